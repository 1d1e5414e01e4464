import {phrases, type WordClasses} from '../phrases.ts'

const cancers = phrases`
  (cancer~ | cancerous | malignancy~ | malignant | carcinoma~ | *carcinoma | *sarcoma | *blastoma | *lymphoma)
  (*melanoma | sarcoma~ | melanoma~ | lymphoma~ | leukemia~ | myeloma~ | glioma~ | glioblastoma | astrocytoma)
  (mesothelioma | seminoma | meningioma~ | osteosarcoma | neuroblastoma | retinoblastoma | pheochromocytoma)
  (insulinoma | craniopharyngioma | hodgkin's | hodgkins | non-hodgkin's | non-hodgkin | metastasis~ | metastatic)
  (metastasized | secondaries | tumor~ | brain tumor~ | neoplasm~ | neoplasia | neoplastic | big c | dcis)
  (ductal carcinoma | lobular carcinoma | myelodysplastic | myelodysplasia | blasts)
  # With its site and cell it is one thing, however many words that takes.
  (<body-part> | ovarian | cervical | endometrial | testicular | pancreatic | gastric | colorectal | renal \
          | oral) (cancer~ | carcinoma~ | tumor~ | malignancy~ | sarcoma~ | lymphoma~)
  (small | squamous | basal | germ | clear | transitional) cell [<body-part>] (cancer~ | carcinoma~ | tumor~)
  non small cell [<body-part>] (cancer~ | carcinoma~)
  (invasive | aggressive | high grade) (disease | growth)
  (spread to | spread into) [the | your] (bone~ | liver | lung~ | brain | lymph nodes)
`

