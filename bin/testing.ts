import process from 'node:process'
import {RuleTester, type TestRunner} from '../src/api/ruleTester.ts'

export type {
  ExpectedError,
  InvalidCase,
  RuleCases,
  RuleTesterOptions,
  TestRunner,
  ValidCase
} from '../src/api/ruleTester.ts'

export type {Question} from '../src/message/message.ts'
export type {UserPhrases} from '../src/message/vocabulary.ts'

/** The runner that the tests run under: vitest's own, globals such as jest's, and else Node's. */
async function currentRunner(): Promise<TestRunner> {
  const {describe, it} = globalThis as Partial<Record<keyof TestRunner, unknown>>
  if (typeof describe === 'function' && typeof it === 'function') return {describe, it} as TestRunner
  const found: TestRunner = process.env.VITEST ? await import('vitest') : await import('node:test')
  return {describe: found.describe, it: found.it}
}

RuleTester.runner = await currentRunner()

export {RuleTester}
