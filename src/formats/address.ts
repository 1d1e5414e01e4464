import type {RecordLabel} from '../extract/extractor.ts'
import type {Surroundings} from './format.ts'
import {shortPath, slashed} from './shortPath.ts'

/** The file that a draft stands in. */
export interface Home {
  readonly path: string
  /** The line that its record begins on, where the draft's places count in the record and not in the file. */
  readonly line?: number
}

/** Parts the name of a result: a record that came in a stream, or could not be read, has its line behind the file's name. */
export function homeOf(filePath: string, record: Pick<RecordLabel, 'line'> | undefined): Home {
  if (record === undefined) return {path: filePath}
  const {line} = record
  const ending = `:${line}`
  return filePath.endsWith(ending) ? {path: filePath.slice(0, -ending.length), line} : {path: filePath}
}

type Bases = Pick<Surroundings, 'cwd' | 'root'>

/** A path as GitHub reads it: relative to the root of the repository, where that is known and the path lies below it. */
export function rooted(path: string, {cwd, root}: Bases): string {
  const short = root === undefined ? path : shortPath(path, root)
  return slashed(short === path ? shortPath(path, cwd) : short, cwd)
}

/** Where SARIF says that a file is: relative to the root of the sources, or, outside it, by its whole address. */
export function artifactLocation(path: string, bases: Bases): {readonly uri: string; readonly uriBaseId?: string} {
  const short = rooted(path, bases)
  const uri = short.split('/').map(encodeURIComponent).join('/')
  const isAbsolute = /^([\\/]|[a-z]:[\\/])/i.test(short)
  return isAbsolute ? {uri: `file://${uri.replace(/^(?!\/)/, '/')}`} : {uri, uriBaseId: '%SRCROOT%'}
}
