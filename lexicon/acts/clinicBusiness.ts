import {phrases} from '../phrases.ts'

/** Thanks for a form, a payment, a booking: receipt of business. */
export const businessThanked = phrases`
  (thank you | thanks | thankyou | thx | thanks you) [so much | very much | kindly | again] for [promptly | quickly \
      | already] <office-deed> [the | your | our | a | an | this | that | all | us | me] ..2 <office-thing>
  (thank you | thanks | thankyou | thx | thanks you) [so much | very much | kindly | again] for [the | our | this \
      | that | these | those] [prompt | completed | signed | prior | recent | updated | new | insurance | intake \
      | registration | consent] [prompt | completed | signed | insurance | intake] <office-thing>
  (thank you | thanks | thankyou | thx | thanks you) [so much | very much | kindly | again] for your [prompt | \
      timely | recent | latest | online | kind | partial] (payment~ | deposit | cheque~ | check (dated | for | of \
      | no) | claim | copay | remittance | settlement | registration | signature | referral letter | signed ..1 \
      form)
  (thank you | thanks) [so much | very much | kindly | again] for (confirming | canceling | cancelling | \
      rescheduling \
      | rebooking) [your | the | this] ..1 (appointment | slot | booking | visit)
  (thank you | thanks) [so much | very much | kindly | again] for (paying | canceling | cancelling | registering \
      | enrolling | rescheduling | attending your) [your | the | us] (on | within | in | by | online | promptly \
      | early | before | at | with | ahead | ..1 (advance | time | appointment) | $)
  (thank you | thanks) [so much | very much | kindly | again] for (choosing (electronic | paperless | online) | \
      (submitting | placing) your (refill | prescription | records | record | repeat) (request | order) | keeping \
      your ..1 (account | record~ | details | address | insurance) (up to date | current | updated) | (confirming \
      | sending | giving) your date of birth | forwarding the referral)
  thanks to (the | our) ..1 <office-place>
  thanks (go | goes | are due) to
  (insurer | insurance | bank | company | hospital trust) thanks you
`

/** What the reader is to see, and to do: the end of a cold message, "I hope you understand". */
const complianceHoped = phrases`
  (hope | hoping | trust) [that] you [all] [can | could | will | would] [all | please | fully | also | now] \
      understand ($ | and (accept | respect | comply | cooperate) | (our | my | the) ..1 (position | policy | \
      policies | decision~ | rule~ | reason~ | situation | limits | constraint~ | need | necessity | point | \
      dilemma) | why (we | i) (cannot | can not | do not | will not | must | have to | had to | need to | could not) \
      | that (we | i) (cannot | can not | do not | will not | must | have to | had to | need to | are not | am not | \
      are unable | am unable | charge | only | reserve) | that (our | no | this is (our | the) (policy | rule) | \
      missed | late | a (third | second | missed | late)))
  (hope | hoping | trust) [that] you [can | could | will | would] [also | please] (appreciate | accept | respect | \
      see) ((our | my) ..2 (position | policy | policies | decision~ | rule~ | reason~ | answer | limit~ \
      | constraint~ \
      | situation | point | view | side | boundar~ | schedule | time | hours | privacy | need~ | fee~ | terms \
      | apology \
      | apologies | judgment | request) | why (we | i) (cannot | can not | do not | will not | must | have to \
      | had to) | that (we | i) \
      (cannot | can not | do not | will not | must | have to | had to))
  (hope | trust) [that] you (can | could | will | would) (comply | cooperate | abide | conform | obey | adhere | \
      refrain | respect (the | these | this) | reconsider (your | the) (behavior | tone | attitude | complaint) | \
      pay ($ | promptly | the | your | on | within | by | in) | settle (the | your) (bill | balance | account | \
      invoice) | be (on time | punctual | more (careful | punctual | considerate | reasonable | respectful | \
      realistic | responsible | cooperative) ($ | next | in | with | from)) | follow (the | our | these) (rule~ | \
      polic~ | instruction~))
  (hope | trust) [that] you (learn~ | learned | have learned) (from (this | that | it) | your lesson | a lesson)
  (hope | trust) [that] you (read | will read | have read | followed | will follow) (the | our) ..1 (letter | leaflet \
      | instruction~ | rule~ | policy | policies | form) [..2] (this | next) time
  (hope | hoping | trust) [that] you [can | could | will | would] [now | also | please] (accept (this | that | it) $ \
      | appreciate that (our | the | my) | get the (point | message) $ | not do (this | that | it | so) again)
  (hope | hoping) for your (understanding | cooperation | compliance)
  (hope | trust) [that] (that | (my | our) (position | point | answer)) (is | was | has been) [now | all | \
      perfectly | quite | fully | entirely | sufficiently | abundantly] (clear [enough] | understood) $
  trust [that] this (is | was | has been) [now | all | quite] (clear [enough] | understood) $
  (hope | hoping) [that] this (is | was | has been) [now | all] (perfectly | quite | fully | entirely | sufficiently \
      | abundantly | clear enough | understood)
  (i | we) (hope | trust) [that] it (is | was) [now | all | perfectly | quite | fully | entirely | abundantly] (clear \
      | understood) $
  (hope | trust) [that] (i | we) (have | am | are) [now] made (myself | ourselves | my position | our position) \
      [<intensifier> | perfectly | quite] clear
  (hope | trust) [that] (this | that | it | such ..2) (will | does | would | need) not be repeated
`

