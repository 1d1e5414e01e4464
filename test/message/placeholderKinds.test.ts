import {describe, expect, test} from 'vitest'
import {findPlaceholders} from '../../src/message/placeholders.ts'

const found = (text: string) => findPlaceholders(text, []).map((one) => one.text)

describe('what is missing is found', () => {
  test.each([
    ['We took out a polyp from the [segment].', '[segment]'],
    ['The swab grew [pathogen] again.', '[pathogen]'],
    ['Keep off [food group] until then.', '[food group]'],
    ['Your [hormone] is a little high.', '[hormone]'],
    ['Drink it with [beverage].', '[beverage]'],
    ['We hope that [holiday] was quiet.', '[holiday]'],
    ['Bring your [left/right] shoe.', '[left/right]'],
    ['It weighs [kg].', undefined],
    ['The scan of the [left / right — pick one] hip is fine.', '[left / right — pick one]'],
    ['Take it (daily / weekly: choose one) with food.', '(daily / weekly: choose one)'],
    ['Your (left/right?) hip is fine.', '(left/right?)'],
    ['Which one is it, your (left/right?) hip?', undefined],
    ['Raise one arm (left or right - pick one) now.', undefined],
    ['Driver ____________\nExaminer ____________\nYour eyes are fine.', undefined],
    ['The driver ____________ will ring.', '____________'],
    ['The two XX marks on the form are yours.', undefined],
    ['Take XX mg at night.', 'XX'],
    ['Ring [our desk number] by noon.', '[our desk number]'],
    ['From lot [LOT NO.] on.', '[LOT NO.]'],
    ['Dear patient name,\n\nThe form is here.', 'patient name'],
    ['hi first name\n\nThe form is here.', 'first name'],
    ['Dear patient, name your doctor.', undefined],
    ['Have a great vacation/holiday/birthday/trip.', 'vacation/holiday/birthday/trip'],
    ['Enjoy your trip/birthday/rest, Ann.', 'trip/birthday/rest'],
    ['Have a good breakfast/lunch before it.', undefined],
    ['Take it with breakfast/lunch/dinner.', undefined]
  ])('by its noun: %s', (text, slot) => expect(found(text)).toEqual(slot === undefined ? [] : [slot]))

  test.each([
    ['Liebe Frau [Familienname], alles ist gut.', '[Familienname]'],
    ['Chère [prénom], tout va bien.', '[prénom]'],
    ['Cara Signora [cognome], tutto bene.', '[cognome]'],
    ['Dzień dobry [imię i nazwisko], wszystko dobrze.', '[imię i nazwisko]'],
    ['Добрый день, [ФИО пациента], всё хорошо.', '[ФИО пациента]'],
    ['[患者姓名]女士,一切正常。', '[患者姓名]'],
    ['【氏名】様、異常ありません。', '【氏名】'],
    ['Dear {الاسم}, all is well.', '{الاسم}'],
    ['Hello <নাম>, all is well.', '<নাম>'],
    ['Hello «Vorname», all is well.', '«Vorname»'],
    ['Bonsoir «prénom», tout va bien.', '«prénom»'],
    ['Dear [ქართული], all is well.', '[ქართული]'],
    ['Querida NOMBRE, todo bien.', 'NOMBRE'],
    ['Hallo Frau NACHNAME, alles gut.', 'NACHNAME'],
    ['Shalom to [שם]', '[שם]']
  ])('in another language: %s', (text, slot) => expect(found(text)).toEqual([slot]))

  test.each([
    ['Your sodium is [ ] mmol/L.', '[ ]'],
    ['Take [] drops at night.', '[]'],
    ['We meet on { } at noon.', '{ }'],
    ['Dear Ms [...], all is well.', '[...]'],
    ['We meet on the [ ]th.', '[ ]'],
    ['Your sodium is ?? today.', '??'],
    ['Your sodium is ???.', '???'],
    ['Hello --first name--, all is well.', '--first name--'],
    ['Dear (), all is well.', '()'],
    ['We meet at [ ]:30.', '[ ]'],
    ['Ask Dr. ??? about it.', '???'],
    ['It heals in N weeks.', 'N weeks'],
    ['The next check is in [ ] weeks.', '[ ]'],
    ['Your sugar was ???% in May.', '???'],
    ['Come in ?? weeks.', '??'],
    ['Come in # days.', '#'],
    ['Come in (#) days.', '(#)'],
    ['Your sodium was … mmol/L.', '…'],
    ['We meet on the XXth.', 'XXth'],
    ['We meet on the ___nd of June.', '___'],
    ['Hello >>first name<<, all is well.', '>>first name<<'],
    ['Hello __last_name__, all is well.', '__last_name__'],
    ['Take (fill in) drops.', '(fill in)'],
    ['The cause is (diagnosis).', '(diagnosis)'],
    ['For (name of child): bring a hat.', '(name of child)'],
    ['Ask Dr. XYZ.', 'Dr. XYZ']
  ])('where nothing or a mark stands for it: %s', (text, slot) => expect(found(text)).toEqual([slot]))

  test.each([
    ['Hi undefined! All is well.', 'undefined'],
    ['Good morning NULL, all is well.', 'NULL'],
    ['Your nurse will call with null, as agreed.', 'null'],
    ['Dr. undefined will operate.', 'undefined'],
    ['Your visit is on Invalid Date.', 'Invalid Date'],
    ['You owe $NaN.', '$NaN'],
    ['Be there at NaN:NaN.', 'NaN:NaN']
  ])('where a program had no value: %s', (text, slot) => expect(found(text)).toEqual([slot]))

  test.each([
    ['Ring the desk on 555-xxxx.', '555-xxxx'],
    ['Ring (555) 013-XXXX by noon.', '(555) 013-XXXX'],
    ['Ring 555.01XX by noon.', '555.01XX'],
    ['Come back in (2 weeks / 3 months).', '(2 weeks / 3 months)'],
    ['Come back in (2/3 weeks).', '(2/3 weeks)'],
    ['The swab is (clear/not clear), so all is well.', '(clear/not clear)'],
    ['Take it (once/twice) a day.', '(once/twice)'],
    ['Your (left / right) wrist is mended.', '(left / right)'],
    ['REMOVE THIS LINE IF NOT RELEVANT: bring a hat.', 'REMOVE THIS LINE IF NOT RELEVANT'],
    ['Omit if not applicable: bring a hat.', 'Omit if not applicable'],
    ['KEEP OR DELETE AS APPROPRIATE', 'KEEP OR DELETE AS APPROPRIATE']
  ])('where one was to be kept or a part taken out: %s', (text, slot) => expect(found(text)).toEqual([slot]))

  test.each([
    ['Your iron was @LABVALUE(FE)@ in May.', '@LABVALUE(FE)@'],
    ['Weight: @FLOW(14:LAST)@', '@FLOW(14:LAST)@'],
    ['.kneecare', '.kneecare'],
    ['Plan: .kneecare', '.kneecare'],
    ['2. .KNEECARE', '.KNEECARE'],
    ['Follow .KNEECARE for now.', '.KNEECARE'],
    ['.dotphrase goes here', '.dotphrase']
  ])('as links and phrases of records: %s', (text, slot) => expect(found(text)).toEqual([slot]))

  test.each([
    '[Describe the scan in plain words.]',
    '[Acknowledge how long it took]',
    '[Optional: wish them a good trip]',
    '[If applicable, add the fee.]',
    '[Add a line about parking.]',
    '[Tell the patient when to come]',
    '[cast room to complete]',
    '[Other wounds, delete if none]'
  ])('as what the writer is told: %s', (text) => expect(found(text)).toEqual([text]))

  test.each([
    ['Hold [Blood Thinner] the day before.', '[Blood Thinner]'],
    ['Please hold your [Diuretic] for now.', '[Diuretic]'],
    ['Go to [Clinic] with the app on your phone.', '[Clinic]'],
    ['See [Surgeon] before you open the app.', '[Surgeon]'],
    ['Select [Provider] on the portal.', '[Provider]'],
    ['Dr. ABC saw the paper you sent.', 'Dr. ABC'],
    ['Mrs. XYZ, the book you lent me was lovely.', 'Mrs. XYZ'],
    ['I called Dr. XYZ about it.', 'Dr. XYZ'],
    ['In your case, Dr. XYZ will operate.', 'Dr. XYZ'],
    ['Your scan is given as DD/MM/YYYY.', 'DD/MM/YYYY'],
    ['Your [hormone] dropped a little.', '[hormone]'],
    ['Your [hormone] level is fine.', '[hormone]'],
    ['The nurse comes on (days) at noon.', '(days)'],
    ['Your result was (?) and the rest fine.', '(?)'],
    ['Hei NIMI, kaikki on hyvin.', 'NIMI']
  ])('though a word near it is of something else: %s', (text, slot) => expect(found(text)).toEqual([slot]))
})

