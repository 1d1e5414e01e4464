import {holdsMark, isQuotedAcross} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'staff-voice',
  about: 'Speak to the patient, not about them',
  why: 'Text that was meant for a colleague or a chart tells the patient that the message was not written for them, and is full of short forms that they cannot read.',
  source: 'Advice for notes that patients read (docs/sources.md#open-notes)',
  category: 'clarity',
  points: 10,
  examples: [
    {flags: '«The patient was advised» to rest.', better: 'Please rest for two days.'},
    {flags: '«Pt c/o» headache since Monday.', better: 'You told me about a headache since Monday.'},
    {flags: 'Please «inform patient» that the form is ready.', better: 'Your form is ready.'},
    {flags: '«Patient may» shower from Friday.', better: 'You may shower from Friday.'},
    {flags: 'Meds reconciled at the desk. «Vitals stable».', better: 'Your pulse and blood pressure are fine.'},
    {passes: 'A 58 yr old man with nothing else is 0 and doesn’t need a thinner. Pelvic PT has a waiting list.'},
    {passes: 'Many of my patients are having a rough time with this virus.'},
    {passes: 'You can ask the patient portal team, or call the patient relations line.'},
    {passes: 'Your insurance denied the claim, and a patient is never a burden here.'},
    {passes: 'The patient leaflet is on our page.'},
    {passes: 'The surgeon writes: "Wound clean. RTC in six weeks." That means a visit in May.'},
    {passes: 'Ring me, I will come out from my patient to take the call. Dr. Ros Whelan'},
    {passes: 'The patient has a right to a copy of the chart, and so do you.'}
  ],
  *check(message) {
    if (message.marks('certificate').length > 0) return
    const isToStaff = (message.patient?.marks('own-trade').length ?? 0) > 0
    for (const mark of message.marks('staff-voice')) {
      // Who speaks of the patient and of the reader in one sentence means two people.
      const isOther = isToStaff || holdsMark(message, mark.sentence, 'reader')
      if ((mark.group === 'named-patient' && isOther) || isQuotedAcross(message, mark)) continue
      yield {
        at: mark,
        say: `“${mark.text}” is written for staff. Speak to the patient as “you”, in whole words.`
      }
    }
  }
})
