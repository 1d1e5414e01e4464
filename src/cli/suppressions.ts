import {existsSync, readFileSync} from 'node:fs'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {findUpward, suppressionsFile} from '../config/search.ts'
import {tallied} from '../engine.ts'
import {Examination, isEntries} from '../examination.ts'
import {OutputFile} from '../files/outputFile.ts'
import {systemReason} from '../files/reason.ts'
import {ConfigError, type Mistake} from '../mistake.ts'
import type {LintResult, SuppressedLintMessage} from '../result.ts'

type Counts = Record<string, {count: number}>

/** What a run does with the findings that a repository had when it started to lint. */
export interface SuppressionsManner {
  /** Suppress every finding of the run from now on. */
  readonly all: boolean
  /** Take out what no longer occurs. */
  readonly prune: boolean
}

/**
 * `msglint-suppressions.json`: by file and rule, how many findings are known and left for later. One more of them, and
 * all are reported: nobody can tell which is the new one.
 */
export class Suppressions {
  readonly #file: string
  readonly #folder: string
  readonly #counts: Map<string, Counts>
  readonly #manner: SuppressionsManner
  #leftOver = 0

  /** Reads the nearest file upward; without one, a new one is to stand in `cwd`. Throws {@link ConfigError}. */
  constructor(cwd: string, manner: SuppressionsManner) {
    this.#file = findUpward(cwd, suppressionsFile) ?? join(cwd, suppressionsFile)
    this.#folder = dirname(this.#file)
    this.#counts = existsSync(this.#file) ? read(this.#file) : new Map()
    this.#manner = manner
  }

  /** A result without what is suppressed. */
  apply(result: LintResult): LintResult {
    if (!isAbsolute(result.filePath)) return result
    const name = relative(this.#folder, result.filePath).split(sep).join('/')
    const found = countsOf(result)
    if (this.#manner.all) this.#set(name, found)
    const known = this.#counts.get(name)
    if (known === undefined) return result
    for (const [id, {count}] of Object.entries(known)) {
      const now = found[id]?.count ?? 0
      if (now >= count) continue
      if (this.#manner.prune) known[id] = {count: now}
      else this.#leftOver += count - now
    }
    return without(result, (id) => (found[id]?.count ?? 0) <= (known[id]?.count ?? 0))
  }

  /** Writes the file where the run was to change it. Throws `OutputError`. */
  save(): void {
    const {all, prune} = this.#manner
    if (!all && !prune) return
    const entries = [...this.#counts].map(([name, counts]) => [name, sorted(counts)] as const)
    const kept = entries.filter(([name, counts]) => {
      const isGone = prune && !existsSync(resolve(this.#folder, name))
      return !isGone && Object.keys(counts).length > 0
    })
    const file = new OutputFile(this.#file)
    file.write(`${JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`)
    file.complete()
  }

  /** What is suppressed and no longer occurs, in one line. */
  get leftOver(): string | undefined {
    if (this.#leftOver === 0) return undefined
    const what =
      this.#leftOver === 1 ? '1 finding that no longer occurs' : `${this.#leftOver} findings that no longer occur`
    return `${suppressionsFile} suppresses ${what}; msglint --prune-suppressions takes them out`
  }

  #set(name: string, found: Counts): void {
    if (Object.keys(found).length === 0) this.#counts.delete(name)
    else this.#counts.set(name, found)
  }
}

function countsOf({messages}: LintResult): Counts {
  const counts: Counts = {}
  for (const {ruleId, fatal} of messages) {
    if (ruleId === null || fatal) continue
    counts[ruleId] = {count: (counts[ruleId]?.count ?? 0) + 1}
  }
  return counts
}

function without(result: LintResult, isSuppressed: (id: string) => boolean): LintResult {
  const suppressions = [{kind: 'file', justification: ''}] as const
  const isKept = ({ruleId, fatal}: LintResult['messages'][number]) => ruleId === null || fatal || !isSuppressed(ruleId)
  const suppressed = result.messages.filter((message) => !isKept(message))
  if (suppressed.length === 0) return result
  const messages = result.messages.filter(isKept)
  return {
    ...result,
    ...tallied({
      messages,
      scoreDetails: result.scoreDetails.filter(({ruleId}) => messages.some((message) => message.ruleId === ruleId))
    }),
    suppressedMessages: [
      ...result.suppressedMessages,
      ...suppressed.map((message): SuppressedLintMessage => ({...message, suppressions}))
    ]
  }
}

function sorted(counts: Counts): Counts {
  const kept = Object.entries(counts).filter(([, {count}]) => count > 0)
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function read(file: string): Map<string, Counts> {
  const exam = new Examination(file)
  const value = parsed(file)
  const counts = new Map<string, Counts>()
  for (const [name, rules] of Object.entries(exam.entries([], value, 'an object of files'))) {
    const known: Counts = {}
    for (const [id, entry] of Object.entries(exam.entries([name], rules, 'an object of rule ids'))) {
      const count = isEntries(entry) ? entry.count : undefined
      if (typeof count === 'number' && Number.isInteger(count) && count > 0) known[id] = {count}
      else exam.expected([name, id], 'an object with a count from 1 up', entry)
    }
    counts.set(name, known)
  }
  if (exam.placed.length > 0) throw new ConfigError(exam.placed.map(({mistake}) => mistake))
  return counts
}

function parsed(file: string): unknown {
  const fault = (problem: string) => new ConfigError([{source: file, path: '', problem} satisfies Mistake])
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = systemReason(error)
    if (reason === undefined && !(error instanceof SyntaxError)) throw error
    throw fault(reason ?? 'is not JSON')
  }
}
