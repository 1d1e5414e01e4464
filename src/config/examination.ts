import {type Mistake, shown, unknownName} from './mistake.ts'

/** A value as read from a config, where keys may be anything. */
export type Entries = Readonly<Record<string, unknown>>

/** Checks one source's values and keeps all that is wrong with them. Each check returns what is right. */
export class Examination {
  readonly mistakes: Mistake[] = []
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  add(path: string, problem: string, meant?: string): void {
    this.mistakes.push({source: this.source, path, problem, meant})
  }

  unknown(path: string, kind: string, name: string, known: readonly string[]): void {
    this.mistakes.push({source: this.source, path, ...unknownName(kind, name, known)})
  }

  expected(path: string, expected: string, found: unknown): void {
    this.add(path, `expected ${expected}, found ${shown(found)}`)
  }

  entries(path: string, value: unknown, expected: string): Entries {
    if (isEntries(value)) return value
    this.expected(path, expected, value)
    return {}
  }

  list(path: string, value: unknown, expected: string): readonly unknown[] {
    if (Array.isArray(value)) return value
    this.expected(path, expected, value)
    return []
  }

  strings(path: string, value: unknown, expected: string): readonly string[] {
    return this.list(path, value, expected).filter((item, index): item is string => {
      if (typeof item === 'string' && item.trim() !== '') return true
      this.expected(`${path}[${index}]`, 'text', item)
      return false
    })
  }

  number(path: string, value: unknown, minimum: number, maximum: number): number | undefined {
    if (typeof value === 'number' && value >= minimum && value <= maximum) return value
    const bounds = [
      Number.isFinite(minimum) ? ` from ${minimum}` : '',
      Number.isFinite(maximum) ? `${Number.isFinite(minimum) ? '' : ' up'} to ${maximum}` : ' up'
    ]
    const range = Number.isFinite(minimum) || Number.isFinite(maximum) ? bounds.join('') : ''
    this.expected(path, `a number${range}`, value)
    return undefined
  }

  oneOf(path: string, value: unknown, values: readonly string[]): string | undefined {
    if (typeof value === 'string' && values.includes(value)) return value
    if (typeof value === 'string') this.unknown(path, 'value', value, values)
    else this.expected(path, values.map((one) => `"${one}"`).join(' or '), value)
    return undefined
  }
}

export function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `rules.personal-close`, `rules["odd key"]`. */
export function at(path: string, key: string): string {
  if (!/^[\w$@/:-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}
