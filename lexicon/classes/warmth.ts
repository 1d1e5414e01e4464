import {phrases, type WordClasses} from '../phrases.ts'

/** Words of personal notes: gladness, meeting, writing, wishing. Acts of opening and closing are built from them. */
export const warmthWords = {
  nice: {
    why: 'What one says of a meeting, a message or a day to come: "It was … to see you", "Have a … day".',
    phrases: phrases`
      (good | great | nice | lovely | wonderful | fantastic | terrific | awesome | amazing | marvelous | brilliant)
      (super | superb | fabulous | fab | splendid | excellent | delightful | grand | gorgeous | beautiful | cracking)
      (sweet | kind | pleasant | heartening | heartwarming)
      (refreshing | exciting | grand | bonny | smashing | ace | beaut)
      (thoughtful | comforting | reassuring | encouraging | touching | uplifting | magnificent | smashing | gr8 | gud)
      ([a | an | my | our | such a | what a] [real | true | great | absolute | genuine] (pleasure | joy | treat))
      ([a | an | my | our | such a | what a] [real | true | great | absolute | genuine] (delight | honor | privilege))
      ([a | an] [real | huge | great | big] relief | music to my ears | best news | a tonic)
    `
  },
  glad: {
    why: 'Gladness of the writer: "I am … that you wrote".',
    phrases: phrases`
      (glad | gladder | happy | happier | pleased | delighted | thrilled | overjoyed | ecstatic | elated | tickled)
      (chuffed | stoked | pumped | excited | relieved | grateful | gratefully | thankful | honored | privileged)
      (heartened | cheered | gratified | over the moon | made up | tickled pink | beyond happy | pleased as punch)
      (grateful | buzzing | beaming | content | mighty glad)
      (right glad | fair chuffed | dead chuffed | wrapt | rapt | stoked)
    `
  },
  meeting: {
    why: 'Seeing, meeting, talking or hearing, as infinitive, gerund or past.',
    phrases: phrases`
      (see | seeing | saw | meet | meeting | met | talk | talking)
      (talked | speak | speaking | spoke | chat | chatting)
      (chatted | visit | visiting | hear | hearing | heard | have | having | had | connect | connecting | connected)
      (catch up | catching up | caught up | touch base | touching base | reconnect | reconnecting | sit down)
      (sitting down | sat down | run into | running into | ran into | bump into | bumping into | bumped into)
      (spend time | spending time | work | working | welcome | welcoming | host | hosting | find | finding | c)
      (learn | learning | read | reading | get | getting)
      (receive | receiving | know | knowing | welcome | look after)
      (care for | caring for | take care of | taking care of | treat | treating | be | being | share | sharing)
    `
  },
  contact: {
    why: 'Getting in touch, as base form or gerund: "thanks for …", "feel free to …", "… me any time".',
    phrases: phrases`
      (write | writing | write back | write in | writing in | message | messaging | msg | msging | email | emailing)
      (mail | mailing | text | texting | txt | call | calling | call back | calling back | phone | phoning | ring)
      (ring back | ringing | buzz | reach out | reaching out | reach | reaching | contact | contacting | ask | asking)
      (ask away | get in touch | getting in touch | be in touch | get back | get ahold | get hold | come back)
      (coming back | come back to | reply | replying | respond | responding | check in | checking in | check)
      (checking | send | sending | drop a line | drop a note | dropping a line | speak up | speaking up | share)
      (sharing | raise | raising | flag | flagging | bring up | bringing up | tell | telling | let me know | revert)
      (let us know | letting us know | letting me know | post | posting | consult | consulting | connect | connecting)
      (knock | ping | dm | hit me up | hit us up | give me a (call | ring | shout | buzz | bell))
      (give us a (call | ring | shout | buzz | bell) | shoot me | shoot us | pop in | drop in | drop by | stop by)
      (swing by | come by | come in | holler | shout | yell | reconnect | query | use the portal)
    `
  },
  occasion: {
    why: 'What one wishes to be good: "Have a great …", "Enjoy your …", "hope … went well".',
    phrases: phrases`
      (day | morning | afternoon | evening | night | week | weekend | month | year | one | time | rest | start)
      (summer | winter | spring | autumn | fall | season | holiday | holidays | vacation | break | leave | getaway)
      (trip | travels | travel | journey | flight | drive | ride)
      (voyage | visit | stay | cruise | tour | outing | hike)
      (wedding | birthday | bday | anniversary | party | celebration | graduation | reunion | shower | baptism)
      (christening | funeral | ceremony | retirement | honeymoon | festival | feast | dinner | lunch | meal | game)
      (match | race | run | tournament | recital | concert | show | performance | exam~ | paper~ | finals | test)
      (interview | job | semester | term | school year | move | christmas | xmas | new year | easter | thanksgiving)
      (diwali | eid | ramadan | holi | navratri | onam | pongal | hanukkah | passover | fiesta | halloween | sunday)
      (saturday | friday | monday | tuesday | wednesday | thursday | fourth | 4th | long weekend | bank holiday)
      (session | recovery | healing | pregnancy | delivery)
      (surgery | procedure | road ahead | days ahead | weeks ahead)
      (days to come | weeks to come | life | blast | ball | sleep | rest | nap | shift | stretch | chapter | sunshine)
      (weather | garden | gardening | beach | lake | sea | sun | mountains | snow | kids | grandkids | puppy | baby)
    `
  },
  holiday: {
    why: 'Feasts and days on which people greet each other.',
    phrases: phrases`
      (new year | new year's | newyear | christmas | xmas | easter | thanksgiving | holidays | holiday | halloween)
      (birthday | bday | b day | anniversary | diwali | deepavali)
      (dussehra | holi | navratri | pongal | onam | ugadi)
      (baisakhi | raksha bandhan | rakhi | eid | ramadan | ramzan | hanukkah | chanukah | passover | rosh hashanah)
      (lunar new year | nowruz | fiesta | valentine's day | valentines | mother's day | father's day | mothers day)
      (fathers day | st patrick's day | fourth of july | 4th of july | independence day | memorial day | labor day)
      (canada day | australia day | boxing day | bank holiday | retirement | graduation | friday | monday | weekend)
      (vesak | wesak | losar | lohri | bihu | janmashtami | navroz | purim | sukkot | juneteenth | carnival | advent)
      (epiphany | pentecost | matariki | anzac day | burns night | tet | songkran | chuseok | mid autumn)
      (spring | summer | autumn | fall | winter | ugadi | vishu | kwanzaa | solstice | ganesh chaturthi | durga puja)
    `
  },
  'their-people': {
    why: "The patient's people and pets as one sends regards to them.",
    phrases: phrases`
      (him | her | them | everyone | everybody | all | him and | the family | your family | the kids | the gang)
      (<kin> | your <kin> | ur <kin> | the <kin> | that <kin>)
      (([the | that | your] little (one~ | man | guy | lady)))
      ([the | that | your] little (girl | boy | prince | princess | fella) | the (baby | bump | twins | girls | boys))
      ([the | that | your | this] (kiddo | munchkin | peanut | bean | tiny human | pup | puppy | dog | cat | kitty))
      ([the | your] (grandbaby | grandkids | missus | mrs | other half | better half | hubby | team | troops | clan))
      (<capital> | the <capital> | mummy | mommy | mama | daddy)
      (papa | grandma | grandpa | amma | appa | bb)
    `
  },
  endearment: {
    why: 'How messages address people they are fond of.',
    phrases: phrases`
      (dear | my dear | sir | maam | mam | madam | ji | po)
      (friend | my friend | buddy | bud | pal | mate | love | hon)
      (honey | sweetheart | sweetie | pet | hen | duck | champ | kiddo | boss | brother | bro | sister | sis | mama)
      (mommy | papa | grandpa | grandma | beta | beti | bhai | man | folks | guys | both | all | girl | little one)
    `
  },
  'sign-off': {
    why: 'Formal words at the foot of a letter.',
    phrases: phrases`
      [with] [my | our | all] [very | kind | kindest | warm | warmest | best | sincere | good] \
          (regards | wishes | thanks)
      [with] (kind | kindest | warm | warmest | best) [personal | and warm | and best] (regards | wishes)
      [yours | very | most] (sincerely | faithfully | truly | respectfully | cordially | kindly | warmly | fondly) \
          [yours]
      (yours | cheers | thank you | many thanks | thx | tnx | rgds | br | kr | best | all best | warmly | signed | ta)
      (thanks [again | so much | very much | a lot] | thank you [again | so much | very much | kindly | sir | maam])
      (thanks and regards | thanks & regards | regards and thanks | thanking you | salutations | sincerely yours)
      (in good health | yours in health | in health | with gratitude | with thanks | gratefully | love | xx | xo)
    `
  },
  'signing-role': {
    why: 'Roles and places in which people sign, besides clinicians and staff.',
    phrases: phrases`
      (clinic | clinics | team | department | dept | office)
      (offices | desk | front desk | service | services | group)
      (hospital | center | centre | practice | surgery | associates)
      (associate | partners | program | programme | unit)
      (ward | institute | foundation | laboratory | lab | records | scheduling | referrals | billing | triage | line)
      (cardiology | neurology | oncology | dermatology | pediatrics)
      (peds | radiology | urology | orthopedics | ortho)
      (surgery | gynecology | obstetrics | psychiatry | psychology | nephrology | gastroenterology | endocrinology)
      (rheumatology | pulmonology | hematology | ophthalmology | audiology | anesthesia | geriatrics | immunology)
      (pharmacy | physiotherapy | rehab | rehabilitation | physical therapy | occupational therapy | speech therapy)
      (dietetics | nutrition | hospice | palliative care | home care | home health | maternity | fertility | dental)
      (family medicine | internal medicine | primary care)
      (urgent care | medicine | health | wellness | care | healthcare)
      (transplant | infusion | dialysis | imaging | pathology)
      (anticoagulation | allergy | sleep | pain | wound | stoma)
      (coach | navigator | liaison | worker | social worker)
      (facilitator | volunteer~ | chaplain | advocate | manager)
      (director | chief | head | lead | professor | prof | fellow | sister | matron | trainee | student | specialist)
      (slt | ot | pt | msw | lcsw | cbt | opd | ed | icu | nicu)
      (mgmt | derm | obgyn | onc | gi | ent | covering | on call)
      (md | do | rn | np | pa | fnp | lpn | cma | mbbs | phd | pharmd | dds | dmd | rd | cnm | bsn | mph | frcp | dpt)
    `
  },
  gerund: {
    why: 'Any -ing word, for wishes such as "Happy hiking".',
    phrases: phrases`
      *ing
    `
  }
} satisfies WordClasses
