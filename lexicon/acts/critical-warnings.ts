import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'
import {bookInteraction, kindOfMedicine, longKnown, noneOfYours} from './nothingOfTheSort.ts'

/** Below the 3.5 mcg/dL at which the CDC has a child's blood looked at again (cdc.gov/lead-prevention). */
const harmlessLead = phrases`(0.1 | 0.2 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 0.8 | 0.9 | 1 | 2 | 3 | 1.0 | 1.1 \
    | 1.2 | 1.3 | 1.4 | 1.5 | 1.6 | 1.7 | 1.8 | 1.9 | 2.0 | 2.1 | 2.2 | 2.3 | 2.4 | 2.5 | 2.6 | 2.7 | 2.8 \
    | 2.9 | 3.0 | 3.1 | 3.2 | 3.3 | 3.4)`

/** Warnings. Sources: founding text, note; etiquette-rules §3a. */
export const criticalWarnings = {
  interaction: {
    answers: ['critical'],
    why: 'Two medicines that must not meet.',
    reason: 'a warning about medicines that must not be combined',
    phrases: phrases`
      <named-drug> ..4 (and | with | plus | alongside | together with | while you are on \
          | on top of) ..4 <named-drug> \
          ..6 (do not mix | not mix | interact | interacts | dangerous | bad pair | risky | bad combination \
          | must not \
          | cannot be | not be | bleed~ | not together | harmful | conflict | clash)
      (must not | cannot | can not | should not | not to | never | do not) ..1 \
          (mix | be mixed | be taken together | be combined | combine | meet | overlap | be used together \
          | take (them \
          | both | these | it) [two | drugs | medicines | tablets | pills] together)
      (avoid | stop) ..2 (taking | using | combining | mixing) (them | the two) [drugs | medicines | tablets \
          | pills] together
      potentiate~ (the | its | your) ..1 (effect~ | action | level~) of ..2 <named-drug>
      (increase~ | boost~ | strengthen~ | raise~) (the | your) ..1 (effect~ | action | level~) of ..1 (warfarin \
          | coumadin \
          | blood thinner~ | digoxin | lithium | insulin)
      (both | two | drugs | medicines | tablets) ..6 (raise | increase) ..5 (potassium | serotonin \
          | risk of bleeding) \
          ..6 together
      (^ [please] do not | should not | must not | cannot | can not | not to) [be] (breastfeed | breastfeeding \
          | breast feed | breast feeding) ..2 (while | when | as long as) [you are | you take | you use] (on \
          | taking | this | <drug>)
      (^ [please] do not | should not | must not | cannot | can not | not to) (breastfeed \
          | breast feed) ..2 for [the | at least] <number> (hours | days) (after | from | as | following \
          | because | since)
      (do not | not) (mix | combine) ..4 <drug>
      (together | the two | the combination | both together | the pair | taking both | these two | this combination) \
          ..4 (can | could | may | might | will | raises | raise | doubles | double | make | makes) ..8 \
          (bleed~ | dangerous | muscle | kidney~ | pressure | breath~ | rhythm | heart | serotonin | bleeding | risk \
          | dose | stop | low)
      (interacts | interacting | interact badly | dangerous interaction | serious interaction | drug interaction)
      (is | are) (dangerous | unsafe | not safe | risky) (with | together | in combination | alongside)
      not (take | be taking | be on) both ..4 <named-drug>
      (not | never) take ..3 <named-drug> ..2 while [you are] (taking | on)
      (makes | make) ..4 (pill | <named-drug> | contraceptive) (fail | weaker | useless | less effective | stronger \
          | too strong)
      does not (mix | go | get along | get on | sit well | agree) with ..3 <named-drug>
      do not (mix | get along | get on | go together | agree | belong together)
      <drug> ..1 (clash~ | react~ badly | fight~) with ..3 <named-drug>
      <named-drug> (cancels | cancels out | weakens | undoes | knocks out) [out] (your | the) ..1 (pill \
          | implant | contraceptive~ | contraception | birth control)
      (makes | make) (your | the) ..1 (implant | pill | contraceptive | contraception | birth control) (useless \
          | unreliable)
      keep [your | the] <prescription-medicine> and [your | the] <named-drug> apart $
      (flagged | queried) ..2 <named-drug> (against | with | alongside) [your | the] <named-drug>
      <named-drug> (doubles | triples | trebles | halves) [your | the | his | her] <named-drug>
      ^ [please | so] no grapefruit ..4 (while | when | whilst) [you are] (on | taking) <named-drug>
    `,
    except: phrases`
      interact~ ..8 (but | and) (yours is not | you (are not | have never | never) | you do not)
      (no | not a | any | neither ..3 | without | check~ for | know of any | a) \
          [known | major | significant | dangerous] interaction~
      (do not | does not | will not) (interact | clash | conflict)
      (i | we | they) do not agree
      do not (agree | argue) (also | either | with) (just | (him | her | them | you) $)
      (interacts | interact | interacting) with (others | people | friends | family | kids | you | the light)
      (safe | fine | ok) to (mix | combine | take together)
      will never meet
      do not mix that up $
      ${bookInteraction}
    `,
    unless: [...order, 'education']
  },
  allergy: {
    answers: ['critical'],
    why: 'An allergy that was found, or a medicine given despite one.',
    reason: 'an allergy warning',
    phrases: phrases`
      (you | he | she) (are | is) [now | probably | likely] allergic to ..3 (<named-drug> | penicillin | sulfa)
      (you | he | she) (are | is) (truly | clearly | severely) allergic to ..3 (<named-drug> | penicillin | sulfa)
      (that | this | the) (rash | swelling | reaction | hives) ..3 (is | was | means | looks like) ..3 \
          (allergy | allergic | reaction to)
      (sulfa | penicillin | <named-drug>) allergy on (his | her | your) (card | chart | file | record)
      (allergic reaction | allergy) to (the | your | this | that) ..2 (<named-drug> | antibiotic | medicine | tablet~)
      (is | are | contains | has) [a] (sulfa | penicillin | nut | latex) [drug]
      count as allergic to
      allergy (bloods | blood test | test | tests | panel | screen) (confirm | confirms | confirmed | show \
          | shows | showed | prove | proves) <allergen>
    `,
    except: phrases`
      (no | not | any | have) [known] (allergic | allergy | allergies)
      (you were | i was) (afraid | worried | scared) ..8 (allergy | allergic)
      ${longKnown}
      ${kindOfMedicine}
    `,
    unless: [...order, 'education', 'history']
  },
  recall: {
    answers: ['critical'],
    why: 'A product that was called back, or is contaminated.',
    reason: 'a recalled or contaminated product',
    phrases: phrases`
      (has been | have been | was | were | is | are | being | been | just) [being] \
          (recalled | withdrawn | called back | pulled)
      (recalled | withdrew | called back | pulled | has called back | is recalling | recalling) ..6 \
          (lot~ | batch~ | <drug> | device~ | pump~ | sensor~ | shelves)
      recall ..4 (lot~ | batch~ | <named-drug> | notice | of your | affects | includes)
      (manufacturers | manufacturer | drug | safety | device | product | mail | medicine | fda) recall
      part of ..3 recall
      (is | are) (on | under | in | covered by | included in) (the | a | this) ..1 recall [list | notice] ($ \
          | and | so | do \
          | please | because)
      (is | are) under recall
      recall covers your
      (lot | batch) [number | no] ..4 (recall~ | withdrawn | affected | impurity | contaminated)
      (contaminated | contamination | impurity | germs living in | bacteria in the)
      (<drug> | lot~ | batch~ | drops | formula | bottle~) ..6 (contaminated | impurity | impurities | contamination)
      must not be relied (on | upon)
      (<drug> | tablets | capsules | inhaler | pen | pens | strips | batch | lot) ..4 (is | are | was | were \
          | came | come) from [a | an | the] (impure | bad | faulty | affected | recalled | contaminated \
          | tainted | withdrawn) (lot | batch)
      exchange (it | them | the <drug> | the ..1) at the (pharmacy | chemist) before (the | your) next dose
      (bug | fault | glitch | error) ..3 (is | are) draining ..3 (pump~ | sensor~ | batteries | meter~)
      on the recall list (for | because)
    `,
    except: phrases`
      contaminated (the | your | that | this) ..1 (card | kit | sample | specimen | swab | strip | test)
      recall~ ..8 but not yours $
      (tooth | teeth | wisdom teeth | molar~) ..2 (is | are | was | were | been | being) pulled
      (recalled | withdrawn | pulled) (some | many | a few | several | <number> | two | three | five | ten) (years \
          | decades) ago
      recall~ [by the store] but the store
      contaminated with (hair | cat hair | dog hair)
      (bill | invoice | account | payment) ..8 pulled back
      hot tub was contaminated
      (not | no) ..4 (recall~ | recalled | affected)
      recall~ ..6 (but | and) (yours | your ..2) (is | are) not
      <number> in <number> ..2 (are | is | were) recalled
      (as you | you may | you might | i | do you | if you | can you) (recall | recalled)
      recall ..12 (cleaning | visit | checkup | check up | appointment | dental | last)
      contaminated ..1 (sample | specimen | urine | catch)
      (sample | urine | specimen | culture | swab) ..4 contaminat~
      ${noneOfYours}
      ^ your (sister's | brother's | mother's | father's | aunt's | uncle's | neighbor's | friend's | cousin's \
          | cat's | dog's) (recalled | contaminated) ..2 (is | was | were | has) (not | a different | another \
          | nothing | no)
      (pulled | recalled | withdrawn | recall) (does | do | did) not (involve | concern | affect | touch | include)
      (eating | eat | ate | drinking) contaminated
    `,
    unless: order
  },
  'medicine-error': {
    answers: ['critical'],
    why: 'The wrong medicine or strength was given out.',
    reason: 'a mistake in a medicine',
    phrases: phrases`
      (wrong | incorrect) (medicine | medication | drug | dose | strength | tablet~ | pill~ | strip | bottle | box \
          | bag | label | prescription | patch~ | concentration | insulin | pen)
      (gave (you | him | her | them) | (you | he | she) (got | received) | (was | were) given) (the | a) \
          (wrong | incorrect) (vaccine | injection | infusion | shot)
      (gave | given | got | received | dispensed | took) ..4 (twice | double | triple | three times | ten times) \
          (the | her | his | their | your) [usual | normal | right | correct | intended] dose
      (gave | given | got | received | dispensed | took) ..12 (twice | double | three times | ten times) \
          (what | as much as) (you | he | she | they) should have (had | got | taken \
          | been given)
      (pharmacy | pharmacist | clinic | office | nurse | we) (gave | dispensed | handed [out] \
          | packed) ..3 <named-drug> \
          ..2 instead of ..2 <named-drug>
      (filled | dispensed | given | handed | packed | labeled) ..4 \
          (by mistake | in error | incorrectly | wrongly | the wrong ..2)
      (written | printed | sent) ..3 the wrong ..1 (dose | strength | <named-drug> | tablet~)
      (<named-drug> | dose | tablet~ | prescription) ..6 (printed | sent | written) ..4 (by mistake | in error \
          | incorrectly | wrongly)
      (twice | double | half | ten times) the (printed | intended | right | correct) (dose | strength | amount)
      the correct (dose | strength | tablet | medicine) is
      (given | got | received | picked up | handed | took | dispensed | sent) (someone else's | somebody else's \
          | another patient's | another person's | the other patient's) (medicine~ | medication~ \
          | prescription~ | tablet~ \
          | pill~ | insulin | bag | drops)
      (bag | bottle | box | prescription) ..6 (belongs to | was meant for | is for) another (patient | person)
      (gave (you | him | her | them | your <kin>) | (you | he | she) (got | received) | (was \
          | were) given) [the | a | an] \
          (expired | wrong | adult | pediatric) (vaccine | shot | injection | dose | infusion)
      (vaccine | shot | injection | dose) ..5 (was | were | had) (expired | out of date | been stored too warm)
      (you | he | she | your <kin>) [have | has] (took | taken | had | swallowed | been taking | been given \
          | was given \
          | were given | got) ..2 (doses | tablets | pills | times the dose) [of] ..6 (by mistake | in error \
          | by accident | accidentally)
      (you | he | she | your <kin>) [have | has] (took | taken | been taking | been given | was given | were given \
          | been \
          getting) ..4 (daily | every day | each day) (instead of | rather than | and not) ..1 (weekly | once a week \
          | every week | once weekly)
      (endoscope | scope used on (you | him | her) | instrument~ | needle~ | equipment) (was \
          | were) not [properly | fully] (sterile | sterilized | cleaned \
          | disinfected) [properly]
      (sponge | swab | gauze | instrument | needle | something) (was | has been) left (inside | in you)
      (gave | handed | given | sold | sent) (you | him | her | them | your <kin>) (someone else's \
          | somebody else's | another patient's | another person's | the other patient's) ..1 (medicine~ \
          | medication~ | prescription~ | tablet~ | pill~ | insulin | bag | drops)
      (on | taking | given | prescribed) two (beta blockers | statins | ace inhibitors | blood thinners \
          | anticoagulants | ssris | antidepressants | opioids | diuretics | water pills \
          | blood pressure (medicines | pills) | of the same) (by (accident | mistake) | in error)
      (scope | endoscope | instrument~) used on (you | him | her) ..3 (had | was | were | has \
          | have) not [been] [properly | fully] (sterile | sterilized | cleaned | disinfected)
      (one | tablet~ | pill~ | bottle | box | pack) in your (dosette | pillbox | pill box | blister [pack] \
          | bag | tray) (is | are) not yours
      (results | result | bloods | report | scan | x ray | sample) ..8 (belonged to | belong to \
          | belongs to) (another | a different) (patient | lady | man | person | gentleman | woman | child)
      (sheet | label | bottle | box) ..6 (said | says) ..3 which is wrong
    `,
    except: phrases`
      ^ [the | a | your | this | that] [<capital>] (<paperwork> | survey | fax | message | link) (was | were) [also] \
          (sent | mailed | printed | written) ..3 (by mistake | in error | twice)
      (tablets | pills | doses | gummies) of (candy | sugar | vitamin ..1 | vitamins | mints) (by | in)
      (by mistake | in error | by accident | accidentally) ..1 (last (year | month | summer | winter) | years ago \
          | as a (child | kid))
      wrong (box | form | card) (was | were | is) (ticked | checked | filled)
      wrong (prescription card | leaflet | date | address | appointment)
      wrong form $
      the dose of ..2 to a (man | woman | patient | person)
      wrong (vaccine | injection | shot | infusion) (card~ | record~ | form~ | date~ | leaflet~ | sheet~ | code~ \
          | handout~ | booklet~ | brochure~ | schedule | address | appointment~ | room | information)
      (nobody | no one | thought) ..3 (wrong | incorrect)
      (twice | double | triple) ..3 dose (of contrast | on purpose | as planned | as agreed | as we | because | for)
      (people | patients | children | adults) ..6 (twice | double) ..3 dose
      instead of ..2 <named-drug> (because | as | so | which | since | for)
      with the wrong (name | address | date | birthday)
      (nothing | not | anything) ..2 wrong
      not (because | that) ..1 (something | anything) was left
      ^ [the | a | your | this] (message | bill | reminder | letter | form | statement | survey | notice | invoice \
          | text | email) (was | were) (sent | mailed | printed | received) in error
      message (sent | received) in error
      ^ it was (sent | mailed | printed) in error
      received ..4 in error
    `,
    unless: order
  },
  exposure: {
    answers: ['critical'],
    why: 'An exposure that has to be treated within days.',
    reason: 'an exposure that needs treatment',
    phrases: phrases`
      (was | were | been | has been | have been | is | been in) (exposed to | in contact with | near someone with \
          | in close contact) ..5 <exposure-source>
      (your | this | that | the | his | her | close | recent) exposure to ..4 <exposure-source>
      (counts as | is | was | as) [an | a] (exposure | high risk exposure)
      (classmate~ | coworker~ | co worker~ | neighbor | roommate~ | partner | child | teacher | contact | someone \
          | student | kid | dog | cat | bat | animal) ..6 (has | had | have | tested positive for | came down with \
          | diagnosed with | confirmed) ..2 <exposure-source>
      (somebody | colleague | housemate | flatmate | passenger | pupil | cellmate) (at | in | on | from \
          | of yours) ..4 (has \
          | had | tested positive for | came down with | confirmed) ..2 <exposure-source>
      (sat | played | slept | shared | was) ..5 (next to | with | near | same room as) ..6 \
          (<exposure-source> | tested positive)
      (immune globulin | immunoglobulin | post exposure prophylaxis | antibody infusion | rhogam | anti d)
      (rabies | tetanus | hepatitis | antivenom | anti venom | anti snake venom) \
          (shot~ | vaccine~ | injection~ | series | treatment)
      (all [four | three | five | two] of you | you and your ..2 | your ..3 | partner~ | household | family \
          | roommates) ..3 (need | needs | must have | should have | should get) ..4 \
          (treatment | shot~ | antibiotic~ | vaccine~ | dose~ | treated)
      (partner~ | roommates | contacts) (need~ | must | should) ..1 \
          (treatment | be treated | test~ | be tested | ciprofloxacin)
      (came back | comes back) with [high | elevated] lead
      (lead | lead level) ..5 (is | came back | of | at) ..2 <number>
      (stay home | isolate | no visitors | stay in your (home | room) | stay in the apartment \
          | sleep in a room alone) \
          ..4 (from | until | starting | today | tonight | from work | now)
      (one | a | single) (ciprofloxacin | rifampicin | rifampin | azithromycin | ceftriaxone) [tablet | dose \
          | capsule | shot] for (each of you | each of | everyone in the | the whole (household | family))
    `,
    except: phrases`
      <vaccine> [vaccine | shot~] (is | are) (not (needed | required) | optional)
      (rabies | yellow fever | typhoid | malaria) (vaccine | shots | tablets) (is | are) (not (needed \
          | required) | optional)
      tetanus ..2 was in <number>
      (anti d | rhogam) (is | was | will be) not (needed | required | necessary)
      lead test is (0 | 1 | 2 | 3)
      (flu | covid | shingles | pneumonia | hpv | booster) (shot~ | vaccine~)
      (post exposure | prophylaxis) ..3 (study | article)
      sun exposure
      (stay home | isolate) (until | till) ..12 (fever | vomit~ | diarrhea | hours)
      (lead | lead level) (is | was | came back) [now | back] (normal | undetectable | below | <number> below)
      (lead | lead level) (is | was) (under | less than | below) <number>
      tetanus (shot | jab | injection) is current
      (chlamydia | gonorrhea | syphilis | hiv | hepatitis | trich) test (is | was | came back) [also] negative
      (lead | lead level) ..4 <number> [which | that | it | and] (needs no | is below | is under | below)
      tetanus (shot | jab | injection) (is up to date | is in date | (within | in) [the] last)
      tetanus (shot | jab | injection) ..4 for everybody
      (rabies | tetanus | hepatitis) (shot~ | vaccine~ | injection~ | series) (is | are) (given | usually | routinely \
          | offered) (after | on | in | over | as | by | within | to)
      # The next dose of a series has its own time: nobody was exposed.
      need~ ..2 (second | third | fourth | next | another | further | final | booster) dose~
      still need~ ..4 (dose~ | vaccine~ | shot~ | jab~)
      fully (protected | vaccinated | immunized | immunised) ..6 need~
      (hand foot | strep | flu | covid | norovirus | lice | fifth disease | rsv | mold | smoke | chemical~ | cold)
      (was | were | been | is) not (near | in contact with | exposed to | in the same room as)
      (ours | yours) (did | does | has | was) not
      (therapy | evidence | method | treatment) is exposure
      (lead | lead level) (is | was | came back | at | of) ..2 (0 | 1 | 2 | 3)
      lead [level | test] (is | was | came back | are) [fine | normal | ok] [at] ${harmlessLead}
      negative ..2 test means
    `,
    unless: [...order, 'education']
  }
} as const satisfies ActGroups
