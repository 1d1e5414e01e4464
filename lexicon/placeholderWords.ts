/** Words of a bracket that name a slot: somebody's name, a date, a value to fill in. */
export const slotWords: readonly string[] =
  `name names patient patients first last full your my our his her their date dates time day month year insert enter
add fill select choose specify attach list describe include provide signature sign title credentials provider
physician doctor clinician nurse practice clinic hospital department office phone number telephone contact email
address link url website result results value values lab test medication medicine drug dose dosage diagnosis
condition symptom symptoms concern appointment location procedure specialty specialist recipient sender salutation
greeting company organization team pharmacy facility healthcare pronoun relationship age gender topic reason issue
amount frequency duration qty x xx xxx n tbd tbc blank placeholder here username user code password id mrn dob fname
lname firstname lastname prefname preferredname surname nickname initials sig brand nombre apellido fecha paciente
nom datum vorname nachname volume units unit quantity ext extension fax city state zip street postcode hours weekday
type doctor's patient's child's child parent guardian caregiver carer customer client member staff personalize
personalized template variable field text message detail details quantity range interval percentage score date/time
assessment clarify verify`.split(/\s+/)

/** Capitals in brackets that say something of their own. */
export const bracketTags: readonly string[] =
  `sic external secure encrypted urgent confidential pdf image photo video attachment attached link redacted deleted
edited updated new draft private spam caution warning important note optional required end start begin laughs laugh
smile smiles sigh summary continued translation translated spanish english signed unsigned esc tab ctrl shift alt
home delete caps photos pictures audio withheld removed inaudible emphasis mine abstract article free full text ref
paperback hardcover hardback ebook audiobook dvd
refs reference references citation needed source verified yes no ok`.split(/\s+/)

/** Words that name a slot when they are written in capitals without any bracket. */
export const shoutedSlots: readonly string[] =
  `name fname lname firstname lastname prefname preferredname first last patient provider clinic date time dob mrn age
today now me signature sign field location result results value values text dose number phone address pcp doctor
reason diagnosis appointment appt title city state zip fullname`.split(/\s+/)

/** Words of which the name of a form's field is made, where nothing but capitals or emphasis tells it from the sentence. */
export const fieldWords: readonly string[] =
  `name names surname firstname lastname first last full preferred patient parent guardian carer child provider doctor
clinician clinic employer practice pharmacy date time number`.split(/\s+/)

/** Words that make an aside of what stands in brackets: a slot is a name, and tells nothing. */
export const asideWords: readonly string[] =
  `is are was were will can do does has have had same withheld redacted`.split(/\s+/)

/** Elements of HTML and XML, and asides, that look like a word in angle brackets. */
export const htmlTags: readonly string[] =
  `a abbr b big blockquote body br button center code del div em font footer form h1 h2 h3 h4 h5 h6 head header hr html
i img input ins kbd label li link main mark meta nav ol option p pre q s script section select small span strike
strong style sub sup table tbody td textarea th thead title tr u ul video grin g sigh hug hugs smile wink snip`.split(
    /\s+/
  )

/** Words after which small x's stand for a value or a name, and are no kisses. */
export const beforeValue: readonly string[] =
  `dear hi hello hey mr mrs ms miss dr nurse is are was were be at on by of to for from in with the your my our their a
an no number dose score level result about around over under than every each until till before after take took and
or between call phone ext room weeks days age aged`.split(/\s+/)

const signatures = 'signed signature sign initials witness'.split(' ')

/** Words that open a line to sign on, whatever else it says: "Signature of parent on consent: ____". */
export const signing: readonly string[] = [...signatures, 'sig', 'stamp', '(?:please )?print(?:ed)?']

/** What the reader keeps and fills in: its lines are not for the one who sends. */
export const keptForms: readonly string[] = ['diary', 'log', 'chart', 'tracker', 'logbook']

/** What says so behind such a line: a pattern with the flag `i`. */
export const filledByReader =
  '\\((?:please |kindly )(?:write|fill|enter|note)\\b|\\((?:write|enter|note) (?:down )?your\\b|' +
  '\\((?:[a-z]+ ){0,2}(?:(?:filled|written) (?:in|out|down)|fill (?:in|out) [a-z]+)\\b[^()]{0,40}\\)'

