import process from 'node:process'
import {FormatterError} from '../formats/eslint.ts'
import type {Catalogue, Format, RecordName} from '../formats/format.ts'
import {gathered} from '../formats/gathered.ts'
import {plain} from '../formats/palette.ts'
import {isFormatName, loadFormat} from '../formats/registry.ts'
import {count, emptyTally} from '../formats/tally.ts'
import type {LintResult} from '../result.ts'
import {formatFunction} from './formatters.ts'

/** How a formatter that is for people writes. */
export interface FormatterOptions {
  /** Colour the report, where the format has colours; it has none where left out. */
  readonly color?: boolean
  /** The width of the page, in columns; 100 where left out. */
  readonly columns?: number
}

/** What a report says of the run beside its results. */
export interface FormatOptions {
  /** The number of warnings that the run may have; formatters of ESLint's say where there are more. */
  readonly maxWarnings?: number
}

/** Writes results as text. */
export interface Formatter {
  /**
   * The whole report. The words of a draft are in it where a result has `source`.
   * @throws FormatterError where a formatter of somebody else fails
   */
  format(results: readonly LintResult[], options?: FormatOptions): Promise<string>
}

/** Loads a built-in format, a file or a package. Throws `FormatterError` where there is none. */
export async function formatterOf(
  name: string,
  cwd: string,
  catalogue: Catalogue,
  {color = false, columns = 100}: FormatterOptions
): Promise<Formatter> {
  const own = isFormatName(name) ? undefined : await formatFunction(name, cwd).catch(naming(name))
  const root = process.env.GITHUB_WORKSPACE
  const palette = color ? new (await import('chalk')).Chalk({level: 1}) : plain
  const begin = (maxWarnings: number | undefined): Format | Promise<Format> =>
    isFormatName(name)
      ? loadFormat(name, {cwd, root, columns, palette}, catalogue)
      : gathered(own!, cwd, catalogue, maxWarnings)
  return {
    async format(results, {maxWarnings} = {}) {
      const format = await begin(maxWarnings)
      const tally = emptyTally()
      let text = format.head()
      for (const [index, result] of results.entries()) {
        const {record, own} = parted(result)
        text += format.draft(own, index, record, result.output ?? result.source)
        count(tally, result)
      }
      return text + (await format.tail(tally))
    }
  }
}

/** What a result's draft is called, apart: formats say it as they do on the command line. */
function parted(result: LintResult): {readonly record: RecordName | undefined; readonly own: LintResult} {
  const {id, line = 0, ...own} = result
  return id === undefined ? {record: undefined, own: result} : {record: {id, line}, own}
}

function naming(name: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof FormatterError ? new FormatterError(`${name}: ${error.message}`) : error
  }
}
