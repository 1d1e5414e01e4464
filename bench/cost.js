// What analysis and the recommended rules cost, as a share of the time retext-english takes to parse the same messages in
// the same process: `npm run cost`. Ratios hold still where times do not.
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {recommended, rules} from '../dist/rules/index.js'
import {createEngine} from '../dist/src/engine.js'
import {messages} from './material.js'
import {median, round} from './measure.js'

const rounds = 9
const severities = {off: 0, warn: 1, error: 2}

/**
 * Microseconds a message.
 * @param {readonly string[]} texts
 * @param {(text: string) => unknown} work
 */
function time(texts, work) {
  const start = performance.now()
  for (const text of texts) work(text)
  return ((performance.now() - start) * 1000) / texts.length
}

/** Measures in this process, warm. Times are microseconds a message; `creation` is milliseconds, once a process. */
export function costOfRules(texts = messages) {
  const settings = /** @type {import('../dist/src/engine.js').Settings} */ ({
    rules: Object.fromEntries(Object.entries(recommended).map(([id, name]) => [id, [severities[name], {}]])),
    weights: {},
    phrases: {}
  })
  const start = performance.now()
  const engine = createEngine(rules, settings)
  const creation = performance.now() - start
  const parser = retext().use(retextEnglish).freeze()
  const parse = []
  const whole = []
  for (let round = 0; round < rounds; round++) {
    parse.push(time(texts, (text) => parser.parse(text)))
    whole.push(time(texts, (text) => engine.lint({text, filePath: '<text>'})))
  }
  const bare = median(parse)
  const all = median(whole)
  return {
    messages: texts.length,
    parse: round(bare, 1),
    whole: round(all, 1),
    share: round((all - bare) / bare),
    creation: round(creation, 0)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {messages, parse, whole, share, creation} = costOfRules()
  console.log(`${messages} messages, median of ${rounds} rounds`)
  console.log(`parse ${parse} µs, whole ${whole} µs a message`)
  console.log(`analysis and recommended rules: ${share} × parse`)
  console.log(`compiling the lexicon, once a process: ${creation} ms`)
}
