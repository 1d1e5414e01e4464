import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createEngine} from '../../src/engine.ts'
import {foreignLanguage} from '../../src/message/language.ts'

test.each([
  ['Spanish', 'Hola, Ana. Los resultados de su examen están bien. Por favor tome el jarabe con la comida.'],
  ['French', 'Bonjour, vos analyses sont bonnes. Vous pouvez continuer le traitement avec les repas.'],
  ['German', 'Guten Tag, Ihre Werte sind gut. Bitte nehmen Sie die Tabletten mit dem Essen.'],
  ['Portuguese', 'Olá, o seu exame está bem. Você pode tomar o remédio com água, obrigado.'],
  ['Italian', 'Buongiorno signora, gli esami sono nella norma. Può continuare con il farmaco della sera.'],
  ['Dutch', 'Beste mevrouw, uw uitslag is goed. U kunt de tabletten met het eten nemen.'],
  ['Tagalog', 'Magandang araw po. Maayos ang resulta ng inyong dugo. Salamat po sa pag-aalaga.'],
  ['Spanish', 'Vaya a urgencias hoy mismo'],
  ['Spanish', 'Tome una pastilla cada ocho horas'],
  ['French', 'Prenez un comprimé matin et soir.'],
  ['German', 'Nehmen Sie eine Tablette täglich.'],
  ['Portuguese', 'Tome um comprimido a cada 8 horas.'],
  ['a language of another alphabet', 'Анализы в норме, принимайте таблетки после еды.'],
  ['a language of another alphabet', '您的检查结果正常,请饭后服药。']
])('%s is told by its small words', (language, text) => {
  expect(foreignLanguage(text)).toBe(language)
})

test.each([
  'Hola Ana, gracias for the message. Your labs are fine, and I will see you on Monday.',
  'Flu clinic Mon-Fri 9-5. Reply STOP.',
  'María de la Cruz, labs ok. Adiós!',
  'Tylenol 500 mg q6h prn. Motrin 400 mg prn.',
  'Votre résultat.',
  // As much of one language as of the other.
  'Hola Ana, la cita es el lunes. And the desk calls.',
  'Mrs. Vaya, Dr. Tome: 8 am on Monday.',
  'Buenos días, María. Your labs look good.',
  'Salamat po, see you tomorrow sa clinic.',
  'TSH 2.1, T4 14, all fine. — Dr. Müller, Praxis für Innere Medizin und Kardiologie',
  ''
])('English, a mixture, or too little to tell: %s', (text) => {
  expect(foreignLanguage(text)).toBeUndefined()
})

describe('a draft in another language', () => {
  const text = 'Hola [Nombre], el resultado de su examen es de 6.7. Por favor vaya al hospital ahora.'
  const on = {rules: {'personal-opening': [1, {}], 'unfilled-placeholder': [2, {}]}, weights: {}} as const

  test('is a failure and no success, and its placeholders are told', () => {
    const result = createEngine(rules, {...on, phrases: {}}).lint({text, filePath: '<text>'})
    expect(result.score).toBeNull()
    expect(result.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      [null, true],
      ['unfilled-placeholder', undefined]
    ])
    expect(result.messages[0]!.message).toContain('Spanish')
  })

  test('is judged for who brings phrases in it', () => {
    const result = createEngine(rules, {...on, phrases: {opening: ['por favor']}}).lint({text, filePath: '<text>'})
    expect(result.fatalErrorCount).toBe(0)
  })
})
