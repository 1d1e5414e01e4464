import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {caredFor, explainedThought, soreThroat} from './caredFor.ts'
import {emergencyElsewhere} from './emergencyElsewhere.ts'
import {contrasted, inStories, inYouth} from './nothingOfTheSort.ts'
import {lastingLoss} from './whose.ts'

const patient = phrases`(you | he | she | your <kin> | the (baby | child | boy | girl))`
/** Who is looked after: what is said of these is seen by others. */
const watched = phrases`(he | she | your <kin> | the (baby | child | boy | girl))`
const own = phrases`(your | his | her | (your | the) (son's | daughter's | baby's | child's | boy's | girl's \
    | toddler's \
    | husband's | wife's | partner's | mother's | father's | mom's | mum's | dad's | brother's | sister's))`
const is = phrases`(is | are | has become | have become | has gone | have gone | went | became | has turned | turned \
    | feels | feel | looks | look | sounds | was | were | has been | have been)`
const very = phrases`(now | still | suddenly | very | extremely | really | quite | so | rock | completely | all)`

/** When it happened: what has come today cannot wait for the inbox. */
const lately = phrases`(today | tonight | last night | this (morning | afternoon | evening | noon) | yesterday \
    | just now | (<number> | an | a | two | three | four | five | six | half an | few) (hour~ | hrs | minutes \
    | min) ago)`

/** What stands behind a sign that is told for itself: no hill, no nose and no mask. */
const asTold = phrases`($ | and ((you | he | she) (are | is | feel | feels | cannot | can not | look | looks \
    | sound | sounds) \
    | your | his | her | chest | pain | feel | feels | cannot | can not | swelling | wheez~ | hives | fever | a | look \
    | looks | sweat~ | tight~ | blue | dizzy | it is (getting | worse)) | right now | at rest | now | ${lately} \
    | since | all (day | night) | even | as i \
    | as you (write | type | describe) | while (sitting | resting | talking | lying) | when (you | he | she) (lie \
    | lies \
    | sit | sits | talk | talks | speak | speaks) | call | please | go | with (chest | fever | blue | hives \
    | swelling))`

/** Whose sign it would be, were it there. */
const supposed = phrases`(when | whenever | once | whether | until | as if | as though | like | unless | imagine~ \
    | dreamed \
    | dreamt | so that | hope | hopes | before | lest)`

/** Long ago, over, or looked after by others. */
const over = phrases`
  ${supposed} [that] ${patient} (is | are | have | has | had | was | were | will | would | cannot | can not | does \
      | do | turn~ | went | find | finds | want | wants | plan | plans | breathe | breathed | inhaled | burned \
          | nearly | almost)
  ${supposed} [that] ${own}
  (years | months | weeks) ago
  last (week | month | year | spring | summer | autumn | fall | winter)
  for (years | months | many | <number> (years | months))
  (gone | resolved | settled | better now | went away | passed | back to normal | fine now | all well)
  ${caredFor}
  ${contrasted}
  ${lastingLoss}
  ${emergencyElsewhere}
  ${inYouth}
  ${inStories}
`

const joint = phrases`(knee | hip | joint | elbow | ankle | wrist | shoulder)`
const belly = phrases`(belly | tummy | abdomen | stomach)`
const stools = phrases`(stool~ | poo | poop | poos | motion~ | bowel movement~ | bm~)`
const feverish = phrases`(fever | feverish | chills | shivering | shaking chills | temperature | high temperature)`
const uncontrolled = phrases`((cannot | can not | can no longer | could not | no longer | unable to | not able to) \
    [longer] (control | hold) ${own} ..2 (bladder | bowel~ | urine | pee | stool~ | poop))`
const weakLegs = phrases`(leg~ ..3 (weak | weaker | weakness | numb | giving way | gave way | give way \
    | buckling) | (weak \
    | numb | weakness in | numbness in) ..2 legs)`
const victim = phrases`(him | your <kin> | his <kin> | her <kin> | your ..1 (neighbor | boss | coworker | colleague | \
    ex | roommate | teacher | landlord) | people)`
