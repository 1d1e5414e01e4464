import type {ActGroup} from '../../lexicon/acts/act.ts'
import {acts} from '../../lexicon/acts/index.ts'
import {anatomy} from '../../lexicon/anatomy.ts'
import {classes} from '../../lexicon/classes/index.ts'
import {frames} from '../../lexicon/frames.ts'
import {marks} from '../../lexicon/marks/index.ts'
import type {MarkGroup} from '../../lexicon/marks/mark.ts'
import type {PhraseList} from '../phrases/compiler.ts'
import {compile} from '../phrases/matcher.ts'
import type {LexiconTables} from './lexiconTables.ts'
import {limitLists} from './limits.ts'
import {actPrefix, anatomyPrefix, framePrefix} from './prefixes.ts'
import {askedShiftLists, shiftKind, shiftLists} from './shifts.ts'
import {readTrainedModel} from './trainedModel.ts'

/** What an act means, without the words that it is known by. */
export type ActMeaning = Omit<ActGroup, 'why' | 'phrases' | 'except' | 'isAffirmed'>
export type MarkMeaning = Omit<MarkGroup, 'why' | 'phrases' | 'except'>

/** All words that come with msglint, compiled; and the second witness. */
export interface Lexicon extends LexiconTables {
  readonly acts: ReadonlyMap<string, ActMeaning>
  /** By kind and then by group; most drafts have marks of few kinds. */
  readonly marks: ReadonlyMap<string, () => ReadonlyMap<string, MarkMeaning>>
}

let lexicon: Lexicon | undefined

/**
 * The lexicon, compiled when it is first asked for. `scripts/bundle.js` compiles it once for all: in the bundle, this module
 * uses what came out as it lies in a file.
 */
export function readLexicon(): Lexicon {
  lexicon ??= compileLexicon()
  return lexicon
}

/** Whether somebody has asked for the lexicon, as who judges a draft does. */
export function isLexiconRead(): boolean {
  return lexicon !== undefined
}

function compileLexicon(): Lexicon {
  const actGroups = Object.entries<ActGroup>(acts)
  const markGroups = Object.entries(marks).map(([kind, groups]) => [kind, Object.entries<MarkGroup>(groups)] as const)
  const lists = [
    ...actGroups.map(([name, group]) => listOf(actPrefix + name, group)),
    ...Object.entries(frames).map(([name, phrases]) => listOf(framePrefix + name, {phrases})),
    ...Object.entries(anatomy).map(([name, phrases]) => listOf(anatomyPrefix + name, {phrases})),
    ...limitLists,
    ...shiftLists
  ]
  const marked = markGroups.map(([kind, groups]) => [kind, groups.map(([name, group]) => listOf(name, group))])
  return {
    words: compile(classes, lists, {...Object.fromEntries(marked), [shiftKind]: askedShiftLists}),
    witness: readTrainedModel(),
    acts: new Map(actGroups.map(([name, group]) => [name, meaningOf(group)])),
    marks: new Map(
      markGroups.map(([kind, groups]) => {
        const meanings = new Map(groups.map(([name, group]) => [name, meaningOf(group)]))
        return [kind, () => meanings]
      })
    )
  }
}

function listOf(
  name: string,
  {phrases, except, isAffirmed}: Pick<ActGroup, 'phrases' | 'except' | 'isAffirmed'>
): PhraseList {
  return {name, phrases, isAffirmed: isAffirmed === true, ...(except === undefined ? {} : {except})}
}

function meaningOf<Group extends Pick<MarkGroup, 'why' | 'phrases' | 'except'>>(group: Group) {
  const {why, phrases, except, ...meaning} = group
  return meaning
}
