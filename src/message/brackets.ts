import * as clues from '../../lexicon/placeholderClues.ts'
import * as keyWords from '../../lexicon/placeholderKeys.ts'
import * as notes from '../../lexicon/placeholderNotes.ts'
import * as spoken from '../../lexicon/placeholderSpoken.ts'
import * as lexicon from '../../lexicon/placeholderWords.ts'
import * as names from '../../lexicon/slotNames.ts'
import {cuedPatterns, latePattern} from '../phrases/letters.ts'
import {endsAsTitle, wantsName} from './addressee.ts'
import type {Surroundings} from './surroundings.ts'

const foreign = new Set(names.foreignSlots)
const slots = new Set([...lexicon.slotWords, ...names.foreignSlots])
const nouns = new Set(lexicon.slotNouns)
const tags = new Set(lexicon.bracketTags)
const asides = new Set(lexicon.asideWords)
const shouted = new Set(lexicon.shoutedSlots)
const html = new Set(lexicon.htmlTags)
const fillIns = new Set(lexicon.fillIns)
const writersVerbs = new Set(lexicon.writersVerbs)
const possessives = new Set(lexicon.possessives)
const joining = new Set(lexicon.joining)
const wantsNoun = new Set(lexicon.wantsNoun)
const determiners = new Set(lexicon.determiners)
const noNouns = new Set(lexicon.noNouns)
const pronouns = new Set(lexicon.pronouns)
const abbreviations = new Set(lexicon.bracketAbbreviations)
const knownShort = new Set(lexicon.tradeAbbreviations)
const keys = new Set(keyWords.keyNames)
const leadsOn = new Set([...lexicon.beforeValue, ...lexicon.leadsOn])
const whole = (pattern: string) => latePattern(`^(?:${pattern})$`, 'u')
const numberOf = latePattern(`\\b(${lexicon.numberedThings.join('|')}) no\\.$`, 'i')
const bareSlots = lexicon.bareSlots.map(whole)
const heldSlot = whole(lexicon.heldSlot)
const isNoteToAuthor = cuedPatterns([...notes.notesToAuthor, ...notes.optionalParts], 'iu')
const asksForText = cuedPatterns(notes.writersVerbsOfText, 'i')
const isMailTag = cuedPatterns(notes.mailTags, 'i')
const beforeKey = latePattern(keyWords.beforeKey, 'i')
const behindKey = latePattern(keyWords.behindKey, 'i')
const beforeHeldKey = latePattern(keyWords.beforeHeldKey, 'i')
const beforePart = latePattern(keyWords.beforePart, 'i')
const behindPart = latePattern(keyWords.behindPart, 'iu')
const noParts = new Set(keyWords.noParts)
const behindFirstPart = latePattern(keyWords.behindFirstPart, 'u')
const beforeNextPart = latePattern(keyWords.beforeNextPart, 'iu')
const isToldToReader = cuedPatterns(clues.toldToReader, 'iu')
const beforeStep = latePattern(keyWords.beforeStep, 'u')
const ownPronouns = latePattern(spoken.ownPronouns, 'i')
const clinicsWords = new Set(spoken.clinicsWords)
const lentToReader = latePattern(spoken.lentToReader, 'iu')
const beforeField = latePattern(lexicon.beforeField, 'i')
const behindField = latePattern(lexicon.behindField, 'i')
const valueFlags = new Set(lexicon.valueFlags)
const beforeFieldOfLetter = latePattern(lexicon.beforeFieldOfLetter, 'i')
const behindFieldOfLetter = latePattern(lexicon.behindFieldOfLetter, 'i')
const beforeFormat = latePattern(lexicon.beforeFormat, 'i')
const beforeOwnDate = latePattern(lexicon.beforeOwnDate, 'i')
const behindFormat = latePattern(lexicon.behindFormat, 'i')
const unitBehind = latePattern(`^\\s?(?:${lexicon.units})(?![\\p{L}])|^\\s?%`, 'u')
const ofUnits = latePattern(lexicon.ratesOfUnits)
const endsAsRate = latePattern(lexicon.endsAsRate, 'i')
const ofBoxes = latePattern(lexicon.ofBoxes, 'i')
const beforeBracketsSpokenOf = latePattern(lexicon.beforeBracketsSpokenOf, 'i')
const beforeBracketsOfFigures = latePattern(lexicon.beforeBracketsOfFigures, 'i')
const behindBracketsOfFigures = latePattern(lexicon.behindBracketsOfFigures, 'i')
const behindBracketsShown = latePattern(lexicon.behindBracketsShown, 'i')
const wholeUnit = whole(lexicon.units)
const behindNoun = new Set(lexicon.behindNoun)
const linkTexts = new Set(lexicon.linkTexts)
const sides = new Set(lexicon.sides)
const beforeValues = new Set(lexicon.beforeValue)
const noKeys = new Set(clues.noKeys)
const noNames = new Set(clues.noNames)
const leadsToAside = new Set(clues.leadsToAside)
const toldThing = latePattern(clues.toldThing, 'iu')
const endsAsField = latePattern(clues.endsAsField)
const noChoice = latePattern(clues.noChoice, 'i')
const beforeOtherName = latePattern(clues.beforeOtherName, 'i')
const measured = latePattern(clues.measured)
const endsAsAdjective = latePattern(clues.endsAsAdjective)
const beforeWordSpokenOf = latePattern(clues.beforeWordSpokenOf)
const behindHeldNoun = latePattern(clues.behindHeldNoun)
const longestName = 5
const longestSlot = 12
const longestNote = 30

