/** A draft as a list of drafts names it. */
export interface DraftLine {
  readonly name: string
  /** Counts the drafts of the run from 0. */
  readonly index: number
  readonly score: number | null
  readonly errors: number
  readonly warnings: number
}

/** Those with findings first, then those without a score, then from the lowest. */
function byNeed(a: DraftLine, b: DraftLine): number {
  return Number(isClean(a)) - Number(isClean(b)) || (a.score ?? -1) - (b.score ?? -1) || a.index - b.index
}

function isClean({errors, warnings}: DraftLine): boolean {
  return errors + warnings === 0
}

/** The drafts that need work most, of however many, and what a report says of each. It holds no more than twice `limit`. */
export class WorstDrafts<Section> {
  readonly #limit: number
  #kept: {readonly line: DraftLine; readonly section: Section}[] = []
  #last: DraftLine | undefined

  constructor(limit: number) {
    this.#limit = limit
  }

  /** `write` is asked only for a draft that may be among them in the end. */
  add(line: DraftLine, write: () => Section): void {
    if (this.#last !== undefined && byNeed(line, this.#last) > 0) return
    this.#kept.push({line, section: write()})
    if (this.#kept.length < this.#limit * 2) return
    this.#sort()
    this.#last = this.#kept.at(-1)!.line
  }

  /** At most `limit`, the worst first. */
  get list(): readonly {readonly line: DraftLine; readonly section: Section}[] {
    this.#sort()
    return this.#kept
  }

  #sort(): void {
    this.#kept = this.#kept.sort((a, b) => byNeed(a.line, b.line)).slice(0, this.#limit)
  }
}
