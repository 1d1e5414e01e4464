import {Directives, withoutDirectives} from './directives.ts'
import type {Draft} from './draft.ts'
import {Whereabouts} from './extract/origin.ts'
import {type Fixable, fixesOf} from './fixes.ts'
import {analyse} from './message/analysis.ts'
import {explain} from './message/explanation.ts'
import {type Facts, noFacts} from './message/facts.ts'
import {freezeAll} from './message/frozen.ts'
import type {UserLimits} from './message/limits.ts'
import {type Evidence, type Message, mapQuestions} from './message/message.ts'
import type {Place} from './message/place.ts'
import {createVocabulary, type UserPhrases, type Vocabulary} from './message/vocabulary.ts'
import {ConfigError, type Mistake} from './mistake.ts'
import {defaultsOf} from './options.ts'
import {parse} from './parse/pipeline.ts'
import type {ExplainResult, LintMessage, LintResult, ResultEvidence, SuppressedLintMessage} from './result.ts'
import type {OptionSpecs, OptionValues, Report, Rule, Severity} from './rule.ts'
import {type ScoreDetail, scoreOf} from './score.ts'
import type {Stopwatch} from './stopwatch.ts'
import {failureOf} from './thrown.ts'

/** What one draft is judged by: the config, resolved. */
export interface Settings {
  /** Rule id → severity and options (only those that were set; defaults are filled in by the engine). */
  readonly rules: Readonly<Record<string, readonly [Severity, Readonly<Record<string, unknown>>]>>
  /** Points off per rule, where they differ from the rule's own. */
  readonly weights: Readonly<Record<string, number>>
  /** The user's own phrases, in the phrase notation, by the question they answer. */
  readonly phrases: UserPhrases
  /** Limits of results, where they differ from the lexicon's. */
  readonly limits?: UserLimits
  /** The severity of a directive that keeps nothing back; left out, none is reported. */
  readonly unusedDirectives?: 1 | 2
}

/** A rule's report, or its failure, with the rule's name and severity on it; or what keeps rules from judging, with no name. */
export interface Finding {
  readonly ruleId: string | null
  readonly severity: 1 | 2
  readonly report: Report
  /** The rule threw, reported outside the text or could not be asked: nothing it might have said is known. */
  readonly failed: boolean
  /** The report of the first place that says the same, where the draft is told only once of all. */
  readonly first?: Report
}

/** Lints drafts by one set of rules and settings. */
export interface Engine {
  lint(draft: Draft): LintResult
  /** The same with the fixes of all places, those among them that are told with the first that says the same. */
  lintToFix(draft: Draft): Fixable
  /** Tells what counted for each question, what nearly did, and why not. Asks no rule. */
  explain(draft: Draft): ExplainResult
}

// What is timed beside rules; no rule's id has brackets.
const reading = '(reading)'

interface ActiveRule {
  readonly rule: Rule
  readonly severity: 1 | 2
  readonly options: OptionValues<OptionSpecs>
}

/**
 * Compiles the settings once; `vocabulary` is that of the settings' phrases, where it is compiled already, and a
 * `stopwatch` measures reading and each rule. Throws `PhraseSyntaxError` for a phrase that does not parse.
 */
export function createEngine(
  rules: readonly Rule[],
  settings: Settings,
  vocabulary: Vocabulary = createVocabulary(settings.phrases, settings.limits),
  stopwatch?: Stopwatch
): Engine {
  const active = activate(rules, settings)
  const ids = rules.map(({id}) => id)
  const weightOf = (rule: Rule) => settings.weights[rule.id] ?? rule.points
  const lint = (draft: Draft, isToFix: boolean): Fixable => {
    const seen = withoutDirectives(draft)
    const {text, filePath, patient, facts, origin} = seen.draft
    const read = () => understand(text, vocabulary, patient, facts)
    const message = stopwatch === undefined ? read() : stopwatch.time(reading, read)
    const whereabouts = new Whereabouts(text, origin, message.variables)
    const directives = new Directives(seen, ids)
    const findings = judge(message, active, isToFix || !directives.areNone, stopwatch)
    const {messages, suppressedMessages, fixes} = reported(findings, whereabouts, directives, settings.unusedDirectives)
    const reporting = new Set(messages.map(({ruleId, fatal}) => (fatal ? null : ruleId)))
    const scoreDetails = active
      .filter(({rule}) => reporting.has(rule.id))
      .map(({rule}): ScoreDetail => ({ruleId: rule.id, points: weightOf(rule)}))
    const evidence = mapQuestions((question) =>
      message.evidence[question].map((one) => toResultEvidence(one, whereabouts))
    )
    return {result: {filePath, ...tallied({messages, suppressedMessages, scoreDetails}), evidence}, fixes}
  }
  return {
    lint: (draft) => lint(draft, false).result,
    lintToFix: (draft) => lint(draft, true),
    explain: (draft) => toExplainResult(withoutDirectives(draft).draft, vocabulary)
  }
}

