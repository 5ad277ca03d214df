import { claims, isKnown } from './answers.ts'
import { fold, holds, isOneOf, lexicon, remembered } from './fold.ts'

/** People whom a child meets offline. Found anywhere in the text, they outweigh the words for "online" beside them. */
const OFFLINE = lexicon(
  'father|mother|dad|mum|mom|parent|stepfather|stepmother|stepdad|stepmum|stepmom|step father|step mother|step parent|foster|adoptive|grandfather|grandmother|grandparent|grandad|granddad|grandma|brother|sister|stepbrother|stepsister|sibling|uncle|aunt|cousin|nephew|niece|relative|family|guardian|carer|caregiver|neighbour|neighbor|babysitter|baby sitter|nanny|childminder|teacher|coach|tutor|trainer|instructor|headteacher|priest|pastor|imam|scout leader|youth worker|doctor|employer|landlord|lodger|roommate|classmate|schoolmate|same school|partner of|mother s partner|mother s boyfriend|mum s boyfriend|mom s boyfriend|friend of the family|friend of parent|bus driver|in person|offline',
  'tad|mam|llystad|llysfam|ewythr|modryb|cefnder|cyfnither|brawd|chwaer|taid|nain|tadcu|mamgu|cymydog|cymdoges|teulu|athro|athrawes|gwarchodwr|perthynas',
  'padre|madre|papá|mamá|padrastro|madrastra|tío|tía|primo|prima|abuelo|abuela|hermano|hermana|vecino|vecina|familiar|familia|niñera|niñero|profesor|profesora|maestro|maestra|entrenador|entrenadora|tutor|tutora|padrino|madrina|cuñado|compañero de clase',
  'père|mère|papa|maman|beau père|belle mère|oncle|tante|cousin|cousine|grand père|grand mère|frère|soeur|sœur|voisin|voisine|famille|nounou|baby sitter|professeur|enseignant|enseignante|instituteur|institutrice|entraîneur|parrain|marraine|tuteur|éducateur|éducatrice|ami de la famille',
  'vater|mutter|stiefvater|stiefmutter|pflegevater|pflegemutter|onkel|tante|cousin|cousine|opa|oma|großvater|großmutter|bruder|schwester|stiefbruder|nachbar|nachbarin|verwandter|verwandte|familie|familienfreund|familienangehöriger|lehrer|lehrerin|trainer|trainerin|erzieher|erzieherin|pate|patenonkel|betreuer|betreuerin|freund der familie|freund der mutter|lebensgefährte der mutter',
  'pai|mãe|padrasto|madrasta|tio|tia|avô|avó|irmão|irmã|vizinho|vizinha|parente|família|babá|ama|professor|professora|treinador|treinadora|padrinho|madrinha|amigo da família',
  'vader|moeder|stiefvader|stiefmoeder|pleegvader|pleegmoeder|oom|tante|neef|nicht|opa|oma|grootvader|grootmoeder|broer|zus|buurman|buurvrouw|familielid|familie|huisvriend|oppas|leraar|lerares|leerkracht|juf|meester|gastouder',
  'ojciec|matka|tata|mama|ojczym|macocha|wujek|wuj|stryj|ciocia|ciotka|kuzyn|kuzynka|dziadek|babcia|brat|siostra|sąsiad|sąsiadka|krewny|krewna|rodzina|niania|opiekun|opiekunka|nauczyciel|nauczycielka|trener|trenerka|przyjaciel rodziny|konkubent matki',
  'ama|ina|tatay|nanay|amain|madrasta|padrasto|tito|tita|tiyo|tiya|tiyuhin|tiyahin|pinsan|lolo|lola|kuya|ate|kapatid|kapitbahay|kamag anak|pamilya|yaya|guro|titser|ninong|ninang',
  'पिता|माता|माँ|मां|बाप|पापा|सौतेला पिता|सौतेले पिता|सौतेली माँ|चाचा|चाची|मामा|मामी|मौसा|मौसी|फूफा|बुआ|ताऊ|दादा|दादी|नाना|नानी|भाई|बहन|पड़ोसी|रिश्तेदार|परिवार|आया|शिक्षक|शिक्षिका|अध्यापक|कोच|chacha|mama|mausa|padosi',
)

/** No relation, or one that needs no meeting. */
const ONLINE = lexicon(
  'online|on line|internet|web|virtual|game|games|gaming|gamer|chat|app|social media|follower|followers|subscriber|fan|stranger|strangers|no relation|unrelated|not related|none|user|username|account|met online|discord|instagram|snapchat|tiktok|facebook|roblox|whatsapp|telegram|kik|twitch|minecraft|fortnite|victim|suspect|perpetrator|offender|self|anonymous|random|never met|unknown person|unknown to victim|unknown to child|not known to',
  'ar lein|dieithryn|en línea|desconocido|desconocida|extraño|extraña|por internet|redes sociales|en ligne|inconnu|inconnue|étranger|réseaux sociaux|fremder|fremde|fremd|unbekannt|unbekannter|im netz|soziale medien',
  'estranho|estranha|desconhecido|desconhecida|redes sociais|vreemde|vreemdeling|onbekende|onbekend|sociale media|obcy|obca|nieznajomy|nieznajoma|nieznany|przez internet|z internetu|w sieci|internetowy|estranghero|hindi kilala|di kilala|अजनबी|अनजान|ऑनलाइन|इंटरनेट',
)

const NONE = /^(?:no|not|none|never|kein|keine|nicht|aucun|aucune|sin|sans|sem|geen|niet|zonder|brak|nie|bez|walang|wala|hindi|dim|ddim|nid)(?: |$)/

/**
 * True when a told relation to the child is one that needs no internet: father, stepmother, uncle, neighbour, family friend,
 * teacher, or any other word that is not "none", "stranger", "online only", "unknown", a service's name. Ten languages.
 * "Friend" counts, "online friend" does not.
 */
export function isOfflineRelation(value: string | number | boolean | null): boolean {
  return typeof value === 'string' ? namesOffline(value) : value === true
}

const namesOffline = remembered((text) => {
  const folded = fold(text)
  if (!isKnown(text) || NONE.test(folded) || isOneOf(ONLINE, folded)) return false
  return holds(OFFLINE, folded) || (!holds(ONLINE, folded) && claims(text))
})

const REMOTE = lexicon(
  'online|on line|internet|virtual|virtually|remote|remotely|chat only|via app|ar lein|en línea|por internet|en ligne|im internet|im netz|pela internet|via internet|przez internet|w internecie|sa internet|ऑनलाइन|इंटरनेट',
)

/** True when an answer about access says that it is by network only: "online only", "via internet". */
export function isRemote(value: string | number | boolean | null): boolean {
  return typeof value === 'string' && namesRemote(value)
}

const namesRemote = remembered((text) => holds(REMOTE, fold(text)) && !holds(OFFLINE, fold(text)))
