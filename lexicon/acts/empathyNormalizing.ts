import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** What the patient feels is ordinary, allowed, and no fault of theirs. Sources: founding text; the guide. */
export const empathyNormalizing = {
  normalizing: {
    answers: ['empathy'],
    why: 'Founding text: "Many of my patients are having a rough time with this virus".',
    phrases: phrases`
      (many | most | lots | plenty | a lot | some | so many | half | nearly all | almost all | all | a (third | quarter) | plenty) [of] [of] [my | our | the | these | other | those] [<intensifier> | good | new] <people-like-you> [i | we | who | that | in | here | with | and] ..6 (tell | say | feel | felt | struggle | ask | worry | find | write | cry | share | go through | have been there | have this | blame | experience | meet | see | know | had | do the same | do so | get | dread | report | describe | dealing | deal with)
      (many | most | lots | plenty | some | half) [of] (my | our) <people-like-you>
      (hear~ | see | heard | saw | get | know | known | met) (this | that | it) ..3 (from many | from so many | from a lot | every (week | day | month | time) | all the time | so often | often | many times | daily | a lot)
      (nearly | almost | practically | just about | pretty much | virtually) (every | everyone | everybody | all | any) ..8 (tell~ | say~ | feel~ | felt | ask~ | worry~ | like that | is like | blame~ | cries | cry | has been there | been there | (has | have) (sat | had that | had this | wondered | cried | said | stood | done it) | (gets | get) (scared | nervous | a fright | that | this way) | i (see | meet | know | coach | look after | have) | (does | do) (it | the same | that | this))
      (every | each) [single | second | new | other] <person-like-you> ..8 (tell~ | say~ | feel~ | felt | ask~ | worry~ | like that | blame~ | cries | cry | 's nightmare | shake~ | been there)
      <anyone> (i | we) (see | meet | know | have (met | known | trained | seen) | look after | coach | treat | work with) ..4 (feel~ | tell~ | say~ | ask~ | does | do | has | have | go | cries | worry~)
      (you are | u are | you were | are) [<intensifier> | certainly | definitely | by no means | far from | hardly | absolutely] [not] [by any means] [the] (only one | only person | first | odd one | only mother | only parent | only (patient | man | woman))
      (would | will) not be the first
      (in | you are in) (good | normal | great | excellent | plenty of) company
      (far | hardly | certainly not) from the first
      (far from | not) (alone | the only | the first) ..1 (in | with | to | who | and)
      (happens | happened | happening) to (so many | many | a (lot | great) | lots | most | everyone | everybody | the best | all | nearly | almost | plenty | a good many | us all | me | more)
      (it | this | that) is (something | a thing) ..2 (many | most | lots | a lot | so many | everyone | all | plenty)
      (perfectly | completely | totally | entirely | quite | absolutely | very | only | so | all too) (normal | natural | human | understandable | ordinary | valid | reasonable | ok | okay | fine) (to (feel | worry | be <felt-state> | want | need | have (felt | wondered | doubts | mixed | questions | a) | cry | grieve | wonder | fear | ask | dread | struggle | hate | mourn | hesitate | feel) | reaction | response | that you (are | were | feel | felt | have been | want) | feeling)
      (all | both) [of] [these | this | it | them | that] (is | are) [<intensifier>] (normal | natural | ok | okay | valid | allowed | human)
      (normal | natural | human | common | understandable | ordinary | valid | reasonable | expected | ok | okay | all right | alright | fine | allowed | right | only human | acceptable) to [still | also | sometimes | both] (feel | be | have felt) ..3 (<felt-state> | <felt-noun> | <ordeal> | that way | like that | like this | this way | numb | flat | emotional | low | down | mixed | both | angry | however | everything | all of)
      (normal | natural | human | okay | ok | all right | alright | fine | allowed | good | healthy) to (grieve | cry | mourn | worry | rage | fall apart | scream | vent | be scared | hate | lean on | not be (ok | okay | fine) | have (mixed | doubts | bad days | off days) | need (time | help | a moment | a break) | take (time | your time) to (process | grieve | absorb) | put it away | ask for help)
      need [some | more | a little | a bit of] time to (process | absorb | grieve | take | adjust)
      (take | taking) [all] the time you need
      (normal | natural | common | human | understandable) (reaction~ | response~ | emotion~ | feeling~)
      (feeling~ | emotion~ | reaction~ | fear~ | worry~ | concern~ | response | frustration) [you] ..8 (is | are) [<intensifier>] [<intensifier>] (normal | natural | valid | real | common | understandable | legitimate | justified | reasonable | okay | ok | human | not uncommon | not unusual | shared | fair)
      (very | so | extremely | incredibly | really | quite) common (worry | fear | feeling | concern | question | one | experience | reaction)
      (most | many) common (experiences | worries | fears | feelings)
      common (worry | fear | feeling | experience | reaction)
      (far | much) more (common | widespread) than (you | most | people)
      (how | as) normal you are
      (most | many | some | all) of us (have | do | did | feel | would | find | struggle | know | are | get | carry | cry)
      (we | all of us) (have | had) all (been | done | had | felt | double | missed | cried)
      we all (have | know | feel | do | get | cry | need | struggle | worry)
      (i | we) (have seen | have heard | see | hear) ..6 (many times | so often | before | every (week | day | month) | sob | cry | many people)
      (some | most | many) people need (days | weeks | time | months | a few) ..4 (to | before)
      more people than you
      (terrified | scared | nervous | anxious | tears | crying | nerves | fear | doubt~ | dread | worry) (is | are) [<intensifier>] (the norm | normal | ordinary | natural | allowed | common | part of | welcome | not (a | weakness | failure | silly | stupid))
      (nerves | butterflies | tears) (before | after | about) ..6 (normal | ordinary | natural | common)
      (same | similar) (thing | thought | worry | fear | question | guilt | boat | feeling) [from | with | in | as] (many | most | others | everyone)
      tell (me | us) the same
      feel~ (the same | just as you | exactly like you | as you do | like you do | this way | that way | the same way | just like you)
      (lots | many | plenty | several | others | some) (feel | felt | have felt | say | said | write | wrote | tell) (the same | so | this | that | like that | me)
    `,
    except: phrases`
      (most | many | some) people (tolerate | feel better | feel sleepy | get better | recover | feel fine | do well | feel well | take | need (only | a))
      (normal | natural | common) to (feel | be | have) ..3 (sore | soreness | tired | pain | cramping | cramp~ | swelling | bruising | bloated | dizzy | nauseous | discomfort | bleeding | spotting | itching | tightness | pressure | numbness)
      common reaction~ (to | at | with)
      you are not the only (one | person) (on | authorized)
      (we | all) have all (the | of | your)
      (most | many | some) of us (work | are off)
    `,
    unless: ['question']
  },
  'anyone-would': {
    answers: ['empathy'],
    why: '"That would rattle anybody", "who wouldn\'t be", "I\'d be scared too".',
    phrases: phrases`
      (would | could | can | will) [<softener> | <intensifier>] [have] (<wears-down> | be enough) ..5 <anyone>
      (would | could | can) [have] (<wears-down>) (me | us | most | people | any | a person | a parent | a mother | the patience) [too | as well | down | up | out | also | feel | of]
      enough to (<wears-down> | test | try) ..3 (<anyone> | me | you | most | the patience)
      (<wears-down>) <anyone> [down | out | up | sad | feel | uneasy | nervous | cry | mad | crazy | heart]
      <anyone> [in your (shoes | place | position | situation) | in this | who] ..3 (would | will) [<softener> | <intensifier>] [have] (be | been | feel | felt | have | want | wanted | find | found | worry | worried | ask | asked | struggle | cry | go | do | get | done | need | hate | dread | say | think | put | had)
      <anyone> [in your (shoes | place | position | situation)] would $
      who would not [be | feel | have | worry | want | cry]
      who (would | could) blame
      i (would | might) [<softener>] [have] (be | been | feel | felt | want | wanted | find | do | done | have | worry | worried | cry | cried | go | gone | check | checked | throw | thrown | left | say | said | hate | ask | double check) ..12 (too | as well | also | myself | if i were you | in your (shoes | place | position))
      (mine | my (hands | heart | own | stomach | head)) would [have] ..8 (too | as well | also)
      (it | that | this) would [have] <wears-down> me ..4 (too | as well | also)
      i (would | had) [have] (the same | just the same) (worry | question | reaction | fear)
      in your (shoes | place) [i] [would] (i | anyone | anybody | most)
      (i | we) would [also | too] (be | feel) ..2 <felt-state>
      (i | we) would have also
      would (make | have made) (me | anyone | anybody | most people) [feel | want]
      (no | not a | hardly a | there is hardly a) <person-like-you> ..4 (would not | could not | has not | have not | who has | who would)
      (nobody | no one) [here | in your shoes] (would | could | can | will) [ever] (blame | judge | fault | find | enjoy | want | sleep | like | laugh | think less)
      (nobody | no one) (likes | enjoys | wants | is prepared | warns you | warned you | tells you | told you | prepares | prepared you | expects | asked you)
      (nobody | no one) ..10 (will | would) [ever] (laugh | judge | blame | think less | mind)
      (not | none of us) (many | one of us | much) would (have | manage | stay | be)
      (harder | more | better | longer) than (most | many) (people | of us | would | could | can)
      (more than | better than) most [of] (people | patients | <people-like-you> | could | would | can | my)
    `,
    except: phrases`
      (would | could | can) ..2 (give | get | put | bring | send | make | leave | turn) ..5 (any of us a call | anyone (call | at the))
      <anyone> (should | can) (take | have | get | use | come | call | book | drive)
      <anyone> who would (like | benefit | need | want)
      <anyone> would (benefit | need to | be able)
      i would (be happy | be glad | do the same dose | check | want you | like | ask you | go (with | for | ahead | to))
      who would (like | want)
    `,
    unless: ['question']
  },
  'no-wonder': {
    answers: ['empathy'],
    why: '"No wonder you are tired", "of course you are scared", "it makes sense that".',
    phrases: phrases`
      (no | small | little) wonder
      (it is | is | that is) (no | not a | hardly a | not) (surprise | surprising | surprised) [that] (you | it | your | this)
      not surprising [that] you
      of course (you | your | it | she | he | this | that | they | everything | the) [<intensifier>] (are | is | were | was | did | do | feel~ | felt | have | has | want~ | wanted | hurt~ | worry~ | would | miss | hate)
      of course it did
      (make~ | made) [<intensifier> | complete | perfect | total | absolute | good | a lot of | so much | every | full] sense [that | why | how | to me | to us | to everybody | to feel | to worry | to be | to want | you | given | after | considering] ..2 (you | your | feel~ | felt | <felt-state> | here | both | <felt-noun> | are | why)
      (that | it | this | both | all [of] [it | that] | fear | worry | feeling~ | reaction | hesitation | frustration) ..3 (make~ | made) [complete | perfect | total | absolute | all the] sense $
      (understandable | understandably)
      (i | we) (do not | cannot | can not | would not | will not) blame you
      (not | nobody | no one | cannot | who could | hardly) ..3 blame you
      (every | all the | any | full | good | perfect | such good) (right | reason~) to (be | feel | hate | dread | worry | complain | cry | fear | ask | want | grumble | question | doubt | expect)
      (entitled | allowed | permitted) to (be | feel | hate | cry | grieve | worry | your | rest | complain | grumble | have | want | say | need | a | both | it | fall)
      (right | justified | correct) to (be | feel) [<intensifier>] (<felt-state> | worried | concerned | upset)
      you are right to be
      (rightly | rightfully | naturally | quite rightly) ..2 <felt-state>
      (and | as) (so | well) (it | you | they) (should | might | may)
      (only | just) human
      (fair | legitimate | valid | natural | normal | real) (worry | fear | feeling | reaction) [to have]
      (that | this) is [<intensifier> | completely | totally | perfectly] valid
      (pain | fatigue | tiredness | exhaustion | symptoms | suffering | fear | it | grief | hurt | this | that | worry | what you feel | what you are feeling | what you (have | had) | feelings | loss) (is | are | was | were) [<intensifier> | all | also] (real | valid | not imagined | not imaginary | not in doubt | genuine)
      (not | never) ..4 in your (head | imagination)
      (not | are not) imagining (it | this | things | that)
      (you | u) (are | were) right [that] it (hurts | is (hard | unfair))
      not (an | a) (overreaction | over-reaction | exaggeration)
      not (overreacting | over-reacting | exaggerating | being dramatic | making it up | losing your mind | going crazy | going mad | crazy | mad)
    `,
    except: phrases`
      of course (you | it | this | that) (can | may | should | could | do not | is (safe | fine | ok | possible | up to))
      (for | of) your (understanding)
      (right | good) reason to (be | call | come | take | stop | ask | want | expect)
      normal concern~
      understandable (language | format | terms)
      entitled to (a (refund | free | second | copy) | benefits | leave)
      allowed to (eat | drink | drive | swim | be (up | discharged) | shower | have (a bath | food | water | visitors) | want)
      (good | valid | legitimate | reasonable) (concern | reaction) (for | to)
      real concern (is | for | here)
    `,
    unless: ['question']
  },
  'no-shame': {
    answers: ['empathy'],
    why: 'Takes blame and shame away: "it is not your fault", "nothing silly about it", "no need to apologise".',
    phrases: phrases`
      (not | never | hardly) [be | being | been | mean you are] [<softener>] [a | an | being] [<intensifier>] (weak | soft | baby | bad (mother | mom | mum | father | dad | parent | wife | daughter | son) | burden | bother | lazy | crazy | selfish)
      (not | never | nothing | no | nobody | hardly | stop | far from) ..5 (ashamed | shame | embarrassed | embarrassment | silly | foolish | stupid | idiot | dumb | guilty | guilt | weakness | failure | failed | failing | your failing | your fault | fault of yours | your doing | wimp | drama queen | dramatic | hypochondriac | nuisance | ingratitude | coward | cowardly | pest | character flaw | moral failing | lack of (willpower | will | character) | blame yourself | blaming yourself | hard on yourself | judge you | judged | judging | judgement | judgment | beat yourself | beating yourself | kick yourself | kicking yourself | brave about it | being punished | wicked | madness)
      (not | never) [<intensifier>] (silly | stupid | foolish | dumb | weak | lazy) [question | at all | to | of]
      (no | without) (need | reason | excuse) ..2 (to apologize | apologize | sorry | ashamed | embarrassed | needed | to be (brave | strong))
      (never | not | no need to | please do not) ..2 (apologize | apologise)
      (not | isnt | was not) (your | because of) (fault | anything you | something you)
      (not | nothing) [that] (you | because) ..3 (did wrong | done wrong | anything wrong | caused | could have done | deserve~ | brought on)
      (did | done) nothing wrong
      not (mean | a sign) ..4 (done | did) (anything | something) wrong
      (not | do not) let anyone (down | tell you | make you)
      (letting | let) (anyone | anybody | no one | us | me | people | them) down
      (do not | no need to) have to (be (brave | strong | fine | grateful | okay | ok | tough | perfect) | prove | perform | pretend | explain | earn | apologize | hide | justify | smile)
      be (kind | gentle | patient | easy | good) (to | with | on) yourself
      (go | take it) easy on yourself
      give yourself (grace | credit | time | permission | a break | some)
      (cut | give) yourself some (slack | credit | grace)
      (hard on | blame | blaming) (you | yourself)
      (no | zero | never | without) [any] (judgment | judgement | judging | shame)
      tears are (allowed | welcome | fine | ok)
      (cry | crying) ..4 (is not | as much as | is allowed | is fine | is ok | all you)
      self-blame
      [and] (it | this | that | none of (it | this | that)) [really] (is | was) not [<intensifier> | just] (you | your (fault | doing | failing))
      (you did not | you have not) (cause | fail | failed | do this | bring | let | ask for)
      (could | can) happen to (anyone | anybody | any of us | the best)
      (you | u) (are not | were not | r not) (weak | crazy | mad | lazy | stupid | silly | dumb | failing | a (failure | bad | burden | nuisance | bother | baby | wimp | coward) | wasting | bothering | being | making a fuss | overreacting | broken | doing it wrong | boring | going)
    `,
    except: phrases`
      (not | no) (weak | weakness) (in | of | on | or numb~ | to)
      (any | muscle | no) (weakness) (in | on | of | or)
      (not | no) [new] (numbness | weakness)
      not (fail | failed) (to | the | treatment)
      (heart | kidney | liver | renal | graft | respiratory) failure
      (no | not a) bother
      (not | never | do not) ..3 want to
      (no | not) ..3 soft (drinks | tissue | stool | food)
      (no | not) ..3 baby (aspirin | food | wipes)
      not (weak | soft) (pulse | diet)
      sleeping baby
      soft (tissue | diet | drink~ | food~)
    `,
    unless: ['question']
  }
} as const satisfies ActGroups
