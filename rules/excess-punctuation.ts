import {forbidding} from '../lexicon/shouting.ts'
import {countWords} from '../src/message/layout.ts'
import {ownSentences} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** Question marks that end no word, or stand in a slot, are for what is not known yet: “Ward ??”, “[dose??]”. */
function isBlank(before: string, run: string): boolean {
  if (/[[{<][^\]}>]{0,40}$/.test(before)) return true
  return !run.includes('!') && !/[\p{L}\p{N}.,…'’"”)\]*_]$/u.test(before)
}

/** A word or two by themselves are a cry, of joy unless they forbid. */
function isCry(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}’']+/u)
  return countWords(text) <= 2 && !words.some((word) => forbidding.has(word))
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
    for (const {text, start, part} of ownSentences(message)) {
      // Joy and curiosity at the beginning and the end may be loud.
      if (part !== 'body') continue
      for (const {index, 0: run} of text.matchAll(/[!?]{2,}/g)) {
        const isAsked = run.includes('?')
        const isLoud = isAsked
          ? !isBlank(text.slice(0, index), run)
          : run.length > exclamations && !warm.has(start) && !isCry(text)
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
