import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createEngine, prepare} from '../../src/engine.ts'

interface LookAlike {
  readonly draft: string
  readonly patient?: string
}

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
    'The visit is later.\n\nIf anything changes, please let us know.\n\nYou can email team@x.org or phone 555-0100.'
  ],
  'confirm-critical-info': [
    'Your mother’s breast cancer in 1998 is why we screen you early.',
    'There is no sign of cancer on the scan.',
    'It is time for your screening mammogram.',
    'Your diabetes is stable, and the dose stays the same.',
    'The goal for your INR is 2 to 3.',
    'Your child still needs a second dose of the measles vaccine.'
  ],
  'urgent-symptom': [
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
    'I understand your concern about the rash. The rash is eczema.',
    'What you have been going through with the rash sounds difficult.'
  ],
  'unacknowledged-distress': [
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
  'silent-result': ['If you do not hear from the pharmacy, assume your refill is ready.', 'I have good news.'],
  'portal-pointer': [
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
    'You are the third to ask, so I am putting it on a T-shirt. Lemon is fine.',
    'I am prescribing acyclovir for the shingles.',
    'Please call 911 now.',
    'I am prescribing amoxicillin for the strep throat.',
    'I have ordered the MRI that you asked for.'
  ],
  'effort-praise': [
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
    'Dear parent or carer,\n\nThe clinic is on Monday.\n\nThe team'
  ],
  'next-step': [
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
    'Ask Dr. U. Meyer about it.'
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
    'Do everything on the list.'
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
    'Your account ends in xxx-xx-1234.'
  ],
  'staff-voice': [
    'Pt portal isn’t for this. Please call.',
    'The patient has a right to a copy of the chart, and so do you.',
    'The patient is always right.',
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
    'How the patient is doing matters to us.'
  ],
  'model-chatter': [
    'I am not a dentist, so please ask yours.',
    'Here is the form that you asked for.',
    'As an AI-assisted service, we ask you to call.'
  ],
  'template-variable': ['Hi [Name], your form is ready.'],
  'sms-length': ['Your flu vaccination is due.'],
  'invisible-characters': ['Well done 👩‍⚕️', 'A dose of 5 mg.']
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
