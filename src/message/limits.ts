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
/** And between a value that was and the one that is. */
const reachOfLater = 16

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
  const figures = new Figures(text, words, matches)
  return figures.areRefuted ? [] : [...rows].sort((a, b) => a - b).flatMap((row) => figures.beyond(row, rows, limits))
}

/** The numbers of a sentence: what each is of. */
class Figures {
  readonly #text: string
  readonly #words: readonly Word[]
  readonly #matches: readonly Match[]
  readonly #compounds: ReadonlySet<number>
  readonly #thresholds: ReadonlySet<number>
  /** Behind an hour another one comes: "INR tomorrow at 7, dentist at 10". */
  readonly #hours: ReadonlySet<number>
  readonly #others: ReadonlySet<number>
  readonly #earlier: ReadonlySet<number>
  readonly #later: ReadonlySet<number>
  /** Where what is measured is named. */
  readonly #measured: ReadonlySet<number>

  constructor(text: string, words: readonly Word[], matches: readonly Match[]) {
    this.#text = text
    this.#words = words
    this.#matches = matches
    this.#compounds = this.#startsOf('compound')
    const risen = this.#endsOf('risen')
    this.#thresholds = new Set([
      ...[...this.#endsOf('threshold')].filter((end) => !risen.has(end)),
      ...this.#at('span').flatMap(({from, to}) => [from + 1, to - 1])
    ])
    this.#hours = this.#endsOf('hour')
    this.#others = this.#startsOf('other')
    this.#earlier = this.#endsOf('earlier')
    this.#later = this.#endsOf('later')
    this.#measured = new Set(matches.flatMap(({name, from}) => (isMeasured(name) ? [from] : [])))
  }

  /** Whether the sentence says that they were nobody's, or not this patient's. */
  get areRefuted(): boolean {
    return this.#at('refuted').length > 0 && this.#at('upheld').length === 0
  }

  /** The acts of what a row names, where its number is one that it must not be; `rows` are those named in the sentence. */
  beyond(row: number, rows: ReadonlySet<number>, limits: readonly Limit[]): Match[] {
    if (this.#at(`known:${row}`).length > 0) return []
    const limit = limits[row]!
    const units = this.#startsOf(`unit:${row}`)
    const rivals = [...rows]
      .filter((other) => other !== row && limits[other]!.analyte === limit.analyte)
      .map((other) => this.#startsOf(`unit:${other}`))
    return this.#at(`${analytePrefix}${row}`).flatMap((named) => {
      const index = this.#compounds.has(named.to) ? undefined : this.#numberOf(named)
      if (index === undefined) return []
      const value = this.#valueAt(index)
      const isOwn = units.has(index + 1)
      const [least, most] = (isOwn && limit.withUnit) || limit.bare
      const fits = (isOwn && most === 0) || (value >= least && value <= most)
      const isOther = !isOwn && (this.#others.has(index + 1) || rivals.some((rival) => rival.has(index + 1)))
      if (!fits || isOther || (most === 0 && !isOwn) || this.#isLetter(named, index)) return []
      if (this.#earlier.has(index) && this.#isOver(index, limit)) return []
      const place = {from: named.from, to: index + 1}
      return [
        ...(isBeyond(value, limit) ? [{name: limitAct, ...place}] : []),
        ...(limit.emergency && isBeyond(value, limit.emergency) ? [{name: emergencyAct, ...place}] : [])
      ]
    })
  }

  #at(name: string): readonly Match[] {
    return this.#matches.filter((match) => match.name === name)
  }

  #startsOf(name: string): ReadonlySet<number> {
    return new Set(this.#at(name).map(({from}) => from))
  }

  #endsOf(name: string): ReadonlySet<number> {
    return new Set(this.#at(name).map(({to}) => to))
  }

  #written(index: number): string {
    return this.#text.slice(this.#words[index]!.start, this.#words[index]!.end)
  }

  /** ".9" is read as its digits alone. */
  #valueAt(index: number): number {
    const {start} = this.#words[index]!
    const isFraction = this.#text[start - 1] === '.' && !/[\w.]/.test(this.#text[start - 2] ?? ' ')
    return toNumber(isFraction ? `0.${this.#written(index)}` : this.#written(index))
  }

  /** A single letter is a name only beside a decimal: K 6.1, but not vitamin K 2. */
  #isLetter({from, to}: Match, index: number): boolean {
    const {start, end} = this.#words[from]!
    return to - from === 1 && end - start === 1 && !/\d[.,]\d/.test(this.#written(index))
  }

  /** The first number after the analyte that is no threshold; of "potassium 6.1, sodium 140" each has its own. */
  #numberOf({to}: Match): number | undefined {
    for (let index = to; index < Math.min(this.#words.length, to + reach); index++) {
      if (this.#hours.has(index) || this.#measured.has(index)) return undefined
      if (!/^\d/.test(this.#written(index)) || this.#thresholds.has(index) || (index > to && this.#isPartOfName(index)))
        continue
      if (this.#isRange(index)) return undefined
      // "Above 500-1000": the second figure is a threshold as the first is.
      if (!(this.#thresholds.has(index - 1) && this.#isRange(index - 1))) return index
    }
    return undefined
  }

  /** "2D echo", "FIB-4", and an item that a list ran into: "sugar after food2-Lipids". */
  #isPartOfName(index: number): boolean {
    const {start, end} = this.#words[index]!
    const before = this.#text.slice(Math.max(0, start - 2), start)
    return (
      /^\d+[A-Z]$/.test(this.#written(index)) ||
      /[A-Za-z]-$/.test(before) ||
      (/[a-z]{2}$/.test(before) && /^\d\d?[-).] ?[A-Za-z]/.test(this.#text.slice(start, end + 3)))
    )
  }

  /** Whether a value that was, at `index`, is followed by one that is and that nobody minds. */
  #isOver(index: number, limit: Limit): boolean {
    if (this.#at('wellSince').some(({from}) => from > index)) return true
    for (let next = index + 1; next < Math.min(this.#words.length, index + reachOfLater); next++) {
      if (this.#measured.has(next)) return false
      if (!this.#later.has(next) || this.#thresholds.has(next) || !/^\d/.test(this.#written(next))) continue
      const value = this.#valueAt(next)
      return value >= limit.bare[0] && value <= limit.bare[1] && !isBeyond(value, limit)
    }
    return false
  }

  #isRange(index: number): boolean {
    const next = this.#words[index + 1]
    return (
      next !== undefined &&
      /^\s*[-–/]\s*$/.test(this.#text.slice(this.#words[index]!.end, next.start)) &&
      /^\d/.test(this.#text.slice(next.start, next.end))
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
