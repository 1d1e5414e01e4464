import {phrases, type WordClasses} from '../phrases.ts'

const anticoagulants = phrases`
  # generic names
  (warfarin | acenocoumarol | phenprocoumon | phenindione | apixaban | rivaroxaban | edoxaban | dabigatran | heparin)
  (enoxaparin | dalteparin | tinzaparin | nadroparin | fondaparinux | clopidogrel | prasugrel | ticagrelor)
  (dipyridamole | cilostazol | ticlopidine)
  # brands: US, UK, India, the Philippines
  (coumadin | jantoven | marevan | acitrom | warf | eliquis | xarelto | savaysa | lixiana | pradaxa | lovenox)
  (clexane | fragmin | innohep | arixtra | plavix | effient | efient | brilinta | brilique | clopilet | clavix)
  (deplatt | persantin | persantine | aggrenox)
`

const anticoagulantKinds = phrases`
  (blood thinner~ | blood thinning (medicine~ | medication~ | tablet~ | pill~ | drug~ | injection~ | shot~))
  (thinner~ | anticoagulant~ | anti-coagulant~ | anticoagulation | antiplatelet~ | anti-platelet~ | doac | doacs)
  (noac | noacs)
`

const otc = phrases`
  # pain and fever
  (paracetamol | acetaminophen | apap | tylenol | panadol | calpol | crocin | biogesic | tempra | dolo 650 | dolo)
  (anadin | ibuprofen | advil | motrin | nurofen | brufen | alaxan | medicol | combiflam | naproxen | aleve)
  (naprosyn | aspirin | disprin | ecosprin | bayer | excedrin | saridon | midol | feminax | mefenamic acid | ponstan)
  (meftal | dolfenal | nsaid~ | voltarol gel | voltaren gel | diclofenac gel | volini | icy hot | bengay | tiger balm)
  (deep heat | biofreeze | co-codamol | solpadeine | painkiller~ | pain killer~ | pain reliever~)
  pain relief tablet~
  # stomach and bowels
  (antacid~ | tums | rolaids | maalox | mylanta | gaviscon | rennies | alka seltzer | digene | gelusil | eno)
  (kremil-s | omeprazole | esomeprazole | lansoprazole | prilosec | nexium | prevacid | famotidine | pepcid)
  (ranitidine | zantac | rantac | cimetidine | tagamet | imodium | loperamide | diatabs | pepto | pepto bismol)
  (bismuth subsalicylate | simethicone | gas x | dramamine | dimenhydrinate | meclizine | bonine | bonamine | emetrol)
  (stool softener~ | laxative~ | docusate | colace | senna | senokot | dulcolax | bisacodyl | miralax)
  (polyethylene glycol | peg 3350 | movicol | laxido | macrogol | lactulose | metamucil | psyllium | ispaghula)
  (isabgol | fybogel | milk of magnesia | benefiber | citrucel | glycerin suppository~ | fleet enema | preparation h)
  (anusol | beano | lactaid | probiotic~ | oral rehydration salt~ | oral rehydration solution | ors | pedialyte)
  (dioralyte | electral | hydrite | erceflora | anti-diarrheal~ | antidiarrheal~)
  # cold, cough, allergy
  (loratadine | claritin | clarityn | cetirizine | zyrtec | levocetirizine | xyzal | fexofenadine | allegra | telfast)
  (desloratadine | clarinex | diphenhydramine | benadryl | chlorpheniramine | chlorphenamine | piriton | avil)
  (okacet | antihistamine~ | anti-histamine~ | allergy (tablet~ | pill~ | medicine~ | meds | medication~) | flonase)
  (fluticasone nasal | nasacort | rhinocort | nasonex | beconase | azelastine | pseudoephedrine | sudafed)
  (phenylephrine | decongestant~ | oxymetazoline | afrin | otrivine | otrivin | xylometazoline | nasivion)
  (guaifenesin | mucinex | dextromethorphan | robitussin | delsym | nyquil | dayquil | theraflu | lemsip | beechams)
  (vicks | vaporub | strepsils | cough drop~ | lozenge~ | throat spray | cough (syrup~ | medicine~ | mixture))
  (cold (medicine~ | remedy~ | tablet~) | expectorant~ | neozep | bioflu | decolgen | tuseran | solmux | sinarest)
  (carbocisteine | bromhexine | saline | saline (spray~ | rinse~) | salt water (gargle~ | rinse~) | neti pot)
  (nasal rinse~ | sinus rinse~)
  # skin, eyes, ears, mouth
  (hydrocortisone cream | hydrocortisone 1% | cortizone | calamine | vaseline | petroleum jelly | aquaphor | eucerin)
  (cerave | cetaphil | aveeno | emollient~ | moisturizer~ | sunscreen~ | sunblock | clotrimazole | canesten)
  (lotrimin | miconazole | monistat | lamisil | terbinafine cream | neosporin | bacitracin | polysporin | savlon)
  (dettol | betadine | antiseptic cream | benzoyl peroxide | salicylic acid | permethrin | nix | zinc oxide)
  (sudocrem | desitin | diaper cream | nappy cream | artificial tears | lubricating (drop~ | eye drop~))
  (refresh tears | systane | hypromellose | olive oil drops | debrox | orajel | anbesol | bonjela | witch hazel)
  (aloe vera | epsom salt~ | minoxidil | rogaine | nicotine (gum | patch~ | lozenge~))
  # vitamins, minerals, herbs
  (vitamin (a | b | b6 | b 6 | b12 | b 12 | c | d | d3 | d 3 | d2 | d 2 | e | k) | vitamin~ | multivitamin~)
  (multi-vitamin~ | supplement~ | folic acid | iron (tablet~ | pill~ | supplement~))
  (ferrous (sulfate | fumarate | gluconate) | calcium tablet~ | calcium (supplement~ | carbonate | citrate))
  (magnesium (supplement~ | citrate | oxide | glycinate) | fish oil | omega 3~ | melatonin | glucosamine | turmeric)
  (st john's wort | st johns wort | ginkgo | ginkgo biloba | ginseng | echinacea | zincovit | biotin | shelcal)
  (limcee | becosules | calcichew | adcal)
  over the counter (medicine~ | medication~ | meds | drug~ | remedy~ | product~)
  otc (medicine~ | medication~ | meds | drug~)
`

