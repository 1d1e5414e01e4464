import {phrases, type WordClasses} from '../phrases.ts'

/** What is measured, how, in which units, and what is done to patients. */
export const tests = {
  analyte: {
    why: 'What a laboratory measures. Source of those with limits: etiquette-rules §3a.',
    phrases: phrases`
      # salts, kidneys, sugar
      (potassium | k+ level~ | serum k | sodium | serum sodium | chloride | bicarbonate | bicarb | carbon dioxide)
      (co2 | anion gap | calcium | ionized calcium | magnesium | phosphate | phosphorus | creatinine | egfr | gfr)
      (kidney (function | number~ | test~ | value~) | urea | bun | blood urea nitrogen | uric acid | electrolyte~)
      (salt level~ | osmolality | glucose | blood glucose | blood sugar~ | sugar~ | sugar level~)
      (fasting (sugar~ | glucose) | random (sugar~ | glucose) | a1c | hemoglobin a1c | hba1c | hba 1 c | a 1 c)
      (ketone~ | beta hydroxybutyrate | lactate | lactic acid | bnp | nt probnp | troponin | troponins | ck | cpk)
      (creatine kinase | ammonia)
      # blood and clotting
      (hemoglobin | hgb | hb | blood count~ | red (cell~ | blood cell~) | hematocrit | hct | platelet~)
      (platelet count~ | plt | white (cell~ | count~) | white (blood cell~ | cell count~ | blood count~) | wbc | wbcs)
      (neutrophil~ | neutrophil count~ | anc | absolute neutrophil count | lymphocyte~ | eosinophil~ | ferritin)
      (iron | iron level~ | transferrin saturation | tibc | mcv | reticulocyte~ | inr | prothrombin | pt inr)
      (pt time | ptt | aptt | fibrinogen | d-dimer | ddimer | anti-xa | blood type | g6pd | haptoglobin | ldh)
      (m protein | blood oxygen | oxygen (level~ | saturation~ | sat~) | o2 sat~ | spo2)
      # liver, gut, fats
      (bilirubin | alt | ast | sgpt | sgot | alk phos | alkaline phosphatase | ggt | albumin | total protein)
      (liver (enzyme~ | function | test~ | number~) | lfts | lft | lipase | amylase | cholesterol | ldl | hdl)
      (triglyceride~ | lipid~ | lipid panel | lipoprotein a | calprotectin | fecal calprotectin | h pylori)
      (occult blood | fit test | stool test)
      # hormones, vitamins, markers
      (tsh | free t4 | free t3 | t3 | t4 | ft4 | thyroid (level~ | test~ | function | number~) | tft | tfts | tpo)
      (cortisol | acth | prolactin | testosterone level~ | estradiol level~ | fsh | lh | amh | progesterone level~)
      (pth | parathyroid hormone | hcg | beta hcg | bhcg | pregnancy hormone | aldosterone | renin | igf 1)
      (vitamin (d | b12) level~ | b12 | b12 level~ | folate | folate level~ | zinc level~ | lead level~ | psa)
      (psa level~ | cea | ca 125 | ca 19 9 | afp | crp | c-reactive protein | esr | sed rate | ana | anca)
      (rheumatoid factor | rf | anti-ccp | dsdna | complement level~ | tryptase | ige | procalcitonin | viral load~)
      (cd4 | cd4 count~)
      # drug levels
      (digoxin | digoxin level~ | dig level~ | lithium | lithium level~)
      (phenytoin | dilantin | valproate | depakote | carbamazepine | tegretol | tacrolimus | prograf | cyclosporine \
          | sirolimus) level~
      ((vancomycin | gentamicin | theophylline | methotrexate) level~ | drug level~ | trough | trough level~)
      # urine and others
      (protein in (your | the) urine | microalbumin | albumin creatinine ratio | acr | uacr | urine protein)
      (blood in (your | the) urine test | blood pressure | bp | systolic | diastolic | heart rate | pulse)
      (ejection fraction | ef | bone density | t score | eye pressure | intraocular pressure | peak flow | fev1 | bmi)
      (weight | temperature | bilirubin level~)
    `
  },
  test: {
    why: 'Tests and studies, as clinicians and patients name them.',
    phrases: phrases`
      (test~ | test result~ | result~ | lab | labs | lab (test~ | result~ | work | report~ | value~ | number~))
      (labwork | blood (test~ | work | draw~ | sample~) | bloodwork | bloods | blood report~ | report | reports)
      (finger stick~ | fingerstick~ | panel | cbc | fbc | full blood count | complete blood count | bmp | cmp)
      (metabolic panel | comprehensive metabolic panel | u and e | us and es | renal function | liver panel)
      (thyroid panel | hormone panel | cholesterol panel | lipid profile | urine | urine (test~ | sample~ | culture~))
      (urinalysis | ua | dipstick~ | stool (sample~ | culture~ | test~) | culture~ | blood culture~)
      (throat (swab~ | culture~) | swab~ | wound culture~ | sputum | sputum culture~ | pcr | rapid (strep | test~))
      (antigen test~ | covid test~ | flu test~ | pregnancy test~ | tb (test~ | skin test~) | quantiferon | mantoux)
      (hiv test~ | sti (test~ | screen~) | drug (test~ | screen~) | genetic (test~ | panel) | nipt | amniocentesis)
      (cvs | cell free dna | allergy test~ | skin test~ | patch test~ | ct | cts | cat scan~)
      (ct (scan~ | angiogram~) | scan~ | mri | mris | mri scan~ | mra | x-ray~ | xray~ | film | films)
      (chest (x-ray~ | film | ct) | ultrasound~ | ultrasonogram~ | usg | sonogram~ | sono | doppler~ | duplex)
      (pet scan~ | pet ct | bone scan~ | dexa | dxa | dexa scan~ | bone density (scan~ | test~) | mammogram~)
      (mammography | tomosynthesis | breast (ultrasound~ | mri) | biopsy~ | needle biopsy | core biopsy)
      (punch biopsy | fna | fine needle aspiration | aspirate | pathology | path report | histology | pap | paps)
      (pap (smear~ | test~) | smear~ | smear test~ | cervical screen~ | hpv test~ | colposcopy~ | colonoscopy~)
      (endoscopy~ | gastroscopy~ | egd | sigmoidoscopy~ | fit (kit | test) | cologuard | stool dna | ecg | ecgs | ekg)
      (ekgs | electrocardiogram~ | echo | echos | echocardiogram~ | 2 d echo | 2d echo | stress (test~ | echo))
      (treadmill test~ | tmt | holter | holter monitor~ | heart monitor~ | event monitor~ | loop recorder~)
      (angiogram~ | angiography | calcium score~ | cath | catheterization | tilt table | sleep study~ | spirometry)
      (pft | pfts | lung function~ | breathing test~ | peak flow | bronchoscopy~ | eeg | eegs | emg)
      (nerve conduction~ | lumbar puncture~ | spinal tap~ | eye (exam~ | test~) | visual field~ | hearing test~)
      (audiogram~ | cystoscopy~ | urodynamics | hida | hida scan~ | barium swallow~ | swallow study | kub)
      (hysteroscopy~ | hsg | semen analysis | glucose tolerance~ | glucose (test~ | screen~) | anatomy scan~)
      (fibroscan~ | elastography | oct | octs | retinal photo~ | (photo~ | picture~) of (your | the) retina)
      (hearing screen~ | (nerve | memory | antibody | patch) (test~ | study | studies) | blood film~ | skin scraping~)
      (dating scan~ | growth scan~ | nuchal | non-stress test~ | bone marrow~ | flow cytometry | genotype)
    `
  },
  negator: {
    why: 'Takes back what stands behind it: no gap of an act that a negation undoes reaches across.',
    phrases: phrases`(no | not | never | nothing | none | neither | nor | without | nobody | negative)`
  },
  'result-direction': {
    why: 'Words that say a result is off. Normal results are not critical.',
    phrases: phrases`
      (high | higher | low | lower | elevated | raised | abnormal | out of range | off | up | down | positive)
      (reactive | deranged | critical | critically | dangerously (high | low) | very (high | low) | too (high | low))
      (above (normal | range | the limit) | below (normal | range) | through the roof | sky high | rock bottom)
      (worse | worsening | worsened | dropped | dropping | rising | risen | rose | climbed | climbing | jumped)
      (spiked | falling | fell | fallen | plummeted | shot up | increased | decreased | markedly | severely)
      (not (normal | good | where) | on the high side | on the low side)
    `
  },
  'result-normal': {
    why: 'Words that say a result is fine.',
    phrases: phrases`
      (normal | within normal limits | within (the | normal) range | in range | in the normal range | unremarkable)
      (negative | clear | all clear | benign | fine | ok | okay | good | stable | steady | unchanged | reassuring)
      (clean | perfect | great | on target | at goal | nothing (bad | serious | worrying))
      (no (change | abnormality | abnormalities | sign of) | non-reactive | nonreactive | not detected | undetectable)
      (spotless | looks good)
    `
  },
  unit: {
    why: 'Units of results. A slash only separates words, so mmol/L is two.',
    phrases: phrases`
      (mmol | mmol l | mmols | mmols l | millimoles | mmol mol | meq | meq l | umol l | micromol l | umol | pmol l)
      (nmol l | nmol | pmol | g dl | g l | gm dl | gms | gm | gram~ | mg dl | mgs dl | mg l | mcg l | mcg dl | ug l)
      (ug dl | ng ml | ng l | ng dl | pg ml | pg | mu l | miu l | miu ml | iu l | iu ml | u l | u ml | units l | k ul)
      (x10 | k | thousand | million | cells | cells ul | copies | copies ml)
      (per (ml | microliter | liter | deciliter) | mm hg | mmhg | bpm | beats | mm hr | fl | percent | % | ml min)
      (l min | kg | lb | lbs | cm | mm | sd)
    `
  },
  procedure: {
    why: 'What is done to a patient under preparation, consent or anesthesia.',
    phrases: phrases`
      (surgery~ | operation~ | op | procedure~ | surgical procedure~ | c-section~ | cesarean~ | induction~ | delivery)
      (colonoscopy~ | endoscopy~ | gastroscopy~ | egd | sigmoidoscopy~ | scope~ | bronchoscopy~ | cystoscopy~)
      (hysteroscopy~ | laparoscopy~ | colposcopy~ | leep | lletz | mri with contrast | ct with contrast)
      (contrast (scan~ | study | ct | mri) | angiogram~ | cath | catheterization~ | heart cath | stent~ | ablation~)
      (cardioversion~ | pacemaker~ | bypass | bypass surgery | tee | transesophageal echo | stress test~)
      (nuclear stress test~ | biopsy~ | anesthesia | anesthetic~ | sedation | general anesthetic)
      (fasting (lab~ | blood test~ | blood work | labs | bloods | test~) | glucose tolerance test~ | hip replacement~)
      (knee replacement~ | joint replacement~ | hernia repair~ | gallbladder (removal | surgery) | appendectomy)
      (tonsillectomy | hysterectomy | mastectomy | lumpectomy | thyroidectomy | prostatectomy | vasectomy)
      (transplant~ | dialysis | cataract surgery | lasik | mohs | extraction~ | wisdom (tooth | teeth) | root canal~)
      (tooth extraction~ | dental (work | procedure | surgery | implant~) | d and c | d & c | iui | ivf)
      (egg retrieval | embryo transfer | epidural~ | nerve block~ | cortisone (shot~ | injection~))
      (steroid injection~ | infusion~ | transfusion~ | blood transfusion~ | lumbar puncture~ | spinal tap~ | ercp)
      (hida scan~ | barium (swallow~ | enema~) | sleep study | botox | allergy test~ | radiation | radiotherapy)
      (chemo | chemotherapy | eye surgery | sinus surgery | septoplasty | arthroscopy~ | carpal tunnel release)
      amniocentesis
    `
  },
  preparation: {
    why: 'What has to be done, or left, before a procedure.',
    phrases: phrases`
      (nothing (to eat | by mouth | to drink | after midnight | to eat or drink) | npo | n p o | nil by mouth)
      (empty stomach | fast~ | fasting | clear liquid~ | clear fluid~ | clear liquid diet | bowel prep | prep)
      (laxative | do not (eat | drink) | not eat | not drink | no (food | solid food | fluids | solids) | stop eating)
      (stop drinking | hold (your | the) | wash with | hibiclens | chlorhexidine | arrange a ride | a driver)
      (someone to drive | drive you home)
    `
  }
} satisfies WordClasses
