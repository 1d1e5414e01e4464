import {terminalTable} from './page.ts'
import {type Palette, plain} from './palette.ts'

/** How long each part of a run took, in ESLint's columns: times in milliseconds, and parts of their sum. */
export function timingTable(times: readonly (readonly [string, number])[], palette: Palette = plain): string {
  const sum = times.reduce((total, [, time]) => total + time, 0)
  const rows = times.map(([name, time]) => [
    name,
    time.toFixed(1).padStart('Time (ms)'.length),
    `${(sum === 0 ? 0 : (time / sum) * 100).toFixed(1)}%`.padStart('Relative'.length)
  ])
  return `${terminalTable(['Rule', 'Time (ms)', 'Relative'], rows, 80, palette)}\n`
}
