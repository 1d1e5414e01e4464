import {commonWords} from '../../lexicon/commonWords.ts'
import type {WordClasses} from '../../lexicon/phrases.ts'
import {MachineBuilder, type MachineTables, type Target} from './composition.ts'
import {inflect} from './inflection.ts'
import {kinds, type Labelling, type Labels} from './labels.ts'
import {nearest} from './nearest.ts'
import {type Phrase, PhraseSyntaxError, parsePhrases} from './notation.ts'
import {affirmedWord, anyWord, buildPattern, type Letters, negator} from './pattern.ts'
import {cutPieces, readWord} from './words.ts'

/** A list of phrases to look for. `except` cancels matches that it overlaps. */
export interface PhraseList {
  readonly name: string
  readonly phrases: string
  readonly except?: string
  /** Gaps of `phrases` do not reach across a word of the class `negator`. */
  readonly isAffirmed?: boolean
}

interface Line {
  readonly list: string
  readonly line: number
  readonly phrase: Phrase
}

/**
 * Compiles word classes, one machine per level: a class that uses another stands in a later machine than that one. Classes
 * of single words are listed as such and need no machine.
 */
export function compileClasses(labels: Labelling, classes: WordClasses): MachineTables[] {
  const parsed = new Map(Object.entries(classes).map(([name, {phrases}]) => [name, linesOf(`<${name}>`, phrases)]))
  const levels = levelsOf(parsed, labels)
  const rest: {level: number; target: Target; line: Line}[] = []
  for (const [name, lines] of parsed) {
    const label = labels.classLabel(name)!
    for (const line of lines) {
      const phrase = toDictionary(labels, line.phrase, label)
      if (phrase) rest.push({level: levels.get(name)!, target: {name, label, cancels: false}, line: {...line, phrase}})
    }
  }
  const machines: MachineTables[] = []
  for (let level = 0; level <= Math.max(-1, ...rest.map((one) => one.level)); level++) {
    const composer = new Composer(labels)
    for (const {target, line} of rest.filter((one) => one.level === level)) {
      labels.meet(target.label, composer.add(line, target))
    }
    machines.push(composer.finish())
  }
  return machines
}

/** Compiles lists into one machine. Throws {@link PhraseSyntaxError}. */
export function compileLists(labels: Labels, lists: readonly PhraseList[]): MachineTables {
  const composer = new Composer(labels)
  for (const {name, phrases, except, isAffirmed = false} of lists) {
    for (const [source, cancels] of [[phrases, false] as const, [except ?? '', true] as const]) {
      composer.gapTest = isAffirmed && !cancels && labels.classLabel(negator) !== undefined ? affirmedWord : anyWord
      for (const line of linesOf(name, source)) {
        usesOf(line, labels)
        composer.add(line, {name, label: -1, cancels})
      }
    }
  }
  return composer.finish()
}

/** The lines of a list, choices at the top taken apart. */
function linesOf(list: string, source: string): Line[] {
  return parsePhrases(list, source).flatMap(({line, phrase}) =>
    (phrase.kind === 'choice' ? phrase.items : [phrase]).map((item) => ({list, line, phrase: item}))
  )
}

/** Puts single words and endings into the dictionary; returns what is left for a machine. */
function toDictionary(labels: Labelling, phrase: Phrase, label: number): Phrase | undefined {
  if (phrase.kind === 'stem') {
    labels.listEnding(phrase.ending, label)
    return undefined
  }
  if (phrase.kind === 'choice') {
    const items = phrase.items.flatMap((item) => toDictionary(labels, item, label) ?? [])
    return items.length === 0 ? undefined : {kind: 'choice', items}
  }
  if (phrase.kind !== 'word') return phrase
  const rows = readPhraseWord(phrase.word)
  if (rows.length !== 1) return phrase
  for (const form of phrase.inflected ? rows[0]!.flatMap(inflect) : rows[0]!) {
    labels.list(form, label)
    labels.meet(label, frequencyOf(form))
  }
  return undefined
}

