import type { Field, PersonField, ReportField, Who } from './fields.ts'

/** Words of headers for fields of the report, compared without case, blanks and signs. */
const REPORT: Readonly<Partial<Record<ReportField, string>>> = {
  'reference': 'reference ref referencenumber referenceno id reportid reportnumber reportno caseid casenumber caseno casereference ticket ticketid tipid referralid urn number aktenzeichen vorgangsnummer meldenummer kenmerk referentie referencia numero numerodossier dossier',
  'sent-at': 'eingang eingangam datedereception fechaderecepcion sentat sent datesent submitted submittedat submissiondate received datereceived receivedat reportdate reportedat datereported dateofreport createdat created recu recule datereception eingegangen eingangsdatum empfangen ontvangen recibido fecharecepcion',
  'sender': 'sender source sourcename organisation organization agency reportingagency hotline referringagency referredby submittedby provider esp',
  'sender-kind': 'senderkind sendertype sourcetype sourcekind',
  'language': 'language lang sprache langue idioma', 'currency': 'currency', 'priority': 'priority urgency prioritylevel senderpriority',
  'escalation': 'escalation escalationreason urgent escalatetohighpriority', 'designation': 'designation',
  'annotation': 'annotation annotations tags tag labels',
  'incident-type': 'incidenttype type category offence offense allegation reporttype offencetype',
  'incident-at': 'date incidentdate incidentat dateofincident incidentdatetime datetime timestamp occurredat when datum fecha datumzeit eventdate datefaits tatzeit',
  'incident-time': 'time incidenttime uhrzeit hora',
  'platform': 'platform service app site website network socialnetwork plattform plateforme plataforma medium serviceplatform',
  'description': 'description details text narrative summary message notes note comment comments body freetext story whathappened beschreibung observations descripcion sachverhalt omschrijving faits descripcion texte content information additionalinformation',
  'url': 'url urls link links webaddress uri reportedurl contenturl', 'danger-now': 'dangernow immediatedanger indanger childindanger indangernow',
  'live-now': 'livenow live livestream livestreaming', 'extortion': 'extortion sextortion threat threats blackmail', 'deadline': 'deadline',
  'meeting': 'meeting plannedmeeting meetingplace meetup', 'meeting-at': 'meetingat meetingdate meetingtime',
  'self-harm': 'selfharm suicide suicidal',
  'payment-for-material': 'paymentformaterial commercial',
  'several-children': 'severalchildren numberofchildren numberofvictims childrencount victimcount',
  'last-contact': 'lastcontact lastcontactat lastcontactdate', 'contact-ongoing': 'contactongoing ongoing ongoingcontact',
  'generative-ai': 'generativeai aigenerated', 'law-enforcement': 'lawenforcement policereference crimereference',
  'other-police': 'otherpolice otheragency',
  'file-name': 'filename file originalfilename attachment', 'file-id': 'fileid', 'file-md5': 'md5 md5hash hashmd5 filemd5',
  'file-sha1': 'sha1 sha1hash filesha1',
  'file-sha256': 'sha256 sha256hash filesha256 hash', 'file-viewed': 'viewed fileviewed viewedbyesp viewedbyprovider fileviewedbyesp',
  'file-annotation': 'fileannotation fileannotations filetags',
}

const PERSON: Readonly<Partial<Record<PersonField, string>>> = {
  'name': 'name fullname realname names displayname nom nombre naam vollername', 'first-name': 'firstname forename givenname vorname prenom',
  'last-name': 'lastname surname familyname nachname apellido', 'birth-date': 'birthdate dateofbirth dob birthday geburtsdatum datedenaissance',
  'age': 'leeftijd eta age approximateage estimatedage alter edad', 'claimed-age': 'claimedage statedage', 'gender': 'gender sex geschlecht',
  'occupation': 'occupation job profession employment beruf',
  'volunteering': 'volunteering volunteer', 'position-of-trust': 'positionoftrust',
  'relation': 'relation relationship relationtochild relationshiptochild relationshiptovictim',
  'access-to-child': 'accesstochild accesstovictim accesstochildvictim', 'access-to-children': 'accesstochildren',
  'household-children': 'householdchildren childreninhousehold',
  'convicted': 'convicted convictions previousconvictions', 'prior-report': 'priorreport priorreports previousreports',
  'email': 'email emails emailaddress mail emailadresse courriel adresseemail correo correoelectronico',
  'phone': 'phone phones phonenumber telephone tel mobile mobilenumber cell msisdn telefon telefono telefonnummer telefoon telephoneportable',
  'ip': 'ipadresse adresseip direccionip ipadres indirizzoip ip ipaddress ipaddr ips ipv4 ipv6 loginip uploadip sourceip',
  'ip-port': 'port ipport sourceport', 'ip-at': 'ipat iptime ipdate iptimestamp ipdatetime logintime logindate uploadtime',
  'ip-event': 'ipevent event eventname',
  'screen-name': 'screenname username user handle nickname nick login account accountname profilename benutzername usuario pseudo pseudonyme gebruikersnaam',
  'user-id': 'userid uid accountid espuserid serviceuserid memberid', 'profile-url': 'profileurl profile profilelink', 'service': 'accountservice',
  'device': 'device deviceid', 'imei': 'imei', 'mac': 'mac macaddress', 'payment': 'payment paymenthandle paymentaccount iban paypal cashtag',
  'crypto': 'crypto cryptoaddress wallet walletaddress bitcoin btc',
  'address': 'address homeaddress street postaladdress adresse', 'school': 'school schoolname schule college', 'city': 'city town ort ville ciudad',
  'region': 'region state county province',
  'country': 'country land pays pais', 'position': 'position coordinates latlon geo gps',
}

