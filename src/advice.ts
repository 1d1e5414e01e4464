import {
  type Advice,
  advice,
  diagnosingActs,
  graveActs,
  type Mood,
  seenSigns,
  seriousActs,
  stoppingActs
} from '../lexicon/advice.ts'
import type {MarkKind} from '../lexicon/marks/index.ts'
import type {Message, Topic} from './message/message.ts'
import type {Place} from './message/place.ts'
import {marksOfBody, summons} from './message/places.ts'
import type {Suggestion} from './rule.ts'

const most = 3

/** What ends a sentence, with the marks that may close behind it. */
const stop = /[.!?…]["'”’)*_]*$/
const longestStop = 8
const startsWord = /^(?:[a-z]{2}|a )/

/** Where a sentence of each kind belongs in a message. */
const places = {opening: 'opening', empathy: 'empathy', confirmation: 'request', close: 'close'} as const

/** Sentences to add for this draft, the most fitting first: about its own topic, before those that fit any draft. */
export function suggest(message: Message, kind: keyof typeof places): Suggestion[] {
  const {text, insertion} = message
  const at = kind === 'empathy' ? (endOfSummons(message) ?? insertion.empathy) : insertion[places[kind]]
  const before = text.slice(Math.max(0, at - longestStop), at)
  // Behind what has no stop, as in a list, a sentence needs a paragraph of its own.
  const gap = at === insertion.opening || stop.test(before) ? ' ' : '\n\n'
  const lead = /\S$/.test(before) ? gap : ''
  // Behind a greeting in its line the sentence begins anew; "eGFR" begins as it is written.
  const next = /[,:!–—-][ \t]+$/.test(before) && startsWord.test(text.slice(at)) ? text.charAt(at) : ''
  const tail = /\S/.test(text.charAt(at)) ? ` ${next.toUpperCase()}` : ''
  const place = {start: at, end: at + next.length}
  return written(message, kind, {}).map((say) => ({at: place, text: `${lead}${say}${tail}`, say}))
}

/** Sentences to put in a sentence's place, but for a greeting that it begins with, the most fitting first. */
export function suggestInstead(message: Message, kind: keyof typeof places, {start, end}: Place): Suggestion[] {
  const {opening} = message.insertion
  const at = {start: kind === 'opening' && opening < end ? Math.max(start, opening) : start, end}
  return written(message, kind, {}).map((say) => ({at, text: say, say}))
}

/** Where the sentence ends that sends the patient to emergency care: nothing stands before it that can wait. */
function endOfSummons(message: Message): number | undefined {
  const starts = new Set(summons(message).map(({start}) => start))
  return message.sentences.find(({start}) => starts.has(start))?.end
}

/** Sentences to add after a place, with the values of a rule's options in them, e.g. `{emergency}`. */
export function suggestAfter(
  message: Message,
  kind: keyof typeof advice,
  {end}: Place,
  values: Readonly<Record<string, string>> = {}
): Suggestion[] {
  return written(message, kind, values).map((text) => ({at: {start: end, end}, text: ` ${text}`, say: text}))
}

function written(message: Message, kind: keyof typeof advice, values: Readonly<Record<string, string>>): string[] {
  const scene = sceneOf(message)
  const rank = ({moods}: Advice) => (scene.mood !== 'plain' && moods ? 0 : 1)
  const fitting = (advice[kind] as readonly Advice[])
    .filter((one) => fits(one, scene))
    .sort((a, b) => rank(a) - rank(b))
  return fitting.slice(0, most).map(({text}) => {
    const named = Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), text)
    return fill(named, scene.topic)
  })
}

/** What a sentence to add has to fit. */
interface Scene {
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
  readonly hasResult: boolean
  readonly isCalm: boolean
  readonly isHarmless: boolean
  readonly barsContact: boolean
  readonly isNews: boolean
}

