/** A question of `fixtures/corpus/GUIDE.md` that an act can answer with yes. */
export type AnsweredQuestion = 'opening' | 'empathy' | 'close' | 'critical' | 'confirmation' | 'highAcuity'

/** What around an act takes its force away. The analysis finds these once for all acts. */
export type Frame =
  /** "If you get chest pain, …": not the case, perhaps never. */
  | 'condition'
  /** "no sign of", "is not": the contrary is said. */
  | 'negation'
  /** "in 2015", "back when", "your mother had": another time or another person. */
  | 'history'
  /** "people with …", "can cause", "usually": true of anybody. */
  | 'education'
  /** The sentence asks. */
  | 'question'
  /** Between quotation marks: somebody else's words, or words that are spoken of. */
  | 'quotation'

/** What a sentence does for its reader, and the words that do it. */
export interface ActGroup {
  /** The questions answered where this act stands in the right part: an opening counts only where messages open. */
  readonly answers: readonly AnsweredQuestion[]
  /** Why this counts, with a source where there is one. */
  readonly why: string
  readonly phrases: string
  /** Look-alikes: a match that overlaps one of these does not count. */
  readonly except?: string
  /** For critical information: what it is, as a noun phrase for the writer, e.g. `a change to a medicine`. */
  readonly reason?: string
  /** A finding: no gap of its phrases reaches across a negation, "The scan shows nothing to suggest a clot". */
  readonly isAffirmed?: true
  /** A number proves it, or words that leave no doubt and whose loss harms: the trained witness has no say against it. */
  readonly isCertain?: true
  /** How the draft must write it, where phrases see too little: an arrow between two doses. */
  readonly written?: RegExp
  /** Frames in which it does not count. */
  readonly unless?: readonly Frame[]
}

export type ActGroups = Readonly<Record<string, ActGroup>>

/** For what is told of this patient now. The first frame that fits is the one that an explanation names. */
export const told = ['condition', 'negation', 'question', 'education', 'history'] as const

/** The same for what is feared of this patient now: a past event is named before general talk. */
export const present = ['condition', 'negation', 'question', 'history', 'education'] as const

/** For orders, which stand in general talk and beside the past as well. */
export const order = ['condition', 'negation', 'question'] as const
