import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {LintMessage} from '../result.ts'
import type {Format, Surroundings} from './format.ts'
import {headline} from './headline.ts'
import {visible} from './visible.ts'

/** JUnit's XML, which CI systems show as tests: a suite for each draft, a failed case for each finding. */
export function junit({cwd}: Surroundings): Format {
  return {
    head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="msglint">\n',
    draft(result, _index, record) {
      const name = xmlText(headline(result.filePath, cwd, record))
      const {messages, suppressedMessages: suppressed, fatalErrorCount: errors} = result
      const cases = [
        ...messages.map((message) => testCase(name, message, outcome(message))),
        ...suppressed.map((message) => testCase(name, message, x('skipped', {message: xmlText(message.message)}))),
        ...(messages.length + suppressed.length === 0 ? [x('testcase', {name: 'msglint', classname: name})] : [])
      ]
      const counts = {
        tests: cases.length,
        failures: messages.length - errors,
        errors,
        skipped: suppressed.length
      }
      const score =
        result.score === null ? [] : [x('properties', [x('property', {name: 'score', value: result.score})])]
      const suite = x('testsuite', {name, ...counts}, spread([...score, ...cases], 1))
      // In text XML forbids the end of a CDATA section, which the serialiser lets pass.
      return `${toXml(suite, {closeEmptyElements: true}).replaceAll(']]>', ']]&gt;')}\n`
    },
    tail: () => '</testsuites>\n'
  }
}

type Element = ReturnType<typeof x>

function testCase(name: string, {ruleId}: LintMessage, told: Element): Element {
  return x('testcase', {name: xmlText(ruleId ?? 'msglint'), classname: name}, [told])
}

function outcome(message: LintMessage): Element {
  const {line, column, severity, fatal, suggestions = []} = message
  const text = xmlText(message.message)
  const details = [`line ${line}, column ${column}: ${text}`, ...suggestions.map(({desc}) => `try: ${xmlText(desc)}`)]
  const attributes = {message: text, type: severity === 2 ? 'error' : 'warning'}
  return x(fatal ? 'error' : 'failure', attributes, details.join('\n'))
}

/** Elements on lines of their own. */
function spread(elements: readonly Element[], depth: number) {
  return [...elements.flatMap((element) => [`\n${'  '.repeat(depth)}`, element]), '\n']
}

// XML has no way to write these, not even as references.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function xmlText(text: string): string {
  return visible(text).replace(forbidden, '\ufffd')
}