const prescribed = phrases`
  # stems of international names
  (*pril | *olol | *sartan | *statin | *dipine | *thiazide | *semide | *zosin | *ulosin | *enafil | *anafil)
  (*fibrate | *azole | *cillin | *mycin | *micin | *floxacin | *cycline | *penem | *bactam | *gliptin | *gliflozin)
  (*glutide | *natide | *glitazone | *mab | *tinib | *ciclib | *parib | *fenib | *lisib | *zomib | *platin | *rubicin)
  (*taxel | *citabine | *trexate | *lidomide | *parin | *xaban | *gatran | *triptan | *gepant | *setron | *oxetine)
  (*alopram | *traline | *faxine | *oxamine | *triptyline | *pramine | *azepam | *zolam | *barbital | *caine)
  (*buterol | *meterol | *moterol | *daterol | *anterol | *caterol | *butamol | *thasone | *nisone | *solone)
  (*asonide | *esonide | *lukast | *dronate | *clovir | *fovir | *navir | *buvir | *asvir | *gravir | *previr)
  (*mivir | *trelvir | *desivir | *vudine | *vaptan | *peridone | *piprazole | *zapine | *tiapine | *methazine)
  (*racetam | *gabalin | *bapentin | *codone | *morphone | *fentanil | *noprost | *tropium | *teplase | *poetin)
  (*grastim | *rolimus | *oquine | *fungin)
  # heart, pressure, cholesterol
  (amlodipine | norvasc | zestril | prinivil | lisinopril | ramipril | altace | enalapril | vasotec | benazepril)
  (captopril | quinapril | perindopril | coversyl | losartan | cozaar | lifezar | valsartan | diovan | candesartan)
  (irbesartan | avapro | olmesartan | benicar | telmisartan | micardis | telma | entresto | sacubitril | metoprolol)
  (lopressor | toprol | atenolol | tenormin | carvedilol | coreg | bisoprolol | propranolol | inderal | labetalol)
  (nebivolol | bystolic | nadolol | sotalol | furosemide | frusemide | lasix | bumetanide | bumex | torsemide)
  (torasemide | demadex | hydrochlorothiazide | hctz | chlorthalidone | indapamide | metolazone | bendroflumethiazide)
  (spironolactone | aldactone | eplerenone | inspra | amiloride | triamterene | diltiazem | cardizem | verapamil)
  (nifedipine | adalat | felodipine | hydralazine | clonidine | catapres | methyldopa | doxazosin | cardura)
  (prazosin | terazosin | minoxidil tablet~ | isosorbide | imdur | ismo | nitroglycerin | nitroglycerine)
  (glyceryl trinitrate | gtn | nitro | nitrostat | sorbitrate | ranolazine | ranexa | ivabradine | digoxin | lanoxin)
  (amiodarone | cordarone | pacerone | flecainide | propafenone | dronedarone | multaq | dofetilide | atorvastatin)
  (lipitor | storvas | rosuvastatin | crestor | rosuvas | simvastatin | zocor | pravastatin | pravachol | ezetimibe)
  (zetia | fenofibrate | gemfibrozil | repatha | praluent | evolocumab | alirocumab | niacin)
  (tricor | lipanthyl | vytorin | inegy | nexletol | nexlizet | bempedoic acid | leqvio | inclisiran | livalo | lescol)
  (hyzaar | zestoretic | tekturna | aliskiren | exforge | azor | lotrel | caduet | lotensin | accupril | avalide | edarbi)
  (istin | tritace | cardicor | emcor | tildiem | natrilix | moduretic | co-amilofruse | co-amilozide | nicorandil)
  (tikosyn | rythmol | tambocor | betapace | corlanor | procoralan | verquvo | vericiguat | kerendia | finerenone | camzyos)
  (mavacamten | vyndaqel | vyndamax | tafamidis | midodrine | droxidopa | mexiletine | bosentan | tracleer | ambrisentan)
  (macitentan | opsumit | riociguat | adempas | selexipag | uptravi | tolvaptan | samsca)
  # diabetes, thyroid, hormones, bones
  (insulin | lantus | basaglar | toujeo | levemir | tresiba | humalog | novolog | novorapid | humulin | novolin)
  (apidra | fiasp | glargine | lispro | aspart | detemir | degludec | nph | mixtard | metformin | glucophage)
  (glycomet | glipizide | glyburide | glimepiride | amaryl | gliclazide | diamicron | glibenclamide | sitagliptin)
  (januvia | janumet | saxagliptin | onglyza | linagliptin | tradjenta | empagliflozin | jardiance | dapagliflozin)
  (farxiga | forxiga | canagliflozin | invokana | pioglitazone | actos | semaglutide | ozempic | wegovy | rybelsus)
  (liraglutide | victoza | saxenda | dulaglutide | trulicity | exenatide | byetta | bydureon | tirzepatide | mounjaro)
  (zepbound | acarbose | repaglinide | glucagon | levothyroxine | thyroxine | synthroid | levoxyl | euthyrox)
  (eltroxin | thyronorm | unithroid | liothyronine | cytomel | armour thyroid | methimazole | carbimazole | tapazole)
  (propylthiouracil | ptu | prednisone | prednisolone | pred | wysolone | omnacortil | deltasone \
      | methylprednisolone | medrol | medrol dosepak)
  (dexamethasone | decadron | hydrocortisone | cortef | fludrocortisone | betamethasone | triamcinolone | kenalog)
  (testosterone | androgel | estradiol | estrogen | premarin | progesterone | prometrium | provera)
  (medroxyprogesterone | norethindrone | norethisterone | levonorgestrel | drospirenone | desogestrel | microgynon)
  (cerazette | depo | depo provera | depo-provera | nexplanon | implanon | mirena | kyleena | nuvaring | xulane)
  (ella one | ellaone | ulipristal | plan b (pill | one step) | clomiphene | clomid | letrozole | femara)
  (anastrozole | arimidex | exemestane | aromasin | tamoxifen | nolvadex | raloxifene | evista | cabergoline)
  (bromocriptine | finasteride | propecia | dutasteride | avodart | tamsulosin | flomax | alfuzosin | oxybutynin)
  (ditropan | tolterodine | solifenacin | vesicare | mirabegron | myrbetriq | sildenafil | viagra | tadalafil)
  (cialis | alendronate | alendronic acid | fosamax | risedronate | actonel | ibandronate | boniva | zoledronic acid)
  (reclast | denosumab | prolia | teriparatide | forteo | calcitriol | cinacalcet | desmopressin | leuprolide)
  (lupron | goserelin | zoladex | misoprostol | cytotec | mifepristone | methergine | oxytocin | tranexamic acid)
  (soliqua | xultophy | humulin r | steglatro | nateglinide | starlix | octreotide | sandostatin)
  (lanreotide | somatuline | somatropin | genotropin | norditropin | norethisterone acetate | etonogestrel)
  (yaz | yasmin | yasminelle | lo loestrin | slynd | marvelon | rigevidon | cilest | evra | annovera | liletta)
  (evorel | elleste | estraderm | oestrogel | utrogestan | tibolone | livial | vagifem | ospemifene | osphena | clomifene)
  (proscar | jalyn | uroxatral | rapaflo | silodosin | detrol | toviaz | fesoterodine | trospium | levitra | vardenafil)
  (evenity | romosozumab | binosto | strontium ranelate | xgeva | relugolix | orgovyx | elagolix | orilissa | myfembree)
  # infection
  (amoxicillin | amoxycillin | amoxil | mox 500 | augmentin | amoxiclav | co-amoxiclav | clavulanate | ampicillin)
  (penicillin | penicillin v | penicillin g | pen vk | bicillin | flucloxacillin | dicloxacillin | piperacillin)
  (tazocin | cephalexin | cefalexin | keflex | cefuroxime | ceftin | zinnat | cefadroxil | cefdinir | omnicef)
  (cefixime | suprax | zifi | taxim | cefpodoxime | cefaclor | ceftriaxone | rocephin | cefazolin | cefepime)
  (azithromycin | zithromax | z-pak | zpack | azee | clarithromycin | biaxin | klacid | erythromycin | clindamycin)
  (cleocin | dalacin | doxycycline | vibramycin | minocycline | tetracycline | ciprofloxacin | cipro | levofloxacin)
  (levaquin | moxifloxacin | avelox | norfloxacin | norflox | ofloxacin | nitrofurantoin | macrobid | macrodantin)
  (trimethoprim | sulfamethoxazole | bactrim | septra | septrin | co-trimoxazole | cotrimoxazole | fosfomycin)
  (monurol | metronidazole | flagyl | tinidazole | vancomycin | linezolid | zyvox | gentamicin | rifampin)
  (rifampicin | isoniazid | inh | ethambutol | pyrazinamide | rifaximin | xifaxan | mupirocin | bactroban)
  (fluconazole | diflucan | itraconazole | ketoconazole | voriconazole | terbinafine | nystatin | griseofulvin)
  (acyclovir | aciclovir | zovirax | valacyclovir | valaciclovir | valtrex | famciclovir | ganciclovir)
  (valganciclovir | oseltamivir | tamiflu | paxlovid | nirmatrelvir | ritonavir | molnupiravir | lagevrio)
  (remdesivir | tenofovir | truvada | descovy | emtricitabine | biktarvy | dolutegravir | tivicay | entecavir)
  (sofosbuvir | epclusa | harvoni | lamivudine | efavirenz | prep (pill~ | tablet~ | medicine~ | medication~))
  (ivermectin | albendazole | mebendazole | praziquantel | chloroquine | hydroxychloroquine | plaquenil | malarone)
  (atovaquone | primaquine | artemether | mefloquine | quinine)
  (genvoya | stribild | symtuza | triumeq | dovato | juluca | odefsey | complera | atripla | prezista | darunavir | isentress)
  (edurant | rilpivirine | cabenuva | apretude | mavyret | baraclude | vemlidy | viread | famvir | baloxavir)
  (xofluza | pivmecillinam | azithral | azithrol | cefalor | cephradine | dapsone | bedaquiline | nitazoxanide | alinia)
  (teicoplanin | daptomycin | amikacin | tobramycin | streptomycin | colistin | posaconazole)
  # lungs and allergy
  (albuterol | salbutamol | ventolin | proair | proventil | asthalin | levalbuterol | xopenex | ipratropium)
  (atrovent | duolin | combivent | tiotropium | spiriva | umeclidinium | anoro | trelegy | breo | advair | seretide)
  (seroflo | symbicort | foracort | dulera | fostair | flovent | fluticasone | budesonide | pulmicort | budecort)
  (beclomethasone | beclometasone | qvar | clenil | mometasone | asmanex | montelukast | singulair | montair)
  (theophylline | deriphyllin | roflumilast | dupixent | dupilumab | xolair | omalizumab | nucala | fasenra)
  (epinephrine | adrenaline | epipen | epi pen | auvi q | jext | emerade | promethazine | phenergan | hydroxyzine)
  (atarax | benzonatate | tessalon | acetazolamide | diamox)
  (bricanyl | terbutaline | serevent | striverdi | incruse | tudorza | bevespi | stiolto | duaklir | ultibro | relvar)
  (airduo | alvesco | ciclesonide | tezspire | tezepelumab | cinqair | cinqaero | ofev | nintedanib | esbriet | pirfenidone)
  (trikafta | kaftrio | ivacaftor | dornase alfa | pulmozyme)
  # nerves and mind
  (sertraline | zoloft | fluoxetine | prozac | paroxetine | paxil | citalopram | celexa | escitalopram | lexapro)
  (cipralex | nexito | fluvoxamine | venlafaxine | effexor | desvenlafaxine | pristiq | duloxetine | cymbalta)
  (bupropion | wellbutrin | zyban | mirtazapine | remeron | trazodone | vortioxetine | trintellix | vilazodone)
  (viibryd | amitriptyline | elavil | nortriptyline | pamelor | imipramine | clomipramine | doxepin | buspirone)
  (buspar | lithium | lithobid | priadel | quetiapine | seroquel | olanzapine | zyprexa | risperidone | risperdal)
  (aripiprazole | abilify | ziprasidone | geodon | lurasidone | latuda | cariprazine | vraylar | brexpiprazole)
  (rexulti | clozapine | clozaril | haloperidol | haldol | chlorpromazine | prochlorperazine | compazine | stemetil)
  (paliperidone | invega | lorazepam | ativan | alprazolam | xanax | clonazepam | klonopin | rivotril | diazepam)
  (valium | temazepam | restoril | zolpidem | ambien | zopiclone | eszopiclone | lunesta | zaleplon | suvorexant)
  (belsomra | daridorexant | ramelteon | propofol | methylphenidate | ritalin | concerta | dexmethylphenidate)
  (focalin | adderall | vyvanse | lisdexamfetamine | elvanse | dextroamphetamine | atomoxetine | strattera)
  (guanfacine | intuniv | modafinil | provigil | armodafinil | nuvigil | varenicline | chantix | champix | naltrexone)
  (vivitrol | acamprosate | disulfiram | antabuse | buprenorphine | suboxone | subutex | sublocade | methadone)
  (naloxone | narcan | levetiracetam | keppra | lamotrigine | lamictal | valproate | valproic acid | depakote)
  (epilim | valparin | carbamazepine | tegretol | oxcarbazepine | trileptal | phenytoin | dilantin | eptoin)
  (topiramate | topamax | zonisamide | zonegran | lacosamide | vimpat | gabapentin | neurontin | pregabalin | lyrica)
  (phenobarbital | phenobarbitone | primidone | clobazam | ethosuximide | sumatriptan | imitrex | imigran)
  (rizatriptan | maxalt | zolmitriptan | eletriptan | relpax | ubrelvy | nurtec | qulipta | aimovig | ajovy)
  (emgality | fioricet | butalbital | levodopa | carbidopa | sinemet | madopar | pramipexole | mirapex | ropinirole)
  (requip | rasagiline | donepezil | aricept | memantine | namenda | rivastigmine | riluzole | exelon | galantamine)
  (baclofen | cyclobenzaprine | flexeril | tizanidine | zanaflex | methocarbamol | robaxin | carisoprodol)
  benztropine
  (divalproex | depakene | amphetamine | evekeo | dexedrine | xelstrym | qelbree | viloxazine | medikinet | equasym)
  (caplyta | lumateperone | auvelity | spravato | esketamine | fanapt | iloperidone | saphris | asenapine | loxapine)
  (fluphenazine | perphenazine | trifluoperazine | zuclopenthixol | amisulpride | sulpiride | lybalvi | cobenfy | moclobemide)
  (phenelzine | tranylcypromine | selegiline | maprotiline | agomelatine | dosulepin | lofepramine | nitrazepam | oxazepam)
  (dayvigo | lemborexant | quviviq | hetlioz | rozerem | xyrem | sodium oxybate | sunosi | wakix | pitolisant)
  (briviact | brivaracetam | xcopri | cenobamate | aptiom | eslicarbazepine | fycompa | perampanel | onfi | frisium | sabril)
  (vigabatrin | rufinamide | banzel | felbamate | tiagabine | epidiolex | cannabidiol | nayzilam | midazolam | buccolam)
  (amantadine | gocovri | trihexyphenidyl | entacapone | comtan | stalevo | opicapone | safinamide | xadago | neupro | rotigotine)
  (apomorphine | tetrabenazine | deutetrabenazine | austedo | valbenazine | ingrezza | pyridostigmine | mestinon | leqembi)
  (lecanemab | kisunla | reyvow | lasmiditan | vyepti | sibelium | flunarizine | pizotifen | dantrolene)
  # pain
  (tramadol | ultram | tramal | codeine | oxycodone | oxycontin | percocet | roxicodone | endone | hydrocodone)
  (vicodin | norco | lortab | hydromorphone | dilaudid | morphine | ms contin | oramorph | fentanyl | duragesic)
  (tapentadol | nucynta | meperidine | pethidine | meloxicam | mobic | celecoxib | celebrex | etoricoxib | arcoxia)
  (diclofenac | voltaren | voltarol | voveran | aceclofenac | zerodol | indomethacin | indocin | ketorolac | toradol)
  (etodolac | nabumetone | ketoprofen | lidocaine | lignocaine | lidoderm | bupivacaine | colchicine | colcrys)
  (allopurinol | zyloprim | febuxostat | uloric | probenecid)
  (oxymorphone | opana | levorphanol | belbuca | butrans | dihydrocodeine | oxaydo | xtampza | palexia | zydol | tylex)
  (mitigare | pegloticase | krystexxa | piroxicam | feldene | sulindac | oxaprozin | vimovo)
  # gut
  (pantoprazole | protonix | pantocid | rabeprazole | dexlansoprazole | dexilant | sucralfate | carafate)
  (ondansetron | zofran | emeset | metoclopramide | reglan | maxolon | domperidone | motilium | dicyclomine | bentyl)
  (cyclopam | hyoscine | buscopan | hyoscyamine | levsin | mebeverine | colestyramine | cholestyramine | colesevelam)
  (ursodiol | mesalamine | mesalazine | lialda | pentasa | asacol | sulfasalazine | azathioprine | imuran)
  (mercaptopurine | linaclotide | linzess | lubiprostone | amitiza | lomotil | diphenoxylate | golytely | suprep)
  (moviprep | picolax | citrafleet | plenvu | nulytely | clenpiq)
  (losec | zoton | aciphex | voquezna | vonoprazan | pan-d | pan 40 | razo | omez | motegrity | prucalopride | trulance)
  (plecanatide | viberzi | eluxadoline | relistor | naloxegol | movantik | octasa | salofalk | budenofalk | entocort | uceris)
  (canasa | apriso | delzicol | azulfidine | trimebutine | glycopyrrolate | scopolamine | cyclizine | aprepitant)
  # immune system, cancer, blood
  (methotrexate | rheumatrex | trexall | leflunomide | arava | adalimumab | humira | etanercept | enbrel | infliximab)
  (remicade | golimumab | simponi | certolizumab | cimzia | tocilizumab | actemra | abatacept | orencia | rituximab)
  (rituxan | mabthera | ustekinumab | stelara | secukinumab | cosentyx | taltz | skyrizi | tremfya | apremilast)
  (otezla | tofacitinib | xeljanz | upadacitinib | rinvoq | baricitinib | olumiant | mycophenolate | cellcept)
  (tacrolimus | prograf | cyclosporine | ciclosporin | sirolimus | everolimus | belimumab | benlysta | vedolizumab)
  (entyvio | ocrelizumab | ocrevus | natalizumab | tysabri | fingolimod | gilenya | tecfidera | copaxone | glatiramer)
  (interferon | ivig | pembrolizumab | keytruda | nivolumab | opdivo | trastuzumab | herceptin | bevacizumab)
  (venetoclax | venclexta | bimatoprost | calcipotriol | calcipotriene | imiquimod | aldara | dydrogesterone \
      | duphaston)
  (avastin | imatinib | gleevec | ibrutinib | imbruvica | osimertinib | tagrisso | lenalidomide | revlimid)
  (thalidomide | bortezomib | capecitabine | xeloda | cisplatin | carboplatin | oxaliplatin | paclitaxel | taxol)
  (docetaxel | doxorubicin | cyclophosphamide | vincristine | gemcitabine | fluorouracil | 5 fu | folfox)
  (abiraterone | zytiga | enzalutamide | xtandi | bicalutamide | palbociclib | ibrance | hydroxyurea | filgrastim)
  (neulasta | epoetin | eculizumab | isotretinoin | accutane | roaccutane | tretinoin | retin a | adapalene)
  (differin | clobetasol | betnovate | dermovate | tacrolimus ointment | protopic | elidel | pimecrolimus)
  (fluorouracil cream | efudex | latanoprost | xalatan | timolol | brimonidine | dorzolamide | cyclosporine eye drop~)
  (restasis | xiidra | potassium chloride | klor con | k-dur | slow k | sando k | kayexalate | sodium polystyrene)
  (lokelma | veltassa | sevelamer | renvela | phoslo | epogen | aranesp | ferinject | venofer | iron infusion~)
  (pancreatic enzyme~ | creon)
  (dimethyl fumarate | teriflunomide | aubagio | siponimod | mayzent | ozanimod | zeposia | ofatumumab | kesimpta | cladribine)
  (mavenclad | dalfampridine | ampyra | erythropoietin | darbepoetin | retacrit | verzenio | kisqali | jakafi | ruxolitinib)
  (calquence | acalabrutinib | brukinsa | lynparza | zejula | erleada | apalutamide | nubeqa | darolutamide | tukysa | nerlynx)
  (lorbrena | alecensa | tafinlar | mekinist | lenvima | cabometyx | votrient | sutent | nexavar | temodar | temozolomide)
  (etoposide | irinotecan | pemetrexed | alimta | tecentriq | imfinzi | yervoy | melphalan | busulfan | chlorambucil)
  (anagrelide | agrylin | eltrombopag | promacta | deferasirox | exjade | jadenu | hydroxycarbamide | fulvestrant | faslodex)
  (kineret | anakinra | ilaris | kevzara | bimzelx | siliq | cibinqo | adbry | tralokinumab | ebglyss | opzelura | litfulo)
  (myfortic | belatacept | nulojix | envarsus | advagraf | thymoglobulin | lumigan | travatan | cosopt | combigan)
  (alphagan | azopt | rhopressa | pilocarpine | eylea | aflibercept | lucentis | vabysmo | acitretin | soriatane | epiduo)
  (tazarotene | ivermectin cream | soolantra | azelaic acid | finacea | efinaconazole | jublia)
`

