import type {Frame} from '../../lexicon/acts/act.ts'
import type {Match} from '../phrases/matcher.ts'
import type {Anatomy} from './anatomy.ts'
import {isListItem} from './layout.ts'
import type {ActMeaning, MarkMeaning} from './lexicon.ts'
import type {Reading} from './reading.ts'
import {isUserAct} from './vocabulary.ts'

/** How far a negation reaches, and how far a word about the past, in words. */
const negationReach = 6
const historyReach = 10
/** As short as this, a sentence belongs to the condition before it: "If it bleeds, press on it. Call 911." */
const shortSentence = 6
/** A line as long as this is no item of a list. */
const longLine = 12

/** Parts that are not the message's own words to this patient. */
const notOwn: ReadonlySet<Anatomy['parts'][number]> = new Set(['quoted', 'boilerplate', 'signature'])

/** What only the sender's own words can answer. */
const citable: ReadonlySet<string> = new Set(['opening', 'empathy', 'close', 'confirmation'])

type Acts = ReadonlyMap<string, ActMeaning>

/** Hears of an act that does not hold: the sentence's index, the act, and the frame that takes it back. */
export type TakenBack = (index: number, act: Match, frame: Frame) => void

/**
 * Which acts of each sentence of content hold: those that no frame around them takes back. `inherits` are its
 * {@link inheritedConditions}.
 */
export function standingActs(
  readings: readonly Reading[],
  anatomy: Anatomy,
  inherits: readonly boolean[],
  acts: Acts,
  takenBack?: TakenBack
): readonly (readonly Match[])[] {
  return readings.map((reading, index) => {
    if (anatomy.parts[index] !== 'body' || reading.acts.length === 0) return []
    const isMarked = framingMark.test(reading.text)
    return reading.acts.filter((act) => {
      const group = acts.get(act.name)!
      if (group.written?.test(textOf(act, reading)) === false) return false
      const clauseEnd = group.answers.includes('critical') ? comma : strong
      // A draft that stands between quotation marks as a whole quotes nobody.
      const isCited = isMarked && index > 0 && canBeCited(act.name, group) && isCitedFromOthers(act, reading)
      const around = isCited
        ? 'quotation'
        : frameAround(act, reading, isMarked, group.unless, clauseEnd, inherits[index]!)
      if (around !== undefined) takenBack?.(index, act, around)
      return around === undefined
    })
  })
}

/**
 * Which marks of each sentence hold: those in the message's own words, written as they must be, that no frame takes back.
 * `found` are those of one kind, sentence by sentence.
 */
export function standingMarks(
  readings: readonly Reading[],
  anatomy: Anatomy,
  inherits: readonly boolean[],
  found: readonly (readonly Match[])[],
  groups: ReadonlyMap<string, MarkMeaning>
): readonly (readonly Match[])[] {
  return readings.map((reading, index) => {
    if (found[index]!.length === 0) return []
    const isMarked = framingMark.test(reading.text)
    return found[index]!.filter((mark) => {
      const group = groups.get(mark.name)!
      return (
        counts(group, anatomy.parts[index]!) &&
        (group.written?.test(textOf(mark, reading)) ?? true) &&
        frameAround(mark, reading, isMarked, group.unless, strong, inherits[index]!) === undefined
      )
    })
  })
}

function counts({evenIn}: MarkMeaning, part: Anatomy['parts'][number]): boolean {
  return !notOwn.has(part) || (part !== 'quoted' && (evenIn?.some((one) => one === part) ?? false))
}

function textOf(match: Match, reading: Reading): string {
  const {from, to} = stretchOf(match, reading)
  return reading.text.slice(from, to)
}

