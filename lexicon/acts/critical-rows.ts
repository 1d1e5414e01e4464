import {phrases} from '../phrases.ts'
import {type ActGroups, order, told} from './act.ts'

/** What lets a medicine run in. */
const driver = phrases`([syringe] driver | [morphine | pain | insulin | infusion | feeding | baclofen] pump | infusion | pca \
    | drip)`
const perTime = phrases`(mg | mcg | micrograms | milligrams | units | ml | mls | an hour | a day | per (hour | day) | over \
    <number> | in <number> hours)`
/** Has gone up: how a rate moves. */
const turned = phrases`(goes | go | went | gone | going | is going | turned | put | set | moved | moves | stepped | been \
    (turned | put | set | moved))`

/** A number or a letter that tells several of a kind apart. */
const numbered = phrases`(a | b | c | d | e | <number> | one | two | three | four | on the ..2)`

const gene = phrases`(huntington | huntington's | hd | brca | brca1 | brca2 | brca 1 | brca 2 | palb2 | lynch | mlh1 | msh2 \
    | msh6 | pms2 | apc | tp53 | vhl | cdh1 | chek2 | atm)`

const heartDevice = phrases`(pacemaker | icd | defibrillator | defib | device | implant | stimulator | pump | your model \
    | this model | the model | ventilator | lvad | concentrator)`
const gives = phrases`(can | may | might | could) [suddenly] (die | fail | stop | quit | run (out | flat | down) | go (flat \
    | dead) | cut out | shut (off | down) | give out | drain)`
const unwarned = phrases`(without ..1 (warning | notice | alarm) | with no warning | suddenly | at any (time | moment) | early \
    | too early | ahead of time | before its time | sooner than)`

