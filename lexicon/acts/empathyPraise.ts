import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Praise of effort and coping. Source: founding text, "You've been doing a great job managing your pain". */
export const empathyPraise = {
  praise: {
    answers: ['empathy'],
    why: 'Founding text: "You\'ve been doing a great job managing your pain".',
    phrases: phrases`
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] (great | good | wonderful) [good] (job | work)
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] (fantastic | amazing) [good] (job | work)
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] (excellent | terrific) [good] (job | work)
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] (incredible | brilliant) [good] (job | work)
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] (beautiful | super) [good] (job | work)
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] (lovely | fine | marvelous) [good] (job | work)
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] (remarkable | tremendous) [good] (job | work)
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] (awesome | stellar | heroic) [good] (job | work)
      you ..3 (doing | coping | managing | handling) ..4 [<intensifier>] (well | great | brilliant)
      you ..3 (doing | coping | managing | handling) ..4 [<intensifier>] (brilliantly | beautifully | amazingly)
      you ..3 (doing | coping | managing | handling) ..4 [<intensifier>] (wonderfully | remarkably)
      you ..3 (doing | coping | managing | handling) ..4 [<intensifier>] (better than you think | grace | good job)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (patient | brave | strong)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] courageous
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (resilient | amazing)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (incredible | heroic | diligent)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] persistent
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (determined | dedicated)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (gracious | stoic | steady)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] disciplined
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (faithful | careful)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] remarkable
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (admirable | wonderful)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (inspiring | champ | champion)
      you ..3 (put up with | borne | bore | endured | weathered | soldiered on)
      you ..3 (stuck with | stuck it out | carried on | kept going | kept at it)
      you ..3 (persevered | persisted | hung in | hanging in | hung on | held on)
      you ..3 (held it together | coped | pushed through | pulled through | fought)
      you ..3 (made it through | got through | gotten through | survived | shouldered)
      you ..3 (carried | kept your (sense of humor | cool | head | spirits | chin))
      you ..3 (kept him calm | kept her calm | showed up | shown up | turned up)
      you ..3 (put in | put so much | sacrificed | battled | faced | wrestled)
      (working | worked | work | tried) [<intensifier> | so | really | very | damn | incredibly] hard
      (trying | fought | fighting) [<intensifier> | so | really | very | damn | incredibly] hard
      (working | worked | tried | trying) (so | really | very | incredibly | awfully | damn) hard
      (worked | tried | working) like a
      you tried ..10 (sincerely | everything | so | your best)
      (hard | all that | all the | so much) (work | effort~ | sweat) (you | that | and | to | for | went | into)
      (real | steady | sheer | a lot of) (work | effort~ | sweat) (you | that | and | to | for | went | into)
      <your-great> [<intensifier>] (strength | courage | resilience | determination)
      <your-great> [<intensifier>] (dedication | bravery | perseverance | persistence)
      <your-great> [<intensifier>] (commitment | patience | grace | dignity | grit | pluck)
      <your-great> [<intensifier>] (heroism | devotion | tenacity | steadiness | guts)
      (took | takes | take | taken) [<some-courage>] (courage | guts | strength | bravery | pluck)
      (need~ | show~ | shown) [<some-courage>] (courage | guts | strength | bravery | pluck)
      (took | takes | take | taken) [<some-courage>] (nerve | a lion heart | lion heart | character)
      (need~ | show~ | shown) [<some-courage>] (nerve | a lion heart | lion heart | character)
      (took | takes | take | taken) [<some-courage>] (backbone | doing | grit | disiplina)
      (need~ | show~ | shown) [<some-courage>] (backbone | grit | disiplina)
      (took | takes | take | taken | need~ | show~ | shown) [<some-courage>] (determination | patience | a lot of heart)
      (you | u | your | r | like a | what a) ..2 (lion | lioness | warrior~ | soldier | fighter | trooper)
      (such a | absolute | real | true) ..2 (lion | lioness | warrior~ | soldier | fighter | trooper)
      (you | u | your | r | like a | what a) ..2 (trouper | champ | champion | hero | heroine | superhero)
      (such a | absolute | real | true) ..2 (trouper | champ | champion | hero | heroine | superhero)
      (you | u | your | r | like a | what a) ..2 (rockstar | rock star | star patient | tough cookie)
      (such a | absolute | real | true) ..2 (rockstar | rock star | star patient | tough cookie)
      (you | u | your | r | like a | what a) ..2 (saint | superwoman | wonder woman | superman | rock)
      (such a | absolute | real | true) ..2 (saint | superwoman | wonder woman | superman | rock)
      (i | we) [<softener> | <intensifier>] (admire | applaud | salute | commend | respect | am in awe)
      (i | we) [<softener> | <intensifier>] (am impressed | are impressed | am amazed | am humbled)
      (respect | admiration | hats off | hat off | applause | credit) (to you | for you | for how | for what | for that)
      (respect | admiration | hats off | hat off | applause | credit) (you | boss | sir | madam | maam | it | truly | $)
      (big | great | huge | much | full | so much) (respect | admiration | credit)
      respect $
      proud of (you | yourself | how | what | the | your | her | him | that)
      (be | should be | are | feel) [<intensifier>] proud
      and (it | that) (shows | showed) $
      hard (won | earned)
            you are [a | an | such a] [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
            you have been [a | an | such a] [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
            u are [a | an | such a] [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
            you are (such an | one) [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
            you have been (such an | one) [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
            u are (such an | one) [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
      (you handled | you have handled | you are handling | you managed)
      (how (patient | brave | strong | well | calm | gracious | hard | carefully | far) you)
      (you | your <kin>) [both] (have) come (so far | a long way | such a long way)
      (big | huge | real | great | major | hard) (step | win | milestone) [forward | for you | and]
      (big | huge | real | great | major | hard) (achievement | accomplishment) [forward | for you | and]
      (that | this) is (huge | no small (thing | feat | step) | a (huge | big) (step | win | deal) | an achievement)
      (no | not a) small (feat | step | achievement | thing)
      (and | but) (you) (still | nevertheless | yet) (showed | came | asked | wrote | got | raised | cooked | managed)
      (and | but) (you) (still | nevertheless | yet) (found | kept | sounded | turned)
      (and | but) (you) (still | nevertheless | yet) (took | went | did | stood | smiled)
      (still | yet) (you | u) (showed | came | asked | wrote | raised | kept | turned | stood)
      (look at you | look how far | you handled)
      (do not | not) give yourself (enough | the) credit
      your (courage | strength | patience | bravery | perseverance)
      your (resilience | openness | honesty | efforts | dedication | hard work)
      (stronger | tougher | braver) than (you | most | many | anyone)
      (great | good | amazing | wonderful) job [of | at | with | on] (keep~ | manag~ | manage | managing)
      (great | good | amazing | wonderful) job [of | at | with | on] (keeping | coping | handling)
      (excellent | super | fantastic) job [of | at | with | on] (keep~ | manag~ | manage | managing)
      (excellent | super | fantastic) job [of | at | with | on] (keeping | coping | handling)
      (great | good | amazing | wonderful) job [of | at | with | on] (staying | sticking | looking | caring)
      (excellent | super | fantastic) job [of | at | with | on] (staying | sticking | looking | caring)
      (great | good | amazing | wonderful) job [of | at | with | on] (getting | working | going | taking)
      (excellent | super | fantastic) job [of | at | with | on] (getting | working | going | taking)
      (look after | caring for | take care of | think of | care for) everyone (but | except) yourself
      never (complain | complained | grumbled | gave up | quit | given up)
      (juggle~ | juggling) (so | a lot | it all | work | kids | everything)
      (brave | courageous | strong) (of | to | enough | for | in | thing | step | act)
      (brave | courageous | strong) (words | girl | boy | lady | woman | man | kid | soul)
      (was | is | so | very | really | incredibly | that took | are | being | been) (brave | courageous | gutsy)
      (do~ | done | doing) everything (right | you could | in your power | we asked | you can)
      doing (everything | all) (right | you can | the right things | that | we asked | yourself | you possibly)
      (doing | did | done) your [very | level] best
      step in the right direction
      (for | by) (being | telling me | sharing) ..2 (honest | open | vulnerable | candid | brave)
      (not | never | no) [an | so] easy [thing | things | subject] to (admit | talk about | share)
      hard to (admit | talk about | share)
      (not | never | hard | no) [an | so] [easy] [thing | things | subject] to (put into words | ask for help)
      (i | we) can see ..3 (effort | how hard | trying | love)
    `,
    except: phrases`
      (device | machine | heart | lungs | kidney~ | pump | body | team | they | we) ..2 working [<intensifier>] hard
      never complained of
      brave (shade | color | run)
      coped with <medicine>
      how well you feel
      hope you managed
      commend you for asking
      hope ..4 (doing | coping | managing | keeping) ..3 well
      (appreciate | thank | thanks) [you] [for] hanging
      appreciate you
      for your (patience | understanding | commitment) [and | while | with | as | $]
      thank~ [you] [so much | very much] for [your | the] (patience | persistence | dedication | continued | ongoing)
      your patience
      (be | remain | stay) patient
      (strength | strong) (tablet~ | capsule~ | of the | medicine | dose | tabs | mg)
      your [<intensifier>] strength (is | dose | training | test | level)
      (extra | muscle | grip | bone | tablet | dose | higher | lower | core) strength
      strong (smell | painkiller~ | medicine~ | family | urine | light | coffee | tea | evidence | antibiotic~)
      (first | next | big | hard) step (is | in (treatment | the) | will | would | to take | would be | of)
      you (have | had | are | were) ..2 (strong | careful | patient) (family | pulse | history)
      you (have | had | are | were) ..2 (strong | careful | patient) (about | that | to | not | when)
      (easy) to (write | say | ask | tell)
      (that | it) shows (the | a | no | your | up | that | an | some | you | signs | we)
      you (managed | have managed | handled) to (send | upload | get the)
      (the | my | our | a new | another | inpatient | returning | established) patient
      (is | are) a patient
      put in (a | an | the | your)
      worked (up | out)
      carried (out)
      (saint | st) <capital>
      north star
      proud to
      rock (salt | climbing | bottom)
    `,
    unless: ['question', 'condition']
  },
  'right-to-reach-out': {
    answers: [],
    why: '"You were right to write": praise of asking, warm but not always empathy.',
    phrases: phrases`
      (you | u) (were | are | was) [<intensifier> | absolutely] (right | wise) to (call | write | ask | message)
      (you | u) (were | are | was) [<intensifier> | absolutely] (smart | sensible) to (call | write | ask | message)
      (you | u) (were | are | was) (completely | quite) (right | wise) to (call | write | ask | message)
      (you | u) (were | are | was) (completely | quite) (smart | sensible) to (call | write | ask | message)
      (you | u) (were | are | was) [<intensifier> | absolutely] (right | wise | smart | sensible) to (reach | tell)
      (you | u) (were | are | was) [<intensifier> | absolutely] (right | wise) to (flag | check | come)
      (you | u) (were | are | was) [<intensifier> | absolutely] (smart | sensible) to (flag | check | come)
      (you | u) (were | are | was) (completely | quite) (right | wise | smart | sensible) to (reach | tell)
      (you | u) (were | are | was) (completely | quite) (right | wise | smart | sensible) to (flag | check | come)
      (you | u) (were | are | was) [<intensifier> | absolutely] (right | wise) to (bring | send | insist | push)
      (you | u) (were | are | was) [<intensifier> | absolutely] (smart | sensible) to (bring | send | insist | push)
      (you | u) (were | are | was) (completely | quite) (right | wise) to (bring | send | insist | push)
      (you | u) (were | are | was) (completely | quite) (smart | sensible) to (bring | send | insist | push)
      (you | u) (were | are | was) [<intensifier> | absolutely] (right | wise | smart | sensible) to (contact | let)
      (you | u) (were | are | was) [<intensifier> | absolutely] (right | wise | smart | sensible) to (mention | speak)
      (you | u) (were | are | was) (completely | quite) (right | wise | smart | sensible) to (contact | let)
      (you | u) (were | are | was) (completely | quite) (right | wise | smart | sensible) to (mention | speak)
      you did (right | well | exactly the right thing | the right thing | the sensible thing) [to | by | in]
      glad you (wrote | told | asked | called | reached | came | messaged)
      glad you (said | let | mentioned | brought | shared | spoke | leveled)
      (good | smart | wise | great) (of you | call | thinking | question | instinct~ | catch)
    `
  },
  'brave-to-tell': {
    answers: [],
    why: 'Thanks for trusting, for honesty: warm, and empathy only beside a hardship.',
    phrases: phrases`
      (thank you | thanks | appreciate | grateful | thankful | honored) ..4 (trusting | honest | honesty)
      (thank you | thanks | appreciate | grateful | thankful | honored) ..4 (openness | open | courage | candor)
      (thank you | thanks | appreciate | grateful | thankful | honored) ..4 (vulnerab~ | confiding | brave)
      (thank you | thanks | appreciate | grateful | thankful | honored) ..4 (bravery | being real | vulnerability)
      (trusted | trusting) (me | us) (with | enough)
      (cannot | could not | was not | must not | not) have been easy to (share | say | write | tell | talk)
      (not | never) [an] easy [thing | things | one | subject | topic] to (share | say | write | tell)
      (not | never) [an] easy [thing | things | one | subject | topic] to (talk | ask | admit | hear)
    `,
    except: phrases`
      trusting ..2 with your (care | health | treatment)
      trusting (us | me | our) with your (care | health | treatment | business | family | eye | dental)
    `
  }
} as const satisfies ActGroups
