import type {MarkKind} from '../../lexicon/marks/index.ts'

/**
 * The analysed message: what every rule reads. Nothing here knows a rule, a file or a terminal.
 */

import type {Link, Mode, Variable} from './facts.ts'
import type {Place} from './place.ts'

/** Which part of the letter a sentence belongs to. Each sentence has exactly one. */
export type Part =
  | 'subject'
  | 'salutation'
  | 'opening'
  | 'body'
  | 'close'
  | 'signOff'
  | 'signature'
  | 'boilerplate'
  | 'quoted'

/** The seven questions that the analysis answers with evidence, in the order of reports. */
export const questions = [
  'opening',
  'empathy',
  'close',
  'critical',
  'confirmation',
  'highAcuity',
  'placeholder'
] as const

/** One of the seven questions; `fixtures/corpus/GUIDE.md` defines when each is answered with yes. */
export type Question = (typeof questions)[number]

const unanswered = Object.fromEntries(questions.map((question) => [question, undefined]))

/** A value for each of the seven questions. */
export function mapQuestions<Value>(map: (question: Question) => Value): Record<Question, Value> {
  const mapped = {...unanswered} as Record<Question, Value>
  for (const question of questions) mapped[question] = map(question)
  return mapped
}

/** Something a sentence does for its reader, with the words that prove it. */
export interface Act extends Place {
  /** The name of the phrase group that matched, e.g. `names-feeling`. */
  readonly name: string
}

/** Words of the message's own that a rule looks for (`lexicon/marks`). */
export interface Mark extends Place {
  /** The group of its kind, e.g. `failing`. */
  readonly group: string
  readonly text: string
  /** What to write in their place, where the lexicon knows. */
  readonly instead: string | undefined
  readonly sentence: Sentence
}

/** One sentence of the draft, as a reader would end it. `text` equals the draft's slice at its place. */
export interface Sentence extends Place {
  readonly text: string
  readonly part: Part
  /** Index of the paragraph (text between blank lines), from 0. */
  readonly paragraph: number
  readonly acts: readonly Act[]
  /** Where its words stand, numbers and marks included. */
  readonly words: readonly Place[]
}

/** A stretch of text that answers one of the seven questions with yes. */
export interface Evidence extends Place {
  /** The sentence or clause, verbatim: the draft's slice at this place. */
  readonly text: string
  /** What it does: the act's name, or the kind of critical information or placeholder. */
  readonly act: string
  /** The very words that decided, verbatim. */
  readonly words: string
  /** Where those words stand. */
  readonly wordsAt: Place
  /** For critical information: why it counts, as a noun phrase for the writer, e.g. `a change to a medicine`. */
  readonly reason?: string
}

/** What a message is about. */
export interface Topic {
  /** A noun phrase ready to insert: `your back pain`, or `the fever` of somebody whom the reader cares for. */
  readonly phrase: string
  readonly isPlural: boolean
  /** Whether the patient has been through it, a procedure: `undefined` where the draft speaks of before and after. */
  readonly isOver: boolean | undefined
  readonly kind: 'symptom' | 'mild-condition' | 'procedure' | 'test' | 'medicine'
}

/** A draft, understood. Immutable; the same text always gives the same message. */
export interface Message {
  /** The draft as given, byte order mark excluded. */
  readonly text: string
  /** Where it is not English, its language as far as it can be told, e.g. `Spanish`: what is said in it is not known. */
  readonly language: string | undefined
  readonly sentences: readonly Sentence[]
  readonly evidence: Readonly<Record<Question, readonly Evidence[]>>
  /** What the patient's message, or else the draft, is about. */
  readonly topic: Topic | undefined
  /** Whether it is about somebody whom its reader cares for, such as their child. */
  readonly isForCarer: boolean
  /** The patient's message that this draft answers, where it is known. */
  readonly patient: Message | undefined
  /**
   * The words of one kind that stand in the message's own words, and that no frame takes back (`lexicon/marks`), in order:
   * subject and salutation included; quotes, signature and boilerplate not.
   */
  marks(kind: MarkKind): readonly Mark[]
  /**
   * Whether one witness at least, words or wording, answers the question with yes: less than evidence. A rule that reports
   * an absence gives it the benefit of the doubt.
   */
  mayAnswer(question: Exclude<Question, 'placeholder'>): boolean
  /** Whether the text is about to be sent, or is a template that a system fills in. */
  readonly mode: Mode
  /** Links and bare web addresses, in the order of the text. */
  readonly links: readonly Link[]
  /** In template mode, its tokens: those of the declared dialects and those that are at fault. */
  readonly variables: readonly Variable[]
  /**
   * Where a line would be inserted: of warmth after the salutation, which may share its sentence with the matter, or before the sign-off; of empathy behind the personal
   * opening, and a request in front of the personal close, where there is one.
   */
  readonly insertion: {
    readonly opening: number
    readonly empathy: number
    readonly request: number
    readonly close: number
  }
}
