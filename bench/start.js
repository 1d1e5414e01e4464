// What it costs to start: the whole process of one draft beside `node -e 0`, with the config searched for as by default.
// `node bench/start.js [NODE]` measures with that Node, in time and, on Linux, in processor time, which holds stiller. Where
// the machine has Node read certificates at each start (NODE_EXTRA_CA_CERTS), which takes longer than the rest of it and makes
// every ratio smaller, it measures without them too.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {messageOf, withFiles} from './material.js'
import {median, round} from './measure.js'
import {bareNode} from './peers.js'

const launcher = fileURLToPath(new URL('../bin/msglint.cjs', import.meta.url))
const runs = 20
const programs = [
  bareNode,
  {name: 'msglint --version', command: [launcher, '--version']},
  {name: 'msglint draft.txt', command: [launcher, 'draft.txt']}
]

/** Milliseconds of processor time of all children that have ended; 0 where the system does not tell. */
function childTime() {
  try {
    // Fields behind the name of the program, which may hold anything: the 14th and 15th, in hundredths of a second.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return 0
  }
}

/** @param {string} node @param {string} cwd @param {NodeJS.ProcessEnv} env */
function measure(node, cwd, env) {
  const times = programs.map(() => /** @type {number[]} */ ([]))
  const processor = programs.map(() => 0)
  // The first run keeps what it compiled.
  for (const {command} of programs) spawnSync(node, command, {cwd, env})
  for (let run = 0; run < runs; run++) {
    // What runs after a short process is slower, so that each comes after each.
    const turn = run % 2 === 0 ? [...programs.entries()] : [...programs.entries()].reverse()
    for (const [index, {command}] of turn) {
      const before = childTime()
      const start = performance.now()
      const {status} = spawnSync(node, command, {cwd, env})
      times[index].push(performance.now() - start)
      processor[index] += childTime() - before
      if (status === null || status > 1) throw new Error(`${command.join(' ')} ended with ${status}`)
    }
  }
  return programs.map(({name}, index) => ({
    name,
    ms: round(median(times[index]), 0),
    ratio: round(median(times[index].map((time, run) => time / times[0][run]))),
    processor: round(processor[index] / runs, 0),
    share: round(processor[index] / processor[0])
  }))
}

const node = process.argv[2] ?? process.execPath
const {NODE_EXTRA_CA_CERTS: certificates, ...bare} = process.env
const environments = certificates === undefined ? {'': bare} : {', with certificates': process.env, ', without': bare}
for (const [title, env] of Object.entries(environments)) {
  console.log(`${spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout.trim()}, ${runs} runs in turn${title}`)
  const rows = await withFiles([messageOf(155)], (cwd, [file]) => {
    programs[2].command = [launcher, file]
    return measure(node, cwd, env)
  })
  for (const {name, ms, ratio, processor, share} of rows) {
    console.log(
      `${name.padEnd(20)}${String(ms).padStart(5)} ms ${ratio.toFixed(2)} ×   processor ${processor} ms ${share.toFixed(2)} ×`
    )
  }
}
