import type {ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result, Run} from 'sarif'
import {severityIn} from '../preset.ts'
import type {Fix, LintMessage, LintResult} from '../result.ts'
import type {Rule} from '../rule.ts'
import {artifactLocation, homeOf} from './address.ts'
import type {Catalogue, Format, RecordName, Surroundings} from './format.ts'
import {type Block, markdown} from './page.ts'
import {rulePage} from './rulePage.ts'
import {meanScore} from './tally.ts'
import {visibleJson} from './visible.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

type Notification = NonNullable<NonNullable<Run['invocations']>[number]['toolExecutionNotifications']>[number]

/** SARIF 2.1.0, which GitHub's code scanning and many dashboards read. Findings are written as they come. */
export function sarif(surroundings: Surroundings, {rules, presets, version}: Catalogue): Format {
  const places = new Map(rules.map(({id}, index) => [id, index]))
  const artifacts = new Map<string, NonNullable<Run['artifacts']>[number]>()
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
      const {path} = homeOf(result.filePath, record)
      // Of several drafts in a file, each result has the score of its own.
      const properties = record === undefined && result.score !== null ? {properties: {score: result.score}} : {}
      if (!artifacts.has(path)) artifacts.set(path, {location: artifactLocation(path, surroundings), ...properties})
      const entries = entriesOf(result, surroundings, record, places)
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
        artifacts: [...artifacts.values()],
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
  surroundings: Surroundings,
  record: RecordName | undefined,
  places: ReadonlyMap<string, number>
): {readonly results: Result[]; readonly notifications: Notification[]} {
  const {path, line} = homeOf(result.filePath, record)
  const file = artifactLocation(path, surroundings)
  const place = (message: LintMessage) =>
    location(file, line === undefined ? region(message) : {startLine: line}, record)
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
      // Offsets that count in a record would change other words of the file.
      ...(line === undefined ? fixes(message, file) : {}),
      ...ownProperties(result, message, record, line)
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

/** What is known of a record beside its finding: its score, and the place in it where the file's lines do not tell that. */
function ownProperties(
  {score}: LintResult,
  message: LintMessage,
  record: RecordName | undefined,
  line: number | undefined
): Pick<Result, 'properties'> {
  if (record === undefined) return {}
  const own = {...(score === null ? {} : {score}), ...(line === undefined ? {} : {regionInRecord: region(message)})}
  return Object.keys(own).length === 0 ? {} : {properties: own}
}

function region({line, column, endLine, endColumn}: LintMessage): Region {
  return {startLine: line, startColumn: column, endLine, endColumn}
}

function location(file: ArtifactLocation, at: Region, record: RecordName | undefined): Location {
  return {
    physicalLocation: {artifactLocation: file, region: at},
    ...(record === undefined || record.id === null
      ? {}
      : {logicalLocations: [{name: String(record.id), kind: 'record'}]})
  }
}

function fixes({fix, suggestions = []}: LintMessage, file: ArtifactLocation): Pick<Result, 'fixes'> {
  const change = ({range: [start, end], text}: Fix, desc: string) => ({
    description: {text: desc},
    artifactChanges: [
      {
        artifactLocation: file,
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
