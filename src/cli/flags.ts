import {Command, CommanderError} from 'commander'
import type {Fields} from '../extract/extractor.ts'
import {builtInTypes} from '../extract/registry.ts'
import {formatNames} from '../formats/format.ts'
import type {Grouping} from '../formats/grouping.ts'
import {type Mode, modes} from '../message/facts.ts'
import {contradictions} from './contradictions.ts'
import {chosen, documentFlags} from './documentFlags.ts'
import {type FormatChoice, formatChoices} from './formatFlags.ts'
import {recordFlags} from './recordFlags.ts'

/** Something wrong with the command line: each problem is one line. */
export class UsageError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'UsageError'
    this.problems = problems
  }
}

export const inputFormats = ['text', 'ndjson', 'results'] as const

/** The command line, understood. */
export interface Flags {
  readonly files: readonly string[]
  readonly formats: readonly FormatChoice[]
  /** Show no word of a draft. */
  readonly redact: boolean
  readonly inputFormat: (typeof inputFormats)[number]
  readonly fields: Fields
  /** By what the report groups drafts. */
  readonly groupBy: readonly Grouping[]
  /** What every file is read as, whatever its name. */
  readonly as: string | undefined
  /** Further endings of drafts, and the kinds of file that they stand for. */
  readonly endings: ReadonlyMap<string, string>
  readonly mode: Mode | undefined
  /** The dialects of templates; undefined where the command line says none. */
  readonly dialects: readonly string[] | undefined
  /** Tell what was left out of documents. */
  readonly verbose: boolean
  readonly stdinFilename: string | undefined
  readonly replyTo: string | undefined
  /** `false` for `--no-config`. */
  readonly config: string | false | undefined
  readonly rules: readonly string[]
  /** Uses of messaging whose rules come on top. */
  readonly uses: readonly string[]
  /** Refuse configs and plugins that run code. */
  readonly staticConfig: boolean
  readonly ignorePatterns: readonly string[]
  /** False for `--no-ignore`. */
  readonly ignore: boolean
  /** How safe changes are made: in the files, in the report alone, or not at all. */
  readonly fix: 'files' | 'dry' | undefined
  readonly reportUnused: boolean
  readonly suppressions: {readonly all: boolean; readonly prune: boolean}
  readonly maxWarnings: number | undefined
  readonly minScore: number | undefined
  readonly quiet: boolean
  readonly progress: boolean
  readonly timing: boolean
  /** Judge nothing, and read no stdin, where no draft is named. */
  readonly passOnNoPatterns: boolean
  /** False for `--no-error-on-unmatched-pattern`. */
  readonly errorOnUnmatchedPattern: boolean
  /** How many threads may judge. */
  readonly concurrency: number | 'auto'
  readonly color: boolean | undefined
  readonly outputFile: string | undefined
  /** Show what counted and what nearly did, in place of findings. */
  readonly evidence: boolean
  /** A page to print in place of a report: of all rules, of the one with this id, or what this file is judged by. */
  readonly page: 'rules' | {readonly rule: string} | {readonly configOf: string} | undefined
  /** Write a config: ask what is to be in it, or ask nothing. */
  readonly init: 'ask' | 'yes' | undefined
  /** Walk through the suggestions in the terminal. */
  readonly interactive: boolean
}

/** Flags, or a page to print in place of a run. */
export type CommandLine =
  | {readonly flags: Flags}
  | {readonly page: 'version'}
  | {readonly page: 'help'; readonly text: string}

interface Options {
  format?: string[]
  redact?: boolean
  inputFormat: string
  textField?: string
  idField?: string
  patientField?: string
  keepField?: string[]
  groupBy?: string[]
  as?: string
  ext?: string[]
  mode?: string
  dialect?: string[]
  verbose?: boolean
  stdinFilename?: string
  replyTo?: string
  config?: string | boolean
  rule?: string[]
  staticConfig?: boolean
  ignorePattern?: string[]
  ignore: boolean
  fix?: boolean
  fixDryRun?: boolean
  reportUnusedDisableDirectives?: boolean
  suppressAll?: boolean
  pruneSuppressions?: boolean
  maxWarnings?: string
  minScore?: string
  quiet?: boolean
  progress?: boolean
  timing?: boolean
  passOnNoPatterns?: boolean
  errorOnUnmatchedPattern: boolean
  concurrency: string
  color?: boolean
  outputFile?: string
  evidence?: boolean
  use?: string[]
  listRules?: boolean
  explain?: string
  printConfig?: string
  init?: boolean
  yes?: boolean
  interactive?: boolean
  version?: boolean
}

