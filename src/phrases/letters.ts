/** Marks that most drafts have beside plain letters. */
export const plainMarks = '\u00a0–—‘’“”•…'
const plainText = new RegExp(`^[\\0-\\x7f${plainMarks}]*$`)

/** What a class of Unicode amounts to in such a text; one that is not named here has nothing in it. */
const plainClasses: Readonly<Record<string, string>> = {L: 'a-zA-Z', Lu: 'A-Z', Ll: 'a-z', N: '\\d', Nd: '\\d'}

/** A pattern as of `RegExp`; what it finds is the same. */
export interface LetterPattern {
  test(text: string): boolean
  /** The pattern itself, for this text; a flag that keeps its place is kept from one text to the next. */
  of(text: string): RegExp
}

/**
 * A pattern with classes of Unicode, each in brackets: `[\p{L}]`. To make one ready takes as long as to read a draft, so that
 * a text of plain letters is asked by the same pattern of plain ones. Each is made when it is first asked.
 */
export function letterPattern(source: string, flags = ''): LetterPattern {
  let plain: RegExp | undefined
  let whole: RegExp | undefined
  const of = (text: string) => {
    if (isPlain(text)) {
      plain ??= new RegExp(plainSource(source), flags)
      return plain
    }
    whole ??= new RegExp(source, `${flags}u`)
    return whole
  }
  return {of, test: (text) => of(text).test(text)}
}

/** Whether each letter of a text is one of English. */
function isPlain(text: string): boolean {
  return plainText.test(text)
}

/** The source of a pattern that finds in plain texts what another with classes of Unicode finds. */
function plainSource(source: string): string {
  return source.replace(/\\p\{([\w=]+)\}/g, (_, name: string) => plainClasses[name] ?? '')
}

/** A pattern that is made when it is first asked for: to make one ready takes longer than to read a sentence. */
export function latePattern(source: string, flags = ''): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(source, flags)
    return made
  }
}

/** Whether any of some patterns finds something; one is made only for a text that holds a word, in small letters, it needs. */
export function cuedPatterns(
  patterns: readonly {readonly needs: readonly string[]; readonly pattern: string}[],
  flags: string
): (text: string) => boolean {
  const made = patterns.map(({needs, pattern}) => ({needs, find: latePattern(pattern, flags)}))
  return (text) => {
    const small = text.toLowerCase()
    return made.some(({needs, find}) => needs.some((one) => small.includes(one)) && find().test(text))
  }
}

const firstNonAscii = 0x80

/** Whether a text begins with a capital. */
export function startsCapital(text: string): boolean {
  return startsBetween(text, 0x41, 0x5a, anyCapital)
}

/** Whether a text begins with a small letter. */
export function startsSmall(text: string): boolean {
  return startsBetween(text, 0x61, 0x7a, anySmall)
}

/** Whether a text begins with a letter. */
export function startsLetter(text: string): boolean {
  return startsSmall(text) || startsCapital(text) || (text.charCodeAt(0) >= firstNonAscii && anyLetter().test(text))
}

const anyCapital = latePattern('^\\p{Lu}', 'u')
const anySmall = latePattern('^\\p{Ll}', 'u')
const anyLetter = latePattern('^\\p{L}', 'u')

/** Whether the first character is one of these of ASCII, or of the pattern's beyond it. */
function startsBetween(text: string, first: number, last: number, beyond: () => RegExp): boolean {
  if (text === '') return false
  const code = text.charCodeAt(0)
  return code < firstNonAscii ? code >= first && code <= last : beyond().test(text)
}
