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
  const moves = new Map([...of('backward'), ...of('onward')].map((move) => [move.from, move]))
  if (moves.size === 0 || of('settled').length > 0) return []
  const links = wordsIn(of('link'))
  const others = wordsIn(of('other-number'))
  const supposedFrom = of('supposed')[0]?.from ?? words.length
  return matches.flatMap(({name, from, to}) => {
    if (!name.startsWith(analytePrefix)) return []
    const move = moveBehind(to)
    if (!move || supposedFrom < move.to) return []
    for (let at = move.from; at < move.to; at++) if (others.has(at)) return []
    const shift = shifts[Number(name.slice(analytePrefix.length))]!
    return isShift(move, shift) ? [{name: shiftAct, from, to: move.to}] : []
  })

  /** The two numbers behind an analyte, with nothing but links between. */
  function moveBehind(to: number): Match | undefined {
    for (let at = to; at <= to + reach; at++) {
      const move = moves.get(at)
      if (move || !links.has(at)) return move
    }
    return undefined
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

/** The numbers of the words that matches cover. */
function wordsIn(matches: readonly Match[]): ReadonlySet<number> {
  return new Set(matches.flatMap(({from, to}) => Array.from({length: to - from}, (_, index) => from + index)))
}
