// What analysis and the recommended rules cost, as a share of the time retext-english takes to parse the same messages in
// the same process: `npm run cost`. Ratios hold still where times do not.
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {recommended, rules} from '../dist/rules/index.js'
import {createEngine} from '../dist/src/engine.js'
import {readCorpora} from '../scripts/corpus.js'

const rounds = 9
const texts = [...readCorpora()].flatMap(([name, messages]) =>
  name.startsWith('authored-') ? messages.map(({text}) => text) : []
)
const severities = {off: 0, warn: 1, error: 2}
const settings = /** @type {import('../dist/src/engine.js').Settings} */ ({
  rules: Object.fromEntries(Object.entries(recommended).map(([id, name]) => [id, [severities[name], {}]])),
  weights: {},
  phrases: {}
})

const created = performance.now()
const engine = createEngine(rules, settings)
const creation = performance.now() - created
const parser = retext().use(retextEnglish).freeze()

/** Microseconds a message. @param {(text: string) => unknown} work */
function time(work) {
  const start = performance.now()
  for (const text of texts) work(text)
  return ((performance.now() - start) * 1000) / texts.length
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const parse = []
const whole = []
for (let round = 0; round < rounds; round++) {
  parse.push(time((text) => parser.parse(text)))
  whole.push(time((text) => engine.lint({text, filePath: '<text>'})))
}
const bare = median(parse)
const all = median(whole)
console.log(`${texts.length} messages, median of ${rounds} rounds`)
console.log(`parse ${bare.toFixed(1)} µs, whole ${all.toFixed(1)} µs a message`)
console.log(`analysis and recommended rules: ${((all - bare) / bare).toFixed(2)} × parse`)
console.log(`compiling the lexicon, once a process: ${creation.toFixed(0)} ms`)
