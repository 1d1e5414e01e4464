import {type Shift, shifts, shiftWords} from '../../lexicon/shifts.ts'
import type {Word} from '../phrases/alphabet.ts'
import type {PhraseList} from '../phrases/compiler.ts'
import type {Match} from '../phrases/matcher.ts'
import {toNumber} from './limits.ts'
import {limitPrefix} from './prefixes.ts'

/** The act that a result is which moved too far. */
const shiftAct = 'result-moved'
const analytePrefix = 'shift:'
/** How many words may stand between what is measured and its earlier or later number. */
const reach = 6

/** What the matcher has to find so that two numbers of one result can be read. */
export const shiftLists: readonly PhraseList[] = [
  ...shifts.map(({analyte}, row) => ({name: `${limitPrefix}${analytePrefix}${row}`, phrases: analyte})),
  ...Object.entries(shiftWords).map(([name, phrases]) => ({name: limitPrefix + name, phrases}))
]

/** Results that moved too far: the name of what is measured up to the second of its two numbers. */
export function shiftedResults(text: string, words: readonly Word[], matches: readonly Match[]): Match[] {
  const moves = matches.filter(({name}) => name in shiftWords)
  if (moves.length === 0) return []
  return matches.flatMap(({name, from, to}) => {
    if (!name.startsWith(analytePrefix)) return []
    const move = moves.find((one) => one.from >= to && one.from - to <= reach)
    if (!move) return []
    const shift = shifts[Number(name.slice(analytePrefix.length))]!
    return isShift(move, shift) ? [{name: shiftAct, from, to: move.to}] : []
  })

  function isShift(move: Match, {factor, later: [from, to]}: Shift): boolean {
    const numbers = words
      .slice(move.from, move.to)
      .map(({start, end}) => text.slice(start, end))
      .filter((word) => /^\d/.test(word))
      .map(toNumber)
    const [earlier, later] = move.name === 'onward' ? [numbers[0], numbers.at(-1)] : [numbers.at(-1), numbers[0]]
    if (earlier === undefined || later === undefined || earlier === 0 || later < from || later > to) return false
    const times = later / earlier
    return factor > 1 ? times >= factor : times <= factor
  }
}
