/** Line and column of an offset, both from 1, as formats print them. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  place(offset: number): {readonly line: number; readonly column: number} {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - this.#starts[low]! + 1}
  }

  /** The offset of a line and column; of a line that is not there, where the last begins. */
  offset(line: number, column: number): number {
    return this.#starts[Math.min(line, this.#starts.length) - 1]! + column - 1
  }
}
