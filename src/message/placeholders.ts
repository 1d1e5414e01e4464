import {type Judgement, placeholderSyntaxes} from '../../lexicon/placeholders.ts'
import * as lexicon from '../../lexicon/placeholderWords.ts'
import {latePattern} from '../phrases/letters.ts'
import {isMentioned} from './gloss.ts'
import type {Evidence, Place} from './message.ts'

const syntaxes = placeholderSyntaxes.map(({name, needs, pattern, only, isInAddresses}) => ({
  name,
  needs,
  only,
  isInAddresses,
  pattern: latePattern(pattern, 'gu')
}))
const slots = new Set(lexicon.slotWords)
const tags = new Set(lexicon.bracketTags)
const shouted = new Set(lexicon.shoutedSlots)
const fields = new Set(lexicon.fieldWords)
const asides = new Set(lexicon.asideWords)
const numberOf = latePattern(`\\b(${lexicon.numberedThings.join('|')}) no\\.$`, 'i')
const html = new Set(lexicon.htmlTags)
const toSign = new Set(lexicon.linesToSign)
const signing = latePattern(`(?:^|[\\s,[(])(?:${lexicon.signing.join('|')})\\b\\.?[^_.!?]{0,30}[:_\\s]*$`, 'i')
const keptForm = latePattern(`\\b(?:${lexicon.keptForms.join('|')}):[^.!?]*$`, 'i')
const filledByReader = latePattern(lexicon.filledByReader, 'i')
const beforeValues = new Set(lexicon.beforeValue)
const fillIns = new Set(lexicon.fillIns)
const whole = (pattern: string) => latePattern(`^(?:${pattern})$`, 'u')
const bareSlots = lexicon.bareSlots.map(whole)
const heldSlot = whole(lexicon.heldSlot)
const noteToAuthor = latePattern(lexicon.notesToAuthor.join('|'), 'iu')
const lookAround = 120

/** Hears of what looks like template text and is none, and why it is none. */
export type LooksUnfilled = (found: Evidence, why: 'quoted' | 'rule' | 'ordinary') => void

