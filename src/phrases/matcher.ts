import type {WordClasses} from '../../lexicon/phrases.ts'
import {Automaton, anyWord, Nfa, type Symbols, sentenceEnd, sentenceStart} from './automaton.ts'
import {hashOf} from './hash.ts'
import {inflect} from './inflection.ts'
import {nearest} from './nearest.ts'
import {type Phrase, PhraseSyntaxError, parsePhrases} from './notation.ts'
import {cutPieces, type PieceKind, readWord} from './words.ts'

/** A list of phrases to look for. `except` cancels matches that it overlaps. */
export interface PhraseList {
  readonly name: string
  readonly phrases: string
  readonly except?: string
}

/** A list matched: words `from` (inclusive) to `to` (exclusive) of the sentence. */
export interface Match {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** A sentence as the matcher reads it. A contraction is two words at the same place. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly symbol: number
  /** A hash of the normalised word, known to the lexicon or not; all numbers share one. */
  readonly hash: number
}

/** A class that covers several words. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly symbol: number
  readonly name: string
}

/** Kinds of token that are known by their shape; phrases use them like classes. */
export const kinds = ['number', 'clock', 'capital'] as const

interface Target {
  readonly name: string
  /** A class label, or -1 for a list. */
  readonly label: number
  readonly cancels: boolean
}

interface Layer {
  readonly nfa: Nfa
  readonly targets: Target[]
  automaton?: Automaton
}

const surfaceLimit = 50_000

/**
 * All classes and lists, compiled once. Classes are matched first, layer by layer (a class that uses another comes after
 * it), and are then letters of the alphabet for what follows.
 */
export class Matcher implements Symbols {
  readonly #labels = new Map<string, number>()
  readonly #classLabels = new Map<string, number>()
  readonly #dictionary = new Map<string, number[]>()
  readonly #endings = new Map<string, number[]>()
  readonly #layers: Layer[] = []
  readonly #symbolLabels: (readonly number[])[] = [[]]
  readonly #symbolIsWord: boolean[] = [true]
  readonly #symbolByKey = new Map<string, number>()
  readonly #surfaces = new Map<string, readonly ReadSymbol[]>()
  readonly #withClass = new Map<number, number>()
  readonly #names: string[] = ['']
  #longestEnding = 0

