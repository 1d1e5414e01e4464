import {describe, expect, test} from 'vitest'
import {understand} from '../../src/engine.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'

const vocabulary = createVocabulary()
const found = (draft: string) => understand(draft, vocabulary).evidence.placeholder.map(({words}) => words)

describe('marks that are placeholders in some places only', () => {
  test.each<[draft: string, marks: readonly string[]]>([
    ['Your result is [*].', ['[*]']],
    ['Come in on [*] at [*].', ['[*]', '[*]']],
    ['Dr. [*] will see you.', ['[*]']],
    ['- [*] Bring your card\n- [*] Fast from midnight', []],
    ['[*] Bring your card', []],
    ['Your potassium was 5.1 [*] and fine.\n\n[*] From May.', []],
    ['The result [*] was normal.\n\n[*] From May.', []],
    ['As told in the leaflet[*], rest.', []],
    ['Your dose is XX or XX mg.', ['XX', 'XX']],
    ['Your size XX stockings are here.', ['XX']],
    ['We have scrubs in XX or XXL.', []],
    ['The stockings come in L, XL, XX.', []],
    ['****** important ******\nYour form is here.', []],
    ['**** please bring your card ****\nYour form is here.', []],
    ['*** reminder *** Bring *** with you.', ['***']],
    ['*** tablets *** times a day', ['***', '***']],
    ['**** tablets **** times a day', ['****', '****']]
  ])('%j', (draft, marks) => expect(found(draft)).toEqual(marks))
})
