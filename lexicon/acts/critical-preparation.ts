import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'
import {nothingMoreToDo} from './harmless.ts'

const hours = phrases`(<number> | two | three | four | six | eight | ten | twelve) hours`
const food = phrases`(bite | mouthful | meal | food | solid food | solids | snack | drink | sip | sips | feed | milk \
    | milk feed | formula | bottle | breast feed | breastfeed | thing (to eat | you eat))`
const visit = phrases`(you ..1 (arrive | come in | come | check in | get here | get to | are due | are admitted | go \
    in | have (your | the)) | (your | the | his | her) ..2 (<procedure> | arrival | admission | anesthetic | scan \
    | theater | slot | start time))`

/** Steps before a procedure. Sources: founding text, note; etiquette-rules §3a. */
export const criticalPreparation = {
  'timed-preparation': {
    answers: ['critical'],
    why: 'A step before a procedure that is done at its hour or not at all.',
    reason: 'a preparation that has to be done on time',
    phrases: phrases`
      (nothing | no food | no solid food | no solids | do not eat | not eat | no eating | nil | no milk | not drink \
          | no drink~ | no liquids | no water) ..8 (after | from | past | since) [<number> | <clock>] [am | pm | a m \
          | p m] [midnight | the evening | <number> | <clock> | that | tuesday | monday]
      (take | premedicate with) ..3 <named-drug> ..5 before (the | your | his | her) (dentist | dental ..1 \
          | extraction | ct \
          | contrast | tooth)
      (nothing | no food | npo | nil) (by mouth | to eat | or drink | to eat or drink | in your mouth) \
          [after | from | past | since]
      (nothing | no food | npo | nil) (by mouth | to eat | or drink | to eat or drink | in your mouth | at all) \
          (on | the | until | for)
      (nothing | no food | npo | nil) at all (to eat | to drink | after | from | past | since | by | before \
          | on the day)
      (npo | nil by mouth | nothing by mouth | bowel prep | clear (liquid | liquids) only)
      (clear liquid diet | clear drinks until | clear fluids until)
      after (midnight | <clock> | <number> [am | pm]) ..3 (nothing | no food | no water | not even | not a drop \
          | empty | only water)
      (stop eating | stop drinking | start fasting | fasting from | keep fasting | eat nothing | drink nothing \
          | last (food | meal | solid food | drink) | fast from) ..4 \
          (at | from | after | by | until | is | midnight | <number>)
      not (a (drop | sip | bite | crumb) | even water) ..4 (after | from | until | before | in the last | past)
      (empty stomach | fast~) ..4 (surgery | operation | procedure | anesthesia | colonoscopy | endoscopy \
          | <procedure>)
      (stop | hold | pause | skip | omit) ..5 <drug> ..6 (before | prior to) ..4 (<procedure> | surgery | operation \
          | test | scan | extraction | biopsy | injection)
      (<number> | two | three | four | five | six | seven | ten) (day | days | hours | weeks) (before \
          | prior to) [your | the] ..1 (<procedure> | surgery | operation | extraction | procedure) ..6 (stop | hold \
          | no | last | nothing | take | skip)
      (first | second | evening | morning) (half | dose | bottle | part) of the \
          (prep | jug | bottle | solution | bowel prep)
      (start | drink | finish | take) ..3 (bowel prep | prep solution | golytely | the jug | moviprep | suprep \
          | plenvu | picosulfate)
      (antibiotic~ | amoxicillin | <number> mg | capsules) ..8 (<number> minutes | an hour | one hour) before \
          (you | the | your) ..3 (chair | appointment | extraction | dental | procedure | visit)
      (first | second) (litre | liter | sachet | bottle | half | glass | packet) of ..2 (moviprep | picolax \
          | plenvu | klean prep | citrafleet | suprep | golytely | nulytely | miralax | bowel prep \
          | the prep) [is] at (<clock> | <number>)
      (start | begin | drink | finish) [drinking] the prep (at | by | on)
      <named-drug> [<number>] [<dose-unit>] ..2 (one hour | an hour | 30 minutes | 60 minutes | half an hour \
          | two hours) before (the | your | his | her) ..2 (cleaning | dental | extraction | dentist \
          | root canal | implant)
      <named-drug> <number> [<dose-unit>] before (the | your | his | her) ..1 (extraction | cleaning | dental \
          | root canal | dentist)
      (must | need to | needs to | has to | have to) have a driver ($ | or | to | with | for | who | because)
      (^ [please | and | so] (no (breakfast | lunch | dinner | supper | food) | nothing for (breakfast | lunch) \
          | skip (breakfast | lunch | dinner) | do not (eat | have) ..1 (breakfast | lunch | tea | toast | food \
          | anything)) | (cannot | can not | must not | may not) (eat | have) ..1 (breakfast | lunch | tea \
          | toast | food | anything)) ..3 (before | (morning | day) of) [the | your | his | her] ..1 <procedure>
      (take | have) (the | your) ..1 <anticoagulant> for the last time
      (is | will be) (your | the | his | her) last day (of | on) [the | your] <named-drug> before
      (leave | leave out | omit | skip | leave off) (your | the | his | her) ..1 (insulin \
          | <named-drug>) on the (day | morning) of
      no ..2 (coffee | tea | caffeine | cola | theophylline) ..8 (for | in the) <number> hours before (your \
          | the) ..3 (test | scan | stress | nuclear)
      (starve | fast) (her | him | the baby | your <kin>) from <number>
      (first | second | last) sachet ..1 at <number>
      last ${food} ..6 ${hours} (before | prior to | ahead of) ${visit}
      last ${food} ..5 (no later than | not later than | at the latest)
      (finish | stop | be done) (eating | your (meal | dinner | supper)) (by | before | at) (midnight | <clock> \
          | <number> \
          [am | pm]) ..3 (the (night | evening) before | the day of | $)
      (water | sips | clear (fluids | liquids | drinks) | breast milk | black (tea \
          | coffee)) [only] ..4 (until | till \
          | up to | to) ${hours} (before | prior to) ${visit}
      only ..2 (water | sips | clear (fluids | liquids | drinks)) ..5 (hours | hour) (before | prior to) ${visit}
      (water | clear (fluids | liquids) | breast milk | sips) [only] (until | till | up to) ${hours} before (and \
          | then | $) ..1 nothing
      (do not eat | not eat | eat nothing | nothing (to eat | solid) | no (solids | solid food | food | eating | milk \
          | formula | drinks)) ..2 (within | in | for | during) [the | at least | the last] ${hours} (of | before \
          | prior to) ${visit}
      (eat | drink | have) nothing [solid | at all | to eat] (in | for | within) [the \
          | at least] ${hours} (before | of)
      (stay | keep) off (food | solids | milk) (for | in) [the | at least] ${hours} (before | prior to) ${visit}
      nothing (should | must | may | can) pass (your | his | her) lips
      (finish | have | eat) (the | your) last (meal | bite | snack | food) ..2 ${hours} (before | prior to) (check in \
          | ${visit})
      stomach (has to | must | needs to | should) be empty (for | when | before | at | $)
      the last thing you ((may | are allowed to) (eat | drink) (is | must | the) | (can | should) (eat | drink) (must \
          | the (evening | night | day) before | before (your | the) <procedure>))
      midnight is your (cut off | limit) for (food | water | drink~ | eating | solids)
    `,
    except: phrases`
      nothing ((has | had | is | was | in the | in your | on the | on your) ..6 | to (hold | stop | change | do \
          | add)) since
      (instruction~ | leaflet~ | sheet~ | handout~ | guide~) (for | on | about) [the | your] bowel prep ..2 (mailed \
          | sent | posted | emailed | attached | enclosed)
      (get | receive | send | sending | mail | post | email) ..3 bowel prep (instruction~ | sheet | leaflet | kit \
          | handout)
      bowel prep (instruction~ | sheet | leaflet | kit | handout) (will | are | is | was | were | come | comes \
          | has been | have been)
      (no later than | not later than | at the latest) ..8 (sleep | reflux | heartburn | weight | bed)
      empty when you (take | swallow | have (the | your) (tablet~ | pill~))
      lips that
      prep (is | was) (done | over | finished)
      there (is | was | will be) nothing to (eat | drink)
      nothing to (eat | drink | eat or drink) (is (needed | required | sold | served) | in the (waiting | room))
      (people | patients | adults | those | doctors | we) ..3 (have to | used to | must | need to | should \
          | may) (stop | hold \
          | pause | skip | omit)
      take your vitamin~
      nothing (open | free | available | scheduled | booked) ..6 (after | from | past)
      (i | we | they | clinic | office | lab) (have | has) nothing (after | from) ..3 (on <weekday> | this week \
          | that day)
      no food or drinks are allowed in
      (fast~ | nothing | eat) ..8 (cholesterol | lipid~ | blood (test | draw | work) | lab~ | glucose)
      (do not need to | no need to | not have to | nothing to) (fast | stop eating | stop)
      no food (allergy | allergies | restriction~)
      (coffee | caffeine | screens | alcohol | snack~) ..3 after
      (biotin | vitamin | supplement) ..10 (test | labs)
      nothing to do with
      nothing follows from
      takes nothing away from
      (taping | bracing | cream) does nothing past
      (feeling | feel | feels | knows) nothing
      (mother | father | mom | mum | dad | sister | brother | aunt | uncle | grandmother | grandfather | husband \
          | wife) (was | were | had | has) ..1 (told | asked | to | made) [to] (stop | hold | pause | skip)
      (before | of) (bed | sleep | lying | bedtime | going to bed | you (go to bed | sleep | lie down | swim))
      (grew | grown | growing | shown | showed) nothing (after | in | for | since)
      ${nothingMoreToDo}
    `,
    unless: order
  }
} as const satisfies ActGroups
