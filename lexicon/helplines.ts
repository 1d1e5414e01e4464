/** Numbers to call when it cannot wait, by region. A practice sets its own in the options of the rules that name them. */
export const helplines = {
  us: {emergency: '911', crisis: '988'},
  nhs: {emergency: '999', crisis: '116 123'},
  australia: {emergency: '000', crisis: '13 11 14'},
  europe: {emergency: '112', crisis: '112'}
} as const

/** Crisis lines that answer texts. */
export const textLines: ReadonlySet<string> = new Set(['988'])

/** What tells the country that a draft is written in. Patterns with the flag `u`. */
export const regionClues = {
  nhs: '\\bNHS\\b|\\bnhs\\.uk\\b|\\bA&E\\b|\\bGPs?\\b(?!A)|\\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone) (?:NHS )?(?:999|111)(?![\\d-]| \\d)',
  australia: '\\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone) (?:000|triple zero)(?![\\d-]| \\d)',
  europe: '\\b(?:[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone) 112(?![\\d-]| \\d)'
} as const
