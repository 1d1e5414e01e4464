import type {ActGroup} from '../../lexicon/acts/act.ts'
import {acts as builtInActs} from '../../lexicon/acts/index.ts'
import {anatomy} from '../../lexicon/anatomy.ts'
import {classes} from '../../lexicon/classes/index.ts'
import {frames} from '../../lexicon/frames.ts'
import {marks} from '../../lexicon/marks/index.ts'
import type {MarkGroup} from '../../lexicon/marks/mark.ts'
import type {PhraseList} from '../phrases/compiler.ts'
import {Matcher} from '../phrases/matcher.ts'
import {limitLists} from './limits.ts'
import type {Question} from './message.ts'

/** The user's own phrases, by the question they answer. */
export type UserPhrases = Readonly<Partial<Record<Question, readonly string[]>>>

/** All words that the analysis knows, compiled; the user's own included. */
export interface Vocabulary {
  readonly matcher: Matcher
  readonly acts: ReadonlyMap<string, ActGroup>
  /** By kind and group, as in `blame/failing`. */
  readonly marks: ReadonlyMap<string, MarkGroup>
}

/** Kinds of list, as they prefix a list's name in the matcher. */
export const actPrefix = 'act:'
export const framePrefix = 'frame:'
export const anatomyPrefix = 'anatomy:'
export const markPrefix = 'mark:'

const markGroups: ReadonlyMap<string, MarkGroup> = new Map(
  Object.entries(marks).flatMap(([kind, groups]) =>
    Object.entries<MarkGroup>(groups).map(([name, group]) => [`${kind}/${name}`, group])
  )
)

const userAct = (question: Question) => `your-${question}`

let builtIn: Vocabulary | undefined

/** Compiles the lexicon (once per process) and, where there are any, the user's phrases with it. */
export function createVocabulary(phrases: UserPhrases = {}): Vocabulary {
  const own = Object.entries(phrases).filter(([, list]) => list && list.length > 0) as [Question, readonly string[]][]
  if (own.length === 0) {
    builtIn ??= compile(new Map(Object.entries(builtInActs)))
    return builtIn
  }
  const acts = new Map<string, ActGroup>(Object.entries(builtInActs))
  for (const [question, list] of own) {
    if (question === 'placeholder') continue
    acts.set(userAct(question), {answers: [question], why: 'phrases of the config', phrases: list.join('\n')})
  }
  return compile(acts)
}

/** Whether an act comes from the user's phrases, which always count. */
export function isUserAct(name: string): boolean {
  return name.startsWith('your-')
}

function compile(acts: ReadonlyMap<string, ActGroup>): Vocabulary {
  const lists: PhraseList[] = []
  const add = (prefix: string, groups: ReadonlyMap<string, Pick<MarkGroup, 'phrases' | 'except'>>) => {
    for (const [name, {phrases, except}] of groups) {
      lists.push({name: prefix + name, phrases, ...(except === undefined ? {} : {except})})
    }
  }
  add(actPrefix, acts)
  add(markPrefix, markGroups)
  for (const [name, phrases] of Object.entries(frames)) lists.push({name: framePrefix + name, phrases})
  for (const [name, phrases] of Object.entries(anatomy)) lists.push({name: anatomyPrefix + name, phrases})
  return {matcher: new Matcher(classes, [...lists, ...limitLists]), acts, marks: markGroups}
}
