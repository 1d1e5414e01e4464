import type {Draft} from '../draft.ts'
import {createEngine, type Engine, unreadable} from '../engine.ts'
import {UnreadableError} from '../extract/unreadable.ts'
import {createVocabulary, type Vocabulary} from '../message/vocabulary.ts'
import type {LintResult} from '../result.ts'
import type {Stopwatch} from '../stopwatch.ts'
import type {DraftConfig, Resolved} from './resolve.ts'

/** A draft's engine, and the settings it was made of. */
export interface Judge {
  readonly engine: Engine
  readonly config: DraftConfig
  /** Judges a draft; where its settings turn every rule off, it is as one that could not be read. */
  lint(draft: Draft): LintResult
}

// Silence would look like praise.
const noRule = 'no rule is on for this draft; to leave it out, use "ignores"'

/** Gives each draft the engine of its settings; drafts that the same overrides fit share one. */
export function createJudges({rules, forFile}: Resolved, stopwatch?: Stopwatch): (path?: string) => Judge {
  const judges = new Map<DraftConfig, Judge>()
  // To compile words takes longer than to judge a draft, and few overrides bring words of their own.
  const vocabularies = new Map<string, Vocabulary>()
  const judgeOf = (path: string | undefined, named: readonly string[]): Judge => {
    const config = forFile(path, named)
    const known = judges.get(config)
    if (known !== undefined) return known
    const {phrases, limits} = config.settings
    const key = JSON.stringify([phrases, limits])
    const vocabulary = vocabularies.get(key) ?? createVocabulary(phrases, limits)
    vocabularies.set(key, vocabulary)
    const engine = createEngine(rules, config.settings, vocabulary, stopwatch)
    const isJudging = Object.values(config.settings.rules).some(([severity]) => severity > 0)
    const judge: Judge = {
      engine,
      config,
      lint(draft) {
        const own = draft.uses ?? []
        if (named.length === 0 && own.length > 0) return judgeOf(path, own).lint(draft)
        if (!isJudging) return unreadable(draft.filePath, noRule)
        try {
          return engine.lint(draft)
        } catch (error) {
          // What a plugin reads it also writes, and that may fail on the fix of a finding.
          if (error instanceof UnreadableError) return unreadable(draft.filePath, error.message)
          throw error
        }
      }
    }
    judges.set(config, judge)
    return judge
  }
  return (path) => judgeOf(path, [])
}
