import type {Message} from './message.ts'

const item = /^(?:[-*+•·‣–—○●▪>_]|\(?(?:\d{1,2}|[a-z])[.)])\s?/i
const heading = /^\s*(?:#{1,6}\s|\*\*[^*\n]+\*\*:?\s*$|[^.!?\n]{1,60}:\s*$)/m
/** A word or two at the beginning of a line that say what it is about: "Food. Yesterday we …", "RESPITE. He qualifies …". */
const label = () => /^[ \t]*\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,2}[.:]\s+\S/gmu
/** A short line of its own, without the end of a sentence, and text below it. */
const bareHeading = () => /^[ \t]*\p{Lu}[^.!?,;:\n]{2,40}\n/gmu
const fewestItems = 2
const fewestLabels = 3

/** Whether a line begins as an item of a list. */
export function isListItem(text: string): boolean {
  return item.test(text)
}

/** Whether headings or a list lead the eye through the text. */
export function isLaidOut({text, insertion}: Message): boolean {
  const items = text.split('\n').filter((line) => /^\s*(?:[-*+•‣●▪–]|\(?\d{1,2}[.)])\s/.test(line))
  // Lines of the signature are no headings.
  const body = text.slice(insertion.opening, insertion.close)
  const labels = [...body.matchAll(label()), ...body.matchAll(bareHeading())]
  return items.length >= fewestItems || labels.length >= fewestLabels || heading.test(text)
}

/** The words that a reader counts: what stands between spaces and has a letter or digit. */
export function writtenWords(text: string): RegExpExecArray[] {
  return [...text.matchAll(/\S+/g)].filter(([written]) => /[\p{L}\p{N}]/u.test(written))
}

/** How many words a reader counts. */
export function countWords(text: string): number {
  return writtenWords(text).length
}
