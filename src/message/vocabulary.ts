import type {ActGroup} from '../../lexicon/acts/act.ts'
import {acts as builtInActs} from '../../lexicon/acts/index.ts'
import {anatomy} from '../../lexicon/anatomy.ts'
import {classes} from '../../lexicon/classes/index.ts'
import {frames} from '../../lexicon/frames.ts'
import {marks} from '../../lexicon/marks/index.ts'
import type {MarkGroup} from '../../lexicon/marks/mark.ts'
import {Alphabet} from '../phrases/alphabet.ts'
import {compileLists, type PhraseList} from '../phrases/compiler.ts'
import {compile, extend, Matcher, type MatcherParts} from '../phrases/matcher.ts'
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

let compiled: MatcherParts | undefined
let builtIn: Vocabulary | undefined

/** The lexicon (compiled once per process), and the user's phrases on top. Throws `PhraseSyntaxError` for one of these. */
export function createVocabulary(phrases: UserPhrases = {}): Vocabulary {
  const lexicon = compiledLexicon()
  const own = Object.entries(phrases).filter(([, list]) => list && list.length > 0) as [Question, readonly string[]][]
  if (own.length === 0) {
    builtIn ??= {matcher: new Matcher(lexicon), acts: new Map(Object.entries(builtInActs)), marks: markGroups}
    return builtIn
  }
  const acts = new Map<string, ActGroup>(Object.entries(builtInActs))
  const lists: PhraseList[] = []
  for (const [question, list] of own) {
    if (question === 'placeholder') continue
    const group: ActGroup = {answers: [question], why: 'phrases of the config', phrases: list.join('\n')}
    acts.set(userAct(question), group)
    lists.push(listOf(actPrefix + userAct(question), group))
  }
  return {matcher: new Matcher(extend(lexicon, lists)), acts, marks: markGroups}
}

let trial: Alphabet | undefined

/** Throws `PhraseSyntaxError` for phrases that could not be put on top of the lexicon. */
export function checkPhrases(phrases: string): void {
  trial ??= new Alphabet(compiledLexicon().alphabet)
  compileLists(trial, [{name: 'phrases', phrases}])
}

function compiledLexicon(): MatcherParts {
  compiled ??= compile(classes, builtInLists())
  return compiled
}

/** Whether an act comes from the user's phrases, which always count. */
export function isUserAct(name: string): boolean {
  return name.startsWith('your-')
}

function listOf(name: string, {phrases, except}: Pick<MarkGroup, 'phrases' | 'except'>): PhraseList {
  return {name, phrases, ...(except === undefined ? {} : {except})}
}

function builtInLists(): PhraseList[] {
  return [
    ...Object.entries<ActGroup>(builtInActs).map(([name, group]) => listOf(actPrefix + name, group)),
    ...[...markGroups].map(([name, group]) => listOf(markPrefix + name, group)),
    ...Object.entries(frames).map(([name, phrases]) => listOf(framePrefix + name, {phrases})),
    ...Object.entries(anatomy).map(([name, phrases]) => listOf(anatomyPrefix + name, {phrases})),
    ...limitLists
  ]
}
