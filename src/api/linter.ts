import {resolve} from 'node:path'
import process from 'node:process'
import {type CompleteConfig, completeConfig} from '../config/completeConfig.ts'
import type {Presets} from '../config/config.ts'
import {allIgnores} from '../config/ignores.ts'
import {createJudges} from '../config/judges.ts'
import type {Ignores} from '../config/reading.ts'
import {type Resolved, resolveConfig} from '../config/resolve.ts'
import {type Draft, wholeText} from '../draft.ts'
import {unreadable} from '../engine.ts'
import {usualFields} from '../extract/extractor.ts'
import type {FoundDraft} from '../extract/read.ts'
import type {DocumentType, DocumentTypes} from '../extract/registry.ts'
import {UnreadableError} from '../extract/unreadable.ts'
import {draftsIn, type FileReading, type Unread} from '../files/documents.ts'
import {type Expansion, expand, ignoreTest} from '../files/expand.ts'
import {sourceFile, sourceText} from '../files/sourceFile.ts'
import {version} from '../files/version.ts'
import {type Fixable, fixText, type Refusal, unfixable} from '../fixes.ts'
import {type RuleMetaData, rulesMeta} from '../formats/eslint.ts'
import {unknownName} from '../mistake.ts'
import type {ExplainResult, LintMessage, LintResult, ResultLabel} from '../result.ts'
import type {Rule} from '../rule.ts'
import {FileResults} from './fileResults.ts'
import type {Formatter, FormatterOptions} from './formatter.ts'
import {
  apart,
  checkName,
  checkNames,
  checkOptions,
  checkText,
  type FilesOptions,
  type LinterOptions,
  type TextOptions
} from './options.ts'

const byteOrderMark = '\uFEFF'

/** Lints texts and files by settings that were read once. */
export interface Linter {
  /**
   * Judges a text: a draft, or a document of any kind (`filePath`, `as`), which may hold several. A rule that fails, and a
   * document that cannot be read, is a fatal message of a result, never a throw.
   * @returns one result for each draft, in order
   * @throws RangeError for an unknown `as`
   */
  lintText(text: string, options?: TextOptions): Promise<LintResult[]>
  /**
   * Tells, for each of the seven questions, what in a text counted, what nearly did, and why not: `msglint --evidence`.
   * No rule is asked.
   * @returns one page for each draft, in order
   * @throws RangeError for an unknown `as`; UnreadableError for a document that cannot be read
   */
  explainText(text: string, options?: TextOptions): Promise<ExplainResult[]>
  /**
   * Judges files, folders and globs, as the command line names them: `await` gives all results, `for await` one after
   * the other. A file that cannot be read gives a result with a fatal message.
   * @throws NoDraftError where a name stands for no draft; its `results` has those of the other names
   */
  lintFiles(names: string | readonly string[], options?: FilesOptions): FileResults
  /**
   * Makes the changes that are safe in a text, until nothing fixable is left: `--fix`, but for the file. Where
   * fixes undo each other, or would leave it unreadable, none is made (`refused`). Suggestions are left to people.
   * @throws RangeError for an unknown `as`
   */
  fix(text: string, options?: TextOptions): Promise<FixReport>
  /** What a file is judged by: every rule with its severity and options. `undefined` for a file that is left out. */
  calculateConfigForFile(path: string): Promise<CompleteConfig | undefined>
  /** Whether the config, `.msglintignore` or `ignorePatterns` leave a file out. */
  isPathIgnored(path: string): Promise<boolean>
  /** What each rule is, by its id, plugins' included: what ESLint's formatters get as `rulesMeta`. */
  getRulesMeta(): Readonly<Record<string, RuleMetaData>>
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
  /** The text, changed or not, with its byte order mark. */
  readonly output: string
  /** What is still reported, of all drafts in the text; places are those of `output` without a byte order mark. */
  readonly messages: readonly LintMessage[]
  /** The same with score and evidence, draft by draft. */
  readonly results: readonly LintResult[]
  /** Why nothing was changed, where fixes were there and may not be made. */
  readonly refused?: Refusal
}

/** Names that stand for no draft: no such file, a glob without a match, a folder without drafts. */
export class NoDraftError extends Error {
  /** Each in one line. */
  readonly problems: readonly string[]
  /** The results of the names that did stand for drafts. Not shown with the error, since they quote their drafts. */
  declare readonly results: readonly LintResult[]

