import {contractions, irregular, spellings} from '../../lexicon/spelling.ts'
import {Dictionary} from './dictionary.ts'

// `scripts/bundle.js` puts what comes out here in the place of this module, so that no run makes it.

export const spellingLines = Dictionary.linesOf(spellings)
export const contractionLines = Dictionary.linesOf(contractions)
export const irregularLines = Dictionary.linesOf(irregular)
