import type {WordClasses} from '../../lexicon/phrases.ts'
import {Alphabet, type Word} from './alphabet.ts'
import {Awaited} from './awaited.ts'
import {compileClasses, compileLists, type PhraseList} from './compiler.ts'
import {type MachineTables, readMachine, writeMachine} from './composition.ts'
import {type AlphabetTables, Labelling, readAlphabet, writeAlphabet} from './labels.ts'
import {type KeyedLinks, keyed, readKeyed, writeKeyed} from './links.ts'
import {type Found, inOrder, type Line, Machine} from './machine.ts'
import {Presence} from './presence.ts'
import type {RowReader, RowWriter} from './rows.ts'
import {Reach} from './spans.ts'

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
  /** Lists that are looked for only when somebody asks, by what they are asked by; most drafts have none of their words. */
  readonly asked: ReadonlyMap<string, () => MachineTables>
  /** Numbers of machines of these, in their order, by a label that they wait for. */
  readonly awaited: KeyedLinks
}

/** Lists by what they are asked by. */
export type AskedLists = Readonly<Record<string, readonly PhraseList[]>>

/** Compiles word classes and lists. Throws `PhraseSyntaxError`. */
export function compile(classes: WordClasses, lists: readonly PhraseList[], asked: AskedLists = {}): MatcherTables {
  const labels = new Labelling(Object.keys(classes))
  const machines = compileClasses(labels, classes)
  const listMachines = [compileLists(labels, lists)]
  const askedMachines = new Map(Object.entries(asked).map(([kind, own]) => [kind, compileLists(labels, own)]))
  return {
    alphabet: labels.finish(),
    classes: machines,
    lists: listMachines,
    asked: new Map(Array.from(askedMachines, ([kind, machine]) => [kind, () => machine])),
    awaited: awaitedBy([...askedMachines.values()])
  }
}

function awaitedBy(machines: readonly MachineTables[]): KeyedLinks {
  const labels = machines.flatMap(({waiting}) => [...waiting.keys])
  const numbers = machines.flatMap(({waiting}, number) => Array<number>(waiting.keys.length).fill(number))
  return keyed(labels, numbers)
}

/** What was compiled, and lists on top. Throws `PhraseSyntaxError`. */
export function extend(tables: MatcherTables, lists: readonly PhraseList[]): MatcherTables {
  const alphabet = new Alphabet(tables.alphabet)
  const machine = compileLists(alphabet, lists)
  return {...tables, alphabet: alphabet.tables, lists: [...tables.lists, machine]}
}

/** Writes what was compiled, for {@link readMatcher}. */
export function writeMatcher({alphabet, classes, lists, asked, awaited}: MatcherTables, rows: RowWriter): void {
  writeAlphabet(alphabet, rows)
  rows.text(JSON.stringify([...asked.keys()]))
  for (const machines of [classes, lists]) {
    rows.row(Int32Array.of(machines.length))
    for (const machine of machines) writeMachine(machine, rows)
  }
  for (const machine of asked.values()) rows.section(() => writeMachine(machine(), rows))
  writeKeyed(awaited, rows)
}