export function wordsOf(written: string): string[] {
  return written.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []
}

/** Whether a word written in capitals, or with underscores, is a field's. */
export function namesSlot(word: string): boolean {
  return (
    shouted.has(word) || /(?:name|date|time|signature|phone|address|doctor|provider|result|number|value)$/.test(word)
  )
}

/** Whether it tells something: other languages have names with such words, as in "nome do paciente". */
function isAside(words: readonly string[]): boolean {
  return words.some((word) => asides.has(word)) && !words.some((word) => foreign.has(word))
}

/** Whether it ends in a noun of slots: "the affected body part", "the name of the organism". */
function endsInNoun(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return nouns.has(last) || nouns.has(last.replace(/s$/, ''))
}

/** Whether it names a slot in a script that leaves no space between words. */
function isUnspacedSlot(written: string): boolean {
  return names.unspacedSlots.some((word) => written.endsWith(word)) && written.length < 12
}

/** Whether what stands in brackets could be a name to fill in: no aside and nothing with a meaning of its own. */
function couldBeName(words: readonly string[], written: string): boolean {
  if (words.length > longestName || words.length === 0 || /[.!?]$|\d/.test(written)) return false
  if (tags.has(words[0]!) && !slots.has(words.at(-1)!)) return false
  return !pronouns.has(words[0]!) && !isAside(words) && !words.some((word) => noNames.has(word))
}

