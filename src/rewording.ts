import {tradeAbbreviations} from '../lexicon/placeholderWords.ts'
import {shoutable} from '../lexicon/shouting.ts'
import {consonantSounds, spelledConsonants, spelledVowels, vowelSounds} from '../lexicon/sounds.ts'
import {isExplained} from './message/gloss.ts'
import type {Mark, Message} from './message/message.ts'
import type {Place} from './message/place.ts'
import {latePattern} from './phrases/letters.ts'
import type {Report, Suggestion} from './rule.ts'

const article = () => /(?<![\p{L}\p{N}])(an?)(\s+)$/iu
/** How far from a word its neighbour's last letter may stand, in UTF-16 units. */
const nearby = 24
/** How far the capitals around a word are looked at. */
const reach = 80
const shortForms = new Set(tradeAbbreviations)
/** The words of a message's abbreviations, by their marks: a long draft has thousands. */
const abbreviated = new WeakMap<readonly Mark[], ReadonlySet<string>>()
const sounds = {
  consonant: latePattern(consonantSounds, 'i'),
  vowel: latePattern(vowelSounds, 'i'),
  spelledConsonant: latePattern(spelledConsonants),
  spelledVowel: latePattern(spelledVowels)
}
/** Words in capitals around a word, with numbers and the marks of a sentence between. */
const capitalsBefore = /(?:\p{Lu}[\p{Lu}'’]*|[\s,;:–—-]|\d)+$/u
const capitalsAfter = /^(?:\p{Lu}[\p{Lu}'’]*(?!\p{Ll})|[\s,;:–—-]|\d)+/u

/** What the lexicon has in place of a mark's words, in their capitals, and with the article that it needs. */
export function reword(message: Message, mark: Mark): Suggestion[] {
  if (mark.instead === undefined) return []
  const {text} = message
  const isLoud = isShouted(message, mark)
  const instead = isLoud ? mark.instead.toUpperCase() : mark.instead
  const end = endOf(text, mark)
  const begun = /^\p{Lu}\p{Ll}/u.test(mark.text) ? capitalize(instead) : instead
  const before = article().exec(text.slice(Math.max(0, mark.start - 5), mark.start))
  if (!before) return [{at: {start: mark.start, end}, text: begun}]
  const [whole, written = '', space = ''] = before
  const at = {start: mark.start - whole.length, end}
  // "a tachycardia" is "a fast heartbeat": what brings its own article takes the place of this one.
  if (/^an? /i.test(instead)) return [{at, text: written === 'A' || written === 'An' ? capitalize(instead) : instead}]
  const fitting = articleOf(mark.instead)
  const cased = isLoud ? fitting.toUpperCase() : /^A/.test(written) ? capitalize(fitting) : fitting
  return [{at, text: `${cased}${space}${instead}`}]
}

/** The article by the sound that follows, and not by the letter: "a urinary tract infection", "an x-ray". */
function articleOf(words: string): 'a' | 'an' {
  if (sounds.spelledVowel().test(words)) return 'an'
  if (sounds.spelledConsonant().test(words) || sounds.consonant().test(words)) return 'a'
  return sounds.vowel().test(words) ? 'an' : 'a'
}

/** An abbreviation is in capitals anyway: it is shouted only where everyday words beside it are, as in a heading. */
function isShouted(message: Message, mark: Mark): boolean {
  if (!isLoudBeside(message, mark)) return false
  const isShort = (['abbreviation', 'dose-latin'] as const).some((kind) => message.marks(kind).includes(mark))
  if (!isShort) return true
  const before = capitalsBefore.exec(message.text.slice(Math.max(0, mark.start - reach), mark.start))?.[0] ?? ''
  const after = capitalsAfter.exec(message.text.slice(mark.end, mark.end + reach))?.[0] ?? ''
  return `${before} ${after}`
    .split(/[^\p{Lu}'’]+/u)
    .some((word) => word.length > 1 && shoutable.has(word.toLowerCase()))
}

/** Whether a word stands in capitals among others that do: it and its neighbour may be abbreviations, as in a list of them. */
function isLoudBeside({text, marks}: Message, {start, end, text: words}: Mark): boolean {
  if (/\p{Ll}/u.test(words)) return false
  const before = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}(?=\s+$)|\p{Lu}{5,}(?=,\s*$))/u.exec(
    text.slice(Math.max(0, start - nearby), start)
  )?.[0]
  const after = /^(?:\s+(?=\p{Lu}{2})|,\s*(?=\p{Lu}{5}))(\p{Lu}+)(?![\p{L}\p{N}])/u.exec(
    text.slice(end, end + nearby)
  )?.[1]
  const isWord = (one: string | undefined) =>
    one !== undefined && !shortForms.has(one) && !isAbbreviation(one, marks('abbreviation'))
  return isWord(before) || isWord(after)
}

function isAbbreviation(word: string, marks: readonly Mark[]): boolean {
  const known = abbreviated.get(marks) ?? new Set(marks.map(({text}) => text))
  abbreviated.set(marks, known)
  return known.has(word)
}

/** The last stop of "b.i.d." goes with it, but where it ends the sentence. */
function endOf(text: string, {end, text: words, sentence}: Mark): number {
  return words.includes('.') && text[end] === '.' && end + 1 < sentence.end ? end + 1 : end
}

/**
 * The fix for a mark whose word has a plain word of its own. More than one word may not fit the sentence, and then the
 * writer has to look.
 */
export function swap(message: Message, mark: Mark): {fix?: Suggestion} {
  const [suggestion] = reword(message, mark)
  const isWord = (words: string | undefined) => words !== undefined && /^[\p{L}-]+$/u.test(words)
  return suggestion !== undefined && isWord(mark.text) && isWord(mark.instead) ? {fix: suggestion} : {}
}

/** A whole sentence of the lexicon's in the place of the mark's. */
export function resay(mark: Mark): Suggestion[] {
  return mark.instead === undefined ? [] : [{at: placeOf(mark.sentence), text: mark.instead}]
}

/**
 * Reports of marks, once of all that say the same: of the first, where nothing explains it to the patient and its words are not among
 * those to `allow`.
 */
export function* toldOnce(
  message: Message,
  marks: readonly Mark[],
  allow: readonly string[],
  report: (mark: Mark) => Report
): Generator<Report> {
  const allowed = new Set(allow.map((word) => word.toLowerCase()))
  const firsts = new Map<string, Mark>()
  for (const mark of marks) {
    const key = keyOf(mark)
    if (!firsts.has(key)) firsts.set(key, mark)
  }
  for (const [key, first] of firsts) {
    if (allowed.has(first.text.toLowerCase()) || isExplained(message, first)) continue
    const isOther = (mark: Mark) => mark !== first && keyOf(mark) === key && !isExplained(message, mark)
    yield {...report(first), again: () => marks.filter(isOther).map(report)}
  }
}

const keyOf = ({group, text}: Mark) => `${group} ${text.toLowerCase()}`
const placeOf = ({start, end}: Place): Place => ({start, end})
const capitalize = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
