import * as names from '../../lexicon/slotNames.ts'
import {latePattern} from '../phrases/letters.ts'
import type {Surroundings} from './surroundings.ts'

const greetings = new Set(names.greetings)
const titles = new Set(names.titles)
const patients = new Set(names.patients)
const endsGreeting = latePattern(`^\\s?(?:[,:;!.،、，[]|$|[-–—]|\\band\\b|${names.titlesBehind})`, 'u')
const titleBehind = latePattern(`^\\s?(?:${names.titlesBehind})`, 'u')

/** Whether the place wants a name whatever its letters: right behind a greeting, or beside a word of address. */
export function wantsName({before, after}: Surroundings): boolean {
  if (endsAsGreeting(before)) return endsGreeting().test(after)
  return endsAsTitle(before) || titleBehind().test(after)
}

/** Whether a word of address ends a text; one in capitals is rather an abbreviation of the trade: "HR [resting] 70". */
export function endsAsTitle(before: string): boolean {
  const word = lastWord(before)
  const title = isTitle(word) ? word : (/[\p{L}\p{M}]+$/u.exec(word)?.[0] ?? '')
  return isTitle(title) && !/^[A-Z]{2}$/.test(title)
}

/** Whether a sentence that ends a text is a greeting and no more, but for a word of address. */
function endsAsGreeting(before: string): boolean {
  let rest = before
  if (patients.has(lastWord(rest).toLowerCase()) && /\s$/.test(rest)) rest = withoutLast(rest)
  if (isTitle(lastWord(rest))) rest = withoutLast(rest)
  // "Estimado(a)", "Caro/a".
  const bare = rest.replace(/,?\s?$/, '').replace(/(?:\([aoe]\)|\/[aoe]a?)$/i, '')
  const sentence = bare.replace(/^.*[.!?>…]\s/, '').replace(/^[\s*_"“-]{0,6}/, '')
  return greetings.has(sentence.toLowerCase())
}

function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase())
}

/** The last word, without the marks around it. */
function lastWord(text: string): string {
  const word = /(\S+)\s?$/.exec(text)?.[1] ?? ''
  return word.replace(/^[(["“*_]+/, '').replace(/\.$/, '')
}

function withoutLast(text: string): string {
  return text.replace(/\S+\s?$/, '')
}
