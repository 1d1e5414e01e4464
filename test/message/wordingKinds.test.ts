import {describe, expect, test} from 'vitest'
import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import {readByWords} from './wordsAlone.ts'

/** A letter whose first, middle or last sentence is the one in question; the others do nothing for any question. */
const letters: Readonly<Record<AnsweredQuestion, (sentence: string) => string>> = {
  opening: (sentence) => `Hi Ana,\n\n${sentence} The count is normal. Bring the form on Monday.`,
  empathy: (sentence) => `Hi Ana,\n\nThe count is normal. ${sentence} Bring the form on Monday.`,
  close: (sentence) => `Hi Ana,\n\nThe count is normal. Bring the form on Monday. ${sentence}`,
  critical: (sentence) => `Hi Ana,\n\nThe form is here. ${sentence} Bring the form on Monday.`,
  confirmation: (sentence) => `Hi Ana,\n\nThe form is here. ${sentence} Bring the card.`,
  highAcuity: (sentence) => `Hi Ana,\n\nThe form is here. ${sentence} Bring the card.`
}

/** What the words alone find, without the trained witness: every act that stands, and whether any of it answers. */
function read(question: AnsweredQuestion, sentence: string): {readonly stands: string[]; readonly isAnswered: boolean} {
  const {standing, evidence} = readByWords(letters[question](sentence))
  return {stands: standing.flat().map(({name}) => name), isAnswered: evidence[question].length > 0}
}

interface Kind {
  readonly question: AnsweredQuestion
  readonly says: readonly string[]
  /** What looks alike and answers nothing. */
  readonly looksAlike: readonly string[]
}

