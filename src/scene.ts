import type {Mood} from '../lexicon/advice.ts'
import {
  beginningActs,
  changingActs,
  diagnosingActs,
  graveActs,
  preparingActs,
  seriousActs,
  stoppingActs
} from '../lexicon/adviceActs.ts'
import type {MarkKind} from '../lexicon/marks/index.ts'
import type {Mark, Message, Topic} from './message/message.ts'
import {marksOfBody, summons} from './message/places.ts'

/** What a sentence to add has to fit. */
export interface Scene {
  readonly mood: Mood
  /** None where another matter comes first. */
  readonly topic: Topic | undefined
  readonly isAsked: boolean
  readonly isForCarer: boolean
  readonly isToMany: boolean
  readonly isSent: boolean
  readonly hasWritten: boolean
  readonly hasKeptPosted: boolean
  readonly hasErrand: boolean
  /** A result is told, or what something turned out to be. */
  readonly hasOutcome: boolean
  readonly hasBadResult: boolean
  readonly isAwaited: boolean
  readonly good: 'none' | 'result' | 'child'
  readonly order: Order
  readonly isCalm: boolean
  /** Small talk jars nowhere: nothing weighs, or it is but the preparation for what is planned. */
  readonly isLight: boolean
  readonly isHarmless: boolean
  readonly barsContact: boolean
  readonly isNews: boolean
  readonly isSorry: boolean
  readonly isHurt: boolean
  /** How often the draft says by when a result comes. */
  readonly times: 'once' | 'never' | 'several'
  readonly when: string | undefined
}

/** What the critical words of a plain message order: a preparation, a change of what is taken, or anything else. */
export type Order = 'preparation' | 'change' | 'other' | 'none'

export function sceneOf(message: Message): Scene {
  const told = actsTold(message)
  const mood = moodOf(message, told)
  const isCalm = both(message).every(({evidence}) => evidence.critical.length === 0 && evidence.highAcuity.length === 0)
  const order = isCalm ? 'none' : orderOf(message, told)
  const isGood = bringsGood(message)
  return {
    mood,
    topic: mood === 'plain' || mood === 'serious' ? fittingTopic(message, told) : undefined,
    isAsked: message.patient?.text.includes('?') ?? false,
    isForCarer: message.isForCarer || message.marks('to-carer').length > 0,
    isToMany: message.marks('to-many').length > 0,
    isSent: summons(message).length > 0,
    hasWritten:
      message.patient !== undefined ||
      message.marks('heard-from').length > 0 ||
      message.marks('grievance').some(({group}) => group === 'filed'),
    hasKeptPosted: message.marks('heard-from').some(({group}) => group === 'kept-posted'),
    hasErrand: message.marks('asked').length > 0,
    hasOutcome: isGood || outcomes.some((kind) => message.marks(kind).length > 0),
    hasBadResult: !isGood && results.some((kind) => message.marks(kind).length > 0),
    isAwaited: message.marks('result-awaited').some(({group}) => group === 'awaited'),
    good: goodOf(message, isCalm),
    order,
    isCalm,
    isLight: isCalm || order === 'preparation',
    isHarmless: !holds(message, 'red-flag'),
    barsContact: message.marks('no-contact').length > 0,
    isNews: told.some((act) => graveActs.has(act)),
    isSorry: message.marks('apology').length > 0,
    isHurt: message.marks('wound').length > 0,
    ...timesOf(message)
  }
}

/** The times that sentences on results give, as they follow "heard from me". */
function timesOf(message: Message): Pick<Scene, 'times' | 'when'> {
  const ofResults = new Set(
    (['result-awaited', 'silent-result'] as const).flatMap((kind) => message.marks(kind).map(({sentence}) => sentence))
  )
  const times = new Set(
    message
      .marks('result-time')
      .filter(({sentence}) => ofResults.has(sentence))
      .map(({text}) =>
        /^(?:in|within|by)\b/i.test(text) ? text : text.replace(/^\S+(?: about| around| up to)?/, 'in')
      )
  )
  const [when] = times
  return {times: times.size === 0 ? 'never' : times.size === 1 ? 'once' : 'several', when}
}

const results = ['told-result', 'abnormal-result'] as const
const outcomes = [...results, 'finding'] as const

function orderOf(message: Message, told: readonly string[]): Order {
  const isPlanned = message.marks('planned').length > 0
  if (told.some((act) => preparingActs.has(act) || (isPlanned && changingActs.has(act)))) return 'preparation'
  return told.some((act) => changingActs.has(act) && !beginningActs.has(act)) ? 'change' : 'other'
}

/** What there is to be glad of, where nothing beside it weighs. */
function goodOf(message: Message, isCalm: boolean): Scene['good'] {
  const joyful = new Set(message.marks('joy').map(({group}) => group))
  if (joyful.has('child') && joyful.has('gladness')) return 'child'
  if (!isCalm || !bringsGood(message)) return 'none'
  // Whoever hurts has no answer yet where a test finds nothing.
  if (message.topic?.kind === 'symptom' && !bringsRelief(message)) return 'none'
  return isMixed(message) ? 'none' : 'result'
}

