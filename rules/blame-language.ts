import {isReported} from '../src/message/places.ts'
import {reword} from '../src/rewording.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'blame-language',
  about: 'Do not blame the patient',
  why: 'People do not fail treatments; treatments fail people. Who feels judged writes less, and hides more.',
  source:
    'ADA and AADE, The Use of Language in Diabetes Care (docs/sources.md#language-matters); Cox and Fritz in the BMJ, 2022 (docs/sources.md#language-matters); Secure Messaging: Connecting with Your Patients, tip 8d, on coaching (docs/sources.md#founding-text)',
  category: 'tone',
  points: 10,
  hasSuggestions: true,
  examples: [
    {
      flags: '«You failed metformin», so we will try something else.',
      better: 'Metformin did not bring your sugar down enough, so we will try something else.'
    },
    {flags: '«You should have called» us sooner.', better: 'Next time, please call us as soon as it starts.'},
    {
      flags: 'Your chart says that you are «non-compliant» with the diet.',
      better: 'What makes the diet hard to keep to?'
    },
    {passes: 'Heart failure and kidney failure are on the list; the first test failed to run.'},
    {passes: 'You did not need the antibiotic after all. You should have your results by Friday.'},
    {
      passes:
        'You are ready when you can tell the story with a part in it that is your own fault. None of it felt so then.'
    },
    {passes: 'Nobody will tell you that you should have known.'},
    {passes: 'He wrote “you should have called”. You may feel that it was your fault; it was not.'},
    {passes: 'It is not your fault that the medicine did not work.'},
    {passes: 'Our quality control found a mistake, and our portal is HIPAA compliant.'}
  ],
  *check(message) {
    for (const mark of message.marks('blame')) {
      if (isReported(message, mark)) continue
      yield {
        at: mark,
        say: `“${mark.text}” puts the patient at fault. Say what happened, or what will help now, without blame.`,
        suggest: reword(message, mark)
      }
    }
  }
})
