import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** That the clinic or the pharmacy did something wrong. */
export const mistake: MarkGroups = {
  named: {
    why: 'A mistake that is called one, or done by mistake.',
    phrases: phrases`
      (my | our) (mistake | error | mix up | oversight | slip | fault)
      (mistake | error | mix up | oversight) on (our | my | the (clinic | lab | pharmacy)) (part | side | end)
      there (was | has been) (an error | a mistake | a mix up | a mishap) (with | in | at) (your | the | our)
      (sent | mailed | given | gave | dispensed | released | attached | booked | billed | charged | filed \
          | shared) ..5 \
          (by mistake | in error | by accident | mistakenly)
      (cancelled | canceled | deleted | closed | stopped | refused | denied | removed) ..4 (in error | by mistake)
      (sent | mailed | gave | released | told | showed) ..4 (another | someone else s | somebody else s) ..1 \
          (patient~ | result~ | letter | report | summary)
      (another | other) patient's (result~ | letter | report | summary | labs)
      (went | sent | gone) to the wrong (inbox | fax | address | office | patient | pharmacy | person | number)
      (accidentally | mistakenly | wrongly) (sent | mailed | gave | given | dispensed | released | attached | booked \
          | billed | charged | filed | shared | canceled | cancelled)
    `,
    except: phrases`
      you (took | take | used | use | got | had | deleted | missed | clicked | sent | ate | drank | swallowed \
          | skipped) \
          ..4 (by mistake | in error | by accident | mistakenly)
      you [may | might | could | must] [have] (accidentally | mistakenly | wrongly)
      you (may | might | could | must) have ..8 (by mistake | in error | by accident)
      (insurer | insurance | employer | carrier | plan | bank) ..8 (by mistake | in error | by accident | wrongly)
      in error please
      (no | not | nothing | never | nobody s) ..3 (mistake | error | oversight | mix up | slip | fault)
      error rate
      error in the recall
      (mistake | error) (if | when)
    `,
    unless: ['condition', 'question']
  },
  wrong: {
    why: 'The wrong thing was given, sent or written.',
    phrases: phrases`
      (gave | sent | mailed | dispensed | handed | booked | billed | told | prescribed | labeled | labelled) ..3 \
          (the | a) (wrong | incorrect)
      (we | pharmacy | pharmacist | nurse | clinic | office) (gave | dispensed) ..5 (twice | double | ten times)
      (wrong | incorrect) ..3 (was | were) ..1 (sent | mailed | given | dispensed | attached | labeled | labelled \
          | filled | written | entered | used)
      (labeled | labelled) with (a | the) wrong
    `,
    except: phrases`
      you (gave | sent | mailed | told) ..3 (wrong | incorrect)
      (you (said | wrote | think | thought | say) | insurer | insurance) ..8 (wrong | incorrect)
    `,
    unless: ['condition', 'question', 'negation']
  },
  undone: {
    why: 'What had to be done was lost or left.',
    phrases: phrases`
      (sample~ | specimen~ | result~ | report | referral | order | form~ | fax | request | message | letter) ..5 \
          (was | were | got | has been | have been) ..1 (lost | misplaced | mislabeled | mislabelled | mislaid \
          | discarded | overlooked | never sent | missed)
      (i | we | our office | our team) (forgot | failed | neglected) to
      (i | we | our office | somebody) should have (called | told | sent | caught | checked | noticed | seen \
          | let you know | acted)
      (i | we) (missed | overlooked | did not act on) (this | that | it | the | your)
      (lab | clinic | pharmacy | office | we) (lost | mislaid | misplaced) (it | your | the)
      (charged | billed) you twice
      we never (called | told | sent) you
      (did not | never) (see | saw) the (report | result~ | message) until
      (which | that) (i | we) (missed | overlooked | did not act on)
      you should have been (told | called | given | warned)
    `,
    except: phrases`
      (i | we) missed (you | your call | each other)
      forgot to (tell | say | mention | thank)
      (no | nothing | not | never) ..3 (lost | missed | overlooked | misplaced)
      (insurer | insurance | your old (doctor | clinic)) ..8 (lost | never sent | misplaced)
      missed (call | appointment | visit)
    `,
    unless: ['condition', 'question']
  }
}

/** What nobody gives up easily, and some in anger. */
const controlled = phrases`(opioid~ | oxycodone | hydrocodone | fentanyl | morphine | tramadol | methadone | suboxone \
    | buprenorphine | xanax | alprazolam | clonazepam | klonopin | valium | diazepam | lorazepam | ativan | ambien | zolpidem \
    | adderall | ritalin | stimulant~ | pain (pill~ | pills | med | meds | medicine~ | medication~ | patch~) | percocet | norco \
    | vicodin)`

