import {resolve} from 'node:path'
import process from 'node:process'
import type {Config, Presets} from '../config/config.ts'
import {allIgnores} from '../config/ignores.ts'
import {createJudges} from '../config/judges.ts'
import {resolveConfig} from '../config/resolve.ts'
import {type Draft, unreadable} from '../engine.ts'
import type {ExplainResult, LintResult} from '../result.ts'
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
  /** Further drafts for `lintFiles` to leave out, in `.gitignore` syntax, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[]
}

/** What is known of one text beside its words. */
export interface TextOptions {
  /** Goes into the result, resolved against `cwd`; `<text>` where left out. */
  readonly filePath?: string
  /** The patient's message that the text answers. */
  readonly patient?: string
}

export interface FilesOptions {
  /** The patient's message that all the drafts answer. */
  readonly patient?: string
}

/** Lints texts and files by settings that were read once. */
export interface Linter {
  /** Judges a text. A rule that fails is a fatal message of the result, never a throw. */
  lintText(text: string, options?: TextOptions): LintResult
  /**
   * Tells, for each of the seven questions, what in a text counted, what nearly did, and why not: `msglint --evidence`.
   * No rule is asked.
   */
  explainText(text: string, options?: TextOptions): ExplainResult
  /**
   * Judges files, folders and globs, as the command line names them. A file that cannot be read gives a result with
   * a fatal message.
   * @throws NoDraftError where a name stands for no draft; its `results` has those of the other names
   */
  lintFiles(names: string | readonly string[], options?: FilesOptions): Promise<LintResult[]>
}

/** Names that stand for no draft: no such file, a glob without a match, a folder without drafts. */
export class NoDraftError extends Error {
  /** Each in one line. */
  readonly problems: readonly string[]
  /** The results of the names that did stand for drafts. */
  readonly results: readonly LintResult[]

  constructor(problems: readonly string[], results: readonly LintResult[]) {
    super(problems.join('\n'))
    this.name = 'NoDraftError'
    this.problems = problems
    this.results = results
  }
}

/** The public functions, for one set of rules. */
export interface Api {
  /**
   * Reads the settings once, for many texts.
   * @throws ConfigError with all that is wrong with the config
   */
  createLinter(options?: LinterOptions): Promise<Linter>
  /**
   * Judges one text. For many, {@link Api.createLinter} reads the settings only once.
   * @throws ConfigError
   */
  lintText(text: string, options?: LinterOptions & TextOptions): Promise<LintResult>
  /**
   * Judges files, folders and globs.
   * @throws ConfigError, NoDraftError
   */
  lintFiles(names: string | readonly string[], options?: LinterOptions & FilesOptions): Promise<LintResult[]>
}

/** Binds the machine to the rules that come with it. */
export function createApi(rules: readonly Rule[], presets: Presets): Api {
  const createLinter = (options: LinterOptions = {}) => linter({...options, cwd: resolve(options.cwd ?? process.cwd())})
  const linter = async (options: LinterOptions & {cwd: string}): Promise<Linter> => {
    const {cwd} = options
    const config = await resolveConfig({...options, rules, presets})
    const judgeOf = createJudges(config)
    const draftOf = (text: string, {filePath, patient}: TextOptions = {}): Draft => ({
      text: text.replace(/^\uFEFF/, ''),
      filePath: filePath === undefined ? '<text>' : resolve(cwd, filePath),
      ...(patient === undefined ? {} : {patient})
    })
    return {
      lintText(text, options) {
        const draft = draftOf(text, options)
        return judgeOf(draft.filePath).lint(draft)
      },
      explainText(text, options) {
        const draft = draftOf(text, options)
        return judgeOf(draft.filePath).engine.explain(draft)
      },
      async lintFiles(names, {patient} = {}) {
        const {expand} = await import('../files/expand.ts')
        const {readFile} = await import('../files/documents.ts')
        const {ignore = true, ignorePatterns: patterns = []} = options
        const ignores = allIgnores(config.ignores, {cwd, ignore, patterns, source: 'ignorePatterns'})
        const {paths, problems} = await expand([names].flat(), cwd, ignores)
        const results: LintResult[] = []
        for (const path of paths) {
          const judge = judgeOf(path)
          for await (const one of readFile(path, judge.config.reading, patient)) {
            results.push('reason' in one ? unreadable(one.filePath, one.reason) : judge.lint(one.draft))
          }
        }
        if (problems.length > 0) throw new NoDraftError(problems, results)
        return results
      }
    }
  }
  return {
    createLinter,
    lintText: async (text, options = {}) => (await createLinter(options)).lintText(text, options),
    lintFiles: async (names, options = {}) => (await createLinter(options)).lintFiles(names, options)
  }
}