const kinds = phrases`
  ${anticoagulantKinds}
  # by what it does
  (water pill~ | water tablet~ | fluid (pill~ | tablet~) | diuretic~ | beta blocker~ | betablocker~ | ace inhibitor~)
  (arb | arbs | calcium channel blocker~ | statin | statins)
  (blood pressure | bp | diabetes) (pill~ | tablet~ | medicine~ | medication~ | meds | med)
  (blood pressure (drug~ | treatment) | cholesterol (pill~ | tablet~ | medicine~ | medication~ | meds | med))
  (heart (pill~ | tablet~ | medicine~ | medication~ | meds | med) | antiarrhythmic~ | nitrate~ | nitroglycerin spray)
  (antibiotic~ | anti-biotic~ | antiviral~ | anti-viral~ | antifungal~ | anti-fungal~ | antimalarial~)
  (antiretroviral~ | steroid~ | corticosteroid~ | steroid (pill~ | tablet~ | taper | cream~ | injection~ | inhaler~))
  (inhaler~ | puffer~ | preventer | reliever | nebulizer~ | rescue inhaler | blue inhaler | brown inhaler)
  (diabetic (pill~ | tablet~ | medicine~ | medication~ | meds) | sugar (pill~ | tablet~ | medicine~ | medication~))
  (insulin (pump | pen) | long acting insulin | rapid acting insulin | sulfonylurea~ | sglt2 inhibitor~)
  (sglt 2 inhibitor~ | glp 1 | glp1 | thyroid (pill~ | tablet~ | medicine~ | medication~ | meds | med))
  (birth control pill~ | birth control | contraceptive~ | contraceptive pill~ | mini pill | minipill | the pill)
  (the patch | morning after pill | emergency contraception | hrt | hormone replacement)
  (hormone (patch~ | pill~ | tablet~) | antidepressant~ | anti-depressant~ | ssri | ssris | snri | snris)
  (antipsychotic~ | anti-psychotic~ | mood stabilizer~ | benzodiazepine~ | benzo | benzos | sedative~)
  (sleeping (pill~ | tablet~) | sleep (pill~ | medicine~ | medication~ | meds))
  (anxiety (pill~ | tablet~ | medicine~ | medication~ | meds) | stimulant~ | adhd (medicine~ | medication~ | meds))
  (seizure (pill~ | tablet~ | medicine~ | medication~ | meds) | anti-seizure ..1 (medicine~ | medication~ | meds))
  (anticonvulsant~ | antiepileptic~ | anti-epileptic~ | epilepsy (tablet~ | medicine~ | medication~ | meds))
  (triptan~ | opioid~ | opiate~ | narcotic~ | muscle relaxant~ | muscle relaxer~)
  (pain (medicine~ | medication~ | meds | pill~ | patch~) | pain tablet~)
  (gout (medicine~ | medication~ | tablet~ | pill~) | acid reducer~ | ppi | ppis | proton pump inhibitor~)
  (anti-nausea ..1 pill~ | anti-nausea (medicine~ | medication~ | meds) | antiemetic~)
  (nausea (medicine~ | medication~ | meds | pill~) | bowel prep | prep solution | biologic | biologics)
  (immunosuppressant~ | immune suppressant~ | anti-rejection (medicine~ | meds) | chemo | chemotherapy)
  (chemo (pill~ | tablet~) | immunotherapy | hormone therapy | transplant (medicine~ | medication~ | meds))
  (eye drop~ | glaucoma drop~ | ear drop~ | epipen~ | epi pen~ | auto-injector~ | autoinjector~ | injectable~)
  prescription (medicine~ | medication~ | meds | drug~ | cream~ | strength)
  prescribed (medicine~ | medication~ | tablet~ | drug~)
`

