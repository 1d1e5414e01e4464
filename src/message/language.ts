import {english, otherLanguages} from '../../lexicon/languages.ts'
import {latePattern} from '../phrases/letters.ts'

/** As many English small words near the beginning, and nobody counts further. */
const enough = 3
const beginning = 400
/** So many of its small words tell a language, where they are such a part of all words. */
const fewest = 4
const least = 0.2
/** So many letters tell another alphabet. */
const fewestLetters = 10
/** How much more of the other language than of English there has to be. */
const times = 3

const word = latePattern('[\\p{L}\\p{M}]+', 'gu')
const foreignLetter = latePattern('(?!\\p{Script=Latin})\\p{L}', 'gu')
const plainWord = /[a-z]+/gi

/**
 * The language of a text that is not English, as far as its small words or its letters tell: `Spanish`, `a language of
 * another alphabet`. `undefined` for English, for a text of several languages and for one too short to tell.
 */
export function foreignLanguage(text: string): string | undefined {
  if (isPlainEnglish(text)) return undefined
  const words = text.toLowerCase().match(word()) ?? []
  const count = (known: ReadonlySet<string>) => words.reduce((sum, one) => sum + (known.has(one) ? 1 : 0), 0)
  const own = count(english)
  const foreign = text.match(foreignLetter())?.length ?? 0
  if (foreign >= fewestLetters && foreign > words.join('').length / 2) return 'a language of another alphabet'
  const [name, most] = Object.entries(otherLanguages).reduce<[string, number]>(
    (best, [language, known]) => {
      const found = count(known)
      return found > best[1] ? [language, found] : best
    },
    ['', 0]
  )
  return most >= fewest && most >= least * words.length && most > times * own ? name : undefined
}

function isPlainEnglish(text: string): boolean {
  let found = 0
  plainWord.lastIndex = 0
  for (let match = plainWord.exec(text); match !== null && match.index < beginning; match = plainWord.exec(text)) {
    if (english.has(match[0].toLowerCase()) && ++found >= enough) return true
  }
  return false
}
