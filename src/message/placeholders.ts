import * as spoken from '../../lexicon/placeholderSpoken.ts'
import type {Judgement} from '../../lexicon/placeholderSyntax.ts'
import {placeholderSyntaxes} from '../../lexicon/placeholders.ts'
import * as lexicon from '../../lexicon/placeholderWords.ts'
import * as names from '../../lexicon/slotNames.ts'
import {cuedPatterns, latePattern} from '../phrases/letters.ts'
import {wantsName} from './addressee.ts'
import {
  isAngleSlot,
  isBareSlot,
  isChoice,
  isFormatSpokenOf,
  isGap,
  isQuotedSlot,
  isSlot,
  namesSlot,
  wordsOf
} from './brackets.ts'
import type {Evidence} from './message.ts'
import {overlap, type Place} from './place.ts'
import {Surroundings} from './surroundings.ts'

const syntaxes = placeholderSyntaxes.map(({name, needs, pattern, only, isInAddresses}) => ({
  name,
  needs,
  only,
  isInAddresses,
  pattern: latePattern(pattern, 'gu')
}))
const fields = new Set(lexicon.fieldWords)
const toSign = new Set(lexicon.linesToSign)
const signing = latePattern(`(?:^|[\\s,[(])(?:${lexicon.signing.join('|')})\\b\\.?[^_.!?]{0,30}[:_\\s]*$`, 'i')
const keptForm = latePattern(`\\b(?:${lexicon.keptForms.join('|')}):[^.!?]*$`, 'i')
const filledByReader = latePattern(lexicon.filledByReader, 'i')
const beforeValues = new Set(lexicon.beforeValue)
const fileEndings = new Set(lexicon.fileEndings)
const bannerInSmall = latePattern(`^\\s*(\\*{3,6}) ?(?:${lexicon.bannerWords})[.!:]? ?\\1(?!\\*)`, 'i')
const beforeSize = latePattern(lexicon.beforeSize)
const behindSize = latePattern(lexicon.behindSize)
const beforeNumeral = latePattern(lexicon.beforeNumeral, 'i')
const behindNumeral = latePattern(lexicon.behindNumeral, 'i')
const ofChromosomes = latePattern(lexicon.ofChromosomes, 'i')
const beforeChromosomes = latePattern(lexicon.beforeChromosomes, 'i')
const ofStars = latePattern(lexicon.ofStars, 'i')
const beforeStars = latePattern(lexicon.beforeStars, 'i')
const beforeOath = latePattern(lexicon.beforeOath, 'i')
const behindDefined = latePattern(lexicon.behindDefined, 'i')
const beforeIllness = latePattern(lexicon.beforeIllness, 'i')
const beforeKiss = latePattern(lexicon.beforeKiss, 'i')
const behindIllness = latePattern(lexicon.behindIllness, 'i')
const question = latePattern(`(?:^|[.!?]\\s+)(?:${lexicon.opensQuestion})\\b[^.!?]*$`, 'i')
const beforeKeptName = latePattern(lexicon.beforeKeptName, 'i')
const behindKeptName = latePattern(lexicon.behindKeptName, 'i')
const saidUnknown = latePattern(lexicon.saidUnknown, 'i')
const ofAlgebra = latePattern(lexicon.ofAlgebra, 'i')
const beforeAlgebra = latePattern(lexicon.beforeAlgebra, 'i')
const beforeCode = latePattern(lexicon.beforeCode, 'i')
const behindCode = latePattern(lexicon.behindCode, 'i')
const namesOfPeople = new Set(names.namesOfPeople)
const behindEnglishGreeting = latePattern(names.behindEnglishGreeting, 'i')

