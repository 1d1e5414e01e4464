import {closeSync, openSync, readSync, statSync} from 'node:fs'
import {OutputError, OutputFile} from './outputFile.ts'
import {systemReason} from './reason.ts'

const mark = Buffer.from('\uFEFF')

/**
 * Puts a text into a file in place of what it holds, whole or not at all. A byte order mark stays, and so do the file's
 * mode and a link to it. Throws {@link OutputError}.
 */
export function replaceText(path: string, text: string): void {
  const start = startsWithMark(path) ? '\uFEFF' : ''
  const file = new OutputFile(path)
  try {
    file.write(start + text)
    file.complete()
  } catch (error) {
    file.abandon()
    throw error
  }
}

/** What is said of a pipe or a device. */
export const notReplaceable = 'is no file that can be fixed'

/** Whether a name leads to a pipe or a device: what is read of it is gone, and waiting for more may have no end. */
export function isStream(path: string): boolean {
  try {
    const stats = statSync(path)
    return !stats.isFile() && !stats.isDirectory()
  } catch (error) {
    if (systemReason(error) === undefined) throw error
    return false
  }
}

function startsWithMark(path: string): boolean {
  try {
    // A file that may not be written to could still be renamed over.
    const descriptor = openSync(path, 'r+')
    try {
      const start = Buffer.alloc(mark.length)
      return readSync(descriptor, start, 0, mark.length, 0) === mark.length && start.equals(mark)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const reason = systemReason(error)
    throw reason === undefined ? error : new OutputError(reason)
  }
}
