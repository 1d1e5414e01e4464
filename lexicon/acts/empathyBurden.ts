import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {inCompany} from './noEmpathy.ts'

/** What people dread: a sweat at the thought of it is fear, and a sweat on a bicycle is none. */
const dreaded = phrases`(word~ | thought | idea | letter | waiting | wait | needle~ | scan~ | scanner | mri | tunnel \
    | dentist | dentist's | drill | chair | hospital~ | clinic | smell | sight | phone | news | biopsy | result~ | exam \
    | bill | envelope)`

/** What costs effort without need: to get care, papers or an answer. */
const struggle = phrases`(fighting | getting | chasing | asking | begging | arguing | pleading | finding | booking \
    | seeing | reaching | waiting | breathing | sleeping | eating | living | being | having | staying)`

/** What is too much, too cruel or at the wrong time, weighed in words of fairness and of luck. */
export const empathyBurden = {
  'thing-to-bear': {
    answers: ['empathy'],
    why: '"A hell of a thing to be told", "a lousy way to spend a birthday": hardship judged as a thing or a way.',
    phrases: phrases`
      (hell | heck | devil | bugger | swine | pig | beast | sod | bitch | nightmare | whale) of a [<intensifier>] \
          (thing | way | time | week | month | year | lot | day | night | wait | load | fright | blow)
      (rotten | lousy | shabby | rough | awful | terrible | horrible | dreadful | miserable | wretched | cruel \
          | lonely | sick | sad | bitter | grim) (thing | way | place | spot) (to | for a | for any | for anyone \
          | of it)
      hard (thing | way | place | spot) to (be | live | find yourself | start | end | spend | learn) \
          [in | out | <keen-occasion>]
      (rotten | lousy | shabby | bitter | cruel | lonely | lonesome | sickening | miserable | wretched | galling \
          | bruising | woeful) [old | wee | auld] (thing | way | place | spot | feeling | business | sort of \
          | kind of | piece of luck)
      a (hard | tough | rough) thing (to be (told | asked | left | alone) | to have | to hear | to carry | to live \
          | to watch | being | having | for)
      (hard | tough | sore | heavy | cruel | woeful | savage | wicked) [old | auld | wee] (blow | fright | land | dunt)
      nasty [old | auld | wee] (fright | dunt)
      (is | was | be) (a holy show | a holy terror | pure murder | pure torture | pure hell | pure misery \
          | pure pest | a pure pest | a curse | a scunner | a trial to)
      (is | was | must be) [real | true | such | proper | pure | its own] (suffering | agony | torment | torture \
          | misery | loneliness | heartache | grief) $
      (is | was) [a] (terrible | awful | dreadful | particular | special | deep | real | its own) [kind of \
          | sort of] (loneliness | grief | sorrow | suffering | silence | weight | ache | pain to carry)
      leaves (an enormous | a huge | a terrible | a great | such a | a deafening | a big) (silence | emptiness \
          | quiet \
          | hole in (the family | your (life | days | heart | world | home | week)))
      (like | as) losing (the roof | a limb | an arm | half of | a part of | your right)
      must [have] ..2 (been | be | feel | felt) [<intensifier>] (sickening | agony | torture | torment | excruciating \
          | hell | unbearable)
      must have [left you] (felt | feeling) [<intensifier>] (small | smaller | tiny | dirty | robbed | cheated)
      must [have] ..1 (made | make | leave | left) (you | him | her) [feel | feeling] ..2 (small | smaller | sick \
          | dirty | robbed | invisible | alone | worthless | foolish)
      (has | have) got to (feel (like | <intensifier> | awful | lonely) | sting | hurt (like | <intensifier> | $) \
          | wear (on | you))
      (it | this | that) (is | was) [just | simply] not (fair | decent | human | how it should be) $
      (to | being | be) ..12 (is | was) not (right | fair | decent | kind)
      (nothing | not much) harder than (this | that | watching | waiting | being)
      ^ [and | it is | it's] [so | very | really | always | how | terribly | extremely] (annoying | maddening \
          | frustrating | infuriating | exasperating | irritating | scary | frightening | horrible | rotten | lousy \
          | unnerving | upsetting | galling | aggravating | disheartening | hurtful | disappointing | vexing) when \
          (the | a | an | your | you | they | he | she | it | that | this | someone | somebody | people | nobody | no one | things)
      (give | gives | gave | giving | given) (you | him | her | us | me | anyone | anybody | everyone | people \
          | most people | most of us | your <kin>) [a (case | touch | dose) of] [all] the [screaming | proper] (wobbles \
          | collywobbles | heebie jeebies | willies | creeps | horrors | abdabs)
      ${dreaded} ..6 (bring~ | brought) (you | him | her | us | me | anyone | anybody | everyone | people \
          | most people | most of us) out in [a] [cold | clammy | muck] (sweat | sweats)
      (go | goes | going | went) (wobbly | weak at the knees | to jelly | to pieces) (at | from) the (thought | sight \
          | smell | word | mention | idea | sound) ($ | of)
    `,
    except: phrases`
      (best | good | right | only | quickest | easiest) (thing | way) to
      (hard | tough) thing to (swallow | chew | treat | diagnose)
      (thing | way | place | spot) to (park | store | keep | take | use | treat | measure | clean | send | file)
      (nasty | hard) (knock | blow | turn) (to | on | of) (the | your) (head | knee | shin | belly | chest)
      (<drug> | <named-drug> | dose~ | gin | walking | exercise) ..4 (wobbles | willies | horrors)
      (annoying | irritating | frustrating) when (the | your) (tablet~ | cream | drops | spray)
    `,
    unless: ['question', 'condition']
  },
  'more-than-share': {
    answers: ['empathy'],
    why: 'More than is fair for one: "more than anybody\'s share", "two funerals in one week".',
    phrases: phrases`
      (more | far more | much more | way more) than <own-share>
      (too much | too many | a lot) [<intensifier>] (for (anyone | anybody | a body) | (for | on) [any] one \
          (person | family | pair of shoulders | heart | year | soul | woman | man))
      short-changed
      (first | not just | not only) ..6 (now | and now | then) (this | that | it | the | your) ..6 (never lets up \
          | no let up | short-changed | does not let up | on top)
      (never | does not | did not) [once] (let | lets | ease | eases) (up | off) [on you]
      (two | three | four | five | six | seven | several) (funerals | losses | deaths \
          | operations | surgeries | hospitals | scares | blows | shocks | moves) ..2 <one-stretch>
      losing (the | your) ..8 <one-stretch>
      (no | without | not a) (relief | respite | day off | night off) [in | for | since] (a | your \
          | <number> | ..2) (years | months | weeks | night~)
      on (duty | call | guard | watch) (for | since) ..4 (without | with no | years) ..2 (relief | respite \
          | break | help | off)
      (nobody | no one) (has | have) ..1 (noticed | seen | thanked) you
      (nobody | no one) (has | have) ..1 asked (how | what) you
      with (nobody | no one) ..2 to (tell | ask | phone | call | sit up | hold)
      carry~ ..4 like (an | a | somebody's) (eldest | first | only) (child | son | daughter)
      (is | are | was | were | be | been) [already | quite] (hard | tough | bad | difficult | confusing | tiring \
          | exhausting | stressful | scary | frightening | painful | lonely | miserable | awkward | embarrassing | rough \
          | draining | upsetting | worrying | wearing | nerve wracking | trying | sore | horrible | grim | boring \
          | humiliating | isolating | overwhelming | sad) enough (without | with no)
      ^ ..3 ${struggle} ..10 (should not | ought not to) [have to] be [such] (a | an | your) [second | full time \
          | part time | daily | constant | extra | unpaid] (job | battle | fight | war | struggle | marathon | ordeal \
          | obstacle course | act of (daring | courage | heroism) | full time occupation)
      (i | we) [will | would | can | could] (bet | wager | imagine | expect | guess | daresay) [that] you (are [more than \
          | well and truly | quite | so] done with | have had (your fill | enough | your share) of) ..2 (hospital~ \
          | doctor~ | needle~ | waiting room~ | scan~ | test~ | appointment~ | clinic~ | ward~ | cast | crutches | us \
          | it all | this | being | hold music | form~ | phone calls)
    `,
    unless: ['question', 'condition']
  },
  'of-all-days': {
    answers: ['empathy'],
    why: 'Bad luck in its timing: "of all the Sundays", "wicked timing".',
    phrases: phrases`
      ^ ..1 of all (the | your) <keen-occasion>
      on (a | the | your | his | her) (wedding | birthday | christmas | anniversary | first day) [day] of all \
          (days | things | times)
      of all (days | nights | weeks | times | weekends | places | people | things) $
      ^ of all (days | nights | weeks | times | weekends | places | things)
      the timing of (it | that | this | all (this | that)) $
      (rotten | cruel | wicked | lousy | terrible | worst [possible] | shocking) [old] timing
      (days | day | hours | week | weeks | night) before (the | your) (wedding | marathon | half marathon \
          | holiday | holidays | big day | trip | exam~ | christmas | recital | final | match) ..2 (oh | of all \
          | ouch | ugh)
    `,
    unless: ['question', 'condition']
  },
  'long-burden': {
    answers: ['empathy'],
    why: '"Nine years of …", "after a week like yours": how long it has gone on, said with weight.',
    phrases: phrases`
      (after | with) (a | the) [whole] (week | year | night | day | month | winter | summer | few weeks | few months) \
          like (yours | that | this)
      (after | with) (a | the) [whole] (week | year | night | day | month | winter | summer | few weeks | few months) \
          you (have | had)
      (after | with) (all | everything | what) (you | your <kin> | of) ..3 \
          (been through | gone through | had | went through | survived | carried | lost | faced | put in | this time \
          | those months | these years | the trouble)
      after what happened (to | with) your
      (a | very | such a | an awfully | that is a) long (time | while | road | wait | way | haul) (to | for) \
          (be | live | wait | keep | carry | hurt | feel | go | hold | smile | suffer | someone | somebody | anyone \
          | you)
      (far | way | much) too long
      (that | this | it) (is | was | has been) a long (road | haul | slog | wait | time | goodbye)
      (nights | days | weeks | hours | evenings | mondays | tuesdays | sundays) (are | can be | feel) \
          (long | the hardest | endless | rough | hard)
      (years | months | weeks | days | hours | nights) of <burden-of> ..4 \
          (would | is | takes | wears | leaves | turns | must | can)
      (years | months | weeks | days | hours | nights) ..10 would ..4 <anyone>
      (on your own | alone | by yourself) (with | for | in | through | all) ..3 \
          (this | that | it | him | her | week | night | them | fear | the)
      (carry~ | bear~ | face~ | go~ through | deal~ with | live with | sit with) ..3 (alone | by yourself \
          | on your own)
      (not one | not a single | never a | without a [single]) (night | let up | full night | rest | proper night \
          | break from it)
      (again and again | time and again | over and over) ..4 (to | by | explain | strangers)
    `,
    except: phrases`
      (do not | never | should not | must not | not) be (alone | by yourself | on your own) (with (him | her \
          | them) | right | now | tonight \
          | this (night | evening) | at night | until | till | while | $ | get | and (call | get | tell))
      (too long) (to | for the | since | a)
      long (time (since | between | until) | wait (list | time) | (time | wait) (at | for a (refill | copy | form)))
      do not (drive | take | go) ..3 alone
      live alone
      ${inCompany}
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
