import process from 'node:process'
import {setFlagsFromString} from 'node:v8'

/** As many bytes of compiled code as a function must have run, since it was last looked at; eight times what V8 11 waits for. */
const budget = 540_672

/**
 * What runs often V8 compiles once more, with care, which takes as long as to judge a thousand drafts: in a run of seconds
 * most of it is for nothing. Tells it to wait until a function has run longer. Threads that are started later follow.
 */
export function compileLater(): void {
  // Later versions have a compiler between the two, which makes up for it.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${budget}`)
}