/** Diagnoses and findings: what is serious, what is mild, what is long-standing, what one can be exposed to. */
export const conditions = {
  cancer: {
    why: 'Cancer by its names, technical and lay. Source: ADASP list of critical diagnoses (etiquette-rules §3a).',
    phrases: phrases`
      ${cancers}
    `
  },
  'disease-kind': {
    why: 'What kind of a disease it is, as pathologists and letters say before its name: any number of words.',
    phrases: phrases`
      (triple | hormone [receptor] | estrogen [receptor] | progesterone [receptor] | her2 | er | pr \
          | hpv) (negative | positive)
      (low | high | intermediate) (grade | risk)
      (slow | fast) growing
      (early | late | advanced | limited | extensive | end) stage
      stage (<number> | i | ii | iii | iv | one | two | three | four)
      (form | type | kind | variant | case) of
      what (we call | doctors call | is called | is known as)
      (condition | disease | disorder) (called | known as)
      (newly diagnosed | drug resistant | treatment resistant)
    `
  },
  'serious-diagnosis': {
    why: 'Changes a life or cannot wait. Sources: ADASP, AHIMA, Bruno 2021 (etiquette-rules §3a).',
    phrases: phrases`
      ${cancers}
      # heart, vessels, lungs
      (heart attack~ | myocardial infarction~ | (a | an | acute) mi | nstemi | stemi | acute coronary syndrome)
      (unstable angina | heart failure | congestive heart failure | chf | cardiac arrest | cardiomyopathy)
      (myocarditis | pericarditis | endocarditis | tamponade | cardiac tamponade | ventricular tachycardia)
      (heart block | ventricular fibrillation | v tach | afib | a fib | atrial fibrillation)
      (blocked (artery~ | heart artery~) | coronary artery disease | pulmonary hypertension | blood clot~)
      (clot~ in (your | the | her | his) ..2 (lung~ | leg~ | arm | vein~ | artery | brain | heart) | a clot)
      (clots in | clotted | dvt | dvts | deep vein thrombosis | deep venous thrombosis | thrombosis)
      (pulmonary embolism~ | pulmonary embolus | embolism~ | (a | an | acute | bilateral | massive | possible) pe)
      (aneurysm~ | dissection | aortic dissection | aaa | collapsed lung | pneumothorax | pneumonia)
      (respiratory failure | pulmonary fibrosis | severe stenosis | carotid stenosis | critical limb ischemia)
      (gangrene | (coronary | ischemic) heart disease | coronary disease | (severe | critical) aortic stenosis)
      (peripheral (artery | arterial | vascular) disease | interstitial lung disease | emphysema)
      (atrial flutter | long qt [syndrome] | brugada [syndrome] | wolff parkinson white | wpw | sick sinus syndrome)
      # brain and nerves
      (brain (damage | injury | death) | hypoxic brain injury)
      (stroke | strokes | mini-stroke~ | ministroke~ | tia | tias | transient ischemic attack~)
      (brain (bleed~ | hemorrhage~ | swelling) | bleed~ (in | on | into | around) (your | the | her | his) brain)
      (subdural | subdural hematoma~ | subarachnoid hemorrhage | intracranial hemorrhage | hydrocephalus)
      (encephalitis | meningitis | bacterial meningitis | guillain barre | cauda equina | cauda equina syndrome)
      (spinal cord compression | cord compression | giant cell arteritis | temporal arteritis | dementia)
      (alzheimer's | alzheimers | lewy body | parkinson's | parkinsons | huntington's | huntingtons)
      (multiple sclerosis | (your | have | has | early | progressive | relapsing | remitting) ms)
      (ms (relapse~ | diagnosis | lesion~) | als | motor neuron disease | motor neurone disease | lou gehrig's)
      (myasthenia gravis | epilepsy | status epilepticus | muscular dystrophy | cerebral palsy | creutzfeldt jakob)
      (cidp | transverse myelitis | neuromyelitis optica | myelopathy | spinal muscular atrophy \
          | multiple system atrophy)
      (supranuclear palsy | acoustic neuroma~ | (vestibular | acoustic) schwannoma~ | neurosyphilis \
          | neurocysticercosis)
      (schizophrenia | psychosis | psychotic | bipolar disorder | postpartum psychosis)
      # infection
      (sepsis | septic | septicemia | septic shock | blood poisoning | blood infection | bloodstream infection)
      (bacteremia | infection in (your | the) (blood | bone | heart | bloodstream) | osteomyelitis)
      (septic (joint | arthritis) | necrotizing fasciitis | flesh eating | gas gangrene | toxic shock | abscess)
      (quinsy | peritonsillar abscess | epiglottitis | orbital cellulitis | mastoiditis | hiv | hiv positive)
      (hiv aids | (hepatitis | hep) (b | c) | tuberculosis | tb | active tb | syphilis | gonorrhea | chlamydia)
      (pelvic inflammatory disease | pid | malaria | typhoid | cholera | dengue | rabies | mpox | monkeypox | measles)
      (diphtheria | leptospirosis | ebola | pertussis | whooping cough | c diff | c difficile | clostridium difficile)
      (mrsa | fungal infection of the (blood | lung~ | brain) | pyelonephritis)
      (legionnaires | legionella pneumonia | listeriosis | brucellosis | pneumocystis | invasive aspergillosis)
      # belly, liver, kidneys
      (autoimmune hepatitis | alcoholic hepatitis | primary biliary (cholangitis | cirrhosis) | hepatic encephalopathy)
      (primary sclerosing cholangitis | hemochromatosis | (esophageal | gastric) varices | toxic megacolon)
      (nephrotic syndrome | glomerulonephritis | (lupus | interstitial) nephritis | (iga | membranous) nephropathy)
      (polycystic kidney disease)
      (appendicitis | appendix (burst~ | rupture~) | burst appendix | perforation | perforated | peritonitis)
      (bowel obstruction | obstructed bowel | blocked bowel | intussusception | volvulus | strangulated hernia)
      (incarcerated hernia | pancreatitis | cholecystitis | cholangitis | gi bleed | gastrointestinal bleed~)
      (internal bleed~ | bleeding ulcer | ischemic bowel | mesenteric ischemia | cirrhosis | liver failure)
      (acute hepatitis | fulminant hepatitis | kidney failure | renal failure | end stage | kidney injury)
      (acute kidney injury | aki)
      # glands, blood, immune
      (dka | diabetic ketoacidosis | ketoacidosis | adrenal crisis | adrenal insufficiency | addison's | addisonian)
      (thyroid storm | myxedema | (new | newly diagnosed | new onset | newly diagnosed type (1 | 2)) diabetes)
      ((you | now | do | does) have ..2 diabetes | diabetes (is | has been) (confirmed | new | diagnosed))
      ((type (1 | one) | juvenile) diabetes [mellitus])
      (stage (4 | 5 | four | five | iv | v) [chronic] kidney disease | [chronic] kidney disease stage (4 | 5 \
          | four | five | iv | v))
      (aplastic anemia | hemolytic anemia | neutropenic (fever | sepsis) | febrile neutropenia | neutropenia)
      (pancytopenia | sickle cell (crisis | disease) | hemophilia | lupus | vasculitis | rhabdo | rhabdomyolysis)
      (rheumatoid arthritis | crohn's | crohns | ulcerative colitis | scleroderma | systemic sclerosis | amyloidosis)
      (polycythemia vera | polycythemia rubra | essential thrombocythemia | myelofibrosis | antiphospholipid syndrome)
      (antiphospholipid antibody syndrome | thrombotic thrombocytopenic purpura | ttp | immune thrombocytopenia | itp)
      (hemolytic uremic syndrome | hlh | heparin induced thrombocytopenia | agranulocytosis | thalassemia major)
      (cushing's | cushings | acromegaly | primary aldosteronism | conn's syndrome | hypopituitarism \
          | diabetes insipidus)
      (pemphigus | pemphigoid | toxic epidermal necrolysis | dress syndrome)
      (pyoderma gangrenosum | dermatomyositis)
      (tumor lysis | stevens johnson | anaphylaxis | anaphylactic (shock | reaction) | cystic fibrosis | hyperkalemia)
      (hyponatremia | hypernatremia | hypokalemia)
      # pregnancy, women, men, children
      (ectopic | ectopic pregnancy~ | tubal pregnancy | miscarriage~ | miscarrying | miscarried | pregnancy loss)
      (missed abortion | molar pregnancy | no (heartbeat | heart beat | cardiac activity | fetal heartbeat))
      (not viable | nonviable | non-viable pregnancy | blighted ovum | stillbirth | stillborn | fetal demise)
      (pre-eclampsia | preeclampsia | eclampsia | hellp | placenta previa | placental abruption | abruption)
      (vasa (previa | praevia) | placenta (praevia | accreta) | [obstetric] cholestasis of pregnancy \
          | obstetric cholestasis)
      (intrahepatic cholestasis | fetal growth restriction | iugr | phenylketonuria | pku | galactosemia)
      (mcad deficiency | biliary atresia | congenital hypothyroidism | tetralogy of fallot | coarctation)
      (transposition of the great arteries | hypoplastic left heart | necrotizing enterocolitis | pyloric stenosis)
      (preterm labor | cord prolapse | (ovarian | testicular | adnexal) torsion | torsion | down syndrome)
      (down's syndrome | trisomy | trisomy 21 | trisomy 18 | trisomy 13 | spina bifida | birth defect~)
      (fetal (anomaly~ | abnormality~) | kawasaki | primary ovarian insufficiency | infertile | infertility)
      # eyes, ears, bones
      (retinal detachment | detached retina | retinal tear~ | torn retina | acute glaucoma | angle closure)
      (cholesteatoma~ | endophthalmitis | scleritis | keratitis | (central | branch) retinal (vein | artery) occlusion)
      (retinal (vein | artery) occlusion | retinitis pigmentosa | proliferative [diabetic] retinopathy)
      (macular hole~ | bowen's disease | bowens disease | hypercalcemia | pulmonary emboli | osteonecrosis \
          | avascular necrosis | slipped (capital | upper) femoral epiphysis | perthes disease)
      (wet macular degeneration | optic neuritis | fracture~ | hip fracture)
      (broken (hip | bone | neck | back | rib~) | spinal fracture | compression fracture | dislocation)
      (compartment syndrome | brca | brca1 | brca2 | brca 1 | brca 2 | lynch syndrome | terminal | terminally ill)
      life limiting
    `
  },
  'grave-finding': {
    why: 'What a report says that has to be acted on, though no disease is named yet. Source: etiquette-rules §3a.',
    phrases: phrases`
      (high grade (cell~ | change~ | lesion~ | dysplasia | abnormalit~ | squamous) | hsil | cin (2 | 3 | ii \
          | iii) | cin2 | cin3)
      ((precancerous | pre cancerous | premalignant | pre malignant) (cell~ | change~ | lesion~ | tissue \
          | growth~ | polyp~))
      ((abnormal | atypical | cancerous | malignant | suspicious) (cell~ | tissue | growth~))
      ((severe | high grade | moderate) dysplasia | carcinoma in situ | dcis)
      ((concerning | suspicious | worrisome | worrying) (lesion~ | mass | masses | lump~ | nodule~ | growth~ \
          | spot~ | shadow~ | area~ | mole~ | finding~ | node~ | lymph node~))
      ((bi rads | birads) (4 | 5 | 4a | 4b | 4c))
      ((severe | tight | critical | significant) ..1 (narrowing | stenosis | blockage~))
      (blockage~ in | blocked (artery~ | coronary | vessel~) | clogged arter~)
      (heart defect~ | hole in (the | your | his | her) heart)
      (torn (acl | ligament~ | rotator cuff | tendon~ | achilles | retina) | retinal (tear | detachment))
      (diverticulitis | gestational diabetes | kidney stone~ blocking)
      (cancer~ cell~ | metasta~ | new (lesion~ | tumor~ | metasta~ | spots))
    `
  },
  'tumor-marker': {
    why: 'What rises when a cancer grows.',
    phrases: phrases`
      (tumor marker~ | ca 125 | ca 19 9 | ca 15 3 | cea | afp | psa | m protein | cancer marker~)
    `
  },
  'major-treatment': {
    why: 'Treatment that no one takes lightly.',
    phrases: phrases`
      (surgery | operation | blood transfusion | transfusion | biopsy | catheterization | cardiac catheterization \
          | stent | stents | bypass)
      (pacemaker | transplant | dialysis | amputation | chemotherapy | chemo | radiation | iv antibiotics \
          | angiogram | angioplasty)
    `
  },
  'bad-finding': {
    why: 'What a report says before it names a disease. Source: "abnormal cells", imaging mass (etiquette-rules §3a).',
    phrases: phrases`
      (blocked (artery~ | vessel~ | vein~ | duct~ | bowel | valve | stent~ | tube~) | mass | masses | lump | lesion)
      (lesions | nodule~ | growth on | a growth | suspicious)
      concerning (finding~ | area~ | spot~ | mole~ | result~)
      (suspicious | worrisome | worrying | irregular | abnormal | concerning) \
          (spot~ | area~ | mole~ | lesion~ | lump~ | nodule~ | finding~ | shadow~)
      (spot | spots | something | opacity) on (your | the | her | his) ..2 \
          (lung~ | liver | kidney~ | brain | pancreas | breast)
      ((spot | spots | something | opacity) on (your | the | her | his) ..2 (scan | x-ray | film) | shadow | shadows)
      (high-grade | low-grade dysplasia | hsil | lsil | ascus | ascus-h | cin 2 | cin 3 | cin2 | cin3 | cin ii)
      (cin iii | dysplasia | dysplastic | severely atypical | atypical (cells | hyperplasia) | atypia)
      (abnormal (cell~ | cells | pap | smear | mammogram | growth | tissue) | precancerous | pre-cancerous)
      (precancer | pre-cancer | pre-malignant | premalignant | adenoma~ | tubular adenoma~ | villous)
      (bi-rads (4 | 5 | 4a | 4b | 4c) | birads (4 | 5 | 4a | 4b | 4c) | pi-rads (4 | 5) | pirads (4 | 5))
      (ti-rads (4 | 5) | lung-rads (3 | 4) | blockage~ | obstruction | obstructed | narrowing | stenosis | occlusion)
      (occluded | perforation | rupture | ruptured | torn)
      (enlarged (lymph nodes | lymph node | heart | aorta | spleen) | swollen lymph nodes)
      (fluid (around | on | in) (your | the) (heart | lung~ | brain) | pleural effusion | pericardial effusion)
      (effusion | ascites | abscess~ | free air | hemorrhage | bleed | infarct | ischemia | enhancing)
      (calcifications | microcalcifications | asymmetry | distortion | lytic | pathologic fracture | cord compression)
      (positive blood culture~ | acid fast bacilli | blasts | abnormal white cells | invasive | spreading)
      (has spread | has come back | recurrence | relapse | progression | progressed | st elevation | ischemic changes)
      (wall motion abnormality~ | low ejection fraction)
    `
  },
  'mild-condition': {
    why: 'Conditions that messages deal with well: the low acuity list of the founding text.',
    phrases: phrases`
      (cold | colds | common cold | head cold | flu | influenza | covid | virus)
      (viral (infection | illness | syndrome | uri) | uri | upper respiratory infection~ | sinus infection~)
      (sinusitis | sinus congestion | sore throat | pharyngitis | strep | strep throat | tonsillitis | laryngitis)
      (bronchitis | cough | chest cold | ear infection~ | otitis | swimmer's ear | earwax | ear wax | pink eye)
      (pinkeye | conjunctivitis | stye~ | sty | dry eye~ | allergy~ | seasonal allergies | hay fever | hayfever)
      (allergic rhinitis | rhinitis | post-nasal drip | postnasal drip | hives | eczema | dermatitis)
      (contact dermatitis | rash | heat rash | diaper rash | nappy rash | cradle cap | acne | pimple~ | rosacea)
      (psoriasis | dandruff | ringworm | athlete's foot | jock itch | fungal (infection | nail~) | toenail fungus)
      (nail fungus | wart~ | verruca~ | skin tag~ | molluscum | impetigo | insect bite~ | bug bite~ | mosquito bite~)
      (poison ivy | sunburn | ingrown toenail~ | corn | corns | callus~ | blister~ | bruise~ | lipoma~ | cyst~)
      (sebaceous cyst~ | ganglion~ | cold sore~ | fever blister~ | canker sore~ | mouth ulcer~ | thrush)
      (yeast infection~ | bacterial vaginosis | bv | uti | utis | urinary tract infection~ | bladder infection~)
      (water infection~ | cystitis | reflux | acid reflux | gerd | heartburn | indigestion | acidity | gas | bloating)
      (gastritis | stomach (bug | flu | upset) | gastroenteritis | tummy bug | food poisoning | diarrhea)
      (loose motion~ | constipation | ibs | irritable bowel | irritable bowel syndrome | hemorrhoid~ | piles)
      (anal fissure~ | fissure | hiccups | motion sickness | tension headache~ | migraine~ | sprain~ | strain~)
      (pulled muscle~ | muscle strain~ | tendonitis | tendinitis | tennis elbow | plantar fasciitis | bunion~)
      (bursitis | carpal tunnel | sciatica | back pain | back strain | arthritis | osteoarthritis | menstrual cramps)
      (period pain~ | pms | hot flash~ | menopause | perimenopause | insomnia | jet lag | vertigo | bppv | tinnitus)
      (teething | colic | croup | hand foot and mouth | hand foot and mouth disease | chickenpox | chicken pox)
      (shingles | fifth disease | roseola | head lice | lice | nits | scabies | threadworm~ | pinworm~)
      (vitamin d deficiency | iron deficiency | mild anemia | prediabetes)
    `
  },
  'chronic-condition': {
    why: 'Long-standing conditions that patients live with.',
    phrases: phrases`
      (diabetes | diabetic | type 1 diabetes | type 2 diabetes | type one diabetes | type two diabetes | t1d | t2d)
      (high blood pressure | hypertension | high bp | blood pressure | high cholesterol | cholesterol | asthma | copd)
      (emphysema | sleep apnea | hypothyroidism | hyperthyroidism | underactive thyroid | overactive thyroid)
      (thyroid (condition | problem~ | disease) | hashimoto's | hashimotos | graves disease | rheumatoid arthritis)
      (osteoporosis | osteopenia | fibromyalgia | chronic fatigue | long covid | chronic pain | pots | ehlers danlos)
      (endometriosis | pcos | polycystic ovary syndrome | fibroid~ | adenomyosis | depression | anxiety | ptsd | ocd)
      (adhd | autism | autistic | bipolar | eating disorder | anorexia | bulimia | addiction | alcoholism)
      (substance use | opioid use disorder | fatty liver | gallstone~ | kidney stone~ | ckd | chronic kidney disease)
      (heart disease | angina | arrhythmia | palpitations | murmur | neuropathy | glaucoma | cataract~)
      (macular degeneration | gout | lupus | crohn's | crohns | colitis | celiac | ulcerative colitis)
      (kidney disease | diverticulitis | diverticulosis | obesity | anemia | sickle cell | hearing loss)
      (prostate enlargement | bph | incontinence | prolapse | varicose veins)
    `
  },
  'exposure-source': {
    why: 'What a person is exposed to, for which treatment or testing has a clock.',
    phrases: phrases`
      (measles | chickenpox | chicken pox | varicella | shingles | mumps | rubella | german measles | whooping cough)
      (pertussis | meningitis | meningococcal disease | meningococcus | tb | tuberculosis | active tb | hiv)
      ((hepatitis | hep) (a | b | c) | syphilis | gonorrhea | chlamydia | trichomonas | sti | std | covid | covid 19)
      (flu | monkeypox | mpox | diphtheria | polio | scabies | lice | listeria | salmonella | e coli | botulism)
      (legionella | legionnaires | rabies | bat | bats | rabid)
      ((dog | cat | bat | monkey | animal | human | tick) bite~ | tick | lyme | anthrax | needle stick~)
      (needlestick~ | carbon monoxide | carbon monoxide leak~ | gas leak | asbestos)
      (lead (paint | poisoning | exposure | level~ | pipes) | mercury | radiation | radon | mold | chemical~ | bleach)
      (pesticide~ | smoke | wildfire smoke | contaminated (water | food | lot | batch) | zika | dengue | malaria)
      (cholera | typhoid | parvo | parvovirus | fifth disease | hand foot and mouth | rsv | strep | norovirus)
      c diff
    `
  },
  sti: {
    why: 'Infections passed on by sex: sensitive, with partners to tell. Source: AHIMA list (etiquette-rules §3a).',
    phrases: phrases`
      (sti | stis | std | stds | sexually transmitted (infection~ | disease~) | chlamydia | gonorrhea | syphilis)
      (herpes | genital herpes | genital wart~ | hpv | trichomonas | trich | hiv | mycoplasma genitalium | crabs)
      (pubic lice | the clap)
    `
  },
  allergy: {
    why: 'An allergic reaction, mild or not.',
    phrases: phrases`
      (allergic reaction~ | allergic to | allergy to | anaphylaxis | anaphylactic | hives | urticaria | angioedema)
      (drug rash | cross-react~)
    `
  }
} satisfies WordClasses
