import {existsSync, readFileSync} from 'node:fs'
import {SourceMap} from 'node:module'
import {type CodePlace, throwPlace} from '../thrown.ts'

/** Where an error was thrown, as `function (file:line:column)`, in the source where a map leads there. */
export function thrownAt(error: Error): string | undefined {
  const place = throwPlace(error)
  if (place === undefined) return undefined
  const at = sourcePlace(place) ?? `${place.file}:${place.line}:${place.column}`
  return place.caller === undefined ? at : `${place.caller} (${at})`
}

function sourcePlace({file, line, column}: CodePlace): string | undefined {
  const mapFile = `${file}.map`
  if (!existsSync(mapFile)) return undefined
  const map = new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8')))
  const entry = map.findEntry(line - 1, column - 1)
  if (!('originalSource' in entry)) return undefined
  return `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
}
