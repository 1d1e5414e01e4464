// The lexicon, compiled once at build time: a module that stands in for src/message/lexicon.ts and reads what came out.
import {readLexicon} from '../dist/src/message/lexicon.js'
import {freeze} from '../dist/src/phrases/frozen.js'

/** The source of a module in the folder of src/message/lexicon.ts. */
export function frozenLexicon() {
  const {parts, acts, marks} = readLexicon()
  return `import {thaw} from '../phrases/frozen.ts'
export function readLexicon() {
  return {
    parts: thaw(${JSON.stringify(freeze(parts))}),
    acts: new Map(${literal([...acts])}),
    marks: new Map(${literal([...marks])})
  }
}
`
}

/** Plain values and regular expressions as JavaScript. @param {unknown} value @returns {string} */
function literal(value) {
  if (value instanceof RegExp) return String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${literal(one)}`).join()}}`
}
