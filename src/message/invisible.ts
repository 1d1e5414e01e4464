import {type InvisibleCharacter, invisibleCharacters} from '../../lexicon/invisible.ts'
import {latePattern} from '../phrases/letters.ts'
import type {Place} from './place.ts'

/** A run of invisible characters. */
export interface Invisible extends Place {
  /** Each of them once, as `U+200B zero width space`. */
  readonly names: readonly string[]
}

const span = ({from, to}: InvisibleCharacter) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`
const candidates = new RegExp(`[${invisibleCharacters.map(span).join('')}]+`, 'gu')
const reach = 40

/** Every run of characters that nobody sees and that has no business where it stands. */
export function findInvisible(text: string): Invisible[] {
  if (text.search(candidates) < 0) return []
  return Array.from(text.matchAll(candidates)).flatMap(({index: start, 0: run}) => {
    const end = start + run.length
    const found = Array.from(run, kindOf)
    const isMeant = found.every(
      ({belongs}) =>
        belongs !== undefined &&
        works[belongs](text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach))
    )
    return isMeant ? [] : [{start, end, names: [...new Set(found.map(({name}) => name))]}]
  })
}

function kindOf(character: string): {readonly name: string; readonly belongs: InvisibleCharacter['belongs']} {
  const code = character.codePointAt(0)!
  const {name, belongs} = invisibleCharacters.find(({from, to}) => from <= code && code <= to)!
  return {name: `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${name}`, belongs}
}

// Scripts whose letters change shape by their neighbours, or that run from right to left.
const shaping =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Sinhala}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Mongolian}'
const afterShaping = latePattern(`[${shaping}]\\p{M}*$`, 'u')
const afterPictograph = () => /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\uFE0F?$/u
const pictograph = () => /^\p{Extended_Pictographic}/u
const rightToLeft = () => /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
const flag = /\u{1F3F4}$/u

const works: Readonly<Record<NonNullable<InvisibleCharacter['belongs']>, (before: string, after: string) => boolean>> =
  {
    joined: (before, after) => {
      return afterShaping().test(before) || (afterPictograph().test(before) && pictograph().test(after))
    },
    rightToLeft: (before, after) => rightToLeft().test(before + after),
    flag: (before) => flag.test(before)
  }
