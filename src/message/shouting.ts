import {besideSaidAloud, intervals, saidAloud, shoutable, times} from '../../lexicon/shouting.ts'
import type {Message, Place, Sentence} from './message.ts'
import {ownSentences} from './places.ts'

const longestHeading = 8
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
  if (highAcuity.length > 0) return []
  const grave = new Set([...critical, ...highAcuity, ...confirmation].map(({start}) => start))
  return ownSentences(message).flatMap((sentence) => {
    const {text, start} = sentence
    if (!/\p{Lu}{2}/u.test(text) || grave.has(start) || isHeading(message, sentence)) return []
    return [...text.matchAll(run())]
      .filter(({index, 0: found}) => shouts(found) && !isDictated(text.slice(Math.max(0, index - leadIn), index)))
      .map(({index, 0: found}) => ({start: start + index, end: start + index + found.length}))
  })
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
  const isFirst = sentences.some((sentence) => sentence.start === start)
  return isFirst ? small.charAt(0).toUpperCase() + small.slice(1) : small
}

/** A short line of its own, all in capitals, that ends without force: "BEFORE YOUR VISIT". */
function isHeading({text: draft}: Message, {text, start, end, words}: Sentence): boolean {
  const standsAlone = /(?:^|\n)[\s#*]*$/.test(draft.slice(0, start)) && /^[\s:*]*(?:\n|$)/.test(draft.slice(end))
  return standsAlone && words.length <= longestHeading && !/[!.]$/.test(text) && !/\p{Ll}/u.test(text)
}
