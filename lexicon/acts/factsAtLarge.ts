import {phrases} from '../phrases.ts'

const felt = phrases`(<ordeal> | <felt-state> | <felt-noun> | grief | depression | sadness | depressed | alone)`

/** What drains without tiring anybody, and how it is then. */
const woundThing = phrases`(pus | fluid | abscess | boil | cyst | wound | cut | stye | lump | bump | incision | ear | ears \
    | sinus | sinuses | tube | drain | catheter | fistula | seroma | blister | kidney | drainage site)`
const sore = phrases`(hurt | hurts | hurting | sore | painful | swollen | pad | gauze | dressing | bandage | cover \
    | covered | smaller | better | softer | antibiotic~ | healing | heals)`

/** What hardship wears on in the body or in a reading. */
const bodyOrReading = phrases`(knees | knee | joints | adrenals | adrenal glands | kidneys | liver | stomach | gut \
    | enamel \
    | teeth | gums | skin | lungs | bones | muscles | tendons | tendon | nerves in | veins | bladder | bowel | lining \
    | mood | sleep quality | blood (sugar | pressure) | sugars | levels | lithium level | potassium | waistline \
    | esophagus | cartilage | discs | rotator cuff | pelvic floor)`

/** Feeling words said of a thing, a medicine or an idea: nobody is pitied. */
export const feelingAtLarge = phrases`
  ${sore} ..4 (because | since | now that | while | as long as | once | until | as | so long as) it is [still | now | also \
      | already | finally] draining
  ${woundThing} ..6 (it is [still | now | also | already | finally] draining | (is | are | was | keeps) [still \
      | now | also \
      | already | finally] draining)
  difference~ between ..8 ${felt}
  ${felt} and [being | feeling] ${felt} (are | is) ..1 (not (the same | alike) | different | two | separate | distinct \
      | unlike)
  (being | feeling) <felt-state> and (being | feeling) <felt-state> (are | is) (not the same | different | two)
  (sudden | abrupt | rapid | cold turkey | overnight | quick | untreated) ..1 (withdrawal~ | discontinuation | stop \
      | stopping) [from ..2] (is | are | can be | may be | feels) ..2 <hard-adjective>
  (stopping | quitting | halting | dropping) ..2 (cold | suddenly | abruptly | overnight | cold turkey | at once) (is \
      | can be | may be | feels) ..2 <hard-adjective>
  (heart attack~ | stroke~ | clot~ | embolism | angina | contraction~ | reflux | heartburn) (can | may | could | might \
      | often) feel like
  (withdrawal from | coming off) <named-drug> (is | can be | may be) [<intensifier>] <hard-adjective> (for (people | those \
      | anyone who | some | many) | if | when)
  (reviews | reviewers | forums | influencers | bros | gurus | podcasters | critics | message boards | reddit | tiktok \
      | comment sections | commenters | trolls) ..1 (is | are | can be | get | was | were) [<intensifier>] <ordeal> about
  <ordeal> (on | for) [the | a | your] ${bodyOrReading}
`

/** How a mind is in illness, as a leaflet has it. */
export const illnessTeaches = phrases`
  (<serious-diagnosis> | <chronic-condition> | <mild-condition> | depression | anxiety | ocd | ptsd | steroid~ \
      | alcohol | cannabis | insomnia | stress | trauma | thyroid | hormones | <medicine> | <named-drug> | ^ it) ..1 (can \
      | may | could | will) [also | often | sometimes] (make | leave) (people | a person | most people | some people \
      | patients | anyone) [feel | feeling | look | seem] [<intensifier>] [<felt-state> | <ordeal>]
`

/** "Grief comes in waves.", with nobody's name to it. */
export const griefTaught = phrases`
  (^ | rule of thumb) [and] grief comes in waves ($ | with | and (depression | there (is | are)) | it is | while \
      | whereas | depression)
`

const anyOne = phrases`(anyone | anybody | everyone | everybody)`

/** What anybody would get, show or need: a fact of bodies and machines. */
export const factOfAnybody = phrases`
  all ${anyOne} (would | will | can) do
  ${anyOne} (would | will) be (seen | billed | charged | booked | offered | referred | scanned | vaccinated)
  ${anyOne} (would | will) [also | still | probably] (get | have | show | need | be | see | find | want) [given] [the same \
      | a | an | that | this | some | such a | such] ..2 (result~ | reading~ | number~ | level~ | score~ | value~ \
      | pressure \
      | booster | jab | vaccine | scan | x ray | antibiotic~ | stitches | shot | tetanus | positive | negative \
      | dehydrated \
      | cramp~ | fever | diarrhea | side effect~ | antibodies | rash | heart rate | pulse | dose | referral | copay | bill \
      | appointment | quote | answer from (the | that) (test | lab | machine | calculator | app))
`

/** What slips anybody's mind, as a doctor tells forgetting from illness. */
export const everydaySlip = phrases`
  (losing | forgetting | misplacing) ..4 (key | keys | glasses | names | name | words | word | train of thought | way \
      | place | phone | wallet | purse) ..4 happens to
`

/** "Nobody warns you, but the dressing will smell": news of a thing, and no word about what it is like for a person. */
export const lore = phrases`
  (emergency | emergencies | danger~ | side effect~ | complication~ | trick | tip | shortcut | loophole | fee~ | cost~) [that] \
      (nobody | no one) ..1 (tell~ | warn~ | mention~ | talk~ | know~ | knew)
  (nobody | no one) ..2 (tell~ | warn~ | mention~ | talk~) [you] [about] [it | this | that | them] but (the | your | it | they | that) \
      ..3 (smell~ | itch~ | leak~ | peel~ | drip~ | stain~ | crust~ | ooze~ | bruise~ | swell~ | stink~ | shed~ | drain~ | flake~ | \
      scab~ | gurgle~ | taste~ | click~ | turn~ ..1 (yellow | green | blue | black | orange | brown | purple))
`
