import type {Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import type {VFile} from 'vfile'
import {Directives, withoutDirectives} from './directives.ts'
import type {Draft} from './draft.ts'
import {activate, judge, prepare, reported} from './engine.ts'
import {Whereabouts} from './extract/origin.ts'
import {SourceMap} from './extract/sourceMap.ts'
import {analyse} from './message/analysis.ts'
import {Lines} from './message/lines.ts'
import {createVocabulary, type UserPhrases} from './message/vocabulary.ts'
import {parse} from './parse/pipeline.ts'
import {repairSentences} from './parse/repair.ts'
import {nearest} from './phrases/nearest.ts'
import type {Rule, Severity, SeverityName} from './rule.ts'

/** What the unified plugin takes. */
export interface EtiquetteOptions {
  /** Severities by rule id; the recommended ones where left out. */
  readonly rules?: Readonly<Record<string, SeverityName>>
  /** The user's own phrases, by the question they answer. */
  readonly phrases?: UserPhrases
  /** The patient's message that the draft answers. */
  readonly patient?: string
  /** Report comments such as `<!-- msglint-disable -->` that keep nothing back or turn nothing on again. */
  readonly reportUnusedDisableDirectives?: boolean
}

const known: readonly string[] = [
  'rules',
  'phrases',
  'patient',
  'reportUnusedDisableDirectives'
] satisfies (keyof EtiquetteOptions)[]
const severities: Readonly<Record<SeverityName, Severity>> = {off: 0, warn: 1, error: 2}

/**
 * The transformer behind `msglint/retext`. Each finding becomes a `vfile` message: `ruleId`, `source: 'msglint'`, `fatal`
 * false for a warning and true for an error, `expected` the texts suggested. What the comments of the file keep back is left
 * out. The message itself is at `file.data.msglint`; lines that hold such a comment alone are no part of it.
 *
 * Throws `RangeError` for an unknown option, rule or severity, `PhraseSyntaxError` for a phrase that does not parse.
 */
export function etiquette(
  rules: readonly Rule[],
  recommended: Readonly<Record<string, SeverityName>>,
  options: EtiquetteOptions
): (tree: Root, file: VFile) => Promise<void> | void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new RangeError(`no option is called "${key}"${hint(key, known)}`)
  }
  const ids = rules.map(({id}) => id)
  const chosen = {...recommended, ...options.rules}
  for (const [id, severity] of Object.entries(chosen)) {
    if (!rules.some((rule) => rule.id === id)) throw new RangeError(`no rule is called "${id}"${hint(id, ids)}`)
    if (!Object.hasOwn(severities, severity))
      throw new RangeError(`"${severity}" is not a severity: off, warn or error`)
  }
  const settings = {
    rules: Object.fromEntries(Object.entries(chosen).map(([id, severity]) => [id, [severities[severity], {}] as const]))
  }
  const active = activate(rules, settings)
  const vocabulary = createVocabulary(options.phrases)
  const {patient} = options
  const asked = patient?.trim() ? analyse(parse(patient), patient, vocabulary) : undefined
  const repair = repairSentences()
  const transform = (tree: Root, file: VFile) => {
    repair(tree, file)
    const draft = draftOf(tree, file)
    const seen = withoutDirectives(draft)
    const {text, origin} = seen.draft
    const isWhole = seen.draft === draft
    const message = isWhole
      ? analyse(tree, String(file), vocabulary, asked)
      : analyse(parse(text), text, vocabulary, asked)
    file.data.msglint = message
    const whereabouts = isWhole ? new Whereabouts(String(file), undefined) : new Whereabouts(text, origin)
    const directives = new Directives(seen, ids)
    const unused = options.reportUnusedDisableDirectives ? 2 : undefined
    const {messages} = reported(judge(message, active, !directives.areNone), whereabouts, directives, unused)
    const lines = new Lines(String(file))
    for (const {message: reason, ruleId, severity, suggestions = [], ...span} of messages) {
      const {line, column, endLine, endColumn} = span
      const place = {
        start: {line, column, offset: lines.offset(line, column)},
        end: {line: endLine, column: endColumn, offset: lines.offset(endLine, endColumn)}
      }
      const raised = file.message(reason, {place, source: 'msglint', ...(ruleId === null ? {} : {ruleId})})
      raised.fatal = severity === 2
      raised.expected = suggestions.map(({fix}) => fix.text.trim())
    }
  }
  // A transformer that need not wait does not: `processSync` takes no other.
  if (!active.some(({rule}) => rule.prepare !== undefined)) return transform
  const ready = prepare(rules, [settings])
  return async (tree, file) => {
    await ready
    transform(tree, file)
  }
}

function hint(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return near ? `; did you mean "${near}"?` : ''
}

/** A file as its reader sees it: of another language's file, such as Markdown, the tree has what shows. */
function draftOf(tree: Root, file: VFile): Draft {
  const source = String(file)
  const draft = {filePath: file.path ?? '<text>', text: source}
  if (!source.includes('<!--')) return draft
  const text = textOf(tree)
  const whole = {start: 0, end: source.length}
  return text === source
    ? draft
    : {...draft, text, origin: {source, map: SourceMap.slice(0, source.length), markup: {parts: [whole]}}}
}
