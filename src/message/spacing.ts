import type {Message} from './message.ts'
import type {Place} from './place.ts'
import {isOwn} from './places.ts'

/** Spaces that stand where none should, with the mark behind them if there is one, and what should stand there. */
export interface StraySpace extends Place {
  /** Left out between words. */
  readonly mark?: string
  readonly instead: string
  /** The same with the words at both sides. */
  readonly amid: Place
}

// Three and more are a table, or a blank to fill in.
const between = () =>
  /(?<=[\p{L}\p{N},;%)”’"'\p{Emoji_Presentation}]|\uFE0F) {2}(?=[\p{L}\p{N}(“‘"'\p{Emoji_Presentation}])/gu
/** Not the first point of ". . .", a decimal, an ending such as ".txt", or the eyes of a face. */
const beforeMark = () => /(?<=[\p{L}\p{N}%)”’]) {1,2}(?:([,;.?!:])(?=["”’]?(?:\s|$))(?! *\.)|(,)(?=\p{L}))/gu
const longestWord = 30

/** What begins a line of a list: "1)  one", "a.  one", "2  one". */
const listMark = () => /^[\s#*>–-]*(?:\p{N}{1,3}|\p{L})?[.)]?$/u

/** Two spaces between words, and spaces before a mark, in the message's own sentences and its salutation; none beside a variable or in columns. */
export function findStraySpaces(message: Message): StraySpace[] {
  const {text, variables, evidence} = message
  const written = message.sentences.filter(({part}) => part === 'salutation' || isOwn(part))
  return written.flatMap(({start: from, text: sentence}) => {
    const placed = (index: number, length: number) => {
      const [start, end] = [from + index, from + index + length]
      return {start, end, amid: amidWords(text, start, end)}
    }
    const words = [...sentence.matchAll(between())].map(({index}): StraySpace => ({...placed(index, 2), instead: ' '}))
    const marks = [...sentence.matchAll(beforeMark())].map(({0: found, 1: last, 2: comma, index}): StraySpace => {
      const mark = last ?? comma!
      // A comma that stands at the next word takes its space with it.
      return {...placed(index, found.length), mark, instead: last === undefined ? ', ' : mark}
    })
    return [...words, ...marks].filter((found) => {
      return !isInColumns(text, found) && ![...variables, ...evidence.placeholder].some(isNear(found))
    })
  })
}

function amidWords(text: string, start: number, end: number): Place {
  const [before = ''] = /\S*$/.exec(text.slice(Math.max(0, start - longestWord), start)) ?? []
  const [after = ''] = /^\S*/.exec(text.slice(end, end + longestWord)) ?? []
  return {start: start - before.length, end: end + after.length}
}

function isNear({start, end}: Place): (other: Place) => boolean {
  return (other) => other.start <= end && start <= other.end
}

/** Whether a gap belongs to a list or a table: it stands behind the mark of a list, or lines beside it have one that ends there. */
function isInColumns(text: string, {start, end}: Place): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = indexOr(text, '\n', end)
  const line = text.slice(lineStart, lineEnd)
  if (/[|\t]|\S {3,}\S/.test(line) || listMark().test(text.slice(lineStart, start))) return true
  const before = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1))
  const after = text.slice(lineEnd + 1, indexOr(text, '\n', lineEnd + 1))
  const column = end - lineStart
  return [before, after].some((other) => /\S {2,}$/.test(other.slice(0, column)) && /^\S/.test(other.slice(column)))
}

function indexOr(text: string, words: string, from: number): number {
  const found = text.indexOf(words, from)
  return found < 0 ? text.length : found
}
