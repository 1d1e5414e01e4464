import {phrases} from '../phrases.ts'

/** How to get to a hospital, told of what goes there: no order to go. */
export const wayThere = phrases`
  (bus | tram | train | shuttle) [number] [<number>] [it | which] (goes | stops | runs | leads \
      | (takes | drops) you) ..4 (hospital | <hospital> | <emergency-place>) [entrance | door] $
`
