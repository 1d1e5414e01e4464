import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Where results can be seen (founding text, tips 6b, 11c and 12a). */
export const portal: MarkGroups = {
  place: {
    why: 'Portals by name and by what they are called; a paper or an attachment serves as well.',
    phrases: phrases`
      (portal | mychart | my chart | mygrouphealth | my group health | myhealth | my health record | healthevet \
          | patient access)
      (nhs app | app | online | website | web site | account | test results (tab | page | section) | under (results \
          | test results))
      ((disc | disk | cd | copy | copies | printout | print out | report) ..2 (is | are | waits | lies | cost \
          | costs) ..3 (at | in | with | from | for | dollars | free | desk | post | mail | folder | tray))
      (attached | attachment | enclosed | enclosing | copy of (your | the) | printed | mailed you | by post)
    `
  },
  theirs: {
    why: 'The patient has sent the report, so they have it.',
    phrases: phrases`
      (i | we) ..1 (seen | read | gone through | reviewed | checked | looked at | looked through) ..2 your ..2 \
          (report~ | lab report~ | test report~)
      (report~ | result~ | photo~ | picture~ | screenshot~ | scan~ | labs | file~) ..2 (you | u) [have] \
          (sent | attached | uploaded | shared | posted | forwarded | mailed)
      (thank you | thanks) for ..2 (sending | sharing | uploading | forwarding) ..3 \
          (report~ | result~ | labs | photo~ | scan~)
      (i | we) [have] (went | gone | go | looked | looking | read | reading | checked | studied) \
          [through | over | at | into] your ..3 (<test> | <analyte> | cbc | panel | labs | lab | values | bloodwork)
      # What a device or a collection of blood shows on the spot.
      (cannot donate | can not donate | could not donate | not able to donate | turned away | giv~ blood \
          | blood bank \
          | blood service | transfusion service | donate again | your donation | average glucose | time in range)
      (old | earlier) (file | notes | records) ..1 (came | come | arrived)
      (values | numbers | results) ..6 asked for
      # What a number says that the patient knows.
      <analyte> <number> (says | tells | only | means)
      (photo | picture | screenshot) ..2 (report~ | result~)
      your ..1 (report | scan report | mri report) ..1 (says | say | mentions | reads | states)
    `
  }
}

/** Where a patient can read more (founding text, tips 7b, 9b, 10a, 11a and 12a). */
export const education: MarkGroups = {
  resource: {
    why: 'A resource by its kind or its name.',
    phrases: phrases`
      (encyclopedia | leaflet~ | handout~ | brochure~ | pamphlet~ | booklet~ | fact sheet~ | factsheet~ | video~ \
          | worksheet~)
      (website | web site | web page | webpage | page | pages | link | links | article~ | guide | guides | library \
          | podcast~)
      (read (more | about | up) | learn more | more information | further reading | attached | attachment | enclosed \
          | instruction sheet)
      (mayo clinic | medlineplus | cdc | nhs (website | inform | app) | webmd | patient info | class | classes \
          | support group~ | program)
    `,
    evenIn: ['boilerplate', 'signature']
  }
}

/** Advice on what the patient can do at home (founding text, tips 9b and 11a). */
export const selfCare: MarkGroups = {
  advice: {
    why: 'Self-care in the imperative or recommended: what a page would tell better than a message.',
    phrases: phrases`
      ^ [please | then | and] (rest | ice | elevate | stretch | walk | exercise | gargle | moisturize | hydrate \
          | massage)
      (go for a walk | walk as)
      (drink | eat | avoid | limit | cut (down | back) | reduce | increase) ..3 \
          (water | fluids | fiber | salt | sodium | sugar | caffeine | alcohol | fruit | fruits | vegetables | protein \
          | carbohydrates | carbs | foods | meals | dairy | sleep | screen time)
      (stretches | stretching | exercises | exercise | heat | heating pad | ice pack~ | cold pack~ | warm compress~ \
          | humidifier)
      (saline | nasal rinse | lozenges | honey | steam | salt water | sleep hygiene | relaxation | mindfulness \
          | deep breathing)
    `,
    except: 'rest assured',
    // What is safe, or eases pain as a rule, answers a question and advises nobody.
    unless: ['negation', 'question', 'history', 'education', 'quotation']
  }
}

/** What spreads from one to another and stands in the news when it does. */
const catching = `(measles | mumps | whooping cough | pertussis | flu | influenza | bird flu | avian flu | covid | mpox | monkeypox | polio | meningitis | norovirus | \
  rsv | tuberculosis | hepatitis a | legionella | legionnaires | ebola | zika | west nile | scarlet fever \
      | salmonella | listeria | e coli | cholera | dengue | scabies | <mild-condition>)`
const supplied = `(<medicine> | <drug> | lot~ | batch~ | product~ | brand~ | device~ | formula | drug | pill~ | tablet~ | medicine | machine~ | implant~ | inhaler~ | drops | \
  pump~ | sensor~ | monitor~ | pen | pens | vaccine~ | supplement~)`

