// The lexicon, compiled once at build time: a module that stands in for src/message/lexicon.ts and reads what came out.
import {copyFileSync} from 'node:fs'
import {readLexicon} from '../dist/src/message/lexicon.js'
import {writeTables} from '../dist/src/message/lexiconTables.js'

const root = new URL('..', import.meta.url)

/**
 * The tables of the compiled lexicon as bytes, and the source of a module in the place of src/message/lexicon.ts, which
 * takes such bytes from the module `tables`.
 */
export function frozenLexicon() {
  copyFileSync(new URL('lexicon/witness.bin', root), new URL('dist/lexicon/witness.bin', root))
  const lexicon = readLexicon()
  const code = `import {readTables} from './lexiconTables.ts'
import {tables} from 'tables'
let lexicon
export function readLexicon() {
  lexicon ??= {
    ...readTables(tables()),
    acts: ${literal(lexicon.acts)},
    marks: ${literal(lexicon.marks)}
  }
  return lexicon
}
export const isLexiconRead = () => lexicon !== undefined
`
  return {code, bytes: writeTables(lexicon)}
}

/** Plain values, maps and regular expressions as JavaScript. @param {unknown} value @returns {string} */
function literal(value) {
  if (value instanceof RegExp) return String(value)
  if (value instanceof Map) return `new Map(${literal([...value])})`
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${literal(one)}`).join()}}`
}
