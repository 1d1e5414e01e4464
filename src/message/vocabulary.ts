import type {Limit} from '../../lexicon/limits/limit.ts'
import {Alphabet} from '../phrases/alphabet.ts'
import {compileLists, type PhraseList} from '../phrases/compiler.ts'
import {extend, Matcher} from '../phrases/matcher.ts'
import {type ActMeaning, type MarkMeaning, readLexicon} from './lexicon.ts'
import {limitsWith, type UserLimits} from './limits.ts'
import type {Question} from './message.ts'
import {actPrefix} from './prefixes.ts'

/** The user's own phrases, by the question they answer. */
export type UserPhrases = Readonly<Partial<Record<Question, readonly string[]>>>

/** All words that the analysis knows, compiled; the user's own included. */
export interface Vocabulary {
  readonly matcher: Matcher
  readonly acts: ReadonlyMap<string, ActMeaning>
  /** By kind and then by group. */
  readonly marks: ReadonlyMap<string, () => ReadonlyMap<string, MarkMeaning>>
  /** Results that are critical, in the order of the lexicon. */
  readonly limits: readonly Limit[]
  /** Phrases of the user's own are among them, which may be in any language. */
  readonly hasOwnPhrases: boolean
}

const userAct = (question: Question) => `your-${question}`

let builtIn: Vocabulary | undefined

/**
 * The lexicon (read once per process), with the user's phrases on top and the user's limits in place of its own. Throws
 * `PhraseSyntaxError` for one of the phrases.
 */
export function createVocabulary(phrases: UserPhrases = {}, changes: UserLimits = {}): Vocabulary {
  const lexicon = readLexicon()
  const {words, marks} = lexicon
  const own = Object.entries(phrases).filter(([, list]) => list && list.length > 0) as [Question, readonly string[]][]
  if (own.length === 0) {
    builtIn ??= {matcher: new Matcher(words), acts: lexicon.acts, marks, limits: limitsWith({}), hasOwnPhrases: false}
    return Object.keys(changes).length === 0 ? builtIn : {...builtIn, limits: limitsWith(changes)}
  }
  const acts = new Map(lexicon.acts)
  const lists: PhraseList[] = []
  for (const [question, list] of own) {
    if (question === 'placeholder') continue
    acts.set(userAct(question), {answers: [question]})
    lists.push({name: actPrefix + userAct(question), phrases: list.join('\n')})
  }
  return {matcher: new Matcher(extend(words, lists)), acts, marks, limits: limitsWith(changes), hasOwnPhrases: true}
}

let trial: Alphabet | undefined

/** Throws `PhraseSyntaxError` for phrases that could not be put on top of the lexicon. */
export function checkPhrases(phrases: string): void {
  trial ??= new Alphabet(readLexicon().words.alphabet)
  compileLists(trial, [{name: 'phrases', phrases}])
}

/** Whether an act comes from the user's phrases, which always count. */
export function isUserAct(name: string): boolean {
  return name.startsWith('your-')
}
