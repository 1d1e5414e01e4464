/** Whom a letter greets, beside names. Small letters. */

import {courtesy} from './titles.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Persons and groups of persons by their role, and what stands in the place of a name. */
export const addressees: ReadonlySet<string> = new Set([
  ...courtesy,
  ...words(`parent parents guardian guardians carer carers caregiver caregivers caretaker family families household patient patients
mom moms mum mums mam mummy mommy mama mother mothers dad dads daddy papa father fathers grandparent grandparents grandma
grandpa grandmother grandfather gran nan granny son daughter husband wife spouse partner aunt auntie uncle sister brother
cousin child children kids kiddo twins friend friends neighbor neighbour neighbors neighbours colleague colleagues team staff
crew doctor doctors doc docs nurse nurses physician physicians provider providers pharmacist pharmacists therapist midwife
professor teacher teachers coach sir sirs madam ma'am maam mam madame ladies gentlemen lady gents folks everyone everybody all
both member members client clients customer customers resident residents tenant student students participant participants
volunteer volunteers visitor visitors guest guests user users subscriber applicant candidate donor donors recipient owner
attendee attendees survivor survivors dr prof there again dear love hun honey hon sweetheart pet duck
darling mate bud buddy pal ji po garu name`)
])

/** What joins them or stands before them. */
export const addressing = words(
  `and & or / + of to for the my our valued new respected esteemed young little lovely fellow expectant prospective former
foster step adoptive whole entire care clinic nursing support ward office home school legal first last full given morning
afternoon evening day you`
)

/** What a list of names has before its last. */
export const joiningNames = words('and & or +')

/** Behind a greeting word an unknown word in small letters is a name; behind these only. */
export const greetsAnybody = words('hi hello hey hiya dear dearest')

/** Words that begin a remark, or are all of it, and neither name nor common word of other lists: "hi update, …", "Benign.". */
export const noAddressees = words(
  `update quick reminder note info fyi heads news results result labs lab test tests appointment appt refill rx clinic
following per re regarding noted received perfect done confirmed ok okay yes no nope yep yup yeah nah thx ty cheers welcome sounds stop hold call recall benign negative
positive clear harmless fair true false absolutely certainly definitely gladly depends listen attached sent fixed filled
uploaded ready allowed wow ouch oof ugh eish phew hmm ha haha congratulations congrats weekly daily rarely neither none half
memo memorandum notice correction urgent`
)

/** How a letter opens by other words than those that greet; a pattern with the flag `i`. */
export const opens =
  'good (?:morning|afternoon|evening|day)|to whom it may concern' +
  "|to (?=(?:the )?(?:parents?|guardians?|famil(?:y|ies)|carers?|caregivers?)\\b|the [a-z '-]{3,30}:\\s)"

/** Words of address that stand before a comma with neither a greeting nor a name: "Madam, your report". */
export const aloneBefore = words("madam sir maam ma'am ma’am mam sirs")
