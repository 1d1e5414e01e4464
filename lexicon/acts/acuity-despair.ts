import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {wishToLive} from './acuity-wishToDie.ts'
import {explainedThought, mishap} from './caredFor.ts'
import {inStories, inYouth} from './nothingOfTheSort.ts'
import {oneself, whose} from './whose.ts'

/** No "negation": it stands in most of these. */
const now = ['condition', 'question', 'history', 'education'] as const

/** Whoever despairs: the reader, the writer, somebody at home. */
const often = phrases`[would | just | really | sometimes | often | still | always | only | also | kind of | \
    honestly | secretly | do]`

const wishes = phrases`(wish | wishes | wished | wishing | hope | hopes | hoped | hoping | pray | prays | prayed | \
    praying | want | wants | wanted | wanting | would like | would rather)`

const atEnd = phrases`($ | any more | anymore | any longer | at all | at night | ever | again | some days | most \
    days | sometimes | and (you | i | he | she | it | that | nobody | no))`

const pictures = phrases`(picturing | picture | imagine | imagines | imagining | imagined | thinking (of | about) | \
    think (of | about) | thinks about | thought (of | about) | thoughts (of | about) | fantasize (of | about) | \
    fantasizing about | urge~ (to | of) | tempted to | planning (on | to) | considering | considered | images of | \
    want to | wanted to | dream of | visions of)`

const wounded = phrases`(again | last night | yesterday | tonight | today | this (morning | week | weekend | \
    afternoon) | over the weekend | on purpose | deliberately | intentionally | deeper | when (you | i | he | she) \
    (feel~ | felt | are | am | is | was | get~ | got) (low | upset | bad | down | sad | angry | stressed | alone | \
    overwhelmed | numb) | with (a | the | his | her | my | your) (razor | blade | razor blade | lighter | scissors \
    | cigarette | cigarettes) | (because | since) (you | i | he | she | everything | nothing) | to (feel | cope | \
    punish | stop | calm | let) | every (day | night | week) | most nights | several times | and it (helps | felt | \
    feels))`

/** Beside what mishaps do as well: a purpose, a mood, a habit. */
const meant = phrases`(on purpose | deliberately | intentionally | again ($ | last | because | and | tonight) | when \
    (you | i | he | she) (feel~ | felt) (low | upset | bad | down | sad | angry | stressed | alone | overwhelmed | \
    numb) | to (feel | cope | punish) | with (a | the | my | your) (razor | blade | lighter | cigarette~) | and it \
    helps)`

