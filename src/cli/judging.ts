import type {Judge} from '../config/judges.ts'
import {findUpward, suppressionsFile} from '../config/search.ts'
import {wholeText} from '../draft.ts'
import {unreadable} from '../engine.ts'
import {usualFields} from '../extract/extractor.ts'
import {type Fixable, unfixable} from '../fixes.ts'
import {shortPath} from '../formats/shortPath.ts'
import type {LintResult} from '../result.ts'
import type {Desk} from './desk.ts'
import type {Flags} from './flags.ts'
import type {ExitCode} from './io.ts'
import type {Batch, Judged} from './judged.ts'
import type {Progress} from './progress.ts'
import type {Report} from './report.ts'
import type {Complaints} from './screen.ts'
import type {Item} from './source.ts'

/** Writes the report on all that was judged. */
export async function reportAll(
  batches: AsyncIterable<Batch>,
  flags: Flags,
  report: Report,
  {complaints, interruption, cwd}: Desk,
  progress: Progress | undefined
): Promise<ExitCode> {
  const suppressions = await suppressionsOf(flags, cwd)
  const watch = await fieldWatchOf(flags)
  for await (const batch of batches) {
    for await (const judged of batch) {
      if (await interruption.comes()) break
      const {result, shown, trouble, isReply = false} = judged
      tellLeftOut(result.filePath, judged, flags.verbose, complaints, cwd)
      complain(result, trouble, complaints, cwd)
      await addAll(suppressions?.add(judged) ?? [judged], report)
      watch?.see(shown.record, isReply)
      progress?.step()
    }
    // A file is there at once; a stream may wait for our answer before it says more.
    if (flags.inputFormat !== 'text') await report.flush()
  }
  progress?.clear()
  if (interruption.hasCome) {
    await report.breakOff()
    complaints.note(brokenOff(report))
    return 130
  }
  if (suppressions !== undefined) await addAll(suppressions.end(), report)
  suppressions?.save()
  await report.end()
  watch?.tell(complaints)
  const overruns = report.overruns(cwd)
  for (const line of overruns) complaints.note(line)
  if (suppressions?.leftOver !== undefined) complaints.add(suppressions.leftOver)
  return complaints.any || report.hasLost ? 2 : report.hasErrors || overruns.length > 0 ? 1 : 0
}

async function addAll(all: Iterable<Judged>, report: Report): Promise<void> {
  for (const {result, shown, minScore} of all) await report.add(result, shown, minScore)
}

/** What is said of a run that the user broke off. */
export function brokenOff({drafts, hasFiles}: Pick<Report, 'drafts' | 'hasFiles'>): string {
  const kept = hasFiles ? ', and no report was written to a file' : ''
  return `broken off after ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}${kept}`
}

async function fieldWatchOf(flags: Flags) {
  const {keep, id, patient} = flags.fields
  if (keep.length === 0 && id === usualFields.id && patient === usualFields.patient) return undefined
  const {FieldWatch} = await import('./fieldWatch.ts')
  return new FieldWatch(flags)
}

/** Most repositories have none, and pay for a look at names alone. */
async function suppressionsOf({suppressions: manner, inputFormat}: Flags, cwd: string) {
  if (inputFormat !== 'text') return undefined
  if (!manner.all && !manner.prune && findUpward(cwd, suppressionsFile) === undefined) return undefined
  const {Suppressions} = await import('./suppressions.ts')
  return await Suppressions.open(cwd, manner)
}

/** Tells what of a file is no part of its draft: words that might have been to everybody, the rest to who wants to know. */
export function tellLeftOut(
  filePath: string,
  {leftOut = [], leftOutWords = []}: Pick<Judged, 'leftOut' | 'leftOutWords'>,
  isVerbose: boolean,
  complaints: Complaints,
  cwd: string
): void {
  for (const name of [...leftOutWords, ...(isVerbose ? leftOut : [])])
    complaints.note(`${shortPath(filePath, cwd)}: left out: ${name}`)
}

function complain(result: LintResult, trouble: string | undefined, complaints: Complaints, cwd: string): void {
  const name = shortPath(result.filePath, cwd)
  for (const {fatal, ruleId, message} of result.messages) {
    if (fatal) complaints.add(`${name}: ${ruleId === null ? '' : `${ruleId}: `}${message}`)
  }
  if (trouble !== undefined) complaints.add(`${name}: ${trouble}`)
}

/** Judges a draft; `result` is what came of it, where that is known. */
export function judge(
  item: Item,
  judging: Judge,
  {minScore}: Pick<Flags, 'minScore'>,
  result = lint(item, judging)
): Judged {
  const {draft, leftOut, leftOutWords} = 'draft' in item ? item : {}
  return {
    source: item.source,
    result,
    shown: {record: item.record, text: draft && wholeText(draft)},
    minScore: minScore ?? judging.config.minScore,
    isReply: draft?.patient !== undefined,
    ...(leftOut === undefined ? {} : {leftOut}),
    ...(leftOutWords === undefined ? {} : {leftOutWords})
  }
}

/** What is reported of a draft, or of one that could not be read. */
export function lint(item: Item, judging: Judge): LintResult {
  return 'draft' in item ? judging.lint(item.draft) : unreadable(item.filePath, item.reason, item.record)
}

/** The same, with the fixes of all places. */
export function lintToFix(item: Item, judging: Judge): Fixable {
  return 'draft' in item ? judging.lintToFix(item.draft) : unfixable(lint(item, judging))
}
