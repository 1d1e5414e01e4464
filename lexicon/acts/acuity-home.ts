import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {helpingHand, longPast, unsafeFloors} from './caredFor.ts'
import {inStories} from './nothingOfTheSort.ts'
import {whose} from './whose.ts'

const now = ['condition', 'question', 'history', 'education', 'quotation'] as const

const harmer = phrases`(he | she | husband | wife | partner | boyfriend | girlfriend | ex | fiance | spouse | ex \
    husband | ex-husband | ex boyfriend | father | dad | stepdad | stepfather | stepmother | mother | mom | mum | \
    uncle | grandfather | carer | caregiver | aide | roommate | flatmate | stepbrother | brother | grown son | \
    adult son | (mom's | mum's | mother's) boyfriend)`

const harmed = phrases`(you | me | her | him | us | mum | mom | mummy | (the | my | your | our | her | his) ..1 \
    (kids | children | baby | son | daughter | boy | girl | mother | mum | mom | grandmother | wife | child))`

const violent = phrases`(strangled | strangling | strangles | strangle | choked | choking | chokes | choke | \
    punched | punches | punching | punch | beats | beaten | beating | slapped | slaps | slapping | raped | rapes | \
    assaulted | molested | molests | stabbed | attacked | throttled | headbutted | burned | whips | whipped)`

const blows = phrases`(hit | hits | hitting | kicked | kicks | kicking | pushed | pushes | shoved | threw | throws \
    | grabbed | beat | dragged | hurt | hurts | spanks | shook | pinned)`

const late = phrases`(last (night | week | weekend | <weekday>) | yesterday | today | tonight | this (morning | \
    week | weekend | afternoon) | on (saturday | sunday | monday | tuesday | wednesday | thursday | friday) | over \
    the weekend | again | (two | three | a few | <number>) (days | nights | hours) ago)`

const untouchedBy = phrases`
  ${inStories}
  ${longPast}
  ${helpingHand}
  ${unsafeFloors}
  (hit | hits) (you | me | her | him) in the (eye | face | head) with (a | the) (ball | frisbee | puck | racket | toy)
  down the stairs when we
  (choked | choking) (me | you | us) up
  slapped ..2 on the back
  out with wet hair
  (house | out) without (my | a | her | his) (scarf | kiss | coat | hat | mask | jacket)
  (son | daughter | husband | wife | partner) and (his | her) (driving | snoring | cooking)
  touched ..2 there during ..2 (exam | examination)
  from ..2 (husband's | son's | daughter's | partner's | boyfriend's | aide's) ..1 (elbow | knee | head | game | toy \
      | ball | bike | football | cuff)
  from ..2 (son | daughter) (throwing | kicking | playing | jumping | running)
  (years | months | decades) ago
  (as a (child | kid | girl | boy | teenager) | when (i | you | we | she | he) (was | were) (small | little | young \
      | a | <number> | married | growing | in) | first (husband | wife) | in (my | your | her) childhood)
  last year
  (left | divorced | away from) (him | her | them) ..4 (years | months | ago | last year | safe now)
  (never | not | has not | did not | does not | nobody | no one) ..3 (${violent} | ${blows} | touch~ | threaten~)
  (hit | hits) (me | you | us) (with (a | an | the) ..1 (idea | question | ball | news | bill | joke | toy | \
      pillow) | hard (when | that) | like | that | up | at once | by surprise)
  (beat | beats | beaten) (me | you | him | her | us) (to it | at | in | by | home | to the)
  (dad | mom | mum | father | mother | uncle | brother) (jokes | always)
  (pushed | pushes) (me | you | her | him) (in | around) (the | a | my | her) (wheelchair | chair | stroller | \
      swing | pram)
  (pushed | pushes) (me | you | her | him) to (see | write | come | call | go | get | try | ask | book)
  (threw | throws) (me | you | her | him | us) (a | off | out | under)
  (hurt | hurts) (my | your | her | his) feelings
  (choked | choking) (up | on)
  (burned | burning) (out | off)
  (baby | fetus) kicks
  (kicked | kicks) (the | a | his | her) ..1 (ball | habit)
  (beaten | beating) (cancer | the odds | covid | eggs)
  (attacked | stung) by (a | the) (dog | cat | bee | swan)
  (heart | chest | panic) attack
  (physical therapist | therapist | nurse | dentist | doctor | surgeon)
  (in | at) (football | rugby | boxing | karate | judo | training | the match | the game | hockey | soccer)
  (by accident | accidentally | in (his | her) sleep)
`

