// A thread that trains rows: each job names the instances to train on and those to score by the row.
import {parentPort, workerData} from 'node:worker_threads'
import {scoreOf, trainRow} from './training.js'

/** @typedef {{chosen: Int32Array, scored: Int32Array, question: number, options: {bits: number, cost: number, most: number}}} Job */

const {table} = workerData

parentPort?.on('message', (/** @type {Job} */ {chosen, scored, question, options}) => {
  const row = trainRow(table, chosen, question, options)
  parentPort?.postMessage(Float64Array.from(scored, (index) => scoreOf(row, table, index)))
})