/** News and orders as a row of a list or a chart has them, and a danger told in words where others have a number. */
export const criticalRows = {
  'driver-rate': {
    answers: ['critical'],
    why: 'What runs in by a driver or a pump at another rate: the old chart is wrong from then on.',
    reason: 'a change to a medicine',
    phrases: phrases`
      ${driver} [has | have | is | was | had] [now | just | also] ${turned} (up | down) (to | by) <number> ..2 (${perTime} \
          | [of] <named-drug> | from <from-when> | as of | from (teatime | noon | lunch | tonight | today))
      ${driver} (is now | now) [running] (at | on) <number> ..2 [of] <named-drug>
      (turned | put | set | moved | stepped) (the | your | his | her | dad's | mum's | mom's) ${driver} (up | down) (to | by) \
          <number> ..2 (${perTime} | [of] <named-drug>)
      (bin | tear up | throw out | throw away | shred | cross out | destroy | bin off) the (old | previous | other | yellow) \
          (drug | dose | dosing | medication | insulin | warfarin | morphine | steroid) (chart | card | plan | sheet | schedule)
    `,
    except: phrases`
      ${driver} ..6 (petrol | heart rate | speed | price)
      now ..6 (as before | as always | as usual | unchanged | still)
      (was | had been) ..6 (last (week | month | year) | years ago)
    `,
    unless: [...order, 'history']
  },
  'cover-before': {
    answers: ['critical'],
    why: 'A medicine before a procedure that is not done without it: "Amoxicillin 3 g one hour before the extraction".',
    reason: 'a preparation that has to be done on time',
    phrases: phrases`
      <prescription-medicine> [<number>] [<dose-unit> | g] (one | two | an | half an | <number> | thirty | sixty) (hour | hours \
          | minutes | min) (before | ahead of | prior to) ..4 (<procedure> | extraction~ | implant | root canal | cleaning \
          | scaling | dental work)
      or we (do not | cannot | will not) (extract | operate | inject | drill | scope | start the (procedure | operation \
          | infusion))
    `,
    except: phrases`
      (with or without | no | without | no need (for | of)) ..2 <prescription-medicine>
      (is | are) not needed
    `,
    unless: [...order, 'history']
  },
  'spot-by-letter': {
    answers: ['critical'],
    why: 'One of several spots, samples or moles that is a cancer: "Mole C: melanoma in situ".',
    reason: 'a diagnosis that needs care',
    isAffirmed: true,
    phrases: phrases`
      (mole | lesion | spot | biopsy | site | sample | core | node | polyp | specimen | lump | patch | nodule) ${numbered} [is \
          | was | shows] [a | an] [early | invasive | superficial | thin | nodular | small | low grade | high grade] ..1 \
          <cancer>
    `,
    except: phrases`
      <cancer> [is | was] [now] (excluded | ruled out | gone | not | unlikely | free | negative | clinic | screening | nurse)
      (not | no | never | non | benign | harmless | negative | free) ..2 <cancer>
      <cancer> ..6 (in <past-year> | years ago | last year)
    `,
    unless: told
  },
  'gene-in-sample': {
    answers: ['critical'],
    why: 'A gene that brings a disease, found in what was tested: "Your sample carries the BRCA2 change".',
    reason: 'a serious diagnosis',
    isAffirmed: true,
    phrases: phrases`
      (your | his | her | the | this) [own] (sample | blood | dna | test | saliva | swab | panel | report | sequence | genes) \
          (carries | carry | has | have | shows | show | contains | holds) [the | a | an | that] [same | family | harmful \
          | pathogenic | faulty | known] ${gene} (change | variant | mutation | fault | alteration | expansion | gene)
      (you | he | she) [do | does] [also | both] (carry | carries) [the | a | that] [same | family | harmful | faulty | known] \
          ${gene} (change | variant | mutation | fault | alteration)
    `,
    except: phrases`
      (not | no | never | neither | nor | without | whether | if) ..5 (change | variant | mutation | fault | gene)
      (change | variant | mutation | gene) (of (uncertain | unknown) | that is (benign | harmless))
      gene (form | leaflet | test | sheet | clinic)
    `,
    unless: told
  },
  'battery-unsure': {
    answers: ['critical'],
    why: 'A device that keeps somebody alive or on their feet and may stop: "the battery can die without warning".',
    reason: 'a device or product that cannot be relied on',
    phrases: phrases`
      (battery | batteries | lead | leads | wire | valve | motor) (of | in | on) ..3 ${heartDevice} ..2 ${gives} ${unwarned}
      (battery | batteries | lead | leads | wire | motor) ${gives} ${unwarned}
      ${heartDevice} [battery | batteries | lead | leads | wire | motor] ${gives} ${unwarned}
    `,
    except: phrases`
      (phone | laptop | tablet | hearing aid~ | thermometer | scale~ | remote | car | smoke | toothbrush | torch | watch \
          | doorbell | app | cuff | breast | monitor app) ..6 ${gives}
      (no | not | never | none) ..4 ${gives}
    `,
    unless: ['negation', 'question', 'history']
  },
  'drinks-thickened': {
    answers: ['critical'],
    why: 'Drinks and food that go down the wrong way from now on unless they are thickened.',
    reason: 'a change of what is safe to eat and drink',
    phrases: phrases`
      (everything | anything | all (drinks | fluids | liquids) | drinks | fluids | liquids | water) ..5 (thickened | thicken~ \
          | thickener) ..1 (to level <number> | level <number> | (to | like) (honey | nectar | custard | syrup | pudding))
      thicken (everything | all | every | his | her | your) ..3 (drink~ | fluid~ | liquid~ | cup | sip) ..3 (to level <number> \
          | from <from-when> | from now | <from-when>)
      (no | nothing) thin (liquids | fluids | drinks) <from-when>
    `,
    except: phrases`
      (as before | as always | as usual | still | same | unchanged | no longer | continue~ | keep | stays | stay) ..6 thick~
      (no | not | never) ..4 thick~
      thick~ ..8 (as before | as always | as usual | unchanged | no longer)
    `,
    unless: [...order, 'history', 'education']
  },
  'high-in-words': {
    answers: ['critical'],
    why: 'A pressure or a sugar judged in words where no number stands: "quite a high reading, you will need serious care".',
    reason: 'a dangerous result',
    phrases: phrases`
      high (blood pressure | bp | blood sugar | sugar) (reading~ | level~ | result~ | value~ | number~) ..12 (need | needs \
          | require~) ..1 (serious | urgent | prompt | immediate | strict | careful) (care | attention | treatment \
          | medication | control | management)
      (need | needs | require~) (serious | urgent | prompt) (care | attention | treatment) and (medication | medicine~)
    `,
    except: phrases`
      (no | not | never | without) ..4 (need | needs | require~)
    `,
    unless: told
  }
} as const satisfies ActGroups
