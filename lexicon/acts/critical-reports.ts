import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'
import {protectingAntibodies, tooSmallToMatter, turnedOutHarmless} from './nothingOfTheSort.ts'

const germ = phrases`(staph | staphylococcus | strep | streptococcus | pseudomonas | e coli | klebsiella | mrsa \
    | enterococcus | gonococcus | gonorrhea | listeria | actinomyces | proteus | serratia | bacteria \
    | aspergillus | tb | acinetobacter | clostridium | nocardia | cryptococcus)`
const source = phrases`(wound | fluid | joint | knee | hip | ulcer | blood | line tip | catheter | ear | eye \
    | abscess | drain | spinal fluid | sputum | urine | swab | culture~ | sample | cornea | scraping | valve \
    | bone | port | lungs)`
const organ = phrases`(lung | lungs | liver | kidney | kidneys | brain | spine | rib | ribs | pancreas | spleen \
    | bone | bones | adrenal | adrenal gland | pelvis | skull | ovary | ovaries | segment | lobe | vocal cord \
    | vocal cords | voice box | larynx | tongue | bowel | colon | stomach | gullet | bladder | womb | prostate \
    | breast | thyroid | heart)`
const growth = phrases`(growth | mass | tumor | lesion | lump | shadow)`
const bone = phrases`(scaphoid | wrist | femur | thigh bone | tibia | shin bone | fibula | radius | ulna \
    | humerus | clavicle | collarbone | pelvis | kneecap | patella | skull | jaw | jawbone | cheekbone \
    | eye socket | heel bone | talus | hip | ankle | elbow | arm | leg | shoulder blade | sternum | breastbone \
    | vertebra | femoral neck | tailbone)`
const joint = phrases`(hip | hips | shoulder | elbow | jaw | knee | kneecap | ankle | lens | [hip | knee \
    | shoulder] (replacement | prosthesis))`
const infection = phrases`(rubella | toxoplasma | toxo | cmv | parvovirus | zika | measles | hepatitis (a | b | c \
    | e) | hep (a | b | c | e) | dengue | chikungunya | ebv | leptospira | brucella | west nile | hiv | syphilis \
    | rpr | vdrl | tpha | anti hcv | hcv | quantiferon | igra | t spot | tb)`
const tubes = phrases`(shunt | stent | graft | fistula | picc | line | catheter | drain | bypass | feeding tube \
    | port)`
const lost = phrases`(dropped | fallen | fell | declined | worsened | deteriorated | gone down | halved | decreased)`

