import {findShouting, inSmallLetters} from '../src/message/shouting.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'all-caps',
  about: 'Do not write in capitals',
  why: 'Capitals read as shouting, and are slower to read. One word in capitals, for safety, is not reported, nor is a sentence that is critical to the patient’s care.',
  source: 'E-mail etiquette for practices (docs/sources.md#e-mail-etiquette)',
  category: 'tone',
  points: 5,
  fixable: 'code',
  examples: [
    {flags: '«DO NOT COME» without your card.', better: 'Please bring your card.'},
    {flags: '«PLEASE READ THIS» before the visit.', better: 'Please read this before the visit.'},
    {flags: 'Bring the form «AS SOON AS» you can.', better: 'Bring the form as soon as you can.'},
    {passes: 'Your COPD and the MRI of your back: we will talk about both.'},
    {passes: 'Your potassium is 6.8. GO TO THE EMERGENCY ROOM NOW.'},
    {passes: 'Show them this: NO DYE FIRST. Then text back I AM HERE.'},
    {passes: 'You may take ADVIL PM, but NOT with alcohol.'},
    {passes: 'BEFORE YOUR VISIT\n\nPlease drink two glasses of water.'}
  ],
  *check(message) {
    for (const at of findShouting(message)) {
      const quiet = inSmallLetters(message, at)
      yield {
        at,
        say: 'Capitals read as shouting. Write this in small letters, and say in words why it matters.',
        ...(quiet === undefined ? {} : {fix: {at, text: quiet}})
      }
    }
  }
})
