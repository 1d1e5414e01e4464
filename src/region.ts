import {helplines, regionClues, textLines} from '../lexicon/helplines.ts'
import type {Message} from './message/message.ts'

interface Numbers {
  readonly emergency: string
  readonly crisis: string
  /** How the crisis line is reached. */
  readonly reach: string
}

/** The numbers that suggestions name: the practice's own where it set them, else those of the draft's country. */
export function numbersFor(message: Message, emergency: string, crisis: string = helplines.us.crisis): Numbers {
  const names = Object.keys(regionClues) as (keyof typeof regionClues)[]
  const region = names.find((name) => new RegExp(regionClues[name], 'u').test(message.text)) ?? 'us'
  const {[region]: found, us} = helplines
  const line = crisis === us.crisis ? found.crisis : crisis
  return {
    emergency: emergency === us.emergency ? found.emergency : emergency,
    crisis: line,
    reach: textLines.has(line) ? 'call or text' : 'call'
  }
}