/** What stands right before a line that is left for the reader to write on. */
export const linesToSign: readonly string[] = [
  ...signatures,
  ...'initial parent/guardian guardian patient print printed name date x by parent child'.split(' '),
  ...'driver examiner medic physician clinician provider nurse employee employer supervisor coach interpreter carer'.split(
    ' '
  )
]

const holders =
  'patient|parent|child|guardian|provider|clinician|department|doctor|clinic|physician|pharmacy|practice|hospital' +
  '|contact'

/**
 * What stands in parentheses, whole, where it is a slot and no aside: patterns with the flag `u`. Small letters and a capital
 * tell one from an aside, so that case counts.
 */
export const bareSlots: readonly string[] = [
  '(?:(?:first|last|full|patient) )?(?:name|date|days|dose|phone number|result)\\??',
  '[Pp]atient (?:title|initials)',
  '(?:please |to )?fill in',
  '(?:electronic )?signature(?: of (?:the )?\\p{L}+){0,1} here',
  '(?:add|insert|put) (?:\\p{L}+ ){1,4}here',
  "(?:[\\p{L}’'.]+ ){0,3}(?:name|date|dose|number|result|address) here",
  "\\p{L}+s?[’'](?:s )?(?:(?: ?first|last|full|given|preferred|family) )?(?: ?name|initials|signature)s?",
  `Name of (?:the |your )?(?:${holders})`,
  `name of (?:${holders})`,
  '(?:name|date|time|type|number) of (?:the |your )?(?:specialist|surgeon|medication|medicine|drug|test|scan|procedure|operation' +
    '|surgery|visit|appointment|facility|study|vaccine|organism|condition|supplement|injection|exam)'
]

/** The same in words alone, whatever their case. */
export const heldSlot = `(?!last time)(?:${holders}|first|last|your|phone) (?:first |last |phone )?(?:name|number|date|time)`

/** Words that tell a reader to fill in what follows them. */
export const fillIns: readonly string[] = ['insert', 'enter', 'fill', 'completar', 'rellenar', 'poner']

/** What has a number of its own: "[approval no.]" is a slot, and "[yes or no.]" is not. */
export const numberedThings: readonly string[] =
  `account approval booking case claim file invoice licence license member order phone
policy reference ref referral room ticket tel voucher`.split(/\s+/)

/** Nouns that name what a slot holds where they end the bracket's words, as in "the affected [body part]". */
export const slotNouns: readonly string[] =
  `forename microorganism finding impression organism bacterium bacteria virus pathogen microbe antibiotic vaccine
allergen allergy joint limb side part area region organ muscle bone vessel artery lobe segment site size measurement
reading level vitamin mineral feeling emotion event occasion holiday hobby activity sport food diet trigger language
country insurance insurer therapist counselor counsellor surgeon consultant interpreter midwife pharmacist dietitian
radiologist cardiologist plan slot effect treatment therapy operation surgery exam examination scan imaging modality
complaint problem illness disease disorder infection injury lesion mass polyp tumor goal target count weight height
temperature pressure pulse adjective noun option choice ward room floor building street institution employer school
manufacturer brand strength route indication recommendation abnormality comparison timeframe timeline deadline
interval session study trial substance food fruit subject author editor signatory letterhead logo line closing fee price cost
balance currency explanation description definition overview rationale`.split(/\s+/)

/** Words that tell the writer what to write, alone in a bracket or before more: "[Mention the side effects]". */
export const writersVerbs: readonly string[] =
  `include mention describe explain summarize summarise outline elaborate personalize personalise acknowledge reassure
thank insert specify discuss address express restate paraphrase reiterate emphasize emphasise customize customise
tailor enumerate`.split(/\s+/)

/** What leads on to a value or a name: a bracket right behind one fills a gap of the sentence. */
export const leadsOn: readonly string[] =
  `showed shows show found revealed grew see and or than as about called use using take taking got needs need including
contact ask saw this that these via per re during regarding concerning within hold stop start resume restart continue`.split(
    /\s+/
  )

/** Words before a noun: a bracket behind one is the noun. */
export const determiners: readonly string[] = 'your the a an my our his her their this'.split(' ')

