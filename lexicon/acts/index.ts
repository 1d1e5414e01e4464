import type {ActGroups} from './act.ts'
import {acuity} from './acuity.ts'
import {confirmation} from './confirmation.ts'
import {critical} from './critical.ts'
import {empathy} from './empathy.ts'
import {warmth} from './warmth.ts'

/** Every act the analysis knows, by name. */
export const acts: ActGroups = {...warmth, ...empathy, ...critical, ...confirmation, ...acuity}
