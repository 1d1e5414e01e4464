import type {WordClasses} from '../../lexicon/phrases.ts'
import {type Alphabet, kinds} from './alphabet.ts'
import {anyWord, Nfa, sentenceEnd, sentenceStart} from './automaton.ts'
import {inflect} from './inflection.ts'
import {nearest} from './nearest.ts'
import {type Phrase, PhraseSyntaxError, parsePhrases} from './notation.ts'
import {cutPieces, readWord} from './words.ts'

/** A list of phrases to look for. `except` cancels matches that it overlaps. */
export interface PhraseList {
  readonly name: string
  readonly phrases: string
  readonly except?: string
}

/** What an accepting state of an automaton stands for. */
export interface Target {
  readonly name: string
  /** The label of a class; -1 for a list. */
  readonly label: number
  readonly cancels: boolean
}

/** One automaton's phrases, and what they stand for by the number its states accept. */
export interface Layer {
  readonly nfa: Nfa
  readonly targets: Target[]
}

interface Line {
  readonly list: string
  readonly line: number
  readonly phrase: Phrase
}

/**
 * Compiles classes and lists into layers. A class that uses another stands in a later layer than that one; all lists
 * stand in the last. Classes of single words go into the alphabet's dictionary and need no automaton.
 */
export function compile(alphabet: Alphabet, classes: WordClasses, lists: readonly PhraseList[]): readonly Layer[] {
  const layers: Layer[] = []
  const parsed = new Map(Object.entries(classes).map(([name, {phrases}]) => [name, linesOf(`<${name}>`, phrases)]))
  const levels = levelsOf(parsed, alphabet)
  for (const [name, lines] of parsed) {
    const label = alphabet.classLabel(name)!
    for (const line of lines) {
      const phrase = toDictionary(alphabet, line.phrase, label)
      if (phrase) add(layers, levels.get(name)!, alphabet, {...line, phrase}, {name, label, cancels: false})
    }
  }
  const last = Math.max(-1, ...levels.values()) + 1
  for (const {name, phrases, except} of lists) {
    for (const [source, cancels] of [[phrases, false] as const, [except ?? '', true] as const]) {
      for (const line of linesOf(name, source)) {
        usesOf(line, alphabet)
        add(layers, last, alphabet, line, {name, label: -1, cancels})
      }
    }
  }
  return layers
}

/** The lines of a list, choices at the top taken apart. */
function linesOf(list: string, source: string): Line[] {
  return parsePhrases(list, source).flatMap(({line, phrase}) =>
    (phrase.kind === 'choice' ? phrase.items : [phrase]).map((item) => ({list, line, phrase: item}))
  )
}

/** Puts single words and endings into the dictionary; returns what is left for an automaton. */
function toDictionary(alphabet: Alphabet, phrase: Phrase, label: number): Phrase | undefined {
  if (phrase.kind === 'stem') {
    alphabet.listEnding(phrase.ending, label)
    return undefined
  }
  if (phrase.kind === 'choice') {
    const items = phrase.items.flatMap((item) => toDictionary(alphabet, item, label) ?? [])
    return items.length === 0 ? undefined : {kind: 'choice', items}
  }
  if (phrase.kind !== 'word') return phrase
  const rows = readPhraseWord(phrase.word)
  if (rows.length !== 1) return phrase
  for (const form of phrase.inflected ? rows[0]!.flatMap(inflect) : rows[0]!) alphabet.list(form, label)
  return undefined
}

function levelsOf(parsed: ReadonlyMap<string, readonly Line[]>, alphabet: Alphabet): Map<string, number> {
  const levels = new Map<string, number>()
  const visit = (name: string, path: readonly string[]): number => {
    const known = levels.get(name)
    if (known !== undefined) return known
    if (path.includes(name)) {
      throw new PhraseSyntaxError(`<${name}>`, 1, 1, `a class cannot use itself: ${[...path, name].join(' → ')}`)
    }
    const used = parsed.get(name)!.flatMap((line) => usesOf(line, alphabet))
    const level = Math.max(-1, ...used.map((other) => visit(other, [...path, name]))) + 1
    levels.set(name, level)
    return level
  }
  for (const name of parsed.keys()) visit(name, [])
  return levels
}

