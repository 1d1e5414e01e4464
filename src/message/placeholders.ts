import {placeholderSyntaxes, slotWords} from '../../lexicon/placeholders.ts'
import type {Evidence, Place} from './message.ts'

const syntaxes = placeholderSyntaxes.map(({name, pattern, inner}) => ({
  name,
  inner,
  pattern: new RegExp(pattern, 'gu')
}))
const slots = new Set(slotWords)
const trigger =
  /[*@{}[\](<«‹%$#_]|x{2,}|\b(?:TB[DCA]|TODO|FIXME|TKTK|FILL|LOREM|lorem|INSERT|ENTER|ADD|SELECT|CHOOSE|DELETE|REPLACE|COMPLETE|SPECIFY)\b/i
const ruleLine = /^[\s*_=~#.-]+$/

/** Hears of what looks like template text and is none, and why it is none. */
export type LooksUnfilled = (found: Evidence, why: 'quoted' | 'rule' | 'ordinary') => void

/** Unfilled template text, at its place in the draft. `parts` outside the message's own words (quotes) are left out. */
export function findPlaceholders(text: string, outside: readonly Place[], looksUnfilled?: LooksUnfilled): Evidence[] {
  if (!trigger.test(text)) return []
  const found: Evidence[] = []
  for (const {name, pattern, inner} of syntaxes) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) continue
      const one = {start, end, text: match[0], act: name, words: match[0]}
      const isQuoted = outside.some((place) => place.start <= start && end <= place.end)
      if (isQuoted) looksUnfilled?.(one, 'quoted')
      else if (isRuleLine(text, start, end)) looksUnfilled?.(one, 'rule')
      else if (!isSlot(match[1], inner, name)) looksUnfilled?.(one, 'ordinary')
      else found.push(one)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isRuleLine(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const line = text.slice(from, newline === -1 ? text.length : newline)
  return ruleLine.test(line) && line.trim().length > 3
}

function isSlot(inner: string | undefined, kind: 'slot' | 'any' | undefined, name: string): boolean {
  if (kind !== 'slot') return true
  const written = inner!.trim()
  const words = written.toLowerCase().match(/[\p{L}’']+|#/gu) ?? []
  if (words.length === 0) return false
  if (name === 'parenthesis') {
    // Parentheses hold ordinary asides; only a bare slot such as (department name) or (insert date) is one.
    return (
      words.length <= 4 &&
      (/^(?:insert|enter|fill)$/.test(words[0]!) ||
        /^(?:patient|provider|department|doctor|clinic|first|last|your|physician|pharmacy|practice|hospital|phone|contact) (?:first |last |phone )?(?:name|number|date|time)$/.test(
          words.join(' ')
        ))
    )
  }
  if (/^#+$/.test(written)) return true
  return words.some((word) => slots.has(word)) && words.length <= 12
}
