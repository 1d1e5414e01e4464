import {readFileSync} from 'node:fs'
import type {Judge} from '../config/judges.ts'
import type {Draft} from '../engine.ts'
import {UnreadableError} from '../extract/extractor.ts'
import {decode} from '../files/decode.ts'
import {OutputError} from '../files/outputFile.ts'
import {replaceText} from '../files/replace.ts'
import {fixText} from '../fixes.ts'
import type {LintResult} from '../result.ts'

/** How a run fixes. */
export interface FixManner {
  /** Leave the files as they are, and put what they would become into the result. */
  readonly isDry: boolean
  readonly errorsOnly: boolean
}

/** A draft's result after its fixes; `trouble` is what kept them from the file. */
export interface Fixed {
  readonly result: LintResult
  readonly trouble?: string
}

/** Fixes a draft that is a whole file; `reread` reads it anew where the file is more than the draft's text. */
export async function fixDraft(
  draft: Draft,
  judge: Judge,
  {isDry, errorsOnly}: FixManner,
  reread: (content: string) => Promise<Draft> = async (text) => ({...draft, text})
): Promise<Fixed> {
  const original = draft.origin?.source ?? draft.text
  const lint = async (content: string) => [judge.lint(await reread(content))]
  const isWanted = errorsOnly ? ({severity}: {severity: number}) => severity === 2 : undefined
  const fixed = await fixText(original, lint, isWanted).catch((error: unknown) => {
    if (error instanceof UnreadableError) return undefined
    throw error
  })
  if (fixed === undefined) {
    return {result: judge.lint(draft), trouble: 'its fixes would leave it unreadable, and are not made'}
  }
  const {text, results, isUnsettled} = fixed
  const [result] = results
  if (text === original) return {result: result!}
  const trouble = isUnsettled ? 'its fixes undo each other; some are left' : undefined
  if (!isDry) {
    const problem = written(draft.filePath, original, text)
    if (problem !== undefined) return {result: judge.lint(draft), trouble: problem}
  }
  return {result: {...result!, output: text}, ...(trouble === undefined ? {} : {trouble})}
}

/** Puts a fixed text in place of the one that was read; why it could not, if it could not. */
export function written(path: string, before: string, after: string): string | undefined {
  try {
    // Somebody may have saved the file since, and their words are not ours to lose.
    const now = decode(readFileSync(path))
    if ('reason' in now) return `cannot be fixed: ${now.reason}`
    if (now.text !== before) return 'was changed by somebody else meanwhile, and is not fixed'
    replaceText(path, after)
    return undefined
  } catch (error) {
    if (error instanceof OutputError) return `cannot be fixed: ${error.message}`
    throw error
  }
}
