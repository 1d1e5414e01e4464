import type {Obstacle} from './message/explanation.ts'
import type {Question} from './message/message.ts'

/** A replacement in the original file: `range` is `[start, end)` in UTF-16 offsets. */
export interface Fix {
  readonly range: readonly [number, number]
  /** What stands there afterwards, spelled as the file spells its words. */
  readonly text: string
}

/** A change that somebody may choose. */
export interface LintSuggestion {
  /** One line for a list of choices. */
  readonly desc: string
  /** What choosing it does; never made by `--fix`. */
  readonly fix: Fix
}

/** Why a finding is not reported. */
export interface LintSuppression {
  /** `directive`: a comment or the front matter of the draft; `file`: `msglint-suppressions.json`. */
  readonly kind: 'directive' | 'file'
  /** What stands behind `--` in the comment; empty where nothing does. */
  readonly justification: string
}

/** One finding or failure, in ESLint's shape. Lines and columns count from 1; `endColumn` is exclusive. */
export interface LintMessage {
  /** The rule's id; `null` for a draft that could not be read, and for what is wrong with a directive. */
  readonly ruleId: string | null
  /** 1 is a warning, 2 an error. */
  readonly severity: 1 | 2
  /** One sentence to the writer: what is missing or wrong, and what to do. */
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** True where msglint could not do its job on this draft: the run ends with exit code 2. */
  readonly fatal?: true
  /** A change that is safe to make unseen: what `--fix` makes. */
  readonly fix?: Fix
  /** Changes to choose from. */
  readonly suggestions?: readonly LintSuggestion[]
}

/** A finding that is not reported, because the draft or the repository says so. */
export interface SuppressedLintMessage extends LintMessage {
  /** Who says so: a directive, the suppressions file. */
  readonly suppressions: readonly LintSuppression[]
}

/** A place in the draft that answers one of the seven questions with yes. */
export interface ResultEvidence {
  /** The sentence, or the part of it, that answers. */
  readonly text: string
  /** What it does for its reader, such as `thanks`. */
  readonly act: string
  /** The words in it that prove it. */
  readonly words: string
  /** Where the words stand, `[start, end)` in UTF-16 offsets. */
  readonly wordsRange: readonly [number, number]
  readonly range: readonly [number, number]
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Evidence, and what it is where it is critical. */
export interface ExplainedEvidence extends ResultEvidence {
  /** For critical information: what it is, e.g. `a change to a medicine`. */
  readonly reason?: string
}

/** Something that nearly answers a question with yes. */
export interface NearEvidence extends ResultEvidence {
  /** What keeps it from counting, as a name for programs. */
  readonly obstacle: Obstacle
  /** The same in plain words, with the words of the draft that are to blame. */
  readonly why: string
}

/** What a draft is called in a file that holds several. */
export interface ResultLabel {
  /** Its id, or its number where it has none; `null` where the record is too broken to tell. */
  readonly id?: string | number | null
  /** The line of the file that its record begins on, from 1. */
  readonly line?: number
}

/** What counted in one draft, what nearly did, and why not. */
export interface ExplainResult extends ResultLabel {
  /** Absolute path, `<text>` for text without one. */
  readonly filePath: string
  /** All seven questions, in the order of reports. The answer is yes where something counted. */
  readonly questions: readonly {
    readonly question: Question
    readonly counted: readonly ExplainedEvidence[]
    readonly nearly: readonly NearEvidence[]
  }[]
}

/**
 * What is reported of one draft: ESLint's `LintResult` with `score`, `scoreDetails` and `evidence`; with `id` and `line` of a
 * record; and with `leftOut` from the Node API.
 */
export interface LintResult extends ResultLabel {
  /** Absolute path, `<text>` for text without one. */
  readonly filePath: string
  /** What is reported, in the order of the text. */
  readonly messages: readonly LintMessage[]
  /** What is kept back; it costs no points, and no count has it. */
  readonly suppressedMessages: readonly SuppressedLintMessage[]
  /** Fatal ones are among them. */
  readonly errorCount: number
  readonly fatalErrorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The text that the places are in, where something is reported. */
  readonly source?: string
  /** The whole file after its fixes, where they changed it; of a file that holds several drafts, the first result has it. */
  readonly output?: string
  /** 0 to 100; `null` where the draft could not be read or a rule failed on it. */
  readonly score: number | null
  /** The points, of 100, that each rule took off. */
  readonly scoreDetails: readonly {readonly ruleId: string; readonly points: number}[]
  /** What answers each of the seven questions with yes. */
  readonly evidence: Readonly<Record<Question, readonly ResultEvidence[]>>
  /** From the Node API, of a file that holds more than its draft: what was not judged, such as `attachment plan.pdf`. */
  readonly leftOut?: readonly string[]
}
