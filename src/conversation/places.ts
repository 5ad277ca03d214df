import { countsSomething } from './age.ts'
import type { Token } from './fold.ts'
import { wordsOf } from './word-set.ts'
import { leaning } from './scene.ts'
import type { Heard, HeardTurn, Party, TalkView } from './signs/plug.ts'

/** Words of the ten languages that stand around the name of a place and are none themselves; countries and far-off regions too. */
const COMMON = wordsOf(`the a an my our your ur this that same it its is called named at in on to of near by next opposite behind beside between around round off from just close close
  about and or but so like um er erm uh lol haha ok oh well yes yeah yh its im i am we u you me live lives living go goto goes going attend study studying stay staying
  school skool skl college sch highschool academy primary secondary high middle elementary grammar comp comprehensive sixth form year class grade
  house home flat apartment place room bed town city village street road area estate big small little old new good bad nice normal boring local private public state posh
  different another other still back also only now today tomorrow tonight tmrw monday tuesday wednesday thursday friday saturday sunday weekend week every day morning
  afternoon night early late soon bus train car bike walk walking with without mum mom dad parents family nan gran friends mates brother sister dog here there somewhere
  closed shut open fun stuff nowhere anywhere everywhere far away really very pretty quite too tho though actually basically kinda right then there uk usa us england scotland wales ireland britain
  america canada australia spain france germany europe world country north south east west do does did are r is was will can have has had been be think know guess see
  el la los las un una lo al del de en mi tu su nuestra nuestro es se llama esta queda voy vivo estudio vivimos cerca junto lado frente atras detras por para con y o pero
  que pues si ya aqui aca alla ahi muy mas casa piso depa departamento barrio colonia calle escuela cole colegio insti instituto liceo secundaria prepa primaria españa mexico
  argentina colombia chile peru hoy mañana manana siempre ahora tarde noche lunes martes miercoles jueves viernes sabado domingo
  le les des du un une ma mon notre cest c est sappelle jhabite habite vis je vais suis dans sur a au aux pres cote face derriere avec et ou mais pas oui ben euh bah chez moi
  maison appart quartier rue ecole lycee bahut clg france belgique suisse aujourdhui demain ce soir tout trop tres
  der die das dem den ein eine einer mein meine unsere ist heisst heißt ich wohne wohn lebe gehe geh bin auf in im an am bei neben gegenuber hinter nahe nah von aus mit und
  oder aber ja also halt so dort hier haus wohnung strasse str stadt dorf schule schul gymnasium realschule hauptschule gesamtschule grundschule gym heute morgen immer jetzt
  deutschland osterreich schweiz zur zu zum ganz da
  o os as um uma na no nas nos do da dos das meu minha nosso nossa e eh chama fica moro vivo estudo ando vou perto lado frente atras com mas sim aqui la ali casa ap predio bairro
  rua escola colegio liceu brasil portugal hoje amanha agora sempre pra para muito bem
  het een mijn mn ons onze heet ik woon zit ga ben op bij naast tegenover achter van uit met en maar nou gewoon hier daar huis flat wijk straat stad dorf dorp lyceum
  nederland belgie vandaag morgen altijd nu vlakbij dichtbij
  w we z ze na do przy obok kolo blisko naprzeciwko za od moja moj nasza jest nazywa sie mieszkam chodze ucze jestem tam tu tutaj no tak i a ale dom mieszkanie blok ulica ulicy
  dzielnica osiedle miasto szkola szkoly szkole podstawowka podstawowki podstawowce liceum technikum polska polsce dzis dzisiaj jutro teraz zawsze numer nr
  sa ng ang ay ako ko kami namin po nakatira nag aaral pumapasok dito diyan doon malapit tabi harap likod may lang bahay kanto skul iskul eskwelahan pilipinas bukas ngayon
  y yn ar i o ger wrth drws nesaf gyferbyn tu ol fy dw dwi rwy rwyn byw mynd n ysgol coleg ty tref pentref stryd cymru lloegr heddiw yfory yma fan
  में मे से का की के पर पास सामने पीछे बगल मेरा मेरी मेरे हमारा है हूं हूँ रहता रहती पढ़ता पढ़ती जाता जाती यहां वहां घर स्कूल विद्यालय भारत आज कल मैं मै
  mein me se ka ki ke par pe pas paas samne peeche bagal mera meri mere hamara hai h hun hoon hu rehta rehti rahta rahti padhta padhti jata jati yahan wahan ghar bharat india aaj kal
  main mai hum`)