const beforeSlip = latePattern(spoken.beforeSlip, 'i')
const tellsError = cuedPatterns(spoken.ofError, 'i')
const bringsUpSlip = cuedPatterns(spoken.beforeSlipToldOf, 'i')
const behindSlip = latePattern(spoken.behindSlip, 'i')
const asksReaderToWrite = latePattern(spoken.asksReaderToWrite, 'iu')
const filledByOffice = latePattern(spoken.filledByOffice, 'i')
const beforeLettersSpokenOf = latePattern(spoken.beforeLettersSpokenOf, 'i')
const unstated = latePattern(spoken.unstated, 'i')
const ownField = latePattern(spoken.ownField, 'i')
const shortWithStop = latePattern(spoken.shortWithStop, 'i')
const statedOf = latePattern(spoken.statedOf, 'u')
const headsReadersSheet = latePattern(spoken.headsReadersSheet, 'i')
const asksReader = latePattern(spoken.asksReader, 'i')
const behindLineToSign = latePattern(spoken.behindLineToSign, 'i')
const gestures = latePattern(spoken.gestures, 'i')
const slotNames = new Set([...lexicon.slotWords, ...lexicon.slotNouns])

/** Hears of what looks like template text and is none, and why it is none. */
export type LooksUnfilled = (found: Evidence, why: 'quoted' | 'rule' | 'ordinary') => void

/** Unfilled template text, at its place in the draft. Places `outside` the message's own words (quotes) are left out. */
export function findPlaceholders(text: string, outside: readonly Place[], looksUnfilled?: LooksUnfilled): Evidence[] {
  let found: Evidence[] = []
  const told: Place[] = []
  const isThere = (one: string) => text.includes(one)
  for (const {name, needs, pattern, only} of syntaxes) {
    if (!needs.some(isThere)) continue
    const added: Evidence[] = []
    let taken = 0
    let quoted = 0
    for (const match of text.matchAll(pattern())) {
      const start = match.index
      const end = start + match[0].length
      while (taken < found.length && found[taken]!.end <= start) taken++
      if (taken < found.length && found[taken]!.start < end) continue
      while (quoted < outside.length && outside[quoted]!.end <= start) quoted++
      const isQuoted = quoted < outside.length && outside[quoted]!.start <= start
      const one = {start, end, text: match[0], act: name, words: match[0], wordsAt: {start, end}}
      if (isQuoted) {
        looksUnfilled?.(one, 'quoted')
        continue
      }
      // No part of a slip is one of its own: braces hold other tokens.
      if (told.some((slip) => overlap(slip, {start, end}))) continue
      const around = new Surroundings(text, start, end)
      const isSlip = isSlipSpokenOf(around)
      if (isSlip) told.push(one.wordsAt)
      if (!isSlip && (!only || judges[only](match[1] ?? match[0], around))) added.push(one)
      else looksUnfilled?.(one, only === 'blank' ? 'rule' : 'ordinary')
    }
    if (added.length > 0) found = [...found, ...added].sort((a, b) => a.start - b.start)
  }
  return found
}

/** The first leftover token in the address of a link; `undefined` where there is none. Editors write braces as `%7B`. */
export function placeholderInAddress(address: string): string | undefined {
  const text = address.replace(/%7b/gi, '{').replace(/%7d/gi, '}')
  for (const {needs, pattern, isInAddresses} of syntaxes) {
    if (!isInAddresses || !needs.some((one) => text.includes(one))) continue
    const [found] = text.matchAll(pattern())
    if (found !== undefined) return found[0]
  }
  return undefined
}

/** "Your last text said {{name}} by mistake": what an earlier message left in, told to the reader. */
function isSlipSpokenOf({before, after}: Surroundings): boolean {
  const isError = tellsError(before + after)
  if (!isError && !bringsUpSlip(before)) return false
  return behindSlip().test(after) || (isError && beforeSlip().test(before))
}

type Judge = (inner: string, around: Surroundings) => boolean

