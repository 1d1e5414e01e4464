/** A stretch of the draft, in UTF-16 offsets into the original text; `end` is exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}
