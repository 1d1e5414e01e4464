import type {Blocks} from './dialects.ts'

/** A control tag, as far as blocks are made of it. */
export interface Tag {
  /** What it says, without its marks. */
  readonly inner: string
  /** Where it stands among the tokens. */
  readonly index: number
}

/** What is wrong with control tags, and what nobody sees, by where the tags stand among the tokens. */
export interface BlockReport {
  /** Tags that open what nothing ends. */
  readonly unclosed: ReadonlySet<number>
  /** Tags that end what nothing opened. */
  readonly astray: ReadonlySet<number>
  /** The tags that end blocks that nobody sees, by those that open them. */
  readonly hidden: ReadonlyMap<number, number>
}

interface OpenBlock {
  readonly index: number
  readonly block: string | undefined
}

/** Pairs control tags, in their order. */
export function pairBlocks(tags: Iterable<Tag>, {opens, ends, must, hides}: Blocks): BlockReport {
  const unclosed = new Set<number>()
  const astray = new Set<number>()
  const hidden = new Map<number, number>()
  const open: OpenBlock[] = []
  // A tag that ends nothing must not look through all that is open.
  const amounts = new Map<string | undefined, number>()
  const count = (block: string | undefined, more: number) => amounts.set(block, (amounts.get(block) ?? 0) + more)
  const leave = ({index, block}: OpenBlock) => {
    if (must === undefined || must.test(block ?? '')) unclosed.add(index)
  }
  const end = (index: number, block: string | undefined) => {
    if (!amounts.get(block)) {
      astray.add(index)
      return
    }
    let last = open.pop()!
    for (; last.block !== block; last = open.pop()!) {
      count(last.block, -1)
      leave(last)
    }
    count(block, -1)
    if (block !== undefined && hides?.test(block)) hidden.set(last.index, index)
  }

  for (const {inner, index} of tags) {
    const ended = ends.exec(inner)
    if (ended !== null) end(index, ended.groups?.block)
    // "endif" ends, and "} else {" does both.
    const opened = ended?.groups?.block === undefined ? opens.exec(inner) : null
    if (opened === null) continue
    const block = opened.groups?.block
    open.push({index, block})
    count(block, 1)
  }
  for (const one of open) leave(one)
  return {unclosed, astray, hidden}
}
