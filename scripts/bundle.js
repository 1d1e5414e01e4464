// Joins what ships into few files, the packages it uses included: to load hundreds of small ones would cost more than to lint.
// What a run may not need (config loaders, colour, globs, formats) stays in files of its own, loaded on use.
//
// Node gets CommonJS, which it starts sooner, and reads the compiled lexicon from a file; `msglint` and `msglint/testing`
// are modules that hand on what is there. Browsers get modules that carry the lexicon with them.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {basename, dirname, join, relative, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'
import {esmExternalRequirePlugin} from 'rolldown/plugins'
import {pack} from '../dist/src/phrases/packing.js'
import * as spellingLines from '../dist/src/phrases/spellingLines.js'
import {frozenLexicon, frozenTexts} from './freeze.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const {dependencies, version} = readJson(join(root, 'package.json'))
const node = [/^node:/, ...builtinModules]
// What a package of its own brings stays there. cosmiconfig reads a TypeScript config by the compiler of whoever has one,
// and tests of rules run under the vitest of whoever has it.
const brought = ['typescript', 'vitest', ...Object.keys(dependencies)]
const tablesFile = 'lexicon.bin'

/** @type {ReturnType<typeof frozenLexicon> | undefined} */
let frozen

/**
 * Puts the compiled lexicon in the place of the words.
 * @param {(bytes: Uint8Array) => string} tables the source of a module whose `tables` gives the bytes
 * @returns {import('rolldown').Plugin}
 */
function lexicon(tables) {
  return {
    name: 'lexicon',
    resolveId: (id) => (id === 'tables' ? id : null),
    load(id) {
      if (id === join(root, 'src/phrases/spellingLines.ts')) return {code: frozenTexts(spellingLines), moduleType: 'js'}
      if (id !== 'tables' && id !== join(root, 'src/message/lexicon.ts')) return null
      frozen ??= frozenLexicon()
      return {code: id === 'tables' ? tables(frozen.bytes) : frozen.code, moduleType: 'js'}
    }
  }
}

const fromFile = () => `import {readFileSync} from 'node:fs'
import {join} from 'node:path'
export const tables = () => readFileSync(join(__dirname, '${tablesFile}'))
`
const fromText = (/** @type {Uint8Array} */ bytes) => `import {unpack} from '${join(root, 'src/phrases/packing.ts')}'
export const tables = () => unpack('${pack(bytes)}')
`

/**
 * commander can run programs of their own, which we have none of; what starts them is slow to load.
 * @type {import('rolldown').Plugin}
 */
