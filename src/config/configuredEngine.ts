import {createEngine, type Engine} from '../engine.ts'
import {PhraseSyntaxError} from '../phrases/notation.ts'
import {ConfigError} from './mistake.ts'
import type {Resolved} from './resolve.ts'

/** The engine of a config. Throws {@link ConfigError} for phrases that only fail together with the lexicon's. */
export function configuredEngine({rules, settings}: Resolved): Engine {
  try {
    return createEngine(rules, settings)
  } catch (error) {
    if (!(error instanceof PhraseSyntaxError)) throw error
    throw new ConfigError([{source: 'config', path: 'phrases', problem: error.message}])
  }
}
