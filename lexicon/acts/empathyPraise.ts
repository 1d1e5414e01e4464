import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {officeMatter} from './noEmpathy.ts'

/** Praise of effort and coping. Source: founding text, "You've been doing a great job managing your pain". */
export const empathyPraise = {
  praise: {
    answers: ['empathy'],
    why: 'Founding text: "You\'ve been doing a great job managing your pain".',
    phrases: phrases`
      (doing | done | did | do) [such | just] (a | an) [<intensifier>] \
          (great | good | wonderful | fantastic | amazing | excellent | terrific | incredible | brilliant | beautiful \
          | super | lovely | fine | marvelous | remarkable | tremendous | awesome | stellar | heroic) [good] \
          (job | work)
      you ..3 (doing | coping | managing | handling) ..4 [<intensifier>] \
          (well | great | brilliant | brilliantly | beautifully | amazingly | wonderfully | remarkably \
          | better than you think | grace | good job)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] \
          (patient | brave | strong | courageous | resilient | amazing | incredible | heroic | diligent | persistent \
          | determined | dedicated | gracious | stoic | steady | disciplined | faithful | careful | remarkable \
          | admirable | wonderful)
      you (have | had | are | were) [all | both] [been] [<intensifier>] [<intensifier>] (inspiring | champ | champion)
      you ..3 (put up with | borne | bore | endured | weathered | soldiered on | stuck with | stuck it out \
          | carried on | kept going | kept at it | persevered | persisted | hung in | hanging in | hung on | held on \
          | held it together | coped | pushed through | pulled through | fought)
      you ..3 (made it through | got through | gotten through | survived | shouldered | carried \
          | kept your (sense of humor | cool | head | spirits | chin) | kept him calm | kept her calm | showed up \
          | shown up | turned up | put in | put so much | sacrificed | battled | faced | wrestled)
      (working | worked | work | tried | trying | fought | fighting) \
          [<intensifier> | so | really | very | damn | incredibly] hard
      (working | worked | tried | trying) (so | really | very | incredibly | awfully | damn) hard
      (worked | tried | working) like a
      you tried ..10 (sincerely | everything | so | your best)
      (hard | all that | all the | so much | real | steady | sheer | a lot of) (work | effort~ | sweat) \
          (you | that | and | to | for | went | into)
      <your-great> [<intensifier>] (strength | courage | resilience | determination | dedication | bravery \
          | perseverance | persistence | commitment | discipline | patience | grace | dignity | grit | pluck \
          | heroism | devotion \
          | tenacity | steadiness | guts)
      (took | takes | take | taken | need~ | show~ | shown) [<some-courage>] \
          (courage | guts | strength | bravery | pluck | determination | patience | a lot of heart | nerve \
          | a lion heart | lion heart | character)
      (took | takes | take | taken) [<some-courage>] (backbone | doing | grit | disiplina)
      (need~ | show~ | shown) [<some-courage>] (backbone | grit | disiplina)
      (you | u | your | r | like a | what a | such a | absolute | real | true) ..2 \
          (lion | lioness | warrior~ | soldier | fighter | trooper | trouper | champ | champion | hero | heroine \
          | superhero | rockstar | rock star | star patient | tough cookie | saint | superwoman | wonder woman \
          | superman | rock)
      (i | we) [<softener> | <intensifier>] (admire | applaud | salute | commend | respect | am in awe | am impressed \
          | are impressed | am amazed | am humbled)
      (respect | admiration | hats off | hat off | applause | credit) \
          (to you | for you | for how | for what | for that | you | boss | sir | madam | maam | it | truly | $)
      (big | great | huge | much | full | so much) (respect | admiration | credit)
      respect $
      (i | we | me | us) [want to | would like to | must | really | also] [first] acknowledge ..2 (strength \
          | courage | effort~ | resilience | bravery | patience | commitment) (it (takes | took) | you \
          | that you | in | behind)
      proud of (you | yourself | how | what | the | your | her | him | that)
      (be | should be | are | feel) [<intensifier>] proud
      and (it | that) (shows | showed) $
      hard (won | earned)
      (you | u) are [a | an | such a] [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
            you have been [a | an | such a] [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
      (you | u) are (such an | one) [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
            you have been (such an | one) [<intensifier>] <good-kind> [<intensifier>] [good | tired] <family-role>
      (you handled | you have handled | you are handling | you managed)
      (how (patient | brave | strong | well | calm | gracious | hard | carefully | far) you)
      (you | your <kin>) [both] (have) come (so far | a long way | such a long way)
      (big | huge | real | great | major | hard) (step | win | milestone | achievement | accomplishment) \
          [forward | for you | and]
      (that | this) is (huge | no small (thing | feat | step) | a (huge | big) (step | win | deal) | an achievement)
      (no | not a) small (feat | step | achievement | thing)
      (and | but) (you) (still | nevertheless | yet) (showed | came | asked | wrote | got | raised | cooked | managed \
          | found | kept | sounded | turned | took | went | did | stood | smiled)
      (still | yet) (you | u) (showed | came | asked | wrote | raised | kept | turned | stood)
      (look how far | you handled)
      look at you [you are | you] (still (standing | here | going | fighting | smiling | showing | trying) \
          | surviving \
          | hanging on)
      (do not | not) give yourself (enough | the) credit
      your (courage | strength | patience | bravery | perseverance | resilience | openness | honesty | efforts \
          | dedication | hard work)
      (stronger | tougher | braver) than (you | most | many | anyone)
      (great | good | amazing | wonderful | excellent | super | fantastic) job [of | at | with | on] \
          (keep~ | manag~ | manage | managing | keeping | coping | handling | staying | sticking | looking | caring \
          | getting | working | going | taking)
      (look after | caring for | take care of | think of | care for) everyone (but | except) yourself
      never (complain | complained | grumbled | gave up | quit | given up)
      (juggle~ | juggling) (so | a lot | it all | work | kids | everything)
      (brave | courageous | strong) (of | to | enough | for | in | thing | step | act | words | girl | boy | lady \
          | woman | man | kid | soul)
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
      you [have | had] done [<intensifier>] (so | very | really | incredibly | amazingly | remarkably \
          | extremely) well ($ | with | on it | to | at | getting | keeping | and | this | these)
      (is | was | are) no (mean | small) feat
      (shown | showed | showing) [such | <intensifier>] (great | real | remarkable | enormous \
          | true) (discipline | patience | courage | strength | resolve | grit | dignity)
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
      (be | remain | stay | the | my | our | a new | another | inpatient | returning | established) patient
      (strength | strong) (tablet~ | capsule~ | of the | medicine | dose | tabs | mg)
      your [<intensifier>] strength (is | dose | training | test | level)
      (extra | muscle | grip | bone | tablet | dose | higher | lower | core) strength
      strong (smell | painkiller~ | medicine~ | family | urine | light | coffee | tea | evidence | antibiotic~)
      (first | next | big | hard) step (is | in (treatment | the) | will | would | to take | would be | of)
      you (have | had | are | were) ..2 (strong | careful | patient) \
          (family | pulse | history | about | that | to | not | when)
      (easy) to (write | say | ask | tell)
      (that | it) shows (the | a | no | your | up | that | an | some | you | signs | we)
      you (managed | have managed | handled) to (send | upload | get the)
      (is | are) a patient
      put in (a | an | the | your)
      worked (up | out)
      carried (out)
      (saint | st) <capital>
      north star
      proud to
      rock (salt | climbing | bottom)
      too strong for
      (they | he | she) [still | also | really | all] think~ (you | that you)
      take nerve (pain | block~ | tonic~ | vitamin~ | tablet~ | regenerat~ | repair~ | support~ | calming | supplement~ | medicine~ \
          | medication~ | protect~)
      (tell | telling | remind | reminding | let | letting | show | showing) (him | her | them | your <kin> | <capital>) [know] [that \
          | how] you (see | notice | think | know | believe) (him | her | them | (he | she | they) (is | are))
      (tell | telling | remind | reminding) (him | her | them | your <kin> | <capital>) ..4 (doing | coping | managing)
      (you | defined | measured | judged | set | taught) by what you put up with
      (should | need to | must) put up with (it | this | that | him | her | them)
      (them | it | dialogue | talk | speak) with ..1 (humor | kindness | care | honesty) and respect $
      (tell | let | show | telling | remind) (him | her | them | your <kin> | <capital>) ..3 proud of
      (thank~ | thanks | appreciate | grateful | cheers) ..4 (your [<intensifier> | complete | full] (honesty \
          | openness) \
          | for (being | sharing) ..2 (honest | open | candid))
      (glad | happy | stoked | delighted | thrilled | pleased | see | hear) [that] you made it (through | back | home)
      (study | research | evidence | scan | test | data | report | x ray) (shows | showed)
      your openness to
      the work you put in now is what will
      the work you put in (now | will) ..1 (determine~ | decide~ | depend~ | affect~ | help your)
      on credit
      (can | could | to) look at you
      with commitment on (both | all)
      (treated | helped | healed | handled | overcome | done) with patience
      ${officeMatter}
    `,
    unless: ['question', 'condition']
  },
  'right-to-reach-out': {
    answers: [],
    why: '"You were right to write": praise of asking, warm but not always empathy.',
    phrases: phrases`
      (you | u) (were | are | was) [<intensifier> | absolutely] (right | wise | smart | sensible) to \
          (call | write | ask | message | reach | tell | contact | let | mention | speak | flag | check | come \
          | bring \
          | send | insist | push)
      (you | u) (were | are | was) (completely | quite) (right | wise | smart | sensible) to \
          (call | write | ask | message | reach | tell | flag | check | come | contact | let | mention | speak \
          | bring \
          | send | insist | push)
      you did (right | well | exactly the right thing | the right thing | the sensible thing) [to | by | in]
      glad you (wrote | told | asked | called | reached | came | messaged | said | let | mentioned | brought | shared \
          | spoke | leveled)
      (good | smart | wise | great) (of you | call | thinking | question | instinct~ | catch)
    `
  },
  'brave-to-tell': {
    answers: [],
    why: 'Thanks for trusting, for honesty: warm, and empathy only beside a hardship.',
    phrases: phrases`
      (thank you | thanks | appreciate | grateful | thankful | honored) ..4 \
          (trusting | honest | honesty | openness | open | courage | candor | vulnerab~ | confiding | brave | bravery \
          | being real | vulnerability)
      (trusted | trusting) (me | us) (with | enough)
      (cannot | could not | was not | must not | not) have been easy to (share | say | write | tell | talk)
      (not | never) [an] easy [thing | things | one | subject | topic] to \
          (share | say | write | tell | talk | ask | admit | hear)
    `,
    except: phrases`
      trusting ..2 with your (care | health | treatment)
      trusting (us | me | our) with your (care | health | treatment | business | family | eye | dental)
    `
  }
} as const satisfies ActGroups
