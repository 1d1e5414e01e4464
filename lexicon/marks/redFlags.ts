import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const pregnant = '(pregnant | pregnancy | weeks | trimester)'

/**
 * What may well be the sign of something serious, said of anybody in any words. Nothing is reported for it: a kind line only
 * does not make light of it.
 */
export const redFlag: MarkGroups = {
  named: {
    why: 'Signs that are always looked into.',
    phrases: phrases`
      <emergency-symptom>
      <cancer>
      <self-harm>
      (tumor~ | malignant | malignancy | biopsy | biopsies | precancer | precancerous | suspicious | worrisome)
      (urgent | two week) (referral | scan | ct | mri | ultrasound | wait | endoscopy | colonoscopy)
    `,
    except: phrases`
      <cancer> (screen~ | check | test | vaccine | awareness | walk | charity)
      screen~ ..3 <cancer>
    `,
    unless: ['negation', 'condition']
  },
  blood: {
    why: 'Blood where there should be none.',
    phrases: phrases`
      blood ..2 (in | from | on) (your | my | the | his | her) ..1 (urine | pee | stool~ | poo | poop | sputum | spit | vomit | semen | toilet)
      (cough~ | spit~ | vomit~ | throw~ | threw | pass~ | pee~) ..2 (blood | clots)
      (bloody | black | tarry) (stool~ | urine | diarrhea | sputum | vomit | phlegm)
      (rectal | postmenopausal | post menopausal) bleeding
      bleed~ ..3 (menopause | bottom | rectum | pregnancy | pregnant | after sex | between periods)
      ${pregnant} ..8 (bleed~ | headache~ | lights | vision | swelling | swollen | severe | contraction~ | waters)
      (bleed~ | headache~ | lights | swelling | swollen) ..8 ${pregnant}
    `,
    unless: ['negation', 'condition']
  },
  lump: {
    why: 'What grows or changes.',
    phrases: phrases`
      (lump~ | mass | bump~ | swelling | node~) ..4 (breast~ | neck | testicle~ | armpit | groin | scrotum | collarbone | bigger | larger \
          | grow~ | grown | hard | new)
      (breast~ | testicle~ | neck | armpit) ..3 (lump~ | mass | bump~)
      skin ..5 (dimpled | dimpling | dimple~ | pucker~ | orange)
      nipple~ ..3 (discharge | inverted | bleed~ | turned | pulled)
      (mole~ | spot | freckle) ..6 (bigger | black | bleed~ | change~ | color | grow~ | grown | irregular | dark | darker)
      (sore | ulcer) ..4 (not heal~ | months | weeks)
      lost <number> (pounds | lb | lbs | kilos | kg | stone)
      (unexplained | unintended | unintentional) weight loss
      (night sweat~ | losing weight ..3 (without | not) | jaundice | yellow (skin | eyes))
    `,
    unless: ['negation', 'condition']
  },
  heart: {
    why: 'Chest, head and nerves.',
    phrases: phrases`
      chest ..2 (pain~ | painful | pressure | tight | tightness | ache | discomfort | hurts)
      (pain~ | painful) ..2 chest
      (short of breath | shortness of breath | breathless | breathlessness | out of breath | trouble breathing | hard to breathe | gasping)
      (worst | thunderclap | sudden | severe) ..4 headache~
      (headache~ | dizzy | vomit~ | confused) ..6 (fall | fell | crash | blow | knock)
      (fall | fell | crash | blow) ..6 (headache~ | dizzy | vomit~ | confused)
      headache~ ..4 (worst | sudden | suddenly | vision | lights | confused | confusion | stiff | vomit~ | morning~ | wakes)
      ((flashes | flashing) (of | light | lights | in) | lights flashing | curtain | double vision | loss of vision | vision loss | blind | lost vision)
      (numb | numbness | weak | weakness | droop~ | paralyzed | paralysed | paralysis) ..4 (face | arm | leg | side | between | saddle)
      (slurred | fainted | fainting | passed out | blacked out | collapsed | seizure~ | confused | confusion | stiff neck | unconscious)
      (swallow~) ..4 (trouble | hard | difficult | difficulty | stuck | painful)
      (trouble | hard | difficult | difficulty | stuck | pain~ | painful) ..2 swallow~
      calf ..4 (swollen | swell~ | swollen | pain~ | painful | red | hot)
      (hit | banged | bumped | fell) ..4 head
      (testicle | testicles | testicular) ..3 (pain~ | painful)
      fever ..6 (chemo | newborn | baby | stiff | neck | shiver~ | rigor~ | port | transplant)
      (aneurysm | clot | clots | sepsis | meningitis | stroke | preeclampsia | pre-eclampsia | pre eclampsia)
    `,
    except: phrases`
      (prevent~ | avoid~ | lower~ | reduce~ | risk of | chance of) ..3 (clot | clots | stroke | sepsis | aneurysm | \
          preeclampsia)
    `,
    unless: ['negation', 'condition']
  }
}