/** Hopes for deliveries, premises, reports: nothing is wished to a person. */
export const businessHoped = phrases`
  (hope | hoping | trust | hopeful) [that] (the | our | this | a | these) ..2 <service-thing> ($ | arrive~ | end~ \
      | come~ | start~ | finish~ | goes | to | for | at | \
      on | in | of | will | can | opens | reopens | grows | runs | serves | helps | reaches | works | (is | are | \
      was | were | has | have) [now | been | soon | again] (finished | open | ready | fixed | repaired | restored \
      | resolved | completed | expanded | approved | back | over | useful | helpful))
  (hope | hoping | trust) [that] (the | our | your | this | that | a) ..2 (letter | referral | form~ | vaccine | kit \
      | monitor | order | refill | prescription | sample | records | paperwork | delivery | authorization \
      | appointment | slot) [will | should | has | have | can | does | did | is | was] [be | been | not] (reach~ | \
      arrive~ | came | got | come~ (in | by | through | back | on | today | tomorrow | soon | this | next | from) \
      | get~ (to (us | the | you) | there | here | through) | cleared | delivered | approved | sent | posted | \
      filled | ready \
      | enough | sufficient | processed | finished | released)
  (hope | hoping | trust) [that] you [have | had | all have] [now | already | also | since] (receive | received | \
      got \
      | gotten | were given | were sent | been given | been sent | collected | picked up | seen) (the | our | your \
      | a | that | this) ..2 (<office-thing> | letter | email | link | kit | parcel | package | monitor | referral \
      | prescription | voicemail) ($ | from | with | by | in | at | for | on | last | this | before | already | \
      safely | yesterday | about | [that] (we | i) ..4 $)
  (hope | trust) [that] you (fasted | have fasted | have been fasting | brought | have brought | kept the | stopped \
      | took (the | your) | have taken)
  (hope | hoping | expect) to (have | get | receive | know | publish | finish | open) [a | an | the | your | our \
      | some | all] ..3 (<report-thing> | <office-thing> | answer (from | to | by) | date | slot | bed | number~)
  ${complianceHoped}
`

