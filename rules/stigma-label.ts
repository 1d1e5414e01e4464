import {ownLabels} from '../lexicon/marks/stigma.ts'
import {reword} from '../src/rewording.ts'
import {defineRule} from '../src/rule.ts'

/** The word by which one of them is named: “diabetic” of “diabetics” and “as a diabetic”. */
const labelOf = (text: string) => (/\p{L}+$/u.exec(text)?.[0] ?? '').toLowerCase().replace(/s$/, '')

/** Whether what stands before a word in its sentence says it of others: “My father was an alcoholic”. */
function isOfOthers(said: string, index: number): boolean {
  const before = said.slice(Math.max(0, index - 60), index).match(/[^.!?\n]*$/)![0]
  return /\b(?:my|his|her|our) (?:\p{L}+ ){0,2}(?:is|was|are|were) (?:\p{L}+ ){0,2}$/iu.test(before)
}

export default defineRule({
  id: 'stigma-label',
  about: 'Speak of the person before the illness',
  why: 'Labels such as “addict” or “diabetic” make the illness the person. Read by clinicians, they have been shown to worsen the care that is given; read by the patient, they shame.',
  source:
    'NIDA, Words Matter (docs/sources.md#words-matter); NHS service manual, inclusive content (docs/sources.md#inclusive-words); ADA and AADE, use of language in diabetes care (docs/sources.md#language-matters)',
  category: 'tone',
  points: 10,
  hasSuggestions: true,
  examples: [
    {
      flags: '«As a diabetic», you should have your eyes checked every year.',
      better: 'Because you have diabetes, have your eyes checked every year.'
    },
    {
      flags: 'We have a group for «alcoholics» on Mondays.',
      better: 'We have a group for people with an alcohol use disorder on Mondays.'
    },
    {flags: 'We saw a «dirty drug test» in May.', better: 'The drug test in May found oxycodone.'},
    {passes: 'Alcoholics Anonymous meets on Mondays, and a non-alcoholic drink is on us.'},
    {passes: 'Clean the wound once a day and throw the dirty dressing away.'},
    {passes: 'This is a diabetic retinopathy screening, and you have diabetic shoes to collect.'},
    {passes: 'Ask at the desk for a handicapped parking form.'},
    {passes: 'No rash, clean urine, good counts.'},
    {passes: 'You are not a junkie: a body gets used to these tablets. Adult Children of Alcoholics meets on campus.'},
    {passes: 'From one coffee addict to another: drink it black before the test.'},
    {patient: 'I am an addict in recovery, can I take this?', passes: 'Yes. Being an addict does not rule it out.'}
  ],
  *check(message) {
    const said = message.patient?.text ?? ''
    const theirs = (message.patient?.marks('stigma') ?? []).filter(({start}) => !isOfOthers(said, start))
    const words = [...said.matchAll(/\p{L}+/gu)].filter(({index}) => !isOfOthers(said, index))
    const chosen = new Set(words.map(([word]) => word.toLowerCase()).filter((word) => ownLabels.has(word)))
    for (const mark of message.marks('stigma')) {
      // Whoever calls themselves so has chosen the word.
      if (theirs.some(({group}) => group === mark.group) || chosen.has(labelOf(mark.text))) continue
      yield {
        at: mark,
        say:
          mark.instead === undefined
            ? `“${mark.text}” says how this person must feel about it. Say that they have it, or live with it.`
            : `“${mark.text}” is a label. Name the person first, such as “${mark.instead}”.`,
        suggest: reword(message, mark)
      }
    }
  }
})
