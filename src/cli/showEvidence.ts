import {evidence} from '../formats/evidence.ts'
import {shortPath} from '../formats/shortPath.ts'
import type {EvidenceDesk} from './desk.ts'
import type {ExitCode} from './io.ts'
import {brokenOff, tellLeftOut} from './judging.ts'
import type {Item} from './source.ts'

/** Shows what counted in each draft, and what nearly did. Nothing is judged, so only a failure ends with another code than 0. */
export async function showEvidence(
  batches: AsyncIterable<readonly Item[]>,
  {judgeOf, screen, complaints, interruption, surroundings, verbose}: EvidenceDesk
): Promise<ExitCode> {
  const format = evidence(surroundings)
  let drafts = 0
  await screen.write(format.head())
  for await (const items of batches) {
    for (const item of items) {
      if (await interruption.comes()) break
      drafts += 1
      if ('draft' in item) tellLeftOut(item.filePath, item, verbose, complaints, surroundings.cwd)
      if ('draft' in item)
        await screen.write(format.draft(judgeOf(item.source).engine.explain(item.draft), item.record))
      else {
        complaints.add(`${shortPath(item.filePath, surroundings.cwd)}: ${item.reason}`)
        await screen.write(format.unread(item.filePath, item.reason, item.record))
      }
    }
  }
  if (interruption.hasCome) {
    if (!screen.isStream) screen.abandon()
    complaints.note(brokenOff({drafts, hasFiles: !screen.isStream}))
    return 130
  }
  screen.complete()
  return complaints.any ? 2 : 0
}
