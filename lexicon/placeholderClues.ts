import type {CuedPattern} from './placeholderNotes.ts'

/** What words inside a bracket, or right beside it, say of it. Patterns are without flags where none are named. */

/** Words that no key, button or part of a page is called by. */
export const noKeys: readonly string[] = 'link url here insert website address number name'.split(' ')

/** Words that no name to come holds: "[see below]". */
export const noNames: readonly string[] = 'see again'.split(' ')

/** A thing in quoted words, told by an editor: "[the patient]". A pattern with the flags `iu`. */
export const toldThing = '^(?:the|this|that|my|your|his|her|our|their) \\p{Ll}+$'

/** How the names of fields end. */
export const endsAsField = '(?:name|date|time|number|address)$'

/** Pairs with a slash that are no choice: a pattern with the flag `i`. */
export const noChoice = '^(?:and/or|n/a|[wc]/o|[wv]/[wv])$'

/** What leads to another name of the thing before: a pattern with the flag `i`. */
export const beforeOtherName = '\\b(?:brand|called|named|known as|sold as|trade name)\\b[^.!?]*$'

/** What is measured, behind its name: "your [vitamin] level". */
export const measured = '^(?:levels?|counts?|results?|values?|scores?)$'

/** How adjectives end, before what is measured: "your [renal] results". */
export const endsAsAdjective = '(?:al|ic|ar|ous|ary|ive|er|est)$'

/** What leads to a word in guillemets that is spoken of. */
export const beforeWordSpokenOf = '\\b(?:words?|term|mot|parola|palabra|Wort|ord|says?|said)\\s+$'

/** Words that lead on to a value, and before parentheses to an aside: "call (nurse)". */
export const leadsToAside: readonly string[] = 'this that these call'.split(' ')

/** How a sentence goes on behind a noun in parentheses that is missing. */
export const behindHeldNoun =
  '^(?:\\s*[.,;:!?]|\\s*$|\\s+(?:is|was|are|were|will|has|had|at|on|between|suggests?|shows?|for|until|before|after|every|once|twice|daily|today)\\b)'

/** What the reader is told to do, in an aside: "[check with your pharmacist first]". A pattern with the flag `i`. */
export const toldToReader: readonly CuedPattern[] = [
  {needs: [' your '], pattern: '^(?:check|ask|call|ring|see|talk|speak|show|tell)\\b(?!.*\\bhere$).* your \\p{L}+'}
]
