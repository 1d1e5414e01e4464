import {
  befalling,
  bodily,
  bringing,
  casing,
  doubting,
  having,
  modals,
  notNamed,
  parting
} from '../../lexicon/functionWords.ts'
import type {Span} from '../phrases/matcher.ts'
import {standsIn} from './frames.ts'
import type {Reading} from './reading.ts'

/** How far before "a rash" stands what says that it is there. */
const havingReach = 4
/** And before that, what puts it in doubt. */
const doubtReach = 2
/** "protects you from the flu" */
const bringingReach = 3

/** What stands at an index of the sentence, in small letters. */
type Words = (at: number) => string

/** A word for a complaint, in its sentence, and where its determiner stands. */
export interface Complaint extends Pick<Span, 'from' | 'to'> {
  readonly noun: string
  readonly determiner: number
  /** Said to be somebody's: "your cough". */
  readonly isOwned: boolean
}

/** Whether a word for a complaint names one that somebody has now: no adjective, no case, no lesson, nothing that may come. */
export function isHad(complaint: Complaint, word: Words, reading: Reading): boolean {
  const {noun, from, to, determiner, isOwned} = complaint
  if (notNamed.has(noun) || bodily.has(noun)) return false
  for (let at = determiner + 1; at < from; at++) if (parting.has(word(at))) return false
  if (modals.has(word(to)) && befalling.has(word(to + 1))) return false
  if (isOwned) return isOwnNow(determiner, word, reading)
  if (standsIn(['condition', 'education'], {from: determiner, to}, reading)) return false
  if (/^an?$/.test(word(determiner))) return isThere(determiner, word)
  return !isNear(bringing, determiner, bringingReach, word)
}

function isOwnNow(determiner: number, word: Words, {words, text, start}: Reading): boolean {
  const [before, own] = [words[determiner - 1], words[determiner]!]
  // "If the tablets help, your rash goes."
  if (before === undefined || /[,;:]/.test(text.slice(before.end - start, own.start - start))) return true
  // What helps "my cough" helps a cough that is there.
  const isBrought = word(determiner) !== 'my' && bringing.has(word(determiner - 1))
  return !casing.has(word(determiner - 1)) && !isBrought
}

function isThere(determiner: number, word: Words): boolean {
  for (let at = determiner - 1; at >= determiner - havingReach; at--) {
    if (having.has(word(at))) return !isNear(doubting, at, doubtReach, word)
    if (doubting.has(word(at))) return false
  }
  return false
}

function isNear(set: ReadonlySet<string>, before: number, reach: number, word: Words): boolean {
  for (let at = before - 1; at >= before - reach; at--) if (set.has(word(at))) return true
  return false
}
