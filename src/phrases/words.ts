import {contractions, spellings} from '../../lexicon/spelling.ts'

/** What a piece of text can be read as, besides its letters. */
export type PieceKind = 'word' | 'number' | 'clock' | 'sign'

/** A word, number or sign (% or &) at offsets of the text it was cut from. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: PieceKind
}

const piece =
  /(\d{1,2}:\d{2})|(\d+(?:[.,]\d+)*)|((?<![\p{L}.])\p{L}(?:\.\p{L})+(?![\p{L}])|[\p{L}\p{M}]+(?:['’ʼ`´][\p{L}\p{M}]+)*)|([%&])/gu

/**
 * Cuts text into words, numbers and signs. `E.R.` is one word, `er`. Hyphens, slashes and all other marks separate: `follow-up` is `follow up`,
 * `20mg` is `20 mg`. One pass, no backtracking across pieces.
 */
export function cutPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const match of stretch.matchAll(piece)) {
    const at = start + match.index
    const kind = match[3] ? 'word' : match[2] ? 'number' : match[1] ? 'clock' : 'sign'
    pieces.push({start: at, end: at + match[0].length, kind})
  }
  return pieces
}

const contracted: Readonly<Record<string, readonly string[]>> = {
  // What the letters after an apostrophe can stand for; `'s` is the possessive.
  s: ["'s", 'is', 'has', 'us'],
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
  if (Object.hasOwn(contractions, joined) && (word === joined || !word.endsWith("'s"))) {
    return contractions[joined]!.map((part) => [part])
  }
  const apostrophe = word.lastIndexOf("'")
  if (apostrophe > 0) {
    const ending = word.slice(apostrophe + 1)
    if (ending === 't' && word[apostrophe - 1] === 'n') {
      const base = word.slice(0, apostrophe - 1)
      return [[Object.hasOwn(negated, base) ? negated[base]! : spell(base)], ['not']]
    }
    if (Object.hasOwn(contracted, ending)) return [[spell(word.slice(0, apostrophe))], contracted[ending]!]
  }
  return [[spell(joined)]]
}

function spell(word: string): string {
  return Object.hasOwn(spellings, word) ? spellings[word]! : word
}