/** What makes a story one of health: what is taken, caught, found out or feared. */
const ofHealth = `(${supplied} | ${catching} | <cancer> | <serious-diagnosis> | <chronic-condition> | study \
  | studies | research | recall~ | warning~ | shortage~ | side effect~ | outbreak~ | pandemic | superbug~ \
  | contaminat~ | screening~ | cure~ | dementia | vaping)`
/** What is told of in the news, and is no word that has to be explained. */
const newsy = `(recall~ | outbreak~ | case~ | cluster~ | study | studies | news | report~ | warning~ | shortage~ \
  | scare~ | story | stories | claim~ | lawsuit~ | ban | banned | withdrawn | contaminat~ | link | linked \
  | unsafe)`
const press = `((in | from) (the | a | this | last) [local | national | daily | evening | morning | sunday | weekend \
  | weekly] (news | paper | papers | newspaper~ | headlines) | on the [local | national | evening | morning] \
  (news | telly))`
const place = `(county | city | town | school | nursery | daycare | area | state | village | neighborhood | region \
  | flock~ | herd~ | country | water | camp | dorm~ | home | campus | district | island)`

/** News of health that the message speaks of (founding text, tips 9a and 9b). */
export const healthNews: MarkGroups = {
  story: {
    why: 'A recall, an outbreak or a story.',
    phrases: phrases`
      recalled ..6 (${supplied} | manufacturer | fda)
      (the | a | an | that | this | any | recent | product | drug | safety | voluntary) ..2 (recall | recalls) ..6 \
          (${supplied} | manufacturer | fda)
      (${supplied} | manufacturer | maker | supplier | company | fda) ..6 recalled
      ${supplied} ..3 (recall | recalls)
      (manufacturer | maker | supplier | company | fda) ..3 (recalls | recalling)
      (the | a | that | this) ..1 recall (of | on | about | in the)
      (outbreak~ (of | in | at | on | near | around) | (an | the | this | that | recent | current | local \
          | ${catching} | <capital>) outbreak)
      (cases | cluster~) of ${catching} ..6 (reported | confirmed | found | seen | ${place})
      a case of ${catching} ..6 (reported | ${place})
      (reported | confirmed | found | seen) ..4 (cases | cluster~) of ${catching}
      ${catching} ..2 (has | have) been (found | reported | confirmed | detected) ..1 (in | at | near | among \
          | around | nearby | locally) ..2 ${place}
      ${catching} ..2 (has | have) been (found | reported | confirmed | detected) in (<number> | one | two | three | four | five | six | several | some | many \
          | a few) ..1 (child~ | pupils | people | patients | residents | students | adults)
      ^ ${catching} (has | have) been reported $
      recall (notice | alert) ..4 ${supplied}
      ${ofHealth} ..6 (${press} | on [the] (tv | television | radio))
      ${press} ..6 ${ofHealth}
      ${ofHealth} ..6 news (story | stories | report~ | article~ | coverage)
      news (story | stories | report~ | article~ | coverage) ..6 ${ofHealth}
      (headlines | headline ..3 (said | says | say | claim~ | read | reads | that | about)) ..6 ${ofHealth}
      ((the | recent | media | news) reports (about | that) | (media | news) reports (of | on)) ..3 ${ofHealth}
      (fda | cdc | mhra | health (officials | department | authorities | ministry)) ..2 (announced | warned | warns \
          | announces | issued | recalled)
      you (may | might | will | probably | must | would) have ..1 (heard | seen | read) ..6 (about | that | of) ..5 \
          (${newsy} | new ..2 (drug | pill~ | jab | shot | medicine | treatment | vaccine))
    `,
    except: phrases`
      (recall~ | you recall | i recall) (that | how | when | our | we | us | being | having)
      (good | bad | great | best | worst | difficult | hard | wonderful | happy | sad | no | family | any) news
      (recall~) ..3 (clinic | visit | letter | system | list | appointment | date | reminder)
      # The patient is sent for again, at set times.
      (mole | dental | smear | screening | diabetic | eye | hygienist | yearly | annual | monthly | routine \
          | regular | automatic | month | year) recall
      on (the | a | our | your) ..2 recall
      (i | we | he | she | cannot) ..1 (recall | recalled)
      (you | as you) [will | may | might | would | surely] recall
      # The patient's own illness breaks out.
      (first | next | last | each | every | your | her | his | for | during | between | before | a) ..1 outbreak~
      outbreak~ ..2 (herpes | cold sore~ | acne | hives | eczema | psoriasis | shingles | spots | blisters | pimples \
          | on (your | the) <body-part>)
      (an | the) outbreak (lasts | heals | passes | itself | comes | goes | starts)
      (your | his | her) ..2 case of
      have (heard | seen | read) ..2 (about | that | of) (me | us | it | this | your | our | the (result~ | biopsy \
          | scan | appointment | test))
      will have (heard | seen | read) ..3 (from)
      # The patient is the news, or somebody whom both know.
      (saw | see | spotted | found | read | heard) (you | him | her | them | you and <kin> | your (picture | photo \
          | face | name | piece | letter | poem) | <kin>) ..3 (in | on) [the] ..2 (news | paper | papers | tv \
          | television | radio)
      (you were | (you | he | she | they) made | your (picture | photo | face | name) (is | was)) ..2 (in | on) \
          [the] ..2 (news | paper | papers | tv | television | radio)
      (that | about) (my | our | your | his | her) (<kin> | dog~ | cat~ | colleague~)
      # What the word means, whatever is in the news.
      (a | an) (recall | outbreak) [just | only | simply] ..1 (means | is when)
    `,
    unless: ['condition', 'question', 'quotation', 'negation', 'history']
  }
}

