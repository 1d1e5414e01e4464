import type {Draft} from '../draft.ts'
import {createEngine, type Engine, unreadable} from '../engine.ts'
import {UnreadableError} from '../extract/unreadable.ts'
import {type Fixable, unfixable} from '../fixes.ts'
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
  /** The same with the fixes of all places. */
  lintToFix(draft: Draft): Fixable
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
    const ask = (draft: Draft, isToFix: boolean): Fixable => {
      const {filePath, uses = []} = draft
      if (named.length === 0 && uses.length > 0) return asked(judgeOf(path, uses), draft, isToFix)
      if (!isJudging) return unfixable(unreadable(filePath, noRule))
      try {
        return asked(engine, draft, isToFix)
      } catch (error) {
        // What a plugin reads it also writes, and that may fail on the fix of a finding.
        if (error instanceof UnreadableError) return unfixable(unreadable(filePath, error.message))
        throw error
      }
    }
    const judge: Judge = {
      engine,
      config,
      lint: (draft) => ask(draft, false).result,
      lintToFix: (draft) => ask(draft, true)
    }
    judges.set(config, judge)
    return judge
  }
  return (path) => judgeOf(path, [])
}

function asked(one: Pick<Engine, 'lint' | 'lintToFix'>, draft: Draft, isToFix: boolean): Fixable {
  return isToFix ? one.lintToFix(draft) : unfixable(one.lint(draft))
}
