import {type Shift, shifts, shiftWords} from '../../lexicon/shifts.ts'
import type {Word} from '../phrases/alphabet.ts'
import type {PhraseList} from '../phrases/compiler.ts'
import type {Match} from '../phrases/matcher.ts'
import {toNumber} from './limits.ts'
import {limitPrefix} from './prefixes.ts'

/** The act that a result is which moved too far. */
const shiftAct = 'shifted-result'
const analytePrefix = 'shift:'
/** How many words may stand between what is measured and its earlier or later number. */
const reach = 5

/** What the matcher has to find so that two numbers of one result can be read. */
export const shiftLists: readonly PhraseList[] = [
  ...shifts.map(({analyte}, row) => ({name: `${limitPrefix}${analytePrefix}${row}`, phrases: analyte})),
  ...Object.entries(shiftWords).map(([name, phrases]) => ({name: limitPrefix + name, phrases}))
]

/** Results that moved too far: the name of what is measured up to the second of its two numbers. */
export function shiftedResults(text: string, words: readonly Word[], matches: readonly Match[]): Match[] {
  const of = (list: keyof typeof shiftWords) => matches.filter(({name}) => name === list)
  const moves = matches.filter(({name}) => name === 'onward' || name === 'backward')
  if (moves.length === 0 || of('settled').length > 0) return []
  const links = of('link')
  const supposed = of('supposed')
  const others = of('other-number')
  return matches.flatMap(({name, from, to}) => {
    if (!name.startsWith(analytePrefix)) return []
    const move = moves.find((one) => one.from >= to && one.from - to <= reach && isLinked(to, one.from))
    if (!move || others.some((other) => other.from < move.to && move.from < other.to)) return []
    if (supposed.some((one) => one.from < move.to)) return []
    const shift = shifts[Number(name.slice(analytePrefix.length))]!
    return isShift(move, shift) ? [{name: shiftAct, from, to: move.to}] : []
  })

  function isLinked(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!links.some((link) => link.from <= at && at < link.to)) return false
    return true
  }

  function isShift(move: Match, {bare: [least, most], factor, well}: Shift): boolean {
    const numbers = words
      .slice(move.from, move.to)
      .map(({start, end}) => text.slice(start, end))
      .filter((word) => /^\d/.test(word))
      .map(toNumber)
    const [earlier, later] = move.name === 'onward' ? [numbers[0], numbers.at(-1)] : [numbers.at(-1), numbers[0]]
    if (earlier === undefined || later === undefined) return false
    if ([earlier, later].some((value) => value < least || value > most)) return false
    return factor > 1 ? later >= well && later >= earlier * factor : later <= well && later <= earlier * factor
  }
}
