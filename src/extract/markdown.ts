import type {Nodes, Parents, PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Link} from '../message/facts.ts'
import type {Place} from '../message/place.ts'
import {align, type Spelling} from './alignment.ts'
import {isElement} from './elements.ts'
import type {Sight} from './sight.ts'
import {MappedText} from './sourceMap.ts'
import {UnreadableError} from './unreadable.ts'

const processor = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()

const spelling: Spelling = {
  hasEscapes: true,
  // The marks of block quotes, and the indentation of lists, at the beginning of a line; spaces before a line's end.
  skip: (source, at) => (/[ \t>\r]/.test(source[at]!) ? at + 1 : at)
}

const oneLine: ReadonlySet<Nodes['type']> = new Set([
  'heading',
  'tableRow',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference'
])

// The parser's time grows with the square of how deeply quotes and lists are nested.
const tooDeep = /^(?:[ \t]|[>*+-](?=[ \t>])|\d{1,9}[.)](?=[ \t])){400}/m

// So does its time with the lines that may belong together, and with the marks of emphasis, links and tables.
const mostLines = 4000
const mostMarks = 5000
const marks = /\n(?=[^\n])|([*_~])\1*|[[\]|]/g

/** What a reader sees of Markdown: code, images, comments and the addresses of links left out. */
export function readMarkdown(source: string): Sight {
  if (tooDeep.test(source)) throw new UnreadableError('is nested too deeply')
  refuseExcess(source)
  const tree = processor.parse(source) as Root
  return new MarkdownReader(source, tree).read(tree)
}

/** @throws UnreadableError where the parser would take longer than anybody waits */
function refuseExcess(source: string): void {
  let lines = 0
  let amount = 0
  for (const [found] of source.matchAll(marks)) {
    if (found === '\n') lines++
    else amount++
  }
  if (lines > mostLines) throw new UnreadableError(`has more than ${mostLines} lines of Markdown, which is no message`)
  if (amount > mostMarks) throw new UnreadableError(`has more than ${mostMarks} marks of Markdown, which is no message`)
}

