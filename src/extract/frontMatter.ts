import type {Document} from 'yaml'
import type {Place} from '../message/message.ts'
import {type Form, type Part, UnreadableError} from './extractor.ts'
import type {Origin} from './origin.ts'
import {MappedText, SourceMap} from './sourceMap.ts'

const opening = /^---[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/** A file's parts: the subject that its YAML front matter names, and what follows the front matter. */
export interface Split {
  readonly parts: readonly Part[]
  /** There where a part stands in YAML. */
  readonly encode?: Origin['encode']
  /** The key `msglint` of the front matter. */
  readonly settings?: unknown
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
  const settings = read.settings === undefined ? {} : {settings: read.settings}
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
  readonly settings: unknown
  readonly subject: {readonly value: string; readonly from: number; readonly to: number} | undefined
}

async function readMatter(written: string): Promise<Matter | undefined> {
  if (!firstKey.test(written.replace(/^(?:\s|#.*)*/, ''))) return undefined
  if (written.length > longestMatter) {
    throw new UnreadableError(`its front matter has more than ${longestMatter / 1000} KB`)
  }
  const {isMap, isScalar, parseDocument} = await import('yaml')
  const document = parseDocument(written, {logLevel: 'silent', prettyErrors: false})
  const {contents} = document
  if (!isMap(contents)) return undefined
  const [mistake] = document.errors
  if (mistake !== undefined) {
    const line = written.slice(0, mistake.pos[0]).split('\n').length + 1
    throw new UnreadableError(`its front matter is not YAML (line ${line})`)
  }
  const subject = contents.get('subject', true)
  const settings: unknown = contents.has('msglint') ? plain(document).msglint : undefined
  if (!isScalar(subject) || typeof subject.value !== 'string' || !subject.range) return {settings, subject: undefined}
  return {settings, subject: {value: subject.value, from: subject.range[0], to: subject.range[1]}}
}

/** As plain values. Aliases that stand for aliases grow without end; the parser counts them and gives up. */
function plain(document: Document.Parsed): Record<string, unknown> {
  try {
    return document.toJS() as Record<string, unknown>
  } catch (error) {
    if (error instanceof ReferenceError) throw new UnreadableError('its front matter has too many aliases')
    throw error
  }
}
