import {existsSync} from 'node:fs'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {findUpward, suppressionsFile} from '../config/search.ts'
import {parseSource} from '../config/sourceText.ts'
import {tallied} from '../engine.ts'
import {Examination, isEntries} from '../examination.ts'
import {naming, OutputFile} from '../files/outputFile.ts'
import {readText} from '../files/read.ts'
import {ConfigError} from '../mistake.ts'
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

  private constructor(file: string, counts: Map<string, Counts>, manner: SuppressionsManner) {
    this.#file = file
    this.#folder = dirname(file)
    this.#counts = counts
    this.#manner = manner
  }

  /** Reads the nearest file upward; without one, a new one is to stand in `cwd`. Throws {@link ConfigError}. */
  static async open(cwd: string, manner: SuppressionsManner): Promise<Suppressions> {
    const file = findUpward(cwd, suppressionsFile) ?? join(cwd, suppressionsFile)
    return new Suppressions(file, existsSync(file) ? await read(file) : new Map(), manner)
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
    naming(suppressionsFile, () => {
      const file = new OutputFile(this.#file)
      file.write(`${JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`)
      file.complete()
    })
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

async function read(file: string): Promise<Map<string, Counts>> {
  const exam = new Examination(file)
  const text = readText(file)
  if ('reason' in text) throw new ConfigError([{source: file, path: '', problem: text.reason}])
  const {value, problems, locate} = await parseSource(file, text.text)
  for (const {problem, excerpt} of problems) exam.addFault(problem, excerpt)
  const counts = new Map<string, Counts>()
  const files = value === undefined ? {} : exam.entries([], value, 'an object of files')
  for (const [name, rules] of Object.entries(files)) {
    const known: Counts = {}
    for (const [id, entry] of Object.entries(exam.entries([name], rules, 'an object of rule ids'))) {
      const count = isEntries(entry) ? entry.count : undefined
      if (typeof count === 'number' && Number.isInteger(count) && count > 0) known[id] = {count}
      else exam.expected([name, id], 'an object with a count from 1 up', entry)
    }
    counts.set(name, known)
  }
  if (exam.placed.length === 0) return counts
  throw new ConfigError(
    exam.placed.map(({mistake, way, byKey}) =>
      way === undefined ? mistake : {...mistake, excerpt: locate(way, byKey)}
    )
  )
}