/** What the patient is to do about it, or that there is nothing to do. */
export const newsAdvice: MarkGroups = {
  step: {
    why: 'An instruction, or the word that none is needed.',
    phrases: phrases`
      (please | check | call | message | keep | continue | stop | do not | avoid | throw | bin | return | replace \
          | switch | take)
      (look (at | for) | bring | book | schedule | wash | wear | get | ask | come in | make sure | let me know \
          | contact | reply)
      (you | your <drug> | yours | your (lot | batch | brand)) ..2 \
          (not affected | safe | do not need | need | can | should | are not)
      (nothing (to do | you need | more to do | changes | for you) | no (action | change | need) | not (affected \
          | part of))
      (carry on | go on | stay on | hold on to | stick with | hand | dispose | discard | swap | exchange | drop \
          | empty | use | draw)
      (child~ | kids | pupils | people | patients | everyone | anyone | women | mums | men | adults) ..5 \
          (can | may | should | need~ | must | stay~)
      (no | not a) ..1 (to (sign | take | do | send | bring | fear) | needed | required)
      (it | they | this | that) (is | are) ..2 (mild | harmless | safe | rare | weak | old | over | small)
      # Whether it concerns this patient.
      (yours | your <drug> | your ..2 | you | it | they | that | this | these | <kin> | he | she) \
          (is | are | was | were | has | have) ..3 (not | recalled | affected | concerned | covered | included | among \
          | safe | fine | different | another | older | newer | of the | one of | from the | on the list | part of)
      (does | do | did) not ..1 (cover | affect | apply | concern | include | touch | reach | involve | mean | go for)
      (covers | affects | applies to | concerns | includes) ..2 (yours | your | you | only | bottles | lots | batches \
          | those | tablets)
      (is not | isn't) (yours | ours | you | here | true)
      (not in (ours | our <capital> | this (state | county | country)) | yours (counts | stands | holds | is good))
      (cream | lotion | tablet~ | drops | treatment | vaccine | shampoo) ..1 (goes | go | starts | start | is) \
          (on | tonight | today | tomorrow | in | at)
      (no | without) ..1 (test | tests | cream | tablet | vaccine | shot | treatment) to
      (i | we) ..2 (set aside | kept | reserved | check~ | look~ | ordered | replaced | switched | sent | swapped \
          | have to | plan | need to | will)
      (another | different | other) (lot | batch | make | brand | maker | factory | nursery | school | county \
          | country | town | thing | kind | type | sort | disease | illness | condition | operation | patient \
          | hospital)
      (none | neither | not one) of (yours | your | ours | these | those | them)
      different from (yours | your)
      not (yours | ours | your ..2 <drug> | anyone here | you)
      (yours | your <drug> | your ..3) (come~ | came) from
      (yours | your <drug> | your ..3) (is | are) ..1 (in stock | stocked | available | ready | waiting)
      (stay | stays | keep | remain~) ..1 (at | on | as | with | to)
      (chuck | ditch | toss | dump | fetch | collect | pick up | send | post | hand in | quit | begin | start \
          | finish)
      (vaccinated | immune | protected | immunized | (no | low | little | at | more) risk | had (both | one | two \
          | the (shot | shots | jab | jabs | vaccine)))
    `
  },
  asked: {
    why: 'A question that finds out whether it concerns the patient; any other is another matter.',
    phrases: phrases`
      (which | what) ..3 (number~ | lot~ | batch~ | brand~ | make | maker | model | kind | type | one | ones | dose \
          | label | box | bottle | school | class | date | year)
      (do | did | have | has | are | is | was | were | can | could | would | should | shall) (you | your ..2 | he | she \
          | it | they | that | the ..2 | <kin>) ..8 (take | taking | took | taken | use | using | used | wear | wearing \
          | been | near | contact | vaccinat~ | immunized | jab~ | shot~ | <symptom> | <medicine> | <drug> | it | them \
          | this | one | ones | yours | lot~ | batch~ | label | box | bottle | number | brand | affected)
    `
  }
}
