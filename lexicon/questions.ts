/** A question of time, which its other words say nothing of. A pattern with the flag `i`. */
export const howLong =
  '^(?:(?:and|also|so|or|but|roughly|about) )*how (?:long|soon|quickly|many (?:days|weeks|months|hours))\\b'

/** What answers it, however loosely. A pattern with the flag `i`. */
export const ofTime =
  '\\d|\\b(?:one|two|three|four|five|six|seven|eight|ten|twelve|half|few|couple|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|mornings?' +
  '|afternoons?|evenings?|overnight|midnight|noon|today|tonight|tomorrow|quick(?:ly)?|short(?:ly)?|brief|soon|slow(?:ly)?|long|longer|while|until|till|fast|ages' +
  '|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|spring|summer|autumn|fall|winter|christmas|forever|life|always|depends?|varies|vary|moment|now|already)\\b'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words of a question that do not tell what it is about. Lower case; apostrophes left out. */
export const emptyWords: ReadonlySet<string> = words(
  `a about above actually after again all almost already also always am an and another any anybody anyone anything
anyway are arent around as ask asking at away back bad be because been before being best better between big both but by
can cant come could couldnt day days did didnt different do does doesnt doing done dont down during each either else
enough etc even ever every everything far feel feeling few fine first for from get gets getting give go goes going gone
good got great guess had happen happening happens has have havent having he hear hello help her here hers hes hey hi him
his hope how however i id if ill im in instead into is isnt it its ive just keep kind know last less let like likely
little long look looking lot lots made make makes many may maybe me mean means might more most much must my myself need
needs never new next no normal not nothing now of off often ok okay on once one ones only or other others our out over
own part people please possible probably put question questions quite rather really right said same say see seem seems
set she should shouldnt since so some someone something sometimes soon sorry sort still stuff such sure take taking tell
than thank thanks that thats the their them then there theres these they theyre thing things think this those though
thought thoughts through till time times to today tomorrow tonight too tried try two under until up us use used using
usually very wait want wants was wasnt way we week weeks well went were werent what whats whatever when whenever where
whether which while who whole whom whose why will with within without wont work would wouldnt yes yet you your youre
yours doctor doc dr nurse month months year years hour hours advice thoughts anybody idea reddit docs`
)
