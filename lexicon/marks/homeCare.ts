import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Advice for a symptom that is left to be treated at home. */
export const homeCare: MarkGroups = {
  remedy: {
    why: 'What is done at home for a symptom of low acuity (founding text, tip 6a).',
    phrases: phrases`
      (rest | fluids | plenty of (water | fluids) | hydrated | saline | nasal (spray | rinse) | gargle | honey \
          | humidifier | steam)
      (ice | heat | heating pad | warm compress~ | cold compress~ | elevate | stretch~ | stretching | lozenges \
          | throat spray | calamine)
      (take | use | try | taking | using | trying) ..3 (<over-the-counter>)
      (use | try | apply | using | applying) ..3 (cream | ointment | gel | lotion | moisturizer | drops)
    `,
    except: phrases`
      rest (of | well | easy | on | before | your eyes | assured | until you | ok | okay | is | are | was)
      (the | let you | let me | you | should | activity and | can | your | some | bed | good | long) rest
      # Answers what is allowed, and treats nothing.
      (can | may | could) ..1 (take | use | try)
      (cut | limit | less | fewer | no | avoid | stop | restrict) ..2 fluids
      # Keeps, feeds, warms or names something else.
      (fridge | freezer | cold | dry | on | thin | black) ..1 ice
      ice (lolly~ | cream | hockey | rink | skating | box | cube~ | cold | bath~ | fishing)
      heat (rash | wave | stroke | exhaustion | plus | is on | outside)
      (the | may | summer | stress) ..1 heat
      (is | are | of | like | milk and) honey
      (honey | hon) (do | you | i | that | this | please | dark)
      (home | last | final | long | little | a) stretch
      (job | graft | well | good | great | lovely | hard | brilliant) ..3 (with | on | at) ..2 stretch~
      # Cooked, set on a machine, or told of as such.
      steam ..1 (the | a | some | your) ..1 (fish | rice | bun~ | vegetables | greens | pudding | dumpling~ | clothes)
      humidifier ..2 (<number> | setting | level | tank | chamber | up | down)
      fluids <number>
      fluids (through | into | by) ..2 (drip | vein~ | iv | tube | line | needle | arm | cannula | port)
      (for | need~ | give~ | get~ | with) fluids
      (at | than | within | absolute | relative) rest
      rest within
      stretch~ ..1 (the | your) ..1 (bladder | womb | uterus | skin | stomach | budget | truth)
      ice in (your | the | a) (hand | hands | fist | glass | drink)
      ice in (your | the | a) bag for (the | your) (trip | drive | journey | way | road | flight | insulin | sample~ \
          | vial~ | milk | lab)
      (lozenge~ | honey | saline | ice | steam | heat) ..1 (do not | does not | will not) ..1 (touch | interact \
          | mix | clash \
          | affect | matter | harm)
      lozenge~ are
      stretch~ (end~ | of | the (dose~ | pill~ | truth | money) | mark~)
      (like | full | off | hot) steam
      (iv | body | other | limit | restrict | ask for ..8) fluids
      (minoxidil | finasteride | sunscreen | lubricant~ | lube)
      (use | try | apply | using | applying) ..3 (minoxidil | sunscreen | lubricant~ | emla)
    `,
    unless: ['negation', 'question', 'history', 'condition']
  }
}

/** Things that bear a symptom’s name, and what has happened to a symptom that is no complaint. */
const named = `(syrup~ | medicine~ | drop~ | mixture | sweet~ | pack~ | compress~ | shot~ | jab~ | vaccine~ | vaccination~ | clinic~ | test~ | list | \\
  pill~ | tablet~ | diary | killer~ | relief | cream | gel | scale | season | chart | team | specialist | nurse \
      | swab~ | kit)`

/** What a symptom turns out to be that does not get worse while one waits. */
const placid = `(acne | pimple~ | dandruff | wart~ | verruca~ | skin tag~ | lipoma~ | callus~ | corn~ | rosacea | hiccups | lice | \\
  hay fever | hayfever | pollen | seasonal allergies | allergic rhinitis | (mosquito | insect | bug | midge \
          | flea) bite~ \\
      | nits | earwax | ear wax | stretch mark~ | motion sickness | jock itch | athlete's foot)`

/** What stands before it where it is told and not guessed. */
const surely = `[just | only | simply | clearly | plainly | all] [from | due to | because of] \\
  [the | a | an | some | plain | mild | old]`

