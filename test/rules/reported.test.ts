import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import type {Draft} from '../../src/draft.ts'
import {createEngine, prepare} from '../../src/engine.ts'

type Wording = string | Pick<Draft, 'text' | 'patient'>

/** Wordings that stand close to the look-alikes of a rule, and that it is there to report. */
const reported: Readonly<Record<string, readonly Wording[]>> = {
  'result-meaning': [
    'Your LDL was 3.9. Next test in autumn.',
    'Hi Ana, your TSH is 5.6. See you in May.',
    'Labs from Tuesday: sodium 138, potassium 4.1, creatinine 0.9. The next draw is in October.',
    'Your hemoglobin was 11.2 and your ferritin 18. Same dose.',
    'Your blood pressure at the clinic was 142/88. Keep taking the tablets.',
    'Your calcium score was 310. See you in May.',
    'Hello Mr. Brown, your PSA is 4.2. Regards',
    {patient: 'What was my TSH?', text: 'Your TSH is 5.6. The desk has a copy.'},
    'Your LDL was 162. Please book at the desk. See you in May.'
  ],
  'result-plan': [
    'Thank you for writing. Your calcium is high. You can see it in the portal. Take care.',
    'Your blood tests show raised liver enzymes. It was good to see the garden.',
    'Your potassium came back low again. Good luck with the play.',
    'Hello Ana, your cholesterol is still a bit high. I hope the move went well.',
    'Your ferritin came back low. It was lovely to see the twins.',
    'The chest film showed an abnormality. Best wishes, Dr. Lee',
    'A low potassium was seen in your labs. Best wishes, Dr. Lee',
    'Raised calcium was picked up. Best wishes, Dr. Lee',
    'There was a high creatinine in your bloods. Best wishes, Dr. Lee',
    'High ferritin showed up in her blood. Best wishes, Dr. Lee',
    'Your sodium is low, and that is not as expected. Best wishes, Dr. Lee',
    'Your calcium is high. The test was requested by Dr. Shah. Best wishes, Dr. Lee'
  ],
  'silent-result': [
    'We will only call you if something is wrong with the smear.',
    'If you don’t hear back, assume the swab was fine.',
    'The breast team will only contact you if the mammogram is abnormal.',
    'Dr. Shah will just call if there is a problem with the smear.',
    'The surgery will only write to you if the swab is positive.'
  ],
  'shared-decision': [
    'We want you to start chemotherapy on Monday at nine.',
    'I have ordered a colonoscopy for the bleeding.',
    'I have switched you to losartan 50 mg once a day.'
  ],
  'teach-back': [
    'Nothing by mouth for 8 hours before your operation on Monday.',
    'Stop eating at nine tonight before your surgery.',
    'Bring the Lantus down from 30 to 24 units from tonight.',
    'Nothing to eat from midnight on Sunday, and leave out the gliclazide on Monday.',
    'Increase metformin from 500 mg to 1000 mg twice a day.',
    'Nothing by mouth for 8 hours before your operation on Monday. Please reply that you have read this.',
    'Stop the ibuprofen today. Nothing by mouth for 8 hours before your operation on Monday.'
  ],
  'report-back': [
    'Start lisinopril 10 mg once a day. See you at the barbecue!',
    'Start lisinopril 10 mg once a day. Thanks again for the visit and the cake.',
    'As we said at your visit, start atorvastatin 20 mg tonight.',
    'Stop the lisinopril and begin losartan 50 mg once a day from tomorrow. Have a good week.',
    'Your doctor recommends that you stop the cephalexin and begin doxycycline 100 mg twice a day.',
    'Start lisinopril 10 mg once a day. Please reply that you have read this.',
    'Dr. Obi will start anastrozole 1 mg. And from me: start lisinopril 10 mg once a day.',
    'Start lisinopril 10 mg once a day. Dr. Obi will start anastrozole 1 mg.',
    {patient: 'My tooth hurts.', text: 'Start amoxicillin 500 mg three times a day.'}
  ],
  'safety-net': [
    {patient: 'What is good for chest pain?', text: 'Your chest pain is likely a strain. Rest and use heat.'},
    'It’s a plain old virus. Honey, soup, sleep. Back to school when he feels like it.',
    'That is eczema. Apply the cream morning and night, and wear cotton. Have a lovely weekend!',
    'I hope your sore throat is better soon. Gargle with salt water, and take paracetamol.',
    'Rest and fluids for your cold. Tell Sam that his drawing hangs over my desk.',
    'By Friday we will know about the form. For your back pain, rest and use heat.',
    'For your back pain, rest and use heat. Please send me a note.'
  ],
  'crisis-resource': [
    'You want to kill yourself. Tell the sheriff that the license has lapsed.',
    'You want to end your life. The police welfare check last year upset you. See you in June.',
    'You told me that it feels like killing yourself is the only answer.',
    'You have to keep her from hurting herself every night. See you in three weeks.',
    'You talked about killing yourself last week. See you on the 4th.',
    'You wrote that you keep thinking of stepping in front of a bus. See you on the 4th.',
    'I am sorry you are thinking about not being here anymore. See you on the 4th.',
    'You wrote that you sometimes wish you weren’t here. Let us talk in May.',
    'You said you don’t see the point of going on. See you in May.',
    'You cut your arms again. The dressing can stay for a week.',
    {patient: 'I wish I could go to sleep and not wake up.', text: 'Try a walk in the sun.'},
    {patient: 'I keep thinking of driving into a tree.', text: 'We will change the dose.'},
    {patient: 'I wrote a goodbye letter to my kids.', text: 'That sounds hard.'},
    'You mentioned that you have been saving up your tablets. We will talk on Thursday.',
    'You wrote that you have collected enough pills to do it. See you on the 4th.',
    {patient: 'I have put my pills aside for the day', text: 'That sounds hard. See you in May.'},
    'You said that you do not see a reason to go on. Your next visit is on 4 June.',
    {patient: 'my wife says she will end her life if I leave', text: 'That is hard. See you in May.'},
    'Thoughts of suicide like yours are common in depression. The tablets need four weeks.',
    {patient: 'suicidal thoughts came back, what dose', text: 'Let us try a higher dose.'},
    {patient: 'I want to die', text: 'The suicidal thoughts should ease with the tablets.'},
    'Telephone note: reports suicidal thoughts. Telehealth on Tuesday.',
    'The son told his cousin that he wants to die. Take him fishing.',
    {patient: 'My brother says he will kill himself.', text: 'Families are hard. See you in May.'},
    {patient: 'I tried to take my own life on Sunday', text: 'Let us go up on the dose.'},
    'I’m sorry you want to die. Try a walk in the sun.',
    'You took a handful of pills. Drink water and see me on Monday.',
    'Having a gun in the house worries me. See you on Friday.',
    'You said that you might hurt the baby. Many mothers are tired.',
    {patient: 'Is it normal for me to feel suicidal before my period?', text: 'Let us change the dose.'},
    {patient: 'I was thinking of taking all my pills last night', text: 'That sounds hard. We will talk next week.'},
    {patient: 'They would be better off without me.', text: 'Try to keep busy.'}
  ],
  'overclaimed-understanding': [
    'I know exactly how you feel about losing him. See you in May.',
    'I know how you feel about the miscarriage. See you in May.',
    'We know exactly how painful this is. See you in May.',
    'I can feel your pain. Take the tablet at night.',
    'I understand exactly what you are going through. Take the tablet at night.'
  ],
  'formulaic-empathy': [
    'I’m sorry you’re going through this. The mouth sores come from the radiation.',
    'I understand your worry. See a neurologist this week.'
  ],
  'undefined-abbreviation': [
    'Your CRP is 40.',
    'The PICC line stays in until Friday.',
    'We will do an EP study.',
    'SLT will see you on the ward.'
  ],
  'dismissive-reassurance': [
    'Stop worrying. The bill comes by post.',
    'The biopsy shows lymphoma. Don’t worry, you will be fine.',
    'The lymphoma is back. I know how frightened you are. Don’t worry, it comes from old cells.',
    'Your surgeon says there is nothing to be alarmed about. See you in May.',
    'The mole may bleed. Don’t worry. See you in May.',
    'Don’t worry about it. See you in May.',
    'Don’t worry about the lump. See you in May.',
    'Relax. Keep taking the tablets.',
    'The dizziness is just anxiety.',
    'Take the calcium. Don’t worry, you will be alright with all these.',
    'You’ll be absolutely fine. See you on Monday.',
    {patient: 'Should I worry about this lump?', text: 'Don’t worry.'},
    'The scan is normal, so calm down.'
  ],
  'unacknowledged-distress': [
    {patient: 'I was terrified when I read the report. Is it cancer?', text: 'The node is a cyst.'},
    {patient: 'My anxiety is through the roof about this.', text: 'The node is a cyst.'},
    {patient: 'I am so angry that nobody called me.', text: 'The form is ready.'},
    {patient: 'I was so scared last night when my heart raced.', text: 'Keep the pill.'},
    {patient: 'I’m worried the lab will find cancer.', text: 'The lab opens at 8.'},
    {patient: 'I am worried that the lab swapped and mixed up my biopsy.', text: 'The form is ready.'},
    {patient: 'I am scared that the pharmacist gave me a poison.', text: 'The form is ready.'},
    {patient: 'I worry about the side effects.', text: 'A sore arm for a day.'},
    {patient: 'I am so worried about your plan to stop it.', text: 'Take it until May.'}
  ],
  'never-words': [
    'You will win this fight against cancer.',
    'Nothing more to be done for your father.',
    'Do you want us to do everything in the hospital?',
    'Your case is a lost cause, I am afraid.',
    {patient: 'My cancer has spread.', text: 'There is nothing else to be done.'},
    'He lost his battle with leukemia.',
    'There is no hope.',
    'There is no hope of recovery.',
    'The tumor is in the liver as well. There is nothing to be done.',
    'The team feels that there is nothing more we can do.',
    'The cancer has spread, and there is nothing more to be done.',
    'There is nothing more we can do.',
    'At least you still have a healthy son.',
    'At least it was early.',
    'You can always have another baby.',
    'Everything happens for a reason.',
    'She’s in a better place.'
  ],
  'blame-language': [
    'If you had called sooner, we would have caught it.',
    'If you had only listened.',
    'You refuse to exercise at all.',
    'The kidney damage is due to your uncontrolled diabetes.',
    'If you had called, the burst could have been prevented.',
    'You were warned, but you went on.',
    'You let it go and now the tooth is lost.',
    'You have been cheating with candy.',
    'Had you followed the diet, you would not need insulin.',
    'If you had taken the tablets, this could have been avoided.',
    'You refuse to take your tablets.',
    'You cheated on your diet.',
    'You were repeatedly warned.',
    'You should not have waited so long to call us.',
    'If you had called sooner, I would have helped.',
    'You should have gone to 3 more sessions.',
    'You were warned about the salt.',
    'I think you should have called us sooner.',
    'Your uncontrolled diabetes is the cause.',
    'This is uncontrolled diabetes.',
    'You have uncontrolled hypertension.',
    'You are not really trying.',
    'Why didn’t you call us on Friday?'
  ],
  'harsh-tone': [
    'For the last time, take it at night.',
    'What did you expect?',
    'What were you thinking, skipping the injection?',
    'That is absurd. The answer is no.',
    'No excuses. Come on Monday.',
    'I keep telling you that you have to rest.',
    'It is obvious that you forget them.',
    'That is a silly question.',
    'Your worry is simply absurd.',
    'Stop googling your symptoms.',
    'As we explained before, the tablet is for the night, and I have told you already.',
    'You are welcome to find another practice.',
    'You people never read the leaflet.',
    'There are no excuses for a missed dose.',
    'Please come on time, and no excuses this time.',
    'I’ve already told you this.',
    'I have already told you.',
    'We told you this across my table.',
    'I told you so.',
    'As we have already explained to you on the phone, it is a cold.',
    'As I have repeatedly said, take it at night.',
    'As you were already told on Monday, it is a cold.',
    'Hopefully you’ll follow the directions this time.',
    'Did you even open the leaflet?',
    'Please check the portal before sending another message.',
    'Those tablets won’t take themselves.',
    'The pounds aren’t going to come off by themselves.'
  ],
  'ambiguous-result-word': [
    'Your Lyme test is positive. The capsules are at the desk.',
    'Your treadmill test is negative. Next visit in May.',
    'Bloods unremarkable. Enjoy the party.',
    'Your biopsy came back negative. See you in May.',
    'The swab was positive. The prescription is at the desk.',
    'Your genetic test came back positive. I have booked you a talk with our counselor.',
    'All of your labs were within normal limits. Bye for now.'
  ],
  'visit-preparation': [
    'Your appointment with the anesthetist is on Friday at 9.',
    'Your surgery is on Thursday at 7.',
    'Your hygiene visit is on Mon 5 May at 9. Reply C to confirm.',
    'Your appointment is scheduled for Monday at 2:40. The clinic is on the third floor. Parking is free.',
    'Your upcoming physical is with Dr. Lee.'
  ],
  'unanswered-question': [
    {
      patient: 'When is my scan? Should I stop the aspirin before it?',
      text: 'Your scan is on Friday at 8.'
    }
  ],
  'excess-punctuation': [
    'Thanks for writing. Did you take the tablets with food?? Call us.',
    'Thanks for writing. You skipped the tablets?! Call us.',
    'Thanks for writing. Why didn’t you write to us?! See you.',
    'Thanks for writing. Are you off the salt?? See you.',
    'Thanks for writing. No alcohol with these!!! See you.',
    'Thanks for writing. You have to wear the splint!!! See you.',
    'Thanks for writing. You took both on an empty stomach?? Stop the ibuprofen now.',
    'Thanks for writing. Take it with food!!! The other one is for the night.',
    'Thanks for writing. Transport booked??? Ask the desk.',
    'Thanks for writing. You must not stop it!!! Call us.',
    'I have read your note. Stop that!!! The rest is fine. See you soon.',
    'I have read your note. You took it with what?? The rest is fine. See you soon.',
    'I have read your note. The tablets must be taken with food?? The rest is fine. See you soon.',
    'I have read your note. It hurts?? You have chest pain and shortness of breath now. See you soon.',
    'I have read your note. You have chest pain and shortness of breath now!!! The rest is fine. See you soon.'
  ],
  'effort-praise': [
    'You are down 12 pounds since March. Same dose.',
    'Your A1c came down from 9.1 to 7.4. Recheck in 3 months.',
    'You walked 40 minutes five days a week. The next visit is in June.',
    'You have been off cigarettes for six weeks. The next test is of the lungs.',
    'You checked your sugar every day this month. The average is 118.',
    {patient: 'Haven’t had a drink in 60 days. Can I stop the vitamin?', text: 'Yes, the vitamin can stop.'},
    {patient: 'I have been walking every day and lost 8 pounds.', text: 'The weight is noted. The next lab is in May.'},
    'You have lost 6 kilos since spring. The dose stays.',
    'Your sugar log shows an average of 110. The dose stays.',
    'Your blood sugar log shows 110 in the mornings. No change is needed.',
    'Your food diary shows three meals a day. Same plan.',
    'You have lost 6 kilos since spring, and the fasting sugar is 101. The thyroid is well.',
    'Your weight is down by 5 pounds. See you in May.'
  ],
  'news-advice': [
    'You may have read about the recall of the insulin pumps. Dr. Lee sends her best.',
    'Measles has been found in a school in our town. It was good to see you.',
    'Several cases of measles were reported in our county this week.',
    'Many patients have written about the recall of CPAP machines.',
    'A headline this week said that Tylenol in pregnancy harms the baby.',
    'Bird flu has been found in a flock nearby.',
    'We know of the reports about Zantac and cancer.',
    'There is an outbreak of measles in the county. Many people are worried.',
    'The manufacturer recalled several lots of the device last week. It was on television.',
    'The measles outbreak is on everyone’s lips at the nursery.',
    'You may have read about the new study on heartburn pills in the paper.',
    'Mumps has been confirmed in four pupils. It was good to see you.',
    'Norovirus has been reported. It was good to see you.',
    'You may have read about the new weight-loss drug. It was good to see you.',
    'Recall notice: the insulin pump.',
    'There is an outbreak of mumps at the school. Did the roses bloom?',
    'So good to hear from you, and no, you are not affected. The maker has recalled one lot of the pump. Best wishes.'
  ],
  'next-step': [
    'Thank you for writing. The x-ray shows arthritis in both parts. Take care.',
    'Thank you for writing. The x-ray shows arthritis in both parts. I hope you have a good week.',
    'Your x-ray shows a break in the wrist. The bone is out of line.',
    'Hi Ana, the ultrasound shows a small stone in the gallbladder on the right side.',
    'The rash on your arm is eczema. Your rash is a common kind and comes from dry skin.',
    'The swab of your nose shows the usual germs. My best to your mother.',
    'Your scan shows a small polyp of the womb. What a summer you have had!',
    'Thanks for your patience with us. The x-ray of your knee shows melanoma in the bone.',
    'The desk has the film. The x-ray of your knee shows arthritis in both parts.'
  ],
  'education-pointer': [
    'Drink plenty of water. Eat more fiber. Go for a walk after dinner.',
    'Rest the ankle. Ice it four times a day. Elevate it at night.'
  ],
  'staff-voice': [
    'Pt was seen on Monday. Follow up in May.',
    'Dressings to be changed as per protocol.',
    {patient: 'I’m a nurse and have a headache.', text: 'The patient should rest.'},
    'You are 5\'4" tall. The patient was advised to rest. We say "hello".',
    'The above patient is due for labs.',
    'Pt advised to rest.',
    'Patient will call for a visit.',
    'The patient agrees with the plan.',
    'Denies falls.',
    'Denies SOB or CP.',
    'VSS.',
    'Labs and meds reviewed.',
    'All labs WNL.',
    'You said "ouch" and laughed. Pt advised to rest.',
    {patient: 'Is my wound ok?', text: 'The patient should rest.'}
  ],
  'bad-news': [
    'The biopsy shows melanoma. Come on Tuesday for a blood test.',
    'The lump is a sarcoma. Please call our desk for copies of the paperwork.',
    'As I thought, the biopsy shows lymphoma. Regards',
    'As the pathologist has confirmed, the mole is a melanoma.',
    'The biopsy shows a melanoma. A good way to read about it is the leaflet.',
    'The biopsy shows a melanoma. Once the nurse calls you about the bill, pay it online.',
    'The biopsy shows lung cancer, the third most common cancer.',
    'The scan shows that your cirrhosis has turned into cancer of the liver.',
    'The biopsy shows melanoma, and the next scan is to see whether the cancer has spread.',
    {patient: 'My aunt had ovarian cancer. Is my biopsy back?', text: 'Your biopsy confirms a sarcoma.'},
    {patient: 'Since my diagnosis of asthma I cough. Is the biopsy back?', text: 'Your biopsy confirms a sarcoma.'},
    'Your HIV test is positive. Please make an appointment to discuss it.',
    'Your HIV test is positive. We can start tablets at your visit on Friday.',
    'The biopsy shows a melanoma. The wide excision is on the 21st.',
    'The needle test shows lymphoma. Please start the tablets today.',
    'The scan shows cancer in the liver. A bone scan is being arranged.',
    {patient: 'My mother had a bad lung. What is mine?', text: 'The biopsy shows lung cancer. The dates come by post.'}
  ],
  'urgent-symptom': [
    'You have crushing chest pain and shortness of breath now. You have to send the form by tomorrow.',
    'You have crushing chest pain and shortness of breath now. We are an hour away from closing.',
    'You have crushing chest pain and shortness of breath now. I am on my way to a meeting.',
    'You have crushing chest pain now. If it gets worse, call 911. We will see you Monday.',
    'You have crushing chest pain now. If it gets worse over the weekend, go to the ER.',
    'Your oxygen is 82%. See you Monday.',
    'Your potassium is 6.8. See you Monday.',
    'Your sodium is 112. We will recheck in two weeks.',
    'Your potassium is 2.6. Try bananas, and we will recheck in two weeks.',
    'He had a fall and hit his head, hes on apixaban. keep an eye on him overnight',
    'Your calf is swollen and you are breathless. Rest, and we will see you on Thursday.',
    {patient: 'My oxygen is 84% and I can’t finish a sentence.', text: 'Thanks for writing. See you next week.'},
    {
      patient:
        'Hi Dr. Lee. I hope you had a nice holiday. Since this morning my face is drooping and my speech is slurred. What is it?',
      text: 'Thanks for writing. See you next week.'
    },
    'You wrote that your chest is tight since noon and it goes to the jaw with sweating. Small meals help.'
  ],
  'model-chatter': [
    'Hi Ana, the rash is harmless.\n\n(Note: I wrote it at a fifth grade level.)',
    'Hi Ana, the rash is harmless.\n\nPlease double-check the dose before sending.',
    'Below is a more concise version:\n\nHi Ana, the rash is harmless.',
    'Hi Ana, the rash is harmless.\n\nKey edits: softened the greeting.',
    'Hi Ana, the rash is harmless.\n\nThis draft must be checked by a nurse.',
    'Hi Ana, the rash is harmless.\n\nLet me know if you want it to sound warmer.',
    'Hi Ana, the rash is harmless.\n\nHappy to tweak the wording.',
    'Hi Ana, the rash is harmless.\n\nShould I make it less formal?'
  ],
  'dose-notation': [
    'Take the furosemide 40 mg PO.',
    'A CT stat, so go to the ER.',
    'Inject 12u at bedtime.',
    'Dial 8 u on the insulin pen.',
    'Take 75µg before breakfast.',
    'Take ibuprofen 400 mg PRN.',
    'Naproxen 500 mg PO with food.',
    'Evening PO doses stay the same.',
    'Hold all PO tablets on the day.',
    'Please have a stat level drawn.',
    'Start the capsules STAT day one.'
  ],
  'all-caps': [
    'Please DO NOT CALL US about this.',
    'Hi Ana. We **NEED YOUR CARD TODAY** at the desk.',
    'WE WAITED FOR YOU AGAIN: the slot is gone.',
    'NEW CARDS ARE DUE BEFORE THE NEXT VISIT AND ALL OF THEM IN ONE',
    'DO NOT CALL US: the line is for emergencies.',
    'NEWS FROM ALL OF US AT THE CLINIC. The form is new.'
  ],
  'stigma-label': [
    'Addicts often relapse.',
    'He looked like a junkie.',
    'You are crippled by gout.',
    {patient: 'My uncle was an alcoholic.', text: 'Alcoholics often have a weak liver.'},
    'The clinic treats drug seekers on Mondays.',
    'My advice as a doctor: being an alcoholic, skip the syrup.',
    'You live with demented parents.',
    {patient: 'Can I eat mango?', text: 'As a diabetic, half a mango is enough.'},
    {patient: 'My knee hurts', text: 'You are confined to a wheelchair until May.'},
    {patient: 'My brother suffers from asthma.', text: 'You are an alcoholic.'}
  ],
  'portal-pointer': ['Your TSH is 2.1, and all is well.'],
  'salutation-name': [
    'Your results are normal. No change is needed.',
    'hi everyone, right so the swab is back.',
    'hello doc, right so the swab is back.',
    'Hello,\n\nYou have chest pain and shortness of breath now. Call 911.',
    'Hello,\n\nFlu shots are on weekdays, with no appointment needed.',
    'Flu shots are on weekdays, with no appointment needed, and your card is ready.',
    {patient: 'When are shots?', text: 'Flu shots are on weekdays, with no appointment needed.'}
  ],
  'tone-mismatch': ['Your biopsy shows melanoma. Sleep well 😊']
}

describe.each(Object.entries(reported))('%s', (id, wordings) => {
  const rule = rules.find((one) => one.id === id)!
  const settings = {rules: {[id]: [1, {}] as const}, weights: {}, phrases: {}}
  const engine = createEngine([rule], settings)
  beforeAll(() => prepare([rule], [settings]))

  test.each(wordings.map((one) => (typeof one === 'string' ? {text: one} : one)))('reports $text', (draft) => {
    expect(engine.lint({...draft, filePath: '<text>'}).messages).toMatchObject([{ruleId: id}])
  })
})
