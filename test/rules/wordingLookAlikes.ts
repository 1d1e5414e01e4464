export interface LookAlike {
  readonly draft: string
  readonly patient?: string
}

/** Look-alikes of the rules on form, words, tone and danger. */
export const wordingLookAlikes: Readonly<Record<string, readonly (string | LookAlike)[]>> = {
  'reading-grade': ['Discontinue the medication if gastrointestinal symptoms develop.'],
  'long-sentence': ['Take the tablets with food. Call us if the rash comes back.'],
  'long-message': ['Take the tablets with food.'],
  'all-caps': [
    'The day for it is ONE TIME IN WEEK, and choose Monday.',
    'Your COPD and your MRI are stable.',
    'Please do NOT drive today.',
    'LASIX and ZOCOR stay as they are.'
  ],
  'stray-space': [
    'Bring these:\n1)  your card\n2)  your list',
    'Dose    Time\n5 mg    8 am',
    'Name:  Ana Ruiz\nRoom:  4',
    'See the .txt file . . . or not, and say so :)',
    'Wait ... then take .5 mg.',
    'I am fine.  You are, too.',
    'Hi [Name] , your dose is [dose]  today.'
  ],
  'excess-punctuation': [
    'Thanks for the note. Take vitamin K [dose??] by mouth. See you soon.',
    'ENT nurses are on Ward ?? until May. Keep the ear dry.',
    'The day of discharge on the board is ??/?? and means that we do not know. Knit.',
    'Thanks for the note. 115!!! Heel on the towel.',
    'So good to hear from you, how was Bali?! Your test is normal. See you soon.',
    'Well done! See you on Monday!',
    'Wait... and then call.'
  ],
  'opaque-link': ['Back pain exercises: nhs.uk/back-pain', 'Back pain exercises: https://example.org/back-pain'],
  'plain-language': [
    'Your condition is stable, and the form is complete.',
    {patient: 'I have hypertension. Which pill?', draft: 'For hypertension, lisinopril is a good start.'},
    'You have tachycardia (a fast heartbeat).'
  ],
  'undefined-abbreviation': [
    'Your MRI and CT are clear, and so is the HIV test.',
    'Take 5 mg with 20 mL of water.',
    {patient: 'Is my COPD worse?', draft: 'Your COPD is the same.'}
  ],
  'dose-notation': [
    {
      patient: 'what does PRN mean',
      draft: 'When you need it. Paracetamol PRN is up to 8 a day.'
    },
    'A letter to your PO is attached.',

    'Your potassium is 5.0 mmol/L.',
    'Living with MS (multiple sclerosis) is hard.',
    'Ask Dr. U. Meyer about it.',
    'I made this list 4u, and will miss 2 u.',
    'Your lead is 3 µg/dL, and your ferritin is 40 ug/L.'
  ],
  'ambiguous-result-word': [
    'The strep test was negative, which means no strep.',
    'Keep the positive attitude.',
    'You tested positive for gonorrhea.',
    'Your pregnancy tests were negative.',
    'The CMV test taken yesterday was negative, happily.',
    'The tests for rheumatoid arthritis were negative.',
    'Your rheumatoid factor is 11 (below 14 is negative).',
    'The test is negative, as you already saw on Sunday.',
    'Good news: your biopsy is negative.',
    'Your gene test is positive. What you have is haemochromatosis.',
    'The rest was within normal limits. Please come in May. The desk is open daily. Nothing else needs to be done.',
    'One healthy person in five has a positive ANA.',
    'It must be maddening to hear "unremarkable" again when your back hurts.',
    'From the film room: “unremarkable” is the kindest word that we have.',
    'Your TB skin test is positive. The nurse comes at four with the cups.',
    'HIV result of the second test is negative.',
    {patient: 'period 10 days late, preg strip neg', draft: 'Ten days and one negative test: test again on Sunday.'},
    'Your strep test was positive, so stay off school until Thursday.',
    'The H. pylori breath test is negative: the tablets worked.',
    'The round of IVF did not take. The test is negative.',
    'Both cardiac tests were negative. It was reflux.',
    'The culture is negative. Thank goodness, and enjoy the sea.'
  ],
  'stigma-label': [
    'If you grew up with an alcoholic parent, the list may help.',
    'You are not going into that room as an addict but as a guest.',
    'You are not a junkie, your body got used to it.',
    'You wrote that they called you “an addict”.',
    'The alcoholic hand rub is by the door.',
    'Alcoholics Anonymous meets on Monday.',
    'Your diabetic retinopathy and the diabetic shoes can wait.',
    'Please clean the wound, and throw away the dirty dressing.',
    'Your non-alcoholic fatty liver is mild.',
    'Does anyone in the family suffer from depression?'
  ],
  'blame-language': [
    'There is the pill for those who aren’t trying now.',
    'Two! What on earth had you done to them? A cold pack helps.',
    'There is not a soul who will tell you that you should have known.',
    'Nobody thinks you should have called earlier.',
    'If you had called, nobody would have answered: the line was down.',
    'You refuse to give up, and I love that.',
    'Why did you not sleep? Was it the pain?',
    'Allergy shots help most. Uncontrolled asthma comes first.',
    'To be told that you aren’t trying is unfair.',
    'I know you weren’t trying to hurt yourself with the tablets.',
    'She fears the questions. Was I wanted? Why didn’t you tell me?',
    'The blood pressure came down by fourteen, and that is your doing.',
    'It may feel as if it were your fault.',
    'You should have heard from them by Friday.',
    'Your heart failure and your kidney failure are stable.',
    'The test failed to run.',
    'You did not need the antibiotic.',
    'Our quality control is strict.'
  ],
  'never-words': [
    'Nothing more can be done before Monday, as the lab is shut.',
    'Some doctors say that there is nothing more we can do. They are wrong.',
    'You will not get better at chess by worrying.',
    'The polyp was benign. Nothing else to be done now.',
    'Both cysts are benign, and there is nothing more to be done.',
    'There is nothing else to do before your visit.',
    'It helps to fight infection.',
    'Do everything on the list.',
    'At least you have a plan now.',
    'It was not meant to be taken with milk.',
    'Don’t let them tell you that everything happens for a reason.',
    'People will say that at least you have other children.'
  ],
  'dismissive-reassurance': [
    'The urine will turn orange, don’t be scared.',
    'Go up on the thyroid tablet tomorrow. Don’t be afraid, you are in time.',
    'Lice are about in the class. Comb, don’t panic.',
    'I know the waiting has been awful. Don’t worry. The clinic opens at 9.',
    'The rash is from the heat. Calamine. Swimming is okay. Loose cotton. Five days. Relax, and write if it spreads.',
    'One high number after a cold can do that. Walk after dinner. Lift something. Weigh on Sundays. Eat what you like. You will be fine.',
    'Nothing to worry about: that is how it heals.',
    'Ring 999 now for your brother. I do the same from here, so don’t worry about it being done twice.',
    'You’ll be absolutely fine for six days without vitamin D. Send a postcard.',
    'Nothing to worry about as to the uniform. The door is on Alder Street.',
    'Open the link in the browser. Don’t fret over it, half of Tuesday is me saying “can you hear me”.',
    'Don’t panic but do move. Children’s ER now.',
    'You have decades. One number after bad sleep means little. The risk is a slow one. It comes down with walks. In the trial they cut the odds in half. Lift something. Sleep more. Skip the meter. Eat fruit. Keep the dog. You made me chuckle, you’ll be fine.',
    'The sirens are loud: don’t be afraid of the noise they make.',
    'One glass, with the non-drowsy kind, you’ll be fine.',
    'I won’t tell you not to worry.',
    'Your BP is 128 over 82, which is fine for you. No need to worry.',
    'Your x-ray is normal, so there is nothing to worry about.',
    'If the x-ray is clear, there is no need to worry.',
    'Drink at least 2 litres a day.',
    'Relax your shoulders.',
    'Don’t panic, the blue urine is the dye.'
  ],
  'overclaimed-understanding': ['I understand that you want to make sure it is nothing serious.'],
  'harsh-tone': [
    'You people made this whole ward laugh.',
    'I hope you find people like you people.',
    'Your apology has no excuses in it, so send it as it is.',
    'He now talks about the drinking without excuses.',
    'Put a star on the calendar, it’s silly and it works.',
    'Tell her: “I will never say I told you so.”',
    'It took courage to send that envelope, I told you so then and I say so now.',
    'You obviously did not choose this.',
    'What were you thinking of taking for the flight?',
    'It translates as “I’ve told you something seven times”.',
    'I’ve already told his dad by phone.',
    'I told you that there is no right answer, and you asked for one.',
    'It is absurd to be told to eat what hurts you.',
    'I’ve already said this on the phone to your husband.',
    'They translate it as “I’ve told you this seven times”.',
    'Please speak clearly into the phone.',
    'I told you this on the phone on Monday, and you wrote it down.'
  ],
  'bad-news': [
    'Had the biopsy shown melanoma, we would have called you. It is a harmless mole.',
    'The mammogram shows a mass that is highly suspicious for cancer. I left you a voicemail.',
    'Today is off, since toast looks like a tumor through a camera and I do not care to biopsy bread.',
    'The pathology is back and it is a cancer, so the breast team want you in tomorrow at two.',
    'The biopsy shows a small cancer. Give us a bell the minute you have read this.',
    'A hard lump that grows has to be seen this week, and I have put you on the two-week cancer pathway today.',
    {
      patient: 'The verified path was invasive ductal carcinoma, and my visit is in 8 days',
      draft: 'Yes, what you read is breast cancer, of the most common kind.'
    },
    {
      patient: 'Just tell me. I cannot hear it on the phone',
      draft: 'It is a melanoma, a thin one. They cut it out, and that is the end of it.'
    },
    'It is known today that endometrial cancers with that change do extremely well.',

    {
      patient: 'They said my mother has metastatic lesions on the scan. Please explain.',
      draft: 'The breast cancer has spread to the bones of the spine.'
    },
    'The nodule is papillary thyroid cancer. I remember how your face went white on Monday.',
    'Stage IV means that the cancer has spread to distant organs.',
    'The lump is benign.',
    'As we discussed on the phone, the scan shows that the cancer is smaller.',
    'Basal cell carcinoma is a slow kind of skin cancer.',
    'It’s cancer of the thyroid, the slow kind. I will be on your porch at six to talk it over.'
  ],
  'crisis-resource': [
    'I know that it felt like stepping off a bridge, and you told her.',
    'No jumping off the platform in the yard until the cast is off.',
    {
      patient: 'I am a therapist and my client completed suicide',
      draft: 'It is a grief without permission. I am so sorry.'
    },
    {patient: 'nobody speaks of my sister’s suicide, I was seven', draft: 'You may begin with who she was.'},
    'They call yours the suicide headache, and oxygen helps it.',
    'For your form tutors: refer as before for self-harm, weight loss and absences.',
    'My comments on the guideline draft, page 3: ask your patients “Have you had thoughts of killing yourself?”',
    'Nobody here should be ashamed of wanting not to die.',
    {patient: 'watching a film where the hero hangs himself gave me nightmares', draft: 'Nightmares like that fade.'},
    {patient: 'She is 15 and cuts. She says she does not want to die.', draft: 'She may come on Tuesday.'},
    {patient: 'my friend’s suicide was ten years ago today', draft: 'It is a hard day, and the form is at the desk.'},
    {patient: 'this tooth makes me want to die lol', draft: 'Ice it.'},
    {patient: 'Is suicide hereditary? My uncle went that way.', draft: 'No, not like the color of eyes.'},
    'Too fast a taper can lead to relapse and to suicide. Keep to the plan.',
    'Teenagers who are turned away at home attempt suicide more often. One kind adult helps.',
    'Depression with a plan to die goes to professionals first.',
    'The scale has 4 points. In psychosis a mother may harm the baby, which is rare.',
    'I would have wanted to die behind that curtain. I am so sorry.',
    'Any thoughts of harming yourself, call the line. See you on the 4th.',
    {
      patient: 'My husband took his own life, and you still write to him.',
      draft: 'The letter should never have reached you. I am so sorry.'
    },
    {
      patient: 'Our son died by suicide on your ward.',
      draft: 'The inquiry is led from outside. I am so sorry.'
    },
    {
      patient: 'Is it normal to feel suicidal on montelukast?',
      draft: 'I want eyes on you today: the crisis nurse is at yours by six.'
    },
    'The gun cabinet key goes to your brother. Phone me when it is out of the house, I will wait up.',
    'You say you want to die. Ana stays in the house with you till I come.',
    'This gel will kill the pain, which has been killing you.',
    'The questionnaire asks everybody about suicidal thoughts.',
    'You told me that you have no thoughts of suicide.',
    'You were admitted with suicidal thoughts in 2018.',
    {
      patient: 'I do not feel trapped or like I want to run away or commit suicide. Why do I cry?',
      draft: 'It could be the hormones. Your doctor can help.'
    },
    'Take all your tablets that morning with a sip of water.',
    'Then pressure, and the gun sounds like a stapler.',
    'Valproate can harm the baby, so ask before the next tablet.',
    'He was asked about wishing to be dead and about hurting himself, and he answered no both times.',
    'Did you hurt yourself when you fell?',
    'You do not want to go on insulin, and I hear you.',
    'You wrote about wanting to die. Text 741741.',
    'You wrote about wanting to die. I am calling you now.',
    'You wrote about wanting to die. Ring 0800 689 5652, day or night.',
    {patient: 'mom says accutane makes you suicidal', draft: 'Studies found no more of it.'},
    {patient: 'Mum wants to stop the dialysis. Is that suicide?', draft: 'It is letting the illness go its way.'}
  ],
  'safety-net': [
    'Growing pains. Massage, heat, paracetamol. One-sided, with limp or fever: bloods and a film.',
    'The rash is heat; dry it, air it. Six wet nappies a day is the gauge: four is a call.',
    'A proper job on the stretches, I call that graft. Ease off when the pain is over four.',
    'Please use the front desk for forms.',
    'Rest and fluids will help your cough. Come in if it is not better by Friday.',
    'He can take ibuprofen for the cold.',
    'Use ice on the ankle sprain. If it’s hot and weeping, show me.',
    'Put ice on your ankle sprain. If one side swells, come that same day.',
    'Lozenges for your sore throat. Can’t open your mouth, that’s an ER trip.',
    'Saline for your cold. Still there in three weeks, book in with me.',
    'Rest your voice, honey for your cough. Drop me a line next week with how you’re getting on.',
    'Keep the jug for your cough sputum on ice.',
    'Your cough syrup is honey and ivy.',
    'Your sore arm is no surprise. Ice helps. The soreness means that the vaccine is working.',
    'Ice the knee sprain after every session. Another look on the 9th.',
    'Your cough is from the pills. Cut fluids after seven.',
    'Honey for your cough. Three weeks on and still barking, we listen to that chest.'
  ],
  'teach-back': [
    'Raise the citalopram to 30 starting Sunday.',
    'Nothing greasy from now on, and the scan is on Tuesday.',
    'Do not inject on the 3rd, nor restart before the wound is dry. Kindly answer to show us that you have read and understood this.',
    'The last Xarelto is on Sunday night, none on Monday or Tuesday. On Sunday send a message that says “done”.',
    'Quetiapine goes from 100 to 150 tonight. Give the old box to the nurse.',
    'Nothing to eat from midnight, and leave out the apixaban on Tuesday. Please write back which two days you will skip it.',
    'Swap the soap for the emollient, and take cool showers.',
    'Your refill of lisinopril is at the pharmacy, same dose as before.',
    'Increase your insulin to 14 units. Call the nurse before noon and repeat it to her.'
  ],
  'identifier-leak': [
    'Call 555-010-9999 about order 12345678.',
    'You were seen on 4/5/2026.',
    'As you have already told me, it itches at night.',
    'Please read the label before you send in the sample.',
    'I hope you feel better this time, and that you are listened to.',
    'Your cold will take care of itself. The wound will not heal itself.',
    'Did you even get a call back? I am sorry.',
    'Your account ends in xxx-xx-1234.'
  ],
  'staff-voice': [
    'Pt portal isn’t for this. Please call.',
    'The patient has a right to a copy of the chart, and so do you.',
    'The patient is always right.',
    'The patient will sign this form at the desk, and the doctor signs below.',
    'This form is for the school. The patient keeps one copy.',
    'The patient must initial each page.',
    'To the carers at Rosemount: the patient should be turned every two hours.',
    'Dear colleague,\n\nthe patient reports less pain on the new dose.',
    'In the study, the patient was asked to fast.',
    'Nurses call the patient by name and check the band.',
    'Pt. 2 of my answer: the dose stays.',
    'One of my pts came after four months, and it was fine.',
    'To whom it may concern: the above patient is able to fly from the 10th.',
    'The patient was seen on Monday and may return to school on Thursday. Please excuse the absence.',
    'The doctor signed your pt order, and the pt place will call you.',

    'A 58 yr old man with nothing else is low risk and does not need it.',
    'Pelvic PT has a waiting list of two months.',
    'Patient access will call you.',
    'You are a 34 year old woman with a healthy heart.',
    'PT with Cody starts on Monday.',
    'How the patient is doing matters to us.',
    'Patient Relations will call you. Patients will be seen in turn.',
    'I reviewed your labs. Your lab results were reviewed with you on Monday.',
    'Your insurer denies the claim.'
  ],
  'model-chatter': [
    'I am not a dentist, so please ask yours.',
    'Here is the form that you asked for.',
    'As an AI-assisted service, we ask you to call.',
    'Let me know if you would like me to change your dose or the appointment.',
    'I cannot take the date away, but I can shorten it.',
    'Here is the short version: the scan is clear.',
    'Please check all the boxes on the form before sending it.',
    'Key changes to your tablets are below. I added an opening on Monday.',
    'This letter should be signed by your employer.'
  ],
  'template-variable': ['Hi [Name], your form is ready.'],
  'sms-length': ['Your flu vaccination is due.'],
  'invisible-characters': ['Well done 👩‍⚕️', 'A dose of 5 mg.']
}
