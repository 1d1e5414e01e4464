import {phrases, type WordClasses} from '../phrases.ts'

/** What orders and emergencies are told with when no list of medicines or symptoms names it. */
export const scenes = {
  'interacting-thing': {
    why: 'Food, drink and herbs that harm beside a medicine or a sick liver: they are stopped like medicines.',
    phrases: phrases`
      (grapefruit | kava | kratom | turmeric | st johns wort | st john's wort | licorice | salt substitute~ | lo salt)
      (potassium supplement~ | green tea extract | ashwagandha | black cohosh | comfrey | red yeast rice | ginkgo)
      (bodybuilding supplement~ | pre workout | diet pill~ | slimming (tea | pill~ | tablet~) | herbal (tea \
          | remedy~))
      (energy drink~ | bananas | cbd (oil | gummies) | alcohol | kombucha | aged cheese | tap beer | protein powder)
    `
  },
  'taken-thing': {
    why: 'What is taken, without its name: by color, number or strength. It needs a verb of order beside it.',
    phrases: phrases`
      (the | those | these | that | your | all the) [old | little | big | new | other | remaining | leftover] \
          <pill-color> [one~]
      (the | those | these | that | your | all the) [old | little | big | new | other | remaining] (ones | one \
          | strip~)
      (the | those | these | that | your) [old | new | other | remaining | leftover] \
          (drops | puffer | nebules | nebs | strength | eye drops | jabs | gummies | injections)
      (the <number> s | the (5s | 10s | 20s | 25s | 40s | 50s | 80s | 100s))
    `
  },
  'pill-color': {
    why: 'Colors that medicines are told apart by.',
    phrases: phrases`
      (white | pink | blue | yellow | red | green | purple | orange | brown | grey | gray | round | oval)
    `
  },
  allergen: {
    why: 'What people are allergic to besides medicines.',
    phrases: phrases`
      (peanut~ | nuts | tree nut~ | cashew~ | pistachio~ | almond~ | hazelnut~ | walnut~ | sesame | egg~ | milk \
          | dairy)
      (shellfish | shrimp | prawn~ | fish | soy | wheat | bee (venom | sting~) | wasp (venom | sting~) | latex | kiwi)
    `
  },
  'active-finding': {
    why: 'Findings that are acted on, beside the diagnoses of their own class.',
    phrases: phrases`
      (vegetation~ | hemochromatosis | cholestasis | celiac)
      (celiac disease | legionella | falciparum | malaria parasites)
      (hyperparathyroidism | overactive parathyroid | lupus nephritis | glomerulonephritis | nephrotic syndrome)
      (rejection | displaced fracture | non union | nonunion | sequestrated | proliferative retinopathy | uveitis)
      (preeclampsia | placenta (previa | accreta) | short cervix | growth restriction | ruptured membranes)
      (myocarditis | pericardial effusion | aortic (aneurysm | stenosis) | critical stenosis | thrombus | dural leak)
      (bronchiectasis | interstitial lung disease | sarcoid | sarcoidosis | acromegaly | pituitary (tumor | adenoma))
      (primary biliary cholangitis | autoimmune hepatitis | portal hypertension | varices | crohns | crohn's)
      (deaf in both ears | profoundly deaf | legally blind | keratitis | corneal ulcer | acanthamoeba | listeria)
    `
  },
  implant: {
    why: 'Devices in the body that life hangs on.',
    phrases: phrases`
      (pacemaker | defibrillator | icd | crt | heart valve | insulin pump | pump | mesh | implant~ | hip implant \
          | coil)
      (mirena | iud | stent | shunt | port | picc | feeding tube | peg tube | catheter | stimulator | cpap | graft)
    `
  },
  'high-pressure': {
    why: 'The upper number of a blood pressure at which a clinician would phone (over 180; 160 in pregnancy).',
    phrases: phrases`
      (180 | 181 | 182 | 183 | 184 | 185 | 186 | 187 | 188 | 189 | 190 | 191 | 192 | 193 | 194 | 195 | 196 | 197 \
          | 198)
      (199 | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 209 | 210 | 211 | 212 | 213 | 214 | 215 | 216 \
          | 217)
      (218 | 219 | 220 | 221 | 222 | 223 | 224 | 225 | 226 | 228 | 230 | 232 | 234 | 235 | 236 | 238 | 240 | 242 \
          | 245)
      (248 | 250 | 252 | 255 | 258 | 260)
    `
  },
  'hospital-by-name': {
    why: 'A hospital named: a capital and a word that hospitals bear. An order to go there at once is an emergency.',
    phrases: phrases`
      <capital> [<capital>] (general | public | regional | memorial | infirmary | royal | hospital | county \
          | university | mercy | methodist | presbyterian | baptist | children 's | childrens | adventist | teaching \
          | referral | central)
      (the | mount | st | saint | sint | san | santa) (mercy | royal | infirmary | general | memorial | alfred \
          | coombe | rotunda)
      (mass | kingston | cornwall | coast | queen 's | king 's | guy 's | bara | groote schuur | tygerberg \
          | kenyatta | mulago)
    `
  },
  'assessment-place': {
    why: 'Where the sick are seen at once, that is no emergency department by name; it needs a word of going there.',
    phrases: phrases`
      (resus | resus bay | resuscitation | theatre | theater | the ward | burns unit | burn center | eye hospital)
      (assessment unit | admissions unit | acute (unit | ward | bay))
      (surgical unit | surgical assessment | trauma unit)
      (oncology unit | cancer (center | centre) | fracture clinic | labor ward | delivery suite | day unit \
          | hot clinic)
      (triage | casualty | stroke unit | cath lab)
      (high dependency | childrens | the general | crisis house | health desk)
    `
  },
  'hurt-part': {
    why: 'Parts whose color, warmth or strength tells of an emergency.',
    phrases: phrases`
      (finger~ | toe~ | foot | feet | hand~ | leg~ | arm~ | calf | limb~ | lips | lip | face | skin | nails | tongue)
    `
  }
} satisfies WordClasses
