import {
  grouped,
  type KeyedLinks,
  keyed,
  type Links,
  linksOf,
  type Narrow,
  narrow,
  readKeyed,
  readLinks,
  writeKeyed,
  writeLinks
} from './links.ts'
import {anyWord, firstSet, isAnchor, type Pattern} from './pattern.ts'
import type {RowReader, RowWriter} from './rows.ts'

/** What a pattern of a machine stands for. */
export interface Target {
  readonly name: string
  /** The label of a class; -1 for a list. */
  readonly label: number
  readonly cancels: boolean
}

/** All patterns of a machine, position by position, in rows of numbers that are used as they are. */
export interface MachineTables {
  /** By group: what its patterns stand for. */
  readonly names: readonly string[]
  readonly labels: Int32Array
  readonly cancels: Uint8Array
  /** What each position takes: a label, `anyWord`, `affirmedWord`, or the set `firstSet - test`. */
  readonly tests: Int16Array | Int32Array
  readonly flags: Uint8Array
  /** The positions that may follow each, and those that it may follow. */
  readonly follow: Steps
  readonly precede: Steps
  /** The labels of each set, ascending. */
  readonly sets: Links
  /** Anchors by a label that they take: all that is asked of one before a walk, see {@link rowWidth}. */
  readonly waiting: KeyedLinks
}

/** How far on, or back, stand others of each position. Most positions have the one beside them: few lists are all there are. */
export interface Steps {
  /** The list of each position; that of none is {@link noSteps}. */
  readonly lists: Narrow
  readonly distances: Links
}

export const noSteps = 0

/**
 * What an anchor's row has before the labels of its companion, one of which its sentence must have: position, group, flags,
 * and how many labels there are.
 */
export const rowWidth = 4
/** A flag of an anchor beside its position's: nothing stands before it, and there is nowhere to walk back to. */
export const isFirst = 32
/** As many bits have an anchor's flags. Above them stands, in the tables, what of its position is above `0xffff`. */
export const flagBits = 6
/** Numbers of one anchor in a row that is put together: position, companion and group. */
const anchorWidth = 3

/** Puts patterns together. */
export class MachineBuilder {
  readonly #targets: Target[] = []
  readonly #targetNumbers = new Map<string, number>()
  readonly #setNumbers = new Map<string, number>()
  readonly #tests: number[] = []
  readonly #flags: number[] = []
  readonly #sets: number[][] = []
  /** Pairs of positions, the latter of which may follow the former. */
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #anchors: number[] = []

  /** One test for any of several labels. */
  testOfAny(labels: readonly number[]): number {
    const sorted = [...new Set(labels)].sort((a, b) => a - b)
    if (sorted.length === 1) return sorted[0]!
    const key = sorted.join()
    let number = this.#setNumbers.get(key)
    if (number === undefined) {
      number = this.#setNumbers.size
      this.#setNumbers.set(key, number)
      this.#sets.push(sorted)
    }
    return firstSet - number
  }

  add({tests, flags, follow, companion}: Pattern, target: Target): void {
    const key = `${target.name} ${target.cancels}`
    let group = this.#targetNumbers.get(key)
    if (group === undefined) {
      group = this.#targets.push(target) - 1
      this.#targetNumbers.set(key, group)
    }
    const first = this.#tests.length
    for (const [position, next] of follow.entries()) {
      this.#tests.push(tests[position]!)
      this.#flags.push(flags[position]!)
      if (flags[position]! & isAnchor) this.#anchors.push(first + position, companion, group)
      for (const one of next) {
        this.#from.push(first + position)
        this.#to.push(first + one)
      }
    }
  }

  finish(): MachineTables {
    const size = this.#tests.length
    return {
      names: this.#targets.map(({name}) => name),
      labels: Int32Array.from(this.#targets, ({label}) => label),
      cancels: Uint8Array.from(this.#targets, ({cancels}) => Number(cancels)),
      tests: narrow(this.#tests, Int16Array),
      flags: Uint8Array.from(this.#flags),
      follow: distances(this.#from, this.#to, size),
      precede: distances(this.#to, this.#from, size),
      sets: linksOf(this.#sets),
      waiting: this.#waiting()
    }
  }

  #waiting(): KeyedLinks {
    const labels: number[] = []
    const numbers: number[] = []
    const followers = new Set(this.#to)
    for (let at = 0; at < this.#anchors.length; at += anchorWidth) {
      const [position, companion, group] = this.#anchors.slice(at, at + anchorWidth) as [number, number, number]
      const companions = companion === anyWord ? [] : this.#labelsOf(companion)
      const flags = this.#flags[position]! | (followers.has(position) ? 0 : isFirst)
      const above = (position >>> 16) << flagBits
      const row = [position & 0xffff, group, flags | above, companions.length, ...companions]
      for (const label of this.#labelsOf(this.#tests[position]!)) {
        for (const number of row) {
          labels.push(label)
          numbers.push(number)
        }
      }
    }
    return keyed(labels, numbers)
  }

  /** The labels that a test takes, which is not one of any word. */
  #labelsOf(test: number): readonly number[] {
    return test >= 0 ? [test] : this.#sets[firstSet - test]!
  }
}

/** Links between positions, as the distances between them. */
function distances(keys: readonly number[], others: readonly number[], size: number): Steps {
  const apart = keys.map((key, index) => Math.abs(others[index]! - key))
  const {starts, to} = grouped(keys, apart, size)
  const numbers = new Map([['', noSteps]])
  const lists: (readonly number[])[] = [[]]
  const own = Array.from({length: size}, (_, position) => {
    const list = [...to.subarray(starts[position], starts[position + 1])]
    const key = list.join()
    let number = numbers.get(key)
    if (number === undefined) {
      number = lists.push(list) - 1
      numbers.set(key, number)
    }
    return number
  })
  return {lists: narrow(own, Uint16Array), distances: linksOf(lists)}
}

export function writeMachine(machine: MachineTables, rows: RowWriter): void {
  rows.text(machine.names.join(separator))
  rows.row(machine.labels)
  rows.row(machine.cancels)
  rows.row(machine.tests)
  rows.row(machine.flags)
  for (const {lists, distances} of [machine.follow, machine.precede]) {
    rows.row(lists)
    writeLinks(distances, rows)
  }
  writeLinks(machine.sets, rows)
  writeKeyed(machine.waiting, rows)
}

export function readMachine(rows: RowReader): MachineTables {
  const names = rows.text()
  return {
    names: names === '' ? [] : names.split(separator),
    labels: rows.int32(),
    cancels: rows.uint8(),
    tests: rows.int16(),
    flags: rows.uint8(),
    follow: readSteps(rows),
    precede: readSteps(rows),
    sets: readLinks(rows),
    waiting: readKeyed(rows)
  }
}

function readSteps(rows: RowReader): Steps {
  return {lists: rows.uint16(), distances: readLinks(rows)}
}

const separator = '\n'
