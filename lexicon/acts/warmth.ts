import {warmthBanter} from './warmth-banter.ts'
import {warmthClosing} from './warmth-closing.ts'
import {warmthCompany} from './warmth-company.ts'
import {warmthContact} from './warmth-contact.ts'
import {warmthFarewells} from './warmth-farewells.ts'
import {warmthFond} from './warmth-fond.ts'
import {warmthGreetings} from './warmth-greetings.ts'
import {warmthIdioms} from './warmth-idioms.ts'
import {warmthKeepsakes} from './warmth-keepsakes.ts'
import {warmthOpening} from './warmth-opening.ts'
import {warmthParting} from './warmth-parting.ts'
import {warmthPersonal} from './warmth-personal.ts'
import {warmthRemarks} from './warmth-remarks.ts'
import {warmthThanks} from './warmth-thanks.ts'
import {warmthWishes} from './warmth-wishes.ts'

/** Personal notes: "Start Personally" and "End Personally". Place decides which of the two an act is. */
export const warmth = {
  ...warmthThanks,
  ...warmthOpening,
  ...warmthGreetings,
  ...warmthKeepsakes,
  ...warmthWishes,
  ...warmthContact,
  ...warmthClosing,
  ...warmthIdioms,
  ...warmthPersonal,
  ...warmthRemarks,
  ...warmthFarewells,
  ...warmthCompany,
  ...warmthBanter,
  ...warmthParting,
  ...warmthFond
}
