import {Dictionary} from './dictionary.ts'
import {irregularLines} from './spellingLines.ts'

const irregular = new Dictionary(irregularLines)
const vowel = /[aeiou]/
const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/

/** All forms of a verb or noun: the word, -s, -ed, -ing; irregular forms from the lexicon in place of -ed. */
export function inflect(word: string): string[] {
  const forms = new Set([word, third(word), gerund(word)])
  for (const form of irregular.find(word) ?? [past(word)]) forms.add(form)
  return [...forms]
}

function third(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/[^aeiou]o$/.test(word)) return `${word}es`
  return `${word}s`
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`
  return `${double(word)}ed`
}

function gerund(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`
  if (word.endsWith('e') && !/(?:ee|oe|ye)$/.test(word) && vowel.test(word.slice(0, -1)))
    return `${word.slice(0, -1)}ing`
  return `${double(word)}ing`
}

function double(word: string): string {
  return doubles.test(word) && !/(?:w|x|y)$/.test(word) ? word + word.at(-1) : word
}
