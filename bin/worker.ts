import {presets, rules} from '../rules/index.ts'
import {createWorker} from '../src/cli/worker.ts'

/** What each thread of a long run loads. */
export default createWorker(rules, presets)
