import type {Nodes, Paragraph, Root, Sentence, SentenceContent, Text, WhiteSpace, WordContent} from 'nlcst'
import type {VFile} from 'vfile'
import {findSentences} from './boundaries.ts'
import {after} from './pieces.ts'

/**
 * A unified transformer that ends sentences where a reader does. `retext-english` joins "Call 911. Please rest.",
 * a greeting
 * and the line below it, list items and glued sentences; each paragraph's words are put into sentences anew. Every
 * offset
 * stays exact: for each node, the file's slice at its place is what the node says.
 */
export function repairSentences() {
  return (tree: Root, file: VFile): void => repairTree(tree, String(file))
}

/** The same, of the tree of a text. */
export function repairTree(tree: Root, text: string): void {
  for (const child of tree.children) {
    if (child.type === 'ParagraphNode') child.children = regroup(text, child)
  }
}

function regroup(text: string, paragraph: Paragraph): Paragraph['children'] {
  const places = findSentences(text, startOf(paragraph), endOf(paragraph))
  const ends = new Ends(places.map((place) => place.end))
  const children: Paragraph['children'] = []
  let open: SentenceContent[] = []
  const close = () => {
    let last = open.length - 1
    while (last >= 0 && open[last]!.type === 'WhiteSpaceNode') last--
    const spaces = last + 1 < open.length ? open.splice(last + 1) : []
    if (last !== -1) children.push(sentenceOf(open))
    for (const space of spaces) children.push(space as WhiteSpace)
    open = []
  }
  const take = (leaf: SentenceContent) => {
    if (open.length === 0 && leaf.type === 'WhiteSpaceNode') children.push(leaf)
    else open.push(leaf)
    if (!ends.pass(endOf(leaf))) return
    close()
    while (ends.pass(endOf(leaf)));
  }
  const takeAll = (node: SentenceContent) => {
    if (ends.isInside(node)) for (const leaf of splitAt(node, ends.inside(node))) take(leaf)
    else take(node)
  }
  for (const child of paragraph.children) {
    if (child.type === 'SentenceNode') for (const node of child.children) takeAll(node)
    else takeAll(child as SentenceContent)
  }
  close()
  return children
}

function sentenceOf(children: SentenceContent[]): Sentence {
  return {
    type: 'SentenceNode',
    children,
    position: {start: children[0]!.position!.start, end: children.at(-1)!.position!.end}
  }
}

/** The ends of sentences, in order, as the leaves are passed by: each is looked at once. */
class Ends {
  readonly #ends: readonly number[]
  #next = 0

  constructor(ends: readonly number[]) {
    this.#ends = ends
  }

  /** Whether a sentence ends at or before the offset; passes that end by. */
  pass(offset: number): boolean {
    if (this.#next >= this.#ends.length || this.#ends[this.#next]! > offset) return false
    this.#next++
    return true
  }

  /** Whether there is any of {@link inside}. */
  isInside(node: Nodes): boolean {
    const start = startOf(node)
    let from = this.#next
    while (from < this.#ends.length && this.#ends[from]! <= start) from++
    return from < this.#ends.length && this.#ends[from]! < endOf(node)
  }

  /** The ends strictly inside a node that no earlier node reaches into. */
  inside(node: Nodes): readonly number[] {
    let from = this.#next
    while (from < this.#ends.length && this.#ends[from]! <= startOf(node)) from++
    let to = from
    while (to < this.#ends.length && this.#ends[to]! < endOf(node)) to++
    return this.#ends.slice(from, to)
  }
}

/** A word or a run of marks across a sentence's end becomes two nodes. */
function splitAt(node: SentenceContent, ends: readonly number[]): SentenceContent[] {
  if (ends.length === 0) return [node]
  if (node.type !== 'WordNode') return splitValue(node as Value, ends) as SentenceContent[]
  const own = new Ends(ends)
  const parts = node.children.flatMap((child) => {
    const pieces = splitValue(child as Text, own.inside(child)) as WordContent[]
    while (own.pass(endOf(child)));
    return pieces
  })
  const words: SentenceContent[] = []
  let open: WordContent[] = []
  let next = 0
  for (const part of parts) {
    open.push(part)
    if (next < ends.length && endOf(part) >= ends[next]!) {
      words.push(...wordsOf(open))
      open = []
      while (next < ends.length && endOf(part) >= ends[next]!) next++
    }
  }
  return [...words, ...wordsOf(open)]
}

/** Marks at either end of a word's children leave the word. */
function wordsOf(parts: WordContent[]): SentenceContent[] {
  const isMark = (part: WordContent | undefined) => part !== undefined && part.type !== 'TextNode'
  let from = 0
  let to = parts.length
  while (from < to && isMark(parts[from])) from++
  while (to > from && isMark(parts[to - 1])) to--
  const inner = parts.slice(from, to)
  const word: SentenceContent[] =
    inner.length === 0
      ? []
      : [
          {
            type: 'WordNode',
            children: inner,
            position: {start: inner[0]!.position!.start, end: inner.at(-1)!.position!.end}
          }
        ]
  return [...(parts.slice(0, from) as SentenceContent[]), ...word, ...(parts.slice(to) as SentenceContent[])]
}

type Value = Extract<Nodes, {value: string}>

/** Cuts a leaf at offsets strictly inside it. */
function splitValue(leaf: Value, ends: readonly number[]): Value[] {
  const from = startOf(leaf)
  if (ends.length === 0) return [leaf]
  const pieces: Value[] = []
  let start = leaf.position!.start
  for (const cut of [...ends, endOf(leaf)]) {
    const value = leaf.value.slice(start.offset! - from, cut - from)
    const end = after(start, value)
    pieces.push({...leaf, value, position: {start, end}})
    start = end
  }
  return pieces
}

function startOf(node: Nodes): number {
  return node.position!.start.offset!
}

function endOf(node: Nodes): number {
  return node.position!.end.offset!
}
