import {phrases, type WordClasses} from '../phrases.ts'

/** The life outside the clinic, and what one says of it: slots of personal remarks and of farewells. */
export const warmthLife = {
  pastime: {
    why: 'What people make, keep, play, watch and love, and speak of in a personal remark.',
    phrases: phrases`
      (garden | allotment | roses | tomatoes | dahlias | daffodils)
      (sunflowers | orchard | orchids | bonsai | beehive~)
      (bees | honey | jam | chutney | pickle | pickles | marmalade | cake | cakes | bread | sourdough | pie | cookies)
      (recipe~ | bakery | baking | biryani | curry | tamales)
      (lasagna | soup | dumplings | pierogi | sweets | mangoes)
      (dog | dogs | puppy | pup | cat | kitten | parrot | budgie | hamster | pony | horse~ | hens | chickens | goat~)
      (lambs | lambing | cows | donkey | goose | spaniel | terrier)
      (labrador | tortoise | goldfish | pike | trout | carp)
      (quilt | quilting | knitting | crochet | scarf | embroidery | mural | painting~ | sketch | pottery | woodwork)
      (model railway | poem~ | poetry | limerick | novel | memoir)
      (sermon | choir | band | piano | guitar | violin | fiddle)
      (bagpipes | accordion | trombone | drums | saxophone)
      (ukulele | singing | solo | recital | gig | concert | opera)
      (karaoke | dancing | tango | salsa | bhangra | bingo)
      (bridge club | chess | crossword | sudoku | dominoes | quiz)
      (marathon | half marathon | 10k | 5k | parkrun | triathlon | cycling | bike | motorbike | tractor | camper van)
      (boat | yacht | sailing | kayak | canoe | regatta | surfboard)
      (fishing | angling | golf | handicap | bowls | cricket)
      (football | soccer | rugby | hockey | netball | baseball)
      (softball | basketball | snooker | darts | tennis)
      (league table | trophy | medal | rosette | harvest)
      (cherries | plums | apples | eggs | flowers | bouquet)
      (postcard~ | stories | story | joke~ | joke | caravan | cabin | cottage | treehouse | greenhouse | shed)
      (pilgrimage | hajj | umrah | cruise | safari | camino | road trip | honeymoon | reunion | wedding | graduation)
      (wedding speech | panto | pantomime | movie)
      (book club | radio show | stall | market | fair | festival)
    `
  },
  'life-event': {
    why: 'News in a family: a place won, a first step, a wedding.',
    phrases: phrases`
      (got (into | engaged | married | in | a place | the job) | passed | graduated | won | qualified | got promoted)
      (made (the team | captain | it | partner) | is (engaged | expecting | getting married | walking | crawling))
      (is (talking | sitting up | smiling | rolling over | off to | starting | growing | one already) | starts school)
      (was born | arrived | came first | scored | opened | took first)
      (is on the way | said (yes | his first | her first))
      (took (his | her) first | learned to | learnt to | finished (school | college | university) | is home from)
    `
  },
  seen: {
    why: 'Coming upon news or works of the patient.',
    phrases: phrases`
      (saw | see | seen | spotted | noticed | watched | caught | heard | read | read about | heard about | read of)
      (tried | tasted | baked | ate | finished | wore | opened | passed | hung | framed | bumped into | heard of)
    `
  },
  'public-place': {
    why: 'Where one comes upon news of a patient.',
    phrases: phrases`
      (paper | papers | newspaper | gazette | herald | tribune)
      (courier | bulletin | newsletter | magazine | radio | tv)
      (telly | television | news | noticeboard | notice board | facebook | instagram | whatsapp | front page | stage)
      (parade | market | finish line | church | mosque | temple | fair | window | shop | grapevine | waiting room)
    `
  },
  'merry-verb': {
    why: 'What one bids somebody do for the joy of it.',
    phrases: phrases`
      (smash | ace | nail | crush | rock | win | slay | shine | dance | sing | play | celebrate | hug | kiss | cuddle)
      (smooch | bake | sail | fish | savor | relish | toast | feast | knit | score | bowl | party | frolic | swim)
      (conquer | knock | blow | dazzle | wow | strut | paint)
      (spoil | soak up | drink in | treasure | cherish | frame)
    `
  },
  goodwill: {
    why: 'What one wishes to people or sends them.',
    phrases: phrases`
      (peace | health | good health | love | joy | strength)
      (light | happiness | healing | blessings | luck | comfort)
      (courage | hope | warmth | calm | laughter | rest | patience)
      (prosperity | good cheer | sunshine | good thoughts)
      (positive vibes | good vibes | good energy | positive energy)
      (solidarity | serenity | better days | good fortune)
    `
  },
  'small-gift': {
    why: 'What one asks to be given to somebody for our sake.',
    phrases: phrases`
      (treat | biscuit | hug | kiss | cuddle | squeeze | scratch)
      (pat | belly rub | sticker | star | gold star | medal)
      (high five | fist bump | cookie | lollipop | carrot)
      (sweetie | cheer | salute | tickle | smooch | wave | ovation)
    `
  },
  tidings: {
    why: 'What one waits to receive from somebody one is fond of.',
    phrases: phrases`
      (news | good news | update~ | photo~ | picture~ | pics)
      (story | stories | postcard~ | next message | next letter)
      (next update | progress | letter~ | success | full report | verdict)
    `
  },
  views: {
    why: 'What one asks people for who are to speak freely.',
    phrases: phrases`
      (thoughts | views | opinion | questions | ideas | input)
      (worries | take on it | take on this | side of it | feedback)
    `
  },
  'fine-thing': {
    why: 'What the patient sent, asked, wrote or kept, when it is praised.',
    phrases: phrases`
      (photo~ | photograph~ | picture~ | pic | pics | diary)
      (log | notes | chart | drawing | handwriting | list | video)
      (spreadsheet | record~ | account | description | summary | sketch | graph | letter | message | update | note)
      (question~ | query | story | timeline | journal | card)
    `
  },
  'fondness-quality': {
    why: 'What a time or a feast is wished to be, beside the words of everyday wishes.',
    phrases: phrases`
      (<wished-quality> | calm | sweet | cozy | joyful | joyous)
      (sunny | easy | fruitful | blissful | festive | mellow)
      (refreshing | prosperous | bright | memorable | chill | uneventful | boring | dull | cool | warm | well earned)
      (well deserved | deserved | loveliest | happiest | best)
      (most | gentlest | holy | sacred | delicious | bountiful)
      (thoroughly | truly | properly | kind | painless | pain free)
      (low key | slow | lazy | glorious | magical | jolly)
    `
  }
} satisfies WordClasses
