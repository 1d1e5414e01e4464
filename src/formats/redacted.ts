import {mapQuestions} from '../message/message.ts'
import type {LintMessage, LintResult, ResultEvidence} from '../result.ts'
import type {Rule} from '../rule.ts'

/** Replaces all that a result holds of a draft's words by what is known without reading it. */
export type Redaction = (result: LintResult) => LintResult

/**
 * Keeps places, rules, severities and scores. A finding says what its rule asks, as rules quote the draft; suggestions and
 * fixes go, as they are made for the draft; of evidence stay the act and the place.
 */
export function redaction(rules: readonly Rule[]): Redaction {
  const abouts = new Map(rules.map(({id, about}) => [id, about]))
  const say = ({ruleId, message, fatal}: LintMessage): string => {
    if (ruleId === null) return fatal ? message : 'A msglint comment in the draft is not in order.'
    return fatal ? 'The rule failed and could not judge this draft.' : `${abouts.get(ruleId) ?? ruleId}.`
  }
  const redactMessage = <Any extends LintMessage>(message: Any) => {
    const {fix: _, suggestions: __, ...kept} = message
    return {...kept, message: say(message)}
  }
  return ({source: _, output: __, ...result}) => ({
    ...result,
    messages: result.messages.map(redactMessage),
    suppressedMessages: result.suppressedMessages.map((message) => ({
      ...redactMessage(message),
      suppressions: message.suppressions.map(({kind}) => ({kind, justification: ''}))
    })),
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    evidence: mapQuestions((question) => result.evidence[question].map(redactEvidence))
  })
}

function redactEvidence(evidence: ResultEvidence): ResultEvidence {
  return {...evidence, text: '', words: ''}
}
