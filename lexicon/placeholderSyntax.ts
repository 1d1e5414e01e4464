/**
 * Marks of text that a person was meant to fill in. Each pattern is read with the flags `gu` and must be linear:
 * no nested
 * or adjoining repetition over the same characters, and every look behind or ahead bounded.
 */
export interface PlaceholderSyntax {
  /** Which kind of template leaves this behind. */
  readonly name: string
  /** A text that holds none of these has no match: looking for them is many times cheaper than the pattern. */
  readonly needs: readonly string[]
  readonly pattern: string
  /** What more must hold for a match to count: see `src/message/placeholders.ts`. Without one, every match counts. */
  readonly only?: Judgement
  /** Whether it is a placeholder in the address of a link too, where much else looks like one. */
  readonly isInAddresses?: true
}

/**
 * How a match is judged by its inner text (group 1) or by its place:
 * `slot` names something to fill in, as people do in brackets; `bare` does so with nothing else in it, as in
 * parentheses, where asides stand; `tag` is no element of HTML and no key; `quoted` is no quotation; `gap` is nothing
 * where the sentence wants something; `shout` is capitals that name a slot; `field` is words that all do; `blank` is no
 * line to sign on; `phrase` is a phrase to expand and no file's ending; `format` is no form of a date that is spoken of;
 * `letters` is no kiss, no heading, no numeral and no pair of chromosomes; `kept` is no name that is kept back; `named`
 * follows a greeting; `asked` ends no question and is no doubt; `counted` is no letter of algebra; `choice` is one of which a word was to be kept;
 * `stated` is such a pair of verbs in a plain statement; `unspoken` is not spoken of; `unstressed` is no word of a sentence in capitals, and nobody's own; `set` is no set of names; `text` is no part of a web address and no abbreviation that is explained.
 */
export type Judgement =
  | 'slot'
  | 'bare'
  | 'tag'
  | 'quoted'
  | 'gap'
  | 'shout'
  | 'field'
  | 'blank'
  | 'phrase'
  | 'format'
  | 'letters'
  | 'kept'
  | 'named'
  | 'asked'
  | 'counted'
  | 'choice'
  | 'stated'
  | 'unspoken'
  | 'unstressed'
  | 'set'
  | 'text'
