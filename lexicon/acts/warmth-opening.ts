import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {businessAnnounced, helpedByOthers, permitted} from './clinicBusiness.ts'
import {noSorrow} from './noEmpathy.ts'
import {ownStaff} from './nothingOfTheSort.ts'

/** How messages begin on a personal note: the founding text's "Start Personally". */
export const warmthOpening = {
  gladness: {
    answers: ['opening', 'close'],
    why: 'Founding text: "Good to hear from you", "Happy to hear from you"; GUIDE: glad that you wrote.',
    phrases: phrases`
      (<glad> | <nice>) (that | because | when | to hear | to know | to see | to read | to learn | to find)
      (touched | moved | relieved | proud | impressed | lucky | comforted | encouraged) \
          (that | by how | to hear | to know | to see | when | how) ..2 (you | your | u)
      (<glad> | <nice>) [to] (hear~ | know~ | see~ | read~ | learn~ | get~ | receive~ | have | find~) ..6 \
          (you | your | u | ur)
      (<glad> | grateful | thankful) [that | about | for | of] (you | u | ur | your | yours | <kin> | he | she | we \
          | both)
      (glad | happy | pleased | delighted | relieved) [that | about | for] \
          (it | the | this | things | everything | all | they)
      (good | kind | nice | sweet | thoughtful | wise | smart | clever | decent | brave | great | lovely) of (you | u)
      (good | great | nice | lovely | wonderful | glad) (you | u) \
          (asked | wrote | told | messaged | called | came | sent)
      (good | great) (thing | that) (you | u) (asked | wrote | told | messaged | called | came | sent | checked \
          | have \
          | put)
      (made | makes | making) (my | our | his | her) [whole | entire | very] \
          (day | morning | afternoon | week | night | shift | year)
      (made | makes) (my | our) [whole | entire] (month | monday | tuesday | wednesday | thursday | friday | weekend)
      (made | makes | had) (me | us | everyone | our [whole] [<capital>] (team | staff | office)) ..2 \
          (smile | laugh | happy | proud | giggle | day)
      (warm~ | lift~ | gladden~ | do~ | did) (my | our) (heart | spirits | hearts) [good]
      (made | makes | had) ..5 (smile | laugh | giggle)
      makes (me | us) (so | very | really) (happy | glad | proud)
      (^ | <greeting>) so [very | really] (glad | happy | pleased | relieved | grateful | good | nice | lovely)
      (i | we) [really | so | just | absolutely] (love | loved | enjoyed | adore | adored) \
          (that | how | your | ur | hearing | reading | seeing | the | meeting | a)
      (^ | <greeting>) ..3 love (the | your | a | that | this) [new]
      (brilliant | wonderful | great | fantastic | lovely | terrific) about (the | your)
      (laughed | smiled | chuckled | giggled | grinned | cheered | cried) ..4 (at | when | out loud | reading | with)
      (^ | <greeting>) [oh] (wow | woohoo | yay | aww | aw | ooh) ..4 $
      what a (relief | joy | treat | pleasure | delight) ..6 (you | your)
      a (pleasure | delight | joy | treat) to [finally] (<meeting>) (you | u | your | from | a | the | <capital>)
      (braw | guid | gid | grand | bonny | barry | magic | crackin | rare) (tae | to | ti) (hear | see | ken | know \
          | read | get | meet) ..3 (ye | you | yer | your | yersel | that | fae | frae | from)
    `,
    except: phrases`
      (<glad> | good | nice | great) to (see | report | say | let you know | inform | tell you | share) \
          (that | your | the) ..3 (result~ | labs | scan | biopsy | test~ | numbers)
      (i wish i could | could not) ..4 (it was | say)
      (i | we) would be (glad | happy | grateful) (if | when)
      not (happy | glad | pleased)
      (be | being) happy when
      (happy | glad | pleased) to (report | inform | announce)
      good (that | because) (it | this | the)
      honor that (relationship | love | part | loss | feeling | time | person)
      (partner | parent~ | he | she | they | child~ | kid~ | therapist | teacher) (will | would | may \
          | might) be (glad | happy | relieved | pleased)
      both would be relieved
      (would be | it is | then) good to know (that early $ | before (you | starting | taking | spending) \
          | whether (to | the) | which (foods | medicines))
      (not | never) (sit | get | feel | be | become) (happy | glad | pleased) because
      ${businessAnnounced}
      ${permitted}
      (nice | great | good | lovely | wonderful) that (the | this | it | these) ..2 (comes (as | in | with) | needs \
          | need | requires | require | costs | is (free | cheap | sugar free | covered | available))
      ^ (good | nice | great) to (know | remember | note) ..4 (can be | may be | is closed | is open | are closed \
          | are available | is available | need not | must be | should be)
      nice to (have | know) but (not | never)
      (nice | great | good | wonderful | lovely) that (the | this | it | these) ..2 (has | have) (no | little) \
          (smell | taste | sugar | sting | side effect~)
    `
  },
  meeting: {
    answers: ['opening', 'close'],
    why: 'Founding text: "It was great seeing you recently".',
    phrases: phrases`
      (<glad> | <nice>) [to] [have] [finally | just | again] <meeting> [<meeting-word>] ..3 \
          (you | u | ur | your | both | <kin> | her | him)
      <nice> (to [finally] (see | meet) | seeing | meeting) ..2 <capital>
      (was | been) [so | very | really | such | truly | just | quite] [a] <nice> \
          (to | seeing | meeting | talking | speaking)
      (is | always | as always) [so | very | really | always | such] [a] <nice> <to-see> ..3 \
          (you | u | your | from | name)
      (was | is | been) [so | very | really] <nice> (chatting | catching | having | visiting | hearing | working \
          | getting)
      (^ | <greeting>) [so | very | really | always | truly | such] [a] <nice> \
          (to <meeting> | seeing | meeting | talking | speaking | chatting)
      (^ | <greeting>) [so | very | really | always] <nice> (catching up | having | visiting | hearing | working \
          with \
          | running into | getting)
      (^ | <greeting>) ..3 (enjoyed | loved) [so much] (seeing | meeting | talking | speaking | chatting | catching \
          | having | visiting)
      how (<nice>) to <meeting>
      (we have | i have | we | i) (missed | miss) ((you | u) [<intensifier> | all | both | guys | here | lately] ($ \
          | and | <capital> | in our | around | over) | seeing | (your | that) (face | laugh | smile | stories \
          | jokes))
      (great | good | lovely | nice | fun) (chat | visit | talk | catch up | session | conversation | call | \
          chatting \
          | hike)
      (long time no see | been a while | it has been (a while | too long | ages))
      saw your name [pop~ | come~] [up]
      (good | nice | lovely | glad | happy | great | smile~) ..4 (see | seeing) your name
      (put | putting) a face to (the | your) name
      (enjoyed | appreciated) (our | the | your) (visit | chat | talk | conversation | call | time)
      (you have been | you were | been thinking) [so much] (on my mind | in my thoughts | of you | about you)
    `,
    except: phrases`
      (good | great | nice) (time | chance) to
      wish i could ..10 (see | seeing) you
      nice to (have | know) but (not | never)
      ^ (good | nice | great) to (know | remember | note) ..4 (can be | may be | is closed | is open | are closed \
          | are available | is available | need not | must be | should be)
      ^ (good | nice | great) to (know | have | get) ..6 (optional | not (required | essential | needed))
    `
  },
  congratulation: {
    answers: ['opening', 'close'],
    why: 'GUIDE: congratulations open a message. Praise for what the patient did stands with it.',
    phrases: phrases`
      (congratulations | congrats | congratulate | congratulating)
      (congratz | felicitations | mazel tov | mabuhay | mubarak)
      (mubarak ho | badhai | badhai ho | galing | shabash | bravo | brava | hooray | hurrah | hurray | yay | woohoo)
      (woo hoo | hip hip | three cheers | way to go $ | hats off | well played | cheers to you | here is to | kudos)
      (well done | nicely done | beautifully done | great going)
      (good going | good for you | good on you | good on ya)
      (good | great | nice | excellent | fantastic | amazing | awesome | super | terrific | stellar | brilliant \
          | beautiful) (job | work | effort | going | progress)
      (so | very | really | incredibly | super | that | is | i am | we are | was | am | are) [so | very | really] \
          proud (of | for)
      (^ | <greeting>) proud of
      (so | very | really) impressed
      (^ | just | well | and | oh | wow | week~ | days | months | free | clean | now | up | pounds | girl \
          | water | time) \
          look at (you | u) [go]
      look at (you | u) ($ | go)
      (ten out of ten | full marks | gold star | top marks) [for | to]
      (what (an achievement | a feat | a milestone | a win | a journey | a champ | a star | a trooper))
      (you are | you have been | what) [such] [a | an] [real | true | total | absolute] \
          (star | trooper | champ | champion | hero | inspiration | lioness | legend)
      (you | u) (rock | rocked | nailed | crushed | aced | smashed | did it | made it | earned)
      (that is | this is | what) [such | absolutely | just] [a] <wonderful> (news | milestone | achievement | win)
      (wonderful | fantastic | terrific | lovely | great | happy | exciting | amazing | brilliant) (to hear | news) \
          (about | of | that | from | on)
      (big | huge | giant) (milestone | achievement | win | day) for you
      (lucky | clever) (you | thing | duck)
      how (exciting | wonderful | lovely | fantastic | great | nice | sweet | kind | thoughtful | fun | clever | cool)
      what (wonderful | lovely | great | fantastic | exciting | happy | good | terrific | brilliant) [happy] news
      what a [<intensifier>] (<nice> | good | great | clever | smart | thoughtful) \
          (idea | question | photo | photograph | picture | thing | surprise | message | letter)
      what a (<nice>) ..2 (to | for | photo | photograph)
      ^ [<greeting>] [what | such | just | absolutely | truly] (brilliant | amazing | superb | wonderful | \
          fantastic | lovely | marvelous | fabulous | terrific | smashing | cracking | splendid | glorious | \
          stunning | magic | grand | incredible) [<intensifier>] news [indeed | there | all round | dear | my \
          friend] [<capital>] [<capital>] $
      ^ [<greeting>] (really | very | such | so | truly | extremely | seriously) (good | great | happy | lovely) \
          news \
          [indeed | there | all round] [<capital>] [<capital>] $
      that is [<intensifier>] (good | great | happy | excellent) news (indeed | all round)
      (^ | <greeting> | that is | that was | this is | what) [really | truly | some | such] (solid | top | sterling \
          | cracking | stellar | outstanding | splendid | superb | first rate | top notch | phenomenal | smashing \
          | mighty | heroic) (work | effort | efforts | job | going) (on | with | at | getting | to | keeping | this \
          | all | <capital> | $)
    `,
    except: phrases`
      ^ [and | then] congratulate (her | him | them | each other | your <kin> | yourself)
      ${businessAnnounced}
      (not | no) (good | great) (job | progress)
      work note
      progress (note | notes | report)
      (congratulations | congrats | kudos | hats off | bravo | three cheers | well done) to our ..3 ${ownStaff}
    `
  },
  compliment: {
    answers: ['opening', 'close'],
    why: 'Praise for asking, sending, noticing. Source: GUIDE, "a personal remark".',
    phrases: phrases`
      (good | great | excellent | wonderful | thoughtful | fantastic | fair | important | smart | lovely | terrific \
          | super | best | favorite) [and] [thoughtful | important] (question~ | q | qn | qstn | query | point)
      (good | great | nice | smart | excellent | right) (thinking | instinct~ | catch | call)
      (good | great | nice | smart | excellent) (spotting | eye | choice | move | on you)
      right (choice | move | on you)
      (good | great | clever | smart) (man | woman | lad | girl | boy | mama | mom | mum | dad)
      (you | u) (did | have done | are doing | were doing) [exactly | absolutely | quite | just] \
          (right | the right thing | well | great | everything right)
      (you | u) (are | were) [so | very | quite | absolutely | perfectly | totally] \
          (right | wise | smart | clever | kind | sweet | brave) to
      (that | it) was (smart | wise | clever | kind | sweet | thoughtful | brave | considerate | generous) of \
          (you | u)
      (it | that) (takes | took) [real | a lot of | great | some] (courage | guts | strength | bravery | nerve)
      (that | it) (is | was) [so | very | really] (helpful | thorough | kind | thoughtful | generous | sweet)
      (is | was) a (real | great | big | huge) help
      your (<nice> | kind) (message | note | letter | card | words | photo~ | picture~ | email | question)
      your (kind | warm | lovely | sweet | thoughtful) words
      your (photo~ | picture~ | notes | log | diary | list | video | description | drawing) ..3 \
          (so | super | very | really) (clear | helpful | neat | thorough | sharp)
      (good | great) (shout | lad | lass | woman yourself | man yourself | on yer | on yous | lookin out)
      (fair play | more power | respect | cudos | chapeau | you beauty | you beaut | you little ripper \
          | what a beauty \
          | bonzer | ripper | onya) [to (you | yourself)]
      (god love (you | ye | him | her) | bless (your | his | her) (heart | cotton socks) | ah bless | aw bless)
      (you are | you were) [very | so | awful | dead | fierce] (good | kind | decent | sound | thoughtful) (to | for)
      (you are | what) [such] [a | an] (star | gem | angel | legend | treasure | diamond | peach | darling | brick \
          | sweetheart | marvel | wonder | champion | credit)
      (sensible | right | wise | clever) of (you | ye)
      (dead | quite | absolutely | spot) (right | on) to (ask | write | check | ring | call | message)
      (means | meant) (a lot | so much | the world) (to me | to us | that you | to hear)
      (i | we) (did | do) (laugh | smile | giggle | chuckle)
      you (never | always) (cease to | fail to | make me | make us | bring)
      how (carefully | neatly | clearly | well | thoroughly | honestly) (you | u)
      (you | u) [always] ask (the | such | great | good) ..2 questions
    `,
    except: phrases`
      (if | whether | when) you (did | are) ..2 (right | well)
      no (question | point)
      (good | great) question for (the | your | a | our)
      (with | with all | with the) [due | greatest | great | utmost | much] respect
      right to (be | feel)
      (next | other) (important | good | great) question~
      another (important | good) question (is | would | could | to)
      who ..3 respect you
    `
  },
  'no-bother': {
    answers: ['opening'],
    why: 'Asking is welcome: nobody is a nuisance. Opens on the person rather than the matter.',
    phrases: phrases`
      (^ | <greeting>) [yes | sure | oh | hey] (no | not) (problem | bother | trouble | worries | prob | probs \
          | sweat \
          | biggie | excuse~ | apology | apologies) ..2 [at all | needed]
      (no | never) need to (apologize | be sorry | feel (bad | silly | embarrassed | foolish))
      (not | never | no) [a | an | at all | being | any | making | such | the] \
          (bother | nuisance | burden | pest | bug | bugging | bothering | fuss | annoying | idiot | rude)
      (not | never) [a | an] (silly | dumb | stupid | foolish | rude | crazy) [question | thing]
      never feel (dumb | silly | bad | stupid | foolish)
      (not mad | no one is mad | nobody is mad)
      (you | u) (never | do not) (bug | bother | annoy) (me | us)
      not a (problem | bother | worry | pain) at all
    `,
    except: phrases`
      no (problem | trouble | need | bother) (with | for | in | to (fast | stop | come | change | wait))
    `
  },
  welcome: {
    answers: ['opening', 'close'],
    why: 'GUIDE: "welcome to our practice" opens a message.',
    phrases: phrases`
      (welcome | wellcome | welcom) (to | back | home | aboard | in | again | and | onboard | <capital> | dear | sir \
          | mam)
      (warm | hearty | big | very warm | n | and) welcome
      (^ | <greeting>) ..3 (welcome | wellcome) $
      (hello | hi | hallo) [and | n] [a] [warm | hearty] welcome
      (delighted | happy | glad | excited | honored | pleased | thrilled | tickled) to (have | welcome) \
          (you | u | ur | your)
    `,
    except: phrases`
      (is | are | be | he is | she is | always | friends | husband) welcome to \
          (attend | join | come | bring | call | use)
      (he | she | they | friend | partner | son | daughter | visitors | family) (is | are) welcome
      a welcome (relief | change)
      welcome to (the | our | this) ..2 (automated | automatic | auto | answering | voicemail | recorded | reply \
          | messaging) [message | reply | answering | attendant] (service | system | line | menu | assistant)
      (is | are | be) [very | most | also | always] welcome to (pay | park | collect | pick | drop | book | wait \
          | borrow | take | choose | send | apply | register | stop | switch | try | have | eat | drink | leave | \
          make | request | order | print | ask for a copy)
    `
  },
  offer: {
    answers: ['opening', 'close'],
    why: 'Founding text: "I\'ll be happy to help you", "Let me answer your question right away".',
    phrases: phrases`
      (happy | glad | delighted | pleased | gladly | honored | love | here | pleasure | able) to \
          (help | assist | be of | explain | answer | clarify | discuss | support)
      (happy | glad | delighted | pleased | love) to (do | go (over | through) | talk | weigh in | clear | look \
          | walk \
          | provide | offer | give | share | chat | take | continue)
      (happy | glad | delighted | more than happy) to $
      (will | would | can | shall) [always | certainly | surely | definitely] (gladly | happily) \
          (help | answer | assist | explain | talk | discuss)
      (pleasure | honor | privilege) to (assist | help | answer | be of | serve)
      (^ | <greeting>) ..3 let me [just | first | quickly | try to] \
          (answer | put your mind | give you | walk you | clear | reassure | help | address)
      (i | we) (will | would like to) (answer | address | help [you] with) (your | this | that | all) ..3 \
          (question~ | message | concern~ | right away | below)
      (put | set) (your | ur) mind at (rest | ease)
      (^ | <greeting>) (of course | sure thing | absolutely | certainly | by all means | you bet | you got it) \
          [glad to | happy to | no problem] [<capital>] $
      (^ | <greeting>) (certainly | by all means | you bet | you got it) (glad | happy | no problem) ..4 $
      (that is | is) what (i am | we are) here for
      (owe | promised) you (a | an) ..2 (answer | reply | call)
      straight to it
      (i am | we are | always) [entirely | completely | fully | always | all | wholly] at your (service | disposal)
      (i am | we are) all (yours | ears)
      you have (come | got) [to] [exactly] the right (place | person | people | doctor | clinic | team | address | \
          man | woman | spot | surgery | nurse) ($ | and | i | we | to | as | because | since | let | with (this | \
          that) | for (this | that | it | help | advice | answers | comfort))
      you (came | turned | wrote | are) [to | at | in | with] [exactly] the right (place | person | people | \
          doctor | clinic | team | address | man | woman | spot | surgery | nurse) ($ | and | i | we | to | as | \
          because | since | let | with (this | that) | for (this | that | it | help | advice | answers | comfort))
      ^ ..1 i am yours (for | until | now | $)
      (consider | count) (me | us) (at your (service | disposal) | all yours)
      you (knocked | have knocked) (on | at) the right door
    `,
    except: phrases`
      let me explain (what the | how the | why the)
      unable to (help | assist)
      not able to
      able to (explain | discuss | answer | support | help | assist | clarify) (the | why)
      (<talking-helper> | book~ | group~ | who | meditation) here to help
      ${businessAnnounced}
      (glad | happy | pleased | delighted | proud | excited) to (offer | provide) (flu | video | online | evening \
          | weekend | free | new | a new | walk in | same day | remote | telephone)
      ${helpedByOthers}
    `
  },
  'sorry-first': {
    answers: ['opening'],
    why: 'Being sorry for what happens to the patient, at the beginning. An apology for our own delay is not that.',
    phrases: phrases`
      (sorry | sad | heartbroken | devastated) to (hear | learn | read | see | know) \
          (that | about | of | you | your | u | ur | it | this | the | from you)
      (sorry | sad | heartbroken | devastated | saddened) (you | u | your | ur | that you | for your | about your \
          | about <capital> | <capital>)
      (sorry | heartbroken) (<kin> | that (he | she | they | it | this | your | life) | about this | about that \
          | for (you | both | all))
      (so | very | really | truly | deeply | terribly | dreadfully | awfully | extremely | im | am) [so | very] \
          sorry \
          (for your | about your | to hear | that | you | this | it | he | she | <capital> | for both)
      (sorry for your (trouble~ | loss | pain) | sorry for the loss)
      (ag shame | shame man | pole sana | ndo | sorry o | kawawa)
      (poor | you poor) (you | thing | duck | soul | dear | love | lamb | both | kid | kiddo)
      (my | our) (condolences | sympathy | sympathies | heart goes | hearts go | deepest sympathy)
      (^ | <greeting>) (oh no | oh dear | oh my | ouch | oof | yikes | bummer | ugh | oh man | oh gosh | oh bother)
      what a (rotten | rough | hard | horrible | terrible | scary | miserable | awful | difficult | tough \
          | frightening) (<time-span> | day | week | night | time | thing | year | few)
    `,
    except: phrases`
      sorry (for | about) (the | any | our | my | this) (delay | wait | confusion | inconvenience | mixup | mix up \
          | late | slow | error | trouble)
      sorry (for | about) (the | any | our | my | this) ..2 (delay | wait | reply | confusion | inconvenience | \
          mixup \
          | mix up | hold up | error | paperwork)
      sorry about that
      sorry ..4 (appointment | visit | slot | result~ | letter) ..6 (cancel~ | moved | delay~ | late | lost | slid)
      sorry that (it | this | i | we) (took | took so | is late | could not | did not)
      sorry you had to (wait | call | chase | ask)
      sorry to (hear | learn) from the (bank | insurer | pharmacy)
      sorry if
      ${noSorrow}
    `
  }
} as const satisfies ActGroups
