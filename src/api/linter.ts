import {resolve} from 'node:path'
import process from 'node:process'
import {type CompleteConfig, completeConfig} from '../config/completeConfig.ts'
import type {Config, Presets} from '../config/config.ts'
import {allIgnores} from '../config/ignores.ts'
import {createJudges} from '../config/judges.ts'
import type {Ignores} from '../config/reading.ts'
import {type Resolved, resolveConfig} from '../config/resolve.ts'
import {type Draft, unreadable, wholeText} from '../engine.ts'
import {readFile} from '../files/documents.ts'
import type {Expansion} from '../files/expand.ts'
import {version} from '../files/version.ts'
import {fixText} from '../fixes.ts'
import {type RuleMeta, rulesMeta} from '../formats/eslint.ts'
import type {ExplainResult, LintResult, ResultMessage} from '../result.ts'
import type {Rule} from '../rule.ts'
import {FileResults} from './fileResults.ts'
import type {Formatter, FormatterOptions} from './formatter.ts'

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
   * Judges files, folders and globs, as the command line names them: `await` gives all results, `for await` one after
   * the other. A file that cannot be read gives a result with a fatal message.
   * @throws NoDraftError where a name stands for no draft; its `results` has those of the other names
   */
  lintFiles(names: string | readonly string[], options?: FilesOptions): FileResults
  /**
   * Makes the changes that are safe in a text, until nothing fixable is left (at most ten passes): `--fix`, but for the
   * file. Suggestions are left to people.
   */
  fix(text: string, options?: TextOptions): Promise<FixReport>
  /** What a file is judged by: every rule with its severity and options. `undefined` for a file that is left out. */
  calculateConfigForFile(path: string): Promise<CompleteConfig | undefined>
  /** Whether the config, `.msglintignore` or `ignorePatterns` leave a file out. */
  isPathIgnored(path: string): Promise<boolean>
  /** What each rule is, by its id, plugins' included: what ESLint's formatters get as `rulesMeta`. */
  getRulesMeta(): Readonly<Record<string, RuleMeta>>
  /**
   * Loads a format by its name (`stylish` where left out), or a formatter for ESLint: a file or a package.
   * @throws FormatterError where there is none of that name
   */
  loadFormatter(name?: string, options?: FormatterOptions): Promise<Formatter>
}

/** A text after its fixes, in the shape of ESLint's `verifyAndFix`. */
export interface FixReport {
  /** Whether anything was changed. */
  readonly fixed: boolean
  /** The text, changed or not. */
  readonly output: string
  /** What is still reported; places are those of `output`. */
  readonly messages: readonly ResultMessage[]
  /** The same with score and evidence. */
  readonly result: LintResult
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
  const createLinter = async (options: LinterOptions = {}): Promise<Linter> => {
    const cwd = resolve(options.cwd ?? process.cwd())
    const config = await resolveConfig({...options, cwd, rules, presets})
    return linter(config, {...options, cwd}, presets)
  }
  return {
    createLinter,
    lintText: async (text, options = {}) => (await createLinter(options)).lintText(text, options),
    lintFiles: async (names, options = {}) => (await createLinter(options)).lintFiles(names, options)
  }
}

function linter(config: Resolved, options: LinterOptions & {readonly cwd: string}, presets: Presets): Linter {
  const {cwd, ignore = true, ignorePatterns: patterns = []} = options
  const {rules} = config
  const judgeOf = createJudges(config)
  const ignores = allIgnores(config.ignores, {cwd, ignore, patterns, source: 'ignorePatterns'})
  const draftOf = (text: string, {filePath, patient}: TextOptions = {}): Draft => ({
    text: text.replace(/^\uFEFF/, ''),
    filePath: filePath === undefined ? '<text>' : resolve(cwd, filePath),
    ...(patient === undefined ? {} : {patient})
  })
  const judge = (draft: Draft) => withSource(judgeOf(draft.filePath).lint(draft), draft)
  const isIgnored = async (path: string) => {
    const {ignoreTest} = await import('../files/expand.ts')
    return (await ignoreTest(ignores))(resolve(cwd, path)) !== undefined
  }
  return {
    lintText: (text, options) => judge(draftOf(text, options)),
    explainText(text, options) {
      const draft = draftOf(text, options)
      return judgeOf(draft.filePath).engine.explain(draft)
    },
    lintFiles: (names, {patient} = {}) =>
      new FileResults(async function* () {
        const {paths, problems} = await pathsOf([names].flat(), config.documents.folderEndings, options, ignores)
        const results: LintResult[] = []
        for (const path of paths) {
          const {lint, config: own} = judgeOf(path)
          for await (const one of readFile(path, config.documents, own.reading, patient)) {
            const result =
              'reason' in one ? unreadable(one.filePath, one.reason) : withSource(lint(one.draft), one.draft)
            if (problems.length > 0) results.push(result)
            yield result
          }
        }
        if (problems.length > 0) throw new NoDraftError(problems, results)
      }),
    async fix(text, options) {
      const draft = draftOf(text, options)
      const fixed = await fixText(draft.text, (text) => [judge({...draft, text})])
      const result = fixed.results[0]!
      return {fixed: fixed.text !== draft.text, output: fixed.text, messages: result.messages, result}
    },
    calculateConfigForFile: async (path) =>
      (await isIgnored(path)) ? undefined : completeConfig(rules, config.forFile(resolve(cwd, path))),
    isPathIgnored: isIgnored,
    getRulesMeta: () => rulesMeta({rules, presets}),
    async loadFormatter(name = 'stylish', options = {}) {
      const {formatterOf} = await import('./formatter.ts')
      return await formatterOf(name, cwd, {rules, presets, version}, options)
    }
  }
}

async function pathsOf(
  names: readonly string[],
  endings: readonly string[],
  {cwd, passOnNoPatterns = false, errorOnUnmatchedPattern = true}: LinterOptions & {readonly cwd: string},
  ignores: readonly Ignores[]
): Promise<Pick<Expansion, 'paths' | 'problems'>> {
  if (names.length === 0 && !passOnNoPatterns) return {paths: [], problems: ['no draft was named']}
  const {expand} = await import('../files/expand.ts')
  return await expand(names, cwd, ignores, endings, !errorOnUnmatchedPattern)
}

/** A result with the text that its places are in, where it has any and the text is whole: formatters show it. */
function withSource(result: LintResult, draft: Draft): LintResult {
  const source = wholeText(draft)
  const isBare = result.messages.length + result.suppressedMessages.length === 0
  return isBare || source === undefined ? result : {...result, source}
}
