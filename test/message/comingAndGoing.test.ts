import {describe, expect, test} from 'vitest'
import {closeOf, readByWords} from './wordsAlone.ts'

/** The opening that the words alone find where this sentence begins a letter. */
function openingOf(sentence: string) {
  return readByWords(`Hi Ana,\n\n${sentence} The form is here. Bring the card.`).evidence.opening
}

describe('openings on the life of the patient', () => {
  test.each([
    'Tell your husband his onions fed my whole street.',
    'Please tell Marta that her chutney was gone by noon.',
    'None of us can stop whistling your song.',
    'Your mittens are keeping my hands warm on the tram.',
    'Your poem is framed in the tea room.',
    'Your tulips are still brightening the waiting room.',
    'I cycled past the market and looked for your hens.',
    'Is the new kitten letting you sleep in?',
    'Is Leo home from college yet?',
    'Did you make it to the lake?',
    'Did they win?',
    'Did the dahlias survive the slugs?',
    'Have the bees come out already?',
    'Have you been to the museum you told me about?',
    'Has summer finally reached the islands?',
    'Are you enjoying retirement?',
    'Who won the quiz?',
    'How was Crete?',
    'How is the new job treating you?',
    'How are the little rascals?',
    'Fifty years together, imagine that.',
    'Triplets, good heavens!',
    'Engaged at last!',
    'So you finally beat your brother at chess.',
    'So the new hip carried you round the loch!',
    'I am entirely at your disposal.',
    'You have come to the right clinic.',
    'Has your grandson settled in at college?',
    'Did the choir win?',
    'Was it windy in Galway?',
    'Where did you go for your honeymoon?',
    'Who is feeding the goats?',
    'Are the daffodils out yet?',
    'Eighty years old, my word!',
    'So it is a girl!',
    'So the barn is finally built!',
    'Fabulous news, Maria!',
    'Really good news.',
    'It is braw to see ye back on your feet.',
    'Thank you for filling in that long questionnaire.',
    'Thank you for your patience.',
    'Thanks for the kind letter.',
    'I hope the move went well.',
    'I am so happy for you both.',
    'It is great that you asked.',
    'Welcome to our practice.'
  ])('is seen: %s', (sentence) => {
    expect(openingOf(sentence)).not.toEqual([])
  })

  test.each([
    'Thank you for sending the consent form.',
    'Thank you for paying on Monday.',
    'Thanks for your deposit.',
    'Thank you for uploading the insurance card.',
    'Thank you for cancelling your appointment.',
    'We hope the new booking system will be faster.',
    'We hope that the strike ends soon.',
    'I trust you have received the invoice.',
    'I hope the courier arrives by ten.',
    'We are pleased to introduce online booking.',
    'I am happy for you to halve the tablet.',
    'It is good that the medicine comes in drops.',
    'Good to know: the capsules can be opened.',
    'I have been thinking about the cause of your dizziness.',
    'The physiotherapist will be happy to help with the crutches.',
    'Welcome to the automated answering service.',
    'You are welcome to park behind the building.',
    'Have you tried the new cream?',
    'Did you finish the tablets?',
    'Are you enjoying the medicine?',
    'Has the fever come down?',
    'Thanks for the updated insurance card.',
    'Thank you for submitting your refill request.',
    'Our thanks to the pharmacy for the stock.',
    'It is great that the gel has no smell.'
  ])('is not: %s', (sentence) => {
    expect(openingOf(sentence)).toEqual([])
  })
})

describe('closes in jest, and closes that are instructions', () => {
  test.each([
    'No more rooftops, promise me.',
    'Stay off the quad bike this time, please.',
    'Try not to burn down the shed again.',
    'Beware of jealous geese.',
    'And next time, hire a roofer.',
    'Leave the wardrobe to the movers.',
    'Send us a photo when the lambs are born.',
    'Post a snap of the finish line.',
    'Do not wrestle any more llamas.',
    'Hands off that trampoline, please.',
    'Keep the stunts for the grandchildren.',
    'Photos of the kittens are mandatory.',
    'After the rain comes the sun.',
    'Show those stairs who is boss.',
    'Show them what you can do.',
    'Bring home the medal.',
    'Revert to me in case of any query.',
    'I look forward to seeing you.',
    'I hope to see you soon.',
    'Let me know how it goes.',
    'Let us know if anything changes.',
    'Have a good weekend.',
    'Be gentle with yourself.',
    'Stay warm out there.',
    'Please do not hesitate to call us.',
    'Feel free to write again.',
    'I am here if you need me.',
    'Safe travels.'
  ])('is seen: %s', (sentence) => {
    expect(closeOf(sentence)).not.toEqual([])
  })

  test.each([
    'No ladders until the bone has healed.',
    'We look forward to your payment.',
    'I look forward to the result of the scan.',
    'We look forward to hearing from the lab.',
    'I hope to have the culture report by Monday.',
    'Many thanks for returning the form.',
    'Let me know your height and weight.',
    'Let us know by Monday which slot suits.',
    'Keep us informed if your address changes.',
    'Tell us if you have a pacemaker.',
    'Write to us with the readings on Monday.',
    'Have a good wash before the operation.',
    'Have a great deal of water with it.',
    'Have a safe place for the needles.',
    'Be gentle with the scar for two weeks.',
    'Get better pillows.',
    'Stay strong on the right side by lifting daily.',
    'Keep calm and call the number below.',
    'Sleep well before the test.',
    'Do not hesitate to call an ambulance.',
    'Feel free to use either side of the pool.',
    'You will be pleased to know that parking is cheap.',
    'We are here on Mondays and Fridays.',
    'We are here for flu shots only.',
    'Let me know how many capsules are left.',
    'Update us with your new address.',
    'Have a big glass of water before the scan.',
    'Be patient with the cream.',
    'Keep warm compresses on the eye.',
    'Get well-fitting boots.'
  ])('is not: %s', (sentence) => {
    expect(closeOf(sentence)).toEqual([])
  })
})
