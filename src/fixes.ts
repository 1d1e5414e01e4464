import type {Fix, LintMessage, LintResult} from './result.ts'

/** Passes after which fixes undo each other, or make ever more to fix. */
const mostPasses = 10

/**
 * Puts replacements into a text, those of one pass: of replacements that overlap or touch, the first, and the others
 * wait for the next. Line ends are those of the text.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const lineEnd = /\r\n/.test(text) ? '\r\n' : '\n'
  let fixed = ''
  let last = -1
  for (const {range, text: replacement} of [...fixes].sort(
    (a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]
  )) {
    const [start, end] = range
    if (start <= last) continue
    fixed += text.slice(Math.max(last, 0), start) + replacement.replace(/\r?\n/g, lineEnd)
    last = end
  }
  return fixed + text.slice(Math.max(last, 0))
}

/** A text after its fixes, with what is still reported of it. */
export interface FixedText {
  readonly text: string
  readonly results: readonly LintResult[]
  /** Whether fixes undo each other: then none is made. */
  readonly isUnsettled: boolean
}

/** Fixes a file until nothing fixable is left. `lint` reads its text anew; `isWanted` chooses among the fixes. */
export async function fixText(
  original: string,
  lint: (text: string) => Promise<readonly LintResult[]> | readonly LintResult[],
  isWanted: (message: LintMessage) => boolean = () => true
): Promise<FixedText> {
  let text = original
  const first = await lint(text)
  let results = first
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixes = wantedFixes(results, isWanted)
    const fixed = applyFixes(text, fixes)
    if (fixed === text) return {text, results, isUnsettled: false}
    text = fixed
    results = await lint(text)
  }
  return wantedFixes(results, isWanted).length > 0
    ? {text: original, results: first, isUnsettled: true}
    : {text, results, isUnsettled: false}
}

function wantedFixes(results: readonly LintResult[], isWanted: (message: LintMessage) => boolean): Fix[] {
  return results.flatMap(({messages}) =>
    messages.flatMap((message) => (message.fix !== undefined && isWanted(message) ? [message.fix] : []))
  )
}
