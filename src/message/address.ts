import {
  anybody,
  beforeEndearments,
  cried,
  cries,
  endearments,
  goesOn,
  greeted,
  greets,
  leadIns,
  noNames
} from '../../lexicon/functionWords.ts'
import {emptyWords} from '../../lexicon/questions.ts'
import {shoutable} from '../../lexicon/shouting.ts'
import {honorifics} from '../../lexicon/signatures.ts'
import type {Message, Sentence} from './message.ts'
import {overlap} from './place.ts'
import {holdsMark, ownSentences} from './places.ts'

/** How far into the message a name may come and still greet: "Good to hear from you, Sam." */
const firstSentences = 2
const first = () => /^(?:["'“*_]*)(\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+)?\s?[,!–—-]/u
const titles = new Set(honorifics)
/** "hi jess, …", "mr desmond, …": in small letters the comma tells that it is a name. */
const smallFirst = () => /^(\p{L}+)\.?\s(\p{Ll}[\p{L}'’-]+)\s?[,!–—]/u
/** "Ah Maura, …". */
const criedTo = () => /^(\p{L}+)(?: then)? (\p{Lu}\p{Ll}[\p{L}'’-]*)\s?[,!–—]/u
/** "Maura pet, …". */
const endeared = () => /^(\p{Lu}\p{Ll}[\p{L}-]+) (?:my )?(\p{Ll}+)\s?[,!–—]/u
/** "hi tom thanks for …": with no comma, what goes on tells that it is a name. */
const runOn = () => /^(\p{L}+) (?:there |again )?(\p{Ll}{2,}) ([\p{Ll}'’]+)\b/u
const vocative = () => /,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s?[,.!?:;–—]/u

/** Whether the message greets its reader by a name, in the salutation or in its first words. */
export function isAddressed(message: Message): boolean {
  const {sentences, evidence, variables} = message
  const isNameless = (sentence: Sentence) => holdsMark(message, sentence, 'nameless-greeting')
  const salutations = sentences.filter(({part}) => part === 'salutation')
  if (salutations.some((sentence) => !isNameless(sentence))) return true
  const opening = ownSentences(message).slice(0, firstSentences)
  const slots = [...evidence.placeholder.map(({wordsAt}) => wordsAt), ...variables]
  const holdsSlot = (sentence: Sentence) => slots.some((slot) => overlap(slot, sentence))
  return opening.some(
    (sentence, index) =>
      startsWithName(sentence.text) ||
      vocative().test(sentence.text) ||
      holdsMark(message, sentence, 'named-greeting') ||
      (index === 0 && holdsSlot(sentence))
  )
}

function startsWithName(text: string): boolean {
  return startsPlainly(text) || isCriedTo(text) || isEndeared(text) || runsOn(text)
}

function isCriedTo(text: string): boolean {
  const [, cry = '', name = ''] = criedTo().exec(text) ?? []
  return cries.has(cry.toLowerCase()) && !cried.has(name.toLowerCase())
}

function isEndeared(text: string): boolean {
  const [, name = '', word = ''] = endeared().exec(text) ?? []
  const small = name.toLowerCase()
  return (
    endearments.has(word) &&
    !isCommon(small) &&
    !leadIns.has(small) &&
    !cries.has(small) &&
    !beforeEndearments.has(small)
  )
}

function runsOn(text: string): boolean {
  const [, greeting = '', name = '', next = ''] = runOn().exec(text) ?? []
  if (!greets.has(greeting.toLowerCase()) || !goesOn.has(next)) return false
  return !isCommon(name) && !noNames.has(name) && !endearments.has(name)
}

/** Whether a word in small letters is an everyday one, and no name. */
function isCommon(word: string): boolean {
  return emptyWords.has(word) || shoutable.has(word) || anybody.has(word) || greeted.includes(word)
}

function startsPlainly(text: string): boolean {
  const word = first().exec(text)?.[1]
  if (word !== undefined) return !leadIns.has(word.toLowerCase())
  const [, before, small] = smallFirst().exec(text) ?? []
  if (before === undefined || small === undefined) return false
  if (titles.has(before.toLowerCase())) return true
  return greets.has(before.toLowerCase()) && !greeted.includes(small) && !anybody.has(small)
}
