import type {Judge} from '../config/judges.ts'
import type {Draft} from '../draft.ts'
import {unreadable} from '../engine.ts'
import {readText} from '../files/read.ts'
import {isStream, notReplaceable} from '../files/replace.ts'
import {applyFixes, holdSame} from '../fixes.ts'
import {shortPath} from '../formats/shortPath.ts'
import {visible} from '../formats/visible.ts'
import type {Fix, LintMessage, LintResult} from '../result.ts'
import type {Workplace} from './desk.ts'
import {written} from './fixing.ts'
import type {ExitCode} from './io.ts'
import {amountUnwritable, keyOf, offersOf} from './offers.ts'
import {type Choice, type Prompter, prompterOf} from './prompter.ts'
import {type Complaints, type Screen, streamScreen} from './screen.ts'
import type {Item} from './source.ts'

type Wish = 'go on' | 'stop'

/** The drafts of a file: of what it holds, or of what it is to hold. */
export type ReadDrafts = (path: string, content?: string) => Promise<readonly Item[]>

/** Walks through the suggestions for each draft of the files, and writes those that were chosen. */
export async function interact(
  paths: readonly string[],
  readDrafts: ReadDrafts,
  judgeOf: (path: string) => Judge,
  {io, complaints}: Workplace
): Promise<ExitCode> {
  const prompter = await prompterOf(io, '--interactive')
  const sitting = new Sitting(prompter, readDrafts, judgeOf, streamScreen(io.stdout), complaints)
  for (const path of paths) if ((await sitting.goThrough(path, shortPath(path, io.cwd))) === 'stop') break
  return complaints.any ? 2 : sitting.errors > 0 ? 1 : 0
}

/** All the files that are gone through at once. */
class Sitting {
  readonly #prompter: Prompter
  readonly #readDrafts: ReadDrafts
  readonly #judgeOf: (path: string) => Judge
  readonly #screen: Screen
  readonly #complaints: Complaints
  /** How many findings are left that are errors. */
  errors = 0

  constructor(
    prompter: Prompter,
    readDrafts: ReadDrafts,
    judgeOf: (path: string) => Judge,
    screen: Screen,
    complaints: Complaints
  ) {
    this.#prompter = prompter
    this.#readDrafts = readDrafts
    this.#judgeOf = judgeOf
    this.#screen = screen
    this.#complaints = complaints
  }

  async goThrough(path: string, name: string): Promise<Wish> {
    if (isStream(path)) {
      this.#complaints.add(`${name}: ${notReplaceable}`)
      return 'go on'
    }
    const read = readText(path)
    const items = await this.#readDrafts(path, 'text' in read ? read.text : undefined)
    for (const item of items) if ('reason' in item) this.#complain(name, item)
    if ('reason' in read) {
      // A mail may be in any charset.
      if (items.some((item) => 'draft' in item))
        this.#complaints.add(`${name}: is not UTF-8, and no other file is changed`)
      return 'go on'
    }
    const manuscript = new Manuscript(read.text, items, (content) => this.#readDrafts(path, content))
    const walks: Walk[] = []
    let wish: Wish = 'go on'
    for (let index = 0; index < items.length && wish === 'go on'; index++) {
      if (!('draft' in items[index]!)) continue
      const walk = new Walk(manuscript, index, this.#judgeOf(path), name, this.#prompter)
      walks.push(walk)
      wish = await walk.go()
    }
    const problem = manuscript.changes === 0 ? undefined : written(path, read.text, manuscript.text)
    if (problem !== undefined) this.#complaints.add(`${name}: ${problem}`)
    for (const walk of walks) {
      if (problem === undefined) await this.#screen.write(`${visible(walk.name)}: ${walk.summary}\n`)
      this.#count(walk)
    }
    return wish
  }

  #complain(name: string, item: Item & {readonly reason: string}): void {
    const place = item.record === undefined ? name : `${name}:${item.record.line}`
    this.#complaints.add(`${place}: ${unreadable(item.filePath, item.reason).messages[0]!.message}`)
  }

  #count({name, result, unwritable}: Walk): void {
    for (const {fatal, message} of result.messages) if (fatal) this.#complaints.add(`${name}: ${message}`)
    this.errors += result.errorCount
    if (unwritable === 0) return
    const findings = unwritable === 1 ? '1 finding has suggestions' : `${unwritable} findings have suggestions`
    this.#complaints.add(
      `${name}: ${findings} that cannot be written where the words stand (base64, another charset, or marks between them); change it by hand`
    )
  }
}

/** A file's text while it is changed, and the drafts in it. */
class Manuscript {
  readonly #read: (content: string) => Promise<readonly Item[]>
  #items: readonly Item[]
  text: string
  changes = 0

