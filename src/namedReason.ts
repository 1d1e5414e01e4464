import {changedDose, outweighedActs, sendingActs, startingActs} from '../lexicon/adviceActs.ts'
import type {Evidence, Message} from './message/message.ts'

/** Of what is critical, the sentence to name, with its kind as a noun phrase for the writer, where it has one. */
export interface NamedReason {
  readonly at: Evidence
  readonly reason: string | undefined
}

/**
 * The first of what is critical that has a kind: wording alone has none. A summons comes before a result, which may be
 * another's, and a dose set beside another one is no new medicine.
 */
export function nameReason(message: Message, critical: readonly Evidence[]): NamedReason | undefined {
  const named = critical.find(({reason}) => reason !== undefined) ?? critical[0]
  if (named === undefined) return undefined
  const summons = outweighedActs.has(named.act) ? critical.find(({act}) => sendingActs.has(act)) : undefined
  const at = summons ?? named
  const isCompared = message.marks('dose-compared').some(({start, end}) => start >= at.start && end <= at.end)
  return {at, reason: startingActs.has(at.act) && isCompared ? changedDose : at.reason}
}
