/**
 * What a template's variable stands for, told by the words of its name, and the word that stands in for it while the text
 * around it is read. Collected from the NHS's vaccination notices, GOV.UK Notify's guidance and Epic's SmartTexts.
 */

/** Words of names, by what the variable holds. The last word of a name that is listed decides. */
export const variableNames = {
  person: `patient child parent guardian carer recipient person firstname lastname fullname forename surname nickname
    customer client member user fname lname prefname preferredname known salutation son daughter`,
  clinician: `doctor provider clinician physician nurse gp pcp consultant practitioner pharmacist therapist midwife sender author
    dr md signature signed`,
  place: `location school clinic site venue hospital practice ward department pharmacy surgery place room building city town
    team subteam organisation organization`,
  date: `date dates day dob deadline birthday today tomorrow until due month year weekday`,
  time: `time times hour hours slot`,
  number: `number count amount quantity dosage age value result results total units level score percentage code
    sequence id mrn reference batch`,
  medicine: `medication medicine drug drugs medications medicines prescription rx med meds`,
  illness: 'disease diseases illness illnesses condition conditions diagnosis diagnoses infection infections',
  phone: `phone telephone tel mobile fax contactnumber`,
  email: `email mail emailaddress`,
  address: `link url uri website href address`,
  passage: `message text body content paragraph list instructions details summary notes note description context
    disclaimer footer header effects information info section block advice comment comments reason`
} as const

/** Words of names that say nothing by themselves: what stands before them does. */
export const vagueNames = 'name names full short preferred first last display label title or apos possessive and today'

/** Methods that say how something is shown, and not what: `visit_date.strftime("%d %B")`. */
export const mannerNames = `strftime to_s to_str to_fs to_formatted_s to_sentence titleize titlecase humanize upcase downcase
  capitalize html_safe strip squish presence join format isoformat title upper lower toString toLocaleString
  toLocaleDateString toLocaleTimeString toUpperCase toLowerCase trim`

/** What stands in for a variable: an ordinary word of its kind. Numbers and addresses are those set aside for examples. */
export const standIns = {
  person: 'Alex',
  clinician: 'Dr Lee',
  place: 'Riverside',
  date: '4 May',
  time: '10:30',
  number: '2',
  medicine: 'paracetamol',
  illness: 'hay fever',
  phone: '020 7946 0000',
  email: 'team@example.org',
  address: 'https://example.org/page',
  passage: '',
  thing: 'this'
} as const

/** What stands right before a variable and tells its kind, whatever it is called. */
export const kindsBefore = {
  person: '(?:^|\\n)[ \\t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))[ \\t]+$',
  clinician: '\\b(?:dr|doctor|nurse|prof)\\.?[ \\t]+$'
} as const

/** The same for a variable whose name tells nothing. */
export const kindsBeforeNameless = {
  date: '\\b(?:on|by|until|before|since|dated)[ \\t]+$',
  number: '\\b(?:is|was|of|take)[ \\t]+$'
} as const