/** That the patient does not get what they asked or hoped for. */
export const letdown: MarkGroups = {
  denied: {
    why: 'An insurer or the clinic says no.',
    phrases: phrases`
      (request~ | refill~ | authorization~ | claim~ | appeal~ | referral~ | application~ | coverage \
          | exception | prescription) ..6 (denied | declined | refused | rejected | turned down \
          | not approved | not granted)
      (denied | declined | refused | rejected | turned down | will not (approve | authorize | cover \
          | pay)) ..4 (request | refill | authorization | claim | appeal | referral | application | coverage \
          | prescription)
      (it | that | <medicine> | medicine | medication | drug | brand | test | scan | visit | procedure | supplies) ..2 \
          (is | are | was | were) not (covered | approved | authorized | payable)
      (is | are | was | were) not (covered | approved | authorized | payable) ..2 (by | under) ..2 (plan \
          | insurance | insurer | policy | medicare | medicaid)
      (insurer | insurance | plan | medicare | medicaid | carrier) ..2 (will not | does not | did not \
          | would not) (cover | pay | approve | authorize)
      not (eligible | a candidate) for
      # Who pays, or the clinic, says no to a medicine by its name, or ends what was given.
      (insurer | insurance | plan | medicare | medicaid | carrier | insurers | they | board | panel) ..2 (denied | declined | refused \
          | rejected | turned down) ..4 (<drug> | <medicine> | drug | medicine | medication | treatment | chemo | scan | surgery \
          | operation | therapy | <procedure> | <test>)
      (insurer | insurance | plan | medicare | medicaid | carrier | council | they) ..1 (will | is going to | are going to | has | have \
          | had) ..1 (stop~ | end~ | cut~ | cancel~ | withdraw~) ..3 (nursing | nurse | aide | care | coverage | therapy | benefit~ \
          | help | funding | payment~ | pills | tablets | medicine~ | medication~)
      you (are | were | have been) [being] (discharged | dismissed | removed | released) from (the | our | this | my) \
          (practice | clinic | panel)
    `,
    except: phrases`
      (if | in case | unless | should | until | before | whether) ..8 (denied | declined | refused | rejected \
          | covered | approved | eligible)
      you (denied | declined | refused)
      (overturned | reversed | now approved | has been approved | was approved)
    `,
    unless: ['condition', 'question', 'education']
  },
  unable: {
    why: 'The writer cannot give what was asked for.',
    phrases: phrases`
      (i | we) (cannot | can not | am unable to | are unable to | am not able to | are not able to \
          | could not | will not be able to) [safely | legally] (refill | renew | prescribe | approve \
          | authorize | order | write | sign | fill | complete | issue | offer | grant | extend | backdate \
          | certify | move your | fit you in)
      (i | we) (do not | no longer) [usually | routinely] (prescribe | refill | offer | accept)
      (no | not any) (openings | appointments | slots | availability) ..6 (until | before | left | this | available)
      (no more | no further) (refill~ | prescription~ | pain pills | opioid~) [of | from | for]
      (no longer | not ..1) (treat | see | accept) you ..1 (here | at | as | in)
      (cut | cuts | stopped | took away | took) (my | your | his | her) ..1 ${controlled}
      not (write | prescribe | give you | renew) ..2 (more | further) ..3 ${controlled}
      (close~ | end | ends | ending) ..2 (program | service | clinic) ..4 (end | ends | stop | stops)
      (infusion~ | treatment~ | therapy | sessions) ..1 (end | ends | stop | stops) (in | on | after)
      (will not | not going to | no longer) ..2 (refill | renew | fill | prescribe | write) ..4 ${controlled}
      (treatment | coverage | therapy | infusion~ | drug | medicine) ..3 (stopped | ended | cancelled | canceled | cut | withdrawn) by ..1 (plan \
          | insurer | insurance | board | hospital | medicaid | medicare)
      says no to (your | the | my | a)
      appeal form
      appeal ..1 (is | was) due
      (get | have | be given | receive) no (more | further) ..2 (from | at) (this | our | the) (clinic | office | practice)
      (i am | we are | i will | we will | they | clinic | doctor) ..2 (stop~ | end~ | cut~ off | discontinue~ | taper~) ..3 ${controlled}
      (i | we) do not have (an | any) (opening~ | appointment~ | slot~ | availability)
    `,
    except: phrases`
      (thank | without | unless | until | if | before) ..6 (cannot | can not | unable)
      accept (that | the blame | responsibility | thanks)
      you (are | were) not covered
    `,
    unless: ['condition', 'question', 'education', 'history']
  }
}

