import {type Node, type ParseError, parseTree} from 'jsonc-parser'
import {MappedText, type SourceMap} from './sourceMap.ts'
import {UnreadableError} from './unreadable.ts'

/**
 * Parses JSON and keeps where everything stands.
 * @throws UnreadableError for JSON with mistakes
 */
export function parseJson(source: string, firstLine = 1): Node {
  const errors: ParseError[] = []
  const tree = parseTreeOf(source, errors)
  const [mistake] = errors
  if (mistake === undefined && tree !== undefined) return tree
  const line = source.slice(0, mistake?.offset ?? 0).split('\n').length - 1 + firstLine
  throw new UnreadableError(`is not valid JSON (line ${line})`)
}

/** The parser goes as deep as the text does. */
function parseTreeOf(source: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(source, errors, {disallowComments: true})
  } catch (error) {
    throw error instanceof RangeError ? new UnreadableError('is nested too deeply') : error
  }
}

/** An object's members by name; none for other values. The last of several with one name stands, as in JavaScript. */
export function membersOf(node: Node | undefined): ReadonlyMap<string, Node> {
  if (node?.type !== 'object') return new Map()
  return new Map(
    (node.children ?? []).flatMap(({children = []}) => {
      const [key, value] = children
      return key && value ? [[String(key.value), value] as const] : []
    })
  )
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.type === 'array' ? (node.children ?? []) : []
}

/** The text of a string, if the value is one. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.type === 'string' ? String(node.value) : undefined
}

const escapes = /\\(?:u[\dA-Fa-f]{4}|.)/g

/** A string of JSON, each of its characters with its place. */
export function mapString(
  source: string,
  {offset, length}: Pick<Node, 'offset' | 'length'>
): {readonly text: string; readonly map: SourceMap} {
  const out = new MappedText(source)
  const end = offset + length - 1
  let at = offset + 1
  for (const {index, 0: written} of source.slice(at, end).matchAll(escapes)) {
    const from = offset + 1 + index
    out.copy(at, from)
    at = from + written.length
    out.put(String(JSON.parse(`"${written}"`)), from, at)
  }
  out.copy(at, end)
  return out.finish()
}

/** Spells words so that they stand in a string of JSON. */
export function encodeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
