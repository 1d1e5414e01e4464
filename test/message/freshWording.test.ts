import {describe, expect, test} from 'vitest'
import {closeOf, evidenceOf, readByWords} from './wordsAlone.ts'

describe('hardship told by a likeness', () => {
  test.each([
    'Panic attacks feel like dying.',
    'Gout feels like walking on glass.',
    'Shingles pain is in a league of its own.',
    'Chemo is like a second job nobody applied for.',
    'Kidney stones are right up there with childbirth.',
    'A migraine like yours feels like an ice pick behind the eye.',
    'It can feel like your body has turned against you.',
    'Plantar fasciitis feels like stepping on nails every morning.',
    'Trigeminal pain is like being struck by lightning.',
    'Endometriosis pain is no ordinary cramp.',
    'Vertigo feels like being on a ship that never docks.',
    'Diabetes is a full-time job with no days off.',
    'Managing this is a second job nobody applied for.',
    'Tooth pain at 3 am is its own circle of hell.',
    'Insomnia feels like being locked out of your own bed.',
    'Long COVID can feel like wading through wet cement.',
    'Fibro feels like having the flu every single day.',
    'Sciatica feels like a hot poker down the leg.',
    'Passing a stone is one of the worst pains there is.',
    'Waiting for results is like holding your breath for a week.',
    'It must feel like the floor dropped out.',
    'Nothing hurts quite like shingles.',
    'Few things hurt like a kidney stone.',
    'IVF is a part-time job with heartbreak for wages.',
    'A gallbladder attack feels like being kicked by a horse.',
    'Sciatica can really feel like a hot poker down the leg.',
    'Shingles is in a league of its own.',
    'Nerve pain is on another level.',
    'Nothing hurts quite like gout.',
    'Diabetes is a second job with no days off.',
    'Looking after him day and night is a full-time job nobody signed up for.',
    'Keeping track of all this is an unpaid job you never asked for.',
    'Panic feels like drowning.',
    'Endo pain is no ordinary cramp.',
    'The menopause can feel like walking through fog.',
    'Tinnitus feels like being haunted.'
  ])('is empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'Does it feel like an ice pick behind the eye?',
    'If it feels like drowning, sit up and call us.',
    'You said the pain feels like walking on glass.',
    'Plantar fasciitis typically feels like stepping on nails with the first steps.',
    'A heart attack can feel like being crushed, so call 911.',
    'The scanner is in a league of its own for small lesions.',
    'Is driving the taxi a second job?',
    'You took a second job at the bakery in May.',
    'Walking on glass needs shoes.',
    'The gel feels like cold water.',
    'The cream feels like nothing at all.',
    'It should not feel like being stabbed.',
    'The vaccine sting is like a pin prick.',
    'The new pharmacy is on another level of the building.',
    'Labor is on the third floor.',
    'Your knee is in a different category of the form.',
    'Gout is like other kinds of arthritis.',
    'Panic feels like dying and it isn’t.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('one who has been there', () => {
  test.each([
    'I’ve been on the other side of this.',
    'I’ve been where you are, six years ago.',
    'I’ve sat in that chair.',
    'I have sat where you are sitting.',
    'I was in your shoes two years ago.',
    'I’ve walked this road myself.',
    'My own mum had this, so I know what those nights are like.',
    'I’ve had a baby who wouldn’t sleep either.',
    'I went through IVF myself.',
    'Been there, with twins.',
    'I know that waiting room from the other side.',
    'I’ve worn that gown myself.',
    'I’ve stood in your shoes.',
    'Been in that chair myself, and it’s no fun.',
    'As a migraine sufferer myself, I get it.',
    'I’ve lain on that table too.',
    'I have been the patient in this one.',
    'I’ve cried in that car park too.',
    'I have been in your shoes and I remember the waiting.',
    'We have been where you are with our own twins.',
    'I’ve slept in that recliner too.',
    'I know that drive from the inside.',
    'I went through chemo myself.',
    'I have lived through the same loss.',
    'I was in your shoes ten years ago.',
    'I’ve been the patient in this too.',
    'As a mother of three myself I know those nights.',
    'I sat in that same waiting room myself.'
  ])('is empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'I have been on the other side of town all day.',
    'Have you been where the rash started?',
    'I went through your results myself.',
    'I have sat with many couples in that chair.',
    'The dentist says she has sat in that chair for years.',
    'I was in your chart this morning.',
    'I have been in that clinic since May.',
    'I’ve been through this list with the pharmacist.',
    'I have waited in line for the courier.',
    'Please sit in that chair by the door.',
    'I have worn the monitor to test it.',
    'I was in your neighborhood on Friday.',
    'The lab is where you are registered.',
    'I have slept on it and the dose stays.',
    'I know that form from the other clinic.',
    'As a parent of two, I’d skip the syrup.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('credit in the slang of the day', () => {
  test.each([
    'That is ALL you - those evening walks are paying off.',
    'Those 9 pounds? You did that.',
    'Somebody has been walking.',
    'You have worked so hard during the festival season.',
    'That’s all you, Marie.',
    'This is all your doing.',
    'You did that, not the pill.',
    'You made that happen.',
    'Somebody’s been doing their homework!',
    'Someone has been watching their salt.',
    'Look at you go!',
    'Look what you did!',
    'Your hard work is showing.',
    'Those walks are paying off.',
    'All those early mornings at the pool are paying off.',
    'You earned every point of that A1c.',
    'The credit is all yours.',
    'That number is your work, not mine.',
    'I can see how hard you’ve been working on this.',
    'You should be so proud of this.',
    'You absolutely crushed it.',
    'You nailed it!',
    'Whatever you are doing, it shows.',
    'You did the hard part.',
    'You put in the work and it shows.',
    'Down 12 points - that is you.',
    'Those 12 points are all you.',
    'That’s all you, Priya.',
    'It was all your own doing.',
    'Seven kilos, and you did that on your own.',
    'You absolutely smashed it.',
    'You nailed it this week.',
    'Someone’s been doing their stretches!',
    'Somebody has clearly been watching their salt.',
    'All that logging is really paying off.',
    'The early swims are paying off.',
    'Just look at you go!',
    'Look what you managed in six weeks.',
    'The credit goes entirely to you.',
    'You earned every pound of that.',
    'You made this happen.',
    'You did all the heavy lifting.'
  ])('is empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'That’s all you need to bring.',
    'This is all you have to do.',
    'That is all your insurance covers.',
    'You did this test in May.',
    'You did that the last time you came.',
    'You did it with the left arm, the form says.',
    'You smashed it on the door frame.',
    'You crushed it and mixed it with yogurt.',
    'Someone has been taking your calls.',
    'Somebody has been walking him to the bathroom.',
    'The medicine is paying off.',
    'You are paying off the balance in June.',
    'The credit goes to your account.',
    'A credit of $40 is on your account.',
    'Look at your foot each night.',
    'Look at what you eat and write it down.',
    'Someone has been assigned to your case.',
    'You earned a free parking ticket.',
    'Those are all yours to keep.',
    'If the exercises are paying off, we go on.',
    'Nice to hear that the physio’s paying off.',
    'Somebody’s been practicing her handwriting!'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('a doubt taken back', () => {
  test.each([
    'I’m not saying your pain isn’t real, it absolutely is.',
    'Nobody is saying this is all in your head.',
    'You are believed.',
    'You’re not imagining it.',
    'You’re not making this up.',
    'It is not in your head.',
    'I don’t think you’re making it up.',
    'Your pain is real.',
    'None of this is in your head.',
    'This is real, and it isn’t in your head.',
    'You did not imagine it.',
    'I am not suggesting you are imagining this.',
    'I never doubted you.',
    'No one here thinks you are faking.',
    'Normal tests do not mean the pain is not real.',
    'I believe you.',
    'I believe every word.',
    'That does not make your pain any less real.',
    'A clean scan doesn’t mean it’s all in your mind.',
    'We take what you tell us at its word: the pain is real.',
    'You weren’t exaggerating.',
    'You were right all along, it wasn’t anxiety.',
    'No one is suggesting you are making it up.',
    'I never said your pain was imaginary.',
    'Nobody here thinks it is all in your head.',
    'You weren’t imagining it.',
    'You didn’t dream it up, and neither did he.',
    'You are believed here.',
    'That doesn’t make it any less real.',
    'A normal scan does not mean the pain is not real.',
    'Your fatigue is every bit as real as a broken leg.',
    'I believe every word you wrote.',
    'None of it is in your head.',
    'We are not saying that you are exaggerating.'
  ])('is empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'You are believed to have been in contact with a case.',
    'We are not making up the prescription until Monday.',
    'They are making up your bed.',
    'Nobody knows why the ringing in your head began.',
    'The alarm is not real, it was a drill.',
    'I believe every form is signed.',
    'I am not saying that the test is wrong.',
    'No one said the clinic is closed.',
    'The lab is making it up fresh each day.',
    'I believe what you have is reflux.',
    'That does not mean the result is final.',
    'I don’t imagine this will hurt.',
    'Nobody is saying you need surgery.',
    'No one is saying you have to stop.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('a part of you', () => {
  test.each([
    'That part of you deserves company.',
    'That part of you deserves kindness.',
    'The part of you that is scared deserves kindness.',
    'Even the angry part of you deserves a seat at the table.',
    'Be gentle with the part of you that is tired.',
    'The part of you that wants to hide is only trying to keep you safe.',
    'That little girl inside deserves comfort.',
    'Whatever part of you is grieving deserves some company.',
    'The part of you that is angry deserves a hearing, so that part of you deserves kindness too.',
    'Even that small part of you deserves some comfort.',
    'Be kind with the part of you that is frightened.',
    'The child in you deserved love.',
    'Whatever part of you wants to run needs rest.',
    'The part of you that hides is just trying to protect you.'
  ])('is empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'That part of you needs to be kept dry.',
    'Wash the part of your leg that is red.',
    'The part of your plan that covers this is B.',
    'That part of the form deserves care.',
    'Part of you will be numb for an hour.',
    'The part of you in the splint needs washing.',
    'Which part of you hurts?'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('empathy in fresh words, once more', () => {
  test.each([
    'Fibromyalgia pain is really in a league of its own.',
    'Toothache is right up there with childbirth.',
    'A migraine can feel like an ice pick.',
    'Living with IBS is like a full-time job nobody applied for.',
    'Chasing refills is a second job you never signed up for.',
    'I’ve been on the other side of that desk, with my own son.',
    'I have been exactly where you are, two years ago.',
    'We’ve both been in those shoes, and I’ve been in your shoes.',
    'I lay in that same bed myself, so I know.',
    'I cried in that waiting room too.',
    'I went through the same surgery myself.',
    'That was all you, mate.',
    'This drop is all your own work.',
    'Those twenty pounds? You did that.',
    'Somebody has been doing the exercises.',
    'Someone’s clearly been sticking with it.',
    'All those early walks are really paying off.',
    'You totally nailed this.',
    'Whatever you’re doing, keep it up, it shows.',
    'No one is saying that you’re making this up.',
    'We never thought you were imagining it.',
    'You didn’t imagine the pain.',
    'A normal MRI doesn’t make your pain any less real.',
    'I don’t for a second think this is all in your head.',
    'The scared part of you needs some company too.',
    'Be gentle with that part of you.',
    'I’m not suggesting it’s in your head.',
    'You did the hard part already.'
  ])('is empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'The new building is in a league of its own.',
    'The portal feels like a maze.',
    'The scan table feels like a plank.',
    'Her handwriting has improved.',
    'I’ve been on the other side of the ward since nine.',
    'I was in your area last week.',
    'He has sat in that chair since noon.',
    'I went through the same form with your wife.',
    'That is all.',
    'This is all you will be given.',
    'You did that wrong on the first form.',
    'You made that appointment happen twice.',
    'Someone has been by to collect the sample.',
    'Your savings plan is paying off the loan.',
    'Look at you foot chart.',
    'The test does not mean the diagnosis is final.',
    'You are making up for lost time with the dose.',
    'I believe all of it was sent.',
    'Each part of you that is scanned takes five minutes.',
    'The hard part of the cast is the shell.',
    'Your headache is in your head and neck.',
    'I am not saying the dose is wrong.',
    'None of this is in your chart.',
    'The results are all in.',
    'Those points are all on the map.',
    'A stone is like a grain of sand.',
    'Gout is like arthritis in other joints.',
    'Shingles feels like a burn to the touch.',
    'Sorry for the delay.',
    'So sorry about the mix-up with the dates.',
    'So sorry the fax never came.',
    'Everyone gets one of these letters.',
    'Everybody has it in their records.',
    'Anyone would be seen the same day.',
    'The drain is draining less.',
    'Online forums are awful about this drug.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('a close without a stock word', () => {
  test.each([
    'What questions are on your mind right now?',
    'What would you like to ask me?',
    'What’s going through your mind?',
    'What questions do you have for me?',
    'What else is on your mind?',
    'What worries you most about this?',
    'What can I clear up for you?',
    'How are you feeling about all this?',
    'How does that sit with you?',
    'Is there anything you would like to ask me?',
    'What haven’t I answered?',
    'Anything else on your mind?',
    'What would help most right now?',
    'Any questions so far?',
    'What would you like to know more about?',
    'What’s on your mind?',
    'My direct line is below if you wake up at 3 with questions.',
    'My cell is on the card if you can’t sleep.',
    'Door’s always open.',
    'The door’s always open.',
    'lmk if you’d rather use another pharmacy, happy to send elsewhere',
    'lmk if CVS is out, happy to send elsewhere',
    'Have him bring home a fish.',
    'My number is on the back of the card if the night gets long.',
    'You have my number if it all gets too much.',
    'My inbox is open.',
    'Our door is always open.',
    'Bring me back some sunshine.',
    'Save me a slice of cake.',
    'Catch a big one for me.',
    'Give the new puppy a scratch from me.',
    'Eat a mango for me.',
    'Have a slice of that cake for us.',
    'Tell her to bring home a trophy.',
    'Have her score a goal for us.',
    'My pager is on if you need me tonight.',
    'I’m at the end of the line if you want to talk it through.',
    'I am one call away.',
    'The night line is there if you can’t sleep and want to hear a voice.',
    'happy to switch pharmacies, just shout',
    'Happy to resend if it gets lost.',
    'Ring me if you start to fret.',
    'My line is open all weekend if the worry creeps back.',
    'You’ve got my extension if you wake up worrying.',
    'What questions are still on your mind?',
    'What worries are keeping you up?',
    'What would you like to ask me about this?',
    'Is there anything else on your mind?',
    'What can I explain better?',
    'What haven’t I covered?',
    'How does all this land with you?',
    'My cell is below if the worry gets too loud.',
    'My direct number is on the letter if you can’t sleep.',
    'You’ve got my extension if you get stuck.',
    'My pager is on whenever you need a word.',
    'Happy to resend it if it doesn’t arrive.',
    'Have your dad bring home a trout.',
    'Tell him to win us a medal.',
    'Bring us back a magnet.',
    'Give that old dog a biscuit from me.',
    'Anything on your mind?',
    'So what worries are on your mind?',
    'What do you want to know before we start?',
    'My cell’s on the back if you’re awake at 3 and scared.',
    'My mobile number is 555-0100 if the nerves get bad.',
    'Have the boys bring home a trophy.',
    'Bring me back a postcard.',
    'You have my extension if anything worries you.'
  ])('closes: %s', (sentence) => {
    expect(closeOf(sentence)).not.toEqual([])
  })

  test.each([
    'What medicines are on your list right now?',
    'What time would you like to come in?',
    'What pharmacy would you like to use?',
    'What would you like to ask the surgeon?',
    'My extension is 402 if you need a refill.',
    'My fax number is below if you need to send the form.',
    'My line is busy until noon.',
    'The front desk number is below if you need to cancel.',
    'Have him bring a urine sample.',
    'Have her bring the form home.',
    'Have him catch the 9 o’clock bus.',
    'Bring home a copy of the form.',
    'What can the lab test in one tube?',
    'How does the tablet sit in the box?',
    'Have your son bring his glasses.',
    'Give the dog a tablet with food.',
    'What was running through the drip?',
    'Tell him to bring the card.',
    'What would you like to do about the refill?',
    'What dose is on your mind map?',
    'What would help the lab most?',
    'My number is on file with the pharmacy.',
    'My phone was off when you called.',
    'Have her bring home the tablets.',
    'Let him catch up on sleep.',
    'Give the cat a pill.',
    'What can we bill?',
    'My line is the third on the form.'
  ])('does not: %s', (sentence) => {
    expect(closeOf(sentence)).toEqual([])
  })
})

/** The opening that the words alone find where this sentence begins a letter. */
function openingOf(sentence: string) {
  return readByWords(`Hi Ana,\n\n${sentence} The form is here and the card has to be signed. Bring the card.`).evidence
    .opening
}

describe('an opening in haste', () => {
  test.each([
    'hope bump’s behaving x',
    'Hope bump is behaving!',
    'hope baby is letting you sleep',
    'Hope the bump is behaving.',
    'Hope baby’s sleeping better.',
    'Hope bub is letting you get some rest.',
    'hope little one is settling in',
    'hope hubby is on the mend',
    'Hope hip is holding up.',
    'Hope knee’s behaving itself.',
    'Hope twins are giving you a night off.',
    'hope mum’s settling in',
    'Hope school is treating you well.',
    'Hope work has calmed down a bit.',
    'hope bubs is being kind to you x',
    'Safari sounds marvelous!',
    'The safari sounds marvellous!',
    'Your cruise sounds heavenly!',
    'Lisbon sounds wonderful!',
    'Three weeks in Goa sounds dreamy.',
    'A trip to Kerala sounds lovely!',
    'Camping with the grandkids sounds like fun!',
    'The new puppy sounds adorable.',
    'Wedding sounds gorgeous!',
    'Hope bump is growing nicely.',
    'hope the bub’s letting you sleep!',
    'Hope ankle’s holding up.',
    'Hoping the twins are behaving x',
    'Hope hip is being kind to you.',
    'Hope uni is treating you well.',
    'The cruise sounds splendid!',
    'Your road trip sounds like such fun!',
    'A month in Kerala sounds dreamy.',
    'The new kitten sounds adorable!',
    'That wedding sounds fabulous.',
    'Retirement sounds glorious!'
  ])('opens: %s', (sentence) => {
    expect(openingOf(sentence)).not.toEqual([])
  })

  test.each([
    'Your heart sounds great.',
    'The plan sounds great.',
    'Tuesday sounds marvelous.',
    'Lungs sound lovely on the recording.',
    'The bump on the head is growing.',
    'Back pain is easing.',
    'Hope Clinic is holding its session.',
    'The knee is holding up in the film.',
    'The dose sounds fine.',
    'I hope to have the report on Monday.',
    'Your chest sounds clear and the garden form is attached.',
    'The head is down at 36 weeks.'
  ])('does not: %s', (sentence) => {
    expect(openingOf(sentence)).toEqual([])
  })
})
