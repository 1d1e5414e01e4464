import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {caredFor} from './caredFor.ts'
import {lastingLoss, sufferer} from './whose.ts'

/** From the twentieth week on. */
const late = phrases`(20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 \
    | 39 | 40 | 41 | twenty | thirty | forty)`
const lateWeeks = phrases`(${late} [and] [<number> | one | two | three | four | five | six | seven | eight | nine] \
    [1 7 | 2 7 | 3 7 | 4 7 | 5 7 | 6 7] (weeks | week | wks | wk | w) | ${late} 40 | third trimester | second \
    trimester)`
const early = phrases`((4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | four | five | six | seven | eight | nine | ten | \
    eleven | twelve) (weeks | week | wks | wk) | positive [pregnancy] test | pregnancy test ..2 positive | pregnant \
    | preg | missed [my | your | her] period | early pregnancy)`
const expecting = phrases`(${lateWeeks} | pregnant | preg | pregnancy | expecting | weeks along)`

/** Severe in pregnancy: 160 and above, or 110 and above. Source: ACOG Committee Opinion 767 (acog.org). */
const severe = phrases`((160 | 161 | 162 | 163 | 164 | 165 | 166 | 167 | 168 | 169 | 170 | 171 | 172 | 173 | 174 | \
    175 | 176 | 177 | 178 | 179 | <high-pressure>) [over] (60 | 70 | 80 | 82 | 84 | 85 | 86 | 88 | 90 | 91 | 92 | \
    93 | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109) | (130 | 132 | \
    134 | 135 | 136 | 138 | 140 | 142 | 144 | 145 | 146 | 148 | 150 | 151 | 152 | 153 | 154 | 155 | 156 | 157 | 158 \
    | 159 | 160 | 161 | 162 | 163 | 164 | 165 | 166 | 167 | 168 | 169 | 170 | 171 | 172 | 173 | 174 | 175 | 176 | \
    177 | 178 | 179 | <high-pressure>) [over] (110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119 | 120 | \
    121 | 122 | 123 | 124 | 125 | 126 | 128 | 130))`
/** High: 140 over 90 and above. */
const high = phrases`((140 | 141 | 142 | 143 | 144 | 145 | 146 | 147 | 148 | 149 | 150 | 151 | 152 | 153 | 154 | \
    155 | 156 | 157 | 158 | 159) [over] (85 | 86 | 88 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 \
    | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109) | high blood pressure | blood pressure is (up | high | raised))`

const sign = phrases`(headache~ | head ache | head is (pounding | splitting) | flashing lights | flashes | spots \
    before | spots in front | seeing (spots | stars | lights) | see (spots | stars | flashing) | blurred vision | \
    blurry vision | vision is blurr~ | pain under ..3 ribs | (upper | right) ..1 (belly | tummy | stomach | \
    abdominal) pain | puffy face | swollen face | face is (swollen | puffy) | swelling of ..2 face)`
const sight = phrases`(flashing lights | flashes | spots before | spots in front | seeing (spots | stars | lights) \
    | see (spots | stars | flashing) | blurred vision | blurry vision | vision is blurr~ | pain under ..3 ribs | \
    puffy face | swollen face | face is (swollen | puffy) | swollen hands)`

const blood = phrases`(bleeding | bright red blood | (red | fresh | some | heavy) blood | bled | blood ..3 \
    (underwear | knickers | pants | pad | toilet | tissue | leg~))`

const oneSide = phrases`((pain | pains | cramp~ | ache | stitch | hurts) ..4 (one side | left side | right side | \
    the left | the right | one-sided) | (one sided | one-sided | left sided | left-sided | right sided | \
    right-sided | sharp | stabbing | severe | really bad | awful) ..3 pain | shoulder tip pain | shoulder tip)`

const second = phrases`(faint | fainted | fainting | dizzy | lightheaded | light headed | collapsed | passed out | \
    shoulder | spotting | bleeding | blood | clammy | pale)`

/** A pregnancy that is over, is known, or is anybody's. */
const pregnancyElse = phrases`
  (in | during) (your | my | her) pregnancy (you | your | i | my | she | her) ..3 (was | were | had)
  (had | was | were) ..6 (in | during) (your | my | her) pregnancy
  pregnancy (can | may | often | might) (bring | make | cause | give)
  migraine~ headache~
  (headache~ | headaches) ..3 known (to | in)
`