/** What says whose it is: alone no name of a slot. */
export const possessives: readonly string[] = 'your my our his her their'.split(' ')

/** Words that join an aside to its sentence, where a slot has none. */
export const joining: readonly string[] =
  `and or but so because since although though if when while as in at on by from with without to of for the a an see
use not also too like than then per via through during before after`.split(/\s+/)

/** Words that want a noun behind them, and have no aside there. */
export const wantsNoun: readonly string[] =
  `that with of by for from about off stop start take taking grew showed shows show found like enjoyed`.split(/\s+/)

/** Words in a bracket that change or locate a noun and are none. */
export const noNouns: readonly string[] =
  `left right upper lower inner outer front back same other first second third last next main new old own only usual
whole good bad high low small large mild severe recent previous current very most more less few many one two three
now then there here above below again still just`.split(/\s+/)

/** Pronouns: in brackets they are an editor's, in the place of a quoted one. */
export const pronouns: readonly string[] =
  `he she they it we you i him her them us me his hers their theirs its my mine your yours our ours himself herself
themselves itself who`.split(/\s+/)

/** Abbreviations that say something of their own in a bracket: routes, times, countries, bodies. */
export const bracketAbbreviations: readonly string[] =
  `us usa uk eu uae nz au ca ie nhs fda cdc who ema nice iv im sc sq po pr pv sl id ng bd bid tds tid qid od prn hs ac
pc stat nb ps fyi eta rsvp faq gp ok nsfw ot gmt bst est edt cst cdt mst pst pdt utc cet`.split(/\s+/)

/** Abbreviations of the trade: behind the term that they shorten, and no slot there. */
export const tradeAbbreviations: readonly string[] =
  `TSH LDL HDL VLDL CBC FBC GFR EGFR ALT AST ALP GGT BMP CMP LFT LFTS BUN INR PSA MRI CT CAT PET ECG EKG EEG EMG DVT PE
UTI URI BP BMI HPV HIV HBV HCV COPD GERD IBS IBD CKD CHF AFIB AF MI TIA ADHD PTSD OCD CPAP ICU ER ED PCP OT PT NSAID
SSRI ACE ARB PPI HRT IUD IVF ANA CRP ESR WBC RBC HGB HCT PLT DEXA CXR TB MS ALS RA SLE MCV LMP HCG
RN NP PA LPN MA MD DO CNM DNP CRNA LCSW LMFT RD RDN SLP DPM DDS DMD OD PHD PSYD PHARMD CNA APRN FNP RPH MBBS PRN BID TID QID QHS RTC NPO`.split(
    /\s+/
  )

/** What stands before a form's field that is spoken of: a pattern with the flag `i`. */
export const beforeField = [
  '\\b(?:form|page|box|line|field|template|sheet|screen|app|it|label) (?:that )?(?:says?|said|reads?|asks for' +
    '|has)\\s+["“]?$',
  '\\b(?:marked|labell?ed|headed|box|field|line|column|square|words?|term|heading)(?: (?:is|called|for|named|that says))?\\s+["“]?$',
  '\\bin (?:the )?place of\\s+["“]?$'
].join('|')

/** What stands behind such a field. */
export const behindField =
  '^["”]?\\s+(?:means?|stands? for|is where|(?:on|in) (?:the|your) (?:form|page|letter|sheet|screen|app|template)\\b)'

/** The same of a letter, which has fields only where the sentence goes on to say what to do with them. */
export const beforeFieldOfLetter =
  '\\b(?:letter|document|text|paper|card|leaflet|note)(?: that)? (?:says?|reads?|has|shows?)\\s+["“]?$'
export const behindFieldOfLetter = '^["”]?,? (?:where|write|put|fill|enter|in the place|belongs|you)\\b'

