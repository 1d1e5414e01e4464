import {starters} from '../../lexicon/abbreviations.ts'
import {anybody, leadIns} from '../../lexicon/functionWords.ts'
import {emptyWords} from '../../lexicon/questions.ts'
import * as lexicon from '../../lexicon/salutations.ts'
import {honorifics} from '../../lexicon/signatures.ts'
import {latePattern, letterPattern} from '../phrases/letters.ts'

const mostTokens = 10
const mostNames = 6

/** Marks of what a person or a program was to fill in, whatever the template's language. */
const slot = [
  '\\{[{%]?[^{}\\n]{0,60}\\}{1,3}',
  '~?\\[{1,2}[^\\[\\]\\n]{0,60}\\]{1,2}',
  '<{1,2}[^<>\\n]{1,60}>{1,2}',
  '«[^«»\\n]{1,60}»',
  '%{1,2}[\\w.]{1,40}%{1,2}',
  '@[\\w.]{1,40}@?',
  '\\$\\{?[\\w.]{1,40}\\}?\\$?',
  '#{1,3}\\w{1,40}#{1,3}',
  '\\*{1,3}[A-Z][A-Z_ ]{1,40}\\*{1,3}',
  '\\*{2,}|_{2,}(?:\\w{1,40}_{2})?|\\.{3,}|…|\\?{2,}'
].join('|')
const word = "[\\p{L}][\\p{L}\\p{M}\\p{N}.'’-]{0,40}(?:\\((?:e?s|e)\\))?"
/** One of whom a greeting names, and the space before it; an aside tells more of them: "Mr. Lee (MRN 1234)". */
const token = letterPattern(`[ \\t]*(?:(?<slot>${slot})|(?<word>${word})|(?<sign>[&/+]|\\([^()\\n]{1,30}\\)))`, 'y')
const mark = '[*_"”]{0,3}'
const behind = letterPattern(`${mark}[ \\t]*(?:,|!|:(?=\\s|${mark}$)|\\s[-–—]{1,2}(?=\\s)|[–—])${mark}\\s*`, 'y')
const atEnd = latePattern('[^\\p{L}\\p{N}]*$', 'uy')
const opens = latePattern(`[\\s"'“*_]*(?:${lexicon.opens})`, 'iy')
const first = letterPattern("[\\s\"'“*_]*([\\p{L}][\\p{L}\\p{M}'’]*)", 'y')
const titled = letterPattern(
  `^([a-zA-Z]+)\\.?(?:\\s+(?:${slot}|[\\p{Lu}][\\p{L}.'’-]*)){1,3}\\s?(?:[,:!]|[–—]|(?<=\\s)-(?=\\s))\\s+(?=\\S)`
)
const alone = letterPattern("^([\\p{L}'’]+)(?:,|\\s?[–—]|\\s-)\\s+(?=\\S)")
const isBig = letterPattern('^[\\p{Lu}]')

const titles = new Set(honorifics)
const starting = new Set(starters.map((one) => one.toLowerCase()))

/**
 * How far a salutation goes at the start of a sentence, with the space behind it: "Dear {{name}}, your form is here". 0 where
 * there is none, or nothing tells where it ends. `greets`: whether its first word greets.
 */
export function endOfSalutation(text: string, greets: boolean): number {
  const opening = latest(opens(), text, 0)
  const [, greeting = ''] = (greets ? matchAt(first.of(text), text, 0) : undefined) ?? []
  const from = opening || (greeting === '' ? 0 : text.indexOf(greeting) + greeting.length)
  if (from === 0) return 0
  const closed = latest(behind.of(text), text, from)
  if (closed > 0) {
    // "Hello, Ana, your form", but no word that begins what is said.
    const named = readNames(text, closed, isStrictName)
    return (named > 0 && endOf(text, named)) || closed
  }
  const named = readNames(text, from, (one) => isAddressed(one, greeting.toLowerCase()))
  const end = named > 0 ? endOf(text, named) : 0
  return end > 0 ? readList(text, end) : 0
}

/** How far words of address go at the start of a sentence that nothing greets: "Mrs. Jones, your form", "Madam, your form". */
export function endOfAddress(text: string): number {
  const [address = '', title = ''] = titled.of(text).exec(text) ?? []
  if (titles.has(title.toLowerCase())) return address.length
  const [whole = '', only = ''] = alone.of(text).exec(text) ?? []
  return lexicon.aloneBefore.has(only.toLowerCase()) ? whole.length : 0
}