const judges: Readonly<Record<Judgement, Judge>> = {
  slot: isSlot,
  bare: isBareSlot,
  choice: isChoice,
  tag: isAngleSlot,
  quoted: isQuotedSlot,
  gap: isGap,
  shout: (inner, around) =>
    inner.split(/[\s_]+/).some((word) => namesSlot(word.toLowerCase())) &&
    !/[.!?]$/.test(inner) &&
    !/^\S*@\w/.test(around.after) &&
    !beforeCode().test(around.before) &&
    !behindCode().test(around.after),
  field: (inner) => wordsOf(inner).every((word) => fields.has(word)),
  blank: isBlank,
  phrase: isPhrase,
  format: (_, around) => !isFormatSpokenOf(around),
  letters(inner, around) {
    if (around.isInAddress || around.isMentioned) return false
    if (inner.startsWith('#')) return !isHeading(around)
    // "To the Xth degree" is a manner of speaking.
    if (inner.endsWith('th') && /^\s+(?:degree|power)\b/.test(around.after)) return false
    if (beforeLettersSpokenOf().test(around.before)) return false
    if (isSize(inner, around)) return false
    return !isKiss(inner, around) && !isNumeral(around) && !isOfChromosomes(inner, around)
  },
  named: (inner, around) =>
    wantsName(around) && !(namesOfPeople.has(inner) && behindEnglishGreeting().test(around.before)),
  kept: (_, {before, after}) => !beforeKeptName().test(before) && !behindKeptName().test(after),
  asked: (_, {before, after}) => !question().test(before) && !saidUnknown().test(/^[^.!?]*/.exec(after)![0]),
  counted: (inner, {before, after}) => !ofAlgebra().test(`${before}${inner}${after}`) && !beforeAlgebra().test(before),
  stated: (_, {before}) => {
    const clause = /[^.!?\n]*$/.exec(before)![0]
    return statedOf().test(clause) && !unstated().test(clause)
  },
  unspoken: (_, around) => !around.isMentioned && !around.isQuoted && !beforeLettersSpokenOf().test(around.before),
  // "Keep your PHONE NUMBER up to date", "bring MEDICATION NAME and dose" of a sentence that shouts more words.
  unstressed: (_, {before, after}) => !ownField().test(before) && !/\p{Lu}{4}/u.test(before + after),
  set: (inner) => !isSet(inner) && !gestures().test(inner),
  text: (inner, around) => !around.isInAddress && !isExplained(inner, around)
}

/** "{Ro, La}", "{E3, E4}": names of things in a set, and none of a field. */
function isSet(inner: string): boolean {
  const parts = inner.split(/, ?/)
  const isName = (part: string) => /^(?:\p{Ll}+-)?\p{Lu}[\p{L}\d-]*$/u.test(part) && !slotNames.has(part.toLowerCase())
  return parts.length > 1 && parts.every(isName)
}

/** A row of a diary or of a slip: what stands above it, or before it in its line, asks the reader to write. */
function isForReader({before, after, lineAbove}: Surroundings): boolean {
  if (filledByOffice().test(after)) return false
  const opening = /^(.*?[:.?!])\s[^:]*:?[^:]*$/.exec(before)?.[1] ?? ''
  if (asksReaderToWrite().test(opening)) return true
  if (asksReader().test(before) && /^[\s_]*$/.test(after)) return true
  const isRow =
    /^\s*(?:\d{1,2}\.)?(?:[^.!,?]{0,40}|[^.!?]{0,90}\?[ _]*)$/.test(before) &&
    !/^[_ ]*\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(after)
  return isRow && (asksReaderToWrite().test(lineAbove) || headsReadersSheet().test(lineAbove))
}

