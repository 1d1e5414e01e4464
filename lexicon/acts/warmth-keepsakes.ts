import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Openings from the life that patient and clinic share: what was brought, seen, told and missed. */
export const warmthKeepsakes = {
  'gift-enjoyed': {
    answers: ['opening'],
    why: 'What the patient brought arrived and was enjoyed: "your mangoes reached us still warm".',
    phrases: phrases`
      (your | the | those | these | that) ..4 <gift> ..6 (reached | arrived | landed | came in the post | made it \
          (here | home | through)) ..2 (us | me | whole | warm | safe | safely | still | in one piece)
      (your | the | those | these | that) ..2 <gift> ..4 (have | has) (reached | arrived | landed)
      (your | the | those | these | that) ..4 <gift> ..6 (gone (before | by | within | in) | did not (last | survive \
          | see) | lasted | finished before | finished by | ubos | went down (a treat | well) | vanished \
          | disappeared \
          | devoured | demolished | divine | heavenly | delicious | a triumph | out of this world | liquid sunshine)
      (your | the | those | these | that) ..4 <gift> ..6 (is | are | hangs | sits | stands | lives) ..2 (on \
          | above | over | by) (my | our) (wall | door | desk | fridge | shelf | window | windowsill | table \
          | noticeboard | counter | locker)
      (your | the | those | these | that) ..4 <gift> (you | your ..2) (made | brought (us | in | along) | sent us \
          | baked | grew)
      (your | the | those | these | that) ..4 (<gift> | <keepsake>) (you | your ..2) (made (us | me | for) | knitted \
          | painted | sewed | drew)
      (your | the | those | these | that) ..4 <gift> ..6 (has | have) (flowered | bloomed | sprouted | taken \
          | rooted | thrived)
      your ..2 (photo | photograph | picture | drawing | snap) ..4 (is | has gone | hangs | pinned | stuck | framed) \
          ..1 (pinned | up | on | above) (my | our | the (staff room | nurses)) ..1 (wall | door | desk | fridge \
          | monitor | noticeboard | staff room)
      (i | we | nurses | everyone | everybody | team | ward) ..2 (ate | eaten | finished \
          | polished off | demolished) (your | the last | the whole | every | all) ..3 <gift>
      (not a | never a) crumb
      (tried | made | cooked | baked) your ..2 (recipe | soup | curry | bread | cake | pickle)
      (my | our) ..2 (wears | wore | wearing | slept in | sleeps in | loves) the ..4 you (knitted | made | gave \
          | sent | sewed)
      you [really] (spoil | spoiled | spoilt) (us | me)
      you [really] should not have $
      (whole | half the | entire) (ward | clinic | team | office | staff | practice) (has | have | is) ..1 (eaten \
          | eating | been fed)
      (best | nicest | loveliest | funniest) thing ((in | on | about) (my | our) (inbox | desk | post | week | day \
          | month | year | shift) | in the (inbox | post))
    `,
    except: phrases`
      <gift> ..4 (allergy | diet | intolerance | reaction)
      (eat | avoid | no | fewer | less | more) ..2 <gift>
      (if | when | once) ..3 <gift>
    `,
    unless: ['condition', 'question', 'negation']
  },
  'clinic-delighted': {
    answers: ['opening', 'close'],
    why: 'How the people of the clinic enjoyed it: "the whole ward is still dancing".',
    phrases: phrases`
      <clinic-people> (is | are | has | have | has been | have been) [still | all | already] <enjoys-it>
      <clinic-people> [still | all | all still] <enjoys-it>
      (still | all) talking about (that | your) ..2 (wedding | story | stories | joke~ | win | goal | cake | dance \
          | song | speech | goose | party)
      (still | all) (laughing | smiling | grinning | humming | chuckling | singing | giggling | getting \
          mileage) (at | about | over | your | out of | of)
      (is | are) still talked about (here | on | at | in)
      went (round | around | through) ..3 like (wildfire | a wildfire)
      (the talk | talk) of the (ward | clinic | office | town | surgery | staff room | desk)
      (told | telling) ..2 (everyone | everybody | the students | my wife | my husband | the whole (team | ward \
          | clinic)) (about | of) (you | your | the | that)
      (made | making | makes) (our | my | his | her | the whole ..1 's) [whole | entire] \
          (day | week | month | afternoon | morning | shift | year | rounds)
      (had | has) (me | us | the ..2) in (stitches | tears of laughter | fits)
      (laughed | laughing) ..3 (out loud | on the (bus | tram | train) | till | until)
      had not laughed so
    `,
    unless: ['condition', 'question']
  },
  'seen-in-life': {
    answers: ['opening'],
    why: 'Having met, seen or heard of the patient outside: "I saw your Maria in the school play", "a little bird tells me".',
    phrases: phrases`
      (i | we) (saw | spotted | watched | heard | met | passed) <their-own> \
          (singing | play~ | run~ | danc~ | win | score | (in | at | on) ..3 (play | parade | paper | telly | stage \
          | match | market | church | concert | choir | fair | race | game))
      (i | we) (saw | spotted | watched | met | passed) you (in | at | on | usher~ | sing~ | danc~ | running \
          | marching | leading | across | outside) ..4 (paper | church | parade | market | match | telly | stage \
          | play | fair | park run | choir)
      (i | we) (drove | walked | cycled | went) (past | by) your
      (i | we) watched (the | that) ..2 (half | match | game | final | race | parade | derby | set | innings | goal)
      (i | we) could (smell | hear | taste | see) ..6 from here
      (i | we) can (just | well | almost | really) ..1 (see | picture | hear | smell | imagine) (you | the (pair \
          | two | lot) of you | <their-own>) (on | in | at | with | up | dancing | driving | holding)
      (a | the) little bird (tells | told | tell~)
      word (has | is | had) [it | reached | got] ..2 (that | us | round | out | you)
      (i | we) (hear | gather | am told) [that] (you are | you have | you | <their-own>) ..3 (a grandmother \
          | a grandfather | grandparent~ | an uncle | an aunt | engaged | captain | champion~ | promoted | famous \
          | a star)
      (i | we) (hear | gather) [that] (congratulations | felicitations | a certain)
      (i | we) (hear | gather | am told) [that] the ..3 (was | went | is) ..2 (triumph | hit | roaring success \
          | down a storm | blooming)
      <capital> (told | was telling | tells) (me | us) (about | all about | of | that you) ..2 (your | you \
          | the) ..2 (win | hole in one | wedding | prize | garden)
      (you | your ..1) ..3 (on the front page | in the (paper | gazette | herald | news))
    `,
    except: phrases`
      (i | we) (saw | see | hear | gather | understand) [that] (you | your) ..3 (pain | swelling | symptom~ \
          | result~ | scan | rash | fever)
      (i | we) can (see | hear) ..2 (on | in) (the | your) (scan | x ray | photo | chart | notes | lungs)
      (heard | saw) your ..2 (heart | chest | lungs | murmur | results)
    `,
    unless: ['condition', 'question']
  },
  'time-flies': {
    answers: ['opening'],
    why: 'The time shared: "already four months, and only yesterday she fitted in my palm".',
    phrases: phrases`
      ^ already ..2 (month~ | week~ | year~ | winter | summer | season) (we | and | since)
      (seems | feels) like [only] (yesterday | last week) [that | when | since]
      ^ [and] [it was] only yesterday ..1 (you | she | he) (was | were | fitted | came | walked)
      (hard | difficult) to believe [that | it]
      (how | where) (is it | has it been | did | does | has) ..2 (already | the time | the year | the summer \
          | time) ..2 (already | go | gone | fly | been)
      (third | fourth | fifth | sixth | tenth | another) (winter | season | year | summer | spring | autumn \
          | christmas) ..6 (again | still | together | eh | now | and here)
      (here we are | there you are | so here we are) again
    `,
    except: phrases`
      already (a | one | two | three | <number>) (month~ | week~ | day~) (late | overdue | past | of)
    `,
    unless: ['condition', 'question']
  },
  'news-greeted': {
    answers: ['opening'],
    why: 'News of the patient taken up with joy: "so it\'s a girl!", "six kilos down already!", "cleared for driving!".',
    phrases: phrases`
      ^ so [at last | finally | then] (it is | you have | you are | you | she | he) ..3 (did it | dared | done it \
          | finally retired | a grandmother | a grandfather | a girl | a boy)
      ^ so it is (a (boy | girl | goose) | twins)
      ^ ..2 <number> (kilos | kg | pounds | stone) ((down | gone) (already | $) | off already)
      ^ ..2 <number> (days | weeks | months | years) (sober | clean | smoke free | behind you) [already]
      (congratulation~ | congrats) (to | on | for) (the | your)
      (kilos | pounds | stone) (down | off | gone | lighter) already
      my hat (is | goes) off
      (i | we) (bow | am bowing | take my hat off | raise my (hat | glass) | tip my (hat | cap)) (to | before)
      (you | what a) [absolute | jammy | lucky | clever | cheeky | sly | crafty | dark] (so-and-so | so and so \
          | beggar | devil | old dog | old fox | fox | thing | rascal | genius | dark horse)
      you (have | did) [clearly | already | nearly | practically] (done my job | done half my work \
          | been here before | saved me | put me out of)
      (puts | put) (mine | me | us) to shame
      (reads | read) like a (novel | thriller | poem)
      (a | an | what a) [true | real] (connoisseur | expert | pro | natural | scholar) \
          (already $ | i see | in the making)
      after my own heart
      you are a rare (one | breed | bird | find | soul)
      you are (faster | quicker | sharper | tougher | braver | better) than (my | our | most | half | the | any)
      (such a | so fast | so quick | wah | wow | chee) ..2 (fast | quick | steady | power | on the ball | clever)
      (welcome | welcome back) (home | to (dry land | the land | civilization | the club | the world))
      (reet | right | mi | fair | dead | pure | rale | proper | some | fierce | awful | mighty) (glad | fine \
          | happy | pleased | chuffed) (to | fi | tha | that | you | ye | for)
      (gives | gave) (me | us) [much | great | a lot of | such] (pleasure | joy | delight) (to | that)
      (i | we) (have | am | are) [me] [much | very] rejoiced
      (we | i) thank you for (the | your) (trust | confidence | faith)
      (holding | pressing | crossing | hold | press | cross) (my | our) (thumbs | fingers)
      (you are | she is | he is) the (image | spit | picture | spitting image | double) of
      (she | he | baby | <capital>) (has | got) (your | her (mother | father | grandmother | grandfather) 's) \
          (nose | grin | eyes | smile | temper | chin | laugh)
      <their-own> ..6 (passing | winning | graduating | scoring | singing | walking | waving | talking) ..8 (day \
          | week | afternoon | round | smile | reception | stage | telly)
    `,
    except: phrases`
      (pass~ | has) your (eyes | nose) ..2 (water | water~ | block~ | swollen)
    `,
    unless: ['condition', 'question']
  },
  'small-talk': {
    answers: ['opening'],
    why: 'Talk of the match, the weather, the journey before the matter: what people who know each other begin with.',
    phrases: phrases`
      (what a | that was some | was that not a) [cracking | great | fine | canny | lovely | brilliant] \
          (match | game | goal | finish | final | speech | party | wedding | session | summer | snow | storm \
          | view | photo | snap | picture | parade)
      (do not get me started on | let us not talk about) (the | that) ..2 (match | game | weather | referee | penalty \
          | rain | traffic | final | score)
      (was | were) never (a | offside | out | a knock-on) (penalty | knock-on | no ball | foul | try | red card \
          | free kick)
      ^ ..2 <capital> ..3 (sounds | sound | looks | must be) [<intensifier>] (glorious | heavenly | like heaven \
          | magical | lovely | idyllic | wonderful | gorgeous | fabulous | blissful | amazing | lush)
      ^ ..5 <capital> ..3 (sounds | sound) [<intensifier>] (marvelous | dreamy | splendid | delightful | epic | divine \
          | like a (dream | treat | blast | hoot | ball))
      (^ | <greeting>) [the | your | a | that] ..1 (safari | cruise | trip | holiday | vacation | honeymoon \
          | wedding | reunion \
          | camping | concert | recital | garden | party | retirement | puppy | kitten | cottage | getaway | regatta \
          | road trip | pilgrimage) ..5 (sounds | sound) [<intensifier> | just | simply | absolutely] (marvelous | dreamy \
          | splendid | delightful | adorable | epic | divine | glorious | heavenly | magical | lovely | idyllic \
          | wonderful \
          | gorgeous | fabulous | blissful | amazing | lush | fantastic | great | brilliant | like [so much | such \
          | a lot of \
          | great] (fun | a dream | a treat | a blast | a hoot | an adventure))
      (jealous | envious | green with envy) [of | about | at] (your | peru | that | the | you | <capital> | those)
      (fellow | another) (gardener | insomniac | runner | knitter | angler | cyclist | sufferer | white-knuckler \
          | swimmer | walker | cat person | dog person | beekeeper | night owl)
      fellow (teacher | nurse | parent | mum | dad | mom | fan | reader)
      (great | mighty) (gas | craic | fun) (seeing | meeting | hearing | altogether)
      (the | your) (garden | allotment | lambs | lambing | tomatoes | roses | baby | pups | harvest | calving \
          | snowdrops | puppy | bees) must be [<intensifier>] (blooming | growing | gorgeous | huge | lovely | a joy \
          | thriving | big | getting | delighted | glorious | keeping you | a picture | out already | nearly ready)
      ^ ..1 (how is | how are | how was | how were | did | how many | how did) (the | your) ..2 (pups | puppy \
          | marrow | garden | choir | concert | gala | match | exams | wedding | party | harvest | tomatoes \
          | lambs | calving | allotment | interview | recital | grandchild~ | grandson | granddaughter | bees)
      how (did | is | are) (<their-own> | <capital> | the (choir | concert | wedding | exam~ | match | interview \
          | party | move | gala | recital | play)) ..3 (get on | come off | go off | getting on | turn out | go down)
      (we | i | everybody) (miss~ | missed) (you at (choir | church | the (party | match | group)) | your (jokes \
          | laugh | stories | singing))
      (we | i) [have] (kept | saved | keep) your (mug | chair | hook | peg)
      (quiet | quieter | dull | duller | empty | not the same) ..3 without (you | your)
      ^ your timing is (perfect | impeccable | superb | uncanny | immaculate) $
      ^ [<greeting>] (well | sharply | nicely | beautifully) (spotted | noticed | asked | put | said | observed \
          | caught) [<capital>] $
      ^ ..1 (that is | you have) [a] (well noticed | sharp observation | put it well | put that well \
          | well observed | well asked)
      ^ [<greeting>] (my | our) (pleasure | compliments | respects) [<capital> | on the | to the]
      ^ [<greeting>] (thanks | thank you | ta | cheers) [so much | very much | a million] <capital> $
      ^ [<greeting>] (fun | cool | neat | brilliant | cracking | super) question
      ^ [<greeting>] nice [and] clear (picture | photo | video)
      how is (that | our) [gorgeous | little | star | favorite | lovely | wee] (boy | girl | patient \
          | champion | man | lady | baby | gang | crew | pair)
      (to make | making) your acquaintance
      you were a (star | hero | trooper | champ | joy)
      like the way you think
      way to (go | be) $
      (lovely | cracking | smashing | grand | champion | lush | belter) (stuff | photo | snap | cake \
          | news | letter | story | one)
      (blessings | greetings | joys | compliments) of the (season | day | month | feast)
      (happy | merry | blessed | shubho | subh | selamat | bonne | feliz | maligayang) (fiesta | bijoya | onam \
          | diwali | deepavali | holi | eid | navratri | pongal | vesak | hari raya | sinterklaas | hanukkah \
          | pesach | passover | purim | easter | christmas | new year | lunar new year | juneteenth \
          | thanksgiving | st patrick 's | nowruz | ramadan)
    `,
    except: phrases`
      (how | did | is | are | was) ..3 (baby | garden) ..4 (feeding | fever | breathing | drinking | taking)
      what a (game | match) (changer)
      (heart | chest | lungs | breathing | plan | dose | <clock> | ^ <weekday>) ..1 (sounds | sound)
      (lovely | smashing) ..2 (veins | numbers)
    `,
    unless: ['condition']
  }
} as const satisfies ActGroups
