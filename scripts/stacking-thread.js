// A thread that trains networks: each job names the sentences to learn from.
import {parentPort, workerData} from 'node:worker_threads'
import {trainStack} from './stacking.js'

const {lessons, columns} = workerData

parentPort?.on('message', (/** @type {{chosen: Int32Array}} */ {chosen}) => {
  parentPort?.postMessage(trainStack(lessons, chosen, columns))
})