/** Beginnings of headers that say whom a column is about. */
const PREFIXES: readonly (readonly [string, Who])[] = [
  ['reportedperson', 'suspect'], ['reporteduser', 'suspect'], ['reported', 'suspect'], ['suspected', 'suspect'], ['suspect', 'suspect'],
  ['offender', 'suspect'], ['perpetrator', 'suspect'], ['subject', 'suspect'],
  ['alleged', 'suspect'], ['accused', 'suspect'], ['children', 'child'], ['enfant', 'child'], ['victime', 'child'], ['opfer', 'child'],
  ['child', 'child'], ['victim', 'child'], ['minor', 'child'],
  ['reportingperson', 'reporter'], ['reporter', 'reporter'], ['complainant', 'reporter'], ['informant', 'reporter'], ['caller', 'reporter'],
  ['sender', 'reporter'], ['contact', 'reporter'], ['your', 'reporter'],
]

/** Ends of headers that say whom a column is about (`Name des Kindes`, `Âge de la victime`). */
const SUFFIXES: readonly (readonly [string, Who])[] = [
  ['deskindes', 'child'], ['desopfers', 'child'], ['delenfant', 'child'], ['delavictime', 'child'], ['delmenor', 'child'], ['delnino', 'child'],
  ['delavictima', 'child'], ['vanhetkind', 'child'], ['ofchild', 'child'], ['ofthechild', 'child'], ['ofvictim', 'child'], ['ofthevictim', 'child'],
  ['desverdachtigen', 'suspect'], ['dususpect', 'suspect'], ['dumisencause', 'suspect'], ['delsospechoso', 'suspect'], ['vandeverdachte', 'suspect'],
  ['ofsuspect', 'suspect'], ['ofthesuspect', 'suspect'],
]

/** Fields of whoever the report is about, when no word says about whom the column is. */
const ABOUT: ReadonlySet<PersonField> = new Set([
  'ip', 'ip-port', 'ip-at', 'ip-event', 'screen-name', 'user-id', 'profile-url', 'service', 'device', 'imei', 'mac', 'payment', 'crypto',
  'occupation', 'volunteering', 'position-of-trust', 'relation', 'access-to-child', 'access-to-children', 'household-children', 'convicted',
  'prior-report', 'claimed-age',
])

function table<T extends string>(words: Readonly<Partial<Record<T, string>>>): ReadonlyMap<string, T> {
  return new Map((Object.entries(words) as [T, string][]).flatMap(([field, list]) => list.split(' ').map((word) => [word, field] as const)))
}

const reportWords = table(REPORT)
const personWords = table(PERSON)

/** The comparable form of a header: letters and digits only, accents away. */
export function foldHeader(header: string): string {
  return header.slice(0, 200).normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The field that a common header names; `who` of `person` means that nothing says about whom. Null when it is none that we know. */
export function knownHeader(header: string): Field | null {
  const word = foldHeader(header.replace(/\(.{0,60}\)\s*$/, ''))
  if (word === '') return null
  const person = personWords.get(word)
  const report = reportWords.get(word)
  if (report !== undefined) return { who: null, what: report }
  if (person !== undefined) return { who: person === 'school' ? 'child' : ABOUT.has(person) ? 'suspect' : 'person', what: person }
  return aboutSomebody(word)
}

/** The field of a header that says whom it is about, before or behind what it names. */
function aboutSomebody(word: string): Field | null {
  for (const [prefix, who] of PREFIXES) {
    if (!word.startsWith(prefix)) continue
    const rest = word.slice(prefix.length).replace(/^s(?=name|age)/, '')
    if (rest === '') return { who, what: 'name' }
    const what = personWords.get(rest) ?? FURTHER.get(rest)
    if (what !== undefined) return { who, what }
  }
  for (const [suffix, who] of SUFFIXES) {
    const what = word.endsWith(suffix) ? personWords.get(word.slice(0, -suffix.length)) : undefined
    if (what !== undefined) return { who, what }
  }
  return null
}

/** Words that name a person's field only behind a word that says whom. */
const FURTHER: ReadonlyMap<string, PersonField> = new Map([
  ['id', 'user-id'], ['url', 'profile-url'], ['link', 'profile-url'], ['platform', 'service'], ['service', 'service'], ['app', 'service'],
  ['number', 'phone'],
  ['notes', 'note'], ['note', 'note'], ['comments', 'note'], ['description', 'note'], ['details', 'note'], ['location', 'address'],
  ['accounts', 'screen-name'], ['alias', 'name'],
])
