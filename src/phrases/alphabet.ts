import {hashOf} from './hash.ts'
import {cutPieces, type PieceKind, readWord} from './words.ts'

/** A word of a sentence as machines read it. A contraction is two words at the same place. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly symbol: number
  /** A hash of the normalised word, known to the lexicon or not; all numbers share one. */
  readonly hash: number
}

/** Kinds of token that are known by their shape, and how often they are met; phrases use them like classes. */
const kindFrequencies = {number: 0.04, clock: 0.005, capital: 0.2}
export const kinds: readonly string[] = Object.keys(kindFrequencies)

const surfaceLimit = 50_000
const shortestEnding = 2
const shortestBefore = 3

/** What an alphabet knows before it has read anything; plain values, so that they can be written to a file. */
export interface AlphabetParts {
  /** Labels are numbers: 0 is none, then come the classes (kinds first), then the words. */
  readonly classNames: readonly string[]
  readonly classFrequencies: readonly number[]
  readonly words: readonly string[]
  /** Words and endings, each with the classes it is of. */
  readonly dictionary: ReadonlyMap<string, readonly number[]>
  readonly endings: ReadonlyMap<string, readonly number[]>
}

/**
 * The letters that machines read: every distinct combination of words and classes that a written word can stand for is
 * one symbol. Words that no phrase uses and that are of no class share a symbol.
 */
export class Alphabet {
  readonly #classNames: readonly string[]
  readonly #classLabels = new Map<string, number>()
  readonly #classFrequencies: number[]
  readonly #words: string[]
  readonly #wordLabels = new Map<string, number>()
  readonly #dictionary: Map<string, readonly number[]>
  readonly #endings: Map<string, readonly number[]>
  #longestEnding = 0
  readonly #labels: (readonly number[])[] = [[]]
  readonly #classHashes: (readonly number[] | undefined)[] = []
  readonly #byKey = new Map<string, number>()
  readonly #joined = new Map<number, number>()
  readonly #surfaces = new Map<string, readonly {readonly symbol: number; readonly hash: number}[]>()

  constructor(parts: AlphabetParts) {
    this.#classNames = parts.classNames
    this.#classFrequencies = [...parts.classFrequencies]
    this.#words = [...parts.words]
    for (const [index, name] of parts.classNames.entries()) this.#classLabels.set(name, index + 1)
    for (const [index, word] of parts.words.entries()) this.#wordLabels.set(word, parts.classNames.length + index + 1)
    this.#dictionary = new Map(parts.dictionary)
    this.#endings = new Map(parts.endings)
    for (const ending of this.#endings.keys()) this.#longestEnding = Math.max(this.#longestEnding, ending.length)
  }

  /** An alphabet of classes that have no words yet. */
  static of(classNames: Iterable<string>): Alphabet {
    const names = [...kinds, ...classNames]
    const classFrequencies = names.map((_, index) => Object.values(kindFrequencies)[index] ?? 0)
    return new Alphabet({
      classNames: names,
      classFrequencies,
      words: [],
      dictionary: new Map(),
      endings: new Map()
    })
  }

  get parts(): AlphabetParts {
    return {
      classNames: this.#classNames,
      classFrequencies: this.#classFrequencies,
      words: this.#words,
      dictionary: this.#dictionary,
      endings: this.#endings
    }
  }

  get classNames(): Iterable<string> {
    return this.#classNames
  }

  labelsOf(symbol: number): readonly number[] {
    return this.#labels[symbol]!
  }

  /** The label of a word; a new one where it has none. Words are labelled before any text is read. */
  wordLabel(word: string): number {
    let label = this.#wordLabels.get(word)
    if (label === undefined) {
      label = this.#classNames.length + this.#words.push(word)
      this.#wordLabels.set(word, label)
    }
    return label
  }

  /** The word that a label stands for, if it is no class. */
  wordOf(label: number): string | undefined {
    return this.#words[label - this.#classNames.length - 1]
  }

  classLabel(name: string): number | undefined {
    return this.#classLabels.get(name)
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

  /** Notes that members of a class are met that much more often, in times per word. */
  meet(label: number, frequency: number): void {
    this.#classFrequencies[label - 1]! += frequency
  }

  /** How often members of a class are met, in times per word, as far as its words tell. */
  frequencyOfClass(label: number): number {
    return this.#classFrequencies[label - 1]!
  }

  hasClass(symbol: number, name: string): boolean {
    const label = this.#classLabels.get(name)
    return label !== undefined && this.#labels[symbol]!.includes(label)
  }

  /** Hashes of the names of a symbol's classes: the same in every build of the lexicon that keeps the names. */
  classHashesOf(symbol: number): readonly number[] {
    let hashes = this.#classHashes[symbol]
    if (!hashes) {
      hashes = this.#labels[symbol]!.filter((label) => label <= this.#classNames.length).map((label) =>
        hashOf(this.#classNames[label - 1]!)
      )
      this.#classHashes[symbol] = hashes
    }
    return hashes
  }

  /** The symbol of a class that covers several words. */
  spanSymbol(label: number): number {
    return this.#symbol([label])
  }

  /** The symbol that also stands for a class. */
  join(symbol: number, label: number): number {
    const key = symbol * 0x10000 + label
    let joined = this.#joined.get(key)
    if (joined === undefined) {
      joined = this.#symbol([...this.#labels[symbol]!, label])
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
        const label = this.#wordLabels.get(reading)
        if (label !== undefined) labels.push(label)
        labels.push(...this.#classesOf(reading))
      }
      if (isNumeral) labels.push(this.#classLabels.get(kind)!)
      if (index === 0 && /^\p{Lu}/u.test(surface)) labels.push(this.#classLabels.get('capital')!)
      return {symbol: this.#symbol(labels), hash: hashOf(isNumeral ? `<${kind}>` : readings[0]!)}
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

  #symbol(labels: readonly number[]): number {
    const sorted = [...new Set(labels)].sort((a, b) => a - b)
    if (sorted.length === 0) return 0
    const key = sorted.join()
    let symbol = this.#byKey.get(key)
    if (symbol === undefined) {
      symbol = this.#labels.push(sorted) - 1
      this.#byKey.set(key, symbol)
    }
    return symbol
  }
}

function pushTo(map: Map<string, readonly number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) map.set(key, [...values, value])
}
