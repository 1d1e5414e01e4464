/** Words of a bracket that name a slot: somebody's name, a date, a value to fill in. */
export const slotWords: readonly string[] =
  `name names patient patients first last full your my our his her their date dates time day month year insert enter add
fill select choose specify attach list describe include provide signature sign title credentials provider physician doctor
clinician nurse practice clinic hospital department office phone number telephone contact email address link url website
result results value values lab test medication medicine drug dose dosage diagnosis condition symptom symptoms concern
appointment location procedure specialty specialist recipient sender salutation greeting company organization team
pharmacy facility healthcare pronoun relationship age gender topic reason issue amount frequency duration qty x xx xxx n
tbd tbc blank placeholder here username user code password id mrn dob fname lname firstname lastname prefname
preferredname
surname nickname initials sig brand nombre apellido fecha paciente nom datum vorname nachname volume units unit quantity ext extension fax city state zip street postcode hours
weekday type doctor's
patient's child's child parent guardian caregiver carer customer client member staff personalize personalized template
variable field text message detail details quantity range interval percentage score date/time assessment clarify
verify`.split(/\s+/)

/** Capitals in brackets that say something of their own. */
export const bracketTags: readonly string[] =
  `sic external secure encrypted urgent confidential pdf image photo video attachment attached link redacted
deleted edited
updated new draft private spam caution warning important note optional required end start begin laughs laugh
smile smiles
sigh summary continued translation translated spanish english signed unsigned esc tab ctrl shift alt home delete
caps photos pictures audio withheld removed inaudible emphasis mine abstract article free full text ref refs reference
references citation needed source verified yes no ok`.split(/\s+/)

/** Words that name a slot when they are written in capitals without any bracket. */
export const shoutedSlots: readonly string[] =
  `name fname lname firstname lastname prefname preferredname first last patient provider clinic date time dob mrn age
today now me signature sign field location result results value values text dose number phone address pcp doctor reason
diagnosis appointment appt title city state zip fullname`.split(/\s+/)

/** Words of which the name of a form's field is made, where nothing but capitals or emphasis tells it from the sentence. */
export const fieldWords: readonly string[] =
  `name names surname firstname lastname first last full preferred patient parent guardian carer child provider doctor
clinician clinic employer practice pharmacy date time number`.split(/\s+/)

/** Words that make an aside of what stands in brackets: a slot is a name, and tells nothing. */
export const asideWords: readonly string[] =
  `is are was were will can do does has have had same withheld redacted`.split(/\s+/)

/** Elements of HTML and XML, and asides, that look like a word in angle brackets. */
export const htmlTags: readonly string[] =
  `a abbr b big blockquote body br button center code del div em font footer form h1 h2 h3 h4 h5 h6 head header
hr html i img
input ins kbd label li link main mark meta nav ol option p pre q s script section select small span strike strong style
sub sup table tbody td textarea th thead title tr u ul video grin g sigh hug hugs smile wink snip`.split(/\s+/)

/** Words after which small x's stand for a value or a name, and are no kisses. */
export const beforeValue: readonly string[] =
  `dear hi hello hey mr mrs ms miss dr nurse is are was were be at on by of to for from in with the your my our their a an no
number dose score level result about around over under than every each until till before after take took and or between
call phone ext room weeks days age aged`.split(/\s+/)

const signatures = 'signed signature sign initials witness'.split(' ')

/** Words that open a line to sign on, whatever else it says: "Signature of parent on consent: ____". */
export const signing: readonly string[] = [...signatures, 'sig', 'stamp']

/** What the reader keeps and fills in: its lines are not for the one who sends. */
export const keptForms: readonly string[] = ['diary', 'log', 'chart', 'tracker', 'logbook']

/** What says so behind such a line: a pattern with the flag `i`. */
export const filledByReader =
  '\\((?:[a-z]+ ){0,2}(?:(?:filled|written) (?:in|out|down)|fill (?:in|out) [a-z]+)\\b[^()]{0,40}\\)'

/** What stands right before a line that is left for the reader to write on. */
export const linesToSign: readonly string[] = [
  ...signatures,
  ...'initial parent/guardian guardian patient print printed name date x by parent child'.split(' ')
]

const holders =
  'patient|parent|child|guardian|provider|clinician|department|doctor|clinic|physician|pharmacy|practice|hospital|contact'

/**
 * What stands in parentheses, whole, where it is a slot and no aside: patterns with the flag `u`. Small letters and a capital
 * tell one from an aside, so that case counts.
 */
export const bareSlots: readonly string[] = [
  '(?:(?:first|last|full|patient) )?(?:name|date|dose|phone number|result)\\??',
  '(?:electronic )?signature(?: of (?:the )?\\p{L}+){0,1} here',
  '(?:add|insert|put) (?:\\p{L}+ ){1,4}here',
  "(?:[\\p{L}’'.]+ ){0,3}(?:name|date|dose|number|result|address) here",
  "\\p{L}+[’']s (?:name|initials|signature)",
  `Name of (?:the |your )?(?:${holders})`
]

/** The same in words alone, whatever their case. */
export const heldSlot = `(?:${holders}|first|last|your|phone) (?:first |last |phone )?(?:name|number|date|time)`

/** Words that tell a reader to fill in what follows them. */
export const fillIns: readonly string[] = ['insert', 'enter', 'fill', 'completar', 'rellenar', 'poner']

/** What has a number of its own: "[approval no.]" is a slot, and "[yes or no.]" is not. */
export const numberedThings: readonly string[] =
  `account approval booking case claim file invoice licence license member order phone
policy reference ref referral room ticket tel voucher`.split(/\s+/)

/** What the one who drafted tells the one who sends: patterns with the flags `iu` for what stands in square brackets. */
export const notesToAuthor: readonly string[] = [
  '\\bdelete this (?:line|section|paragraph|part|note)\\b',
  '^(?:ring|call|ask|check|tell|add|confirm) .*!!$',
  '^draft ?[-–:]',
  '[-–] ?(?:which|who|what|when|where)\\b[^?]*\\?$'
]
