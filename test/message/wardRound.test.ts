import {describe, expect, test} from 'vitest'
import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import {readByWords} from './wordsAlone.ts'

/** A letter of which only the sentence in question does anything for the question. */
function answers(question: AnsweredQuestion, sentence: string): boolean {
  const letter =
    question === 'opening'
      ? `Hi Ana,\n\n${sentence} The count is normal. Bring the form on Monday.`
      : question === 'close'
        ? `Hi Ana,\n\nThe count is normal. Bring the form on Monday. ${sentence}`
        : `Hi Ana,\n\nThe form is here. ${sentence} Bring the card.`
  return readByWords(letter).evidence[question].length > 0
}

interface Kind {
  readonly question: AnsweredQuestion
  readonly says: readonly string[]
  /** What looks alike and answers nothing. */
  readonly looksAlike: readonly string[]
}

const kinds: Readonly<Record<string, Kind>> = {
  'medicines that must not meet, and leave to take both': {
    question: 'critical',
    says: [
      'You cannot take ibuprofen and warfarin together.',
      'It is not safe to take sertraline and tramadol together.',
      'It is never okay to take ibuprofen and warfarin together.',
      'Sertraline and tramadol together are not safe.'
    ],
    looksAlike: [
      'Yes, you can take ibuprofen and acetaminophen together after the extraction.',
      'Yes, amoxicillin and the pill together are safe.',
      'You can use the Ventolin and the Flovent together.',
      'It is fine to take amoxicillin and paracetamol together.',
      'There is no problem taking metformin and vitamin D together.',
      'Ibuprofen and paracetamol together work better than either alone.',
      'Your lisinopril and your amlodipine go well together.'
    ]
  },
  'nothing to eat, and nothing more to do': {
    question: 'critical',
    says: [
      'Nothing to eat from midnight other than clear fluids.',
      'Nothing by mouth after midnight, apart from sips of water.',
      'Nothing is to be eaten after midnight.'
    ],
    looksAlike: [
      'Nothing more needs doing, apart from a hat and the factor 50.',
      'Nothing further required from you before then, other than rest.',
      "Nothing else is needed from you before the scan, apart from a good night's sleep.",
      'Nothing for you to do from home.',
      'We found nothing apart from a small hernia.'
    ]
  },
  'a lesion, and a cyst by that name': {
    question: 'critical',
    says: [
      'There is a lesion in the liver, likely a metastasis.',
      'There is a mass in the liver and a simple cyst in the kidney.'
    ],
    looksAlike: [
      'There is a small lesion in the liver, a simple cyst and harmless.',
      'The scan shows a subcentimetre hypodense lesion in the liver, likely a cyst.',
      'There is a tiny lesion in the kidney, most likely a simple cyst.',
      'A small lesion in the spleen, an incidental finding that needs nothing.'
    ]
  },
  'a medicine to leave out, told of the medicine': {
    question: 'critical',
    says: [
      'Your gliclazide should be skipped that morning.',
      'Gliclazide is best left out that morning.',
      'The metformin may be missed that morning.',
      'Ramipril is better left out until the vomiting settles.',
      'The metformin is to be left off from the scan.'
    ],
    looksAlike: [
      'The clinic form should be skipped that morning.',
      'Breakfast may be missed that morning.',
      'Vitamins may be missed that morning.',
      'No dose should be missed.',
      'Questions to ask: which medicines have to be held that morning.',
      'The meclizine can be left off now.'
    ]
  },
  'a dose that changes, told of the medicine': {
    question: 'critical',
    says: [
      'Your insulin should be halved on the fasting day.',
      'The insulin dose is best halved while you fast.',
      'Furosemide is to be doubled.',
      'Your insulin ought to be reduced by a fifth.',
      'Tab Glycomet to be taken half only.'
    ],
    looksAlike: [
      'The recipe should be halved for two.',
      'The tablet may be halved.',
      'The lidocaine patches are to be cut to size.',
      'The insulin should be stored in the fridge.'
    ]
  },
  'what a child has, told by its name': {
    question: 'critical',
    says: ['Baby Tom has cystic fibrosis.', 'Tom has muscular dystrophy.', 'Little Ana has sickle cell disease.'],
    looksAlike: ['Baby Tom has a cold.', 'Everyone has leukemia in that novel.', 'Cystic fibrosis is tested at birth.']
  },
  'the end of what can be done': {
    question: 'critical',
    says: [
      'The chemo is not holding the cancer any longer.',
      'The treatment is no longer holding the cancer.',
      'Your time is short: weeks rather than months.',
      'My honest guess is weeks rather than months.',
      'The embryo transfer is off, as none survived thawing.'
    ],
    looksAlike: [
      'The cream is not working any more for the eczema.',
      'The treatment room is not working any longer.',
      'I am afraid recovery is weeks rather than days.',
      'Recovery takes weeks rather than months.',
      'The frozen embryos are safe and none of the rooms lost power.'
    ]
  },
  'told already': {
    question: 'confirmation',
    says: [
      'As we went over in the room, the biopsy shows an early breast cancer.',
      'As I explained in the room this morning, the scan shows a clot.',
      'Just to recap our call, stop the warfarin today.',
      'Here is what Nurse Pam explained to you at the desk: stop the warfarin today.',
      'Stop the warfarin today, like we said when you were in.',
      'It was good to sit down with you and Mike this afternoon.'
    ],
    looksAlike: [
      'Early dementia, as we told you both in the room.',
      'What we discussed in the room next door was lunch.',
      'As I said at the desk of the library, the book is good.',
      'Like we said when you were here in March, drink plenty.',
      'Just to recap, your visit is on Monday.',
      'To recap our conversation with the insurer, the claim is paid.',
      'It would be good to sit down with you this afternoon.'
    ]
  },
  'watched for a yes': {
    question: 'confirmation',
    says: ['If we have not had a yes by 4 pm someone will knock.'],
    looksAlike: [
      'If we have not had a yes from the insurer by Friday we will appeal.',
      'If we do not see a yes on the form, the dentist will call the insurer.'
    ]
  },
  'missed in company': {
    question: 'opening',
    says: [
      'We missed you on the 4th and hope that nothing is wrong.',
      'You were missed at the group this week, is all well?',
      'We missed you in class on Tuesday.'
    ],
    looksAlike: [
      'We missed you at your appointment on the 4th.',
      'We missed you on Tuesday at the clinic.',
      'You were missed by the screening van.',
      'You were missed off the list on Tuesday.'
    ]
  },
  'praise by its noun': {
    question: 'opening',
    says: ['Solid work getting to all six sessions.', 'Top effort on the exercises.'],
    looksAlike: ['We do mighty work on knees.', 'The top job on the list is the form.', 'Work on the exercises.']
  },
  'fear in the body': {
    question: 'empathy',
    says: [
      'I quite see why the chair gives you the wobbles.',
      'Needles give anyone the collywobbles.',
      'The MRI brings you out in a sweat.',
      'Many go weak at the knees at the thought.'
    ],
    looksAlike: [
      'Gabapentin gives you the wobbles.',
      'Exercise brings you out in a sweat.',
      'The new inhaler gives you the dose in one puff.'
    ]
  },
  'hard enough, and no second job': {
    question: 'empathy',
    says: [
      "Contraception's confusing enough without labels that contradict each other!",
      'Pregnancy is tiring enough without the forms.',
      'Fighting for a medicine that keeps your joints moving should not be a second job.',
      "I bet you're done with hospitals for a while."
    ],
    looksAlike: [
      'The needle is short enough without the cap.',
      'Getting a second job should not be a worry.',
      'Parking should not be a problem.',
      'I bet you are done with the antibiotics.'
    ]
  },
  'an illness as the villain': {
    question: 'empathy',
    says: [
      "Gout's a beast.",
      'A kidney stone is no laughing matter.',
      'Annoying when the app eats your message.',
      'Maddening when the pump beeps all night!'
    ],
    looksAlike: [
      'The clinic is a beast to park at.',
      'High blood pressure is no laughing matter.',
      'Irritating when the drops go in, but it passes.',
      'Call when the app eats your message.'
    ]
  },
  'feelings misspelled': {
    question: 'empathy',
    says: ['You sound miserble.', 'That must be terrifing.', 'It must be so upseting.'],
    looksAlike: ['The form is in the mail.']
  },
  'trust and a number to use': {
    question: 'close',
    says: [
      "I'd like to earn back your confidence.",
      'I hope I can win your trust again.',
      "You've got my direct line now: use it."
    ],
    looksAlike: [
      'The team would like to earn the trust of the insurer.',
      'You have my direct line for bookings.',
      'You have the inhaler now: use it.'
    ]
  }
}

describe("kinds of wording that a nurse's reading found", () => {
  for (const [name, {question, says, looksAlike}] of Object.entries(kinds)) {
    test.each(says)(`${name}: %s`, (sentence) => {
      expect(answers(question, sentence)).toBe(true)
    })
    test.each(looksAlike)(`not ${name}: %s`, (sentence) => {
      expect(answers(question, sentence)).toBe(false)
    })
  }
})
