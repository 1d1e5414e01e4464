import {threadWords} from '../../lexicon/threads.ts'
import {latePattern} from '../phrases/letters.ts'
import type {Reading} from './reading.ts'

const all = (key: 'announces' | 'begins' | 'forwards' | 'wrote') =>
  threadWords.flatMap(({[key]: words}) => (words === undefined ? [] : [words])).join('|')

const english = () =>
  /^(?:_{8,}$|on\b[\s\S]{4,120}\bwrote\s*:?$|from\s*:\s*\S+|(?:you|the patient|patient|mr\.?|mrs\.?|ms\.?|dr\.?)?\s*[\p{L}. ]{0,30}\b(?:wrote|writes)\s*:$|(?:your|patient'?s?|original|previous|earlier) (?:message|question|note|e-?mail)\s*:$|quoted (?:message|text))/iu
/** What every head of that kind has. A pattern of Unicode letters takes longer to make ready than a draft to read. */
const englishClue = /^(?:_{8}|on\b|from\b|quoted)|:$/i
/** What sets the words of a head in bold. */
const emphasis = /^[*_]{1,2}(?=[^\s*_][^*_:：\n]{0,24}(?:[*_]{1,2}\s?[:：]|[:：][*_]{1,2}))/
const emphasised = /[*_]{1,2}(?=\s?[:：])|(?<=[:：])[*_]{1,2}/
const announced = latePattern(
  `^[-_=*#~<>]{2,}(?:\\s[\\s-]*)?(?:${all('announces')})|^(?:${all('begins')})\\s?[:：]$`,
  'i'
)
const announcedClue = /^[-_=*#~<>]{2}|[:：]$/
const passedOn = latePattern(`^(?:${all('forwards')})\\s?[:：]`, 'i')
const rule = /^[-_=*~]{3,}$/
const name = "[\\p{L}][\\p{L}.'’-]*"
const figures = '\\d[\\d\\s/.,:-]{4,24}(?:[ap]\\.?m\\.?)?'
/** "Ann Smith wrote on 5/4/2026 9:12 AM:" */
const writerFirst = latePattern(
  `^${name}(?:,? ${name}){0,4} (?:<\\S+@\\S+> )?(?:${all('wrote')}) [\\p{L}]{0,3} ?${figures}(?: um ${figures})?\\s?[:：]$`,
  'iu'
)
const tellsWhen = /\d{1,2}[:.h]\d{2}(?!\d)|\d{4}/
/** A date, and the writer's address at the end: so programs of all languages begin a quotation. */
const address = /^\D{0,24}\d[^!?]{4,160}<[^<>\s]+@[^<>\s]+>[^.!?\n]{0,24}[:：]$/
const attributions = threadWords.map(({opens, wrote, writerFollows}) => {
  const end = writerFollows ? '(?![a-zà-ÿ])[^.!?]{0,80}' : '\\s?'
  return latePattern(`^(?:${opens})(?![a-zà-ÿ])[^!?]{4,160}[\\s(>,](?:${wrote})${end}[:：]$`, 'i')
})
const heads = threadWords.map(({from, sent, to, subject}) => ({
  first: latePattern(`^(?:${from})\\s?[:：]\\s*\\S`, 'i'),
  others: latePattern(`^(?:${sent}|${to}|${subject})\\s?[:：]`, 'i')
}))
const headClue = /^[^\s:：]{1,16}(?: [^\s:：]{1,8})?\s?[:：]/
/** So many sentences may a line be cut into that tells when who wrote; so long is one that ends with a short word's stop. */
const longestAttribution = 5
const longestShortened = 12
/** So far below the first line of a head may the next one stand. */
const longestHead = 6

/** A line without the stars that set its label in bold. */
export function withoutEmphasis(text: string): string {
  return emphasis.test(text) ? text.replace(emphasis, '').replace(emphasised, '') : text
}

/** Whether an earlier message of a thread begins with this sentence. */
export function startsThread(readings: readonly Reading[], index: number): boolean {
  const reading = readings[index]!
  if (!reading.startsLine) return false
  const text = withoutEmphasis(reading.text)
  if (englishClue.test(text) && english().test(text)) return true
  if (announcedClue.test(text) && announced().test(text)) return true
  if (index > 0 && rule.test(readings[index - 1]!.text) && passedOn().test(text)) return true
  return isAttribution(readings, index) || isHead(readings, index, text)
}

/** "Am 4. Mai 2026 schrieb Ann:", cut at the stops of short words and where its line was wrapped. */
function isAttribution(readings: readonly Reading[], index: number): boolean {
  const {paragraph} = readings[index]!
  const near = readings.slice(index, index + longestAttribution)
  const end = near.findIndex(({text, endsLine}) => endsLine && /[:：]$/.test(text))
  if (end === -1) return false
  const parts = near.slice(0, end + 1)
  if (parts.some((part) => part.paragraph !== paragraph)) return false
  const line = parts
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
  if (!tellsWhen.test(line)) return false
  if (address.test(line)) return true
  if (parts.slice(0, -1).some(isStopped)) return false
  return attributions.some((pattern) => pattern().test(line)) || writerFirst().test(line)
}

function isStopped({text}: Reading): boolean {
  return /[.!?]$/.test(text) && text.length > longestShortened
}

/** Two lines of the head of a mail, in one language; English needs but the first. */
function isHead(readings: readonly Reading[], index: number, text: string): boolean {
  if (!headClue.test(text)) return false
  const languages = heads.filter(({first}) => first().test(text))
  if (languages.length === 0) return false
  const {paragraph} = readings[index]!
  const lines = readings
    .slice(index, index + longestHead)
    .filter((reading) => reading.paragraph === paragraph && reading.startsLine)
    .flatMap((reading) => reading.text.split('\n'))
    .map((line) => withoutEmphasis(line.trim()))
  return languages.some(({others}) => lines.some((line) => others().test(line)))
}
