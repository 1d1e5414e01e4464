import {suggestAfter} from '../src/advice.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'portal-pointer',
  about: 'Say where the result can be seen',
  why: 'Patients who read the report itself ask better questions, and find it again when another clinician wants it.',
  source:
    'Secure Messaging: Connecting with Your Patients, tips 6b, 7d, 11c and 12a, where the portal is MyGroupHealth (docs/sources.md#founding-text)',
  category: 'clarity',
  points: 5,
  hasSuggestions: true,
  options: {
    portal: {
      type: 'string',
      default: 'the patient portal',
      about:
        'What patients call the portal: its name counts, and suggestions use it. In the founding text, MyGroupHealth'
    }
  },
  examples: [
    {
      flags: 'Good to hear from you. «Your A1c is 6.1, which is in the range we hoped for.»',
      better:
        'Good to hear from you. Your A1c is 6.1, which is in the range we hoped for. You can see it in MyChart under Test Results.'
    },
    {
      flags: '«Your TSH is 2.1, so no change to your dose is needed.»',
      better: 'Your TSH is 2.1, so no change to your dose is needed. You can see the full report in the patient portal.'
    },
    {flags: '«Your hemoglobin came back at 10.4.»', better: 'Your hemoglobin came back at 10.4; a copy is attached.'},
    {passes: 'Your full report is in MyGroupHealth: A1c 6.1.'},
    {patient: 'Reports sent on WhatsApp.', passes: 'Uric acid 6.1, urea normal. Same tablets.'},
    {passes: 'I have seen your reports. Your TSH is 2.1.'},
    {passes: 'I understand your question was also about calcium: 600 mg with supper.'},
    {passes: 'Please have your TSH checked in May.'},
    {passes: 'Aim for a blood pressure below 130.'},
    {passes: 'Your blood pressure was 126/74 at the visit, and your sugars at home are 110 to 150.'},
    {
      patient: 'I see on the portal that my TSH is 6.2. What does that mean?',
      passes: 'Your TSH is 6.2, which is a little high.'
    }
  ],
  *check(message, {portal}) {
    const first = message.marks('told-result').find(({group}) => group === 'value')
    const isNamed = message.text.toLowerCase().includes(portal.toLowerCase())
    const hasSeen = (['portal', 'told-result', 'read-report', 'own-report'] as const).some(
      (kind) => (message.patient?.marks(kind).length ?? 0) > 0
    )
    if (message.marks('certificate').length > 0) return
    if (message.evidence.critical.length > 0 || message.evidence.highAcuity.length > 0) return
    if (first === undefined || isNamed || hasSeen || message.marks('portal').length > 0) return
    yield {
      at: first.sentence,
      say: `Say where the patient can see this result, as in ${portal}.`,
      suggest: suggestAfter(message, 'portalPointer', first.sentence, {portal})
    }
  }
})
