import {type Shift, shifts, shiftWords} from '../../lexicon/shifts.ts'
import type {Word} from '../phrases/alphabet.ts'
import type {PhraseList} from '../phrases/compiler.ts'
import type {Match} from '../phrases/matcher.ts'
import {isMeasured, toNumber} from './limits.ts'
import {limitPrefix} from './prefixes.ts'

/** The act that a result is which moved too far. */
const shiftAct = 'shifted-result'
const shiftPrefix = 'shift:'
/** How many words may stand between what is measured and its earlier or later number. */
const reach = 5

/** The names of what is measured, looked for in every sentence. */
export const shiftLists: readonly PhraseList[] = shifts.map(({analyte}, row) => ({
  name: `${limitPrefix}${shiftPrefix}${row}`,
  phrases: analyte
}))

/** What {@link askedShiftLists} are asked for by. */
export const shiftKind = 'shift'
/** How numbers are told; made of words that stand in most sentences, and so looked for only beside such a name. */
export const askedShiftLists: readonly PhraseList[] = Object.entries(shiftWords).map(([name, phrases]) => ({
  name,
  phrases
}))

/**
 * Results that moved too far: the name of what is measured up to the second of its two numbers. `matches` are those of
 * limits and {@link shiftLists}, `ask` gives those of {@link askedShiftLists}.
 */
export function shiftedResults(
  text: string,
  words: readonly Word[],
  matches: readonly Match[],
  ask: () => readonly Match[]
): Match[] {
  const named = matches.filter(({name}) => name.startsWith(shiftPrefix))
  if (named.length === 0) return []
  const told = ask()
  const of = (list: keyof typeof shiftWords) => told.filter(({name}) => name === list)
  const moves = new Map([...of('backward'), ...of('onward')].map((move) => [move.from, move]))
  if (moves.size === 0 || of('settled').length > 0) return []
  const links = wordsIn(of('link'))
  const others = wordsIn(of('other-number'))
  const compounds = wordsIn(of('named-beside'))
  const starts = new Set(
    matches.flatMap(({name, from}) => (name.startsWith(shiftPrefix) || isMeasured(name) ? [from] : []))
  )
  const supposedFrom = of('supposed')[0]?.from ?? words.length
  return named.flatMap(({name, from, to}) => {
    const move = moveBehind(to)
    if (!move || supposedFrom < move.to) return []
    for (let at = from - 1; at < move.from; at++) if (compounds.has(at)) return []
    for (let at = move.from + 1; at < move.to; at++) if (starts.has(at)) return []
    const shift = shifts[Number(name.slice(shiftPrefix.length))]!
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
    const pair = pairOf(move)
    if (pair.length < 2 || pair.some((at) => others.has(at))) return false
    const [earlier, later] = pair.map((at) => toNumber(written(at))) as [number, number]
    if ([earlier, later].some((value) => value < least || value > most)) return false
    return factor > 1 ? later >= well && later >= earlier * factor : later <= well && later <= earlier * factor
  }

  /** The places of the earlier number and the later one; of "dropped 4 points from 13 to 8.6" those behind from and to. */
  function pairOf({name, from, to}: Match): readonly number[] {
    const places = Array.from({length: to - from}, (_, index) => from + index)
    const numbers = places.filter((at) => /^\d/.test(written(at)))
    const ends = [numbers[0], numbers.at(-1)].filter((at) => at !== undefined)
    if (name === 'backward') return ends.reverse()
    const start = places.find((at) => written(at).toLowerCase() === 'from')
    const end = places.find((at) => at > (start ?? at) && written(at).toLowerCase() === 'to')
    return start === undefined || end === undefined ? ends : numbers.filter((at) => at === start + 1 || at === end + 1)
  }

  function written(at: number): string {
    return text.slice(words[at]!.start, words[at]!.end)
  }
}

/** The numbers of the words that matches cover. */
function wordsIn(matches: readonly Match[]): ReadonlySet<number> {
  return new Set(matches.flatMap(({from, to}) => Array.from({length: to - from}, (_, index) => from + index)))
}
