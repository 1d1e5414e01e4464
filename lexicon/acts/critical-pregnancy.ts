import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** The heart of a child not yet born, as it is looked and listened for. */
const littleHeart = phrases`([fetal | baby's | babys | baby] (heartbeat | heart beat | heart tones \
    | cardiac activity | heart activity | cardiac motion) | (fetal | baby's | babys) heart rate)`

/** The child not yet born, or just born. */
const child = phrases`(the | your | one of the | both | smaller | little) (baby | babies | fetus | twin | twins)`
const childs = phrases`((the | your) baby's | the babies' | the fetal | baby's | the twins' | his | her)`

/** A cervix too short to hold, in millimeters: below 25. Source: ACOG practice bulletin 234 (acog.org). */
const short = phrases`(2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 \
    | 21 | 22 | 23 | 24)`

/** The end of a pregnancy, told, and what endangers one. Source: etiquette-rules §3a, news that is not sent without a word spoken. */
export const pregnancyNews = {
  'pregnancy-lost': {
    answers: ['critical'],
    why: 'A heart that is not seen or heard, a pregnancy that has ended: "We no longer see a heartbeat", "This is a miscarriage".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (no longer | not | never | unable to | no) [longer | been able to | able to] (see | find | hear | detect \
          | pick up | get | show | shows | showing | seen | found | make out) ..3 ${littleHeart}
      (absent | absence of | loss of) [a | any | the] [visible | detectable] ${littleHeart}
      (there is | there was | shows | showed | show | showing | found | saw | with) [sadly | unfortunately \
          | now] no [longer] [a | any] ..1 ${littleHeart}
      ${littleHeart} [sadly] (has stopped | had stopped | stopped | is gone | is absent | was absent \
          | is no longer | was not | is not | could not be | cannot be | can no longer be)
      (the | your) [little] (baby | babies | fetus | twins | twin | pregnancy | embryo) [sadly \
          | unfortunately] (is | was | has | had | did | are) (not alive | no longer (alive | living | growing \
          | viable | developing) | not (survived | viable | survive) | nonviable | non viable | stopped (growing \
          | developing) | passed away | died | stillborn)
      (your | the | this | the early) pregnancy [sadly | unfortunately] (has | is | was) [now] (ended | ending | lost \
          | failed | failing | stopped | a miscarriage | ectopic)
      (this | it | that) (is | was | will be | looks like | means) [sadly | unfortunately] [going to be] [a | an] ..1 \
          (miscarriage | missed miscarriage | stillbirth | missed abortion | pregnancy loss | blighted ovum | ectopic \
          | molar pregnancy | chemical pregnancy)
      (you | she) (are | is | have been) [now] [likely] (miscarrying | losing (the | your | this) (baby | pregnancy))
      (you | she) (have | has) [sadly | unfortunately | already] (had [a] (miscarriage | missed miscarriage) \
          | miscarried | lost (the | this | your) (baby | pregnancy)) ($ | and i am | we | so sorry)
      (confirms | confirmed | shows | showed | diagnosed | means | consistent with | in keeping with \
          | points to) [that it is] [a | an] ..1 (miscarriage | pregnancy loss | stillbirth | blighted ovum)
      pregnancy [has | is | was] (miscarried | miscarrying | a mole | molar)
      pregnancy (lies | is | is lying | is growing | growing | sits | sitting | is sitting) (in | inside) (the \
          | your) [left | right] (tube | cervix | ovary | scar)
      (there is | found | shows) [a] pregnancy in (the | your) [left | right] tube
      (tube | tubes | scan) (shows | show | holds | hold) ..2 ectopic
      (sac | scan | ultrasound) ..3 (is | was | shows | showed) [an] empty (sac | pregnancy sac | gestational sac)
    `,
    except: phrases`
      ${littleHeart} (before | until | till | at (six | five | this)) (week~ | then | twelve | ten | <number>)
      ${littleHeart} (chart | trace | app | sound | recording)
      (losing | lost) (the | this | your) (baby | pregnancy) (weight | fat | pounds | photo~ | pictures)
      ${littleHeart} [yet] (was not | is not | could not be | cannot be) [yet] (checked | measured | recorded \
          | counted | expected | due | visible (yet | at | before | this early) | the | a | my | your | too)
      (see | find | hear | detect | seen | found | visible) ..3 ${littleHeart} (at first | right away \
          | with the handheld | at home | yet | before | until | so early | this early | with (a | the \
          | your) (doppler | handheld | home))
      ${littleHeart} (yet | (because | as | since) ..3 early | monitor)
      (not | do not) (mean~ | a sign) ..6 (miscarriage | miscarrying | ended | lost)
      (no | not) [a | an | the] (miscarriage | ectopic | stillbirth)
      <number> (year~ | month~) ago
      pregnancy (has | is | was) ended (at term | in (a | the) birth | well | safely | happily)
      (if | whether | unless) ..6 (miscarriage | ended | stopped | heartbeat)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'pregnancy-endangered': {
    answers: ['critical'],
    why: 'A child that is not fed, not held or not safe: "There is hardly any water around him", "The cervix has opened".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (almost | hardly | barely | practically | virtually) (no | any) [more] (fluid | water | waters \
          | amniotic fluid) [left] around (him | her | them | the ..1 (baby | fetus | twin | twins | child) \
          | your ..1 (baby | twins))
      no [amniotic] (fluid | water) (left | any more) around (him | her | them | the ..1 (baby | fetus | twin \
          | twins) | your ..1 (baby | twins))
      (fluid | water | waters) around (the | your | him | her) [baby] (is | has | have) [almost | nearly | all \
          | now] (gone | run out | very low | far too low | much too low | dried up | nearly gone)
      (waters | your waters) (have | had) (broken | gone) ..2 (too | so | far too | much too) early
      cervix (is | has | measures) [already | now | only | begun] (opening | opened | open | shortened \
          | shortening | very short | dilated | <number> (cm | centimeters) (open | dilated)) ($ | to | at | fast \
          | and | so | too)
      cervix ..1 <number> (cm | centimeters) (open | dilated)
      (cervical length | cervix) ..3 [only] ${short} (mm | millimeters)
      placenta (is | has) [now] (failing | failed | separating | come away | coming away | torn | detached \
          | not (working | feeding) | (growing | grown) (into | through) | (covering | over) the cervix)
      (it is | this is | you have | shows | showed | means) [a | an] ..1 (accreta | percreta | increta \
          | vasa previa | abruption)
      bleeding behind the placenta
      (cord | umbilical) [artery] (flow | blood flow) is [now] (reversed | absent)
      flow in the cord is [now] (reversed | absent)
      (twin to twin | twin twin) transfusion
      one [of the] (twin | twins) is getting (most | all) of the (blood | flow)
      bile acids ..5 dangerous
      (antibody titer | titer | antibodies) ..4 (gone up | risen | rising | climbed) ..6 (baby | pregnancy | anemic)
      ${child} (is | could be) [now | getting | becoming] (anemic | in danger | in distress | too small \
          | starving | not growing | not getting (enough | any)) ($ | from | and | so | or | as)
      ${child} (is not | has not) [been] (growing | grown) ($ | any more | in | for | since | enough)
      (baby's | his | her) growth has (stopped | stalled | fallen off)
      (so early | too early | much too early | far too early) and your (waters | cervix)
      toxoplasma~ ..4 (fresh | recent | new | acute) infection
      (risk | danger) of losing (the | this | your) (pregnancy | baby)
    `,
    except: phrases`
      (normal | good | plenty of | enough | healthy) [amount of] (fluid | water)
      cervix (is | was) [still] (closed | long | fine)
      cervix ..2 (open~ | dilat~) ..4 (labor | birth | delivery | coil | exam)
      placenta (is | has) (moved | high | well)
      (cervix | dilated | open) ..8 (39 | 38 | 40 | 41 | labor | birth | term | due date)
      placenta has come away (cleanly | after)
      ${child} (is | has) not ..1 (growing | grown) (too | out | at the same)
      placenta is over (the | to) (left | right | side | front | back)
      (risk | danger) of losing ..6 (is | are) (low | small | no)
      baby is (not | no longer) (in danger | too small)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'child-unformed': {
    answers: ['critical'],
    why: 'A part of the child that did not form: "His kidneys are missing", "The skull has not closed".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (${childs} | half of ${childs} | of ${childs}) ..1 (heart | brain | spine | skull | kidneys | kidney \
          | bowel | lungs | diaphragm | limbs | head) (has | have | did | is | are) (not ..1 (developed | formed \
          | grown | closed | develop | form | grow | close) | missing | absent | malformed | only half formed)
      (that | the) (heart | brain | spine | skull | kidneys | bowel | lungs | diaphragm | limbs) (did not \
          | has not | have not) ..1 (form | formed | develop | developed | close | closed | grow | grown)
      (half | one side | only one side | part) of (the | ${childs}) (heart | brain) (has | is | did) [not] (there \
          | developed | formed | missing | form | develop)
      heart of ${child} has only
      ${child} has [a | an] ..2 (anencephaly | gastroschisis | omphalocele | exomphalos | spina bifida | hydrops \
          | hydrocephalus | [serious | severe] heart defect | hole in (the | his | her) (diaphragm | spine \
          | skull) | malformation)
      fluid (under | around) (the | your) ..1 baby's ..1 (skin | heart | lungs | brain)
    `,
    except: phrases`
      skull ..6 (soft spot | at his age | at her age)
      (missing | absent) from
      not (formed | closed | developed) (yet | because | at this)
      (soft spot | fontanelle) ..6 closed
      (no | without) [a | any] (defect | cleft | malformation)
    `,
    unless: ['condition', 'question', 'education', 'history']
  }
} as const satisfies ActGroups
