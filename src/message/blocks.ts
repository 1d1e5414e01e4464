/** Where a sentence goes that is added behind a place, and what stands before it. */
interface Behind {
  readonly at: number
  readonly lead: string
}

const stop = /[.!?…]["'”’)*_]*$/
const longestStop = 8

/** Whether a sentence ends just before an offset, by a mark and what may close behind it. */
export function isStopped(text: string, end: number): boolean {
  return stop.test(text.slice(Math.max(0, end - longestStop), end))
}

const row = /\|.*\||\t/
const item = /^\s*(?:[-*+•–]|\d+[.)])\s/

/** Behind a row of a table or an item of a list without a stop, a sentence stands below them all. */
export function endOfBlock(text: string, end: number): Behind {
  const from = text.lastIndexOf('\n', end - 1) + 1
  const line = lineAt(text, from)
  const isIn = row.test(line)
    ? (one: string) => row.test(one)
    : !isStopped(text, end) && item.test(line)
      ? (one: string) => item.test(one)
      : undefined
  if (isIn === undefined) return {at: end, lead: ' '}
  let last = from
  for (let next = after(text, last); next < text.length && isIn(lineAt(text, next)); next = after(text, last))
    last = next
  return {at: last + lineAt(text, last).trimEnd().length, lead: '\n\n'}
}

const lineAt = (text: string, from: number) => text.slice(from, after(text, from) - 1)

/** Where the next line begins. */
function after(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found === -1 ? text.length + 1 : found + 1
}
