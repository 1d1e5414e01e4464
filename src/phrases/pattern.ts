import type {Phrase} from './notation.ts'

/**
 * Phrases as patterns: positions, each of which takes one word or one class of the text, and which position may follow
 * which (Glushkov's construction). There are no loops, so a walk from a position is as short as the longest phrase.
 */

/** What a position takes, other than a label or a set of labels: any single word, as gaps do. */
export const anyWord = -1
/** Any single word but those of the class {@link negator}, as gaps do in what a negation takes back. */
export const affirmedWord = -2
/** The first set of labels that a position may take one of; the others go down from it. */
export const firstSet = -3
export const negator = 'negator'
type Edge = 'start' | 'end'

/** What a match may do at a position. */
export const beginsAnywhere = 1
export const beginsSentence = 2
export const endsAnywhere = 4
export const endsSentence = 8
/** The position takes the rarest of what its phrase must have: phrases are looked for here. */
export const isAnchor = 16

/** Positions of one phrase, numbered from 0. */
export interface Pattern {
  readonly tests: readonly number[]
  readonly flags: readonly number[]
  readonly follow: readonly (readonly number[])[]
  /** A test that some word or class of the sentence must pass beside the anchor; `anyWord` where there is none. */
  readonly companion: number
  /** How often the pattern's rarest part is met, in times per word. */
  readonly frequency: number
}

/** What leaves of phrases stand for. */
export interface Letters {
  /** What each word of a gap must pass. */
  readonly gapTest: number
  /** Labels of the words in a row that a written word of a phrase is, each with its readings. */
  labelsOfWord(word: string, isInflected: boolean): readonly (readonly number[])[]
  labelOfClass(name: string): number
  /** One test for any of several labels. */
  testOfAny(labels: readonly number[]): number
  /** How often one of the labels is met, in times per word. */
  frequencyOf(labels: readonly number[]): number
}

/** Positions of which every way through a part passes one. */
interface Cut {
  readonly positions: readonly number[]
  readonly labels: readonly number[]
  readonly frequency: number
}

interface Part {
  readonly canBeEmpty: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
  /** None where the part can be passed by. */
  readonly cuts: readonly Cut[]
}

const nothing: Part = {canBeEmpty: true, first: [], last: [], cuts: []}
/** A longer list of labels to choose from is hardly ever absent from a sentence, and takes long to look up. */
const largestCompanion = 12

/** Builds the pattern of a phrase that matches at least one word. */
export function buildPattern(phrase: Phrase, letters: Letters): Pattern {
  return new PatternBuilder(letters).build(phrase)
}

class PatternBuilder {
  readonly #letters: Letters
  readonly #tests: number[] = []
  readonly #follow: number[][] = []
  /** Positions that stand for an edge of the sentence, and not for a word. */
  readonly #edges = new Map<number, Edge>()

  constructor(letters: Letters) {
    this.#letters = letters
  }

