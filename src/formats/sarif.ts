import type {Log, ReportingDescriptor, Result, Run} from 'sarif'
import {severityIn} from '../preset.ts'
import type {Fix, LintMessage, LintResult} from '../result.ts'
import type {Rule} from '../rule.ts'
import {address} from './address.ts'
import type {Catalogue, Format, RecordName, Surroundings} from './format.ts'
import {type Block, markdown} from './page.ts'
import {rulePage} from './rulePage.ts'
import {meanScore} from './tally.ts'
import {visibleJson} from './visible.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

type Notification = NonNullable<NonNullable<Run['invocations']>[number]['toolExecutionNotifications']>[number]

/** SARIF 2.1.0, which GitHub's code scanning and many dashboards read. Findings are written as they come. */
export function sarif({cwd}: Surroundings, {rules, presets, version}: Catalogue): Format {
  const places = new Map(rules.map(({id}, index) => [id, index]))
  const artifacts: NonNullable<Run['artifacts']> = []
  const notifications: Notification[] = []
  let isFirst = true
  return {
    head() {
      const driver = {
        name: 'msglint',
        version: version(),
        rules: rules.map((rule) => descriptor(rule, {rules, presets, version}))
      }
      const start: Partial<Log> = {$schema: schema, version: '2.1.0'}
      const run: Partial<Run> = {tool: {driver}, columnKind: 'utf16CodeUnits'}
      return `${visibleJson(start).slice(0, -1)},"runs":[${visibleJson(run).slice(0, -1)},"results":[`
    },
    draft(result, _index, record) {
      const location = {uri: address(result.filePath, cwd).uri}
      artifacts.push({location, ...(result.score === null ? {} : {properties: {score: result.score}})})
      const entries = entriesOf(result, cwd, record, places)
      notifications.push(...entries.notifications)
      return entries.results
        .map((entry) => {
          const text = `${isFirst ? '\n' : ',\n'}${visibleJson(entry)}`
          isFirst = false
          return text
        })
        .join('')
    },
    tail(tally) {
      const rest: Partial<Run> = {
        artifacts,
        invocations: [
          {
            executionSuccessful: tally.fatal === 0 && !tally.isBrokenOff,
            ...(notifications.length === 0 ? {} : {toolExecutionNotifications: notifications})
          }
        ],
        ...(tally.scored === 0 ? {} : {properties: {score: meanScore(tally)}})
      }
      return `${isFirst ? '' : '\n'}],${visibleJson(rest).slice(1)}]}\n`
    }
  }
}

function descriptor(rule: Rule, {presets}: Catalogue): ReportingDescriptor {
  const severity = severityIn(presets['msglint:recommended'], rule.id)
  const page = rulePage(rule, presets).map(withoutFileNames)
  const level = severity === 'error' ? 'error' : 'warning'
  return {
    id: rule.id,
    shortDescription: {text: `${rule.about}.`},
    fullDescription: {text: rule.why},
    help: {text: `${rule.about}.\n\n${rule.why}\n\nSource: ${sourceWords(rule.source)}`, markdown: markdown(page, '')},
    defaultConfiguration: {level, enabled: severity !== 'off'},
    properties: {tags: [rule.category], points: rule.points}
  }
}

// The docs are not at hand where a report is read, so a source goes without its place in them.
function withoutFileNames(block: Block): Block {
  return block.kind === 'source' ? {kind: 'text', text: `Source: ${sourceWords(block.text)}`} : block
}

function sourceWords(source: string): string {
  return source.replaceAll(/ \(docs\/[^)]*\)/g, '')
}

function entriesOf(
  result: LintResult,
  cwd: string,
  record: RecordName | undefined,
  places: ReadonlyMap<string, number>
): {readonly results: Result[]; readonly notifications: Notification[]} {
  const place = (message: LintMessage) => location(result.filePath, cwd, message, record)
  const reference = ({ruleId}: LintMessage): {readonly id?: string; readonly index?: number} => {
    const index = ruleId === null ? undefined : places.get(ruleId)
    return ruleId === null ? {} : {id: ruleId, ...(index === undefined ? {} : {index})}
  }
  const entry = (message: LintMessage): Result => {
    const {id, index} = reference(message)
    return {
      ...(id === undefined ? {} : {ruleId: id}),
      ...(index === undefined ? {} : {ruleIndex: index}),
      level: message.severity === 2 ? 'error' : 'warning',
      message: {text: message.message},
      locations: [place(message)],
      ...fixes(message, result.filePath, cwd)
    }
  }
  return {
    results: [
      ...result.messages.filter(({fatal}) => !fatal).map(entry),
      ...result.suppressedMessages.map(
        (message): Result => ({
          ...entry(message),
          suppressions: message.suppressions.map(({kind, justification}) => ({
            kind: kind === 'directive' ? 'inSource' : 'external',
            ...(justification === '' ? {} : {justification})
          }))
        })
      )
    ],
    notifications: result.messages
      .filter(({fatal}) => fatal)
      .map((message) => ({
        level: 'error',
        message: {text: message.message},
        locations: [place(message)],
        ...(message.ruleId === null ? {} : {associatedRule: reference(message)})
      }))
  }
}

function location(filePath: string, cwd: string, at: LintMessage, record: RecordName | undefined) {
  const {uri, isRelative} = address(filePath, cwd)
  return {
    physicalLocation: {
      artifactLocation: {uri, ...(isRelative ? {uriBaseId: '%SRCROOT%'} : {})},
      region: {startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn}
    },
    ...(record === undefined || record.id === null
      ? {}
      : {logicalLocations: [{name: String(record.id), kind: 'record'}]})
  }
}

function fixes({fix, suggestions = []}: LintMessage, filePath: string, cwd: string): Pick<Result, 'fixes'> {
  const {uri} = address(filePath, cwd)
  const change = ({range: [start, end], text}: Fix, desc: string) => ({
    description: {text: desc},
    artifactChanges: [
      {
        artifactLocation: {uri},
        replacements: [{deletedRegion: {charOffset: start, charLength: end - start}, insertedContent: {text}}]
      }
    ]
  })
  const all = [
    ...(fix === undefined ? [] : [change(fix, 'Make the change that is safe.')]),
    ...suggestions.map(({desc, fix}) => change(fix, desc))
  ]
  return all.length === 0 ? {} : {fixes: all}
}
