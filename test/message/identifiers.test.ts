import {expect, test} from 'vitest'
import {understand} from '../../src/engine.ts'
import {findIdentifiers} from '../../src/message/identifiers.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'

const vocabulary = createVocabulary()
const calledIn = (text: string) => findIdentifiers(understand(text, vocabulary)).map(({called}) => called)

test.each([
  ['MRN: 00482913', 'a record number'],
  ['patient ID #4482-913', 'a record number'],
  ['on file as 219-09-9999', 'a Social Security number'],
  ['SSN 219099999', 'a Social Security number'],
  ['1EG4-TE5-MK73', 'a Medicare number'],
  ['NHS number 943 476 5919', 'an NHS number'],
  ['NHS no. 9434765919', 'an NHS number'],
  ['QQ123456C is no valid prefix, AB 12 34 56 C is', 'a National Insurance number'],
  ['2341 2341 2346', 'an Aadhaar number'],
  ['SIN 046 454 286', 'a Social Insurance Number'],
  ['Medicare card number 2123 45670 1', 'a Medicare card number'],
  ['card 4111-1111-1111-1111', 'a card number'],
  ['card 378282246310005', 'a card number'],
  ['DOB: 04/05/1960', 'a date of birth'],
  ['born on 5 April 1960', 'a date of birth'],
  ['the file of Mary Jones, born April 5, 1960', 'a name with a date of birth']
])('%s is %s', (text, called) => {
  expect(calledIn(text)).toEqual([called])
})

test.each([
  'Call 555-010-9999, or 0800 123 4567.',
  'SSN 000-12-3456 and 666-12-3456 and 912-12-3456 were never issued.',
  'NHS number 943 476 5918 fails its check.',
  '2341 2341 2345 fails its check.',
  'SIN 046 454 287 fails its check.',
  'Order 4111 1111 1111 1112 fails its check.',
  'Your visit is on 04/05/2026, at 10:30.',
  'Your account ends in xxx-xx-1234.',
  'Bring your date of birth and your MRN.'
])('%s holds none', (text) => {
  expect(calledIn(text)).toEqual([])
})

test('what is quoted is sent too', () => {
  expect(calledIn('Thanks.\n\n> my SSN is 219-09-9999')).toEqual(['a Social Security number'])
})
