import {anywhere, beforeName} from '../../lexicon/abbreviations.ts'
import type {Place} from '../message/message.ts'

/**
 * Where a reader ends a sentence: at marks that end one, and at line ends that are not hard wraps. Works on the text
 * alone, so that the tree repair and whoever needs sentences share one answer. Cost is linear in the text.
 */
export function findSentences(text: string, start: number, end: number): Place[] {
  const sentences: Place[] = []
  let from = start
  const cut = (to: number) => {
    const place = trim(text, from, to)
    if (place) sentences.push(place)
    from = to
  }
  for (const line of readLines(text, start, end)) {
    const bullet = lineMarker.exec(text.slice(line.start, Math.min(line.end, line.start + markerLength)))
    for (const end of endsInLine(text, line.start + (bullet?.[0].length ?? 0), line.end)) cut(end)
    if (line.breaks) cut(line.end)
  }
  cut(end)
  return sentences
}

interface Line extends Place {
  /** Whether the line's end is meant, and is no hard wrap. */
  readonly breaks: boolean
}

const markerLength = 12
const lineMarker = /^[ \t]*(?:[-*+•·‣–—○●▪]|\(?(?:\d{1,2}|[a-z])[.)])[ \t]+/i
const startsItem = /^[ \t]*(?:[-*+•·‣–—○●▪>]|\(?(?:\d{1,2}|[a-z])[.)][ \t])/i
const shortestWrap = 45

function* readLines(text: string, start: number, end: number): Generator<Line> {
  const lines: Place[] = []
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline === -1 || newline >= end ? end : newline + 1
    lines.push({start: at, end: stop})
    at = stop
  }
  const width = Math.max(0, ...lines.slice(0, 10_000).map((line) => visibleLength(text, line)))
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    yield {...line, breaks: !next || !isWrapped(text, line, next, width)}
  }
}

function visibleLength(text: string, line: Place): number {
  return text.slice(line.start, line.end).trimEnd().length
}

/** A writer's editor broke the line because the next word did not fit. */
function isWrapped(text: string, line: Place, next: Place, width: number): boolean {
  const own = text.slice(line.start, line.end).trimEnd()
  const following = text.slice(next.start, next.end).trim()
  if (own === '' || following === '') return false
  if (startsItem.test(following) || own.startsWith('>')) return false
  if (/[:]$/.test(own)) return false
  if (/^\p{Ll}/u.test(following)) return !salutationLine.test(own)
  if (width < shortestWrap || visibleLength(text, line) < width * 0.6) return false
  const word = /^\S+/.exec(following)![0]
  return visibleLength(text, line) + 1 + word.length > width
}

const salutationLine = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b.{0,40}[,!.:]?$/i

const mark = /[.!?…。]+/gu
const closers = /["'”’)\]*_»]/

/** Offsets just after each mark in the line that ends a sentence. */
function* endsInLine(text: string, start: number, end: number): Generator<number> {
  const line = text.slice(start, end)
  for (const match of line.matchAll(mark)) {
    let after = match.index + match[0].length
    while (after < line.length && closers.test(line[after]!)) after++
    const rest = line.slice(after, after + 40)
    if (rest.trim() === '') continue
    if (endsSentence(line, match.index, match[0], after, rest)) yield start + after
  }
}

function endsSentence(line: string, at: number, marks: string, after: number, rest: string): boolean {
  const spaced = /^\s/.test(rest)
  const next = rest.trimStart()
  if (/^[,;:)\]]/.test(next)) return false
  if (/[!?]/.test(marks)) return spaced ? true : /^[\p{L}\d]/u.test(next) && !inAddress(line, at)
  const startsBig = /^["'“‘(*_[]*[\p{Lu}\d]/u.test(next) || /^[^\p{L}\p{N}\s]*[\p{Extended_Pictographic}]/u.test(next)
  const before = wordBefore(line, at)
  if (!spaced) return after === at + marks.length && isGlued(line, at, before, next, marks)
  if (marks.length > 1 || marks === '…') return startsBig
  if (isAbbreviation(before, next, line, at)) return false
  return true
}

/** The run of letters, digits and inner stops before an offset. */
function wordBefore(line: string, at: number): string {
  return /[\p{L}\p{M}\d.]*$/u.exec(line.slice(Math.max(0, at - 24), at))![0]
}

const smallWords = new Set(['e.g', 'i.e'])
const before = new Set(beforeName)
const inner = new Set(anywhere)
const clockBefore = /^[ap]\.?m$/i

function isAbbreviation(word: string, next: string, line: string, at: number): boolean {
  const lower = word.toLowerCase()
  const nextIsCapital = /^\p{Lu}/u.test(next)
  if (smallWords.has(lower)) return true
  if (before.has(lower)) return /^[\p{Lu}\d#]/u.test(next)
  if (/^\p{Lu}$/u.test(word)) return isInitial(line, at, next)
  if (inner.has(lower) || clockBefore.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return !nextIsCapital && !/^["'“‘(*_[]/.test(next)
  }
  return /^\d{1,2}$/.test(word) && line.slice(0, at - word.length).trim() === ''
}

/** A single capital before a stop: the initial of a name when a name follows or stands before it. */
function isInitial(line: string, at: number, next: string): boolean {
  const name = /^(\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.)/u.exec(next)
  if (!name) return !/^\p{Lu}/u.test(next)
  const previous = /([\p{L}.]+)\s+$/u.exec(line.slice(0, at - 1))?.[1] ?? ''
  if (previous === '') return true
  return /^\p{Lu}/u.test(previous) && !startsLikeSentence.test(next)
}

const startsLikeSentence =
  /^(?:I|We|You|He|She|It|They|The|This|That|These|There|Please|If|When|Your|My|Our|His|Her|Take|Call|In|On|At|A|An|And|But|So|No|Yes)\b/

/** No space after the stop: `your question.I can`, but not `e.g.this`, `clinic.org` or `7.2`. */
function isGlued(line: string, at: number, before: string, next: string, marks: string): boolean {
  if (inAddress(line, at)) return false
  if (marks.length > 1) return /^\p{L}/u.test(next) && /[\p{L}\d]$/u.test(before)
  if (!/^\p{Lu}/u.test(next)) return false
  if (/^\p{Lu}\p{Ll}|^I\b|^\p{Lu}{2,}|^A\s/u.test(next) === false) return false
  if (/(?:^|\.)\p{L}$/u.test(before)) return /^(?:I)$/.test(before) && /^\p{Lu}\p{Ll}/u.test(next)
  return !/^(?:ph|b|m|d|dr|mr|mrs|ms|prof|st)$/i.test(before) || before === ''
}

/** Whether the offset lies in a web or mail address. */
function inAddress(line: string, at: number): boolean {
  const token = /\S*$/.exec(line.slice(Math.max(0, at - 200), at))![0] + /^\S*/.exec(line.slice(at, at + 200))![0]
  return (
    /^\W*(?:https?:|www\.)|\w@\w/i.test(token) ||
    /^\W*[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|uk|io|in|au|ca|nhs)\b/i.test(token)
  )
}

function trim(text: string, start: number, end: number): Place | undefined {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? {start, end} : undefined
}
