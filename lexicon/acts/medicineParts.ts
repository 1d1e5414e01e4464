import {phrases} from '../phrases.ts'

/** Small numbers in words and figures, as doses and days are counted. */
export const count = phrases`(<number> | a | one | two | three | four | five | six | seven | eight | nine | ten \
    | eleven | twelve | fourteen | sixteen | eighteen | twenty | half)`

export const meal = phrases`(breakfast | lunch | dinner | supper | tea | bedtime | night | midday | noon | (the \
    | each | every) (morning | evening | meal) | meals | bed)`

export const drink = phrases`(alcohol | wine | beer | beers | spirits | liquor | booze | whisky | cider \
    | champagne | vodka)`

/** What is taken by a name that only professionals and hurry use. */
export const shortName = phrases`(asa | clopi | amox | azithro | doxy | clinda | cephalexin | metrogyl | monocef \
    | losec | fucidin | fusidic acid | ciloxan | azithral | pan 40)`

export const medicine = phrases`(<named-drug> | ${shortName})`

export const prescribed = phrases`(<prescription-medicine> | ${shortName} | permethrin)`

/** What must not be taken with another medicine or by some patients, by name or kind. */
export const banned = phrases`(<medicine> | <anticoagulant> | ${shortName} | nsaid~ | triptan~ | decongestant~ \
    | maoi~ | mao inhibitor~ | nitrate~ | opioid~ | anti-inflammator~ | anti inflammatory~ | cold (medicine~ \
    | remedies | tablets) | water tablet~ | biologic~ | ssri~ | sedative~ | sleeping (pills | tablets) \
    | ace inhibitor~ | blood thinner~)`

/** How often, as creams and drops are used. */
export const often = phrases`(<dose-schedule> | (two | three | four | five | six | eight | <number>) times [a day \
    | daily] | hourly | every [<number> | two | three | four | six | eight] hour~ | daily | nightly \
    | at night | once a (day | week) | for ${count} (day~ | night~ | week~) | tonight)`

/** What treats an eye, an ear or broken skin that is infected or inflamed. */
export const antiinfective = phrases`(ofloxacin | moxifloxacin | ciprofloxacin | levofloxacin | gatifloxacin \
    | tobramycin | erythromycin | azithromycin | gentamicin | neomycin | ciloxan | vigamox | chloramphenicol \
    | dexamethasone | prednisolone | loteprednol | ganciclovir | aciclovir eye | fusidic acid | fucidin \
    | mupirocin | bactroban | betamethasone | permethrin | aciclovir | acyclovir)`

export const operation = phrases`(<procedure> | op | surgery | operation | biopsy | scan | contrast | ct | mri \
    | injection | test | anesthetic | angiogram | extraction | procedure | colonoscopy | endoscopy | cystoscopy)`

/** Live vaccines, which a body without defenses must not get. */
export const live = phrases`(live [flu | shingles | nasal] (vaccine~ | jab~ | shot~) | yellow fever | bcg | mmr \
    | varicella vaccine | (shingles | flu) live vaccine | nasal flu (vaccine | spray) | oral (typhoid | polio))`

/** What is taken, by name, by kind or by its form. */
export const taken = phrases`(<named-drug> | bisphosphonate~ | anti-inflammatory~ | anti inflammatory~ | dmard~ \
    | tablet~ | pill~ | capsule~ | patch~ | syrup | drops | jab~ | injection~ | inhaler~ | puffer~ \
    | infusion~ | spray~ | medicine | medicines | medication~ | pen)`

/** The same, where only its name or kind will do. */
export const named = phrases`(<named-drug> | bisphosphonate~ | anti-inflammatory~ | anti inflammatory~ | dmard~)`