/** Medicines by name, kind, form and dose. */
export const medicines = {
  medicine: {
    why: 'Generics and brands (US, UK, India, Philippines); stems of WHO names. No brand that is also a common word.',
    phrases: phrases`
      ${anticoagulants}
      ${prescribed}
      ${otc}
    `
  },
  'prescription-medicine': {
    why: 'What a prescriber starts, stops or doses, by name or kind: a missed change does harm (founding text, note).',
    phrases: phrases`
      ${anticoagulants}
      ${prescribed}
      ${kinds}
    `
  },
  'medicine-kind': {
    why: 'What patients call medicines by what they do, when no name is given.',
    phrases: phrases`
      ${kinds}
    `
  },
  'over-the-counter': {
    why: 'Used without asking a prescriber: general advice, unless an interaction or a procedure makes it more.',
    phrases: phrases`
      ${otc}
    `
  },
  anticoagulant: {
    why: 'Blood thinners, anticoagulant or antiplatelet, by name and as patients say it: mistakes bleed or clot.',
    phrases: phrases`
      ${anticoagulants}
      ${anticoagulantKinds}
    `
  },
  'medicine-word': {
    why: 'The general words for medicine.',
    phrases: phrases`
      (medicine~ | medication~ | meds | med | pill~ | tablet~ | capsule~ | drug | drugs | prescription~ | script)
      (scripts | rx | dose~ | dosage~ | drops | inhaler~ | refill~ | repeat prescription~ | injection~ | shot | shots)
      (cream~ | ointment~ | patches | antibiotic~ | this (one | tablet | pill) | treatment~ | remedy~ | gamot | dawai)
      dawa
    `
  },
  'dose-unit': {
    why: 'Units after a number that make it a dose.',
    phrases: phrases`
      (mg | mgs | milligram~ | milligramme~ | mcg | ug | microgram~ | microgramme~ | gram~ | gm | gms | ml | mls)
      (milliliter~ | cc | cc's | iu | unit | units | international units | meq | milliequivalent~ | puff~ | spray~)
      (squirt~ | tablet~ | tab | tabs | capsule~ | cap | caps | pill~ | drop | drops | gtt | patch~ | teaspoon~ | tsp)
      (teaspoonful~ | tablespoon~ | tbsp | sachet~ | packet~ | scoop~ | vial~ | suppository~ | ampule~ | ampoule~)
      (lozenge~ | dose~ | click~ | pump~ | capful~ | spoonful~ | percent | %)
    `
  },
  'dose-form': {
    why: 'The forms a medicine comes in.',
    phrases: phrases`
      (pill~ | tablet~ | tab | tabs | capsule~ | caplet~ | patch~ | cream~ | ointment~ | gel~ | lotion~ | drops)
      (eye drop~ | ear drop~ | syrup~ | liquid | suspension | solution | elixir | inhaler~ | puffer~ | spray~)
      (nasal spray~ | nebulizer~ | neb | nebs | injection~ | shot | injectable | pen | infusion~ | drip | iv)
      (suppository~ | pessary~ | enema~ | lozenge~ | sachet~ | powder~ | implant~)
    `
  },
  'dose-schedule': {
    why: 'How often a medicine is taken, in words and in the Latin of prescriptions.',
    phrases: phrases`
      (once (a day | daily | a week | weekly) | twice (a day | daily | a week | weekly) | thrice (a day | daily))
      (three times (a day | daily) | four times (a day | daily) | <number> times (a day | daily) | daily | nightly)
      (weekly | every (day | night | morning | evening | other day))
      (every (<number> | four | six | eight | twelve) (hours | hrs | days) | each (day | morning | night))
      (at bedtime | before bed | in the morning | with (meals | food) | before (meals | food | breakfast))
      (after (meals | food) | bid | b i d | tid | t i d | qid | q i d | qd | qhs | qam | qpm | prn | as needed | od)
      (bd | tds | stat | alternate days | morning and night | morning and evening | day and night)
    `
  },
  'dose-change': {
    why: 'Verbs that change how a medicine is taken.',
    phrases: phrases`
      (stop~ | hold~ | hold~ off | pause~ | skip~ | discontinue~ | quit | come off | taper~ | wean~ | start~)
      (restart~ | resume~ | begin~ | switch~ | change~ | increase~ | decrease~ | reduce~ | lower~ | raise~ | double~)
      (halve~ | cut~ | cut~ (down | back) | drop~ | bump~ | adjust~ | bump~ up | go~ up | go~ down | step~ up)
      (step~ down | withhold~ | omit~ | suspend~ | swap~ | replace~ | add~ | titrate~)
    `
  },
  vaccine: {
    why: 'Vaccines: routine, unless an exposure makes them urgent.',
    phrases: phrases`
      (vaccine~ | vaccination~ | immunization~ | jab | jabs | flu (shot~ | jab~ | vaccine~) | booster~)
      (covid (shot~ | jab~ | vaccine~ | booster~) | tetanus (shot~ | jab~ | booster~) | mmr | tdap | dtap | shingrix)
      (gardasil | prevnar | pneumovax | shingles (shot~ | vaccine~) | rabies (shot~ | vaccine~) | hepatitis b vaccine)
      (hpv vaccine | bcg | pneumonia (shot~ | vaccine~ | jab~))
    `
  },
  'recreational-drug': {
    why: 'Drugs and drink taken for themselves. Listed words are not read by the stems of medicines (cocaine).',
    phrases: phrases`
      (cocaine | crack cocaine | heroin | meth | methamphetamine | cannabis | marijuana | weed | ecstasy | mdma)
      (ketamine | lsd | alcohol | drinking | booze | liquor | vaping | vape~ | smoking | cigarette~ | tobacco)
      (nicotine | kratom | edible~)
    `
  }
} satisfies WordClasses