export function readMatcher(rows: RowReader): MatcherTables {
  const alphabet = readAlphabet(rows)
  const kinds = JSON.parse(rows.text()) as string[]
  const [classes, lists] = [readMachines(rows), readMachines(rows)]
  const asked = new Map(kinds.map((kind) => [kind, rows.section(readMachine)]))
  return {alphabet, classes, lists, asked, awaited: readKeyed(rows)}
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
  readonly #reach = new Reach()
  readonly #presence: Presence
  readonly #asked: ReadonlyMap<string, Asked>
  readonly #awaited: Awaited

  constructor({alphabet, classes, lists, asked, awaited}: MatcherTables) {
    this.alphabet = new Alphabet(alphabet)
    this.#presence = new Presence(this.alphabet, this.#reach)
    this.#classes = classes.map((machine) => new Machine(machine, this.alphabet))
    this.#lists = lists.map((machine) => new Machine(machine, this.alphabet))
    this.#classTables = classes
    this.#targets = new Targets(lists)
    this.#asked = new Map(Array.from(asked, ([kind, tables], number) => [kind, {number, tables, made: undefined}]))
    this.#awaited = new Awaited(awaited, asked.size, this.alphabet)
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
    const {words, spans, line} = this.#read(sentence)
    return {words, matches: this.#targets.settle(this.#findLists(line)), spans}
  }

  /** What lists match in a sentence and their own exceptions take back. */
  lookAlikes(sentence: readonly Word[]): readonly LookAlike[] {
    return this.#targets.lookAlikes(this.#findLists(this.#read(sentence).line))
  }

  #read(sentence: readonly Word[]) {
    const words = sentence.slice()
    const symbols = words.map(symbolOf)
    const spans: Span[] = []
    const line = this.#take(symbols, spans)
    for (let level = 0; level < this.#classes.length; level++) {
      const {labels, names} = this.#classTables[level]!
      const found = this.#classes[level]!.find(line)
      for (let index = 0; index < found.length; index++) {
        const {group, from, to} = found[index]!
        const label = labels[group]!
        const isSpan = to > from + 1
        const symbol = isSpan ? this.alphabet.spanSymbol(label) : this.alphabet.join(symbols[from]!, label)
        line.presence.add(symbol)
        if (isSpan) {
          const span = {from, to, name: names[group]!, symbol}
          spans.push(span)
          line.reach.add(span)
        } else {
          symbols[from] = symbol
          const {start, end, hash} = words[from]!
          words[from] = {start, end, symbol, hash}
        }
      }
    }
    return {words, spans, line}
  }

  /** The lists that are asked for by a kind, in a sentence that {@link match} has read. */
  find(
    kind: string,
    {words, spans}: {readonly words: readonly Word[]; readonly spans: readonly Span[]}
  ): readonly Match[] {
    const one = this.#asked.get(kind)
    if (!one) throw new RangeError(`no lists are asked for by "${kind}"`)
    if (!this.#awaited.hasAny(one.number, words) && !this.#awaited.hasAny(one.number, spans)) return noMatches
    one.made ??= this.#make(one.tables())
    const {machine, targets} = one.made
    return targets.settle(machine.find(this.#take(words.map(symbolOf), spans)))
  }

  #make(tables: MachineTables) {
    return {machine: new Machine(tables, this.alphabet), targets: new Targets([tables])}
  }

  /** Takes up a sentence. */
  #take(symbols: readonly number[], spans: readonly Span[]): Line {
    const reach = this.#reach
    const presence = this.#presence
    reach.clear()
    for (const span of spans) reach.add(span)
    presence.begin(symbols)
    return {symbols, reach, presence}
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

/** A match, and the exception of its list that takes it back. */
export interface LookAlike extends Match {
  readonly by: {readonly from: number; readonly to: number}
}

const noMatches: readonly Match[] = []

/** Lists that are asked for by one kind. */
interface Asked {
  /** That of its machine in {@link MatcherTables.awaited}. */
  readonly number: number
  readonly tables: () => MachineTables
  /** Made for the first sentence that has a word they wait for. */
  made: {readonly machine: Machine; readonly targets: Targets} | undefined
}

function symbolOf({symbol}: Word): number {
  return symbol
}

/** What the groups of all machines of lists stand for, one machine after the other. */
class Targets {
  /** The number of each machine's first group. */
  readonly firsts: readonly number[]
  readonly #names: readonly string[]
  readonly #cancels: Uint8Array
  /** Where the furthest match so far of each group ends: a later one that ends no further lies inside it. */
  readonly #reach: Int32Array

  constructor(lists: readonly MachineTables[]) {
    const firsts: number[] = []
    let count = 0
    for (const {names} of lists) {
      firsts.push(count)
      count += names.length
    }
    const [only] = lists
    const isOne = lists.length === 1
    this.firsts = firsts
    this.#names = isOne ? only!.names : lists.flatMap(({names}) => names)
    this.#cancels = isOne ? only!.cancels : Uint8Array.from(lists.flatMap(({cancels}) => [...cancels]))
    this.#reach = new Int32Array(count)
  }

  /** Drops what is cancelled, and what lies inside a longer match of the same list. Matches come in order of their start. */
  settle(found: readonly Found[]): Match[] {
    const kept: Match[] = []
    if (found.length === 0) return kept
    const reach = this.#reach
    const cancelling = this.#cancelling(found)
    for (let index = 0; index < found.length; index++) reach[found[index]!.group] = 0
    for (let index = 0; index < found.length; index++) {
      const {group, from, to} = found[index]!
      if (this.#cancels[group] === 1 || to <= reach[group]!) continue
      reach[group] = to
      const name = this.#names[group]!
      if (cancelling?.get(name)?.overlaps(from, to) !== true) kept.push({name, from, to})
    }
    return kept
  }

  lookAlikes(found: readonly Found[]): LookAlike[] {
    const exceptions = found.filter(({group}) => this.#cancels[group] === 1)
    return found.flatMap(({group, from, to}) => {
      const name = this.#names[group]!
      if (this.#cancels[group] === 1) return []
      const by = exceptions.find((one) => this.#names[one.group] === name && one.from < to && from < one.to)
      return by === undefined ? [] : [{name, from, to, by: {from: by.from, to: by.to}}]
    })
  }

  #cancelling(found: readonly Found[]): Map<string, Cover> | undefined {
    let covers: Map<string, Cover> | undefined
    for (let index = 0; index < found.length; index++) {
      const {group, from, to} = found[index]!
      if (this.#cancels[group] === 0) continue
      const name = this.#names[group]!
      covers ??= new Map()
      let cover = covers.get(name)
      if (!cover) {
        cover = new Cover()
        covers.set(name, cover)
      }
      cover.add(from, to)
    }
    return covers
  }
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
