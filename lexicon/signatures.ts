/** Degrees and licences behind a clinician's name, in small letters; `do` is a doctor of osteopathy too. */
export const credentials =
  'md do rn np pa fnp ma cma lpn pharmd phd mbbs frcp mrcgp dnp cnm dpt lcsw rd bsn mph msw pmhnp dds'.split(' ')

/** What stands before the name of whoever signs, in small letters. */
export const honorifics = 'dr prof nurse mr mrs ms miss sr sister'.split(' ')

/** What labels a number to reach somebody at, at the start of a line. Small letters; patterns. */
export const contactLabels = 'tel phone ph fax mobile office direct ext bleep pager e-?mail'.split(' ')

/** What a line to greet by begins with, in small letters. */
export const greetings = ['hi', 'hello', 'hey', 'dear', 'good morning', 'good afternoon', 'good evening', 'greetings']
