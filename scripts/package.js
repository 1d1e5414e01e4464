// Packs msglint, installs the package in an empty folder, and uses it there as somebody would who has nothing else:
// `npm run tryout -- 22 24` does so under these versions of Node too, which it takes from npm.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} cwd @param {string[]} args */
function npm(cwd, ...args) {
  const {NODE_OPTIONS: _, ...env} = process.env
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
}

/**
 * Packs what is built, and installs it alone.
 * @param {string} folder where to work; absolute
 * @returns {{user: string, unpacked: number, packages: string[]}} the folder of a user, the bytes that they get, and the
 *   packages beside msglint
 */
export function install(folder) {
  // What is packed is what is built: packing must not build again under the feet of whoever uses it.
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder))
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n')
  npm(folder, 'install', '--omit=dev', join(folder, packed.filename))
  const names = readdirSync(join(folder, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, 'node_modules', name)).map((one) => `${name}/${one}`) : [name]
    )
  return {user: folder, unpacked: packed.unpackedSize, packages: names.filter((name) => name !== 'msglint')}
}

const draft = 'Dear [Patient Name],\n\nYour LDL is 190.\n'
const program = `
import {lintText} from 'msglint'
import plugin from 'msglint/retext'
const [{score}] = await lintText('Your LDL is 190.')
console.log(typeof plugin, score < 100)
`

/**
 * Uses the installed package. Throws where it does not do what it should.
 * @param {string} user the folder that it is installed in
 * @param {string} node the Node to run it with
 */
export function tryOut(user, node) {
  writeFileSync(join(user, 'draft.txt'), draft)
  writeFileSync(join(user, 'clinic.yaml'), 'rules:\n  unfilled-placeholder: off\n')
  writeFileSync(join(user, 'program.js'), program)
  const msglint = join(user, 'node_modules/msglint/bin/msglint.cjs')
  const tries = /** @type {[string, string[], number, RegExp][]} */ ([
    ['its version', [msglint, '--version'], 0, /^\d+\.\d+\.\d+\n$/],
    ['a draft', [msglint, 'draft.txt'], 1, /unfilled-placeholder.*personal-close/s],
    ['a glob', [msglint, '*.txt', '--format', 'json'], 1, /"score":/],
    ['colour', [msglint, 'draft.txt', '--color'], 1, /\p{Cc}\[31m/u],
    ['a config in YAML', [msglint, 'draft.txt', '--config', 'clinic.yaml'], 0, /personal-close/],
    ['a rule on the command line', [msglint, 'draft.txt', '--rule', 'unfilled-placeholder: off'], 0, /personal-close/],
    ['the rules', [msglint, '--list-rules'], 0, /empathy-statement/],
    ['from Node', ['program.js'], 0, /^function true\n$/]
  ])
  for (const [what, args, expected, pattern] of tries) {
    const {status, stdout, stderr} = result(node, args, user)
    if (status !== expected || stderr !== '' || !pattern.test(stdout)) {
      throw new Error(
        `${what}: exit code ${status}, stdout ${JSON.stringify(stdout)}, stderr ${JSON.stringify(stderr)}`
      )
    }
  }
  return tries.map(([what]) => what)
}

/** @param {string} node @param {string[]} args @param {string} cwd */
function result(node, args, cwd) {
  const {NODE_OPTIONS: _, FORCE_COLOR: __, NO_COLOR: ___, ...env} = process.env
  try {
    return {status: 0, stdout: execFileSync(node, args, {cwd, env, encoding: 'utf8', stdio: 'pipe'}), stderr: ''}
  } catch (error) {
    const {status, stdout, stderr} = /** @type {import('node:child_process').SpawnSyncReturns<string>} */ (
      /** @type {unknown} */ (error)
    )
    return {status, stdout, stderr}
  }
}

/** Takes a Node from npm. @param {string} folder @param {string} major */
function nodeOf(folder, major) {
  const name = `node-${process.platform}-${process.arch}`
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  npm(folder, 'install', `${name}@${major}`)
  return join(folder, 'node_modules', name, 'bin/node')
}

/** @param {string} name */
const newFolder = (name) => realpathSync(mkdtempSync(join(tmpdir(), `msglint-${name}-`)))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = [newFolder('package')]
  try {
    const {user, unpacked, packages} = install(folders[0])
    console.log(`unpacked: ${(unpacked / 1e6).toFixed(2)} MB`)
    console.log(`runtime packages beside it: ${packages.length} (${packages.join(', ')})`)
    for (const major of ['', ...process.argv.slice(2)]) {
      if (major !== '') folders.push(newFolder(`node-${major}`))
      const node = major === '' ? process.execPath : nodeOf(folders[folders.length - 1], major)
      const version = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim()
      console.log(`Node ${version}: ${tryOut(user, node).join(', ')}: good`)
    }
  } finally {
    for (const folder of folders) rmSync(folder, {recursive: true, force: true})
  }
}
