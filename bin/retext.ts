import {recommended, rules} from '../rules/index.ts'
import {type EtiquetteOptions, etiquette} from '../src/retext.ts'

/**
 * A unified plugin: repairs the nlcst tree, and reports findings as `vfile` messages with `ruleId`, `source: 'msglint'`,
 * `fatal` (false for a warning, true for an error) and `expected`, the texts suggested. The message as it was understood is at
 * `file.data.msglint`.
 *
 * @throws RangeError for an unknown option, rule or severity
 * @throws PhraseSyntaxError for a phrase that does not parse
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