/** Whether something beside the good news is not, or may not be: what is abnormal, awaited or refused, or a number alone. */
function isMixed(message: Message): boolean {
  if (mixing.some((kind) => message.marks(kind).length > 0)) return true
  if (message.marks('good-news').some(({group}) => group === 'all')) return false
  const good = new Set(goodMarks(message).map(({sentence}) => sentence))
  return (['finding', 'told-result'] as const).some((kind) =>
    message.marks(kind).some(({sentence}) => !good.has(sentence))
  )
}

const mixing = ['abnormal-result', 'result-awaited', 'letdown'] as const

function bringsGood(message: Message): boolean {
  return goodMarks(message).length > 0
}

/** What is harmless counts where it is told of this patient, and not in general talk. */
function goodMarks(message: Message): readonly Mark[] {
  return [...message.marks('good-news'), ...message.marks('relief').filter(({group}) => group !== 'benign')]
}

/** A medicine that is stopped is nothing to get on with, and a rash that is gone nothing to suffer from. */
function fittingTopic(message: Message, told: readonly string[]): Topic | undefined {
  const {topic} = message
  const isFelt = topic?.kind === 'symptom' || topic?.kind === 'mild-condition'
  if (isFelt && message.patient === undefined && bringsRelief(message)) return undefined
  return topic?.kind === 'medicine' && told.some((act) => stoppingActs.has(act)) ? undefined : topic
}

/** The draft, and the patient's message where it is known. */
function both(message: Message): readonly Message[] {
  return message.patient === undefined ? [message] : [message, message.patient]
}

function holds(message: Message, kind: MarkKind): boolean {
  return both(message).some((one) => one.marks(kind).length > 0)
}

/** What a kind line has to mind, in the draft or in the patient's message, the heaviest first. */
function moodOf(message: Message, told: readonly string[]): Mood {
  if (holds(message, 'crisis')) return 'urgent'
  if (holds(message, 'harm')) return 'harmed'
  if (message.marks('organ-offered').length > 0) return 'offered'
  if (both(message).some((one) => one.evidence.highAcuity.length > 0)) return 'urgent'
  if (marksOfBody(message, 'crisis-help').some(({group}) => group === 'lifeline')) return 'urgent'
  if (isGrave(message, told) || isFelt(message, 'sorrow') || isFelt(message, 'ordeal')) return 'grave'
  if (!bringsRelief(message) && holds(message, 'hope-ended')) return 'grave'
  if (message.marks('mistake').length > 0) return 'amends'
  if (isSober(message)) return 'sober'
  if (holds(message, 'grievance')) return 'hurt'
  if (told.some((act) => seriousActs.has(act)) || isStoppedForHarm(message, told)) return 'serious'
  if (message.marks('weighty').length > 0) return 'serious'
  const {patient} = message
  if (patient && (patient.marks('hurt').length > 0 || patient.marks('letdown').length > 0)) return 'hurt'
  if (message.marks('letdown').length > 0) return 'letdown'
  return holds(message, 'red-flag') && !bringsRelief(message) ? 'serious' : 'plain'
}

/** A loss that the patient speaks of is no matter for mourning beside an answer that all is well. */
function isFelt(message: Message, kind: MarkKind): boolean {
  return bringsRelief(message) ? message.marks(kind).length > 0 : holds(message, kind)
}

/** Every step of a long treatment is hope and fear, but for the one that went well. */
function isSober(message: Message): boolean {
  if (!isFelt(message, 'sober')) return false
  const isWell = bringsGood(message) || message.marks('joy').some(({group}) => group === 'child')
  return !isWell || message.marks('sober').some(({group}) => group !== 'treatment')
}

function bringsRelief(message: Message): boolean {
  return message.marks('relief').length > 0
}

/** Whether a medicine is stopped for a result: it did harm, or would. */
function isStoppedForHarm(message: Message, told: readonly string[]): boolean {
  if (!told.some((act) => stoppingActs.has(act)) || message.marks('may-stop').length > 0) return false
  if (bringsRelief(message)) return false
  return (['reason-to-stop', 'abnormal-result', 'told-result'] as const).some((kind) => message.marks(kind).length > 0)
}

/** What a course of treatment ends is told as a diagnosis too. */
function isGrave(message: Message, told: readonly string[]): boolean {
  const grave = told.filter((act) => graveActs.has(act))
  return (
    grave.some((act) => !diagnosingActs.has(act)) || (grave.length > 0 && message.marks('lasting-illness').length > 0)
  )
}

/** The acts of what counted as critical: a sentence's evidence names one of them, and it may have others. */
function actsTold({evidence, sentences}: Message): readonly string[] {
  const told = new Set(evidence.critical.map(({start}) => start))
  return sentences.flatMap(({start, acts}) => (told.has(start) ? acts.map(({name}) => name) : []))
}