  constructor(classes: WordClasses, lists: readonly PhraseList[]) {
    for (const name of [...kinds, ...Object.keys(classes)]) this.#classLabels.set(name, this.#newLabel(name))
    const parsed = Object.entries(classes).map(([name, {phrases}]) => ({
      name,
      alternatives: parsePhrases(`<${name}>`, phrases).flatMap(({line, phrase}) =>
        (phrase.kind === 'choice' ? phrase.items : [phrase]).map((item) => ({line, phrase: item}))
      )
    }))
    const levels = this.#levels(parsed)
    for (const {name, alternatives} of parsed) {
      const label = this.#classLabels.get(name)!
      for (const {line, phrase} of alternatives) {
        if (this.#toDictionary(phrase, label)) continue
        this.#add(levels.get(name)!, `<${name}>`, line, phrase, {name, label, cancels: false})
      }
    }
    const last = Math.max(0, ...levels.values()) + 1
    for (const list of lists) {
      this.#addList(last, list.name, list.phrases, false)
      if (list.except) this.#addList(last, list.name, list.except, true)
    }
    for (const layer of this.#layers) layer.automaton = new Automaton(layer.nfa, this)
  }

  labelsOf(symbol: number): readonly number[] {
    return this.#symbolLabels[symbol]!
  }

  isWord(symbol: number): boolean {
    return this.#symbolIsWord[symbol]!
  }

  /** Whether the word is of this class (or kind) by itself. */
  hasClass(word: Word, name: string): boolean {
    const label = this.#classLabels.get(name)
    return label !== undefined && this.#symbolLabels[word.symbol]!.includes(label)
  }

  /** The names of a word's readings and classes, for explaining. */
  namesOf(symbol: number): string[] {
    return this.#symbolLabels[symbol]!.map((label) => this.#names[label]!)
  }

  /** The words of a stretch of text. */
  read(text: string, start: number, end: number): Word[] {
    const words: Word[] = []
    for (const piece of cutPieces(text, start, end)) {
      const surface = text.slice(piece.start, piece.end)
      for (const {symbol, hash} of this.#symbolsOf(surface, piece.kind)) {
        words.push({start: piece.start, end: piece.end, symbol, hash})
      }
    }
    return words
  }

  /** All lists that match in a sentence, and the classes of several words that were met on the way. */
  match(sentence: readonly Word[]): {
    readonly words: readonly Word[]
    readonly matches: Match[]
    readonly spans: Span[]
  } {
    const words = sentence.slice()
    const spans: Span[] = []
    const matches: Match[] = []
    for (const [index, layer] of this.#layers.entries()) {
      const found = this.#walk(layer, words, spans)
      if (index === this.#layers.length - 1) matches.push(...settle(found, layer.targets))
      else this.#mark(found, layer.targets, words, spans)
    }
    return {words, matches, spans}
  }

  #walk({automaton, targets}: Layer, words: readonly Word[], spans: readonly Span[]): Found[] {
    const found: Found[] = []
    const machine = automaton!
    const byStart = spans.length > 0 ? groupByStart(spans, words.length) : undefined
    for (let from = 0; from < words.length; from++) {
      const begin = from === 0 ? machine.rootAtStart : machine.root
      if (machine.step(begin, words[from]!.symbol) === 0 && !byStart?.[from]?.length) continue
      const longest = new Map<number, number>()
      const states = new Map<number, number>([[from, begin]])
      for (let at = from; at < words.length && states.size > 0; at++) {
        const state = states.get(at)
        if (state === undefined) continue
        states.delete(at)
        const arrive = (to: number, next: number) => {
          if (next === 0) return
          for (const group of machine.accepts(next)) longest.set(group, Math.max(to, longest.get(group) ?? 0))
          if (to === words.length) for (const group of machine.acceptsAtEnd(next)) longest.set(group, to)
          else states.set(to, machine.union(states.get(to) ?? 0, next))
        }
        arrive(at + 1, machine.step(state, words[at]!.symbol))
        for (const span of byStart?.[at] ?? []) arrive(span.to, machine.step(state, span.symbol))
      }
      for (const [group, to] of longest) if (targets[group]) found.push({group, from, to})
    }
    return found
  }

  #mark(found: readonly Found[], targets: readonly Target[], words: Word[], spans: Span[]): void {
    for (const {group, from, to} of found) {
      const {label, name} = targets[group]!
      if (to === from + 1) {
        const word = words[from]!
        words[from] = {...word, symbol: this.#joinClass(word.symbol, label)}
      } else spans.push({from, to, symbol: this.#symbol([label], false), name})
    }
  }

  #joinClass(symbol: number, label: number): number {
    const key = symbol * 0x10000 + label
    let joined = this.#withClass.get(key)
    if (joined === undefined) {
      joined = this.#symbol([...this.#symbolLabels[symbol]!, label], true)
      this.#withClass.set(key, joined)
    }
    return joined
  }

  #symbolsOf(surface: string, kind: PieceKind): readonly ReadSymbol[] {
    let symbols = this.#surfaces.get(surface)
    if (!symbols) {
      symbols = this.#readSurface(surface, kind)
      if (this.#surfaces.size >= surfaceLimit) this.#surfaces.clear()
      this.#surfaces.set(surface, symbols)
    }
    return symbols
  }

  #readSurface(surface: string, kind: PieceKind): ReadSymbol[] {
    const rows = kind === 'word' ? readWord(surface) : [[surface]]
    return rows.map((readings, index) => {
      const labels: number[] = []
      for (const reading of readings) {
        const label = this.#labels.get(reading)
        if (label !== undefined) labels.push(label)
        labels.push(...this.#classesOf(reading))
      }
      if (kind === 'number' || kind === 'clock') labels.push(this.#classLabels.get(kind)!)
      if (index === 0 && /^\p{Lu}/u.test(surface)) labels.push(this.#classLabels.get('capital')!)
      const hash = hashOf(kind === 'number' || kind === 'clock' ? `<${kind}>` : readings[0]!)
      return {symbol: this.#symbol(labels, true), hash}
    })
  }

  #classesOf(reading: string): readonly number[] {
    const listed = this.#dictionary.get(reading)
    if (listed) return listed
    for (let length = Math.min(this.#longestEnding, reading.length - 3); length >= 2; length--) {
      const classes = this.#endings.get(reading.slice(-length))
      if (classes) return classes
    }
    return []
  }

  #symbol(labels: readonly number[], isWord: boolean): number {
    const sorted = [...new Set(labels)].sort((a, b) => a - b)
    if (sorted.length === 0) return 0
    const key = `${isWord}${sorted.join()}`
    let symbol = this.#symbolByKey.get(key)
    if (symbol === undefined) {
      symbol = this.#symbolLabels.length
      this.#symbolLabels.push(sorted)
      this.#symbolIsWord.push(isWord)
      this.#symbolByKey.set(key, symbol)
    }
    return symbol
  }

  #newLabel(name: string): number {
    this.#names.push(name)
    return this.#names.length - 1
  }

  #wordLabel(word: string): number {
    let label = this.#labels.get(word)
    if (label === undefined) {
      label = this.#newLabel(word)
      this.#labels.set(word, label)
    }
    return label
  }

  #toDictionary(phrase: Phrase, label: number): boolean {
    if (phrase.kind === 'stem') {
      pushTo(this.#endings, phrase.ending, label)
      this.#longestEnding = Math.max(this.#longestEnding, phrase.ending.length)
      return true
    }
    if (phrase.kind === 'choice') {
      const rest = phrase.items.filter((item) => !this.#toDictionary(item, label))
      return rest.length === 0
    }
    if (phrase.kind !== 'word') return false
    const rows = readPhraseWord(phrase.word)
    if (rows.length !== 1) return false
    for (const form of phrase.inflected ? inflect(rows[0]![0]!) : rows[0]!) pushTo(this.#dictionary, form, label)
    return true
  }

  #levels(
    parsed: readonly {name: string; alternatives: readonly {line: number; phrase: Phrase}[]}[]
  ): Map<string, number> {
    const uses = new Map(
      parsed.map(({name, alternatives}) => [
        name,
        alternatives.flatMap(({line, phrase}) => this.#uses(`<${name}>`, line, phrase))
      ])
    )
    const levels = new Map<string, number>()
    const visit = (name: string, path: readonly string[]): number => {
      const known = levels.get(name)
      if (known !== undefined) return known
      if (path.includes(name))
        throw new PhraseSyntaxError(`<${name}>`, 1, 1, `uses itself: ${[...path, name].join(' → ')}`)
      const level = Math.max(-1, ...(uses.get(name) ?? []).map((other) => visit(other, [...path, name]))) + 1
      levels.set(name, level)
      return level
    }
    for (const name of uses.keys()) visit(name, [])
    return levels
  }

  #uses(list: string, line: number, phrase: Phrase): string[] {
    switch (phrase.kind) {
      case 'class':
        if (!this.#classLabels.has(phrase.name)) {
          const hint = nearest(phrase.name, this.#classLabels.keys())
          throw new PhraseSyntaxError(
            list,
            line,
            phrase.column,
            `no word class is called <${phrase.name}>${hint ? `; did you mean <${hint}>?` : ''}`
          )
        }
        return (kinds as readonly string[]).includes(phrase.name) ? [] : [phrase.name]
      case 'sequence':
      case 'choice':
        return phrase.items.flatMap((item) => this.#uses(list, line, item))
      case 'optional':
        return this.#uses(list, line, phrase.item)
      default:
        return []
    }
  }

  #addList(level: number, name: string, source: string, cancels: boolean): void {
    for (const {line, phrase} of parsePhrases(name, source)) {
      this.#uses(name, line, phrase)
      this.#add(level, name, line, phrase, {name, label: -1, cancels})
    }
  }

  #add(level: number, list: string, line: number, phrase: Phrase, target: Target): void {
    while (this.#layers.length <= level) this.#layers.push({nfa: new Nfa(), targets: []})
    const {nfa, targets} = this.#layers[level]!
    let group = targets.findIndex(({name, cancels}) => name === target.name && cancels === target.cancels)
    if (group === -1) group = targets.push(target) - 1
    this.#build(nfa, phrase, 0, nfa.state(group), list, line)
  }

  #build(nfa: Nfa, phrase: Phrase, from: number, to: number, list: string, line: number): void {
    switch (phrase.kind) {
      case 'word':
        return this.#buildWord(nfa, phrase.word, phrase.inflected, from, to)
      case 'class':
        return nfa.edge(from, this.#classLabels.get(phrase.name)!, to)
      case 'stem':
        throw new PhraseSyntaxError(list, line, 1, `"*${phrase.ending}" belongs in a word class, by itself`)
      case 'gap': {
        let last = from
        nfa.skip(from, to)
        for (let count = 1; count <= phrase.most; count++) {
          const next = nfa.state()
          nfa.edge(last, anyWord, next)
          nfa.skip(next, to)
          last = next
        }
        return
      }
      case 'start':
        return nfa.edge(from, sentenceStart, to)
      case 'end':
        return nfa.edge(from, sentenceEnd, to)
      case 'optional':
        nfa.skip(from, to)
        return this.#build(nfa, phrase.item, from, to, list, line)
      case 'choice':
        for (const item of phrase.items) this.#build(nfa, item, from, to, list, line)
        return
      case 'sequence': {
        let last = from
        for (const [index, item] of phrase.items.entries()) {
          const next = index === phrase.items.length - 1 ? to : nfa.state()
          this.#build(nfa, item, last, next, list, line)
          last = next
        }
      }
    }
  }

  #buildWord(nfa: Nfa, word: string, inflected: boolean, from: number, to: number): void {
    const rows = readPhraseWord(word)
    let last = from
    for (const [index, row] of rows.entries()) {
      const next = index === rows.length - 1 ? to : nfa.state()
      const readings = inflected && index === rows.length - 1 ? row.flatMap(inflect) : row
      for (const reading of readings) nfa.edge(last, this.#wordLabel(reading), next)
      last = next
    }
  }
}

interface ReadSymbol {
  readonly symbol: number
  readonly hash: number
}

interface Found {
  readonly group: number
  readonly from: number
  readonly to: number
}

/** Drops what is cancelled, and what lies inside a longer match of the same list. */
function settle(found: readonly Found[], targets: readonly Target[]): Match[] {
  const kept: Match[] = []
  const cancelling = found.filter(({group}) => targets[group]!.cancels)
  for (const one of found) {
    const {name, cancels} = targets[one.group]!
    if (cancels) continue
    const isCancelled = cancelling.some(
      (other) => targets[other.group]!.name === name && other.from < one.to && one.from < other.to
    )
    const isInside = found.some(
      (other) => other !== one && other.group === one.group && other.from <= one.from && other.to >= one.to
    )
    if (!isCancelled && !isInside) kept.push({name, from: one.from, to: one.to})
  }
  return kept
}

function groupByStart(spans: readonly Span[], length: number): Span[][] {
  const byStart: Span[][] = Array.from({length}, () => [])
  for (const span of spans) byStart[span.from]!.push(span)
  return byStart
}

function readPhraseWord(word: string): readonly (readonly string[])[] {
  return cutPieces(word, 0, word.length).flatMap((piece) => {
    const surface = word.slice(piece.start, piece.end)
    return piece.kind === 'word' ? readWord(surface) : [[surface]]
  })
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}