/** Words of a street, an estate, a stop: with a name beside them they tell where somebody can be found. */
const LOCAL = wordsOf(`street st road rd avenue ave lane close drive crescent way rise row mews hill terrace court gardens grove place square estate park station stop bridge church corner flat block
  tower postcode zip shop tesco coop library surgery gym pool pitch roundabout lights garage pub chippy village suburb district neighbourhood neighborhood side end town
  calle avenida av barrio colonia plaza urbanizacion edificio piso parque estacion parada esquina residencial fraccionamiento manzana iglesia mercado
  rue avenue boulevard bd quartier place residence immeuble batiment gare arret parc cite chemin allee impasse mairie
  strasse str weg allee platz gasse siedlung viertel bahnhof haltestelle kirche ecke hochhaus ring damm
  rua avenida bairro praca predio condominio estacao paragem ponto travessa quadra bloco urbanizacao
  straat laan weg plein wijk buurt flat halte gracht kade singel steeg
  ulica ulicy ul osiedle osiedlu plac blok bloku przystanek przystanku dworzec dzielnica dzielnicy aleja kosciol rynek rynku alei placu
  kalye brgy barangay subd subdivision purok kanto sitio village phase blk lot
  stryd ffordd heol lon stad maes rhodfa clos pentref capel
  कुंज विहार बाज़ार kunj गली मोहल्ला नगर कॉलोनी सेक्टर चौक रोड स्टेशन बाजार gali mohalla nagar colony sector chowk bazar bazaar marg vihar society`)

/** Words for a school, and the kinds of school that stand in names. */
export const SCHOOLS = wordsOf(`school schools skool skl college academy primary secondary grammar elementary comprehensive highschool high middle juniors infants sixth
  escuela cole colegio insti instituto liceo secundaria prepa primaria ceip colegios ecole college lycee bahut clg maternelle ecoles
  schule gymnasium realschule hauptschule gesamtschule grundschule mittelschule oberschule sekundarschule gym schulzentrum escola escolas colegio externato agrupamento etec
  lyceum basisschool scholengemeenschap middelbare szkola szkoly szkole szkole podstawowka podstawowki podstawowce liceum technikum spoleczna spolecznej podstawowa zespol
  iskul skul paaralan elem hs nhs integrated elementarya ysgol ysgolion coleg gynradd uwchradd gymraeg
  स्कूल विद्यालय मंदिर विद्यामंदिर कॉन्वेंट सेकेंडरी पब्लिक एकेडमी vidyalaya vidya mandir convent lecole`)

const SCHOOL_END = /.(schule|school|skola|gymnasium|lyceum|college|szkola)$/

/** Whether a word of the stretch is one for a school, on its own or at the end of a longer one ("Sekundarschule"). */
export function isSchool(tokens: readonly Token[]): boolean {
  return tokens.some((t) => SCHOOLS.has(t.text) || SCHOOL_END.test(t.text))
}

/** Whether a name is written with a capital where the turn's other words are not: inside a sentence. */
export function isWrittenAsName({ text, tokens }: HeardTurn, names: readonly Token[]): boolean {
  return names.some((t) => t !== tokens[0] && /^\p{Lu}\p{Ll}/u.test(text.slice(t.from, t.to)))
}

const STREET_END = /.(street|road|lane|close|strasse|str|weg|gasse|allee|platz|straat|laan|plein|gracht|kade|wijk|hof|dijk|gaard)$/

/** Words that make an answer none: it asks back, refuses, jokes or speaks of someone else. */
const NO_ANSWER = wordsOf(`why who how not no nope nah idk dunno dont cant wont wouldnt tell telling told secret maybe later sorry ask asking asks stop weird none private stranger
  what when where which never mind depends guess bye brb busy rather prefer allowed his her hes shes they same anyway wbu hbu
  porque por q quien como cuando donde nose se nunca secreto digo decir quizas luego jamas ninguna ninguno nada
  pourquoi qui quoi comment quand sais jamais secret dire peut plus tard aucun rien dis dit non nan
  warum wieso wer was wie wann wo nicht nein nie keine kein weiss sag sagen verrate egal geheim vielleicht spater
  quem porque pq quando onde nao não nunca segredo dizer talvez depois nada digo conto
  waarom wie wat hoe wanneer waar niet nee nooit geen weet zeg zeggen geheim misschien later
  dlaczego czemu kto co jak kiedy gdzie nie nigdy zaden powiem sekret moze pozniej wiem
  jasne pewnie sige opo ayoko ayoo bawal okej sure claro vale gracias thanks merci danke bedankt dzieki salamat
  bakit sino ano paano kailan saan hindi di ayoko wala secret baka mamaya alam sabihin
  nadw nac naddo naci nage pam pwy beth sut pryd ble dim nage byth cyfrinach efallai wedyn gwybod dweud
  क्यों कौन क्या कैसे कब कहां नहीं मत पता राज शायद बाद बताऊंगा बताऊंगी kyun kyu kaun kya kaise kab kahan nahi nahin nhi mat pata secret shayad baad bataunga bataungi`)

/** The words in a stretch of one sentence that may be the name of a place. */
export function namesIn(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const out: Token[] = []
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const token = tokens[i]
    if (token === undefined || (i > from && token.begins)) break
    if (token.text.length >= 3 && !COMMON.has(token.text) && !/^\d+$/.test(token.text)) out.push(token)
  }
  return out
}

