import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {feelingAtLarge} from './factsAtLarge.ts'
import {
  brushedAside,
  factGuessed,
  factKnown,
  feelingDenied,
  feelingRecorded,
  hardForOthers,
  hardTask,
  noSorrow,
  slipOfPen
} from './noEmpathy.ts'

/** Understanding said aloud: the writer knows, hears, imagines. Source: founding text; NURSE (Understand). */
export const empathyUnderstanding = {
  'understands-feeling': {
    answers: ['empathy'],
    why: 'Founding text: "I can see how xx would be a concern for you", "it must be worrisome to you".',
    phrases: phrases`
      get (wanting | why you | how you | being)
      understand your [<intensifier>] (problem | pain) [and] [pain]
      <i-know> ..8 (<felt-state> | <felt-noun> | <feeling-idiom>)
      <i-know> ..10 <hard-adjective>
      <i-know> ..4 (impact | toll | frustration | upsetting | hurts | hurt | fear | dread)
      <honor-verb> your [<intensifier>] (concern~ | worry~ | fear~ | frustration~ | anxiety | feeling~ | hesitation \
          | reluctance | pain | distress | anger | disappointment | confusion | situation | position | struggle~ \
          | suffering | stress | panic | grief | apprehension~ | sadness | desire | wish | dilemma)
      <honor-verb> your [<intensifier>] (plight | point | doubt~ | emotion~ | impatience | urgency | need \
          | predicament)
      (understand | appreciate | acknowledge | validate | hear) the \
          (frustration | worry | fear | anxiety | stress | pain | concern | distress | anger | confusion)
      understand [<softener>] that you want to (make sure | know | be sure | get | avoid | do)
      (can | could) [<softener>] understand (why | how | what | that you want | you want | your | you are | this \
          | it must | that it must)
      (can | could) [<softener>] see (how | why | what a | that it is hard) ..2 \
          (you | your | this | that | it | <kin> | having | waiting)
      (can | could) [<softener>] see that you are <felt-state> ..2 \
          (you | your | this | that | it | <kin> | having | waiting)
      (can | could) [<softener>] (imagine | relate | empathize | sympathize)
      (cannot | can not) [even | begin to | quite | really] [begin to] (imagine | picture | fathom)
      (i | we) [do | can] [fully | completely | totally | only] (imagine | sympathize | empathize)
      (i | we) [can | do] [<softener>] (emphasize | emphasise | emphatize) with you
      (i | we | and | have) [<softener>] understood (your | the) [<intensifier>] (concern~ | worry~ | anxiety \
          | fear~ | pain | problem and)
      (i | we) [<softener>] share [in] your
      (take | taking | took) (your | this | that | all your) ..2 (concern~ | worry~ | feeling~ | pain | frustration) \
          [<intensifier>] seriously
      (i | we) [<softener>] (bet | guess | imagine | suspect | expect) [that] (you | it | that | this) ..4 \
          (<felt-state> | <hard-adjective> | <feeling-idiom>)
      (it is | is) [<intensifier>] (clear | obvious | plain | evident) (how | that) ..4 (you | this | it) ..4 \
          (love | care | <felt-state> | <hard-adjective> | toll | hurting | trying)
      to (acknowledge | validate | recognize | honor) (how | that this | what you | your | the strength | the)
    `,
    except: phrases`
      you (can | could | may | might | will) [better] understand (your | how | why)
      <i-know> ..10 (but | however | nevertheless | yet) ..6 (policy | policies | rule~ | asked | answered | already \
          | repeated | times | fifth | fourth | third | answer is | no $ | not prescribing | shouting | calls)
      <i-know> [that] you are <felt-state> [about] ..4 (but | nevertheless | however)
      understand your (impatience | wish | desire | request) ..3 (but | however)
      (for | that) (the | our | my) (staff | lab | pharmacy | nurses | nurse | coders | team | neighbors \
          | receptionist | surgeon)
      [<intensifier>] frustrating it is for the
      imagine (two | three | several | a few | some | a)
      you are unhappy with
      (i | we) (understand | know | see | hear | gather | note) [that] [from ..4] you (have | are | had \
          | were) [been] \
          [<having-symptom>] ..2 (<symptom> | <body-part>)
      (i | we) understand [that] <kin> has
      (understand | know | see) ..3 (but you have asked | but this is the)
      (we | i) understand the cause
      (do not | not) (understand | know) (what | why | how | that | if | which)
      if you imagine
      (see | saw | seen | find | notice | get) a lot [more] of (improvement~ | progress | benefit~ | success | recovery \
          | response~ | cases)
      imagine (it | this | that | they) (will | would) ..1 (take | need | cost | matter | cause | last | make | change)
      (i | we) (would | will) not know
      (know | see) (whether | if | which)
      understand (whether | which | from)
      (want | need | trying) to understand if
      you (know | understand | see)
      important to (acknowledge | validate | recognize)
      (i | we) feel (something | that | this | it is | you should | you need)
      know [that] you are [<intensifier>] (worried | anxious | concerned | upset | frustrated | nervous | keen \
          | annoyed) ..8 but
      (let me | please | to) know (how it | how you | how the | how things | what | if | when)
      would know your (handwriting | voice | writing | face | laugh | knock | step)
      ${brushedAside}
      ${feelingDenied}
      ${slipOfPen}
      ${hardForOthers}
      ${factGuessed}
      ${factKnown}
    `
  },
  'knows-how': {
    answers: ['empathy'],
    why: '"I know how far down that rabbit hole you have been": what follows "how" is theirs, whatever the words.',
    phrases: phrases`
      <i-know> [only | exactly | just | full well | all too well] how <how-much> ..8 \
          (you | your | it | this | that | one | somebody | a)
      <i-know> [only | exactly | just | all too well] how <intensifier> ..2 (you | it | this | that)
      <i-know> [only | exactly | just] how [<intensifier>] (<felt-state> | <hard-adjective>)
      <i-know> [exactly | just | all too well] how (it | this | that | you) \
          (feel~ | hurt~ | sting~ | must | gets | drags | wears | goes | sits | weighs | is to)
      <i-know> [exactly | just | well | full well] what it (is like | costs | takes | feels | means | did | does)
      <i-know> [exactly | just | well | full well] what this (means | costs | has)
      <i-know> [exactly | just | well | full well] what that (word | costs | is like | does | means)
      <i-know> [exactly | just] what a ..3 (blow | setback | shock | disappointment | struggle | time | year | week \
          | night | road | toll | strain | burden | worry | thing)
      <i-know> what [it | that | this] (you | your <kin> | both of you) (have | had | are | were | went) ..2 \
          (through | facing | face | dealing | carrying | gave | given | lost | up against | hoping)
      how [<intensifier>] <plain-hard> ..1 (this | it | that | things | waiting | life) \
          (is | are | was | has | must | can | would | feels | have | may | might) ..3 (for you | been | be | feel)
      how [<intensifier>] <plain-hard> ..1 the waiting (is | are | was | has | must | can | would | feels \
          | have | may \
          | might) ..3 (for you | been | be | feel)
      i (know | see | hear | get) (exactly | just | all too well) (how | what | why)
      i know that (feeling | dread | ache | look | fear | silence | road | drive | wait)
      i know [<intensifier>] well (that | how | what | the)
      (know | knows) the feeling
    `,
    except: phrases`
      (let (me | us | the ..3) | to | please | will | you) know (how | what)
      know how (much | many | long | often | far) you (take | drink | use | sleep | weigh | are taking)
      know how (much | many | long | often | far) (it (is | costs | will) | the | to | of)
      know how (to | it works | it goes | you get on | you are doing | you do)
      not know how
      ${factKnown}
    `
  },
  'knows-hardship': {
    answers: ['empathy'],
    why: '"I know this is a lot", "I know you have been through": the writer names what is hard.',
    phrases: phrases`
      <i-know> [that] (this | it | that | these | things | the last | the past | waiting | living | having | hearing \
          | getting | being | losing | you | your | all | with) ..8 <hard-adjective>
      <i-know> [that] (this | it | that) (is | was) not (what | the | how) ..2 \
          (you | news | result | answer | birth | ending | way)
      <i-know> [that] (you | both of you | you two | you all) (have | had) [both | all | <intensifier>] \
          [been | had | gone] <been-through>
      <i-know> you (would | are) (rather | tired | exhausted | sick | hurting | both | doing everything | trying \
          | counting | carrying | struggling | going through | dealing | waiting | missing | desperate | eager \
          | anxious | upset | disappointed | disappoint~)
      <i-know> you (had | were | are | have) ..3 (hoped | hoping | heart set | looking forward | counting on \
          | so close | hoped for | wanted | dreading)
      <i-know> you (hate | dread | miss | missed | feel | felt | wanted | tried | try | hoped | loved | worry \
          | struggle | struggled | put | fought | suffer | suffered)
      <i-know> [that] ..6 (nobody | no one | not one of us | none of us) (wants | likes | enjoys | asks)
      <i-know> ..6 (got | gets | getting | been | weighing | weighed | hit | hits | playing | preying | wearing \
          | eating) ..1 (you down | you hard | on you | on your mind | at you | under your skin)
      <i-know> ..4 (waiting | wait | news | uncertainty | limbo | not knowing) ..5 \
          (hard | harder | hardest | worst | long | tough | difficult | endless | forever | drags)
      <i-know> it (took | takes | cost | costs | must) ..3 (courage | guts | a lot | you | effort | strength \
          | patience)
      (i | we) know [it | this] (stinks | sucks | hurts | stings | bites | aches | galls | smarts)
      i know it (does | did | is | s) ..4 (head | heart | nerves | mind)
    `,
    except: phrases`
      <i-know> ..10 (but | however | nevertheless | yet) ..6 (policy | policies | rule~ | asked | answered | already \
          | repeated | times | fifth | fourth | third | answer is | no $ | not prescribing | shouting | calls)
      <i-know> [that] you are <felt-state> [about] ..4 (but | nevertheless | however)
      understand your (impatience | wish | desire | request) ..3 (but | however)
      know you (feel strongly | wanted the)
      see that you
      nobody likes ..2 (please | but)
      let (me | us) know
      know (if | whether)
      know [that] you are [<intensifier>] (worried | anxious | concerned | upset | frustrated | nervous | keen \
          | annoyed) ..8 but
      ${brushedAside}
    `
  },
  'i-know-tag': {
    answers: ['empathy'],
    why: '"…, I know": a tag after something hard; "I get it".',
    phrases: phrases`
      (frustrating | annoying | miserable | awful | rotten | scary | frightening | hard | tough | boring | horrible \
          | easy | ideal | fun | pain | teeth | hell | rough | long | stressful | lot | sucks | stings | brutal | bad \
          | unfair | much | hope) [for you] i know
      i know [it] i know [it]
      ^ i know $
      i know $
      i (get | hear) (it | that | you) [<intensifier> | totally | completely | really | i really do] $
      i [really | totally | completely | do | so] get (it | that it | that this | why you | how you)
      (i | we) [really | totally | completely | do | so] hear you
      i [do | totally | fully | completely] believe you $
      (i | we) [really] feel (you | for you | with you | your (pain | fear | sadness | worry))
      (i | we) am feeling (with | for) you
      (have | had) [all | both] been there
      ^ been there
    `,
    unless: ['question'],
    except: phrases`
      <i-know> ..10 (but | however | nevertheless | yet) ..6 (policy | policies | rule~ | asked | answered | already \
          | repeated | times | fifth | fourth | third | answer is | no $ | not prescribing | shouting | calls)
      <i-know> [that] you are <felt-state> [about] ..4 (but | nevertheless | however)
      understand your (impatience | wish | desire | request) ..3 (but | however)
      (hear you | get it) but
      been there it
      know i know (therapists | doctors | everyone)
      (so | that | please | sure | then | way | let me) i (know | get it) $
      (how | when | what | if | did | once | until) i (get | hear) (it | that)
      hear (you | that you) (have | are | had | were)
      i hear you [have] (won | passed | got | made | had | are | were | finished | aced | became | started \
          | went | ran | moved | can | will | need | want | would | did)
      ${brushedAside}
    `
  },
  'hears-in-words': {
    answers: ['empathy'],
    why: '"I can hear in your voice how rattled you are": attention to what the patient shows.',
    phrases: phrases`
      (can | could) [<softener>] (hear | feel | sense | tell | read) ..4 (how | you are | you were | your | worried)
      (can | could) [<softener>] (hear | feel | sense | tell | read) ..4 the \
          (worry | fear | pain | tiredness | frustration | sadness | hurt | strain)
      (hear | feel | sense | heard | felt | read | see | saw | hearing) ..4 in your \
          (voice | words | lines | tone | eyes | face | message | note | letter | email)
      (hear | feel | sense | heard | felt | read) (it | that | this) in (your | every | the way)
      ( between (the | your) lines | behind (the | your | that) (jokes | smile | words | last line | brave face))
      (i | we) (noticed | saw | could see | could tell | can tell) ..4 \
          (how | you went | your hand~ | your voice | your face | in your eyes | what it | you were <felt-state> \
          | the effort | the year)
      (i am | we are) (sensing | hearing) ..6 (<felt-noun> | <felt-state> | that)
      (i | we) (was | were) [<intensifier>] (touched | moved | struck | saddened) by
      (your | the) (message | note | words | letter | question | story) ..3 \
          (moved | touched | stayed with | struck | broke) (me | us | my)
      listening to (the | your) (fear | worry | pain | hurt)
      the (line | thing | part) (in your | you wrote | that you wrote | you said) ..6 \
          (back to | stayed | struck | got me | with me)
    `,
    except: phrases`
      (want | like | need | love) to (hear | see)
      touched by your (note | card | gift | kind)
      touched by [the | your] (gift | card | flowers)
      (can | could) (hear | feel | sense) (a | the) (murmur | lump | mass | wheeze | crackle~ | pulse | heart | rub)
      (feel | felt) your (pulse | liver | spleen | belly | abdomen | neck | lump | thyroid | breast~ | back)
      (tell | read) (you | your) (more | about | what | that | if | the | results | chart | report)
      you can feel guilty and
      (no one | nobody) can tell you why
    `
  },
  'must-be-hard': {
    answers: ['empathy'],
    why: 'Founding text: "it must be worrisome to you". "Must" with a feeling guesses at what it is like.',
    phrases: phrases`
      must [really | all | both] <must-seem> ..5 (<felt-state> | <hard-adjective> | <feeling-idiom>)
      must (surely | also | still | just) <must-seem> ..5 (<felt-state> | <hard-adjective> | <feeling-idiom>)
      must [really | all | both | surely | also | still] (feel | have felt | be feeling | hurt | have hurt | sting \
          | have stung | ache | weigh | have weighed | wear | gall | grate | have shaken | have knocked | have thrown \
          | have broken | have cost | have hit | have given you | rankle | eat | burn | have burned)
      must be (going through | missing | carrying | dealing with | worn | running on | at your | hating | wondering \
          | beating yourself | sick with | struggling | suffering | so | in a lot | in so much | in such)
      must have (been | felt | taken) [<intensifier> | such | a lot of] \
          (a | an | so | such | courage | guts | strength | out of you | some | horror | hell | agony | torture \
          | effort)
      must have (been | felt | taken) (so much | quite | real) (a | an | so | such | courage | guts | strength \
          | out of you | some | horror | hell | agony | torture | effort)
      must have (your head | you) ..2 (spinning | worried | reeling | racing)
      must have your (mind | heart | stomach | nerves | world) ..2 (spinning | worried | reeling | racing)
      must have (your head | you | your (mind | heart | stomach | nerves | world)) ..2 (on edge | in knots | exhausted)
      must (break | have broken) your heart
      must not (be | have been | feel) easy
      cannot (be | have been) [<intensifier>] (easy | fun | nice | pleasant)
      (could | can) not have been (easy | fun | pleasant | nice)
      must ..3 (take | taken | taking) (a | its) toll
    `,
    except: phrases`
      must be ..2 (for the (lab | staff | pharmacy | nurses | neighbors))
      (his | her | their) (mother | father | parents) must
      your neighbor must
      must feel (a | the)
      must be (taken | stopped | held | signed | done | given | kept | checked | seen | sent | repeated | completed \
          | so that)
      must have been (lost | sent | deleted | misplaced | dropped | left | filed | forgotten)
      must have been (a | an) (error | mistake | glitch | typo | mix up | misunderstanding | oversight)
      ${hardForOthers}
      ${hardTask}
    `
  },
  'names-feeling': {
    answers: ['empathy'],
    why: 'Founding text: "Sounds like you are worried/scared/frustrated/upset". Source: NURSE (Name).',
    phrases: phrases`
      (sound~ | look~ | seem~ | appear~ | feel~) (like | as if | as though | that) ..5 (<felt-state> | <felt-noun>)
      you (are | were | feel | felt | sound | sounded | seem | seemed | look | looked) [both | all] [<intensifier>] \
          [<intensifier>] (<felt-state> | <feeling-idiom>)
      you (have been | have both been | must be | had been | are feeling | were feeling | have felt | got | get \
          | have got) [<intensifier>] (<felt-state> | feeling <felt-state>)
      you (told | said | wrote | mentioned | asked | called | admitted | shared | voiced) ..8 \
          (<felt-state> | <felt-noun> | weak | lazy | <ordeal>)
      what you (are feeling | feel | are going through | have been through | have gone through | went through \
          | are carrying | carry | carried | face | are facing | have had to | have lost | have endured | dread | fear)
      your <your-feeling> [<intensifier>] (is | are | was | were | makes | make | matters | matter | deserve~ | comes \
          | counts | about)
      (the | this | that) (fear | worry | grief | guilt | shame | anger | sadness | dread | loneliness | exhaustion \
          | hurt | helplessness) ..4 (is real | you (feel | felt | have | are | carry) | your | makes sense \
          | is normal | is natural)
      (feeling | being) [<intensifier>] (<felt-state> | numb | flat | empty | that way | like that) ..6 \
          (is | are | makes | does not | comes)
      (under | beneath | underneath | behind) (all | the) ..3 (hurt | grief | fear | worry | anger)
      your (heart | stomach | mind | world) ..2 (sank | sink~ | drop~ | ache~ | race~ | goes everywhere | is racing \
          | spinning)
      you (lie | lay | are lying) awake
      (keep | kept | keeps | keeping) you (up | awake) (at night | worrying | with worry)
      (weigh | weighs | weighing | weighed) on you
      (losing | lose | lost) sleep (over | about)
      how (cut off | shut out | left out | isolated | alone | lonely | low | lost | trapped | useless \
          | guilty) you (feel | felt | have felt | have been feeling | must feel)
    `,
    except: phrases`
      (nothing | not ..3 | thing) to lose sleep
      (panic | anxiety | depressive | stress | adjustment | mood) disorder
      (worries | worry | concerns | concern | scares | troubles | frightens | alarms) (me | us)
      suffering (from | with) ..3 (<serious-diagnosis> | <mild-condition> | <symptom> | <emergency-diagnosis>)
      <i-know> ..10 (but | however | nevertheless | yet) ..6 (policy | policies | rule~ | asked | answered | already \
          | repeated | times | fifth | fourth | third | answer is | no $ | not prescribing | shouting | calls)
      <i-know> [that] you are <felt-state> [about] ..4 (but | nevertheless | however)
      understand your (impatience | wish | desire | request) ..3 (but | however)
      not lose sleep
      being <felt-state> is not a reason
      (wanted | want | like) to ..2 hear
      you were <felt-state> (at | in) (the | clinic | our)
      anxiety ..6 (noted | recorded)
      you are (crying | stuck | lost | down | cross) (the | a | at | to)
      you (are | were) exposed to
      you have been exposed to [active | possible | some | infectious] (a | an | the | any | someone | somebody \
          | one | another | it | <number> | high | low | chemical~ \
          | covid | flu | influenza | measles | mumps | rubella | chickenpox | shingles | whooping | pertussis \
          | hiv | hepatitis \
          | tb | tuberculosis | mold | lead | asbestos | smoke | ticks | strep | scabies | lice | syphilis \
          | radiation | rabies \
          | mpox | parvo~ | meningitis | bats)
      you (are | were | feel) (unsure | uncertain) (whether | about | if | of | what | which | how)
      (are | were | do | did | have | when | if | whether | should | unless | until | once) you ..3 <felt-state>
      you (seem | feel | felt | are | get) (more | less | too | very | overly | unusually) (confused | disoriented)
      (unless | if) you (are | feel | get)
      you (said | told | wrote) ..8 (pain | tension)
      know [that] you are [<intensifier>] (worried | anxious | concerned | upset | frustrated | nervous | keen \
          | annoyed) ..8 but
      (name | notice | note | write | write down | noticing | describe | record | rate | tell ..1 | say \
          | lead with | express | show ..1 | sharing | share \
          | accept | on | and) what you (feel | are feeling | fear | dread)
      ^ [and | in your (message | letter | post)] you (say | mention | state | report) that you (are | feel | get)
      (tell (him | her | them | your <kin>) | ^ say | (to | and | can | could | or | simply | just) say \
          | admit to (him | her)) [that] you (are | feel | felt) [<intensifier>] <felt-state>
      appears that
      heart rate
      (fear | worry | worries | concern | concerns | anxiety) (is | are | has | have | was) (misplaced \
          | unfounded | baseless | groundless | no basis | no ground~ | unnecessary | unwarranted | uncalled for)
      being <felt-state> (does | do | will | would) not (change | move | help | speed | alter)
      sounds like (anxiety | depression | ocd | ptsd | a phobia | social anxiety) (to me | disorder | may \
          | might | could | is)
      (explore | ask yourself | learn | help you (understand | see) | figure out | examine) (why | when \
          | what makes) you (feel \
          | are)
      (feeling | being) ..3 is (one of the | a | an) (symptom~ | sign~)
      (explore | ask yourself | learn | help you understand) why your (fears | feelings | worries | concerns) are
      (next | any) time you (are | feel | get)
      (talk~ | somebody | someone | write | open | speak~) ..1 about what you (are feeling | feel | are going through)
      (stay on each | wait | practice | repeat | stay there) until your (fear | anxiety) is
      minutes ..2 until your (fear | anxiety) is
      than you are afraid of
      (feeling | being) ..8 are [all | each | both] (possibilities | possible | examples | options | reasons | causes | triggers)
      ${feelingAtLarge}
      theory would say you are
      ${brushedAside}
      ${feelingDenied}
      ${feelingRecorded}
      ${noSorrow}
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
