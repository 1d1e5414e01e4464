import type {Place} from '../message/message.ts'
import {findStops} from './stops.ts'

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
    for (const stop of findStops(text, line.start + (bullet?.[0].length ?? 0), line.end)) cut(stop)
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

function trim(text: string, start: number, end: number): Place | undefined {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? {start, end} : undefined
}
