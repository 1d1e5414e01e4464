import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'

const patient = phrases`(you | he | she | your <kin> | the baby)`

/** Who stands before the door. */
const intruder = phrases`(he | she | ex | husband | wife | boyfriend | girlfriend | partner | father | brother | \
    son | \
    neighbor | stalker | man | someone | somebody)`

/** Somebody who means to die, or whom others or voices endanger. Source: etiquette-rules §3b. */
export const acuityDanger = {
  'farewell-and-means': {
    answers: ['highAcuity'],
    why: 'The intent to die without its name: a farewell, a loaded gun, a bridge, things given away. Source: Duvall 2019 (etiquette-rules §3b).',
    phrases: phrases`
      (said | saying | say | says | waved | kissed) ..1 (goodbye | good bye | farewell) ..6 (bridge | cliff | \
          railway | tracks | gun | pistol | pills | tablets | rope | roof | ledge)
      (parked | standing | sitting | waiting | stood) (on | by | near | at | under) (the | a) ..1 (bridge | cliff | \
          railway | tracks | ledge | parapet | railing | overpass) ($ | and (you | write | cannot | want | \
          are | is | say) | with | right now | now | tonight | you write | as you)
      (you have | he has | she has | have you | you | he | she) loaded (the | a | your | his | her) ..1 (gun | \
          pistol | rifle | shotgun | revolver)
      (do | does | did) not (intend | mean | plan | want | expect | wish) to (be alive | wake up | be (here | \
          around) (tomorrow | monday | by | next | much longer | any (longer | more) | anymore))
      ${patient} [say~] (will not | would not) be (alive | (here | around) (any | much) longer | (here | around) \
          (any more | anymore) $)
      (will not | would not) be here ..5 (given | giving | gave) ..4 away
      (given | giving | gave) (your | his | her) ..1 (dog | cat | belongings | things | possessions | savings) away \
          ..6 (will not be | goodbye | die | end)
      (you | he | she) (are | is) [going | about | ready | planning] to jump ($ | off $ | (off | from) (the | a | \
          your | that | this | his | her) ..1 (bridge | roof | cliff | window | balcony | building | ledge | tower \
          | top | house | overpass | viaduct | pier) | in front | tonight | now)
      (you | he | she) (are | is) going to (hang | shoot | drown) (yourself | himself | herself)
    `,
    except: phrases`
      (bungee | parachute | zip line | pool | trampoline | skydiv~)
      sunday lunch
      (do | does | did) not (want | wish) to be (here | around) when
      will not be around (much | any) (at | in | for) (the | our)
      (goodbye | good bye | farewell) to (the | your | his | her | all | those) ..1 (pills | tablets)
      (nail | glue | staple | spray | heat | grease | water | paint | massage | caulk) (gun | pistol)
      (drown | hang | shoot) (yourself | himself | herself) ..1 in (paperwork | work | books | coffee | tea | debt \
          | email~ | details | chores | the foot)
    `,
    unless: present
  },
  'danger-beside': {
    answers: ['highAcuity'],
    why: 'Voices that give orders, mania that runs into danger, an attacker at the door.',
    phrases: phrases`
      voice~ [that | which | is | are | keep~ | in your head] ..1 (order~ | ordering | tell~ | telling | command~ | \
          say~ | want~ | ask~ | urg~) (you | him | her) to (stab | kill | hurt | harm | burn | jump | strangle | \
              drown | attack | die | (cut | hit | set) (yourself | himself | herself | him | her | them | people | \
              someone | somebody | your <kin> | fire | the (house | flat | baby)) | end (it | your life | his life \
              | her life | things))
      (not slept | no sleep | without sleep | awake | up) ..1 (for | in) (<number> | three | four | five | six | \
          seven | a | the whole) (night~ | day~ | week) ..9 (fly | motorway | highway | invincible | god | chosen | \
              voices | police | knife | gun | (climb~ | jump~ | leap~ | standing | shouting) ..3 (balcony | roof))
      ${intruder} [is | 's | stands | waits | waiting | standing] [still | now | again | back] (outside | at the \
          door | in \
          the house | in the garden | on the porch | on the way | in front of the house | downstairs) [again | now] \
              with \
          [a | an | the | his | her] (knife | gun | axe | ax | hammer | machete | weapon | bat | petrol can)
      (banging | kicking | hammering | pounding) (on | at | in) (the | your) ..1 door ..3 (knife | gun | axe | ax | \
          hammer | machete | weapon | bat)
      ${intruder} is [now | still | again] (breaking in ($ | now | and | while | as | through | at) | trying to \
          (break in | force the door | get in ($ | now | again | through | while | [to] (your | the) (house | flat | \
          home | apartment | room)) | get into (your | the) (house | flat | home | apartment | room)) | kicking \
          (down | in))
    `,
    except: phrases`
      (people | patients | some) (who)
      (film | movie | novel | dream | nightmare | play)
      with (a | an | the | his | her) ..1 (knife | axe | ax | hammer | bat) ..1 (chop~ | prun~ | cutting | \
          splitting | trimming | fixing | repair~ | mending | and a ball)
    `,
    unless: present
  }
} as const satisfies ActGroups