/** A run of underscores or asterisks in a sentence, and no rule across the page and no line to sign on. */
function isBlank(inner: string, around: Surroundings): boolean {
  if (around.isInAddress || around.isMentioned) return false
  // A line of a form that the sentence speaks of, or a box to tick with room to write.
  if (around.isQuoted || /[☐□◻]\s*$/.test(around.before)) return false
  if (inner.startsWith('*')) {
    return (
      !(around.isRule && around.standsAlone) && !isBanner(around) && !isSmallBanner(inner, around) && !isRating(around)
    )
  }
  if (around.isRule) return inner.length < 4 && /[/:]/.test(around.before + around.after)
  // An X marks the line to sign on, and is no blank's first letter.
  if (/(?:^\s*|\bsign(?:ed)?(?: here| below)?:?\s+)X$/i.test(around.before) && inner.length > 3) return false
  // The end of what Markdown sets in bold: "__Note:__".
  if (inner.length === 2 && /(?<![\w_])__\p{L}[^_\n]{0,60}\p{P}$/u.test(around.before)) return false
  if (isForReader(around)) return false
  if (inner.length > 5 && behindLineToSign().test(around.after)) return false
  if (keptForm().test(around.before) || filledByReader().test(around.after)) return false
  const endsLine = /^[\s_.]*$|^[\s_]+[\p{L} ]{2,20}:/u.test(around.after)
  if (inner.length > 3 && endsLine && signing().test(around.before)) return false
  const label = /([\p{L}/]+)\s*:?[\s_]*$/u.exec(around.before)?.[1]?.toLowerCase()
  const starts =
    /^[\s_]*[\p{L}/]+(?:[\s:]+[\p{L}/]+){0,2}[\s:]*$/u.test(around.before) ||
    /_{4}|\bsignature:\s*$/i.test(around.before)
  const ends = /^[\s_.]*(?:\([^()]{1,40}\)[\s.]*)?$|^\s+(?:date|signature|witness)\b/i.test(around.after)
  return !(label !== undefined && toSign.has(label) && starts && ends && inner.length > 3)
}

/** Asterisks on both sides of a cry or a sentence of its own: "*** URGENT ***", "*** This note was made by a program ***". */
function isBanner({before, after}: Surroundings): boolean {
  const words = '(?:[A-Z][A-Z ]{2,40}|[A-Z][^*]{8,100}|end of [a-z]{4,10})[.!]?'
  // Markdown's strongest emphasis clings to a sentence in small letters.
  if (/^[^\s*][^*]*\p{Ll}+[^*]* [^*]*[^\s*]\*{3}(?!\*)/u.test(after)) return true
  if (/(?<!\*)\*{3}[^\s*][^*]*\p{Ll}+[^*]* [^*]*[^\s*]$/u.test(before)) return true
  const opens = /(?:^|[.!?])\s*$/.test(before) && new RegExp(`^ ?${words} ?\\*{3,6}(?:\\s*$| [a-z])`).test(after)
  return opens || (/^\s*$|^ [a-z]/.test(after) && new RegExp(`(?:^|[.!?]\\s+)\\*{3,6} ?${words} ?$`).test(before))
}

/** "****** important ******", "*** please note ***": decoration around small letters, the same on both sides. */
function isSmallBanner(inner: string, {before, after}: Surroundings): boolean {
  const line = `${before}${inner}${after}`
  const isWhole = inner.length > 3 && /^\s*(\*{4,6}) ?[^\s*][^*]{2,100}\1\s*$/.test(line)
  const banner = bannerInSmall().exec(line)?.[0] ?? ''
  return isWhole || before.length + inner.length <= banner.length
}

/** Markdown's headings open with number signs, and may close with them. */
function isHeading({before, after}: Surroundings): boolean {
  return /^\s*#/.test(before) || (before.trim() === '' && /^\s|^$/.test(after))
}

