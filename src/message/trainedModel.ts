import {readFileSync} from 'node:fs'
import {inflateRawSync} from 'node:zlib'
import {decodeModel, type WitnessModel} from './weights.ts'

/**
 * The second witness as `npm run train` left it. Read at build time and by tests only: in what ships, the compiled lexicon
 * stands in its place.
 */
export function readTrainedModel(): WitnessModel {
  return decodeModel(inflateRawSync(readFileSync(new URL('../../lexicon/witness.bin', import.meta.url))))
}
