import {expect, test} from 'vitest'
import {lintText} from '../../bin/api.ts'
import {rules} from '../../rules/index.ts'
import {createEngine, understand} from '../../src/engine.ts'
import {readingGrade} from '../../src/message/readingGrade.ts'
import {countSyllables, loadSyllables} from '../../src/message/syllables.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'

const vocabulary = createVocabulary()
const gradeOf = (text: string) => readingGrade(understand(text, vocabulary))

test('a rule whose parts are not loaded fails aloud', () => {
  const engine = createEngine(rules, {rules: {'reading-grade': [1, {}]}, weights: {}, phrases: {}})
  const {messages} = engine.lint({text: 'The cat sat. The dog ran. The sun rose. '.repeat(8), filePath: '<text>'})
  expect(messages).toMatchObject([{ruleId: 'reading-grade', fatal: true}])
})

test('the config that turns a rule on loads its parts', async () => {
  const text = 'Discontinuation of medication necessitates gastrointestinal reevaluation. '.repeat(12)
  const config = {rules: {'reading-grade': 'warn'}} as const
  const [result] = await lintText(text, {config})
  expect(result?.messages.filter(({ruleId}) => ruleId === 'reading-grade')).toMatchObject([{severity: 1}])
})

test('each word has one syllable at least', async () => {
  await loadSyllables()
  expect(['cat', 'water', 'medicine', 'hmm'].map(countSyllables)).toEqual([1, 2, 3, 1])
})

test('long words and long sentences raise the grade', async () => {
  await loadSyllables()
  const plain = gradeOf('The cat sat here. The dog ran home. The sun rose late.')!
  const longWords = gradeOf('The investigation continued. The hospitalization terminated. The examination succeeded.')!
  const longSentences = gradeOf('The cat sat here and the dog ran home and we all saw the sun. '.repeat(4))!
  expect(longWords.grade).toBeGreaterThan(plain.grade + 5)
  expect(longSentences.grade).toBeGreaterThan(plain.grade + 2)
})

test('the name of a medicine is no harder than any word', async () => {
  await loadSyllables()
  const named = gradeOf('Take hydrochlorothiazide now. Take levothyroxine at noon. Take acetaminophen at night.')!
  const short = gradeOf('Take this now. Take that at noon. Take it at night.')!
  expect(named.grade).toBeCloseTo(short.grade)
})

test('more of the same leaves less in doubt, and two sentences tell nothing', async () => {
  await loadSyllables()
  const text = 'The cat sat here. The dog ran home in the rain. Water is good. '
  expect(gradeOf(text.repeat(4))!.doubt).toBeLessThan(gradeOf(text)!.doubt)
  expect(gradeOf('The cat sat here. The dog ran.')).toBeUndefined()
})