describe('what looks so is none', () => {
  test.each([
    'TBC is rare in this town. TBD bacteria live in ticks.',
    'All cards close with xx.',
    'TBA is the short form of "to be announced".',
    'My aunt was treated for TBC.',
    'The XX century was long. Super Bowl XX was fun.',
    'The XX Winter Olympics were cold.',
    'The karyotype is XX, so it is a girl.',
    'One has XY, the other XX.',
    'Females are XX.',
    'You signed "thank you xx", which was kind.',
    'Love, Gran xx was on the card.',
    'Mr. X in the journal had the same.',
    'It is a **** hotel. They gave it *****.',
    'What the **** is that, you asked.',
    'Write to first_name.last_name@clinic.example today.'
  ])('letters and stars: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'Type it as DD/MM/YYYY.',
    'It said [Name] on the form. Skip the line [Middle name] there.',
    'The portal accepts only YYYY-MM-DD.',
    'Use the MM/DD/YYYY format.',
    'Dates have to be written as DD.MM.YYYY.',
    'Put it where the page says [Date].',
    "In the column [Weight] put today's. Also in those marked [Name] and [Date].",
    'The note has [Name] where yours belongs.'
  ])('what a form asks for: %s', (text) => expect(found(text)).toEqual([]))

  test('a date that a form is due on', () => {
    expect(found('Complete the form by DD/MM/YYYY.')).toEqual(['DD/MM/YYYY'])
  })

  test.each([
    'Press [Enter], then <Tab>. Hold <Shift> + <F>. Use <Alt>+<F4>.',
    'Tap the [Results] tab. Click <Save>. Hit the [Back] button.',
    'Open [Profile] > [Alerts] in the app.'
  ])('keys and buttons: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'Use the [purple] spacer, not a [yellow] one.',
    'Her [younger] brother had a [sebaceous] cyst.',
    'The [cervical] smear was fine.',
    'Read our [handout] on salt.',
    'HR [resting] 62, BP [standing] 118/70.',
    'Ears [both sides] normal.'
  ])('which one of them, where and how: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'Rest for 5 (days). Dose (tablets): 5.',
    'Supply: 30 (days)',
    'Put this (tablet) under the tongue.',
    'The biopsy showed (diagnosis): benign.',
    'The lump was ?? lipoma. The scan says it is (?) a cyst.',
    'The number was ??? and nobody knows why.',
    'It is … months of waiting for you.',
    'Take it every N days, where N is your dose.',
    'Write your age in [ ] on the sheet.',
    'The values in ( ) are the limits.',
    'The chart shows [ ] in the app.',
    'Hi HASTA, all is well.',
    'They care to the Xth degree.',
    'The method __get_name__ has a fault.'
  ])('units, doubts, pauses and names: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'Dear Mr. Null, all is well. The cause is undefined, and the mutation is null.',
    'None, thanks. Of the values, none is NaN, as programmers say.',
    'Your pulse is in (62 beats/min) all day. Your protein is at (118 mg/L).',
    'Ask for the (RN/NP) line. Take it on (and/or after) Monday.',
    'Your account ends in 555-XXXX.',
    'REMOVE IF WET. USE IF NEEDED. Delete the app if you like.',
    'You told us of two drugs (aspirin/codeine). He (son/carer) called.'
  ])('values, pairs and advice: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'In the film, Dr. X heals all.',
    'The papers called her Ms. X.',
    'The article about Mr. X moved you.',
    'Mr. X, as the press calls him, is well.'
  ])('who is not named: %s', (text) => expect(found(text)).toEqual([]))

  test('a link that a button was to have', () => {
    expect(found('Click [Link] or tap [insert address].')).toEqual(['[Link]', '[insert address]'])
  })

  test.each([
    '[Sent from my tablet]',
    '[edited to add the time]',
    '[Reminder] We close at noon.',
    '"[She] may walk", it reads.',
    'Given [IV] or [PO]. The [EU] leaflet has it.',
    'Your blood count [CBC] and hemoglobin [HGB] are fine.',
    'We use naproxen [Aleve]. The brand is [Aleve].',
    'The pain [in your own words] is dull. That [in my experience] is the rule.',
    'Values are in [mg/dL] or [n/a].',
    'Come in [use the side door].',
    'Potassium 6.1 [H], sodium 140 [NORMAL].',
    '[Part 2] We close at noon.',
    'Is it normal [正常]?',
    'Hi [again], all is well. [Thank you very much!]'
  ])('asides of editors, programs and trades: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    '[ ] Hat\n- [ ] Coat\n3. [ ] Shoes',
    'Do you drive? [ ] yes [ ] no',
    'Tick the box [ ] if you do.',
    'It reads "the wound [...] is clean".',
    'The set {} is empty, and f() too.',
    'How was it for ?? did it help. What was it of ?? tell me.',
    'Press hash (#) twice. You are # 1.',
    'Your (phone) visit, the (upper) part, the (test) results.',
    'Send a .PDF. It runs on .NET now.',
    'REST .DRINK WATER .CALL US',
    '>> Please read <<'
  ])('boxes, elisions and stray marks: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'Jot down your sleep:\nMon ____\nTue ____',
    'Answer these and bring the sheet:\n1. What hurts most? ________\n2. ________',
    'Fill in your weight: week 1 ____ week 2 ____',
    'Weight ____ kg (please write in at home)',
    'Parent (please print): ______________',
    'I agree. ____________ (patient) ________ (date)',
    'Initial each line: ____ I read it. ____ I ask nothing.',
    'Sleep diary\n\nMon ______ Tue ______',
    'How often do you cough? ____'
  ])('lines for the reader: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'Try saying “I feel [emotion] when you [behavior]”.',
    'Remind yourself: "I am safe here with [name of a friend]."',
    'You could tell him, “I need [something of mine] to think”.',
    'Ask your boss “could I leave for [what you need]”.'
  ])('words lent to the reader, with a gap of their own: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    ['Tell yourself "[Friend Name], you did this before."', '[Friend Name]'],
    ['He told you "come on [date]".', '[date]'],
    ['Tell your husband: “It is at [time].”', '[time]'],
    ['I can say the scan showed “[finding]”.', '[finding]'],
    ['Ask the pharmacist for “[medication name] 10 mg”.', '[medication name]'],
    ['Please tell your sister that we moved it to [date].', '[date]']
  ])('but a gap of the clinic in quotes is left: %s', (text, gap) => expect(found(text)).toEqual([gap]))

  test.each([
    'Our last text said {{name}} by mistake.',
    'Sorry about the *** in my last note.',
    'Please ignore the "@NAME@" in yesterday\'s letter.',
    'The reminder showed [First Name] instead of yours.'
  ])('a slip of an earlier message: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'See you on Friday. XX',
    'Rest well! XX Nurse Bea',
    'Lots of love to the twins XX',
    'The letters XX are the make.',
    'If the meter says XXX, change the strip.'
  ])('kisses and letters in capitals: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    'Open <Inbox>, then <Archive>.',
    'Select [Visits] and then [Past].',
    'Go to Menu > Privacy > [Camera] for it.',
    'Ola Berg [RN] will call. Ola Berg [she/her] will call.',
    'The sets {Ro, La} and {E3, E4} are rare.',
    '__Note:__ take it with milk.',
    'Dates go in as YYYY-MM-DD. Type it like so: DD/MM/YYYY.',
    'Press [*] for help or [#] to go back. {hugs} to all. Use the 2% [w/v] rinse.',
    'The heart [muscle] is strong.',
    'Add zinc [ask your pharmacist first] if you like.',
    'Keep your PHONE NUMBER up to date. CALL THE CLINIC NUMBER AT NIGHT.'
  ])('parts of a page, degrees, pronouns and sets: %s', (text) => expect(found(text)).toEqual([]))
})

describe('what was for the one who sends', () => {
  test.each([
    ['Take 5 mg [verify dose] at night.', '[verify dose]'],
    ['It is on the 5th [need to confirm] at ten.', '[need to confirm]'],
    ['[If positive:] You have strep.', '[If positive:]'],
    ['[Option B - abnormal] It needs a look.', '[Option B - abnormal]'],
    ['Come back in [e.g., ten days] for it.', '[e.g., ten days]'],
    ['See it at [link to the portal] now.', '[link to the portal]'],
    ['A polyp is [brief explanation].', '[brief explanation]'],
    ['Liebe Frau (Name), alles gut.', '(Name)'],
    ['Please stop (medication) until then.', '(medication)'],
    ['Your pulse was ?????? today.', '??????'],
    ['We meet on (Date) at ten.', '(Date)'],
    ['I asked (name of surgeon) to call.', '(name of surgeon)'],
    ['Rest for now. .restadvice', '.restadvice'],
    ['Please ask Dr. XX', 'XX'],
    ['Bring your card.\nDate: ____ at noon', '____']
  ])('%s', (text, slot) => expect(found(text)).toEqual([slot]))
})