/** Behind "Dear Ana, ": "Tom and Bo," belong to it, and so does a name with nothing behind it. */
function readList(text: string, start: number): number {
  let end = start
  let at = start
  for (let count = 0; count < mostNames; count++) {
    const named = readNames(text, at, isStrictName)
    const next = named > 0 ? endOf(text, named) : 0
    if (next === 0) return end
    const isLast = holdsJoining(text.slice(at, named))
    if (isLast || (next === text.length && !/[.!]\W*$/.test(text))) end = next
    if (isLast) return end
    at = next
  }
  return end
}

function holdsJoining(text: string): boolean {
  return text.split(/\s+/).some((one) => lexicon.joiningNames.has(one.toLowerCase()))
}

interface Token {
  readonly written: string
  readonly kind: 'slot' | 'word' | 'sign'
}

/** Where the names end that stand at a place, all of them such as are wanted; 0 where there are none. */
function readNames(text: string, start: number, isName: (tokens: readonly Token[]) => boolean): number {
  const pattern = token.of(text)
  const tokens: Token[] = []
  let at = start
  while (tokens.length <= mostTokens) {
    const match = matchAt(pattern, text, at)
    if (!match) break
    const {slot: filled, word: said, sign} = match.groups!
    const kind = filled !== undefined ? 'slot' : said !== undefined ? 'word' : 'sign'
    tokens.push({written: filled ?? said ?? sign!, kind})
    at += match[0].length
  }
  return tokens.length > 0 && tokens.length <= mostTokens && isName(tokens) ? at : 0
}

/** Names, titles, roles and slots, and what joins them; of small unknown words, one by itself or one of a few behind "Dear". */
function isAddressed(tokens: readonly Token[], greeting: string): boolean {
  let unknown = 0
  let addressed = 0
  for (const {written, kind} of tokens) {
    if (kind === 'sign') continue
    const small = bare(written)
    if (kind === 'slot' || lexicon.addressees.has(small)) addressed++
    else if (isBig.test(written) && !leadIns.has(small) && !starting.has(small)) addressed++
    else if (lexicon.addressing.has(small)) continue
    else if (isCommon(small) || isBig.test(written)) return false
    else unknown++
  }
  if (unknown === 0) return addressed > 0
  return lexicon.greetsAnybody.has(greeting) && unknown === 1 && tokens.length <= (greeting === 'dear' ? 4 : 1)
}

/** Names as they are written, with a title or without, and slots. */
function isStrictName(tokens: readonly Token[]): boolean {
  if (tokens.length > mostNames) return false
  return tokens.every(({written, kind}, index) => {
    const small = bare(written)
    if (kind === 'slot') return true
    if (lexicon.joiningNames.has(small)) return index < tokens.length - 1
    if (kind === 'sign') return false
    return isBig.test(written) && !leadIns.has(small) && !starting.has(small) && !isCommon(small)
  })
}

/** Whether a word in small letters is an everyday one, and no name. */
function isCommon(small: string): boolean {
  return emptyWords.has(small) || anybody.has(small) || lexicon.noAddressees.has(small) || starting.has(small)
}

/** Whether a sentence is one everyday word, and no name: "No.", "Perfect!". */
export function isEverydayWord(text: string): boolean {
  return isCommon(bare(text.replace(/[\s.!…]+$/, '')))
}

/** A word without what a writer adds to it: "Ella's", "Mrs.", "parent(s)". */
function bare(written: string): string {
  return written
    .toLowerCase()
    .replace(/\((?:e?s|e)\)$|\.+$/, '')
    .replace(/['’]s?$/, '')
}

/** Where the mark that closes a salutation ends, or the sentence; 0 where neither does. */
function endOf(text: string, at: number): number {
  const closed = latest(behind.of(text), text, at)
  if (closed > 0) return closed
  return matchAt(atEnd(), text, at) ? text.length : 0
}

/** Where a match ends that begins at a place; 0 where there is none. */
function latest(pattern: RegExp, text: string, at: number): number {
  const match = matchAt(pattern, text, at)
  return match ? at + match[0].length : 0
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
