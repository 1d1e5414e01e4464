import {recommended, rules} from '../rules/index.ts'
import {type EtiquetteOptions, etiquette} from '../src/retext.ts'

/**
 * A unified plugin: repairs the nlcst tree, and reports findings as `vfile` messages.
 *
 * @example
 * const file = await retext().use(retextEnglish).use(msglint).process(draft)
 */
export default function msglint(options: EtiquetteOptions = {}) {
  return etiquette(rules, recommended, options)
}
export {type Adoption, adopt, type PluginFinding, type RetextPlugin} from '../src/adoption.ts'
export type {UserPhrases} from '../src/message/vocabulary.ts'
export type {SeverityName} from '../src/rule.ts'
export type {EtiquetteOptions as Options}
