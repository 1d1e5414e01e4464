import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {smallSlip} from './coldSorrow.ts'
import {griefTaught} from './factsAtLarge.ts'
import {feelingDenied, noSorrow, slipOfPen} from './noEmpathy.ts'
import {sorryForHimself} from './nothingOfTheSort.ts'

/** The writer's side. */
const ours = phrases`(we | i | (our | my | the | this | that | what) ..2)`

/** Sorrow for the patient. A service apology alone is not empathy. */
export const empathySympathy = {
  'sorry-for-you': {
    answers: ['empathy'],
    why: 'Sorry that they suffer, lost someone, were hurt: the guide.',
    phrases: phrases`
      sorry for (the | any | all the) [<intensifier>] (worry | anxiety | upset | heartache | scare | frustration \
          | stress | fright | pain | distress) [this | it | that]
      sorry (for | about) ..8 stress
      sorry [<intensifier>] [that | if | when | how] (you | your | u | ur | he | she | they | his | her | their \
          | <kin> | <capital>)
      sorry (it | this | that | things | life | the) ..6 (you | your | hard | tough | rough | happen~ | painful \
          | awful | stressful | hurt~ | frustrating | difficult | scary | upsetting | like this | so | bad | worse \
          | not | on top)
      (sorry | sad | saddened | sorrowful | heartbroken | distressed | gutted | devastated | shocked | hate | hated \
          | dismayed) to (hear | learn | read | see | know | find out | be told)
      (sorry | sad | gutted | devastated | heartbroken) hearing
      sorry for (what | everything | all | how | both | you | the (pain | distress | suffering | loss | stress | hurt \
          | fright | hard))
      sorry for your (loss~ | pain | trouble~ | suffering | situation | struggle~ | family | mom | dad | mother \
          | father | wife | husband | grief | hardship | condition)
      sorry about (your | all | what)
      sorry about the (loss | fall | pain | news | result~ | accident | miscarriage | diagnosis | baby | dog | cat \
          | way you | stress | hard)
      (so | very | truly | deeply | really | terribly | awfully | genuinely | dreadfully | incredibly | extremely \
          | so so) sorry
      (am | we are | all | both) sorry $
      ^ [oh | oh no | ah | and | but] [i am] sorry (<capital> | mate | friend | dear | love | hon | honey \
          | sweetheart \
          | buddy | man | pal | my friend | my dear | guys | i know | i imagine)
      sorry [i] (know | imagine | that must | it must | that sounds | what a)
      sorry of
      i (hate | hated) (it | that | this) ..3 (for you | you | happened)
      (i | we) (hate | hated) (telling | typing | writing | having to)
      i wish [that] (this | it | things | i had | the (news | result~)) ..4 \
          (better | different | easier | otherwise | easy | good news)
      i wish i could (take | make | fix | lift | change) ..4 (away | better | easier | it | this | pain)
      wish i had (better | good | different | happier | easier) (news | answers | words)
      (so | really | badly) wanted to (send | give | tell | write) you
    `,
    except: phrases`
      felt [<intensifier>] sorry for (the | him | her)
      sorry about the (hold | music | parking | noise | heating | lift | queue | line | website | app | smell | mess)
      sorry [that | about] [your] ..4 (fell | slipped | fallen) (through | between)
      sorry [that] you could not (log | open | access | find | reach | get | book | see)
      sorry [that] your (parcel | package | delivery | slot | visit | booking | refill | appointment)
      (being | you are | are you | you were | not) sorry
      sorry to (hear | learn) from (the | our | your)
      sorry to (hear | learn | see) [that] ..2 (pharmacy | portal | order | prescription | bill | insurance | form~ \
          | package | refill | app | website | link | fax)
      sorry [<intensifier>] (for | about) [the | this | that | my] [<intensifier>] [<service-adjective>] \
          (delay~ | wait | waiting | confusion | inconvenience~ | typo~ | reply | response | oversight | hassle \
          | rush \
          | repeat | duplicate | portal | lag | autocorrect | formatting | interruption)
      sorry [<intensifier>] (for | about) (our | any | all | your) [<intensifier>] [<service-adjective>] \
          (delay~ | wait | waiting | confusion | inconvenience~ | typo~ | reply | response | oversight | hassle \
          | rush \
          | repeat | duplicate | portal | lag | autocorrect | mix up~ | mixup~ | formatting | interruption | error~ \
          | mistake~)
      sorry [<intensifier>] (for | about) [the | this] [<intensifier>] [<service-adjective>] \
          (mix up~ | mixup~ | error~ | mistake~ | trouble | bother | misunderstanding | hold up | late | lateness \
          | length | glitch | phone | spelling | english)
      sorry [<intensifier>] (for | about) (that | my) [<intensifier>] [<service-adjective>] \
          (mix up~ | mixup~ | error~ | mistake~ | trouble | bother | misunderstanding | hold up | late | lateness \
          | length | glitch | phone | spelling | english)
      sorry [<intensifier>] (for | about) (our | any | all | your) [<intensifier>] [<service-adjective>] \
          (trouble | bother | misunderstanding | hold up | late | lateness | length | glitch | phone | spelling \
          | english)
      sorry [<intensifier>] (for | about) [the | this | that | my] [<intensifier>] [<service-adjective>] short notice
      sorry [<intensifier>] (for | about) (our | any | all | your) [<intensifier>] [<service-adjective>] short notice
      sorry [<intensifier>] (for | about) [the | this | that | my] [<intensifier>] [<service-adjective>] bad line
      sorry [<intensifier>] (for | about) (our | any | all | your) [<intensifier>] [<service-adjective>] bad line
      sorry [that] [i | we | it | this | the ..3] [am | are | was | were] [not | been] \
          (late | closed | took | taken | missed | unable | delayed | slow | could not | cannot | did not | forgot \
          | forgotten)
      sorry [that] [i | we | it | this | the ..3] (is | has | have) [not | been] \
          (late | closed | took | taken | missed | unable | delayed | slow | could not | cannot | did not | forgot \
          | forgotten)
      sorry [that] you (had to wait | were (kept waiting | on hold | disconnected | transferred) | waited \
          | have (been waiting | waited) | could not (reach | get through) | did not (get | receive | hear))
      sorry [that] you had (trouble | difficulty | problems) (reaching | getting through | with the | logging)
      sorry [that] your (order | prescription | refill | message | call~ | request | appointment | form~ | results \
          | records | question | portal | email | referral) (was | were | is | got | went | took | has | could)
      sorry but
      sorry to (say | inform | bother | ask | keep | trouble | interrupt | be | disappoint | miss | have missed \
          | tell)
      sorry (we | i) (are | am | were | cannot | could | do | did | have | had)
      (better | rather) safe than sorry
      sorry you did not ..2 (get | receive | hear | find | see) ..3 (email~ | letter~ | text~ | message~ | call~ \
          | form~ | link~ | code | reminder~ | instruction~ | copy | notice | it | this | that | from (me | us | the))
      ${sorryForHimself}
      ${noSorrow}
      ${smallSlip}
    `
  },
  'sorry-for-harm': {
    answers: ['empathy'],
    why: 'What the writer or fate did to the patient: "I am sorry that we mixed up your results and worried you".',
    phrases: phrases`
      sorry [that | if] ${ours} ..8 (worried | hurt | frightened | scared | upset | alarmed | distressed \
          | humiliated | embarrassed | shamed | failed | harmed | wronged | traumatized | let) (you ($ | so \
          | and | this \
          | that | down | badly | when | with | like | for | yesterday | last | again | all | more | in | today \
          | deeply | unnecessarily | needlessly) | your <kin>)
      sorry [that | if] ${ours} ..8 (made | left | had | kept) (you | your <kin>) [both | all | so] (cry | crying \
          | worry | worrying | worried | suffer | suffering | panic | afraid | scared | frightened | terrified \
          | anxious \
          | alone | in (pain | tears | agony | fear | the dark) | awake | hurting \
          | feel [<intensifier>] (<felt-state> \
          | small | stupid | dismissed | ignored | unheard | worthless | alone | bad | worse | unsafe | judged | like))
      sorry [that | if] ${ours} ..8 (gave | caused | cost | brought) (you | your <kin>) [both | and ..2 | all] \
          [such | so much | so many | more | yet more | a | an | all (this | that) | this | that | some] ..1 (fright \
          | scare | shock | worry | worries | pain | distress | anguish | anxiety | grief | upset | sleepless | sleep \
          | heartache | hurt | suffering | harm | fear | tears)
      sorry [that] (we | i) [have | had] (missed | overlooked) (the | your) ..2 (fracture | break | tumor | cancer \
          | diagnosis | sign~ | clot | infection | bleed)
      sorry [that] (we | i) did not (see | notice | realize | hear | understand | ask) how [<intensifier> | much \
          | badly \
          | bad] (you | scared | low | hurt | lonely | frightened | worried | it)
      sorry [that] ${ours} ..3 (sent | left | kept | turned) you [home | away | waiting] ..1 (in (such | so much \
          | that \
          | this | pain | tears | agony | fear | the dark) | alone | frightened | scared)
      sorry [that] you (did not | never) (get | have | got | had) [the chance | a chance \
          | time] to (say (goodbye | good bye) | hold | see \
          | be with | meet | know | bring)
      sorry [that] you did not (get | receive | have | find | hear) the ..1 (news | answer | result~ | care \
          | support | help \
          | comfort | outcome | kindness | respect | birth | rest) [that] you (hoped | wanted | needed \
          | deserved | wished \
          | longed | were hoping)
      sorry [that] you [have | had] (waited | been waiting) ..3 in (pain | fear | agony | such | so much)
      sorry [that | for what | for all] ${ours} [have | has | had] put (you | your <kin>) through
      sorry [that] ${ours} ..8 and (you | your <kin>) [have | had | both] (suffered | worried | panicked \
          | paid for it \
          | were (hurt | left (alone | in)))
      (apologize | apologies | apology) for the [<intensifier> | real | great | extra] (distress | pain | fright \
          | worry | upset | anguish | hurt | scare | suffering | anxiety | fear) [that] (${ours} | this | that | it)
    `,
    except: phrases`
      (let | failed) you (in | know)
      (bill~ | invoice~ | price~ | fee~ | policy | policies | rule~) ..4 (upset | offended | hurt | worried) you
    `,
    unless: ['question']
  },
  condolence: {
    answers: ['empathy'],
    why: 'Death and bereavement.',
    phrases: phrases`
      (condolence~ | my sympathy | sympathies | deepest sympathy)
      (heartfelt sympathy | with sympathy | my deepest | sympathize)
      (heart | hearts) (is | go | goes) ..1 (with | out | to) ..2 (you | your)
      (thinking | thought | think) of (you | your | you both | her | him) [all | both] ..4 \
          (time | week | day~ | loss | today | since | this | after | during | through)
      (has | have) thought of (you | your)
      (may (he | she | they) (rest | be at peace) | may (his | her | their) (soul | memory))
      (rest in peace | eternal rest | om shanti | innalillahi)
      may (god | allah | the lord) ..3 (strength | comfort | patience)
      (sorry | grief | grieving | mourn~ | heartbroken | sadness) ..6 (<loss> | passing | death | died | gone \
          | funeral)
      your [<intensifier> | recent | sad | great | terrible | tragic | painful] loss
      both your losses
      (losing | lost | loss of) (your | a | someone | such a) [late | dear | beloved | own] \
          (<kin> | <pet> | baby | pregnancy | job | home | someone | friend | loved one | child | hope)
      (the (gap | hole | space | silence | empty chair) ..3 (leave~ | left | she | he | behind))
      (first | this) (christmas | birthday | anniversary | holiday | year | diwali | eid | winter | spring) without \
          (her | him | them | your)
      without (her | him | your <kin>) (must | is | can)
      you (miss | are missing | must miss) (her | him | them | your)
      grief (is | has | at | does | comes | can | takes | and | sleeps | knows)
      (is | was) [also] a [<intensifier> | real] loss
      ^ [small | tiny | early] loss is
      no (right | good | easy) (words | way)
      there are no words
      (i | we | us | team | all | everyone) ..3 (was | were | am | are | been) [all] \
          (heartbroken | saddened | devastated | gutted | so sad) (to | by | about | for | when)
    `,
    except: phrases`
      condolence~ (book | card)
      heart is pumping
      a loss of
      grief has (stages | a name)
      grief (can (be (more | less) | become | strain | look (different | very | like (depression | anger)) \
          | last | show | cause | lead | also | take \
          | affect) | is not [a | an] (a | an | ranking \
          | illness | disorder | disease | performance | linear | depression) | and (depression | trauma \
          | loss (counsel~ \
          | group~ | support | work)))
      loss of (appetite | taste | vision | consciousness | smell | sensation | balance | control | hearing | bone \
          | blood)
      (blood | weight | hearing | hair | vision | bone | fluid | tooth | memory | sensation | appetite | coverage \
          | taste) loss
      (a | the) loss of (appetite | taste | vision | consciousness | smell | sensation | balance | control | hearing \
          | bone | blood)
      (weight | hair | hearing | bone) a loss
      your [<intensifier>] (weight | hearing | hair | vision) loss
      without your <kin> ..1 (consent | permission | knowledge | approval)
      rule of thumb grief
      in grief you
      ${griefTaught}
      ${noSorrow}
      ${feelingDenied}
    `,
    unless: ['condition']
  },
  'feels-for-you': {
    answers: ['empathy'],
    why: 'The writer is moved: "my heart goes out", "I feel for you", "livid on your behalf".',
    phrases: phrases`
      (my | our) heart~ (goes | go | went | is | breaks) [out | for | with | to]
      (my | our | the) heart~ (broke | aches | hurts | sank | sinks) [out | for | with | to]
      (i | we) (feel | felt | feels) [<intensifier>] (terrible | awful | bad | sick | sad | dreadful | horrible) \
          (that | about | for)
      (god | allah | lord | he | universe) (give | gives | grant) (you | u | your family) ..2 \
          (strength | courage | patience | peace)
      (lucky | fortunate | blessed) to have (you | u)
      (i | we) (have | had) ..2 (thinking | thought) (about | of) (you | your | u) ..6 \
          (since | loss | hard | told | all this)
      (hold | holding | keeping | keep) ..4 in (my | our) (thoughts | heart | hearts | prayers) ..3 \
          (grieve | mourn | through | loss | during | hard)
      (hated | hate) (it | every minute | every bit) (too | myself | as well | $)
      (i | we) (feel | feels | felt | ache | hurt) [<intensifier>] [bad | awful | terrible] (for | with) \
          (you | u | your | both | him | her)
      (i | we) (feel | feels | felt | ache | hurt) [<intensifier>] (sad | sorry | horrible) (for | with) \
          (you | u | your | both | him | her)
      (feel | feeling) (so | very | really) (bad | sad | sorry) for
      (angry | cross | upset | sad | furious | livid | hurt | outraged | indignant | annoyed | delighted | glad \
          | worried | proud | frustrated) ..2 on your behalf
      (gutted | heartbroken | devastated | livid | sad | sorry | sick | upset | furious | crushed | disappointed \
          | angry | hurting) for (you | u | your | both)
      (makes | made) (me | us) [<intensifier>] (sad | angry | furious | cross | want to cry | tear up)
      (solidarity | virtual hug)
      (poor you | you poor | poor (thing~ | love | lamb | duck | mite | little | darling | birthday | kiddo | wee))
      (bummer | ugh | oof | ouch | yikes | alas | oh dear | oh no)
      (oh man | oh gosh | oh goodness | oh my | oh boy | aw | aww)
      (awww | aray)
      (bless your [<intensifier>] (heart | soul | cotton socks))
      (rotten | tough | hard | bad | worst | lousy | cruel | rough) (luck | break | deal)
      (crying | cried | cry | tears) ..3 (with you | too | together | for you)
      we ..3 (heartbroken | so sad | devastated | gutted)
      ^ oh <capital>
      it (breaks | broke | hurts) (my | our | me) [heart]
      (it | that) (should | must) (never | not) have happened
      <no-parent> (should | deserves | ought | wants | asks) ..2 (have to | to | this | that | go | hear | learn | be)
      (you | u | they | he | she) (deserve | deserved | did not deserve | do not deserve | never deserved) ..2 \
          (better | that | this | more | it)
      (you | u | they | he | she) (deserve | deserved | did not deserve) ..2 to (be | feel)
      (you | u | they | he | she) (deserve | deserved | did not deserve) ..2 \
          (kindness | rest | a break | care | answers | respect | relief | support | peace | an answer | a rest)
      (you | u | they | he | she) (do not deserve | never deserved) ..2 \
          (to (be | feel) | kindness | rest | a break | care | answers | respect | relief | support | peace \
          | an answer | a rest)
      (not | never) (fair | right | ok | okay) (on | to | for | that | how) (you | your | u | someone)
      (it is | that is | this is | so | how | such) [<intensifier>] (unfair | unjust | cruel)
      (believe you | take you seriously | taken seriously)
      (does | do) not take (it | that | this) lightly
      i (am | was) ashamed of
      (me too | mine too | us too)
    `,
    except: phrases`
      well at your side
      (aw | aww | ah | oh) (thank | thanks | so sweet)
      bless you (have | and)
      me too i (prefer | like | use)
      seriously this time
      (believe you (may | might | should | are | have | need | can | will | would | could | do))
      bless you [<intensifier>] for
      god bless you
      ugh (my | our | we | i (hit | sent | attached | forgot | typed))
      (let | tell) (me | us) too
      (call | text | tell | show | copy | cc | send) ..1 (me | us) too
      ${slipOfPen}
      ${noSorrow}
    `,
    unless: ['condition']
  }
} as const satisfies ActGroups
