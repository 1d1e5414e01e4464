import {warmthClosing} from './warmth-closing.ts'
import {warmthContact} from './warmth-contact.ts'
import {warmthIdioms} from './warmth-idioms.ts'
import {warmthOpening} from './warmth-opening.ts'
import {warmthPersonal} from './warmth-personal.ts'
import {warmthThanks} from './warmth-thanks.ts'
import {warmthWishes} from './warmth-wishes.ts'

/** Personal notes: "Start Personally" and "End Personally". Place decides which of the two an act is. */
export const warmth = {
  ...warmthThanks,
  ...warmthOpening,
  ...warmthWishes,
  ...warmthContact,
  ...warmthClosing,
  ...warmthIdioms,
  ...warmthPersonal
}
