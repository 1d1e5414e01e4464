import type {Message} from './message.ts'

const item = /^(?:[-*+•·‣–—○●▪>_]|\(?(?:\d{1,2}|[a-z])[.)])\s?/i
const heading = /^\s*(?:#{1,6}\s|\*\*[^*\n]+\*\*:?\s*$|[^.!?\n]{1,60}:\s*$)/m
const fewestItems = 2

/** Whether a line begins as an item of a list. */
export function isListItem(text: string): boolean {
  return item.test(text)
}

/** Whether headings or a list lead the eye through the text. */
export function isLaidOut({text}: Message): boolean {
  const items = text.split('\n').filter((line) => /^\s*(?:[-*+•‣●▪]|\(?\d{1,2}[.)])\s/.test(line))
  return items.length >= fewestItems || heading.test(text)
}

/** How many words a reader counts: what stands between spaces and has a letter or digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
