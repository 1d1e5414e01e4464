/** Words that stand before a noun and make it the writer's subject: "your knee pain", "the rash". */
export const determiners: ReadonlySet<string> = new Set(
  'your my his her their our the this that these those a an'.split(' ')
)

/** What is a procedure only where it is the patient's: "our surgery is closed" tells of a house, "a delivery" of a parcel. */
export const alsoPlaces: ReadonlySet<string> = new Set(['surgery', 'delivery'])

/** Beside these it is the place: "your GP surgery". */
export const naming: ReadonlySet<string> = new Set(
  `gp gp's gp’s gps doctor's doctor’s doctors vet vets vet's vet’s dental usual nearest registered village`.split(/\s+/)
)

/** What is felt, and as well what is tiresome: "booking online is a pain". */
export const alsoTiresome: ReadonlySet<string> = new Set(['pain', 'headache'])

/** Behind "a pain" these say where it is felt. */
export const whereFelt: ReadonlySet<string> = new Set('in that behind when on under around near with from'.split(' '))

/** But not before these: "a pain in the neck". */
export const neverFelt: ReadonlySet<string> = new Set('neck arse ass backside behind bum butt rear'.split(' '))

/** Before "the pain of" these make it whatever is tiresome: "to spare you the pain of another call". */
export const sparing: ReadonlySet<string> = new Set('spare spares spared save saves saved'.split(' '))

/** Between "a" and "pain" these leave it tiresome. */
export const strengthening: ReadonlySet<string> = new Set('real right total huge complete proper royal'.split(' '))

/** Behind these "a pain" is what is tiresome. */
export const calling: ReadonlySet<string> = new Set('is are was were be been such quite'.split(' '))

/** What is felt or caught, and as well something else: the gas of a dentist, "run the tap cold", "a year after an attack". */
export const alsoElse: ReadonlySet<string> = new Set('attack attacks gas cold wind leak hurt hurts'.split(' '))

/** Right before these it is felt: "a cold", "your gas". */
export const feltBehind: ReadonlySet<string> = new Set(
  'a your my his her this bad nasty head chest heavy common'.split(' ')
)

/** Behind these a noun that is nobody's is not there: "if you get a rash", "anything new, such as a lump". */
export const supposing: ReadonlySet<string> = new Set('if unless should whenever such'.split(' '))

/** And right before its determiner these deny it: "not an allergy". */
export const denying: ReadonlySet<string> = new Set("not never without isn’t isn't wasn’t wasn't".split(' '))

/** Said of a part or a person, and no name for what is felt: "that sounds sore". Of "your burning" nobody writes either. */
export const notNamed: ReadonlySet<string> = new Set(
  `sore tender stiff achy aching feverish congested stuffed hoarse nauseous nauseated queasy constipated bloated gassy itchy
swollen puffy dizzy lightheaded light-headed giddy woozy faint shaky numb weak fatigued tired sleepy drowsy groggy sleepless
forgetful thirsty burning stinging throbbing stabbing trembling`.split(/\s+/)
)

/** What every body does or has: no illness by itself. */
export const bodily: ReadonlySet<string> = new Set(
  `period periods temperature breathing breath urination peeing thirst sweat sweats wind gas spot snot mucus leak limp
feet side effect side effects symptom symptoms`.split(/\s+/)
)

/** Between a determiner and a noun these part them: "that sounds sore", "this can hurt". */
export const parting: ReadonlySet<string> = new Set(
  'sounds looks feels seems gets is was are were can may might will would could has had does did'.split(' ')
)

/** Before "a rash" these say that it is there: "you have a rash", "woke with a rash", "this is a rash". */
export const having: ReadonlySet<string> = new Set(
  `have has had having i’ve i've you’ve you've he’s he's she’s she's it’s it's got with is was been like called developed
noticed caught from`.split(/\s+/)
)

/** And before those, that it is not there, or may be, or is other people's: "you may have a fever", "people with a cough". */
export const doubting: ReadonlySet<string> = new Set(
  `can could may might will would should shall to if when whenever unless not never no without don’t don't doesn’t doesn't
didn’t didn't haven’t haven't hasn’t hasn't isn’t isn't wasn’t wasn't people patients anyone anybody someone somebody children
babies adults women men who those others i’ll you’ll`.split(/\s+/)
)

/** Right before somebody's own these put it as a case: "if your cough bothers you". */
export const casing: ReadonlySet<string> = new Set('if unless when whenever should case'.split(' '))

/** What brings a complaint about or keeps it away: it need not be there. */
export const bringing: ReadonlySet<string> = new Set(
  `help helps cause causes causing trigger triggers prevent prevents preventing protect protects protecting worsen worsens
against avoid avoids give gives giving how`.split(/\s+/)
)

/** Behind a noun and "may", what has yet to come. */
export const befalling: ReadonlySet<string> = new Set('come happen occur appear start follow develop return'.split(' '))

/** Before a procedure or behind it, these say that it is over: "after your root canal", "your operation went well". */
export const overBefore: ReadonlySet<string> = new Set('after following from had'.split(' '))
export const overBehind: ReadonlySet<string> = new Set('went healed'.split(' '))

/** And that it was done, with nothing to recover from or to wait for: "the stress test results". */
export const toldBehind: ReadonlySet<string> = new Set('result results report showed shows'.split(' '))

/** What tells an outcome, with one of the words below behind it. */
export const tellingOutcome: ReadonlySet<string> = new Set('is are was were looks looked'.split(' '))

/** The same behind "was": "the colonoscopy was clear". */
export const outcomes: ReadonlySet<string> = new Set(
  'clear normal fine good great ok okay clean negative reassuring perfect unremarkable benign abnormal positive'.split(
    ' '
  )
)

