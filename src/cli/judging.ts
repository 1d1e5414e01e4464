import type {Judge} from '../config/judges.ts'
import {findUpward, suppressionsFile} from '../config/search.ts'
import {unreadable, wholeText} from '../engine.ts'
import {shortPath} from '../formats/shortPath.ts'
import type {LintResult} from '../result.ts'
import type {Item} from './drafts.ts'
import type {Flags} from './flags.ts'
import type {ExitCode} from './main.ts'
import type {Progress} from './progress.ts'
import type {Report} from './report.ts'
import type {Desk} from './run.ts'
import type {Complaints} from './screen.ts'

/** Judges every draft and writes the report. */
export async function judgeAll(
  batches: AsyncIterable<readonly Item[]>,
  flags: Flags,
  report: Report,
  {judgeOf, complaints, interruption, cwd}: Desk,
  progress: Progress | undefined
): Promise<ExitCode> {
  const suppressions = await suppressionsOf(flags, cwd)
  for await (const items of batches) {
    for (const item of items) {
      if (await interruption.comes()) break
      if (flags.verbose) tellLeftOut(item, complaints, cwd)
      const judge = judgeOf(item.source)
      const result = await lint(item, judge, flags, complaints, cwd)
      const shown = {record: item.record, text: 'draft' in item ? (result.output ?? wholeText(item.draft)) : undefined}
      await report.add(suppressions?.apply(result) ?? result, shown, flags.minScore ?? judge.config.minScore)
      progress?.step()
    }
    // A file is there at once; a stream may wait for our answer before it says more.
    if (flags.inputFormat === 'ndjson') await report.flush()
  }
  progress?.clear()
  if (interruption.hasCome) {
    await report.breakOff()
    complaints.note(brokenOff(report))
    return 130
  }
  suppressions?.save()
  await report.end()
  const overruns = report.overruns(cwd)
  for (const line of overruns) complaints.note(line)
  if (suppressions?.leftOver !== undefined) complaints.add(suppressions.leftOver)
  return complaints.any ? 2 : report.hasErrors || overruns.length > 0 ? 1 : 0
}

function brokenOff({drafts, hasFiles}: Report): string {
  const kept = hasFiles ? ', and no report was written to a file' : ''
  return `broken off after ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}${kept}`
}

/** Most repositories have none, and pay for a look at names alone. */
async function suppressionsOf({suppressions: manner, inputFormat}: Flags, cwd: string) {
  if (inputFormat === 'ndjson') return undefined
  if (!manner.all && !manner.prune && findUpward(cwd, suppressionsFile) === undefined) return undefined
  const {Suppressions} = await import('./suppressions.ts')
  return new Suppressions(cwd, manner)
}

function tellLeftOut(item: Item, complaints: Complaints, cwd: string): void {
  const leftOut = 'draft' in item ? (item.leftOut ?? []) : []
  for (const name of leftOut) complaints.note(`${shortPath(item.filePath, cwd)}: left out: ${name}`)
}

async function lint(item: Item, judge: Judge, flags: Flags, complaints: Complaints, cwd: string): Promise<LintResult> {
  const name = shortPath(item.filePath, cwd)
  const {result, trouble} = await judged(item, judge, flags)
  for (const {fatal, ruleId, message} of result.messages) {
    if (fatal) complaints.add(`${name}: ${ruleId === null ? '' : `${ruleId}: `}${message}`)
  }
  if (trouble !== undefined) complaints.add(`${name}: ${trouble}`)
  return result
}

async function judged(item: Item, judge: Judge, {fix, quiet}: Flags): Promise<{result: LintResult; trouble?: string}> {
  if (!('draft' in item)) return {result: unreadable(item.filePath, item.reason)}
  if (fix === undefined) return {result: judge.lint(item.draft)}
  const {fixDraft} = await import('./fixing.ts')
  const {draft, reread} = item
  if (draft.origin !== undefined && reread === undefined) {
    const result = judge.lint(draft)
    const isFixable = result.messages.some((message) => message.fix !== undefined)
    return isFixable ? {result, trouble: 'holds several drafts, and --fix changes files of one'} : {result}
  }
  return await fixDraft(draft, judge, {isDry: fix === 'dry', errorsOnly: quiet}, reread)
}
