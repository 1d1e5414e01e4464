import {describe, expect, test} from 'vitest'
import {placeholderSyntaxes} from '../../lexicon/placeholders.ts'
import {readCorpora} from '../../scripts/corpus.js'
import {findPlaceholders, placeholderInAddress} from '../../src/message/placeholders.ts'

const found = (text: string) => findPlaceholders(text, []).map((one) => one.text)

/** The draft with its placeholders in guillemets turned round: »like this«. */
const marked = (text: string): readonly [string, readonly string[]] => [
  text.replace(/[»«]/g, ''),
  [...text.matchAll(/»([^»«]*)«/g)].map((match) => match[1]!)
]

const left = [
  'Your result is »[*]«. Come in on »[*]« at »[**]«.',
  'Have a great »vacation/holiday/birthday/trip«.',
  'Your »(left/right?)« hip is fine.',
  'The scan of the »[left / right — pick one]« hip is fine.',
  'Hi »first name«,\nHave a good day.',
  'Hi »@NAME@«, your »***« is back, »@FNAME@«.',
  'Dear »{Blank:19197}«, take »{Blank single:19197::"one","two"}« daily.',
  'Dr. »{PROVIDER NAME:304}« and »{Date:1000}«.',
  'Hi »{{first_name}}«, »{{#if x}}«yes»{{/if}}« »{{{raw}}}«',
  'Hi »{% if a %}«you»{% endif %}« »{{ name | default: "x" }}«',
  'Hi »<%= name %>«, »<% if a %>«, »<%= day.strftime("%d %B") %>«',
  'Hi »{{first_name«, it is »<%= day«. See »{% if«\nand »name }}« or »day %>«. »{{!-- not«',
  'Dear »((first name))«, your visit is »((date))«.',
  'Hello »%{name}«, »${name}«, »#{name}«, »%(name)s«.',
  'Hello »%FIRST_NAME%«, »%%LAST%%«, »%ADDRESS_LINE_1%«.',
  'Hello »$first_name$«, »$FirstName«, »$first_name«.',
  'Dear »[Patient Name]«, I am »[Your Name]«, »[MM/DD/YYYY]«, »[STATE]«, »[#]« days.',
  'Drink »[volume]« of fluid, see »[Nurse Navigator]«, on »[insert date]«.',
  'Dear »<<name>>«, »<Patient First Name>«, »<username>«, »<CODE>«.',
  'Dear »##name##«, »#FIRSTNAME#«, entrance »##«, on »##/##«.',
  'Dear »*|FNAME|*«, »*FIRST NAME*«.',
  'Take »____« mg at »__« am on »__«/»__«.',
  'Your approval is »[approval no.]«.',
  'Your dose is »xx« 2000 mg daily, on June »xx« 2025.',
  'Take X»____« tablets daily.',
  'Hi »xx«, your score is »xx« and »XX/XX«, or »$XX.XX«, »xx«mg.',
  'Your visit is »TBD«. »INSERT RESULT HERE«. »Insert name here«.',
  'Hi »undefined«, take it »(once / twice)« a day until »Invalid Date«. Dr. »undefined« is in at »555-XXXX«.',
  'Come back in »(1 week / 2 weeks)«. »Omit if not relevant«: bring a hat. »DELETE IF NOT RELEVANT«: no hat.',
  'I can see you are »worried/scared/frustrated« and »his/her/their« mother, »Mr./Ms.« Lee.',
  'Dear »NAME«,\nDr. Smith will call.\nBest,\n»Provider Name«\n',
  'From »~SIGNATURE~«, ».SIGNATURE«, »@FNAME«.',
  'Hi »FIRSTNAME«, »PATIENT_NAME«, »{0}«, »%s«, »§NAME§«, on ».........«, call »X/X/XX« or »XXXXXX«.',
  'Write to »XYZ «Clinic.',
  'On »00/00/0000« at »HH:MM«.',
  'Ask for Dr»[LAST NAME]«.',
  'Dear Ms »SURNAME«, your GP is Dr »****«.',
  'They come »___DAY___« for »[screening type]«; the form is with »(NAME OF STAFF)«.',
  'To the parents of »[CHILD]«: your nurse is »xx«\nand the dose »xx«\n',
  'Ask »Dr. X« about »DD/MM/YYYY«.',
  'Hey »$firstname«, »$provider« will call; »&lt;Insert Client&gt;« too.',
  '»***PATIENT***« was seen on »***DATE***«, and **Results** came for »**PATIENT NAME**« again.',
  'Born »XX-XX-20XX«, case REF-»XXXXXX«.',
  'Take »[qty]« of »[dose?]«, see »[attach example photo]«, part SKU-»??????«, due »??/??«.',
  'Venue »tbc«, on »dd.mm.yyyy«; »insert recommendation from dropdown« »(delete as applicable)«.',
  'Dear »(parent name)«, your A1c is »***« and your LDL is »***«.',
  'You are seen on »DATE« at »TIME« by »PROVIDER NAME«, and »PARENT/GUARDIAN« must come.',
  'Hi »_NAME_«, or »~~preferred name~~«, or Mr. »Lastname«.',
  'Hi »_first_«, ask for ext. »????« and take »_« mg.',
  'Ring »(number to be added by Karen)«.\n»Clinician to complete before sending«\n',
  'Ask your »[mother/father/other]« about the »[assessment]«, see »[LINK TO LETTER]« »[?CC neurologist]«.',
  'Signed »[Electronically signed by: ]«, »[If you smoke: quit. If not: delete this line]«, »[ring Idris to check transport!!]«.',
  'Dear »????«, your doctor is »[nombre]«, see »(completar nombre del juzgado)« »[Refer to urology - which hospital?]«.',
  'Dear Mrs »........«\nBack in ».....« years. »(Therapist: add goal of the wk)« Yours, »(Dr’s initials)«',
  '»Placeholder subject line«\nYour iron is »#REF!« and »#N/A«. »_PATIENT_LAST_« on »_DATE_MINUS_3_«.',
  'Your last visit was »***« 1990, 5\'10" tall, take »____« mg with a 40" band.',
  'It goes to »(new PCP name here)« now, »[sig]«.\nFor Dr »NAME OF DENTIST«\n»DR NAME HERE«',
  'Hi »~firstname~«, »FNAME«, see »MISSING_FIELD« on »(date?)«. »(electronic signature of consultant here)« »(add something warm here)«',
  'Liebe »NACHNAME«, »【氏名】«様, »>>name<<« or »__last_name__«, on the »XXth« in »#« weeks.',
  'Hello »|name|«, it is »??«, and it was »(?)« then. Dear',
  'Take it for »??« days. It was »??« when we met. The iron was »...« mg and is »[ ]« mg.',
  '»[DELETE IF NOT PREGNANT]« »(Name of parent)« pays »######«.',
  'Dear Ms »~[Surname]«, we write on »~[Free Text:Why?]« and »[Free Text: wishes]«.',
  'Seen by: »Click or tap here to enter text.« Back on »Click here to enter a date.« in »Choose an item.« Note: »Enter text here«',
  'Hello »〔first name〕«, we meet on »〈date〉« with »⟨doctor⟩«. Hello »《Name》«, hello',
  'The film was »(choose one: clear / cloudy)«. Please »(select: go on / pause)« the drops.',
  'The lump »is/is not« a cyst. You »may / may not« swim. You »[need/do not need]« a cast and »[start/stop]« the drops.',
  'We ring you on »......« about it, and your pulse was ».......« at noon.',
  '»Dear ,«\nAll is well.\n»Dear Mr. ,«\nAll is well.',
  'Your mean was »NaN« over the week. The INR was »x.x« then. Ask Dr. »Xxxxxx« for it.',
  'Hi ».firstname«, call »PHONE NUMBER« by noon. The dose: »<!-- insert dose -->«',
  'Dear »$!patient.name«, »{t("mail.hello")}« heals in »X-Y« weeks. Ask Dr. »…« about it.',
  'The gate opens with »_ _ _ _« from seven on.\n»Your Name Here«',
  'Dear »\\{name\\}«, your loan ends on »FILL_IN« at the desk.'
]

