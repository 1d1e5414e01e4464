import {phrases} from './phrases.ts'

/** Lists that tell the parts of a letter. A salutation and a sign-off stand alone in their sentence. */
export const anatomy = {
  /** How letters greet, in the Englishes of the corpus. Patterns end at the sentence's end: "Hi Ana, thanks" is more than a salutation. */
  salutation: phrases`
    ^ (hi | hello | hey | hiya | dear | greetings | good day | namaste | salaam | salam | hola | aloha | howdy | morning | afternoon | evening | kia ora | sawubona | vanakkam | namaskar | assalamualaikum | gday) [there | again | to you | all | both | everyone | sir | madam | maam | po | ji | again] ..5 $
    ^ good (morning | afternoon | evening | day) [to you | again | there] ..5 $
    ^ (dearest | my dear | to) ..5 $
    ^ <capital> [<capital>] [<capital>] $
    ^ (mr | mrs | ms | miss | dr | doctor) <capital> [<capital>] $
    ^ to whom it may concern $
  `,
  /** Formal ways to end a letter; a warm line in their place is an act of closing instead. */
  'sign-off': phrases`
    ^ [with] [my | our | all] [very | kind | kindest | warm | warmest | best | sincere | good | the] (best | regards | wishes | greetings | sincerely | thanks | salutations) [always] [from] ..6 $
    ^ [yours | very | most] (sincerely | faithfully | truly | respectfully | cordially | kindly | warmly | fondly) [yours] ..6 $
    ^ (yours | cheers | thanks | thank you | many thanks | thx | respectfully | regards | rgds | br | kr | kind regards | warm regards | best) [again | so much | very much | and regards | and best wishes] [ever] ..4 $
    ^ (love | hugs | fondly | signed | thanks and regards | thanking you) ..4 $
    ^ (yours | your) [in health | ever | faithfully] (doctor | nurse | physician | team | care team) ..4 $
  `,
  /** Text that systems and lawyers add to every message. */
  boilerplate: phrases`
    this (message | email | e mail | communication | transmission | inbox | mailbox | address | account | portal) ..4 (confidential | privileged | automated | automatically | not monitored | unmonitored | intended | monitored | contain~)
    (confidentiality notice | privacy notice | disclaimer | legal notice)
    (do not | please do not | never) reply to this (address | email | e mail | message | mailbox)
    if you (are not | have received) ..4 (intended recipient | in error)
    (sent | generated) (from | via | by | with) ..2 (iphone | ipad | android | phone | mobile | portal | mychart | system | software)
    (if this is | for | in) [a | an | any] [medical | life threatening] emergency ..4 (call | dial | ring | go)
    (unsubscribe | opt out | all rights reserved | terms of use | privacy policy)
    (not | never) [be] [used] (for | in) [urgent | emergencies | emergency] ..3 (matters | situations | messages | medical)
    (copyright | registered office | registered charity)
    (office hours | our hours | opening hours) (are | monday | mon)
  `,
  /** Who is writing, or that the message came: neither warm nor substance. */
  preface: phrases`
    ^ (this is | it is | my name is | i am) [the | a] [<clinician>] ..5 (here | from | with | at | writing)
    ^ (this is | it is) [dr | doctor | nurse] <capital> ..4 $
    ^ (i | we) (have | just) [now | just] (received | got | read | reviewed | seen | gone through) your (message | query | question | email | e mail | note | mail | case | concern | details)
    ^ (your | the) (message | query | question | email) (was | has been | is) (received | noted)
  `,
  /** A word after the close that takes nothing of its warmth away. */
  logistics: phrases`
    (call | ring | phone | text | reach | contact) ..6 (at | on) <number>
    (office | clinic | desk | phones | lines) ..3 (open | closed | hours)
    (your | the) (appointment | next visit | visit) is
    ^ (p s | ps | n b)
  `
} as const
