import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** What one who writes trusts a stranger to do with a hard time. */
const prevail = phrases`(heal | thrive | recover | succeed | overcome | prevail | flourish | get (there \
    | through | past | better \
    | well | over (this | it | him | her)) | find (your | peace | happiness | someone | yourself | love | joy \
    | a way (through \
    | out | forward) | the (strength | courage | right (person | path))) | do ((this | it) ($ | and | together \
    | too)) | be (okay \
    | ok | fine \
    | happy | alright | all right | loved) | come (through (this | it) | out (of this | stronger)) \
    | make (it through | a good (life | home | <family-role> | partner | choice | recovery | start) \
    | the right (choice | decision | call)) | work (this | it | things) out | figure (this | it | things) out \
    | move (on | forward | past) \
    | grow from | have \
    ..2 (life | happiness | marriage | relationship | love))`

/** How messages end on a personal note: the founding text's "End Personally". */
export const warmthClosing = {
  'stand-by': {
    answers: ['opening', 'close'],
    why: 'GUIDE: a sentence of standing by the patient that ends the message counts as a close.',
    phrases: phrases`
      (thinking | thought | think) of (you | u | your | her | him | both | all | <kin>)
      (in | with) (my | our) [thoughts | prayers] [and] (thoughts | prayers)
      (my | our) (thoughts | heart | hearts | prayers | love | best) (go | goes | are | is | with | to)
      (hold | holding | keep | keeping) (you | u | both | him | her | them) [both | all] (in | close)
      (have | having | carry | carrying) (you | u | both | him | her | them) [both | all] (in (mind | our | my \
          | the) | close)
      (i am | we are | we will be | i will be | all of us are) with you
      ^ with you [both | all | always] [<capital>] $
      (i am | we are | i will be | we will be | we remain | i remain | team is | all of us are | stand) \
          [right | all | still | always] (with | behind | beside | alongside) (you | u | your)
      with you (all the way | every step | day and night | in this | on this | through (this | it | all))
      ^ ..3 with you <capital> $
      (by | at) your side
      (beside | alongside | support) you
      (in | on) your (corner | team)
      (am | are | is | be) on your side
      (root | rooting | pulling | cheer | cheering | plugging) (for | you | on)
      (got | have | has) your back
      (not | never) [<going-it>] [this | it | through this | that] (alone | on your own | by yourself)
      (will not | wont | not have to | do not have to | never have to) (face | carry | do | go | walk | work \
          | be) ..4 \
          (alone | by yourself | on your own | without us)
      (we are | we will get | get | all) [all] (in this | through this | through it | there) (together | with you)
      every step (of the way | of your)
      (lean | count | rely) on (us | me)
      (believe | faith) in (you | u)
      (not | never) going anywhere
      (you are | youre) (in good hands | one of ours | family | never far)
      (proud | fond) (of | to be) (you | u | your | on)
      (i | we) care (about (you | how | what | your) | what happens | deeply | so much)
      get (you | u) (there | sorted | through | across | back | home | better | feeling | on your feet | up and)
      (get | getting) to the bottom of (this | it)
      (we | i) will (take [good | great | the best | excellent] care of (you | him | her | them) | keep (working \
          | looking | trying | at it))
      (you have | have | with) (a | our | your | the) [whole | entire | full] (team | clinic) ..3 \
          (behind | with | beside) you
      in (good | great | safe | excellent | the best) hands
      every confidence in
      (hold | holding) your hand
      (we | i) (will not | wont | are not | am not) (going anywhere | give up | leave you | let you)
      (better | good) (days | things) (are | will)
      your (whole | entire) (team | care team) ..4 (behind | here | with)
      (committed | dedicated) to (you | your | walking | helping | supporting)
      here to support
      (like | want | hope | hoping | mean | love | try | trying | work | working | determined | chance) to (earn | win \
          | regain | rebuild | restore) [back] (your | that) (trust | confidence | faith) [back | again | in us | in me]
    `,
    except: phrases`
      keep trying (your | until | till | the)
      (bring | carry | keep | have) ..4 with you
      with you (in | at | to) (the | your | all) (visit | appointment | clinic | times | room | car | hospital)
      (discuss~ | review~ | go over | speak | talk | share~ | check | spoke | discuss | went over) ..6 with you
      (message | them | card | list | bag) with you
      not (take | use | be used | be taken) ..3 alone
      (who | which | resource~ | <talking-helper>) [can | will | could | may] support you
      <talking-helper> ..4 support you
    `
  },
  'regards-to': {
    answers: ['opening', 'close'],
    why: 'Founding text: "Give my regards to your family". Greetings and hugs to all around the patient.',
    phrases: phrases`
      (give | send | convey | pass | pass on | raise) [<their-people>] [all] [on] \
          [my | our | the | a | an | some | that] [<small-word>] <greeting-token>
      (give) [<their-people>] ..3 (from (me | us | all | dr | his | her | your | the) | for (me | us))
      <love-to> (to | from | for | kay | sa) <to-whom>
      <caress> (<their-people> | your | that | the | him | her | them | someone) ..5 \
          (for me | for us | from me | from us | from all | from the | tight | goodbye | from dr | behind \
          | good night \
          | extra | tonight | today)
      (hugs | kisses | hug and kiss | xoxo | xo | big hug | group hug)
      say (hi | hello | hey | hiya | thanks | happy birthday | thank you | cheers | a prayer | one) [a big] \
          (to | from | for)
      (tell | ask | remind | let) (<their-people>) ..8 (from | for) \
          (me | us | dr | all | his | her | the (team | office | clinic))
      (tell | ask | remind) (<their-people>) ..2 (i | we | that i | that we | that doctor | good luck \
          | happy birthday \
          | hi | hello | howdy | thanks | congratulations | well done | he owes | she owes | he is missed | a big)
      (tell | let) (your) <kin> ..2 (i | we | hello | hi | said)
      (remember | regards | hello) (me | us) to
      (best | love | hello | hi | regards | wishes | hugs | kisses) (from | to) \
          (all | everyone | everybody | all of us | the whole | the team | us | me)
      (thank | congratulate | greet) (<their-people>) (for | from) (me | us)
      (un abbraccio | je vous embrasse | besos | besitos | beso | mwah | un fuerte abrazo | abrazos)
      lots of (love | hugs | kisses)
      (send | sends) [their | his | her] [best] (hugs | love | regards | greetings)
      (sends | send) (their | his | her) best
    `,
    except: phrases`
      (hi | hello | greetings) from (the (history | description | symptoms | report~ | details | above) \
          | your (history | description | symptoms | report~ | question | query))
      (hold | rub) (your | the | that | any) <medicine>
      (with | in | as) regards (to | the)
      (would | will) love (to | for)
      give (him | her | them | it) ..4 (mg | ml | dose | tablet~ | <number> | spoon~ | medicine | tylenol \
          | paracetamol)
      (tell | ask) the (crew | paramedic~ | nurse | doctor | ambulance | pharmacist | pharmacy | surgeon | dentist \
          | front desk | lab | er | ed)
      (tell | ask) (him | her | them) (to | not to) (call | take | come | check | stop | drive | dial)
    `
  },
  souvenir: {
    answers: ['close'],
    why: 'Asking for a share in the life outside the clinic: a story, a photo, a postcard, a seat at the game.',
    phrases: phrases`
      <bring> (me | us | home | back | along | some | a | one | him | her) ..4 <shared-thing>
      <bring> (me | us) ..4 <keepsake>
      (bring | come) back [with] (safe | soon | some | a | with | and | home | three | refreshed | tanned | smiling \
          | to us)
      <pleasure-verb> (a | an | one | some | something | yourself | it | that | loudly | everything) ..4 \
          (for (me | us) | on my behalf | for the team)
      (on my behalf | on our behalf | for me $ | for us $)
      (on me | on us | deal | promise | pinky promise) $
      (wave | smile) (if | at | when | for)
      (come | go) (and | to) (tell | show) (me | us)
      (share | tell) ..5 with us
      would (love | like) (a | an) (photo | photograph | picture | postcard | invitation | copy | recipe | slice)
      (tea | chai | coffee | lunch | cake | drinks | donuts | cookies | biscuits | ice cream) (is | are) \
          (on me | on us | waiting)
      (over | for) [virtual] (chai | tea | coffee | kehwa)
    `,
    except: phrases`
      (bring | send) ..6 (id | insurance | medication~ | bottles | list)
      (send | take) ..4 (photo | picture | pic | selfie) ..2 (of | when | once | as soon | by | with) (it | the \
          | your | you | this | that)
      (send | take | show) ..4 (photo | picture | pic) of ..4 (rash | wound | label | bottle~ | pill | pillbox \
          | pill box | box | boxes | incision | reading~ | meter | stool)
    `
  },
  'faith-in-you': {
    answers: ['close'],
    why: '"I have no doubt that you will find your way", "You can and will heal", "You are worth the effort".',
    phrases: phrases`
      i [truly | really | firmly | do | certainly | still | honestly | sincerely] (believe | trust | know \
          | am (sure | certain \
          | confident | convinced)) [that] you (can | will | have it in you) [both | and will | definitely] ${prevail}
      i have (no | little | not a) doubt [at all | whatsoever | in my mind] [that] (you \
          | the two of you) [both] (can | will) [both | do well and | also] (${prevail} | be (running | walking \
          | dancing \
          | back | up | singing | playing | fine | great | wonderful | a (great | good | wonderful)) | do (well \
          | great | fine \
          | brilliantly | wonderfully | it))
      (i | we) have (every | full | complete | great | all the) (faith | confidence) (in you ($ | and | both \
          | two) | that you [both] (can | will) ${prevail})
      (i | we) [really | truly | still | do] believe in (you ($ | and | both | two) | your (strength | ability))
      you can and [you] will (${prevail} | feel (better | whole | good | safe | yourself | joy | happy | alive \
          | loved) \
          | do (better | well) | learn to (live | love | trust | be | cope) | love (again | yourself))
      you are [so | both | truly | really | well | absolutely | certainly] worth (it ($ | and) | the (effort \
          | work | fight \
          | investment) ($ | and | it) | fighting for | loving | every (bit | ounce))
      ^ [please | and | because | remember | know | always] [know | remember] [that] you [really | truly \
          | do] matter [very \
          much] ($ | and)
      ^ ..1 best is [yet | still] to (come | be)
      you have (everything | all [that | of the] | the strength | what) [strength | tools | resources] [in you \
          | inside you \
          | within you] ..3 (need | takes | it takes) [in you | inside you | within you] to (heal | get through \
          | come through \
          | overcome | recover | succeed | move (on | forward) | be happy) ($ | from this | from it | and | this | it)
    `,
    except: phrases`
      (if | whether | how | ask yourself | when | say | tell yourself | repeat | affirm | feel that \
          | think that | believe \
          that) ..2 you are [so] worth
      (know | sure | certain | confident | believe) [that] you (can | will) (get (a | an | the) | find (a | the | it \
          | them | that the) (form~ | link | result~ | clinic | bottle~ | code | number))
      you can and will be (charged | billed | asked | seen | called)
      not believe in
      find (someone | somebody) to (drive | take | help | sit | watch | look | cover | sign | collect | bring)
      have a (life insurance | love)
      be (fine | okay | ok) (to | without | with (the | a | one | half))
      (work | figure) (this | it | things) out with (the | your) ..1 (insurer | insurance | office | pharmacy \
          | billing | desk \
          | hr | employer | school | bank)
      (recover | heal | succeed) (the | your) (file~ | deposit | password | account | data)
    `,
    unless: ['question', 'condition']
  },
  'good-future': {
    answers: ['close'],
    why: 'Picturing the patient well again and back at what they love.',
    phrases: phrases`
      (you | u | he | she | we | soon you | soon u) will [soon] be \
          (back | out | up | running | dancing | fine | ok | okay | home | walking | laughing | complaining \
          | handsome \
          | good as | right as | on your | on the | yourself)
      (you | u) will (sleep | outlive | get there | do great | do fine | do brilliantly | do well | beat | conquer \
          | look back | laugh)
      (it | this | that | things) will (get | pass | be (ok | okay | fine | over | worth)) [better | easier]
      (going | gonna) to be (ok | okay | fine | alright | all right | great)
      (be ok | be okay | be alright | be all right) $
      (back | up) (on your feet | to your old self | on the (dance floor | bike | trail | water | court | field))
      (the | your) (bike | boat | garden | bat | guitar | piano | dance floor | kitchen | beach) ..4 \
          (waiting | has your name | misses you)
      (misses | miss | missed) (you | the | your | that)
      get some (rest | sleep)
      go (book | have | eat | be | celebrate | hug | squeeze | enjoy | get em | get them | show them)
      (may the) ..4 win
    `,
    except: phrases`
      (if | when | in case) you miss
      (if you | you | have | not) miss~ (a | your | the | any) (dose | pill | appointment | visit | period)
      you will be (back at the | on the (waiting | list | schedule))
      it will get (worse | hot)
      (with time | in time | within | in a few)
      will be back (at | to | in) (work | school | normal | the | my | our)
      this will get (you | him | her | them) (further | far | there | nowhere | closer)
    `
  }
} as const satisfies ActGroups
