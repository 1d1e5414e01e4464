/**
 * Words, each with others that it stands for, as one text to be looked up where it lies: nothing is made of an entry that
 * nobody asks for. A line each, in the order of the words.
 */
export class Dictionary {
  readonly #lines: string

  constructor(lines: string) {
    this.#lines = lines
  }

  /** The lines of a dictionary: a word, and what it stands for, behind spaces. */
  static linesOf(entries: Readonly<Record<string, string | readonly string[]>>): string {
    const lines = Object.entries(entries).map(([word, others]) => [word, others].flat().join(' '))
    return lines.sort().join('\n')
  }

  /** What a word stands for. */
  find(word: string): readonly string[] | undefined {
    const lines = this.#lines
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1
      const [first, ...others] = lines.slice(start, endOf(lines, middle)).split(' ')
      if (first === word) return others
      if (first! < word) low = endOf(lines, middle) + 1
      else high = start
    }
    return undefined
  }
}

function endOf(lines: string, at: number): number {
  const end = lines.indexOf('\n', at)
  return end < 0 ? lines.length : end
}