/** What reports say in few words: grades, germs, places, measures. */
export const reportNews = {
  'report-grade': {
    answers: ['critical'],
    why: 'A grade of a report that calls for a needle or an operation: "PI-RADS 5", "Bethesda VI".',
    reason: 'a suspicious finding',
    isAffirmed: true,
    phrases: phrases`
      (pi-rads | pirads | pi rads) [score | category] [of | is] (4 | 5)
      (lung-rads | lungrads | lung rads) [score | category] [of | is] (4 | 4a | 4b | 4x)
      (ti-rads | tirads | ti rads | tr) [score | category] [of | is] 5
      (li-rads | lirads | li rads) [score | category] [of | is] (4 | 5)
      (bi-rads | birads | bi rads) [score | category] [of | is] (4 | 5 | 6 | 4a | 4b | 4c)
      bethesda [category | class | grade] (5 | 6 | v | vi)
      thy (4 | 5)
      (suspicious | malignant | branching) (calcifications | microcalcifications)
      <grave-finding> (was | is | were | are | has been) (confirmed | found | seen | present)
      (afb | acid fast [bacilli]) (is | was | came back | were) ..1 (1+ | 2+ | 3+ | positive | seen | found)
    `,
    except: phrases`
      ${turnedOutHarmless}
      (categories | scale | scores | score) ..4 (from | to | between | runs)
      (means | stands for | goes from | up to) ..1 (4 | 5 | vi)
      (no | not | never | without) ..3 (<grave-finding> | blasts | calcifications)
      <grave-finding> ..6 (removed | gone | healed | repaired | cleared)
      (was | were) ..4 (is now | are now | down to)
      ^ (pi-rads | pirads | lung-rads | ti-rads | li-rads | bi-rads | birads | bethesda) ..1 (4 | 5 | v | vi) means
    `,
    unless: told
  },
  'germ-grown': {
    answers: ['critical'],
    why: 'A germ that grew, or a test that is positive in shorthand: "The wound grew pseudomonas", "Rubella IgM positive".',
    reason: 'a result that needs treatment',
    isAffirmed: true,
    phrases: phrases`
      (rpr | vdrl | syphilis) [titer] [is | was | of | at | came back] [at | as] (1 | 1 in | 1 to) (16 | 32 | 64 \
          | 128 | 256 | 512)
      (rpr | vdrl) [is | was | of | at | came back] [at | as] (1:16 | 1:32 | 1:64 | 1:128 | 1:256 | 1:512)
      (hepatitis b | hep b) surface antigen [is | was | came back] [also] (positive | reactive | detected)
      ${source} (grew | has grown | have grown | is growing | are growing | grows) ..2 ${germ}
      ${source} (fluid | culture | swab | sample) (grew | has grown | is growing | shows | showed \
          | contains) ..2 ${germ}
      (fluid | smear | stain | gram stain | scraping) (shows | showed | contains | has) ..2 ${germ}
      ${germ} [resistant to ..2] (grew | has grown | was grown | is growing | was isolated | was found) ($ | in \
          | from | on)
      ${infection} [pcr | rna | dna | igm | antigen | test | screen | [confirmatory] antibody test] [is | was \
          | came back | has come back] [now | also] (positive | reactive)
      ${infection} igm [antibody | antibodies] [is | was | are | came back] (positive | reactive | raised)
      (hepatitis b | hep b | hepatitis c | tb | cmv | toxoplasmosis | tuberculosis) has [now] (reactivated \
          | relapsed | flared)
      blood test has turned positive
      (cellulitis | redness | infection | fasciitis) is [now | still] (spreading | tracking) (past | beyond | up \
          | despite | over | into)
      (iv | intravenous) antibiotics (are | is) (needed | required | necessary | the next step)
      (infected | infection | ulcer) ..1 [down] (to | into) the bone
      (candida | yeast | fungus | mold) (grew | has grown | was grown | is growing | was found) in (your | the \
          | his | her) ..1 (blood | bloodstream | spinal fluid | lungs | eye | port | line)
      (blood | blood culture~ | spinal fluid | port | eye) (grew | has grown | is growing) ..1 (candida | yeast \
          | fungus)
      (tendon | plate | metal) (is | lies) exposed
      (abscess | ascites | collection | pus | hematoma) ..6 (needs | need | has to | must \
          | have to) [to] [be] (drain | drained | draining | drainage | lanced | opened)
      ascites (is | has) [come] back
    `,
    except: phrases`
      ${protectingAntibodies}
      (no | not | never | nothing | without) ..4 (grew | grown | positive | reactive | ${germ})
      (only | normal | harmless | usual | mixed | skin) ..2 ${germ}
      ${infection} ..3 (non-reactive | nonreactive | non reactive | negative)
      <of-the-positive>
      (female | male | person | people | patient~ | those | partner~) (who | that) (is | are) ..2 (positive | reactive)
      (positive | reactive) (people | persons | patient~ | partner~ | women | men | mother~ | female~ | male~)
      (immune | immunity | vaccin~ | igg | surface (antibody | antibodies))
      positive ..4 (immune | immunity | vaccine)
      (yogurt | probiotic | bread | sourdough)
      (old | last | earlier) ..1 ${source}
      ${germ} from <past-year>
      ${germ} ..10 lives on (the | your | our) skin
      ${germ} ..3 (contaminant | harmless | belongs | lives on)
      (infection | redness | cellulitis) is (no longer | not) ..1 spreading
    `,
    unless: told
  },
  'part-displaced': {
    answers: ['critical'],
    why: 'A bone that is broken, a joint out of place, a tube that closed: "Your scaphoid is broken".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (your | the | his | her) ..1 ${bone} (is | are) [also | indeed | in fact | badly] (broken | fractured)
      (your | the | his | her) ..1 ${joint} (is | are | has | have) [been | now] dislocated
      (show | shows | showed | found | confirms | with) [a | the | that] ..1 dislocated ${joint}
      (${tubes} (in | of) | (shunt | stent | graft | fistula | bypass | catheter | feeding tube) (to | for)) (the \
          | your | his | her) ..2 (is | has) [now | completely | nearly] (blocked | clotted | closed | narrowed \
          [by] | infected | cracked | leaking)
      ${tubes} (has | is) [now] narrowed ($ | by | again | to | badly)
      (pacemaker | device | generator) pocket (is | looks) ..1 infected
      (valve | leaflet | valve leaflet) (has | shows) [a | some] vegetation~
      vegetation~ (on | at) (the | your | his | her) ..2 valve
      macular hole ..4 (needs | has to | must)
      aorta (was | measured | has grown to | is at) [already] (5.5 | 5.6 | 5.7 | 5.8 | 5.9 | 6 | 6.0 | 6.1 | 6.2 \
          | 6.3 | 6.4 | 6.5 | 6.8 | 7) cm
    `,
    except: phrases`
      (not | no longer | never) ..1 (broken | fractured | dislocated | blocked | narrowed | infected)
      (was | were) (broken | fractured | dislocated)
      (cast | screen | phone | brace | glasses) ..2 (broken | leaking)
      drain (in | of) (the | your | our) ..1 (room | sink | shower | kitchen | bathroom | street | office)
      (phone | telephone | on hold | help) line
      (broken | fractured) (in | when | as) ..2 (child | <past-year>)
      (broken | fractured) but ..3 (good | well | nicely | stable | straight)
      (has | is) healed
      port of
    `,
    unless: told
  },
  'growth-seen': {
    answers: ['critical'],
    why: 'A growth in an organ, told by its place or size: "A growth was seen on your vocal cord".',
    reason: 'a suspicious finding',
    isAffirmed: true,
    phrases: phrases`
      ${growth} (was | is | has been) (seen | found | noticed | spotted | picked up | detected | visible) (on \
          | in | at | behind) (the | your | his | her | one) ..3 ${organ}
      (multiple | several | many | numerous | two | three | four | new) (lesions | masses | tumors | nodules \
          | growths) (in | on) (the | your | his | her | both) ..2 ${organ}
      <number> (cm | centimeter | centimeters) ..1 (mass | lesion | tumor | growth) ($ | in | on | at | and | which)
      (mass | tumor | growth) (is | measures | has reached) [now | about | already] <number> (cm | centimeters)
      ${growth} ..6 (must | has to | have to) [be] (come out | biopsied | removed | taken out | operated on \
          | cut out | sampled)
      (ulcer | sore | patch | mole | cyst | node | gland | polyp) ..6 (must | has to | have to) be (biopsied \
          | removed | sampled | cut out)
      cyst ..3 (has | with | contains) ..1 solid (nodule | part | area | component)
      (red cell casts | fragmented cells | schistocytes | blast cells | sickled cells)
      (vocal cord) ..5 (does not move | is not moving | not moving | is paralyzed | paralysed)
      (we | i) [strongly] (suspect | fear) [it is | that it is | that this is | that you have] [a \
          | an] <serious-diagnosis>
    `,
    except: phrases`
      ${growth} ..8 (plain | simple | harmless | ordinary) cyst
      (lesions | masses | tumors | nodules | growths) ..5 (were | are | was) (not | never) (seen | found | present)
      (mass | tumor | growth) ..6 (down | shrunk) from
      ${growth} ..8 turned out to be (stool | fat | scar | harmless | [a] (cyst | lipoma) | fluid | air | gas | wax \
          | milk)
      (${growth} ..12 (is | was) (just | only | nothing but) (a | an | your))
      ${growth} ..6 (benign | harmless | hemangioma | lipoma | simple | cyst | gone | smaller | shrunk | unchanged \
          | stable | nothing | fatty)
      (no | not | never | without) ..3 (${growth} | lesions | masses | nodules | solid | casts | suspect | fear)
      (lesions | masses | tumors | nodules | growths) ..8 (unchanged | stable | the same | harmless | benign \
          | cysts | gone)
      (benign | harmless | simple | fatty | old | known | stable) ..2 (${growth} | lesions | nodules)
      (for (travel | the journey) | letter | form) ..4 (must | has to)
      (stitches | staples | splinter) ..3 come out
    `,
    unless: told
  },
  'function-lost': {
    answers: ['critical'],
    why: 'An organ or a sense that does less than it did: "The hearing on the right has dropped by 50 dB".',
    reason: 'a result that has turned for the worse',
    isAffirmed: true,
    phrases: phrases`
      (kidney | renal | liver | heart | lung | graft | transplant) function ..3 (has | have) [now | also \
          | sharply] ${lost} (by | to | from | again | further | sharply)
      hearing (in | on | of) ..3 (has | have | is) [now | also | suddenly | sharply] ${lost} (by (30 | 35 | 40 \
          | 45 | 50 | 55 | 60 | 65 | 70) | sharply | suddenly | to almost | overnight)
      (marrow | bone marrow | leukemia | lymphoma | myeloma) (has | is) [now | also] (relapsed | in relapse \
          | relapsing)
      (<tumor-marker>) (has | have) [now] (tripled | quadrupled)
      (<tumor-marker>) (tripled | quadrupled)
      (fetal heart | baby's heart | babys heart | fetal heart rate | baby's heartbeat) [rate] is ([far | much \
          | very] [too] (slow | irregular | dropping | low) | [far | much] (too | very) fast)
      below the (first | 1st | second | 2nd | third | 3rd) (centile | percentile)
    `,
    except: phrases`
      (not | no longer | never) ..1 ${lost}
      ${tooSmallToMatter}
      (only | just) (slightly | a little | a bit | by 1 | by 2 | by one | by two)
      (stable | back up | recovered | steady)
      (dropped | fallen | declined) ..6 within the (margin | error | usual)
      (centile | percentile) ..12 (his | her | its | their) own (line | curve | centile | percentile)
    `,
    unless: told
  }
} as const satisfies ActGroups
