import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** What a patient grows, plays with or puts on, beside the gifts. */
const grown = phrases`(leek~ | bean~ | onion~ | carrot~ | pea | peas | lettuce~ | beetroot~ | squash~ | cabbage~ \
    | turnip~ | sweet corn | herbs | mint | eggs | seeds | seed packet | <gift> | <keepsake> | <pastime> | hymn | \
    tune | toast | wisecrack~ | limerick | mural | gnome~ | jigsaw | playlist | book | novel | tip)`

/** What somebody does who enjoys it. */
const humming = phrases`(humming | whistling | singing | wearing | quoting | retelling | reading | talking about \
    | laughing (at | about | over) | giggling (at | about | over) | eating | raving about | dancing to | playing)`

/** Outings and feasts of which one asks how they went. */
const outing = phrases`(beach | sea | seaside | lake | coast | island | mountain~ | cabin | cottage | concert | \
    opera | theater | cinema | movies | museum | zoo | ballet | play | show | musical | match | game | final | \
    finals | derby | wedding | party | christening | reunion | recital | picnic | parade | carnival | fair | fete \
    | festival | market | museum | raffle | bingo | quiz | lottery | bowls | tournament | regatta | cruise | \
    safari | camping trip | road trip | allotment | garden | gardening show | flower show | bake off | bake sale \
    | dance | ball | ceilidh | gala | barbecue | golf | fishing trip | hike | boat trip | bakery | cafe | \
    restaurant | tea room | bookshop | film | series | book | novel | recipe | bonfire | fireworks | gig | choir \
    | pantomime | panto | school play | nativity play | race | races | marathon | parkrun | holiday | holidays | \
    vacation | honeymoon | weekend away | trip)`

/** What is full of mischief where somebody is told to keep off it. */
const mischief = phrases`(ladder~ | roof | roofs | rooftop~ | trampoline~ | skateboard~ | hoverboard~ | scooter~ \
    | roller skates | monkey bars | bull | bulls | goose | geese | swan~ | donkey~ | goat~ | ram | rams | \
    rooster~ | chainsaw~ | piano~ | piano moving | wardrobe~ | bungee jumping | bungee | skydiving | parachute~ | \
    rodeo~ | wrestling | arm wrestling | cartwheel~ | somersault~ | heroics | stunt~ | acrobatics | daredevilry | \
    breakdancing | fireworks | hedge trimmer~ | nail gun~ | angle grinder~ | electric fence~ | banana skin~ | \
    bannister~ | banister~ | bouncy castle~ | zip line~ | go kart~ | quad bike~ | tree climbing | tree house~ | \
    moonwalking | twerking | limbo)`

