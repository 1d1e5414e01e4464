/**
 * Words are data: phrases in the notation, one a line (see `docs/phrases.md`).
 *
 *   word            that word, in any case, contracted or not (I'm = I am), apostrophe or none
 *   call~           call, calls, called, calling
 *   *pril           a word that ends so, with at least three letters before
 *   (a | b c)       either                [a | b]      optional
 *   ...             up to three words     ..6          up to six
 *   <name>          a kind of token (number, phone, …) or a word class of the lexicon
 *   ^  $            start and end of the sentence
 *   # …             comment to the end of the line
 *   \               at the end of a line: the phrase goes on in the next
 */
export const phrases = (text: TemplateStringsArray, ...lists: readonly string[]): string =>
  String.raw(text, ...lists).replace(/ \\\n\s*/g, ' ')

/** Words that share a meaning, used in phrases as `<name>`. */
export interface WordClass {
  /** Why these words and no others; a source where there is one. */
  readonly why: string
  readonly phrases: string
}

export type WordClasses = Readonly<Record<string, WordClass>>
