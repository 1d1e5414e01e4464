import {limits} from '../../lexicon/limits/index.ts'
import type {Limit} from '../../lexicon/limits/limit.ts'
import {limitWords} from '../../lexicon/limits/words.ts'
import type {Word} from '../phrases/alphabet.ts'
import type {PhraseList} from '../phrases/compiler.ts'
import type {Match} from '../phrases/matcher.ts'
import {limitPrefix} from './prefixes.ts'

/** The acts that a result beyond its limit is. */
const limitAct = 'beyond-limit'
const emergencyAct = 'far-beyond-limit'

/** How many words may stand between what is measured and its number. */
const reach = 8

/** Other limits for a result; `null` takes a side away, and a side that is left out stays. */
export interface LimitChange {
  readonly low?: number | null
  readonly high?: number | null
}

/** Changes by the name of the limit, such as `potassium (mmol/L)`. */
export type UserLimits = Readonly<Record<string, LimitChange>>

/** The names of all limits. */
export const limitNames: readonly string[] = limits.map(({name}) => name)

/** The lexicon's limits with a practice's own. A limit of emergencies never stands before the limit itself. */
export function limitsWith(changes: UserLimits): readonly Limit[] {
  return limits.map((limit) => {
    const change = changes[limit.name]
    if (change === undefined) return limit
    const {low, high, emergency = {}, ...rest} = limit
    const sides = {low: settled(change.low, low), high: settled(change.high, high)}
    const far = {
      low: sides.low === undefined || emergency.low === undefined ? undefined : Math.min(sides.low, emergency.low),
      high: sides.high === undefined || emergency.high === undefined ? undefined : Math.max(sides.high, emergency.high)
    }
    return {...rest, ...given(sides), emergency: given(far)}
  })
}

function settled(changed: number | null | undefined, own: number | undefined): number | undefined {
  return changed === undefined ? own : (changed ?? undefined)
}

function given({low, high}: {readonly low: number | undefined; readonly high: number | undefined}) {
  return {...(low === undefined ? {} : {low}), ...(high === undefined ? {} : {high})}
}

const analytePrefix = 'analyte:'

/** What the matcher has to find so that numbers can be read. */
export const limitLists: readonly PhraseList[] = [
  ...limits.flatMap(({analyte, unit, known}, row) => [
    {name: `${limitPrefix}${analytePrefix}${row}`, phrases: analyte},
    {name: `${limitPrefix}unit:${row}`, phrases: unit},
    ...(known === undefined ? [] : [{name: `${limitPrefix}known:${row}`, phrases: known}])
  ]),
  ...Object.entries(limitWords).map(([name, phrases]) => ({name: limitPrefix + name, phrases}))
]

/**
 * Results beyond their limit: the name of what is measured, and within a few words a number it must not have. `matches` are
 * those of {@link limitLists}, by their names without the prefix; `limits` are in the order of the lexicon's.
 */
export function beyondLimits(
  text: string,
  words: readonly Word[],
  matches: readonly Match[],
  limits: readonly Limit[]
): Match[] {
  const rows = new Set(
    matches.flatMap(({name}) => (name.startsWith(analytePrefix) ? [Number(name.slice(analytePrefix.length))] : []))
  )
  if (rows.size === 0) return []
  const at = (name: string) => matches.filter((match) => match.name === name)
  const compounds = new Set(at('compound').map(({from}) => from))
  const thresholds = new Set([
    ...at('threshold').map(({to}) => to),
    ...at('span').flatMap(({from, to}) => [from + 1, to - 1])
  ])
  // Behind an hour another one comes: "INR tomorrow at 7, dentist at 10".
  const hours = new Set(at('hour').map(({to}) => to))
  const others = new Set(at('other').map(({from}) => from))
  const starts = new Set(matches.flatMap(({name, from}) => (isMeasured(name) ? [from] : [])))
  const found: Match[] = []
  for (const row of [...rows].sort((a, b) => a - b)) {
    const limit = limits[row]!
    if (at(`known:${row}`).length > 0) continue
    const units = unitsOf(row)
    const rivals = [...rows].filter((other) => other !== row && limits[other]!.analyte === limit.analyte).map(unitsOf)
    for (const named of at(`${analytePrefix}${row}`)) {
      if (compounds.has(named.to)) continue
      const index = findNumber(named)
      if (index === undefined) continue
      const value = toNumber(written(index))
      const isOwn = units.has(index + 1)
      const [least, most] = (isOwn && limit.withUnit) || limit.bare
      const fits = (isOwn && most === 0) || (value >= least && value <= most)
      const isOther = !isOwn && (others.has(index + 1) || rivals.some((rival) => rival.has(index + 1)))
      if (!fits || isOther || (most === 0 && !isOwn)) continue
      // A single letter is a name only beside a decimal: K 6.1, but not vitamin K 2.
      const isLetter = named.to - named.from === 1 && words[named.from]!.end - words[named.from]!.start === 1
      if (isLetter && !/\d[.,]\d/.test(written(index))) continue
      const place = {from: named.from, to: index + 1}
      if (isBeyond(value, limit)) found.push({name: limitAct, ...place})
      if (limit.emergency && isBeyond(value, limit.emergency)) found.push({name: emergencyAct, ...place})
    }
  }
  return found

  function unitsOf(row: number): ReadonlySet<number> {
    return new Set(at(`unit:${row}`).map(({from}) => from))
  }

  function written(index: number): string {
    return text.slice(words[index]!.start, words[index]!.end)
  }

  /** The first number after the analyte that is no threshold; of "potassium 6.1, sodium 140" each has its own. */
  function findNumber({to}: Match): number | undefined {
    for (let index = to; index < Math.min(words.length, to + reach); index++) {
      if (hours.has(index) || (index > to && starts.has(index))) return undefined
      if (/^\d/.test(written(index)) && !thresholds.has(index)) {
        return isRange(index) ? undefined : index
      }
    }
    return undefined
  }

  function isRange(index: number): boolean {
    const next = words[index + 1]
    return (
      next !== undefined &&
      /^\s*[-–/]\s*$/.test(text.slice(words[index]!.end, next.start)) &&
      /^\d/.test(text.slice(next.start, next.end))
    )
  }
}

/** Whether a list names what is measured: a number behind it is its own. */
export function isMeasured(name: string): boolean {
  return name.startsWith(analytePrefix) || name === 'measured'
}

function isBeyond(
  value: number,
  {low = -1, high = Number.POSITIVE_INFINITY}: Partial<Record<'low' | 'high', number>>
): boolean {
  return value <= low || value >= high
}

export function toNumber(digits: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  return Number(digits.replace(',', '.'))
}
