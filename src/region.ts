import {helplines, regionClues, textLines} from '../lexicon/helplines.ts'
import type {Message} from './message/message.ts'
import {latePattern} from './phrases/letters.ts'

type Numbers = {
  readonly emergency: string
  readonly crisis: string
  /** How the crisis line is reached. */
  readonly reach: string
}

const names = Object.keys(regionClues) as (keyof typeof regionClues)[]
const clues = names.map((name) => ({name, shows: latePattern(regionClues[name], 'u')}))

/** The numbers that suggestions name: the practice's own where it set them, else those of the draft's country. */
export function numbersFor(message: Message, emergency: string, crisis: string = helplines.us.crisis): Numbers {
  const region = clues.find(({shows}) => shows().test(message.text))?.name ?? 'us'
  const {[region]: found, us} = helplines
  const line = crisis === us.crisis ? found.crisis : crisis
  return {
    emergency: emergency === us.emergency ? found.emergency : emergency,
    crisis: line,
    reach: textLines.has(line) ? 'call or text' : 'call'
  }
}
