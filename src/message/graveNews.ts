import {newsActs} from '../../lexicon/adviceActs.ts'
import type {Message} from './message.ts'
import type {Place} from './place.ts'

/** Diseases, which are news only where something else tells them; every other group is news by its words alone. */
const named = 'disease'

/** Where the message first tells a diagnosis or a loss that nobody should read alone, and that is new to its reader. */
export function graveNewsOf(message: Message): Place | undefined {
  const holds = (kind: 'grave-news' | 'old-news', {start, end}: Place) =>
    message.marks(kind).some((mark) => mark.start >= start && mark.end <= end)
  return (
    message.evidence.critical.find(
      (one) => newsActs.has(one.act) && holds('grave-news', one) && !holds('old-news', one)
    ) ?? message.marks('grave-news').find(({group}) => group !== named)?.sentence
  )
}
