import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {feelingAtLarge, illnessTeaches} from './factsAtLarge.ts'
import {brushedAside, feelingDenied, feelingRecorded, slipOfPen} from './noEmpathy.ts'

/** Voiced empathy: regional idioms, other tongues mixed in, and small turns of phrase that only sympathy uses. */
export const empathyIdioms = {
  'hardship-idiom': {
    answers: ['empathy'],
    why: 'Idioms of misfortune in the Englishes of the world.',
    phrases: phrases`
      not (what | the ..2 | how) you (were | are) (hoping | expecting | looking | wanting | after)
      not (what | the ..2) [that] you [both] wanted
      not ideal
      # the straw and the plate
      (the [very] last thing (you | anyone | any | your <kin>) (need~ | want~ | expected))
      (last (straw | thing on earth))
      (never rains but | it never stops | out of the frying pan)
      (just when you thought | kicked when you | kick a man)
      (as if | like) [you | that | it | the] [did not] [already] [have | got | been] (enough | plenty) [on | to]
      (as if | like) [you | that | it | the] [did not] [already] [have | got | been] (enough | plenty) (hard \
          | already)
      (as if | like) [you | that] (had not | was not | were not | have not) [already] [have | got | been] \
          (enough | plenty) [on | to]
      (as if | like) (it | the) (had not | was not | were not | have not) [already] [have | got | been] \
          (enough | plenty) [on | to]
      (as if | like) [you | that] (had not | was not | were not | have not) [already] [have | got | been] \
          (enough | plenty) (hard | already)
      (as if | like) (it | the) (had not | was not | were not | have not) [already] [have | got | been] \
          (enough | plenty) (hard | already)
      (had not | not got | have not) enough on your
      (you | u | your) ..4 (more than enough | enough) on your plate
      (you | u | your) ..4 (more than enough | enough) to (cope | deal | carry | handle | worry | contend \
          | be getting on)
      (you | u | your) ..4 (more than enough | enough) (already | for one)
      (just | right) (when | as) (you | things | it | everything | she | he | life) ..3 \
          (finally | getting | going | starting | started | thought | turned | turning | beginning | began | settled \
          | coming | back on | on the mend | looking | got | had)
      not (how | what | the way | the ..2) you [both | all | had] \
          (pictured | imagined | wanted | planned | hoped | signed up | ordered | bargained | expected | dreamed \
          | dreamt | needed | asked for)
      (nobody | no one) asked (you | for this | whether you)
      # wars and weather
      (been | in) (through the wars | in the wars | to hell and back | through the wringer | through the mangle \
          | through the mill | dragged through | put through | the wars | through it)
      put [you | your <kin>] through ..3 (wringer | mill | hell | ordeal | a lot | so much)
      (it | he | she | they) (put | puts | has put) you through
      (doing | done) it (tough | hard)
      hard yards
      (rough | tough | hard | bumpy | rotten | hard old | tough old | sore old | bad old | sair) \
          (trot | trot of it | station | lines | knock | yakka | run | going | fecht | aul | oul | auld | row)
      (rough | raw | short | wrong) end of the (stick | deal)
      (short | rotten | rough | bad | raw) (straw | hand | deal)
      (dealt | handed) (a | such a) (bad | rough | rotten | lousy | cruel | tough) (hand | blow)
      (what a) ..1 (bugger | sod | stinker | pain | carry on | palaver | faff | kerfuffle | to do | rigmarole \
          | pickle \
          | state | sickener | scunner | choker | downer | pisser | sickness | wahala | stress | saga | run around)
      (rotten | sick | bloody) (business | rough | awful | shame | hard)
      (hard | long | tough | heavy) (cross to bear | row to hoe | slog | old road | pill to swallow | nut | yoke)
      (cross to bear | pain in the (neck | backside | butt | behind | proverbial) | thorn in)
      (hits | hit) (hard | home | different | you like | where it hurts | harder)
      (rub~ salt | salt (in | into | on) (the | a | your | an) [open | old] wound~ | old wounds | raw nerve | sore \
          (subject | point))
      (walking | walk) on eggshells
      (rug | carpet | ground | floor | bottom | legs) ..4 (pulled | fell | falling | gave way | goes | went \
          | from under | out from | away)
      (sky | roof | world | walls | house) ..2 (fell in | caved in | fallen | came down | upside down | closing in \
          | shrunk | shrinks | collapse~)
      (one | a) (step | steps) forward ..3 back
      (dragging | drag | haul~) yourself (out | through | around | about | to | up)
      (hanging | holding | hang | clinging) on by (a | your) (thread | fingernails | fingertips)
      (rock bottom | deep end | depths | in the pits | black hole | deep water | end of the tunnel)
      (grit~ | gritting) your teeth
      (bite~ | biting) the bullet
      (brave face | stiff upper lip | putting on a smile | mask on)
      (holding it together | keep it together)
      (bear the brunt | bearing the brunt | carry the can | pick~ up the pieces | on your shoulders)
      (take~ | get~ | keep~) it on the chin
      (keep your chin up | keep the faith | keep fighting)
      (aja | laban lang | bon courage | keep strong | head up)
      # fear
      (a fright | the fright | quite a scare | such a scare | a scare | a nasty turn)
      (gave you a turn | a jolt | the heebie | the willies | the creeps)
      (scare~ | frighten~ | bore~ | worry~ | put) the (life | daylights | living | wits | wind | fear)
      (scare~ | frighten~ | bore~ | worry~ | put) (you (stiff | silly | witless | half | to death | sick) | anyone's)
      (heart | stomach) [was | is | in | must] ..3 (mouth | throat | sank | boots | turned over | knots | flips \
          | lurched)
      (cat on (hot | a hot) | bag of nerves | nerves (shredded | shot | frayed | in tatters | jangling))
      (up to high doh | sick with worry | worried sick | worrying yourself sick | climbing the walls)
      (what if | worst case) ..4 (spiral | keeps you | rabbit hole | circling)
      (rabbit hole | spiral~ | dark (place~ | thoughts | corner | hole | cloud) | 3 am thoughts | doom scroll~)
      (mind | head | brain | imagination) ..3 (in (knots | a spin | a whirl | overdrive) | spinning | reeling \
          | run~ (riot | wild | away) | goes to | going round | round and round | won't stop | will not (stop \
          | switch \
          | quiet) | worst place~)
      (spin | spinning) your head
      (do~ | does | doing | did) (your | my | the | anyone's | ur) (head | nut) in
      (get~ | got) (on your (wick | nerves | last nerve) | your goat | you down)
      # grief and tears
      (cry~ | sob~ | weep~ | bawl~ | scream~) [your (eyes | heart | head)] [out] ..3 \
          (eyes out | into | yourself | pillow)
      (cry~ | sob~ | weep~ | bawl~ | scream~) [your (eyes | heart | head)] [out] ..3 in \
          (the car | the shower | private | secret | the toilet | kitchen | bed)
      (tear~ | rips | ripping | broke~ | break~) (you | your heart | one's heart | anyone | a (mother | father \
          | parent)) (up | apart | in two)
      (empty chair | empty nest | empty arms | hole in your)
      (house is (quiet | empty | so quiet) | gone too quiet | gone quiet)
      (had (a | such a | quite a) (rough | hard | tough | bad | rotten | horrible | awful | miserable | time) ..3 it)
      (time of it | run of it | no peace | no rest | no let up)
      (would (not | never) wish [it | this | that] on)
      (worst enemy)
      to say the least
      as if ..6 (enough | sufficient | bad enough)
      (so | this) close to the finish
      (tired | exhausted | worn out | sore | dizzy | anxious) just (reading | hearing | thinking)
      (insult | injury) to injury
      (heaven | goodness | god | lord) (help you | knows you | have mercy | forbid | love you | love ya)
      (easier | lot easier) said than done
      (go~ | going | went | gone) (stir crazy | out of your mind | round in circles | mad with | spare)
      (patience of (a saint | job) | nerves of steel | heart of gold)
      (tough as | made of (strong | tough | stern) | hard as nails | true grit)
      (less | more | such | sheer | real | got | have | some) (grit | pluck | backbone | gumption | spunk | moxie \
          | guts | mettle)
      (grit | pluck | gumption | stout heart | stouthearted | lionhearted | lion heart)
      (some | one) (woman | man | girl | lass | lad | lady | fella | mother) you are
      you are (some | one [<intensifier>]) ..1 (woman | man | girl | lass | lad | lady | mother | fighter | cookie)
      fair play to you
      (fought | battled | soldiered | plodded | slogged | plugged | muddled | battling | soldiering | slogging) \
          (on | away | through | hard | like)
    `,
    except: phrases`
      (had | has) enough of (the | your) (tablet~ | pill~ | medicine~ | supply)
      (do not | not | no) (give | get | take) ..2 a (scare | fright)
      (carpal | tarsal | cubital) tunnel
      (hit | hits) (hard | home) (surface~ | object~)
      (grit | gritting) your teeth (at night | in your sleep)
      (old | open) wounds (must | should | need | are)
      be strong enough
      (chemotherapy | medicine) courage
      ^ courage clinic
      oxygen mask on
      head up (tilt | test | table)
    `,
    unless: ['question']
  },
  'sympathy-in-other-tongues': {
    answers: ['empathy'],
    why: 'Writers console in their mother tongue: Hindi, Tagalog, Spanish, Swahili, Yoruba, Scots, Irish.',
    phrases: phrases`
      # Hindi, Urdu, Tamil
      (dil (dukhta | dukha | toot | bhar) | dukh | dard samajh | samajh sakta)
      (samajh sakti | himmat (rakh | rakho | se) | hausla | bahut mushkil | mushkil hai)
      (afsos | bechara | bechari | arey | aiyo | aiyyo | ayyo | aiyoh | aiyah)
      (hai ram | paavam | pavam | kashtam | takleef | pareshani)
      # Tagalog
      (nakakalungkot | nakakapagod | nakakainis | nakakatakot | nakakahiya | nakikiramay | kawawa | sayang | mahirap)
      (ang hirap | hirap | ang bigat | mabigat | lungkot | naiintindihan | sakit sa (dibdib | loob))
      (hay naku | hay nako | naku po | naku | ay nako)
      # Spanish, Portuguese, French
      (lo siento | que pena | pobrecito | pobrecita | pobre | animo | no (esta | estas) (sola | solo))
      (mi mas sentido | ay bendito | coitado | coitada | coragem | forca | sinto muito | pauvre | bon courage \
          | desole)
      # African Englishes
      (pole sana | pole (mama | dada | kaka | rafiki | pia) | pele o | kpele | ndohh)
      (yoh | haibo | shame man | ag shame | ai shame | ag nee man)
      (sorry (o | oo | hey | shame | neh | ne | ma | sah) | e pele | plenty wahala | e no easy | it no easy \
          | not easy o | ewo)
      # Celtic, Pacific, Caribbean, South-East Asia
      (ach | wheesht | ochone | puir | sair | wee (soul | lamb | love | pet))
      (a stor | a ghra | acushla | asthore | kia manawanui)
      (jialat | jia lat | xin ku | kesian | poor ting | nuh easy | bredda | mi sorry)
      sorry for (your | the) trouble~
    `,
    except: phrases`
      pole (dancing | vault)
      (north | south | flag) pole
      sorry for the trouble~ (with | of | in)
    `
  },
  'bare-feeling': {
    answers: ['empathy'],
    why: 'Feelings that no clinician writes of findings: heartbroken, ashamed, fed up, terrified.',
    phrases: phrases`
      (heartbroken | brokenhearted | ashamed | humiliated | gutted)
      (livid | fed up | terrified | petrified | frightened)
      (disheartened | demoralized | dejected | grieving | devastated)
      (shattered | furious | infuriated | knackered | frazzled)
      (betrayed | powerless | scanxiety | bewildered | rattled | worn out)
      (worn down | burnt out | burned out | at your wits end | exasperated)
      (anguish | dreading | lonely | frustrated | overwhelmed)
    `,
    except: phrases`
      (surgeon | lab | staff | nurse~ | physio | patient of mine | colleague | receptionist | dog | therapist \
          | doctors | team | girlfriend | boyfriend | neighbor) ..8 \
          (devastated | heartbroken | terrified | grieving | overwhelmed | burned out)
      know you are <felt-state> but
      grieving people
      (person | someone | somebody | anyone | child | partner) who (is | are | feels | feel | was | were) \
          [<intensifier>] (heartbroken | ashamed | humiliated | terrified | frightened | grieving | furious | betrayed \
          | powerless | lonely | frustrated | overwhelmed)
      (people | children | kids | teens | teenagers | men | women | adults | couples | clients | they | he \
          | she | who | those \
          | person | someone | somebody | partner | spouse) ..3 (may | might | can | could | often | sometimes \
          | will | tend to) \
          [also | well | even | still] [be | feel | become | get] [feeling] [very | quite | so] (heartbroken \
              | ashamed | humiliated \
          | fed up | terrified | frightened | grieving | devastated | furious | betrayed | powerless \
          | bewildered | rattled \
          | worn out | burned out | lonely | frustrated | overwhelmed)
      frustrated (bladder | muscle)
      (anger | angry | sad | fear | bored) ..4 (ashamed | furious | lonely | frustrated | overwhelmed)
      (if | when | you may | you might | whether | signs | symptoms | how often | have you) ..6 \
          (sad | crying | exhaustion | hopelessness | overwhelmed | ashamed | fed up | frightened | grieving | lonely \
          | frustrated | dread)
      (heat | muscle | nervous) exhaustion
      (not | without | no) ..3 (frightened | ashamed | dread | sad | guilt | frustrated)
      (crying) (a lot | less | more | out)
      (is | was | were | staff | nurse | doctor | driver | he | they) (crying | livid | furious | sad | frustrated)
      (baby | she | he | infant | child | stop~ | inconsolable) crying
      (pharmacist | insurer | secretary | driver | plumber | caretaker | cleaner | manager | landlord) (is \
          | are | was | were) ..2 (fed up | frustrated | exasperated | furious | overwhelmed | rattled)
      (stage~ | process | part | work | task | time | forms | kind) of (grief | grieving | mourning)
      less (lonely | sad | angry | anxious | afraid | stressed | guilty | depressed | isolated)
      ${brushedAside}
      ${feelingDenied}
      ${feelingRecorded}
      ${feelingAtLarge}
      ${illnessTeaches}
      ${slipOfPen}
    `,
    unless: ['condition', 'question', 'negation']
  }
} as const satisfies ActGroups

