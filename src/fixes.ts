import type {Fix, LintMessage, LintResult} from './result.ts'

/** More passes than a draft needs whose rules tell every place: each pass makes all fixes that do not touch. */
const mostPasses = 100
/** Characters that fixes may add to a text, beside its own length over again. */
const mostAdded = 10_000

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

/** A fix as it is offered: with the severity of what it mends. */
export interface OfferedFix extends Fix {
  readonly severity: LintMessage['severity']
}

/** What is reported of a draft, and the fixes of all places: a result has one place of those that say the same. */
export interface Fixable {
  readonly result: LintResult
  readonly fixes: readonly OfferedFix[]
}

/** The fixes of messages. */
export function fixesOf(messages: readonly LintMessage[]): OfferedFix[] {
  return messages.flatMap(({fix, severity}) => (fix === undefined ? [] : [{...fix, severity}]))
}

/** A result that nothing is to be changed by. */
export function unfixable(result: LintResult): Fixable {
  return {result, fixes: []}
}

/** A text after its fixes, with what is still reported of it. */
export interface FixedText {
  readonly text: string
  readonly results: readonly LintResult[]
  /** Why no fix is made, where none may be. */
  readonly refused?: Refusal
}

/**
 * Why fixes are not made: `unsettled` where they undo each other, or make ever more to fix; `unreadable` where they would
 * leave other drafts in the file, or one that cannot be read.
 */
export type Refusal = 'unsettled' | 'unreadable'

/** Fixes a file until nothing fixable is left. `lint` reads its text anew; `isWanted` chooses among the fixes. */
export async function fixText(
  original: string,
  lint: (text: string) => Promise<readonly Fixable[]> | readonly Fixable[],
  isWanted: (fix: OfferedFix) => boolean = () => true
): Promise<FixedText> {
  const longest = 2 * original.length + mostAdded
  const seen = new Set<string>()
  const first = await lint(original)
  const refused = (why: Refusal): FixedText => ({...settled(original, first), refused: why})
  let text = original
  let fixables = first
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixed = applyFixes(
      text,
      fixables.flatMap(({fixes}) => fixes.filter(isWanted))
    )
    if (fixed === text) return holdSame(first, fixables, isRead) ? settled(text, fixables) : refused('unreadable')
    seen.add(text)
    if (seen.has(fixed) || fixed.length > longest) return refused('unsettled')
    text = fixed
    fixables = await lint(text)
  }
  // What grew in every pass would go on growing; of anything else, another run does the rest.
  if (text.length > original.length) return refused('unsettled')
  return holdSame(first, fixables, isRead) ? settled(text, fixables) : refused('unreadable')
}

/** Whether there are the same drafts, read or not. */
export function holdSame<One>(before: readonly One[], after: readonly One[], isRead: (one: One) => boolean): boolean {
  return before.length === after.length && before.every((one, at) => isRead(one) === isRead(after[at]!))
}

function isRead({result}: Fixable): boolean {
  return !result.messages.some(({fatal, ruleId}) => fatal === true && ruleId === null)
}

function settled(text: string, fixables: readonly Fixable[]): FixedText {
  return {text, results: fixables.map(({result}) => result)}
}
