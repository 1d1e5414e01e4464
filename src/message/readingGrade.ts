import {writtenWords} from './layout.ts'
import type {Message, Sentence} from './message.ts'
import {marksIn, ownSentences} from './places.ts'
import {countSyllables} from './syllables.ts'

/** How hard a text is to read. */
export interface ReadingGrade {
  /** The American school grade, by the Flesch–Kincaid formula. */
  readonly grade: number
  /** How far the grade may be off for no other reason than that the text is short: one standard error. */
  readonly doubt: number
  readonly words: number
  /** The share of words of three syllables or more, from 0 to 1. */
  readonly longWords: number
  /** How many words a sentence has, on average. */
  readonly sentenceWords: number
}

// Flesch–Kincaid grade level, Kincaid and others, 1975.
const perSentenceWord = 0.39
const perSyllable = 11.8
const offset = -15.59
/** As many syllables make a word long (Gunning). */
const longWord = 3
/** Below, a spread cannot be told. */
const fewestSentences = 3

/**
 * The grade of the message's own words. Names do not make a text hard: medicines, abbreviations, numbers, links and words
 * in capitals count as words of one syllable. `undefined` for a text of too few sentences.
 */
export function readingGrade(message: Message): ReadingGrade | undefined {
  const sentences = ownSentences(message).map((sentence) =>
    syllablesOf(sentence, marksIn(message, sentence, 'name-of-medicine'))
  )
  const read = sentences.filter((syllables) => syllables.length > 0)
  if (read.length < fewestSentences) return undefined
  const lengths = read.map((syllables) => syllables.length)
  const all = read.flat()
  const grade = perSentenceWord * mean(lengths) + perSyllable * mean(all) + offset
  const doubt = Math.hypot(perSentenceWord * standardError(lengths), perSyllable * standardError(all))
  const longWords = all.filter((syllables) => syllables >= longWord).length / all.length
  return {grade, doubt, words: all.length, longWords, sentenceWords: mean(lengths)}
}

/** The syllables of each word of a sentence. */
function syllablesOf(
  {text, start}: Sentence,
  names: readonly {readonly start: number; readonly end: number}[]
): number[] {
  return writtenWords(text).map(({index, 0: written}) => {
    const at = start + index
    const isName = names.some((name) => name.start < at + written.length && at < name.end)
    const word = /^\P{L}*(\p{L}[\p{L}'’-]*)\P{L}*$/u.exec(written)?.[1]
    return isName || word === undefined || /\p{L}\p{Lu}/u.test(word) ? 1 : countSyllables(word)
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function standardError(values: readonly number[]): number {
  const middle = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1) / values.length)
}