/** Despair that means death, in the words people use for it. Source: Duvall 2019 (etiquette-rules §3b). */
export const acuityDespair = {
  'death-wish': {
    answers: ['highAcuity'],
    why: 'A wish not to be alive without its name, or a plan: "you wish you could go to sleep and not wake up", "no way out".',
    phrases: phrases`
      (thinking | thought | think | thinks | thoughts | talking | talks | talked | dreaming) (of | about) not \
          (being (here | around | alive) | existing | waking up | living) ${atEnd}
      (i | you) ${often} (wish | wished | wishing) [that] (i | you) (was | were | am) not (here | around | alive) \
          ${atEnd}
      (i | you | he | she | they | <kin>) ${often} (wish | wishes | wished | wishing) [that] (i | you | he | she | \
          they) (was | were | could be) (dead | never born | gone for good | no longer alive | not alive)
      (i | you | he | she) ${often} (wish | wishes | wished) [that] (i | you | he | she) had (died | never woken up \
          | not woken up | never been born | not survived | not been born)
      (no | not see the | not see any | see no | sees no | not see a | what is the | not any) (point | reason | \
          sense) ..1 (of | in | to) ..1 (living | going on | carrying on | life | being (here | alive) | waking up \
          | existing | live) ${atEnd}
      (i | you | he | she | <kin>) ${often} (see | sees | saw | can see | could see | feel~ there is | felt there \
          is | feels there is | have | has) no (way out | other way out | way forward | future) ($ | any more | \
          anymore | and | but | for (me | you | him | her) | other than | except | of this)
      ${wishes} ..5 (sleep | asleep | bed) ..1 and (not | never) [have to] wake up ($ | again | any more | anymore \
          | tomorrow | ever | and)
      (i | he | she | you | <kin>) ..1 ${wishes} [that] (i | you) ..1 (do | did | would | will | just) not wake up \
          ($ | tomorrow | again | in the morning | any more | anymore)
      (he | she | <kin>) ..1 ${wishes} [that] (he | she) ..1 (do | did | would | will | just | does) not wake up ($ \
          | tomorrow | again | in the morning | any more | anymore)
      (i | you | he | she | <kin>) ..2 (would rather | wants to | want to) be dead
      (i | you | he | she | <kin>) ..2 (want | wants | wanted) to (disappear | vanish) (forever | for good | and \
          never)
      (cannot | can not | could not) (go on | carry on | do this | take it | take this | keep going) ..3 (want | \
          wanted) ..1 (it all | everything | it | all of it) to (stop | end | be over)
      (want | wants | wanted) (it all | everything | all of (it | this)) to (stop | end | be over) ($ | for good | \
          forever | now)
      (tired | sick) of (living | being alive | life | existing) ($ | and | like this | any more | anymore)
      (feel like | thinking of | thinking about | think about | talk~ about) ending (it | things | my life | your \
          life) ($ | all | for good | tonight)
      life is not worth (it | living) ($ | any more | anymore | and)
      (nothing | not anything) ..1 to live for
      ${pictures} ..2 (driving | drive | crashing | crash | steering | steer | swerving | swerve) ..5 (into | off | \
          in front of) ..2 (tree | trees | wall | bridge | cliff | truck | lorry | traffic | river | pole | road | \
          oncoming | barrier | train | divider)
      ${pictures} ..2 (stepping | step | walking | walk | jumping | jump | throwing ${oneself} | running) (in front \
          of | under | off | into | out of) ..2 (train | trains | bus | car | truck | lorry | traffic | bridge | \
          balcony | roof | cliff | tracks | building | window | river)
      (passive | active | fleeting | chronic | ongoing | current) (si | suicidal ideation | death wish)
      (si | hi) (with | w | no | without | and) ..1 (plan | intent | means)
      (endorses | endorsed | endorsing | reports | reporting | positive for | has | having) (si | passive si | \
          active si)
      (question | item | q) (9 | nine) ..6 (positive | yes | nearly every day | several days | more than half | is \
          (1 | 2 | 3) | at (1 | 2 | 3) | of (1 | 2 | 3) | score of (1 | 2 | 3) | elevated)
      (scored | score | answered | marked | ticked | circled | put | gave | rated) ..3 (1 | 2 | 3 | one | two | \
          three | yes | positive | several days | nearly every day) (on | for | to) [the] (question | item | q | \
          number) (9 | nine)
      (goodbye | good bye | farewell | suicide) (note | notes | letter | letters)
    `,
    except: phrases`
      ${explainedThought}
      no longer ..2 (thinking | think | thinks | thoughts | wish | wishes | want | wants)
      be dead than
      signs that ..9 (thoughts | thinking | wish~)
      ${wishToLive}
      ${inYouth}
      ${inStories}
      <going-on-with>
      <supply-laid-by>
      (no | not | never | denies | denied | without | neither | nor | negative for | stopped) ..1 (passive | active \
          | thinking | thoughts | si | hi | urges | wishing | having)
      (si | hi | passive ideation) ..2 (denied | none | negative)
      (migraine | travel | holiday | allergy | hay fever) ..2 (pills | tablets)
      (colleague~ | coworker~ | class | team | retire~ | school | job | students | pupils | landlord | patients | \
          company) ..6 (goodbye | good bye | farewell) (note | notes | letter | letters)
      (goodbye | good bye | farewell) (note | notes | letter | letters) ..6 (colleague~ | coworker~ | class | team \
          | retire~ | school | job | students | pupils | landlord | clinic | practice | patients)
      (no | only) way out of (the | a | my | your) (lease | contract | building | garage | parking | clinic | maze \
          | deal)
      (thinking | thought | think | thoughts | ask~ | asks) (of | about) not being (here | around) (on | next | for \
          | in | when | at) (the | our | your | my | monday | week)
      (i | you) ${often} (wish | wished) [that] (i | you) (was | were) not here (on | at | for | with | today)
      (afraid | scared | fear | phobia | terrified) of ..6 (driving | jumping | stepping | walking)
      (video | game | film | simulator | dream) ..6 (into | off | in front)
      (years | months) ago
      (would | will) never ..4 (driving | jumping | step | walk)
      (question | item | q) (9 | nine) ..5 (is | asks) about
      (question | item | q) (9 | nine) ..3 (0 | zero | negative | not at all)
      (answered | said | marked | ticked) ..1 no
      (taxes | homework | insurance | paperwork | work | job) ..6 no (way out | way forward | future)
      (gone | over | lifted | passed | stopped | long behind)
      (wants | want) to (disappear | vanish) (into | from (the | my))
      means a wish
    `,
    unless: now
  },
  'gone-in-thought': {
    answers: ['highAcuity'],
    why: 'What only looks like a condition: tablets kept "just in case", others better off "if I was gone".',
    phrases: phrases`
      (better off | happier | easier for everyone | relieved) ..2 (if (i | you | he | she) (was | were | would be) \
          (gone | not here | dead | not around | no longer here) | (once | when) (i | you) (am | are) gone)
      (saving | saved | hoarding | hoarded | stockpiling | stockpiled | hiding) up ..1 (my | your | his | her) ..1 \
          (pills | tablets | meds | medication | insulin) ..3 (just in case | in case (i | you) (need | cannot) | \
          for when | to (use | take))
    `,
    except: phrases`
      in case (the | there | of)
      (dog | cat) ..3 (relieved | happier)
      gone (for | to | at | on)
      <supply-laid-by>
      (migraine | travel | holiday | allergy | hay fever | water) ..2 (pills | tablets)
    `,
    unless: ['question', 'history', 'education']
  },
  'self-wounding': {
    answers: ['highAcuity'],
    why: 'Wounds somebody gives himself, told as of now: "cut my arms again, deeper this time".',
    phrases: phrases`
      (cut | cutting | cuts) ${oneself} ..1 ${wounded}
      (burned | burning | burns | scratched | scratching | scratches | hurt | hurting | hurts | hit | hitting) \
          ${oneself} ..2 ${meant}
      (i | you | he | she | <kin>) (cut | have cut | has cut | have been cutting | has been cutting | burned | have \
          burned | is cutting | are cutting | am cutting) ${oneself} $
      (cut | cutting | cuts | slashed | slashing | burned | burning | slit) ${whose} ..1 (arm | arms | wrist~ | \
          thigh~ | forearm~ | legs | stomach) ..2 ${wounded}
      (i | you | he | she | <kin>) (cut | have cut | has cut | have been cutting | has been cutting | slashed | \
          slit | is cutting | are cutting | am cutting) ${whose} [upper | left | right | inner | own] (arms | \
          wrists | thighs | wrist | forearms) $
      (told me | told us | wrote | write | said | say | admit~ | confide~ | tells me) ..2 that you (cut | have cut \
          | are cutting) (yourself | your [upper | own] (arms | wrists | thighs | wrist))
      (fresh | new | recent) [self inflicted | self-inflicted] (cuts | burns | burn marks | cigarette burns) (on | \
          down | across | all over | up) ${whose} ..1 (arm | arms | thigh~ | wrist~ | legs | forearm~ | stomach)
      (started | began | begun | back to | gone back to | went back to | been | resumed | relapsed into) cutting ($ \
          | again $ | again and | again (last | this | since) | because | to cope | when (i | you | he | she))
      (hurting | hurt | harming | harmed | injuring | injured | wounding) ${oneself} (on purpose | deliberately | \
          intentionally)
      (burn | burns | burning | burned) ${oneself} with ..1 (cigarette~ | lighter)
      (self harming | self-harming | self harmed | self-harmed) (again | last night | yesterday | today | every | \
          more | daily)
    `,
    except: phrases`
      ${mishap}
      when (i | you | he | she) (was | were) (<number> | a | young | little)
      ${inYouth}
      ${inStories}
      (shaving | shaved | cooking | cook | slicing | chopping | peeling | carving | kitchen | garden~ | opening | \
          opened | accident | accidentally | by accident | on (a | the | some | my | broken) ..1 (can | tin | fence \
          | glass | saw | lid | paper | knife | nail | wire | rock | oven | pan | stove | door | machine | mower))
      (cat | kitten | bramble~ | thorn~ | rose~ | oven | grill | stove | fence | barbed) ..6 (cuts | scratches | \
          burns)
      (cuts | scratches | burns) ..8 (cat | kitten | bramble~ | thorn~ | rose~ | oven | grill | stove | fence | \
          garden)
      (not | never | no longer | stopped | have not | has not) ..2 (cut | cutting | burned | hurt | hurting | harmed)
      (years | months) ago
      last (year | month)
      cutting (down | back | out | off | grass | hair | the | carbs | class)
      hurting (myself | yourself | himself | herself) (lifting | running | at | in)
      (clean | free) for
    `,
    unless: ['condition', 'question', 'history', 'education']
  }
} as const satisfies ActGroups