/** Warm, but no empathy by itself: signals for the classifier. */
export const empathyNeighbors = {
  'thinking-of-you': {
    answers: [],
    why: 'A kind thought; empathy only beside a loss or a hardship.',
    phrases: phrases`
      thinking of (you | u | your | both | all | him | her)
      (thoughts | prayers) (are | go | goes | is) [out] (with | to) (you | your)
      (praying | pray | prayers) (for | with) (you | your | strength)
      (hug | hugs | sending (love | strength | hugs) | big hug | love to you)
    `
  },
  'rooting-for-you': {
    answers: [],
    why: 'Cheers the patient on: a wish more than empathy.',
    phrases: phrases`
      (rooting | pulling | cheering | fighting) for (you | u | your | him | her | both)
      (well done | good on you | good for you | way to go $ | nicely done)
      (bravo | shabash | kudos | atta boy | atta girl | galing)
      (keep | keeping) up the
      (keep it up | go you | you go | you got this | you have got this | you can do (it | this))
      bless you
      (stay strong | keep strong | kia kaha | be good to yourself | om shanti)
    `
  },
  'personal-gerund': {
    answers: [],
    why: '"Watching your father shrink …", "To be called a thief": a lived experience as the subject.',
    phrases: phrases`
      ^ (being | having | losing | watching | waiting | living | caring | hearing | lying | sitting | juggling \
          | missing | waking | hiding | carrying | nursing | handing | raising | standing | feeding | learning \
          | crying | covering | stammering | sneezing | moving) ..4 \
          (you | your | own | a | the | at | in | with | for | on | to)
      ^ (looking | facing | saying | walking) ..4 (you | your | own | a | the | at | in | with | for | on | to)
      ^ to (be | have | lose | hear | see | watch | sit | wait | learn | find | stand | live | give) \
          (a | the | your | it | that | so | such | called | told | asked | left)
    `
  },
  'counted-burden': {
    answers: [],
    why: '"Nine years of it", "eleven weeks on crutches": the length of a hardship at the head of a sentence.',
    phrases: phrases`
      ^ <count-word> [whole | full | long] (year~ | month~ | week~ | day~ | night~ | hour~ | time~ | round~) \
          (of | on | in | with | without | is)
      ^ <count-word> (straight | more) (year~ | month~ | week~ | day~ | night~ | hour~ | time~ | round~) \
          (of | on | in | with | without | is)
      (and | but) (you | u) [have] still
    `
  },
  'quoted-patient': {
    answers: [],
    why: 'The writer returns to the patient\'s own words: "you said that …", "you asked whether it is normal".',
    phrases: phrases`
      you (said | told (me | us) | wrote | asked (me | us) | asked (whether | if) | called yourself | mentioned \
          | apologized | whispered | joked)
      (what | the (line | thing | part | word | bit) ..2) you (said | wrote | told | asked | call | called)
    `
  }
} as const satisfies ActGroups
