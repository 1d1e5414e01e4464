import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createEngine, prepare} from '../../src/engine.ts'
import {voiceLookAlikes} from './voiceLookAlikes.ts'
import {type LookAlike, wordingLookAlikes} from './wordingLookAlikes.ts'

/** What published etiquette says each rule is likely to get wrong, and what reading its findings showed. It must pass. */
const lookAlikes: Readonly<Record<string, readonly (string | LookAlike)[]>> = {
  'personal-opening': [
    'Welcome to the practice! Please bring your medicines.',
    'I hope you are feeling better. Your test is normal.'
  ],
  'empathy-statement': [
    'The symptoms you are having can be really miserable. Rest.',
    'Many of my patients are having a rough time with this virus.'
  ],
  'personal-close': [
    'Your test is normal. Keep me posted.\n\nDr. Lee\n\nThis message is confidential.',
    'The visit is later.\n\nLet us know how you get on.\n\nYou can email team@x.org or phone 555-0100.',
    'The visit is later.\n\nLet us know how you get on, and take care.\n\nYou can email team@x.org or phone 555-0100.'
  ],
  'confirm-critical-info': [
    'Your mother’s breast cancer in 1998 is why we screen you early.',
    'There is no sign of cancer on the scan.',
    'It is time for your screening mammogram.',
    'Your diabetes is stable, and the dose stays the same.',
    'The goal for your INR is 2 to 3.',
    'Your child still needs a second dose of the measles vaccine.',
    // Told of a patient and to nobody, and found by its wording alone.
    'That valve will not wait for summer, so the surgeon has a bed on Monday.'
  ],
  'urgent-symptom': [
    'You have not passed water since yesterday and your belly is getting tighter. I would feel easier if the ward had a look at you tonight.',
    'It is imperative that he be seen in the eye clinic by tomorrow. A black curtain coming down over one eye can be a detached retina.',
    'You describe crushing chest pain and shortness of breath since this morning. Please go to the hospital now for emergency care.',
    'You have chest pain and shortness of breath now. The hospital is ready for emergencies like this, and they expect you.',
    'We are sending the boat for you today. Your skin peels and you have a fever of 103 with a stiff neck.',
    'Since the stress test was normal, and since your chest pain and shortness of breath come when you press on the ribs, no cardiac follow-up is planned.',
    'A stroke patient in your essay would have a droopy face, a weak arm and slurred words.',
    'A five-week-old with a fever cannot wait. Get up the road tae the children’s unit now.',
    {
      patient: 'My dad had chest pain and shortness of breath and the hospital sent him home. Can he drive?',
      draft: 'He may drive from Monday.'
    },
    {
      patient: 'can you overdose on magnesium',
      draft: 'With normal kidneys no. You would get the runs first.'
    },
    'Your chest is tight since noon and it goes to the jaw with sweating, so please go to the heart unit at St. Mary’s now.',
    'Redness spreading around it, and your baby off feeds with a fever: that would be an infection and he would need to be seen that day. It is not his.',

    'He swallowed the coin in May and it came out in May.',
    'You have crushing chest pain and shortness of breath: I want you in a car to the hospital within the half hour.',
    'If you get chest pain, call 911.',
    'I am glad that there is no chest pain.',
    'Your heart attack in 2015 is why you take aspirin.',
    'Chest pain and trouble breathing can be signs of a heart attack in some people.',
    {patient: 'Do I need to worry about a sore arm?', draft: 'No, a sore arm is common. Ice it.'}
  ],
  'unfilled-placeholder': [
    'The karyotype shows XX chromosomes.',
    'Factor XX is in chapter XXI of the book.',
    'Take it with food and/or milk.',
    'He/she may bring his/her card on 10/12.',
    'Your sugar was 110 mg/dL; see https://example.org/a/b.'
  ],
  'formulaic-empathy': [
    'I’m sorry you are going through this. A lie by a friend brings up so much. Wait a week before you write.',
    'I am sorry you’re dealing with this. A fever of 103 after surgery needs eyes on it: go to the emergency room now.',
    'I understand your concern about the rash. The rash is eczema.',
    'What you have been going through with the rash sounds difficult.'
  ],
  'unacknowledged-distress': [
    {
      patient: 'I’m scared you will move away before the twins can walk lol',
      draft: 'They walk by May. Bring them on Monday.'
    },
    {
      patient: 'I am worried the pharmacy gave me the wrong pill, it is square.',
      draft: 'A new maker. The letters on it are the same.'
    },
    {
      patient: 'I am afraid of the MRI tube',
      draft: 'No living soul enjoys that tunnel. A mirror shows you the door.'
    },
    {patient: 'I have been so depressed, so I wrote.', draft: 'I’m glad you did. Here are two numbers.'},
    {
      patient: 'why did the tablets change color, i am scared it is the wrong one',
      draft: 'Good you checked with us before taking it. The maker changed, and the medicine did not.'
    },
    {
      patient: 'I am worried about the weather on Friday, is the clinic open in snow?',
      draft: 'The clinic stays open in snow.'
    },
    {patient: 'I am so angry that nobody called me.', draft: 'We are sorry for the delay. The form is ready.'},
    {patient: 'The sertraline is making me anxious.', draft: 'Halve it.'},
    {
      patient: 'thanks, i was scared i had wasted your time',
      draft: 'The tracing is normal. Coffee down to two.'
    },
    {
      patient: 'Can you write that my anxiety is why I can’t do jury duty?',
      draft: 'The form is at the desk. The fee is $15.'
    },
    {
      patient: 'Can I be buried beside her? You asked what I worry about.',
      draft: 'The plot is a double. It needs your signature.'
    },
    {
      patient: 'He lies about lunch. I am losing my mind.',
      draft: 'Small lies are more unnerving than large ones. Ask him on Sunday.'
    },
    {
      patient: 'I’m so embarrassed about what I said after the anaesthetic.',
      draft: 'Proposing to the porter is on the mild end. Off the codeine by day three.'
    },
    {
      patient: 'I am ashamed of what I said coming round.',
      draft: 'Everyone dreads that. Dressing off on Saturday.'
    },
    {
      patient: 'I am worried about you doctor, you looked ill',
      draft: 'Bless you, it was a kidney stone. Ankles up again.'
    },
    {
      patient: 'I am scared it is MS.',
      draft: 'The scan is normal. With an aunt in a wheelchair I would lie awake, too.'
    },
    {
      patient: 'I am so embarrassed how bad my sleep is.',
      draft: 'On four hours of sleep, you are a wonder. Go to bed at one.'
    },
    {patient: 'I am not worried about parking. Which gate is it?', draft: 'It is the north gate.'},
    {patient: 'Should I worry about varicose veins?', draft: 'They are harmless, and stockings help.'},
    {patient: 'Which dose do I take?', draft: 'Take 5 mg at night.'}
  ],
  'unanswered-question': [
    {patient: 'How are you? Is the rash contagious?', draft: 'The rash is not contagious.'},
    {patient: 'Can I swim? Is the form ready?', draft: 'Yes to both.'},
    'The form is ready.'
  ],
  'result-meaning': [
    'Scan at 20, glucose test at 28.',
    'Scan at 20, sugar test at 28.',
    'Ferritin 60. You don’t need the iron any more.',
    'FEV1 82%. Same as 2019. Keep the brown inhaler.',
    'Platelets 150. Monday goes ahead.',
    'Potassium 4.2. The new tablets suit.',
    'Sodium 139. A dull one, same tablets as now.',
    'Your A1c was 6.0. Nice and steady; I look forward to May.',
    'Triglycerides 4.9 to 2.1. Same capsule.',
    'HbA1c 6.9, keep the dose. Eat the cake for a number like that.',
    'Your labs are ready to view.',
    'Please have your TSH checked in May.',
    'Your TSH is 2.2, bang on.',
    'Your PSA is 3.1, same as the last three.',
    'Your TSH is 2.4. Where it should be.',
    'The bone scan is back. T-score -2.1. Thin but not osteoporosis.',
    'Your liver has settled. ALT 31.',
    'ALT 31. No illness of the liver.',
    'ALT 31. Nothing to alter.',
    'Your white cells were 7. They have recovered from the chemo.',
    'Your PSA is 1.2. I’d not lose sleep over it.',
    'Your INR is 2.5. The dose is doing its job.',
    'Ferritin 12. There’s why you are tired.',
    'Green. White cells 6.1.',
    'Your blood pressure was 128/76. We couldn’t ask for more.',
    'Your eGFR is 58, flat for three years.',
    'The next step is calcium: 600 mg with supper.',
    'Your cholesterol at 62 is no cause for tablets.',
    {patient: 'My TSH is 6, what now?', draft: 'A TSH of 6. Please come in.'},
    'CRP 4. The fire’s out.',
    'eGFR 88. Kidneys of a teenager.',
    'Your A1c is 8.2. The metformin alone isn’t cutting it.'
  ],
  'result-plan': [
    'High cholesterol can harm the heart. Dr. Lee has a poster on it.',
    'Soft cheese was left out whilst the white cells were low.',
    'The baby’s sodium is low, so bring him to the ward.',
    'Her iron is a bit low, so one with juice on odd days.',
    'Your bilirubin is raised and the rest is right: Gilbert. It isn’t a disease.',
    'Her ferritin is low. Begin ferrous fumarate.',
    'Bone density is slightly low. Daily walking is advised.',
    {
      patient: 'what causes night sweats',
      draft: 'Abnormal thyroid tests, low blood sugar and the menopause.'
    },
    'Infection, low blood sugar and a weak heart are among the causes.',
    'Your calcium is fine. The albumin is low, that is all.',
    'Bone density is low and no worse. Vitamin D, and twenty minutes of sun on the balcony.',
    'High ammonia does point to the liver again.',

    'Your TSH is normal.',
    'May the drains have very low blood pressure.',
    'Cramps at night are due to low magnesium.',
    'The white cells are slightly low. He recommends checking them once a year.',
    'Your bilirubin is raised. That is harmless.'
  ],
  'silent-result': [
    'If you do not hear from the pharmacy, assume your refill is ready.',
    'I have good news.',
    'Just call us if there is a problem with the brace.',
    'Please assume that the appointment stands unless you hear from us.'
  ],
  'portal-pointer': [
    {patient: 'Please explain my lipid numbers', draft: 'Your LDL is 112, which is fine.'},
    {patient: 'Why is there a star on my labs?', draft: 'The potassium is 5.1 from a tight cuff.'},
    'You were turned away as your hemoglobin was 119. Try again in June.',
    'The sensor says it: average glucose 128, and few lows.',
    'I went through your CBC: hemoglobin 13. Please write your age.',
    'To whom it may concern: Ms. Bell may fly. Hemoglobin 11, stable.',
    {patient: 'I saw my results and two are flagged', draft: 'Your ALT is 51, which is a little over.'},
    'AMH 0.7 says how many and not how good.',
    'Your INR is 2.4. Same dose.',
    'Calcium 1200 mg, vitamin D 1000.',
    'Your ejection fraction is 60. A disc is at the desk.',
    'LFT and lipids are checked at 0 and 2 months. Your calcium 600 mg with supper stays.',
    {patient: 'Serum PSA 6.2, 66 yrs, no symptoms', draft: 'PSA 6.2 at 66 is mildly raised.'},
    {patient: 'The portal says that my TSH is 6.2.', draft: 'Your TSH is 6.2, a little high.'},
    'Your blood pressure was 126/74 at the visit.',
    'Calcium 500 and D3 weekly can be taken.'
  ],
  'report-back': [
    'Drop the warfarin to 2 mg from tonight, and get an INR on day 4.',
    {patient: 'The pharmacy gave me 40 instead of 20 of citalopram', draft: 'Go back to 20 mg from tomorrow.'},
    'Start prednisolone 30 mg tomorrow, less 5 mg every week, and then come for a cortisol test.',
    'Start famciclovir 500 mg three times a day today. Shoot me a thumbs up when you have picked it up.',
    'Take amitriptyline 10 mg from tonight. After the first dose, type “in” here.',
    'On Friday Dr. Obi will start anastrozole 1 mg, one tablet a day.',
    'Start levothyroxine 50 mcg tomorrow. Please call to arrange an ECG.',
    'The chemist will swap it for famotidine, one tablet at night from tonight.',
    'Start Malarone two days before you land, one tablet each morning.',
    'Change to plain moisturizer. No swimming this week.',
    'From tonight, take dexamethasone 3 mg now and again tomorrow.',
    'The dentist has you at 8:40. Start amoxicillin 500 mg tonight.',
    'Methadone is 30 mg from tomorrow, supervised.',
    'Start albendazole 400 mg tonight, one dose and done.',
    {patient: 'what is the dose of folic for me', draft: 'Start the 5 mg from today.'},
    'The morphine goes from 20 to 30, starting when the nurse changes the syringe.',
    'Nothing but water after midnight. Your insulin: half the Lantus tonight, none in the morning.',
    'Start valacyclovir, 2 grams now and 2 grams in 12 hours; that is the whole treatment.',
    'Start hydrocortisone cream twice daily for three days.',
    'Thursday at 4:30, with no one after you. Start methylprednisolone 500 mg in the morning for five days.',

    'Start lisinopril 10 mg once a day. See you on 4 May.',
    'Your refill of lisinopril is at the pharmacy, same dose.',
    'Start lisinopril 10 mg once a day. Labs on the 15th.',
    'Start sertraline 25 mg in the morning. Do write about how the first week goes.',
    'Start methotrexate 10 mg once a week. Bloods before the second dose.',
    'Start levothyroxine 50 mcg once a day. Then we draw again Monday.',
    'Start sertraline 50 mg once a day. I’d welcome a line from you at the halfway mark.',
    'Start lisinopril 10 mg once a day. Show photo day 5.',
    'Start lisinopril 10 mg once a day. lmk if it makes you cough.',
    'Start lisinopril 10 mg once a day. I look forward to hearing how you get on.',
    'Start lisinopril 10 mg once a day. Pop your readings into the app each Sunday.',
    'Start amlodipine 5 mg tonight. The vascular surgeon is holding Thursday at 10.',
    'Start fluticasone tonight, two sprays once a day. If you are still blocked at two months, ENT.',
    'Please call your OB and ask for cephalexin in its place.',
    'Your insurance now covers Lantus in place of Basaglar.',
    'The eye pressure has come down to 16 with the drops.',
    'Take ciprofloxacin 500 mg once today, as you sat beside him on the coach.',
    'Start topiramate 25 mg at bedtime tonight. Week one will be lousy. Neuro in eight weeks.',
    'Double the furosemide to 80 mg for three mornings. Send the weight each morning.',
    'Start topiramate 25 mg at bedtime tonight. Look Thursday at eight with the slit lamp.',
    'The 10 on the discharge letter is an error, so go back to bisoprolol 2.5 mg tomorrow.',
    'There is a cheaper inhaler, same steroid: swap to beclometasone 200 mcg today.',
    'Step down to one puff of fluticasone tonight. If green turns amber, back to two.',
    'Start fosfomycin tonight, one sachet. You know where I am.',
    'Cut the prednisone to 10 mg from tomorrow. Creep back to 15 the minute the wheeze does.',
    'Start sertraline 50 mg each morning. No change after six weeks would bring us to plan B.'
  ],
  'education-pointer': [
    'You write: “Drink water. Eat fruit. Avoid salt.” All of that is sensible.',
    'Honey is for children over one. Sips of salt water do nothing. Walk as little as you can. Go to the ER now.',
    'Drink more water. Limit caffeine. Eat more fiber.\n\nSources: MedlinePlus.',

    'Rest and drink fluids.',
    'Ice it. Stretch it. Walk on it. The attached leaflet shows how.',
    'A heating pad is generally considered safe. Heat on the belly is generally avoided. Stretching usually helps.'
  ],
  'visit-preparation': [
    'Your appointment with Dr. Shah is on Monday at 9:15.',
    'Heat and short walks for the back. I have booked you for the 12th.',
    'Your tests are in the post. Your next visit is on June 3 at 10.',
    'The estimate for your procedure is 900 dollars.',
    'Your first visit is usually at 9 to 11 weeks.',
    'I refer to your pre-op consultation on 3 June.',
    'Please confirm your hygiene appointment on Friday at 8 by pressing 1.',
    'We called about your upcoming appointment and could not leave a message.',
    'Your dad’s appointment is confirmed for 3 June. Somebody has to open the gate.',
    'So your visit is at 3. Juice is okay. Drink a liter on the way. Print the letter.',
    'Your visit is on Tuesday at 9. Coffee is fine.',
    'It was good to see you last Tuesday.',
    'Your appointment on Tuesday was canceled.',
    'I look forward to discussing it at next week’s visit.',
    'Your appointment on Tuesday went well.',
    'Your visit is on Tuesday. Eat and drink what you like.',
    'Mammogram clear. See u next yr.',
    'The swab was fine, and we will see you in a year’s time.',
    'Your stool kit was clear. See you in two years’ time for the next one.',
    'So kind of you to write. See you Sunday at the fair!',
    'Your pap smear is normal. See you Thursday, looking forward to it.',
    'The pain clinic would see you on Friday, if you like.',
    'Your next physical is due in six months.',
    'Your appointment is on 6 June at 10. Do you need an interpreter?',
    'Your dental visit is on Monday. No antibiotic cover needed for the hip.'
  ],
  'shared-decision': [
    'You have a clot in the calf. You need to start rivaroxaban tonight.',
    'The sputum is full of tuberculosis, so you need to start the four tablets this week.',
    'I have prescribed an epinephrine pen for the bee stings.',
    'I have ordered a blood test and a urine test for the tiredness.',
    'I have switched you to sertraline from another maker, same strength.',
    'We want you to start dexamethasone tomorrow. Dr. Wu has told you all of it by phone.',
    'You are the third to ask, so I am putting it on a T-shirt. Lemon is fine.',
    'I am prescribing acyclovir for the shingles.',
    'Please call 911 now.',
    'I am prescribing amoxicillin for the strep throat.',
    'I have ordered the MRI that you asked for.'
  ],
  'effort-praise': [
    'You exercised for 8 minutes and reached the target heart rate.',
    'The lessons you asked about run 40 minutes each day.',
    'Your sugar log shows four readings below 60. Stop the glyburide today.',
    'Your blood pressure log looks good. How kind of you to draw stars on it.',
    {patient: 'I lost 5 kilos!', draft: 'Those five kilos brought the sugar to 6.4. Same tablet.'},
    'Weight down one kilo by Easter is enough.',
    'You have been walking with a limp since the fall. An x-ray is booked.',
    'Your weight is down 3 kg on the water tablets. Same dose.',
    {patient: 'I walk my dog every day and my knee hurts.', draft: 'Rest the knee for a week.'},
    {patient: 'I lost 2 kg!', draft: 'I bow to you. The tablets stay.'},
    'Your log shows 50 mL a day from the drain, so it stays in until Friday.',
    'Keep the log and show them the numbers.',
    'Thank you for the diary of your pressures. Your weight is down 2 kg.',
    'Your weight is down 4 kg since the radiotherapy, so have two of the drinks a day.',
    'You have been eating lettuce, and the twitching comes before a seizure: the ER now.',
    'Your food diary is gold. It looks like onions.',

    'Minoxidil works in half, and you shed in weeks 2 to 8 first.',
    'Since you stopped smoking in 2011, you are eligible for the scan.',
    'Page four of the reflux diary is as white as snow. What do you have for supper?',
    'You have lost 12 pounds without trying, so we need some tests.',
    'Your form is ready at the front desk.',
    'If you have lost weight without trying, tell us.'
  ],
  'news-advice': [
    'We all watched you on the news with the lifeboat crew.',
    'The fire at the old mill was in the paper; nobody was hurt.',
    'It is cruel to sit in the dark for news on this.',
    'Your son is on the annual recall.',
    'You will have heard that my daughter keeps bees.',
    'The singer in the papers had another kind of stroke.',
    'The maker has recalled two lots of the pump. None of these went to our ward.',
    'The recall of the patches is in the news. Your brand is in stock at the chemist’s.',
    'The ink was recalled by the FDA. Clarithromycin, four months, from tonight.',
    'That sensor has been recalled, chuck it.',
    'The maker has recalled one lot of the pump. Which number does the box show?',
    'We saw you in the paper with the prize marrow. Your PSA is the same.',
    'Valganciclovir ended in May, as you’ll recall.',
    'Your vaccine was recalled in another county, not in ours.',
    'An outbreak of scabies at the home: the cream goes on tonight.',
    'Your thumb has been on television, well, on my screen. The joint is worn.',
    'Bright red on the paper is a fissure.',
    'Acyclovir is for outbreaks. Most of them shrug.',
    'The first outbreak is the worst one.',
    'No rush and no outbreak at the campus.',
    'You will have heard of a case of mumps. It is mild, and children with it can stay in class. Pregnant women may like to tell the midwife. There is no letter to sign.',
    'I recall the product you had then.',

    'Your bottle is not from the recalled lot. Same make, same dose.',
    'The recall in the news does not cover your tablets.',
    'I have good news about your biopsy.',
    'Our supplier recalled lot P88; bin it.'
  ],
  'salutation-name': [
    {
      patient: 'Docs of Reddit, what would you do if you were me?',
      draft: 'Surgery is not the only way for it.'
    },
    'Flu shots are on weekdays, with no appointment needed.',

    'Nice to hear from you Mr. Dubois. The calf has to be scanned.',
    'Ta for the quick answer. The crutch handle is level with your wrist.',
    'Dear parent or carer,\n\nThe clinic is on Monday.\n\nThe team',
    'hi jess, right so the swab is back.',
    'mr desmond, the crutch handle is level with your wrist.'
  ],
  'next-step': [
    'The ultrasound of your neck shows a plain cyst, and it may be left alone.',
    'The x-ray of your foot shows no break. Oranges are forgiven.',
    'Your hemoglobin is 10.9 and low. Nora does the drip. She sings.',
    'The film of your foot shows no break, walk as comfort allows.',
    'Two weeks is early; judge at six. The scan after voiding shows 40 ml left. No tea after six.',
    'Your hemoglobin is high because you live up a hill. Nothing else. I raised the wording with the makers of the app.',

    'The blood test shows that the iron is low. Tablets for three months, then we look again.',
    'Your ultrasound shows a 2 cm simple cyst, which needs nothing.',
    'Your ultrasound shows two small gallstones. They are harmless.',
    'Thank you so much for the cookies, the whole team loved them.',
    'Levofloxacin eye drops would not cause trouble in the whole body.',
    'Your thyroid test is normal, and nothing else is needed.',
    'What a lovely song at the fair on Sunday. Cholesterol 4.6. Same statin.',
    'The choir was a joy to hear. LDL 2.3, splendid. Rosuva stays.',
    'Thank you for the poem about the needle. Uric acid 7.4. Test again in spring.',
    'The wine was lovely, thank you. Uric acid 7.6. Less beer, more walking.',
    'Bone density is a little low. Vitamin D, and half an hour of sun in the yard.',
    'Your cortisol from the clinic came back low. 9am cortisol, twenty dollars.',
    'Your skin swab shows ichthyosis, a dry kind. Urea lotion after the shower.',
    'Calcium 2.38, parathyroid normal. Nothing to chase. Glad to help.',
    'The blood pressure at the clinic was 126/80, normal category, no tablets.',
    'I hope the puppy lets you sleep. Sodium 140, all sorted.',
    'White cells are low and stable for ten years, you are simply made that way.',
    'Your counts came back low, and it is fine by me to have the tooth out.',
    {
      patient: 'is it safe to take protein powder',
      draft: 'Yes. Creatinine in the report is slightly up from the muscle.'
    }
  ],
  'tone-mismatch': [
    'Your biopsy shows melanoma. We hoped you would have a great summer, and we will work for it.',
    'The scan shows that the cancer has spread. Would you like to enjoy your trip first and begin in June?',
    'I am so sorry that your father died. He told me to keep smiling, and I think of it often.',
    'Your cancer screening is due. Happy birthday!',
    'I am so sorry that you lost the baby. A belated and gentle happy birthday to you.',
    'I am so sorry that your father died. Have a good evening if you can.',
    'His level is 0.04 and he may go home. Have a lovely weekend!\n\nPetra, ward 4B, children’s cancer',
    'The battery of your pacemaker died down a little, as it should. Have a great day!',
    'Your strep test is positive and amoxicillin is at the pharmacy. Have a lovely weekend 😊'
  ],
  ...voiceLookAlikes,
  ...wordingLookAlikes
}

test('every rule has look-alikes', () => {
  expect(Object.keys(lookAlikes).toSorted()).toEqual(rules.map(({id}) => id).toSorted())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const settings = {rules: {[id]: [1, {}] as const}, weights: {}, phrases: {}}
  const engine = createEngine([rule], settings)
  beforeAll(() => prepare([rule], [settings]))

  test.each((lookAlikes[id] ?? []).map((one) => (typeof one === 'string' ? {draft: one} : one)))(
    'passes $draft',
    ({draft, ...context}) => {
      expect(engine.lint({text: draft, filePath: '<text>', ...context}).messages).toEqual([])
    }
  )
})
