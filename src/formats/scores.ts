const bins = 10
/** The percentiles that reports show, by name. */
export const percentiles: readonly (readonly [string, number])[] = [
  ['10th', 10],
  ['25th', 25],
  ['median', 50],
  ['75th', 75],
  ['90th', 90]
]

/** How scores spread. It counts scores, not drafts, so that it takes no more room for many. */
export class Scores {
  readonly #drafts = new Map<number, number>()
  #amount = 0
  #sum = 0

  add(score: number): void {
    // Weights may be fractions.
    const rounded = Math.round(score * 100) / 100
    this.#drafts.set(rounded, (this.#drafts.get(rounded) ?? 0) + 1)
    this.#amount += 1
    this.#sum += score
  }

  /** How many there are. */
  get amount(): number {
    return this.#amount
  }

  /** Rounded; `null` where there are none. */
  get mean(): number | null {
    return this.#amount === 0 ? null : Math.round(this.#sum / this.#amount)
  }

  /** The lowest score that so many of a hundred drafts do not exceed; `null` where there are none. */
  percentile(percent: number): number | null {
    const rank = Math.max(1, Math.ceil((percent * this.#amount) / 100))
    let passed = 0
    for (const [score, drafts] of [...this.#drafts].sort(([a], [b]) => a - b)) {
      passed += drafts
      if (passed >= rank) return score
    }
    return null
  }

  /** How many drafts score 0–9, 10–19, …, 90–100. */
  get bins(): readonly number[] {
    const amounts = Array.from({length: bins}, () => 0)
    for (const [score, drafts] of this.#drafts) amounts[Math.min(bins - 1, Math.floor(score / bins))]! += drafts
    return amounts
  }

  /** `0–9`, …, `90–100`. */
  static binName(bin: number): string {
    return `${bin * bins}–${bin === bins - 1 ? 100 : bin * bins + bins - 1}`
  }
}