/** She, and not her back or her feelings. */
const onHer = phrases`(her ($ | and | when | because | badly | with (a | the | his | your)))`
const gun = phrases`(gun | pistol | rifle | shotgun | revolver | firearm | knife)`
const ashen = phrases`(blue | gray | ashen | dusky | bluish | grayish)`

/** The list of emergencies as ACEP and Schmitt give it, in the flat words of a short letter (etiquette-rules §3b). */
export const acuityLay = {
  'breath-short': {
    answers: ['highAcuity'],
    why: 'No air, told flatly: "you have trouble breathing", "she is choking", "you are struggling to breathe".',
    phrases: phrases`
      ${patient} (have | has | have got | has got) [now | still | also | really] [some | real | great | severe \
          | serious | sudden | new | terrible | a lot of | such | so much | more] (trouble | difficulty \
          | difficulties) [in | with] [your | his | her] breathing ${asTold}
      ${patient} (are | is) [now | still | really | also | clearly] (struggling | fighting | straining | gasping) \
          (to breathe | for (breath | air)) ${asTold}
      ${patient} (find | finds | are finding | is finding) it [very | really | so | extremely] (hard | difficult) \
          to breathe ${asTold}
      it is [very | really | so | getting] (hard | difficult | harder) for (you | him | her | your <kin>) to \
          breathe ${asTold}
      ${own} breathing is [now | very | really] (labored | a struggle) ${asTold}
      ${patient} (are | is) [now | still | currently | actually] choking ($ | right now | now $ | and (cannot \
          | can not | turning | blue | not))
      ${patient} (are | is) [now | still] choking on (a | an | some | something | food | meat) ..2 ($ | and \
          (cannot | can not | is | turning) | now)
      (choked | choking) on ..3 (and | now) ..2 (blue | gray | purple | (cannot | can not) (breathe | speak \
          | cry | cough))
    `,
    except: phrases`
      ${over}
      ${soreThroat}
      breathing ..6 (through | mask | cpap | snorkel | nose)
      breathe ..6 (through | mask | cpap | snorkel | nose)
      ${patient} (are | is) choking up
      choking (back | on) ..2 (tears | words | dust | debt | paperwork | bill~ | emotion | laughter | pollen)
      breathing (room | exercise~ | technique~)
    `,
    isCertain: true,
    unless: present
  },
  'blue-or-limp': {
    answers: ['highAcuity'],
    why: 'A skin that turns blue or gray, and somebody whom nobody can wake: "she is turning blue", "he won\'t wake up".',
    phrases: phrases`
      (${watched} | you) (is | are | has | have) [now | been | suddenly] (turning | going | gone | turned) [all \
          | a bit | quite] (blue | bluish | ashen | dusky) ($ | and | now | in the face | around (his | her | the \
          | your) (mouth | lips) | ${lately} | when (he | she) (cries | feeds | coughs))
      (${watched} | you) (turned | went) [all | quite | a bit] (blue | bluish | ashen | dusky) ($ | and (is | limp \
          | floppy | cannot | stopped | stays | still) | in the \
          face | around (his | her | the | your) (mouth | lips) | ${lately})
      ${own} skin ${is} [${very}] ${ashen} ($ | and ..1 (clammy | cold | sweaty | pale | cool | mottled | wet) \
          | ${lately})
      ${own} (lip~ | tongue) ${is} [${very}] ${ashen} ($ | and | ${lately})
      ${own} (mouth | face | color) ${is} [${very}] ${ashen} ($ | and ..1 (clammy | cold | sweaty | wet | blue) \
          | ${lately})
      ${own} (lip~ | tongue | mouth | face) (are | is) [now | all] (turning | going) ${ashen}
      ${watched} (will not | would not) [really | properly | fully] (wake | wake up | rouse | stir) ($ \
          | and (is | he | she | his | her | has | breath~ | snor~) | even | at all | no matter | properly \
          | when (you | i | we | they) | for you | this morning)
      ${watched} (cannot | can not) [really | properly | fully] (wake | wake up) ($ | and is | properly)
      ${watched} (does not | do not) (wake | wake up | rouse | stir) (no matter | even | though | although | however)
      you (cannot | can not | could not | are unable to | are not able to | can hardly | can barely) [even \
          | really] (wake | rouse) (him | her | your <kin> | the (baby | child | boy | girl))
    `,
    except: phrases`
      ${over}
      (blue | bluish | gray | dusky) ..6 (cold | swim~ | pool | bath | sea | dye | ink | paint | bruise~ | bruising \
          | jeans | marker | raynaud~ | amiodarone | tattoo~ | popsicle~ | candy | hair)
      (bruise~ | dye | ink | paint | popsicle~ | candy | amiodarone | raynaud~ | hair) ..6 (blue | bluish | gray \
          | dusky)
      (er | ed | hospital | paramedics | doctor) ..2 (sent | checked | discharged | cleared) ..2 home
      (blue | gray | dusky) ..9 (er | ed | hospital | paramedics) (sent | checked | discharged | cleared)
      blue with (cold | envy | rage)
      blue in the face (from | with) (laugh~ | talk~ | argu~ | asking)
      (wake | wake up | rouse) (him | her | your <kin>) ..3 (for (school | church | work | breakfast) | before \
          | easily \
          | on time | without | with (your | my) | in the morning~ | at night)
      wake [up] (for (school | work | breakfast) | before (noon | ten) | at night | on time | to pee | easily)
      (dry | wet | asleep | anesthe~ | operation | surgery | sleeps well | sleep well | sedat~) ..9 wake [up]
      wake [up] ..9 (during | operation | surgery | anesthe~ | procedure)
    `,
    unless: present
  },
  'nerves-failing': {
    answers: ['highAcuity'],
    why: 'Speech, half the body, the bladder or an eye that fails: "your speech is slurred", "curtains coming down over your eye".',
    phrases: phrases`
      ${own} (speech | words) ${is} [${very}] (slurred | garbled | slurry) ($ | and | now | ${lately} \
          | since | so | all (day | night))
      ${own} (left | right) side ${is} [${very}] (tingling | numb | weak | heavy | paralyzed | limp) ($ \
          | and (numb | weak | tingling | heavy | limp) | ${lately})
      ((left | right | one) (half | side) of ${own} body | half [of] ${own} body) ${is} [${very}] (tingling | numb \
          | weak | heavy | paralyzed | limp) ($ | and | now | since | ${lately})
      ${uncontrolled} ..6 ${weakLegs}
      ${weakLegs} ..6 ${uncontrolled}
      (curtain~ | veil | shade) [that | is | are | was | were | has | have] [been] (coming | came | come | comes \
          | falling | fell | falls | dropping | dropped | drawn | descending | moving | sliding) [down | across] \
          (over | across | in) (your | his | her | the | one) [left | right] (eye | eyes | vision | sight)
      ${own} [left | right] eye~ ${is} [${very} | almost | nearly | been] (swollen | swelled | puffed) [up] (shut \
          | closed)
      ${own} [left | right] eye~ (swelled | has swelled | have swelled | puffed) [up] (shut | closed)
    `,
    except: phrases`
      ${over}
      (no | not | never | without | stopped) ..4 (curtain~ | veil)
      (botox | dentist | dental | numbing | anesthetic | block | epidural | slept on | sleeping on | pinched nerve \
          | migraine~ | carpal tunnel | wine | drinks | drunk)
      (weak | weaker | numb) ..3 (than | because of the (cast | brace))
      (mosquito | gnat | stye | blepharoplasty | lid surgery | eyelid surgery | lash~) ..9 (shut | closed)
      (shut | closed) ..9 (mosquito | gnat | stye | blepharoplasty | lid surgery | eyelid surgery | crust~)
      (or | any | as) ..3 (curtain~ | veil | shade)
    `,
    unless: present
  },
  'burned-or-drowned': {
    answers: ['highAcuity'],
    why: 'An injury of today: burned badly, smoke breathed in, almost drowned.',
    phrases: phrases`
      ${patient} (was | were | got | have been | has been) [badly | severely] (burned | burnt | scalded) [very] \
          [badly | severely] ..6 ${lately}
      ${patient} [has | have] [badly | severely] (burned | burnt | scalded) ${own} ..3 (badly | severely) ..4 ${lately}
      ${patient} [has | have] (badly | severely) (burned | burnt | scalded) ${own} ..6 ${lately}
      ${lately} ${patient} (was | were | got) (badly | severely) (burned | burnt | scalded)
      ${lately} ${patient} (was | were | got) (burned | burnt | scalded) [very] (badly | severely)
      ${patient} (breathed in | inhaled) ..3 smoke ($ | from (the | a | your) ..1 (fire | blaze | house | kitchen) \
          | in (the | a | your) ..1 (fire | blaze | house | kitchen | flat | garage) | ${lately} | and)
      ${patient} (breathed in | inhaled) ..2 (chlorine | bleach | ammonia | fumes | carbon monoxide) ..6 ${lately}
      ${patient} [have | has] (almost | nearly | very nearly) drowned ($ | in (the | a | your) ..2 (pool | sea | lake \
          | river | bath | pond | surf | tub) | ${lately})
      ${patient} (was | were) (pulled | rescued | dragged | fished) [out] (out of | from) the ..1 (water | pool | sea \
          | lake | river | pond | surf) ..4 ${lately}
      (near drowning | near-drowning) ..4 ${lately}
    `,
    except: phrases`
      ${over}
      (was | were | got) (burned | burnt) ..6 (in the sun | sunburn~ | sun)
      (sun | sunburn~ | slightly | a little | lightly | mildly) ..4 (burned | burnt)
      (was | were | got) [slightly | a little | lightly | mildly] burned (out | by (the | your) (boss | ex | insurer))
      (secondhand | second hand | cigarette | cigar | wildfire | campfire | barbecue | weed | incense) ..1 smoke
      smoke ..6 toast
      drowned in ..2 (work | paperwork | debt | email~ | tears | bills | forms | laundry)
    `,
    isCertain: true,
    unless: present
  },
  'belly-blood-joint': {
    answers: ['highAcuity'],
    why: 'A belly like a board, stools like tar, a hot joint with fever, a cry that nobody stills.',
    phrases: phrases`
      ${own} ${belly} ${is} [${very}] (hard | rigid | stiff) (and | like a board and) [also] ([${very}] \
          tender | (very | extremely | really | so | terribly) (painful | sore))
      ${own} ${belly} ${is} [${very}] tender and [${very} | also] (hard | rigid)
      (have | has) a (hard | rigid | board like) [and] [very | extremely] (tender | painful) ${belly}
      ${own} ${belly} ${is} [as | rigid] (hard as a board | like a board | board like)
      (you | he | she | there | your <kin>) (have | has | had | are | is | were | was | see | saw | notice | noticed \
          | pass | passed | report | describe | mention) ..2 (black [and] [sticky] tarry | tarry [and] [black] | black \
          and sticky) ${stools}
      ${own} ${stools} ${is} [${very}] (black and (tarry | sticky) | tarry [and black] | black like tar | like tar)
      ${own} [left | right] ${joint} ${is} [${very}] (hot | red | warm) [hot] [and] (swollen | red \
          | painful) ..6 ${feverish}
      ${own} [left | right] ${joint} ${is} [${very}] swollen [red] [and] (hot | red) ..6 ${feverish}
      (hot | red) [and] [red | painful] swollen ${joint} (and | with | plus | together with) ..3 ${feverish}
      ${feverish} (and | with | plus | together with) [a | your | his | her] (hot | red) [and] [red | painful] \
          (swollen | painful) ${joint}
      ${watched} [has | have] [been] (crying | cried | cries | screaming | screamed | screams) [now] (inconsolably \
          | without (stopping | a break) | nonstop | uncontrollably) ..2 (for (hours | <number> hours) | since | all \
          (day | night | morning))
      inconsolable crying ..1 (for (hours | <number> hours) | since (this | last | noon | midnight | breakfast) | all \
          (day | night))
      ${watched} [has | have] [been] (inconsolable) (for (hours | <number> hours) | since | all (day | night | morning))
      ${watched} (cries | has been crying | is crying | cried) ..2 (and | who) (cannot | can not) be (consoled \
          | comforted \
          | soothed)
    `,
    except: phrases`
      ${over}
      (no | not | never | without | denies | neither) ..4 (hard | rigid | tender | tarry | fever | feverish | chills \
          | temperature | hot)
      (temperature is normal | normal temperature)
      (iron | bismuth | pepto | licorice | charcoal | meconium) ..9 (black | tarry | tar)
      (tarry | tar | sticky) ..9 (iron | bismuth | pepto | licorice | charcoal | meconium)
      meconium
      (contraction~ | braxton | sit ups | crunches) ..9 (hard | tender)
      (hard | rigid) ..9 (contraction~ | braxton | sit ups | crunches | constipated | constipation)
      (gout | pseudogout) ..9 ${feverish}
      (funeral | died | death | loss | lost | breakup | divorce | dog | film | movie | colic \
          | colicky) ..9 (crying | cried \
          | inconsolabl~ | inconsolable)
      (crying | cried | inconsolably | inconsolable) ..9 (funeral | died | death | loss | lost | breakup \
          | divorce | dog \
          | film | movie | colic | colicky | goodbye | moved)
    `,
    isCertain: true,
    unless: present
  },
  'means-and-victim': {
    answers: ['highAcuity'],
    why: 'Somebody means to hurt another, or has the weapon at hand: "you want to kill him", "you have a gun and want to use it".',
    phrases: phrases`
      ${patient} [really | just | still | now] (want | wants | plan | plans | intend | intends | mean | means \
          | are planning | is planning | are about | is about | threaten | threatens) to [really] (kill \
          | poison) (${victim} | ${onHer})
      ${patient} [really | just | still | now] (want | wants | plan | plans | intend | intends | are planning \
          | is planning \
          | are about | is about | threaten | threatens) to [really] (hurt | attack) ${onHer}
      ${patient} [really | just | still | now] (want | wants | plan | plans | intend | intends | are planning \
          | is planning \
          | are about | is about | threaten | threatens) to [really] (hurt | attack) (${victim} | them) ($ | and \
          | with | ${lately} \
          | so | when (he | she | they) | badly | because)
      ${patient} [really | just | still | now] (want | wants | plan | plans | intend | intends | mean | means \
          | are planning | is planning | are about | is about | threaten | threatens) to [really] (murder | stab \
          | shoot | strangle | harm) (${victim} | them | ${onHer})
      (feel | feels | have | has) the urge to (kill | murder | stab | shoot | strangle | harm | hurt) ${victim}
      (thoughts | thought | thinking | urges) (of | about) (killing | murdering | stabbing | shooting | strangling \
          | poisoning | harming | hurting) ${victim}
      ${patient} (have | has | own | owns | bought | got) [got] (a | the | his | her | your) ..1 ${gun} ..3 and ..2 \
          (want | wants | plan | plans | intend | intends | mean | means | are going | is going | are ready | is ready \
          | are about) to (use it | shoot | end | die | do it)
    `,
    except: phrases`
      ${over}
      ${explainedThought}
      (${victim} | them) 's (feeling~ | chance~ | pride | back | credit)
      (hurt | harm) (his | her) <kin> (feelings | chances)
      (${victim} | them) (with kindness | feelings | chances | in (chess | cards | tennis))
      (kill | shoot | murder) ..2 (time | hoops | photo~ | video~ | portrait~ | wedding | film | movie)
      (shoot | stab) ..6 (camera | lens | phone | needle | injection)
      (game | novel | film | movie | story | dream | play | character | chess | boxing) ..8 to (kill | murder \
          | stab | shoot \
          | strangle | poison | harm | hurt | attack)
      (kill | murder | stab | shoot | strangle | poison | harm | hurt | attack) ..8 (game | novel | film | movie \
          | story \
          | play (says | goes))
      (shoot | kill) (him | her | them) (a | an) (message | text | email | line)
      (use it | shoot) (safely | at the range | for (hunting | sport) | hunting | on (rabbits | deer | weeds) \
          | clay~ | pool)
      (glue | nail | staple | massage | heat | caulk | spray | water | paint | bread | butter | kitchen) ${gun}
      (never | not | nobody) ..4 to (kill | murder | stab | shoot | strangle | poison | harm | hurt | attack)
      (ocd | intrusive) ..9 (killing | stabbing | harming | hurting | shooting)
    `,
    isCertain: true,
    unless: present
  }
} as const satisfies ActGroups