/** A pregnancy that cannot wait. Source: etiquette-rules §3b; ACOG Committee Opinion 767. */
export const acuityPregnancy = {
  'pressure-in-pregnancy': {
    answers: ['critical', 'highAcuity'],
    why: 'A pressure of 160 over 110 and above in pregnancy, or one of 140 over 90 beside headache, lights or pain under the ribs.',
    reason: 'a dangerous blood pressure in pregnancy',
    phrases: phrases`
      ${expecting} ..9 ${severe}
      ${severe} ..7 ${expecting}
      ${expecting} ..9 ${high} ..8 ${sign}
      ${expecting} ..9 ${sign} ..8 ${high}
      (${high} | ${severe}) ..8 ${sign} ..8 ${expecting}
      ${sign} ..8 ${high} ..8 ${expecting}
    `,
    except: phrases`
      ${pregnancyElse}
      ${caredFor}
      (means | mean) ..1 high blood pressure
      (above | over | exceeds | reaches | than | under | below | if | until) [is | it] ${severe}
      (was | were) ..9 (now | today) [it is | is | at] (9 | 10 | 11 | 12)
      (is | at | to) (110 | 112 | 114 | 115 | 116 | 118 | 120 | 122 | 124 | 125 | 126 | 128) [over] (60 | 62 | 64 | \
          65 | 66 | 68 | 70 | 72 | 74 | 75 | 76 | 78 | 80) (now | today)
      (last | previous | first | earlier | prior) pregnancy
      (no | without | nor | neither | denies | not any | not have) ..3 ${sign}
      (years | months) ago
      (have | history of | had) high blood pressure before
    `,
    unless: present
  },
  'headache-in-pregnancy': {
    answers: ['highAcuity'],
    why: 'Headache with lights, spots, blurred sight or a swollen face in pregnancy.',
    phrases: phrases`
      ${expecting} ..9 headache~ ..8 ${sight}
      headache~ ..8 ${sight} ..8 ${expecting}
      ${expecting} ..9 ${sight} ..8 (headache~ | pain under ..3 ribs | (puffy | swollen) face)
      ${sight} ..8 headache~ ..8 ${expecting}
      ${expecting} ..9 (puffy face | swollen face | face is (swollen | puffy)) ..8 ${sight}
    `,
    except: phrases`
      ${pregnancyElse}
      ${caredFor}
      after 20 weeks
      (no | without | nor | neither | denies | not any | not have) ..3 (headache~ | ${sight})
      (last | previous | first | earlier | prior) pregnancy
      (years | months) ago
      before (i | you | she) (was | were | got) pregnant
      means
    `,
    unless: present
  },
  'pregnancy-bleeds': {
    answers: ['highAcuity'],
    why: 'Bleeding from the twentieth week on, green waters, waters that break too soon, a pain of one side with faintness early on.',
    phrases: phrases`
      ${lateWeeks} ..6 ${blood}
      ${blood} ..3 (at | and i am | and you are | and she is) ${lateWeeks}
      (waters | water | fluid | liquor) ..6 (green | greenish | brown | brownish | meconium) ($ | and | with | \
          since | this | so | fluid | in | today | now | coming)
      (waters | water) [has | have | just | had] (broke | broken | gone | went | burst) ..5 (at | and i am | and \
          you are | and she is | i am | she is) (20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | \
          33 | 34 | 35 | 36) (weeks | week | wks)
      (20 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36) (weeks | week | wks) ..6 \
          (waters | water) [has | have | just | had] (broke | broken | gone | went | burst)
      ${early} ..9 ${oneSide} ..9 ${second}
      ${early} ..9 ${second} ..9 ${oneSide}
      ${oneSide} ..9 ${second} ..9 (pregnant | preg | positive [pregnancy] test)
      ${lateWeeks} ..6 (gush of (fluid | water | blood) | constant pain | belly is (hard | rock hard) | tummy is \
          (hard | rock hard))
      (no | hardly any | barely any | fewer | less | reduced | not felt any | not feel any | not felt | decreased | \
          not had any) (movement~ | kicks | kicking) [at all] (from | of | by) (the | my | your | her) (baby | bump \
          | little one | twins)
      baby (has not | is not | have not) (moved | moving | kicked | kicking) ..3 (since | all | for | today | much \
          | $)
    `,
    except: phrases`
      (bloody show | mucus plug | the plug | is a sign)
      (kicking | kicked | moved) much yet
      bleeding at ${late} weeks ..5 stopped
      ${pregnancyElse}
      ${caredFor}
      waters (broke | went) ..5 (first | second | third | last)
      (no | not | without | nor | neither | denies | never) ..3 (bleeding | blood | gush | bled | pain)
      (last | previous | first | earlier | prior) (pregnancy | baby | child | time | one)
      with (my | your | her) (first | second | third | last | eldest | older | son | daughter)
      (years | months) ago
      ${lastingLoss}
      (bleeding | spotting) ..4 (stopped | has stopped | common | normal | settled)
      (gum~ | nose | nosebleed~ | hemorrhoid~ | piles | finger | knee) ..3 (bleed~ | blood)
      (bleeding | blood) ..3 (gum~ | nose | hemorrhoid~ | piles | finger)
      blood (test~ | work | draw | count | pressure | sugar | group | type | results)
      (water | drink~ | tap | pond | pool | bath | pipe | lake | urine) ..4 (brown | green)
      after (the | your | my | her) (birth | delivery | surgery | operation)
      (green | brown) (tea | rice | bin | vegetables)
      (water | waters) ..3 (bottle | glass | filter | retention)
      (not | has not) ..2 moved (house | yet | in)
      every <number> weeks
      (for | in | over | of) ${late} weeks
    `,
    unless: present
  },
  'birth-after': {
    answers: ['highAcuity'],
    why: 'What kills after a birth: heavy bleeding with faintness, headache with high pressure.',
    phrases: phrases`
      (postpartum | after (the | my | your | her) (birth | delivery | section | c section | c-section) | gave birth \
          | had (the | my | a) baby | <number> (days | weeks) pp) ..9 (soaking | soaked | clots | bleeding heavily \
          | pouring) ..8 (dizzy | faint | fainted | pale | heart | pads | pad | hour)
      (postpartum | gave birth | had (the | my) baby | after (the | my | your | her) (birth | delivery)) ..9 \
          headache ..8 (${sight} | ${severe} | ${high})
      ${sufferer} (gave birth | delivered | had (my | the) baby) ..9 ${severe}
    `,
    except: phrases`
      ${caredFor}
      (no | not | without | nor | neither | denies) ..3 (headache | clots | dizzy)
      (years | months) ago
      epidural headache
    `,
    unless: present
  }
} as const satisfies ActGroups
