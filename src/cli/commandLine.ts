import {Command, CommanderError} from 'commander'
import {builtInTypes} from '../extract/registry.ts'
import {formatNames} from '../formats/registry.ts'
import {modes} from '../message/facts.ts'
import {type Options, understand, usualOptions} from './commandFlags.ts'
import {type Flags, UsageError} from './flags.ts'

/** Flags, or a page to print in place of a run. */
export type CommandLine =
  | {readonly flags: Flags}
  | {readonly page: 'version'}
  | {readonly page: 'help'; readonly text: string}

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
  2  msglint could not do its job on every draft; stderr says why, unless
     whoever read the report has gone (a closed pipe)
130  broken off from outside, as by Ctrl-C (143 by SIGTERM, 129 by SIGHUP):
     the report holds what was judged; a file that -o names is left as it was
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
    .option(
      '--concurrency <number>',
      'threads that judge a long run; auto: as many as there are cores',
      usualOptions.concurrency
    )
    .option('--verbose', 'tell what was left out of mails and other documents')
    .option('--evidence', 'show what counted, what nearly did, and why not; judge nothing')
    .option('--list-rules', 'print the table of all rules')
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
      usualOptions.inputFormat
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
    .option(
      '--fix-dry-run',
      'put what --fix would write into the report ("output" of --format json), and write nothing'
    )
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
  return options.version ? {page: 'version'} : {flags: understand(options, command.args, given)}
}

// Commander says "error: …", and puts its suggestion on a line of its own.
function oneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (one of )?(.*?)\?\)$/s, ' (did you mean $2?)')
    .replaceAll(/(?<=did you mean .*), (?=--)/g, ' or ')
}
