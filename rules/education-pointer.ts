import {sendsAtOnce} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'education-pointer',
  about: 'Point to something to read with advice for home',
  why: 'Advice in a message is short and soon out of sight; a page that you trust has the pictures, and saves a search.',
  source:
    'Secure Messaging: Connecting with Your Patients, tips 7b, 9b, 10a, 11a and 12a (docs/sources.md#founding-text)',
  category: 'clarity',
  points: 5,
  options: {
    sentences: {
      type: 'number',
      default: 3,
      minimum: 1,
      about: 'How many sentences of advice for home a message has before it should point to more'
    }
  },
  examples: [
    {
      flags: 'Good to hear from you. «Ice your back twice a day.» Stretch it every morning. Walk as much as you can.',
      better:
        'Good to hear from you. Ice your back twice a day. Stretch it every morning. Walk as much as you can. The Health Encyclopedia page on back pain shows how.'
    },
    {
      flags: '«Cut down on salt.» Limit alcohol. Exercise for half an hour a day.',
      better: 'Cut down on salt. Limit alcohol. Exercise for half an hour a day. The attached leaflet has ideas.'
    },
    {
      flags: '«Drink plenty of water.» Eat more fiber. Go for a walk after dinner, and avoid large meals at night.',
      better:
        'Drink plenty of water. Eat more fiber. Go for a walk after dinner. See https://medlineplus.gov/constipation.html for more.'
    },
    {passes: 'Rest and drink fluids.'},
    {passes: 'Ice it. Stretch it. Walk on it. The link below shows how: https://example.org/ankle'},
    {passes: 'Your form is ready. Please pick it up at the front desk.'}
  ],
  *check(message, {sentences}) {
    const advising = [...new Set(message.marks('self-care').map(({sentence}) => sentence))]
    const [first] = advising
    if (first === undefined || advising.length < sentences) return
    // Nobody reads a page on the way to the hospital.
    if (message.evidence.highAcuity.length > 0 || sendsAtOnce(message)) return
    if (message.links.length > 0 || message.marks('education').length > 0) return
    yield {
      at: first,
      say: `${advising.length > 2 ? 'This is much advice for one message' : 'This is advice for home'}, and it points to nothing to read. Name a page, a leaflet or a link that you trust.`
    }
  }
})
