import {hashOf} from './hash.ts'
import type {AlphabetTables, Labels} from './labels.ts'
import {startsCapital} from './letters.ts'
import {GrowingLinks, type Links} from './links.ts'
import {type Reading, SurfaceTable} from './surfaceTable.ts'
import {Cutter, type PieceKind, readWord} from './words.ts'

/** A word of a sentence as machines read it. A contraction is two words at the same place. */
export interface Word extends Reading {
  readonly start: number
  readonly end: number
}

/** The symbol of words that no phrase uses and that are of no class. */
export const unknownSymbol = 0

const shortestEnding = 2
const shortestBefore = 3

/**
 * The letters that machines read: every distinct combination of words and classes that a written word can stand for is
 * one symbol. Words that no phrase uses and that are of no class share a symbol.
 */
export class Alphabet implements Labels {
  readonly #tables: AlphabetTables
  readonly #classLabels: ReadonlyMap<string, number>
  /** Words that were labelled on top of the tables. */
  readonly #added: string[] = []
  readonly #addedLabels = new Map<string, number>()
  readonly #labels = new GrowingLinks()
  readonly #classHashes: (readonly number[] | undefined)[] = []
  readonly #byKey = new Map<string, number>()
  readonly #joined = new Map<number, number>()
  readonly #surfaces = new SurfaceTable()

  constructor(tables: AlphabetTables) {
    this.#tables = tables
    this.#classLabels = new Map(tables.classNames.map((name, index) => [name, index + 1]))
    this.#labels.add([])
    for (const word of tables.added) this.wordLabel(word)
  }

  get tables(): AlphabetTables {
    return {...this.#tables, added: this.#added}
  }

  get classNames(): readonly string[] {
    return this.#tables.classNames
  }

  get lastLabel(): number {
    return this.classNames.length + this.#tables.labelled + this.#added.length
  }

  /** Labels by symbol. */
  get labels(): Links<Int32Array> {
    return this.#labels
  }

  /** Words are labelled before any text is read. */
  wordLabel(word: string): number {
    let label = this.#labelOf(word, this.#tables.words.find(word))
    if (label === 0) {
      label = this.classNames.length + this.#tables.labelled + this.#added.push(word)
      this.#addedLabels.set(word, label)
    }
    return label
  }

  wordOf(label: number): string | undefined {
    const number = label - this.classNames.length - 1
    const {labelled, words} = this.#tables
    return number < 0 ? undefined : number < labelled ? words.word(number) : this.#added[number - labelled]
  }

  classLabel(name: string): number | undefined {
    return this.#classLabels.get(name)
  }

  frequencyOfClass(label: number): number {
    return this.#tables.classFrequencies[label - 1]!
  }

  hasLabel(symbol: number, label: number): boolean {
    const {starts, to: labels} = this.#labels
    const last = starts[symbol + 1]!
    for (let index = starts[symbol]!; index < last; index++) if (labels[index] === label) return true
    return false
  }

  /** Hashes of the names of a symbol's classes: the same in every build of the lexicon that keeps the names. */
  classHashesOf(symbol: number): readonly number[] {
    let hashes = this.#classHashes[symbol]
    if (!hashes) {
      const labels = this.#labels.list(symbol).filter((label) => label <= this.classNames.length)
      hashes = Array.from(labels, (label) => hashOf(this.classNames[label - 1]!))
      this.#classHashes[symbol] = hashes
    }
    return hashes
  }

  /** The symbol of a class that covers several words. */
  spanSymbol(label: number): number {
    // What is joined to the symbol of no label is that label alone.
    return this.join(unknownSymbol, label)
  }

  /** The symbol that also stands for a class. */
  join(symbol: number, label: number): number {
    const key = symbol * 0x10000 + label
    let joined = this.#joined.get(key)
    if (joined === undefined) {
      joined = this.#symbol([...this.#labels.list(symbol), label])
      this.#joined.set(key, joined)
    }
    return joined
  }

  /** The words of a stretch of text. */
  read(text: string, start: number, end: number): Word[] {
    const words: Word[] = []
    const surfaces = this.#surfaces
    const cutter = new Cutter(text, start, end)
    while (cutter.next()) {
      const {start: from, end: to, kind} = cutter
      let row = surfaces.find(text, from, to)
      if (row < 0) {
        const surface = text.slice(from, to)
        row = surfaces.add(surface, this.#readSurface(surface, kind))
      }
      const {readings} = surfaces
      for (let at = surfaces.from(row); at < surfaces.to(row); at += 2) {
        words.push({start: from, end: to, symbol: readings[at]!, hash: readings[at + 1]!})
      }
    }
    return words
  }

  #readSurface(surface: string, kind: PieceKind): Reading[] {
    const rows = kind === 'word' ? readWord(surface) : [[surface]]
    const isNumeral = kind === 'number' || kind === 'clock'
    return rows.map((readings, index) => {
      const labels: number[] = []
      for (const reading of readings) this.#addLabelsOf(reading, labels)
      if (isNumeral) labels.push(this.#classLabels.get(kind)!)
      if (index === 0 && startsCapital(surface)) labels.push(this.#classLabels.get('capital')!)
      return {symbol: this.#symbol(labels), hash: hashOf(isNumeral ? `<${kind}>` : readings[0]!)}
    })
  }

  #addLabelsOf(reading: string, labels: number[]): void {
    const {words, classes} = this.#tables
    const number = words.find(reading)
    const label = this.#labelOf(reading, number)
    if (label > 0) labels.push(label)
    if (number >= 0 && classes.starts[number]! < classes.starts[number + 1]!) pushLinks(classes, number, labels)
    else this.#addClassesByEnding(reading, labels)
  }

  /** The label of a word with a number in the tables, -1 for one that has none; 0 where there is no label. */
  #labelOf(word: string, number: number): number {
    if (number >= 0 && number < this.#tables.labelled) return this.classNames.length + number + 1
    return this.#addedLabels.get(word) ?? 0
  }

  #addClassesByEnding(reading: string, labels: number[]): void {
    const {endings, endingClasses, longestEnding} = this.#tables
    const longest = Math.min(longestEnding, reading.length - shortestBefore)
    for (let length = longest; length >= shortestEnding; length--) {
      const number = endings.find(reading, reading.length - length)
      if (number < 0) continue
      pushLinks(endingClasses, number, labels)
      return
    }
  }

  #symbol(labels: readonly number[]): number {
    const sorted = [...new Set(labels)].sort((a, b) => a - b)
    if (sorted.length === 0) return 0
    const key = sorted.join()
    let symbol = this.#byKey.get(key)
    if (symbol === undefined) {
      symbol = this.#labels.add(sorted)
      this.#byKey.set(key, symbol)
    }
    return symbol
  }
}

function pushLinks({starts, to}: Links, number: number, labels: number[]): void {
  for (let at = starts[number]!; at < starts[number + 1]!; at++) labels.push(to[at]!)
}
