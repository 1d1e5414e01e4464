import {isFormatName} from '../formats/registry.ts'

/** One `--format`: what to write, and into which file. */
export interface FormatChoice {
  /** A built-in format, a file with a formatter, or a package. */
  readonly name: string
  /** Left out: stdout, or the `--output-file`. */
  readonly file?: string
}

const defaultFormat: FormatChoice = {name: 'stylish'}

/** The choices of `--format name` and `--format name:file`; what is wrong with them goes to `problems`. */
export function formatChoices(values: readonly string[], outputFile: string | undefined, problems: string[]) {
  const choices = values.map(choice)
  for (const [index, {name, file}] of choices.entries()) {
    if (name === '') problems.push(`--format: expected a name, found "${values[index]}"`)
    if (file === '') problems.push(`--format: expected a file behind "${name}:", found nothing`)
  }
  const unplaced = choices.filter(({file}) => file === undefined).map(({name}) => name)
  if (unplaced.length > 1) {
    const target = outputFile === undefined ? 'stdout' : `"${outputFile}"`
    problems.push(
      `--format: ${unplaced.join(' and ')} would both go to ${target}; give all but one a file, as in ${unplaced.at(-1)}:report.txt`
    )
  }
  if (unplaced.length === 0 && outputFile !== undefined && choices.length > 0) {
    problems.push('--output-file: every --format names a file of its own')
  }
  const files = [['--output-file', outputFile], ...choices.map(({file}) => ['--format', file])]
  for (const [flag, file] of files) {
    if (file === '-') problems.push(`${flag}: - is no file; a report without a file goes to stdout, and ./- is one`)
  }
  return choices.length === 0 ? [defaultFormat] : choices
}

// A colon parts the name from the file, but for the one behind the letter of a Windows drive.
function choice(value: string): FormatChoice {
  const [, name = '', file] = /^((?:[a-z]:(?=[\\/]))?[^:]*)(?::(.*))?$/is.exec(value) ?? []
  return file === undefined ? {name} : {name, file}
}

/** Whether the report is no more than what a run without `--format` gives. */
export function isDefault(choices: readonly FormatChoice[]): boolean {
  return choices.length === 1 && choices[0]!.name === defaultFormat.name && choices[0]!.file === undefined
}

/** The formats that are code of somebody else. */
export function foreignFormats(choices: readonly FormatChoice[]): string[] {
  return choices.map(({name}) => name).filter((name) => name !== '' && !isFormatName(name))
}
