import {expect, test} from 'vitest'
import {FeatureList, listFeatures, settingsOf} from '../../src/message/features.ts'
import {cautionFor} from '../../src/message/witness.ts'
import {readByWords, vocabulary} from './wordsAlone.ts'

function settings(text: string) {
  const {readings, anatomy, standing} = readByWords(text)
  return settingsOf(readings, anatomy, standing)
}

function hashesOf(text: string, at: number): Set<number> {
  const list = new FeatureList()
  listFeatures(settings(text)[at]!, (symbol) => vocabulary.matcher.alphabet.classHashesOf(symbol), list)
  return new Set(list.hashes.subarray(0, list.count))
}

test('a sentence is seen with the words on either side, told apart', () => {
  const own = 'He sleeps in the chair all day.'
  const after = (word: string) => hashesOf(`His skin looks like ${word} to me. ${own} The desk is open.`, 1)
  const before = (word: string) => hashesOf(`The desk is open. ${own} His skin looks like ${word} to me.`, 1)
  const only = (one: Set<number>, other: Set<number>) => [...one].filter((hash) => !other.has(hash))
  const ofPutty = only(after('putty'), after('marble'))
  expect(ofPutty.length).toBeGreaterThan(0)
  expect(only(before('putty'), before('marble'))).not.toEqual(ofPutty)
})

test('acts that hold elsewhere count wherever they are, and not where only the sentence itself has them', () => {
  const far = 'I am so sorry that you are in pain. The desk is open. Parking is free. Take the stairs.'
  expect(settings(far)[3]!.elsewhere.length).toBeGreaterThan(0)
  expect(settings(far)[0]!.elsewhere).toEqual([])
})

test('the parts of the letter count for each sentence, wherever it stands', () => {
  const plain = 'The desk is open. Parking is free. Take the stairs.'
  const bare = hashesOf(plain, 1)
  const greeted = hashesOf(`Hi Ana,\n\n${plain}`, 1)
  const signed = hashesOf(`${plain}\n\nSincerely,\nDr. Cho`, 1)
  const added = (other: Set<number>) => [...other].filter((hash) => !bare.has(hash))
  expect(added(greeted).length).toBeGreaterThan(0)
  expect(added(signed).length).toBeGreaterThan(0)
  expect(added(signed)).not.toEqual(added(greeted))
})

test('what kind of words a sentence is made of counts, whatever they are', () => {
  const common = (one: string, other: string) => {
    const seen = hashesOf(`The desk is open. ${other}`, 1)
    return [...hashesOf(`The desk is open. ${one}`, 1)].filter((hash) => seen.has(hash)).length
  }
  // Neither shares a word with the others; a dose is made of other kinds of words than two greetings.
  expect(common('Zorby flimmel!', 'Quompa drindle!')).toBeGreaterThan(common('Warfarin 5 mg!', 'Quompa drindle!'))
})

test('a sentence of a longer message must be surer', () => {
  expect(cautionFor(5)).toBe(0)
  expect(cautionFor(20)).toBeGreaterThan(cautionFor(6))
  expect(cautionFor(2)).toBeLessThan(0)
})
