import {describe, expect, test} from 'vitest'
import {closeOf, evidenceOf, openingOf, readByWords} from './wordsAlone.ts'

describe('fond addresses', () => {
  test.each([
    'You brilliant pair.',
    'You two troopers!',
    'You absolute legends.',
    'You total star.',
    'You clever, brave girls.',
    'You champions.',
    'Bestie, the glow up!',
    'You write the politest panic.'
  ])('open: %s', (sentence) => expect(openingOf(sentence)).toHaveLength(1))

  test.each([
    'You two need a booster.',
    'You three lovely girls share one record.',
    'You good people should come at ten.',
    'The glow up serum stings.',
    'You send the most blood tubes.'
  ])('do not: %s', (sentence) => expect(openingOf(sentence)).toEqual([]))
})

describe('at the beginning, what only sounds warm', () => {
  test.each([
    'Toothache like this is an emergency nobody tells you about.',
    'It has side effects that nobody mentions.',
    'Nobody warns you about it, but the dressing will smell.',
    'No one tells you, but the scab turns yellow.',
    'I would like to have a clinical examination.',
    'I would like to see the report first.',
    'This sounds concerning to me.',
    'This looks concerning and I would go to the ER.'
  ])('opens nothing: %s', (sentence) => expect(openingOf(sentence)).toEqual([]))

  test.each([
    'It is the part nobody tells you about.',
    'Nobody warns you how lonely it is.',
    'I would love to see a photo of the boat.',
    'This sounds frightening for you.'
  ])('stays warm: %s', (sentence) => expect(openingOf(sentence)).toHaveLength(1))

  test('a letterhead in capitals welcomes nobody', () => {
    const opening = (text: string) => readByWords(text).evidence.opening
    expect(opening('WELCOME TO HILLTOP SKIN CARE 🌞 OPEN DAILY\nRe: your patch test\nThe form is here.')).toEqual([])
    expect(opening('WELCOME TO HILLTOP SKIN CARE\n4/5/2026\nThe form is here.')).toEqual([])
    expect(opening('WELCOME TO OUR CLINIC, ANA!\nThe form is here.')).toHaveLength(1)
    expect(opening('Welcome to our clinic\nRe: your patch test\nThe form is here.')).toHaveLength(1)
    expect(opening('HILLTOP SKIN CARE\nDate: 4 May\nIt was lovely to see you. The form is here.')).toHaveLength(1)
  })
})

describe('vindication and concession', () => {
  test.each([
    'You rang about a lump and she about a cough; neither is making a fuss.',
    'Neither of you was imagining things.',
    'New fathers always think that they imagined it.',
    'Parents often worry they are wasting our time.',
    'Clear scans do not mean you made it up.',
    'A normal MRI does not prove that your pain is in your head.',
    'Clean bloods do not make the tiredness any less real.',
    'Cold comfort when you are up at four.',
    'Which is small comfort, I know.',
    'Revolting way to be woken.',
    'That is a foul way to find out.',
    'Not a pleasant few minutes, I will grant you.',
    'Night feeds grind parents to powder.',
    'It wears a father to a thread.',
    'You really copped the lot this year.',
    'I know what the boat means to your livelihood.',
    'Your heart must be in darkness.',
    'The stress it has caused you is reason enough to complain.',
    'These talks are hard to start.',
    'It is hard not to have wobbles.',
    'It is impossible not to worry at night.',
    'It is not serious, although certainly an irritating one.'
  ])('are empathy: %s', (sentence) => expect(evidenceOf(sentence).empathy).toHaveLength(1))

  test.each([
    'None of them is making it up to the third floor.',
    'People often think it is in their head before a stroke shows.',
    'Negative tests do not mean that you are immune.',
    'A normal scan does not mean you made a mistake.',
    'A clear scan does not make surgery safer.',
    'The cold comfort pack goes on the knee.',
    'A nasty way to catch flu is a shared cup.',
    'Grind the tablets for parents to powder.',
    'You copped the vaccine twice.',
    'I know what the number means to your insurer.',
    'I would like to know what recovery means to you.',
    'Your heart must be in rhythm first.',
    'The pain it has caused you is from the disc.',
    'Decisions are hard to make when sedated.',
    'It is hard not to have coffee before the test.',
    'It is not serious, although it may itch.',
    'This is not dangerous, just annoying.'
  ])('look-alikes are none: %s', (sentence) => expect(evidenceOf(sentence).empathy).toEqual([]))

  test.each([
    'We see a lot of improvement of pain by training the core.',
    'Snoring would make sense given you are so severely overweight.',
    'You can take nerve regenerating tablets.',
    'Due to anxiety your mood is horrible.',
    'Feeling misunderstood, feeling unheard: all are possibilities.',
    'Try reminding your daughter that you see her doing so well.'
  ])('nor is a plain fact or counsel: %s', (sentence) => expect(evidenceOf(sentence).empathy).toEqual([]))

  test.each([
    'We see a lot of fear.',
    'It makes sense that you are scared.',
    'It takes nerve to ask.',
    'Your mood must be horrible.',
    'Feeling misunderstood for so long is hard.',
    'You are doing so well.'
  ])('beside what is: %s', (sentence) => expect(evidenceOf(sentence).empathy).toHaveLength(1))
})

describe('last lines', () => {
  test.each([
    'Until spring, then.',
    'Until the Gala, then.',
    'Until the wedding, then.',
    'She is lucky in her mum.',
    'Rosie could not have a better sister.',
    'Mummy ji ko pranam.',
    'Best foot forward!',
    'Best foot forward! (Sorry, one pun a day.)',
    'Chin up! (Sorry, I could not resist.)',
    'Wear something you can snore in.',
    'Look after the carer too, if she lets you.',
    'Look after whoever looks after you.',
    'All the bestDr. Rao'
  ])('close: %s', (sentence) => expect(closeOf(sentence)).not.toEqual([]))

  test.each([
    'Until spring, take one a day.',
    'Until the stitches dissolve, then.',
    'He is lucky in his scan.',
    'Aunty ko card dena.',
    'Wear something you can roll up.',
    'We look after carers too, in room 4.',
    'Our motto: breathe easy, live well.',
    'I must hear from you before Thursday.',
    'Bell us once it is in your hand.',
    'The form is blue. (Sorry, it was green.)'
  ])('do not: %s', (sentence) => expect(closeOf(sentence)).toEqual([]))
})

describe('the loop in rows, on slips and by a date', () => {
  test.each([
    'Next call: 14:20.',
    'Third attempt 3 pm.',
    'I must hear from you before Thursday.',
    'We need to hear from you today.',
    'If the line is down send a boy, but I must hear from you by Friday.',
    'Tick "seen" on the app.',
    'Tick the box; it pings me a receipt.',
    'Jot "half a tablet" on the slip and hand it to the driver.',
    'gonna facetime u at 5pm',
    'dr p is gonna facetime u @ 5 abt it'
  ])('is closed: %s', (sentence) => expect(evidenceOf(sentence).confirmation).toHaveLength(1))

  test.each([
    'Next call 0800 111 for the lab.',
    'Second attempt at IVF is in May.',
    'The insurer must hear from you before Thursday.',
    'Press seen photos to delete them.',
    'The pharmacy gives us a receipt.',
    'If the rash spreads I must hear from you today.',
    'Write your name on the slip and hand it to the nurse.',
    'I will call you 5 times at most.'
  ])('is not: %s', (sentence) => expect(evidenceOf(sentence).confirmation).toEqual([]))
})
