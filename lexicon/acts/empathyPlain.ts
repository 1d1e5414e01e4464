import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {officeMatter} from './noEmpathy.ts'

/** What counsellors praise in somebody who writes to them: seeing, saying, seeking. */
const insight = phrases`(recognizing | noticing | realizing | reaching out | asking for help | seeking \
    [out] (help | support | advice | counseling | therapy | answers) | admitting | acknowledging | owning | being \
    [so] (honest | sensitive | self aware | willing | vulnerable | proactive) | standing up (for | to) | setting \
    [a | some | clear | firm | healthy] boundar~ | leaving (him | her | that (relationship | marriage | man | woman)) \
    | wanting to (change | understand | heal | work on) | (seeing | facing | looking at) (it | this | that \
    | your | the \
    (pattern | truth)) | speaking up | putting yourself first | getting (help | out ($ | of (that \
        | the (relationship | marriage))) \
    | help | sober | therapy) | staying sober | protecting (yourself | your) | trying to (understand | change | heal \
    | make (it | things) | repair) | asking (the hard | hard | such a hard | this hard) | taking (the | this \
    | that | a) [first | big | brave | hard] step \
    | having the (courage | insight | strength) | knowing (yourself | your (worth | limits | own mind)) \
    | trusting (yourself | your (gut | instinct~ | feelings)))`

/** Everybody, as a counsellor names them to say that nobody is alone in a thing. */
const everyone = phrases`(everyone | everybody | every one of us | each of us | each and every one of us | all of us | we all \
    | every human [being] | every person | millions of (people | us | others | women | men | parents | couples) \
    | most people | most of us | plenty of people | lots of people | many people | so many people)`

/** What one feels and doubts, and no body does. */
const inwardly = phrases`(doubt~ | struggle~ | worr~ | wrestle~ | (feels | feel | felt) (<felt-state> | that way | like (this | that) \
    | lost | alone | stuck | down | low) | (has | have | had) [some | such | these | those | their] (<felt-noun> | doubts \
    | setbacks | regrets | hard times | bad days | (dark | bad | hard) (days | times | moments) | anxiety) | (goes | go \
    | went) through (this | that | it) | (experiences | experience | experienced) (this | that | anxiety | <felt-noun>))`

/**
 * Empathy put as a plain truth or in a plain word, as counsellors do: "Everyone struggles with that at one time or another".
 * Source: the guide: empathy normalises, says how hard it is, praises effort in coping.
 */
