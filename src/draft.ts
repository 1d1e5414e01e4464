import type {Origin} from './extract/origin.ts'
import type {Said} from './extract/ownSettings.ts'
import type {Facts} from './message/facts.ts'

/** What is judged. */
export interface Draft {
  readonly text: string
  /** Absolute path, or a name such as `<text>`. */
  readonly filePath: string
  /** The patient's message that the draft answers. */
  readonly patient?: string
  /** What its document tells of the text; left out for plain text. */
  readonly facts?: Facts
  /** Where the text was taken from; left out where the text is the whole file. */
  readonly origin?: Origin
  /** Rules that the draft's front matter turns off. */
  readonly disable?: readonly Said[]
  /** Uses of messaging that the draft's front matter names: whoever chooses its engine minds them. */
  readonly uses?: readonly string[]
}

/** The text that a result's lines and columns count in; unknown of a draft that is a part of a file. */
export function wholeText({text, origin}: Draft): string | undefined {
  if (origin === undefined) return text
  return origin.begins === undefined ? origin.source : undefined
}