const none = [
  'See [our page](https://clinic.org/a_b__c) or ![scan](x.png), [1], [12], [^2], [a][ref].',
  '**Please** *rest* and _drink_, __now__, ~~never~~, `x`.',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '- [ ] Rest\n- [x] Drink\n- [X] Walk',
  '- [*] Rest\n[*] Drink',
  'He said he was "fine [sic]" [laughs] [...] […] [EXTERNAL] hello.',
  'XX chromosomes, 46,XX, the XXX syndrome, size XXL, 2 x 2, 3x3, xxx-xx-1234, ****1234.',
  'Line above\n\n***\n\nLine below',
  'Above\n* * *\n----------\n_____\n==========\nbelow',
  'Signed: ____________\nSignature ________________ Date ________\nParent/Guardian: ________\n',
  'Take care xx',
  'Bring us back some sun xx\nTash',
  'xx to the baby, from all of us',
  'shout if anything xx nurse gem',
  'Love, Ana xxx',
  "Test by the 12th pls. xx Dr. Jo's team",
  'Documentation required: [list attached].',
  'Invoice attached [2 x PDF].',
  'Do you smoke? [yes or no.]',
  'Your card (xxx xxx 4471) was charged.',
  'The card **** **** **** 4471 and card XXXX-XXXX-XXXX-2093 were charged [attached: copy of the bill].',
  'Hi [Name withheld by wish], fill in "Employee no. ______" and “Signature of parent ________”.\n☐ ________ (add your own)',
  '***Nothing needs to change.*** Same pill. Visit ........ $40 and he said ..... well _NOT_ _TODAY_.',
  '(Tip: add lemon to water) [Thank you so much!!] Hello..... I hope so. The placeholder name for the baby was Bean.',
  'Advised: rest. Salt less. Doctor’s signature: ________ (for office)',
  'D/D: stress, low sleep. D/D is wide. THE NAME OF DENTIST GOES ON THE FORM (ask for the person here).',
  'Sign here X________ and photo it to me.',
  'Write to a__b@clinic.org or https://x.org/a%20b%C3%A9c/__init__ and #health #WearRed.',
  'It costs $5, US$20, $USD or $AUD 5; 50% of 60%, #1 and #2, & so on.',
  'Take it (optional), (see below), (your doctor knows), (the date is fixed), ((hugs)).',
  'x < 3 and y > 2 <3 <b>bold</b> <br> <https://a.b> <me@clinic.org>',
  '## Plan\n### Next steps ###\nRest.',
  ' /\\_/\\ \n( o.o )\n > ^ <',
  'Il a dit «bonjour» et «je vais bien, merci».',
  'Give date of birth (DD/MM/YYYY).',
  'He/she may go; and/or rest; 1/2/3.',
  'COMPLETE YOUR ANTIBIOTICS. ADD SALT TO FOOD. Enter through the main door here.',
  'Please type your questions below. Enter here.',
  'Malcolm X, World War X, Generation X, vitamin X is made up.',
  'WOW... .. . @CDC @NHS',
  '*** URGENT *** please read the above.',
  'Not required. *** This is a note made by a program ***\nDo not reply',
  'Best,\nThe desk\n*** END OF REPORT ***',
  'Name of child: ________________\nSignature of parent: ________________\n',
  '**RESULTS**\nYour book is ready?? Ok ?? $5 and $usd.',
  'I paid $twenty, and [what?] he said.',
  'Take it at the SAME TIME each day, on the day and at the TIME I said. No DATE is set.',
  'Your PSA was 1.4 [range 0–4], [clinic code RB2], [a pharmacy printout will do], [same lab], [and/or].',
  'The mark "***" is a page break, "XX" a gene and "xx" a code.',
  'Ask her to type the new number in here.',
  'Read "Is It You, Me, or Adult A.D.D.?" by then.',
  'Take the _first_ tablet now; who is it??',
  'Parent signature on consent: ______________\n[ ] Release of records, signed: ____________',
  'Sig. of physician: ____________  Stamp:\nInitials: ____ ____ ____\n',
  'Peak flow diary: ___ am ___ pm. Date ____ BP ____ (bring filled in).',
  'No change to the note. *** end of message ***',
  'Choose an item from the list. It says "Choose an item." on the form.',
  'The list tells what is/is not free. Foods you can/cannot have are on it.',
  'Dear, all is well. Hi , all is well. Dear Mr. Lee, all is well.',
  'Mind the wet paint.\nSugar ......... 5.1\nIron ......... 80'
]