/** Parses and analyses a draft; with the patient's message, where it is known. */
export function understand(text: string, vocabulary: Vocabulary, patient?: string, facts?: Facts): Message {
  const asked = patient?.trim() ? analyse(parse(patient), patient, vocabulary) : undefined
  return analyse(parse(text), text, vocabulary, asked, undefined, facts)
}

/**
 * Loads what the rules need that are on in some of the settings. Whoever makes an engine awaits this first.
 * @throws ConfigError for a rule that cannot be made ready
 */
export async function prepare(rules: readonly Rule[], settings: readonly Pick<Settings, 'rules'>[]): Promise<void> {
  const isOn = ({id}: Rule) => settings.some((one) => (one.rules[id]?.[0] ?? 0) > 0)
  const on = rules.filter(isOn)
  const ready = await Promise.allSettled(on.map(async (rule) => await rule.prepare?.()))
  const mistakes = ready.flatMap((one, index): Mistake[] =>
    one.status === 'fulfilled'
      ? []
      : [
          {
            source: on[index]!.id,
            path: '',
            problem: `the rule cannot be made ready (${failureOf(one.reason)})`
          }
        ]
  )
  if (mistakes.length > 0) throw new ConfigError(mistakes)
}

/** The rules that are on, with severity and complete options, in the order of `rules`. */
export function activate(rules: readonly Rule[], settings: Pick<Settings, 'rules'>): ActiveRule[] {
  return rules.flatMap((rule) => {
    const [severity, set] = settings.rules[rule.id] ?? [0, {}]
    if (severity === 0) return []
    return [{rule, severity, options: {...defaultsOf(rule.options), ...set} as OptionValues<OptionSpecs>}]
  })
}

const none: Finding[] = []

/**
 * Runs rules over a message. A rule that fails is a finding with `failed`, and the others still run; so is a language that they
 * cannot judge, in which only leftovers of a template are looked for. `everyPlace` asks for those too that are told with a first.
 */
export function judge(
  message: Message,
  active: readonly ActiveRule[],
  everyPlace: boolean,
  stopwatch?: Stopwatch
): Finding[] {
  protect(message)
  const {language} = message
  const asked = language === undefined ? active : active.filter(({rule}) => rule.category === 'template')
  const findings = asked.flatMap(({rule, severity, options}): Finding[] => {
    try {
      const check = () => reportsOf(rule.check(message, options))
      const reports = stopwatch === undefined ? check() : stopwatch.time(rule.id, check)
      if (reports.length === 0) return none
      return reports.flatMap((report): Finding[] => {
        checkReport(report, message)
        const finding = {ruleId: rule.id, severity, report, failed: false}
        if (!everyPlace || report.again === undefined) return [finding]
        const all = [report, ...report.again()]
        for (const one of all) checkReport(one, message)
        return all.map((one) => ({...finding, report: one, first: report}))
      })
    } catch (error) {
      const say = `The rule failed and could not judge this draft (${error instanceof RuleFault ? error.message : failureOf(error)}).`
      return [{ruleId: rule.id, severity: 2, report: {at: {start: 0, end: 0}, say}, failed: true}]
    }
  })
  if (language !== undefined) findings.push(foreign(language))
  return findings.sort((a, b) => a.report.at.start - b.report.at.start || a.report.at.end - b.report.at.end)
}

/** What one rule changed, others would judge by: a plugin that tries fails, and is told as its own failure. */
function protect(message: Message): void {
  const {evidence, sentences, variables, patient} = message
  for (const one of sentences) {
    freezeAll(one.acts)
    freezeAll(one.words)
  }
  for (const list of Object.values(evidence)) {
    for (const {wordsAt} of list) Object.freeze(wordsAt)
    freezeAll(list)
  }
  freezeAll(sentences)
  freezeAll(variables)
  Object.freeze(evidence)
  Object.freeze(message)
  if (patient !== undefined) protect(patient)
}

function foreign(language: string): Finding {
  const say = `This draft looks like ${language}, and msglint understands English only: ask somebody who reads it.`
  return {ruleId: null, severity: 2, report: {at: {start: 0, end: 0}, say}, failed: true}
}

/** What is wrong with the answer of a rule that did not throw. */
class RuleFault extends Error {}

const mayNotWait = 'its check is async, and a check may not wait: what it needs loaded, "prepare" loads'

/** The compiler does not see every plugin: a check of one may give anything. */
function reportsOf(given: Iterable<Report>): Report[] {
  const found = given as Partial<Iterable<Report> & AsyncIterable<Report> & Promise<unknown>> | null | undefined
  if (typeof found?.[Symbol.iterator] === 'function') return [...given]
  if (typeof found?.[Symbol.asyncIterator] === 'function') throw new RuleFault(mayNotWait)
  if (typeof found?.then !== 'function') throw new RuleFault('its check gives no list of reports')
  // It is told here; nobody waits for what else becomes of it.
  found.then(undefined, () => {})
  throw new RuleFault(mayNotWait)
}

