import type {WordClasses} from '../phrases.ts'
import {conditions} from './conditions.ts'
import {feelings} from './feelings.ts'
import {loop} from './loop.ts'
import {medicines} from './medicines.ts'
import {orders} from './orders.ts'
import {people} from './people.ts'
import {symptoms} from './symptoms.ts'
import {tests} from './tests.ts'
import {times} from './times.ts'
import {warmthWords} from './warmth.ts'
import {warmthFrames} from './warmthFrames.ts'

/** Every word class, by name. */
export const classes: WordClasses = {
  ...medicines,
  ...conditions,
  ...tests,
  ...symptoms,
  ...feelings,
  ...people,
  ...times,
  ...loop,
  ...warmthWords,
  ...warmthFrames,
  ...orders
}