describe('template text', () => {
  test.each(left)('is found: %s', (text) => {
    const [draft, expected] = marked(text)
    expect(found(draft)).toEqual(expected)
  })

  test('is found between guillemets when they hold a field', () => {
    expect(found('Dear «FirstName», «Address_Line_1» «bonjour»')).toEqual(['«FirstName»', '«Address_Line_1»'])
  })

  test.each(none)('is none: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('in a quoted message is left out', () => {
    expect(findPlaceholders('> [Patient Name]\nHi [Name]', [{start: 0, end: 16}]).map(({start}) => start)).toEqual([20])
  })
})

describe('template text in the address of a link', () => {
  test.each([
    ['https://x.org/{{ link }}', '{{ link }}'],
    ['https://x.org/%7B%7Blink%7D%7D', '{{link}}'],
    ['<%= link %>', '<%= link %>'],
    ['https://x.org/a__b/{id}?x=%20b#name', undefined]
  ])('%s', (address, token) => {
    expect(placeholderInAddress(address)).toBe(token)
  })
})

describe('cost of looking for template text', () => {
  const units = [
    '_',
    '[',
    ']',
    '[a',
    '{',
    '{{',
    '<%%',
    '(',
    '((',
    '<',
    '<<',
    '«',
    '#',
    '##a',
    '%a',
    '$a',
    '*',
    '*|',
    '@A',
    'x',
    'xx ',
    '~A',
    'A '
  ]
  test.each([
    ...units,
    '?? ',
    '>>a',
    '[ ] ',
    '__a_b',
    '... ',
    '【',
    '[Name] ',
    '____ ',
    '/',
    'DD/',
    'INSERT ',
    '.A',
    '::A'
  ])('grows with the text: %s', (unit) => {
    const timeOf = (length: number) => {
      const text = unit.repeat(length / unit.length)
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now()
          findPlaceholders(text, [])
          return performance.now() - start
        })
      )
    }
    timeOf(10_000)
    expect(timeOf(240_000)).toBeLessThan(32 * Math.max(timeOf(30_000), 1))
  })
})

test('no text that lacks what a syntax needs has a match of it', () => {
  const texts = [...readCorpora().values()].flat().map(({text}) => text)
  const examples = [...left.map((draft) => marked(draft)[0]), ...none]
  // Every fifth is enough to meet what a pattern finds by accident, and does not take a minute.
  const some = [...examples, ...texts.filter((_, index) => index % 5 === 0)]
  for (const {name, needs, pattern} of placeholderSyntaxes) {
    const regex = new RegExp(pattern, 'u')
    const isFoundIn = (text: string) => regex.test(text)
    expect([...examples, ...texts].some(isFoundIn), `${name}: ${pattern}`).toBe(true)
    expect(some.filter((text) => !needs.some((one) => text.includes(one))).filter(isFoundIn), name).toEqual([])
  }
})
