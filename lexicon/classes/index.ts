import type {WordClasses} from '../phrases.ts'
import {chronic} from './chronic.ts'
import {conditions} from './conditions.ts'
import {empathyWords} from './empathy.ts'
import {empathyParts} from './empathyParts.ts'
import {feelings} from './feelings.ts'
import {keepsakeWords} from './keepsakes.ts'
import {loop} from './loop.ts'
import {medicines} from './medicines.ts'
import {officeWords} from './office.ts'
import {ordealWords} from './ordeals.ts'
import {orders} from './orders.ts'
import {people} from './people.ts'
import {scenes} from './scenes.ts'
import {symptoms} from './symptoms.ts'
import {tests} from './tests.ts'
import {times} from './times.ts'
import {untouched} from './untouched.ts'
import {warmthWords} from './warmth.ts'
import {warmthFrames} from './warmthFrames.ts'
import {warmthLife} from './warmthLife.ts'

/** Every word class, by name. */
export const classes: WordClasses = {
  ...medicines,
  ...conditions,
  ...chronic,
  ...tests,
  ...symptoms,
  ...scenes,
  ...feelings,
  ...empathyWords,
  ...empathyParts,
  ...officeWords,
  ...ordealWords,
  ...people,
  ...times,
  ...loop,
  ...warmthWords,
  ...warmthFrames,
  ...warmthLife,
  ...keepsakeWords,
  ...orders,
  ...untouched
}