/** What an office announces with pleasure. */
export const businessAnnounced = phrases`
  (glad | happy | pleased | delighted | proud | excited | thrilled) to (announce | introduce | launch | unveil | open)
  (glad | happy | pleased | delighted | proud | excited | thrilled) to (offer | provide | share | tell you | let \
      you know | report | say | confirm | inform you | advise) [you] [that] ..3 (<service-thing> | \
      <office-thing>)
  (with | pleasure) ..2 (we | i) announce
  you will be (pleased | glad | happy | relieved | delighted) to (know | hear | learn | see) [that] [the | your \
      | our | this] ..1 (<service-thing> | <office-thing>)
`

/** "Happy for you to stop it": permission, and no joy. */
export const permitted = phrases`
  (^ | am | are | be | is | was | quite | perfectly | also | be) (happy | glad) for (you | u | him | her | them) \
      to (stop | start | take | use | try | continue | carry on | \
      come off | go back | go ahead | return | resume | switch | swap | change | hold | pause | skip | reduce | \
      increase | halve | double | wean | drive | fly | travel | exercise | swim | lift | eat | drink | have | \
      wait | stay on | be (seen | on) | book | leave | do (it | that | the | this) | give | \
      put | delay | restart)
      (^ | am | are | be | is | was | quite | perfectly | also) happy for (you | u | him | her | them) to be \
      (discharged | off)
`

/** A wash, a meal, a supply: had as told, and not for the joy of it. */
export const choreHad = phrases`
  have (a | another) (good | nice | great | quick | long | thorough | proper) [warm | hot | cool | cold | long | \
      gentle] (rinse | wash | stretch | soak | scrub | brush | shower | gargle | cough | steam) (with | before | \
      after | to | for | each | every | twice | the | when | in | daily | and | first)
      have (a | another) (good | nice | great | quick | long | thorough | proper) [warm | hot | cool | cold | long \
      | gentle] (bath | breakfast | lunch | meal | drink | snack | walk) (before (the | your | each | every | you \
      (come | take | go)) | after (the | each | every) | each | every | twice | daily | first | with (the | your | \
      each | every) ..1 (<medicine> | tablet~ | pill~ | dose~ | insulin))
  have (a | an) (good | great) ..2 (supply | stock | store) (of | in | at | on | before | ready)
  have (a | an) (great | good) (amount | many | number | quantity) of
  have a (great | good) deal of (pain | fluid~ | water | swelling | data | information | experience | evidence | \
      work | bleeding | trouble)
  have a (good | nice | big | nice big | large) ..1 (glass | cup | bottle | mug) of (water | juice | milk) (first \
      | before | with | after | beforehand)
  have a safe (place | grip | way | container | box | spot | distance | hold | space | storage | plan | room | exit)
`

/** "Stay strong on the left side by …": how it is done follows, so that it is an instruction. */
export const keptSo = phrases`
  (stay | keep | be) [very] (warm | safe | strong | dry | cool | calm | healthy | well) (during | from | by \
      (wearing | drinking | keeping | using | taking | avoiding | eating | doing | turning | washing | checking | \
      moving | covering) | before | on the (left | right) | away | clear of | back from | after | whenever | if | \
      under | below | above | within \
      | (in | out in) the (sun | heat | water | bath) (with | by | and | using))
  (stay | keep) calm and (count | call | take | use | dial | wait | sit | lie | press | breathe | check | stop | \
      pinch)
  (sleep | rest | eat) well (before | ahead of | the night before | prior to) ..2 (test | scan | procedure | \
      driving | appointment | visit | study | blood)
  (be | go) [very] (kind | gentle | good | easy | gently | careful) (to | with | on | about) [the | your | that] ..1 \
      (<body-part> | skin | scar | gums | wound | stomach | joint | incision | stitches | stoma | flossing | coffee \
      | salt | caffeine | brushing | motion | exercise~) ..1 (by | and (skip | use | take | avoid | brush | do | \
      keep \
      | wash | pat | rinse | drink | eat | wear | apply) | twice | daily | until | while | for (<number> | two \
      | three | four | six | a few | the (first | next)))
  be good about (the | flossing | brushing | your (sunscreen | exercises | brushing | inhaler))
  be patient with (the | this) (ointment | cream | medicine | tablets | drops | scar | brace | treatment)
  (stay | keep) (healthy | strong | fit | dry | cool) (by (wearing | drinking | keeping | using | taking | \
      avoiding | eating | doing | walking | exercising | lifting | training | swimming | moving) | with (<number> \
      | two | five | weights | exercise~ | a \
      (brace | diet) | regular | daily))
  (stay | keep) (warm | cool | dry) ..1 (pack~ | compress~ | cloth | dressing | towel)
  (sleep | rest) well (away | between | apart)
  get well fitting
  (go | walk | move | drive) (gently | easy | safely | slow | slowly) (with | on) the (range | motion | exercise~ \
      | weight~ | scar | stretch~ | arm | leg | knee | hip | shoulder | stairs)
  (be | stay | keep | get | come | arrive | go) well (hydrated | rested | prepared | fed | nourished | dressed | \
      informed | covered | padded | wrapped up | groomed | ventilated | lubricated | moisturized | shaved | \
      supported | propped | supplied | stocked | equipped | insulated | protected | documented | organized | below | \
      above | under | within | away | clear | back)
  be good (with | on) [the | your | that] (salt | sugar | diet | sodium | fluids | exercises | stretches | brace \
      | dressing | inhaler)
`

