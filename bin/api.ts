import {presets, rules} from '../rules/index.ts'
import {createApi} from '../src/api/linter.ts'

/** Lints clinicians' messages to patients from Node. */
export const {createLinter, lintText, lintFiles} = createApi(rules, presets)

export type {FileResults} from '../src/api/fileResults.ts'
export type {FormatOptions, Formatter, FormatterOptions} from '../src/api/formatter.ts'
export {type FixReport, type Linter, NoDraftError} from '../src/api/linter.ts'
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
export {type BrokenRecord, type Fields, type Form, type SourceFile, UnreadableError} from '../src/extract/extractor.ts'
export {type FormatFunction, type FormatterContext, FormatterError, type RuleMetaData} from '../src/formats/eslint.ts'
export * from './surface.ts'
