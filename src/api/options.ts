import type {Config} from '../config/config.ts'
import {isEntries} from '../examination.ts'
import {shown, unknownName} from '../mistake.ts'
import type {Rule} from '../rule.ts'

/** What a linter judges by. Without `config` and `configFile`, a config file is searched for, as on the command line. */
export interface LinterOptions {
  /** Relative paths and globs start here, and so does the search for a config. The process's own by default. */
  readonly cwd?: string
  /** Settings as an object, in the shape of a config file; none is read then. */
  readonly config?: Config
  /** The config file to read; `false` reads none. */
  readonly configFile?: string | false
  /** A clinic's own rules, made by `defineRule`. Each is off until `config.rules` names it. */
  readonly plugins?: readonly Rule[]
  /** Refuse configs and plugins that run code, and config files outside the folder of the config; for untrusted folders. */
  readonly staticConfig?: boolean
  /** `false` leaves no draft out, whatever the config and `.msglintignore` say. */
  readonly ignore?: boolean
  /** `false` lets names pass that no draft has. */
  readonly errorOnUnmatchedPattern?: boolean
  /** Lets `lintFiles([])` give no results instead of an error. */
  readonly passOnNoPatterns?: boolean
  /** Whether a directive that keeps nothing back is an error in the results: `--report-unused-disable-directives`. */
  readonly reportUnusedDisableDirectives?: boolean
  /** Further drafts for `lintFiles` to leave out, in `.gitignore` syntax, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[]
}

/** How drafts are to be read. */
export interface FilesOptions {
  /** The patient's message that the drafts answer, where they bring none. */
  readonly patient?: string
  /** The kind of file (`html`, `mail`, `csv`, …), whatever its name; by the ending of the name where left out. */
  readonly as?: string
  /** The key, or column, of the draft in records; `text` where left out. */
  readonly textField?: string
  /** The same of the id; `id` where left out. */
  readonly idField?: string
  /** The same of the message being answered; `patient` where left out. */
  readonly patientField?: string
}

/** What is known of one text beside its words. */
export interface TextOptions extends FilesOptions {
  /**
   * The name of the file that the text is of, whose ending tells its kind and whose folder tells the config; it goes into
   * the results, resolved against `cwd`. `<text>`, of plain text, where left out.
   */
  readonly filePath?: string
}

/** What a value must be, in words, and whether it is. */
interface Kind {
  readonly says: string
  fits(value: unknown): boolean
}

const isText = (value: unknown) => typeof value === 'string'
const text: Kind = {says: 'a string', fits: isText}
const fileName: Kind = {says: 'the name of a file', fits: (value) => isText(value) && (value as string).trim() !== ''}
const flag: Kind = {says: 'true or false', fits: (value) => typeof value === 'boolean'}
const texts: Kind = {says: 'a list of strings', fits: (value) => Array.isArray(value) && value.every(isText)}
const names: Kind = {says: 'a string, or a list of them', fits: (value) => isText(value) || texts.fits(value)}
const fileOrNone: Kind = {says: 'a string, or false', fits: (value) => isText(value) || value === false}
/** Its mistakes are told together, as those of a file. */
const ofConfig: Kind = {says: 'settings', fits: () => true}

const linterKeys: Record<keyof LinterOptions, Kind> = {
  cwd: text,
  config: ofConfig,
  configFile: fileOrNone,
  plugins: ofConfig,
  staticConfig: flag,
  ignore: flag,
  errorOnUnmatchedPattern: flag,
  passOnNoPatterns: flag,
  reportUnusedDisableDirectives: flag,
  ignorePatterns: texts
}
const filesKeys: Record<keyof FilesOptions, Kind> = {
  patient: text,
  as: text,
  textField: text,
  idField: text,
  patientField: text
}
const textKeys: Record<keyof TextOptions, Kind> = {...filesKeys, filePath: fileName}
const keys = {linter: linterKeys, files: filesKeys, text: textKeys}

/** An option that nobody reads, or that is none, would be silence that looks like success. Throws TypeError. */
export function checkOptions(call: string, options: unknown, kinds: readonly (keyof typeof keys)[]): void {
  checkObject(call, options)
  const known = new Map(kinds.flatMap((kind) => Object.entries<Kind>(keys[kind])))
  for (const [key, value] of Object.entries(options)) {
    const kind = known.get(key)
    if (kind === undefined) {
      const {problem, meant} = unknownName('option', key, [...known.keys()])
      throw new TypeError(`${call}: ${problem}${meant === undefined ? '' : `; did you mean "${meant}"?`}`)
    }
    if (value !== undefined) expect(call, key, value, kind)
  }
}

/** Throws TypeError for what holds no options. */
export function checkObject(call: string, options: unknown): asserts options is object {
  if (!isEntries(options)) throw new TypeError(`${call}: expected an object of options, found ${shown(options)}`)
}

/** Throws TypeError for values that are there and no text. */
export function checkTexts(call: string, values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) if (value !== undefined) expect(call, key, value, text)
}

/** Throws TypeError for what is no name of one thing: a file, a format. */
export function checkName(call: string, what: 'path' | 'name', name: unknown): void {
  expect(call, `the ${what}`, name, text)
}

/** Throws TypeError for what names no files. */
export function checkNames(call: string, files: unknown): void {
  expect(call, 'the names', files, names)
}

function expect(call: string, what: string, value: unknown, {says, fits}: Kind): void {
  if (!fits(value)) throw new TypeError(`${call}: ${what}: expected ${says}, found ${shown(value)}`)
}

/** Throws TypeError for what is no text. */
export function checkText(call: string, text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`${call}: the text must be a string, and is ${shown(text)}`)
}

/** What the linter is made by, and what is said of texts and files. */
export function apart<Options extends LinterOptions>(options: Options) {
  const entries = Object.entries(options)
  const isLinters = ([key]: readonly [string, unknown]) => key in linterKeys
  return {
    linterOptions: Object.fromEntries(entries.filter(isLinters)) as LinterOptions,
    others: Object.fromEntries(entries.filter((entry) => !isLinters(entry))) as Omit<Options, keyof LinterOptions>
  }
}