  build(phrase: Phrase): Pattern {
    const whole = this.#part(phrase)
    const isWord = (position: number) => !this.#edges.has(position)
    const afterStart = this.#afterStart(whole.first)
    const numbers = new Map<number, number>()
    for (let position = 0; position < this.#tests.length; position++) {
      if (isWord(position)) numbers.set(position, numbers.size)
    }
    const positions = [...numbers.keys()]
    const {first, last, cuts} = whole
    const [anchor, ...others] = cuts.toSorted((a, b) => a.frequency - b.frequency) as [Cut, ...Cut[]]
    const companion = others.find(({labels}) => labels.length <= largestCompanion)
    return {
      tests: positions.map((position) => this.#tests[position]!),
      flags: positions.map((position) => {
        return (
          (first.includes(position) ? beginsAnywhere : 0) |
          (afterStart.includes(position) ? beginsSentence : 0) |
          (last.includes(position) ? endsAnywhere : 0) |
          (this.#canEndBehind(position, last) ? endsSentence : 0) |
          (anchor.positions.includes(position) ? isAnchor : 0)
        )
      }),
      follow: positions.map((position) =>
        [...new Set(this.#follow[position]!)].filter(isWord).map((next) => numbers.get(next)!)
      ),
      companion: companion ? this.#letters.testOfAny(companion.labels) : anyWord,
      frequency: anchor.frequency
    }
  }

  /** What may come first where the sentence begins. */
  #afterStart(first: readonly number[]): readonly number[] {
    const behind = first.filter((one) => this.#edges.get(one) === 'start').flatMap((start) => this.#follow[start]!)
    return behind.length === 0 ? behind : [...behind, ...this.#afterStart(behind)]
  }

  /** Whether the phrase is over where the sentence ends behind a position. */
  #canEndBehind(position: number, last: readonly number[]): boolean {
    return this.#follow[position]!.some(
      (next) => this.#edges.get(next) === 'end' && (last.includes(next) || this.#canEndBehind(next, last))
    )
  }

  #part(phrase: Phrase): Part {
    switch (phrase.kind) {
      case 'word':
        return this.#letters
          .labelsOfWord(phrase.word, phrase.inflected)
          .map((labels) => this.#taking(labels))
          .reduce((before, after) => this.#join(before, after), nothing)
      case 'class':
        return this.#taking([this.#letters.labelOfClass(phrase.name)])
      case 'start':
      case 'end':
        return this.#edge(phrase.kind)
      case 'gap':
        return this.#gap(phrase.most)
      case 'optional':
        return {...this.#part(phrase.item), canBeEmpty: true, cuts: []}
      case 'choice':
        return this.#choice(phrase.items)
      case 'sequence':
        return phrase.items
          .map((item) => this.#part(item))
          .reduce((before, after) => this.#join(before, after), nothing)
      default:
        throw new TypeError('endings stand in word classes only')
    }
  }

  #position(test: number): number {
    this.#follow.push([])
    return this.#tests.push(test) - 1
  }

  #taking(labels: readonly number[]): Part {
    const at = [this.#position(this.#letters.testOfAny(labels))]
    const cut = {positions: at, labels, frequency: this.#letters.frequencyOf(labels)}
    return {canBeEmpty: false, first: at, last: at, cuts: [cut]}
  }

  #edge(edge: Edge): Part {
    const at = [this.#position(anyWord)]
    this.#edges.set(at[0]!, edge)
    return {canBeEmpty: false, first: at, last: at, cuts: []}
  }

  #gap(most: number): Part {
    const chain = Array.from({length: most}, () => this.#position(this.#letters.gapTest))
    for (const [index, position] of chain.slice(1).entries()) this.#follow[chain[index]!]!.push(position)
    return {canBeEmpty: true, first: chain.slice(0, 1), last: chain, cuts: []}
  }

  #join(before: Part, after: Part): Part {
    for (const position of before.last) this.#follow[position]!.push(...after.first)
    return {
      canBeEmpty: before.canBeEmpty && after.canBeEmpty,
      first: before.canBeEmpty ? [...before.first, ...after.first] : before.first,
      last: after.canBeEmpty ? [...before.last, ...after.last] : after.last,
      cuts: [...before.cuts, ...after.cuts]
    }
  }

  /** Single words and classes to choose from are one position. */
  #choice(items: readonly Phrase[]): Part {
    const single: number[] = []
    const parts: Part[] = []
    for (const item of items) {
      const labels = this.#singleLabels(item)
      if (labels) single.push(...labels)
      else parts.push(this.#part(item))
    }
    if (single.length > 0) parts.push(this.#taking(single))
    return {
      canBeEmpty: parts.some((part) => part.canBeEmpty),
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
      cuts: parts.every((part) => part.cuts.length > 0) ? [across(parts.map(({cuts}) => rarest(cuts)))] : []
    }
  }

  #singleLabels(phrase: Phrase): readonly number[] | undefined {
    if (phrase.kind === 'class') return [this.#letters.labelOfClass(phrase.name)]
    if (phrase.kind !== 'word') return undefined
    const rows = this.#letters.labelsOfWord(phrase.word, phrase.inflected)
    return rows.length === 1 ? rows[0]! : undefined
  }
}

function rarest(cuts: readonly Cut[]): Cut {
  return cuts.reduce((one, other) => (other.frequency < one.frequency ? other : one))
}

/** Of parts to choose from, a cut through each. */
function across(cuts: readonly Cut[]): Cut {
  return {
    positions: cuts.flatMap(({positions}) => positions),
    labels: cuts.flatMap(({labels}) => labels),
    frequency: cuts.reduce((sum, {frequency}) => sum + frequency, 0)
  }
}
