import {UnreadableError} from './unreadable.ts'

// What is not closed of them goes on in every paragraph that follows: the parser opens each again there.
const formatting: ReadonlySet<string> = new Set('b big code em font i s small strike strong tt u'.split(' '))

// A document of people's leaves a few open, and the parser keeps three that are alike.
const usual = 10
const alike = 3
// So many elements that nobody wrote take as much memory as the largest document may.
const most = 200_000
// What the parser makes of a tag, and what is said of the words between two, add up.
const mostTags = 100_000

/**
 * Refuses HTML that leaves so many elements open that what a parser would make of it fills the memory.
 * @throws UnreadableError
 */
export function refuseOpenTags(source: string): void {
  const open = new Map<string, string[]>()
  const amounts = new Map<string, number>()
  let depth = 0
  let reopened = 0
  let all = 0
  for (const {name, isEnd, whole} of tags(source)) {
    if (++all > mostTags) throw new UnreadableError(`has more than ${mostTags} tags, which is no message`)
    if (!formatting.has(name)) {
      reopened += Math.max(0, depth - usual)
      if (reopened > most) throw new UnreadableError('leaves too many tags open')
      continue
    }
    const own = open.get(name) ?? []
    open.set(name, own)
    const tag = isEnd ? own.pop() : whole
    const amount = tag === undefined ? 0 : (amounts.get(tag) ?? 0)
    if (tag === undefined || (!isEnd && amount === alike)) continue
    if (!isEnd) own.push(tag)
    amounts.set(tag, amount + (isEnd ? -1 : 1))
    depth += isEnd ? -1 : 1
  }
}

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly whole: string
}

const longestTag = 300

function* tags(source: string): Generator<Tag> {
  let end = 0
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) {
    const [, slash, name] = /^<(\/?)([a-z][a-z\d]*)/i.exec(source.slice(at, at + 12)) ?? []
    if (name === undefined) continue
    if (end < at) end = source.indexOf('>', at)
    // Nothing is a tag any more.
    if (end === -1) return
    // A long one is taken for one of its kind.
    const whole = end - at > longestTag ? String(at) : source.slice(at, end)
    yield {name: name.toLowerCase(), isEnd: slash === '/', whole}
  }
}
