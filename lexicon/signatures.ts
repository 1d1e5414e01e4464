/** Degrees and licences behind a clinician's name, in small letters; `do` is a doctor of osteopathy too. */
export const credentials =
  'md do rn np pa fnp ma cma lpn pharmd phd mbbs frcp mrcgp dnp cnm dpt lcsw rd bsn mph msw pmhnp dds'.split(' ')

/** What stands before the name of whoever signs, in small letters. */
export const honorifics = 'dr prof nurse mr mrs ms miss sr sister'.split(' ')