function sceneOf(message: Message): Scene {
  const told = actsTold(message)
  const mood = moodOf(message, told)
  return {
    mood,
    topic: mood === 'plain' || mood === 'serious' ? fittingTopic(message, told) : undefined,
    isAsked: message.patient?.text.includes('?') ?? false,
    isForCarer: message.isForCarer,
    isToMany: message.marks('to-many').length > 0,
    isSent: summons(message).length > 0,
    hasWritten:
      message.patient !== undefined ||
      message.marks('heard-from').length > 0 ||
      message.marks('grievance').some(({group}) => group === 'filed'),
    hasKeptPosted: message.marks('heard-from').some(({group}) => group === 'kept-posted'),
    hasErrand: message.marks('asked').length > 0,
    hasResult: (['told-result', 'abnormal-result'] as const).some((kind) => message.marks(kind).length > 0),
    isCalm: both(message).every(({evidence}) => evidence.critical.length === 0 && evidence.highAcuity.length === 0),
    isHarmless: !holds(message, 'red-flag'),
    barsContact: message.marks('no-contact').length > 0,
    isNews: told.some((act) => graveActs.has(act))
  }
}

function fits(one: Advice, scene: Scene): boolean {
  const {mood, topic} = scene
  if (one.topics && (topic === undefined || !one.topics.includes(topic.kind) || (one.ofFelt && isSeen(topic)))) {
    return false
  }
  return (
    (one.ofOver === undefined || one.ofOver === topic?.isOver) &&
    (!one.moods || one.moods.includes(mood)) &&
    (!one.afterQuestion || scene.isAsked) &&
    (!one.toPatient || !scene.isForCarer) &&
    (!one.toOne || !scene.isToMany) &&
    (!one.isClaim || scene.hasWritten) &&
    (!one.keptPosted || scene.hasKeptPosted) &&
    (!one.whereAsked || scene.hasErrand) &&
    (!one.whereResult || scene.hasResult) &&
    (!one.ofNews || scene.isNews) &&
    (one.whereCalm ?? scene.isCalm) === scene.isCalm &&
    (!one.ofHarmless || scene.isHarmless) &&
    (!one.invites || !scene.barsContact) &&
    (one.whereSent ?? scene.isSent) === scene.isSent
  )
}

function isSeen({phrase}: Topic): boolean {
  return seenSigns.has(phrase.slice(phrase.lastIndexOf(' ') + 1))
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
  if (both(message).some((one) => one.evidence.highAcuity.length > 0)) return 'urgent'
  if (marksOfBody(message, 'crisis-help').some(({group}) => group === 'lifeline')) return 'urgent'
  if (isGrave(message, told) || isFelt(message, 'sorrow') || isFelt(message, 'ordeal')) return 'grave'
  if (!bringsRelief(message) && holds(message, 'hope-ended')) return 'grave'
  if (message.marks('mistake').length > 0) return 'amends'
  if (isFelt(message, 'sober')) return 'sober'
  if (holds(message, 'grievance')) return 'hurt'
  if (told.some((act) => seriousActs.has(act)) || isStoppedForHarm(message, told)) return 'serious'
  const {patient} = message
  if (patient && (patient.marks('hurt').length > 0 || patient.marks('letdown').length > 0)) return 'hurt'
  if (message.marks('letdown').length > 0) return 'letdown'
  return holds(message, 'red-flag') && !bringsRelief(message) ? 'serious' : 'plain'
}

/** A loss that the patient speaks of is no matter for mourning beside an answer that all is well. */
function isFelt(message: Message, kind: MarkKind): boolean {
  return bringsRelief(message) ? message.marks(kind).length > 0 : holds(message, kind)
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

/** An advice's text with the topic in it, and the verb that agrees. */
export function fill(text: string, topic: Pick<Topic, 'phrase' | 'isPlural'> | undefined): string {
  if (!topic) return text
  return text
    .replace('{topic}', topic.phrase)
    .replace('{isn’t}', topic.isPlural ? 'aren’t' : 'isn’t')
    .replace('{is}', topic.isPlural ? 'are' : 'is')
}
