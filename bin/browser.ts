import {presets, rules} from '../rules/index.ts'
import {createLint} from '../src/api/lint.ts'

/** Lints messages to patients anywhere that runs JavaScript: no file, no config, no Node. */
export const {lint, explain, prepare} = createLint(rules, presets)

export type {Lint, LintOptions, LintSettings} from '../src/api/lint.ts'
export * from './surface.ts'