const epilogue = `
With no files, or with -, the draft is read from stdin.

Examples:
  $ msglint draft.txt
  $ msglint "replies/**/*.txt" --max-warnings 0
  $ msglint draft.txt --reply-to patient.txt
  $ msglint draft.txt --evidence
  $ msglint results/*.txt --use after-visit
  $ msglint --explain personal-close
  $ msglint --interactive draft.txt
  $ msglint --init
  $ msglint --input-format ndjson --format ndjson --keep-field date < drafts.ndjson > results.ndjson
  $ msglint --input-format results --format stats --group-by date:month results.ndjson

Exit codes:
  0  every draft was read by every rule, and nothing reached the limit
  1  an error, more warnings than --max-warnings, or a score below --min-score
  2  msglint could not do its job on every draft; stderr says why
`

function describe(columns: number): Command {
  const command = new Command('msglint')
    .usage('[options] [files or globs...]')
    .description('Checks messages to patients against secure-messaging etiquette.')
    .argument('[files...]', 'drafts, folders of drafts, or globs; - is stdin')
  describeReport(command.optionsGroup('Report:'))
  describeDrafts(command.optionsGroup('Drafts:'))
  describeConfig(command.optionsGroup('Config:'))
  describeFixes(command.optionsGroup('Fixes and suppressions:'))
  return command
    .optionsGroup('Other:')
    .option('-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this page')
    .addHelpText('after', epilogue)
    .configureHelp({helpWidth: Math.min(columns, 100)})
    .exitOverride()
}

function describeReport(command: Command): void {
  command
    .option(
      '-f, --format <name[:file]>',
      `report as ${formatNames.join(', ')}, or by a formatter of ESLint's (a file or a package); may be repeated, all but one with a file (default: stylish)`,
      gather
    )
    .option('-o, --output-file <file>', 'write the report to a file')
    .option(
      '--group-by <field[:part]>',
      'in stats and html: by a field of records, or the year, month or day of a date',
      gather
    )
    .option('--redact', 'show no word of a draft in the report')
    .option('--max-warnings <number>', 'fail on more warnings than this')
    .option('--min-score <number>', 'fail on a draft with a lower score (0 to 100)')
    .option('--quiet', 'report errors only')
    .option('--concurrency <number>', 'threads that judge a long run; auto: as many as there are cores', 'auto')
    .option('--verbose', 'tell what was left out of mails and other documents')
    .option('--evidence', 'show what counted, what nearly did, and why not; judge nothing')
    .option('--list-rules', 'print every rule in one line')
    .option('--explain <rule>', 'print what a rule asks, why, and examples')
    .option('--progress', 'tell how far a long run has come, on a terminal')
    .option('--timing', 'tell on stderr how long each rule took')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
}

function describeDrafts(command: Command): void {
  command
    .option(
      '--input-format <name>',
      'read text, ndjson (a draft a line), or results of earlier runs (--format ndjson)',
      'text'
    )
    .option('--as <type>', `read every file as ${builtInTypes.names.join(', ')}, or a plugin's`)
    .option('--ext <ending[=type]>', 'further endings of drafts, as in note=text; may be repeated', gather)
    .option('--mode <mode>', `what the drafts are: ${modes.join(' or ')}`)
    .option('--dialect <name>', 'how templates mark variables, as in erb; may be repeated', gather)
    .option('--text-field <key>', 'key or column of the draft in records (default: "text")')
    .option('--id-field <key>', 'key or column of the id (default: "id")')
    .option('--patient-field <key>', 'key or column of the message being answered (default: "patient")')
    .option('--keep-field <keys>', 'keys or columns of records that their results keep, as in department,date', gather)
    .option('--stdin-filename <name>', 'name of the draft on stdin')
    .option('--reply-to <file>', "the patient's message that the drafts answer")
    .option('--pass-on-no-patterns', 'judge nothing and succeed where no draft is named')
    .option('--no-error-on-unmatched-pattern', 'let names pass that no draft has')
    .option('--ignore-pattern <pattern>', 'leave drafts out, as in .gitignore; may be repeated', gather)
    .option('--no-ignore', 'leave no draft out, whatever the config and .msglintignore say')
}

function describeConfig(command: Command): void {
  command
    .option('-c, --config <file>', 'read this config file and search for none')
    .option('--no-config', 'read no config file')
    .option('--print-config <file>', 'print what a draft is judged by, and where each setting comes from')
    .option('--init', 'write a config, after a few questions')
    .option('--yes', 'with --init: ask nothing')
    .option('--static-config', 'refuse configs and plugins that run code')
    .option('--rule <setting>', "set a rule, as in 'personal-close: error'; may be repeated", gather)
    .option('--use <name>', 'add the rules of a use of messaging, as in after-visit; may be repeated', gather)
}

