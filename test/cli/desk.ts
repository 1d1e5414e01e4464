import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import type {CrewCall} from '../../src/cli/desk.ts'
import {main} from '../../src/cli/main.ts'
import type {Presets} from '../../src/config/config.ts'
import {defineRule, type Rule} from '../../src/rule.ts'
import {type Files, folderOf} from '../files/folder.ts'

/** Warns unless the draft greets. */
const greeting = defineRule({
  id: 'greeting',
  about: 'Greet the patient',
  why: 'It is polite.',
  source: 'test',
  category: 'personal',
  points: 20,
  hasSuggestions: true,
  options: {words: {type: 'strings', default: ['Hi'], about: 'Words that greet'}},
  examples: [{passes: 'Hi Mary.'}],
  *check({text}, {words}) {
    if (words.some((word) => text.includes(word))) return
    yield {
      at: {start: 0, end: 0},
      say: 'The draft does not greet the patient; begin with their name.',
      suggest: [{at: {start: 0, end: 0}, text: 'Hi Mary,\n\n'}]
    }
  }
})

/** An error for each word in capitals. */
const shouting = defineRule({
  id: 'no-shouting',
  about: 'Do not shout',
  why: 'It frightens.',
  source: 'test',
  category: 'tone',
  points: 30,
  fixable: 'code',
  examples: [{passes: 'Please call.'}],
  *check({text}) {
    for (const {0: word, index} of text.matchAll(/\b[A-Z]{4,}\b/g)) {
      const at = {start: index, end: index + word.length}
      yield {at, say: `"${word}" is in capitals; write it small.`, fix: {at, text: word.toLowerCase()}}
    }
  }
})

/** Fails on one word. */
const fragile = defineRule({
  id: 'fragile',
  about: 'Break',
  why: 'To see what happens.',
  source: 'test',
  category: 'tone',
  points: 0,
  examples: [{passes: 'Whole.'}],
  // biome-ignore lint/correctness/useYield: it throws before it has anything to yield
  *check({text}) {
    if (!text.includes('explode')) return
    const message = `cannot judge ${text}`
    // The place is the same wherever the tests run.
    const stack = `TypeError: ${message}\n    at JSON.parse (<anonymous>)\n    at Object.check (file:///rules/fragile.js:3:5)`
    throw Object.assign(new TypeError(message), {stack})
  }
})

/** Reports where the patient's message asks and the draft does not answer. */
const answering = defineRule({
  id: 'answering',
  about: 'Answer the question',
  why: 'It was asked.',
  source: 'test',
  category: 'clarity',
  points: 10,
  examples: [{passes: 'Yes.'}],
  *check({text, patient}) {
    if (patient?.text.includes('?') && !text.includes('Yes')) {
      yield {at: {start: 0, end: text.length}, say: 'The patient asked; answer.'}
    }
  }
})

export const rules: readonly Rule[] = [greeting, shouting, fragile, answering]

export const presets: Presets = {
  'msglint:recommended': {
    rules: {greeting: 'warn', 'no-shouting': 'error', fragile: 'warn', answering: 'warn'}
  },
  'msglint:strict': {rules: {greeting: 'error', 'no-shouting': 'error'}},
  'msglint:alarm': {
    about: 'Alarms',
    isUse: true,
    rules: {'no-shouting': 'warn'},
    options: {greeting: {words: ['Hi', 'Salut']}}
  }
}

export const clean = 'Hi Mary, all is well.\n'
export const curt = 'All is well.\n'
export const loud = 'Hi Mary,\n\nCome here, this is URGENT.\n'

export interface Run {
  readonly argv: readonly string[]
  readonly files?: Files
  readonly stdin?: string | Uint8Array | Readable
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: {readonly columns: number}
  readonly rules?: readonly Rule[]
  readonly presets?: Presets
  readonly crew?: CrewCall
  readonly cwd?: string
  readonly interrupted?: AbortSignal
  /** Whoever reads stdout has gone. */
  readonly deaf?: true
  /** Hears of each piece that is written to stdout. */
  readonly heard?: () => void
}

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly folder: string
  /** What a file of the run's folder holds afterwards. */
  read(name: string): string
  /** The names in the run's folder afterwards. */
  names(): string[]
}

class Page extends Writable {
  text = ''
  readonly isTTY: boolean
  readonly columns: number | undefined
  readonly #heard: () => void
  constructor(terminal?: {readonly columns: number}, heard = () => {}) {
    super({decodeStrings: false})
    this.isTTY = terminal !== undefined
    this.columns = terminal?.columns
    this.#heard = heard
  }
  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk
    this.#heard()
    done()
  }
}

class ClosedPage extends Page {
  override _write(_chunk: string, _encoding: string, done: (error?: Error) => void): void {
    done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE', syscall: 'write'}))
  }
}

/** Runs the command line in this process. Paths below the run's folder are shown as `<folder>`. */
export async function run({
  argv,
  files,
  stdin,
  env = {},
  terminal,
  cwd,
  heard,
  deaf,
  interrupted,
  ...own
}: Run): Promise<Outcome> {
  const folder = cwd ?? folderOf(files)
  const [stdout, stderr] = [deaf ? new ClosedPage() : new Page(terminal, heard), new Page(terminal)]
  const inlet =
    stdin instanceof Readable ? stdin : stdin === undefined ? undefined : Readable.from([Buffer.from(stdin)])
  const io = {stdin: inlet, stdout, stderr, env, cwd: folder, ...(interrupted === undefined ? {} : {interrupted})}
  const code = await main({argv, io, rules, presets, ...own})
  return {
    code,
    stdout: stdout.text.replaceAll(folder, '<folder>'),
    stderr: stderr.text.replaceAll(folder, '<folder>'),
    folder,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    names: () => readdirSync(folder).sort()
  }
}
