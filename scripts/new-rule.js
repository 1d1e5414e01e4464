// Starts a rule: `npm run new-rule -- some-id` writes rules/some-id.ts and registers it in rules/index.ts.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
// Single words that cannot name a variable of rules/index.ts.
const taken =
  /^(?:index|rules|presets|recommended|class|const|default|delete|export|import|in|new|null|return|true|void|with)$/

/**
 * A rule to be written: it compiles, and its examples fail until they are real.
 * @param {string} id
 */
function skeleton(id) {
  return `import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: '${id}',
  about: 'Say in the imperative what the writer should do',
  why: 'Tell the clinician who disagrees what a patient gains by it.',
  source: 'Who says so (docs/sources.md#founding-text)',
  category: 'tone',
  points: 5,
  examples: [
    {
      flags: 'A draft with the fault, and «the place of the first finding» in marks.',
      better: 'The same draft without the fault.'
    },
    {passes: 'A draft that looks like the fault and is none.'}
  ],
  *check(message) {
    for (const sentence of message.sentences) {
      if (sentence.part !== 'body' || !sentence.text.includes('what gives the fault away')) continue
      yield {at: sentence, say: 'Say in one sentence what is wrong here and what to do about it.'}
    }
  }
})
`
}

/**
 * The registration with one more rule.
 * @param {string} index the text of rules/index.ts
 * @param {string} id
 */
function register(index, id) {
  const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  const imports = index.match(/^import [\w{}, ]+ from '\.\/[\w-]+\.ts'$/gm) ?? []
  const list = /(export const rules[^=]*= \[)([^\]]*)\]/.exec(index)
  if (imports.length === 0 || list === null) throw new Error('rules/index.ts does not look as this script expects')
  const line = `import ${name} from './${id}.ts'`
  const path = (/** @type {string} */ statement) => statement.slice(statement.indexOf("'"))
  const sorted = [...imports, line].sort((a, b) => (path(a) < path(b) ? -1 : 1))
  const names = [...(list[2] ?? '').split(',').map((one) => one.trim()), name].filter(Boolean)
  const first = imports[0] ?? ''
  const last = imports.at(-1) ?? ''
  const start = index.indexOf(first)
  const stop = index.indexOf(last) + last.length
  const body = index.slice(stop).replace(list[0], `${list[1]}\n  ${names.join(',\n  ')}\n]`)
  return index.slice(0, start) + sorted.join('\n') + body
}

/**
 * Writes the skeleton and the registration. Throws where the id cannot be used.
 * @param {string} id
 * @param {string} root the checkout
 */
export function addRule(id, root) {
  if (!kebab.test(id))
    throw new Error(`"${id}" is not a rule id: use lower case words with hyphens, as in plain-language`)
  const file = join(root, 'rules', `${id}.ts`)
  if (taken.test(id)) throw new Error(`"${id}" cannot name a rule: the code needs the word`)
  if (existsSync(file)) throw new Error(`there is already a rules/${id}.ts`)
  const index = join(root, 'rules', 'index.ts')
  const registered = register(readFileSync(index, 'utf8'), id)
  writeFileSync(file, skeleton(id))
  writeFileSync(index, registered)
  return file
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {positionals} = parseArgs({allowPositionals: true})
  const [id] = positionals
  try {
    if (id === undefined || positionals.length > 1) throw new Error('usage: npm run new-rule -- some-id')
    addRule(id, fileURLToPath(new URL('..', import.meta.url)))
    process.stdout.write(`Wrote rules/${id}.ts and registered it in rules/index.ts. Next: CONTRIBUTING.md, step 2.\n`)
  } catch (error) {
    process.stderr.write(`new-rule: ${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 2
  }
}
