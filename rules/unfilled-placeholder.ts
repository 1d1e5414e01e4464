import {isHidden} from '../src/message/links.ts'
import type {Message} from '../src/message/message.ts'
import type {Place} from '../src/message/place.ts'
import {placeholderInAddress} from '../src/message/placeholders.ts'
import {isOwn} from '../src/message/places.ts'
import {defineRule, type Report} from '../src/rule.ts'

const longest = 60

/** The founding text's own slot, which names what the patient is worried about. */
const isSlot = /^x{2,}$/i
/** Where people, times and numbers stand, and no topic. */
const notTopic = /(?:\b(?:dr|mrs?|ms|miss|mx|prof|nurse|on|at|in|by|until|every|ext|room|call)\.?|#|\$)\s*$/i
const counted =
  /^\s*(?:%|[/:-]|(?:mg|mcg|ml|units?|tablets?|pills?|days?|weeks?|months?|years?|hours?|minutes?|[ap]\.?m)\b|,\s*\p{Lu}{2})/iu

export default defineRule({
  id: 'unfilled-placeholder',
  about: 'Fill in or remove template text',
  why: 'A leftover slot tells the patient that nobody read the message before it was sent, and may hide the one fact they need.',
  source:
    'Seen in 29 of 100 model drafts, and in 45 of 156 replies after clinicians edited them (docs/sources.md#oncqa); the slots of SmartPhrases, tips 9a and 10a of Secure Messaging: Connecting with Your Patients (docs/sources.md#founding-text)',
  category: 'template',
  points: 30,
  hasSuggestions: true,
  examples: [
    {flags: 'Hi «[Patient Name]», your results are in.', better: 'Hi Ana, your results are in.'},
    {flags: 'Your appointment is on «***».', better: 'Your appointment is on 4 May.'},
    {
      flags: 'I can see how «xx» would be a concern for you.',
      better: 'I can see how the new rash would be a concern for you.'
    },
    {
      flags: 'Thanks for your question about your back pain. I can see how «xx» would be a concern for you.',
      better: 'Thanks for your question about your back pain. I can see how your back pain would be a concern for you.'
    },
    {flags: 'Dear «undefined», your results are in.', better: 'Dear Ana, your results are in.'},
    {flags: 'Please come back in «(3 / 6 months)».', better: 'Please come back in 6 months.'},
    {
      flags: 'Thanks for your question about your back pain. A warm pad helps.\n\n«XX», RN',
      better: 'Thanks for your question about your back pain. A warm pad helps.\n\nMaria Ortiz, RN'
    },
    {passes: 'Your pulse is in the usual range (60 beats/min). Ask the (RN/NP) line. The mutation is null.'},
    {passes: 'Take it with food and/or milk, on 10/12, 5 mg/dL or more. He/she may call us.'},
    {passes: 'The karyotype shows XX chromosomes, as expected [1].'},
    {passes: 'Please **rest** for two days.\n\n***\n\nSigned: ____________'},
    {passes: 'Your account ends in xxx-xx-1234.'}
  ],
  *check(message) {
    const {topic} = message
    for (const {words, wordsAt} of message.evidence.placeholder) {
      yield {
        at: wordsAt,
        say: `Template text is left in: ${shortened(words)}. Fill it in or take it out.`,
        suggest: topic !== undefined && wantsTopic(message, words, wordsAt) ? [{at: wordsAt, text: topic.phrase}] : []
      }
    }
    // A template's own variables fill its addresses in.
    if (message.mode === 'draft') yield* inAddresses(message)
  }
})

function wantsTopic({text, sentences}: Message, words: string, {start, end}: Place): boolean {
  if (!isSlot.test(words)) return false
  const part = sentences.find((one) => one.start <= start && start < one.end)?.part
  if (part === undefined || !isOwn(part)) return false
  return !notTopic.test(text.slice(Math.max(0, start - 12), start)) && !counted.test(text.slice(end, end + 12))
}

function* inAddresses({text, links, sentences}: Message): Generator<Report> {
  for (const link of links) {
    const token = placeholderInAddress(link.address)
    if (token === undefined || !isHidden(link, text)) continue
    const {start, end} = link
    if (sentences.some((one) => one.part === 'quoted' && one.start <= start && start < one.end)) continue
    yield {
      at: {start, end},
      say: `Template text is left in the address of this link: ${shortened(token)}. Fill it in or take the link out.`
    }
  }
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words
}
