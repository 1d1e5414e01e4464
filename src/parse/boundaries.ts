import {greetings} from '../../lexicon/signatures.ts'
import type {Place} from '../message/place.ts'
import {latePattern} from '../phrases/letters.ts'
import {endOfSeen, isSpace, startOfSeen} from './space.ts'
import {findStops} from './stops.ts'

/**
 * Where a reader ends a sentence: at marks that end one, and at line ends that are not hard wraps. Works on the text
 * alone, so that the tree repair and whoever needs sentences share one answer. Cost is linear in the text.
 */
export function findSentences(text: string, start: number, end: number): Place[] {
  const sentences: Place[] = []
  let from = start
  const cut = (to: number) => {
    while (to - from > longestSentence) {
      const rest = startOfWord(text, from + longestSentence, to)
      const place = trim(text, from, rest)
      if (place) sentences.push(place)
      from = rest
    }
    const place = trim(text, from, to)
    if (place) sentences.push(place)
    from = to
  }
  for (const line of readLines(text, start, end)) {
    const bullet = lineMarker.exec(text.slice(line.start, Math.min(line.end, line.start + markerLength)))
    for (const stop of findStops(text, line.start + (bullet?.[0].length ?? 0), line.end)) cut(stop)
    if (line.breaks) cut(line.end)
  }
  cut(end)
  return sentences
}

/** Nobody writes a longer one. What looks at each word of a sentence beside each other must never see a whole archive. */
const longestSentence = 4_000

/** Where a word begins behind white space, from an offset on. */
function startOfWord(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !(isSpace(text, at - 1) && !isSpace(text, at))) at++
  return at
}

interface Line extends Place {
  /** Where its last character stands that is seen. */
  readonly seenEnd: number
  /** Whether the line's end is meant, and is no hard wrap. */
  breaks: boolean
}

const markerLength = 12
const lineMarker = /^[ \t]*(?:[-*+•·‣–—○●▪]|\(?(?:\d{1,2}|[a-z])[.)])[ \t]+/i
const startsItem = /^[ \t]*(?:[-*+•·‣–—○●▪>]|\(?(?:\d{1,2}|[a-z])[.)][ \t])/i
const shortestWrap = 45

function readLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let width = 0
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline === -1 || newline >= end ? end : newline + 1
    const seenEnd = endOfSeen(text, at, stop)
    if (lines.length < 10_000) width = Math.max(width, seenEnd - at)
    lines.push({start: at, end: stop, seenEnd, breaks: true})
    at = stop
  }
  for (let index = 0; index < lines.length - 1; index++) {
    const line = lines[index]!
    line.breaks = !isWrapped(text, line, lines[index + 1]!, width)
  }
  return lines
}

/** A writer's editor broke the line because the next word did not fit. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.seenEnd - line.start
  const from = startOfSeen(text, next.start, next.seenEnd)
  if (length === 0 || from === next.seenEnd) return false
  if (startsItem.test(text.slice(from, Math.min(from + markerLength, next.seenEnd))) || text[line.start] === '>')
    return false
  if (text[line.seenEnd - 1] === ':') return false
  if (startsSmall(text, from)) return !salutationLine().test(text.slice(line.start, line.seenEnd))
  if (width < shortestWrap || length < width * 0.6) return false
  let wordEnd = from
  while (wordEnd < next.seenEnd && !isSpace(text, wordEnd)) wordEnd++
  return length + 1 + wordEnd - from > width
}

const salutationLine = latePattern(`^(?:${greetings.join('|')})\\b.{0,40}[,!.:]?$`, 'i')

function trim(text: string, start: number, end: number): Place | undefined {
  const to = endOfSeen(text, start, end)
  const from = startOfSeen(text, start, to)
  return from < to ? {start: from, end: to} : undefined
}

/** A Unicode test costs more to make ready than a draft's lines to read, and most letters are plain. */
function startsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < firstNonAscii ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text.slice(at, at + 2))
}

const firstNonAscii = 0x80
