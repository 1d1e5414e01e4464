import {readFileSync} from 'node:fs'
import {inflateRawSync} from 'node:zlib'

/**
 * Weights of the second witness, trained on fixtures/corpus by `npm run train`: what `decodeModel` takes. Read at build time
 * and by tests only: what ships has the compiled lexicon in its place.
 */
export function readTrainedModel(): Uint8Array {
  return inflateRawSync(readFileSync(new URL('witness.bin', import.meta.url)))
}
