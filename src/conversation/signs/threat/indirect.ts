import type { Phrases } from '../plug.ts'

/** Threats that name no act: one click away, what will your father say, a shame if, you will see, I know the gate, then it goes up. */
export const indirectThreats: Phrases = {
  en: `
    (one|1|single) (click|tap|press|push|button|swipe|message|msg|text|send) ..3 ({your}|every1|everyone|everybody|the whole|whole|all) ..2 (school|class|family|mum|mom|parents|friends|followers|has|have|sees|see|gets|get|knows)
    (shame|pity|sad|awkward|embarrassing|terrible|unfortunate|crazy) if ..1 ({your}|every1|everyone|everybody|people|the whole|this|these|it|someone) ..3 (got|saw|found|knew|heard|received|seen|went|ended|leaked|see|get|find|out)
    (wonder|curious|lets see|lets find out|cant wait to see|i want to see|guess) (what|how|wat) ..1 {your} ..2 {crowd} ..2 (say|says|think|thinks|do|react|reacts|feel|will)
    (what|wat|wot) (will|would|wud|wil|do you think|d you think) ..1 {your} ..2 {crowd} (say|think|do) ..1 (when|if|about|to this|seeing|wen)
    (ignore|ghost|block|leave|air|avoid|report|disobey|cross|test|try) (me|it) ..3 (see|watch|find out|youll|ull|you will|u will|ill|im) ..3 (what|wat|happens|happen|regret|sorry|see|post|send|happening)
    (keep|go on|carry on|continue) (ignoring|ghosting|airing|blocking|avoiding|testing) (me)? ..3 (see|watch|ill|youll|ull|you will|u will|n)
    (ignore|ignoring|ghost|block|blocking|disobey) me ..3 (youll|ull|you will|u will) (see|regret|be sorry|pay|find out)
    or (every1|everyone|everybody|all|the whole|whole|{your}) ..5 (sees|see|knows|know|gets|get|hears|finds out|find out|has it|have it|laughs|will|receives)
    if {you} ..4 (il|ill|i will|im gonna|ima|id|i would|i might|i) ..1 (hurt|harm|kill|cut) (myself|my self|me)
    (leave|go|block me|dump me|bye|stop) (and|n|then) (il|ill|i will|im gonna|i) ..1 (hurt|harm|kill|cut) (myself|my self)
    (without you|if i lose you|if you go|if u go|if you leave|if u leave) ..3 (die|end it|end my life|not live|do something bad|do something stupid)
    (got|have|have got|saved|kept|screenshotted|recorded|screened) (everything|it all|all of it|all) ..1 (saved|screenshotted|recorded|backed up|here|on my phone)? ..2 (post|send|online|share|wonder|{your})
    (all|everything) ..1 (saved|screenshotted|recorded|backed up) ..3 (post|put|send|share|online|upload|wonder)
    (should|shall) i (post|share|upload|leak|put|send|show|tell) ..2 (it|this|them|these|everything|all|that) ..3 (online|{your}|everyone|every1|net|internet|group|public|story|insta)
    (one|1|a|single) word ..3 (anyone|any1|anybody|someone|mum|mom|parents|police|teacher|them|any) ..4 (i|ill|il|it|everything|all|its|its all|ima) ..3 (post|send|share|goes|go|viral|online|out|everyone|public|forward|leak|up)
    (tell|say a word to|speak to|talk to|open {your} mouth to|breathe a word to) (anyone|any1|anybody|someone|a soul) ..2 (it|its|everything|all|it all|they all|i|ill|il) ..2 (goes|go|going|viral|online|out|public|post|send|leak|share|up)
    i (know|no) where ..5 (is|are) ..4 (ill|il|i will|i can|i could|im|expect|see) ..2 (gate|outside|front|entrance|there|waiting|wait|door|over|round|come|find|be)
    (il|ill|i will|im gonna|im going to|ima) ..1 (come|turn up|show up|rock up|drive|pop) ..1 (to|at|round|over to|by|outside) {your} (house|home|school|place|door|flat|yard|road|street|work)
    (il|ill|i will) (be)? (waiting|wait) ..1 (at|by|outside) the (gate|gates|entrance|exit|bus stop)
    (itll|it will|its|it|this|theyll|all this|everything|all) ..1 (will|is|be|gonna|going to|going|goes|go|lands|land)? ..2 (to|on|in|with) ..1 (every|everyones|every1s|everybodys|all|each) ..2 (followers|follower|phone|phones|contacts|contact|inbox|inboxes|friends|friend|{your}|class|school)
    (dont|do not|never) (think|imagine|believe) ..1 (you|u|youre|ur) ..2 (get away|escape|safe|hide|off the hook|got away)
    {your} (mum|mom|dad|mother|father|parents|family|teacher|head|principal|sister|brother|nan) ..2 (find out|finds out|hear|hears|know|learn|hear it|get|gets|told) ..3 (from me|everything|it all|the lot|all of it|all about it)
    {your} (mum|mom|dad|mother|father|parents|teacher|principal|head) (will|shall|is going to|gonna) (receive|get|be sent|be informed|be told|have)
    (then|and|n) (i|ill|il|im|ima|its|it|everyone|everybody|every1|they all|{your} ..1 {crowd}) ..1 (post|posting|leak|leaking|publish|share|upload|send it|send this|goes live|goes up|goes out|goes online|going live|sees|see it|knows|gets it|get it|finds out)
    (ill|il|i will|im gonna|ima) (show|tell|send|post) ..1 (everyone|every1|everybody|it to everyone|the whole school|it everywhere|the world|all of them)
    (ill|il|i will|im gonna|ima) (post|leak|publish|expose|upload) (it|this|that|them|these|everything|you|u|all)
    i (saved|kept|recorded|screenshotted|have) everything ..1 i will (post|show|send|share|use)
    (spread|post|share) ..2 (around|round|all over|in|through) ..1 {your} ..1 (school|class|town|year|village)
    {you} (know|no) what (happens|ill do|il do|i do|comes) (next|if|when|then)
    (i have|ive got|i got|got|ive) {your} ..2 (list|contacts|friends|followers) ..2 (they|theyll|all|every|everyone) ..2 (get|see|will|receive|know)
  `,
  cy: `
    (un|1) (clic|tap|gwasgiad|neges|botwm) ..2 (a|ac) ..2 {crowd}
    (un|1) (clic|tap|gwasgiad|neges) ..5 (ysgol|dosbarth|ddosbarth|pawb|mam|teulu) ..2 (gyfan|gal|cael|gael|gweld|gwbod)?
    (bechod|biti|piti|trueni|cywilydd) (tasa|se|pe|petai|tase|bydde|os) ..4 {crowd}
    (sgwn i|tybed|gawn ni weld|cawn weld|gewn ni weld) ..1 (be|beth) ..2 (fydd|fydde|fysa|fyddai|neith|wneith|ddwedith|fydd dy|mae dy|ma dy) ..2 {crowd}
    (be|beth) (fydd|fysa|fydde|neith|wneith) dy (fam|dad|rieni|ffrindiau|athro|deulu|dosbarth|ddosbarth) ..2 (ddeud|ddweud|weud|deud|dweud|feddwl|neud)
    (anwybyddu|anwybydda|blocio|bloc|gadael|gadel) (fi|ni) ..2 (a|ac|n) ..2 (gei|gelli|weli|welwn|gweld|weld|difaru|ddifaru)
    (caria|cario|dal) ..2 (anwybyddu|blocio|osgoi) ..4 (gei|gweld|weld|difaru|weli)
    os (ei|wyt|nei|gadawi|adewi|ti) ..4 (nai|na i|wna i|byddai|bydda i|fyddai|fi) ..2 (frifo|brifo|lladd|ladd|niweidio|torri|dorri|neud niwed) ..1 (fy|hun|fyn|hunan)
    (nai|na i|wna i|fyddai|bydda i) ..1 (frifo|brifo|lladd|ladd|niweidio) (fy|fyn) (hun|hunan)
    (mae popeth|ma popeth|popeth|bopeth) ..1 (gen i|da fi|gyda fi|wedi safio|wedi cadw|wedii safio) ..4 (postio|bostio|roi|rhoi|ar lein|arlein|anfon|rhannu)
    (nes i|dwi wedi|fi di|dwi di) ..1 (screenshotio|sgrinlunio|safio|cadw|recordio) ..1 (popeth|bopeth|y cwbl|o i gyd)
    (un|1) gair ..3 (neb|rhywun|unrhyw|wrth) ..4 (postio|bostio|mynd|pawb|anfon|ar lein|arlein|rhannu|dwin|nai)
    (gwbod|gwybod|gwbo) (lle|ble) ..4 (giat|gât|tu allan|aros|wrth y)
    (fyddai|byddai|bydda i|fydda i|nai|wna i) ..2 (wrth|tu allan) ..1 (giat|i r ysgol|ir ysgol|dy dy|dy ysgol|ty chi)
    (ddoi|do i|dof i|nai ddod|fyddai n dod|wna i ddod|dwin dod) ..2 (i|ir|at|draw) ..1 (ty chi|dy dy|dy gartre|ty ti|dy ysgol|dy ddrws|ty)
    (fydd|bydd|fydd o|mi fydd|geith|caiff|ceith|gan|gân) ..3 (pawb|ffon pawb|dy ffrindiau|ddilynwyr|dy ddosbarth|i gyd|nhw i gyd) ..2 (gweld|weld|gael|gal|gwbod|o)
    (paid|peidiwch) (a)? ..1 (meddwl|feddwl) ..3 (saff|dianc|ddianc|rhydd)
    (neith|geith|fydd|bydd|gaiff|mi geith) dy (fam|dad|rieni|athro|deulu) ..3 (gwbod|wbod|clywed|glywed|popeth|bopeth|gen i)
    (na i|nai|dwin|dwi n|wna i|mi wna i) ..1 (mynd i)? ..1 (ddeud|ddweud|dweud|deud|dangos|ddangos|postio|bostio|rannu|rhannu|anfon) ..2 (wrth dy|i dy|wrth bawb|i bawb|popeth|bopeth|o i bawb|fo i bawb|y cwbl)
    (a|wedyn|yna) ..1 (dwin|dwi|nai|na i|fyddai|byddai|wna i) ..1 (postio|bostio|rannu|rhannu|anfon|cyhoeddi|gyhoeddi) (o|fo|hwn|nhw|popeth|fe|e)
    (neu|wedyn|yna) ..1 (bydd|fydd|mi fydd|mae|ma) ..1 (pawb|dy fam|dy dad|dy rieni|dy ffrindiau|dy ysgol|dy ddosbarth|r ysgol|yr ysgol) ..3 (gweld|weld|gwbod|gwybod|cael|gal)?
    (byddi|fyddi|nei|fyddi di|nei di|byddi di) (di)? ..1 (n)? (difaru|ddifaru|edifar)
    difaru nei di
    dy (restr|rhestr) ..1 (ffrindia|ffrindiau|gysylltiadau) ..4 (gan|cael|gal|gweld|weld)
    bydd dy (ddosbarth|ysgol|ffrindiau|ffrindia|fam|dad|rieni) ..3 (gweld|weld|cael|gwybod|gwbod)
    lledaenu ..3 (ysgol|dosbarth|ddosbarth|pawb)
  `,
  es: `
    (a|con|en) (un|1|solo un) (clic|click|clik|boton|toque|mensaje|paso) ..4 ({crowd}|sepa|vea|sepan|vean|lo vea|lo sepa|enteren)
    (un|1) (clic|click|clik|boton|toque) y ..4 {crowd}
    (pena|lastima|verguenza|una pena|que pena|q pena) (si|que|q) ..5 {crowd}
    (a ver|veremos|vamos a ver|quiero ver|me pregunto|ya veremos|que crees que|q crees q|imaginate|imagina) ..1 (que|q|como|cuando|si) ..1 (dice|dira|diran|dicen|piensa|piensan|opina|reacciona|se pone|hace|va a decir|van a decir|diria|dirian|ve|vea|vean|se entere|se enteren) ..2 {crowd}
    (guarde|tengo|grabe|hice captura|captura|screenshot|capture) ..2 (todo|de todo) ..4 (dira|dice|diran|subo|publico|mando|{crowd})
    (sigue|segui|sigueme|seguime|continua|anda) ..1 (pasando|ignorando|ignorandome|bloqueando|dejandome|sin contestar|haciendote|pasando de mi) ..3 (veras|vas a ver|ya veras|te arrepentiras|vas a|y)
    (ignorame|bloqueame|dejame en visto|pasa de mi|no me contestes|delatame) ..2 (y|otra vez|de nuevo) ..3 (veras|vas a ver|ya veras|te arrepentiras|que pasa|lo que pasa|pasa)
    (vas a ver|ya veras|veras|ya vas a ver|ya lo veras|ya veras tu) ..1 (lo que|que|q|como|quien|$)
    (se|yo se|ya se|ze) (donde|dnd|en donde|adonde) ..2 (queda|esta|estudias|vives|vivis|es|entras|sales) ..6 (espero|esperare|salida|puerta|afuera|voy|ire|buscar)
    (te)? (espero|esperare|voy a esperar) ..1 (a|en) (la|tu) (salida|puerta|entrada|esquina|casa|escuela|colegio)
    (voy a|ire a|me presento en|me planto en|puedo ir a|aparezco en) ..1 (ir a|aparecer en|pasar por|presentarme en)? tu (casa|escuela|colegio|cole|insti|puerta|barrio)
    (su|tu|tus|sus) (padre|madre|padres|mama|papa|papas|familia|profe|director|directora|profesor|profesora) (recibira|recibiran|lo recibira|lo sabra|sabra|sabran|se enterara|se enteraran|lo vera|lo veran|vera|veran|va a recibir|se va a enterar|se entera) ..2
    (se va a|se) (enterar|entera|enteran|enterara|enteraran) ..2 (tu|tus|todo|toda|todos) ..2
    (enterara|enterar|enterarse|entera|sabra|saber) ..3 (por mi|de mi boca|x mi)
    (todo|esto|eso) ..1 (va|se va|ira|llega|llegara|acaba|termina|cae) ..1 (a|al|en|para) ..2 (todos|cada|el movil|los moviles|el celular|el cel|tus contactos|tus seguidores|tus amigos|toda tu) ..1
    (no) (creas|pienses|te creas|vayas a creer) ..1 (que|q) ..2 (salvar|librar|escapar|salvas|libras|escapas|a salvo|zafas|safas)
    (una|1|ni una) (palabra|sola palabra) ..2 (a|con|de) ..2 (alguien|nadie|tu|tus|quien) ..5 (publico|mando|subo|sale|todo|va|cuelgo|comparto|lo ve|ven|difundo)
    (abres|abris|abre) (la boca|el pico) ..4 (publico|mando|subo|todo|cuelgo|difundo|viral|se entera|lo ve)
    (lo|la|las|los) (voy a|subo|publico|mando|cuelgo|comparto|difundo) (publicar|subir|compartir|difundir|colgar|mandar|a todos|y ya|todo|hoy)
    (horas|minutos|dias|hora|oportunidad|min|aviso) ..4 (y|entonces) ..2 (publico|subo|mando|difundo|comparto|ven|ve|todos|cuelgo|se entera|lo ven)
    (y|entonces|o|sino|si no) (lo|la|las|los) (publico|subo|mando|cuelgo|difundo|comparto|reenvio|ve|ven|sabe|saben|sabran|vera|veran) ..2
    (lo|la|las|los) (van a ver|van a saber|veran|ven|sabran|reciben|recibiran|tendran|va a ver|vera) ..1 (todos|todo el mundo|todas|tus|tu|toda)
    (hazlo|haz|paga|manda|envia|contesta|responde|hacelo) ..3 o ..3 (entera|ve|sabe|recibe|enteran|ven|saben|vera|sabra|publico|cuelgo)
    (si te vas|si me dejas|si me bloqueas|vete y|te vas y|dejame y|si me abandonas|si te pierdo) ..3 (mato|hago algo|hago dano|quito la vida|corto|lastimo|me muero|hago una locura|tiro)
    (tengo|guarde|esta) ..1 (todo|guardado|grabado) ..1 (guardado|grabado|en mi)? ..2 (lo subo|lo publico|subo|publico|cuelgo|difundo|lo mando|internet|redes)
    (lo|la) (riego|difundo|esparzo|paso|reparto) ..1 (por|en|a) ..1 (tu|toda|todo) ..1 (escuela|colegio|cole|curso|salon|clase|insti|barrio)
    (conozco|tengo) tu (direccion|casa) ..4 (asi que|cuidado|portate|ojo|y)
  `,
  fr: `
    (un|1) (clic|click|clik|bouton|message|geste) (et|de|pr|pour) ..5 ({crowd}|monde|tlm|voit|voient|sait|savent|recoit)
    (a|a seulement) (un|1) (clic|click) ..4 {crowd}
    (dommage|ce serait dommage|ca serait dommage|bete|ce serait con|la honte|trop bete) (si|que) ..5 {crowd}
    (curieux|curieuse|je me demande|jme demande|hate|on va voir|voyons|jai hate|on verra|tu crois que) ..2 (ce que|ce qu|que|quoi|de voir|comment|si) ..2 {crowd} ..2 (dira|dirait|pense|pensera|va dire|vont dire|diront|reagir|penser|dire|en pense|reagira|fera|va)
    (quest ce|koi|quoi|que|qu) ..3 (va dire|vont dire|dira|diront|va penser|penseront) ..1 {crowd}
    ({crowd}) (va dire|vont dire|dira|diront|va penser) (quoi|koi) ..1 (quand|si|en|qd)
    (ignore|bloque|ghost|ghoste|laisse|continue|zappe) (moi|a|de) ..3 (encore|tu|verras|vas|voir|regretter|ignorer|bloquer) ..3 (verras|voir|regretter|ce qui|c ki|vas|arrive)
    (continue|continu|vas y) (a|de)? (mignorer|ignorer|me ghoster|me bloquer|bloquer|faire la morte|faire le mort|me snober) ..3 (verras|voir|et)
    (tu vas voir|tu verras|tu va voir|ten fais pas tu verras) (ce|c|ce qui|ce que|bien|si|ske)
    (je sais|jsais|jsé|chais) (ou|ds|dans) ..1 (est|cest|c|se trouve|quel) ..6 (je serai|jserai|jattends|jattendrai|jserais|serai|viens|viendrai|jviens|devant|sortie|grille|portail|passer)
    (je serai|jserai|jserais|jattends|jattendrai|je serais|jsrai) ..1 (devant|a la grille|au portail|a la sortie|devant chez|a ta sortie)
    (je vais|jvais|jva|je) ..1 (debarquer|debarque|venir|viens|passer|passe|pointer|me pointer) ..1 (chez toi|devant chez toi|chez tes|a ton|a ta|devant ton|devant ta)
    (votre|ta|ton|tes|vos) (pere|mere|parents|daron|daronne|famille|prof|proviseur|principal|directeur|directrice) (recevra|recevront|va recevoir|vont recevoir|saura|sauront|va savoir|verra|verront|apprendra|va lapprendre|vont lapprendre|sera|seront|va tout|lapprendra) ..2
    (apprendre|apprendra|savoir|saura|lapprendre) ..2 (par moi|de moi|de ma bouche)
    (tout|ca|sa) ..1 (part|ira|va|sera|arrive|finira|atterrit|tombera|partira) ..1 (chez|sur|a|dans|partout) ..1 (tous|tout|toutes|chaque|tes|le tel|les tel|les telephones|internet|le groupe|partout|insta|les reseaux|tlm) ..1
    (crois|pense|imagine) (pas|surtout pas) ..2 (en tirer|ten tirer|echapper|sortir|ten sortir|a labri|que cest fini)
    (un|1|le moindre) (mot|seul mot) ..2 (a|de) ..2 (quelquun|qqn|tes|ta|ton|qui|personne|quelqun) ..6 (balance|publie|poste|envoie|tout|part|jenvoie|partage|diffuse|affiche|direct)
    (ouvre|ouvres|tu louvres) ..1 (la bouche|ta bouche|la|ta gueule) ..4 (balance|publie|poste|envoie|tout|viral|partage|diffuse|affiche)
    (heures|heure|minutes|min|jours|chance|24h|48h|12h|1h|2h) ..3 (et|apres|puis|ou) ..2 (publie|poste|envoie|balance|diffuse|voit|voient|sait|saura|verra|partage|recoit|affiche)
    (et|ou|puis|apres|sinon) (je|jpublie|jposte|jbalance|jaffiche|jle|jla|jles) ..1 (publie|poste|balance|diffuse|affiche|mets tout|envoie tout|met tout|partage|tout)
    (ou|sinon|et) (tout|toute|tt|tes|ta|ton|tous|tlm|tes potes|le) ..3 (voit|voient|sait|savent|recoit|recoivent|verra|verront|saura|sauront|lapprend|lapprennent|le voit|la recoit)
    (ils|elles) (vont)? (tous|toutes) ..1 (le|la|les|tout)? ..1 (recevoir|voir|savoir|recevront|verront|sauront|lavoir)
    (jai tout|tout est|jai) ..1 (garde|enregistre|screen|screene|sauvegarde|save|capture) ..3 (publie|poste|balance|mets|internet|net|reseaux|envoie|ta|tes|ton|mere|pere)
    (si tu pars|si tu me quittes|si tu me laisses|si tu mlaches|si tu mlaisses|si tu bloques|pars et|laisse moi et|tu pars) ..3 (fais du mal|fou en lair|tue|coupe|suicide|fais une betise|fais une connerie|jme|meurs|fais kk chose|creve)
    (faire tourner|fais tourner|ferai tourner|repandre|jfais tourner) ..3 (college|lycee|ecole|classe|bahut|partout)
    (jconnais|je connais|jai) ton adresse ..3 (alors|donc|fais gaffe|tiens toi|et)
    (fais le|fais|obeis|paie|envoie) ou ..4 (voit|saura|verra|recoit|apprend|sait|publie|balance)
  `,
  de: `
    (ein|1|nur ein|ein einziger) (klick|klik|knopfdruck|druck|tipp|tap|swipe|nachricht|wort) ..3 {crowd}
    (ein|1) (klick|klik|knopfdruck|tap) ..2 (und|n) ..4 (schule|klasse|eltern|alle|jeder|mama|familie|freunde)
    (schade|peinlich|blod|ungunstig|ware schade|war schade|doof) (wenn|falls) ..5 {crowd}
    (mal|lass|lasst|bin|will|ma) ..1 (gucken|schauen|sehen|gespannt|guggn|kucken|sehn|neugierig) ..1 (was|wie|ob) ..1 {your} ..2 {crowd} ..2 (sagt|sagen|denkt|denken|meint|macht|findet|reagiert|dazu)
    (was|wie) (wird|werden|wurde|wurden|sagt|sagen|denkt|denken|meint|reagiert|reagieren) ..1 (wohl)? {your} ..2 {crowd} ..3 (sagen|denken|dazu|wenn|machen|davon|reagieren)
    (ignorier|ignoriere|blockier|block|ghoste|ghost) (mich) ..3 (dann|und|wirst|siehst|du|weiter) ..4 (sehen|sehn|siehst|bereuen|passiert|erleben|merken|was)
    (dann)? wirst du ..2 (schon)? (sehen|sehn|erleben|was erleben|merken|bereuen)
    (wirst|wirste) (du)? ..1 (schon)? ..1 (sehen|sehn|bereuen|was davon haben)
    du (bereust|bereusts|wirst) (es|das|bereuen|noch)
    (ich)? (weiss|weis|kenn|kenne) ..1 (wo|welche) ..5 (ist|liegt|bist|wohnst|schule|gehst) ..5 (steh|stehe|warte|wart|komm|komme|tor|eingang|davor|vorbei)
    (ich)? (steh|stehe|wart|warte) ..2 (am tor|vorm tor|am schultor|vor deiner|vor der schule|vorm eingang|vor deinem|vor der tur)
    (ich)? (komm|komme|fahr|fahre) ..1 (einfach)? (zu dir nach hause|zu euch nach hause|bei dir vorbei|vor deine|an deine schule|zu deiner schule|vorbei und)
    {your} (vater|mutter|eltern|mama|papa|familie|lehrer|lehrerin|schule|mum|mom|dad) ..1 (wird|werden|bekommt|bekommen|kriegt|kriegen|erfahrt|erfahren|erhalt|sieht|kriegts|weiss) ..2 (alles|es|erhalten|bekommen|erfahren|das|mit|davon|von mir|bescheid)
    (oder|sonst) ..1 (deine|dein|die|alle|jeder|ganze) ..3 (kriegt|kriegts|kriegen|erfahrt|erfahrts|sieht|siehts|sehen|weiss|weisss|bekommt|bekommts|hats|mitbekommt) ..1 (mit|es|alles|das)?
    (dann) ..1 (sehen|sieht|kriegen|wissen|weiss|erfahren|haben|siehts|erfahrts|bekommen) ..2 (es|alle|jeder|alles|deine|die ganze|das)
    (dann) ..1 (stell|poste|veroffentliche|lad|lade|schick|verschick|leake|teile|zeig|geht|gehts|landet|ist) ..3 (rein|online|hoch|alles|es|das|allen|alle|rum|raus|netz|deine|überall)
    (dann)? (geht|gehts|landet|wandert|kommt|liegt) ..1 (alles|das|es|s)? ..2 (an alle|bei allen|an deine|bei deinen|auf jedem|online|ins netz|im netz|in den klassenchat|in die gruppe|in der ganzen|rum|raus)
    (denk|glaub|meinst|denkst) (bloss|ja|nur)? ..1 (nicht|nich|ned|net) ..2 (kommst|davonkommst|davon|sicher|entkommst)
    (ein|1) (wort|ton|mucks) ..2 (zu|an|bei|und|zu irgendwem) ..5 (poste|schick|alles|geht|online|leite|stell|verschick|teile|stelle|weiter)
    (machst|reisst|mach) ..1 (den|dein) (mund|maul) auf ..4 (poste|alles|online|geht|stell|viral)
    (mach|machs|tus|tu|zahl|schick|sende) (es|das)? oder ..6 (mit|kriegts|sieht|erfahrt|weiss|hats|sehen|siehts)
    (hab|habe|alles) ..1 (alles|ist)? ..1 (gescreent|gespeichert|screenshottet|gesichert|aufgenommen|gesaved|gescreenshottet) ..3 (mal|was|soll|stell|poste|deine|online|netz|schick)
    (soll|sollt) ichs? (ich)? ..1 (es|das|alles)? ..1 (posten|hochladen|online stellen|ins netz|verschicken|reinstellen|allen)
    (geh|gehst|hau|haust|wenn du gehst|verlass|verlasst|wenn du mich) ..3 (und|tu ich|ich tu|dann|tu|bring ich) ..2 (mir was|mir was an|mich um|bring mich|mir weh|ich mir|mir etwas)
    (tu|tue|bring) (ich)? (mir|mich) (was|etwas|um) ..1 (an)? ..2 (wenn|falls)
    (ich)? (verteil|verteile|verbreite|schick|poste) ..3 (in|an) ..1 (deiner|deine|der|die) ..1 (ganzen|ganze)? (schule|klasse|stadt|stufe)
    (ich)? (kenn|kenne|hab|habe|weiss) deine adresse ..3 (also|benimm|sei|und|pass)
  `,
  pt: `
    (um|1|a um|so um) (clique|click|clic|toque|botao) (e|de|pra|para) ..5 {crowd}
    (um|1|a um) (clique|click|clic|toque) ..5 (escola|turma|todos|todo mundo|mae|familia|geral|sala)
    (pena|uma pena|que pena|seria uma pena|chato|vergonha|imagina|ja pensou) (se|que) ..5 {crowd} ..2 (visse|vissem|soubesse|soubessem|ver|verem|recebesse|recebessem|ve|descobrisse|descobrissem|vir)
    (vamos ver|quero ver|so quero ver|sera|imagina|to curioso|vamo ver|queria ver|curioso pra saber) ..1 (o que|oq|q|que|como|qual) ..1 {your} ..2 {crowd} ..2 (acha|vai achar|diz|vai dizer|pensa|vai pensar|acham|dizem|vao|fala|vai falar|reage|vai)
    (o que|oq|q) ..1 (sua|tua|seu|teu|seus|teus|a tua|o teu|os teus) ..1 {crowd} ..1 (vai|vao|ia|iam) (dizer|achar|pensar|falar|fazer)
    (continua|continue|segue|fica|vai) (me)? (ignorando|a ignorar|a ignorarme|bloqueando|a bloquear|sumindo|me ignorando|me bloqueando|sem responder) ..3 (ver|vera|veras|vai|vais|ves|arrepender)
    (ignora|ignore|bloqueia|me ignora|me bloqueia|me deixa) (me|de novo|no vacuo)? ..3 (vc|tu|voce|ve|ver|vai|vais|pra) ..3 (ver|acontece|arrepender|vera|so|q)
    (vc|voce|tu|ce)? (vai|vais) (ver|ver so|so ver) ..1 (o que|oq|so|q|$)
    (eu)? sei ..1 (onde|aonde|ond) ..2 (fica|e|eh|estuda|estudas|mora|moras|esta) ..6 (vou|estarei|estou|portao|saida|frente|porta|espero|esperar|entrada|apareco)
    (vou|estarei|vou estar|fico|espero) ..1 (estar|esperar|te esperar|aparecer)? ..1 (no portao|na saida|na porta da|na frente da tua|na frente da sua|na entrada)
    (vou|posso|eu) ..1 (aparecer|ir|bater|passar|apareco|baixar|colar) (na|a|em|ai na|ate) ..1 (tua|sua|a tua) (casa|escola|porta|rua)
    {your} (pai|mae|pais|familia|professor|professora|diretora|diretor) (recebera|receberao|vai receber|vao receber|sabera|saberao|vai saber|vao saber|vai ficar sabendo|vao ficar sabendo|vera|verao|vai ver|vao ver|descobrira|descobre|vai descobrir|fica a saber|ficam a saber|recebe|fica sabendo) ..2
    (saber|sabendo|sabera|descobrir|ouvir) ..2 (por mim|da minha boca|de mim)
    (tudo|td|isso|isto) ..1 (vai|cai|chega|ira|aparece|vai parar|vai pro|vai para|vai pra) ..2 (todos|todo|cada|geral|celular de todo|grupo|seus|teus|seguidores|contatos|rede|internet|net|tlm|zap)
    (nao|n) (pensa|pense|ache|acha|penses|aches) (que|q) ..2 (escapar|escapa|livrar|safar|se livra|te safas|salvo|vai ficar)
    (uma|1) (palavra|palavrinha) ..2 (a|pra|para|com|de) ..2 (alguem|ninguem|tua|sua|teus|seus|quem|qualquer) ..6 (posto|publico|mando|tudo|td|solto|divulgo|espalho|vaza|vazo|envio|partilho)
    (abre|abrir|abriu|abrires) (a|o) (boca|bico) ..4 (posto|publico|mando|tudo|td|vaza|viral|solto|divulgo|espalho)
    (horas|hora|minutos|dias|min|chance|hrs|oportunidade) ..3 (e|depois|ai|dps) ..2 (posto|publico|mando|solto|vazo|divulgo|partilho|ve|veem|sabe|envio|espalho|fica)
    (e|ai|entao|depois|dps) (eu)? (posto|publico|solto|vazo|divulgo|partilho|espalho) ..2
    (e|ou|ai|senao) (todo mundo|todos|geral|toda a gente|a escola|a turma|tua|sua|teus|seus|a tua|os teus|a escola inteira|tua turma|sua turma) ..4 (ve|veem|sabe|sabem|recebe|recebem|fica sabendo|ficam|descobre|vai ver|vao ver|verao|soube|ver)
    (guardei|salvei|printei|gravei|tenho|tirei print) ..1 (tudo|td|de tudo|print) ..4 (vamos|vamo|posto|mando|jogo|solto|sua|tua|seu|teu|mae|pai|ver|internet|net|rede)
    (ta|esta|tenho) (tudo|td) (salvo|guardado|gravado|printado) ..3 (posto|jogo|publico|meto|mando|internet|net|rede)
    (se|si) (vc|voce|tu|me)? ..2 (for|fores|sair|largar|deixar|deixares|terminar|bloquear|abandonar|embora) ..3 (mato|machuco|corto|magoo|faco uma|faco besteira|faco algo|me jogo|morro|mal a mim)
    (vai embora|vai|some|me deixa|deixa me) e eu ..1 (me)? (mato|machuco|corto|faco|magoo|morro|me mato)
    (espalho|espalhar|jogo|solto|mando) ..3 (na|no|pela|por) ..1 (tua|sua|toda|a tua) ..1 (escola|turma|sala|toda)
    (faz|faca|paga|manda|responde) ou ..5 (ve|sabe|recebe|fica sabendo|descobre|sabem|veem|verao)
    (tenho|sei) (o)? (teu|seu) endereco ..3 (entao|cuidado|e|vou)
  `,
  nl: `
    (een|1|met een|met 1) (klik|druk|tik|swipe|knop|bericht) ..3 (en|n) ..4 (school|klas|ouders|iedereen|familie|vrienden|moeder|allemaal)
    (een|1|met een|met 1) (klik|druk op de knop|tik|bericht) ..4 (heel|hele|iedereen|je|jouw) ..2 {crowd}
    (jammer|zonde|sneu|lullig|gênant|pijnlijk|vervelend|zou jammer zijn|zou zonde zijn) (als|wanneer) ..5 {crowd}
    (benieuwd|ben benieuwd|even kijken|eens kijken|kijken|vraag me af|eens zien|nieuwsgierig) (wat|hoe|of) ..1 {your} ..2 {crowd} ..2 (zegt|zeggen|vindt|vinden|denkt|denken|ervan|doet|reageert|zal|gaat|zou)
    (wat|hoe) (zal|gaat|gaan|zullen|zou|zouden|vindt|zegt) {your} ..2 {crowd} ..3 (zeggen|vinden|denken|reageren|ervan|hiervan|als|doen)
    (negeer|blok|blokkeer|ghost) (me|mij) ..3 (en|dan|nog|maar) ..4 (zien|zie|merk|merken|gebeurt|spijt|weet|zul)
    (blijf|ga) ..1 (me)? (maar)? (lekker)? ..1 (negeren|ghosten|door|blokken) ..3 (zien|zie|merk|merken|gebeurt|spijt)
    (dan)? (zul|zal|ga) je ..1 (het)? ..1 (wel|eens|nog)? ..1 (zien|merken|meemaken|voelen)
    (ik)? weet ..1 (waar|welke) ..5 (is|zit|ligt|zit je) ..5 (sta|wacht|kom|hek|poort|ingang|langs|deur)
    (ik)? (sta|wacht) ..3 (bij het hek|bij de poort|voor de deur|voor je school|bij je school|voor je huis|buiten op je|aan de poort|bij de ingang)
    (ik)? (kom|rij|sta) ..2 (naar je huis|bij je langs|voor je deur|bij jou thuis|naar jouw huis|bij je thuis|naar je school|op je stoep)
    {your} (vader|moeder|ouders|familie|leraar|mentor|school|klas|pa|ma|mama|papa) ..1 (krijgt|krijgen|hoort|horen|ontvangt|zal|zullen|komt|ziet|zien|gaat) ..3 (alles|het|dit|van mij|ontvangen|erachter|weten|achter|horen|te weten)
    (van mij) ..1 (horen|hoort|te horen)
    (of|anders|dan) ..1 (je|jouw|de|heel|hele|iedereen|heel je|de hele) ..4 (ziet|zien|weet|weten|krijgt|krijgen|hoort|heeft|komt|erachter) ..1 (het|alles|dit|t)?
    (dan|en) (zien|ziet|weet|weten|krijgt|krijgen|heeft|hoort|gaat|komt|staat|ligt) ..1 (iedereen|je|jouw|de|heel|hele|het|t|alles|dit) ..3
    (en) iedereen (ziet|weet|krijgt|heeft) (het|t|alles|dit)
    (en|dan) ..1 (ik)? (post|plaats|zet|gooi|stuur|deel|upload|lek|verstuur) (ik)? ..1 (het|t|alles|dit|ze)
    (gaat|komt|belandt|staat) (het|t|alles|dit) ..2 (naar iedereen|bij iedereen|naar je|naar al|op ieders|online|in de groep|in de app|naar heel)
    (denk|dacht) ..1 (maar)? (niet|nie) ..3 (wegkomt|ontkomt|veilig|ontsnapt|mee wegkomt|vanaf)
    (een|1|één|geen) (woord|kik) ..2 (tegen|aan|met) ..3 (iemand|iem|niemand|je|wie|iets) ..5 (stuur|post|alles|zet|online|door|deel|gaat|plaats)
    (mond|bek) ..2 (open|opendoet|opentrekt) ..4 (post|alles|online|stuur|viral|zet)
    (uur|uren|minuten|min|dagen|kans) ..4 (en|dan) ..2 (post|plaats|zet|stuur|deel|iedereen|upload|lek|online)
    (doe|betaal|stuur|maak) ..2 of ..6 (ziet|weet|krijgt|hoort|zien|weten|krijgen|erachter)
    (heb|alles) ..1 (alles)? ..1 (opgeslagen|gescreend|gescreenshot|bewaard|opgenomen|gesaved) ..4 (benieuwd|zal|post|zet|online|je|jouw|delen|kijken)
    (zal|moet) ik (het|t|alles|dit) ..2 (online|posten|delen|doorsturen|plaatsen|rondsturen)
    (als je|ga|je) ..2 (weggaat|weg|gaat|verlaat|dumpt|stopt) ..3 (doe|maak|snij|spring) (ik)? ..2 (mezelf|mijzelf|me|mij|iets|er een)
    (verspreid|deel|stuur|gooi) ..4 (op|in|door) ..1 (je|jouw|heel|hele) ..1 (school|klas|dorp|stad)
    (ik)? (heb|weet|ken) je adres ..3 (dus|en|pas op|gedraag)
    je (gaat|krijgt) ..1 (er)? ..1 spijt ..1 (van)? (krijgen)?
  `,
  pl: `
    (jedno|jeden|1|jednym) (klikniecie|klik|kliknieciem|przycisk|klikniecia|wiadomosc|dotkniecie) ..3 (i|a|zeby) ..4 ({crowd}|szkola|klasa)
    (jedno|jeden|1|jednym) (klikniecie|klik|kliknieciem) ..4 (cala|wszyscy|twoja|twoi|caly) ..2
    (szkoda|bylaby szkoda|byloby szkoda|glupio|wstyd|byloby glupio|przykro) (gdyby|jakby|jesli|jak|by) ..5 {crowd}
    (ciekawe|ciekaw|ciekawa|zobaczymy|zastanawiam|zobaczmy|jestem ciekaw|jestem ciekawa) ..2 (co|jak|czy) ..2 {crowd} ..2 (powie|powiedza|pomysli|pomysla|na to|zareaguje|zareaguja|zrobi|powiedzialby|powiedzialaby|powiedzieliby)
    co ..1 {crowd} ..1 (powie|powiedza|pomysli|pomysla) ..2 (jak|gdy|kiedy|na to)
    (ignoruj|olewaj|zablokuj|blokuj|zlej|olej|zignoruj|nie odpisuj) (mnie|mi)? ..3 (a|to|i|dalej|jeszcze) ..4 (zobaczysz|pozalujesz|przekonasz|zobacz|stanie)
    (ignoruj|olewaj|blokuj|nie odpisuj) ..1 (mnie)? dalej ..3 (zobaczysz|pozalujesz|przekonasz)
    (zobaczysz|jeszcze zobaczysz|przekonasz sie) (co|jak|$)
    (wiem) (gdzie|ktora|do ktorej) ..5 (jest|chodzisz|mieszkasz) ..5 (bede|poczekam|czekam|brama|brami*|wejscie*|przyjde|pod)
    (bede|poczekam|czekam) ..2 (pod brama|przy bramie|pod szkola|przed szkola|pod twoim|pod blokiem|pod domem|przy wejsciu)
    (przyjde|przyjade|wpadne|zajde|podjade|pojawie sie) ..2 (do ciebie do domu|pod twoj|pod dom|pod szkole|pod blok|pod twoja|do twojego domu|do ciebie)
    (twoj|twoja|twoi|panstwa|pani|pana) (ojciec|matka|rodzice|mama|tata|starzy|nauczyciel|wychowawczyni|dyrektor) ..1 (otrzyma|otrzymaja|dostanie|dostana|dowie|dowiedza|sie dowie|sie dowiedza|pozna|zobaczy|zobacza) ..3
    (mama|tata|ojciec|matka|rodzice|starzy|ojca|babcia) (sie)? (dowie|dowiedza) (sie)? ..3 (ode mnie|wszystkiego|o wszystkim|o tym|prawdy|wszystko)
    (dowie|dowiedza) sie ..1 ode mnie
    (to|wszystko) ..1 (leci|poleci|pojdzie|idzie|trafi|wyladuje|ladu*) ..1 (do|na|u|w) ..1 (twoich|wszystkich|kazdego|neta|sieci|internetu|grupy|calej|twojej|znajomych|rodzicow|klasy|telefony) ..1
    (nie mysl|nie mysl sobie|nie sadz|nie licz) (ze|na) ..3 (ujdzie|uciekniesz|wywiniesz|bezpieczna|bezpieczny|wymigasz|spokoj)
    (pisnij|pisniesz|powiedz|jedno|1|powiesz) ..1 (komus|komukolwiek|slowo|slowko|nikomu) ..4 (a|i|to|wszystko|leci|idzie) ..3 (neta|wrzucam|wrzuce|wysylam|publikuje|leci|idzie|internetu|puszczam|wszyscy|wszystko)
    (otworzysz|otworz) ..1 (buzie|usta|gebe) ..4 (wrzucam|leci|idzie|wszystko|wszyscy|publikuje|viral)
    (godzin|godziny|godzina|minut|minuty|min|dni|szansa|ostrzezenie) ..4 (i|albo|potem|to|a) ..2 (wrzucam|wrzuce|wysylam|wysle|publikuje|udostepniam|wszyscy|leci|puszczam|rozsylam|wszystko)
    (i|to|albo|a|potem) (wszyscy|kazdy|cala szkola|cala klasa|twoi|twoja|twoj|znajomi) ..3 (widza|widzi|wiedza|wie|dostana|dostaje|dowiaduja|zobacza|dowie|ogladaja|maja)
    (i|to|albo|a|potem) (wrzucam|wysylam|publikuje|udostepniam|rozsylam|puszczam|wstawiam) (to|wszystko|je|do|wszystkim|w|$)
    (zrob|zaplac|wyslij|rob|plac) ..2 (albo|bo) ..5 (zobaczy|zobacza|dowie|dowiedza|dostanie|dostana|widza|widzi|wie)
    (mam|zrobilem|zrobilam|zapisalem|zapisalam) ..1 (wszystko|screeny|ss|zrzuty) ..1 (zapisane|nagrane|wszystkiego)? ..4 (wrzucic|wrzuce|ciekawe|wysle|neta|net|twoja|twoj|mama|tata|pokazac)
    (wrzucic|wstawic|wyslac|pokazac) (to|wszystko) ..1 (do neta|do sieci|wszystkim|na grupe|do internetu|na insta)
    (jak|jesli|gdy|jezeli) ..3 (odejdziesz|zostawisz|znikniesz|zablokujesz|pojdziesz|rzucisz) ..3 (zabije|potne|zrobie|skrzywdze|skocze) ..1 (sie|sobie)
    (odejdz|odejdziesz|zostaw mnie|zablokuj) ..1 (a|to|i) ..2 (zabije|potne|zrobie sobie|cos sobie|skrzywdze)
    (rozpowiem|rozniose|rozpuszcze|puszcze) ..4 (szkole|szkoly|szkola|klasie|klasy|miescie|wszystkim)
    (znam|mam) twoj adres ..3 (wiec|i|uwazaj)
  `,
  tl: `
    (isang|1|one) (click|pindot|tap|pindot lang|click lang|send) ..4 {crowd}
    (sayang|nakakahiya|kawawa|nakakahiya naman) (kung|kapag|pag) ..6 {crowd}
    (tignan|tingnan|abangan|ano kaya|curious|tignan natin|ano nalang|anong) ..2 (ano|anong|kung ano|kung anong|natin|kaya|ako) ..2 (sasabihin|iisipin|reaction|magiging|gagawin|masasabi) ..2 {crowd}
    (ano|anong) ..1 (kaya|nalang)? ..1 (sasabihin|iisipin|masasabi|reaction|gagawin) ..1 ng ..1 {crowd}
    (ignore|iignore|deadma|seen|isnob|snob|iblock|block|takasan|subukan) ..3 (tignan|makikita|malalaman|lagot|magsisisi|mangyayari|makita)
    (tignan|tingnan) (mo|natin) ..2 (mangyayari|gagawin ko|mangyari)
    (makikita|malalaman) mo (ang|kung|hinahanap|talaga|rin)? ..2 (hinahanap|mangyayari|gagawin|$)
    alam ko ..2 (bahay|school|skul|eskwelahan|address|tirahan|saan|san|kung saan) ..5 (kaya|umayos|abangan|aantayin|pupuntahan|antay|hihintayin|gate|labas|mag ingat|dadaan)
    alam ko (ang|yung)? (bahay|address|tirahan|school) (mo|nyo|niyo)
    (aabangan|hihintayin|aantayin|abangan|antayin|inaabangan) ..1 (kita|ko|ka) ..2 (labas|gate|school|bahay|kanto|paglabas|uwian)
    (pupunta|pupuntahan|susugod|sugurin|susugurin|dadating) (ako|kita|ko) ..1 (sa|dyan sa|jan sa) (bahay|school|inyo|eskwela|gate)
    (malalaman|makakarating|matatanggap|aabot|makararating|makukuha|mapapasakamay) ..3 (nanay|mama|tatay|papa|magulang|parents|mommy|daddy|teacher|principal|pamilya|lahat)
    (makakarating|aabot|pupunta|mapupunta|kakalat|darating) ..3 (to|ito|lahat|yan) ..1 (sa|kay)? ..2 {crowd}
    (kakalat|kumalat|viral|ikakalat) ..2 (to|ito|yan|lahat|ko)? ..1 (sa) ..1 (buong|lahat|school|internet|fb|net)
    (wag|huwag) mo(ng)? (isipin|akalain) ..3 (makakatakas|ligtas|makakaligtas|makakalusot|lusot)
    (isang|1) (salita|sumbong|kwento) ..3 (kahit kanino|kanino|iba|mo|sa) ..5 (post|ipopost|kalat|ikakalat|isesend|viral|lahat|labas)
    (ibuka|buka|bubuka|magsalita|nagsalita|magsumbong|nagsumbong|may pagsabihan|may sinabihan) ..6 (ipopost|kalat|ikakalat|isesend|viral|lahat|ilalabas|post)
    (oras|minutes|mins|minuto|hours|araw|chance|dose|gabi) ..4 (tas|tapos|then|at|saka) ..2 (ipopost|ipapost|isesend|makikita|ikakalat|ilalabas|post|send|malalaman|ileleak|kakalat)
    (tas|tapos|then|saka|kundi|o) (ipopost|ipapost|isesend|ikakalat|ilalabas|ipapakita) ..1 (ko)
    (tas|tapos|then|o|or|kundi|kung hindi) ..1 (makikita|malalaman|mapapanood|matatanggap|makakakita) ..1 (ng|to ng|nila|ito ng)? ..1 (lahat|buong|mga|nanay|magulang|klase|school|kaklase)
    (gawin|magbayad|bayad|send) ..3 (o|or|kundi) ..4 (makikita|malalaman|makakakita|ikakalat|ipopost|kalat)
    (naka|na) ?(save|screenshot|record|ss) ..2 (lahat|to|ko) ..4 (post|ipost|net|ipopost|sasabihin|ano|fb|online|isend)
    (nasave|nascreenshot|narecord|nass|save) ko ..1 (lahat|na lahat) ..4
    (ipost|isend|ikalat|ilabas|ipakita) ko (na|kaya)? ..1 (to|ba|ito|lahat|kaya) ..2 (online|sa|fb|net|lahat)?
    (iwan|iwanan|iiwan|iniwan|umalis|aalis|hiwalayan|iblock) ..3 (saktan|papakamatay|magpapakamatay|sasaktan|laslas|maglalaslas|tatalon|mamatay)
    (if u leave|if you leave|pag umalis ka|pag iniwan mo) ..3 (hurt myself|sasaktan ko|magpapakamatay|ko sarili|maglalaslas)
  `,
  hi: `
    (एक|1) (क्लिक|टैप|बटन|मैसेज) ..6 (स्कूल|क्लास|सब|सबको|सबके|पूरे|पूरी|मम्मी|घर)
    (बस|सिर्फ) एक (क्लिक|बटन|मैसेज) ..3
    (शर्म|अफसोस|बुरा|बेइज्जती|कितना बुरा) ..3 (अगर|यदि) ..6 {crowd}
    (देखते|देखें|देखना|पता नहीं|सोच|सोचो|देखेंगे) ..1 (हैं|है|चाहता हूं|ज़रा|जरा)? ..1 ({your})? ..1 {crowd} ..2 (क्या) ..1 (बोलेंगे|कहेंगे|सोचेंगे|बोलेगी|कहेगी|करेंगे|बोलेगा|कहेगा|सोचेगी)
    {your} ..1 {crowd} ..1 क्या (बोलेंगे|कहेंगे|सोचेंगे|बोलेगी|कहेगी|करेंगे|सोचेगी|कहेगा)
    (इग्नोर|ब्लॉक|नजरअंदाज|अनदेखा|अनसीन) ..3 (तो|फिर|और|रहो|करते|करती) ..4 (देखना|पछताओगी|पछताओगे|पछताएगी|पछताएगा|देख लेना|अंजाम|क्या होता|बुरा)
    (फिर|तो) (देखना|देख लेना|देख) ..2 (क्या|कैसे|$)
    (पता|मालूम|जानता) ..3 (कहां|कहाँ|किधर|घर|स्कूल|पता) ..6 (आ|आऊंगा|आऊँगा|मिलूंगा|मिलूँगा|गेट|बाहर|खड़ा|पहुंच|इंतजार)
    (घर|पता|एड्रेस|अड्रेस) ..1 (पता|मालूम|है) ..1 (है)? ..1 (मुझे|मेरे पास|तेरा|तुम्हारा)
    (मुझे)? ..1 (तेरा|तुम्हारा|तेरे|तुम्हारे) (घर|घर का पता|स्कूल|एड्रेस|पता) ..1 (पता|मालूम|जानता)
    (गेट|स्कूल|घर) (के|पर|के बाहर|के सामने) ..1 (बाहर|सामने|पर)? ..2 (खड़ा|मिलूंगा|मिलूँगा|इंतजार|इंतज़ार|रहूंगा|रहूँगा|आऊंगा|आऊँगा)
    (तेरे|तेरी|तुम्हारे|तुम्हारी|आपके|आपकी) ..1 (पापा|मम्मी|माँ|पिता|माता|घरवालों|टीचर|प्रिंसिपल|परिवार|घर) ..2 (के पास|को|तक) ..2 (सब|सबकुछ|सब कुछ|सारा|सारी|सबूत|मिल|पता|पहुंच|पहुँच|मिलेगा|जाएगा)
    (मम्मी|पापा|माँ|पिता|टीचर|घरवालों) (को) (मुझसे|मैं) ..2 (पता|बताऊंगा|बताऊंगी|खबर)
    (सब|सबके|हर|सारे|सभी) ..1 (फोन|फ़ोन|मोबाइल|फॉलोअर|फॉलोवर|दोस्त|दोस्तों|रिश्तेदार) ..2 (पर|के पास|में|को) ..2 (होगा|जाएगा|पहुंचेगा|पहुँचेगा|जाएगी|मिलेगा|होगी|भेज|पहुंच)
    (मत|ना) (सोच|सोचना|सोचो|समझना|समझ) ..1 (कि|की) ..3 (बच|छूट|निकल|सुरक्षित|भाग)
    (मुंह|मुँह|जुबान|ज़ुबान) (खोला|खोली|खोलोगी|खोलोगे|खोलेगी|खुला) ..5 (वायरल|पोस्ट|सब|सबको|डाल|भेज|नेट|लीक)
    (किसी) (को|से) ..2 (बोला|कहा|बताया|बोली|बताई) ..1 तो ..3 (वायरल|पोस्ट|सब|सबको|डाल|नेट|लीक|देखना)
    (सब|सबकुछ|सब कुछ) ..1 (सेव|रिकॉर्ड|स्क्रीनशॉट) ..3 (डाल|पोस्ट|भेज|नेट|इंटरनेट|जिंदगी|ज़िंदगी|दिखा)
    (नेट|इंटरनेट|इंस्टा|ग्रुप|ऑनलाइन) (पर|में|पे) ..1 (डाल|पोस्ट|चढ़ा|अपलोड|भेज) ..1 (दूं|दूँ|दूंगा|दूँगा|दूंगी|कर)
    (फैला|उड़ा|बांट|बाँट) (दूंगा|दूंगी|दूँगा|दूँगी|देंगे)
    (जिंदगी|ज़िंदगी|लाइफ|इज्जत|इज़्ज़त) ..1 (बर्बाद|खराब|ख़राब|खत्म|तबाह) ..1 (कर)? (दूंगा|दूंगी|दूँगा|डालूंगा|होगी)
    (छोड़|गए|गई|गयी|जाओगे|जाओगी|ब्लॉक|छोड़ा|छोड़ोगी) ..4 (जान दे|खुद को|मर जाऊंगा|मर जाऊंगी|मर जाऊँगा|अपनी जान|कुछ कर लूंगा|कुछ कर लूंगी|काट लूंगा|कुछ कर लूँगा)
    (जान दे|खुद को कुछ कर|फांसी) ..1 (दूंगा|दूंगी|दूँगा|लूंगा|लूंगी|लूँगा) ..1 (अपनी)?
    (पता|मालूम) है (कहां|कहाँ) ..2 (रहते|रहती|रहता|पढ़ते|पढ़ती)
    (घंटे|घंटा|मिनट|दिन|मौका|बजे|रात) ..3 (फिर|बाद|तो|और) ..4 (पोस्ट|वायरल|सबको|सबके|सब देखेंगे|डाल|लीक|भेज|दिखा)
    (नहीं आया|नहीं आई|नहीं आए|नहीं मिला|नहीं भेजा|नहीं किया|नहीं दिया) तो ..4 (दिखा|भेज|पोस्ट|वायरल|डाल|सबको|बता)
  `,
  'hi-latn': `
    (ek|1|one) (click|tap|button|msg|message|klik) ..6 (school|class|sab|sabko|sabke|pure|poore|puri|mummy|ghar|sb)
    (bas|sirf) ek (click|button|msg|message) ..3
    (sharm|afsos|bura|beizzati|kitna bura) ..3 (agar|agr) ..6 {crowd}
    (dekhte|dekhe|dekhna|pata nahi|socho|dekhenge|dekhta) ..1 (hai|h|hain|hu|zara)? ..1 ({your})? ..1 {crowd} ..2 (kya) ..1 (bolenge|kahenge|sochenge|bolegi|kahegi|karenge|bolega|kahega|sochegi)
    {your} ..1 {crowd} ..1 kya (bolenge|kahenge|sochenge|bolegi|kahegi|karenge|sochegi|kahega|bolega)
    (ignore|block|unseen|seen) ..3 (to|toh|phir|fir|aur|karte|karti) ..4 (dekhna|pachtaogi|pachtaoge|pachtayegi|pachtayega|dekh lena|anjaam|anjam|kya hota|bura)
    (phir|fir|to|toh) (dekhna|dekh lena|dekhiyo) ..2 (kya|kaise|$)
    (pata|pta|malum|maloom|janta) ..3 (kaha|kahan|kidhar|ghar|school|address) ..6 (aa|aaunga|aunga|milunga|gate|bahar|khada|pahunch|intezar|wait|ajaunga)
    (ghar|address) ..1 (pata|pta|malum|maloom) ..1 (h|hai)? ..1 (mujhe|mere|tera|tumhara)
    (mujhe)? ..1 (tera|tumhara|tere|tumhare) (ghar|ghar ka pata|school|address) ..1 (pata|pta|malum|maloom|janta)
    (gate|school|ghar) (ke|pe|par|ke bahar|ke samne) ..1 (bahar|samne|pe)? ..2 (khada|milunga|intezar|wait|rahunga|aaunga|aunga)
    (tere|teri|tumhare|tumhari|aapke|aapki|apke) ..1 (papa|mummy|maa|pita|mata|gharwalo|gharwalon|teacher|principal|family|ghar|parents|mom|dad) ..2 (ke paas|ke pas|ko|tak) ..2 (sab|sabkuch|sab kuch|sara|sari|saboot|mil|pata|pahunch|milega|jayega|jaega|jaayega)
    (mummy|papa|maa|pita|teacher|gharwalo) ko (mujhse|main|mai) ..2 (pata|pta|bataunga|bataungi|khabar)
    (sab|sabke|har|sare|saare|sabhi|sb) ..2 (phone|fon|mobile|follower|followers|dost|dosto|rishtedar) ..2 (pe|par|ke paas|ke pas|me|mein|ko) ..2 (hoga|jayega|jaega|pahunchega|jayegi|milega|hogi|bhej|pahunch)
    (mat|na) (soch|sochna|socho|samajhna|samajh) ..1 (ki|ke) ..3 (bach|chhut|chut|nikal|safe|bhag)
    (muh|munh|mooh|zuban|juban) (khola|kholi|khologi|khologe|kholegi|khula) ..5 (viral|post|sab|sabko|daal|dal|bhej|net|leak)
    kisi (ko|se) ..2 (bola|kaha|bataya|boli|batayi) ..1 (to|toh) ..3 (viral|post|sab|sabko|daal|dal|net|leak|dekhna)
    (sab|sabkuch|sab kuch|sb) ..1 (save|record|screenshot|saved) ..3 (daal|dal|post|bhej|net|internet|zindagi|jindagi|dikha|life)
    (net|internet|insta|group|online) (pe|par|me|mein) ..1 (daal|dal|post|chadha|upload|bhej) ..1 (du|dun|doon|dunga|dungi|doonga|kar)
    (faila|phaila|uda|baant|bant) (dunga|dungi|doonga|denge|du)
    (zindagi|jindagi|life|izzat) ..1 (barbad|barbaad|kharab|khatam|tabah) ..1 (kar|kr)? (dunga|dungi|doonga|dalunga|daalunga|hogi)
    (chhod|chod|gaye|gayi|gyi|jaoge|jaogi|block|choda|chhoda) ..4 (jaan de|khud ko|mar jaunga|mar jaungi|apni jaan|kuch kar lunga|kuch kar lungi|kaat lunga|kuch kr lunga)
    (jaan de|khud ko kuch kar|khud ko kuch kr) ..1 (dunga|dungi|doonga|lunga|lungi) ..1 (apni)?
    (pata|pta|malum) (hai|h) (kaha|kahan|kidhar) ..2 (rehte|rehti|rehta|rahte|padhte|padhti)
    (ghante|ghanta|minute|min|mins|din|mauka|moka|baje|bje|raat|chance) ..3 (phir|fir|baad|to|toh|aur) ..4 (post|viral|sabko|sabke|sab dekhenge|daal|dal|leak|bhej|dikha)
    (nahi|nhi|nahin) (aaya|aaye|aayi|aya|mila|bheja|kiya|diya) (to|toh) ..4 (dikha|bhej|post|viral|daal|dal|sabko|bata)
  `,
}
