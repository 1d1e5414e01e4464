import {type Origin, Whereabouts} from './extract/origin.ts'
import {analyse} from './message/analysis.ts'
import {explain} from './message/explanation.ts'
import {type Facts, noFacts} from './message/facts.ts'
import {type Evidence, type Message, type Place, type Question, questions} from './message/message.ts'
import {createVocabulary, type UserPhrases, type Vocabulary} from './message/vocabulary.ts'
import {parse} from './parse/pipeline.ts'
import type {ExplainResult, LintResult, ResultEvidence, ResultMessage} from './result.ts'
import type {OptionSpecs, OptionValues, Report, Rule, Severity} from './rule.ts'
import {type ScoreDetail, scoreOf} from './score.ts'

/** What one draft is judged by: the config, resolved. */
export interface Settings {
  /** Rule id → severity and options (only those that were set; defaults are filled in by the engine). */
  readonly rules: Readonly<Record<string, readonly [Severity, Readonly<Record<string, unknown>>]>>
  /** Points off per rule, where they differ from the rule's own. */
  readonly weights: Readonly<Record<string, number>>
  /** The user's own phrases, in the phrase notation, by the question they answer. */
  readonly phrases: UserPhrases
}

export interface Draft {
  readonly text: string
  /** Absolute path, or a name such as `<text>`. */
  readonly filePath: string
  /** The patient's message that the draft answers. */
  readonly patient?: string
  /** What its document tells of the text; left out for plain text. */
  readonly facts?: Facts
  /** Where the text was taken from; left out where the text is the whole file. */
  readonly origin?: Origin
}

/** A rule's report, or its failure, with the rule's name and severity on it. */
export interface Finding {
  readonly ruleId: string
  readonly severity: 1 | 2
  readonly report: Report
  /** The rule threw or reported outside the text: nothing it might have said is known. */
  readonly failed: boolean
}

/** Lints drafts by one set of rules and settings. */
export interface Engine {
  lint(draft: Draft): LintResult
  /** Tells what counted for each question, what nearly did, and why not. Asks no rule. */
  explain(draft: Draft): ExplainResult
}

interface ActiveRule {
  readonly rule: Rule
  readonly severity: 1 | 2
  readonly options: OptionValues<OptionSpecs>
}

/** Compiles the settings once. Throws `PhraseSyntaxError` for a phrase that does not parse. */
export function createEngine(rules: readonly Rule[], settings: Settings): Engine {
  const vocabulary = createVocabulary(settings.phrases)
  const active = activate(rules, settings)
  const weightOf = (rule: Rule) => settings.weights[rule.id] ?? rule.points
  return {
    lint({text, filePath, patient, facts, origin}) {
      const message = understand(text, vocabulary, patient, facts)
      const findings = judge(message, active)
      const details = active
        .filter(({rule}) => findings.some(({ruleId, failed}) => ruleId === rule.id && !failed))
        .map(({rule}): ScoreDetail => ({ruleId: rule.id, points: weightOf(rule)}))
      const whereabouts = new Whereabouts(text, origin, message.variables)
      return toResult(filePath, message, findings, details, whereabouts)
    },
    explain: (draft) => toExplainResult(draft, vocabulary)
  }
}

/** Parses and analyses a draft; with the patient's message, where it is known. */
export function understand(text: string, vocabulary: Vocabulary, patient?: string, facts?: Facts): Message {
  const asked = patient?.trim() ? analyse(parse(patient), patient, vocabulary) : undefined
  return analyse(parse(text), text, vocabulary, asked, undefined, facts)
}

/** Loads what the rules need that are on in some of the settings. Whoever makes an engine awaits this first. */
export async function prepare(rules: readonly Rule[], settings: readonly Pick<Settings, 'rules'>[]): Promise<void> {
  const isOn = ({id}: Rule) => settings.some((one) => (one.rules[id]?.[0] ?? 0) > 0)
  await Promise.all(rules.filter(isOn).map((rule) => rule.prepare?.()))
}

/** The rules that are on, with severity and complete options, in the order of `rules`. */
export function activate(rules: readonly Rule[], settings: Pick<Settings, 'rules'>): ActiveRule[] {
  return rules.flatMap((rule) => {
    const [severity, set] = settings.rules[rule.id] ?? [0, {}]
    if (severity === 0) return []
    const defaults = Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default])
    return [{rule, severity, options: {...Object.fromEntries(defaults), ...set} as OptionValues<OptionSpecs>}]
  })
}

/** Runs rules over a message. A rule that fails is a finding with `failed`, and the others still run. */
export function judge(message: Message, active: readonly ActiveRule[]): Finding[] {
  const findings = active.flatMap(({rule, severity, options}): Finding[] => {
    try {
      return Array.from(rule.check(message, options), (report) => {
        if (typeof report.say !== 'string' || report.say.trim() === '') throw new SilentReportError()
        for (const place of [report.at, ...(report.suggest ?? []).map(({at}) => at)]) checkPlace(place, message)
        return {ruleId: rule.id, severity, report, failed: false}
      })
    } catch (error) {
      const say = `The rule failed and could not judge this draft (${nameOf(error)}).`
      return [{ruleId: rule.id, severity: 2, report: {at: {start: 0, end: 0}, say}, failed: true}]
    }
  })
  return findings.sort((a, b) => a.report.at.start - b.report.at.start || a.report.at.end - b.report.at.end)
}

class SilentReportError extends Error {
  override name = 'report that says nothing'
}

class PlaceError extends Error {
  override name = 'place outside the draft'
}

function checkPlace({start, end}: Place, {text}: Message): void {
  const isWhole = Number.isInteger(start) && Number.isInteger(end)
  if (!isWhole || start < 0 || end < start || end > text.length) throw new PlaceError()
}

/** An error's kind and nothing of its message, which may hold the draft's words. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'an unknown error'
}

function toResult(
  filePath: string,
  message: Message,
  findings: readonly Finding[],
  scoreDetails: readonly ScoreDetail[],
  whereabouts: Whereabouts
): LintResult {
  const messages = findings.map((finding) => toResultMessage(finding, whereabouts))
  const failed = findings.some((finding) => finding.failed)
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: messages.filter(({severity}) => severity === 2).length,
    fatalErrorCount: messages.filter(({fatal}) => fatal).length,
    warningCount: messages.filter(({severity}) => severity === 1).length,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    score: failed ? null : scoreOf(scoreDetails),
    scoreDetails,
    evidence: mapQuestions((question) => message.evidence[question].map((one) => toResultEvidence(one, whereabouts)))
  }
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

function toResultMessage({ruleId, severity, report, failed}: Finding, whereabouts: Whereabouts): ResultMessage {
  const suggestions = (report.suggest ?? []).flatMap(({at, text, say}) => {
    const fix = whereabouts.fix(at, text)
    return fix === undefined ? [] : [{desc: say ?? text.trim(), fix}]
  })
  return {
    ruleId,
    severity,
    message: report.say,
    ...whereabouts.span(report.at),
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

function mapQuestions<Value>(map: (question: Question) => Value): Record<Question, Value> {
  return Object.fromEntries(questions.map((question) => [question, map(question)])) as Record<Question, Value>
}

/** The result of a draft that could not be read: one fatal message, no score. */
export function unreadable(filePath: string, reason: string): LintResult {
  const message: ResultMessage = {
    ruleId: null,
    severity: 2,
    message: reason,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    fatal: true
  }
  return {
    filePath,
    messages: [message],
    suppressedMessages: [],
    errorCount: 1,
    fatalErrorCount: 1,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    score: null,
    scoreDetails: [],
    evidence: mapQuestions(() => [])
  }
}
