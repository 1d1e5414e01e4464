import {describe, expect, test} from 'vitest'
import {evidenceOf, readByWords} from './wordsAlone.ts'

describe('critical information in plain words', () => {
  test.each([
    // Care to be sought without delay: critical, and nothing for a message.
    'Please seek emergency medical attention.',
    'You should seek immediate medical attention.',
    'I would recommend seeking urgent medical care.',
    'It is important to seek medical attention right away.',
    'You need to get medical help right away.',
    'Please consult an emergency room.',
    'Report to emergency.',
    'It looks like a medical emergency.',
    'This warrants an ER visit.',
    'You need to be hospitalized.'
  ])('an order: %s', (sentence) => {
    const {critical, highAcuity} = evidenceOf(sentence)
    expect([critical.length > 0, highAcuity.length > 0]).toEqual([true, true])
  })

  test.each([
    'You have been coughing up blood.',
    'You have crushing chest pain.',
    'You cannot urinate at all.',
    'You have not felt the baby move since yesterday.',
    'Your vision went black in one eye.',
    'Your child is very sleepy and hard to wake.'
  ])('a situation: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })

  test.each<string>([
    'You have been coughing up less phlegm.',
    'The crushing chest pain of last year was a spasm.',
    'A fever of 40 came with the infection that was treated.'
  ])('no emergency: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })

  test.each([
    // To call or to tell.
    'Please call your surgeon right away.',
    'Please call our office immediately.',
    'Notify your doctor immediately.',
    'Let your doctor know about this immediately.',
    'Please report these symptoms to your oncology team immediately.',
    'Please contact the clinic as soon as you get this.',
    // To be seen.
    'We need to see you as soon as possible.',
    "We'd like to see you in clinic today.",
    'Please make an urgent appointment with your doctor.',
    'Schedule an appointment with a dermatologist as soon as possible.',
    'Please come in as soon as possible.',
    'You should immediately consult an oncologist.',
    'You should bring her to her pediatrician immediately.',
    'I recommend scheduling an appointment with your oncologist as soon as possible.',
    'Please reach out to your oncology team as soon as possible.',
    // To be tested.
    'Please get a chest x-ray done as soon as possible.',
    'You should have an EKG right away.',
    'Have your blood tested today.',
    // A dose, without an amount.
    "I'd like to increase your lisinopril.",
    'I want to lower your insulin.',
    'I recommend increasing your dose of metoprolol.',
    'Start tab Zentrix 75 mg one at bedtime.',
    'Take a course of antibiotics.',
    // What a test shows.
    'Your pap smear shows high-grade changes.',
    'Your biopsy showed abnormal cells.',
    'There is a concerning lesion on your scan.',
    'You have a blockage in your artery.',
    'You have a torn ACL.',
    'Your baby has a heart defect.',
    'You are having a miscarriage.',
    'You have stage 4 lung cancer.',
    'The cancer is terminal.',
    'Sadly, the scan shows progression.',
    // What is worse, and what it takes.
    'Your kidney function is declining.',
    'Your kidney function dropped from 60 to 35.',
    'Your CA-125 has risen.',
    'Your digoxin level is toxic.',
    'You will need surgery.',
    'You need a blood transfusion.',
    'Your mammogram is abnormal and you need a biopsy.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    // A case, before or behind the order.
    'Seek medical attention if the fever lasts more than three days.',
    "Go to the ER if you can't keep water down.",
    "If you can't swallow your own spit, call 911.",
    "If she can't be woken, call an ambulance.",
    'Call us right away for a fever above 100.4.',
    'Should your symptoms worsen, please seek immediate medical attention.',
    'Red flags that need immediate medical attention: chest pain, trouble breathing.',
    'Please let the front desk know immediately if you cannot come.',
    'Inform us as soon as possible if you need to cancel.',
    'Please call us right away if this happens again.',
    // Not needed.
    'There is no need to go to the hospital.',
    'No need for the ER.',
    "You needn't go to the emergency room.",
    'This does not require hospitalization.',
    'It does not need to be evaluated right away.',
    'An urgent appointment is not needed.',
    'You do not need surgery.',
    // May be, once, in others, in general.
    'You may need a biopsy.',
    'Most people do not need surgery.',
    'You need a ride home after your biopsy.',
    'Your father had stage 4 lung cancer.',
    'Headache can be a side effect of the tablets for your stage 4 kidney cancer.',
    'Given your diagnosis of glioblastoma, rest more.',
    'Sugar matters, as she has diabetes.',
    'We always advise patients to seek medical attention for chest pain.',
    'The biopsy showed no abnormal cells.',
    'Your kidney function is stable.',
    'Your lung function fell 4%, within the normal wobble.',
    'The echo shows that the hole in the heart has been closed.',
    'The scan shows that the tumor has shrunk.',
    // Haste about paper and dates, and praise for haste.
    'We will see you as soon as possible.',
    'Please schedule your mammogram as soon as possible.',
    'Contact your insurance company immediately about the claim.',
    'Please send the form back as soon as possible.',
    "I'm glad you let me know straight away.",
    'Kidney patients need a lower dose.'
  ])('nothing critical: %s', (sentence) => {
    const {critical, highAcuity} = evidenceOf(sentence)
    expect([critical, highAcuity]).toEqual([[], []])
  })

  test('an order stands beside a case that a semicolon divides from it', () => {
    expect(evidenceOf('Go to the ER now; if you feel faint, call 911.').highAcuity).not.toEqual([])
    expect(
      evidenceOf("Stop the metformin until you are well; if you can't keep water down, call.").critical
    ).not.toEqual([])
    expect(evidenceOf('Go to the ER, if you feel faint.').highAcuity).toEqual([])
  })
})

test.each([
  ['Hi from the history that you tell, the diagnosis is unclear.', 'opening'],
  ['It is well known that this tumor is rare at your age.', 'opening']
] as const)('no personal note: %s', (sentence, question) => {
  expect(readByWords(`${sentence} Get a scan. Bring the report.`).evidence[question]).toEqual([])
})

test.each(['I completely emphasize with you.', 'I read your query and understood your concern.'])(
  'empathy: %s',
  (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  }
)
