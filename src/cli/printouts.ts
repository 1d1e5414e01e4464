import {resolve} from 'node:path'
import {FormatterError} from '../formats/eslint.ts'
import type {Catalogue, Format, Surroundings} from '../formats/format.ts'
import {forTerminals, isFormatName, loadFormat} from '../formats/registry.ts'
import {paletteOf, wantsColour} from './colour.ts'
import {type Flags, UsageError} from './flags.ts'
import type {FormatChoice} from './formatFlags.ts'
import {type InUse, useOf} from './inUse.ts'
import type {Io} from './io.ts'
import {Printout} from './report.ts'
import {fileScreen, type Screen, streamScreen} from './screen.ts'

/** What of the run's surroundings a report is written on. */
type Paper = Pick<Io, 'cwd' | 'env' | 'stdout'>

type Output = Pick<Flags, 'color' | 'formats' | 'groupBy' | 'maxWarnings' | 'outputFile'>

/** Opens the report in each format that the flags ask for. */
export async function openPrintouts(
  flags: Output,
  inUse: Iterable<InUse>,
  io: Paper,
  catalogue: Catalogue
): Promise<Printout[]> {
  const targets = flags.formats.map((choice) => target(choice, flags))
  mustDiffer(targets, io.cwd)
  const formats = await Promise.all(
    flags.formats.map(async ({name}, index) => {
      const surroundings = await surroundingsOf(forTerminals.has(name), targets[index]!.file, flags, io)
      return await formatOf(name, surroundings, catalogue, flags)
    })
  )
  const writesFiles = targets.some(({file}) => file !== undefined)
  const all = writesFiles ? [...inUse, ...(await formattersIn(flags.formats, io.cwd))] : []
  const screens: Screen[] = []
  try {
    for (const {file, flag} of targets) screens.push(openScreen(file, flag, all, io))
  } catch (error) {
    for (const screen of screens) screen.abandon()
    throw error
  }
  return formats.map((format, index) => new Printout(format, screens[index]!))
}

async function formattersIn(formats: Output['formats'], cwd: string): Promise<InUse[]> {
  const foreign = formats.filter(({name}) => !isFormatName(name))
  if (foreign.length === 0) return []
  const {formatterFile} = await import('../api/formatters.ts')
  return await Promise.all(
    foreign.map(async ({name}) => ({file: await formatterFile(name, cwd), says: 'is a formatter of this run'}))
  )
}

interface Target {
  readonly file: string | undefined
  /** What named the file. */
  readonly flag: string
}

function target({file}: FormatChoice, {outputFile}: Output): Target {
  return file === undefined ? {file: outputFile, flag: '--output-file'} : {file, flag: '--format'}
}

function mustDiffer(targets: readonly Target[], cwd: string): void {
  const paths = targets.flatMap(({file}) => (file === undefined ? [] : [resolve(cwd, file)]))
  const twice = paths.find((path, index) => paths.indexOf(path) < index)
  if (twice !== undefined) throw new UsageError([`--format: two reports would go to ${twice}`])
}

async function formatOf(
  name: string,
  surroundings: Surroundings,
  catalogue: Catalogue,
  {maxWarnings, groupBy}: Output
): Promise<Format> {
  if (isFormatName(name)) return await loadFormat(name, surroundings, catalogue, groupBy)
  const [{formatFunction}, {gathered}] = await Promise.all([
    import('../api/formatters.ts'),
    import('../formats/gathered.ts')
  ])
  const told = (error: unknown) =>
    error instanceof FormatterError ? new UsageError([`--format: ${name}: ${error.message}`]) : error
  try {
    const format = gathered(await formatFunction(name, surroundings.cwd), surroundings.cwd, catalogue, maxWarnings)
    return {
      ...format,
      async tail(tally) {
        try {
          return await format.tail(tally)
        } catch (error) {
          throw told(error)
        }
      }
    }
  } catch (error) {
    throw told(error)
  }
}

/** Where a report goes: a file that `flag` named, or stdout. Throws {@link UsageError}, `OutputError`. */
export function openScreen(file: string | undefined, flag: string, inUse: Iterable<InUse>, io: Paper): Screen {
  if (file === undefined) return streamScreen(io.stdout)
  const path = resolve(io.cwd, file)
  const use = useOf(path, inUse)
  if (use !== undefined) throw new UsageError([`${flag}: ${file} ${use}`])
  return fileScreen(path, file)
}

// A page that nobody's terminal measures is as wide as most people's.
const pageColumns = 100

/** What a report for people knows of the page it is on. */
export async function surroundingsOf(
  mayColour: boolean,
  file: string | undefined,
  {color}: Pick<Flags, 'color'>,
  io: Paper
): Promise<Surroundings> {
  const isFile = file !== undefined
  // A terminal that does not know its size says 0.
  const columns = (!isFile && io.stdout.isTTY && io.stdout.columns) || pageColumns
  const palette = await paletteOf(mayColour && wantsColour(color, io, isFile))
  return {cwd: io.cwd, root: io.env.GITHUB_WORKSPACE, columns, palette}
}
