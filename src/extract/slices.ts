import {longest} from './limits.ts'
import {type Beginning, top} from './origin.ts'
import {UnreadableError} from './unreadable.ts'

/** A part of a file that is read by itself, such as a line or an element of an array. */
export interface Slice {
  /** Empty where it is longer than any message. */
  readonly text: string
  readonly begins: Beginning
  readonly isTooLong?: boolean
}

/** Follows a text through its lines. */
export class Ruler {
  #offset: number
  #line: number
  #column: number

  constructor({offset, line, column} = top) {
    this.#offset = offset
    this.#line = line
    this.#column = column
  }

  get here(): Beginning {
    return {offset: this.#offset, line: this.#line, column: this.#column}
  }

  pass(text: string): void {
    this.#offset += text.length
    const last = text.lastIndexOf('\n')
    if (last === -1) this.#column += text.length
    else {
      this.#column = text.length - last
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line++
    }
  }
}

/** The lines of a file that are not blank. */
export async function* lineSlices(chunks: AsyncIterable<string>): AsyncGenerator<Slice> {
  const ruler = new Ruler()
  let rest = ''
  // Where a line begins that is longer than any message: what follows on it is gone through and forgotten.
  let begun: Beginning | undefined
  for await (const chunk of chunks) {
    const [head, ...lines] = chunk.split('\n')
    // Joined to what came before, and not divided again: a long line comes in many chunks.
    lines.unshift(rest + head!)
    rest = lines.pop()!
    for (const line of lines) {
      if (begun !== undefined || line.length > longest.text) yield tooLong(begun ?? ruler.here)
      else if (line.trim() !== '') yield {text: line, begins: ruler.here}
      begun = undefined
      ruler.pass(`${line}\n`)
    }
    if (begun === undefined && rest.length <= longest.text) continue
    begun ??= ruler.here
    ruler.pass(rest)
    rest = ''
  }
  if (begun !== undefined) yield tooLong(begun)
  else if (rest.trim() !== '') yield {text: rest, begins: ruler.here}
}

/**
 * The elements of an array of JSON, each as it is written: nothing, where a comma has nothing before or behind it. The file
 * is not held in memory.
 * @throws UnreadableError where the array has no end or something follows it
 */
export async function* elementSlices(chunks: AsyncIterable<string>): AsyncGenerator<Slice> {
  const ruler = new Ruler()
  const state = {depth: 0, inString: false, isEscaped: false, isDone: false}
  let text = ''
  let begins = ruler.here
  let isTooLong = false
  let isDivided = false
  for await (const chunk of chunks) {
    let from = 0
    const take = (to: number) => {
      const piece = chunk.slice(from, to)
      if (text === '' && piece.trim() === '') ruler.pass(piece)
      else {
        const blank = text === '' ? piece.length - piece.trimStart().length : 0
        if (text === '') {
          ruler.pass(piece.slice(0, blank))
          begins = ruler.here
        }
        text += piece.slice(blank)
        ruler.pass(piece.slice(blank))
      }
      from = to
    }
    for (let at = 0; at < chunk.length && !state.isDone; at++) {
      const code = chunk.charCodeAt(at)
      const isEdge = step(state, code)
      if (!isEdge) continue
      take(at)
      if (text !== '') yield isTooLong || text.length > longest.text ? tooLong(begins) : {text, begins}
      else if (isDivided || code === comma) yield {text, begins: ruler.here}
      if (code === closeBrace) throw new UnreadableError(`is not valid JSON (line ${ruler.here.line})`)
      isDivided = code === comma
      text = ''
      isTooLong = false
      ruler.pass(chunk[at]!)
      from = at + 1
    }
    if (state.isDone && chunk.slice(from).trim() !== '') throw new UnreadableError('has more than one value of JSON')
    take(chunk.length)
    isTooLong ||= text.length > longest.text
    if (isTooLong) text = text.slice(0, 1)
  }
  if (!state.isDone) throw new UnreadableError('is not valid JSON (its array does not end)')
}

interface ArrayState {
  depth: number
  inString: boolean
  isEscaped: boolean
  isDone: boolean
}

const [quote, backslash, comma, open, close, openBrace, closeBrace] = [34, 92, 44, 91, 93, 123, 125]

/** Takes one character; whether it opens, divides or ends the outermost array. */
function step(state: ArrayState, code: number): boolean {
  if (state.inString) {
    if (state.isEscaped) state.isEscaped = false
    else if (code === backslash) state.isEscaped = true
    else if (code === quote) state.inString = false
    return false
  }
  if (code === quote) state.inString = true
  else if (code === open || code === openBrace) return state.depth++ === 0
  else if (code === close || code === closeBrace) {
    state.depth--
    state.isDone = state.depth === 0
    return state.depth === 0
  } else if (code === comma) return state.depth === 1
  return false
}

function tooLong(begins: Beginning): Slice {
  return {text: '', begins, isTooLong: true}
}
