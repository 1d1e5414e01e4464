import {courtesy, ofWards} from './titles.ts'

/** Degrees and licences behind a clinician's name, in small letters; `do` is a doctor of osteopathy too. */
export const credentials =
  'md do rn np pa fnp ma cma lpn pharmd phd mbbs frcp mrcgp dnp cnm dpt lcsw rd bsn mph msw pmhnp dds'.split(' ')

/** What stands before the name of whoever signs, in small letters. */
export const honorifics = [...courtesy, 'dr', 'prof', ...ofWards]

/** What labels a number to reach somebody at, at the start of a line. Small letters; patterns. */
export const contactLabels = 'tel phone ph fax mobile office direct ext bleep pager e-?mail'.split(' ')

/** What a line to greet by begins with, in small letters. */
export const greetings = ['hi', 'hello', 'hey', 'dear', 'good morning', 'good afternoon', 'good evening', 'greetings']

const day =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\\.?|m|tu?|w|th|f|weekdays?|weekends?|daily'
const joined = '\\s?(?:[-–—,&/+]|to|through|thru|and)\\s?'
const time = '\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m?\\.?)?|noon'

/** When somebody who signs works: "Mon-Thu 8-4", "Working days: Tuesday to Friday". A pattern with the flag `i`. */
export const hours =
  '(?:(?:(?:my |our )?(?:(?:office|clinic|phone|desk|working|work|usual|normal) )?(?:hours|days)(?: are)?|i work|available|in(?: the)? (?:office|clinic))\\s?:?\\s)?' +
  `(?:${day})(?:${joined}(?:${day})){0,5}(?:[,:]?\\s{0,2}(?:from )?(?:${time})${joined}(?:${time}))?(?:\\s?(?:e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t))?`

/** The pronouns of who signs. A pattern with the flag `i`. */
export const pronouns =
  '(?:(?:my )?pronouns?\\s?(?::|are)?\\s?)?[(\\[]?(?:she|he|they|ze|any)\\s?/\\s?(?:her|him|them|she|he|they|hir|zir|all)s?(?:\\s?/\\s?(?:hers|his|theirs?|him|them|her|they))?[)\\]]?'
