import {type Excerpt, type Mistake, shown, unknownName, type Way, wayText} from './mistake.ts'

/** A value as read from a config, where keys may be anything. */
export type Entries = Readonly<Record<string, unknown>>

/** A mistake, and the way to the words that an excerpt of its file is to show; none where the file shows nothing. */
export interface Placed {
  readonly mistake: Mistake
  readonly way: Way | undefined
  /** The last step of `way` is to be shown by its key, not by its value. */
  readonly byKey: boolean
}

/** Checks one source's values and keeps all that is wrong with them. Each check returns what is right. */
export class Examination {
  readonly placed: Placed[] = []
  readonly source: string
  readonly #quotes: boolean

  /** `quotes` is false where a draft is examined: no word of it is to be in an error. */
  constructor(source: string, {quotes = true}: {readonly quotes?: boolean} = {}) {
    this.source = source
    this.#quotes = quotes
  }

  add(way: Way, problem: string, more: Partial<Pick<Mistake, 'expected' | 'found' | 'meant'>> = {}): void {
    this.placed.push({mistake: {source: this.source, path: wayText(way), problem, ...more}, way, byKey: false})
  }

  /** A fault of the file itself, and where its text has it, if it has. */
  addFault(problem: string, excerpt?: Excerpt): void {
    this.placed.push({mistake: {source: this.source, path: '', problem, excerpt}, way: undefined, byKey: false})
  }

  /** A key of an object that nobody knows. `way` leads to the object. */
  unknownKey(way: Way, kind: string, key: string, known: readonly string[]): void {
    const place = [...way, key]
    this.placed.push({
      mistake: {
        source: this.source,
        path: wayText(this.#quotes ? place : way),
        ...unknownName(kind, key, known, this.#quotes),
        found: key
      },
      way: place,
      byKey: true
    })
  }

  /** A name that stands as a value. */
  unknownValue(way: Way, kind: string, name: string, known: readonly string[]): void {
    const {problem, ...hints} = unknownName(kind, name, known, this.#quotes)
    this.add(way, problem, {...hints, found: name})
  }

  expected(way: Way, expected: string, value: unknown): void {
    const found = shown(value, this.#quotes)
    this.add(way, `expected ${expected}, found ${found}`, {expected, found})
  }

  entries(way: Way, value: unknown, expected: string): Entries {
    if (isEntries(value)) return value
    this.expected(way, expected, value)
    return {}
  }

  list(way: Way, value: unknown, expected: string): readonly unknown[] {
    if (Array.isArray(value)) return value
    this.expected(way, expected, value)
    return []
  }

  strings(way: Way, value: unknown, expected: string): readonly string[] {
    return this.list(way, value, expected).filter((item, index): item is string => {
      if (typeof item === 'string' && item.trim() !== '') return true
      this.expected([...way, index], 'text', item)
      return false
    })
  }

  /** A text, or a list of them. */
  stringOrStrings(way: Way, value: unknown, expected: string): readonly string[] {
    return typeof value === 'string' && value.trim() !== '' ? [value] : this.strings(way, value, expected)
  }

  number(way: Way, value: unknown, minimum: number, maximum: number): number | undefined {
    if (typeof value === 'number' && value >= minimum && value <= maximum) return value
    const bounds = [
      Number.isFinite(minimum) ? ` from ${minimum}` : '',
      Number.isFinite(maximum) ? `${Number.isFinite(minimum) ? '' : ' up'} to ${maximum}` : ' up'
    ]
    const range = Number.isFinite(minimum) || Number.isFinite(maximum) ? bounds.join('') : ''
    this.expected(way, `a number${range}`, value)
    return undefined
  }

  oneOf<Value extends string>(way: Way, value: unknown, values: readonly Value[]): Value | undefined {
    const found = values.find((one) => one === value)
    if (found !== undefined) return found
    if (typeof value === 'string') this.unknownValue(way, 'value', value, values)
    else this.expected(way, values.map((one) => `"${one}"`).join(' or '), value)
    return undefined
  }

  /** Complains of every key that is not among the known ones. */
  keys(way: Way, value: Entries, known: readonly string[]): void {
    for (const key of Object.keys(value)) if (!known.includes(key)) this.unknownKey(way, 'key', key, known)
  }
}

/** A map, a promise or a date is an object too, but has nothing where settings are looked for: it would pass for an empty one. */
export function isEntries(value: unknown): value is Entries {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return isPlain(value) || Object.keys(value).length > 0
}

/** Whether it is an object as braces make it, be it another realm's. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}
