import * as lexicon from '../lexicon/shouting.ts'
import {countWords} from '../src/message/layout.ts'
import {ownSentences} from '../src/message/places.ts'
import {latePattern} from '../src/phrases/letters.ts'
import {defineRule} from '../src/rule.ts'

const {asking, askingLast, askingYou, forbidding, ordering, persons, pressing} = lexicon
const demands = latePattern(lexicon.demands, 'iu')
const lapses = latePattern(lexicon.lapses, 'iu')
const reproaches = latePattern(lexicon.reproaches, 'iu')

/** Question marks that end no word, or stand in a slot, are for what is not known yet: “Ward ??”, “[dose??]”. */
function isBlank(before: string, run: string): boolean {
  if (/[[{<][^\]}>]{0,40}$/.test(before)) return true
  return !run.includes('!') && !/[\p{L}\p{N}.,…'’"”)\]*_]$/u.test(before)
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}’']+/gu) ?? []

/** How far back a clause is looked at, in UTF-16 units. */
const longestClause = 200

/** What a run of marks ends: back to the mark before. */
const clauseBefore = (text: string, index: number) =>
  /(?:[^.!?;:(]|(?<=\d)\.(?=\d))*$/.exec(text.slice(Math.max(0, index - longestClause), index))![0]

/** Whether a cry orders or forbids: others are cries of joy, of a word or two most of all. */
function isOrder(clause: string): boolean {
  const words = wordsIn(clause)
  if (countWords(clause) <= 2) return words.some((word) => forbidding.has(word))
  return demands().test(clause) || ordering.has(words[0] ?? '') || words.some((word) => pressing.has(word))
}

/** Whether words ask the reader: “what you have is …” asks nothing. */
function asks([first = '', second = '', ...others]: readonly string[]): boolean {
  if (askingLast.has(others.at(-1) ?? (second || first))) return true
  if (second === 'you' && askingYou.has(first)) return true
  return asking.has(first) && !(askingLast.has(first) && persons.has(second))
}

/** Whether a question with force may wound: one in fun, or half said, asks nothing and blames for nothing. */
function isPointed(clause: string, run: string, isGrave: boolean): boolean {
  const words = wordsIn(clause)
  if (lapses().test(clause) || reproaches().test(clause)) return true
  if (run.includes('!')) return false
  return isGrave || asks(words) || run.length > 2 || words.some((word) => pressing.has(word))
}

export default defineRule({
  id: 'excess-punctuation',
  about: 'End a sentence once',
  why: 'On a screen, “??” and “?!” read as anger or alarm, whatever was meant. The warm words at the beginning and the end of a message are let pass.',
  source: 'E-mail etiquette for practices (docs/sources.md#e-mail-etiquette)',
  category: 'tone',
  points: 5,
  fixable: 'code',
  hasSuggestions: true,
  options: {
    exclamations: {
      type: 'number',
      default: 2,
      minimum: 1,
      maximum: 9,
      about: 'How many exclamation marks may stand together'
    }
  },
  examples: [
    {flags: 'Did you take the tablets with food«??»', better: 'Did you take the tablets with food?'},
    {
      flags: 'You stopped the tablets«?!» Please call us.',
      better: 'I read that you stopped the tablets. Please call us.'
    },
    {
      flags: 'Thanks for writing. Take one tablet«!!!» Not two. Keep me posted.',
      better: 'Thanks for writing. Take one tablet, not two. Keep me posted.'
    },
    {passes: 'Congratulations on the new baby!!'},
    {passes: 'So good to hear from you, how did the driving test go?! Your results are normal. See you on Monday.'},
    {passes: 'I have read your note. You climbed the whole hill?! The splint stays on by day. See you on Monday.'},
    {passes: 'I have to ask: did it hurt? And was the scan long?'},
    {passes: 'Come to Ward ??, order code SKU-????; the day is ??/?? for now.'},
    {passes: 'I have read your note. 115!!! Keep the heel on the towel. See you on Monday.'},
    {passes: '> Are you there???\n\nI am. Thanks for your patience.'}
  ],
  *check(message, {exclamations}) {
    const warm = new Set(
      [...message.evidence.empathy, ...message.marks('effort-praise').map(({sentence}) => sentence)].map(
        ({start}) => start
      )
    )
    const {critical, highAcuity} = message.evidence
    const alarming = new Set(highAcuity.map(({start}) => start))
    const pressed = new Set(critical.map(({start}) => start))
    const own = ownSentences(message)
    for (const [place, {text, start, part}] of own.entries()) {
      // Joy and curiosity at the beginning and the end may be loud.
      if (part !== 'body') continue
      const isGrave = highAcuity.length > 0 || pressed.has(start) || pressed.has(own[place + 1]?.start ?? start)
      for (const {index, 0: run} of text.matchAll(/[!?]{2,}/g)) {
        const isAsked = run.includes('?')
        const clause = clauseBefore(text, index)
        const isLoud = isAsked
          ? !isBlank(text.slice(0, index), run) && isPointed(clause, run, isGrave)
          : run.length > exclamations && !warm.has(start) && (alarming.has(start) || isOrder(clause))
        if (!isLoud) continue
        const at = {start: start + index, end: start + index + run.length}
        const once = isAsked ? '?' : '.'
        yield {
          at,
          say: `“${run.slice(0, 5)}” may read as anger or alarm. One mark is enough.`,
          suggest: [{at, text: once}],
          // Of mixed marks, only the writer knows which was meant.
          ...(new Set(run).size > 1 ? {} : {fix: {at, text: run.charAt(0)}})
        }
      }
    }
  }
})
