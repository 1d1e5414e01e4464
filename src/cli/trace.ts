import {existsSync, readFileSync} from 'node:fs'
import {SourceMap} from 'node:module'
import {fileURLToPath} from 'node:url'

/**
 * Where an error was thrown, as `function (file:line:column)`, in the source where a map leads there. Says nothing of the
 * error's message.
 */
export function thrownAt({stack}: Error): string | undefined {
  const frame = stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim()
    .slice('at '.length)
  // A module stands in a frame by its URL, and CommonJS by its path.
  return frame?.replace(
    /((?:file:|\/|[A-Za-z]:\\).+?):(\d+):(\d+)/,
    (place, from: string, line: string, column: string) => {
      return sourcePlace(from, Number(line), Number(column)) ?? place
    }
  )
}

function sourcePlace(from: string, line: number, column: number): string | undefined {
  const file = `${from.startsWith('file:') ? fileURLToPath(from) : from}.map`
  if (!existsSync(file)) return undefined
  const map = new SourceMap(JSON.parse(readFileSync(file, 'utf8')))
  const entry = map.findEntry(line - 1, column - 1)
  if (!('originalSource' in entry)) return undefined
  return `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
}