/** The word that stands before, with nothing between but space. */
function wordBefore({before}: Surroundings): string | undefined {
  return /([\p{L}’']+)\s+$/u.exec(before)?.[1]?.toLowerCase()
}

/** Whether the words before leave a gap that what stands in brackets fills. */
function leavesGap({before}: Surroundings): boolean {
  const word = /([\p{L}’']+)["“]?\s*$/u.exec(before)?.[1]?.toLowerCase()
  if (word === undefined || /[^\p{L}’'"“\s]\s*$/u.test(before)) return true
  return leadsOn.has(word) || determiners.has(word) || endsAsTitle(before)
}

/** A key, a button or a page's part that the sentence tells to press or to open. */
function isKey(written: string, words: readonly string[], {before, after}: Surroundings): boolean {
  if (words.length > 3 || words.some((word) => noKeys.has(word) || /^x+$/.test(word))) return false
  if (/[>\]]\s?\+\s?$/.test(before) || /^\s?\+\s?[<[]/.test(after)) return true
  const isCapital = /^\p{Lu}/u.test(written)
  if (!isCapital && !words.every((word) => keys.has(word))) return false
  if (isCapital && beforeStep().test(before)) return true
  const first = before.replace(/(?:[[<(][^\]>)[<(]{1,30}[\]>)]["”]?[\s,+>→&-]{0,4}(?:(?:and|or|then)\s){0,2})+$/, '')
  if (beforeKey().test(first) || behindKey().test(after)) return true
  if (beforeHeldKey().test(first) && words.every((word) => keys.has(word) || /^(?:.|f\d{1,2})$/u.test(word)))
    return true
  if (noParts.has(words.at(-1)!)) return false
  if (beforePart().test(first) && (first !== before || behindFirstPart().test(after))) return true
  if (beforeNextPart().test(before)) return true
  return beforePart().test(first) && (behindPart().test(after) || /^\s*(?:>|→|\+)/.test(after))
}

/** A field of a form that the sentence speaks of: "where it says [Name]". */
function isFieldSpokenOf({before, after}: Surroundings): boolean {
  const first = before.replace(/(?:\[[^\][]{1,40}\]["”']?\s*(?:,|and|or)\s*)+$/, '')
  if (beforeField().test(first) || behindField().test(after)) return true
  return beforeFieldOfLetter().test(first) && behindFieldOfLetter().test(after)
}

/** The form of a date or of a time that the sentence speaks of, and does not leave unfilled. */
export function isFormatSpokenOf({before, after}: Surroundings): boolean {
  return (beforeFormat().test(before) && !beforeOwnDate().test(before)) || behindFormat().test(after)
}

/** What an editor or a mail program puts in brackets, or what has a meaning of its own. */
function saysItself(written: string, words: readonly string[], around: Surroundings): boolean {
  if (/^\d+ ?x /i.test(written) && words.slice(1).every((word) => tags.has(word))) return true
  if (/^(?:attached|enclosed): /i.test(written) && !/\p{Lu}{2}/u.test(written)) return true
  if (/\b(?:attached|enclosed)$/.test(written) && !/^(?:[Ii]nsert|[Aa]dd)\b|\p{Lu}{2}/u.test(written)) return true
  if (isMailTag(written)) return true
  if (words.length === 1 && (pronouns.has(words[0]!) || abbreviations.has(words[0]!))) return true
  if (around.isQuoted && toldThing().test(written)) return !endsAsField().test(written)
  if (around.isQuoted && isLentGap(written, words) && lentToReader().test(around.before)) return true
  // Behind a name or a degree, by which pronouns somebody goes.
  if (ownPronouns().test(written) && /\p{Lu}[\p{L}’'-]*,?\s$/u.test(around.before)) return true
  if (/\d\s*$/.test(around.before) && valueFlags.has(written.toUpperCase())) return true
  return isKey(written, words, around) || ((/^\p{Lu}/u.test(written) || around.isMentioned) && isFieldSpokenOf(around))
}

/** A gap in small letters that the clinic could not fill in: "[a friend]". */
function isLentGap(written: string, words: readonly string[]): boolean {
  return !/\p{Lu}/u.test(written) && !words.some((word) => clinicsWords.has(word))
}

/** What the writer is told to write, in a bracket: "[Mention the side effects]". */
function isWritersNote(written: string, words: readonly string[]): boolean {
  if (words.length > longestNote) return false
  if (isNoteToAuthor(written)) return true
  if (words.length < 2 || written.endsWith('!') || words[1] === 'you') return false
  return writersVerbs.has(words[0]!) || asksForText(written)
}

/** What people put in square brackets to fill in later, against citations, tick boxes, asides and tags. */
export function isSlot(inside: string, around: Surroundings): boolean {
  const written = inside.trim().replace(numberOf(), '$1 number').normalize('NFC')
  const words = wordsOf(written)
  if (saysItself(written, words, around)) return false
  if (isWritersNote(written, words)) return true
  if (isToldToReader(written)) return false
  if (/^e\.g\.,? /i.test(written) && wordBefore(around) !== undefined && leavesGap(around)) return true
  if (written === '#' && /\b(?:press|dial|hit|key)\b/i.test(around.before)) return false
  if (/^[#_?]+$|^#\s?\p{L}/u.test(written)) return true
  if (/^(?:DD?|MMM?|YYYY|YY|HH|[/.: -])+$/.test(written)) return /[A-Z]/.test(written) && !isFormatSpokenOf(around)
  if (words.length === 0 || words.length > longestSlot) return false
  if (/^x$/i.test(written)) return /[\p{L}\d]\s*$/u.test(around.before) && !ofBoxes().test(around.before + around.after)
  if (/^\?\s?\p{L}/u.test(written) || /^(?:delete|remove|keep|use) (?:if|unless|when|one)\b/i.test(written)) return true
  if (/^\p{L}{1,20}(?:\/\p{L}{1,20}){1,4}$/u.test(written)) return !noChoice().test(written) && !ofUnits().test(written)
  if (couldBeName(words, written) && wantsName(around)) return true
  if (/\d[–-]\d|\p{L}\d/u.test(written) || isAside(words)) return false
  return namesWhatIsMissing(written, words, around)
}

function namesWhatIsMissing(written: string, words: readonly string[], around: Surroundings): boolean {
  const [first, second] = words
  if (first === 'link' && second === 'to') return true
  if (tags.has(first!) && !slots.has(words.at(-1)!)) return false
  if (sides.has(first!) && !slots.has(words.at(-1)!) && !leavesGap(around)) return false
  const isSentence = /[.!?]$/.test(written)
  const named = words.filter((word) => slots.has(word))
  if (joining.has(first!) && !slots.has(words.at(-1)!) && !endsInNoun(words)) return false
  if (named.length > 0 && named.every((word) => possessives.has(word)) && !leavesGap(around)) return false
  if (named.length > 0) {
    return (
      !isSentence || /^(?:please )?(?:insert|enter|add)/i.test(written) || (words.length < 3 && written.endsWith('?'))
    )
  }
  if (words.length > longestName) return false
  if (isUnspacedSlot(written) || (endsInNoun(words) && !isSentence && !isAddedNoun(written, words, around))) return true
  if (/^\p{L}[\p{L} ]{2,40}:$/u.test(written)) return true
  if (isNounInGap(written, words, around)) return true
  if (/^[\p{Lu}\d _/&'’.-]+$/u.test(written)) {
    return /\p{Lu}{2}/u.test(written) && !isShortFor(written, around)
  }
  if (!written.split(/[\s/]+/).every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|or)$/.test(word))) return false
  if (/^\s*$/.test(around.before) && /^ \p{Lu}/u.test(around.after)) return false
  return leavesGap(around) && !beforeOtherName().test(around.before)
}

/** "The heart [muscle] is strong": a noun that an editor adds to one before it, which leaves no gap. */
function isAddedNoun(written: string, words: readonly string[], around: Surroundings): boolean {
  return (
    words.length === 1 &&
    /^\p{Ll}/u.test(written) &&
    /^ (?:is|was|are|were|has|had) /.test(around.after) &&
    !leavesGap(around)
  )
}

/** "Complete blood count [CBC]": its letters are those of the words before, in order. */
function isShortFor(written: string, around: Surroundings): boolean {
  const {before} = around
  if (leavesGap(around)) return false
  if (knownShort.has(written)) return true
  const last = before.trimEnd().slice(-40).toLowerCase()
  const word = /\p{L}+$/u.exec(last)?.[0]
  const [first, ...rest] = written.toLowerCase()
  if (word === undefined || word === written.toLowerCase() || !/^\p{Lu}{2,6}$/u.test(written)) return false
  let at = last.length
  for (const letter of rest.reverse()) {
    at = last.lastIndexOf(letter, at - 1)
    if (at < 1) return false
  }
  return new RegExp(`(?<!\\p{L})${first}`, 'u').test(last.slice(0, at))
}

/** "Your [vitamin] is low", "take it with [beverage]": a plain noun in a gap of the sentence is what is missing. */
function isNounInGap(written: string, words: readonly string[], around: Surroundings): boolean {
  if (words.length > 3 || around.isQuoted || !/^(?:\p{Lu}{2,4} )?\p{Ll}[\p{L} ’'-]+$/u.test(written)) return false
  const before = wordBefore(around)
  if (before === undefined || words.some((word) => joining.has(word) || noNouns.has(word))) return false
  const last = words.at(-1)!
  if (linkTexts.has(last)) return false
  const next = /^\s(\p{Ll}[\p{L}’']*)/u.exec(around.after)?.[1]
  // With a noun behind it, it tells which one, as editors and optional words do: "your [brown] inhaler".
  if (measured().test(next ?? '') ? endsAsAdjective().test(last) : next !== undefined && !goesOnBehindNoun(next)) {
    return false
  }
  return (determiners.has(before) || wantsNoun.has(before)) && !/(?:ed|ly|ing)$/.test(last)
}

function goesOnBehindNoun(word: string): boolean {
  return behindNoun.has(word) || /(?:ed|ly)$/.test(word)
}

/** Angle brackets hold elements of HTML, keys and asides. */
export function isAngleSlot(inside: string, around: Surroundings): boolean {
  const words = wordsOf(inside)
  const [first] = words
  if (first === undefined || isKey(inside.trim(), words, around)) return false
  if (couldBeName(words, inside) && wantsName(around)) return true
  if (html.has(first) && !/^[A-Z]{3}/.test(inside)) return false
  return /\p{Lu}|_/u.test(inside) || words.some((word) => slots.has(word)) || endsInNoun(words)
}

/** Guillemets quote in many languages: what they hold is a slot where it wants a name or is one in capitals. */
export function isQuotedSlot(inside: string, around: Surroundings): boolean {
  const words = wordsOf(inside)
  if (couldBeName(words, inside) && wantsName(around)) return true
  if (beforeWordSpokenOf().test(around.before)) return false
  return inside.split(/[\s_]+/).some((word) => namesSlot(word.toLowerCase())) && !/[.!?]$/.test(inside)
}

/** Parentheses hold ordinary asides; only a bare slot such as (department name) or (insert date) is one. */
export function isBareSlot(inside: string, around: Surroundings): boolean {
  const words = wordsOf(inside)
  const [first] = words
  if (first === undefined || words.length > longestName) return false
  const before = /([\p{L}’']+)[.,]?\s+$/u.exec(around.before)?.[1]?.toLowerCase()
  const isLed = before !== undefined && leadsOn.has(before)
  // A unit behind its number, or what a label's value is given in: "7 (days)", "Duration (days): 7".
  if (!isLed && !wantsName(around)) {
    if (wholeUnit().test(inside)) return false
    if (before !== undefined && /^\s*:\s*[\p{L}\d]/u.test(around.after)) return false
  }
  // What a line to sign is for stands behind it.
  if (/_{4,}\s*$/.test(around.before)) return false
  if (words.length === 1 && slots.has(first) && wantsName(around)) return true
  if (bareSlots.some((pattern) => pattern().test(inside))) return true
  if (fillIns.has(first)) return words.some((word) => slots.has(word) && word !== first)
  if (/^[A-Z][A-Z _]+$/.test(inside)) return words.every(namesSlot) || (namesSlot(first) && words[1] === 'of')
  return heldSlot().test(words.join(' ')) || isHeldNoun(inside, words, around)
}

/** "In (1 year / 6 months).": words of which one was to be kept, and no unit, no aside and no pair that is said with a slash. */
export function isChoice(inside: string, around: Surroundings): boolean {
  const written = inside.replace(/^\(|\)$/g, '').trim()
  // Trades and places that share a job: "the (RN/NP) line".
  if (/^\p{Lu}{2,5}(?: ?\/ ?\p{Lu}{2,5})+$/u.test(written) && !/^AM ?\/ ?PM$/.test(written)) return false
  return !around.isMentioned && !noChoice().test(written) && !endsAsRate().test(written)
}

/** "Your scan showed (finding).": a noun in parentheses where the sentence wants one, and no part of a longer one. */
function isHeldNoun(inside: string, words: readonly string[], around: Surroundings): boolean {
  if (words.length > 2 || !/^\p{L}[\p{Ll} ’']+$/u.test(inside)) return false
  if (!endsInNoun(words) && !(words.length === 1 && slots.has(words[0]!))) return false
  const before = wordBefore(around)
  if (before === undefined || !leadsOn.has(before) || leadsToAside.has(before)) return false
  if (/^\s*:/.test(around.after) && !beforeValues.has(before)) return false
  return behindHeldNoun().test(around.after)
}

/** Nothing between brackets: a gap in a sentence, and no box to tick, no list and no elision. */
export function isGap(inside: string, around: Surroundings): boolean {
  const {before, after} = around
  if (wantsName(around) && !/^\s*$/.test(before)) return true
  if (/[.…]/.test(inside) || around.isMentioned || isListMark(before)) return false
  if (/^(?:th|st|nd|rd)\b/.test(after)) return true
  if (!/[\p{L}]\s+$/u.test(before) || ofBoxes().test(before + after)) {
    return false
  }
  const others = [...`${before}[ ]${after}`.matchAll(/([\p{L}’']*)\s*[[{(][ \t*]{0,12}[\]})]/gu)]
  if (others.length === 1 && unitBehind().test(after)) return true
  if (beforeBracketsSpokenOf().test(before) || behindBracketsShown().test(after)) return false
  if (beforeBracketsOfFigures().test(before) && behindBracketsOfFigures().test(after)) return false
  return others.every(([, word]) => word !== '' && leadsOn.has(word!.toLowerCase())) && /^(?:[\s,.;:%]|$)/.test(after)
}

function isListMark(before: string): boolean {
  return /^\s*(?:[-*+•–]|\d{1,2}[.)])?\s*$/.test(before)
}