function checkReport({say, at, suggest = [], fix}: Report, message: Message): void {
  if (typeof say !== 'string' || say.trim() === '') throw new RuleFault('report that says nothing')
  checkPlace(at, message)
  for (const one of fix === undefined ? suggest : [...suggest, fix]) {
    if (typeof one?.text !== 'string' || typeof one.at !== 'object')
      throw new RuleFault('replacement without a place or a text')
    // No file can hold it: it would be written as another character. Words of a draft that has some itself may be repeated.
    if (!one.text.isWellFormed() && message.text.isWellFormed())
      throw new RuleFault('replacement with half a character')
    checkPlace(one.at, message)
  }
}

function checkPlace({start, end}: Place, {text}: Message): void {
  const isWhole = Number.isInteger(start) && Number.isInteger(end)
  if (!isWhole || start < 0 || end < start || end > text.length) throw new RuleFault('place outside the draft')
}

/** Findings in their places, but for what the draft's directives keep back; and what is wrong with the directives. */
export function reported(
  findings: readonly Finding[],
  whereabouts: Whereabouts,
  directives: Directives,
  unusedSeverity: 1 | 2 | undefined
): Pick<LintResult, 'messages' | 'suppressedMessages'> & Pick<Fixable, 'fixes'> {
  const messages: LintMessage[] = [...directives.problems]
  const untold: LintMessage[] = []
  const suppressedMessages: SuppressedLintMessage[] = []
  const told = new Set<Report>()
  for (const finding of findings) {
    const message = toLintMessage(finding, whereabouts)
    // A directive at a later place is of use there, even where the first is what is shown.
    const suppressions = directives.suppression(message)
    const {first} = finding
    if (suppressions !== undefined) suppressedMessages.push({...message, suppressions})
    else if (first === undefined || !told.has(first)) {
      messages.push(message)
      if (first !== undefined) told.add(first)
    } else untold.push(message)
  }
  if (unusedSeverity !== undefined) messages.push(...directives.unused(unusedSeverity))
  const hasOwn = messages.some(({ruleId}) => ruleId === null)
  const fixes = fixesOf([...messages, ...untold])
  return {messages: hasOwn ? messages.sort(byPlace) : messages, suppressedMessages, fixes}
}

function byPlace(a: LintMessage, b: LintMessage): number {
  return a.line - b.line || a.column - b.column
}

/** Messages with what they amount to. */
export function tallied<Part extends Pick<LintResult, 'messages' | 'scoreDetails'>>(part: Part) {
  const counts = {errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0}
  for (const {severity, fatal, fix} of part.messages) {
    const isError = severity === 2
    counts[isError ? 'errorCount' : 'warningCount']++
    if (fix !== undefined) counts[isError ? 'fixableErrorCount' : 'fixableWarningCount']++
    if (fatal === true) counts.fatalErrorCount++
  }
  return {...part, ...counts, score: counts.fatalErrorCount > 0 ? null : scoreOf(part.scoreDetails)}
}

function toExplainResult({text, filePath, facts = noFacts, origin}: Draft, vocabulary: Vocabulary): ExplainResult {
  const whereabouts = new Whereabouts(text, origin, facts.variables)
  const questions = explain(parse(text), text, vocabulary, undefined, facts).map(({question, counted, nearly}) => ({
    question,
    counted: counted.map((one) => ({
      ...toResultEvidence(one, whereabouts),
      ...(one.reason === undefined ? {} : {reason: one.reason})
    })),
    nearly: nearly.map(({place, act, wordsAt, obstacle, why}) => ({
      ...toResultEvidence({...place, wordsAt, act}, whereabouts),
      obstacle,
      why
    }))
  }))
  return {filePath, questions}
}

function toLintMessage({ruleId, severity, report, failed}: Finding, whereabouts: Whereabouts): LintMessage {
  const suggestions = (report.suggest ?? []).flatMap(({at, text, say}) => {
    const fix = whereabouts.fix(at, text)
    return fix === undefined ? [] : [{desc: say ?? text.trim(), fix}]
  })
  const fix = report.fix && whereabouts.fix(report.fix.at, report.fix.text)
  return {
    ruleId,
    severity,
    message: report.say,
    ...whereabouts.span(report.at),
    ...(fix === undefined ? {} : {fix}),
    ...(failed ? {fatal: true as const} : {}),
    ...(suggestions.length > 0 ? {suggestions} : {})
  }
}

function toResultEvidence({act, wordsAt, start, end}: Omit<Evidence, 'text' | 'words'>, whereabouts: Whereabouts) {
  const place = {start, end}
  const result: ResultEvidence = {
    text: whereabouts.shown(place),
    act,
    words: whereabouts.shown(wordsAt),
    wordsRange: whereabouts.range(wordsAt),
    range: whereabouts.range(place),
    ...whereabouts.span(place)
  }
  return result
}

/** The result of a draft that could not be read: one fatal message at the line of which its reason tells, no score. */
export function unreadable(filePath: string, reason: string, record?: {readonly line: number}): LintResult {
  const line = Number(/\bline (\d{1,9})\b/.exec(reason)?.[1] ?? record?.line ?? 1)
  const message: LintMessage = {
    ruleId: null,
    severity: 2,
    message: reason,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    fatal: true
  }
  return {
    filePath,
    ...tallied({messages: [message], suppressedMessages: [], scoreDetails: []}),
    evidence: mapQuestions(() => [])
  }
}