/** Remarks and jests between people who know each other's lives. */
export const warmthBanter = {
  'gift-remark': {
    answers: ['opening', 'close'],
    why: 'What the patient made or grew has its effect here: "Tell your wife her chutney saved my lunch".',
    phrases: phrases`
      (tell | let) (<their-own> | your <kin> | <capital> | your other half) [know] [that] (her | his | their | \
          the | your | those | that) ..2 ${grown} [has | have | still | really | all] (saved | tasted | \
          disappeared | vanished | lasted | fed | sprouted | flowered | germinated | grew | worked | won | \
          brightened | cured | came (up | out) | went (down | fast | quickly | round | in (a | minutes | seconds | \
          the oven)) | (made | kept | got) (me | us | my | our | everyone | the (whole | day | team | staff | \
          ward)) | did (the trick | wonders) | (was | were | is | are | been) ..3 (delicious | a (hit | triumph | \
          marvel | joy | treat | success | sensation | wonder) | divine | lovely | gorgeous | heavenly | superb | \
          wonderful | brilliant | the ..1 (best | talk | star | envy | pride | toast | reason) | on (their | its) \
          way | gone | eaten | finished | \
          devoured | standing | thriving | flowering | blooming | perfect | fantastic | beautiful | excellent | \
          legendary | tasty | magnificent | splendid | glorious | famous | (up | doing well | coming up) $ | on \
          (my | our) | in (bloom | flower | my | our)))
      (guess who | who) (was | is | has been | has had | have had) [still | also] ${humming} ..1 (your | that)
      (nobody | no one | none of us | none of the ..1) ..4 (can | could) (stop | quit) ${humming}
      (i | we | everyone | everybody) (have been | has been | am | are | was | were) [still | all] (humming | \
          whistling | singing | quoting | retelling) (your | that) ..1 (song | tune | melody | hymn | joke~ | \
          story | stories | line | poem | limerick)
      your ..1 (<keepsake> | gloves | mittens | slippers | vest) (is | are | has been | have been) [still | \
          already | all] (keeping (me | us | my | our) | warming | being worn | (on | around | round) (my | our | \
          three | two | four | every | several | half) ..2 (head~ | neck~ | babies | baby | shoulders | feet | \
          lap | chair | door | wall | desk | bed~ | toes | hands | ears))
      your ..1 (<keepsake> | gloves | mittens) (keeps | keep | kept) (me | us | my | our) ..1 (warm | toasty | \
          snug | cozy)
      your ..1 (letter | note | card | poem | message | picture | photo | drawing | postcard | painting | cartoon \
          | recipe) (is | are | has been | hangs | has gone | now hangs | went) [now | still | straight | up] \
          [proudly] (pinned | framed | taped | tacked | hanging | hung | on display | in pride of place | \
          magnetted | stuck (to (my | our | the (fridge | wall | door | board)) | on (my | our | the) | up | above \
          | over) | up (in | on) (my | our | the (wall | fridge | board | door | staff | tea | kitchen | waiting | \
          hall)))
      your ..1 <gift> (is | are) [still | all] (standing | blooming | flowering | brightening | perfuming | scenting \
          | thriving | going strong | cheering | lighting up)
      (looked | looking | look) [out] for your (${grown} | <pet>)
      (i | we) (walked | drove | cycled | went | passed | strolled | rode) [past | by | through | along] (your | \
          the) ..3 (and | yesterday) ..3 (thought of you | looked for (you | your) | waved | remembered (you | \
          your))
      (am | are | is | been) [still | all | busy] (humming | whistling | singing | quoting | retelling) (your | \
          that) ..1 (song | tune | melody | hymn | joke~ | story | stories | line | poem | limerick)
      your [little | lovely | beautiful] (letter | note | card | poem | picture | photo | drawing | postcard | \
          painting | cartoon) (hangs | sits | stands | lives) [now | proudly] (over | on | above | by | in | \
          with) (my | our | the (desk | fridge | wall | door | tea room | staff room | kitchen | window))
      your ..2 <gift> (was | were | is | are) ..1 the (talk | star | stars | highlight | toast) of
    `,
    except: phrases`
      (tell | let) (your | the) (doctor | nurse | pharmacist | surgeon | dentist | midwife)
      reading (your | that) ..1 (scan | x ray | mri | ct | report | chart | ecg | film~ | labs | slide~)
      on (my | our) desk to
      looked for your (tip | book)
      for your ..1 (in (the | our) (system | chart | file | records) | on (the | our) (ultrasound | scan | list | \
          form))
    `,
    unless: ['condition']
  },
  'life-asked': {
    answers: ['opening'],
    why: 'Questions on the life of the patient and theirs: "Did you get to the lake?", "How was Crete?".',
    phrases: phrases`
      ^ ..2 (is | are) (the | your | that | our) ..2 (<pet> | hens | chickens | lambs | bees | parrot | pony) \
          [still | finally | already] (letting (you | anybody | anyone) | climbing | settling in | sleeping \
          through | house trained | housebroken | chewing (up | everything | your (shoes | slippers | socks) | the \
          (furniture | carpet | shoes | sofa)) | digging (up | holes) | stealing | ruling | behaving | bossing | \
          running the | in charge | getting bigger | laying ($ | again | well) | chasing (squirrels | rabbits | \
          pigeons | seagulls | everything | the (cat~ | postman | hens | birds)) | keeping you (busy | awake | on \
          your toes \
          | company) | ready for)
      ^ ..1 is <capital> [still | finally] (over (his | her) (stage fright | jet lag | exams | nerves | sulk | \
          defeat) | (enjoying | loving) (life | school | being | university | college | the | it) | home for | \
          home from (college | university | school | camp) | back from | \
          off to | (playing | dancing | singing | baking | painting | winning | scoring | ruling | bossing | \
          fishing) | settled in)
      ^ ..1 did (you | he | she | they | <capital>) [all | both | ever | finally | manage to | end up] (get to | \
          make it to | go to | get away to | enjoy | win | watch | catch | see | find | finish | have fun at | \
          get tickets for) [the | your | a | that] ..2 ${outing}
      ^ ..1 did (you | he | she | they | <capital>) [all | both | ever | finally] (enjoy (the | your | it | that | \
          yourself | yourselves | being | <capital>) | win ($ | it | anything | again | in the end | first))
      ^ ..1 did (the | your) ..2 (${grown} | <pet> | lambs | bees | hens) (survive | bloom | flower | win | hatch \
          | make it | ripen | sprout | come back | lay | swarm | turn out | get eaten | like | go down (well | a \
          treat | with) | come (up | out) ($ | well | all right | this (year | spring | summer) | in time | early \
          | late))
      ^ ..1 (have | has) (the | your) ..1 (swallow~ | swift~ | bees | lambs | hens | chicks | ducklings | roses | \
          daffodils | snowdrops | tulips | tomatoes | cherries | robin~ | storks | geese | hedgehog~ | puppies | \
          kittens | apples | cuckoo) [all | already | finally] (come (back | home | out | up) | returned | \
          arrived | hatched | bloomed | flowered | swarmed | left | settled | started | survived)
      ^ ..1 have you [been | had] [back | yet | already] (tried | been to | been back to | seen | found | visited \
          | finished | planted | picked | started) (the | that | any | your | those) ..2 ${outing}
      ^ (have | did | is | was | has | how) ..6 (${outing} | ${grown} | <pet> | <kin> | <pastime> | grandchildren \
          | job | house | move | puppy | puppies | kitten~ | lambs | project | interview | exam~ | course | \
          allotment | choir | band) you (told (me | us) about | were telling (me | us) about)
      ^ (have | did | is | was | has | how) ..10 you (were looking forward to | were so excited about | were so \
          looking forward to)
      ^ ..1 has (spring | summer | autumn | winter | the snow | the sun | the monsoon) [finally | already | \
          really] (arrived | come | reached | started ($ | yet | early | late | where | with you | over there) | \
          let up | melted | gone | found)
      ^ ..1 has (the | your) new (hip | knee | shoulder | hips | knees) been (out | dancing | up | on | to) ..2 \
          (golf | dance | dancing | bowling | garden | hill~ | mountain | trail | course | court | slopes | beach)
      ^ ..1 are you [still | all | both | two | really] (enjoying | loving | relishing) (the | your | that | \
          being | life | retirement | <capital>)
      ^ ..1 who [has] (won | is winning | came first | caught the biggest | took the (cup | trophy | prize))
      ^ ..1 how (was | were) <capital> [<capital>] [then | this time | in the end | after all] $
      how (is | are | was) (retirement | married life | motherhood | fatherhood | grandmotherhood | \
          grandfatherhood | parenthood | grandparenthood | college | university | student life | village life | \
          island life | the new (job | house | flat | place | school | garden | kitchen | puppy)) (treating | \
          suiting) (you | him | her | them)
      ^ ..1 how are (the | your | those) (wee | little | young) (ones | lads | lasses | bairns | people | monsters \
          | rascals | scamps) ..3 $
      ^ ..1 how are (the | your | those | all the) [lovely | dear | gorgeous] (grandchildren | grandkids | bairns \
          | twins | puppies | kittens | hens | chickens | bees | roses | dahlias) [these days | doing | getting \
          on | keeping | now] $
      ^ ..1 (has | have) (<their-own> | <capital> | the (choir | band | team | club)) [already | finally | yet] \
          (settled (in | at) | found a (tenor | new) | moved (in | back | out ($ | yet | at last)) | finished \
          (school | college | \
          university | exams) | passed (her | his | their | the) ..1 (exam~ | finals | driving | boards | audition \
          | viva | theory | degree | bar) | won | proposed | got (engaged | married | the \
          part) | flown the nest | come home from | left for (college | university))
      ^ ..1 did (the | your) ..1 (team | side | lads | girls | choir | band | horse) (win | qualify | go through | \
          (lose | score) ($ | again $ | by | in the (final | match | game | cup) | the (match | game | final)) | \
          come (first | last))
      ^ ..1 did (<capital> | <their-own>) (pass ($ | (her | his | their | the) ..1 (exam~ | driving test | finals \
          | audition)) | win | graduate | propose | score ($ | any | a (goal | try) | in the (final | match | \
          game)) | get (the (part | job | place) | in to))
      ^ ..1 was (the | your) ..1 ${outing} ..1 (everything | as good as | as | worth | fun | lovely | a (success \
          | hit | triumph | joy))
      ^ ..1 was it (hot | cold | sunny | crowded | lovely | wet | windy | fun) in <capital>
      ^ ..1 were (the | your) (grandchildren | grandkids | kids | family | cousins | in-laws) (down | up | home | \
          over | there | visiting) for
      ^ ..1 what did you (make | think) of (the | that) ..1 ${outing}
      ^ ..1 where did you ..3 (go | going | celebrate | stay) for (your | the) ..1 (anniversary | honeymoon | \
          birthday | holiday~ | vacation | christmas | easter | weekend)
      ^ ..1 what color did you paint
      ^ ..1 which ..2 won ($ | in the end | the (cup | match | game | prize | final | race))
      ^ ..1 who is (walking | feeding | minding | milking | watering) (the | your) ..1 (<pet> | hens | chickens | \
          garden | goats | cows | roses | tomatoes | bees | lambs)
      ^ ..1 are (the | your) (lambs | roses | snowdrops | daffodils | bees | hens | tomatoes | cherries | \
          swallow~ | puppies | kittens) ..1 (out | up | in | ready | ripe | home | laying | back)
    `,
    except: phrases`
      <symptom>
      <medicine>
      did (you | he | she | they) (enjoy | win) (a | any) (benefit | relief)
      (enjoying | loving) (the | your) ..1 (medicine | medication | tablets | diet | sessions | exercises | food | \
          mask | cpap | machine | brace)
      (film | x ray film) of (your | the)
      (book | film | series) (of (exercises | videos | recipes) | (on | about) (sleep | pain | diet | nutrition | \
          stress | <chronic-condition> | <medicine> | insulin) | (i | we) (recommended | made | sent))
      (trip | holiday | travel) (questionnaire | form)
      where did you ..12 (malaria | fever | <symptom>)
      was it ..4 when (the | your)
      (did | have) you ..3 (finish | finished | start | started) (the | your) (course | tablets | antibiotic~)
    `
  },
  'news-marvelled-at': {
    answers: ['opening'],
    why: 'Marvelling at what befell them: "Fifty years together, imagine that", "Triplets, good heavens!".',
    phrases: phrases`
      ^ ..4 years (married | together | of marriage | wed) and
      ^ ..4 years (sober | smoke free) and (then | now | still | counting)
      ^ ..4 years (married | together | of marriage | wed | sober | smoke free) (that is | what | goodness | wow | \
          my | imagine | how | bravo | $)
      that is (something | quite something | no small feat | an achievement | worth celebrating) $
      ^ [oh | a | well] (twins | triplets | engaged | retired | married | grandmother | grandfather | \
          grandparents | great grandmother | great grandfather | granddaughter | grandson | great grandson | \
          great-grandson | great granddaughter | great-granddaughter | bride | graduate | homeowner | baby (girl \
          | boy) | girl | boy | captain | champion~ | dad | mum | mom) [again | already | finally | and ..2] \
          (goodness | my (word | goodness | oh my) | at last | at long last | no less | wow | imagine | heavens | \
          good (heavens | gracious | lord) | well well | blimey | crikey | eh | well i never | of all things | \
          fancy | hurrah | hooray | how about that)
      ^ [and | well] so (you | he | she | they | <capital> | your <kin>) [have | has] (finally | actually | \
          really | at last | only went and) (beat | beaten | won | (did | done) (it | that) | made (it | the (team \
          | cut | final)) | caught (one | it | (a | the) ..1 (fish | salmon | trout | pike | carp | bouquet)) | \
          finished | climbed | passed (your | his | her | their | the) ..1 (exam~ | test | finals | degree | bar | \
          viva) | ran | run | danced | sold | retired | married | landed | built | baked | moved | \
          proposed | scored | swam | sailed | flew | learned | learnt | conquered | knitted | planted)
      ^ [and | well] so (the | that | your) (old | new | trusty | good old | poor old | brave) ..1 (knee~ | hip~ \
          | heart | leg~ | lungs | back | feet | ticker | bones | shoulder | hands) [has | have] (carried | took | \
          saw | brought | got) you (to | through | home | up | round | around | over | across | all | down | \
          there)
      ^ ..2 years old (goodness | imagine | wow | my (word | goodness) | heavens | bravo | who would | fancy | hurrah)
      ^ (a | an) [first | second] (hole in one | marathon | parachute jump | tattoo | black belt | degree | \
          diploma | motorbike | gold medal | debut) at your age
      ^ [and | well] so it (was | is) (a (girl | boy) | twins) ($ | after all | then | at last | again | and)
      ^ [and | well] so (the | your) ..1 (house | boat | farm | barn | bakery | kitchen | caravan | shop | flat | \
          book | novel | album | shed | extension) (is | was | has been | got) [finally | really] (sold | \
          finished | built | launched | published | yours | home)
    `,
    except: phrases`
      (twins | girl | boy) ..6 (pain | fever | scan)
    `,
    unless: ['condition', 'negation']
  },
  'mock-warning': {
    answers: ['close'],
    why: 'Mischief forbidden with a wink: "No more tree climbing, promise me", "Next time, hire a roofer".',
    phrases: phrases`
      (no more | no) ${mischief} ..3 (deal | promise | agreed | ok | okay | eh | right | i beg you | for my sake | \
          you hear | my nerves | i mean it | ..1 sake | mind | doctor 's orders | i (have | \
          only | am))
      no more (wrestling | fighting | arguing | arm wrestling | racing | dancing | chasing | duelling | dueling | \
          showing off | swinging | somersaults | cartwheels) [with | on | off | into | from] ..2 (${mischief} | \
          table~ | <pet> | teenagers | grandchildren | chandelier~ | lamppost~ | cow~ | sheep | vending machine~ \
          | gravity)
      no more (heroics | daredevilry | acrobatics | circus tricks | stunts)
      [do] try not to (fall off | fall out of | climb | wrestle | fight | ride | race | argue with) any more \
          (${mischief} | tree~ | fence~ | wall~ | mountain~ | horse~ | bike~ | cow~ | teenagers | toddlers | \
          <pet>)
      [do] try not to ((set fire to | burn down | blow up | demolish) (the | your | another | any) | (flood | \
          wreck) (the | your | another) ..1 (kitchen | bathroom | house | car | garden | neighbor~ | street | shed \
          | garage | boat | bike | office | village) | adopt | wrestle (a | any | the) | (break | dent) (anything \
          else | (any more | another) ..1 (bone~ | toe~ | leg | arm | finger | rib~ | wrist~ | car~ | window~ | \
          chair~)))
      (stay off | keep off | stay away from | keep away from | keep clear of | steer clear of | leave | no) (the \
          | that | those | any | all) ..1 ${mischief} ..5 (promise | deal | i beg you | for my sake | eh \
          | okay | ok | will you | would you | this time [please] | agreed | you hear | ..1 sake | i mean it | \
          mind) [me | \
          us] [then] $
      (stay off | keep off | stay away from | keep away from | keep clear of | steer clear of | beware of | no \
          more) (angry | grumpy | cross | bad tempered | runaway | rogue | flying | low flying | moody | stroppy \
          | vicious | jealous | ungrateful | overexcited | ambitious | wobbly | rickety | hungry) (geese | goose \
          | horse~ | bull~ | cow~ | rooster~ | swan~ | goat~ | cat | cats | dog~ | donkey~ | ram | rams | llama~ \
          | camel~ | frisbee~ | cork~ | golf ball~ | ladder~ | toddler~ | sheep | cockerel~ | parrot~ | seagull~ \
          | deck chair~ | stepladder~)
      ^ [and | so | but | maybe | please] next time [please | just | maybe] (call | hire | ring | get | ask | \
          phone | let) (a | an | the) (plumber | electrician | builder | roofer | handyman | gardener | tree \
          surgeon | mover~ | carpenter | mechanic | locksmith | chimney sweep | stuntman | window \
          cleaner | fire brigade)
      leave (the | that | those | your) ..2 to the (young | young (ones | lads | fellas | men) | youngsters | \
          stuntmen | grandchildren | birds | acrobats | circus) ..4 $
      leave (the | that | those | your) ..1 (${mischief} | tree~ | gutter~ | roofing | plumbing | wiring | lifting \
          | furniture | boxes | hedge~ | diy | cliff~ | dancing | sofa~ | fridge | shed | boiler | barn | fence~ | \
          climbing | digging | hay | bales) to the (mover~ | professionals | pros | experts | young ones | young \
          | youngsters | stuntmen | roofer~ | plumber~ | removal men | grandchildren | birds | acrobats | circus) \
          ..4 $
      leave (the | that | those | your) ${mischief} ..2 to (someone | somebody | anyone) else
      (do not | please do not | try not to | never) ..1 (argue | fight | wrestle | race | quarrel | tangle | box \
          | dance | spar) [with] (any | any more | the | that) ..1 (${mischief} | cow~ | sheep | seagull~ | llama~ \
          | crocodile~ | bear~ | lawnmower~)
      (banned | barred | grounded) from ..1 ${mischief}
      (hands off | retire | hang up) (the | that | your) ..1 ${mischief}
      (let | have) your (son | grandson | nephew | daughter | granddaughter | neighbor | husband | wife) (carry | \
          move | climb | fix | chase | lift) (the | that) ..1 (${mischief} | sofa~ | fridge | tree~ | gutter~ | \
          boiler | washing machine | bookcase | mattress | hay | bales) next time
      (keep | leave | save) the (heroics | acrobatics | stunts) (for | to)
      no dancing on ..1 table~
      no more (stories | tales | letters) that (begin | start | end) (with | on | in) (a | the)
    `,
    except: phrases`
      (no more | no | stay off | keep off) ..3 (until | till | for (<number> | two | three | four | six) | weeks \
          | months)
      (banned | barred | grounded | leave) ..6 (until | till | for (<number> | two | three | four | six) | weeks | \
          months | while (on | you))
      leave (the | that | your) (dose | medicine | wound | dressing | bandage | decision)
    `,
    unless: ['condition']
  },
  'glad-picture': {
    answers: ['close'],
    why: 'A picture of the happy day is asked for: "Send us a photo when the pups are born".',
    phrases: phrases`
      (send | post | show | share | bring | text | email) [me | us] (a | some | your | one | the) ..1 (photo~ | \
          picture~ | snap~ | pic | pics | selfie | video | postcard) (when | once | after | as soon as) (she | he \
          | they | you | the ..2 | your ..2 | <capital>) (take~ (her | his | their) first (step~ | walk | ride | \
          swim | flight | lap | bow) | arrive~ | hatch~ | \
          (is | are) (born | here | finished | in bloom | up | ready | planted | built) | wins | win | graduate~ \
          | bloom~ | flower~ | come~ home | cross | ripen~ | reach (the | your) | get to the (top | summit | \
          beach | sea) | score~ | marry | get married | land~ | walk down)
      (send | post | show | share | bring | text | email) [me | us] (a | some | your | one | the) ..1 (photo~ | \
          picture~ | snap~ | pic | pics | selfie | video | postcard) (of | from | at | with) (the | your | that) \
          ..1 (finish | finish line | finishing line | view | beach | cake | dress | medal | (baby | garden) ($ | \
          when | once | and | too | if | soon | in) | bride | sea | summit | top | pups | puppies | kittens | \
          lambs | chicks | wedding | big day | party | \
          snow | sunset | ceremony | trophy | graduate | newlyweds | dance floor | campsite | catch | harvest | \
          marrow | roses | treehouse)
      (send | post) (me | us) (a | some) (snap | snaps | selfie) from
      (photos | pictures | photographs | snaps) of ..1 (${outing} | ${grown} | <pet> | cake | dress | baby | bride \
          | puppies | kittens | grandchildren | lambs | view | summit) ..1 (are | is) (compulsory | mandatory | \
          expected | obligatory \
          | welcome | required by)
      (^ | and) (a | one) (snap | photo | picture) of the (cake | dress | baby | bride | pups | puppies | view | \
          beach | garden | medal | catch) (please | would)
    `,
    except: phrases`
      <symptom>
      (denture~ | crown | splint | brace | bottle | course | test) (is | are) (finished | ready | here)
      (photo~ | picture~) of the ..2 (label | box | pill~ | reading | wound | dressing | scar)
    `,
    unless: ['condition']
  },
  'cheered-on': {
    answers: ['close'],
    why: 'Cheers before a trial: "Show that mountain who is boss", "Bring home the cup".',
    phrases: phrases`
      show (that | the | those | this | your | them | him | her) ..2 who (is | are) ([the] [real] boss | in charge)
      show (them | that | him | her | it | those | the) ..2 what you (are made of | have got | have in you)
      show (them | that ..2 | those ..2) what you can do
      bring home (the | that | a | another) ..1 (trophy | cup | medal | gold | silver | title | prize | ribbon | \
          rosette | win | points | bacon)
      bring back (the | that | a | another) ..1 (trophy | medal | gold | title | prize | ribbon | rosette | win)
      bring (the | that) ..1 ((trophy | medal | gold | title | prize | ribbon | rosette) home | (cup | crown | \
          shield) home $)
      bring it home [<capital>] $
      knock (their | em) socks off
    `,
    except: phrases`
      (specimen | sample | urine | stool | collection) cup
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
