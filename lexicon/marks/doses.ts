import {phrases} from '../phrases.ts'
import {abbreviated, type MarkGroups} from './mark.ts'

const latin = 'Latin of prescriptions says nothing to a patient (docs/sources.md#clinic-letters).'

/** The same with stops between their letters: "q.d." */
const evenWithStops = (groups: MarkGroups): MarkGroups =>
  Object.fromEntries(
    Object.entries(groups).map(([name, group]) => [
      name,
      {...group, written: new RegExp(`^${[...name].join('\\.?')}\\.?$`, group.written?.flags)}
    ])
  )

/** The Latin of prescriptions. */
export const doseLatin: MarkGroups = {
  ...evenWithStops(
    abbreviated(latin, {
      qid: 'four times a day',
      tid: 'three times a day',
      tds: 'three times a day',
      qhs: 'at bedtime',
      qam: 'every morning',
      qpm: 'every evening',
      prn: 'as needed',
      BID: 'twice a day',
      PRN: 'as needed'
    })
  ),
  ...abbreviated(latin, {'per os': 'by mouth'}),
  'bd-dose': {
    why: latin,
    phrases: phrases`
      (bd | bid)
    `,
    written: /^(?:BD|b\.i\.d\.?|b\.d\.?)$/,
    except: phrases`
      bd (needle~ | pen~ | syringe~ | nano | ultra | brand)
    `,
    instead: 'twice a day'
  },
  'bid-after-dose': {
    why: latin,
    phrases: phrases`
      (<dose-unit> | <dose-form> | daily) (bid | bd)
    `,
    written: /(?:bid|bd)$/
  },
  'day-or-night': {
    why: latin,
    phrases: phrases`
      (<dose-unit> | <dose-form>) (od | om | mane)
      (mg | mcg | g | micrograms | tab | tabs | caps) on $
    `,
    written: /(?:od|OD|om|OM|mane|on|ON)$/,
    except: phrases`
      od (eye | vision | os | clinic)
      (keep | stay | put | leave | are | is | am) ..3 on $
    `,
    unless: ['question']
  },
  'at-night': {why: latin, phrases: 'nocte', written: /^nocte$/i, instead: 'at night'},
  'by-mouth': {
    why: latin,
    phrases: 'po',
    written: /^(?:PO|p\.o\.?)$/,
    except: phrases`
      (po (box | number | officer | order) | (the | a | your | his | her | my) po)
      # The polite word of the Philippines, in capitals with the rest.
      (thank you | thanks | good (morning | afternoon | evening | day | noon) | sir | maam | madam | doc | doctor | opo \
          | hello | hi) po
      (for your information | notice | reminder | to (all | everyone | all patients)) po
      ^ (morning | afternoon | evening | yes | all | everyone | patients | information) po $
    `,
    instead: 'by mouth'
  },
  'every-hours': {why: latin, phrases: 'q <number> h', written: /^q\s?\d{1,2}\s?h$/i},
  stat: {
    why: latin,
    phrases: 'stat',
    written: /^(?:STAT|stat)$/,
    except: phrases`
      (<number> stat | stat~ (test | lab) | stats level~)
      # A declaration or a holiday by statute.
      stat (dec | decs | declaration | holiday~ | hol | hols | days)
      (a | the | each | every | this | next | that | paid) stat day
    `,
    instead: 'right away'
  }
}

/** Forms that have been misread as another dose or another medicine. */
export const doseMisread: MarkGroups = {
  ...evenWithStops(
    abbreviated('On the do-not-use list: read as one another (docs/sources.md#do-not-use).', {
      qd: 'once a day',
      qod: 'every other day'
    })
  ),
  // IU is on the list too, and printed so on every bottle of vitamin D: a patient needs the word that the bottle has.
  morphine: {
    why: 'Read as magnesium (docs/sources.md#do-not-use).',
    phrases: '(mso4 | ms04 | mso 4)',
    instead: 'morphine'
  },
  magnesium: {
    why: 'Read as morphine (docs/sources.md#do-not-use).',
    phrases: '(mgso4 | mgs04 | mgso 4)',
    instead: 'magnesium'
  }
}
