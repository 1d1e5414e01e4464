import * as lexicon from '../../lexicon/templates.ts'
import type {VariableKind} from '../message/facts.ts'

/** What a variable is taken for while the text around it is read. */
export interface StandIn {
  readonly kind: VariableKind
  readonly word: string
}

const kinds = new Map<string, VariableKind>(
  Object.entries(lexicon.variableNames).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as VariableKind] as const)
  )
)
const manners = new Set(lexicon.mannerNames.split(/\s+/))
const vague = new Set(lexicon.vagueNames.split(/\s+/))
const patterns = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([kind, pattern]) => ({kind: kind as VariableKind, pattern: new RegExp(pattern, 'i')}))
const before = patterns(lexicon.kindsBefore)
const beforeNameless = patterns(lexicon.kindsBeforeNameless)
const reach = 24

/** Guesses by the name, and by what stands before the variable. `choices` are texts of which one will be shown. */
export function standInFor(name: string, textBefore: string, choices: readonly string[] = []): StandIn {
  if (choices[0] !== undefined) return {kind: 'thing', word: choices[0]}
  const words = wordsOf(name)
  const near = textBefore.slice(-reach)
  const told = before.find(({pattern}) => pattern.test(near))?.kind ?? kindOfName(words)
  const kind =
    told ?? (words.length === 0 ? beforeNameless.find(({pattern}) => pattern.test(near))?.kind : undefined) ?? 'thing'
  if (kind === 'clinician' && told !== undefined && /\b(?:dr|doctor|nurse|prof)\.?[ \t]+$/i.test(near))
    return {kind, word: 'Lee'}
  const isOwner = words.includes('apos') || words.includes('possessive')
  if (kind === 'thing' && words.length > 0) return {kind, word: wordsOfThing(words)}
  return {kind, word: lexicon.standIns[kind] + (isOwner ? '’s' : '')}
}

/** The last word that says something tells; a name of nothing else is a person's. */
function kindOfName(words: readonly string[]): VariableKind | undefined {
  const telling = words.filter((word) => !vague.has(word))
  if (telling.length === 0) return words.includes('today') ? 'date' : words.includes('name') ? 'person' : undefined
  return kinds.get(telling.at(-1)!)
}

/** `vaccination_record_date(record)` in words: vaccination record date. */
function wordsOf(name: string): string[] {
  const path = /^[\w.?!' -]*/.exec(name.replace(/^@|\([\s\S]*/g, '').replace(/\|[\s\S]*/, ''))![0].trim()
  const steps = path.split('.')
  while (steps.length > 1 && manners.has(steps.at(-1)!)) steps.pop()
  const last = steps.at(-1)!
  const own = /^(?:name|full_name|short_name|number|date|value)$/.test(last) ? steps.slice(-2).join('_') : last
  const words = (own.replace(/(?<=[a-z])(?=[A-Z])/g, '_').match(/[A-Za-z]+/g) ?? []).map((word) => word.toLowerCase())
  // "for parents" says who reads it.
  const aside = words.findIndex((word, index) => index > 0 && (word === 'for' || word === 'with'))
  return aside === -1 ? words : words.slice(0, aside)
}

function wordsOfThing(words: readonly string[]): string {
  const telling = words.filter((word) => !vague.has(word) || word === 'and')
  // "patient_next_dose" says whose dose it is.
  while (telling.length > 1 && kinds.get(telling[0]!) === 'person') telling.shift()
  return (telling.length > 0 ? telling : words).join(' ')
}
