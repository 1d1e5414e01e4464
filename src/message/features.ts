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

/**
 * Receives a feature's hash and what it is made of, so that it can be named: words `from` to `to` of the sentence, or, with
 * `from` -1, a name.
 */
export type Emit = (hash: number, from: number, to: number, name: string) => void

/** Hashes of a symbol's word classes. */
export type ClassHashes = (symbol: number) => readonly number[]

const lineEdge = hashOf('<edge>')
const longestRun = 3
const near = 3
const run = hashOf('run')
const skip = hashOf('skip')
const classAlone = hashOf('class')
const classThen = hashOf('class then')
const zones = {first: hashOf('first'), middle: hashOf('middle'), last: hashOf('last')} as const

/**
 * Calls `emit` with each feature of a sentence: runs of one to three words, word classes with their neighbours, acts,
 * frames, and where the sentence stands. The same code trains the witness and asks it.
 */
export function forEachFeature(setting: Setting, classHashesOf: ClassHashes, emit: Emit): void {
  emitRuns(setting.reading, emit)
  emitClasses(setting.reading, classHashesOf, emit)
  emitPlace(setting, emit)
  emitActs(setting, emit)
}

function emitRuns({words}: Reading, emit: Emit): void {
  for (let from = -1; from < words.length; from++) {
    let hash = joinHashes(run, words[from]?.hash ?? lineEdge)
    if (from >= 0) emit(hash, from, from + 1, '')
    for (let to = from + 1; to < Math.min(from + longestRun, words.length + 1); to++) {
      hash = joinHashes(hash, words[to]?.hash ?? lineEdge)
      emit(hash, Math.max(from, 0), Math.min(to + 1, words.length), '')
    }
    const word = words[from]
    const skipped = words[from + 2]
    if (word && skipped) emit(joinHashes(joinHashes(skip, word.hash), skipped.hash), from, from + 3, '')
  }
}

function emitClasses({words}: Reading, classHashesOf: ClassHashes, emit: Emit): void {
  for (const [at, word] of words.entries()) {
    for (const label of classHashesOf(word.symbol)) {
      const base = joinHashes(classAlone, label)
      emit(base, at, at + 1, '')
      emit(joinHashes(base, words[at - 1]?.hash ?? lineEdge), at, at + 1, '')
      emit(joinHashes(joinHashes(base, classThen), words[at + 1]?.hash ?? lineEdge), at, at + 1, '')
    }
  }
}

function emitPlace({reading, before, after}: Setting, emit: Emit): void {
  const named = (name: string) => emit(hashOf(name), -1, -1, name)
  const late = Math.min(after, near)
  named(`before ${Math.min(before, near)}`)
  named(`after ${late}`)
  named(`place ${Math.min(before, 2)} ${Math.min(after, 2)}`)
  named(`length ${Math.min(8, reading.words.length >> 2)}`)
  const mark = /[?!:]\W*$/.exec(reading.text)?.[0][0]
  if (mark) named(`ends ${mark} ${late}`)
  const zone = before < 2 ? zones.first : after < 2 ? zones.last : zones.middle
  for (const [at, word] of reading.words.entries()) emit(joinHashes(zone, word.hash), at, at + 1, '')
}

function emitActs({reading, standing, previous, next, before, after}: Setting, emit: Emit): void {
  const named = (name: string) => emit(hashOf(name), -1, -1, name)
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
