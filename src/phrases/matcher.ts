import type {WordClasses} from '../../lexicon/phrases.ts'
import {Alphabet, type Word} from './alphabet.ts'
import {compileClasses, compileLists, type PhraseList} from './compiler.ts'
import {type MachineTables, readMachine, writeMachine} from './composition.ts'
import {type AlphabetTables, Labelling, readAlphabet, writeAlphabet} from './labels.ts'
import {type Found, inOrder, type Line, Machine} from './machine.ts'
import {Presence} from './presence.ts'
import type {RowReader, RowWriter} from './rows.ts'

/** A list matched: words `from` (inclusive) to `to` (exclusive) of the sentence. */
export interface Match {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** A class that covers several words. */
export interface Span extends Match {
  readonly symbol: number
}

/** Compiled words, in tables that are used as they are. */
export interface MatcherTables {
  readonly alphabet: AlphabetTables
  /** The machines of classes, level by level. */
  readonly classes: readonly MachineTables[]
  readonly lists: readonly MachineTables[]
}

/** Compiles word classes and lists. Throws `PhraseSyntaxError`. */
export function compile(classes: WordClasses, lists: readonly PhraseList[]): MatcherTables {
  const labels = new Labelling(Object.keys(classes))
  const machines = compileClasses(labels, classes)
  const listMachines = [compileLists(labels, lists)]
  return {alphabet: labels.finish(), classes: machines, lists: listMachines}
}

/** What was compiled, and lists on top. Throws `PhraseSyntaxError`. */
export function extend(tables: MatcherTables, lists: readonly PhraseList[]): MatcherTables {
  const alphabet = new Alphabet(tables.alphabet)
  const machine = compileLists(alphabet, lists)
  return {alphabet: alphabet.tables, classes: tables.classes, lists: [...tables.lists, machine]}
}

/** Writes what was compiled, for {@link readMatcher}. */
export function writeMatcher({alphabet, classes, lists}: MatcherTables, rows: RowWriter): void {
  writeAlphabet(alphabet, rows)
  for (const machines of [classes, lists]) {
    rows.row(Int32Array.of(machines.length))
    for (const machine of machines) writeMachine(machine, rows)
  }
}

export function readMatcher(rows: RowReader): MatcherTables {
  const machines = () => Array.from({length: rows.int32()[0]!}, () => readMachine(rows))
  return {alphabet: readAlphabet(rows), classes: machines(), lists: machines()}
}

/**
 * Finds all classes and lists in a sentence. Classes are matched first, level by level, and are then letters of the
 * alphabet for what follows.
 */
export class Matcher {
  readonly alphabet: Alphabet
  readonly #classes: readonly Machine[]
  readonly #lists: readonly Machine[]
  readonly #classTables: readonly MachineTables[]
  readonly #targets: Targets
  readonly #presence: Presence

  constructor({alphabet, classes, lists}: MatcherTables) {
    this.alphabet = new Alphabet(alphabet)
    this.#presence = new Presence(this.alphabet)
    this.#classes = classes.map((machine) => new Machine(machine, this.alphabet))
    this.#lists = lists.map((machine) => new Machine(machine, this.alphabet))
    this.#classTables = classes
    this.#targets = together(lists)
  }

  /** How many positions of phrases were looked at so far: the work done, counted. */
  get steps(): number {
    return [...this.#classes, ...this.#lists].reduce((sum, {steps}) => sum + steps, 0)
  }

  /** The words of a stretch of text. */
  read(text: string, start: number, end: number): Word[] {
    return this.alphabet.read(text, start, end)
  }

  /** All lists that match in a sentence; its words with their classes; the classes of several words. */
  match(sentence: readonly Word[]): {
    readonly words: readonly Word[]
    readonly matches: Match[]
    readonly spans: Span[]
  } {
    const words = sentence.slice()
    const symbols: number[] = []
    const spans: Span[] = []
    const presence = this.#presence
    const line = {symbols, spans, presence}
    presence.begin()
    for (const {symbol} of words) {
      symbols.push(symbol)
      presence.add(symbol)
    }
    for (const [level, machine] of this.#classes.entries()) {
      const {labels, names} = this.#classTables[level]!
      for (const {group, from, to} of machine.find(line)) {
        const label = labels[group]!
        const name = names[group]!
        const isSpan = to > from + 1
        const symbol = isSpan ? this.alphabet.spanSymbol(label) : this.alphabet.join(symbols[from]!, label)
        presence.add(symbol)
        if (isSpan) spans.push({from, to, name, symbol})
        else {
          symbols[from] = symbol
          words[from] = {...words[from]!, symbol}
        }
      }
    }
    return {words, matches: settle(this.#findLists(line), this.#targets), spans}
  }

  #findLists(line: Line): readonly Found[] {
    const found = this.#lists[0]!.find(line)
    for (let index = 1; index < this.#lists.length; index++) {
      const first = this.#targets.firsts[index]!
      for (const one of this.#lists[index]!.find(line)) found.push({...one, group: one.group + first})
    }
    return this.#lists.length > 1 ? inOrder(found) : found
  }
}

/** What the groups of all machines of lists stand for, one machine after the other. */
interface Targets {
  readonly names: readonly string[]
  readonly cancels: Uint8Array
  /** The number of each machine's first group. */
  readonly firsts: readonly number[]
}

function together(lists: readonly MachineTables[]): Targets {
  const [only, ...others] = lists
  if (others.length === 0) return {names: only!.names, cancels: only!.cancels, firsts: [0]}
  const firsts: number[] = []
  let count = 0
  for (const {names} of lists) {
    firsts.push(count)
    count += names.length
  }
  return {
    names: lists.flatMap(({names}) => names),
    cancels: Uint8Array.from(lists.flatMap(({cancels}) => [...cancels])),
    firsts
  }
}

/** Drops what is cancelled, and what lies inside a longer match of the same list. Matches come in order of their start. */
function settle(found: readonly Found[], {names, cancels}: Targets): Match[] {
  const cancelling = new Map<string, Cover>()
  for (const {group, from, to} of found) {
    if (cancels[group] === 0) continue
    const name = names[group]!
    let cover = cancelling.get(name)
    if (!cover) {
      cover = new Cover()
      cancelling.set(name, cover)
    }
    cover.add(from, to)
  }
  /** Where the furthest match so far of each group ends: a later one that ends no further lies inside it. */
  const reach = new Map<number, number>()
  const kept: Match[] = []
  for (const {group, from, to} of found) {
    if (cancels[group] === 1 || to <= (reach.get(group) ?? 0)) continue
    reach.set(group, to)
    const name = names[group]!
    if (!cancelling.get(name)?.overlaps(from, to)) kept.push({name, from, to})
  }
  return kept
}

/** Stretches of words, added in order of their start. */
class Cover {
  readonly #starts: number[] = []
  /** How far the stretches so far reach. */
  readonly #reach: number[] = []

  add(from: number, to: number): void {
    this.#starts.push(from)
    this.#reach.push(Math.max(to, this.#reach.at(-1) ?? 0))
  }

  overlaps(from: number, to: number): boolean {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! < to) low = middle + 1
      else high = middle
    }
    return low > 0 && this.#reach[low - 1]! > from
  }
}
