import {unknownSymbol} from '../phrases/alphabet.ts'
import {hashOf, joinHashes} from '../phrases/hash.ts'
import {roomy} from '../phrases/links.ts'
import type {Match} from '../phrases/matcher.ts'
import type {Anatomy} from './anatomy.ts'
import {footerLists} from './footers.ts'
import type {Part} from './message.ts'
import type {Reading} from './reading.ts'

/** A sentence in its place in the message, as the second witness sees it. */
export interface Setting {
  readonly reading: Reading
  /** Acts that hold (see `standingActs`). */
  readonly standing: readonly Match[]
  /** How many sentences of content stand before and after. */
  readonly before: number
  readonly after: number
  /** The sentences of content before and after. */
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
  /** Names of acts that hold in other sentences of the message. */
  readonly elsewhere: readonly string[]
  /** The letter's parts. */
  readonly parts: ReadonlySet<Part>
}

export type Neighbour = Pick<Setting, 'reading' | 'standing'>

/** The content sentences of a message, each in its place. */
export function settingsOf(
  readings: readonly Reading[],
  {parts, content}: Anatomy,
  standing: readonly (readonly Match[])[]
): Setting[] {
  const neighbours = content.map((index) => ({reading: readings[index]!, standing: standing[index]!}))
  const letter = new Set<Part>(parts)
  // Acts are few, and each sentence has hardly any.
  const names: string[] = []
  const holders: number[] = []
  for (const {standing: own} of neighbours) {
    for (let index = 0; index < own.length; index++) {
      const {name} = own[index]!
      if (isNamedBefore(own, index)) continue
      const known = names.indexOf(name)
      if (known >= 0) holders[known]!++
      else holders[names.push(name) - 1] = 1
    }
  }
  const isLone = ({name}: Match) => holders[names.indexOf(name)] === 1
  return neighbours.map(({reading, standing: own}, at) => ({
    reading,
    standing: own,
    before: at,
    after: content.length - 1 - at,
    previous: neighbours[at - 1],
    next: neighbours[at + 1],
    // Most sentences share one list: in a long message, one for each would be more than all its words.
    elsewhere: own.some(isLone) ? names.filter((name) => !own.some((act) => act.name === name && isLone(act))) : names,
    parts: letter
  }))
}

function isNamedBefore(acts: readonly Match[], index: number): boolean {
  const {name} = acts[index]!
  for (let before = 0; before < index; before++) if (acts[before]!.name === name) return true
  return false
}

/** Hashes of a symbol's word classes. */
export type ClassHashes = (symbol: number) => readonly number[]

/** The features of one sentence after the other, in room that is kept. `isNamed`: with what each is made of. */
export class FeatureList {
  count = 0
  /** How many of them, the first, are of its own words: runs, classes, and acts with their place; the others tell of its message. */
  own = 0
  hashes = new Int32Array(1024)
  readonly #isNamed: boolean
  /** What each is made of, so that it can be named: words `from` to `to` of the sentence; with `from` -1, a name. */
  from = new Int32Array(1024)
  to = new Int32Array(1024)
  readonly names: string[] = []
  /** Hashes of the sentence's words, the edge before and the edge behind included. */
  words = new Int32Array(256)

  constructor(isNamed = false) {
    this.#isNamed = isNamed
  }

  add(hash: number, from: number, to: number): void {
    this.hashes = roomy(this.hashes, this.count + 1)
    if (this.#isNamed) {
      this.from = roomy(this.from, this.count + 1)
      this.to = roomy(this.to, this.count + 1)
      this.from[this.count] = from
      this.to[this.count] = to
    }
    this.hashes[this.count++] = hash
  }

  addName({hash, text}: Name): void {
    this.addNamed(hash, text)
  }

  addNamed(hash: number, name: string): void {
    if (this.#isNamed) this.names[this.count] = name
    this.add(hash, -1, -1)
  }
}

/** So many sentences from an end of the message, or more, are its middle. */
const edge = 2

/** The name of a feature, made once: names are few, and features many. */
class Name {
  readonly text: string
  readonly hash: number
  readonly #longer = new Map<string, Name>()
  readonly #counted: Name[] = []
  readonly #placed: Name[] = []