  constructor(text: string, items: readonly Item[], read: (content: string) => Promise<readonly Item[]>) {
    this.text = text
    this.#items = items
    this.#read = read
  }

  draft(index: number): Draft {
    const item = this.#items[index]!
    if (!('draft' in item)) throw new RangeError('no draft stands there')
    return item.draft
  }

  /** The line of the file that a record begins on; `undefined` where the file is one draft. */
  lineOf(index: number): number | undefined {
    return this.#items[index]!.record?.line
  }

  /** Makes a change; whether the file holds the same drafts with it. Where it would not, nothing is changed. */
  async change(fix: Fix): Promise<boolean> {
    const text = applyFixes(this.text, [fix])
    const items = await this.#read(text)
    if (!holdSame(this.#items, items, (item) => 'draft' in item)) return false
    this.text = text
    this.#items = items
    this.changes += 1
    return true
  }
}

/** One draft, gone through finding by finding. */
class Walk {
  readonly #manuscript: Manuscript
  readonly #index: number
  readonly #judge: Judge
  readonly #prompter: Prompter
  readonly #file: string
  /** How many of the findings that read the same the user left as they are. */
  readonly #left = new Map<string, number>()
  readonly name: string
  result: LintResult
  /** How many findings have no choices to show, though they propose something. */
  unwritable = 0
  #changes = 0

  constructor(manuscript: Manuscript, index: number, judge: Judge, file: string, prompter: Prompter) {
    this.#manuscript = manuscript
    this.#index = index
    this.#judge = judge
    this.#prompter = prompter
    this.#file = file
    const line = manuscript.lineOf(index)
    this.name = line === undefined ? file : `${file}:${line}`
    this.result = judge.lint(manuscript.draft(index))
  }

  async go(): Promise<Wish> {
    const wish = await this.#ask()
    this.unwritable = amountUnwritable(this.#manuscript.draft(this.#index), this.result, this.#judge)
    return wish
  }

  async #ask(): Promise<Wish> {
    for (let message = this.#next(); message !== undefined; message = this.#next()) {
      const answer = await this.#choice(message)
      if (answer === 'stop') return 'stop'
      if (answer === 'draft') return 'go on'
      const isChanged = answer !== 'leave' && (await this.#apply(offersOf(message)[Number(answer)]!.fix))
      if (!isChanged) this.#left.set(keyOf(message), (this.#left.get(keyOf(message)) ?? 0) + 1)
    }
    return 'go on'
  }

  get summary(): string {
    const {messages, score} = this.result
    const changes = this.#changes === 0 ? 'unchanged' : this.#changes === 1 ? '1 change' : `${this.#changes} changes`
    const left = messages.length === 1 ? '1 finding left' : `${messages.length} findings left`
    return `${changes}, ${left}, ${score === null ? 'no score' : `${score}/100`}`
  }

  #next(): LintMessage | undefined {
    const seen = new Map<string, number>()
    return this.result.messages.find((message) => {
      if (offersOf(message).length === 0) return false
      const key = keyOf(message)
      const before = seen.get(key) ?? 0
      seen.set(key, before + 1)
      return before >= (this.#left.get(key) ?? 0)
    })
  }

  #choice(message: LintMessage): Promise<string> {
    const {line, column, ruleId} = message
    const at = `${this.#file}:${line}:${column}`
    const question = [`${at}  ${message.message} (${ruleId})`, excerpt(this.#manuscript.text, message)]
    const offers = offersOf(message).map(({desc}, index): Choice<string> => ({value: String(index), label: desc}))
    return this.#prompter.choose(question.map(visible).join('\n'), [
      ...offers,
      {value: 'leave', label: 'Leave it as it is'},
      {value: 'draft', label: 'Leave the rest of this draft'},
      {value: 'stop', label: 'Stop here'}
    ])
  }

  async #apply(fix: Fix): Promise<boolean> {
    if (!(await this.#manuscript.change(fix))) return false
    this.#changes += 1
    this.result = this.#judge.lint(this.#manuscript.draft(this.#index))
    return true
  }
}

// A message in a file of JSON may be one line.
const reach = 60

/** The line of a finding, as far as it is near. */
function excerpt(text: string, {line, column}: LintMessage): string {
  const whole = text.split('\n')[line - 1] ?? ''
  const [from, to] = [column - 1 - reach, column - 1 + 2 * reach]
  const near = whole.slice(Math.max(0, from), to).trim()
  return `${from > 0 ? '…' : ''}${near}${to < whole.length ? '…' : ''}`
}