  constructor(problems: readonly string[], results: readonly LintResult[]) {
    super(problems.join('\n'))
    this.name = 'NoDraftError'
    this.problems = problems
    Object.defineProperty(this, 'results', {value: results})
  }
}

/** The public functions, for one set of rules. */
export interface Api {
  /**
   * Reads the settings once, for many texts.
   * @throws ConfigError with all that is wrong with the config; TypeError for an option that is none, or cannot be so
   */
  createLinter(options?: LinterOptions): Promise<Linter>
  /**
   * Judges one text, or the drafts in one document. For many, {@link Api.createLinter} reads the settings only once.
   * @throws ConfigError; RangeError for an unknown `as`
   */
  lintText(text: string, options?: LinterOptions & TextOptions): Promise<LintResult[]>
  /**
   * Judges files, folders and globs.
   * @throws ConfigError, NoDraftError
   */
  lintFiles(names: string | readonly string[], options?: LinterOptions & FilesOptions): Promise<LintResult[]>
}

/** Binds the machine to the rules that come with it. */
export function createApi(rules: readonly Rule[], presets: Presets): Api {
  const open = async (options: LinterOptions): Promise<Linter> => {
    const cwd = resolve(options.cwd ?? process.cwd())
    const unused = options.reportUnusedDisableDirectives ? {unusedDirectives: 2 as const} : {}
    const config = await resolveConfig({...options, ...unused, cwd, rules, presets})
    return linter(config, {...options, cwd}, presets)
  }
  return {
    async createLinter(options = {}) {
      checkOptions('createLinter', options, ['linter'])
      return checking(await open(options))
    },
    async lintText(text, options = {}) {
      checkText('lintText', text)
      checkOptions('lintText', options, ['linter', 'text'])
      const {linterOptions, others} = apart(options)
      return (await open(linterOptions)).lintText(text, others)
    },
    async lintFiles(names, options = {}) {
      checkNames('lintFiles', names)
      checkOptions('lintFiles', options, ['linter', 'files'])
      const {linterOptions, others} = apart(options)
      return await (await open(linterOptions)).lintFiles(names, others)
    }
  }
}

/** A linter that checks what it is asked for. */
function checking(linter: Linter): Linter {
  const check = (call: string, text: unknown, options: TextOptions = {}) => {
    checkText(call, text)
    checkOptions(call, options, ['text'])
  }
  return {
    ...linter,
    async lintText(text, options) {
      check('lintText', text, options)
      return await linter.lintText(text, options)
    },
    async explainText(text, options) {
      check('explainText', text, options)
      return await linter.explainText(text, options)
    },
    lintFiles: (names, options = {}) =>
      new FileResults(async function* () {
        checkNames('lintFiles', names)
        checkOptions('lintFiles', options, ['files'])
        yield* linter.lintFiles(names, options)
      }),
    async fix(text, options) {
      check('fix', text, options)
      return await linter.fix(text, options)
    },
    async calculateConfigForFile(path) {
      checkName('calculateConfigForFile', 'path', path)
      return await linter.calculateConfigForFile(path)
    },
    async isPathIgnored(path) {
      checkName('isPathIgnored', 'path', path)
      return await linter.isPathIgnored(path)
    },
    async loadFormatter(name, options) {
      if (name !== undefined) checkName('loadFormatter', 'name', name)
      return await linter.loadFormatter(name, options)
    }
  }
}

