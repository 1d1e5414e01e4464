import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {approvedAndOn} from './clinicBusiness.ts'

/** Warmth in idioms and in words of other tongues, as English is written around the world. */
export const warmthIdioms = {
  'joy-idiom': {
    answers: ['opening', 'close'],
    why: 'Set phrases for joy over the patient or their news, wherever English is spoken.',
    phrases: phrases`
      (over the moon | tickled pink | chuffed to (bits | pieces))
      (thrilled to (bits | pieces | death) | on cloud nine | made up for)
      (proud as (punch | a peacock) | pleased as punch)
      (happy as (larry | a clam | can be) | ear to ear | grinning like)
      (sight for sore eyes | breath of fresh air | ray of sunshine)
      (music to (my | our) ears | warms the cockles | cockles of)
      (did | does | do) (me | us | my | our | the) ..2 good
      (lifted | lifts | cheered | brightened | brightens | lit) (me | us | my | our) ..2 \
          (up | spirits | day | morning | week | no end)
      (brought | put | left) ..2 (smile | tear | grin | lump | spring)
      <loveliest> (news | thing | part | message | letter | photo | picture | story) ..3 \
          (week | day | month | year | all | shift | morning | had | read | heard | seen)
      (small world | your ears (must | were) | speak of the devil)
      (great minds | long time no | been too long | stranger)
      (there you are | it is yourself | look who it is)
      (well well well | well i never | fancy that | what do you know)
      (wonders | miracles) (never cease | will never)
      (i | we) (hear | heard | believe | gather | understand | see) [that] ..6 <roaring-success>
      (i | we) (could not | can not) stop (smiling | laughing | grinning | thinking)
      (had | has) (me | us | the whole [team | office | clinic | ward]) ..2 \
          (stitches | tears | smiling | laughing | giggling | cheering | grinning)
      (the whole | our whole | all the | everyone | everybody) ..3 \
          (cheered | clapped | smiled | laughed | loved | is talking | sends | asked after | was delighted | danced)
    `
  },
  'praise-idiom': {
    answers: ['opening', 'close'],
    why: 'Set phrases that praise what the patient did, noticed or stood.',
    phrases: phrases`
      (played | pulled) (a | the) (blinder | belter)
      (worth your weight | weight in gold | good as gold | heart of gold | one in a million | one of a kind)
      (you | u | have) [really | just | absolutely] (smashed | nailed | aced | crushed | killed | rocked | knocked \
          | bossed) (it | that | this | out)
      (out of the park | flying colors)
      (like a (champ | trooper | pro | boss | hero | star | soldier | lion | legend) | hand it to you)
      (eagle eye~ | sharp eyes | keen eye | sharp eye | good eyes)
      (do not miss (a trick | much | a thing) | no flies on you | on the ball)
      (head screwed | good head on | old hand | dab hand | quick thinking)
      (common sense | sharp as a tack | sharp cookie | smart cookie)
      (bull by the horns | grasped the nettle | stuck (to your guns | at it | with it))
      (kept (your nerve | your head | at it | going) | bit the bullet)
      (soldiered on | battled (on | through) | powered through)
      (hung on | toughed it out | plugging away | pushed through)
      (better (safe | once too) than | rather be safe)
      (rather (you | u) (ask | asked | call | called | write | wrote | rang | message | messaged))
      (sooner | rather) (you | u) (asked | wrote | rang | called | messaged | told | came)
      (always | never) ..2 (a pleasure | too small | too silly | a daft question | a stupid question | wrong to ask \
          | shy)
      (no such thing as a | never a | not a) (silly | stupid | daft | dumb | bad | foolish) (question | thing)
      (i | we) (take | tip | doff | lift) (my | our) (hat | cap)
      (weldone | well done (ma | sir | dear | o | my | you | to | for | on))
      (not | hardly | never) (daft | a daft | a wuss | a wimp | soft | being soft | a moaner | moaning | whinging \
          | wasting my | wasting our | wasting anyone's)
      (feather in your cap | gold medal | medal | deserve a | deserves a | earned (a | your | that | every))
      (you put | puts) ..3 (to shame)
    `,
    except: phrases`
      hold the (medal | metal)
      (rather | better) than
    `
  },
  'other-tongue': {
    answers: ['opening', 'close'],
    why: 'Thanks, wishes and blessings in other languages, in messages that are else in English.',
    phrases: phrases`
      (mahalo | asante | asante sana | karibu | gracias | muchas gracias)
      (mil gracias | merci | merci beaucoup | danke | vielen dank)
      (grazie | obrigado | obrigada | arigato | dank u | dank je | bedankt)
      (dankie | tusen takk | tack | takk | kiitos | dziekuje | spasibo)
      (shukran | shukriya | dhanyavad | dhanyavaad | dhanyawad | nandri)
      (meharbani | jazakallah | jazak allah | barakallah | salamat po)
      (terima kasih | xie xie | kamsahamnida | toda | todah | efharisto)
      (teşekkürler | tesekkurler | mersi | khoob | diolch | go raibh maith)
      (bendiciones | dios te bendiga | dios le bendiga | dios los bendiga)
      (si dios quiere | primero dios | cuidese | cuídese | cuidate | cuídate)
      (que te mejores | que se mejore | mejorate | mucha fuerza | mucho animo)
      (felicidades | felicitaciones | enhorabuena | bienvenido | bienvenida)
      (felicitations | bienvenue | prompt retablissement | bon retablissement)
      (bon rétablissement | soigne toi | soignez vous | bises | bisous)
      (alles gute | gute besserung | herzlichen gluckwunsch | viel gluck)
      (liebe grusse | kopf hoch | forza | auguri | in bocca al lupo | tanti auguri)
      (beterschap | sterkte | succes | veel | boa sorte | melhoras | parabens)
      (powodzenia | zdrowia | sto lat | na zdrowie | salud | saude)
      (pole | pole sana | pole sana mama | ubarikiwe | ndo | ekaale)
      (ku ise | e ku | ekuse | e pele | pele | akwaaba | medaase)
      (hongera | maligayang pagdating | pagaling | pagaling ka | magpagaling)
      (ingat kayo | ingat po | mabuhay | galing mo | ang galing | lodi)
      (selamat | selamat hari raya | semoga | cepat sembuh | jia you | jiayou)
      (add oil | gambatte | ganbatte | odaijini | lekas sembuh)
      (mubarak | mubarak ho | badhai | badhai ho | shubhkamnayein | shubh)
      (jaldi theek | theek ho jao | chinta mat | jai hind | chak de | rab rakha)
      (allah shifa | shifa de | shifa ata | dua mein | duaon mein | khuda)
      (mashallah | nazar na | jug jug | jeete raho | sukhi raho | ayushman)
      (slainte | slan | go raibh | dia | beannacht | slan go foill | lang may)
      (pob lwc | hwyl fawr | iechyd da | croeso | llongyfarchiadau)
      (hamba kahle | sala kahle | sharp sharp | lekker | mooi | voorspoed)
      (totsiens | baie dankie | siyabonga | ngiyabonga | enkosi | kea leboga)
      (mazel tov | refuah shlema | l'chaim | shabbat shalom)
      (chag sameach | shana tova | zei gezunt | bubbeleh | gesundheit)
      (aloha | malama | ohana | a hui hou | kia ora | kia kaha | aroha nui)
      (nga mihi | ka pai | haere mai | talofa | manuia | vinaka | malo)
    `,
    except: phrases`
      ^ (aloha | kia ora | talofa | karibu | selamat) ..3 $
      sharp (pain | object~ | pains)
    `
  },
  'road-idiom': {
    answers: ['close'],
    why: 'Set phrases for the road: farewells, cheer, and the patient pictured well again.',
    phrases: phrases`
      (right as rain | fit as a fiddle | good as new)
      (back on your feet | back in the saddle)
      (back ( in the swing | to your old self | on form | in action | in the game | at it))
      (up and about | up and running | in no time | before you know it)
      (before long you | on the mend | in the pink | full of beans | firing on all)
      (this too (shall | will) pass | every cloud | silver lining | light at the end)
      (end of the tunnel | round the corner | home (straight | stretch | and dry))
      (slow and steady | rome was not built | baby steps | little by little | poco a poco)
      (bit by bit | one foot in front | step at a time | pole pole | easy does it)
      (keep on (trucking | keeping on | going) | keep (calm | her lit | 'er lit | at her))
      carry on (just (like that $ | as you are $ | being) | being | sailing | dancing | shining | soldier \
          | sailor | like (this | that) ($ | and) | the (good | great) \
          | (blooming | thriving | singing | smiling))
      ^ so long ($ | and (take | see | be | thanks | thank | enjoy | keep | good) | then)
      (soldier on | head high | stay the course | stay the distance | stick with it | stick at it)
      (knock (them | em) dead | give (it | them | em) (welly | hell | socks | your best | what for))
      (show (them | em) (how | what | who) | go get (them | em) | up and at)
      (see you later alligator | toodle pip | toodle oo | cheerio | ta ra | tara | tatty bye)
      (bye for now | bye now | laters | catch you later | ta ta for now | ttfn | until we meet again | over and out)
      (bedbugs | forty winks | sleep like a | nod off | feet up | cuppa | brew | hot toddy)
      (wee dram | nice cup | bowl of soup | slice of cake | movie night)
      (all ears | come rain or shine | come what may | thick and thin)
      (no matter what | whatever happens | rain or shine | hell or high)
      (put the kettle | kettle (is | will be) | coffee (is | will be) (on | hot))
      (pull up a chair | on the latch | shoulder to | two shakes)
      (hand in hand | shoulder to shoulder | side by side | arm in arm | other end of the (line | rope))
      (it | that | all | everything | things | she | this) will [all] <turn-out-well>
      (you will | you) be (grand | right | sweet | sound | golden | laughing | dancing | sorted | flying | flying it \
          | fine | ok | okay | alright | all right | good) ..3 $
      (no (dramas | wukkas | wuckas | stress) | too easy | sweet as)
      (she'll be right | hakuna matata | no wahala | no yawa)
      (more (power | grease | strength | life) to (you | your))
      (rooting | batting | lighting a candle | light a candle)
      (say~ a (prayer | wee prayer | novena | rosary) | touch wood | knock on wood | fingers crossed)
      (cheering | gunning | rooting | barracking | pulling) for
      (^ time heals | time is a great healer | darkest before [the] dawn | tomorrow is another day | no storm lasts)
      after [the | every] (rain | storm | night) comes [the | a] (sun | sunshine | rainbow | calm | morning | dawn)
      (where there is life there is hope | the sun will (rise | shine | come out) [again])
    `,
    except: phrases`
      (no | before | avoid) (forty winks | ice cream | bowl of soup)
      (will | should) be fine to
      ice cream (is | and | or)
      ${approvedAndOn}
      carry on (with | taking | as)
      stick with (it | the) (for | dose)
      (stay | keep) calm and (count | call | take | use | dial | wait | sit | lie | press | breathe | check | \
          stop | pinch)
    `
  }
} as const satisfies ActGroups
