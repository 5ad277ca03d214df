import type { Phrases } from '../plug.ts'

/**
 * Harm that is left to be guessed: what others will say when it lands with them, one press and all know, shall I write to your coach, do you want
 * that.
 */
export const veiledThreats: Phrases = {
  en: `
    (bet|sure|guess|think) {your} ..1 (mum|mom|dad|parents|teacher|coach|nan|gran|brother|sister|head|boss) ..1 (would|will|d|ll) ..2 (love|like|thrilled|interested|enjoy|proud|happy|shocked) ..4 (this|it|that|these|read|see)
    (hate|shame|sad) (for|to have) {your} ..2 {crowd} to (see|find|read|get|hear)
    (ill|i will|maybe ill|might|could) ..1 (just)? (drop|stick|put|chuck|dump|pop) (it|this|them|these) ..1 (in|on|into) ..2 (group|gc|chat|groupchat|story|internet)
    (screenshots|pics|pictures|photos|video|it|they|this) (go|goes|going) to {your} ..1 {crowd}
    {your} ..1 {crowd} ..6 (gets|get|will get|sees|see) (it|this|them) first
    (wonder|curious|imagine|guess|picture|lets see|cant wait to see) ..2 (what|how|if|whether) ..1 {your}? ..2 ({crowd}|year <num>|form|team|village|street|coach|boss|neighbours|church) ..2 (say|says|think|thinks|look|looks|react|reacts|do|feel|laugh) ..2 (when|if|once|about it|to this|of this|of it|seeing)
    (wonder|curious|imagine|lets see) ..2 (what|how) ..2 (year|form|class|team) ..1 (<num>)? ..1 (will|would|gonna|are going to)? (say|think|do) ..2 (when|if|once)
    (shame|pity|awkward|sad|unfortunate|embarrassing|be a shame|terrible) if ..1 {your} ..2 (saw|see|opened|opens|found|heard|got|gets|sees|finds|hears|received|read|woke)
    {your} ..1 (coach|teacher|head|headteacher|tutor|boss|manager|pastor|neighbour|uncle|nan|brother|sister|mum|mom|dad|bro) ..1 (would|might|will|ll|d) ..1 (love|like|enjoy|want|be interested|be happy|be keen) ..1 (to)? ..1 (see|seeing|this|it|read|have|hear)
    {your} ..1 (followers|follower list|friends list|friend list|contacts|contact list|whole list) ..2 (is|are|s)? ..1 (saved|stored|copied|screenshotted|on my (laptop|phone|pc|drive))
    (dont|do not) (make me) (use|press|click|send|post|share|do)
    (one|1|a single) (click|tap|press|button|swipe|push) ..2 (and|then|n|away) ..4 (everyone|everybody|whole|all|knows|know|sees|see|wall|town|village|street|school|class|{crowd})
    (all i have to do|i only have to|i just have to|i only need to|just need to) ..2 (press|click|hit|tap|send|push)
    (shall|should) i ..1 (send|show|text|message|write|tell|forward|email|dm) ..1 (it|this|them|him|her|{your}) ..1 (to)? ..1 (now|him|her|them|{your}|{crowd}|or)
    by (breakfast|lunch|morning|bedtime|tomorrow|monday|dinner|tea) ..1 (everyone|everybody|the whole|all of|half the) ..3 (seen|see|know|knows|have it|has it|talking)
    when it (lands|drops|hits|turns up|arrives|shows up|pops up) ..2 (in|on) ..2 (group|groupchat|gc|chat|inbox|feed|phone|phones|class)
  `,
  cy: `
    (tybed|sgwn i|swn i) ..1 (be|beth|sut) ..2 (dy|bydd|fydd|fasa|fyddai) ..4 (ddeud|dweud|feddwl|meddwl|dosbarth|athro|hyfforddwr|ffrindiau)
    (un|1) (clic|botwm|wasgiad|tap|cyffyrddiad) ..2 (a|ac|i) ..5 (wal|pawb|bawb|dosbarth|pentre|pentref|ysgol|gwybod|gweld|ar)
    ^ (ti|tin|wyt ti) ..1 (isio|eisiau|moyn) (hynny|hyn|ny|i hynny) $
    (bydd|fydd|mi fydd) ..1 (pawb|y pentre|y pentref|yr ysgol|dy ddosbarth|y dosbarth|dosbarth di|bawb) ..4 (gweld|weld|gwybod|wybod|weld o|gweld o|clywed|siarad)
    (bydd|fydd) dy (ddosbarth|ysgol|deulu|rieni|ffrindiau|fam|dad|dim) ..3 (gweld|weld|gwybod|wybod|clywed)
    (na i|nai|wna i|mi wna i|bydda i) ..1 (n)? ..1 (deud|ddeud|dweud|ddweud|dangos|ddangos|yrru|gyrru|anfon) ..2 (wrth|i|at) (dy|dy di)
    (fasa|fyddai|byddai) dy (athro|athrawes|hyfforddwr|nain|nan|fam|dad|frawd) ..3 (hoffi|licio|eisiau|isio|gweld|weld)
    (biti|trueni|cywilydd) ..2 (os|tasa|pe) ..2 dy
    (dy|eich) (ddilynwyr|dilynwyr|ffrindiau|gysylltiadau) ..3 (wedi|ar) ..1 (cadw|gadw|safio|laptop|ffon)
  `,
  es: `
    (solo|nomas) ..1 (tengo|falta|hace falta) ..1 que? ..1 (darle|dar|pulsar|apretar) ..1 (a)? (enviar|publicar|click|clic)
    a (tu|tus) (padre|madre|padres|mama|papa|clase|amigos|profe|hermana|hermano|abuela) ..1 (le|les) (va|van) a (llegar|gustar)
    (lo|la|las|los) (subo|mando|meto|paso|pongo|cuelgo) (al|en el|a la|en la) (grupo|clase|salon|chat|red|story|historia|insta)
    se (cual|donde) ..1 (es)? ..1 tu casa ..3 (voy|ir|ire|paso)
    (a ver|quiero ver|ya veremos|veremos|imagina|imaginate|me pregunto|que curiosidad|a ver si) ..1 (que|la|como|lo que) ..1 (cara|dice|dira|diran|piensa|pensara|pondra|opina|dicen) ..5 (cuando|si|al) ..2 (le|les|lo|la|llegue|caiga|vea|vean|salga|aparezca|enteren)
    (que|imagina la) cara ..1 (pone|ponen|pondra|pondran|va a poner|de) ..1 (tu|tus|la|el) ..3 (cuando|si|al)
    (tu|tus) (entrenador|entrenadora|profe|profesor|profesora|director|jefe|tio|tia|abuela|abuelo|hermano|hermana|madre|padre|mama|papa|cura|vecino) ..2 (quiere|querra|querria|le gustaria|le encantaria|le gustara|le interesa|estaria) ..2 (ver|verlo|verla|verlas|leer|saber|esto)
    (le|les) (escribo|mando|envio|paso|aviso|ensena|enseno|muestro) <ask>
    (se lo|se la|se las) (mando|envio|paso|enseno|muestro|digo|cuento) <ask>
    (un|1|con un) (clic|click|boton|toque|dedo) ..2 (y|para|basta) ..4 (todo|todos|toda|manana|sabe|sabra|ve|barrio|pueblo|colegio|escuela)
    (basta|solo tengo|me basta) ..1 (con|que)? ..1 (apretar|pulsar|presionar|tocar|un clic|un click)
    (seria|que) ..1 (una|un)? (pena|lastima|verguenza) ..1 (si|que) ..1 (tu|tus|se)
    (tengo) ..1 (toda|todos) ..1 (tu|tus) ..1 (lista|seguidores|contactos|amigos) ..2 (guardada|guardados|guardado|copiada|en)
    no me hagas (usar|usarlo|usarla|mandar|apretar|publicar)
    (cuando|si) (caiga|llegue|aparezca|salga) ..1 (en|al|a) ..1 (el|la|los)? (grupo|salon|clase|curso|chat)
  `,
  fr: `
    jai juste a (appuyer|envoyer|cliquer)
    (ca|tout|les photos|la photo) (part|partira|va|ira) (a|chez|vers|dans) (ta|ton|tes|toute ta) ..1 {crowd}
    a (ta|ton|tes) (mere|pere|parents|potes|amis|classe) ..2 (va|vont) (recevoir|adorer)
    (je me demande|jme demande|curieux|curieuse|imagine|on va voir|hate de voir|on verra) ..2 (ce que|ce qu|la tete|comment|la reaction|quoi) ..3 ({crowd}|6e|5e|4e|3e|classe|prof|coach|equipe|college) ..3 (dire|dira|diront|pense|penser|penseront|quand|si|ca)
    {your} ..1 (grand|petit|grande)? (frere|soeur|pere|mere|prof|coach|entraineur|tonton|tata|mamie|papi|directeur|patron) ..2 (penserait|penserai|dirait|aimerait|adorerait|serait|voudrait|en penserait) ..2 (quoi|voir|ca|content|contente|de ca)
    (je|j) ..1 (lui|leur) (ecris|envoie|montre|dis|transfere|balance) ..1 (si tu veux|ou pas|tu veux|<ask>)
    (suffit|il suffit|ya qu a|ya juste|jai qua|jai juste a|suffirait) ..2 (appuie|appuyer|cliquer|clique|clic|envoyer|publier)
    (un|1|en un) (clic|bouton|click|geste|doigt) ..2 (et|suffit|pour) ..4 (tout|toute|tous|saura|sait|verra|voit|demain|quartier|ville|college)
    (demain|dici demain|ce soir) ..1 (tout|toute|tous) ..1 (le|la|les|ton|ta)? ..1 (college|lycee|quartier|village|classe|monde|ville|ecole) ..2 (est au courant|au courant|sait|saura|voit|verra|parlera)
    (dommage|ca serait bete|bete|honte|triste) ..2 (si) ..1 {your} ..3 (voyait|voit|tombait|tombe|apprenait|ouvrait|savait|recevait)
    (tous|toute|la liste de) ..1 tes (abonnes|followers|contacts|amis) ..2 (sont|est|sur|enregistre|enregistres|sauvegardes|copies)
    (me force|moblige|me pousse) pas a (men servir|appuyer|utiliser|envoyer|publier)
    quand ca (tombera|tombe|arrivera|arrive|sera|atterrit) ..1 (dans|sur) ..1 (le|la)? (groupe|conv|insta|classe)
  `,
  de: `
    (ich)? muss nur ..1 (noch)? ..1 (auf)? (senden|abschicken|drucken|klicken)
    (das|es|alles|die) (geht|gehen) (an|zu) (deine|deinen|alle) ..1 {crowd}?
    (mal sehen|bin gespannt|ich bin gespannt|mal schauen|frag mich|ich frage mich|stell dir vor|neugierig) ..1 (was|wie|ob) ..4 (sagt|sagen|denkt|denken|meint|meinen|guckt|gucken|schaut|reagiert|reagieren|findet)
    wenns ..2 (in|im|bei) ..3 (gruppe|klassenchat|chat|klassengruppe|whatsapp) ..1 (landet|steht|auftaucht|ankommt|ist)
    (dein|deine) ..1 (trainer|lehrer|lehrerin|oma|opa|onkel|tante|bruder|schwester|chef|mutter|vater|rektor|pfarrer|direktor) ..2 (wurde|wurd|wird|will|mochte|hatte) ..3 (sehen|gern|gerne|freuen|interessieren|lesen|spannend)
    soll ichs ..1 (ihm|ihr|ihnen|allen|deiner|deinem) ..1 (schicken|zeigen|schreiben)
    soll ich ..1 (es|das|ihm|ihr|ihnen|deiner|deinem|deinen) ..2 (schicken|zeigen|schreiben|weiterleiten|sagen|erzahlen)
    (ein|1) (klick|knopfdruck|druck|tipp|wisch|tastendruck) ..2 (und|dann|genugt|reicht) ..4 (alle|jeder|ganze|ort|dorf|schule|weiss|sieht|morgen|klasse)
    (ich muss|brauch|brauche) (nur|blos|bloss) ..1 (noch)? ..1 (drucken|klicken|auf senden|senden|abschicken)
    (schade|peinlich|dumm|blod|traurig) ..1 (ware|war|wars)? ..1 wenn ..1 (deine|dein) ..4 (sehen|sahe|sieht|findet|finden|offnet|bekommt|erfahrt)
    (deine) ..1 (ganze)? (followerliste|freundesliste|kontaktliste|follower|kontakte) ..2 (ist|sind|liegt|habe|hab) ..2 (gespeichert|kopiert|laptop|handy|gesichert)
    wenn du mich ..1 (blockst|blockierst|verlasst|ignorierst|loschst) ..2 (tu|tue|bring|bringe|mach) ich ..1 (mir|mich) ..1 (was|etwas|um)
    (ich) (stell|stelle|lade|pack|tu) (es|das) ..1 (rein|hoch|ins netz|online|in die gruppe)
  `,
  pt: `
    (so|e so) ..1 (tenho que|falta|preciso) ..1 (clicar|apertar|carregar|enviar)
    (isso|isto|tudo|as fotos|a foto) (vai|vao) (pra|para|a) (sua|tua|seus|teus|todos|toda) ..1 {crowd}
    (imagina|imagine|quero ver|so quero ver|vamos ver|queria ver|fico curioso|curioso pra ver) ..1 (so)? (a cara|a reacao|o que|oq|como) ..3 (turma|sala|escola|professor|professora|mae|pai|pais|amigos|familia|treinador|galera|<num> ano) ..3 (quando|se|ao|vendo|dizer|disser|vai|vao|pensar)
    (teu|seu|tua|sua|o teu|a tua) (professor|professora|treinador|tecnico|chefe|tio|tia|avo|irmao|irma|mae|pai|pastor|diretor|diretora) ..1 (ia|iria|vai|deve|havia de|adoraria|gostaria) ..2 (gostar|adorar|querer|curtir|ver|amar) ..2 (ver|isso|isto|saber)
    (mando|envio|mostro|encaminho|conto) (pra|para|a) (ele|ela|eles|todos) <ask>
    (quando|se) (cair|chegar|aparecer|parar|caisse) ..1 (no|na|nos) ..1 (grupo|sala|turma|zap|chat|insta|celular)
    (um|1|com um) (clique|botao|toque|click|dedo) ..2 (e|pra|para|basta) ..4 (todo|toda|todos|amanha|sabe|fica|ve|bairro|escola|cidade)
    (basta|e so|so preciso|so tenho que) ..1 (eu)? (apertar|clicar|carregar|tocar|enviar)
    (sua|tua|toda a tua|toda sua) ..1 (lista|lista de seguidores|lista de contatos|lista de amigos) ..3 (salva|guardada|copiada|no meu)
    nao me (faca|faz|facas|obrigue|obriga) (usar|apertar|postar|enviar|mandar)
    (pena|vergonha|chato) se ..1 (tua|teu|sua|seu) ..3 (visse|vir|ver|abrir|abrisse|souber|soubesse|receber)
  `,
  nl: `
    (dit|het|alles|de foto|die foto) gaat (naar|aan) (je|jouw|heel je) ..1 {crowd}
    ik (hoef|moet) (alleen|maar|nog) ..1 (maar)? ..1 op (verzenden|versturen|sturen)
    (benieuwd|ben benieuwd|vraag me af|eens kijken|eens zien|stel je voor|ik ben benieuwd) ..1 (wat|hoe|of) ..4 (zegt|zeggen|denkt|denken|vindt|vinden|kijkt|kijken|reageert|reageren) ..2 (als|wanneer|ervan|hiervan)
    (als|wanneer) (het|t|dit|dat) ..1 (in|op) ..1 (de|het)? (groep|groepsapp|klassenapp|app|klas|appgroep) ..1 (komt|staat|verschijnt|belandt)
    {your} ..1 (trainer|leraar|juf|meester|mentor|oma|opa|oom|tante|broer|zus|baas|moeder|vader|coach) ..1 (zou|wil|zal|vindt|vind) ..3 (zien|graag|leuk|interessant|lezen|weten)
    (zal|moet) ik ..1 (hem|haar|ze|het|t|m) ..3 (appen|sturen|laten zien|schrijven|doorsturen|mailen|even)
    (een|1) (klik|druk|tik|swipe|knop|veeg) ..2 (en|dan|is genoeg) ..4 (iedereen|hele|heel|dorp|stad|school|weet|ziet|morgen|klas)
    (ik hoef|hoef) ..1 (alleen|maar|enkel) ..2 (drukken|klikken|te drukken|te klikken|versturen)
    (jammer|zonde|gênant|genant|pijnlijk) (als) ..1 {your} ..4 (ziet|zien|vindt|opent|hoort|krijgt|zou)
    {your} ..1 (hele)? (volgerslijst|vriendenlijst|contactlijst|volgers|contacten) ..2 (staat|staan|heb) ..2 (opgeslagen|laptop|telefoon|bewaard)
    (ik weet waar|weet waar) (je|jij) (woont|zit|wont|woond) ..3 (kom|langs|ben er|sta)
    (en) ik kom (langs|naar je|je opzoeken|je halen|eraan)
  `,
  pl: `
    (to|wszystko|zdjecia) (pojdzie|poleci|trafi|idzie) (do|na) (twojej|twoich|twojego|calej) ..1 {crowd}
    (musze|wystarczy) (tylko)? ..1 (kliknac|nacisnac) (wyslij|przycisk)
    (ciekawe|ciekawi mnie|zobaczymy|wyobraz sobie|ciekaw jestem|ciekawa jestem) ..1 (co|jak|czy) ..4 (powie|powiedza|pomysli|pomysla|zrobi|zareaguje|zareaguja|mine|na to)
    (jak|kiedy|gdy) (to)? (wyladuje|trafi|wpadnie|pojawi sie|wyleci) ..1 (na|w|do) ..1 (grupie|grupe|grupke|klasowej|klasy|necie|czacie|grupy)
    (twoj|twoja) (trener|trenerka|nauczyciel|wychowawca|wychowawczyni|babcia|dziadek|wujek|ciocia|brat|siostra|mama|tata|szef|pani|ksiadz) ..2 (chcialby|chcialaby|chetnie|ucieszy|ucieszylby|na pewno|chce) ..3 (zobaczyc|zobaczy|to|obejrzec|wiedziec)
    (napisac|wyslac|pokazac|powiedziec) (mu|jej|im|twojej|twojemu|to jej|to mu) <ask>
    (jedno|1|jeden) (klikniecie|klik|przycisk|ruch|dotkniecie) ..2 (i|wystarczy) ..4 (wie|cale|cala|caly|wszyscy|zobaczy|widzi|jutro|osiedle|szkola)
    (wystarczy|musze tylko|tylko musze) ..1 (ze)? (klikne|kliknac|nacisne|nacisnac|wcisne|wysle)
    (szkoda|wstyd|glupio|przykro) ..2 (gdyby|jesli|jakby) ..1 (twoja|twoj|twoi|ktos) ..3 (zobaczyl|zobaczyla|zobaczyli|dowiedzial|dowiedziala|otworzyl|otworzyla|zobaczy|dostal)
    (cala|twoja) ..1 lista ..1 (obserwujacych|znajomych|kontaktow) ..2 (zapisana|na|mam|zapisalem|skopiowana)
    (albo|bo|inaczej) ..1 (to|je|ja)? ..1 (wrzuce|wstawie|wrzucam|wysle|puszcze|udostepnie) ..1 (to|je|wszystko|$)
  `,
  tl: `
    (tingnan natin|tignan natin|ano kaya|curious ako|imaginin mo|isipin mo) ..2 (sasabihin|iisipin|magiging|sabihin|mukha|reaction|reaksyon) ..3 (ng|nila|ni|mga)
    (gusto|matutuwa|interesado|magugustuhan) ..1 (siguro|siguradong|kaya|tiyak)? ..2 (ni|ng|si) ..1 (sir|maam|coach|adviser|teacher|nanay|tatay|lola|tito|tita|kuya|ate|mama|papa|principal)? ..2 (makita|mabasa|malaman|to|ito)
    (ichat|isend|ipakita|imessage|sabihin|iforward|itext) ko (na)? (ba|kaya) <ask>
    (isang|1|one) (pindot|click|tap|klik) ..1 (lang|ko)? ..3 (alam|makikita|kita|lahat|buong|kalat|barangay|bukas)
    (pipindutin|pindutin|iclick) ko (na)? (lang)? ..2 (alam|lahat|to|ito|kalat)
    (sayang|nakakahiya|hiya) ..1 (kung|pag) ..1 (nakita|makita|nalaman|malaman|nabuksan) ..2 (ng|ni)
    (buong|lahat ng) ..2 (followers|friends list|contacts|friends) mo ..2 (nakasave|naka save|saved|nasa|kopyado)
    alam ko ..1 (kung)? (saan|san|asan) ka nakatira
    (pag|kapag) (napunta|lumabas|nakarating|nasend) ..1 (sa|na) ..1 (gc|group|grupo|groupchat|klase)
    (wag|huwag) mo akong (piliting|pilitin|itulak)
  `,
  hi: `
    (देखते हैं|देखना|सोचो|देखूं|देखें) ..2 (क्लास|स्कूल|टीचर|दोस्त|पापा|मम्मी|लोग|मोहल्ला|मोहल्ले) ..2 (वाले|वालों)? ..1 (क्या|कैसे) ..1 (कहते|कहेंगे|सोचेंगे|बोलेंगे|कहती|सोचते|बोलते)
    (एक|बस एक) (बटन|क्लिक|टैप|उंगली) ..3 (पूरा|पूरे|सब|सबको|सबके|मोहल्ला|मोहल्ले|स्कूल|क्लास)
    (सर|टीचर|कोच|पापा|मम्मी|भाई|दादी|मामा|चाचा) को ..1 (दिखाऊं|दिखाऊँ|भेजूं|भेजूँ|बताऊं|बताऊँ|दिखा दूं|भेज दूं|बता दूं|दिखाऊ) ..1 (क्या)?
    (सर|टीचर|कोच|पापा|मम्मी|भाई|दादी|मामा|चाचा) का नंबर ..2 (मेरे पास|है)
    (शर्म|बुरा|अफसोस) ..2 (अगर) ..3 (देख|देखे|देखा|पता)
    (जब) ..1 (ग्रुप|क्लास ग्रुप) में (आएगा|जाएगा|पहुंचेगा|आएगी|जाएगी)
    (फॉलोअर|फॉलोवर|दोस्तों|कॉन्टैक्ट) ..2 (लिस्ट|सूची) ..2 (सेव|मेरे पास|सेव्ड)
  `,
  'hi-latn': `
    (dekhte hai|dekhte hain|dekhna|socho|dekhu) ..2 (class|school|teacher|dost|papa|mummy|log|mohalla|mohalle) ..2 (wale|walon|wali)? ..1 (kya|kaise) ..1 (kehte|kahte|kahenge|kehenge|sochenge|bolenge|sochte|bolte)
    (ek|bas ek) (button|click|tap|klik) ..3 (poora|pura|poore|pure|sab|sabko|sabke|mohalla|mohalle|school|class|kal)
    (sir|teacher|coach|papa|mummy|bhai|dadi|mama|chacha|madam|maam) ko ..1 (dikhau|dikhaun|dikhaoon|bheju|bhejun|batau|bataun|dikha du|bhej du|bata du|dikha doon) ..1 (kya)?
    (number|no|contact) ..1 (hai|h) (mere paas|mere pas)
    (jab) ..1 (group|class group|gc) (me|mein|main) (aayega|ayega|jayega|pahuchega|aayegi|jayegi)
    (followers|follower|friends|contact|contacts) ..1 list ..2 (save|saved|mere paas|mere pas)
  `,
}
