import type { CuePlug } from './plug.ts'

/** Those who speak know each other offline: the usual place, see you in class, your mum said. */
export const known: CuePlug = {
  id: 'known',
  phrases: {
    en: `
      (with|for) (the|my|our) (whole)? (class|form|year group|school|family|team)
      (see|c) (you|u) .. {day} for (lunch|dinner|tea|roast)
      (see|saw|catch|seen|sit|sat|meet|find) (you|u|ya|me) (with me|next to me|behind me)? (at|in|after|before|outside|by) (school|skool|class|lesson*|lunch|break|maths|math|english|science|form|assembly|church|work|uni|registration|reception|the office|homeroom|recess|the bike sheds|the canteen|the library at|the school gate*|the bus)
      (in|after|before) (maths|math|english class|science class|history|pe|geography|form|assembly|homeroom|third period|second period|first period|recess|double science|french class)
      (sat|sit|sitting) (next to|with|behind|beside) (you|me|her|him) 
      (the)? (usual|same|normal|our) (place|spot|time|table|bench|corner|bus) (as (always|last|usual))?
      (as|like) (always|usual|last (time|week|year|month|sunday|saturday))
      (same) (time|place) as (last|always|usual|before)
      (your|ur) {parent} (said|told me|asked|invited|rang|called my|knows my|and my (mum|dad|parents))
      my {parent} (said|says) (hi|you can|its fine|its ok|we can|yes)
      (our|the whole|your) (class|year group|form|teacher|street|neighbour*|cousin*|bus|lessons)
      (miss|mr|mrs|ms) (smith|jones|<any>) (said|gave|wants|told|is|lesson|class)
      (love you|love u|xx love|love) (sweetheart|darling|kiddo|hun|son|poppet|mum|dad|nan)
      (dinner|tea|lunch|breakfast) (is|will be|at|ready|on the table)
      (good|great|lovely|nice) (to see|seeing) (you|u|everyone) (again|yesterday|today|last|at)
      (last|yesterday) (time|week|night|weekend) (we|when we|you|at (yours|mine|the))
      (remember|rmbr) (when we|that time we|last)
      (at|to) (grandmas|grandma s|granny*|nans|nan s|nanas|grandads|grandad s|aunties|uncles|your cousins)
      (everyone|everybody|all of us|the others|the gang|the rest) (is|are|will be|else|from|going|coming|meets|meeting)
      (you left|u left|you forgot|u forgot) (your|ur) .. (at|in|here)
      (since|from) (primary|nursery|reception|year <num>|kindergarten|elementary|preschool)
      (next door|down the road|across the road|round the corner from (me|us))
    `,
    cy: `
      (efo|gyda|gyda'r|efo'r|gydar|efor) (y|r)? (dosbarth|teulu|tim|ysgol)
      (wela i|gwela i|welai|gweld) (di|ti|chi) (yn|ar ol|yn y) (ysgol|gwers|gwersi|dosbarth|capel|gwaith|amser cinio|egwyl|wers)
      (yr un|yn yr) (lle|amser|un lle) (arferol|ag arfer)?
      fel (arfer|arferol|y tro diwethaf)
      (dy|eich) (fam|dad|mam|nain|chwaer|brawd) (yn|n|wedi)? (dweud|deud|gofyn)
      (cofion|cariad) (mam|dad|nain)
      (ein|yr) (dosbarth|athro|athrawes|stryd)
      (cinio|swper|te) (yn barod|am)
    `,
    es: `
      (con) (la|los|mi|el|toda la) (clase|familia|del cole|curso|equipo|abuela|salon)
      nos vemos .. {day} (a|para) (comer|cenar|desayunar)
      (nos vemos|te veo|te vi|quedamos) (en|a la salida de|despues de|antes de) (clase|clases|la escuela|el cole|el colegio|el insti|la biblioteca del|el recreo|la oficina|misa|el trabajo|la uni|el instituto)
      (donde|lo|en el sitio|el lugar|como|a la hora) (siempre|de siempre|mismo de siempre|de costumbre)
      (el|la)? (mismo|misma) (lugar|sitio|hora) (de|que) (siempre|la ultima|ayer|la otra)
      (como) (siempre|la ultima vez|la semana pasada|el otro dia|el año pasado)
      (tu|mi) {parent} (dijo|dice|me dijo|llamo|ya hablo|nos invito)
      (nuestra|nuestro|toda la|nuestra misma) (clase|profe|profesora|maestra|calle|grupo|salon|curso)
      (la cena|la comida|el almuerzo) (esta|es|a las|lista)
      (te quiero|besos|un beso) (hijo|hija|mi amor|cariño|mama|papa|nena)
      (en casa de|donde) (la)? (abuela|abuelo|los abuelos|los primos|tia|tio)
      (te acuerdas|recuerdas|la otra vez|la ultima vez) (cuando|que|fuimos|fue)
      todos (vamos|van|nos|los de|vienen|los demas)
    `,
    fr: `
      (avec) (la|ma|toute la|notre) (classe|famille|mamie)
      (on se voit|a|je te vois|on se retrouve) (en|au|a la|devant le|apres) (cours|lycee demain|college demain|recre|cantine|la cantine|boulot|bureau|cdi|perm|maths|devant le college|devant le lycee)
      (comme) (dhabitude|d'habitude|dhab|toujours|la derniere fois|dab|la semaine derniere)
      (au|le|a la|a|lendroit|meme) (meme|endroit|heure) (endroit|heure|que|habituel|habituelle|dhabitude)
      (ta|ton|ma|mon) {parent} (a dit|ma dit|a appele|ta dit|connait ma)
      (notre|toute la) (classe|prof|rue|groupe|equipe)
      (le diner|le repas|le dejeuner|le gouter) (est|a|sera)
      (bisous|je taime|gros bisous) (maman|papa|mon cheri|ma cherie|ma puce|mon grand|mamie)
      chez (mamie|papi|papy|mes cousins|tes cousins|tata|tonton|nos)
      (tu te souviens|la derniere fois|lautre jour|l autre jour) (quand|quon|on|chez)
      (tout le monde|les autres) (vient|sera|y va|viennent|est la)
    `,
    de: `
      (mit) (der|meiner|unserer) (ganzen)? (klasse|familie|mannschaft|oma)
      (sehen uns|seh dich|bis|treffen uns|treff) (morgen|gleich|dann)? (in|nach|vor) (der)? (schule|klasse|stunde|pause|mathe|arbeit|der ersten|mensa|büro|gottesdienst|kantine|cafeteria|bio|englisch)
      (wie) (immer|letztes mal|letzte woche|üblich|gewohnt|sonst auch|beim letzten mal|jedes jahr)
      (am|zum|der|an der|zur) (gleichen|selben|üblichen|gewohnten) (ort|stelle|platz|zeit|treffpunkt)
      (deine|dein|meine|mein) {parent} (hat gesagt|hat mir|meinte|sagte|hat angerufen)
      (unsere|unser|unserer|die ganze) (klasse|lehrerin|lehrer|straße|gruppe|nachbarn)
      (das essen|abendessen|mittagessen) (ist|um|gibt|steht)
      (hab dich lieb|kuss|bussi|küsschen) (mama|papa|mein schatz|schatz|oma|mäuschen)
      bei (oma|opa|tante|onkel|den großeltern|meinen cousins)
      (weißt du noch|letztes mal|neulich) (als|bei|wo|waren|haben wir)
      (alle|die anderen|der rest) (kommen|sind|gehen|treffen|aus der klasse)
    `,
    pt: `
      (com) (a|o|minha|toda a) (sala|turma|família|familia|galera da escola|pessoal da escola)
      {day} nos vemos (no|para) (almoço|almoco|jantar)
      (te vejo|vejo te|nos vemos|a gente se vê|vemo nos|te vi|encontro te) (na|no|depois da|antes da|amanhã na|à porta da|na porta da) (aula|escola|recreio|intervalo|colégio|igreja|trabalho|cantina|faculdade|sala|empresa)
      (como|onde) (sempre|da última vez|na semana passada|de costume|é costume)
      (no|o|à|na) (mesmo|mesma) (lugar|sítio|hora|local) (de sempre|da última|que|do costume)
      (tua|teu|sua|seu|minha|meu) {parent} (disse|ligou|falou|me disse|já falou|combinou)
      (nossa|nosso|a turma|toda a) (turma|professora|professor|rua|sala|grupo|classe|toda)
      (o jantar|o almoço|a janta) (está|tá|é|às|fica)
      (beijos|beijinhos|te amo|amo te) (mãe|mae|pai|meu filho|minha filha|filho|filha|meu amor|querida|vó)
      (em)? (na|casa da) (casa da)? (avó|vó|tia|avo|avô|prima)
      (lembra|lembras te|da última vez|no outro dia) (quando|que|fomos|daquela)
      (todo mundo|toda a gente|o resto|os outros) (vai|vem|da turma|vão)
    `,
    nl: `
      (met) (de|mijn|mn|onze) (hele)? (klas|familie|team)
      (zie je|tot|spreken af|zie jou) (morgen|straks)? (op|in|na|voor|bij) (school|de les|de klas|pauze|de pauze|werk|wiskunde|engels|het werk|kantoor|de kantine|kerk)
      (zoals|net als) (altijd|vorige keer|vorige week|gewoonlijk|anders)
      (op)? (dezelfde|zelfde|de gewone|onze vaste|de vaste) (plek|tijd|plaats|tafel)
      (je|jouw|mijn|mn) {parent} (zei|heeft gezegd|belde|vroeg|had gezegd)
      (onze|de hele) (klas|juf|meester|straat|groep|mentor|leraar)
      (het eten|avondeten|de lunch) (is|staat|om)
      (kusjes|kus|liefs|hou van je) (mama|papa|schat|lieverd|oma|mam|pap)
      bij (oma|opa|tante|oom|mijn neef|mijn nicht)
      (weet je nog|vorige keer|laatst) (toen|dat|bij|waren|was)
      (iedereen|de rest|de anderen) (komt|is|gaat|van de klas|komen)
    `,
    pl: `
      (z|ze) (klasa|cala klasa|rodzina|druzyna|nasza klasa)
      widzimy sie .. na (obiedzie|kolacji)
      (widzimy sie|do zobaczenia|spotkamy sie|zobaczymy sie) (jutro|w poniedzialek)? (w|na|po|przed) (szkole|lekcji|lekcjach|klasie|przerwie|pracy|kosciele|matmie|biologii|polskim|biurze|stolowce|wfie)
      (jak|tam gdzie|tak jak) (zawsze|zwykle|ostatnio|co tydzien|w zeszlym)
      (w)? (tym samym|to samo|o tej samej) (miejscu|miejsce|porze|godzinie)
      (twoja|twoj|moja|moj)? (mama|tata|babcia) (powiedziala|powiedzial|mowila|dzwonila|dzwonil|prosila|pytala)
      (nasza|nasz|cala|naszej) (klasa|klasy|klasie|pani|ulica|grupa|wychowawczyni|nauczycielka)
      (obiad|kolacja|sniadanie) (jest|o|bedzie|gotowy|gotowa)
      (buziaki|kocham cie|calusy) (mama|tata|kochanie|synku|coreczko|babcia|skarbie)
      u (babci|dziadka|dziadkow|cioci|wujka|kuzyna|kuzynki)
      (pamietasz|ostatnio|ostatnim razem) (jak|kiedy|gdy|bylismy)
      (wszyscy|cala klasa|reszta|inni) (ida|beda|przyjda|z klasy|idziemy|jada)
    `,
    tl: `
      (kami|kasama) .. (section|klase|kaklase|klasmeyt|pamilya)
      kita tayo .. (dito|kayo) (kayo)? kumain
      (kita|kita kits|see you|magkita|kitakits) (tayo|na lang|nalang)? (bukas|mamaya)? (sa) (school|klase|class|canteen|simbahan|opisina|work|recess|library|room|gate|trabaho)
      (tulad|gaya|katulad) (ng|nung) (dati|lagi|kahapon|nakaraan|last)
      (sa)? (dating|same|parehong) (lugar|pwesto|place|oras|time|tambayan)
      (sabi|tanong|tumawag) (ni|si|ng) (mama|papa|nanay|tatay|lola|mommy|daddy) (mo|ko)?
      (klase|section|teacher|adviser|kaklase|classmates|kapitbahay) (natin|namin|ko|mo)
      (kain|hapunan|tanghalian|ulam) (na|tayo na|na tayo|nasa)
      (love you|ingat) (anak|nak|ma|pa|nay|tay)
      (kina|kila|sa bahay ni|kay) (lola|lolo|tita|tito|pinsan)
      (naalala mo|nung|noong) (nung|dati|last|nakaraan)
      (lahat|buong klase|silang lahat|ang barkada) (pupunta|kasama|tayo|nandun|sasama)
    `,
    hi: `
      (पूरी)? (क्लास|परिवार|फैमिली) (के साथ|वाले|वालों)
      (मिलते|मिलेंगे) (हैं)? (क्लास|स्कूल|ट्यूशन)
      (स्कूल|क्लास|कक्षा|ऑफिस|मंदिर|ट्यूशन|कॉलेज) (में|के बाद|पर) (मिलते|मिलेंगे|मिलूंगी|मिलूंगा|मिलो|देखा)
      (हमेशा|पिछली बार|पहले) (की तरह|वाली|जैसे|की)
      (उसी|वही|वहीं) (जगह|समय|टाइम)
      (तुम्हारी|तुम्हारे|आपकी|मेरी|मेरे) (मम्मी|पापा|माँ|दादी|बहन|भाई) (ने|का फोन|को पता)
      (हमारी|हमारे|पूरी) (क्लास|टीचर|मोहल्ले|गली|कक्षा)
      (खाना|नाश्ता|डिनर) (तैयार|बन|लग|खा लो|खाने)
      (दादी|नानी|चाचा|मौसी|बुआ|मामा) (के घर|के यहाँ|जी)
      (याद है|पिछली बार|उस दिन) (जब|हम|हमने)
      (सब|सभी|बाकी सब|पूरी क्लास) (आ रहे|जा रहे|आएंगे|चल रहे|लोग)
      बेटा|बेटी
    `,
    'hi-latn': `
      (puri)? (class|family|parivar) (ke sath|ke saath|wale|walo)
      (milte|milenge|milte hai|milte h) (class|school|tuition)
      (school|class|office|mandir|tuition|college) (me|mein|ke baad|pe) (milte|milenge|milungi|milunga|milo|dekha)
      (hamesha|pichli baar|pehle) (ki tarah|wali|jaise|ki)
      (usi|wahi|vahi) (jagah|time|samay|jagha)
      (tumhari|tumhare|aapki|meri|mere) (mummy|papa|maa|dadi|behen|bhai) (ne|ka phone|ko pata)
      (hamari|hamare|humari|puri|poori) (class|teacher|mohalle|gali)
      (khana|nashta|dinner) (taiyar|tayar|ban|lag|kha lo|khane|ready)
      (dadi|nani|chacha|mausi|bua|mama) (ke ghar|ke yaha|ji)
      (yaad hai|yad hai|pichli baar|us din) (jab|hum|humne)
      (sab|sabhi|baki sab|puri class) (aa rahe|ja rahe|aayenge|chal rahe|log)
      (beta|beti)
    `,
  },
}
