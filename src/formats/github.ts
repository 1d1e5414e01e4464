import type {LintMessage} from '../result.ts'
import {homeOf, rooted} from './address.ts'
import type {Format, Surroundings} from './format.ts'
import {headline} from './headline.ts'
import {verdict} from './summary.ts'
import {visible} from './visible.ts'

/** GitHub's workflow commands: each finding becomes an annotation of its line in the pull request. */
export function github({cwd, root, palette}: Surroundings): Format {
  return {
    head: () => '',
    draft({filePath, messages}, _index, record) {
      // The lines of a record are not those of the stream that it came in.
      if (homeOf(filePath, record).line !== undefined) {
        const name = headline(filePath, cwd, record)
        return messages
          .map((message) => command(message, {}, `${name}, ${message.line}:${message.column}: ${message.message}`))
          .join('')
      }
      const file = rooted(filePath, {cwd, root})
      return messages.map((message) => command(message, {file, ...region(message)}, message.message)).join('')
    },
    tail: (tally) => `${verdict(tally, palette)}\n`
  }
}

function region({line, column, endLine, endColumn}: LintMessage) {
  // GitHub reads columns only of places on one line.
  return line === endLine ? {line, endLine, col: column, endColumn} : {line, endLine}
}

function command(message: LintMessage, place: Readonly<Record<string, string | number>>, text: string): string {
  const properties = Object.entries({...place, title: message.ruleId ?? 'msglint'})
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${message.severity === 2 ? 'error' : 'warning'} ${properties}::${escapeData(text)}\n`
}

function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  const lines = text.split('\n').map((line) => escapeData(line).replaceAll(':', '%3A').replaceAll(',', '%2C'))
  return lines.join('%0A')
}
