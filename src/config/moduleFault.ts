import {spawnSync} from 'node:child_process'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {throwPlace} from '../thrown.ts'

/** Why a module cannot be imported, in one line that leaves its own name out; with the line where that can be told. */
export function moduleFault(error: unknown, file: string): string {
  if (!(error instanceof Error)) return String(error).split('\n')[0]!
  const reason = whole(error.message.split('\n')[0]!.trim(), file) || error.name
  const line = lineOf(error, file)
  return line === undefined ? reason : `${reason} (line ${line})`
}

/** Node ends some sentences with the file that imports, which we name ourselves. */
function whole(message: string, file: string): string {
  const importer = / imported from (.*)$/.exec(message)
  if (importer === null) return message.replaceAll(file, '').trim()
  const what = message.slice(0, importer.index)
  return importer[1] === file ? what : `${what}, which ${importer[1]} imports`
}

function lineOf(error: Error, file: string): number | undefined {
  if (!(error instanceof SyntaxError)) {
    const place = throwPlace(error)
    return place?.file === file ? place.line : undefined
  }
  // Of an ES module the stack does not tell the line. Node's own check does, and runs nothing of it.
  return lineIn(error.stack, file) ?? lineIn(checked(file), file)
}

function lineIn(report: string | undefined, file: string): number | undefined {
  const [first = ''] = report?.split('\n') ?? []
  const begins = [file, pathToFileURL(file).href].find((name) => first.startsWith(`${name}:`))
  const line = begins === undefined ? undefined : /^\d+/.exec(first.slice(begins.length + 1))?.[0]
  return line === undefined ? undefined : Number(line)
}

function checked(file: string): string {
  return spawnSync(process.execPath, ['--check', file], {encoding: 'utf8', timeout: 10_000}).stderr ?? ''
}
