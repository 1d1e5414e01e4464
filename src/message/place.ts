/** A stretch of the draft, in UTF-16 offsets into the original text; `end` is exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Whether two places have a character in common. */
export function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end
}