/** In a patient's message: what others did to them, or how much it hurts. Nobody answers it with small talk. */
export const hurt: MarkGroups = {
  wronged: {
    why: 'The clinic, or somebody else, has done them wrong.',
    phrases: phrases`
      (you | they | the (nurse | pharmacy | doctor | clinic | office | lab)) (gave | sent | told | prescribed \
          | dispensed) ..3 (wrong | someone else's | somebody else's)
      (nobody | no one | none of you | you | they) [ever | has | have | never] (called | calls | returned | answered \
          | answers | replied | listened | listens | bothered | cares) ..4 (back | me | us | my | message~ | call~ | to)
      (never | not) (heard | got) ..3 (back | call | reply | answer)
      (your (office | clinic | staff | team | nurse | lab)) ..3 (lost | forgot | messed up | ignored | never \
          | refused | rude)
      (been | am | was) (ignored | dismissed | brushed off | lied to | forgotten | passed around | misdiagnosed)
      (third | fourth | fifth | second) time (i | we) [have | am | are] (called | asked | written | wrote \
          | calling | asking | writing)
      (waiting | waited) ..3 (days | weeks | months) (for | to)
    `,
    unless: ['condition']
  },
  suffering: {
    why: 'Anger, despair, harm at home, or somebody who has left.',
    phrases: phrases`
      (i am | i feel | i was | we are | it makes me | makes me | this makes me) [so | very | really | just \
          | beyond | absolutely | still] (angry | furious | livid | devastated | heartbroken | hopeless \
          | desperate | humiliated | crushed | destroyed | mad | ashamed | betrayed | traumatized | broken)
      (can not | cannot | could not) stop (crying | shaking)
      (crying | cried) (all | every | for | myself)
      (hits | hit | hitting | beats | beat | beating | chokes | choked | slapped | punched | hurts | hurt \
          | threatens | abuses | abused | raped | assaulted) me
      (being | am | was | been) (hurt | hit | beaten | abused | threatened | raped | assaulted) (at home | by | again)
      (husband | wife | partner | boyfriend | girlfriend | fiance) (left | has left | is leaving | walked out | cheated)
      (end of my rope | at my wits end | losing my mind | breaking down | fallen apart | falling apart)
    `,
    except: phrases`
      (hurt~ | hit~ | beat~) me (when | if | to | on | in the (leg | head | knee))
      (not | never) [so | very | really] (angry | mad | desperate | ashamed)
    `,
    unless: ['condition']
  }
}

/** That the patient wrote or called. */
export const heardFrom: MarkGroups = {
  written: {
    why: 'Only who wrote can be thanked for it.',
    phrases: phrases`
      (about | for | got | received | saw | read | reviewed | regarding | answer | answering | in \
          | to) [all] your [last \
          | latest | recent | kind | portal | e mail | text | voice | phone] (message~ | question~ | note~ | email~ \
          | photo~ | picture~ | inquiry | enquiry | query | queries | text~ | voicemail | request)
      you (wrote | asked | mentioned | described | reported | told (me | us) | sent (me | us) | say | said \
          | are asking | were asking)
      (thank you | thanks) ..2 for (writing | asking | reaching out | letting | sending | getting in touch | telling \
          | sharing | contacting | messaging | following up | checking in | your (patience | update | reply))
      (good | great | nice | lovely) to hear from you
      you left (a | me a | us a) (voicemail | message)
      your call (last night | today | yesterday | this morning | on <day>)
    `,
    except: phrases`
      photo id
      question~ (list | sheet)
      asked ..6 in <past-year>
    `,
    unless: ['condition', 'negation']
  },
  'kept-posted': {
    why: 'Only who wrote more than once keeps somebody informed.',
    phrases: phrases`
      (thank you | thanks) ..2 for (keeping (me | us) (posted | informed | updated | up to date | in the loop) | staying in touch \
          | keeping in touch | checking (in | back) | following up | ((your | the | all your | these) [latest | daily | weekly | regular] \
          (update~ | readings | log | diary | numbers | figures)))
      (good | great | nice | lovely) to hear from you again
      (thank you | thanks) again for ..2 (writing | update~ | message~)
    `,
    unless: ['condition', 'negation']
  }
}

/** That the reader is asked to do something. */
export const asked: MarkGroups = {
  errand: {
    why: 'What is one more thing to do.',
    phrases: phrases`
      (please | kindly | remember to | make sure | due | overdue | can you | could you | moved to | rescheduled)
      you (need | have | will need | will have | must | should | ought)
      ^ [then | also | and] (take | bring | call | come | book | schedule | fill | complete | sign | return | send \
          | repeat | check | recheck | stop | start | use | increase | decrease | hold | get | drink | eat | give \
          | apply | wear | fast | avoid | keep | log | download | upload | pick up | drop off | do not)
    `,
    except: phrases`
      (no | not | nothing | never) ..2 (need | needs | have) to
      please (know | accept)
      due to
      kindly ($ | and)
      (treat~ | speak~ | spoke | think of | thank~ | remember) ..3 kindly
      [please | kindly] (continue | carry on | keep) ..3 (same | as (before | you are | now)) 
      # An offer, a wish, and what is done only in some case.
      ^ [then | also | and] (bring | call | come | send | return | book | use | stop | get | take | drop off | do not) ..8 \
          (any time | anytime | whenever | when you like | if | as you like | should you)
      ^ (keep | do not) (smiling | well | going | safe | warm | fighting | shining | it up | up (the | your) | worry \
          | hesitate \
          | me | us | in touch)
      ^ (take (care | heart | it easy | good care) | come on | get well | give ..2 (hug~ | kiss~ | regards | love | \
          high five) | get better \
          | drink to | have)
      you (have | need | must | should) ..1 (been | done | earned | worked | nothing | no | be proud)
    `
  }
}
