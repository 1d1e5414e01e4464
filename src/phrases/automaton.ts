import {Transitions} from './transitions.ts'

/**
 * A finite automaton over labels (words and word classes), built from phrases as an NFA and walked as a DFA whose states
 * are made when first met. Phrases have no loops, so a walk from one word is as short as the longest phrase, and the cost
 * of a text is linear in its length whatever the text is.
 */

/** A label that any single word carries; gaps are made of it. */
export const anyWord = 0
/** Labels of the edges of a sentence. */
export const sentenceStart = -1
export const sentenceEnd = -2

const dead = 0
const wideState = 8

/** The automaton under construction: states are numbers, 0 is the root. */
export class Nfa {
  readonly edges: number[][] = [[]]
  readonly skips: number[][] = [[]]
  readonly accepts: number[] = [-1]

  state(accept = -1): number {
    this.edges.push([])
    this.skips.push([])
    this.accepts.push(accept)
    return this.edges.length - 1
  }

  edge(from: number, label: number, to: number): void {
    this.edges[from]!.push(label, to)
  }

  skip(from: number, to: number): void {
    this.skips[from]!.push(to)
  }
}

interface DfaState {
  readonly members: readonly number[]
  /** What is accepted on arrival: group numbers, ascending. */
  readonly accepts: readonly number[]
  readonly hasEnd: boolean
}

/** What a symbol of the text stands for; `labels` holds every word and class it can be read as. */
export interface Symbols {
  labelsOf(symbol: number): readonly number[]
  /** Whether the symbol is one word of the text (and not a class that spans several). */
  isWord(symbol: number): boolean
}

export class Automaton {
  readonly #nfa: Nfa
  readonly #symbols: Symbols
  readonly #wide = new Map<number, Map<number, number[]>>()
  readonly #states: DfaState[] = []
  readonly #byMembers = new Map<string, number>()
  readonly #transitions = new Transitions()
  readonly #unions = new Map<number, number>()
  /** The steps from the root, by symbol, one more than the state; most words go no further than this. */
  #fromRoot = new Int32Array(1024)
  readonly root: number
  readonly rootAtStart: number

  constructor(nfa: Nfa, symbols: Symbols) {
    this.#nfa = nfa
    this.#symbols = symbols
    this.#intern([])
    this.root = this.#intern([0])
    const opening = this.#targets(this.#states[this.root]!.members, [sentenceStart], false)
    this.rootAtStart = this.#intern([...this.#states[this.root]!.members, ...opening])
  }

  accepts(state: number): readonly number[] {
    return this.#states[state]!.accepts
  }

  /** What is accepted if the sentence ends here, besides `accepts`. */
  acceptsAtEnd(state: number): readonly number[] {
    const from = this.#states[state]!
    if (!from.hasEnd) return []
    return this.#states[this.#intern(this.#targets(from.members, [sentenceEnd], false))]!.accepts
  }

  /** The state after `symbol`; 0 where nothing can follow. */
  step(state: number, symbol: number): number {
    if (state !== this.root) return this.#step(state, symbol)
    if (symbol >= this.#fromRoot.length) {
      const wider = new Int32Array(symbol * 2)
      wider.set(this.#fromRoot)
      this.#fromRoot = wider
    }
    const known = this.#fromRoot[symbol]!
    if (known > 0) return known - 1
    const to = this.#step(state, symbol)
    this.#fromRoot[symbol] = to + 1
    return to
  }

  #step(state: number, symbol: number): number {
    const known = this.#transitions.get(state, symbol)
    if (known !== -1) return known
    const {members} = this.#states[state]!
    const to = this.#intern(this.#targets(members, this.#symbols.labelsOf(symbol), this.#symbols.isWord(symbol)))
    this.#transitions.set(state, symbol, to)
    return to
  }

  /** The state that is in both; needed where a word and a class of several words end at the same place. */
  union(a: number, b: number): number {
    if (a === dead || a === b) return b
    if (b === dead) return a
    const key = a < b ? a * 0x4000000 + b : b * 0x4000000 + a
    let both = this.#unions.get(key)
    if (both === undefined) {
      both = this.#intern([...this.#states[a]!.members, ...this.#states[b]!.members])
      this.#unions.set(key, both)
    }
    return both
  }

  #targets(members: readonly number[], labels: readonly number[], isWord: boolean): number[] {
    const targets: number[] = []
    for (const member of members) {
      const edges = this.#nfa.edges[member]!
      if (edges.length > wideState * 2) {
        const wide = this.#wideEdges(member, edges)
        if (isWord) targets.push(...(wide.get(anyWord) ?? []))
        for (const label of labels) targets.push(...(wide.get(label) ?? []))
      } else {
        for (let index = 0; index < edges.length; index += 2) {
          const label = edges[index]!
          if (label === anyWord ? isWord : labels.includes(label)) targets.push(edges[index + 1]!)
        }
      }
    }
    return targets
  }

  #wideEdges(state: number, edges: readonly number[]): Map<number, number[]> {
    let wide = this.#wide.get(state)
    if (!wide) {
      wide = new Map()
      for (let index = 0; index < edges.length; index += 2) {
        const targets = wide.get(edges[index]!)
        if (targets) targets.push(edges[index + 1]!)
        else wide.set(edges[index]!, [edges[index + 1]!])
      }
      this.#wide.set(state, wide)
    }
    return wide
  }

  #intern(seeds: readonly number[]): number {
    const members = this.#closure(seeds)
    const key = members.join()
    const known = this.#byMembers.get(key)
    if (known !== undefined) return known
    const accepts = [...new Set(members.map((member) => this.#nfa.accepts[member]!).filter((group) => group >= 0))]
    const hasEnd = members.some((member) => {
      const edges = this.#nfa.edges[member]!
      return edges.some((label, index) => index % 2 === 0 && label === sentenceEnd)
    })
    this.#states.push({members, accepts: accepts.sort((a, b) => a - b), hasEnd})
    this.#byMembers.set(key, this.#states.length - 1)
    return this.#states.length - 1
  }

  #closure(seeds: readonly number[]): number[] {
    const seen = new Set(seeds)
    for (const state of seen) for (const next of this.#nfa.skips[state]!) seen.add(next)
    return [...seen].sort((a, b) => a - b)
  }
}
