import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {presets, rules} from '../../rules/index.ts'
import {main} from '../../src/cli/main.ts'
import {formatNames} from '../../src/formats/registry.ts'
import {folderOf} from '../files/folder.ts'

const foreign = ['eslint-formatter-junit', 'eslint-formatter-gha', 'eslint-formatter-codeclimate', './dump.mjs']
const files = {
  '.msglintrc': JSON.stringify({
    extends: 'msglint:all',
    phrases: {empathy: ['this quuxes']}
  }),
  'dump.mjs': 'export default (results, context) => JSON.stringify([results, context])'
}

class Page extends Writable {
  text = ''
  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

/** What a run says about a draft with every rule on, in all formats: by the format's name. */
async function reports(text: string, ...flags: string[]): Promise<Map<string, string>> {
  const folder = folderOf({...files, 'draft.txt': text, 'patient.txt': 'Why is my qurgzx so high?'})
  // Formatters come from this repository's packages.
  const modules = new URL('../../node_modules', import.meta.url).pathname
  const names = [...formatNames, ...foreign]
  const argv = names.flatMap((name, index) => [
    '--format',
    `${name.startsWith('eslint') ? join(modules, name, entryOf(modules, name)) : name}:out-${index}`
  ])
  const [stdout, stderr] = [new Page(), new Page()]
  const io = {stdin: undefined, stdout, stderr, env: {}, cwd: folder}
  await main({argv: ['draft.txt', '--reply-to', 'patient.txt', ...argv, ...flags], io, rules, presets})
  expect(readdirSync(folder).filter((name) => name.startsWith('out-'))).toHaveLength(names.length)
  return new Map([
    ...names.map((name, index) => [name, readFileSync(join(folder, `out-${index}`), 'utf8')] as const),
    ['stderr', stderr.text]
  ])
}

function entryOf(modules: string, name: string): string {
  const {main, exports} = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))
  return main ?? exports?.['.']?.default ?? exports?.default ?? 'index.js'
}

/** A word that stands in no rule, no help and no page. */
const strange = fc
  .array(fc.constantFrom(...'bcdfgklmnprtvz'), {minLength: 4, maxLength: 9})
  .map((letters) => `q${letters.join('')}x`)

const frames: readonly ((word: string) => string)[] = [
  (word) => `Hi ${word},\n\n`,
  (word) => `Thank you for asking about your ${word}. `,
  (word) => `I am sorry to hear about your ${word}. `,
  (word) => `It quuxes, this quuxes, ${word}! `,
  (word) => `${word.toUpperCase()} IS URGENT!!! `,
  (word) => `Fill in [${word}] and {{${word}}} here. `,
  (word) => `See https://${word}.example/${word} or click here. `,
  (word) => `Increase your metformin to 2.0 mg q.d. for ${word}. `,
  (word) => `You failed to take ${word}, as a diabetic who refused. `,
  (word) => `As an AI language model I cannot tell ${word}. `,
  (word) => `Your BNP and ${word.slice(0, 4).toUpperCase()} were unremarkable, benign ${word} edema. `,
  (word) => `${`${word} `.repeat(45)}. `,
  (word) => `I hope that ${word} gets better soon.\n\nDr. ${word}\n`,
  (word) => `\n> ${word} wrote: why?\n`,
  (word) =>
    `\n<!-- msglint-disable-next-line ${word} -- ${word} -->\n<!-- msglint-disable-next-line all-caps -- ${word} -->\n${word.toUpperCase()} IS GOOD.\n`,
  (word) => `\u001b[31m${word}\u001b[0m <b>${word}</b> & "${word}" @${word} `
]

const draft = fc.array(fc.tuple(fc.nat(frames.length - 1), strange), {minLength: 1, maxLength: 12}).map((parts) => ({
  text: parts.map(([frame, word]) => frames[frame]!(word)).join(''),
  words: parts.map(([, word]) => word)
}))

const all = {text: frames.map((frame) => frame('qbcdfgx')).join(''), words: ['qbcdfgx']}

/** Three words in a row: enough to know a draft by. */
function trios(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')))
}

describe('--redact', () => {
  test('the words are there without it', async () => {
    for (const [name, report] of await reports(all.text)) {
      if (name !== 'stats' && name !== 'stderr') expect(report.toLowerCase(), name).toContain('qbcdfg')
    }
  })

  test('no format shows a word of the draft or of the patient’s message', async () => {
    // What a report says of any draft: sarif tells what each rule is, with examples.
    const always = await reports('.', '--redact')
    const check = async ({text, words}: typeof all) => {
      const own = [...trios(text)].filter(
        (trio) => words.some((word) => trio.includes(word)) || /metformin|quuxes/.test(trio)
      )
      for (const [name, report] of await reports(text, '--redact')) {
        const lower = report.toLowerCase()
        for (const word of [...words, 'qurgzx', 'quuxes']) expect(lower, name).not.toContain(word.slice(0, 4))
        const [shown, expected] = [trios(report), trios(always.get(name)!)]
        expect(
          own.filter((trio) => shown.has(trio) && !expected.has(trio)),
          name
        ).toEqual([])
      }
    }
    await check(all)
    await fc.assert(fc.asyncProperty(draft, check), {numRuns: 8})
  }, 120_000)

  test('what is left tells where, by which rule and how bad', async () => {
    const [open, redacted] = await Promise.all([reports(all.text), reports(all.text, '--redact')])
    const results = [open, redacted].map((one) => JSON.parse(one.get('json')!)[0])
    const places = results.map(({messages}) =>
      messages.map(({ruleId, line, column, severity}: Record<string, unknown>) => [ruleId, line, column, severity])
    )
    expect(places[0].length).toBeGreaterThan(12)
    expect(places[1]).toEqual(places[0])
    expect(results[1].score).toBe(results[0].score)
    const [{message, suggestions}] = results[1].messages
    expect([rules.map(({about}) => `${about}.`).includes(message), suggestions]).toEqual([true, undefined])
  })
})
