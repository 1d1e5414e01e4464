import {courtesy} from './titles.ts'

/**
 * What identifies a person in systems: the words that stand before such a number, and its shape. A shape that a telephone
 * number or an order number has too counts behind its words only.
 */
export interface IdentifierShape {
  /** As the writer is told: "a record number". */
  readonly called: string
  /** Words before the number, as alternatives of a regular expression; without them the shape alone counts. */
  readonly label?: string
  readonly shape: string
  /** The check that its digits pass. */
  readonly check?: 'luhn' | 'modulus11' | 'verhoeff' | 'medicare-australia'
}

export const identifierShapes: readonly IdentifierShape[] = [
  {
    called: 'a record number',
    label:
      'MRN|medical record (?:number|no\\.?|#)|patient (?:id|ID|number)|chart (?:number|no\\.?|#)|hospital (?:number|no\\.?)|UHID|URN',
    shape: '[A-Z]{0,3}[- ]?\\d[\\d-]{4,11}\\d'
  },
  // Issued numbers only: no area 000, 666 or 9xx, no group 00, no serial 0000.
  {called: 'a Social Security number', shape: '(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}'},
  {
    called: 'a Social Security number',
    label: 'SSN|social security (?:number|no\\.?|#)',
    shape: '(?!000|666|9\\d\\d)\\d{3}[- ]?(?!00)\\d{2}[- ]?(?!0000)\\d{4}'
  },
  {
    called: 'a Medicare number',
    shape:
      '[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}'
  },
  {
    called: 'an NHS number',
    label: 'NHS (?:number|no\\.?|#)?',
    shape: '\\d{3}[- ]?\\d{3}[- ]?\\d{4}',
    check: 'modulus11'
  },
  {called: 'a National Insurance number', shape: '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]'},
  {called: 'an Aadhaar number', shape: '[2-9]\\d{3}[ -]\\d{4}[ -]\\d{4}', check: 'verhoeff'},
  {
    called: 'a Social Insurance Number',
    label: 'SIN|social insurance (?:number|no\\.?)',
    shape: '\\d{3}[- ]?\\d{3}[- ]?\\d{3}',
    check: 'luhn'
  },
  {
    called: 'a Medicare card number',
    label: 'Medicare (?:card|number|no\\.?)(?: number| no\\.?)?',
    shape: '[2-6]\\d{3}[ -]?\\d{5}[ -]?\\d',
    check: 'medicare-australia'
  },
  {called: 'a card number', shape: '[2-6]\\d{3}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}', check: 'luhn'},
  {called: 'a card number', shape: '3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}', check: 'luhn'}
]

/** Words before a date of birth. */
export const birthWords = 'DOB|D\\.O\\.B\\.?|date of birth|birth ?date|born(?: on)?'

/** Before a name, these do not belong to it: a pattern. */
export const titles = [...courtesy, 'dr', 'master'].map((title) => title[0]!.toUpperCase() + title.slice(1)).join('|')
