import {type Advice, advice, graveActs} from '../lexicon/advice.ts'
import type {Message, Topic} from './message/message.ts'
import type {Suggestion} from './rule.ts'

const most = 3

/** Sentences to add for this draft, the most fitting first: about its own topic, before those that fit any draft. */
export function suggest(message: Message, kind: keyof typeof advice): Suggestion[] {
  const asked = message.patient?.text.includes('?') ?? false
  const isGrave = message.evidence.critical.some(({act}) => graveActs.has(act))
  const topic = isGrave ? undefined : message.topic
  const fitting = (advice[kind] as readonly Advice[])
    .filter((one) => !one.afterQuestion || asked)
    .filter((one) => !one.isLight || !isGrave)
    .filter((one) => !one.topics || (topic !== undefined && one.topics.includes(topic.kind)))
  const isBeginning = kind === 'opening' || kind === 'empathy'
  const at = isBeginning ? message.insertion.opening : message.insertion.close
  return fitting.slice(0, most).map(({text}) => {
    const written = fill(text, topic)
    return {at: {start: at, end: at}, text: isBeginning ? `${written} ` : ` ${written}`, say: written}
  })
}

/** An advice's text with the topic in it, and the verb that agrees. */
export function fill(text: string, topic: Pick<Topic, 'phrase' | 'isPlural'> | undefined): string {
  if (!topic) return text
  return text.replace('{topic}', topic.phrase).replace('{isn’t}', topic.isPlural ? 'aren’t' : 'isn’t')
}
