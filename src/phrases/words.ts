import {Dictionary} from './dictionary.ts'
import {plainMarks} from './letters.ts'
import {contractionLines, spellingLines} from './spellingLines.ts'

/** What a piece of text can be read as, besides its letters. */
export type PieceKind = 'word' | 'number' | 'clock' | 'sign'

/** A word, number or sign (% or &) at offsets of the text it was cut from. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: PieceKind
}

const unknown = 0
const other = 1
const letter = 2
const digit = 3
const sign = 4

/** What each UTF-16 unit is, filled in as units are met: a Unicode test per character would be most of the cost. */
const units = new Uint8Array(0x10000)
// The plain ones, so that most drafts need no Unicode test at all.
for (let code = 0; code < 0x80; code++) units[code] = plainUnit(String.fromCharCode(code))
for (const mark of plainMarks) units[mark.charCodeAt(0)] = other

function plainUnit(character: string): number {
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) return letter
  if (character >= '0' && character <= '9') return digit
  return character === '%' || character === '&' ? sign : other
}

function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = units[code]
  if (known !== unknown) return known ?? other
  const character = String.fromCharCode(code)
  const isLetter = /[\p{L}\p{M}]/u.test(character) || (code >= 0xd800 && code <= 0xdfff && isLetterPair(text, at))
  const found = isLetter ? letter : other
  if (code < 0xd800 || code > 0xdfff) units[code] = found
  return found
}

function isLetterPair(text: string, at: number): boolean {
  const first = (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at
  return /^[\p{L}\p{M}]/u.test(text.slice(first, first + 2))
}

const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4
const stop = 0x2e
const comma = 0x2c
const colon = 0x3a

/**
 * Cuts text into words, numbers and signs. `E.R.` is one word, `er`. Hyphens, slashes and all other marks separate:
 * `follow-up` is `follow up`, `20mg` is `20 mg`. One pass.
 */
export function cutPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  const cutter = new Cutter(text, start, end)
  while (cutter.next()) pieces.push({start: cutter.start, end: cutter.end, kind: cutter.kind})
  return pieces
}

/** The same, one piece at a time. It is itself the piece that was cut last: a text has too many to make something of each. */
export class Cutter implements Piece {
  start = 0
  end: number
  kind: PieceKind = 'sign'
  readonly #text: string
  readonly #last: number

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.end = start
    this.#last = end
  }

  /** Whether there is one more. */
  next(): boolean {
    const text = this.#text
    const last = this.#last
    let at = this.end
    let unit = other
    while (at < last) {
      unit = unitAt(text, at)
      if (unit !== other) break
      at++
    }
    if (at >= last) return false
    this.start = at
    this.kind = 'sign'
    if (unit === letter) {
      this.kind = 'word'
      at = endOfWord(text, at, last)
    } else if (unit === digit) {
      at = endOfNumber(text, at, last)
      this.kind = at < last && text.charCodeAt(at) === colon && isClock(text, this.start, at, last) ? 'clock' : 'number'
      if (this.kind === 'clock') at += 3
    } else at++
    this.end = at
    return true
  }
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from + 1
  if (at < end && text.charCodeAt(at) === stop && isInitial(text, at + 1, end)) {
    while (at < end && text.charCodeAt(at) === stop && isInitial(text, at + 1, end)) at += 2
    return at
  }
  for (; at < end; at++) {
    if (unitAt(text, at) === letter) continue
    const joins = isApostrophe(text.charCodeAt(at)) && at + 1 < end && unitAt(text, at + 1) === letter
    if (!joins) break
  }
  return at
}

/** A letter by itself, as in `E.R.`. */
function isInitial(text: string, at: number, end: number): boolean {
  return at < end && unitAt(text, at) === letter && (at + 1 >= end || unitAt(text, at + 1) !== letter)
}

function endOfNumber(text: string, from: number, end: number): number {
  let at = from + 1
  for (; at < end; at++) {
    if (unitAt(text, at) === digit) continue
    const code = text.charCodeAt(at)
    const joins = (code === stop || code === comma) && at + 1 < end && unitAt(text, at + 1) === digit
    if (!joins) break
  }
  return at
}

/** `3:30`: one or two digits, a colon and two. */
function isClock(text: string, from: number, at: number, end: number): boolean {
  const twoFollow = at + 2 < end && unitAt(text, at + 1) === digit && unitAt(text, at + 2) === digit
  return at - from <= 2 && twoFollow && (at + 3 >= end || unitAt(text, at + 3) !== digit)
}

const spellings = new Dictionary(spellingLines)
const contractions = new Dictionary(contractionLines)

const contracted: Readonly<Record<string, readonly string[]>> = {
  // What the letters after an apostrophe can stand for; `'s` is the possessive.
  s: ["'s", 'is', 'has'],
  m: ['am'],
  re: ['are'],
  ve: ['have'],
  ll: ['will'],
  d: ['would', 'had']
}
const negated: Readonly<Record<string, string>> = {ca: 'can', wo: 'will', sha: 'shall', ai: 'is'}

/**
 * What a written word can be read as: a row of positions, each with its possible words, in American spelling and lower
 * case. `don't` is `do not`; `it's` is `it` and then `is`, `has` or the possessive.
 */
export function readWord(written: string): readonly (readonly string[])[] {
  const word = written
    .toLowerCase()
    .replace(/['’ʼ`´]/g, "'")
    .replaceAll('.', '')
  const joined = word.replaceAll("'", '')
  const parts = word === joined || !word.endsWith("'s") ? contractions.find(joined) : undefined
  if (parts) return parts.map((part) => [part])
  const apostrophe = word.lastIndexOf("'")
  if (apostrophe > 0) {
    const ending = word.slice(apostrophe + 1)
    if (ending === 't' && word[apostrophe - 1] === 'n') {
      const base = word.slice(0, apostrophe - 1)
      return [[Object.hasOwn(negated, base) ? negated[base]! : spell(base)], ['not']]
    }
    if (word === "let's") return [['let'], ["'s", 'us']]
    if (Object.hasOwn(contracted, ending)) return [[spell(word.slice(0, apostrophe))], contracted[ending]!]
  }
  return [[spell(joined)]]
}

function spell(word: string): string {
  return spellings.find(word)?.[0] ?? word
}
