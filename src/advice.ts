import {type Advice, advice, breathSigns, seenSigns} from '../lexicon/advice.ts'
import {asPractice, introduction, manyVoices, oneVoice, smallTalk} from '../lexicon/voice.ts'
import {endOfBlock, isStopped} from './message/blocks.ts'
import type {Message, Topic} from './message/message.ts'
import type {Place} from './message/place.ts'
import {marksOfBody, ownSentences, summons} from './message/places.ts'
import {latePattern} from './phrases/letters.ts'
import type {Suggestion} from './rule.ts'
import {type Scene, sceneOf} from './scene.ts'

const most = 3

/** How far back of a place the mark behind a greeting is looked for. */
const greetingReach = 8
const introduces = latePattern(introduction, 'u')
const tellsOfOthers = latePattern(smallTalk, 'u')
const one = latePattern(oneVoice, 'u')
const many = latePattern(manyVoices, 'giu')
/** A single "we" may be the writer and the reader. */
const fewestVoices = 2
const startsWord = /^(?:[a-z]{2}|a )/

/** Where a sentence of each kind belongs in a message. */
const places = {opening: 'opening', empathy: 'empathy', confirmation: 'request', close: 'close'} as const

/** Sentences to add for this draft, the most fitting first: about its own topic, before those that fit any draft. */
export function suggest(message: Message, kind: keyof typeof places): Suggestion[] {
  const usual = placeOf(message, kind)
  return written(message, kind, {}).map(({say, behind}) => insertAt(message, endOfNews(message, behind, usual), say))
}

function placeOf(message: Message, kind: keyof typeof places): number {
  const at = message.insertion[places[kind]]
  if (kind === 'confirmation') return beforeSmallTalk(message, at)
  return kind === 'empathy' ? (endOfSummons(message) ?? endOfIntroduction(message, at)) : at
}

function insertAt(message: Message, at: number, say: string): Suggestion {
  const {text, insertion} = message
  const before = text.slice(Math.max(0, at - greetingReach), at)
  // Behind what has no stop, as in a list, a sentence needs a paragraph of its own.
  const gap = at === insertion.opening || isStopped(text, at) ? ' ' : '\n\n'
  const lead = /\S$/.test(before) ? gap : ''
  // Behind a greeting in its line the sentence begins anew; "eGFR" begins as it is written.
  const next = /[,:!–—-][ \t]+$/.test(before) && startsWord.test(text.slice(at)) ? text.charAt(at) : ''
  const tail = /\S/.test(text.charAt(at)) ? ` ${next.toUpperCase()}` : ''
  return {at: {start: at, end: at + next.length}, text: `${lead}${say}${tail}`, say}
}

/** What points at the news stands behind the sentences that first tell it, one after another, where they are sentences. */
function endOfNews(message: Message, kinds: Advice['behind'], usual: number): number {
  if (kinds === undefined) return usual
  const telling = new Set(kinds.flatMap((kind) => marksOfBody(message, kind).map(({sentence}) => sentence)))
  const {sentences, text} = message
  const first = sentences.findIndex((sentence) => telling.has(sentence))
  let last = first
  while (last + 1 < sentences.length && telling.has(sentences[last + 1]!)) last++
  const end = sentences[last]?.end ?? usual
  return isStopped(text, end) ? Math.max(usual, end) : usual
}

/** Who is writing is said before how they feel. */
function endOfIntroduction({text, sentences}: Message, at: number): number {
  if (!introduces().test(text.slice(at))) return at
  return sentences.find(({end}) => end > at + 1)?.end ?? at
}

/** A request stands behind the matter, and not between two sentences of small talk about people. */
function beforeSmallTalk(message: Message, at: number): number {
  const own = ownSentences(message)
  const last = own.findIndex(({end}) => end === at)
  const [talk, before, next] = [own[last], own[last - 1], own[last + 1]]
  if (talk === undefined || before === undefined || next === undefined) return at
  const isCritical = message.evidence.critical.some(({start}) => start === talk.start)
  const isTalk = !isCritical && talk.acts.length === 0 && tellsOfOthers().test(talk.text)
  return isTalk && next.paragraph === talk.paragraph && before.paragraph === talk.paragraph ? before.end : at
}

