import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** Hears of each piece of a value, and where in the source it is written. */
export type Write = (piece: string, from: number, to: number) => void

/** How a language writes a character other than by itself. */
export interface Spelling {
  /** Backslash escapes. */
  readonly hasEscapes: boolean
  /** Where what the value leaves out ends, such as the marks at the beginning of a quoted line; the same offset for none. */
  readonly skip: (source: string, at: number, end: number) => number
}

const reference = /&(?:#(?:\d{1,8}|[xX][\da-fA-F]{1,7})|([A-Za-z][A-Za-z\d]{1,31}));?/y
const escapable = /[!-/:-@[-`{-~]/

/**
 * Walks along what a parser says that a stretch of source means, and tells for each piece where it is written: character
 * references and escapes stand for what they mean. What cannot be told apart is one piece.
 */
export function align(
  value: string,
  source: string,
  start: number,
  end: number,
  spelling: Spelling,
  write: Write
): void {
  let at = start
  let told = 0
  let copied = start
  const copy = () => {
    if (copied < at) write(source.slice(copied, at), copied, at)
  }
  while (told < value.length) {
    const other = at < end ? readOther(value, told, source, at, end, spelling) : undefined
    if (other === undefined && at < end && source[at] === value[told]) {
      at++
      told++
      continue
    }
    copy()
    const next = other?.end ?? (at < end ? spelling.skip(source, at, end) : at)
    if (other !== undefined) {
      write(other.piece, at, next)
      told += other.piece.length
    } else if (next === at) {
      write(value.slice(told), at, Math.max(at, end))
      return
    }
    at = copied = next
  }
  copy()
}

/** A piece of the value that is written otherwise, and where that ends. */
function readOther(value: string, told: number, source: string, at: number, end: number, {hasEscapes}: Spelling) {
  const first = source[at]
  if (first === '&') {
    reference.lastIndex = at
    const [written, name] = reference.exec(source) ?? []
    if (written === undefined || at + written.length > end) return undefined
    const meant =
      name === undefined ? String.fromCodePoint(value.codePointAt(told)!) : decodeNamedCharacterReference(name)
    if (meant === false || meant === '' || !value.startsWith(meant, told)) return undefined
    return {piece: meant, end: at + written.length}
  }
  if (
    hasEscapes &&
    first === '\\' &&
    at + 1 < end &&
    escapable.test(source[at + 1]!) &&
    source[at + 1] === value[told]
  ) {
    return {piece: value[told]!, end: at + 2}
  }
  if (first === '\r' && source[at + 1] === '\n' && value[told] === '\n') return {piece: '\n', end: at + 2}
  return undefined
}
