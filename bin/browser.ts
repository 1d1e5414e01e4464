import {presets, rules} from '../rules/index.ts'
import {createLint, type Lint} from '../src/api/lint.ts'

const engine = createLint(rules, presets)
/** Judges a text, anywhere that runs JavaScript, with no file, no config and no Node: {@link Lint.lint}. */
export const lint: Lint['lint'] = engine.lint
/** Tells what counted in a text, what nearly did, and why not: {@link Lint.explain}. */
export const explain: Lint['explain'] = engine.explain
/** Loads what some rules need, once, before {@link lint}: {@link Lint.prepare}. */
export const prepare: Lint['prepare'] = engine.prepare

export type {Lint, LintOptions, LintSettings} from '../src/api/lint.ts'
export * from './surface.ts'