function describeFixes(command: Command): void {
  command
    .option('--interactive', 'walk through the suggestions in the terminal and apply those you choose')
    .option('--fix', 'make the changes that are safe, in the files')
    .option('--fix-dry-run', 'put what --fix would write into the report, and write nothing')
    .option(
      '--report-unused-disable-directives',
      'an error for each directive that keeps nothing back or turns nothing on'
    )
    .option('--suppress-all', 'suppress all that is reported now, in msglint-suppressions.json')
    .option('--prune-suppressions', 'take suppressions out that are no longer needed')
}

function gather(value: string, before: string[] = []): string[] {
  return [...before, value]
}

/** Reads the arguments after the program's name. Throws {@link UsageError}. */
export function readCommandLine(argv: readonly string[], columns: number): CommandLine {
  let help = ''
  const given = new Set<string>()
  const command = describe(columns).configureOutput({writeOut: (text) => (help += text), writeErr: () => {}})
  for (const option of command.options) command.on(`option:${option.name()}`, () => given.add(option.long ?? ''))
  try {
    command.parse([...argv], {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return {page: 'help', text: help}
    throw new UsageError([oneLine(error.message)])
  }
  const options = command.opts<Options>()
  return options.version ? {page: 'version'} : {flags: flags(options, command.args, given)}
}

function flags(options: Options, files: readonly string[], given: ReadonlySet<string>): Flags {
  const problems: string[] = []
  const flags: Flags = {
    files,
    formats: formatChoices(options.format ?? [], options.outputFile, problems),
    redact: options.redact ?? false,
    inputFormat: choice('--input-format', options.inputFormat, inputFormats, problems),
    ...recordFlags(options, problems),
    ...documentFlags(options, problems),
    verbose: options.verbose ?? false,
    stdinFilename: options.stdinFilename,
    replyTo: options.replyTo,
    config: options.config === true ? undefined : options.config,
    rules: options.rule ?? [],
    uses: options.use ?? [],
    staticConfig: options.staticConfig ?? false,
    ignorePatterns: options.ignorePattern ?? [],
    ignore: options.ignore,
    fix: options.fix ? 'files' : options.fixDryRun ? 'dry' : undefined,
    reportUnused: options.reportUnusedDisableDirectives ?? false,
    suppressions: {all: options.suppressAll ?? false, prune: options.pruneSuppressions ?? false},
    maxWarnings: limit(
      '--max-warnings',
      options.maxWarnings,
      /^\d+$/,
      'a whole number',
      Number.MAX_SAFE_INTEGER,
      problems
    ),
    minScore: limit('--min-score', options.minScore, /^\d+(\.\d+)?$/, 'a number from 0 to 100', 100, problems),
    quiet: options.quiet ?? false,
    progress: options.progress ?? false,
    timing: options.timing ?? false,
    passOnNoPatterns: options.passOnNoPatterns ?? false,
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern,
    concurrency: threads(options.concurrency, problems),
    color: options.color,
    outputFile: options.outputFile,
    evidence: options.evidence ?? false,
    page: pageOf(options),
    init: options.init ? (options.yes ? 'yes' : 'ask') : undefined,
    interactive: options.interactive ?? false
  }
  for (const [flag, value] of Object.entries({
    '--config': options.config,
    '--explain': options.explain,
    '--print-config': options.printConfig,
    '--reply-to': options.replyTo,
    '--output-file': options.outputFile,
    '--stdin-filename': options.stdinFilename,
    '--text-field': options.textField,
    '--id-field': options.idField,
    '--patient-field': options.patientField
  })) {
    if (value === '') problems.push(`${flag}: expected a name, found nothing`)
  }
  problems.push(...contradictions(flags, given))
  if (problems.length > 0) throw new UsageError(problems)
  return flags
}

function pageOf({listRules, explain, printConfig}: Options): Flags['page'] {
  if (listRules) return 'rules'
  if (explain !== undefined) return {rule: explain}
  return printConfig === undefined ? undefined : {configOf: printConfig}
}

function choice<Name extends string>(flag: string, value: string, names: readonly Name[], problems: string[]): Name {
  return chosen(flag, 'format', value, names, problems) ?? names[0]!
}

function limit(
  flag: string,
  value: string | undefined,
  form: RegExp,
  expected: string,
  maximum: number,
  problems: string[]
): number | undefined {
  if (value === undefined) return undefined
  if (form.test(value) && Number(value) <= maximum) return Number(value)
  problems.push(`${flag}: expected ${expected}, found "${value}"`)
  return undefined
}

function threads(value: string, problems: string[]): number | 'auto' {
  if (value === 'auto') return value
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  problems.push(`--concurrency: expected auto or a whole number from 1 to 999, found "${value}"`)
  return 1
}

// Commander says "error: …", and puts its suggestion on a line of its own.
function oneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (one of )?(.*?)\?\)$/s, ' (did you mean $2?)')
    .replaceAll(/(?<=did you mean .*), (?=--)/g, ' or ')
}