function levelsOf(parsed: ReadonlyMap<string, readonly Line[]>, labels: Labels): Map<string, number> {
  const levels = new Map<string, number>()
  const visit = (name: string, path: readonly string[]): number => {
    const known = levels.get(name)
    if (known !== undefined) return known
    if (path.includes(name)) {
      throw new PhraseSyntaxError(`<${name}>`, 1, 1, `a class cannot use itself: ${[...path, name].join(' → ')}`)
    }
    const used = parsed.get(name)!.flatMap((line) => usesOf(line, labels))
    const level = Math.max(-1, ...used.map((other) => visit(other, [...path, name]))) + 1
    levels.set(name, level)
    return level
  }
  for (const name of parsed.keys()) visit(name, [])
  return levels
}

/** The classes that a phrase uses. Throws for one that does not exist. */
function usesOf({list, line, phrase}: Line, labels: Labels): string[] {
  switch (phrase.kind) {
    case 'class': {
      const {name, column} = phrase
      if (kinds.includes(name)) return []
      if (labels.classLabel(name) !== undefined) return [name]
      const hint = nearest(name, labels.classNames)
      const meant = hint ? `; did you mean <${hint}>?` : ''
      throw new PhraseSyntaxError(list, line, column, `no word class is called <${name}>${meant}`)
    }
    case 'stem':
      return []
    case 'sequence':
    case 'choice':
      return phrase.items.flatMap((item) => usesOf({list, line, phrase: item}, labels))
    case 'optional':
      return usesOf({list, line, phrase: phrase.item}, labels)
    default:
      return []
  }
}

/** Composes a machine of phrases. */
class Composer implements Letters {
  gapTest: number = anyWord
  readonly #labels: Labels
  readonly #machine = new MachineBuilder()

  constructor(labels: Labels) {
    this.#labels = labels
  }

  /** Adds a phrase; returns how often its rarest part is met. */
  add({list, line, phrase}: Line, target: Target): number {
    const ending = findEnding(phrase)
    if (ending) {
      throw new PhraseSyntaxError(list, line, ending.column, `"*${ending.ending}" belongs in a word class, by itself`)
    }
    const pattern = buildPattern(phrase, this)
    this.#machine.add(pattern, target)
    return pattern.frequency
  }

  finish(): MachineTables {
    return this.#machine.finish()
  }

  labelsOfWord(word: string, isInflected: boolean): readonly (readonly number[])[] {
    const rows = readPhraseWord(word)
    return rows.map((row, index) => {
      const forms = isInflected && index === rows.length - 1 ? row.flatMap(inflect) : row
      return forms.map((form) => this.#labels.wordLabel(form))
    })
  }

  labelOfClass(name: string): number {
    return this.#labels.classLabel(name)!
  }

  testOfAny(labels: readonly number[]): number {
    return this.#machine.testOfAny(labels)
  }

  frequencyOf(labels: readonly number[]): number {
    let sum = 0
    for (const label of new Set(labels)) {
      const word = this.#labels.wordOf(label)
      sum += word === undefined ? this.#labels.frequencyOfClass(label) : frequencyOf(word)
    }
    return sum
  }
}

function findEnding(phrase: Phrase): (Phrase & {kind: 'stem'}) | undefined {
  switch (phrase.kind) {
    case 'stem':
      return phrase
    case 'optional':
      return findEnding(phrase.item)
    case 'sequence':
    case 'choice':
      for (const item of phrase.items) {
        const found = findEnding(item)
        if (found) return found
      }
      return undefined
    default:
      return undefined
  }
}

const ranks = new Map(commonWords.map((word, rank) => [word, rank]))
/** How often the commonest word is met; the next ones half, a third, … as often (Zipf's law). */
const commonest = 0.1
const rare = 0.00005

/** How often a word is met, in times per word. */
function frequencyOf(word: string): number {
  const rank = ranks.get(word)
  return rank === undefined ? rare : commonest / (rank + 1)
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
