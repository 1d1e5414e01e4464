import {accessSync, constants, readFileSync} from 'node:fs'
import {OutputError, OutputFile} from './outputFile.ts'
import {systemReason} from './reason.ts'

/**
 * Puts a text into a file in place of what it holds, whole or not at all. A byte order mark stays, and so do the file's
 * mode and a link to it. Throws {@link OutputError}.
 */
export function replaceText(path: string, text: string): void {
  const mark = startsWithMark(path) ? '\uFEFF' : ''
  const file = new OutputFile(path)
  try {
    file.write(mark + text)
  } catch (error) {
    file.abandon()
    throw error
  }
  file.complete()
}

function startsWithMark(path: string): boolean {
  try {
    // A file that may not be written to could still be renamed over.
    accessSync(path, constants.W_OK)
    return readFileSync(path).subarray(0, 3).equals(Buffer.from('\uFEFF'))
  } catch (error) {
    const reason = systemReason(error)
    throw reason === undefined ? error : new OutputError(reason)
  }
}
