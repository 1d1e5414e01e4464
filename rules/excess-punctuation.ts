import {ownSentences} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

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
    {passes: '> Are you there???\n\nI am. Thanks for your patience.'}
  ],
  *check(message, {exclamations}) {
    for (const {text, start, part} of ownSentences(message)) {
      for (const {index, 0: run} of text.matchAll(/[!?]{2,}/g)) {
        // Joy and curiosity at the beginning and the end may be loud.
        if (part !== 'body' || (!run.includes('?') && run.length <= exclamations)) continue
        const at = {start: start + index, end: start + index + run.length}
        const once = run.includes('?') ? '?' : '.'
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
