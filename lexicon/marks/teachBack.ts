import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** The patient is asked to say it back (docs/sources.md#teach-back). */
export const sayBack: MarkGroups = {
  ask: {
    why: 'A request to tell in their own words what they will do.',
    phrases: phrases`
      (in your own words | tell me back | say (it | this) back | write back (how | what) | teach back)
      (reply | write back | tell me | tell us | message | let me know | let us know | send | call) ..6 \
          (how you (will | plan | are going) | what you (will | plan | understood | understand | are going) \
          | which (dose | tablet~ | capsule~ | pill~ | one~) | when you (will | plan | started | have))
      (repeat | read | say | tell) ..4 (back | to the nurse)
      (hear | have | get) (it | this | that | them) back
      (write | reply | text | message | answer | send | drop) ..3 \
          (which | how many | with the (number | name | dose | day | days | word | color) | the (number | name \
          | dose) (on | of | you))
      (write | drop | send) ..3 (line | word | note) ..4 (confirm | that | when | saying | to say)
      let (me | us) hear ..4 (that | how | when | whether | if)
      (quiz | recite) ..4 (you | the)
      # Word of the deed itself, at its time.
      (message | text | note | word | line | mail) (that (says | reads) | saying | when | once | as soon as \
          | the moment)
      (send | text | write | message | reply) ..3 (when | once | as soon as | the moment) you \
          (have | did | take | took | start~ | stop~ | swallow~)
      # Handed over by somebody who is there.
      (give | hand) ..4 (back to | to) (the | your | our) (nurse~ | pharmacist | ward | midwife | matron | carer~)
      (nurse | pharmacist | midwife | matron | carer) ..3 (explain~ | show~ | go (through | over) | hand~ | take (you \
          | him | her) through | gives | will give)
      you (have | had) (read | seen) the (bit | part | line~ | words) (about | on | with)
      tick ..6 (send | return | bring) ..2 back
      (repeat | summarize | describe) ..4 (plan | steps | instructions | dose | what)
      (reply | write back | confirm | answer | let (me | us) know) ..9 \
          (clear | understood | understand | makes sense | sense | questions about)
    `
  },
  number: {
    why: 'The dose itself, as the word to send back.',
    phrases: phrases`
      (reply | answer | respond | text | write | send | type | shoot) ..3 <number>
    `,
    written: /["“‘'«]\d/
  }
}

/** Medicines that do harm when an instruction is taken a little wrong (docs/sources.md#teach-back). */
export const riskyMedicine: MarkGroups = {
  narrow: {
    why: 'Too little and too much lie close together.',
    phrases: phrases`
      (<anticoagulant> | insulin | lantus | basaglar | humalog | novolog | levemir | tresiba | toujeo | glargine \
          | lispro | aspart | units)
      (methotrexate | lithium | digoxin | phenytoin | theophylline | tacrolimus | cyclosporine | ciclosporin | prograf \
          | amiodarone | clozapine)
      (prednisone | prednisolone | dexamethasone | hydrocortisone | morphine | oxycodone | methadone | fentanyl \
          | buprenorphine | clonazepam | diazepam)
      (glimepiride | gliclazide | glipizide | glyburide | glibenclamide | potassium | clopidogrel)
    `
  }
}

/** Looks like an instruction about a medicine and is none, or leaves the patient free. */
export const noInstruction: MarkGroups = {
  other: {
    why: 'Food and drink, what somebody else is to change, and a choice between simple things.',
    phrases: phrases`
      (no more than | only | at most | cut to | under | less than) ..2 \
          (glass~ | cup~ | drink~ | pint~ | bottle~ | ml | cans) ..4 (day | night | week | month | evening)
      (swap | switch | change | trade) ..2 (band | strap | watch | belt | bra | pad~ | diaper~ | towel~ | socks \
          | soap~ | shampoo | detergent | pillow~ | shoe~ | bread | milk | salt \
          | sugar | coffee | soda | toothpaste) ..3 (for | to)
      (milk | wine | beer | alcohol | coffee | cola | soda | salt | sugar) ..6 (a | per | each) (day | night | week)
      (ask | asks | asking | tell | call) ..6 (for | to) ..3 <medicine> in its place
      (insurance | plan | insurer | formulary | pharmacy) ..3 (covers | cover | will cover | pays | wants | stocks \
          | stocked | has)
      nothing (fried | fatty | greasy | spicy | sweet | salty | raw | heavy | alcoholic | sugary | caffeinated)
      or (switch | change | swap | take | use | try) ..2 (<medicine> | it | the | another)
      # Nothing as a word of comfort, or of an empty list.
      nothing ..4 (altered | changed)
      nothing ..2 (needed | missing | changed | wrong | broken | growing | from (me | us | you) | to (be | fear \
          | worry | lose | pay | sign | learn) | you need | we need)
      nothing ..1 to (hold | stop | change | add | report | do | pause) ($ | in | with | about | since | as \
          | for | but)
      nothing (new | more | else | further) ..2 (on | from | about | than | needed | to do)
      # What is measured.
      (did | done | grew | found | find~ | shows | showed | cost~ | know~ | say~ | said | see~ | seen | saw \
          | heard) nothing
      nothing (grew | grow~ | stops | stopped | prevents | keeps | helps | works | hurts | happens | happened | changes \
          | shows | came | comes | speaks | suggests | points | worries | but good | against | like)
      (change | changes | changed | changing | alter | add | adds) nothing
      (swap | switch | change) to ..3 (otc | over the counter)
      do not halve it $
      nothing ..1 (different | unusual | special | urgent | serious | sinister | alarming | abnormal | worrying \
          | in it)
      from <number> ..1 to <number> (beats | reps | steps | laps | watts | mm | cm | percent | kg | minutes \
          | meters | m | ml min)
      (<analyte> | nodule~ | lesion~ | tumor | mass | lump~ | marker | fev1 | fraction | walk | numbers) ..4 \
          (from <number> | up from | down from)
      nothing ..4 by mouth for <number> (minutes | hours (after | once | since))
      # What goes on as it was, or was allowed.
      <drug> as (written | prescribed)
      <drug> ..1 (goes on | go on | stays | stay | continues) as
      # Meals and thirst before a blood test or for the stomach's sake.
      (stop eating | last meal | nothing to eat | no food | supper) ..2 (by | at | after | before) \
          (six | seven | eight | nine | bed | lying)
      (fast from (<clock> | <number>) | nothing but water (from | after) (nine | ten | eleven | <number> pm) \
          | <number> hours before bed)
      refill ..6 (approved | denied | sent | ready)
      (same (insulin | medicine | drug | tablet~ | strength | dose))
    `,
    // Fasting for an anesthetic or a clean bowel goes wrong as easily as any dose.
    except: phrases`
      (eating | meal | eat | food | supper | fast | nothing but water) ..12 (before | for) ..3 (surgery | operation \
          | anesthetic | anesthesia | anaesthetic | <procedure>)
    `
  }
}