/** Something the patient has, of the kind that can turn. */
export const complaint: MarkGroups = {
  symptom: {
    why: 'A symptom or a mild condition told as the patient’s own.',
    phrases: phrases`
      (your | the | this | that) ..2 (<symptom> | <mild-condition>)
      (you have | sounds like | looks like | likely | probably | consistent with) ..3 (<mild-condition>)
      (it | this | that | she | he | <body-part>) (is | has) [just | only | most likely | clearly | simply] \
          (a | an | plain | mild | bad | viral | another) ..2 <mild-condition>
    `,
    except: phrases`
      (<symptom> | <mild-condition>) ${named}
      # What stays as it is, or goes as it came: there is no worse to wait for.
      ${placid}
      <symptom> ..6 (is | are | comes from) ${surely} ${placid}
      (when | once | until | till | while | whenever) ..2 (<symptom> | <mild-condition>)
      # Taken for it already.
      you (have been | are | were) (having | taking | using | given) ..4 (<symptom> | <mild-condition>)
    `,
    unless: ['negation', 'question', 'history', 'condition', 'education']
  }
}

const turn =
  '(if | unless | should | in case | any | anything | anyone | somebody | someone | the (moment | minute | day))'
const contact = `(call~ | ring~ | phone~ | text~ | message~ | msg | write | email~ | ping | holler | shout | tell (me | us) | show~ | send | report | \\
  reply | let (me | us) | come | pop (in | by | down | over | round) | drop (in | by) | swing by | stop by \
      | nip | see (me | us | you | it | a | your) | seen | \\
  be looked at | checked | book | visit | go to | head to | get (yourself | her | him | them) | bring | reach \
      | seek | consult | clinic | doctor | gp | \\
  surgery | hospital | same day | that day | the day | straight (in | away | back) | at once | right away \
      | i want | we will want | worth | reason to)`
const amiss = `(worse~ | worsen~ | not (better | improve~ | improving | resolve~ | help~ | go away | settled | settling | gone | shifted | eased | \\
  easing | cleared | healed | right) | no (better | improvement) | persist~ | linger~ | drag~ on | develop~ \
      | fever | come~ back | spread~ | spreading)`
const signs = `(continue~ | return~ | last~ | trouble | difficulty | bleeding | blood | severe | new | happen~ | change~ | hot | weep~ | pus | swell~ | \\
  swollen | red | <symptom> | <emergency-symptom>)`

/** When to call or come in, if it turns out otherwise. Source: telephone triage: callers are always told to call back if worse. */
export const safetyNet: MarkGroups = {
  'if-worse': {
    why: 'A case in which it turns out otherwise, and what to do then.',
    phrases: phrases`
      ${turn} ..9 (${amiss} | ${signs})
      (when | once | until | till) ..6 ${amiss}
      (${signs} | ${amiss} | still | again | <number> | <time-span> | <day>) ..6 (need~ | want~ | deserve~ | warrant~ \
          | would mean) (an | a | to be) (exam | look | visit | seen | swab | check)
      ${turn} ..12 ${contact}
      ${contact} ..9 (${turn} | ${amiss})
      ${amiss} ..9 ${contact}
      (still | longer than | more than | past | beyond | after) ..3 (<time-span> | <day>) ..6 ${contact}
      (bigger | larger | longer | worse | higher | hotter) than ..4 (at | after | by | in) (<time-span> | <day>)
      (watch (for | out) | look out for | keep an eye | red flag~ | warning sign~ | danger sign~ | safety net)
      # The sign and the answer to it, with nothing between them: "Fever or limp: bloods and a film."
      (${signs} | ${amiss}) ..9 (bloods | film | x-ray | swab | scan | not a wait | another story | a different matter)
      (is | means | equals) (a | the | your) (call | phone call | visit | trip)
      (means | mean) [you | that you] (come | go | call | ring | phone | get | be | see)
    `,
    except: '(need~ | want~) (an | a) (look at (your | how) | exam (of | at school))'
  },
  help: {
    why: 'Help by its name: whoever needs it knows where it is.',
    phrases: phrases`
      (<emergency-line> | <emergency-service> | <emergency-place> | <urgent-care>)
    `
  },
  expected: {
    why: 'What a vaccine leaves is meant to be there, and goes by itself.',
    phrases: phrases`
      (soreness | sore arm | ache~ | redness | swelling | fever | reaction) ..4 (mean~ | show~ | sign) ..3 \
          (vaccine~ | vaccination~ | shot | jab)
    `
  },
  contact: {
    why: 'A word from the patient is asked for or welcome, or a visit.',
    phrases: phrases`
      (let (me | us) know | keep (me | us) (posted | updated | informed) | (call | ring | phone | message | text \
          | contact | tell) (me | us) | check in)
      (let (me | us) | i | we) ..4 (hear | know | see) ..2 (how | if)
      (<asks-answer> | note | line | word | photo~ | picture~) ..6 (how | if | progress)
      (consult~ | follow up with | contact your | if you have [any] (concerns | questions | worries) | any (concerns \
          | questions | worries | doubt~))
      (see (a | your | the) (doctor | gp | physician | provider | dentist | specialist | nurse) | get (checked | seen \
          | evaluated) | be (seen | evaluated | examined))
    `,
    except: '(may | can | often | also | usually) be seen (with | in | after)'
  }
}
