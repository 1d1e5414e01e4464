/**
 * Words whose full stop does not always end a sentence. Lower case, without the last stop.
 */

import {shortened} from './titles.ts'

const words = (list: string): readonly string[] => list.split(/\s+/)

/** Before these another may be joined, or a name to fill in stand: "Mr. and Mrs. Lee", "Dr. [Name]". */
export const titles = [...shortened, 'drs']

/** A name follows these, so the sentence goes on even before a capital. */
export const beforeName = [...titles, ...words('messrs rev fr sr hon st mt ft capt lt col sgt gen sis bro smt')]

/** A number follows these: "no. 4", "p. 12". */
export const beforeNumber = words('no nos nr fig ref ext tel fax vol p pg pp ch sec reg')

/** These never end a sentence. */
export const inside = words('e.g i.e eg ie vs viz cf approx incl excl esp')

/** Forms of a medicine: with a number before them a measure, else before its name ("Tab. Dolo", as in India). */
export const forms = words('tab tabs cap caps inj syr syp susp oint supp')

/** Countries whose names stand before a noun as often as at an end: "the U.S. Food and Drug Administration". */
export const beforeNoun = words('u.s u.k u.n e.u')

/** These stand in the middle of a sentence as often as at its end: the next word decides. */
export const anywhere = words(
  `a.m p.m etc al ca jr inc ltd co corp dept est hosp univ ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec
mon tue tues wed thu thur thurs fri oz lb lbs kg mg ml mcg min mins hr hrs wk wks yr yrs temp max bp pt pts hx rx dx tx
sx fx appt appts dob`
)

/** A single capital after these is a kind, not an initial: "vitamin D. Take it daily." */
export const beforeLetter = words('vitamin hepatitis type influenza flu group strep plan option part stage grade class')

/** Endings of web addresses and file names; the short ones are words too, and count in small letters only. */
export const addressEndings = words(
  'com org net gov edu nhs info health pdf doc docx jpg jpeg png html htm xls xlsx txt js'
)
export const shortAddressEndings = words('in io au ca uk us co ly me de ph')

/** Words that begin sentences far more often than they are names. */
export const starters = words(
  `I We You He She It They The This That These There Please Kindly If When Your My Our His Her Take Call In On
At A An And
But So No Yes For As To Let Do Dont Don't Not Then Also Thank Thanks Hope Sorry Keep Rest Stop Start Continue
Use Come Go
Avoid Drink Eat Bring`
)

/**
 * Words that begin a sentence when it runs on from the one before without a mark or space: "I understand your concernsI
 * read". None is the second half of a name, as in YouTube,
 * PatientFirst or LogIn.
 */
export const runOnStarters = words(
  `I We You He She It They The This That These There Your My Our His Her If When While Because Since Although After
  Before According Generally Usually Regarding Following Please Kindly Thank Thanks Sorry Hello Hi Yes Yea Yeah But And
  As For From With Based Is Are Do Does Did Can Could Would Should Will Have Has What How Why Avoid Consult Continue
  Regards Wish Wishing Hope Remember Welcome Unfortunately However Also`
)

/** What people end on, before a name that is glued to it: "Be wellRobin Vale, LPC". */
export const signedFarewells = [
  'best wishes',
  'warm wishes',
  'kind regards',
  'best regards',
  'warm regards',
  'warmest regards',
  'be well',
  'stay well',
  'take care',
  'good luck',
  'all the best',
  'yours sincerely',
  'many thanks'
]

/** Small words that begin a sentence when they are glued to a stop: "another scan.so no". None is a web ending. */
export const gluedStarters = words(
  `i i'm i'll i've we we'll we're you you're your the this that these there they it it's its he she so and but if when
please pls kindly do don't dont not take call now also then for my our sorry thanks thank hope keep avoid stop
start till wishing hoping hopefully what why where who can could would should will may have how because since once
after before however some yes always let get go come see try apply wash rest drink eat continue regards best good
wish it'll that's there's what's those we've you've you'll he's she's they're can't won't didn't doesn't`
)

/** Words that greet and those that follow one glued to it: "hellothank you", "Dearwelcome". */
export const gluedGreeting = {
  greets: words('hello hi hey dear sir madam'),
  goesOn: words('thank thanks welcome hope')
}

/** What people end on, glued without a mark to what stands before: "see a dermatologist good luck". */
export const unmarkedFarewell = {
  farewells: [
    'good luck',
    'best of luck',
    'all the best',
    'best wishes',
    'take care',
    'stay safe',
    'god bless',
    'get well soon',
    'hope (?:this|it|that) helps',
    'hope i (?:helped|could help)',
    'thank you',
    'thanks',
    'regards'
  ],
  /** Words that lead on to it, so that it is part of what they begin. */
  leadsOn: words(
    `a all also and be best but can did do for from giving good have having if in into just kind many me more much must my no
    not of on or our please sends should so some than that the their them then these they this to too very warm we when which
    who will wishes with would you your`
  ),
  /** Verbs that may have it as their object, some words before. */
  takes: words(
    'wish wishing wished hope hoping say says saying said tell tells told send sending give gives extend offer need needs'
  )
}

/** What stands before "no." where it is short for number, in small letters. */
export const ownsNumber = words('your my our the his her this phone mobile tel id ref mrn')
