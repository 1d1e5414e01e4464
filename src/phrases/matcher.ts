import type {WordClasses} from '../../lexicon/phrases.ts'
import {Alphabet, type AlphabetParts, type Word} from './alphabet.ts'
import {compileClasses, compileLists, type PhraseList} from './compiler.ts'
import type {MachineParts, Target} from './composition.ts'
import {type Found, inOrder, type Line, Machine} from './machine.ts'
import {Presence} from './presence.ts'

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

/** A compiled lexicon, in plain values. */
export interface MatcherParts {
  readonly alphabet: AlphabetParts
  /** The machines of classes, level by level. */
  readonly classes: readonly MachineParts[]
  readonly lists: readonly MachineParts[]
}

/** Compiles word classes and lists. Throws `PhraseSyntaxError`. */
export function compile(classes: WordClasses, lists: readonly PhraseList[]): MatcherParts {
  const alphabet = Alphabet.of(Object.keys(classes))
  const machines = compileClasses(alphabet, classes)
  const listMachines = [compileLists(alphabet, lists)]
  return {alphabet: alphabet.parts, classes: machines, lists: listMachines}
}

/** What was compiled, and lists on top. Throws `PhraseSyntaxError`. */
export function extend(parts: MatcherParts, lists: readonly PhraseList[]): MatcherParts {
  const alphabet = new Alphabet(parts.alphabet)
  const machine = compileLists(alphabet, lists)
  return {alphabet: alphabet.parts, classes: parts.classes, lists: [...parts.lists, machine]}
}

/**
 * Finds all classes and lists in a sentence. Classes are matched first, level by level, and are then letters of the
 * alphabet for what follows.
 */
export class Matcher {
  readonly alphabet: Alphabet
  readonly #classes: readonly Machine[]
  readonly #lists: readonly Machine[]
  /** What the groups of all list machines stand for, one machine after the other. */
  readonly #targets: readonly Target[]
  readonly #presence: Presence

  constructor(parts: MatcherParts) {
    this.alphabet = new Alphabet(parts.alphabet)
    this.#presence = new Presence(this.alphabet)
    this.#classes = parts.classes.map((machine) => new Machine(machine, this.alphabet))
    this.#lists = parts.lists.map((machine) => new Machine(machine, this.alphabet))
    this.#targets = this.#lists.flatMap(({targets}) => targets)
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
    for (const machine of this.#classes) {
      for (const {group, from, to} of machine.find(line)) {
        const {label, name} = machine.targets[group]!
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
    const [first, ...others] = this.#lists
    const found = first?.find(line) ?? []
    let groups = first?.targets.length ?? 0
    for (const machine of others) {
      for (const one of machine.find(line)) found.push({...one, group: one.group + groups})
      groups += machine.targets.length
    }
    return others.length > 0 ? inOrder(found) : found
  }
}

/** Drops what is cancelled, and what lies inside a longer match of the same list. Matches come in order of their start. */
function settle(found: readonly Found[], targets: readonly Target[]): Match[] {
  const cancelling = new Map<string, Cover>()
  for (const {group, from, to} of found) {
    const {name, cancels} = targets[group]!
    if (!cancels) continue
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
    const {name, cancels} = targets[group]!
    if (cancels || to <= (reach.get(group) ?? 0)) continue
    reach.set(group, to)
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
