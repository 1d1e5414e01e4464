import type {Element, ElementContent, Nodes, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import type {Link} from '../message/facts.ts'
import type {Place} from '../message/place.ts'
import {align, type Spelling} from './alignment.ts'
import {headings, isElement, lines, paragraphs, unseen} from './elements.ts'
import {refuseOpenTags} from './openTags.ts'
import type {Sight} from './sight.ts'
import {MappedText} from './sourceMap.ts'

const processor = unified().use(rehypeParse, {fragment: true, verbose: true}).freeze()

const spelling: Spelling = {
  hasEscapes: false,
  // The parser puts texts together that a misplaced tag divides.
  skip(source, at, end) {
    const close = source[at] === '<' ? source.indexOf('>', at) : -1
    return close === -1 || close >= end ? at : close + 1
  }
}

/** What a reader sees of HTML: what is hidden, comments and the addresses of links left out. */
export function readHtml(source: string): Sight {
  refuseOpenTags(source)
  return new HtmlReader(source).read(processor.parse(source) as Root)
}

class HtmlReader {
  readonly #source: string
  readonly #out: MappedText
  readonly #quoted: Place[] = []
  readonly #headings: Place[] = []
  readonly #links: Link[] = []
  /** White space that shows as one space once a word follows. */
  #space: Place | undefined
  /** Line ends that show once a word follows. */
  #breaks = 0
  /** The bullet of the item that the next word begins. */
  #mark = ''
  #isPreformatted = false
  #quoteDepth = 0

  constructor(source: string) {
    this.#source = source
    this.#out = new MappedText(source)
  }

  read(tree: Root): Sight {
    this.#nodes(tree.children)
    const comments = commentsIn(tree)
    return {...this.#out.finish(), quoted: this.#quoted, headings: this.#headings, links: this.#links, comments}
  }

  #nodes(nodes: readonly (RootContent | ElementContent)[]): void {
    for (const node of nodes) this.#node(node)
  }

  #node(node: Nodes): void {
    if (node.type === 'text') this.#text(node.value, node)
    else if (node.type === 'element') this.#element(node)
  }

  #element(node: Element): void {
    const {tagName: name} = node
    if (name === 'br') this.#breaks = Math.min(2, this.#breaks + 1)
    if (name === 'template' || unseen.has(name) || isHidden(node)) return
    if (!isElement(name)) this.#tag(node)
    const edge = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : 0
    this.#break(edge)
    if (name === 'li') this.#mark = '- '
    const start = this.#out.length
    const before = this.#isPreformatted
    this.#isPreformatted ||= name === 'pre'
    const quotes = isQuote(name, node.properties) ? 1 : 0
    this.#quoteDepth += quotes
    if (name === 'tr') this.#cells(node.children)
    else this.#nodes(node.children)
    this.#isPreformatted = before
    this.#note(node, start)
    this.#quoteDepth -= quotes
    this.#break(edge)
  }

  /** Notes what an element makes of the words in it: a heading, a quote, a link. */
  #note({tagName: name, properties}: Element, before: number): void {
    const address = name === 'a' ? properties.href : undefined
    const notes = this.#notes(name, properties)
    if (notes === undefined && typeof address !== 'string') return
    const written = this.#out.since(before)
    const text = written.trimStart()
    const place = {start: before + written.length - text.length, end: this.#out.length}
    if (text === '') return
    notes?.push(place)
    if (typeof address === 'string') this.#links.push({...place, text, address})
  }

  #notes(name: string, properties: Element['properties']): Place[] | undefined {
    if (headings.has(name)) return this.#headings
    return isQuote(name, properties) && this.#quoteDepth === 1 ? this.#quoted : undefined
  }

  /** Cells of words are set side by side; cells that lay a page out stand below each other. */
  #cells(nodes: readonly ElementContent[]): void {
    const cells = nodes.filter((node): node is Element => node.type === 'element')
    const isLayout = cells.some((cell) => cell.children.some(laysOut))
    for (const cell of cells) {
      const before = this.#out.length
      this.#element(cell)
      if (isLayout) this.#break(2)
      else if (this.#out.length > before && cell !== cells.at(-1)) {
        this.#space = undefined
        this.#out.add(' | ')
      }
    }
  }

  /** A tag that is no element's: a template's word in angle brackets. */
  #tag(node: Element): void {
    const opening = node.data?.position?.opening
    if (!opening) return
    this.#flush()
    this.#out.copy(opening.start.offset!, opening.end.offset!)
  }

  #break(amount: number): void {
    this.#breaks = Math.max(this.#breaks, amount)
  }

  #text(value: string, node: Nodes): void {
    const {position} = node
    if (!position) return
    align(value, this.#source, position.start.offset!, position.end.offset!, spelling, (piece, from, to) => {
      if (to - from === piece.length && this.#source.startsWith(piece, from)) this.#copy(from, to)
      else this.#write(piece, from, to)
    })
  }

  /** A slice of the source: words as they are, each run of white space as one space. */
  #copy(from: number, to: number): void {
    const slice = this.#source.slice(from, to)
    const words = this.#isPreformatted ? /[\s\S]+/g : /[ \t\r\n\f]+|[^ \t\r\n\f]+/g
    for (const {index, 0: run} of slice.matchAll(words)) this.#write(run, from + index, from + index + run.length)
  }

  #write(piece: string, from: number, to: number): void {
    if (!this.#isPreformatted && /^[ \t\r\n\f]+$/.test(piece)) {
      this.#space ??= {start: from, end: to}
      return
    }
    this.#flush()
    this.#out.put(piece, from, to)
  }

  /** Line ends, or a space, before the next word. */
  #flush(): void {
    const {end} = this.#out
    if (this.#breaks > 0 && end !== '') this.#out.add('\n'.repeat(this.#breaks))
    else if (this.#breaks === 0 && this.#space !== undefined && end !== '' && !/[ \n]/.test(end)) {
      this.#out.put(' ', this.#space.start, this.#space.end)
    }
    this.#out.add(this.#mark)
    this.#mark = ''
    this.#breaks = 0
    this.#space = undefined
  }
}

/** In no order: what is not shown has them too, and may be nested as deeply as it likes. */
function commentsIn(tree: Root): Place[] {
  const found: Place[] = []
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const {position} = node
    if (node.type === 'comment' && position) found.push({start: position.start.offset!, end: position.end.offset!})
    if ('children' in node) for (const child of node.children) waiting.push(child)
    if ('content' in node && node.content) waiting.push(node.content)
  }
  return found
}

function laysOut(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return node.tagName === 'br' || paragraphs.has(node.tagName) || lines.has(node.tagName)
}

function isQuote(name: string, {className}: Element['properties']): boolean {
  return name === 'blockquote' || (Array.isArray(className) && className.includes('gmail_quote'))
}

const hiding = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px)?\s*(?:;|$|!))/i

function isHidden({properties}: Element): boolean {
  const {hidden, style} = properties
  return (
    (hidden !== undefined && hidden !== null && hidden !== false) || (typeof style === 'string' && hiding.test(style))
  )
}
