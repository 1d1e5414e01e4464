import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {keptSo} from './clinicBusiness.ts'

/** Closes that keep company: love sent on, a share kept, a door left open, a day to look forward to. */
export const warmthCompany = {
  'greets-theirs': {
    answers: ['close'],
    why: 'Love, greetings and jests sent to those at home, in the Englishes of the world.',
    phrases: phrases`
      ^ [please | and | now | do] (greet | kiss | hug | squeeze | cuddle | embrace | tickle) \
          (<their-own> | the (grandchild~ | children | kids | bairns | little (one~ | man | lady) | wee (one~ | man \
          | lass) | whole (family | gang | clan) | family | girls | boys) | daddy | mama | mummy | him | her \
          | those (babies | grandchildren | kids | boys | girls | twins) | everybody | everyone | <capital>)
      (a | my | our) [big | warm | little] (caress | kiss | hug | cuddle | squeeze | pat | greeting) (to | for) \
          (<their-own> | <capital> | all | both | the (little one~ | boys | girls | twins | family | dog | cat | pup \
          | baby))
      give (him | her | them | <their-own> | <capital> | that ..2 | the (dog | cat | baby | boys | girls | kids \
          | twins) | everyone | everybody | all) ((a | my | our) ..1 (scritch | scratch | belly rub | kiss | hug \
          | cuddle | squeeze | tickle | high five))
      give ..4 (my | our) (regards | love | respects | best | greetings)
      (groete | salaams | salaam | salams | saludos | howdy | hello | hiya | regards | respects | namaste \
          | pranam | pranams | kisses | cheers) to (the | your | all | my | <kin> | <capital> | tannie | oom \
          | auntie | uncle | them)
      (tell | telling) (<their-own> | <kin> | the (<kin> | little | wee | young | big | lads | girls | boys | fairy \
          | cat | dog) | him | her | them | <capital>) ..8 (hello | champ | star | hero | brilliant | (is \
          | are) missing | miss~ (him | her | them | you) | owe~ (me | us) | salaam | love | said hi | asked for \
          | was (fierce | lovely | delicious | divine) | prayers)
      (tell | telling) (him | her | them | <kin> | <capital> | your ..1) (we | i) ..2 (miss (him | her | them \
          | you) | expect (him | her | photos | a) | waiting for (him | her) | saving | owe (him | her | them) \
          | proud \
          | looking forward)
      (yakap | a hug | hugs | love | kisses | greetings | high fives | all our love | best) from (the whole \
          | the entire | all of us | all here | everyone | everybody | all the | our | me and)
    `,
    except: phrases`
      hello from (the | your | our) ..2 (clinic | office | team | surgery | pharmacy)
      kiss of life
      tell (the | your) (doctor | nurse | pharmacist | surgeon | dentist | midwife | school | desk | receptionist)
      give ..3 (my | our) (regards) to the (lab | pharmacy)
    `,
    unless: ['condition', 'question']
  },
  'keep-me-some': {
    answers: ['close'],
    why: 'Asking for, or owing, a share in the fun: a slice, a rematch, a photo of the pups.',
    phrases: phrases`
      (keep | save | bring | spare | set aside | put by) ..1 (a | one | me | us | some) ..2 \
          (<gift> | slice | jar | bit | plate | portion | dance | seat at the) ..3 for \
          (me | us | <capital> | the (ward | clinic | team | girls | night shift | nurses | whole ward | whole clinic))
      (keep | save | leave | spare) (me | us) (a | one | some | the last | two) ..3 (slice | piece | jar | seat \
          | one | bit | plate | portion | spaghetti | pie | dance)
      bring (prasad | the (trophy | medal | album) | your (appetite | jokes | stories | best joke \
          | wedding photos)) [in | for | along]
      bring the baby ..6 (cuddle | squeeze | meet (her | him | us | the (team | girls | nurses)))
      (i | we) (still | really | do | do still) want (that | the | your) ..2 (recipe | story | rematch \
          | autograph)
      (i | we) (expect | demand | insist on) [to see] (photos | pictures | pics | a full report)
      (i | we) (expect | want | demand | insist on) [to see] (a postcard | a slice | front row | that medal \
          | the medal)
      ^ [photographic] (photos | photographs | pictures | evidence) (required | compulsory | mandatory | expected \
          | demanded) $
      (photos | photographs | pictures) or it did not happen
      you [still] owe (me | us) (a | one | that | your | the) ..2 (rematch | dance | coffee | tea | pint | story \
          | recipe | slice | photo | postcard | song | game | lesson | visit | drink | cake | hug | joke | one)
      you [still] owe me (one | a)
      (i am | we are) (shouting | buying | standing | treating) you
      (the next | first | next) (round | coffee | one | pint | tea | chai | ice cream) is \
          (on (me | us | the house) | mine)
      (i | we) (am | are) (holding | keeping) you to (it | that)
      (tell | teach | show) (me | us) the (secret | recipe | trick | dance steps)
    `,
    except: phrases`
      (keep | save | bring | leave) ..3 (copy | list | form | log | record | sample | note | sheet | card \
          | receipt | dose | tablet~ | pill~) ..3 for
      bring (the) (baby) (in | to) ..4 (vaccin~ | check | weigh~ | clinic | now | today)
    `,
    unless: ['condition', 'question']
  },
  'stays-by-you': {
    answers: ['empathy', 'close'],
    why: 'Company promised in plain images: "you do not walk to that corner alone", "we hold together".',
    phrases: phrases`
      (you | u | nobody) (do | does | will | shall) not (walk | go | face | climb | cross | stand | sit | travel \
          | enter | wait | carry) ..5 (corner | road | door | room | river | valley | mountain | corridor | stretch \
          | path | bridge | there) alone
      (i am | we are | i will be) not (letting go of | abandoning | forgetting) (you | u)
      (i am | we are | i will be) not (dropping | leaving | losing) (you | u | hold of you) $
      (i | we) (am | are | will be) (standing | sitting | walking | waiting | praying | staying | right) (with \
          | beside | alongside | next to | behind) (you | u | ye | you both) ($ | all | every | through | in this \
          | on this | here | and | as | until)
      (i | we) (will be | am | are) (beside | alongside | right behind) you (for | through | when | until | in this)
      (i | we) (sit | stand | kneel | walk | grieve | hope | pray) (with | beside | alongside) (you | u | the (pair \
          | two) of you)
      (i | we) (will | shall) (walk | carry | bear | face) (it | this | that) (with you | together | between us \
          | alongside)
      waiting alongside
      (i | we) ..1 grieve (this | it | him | her | them) with you
      (i | we) hold together
      we are together (in this | in it | here)
      (i am | we are) holding you [both | all] [too | in | up | tonight | close]
      (i am | we are | i will be) lifting you [up]
      (i | we) will (see to | look after) (it | you | that) (myself | ourselves | personally)
      you are (going to be | being) (looked after | minded | held | carried) $
      you are in good hands [here | with (us | her | him | them | <capital> | dr ..1)] $
      you are one of (us | ours)
      you have [got] (a | another) (family | home | friend | corner | place) (here | in (me | us)) \
          [too | as well | always] $
      (among | amongst) friends
      we are all (with you | yours | praying | rooting | fans | one family | islanders) ..2 this week
      on the mourner 's bench
            (i will | we will) keep the (kettle | light | lamp | fire | porch light | soup) (warm | on | lit | burning)
      (i will | we will) (save | hold | keep) your (jersey | mug | seat | chair | place | bed | bench | hook | spot \
          | peg) (warm | [for you] $)
      the kettle will be on
      the (tea | soup) will be (hot | stewed | waiting) $
      there is [always] (soup | tea | a sofa | a chair with your name | cornbread | a kettle | a cuppa) ..4 (here \
          | for you | any hour | waiting | on) $
      my door is [always] open
      (you | ye) know where (we | i) (are | live | am | sit) ($ | when you | should you)
      (come | drop by | pop in | call in) ..4 (sit with (me | us) | let us fuss | fuss over | have a cuppa | put \
          the kettle)
      ^ ..1 (stay | stick) with me $
      (i will | we will) be (looking out for | watching for | listening for) (you | your (step | car | knock | laugh \
          | horn)) $
    `,
    except: phrases`
      (sit | stand | walk | stay) (with | beside) you (if | when | while) (you | the) (shower | faint | eat | take)
    `,
    unless: ['condition', 'question']
  },
  'pictured-again': {
    answers: ['close'],
    why: 'A day to look forward to, pictured: "then we eat your mother\'s payasam", "the best toast of your life".',
    phrases: phrases`
      (then | and then | months | weeks | next time) ..2 we (eat | will eat | dance | will dance | drink \
          | celebrate | will celebrate | feast)
      next stop [is] ..2 (christmas | home | village | the beach | freedom | the finish | graduation | wedding | eid \
          | easter) $
      next time (let her come | bring (her | him | them | the (dog | baby | biscuits | twins | grandchild~)) ..3 $)
      (will be | is going to be) the (best | sweetest | finest | proudest) ..3 \
          (of (your | her | his | my) (life | year) | ever)
      (i | we) want to be ..4 (with you | at your | dancing | having) ..6 (year | wedding | christmas | from now \
          | graduation | party)
      (i would | we would) (far | much) (sooner | rather) have you (giving out | shouting | moaning | complaining \
          | laughing | scolding)
      (we will | we shall | we are going to | we are gonna) (find (her | his | your | their) people | get you \
          there $ | see you (dance | well))
      ^ (until | till) (the next (chapter | time | episode | instalment) | next time | we (meet \
          | see each other) [again]) $
      (until | till) the next (chapter | episode | instalment)
      to be continued
      (i will | we will | i shall) be seeing (you | thee | ye | yous | ya) [around | then | soon | <capital>] $
      see (you | ye | thee) ..2 with (your | the) ..2 (socks | hat | smile | stories | dog | biscuits | grandson \
          | dancing shoes)
      (carrying | bringing) my own chair
    `,
    unless: ['condition', 'question']
  },
  'sent-off': {
    answers: ['close'],
    why: 'Short blessings and send-offs: "be lucky", "back to the tomatoes", "off to bed with you", "happy calving".',
    phrases: phrases`
      ^ (health | strength | courage | patience | peace) [and ..2] [to (you | ye | your | the) ..3] $
      (long life | strength | peace | sweet dreams | good vintage | good harvest | full bellies | dry feet | rain) \
          (to | for | on) (you | your | the | all | both | them | <capital>)
      ^ (be lucky | be well | be good | be gentle with yourself | be kind to yourself | stay up | stay golden \
          | stay you | stay cheeky | stay strong | keep (drawing | singing | dancing | painting | knitting \
          | writing | smiling | laughing | shining | swinging | swimming)) ..2 $
      look after (number one | yourself | yourselves | each other | one another | your own)
      keep (your | thi | yer) pecker up
      (jaga | mind | care for) (yourself | yoself | yersel | yourselves)
      (mind | watch) that ..2 (ice | couch | goose) [of yours] $
      have (a | an) [<intensifier>] (rare | cracking | cracker | belter | ripper | blinder | lekker | braw \
          | canny | jolly | gentle | slow) ..1 (day | weekend | week | evening | night | time | of a | sunday \
          | one | rest)
      ^ [right | now | so] back to (the | your) ..2 (unpacking | tomatoes | garden | grandchildren | books \
          | packing | knitting | painting | sofa | bed | tan | <gift>) [then | now | with you]
      ^ [right | now] (off | away) (to bed | to sleep | home with you | you go | and enjoy)
      ^ (now | right) go [and] (eat | sleep | win | enjoy | hug | dance)
      ^ [now | and | go] eat (something (nice | good | sweet | hot | proper) | a (proper | good) (lunch | dinner \
          | meal)) $
      happy (trails | travels)
      ^ happy (<gladdening-pursuit> | halfway | prom | walkies) ..1 $
      ^ (climb | dance | play | glow | bake | march | party | sing | swim | run | ride | read | shine | rock \
          | soldier | row | sail | paddle | knit | cycle | pedal | paint | skate | ski | hike) on [<capital>] $
      ^ (stay | keep) (fabulous | shady | toasty | curious | groovy | sunny | cool | cozy | brilliant \
          | salty | sassy | grand | lucky | merry | wild | magnificent) $
      ^ (everything | all fingers | fingers and toes) crossed
      ^ (big | warm) (cuddles | hugs | squeeze) $
      ^ (sleep | rest) (sound | soundly | better tonight | sweetly) [<capital>] $
      ^ go (hug | kiss | beat | win | smash | enjoy) (those | that | your | the | somebody \
          | someone) ..3 $
      ^ get (knitting | baking | dancing | planting | sailing | gardening | painting | fishing) $
      (growing | grows) like a weed
      (chair | mug | seat | cake | slice | biscuit | bed | sofa | cup of tea | coffee | hug | cookie) ..1 (has \
          | with) \
          your name on it
      (party | cake | beer | dance) (on me | for you | for us)
      (hold | press | holding | crossing | cross) (my | our) (thumbs | fingers | toes)
      (holding | pressing) the thumbs
      may (the | your | his | her | their | tonight | tomorrow | this | these | those | all | every | god | allah \
          | ramadan | lent | sleep | it | you | they) ..6 (be | find | outlast | stay | behave | bring | grant \
          | keep | carry | hold | treat | give | send | bless | walk | come out | grow | rest | sleep | ripen \
          | fall | go) ..4 (you | your | light | gentle | gentler | kind | kinder | easy | softly | well | one \
          | side | way | good | sweet | laundry | short | soon | home | again | enough | peace)
      (we | i) rejoice to
      (call | ring | text) (me | us) i worry
      (ring | shout | call | holler | whistle) if (it | he | she | you | anything | the ..1) (niggles | sulks \
          | misbehaves | nags | bothers | worries you | plays up | changes its mind)
      (fire away | shoot | ask away) (if | when | whenever | any)
      (glad | happy | more than happy | delighted) to (go into | nerd out | go over | explain | talk) ..3 \
          (further | more | detail | again | when | whenever | more of)
      ^ [please | do] (report back | update us | update me | update | come back and tell us) [in ..2 | when ..3 \
          | please] $
      (she | he | they) (is | are) (lucky | blessed) to have (you | somebody like you | someone like you | such a)
      you (are | were) [already | always] a (good | wonderful | lovely | devoted | great | loving | better) \
          (mother | father | mum | mom | dad | daughter | son | wife | husband | sister | brother | friend \
          | sibling | parent) [to | for | than]
      (you are | what) an (incredible | amazing | awesome) (mother | father | mum | mom | dad | daughter | son \
          | wife | husband | sister | brother | friend | sibling | parent)
      you can do (it | this) $
      with (love | affection | a warm greeting | warm greetings | all my love | much love) (from | today | and \
          | to | always)
      yours with (envy | love | affection | admiration | pride | a grin)
    `,
    except: phrases`
      ${keptSo}
      may (be | cause | help | need | feel)
      (in | by | until | till | since | due in | of | early | late | mid | <number>) may
      may ..6 (give | send | bring) you (a | an | the) (letter | bill | call | headache | result~ | form)
      with love to (do | spend)
      happy (being | taking | having | doing | using | with)
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
