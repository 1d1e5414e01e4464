import {expect, test} from 'vitest'
import {inquire} from '../../src/message/analysis.ts'
import {weigh} from '../../src/message/verdict.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'
import {trainedWitness, witnessed} from '../../src/message/witness.ts'
import {parse} from '../../src/parse/pipeline.ts'

const vocabulary = createVocabulary()
const witness = trainedWitness()

/** The sentences that show empathy where a witness is sure that each of them answers every question. */
function comforted(text: string) {
  const {said, settings} = inquire(parse(text), text, vocabulary, witness)
  const scores = settings.map(() => witnessed.map(() => 9))
  const classHashesOf = (symbol: number) => vocabulary.matcher.alphabet.classHashesOf(symbol)
  const answers = weigh(text, said, settings, scores, witness, classHashesOf, vocabulary.acts)
  return answers.empathy.map((one) => one.text)
}

test('no wording comforts by itself where the words tell grave news', () => {
  expect(comforted('The parking lot is closed. You have had a miscarriage.')).toEqual(['The parking lot is closed.'])
})

test('words of comfort count there all the same', () => {
  const text = 'I am so sorry that you have had a miscarriage.'
  expect(comforted(text)).toEqual([text])
})
