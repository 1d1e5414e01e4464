import {Readable, Writable} from 'node:stream'
import {visible} from '../formats/visible.ts'
import {UsageError} from './flags.ts'
import type {Io} from './io.ts'

/** The user broke off: nothing that was asked about is done. */
export class BrokenOff extends Error {
  override name = 'BrokenOff'
}

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

/** Asks in the terminal. Each question throws {@link BrokenOff} where the user breaks off. */
export interface Prompter {
  choose<Value extends string>(question: string, choices: readonly Choice<Value>[]): Promise<Value>
  chooseSome<Value extends string>(question: string, choices: readonly Choice<Value>[]): Promise<readonly Value[]>
  confirm(question: string, isLikely: boolean): Promise<boolean>
}

/** What a terminal is taken for that does not know how large it is, and says 0: a serial line, or one within a program. */
const usual = {columns: 80, rows: 24}

/** The same terminal with a size that lines can be broken by. */
function measured(terminal: Writable): Writable {
  return new Proxy(terminal, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target)
      if (key === 'columns' || key === 'rows') return value || usual[key]
      return typeof value === 'function' ? value.bind(target) : value
    }
  })
}

/** The terminal's prompter. Throws {@link UsageError} where there is none; `flag` wants one, and `otherwise` are ways without. */
export async function prompterOf({stdin, stdout}: Io, flag: string, ...otherwise: string[]): Promise<Prompter> {
  const isTerminal = stdin?.isTTY && stdout.isTTY
  if (!(isTerminal && stdin instanceof Readable && stdout instanceof Writable)) {
    throw new UsageError([[`${flag} asks questions, and there is no terminal to ask in`, ...otherwise].join('; ')])
  }
  const {confirm, isCancel, multiselect, select} = await import('@clack/prompts')
  const streams = {input: stdin, output: measured(stdout)}
  const answered = <Value>(answer: Value): Exclude<Value, symbol> => {
    if (isCancel(answer)) throw new BrokenOff()
    return answer as Exclude<Value, symbol>
  }
  // The library's type of an option depends on whether its value is text, which a type variable leaves open.
  const options = (choices: readonly Choice<string>[]) =>
    choices.map(({value, label, hint}) => ({value, label: visible(label), ...(hint === undefined ? {} : {hint})}))
  return {
    choose: async <Value extends string>(question: string, choices: readonly Choice<Value>[]) =>
      answered(await select<string>({...streams, message: question, options: options(choices)})) as Value,
    chooseSome: async <Value extends string>(question: string, choices: readonly Choice<Value>[]) =>
      answered(
        await multiselect<string>({...streams, message: question, options: options(choices), required: false})
      ) as Value[],
    confirm: async (question, isLikely) =>
      answered(await confirm({...streams, message: question, initialValue: isLikely}))
  }
}
