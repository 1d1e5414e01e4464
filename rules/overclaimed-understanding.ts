import {resay} from '../src/rewording.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'overclaimed-understanding',
  about: 'Do not claim to know exactly how it feels',
  why: 'Nobody knows exactly how somebody else feels, and the claim invites the answer “no, you don’t”. “I understand that you want …” claims less and shows more.',
  source: 'NURSE: stop short of claiming to understand everything (docs/sources.md#nurse)',
  category: 'empathy',
  points: 5,
  hasSuggestions: true,
  examples: [
    {flags: '«I know exactly how you feel».', better: 'This helps me understand what you are going through.'},
    {
      flags: '«I completely understand your frustration», and the form is ready.',
      better: 'I can see why the wait was frustrating, and the form is ready.'
    },
    {flags: '«I know how you feel». Needles are no fun.', better: 'Many of my patients feel the same about needles.'},
    {passes: 'I understand that you want to be sure this is nothing serious.'},
    {passes: 'I know how you feel about hospitals, so the drip can be given at home.'},
    {passes: 'I can’t know exactly how you feel, but I want to help.'},
    {passes: 'If I understand completely, the pain starts at night. Please correct me.'}
  ],
  *check(message) {
    for (const mark of message.marks('overclaim')) {
      yield {
        at: mark,
        say: `“${mark.text}” claims more than anyone can know. Say what you have understood, or ask.`,
        suggest: resay(mark)
      }
    }
  }
})
