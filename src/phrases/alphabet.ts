import type {Symbols} from './automaton.ts'
import {hashOf} from './hash.ts'
import {cutPieces, type PieceKind, readWord} from './words.ts'

/** A word of a sentence as the automaton reads it. A contraction is two words at the same place. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly symbol: number
  /** A hash of the normalised word, known to the lexicon or not; all numbers share one. */
  readonly hash: number
}

/** Kinds of token that are known by their shape; phrases use them like classes. */
export const kinds: readonly string[] = ['number', 'clock', 'capital']

const surfaceLimit = 50_000
const shortestEnding = 2
const shortestBefore = 3

/**
 * The letters that automata read: every distinct combination of words and classes that a written word can stand for is
 * one symbol. Words that no phrase uses and that are of no class share a symbol.
 */
export class Alphabet implements Symbols {
  readonly #names: string[] = ['']
  readonly #words = new Map<string, number>()
  readonly #classes = new Map<string, number>()
  readonly #dictionary = new Map<string, number[]>()
  readonly #endings = new Map<string, number[]>()
  #longestEnding = 0
  readonly #labels: (readonly number[])[] = [[]]
  readonly #classHashes: (readonly number[] | undefined)[] = []
  readonly #single: boolean[] = [true]
  readonly #byKey = new Map<string, number>()
  readonly #joined = new Map<number, number>()
  readonly #surfaces = new Map<string, readonly {readonly symbol: number; readonly hash: number}[]>()

  constructor(classNames: Iterable<string>) {
    for (const name of [...kinds, ...classNames]) this.#classes.set(name, this.#newLabel(name))
  }

  get classNames(): Iterable<string> {
    return this.#classes.keys()
  }

  labelsOf(symbol: number): readonly number[] {
    return this.#labels[symbol]!
  }

  isWord(symbol: number): boolean {
    return this.#single[symbol]!
  }

  wordLabel(word: string): number {
    let label = this.#words.get(word)
    if (label === undefined) {
      label = this.#newLabel(word)
      this.#words.set(word, label)
    }
    return label
  }

  classLabel(name: string): number | undefined {
    return this.#classes.get(name)
  }

  /** Makes a single word a member of a class. */
  list(word: string, label: number): void {
    pushTo(this.#dictionary, word, label)
  }

  /** Makes every unlisted word that ends so a member of a class. */
  listEnding(ending: string, label: number): void {
    pushTo(this.#endings, ending, label)
    this.#longestEnding = Math.max(this.#longestEnding, ending.length)
  }

  hasClass(symbol: number, name: string): boolean {
    const label = this.#classes.get(name)
    return label !== undefined && this.#labels[symbol]!.includes(label)
  }

  /** Hashes of the names of a symbol's classes: the same in every build of the lexicon that keeps the names. */
  classHashesOf(symbol: number): readonly number[] {
    let hashes = this.#classHashes[symbol]
    if (!hashes) {
      const names = this.#labels[symbol]!.map((label) => this.#names[label]!)
      hashes = names
        .filter((name, at) => this.#classes.get(name) === this.#labels[symbol]![at])
        .map((name) => hashOf(name))
      this.#classHashes[symbol] = hashes
    }
    return hashes
  }

  /** The symbol of a class that covers several words. */
  spanSymbol(label: number): number {
    return this.#symbol([label], false)
  }

  /** The symbol that also stands for a class. */
  join(symbol: number, label: number): number {
    const key = symbol * 0x10000 + label
    let joined = this.#joined.get(key)
    if (joined === undefined) {
      joined = this.#symbol([...this.#labels[symbol]!, label], true)
      this.#joined.set(key, joined)
    }
    return joined
  }

  /** The words of a stretch of text. */
  read(text: string, start: number, end: number): Word[] {
    const words: Word[] = []
    for (const piece of cutPieces(text, start, end)) {
      const surface = text.slice(piece.start, piece.end)
      let rows = this.#surfaces.get(surface)
      if (!rows) {
        rows = this.#readSurface(surface, piece.kind)
        if (this.#surfaces.size >= surfaceLimit) this.#surfaces.clear()
        this.#surfaces.set(surface, rows)
      }
      for (const {symbol, hash} of rows) words.push({start: piece.start, end: piece.end, symbol, hash})
    }
    return words
  }

  #readSurface(surface: string, kind: PieceKind) {
    const rows = kind === 'word' ? readWord(surface) : [[surface]]
    const isNumeral = kind === 'number' || kind === 'clock'
    return rows.map((readings, index) => {
      const labels: number[] = []
      for (const reading of readings) {
        const label = this.#words.get(reading)
        if (label !== undefined) labels.push(label)
        labels.push(...this.#classesOf(reading))
      }
      if (isNumeral) labels.push(this.#classes.get(kind)!)
      if (index === 0 && /^\p{Lu}/u.test(surface)) labels.push(this.#classes.get('capital')!)
      return {symbol: this.#symbol(labels, true), hash: hashOf(isNumeral ? `<${kind}>` : readings[0]!)}
    })
  }

  #classesOf(reading: string): readonly number[] {
    const listed = this.#dictionary.get(reading)
    if (listed) return listed
    const longest = Math.min(this.#longestEnding, reading.length - shortestBefore)
    for (let length = longest; length >= shortestEnding; length--) {
      const classes = this.#endings.get(reading.slice(-length))
      if (classes) return classes
    }
    return []
  }

  #symbol(labels: readonly number[], isWord: boolean): number {
    const sorted = [...new Set(labels)].sort((a, b) => a - b)
    if (sorted.length === 0) return 0
    const key = `${isWord}${sorted.join()}`
    let symbol = this.#byKey.get(key)
    if (symbol === undefined) {
      symbol = this.#labels.push(sorted) - 1
      this.#single.push(isWord)
      this.#byKey.set(key, symbol)
    }
    return symbol
  }

  #newLabel(name: string): number {
    return this.#names.push(name) - 1
  }
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
