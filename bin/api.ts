import {presets, rules} from '../rules/index.ts'
import {type Api, createApi} from '../src/api/linter.ts'

const api = createApi(rules, presets)
/** Reads the settings once, for many texts: {@link Api.createLinter}. */
export const createLinter: Api['createLinter'] = api.createLinter
/** Judges one text, or the drafts in one document: {@link Api.lintText}. */
export const lintText: Api['lintText'] = api.lintText
/** Judges files, folders and globs: {@link Api.lintFiles}. */
export const lintFiles: Api['lintFiles'] = api.lintFiles

export type {FileResults} from '../src/api/fileResults.ts'
export type {FormatOptions, Formatter, FormatterOptions} from '../src/api/formatter.ts'
export {type Api, type FixReport, type Linter, NoDraftError} from '../src/api/linter.ts'
export type {FilesOptions, LinterOptions, TextOptions} from '../src/api/options.ts'
export type {CompleteConfig} from '../src/config/completeConfig.ts'
export type {Config, Judging, Override, Phrases, Plugin, RuleSetting} from '../src/config/config.ts'
export {
  type DocumentSpec,
  defineDocument,
  type FoundMessage,
  type FoundPart,
  type Piece
} from '../src/extract/document.ts'
export type {
  BrokenRecord,
  Fields,
  Form,
  KeptFields,
  SourceFile
} from '../src/extract/extractor.ts'
export {UnreadableError} from '../src/extract/unreadable.ts'
export type {Refusal} from '../src/fixes.ts'
export {type FormatFunction, type FormatterContext, FormatterError, type RuleMetaData} from '../src/formats/eslint.ts'
export type {LimitChange, UserLimits} from '../src/message/limits.ts'
export * from './surface.ts'