  constructor(text: string) {
    this.text = text
    this.hash = hashOf(text)
  }

  /** The name that goes on with a word. */
  with(word: string): Name {
    let name = this.#longer.get(word)
    if (!name) {
      name = new Name(`${this.text} ${word}`)
      this.#longer.set(word, name)
    }
    return name
  }

  /** The name that goes on with a small number. */
  count(number: number): Name {
    this.#counted[number] ??= new Name(`${this.text} ${number}`)
    return this.#counted[number]
  }

  /** The name that goes on with a place: how many sentences stand before and after, as far as that matters. */
  at(before: number, after: number): Name {
    const place = Math.min(before, edge) * (edge + 1) + Math.min(after, edge)
    this.#placed[place] ??= this.count(Math.min(before, edge)).count(Math.min(after, edge))
    return this.#placed[place]
  }
}

const lineEdge = hashOf('<edge>')
const longestRun = 3
const near = 3
const run = hashOf('run')
const skip = hashOf('skip')
const classAlone = hashOf('class')
const classThen = hashOf('class then')
const numeral = hashOf('<number>')
const zones = {first: hashOf('first'), middle: hashOf('middle'), last: hashOf('last')} as const
const names = {
  before: new Name('before'),
  after: new Name('after'),
  place: new Name('place'),
  length: new Name('length'),
  ends: new Name('ends'),
  act: new Name('act'),
  frame: new Name('frame'),
  standing: new Name('standing'),
  anatomy: new Name('anatomy'),
  span: new Name('span'),
  form: new Name('form'),
  previous: new Name('previous'),
  next: new Name('next'),
  elsewhere: new Name('elsewhere')
}
const shape = {
  sentences: names.form.with('sentences'),
  classed: names.form.with('classed'),
  unknown: names.form.with('unknown'),
  numbers: names.form.with('numbers'),
  acts: names.form.with('acts'),
  words: names.form.with('words')
}

/**
 * Lists the features of a sentence: runs of one to three words, word classes with their neighbours, acts, frames; then where
 * the sentence stands, how the letter and the sentence are made, the words on either side of it, and what else the message does.
 * The same code trains the witness and asks it.
 */
export function listFeatures(setting: Setting, classHashesOf: ClassHashes, list: FeatureList): void {
  const {words} = setting.reading
  list.count = 0
  list.words = roomy(list.words, words.length + 2)
  list.words[0] = lineEdge
  for (let at = 0; at < words.length; at++) list.words[at + 1] = words[at]!.hash
  list.words[words.length + 1] = lineEdge
  listRuns(words.length, list)
  listClasses(setting.reading, classHashesOf, list)
  listActs(setting, list)
  list.own = list.count
  listPlace(setting, list)
  listLetter(setting, list)
  listShape(setting, classHashesOf, list)
  listNeighbour(setting.previous, names.previous, list)
  listNeighbour(setting.next, names.next, list)
  for (const name of setting.elsewhere) list.addName(names.elsewhere.with(name))
}

function listRuns(length: number, list: FeatureList): void {
  const {words} = list
  for (let from = -1; from < length; from++) {
    let hash = joinHashes(run, words[from + 1]!)
    if (from >= 0) list.add(hash, from, from + 1)
    const last = Math.min(from + longestRun, length + 1)
    for (let to = from + 1; to < last; to++) {
      hash = joinHashes(hash, words[to + 1]!)
      list.add(hash, Math.max(from, 0), Math.min(to + 1, length))
    }
    if (from >= 0 && from + 2 < length) {
      list.add(joinHashes(joinHashes(skip, words[from + 1]!), words[from + 3]!), from, from + 3)
    }
  }
}

function listClasses({words}: Reading, classHashesOf: ClassHashes, list: FeatureList): void {
  for (let at = 0; at < words.length; at++) {
    const classes = classHashesOf(words[at]!.symbol)
    for (let index = 0; index < classes.length; index++) {
      const base = joinHashes(classAlone, classes[index]!)
      list.add(base, at, at + 1)
      list.add(joinHashes(base, list.words[at]!), at, at + 1)
      list.add(joinHashes(joinHashes(base, classThen), list.words[at + 2]!), at, at + 1)
    }
  }
}

function listPlace({reading, before, after}: Setting, list: FeatureList): void {
  const late = Math.min(after, near)
  list.addName(names.before.count(Math.min(before, near)))
  list.addName(names.after.count(late))
  list.addName(names.place.at(before, after))
  list.addName(names.length.count(Math.min(8, reading.words.length >> 2)))
  const mark = lastMark(reading)
  if (mark) list.addName(names.ends.with(mark).count(late))
  const zone = before < edge ? zones.first : after < edge ? zones.last : zones.middle
  for (let at = 0; at < reading.words.length; at++) list.add(joinHashes(zone, list.words[at + 1]!), at, at + 1)
}

/** Parts of a letter that some writers put and others never do: who greets is likelier to open on a personal note. */
const framing = (['salutation', 'signOff', 'signature', 'subject', 'quoted'] satisfies Part[]).map((part) => ({
  part,
  name: names.form.with(part)
}))

function listLetter({parts, before, after}: Setting, list: FeatureList): void {
  const size = Math.min(5, 31 - Math.clz32(before + 1 + after))
  listAtPlace(shape.sentences.count(size), before, after, list)
  for (const {part, name} of framing) listAtPlace(name.count(Number(parts.has(part))), before, after, list)
}

/** What kind of words a sentence is made of, whatever they are: a last line without any clinical word is seldom an order. */
function listShape({reading, standing, before, after}: Setting, classHashesOf: ClassHashes, list: FeatureList): void {
  const {words} = reading
  let classed = 0
  let unknown = 0
  let numbers = 0
  for (const {symbol, hash} of words) {
    if (classHashesOf(symbol).length > 0) classed++
    if (symbol === unknownSymbol) unknown++
    if (hash === numeral) numbers++
  }
  const clinical = shape.classed.count(Math.min(3, Math.ceil((6 * classed) / (words.length || 1))))
  listAtPlace(clinical, before, after, list)
  listAtPlace(clinical.count(Math.min(numbers, 1)), before, after, list)
  listAtPlace(clinical.with('acts').count(Math.min(standing.length, 1)), before, after, list)
  listAtPlace(shape.unknown.count(Math.min(4, Math.floor((5 * unknown) / (words.length || 1)))), before, after, list)
  listAtPlace(shape.numbers.count(Math.min(numbers, 2)), before, after, list)
  listAtPlace(shape.acts.count(Math.min(standing.length, 2)), before, after, list)
  listAtPlace(shape.words.count(Math.min(words.length, 12)), before, after, list)
}

/** The feature, and the feature in this place. */
function listAtPlace(name: Name, before: number, after: number, list: FeatureList): void {
  list.addName(name)
  list.addName(name.at(before, after))
}

/** The first of the marks behind the last word, if it says how the sentence is meant. */
function lastMark({text}: Reading): string | undefined {
  let mark: string | undefined
  for (let at = text.length - 1; at >= 0 && !isWordUnit(text.charCodeAt(at)); at--) {
    const one = text[at]!
    if (one === '?' || one === '!' || one === ':') mark = one
  }
  return mark
}

/** What `\w` takes. */
function isWordUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  )
}

function listActs({reading, standing, before, after}: Setting, list: FeatureList): void {
  for (const {name} of reading.acts) list.addName(names.act.with(name))
  for (const {name} of reading.frames) list.addName(names.frame.with(name))
  for (const {name} of standing) {
    const act = names.standing.with(name)
    list.addName(act)
    list.addName(act.at(before, after))
    for (const frame of reading.frames) list.addName(act.with(frame.name))
  }
  // What tells a footer is no word of the content that the witness was taught on.
  for (const name of reading.anatomy) if (!footerLists.has(name)) list.addName(names.anatomy.with(name))
  for (const {name} of reading.spans) list.addName(names.span.with(name))
}

function listNeighbour(neighbour: Neighbour | undefined, name: Name, list: FeatureList): void {
  if (neighbour === undefined) return
  for (const act of neighbour.standing) list.addName(name.with(act.name))
  // Words are too many for a name of each.
  const {words} = neighbour.reading
  for (let at = 0; at < words.length; at++) list.addNamed(joinHashes(name.hash, words[at]!.hash), name.text)
}
