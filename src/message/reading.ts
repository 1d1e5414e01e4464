import type {Root} from 'nlcst'
import type {Word} from '../phrases/alphabet.ts'
import type {Match, Span} from '../phrases/matcher.ts'
import {beyondLimits} from './limits.ts'
import type {Place} from './place.ts'
import {actPrefix, anatomyPrefix, framePrefix} from './prefixes.ts'
import {endOfSalutation} from './salutation.ts'
import {shiftedResults, shiftKind} from './shifts.ts'
import type {Vocabulary} from './vocabulary.ts'

/** A sentence with everything the matcher found in it, before it is judged. */
export interface Reading extends Place {
  readonly text: string
  readonly paragraph: number
  /** Whether it begins its line, and whether it ends it. */
  readonly startsLine: boolean
  readonly endsLine: boolean
  /** How far a salutation goes that it begins with; 0 where it does not. */
  readonly greeting: number
  readonly words: readonly Word[]
  readonly spans: readonly Span[]
  readonly acts: readonly Match[]
  readonly frames: readonly Match[]
  /** The lists of `lexicon/anatomy.ts` that matched. */
  readonly anatomy: ReadonlySet<string>
}

/** Reads every sentence of the repaired tree once. */
export function readSentences(tree: Root, text: string, {matcher, limits}: Vocabulary): Reading[] {
  const readings: Reading[] = []
  let paragraph = -1
  const {alphabet} = matcher
  const label = alphabet.classLabel('greeting-word') ?? 0
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode') continue
    paragraph++
    for (const child of block.children) {
      if (child.type !== 'SentenceNode') continue
      const start = child.position!.start.offset!
      const end = child.position!.end.offset!
      const {words, matches, spans} = matcher.match(matcher.read(text, start, end))
      const found = sort(matches)
      const sentence = text.slice(start, end)
      const greets = words[0] !== undefined && alphabet.hasLabel(words[0].symbol, label)
      readings.push({
        start,
        end,
        text: sentence,
        paragraph,
        startsLine: lineBefore(text, start),
        endsLine: lineAfter(text, end),
        greeting: endOfSalutation(sentence, greets),
        words,
        spans,
        acts:
          found.limits.length > 0
            ? [
                ...found.acts,
                ...beyondLimits(text, words, found.limits, limits),
                ...shiftedResults(text, words, found.limits, () => matcher.find(shiftKind, {words, spans}))
              ]
            : found.acts,
        frames: found.frames,
        anatomy: found.anatomy
      })
    }
  }
  return readings
}

/** Kind and own name of each list, by its name in the matcher. */
const kinds = new Map<string, readonly [kind: string, name: string]>()

function kindOf(name: string): readonly [kind: string, name: string] {
  let cut = kinds.get(name)
  if (!cut) {
    const end = name.indexOf(':') + 1
    cut = [name.slice(0, end), name.slice(end)]
    kinds.set(name, cut)
  }
  return cut
}

const noLists: ReadonlySet<string> = new Set()

/** Matches by the kind of their lists. */
function sort(matches: readonly Match[]) {
  const acts: Match[] = []
  const frames: Match[] = []
  const limits: Match[] = []
  let anatomy: Set<string> | undefined
  for (const {name: full, from, to} of matches) {
    const [kind, name] = kindOf(full)
    if (kind === anatomyPrefix) {
      anatomy ??= new Set()
      anatomy.add(name)
    } else {
      const list = kind === actPrefix ? acts : kind === framePrefix ? frames : limits
      list.push({name, from, to})
    }
  }
  return {acts, frames, limits, anatomy: anatomy ?? noLists}
}

function lineBefore(text: string, at: number): boolean {
  let index = at - 1
  while (index >= 0 && (text[index] === ' ' || text[index] === '\t')) index--
  return index < 0 || text[index] === '\n'
}

function lineAfter(text: string, at: number): boolean {
  let index = at
  while (index < text.length && (text[index] === ' ' || text[index] === '\t' || text[index] === '\r')) index++
  return index >= text.length || text[index] === '\n'
}

/** Words `from` to `to` of a sentence: what they say and where. */
export function wordsOf(
  {words}: Reading,
  {from, to}: {readonly from: number; readonly to: number},
  text: string
): {readonly words: string; readonly wordsAt: Place} {
  const wordsAt = {start: words[from]!.start, end: words[to - 1]!.end}
  return {words: text.slice(wordsAt.start, wordsAt.end), wordsAt}
}