const kinds: Readonly<Record<string, Kind>> = {
  'beyond-a-saint': {
    question: 'empathy',
    says: ['That wait would drive a monk to drink.', 'A phone like ours would have the Pope swearing.'],
    looksAlike: [
      'The stone is small.',
      'This leaflet will help anyone with a cast.',
      'Bishop Road is closed.',
      'We will call a priest for your mother on Sunday.',
      'We will test everybody in the house.',
      'The medicine gets to everyone by mail on Monday.',
      'Anyone could burst the blister by mistake.'
    ]
  },
  'i-would-too': {
    question: 'empathy',
    says: ["I'd be livid, too.", 'Ten weeks of it would have me climbing the walls.'],
    looksAlike: [
      'I would be careful about the ladder.',
      'I would worry if the count fell.',
      'I would be worried about the battery of the monitor.',
      'There is no raised area here.',
      'In your position I would choose the crown.'
    ]
  },
  'nobodys-idea': {
    question: 'empathy',
    says: ["A cast in August is nobody's idea of a holiday.", "It can't be much fun living on soup."],
    looksAlike: [
      'Nobody told us the dose.',
      'No one plans to change the form.',
      'The older pump is not my first choice.',
      'There is no holiday clinic when the school is closed.',
      'Nobody volunteers at the desk on Sunday.'
    ]
  },
  'thing-to-bear': {
    question: 'empathy',
    says: ['That is a shabby way to be treated.', 'It must have been sickening.'],
    looksAlike: [
      'The best way to take it is with food.',
      'A hard knock to the head is on the form.',
      'A heavy dose is no better.',
      'The address is not right.',
      'That lump is in a hard place to biopsy.',
      'Pulling the tooth leaves a big gap.',
      'This is a terrible way to store insulin.'
    ]
  },
  'more-than-share': {
    question: 'empathy',
    says: ['Three losses is more than your share.', 'Two funerals in one week.'],
    looksAlike: [
      'One bottle is more than enough for the month.',
      'More than one person can come with you.',
      'That is too much for one message.',
      'Three cancellations in one month cost a fee.'
    ]
  },
  'of-all-days': {
    question: 'empathy',
    says: ['Of all the Sundays for it to happen.', 'What wicked timing.'],
    looksAlike: ['The timing of it is fine.', 'Keep a list of all the times you check it.']
  },
  'knows-how-it-feels': {
    question: 'empathy',
    says: ['I know how your stomach drops when it rings.', 'I know it feels like you are going backwards.'],
    looksAlike: [
      'I know where the form is.',
      'We know your pharmacy.',
      'I am there until 5.',
      'I know those hours do not suit everyone.',
      'I see how the rash has spread.'
    ]
  },
  'knows-their-story': {
    question: 'empathy',
    says: ['I know you had been counting the days.', 'There is nothing worse; this is not on you.'],
    looksAlike: [
      'I know you carry the card with you.',
      'I understand you had been on amoxicillin.',
      'The refill is so easily done that no call is needed.',
      'The new date has landed on your birthday.',
      'It is a long time since your last cleaning.'
    ]
  },
  'fair-to-feel': {
    question: 'empathy',
    says: ['Your fury makes perfect sense.', 'There is no weakness in it.'],
    looksAlike: [
      'It is not silly to call the desk.',
      'The feeling in the foot is normal.',
      'The bone is swollen but it is not broken.',
      'Nothing with grapefruit is allowed with this pill.',
      'We believe you are due for a tetanus shot.',
      'Nobody is keeping a copy of the form at school.',
      'There is no lecture on Friday.'
    ]
  },
  'so-do-the-others': {
    question: 'empathy',
    says: ['Every parent in my practice has a story like it.', 'Half the town is in the same boat.'],
    looksAlike: [
      'Most patients have been vaccinated.',
      'Many of the patients have sat in the wrong room.',
      'Most patients have asked for a copy.'
    ]
  },
  'gift-enjoyed': {
    question: 'opening',
    says: ['Your mangoes reached us still warm.', 'The jam you made was gone before lunch.'],
    looksAlike: [
      'Your form reached us.',
      'Eat fewer biscuits.',
      'The samples arrived safely.',
      'Your insurance card has arrived.',
      'You should not have any food after midnight.',
      'The cough syrup you brought in is out of date.',
      'The entire clinic is full this week.',
      'Your compression socks have arrived.'
    ]
  },
  'clinic-delighted': {
    question: 'opening',
    says: ['The whole ward is still dancing.', "I've told everyone about the goose."],
    looksAlike: [
      'The whole ward is closed on Monday.',
      'The team is talking to your surgeon.',
      'Please tell the nurse about your latex allergy.',
      'All staff are wearing masks again.',
      'Our office sends you a bill each month.'
    ]
  },
  'seen-in-life': {
    question: 'opening',
    says: ['A little bird tells me you made captain.', 'I saw your son in the play.'],
    looksAlike: [
      'I see that your results are in.',
      'I can see the fracture on the scan.',
      'I saw your son in clinic today with the ear infection.',
      'I understand you are now married and need a new name on the chart.',
      'Maria told me about your new address.'
    ]
  },
  'time-flies': {
    question: 'opening',
    says: ['Already four months since you rang the bell!', 'It seems like only yesterday that he fitted in my palm.'],
    looksAlike: ['Just a few weeks and you can drive again.', 'We called you again this year to book the smear.']
  },
  'news-greeted': {
    question: 'opening',
    says: ["So it's a girl!", 'Six kilos down already!'],
    looksAlike: [
      'So it is a virus.',
      'The swelling is 2 cm.',
      'So it is a sprain, not a break.',
      'Plan on 2 weeks off from sport.',
      'He has his eyes test on Friday.'
    ]
  },
  'small-talk': {
    question: 'opening',
    says: ['What a match on Saturday!', 'Croatia sounds glorious.'],
    looksAlike: [
      'This drug is a game changer.',
      'How is the baby feeding?',
      'Another parent must sign the form.',
      'The baby must be weighed on Monday.',
      'The best way to keep the wound clean is with water.',
      'Your timing is fine for the booster.'
    ]
  },
  'greets-theirs': {
    question: 'close',
    says: ['Greet the grandchildren.', 'Give Mr. Buttons my regards.'],
    looksAlike: [
      'Tell the pharmacist which box.',
      'Greetings cards are at the desk.',
      'Do not squeeze them.',
      'Tell your son he misses school for the scan.'
    ]
  },
  'keep-me-some': {
    question: 'close',
    says: ['Keep a slice for the night shift.', 'You owe me a rematch.'],
    looksAlike: [
      'Keep a copy for us.',
      'You owe us a balance of $20.',
      'Leave a message for us.',
      'Save one for the ward.',
      'Bring the baby so the doctor can see the rash.',
      'Photos are expected by Monday.'
    ]
  },
  'stays-by-you': {
    question: 'close',
    says: ['You do not walk to that corner alone.', "We'll save your bed for you."],
    looksAlike: [
      'Do not take the tablet alone.',
      'We will save your file.',
      'We will hold your spot until noon.',
      'There is a bed for you on ward 4.',
      'My door is the second on the left.',
      'We are not losing you from the list.'
    ]
  },
  'pictured-again': {
    question: 'close',
    says: ["Six months, then we eat your mother's payasam.", 'Next stop is Christmas.'],
    looksAlike: [
      'Until then the dose is the same.',
      'A morning slot will be the best for her.',
      'I will be seeing you on Tuesday at 9.',
      'We will get you there by 9 with the van.'
    ]
  },
  'sent-off': {
    question: 'close',
    says: ['May the tan outlast the laundry.', 'Happy calving.', 'Back to the tomatoes, then.'],
    looksAlike: [
      'The scan is in May.',
      'Back to the desk for the form.',
      'It may cause a rash.',
      'You can do this through the portal.',
      'Go see your dentist.',
      'Mind the step.',
      'The bottle has your name on it.'
    ]
  },
  'place-in-haste': {
    question: 'critical',
    says: ['Surgical admissions, now.', 'Take him to Mass General tonight.'],
    looksAlike: [
      'The unit calls you today.',
      'The emergency contact form is attached.',
      'Your sugar was 112 before breakfast.',
      'You can start driving again.',
      'Please be at the hospital by 7.',
      'The video on how to use the EpiPen is attached.',
      'I sent your referral to the eye clinic today.',
      'This is the hospital number for billing questions.',
      'The child can sit in the passenger seat.',
      'You can bring him in today for his flu shot.',
      'Please send it straight back to us today.',
      'Call the oncology desk and ask for Maria.'
    ]
  },
  verdict: {
    question: 'critical',
    says: ["That's a pulmonary embolism.", 'Torsion.'],
    looksAlike: [
      'That is not cancer.',
      'The stroke clinic is upstairs.',
      'The biopsy came back negative for cancer.',
      'You have TB test forms to hand in.',
      'Cancer in the family goes on page 2.'
    ]
  },
  'dose-and-day': {
    question: 'critical',
    says: ['150 mg twice daily from tonight.', 'Bin the naproxen.'],
    looksAlike: [
      'The metformin stays the same.',
      'The class starts on Monday.',
      'We are open 9 to 5 today.',
      'Your refill was sent to CVS today.',
      'The clinic goes from 8 to 5 on weekdays.',
      'The cream comes off with water.',
      'There is no second dose of this vaccine.',
      'Your metformin is on hold at the pharmacy for you.'
    ]
  },
  'within-the-window': {
    question: 'critical',
    says: ['It needs a scope within two weeks.', 'I have put the referral in as urgent.'],
    looksAlike: [
      'It needs a signature this week.',
      'The routine cleaning is this week.',
      'The form needs to be scanned this week.',
      'A photo ID is not optional at check-in.',
      'The pharmacy window closes today at 5.',
      'We can fit you in Thursday for the flu shot.',
      'You can take off the bandage tomorrow.'
    ]
  },
  'until-safe': {
    question: 'critical',
    says: ['No contact sports until the ultrasound.', 'Keep eating gluten till the biopsy.'],
    looksAlike: [
      'No lifting of the boxes at the desk.',
      'With a video visit there is no driving and no parking.',
      'You can keep eating bread.',
      'Do not skip a day of brushing.'
    ]
  },
  'signal-on-arrival': {
    question: 'confirmation',
    says: ['Text me from the waiting room.', 'Flash me as you reach the gate.'],
    looksAlike: ['If it is late, text us from the car.']
  },
  'signal-by-word': {
    question: 'confirmation',
    says: ['Hit reply with a Y.', 'Text the word done to this number.'],
    looksAlike: ['Send us the Word document.']
  },
  'tells-which': {
    question: 'confirmation',
    says: ['Ring me tonight to say which tablet you took.'],
    looksAlike: ['Tell us which pharmacy you prefer.', 'Tell us what time you are free.']
  },
  'checked-on': {
    question: 'confirmation',
    says: ["I'll ring you at nine to see that you have it.", 'Have her give me a ring.'],
    looksAlike: [
      'When the results are in we will call you.',
      'I will call your insurer to check that it covers this.',
      'We will call you in 3 weeks.'
    ]
  }
}

describe('kinds of wording, by words alone', () => {
  for (const [name, {question, says, looksAlike}] of Object.entries(kinds)) {
    test.each(says)(`${name}: %s`, (sentence) => {
      const {stands, isAnswered} = read(question, sentence)
      expect(stands).toContain(name)
      expect(isAnswered).toBe(true)
    })
    test.each(looksAlike)(`not ${name}: %s`, (sentence) => {
      expect(read(question, sentence).stands).not.toContain(name)
    })
  }
})
