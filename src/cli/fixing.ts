import {readFileSync} from 'node:fs'
import type {Judge} from '../config/judges.ts'
import type {Draft} from '../engine.ts'
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

/** Fixes a draft that is a whole file. */
export async function fixDraft(draft: Draft, judge: Judge, {isDry, errorsOnly}: FixManner): Promise<Fixed> {
  // The text of a document is not what its file holds.
  if (draft.origin !== undefined) return {result: judge.lint(draft), trouble: 'is not fixed: only plain text can be'}
  const lint = (text: string) => [judge.lint({...draft, text})]
  const isWanted = errorsOnly ? ({severity}: {severity: number}) => severity === 2 : undefined
  const {text, results, isUnsettled} = await fixText(draft.text, lint, isWanted)
  const [result] = results
  if (text === draft.text) return {result: result!}
  const trouble = isUnsettled ? 'its fixes undo each other; some are left' : undefined
  if (!isDry) {
    const problem = written(draft.filePath, draft.text, text)
    if (problem !== undefined) return {result: judge.lint(draft), trouble: problem}
  }
  return {result: {...result!, output: text}, ...(trouble === undefined ? {} : {trouble})}
}

/** Puts a fixed text in place of the one that was read; why it could not, if it could not. */
export function written(path: string, before: string, after: string): string | undefined {
  try {
    // Somebody may have saved the file since, and their words are not ours to lose.
    const now = decode(readFileSync(path))
    if (!('text' in now) || now.text !== before) return 'was changed by somebody else meanwhile, and is not fixed'
    replaceText(path, after)
    return undefined
  } catch (error) {
    if (error instanceof OutputError) return `cannot be fixed: ${error.message}`
    throw error
  }
}