/** Sentences to put in the place of a stock sentence: none that would fit any patient as well. */
export function suggestInstead(message: Message, kind: keyof typeof places, {start, end}: Place): Suggestion[] {
  const {opening} = message.insertion
  const at = {start: kind === 'opening' && opening < end ? Math.max(start, opening) : start, end}
  const fitting = written(message, kind, {}, kind === 'empathy')
  return fitting.map(({say}) => ({at, text: say, say}))
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
  const {at, lead} = endOfBlock(message.text, end)
  return written(message, kind, values).map(({say}) => ({at: {start: at, end: at}, text: `${lead}${say}`, say}))
}

interface Written {
  readonly say: string
  readonly behind: Advice['behind']
}

function written(
  message: Message,
  kind: keyof typeof advice,
  values: Readonly<Record<string, string>>,
  isOwn = false
): Written[] {
  const scene = sceneOf(message)
  const rank = ({moods, ofGood}: Advice) => (ofGood || (scene.mood !== 'plain' && moods) ? 0 : 1)
  const isOfMany = speaksAsMany(message)
  // A practice has no self to write.
  const isBarred = ({isStock, text}: Advice) => (isOwn && isStock) || (isOfMany && text.includes('myself'))
  const fitting = (advice[kind] as readonly Advice[])
    .filter((one) => fits(one, scene) && !isBarred(one))
    .sort((a, b) => rank(a) - rank(b))
  return fitting.slice(0, most).map(({text, behind}) => {
    const all = Object.entries({...values, when: scene.when ?? ''})
    const named = all.reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), text)
    const say = fill(named, scene.topic)
    return {say: isOfMany ? inPlural(say) : say, behind}
  })
}

/** Whether the writer is a practice throughout. */
function speaksAsMany(message: Message): boolean {
  const words = ownSentences(message).map(({text}) => text)
  const isNamed = [message.text.slice(message.insertion.opening), ...words].some((text) => introduces().test(text))
  if (isNamed || words.some((text) => one().test(text))) return false
  return words.reduce((count, text) => count + [...text.matchAll(many())].length, 0) >= fewestVoices
}

/** A sentence of "I" as a practice says it. */
export function inPlural(say: string): string {
  return asPractice
    .reduce((said, [from, to]) => said.replace(new RegExp(from, 'gu'), to), say)
    .replace(/^\p{Ll}|(?<=[.!?] )\p{Ll}/gu, (letter) => letter.toUpperCase())
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
    (!one.ofBreath || (topic !== undefined && breathSigns.has(lastWord(topic)))) &&
    (one.whereSorry ?? scene.isSorry) === scene.isSorry &&
    (!one.ofUnhurt || !scene.isHurt) &&
    (one.whereTimed ?? scene.times) === scene.times &&
    (!one.ofHarmless || scene.isHarmless) &&
    (!one.invites || !scene.barsContact) &&
    (one.whereSent ?? scene.isSent) === scene.isSent
  )
}

function isSeen(topic: Topic): boolean {
  return seenSigns.has(lastWord(topic))
}

const lastWord = ({phrase}: Topic) => phrase.slice(phrase.lastIndexOf(' ') + 1)

/** An advice's text with the topic in it, and the verb that agrees. */
export function fill(text: string, topic: Pick<Topic, 'phrase' | 'isPlural'> | undefined): string {
  if (!topic) return text
  return text
    .replace('{topic}', topic.phrase)
    .replace('{isn’t}', topic.isPlural ? 'aren’t' : 'isn’t')
    .replace('{is}', topic.isPlural ? 'are' : 'is')
}
