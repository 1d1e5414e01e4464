import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const child =
  '(baby | son | daughter | child | children | kids | kid | infant | newborn | toddler | twins | little one)'
const someone = '(me | you | us | him | her | them | your <kin> | my <kin> | our <kin>)'
/** What an old or ill person stops doing at the end, said of those who are seldom children. */
const elder =
  '(mum | mom | mother | dad | father | gran | grandmother | grandfather | grandma | grandpa | wife | husband | aunt | uncle | sister | brother | partner)'

/**
 * Harm that the patient does to themselves, meets at home or fears to do, in the words that tell it softly too. A kind line
 * beside it minds danger; whether help stands there is asked of the words of a crisis.
 */
export const harm: MarkGroups = {
  'self-harm': {
    why: 'Wounds that somebody gives themselves, and wishes not to live, however softly said.',
    phrases: phrases`
      <self-harm>
      <means-laid-by>
      (self harm~ | self-harm~ | self (injury | injure~) | parasuicide | suicide | suicides | suicidal | overdosed | passive si | goodbye (letter~ | note~))
      (took | taken | take) (an | a | the | another) overdose
      (cut | cutting | cuts | slash~ | slit~) ..3 (arms | wrist | wrists | thigh | thighs | legs | skin)
      (scratch~ | hurt~ | harm~ | cut | cutting | burn~) (my | your | his | her) ..1 (wrist | wrists)
      (burn~) ..4 with ..2 (cigarette~ | lighter | match~)
      (cut | cutting | hurt~ | harm~ | burn~ | starve~ | punish~) (yourself | myself | himself | herself | themselves) ..2 \
          ($ | again | on purpose | at night | last | deeper | every | since | when)
      (hurting | harming | cutting | burning) (yourself | myself | himself | herself | themselves)
      (not | never | rather not | no longer) ..4 (be here | being here | be around | be alive | exist | wake up | live | go on \
          | carry on) ..2 ($ | any more | anymore | any longer)
      (wish~ | want~ | better | rather) ..4 (was not here | were not here | were never born | was never born | was dead \
          | were dead | be dead | not be alive | go to sleep and | disappear | end it)
      (better | happier | easier) ..3 (without me | if (i | you | he | she) ..1 (gone | dead | not here))
      (no | not ..2 | what is the) point (in | of | to) (living | going on | carrying on | life | anything | being here)
      no way out
      (keep~ | kept | hide~ | bought | have | has) ..2 (blade | blades | razor blade~ | razors) ..3 (drawer | bag | room | bed | phone case | pocket \
          | again | just in case)
      (talk~ | think~ | spoke) (of | about) ending (things | it | your life | my life)
      (pain of (living | life) | tired of (living | life) | done with (living | life) | give up on life)
      (want~ | wish~) ..4 (stop living | to be over | it all to (stop | end))
      (nobody | no one | everyone | everybody | they | family | all) would ..2 (miss | notice if | be fine if | be better if)
      life ..3 (not worth | worthless | pointless | meaningless)
      not worth (living | the trouble | it any more)
      (note | letter) ..4 wrote to ..1 (children | kids | family | <kin>) ..2 ($ | before)
      (marks | cuts | burns | scars | wounds) on ..2 (thighs | thigh | arms | wrists | wrist | forearms)
      (drink~ | drunk) ..3 (to (black out | forget | numb | not feel))
      (cannot | can not) (do this | go on | carry on | live like this | live with this | take this | take it | cope) \
          (any more | anymore | any longer | much longer)
      (drive~ | crash~ | swerve~) ..5 (into | off) (a | the) (wall | tree | bridge | cliff | truck | lorry)
      (save~ | hoard~ | stockpile~) ..3 (pills | tablets | medication~ | medicine~) ..2 (just in case | for the day)
    `,
    except: phrases`
      (glass | fence | stove | oven | grease | shave~ | cook~ | accident | accidentally | slipped | knife | gardening | itch~ | itchy | rash \
          | eczema | hot | sun) ..8 (cut | cutting | cuts | burn~ | scratch~ | hurt~)
      (cut | cutting | cuts | burn~ | scratch~ | hurt~) ..8 (glass | fence | stove | oven | grease | shave~ | cook~ \
          | accident | accidentally | gardening | can | tin | playing | falling | lifting | iron | sun | nails | sleep)
      (not | never) ..3 (live | be around) (at | in | with | near | the)
      cut ..2 (hair | nails | skin tag)
      # What a medicine or an illness does, a warning on a leaflet, and a grief.
      (can | could | may | might | will | would | not | it) ..1 (hurt | harm) the (baby | child)
      suicide (warning~ | headache~ | gene~ | risk~ | prevention)
      (killed | hanged | hung | shot) (himself | herself | themselves)
      (want~) to go on (with | the | a | to | <drug> | <medicine> | holiday)
      (harm~ | hurt~) (your | my) (back | knee | shoulder)
    `,
    unless: ['negation', 'condition', 'education']
  },
  gone: {
    why: 'A case that is wished for.',
    phrases: phrases`if (i | you) ..1 (disappeared | vanished | died | was gone | were gone | was dead | were dead)`,
    unless: ['negation']
  },
  violence: {
    why: 'Blows, threats, rape and abuse, whoever tells of them and however long ago.',
    phrases: phrases`
      (hit~ | hitting | beat | beats | beating | punch~ | kick~ | slap~ | strangle~ | choke~ | shove~ | smack~ | headbutt~) \
          ${someone}
      (pushed | pushes | threw | throws | pinned | dragged | held) ${someone} ..2 (down | against | across | out | on the | into)
      (threaten~ | attacked | assault~ | abuse~ | molest~ | rape~ | groom~ | stalk~ | stab~ | mug~ | bullied | bullies) \
          ..1 ${someone}
      (<kin> | ex | he | she) ..1 (broke | break~ | smash~ | burn~ | twist~) (my | your | her | his) ..1 <body-part>
      (<kin> | ex | he | she | carer) ..1 (lock~ | locks) (me | you | her | him | us) (in | up | out)
      (<kin> | ex | he | she | carer | caregiver) ..1 (took | takes | stole | steals | spends | keeps) (my | your | her | his) ..1 (pension | money \
          | savings | benefits | card | passport | phone | wages)
      (made | makes | make | force~) (me | you | her | him) [to] (have sex | do (it | things))
      (<kin> | ex | he | she | they | somebody | someone | coach | priest | teacher) ..1 (hurt | touched | used | did things to) \
          (me | you | him | her) ..2 when ..1 (was | were) ..1 (<number> | little | small | young | a (child | kid | boy | girl | teen | teenager))
      (threw | throws | throwing | swung | pulled) ..4 (at | on) (me | you | him | her | us) ..2 ($ | and | when | because)
      (beaten up | beat up | jumped by | gunshot~ | (get | got | was | were | been | being) (shot | knifed) | shot (at | dead | in the))
      (kidnap~ | abduct~ | held hostage | genital mutilation | fgm | human trafficking | hate crime)
      (force~) (himself | themselves | herself) on
      hand~ (around | round | on) (my | your | her | his) (neck | throat)
      ((drink was | was | were | been) (spiked | drugged))
      (survivor~ of (assault | abuse | rape | violence | torture) | tortured | war zone | adult protection | adult protective services \
          | safeguarding)
      (threw | kicked) (me | us | you) out
      (was | were | been | being | be | got | am) (raped | assaulted | abused | attacked | molested | beaten | strangled \
          | choked | stabbed | mugged | trafficked | threatened | bullied | groomed)
      (domestic | sexual | physical | emotional | financial | child | elder | partner) (abuse | violence | assault)
      (rape | rapist | incest | abuser | abusive | trafficking)
      (rape kit | rape clinic | sexual assault~ | forensic (exam~ | nurse | swab~ | kit) | sane nurse | police \
          (report | statement | officer~) | restraining order | order of protection | protective order \
          | (safe house | refuge | shelter's | women's shelter))
      (the | a | your) (attack | assault) (is | was | on | in | by)
      (shower | bathe | wash) ..2 before ..4 (kit | swabs | forensic | evidence)
      touch~ (you | me | him | her | your ${child} | my ${child}) ..3 (at night | in (a | the) way | inappropriately | down there \
          | private | privates | $ | when you were)
      (uncle | stepdad | stepfather | father | coach | teacher | cousin | brother | neighbor | priest) ..1 touch~ \
          (you | me | him | her | your | my)
      (came | come | comes | coming) into (my | your | her | his) (room | bed) ..2 (at night | when)
      (bruise~ | wound~ | burns | marks) ..4 (from | by) (your | his | her | my) (<kin> | carer | boyfriend | ex)
      (afraid | scared | frightened | terrified) (of (him | her | my <kin> | your <kin>) ($ | and | when | now | because | since | at home) | to go home | to be at home)
      (not | un) safe (at home | with (him | her) | in (your | my) (own home | house))
      (keeps | takes | took | controls | checks | reads) (your | my) ..1 (bank card | money | phone | passport | keys)
      (<kin> | ex | he | she) ..4 with a (knife | gun | hammer)
      (${elder} | carer | home) ..3 neglect~
    `,
    except: phrases`
      (wave | car | ball | door | sun | heat | it | truth | fatigue | tiredness | cold | flu | news) (hit~ | beat~ | kick~ \
          | knock~ | attack~ | strangle~ | choke~)
      (hit | hits | beat | kick~) (you | me | him | her | us) (when | if | to | on | in the (leg | head | knee) | like | hard)
      (rape | abuse) seed
      (drug | alcohol | substance | laxative) abuse
      (pushed | pushes) ${someone} ..2 to
      (animal~ | dog | pet) shelter~
      beaten by a
      immune system ..3 attack~
      (cough~ | allergy | allergies | allergic | asthma | panic | gout | heart) attack
    `,
    unless: ['condition', 'question']
  },
  'to-a-child': {
    why: 'The fear of a parent that they will hurt their child, or that they have.',
    phrases: phrases`
      (thought~ | scared | afraid | fear~ | urge~ | going to | voice~ | picture~ | image~ | want~ | wanted | might | almost | nearly) \
          ..6 (hurt~ | harm~ | kill~ | smother~ | drown~ | shake~ | suffocate~ | stab~) ..2 ${child}
      (i | you | he | she | <kin>) (shook | smothered | shake | shakes) ..1 ${child}
      (afraid | scared | do not trust myself | not trust yourself) ..3 (alone with) ..2 ${child}
      (picture~ | image~ | thought~) in (your | my | her) (head | mind) ..6 ${child}
      (cannot | can not | not) ..1 (bond with | love | stand) (my | your | the | her) ..1 (baby | newborn)
      voice~ ..4 (tell~ | say~ | said) ..5 (hurt | harm | kill | jump | drown)
    `,
    except: phrases`
      (<drug> | <medicine> | it | that | this | vaccine~ | x-ray~ | alcohol | smoking | tablet~) (will | can | could | may \
          | might | would) [not] (hurt | harm)
    `,
    unless: ['condition']
  }
}
