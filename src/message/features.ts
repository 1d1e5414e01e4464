import {hashOf, joinHashes} from '../phrases/hash.ts'
import type {Match} from '../phrases/matcher.ts'
import type {Reading} from './reading.ts'

/** A sentence in its place in the message, as the second witness sees it. */
export interface Setting {
  readonly reading: Reading
  /** Acts that hold (see `standingActs`). */
  readonly standing: readonly Match[]
  /** How many sentences of content stand before and after. */
  readonly before: number
  readonly after: number
  /** Acts that hold in the sentence before and the one after. */
  readonly previous: readonly Match[]
  readonly next: readonly Match[]
}

/** The content sentences of a message, each in its place. */
export function settingsOf(
  readings: readonly Reading[],
  content: readonly number[],
  standing: readonly (readonly Match[])[]
): Setting[] {
  return content.map((index, at) => ({
    reading: readings[index]!,
    standing: standing[index]!,
    before: at,
    after: content.length - 1 - at,
    previous: standing[content[at - 1] ?? -1] ?? [],
    next: standing[content[at + 1] ?? -1] ?? []
  }))
}

/** What a feature is made of, so that it can be named: words by their range, everything else by name. */
export type FeatureSource =
  | {readonly kind: 'words'; readonly from: number; readonly to: number}
  | {readonly kind: 'letters'; readonly word: number}
  | {readonly kind: 'named'; readonly name: string}

const lineEdge = hashOf('<edge>')
const longestRun = 3
const near = 3
const seeds = {
  run: hashOf('run'),
  skip: hashOf('skip'),
  class: hashOf('class'),
  classRun: hashOf('classRun'),
  first: hashOf('first')
} as const

/**
 * Calls `emit` with the hash of each feature of a sentence: runs of one to three words, word classes with their
 * neighbours, acts, frames, and where the sentence stands. The same code trains the witness and asks it.
 */
export function forEachFeature(
  setting: Setting,
  classesOf: (symbol: number) => readonly number[],
  emit: (hash: number, source: FeatureSource) => void
): void {
  emitRuns(setting.reading, classesOf, emit)
  emitPlace(setting, emit)
  emitActs(setting, emit)
}

type Emit = (hash: number, source: FeatureSource) => void

function emitRuns({words}: Reading, classesOf: (symbol: number) => readonly number[], emit: Emit): void {
  for (let from = -1; from < words.length; from++) {
    let hash = joinHashes(seeds.run, words[from]?.hash ?? lineEdge)
    if (from >= 0) emit(hash, {kind: 'words', from, to: from + 1})
    for (let to = from + 1; to < Math.min(from + longestRun, words.length + 1); to++) {
      hash = joinHashes(hash, words[to]?.hash ?? lineEdge)
      emit(hash, {kind: 'words', from: Math.max(from, 0), to: Math.min(to + 1, words.length)})
    }
    const word = words[from]
    if (!word) continue
    const skipped = words[from + 2]
    if (skipped) {
      emit(joinHashes(joinHashes(seeds.skip, word.hash), skipped.hash), {kind: 'words', from, to: from + 3})
    }
    for (const label of classesOf(word.symbol)) {
      const source = {kind: 'words', from, to: from + 1} as const
      const base = joinHashes(seeds.class, label)
      emit(base, source)
      emit(joinHashes(base, words[from - 1]?.hash ?? lineEdge), source)
      emit(joinHashes(joinHashes(base, seeds.classRun), words[from + 1]?.hash ?? lineEdge), source)
    }
  }
}

function emitPlace({reading, before, after}: Setting, emit: Emit): void {
  const named = (name: string) => emit(hashOf(name), {kind: 'named', name})
  const early = Math.min(before, near)
  const late = Math.min(after, near)
  named(`before ${early}`)
  named(`after ${late}`)
  named(`place ${Math.min(before, 2)} ${Math.min(after, 2)}`)
  named(`length ${Math.min(8, reading.words.length >> 2)}`)
  const mark = /[?!:]\W*$/.exec(reading.text)?.[0][0]
  if (mark) named(`ends ${mark} ${late}`)
  const zone = before < 2 ? 'first' : after < 2 ? 'last' : 'middle'
  for (const [index, word] of reading.words.entries()) {
    const source = {kind: 'words', from: index, to: index + 1} as const
    emit(joinHashes(hashOf(zone), word.hash), source)
  }
}

function emitActs({reading, standing, previous, next, before, after}: Setting, emit: Emit): void {
  const named = (name: string) => emit(hashOf(name), {kind: 'named', name})
  for (const {name} of reading.acts) named(`act ${name}`)
  for (const {name} of reading.frames) named(`frame ${name}`)
  for (const {name} of standing) {
    named(`standing ${name}`)
    named(`standing ${name} ${Math.min(before, 2)} ${Math.min(after, 2)}`)
    for (const frame of reading.frames) named(`standing ${name} ${frame.name}`)
  }
  for (const name of reading.anatomy) named(`anatomy ${name}`)
  for (const {name} of reading.spans) named(`span ${name}`)
  for (const {name} of previous) named(`previous ${name}`)
  for (const {name} of next) named(`next ${name}`)
}