/** Whether a stretch of a turn tells a street, an estate, a stop or a house: with a name or a number beside it. */
export function isLocal(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to)
  const hasNumber = words.some((t) => /^\d{1,4}[a-d]?$/.test(t.text))
  const hasName = namesIn(tokens, from, to).some((t) => !LOCAL.has(t.text))
  if (words.some((t) => t.text.length > 6 && STREET_END.test(t.text) && !COMMON.has(t.text))) return true
  if (words.some((t, i) => LOCAL.has(t.text) && LOCAL.has(words[i + 1]?.text ?? ''))) return true // "Station Road"
  return words.some((t) => LOCAL.has(t.text)) && (hasName || hasNumber)
}

/** A house number with a name behind it. */
export function isNumbered(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (/^\d{1,3}[a-d]?$/.test(tokens[i]?.text ?? '') && !countsSomething(tokens, i + 1) && !YEARS.has(tokens[i + 1]?.text ?? '')
      && namesIn(tokens, i + 1, i + 2).length > 0) return true
  }
  return false
}

/** Whether a question mark closes the sentence in which the phrase stands. */
export function asksHere(turn: HeardTurn, heard: Heard): boolean {
  for (let i = Math.max(0, heard.to - 1); i < turn.tokens.length; i++) {
    if (turn.tokens[i]?.ask === true) return true
    if (turn.tokens[i + 1]?.begins === true) return false
  }
  return false
}

/** Behind digits these count years. */
const YEARS = wordsOf('years yrs jahre jahr oed jaar jr ans anos años lat lata latek saal sal taon साल')

const CARRIES = wordsOf(`post postage deliver delivery delivered parcel ship shipping courier invoice order collect collection pickup envio pedido paquete entrega livraison colis
  commande paket lieferung versand bestellung abholen abhole pacote encomenda pakket bezorgen bestelling ophalen paczka przesylka dostawa kurier zamowienie padala cod
  parsel danfon archeb डिलीवरी पार्सल कूरियर ebay vinted buscar recoger recojo recogerlo chercher odebrac odbiore odbior kunin kukunin lene लेने casglu cash efectivo dinheiro bargeld contant gotowka nakad नकद especes arian`)
const TRADED = 1.75

/** Whether a thing that was sold is to be brought or fetched, as far as the other phrases of who asks give no reason to doubt it. */
export function isTrade(talk: TalkView, asker: readonly Party[]): boolean {
  if (asker.some((p) => leaning(p, 'home-asked', 'school-asked', 'demand', 'image-asked') >= TRADED)) return false
  return talk.near('sale') > (talk.turn.cues.has('sale') ? 1 : 0)
    || [talk.turn, ...talk.before(2), ...talk.after(1)].some((t) => t.tokens.some((w) => CARRIES.has(w.text)))
}

const ANSWERED_WITHIN = 4
const MOST_WORDS = 12

/**
 * The question of another that this turn may answer with a bare name, asked within so many turns: null when there is none, or when the other
 * of the two questions for a place (`school-asked`, `home-asked`) was asked since.
 */
export function asked(talk: TalkView, id: 'school-asked' | 'home-asked', within = ANSWERED_WITHIN): HeardTurn | null {
  const last = talk.stood(within + 1, 'school-asked', 'home-asked').find((s) => s.by !== talk.turn.by && s.turn < talk.turn.index && !s.weak)
  if (last === undefined) return null
  const ask = talk.stood(within + 1, id).find((s) => s.turn === last.turn && s.by === last.by)
  return ask === undefined ? null : talk.before(within + 1).find((t) => t.index === ask.turn) ?? null
}

/** Whether a turn reads as a short answer with a name or number in it, not as a refusal, a joke or a question. */
export function isBareAnswer(turn: HeardTurn): boolean {
  const { tokens } = turn
  if (tokens.length === 0 || tokens.length > MOST_WORDS || turn.cues.has('refuse') || turn.cues.has('delay')) return false
  if (tokens.some((t) => t.quoted || NO_ANSWER.has(t.text))) return false
  if (tokens.some((t) => t.ask)) return tokens.length <= 6 && turn.cues.has('ask-back')
  return namesIn(tokens, 0, tokens.length).length > 0 || tokens.some((t) => /^\d/.test(t.text))
}

const ADULT = 18

/** Whether the author is the young side, as far as is known: an age that they told, or else who asks whom. */
export function isYoungSide(talk: TalkView): 'yes' | 'no' | 'unknown' {
  const { ages } = talk.self
  if (ages.some((a) => a < ADULT)) return 'yes'
  if (ages.length > 0) return 'no'
  if (talk.others.some((o) => o.ages.some((a) => a >= ADULT)) || talk.suspicion('other') >= 2) return talk.suspicion('self') >= 3 ? 'unknown' : 'yes'
  return 'unknown'
}
