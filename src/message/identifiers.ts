import {birthWords, type IdentifierShape, identifierShapes, titles} from '../../lexicon/identifiers.ts'
import type {Message} from './message.ts'
import type {Place} from './place.ts'

/** Something in the text by which a person can be found in a system. */
export interface Identifier extends Place {
  /** What it is, e.g. `a card number`. */
  readonly called: string
}

const between = '\\s{0,3}(?:is|was|:|#|=|no\\.?|number)?\\s{0,3}[:#]?\\s{0,3}'
const shapes = identifierShapes.map((shape) => ({
  ...shape,
  clue: clueOf(shape),
  pattern: undefined as RegExp | undefined
}))

/** Five digits near each other, which every identifier has. */
const longNumber = /\d(?:[A-Z -]{0,4}\d){4}/

/** What a text must have for the shape to be looked for: a pattern of Unicode letters takes long to make ready. */
function clueOf({label, shape}: IdentifierShape): RegExp {
  return label === undefined ? new RegExp(shape) : new RegExp(label, 'i')
}

function patternOf({label, shape}: IdentifierShape): RegExp {
  const before = label === undefined ? '' : `(?:${label})${between}`
  const whole = `(?<![\\p{L}\\p{N}/-])${before}(?<id>${shape})(?![\\p{L}\\p{N}]|-\\d)`
  return new RegExp(whole, label === undefined ? 'gu' : 'giu')
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{2}|\\d{4})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`
const name = `(?:(?:${titles})\\.?\\s)?\\p{Lu}[\\p{Ll}'’-]+(?:\\s\\p{Lu}\\.?)?\\s\\p{Lu}[\\p{L}'’-]+`
const birthClue = new RegExp(birthWords, 'i')

/** Identifiers anywhere in the draft, signature and quotes included: all of it is sent. In order. */
export function findIdentifiers({text}: Message): Identifier[] {
  if (!/\d{2}/.test(text)) return []
  const isLong = longNumber.test(text)
  const numbers = shapes.flatMap((shape) => {
    if (!isLong || !shape.clue.test(text)) return []
    shape.pattern ??= patternOf(shape)
    return [...text.matchAll(shape.pattern)].flatMap((match) => toIdentifier(match, shape))
  })
  const found = [...numbers, ...(birthClue.test(text) ? findBirths(text) : [])].sort(
    (a, b) => a.start - b.start || b.end - a.end
  )
  return found.filter((one, index) => !found.slice(0, index).some((other) => one.start < other.end))
}

function findBirths(text: string): Identifier[] {
  const birth = new RegExp(`(?:${birthWords})${between}(?<date>${date})(?![\\p{N}/-])`, 'giu')
  const namedBefore = new RegExp(`(?<name>${name})(?:[\\s,(;:–—-]|\\p{Ll}{2,4}\\s){1,6}$`, 'u')
  return [...text.matchAll(birth)].map(({index, 0: found}): Identifier => {
    const before = namedBefore.exec(text.slice(Math.max(0, index - 80), index))
    const start = before ? index - before[0].length : index
    return {start, end: index + found.length, called: before ? 'a name with a date of birth' : 'a date of birth'}
  })
}

function toIdentifier(match: RegExpMatchArray, {called, check}: IdentifierShape): Identifier[] {
  const id = match.groups!.id!
  const digits = id.replace(/\D/g, '')
  if (check !== undefined && !checks[check](digits)) return []
  const end = match.index! + match[0].length
  return [{start: end - id.length, end, called}]
}

const checks: Readonly<Record<NonNullable<IdentifierShape['check']>, (digits: string) => boolean>> = {
  luhn: (digits) => {
    const sum = [...digits].toReversed().reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
    return sum % 10 === 0 && /[^0]/.test(digits)
  },
  modulus11: (digits) => {
    const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
    const check = (11 - (sum % 11)) % 11
    return check === Number(digits[9]) && new Set(digits).size > 1
  },
  verhoeff: (digits) =>
    [...digits].toReversed().reduce((check, digit, index) => {
      return multiply(check, permute(index, Number(digit)))
    }, 0) === 0,
  'medicare-australia': (digits) => {
    const weights = [1, 3, 7, 9, 1, 3, 7, 9]
    return (
      weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 10 === Number(digits[8])
    )
  }
}

/** The dihedral group of the pentagon, in which Verhoeff's check is made. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b - 5) % 5) + 5
  return b < 5 ? ((a - 5 - b + 5) % 5) + 5 : (a - b + 5) % 5
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

function permute(times: number, digit: number): number {
  let value = digit
  for (let count = 0; count < times % 8; count++) value = permutation[value]!
  return value
}
