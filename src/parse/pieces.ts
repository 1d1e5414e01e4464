import type {Node, Nodes, Paragraph, Root} from 'nlcst'
import type {Point} from 'unist'
import {isSpace} from './space.ts'

const longestPiece = 8_000
const paragraphBreak = /(?:\r?\n|\r)[\t ]*(?:\r?\n|\r)/

/**
 * Parses a long text piece by piece: the parser's own cost grows faster than the text, and a long run of words
 * without a
 * space overflows its stack. Pieces end where a word begins; a paragraph across pieces is put together again.
 */
export function parseInPieces(text: string, parse: (piece: string) => Root): Root {
  if (text.length <= longestPiece) return parse(text)
  const children: Root['children'] = []
  let start: Point = {line: 1, column: 1, offset: 0}
  while (start.offset! < text.length) {
    const end = endOfPiece(text, start.offset!)
    const piece = text.slice(start.offset!, end)
    const tree = parse(piece)
    for (const child of tree.children) shift(child, start)
    append(children, tree.children, text)
    start = after(start, piece)
  }
  return {type: 'RootNode', children, position: {start: {line: 1, column: 1, offset: 0}, end: start}}
}

/** Just before a word after white space, or, in a run without any, at a character's end. */
function endOfPiece(text: string, start: number): number {
  const limit = start + longestPiece
  if (limit >= text.length) return text.length
  for (let at = limit; at > start; at--) {
    if (isSpace(text, at - 1) && !isSpace(text, at)) return at
  }
  if (/[\ud800-\udbff]/.test(text[limit - 1]!)) return limit + 1
  return text[limit - 1] === '\r' && text[limit] === '\n' ? limit + 1 : limit
}

function append(children: Root['children'], added: Root['children'], text: string): void {
  const last = children.findLast((child) => child.type === 'ParagraphNode')
  const first = added.findIndex((child) => child.type === 'ParagraphNode')
  const begin = added[first]
  if (!last || !begin) {
    for (const child of added) children.push(child)
    return
  }
  const gap = text.slice(last.position!.end.offset!, begin.position!.start.offset!)
  let rest = 0
  if (!paragraphBreak.test(gap)) {
    const between = children.splice(children.lastIndexOf(last) + 1) as Paragraph['children']
    const joined = [...between, ...(added.slice(0, first) as Paragraph['children']), ...(begin as Paragraph).children]
    for (const child of joined) (last as Paragraph).children.push(child)
    last.position!.end = begin.position!.end
    rest = first + 1
  }
  for (const child of added.slice(rest)) children.push(child)
}

function shift(node: Nodes, by: Point): void {
  const {start, end} = (node as Node).position!
  ;(node as Node).position = {start: moved(start, by), end: moved(end, by)}
  if ('children' in node) for (const child of node.children) shift(child, by)
}

function moved({line, column, offset}: Point, by: Point): Point {
  return {line: line + by.line - 1, column: line === 1 ? column + by.column - 1 : column, offset: offset! + by.offset!}
}

/** Where a text that begins at a point ends. */
export function after(start: Point, text: string): Point {
  const lines = text.split(/\r?\n|\r/)
  const column = (lines.length === 1 ? start.column : 1) + lines.at(-1)!.length
  return {line: start.line + lines.length - 1, column, offset: start.offset! + text.length}
}
