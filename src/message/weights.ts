import {RowReader, RowWriter} from '../phrases/rows.ts'

/** A trained network with one layer of hidden units. */
export interface StackModel {
  /** The questions that it answers, as columns of scores; the others keep their first scores. */
  readonly columns: readonly number[]
  /** How many hidden units it has. */
  readonly hidden: number
  /**
   * Of each hidden unit its bias and a weight of each input; then of each column its bias, a weight of each input and one of
   * each hidden unit. In steps of `step` in stacking.ts.
   */
  readonly weights: Int16Array
}

/** A trained linear model over hashed features: one row of weights at a place, one weight of each question in a row. */
export interface WitnessModel {
  /** A feature's place is this many bits of its hash. */
  readonly bits: number
  /** What one step of a weight is worth, per question. */
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  /** A score above this is a yes by itself. */
  readonly alone: readonly number[]
  /** A score above this is a yes where the words say yes too. */
  readonly supported: readonly number[]
  readonly weights: Weights
  readonly stack: StackModel
}

const wordBits = 5
const wordMask = 31

/** What a trained weight can be, beside 0 and the same below 0: finer where weights are small, as most are. */
export const steps: readonly number[] = [5, 9, 15, 26, 44, 75, 127]
const below = 8
const codeBits = 4
const codeMask = 15

function weightOf(code: number): number {
  const step = code === 0 ? 0 : steps[(code & (below - 1)) - 1]!
  return code > below ? -step : step
}

function codeOf(weight: number): number {
  if (weight === 0) return 0
  const step = steps.indexOf(Math.abs(weight))
  if (step < 0) throw new RangeError(`no step is ${weight}`)
  return step + 1 + (weight < 0 ? below : 0)
}

/** The weights of a byte, which has two, as one number to be added up: the second stands above the sum of so many. */
const second = 16
const together = 256
const pairs = Int32Array.from(
  {length: 256},
  (_, byte) => weightOf(byte & codeMask) + (weightOf(byte >> codeBits) << second)
)

/** Weights by place, each as the number of its step. Most places hold nothing, and take two bits. */
export class Weights {
  /** Rows one after the other, without the empty ones; of two questions in a byte the first stands in its lower half. */
  readonly #rows: Uint8Array
  /**
   * Of 32 places each in turn a bit of each, whether it has a row, and how many rows stand before: side by side, since what is
   * far apart in memory is most of what a sentence costs.
   */
  readonly #index: Int32Array
  /** Bytes of a row. */
  readonly #width: number
  readonly #sums: Int32Array
  /** Where the rows begin of those places that have one. */
  #met = new Int32Array(512)

  constructor(rows: Uint8Array, index: Int32Array, questions: number) {
    this.#rows = rows
    this.#index = index
    this.#width = widthOf(questions)
    this.#sums = new Int32Array(this.#width * 2)
  }

  /** Of one row at each place, a weight of each question: 0, one of {@link steps}, or the same below 0. Throws for others. */
  static of(table: Int8Array, questions: number): Weights {
    const places = table.length / questions
    const width = widthOf(questions)
    const index = new Int32Array((places >> wordBits) * 2)
    const rows = new Uint8Array(places * width)
    let count = 0
    for (let place = 0; place < places; place++) {
      const word = (place >> wordBits) * 2
      if ((place & wordMask) === 0) index[word + 1] = count
      const row = table.subarray(place * questions, (place + 1) * questions)
      if (row.every((weight) => weight === 0)) continue
      index[word]! |= 1 << (place & wordMask)
      for (const [question, weight] of row.entries()) {
        rows[count * width + (question >> 1)]! |= codeOf(weight) << ((question & 1) * codeBits)
      }
      count++
    }
    return new Weights(rows.slice(0, count * width), index, questions)
  }

