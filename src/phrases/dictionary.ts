const space = 0x20

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
      const order = orderAt(lines, start, word)
      if (order === 0) return lines.slice(start + word.length + 1, endOf(lines, start)).split(' ')
      if (order < 0) low = endOf(lines, middle) + 1
      else high = start
    }
    return undefined
  }
}

/** Below 0 where the word of a line comes before another, above where it comes behind. Nothing is cut out to be compared. */
function orderAt(lines: string, start: number, word: string): number {
  for (let index = 0; index < word.length; index++) {
    const difference = lines.charCodeAt(start + index) - word.charCodeAt(index)
    if (difference !== 0) return difference
  }
  return lines.charCodeAt(start + word.length) - space
}

function endOf(lines: string, at: number): number {
  const end = lines.indexOf('\n', at)
  return end < 0 ? lines.length : end
}
