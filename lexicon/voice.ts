/** How a sentence of "I" is said by a practice that writes as "we". In this order; patterns with the flag `u`. */
export const asPractice: readonly (readonly [one: string, many: string])[] = [
  ['\\bI am\\b', 'we are'],
  ['\\bI was\\b', 'we were'],
  ['\\bI\\b', 'we'],
  ['\\bme\\b', 'us'],
  ['\\bmyself\\b', 'ourselves'],
  ['\\bmy\\b', 'our']
]

/** One who writes speaks so. A pattern with the flag `u`. */
export const oneVoice = '(?<![\\p{L}])(?:I(?![.\\p{L}])|[Mm]y(?!\\p{L})|[Mm]e(?!\\p{L})|[Mm]yself)'

/** So speaks a practice, or a writer for it. A pattern with the flags `giu`. */
export const manyVoices = '(?<!\\p{L})(?:we|our|ours)(?!\\p{L})'

/** Says who is writing: "It’s Kate from Elm Clinic." A pattern with the flag `u`. */
export const introduction =
  "^\\s*(?:[Ii]t(?:[’']?s| is)|[Tt]his is|I(?:[’']?m| am)|[Mm]y name is) (?:(?:the )?(?:nurse|doctor|Dr\\.?|your (?:nurse|doctor)) )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}+)?(?:,| (?:from|at|with|here|calling|writing)\\b|[.!—–-])"

/** What somebody else said, without a number: small talk at the end of a letter. A pattern with the flag `u`. */
export const smallTalk = '^(?:She|He|They) (?:told|showed|said|asked)\\b(?!.*\\d)'
