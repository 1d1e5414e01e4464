import {extname} from 'node:path'
import type {Excerpt, Way} from './mistake.ts'

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

/** Parses a config file that is data. Files of no known ending are read as YAML, of which JSON is a part. */
export async function parseSource(file: string, content: string): Promise<SourceText> {
  const text = content.replace(/^\uFEFF/, '')
  return extname(file) === '.json' ? parseJson(text) : parseYaml(text)
}

async function parseJson(text: string): Promise<SourceText> {
  const {findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode} = await import('jsonc-parser')
  const errors: {error: number; offset: number; length: number}[] = []
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false})
  const problems = errors.slice(0, 1).map(({error, offset, length}) => ({
    problem: `is not JSON: ${jsonReason(printParseErrorCode(error))}`,
    excerpt: excerptOf(text, offset, offset + length)
  }))
  type Tree = NonNullable<typeof tree>
  const repeated = (node: Tree): Tree[] => {
    const keys = node.type === 'object' ? (node.children ?? []).map(({children}) => children![0]!) : []
    const own = keys.filter((key, index) => keys.findIndex(({value}) => value === key.value) < index)
    return [...own, ...(node.children ?? []).flatMap(repeated)]
  }
  if (tree !== undefined && errors.length === 0) {
    for (const {value, offset, length} of repeated(tree)) {
      problems.push({problem: `the key "${value}" is there twice`, excerpt: excerptOf(text, offset, offset + length)})
    }
  }
  const locate = (way: Way, byKey: boolean): Excerpt => {
    const node = tree && findNodeAtLocation(tree, [...way])
    if (node === undefined) return way.length === 0 ? excerptOf(text, 0, 0) : locate(way.slice(0, -1), false)
    const isShownByKey = (byKey || node.type === 'object' || node.type === 'array') && node.parent?.type === 'property'
    const {offset, length} = isShownByKey ? node.parent!.children![0]! : node
    return excerptOf(text, offset, offset + length)
  }
  return {value: tree && getNodeValue(tree), problems, locate}
}

// The parser's names are `PropertyNameExpected`, `InvalidSymbol` and so on.
function jsonReason(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

async function parseYaml(text: string): Promise<SourceText> {
  const {isCollection, isMap, isScalar, isSeq, parseDocument} = await import('yaml')
  const document = parseDocument(text, {prettyErrors: false, merge: true})
  const problems = document.errors.map(({code, message, pos}) => ({
    problem: code === 'DUPLICATE_KEY' ? 'this key is there twice' : `is not YAML: ${message.split('\n')[0]}`,
    excerpt: excerptOf(text, pos[0], pos[1])
  }))
  const locate = (way: Way, byKey: boolean): Excerpt => {
    let node: unknown = document.contents
    let place: readonly [number, number] = [0, 0]
    for (const [index, step] of way.entries()) {
      const pair = isMap(node) ? node.items.find(({key}) => isScalar(key) && String(key.value) === step) : undefined
      const next: unknown = pair?.value ?? (isSeq(node) && typeof step === 'number' ? node.items[step] : undefined)
      const key = isScalar(pair?.key) ? pair.key.range : undefined
      const isLast = index === way.length - 1
      const own = isCollection(next) || isScalar(next) ? next.range : undefined
      const range = key && ((isLast && byKey) || isCollection(next) || !own) ? key : own
      if (!range) break
      place = [range[0], range[1]]
      node = next
    }
    return excerptOf(text, ...place)
  }
  if (problems.length > 0) return {value: undefined, problems, locate}
  try {
    return {value: document.toJS({maxAliasCount: 100}), problems, locate}
  } catch {
    // Anchors that multiply would fill the memory.
    const problem = 'uses its anchors too many times'
    return {value: undefined, problems: [{problem, excerpt: excerptOf(text, 0, 0)}], locate}
  }
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
