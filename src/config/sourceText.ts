import {basename, extname} from 'node:path'
import type {Node} from 'jsonc-parser'
import type {Document} from 'yaml'
import {isEntries} from '../examination.ts'
import {aliasFault, yamlPlace} from '../extract/yaml.ts'
import type {Excerpt, Way} from '../mistake.ts'

/** A problem of the text itself: it is no JSON, or no YAML. */
export interface TextProblem {
  readonly problem: string
  readonly excerpt: Excerpt
}

/** A config file's text, parsed, with the places of its values. */
export interface SourceText {
  readonly value: unknown
  readonly problems: readonly TextProblem[]
  /** Where a value stands, or its key; the nearest thing around it where it stands nowhere. */
  locate(way: Way, byKey: boolean): Excerpt
}

/** Whether a file is npm's own, which has a config under one of its keys. */
export function isPackage(file: string): boolean {
  return basename(file) === 'package.json'
}

/** Parses a config file that is data. Files of no known ending are read as YAML, of which JSON is a part. */
export async function parseSource(file: string, content: string): Promise<SourceText> {
  const text = content.replace(/^\uFEFF/, '')
  return extname(file) === '.json' ? parseJson(text, isPackage(file) ? 'msglint' : undefined) : parseYaml(text)
}

/** Reads JSON, or what stands under one `key` of it. What follows a mistake in its grammar is read as well as can be. */
async function parseJson(text: string, key: string | undefined): Promise<SourceText> {
  const {getNodeValue, parseTree, printParseErrorCode} = await import('jsonc-parser')
  const errors: {error: number; offset: number; length: number}[] = []
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false})
  const own = key === undefined ? tree : tree && {...tree, children: (tree.children ?? []).filter(isNamed(key))}
  // One mistake in the grammar leads to others beside it, which are none of the writer's.
  const problems = onePerLine(
    errors.map(({error, offset, length}) => ({
      problem: `is not JSON: ${jsonReason(printParseErrorCode(error))}`,
      excerpt: excerptOf(text, offset, offset + length)
    }))
  )
  for (const {value, offset, length} of repeatedKeys(own)) {
    problems.push({problem: `the key "${value}" is there twice`, excerpt: excerptOf(text, offset, offset + length)})
  }
  mergeRepeated(own)
  const root = key === undefined ? [] : [key]
  const locate = (way: Way, byKey: boolean): Excerpt => {
    const node = tree && nodeAt(tree, [...root, ...way])
    if (node === undefined) return way.length === 0 ? excerptOf(text, 0, 0) : locate(way.slice(0, -1), false)
    const isShownByKey = (byKey || node.type === 'object' || node.type === 'array') && node.parent?.type === 'property'
    const {offset, length} = isShownByKey ? node.parent!.children![0]! : node
    return excerptOf(text, offset, offset + length)
  }
  const whole: unknown = own && getNodeValue(own)
  const value = key === undefined || !isEntries(whole) ? whole : whole[key]
  return {value, problems, locate}
}

/** What a way leads to: of keys that are there twice, the last, which is the one that counts. */
function nodeAt(root: Node, way: Way): Node | undefined {
  return way.reduce<Node | undefined>(
    (node, step) =>
      typeof step === 'number' ? node?.children?.[step] : node?.children?.findLast(isNamed(step))?.children?.[1],
    root
  )
}

function isNamed(key: unknown): (property: Node) => boolean {
  return ({children}) => children?.[0]?.value === key
}

/** Keys that stand in an object which has them already. */
function repeatedKeys(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  const keys = node.type === 'object' ? (node.children ?? []).flatMap(({children}) => children?.[0] ?? []) : []
  const own = keys.filter((key, index) => keys.findIndex(({value}) => value === key.value) < index)
  return [...own, ...(node.children ?? []).flatMap(repeatedKeys)]
}

/** Puts what an object says into the one of the same key behind it, so that its mistakes are found too. */
function mergeRepeated(node: Node | undefined): void {
  const children = node?.children ?? []
  if (node?.type === 'object') {
    for (const [index, {children: [key, value] = []}] of children.entries()) {
      const later = children.slice(index + 1).find(isNamed(key?.value))?.children?.[1]
      if (value?.type === 'object' && later?.type === 'object') later.children?.unshift(...(value.children ?? []))
    }
  }
  for (const child of children) mergeRepeated(child)
}

function onePerLine(problems: readonly TextProblem[]): TextProblem[] {
  return problems.filter(
    ({excerpt}, index) => problems.findIndex((other) => other.excerpt.line === excerpt.line) === index
  )
}

// The parser's names are `PropertyNameExpected`, `InvalidSymbol` and so on.
function jsonReason(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

/** Mistakes behind which YAML is still read as it was meant. */
const slips: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE'])

async function parseYaml(text: string): Promise<SourceText> {
  const yaml = await import('yaml')
  const document = yaml.parseDocument(text, {prettyErrors: false, merge: true})
  const problems = onePerLine(
    document.errors.map(({code, message, pos}) => ({
      problem: code === 'DUPLICATE_KEY' ? 'this key is there twice' : `is not YAML: ${message.split('\n')[0]}`,
      excerpt: excerptOf(text, pos[0], pos[1])
    }))
  )
  const locate = (way: Way, byKey: boolean) => excerptOf(text, ...yamlPlace(yaml, document, way, byKey))
  mergeRepeatedPairs(yaml, document)
  const broken = document.errors.find(({code}) => !slips.has(code))
  if (broken !== undefined) dropBehind(yaml, document, broken.pos[0])
  try {
    return {value: document.toJS({maxAliasCount: 100}), problems, locate}
  } catch (error) {
    // Anchors that multiply would fill the memory.
    const fault = aliasFault(error)
    if (fault === undefined) throw error
    const problem = fault === 'stray' ? 'has an alias (*) without its anchor (&)' : 'uses its anchors too many times'
    return {value: undefined, problems: [...problems, {problem, excerpt: excerptOf(text, 0, 0)}], locate}
  }
}

/** The same of YAML. */
function mergeRepeatedPairs({isMap, isScalar, visit}: typeof import('yaml'), document: Document.Parsed): void {
  visit(document, {
    Map(_, {items}) {
      for (const [index, {key, value}] of items.entries()) {
        const later = items
          .slice(index + 1)
          .find((pair) => isScalar(pair.key) && isScalar(key) && pair.key.value === key.value)?.value
        if (isMap(value) && isMap(later)) later.items.unshift(...value.items)
      }
    }
  })
}

/** Takes out what may have been meant otherwise: all behind a mistake in the grammar, and what it left without a value. */
function dropBehind({isScalar, visit}: typeof import('yaml'), document: Document.Parsed, from: number): void {
  const isWhole = (node: unknown) => isScalar(node) && node.value !== null && (node.range?.[1] ?? 0) <= from
  visit(document, {
    Pair: (_, {key, value}) => (!isWhole(key) || (isScalar(value) && !isWhole(value)) ? visit.REMOVE : undefined),
    Seq: (_, {items}) => void items.splice(0, items.length, ...items.filter((one) => !isScalar(one) || isWhole(one)))
  })
}

function excerptOf(text: string, start: number, end: number): Excerpt {
  const at = Math.min(start, text.length)
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
  const newline = text.indexOf('\n', at)
  const line = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '')
  const column = at - lineStart + 1
  return {
    line: text.slice(0, lineStart).split('\n').length,
    column,
    endColumn: Math.max(column + 1, Math.min(end - lineStart, line.length) + 1),
    text: line
  }
}
