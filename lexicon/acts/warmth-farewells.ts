import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {businessAnnounced, choreHad, keptSo, motto, permitted} from './clinicBusiness.ts'

/** Closes in the imperative and in images: what the reader is bidden to do for the joy of it, and how we part. */
export const warmthFarewells = {
  'merry-bidding': {
    answers: ['close'],
    why: 'Imperatives of good will: "Go smash that exam", "Ring the bell", "Save me a slice".',
    phrases: phrases`
      (^ | now | then | so | and | go | do | right) [and | just | please | out and] <merry-verb> \
          (it | that | this | them | em)
      (^ | now | then | so | and | go | do | right) [and | just | please] <merry-verb> \
          (your | those | every | some | away | like | as if | till | until | all)
      (^ | now | right | so | then | off you) go (and | on and | out and) \
          (<merry-verb> | enjoy | have | watch | eat | be)
      (go | going to | will | gonna) (smash | nail | ace | crush | rock | conquer | knock | dazzle | wow | slay) \
          (it | this | them | that)
      (off you (go | pop | trot) | away with you | back to your <pastime>)
      (back | on) to (your | the | those | that) ..1 <pastime>
      (save | put by | put aside | bring | pour | bake | cut) (me | us) (a | an | some | one | the) ..2 \
          (<gift> | slice | piece | jar | bit | plate | cup | pint | coffee | tea | souvenir | photo | seat | dance \
          | sunset)
      make a (wish | toast)
      (pat | pats) on the back
      give yourself ..3 (pat | break | hug | credit | treat | cheer | medal | rest | clap | hand | grace | day off \
          | time | permission | applause | round | kindness | star | high five)
      ring (the | that) bell (loud | loudly | hard | for | from | like | till | until | when you are done)
      take (heart | courage)
      give (him | her | them | <their-people> | that ..2 | the (dog | cat | pup | puppy | baby)) ..2 \
          (a | an | some | extra | that) [big | good | little | extra | huge | proper] <small-gift>
      (high five | fist bump | gold star | sticker | medal | cuddle~ | hug~ | brownie points | biscuit~) \
          (for | to | from)
      tell (<capital> | your <kin> | that <kin>) [<capital>] [that] (he | she | they | it) \
          (is | was | has | are | were | may | did | saved | makes | made | will)
      tell (<capital> | your <kin>) [<capital>] [that] (a | the | his | her | my | our | someone | we) ..6 \
          (<nice> | best | miss)
      (live (long | well | a little) | laugh (much | often | lots) | be (merry | happy | proud))
      (be | feel) ..2 (pleased | proud | chuffed | happy | delighted) (with | of) (yourself | yourselves)
      (all | entirely | purely | that is) (your | ur) (own | hard) (work | doing | effort~)
      (it | that | this) is all (your | down to you | you)
      bring (your | any | all your) ..2 (questions | humor | smile | appetite | stories | sister | brother | friend \
          | <pastime>)
      keep (the | those | them | your | ur | all | that) ..5 (coming | flowing | rolling | alive | burning)
      keep (that | your | ur) ..3 (sense | spirit | spirits | smile | humor | fire | spark | sparkle | attitude \
          | courage)
      (look after | mind | be kind to | be nice to | be gentle with | be good to) (that | those | these | your) ..2 \
          <body-part>
      (look after | mind | be good to) (him | her | them | that <kin> | each other | everyone)
      (be kind to | be nice to) (each other | one another)
      congratulate (her | him | them | your <kin>) from (me | us | all | everyone | everybody | the (team | whole))
      be (kind | nice | gentle | good | patient) (to | with) (him | her | them | your <kin> | others \
          | each other) ..1 and [to \
          | with | also | be ..1 to] (you | yourself)
      (take it easy | easy | go easy | gently | be gentle) on (that | those | yourself | you)
    `,
    except: phrases`
      ${motto}
      (how to | learn to) be (happy | merry)
      (everyone | everybody | he | she | they | who | children | nobody | people) ..2 (to be | be) (happy \
          | merry | proud)
      <merry-verb> (it | that | this | them) ..3 (daily | twice | water | dose | tablet~ | capsule~ | pill~)
      do not (<merry-verb> | crush | play | swim | soak)
      crush (the | it | them | or | any | your) ..4 (tablet~ | pill~ | capsule~ | food | pudding | applesauce)
      (crush | swim | bowl) (it | this | them | that) (into | in | up | with | and mix)
      bring your ..2 (medication~ | medicine~ | pills | list | card | insurance | id | meter)
      (tell | ask) (<capital> | your) ..2 (he | she | they) (has to | must | should | needs)
      leave (a | the) message
      (you | we | can | could | cannot) be happy (with | in | if | together)
      ${businessAnnounced}
      ${permitted}
      ${keptSo}
    `
  },
  'write-freely': {
    answers: ['close'],
    why: 'Invitations to write in homely words: "Do write back", "ask me, nobody is counting", "Your questions are no bother".',
    phrases: phrases`
      (^ | and | but | so | please) do (come | write | drop | pop | say | tell | send | let | shout | ask | visit \
          | enjoy | share | show me | show us | give (my | our | her | him | them))
      ^ ..2 (come | pop | write | ring | ask | shout) back (if | when | whenever | any | anytime | soon | to me)
      (tell | show) (me | us) (in | at | on | by | after | next) ..6 (how | whether | if | what | about | everything)
      (if | anything | whenever | when | unclear | unsure) ..8 ask (me | us | away | again)
      (^ | just | please) (write | message | text | ring | phone) (me | us) $
      (^ | just | please | and) (call | email | ping | dm | whatsapp) (me | us) $
      (do not | never | no need to | dont) (suffer | struggle | worry | stew | fret | wait | sit | wonder) ..2 \
          (silence | alone)
      (do not | never | no need to | dont) (suffer | struggle | worry | stew | fret | wait | sit | wonder) \
          (on your own | by yourself)
      (suffer | stew | struggle) in silence
      (questions | messages | calls | asking | it | you | that | writing) (is | are) never ..2 \
          (bother | burden | nuisance | trouble)
      (i | we) (would | will | always) [always] (welcome | love | appreciate | value | like) \
          (your | any | to hear your) ..1 <views>
      (hear | know | share) (your | any | all your) ..1 <views>
      your <views> (is | are) [always | very | most] (welcome | important)
      (what | which | any) (questions | thoughts | worries) ..4 (you | i | we)
      do you have ..3 (thoughts | ideas | questions)
      next time ..8 (picture | photo | story | coffee | tea | cake | <pastime>)
      (stop | drop | pop | swing | come) (by | in | over | round | past) ..8 \
          (see that | meet | coffee | tea | chat | hello | hi | so (i | we) can | i owe you | we owe you | cake)
      (^ | please | just | do) (swing by | pop by | pop in | pop round | drop by) $
      (pop | stick | poke) your head
      (i am | we are) (only | just | right | always | still | ever) \
          (down | up | across | over | upstairs | downstairs | next | round | around | here | there | a message \
          | a call | one)
      i am here (only | na | for you | always | any)
      (you | they | he | she) (are | is) [always | ever | most | all] welcome (here | anytime | any | dear | back | at)
      (want | like | need) ..4 (to talk | to chat | a word) (i am | we are | just | come)
      (gets | get | feels | grows) too (big | much | loud | long | heavy | dark) ..3 \
          (call | ring | write | i am | we are)
      (ring | call | text | write) (me | us) (if | when) the (night~ | day~ | house | worry | fear | thoughts)
    `,
    except: phrases`
      in your own words
      would you like to share
      do (tell | send | let | show) (your | the) (doctor | nurse | pharmacist | surgeon | dentist | lab | list)
      (call | ring) (me | us) (right | straight | immediately | today | now)
      do you have ..3 questions on
      back to me ..6 (read | seen | got | received | understood)
      (let | tell) (me | us) ..4 back (what | in your)
      (do | please do) (come | ask) ..4 (er | ed | emergency | hospital)
      (they | <talking-helper> | pharmacist~) (can | will | may | could) ..2 any questions you
    `
  },
  'parting-image': {
    answers: ['close'],
    why: 'Set farewells and pictures at parting, from all the Englishes and from sport, sea and stage.',
    phrases: phrases`
      (tight lines | toi toi toi | toi toi | best of british | chin chin | gl hf | glhf | love and light | merde)
      (prost | skol | cin cin | allez | vamos | all power to | more power | happy landings | keep well | keep safe)
      (god dey | e go better | you go dey | sat sri akal | chardi kala | thumbs pressed | press~ ..2 thumbs)
      (slan go | tabhair aire | slan leat | tata for now | chookas | in bocca | good onya | cheerio)
      (steady as (she | you | ever) | slowly slowly | small steps)
      (tiny steps | little steps | big heart)
      (full (steam | speed) ahead | plain sailing | calm seas)
      (smooth seas | clear skies | sunny days | happy trails)
      (wind (at | in) your | sun on your | road rise | road be | spring in your step | wind beneath)
      [all] (peace | health | love | joy | strength | blessings | light | courage | luck) and [good | much] <goodwill>
      <goodwill> (to | for | on | upon | be with) (you | u | both | all | your | ur | <kin>)
      (send~ | wish~ | pray~ for | hope for) ..4 <goodwill> ..2 (you | u | your | way | as | and | to | for | $)
      (send~ | wish~) you ..3 <goodwill>
      all (d | de | da) best
      (^ | and | i am | we are) [also | still | all | always] (hoping | rooting | wishing | praying) for
      ^ ..1 (till | until | til) <day> [then] (then | <endearment> | sir | maam | <capital>)
      (^ | and | will | i will | we will) (catch | meet | greet | find) (you | u | ya | ye | yous) \
          (on | in | at | by | over | for)
      (good | nite | lovely) night [my | dear] (<endearment> | <capital> | <kin>)
      pleasure (doing | working | being | serving | seeing | having | knowing | treating | talking | looking \
          | chatting)
      (wave | waves | nod | salute | bow | curtsy | grin | cuddle) (from | to) \
          (the | all | <their-people> | me | us | your | my)
      (and | with) (a | love | hugs | much | warmth) ..2 (wave | hug | smile | nod | salute | grin | wink | bow \
          | blessings)
      ^ yours in
      (your | ur) ..2 (fan | fans | fan club | admirer | admirers | cheerleader~ | cheer squad | biggest fan)
      luck (w | wid | wit | wiv | for d | in d)
      (i | we) [will | am | are | shall | be] [be] (wait | waiting | await | awaiting) ..2 (for | your) ..2 <tidings>
      (will | shall) (wait | await) ..2 (for | your) ..2 <tidings>
      (i | we) will (be | keep) ..1 (cheering | clapping | rooting | listening | looking out | thinking | raising \
          | praying)
      (keep | keeping) (an eye on | a seat | a chair | a place | a spot | your seat | your place) ..3 \
          (<pastime> | for you | warm)
      (seat | chair | place | spot | mug | cup) is ..1 (kept | saved | waiting | reserved | yours) [for you]
      ^ ..3 have [yourself] (a | an | the | some) ..1 <fondness-quality> ..3 (<holiday> | <occasion> | <capital>)
      (^ | <greeting>) have [yourself] (a | an | the) <fondness-quality> ..2 (<time-span> | <day> | <holiday>)
      (is | it) yours $
      (hugs | love | kisses | cuddles) (all round | all around | galore)
    `,
    except: phrases`
      (hope | hoping) for your (understanding | cooperation | compliance)
      (decision | choice | which | whether | risk | fault | fare | button | call | problem | photo | rest) ..4 is yours
      (is yours (to (decide | choose | keep | make) | by right | alone | and))
      (in | are | these | of | with) small steps
      small steps (add | are the)
      ^ yours in (health | good health | care | service | christ | faith | haste)
      (sitting | stand | lie | lay) in
      (catch | meet | find) you (in | at) (the (er | ed | emergency) | room | suite)
      <goodwill> (to | for) your (insurance | insurer | plan | records | dentist)
      (mental | behavioral | public | home | womens | occupational) health
      health (for | to) (your | all | the) ..2 (plan | insurance | records)
      have (a | an | the) ..2 (<test> | <procedure> | blood test | light | full) [test]
      (small steps | step by step) (guide | instruction~)
      source of <goodwill>
      ${choreHad}
    `
  },
  'held-dear': {
    answers: ['opening', 'close'],
    why: 'Saying what the person means to us: "we value you", "how much we enjoy having you".',
    phrases: phrases`
      (i | we) [truly | really | so | do | all | greatly] (value | treasure | cherish | admire | respect | adore) \
          (you | having | being | knowing | how | your (trust | honesty | courage | spirit | friendship | kindness \
          | candor))
      please know (that | how | we | i | you)
      how much (we | i) (enjoy | care | love | value | appreciate | admire | like | think | respect)
      (i | we) (like | love | enjoy) ..1 (opening | seeing | reading | hearing | getting | having \
          | looking after) ..2 \
          (you | your | best | from | most)
      you [both] deserve to be (happy | loved | heard | safe | cherished | at peace | treated with)
      you [both] deserve a (happy | healthy | peaceful | loving | fulfilling | full | joyful) [and | healthy \
          | happy] ..1 (life | relationship \
          | marriage | home | future)
      you deserve (both | all | better | good | kindness | love | rest | peace | happiness | support | help | care \
          | nothing)
      there is [always | still] (hope | light)
      (none of | not | nobody's | no one's) ..3 (your | ur) (fault | doing)
      (better | brighter | lighter) [<time-span> | days] (is | are) (coming | ahead | on the way | on their way)
      (you are | u r | your a | your) [such] [a | an] (good | wonderful | great | brilliant | loving | lovely \
          | devoted) <kin>
      (you | u) did [so | very | really] (well | great | brilliantly | amazing | good)
      (been | was | were | is) ..1 (remarkable | admirable | inspiring | heroic | exemplary | extraordinary) $
    `,
    except: phrases`
      (we | i) value your (feedback | time | privacy | business | opinion)
      if you did (well | great | good)
    `
  }
} as const satisfies ActGroups
