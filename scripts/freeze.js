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
    acts: meaningsOf(${literal([...lexicon.acts.keys()].join(' '))}, ${literal(sharedBy(lexicon.acts))}),
    marks: new Map([${[...lexicon.marks].map(([kind, groups]) => `[${literal(kind)}, once(() => ${literal(groups())})]`)}])
  }
  return lexicon
}
export const isLexiconRead = () => lexicon !== undefined
function once(make) {
  let made
  return () => (made ??= make())
}
// Many acts have one meaning.
function meaningsOf(names, meanings) {
  const shared = new Map(meanings.flatMap(([meaning, own]) => own.map((number) => [number, meaning])))
  return new Map(names.split(' ').map((name, number) => [name, shared.get(number)]))
}
`
  return {code, bytes: writeTables(lexicon)}
}

/** Each value with the numbers of the keys that have it. @param {ReadonlyMap<string, unknown>} map */
function sharedBy(map) {
  /** @type {Map<string, [value: unknown, numbers: number[]]>} */
  const shared = new Map()
  for (const [number, value] of [...map.values()].entries()) {
    const key = literal(value)
    const known = shared.get(key)
    if (known) known[1].push(number)
    else shared.set(key, [value, [number]])
  }
  return [...shared.values()]
}

/** The source of a module of the same texts, made once for all. @param {Readonly<Record<string, string>>} texts */
export function frozenTexts(texts) {
  const lines = Object.entries(texts).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)}`)
  return `${lines.join('\n')}\n`
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