/** Help by somebody else in a matter of routine. */
export const helpedByOthers = phrases`
  (pharmacist~ | pharmacy | physiotherapist~ | dietitian~ | billing | billing team | accounts team | social worker~ \
      | front desk | insurer | supplier | librarian | technician~ | physio~ | midwife | carer~ | porter~ \
      | interpreter~ | driver~) (is | are | will | would | can) [also | be | all | always | gladly] (happy | glad \
      | pleased | help | assist | happily | delighted)
`

const onward = phrases`(carry on | keep going | keep on | keep at it | keep it going | stick with it \
    | stick at it | stay the \
    course)`

/** Approval, and an order to go on with a treatment: no word for the road. */
export const approvedAndOn = phrases`
  ^ [ok | okay | so | yes] [that is | this is | it is | all | looks | looking | sounds] [very | really \
      | all] (excellent | great \
      | good | perfect | fine | splendid | lovely | ok | okay | super | brilliant | right | wonderful \
      | fantastic | nice \
      | superb) [so | then | just | please | and | good] ${onward} ($ | then $ | (with | at | on) (that | this \
      | it | these | those | them | the \
      | your | what | all | both | same) [..4] $ | on <number> | as (you are | before | now | usual) \
      | (like (that | this)) $)
  ${onward} (with | at | on | taking | using) [the | your | this | that | these | those | all] ..1 (<drug> \
      | dose | doses | drops | \
      plan | regimen | treatment | treatments | cream | ointment | physio | physical therapy | exercises \
      | schedule | setting \
      | settings | diet) ($ | as | until | till | for | and | at | once | twice | every | daily)
  ${onward} (with | on | at) [the] (same | current | present | <number>) (<drug> | dose | plan | regimen \
      | treatment | \
      mg | mcg | units | ml | cream | settings)
  keep up the (dose | tablets | medicine | drops | exercises | cream | iron | fluids)
`

/** What a clinic writes on its banner is said to nobody: "Our motto: breathe easy, live well". */
export const motto = phrases`
  (motto | slogan | tagline | watchword) [is | of ours] [this | simple] [it is] ..2 (take care | breathe | live | stay | eat | sleep \
      | rest | keep | be | laugh | heal | get well | feel | go | look after | smile) ..4 (well | healthy | happy | strong | easy | long \
      | better | safe | kind | merry | more)
  (motto | slogan | tagline | watchword) [is | of ours] [this | simple] [it is] (take care | breathe | live | stay | eat | sleep | rest | keep \
      | be | laugh | heal | get well | feel | go | look after | smile)
`