/** "Take care xx", "xx to the baby": small letters at the end of a line or before who signs, where no value is due. */
function isKiss(inner: string, {before, after, isNearEnd}: Surroundings): boolean {
  if (/^X+$/.test(inner)) return isNearEnd && isKissInCapitals(before, after)
  if (!/^x+$/.test(inner)) return false
  const rest = after.replace(/\p{Extended_Pictographic}/gu, '')
  const begins = /(?:^|[.!?])\s*$/.test(before)
  const goesOn = /^\s+(?:to|from)\s|^(?:\s+(?:(?:Dr|Mrs?|Ms|Prof)\.|[\p{L}'’]+)){1,3}\s*$/u
  if (begins && goesOn.test(rest)) return true
  // In the midst of a sentence that tells how somebody signed.
  if (beforeKiss().test(before)) return true
  const word = /(\p{L}+)\.?\s*$/u.exec(before)?.[1]?.toLowerCase()
  return /^(?:["”]|(?:\s+\p{L}+){0,3}\s*$)/u.test(rest) && (word === undefined || !beforeValues.has(word))
}

/** "See you on Monday. XX", "XX Nurse Orla": behind a whole sentence or a wish of love, before nothing or who signs. */
function isKissInCapitals(before: string, after: string): boolean {
  if (!/^\s*$|^(?:\s+\p{Lu}[\p{L}'’]+){1,3}\s*$/u.test(after.replace(/\p{Extended_Pictographic}/gu, ''))) return false
  if (/\b(?:lots of love|much love|love|hugs|kisses)\b[^.!?:]{0,30}$/i.test(before)) return true
  // The stop of a short word is no sentence's: "Dr. XX", "ext. XX".
  return /[\p{L}\d)][.!?]\s+$/u.test(before) && !shortWithStop().test(before)
}

/** "XX or XXL", "sizes L, XL, XX": clothes. */
function isSize(inner: string, {before, after}: Surroundings): boolean {
  return /^X+$/.test(inner) && (beforeSize().test(before) || behindSize().test(after))
}

/** The twentieth of its kind: "the XX century", "Super Bowl XX". */
function isNumeral({before, after}: Surroundings): boolean {
  return beforeNumeral().test(before) || behindNumeral().test(after)
}

function isOfChromosomes(inner: string, {before, after}: Surroundings): boolean {
  if (!/^X+$/.test(inner)) return false
  return ofChromosomes().test(before + after) || beforeChromosomes().test(before)
}

/** Stars that a house was given, or the letters of an oath. */
function isRating({before, after}: Surroundings): boolean {
  if (beforeStars().test(before) || beforeOath().test(before)) return true
  const near = /[^.!?]*$/.exec(before)![0] + /^[^.!?]*/.exec(after)![0]
  return ofStars().test(near)
}

/** "TBD stands for tick-borne disease", "he had TBC": the letters are told, or are an illness. */
function isExplained(inner: string, around: Surroundings): boolean {
  if (!/^TB[ACD]$/i.test(inner)) return false
  if (around.isMentioned || behindDefined().test(around.after)) return true
  if (/(?:^|[.!?]\s+)(?:the )?$/i.test(around.before) && behindIllness().test(around.after))
    return /^TB[CD]$/.test(inner)
  return inner === 'TBC' && (beforeIllness().test(around.before) || /tubercul/i.test(around.before + around.after))
}

/**
 * A phrase that was to expand: a dot and a word in capitals or alone on its line. No stop that lost its place, as in
 * shouted sentences, and no file's ending.
 */
function isPhrase(inner: string, around: Surroundings): boolean {
  const {before, after} = around
  if (fileEndings.has(inner.toLowerCase())) return false
  const isAlone = /^\s*(?:[-*•]|\d{1,2}[.)])?\s*$/.test(before) && /^\s*$/.test(after)
  if (!/^[A-Z]/.test(inner)) {
    if (/^(?:phrase|smartphrase|dotphrase)/.test(inner) || /^ goes here\b/.test(after)) return true
    if (wantsName(around)) return true
    // Between two sentences, where a stop that lost its place would open a longer one.
    if (inner.length > 5 && /\p{L}[.!?]["”)]?\s+$/u.test(before) && /^(?:\s*$|\s+\p{Lu})/u.test(after)) return true
    return inner.length > 4 && /^\s*$/.test(after) && (isAlone || /\p{L}:\s*$/u.test(before))
  }
  if (/\p{Lu}{2}["”)]?\s*$/u.test(before)) return false
  return isAlone || inner.length > 5 || inner.split('_').some((word) => namesSlot(word.toLowerCase()))
}