/** Whether each sentence stands under a condition that an earlier one opened. */
export function inheritedConditions(readings: readonly Reading[], anatomy: Anatomy): readonly boolean[] {
  let leadIn = false
  let before: Reading | undefined
  return readings.map((reading, index) => {
    if (anatomy.parts[index] !== 'body') return false
    const {startsLine, endsLine, text} = reading
    const isItem = isListItem(text)
    if (leadIn && startsLine && !isItem && (reading.paragraph !== before?.paragraph || reading.words.length > longLine))
      leadIn = false
    const inherits = leadIn || (before !== undefined && carriesOn(before, reading))
    const isHeading = startsLine && endsLine && !/[.!?]$/.test(text) && reading.words.length <= longLine
    if (text.endsWith(':') || isHeading)
      leadIn = (leadIn && !text.endsWith(':')) || frame(reading, 'condition').length > 0
    before = reading
    return inherits
  })
}

/** Whether a short sentence says what to do in the case that the sentence before it opened, or asked for: "Bleeding? Then call." */
function carriesOn(before: Reading, reading: Reading): boolean {
  if (before.paragraph !== reading.paragraph || reading.startsLine || reading.words.length > shortSentence) return false
  return (
    frame(before, 'condition').some(({from}) => from <= 2) ||
    (isQuestion(before.text) && frame(reading, 'carries-on').length > 0)
  )
}

/**
 * The first frame that takes the act back: whether one does depends on the kind of words they are. Orders stand in clauses
 * of their own: "No, stop it"; symptoms stand in lists: "no pain, fever or bleeding". `clauseEnd` is what ends a clause,
 * `isMarked` whether the sentence has a mark that frames.
 */
function frameAround(
  act: Match,
  reading: Reading,
  isMarked: boolean,
  unless: readonly Frame[] | undefined,
  clauseEnd: RegExp,
  inherits: boolean
): Frame | undefined {
  if (unless === undefined) return undefined
  if (reading.frames.length === 0 && !inherits && !isMarked) return undefined
  return unless.find((name) => (name === 'condition' && inherits) || isFramed(act, reading, name, clauseEnd))
}

/** Whether one of the frames stands around words of a sentence. */
export function standsIn(frames: readonly Frame[], stretch: Pick<Match, 'from' | 'to'>, reading: Reading): boolean {
  if (reading.frames.length === 0) return false
  return frames.some((name) => isFramed({name, ...stretch}, reading, name, strong))
}

function isFramed(act: Match, reading: Reading, name: Frame, clauseEnd: RegExp): boolean {
  switch (name) {
    case 'question':
      return isQuestion(reading.text) && !frame(reading, 'request').some(({to}) => to <= act.from)
    case 'quotation':
      return isQuoted(act, reading)
    case 'condition':
      return isLegend(reading) || isConditional(act, reading)
    case 'negation':
      return isNegated(act, reading, clauseEnd)
    case 'history':
      return frame(reading, name).some(
        (cue) => distance(cue, act) <= historyReach && !breaks(reading, cue, act, strong)
      )
    default:
      return frame(reading, name).length > 0
  }
}

/** Whether the sentence is a row of a legend, "Fever or pus = call us", and tells of nobody's case. */
function isLegend(reading: Reading): boolean {
  return (
    legend.test(reading.text) && frame(reading, 'what-to-do').length > 0 && frame(reading, 'case-at-hand').length === 0
  )
}

function isConditional(act: Match, reading: Reading): boolean {
  return (
    frame(reading, 'condition').some((cue) => {
      if (cue.from <= act.from) return !breaks(reading, cue, act, ending)
      if (isLookAlike(cue, 'no-condition-behind', reading)) return false
      // After the act: "call 911, if …" takes it back, "call 911, and if …" and "call 911; if …" open a case of their own.
      return !breaks(reading, act, {...cue, from: cue.from - 1}, comma) && !breaks(reading, act, cue, ending)
    }) || frame(reading, 'condition-ahead').some((cue) => cue.to <= act.from && !breaks(reading, cue, act, comma))
  )
}

/**
 * A negation reaches forward a few words; inside the act's own words it is part of the act. One that opens the act stands
 * beside the one before it, where the two are joined: "no iron and no warfarin".
 */
