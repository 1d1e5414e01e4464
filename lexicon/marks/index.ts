import {blame} from './blame.ts'
import type {MarkGroups} from './mark.ts'

/** Every kind of mark, by the name that rules ask for. */
export const marks = {
  blame
} satisfies Readonly<Record<string, MarkGroups>>

export type MarkKind = keyof typeof marks