  /** Where the row of a place begins, for {@link weight}; -1 where it is empty. */
  rowAt(place: number): number {
    const word = (place >> wordBits) * 2
    const bits = this.#index[word]!
    const own = 1 << (place & wordMask)
    if ((bits & own) === 0) return -1
    return (this.#index[word + 1]! + countBits(bits & (own - 1))) * this.#width
  }

  weight(row: number, question: number): number {
    return weightOf((this.#rows[row + (question >> 1)]! >> ((question & 1) * codeBits)) & codeMask)
  }

  /** The sums of the rows at the first `count` places, question by question; good until the next are asked for. */
  sum(places: Int32Array, count: number): Int32Array {
    if (count > this.#met.length) this.#met = new Int32Array(count * 2)
    const met = this.#met
    const index = this.#index
    const rows = this.#rows
    const sums = this.#sums
    const width = this.#width
    let most = 0
    // No branch: whether a place has a row is hard to foretell, and what is taken from memory need not wait for it.
    for (let at = 0; at < count; at++) {
      const place = places[at]!
      const word = (place >> wordBits) * 2
      const bits = index[word]!
      const own = 1 << (place & wordMask)
      met[most] = (index[word + 1]! + countBits(bits & (own - 1))) * width
      most += (bits >>> (place & wordMask)) & 1
    }
    // Column by column: what a row adds waits for nothing that the row before it does.
    for (let column = 0; column < width; column++) {
      let first = 0
      let last = 0
      for (let from = 0; from < most; from += together) {
        const to = Math.min(from + together, most)
        let sum = 0
        for (let at = from; at < to; at++) sum = (sum + pairs[rows[met[at]! + column]!]!) | 0
        const low = (sum << second) >> second
        first += low
        last += (sum - low) >> second
      }
      sums[column * 2] = first
      sums[column * 2 + 1] = last
    }
    return sums
  }

  write(rows: RowWriter): void {
    rows.row(this.#rows)
    rows.row(this.#index)
  }

  static read(rows: RowReader, questions: number): Weights {
    return new Weights(rows.uint8(), rows.int32(), questions)
  }
}

/** Bytes of a row of so many weights. */
function widthOf(questions: number): number {
  return (questions + 1) >> 1
}

/** Counts in pairs, then in fours, then in bytes. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const farthest = 255

/**
 * A trained model as bytes that compress well: of each place that has a row its distance from the one before, then the
 * weights of one question after those of the other, each as the number of its step. A row of nothing bridges a longer distance.
 */
export function encodeModel({weights, stack, ...model}: WitnessModel): Uint8Array<ArrayBuffer> {
  const width = model.scales.length
  const gaps: number[] = []
  const rows: number[] = []
  let last = 0
  for (let place = 0; place < 2 ** model.bits; place++) {
    const row = weights.rowAt(place)
    if (row < 0 && place - last < farthest) continue
    gaps.push(place - last)
    rows.push(row)
    last = place
  }
  const codes = Array.from({length: width}, (_, question) =>
    rows.map((row) => (row < 0 ? 0 : codeOf(weights.weight(row, question))))
  )
  const writer = new RowWriter()
  writer.text(JSON.stringify(model))
  writeStack(stack, writer)
  writer.row(Uint8Array.from(gaps))
  writer.row(Uint8Array.from(codes.flat()))
  return writer.bytes
}

/** What {@link encodeModel} was given. */
export function decodeModel(bytes: Uint8Array): WitnessModel {
  const reader = new RowReader(bytes)
  const model = JSON.parse(reader.text()) as Omit<WitnessModel, 'weights' | 'stack'>
  const stack = readStack(reader)
  const gaps = reader.uint8()
  const codes = reader.uint8()
  const width = model.scales.length
  const table = new Int8Array(2 ** model.bits * width)
  let place = 0
  for (const [index, gap] of gaps.entries()) {
    place += gap
    for (let question = 0; question < width; question++) {
      table[place * width + question] = weightOf(codes[question * gaps.length + index]!)
    }
  }
  return {...model, stack, weights: Weights.of(table, width)}
}

export function writeModel({weights, stack, ...model}: WitnessModel, rows: RowWriter): void {
  rows.text(JSON.stringify(model))
  writeStack(stack, rows)
  weights.write(rows)
}

export function readModel(rows: RowReader): WitnessModel {
  const model = JSON.parse(rows.text()) as Omit<WitnessModel, 'weights' | 'stack'>
  const stack = readStack(rows)
  return {...model, stack, weights: Weights.read(rows, model.scales.length)}
}

function writeStack({weights, ...stack}: StackModel, rows: RowWriter): void {
  rows.text(JSON.stringify(stack))
  rows.row(weights)
}

function readStack(rows: RowReader): StackModel {
  const stack = JSON.parse(rows.text()) as Omit<StackModel, 'weights'>
  return {...stack, weights: rows.int16()}
}
