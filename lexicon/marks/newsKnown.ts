import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** The patient has read or heard the news, and asks what it means. */
export const readReport: MarkGroups = {
  known: {
    why: 'Nobody breaks news that the patient quotes.',
    phrases: phrases`
      (report | result~ | scan | pathology | biopsy | mri | ct | pet | letter | portal | mychart | app | thing) ..6 \
          (says | said | say | reads | states | shows | showed | posted | wrote | mentions)
      (doctor | dr | they | nurse | surgeon | specialist | oncologist | he | she) ..1 \
          (said | says | told | tells | called | calls | told (me | us)) ..9 (pre cancer | precancer | cancer \
          | tumor | mass | lesion~ | lymphoma | leukemia \
          | malignant | malignancy | metastasis | metastases | metastatic | hiv | dementia | parkinson's | alzheimer's | a basal | carcinoma | melanoma)
      (read | saw | found) ..2 (terminal | malignant | carcinoma | cancer | metastatic | suspicious) ..3 \
          (in | on) (the | my | a | his | her)
      (home test | self test | rapid test) ..5 (positive | reactive)
      (fnac | fna | needle | histology | smear) ..3 (came | shows | showed | says | said) ..3 <cancer>
      <cancer> ..1 (result~ | report | surgery | stage | treatment | operation)
      (read | opened | seen) (my | the) (report | results | pathology) ..1 before
      (read | opened) (my | the) (report | result~ | pathology) ..9 (cancer | metastases | metastasis | metastatic \
          | malignant)
      (verified | path | pathology | biopsy | report) ..9 (carcinoma | adenocarcinoma | lymphoma | sarcoma | melanoma \
          | glioma | myeloma | malignant | malignancy)
      (diagnosed | diagnosis) ..6 (<cancer> | ca | dementia | hiv | ms | als | parkinson's | alzheimer's)
      (since | after) (the | my | his | her | our) diagnosis
      (diagnosed with | i have | we have | my | her | his) ..3 (cancer | tumor | lymphoma | leukemia | hiv | dementia \
          | parkinson's | alzheimer's | carcinoma | melanoma | metastasis | metastases | metastatic)
    `,
    except: phrases`
      # Another illness, and what a relative or a friend had.
      (since | after) (the | my | his | her | our) diagnosis of ..1 <chronic-condition>
      (my | her | his) <kin> (had | died (of | from) | also had | once had)
      (my | a | her | his) (friend's | neighbor's | cousin's | colleague's | coworker's) ..1 (doctor | nurse | surgeon)
    `,
    unless: ['condition', 'negation']
  },
  asked: {
    why: 'The patient wants it written, and not said.',
    phrases: phrases`
      (just | please | only) tell me [here | now | straight | in writing | by message | in a message]
      (cannot | do not | rather not | not | never | hate) ..3 (hear it | phone me | call me | ring me | (on | by \
          | over) the phone | phone call~)
      (rather | prefer | want | like) ..3 (read it | in writing | written | by message | a message)
    `,
    except: phrases`
      tell me (what | why | how | where | when | who | if | whether | to | about | that)
    `
  }
}

/** The patient has the report and sends it, or tells its numbers. */
export const ownReport: MarkGroups = {
  sent: {
    why: 'Whoever sent it knows where it is.',
    phrases: phrases`
      (report~ | result~ | lab~ | scan | mri | ct | bloodwork | numbers) ..3 \
          (sent | attached | below | uploaded | pasted | came | says | in front of me | in hand)
      (sent | attached | attaching | uploaded | sending | here (is | are) | see) ..3 \
          (report~ | result~ | lab~ | scan | mri | ct | bloodwork | pic | photo)
      <analyte> [is | was | at | of] <number>
    `
  },
  cited: {
    why: 'What stands on it has been read, and so have labs that are posted.',
    phrases: phrases`
      (on | in) (my | his | her) ..1 (report | results | labs | lab | bloodwork | panel)
      post~ ..2 (labs | results | numbers)
    `
  },
  seen: {
    why: 'Whoever writes about a report has it.',
    phrases: phrases`
      (got | saw | seen | read | opened | received | viewed | (looked | looking) (at | over | through)) \
          (my | the | our | his | her) ..2 (report~ | result~ | labs | lab | bloodwork | bloods | numbers | scan)
      (explain | interpret | decipher | make sense of | understand | go (over | through) | comment on) ..3 \
          (my | his | her | our | the | these | those) ..2 (report~ | result~ | labs | bloods | bloodwork \
          | numbers | levels | values | panel)
      what (do | does) (my | these | those | the | his | her) ..2 \
          (report~ | result~ | labs | numbers | levels | values) ..1 mean
      (flagged | red (flag~ | arrow~ | mark~) | out of range | marked (high | low | abnormal) | highlighted) 
    `,
    unless: ['negation', 'condition']
  }
}

