/** How the expressions of a dialect are written: what they look up beside what they say in words of their own. */
export interface Expressions {
  /** A variable with its steps, as in `visit.date`. */
  readonly path: string
  /** Words of the language, and what stands in every template: no variables. */
  readonly own: RegExp
  /** What a control tag names, for the tags behind it, in the group `names`: `item` of `for item in items`. */
  readonly names: RegExp
}

const literal = String.raw`"[^"\n]*"|'[^'\n]*'`

/**
 * The variables that an expression looks up, each with its steps: `visit_date` of `formatDate visit_date`, `name` of
 * `name | upcase`. A call that is given nothing is looked up by its own name.
 */
export function lookUps(written: string, {path, own}: Expressions): string[] {
  const found: string[] = []
  const calls: string[] = []
  let isGiven = false
  const each = new RegExp(
    `${literal}|(?<before>\\|\\s*|(?<!:):)?(?<![\\w@])(?<path>${path})(?<key>[:=](?![=:]))?(?<call>\\s*\\((?!\\s)|\\s+(?=["'(\\w@.]))?`,
    'g'
  )
  for (const {index, 0: all, groups = {}} of written.matchAll(each)) {
    const {before, path: name, key, call = ''} = groups
    if (name === undefined) isGiven = true
    if (name === undefined || before !== undefined || key !== undefined || own.test(rootOf(name))) continue
    // Of words in a row, the first is the call: `lookup items place`.
    const isFirst = /(?:^|\()\s*$/.test(written.slice(0, index)) && !own.test(wordAt(written, index + all.length))
    const isCall = call.trim() !== '' || (call !== '' && isFirst)
    if (!isCall) found.push(name)
    else if (name.includes('.')) found.push(name.slice(0, name.lastIndexOf('.')))
    else calls.push(name)
  }
  return found.length > 0 || isGiven ? found : calls
}

function wordAt(written: string, at: number): string {
  return /^\w*/.exec(written.slice(at))![0]
}

/** Whether a list names a variable, or what it is a field of. Ruby's `@name` is `name`, and its `late?` is `late`. */
export function isListed(name: string, listed: ReadonlySet<string>): boolean {
  if (listed.has(name)) return true
  const steps = name.replace(/^@|^(?:\.{1,2}\/)+/g, '').split(/[?&]?\.|\[/)
  return steps.some((_, index) => {
    const begun = steps.slice(0, index + 1).join('.')
    return listed.has(begun) || listed.has(begun.replace(/[?!]$/, ''))
  })
}

function rootOf(name: string): string {
  return /^@?[^.[?!&]*/.exec(name)![0]
}