/** What tells that a form of a date is spoken of, right before it: a pattern with the flag `i`. */
export const beforeFormat = [
  '\\b(?:format|pattern|layout|form|style)(?: of| is|:|,| like)?\\s*["“[]?$',
  '\\b(?:goes in|write|written|type|typed|entered|enter|read|reads|shown|given|dates?|it) (?:as|in|like)\\s+["“[]?$',
  '\\b(?:write|type|enter|put|give) (?:the |your |all |any )?(?:dates?|times?|birthdays?)(?: [a-z]+){0,5} (?:as' +
    '|in|like)\\s+["“[]?$',
  '\\b(?:app|form|page|portal|site|website|system|field|box|machine|meter|program|it) (?:only )?' +
    '(?:wants?|takes?|needs?|accepts?|asks for|uses?|expects?|likes?|knows?)(?: only)?(?: (?:the ' +
    '|your )?(?:dates?|times?)(?: of birth)?)?(?: as| in)?\\s+["“[]?$',
  '\\blike (?:this|so):?\\s+["“[]?$',
  '\\bgo(?:es)? in as\\s+["“[]?$',
  '\\b(?:must|should|has to|have to) (?:read|look like|be like)\\s+["“[]?$',
  '\\b(?:has|have|needs?|ought) to be (?:typed|written|entered|given|put)(?: in)?(?: as| like)?\\s+["“[]?$'
].join('|')
/** Somebody's own date, which has no form to be spoken of. */
export const beforeOwnDate =
  '\\b(?:visit|appointment|surgery|operation|procedure|scan|test|booking|review|call) (?:is|was|has been) ' +
  '(?:written|entered|typed|given|shown)(?: down| in)? (?:as|in|like|for)\\s+["“[]?$'
export const behindFormat = '^["”\\]]?\\s*(?:format|form|style|order|pattern|notation)\\b'

/** Signs of units, which follow a value and nothing else. */
export const unitSigns =
  '(?:mg|mcg|µg|μg|ug|kg|lbs?|ml|mL|dL|mmol|mmol/L|mol|umol/L|µmol/L|mU/L|mIU/L|mIU/mL|IU/L|IU|U/L|g/dL|g/L|mg/dL' +
  '|ng/mL|ng/dL|pg/mL|mmHg|bpm|cm|mm|percent)'

/** Units that follow a value. */
export const units =
  `(?:${unitSigns}` +
  '|days?|weeks?|months?|years?|hours?|minutes?|tablets?|pills?|capsules?|units?|doses?|puffs?|drops?)'

/** One for each of another, as values are given. */
export const ratesOfUnits = '^(?:m|µ|μ|u|n|p|k|mc)?(?:g|mol|IU|U|L|l|Eq)/(?:[dmµ]?[lL]|kg|min|h|d|day|m2)$'

/** The same in words, at the end: "(118 mg/L)", "(5 days/week)". A pattern with the flag `i`. */
export const endsAsRate =
  '[^ ]/(?:sec(?:ond)?|min(?:ute)?|hr?|hour|d|day|night|wk|week|mo|month|yr|year|dose|visit|person|tablet|meal|session|kg' +
  '|m2|[dmk]?[lg])$'

/** What numbers in Latin numerals or marks of kinds stand beside: patterns with the flag `i`. */
export const beforeNumeral =
  '\\b(?:super ?bowl|equis|louis|pius|king|pope|olympiad|wrestlemania|canto|psalm|legion|chapter|volume|book|article' +
  '|appendix|annex|part|act|rocky|title|season)\\s+$'
export const behindNumeral =
  '^\\s+(?:century|centuries|olymp|(?:winter|summer) olymp|anniversary|congress|edition|conference|legion|dynasty|marks? (?:on|in|show|where|beside|are|is))'

/** Sizes of clothes beside which X's are one: "XX or XXL". */
const sizes = '(?:X{1,4}L|[2-5]XL|X{1,3}S)'
export const beforeSize = `(?<!\\w)${sizes}(?:,? (?:or|and|to)|,|/) ?$`
export const behindSize = `^(?:,? (?:or|and|to) |, ?|/)${sizes}(?!\\w)`

/** What stands between stars to be seen, in small letters too. A pattern with the flag `i`. */
export const bannerWords =
  '(?:very |this is )?(?:important|urgent|note|please (?:note|read)|read (?:me|this)|reminder|notice|attention|confidential' +
  '|update|new|warning|caution|alert|do not reply|time sensitive|action (?:required|needed))(?: (?:notice|message|update|reminder|note|information|info|please))?'

/** What tells that X's are chromosomes. */
export const ofChromosomes =
  "\\b(?:chromosom|karyotyp|genotyp|embryo)|\\b(?:XY|45,? ?X|46,? ?X|47,? ?XX)|turner|klinefelter|\\bX[’']s\\b"
