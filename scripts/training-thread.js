// A thread that trains rows: each job names the instances to train on, by question, and those to score by the rows.
import {parentPort, workerData} from 'node:worker_threads'
import {scoreOf, trainRows} from './training.js'

/** @typedef {{chosen: Int32Array[], scored: Int32Array, options: import('./training.js').Options}} Job */

const {table} = workerData

parentPort?.on('message', (/** @type {Job} */ {chosen, scored, options}) => {
  const rows = trainRows(table, chosen, options)
  parentPort?.postMessage(rows.map((row) => Float64Array.from(scored, (index) => scoreOf(row, table, index))))
})
