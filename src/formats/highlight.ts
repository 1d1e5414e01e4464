import {Lines} from '../message/lines.ts'
import type {LintMessage} from '../result.ts'

/** A stretch of a draft that the same findings cover, by their place in the list. */
export interface Stretch {
  readonly text: string
  readonly covers: readonly number[]
  /** Findings that begin where the stretch does. */
  readonly begins: readonly number[]
}

/** A draft cut where a finding begins or ends. */
export function stretches(text: string, messages: readonly LintMessage[]): Stretch[] {
  const lines = new Lines(text)
  const spans = messages.map(({line, column, endLine, endColumn}) => ({
    start: Math.min(lines.offset(line, column), text.length),
    end: Math.min(lines.offset(endLine, endColumn), text.length)
  }))
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b)
  const last = cuts.length - 1
  return cuts.flatMap((from, index) => {
    const to = cuts[index + 1] ?? from
    const begins = spans.flatMap(({start}, at) => (start === from ? [at] : []))
    if (index === last && begins.length === 0) return []
    const covers = spans.flatMap(({start, end}, at) => (start < to && end > from && start < end ? [at] : []))
    return [{text: text.slice(from, to), covers: from === to ? [] : covers, begins}]
  })
}
