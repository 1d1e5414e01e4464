import {type Links, linksOf, readLinks, writeLinks} from './links.ts'
import type {RowReader, RowWriter} from './rows.ts'
import {WordTable} from './wordTable.ts'

/** Kinds of token that are known by their shape, and how often they are met; phrases use them like classes. */
const kindFrequencies = {number: 0.04, clock: 0.005, capital: 0.2}
export const kinds: readonly string[] = Object.keys(kindFrequencies)

/** What an alphabet knows before it has read anything. Labels are numbers: 0 is none, then classes (kinds first), then words. */
export interface AlphabetTables {
  readonly classNames: readonly string[]
  readonly classFrequencies: readonly number[]
  /** Those with a label in its order, then those that are of a class and of no phrase. */
  readonly words: WordTable
  readonly labelled: number
  /** Labels of classes by the number of the word or ending. */
  readonly classes: Links
  readonly endings: WordTable
  readonly endingClasses: Links
  readonly longestEnding: number
  /** Words that were labelled later. */
  readonly added: readonly string[]
}

/** What phrases need to know of words and classes to be compiled. */
export interface Labels {
  readonly classNames: Iterable<string>
  classLabel(name: string): number | undefined
  /** The label of a word; a new one where it has none. */
  wordLabel(word: string): number
  /** The word that a label stands for, if it is no class. */
  wordOf(label: number): string | undefined
  /** How often members of a class are met, in times per word, as far as its words tell. */
  frequencyOfClass(label: number): number
}

/** Labels words and classes from nothing. */
export class Labelling implements Labels {
  readonly classNames: readonly string[]
  readonly #classLabels: ReadonlyMap<string, number>
  readonly #classFrequencies: number[]
  readonly #words: string[] = []
  readonly #wordLabels = new Map<string, number>()
  readonly #dictionary = new Map<string, number[]>()
  readonly #endings = new Map<string, number[]>()

  constructor(classNames: Iterable<string>) {
    this.classNames = [...kinds, ...classNames]
    this.#classLabels = new Map(this.classNames.map((name, index) => [name, index + 1]))
    this.#classFrequencies = this.classNames.map((_, index) => Object.values(kindFrequencies)[index] ?? 0)
  }

  classLabel(name: string): number | undefined {
    return this.#classLabels.get(name)
  }

  wordLabel(word: string): number {
    let label = this.#wordLabels.get(word)
    if (label === undefined) {
      label = this.classNames.length + this.#words.push(word)
      this.#wordLabels.set(word, label)
    }
    return label
  }

  wordOf(label: number): string | undefined {
    return this.#words[label - this.classNames.length - 1]
  }

  frequencyOfClass(label: number): number {
    return this.#classFrequencies[label - 1]!
  }

  /** Makes a single word a member of a class. */
  list(word: string, label: number): void {
    pushTo(this.#dictionary, word, label)
  }

  /** Makes every unlisted word that ends so a member of a class. */
  listEnding(ending: string, label: number): void {
    pushTo(this.#endings, ending, label)
  }

  /** Notes that members of a class are met that much more often, in times per word. */
  meet(label: number, frequency: number): void {
    this.#classFrequencies[label - 1]! += frequency
  }

  finish(): AlphabetTables {
    const words = [...new Set([...this.#words, ...this.#dictionary.keys()])]
    const endings = [...this.#endings.keys()]
    return {
      classNames: this.classNames,
      classFrequencies: this.#classFrequencies,
      words: WordTable.of(words),
      labelled: this.#words.length,
      classes: linksOf(words.map((word) => this.#dictionary.get(word) ?? [])),
      endings: WordTable.of(endings),
      endingClasses: linksOf([...this.#endings.values()]),
      longestEnding: endings.reduce((most, {length}) => Math.max(most, length), 0),
      added: []
    }
  }
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

export function writeAlphabet(tables: AlphabetTables, rows: RowWriter): void {
  rows.text(JSON.stringify([tables.classNames, tables.classFrequencies, tables.added]))
  rows.row(Int32Array.of(tables.labelled, tables.longestEnding))
  tables.words.write(rows)
  writeLinks(tables.classes, rows)
  tables.endings.write(rows)
  writeLinks(tables.endingClasses, rows)
}

export function readAlphabet(rows: RowReader): AlphabetTables {
  const [classNames, classFrequencies, added] = JSON.parse(rows.text()) as [string[], number[], string[]]
  const [labelled, longestEnding] = rows.int32()
  return {
    classNames,
    classFrequencies,
    added,
    labelled: labelled!,
    longestEnding: longestEnding!,
    words: WordTable.read(rows),
    classes: readLinks(rows),
    endings: WordTable.read(rows),
    endingClasses: readLinks(rows)
  }
}