/** The classes that a phrase uses. Throws for one that does not exist. */
function usesOf({list, line, phrase}: Line, alphabet: Alphabet): string[] {
  switch (phrase.kind) {
    case 'class': {
      const {name, column} = phrase
      if (kinds.includes(name)) return []
      if (alphabet.classLabel(name) !== undefined) return [name]
      const hint = nearest(name, alphabet.classNames)
      const meant = hint ? `; did you mean <${hint}>?` : ''
      throw new PhraseSyntaxError(list, line, column, `no word class is called <${name}>${meant}`)
    }
    case 'sequence':
    case 'choice':
      return phrase.items.flatMap((item) => usesOf({list, line, phrase: item}, alphabet))
    case 'optional':
      return usesOf({list, line, phrase: phrase.item}, alphabet)
    default:
      return []
  }
}

function add(layers: Layer[], level: number, alphabet: Alphabet, line: Line, target: Target): void {
  while (layers.length <= level) layers.push({nfa: new Nfa(), targets: []})
  const {nfa, targets} = layers[level]!
  let group = targets.findIndex(({name, cancels}) => name === target.name && cancels === target.cancels)
  if (group === -1) group = targets.push(target) - 1
  new Builder(nfa, alphabet, line).build(line.phrase, 0, nfa.state(group))
}

class Builder {
  readonly #nfa: Nfa
  readonly #alphabet: Alphabet
  readonly #line: Line

  constructor(nfa: Nfa, alphabet: Alphabet, line: Line) {
    this.#nfa = nfa
    this.#alphabet = alphabet
    this.#line = line
  }

  build(phrase: Phrase, from: number, to: number): void {
    const nfa = this.#nfa
    switch (phrase.kind) {
      case 'word':
        this.#word(phrase.word, phrase.inflected, from, to)
        break
      case 'class':
        nfa.edge(from, this.#alphabet.classLabel(phrase.name)!, to)
        break
      case 'stem': {
        const {list, line} = this.#line
        throw new PhraseSyntaxError(list, line, phrase.column, `"*${phrase.ending}" belongs in a word class, by itself`)
      }
      case 'gap':
        this.#gap(phrase.most, from, to)
        break
      case 'start':
        nfa.edge(from, sentenceStart, to)
        break
      case 'end':
        nfa.edge(from, sentenceEnd, to)
        break
      case 'optional':
        nfa.skip(from, to)
        this.build(phrase.item, from, to)
        break
      case 'choice':
        for (const item of phrase.items) this.build(item, from, to)
        break
      case 'sequence':
        this.#sequence(phrase.items, from, to)
    }
  }

  #gap(most: number, from: number, to: number): void {
    this.#nfa.skip(from, to)
    let last = from
    for (let count = 1; count <= most; count++) {
      const next = this.#nfa.state()
      this.#nfa.edge(last, anyWord, next)
      this.#nfa.skip(next, to)
      last = next
    }
  }

  #sequence(items: readonly Phrase[], from: number, to: number): void {
    let last = from
    for (const [index, item] of items.entries()) {
      const next = index === items.length - 1 ? to : this.#nfa.state()
      this.build(item, last, next)
      last = next
    }
  }

  #word(word: string, inflected: boolean, from: number, to: number): void {
    const rows = readPhraseWord(word)
    let last = from
    for (const [index, row] of rows.entries()) {
      const isLast = index === rows.length - 1
      const next = isLast ? to : this.#nfa.state()
      for (const reading of inflected && isLast ? row.flatMap(inflect) : row) {
        this.#nfa.edge(last, this.#alphabet.wordLabel(reading), next)
      }
      last = next
    }
  }
}

/** The same few thousand words make up all phrases. */
const readings = new Map<string, readonly (readonly string[])[]>()

function readPhraseWord(word: string): readonly (readonly string[])[] {
  let rows = readings.get(word)
  if (!rows) {
    rows = cutPieces(word, 0, word.length).flatMap((piece) => {
      const surface = word.slice(piece.start, piece.end)
      return piece.kind === 'word' ? readWord(surface) : [[surface]]
    })
    readings.set(word, rows)
  }
  return rows
}
