// The programs that are measured: msglint, and other linters of prose.
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

/** @param {string} path from this folder */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
/** @param {string} name */
const versionOf = (name) => JSON.parse(readFileSync(here(`peers/node_modules/${name}/package.json`), 'utf8')).version

/**
 * @typedef {{name: string, command: string[]}} Program arguments of Node, before the files
 */

/** @type {Program} */
export const msglint = {name: 'msglint', command: [here('../bin/msglint.cjs'), '--no-config']}

/** @returns {Program[]} */
export function peers() {
  return [
    {
      name: `write-good ${versionOf('write-good')}`,
      command: [here('peers/node_modules/write-good/bin/write-good.js'), '--parse']
    },
    {
      name: `textlint ${versionOf('textlint')}, one rule`,
      command: [
        here('peers/node_modules/textlint/bin/textlint.js'),
        '--rulesdir',
        here('peers/textlint-rules'),
        '--format',
        'unix',
        '--no-textlintrc'
      ]
    },
    {name: 'retext API, five plugins', command: [here('peers/retext.js')]},
    {name: `alex ${versionOf('alex')}`, command: [here('peers/node_modules/alex/cli.js'), '--text']}
  ]
}

export const bareNode = {name: 'node -e 0', command: ['-e', '0']}

export const machine = () => `Node ${process.versions.node}`