function isNegated(act: Match, reading: Reading, clauseEnd: RegExp): boolean {
  const cues = frame(reading, 'negation')
  if (cues.some(({from}) => from === act.from) && coordination.test(textBefore(act, reading))) return false
  return cues.some(
    (cue) => cue.to <= act.from && act.from - cue.to < negationReach && !breaks(reading, cue, act, clauseEnd)
  )
}

function textBefore({from}: Match, {text, words, start}: Reading): string {
  return text.slice(0, words[from]!.start - start)
}

function isQuestion(text: string): boolean {
  return /\?\W*$/.test(text)
}

/** Whether some of the act stands between quotation marks; those that open at the end of a sentence before it are not seen. */
function isQuoted(act: Match, reading: Reading): boolean {
  const {from, to} = stretchOf(act, reading)
  return quotations(reading).some((one) => one.from < to && from < one.to)
}

/** The same, of the whole act, where the sender says or passes on nothing of it. */
function isCitedFromOthers(act: Match, reading: Reading): boolean {
  const {from, to} = stretchOf(act, reading)
  return (
    quotations(reading).some((one) => one.from <= from && to <= one.to) &&
    !frame(reading, 'own-words').some((cue) => cue.to <= act.from)
  )
}

/**
 * Kindness and requests that somebody else wrote are not the sender's; a danger is one in whoever's words. The user's own
 * phrases always count.
 */
function canBeCited(name: string, {answers}: ActMeaning): boolean {
  return answers.some((question) => citable.has(question)) && !isUserAct(name)
}

/** Where an act stands in its sentence's text. */
function stretchOf(act: Match, {words, start}: Reading) {
  return {from: words[act.from]!.start - start, to: words[act.to - 1]!.end - start}
}

function quotations({text}: Reading) {
  return [...text.matchAll(quotation)].map(({index, 0: {length}}) => ({from: index, to: index + length}))
}

function distance(a: Match, b: Match): number {
  return a.to <= b.from ? b.from - a.to : Math.max(0, a.from - b.to)
}

/** The cues of a frame, look-alikes excluded. */
export function frame(reading: Reading, name: string): readonly Match[] {
  if (reading.frames.length === 0) return reading.frames
  const cues = reading.frames.filter((cue) => cue.name === name)
  if (cues.length === 0) return cues
  const lookAlikes = `no-${name}`
  return cues.filter((cue) => !isLookAlike(cue, lookAlikes, reading))
}

function isLookAlike(cue: Match, list: string, {frames}: Reading): boolean {
  return frames.some(({name, from, to}) => name === list && from < cue.to && cue.from < to)
}

/** Marks that frame by themselves: a question's, those that open a quotation, and the one of a legend. */
const framingMark = /[?“"«‘=]/
/** Words between quotation marks; single ones count only in pairs that open and close, as one alone is an apostrophe. */
const quotation = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|«[^»]*(?:»|$)|‘[^’]*’(?!\p{L})/gu
/** A few words behind an equals sign, and no more: what to do in the case before it. */
const legend = /\p{L}\)?\s*=>?\s*[\p{L}&'’]+(?:\s+[\p{L}\d&'’]+){0,3}[.!]?\s*$/u
/** What joins a clause to the one before it. */
const coordination = /(?:,|\b(?:and|or|but))\s*$/i
const ending = /[;)]/
const strong = /[;:()|–—=]|\s-\s|\.\.\./
const comma = /[,;:()|–—=+]|\s-\s|\.\.\./

/** Whether a clause ends between two matches: by its marks, or by a word that turns to something else. */
function breaks({words, text, start, frames}: Reading, a: Match, b: Match, marks: RegExp): boolean {
  const first = words[a.to - 1]
  const last = words[b.from]
  if (!first || !last || a.to > b.from) return false
  if (marks.test(text.slice(first.end - start, last.start - start))) return true
  return marks !== ending && frames.some(({name, from}) => name === 'turn' && from >= a.to && from < b.from)
}