/** In the words behind it they say that it will not be: "your operation on Monday has been cancelled". */
export const callingOff: ReadonlySet<string> = new Set('cancelled canceled postponed'.split(' '))

/** Nearer to it than those, or behind it, these say that it is to come: "from now until your surgery", "your surgery on Monday". */
export const comingBefore: ReadonlySet<string> = new Set('before until till for to'.split(' '))
export const comingBehind: ReadonlySet<string> = new Set('on is will next tomorrow was'.split(' '))

/** Words that say that something is the patient's. */
export const patientsOwn: ReadonlySet<string> = new Set(['your', 'his', 'her'])

/** Words that say that something is somebody else's. */
export const othersOwn: ReadonlySet<string> = new Set('his her their'.split(' '))

/** Words behind which "'s" is a verb: "it's a cough". */
export const contracted: ReadonlySet<string> = new Set(
  'it that this there here what who where when how he she let everything nothing'.split(' ')
)

/** Times have a possessive too: "today's scan". */
export const timesOwning: ReadonlySet<string> = new Set(
  `today yesterday tonight tomorrow morning afternoon evening week weekend month year spring summer autumn fall winter monday
tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december`.split(/\s+/)
)

/** Words for somebody who is neither the writer nor the reader. */
export const thirdPersons: ReadonlySet<string> = new Set('he she him his her hers'.split(' '))

/** Behind "your", or a patient's "my", they name whom a letter to a parent is about. */
export const dependents: ReadonlySet<string> = new Set(
  `son daughter child baby infant newborn toddler boy girl kid kiddo bub wean bairn twins stepson stepdaughter grandson
granddaughter grandchild`.split(/\s+/)
)

/** Behind "your" and with a possessive they do so too: "your mother's tablets". */
export const relatives: ReadonlySet<string> = new Set(
  `mother father mom mum mommy mummy mam dad daddy husband wife partner spouse sister brother grandmother grandfather grandma
grandpa gran nan aunt uncle niece nephew`.split(/\s+/)
)

/** Words that can follow a whole noun phrase. Any other word behind a noun may be the rest of it: "flu shots". */
export const afterNoun: ReadonlySet<string> = new Set(
  `is are was were am be been being isn’t isn't aren’t aren't wasn’t wasn't has have had does do did will would can could
should may might must shall and or but nor so yet if when while as because since until after before during than then that
which who where for of in on at to from by with without about into over under through between against within near off up
down out it he she they we you i this these those there here not now today tonight tomorrow yesterday soon again too also
still already just only even really very more most less least looks look seems seem sounds sound feels feel came comes
come got gets get went goes go shows showed show means mean needs need started starts start
itches itch aches burns hurts hurt bleeds spreads`.split(/\s+/)
)

/** They greet, and a name follows. */
export const greets: ReadonlySet<string> = new Set('hello hi hey hiya dear greetings'.split(' '))

/** Words that begin a sentence before a comma and are no name: "Yes, that is right". */
export const leadIns: ReadonlySet<string> = new Set([
  ...greets,
  ...`yes no ok okay sure well so and but also then now first firstly second finally lastly next however unfortunately
fortunately thankfully luckily thanks sorry congratulations congrats great good yay oh ah
ouch wow if when today tomorrow yesterday again anyway honestly frankly otherwise overall meanwhile therefore indeed
please generally usually typically please based regarding certainly absolutely understood noted right agreed
hooray bravo cheers phew alas true`.split(/\s+/)
])

/** Cries before a name: "Ah Maura,". */
export const cries: ReadonlySet<string> = new Set('ah oh aw aww och ach well so right ok okay now hmm hm'.split(' '))

/** Behind a cry they are no name: "Oh God,", "Well Monday,". */
export const cried: ReadonlySet<string> = new Set(
  `god lord dear goodness heavens jesus christ monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november december i no yes wow thanks sorry then well good great happy covid`.split(
    /\s+/
  )
)

/** Endearments behind a name: "Maura pet,". */
export const endearments: ReadonlySet<string> = new Set(
  'pet love luv dear dearie darling hen duck ducky hun hon honey sweetheart sweetie flower petal chick lass lad mate'.split(
    ' '
  )
)

/** With a capital before an endearment they are no name: "Morning pet,", "Poor love,". */
export const beforeEndearments: ReadonlySet<string> = new Set(
  'morning afternoon evening night good poor bless my well great lovely true first tough puppy strewth yeah aye whey eee nuff welcome ta hush easy steady self calf young old your the'.split(
    ' '
  )
)

/** What goes on behind a greeting and a name in small letters, with no comma: "hi tom thanks for the photo". */
export const goesOn: ReadonlySet<string> = new Set(
  "thanks thank thanx thx thnx ty its it’s it's this im i’m i'm".split(' ')
)

/** Between such words and a greeting they are no name: "hi huge thanks for the photo". */
export const noNames: ReadonlySet<string> = new Set(
  `huge massive lovely endless warm grateful kind heaps loads tons lots bunch special sincere infinite eternal super
glad pleased hoping hope writing got yep nope yeah hiya howdy bud buddy guys lads everybody nurse chem clinic ok okay fam mija mijo bro sis habibi`.split(
    /\s+/
  )
)

/** Behind a greeting they stand in the place of a name: "Hi there,". */
export const greeted: readonly string[] = 'there all everyone again both morning afternoon evening day'.split(' ')

/** Nor are these a name, alone or behind a greeting. */
export const anybody: ReadonlySet<string> = new Set(
  'patient patients customer client sir madam maam doc doctor team folks you quick just so sorry'.split(' ')
)

/** What may be, and is not yet: "a rash can happen". */
export const modals: ReadonlySet<string> = new Set('can may might could will would'.split(' '))
