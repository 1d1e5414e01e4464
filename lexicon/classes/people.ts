import {phrases, type WordClasses} from '../phrases.ts'

/** Who is spoken of: the patient's people, the writer and the clinic, clinicians and staff. */
export const people = {
  kin: {
    why: "The patient's people. Pets are not here: regards to the family, loss of a person.",
    phrases: phrases`
      (family~ | loved one~ | household | relative~ | folks | kin | clan | mother~ | mom | moms | mommy | mum | mums)
      (mummy | mama | mamma | amma | ammi | maa | mata | nanay | inay | father~ | dad | dads | daddy | papa | appa)
      (abba | tatay | itay | parent | parents | stepmother | stepmom | stepfather | stepdad | husband~ | hubby)
      (wife~ | spouse~ | partner | partners | significant other | better half | other half | missus | fiance)
      (fiancee | boyfriend~ | girlfriend~ | ex-husband | ex-wife | asawa | son | sons | daughter~ | child~ | kid)
      (kids | kiddo~ | kiddos | little (one~ | boy | girl | man | guy | lady) | baby~ | newborn~ | infant~ | toddler~)
      (boy | boys | girl | girls | twins | triplets | teenager~ | teen | teens | bub | bubs | bairn~ | anak | beti)
      (putra | stepson~ | stepdaughter~ | stepchild~ | brother~ | sister~ | sibling~ | sis | bhai | behen | didi)
      (bhaiya | akka | kuya | half-brother | half-sister | brother-in-law | sister-in-law | mother-in-law)
      (father-in-law | in-laws | son-in-law | daughter-in-law | grandmother~ | grandma~ | grandmom | gran | granny)
      (grannie | nana | nanna | nanny | nonna | abuela | lola | dadi | nani | thatha | paati | grandfather~)
      (grandpa~ | granddad | grandad | gramps | pops | nonno | abuelo | lolo | grandparent~ | grandchild~ | grandson~)
      (granddaughter~ | grandkid~ | grandkids | grandbaby~ | aunt~ | auntie~ | aunty | uncle~ | tita | tito | masi)
      (mausi | chacha | mama ji | cousin~ | niece~ | nephew~ | godmother | godfather | godson | goddaughter | friend~)
      (best friend~ | neighbor~ | caregiver~ | carer~ | caretaker | guardian~ | roommate~ | flatmate~ | housemate~)
      (everyone at home | all at home | everybody at home | the little ones | the whole gang | the gang)
    `
  },
  pet: {
    why: 'Pets, who are asked after but are not the patient.',
    phrases: phrases`
      (dog~ | cat~ | puppy~ | kitten~ | pup | pups | pooch | kitty | pet~ | horse~ | rabbit~ | bunny | parrot)
      (hamster | guinea pig~ | goldfish | fur baby~ | furry friend~)
    `
  },
  us: {
    why: 'The writer and those the writer works with, as objects: "let … know", "call …".',
    phrases: phrases`
      (me | us | the office | our office | my office | this office | the clinic | our clinic | my clinic)
      (the surgery | our surgery | the practice | our practice | my practice | the ward | our ward | the unit)
      (our unit | the hospital | our hospital | the department | the team | our team | my team | your team)
      (the care team | your care team | our care team | the clinical team | the nursing team | my nurse | our nurse)
      (our nurses | my nurses | the nurse | the nurses | your nurse | the nurse line | our nurse line | nurse line)
      (the triage nurse | our triage nurse | our triage line | triage | the front desk | our front desk | reception)
      (the receptionist | our receptionist | our staff | my staff | the staff | my assistant | our assistant)
      (my medical assistant | my office staff | my secretary | the secretary | my scheduler | our schedulers)
      (the pharmacy | our pharmacy | our pharmacist | the pharmacist | our lab | the lab | the answering service)
      (our answering service | the on-call (doctor | provider | physician | nurse | team))
      (on-call (doctor | provider | physician | nurse) | after-hours line | our after-hours line | the doctor)
      (your doctor | your gp | your surgery | your midwife | the midwife | the midwives | the coordinator)
      (our coordinator | your coordinator | the helpline | our helpline | our patient line | the call center)
      (our call center | the health center | our health center | the hotline | our hotline | the desk)
      (someone (here | on our team | from our office) | somebody here | one of us)
      (one of our (nurses | team | doctors) | any of us | dr <capital> | doctor <capital> | nurse <capital>)
    `
  },
  clinician: {
    why: 'Those who treat.',
    phrases: phrases`
      (doctor~ | nurse | nurses | dr | drs | doc | docs | physician~ | nurse practitioner~ | np | nps)
      (physician assistant~ | physician associate~ | gp | gps | general practitioner~ | family doctor~)
      (primary care (doctor~ | provider~ | physician~ | team) | a pa | pcp | pcps | attending (doctor | physician))
      (provider~ | clinician~ | practitioner~ | specialist~ | consultant~ | registrar~ | resident~ | hospitalist~)
      (intern | house officer | medical officer | surgeon~ | anesthesiologist~ | anesthetist~ | radiologist~)
      (pathologist~ | cardiologist~ | heart doctor | pulmonologist~ | respirologist~ | lung doctor)
      (gastroenterologist~ | gi doctor | hepatologist~ | liver doctor | nephrologist~ | kidney doctor)
      (endocrinologist~ | rheumatologist~ | neurologist~ | neurosurgeon~ | psychiatrist~ | psychologist~ | therapist~)
      (counselor~ | oncologist~ | cancer doctor | hematologist~ | dermatologist~ | skin doctor | allergist~)
      (immunologist~ | urologist~ | gynecologist~ | ob gyn | obgyn | obstetrician~ | midwife~ | doula~)
      (pediatrician~ | geriatrician~ | ophthalmologist~ | optometrist~ | optician~ | eye doctor~ | otolaryngologist~)
      (ent | ents | ear nose and throat doctor | orthopedist~ | orthopedic surgeon~ | podiatrist~ | dentist~ \
          | orthodontist~)
      (oral surgeon~ | hygienist~ | physiotherapist~ | physio | physios | physical therapist~)
      (occupational therapist~ | speech therapist~ | chiropractor~ | dietitian~ | dietician~ | nutritionist~)
      (pharmacist~ | chemist | paramedic~ | emt | emts | health visitor~ | district nurse~ | practice nurse~)
      (triage nurse~ | diabetes (nurse~ | educator~) | case manager~ | social worker~ | genetic counselor~)
      (infectious disease (doctor | specialist~) | wound nurse~ | lactation consultant~ | care team | medical team)
      covering (doctor | provider | physician | clinician)
      on-call (doctor | provider | physician | clinician | nurse)
    `
  },
  'talking-helper': {
    why: 'Who helps by talking: what they can do for a reader, the writer does not offer.',
    phrases: phrases`
      (therapist~ | counselor~ | psychologist~ | psychiatrist~ | professional~ | coach | coaches)
    `
  },
  'staff-role': {
    why: 'Those who answer, book and carry messages.',
    phrases: phrases`
      (receptionist~ | secretary~ | front desk | scheduler~ | medical assistant~ | ma | mas | assistant~)
      (coordinator~ | care coordinator~ | navigator~ | patient navigator~ | nurse navigator~ | office manager~)
      (practice manager~ | clerk~ | administrator~ | billing | referrals team | referral (team | coordinator~))
      (phlebotomist~ | technician~ | tech | techs | interpreter~ | staff | team | colleague~)
      (partner in the practice | triage (team | line | desk) | nurse line | call center | answering service)
      (booking (team | line) | operator)
    `
  },
  'other-person': {
    why: 'Not the patient and not theirs: "some people", "other patients".',
    phrases: phrases`
      (some | other | many | most | a lot of | lots of | plenty of | few) (people | patients | folks | parents | women)
      (some | other | many | most) (men | families | couples | moms | mothers | others)
      ((a lot of | lots of | plenty of | few) (men | families | couples | moms | mothers | others) | everyone)
      (everybody | anyone | anybody | nobody | no one | people | others | strangers)
    `
  }
} satisfies WordClasses
