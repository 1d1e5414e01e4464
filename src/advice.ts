import {type Advice, advice} from '../lexicon/advice.ts'
import type {Message} from './message/message.ts'
import type {Suggestion} from './rule.ts'

const most = 3

/** Sentences to add for this draft, the most fitting first: about its own topic, before those that fit any draft. */
export function suggest(message: Message, kind: keyof typeof advice): Suggestion[] {
  const {patient} = message
  // Beside grave news, "thanks for keeping in touch about your biopsy" would hurt: only what fits any draft is offered.
  const topic = message.evidence.critical.length > 0 ? undefined : message.topic
  const asked = patient?.text.includes('?') ?? false
  const fitting = (advice[kind] as readonly Advice[])
    .filter((one) => !one.afterQuestion || asked)
    .filter((one) => !one.topics || (topic !== undefined && one.topics.includes(topic.kind)))
  const isBeginning = kind === 'opening' || kind === 'empathy'
  const at = isBeginning ? message.insertion.opening : message.insertion.close
  return fitting.slice(0, most).map(({text}) => {
    const written = text
      .replace('{topic}', topic?.phrase ?? '')
      .replace('{isn’t}', topic?.isPlural ? 'aren’t' : 'isn’t')
    return {at: {start: at, end: at}, text: isBeginning ? `${written} ` : ` ${written}`, say: written}
  })
}
