const firstNonAscii = 0x80
const space = 0x20

/** Whether what stands there is white space, as `\s` has it. */
export function isSpace(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  if (code < firstNonAscii) return code === space || (code >= 0x09 && code <= 0x0d)
  return code >= 0xa0 && /\s/.test(text[at]!)
}

/** The first offset from `start` on where something is seen; `end` where nothing is. */
export function startOfSeen(text: string, start: number, end = text.length): number {
  let at = start
  while (at < end && isSpace(text, at)) at++
  return at
}

/** Just behind the last character before `end` that is seen; `start` where none is. */
export function endOfSeen(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text, at - 1)) at--
  return at
}
