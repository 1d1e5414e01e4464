import type {Judge} from '../config/judges.ts'
import {type Draft, unreadable} from '../engine.ts'
import {applyFixes} from '../fixes.ts'
import {shortPath} from '../formats/shortPath.ts'
import {visible} from '../formats/visible.ts'
import type {Fix, LintResult, ResultMessage} from '../result.ts'
import type {Item} from './drafts.ts'
import {written} from './fixing.ts'
import type {ExitCode} from './main.ts'
import {type Choice, type Prompter, prompterOf} from './prompter.ts'
import type {Workplace} from './run.ts'
import {streamScreen} from './screen.ts'

type Wish = 'go on' | 'stop'

/** Walks through the suggestions for each draft, and writes those that were chosen. */
export async function interact(
  batches: AsyncIterable<readonly Item[]>,
  judgeOf: (path: string) => Judge,
  {io, complaints}: Workplace
): Promise<ExitCode> {
  const prompter = await prompterOf(io, '--interactive')
  const screen = streamScreen(io.stdout)
  let errors = 0
  walk: for await (const items of batches) {
    for (const item of items) {
      const name = shortPath(item.filePath, io.cwd)
      const judge = judgeOf(item.source)
      if (!('draft' in item)) {
        complaints.add(`${name}: ${unreadable(item.filePath, item.reason).messages[0]!.message}`)
        continue
      }
      if (item.draft.origin !== undefined) {
        complaints.add(`${name}: is not changed: only plain text can be`)
        continue
      }
      const walk = new Walk(item.draft, judge, name, prompter)
      const wish = await walk.go()
      const problem = walk.changes === 0 ? undefined : written(item.filePath, item.draft.text, walk.text)
      if (problem !== undefined) complaints.add(`${name}: ${problem}`)
      else await screen.write(`${visible(name)}: ${walk.summary}\n`)
      for (const {fatal, message} of walk.result.messages) if (fatal) complaints.add(`${name}: ${message}`)
      errors += walk.result.errorCount
      if (wish === 'stop') break walk
    }
  }
  return complaints.any ? 2 : errors > 0 ? 1 : 0
}

/** One draft, gone through finding by finding. */
class Walk {
  readonly #draft: Draft
  readonly #judge: Judge
  readonly #name: string
  readonly #prompter: Prompter
  /** How many of the findings that read the same the user left as they are. */
  readonly #left = new Map<string, number>()
  text: string
  result: LintResult
  changes = 0

  constructor(draft: Draft, judge: Judge, name: string, prompter: Prompter) {
    this.#draft = draft
    this.#judge = judge
    this.#name = name
    this.#prompter = prompter
    this.text = draft.text
    this.result = judge.lint(draft)
  }

  async go(): Promise<Wish> {
    for (let message = this.#next(); message !== undefined; message = this.#next()) {
      const answer = await this.#ask(message)
      if (answer === 'stop') return 'stop'
      if (answer === 'draft') return 'go on'
      if (answer === 'leave') this.#left.set(keyOf(message), (this.#left.get(keyOf(message)) ?? 0) + 1)
      else this.#apply(offersOf(message)[Number(answer)]!.fix)
    }
    return 'go on'
  }

  get summary(): string {
    const {messages, score} = this.result
    const changes = this.changes === 0 ? 'unchanged' : this.changes === 1 ? '1 change' : `${this.changes} changes`
    const left = messages.length === 1 ? '1 finding left' : `${messages.length} findings left`
    return `${changes}, ${left}, ${score === null ? 'no score' : `${score}/100`}`
  }

  #next(): ResultMessage | undefined {
    const seen = new Map<string, number>()
    return this.result.messages.find((message) => {
      if (offersOf(message).length === 0) return false
      const key = keyOf(message)
      const before = seen.get(key) ?? 0
      seen.set(key, before + 1)
      return before >= (this.#left.get(key) ?? 0)
    })
  }

  #ask(message: ResultMessage): Promise<string> {
    const {line, column, ruleId} = message
    const at = this.text.split('\n')[line - 1] ?? ''
    const question = `${this.#name}:${line}:${column}  ${message.message} (${ruleId})\n${at.trim()}`
    const offers = offersOf(message).map(({desc}, index): Choice<string> => ({value: String(index), label: desc}))
    return this.#prompter.choose(question.split('\n').map(visible).join('\n'), [
      ...offers,
      {value: 'leave', label: 'Leave it as it is'},
      {value: 'draft', label: 'Leave the rest of this draft'},
      {value: 'stop', label: 'Stop here'}
    ])
  }

  #apply(fix: Fix): void {
    this.text = applyFixes(this.text, [fix])
    this.changes += 1
    this.result = this.#judge.lint({...this.#draft, text: this.text})
  }
}

interface Offer {
  readonly desc: string
  readonly fix: Fix
}

function offersOf({fix, suggestions = []}: ResultMessage): readonly Offer[] {
  if (fix === undefined) return suggestions
  const desc = fix.text.trim() === '' ? 'Take it out' : `Change it to: ${fix.text.trim()}`
  return [{desc, fix}, ...suggestions.filter((one) => one.fix.text !== fix.text)]
}

function keyOf({ruleId, message}: ResultMessage): string {
  return `${ruleId}\n${message}`
}
