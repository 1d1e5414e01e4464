import type {Part} from './message.ts'
import type {Reading} from './reading.ts'

/** The letter's parts, one per sentence; `opening` and `close` are where warmth is looked for, not yet found. */
export interface Anatomy {
  readonly parts: readonly Exclude<Part, 'opening' | 'close'>[]
  /** Indexes of sentences that are content (part `body`), in order. */
  readonly content: readonly number[]
}

const subjectLine = /^(?:subject|subj|sub|re|fw|fwd|title)\s*:/i
const quoteMark = /^[>|]/
const threadHead =
  /^(?:[-_*]{2,}\s*(?:original|forwarded|previous|begin)|_{8,}$|on\b[\s\S]{4,120}\bwrote\s*:?$|from\s*:\s*\S+|(?:you|the patient|patient|mr\.?|mrs\.?|ms\.?|dr\.?)?\s*[\p{L}. ]{0,30}\b(?:wrote|writes)\s*:$|(?:your|patient'?s?|original|previous|earlier) (?:message|question|note|e-?mail)\s*:$|quoted (?:message|text))/iu
const postscript = /^p\.?\s?p?\.?s\b\.?/i
const ruleLine = /^[-_*=~#.\s]{3,}$/
const longestSignature = 12
const longestName = 7

/** Tells the parts of a letter: from the top the subject and the salutation, from the bottom what is not the message's own. */
export function dissect(readings: readonly Reading[]): Anatomy {
  const parts: Anatomy['parts'][number][] = readings.map(() => 'body')
  markQuoted(readings, parts)
  markFrame(readings, parts)
  markEnd(readings, parts)
  return {parts, content: parts.flatMap((part, index) => (part === 'body' ? [index] : []))}
}

type Parts = Anatomy['parts'][number][]

function markQuoted(readings: readonly Reading[], parts: Parts): void {
  for (const [index, reading] of readings.entries()) {
    if (reading.startsLine && quoteMark.test(reading.text)) parts[index] = 'quoted'
    else if (index > 0 && parts[index - 1] === 'quoted' && !reading.startsLine) parts[index] = 'quoted'
    else if (reading.startsLine && threadHead.test(reading.text)) {
      const marked = readings.slice(index + 1).some((later) => later.startsLine && quoteMark.test(later.text))
      const last = marked ? index + 1 : readings.length
      // A thread whose lines carry marks ends with them; one without runs to the end, if a message stands above it.
      if (marked || index > 0) for (let at = index; at < last; at++) parts[at] = 'quoted'
    }
  }
}

function markFrame(readings: readonly Reading[], parts: Parts): void {
  let seenContent = false
  for (const [index, reading] of readings.entries()) {
    if (parts[index] !== 'body') continue
    if (ruleLine.test(reading.text)) parts[index] = 'boilerplate'
    else if (!seenContent && reading.startsLine && subjectLine.test(reading.text)) parts[index] = 'subject'
    else if (!seenContent && reading.anatomy.has('salutation') && !/[?]$/.test(reading.text))
      parts[index] = 'salutation'
    else if (reading.anatomy.has('boilerplate')) parts[index] = 'boilerplate'
    else seenContent = true
  }
}

/** Sign-off and signature: from the last sign-off down, or else trailing lines that are names. */
function markEnd(readings: readonly Reading[], parts: Parts): void {
  const own = parts.flatMap((part, index) => (part === 'body' || part === 'boilerplate' ? [index] : []))
  const tail = own.slice(-longestSignature)
  const signOff = tail.findLast((index) => isSignOff(readings[index]!) && index > (own[0] ?? 0))
  if (signOff !== undefined) {
    parts[signOff] = 'signOff'
    let isPostscript = false
    for (const index of tail.filter((later) => later > signOff)) {
      isPostscript ||= postscript.test(readings[index]!.text)
      if (!isPostscript && parts[index] === 'body') parts[index] = 'signature'
    }
  }
  const lastBefore = signOff === undefined ? own : own.filter((index) => index < signOff)
  for (const index of lastBefore.toReversed()) {
    if (parts[index] === 'boilerplate') continue
    if (!isNameLine(readings[index]!) || index === own[0]) break
    parts[index] = 'signature'
  }
}

function isSignOff(reading: Reading): boolean {
  return reading.anatomy.has('sign-off') && reading.startsLine
}

const credential =
  /\b(?:MD|DO|RN|NP|PA(?:-C)?|FNP|MA|CMA|LPN|PharmD|PhD|MBBS|FRCP|MRCGP|DNP|CNM|DPT|LCSW|RD|BSN|MPH)\b|^(?:Dr|Prof|Nurse|Mr|Mrs|Ms)\b/
const contactLine =
  /^(?:tel|phone|ph|fax|mobile|office|direct|ext)\b.{0,8}[\d(+]|^[\d(+][\d\s().+-]{6,}$|^(?:https?:|www\.)\S+$/i

/** A short line of names, credentials, roles or numbers, with no verb to make it a sentence. */
function isNameLine({text, words, startsLine, acts}: Reading): boolean {
  if (!startsLine || acts.length > 0) return false
  if (contactLine.test(text)) return true
  if (words.length === 0) return /^[-–—~]/.test(text)
  if (words.length > longestName + 4 || /[?!:]$/.test(text)) return false
  const written = text
    .replace(/^[-–—~]\s*/, '')
    .split(/[\s,/|]+/)
    .filter((word) => /\p{L}/u.test(word))
  const big = written.filter((word) => /^[("']*\p{Lu}/u.test(word)).length
  const small = written.length - big
  const isShort = written.length <= longestName
  if (credential.test(text) && small <= 2 && isShort) return true
  return isShort && written.length > 0 && small <= 1 && big >= small + 1 && !/[.]$/.test(text) && written.length <= 5
}
