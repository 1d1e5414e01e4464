import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {businessHoped} from './clinicBusiness.ts'

/** What one says to somebody one knows: good wishes for the day, news heard, how are you. */
export const warmthGreetings = {
  'seasonal-greeting': {
    answers: ['opening', 'close'],
    why: 'Wishing a happy feast, a birthday, a season: personal at either end.',
    phrases: phrases`
      (happy | merry | blessed | joyful | a happy | joyous | happiest) [and] \
          [blessed | belated | early | 1st | first | <number>] <holiday>
      (happy | merry) [belated | early | very] (<number> | <holiday> | <day>)
      belated happy
      (season's | seasons | holiday | warm | warmest | heartly | heartfelt | kind | festive) greetings
      (^ | <greeting>) ..3 greetings (from | to)
      (many happy returns | maligayang | merry xmas | eid mubarak)
      (ramadan kareem | shana tova | feliz | bonne annee)
      <holiday> (mubarak | greetings | wishes | blessings)
      happy <gerund> $
      happy (trails | travels | landings | days | camper | healing | parenting | reading | gardening | shopping \
          | hiking | camping)
    `
  },
  'news-heard': {
    answers: ['opening'],
    why: 'News of the patient that reached the writer: "I heard you rang the bell".',
    phrases: phrases`
      heard [that | about] (you | u) ..1 (rang | won | got | were | are | had | made | passed | finished | even \
          | went \
          | have | ran | did | climbed | became)
      (^ | <greeting>) ..2 heard [that | about] (you | u | your | ur | the | from | <capital>)
      (word | rumor) (at | has it | is) ..4 (you | your)
      how (was | is | were | are | did | goes) (the | your | that | ur | life | things | everyone) ..5 \
          (trip | wedding | holiday | vacation | party | game | family | kids | garden | go)
      (i | we) still (laugh | smile | think | dream | talk) (about | of | at | from)
      (did not survive | gone in minutes | did not last) ..3 (afternoon | staff | morning | day | meeting | hour)
      (photo | photos | picture | drawing | card | postcard | cartoon) ..6 (on my | on our | up on | up in the) \
          (wall | door | fridge | staff | desk)
      (your | the) (postcard | cookies | cake | jam | marmalade | flowers | chocolates | cartoon | knitting \
          | tomatoes \
          | thank you card)
      # missed in company, and not at an appointment
      you (were | have been) [all | really | very much | sorely | greatly] missed (at | in | by | on | this | last \
          | yesterday | today)
      (we | i | everyone | the (group | class | gang | girls | lads)) [all | have | really] missed you (at | in | from) \
          [the | our] ..2 (group | class | walk | choir | club | table | party | dance | circle | session | bingo | lunch \
          | quiz | coffee morning)
      missed you ..6 (hope | hoping | trust) [that] (nothing is | nothing was | all is | you are | everything is | \
          it is nothing)
    `,
    except: phrases`
      heard (from | back from) (the | your) (lab | pharmacy | insurance | insurer | bank | radiology | <clinician>)
      (avoid | no | eat | less | few) ..4 (cookies | cake | jam | chocolates | tomatoes)
      you (were | have been) missed (off | out | from the (list | round~) | in error | by (the | our) (lab | nurse | \
          driver | courier | screening | recall | system | register))
      missed by (the | our) ..1 (lab | nurse | driver | courier | screening | recall | system | register)
    `
  },
  'how-are-you': {
    answers: ['opening', 'close'],
    why: 'Asking after the person, before or after the matter.',
    phrases: phrases`
      (^ | <greeting>) ..4 how (are | is | r) (you | ye | u | yourself | yourselves | things | life | the family \
          | your family | everyone | everybody | all | tricks | the gang | y'all | yall) [all | both | two | today] \
          [<capital>] $
      how (are | is | r) (you | ye | u | things | life | everyone | everybody | your family | the family) [all \
          | both] \
          <keeping>
      (checking | check | checked) (in | up) [with you | on you] [to see | on | and] [how]  (you | how | are)
      (want~ | wanted | meant | meaning | thought i would) to [just | personally] \
          (check in | reach out | see how (you | things | your) | ask how (you | things | your) | say (hi | hello \
          | how) | touch base)
      (^ | <greeting>) ..3 how (is | was | are | were) (the | your | ur | that) [new | little | big] <occasion>
      (how do you do | how have you been | how you been | how you dey)
      (how body | how far | what is new | how goes it | how was your)
      (kumusta | kamusta | comment ca va | ca va | como esta)
      (como estas | wie gehts | kaise ho | kaise hain | aap kaise)
      hope (you | ye | yous | y'all | yall | yourself | yiz)
    `,
    except: phrases`
      hope (you | u) [will | can] (talk | speak | consider | seek | call | consult | visit) [to | with] (a | an \
          | the | someone | somebody | your)
      ${businessHoped}
    `
  }
} as const satisfies ActGroups
