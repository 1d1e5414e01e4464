import type {Nodes, Paragraph, Root, Sentence, SentenceContent, Text, Word, WordContent} from 'nlcst'
import type {VFile} from 'vfile'
import {findSentences} from './boundaries.ts'

/**
 * A unified transformer that ends sentences where a reader does. `retext-english` joins "Call 911. Please rest.", a greeting
 * and the line below it, list items and glued sentences; each paragraph's words are put into sentences anew. Every offset
 * stays exact: for each node, the file's slice at its place is what the node says.
 */
export function repairSentences() {
  return (tree: Root, file: VFile): void => {
    const text = String(file)
    for (const child of tree.children) {
      if (child.type === 'ParagraphNode') child.children = regroup(text, child)
    }
  }
}

function regroup(text: string, paragraph: Paragraph): Paragraph['children'] {
  const start = startOf(paragraph)
  const ends = findSentences(text, start, endOf(paragraph)).map((place) => place.end)
  const leaves = paragraph.children.flatMap((child) => (child.type === 'SentenceNode' ? child.children : [child]))
  const children: Paragraph['children'] = []
  let open: SentenceContent[] = []
  let next = 0
  const close = () => {
    while (open.at(-1)?.type === 'WhiteSpaceNode') trailing.unshift(open.pop()!)
    if (open.length > 0) children.push(sentenceOf(open))
    for (const space of trailing) children.push(space as Paragraph['children'][number])
    trailing = []
    open = []
  }
  let trailing: SentenceContent[] = []
  for (const leaf of leaves.flatMap((node) => splitAt(node as SentenceContent, ends))) {
    if (open.length === 0 && leaf.type === 'WhiteSpaceNode') children.push(leaf)
    else open.push(leaf)
    while (next < ends.length && endOf(leaf) >= ends[next]!) {
      close()
      next++
    }
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

/** A word or a run of marks across a sentence's end becomes two nodes. */
function splitAt(node: SentenceContent, ends: readonly number[]): SentenceContent[] {
  const inside = ends.find((end) => end > startOf(node) && end < endOf(node))
  if (inside === undefined) return [node]
  if (node.type === 'WordNode') return splitWord(node, inside).flatMap((part) => splitAt(part, ends))
  return 'value' in node ? splitValue(node, inside).flatMap((part) => splitAt(part, ends)) : [node]
}

function splitWord(word: Word, offset: number): SentenceContent[] {
  const parts = word.children.flatMap((child): WordContent[] =>
    'value' in child && startOf(child) < offset && endOf(child) > offset
      ? (splitValue(child as Text, offset) as WordContent[])
      : [child]
  )
  const left = parts.filter((part) => endOf(part) <= offset)
  const right = parts.filter((part) => endOf(part) > offset)
  return [...wordsOf(left), ...wordsOf(right)]
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

function splitValue<Leaf extends Extract<Nodes, {value: string}>>(leaf: Leaf, offset: number): Leaf[] {
  const cut = offset - startOf(leaf)
  const {start, end} = leaf.position!
  const middle = {line: start.line, column: start.column + cut, offset}
  return [
    {...leaf, value: leaf.value.slice(0, cut), position: {start, end: middle}},
    {...leaf, value: leaf.value.slice(cut), position: {start: middle, end}}
  ]
}

function startOf(node: Nodes): number {
  return node.position!.start.offset!
}

function endOf(node: Nodes): number {
  return node.position!.end.offset!
}