// An attribute may hold what ends a tag, or looks like a comment; an apostrophe of a template's word opens none. What is
// never closed is not looked through to the end of the text again and again: outside of quotes a tag is this short.
const attributes = /(?:=\s*(?:"[^"]*"|'[^']*')|[^>=]|=(?!\s*["'])){0,1000}|[^>]{0,1000}/.source
/** A comment; an element that holds no markup, to its end or that of the stretch; or a tag. */
const markup = new RegExp(
  `(?<comment><!--[\\s\\S]*?(?:-->|$))|<(?<raw>script|style|textarea|title)\\b(?:${attributes})>[\\s\\S]*?(?<rawEnd></\\k<raw>\\s*>|$)|<[/!?]?(?<name>[a-z][\\w-]*)(?:${attributes})>`,
  'gi'
)

/** The comments of Markdown: those of its HTML, and not what looks like one in code or in a script. */
function commentsIn(tree: Root, source: string): Place[] {
  const found: Place[] = []
  // Inline, each tag is a node of its own, and an element that holds no markup goes on behind that of its beginning.
  let open: string | undefined
  const see = (node: Nodes) => {
    if ('children' in node) for (const child of node.children) see(child)
    if (node.type !== 'html') return
    const from = node.position!.start.offset!
    const written = source.slice(from, node.position!.end.offset!)
    for (const {index, 0: whole, groups = {}} of written.matchAll(markup)) {
      const {comment, raw, rawEnd, name} = groups
      if (open === undefined && comment !== undefined)
        found.push({start: from + index, end: from + index + whole.length})
      if (open === undefined && raw !== undefined && rawEnd === '') open = raw.toLowerCase()
      if (whole.startsWith('</') && name?.toLowerCase() === open) open = undefined
    }
  }
  see(tree)
  return found
}

class MarkdownReader {
  readonly #source: string
  readonly #out: MappedText
  readonly #quoted: Place[] = []
  readonly #headings: Place[] = []
  readonly #links: Link[] = []
  readonly #unbroken: Place[] = []
  #quoteDepth = 0
  readonly #addresses = new Map<string, string>()

  constructor(source: string, tree: Root) {
    this.#source = source
    this.#out = new MappedText(source)
    for (const node of tree.children) if (node.type === 'definition') this.#addresses.set(node.identifier, node.url)
  }

  read(tree: Root): Sight {
    this.#blocks(tree.children, '\n\n')
    return {
      ...this.#out.finish(),
      quoted: this.#quoted,
      headings: this.#headings,
      links: this.#links,
      unbroken: this.#unbroken,
      comments: commentsIn(tree, this.#source)
    }
  }

  /** Blocks that show nothing take no room. */
  #blocks(nodes: readonly Nodes[], gap: string): void {
    let hasText = false
    for (const node of nodes) {
      const shows = node.type !== 'code' && node.type !== 'definition' && node.type !== 'thematicBreak'
      if (!shows || (node.type === 'html' && !this.#htmlShows(node.value))) continue
      if (hasText && this.#out.end !== '\n') this.#out.add(gap)
      else if (hasText && gap.length > 1) this.#out.add('\n')
      const before = this.#out.length
      this.#block(node)
      hasText ||= this.#out.length > before
    }
  }

  #block(node: Nodes): void {
    const start = this.#out.length
    this.#bind(node)
    if (node.type === 'blockquote') {
      this.#quoteDepth++
      this.#blocks(node.children, '\n\n')
      this.#quoteDepth--
      if (this.#quoteDepth === 0) this.#quoted.push({start, end: this.#out.length})
    } else if (node.type === 'list') this.#blocks(node.children, node.spread ? '\n\n' : '\n')
    else if (node.type === 'listItem') this.#item(node)
    else if (node.type === 'table') this.#blocks(node.children, '\n\n')
    else if (node.type === 'tableRow') {
      for (const [index, cell] of node.children.entries()) {
        if (index > 0) this.#out.add(' | ')
        this.#inline(cell.children)
      }
    } else if (node.type === 'footnoteDefinition') this.#blocks(node.children, '\n\n')
    else if (node.type === 'html') this.#inlineNode(node)
    else if ('children' in node) {
      this.#inline((node as Parents).children as readonly PhrasingContent[])
      if (node.type === 'heading') this.#headings.push({start, end: this.#out.length})
    }
  }

  /** With its bullet or number, by which a sentence's end is known. */
  #item(node: Extract<Nodes, {type: 'listItem'}>): void {
    const from = node.position!.start.offset!
    const [mark = '', bullet = ''] =
      /^(\S{1,11})[ \t]*(?:\[[ xX]\][ \t]+)?/.exec(this.#source.slice(from, from + 20)) ?? []
    this.#out.put(`${/\d/.test(bullet) ? bullet : '-'} `, from, from + mark.length)
    this.#blocks(node.children, '\n')
  }

  #inline(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#inlineNode(node)
  }

  #bind({type, position}: Nodes): void {
    if (oneLine.has(type)) this.#unbroken.push({start: position!.start.offset!, end: position!.end.offset!})
  }

  #inlineNode(node: Nodes): void {
    this.#bind(node)
    const from = node.position!.start.offset!
    const to = node.position!.end.offset!
    if (node.type === 'text') this.#text(node.value, from, to)
    else if (node.type === 'break') this.#out.put('\n', from, to)
    else if (node.type === 'html') this.#html(node.value, from)
    else if (node.type === 'link') this.#link(node.children, node.url)
    else if (node.type === 'linkReference') this.#link(node.children, this.#addresses.get(node.identifier) ?? '')
    else if ('children' in node) this.#inline((node as Parents).children as readonly PhrasingContent[])
  }

  /** Around a comment, or what else does not show, a reader sees one space. */
  #text(value: string, from: number, to: number): void {
    const double = this.#out.end === ' ' ? / */y.exec(this.#source.slice(from, to))![0].length : 0
    align(value.slice(double), this.#source, from + double, to, spelling, (...piece) => this.#out.put(...piece))
  }

  #link(children: readonly PhrasingContent[], address: string): void {
    const start = this.#out.length
    this.#inline(children)
    const end = this.#out.length
    if (end > start) this.#links.push({start, end, text: this.#out.since(start), address})
  }

  #htmlShows(value: string): boolean {
    return pieces(value).some(({shown}) => shown.trim() !== '')
  }

  /** What is no element of HTML is a template's, and shows. */
  #html(value: string, from: number): void {
    for (const {start, end, shown} of pieces(value)) this.#out.put(shown, from + start, from + end)
  }
}

interface Piece extends Place {
  readonly shown: string
}

/**
 * A stretch of HTML in Markdown, piece by piece: line breaks show as such; other elements, comments and what nobody sees
 * of scripts and the like not at all.
 */
function pieces(value: string): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const {index, 0: whole, groups = {}} of value.matchAll(markup)) {
    const name = groups.name?.toLowerCase()
    if (index > at) found.push({start: at, end: index, shown: value.slice(at, index)})
    at = index + whole.length
    if (name === 'br') found.push({start: index, end: at, shown: '\n'})
    else if (name !== undefined && !isElement(name)) found.push({start: index, end: at, shown: whole})
  }
  if (at < value.length) found.push({start: at, end: value.length, shown: value.slice(at)})
  return found
}