/** A talk about the news, past or arranged (docs/sources.md#not-by-e-mail). */
export const talk: MarkGroups = {
  voice: {
    why: 'The news is carried by a voice: it has been told, or a call or visit is arranged.',
    phrases: phrases`
      # Said to people who sit there.
      ((are | were) both here | in person | face to face | please sit | the whole family | both like to ask \
          | like to ask (me | us) | came with your <kin> today | end of the line | we sat | a call from)
      bringing your <kin> ..1 (along | with)
      as (dr <capital> | (the | your | my) ..1) [has | have] (said | told | explained | confirmed | mentioned)
      (as | what | like) (we | i) ..2 (discussed | talked | spoke | said | told | mentioned | explained | feared \
          | suspected)
      (coming in today | meeting with me | sit down with you | today i must | must discuss | you (have asked \
          | asked) (for | the))
      (surgeon | specialist | oncologist | oncology | dr <capital> | office) ..6 (<day> | the <number>)
      (saw | seen | remember) ..2 (how your face | your face | you (go | turn | went | turned)) ..3 \
          (white | pale | fell | fall)
      (good | glad | kind) ..4 your (sister | brother | wife | husband | daughter | son | mother | father | friend \
          | family | partner) (came | was there | sat | was with)
      (left | leaving) ..3 (voicemail | voice mail | voice message)
      (call | ring | phone) [us | me] back
      (then | with | and) (me | us) (on | at) (<day> | the <number>)
      (i | we) (will be | am) (at | by) (the | our) (desk | clinic | door | unit | ward) to
      (spoke | talked | told you | discussed | speaking with you | talking with you | our (call | talk | visit \
          | conversation | appointment | discussion))
      (i | we | dr <capital> | the (nurse | specialist | surgeon | oncologist)) ..1 \
          (will | am going to | would like to | want to) ..2 (call | ring | phone | talk | speak | meet | go over \
          | sit down | see you | discuss)
      (call | ring | phone) (me | us | the (clinic | office)) ..6 \
          (talk | discuss | go over | speak | today | now | soon)
      (come (in | to) | see (you | me) | meet) ..8 \
          (discuss | talk | go over | plan | <day> | <clock-time> | today | together | next)
      (appointment | visit) ..8 (discuss | talk | go over | plan | today | together)
      (talk | go | say) (it | this | that) (over | through)
      (i | we) can ..1 (talk | speak | meet | sit down | go over)
      (dr <capital> | <clinician> | the (nurse | specialist | surgeon | oncologist | consultant | team)) ..1 \
          (will | is going to | would like to | can) ..2 (go (through | over) | explain | see | sit | take you through \
          | tell | answer | meet | phone | telephone | ring)
      (you (said | told me | asked me | wrote) | don't | not to) ..6 \
          (spare (you | me) | the truth | straight | plainly | in writing | sugar coat)
      you asked me (not to (wait | ring | call | phone) | to ..2 (direct | blunt | honest | plain | write))
      you ..6 rather ..1 (read | have) it
      way to (learn | find out | hear | read) (it | this | of | about | that | $)
      (i | we) (will be | am) (on | at | by | with) your ..2 (porch | door | house | bedside | home)
      (appointment | consultation | visit) ..6 (with | for you | is | scheduled | booked) ..6 (<day> | <clock-time> | the <number>)
      have ..3 (appointment | consultation | visit) (for | with) you
      (bring | have) (someone | a (friend | family member | relative | loved one) | your (wife | husband | partner \
          | family | son | daughter)) with you
      # A bell in the words of many places, and people who expect the patient on a day.
      (give | drop) (us | me | them | the <staff-role>) a (bell | ring | buzz | shout | call | tinkle | line | holler)
      (bell | buzz | holler at | shout for) (me | us)
      (want~ | need~ | like | have | has | expect~ | await~ | see~ | meet~ | asked for) (you | him | her) ..1 \
          (in | over | here | up | down | at | with) ..6 (<day> | <clock-time> | at <number> | tomorrow | today \
          | this (morning | afternoon | evening))
      (i | we) (will be | am | are) (at | on | by) (yours | your ..1)
      # The writer comes, calls or has called; somebody will.
      (i | we) (am | are | will be) ..1 (coming | popping | stopping | dropping | driving | walking) \
          (by | round | around | over | in | up | down | past | out) ..6 \
          (today | tonight | tomorrow | this | <clock-time> | <day> | at | half | to)
      (when | once | after) (she | he | they | i | we | the nurse | nurse <capital>) \
          (phones | calls | rings | telephones | call | phone | ring)
      to (call | phone | ring | telephone) you
      (when | as | after) (i | we) (broke | told you | gave you | rang | phoned)
      (said | say | told | tell | heard | hear | read | talk~ | spoke) ..6 (on | over | by) the (phone | telephone)
      (you and (me | i) | we) ..1 (went | gone | talked) (over | through) (it | this | that | them | everything)
      (went | gone | going) (over | through) ..3 (it | this | that | them | everything) with (you | him | her)
      (sitting down | sit | sitting) (with | together | down with | down together) ..1 you
      (by | on | over) (video | zoom | facetime | video call | teams)
      (like | want | need) you and ..2 (here | in)
      (i | we) will be at the ..2 at ..3 (tonight | today | tomorrow)
      put you down for
      (call | ring | phone) me (when | after | once | as soon as)
      let <capital> (call | ring | phone) me
      (bring whoever | whoever you ..3 bring | bring ..4 to your (appointment | visit))
      (my | our) (office | clinic | room) at (<number> | <clock-time> | eight | nine | ten | eleven | noon | two | three)
      clinic is (at | on) ..1 (<number> | <clock-time> | <day>)
      come (tomorrow | today | <day> | on <day>)
      call (my | our) (room | line | mobile | cell)
      call (my | our) (office | desk) ..6 (talk | discuss | go over | speak | today | now | soon | tonight | tomorrow)
      nurse <capital> will visit
      (sees | seeing | meets | meeting) you ..2 (<day> | <clock-time> | tomorrow | today | at | on)
      (bring | take) (someone | somebody | a friend | your <kin> | <capital>) ..3 (and | with) ..4 question~
      (at | to) yours (at | by | around | before | after | tonight | this)
    `,
    except: phrases`
      # Left to the patient, or a visit that would be anyway.
      (make | book | schedule | set up | arrange | request | call for | need | have) ..2 (an | a | your | another) ..2 \
          (appointment | visit | consultation) ..8 (discuss | talk | go over | plan | today | together)
      (see | meet) (you | him | her) ..4 (regular | routine | next | usual | scheduled) (visit | appointment | check)
      (dental | dentist | dentist's | eye | eyes | optician | hearing | physio | physiotherapy | physical therapy | foot \
          | podiatry | flu shot | vaccine | dietitian | travel | contraception | hair) ..1 (appointment | consultation \
          | visit)
      (cancel~ | canceled | cancelled | missed | skipped | no show) ..3 (appointment | consultation | visit)
      (appointment | consultation | visit) ..2 (is | was | has been) (canceled | cancelled | missed)
      # Of a test, a paper or a bill, and not of the news.
      come [on] (tomorrow | today | <day>) ..3 for [your | the | a | an | some | more | another] \
          (<test> | blood | bloods | labs | scan)
      (call~ | ring~ | phone~) [you] about (the | your | a) ..1 (bill | invoice | insurance | \
          payment | form | form~ | copay)
      call (my | our) (office | desk | line | room | mobile | cell) ..3 (copy | copies | pharmacy | bill | form~ \
          | paperwork | referral)
      # What paper, or who reads the pictures, says is told to nobody.
      as (the | your | my) (report | scan | biopsy | letter | lab | pathology | radiologist | \
          pathologist) [has | have] \
          (said | told | explained | confirmed | mentioned)
      # Gone over among those who test, and where to read on.
      (went | gone | talked) (over | through) (it | this | that | them | everything) ..2 \
          (in | at | with) (the | our) (lab | laboratory | board | tumor board | radiologist | \
          pathologist | radiologists \
          | pathologists)
      (best | good | better | great | easy | easiest | quick) way to (learn | find out | hear | read)
      (by | on | over) video message
      clinic is at <number> ..3 (street | st | road | rd | avenue | ave | lane | drive | boulevard)
    `
  }
}
