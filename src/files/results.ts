import * as v from 'valibot'
import {tallied} from '../engine.ts'
import {tooMuch} from '../extract/limits.ts'
import type {RecordName} from '../formats/format.ts'
import {questions} from '../message/message.ts'
import type {LintResult} from '../result.ts'
import {type Line, linesOf, type Stretch} from './lines.ts'

/** A line of NDJSON that an earlier run wrote. */
export type ResultLine = {readonly line: number} & (
  | {readonly result: LintResult; readonly record?: RecordName}
  /** A draft that could not be read then. */
  | {readonly failed: RecordName & {readonly error: string}}
  /** Why the line is no result; it holds nothing of the line. */
  | {readonly reason: string}
)

const whole = v.pipe(v.number(), v.integer())
const range = v.tuple([whole, whole])
const span = {line: whole, column: whole, endLine: whole, endColumn: whole}
const fix = v.object({range, text: v.string()})
const finding = {
  ruleId: v.nullable(v.string()),
  severity: v.picklist([1, 2]),
  message: v.string(),
  ...span,
  fatal: v.exactOptional(v.literal(true)),
  fix: v.exactOptional(fix),
  suggestions: v.exactOptional(v.array(v.object({desc: v.string(), fix})))
}
const suppression = v.object({kind: v.picklist(['directive', 'file']), justification: v.string()})
const evidence = v.object({
  text: v.string(),
  act: v.string(),
  words: v.string(),
  wordsRange: range,
  range,
  ...span
})
const id = v.nullable(v.union([v.string(), v.number()]))
const fields = v.exactOptional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])))

/** What `--format ndjson` writes of a draft. Keys that are not named here are left out: nobody knows what is in them. */
const resultSchema = v.object({
  id: v.exactOptional(id),
  fields,
  filePath: v.string(),
  messages: v.array(v.object(finding)),
  suppressedMessages: v.array(v.object({...finding, suppressions: v.array(suppression)})),
  source: v.exactOptional(v.string()),
  output: v.exactOptional(v.string()),
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  scoreDetails: v.array(v.object({ruleId: v.string(), points: v.number()})),
  evidence: v.object(v.entriesFromList(questions, v.array(evidence)))
})

/** What it writes of a line of input that could not be read. */
const failureSchema = v.object({id, fields, line: whole, error: v.string()})

const draftSchema = v.object({text: v.string()})

/** The results of a stretch of NDJSON, in order. Blank lines are skipped. */
export function resultsOf(stretch: Stretch): ResultLine[] {
  return linesOf(stretch)
    .filter(({text}) => text === undefined || text.trim() !== '')
    .map(readLine)
}

function readLine({number: line, text, isTooLong}: Line): ResultLine {
  if (isTooLong) return {line, reason: tooMuch}
  if (text === undefined) return {line, reason: 'is not UTF-8'}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return {line, reason: 'is not valid JSON'}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {line, reason: 'is not a JSON object'}
  if (v.is(failureSchema, value)) return {line, failed: v.parse(failureSchema, value)}
  const read = v.safeParse(resultSchema, value, {abortEarly: true})
  if (!read.success) return {line, reason: reasonOf(value, read.issues[0])}
  const {id, fields, filePath, messages, suppressedMessages, scoreDetails, score, evidence, ...texts} = read.output
  // Whoever wrote the line, the numbers are those of its findings.
  const amounts = tallied({messages, suppressedMessages, scoreDetails})
  const result = {filePath, ...amounts, score, evidence, ...texts}
  return id === undefined ? {line, result} : {line, result, record: recordOf(id, fields, result, line)}
}

function recordOf(id: string | number | null, fields: RecordName['fields'], {filePath}: LintResult, line: number) {
  // The line that the draft stood on then, where its name tells it.
  const own = /:(\d+)$/.exec(filePath)?.[1]
  return {id, line: own === undefined ? line : Number(own), ...(fields === undefined ? {} : {fields})}
}

function reasonOf(value: object, issue: v.BaseIssue<unknown>): string {
  if (v.is(draftSchema, value)) return 'is a draft and no result; --input-format ndjson reads drafts'
  const path = v.getDotPath(issue)
  const lack = issue.input === undefined ? `it has no "${path}"` : `its "${path}" is not as it should be`
  return `is no result of msglint: ${lack}`
}