const noPrograms = {
  name: 'no programs',
  resolveId: {
    order: 'pre',
    handler: (id, importer) => (isProgramStarter(id, importer) ? {id: 'programs', external: false} : null)
  },
  load: (id) => (id === 'programs' ? {code: 'export {}', moduleType: 'js'} : null)
}
const isProgramStarter = (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
  id === 'node:child_process' && importer?.includes('/node_modules/commander/') === true

/**
 * Puts the version in the place of what looks it up, which would load Node's own loader of modules.
 * @type {import('rolldown').Plugin}
 */
const ownVersion = {
  name: 'version',
  load: (id) =>
    id === join(root, 'src/files/version.ts')
      ? {code: `export const version = () => ${JSON.stringify(version)}`, moduleType: 'js'}
      : null
}

/**
 * Makes a rule's examples when somebody reads them, which no run of drafts does.
 * @type {import('rolldown').Plugin}
 */
const lateExamples = {
  name: 'late examples',
  transform: {
    filter: {id: /[\\/]rules[\\/][\w-]+\.ts$/},
    handler(code, id, {magicString}) {
      const examples = examplesIn(this.parse(code, {lang: 'ts'}))
      if (/^export default defineRule\(/m.test(code) !== (examples !== undefined)) this.error('no examples found')
      if (!examples) return null
      if (!magicString) return this.error('there is no native magic string')
      const {key, value} = examples
      magicString.overwrite(key.start, value.start, 'get examples() { return ').appendLeft(value.end, ' }')
      // The map of a magic string that is handed on itself knows lines alone.
      const map = magicString.generateMap({hires: 'boundary', source: id})
      return {code: magicString.toString(), map: JSON.parse(map.toString())}
    }
  }
}

/** The property of the rule that a module defines. @param {ReturnType<import('rolldown').PluginContext['parse']>} program */
function examplesIn({body}) {
  const defined = body.find((one) => one.type === 'ExportDefaultDeclaration')?.declaration
  const rule = defined?.type === 'CallExpression' ? defined.arguments[0] : undefined
  for (const one of rule?.type === 'ObjectExpression' ? rule.properties : []) {
    if (one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === 'examples') return one
  }
  return undefined
}

/** @type {import('rolldown').OutputOptions} */
const written = {
  // A map tells the place in the source; the source itself is in the repository.
  sourcemap: true,
  sourcemapExcludeSources: true,
  sourcemapPathTransform: (source, map) => `../../${relative(root, resolve(dirname(map), source))}`
}

/**
 * Writes the bundle into a folder, which is emptied first. The same sources give the same bytes.
 * @param {string} folder absolute
 */
export async function bundle(folder) {
  rmSync(folder, {recursive: true, force: true})
  const shared = await writeFacades(folder)
  const modules = [...(await writeForNode(folder, shared)), ...(await writeForBrowsers(folder))]
  writeFileSync(join(folder, tablesFile), frozen?.bytes ?? '')
  writeFileSync(join(folder, 'LICENSES.txt'), licenses(modules))
}

/**
 * Modules that hand on what CommonJS holds. Returns our modules that they need from there, by the name of their file.
 * @param {string} folder
 */
async function writeFacades(folder) {
  /** @type {Record<string, string>} */
  const shared = {}
  const build = await rolldown({
    cwd: root,
    input: {api: 'bin/api.ts', testing: 'bin/testing.ts'},
    platform: 'node',
    plugins: [
      {
        name: 'shared',
        resolveId(id, importer) {
          if (importer === undefined || !id.startsWith('.')) return null
          const path = join(dirname(importer), id)
          const name = basename(path) === 'index.ts' ? basename(dirname(path)) : basename(path, '.ts')
          shared[name] = path
          return {id: `./${name}.cjs`, external: 'relative'}
        }
      }
    ],
    external: [...node, ...brought]
  })
  await build.write({...written, dir: folder, format: 'esm'})
  await build.close()
  // They were met in any order, and that of entries shows in what is written.
  return Object.fromEntries(Object.entries(shared).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** @param {string} folder @param {Record<string, string>} shared */
async function writeForNode(folder, shared) {
  const build = await rolldown({
    cwd: root,
    input: {cli: 'bin/cli.ts', worker: 'bin/worker.ts', ...shared},
    platform: 'node',
    // What a package has for CommonJS may ask for its own files in ways that no bundler follows.
    resolve: {mainFields: ['module', 'main']},
    transform: {target: 'node20'},
    plugins: [lexicon(fromFile), ownVersion, noPrograms, lateExamples],
    experimental: {nativeMagicString: true},
    external: (id, importer) =>
      !isProgramStarter(id, importer) && (id.startsWith('node:') || [...builtinModules, ...brought].includes(id)),
    // To compile the lexicon is the longest part of the build, and is meant to be.
    checks: {pluginTimings: false}
  })
  const {output} = await build.write({
    ...written,
    dir: folder,
    format: 'cjs',
    minify: {
      compress: true,
      mangle: {toplevel: true, keepNames: true},
      codegen: {removeWhitespace: true, asciiOnly: true}
    },
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      groups: [
        // What a thread of a crew runs must not run in the main one; what only the API has waits for who calls it.
        {
          name: 'main',
          tags: ['$initial'],
          test: /^(?!.*[\\/](?:bin[\\/]worker|src[\\/]api[\\/]\w+|src[\\/]cli[\\/]worker)\.ts$)/
        }
      ]
    }
  })
  await build.close()
  for (const file of output) {
    // The launcher reads it byte by byte.
    if (file.type === 'chunk' && /[^\0-\x7f]/.test(file.code)) throw new Error(`${file.fileName} is not plain ASCII`)
  }
  return modulesOf(output)
}

/** @param {string} folder */
async function writeForBrowsers(folder) {
  const build = await rolldown({
    cwd: root,
    input: {core: 'bin/browser.ts', retext: 'bin/retext.ts'},
    // What packages have for Node alone stays out of it.
    platform: 'neutral',
    resolve: {mainFields: ['module', 'main']},
    transform: {target: 'node20'},
    plugins: [lexicon(fromText), esmExternalRequirePlugin({external: node})],
    external: brought,
    checks: {pluginTimings: false}
  })
  const {output} = await build.write({...written, dir: folder, format: 'esm', chunkFileNames: '[name]-[hash].js'})
  await build.close()
  return modulesOf(output)
}

/** @param {import('rolldown').RolldownOutput['output']} output */
const modulesOf = (output) => output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))

/**
 * The licences of the packages that the modules are from.
 * @param {readonly string[]} modules
 */
function licenses(modules) {
  const folders = new Set(modules.filter((path) => path.includes('/node_modules/')).map(packageFolder))
  const texts = [...folders].map((folder) => {
    const {name, version, license} = readJson(join(folder, 'package.json'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
    const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim()
    return `${name} ${version}\n\n${text}\n`
  })
  return ['msglint contains code of these packages.\n', ...texts.sort()].join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} path */
function packageFolder(path) {
  let folder = dirname(path)
  while (!existsSync(join(folder, 'package.json')) || readJson(join(folder, 'package.json')).name === undefined) {
    folder = dirname(folder)
  }
  return folder
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(join(root, 'dist/bundle'))
