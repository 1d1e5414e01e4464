// retext with five of its plugins, by its API: the leanest way to run them over files.
import {readFileSync} from 'node:fs'
import process from 'node:process'

const names = ['equality', 'intensify', 'passive', 'readability', 'simplify']
/** @param {string} name */
const load = async (name) => (await import(name)).default
const {retext} = await import('retext')
const {VFile} = await import('vfile')
const processor = retext().use(await load('retext-english'))
for (const name of names) processor.use(await load(`retext-${name}`))

let report = ''
for (const path of process.argv.slice(2)) {
  const file = new VFile({path, value: readFileSync(path, 'utf8')})
  await processor.process(file)
  for (const {line, column, reason} of file.messages) report += `${path}:${line}:${column} ${reason}\n`
}
process.stdout.write(report)
