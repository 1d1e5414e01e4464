import allCapsRule from '../../rules/all-caps.ts'
import {createEngine} from '../../src/engine.ts'

const engine = createEngine([allCapsRule], {rules: {'all-caps': [1, {}] as const}, weights: {}, phrases: {}})

/** The words that would stand in place of each shout of a draft. */
export function allCaps(text: string): (string | undefined)[] {
  return engine.lint({text, filePath: '<text>'}).messages.map(({fix}) => fix?.text)
}
