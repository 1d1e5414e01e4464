import type {Document, Node, YAMLMap} from 'yaml'
import type {Place} from '../message/place.ts'
import type {Form, Part} from './extractor.ts'
import type {Origin} from './origin.ts'
import type {OwnSettings} from './ownSettings.ts'
import {MappedText, SourceMap} from './sourceMap.ts'
import {UnreadableError} from './unreadable.ts'
import {aliasFault, yamlPlace} from './yaml.ts'

const opening = /^---[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/** A file's parts: the subject that its YAML front matter names, and what follows the front matter. */
export interface Split {
  readonly parts: readonly Part[]
  /** There where a part stands in YAML. */
  readonly encode?: Origin['encode']
  /** What the front matter says to msglint. */
  readonly settings?: OwnSettings
}

/**
 * Takes the front matter off a file. What stands between two lines of hyphens and is no YAML mapping is the draft's
 * own: a rule across the page.
 * @throws UnreadableError where a mapping has mistakes
 */
export async function splitFrontMatter(source: string, form: Form): Promise<Split> {
  const start = opening.exec(source)?.[0].length
  const end = start === undefined ? undefined : closing.exec(source.slice(start))
  if (start === undefined || !end) return {parts: [body(source, 0, form)]}
  const written = source.slice(start, start + end.index)
  const read = await readMatter(written)
  if (read === undefined) return {parts: [body(source, 0, form)]}
  const behind = start + end.index + end[0].length
  const rest = behind + (/^\r?\n/.exec(source.slice(behind))?.[0].length ?? 0)
  const parts = [body(source, rest, form)]
  const {settings: own} = read
  const settings =
    own === undefined
      ? {}
      : {
          settings: {
            value: own.value,
            locate(...asked: Parameters<OwnSettings['locate']>) {
              const {start: from, end} = own.locate(...asked)
              return {start: start + from, end: start + end}
            }
          }
        }
  if (read.subject !== undefined) {
    const {value, from, to} = read.subject
    const out = new MappedText(source)
    const slice = written.slice(from, to)
    const inner = slice.indexOf(value)
    if (inner === -1) out.put(value, start + from, start + to)
    else out.copy(start + from + inner, start + from + inner + value.length)
    parts.unshift({role: 'subject', form: 'text', ...out.finish()})
    const encode = (text: string, at: Place) =>
      at.start >= start + from && at.start <= start + to && !isYaml(text) ? undefined : text
    return {parts, encode, ...settings}
  }
  return {parts, ...settings}
}

/** Whether words are the same in every kind of text that YAML has. */
function isYaml(text: string): boolean {
  return /^(?![-?])[^\n:#"'\\{}[\],&*!|>%@`]*$/.test(text)
}

function body(source: string, from: number, form: Form): Part {
  return {role: 'body', form, text: source.slice(from), map: SourceMap.slice(from, source.length)}
}

const firstKey = /^[\p{L}\p{N}_$"'-]+[ \t]*:(?:\s|$)/u
// The parser's time grows with the square of the keys.
const longestMatter = 20_000

interface Matter {
  /** Places are those of the front matter. */
  readonly settings: OwnSettings | undefined
  readonly subject: {readonly value: string; readonly from: number; readonly to: number} | undefined
}

const subjectLine = /^((["']?)subject\2[ \t]*:[ \t]+)([^\s][^\r\n]*)/gim
const comment = /(?:^|[ \t])#.*$/
/** What is YAML and no words of a writer: quotes, the head of a block, an alias, an anchor, a tag, nothing. */
const ownToYaml = /^(?:["']|[|>][-+\d]*$|\*[\w-]+$|&[\w-]+(?:[ \t]|$)|!!\w|(?:~|null)$)/i
const goesOn = /^\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[^\s#]/

/**
 * The front matter with letters for the words of a subject that stands on one line without quotes: to its writer
 * `Re: your labs` is words, and to YAML a mistake. Places stay as they are.
 */
function withoutWords(written: string): string {
  return written.replace(subjectLine, (line: string, head: string, _quote: string, rest: string, at: number) => {
    const {length} = rest.replace(comment, '').trimEnd()
    const isYaml = length === 0 || ownToYaml.test(rest.slice(0, length)) || goesOn.test(written.slice(at + line.length))
    return isYaml ? line : `${head}${'x'.repeat(length)}${rest.slice(length)}`
  })
}

async function readMatter(written: string): Promise<Matter | undefined> {
  if (!firstKey.test(written.replace(/^(?:\s|#.*)*/, ''))) return undefined
  if (written.length > longestMatter) {
    throw new UnreadableError(`its front matter has more than ${longestMatter / 1000} KB`)
  }
  const yaml = await import('yaml')
  const document = yaml.parseDocument(withoutWords(written), {logLevel: 'silent', prettyErrors: false})
  const {contents, errors} = document
  if (!yaml.isMap(contents)) return undefined
  if (errors.length > 0)
    throw new UnreadableError(`its front matter ${[...new Set(errors.map(faultOf))].join(' and ')}`)
  // Aliases that grow without end are told even where nothing asks for them.
  const {msglint} = plain(document)
  const settings = contents.has('msglint') ? ownSettings(yaml, document, msglint) : undefined
  return {settings, subject: subjectOf(yaml, contents, written)}

  function faultOf({code, pos}: (typeof errors)[number]): string {
    return `${code === 'DUPLICATE_KEY' ? 'has a key twice' : 'is not YAML'} (line ${lineAt(written, pos[0])})`
  }
}

/** The line of the file; that of hyphens is the first. */
function lineAt(written: string, offset: number): number {
  return written.slice(0, offset).split('\n').length + 1
}

/** The subject, whose key may have a capital. What YAML takes for a map, a list, a number or a date is words to the writer. */
function subjectOf({isAlias, isScalar}: typeof import('yaml'), map: YAMLMap, written: string): Matter['subject'] {
  const [pair, second] = map.items.filter(({key}) => isScalar(key) && /^subject$/i.test(String(key.value)))
  const fault = (what: string, {range}: Node) =>
    new UnreadableError(`its front matter has ${what} (line ${lineAt(written, range?.[0] ?? 0)})`)
  if (second !== undefined) throw fault('two subjects', second.key as Node)
  const node = pair?.value as Node | null | undefined
  if (!node?.range) return undefined
  const [from, to] = node.range
  if (isScalar(node) && node.value === null) return undefined
  const value = written.slice(from, to).trimEnd()
  const isLine = !value.includes('\n')
  if (isScalar(node) && typeof node.value === 'string' && !(node.type === 'PLAIN' && isLine))
    return {value: node.value, from, to}
  if (isAlias(node) || !isLine) throw fault('a subject that is no line of text', node)
  return {value, from, to: from + value.length}
}

function ownSettings(yaml: typeof import('yaml'), document: Document.Parsed, value: unknown): OwnSettings {
  return {
    value,
    locate(way, byKey) {
      const [start, end] = yamlPlace(yaml, document, way, byKey)
      return {start, end}
    }
  }
}

/** As plain values. Aliases that stand for aliases grow without end; the parser counts them and gives up. */
function plain(document: Document.Parsed): Record<string, unknown> {
  try {
    return document.toJS() as Record<string, unknown>
  } catch (error) {
    const fault = aliasFault(error)
    if (fault === undefined) throw error
    throw new UnreadableError(
      `its front matter has ${fault === 'stray' ? 'an alias without its anchor' : 'too many aliases'}`
    )
  }
}
