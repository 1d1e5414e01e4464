import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('the loop is closed', () => {
  test.each([
    // A call beside the message.
    'You may not open this before Monday, so I am going to call too.',
    'I shall telephone as well, since so much hangs on it.',
    'We will also call you about this.',
    'I plan to follow this up with a telephone call.',
    'You will get a visit from our nurse as well.',
    'I am also going to try her on her landline.',
    // Somebody charged with it.
    'The switchboard has instructions to keep calling you.',
    'Our clerk was told to phone you until there is an answer.',
    'The warden will sign that the old strips have been destroyed.',
    // Alerts and receipts.
    'I set a reminder that goes off if this stays unopened past nine.',
    'Our system notifies me if you have not read this by dusk.',
    'I will check at four whether this is unread.',
    'This goes out with a read receipt.',
    'I get a ping the second you open this.',
    // Told by voice.
    'I am relieved that we managed to get through to you by phone.',
    'As we decided when I rang you on Sunday, the warfarin stops.',
    'Dr. Osei told you the same in clinic this morning.',
    'I telephoned you with the result of the scan.',
    'We have been through this on the telephone.',
    'You promised on the phone that you would stop it.',
    // Any sign.
    'Standing by for your OK.',
    'All we ask is one word back.',
    'A plain "seen" is all I need.',
    'Even a smiley is enough.',
    'Answer this message even if you skip the rest.',
    'Write anything back.',
    'Looking forward to your acknowledgement.',
    // A call on reading.
    'Page the renal fellow the instant you read this message.',
    'Phone the dialysis unit as soon as this letter gets to you.',
    'The moment you open this, ring the night sister.',
    // Done.
    'Tell me once the last capsules are in the trash.',
    'Let us know when the patch is off.',
    'Let me know as soon as you have flushed the leftover pills.',
    'Let me know once you have had your second injection.',
    'Message me after your first injection.',
    // Said back.
    'Imagine I am the new nurse and show me how you will draw up the dose.',
    'How would you explain this plan to your daughter?',
    // What looks like the errands of an office, and is not.
    'Please reply with the number of tablets you took.',
    'Please confirm that you have stopped the metformin.',
    'Please confirm that you have received this message.',
    'Reply with the name of the hospital you are heading for.',
    'The nurse will ask you to repeat the plan to her.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).not.toEqual([])
  })
})

describe('the loop is not closed', () => {
  test.each([
    // Errands of the office.
    'Please confirm that you have paid the bill.',
    'Let us know once you have received the parking permit.',
    'Please reply to tell us whether you received the invoice.',
    'Text us once you have moved house.',
    'Note down in your logbook when you use the inhaler.',
    'Reply C to confirm your slot on Friday.',
    'Please answer our questionnaire.',
    'Let us know once you have filled in the application.',
    'Please confirm that you can make it on Friday.',
    // A particular.
    'Please respond with your policy number.',
    'Text back the size of the boot you need.',
    'Please reply with a copy of your ID card.',
    'Write back with the name of your optician.',
    'Text back which afternoon suits you.',
    'Please reply with more details about the cough.',
    'Please respond with a picture of the mole.',
    // The chart.
    'Please confirm that you are allergic to latex.',
    'Can you confirm that you have no pacemaker?',
    'Could you confirm that you have had measles?',
    'Tell me when the itching started.',
    'Please tell me when you last saw a dentist.',
    // On the phone.
    'You told me on the phone that your elbow aches.',
    'You said by telephone that you work nights.',
    'As I said on the phone, the cafeteria opens at ten.',
    // Others ask.
    'Your gym may ask you to confirm that you have read the rules.',
    'The website will ask you to confirm that you understand the terms.',
    // Calls for other ends.
    'I will also call you to book the next visit.',
    'I will also phone in the prescription.',
    'Call us as soon as you see this rash again.',
    'You have waited long for an answer.',
    'Let me know when you have had your first cup of coffee.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).toEqual([])
  })
})
