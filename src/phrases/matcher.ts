import type {WordClasses} from '../../lexicon/phrases.ts'
import {Alphabet, type Word} from './alphabet.ts'
import {Automaton} from './automaton.ts'
import {compile, type PhraseList, type Target} from './compiler.ts'

/** A list matched: words `from` (inclusive) to `to` (exclusive) of the sentence. */
export interface Match {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** A class that covers several words. */
export interface Span extends Match {
  readonly symbol: number
}

interface Machine {
  readonly automaton: Automaton
  readonly targets: readonly Target[]
}

interface Found {
  readonly group: number
  readonly from: number
  readonly to: number
}

/**
 * All classes and lists, compiled once. Classes are matched first, layer by layer, and are then letters of the alphabet
 * for what follows.
 */
export class Matcher {
  readonly alphabet: Alphabet
  readonly #classMachines: readonly Machine[]
  readonly #listMachine: Machine | undefined

  constructor(classes: WordClasses, lists: readonly PhraseList[]) {
    this.alphabet = new Alphabet(Object.keys(classes))
    const machines = compile(this.alphabet, classes, lists).map(({nfa, targets}) => ({
      automaton: new Automaton(nfa, this.alphabet),
      targets
    }))
    this.#listMachine = lists.length > 0 ? machines.pop() : undefined
    this.#classMachines = machines
  }

  /** The words of a stretch of text. */
  read(text: string, start: number, end: number): Word[] {
    return this.alphabet.read(text, start, end)
  }

  /** All lists that match in a sentence; its words with their classes; the classes of several words. */
  match(sentence: readonly Word[]): {
    readonly words: readonly Word[]
    readonly matches: Match[]
    readonly spans: Span[]
  } {
    const words = sentence.slice()
    const spans: Span[] = []
    for (const machine of this.#classMachines) this.#mark(walk(machine, words, spans), machine, words, spans)
    const found = this.#listMachine ? walk(this.#listMachine, words, spans) : []
    return {words, matches: settle(found, this.#listMachine?.targets ?? []), spans}
  }

  #mark(found: readonly Found[], {targets}: Machine, words: Word[], spans: Span[]): void {
    for (const {group, from, to} of found) {
      const {label, name} = targets[group]!
      if (to > from + 1) spans.push({from, to, name, symbol: this.alphabet.spanSymbol(label)})
      else words[from] = {...words[from]!, symbol: this.alphabet.join(words[from]!.symbol, label)}
    }
  }
}

/**
 * Walks the automaton from every word. Where a class of several words begins, the walk goes on behind it too; walks that
 * meet at a word become one, so that a walk never costs more than the longest phrase.
 */
function walk({automaton}: Machine, words: readonly Word[], spans: readonly Span[]): Found[] {
  const found: Found[] = []
  const spansFrom = groupByStart(spans)
  for (let from = 0; from < words.length; from++) {
    const root = from === 0 ? automaton.rootAtStart : automaton.root
    if (automaton.step(root, words[from]!.symbol) === 0 && !spansFrom.has(from)) continue
    walkFrom(automaton, words, spansFrom, from, root, found)
  }
  return found
}

function walkFrom(
  automaton: Automaton,
  words: readonly Word[],
  spansFrom: ReadonlyMap<number, readonly Span[]>,
  from: number,
  root: number,
  found: Found[]
): void {
  const first = found.length
  let state = root
  for (let at = from; at < words.length; at++) {
    if (spansFrom.has(at)) {
      walkOverSpans(automaton, words, spansFrom, {from, at, state, first}, found)
      return
    }
    state = automaton.step(state, words[at]!.symbol)
    if (state === 0) return
    arrive(automaton, state, from, at + 1, words.length, first, found)
  }
}

interface Walk {
  readonly from: number
  readonly at: number
  readonly state: number
  /** Where the walk's own matches begin in what was found. */
  readonly first: number
}

/** Goes on from a word where a class of several words begins: behind the word and behind the class. */
function walkOverSpans(
  automaton: Automaton,
  words: readonly Word[],
  spansFrom: ReadonlyMap<number, readonly Span[]>,
  {from, at: start, state: begun, first}: Walk,
  found: Found[]
): void {
  const waiting = new Map<number, number>()
  let state = begun
  for (let at = start; at < words.length && (state !== 0 || waiting.size > 0); at++) {
    state = automaton.union(state, waiting.get(at) ?? 0)
    waiting.delete(at)
    if (state === 0) continue
    for (const span of spansFrom.get(at) ?? []) {
      const next = automaton.step(state, span.symbol)
      if (next === 0) continue
      arrive(automaton, next, from, span.to, words.length, first, found)
      waiting.set(span.to, automaton.union(waiting.get(span.to) ?? 0, next))
    }
    state = automaton.step(state, words[at]!.symbol)
    if (state !== 0) arrive(automaton, state, from, at + 1, words.length, first, found)
  }
}

/** Notes what a state accepts; of one list and start, the longest match is kept. */
function arrive(
  automaton: Automaton,
  state: number,
  from: number,
  to: number,
  length: number,
  first: number,
  found: Found[]
): void {
  for (const group of automaton.accepts(state)) note(group, from, to, first, found)
  if (to === length) for (const group of automaton.acceptsAtEnd(state)) note(group, from, to, first, found)
}

function note(group: number, from: number, to: number, first: number, found: Found[]): void {
  for (let index = first; index < found.length; index++) {
    if (found[index]!.group !== group) continue
    if (found[index]!.to < to) found[index] = {group, from, to}
    return
  }
  found.push({group, from, to})
}

const noSpans: ReadonlyMap<number, readonly Span[]> = new Map()

function groupByStart(spans: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
  if (spans.length === 0) return noSpans
  const byStart = new Map<number, Span[]>()
  for (const span of spans) {
    const others = byStart.get(span.from)
    if (others) others.push(span)
    else byStart.set(span.from, [span])
  }
  return byStart
}

/** Drops what is cancelled, and what lies inside a longer match of the same list. Matches come in order of their start. */
function settle(found: readonly Found[], targets: readonly Target[]): Match[] {
  const cancelling = new Map<string, Found[]>()
  for (const one of found) {
    const {name, cancels} = targets[one.group]!
    if (!cancels) continue
    const others = cancelling.get(name)
    if (others) others.push(one)
    else cancelling.set(name, [one])
  }
  /** Where the furthest match so far of each group ends: a later one that ends no further lies inside it. */
  const reach = new Map<number, number>()
  const kept: Match[] = []
  for (const {group, from, to} of found) {
    const {name, cancels} = targets[group]!
    if (cancels || to <= (reach.get(group) ?? 0)) continue
    reach.set(group, to)
    const isCancelled = cancelling.get(name)?.some((other) => other.from < to && from < other.to) ?? false
    if (!isCancelled) kept.push({name, from, to})
  }
  return kept
}