/** A linter that trusts its callers. */
function linter(config: Resolved, options: LinterOptions & {readonly cwd: string}, presets: Presets): Linter {
  const {cwd, ignore = true, ignorePatterns: patterns = []} = options
  const {rules} = config
  const judgeOf = createJudges(config)
  const ignores = allIgnores(config.ignores, {cwd, ignore, patterns, source: 'ignorePatterns'})
  const readingOf = (filePath: string, options: FilesOptions): FileReading => ({
    type: typeOf(filePath, options, config.documents),
    fields: {
      text: options.textField ?? usualFields.text,
      id: options.idField ?? usualFields.id,
      patient: options.patientField ?? usualFields.patient,
      keep: []
    },
    configured: judgeOf(filePath).config.reading,
    patient: options.patient
  })
  const read = (text: string, {filePath, ...options}: TextOptions = {}) => {
    const path = filePath === undefined ? '<text>' : resolve(cwd, filePath)
    return draftsIn(sourceText(text.startsWith(byteOrderMark) ? text.slice(1) : text), path, readingOf(path, options))
  }
  const judge = (one: FoundDraft | Unread) => {
    if ('reason' in one) return labelled(one, unreadable(one.filePath, one.reason, one.record))
    return toldOf(one, judgeOf(one.draft.filePath).lint(one.draft))
  }
  const judgeToFix = (one: FoundDraft | Unread): Fixable => {
    if ('reason' in one) return unfixable(judge(one))
    const {result, fixes} = judgeOf(one.draft.filePath).lintToFix(one.draft)
    return {result: toldOf(one, result), fixes}
  }
  const each = async <Said>(
    text: string,
    options: TextOptions | undefined,
    say: (one: FoundDraft | Unread) => Said
  ) => {
    const said: Said[] = []
    for await (const one of read(text, options)) said.push(say(one))
    return said
  }
  const isIgnored = async (path: string) => {
    return (await ignoreTest(ignores))(resolve(cwd, path)) !== undefined
  }
  return {
    lintText: (text, options) => each(text, options, judge),
    async explainText(text, options) {
      const pages: ExplainResult[] = []
      for await (const one of read(text, options)) {
        if ('reason' in one) throw new UnreadableError(`${one.filePath}: ${one.reason}`)
        pages.push(labelled(one, judgeOf(one.draft.filePath).engine.explain(one.draft)))
      }
      return pages
    },
    lintFiles: (names, reading = {}) =>
      new FileResults(async function* () {
        const found = await pathsOf([names].flat(), config.documents.folderEndings, options, ignores)
        yield* resultsOf(found, async function* (path) {
          for await (const one of draftsIn(sourceFile(path), path, readingOf(path, reading))) yield judge(one)
        })
      }),
    async fix(text, options) {
      const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
      const original = text.slice(mark.length)
      const {text: output, ...fixed} = await fixText(original, (changed) => each(changed, options, judgeToFix))
      const messages = fixed.results.flatMap((result) => result.messages)
      return {fixed: output !== original, output: mark + output, messages, ...fixed}
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

/** A draft's result with its record, its text, and what is no part of it: that the command line says on stderr. */
function toldOf(one: FoundDraft, result: LintResult): LintResult {
  const {leftOutWords = [], leftOut, draft} = one
  const all = [...leftOutWords, ...leftOut]
  return {...labelled(one, withSource(result, draft)), ...(all.length === 0 ? {} : {leftOut: all})}
}

/** The results of files, one after the other; throws {@link NoDraftError} at the end where a name stood for none. */
async function* resultsOf(
  {paths, problems}: Pick<Expansion, 'paths' | 'problems'>,
  judged: (path: string) => AsyncIterable<LintResult>
): AsyncGenerator<LintResult> {
  const results: LintResult[] = []
  for (const path of paths) {
    for await (const result of judged(path)) {
      if (problems.length > 0) results.push(result)
      yield result
    }
  }
  if (problems.length > 0) throw new NoDraftError(problems, results)
}

function typeOf(filePath: string, {as}: FilesOptions, types: DocumentTypes): DocumentType | undefined {
  if (as === undefined) return types.ofName(filePath)
  const type = types.named(as)
  if (type === undefined) throw new RangeError(`as: ${unknownName('type', as, types.names).problem}`)
  return type
}

async function pathsOf(
  names: readonly string[],
  endings: readonly string[],
  {cwd, passOnNoPatterns = false, errorOnUnmatchedPattern = true}: LinterOptions & {readonly cwd: string},
  ignores: readonly Ignores[]
): Promise<Pick<Expansion, 'paths' | 'problems'>> {
  if (names.length === 0 && !passOnNoPatterns) return {paths: [], problems: ['no draft was named']}
  return await expand(names, cwd, ignores, endings, !errorOnUnmatchedPattern)
}

/** What is said of a draft, with what the draft is called where its file holds several, as on the command line. */
function labelled<Said extends object>({record}: Pick<Unread | FoundDraft, 'record'>, said: Said): Said & ResultLabel {
  return record === undefined ? said : {id: record.id, line: record.line, ...said}
}

/** A result with the text that its places are in, where it has any and the text is whole: formatters show it. */
function withSource(result: LintResult, draft: Draft): LintResult {
  const source = wholeText(draft)
  const isBare = result.messages.length + result.suppressedMessages.length === 0
  return isBare || source === undefined ? result : {...result, source}
}
