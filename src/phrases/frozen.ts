import type {AlphabetParts} from './alphabet.ts'
import type {MachineParts, Numbers} from './composition.ts'
import type {MatcherParts} from './matcher.ts'

/**
 * A compiled lexicon as text, so that a build can compile it once and a start only reads it. Numbers are written in seven
 * bits a byte, the lower ones first, a sign in the last place, and the bytes in base64.
 */
export interface FrozenMatcher {
  readonly classNames: readonly string[]
  readonly classFrequencies: readonly number[]
  /** Each a list of words with spaces between. */
  readonly words: string
  readonly listed: string
  readonly endings: string
  /** How many machines are of classes; those of lists follow. */
  readonly levels: number
  readonly targets: readonly MachineParts['targets'][]
  readonly numbers: string
}

/** Writes a compiled lexicon. */
export function freeze({alphabet, classes, lists}: MatcherParts): FrozenMatcher {
  const machines = [...classes, ...lists]
  const {classNames, classFrequencies, words, dictionary, endings} = alphabet
  const numbers = new Writer()
  for (const map of [dictionary, endings]) for (const labels of map.values()) numbers.row(labels)
  for (const machine of machines) writeMachine(machine, numbers)
  return {
    classNames,
    classFrequencies,
    words: words.join(' '),
    listed: [...dictionary.keys()].join(' '),
    endings: [...endings.keys()].join(' '),
    levels: classes.length,
    targets: machines.map(({targets}) => targets),
    numbers: numbers.text
  }
}

/** Reads what {@link freeze} wrote. */
export function thaw(frozen: FrozenMatcher): MatcherParts {
  const numbers = new Reader(frozen.numbers)
  const mapOf = (keys: string) => {
    const map = new Map<string, readonly number[]>()
    for (const key of split(keys)) map.set(key, numbers.list())
    return map
  }
  const alphabet: AlphabetParts = {
    classNames: frozen.classNames,
    classFrequencies: frozen.classFrequencies,
    words: split(frozen.words),
    dictionary: mapOf(frozen.listed),
    endings: mapOf(frozen.endings)
  }
  const machines = frozen.targets.map((targets) => readMachine(targets, numbers))
  return {alphabet, classes: machines.slice(0, frozen.levels), lists: machines.slice(frozen.levels)}
}

const flagBits = 5

function writeMachine(machine: MachineParts, numbers: Writer): void {
  const {tests, flags, groups, followCounts, follow, companions, setCounts, setLabels} = machine
  numbers.row(tests)
  numbers.row(Array.from(flags, (flag, position) => flag | (followCounts[position]! << flagBits)))
  numbers.row(follow)
  numbers.row(companions)
  numbers.row(setCounts)
  numbers.row(setLabels)
  numbers.row(runs(groups))
}

function readMachine(targets: MachineParts['targets'], numbers: Reader): MachineParts {
  const tests = numbers.row()
  const flags = numbers.row()
  const followCounts = new Int32Array(flags.length)
  for (let position = 0; position < flags.length; position++) {
    followCounts[position] = flags[position]! >> flagBits
    flags[position]! &= (1 << flagBits) - 1
  }
  const follow = numbers.row()
  const companions = numbers.row()
  const setCounts = numbers.row()
  const setLabels = numbers.row()
  const groups = new Int32Array(tests.length)
  const groupRuns = numbers.row()
  let from = 0
  for (let index = 0; index < groupRuns.length; index += 2) {
    const to = from + groupRuns[index + 1]!
    groups.fill(groupRuns[index]!, from, to)
    from = to
  }
  return {targets, tests, flags, groups, followCounts, follow, companions, setCounts, setLabels}
}

/** Each number with how often it stands in a row. */
function runs(numbers: Numbers): number[] {
  const found: number[] = []
  for (const number of numbers) {
    if (found.at(-2) === number) found[found.length - 1]!++
    else found.push(number, 1)
  }
  return found
}

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

class Writer {
  readonly #bytes: number[] = []

  row(numbers: Numbers): void {
    this.#number(numbers.length)
    for (const number of numbers) this.#number(number)
  }

  get text(): string {
    let text = ''
    for (const byte of this.#bytes) text += String.fromCharCode(byte)
    return btoa(text)
  }

  #number(number: number): void {
    let rest = number < 0 ? -number * 2 - 1 : number * 2
    for (; rest > 0x7f; rest >>>= 7) this.#bytes.push((rest & 0x7f) | 0x80)
    this.#bytes.push(rest)
  }
}

class Reader {
  readonly #bytes: string
  #at = 0

  constructor(text: string) {
    this.#bytes = atob(text)
  }

  row(): Int32Array {
    const row = new Int32Array(this.#number())
    for (let index = 0; index < row.length; index++) row[index] = this.#number()
    return row
  }

  list(): number[] {
    const list: number[] = []
    for (let count = this.#number(); count > 0; count--) list.push(this.#number())
    return list
  }

  #number(): number {
    let byte = this.#bytes.charCodeAt(this.#at++)
    let rest = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes.charCodeAt(this.#at++)
      rest |= (byte & 0x7f) << shift
    }
    return rest & 1 ? -((rest + 1) >> 1) : rest >> 1
  }
}
