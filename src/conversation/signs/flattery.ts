import { isAmongKin, isOrdinary, isReported, leaning, sceneOf } from '../scene.ts'
import { flatteryFamilies } from './flattery/families.ts'
import { flatteryFamiliesFurther } from './flattery/families-further.ts'
import { wordsOf } from '../word-set.ts'
import { type Heard, type TalkView, type Verdict, sign } from './plug.ts'
import { together } from '../together.ts'

/** Praise of looks, maturity or specialness that builds a private bond. */
export const flattery = sign({
  id: 'flattery',
  label: 'Flattery',
  why: 'praises looks, maturity or specialness so that a private bond grows',
  ground: {
    text: 'Compliments and talk of a special relationship build trust before other asks',
    source: 'Lorenzo-Dus, Izura and Perez-Tattam, Understanding grooming discourse in computer-mediated environments, Discourse, Context and Media 12, 2016',
    mark: 'U',
  },
  phrases: together({
    any: '[ (compliments|flatters|praises|flattery|compliment) ..5 ]',
    en: `
      (so|very|really|too|rly|v|pretty|way|quite|more|super|sooo) (mature|grown up|grownup|smart|wise|clever|special|different) (for|than) (your|ur|yr|a|most|other|others) (age|girl|boy|girls|boys|kid|kids|people|someone)
      mature (for|4) (your|ur|yr) age
      (ur|youre|you are|u r|u are|your|you seem|u seem|you look|u look|you sound|u sound|you act|u act) (so|very|really|rly|too|way|much|a lot|super)? (special|mature|older|different|grown up|more mature|beautiful|gorgeous|stunning|pretty|lovely|cute|perfect|amazing|one of a kind|an angel|unique|not like) (to me|for|than|from|other|others|the|your|ur|girl|boy|u know|you know|to talk|then|inside)
      (ur|youre|you are|u r|u are) (so|really|rly|very|sooo|super|just so|too|actually|honestly)  (beautiful|gorgeous|pretty|cute|special|mature|stunning|perfect|grown up|lovely)
      (not|arent|nothing|unlike|isnt) (like)? (the|all|any)? (others|other girls|other boys|other kids|other people|most girls|most kids|most people|girls your age|kids your age|kids ur age|girls ur age|boys your age|anyone else|everyone else|people your age) 
      (only|just) (you|u) (understand|understands|get|gets|make|makes|listen|know) (me|how)
      (ur|youre|you are|u r) the only (one|person|girl|boy) (who|that|i|in) 
      (no one|nobody|noone|no1) (else)? (understands|understand|gets|knows|listens to) (me|you|u) (like|the way|as)
      (i|ive) (never|havent) (met|known|talked to|felt|had) (anyone|someone|anybody|a girl|a boy|this|some1|such) (like|so|as|way|close) (you|u|mature|special|this|before|about|about anyone|beautiful)?
      (we|u and i|you and me|me and u) (have|share|got) (a|this|such a|something|so) (special|deep|real|strong|unique|rare) (bond|connection|friendship|link|thing)?
      (i|we) (feel|have|felt) (like)? ..2 (connection|soulmates|soul mates|soulmate)
      (you|u) (dont|do not|never) (look|seem|sound|act) (like)? (a)? (<age>|ur age|your age|that young|a kid)
      (you|u) (look|seem|sound|act|talk) (older|much older|so grown up|a lot older|way older|more like <age>)
      (thought|guessed|wouldve said) (u|you) (were|was) (older|<age>|at least)
      (age|ages) (is|its|are) (just|only) (a)? numbers?
      (i|really) (care|caring) (about|4) (you|u) (so much|more than|a lot|like)
      (you|u) (could|should|cud) (be|b) (a)? (model|models|an actress|famous)
      (you|u) (have|got) (the|such|a|really)? (most|such|a|an|so)? (beautiful|gorgeous|pretty|lovely|cutest|amazing|perfect|stunning) (a)? (smile|eyes|face|hair)
      (my|ur my|youre my) (little)? (princess|angel|special girl|special boy|favourite person|favorite person|favourite girl)
      (hey|hi|hello|morning|night) (beautiful|gorgeous|princess|pretty girl|pretty|cutie|angel|handsome)
      (you|u) deserve (better|someone|so much|to be treated|the world|more)
      (i|we) understand (you|u) (better|more|like)
    `,
    cy: `
      (mor|yn|n|rhy|eithaf) (aeddfed|aeddfed iawn) (am|i|o) (dy|d) (oed|oedran)
      (ti|rwyt ti|ti n|wyt ti|chdi) (n|yn|mor|ydi)? (mor)? (arbennig|hardd|brydferth|prydferth|aeddfed|wahanol|ddel|del|dlws|bert|pert|bert|berffaith) (i fi|iawn|am|ti|i|wir|o ferch|ofnadwy)?
      (ti|rwyt ti) (ddim|n wahanol|yn wahanol) (fel|i) (y)? (lleill|merched eraill|bechgyn eraill|plant eraill|pawb)
      (neb|dim ond ti) (arall)? (sy|sydd|yn|n)? (yn|n)? (deall|dallt|nabod) (fi|i)?
      (ti|chdi) (ydy|yw|di|r) unig (un|berson) 
      (edrych|swnio|ymddangos) (yn|n|lot|llawer) (hyn|henach) 
      (cysylltiad|perthynas) (arbennig)
      (dim ond|jyst) rhif (yw|ydy|di) oed*
    `,
    es: `
      (eres|sos|ers|te ves|pareces|estas) (muy|tan|mas|re|super|demasiado|bien) (madura|maduro|especial|linda|lindo|bonita|bonito|guapa|guapo|hermosa|hermoso|bella|preciosa|inteligente|diferente|distinta|mayor|grande|perfecta) (para tu edad|para|que|de lo)?
      (madura|maduro|inteligente) para (tu|su) edad
      (no|nada) (eres|sos|te pareces|como) (como|a)? (las|los|otras) (otras|demas|otros|chicas|chicos|de tu edad|ninas)
      (eres|sos) (diferente|distinta|distinto|unica|unico|especial|mi angel|mi princesa|preciosa|hermosa|la unica|lo mejor) (a|para mi|de|que|persona|y)? 
      (solo|nadie) (tu|vos|mas)? (me)? (entiendes|entendes|entiende|comprende|comprendes|escucha) (me|como)? (como tu|como vos|mejor)?
      (nunca|jamas) (habia|he|conoci|conocido|hable) ..2 (conocido|alguien|a nadie|sentido|nadie) (como|asi|tan)
      (tenemos|hay|siento) (una|algo|un) ..1 (conexion|vinculo|especial|quimica)
      (pareces|aparentas|te ves|pense que tenias) (mas)? (mayor|grande|mas edad|de <age>)
      la edad (es)? (solo|no) (es)? (un numero|importa)
      (hola|buenos dias|buenas noches) (preciosa|hermosa|princesa|linda|bonita|guapa|bella|reina|bb)
      (que|tienes una|tienes unos) (linda|bonita|hermosa|preciosa|guapa|sonrisa|ojos) (eres|sos|te ves|sonrisa|preciosa|hermosa|hermosos|linda)
      (podrias|deberias) ser modelo
      (mereces|te mereces) (algo|alguien|lo|mas|todo)
    `,
    fr: `
      (tes|t|tu es|tes vraiment|jte trouve|je te trouve|ttes|tu as lair|ta lair|tas lair) (tres|trop|tellement|vraiment|si|super|grave|hyper|plus|bien|assez) (mature|belle|beau|jolie|mignonne|mignon|speciale|special|differente|different|intelligente|magnifique|parfaite|grande|adulte) (pour ton age|que|pour)?
      (mature|intelligente) pour ton age
      (tes|t|tu es|tu nes|t) (pas)? (differente|different|pas comme|speciale|unique|special|magnifique|mon ange|ma princesse|la seule|le seul) (des|les|pour moi|de|que|qui|a mes)? (autres|filles|garcons|moi|yeux)?
      (ya que toi|toi seule|tu es la seule|t la seule|personne|que toi|y a que toi) (qui)? (me|m)? (comprends|comprend|ecoute|comprennes|connait) (comme|vraiment|mieux)? 
      (jamais|jai jamais) (rencontre|connu|parle|ressenti) (quelquun|personne|une fille|a quelquun|ca|un) (comme|aussi|avec|pour)
      (on a|ya|il y a|jai) (une|un|quelque chose) ..1 (connexion|lien|special|feeling|complicite) (speciale|special|unique|entre|de)?
      (tu|t) (fais|parais|as lair|sembles) (plus)? (vieille|vieux|agee|mure|grande|mature|de <age>)
      lage (cest|nest|c|est) (juste|quun|que|pas) (un)? (chiffre|nombre|important)
      (coucou|salut|bonjour|bonne nuit|hey|cc) (ma belle|princesse|beaute|ma jolie|mon ange|mon coeur|la plus belle)
      (tas|tu as|ta) (un|de|des|les) (beaux|beau|joli|magnifique|super|trop beau|tres beau) (sourire|yeux|visage|cheveux|regard)
      (tu merites|tmerites) (mieux|quelquun|tout|plus)
      (pourrais|devrais) etre (mannequin|modele)
    `,
    de: `
      (du bist|bist|du wirkst|wirkst|du siehst|du klingst|bist du|dus) (so|sehr|echt|voll|total|wirklich|viel|ganz|schon|ziemlich|mega) (reif|hubsch|schon|suss|besonders|anders|erwachsen|klug|schlau|wunderschon|toll|reifer|alter|perfekt) (fur|als|fur dein|wie|aus)? (dein|deine|andere|die|alter)?
      (reif|erwachsen|klug|weit) fur dein alter
      (du bist|bist|du) (was|etwas|nicht|einfach|ganz|mein|meine|nichts|die|der) (besonderes|wie die|wie andere|anders|besonders|engel|prinzessin|einzige|einzigartig) (anderen|als|fur mich|madchen|jungs|die|der)?
      (nur|keiner|niemand) (du|sonst)? (verstehst|versteht|horst|kennst) (mich|mir) (so|wie|wirklich|richtig)?
      (noch)? (nie|niemals) ..2 (jemanden|jemand|ein madchen|so jemand|einen) ..2 (wie dich|wie du|getroffen|kennengelernt|gefuhlt)
      (wir haben|da ist|das zwischen uns|zwischen uns) (eine|was|so eine|etwas|ist) (besondere|ganz besondere|besonderes|tiefe|spezielle|verbindung) 
      (siehst|wirkst|klingst|schatzte) (du|dich)? (viel|echt|auch|auf)? (alter|erwachsener|reifer|wie <age>) (aus|als)?
      alter ist (doch)? (nur|blos|bloss) eine zahl
      (hallo|hey|hi|na|guten morgen|gute nacht) (schone|hubsche|prinzessin|engel|schonheit|susse|meine schone|hubscher|traumfrau)
      (du hast|hast) (so|ein|echt|so ein|wunder|total)? (schone|schones|hubsche|tolle|wunderschone|susses|tolles|hubsches|wunderschones) (augen|lacheln|gesicht|haare)
      (du)? (konntest|solltest) model (sein|werden)
      (du)? (verdienst|hast) (was|jemand|jemanden|etwas) (besseres|der)
    `,
    pt: `
      (es|voce e|vc e|tu es|voce eh|vc eh|tas|parece|pareces|vc|acho te|te acho|tu e) (muito|tao|mt|mto|mais|bem|super|bué|bue|tao tao) (madura|maduro|especial|linda|lindo|bonita|bonito|gira|inteligente|diferente|adulta|perfeita|crescida) (pra sua idade|para a tua idade|pra|que)?
      (madura|maduro|inteligente|adulta) (pra|para) (a)? (sua|tua) idade
      (nao|n) (es|e|eh) (como)? (as|os|igual)? (outras|outros|demais|como as outras|meninas|raparigas|as outras) 
      (es|voce e|vc e|tu es|vc eh) (diferente|unica|especial|meu anjo|minha princesa|a unica|o unico|linda|perfeita) (das|pra mim|para mim|que|pessoa|demais|dos)?
      (so|ninguem|apenas) (voce|vc|tu|mais)? (me)? (entende|entendes|compreende|percebes|escuta|ouve) (me|como)? 
      (nunca) (conheci|conheci|falei|senti|tinha conhecido|encontrei) ..2 (ninguem|alguem|menina|isso|assim|uma) ..1 (como|assim|tao|igual)
      (temos|existe|sinto|a gente tem) (uma|algo|um) ..1 (conexao|ligacao|especial|quimica)
      (parece|pareces|aparenta|achei que tinha|pensei que tinhas) (ter)? (mais)? (velha|velho|idade|<age>|mais velha)
      (idade) (e|eh) (so|apenas|so um) (um)? numero
      (oi|ola|bom dia|boa noite|oie) (linda|princesa|minha linda|anjo|lindeza|boneca|lindo)
      (tens|tem|voce tem|vc tem) (um|uns|o|os) (sorriso|olhos|lindo|lindos|rosto) (lindo|lindos|mais|sorriso|olhos|perfeito|maravilhoso)
      (podia|podias|devia|devias) ser modelo
      (merece|mereces) (mais|alguem|melhor|tudo)
    `,
    nl: `
      (je bent|jij bent|ben je|je lijkt|jij lijkt|je ziet er|bent|ge zijt|je klinkt) (zo|heel|echt|super|erg|best|wel|veel|zoveel|te|al)  (volwassen|mooi|knap|speciaal|bijzonder|slim|anders|lief|rijp|ouder|prachtig|perfect|wijs) (voor je|voor|dan|uit)?
      (volwassen|rijp|slim|wijs) voor (je|jouw) leeftijd
      (je bent|jij bent|bent) (anders|niet zoals|uniek|speciaal|bijzonder|mijn engel|mijn prinses|de enige|mn prinses) (dan|de|voor mij|die|als|andere)? (anderen|andere|mij|meisjes|me)?
      (alleen|niemand|enige) (jij|anders)? (begrijpt|snapt|die) (mij|me) (zoals|echt|begrijpt|snapt)?
      (nog)? nooit (iemand|een meisje|zo iemand|zoiets) ..2 (zoals|ontmoet|gekend|gevoeld|als)
      (we hebben|wij hebben|ik voel) (een|iets|zo een|zon) (speciale|bijzondere|bijzonders|speciaals|diepe|klik|echte) (band|klik|connectie)?
      (je)? (lijkt|klinkt|ziet) (veel|wel|er|echt)? (ouder|volwassener) (uit|dan)?
      leeftijd is (maar|slechts|ook maar|gewoon) (een)? (getal|nummer)
      (hey|hoi|hallo|goedemorgen|welterusten|hee) (mooie|schoonheid|prinses|knapperd|schoonheidje|engel|beauty|mooi meisje|prinsesje)
      (je hebt|jij hebt) (zo|zulke|een|echt|zon|hele|super)? (mooie|mooi|prachtige|prachtig|leuke|lieve) (ogen|lach|glimlach|gezicht|haar)
      (je)? (zou|kan) model (kunnen)? (zijn|worden)
      je verdient (beter|iemand|meer|alles)
    `,
    pl: `
      (jestes|wydajesz sie|wygladasz|zachowujesz sie|jestes bardzo|jestes naprawde) (taka|taki|bardzo|tak|naprawde|strasznie|mega|super|o wiele|duzo|na|tak bardzo) (dojrzala|dojrzaly|piekna|ladna|sliczna|wyjatkowa|wyjatkowy|madra|inna|inny|dorosla|starsza|sliczny|przystojny|urocza|cudowna|dojrzalsza|dorosle) (jak na)? (swoj wiek)?
      (dojrzala|dojrzaly|madra|madry|dorosla) jak na (swoj|twoj) wiek
      (nie)? (jestes) (jak)? (inna|inny|wyjatkowa|wyjatkowy|jedyna|jedyny|niezwykla|moim aniolem|moja ksiezniczka|inne|sliczna|piekna|cudowna|idealna) (niz|dla mnie|osoba|dziewczyny|ktora|od)? (inne|wszystkie|inni)?
      (tylko|nikt|jedyna) (ty|inny|tak)? (mnie)? (rozumiesz|rozumie|sluchasz|zna|mnie rozumiesz|mnie rozumie) (jak|tak|naprawde)?
      (nigdy) (nie)? (spotkalem|spotkalam|poznalem|poznalam|czulem|rozmawialem) ..2 (kogos|nikogo|takiej|takiego|tak) (jak|takiego|takiej)?
      (mamy|laczy|czuje) (nas)? (cos|wyjatkowa|specjalna|szczegolna|niezwykla) (wiez|wyjatkowego|specjalnego|laczy|relacje)?
      (wygladasz|brzmisz|myslalem ze masz|myslalam ze masz) (na)? (starsza|starszego|duzo starsza|<age>|powaznie|wiecej)
      wiek to (tylko|jedynie) (liczba|cyfra|numer)
      (hej|czesc|dzien dobry|dobranoc|witaj|siema) (piekna|slicznotko|ksiezniczko|slonko|sliczna|aniolku|przystojniaku|slicznosci|kruszynko)
      (masz) (takie|taki|piekne|piekny|sliczne|sliczny|cudowne|cudowny|najpiekniejszy|ladne|ladny) (oczy|usmiech|wlosy|twarz|piekne|piekny)
      (moglabys|powinnas|moglbys) (byc|zostac) modelk*
      zaslugujesz na (kogos|wiecej|lepsz*|wszystko)
    `,
    tl: `
      (ang|napaka|sobrang|masyadong|ubod ng|super|grabe ang) (ganda|gwapo|cute|mature|bait|talino|special|pogi|ganda ganda|espesyal|matured) (mo|ka|naman|talaga|nman)? (para|for|mo|ka)?
      (mature|matured|matalino|mature ka) (ka)? (para|for|na) (sa)? (edad|age) (mo)?
      (iba|naiiba|special|espesyal|kakaiba|unique) (ka|k|ka sa|ka talaga|talaga) (sa|kasi|talaga|para)? (iba|lahat|kanila|akin|ibang|kanilang)?
      (ikaw|ikw) (lang|lng) (ang)? (nakakaintindi|nakakaunawa|naiintindihan|nakikinig|special|importante|mahalaga|nakakakilala) (sa|sakin|ko)?
      (wala|walang|ngayon lang ako) (pa|ibang|iba|naka)? (akong|ako|naka|nakilala) ..3 (katulad|tulad|gaya|kagaya|kasing) (mo)?
      (di|hindi|parang) (ka)? (mukhang|mukang|halatang|halata na) (bata|<age>|ganyan)
      (mas)? (mukha|mukhang|parang) (kang|ka) (matanda|mas matanda|dalaga|mature)
      (age|edad) (is|ay) (just|lang)? (a)? (number|numero)
      (hi|hello|hey|good morning|good night) (ganda|beautiful|princess|prinsesa|cutie|pretty|pogi|beh ganda|maganda)
      (ganda|ang ganda) (ng)? (mata|ngiti|smile|mukha|buhok) (mo)
      (pwede|pede) (ka|kang) (mag)? model
    `,
    hi: `
      (तुम|तू|आप) (बहुत|इतनी|कितनी|सबसे|बड़ी|काफी|सच में|वाकई|इतने|बहुत ही) (खूबसूरत|सुंदर|प्यारी|प्यारे|समझदार|खास|अलग|मैच्योर|क्यूट|स्पेशल|सुन्दर|अच्छी दिखती|होशियार) (हो|है|लगती|अपनी|दिखती)
      (अपनी|तुम्हारी) (उम्र|उमर) (के|से) (हिसाब से|लिए|ज्यादा|बड़ी|कहीं) ..2 (समझदार|मैच्योर|बड़ी|होशियार|लगती|हो)
      (तुम|तू) (दूसरों|औरों|बाकी|सबसे|बाकियों|बाकी लड़कियों|दूसरी लड़कियों) (जैसी|से|की तरह) (नहीं|अलग|अलग हो)
      (सिर्फ|केवल|बस) (तुम|तू|तुम ही) (ही)? (मुझे)? (समझती|समझते|समझ|मुझे समझती)
      (तुम|तू) (मेरे लिए) (बहुत|सबसे)? (खास|स्पेशल|सब कुछ)
      (तुम|तू) (जैसी|जैसा) (कोई|लड़की) (नहीं|कभी)
      (उम्र|उमर|एज) (तो)? (बस|सिर्फ|केवल) (एक)? (नंबर|संख्या)
      (हाय|हेलो|गुड मॉर्निंग|गुड नाइट) (ब्यूटीफुल|सुंदरी|राजकुमारी|प्रिंसेस|खूबसूरत)
      (तुम्हारी) (आंखें|मुस्कान|स्माइल|आँखें) (बहुत|कितनी|इतनी) 
    `,
    'hi-latn': `
      (tum|tu|aap|tm) (bahut|bohot|itni|kitni|sabse|badi|kaafi|kafi|sach me|bht|bhot|boht|itne|bahot) (khoobsurat|khubsurat|sundar|pyari|pyare|samajhdar|khas|khaas|alag|mature|cute|special|beautiful|smart|pretty) (ho|hai|lagti|apni|dikhti|h)?
      (apni|tumhari) (umar|umr|age) (ke|se) (hisab se|hisaab se|liye|zyada|badi|kahi|jyada) ..2 (samajhdar|mature|badi|smart|lagti|ho)
      mature (ho|hai) (apni)? (age|umar) (ke)?
      (tum|tu) (dusron|doosron|auron|baki|baaki|sabse|baaki ladkiyon|dusri ladkiyon|baki ladkiyo|dusro) (jaisi|se|ki tarah|jese) (nahi|nhi|alag)
      (sirf|bas|keval) (tum|tu|tum hi|tm) (hi)? (mujhe|muje)? (samajhti|samajhte|samjhti|samjhte|samajh)
      (tum|tu) (mere liye) (bahut|sabse|bohot)? (khas|khaas|special|sab kuch)
      (tum|tu|tumhare) (jaisi|jaisa) (koi|ladki) (nahi|nhi|kabhi)
      (age|umar|umr) (to)? (bas|sirf|just)? (ek|is just a|just a|is a)? (number|numbar)
      (hi|hello|hey|good morning|good night) (beautiful|princess|sundari|gorgeous|rajkumari|cutie)
      (tumhari|teri) (aankhen|muskan|smile|ankhe|aankhe) (bahut|kitni|itni|bohot) 
    `,
  }, flatteryFamilies, flatteryFamiliesFurther),
  vetoes: {
    en: `
      (beautiful|pretty|cute|lovely|gorgeous|amazing|perfect) (goal|shot|save|drawing|picture|painting|work|essay|pass|dog|cat|puppy|garden|photo|song|dress|day|weather|cake|place|view|game|match|performance|catch|homework|project|baby|kitten)
      (special) (offer|edition|needs|delivery|price|assembly|episode|move|item|skin|attack)
      (your|ur) (dog|cat|puppy|kitten|baby|house|drawing|room|goal|essay|bike|hamster) (is|looks|s) (so)?
    `,
  },
  weigh,
})

function weigh(heard: Heard, talk: TalkView): Verdict {
  const lean = leaning(talk.self, 'flattery')
  if (heard.language === 'any') return 'yes'
  if (isReported(heard, talk, lean) || isAmongKin(talk) || isOrdinary(talk, 'flattery')) return 'no'
  return (lean >= 0.5 || isPlain(heard, talk)) && !isGuess(heard, talk) ? 'yes' : 'weak'
}

/** So many words of praise, between two who speak of nothing ordinary, are no slip of the tongue. */
const PLAIN = 4

function isPlain(heard: Heard, talk: TalkView): boolean {
  return heard.words >= PLAIN && talk.others.length === 1 && sceneOf(talk) === null && !talk.turn.cues.has('joke')
}

const OLDER = wordsOf('older old mayor grande vieux vieille alter aelter ouder starsza starszy starsz mais velha velho matanda badi hyn henach bait')

/** "You look older, how old are you" asks more than it praises. */
function isGuess(heard: Heard, talk: TalkView): boolean {
  const { tokens, heard: all } = talk.turn
  const isOlder = tokens.slice(Math.max(0, heard.from), heard.to).some((t) => OLDER.has(t.text))
  return isOlder && all.some((h) => h.sign === 'age-asked')
}
