import {fileURLToPath} from 'node:url'
import {defineConfig, type Plugin} from 'vitest/config'

const lexicon = fileURLToPath(new URL('src/message/lexicon.ts', import.meta.url))
const compiled = `${lexicon}?compiled`

/** The lexicon as it ships, compiled once: to compile it in each file of tests takes half of the time of all. */
async function shippedLexicon(): Promise<Plugin> {
  const {frozenLexicon} = await import('./scripts/freeze.js')
  const tables = fileURLToPath(new URL('dist/bundle/lexicon.bin', import.meta.url))
  const {code} = frozenLexicon()
  const own = `import {readFileSync} from 'node:fs'\nconst tables = () => readFileSync(${JSON.stringify(tables)})\n`
  return {
    name: 'shipped lexicon',
    enforce: 'pre',
    // What writes the tables is tested on what the words compile to.
    resolveId: (id, importer) =>
      id.endsWith('/message/lexicon.ts') && importer?.endsWith('lexiconTables.test.ts') ? compiled : undefined,
    load: (id) => (id === lexicon ? own + code.replace("import {tables} from 'tables'\n", '') : undefined)
  }
}

export default defineConfig(async () => ({
  // `npm test` builds first; whoever calls vitest alone tests the words as they are written.
  plugins: process.env.npm_lifecycle_event === 'test' ? [await shippedLexicon()] : [],
  test: {
    include: ['test/**/*.test.ts'],
    // A draft that takes longer than this has met the hang that the phrase automaton is there to rule out.
    testTimeout: 20_000
  }
}))
