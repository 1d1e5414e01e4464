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
import type {Judged} from './judged.ts'

type Counts = Record<string, {count: number}>

/** What a run does with the findings that a repository had when it started to lint. */
export interface SuppressionsManner {
  /** Suppress every finding of the run from now on. */
  readonly all: boolean
  /** Take out what no longer occurs. */
  readonly prune: boolean
}

/**
 * `msglint-suppressions.json`: by file and rule, how many findings are known and left for later; of a file that holds several
 * drafts, in all of them. One more, and all are reported: nobody can tell which is the new one.
 */
export class Suppressions {
  readonly #file: string
  readonly #folder: string
  readonly #counts: Map<string, Counts>
  readonly #manner: SuppressionsManner
  #leftOver = 0
  #heap: Heap | undefined

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

  /**
   * Takes what was judged, and gives it back in order without what is suppressed. The drafts of one file come one after the
   * other and count together; where it has known findings they are kept until the last of them is there.
   */
  *add(judged: Judged): Generator<Judged> {
    if (judged.source !== this.#heap?.source) {
      yield* this.end()
      // stdin without a name of its own is none of the repository's files.
      this.#heap = isAbsolute(judged.source) ? new Heap(judged.source, this.#known(judged.source)) : undefined
    }
    const heap = this.#heap
    heap?.count(judged.result)
    if (heap === undefined) yield judged
    else if (this.#manner.all) yield {...judged, result: without(judged.result, () => true)}
    else if (heap.known === undefined) yield judged
    else heap.held.push(judged)
  }

  /** Gives back the drafts of the last file. */
  *end(): Generator<Judged> {
    const heap = this.#heap
    this.#heap = undefined
    if (heap === undefined) return
    const {known, sums, held} = heap
    if (this.#manner.all) this.#set(heap)
    else if (known !== undefined) this.#compare(heap, known)
    for (const judged of held) {
      yield {...judged, result: without(judged.result, (id) => sumOf(sums, id) <= (known?.[id]?.count ?? 0))}
    }
  }

  #compare({sums, isWhole}: Heap, known: Counts): void {
    // What could not be judged may still have what it had.
    if (!isWhole) return
    for (const [id, {count}] of Object.entries(known)) {
      const now = sumOf(sums, id)
      if (now >= count) continue
      if (this.#manner.prune) known[id] = {count: now}
      else this.#leftOver += count - now
    }
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

  #set({source, known, sums, isWhole}: Heap): void {
    const counts: Counts = isWhole ? {} : {...known}
    for (const [id, count] of sums) counts[id] = {count: isWhole ? count : Math.max(count, counts[id]?.count ?? 0)}
    if (Object.keys(counts).length === 0) this.#counts.delete(this.#name(source))
    else this.#counts.set(this.#name(source), counts)
  }

  #known(path: string): Counts | undefined {
    return this.#counts.get(this.#name(path))
  }

  /** As the file of suppressions has it. */
  #name(path: string): string {
    return relative(this.#folder, path).split(sep).join('/')
  }
}

/** The drafts of one file, so far. */
class Heap {
  readonly source: string
  /** What is suppressed in it. */
  readonly known: Counts | undefined
  readonly held: Judged[] = []
  /** How many findings all its drafts have, by rule. */
  readonly sums = new Map<string, number>()
  #isWhole = true

  constructor(source: string, known: Counts | undefined) {
    this.source = source
    this.known = known
  }

  count({messages}: LintResult): void {
    for (const {ruleId, fatal} of messages) {
      if (fatal) this.#isWhole = false
      else if (ruleId !== null) this.sums.set(ruleId, sumOf(this.sums, ruleId) + 1)
    }
  }

  /** Whether every rule judged all of it. */
  get isWhole(): boolean {
    return this.#isWhole
  }
}

function sumOf(sums: ReadonlyMap<string, number>, id: string): number {
  return sums.get(id) ?? 0
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
