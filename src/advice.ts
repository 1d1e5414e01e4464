import {type Advice, advice, seenSigns} from '../lexicon/advice.ts'
import type {Message, Topic} from './message/message.ts'
import type {Place} from './message/place.ts'
import {summons} from './message/places.ts'
import type {Suggestion} from './rule.ts'
import {type Scene, sceneOf} from './scene.ts'

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
  const rank = ({moods, ofGood}: Advice) => (ofGood || (scene.mood !== 'plain' && moods) ? 0 : 1)
  const fitting = (advice[kind] as readonly Advice[])
    .filter((one) => fits(one, scene))
    .sort((a, b) => rank(a) - rank(b))
  return fitting.slice(0, most).map(({text}) => {
    const named = Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), text)
    return fill(named, scene.topic)
  })
}

function fits(one: Advice, scene: Scene): boolean {
  const {mood, topic} = scene
  if (one.topics && (topic === undefined || !one.topics.includes(topic.kind) || (one.ofFelt && isSeen(topic)))) {
    return false
  }
  if (one.ofOver !== undefined && (one.ofOver !== topic?.isOver || (!one.ofOver && scene.hasOutcome))) return false
  return (
    (!one.moods || one.moods.includes(mood)) &&
    (!one.afterQuestion || scene.isAsked) &&
    (!one.toPatient || !scene.isForCarer) &&
    (!one.toOne || !scene.isToMany) &&
    (!one.isClaim || scene.hasWritten) &&
    (!one.keptPosted || scene.hasKeptPosted) &&
    (!one.whereAsked || scene.hasErrand) &&
    (!one.whereBad || scene.hasBadResult) &&
    (!one.whereAwaited || scene.isAwaited) &&
    (one.ofGood === undefined || one.ofGood === scene.good) &&
    (!one.ofNews || scene.isNews) &&
    (one.ofOrder === undefined || one.ofOrder === scene.order) &&
    (one.whereCalm ?? scene.isCalm) === scene.isCalm &&
    (!one.isLight || scene.isLight) &&
    (!one.ofHarmless || scene.isHarmless) &&
    (!one.invites || !scene.barsContact) &&
    (one.whereSent ?? scene.isSent) === scene.isSent
  )
}

function isSeen({phrase}: Topic): boolean {
  return seenSigns.has(phrase.slice(phrase.lastIndexOf(' ') + 1))
}

/** An advice's text with the topic in it, and the verb that agrees. */
export function fill(text: string, topic: Pick<Topic, 'phrase' | 'isPlural'> | undefined): string {
  if (!topic) return text
  return text
    .replace('{topic}', topic.phrase)
    .replace('{isn’t}', topic.isPlural ? 'aren’t' : 'isn’t')
    .replace('{is}', topic.isPlural ? 'are' : 'is')
}