export const beforeChromosomes =
  '\\b(?:girls?|females?|wom[ae]n)(?: (?:usually|mostly|all))?(?: (?:is|are|has|have|carr(?:y|ies)))?\\s+$'

/** What tells that stars are marks of quality. */
export const ofStars =
  '\\b(?:hotels?|hostels?|inns?|restaurants?|resorts?|rated|rates|ratings?|review sites?|stars?|michelin)\\b'
export const beforeStars = '\\b(?:gave|gives?|got|gets?) (?:it|us|them|him|her|me|you)\\s+$'
export const beforeOath = '\\b(?:what|who|why|where|how|when|holy|oh|piece of|full of|pile of)(?: the| a)?\\s+$'

/** What tells that an abbreviation is explained. */
export const behindDefined =
  '^["”]?\\s+(?:stands? for|means?|is (?:short|the short|an? (?:abbreviation|acronym|term|word|old)|what|how|our' +
  '|another)|refers? to|\\(tuberc)'
export const beforeIllness =
  '\\b(?:had|has|have|having|caught|catch|gets?|got|treated for|treat|tests? for|tested for|contact with' +
  '|expos(?:ed|ure) to|history of|active|latent|pulmonary|lung|against|cured of)\\s+(?:the )?$'

const told =
  '(?:papers?|press|case (?:reports?|stud(?:y|ies))|films?|movies?|novels?|stor(?:y|ies)|series|books?|journals?' +
  '|articles?|plays?|tale|court|judge?ments?)'

/** Who is called by a letter alone because his name is kept back, right before it: a pattern with the flag `i`. */
export const beforeKeptName = [
  '\\b(?:is|was|were|be|been|being|man|woman|lady|person|patient|doctor|surgeon|nurse|one|someone|somebody|character' +
    '|hero|villain|who|so-?)[ -](?:only |just |simply )?(?:called|named|known as)\\s+["“]?$',
  '\\bso-called\\s+["“]?$',
  '\\b(?:calls?|called|names?|named) (?:him|her|them|himself|herself|me|myself)\\s+["“]?$',
  '\\b(?:appears?|appeared|referred to|cited|given|shown|written|described) as\\s+["“]?$',
  `\\b(?:in|by|from) (?:the |a |an |that |this |your )?(?:[a-z]+ ){0,2}${told},?(?: (?:a|one|the)(?: certain)?)?\\s+["“]?$`,
  `\\b${told} (?:of|about|on|calls?|named?|says?|said|reports?|tells? of|told of|describes?|described|has|had)` +
    '(?: (?:a|one|the)(?: certain)?)?\\s+["“]?$'
].join('|')

/** The same behind it. */
export const behindKeptName =
  `^["”]?,? (?:in|of|from) (?:the |a |an |that |this |your )?(?:[a-z]+ ){0,2}${told}\\b` +
  `|\\b(?:as|what|how) (?:the |a |your )?(?:${told}|they|people|i|we|you|he|she)(?: [a-z]+)? (?:call|name)(?:s|ed|d)?\\b` +
  '|\\b(?:anonymous(?:ly)?|pseudonym)\\b'

/** What looks like a phrase that expands, and is the end of a file's name or of an address. */
export const fileEndings: readonly string[] =
  `net com org gov edu info app pdf doc docx jpg jpeg png gif heic tif tiff bmp svg txt rtf csv xls xlsx ppt pptx zip
rar exe html htm xml json mov avi mpeg dicom dcm odt pages`.split(/\s+/)

/** What tells that nobody knows, or that it cannot be read: question marks before it are the writer's doubt. */
export const saidUnknown =
  "\\b(?:no (?:idea|clue)|not sure|unsure|(?:can(?:not|'t|’t)|could(?: not|n't|n’t)) (?:read|tell|say|see|make|be read)" +
  "|illegible|unreadable|unclear|(?:do(?:n't|n’t| not)) know|dunno|who knows|nobody knows)\\b"

/** What tells that a letter is one of algebra: patterns with the flag `i`. */
export const ofAlgebra =
  '\\b(?:where|with|if|let|and|for some) N\\b(?! (?:days|weeks|months|years|hours|minutes))|\\bN (?:is|was|=|equals|stands|being)'
