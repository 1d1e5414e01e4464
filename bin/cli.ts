// What the launcher loads.
export {presets, rules} from '../rules/index.ts'
export {main} from '../src/cli/main.ts'
export {outletOf} from '../src/cli/outlet.ts'
export {isLexiconRead} from '../src/message/lexicon.ts'
