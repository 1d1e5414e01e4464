import {findStraySpaces} from '../src/message/spacing.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'stray-space',
  about: 'Put one space between words, and none before a comma or a full stop',
  why: 'A gap shows that a name or a date was to stand there, or that the text was pasted: the message reads as a form letter. Two spaces after a full stop are a habit of many, and are let pass.',
  source: 'GOV.UK style guide, seen in 18 of 200 public answers (docs/sources.md#stray-spaces)',
  category: 'template',
  points: 2,
  fixable: 'whitespace',
  examples: [
    {flags: 'Please take «one  tablet» a day.', better: 'Please take one tablet a day.'},
    {flags: 'Your results are «back ,and» they are normal.', better: 'Your results are back, and they are normal.'},
    {flags: 'Please call us «😀  today» if it hurts.', better: 'Please call us 😀 today if it hurts.'},
    {flags: 'Can you come on «Monday ?»', better: 'Can you come on Monday?'},
    {passes: 'It went well.  We will see you in May ... or in June.'},
    {passes: 'Mon–Fri:  8 to 5\nSaturday  9 to 12\nSunday    closed'},
    {passes: 'Hi {{name}} , take {{dose}}  daily.', dialect: 'mustache'},
    {passes: 'Take .5 tablets, and rate the pain from 1 to 10 :)'}
  ],
  *check(message) {
    for (const {start, end, amid, mark, instead} of findStraySpaces(message)) {
      yield {
        at: amid,
        say:
          mark === undefined
            ? 'Two spaces stand here, as where a word was left out. One is enough.'
            : `No space belongs before “${mark}”.`,
        fix: {at: {start, end}, text: instead}
      }
    }
  }
})
