import * as lexicon from '../../lexicon/signatures.ts'
import {latePattern, letterPattern} from '../phrases/letters.ts'
import {type Facts, liesIn, noFacts} from './facts.ts'
import {markFooters} from './footers.ts'
import {findHeadings} from './headings.ts'
import type {Part} from './message.ts'
import type {Reading} from './reading.ts'
import {isEverydayWord} from './salutation.ts'
import {startsThread, withoutEmphasis} from './threads.ts'

/** The letter's parts, one per sentence; `opening` and `close` are where warmth is looked for, not yet found. */
export interface Anatomy {
  readonly parts: readonly Exclude<Part, 'opening' | 'close'>[]
  /** Indexes of sentences that are content (part `body`), in order. */
  readonly content: readonly number[]
  /** Indexes of sentences that the document itself calls headings, or that are marked as such in a text. */
  readonly headings: ReadonlySet<number>
}

/** The line of a head that begins with one of these words. */
const headed = (words: string) => new RegExp(`^(?:${words})\\s*:`, 'i')
const subjectLine = headed('subject|subj|sub|re|fw|fwd|title')
/** The head of a memo, above its text. */
const memoLine = headed('to|from|cc|bcc|date|sent')
const fromLine = headed('from')
const toLine = headed('to')
const sentLine = headed('sent')
const topicLine = headed('subject|subj')
const replyLine = headed('(?:subject|subj|sub)\\s*:\\s*(?:re|fw|fwd)')
const anyHeadLine = /^[a-z][\w .]{0,15}:/i
const memoHeading = /^(?:[A-Z]{2}[A-Z ]*|[Mm]emo(?:randum)?)$/
const quoteMark = /^[>|]/
const postscript = /^[*_]{0,2}(?:p\.?\s?){1,3}s\b\.?/i
const ruleLine = /^[-_*=~#.\s]{3,}$/
const longestSignature = 12
/** In characters. A longer line that begins like a subject is a message that names its matter first. */
const longestSubject = 100
/** More sentences above a salutation are a message. */
const longestPreamble = 4
/** "Certainly!", "Of course!": warm words before a preamble are part of it. */
const longestInterjection = 2
const longestSignatureLine = 14
const longestPostscript = 6
const placeholderLine = /^[[{<@.%(*]{1,2}[\w .'’-]{2,40}[\]}>@%)*]{0,2}$/

/** Tells the parts of a letter: from the top the subject and the salutation, from the bottom what is not the message's own. */
export function dissect(readings: readonly Reading[], facts: Facts = noFacts): Anatomy {
  const parts: Anatomy['parts'][number][] = readings.map((reading) => {
    if (facts.subject && liesIn(reading, [facts.subject])) return 'subject'
    return liesIn(reading, facts.quoted) ? 'quoted' : 'body'
  })
  markQuoted(readings, parts)
  const isContent = (index: number) => !isNoContent(readings[index]!, parts[index]!)
  const headings = findHeadings(readings, facts.headings, isContent)
  markFrame(readings, parts, headings)
  markFooters(readings, parts, (reading) => isSignature(reading, false))
  markEnd(readings, parts)
  return {
    parts,
    content: parts.flatMap((part, index) => (part === 'body' ? [index] : [])),
    headings
  }
}

type Parts = Anatomy['parts'][number][]

function markQuoted(readings: readonly Reading[], parts: Parts): void {
  const lastMark = readings.findLastIndex(({startsLine, text}) => startsLine && quoteMark.test(text))
  for (const [index, reading] of readings.entries()) {
    if (reading.startsLine && quoteMark.test(reading.text)) parts[index] = 'quoted'
    else if (index > 0 && parts[index - 1] === 'quoted' && !reading.startsLine) parts[index] = 'quoted'
    // A thread whose lines carry marks ends with them; one without runs to the end, if a message stands above it.
    else if (!startsThread(readings, index)) continue
    else if (lastMark > index) parts[index] = 'quoted'
    else if (index > 0 && !isMemo(readings, index)) {
      parts.fill('quoted', index)
      return
    }
  }
}

/**
 * Whether a line "From: …" belongs to the head of a memo, and not to that of an earlier message under this one: nothing but a
 * heading and lines of a head stand above it, and it says to whom the memo goes, or on what it is.
 */
function isMemo(readings: readonly Reading[], index: number): boolean {
  if (!fromLine.test(withoutEmphasis(readings[index]!.text))) return false
  const above: string[] = []
  for (const {text, startsLine} of readings.slice(0, index)) {
    if (!startsLine) continue
    const line = withoutEmphasis(text)
    // A line that no memo's head has ends the search.
    if (fromLine.test(line) || !(anyHeadLine.test(line) || (above.length === 0 && memoHeading.test(line)))) return false
    above.push(line)
  }
  const below = readings
    .slice(index, index + 3)
    .flatMap(({text, startsLine}) => (startsLine ? [withoutEmphasis(text)] : []))
  const head = [...above, ...below]
  if (head.some((text) => sentLine.test(text) || replyLine.test(text))) return false
  return head.some((text) => toLine.test(text)) || above.some((text) => topicLine.test(text))
}

/** A document's heading above all content is its title. */
function markFrame(readings: readonly Reading[], parts: Parts, headings: Anatomy['headings']): void {
  let seenContent = false
  const begin = startOfLetter(readings, parts)
  for (const [index, reading] of readings.entries()) {
    if (parts[index] !== 'body') continue
    if (ruleLine.test(reading.text)) parts[index] = 'boilerplate'
    else if (!seenContent && (headings.has(index) || isSubject(readings, index, parts))) parts[index] = 'subject'
    else if (index < begin) parts[index] = 'boilerplate'
    else if (!seenContent && isSalutation(reading)) parts[index] = 'salutation'
    else if (reading.anatomy.has('boilerplate')) parts[index] = 'boilerplate'
    else seenContent = true
  }
}

/**
 * Where the letter itself begins, if something stands above its salutation that does nothing for the reader: what a drafting
 * tool says about its draft ("Sure, here is a reply:"). 0 where nothing does, or where it may be part of the message.
 */
function startOfLetter(readings: readonly Reading[], parts: Parts): number {
  const first = readings.slice(0, longestPreamble + 1)
  const salutation = first.findIndex(
    (reading, index) =>
      parts[index] === 'body' &&
      reading.startsLine &&
      reading.endsLine &&
      reading.anatomy.has('first-line') &&
      isSalutation(reading)
  )
  const above = first.slice(0, Math.max(0, salutation))
  const saysNothing = ({acts}: Reading) => acts.length === 0
  const isPreamble =
    above.some(saysNothing) &&
    above.every((reading) => saysNothing(reading) || reading.words.length <= longestInterjection)
  return isPreamble ? above.length : 0
}

/**
 * The whole line that is so headed, whatever sentences it has; its first sentence where the line is the message: "Re: potassium.
 * Stop the tablets today."
 */
function isSubject(readings: readonly Reading[], index: number, parts: Parts): boolean {
  const {text, startsLine, acts} = readings[index]!
  if (startsLine) return subjectLine.test(text) || (memoLine.test(text) && acts.length === 0 && isHead(parts, index))
  if (parts[index - 1] !== 'subject') return false
  const first = readings.findLastIndex((reading, at) => at < index && reading.startsLine)
  if (!subjectLine.test(readings[first]!.text)) return false
  const end = readings.findIndex((reading, at) => at >= index && reading.endsLine)
  const last = end === -1 ? readings.length - 1 : end
  const isMessage = readings.slice(last + 1).every((reading, at) => isNoContent(reading, parts[last + 1 + at]!))
  return !isMessage && readings[last]!.end - readings[first]!.start <= longestSubject
}

/** Whether nothing but the head stands above. */
function isHead(parts: Parts, index: number): boolean {
  return parts.slice(0, index).every((part) => part === 'subject')
}

function isNoContent(reading: Reading, part: Parts[number]): boolean {
  return part !== 'body' || reading.anatomy.has('boilerplate') || isSignOff(reading) || isSignature(reading, false)
}

/** "Hi Ana," is a salutation; "Hi Ana, thanks for writing." says more, and so does "Dear family, the bed is here." */
function isSalutation({text, anatomy, acts, greeting}: Reading): boolean {
  // A number behind it is an age: "To the parents of Ingrid, 7."
  const saysMore = greeting > 0 && hasLetter.test(text.slice(greeting))
  if (saysMore || acts.length > 0 || /[?]$/.test(text)) return false
  if (greeting === text.length) return true
  return anatomy.has('salutation') && !isEverydayWord(text)
}

/** From the bottom up: boilerplate, signature and sign-off, until a line that says something. */
function markEnd(readings: readonly Reading[], parts: Parts): void {
  const own = parts.flatMap((part, index) => (part === 'body' || part === 'boilerplate' ? [index] : []))
  markSignOff(readings, parts, own)
  const last = own.findLast((index) => parts[index] === 'body')
  const below = startOfPostscript(readings, parts)
  let detailsFrom = readings.length
  for (const index of own.slice(1).toReversed()) {
    if (parts[index] !== 'body' || index >= below) continue
    const reading = readings[index]!
    if (isSignOff(reading)) {
      parts[index] = 'signOff'
      continue
    }
    if (!isSignature(reading, index === last)) {
      if (index < detailsFrom) detailsFrom = startOfDetails(readings, index)
      if (index < detailsFrom) break
    }
    parts[index] = 'signature'
  }
}

/** Where a postscript stands below who signs; past the end where none does. */
function startOfPostscript(readings: readonly Reading[], parts: Parts): number {
  const first = readings.findIndex(
    ({text, startsLine}, index) => index > 1 && parts[index] === 'body' && startsLine && postscript.test(text)
  )
  if (first === -1 || readings.length - first > longestPostscript) return readings.length
  const above = parts.slice(0, first).findLastIndex((part) => part !== 'boilerplate')
  return above > 0 && (parts[above] !== 'body' || isSignature(readings[above]!, false)) ? first : readings.length
}

/** What follows a sign-off that stands on its own line is the signature, a postscript excepted. */
function markSignOff(readings: readonly Reading[], parts: Parts, own: readonly number[]): void {
  const tail = own.slice(1).slice(-longestSignature)
  const signOff = tail.findLast((index) => readings[index]!.startsLine && isSignOff(readings[index]!))
  if (signOff === undefined) return
  parts[signOff] = 'signOff'
  let isPostscript = false
  for (const index of tail.filter((later) => later > signOff)) {
    isPostscript ||= postscript.test(readings[index]!.text)
    if (!isPostscript && parts[index] === 'body') parts[index] = 'signature'
  }
}

/** A warm line in the place of the sign-off is an act, and stays. */
function isSignOff({anatomy, acts}: Reading): boolean {
  return anatomy.has('sign-off') && acts.length === 0
}

/** Where the lines of hours and pronouns begin that end with this one, right below who signs; past the end where it is none. */
function startOfDetails(readings: readonly Reading[], end: number): number {
  let start = end + 1
  while (start > 0 && isSignatureDetail(readings[start - 1]!)) start--
  const isSigned = start > 1 && start <= end && isSignature(readings[start - 1]!, false)
  return isSigned ? start : readings.length
}

const detail = latePattern(`^(?:${lexicon.hours}|${lexicon.pronouns})$`, 'i')

/** Whether each line of it tells no more than when somebody works or how to speak of them. */
function isSignatureDetail({text, startsLine, endsLine, acts}: Reading): boolean {
  if (!startsLine || !endsLine || acts.length > 0) return false
  return text.split('\n').every((line) => detail().test(line.trim()))
}

const labels = lexicon.contactLabels.join('|')
const contactLine = latePattern(
  `^(?:${labels})\\b.{0,12}[\\d(+]|^[\\d(+][\\d\\s().+x-]{6,}$|^(?:https?:|www\\.)\\S+$|^\\S+@\\S+$`,
  'i'
)
const nameFirst = letterPattern("^[-–—~\\s]*[\\p{Lu}][\\p{L}.'’-]*(?:\\s+[\\p{Lu}][\\p{L}.'’-]*){0,3}\\s*[,(|@–—-]")
const openingDash = letterPattern('^\\s*[-–—~]+\\s*[\\p{L}]')
const stop = letterPattern('[!?:]$|(?<!\\b(?:[\\p{Lu}]|Jr|Sr|[A-Z]\\.[A-Z]))\\.$')
const hasLetter = letterPattern('[\\p{L}]')
const isBig = letterPattern(`^["'-]*[\\p{Lu}]`)

const credentials = new Set(lexicon.credentials)
const honorifics = new Set(lexicon.honorifics)

/** Whether a line begins with an honorific or names a credential. */
function isTitled(line: string): boolean {
  const first = /^[-–—~\s]*(\w+)/.exec(line)?.[1]?.toLowerCase()
  if (first !== undefined && honorifics.has(first)) return true
  return (line.toLowerCase().match(/\w+/g) ?? []).some((word) => credentials.has(word))
}

/** A line of names, credentials, roles or numbers, with neither a stop nor a verb to make it a sentence. */
function isSignature({text, words, startsLine, endsLine, acts, anatomy}: Reading, isLast: boolean): boolean {
  const line = text.includes('\n') ? text.replace(/^[^\p{L}\p{N}]*\n\s*/u, '') : text
  const stands = startsLine || line !== text
  if (!endsLine || acts.length > 0 || !(stands || isLast)) return false
  if (stands && (contactLine().test(line) || placeholderLine.test(line))) return true
  if (words.length === 0) return true
  if (words.length > longestSignatureLine || (/[.!?:]$/.test(line) && stop.test(line))) return false
  const written = line.split(/[\s,/|()]+/).filter((word) => hasLetter.test(word))
  const big = written.filter((word) => isBig.test(word)).length
  const small = written.length - big
  if (!stands) return (written.length <= 2 && small === 0) || (isTitled(line) && small <= 2)
  if (isTitled(line) || anatomy.has('signature')) return small <= 6 && (big > 0 || written.length <= 3)
  if (nameFirst.test(line) || openingDash.test(line)) return small <= 4
  return written.length <= 1 || (written.length <= 5 && big > small)
}
