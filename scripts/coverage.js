import {markdownTable} from '../dist/src/formats/page.js'
import {tips} from './founding-text.js'

/** @import {Rule} from '../dist/src/rule.js' */

/**
 * What of the founding text a rule cites.
 * @param {Rule} rule
 */
function citedBy({source}) {
  const numbers = [...source.matchAll(/\btips? ((?:\d+[a-e](?:, | and )?)+)/g)].flatMap(([, list = '']) =>
    list.split(/, | and /).filter(Boolean)
  )
  const named = tips.map(({id}) => id).filter((id) => !/^\d/.test(id) && source.includes(id))
  const cited = [...numbers, ...(source.includes('#founding-text') ? named : [])]
  const unknown = cited.filter((id) => !tips.some((tip) => tip.id === id))
  if (unknown.length > 0) throw new Error(`a source cites ${unknown.join(', ')}, which the founding text has not`)
  return cited
}

/**
 * Each tip of the founding text with the rules that cite it, or the reason why none can. Throws where a tip has neither.
 * @param {readonly Rule[]} rules
 */
export function coverageTable(rules) {
  const cited = new Map(rules.map((rule) => [rule.id, citedBy(rule)]))
  const rows = tips.map(({id, tip, beyond}) => {
    const own = rules.filter((rule) => cited.get(rule.id)?.includes(id))
    if (own.length === 0 && beyond === undefined) throw new Error(`no rule cites tip ${id}, and nothing says why`)
    const links = own.map((rule) => `[\`${rule.id}\`](rules/${rule.id}.md)`).join(', ')
    return [id, tip, links || 'none', beyond ?? '']
  })
  return markdownTable(['Tip', 'What it asks', 'Rules', 'What no message shows'], rows)
}