/** Unfilled template text, at its place in the draft. Places `outside` the message's own words (quotes) are left out. */
export function findPlaceholders(text: string, outside: readonly Place[], looksUnfilled?: LooksUnfilled): Evidence[] {
  let found: Evidence[] = []
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
      if (isQuoted) looksUnfilled?.(one, 'quoted')
      else if (!only || judges[only](match[1] ?? match[0], new Surroundings(text, start, end))) added.push(one)
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

/** What stands around a match in its line, as far as anybody would look. */
class Surroundings {
  readonly before: string
  readonly after: string
  readonly #blankBefore: boolean
  readonly #blankAfter: boolean

  constructor(text: string, start: number, end: number) {
    const before = text.slice(Math.max(0, start - lookAround), start)
    const after = text.slice(end, end + lookAround)
    this.before = before.slice(before.lastIndexOf('\n') + 1)
    this.after = /^[^\n]*/.exec(after)![0]
    this.#blankBefore = /(?:^|\n)[ \t\r]*\n?[ \t]*$/.test(before)
    this.#blankAfter = /^[ \t\r]*(?:\n[ \t\r]*)?(?:\n|$)/.test(after)
  }

  /** Whether the line holds nothing but marks. */
  get isRule(): boolean {
    return !/[^\s*_=~#.|+:-]/.test(this.before + this.after)
  }

  get standsAlone(): boolean {
    return this.#blankBefore && this.#blankAfter
  }

  /** Whether it stands in quotation marks of its own: text that speaks of the mark, such as a legend. */
  get isMentioned(): boolean {
    return isMentioned(this.before, this.after)
  }

  /** Whether it stands in quotation marks with other words. */
  get isQuoted(): boolean {
    // Behind a number it means inches.
    const before = this.before.replace(/(?<=\d)"/g, '')
    const mark = /[“"](?=[^“”"]*$)/.exec(before)?.[0]
    const isOpen = mark === '“' || (mark === '"' && before.split('"').length % 2 === 0)
    return isOpen && /^[^“”"]*[”"]/.test(this.after)
  }

  get isInAddress(): boolean {
    return /(?:https?:\/\/|www\.)\S*$/i.test(this.before) || /^\S*@\w/.test(this.after)
  }
}

type Judge = (inner: string, around: Surroundings) => boolean

const judges: Readonly<Record<Judgement, Judge>> = {
  slot: isSlot,
  bare: isBareSlot,
  tag(inner) {
    const [first] = wordsOf(inner)
    if (first === undefined || (html.has(first) && !/^[A-Z]{3}/.test(inner))) return false
    return /\p{Lu}|_/u.test(inner) || wordsOf(inner).some((word) => slots.has(word))
  },
  shout: (inner) => inner.split(/[\s_]+/).some((word) => namesSlot(word.toLowerCase())) && !/[.!?]$/.test(inner),
  field: (inner) => wordsOf(inner).every((word) => fields.has(word)),
  blank: isBlank,
  letters(inner, around) {
    if (around.isInAddress || around.isMentioned) return false
    if (inner.startsWith('#')) return !isHeading(around)
    return !isKiss(inner, around)
  },
  text: (_, around) => !around.isInAddress
}

function wordsOf(inner: string): string[] {
  return inner.toLowerCase().match(/[\p{L}’']+/gu) ?? []
}

function namesSlot(word: string): boolean {
  return (
    shouted.has(word) || /(?:name|date|time|signature|phone|address|doctor|provider|result|number|value)$/.test(word)
  )
}

/** What people put in square brackets to fill in later, against citations, tick boxes, asides and tags. */
function isSlot(inner: string, around: Surroundings): boolean {
  const written = inner.trim().replace(numberOf(), '$1 number')
  const words = wordsOf(written)
  if (/^\d+ ?x /i.test(written) && words.slice(1).every((word) => tags.has(word))) return false
  if (/^(?:attached|enclosed): /i.test(written) && !/\p{Lu}{2}/u.test(written)) return false
  if (noteToAuthor().test(written)) return true
  if (/\b(?:attached|enclosed)$/.test(written) && !/^(?:[Ii]nsert|[Aa]dd)\b|\p{Lu}{2}/u.test(written)) return false
  if (/^[#_?]+$|^#\s?\p{L}/u.test(written)) return true
  if (/^(?:DD?|MMM?|YYYY|YY|HH|[/.: -])+$/.test(written)) return /[A-Z]/.test(written)
  if (words.length === 0 || words.length > 12) return false
  if (/^x$/i.test(written)) return /[\p{L}\d]\s*$/u.test(around.before)
  if (/^\?\s?\p{L}/u.test(written) || /^(?:delete|remove|keep|use) (?:if|unless|when|one)\b/i.test(written)) return true
  if (/^\p{L}{2,}(?:\/\p{L}{2,}){1,4}$/u.test(written)) return written.toLowerCase() !== 'and/or'
  if (/\d[–-]\d|\p{L}\d/u.test(written) || words.some((word) => asides.has(word))) return false
  const [first, second] = words
  if (first === 'link' && second === 'to') return true
  if (tags.has(first!) && !slots.has(words.at(-1)!)) return false
  if (words.some((word) => slots.has(word))) {
    return (
      !/[.!?]$/.test(written) || /^(?:insert|enter|add)/i.test(written) || (words.length < 3 && written.endsWith('?'))
    )
  }
  if (words.length > 5) return false
  if (/^\p{L}[\p{L} ]{2,40}:$/u.test(written)) return true
  if (/^[\p{Lu}\d _/&'’.-]+$/u.test(written)) return /\p{Lu}{2}/u.test(written)
  return written.split(/[\s/]+/).every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|or)$/.test(word))
}

/** Parentheses hold ordinary asides; only a bare slot such as (department name) or (insert date) is one. */
function isBareSlot(inner: string): boolean {
  const words = wordsOf(inner)
  const [first] = words
  if (first === undefined || words.length > 5) return false
  if (fillIns.has(first)) return words.some((word) => slots.has(word) && word !== first)
  if (bareSlots.some((pattern) => pattern().test(inner))) return true
  if (/^[A-Z][A-Z _]+$/.test(inner)) return words.every(namesSlot) || (namesSlot(first) && words[1] === 'of')
  return heldSlot().test(words.join(' '))
}

/** A run of underscores or asterisks in a sentence, and no rule across the page and no line to sign on. */
function isBlank(inner: string, around: Surroundings): boolean {
  if (around.isInAddress || around.isMentioned) return false
  // A line of a form that the sentence speaks of, or a box to tick with room to write.
  if (around.isQuoted || /[☐□◻]\s*$/.test(around.before)) return false
  if (inner.startsWith('*')) return !(around.isRule && around.standsAlone) && !isBanner(around)
  if (around.isRule) return inner.length < 4 && /[/:]/.test(around.before + around.after)
  // An X marks the line to sign on, and is no blank's first letter.
  if (/(?:^\s*|\bsign(?:ed)?(?: here| below)?:?\s+)X$/i.test(around.before) && inner.length > 3) return false
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

/** Markdown's headings open with number signs, and may close with them. */
function isHeading({before, after}: Surroundings): boolean {
  return /^\s*#/.test(before) || (before.trim() === '' && /^\s|^$/.test(after))
}

/** "Take care xx", "xx to the baby": small letters at the end of a line or before who signs, where no value is due. */
function isKiss(inner: string, {before, after}: Surroundings): boolean {
  if (!/^x+$/.test(inner)) return false
  const rest = after.replace(/\p{Extended_Pictographic}/gu, '')
  const begins = /(?:^|[.!?])\s*$/.test(before)
  const goesOn = /^\s+(?:to|from)\s|^(?:\s+(?:(?:Dr|Mrs?|Ms|Prof)\.|[\p{L}'’]+)){1,3}\s*$/u
  if (begins && goesOn.test(rest)) return true
  const word = /(\p{L}+)\.?\s*$/u.exec(before)?.[1]?.toLowerCase()
  return /^(?:\s+\p{L}+){0,3}\s*$/u.test(rest) && (word === undefined || !beforeValues.has(word))
}
