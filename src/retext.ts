import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {activate, judge, prepare} from './engine.ts'
import {analyse} from './message/analysis.ts'
import {createVocabulary, type UserPhrases} from './message/vocabulary.ts'
import {parse} from './parse/pipeline.ts'
import {repairSentences} from './parse/repair.ts'
import {nearest} from './phrases/nearest.ts'
import type {Rule, Severity, SeverityName} from './rule.ts'

export interface EtiquetteOptions {
  /** Severities by rule id; the recommended ones where left out. */
  readonly rules?: Readonly<Record<string, SeverityName>>
  /** The user's own phrases, by the question they answer. */
  readonly phrases?: UserPhrases
  /** The patient's message that the draft answers. */
  readonly patient?: string
}

const severities: Readonly<Record<SeverityName, Severity>> = {off: 0, warn: 1, error: 2}

/**
 * The transformer behind `msglint/retext`. Each finding becomes a `vfile` message: `ruleId`, `source: 'msglint'`, `fatal`
 * false for a warning and true for an error, `expected` the texts suggested. The message itself is at `file.data.msglint`.
 *
 * Throws `RangeError` for an unknown rule or severity, `PhraseSyntaxError` for a phrase that does not parse.
 */
export function etiquette(
  rules: readonly Rule[],
  recommended: Readonly<Record<string, SeverityName>>,
  options: EtiquetteOptions
): (tree: Root, file: VFile) => Promise<void> | void {
  const chosen = {...recommended, ...options.rules}
  for (const [id, severity] of Object.entries(chosen)) {
    if (!rules.some((rule) => rule.id === id)) throw new RangeError(`no rule is called "${id}"${hint(id, rules)}`)
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
    const message = analyse(tree, String(file), vocabulary, asked)
    file.data.msglint = message
    for (const {ruleId, severity, report} of judge(message, active)) {
      const place = {start: pointOf(file, report.at.start), end: pointOf(file, report.at.end)}
      const raised = file.message(report.say, {place, ruleId, source: 'msglint'})
      raised.fatal = severity === 2
      raised.expected = (report.suggest ?? []).map(({text}) => text.trim())
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

function hint(id: string, rules: readonly Rule[]): string {
  const near = nearest(
    id,
    rules.map((rule) => rule.id)
  )
  return near ? `; did you mean "${near}"?` : ''
}

function pointOf(file: VFile, offset: number) {
  const before = String(file).slice(0, offset).split('\n')
  return {line: before.length, column: before.at(-1)!.length + 1, offset}
}
