import type {LintResult} from '../result.ts'
import {type FormatFunction, type FormatterContext, FormatterError, rulesMeta} from './eslint.ts'
import type {Catalogue, Format} from './format.ts'
import {labels} from './labelled.ts'

/** A report by a formatter that wants the whole run at once. */
export function gathered(
  format: FormatFunction,
  cwd: string,
  catalogue: Catalogue,
  maxWarnings: number | undefined
): Format {
  const results: LintResult[] = []
  return {
    head: () => '',
    draft(result, _index, record, text) {
      const entry = text === undefined || result.messages.length === 0 ? result : {...result, source: text}
      results.push(record === undefined ? entry : {...entry, ...labels(record)})
      return ''
    },
    async tail({warnings}) {
      const isOver = maxWarnings !== undefined && warnings > maxWarnings
      const text = await said(format, results, {
        cwd,
        rulesMeta: rulesMeta(catalogue),
        ...(isOver ? {maxWarningsExceeded: {maxWarnings, foundWarnings: warnings}} : {})
      })
      return text === '' || text.endsWith('\n') ? text : `${text}\n`
    }
  }
}

async function said(format: FormatFunction, results: LintResult[], context: FormatterContext): Promise<string> {
  let text: unknown
  try {
    text = await format(results, context)
  } catch (error) {
    throw new FormatterError(`failed (${error instanceof Error ? error.name : 'an unknown error'})`)
  }
  if (typeof text !== 'string') throw new FormatterError('gave no text')
  return text
}
