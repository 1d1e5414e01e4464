import process from 'node:process'

/** Milliseconds since the process began. To ask `performance` would load all that measures Node. */
export const now = (): number => process.uptime() * 1000
