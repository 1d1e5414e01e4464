import {redraft} from './marks/chatter.ts'
import {phrases} from './phrases.ts'

/** Lists that tell the parts of a letter. A salutation and a sign-off stand alone in their sentence. */
export const anatomy = {
  /** How letters greet, by the words alone: the analysis tells "Hi Ana," from "Hi Ana, thanks for writing". */
  salutation: phrases`
    ^ <greeting-word> [there | again | to you | all | both | everyone | sir | madam | maam | po | ji] ..5 $
    ^ good (morning | afternoon | evening | day) [to you | again | there] ..5 $
    ^ (dearest | my dear | to) ..5 $
    ^ <capital> [<capital>] [<capital>] $
    ^ (mr | mrs | ms | miss | dr | doctor) <capital> [<capital>] $
    ^ to whom it may concern $
    ^ and (mr | mrs | ms | dr | miss) ..4 $
    ^ dear (parent~ | guardian~ | family | patient~ | customer | member | mother | father | friend~ | colleague) ..8 $
    ^ to [the] (parent~ | guardian~ | family) ..6 $
  `,
  /** Salutations that no name under a letter looks like: above them the letter has not begun. */
  'first-line': phrases`
    ^ (dear | dearest | hi | hello | hey | hiya | greetings) ..6 $
    ^ good (morning | afternoon | evening | day) ..6 $
  `,
  /** Formal ways to end a letter; a warm line in their place is an act of closing instead. */
  'sign-off': phrases`
    ^ <sign-off> $
    ^ <sign-off> (<capital> | from | dr | doctor | nurse | the | your | always) ..5 $
    ^ <sign-off> <signing-role> (for | of) ..4 $
    ^ <sign-off> [and] <sign-off> ..4 $
  `,
  /** The line of a signature: who writes, by role or place; told from a sentence by its lack of a verb and a stop. */
  signature: phrases`
    [<clinician>] <signing-role>
    <clinician>
    <staff-role>
    ^ (the | your) ..5 (team | family | crew | gang | staff | department | service | clinic | office | practice) $
    (sent | signed | dictated | written | typed) (by | from | on behalf)
    on behalf of
  `,
  /** Text that systems and lawyers add to every message. */
  boilerplate: phrases`
    this (<message-word> | inbox | mailbox | address | account | portal) ..4 \
        (confidential | privileged | automated | not watched | read on | part of your | automatically | not monitored \
        | unmonitored | intended | monitored | contain~ | may contain)
    this <message-word> (was | is | has been) ..3 <drafted> (with | by | using | in | and | on)
    (portal | mychart | these) messages ..5 (answered | monitored | read | emergencies | emergency | urgent | record \
        | not for)
    (confidentiality | confidential notice | confidentiality notice | privacy notice | disclaimer | legal notice)
    (do not | please do not | never) reply to this (address | email | e mail | message | mailbox)
    if you (are not | have received) ..4 (intended recipient | in error | addressee)
    (received | receive) ..4 in error
    (intended | meant) (only | solely) for the
    (sent | generated) (from | via | by | with) ..2 (iphone | ipad | android | phone | mobile | portal | mychart \
        | system | software)
    (sent | signed) (on behalf of | electronically)
    electronically signed
    (if this is | for | in) [a | an | any] [true | medical | life threatening | urgent] \
        (emergency | emergencies | crisis) ..4 (call | dial | ring | go)
    if you are in crisis
    if you have thoughts of ..4 (call | text | dial)
    (not for | not meant for | no) (urgent | emergency | emergencies) [matters | use | situations | care]
    (unsubscribe | opt out | all rights reserved | terms of use | privacy policy | stop receiving)
    (not | never) [be] [used] (for | in) [urgent | emergencies | emergency] ..3 \
        (matters | situations | messages | medical)
    (copyright | registered office | registered charity)
    (office hours | our hours | opening hours) (are | monday | mon)
    (drafted | generated | composed | written) (with | by | using) ..3 \
        (ai | assistant | assistance | artificial | scribe | software | copilot)
    (ai | machine) (assisted | generated | composed | drafted | written)
    reviewed (by | and (approved | signed | sent)) ..8 $
    ^ (note | message) (to | for) (clinician | provider | physician | doctor | staff | reviewer | nurse)
    (model | drafting | reviewer | internal) note
    ^ (rate this | was this | how did we | take our survey | download | follow us | visit our | like us \
        | refer a friend | tone | reading level | word count | confidence | changes made | draft | sources)
    (consult | talk to | chat with | ask) ..6 (online | now at | 24x7 | 24 7)
    revert ..12 to (a | an) ..2 online
    ^ would you like to video or text chat with me
    (general information | educational purposes) (only | and does not | and is not)
    (does | do) not (replace | substitute | constitute) ..4 (advice | relationship | visit | consultation)
    not a substitute for
    ^ i am a bot
    this action was performed automatically
    (thank you | thanks) for using (justanswer | healthtap | healthcaremagic | icliniq | hcm | ask a doctor) $
    ${redraft}
  `,
  /** How a paragraph begins that a system or a lawyer put under a letter: all that follows in it is theirs. */
  notice: phrases`
    ^ this (<message-word> | communication | transmission | inbox | mailbox | account) ..4 \
        (confidential | privileged | automated | unmonitored | not monitored | automatically)
    ^ this (<message-word> | communication | transmission) ..6 (is | are | was) intended (only | solely | for)
    ^ this (<message-word> | communication | transmission) [and any attachment~] may contain
    ^ [important | legal | privacy] (notice | disclaimer) [the | this] ..2 \
        (<message-word> | communication | transmission | information | contents) ..6 \
        (confidential | privileged | protected | intended | contain~)
    ^ (confidentiality | confidential | privacy) (notice | statement)
    ^ if you (received | have received | got) (it | this) ..5 (in error | by mistake | by accident)
    ^ if you are not the (intended | named)
    ^ this is an (automated | automatic | unmonitored | auto) ..3 \
        (<message-word> | reply | notification | reminder | notice | mailbox | inbox)
    ^ (office | clinic | opening | business) hours (mon | monday | m f | <number>)
    ^ you (may | might | will) [also | soon] (receive | get) (a | an | our) ..3 (survey | questionnaire)
    ^ i am a bot
  `,
  /** Thanks that a footer gives to each customer. */
  courtesy: phrases`
    ^ (thank you | thanks) [again] for (choosing | using | visiting) ..5 $
    ^ we (value | appreciate) your (feedback | business | trust) $
  `,
  /** Who is writing, or that the message came: neither warm nor substance. */
  preface: phrases`
    ^ (this is | it is | my name is | i am) [the | a] [<clinician>] ..5 (here | from | with | at | writing)
    ^ (this is | it is) [dr | doctor | nurse] <capital> ..4 $
    ^ (i | we) (have | just) [now | just] (received | got | read | reviewed | seen | gone through) your \
        (message | query | question | email | e mail | note | mail | case | concern | details)
    ^ ..3 <message-word> ..8 (was | were | has been | have been | is) ..2 \
        (received | noted | reviewed | read | forwarded | processed)
    ^ [i | we] [have] (received | got | read | reviewed | seen | gone through | looked at) (your | the | through | it)
    ^ this [message | letter | note] (is | concerns) ..3 (in response | in regard | regarding | about | a response \
        | a reply | a follow up)
    ^ (regarding | concerning | re | about | per) (your | the) ..8 $
    ^ (i | we) (spoke | talked | checked) (to | with) (your | the) (doctor | provider | pharmacist)
    ^ ..3 (covering | filling in | standing in) for (dr | doctor | <capital>)
    (sorry | apologies | apologize) for (the | my | our | any) ..2 (delay | wait | slow | late | reply | inconvenience)
    ^ (noted | received | understood | acknowledged) $
  `,
  /** The matter of the message: a short sentence without these words is a remark, and may follow a close. */
  substance: phrases`
    (<medicine> | <test> | <procedure> | <symptom> | <body-part> | <number> | <clock> | <dose-unit> | <dose-form>)
    (<emergency-service> | <serious-diagnosis> | <mild-condition> | <analyte> | <day> | <time-span> | <right-now>)
    (take | taking | stop | start | hold | avoid | continue)
    (keep | use | apply | check | schedule | book | bring | drink)
    (normal | negative | positive | result~ | report | form | letter | order | prescription | script | refill~ | dose)
    (appointment | visit | clinic | office | portal | desk | pharmacy | insurance | referral | page | attached | sheet)
    (reply | confirm | call~ | phone | ring | no | not)
  `,
  /** A word after the close that takes nothing of its warmth away. */
  logistics: phrases`
    (call | ring | phone | text | reach | contact | dial | fax) ..6 (at | on | to) <number>
    ^ you can [also] (email | phone | call | ring | text | reach | contact) ..8 or (email | phone | call | ring | text)
    (office | clinic | desk | phones | lines | pharmacy | lab | we) ..3 (open | open~ | closed | hours)
    (your | the | our) (appointment | next visit | visit | session) is
    ^ (p s | ps | n b | nb | pps | p p s | attached | enclosed)
    (entrance | parking | directions | address | location) (is | are | at)
    (attached | enclosed) (is | are | below | here)
  `
} as const
