import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {businessAnnounced, permitted} from './clinicBusiness.ts'

/** Openings that are remarks: on the patient's life, on what they did or sent, on the answer that they waited for. */
export const warmthRemarks = {
  'life-remark': {
    answers: ['opening', 'close'],
    why: 'GUIDE: "a personal remark". The life outside the clinic: what they make, keep, play and love.',
    phrases: phrases`
      (i | we) [have] [just | finally | also | even | all] <seen> ..3 (your | the | that | ur) ..2 <pastime>
      (i | we) [have] [just | finally | also | even | all] <seen> ..3 (your | ur) ..2 <fine-thing> ..4 <public-place>
      (<seen> | hear | see) ..3 (you | your | u | ur) ..6 (in | on | at | through) [the | our | your | last] \
          <public-place>
      (^ | <greeting>) ..3 <seen> (in | on) the <public-place>
      (still | been | keep | kept) (smiling | laughing | chuckling | grinning | thinking | humming | talking) ..3 \
          (about | at | over | of)
      (your | that | those | the) ..3 <pastime> ..6 (<nice> | magnificent | delicious | a hit | to die for | a triumph)
      (your | that | those) ..3 <pastime> ..3 (made | had | has | got | left | stole | kept | went down | went \
          | disappeared | reached | came | survived | are gone | is gone | lasted | deserves)
      (your | that | the) ..4 (picture | photo | story | card | song | joke) ..6 \
          (made | stole | stopped | still | jealous)
      (made | makes | is | are | am | all | quite | so) ..3 (jealous | envious) (of | $)
      (made | makes) ..6 (jealous | envious | hungry | laugh | cheer)
      so ..2 [your | the] <pastime> (opened | won | arrived | is | are | finally | worked | went)
      ^ (so | and | ah | oh) (the | your) ..2 (opened | won | arrived | finished)
      (your | ur) [<capital> | little | eldest | youngest | oldest | big] <kin> ..2 <life-event>
      (hear | heard | gather | believe | told | understand) ..6 <life-event>
      (<kin> | baby | he | she | they) (is | are) (crawling | walking | talking | teething | driving) ..2 \
          (already | now)
      (can not | cannot | can hardly) believe (he | she | they | you | your | we | it | how | <capital>)
      (fancy | imagine) (seeing | meeting | hearing | you | finding | bumping | that)
      (quite the | aren't you | are not you) ..1 (adventurer | chef | star | traveler | athlete | gardener | cook \
          | poet | detective | artist | baker | explorer)
      (^ | <greeting>) ..2 (quite the | you really are | you are quite (the | a) | aren't you)
      (<capital> | they | your team) (won | lost | drew | beat) ..4 (so | mood | sorry | hope | happy | again)
      (you are | you must be) ..3 (made of | braver than | fitter than | tougher than | a better | younger than)
      (my kind of | after my own heart | life and soul | force of nature)
      (deserve~ | merit~ | warrant~) (a | an | its own | some | the) ..2 \
          (line | cheer | party | medal | mention | parade)
      (deserve~ | merit~) (a | an | its own | some | the) ..2 (toast | drumroll | fanfare | applause | bow \
          | celebration)
      (take a bow | round of applause | standing ovation | drum roll | drumroll)
      (you | u) (fixed | taught | helped | mended | made | baked | knitted | sold | lent | saved | painted) ..1 \
          (my | our | me | us)
      (you (two | both | three | all) | u two) (were | are) ..3 (joy | delight | pleasure | treat | lovely | sweet \
          | fun)
      you are the first [..2] (to (bring | ask | try | notice | tell | make | write | spot | send) | on it \
          | i am writing)
      your <kin> (tells | told) (me | us) [that] you [have] (passed | won | got (married | engaged | in | into) \
          | finished | made the | aced | became | ran | sang | danced)
      (i | we) hear you [have] (got | won | passed | had | caught | landed) (your | the | a | an)
    `,
    except: phrases`
      (heard | read | saw | see) ..6 (passed (away | out | on) | arrived at the (er | ed | hospital))
      (is | was) born (with | at)
      opened (a | the) (case | file | ticket)
      garden variety
      thinking ..2 (about | of | over) (the | your | that | his | her) ..2 (dose | cause | timing | treatment | \
          plan | options | result~ | diagnosis | regimen | medicine~ | medication~ | <medicine> | <test> | \
          <symptom> | schedule)
    `
  },
  'fond-greeting': {
    answers: ['opening', 'close'],
    why: 'Greetings that are more than a salutation: "A blessed Sunday to you", "Well hello there", "Wah gwaan".',
    phrases: phrases`
      (^ | <greeting>) a [very | most] <fondness-quality> [and] [<fondness-quality>] (<holiday> | <capital>) ..2 to \
          (you | u | all | both | ye | your | the | each | everyone)
      (^ | <greeting>) a [very | most] <fondness-quality> [and] [<fondness-quality>] (<occasion>) ..2 to \
          (you | u | all | both | ye | each | everyone | your | the)
      (^ | <greeting>) ..1 (well hello | well hi | hey hey | hello hello | hello you | hello again | hiya you \
          | wah gwaan | wa gwan | wagwan | howzit | ey up | ay up | how far | irie | what's the craic | shwmae \
          | dia duit | how is she cutting | sup | whats up | what's up | eh eh | oya | good fi)
      (^ | <greeting>) well [now] (look | hello | if it | there | howdy | fancy | what do we)
      look who (is | has | it | came | turned | decided | finally)
      (good | nice | happy | gud) fi (hear | see | know)
      (gratitude | thanks | greetings) for your (confidence | trust | kind | patience)
      greetings and (gratitude | thanks | good | best | warm | love | blessings)
      good news first
      hope (my | this | our | the) ..3 (find | finds | reaches) (you | u | ur | your | both | all)
      <nice> 2 (c | see | hear | meet | know)
      (^ | <greeting>) ..3 (sana | nawa)
    `,
    except: phrases`
      well there (is | are) (no | some | a few | good)
    `
  },
  delight: {
    answers: ['opening', 'close'],
    why: 'Delight in hearing from them, in what they sent, in serving them.',
    phrases: phrases`
      (^ | <greeting>) ..2 what (a | an) [<intensifier> | truly | really | absolutely] \
          (<nice> | tonic | treat | clever | glorious | fun | update | sight | star | story | thing | delightful \
          | charming)
      (^ | <greeting>) [<intensifier>] (<nice> | stunning | glorious | impressive | textbook | gorgeous | crisp) \
          (<fine-thing> | surprise)
      (brighten~ | cheer~ | improve~ | perk~ | rescue~ | save~ | light~ | lift~ | make~ | made | lit) ..5 \
          (my (day | week | shift) | our (day | week) | (grey | gray | dull | long | dreary | rainy | dark \
          | hard) <occasion>)
      (brighten~ | cheer~ | lit | perk~) ..3 (inbox | waiting room | clinic | office | ward | desk | <day>)
      (^ | <greeting>) [always | as ever | it is | it was | what] [a | my | our] [great | real | true] \
          (pleasure | joy | delight | treat | honor | privilege) \
          (as | to | doing | from | indeed | sir | hearing | meeting | $)
      (my | our) [great] (pleasure | honor | privilege) (to | sir | maam | indeed | entirely | $)
      with [great | much | all] (pleasure | joy | delight) (i | we | to)
      (pleases | delights | honors | flatters | touches | tickles) (me | us)
      (pleasure | privilege | honor | joy) to be (asked | trusted | of | your | part)
      (<glad>) (at | in | on | here) ..6 to (hear | see | learn | read | know)
      (<glad> | proud) (for | with | of | about) (ye | yous | youse | yall | yas | ur | them both)
      (touched | moved | flattered | honored | humbled | tickled | heartened) by \
          (your | you | ur | the | what | how | that)
      (i | we) [really | rather | quite | all] (like | liked | admire~ | relish~) \
          (you | your | that | all | them | both | how | it)
      (a | an) (good | fine | keen | sharp | great | real | excellent | rare) \
          (eye | ear | nose | instinct | mind | memory | head | sense) (for | of)
      (best | neatest | clearest | nicest | tidiest | kindest | funniest | finest | smartest | sweetest | loveliest) \
          ..6 (i have | we have | i | we | i had) [ever] (seen | read | had | received | got | heard | met | saw)
      (<nice> | smart | wise | sensible | clever | fair | reasonable | important | right | natural | brave) \
          (thing | question | one | point) to (ask | raise | wonder | check | bring | write | mention | notice | flag)
      (nobody | no one | not many people | few people) [has | have] ever \
          (thanked | asked | sent | brought | told | said)
      (earned | have | has | got | won) ..3 (my | our) [whole | full | deep] \
          (respect | admiration | vote | heart | applause)
      (fair (dues | do | play to) | good (skills | job you | on yous) | big ups | big up | respect to (you | your))
      (i | we) say (that | it | this) with ..2 (affection | love | respect | admiration | fondness)
      (stubbornness | persistence | patience | hard work | perseverance | effort | discipline | grit) ..3 \
          (paid off | pays off | is paying | has paid | shows | worked | won)
      you are doing ..1 (heroically | splendidly | marvelously | wonderfully | magnificently | superbly | admirably)
      (kind | nice | good | sweet | lovely) from (you | your side)
      (think | thinking | thought) (on | of) (us | me) (with | at | when)
    `,
    except: phrases`
      ${permitted}
      (i | we) (like | liked) (your | the | that) (number | level | pressure | reading) to
      (would | do not | did not | not) [really] (like | admire)
      i (like | would like) (it | that | you | your | all) to
      (good | great | clear) (record~ | list | chart | photo~ | picture~ | summary) of
      (a | an) (good | great) sense of (smell | taste | touch | balance)
    `
  },
  'owed-to-you': {
    answers: ['opening', 'close'],
    why: 'Debts of kindness between people: "I owe you a coffee", "I never thanked you", "you were right about the film".',
    phrases: phrases`
      (i | we) (owe | owed) (you | u | ya | ye | your)
      (never | have not | did not | forgot to) [yet] [properly] (thanked | thank) (you | u | your)
      (never | have not) (forgot | forgotten | forget) (it | that | you | your | how | what | the)
      return the favor
      you (were | are) [so | absolutely | quite | dead] right (about | that the | all along)
      (taken | took | tried | following | followed | used) your (advice | tip | suggestion | recommendation | recipe)
      (proposed | devoured | licked | licking | fought over) ..4 (again | fingers | it | them | every)
    `
  },
  'answer-with-care': {
    answers: ['opening'],
    why: 'Answering for the sake of the person who waits: founding text, "Let me answer your question right away".',
    phrases: phrases`
      (i | we) [have] promised (you | to | that | your | i | we)
      (as | like) [i | we] promised ..4 (here | i | am | writing | you | your | answer)
      so here i am
      (want~ | wanted) you to (have | get | read | learn | hear | know) (this | it | that | the | from | how) ..4 \
          (me | first | myself | before | straight | soon | person)
      (want~ | wanted) to tell you (this | it | that | myself | personally | first | in person | the)
      from me (and not | rather than | not from | instead of | first | before)
      let me not (keep | dawdle | make | waste | hold)
      (not | without) (keep | keeping | leave | leaving) you (waiting | wondering | hanging | guessing | in suspense)
      (since | because | as) (you have | you were | i know) [you] ..3 \
          (waited | waiting | boarding | worried | busy | off)
      (since | because | as) (i know | i remember) (you | that you | how)
      i know (you have | you are) [been] ..1 (refreshing | waiting | checking the | on tenterhooks | counting \
          | itching)
      what you (opened | wrote | came | logged in | are waiting) ..2 for
      (let us | lets | shall we) (get you | look at | untangle | unpick | take | see | sort | figure | talk | start \
          | crack) ..6 (together | answer~ | sorted | both of us | side by side | you home)
      (let us | lets | shall we) (untangle | unpick | get you | go through | tackle | walk through) \
          (this | it | that | an | a)
      let me (take | get to | come to | tackle | jump to | go straight | turn to | get) ..3 question~
      (let me | i will) ..3 (straight away | right away | straight off) ..3 (you | your | since)
      (quick | short | fast) (answer | reply | note) (for you | because | before you | so you)
      before (the | we | i | any) ..4 (business | dull | boring | serious | medicine | medical | numbers | dreary \
          | technical)
      (i come | here i come | i write) (bearing | with) ..4 (answer | news | smile | gifts | tidings)
      (made myself | poured myself | got myself | fetched) ..3 (tea | coffee | cuppa | brew) ..6 (your | you \
          | together)
      you asked (me | us) for ..8 (like | respect | admire | love | honor | here)
      (will | would) be (my | our) [great] (pleasure | honor | privilege | job)
      (sure thing | of course | certainly | absolutely) (anytime | my friend | dear | sir | maam | no)
      you will be (pleased | glad | happy | relieved) (to | i am | that)
    `,
    except: phrases`
      you will be (pleased | glad | happy | relieved) (to | that) ..6 (result~ | scan | biopsy | test~ | labs)
      ${businessAnnounced}
    `
  },
  'tender-address': {
    answers: ['opening'],
    why: 'A tender word of shock or pity that begins a message: "Oh love".',
    phrases: phrases`
      ^ (oh | ah | aw | aww | och | ay) (love | honey | darling | sweetheart | pet | hen | duck | my | friend | dear \
          | <capital>)
      (i am | am | im) (that | so | just | awful) sorry
      (read | opened) your (note | message | letter | email) ..3 (and | twice | with) ..6 \
          (heart | tea | tears | lump | sat)
    `
  }
} as const satisfies ActGroups
