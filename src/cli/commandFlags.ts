import {contradictions} from './contradictions.ts'
import {chosen, documentFlags} from './documentFlags.ts'
import {type Flags, inputFormats, UsageError} from './flags.ts'
import {formatChoices} from './formatFlags.ts'
import {recordFlags} from './recordFlags.ts'

/** What the command line says, flag by flag, before it is understood. */
export interface Options {
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

/** What holds where the command line does not say otherwise. */
export const usualOptions = {
  inputFormat: 'text',
  ignore: true,
  errorOnUnmatchedPattern: true,
  concurrency: 'auto'
} as const satisfies Options

/**
 * What the flags mean. Throws {@link UsageError}.
 * @param given the long names of the flags that were given
 */
export function understand(options: Options, files: readonly string[], given: ReadonlySet<string>): Flags {
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
  if (options.ignorePattern?.includes('')) problems.push('--ignore-pattern: expected a pattern, found nothing')
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
