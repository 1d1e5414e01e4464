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
  /** Lists that are looked for only when somebody asks, by what they are asked by. */
  readonly asked: ReadonlyMap<string, MachineTables>
}

/** Lists by what they are asked by. */
export type AskedLists = Readonly<Record<string, readonly PhraseList[]>>

/** Compiles word classes and lists. Throws `PhraseSyntaxError`. */
export function compile(classes: WordClasses, lists: readonly PhraseList[], asked: AskedLists = {}): MatcherTables {
  const labels = new Labelling(Object.keys(classes))
  const machines = compileClasses(labels, classes)
  const listMachines = [compileLists(labels, lists)]
  const askedMachines = new Map(Object.entries(asked).map(([kind, own]) => [kind, compileLists(labels, own)]))
  return {alphabet: labels.finish(), classes: machines, lists: listMachines, asked: askedMachines}
}

/** What was compiled, and lists on top. Throws `PhraseSyntaxError`. */
export function extend(tables: MatcherTables, lists: readonly PhraseList[]): MatcherTables {
  const alphabet = new Alphabet(tables.alphabet)
  const machine = compileLists(alphabet, lists)
  return {...tables, alphabet: alphabet.tables, lists: [...tables.lists, machine]}
}

/** Writes what was compiled, for {@link readMatcher}. */
export function writeMatcher({alphabet, classes, lists, asked}: MatcherTables, rows: RowWriter): void {
  writeAlphabet(alphabet, rows)
  rows.text(JSON.stringify([...asked.keys()]))
  for (const machines of [classes, lists, [...asked.values()]]) {
    rows.row(Int32Array.of(machines.length))
    for (const machine of machines) writeMachine(machine, rows)
  }
}

export function readMatcher(rows: RowReader): MatcherTables {
  const alphabet = readAlphabet(rows)
  const kinds = JSON.parse(rows.text()) as string[]
  const [classes, lists, asked] = [readMachines(rows), readMachines(rows), readMachines(rows)]
  return {alphabet, classes, lists, asked: new Map(kinds.map((kind, index) => [kind, asked[index]!]))}
}

function readMachines(rows: RowReader): MachineTables[] {
  return Array.from({length: rows.int32()[0]!}, () => readMachine(rows))
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
  readonly #askedTables: ReadonlyMap<string, MachineTables>
  /** Machines of asked lists, made when they are first asked for. */
  readonly #asked = new Map<string, {readonly machine: Machine; readonly targets: Targets}>()

  constructor({alphabet, classes, lists, asked}: MatcherTables) {
    this.alphabet = new Alphabet(alphabet)
    this.#presence = new Presence(this.alphabet)
    this.#classes = classes.map((machine) => new Machine(machine, this.alphabet))
    this.#lists = lists.map((machine) => new Machine(machine, this.alphabet))
    this.#classTables = classes
    this.#targets = together(lists)
    this.#askedTables = asked
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
    for (const {symbol} of words) symbols.push(symbol)
    presence.begin(symbols)
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

  /** The lists that are asked for by a kind, in a sentence that {@link match} has read. */
  find(kind: string, {words, spans}: {readonly words: readonly Word[]; readonly spans: readonly Span[]}): Match[] {
    let one = this.#asked.get(kind)
    if (!one) {
      const tables = this.#askedTables.get(kind)
      if (!tables) throw new RangeError(`no lists are asked for by "${kind}"`)
      one = {machine: new Machine(tables, this.alphabet), targets: together([tables])}
      this.#asked.set(kind, one)
    }
    const symbols = words.map(({symbol}) => symbol)
    const presence = this.#presence
    presence.begin(symbols, spans)
    return settle(one.machine.find({symbols, spans, presence}), one.targets)
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
