import * as lexicon from '../../lexicon/shouting.ts'
import {latePattern} from '../phrases/letters.ts'
import {liesIn} from './facts.ts'
import {findAddresses} from './links.ts'
import type {Message, Sentence} from './message.ts'
import type {Place} from './place.ts'
import {ownSentences} from './places.ts'
import {Surroundings} from './surroundings.ts'

const {besideSaidAloud, intervals, ordering, pressing, saidAloud, shoutable, times} = lexicon
const capsLock = latePattern(lexicon.capsLock, 'i')
const largeLetters = latePattern(lexicon.largeLetters, 'i')
const telling = latePattern(lexicon.telling, 'i')

const longestHeading = 8
/** A heading that tells the reader to do nothing may be longer. */
const longestTitle = 14
/** How far before capitals the verb that dictates them may stand, in UTF-16 units. */
const leadIn = 40
/** Words in capitals side by side, with numbers and the marks of a sentence between. */
const run = () => /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*(?:(?:[\s,;:–—-]|\d)+\p{Lu}[\p{Lu}'’]*)+(?![\p{L}\p{N}])/gu

/**
 * Stretches of the message's own words that shout: two everyday words or more, side by side, in capitals. Headings do not,
 * and what is critical to the patient's care has a reason to be loud.
 */
export function findShouting(message: Message): Place[] {
  const {critical, highAcuity, confirmation} = message.evidence
  if (highAcuity.length > 0 || [message, message.patient].some((one) => largeLetters().test(one?.text ?? ''))) return []
  const grave = new Set([...critical, ...highAcuity, ...confirmation].map(({start}) => start))
  let addresses: readonly Place[] | undefined
  const isInAddress = (place: Place) => {
    addresses ??= findAddresses(message.text)
    return liesIn(place, addresses)
  }
  const loud = ownSentences(message).flatMap((sentence) => {
    const {text, start} = sentence
    if (!/\p{Lu}{2}/u.test(text) || grave.has(start) || isHeading(message, sentence)) return []
    if (capsLock().test(text)) return []
    return [...text.matchAll(run())]
      .filter(({index, 0: found}) => shouts(found) && !isDictated(text.slice(Math.max(0, index - leadIn), index)))
      .map(({index, 0: found}) => ({start: start + index, end: start + index + found.length}))
      .filter(({start, end}) => {
        const around = new Surroundings(message.text, start, end)
        if (isInAddress({start, end})) return false
        return !isLent(around) && !isLabel(message.text.slice(start, end), around)
      })
  })
  return joined(message.text, loud)
}

/** Sentences of one shout are one place: between them stand the marks that end the first, and no new line. */
function joined(text: string, places: readonly Place[]): Place[] {
  const found: Place[] = []
  for (const place of places) {
    const last = found.at(-1)
    const isOne = last !== undefined && /^[^\p{L}\p{N}\n]*$/u.test(text.slice(last.end, place.start))
    if (isOne) found[found.length - 1] = {start: last.start, end: place.end}
    else found.push(place)
  }
  return found
}

/** Words of others between quotation marks, and a note to the writer in brackets or stars: two make it bold. */
function isLent(around: Surroundings): boolean {
  return (
    around.isQuoted ||
    (/(?:[[{<]|(?<!\*)\*)[^\]}>*\n]{0,40}$/.test(around.before) && /^[^[{<\n]{0,80}[\]}>*]/.test(around.after))
  )
}

/** Whether capitals tell somebody something, or to do something: a heading does neither. */
function tells(capitals: string): boolean {
  const words = capitals.toLowerCase().split(/[^\p{L}’']+/u)
  return words.some((word) => pressing.has(word) || ordering.has(word)) || telling().test(capitals)
}

/** What a line begins with before a colon, as a heading does: “TO PARENTS OF TWINS: the group meets …”. */
function isLabel(capitals: string, {before, after}: Surroundings): boolean {
  return before.trim() === '' && /^:\s+[^\n]*\p{Ll}{2}/u.test(after) && !tells(capitals)
}

function shouts(found: string): boolean {
  const words = found.toLowerCase().split(/[^\p{Ll}'’]+/u)
  const isInterval = words.some((word) => intervals.has(word)) && words.some((word) => times.has(word))
  return !isInterval && words.filter((word) => word.length > 1 && shoutable.has(word)).length > 1
}

/** Whether words are given to be shown or sent as they stand: "Text back GOT IT", "show them this: NO DYE". */
function isDictated(before: string): boolean {
  const words = before.toLowerCase().match(/\p{L}+(?!.*[.!?;])/gsu) ?? []
  const verb = words.findLast((word) => !besideSaidAloud.has(word))
  return verb !== undefined && saidAloud.has(verb)
}

/** The same words in small letters; `undefined` where one of them may be a name or an abbreviation. */
export function inSmallLetters({text, sentences}: Message, {start, end}: Place): string | undefined {
  const written = text.slice(start, end)
  const words = written.match(/\p{Lu}[\p{Lu}'’]*/gu) ?? []
  if (!words.every((word) => /^[IA]$/.test(word) || shoutable.has(word.toLowerCase()))) return undefined
  const small = written.toLowerCase().replace(/(?<![\p{L}'’])i(?![\p{L}])/gu, 'I')
  const firsts = new Set(sentences.map((sentence) => sentence.start - start))
  return [...small].length === small.length
    ? small.replace(/\p{Ll}/gu, (letter, at: number) => (firsts.has(at) ? letter.toUpperCase() : letter))
    : undefined
}

/** A short line of its own, all in capitals, that ends without force: "BEFORE YOUR VISIT". */
function isHeading({text: draft}: Message, {text, start, end, words}: Sentence): boolean {
  const standsAlone = /(?:^|\n)[\s#*]*$/.test(draft.slice(0, start)) && /^[\s:*]*(?:\n|$)/.test(draft.slice(end))
  if (!standsAlone || /[!.]$|\p{Ll}/u.test(text)) return false
  return words.length <= longestHeading || (words.length <= longestTitle && !tells(text))
}