export const beforeAlgebra = '\\b(?:followed|observed|tracked|watched|studied) (?:[a-z]+ ){1,3}for\\s+$'

/** What tells that a name with underscores is one of a program: patterns with the flag `i`. */
export const beforeCode =
  '\\b(?:variable|method|attribute|property|parameter|constant|python|sql|module)s?(?: is| called| named)?\\s+["“`]?$'
export const behindCode =
  '^["”`]?\\s+(?:(?:variable|method|attribute|property|parameter|constant|module)\\b|(?:is|was|sits|lives) in the code)'

/** How a question begins, behind which question marks ask: a pattern with the flag `i`. */
export const opensQuestion =
  'what|who|whose|how|why|when|where|which|is|are|was|were|do|does|did|can|could|have|has|will|would'

/** What tells that small x's close a letter that the sentence speaks of: a pattern with the flag `i`. */
export const beforeKiss =
  '\\b(?:love|hugs|kisses|miss you|cheers|thanks),?(?: [a-z]+)?\\s*$' +
  '|\\b(?:sign|close|end|add|wr[io]te|finish)(?:s|es|ed|d|ing)?\\b[^.!?]{0,30}\\bwith\\s+$'

/** Marks of a laboratory behind a value. */
export const valueFlags: readonly string[] = 'H HH L LL N A HIGH LOW NORMAL ABNORMAL CRITICAL'.split(' ')

/** What opens a sentence on the illness that the letters name, as a pattern with the flag `i`. */
export const behindIllness =
  '^\\s+(?:is|was|can|may|spreads?|affects?|infections?|bacteria|virus|tests?|vaccin\\w+|disease)\\b'

/** What tells that empty brackets are boxes to tick: a pattern with the flag `i`. */
export const ofBoxes =
  '\\b(?:tick(?:s|ed)?|cross(?:es|ed)?|mark(?:s|ed)?|box(?:es)?|circle)\\b' +
  '|\\bcheck(?:ed)? (?:the|off|one|all|any|here|this|each|yes|no)\\b'

/** What tells that empty brackets are spoken of: the reader writes in them, figures stand in them, a page shows them. */
export const beforeBracketsSpokenOf =
  '\\b(?:type|put|write|enter|place|add|fill|sign|initial)\\b[^.!?]{0,40}\\b(?:in|into|inside|between|within)\\s+$'
export const beforeBracketsOfFigures =
  '\\b(?:figures?|numbers?|values?|ranges?|those|ones|words?|text|limits?|units?|shown|given|stands?|are|is)\\b' +
  '(?: [a-z]+){0,3} (?:in|inside|between|within)\\s+$'
export const behindBracketsOfFigures = '^\\s+(?:is|are|gives?|shows?|means?|tells?)\\b|^\\s*[.;]'
export const behindBracketsShown =
  '^\\s+(?:in|on) (?:the |your |our )?(?:[a-z]+ )?(?:portal|app|chart|record|list|export|print-?out|screen|file|page|table|form)\\b'

/** Words that go on behind a noun: with another behind it, a word in brackets may be one that tells which. */
export const behindNoun: readonly string[] =
  `is was are were has had have will would can could may might must should shall does did do to of in on at by for from
with without about after before until till since during under over into onto between through near against along around
across and or but so because if when while where as than that which who whose then now today tonight tomorrow yesterday
again still only once twice daily nightly weekly monthly every each this these next last soon too also instead here there
back came comes come looks look went goes go stays stay seems seem needs need made makes make takes took take gets got
works work runs run helps help grew grows fell falls rose rises means meant per via not never always often feels felt
shows show gave gives keeps kept began begins went off out up down well better worse unless although though`.split(
    /\s+/
  )

/** Texts of links that lost their address: "our [blog]". */
export const linkTexts: readonly string[] =
  `blog leaflet handout brochure booklet pamphlet guide article page video podcast newsletter factsheet portal app faq
site map form post`.split(/\s+/)

/** Words that say which side or how many, and open an aside where no gap is. */
export const sides: readonly string[] = 'both all either each left right upper lower'.split(' ')
