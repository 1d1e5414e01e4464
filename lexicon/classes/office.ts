import {phrases, type WordClasses} from '../phrases.ts'

/** The business of an office: what it needs, sends and announces. Thanks and hopes for these are no personal notes. */
export const officeWords = {
  'office-thing': {
    why: 'What an office asks for and files: forms, payments, insurance, addresses.',
    phrases: phrases`
      (form~ | consent | paperwork | paper work | registration | enrollment | signature~ | waiver~ | document~ | \
          documentation | declaration | release of information)
      (payment~ | deposit~ | invoice~ | bill | bills | balance | copay~ | co-pay~ | fee | fees | cheque~ | \
          instalment~ | installment~ | remittance | settlement | refund | statement of account | outstanding \
          amount)
      (insurance | insurer~ | authorization | authorisation | claim | claims | policy number | member (id | number) \
          | coverage | referral letter | referral form | voucher | coupon)
      (photo id | id card | passport | license | permit | sick note | fit note | certificate~ | proof of (address \
          | identity | vaccination | insurance) | vaccination (record~ | card) | immunization record~)
      (address | phone number | telephone number | mobile number | cell number | email address | contact details \
          | contact information | demographics | emergency contact | next of kin details | preferred pharmacy)
      (your | the | our) (record | records | account)
    `
  },
  'office-deed': {
    why: 'What one does for an office, as a gerund.',
    phrases: phrases`
      (returning | sending back | sending in | sending | submitting | signing | uploading | updating \
          | renewing | scanning | faxing | forwarding | mailing | emailing | posting | providing | supplying)
      (handing in | dropping off | bringing [in | along] | turning in | attaching)
      (settling | paying | clearing | transferring | remitting | confirming | canceling | cancelling | rescheduling \
          | booking | rebooking | verifying | entering | registering | enrolling | presenting)
    `
  },
  'service-thing': {
    why: 'Premises, machines, deliveries and services: what one hopes will work or announces.',
    phrases: phrases`
      (portal | phone system | telephone system | phone line~ | phones | website | app | booking system | software \
          | computer~ | server | network | queue~ | strike | backlog)
      (lift | elevator | car park | parking | parking lot | entrance | ramp | building work~ | road work~ | \
          roadworks | repair~ | renovation~ | construction | wing | premises | scanner | analyzer)
      (courier | parcel | package | delivery | shipment | supplier | supplies | stock | shortage | batch | postman \
          | post office | mail | fax)
      (opening hours | office hours | flu clinic~ | evening clinic~ | walk in clinic~ | video (visit~ | call~ \
          | consultation~ | appointment~) | telehealth | (flu | covid | shingles) (vaccine~ | vaccination~ | shot~ \
          | jab~) | online booking | drive through)
    `
  },
  'office-place': {
    why: 'Who sends reports and decisions, and is no patient.',
    phrases: phrases`
      (lab | laboratory | insurer | insurance | insurance company | pharmacy | pathology | pathologist | radiology \
          | radiologist | billing | accounts | bank | supplier | employer | school | court | lawyer | council)
    `
  },
  'report-thing': {
    why: 'Results, reports and readings: what a clinic waits for.',
    phrases: phrases`
      (result~ | report~ | readings | culture | biopsy | histology | pathology | images | imaging | decision \
          | approval | letter from | blood pressure log | findings | measurement~)
    `
  },
  datum: {
    why: 'What one fills into a box: a date, a weight, a name, a number.',
    phrases: phrases`
      (date | dates | time | times | weight | height | name | names | number | dose | strength | brand | address \
          | pharmacy | readings | reading | temperature | blood pressure~ | bps | pulse | sugars | glucose | \
          insurance | fax | email | phone | postcode | zip | zip code | allergies | medication list | list of | \
          slot | size | birthday | date of birth | age | side | color)
    `
  }
} satisfies WordClasses
