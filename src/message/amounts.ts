import {doseUnits, loneUnit, microUnits, ofGluedUnits, ofUnits} from '../../lexicon/doses.ts'
import {letterPattern} from '../phrases/letters.ts'
import type {Message, Part} from './message.ts'
import type {Place} from './place.ts'

/** A dose written so that it has been misread. */
export interface MisreadAmount extends Place {
  readonly fault: 'trailing-zero' | 'leading-point' | 'lone-unit' | 'micro-unit'
  /** The same dose, safely written. */
  readonly instead: string
}

const units = [...doseUnits, loneUnit.written].toSorted((a, b) => b.length - a.length).join('|')
// A unit with something per something is that of a result, where the precision tells: 4.0 mg/dL.
const shape = `(?<![\\p{L}\\p{N}.,/:-])(?<whole>\\d{1,6}(?:,\\d{3})*)?(?<part>\\.\\d{1,4})?(?<space>[ \\u00a0-]?)(?<unit>${units})(?![\\p{L}\\p{N}]|\\s?/\\s?(?:[dmµu]?l|hr?|min)\\b|\\s?\\/\\s?[A-Z])`
const amount = letterPattern(shape, 'gi')
const micro: ReadonlySet<string> = new Set(microUnits.written)
/** All that is looked for has a point in its number, or one of these letters behind it. */
const clue = /\.\d|\d[\s-]?[uµμ]/iu
const unitsMeant = new RegExp(ofUnits, 'i')
const gluedUnitsMeant = new RegExp(ofGluedUnits, 'i')

/** Doses of the message's own words that are on the do-not-use list, in order. */
export function findAmounts({sentences}: Message): MisreadAmount[] {
  return sentences
    .filter(({part}) => !notOwn.has(part))
    .flatMap(({text, start}) => {
      if (!clue.test(text)) return []
      return [...text.matchAll(amount.of(text))].flatMap((match) => {
        const {whole = '', part = '', space = '', unit = ''} = match.groups!
        const meantAs = space === '' ? gluedUnitsMeant : unitsMeant
        if (unit === loneUnit.written.toLowerCase() && !meantAs.test(text)) return []
        const misread = judge(whole, part, space, unit)
        if (!misread) return []
        const from = start + match.index
        return [{start: from, end: from + match[0].length, ...misread}]
      })
    })
}

const notOwn: ReadonlySet<Part> = new Set(['quoted', 'boilerplate', 'signature'])

function judge(
  whole: string,
  part: string,
  space: string,
  unit: string
): Pick<MisreadAmount, 'fault' | 'instead'> | undefined {
  if (unit.toUpperCase() === loneUnit.written) {
    return whole === '' ? undefined : {fault: 'lone-unit', instead: `${whole}${part} ${loneUnit.instead}`}
  }
  if (whole === '' && part !== '') return {fault: 'leading-point', instead: `0${part}${space}${unit}`}
  if (/^\.0+$/.test(part)) return {fault: 'trailing-zero', instead: `${whole}${space}${unit}`}
  if (micro.has(unit) && whole !== '')
    return {fault: 'micro-unit', instead: `${whole}${part}${space === '-' ? '-' : ' '}${microUnits.instead}`}
  return undefined
}
