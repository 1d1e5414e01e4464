import {phrases, type WordClasses} from '../phrases.ts'
import {conditions} from './conditions.ts'
import {medicines} from './medicines.ts'
import {orders} from './orders.ts'
import {symptoms} from './symptoms.ts'
import {tests} from './tests.ts'

const pending = (words: string) => ({why: 'to come', phrases: words})

/** Every word class, by name. */
export const classes: WordClasses = {
  feeling: pending(phrases`worried | scared | anxious | frightened | frustrated | upset | overwhelmed | exhausted`),
  'feeling-idiom': pending(phrases`at the end of your rope | on pins and needles`),
  'hardship-word': pending(
    phrases`hard | tough | rough | difficult | miserable | painful | awful | scary | draining | a lot to carry`
  ),
  intensifier: pending(phrases`really | so | very | incredibly`),
  loss: pending(phrases`loss | bereavement | passing | death`),
  'positive-feeling': pending(phrases`glad | happy | pleased | delighted | thrilled | relieved`),
  'effort-praise': pending(phrases`great job | good job | well done | proud of you`),
  kin: pending(phrases`family | mom | mum | dad | mother | father | husband | wife | daughter | son | kids | baby`),
  us: pending(phrases`me | us | the office | our office | our team | the clinic`),
  clinician: pending(phrases`doctor | dr | nurse | gp | consultant | specialist | pharmacist`),
  'staff-role': pending(phrases`receptionist | secretary | front desk`),
  'right-now': pending(
    phrases`now | immediately | right away | straight away | at once | today | tonight | as soon as possible | asap`
  ),
  day: pending(phrases`monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow`),
  'time-span': pending(phrases`day~ | week~ | month~ | hour~ | minute~`),
  'emergency-service': pending(
    phrases`911 | 999 | 112 | 108 | ambulance | er | ed | a & e | emergency room | emergency department`
  ),
  'crisis-line': pending(phrases`988 | samaritans | crisis line`),
  ...conditions,
  ...medicines,
  ...orders,
  ...symptoms,
  ...tests
}
