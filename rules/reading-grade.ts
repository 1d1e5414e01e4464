import {firstWords} from '../src/message/places.ts'
import {readingGrade} from '../src/message/readingGrade.ts'
import {loadSyllables} from '../src/message/syllables.ts'
import {defineRule} from '../src/rule.ts'

const hard =
  'Discontinuation of the medication is recommended if gastrointestinal symptoms develop. Additional evaluation is necessary for persistent abdominal discomfort. Subsequent examinations will determine whether alternative medications are appropriate.'
const easy =
  'Stop the pills if you get an upset stomach. Call us if the pain in your belly does not go away. At the next visit we will see if another pill is right for you.'

/** With fewer long words, a grade comes from sentences that run on in everyday words, up to the length that tires anybody. */
const fewLongWords = 0.135
const tiringSentence = 25

export default defineRule({
  id: 'reading-grade',
  about: 'Write so that most adults can read it with ease',
  why: 'Half of all adults read at about the level of a thirteen-year-old, and less well when they are ill. A grade measures only long words and long sentences, so this is a hint where to look and never a verdict: the NHS advises against such scores, except to choose what to work on.',
  source:
    'American Academy of Family Physicians, grade 5 to 6 or lower (docs/sources.md#reading-level); NHS service manual, reading age 9 to 11, and against scores (docs/sources.md#nhs-writing)',
  category: 'clarity',
  points: 5,
  options: {
    grade: {
      type: 'number',
      default: 8,
      minimum: 3,
      maximum: 18,
      about: 'The highest American school grade that passes'
    },
    words: {type: 'number', default: 60, minimum: 20, maximum: 1000, about: 'Messages with fewer words are left alone'}
  },
  prepare: loadSyllables,
  examples: [
    {flags: `«${hard.replace('develop.', 'develop.»')} ${hard} ${hard}`, better: `${easy} ${easy}`},
    {
      flags: `Hi Ana,\n\n«${hard.replace('develop.', 'develop.»')} ${hard} ${hard}\n\nDr. Lee`,
      better: `Hi Ana,\n\n${easy}\n\nDr. Lee`
    },
    {
      flags: `«${hard.replace('develop.', 'develop.»')} ${hard} ${easy}`,
      better: `${easy} ${easy} ${easy}`
    },
    {passes: hard},
    {
      passes:
        'You take hydrochlorothiazide, levothyroxine and acetaminophen. We will keep all three of them as they are for now. Take the hydrochlorothiazide when you get up. Take the levothyroxine half an hour before you eat. Use the acetaminophen when your knee hurts, up to four times a day. I will check your blood in May, and we will look at the list again then.'
    },
    {
      passes:
        'Without knowing why he always wants to play with your toddler, yes, it is strange, and I would want to find out more about it. Ask him why he likes to do it, and what he gets from it, and see how you feel about what he tells you then. If you still feel ill at ease with what you hear from him, trust that, and do not leave the two of them on their own for now.'
    },
    {passes: `As a fellow physician, you know the terms. ${hard} ${hard} ${hard}`},
    {passes: `> ${hard} ${hard} ${hard}\n\n${easy}`}
  ],
  *check(message, {grade: limit, words: fewest}) {
    const found = readingGrade(message)
    // A short text may seem harder than it is: what its length leaves in doubt is given to the writer.
    if (found === undefined || found.words < fewest || found.grade - found.doubt <= limit) return
    if (found.longWords < fewLongWords && found.sentenceWords < tiringSentence) return
    if (message.marks('peer').length > 0) return
    const {start, end} = firstWords(message)
    yield {
      at: {start, end},
      say: `This reads at about grade ${Math.round(found.grade)}; aim for ${limit} or lower. Use shorter sentences and everyday words.`
    }
  }
})