export const empathyPlain = {
  'everyone-does': {
    answers: ['empathy'],
    why: '"Millions of people struggle with this", "Every one of us feels that way at some point": nobody is alone in it.',
    phrases: phrases`
      (all | both) [of] (this | it | that) is [<intensifier>] normal (after | following) (a | an | the | your \
          | such a \
          | any) ..2 (loss | losses | miscarriage | shock | breakup | divorce | trauma | bereavement | death \
          | betrayal \
          | stillbirth | assault | attack | affair | separation | tragedy | ordeal)
      ${everyone} [has | have] (struggle~ | wrestle~ | battle~ | grapple~) with [some form of | a bit of] (this | that \
          | it | these | those | something like it | such things)
      ${everyone} [has | have] suffer~ with (this | that | it | some form of this)
      ${everyone} (struggle~ | suffer~) (in some | at (some | one | times))
      ${everyone} ${inwardly} ..3 (at (some | one) (point | time) | at one time or another | sometime \
          | from time to time)
      (normal | human | shared) experience (for | of) [so] (many | most | a lot of | lots of) (people | of us \
          | men | women | parents | couples | teens | teenagers | mothers | fathers | survivors)
      is [just | only | simply] a [very | really | perfectly] (natural | normal | human | universal) (tendency | wish \
          | longing | desire | impulse) ($ | and | for (you | anyone | us | all of us | any (parent | mother | father)))
      your [own] (instinct | wish | desire | longing | hesitation | reluctance | ambivalence | yearning \
          | impulse) [to | for | about] ..5 (is | are) [perfectly | completely | quite | very | so | only \
          | entirely | totally] (natural | normal | understandable | human | valid)
      the (anxiety | fear | anger | sadness | worry | grief | guilt | jealousy | hurt | frustration | shame \
          | loneliness) [that] you ..1 (feel | feeling | have | experience | experiencing | describe | describing) (is \
          | are) [perfectly | completely | quite | very | so | only | entirely | totally] (natural | normal \
          | understandable | human | valid | real)
      (perfectly | completely | only | entirely | totally | quite) (logical | natural) to (be | feel) <felt-state>
      (other | many | several | so many) (parents | patients | people | families | mothers | fathers | couples | women \
          | men) (have told | tell | told) me the same [thing]
      (no | not a) (wrong | right | one | single | correct) way to (grieve | feel | mourn | react | do grief)
      your (concern~ | worry | worries | fear~ | hesitation | anger | sadness) make~ [perfect | complete | total] sense
      (more (usual | common | normal | ordinary) than (you | most people | people | one) (think | thinks \
          | realize | know)) to (feel | be | want | miss | hate | love | dread | worry | lose)
      your [own] (wish | instinct | longing | desire | hope | anger | fear) ..8 is as (natural | normal | human) as
      (${everyone} | most married people | most couples | most parents | almost everyone | nearly everyone) (has \
          | have) [had] (moments | days | nights | thoughts | times) (like (this | that | these | it) | when)
    `,
    except: phrases`
      ${everyone} ..8 (symptom~ | side effect~ | allerg~ | reflux | migraine~ | flu | cold~ | headache~ | virus \
          | vaccine~ | mask | machine | form | app | portal | dose | pill)
      ${everyone} ..5 but you have
      (after | on) (stopping | anesthesia | the pill | this (medicine | dose | pill) | surgery)
      sense to (check | test | ask | repeat | look)
      lost more than ..2 (pounds | kilos | kg | lb | pints)
      (urge | wish | desire) [to | for] ..1 (sleep | food | eat | drink | urinate | pee | cough | push | swallow)
      normal (on | after) (this | the | that | a | an) (questionnaire | operation | surgery | procedure | dose | score)
    `,
    unless: ['question', 'condition']
  },
  'plainly-hard': {
    answers: ['empathy'],
    why: '"Clearly this has you worried", "You\'ve got a lot going on", "There is a lot of pain in your words".',
    phrases: phrases`
      (clearly | obviously | plainly | evidently | no doubt) (this | it | that) [is something that | is a thing \
          that] ((has | have) you [very | quite | so | rather | <intensifier>] (<felt-state> | worried | concerned \
          | upset) | (worries | weighs on | upsets | frightens | scares) you)
      (there is | there can be) no (doubt | question) [that] (this | it | that | this situation \
          | your situation) (is | has been | must be) [<intensifier>] [a | an | such a] [<intensifier>] (<ordeal> \
          | <plain-hard> | challenge) (for (you | anyone | your family | any (parent | mother | father | couple)) \
          | on you | $)
      (this | that | it) (is | must be | has been) a (great | big | huge | real | major | tremendous \
          | serious) challenge for (you both | the both of you | the two of you | (you | your family) ($ | and) \
          | any (parent | couple | family | person) | anyone ($ | in))
      you have [got] [so much | a lot | too much | an awful lot] going on [right now | at once | at the moment \
          | at home | in your life | these days] ($ | and | so | but | with)
      (there is | i (see | hear | feel | sense)) [so much | a lot of | such | real | great | deep] (pain | hurt \
          | sorrow | sadness | grief | love | longing) (in | behind | between) (your | these | those | what \
          you) (words | message ($ | and) | lines | letter | post | write | wrote)
      you (sound | seem | appear) to have [already | both] (suffered | endured | carried | lost | borne \
          | been through) (so much | too much | a lot | more than | such | emotional~ | for (years | so long))
      you [have] [clearly | obviously | already | certainly | both] suffered (so much | a lot | terribly | deeply \
          | enough ($ | already))
      you will always miss (your <kin> | him | her | them) ($ | and | but)
      (your situation | the (situation | position | problem) you describe | your position) sounds [<intensifier>] \
          (wearing | messy | draining | lonely | complicated and | delicate and)
      sounds [<intensifier>] (wearing | draining | wearying | tiring) (on (you | your (spirit | nerves | heart \
          | soul)) | for you | $)
      (illness | disease | year | pain | treatment | sickness | depression | chemo) (has taken | takes | took \
          | has cost) (so much | a lot | so many things) (from | out of) you
      (cannot | can not | never) [seem to] catch a break
    `,
    except: phrases`
      (if | when | since) you have [got] (so much | a lot | too much) going on
      (says | said | wrote | tells me | heard) [that] you have [got] (so much | a lot | too much) going on
      suffered ..1 (so much | a lot | enough | terribly | deeply) (of | weight | blood | damage | bruised | bone)
      lost [a lot | so much | too much | more than] ..2 (weight | blood | muscle | track | pounds | kilos | kg)
    `,
    unless: ['question', 'condition', 'negation']
  },
  'relieves-blame': {
    answers: ['empathy'],
    why: '"His behavior is about him, not you", "The symptoms are the problem, not you", "You are worthy of love".',
    phrases: phrases`
      no such thing as (a | an) (wrong | stupid | bad | silly | right) (feeling | emotion | fear | way to (feel | grieve \
          | mourn | cry | cope | react | be scared))
      (cry | weep | grieve | sob | break down | fall apart | be yourself) ..2 without [any] (shame | judgment \
          | apology)
      (his | her | their | your ..1 's) [own | cruel | bad | angry] (behavior~ | anger | reaction~ | cruelty \
          | actions | choices | choice | cheating | abuse | rejection | silence | drinking) (is | are | was \
          | were | says [more]) about (him | her | them | himself | herself | themselves) [and] not [about] you
      (symptom~ | illness | depression | anxiety | disease | addiction | disorder | abuse | trauma) (is | are) the \
          problem [and] not you
      the problem (is | was) (him | them | the (illness | disease | depression | addiction | abuse | drinking \
          | behavior | disorder | anxiety)) [and] not you
      you are [still | both | always | also] (worthy of | deserving of) [being] (love~ | respect~ | kindness \
          | happiness | compassion | affection)
      you deserve the same [kind of | kind and amount of] (compassion | kindness | love | loving \
          | patience) ..3 you (give | show | offer | extend)
    `,
    except: phrases`
      what you are worthy of
      (level | standard | quality) of (care | respect)
    `,
    unless: ['question', 'condition']
  },
  'praise-of-insight': {
    answers: ['empathy'],
    why: '"Good for you for recognizing it", "That takes insight": praise of what coping begins with.',
    phrases: phrases`
      good (for | on) you (for | on | in) ${insight}
      (commend | applaud | salute | admire) you [both] for ${insight}
      (congrats | congratulations | kudos | props | bravo | hats off) [to you] (for | on) ${insight}
      (that | this | it | which) [really | also] (takes | took | shows | demonstrates) [a lot of | great | real | such \
          | so much | your] (insight | self awareness | maturity | humility | self reflection) ($ | and | to | on)
      your (<kin> | kids | children | partner | family) (is | are) [both | so | very | really] (lucky \
          | fortunate | blessed) to have (you | (an | a | such an | such a) [very | so] (observant | caring | loving \
          | attentive | devoted | patient | good | wonderful | thoughtful | concerned) ..1 (parent | <kin>))
      (great | good | excellent | wonderful | commendable | admirable \
          | impressive) that you (are [so] (self aware | reaching out | seeking (help | support | therapy \
          | counseling) | aware of your (feelings | patterns | part | moods)) | are able to (see | recognize \
          | name) (that you | your (own | part | feelings | patterns)) | recognize (that you | your (own | part \
          | feelings | pattern~)) | reached out for (help | support))
      (quitting | stopping | cutting down | losing | getting through | coming off) ..6 (took real (work \
          | effort) | is [really | truly] (huge | a real achievement | an achievement) | takes real (work | effort))
      what you have (done | managed | achieved) is [really | truly | so] (impressive | amazing | remarkable \
          | incredible | huge)
    `,
    except: phrases`
      good for you (and | to)
      taking (the | this | that | a) step (test | down)
    `,
    unless: ['question', 'condition']
  },
  'no-shame': {
    answers: ['empathy'],
    why: 'Takes blame and shame away: "it is not your fault", "nothing silly about it", "no need to apologise".',
    phrases: phrases`
      (not | never | hardly) [be | being | been] [<softener>] [a | an | being] [<intensifier>] \
          (weak | soft | baby | lazy | crazy | selfish)
      (not | never | hardly) mean you are [<softener>] [a | an | being] [<intensifier>] \
          (weak | soft | baby | burden | bother | lazy | crazy | selfish)
      (not | never | hardly) [be | being | been] [<softener>] [a | an | being] [<intensifier>] bad \
          (mother | mom | mum | father | dad | parent | wife | daughter | son)
      (not | never | hardly) mean you are [<softener>] [a | an | being] [<intensifier>] bad \
          (mother | mom | mum | father | dad | parent | wife | daughter | son)
      (not | never | hardly) [be | being | been] [<softener>] (a | being a) [<intensifier>] (burden | bother)
      <no-word> ..5 (ashamed | shame | embarrassed | embarrassment | silly | foolish | stupid | idiot | dumb | guilty \
          | guilt | weakness | failure | failed | failing | your failing | your fault | fault of yours | your doing \
          | wimp | drama queen | dramatic | hypochondriac | nuisance | ingratitude | coward | cowardly | pest)
      <no-word> ..5 (character flaw | moral failing | lack of (willpower | will | character) | blame yourself \
          | blaming yourself | hard on yourself | judge you | judged | judging | judgement | judgment | beat yourself \
          | beating yourself | kick yourself | kicking yourself | brave about it | being punished | wicked | madness)
      (not | never) [<intensifier>] (silly | stupid | foolish | dumb | weak | lazy) [question | at all | to | of]
      (no | without) (need | reason | excuse) ..2 (to apologize | apologize | sorry | ashamed | embarrassed | needed \
          | to be (brave | strong))
      (never | not | no need to | please do not) ..2 (apologize | apologise)
      (not | isnt | was not) (your | because of) (fault | anything you | something you)
      (not | nothing) [that] (you | because) ..3 (did wrong | done wrong | anything wrong | caused | could have done \
          | deserve~ | brought on)
      (did | done) nothing wrong
      not (mean | a sign) ..4 (done | did) (anything | something) wrong
      (not | do not) let anyone (down | tell you | make you)
      (letting | let) (anyone | anybody | no one | us | me | people | them) down
      (do not | no need to) have to (be (brave | strong | fine | grateful | okay | ok | tough | perfect) | prove \
          | perform | pretend | explain | earn | apologize | hide | justify | smile)
      (go | take it) easy on yourself
      give yourself (grace | credit | time | permission | a break | some)
      (cut | give) yourself some (slack | credit | grace)
      (hard on | blame | blaming) (you | yourself)
      (no | zero | never | without) [any] (judgment | judgement | judging | shame)
      tears are (allowed | welcome | fine | ok)
      (cry | crying) ..4 (is not | as much as | is allowed | is fine | is ok | all you)
      self-blame
      [and] (it | this | that) [really] (is | was) not [<intensifier> | just] (you | your (fault | doing | failing))
      [and] none of (it | this | that) [really] (is | was) not [<intensifier> | just] you
      [and] none of (it | this | that) [really] (is | was) not [<intensifier> | just] your (fault | doing | failing)
      none of (it | this | that | these things) [really] (is | was | are) [in any way] your (fault | doing | failing)
      (you did not | you have not) (cause | fail | failed | do this | bring | let | ask for)
      (could | can) happen to (anyone | anybody | any of us | the best)
      (you | u) (are not | were not | r not) (weak | crazy | mad | lazy | stupid | silly | dumb | failing | wasting \
          | bothering | being | making a fuss | overreacting | broken | doing it wrong | boring | going)
      (you | u) (are not | were not | r not) a (failure | bad | burden | nuisance | bother | baby | wimp | coward)
    `,
    except: phrases`
      (not | without | no) [a] (failure | fail) (of | to) (the | treatment | forgiveness)
      without [any] (shame | judging | judgment) ($ | and | or | what | whether | him | her | them | it | the \
          | your | yourself)
      no such thing as [a | an] (stupid | silly | dumb | foolish | bad | wrong | failed | perfect | guilt) \
          (question~ | answer~ | time | free | test | result~ | sample)
      nothing dramatic
      cause (it | any) you (can not | cannot)
      you did not cause (it | his | her | their) ..1 [and] you (can not | cannot)
      have to (explain (old | the | any | anything (to the | further | more | at the | twice | again) | it (well \
          | again) | yourself (again | to the)) \
          | prove it) [further]
      they still (do not | will not | never) ..2 (judge you | judged | judging)
      never a bother
      no silly question~
      not a (stupid | silly | dumb) question
      we do not bother
      (dont | no | not a) bother
      be good to yourself
      fault [that] the (form | system | portal | fax | order | card | claim | line)
      (not | no) (weak | weakness) (in | on | or numb~ | of the)
      (any | muscle | no) (weakness) (in | on | of | or)
      (not | no) [new] numbness
      no [new] weakness
      not weakness of [the] <body-part>
      not (fail | failed) (to | the | treatment)
      (heart | kidney | liver | renal | graft | respiratory) failure
      (not | never | do not) ..3 want to
      (no | not) ..3 soft (drinks | tissue | stool | food)
      (no | not) ..3 baby (aspirin | food | wipes)
      not (weak | soft) (pulse | diet)
      sleeping baby
      soft (tissue | diet | drink~ | food~)
      who (does not | do not | will not | would not | is not going to) judge
      not to blame (each other | one another)
      cannot stop blaming yourself
      need to be the guilty
      not going to win
      does not cause (blindness | infertility | <symptom>)
      no wonder
      ${officeMatter}
    `,
    unless: ['question']
  }
} as const satisfies ActGroups
