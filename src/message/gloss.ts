import type {Mark, Message} from './message.ts'

/** As many letters tell words of one stem apart: swell, swelling, swollen are two. */
const stem = 5
const shortestWord = 4

/**
 * Whether a reader is helped over a term: it stands in brackets or is followed by them, words such as "which means" or
 * "also called" stand beside it, what it means stands elsewhere in the message, or the patient used it first.
 */
export function isExplained(message: Message, mark: Mark): boolean {
  return (
    isBracketed(message.text, mark) ||
    isGlossed(message, mark) ||
    saysMeaning(message, mark) ||
    hasWord(message.patient?.text ?? '', mark.text)
  )
}

/** Whether what stands between two stretches has quotation marks of its own: it is spoken of, and not used. */
export function isMentioned(before: string, after: string): boolean {
  return /["“‘']$/.test(before) && /^["”’']/.test(after)
}

function isBracketed(text: string, {start, end, sentence}: Mark): boolean {
  if (/^['’]?s?\s{0,2}[([]/.test(text.slice(end, end + 6))) return true
  const before = text.slice(sentence.start, start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Words that explain what stands beside them, on either side. */
function isGlossed(message: Message, {start, end, sentence}: Mark): boolean {
  const isBeside = (from: number, to: number) =>
    from <= to && /^[\s\p{P}]{0,4}(?:(?:an?|the)\s)?$/iu.test(message.text.slice(from, to))
  return message
    .marks('gloss')
    .some((gloss) => gloss.sentence === sentence && (isBeside(end, gloss.start) || isBeside(gloss.end, start)))
}

/** Whether the words that could stand in its place stand elsewhere. */
function saysMeaning({text}: Message, {instead, start, end}: Mark): boolean {
  const words = instead?.match(new RegExp(`\\p{L}{${shortestWord},}`, 'gu')) ?? []
  if (words.length === 0) return false
  const elsewhere = `${text.slice(0, start)} ${text.slice(end)}`.toLowerCase()
  return words.every((word) => elsewhere.includes(word.slice(0, stem).toLowerCase()))
}

function hasWord(text: string, word: string): boolean {
  return text !== '' && text.toLowerCase().includes(word.toLowerCase().replace(/(?<=\p{L}{2})s$/u, ''))
}

/** How many sentences on a result's meaning may stand. */
const meaningReach = 2

/** Whether the message says what a finding means for the patient: where it stands, soon after it, or for all of them. */
export function saysWhatItMeans(message: Message, {end, sentence}: Mark): boolean {
  const at = message.sentences.indexOf(sentence)
  const {start: before} = message.sentences[Math.max(0, at - 1)] ?? sentence
  const to = message.sentences[at + meaningReach - 1]?.end ?? message.text.length
  return message.marks('meaning').some(({start, group}) => {
    if (group === 'settled') return true
    return start < to && start >= (group === 'verdict' ? before : end)
  })
}
