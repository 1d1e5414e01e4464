import {type Advice, advice, graveActs} from '../lexicon/advice.ts'
import type {Message, Place, Topic} from './message/message.ts'
import type {Suggestion} from './rule.ts'

const most = 3

/** Where a sentence of each kind belongs in a message. */
const places = {opening: 'opening', empathy: 'empathy', confirmation: 'request', close: 'close'} as const

/** Sentences to add for this draft, the most fitting first: about its own topic, before those that fit any draft. */
export function suggest(message: Message, kind: keyof typeof places): Suggestion[] {
  const at = message.insertion[places[kind]]
  const [before = ' ', after = ' '] = [message.text[at - 1], message.text[at]]
  return written(message, kind, {}).map((text) => ({
    at: {start: at, end: at},
    text: `${before.trim() && ' '}${text}${after.trim() && ' '}`,
    say: text
  }))
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
  const asked = message.patient?.text.includes('?') ?? false
  const unfit = isGrave(message) ? 'light' : 'grave'
  const topic = unfit === 'light' ? undefined : message.topic
  const rank = ({tone, isClaim}: Advice) => (tone === 'grave' ? 0 : isClaim && message.patient === undefined ? 2 : 1)
  const fitting = (advice[kind] as readonly Advice[])
    .filter((one) => !one.afterQuestion || asked)
    .filter(({tone}) => tone !== unfit)
    .filter((one) => !one.topics || (topic !== undefined && one.topics.includes(topic.kind)))
    .sort((a, b) => rank(a) - rank(b))
  return fitting.slice(0, most).map(({text}) => {
    const named = Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), text)
    return fill(named, topic)
  })
}

/** Whether a cheerful line would hurt: beside grave news, an emergency, a death or a crisis, the draft's or the patient's. */
function isGrave(message: Message): boolean {
  const isNews = message.evidence.critical.some(({act}) => graveActs.has(act))
  return isNews || isSorrowful(message) || (message.patient !== undefined && isSorrowful(message.patient))
}

function isSorrowful(message: Message): boolean {
  return (
    message.evidence.highAcuity.length > 0 || message.marks('sorrow').length > 0 || message.marks('crisis').length > 0
  )
}

/** An advice's text with the topic in it, and the verb that agrees. */
export function fill(text: string, topic: Pick<Topic, 'phrase' | 'isPlural'> | undefined): string {
  if (!topic) return text
  return text
    .replace('{topic}', topic.phrase)
    .replace('{isn’t}', topic.isPlural ? 'aren’t' : 'isn’t')
    .replace('{is}', topic.isPlural ? 'are' : 'is')
}
