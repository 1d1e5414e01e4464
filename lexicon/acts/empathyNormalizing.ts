import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {everydaySlip, factOfAnybody, illnessTeaches, lore} from './factsAtLarge.ts'
import {bodilyFeeling, brushedAside, feelingDenied, hardTask, inCompany, noSorrow, officeMatter} from './noEmpathy.ts'

/** What the patient feels is ordinary, allowed, and no fault of theirs. Sources: founding text; the guide. */
export const empathyNormalizing = {
  normalizing: {
    answers: ['empathy'],
    why: 'Founding text: "Many of my patients are having a rough time with this virus".',
    phrases: phrases`
      (natural | normal | understandable | okay | ok) to have [<intensifier> | some | so many] \
          (concern~ | worry~ | fear~ | doubt~ | mixed | questions | feelings)
      (plenty | lots | many | most) of <people-like-you> (get | feel | are) [<intensifier>] <felt-state>
      <share-of> [of] [of] [my | our | the] [<intensifier>] <people-like-you> [i | we | who | that] ..6 <shares-it>
      <share-of> [of] [of] [my | our | the] (good | new) <people-like-you> [i | we | who | that] ..6 <shares-it>
      <share-of> [of] [of] (these | other | those) [<intensifier>] <people-like-you> [i | we | who | that] ..6 \
          <shares-it>
      <share-of> [of] [of] (these | other | those) (good | new) <people-like-you> [i | we | who | that] ..6 <shares-it>
      <share-of> [of] [of] [my | our | the] [<intensifier>] <people-like-you> (in | here | with | and) ..6 <shares-it>
      <share-of> [of] [of] [my | our | the] (good | new) <people-like-you> (in | here | with | and) ..6 <shares-it>
      <share-of> [of] [of] (these | other | those) [<intensifier>] <people-like-you> (in | here | with | and) ..6 \
          <shares-it>
      <share-of> [of] [of] (these | other | those) (good | new) <people-like-you> (in | here | with | and) ..6 \
          <shares-it>
      (many | most | lots | plenty | some | half) [of] (my | our) <people-like-you>
      (hear~ | see | heard | saw | get | know | known | met) (this | that | it) ..3 \
          (from many | from so many | from a lot | all the time | so often | often | many times | daily | a lot)
      (hear~ | see | heard | saw | get | know | known | met) (this | that | it) ..3 every (week | day | month | time)
      (everyone | everybody | most (people | patients | of us | folks) | anyone | anybody) \
          (is | are | gets | get | feels | feel) [<intensifier>] (nervous | anxious | scared | jittery \
          | apprehensive) \
          (the | before | about | at | when | with)
      (nobody | no one | none of us) [<intensifier>] (likes | enjoys | loves | looks forward to | relishes) \
          (it | this | that | being | having | hearing | to (hear | have | be) | the (wait | prep | needle~ | mask \
          | tube | word~) | a ..1)
      (that is | it is | this is) [only | so | very | just] human to \
          (get | be | feel | worry | want | hope | panic | fear)
      <nearly> (every | everyone | everybody | all | any) ..8 (tell~ | say~ | feel~ | felt | ask~ | worry~ \
          | like that \
          | is like | blame~ | cries | cry | has been there)
      <nearly> (every | everyone | everybody | all | any) ..8 been there
      <nearly> (every | everyone | everybody | all | any) ..8 (has | have) \
          (sat | had that | had this | wondered | cried | said | stood | done it)
      <nearly> (every | everyone | everybody | all | any) ..8 (gets | get) \
          (scared | nervous | a fright | that | this way)
      <nearly> (every | everyone | everybody | all | any) ..8 i (see | meet | know | coach | look after | have)
      <nearly> (every | everyone | everybody | all | any) ..8 (does | do) (it | the same | that | this)
      (every | each) [single | second | new | other] <person-like-you> ..8 \
          (tell~ | say~ | feel~ | felt | ask~ | worry~ | like that | blame~ | cries | cry | nightmare | shake~ \
          | been there)
      <anyone> (i | we) (see | meet | know | look after | coach | treat | work with) ..4 \
          (feel~ | tell~ | say~ | ask~ | does | do | has | have | go | cries | worry~)
      <anyone> (i | we) have (met | known | trained | seen) ..4 (feel~ | tell~ | say~ | ask~ | does | do | has | have \
          | go | cries | worry~)
      (you are | u are | you were | are) [<hardly>] [not] [by any means] [the] \
          (only one | only person | first | odd one | only mother)
      (you are | u are | you were | are) [<hardly>] [not] [by any means] [the] only (parent | patient | man | woman)
      (would | will) not be the first
      (in | you are in) (good | normal | great | excellent | plenty of) company
      (far | hardly | certainly not) from the first
      (far from | not) (alone | the only | the first) ..1 (in | with | to | who | and)
      (happens | happened | happening) to (so many | many | a (lot | great) | lots | most | everyone | everybody \
          | the best | all | nearly | almost | plenty | a good many | us all | me | more)
      (it | this | that) is (something | a thing) ..2 (many | most | lots | a lot | so many | everyone | all | plenty)
      <perfectly> <normal-word> to (feel | worry | be <felt-state> | want | need | cry | grieve | wonder | fear | ask \
          | dread | struggle | hate | mourn | hesitate)
      <perfectly> <normal-word> to have (felt | wondered | doubts | mixed | questions | a)
      <perfectly> <normal-word> (reaction | response | that you (are | were | feel | felt | have been | want) \
          | feeling)
      (all | both) [of] [this | it | that] (is | are) [<intensifier>] \
          (normal | natural | ok | okay | valid | allowed | human)
      (all | both) [of] (these | them) (is | are) [<intensifier>] (ok | okay | valid | allowed | human)
      (all | both) [of] (these | them) are [<intensifier>] (normal | natural) (reaction~ | response~ | feeling~ \
          | emotion~ | ways | to | here | and (valid | human | understandable | okay | ok | allowed))
      (<felt-noun> | <felt-state> | feel~ | emotion~) ..6 (all | both) [of] (these | them) are [<intensifier>] \
          (normal | natural)
      <normal-word> to [still | also | sometimes | both] (feel | be | have felt) ..3 \
          (<felt-state> | <felt-noun> | <ordeal> | that way | like that | like this | this way | numb | flat \
          | emotional | low | down | mixed | both | angry | however | everything | all of)
      <normal-word> to (grieve | cry | mourn | worry | rage | fall apart | scream | vent | be scared | hate | lean on \
          | not be (ok | okay | fine) | have (mixed | doubts | bad days | off days) | take (time \
          | your time) to (process | grieve | absorb) | put it away | ask for help)
      <normal-word> to need (time | help | a moment | a break)
      need [some | more | a little | a bit of] time to (process | absorb | grieve | take | adjust)
      (take | taking) [all] the time you need
      (normal | natural | common | human | understandable) (reaction~ | response~ | emotion~ | feeling~)
      <reaction-noun> [you] ..8 (is | are) [<intensifier>] [<intensifier>] <normal-word>
      (very | so | extremely | incredibly | really | quite) common \
          (worry | fear | feeling | concern | question | one | experience | reaction)
      (most | many) common (experiences | worries | fears | feelings)
      common (worry | fear | feeling | experience | reaction)
      [far | much | way] more (common | widespread) than (you | most | people | we)
      (perfectly | entirely | completely | totally | wholly | deeply) \
          (reasonable | understandable | natural | valid | human | ordinary)
      (normal | ok | okay | fine | all right | alright) not to be (ok | okay | fine | all right | alright)
      (take~) [a long] time to (grieve | mourn | process | come to terms | accept | get over)
      totally ordinary
      (how | as) normal you are
      (most | many | some | all) of us (have | do | did | feel | would | find | struggle | know | are | get | carry \
          | cry)
      (we | all of us) (have | had) all (been | done | had | felt | double | missed | cried)
      we all (have | know | feel | do | get | cry | need | struggle | worry)
      (i | we) (have seen | have heard | see | hear) ..6 (many times | so often | every (week | day | month) | sob \
          | cry | many people)
      (some | most | many) people need (days | weeks | time | months | a few) ..4 (to | before)
      more people than you
      <nerves-noun> (is | are) [<intensifier>] (the norm | normal | ordinary | natural | allowed | common | part of \
          | welcome | not (a | weakness | failure | silly | stupid))
      (nerves | butterflies | tears) (before | after | about) ..6 (normal | ordinary | natural | common)
      (same | similar) (thing | thought | worry | fear | question | guilt | boat | feeling) [from | with | in | as] \
          (many | most | others | everyone)
      tell (me | us) the same
      feel~ (the same | just as you | exactly like you | as you do | like you do | this way | that way | the same way \
          | just like you)
      (lots | many | plenty | several | others | some) (feel | felt | have felt | say | said | write | wrote | tell) \
          (the same | so | this | that | like that | me)
      (everybody | everyone | we all | most (people | folk | folks | patients)) (dread~ | hate~ | loathe~) (the \
          | this | that | these | those) ..1 (<procedure> | <test> | prep | needle~ | mask | machine | tube \
          | drill | catheter | waiting | fasting | jug)
    `,
    except: phrases`
      in response to
      <people-like-you> ..2 (get (a | the) | experience | report)
      all been (asked | asking | told | given | moved)
      see this ..4 (daily | and send)
      (both | all) (are | is) normal
      (all | both) [of] (this | it | that) is [<intensifier>] normal (after | following | for | during) (surgery | a \
          | an | the | your (age | stage | surgery | procedure | operation) | this (stage | age | test | kind))
      <people-like-you> (take | use | start | do well | need | try | prefer | come | like to | find ..3 (useful \
          | helpful) | get (better | relief | side))
      <people-like-you> find (it | that | this) (easier | helpful | useful | easiest)
      feel~ [<intensifier>] (tired | sleepy | sore | better | well | fine | dizzy | nothing | relief | worse | sick)
      (if | when) (both | all)
      (most | many | some) people (tolerate | feel better | feel sleepy | get better | recover | feel fine | do well \
          | feel well | take | need (only | a))
      (normal | natural | common) to (feel | be | have) ..3 (sore | soreness | tired | pain | cramping | cramp~ \
          | swelling | bruising | bloated | dizzy | nauseous | discomfort | bleeding | spotting | itching | tightness \
          | pressure | numbness)
      common reaction~ (to | at | with)
      you are not the only (one | person) (on | authorized)
      (we | all) have all (the | of | your)
      (most | many | some) of us (work | are off)
      (are | were) [the] first
      some of my <people-like-you>
      <people-like-you> feel that (their | others | the (school | world | doctor))
      some of my (clients | guys | mums | regulars)
      most of us (do not treat | would (look at | operate | offer | start | use | give | prescribe | treat \
          | recommend | order) | are (happy | pretty | a lot) | know [quite] well)
      the only (one | person) who (can (change | decide | make | do | stop | answer | know | tell) | decides \
          | decide | gets to | makes | pays | has a (say | key | vote) | needs to (change | know \
          | decide) | knows (how | where | the))
      (helps | helped | helping | to help | works for | benefits | suits | effective for | useful for \
          | helpful for | helpful to) [so] (many | a lot of | lots of | most | some | plenty of) [of] [my \
          | our] <people-like-you>
      (tell | told) me they (learned | prefer | like | use)
      you still feel the same
      (therapists | doctors | nurses) are allowed to cry
      so we all know
      most (doctors | clinics) here (use | prefer | do | give | prescribe | write | see)
      most of us do love
      some people have sex
      others say that it
      most (kids | children | toddlers | teens) go through a
      ${feelingDenied}
      ${brushedAside}
      ${bodilyFeeling}
      ${inCompany}
      ${noSorrow}
      ${everydaySlip}
    `,
    unless: ['question']
  },
  'anyone-would': {
    answers: ['empathy'],
    why: '"That would rattle anybody", "who wouldn\'t be", "I\'d be scared too".',
    phrases: phrases`
      (would | could | can) [<softener> | <intensifier>] [have] (<wears-down> | be enough) ..5 <anyone>
      will [<softener> | <intensifier>] be enough ..5 <anyone>
      (would | could | can) [have] (<wears-down>) (me | us | most | people | any | a person | a parent | a mother \
          | the patience) [too | as well | down | up]
      (would | could | can) [have] (<wears-down>) (me | us | most | people | any | a person | a parent | a mother \
          | the patience) (out | also | feel | of)
      enough to (<wears-down> | test | try) ..3 (<anyone> | me | you | most | the patience)
      (<wears-down>) <anyone> [down | out | up | sad | feel | uneasy | nervous | cry | mad | crazy | heart]
      <anyone> [<in-your-shoes>] ..3 (would | will) [<softener> | <intensifier>] [have] \
          (be | been | feel | felt | have | want | wanted | find | found | worry | worried | ask | asked | struggle \
          | cry | go | do | get | done | need | hate | dread | say | think | put | had)
      <anyone> [in your (shoes | place | position | situation)] would $
      (would | might) [need to | have to] be ([made | carved] [out] of (stone | steel | iron | wood | ice \
          | granite) | ((a | some (kind | sort) of) (robot | machine | stone | saint | statue | superhero | angel)) \
          | superhuman | inhuman) not to
      who would not [be | feel | have | worry | want | cry]
      who (would | could) blame
      i (would | might) [<softener>] [have] (be | been | feel | felt | want | wanted | find | worried | cry | cried \
          | do | done | have | worry | go | gone | check | checked | throw | thrown | left | say | said | hate | ask \
          | double check) ..12 (too | as well | also | myself | if i were you)
      i (would | might) [<softener>] [have] (be | been | feel | felt | want | wanted | find | do | done | have \
          | worry \
          | worried | cry | cried | go | gone | check | checked | throw | thrown | left | say | said | hate | ask \
          | double check) ..12 in your (shoes | place | position)
      (mine | my (hands | heart | own | stomach | head)) would [have] ..8 (too | as well | also)
      (it | that | this) would [have] <wears-down> me ..4 (too | as well | also)
      i (would | had) [have] (the same | just the same) (worry | question | reaction | fear)
      in your (shoes | place) [i] [would] (i | anyone | anybody | most)
      (i | we) would [also | too] (be | feel) ..2 <felt-state>
      (i | we) would have (thrown | screamed | cried | walked out | left | lost | run | panicked | gone | felt | been \
          | quit | sworn | given up | wanted | hated | also)
      (fair enough | ok | okay | fine) to (be | feel) <felt-state>
      would (make | have made) (me | anyone | anybody | most people) [feel | want]
      (no | not a | hardly a | there is hardly a) <person-like-you> ..4 \
          (would not | could not | has not | have not | who has | who would)
      (nobody | no one) [here | in your shoes] (would | could | can | will) [ever] \
          (blame | judge | fault | find | enjoy | want | sleep | like | laugh | think less)
      (nobody | no one) (likes | enjoys | wants | is prepared | warns you | warned you | tells you | told you \
          | prepares | prepared you | expects | asked you)
      (nobody | no one) ..10 (will | would) [ever] (laugh | judge | blame | think less | mind)
      (not | none of us) (many | one of us | much) would (have | manage | stay | be)
      (harder | more | better | longer) than (most | many) (people | of us | would | could | can)
      (more than | better than) most [of] (people | patients | <people-like-you> | could | would | can | my)
    `,
    except: phrases`
      ^ (would | could | can | will | is | does | do) ..4 <anyone>
      (send | put | turn | test | bring | make | leave) (anyone | everyone | anybody | everybody) \
          (a | the | in | with | without | on | who | wear | home | away | sign)
      ^ (would | could | can | will | is | does | do) ..3 any ..3 would
      be [more | less] worried (about | if | by)
      be angry with the
      (would | could | can) ..2 (give | get | put | bring | send | make | leave | turn) ..5 \
          (any of us a call | anyone (call | at the))
      <anyone> (should | can) (take | have | get | use | come | call | book | drive)
      <anyone> who would (like | benefit | need | want)
      <anyone> would (benefit | need to | be able)
      i would (be happy | be glad | do the same dose | want you | like | have (gone | been) (with | happy | glad \
          | able) | ask you | go (with | for | ahead | to))
      who would (like | want)
      what (i would | i might | you would) [have] do~ in your (place | shoes | position)
      grown man (stop drinking | quit drinking | listen)
      (does not | do not) make (anyone | anybody) (stop | happy | sick | ill | immune | better | worse | dizzy | sleepy)
      makes most people feel (worse | better) (about | at first | after | for)
      what gets most people (bounced | into | in | sick | caught)
      (amount | dose | cup) will give most people
      ${feelingDenied}
      (call | go | do | come) ..4 like anyone else would
      ${lore}
      ${factOfAnybody}
      ${illnessTeaches}
    `
  },
  'no-wonder': {
    answers: ['empathy'],
    why: '"No wonder you are tired", "of course you are scared", "it makes sense that".',
    phrases: phrases`
      (no | small | little) wonder
      (it is | is | that is) (no | not a | hardly a | not) (surprise | surprising | surprised) [that] \
          (you | it | your | this)
      not surprising [that] you
      of course (you | your | it | she | he | this | that | they | everything | the) [<intensifier>] \
          (are | is | were | was | did | do | feel~ | felt | have | has | want~ | wanted | hurt~ | worry~ | would \
          | miss | hate)
      of course it did
      (make~ | made) [<complete>] sense [<sense-that>] ..2 (you | your | feel~ | felt | <felt-state> | here | both \
          | <felt-noun> | are | why)
      (that | it | this | both | all [of] [it | that] | fear | worry | feeling~ | reaction | hesitation \
          | frustration) \
          ..3 (make~ | made) [complete | perfect | total | absolute | all the] sense $
      (understandable | understandably)
      (i | we) (do not | cannot | can not | would not | will not) blame you
      (not | nobody | no one | cannot | who could | hardly) ..3 blame you
      (every | all the | any | full | good | perfect | such good) (right | reason~) to \
          (be | feel | hate | dread | worry | complain | cry | fear | ask | want | grumble | question | doubt | expect)
      (entitled | allowed | permitted) to (be | feel | hate | cry | grieve | worry | your | rest | complain | grumble \
          | have | want | say | need | a | both | it | fall)
      (right | justified | correct) to (be | feel) [<intensifier>] (<felt-state> | worried | concerned | upset)
      you are right to be
      (rightly | rightfully | naturally | quite rightly) ..2 <felt-state>
      (and | as) (so | well) (it | you | they) (should | might | may)
      (only | just) human
      (fair | legitimate | valid | natural | normal | real) (worry | fear | feeling | reaction) [to have]
      (that | this) is [<intensifier> | completely | totally | perfectly] valid
      <what-is-real> (is | are | was | were) [<intensifier> | all | also] \
          (real | valid | not imagined | not imaginary | not in doubt | genuine)
      (not | never) ..4 in your (head | imagination)
      (not | are not) imagining (it | this | things | that)
      (you | u) (are | were) right [that] it (hurts | is (hard | unfair))
      not (an | a) (overreaction | over-reaction | exaggeration)
      not (overreacting | over-reacting | exaggerating | being dramatic | making it up | losing your mind \
          | going crazy | going mad | crazy | mad)
    `,
    except: phrases`
      allowed to be (in | present | at | on | there)
      (is a | are) pain to
      (therapists | doctors | nurses) are allowed to cry
      (understandably | no wonder) (the | our | they | it)
      understandable (from | language | format | terms)
      (whether | if | not | does not | that their) ..3 (make~ | made) sense
      of course it is
      (make~ | made) sense (given | since | as | because | with | considering) [that] ..4 (overweight | obese | underweight | smok~ \
          | diabetic | pregnant | dehydrated | anemic)
      of course (you | it | this | that) (can | may | should | could | do not (need | have to | eat | take | stop \
          | drive | pay))
      of course (you | it | this | that) is (safe | fine | ok | possible | up to)
      (for | of) your (understanding)
      (right | good) reason to (be | call | come | take | stop | ask | want | expect)
      normal concern~
      entitled to (a | a (refund | free | second | copy) | benefits | leave)
      allowed to (eat | drink | drive | swim | be (up | discharged) | shower | have (a bath | food | water \
          | visitors) \
          | want)
      (good | valid | legitimate | reasonable) (concern | reaction) (for | to)
      real concern (is | for | here)
      ${hardTask}
      ${feelingDenied}
      ${officeMatter}
    `,
    unless: ['question']
  }
} as const satisfies ActGroups
