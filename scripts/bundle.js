// Joins what ships into few files, the packages it uses included: to load hundreds of small ones would cost more than to lint.
// What a run may not need (config loaders, colour, globs, formats) stays in files of its own, loaded on use.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {dirname, join, relative, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'
import {esmExternalRequirePlugin} from 'rolldown/plugins'
import {frozenLexicon} from './freeze.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Puts the compiled lexicon in the place of the words. @type {import('rolldown').Plugin} */
const lexicon = {
  name: 'lexicon',
  load(id) {
    if (id !== join(root, 'src/message/lexicon.ts')) return null
    frozen ??= frozenLexicon()
    return {code: frozen, moduleType: 'js'}
  }
}
/** @type {string | undefined} */
let frozen

/**
 * Writes the bundle into a folder, which is emptied first. The same sources give the same bytes.
 * @param {string} folder absolute
 */
export async function bundle(folder) {
  const {dependencies} = readJson(join(root, 'package.json'))
  const build = await rolldown({
    cwd: root,
    input: {
      cli: 'bin/cli.ts',
      worker: 'bin/worker.ts',
      api: 'bin/api.ts',
      core: 'bin/browser.ts',
      retext: 'bin/retext.ts',
      testing: 'bin/testing.ts'
    },
    // The engine runs in a browser too: what packages have for Node alone stays out of it.
    platform: 'neutral',
    resolve: {mainFields: ['module', 'main']},
    transform: {target: 'node20'},
    plugins: [lexicon, esmExternalRequirePlugin({external: [/^node:/, ...builtinModules]})],
    // What a package of its own brings stays there. cosmiconfig reads a TypeScript config by the compiler of whoever has
    // one, and tests of rules run under the vitest of whoever has it.
    external: ['typescript', 'vitest', ...Object.keys(dependencies)],
    // To compile the lexicon is the longest part of the build, and is meant to be.
    checks: {pluginTimings: false}
  })
  rmSync(folder, {recursive: true, force: true})
  const {output} = await build.write({
    dir: folder,
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    // A map tells the place in the source; the source itself is in the repository.
    sourcemap: true,
    sourcemapExcludeSources: true,
    sourcemapPathTransform: (source, map) => `../../${relative(root, resolve(dirname(map), source))}`,
    codeSplitting: {
      groups: [
        {name: 'engine', test: /[\\/]bin[\\/](?:browser|retext)\.ts$/, priority: 1},
        // What a thread of a crew runs must not run in the main one; what tests rules waits for the test runner.
        {
          name: 'main',
          tags: ['$initial'],
          test: /^(?!.*[\\/](?:bin[\\/](?:testing|worker)|src[\\/]api[\\/]ruleTester|src[\\/]cli[\\/]worker)\.ts$)/
        }
      ]
    }
  })
  await build.close()
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  writeFileSync(join(folder, 'LICENSES.txt'), licenses(modules))
}

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
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(join(root, 'dist/bundle'))
