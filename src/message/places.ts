import {sendingActs} from '../../lexicon/adviceActs.ts'
import {atOnceActs} from '../../lexicon/dangers.ts'
import type {MarkKind} from '../../lexicon/marks/index.ts'
import type {Evidence, Mark, Message, Part, Sentence} from './message.ts'
import type {Place} from './place.ts'
import {quotation} from './quotation.ts'

const own: ReadonlySet<Part> = new Set(['opening', 'body', 'close'])

/** The message's own words: without subject, salutation, sign-off, signature, boilerplate and quotes. */
export function ownSentences({sentences}: Message): readonly Sentence[] {
  return sentences.filter(({part}) => isOwn(part))
}

/** Whether a part holds the message's own words. */
export function isOwn(part: Part): boolean {
  return own.has(part)
}

/** The first sentence of the message's own words: after subject, salutation and quotes. The whole draft if there is none. */
export function firstWords(message: Message): Place {
  return message.sentences.find(({part}) => own.has(part)) ?? anything(message)
}

/** The last sentence of the message's own words: before sign-off, signature and boilerplate. */
export function lastWords(message: Message): Place {
  return message.sentences.findLast(({part}) => own.has(part)) ?? anything(message)
}

function anything({text, sentences}: Message): Place {
  return sentences[0] ?? {start: 0, end: text.length}
}

/** What sends the patient to emergency care. */
export function summons(message: Message): readonly Evidence[] {
  return findPressing(message, sendingActs)
}

function findPressing({evidence}: Message, acts: ReadonlySet<string>): readonly Evidence[] {
  return [...evidence.highAcuity, ...evidence.critical].filter(({act}) => acts.has(act))
}

/** Whether the message begins by sending the patient to emergency care. */
export function beginsWithSummons(message: Message): boolean {
  const first = new Set(
    ownSentences(message)
      .slice(0, 2)
      .map(({start}) => start)
  )
  return summons(message).some(({start}) => first.has(start))
}

/** Whether the message sends the patient to care at once, or calls them itself. */
export function sendsAtOnce(message: Message): boolean {
  const directs = findPressing(message, atOnceActs).length > 0
  return directs || message.evidence.confirmation.some(({act}) => act.startsWith('rings-'))
}

/** The marks of a kind that stand in the matter of the message: its warm beginning and end answer nothing. */
export function marksOfBody(message: Message, kind: MarkKind): readonly Mark[] {
  return message.marks(kind).filter(({sentence}) => sentence.part === 'body')
}

/** Marks by their sentences: a long draft has thousands of both. */
const bySentence = new WeakMap<readonly Mark[], ReadonlyMap<Sentence, readonly Mark[]>>()

/** The marks of one kind in a sentence, in their order. */
export function marksIn(message: Message, sentence: Sentence, kind: MarkKind): readonly Mark[] {
  const marks = message.marks(kind)
  let grouped = bySentence.get(marks)
  if (grouped === undefined) {
    grouped = grouping(marks)
    bySentence.set(marks, grouped)
  }
  return grouped.get(sentence) ?? []
}

function grouping(marks: readonly Mark[]): ReadonlyMap<Sentence, readonly Mark[]> {
  const grouped = new Map<Sentence, Mark[]>()
  for (const mark of marks) {
    const own = grouped.get(mark.sentence)
    if (own) own.push(mark)
    else grouped.set(mark.sentence, [mark])
  }
  return grouped
}

/** Whether a sentence holds words of a kind. */
export function holdsMark(message: Message, sentence: Sentence, kind: MarkKind): boolean {
  return marksIn(message, sentence, kind).length > 0
}

/** Whether others say or think the marked words, or the patient does: what tells so stands before them in their sentence. */
export function isReported(message: Message, {sentence, start}: Mark): boolean {
  return marksIn(message, sentence, 'reported').some((mark) => mark.start < start)
}

/** The mark behind a height: 5'2". */
const inches = /(?<=\d['’] ?\d{1,2})"/g

/** Whether a place stands in a quotation that opens in one sentence and closes in another of the same paragraph. */
export function isQuotedAcross({text}: Message, {start, end}: Place): boolean {
  const before = text.slice(text.lastIndexOf('\n\n', start) + 1, start).replace(inches, '')
  const isOpen = before.split('"').length % 2 === 0 || before.lastIndexOf('“') > before.lastIndexOf('”')
  return isOpen && /^(?:(?!\n\n)[^"”])*["”]/.test(text.slice(end))
}

/** Whether the body holds a mark of one of these kinds in another sentence than this. */
export function goesOnWith(message: Message, kinds: readonly MarkKind[], sentence: Sentence): boolean {
  return kinds.some((kind) => marksOfBody(message, kind).some((mark) => mark.sentence !== sentence))
}

/** Whether a sentence is made of words of one kind and nothing else. */
export function isMadeOf(message: Message, sentence: Sentence, kind: MarkKind): boolean {
  const marks = marksIn(message, sentence, kind)
  return sentence.words.every(({start, end}) => marks.some((mark) => mark.start <= start && end <= mark.end))
}

/** What tells the writer to take out a sentence that says it can wait, for a report on what cannot. */
export function strikeOf(message: Message, at: Place): string {
  const mark = marksOfBody(message, 'put-off').find(({group, sentence}) => group === 'day' && sentence.start > at.start)
  if (mark === undefined) return ''
  return ` Take out “${quotation(mark.sentence.text, longestQuote)}”, if it says that this can wait.`
}

const longestQuote = 70