/** Violence and abuse, told of now. Source: etiquette-rules §3b. */
export const acuityHome = {
  'violence-told': {
    answers: ['highAcuity'],
    why: 'Somebody beats, strangles, touches or threatens: "he strangled you on Saturday".',
    phrases: phrases`
      ${harmer} [has | have | had | is | keeps | kept | started | tried to | also | just | again | then] [been | \
          just | again] ${violent} ${harmed}
      ${harmer} [has | have | had | is | keeps | kept | started | tried to | also | just | again | then] [been | \
          just | again] ${blows} ${harmed} ($ | ${late} | in the (face | head | stomach | belly | ribs | mouth | \
          eye) | so hard | because (i | you | she | he) | with (his | her | a | the) (belt | fist | fists | hand | \
          bottle | stick | bat | hands) | every | down the stairs | against the | across the | and (i | you | she | \
          the | he) | to the (floor | ground | wall) | when (he | she) (is | was | gets | drinks) | by the (hair | \
          neck | throat | arm) | around the)
      ${harmer} (came | comes | went | goes | ran) at (me | you | her | him | us | my <kin> | your <kin>) with (a | \
          the | his | her) (knife | hammer | bat | axe | bottle | gun | belt)
      ${harmer} (puts | put | had | has | wrapped) (his | her) hands (around | round | on) (my | your | her) (neck \
          | throat)
      (scared | afraid | frightened | terrified) of (my | your | her) (husband | wife | partner | boyfriend | ex | \
          father | stepfather | stepdad | son | carer) ($ | and | because | who | when | he | since)
      ${harmer} (will not | does not | never) (let | lets) (me | you | her | us) (leave | go out | out | see | talk \
          to | use | call | have) ..4 (house | phone | home | anyone | family | friends | alone | money | $)
      (uncle | stepdad | stepfather | father | dad | brother | cousin | grandfather | neighbor | teacher | coach | \
          stepbrother | priest | carer | he | boyfriend) [has | keeps | is | kept | started] [been] (touches | \
          touching | touched | fondles | fondled | gropes | groped) (you | me | her | him | my (son | daughter) | \
          your (son | daughter)) ($ | at night | there | down there | between | in (bed | ${whose} bed | the \
          shower) | inappropriately | sexually | again | under | where | and (told | said | it))
      (was | were | been | got | getting | am | is) (raped | sexually assaulted | assaulted | molested | drugged | \
          attacked | strangled | choked | beaten [up] | stabbed | mugged) ..2 (${late} | on (my | your | her | the) \
          way | at (a | the) (party | club | bar) | at home | by (my | your | her | his) (husband | wife | partner \
          | boyfriend | girlfriend | ex | father | stepfather | date | boss | uncle | brother | carer))
      (am | are | is | been) (being | getting) (hit | beaten | abused | hurt | strangled | raped | molested) ($ | \
          at home | by | every | again)
      (not | not feel | never feel) safe (at home | with him | with her | in (this | that | my | your | her) house) \
          ($ | and | because | any more | anymore | tonight | with)
      (bruise~ | black eye | broken (arm | rib | ribs | nose | jaw) | split lip) ..6 (is | are | was | were | came \
          | come | comes) [really] [from | by | because] (my | your | her | his) ..1 (husband | partner | boyfriend \
          | ex | carer | caregiver | son | father | stepfather | daughter | aide)
      (carer | caregiver | aide | care home | nursing home | home help) ..4 (leaves | left | lets | hits | handles \
          | shouts | starves | ties | locks) ..12 bruis~
      bruis~ ..9 (carer | caregiver | aide) (hit | hits | did | grabs | grabbed | rough | leaves | $)
      bruis~ ..6 come from (her | his | your | my) (carer | caregiver | husband | son | daughter | aide)
      (left | leaves) (her | him | mum | mom | dad) ..3 (wet | soiled | without (food | water) | in (her | his) \
          own) ..6 (days | hours | bruis~ | sores)
    `,
    except: phrases`
      ${untouchedBy}
    `,
    unless: now
  },
  'threat-told': {
    answers: ['highAcuity'],
    why: 'A threat to kill or to hurt, which has its own "if": "he threatened to kill me if I leave".',
    phrases: phrases`
      ${harmer} [has | have | keeps | is | also] (threatened | threatens | threatening | threaten | said he will | \
          says he will | says she will) [to] (kill | shoot | stab | burn | hurt | strangle) (me | you | her | him | \
          us | the (kids | children) | my <kin> | your <kin> | himself and)
    `,
    except: phrases`
      ${untouchedBy}
    `,
    unless: ['question', 'history', 'education', 'quotation']
  },
  'child-in-danger': {
    answers: ['highAcuity'],
    why: 'Thoughts, fears or voices of hurting a child, or a child that was shaken or hit.',
    phrases: phrases`
      (thoughts | thought | thinking | images | urge~ | visions | picturing | picture | pictures | imagining | \
          imagine | flashes | compulsion) ..3 (drown | drowning | smother | smothering | shaking | shake | throwing \
          | throw | hurting | hurt | harming | harm | stabbing | stab | suffocating | suffocate | killing | kill | \
          strangling | strangle | pushing | dropping) ..1 (the | my | your | our | her | his) (baby | child | son | \
          daughter | kids | children | newborn | infant | toddler | twins | little one | husband | wife | mother | \
          family)
      (scared | afraid | worried | frightened | terrified | fear | fears) ..3 (going to | might | will | could | \
          may) (hurt | harm | kill | drown | smother | shake | lose it with) (my | the | your | our | her | his) \
          (baby | child | son | daughter | kids | children | newborn | twins | little one | toddler)
      (i | you | she | he) [have | has] [nearly | almost | just] (shook | shaken | slapped | smothered | threw | \
          thrown) (the | my | your | our | her | his) (baby | newborn | infant | son | daughter | twins | toddler) \
          ($ | because | when | so | hard | last | until | and | against | on | to make | across)
      voice~ ..3 (tell~ | telling | say~ | order~ | command~ | want) [me | him | her | you | us] to (hurt | kill | \
          harm | stab | drown | smother | burn | cut | jump | end | strangle | die) ..1 (me | him | her | myself | \
          my | the | your | people | someone | somebody | everyone | them | off)
      hear~ voices ..5 to (hurt | kill | harm | stab | drown | smother | burn | jump)
    `,
    except: phrases`
      (fear | fears | afraid | thoughts) ..12 ocd
      (threw | thrown) the baby (against | over) my shoulder
      (thoughts | images | pictures) ..9 part of ..2 (anxiety | depression)
      (antidepressant | drug | <named-drug> | pill~ | tablet~ | smoke | smoking | mold | milk | virus | caffeine) \
          ..3 (harm | hurt)
      (harm | hurt) ..3 by (breastfeeding | taking | nursing)
      intrusive ..3 (thought~ | images | pictures)
      (thoughts | thought | images | pictures) ..12 (never act | intrusive | are called | symptom | a wish | common \
          | half | mothers | ocd)
      ${inStories}
      (bottle | rattle | powder | formula | shampoo | monitor~ | blanket | toys | party)
      baby (bottle | rattle | powder | formula | shampoo | monitor | blanket | shower)
      (no | not | never | without | denies | no longer | stopped | would never) ..4 (thoughts | thought | thinking \
          | urge~ | images | voices | scared)
      (dressing | diaper | nappy | bath | cuddle | lifting | lift | catch | nails | ears | vaccine~ | medicine | by \
          accident | accidentally | cold | flu)
      (years | months) ago
      (many | most | some | other) (new | mothers | parents | women | people)
      (gone | over | passed | lifted)
    `,
    unless: now
  }
} as const satisfies ActGroups
