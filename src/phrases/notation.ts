/**
 * The phrase notation (`lexicon/phrases.ts` shows it): text in, a tree of what may follow what out.
 */

export type Phrase =
  | {readonly kind: 'word'; readonly word: string; readonly inflected: boolean}
  | {readonly kind: 'stem'; readonly ending: string; readonly column: number}
  | {readonly kind: 'class'; readonly name: string; readonly column: number}
  | {readonly kind: 'gap'; readonly most: number}
  | {readonly kind: 'start'}
  | {readonly kind: 'end'}
  | {readonly kind: 'sequence'; readonly items: readonly Phrase[]}
  | {readonly kind: 'choice'; readonly items: readonly Phrase[]}
  | {readonly kind: 'optional'; readonly item: Phrase}

/** One phrase of a list, with the line it stands on, counted from 1. */
export interface PhraseLine {
  readonly line: number
  readonly phrase: Phrase
}

/** A phrase that does not parse. `line` and `column` count from 1 within the list. */
export class PhraseSyntaxError extends Error {
  readonly list: string
  readonly line: number
  readonly column: number
  readonly reason: string

  constructor(list: string, line: number, column: number, reason: string) {
    super(`${list}:${line}:${column}: ${reason}`)
    this.name = 'PhraseSyntaxError'
    this.list = list
    this.line = line
    this.column = column
    this.reason = reason
  }
}

interface Lexeme {
  readonly text: string
  readonly column: number
}

const signs = '()[]|^$'

/** Cuts a line by hand: `matchAll` clones its regex for every line, and that was half of the time to compile the lexicon. */
function cutLexemes(line: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  for (let at = 0; at < line.length; ) {
    const character = line[at]!
    const from = at++
    if (character === ' ' || character === '\t') continue
    if (character === '<') {
      const close = line.indexOf('>', at)
      const space = line.indexOf(' ', at)
      if (close !== -1 && (space === -1 || close < space)) at = close + 1
    } else if (!signs.includes(character)) {
      while (at < line.length && !' \t<'.includes(line[at]!) && !signs.includes(line[at]!)) at++
    }
    lexemes.push({text: line.slice(from, at), column: from + 1})
  }
  return lexemes
}
const longestGap = 12

/** Parses a list of phrases, one a line. Throws {@link PhraseSyntaxError}. */
export function parsePhrases(list: string, source: string): PhraseLine[] {
  const lines: PhraseLine[] = []
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    const hash = line.search(/(?:^|\s)#/)
    const written = hash === -1 ? line : line.slice(0, hash)
    if (written.trim() === '') continue
    lines.push({line: index + 1, phrase: new LineParser(list, index + 1, written).parse()})
  }
  return lines
}

class LineParser {
  readonly #list: string
  readonly #line: number
  readonly #lexemes: readonly Lexeme[]
  #next = 0

  constructor(list: string, line: number, text: string) {
    this.#list = list
    this.#line = line
    this.#lexemes = cutLexemes(text)
  }

  parse(): Phrase {
    const phrase = this.#choice()
    const rest = this.#lexemes[this.#next]
    if (rest) this.#fail(rest, `"${rest.text}" closes nothing`)
    if (canBeEmpty(phrase)) this.#fail(this.#lexemes[0]!, 'this phrase can match no word at all')
    this.#checkAnchors(phrase)
    return phrase
  }

  #choice(): Phrase {
    const items = [this.#sequence()]
    while (this.#lexemes[this.#next]?.text === '|') {
      this.#next++
      items.push(this.#sequence())
    }
    return items.length === 1 ? items[0]! : {kind: 'choice', items}
  }

  #sequence(): Phrase {
    const items: Phrase[] = []
    for (;;) {
      const lexeme = this.#lexemes[this.#next]
      if (!lexeme || lexeme.text === '|' || lexeme.text === ')' || lexeme.text === ']') break
      this.#next++
      items.push(this.#item(lexeme))
    }
    if (items.length === 0) {
      const at = this.#lexemes[this.#next] ?? this.#lexemes[this.#next - 1]!
      this.#fail(at, 'a choice with nothing in it')
    }
    return items.length === 1 ? items[0]! : {kind: 'sequence', items}
  }

  #item(lexeme: Lexeme): Phrase {
    const {text} = lexeme
    if (text === '(') return this.#group(lexeme, ')')
    if (text === '[') return {kind: 'optional', item: this.#group(lexeme, ']')}
    if (text === '^') return {kind: 'start'}
    if (text === '$') return {kind: 'end'}
    if (text === '...') return {kind: 'gap', most: 3}
    if (/^\.\.\d+$/.test(text)) return this.#gap(lexeme)
    if (text.startsWith('<')) return this.#className(lexeme)
    return this.#word(lexeme)
  }

  #group(open: Lexeme, close: string): Phrase {
    const inner = this.#choice()
    if (this.#lexemes[this.#next]?.text !== close) this.#fail(open, `"${open.text}" is never closed by "${close}"`)
    this.#next++
    return inner
  }

  #gap(lexeme: Lexeme): Phrase {
    const most = Number(lexeme.text.slice(2))
    if (most < 1 || most > longestGap) this.#fail(lexeme, `a gap is of 1 to ${longestGap} words`)
    return {kind: 'gap', most}
  }

  #className(lexeme: Lexeme): Phrase {
    const name = lexeme.text.slice(1, -1)
    if (!/^[a-z][a-z0-9-]*$/i.test(name)) this.#fail(lexeme, `"${lexeme.text}" is not the name of a word class`)
    return {kind: 'class', name, column: lexeme.column}
  }

  #word(lexeme: Lexeme): Phrase {
    const {text} = lexeme
    if (/^\*\p{L}{2,}$/u.test(text)) return {kind: 'stem', ending: text.slice(1).toLowerCase(), column: lexeme.column}
    const inflected = text.endsWith('~')
    const word = inflected ? text.slice(0, -1) : text
    if (!/[\p{L}\p{N}%&]/u.test(word) || /[~*<>]/.test(word))
      this.#fail(lexeme, `"${text}" is not a word of the notation`)
    return {kind: 'word', word, inflected}
  }

  #checkAnchors(phrase: Phrase): void {
    const alternatives = phrase.kind === 'choice' ? phrase.items : [phrase]
    for (const alternative of alternatives) {
      const items = alternative.kind === 'sequence' ? alternative.items : [alternative]
      for (const [index, item] of items.entries()) {
        const inner = index > 0 && index < items.length - 1
        if (item.kind === 'gap' && !inner) this.#fail(this.#lexemes[0]!, 'a phrase cannot begin or end with a gap')
      }
    }
  }

  #fail(lexeme: Lexeme, reason: string): never {
    throw new PhraseSyntaxError(this.#list, this.#line, lexeme.column, reason)
  }
}

function canBeEmpty(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'word':
    case 'stem':
    case 'class':
      return false
    case 'sequence':
      return phrase.items.every(canBeEmpty)
    case 'choice':
      return phrase.items.some(canBeEmpty)
    default:
      return true
  }
}
