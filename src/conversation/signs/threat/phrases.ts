import type { Phrases } from '../plug.ts'

/** Words that announce a harm to the one who reads them. */
export const threatPhrases: Phrases = {
  any: `
    [ (threat|threats|threaten*|blackmail*|amenaza*|menace*|droht|drohung|ameaca*|dreigt|dreigement|grozi|grozba|bygwth*|dhamki|धमकी|pananakot|nagbanta|banta)
    [ ..4 (threat|threats|threaten*|blackmail*)
  `,
  en: `
    (i|ill|im|ima|imma|we|gonna) ..3 {reveal} ..3 {your} (whole|entire|little|school)? (friends|followers|contacts|classmates|mates|list|relatives|girlfriend|boyfriend)
    (i|ill|im|ima|imma|we|gonna) ..3 {reveal} ..3 {your} (whole|entire) (school|class|family|team|year|town)
    (i|ill|im|ima|imma|we|gonna) ..2 {reveal} ..3 (everyone|everybody|every1|all the people|people) {you} (know|no)
    (i|ill|im|ima|imma|we|gonna) ..2 {reveal} ..2 {thing} ..1 (everyone|everybody|every1|online|internet|public|everywhere|{your})
    (i|ill|im|ima|imma|we|gonna) ..2 {reveal} (everyone|everybody|every1|{your} {crowd}) (what|everything|about us|about this|the truth|all about|how|{your} secret)
    {your} (mum|mom|dad|parents|family|friends|class|whole class|classmates|followers|school|whole school|teacher|teachers|folks) ..1 (will|are gonna|is gonna|gonna|going to|is going to|are going to) ..1 (see|get|receive|find out about|know|hear) (it|this|that|them|these|everything|what|about|all|who|{your})
    (everyone|everybody|every1|all {your} friends|the whole school|the whole class|whole school|the entire school|{your} friends|{your} followers|{your} classmates) ..1 (will|is gonna|are gonna|gonna|going to|is going to|are going to|gets to|get to) ..1 (see|find out|laugh at|hear about) ..1 (it|this|that|them|these|everything|what|about|{your} (pics|pictures|photos|video|messages))
    (everyone|everybody|every1|all|people) (in|at|from) {your} ..1 (class|school|year|team|family|street|town) ..1 (will|is gonna|are gonna|gonna|going to|is going to) ..1 (see|know|find out|get|hear)
    (everyone|everybody|every1|{your} (mum|mom|dad|parents|friends|family)) (knows|finds out|sees it|gets it|sees everything)
    or (everyone|everybody|every1|{your} ..1 {crowd}) (knows|finds|sees|gets|will)
    (everyone|everybody|every1) ..1 (will|gonna|going to) know (what|about|who|that|everything|it)
    {your} (mum|mom|dad|parents|family|friends|class|classmates|followers|school|folks) ..1 (see|sees|finds|find|gets|get|hears|hear) (it|this|that|them|everything|all) (tonight|today|tomorrow|now|next)
    (want|wanna|would {you} like|do you want|u want) {your} ..2 (mum|mom|dad|parents|family|friends|class|classmates|followers|school|teacher|sister|brother) to (see|know|find out|hear|get)
    (want|wanna) (everyone|everybody|every1|the whole school|people) to (see|know|find out|hear)
    what (would|will|wud) {your} ..2 (say|think|do) (if|when) (they|she|he) (saw|see|sees|knew|know|knows|found|find|finds|heard|hear|got)
    (it would be|itd be|would be) ..1 (shame|pity|bad) if
    (imagine|think) (what|how) {your} ..2 (would|will|might) (say|think|do|react|feel)
    (imagine|picture) (if|when)? {your} ..2 (saw|seeing|sees|found out|knew|knowing|seen|face|reaction)
    i (have|got|ive got) ..1 (all|a list of|every one of) {your} (contacts|followers|friends|friends list|family|classmates)
    i (have|got|saved) {your} (contact list|contacts list|friends list|friend list|follower list|followers list|contacts|followers|whole friends list)
    {your} (mum|mom|dad|parents|family|friends|class|classmates|followers|school|folks|teacher) ..1 (get|gets|see|sees|receive|receives|is getting|are getting) (the|{your}|these|all|those) ..1 (video|pics|pictures|photos|pic|picture|screenshots|chat|messages|recording|image|images)
    (all)? {your} (followers|friends|contacts|classmates) (get|gets|see|will get|will see|are getting) ..2 (pics|pictures|photos|video|it|this|everything)
    i know (exactly)? where {you} (live|stay|sleep|go to school)
    i know where {your} (house|home|school|family|mum|sister|brother|parents) (is|lives|live|work|works|goes)
    (i|ill|im|we|gonna|ima) ..2 (hurt|harm|hit|punch|stab|shoot|slap|batter|jump|beat up|strangle|smack|burn) (you|u|ya|{your}|{your} family)
    (i|ill|im|ima|gonna) ..2 (beat|mess) (you|u|ya) up
    (i|ill|im|ima|gonna) ..2 (hurt|kill|harm|poison|take) {your} (mum|mom|dad|dog|cat|family|brother|sister|parents|puppy|pet|little brother|little sister)
    (i|ill|im|ima|gonna) ..2 ruin (you|u|{your} life|everything)
    (i|ill|im|ima|gonna) ..2 (destroy|wreck|end) {your} (life|reputation|future)
    {your} (life|reputation|future) (is|will be|would be|gonna be) (over|ruined|finished|destroyed|done)
    {you} (will|are gonna|gonna|going to|are going to|would) (regret|pay for|suffer)
    (youll|ull|youre gonna|ur gonna|u gonna|ur going to|youre going to) ..1 (regret|suffer|pay for|be sorry|wish you|be so sorry|be very sorry)
    {you} (will|are gonna|gonna) be sorry
    (something|smth|sth|things) (bad|terrible|nasty|awful) (will|is gonna|is going to|might|could|would|gonna) happen
    (i know|know) {your} school and ..4 (come|find|wait|be there)
    (i|ill|i will|im gonna|ima) ..1 (wait|be waiting|be|waiting) outside {your} (school|house|home|door|place)
    {you} (dont|do not|wouldnt|would not) want {your} ..2 to (see|know|find out|hear|get)
    {you} (dont|do not|wouldnt|would not) want (everyone|everybody|every1|people|the whole school|this|it|these|them) ..1 to (see|know|find out|hear|get out|end up)
    (its|it is|this is|theyre|everything is|this|they are) (going|getting sent|being sent|on its way|gonna go) (out)? ..1 to ..1 {your} ..1 {crowd}
    {you} ..1 be in ..2 trouble (if|when|with {your}|unless)
    (i|ill|i will|im gonna) (tell|call|go to|ring) the (police|cops) ..4 (if|unless|you|u|about you)
    (im|i am|ill|i will|im gonna|im going to) ..2 {reveal} ..6 unless {you}
    {your} (pics|pictures|photos|video|pic|picture|videos) (go|goes|get|gets|will go|will be) (online|public|viral|out|everywhere|posted|to)
    (watch your back|watch ur back|better watch out|you better watch|u better watch)
    (ill|i will|im gonna|im going to|ima|i can|we will|i) (find|track) (you|u) ..1 (wherever|anywhere|and|down|whatever|if|no matter)
    (ill|i will|im gonna|im going to|ima|i) ..1 (hurt|harm|kill|cut) myself (if|when|unless|because of you|and its|and it)
    if {you} ..6 (ill|i will|im gonna|im going to|i|ima) ..1 (hurt|harm|kill|cut) myself
    if {you} ..6 (ill|i will|im gonna|im going to|i might|ima) (do something|end it|do sth|jump)
    if {you} (leave|go|block|stop|ditch|dump|quit|dont) ..5 i (wont be here|die|will die|dont know what ill do|am gonna die|cant live)
    (it|this|that|they|these|everything|pics|pictures|photos|video) ..1 (goes|going|go) (live|public|viral|online|out|up) (tonight|today|tomorrow|at|in|if|unless|everywhere|to)
    (do|send|pay|answer|reply|obey|buy|give) ..5 or (else|ill|i will|im gonna|i|ima|everyone|everybody|{your}|it|they) ..1 (post|send|show|share|tell|leak|expose|upload|publish|will|gets|goes|hurt|come|find|see|know|mum|mom|parents|friends|make)
    or else $
    or (ill|i will|im gonna|im going to|i|ima) ..1 (find|hurt|come|get|kill|ruin|destroy) (you|u|ya|to your|to ur|{your}|after you|for you)
    or (i|ill|ima|im gonna|i will) ..1 (post|leak|share|expose|publish|upload|spread|tell|show|send) ..2 (it|everything|everyone|{your}|this|them|that|all)
    if {you} ..6 (ill|i will|im gonna|im going to|ima|i) ..1 (post|leak|share|expose|publish|upload|spread|show|ruin|hurt|find|send) ..3 (it|everything|everyone|{your}|this|them|that|all|you|u|pics|pic|photos|video)
    if {you} ..6 <any> ..6 (ill|i will|im gonna|im going to|ima|i) ..1 (post|leak|share|expose|publish|upload|spread|show|ruin|hurt|find) ..3 (it|everything|everyone|{your}|this|them|that|all|you|u)
    if {you} ..6 (ill|i will|im gonna|im going to|ima|i) ..1 (tell|call|message|text|contact|ring|phone|email) {your} (mum|mom|dad|parents|family|school|teacher|head|friends|boss|folks|mother|father)
    if {you} ..6 (everyone|everybody|every1|{your} ..1 (mum|mom|dad|parents|friends|class|school|followers|family)) ..1 (will|gets|sees|see|finds|find|gonna|get) (see|know|find out|it|get|out|this|everything|the|hear|to)
    if {you} ..6 (it|they|this|these|your pics|your pictures|everything|the video|the pics|the photos) ..1 (goes|go|going|will be|gets|get) (to|online|out|public|everywhere|posted|sent|shared|up|viral|on)
    (ill|i will|im gonna|id|gonna) make sure (everyone|everybody|no one|nobody|the whole|{your} (mum|mom|dad|parents|friends|school))
    (ill|i will|im gonna) (get|have) {you} (arrested|expelled|kicked|in trouble|in so much trouble|locked up|taken away)
    {you} ..2 (go|going|end up) (to)? (jail|prison) (if|unless|for|because)
    (dont|do not) (make|force) me (post|send|show|tell|share|hurt|come|leak|do it|do something|ruin|angry|mad)
    (ill|i will|im gonna|ima|im) ..1 (come|coming|be|wait|waiting|drive|turn up|show up) ..2 (outside|to|at) {your} ..1 (house|home|school|door|place|street) (if|unless|and hurt|and make|and get|and find|and then youll)
  `,
  cy: `
    (mi|fe|dw|rwy|byddaf|bydda|fydda|wna|nai|mi wna) ..3 {reveal} ..4 (dy|eich|ych) ..1 {crowd}
    (bydda|byddaf|fydda|wna|nai|mi|dwin|rwyn|dw) ..4 {reveal} ..4 (pawb|bawb|i bawb)
    (bydd|mi fydd|fydd|fe fydd) (pawb|dy fam|dy dad|dy rieni|dy ffrindiau|dy ysgol|dy ddosbarth|y dosbarth|yr ysgol|dy deulu|dy athro) ..2 (gweld|gwybod|cael|chwerthin|clywed|weld|wybod)
    (dw i|dwi|rwyn|rydw i|mi|wi) ..2 gwybod (ble|lle) ..2 (byw|ysgol|dy gartref|dy dy)
    (dwin|rwyn|dwi|win|dw in) gwybod (ble|lle) ..3 (byw|ysgol|cartref)
    (bydda|byddaf|fydda|wna|nai|mi) ..3 (brifo|frifo|niweidio|anafu|ladd|lladd|guro|curo|taro|daro|ddifetha|difetha|dinistrio|ddinistrio) (di|ti|dy|chi|eich)
    (byddi|fyddi|mi fyddi|fe fyddi) ..2 (difaru|edifarhau|ddifaru|flin|talu)
    os ..6 (bydda|byddaf|wna|fydda|nai|mi wna) ..3 (dweud|ddweud|deud|dangos|ddangos|anfon|rhannu|rannu|postio|brifo|frifo|ffonio|niweidio)
    os ..6 (bydd|fydd|mi fydd) ..1 (pawb|dy fam|dy dad|dy rieni|dy ffrindiau)
    os ..6 (brifo|lladd|frifo|ladd|anafu|niweidio) (fy hun|fyn hun|fy hunan|hun)
    neu (bydda|byddaf|fydda|mi wna|mi fydda|wna) ..3 {reveal}
    neu (mi)? (bydd|fydd) (pawb|dy fam|dy dad|dy rieni|dy ffrindiau)
    (bydd|mi fydd) rhywbeth (drwg|ofnadwy|cas) ..1 digwydd
    (gwylia|gwyliwch) dy gefn
    (eisiau|isio|ti am|moyn) i (dy|bawb|pawb) ..2 (weld|wybod|gael|gweld|gwybod)
    (beth|be) ..2 (byddai|fyddai|basa|fasa) dy ..3 (dweud|ddweud|deud|feddwl|meddwl)
    mae dy fywyd ..1 (ar ben|drosodd|wedi gorffen)
  `,
  es: `
    (voy|vamos|va|le|les|se|te|lo|la|los|las|yo|mejor|entonces) ..4 {reveal} ..4 (tu|tus|vuestros|vuestra) ..1 {crowd}
    (le|les) (voy a|vamos a) {reveal} ..2 (todo|esto|eso|la foto|las fotos|el video|lo que) ..2 (tu|tus) {crowd}
    (se) (lo|la|los|las) ..2 {reveal} ..5 (tu|tus) {crowd}
    (voy a|se lo|se la|se las|se los|lo|la|las|los|te) ..2 {reveal} ..3 (todos|todo el mundo|toda tu|toda la|todos tus|todas tus|redes|internet|tus amigos|tus contactos|tus seguidores)
    (voy a|lo|la|las|los) ..1 (publico|publicare|publicar|publicarlo|publicarla|publicarlas|subo|subire|subirlo|subirla|subirlas|difundo|difundire|difundir|difundirlo|difundirlas|filtrare|comparto|compartire|compartirlo) ..3 (todo|tus|internet|redes|instagram|facebook|foto|fotos|hoy|esta noche|mañana|si)
    (todos|todo el mundo|todo tu|tu mama|tu papa|tu madre|tu padre|tus papas|tus padres|tu familia|tus amigos|tus amigas|tus companeros|tu clase|toda tu clase|toda tu escuela|tu escuela|tu colegio|tus seguidores|tus contactos|medio mundo) ..2 (va a|van a|vera|veran|ver|sabra|sabran|se va a|se van a|se enterara|se enteraran|va|lo) ..1 (ver|saber|enterar|recibir|reir|verlo|verla|verlas|vera|veran|sabra|sabran|enterara|enteraran|saberlo|enterarse|recibira|recibiran)
    (quieres|queres|kieres|te gustaria) que ..3 (vea|vean|sepa|sepan|se entere|se enteren|lo vea|la vea|lo sepa|lo sepan|las vean|enteren|entere)
    (que|q) (diria|diran|dirian|pensaria|pensarian|dira|pensara) (tu|tus) ..3 (si|cuando)
    (se|yo se|ya se) (donde|en donde|adonde) (vives|vivis|vive tu|estudias|duermes|queda tu|esta tu|trabaja tu|trabajan)
    (te|los|les|la|lo) (voy a|vamos a) (lastimar|golpear|pegar|hacer dano|hacer daño|hacer mucho dano|matar|buscar y|encontrar|hundir|destruir|arruinar|destrozar|romper)
    (te|le) (hare|haremos|hago|voy a hacer) (mucho)? (dano|daño)
    (hacer|hare|hago|haria) ..1 (dano|daño) a (ti|tu|tus)
    (te|lo|la) (voy a)? (arruino|arruinar|arruinare|destruyo|destruire|destrozo|destrozare) (la vida|tu vida)
    (arruinar|arruinare|destruir|destruire|destrozar|voy a arruinar) (te)? (la|tu) (vida|reputacion|futuro)
    tu (vida|reputacion|futuro) (se acabo|esta acabada|se termina|se acaba|sera un infierno|va a ser)
    te (vas a|vai a) (arrepentir|lamentar)
    (te arrepentiras|lo lamentaras|lo vas a lamentar|lo vas a pagar|me las vas a pagar|me las pagaras|lo pagaras|vas a arrepentirte|te vas a arrepentir|vas a ver lo que|ya veras lo que)
    (atente|atenete|atengase) a las consecuencias
    (algo malo|cosas malas|algo feo|algo) (te|le|les)? (va a|puede|podria|vaya a) pasar (te|le|algo)? (a ti|a tu|a tus|si)
    (cuidate|cuida|mira) (la|tu) espalda
    (me|voy a) (mato|hago dano|hago daño|corto|matare|hare dano|lastimo|lastimare|quito la vida|hacer dano|suicido|matarme|lastimarme|suicidarme) ..2 (si|por tu culpa|cuando)
    si (me|te|ya|no|dejas|terminas) ..5 (me|voy a) (mato|matare|matar|lastimo|lastimare|lastimar|hago dano|hago daño|hare dano|muero|hacer dano|matarme|lastimarme|hacerme dano|quito la vida)
    si (no|me|le|se|lo|hablas|cuentas|contas|dices|decis|bloqueas|alguien) ..6 (voy a|se|lo|la|las|los|le|les|te|todos|todo|tus|tu) ..2 ({reveal}|veran|vera|ver|sabra|sabran|arrepentiras|arrepentir|lastimar|encontrar|buscar|busco|encuentro|enterara|enteraran|enterar|pasar|publicado|va a|van a)
    si (no|me|le|se|lo|hablas|cuentas|dices) ..6 {reveal} ..3 (todo|todos|tus|tu|eso|internet|redes|foto|fotos|video|videos)
    o (se|lo|la|las|los|le|les|voy a|te|todos|todo|tus|tu) ..2 ({reveal}|veran|ver|saben|sabran|ve|ven|sabra|se entera|se enteran|entera|enteran)
    o (publico|subo|mando|envio|cuento|digo|comparto|difundo|muestro|enseno|filtro) ..3 (todo|todos|tus|tu|eso|las|la|foto|fotos|video)
    (voy a|ire|iremos|vamos a) (ir)? ..1 (tu casa|tu escuela|tu colegio|buscarte) (si|y te|y vas|y voy|y le)
    (no me hagas|no me obligues a) ..2 {reveal}
    me (encargare|encargo|voy a encargar|asegurare|voy a asegurar) de que (todos|tus|nadie|todo el)
  `,
  fr: `
    (je|jvais|jai|j|jle|on|jte|jles|jla|alors|vais) ..4 {reveal} ..4 (ta|ton|tes|toute|tous) ..1 {crowd}
    (jenvoie|jenverrai|jenvoi|jaffiche|jappelle|jecris|jafficherai|jappellerai|jbalance|jpublie|jposte|jpartage|jmontre|jraconte) ..4 (ta|ton|tes|toute|tous|tout) ..1 ({crowd}|le monde|monde)
    (je|jvais|jle|jles|vais|jla) ..2 {reveal} ..4 (tout le monde|toute ta|tous tes|toute la|internet|les reseaux|le monde|tlm|insta)
    (jenvoie|jenverrai|jbalance|jpublie|jposte|jpartage|jaffiche|jdis|jraconte|jmontre|je publie|je balance|je poste|je diffuse|je publierai|je balancerai|jvais publier|je vais publier|je vais balancer|je vais poster|je vais diffuser|je vais afficher) ..2 (tout|tes|ta|la|les|ca|sur|partout)
    (tout le monde|tlm|ta mere|ton pere|tes parents|tes darons|ta famille|tes amis|tes potes|tes copains|tes copines|ta classe|toute ta classe|tout ton college|tout ton lycee|ton college|ton lycee|ton ecole|toute ton ecole|tes contacts|tes abonnes) ..1 (va|vont|verra|verront|saura|sauront|recevra|recevront|sera|seront) ..1 (voir|savoir|tout|ca|le|la|les|recevoir|rire|rigoler|etre|decouvrir|apprendre|au|qui|ce)
    (tu veux|tveux|tu voudrais|tas envie) que ..3 (voie|voit|voient|sache|sachent|apprenne|apprennent|recoive|recoivent|decouvre|le sache)
    (quest ce que|que|quoi|il|elle) ..2 (dirait|diraient|penserait|penseraient|dira|diront) ..2 (ta|ton|tes)
    (ta|ton|tes) (mere|pere|parents|amis|prof) (dirait|diraient|penserait|dirais|va dire|vont dire) ..2 (quoi|si|quand)
    (je|jsais|j) (sais)? (tres bien)? ou (tu|t|ta|ton|tes)? (thabites|habites|habite|vis|dors|ecole|college|vas|lycee|parents|famille|mere|soeur|frere)
    je sais ou (cest|cest que|se trouve|est) ..2 (habites|ta|ton)
    (je|jvais|jte|on) ..2 (te|t) ..1 (frapper|frappe|faire du mal|ferai du mal|fais du mal|tuer|tue|taper|detruire|detruis|retrouver et|faire mal|casser la|tabasser|pourrir|ruiner)
    (faire|ferai|fais|ferais) (du)? mal a (toi|ta|ton|tes)
    si tu ..6 je te (retrouverai|retrouve|trouverai|tue|frappe|ferai)
    (je|jvais|jte|on) ..3 (retrouver|retrouverai|retrouve) (ou que|peu importe|et|quand|meme|si)
    (detruire|pourrir|ruiner|gacher|detruis|ruine|ruinerai|gache) (ta|la) (vie|reputation)
    ta (vie|reputation) (est|sera|serait|va etre) (finie|fini|ruinee|detruite|un enfer|gachee)
    tu (vas|va) (le|bien)? (regretter|payer|souffrir|voir ce que|voir ce qui)
    tu (le)? (regretteras|paieras|regretera|regreteras)
    tu (vas|va) ten mordre
    (il|quelque chose|un truc|qqchose|qqch) ..2 (arriver|arrivera|passera) (malheur|quelque chose|un truc|a ta|a ton|a tes|de mal|de grave)
    (de grave|de mal|de mauvais) ..1 (va|pourrait|arrivera|risque) ..2 arriver
    (surveille|fais gaffe a) (tes arrieres|ton dos)
    si (tu|t) ..5 je (me|m) (tue|tuerai|fais du mal|suicide|ferai du mal|coupe|blesse|blesserai)
    (je me|jme|je vais me|jvais me) (tue|tuer|suicide|suicider|fais du mal|faire du mal|ferai du mal|tuerai) (si|a cause de toi|quand)
    si (tu|t|ta|tas|ten|jai) ..6 (je|jvais|jenvoie|jenverrai|jle|jla|jles|jte|tout|jaffiche|jdis|jappelle|jpublie|jposte|jballance|jbalance) ..2 ({reveal}|saura|verra|savoir|voir|ta|ton|tes|tout|tous|retrouve|retrouver|mal|le monde)
    si (tu|t|ta|tas|ten) ..6 (ta|tes|ton|tout) (mere|parents|amis|pere|classe|famille|le monde|potes|college|lycee) ..1 (va|vont|saura|verra|sauront|verront|recevront|recevra)
    si (tu|t|ta|tas|ten) ..6 tu (vas|va)? (le)? (regretter|regretteras|payer|voir)
    (sinon|ou) (je|jenvoie|jvais|jle|jla|jles|jte|tout|tes|ta|ton|tous|jaffiche|jdis|jbalance|jpublie|jposte|jappelle|bien je) ..2 ({reveal}|saura|verra|sauront|verront|savoir|voir|recevra|recevront|tout|mere|parents|regretter|ta|ton|tes)
    (moblige|oblige|force) (pas|pas moi|moi pas) ..2 (a|de) ..2 {reveal}
    (je|jvais) ..1 (faire en sorte|massurer|ferai en sorte|massurerai) que (tout le monde|tes|ta|personne)
  `,
  de: `
    ich ..4 {reveal} ..4 (deine|deinen|deiner|deinem|dein) ..1 {crowd}
    ich ..3 (deine|deinen|deiner|deinem|dein) ..1 {crowd} ..4 {reveal}
    (dann|sonst) {reveal} ich ..4 (deine|deinen|deiner|deinem|allen|alle|alles|jedem|das|es|die|online|netz)
    ich ..4 {reveal} ..3 (allen|alle|jedem|online|ins netz|im netz|internet|ins internet|ganzen schule|ganzen klasse|ganze schule|ganze klasse)
    ich (werde|werd) ..6 (posten|veroffentlichen|verbreiten|leaken|hochladen|rumschicken|weiterleiten|herumschicken|weiterschicken|teilen)
    ich (poste|veroffentliche|verbreite|leake|post) (es|das|alles|die|deine|sie|dich|den)
    ich (stelle|stell|lade) ..3 (online|ins netz|ins internet|hoch|auf insta)
    (alle|jeder) (in|an|aus|von) deiner ..1 (schule|klasse|familie|stadt|gruppe) ..2 (sehen|erfahren|wissen|bekommen|das|es)
    ich (komm|komme|fahr|fahre) ..4 (wenn|falls) du ..3 (blockierst|nicht|blockst|gehst|sagst|ignorierst|aufhorst)
    (alle|jeder|deine eltern|deine mutter|deine mama|dein vater|dein papa|deine freunde|deine klasse|deine ganze klasse|deine schule|die ganze schule|die ganze klasse|deine familie|deine follower|deine lehrer|deine mitschuler) (wird|werden|wirds|sollen|soll|konnen|erfahren|erfahrt|sehen|sieht|bekommen|bekommt|kriegen|wissen) ..4 (sehen|erfahren|wissen|bekommen|kriegen|lachen|alles|es|das|davon|bilder|sie|was)
    (willst|wills|mochtest|willste|sollen|soll) (du)? (dass|das|etwa dass)? ..4 (deine|dein|deiner|alle|jeder|die ganze) ..4 (sieht|sehen|erfahrt|erfahren|weiss|wissen|mitkriegt|mitkriegen|bekommt|bekommen)
    was (wurden|wurde|wohl|werden|wird|sagen|sagt) ..3 (deine|dein) ..3 (sagen|denken|dazu|sagt|wenn|halten)
    ich (weiss|weis) ..1 wo (du|deine|dein) ..2 (wohnst|lebst|schule|haus|wohnung|schlafst|wohnt|schwester|bruder|zur schule|gehst|eltern|familie)
    ich ..2 (tu|tue|werde|mach|mache|bring|bringe|schlag|schlage|werd) (dir|dich|deiner|deinem|deine|deinen) ..3 (weh|an|umbringen|um|zusammen|fertig|kaputt|antun|verletzen|wehtun|schlagen|finden|etwas antun|was an)
    (dir|deiner|deinem|deinen|deine) ..3 (weh|wehtun|etwas antun|was antun|etwas zustossen|was zustossen|etwas passieren|was passieren|etwas schlimmes|passiert was|passiert etwas)
    ich (finde|find|kriege|krieg|werde) dich ..2 (finden|egal|uberall|schon|und|kriegen|noch)
    ich (mach|mache|ruiniere|zerstore|werde) ..2 (dein|deinen) (leben|ruf)
    dein (leben|ruf) ist (vorbei|ruiniert|gelaufen|zerstort|am ende|kaputt)
    (du|das) (wirst|wirsts|wirst es|wirst das) ..2 (bereuen|buessen|bussen|leid tun|noch sehen|schon sehen)
    (du wirst schon sehen|das wird dir leid tun|das wirst du bereuen|wirst du bereuen|wirst es bereuen|dann bist du dran|dann bist du fallig|bist du dran)
    wenn (du|dus) ..6 (tu|tue|bring|bringe) ich (mir|mich) ..2 (was|etwas|weh|um|an)
    wenn (du|dus) ..6 (verletze|verletz|ritze) ich mich
    ich (bring|bringe|verletz|tu|tue) (mich|mir) ..2 (um|was an|etwas an|weh) (wenn|falls|wegen dir)
    (wenn|falls) (du|dus|ich) ..6 ({reveal}|poste|finde|komme|komm|mach|mache|tu|tue|werde|bring|leake|zerstore) (ich|es|dich)
    (wenn|falls) (du|dus|ich) ..6 (sehen|erfahren|sieht|erfahrt|wissen|weiss|bekommen|bekommt|kriegen|kriegt) ..2 (alle|jeder|deine|dein|die ganze|es)
    (wenn|falls) (du|dus) ..6 (wirst|passiert|geht|gehen|bist|kriegst) ..2 (bereuen|etwas|was|online|raus|alle|deine|viral|dran|ins netz|an alle|an deine|es bereuen|arger mit mir)
    (sonst|oder) ..1 (erfahren|sehen|erfahrt|sieht|wissen|weiss|bekommen|kriegen|geht|gehen|landet|landen) ..2 (alle|jeder|deine|dein|es|das|alles|online|netz|ganze|bilder)
    (sonst|oder) (ich|es|alle|alles|deine|dein|jeder|das) ..3 ({reveal}|erfahren|sehen|erfahrt|sieht|wissen|weiss|bekommen|kriegen|geht|gehen|landet|online|bereuen)
    sonst (passiert|wirst du|bist du|komm ich|komme ich|finde ich|tu ich|mach ich|gibts) ..3 (was|etwas|bereuen|dran|dich|dir|deine|schlimmes|vorbei|arger)
    (zwing|bring) mich nicht ..3 {reveal}
    ich (sorge|sorg|werde) ..1 dafur ..2 (alle|jeder|deine|niemand|keiner)
  `,
  pt: `
    (vou|eu|vamos|ai eu|entao|se|te) ..3 {reveal} ..4 (tua|teu|teus|tuas|sua|seu|seus|suas|toda a tua) ..1 {crowd}
    (vou|eu|vamos|ai eu) ..2 {reveal} ..3 (todo mundo|todos|toda a gente|geral|internet|net|redes|grupo da sala|grupo da turma|teus|seus contatos|escola toda|escola inteira)
    (vou|eu|ai eu|ja) ..1 (posto|postar|publico|publicar|vazo|vazar|espalho|espalhar|divulgo|divulgar|exponho|expor|solto|soltar) ..2 (tudo|tuas|suas|isso|foto|fotos|as|na|no|o|video|essas|voce|vc)
    (todo mundo|todos|toda a gente) (da|na|do) ..1 (escola|turma|sala|colegio|tua turma|bairro) (vai|vao) (ver|saber|receber|rir|ficar)
    (todo mundo|todos|toda a gente|geral|tua mae|teu pai|teus pais|sua mae|seu pai|seus pais|seus amigos|teus amigos|a tua turma|sua turma|tua familia|sua familia|sua escola|a escola toda|a escola inteira|seus seguidores|os teus pais|a tua mae) ..1 (vai|vao|vera|verao|sabera|saberao|fica|ficam|vai ficar) ..1 (ver|saber|receber|descobrir|rir|sabendo|ficar)
    (quer|queres|vc quer|voce quer|gostavas|queria) (q|que) ..3 (veja|vejam|saiba|saibam|descubra|descubram|receba|recebam|fique|fiquem)
    (o que|que|oq|o q) ..1 (sua|seu|seus|tua|teu|teus|a tua|os teus) ..3 (diria|diriam|vai dizer|vai achar|vao dizer|vao achar|vai pensar|ia dizer|iam dizer|pensaria)
    (eu)? sei ..1 onde (vc|voce|tu|e|fica|sua|tua|moras|mora|vives|estudas) ..2 (mora|moras|vive|estuda|estudas|dorme|casa|escola|familia|vives|a tua casa|a sua casa)
    sei onde (moras|vives|estudas|voce mora|vc mora|fica a tua|fica sua|fica a sua|voce estuda|vc estuda)
    (vou|eu vou) (te)? (machucar|bater|matar|encontrar|pegar|ferir|magoar|destruir|acabar com|achar) (te|voce|vc|ti|a tua|sua|tua|a sua|em voce|em ti|onde|aonde|de qualquer|se)
    (vou|eu vou|ou) te (machucar|bater|encontrar|ferir|destruir|achar|pegar|arrebentar|magoar|quebrar)
    (vou|posso|eu) ..2 (machucar|ferir|magoar|fazer mal a|fazer mal) ..1 (sua|tua|seu|teu|ti|voce|vc|a sua|a tua)
    (vou|eu) (acabar com|destruir|estragar|acabo com|destruo|arruinar|arruino|estrago) (a)? (sua|tua) (vida|reputacao)
    (sua|tua|a tua|a sua) vida (acabou|vai acabar|ta acabada|esta acabada|vai virar um inferno|acaba)
    (vc|voce|tu)? (vai|vais) (se|te)? (arrepender|pagar por isso|arrepender se|arrepender te|ver so|lamentar|pagar caro)
    (arrependes|arrepende|arrepender) ..1 (disso|te|se)
    (algo|alguma coisa|coisa) (ruim|de ruim|mau|de mau|ma) (vai|pode|podera) (te)? acontecer
    (vai|pode) acontecer (algo|alguma coisa|uma coisa)
    (me|eu) (mato|corto|machuco|firo) ..2 (se|por tua causa|por sua causa)
    se (vc|voce|tu|me|for) ..5 (eu)? (me mato|vou me matar|me machuco|me corto|mato me|vou me machucar|magoo me|faco uma besteira|faco uma loucura|vou me cortar)
    se (nao|vc|voce|tu|me|contar|contares|bloquear|bloqueares|falar|disser|deixar) ..6 (eu|vou|todos|todo|seus|sua|tua|teus|toda|tudo|a tua|te) ..2 ({reveal}|mundo|ver|saber|mae|pais|amigos|arrepender|machucar|encontrar|magoar|publicado|escola|turma|vai)
    se (nao|vc|voce|tu|me|contar|contares|bloquear|bloqueares|falar|disser) ..6 {reveal} ..3 (tudo|todos|tua|sua|teus|seus|isso|foto|fotos|as|todo|video|internet)
    (ou|senao|ou entao) (eu|vou|todos|todo|seus|sua|tua|teus|toda|tudo|a tua|te|os teus) ..2 ({reveal}|mundo|ver|saber|vao|vai|sabe|sabem|arrepender|machucar|encontrar)
    (ou|senao|ou entao) (mando|posto|publico|conto|envio|divulgo|espalho|vazo|mostro|partilho|exponho|falo) ..2 (tudo|pra|para|todos|a|as|isso|com|na|no|foto|fotos|seus|sua)
    nao me (obrigue|obriga|obrigues|faca|faz) ..2 {reveal}
    vou (garantir|fazer questao|fazer com) (que|de que) (todos|todo mundo|sua mae|tua mae|seus|teus|ninguem)
  `,
  nl: `
    ik ..4 {reveal} ..4 (je|jouw|jullie) ..1 {crowd}
    ik ..3 (je|jouw) ..1 {crowd} ..4 {reveal}
    (dan|anders) {reveal} ik ..4 (je|jouw|iedereen|alles|het|dit|online)
    (dan|anders) ga ik ..5 {reveal}
    ik ..4 {reveal} ..3 (iedereen|online|internet|hele school|hele klas|groepsapp)
    ik (ga|zal) ..5 (posten|verspreiden|lekken|delen|publiceren|doorsturen|plaatsen|rondsturen|uploaden)
    ik (post|verspreid|lek|publiceer|plaats|deel) (het|alles|ze|je|die|dit|de|dat)
    ik (zet|gooi) ..3 (online|internet|insta)
    (iedereen|je ouders|je moeder|je vader|je vrienden|je klas|je hele klas|je school|de hele school|de hele klas|heel je school|heel je klas|je familie|je volgers|je leraar) ..1 (gaat|gaan|zal|zullen|ziet|zien|krijgt|krijgen|weet|weten|komt|komen) ..3 (zien|weten|te weten|krijgen|lachen|horen|alles|het|erachter|dit|dat|ze|wat)
    (wil|wilt|wilje) (je|jij)? dat ..4 (ziet|zien|weet|weten|hoort|horen|erachter|krijgt|krijgen)
    wat (zou|zouden|zal|zullen) (je|jouw) ..3 (zeggen|denken|vinden|ervan)
    ik weet ..1 waar (je|jij|jouw) ..2 (woont|slaapt|school|huis|zit|naar school|zus|ouders|broer|familie)
    ik (ga|zal|kom|doe|sla|maak) (je|jou|jullie) ..3 (pijn|slaan|kapot|vermoorden|af|wat aan|iets aan|pijn doen|vinden|opzoeken en|in elkaar|terugpakken|zoeken)
    ik (doe|ga) ..1 (je|jouw) (moeder|vader|zus|broer|zusje|broertje|hond|familie|ouders|kat) ..1 (pijn|iets|wat|kwaad)
    ik (vind|pak|krijg) (je|jou) (wel|nog|overal|toch)
    ik (verpest|maak|ga) ..1 (je|jouw) (leven|reputatie)
    je leven is (voorbij|verpest|over|klaar|kapot)
    (je|jij|ge|hier|dit) (gaat|zult|zal|krijg|krijgt|ga) ..3 (spijt|spijten|bezuren|berouwen|betreuren|boeten)
    (je krijgt spijt|je krijgt er spijt|je zal spijt|dan zwaait er wat|dan krijg je spijt|dan ben je nog niet|dan zul je wat|dan gaat er iets)
    er (gaat|zal) (iets|wat) (ergs|slechts|naars|gebeuren)
    als (je|jij) ..6 (doe|maak|snij|snijd|dood|verwond) ik (mezelf|mijzelf|mij|me|mn)
    als (je|jij) ..6 (ga|doe) ik (mezelf|mijzelf|iets|mij) ..2 (pijn|aan|wat|iets|doms|dood|geks)
    ik (doe|maak) (mezelf|mijzelf) ..2 (pijn|wat aan|iets aan|van kant|dood) (als|door jou)
        als (je|jij) ..6 (doe|sla|maak) ik (je|jouw|jou) ..3 (pijn|kapot|iets|wat|kwaad)
    als (je|jij) ..6 (doe|sla|maak) ik ..3 (pijn|kapot|iets|wat|kwaad)
    als (je|jij|ik|ge) ..6 ({reveal}|ga|kom|vind|maak|zal|plaats) ik ..2 (je|jouw|het|alles|dit|iedereen|dat|die|naar|bij)
    als (je|jij|ge) ..6 (ziet|zien|weet|weten|krijgt|krijgen|hoort|zal|staat|staan) ..2 (iedereen|je|jouw|hele|alles|dit|online|overal)
    als (je|jij|ge) ..6 (gaat|komt|staat) (het|alles|dit) ..1 (online|rond|op|viral|naar)
    (anders|of) ..1 (ziet|zien|weet|weten|krijgt|krijgen|gaat|gaan|komt|komen|staat|hoort) ..2 (iedereen|je|jouw|hele|het|alles|dit|online)
    (anders|of) (ik|iedereen|je|jouw|alles|het) ..3 ({reveal}|ziet|zien|weet|weten|krijgt|online|spijt|gaat online|komt online)
    (dwing|laat) me niet ..3 {reveal}
    ik zorg (er)? ..1 (voor|ervoor) dat (iedereen|niemand|je ouders|je vrienden|je moeder|je vader|heel)
  `,
  pl: `
    {reveal} ..4 (twoim|twojej|twojemu|twoich|twoja|twoje|calej|calemu|twojego|wszystkim|kazdemu) ..1 {crowd}
    {reveal} ..2 (to|je|wszystko|twoje|ci|te) ..3 (wszystkim|kazdemu|internetu|internecie|neta|necie|calej szkole|calej klasie|grupie|grupe|klasowej)
    (wrzuce|opublikuje|udostepnie|rozesle|wstawie|wypuszcze|upublicznie|puszcze) ..1 (to|je|wszystko|twoje|te|do|w|zdjecia|zdjecie|film|nagranie)
    (wszyscy|kazdy) (w|z|ze) ..2 (szkole|szkoly|klasie|klasy|twojej klasie|twojej szkole|rodzinie|miescie) ..1 (to|sie|cie)? ..1 (zobacza|zobaczy|dowiedza|dowie|dostana)
    (wszyscy|kazdy|twoja mama|twoj tata|twoi rodzice|twoi znajomi|twoi koledzy|twoja klasa|cala klasa|cala szkola|cala twoja klasa|cala twoja szkola|twoja rodzina|twoi przyjaciele|twoi starzy) ..2 (zobacza|zobaczy|dowiedza|dowie|dostana|dostanie|uslysza|zobaczą|dowiedzą|dostaną)
    (zobacza|zobaczy|dowiedza|dowie|dowiedzą|zobaczą) ..1 (sie)? (o)? ..1 (wszyscy|twoja|twoi|twoj|cala|kazdy)
    chcesz (zeby|aby|by) ..3 (zobaczyl*|zobaczyli|dowiedzial*|dowiedzieli|wiedzial*|wiedzieli|dostal*|zobaczyly)
    co (powiedzialaby|powiedzialby|powiedza|powie|powiedzieliby|pomysli|pomysla|pomyslalaby|by) ..2 (twoja|twoi|twoj|powiedzial*|powiedzieli)
    (ja)? wiem gdzie (mieszkasz|chodzisz|spisz|jest|pracuje|jest twoj|mieszka twoja|ty)
    (zrobie|zrobimy|moge zrobic) (ci|tobie|twojej|twojemu|wam) ..2 (krzywde|cos|zlego)
    (pobije|uderze|zabije|skrzywdze|zniszcze|dopadne|zranie|zalatwie|znajde|wykoncze) (cie|ciebie|twoja|twojego|twoj|twoje|was)
    (znajde|dopadne|odnajde) (cie|ciebie)
    (zniszcze|zrujnuje|zepsuje) (ci|twoje|tobie) (zycie|reputacje)
    twoje zycie ..1 (skonczone|zniszczone|koniec|sie skonczy|zrujnowane)
    (pozalujesz|bedziesz zalowac|bedziesz zalowal*|zaplacisz za to|jeszcze pozalujesz|doigrasz sie|gorzko pozalujesz|pożałujesz)
    (cos zlego|cos strasznego|cos niedobrego) ..2 (stanie|stac|zdarzy|spotka|przydarzy)
    (stanie sie|spotka cie|moze sie stac|przydarzy) ..2 cos
    (zabije|potne|skrzywdze|zrobie|okalecze|zranie) (sie|sobie) ..2 (jesli|jak|przez ciebie|jezeli|krzywde|cos)
    (jesli|jak|jezeli) ..5 (zabije|potne|skrzywdze|zranie|zrobie) (sie|sobie)
    (jesli|jezeli|jak|gdy) ..6 ({reveal}|wysle|opublikuje|przyjade|znajde|skrzywdze|pobije|zniszcze|pozalujesz|zrobie) ..2 (to|wszystko|twoim|twojej|wszystkim|twoje|cie|ci|je|twojemu|zdjecia|rodzicom|mamie|do|krzywde|po)
    (jesli|jezeli|jak|gdy) ..6 (wszyscy|kazdy|twoja|twoi|twoj|cala) ..3 (zobacza|zobaczy|dowiedza|dowie|dostana|dostanie|beda|zobaczą|dowiedzą)
    (jesli|jezeli|jak|gdy) ..6 (pozalujesz|bedziesz zalowac|zaplacisz za to|pożałujesz)
    (bo|albo|inaczej|to) (wysle|opublikuje|wrzuce|pokaze|udostepnie|rozesle|powiem|wstawie|zadzwonie|napisze) ..3 (to|wszystko|twoim|twojej|wszystkim|twoje|je|zdjecia|rodzicom|mamie|tacie|twojemu|starym)
    (bo|albo|inaczej) (wszyscy|kazdy|twoja|twoi|cala|twoj) ..3 (zobacza|zobaczy|dowiedza|dowie|dostana|dostanie|zobaczą|dowiedzą)
    nie zmuszaj mnie
    (przyjade|przyjde|bede czekac) ..2 (do ciebie|pod twoj|pod twoja|pod dom|pod szkola|pod szkole) jesli
  `,
  tl: `
    {reveal} (ko|namin|ko to|ko ito|ko yan|ko yung|ko lahat) ..4 (mo|nyo|niyo|lahat|kay|online|fb|facebook|group|internet)
    (ipopost|ipapost|ikakalat|isesend|isheshare|ipapakita|ilalabas|ilileak|iaupload|ipost|ikalat|isiwalat|ipapadala|isusumbong|sasabihin) (ko|namin) ..2 (to|ito|yan|yun|lahat|yung|pics|pic|picture|video|sa|ka|kay)
    isusumbong kita
    (malalaman|makikita|mapapanood|matatanggap|makakakita|malaman) ..1 (ng|ni|nila|ito ng|to ng|nito) ..1 (lahat|nanay|mama|mommy|magulang|kaibigan|kaklase|buong|parents|friends|tatay|papa|teacher|pamilya|school|classmates|mga)
    (gusto mo|gsto mo|gusto mo ba|gusto mo bang|gusto mong) ..1 (malaman|makita|makarating|mapanood|ipakita|ikalat) ..2 (ng|ni|nila|sa|to|ito|ko)
    (ano|anong) ..1 (sasabihin|iisipin|mararamdaman|gagawin) ng (nanay|mama|magulang|parents|mga|kaibigan|tatay|papa)
    alam ko ..2 (kung)? (saan|san|nasaan|nsan|kung nasaan) (ka|yung|ang|nakatira)
    (sasaktan|papatayin|bubugbugin|hahanapin|pupuntahan|gugulpihin|babalikan|pagsisisihan|papatay|sisirain) (ko|kita|namin|ka) ..1 (ka|kita|yung|ang|pamilya|sila|mo|kung|pag)
    (sasaktan|bubugbugin|gugulpihin|papatayin|hahanapin) kita
    sisirain ko ..1 (buhay|pangalan|reputasyon)
    (magsisisi|pagsisisihan|magbabayad|mananagot|lagot) (ka|mo)
    (may masamang mangyayari|may mangyayaring masama)
    (sira|tapos|wasak) ..1 (na)? (ang|yung)? buhay mo
    (kung|kapag|pag) ..6 (sasaktan|papatayin|magpapakamatay|saktan|papatay) ..1 (ko)? (ang|sarili|sarili ko|ako)
    (magpapakamatay|sasaktan ko ang sarili|sasaktan ko sarili) ..3 (kung|kapag|pag)
    (kung|kapag|pag|kng) ..6 (ipopost|ipapost|ikakalat|isesend|isheshare|ipapakita|ilalabas|ilileak|iaupload|isusumbong|sasabihin|malalaman|makikita|sasaktan|pupuntahan|hahanapin|magsisisi|lagot|ipost|isend|post|share|leak|send|tatawagan) ..2 (ko|ka|kita|ng|mo|to|sa|lahat|yung)
    (kundi|kung hindi|kung di|or else|or|otherwise|kung ayaw mo) ..2 (ipopost|ipapost|ikakalat|isesend|isheshare|ipapakita|ilalabas|ilileak|iaupload|isusumbong|sasabihin|malalaman|makikita|sasaktan|pupuntahan|magsisisi|lagot|ipost|isend|post|share|leak)
    (wag|huwag) mo ..1 (akong|kong|ko) (pilitin|galitin|hintaying|ubusin)
  `,
  hi: `
    (तुम्हारे|तुम्हारी|तेरे|तेरी|आपके|आपकी|तेरा|तुम्हारा) ..1 {crowd} ..6 (बता|भेज|दिखा|बोल|कह|भेजूंगा|दिखाऊंगा|बताऊंगा|बताऊंगी|दिखाऊंगी|भेजूंगी|शेयर|फोन) ..1 (दूंगा|दूंगी|दूँगा|दूँगी|देंगे|करूंगा|करूंगी|दूं)?
    (सबको|सब को|सभी को|पूरे स्कूल|पूरी क्लास|सारे दोस्तों|तुम्हारे दोस्तों|इंटरनेट पर|हर किसी) ..4 (बता|भेज|दिखा|डाल|शेयर|पोस्ट|वायरल|बताऊंगा|दिखाऊंगा|भेजूंगा|बताऊंगी) ..1 (दूंगा|दूंगी|दूँगा|करूंगा|करूंगी|कर)?
    (पोस्ट|वायरल|लीक|अपलोड|शेयर) (कर) (दूंगा|दूंगी|दूँगा|देंगे)
    (सब|सबको|हर कोई|पूरा स्कूल|पूरी क्लास|तुम्हारी मम्मी|तुम्हारे पापा|तुम्हारे दोस्त|सब लोग|सारे दोस्त|तुम्हारे घरवाले) ..3 (देखेंगे|देखेगा|देखेगी|जान जाएंगे|जानेंगे|पता चल|देख लेंगे|जान जाएगा|हंसेंगे)
    (मुझे|हमें|मैं) ..2 (पता|मालूम|जानता) ..2 (तुम|तू|तेरा|तुम्हारा|आप|कि) ..2 (कहां|कहाँ|घर|स्कूल)
    (तुझे|तुम्हें|तुमको|तेरे|तुम्हारे|तेरी|तुम्हारी|आपको) ..3 (मार|नुकसान|चोट|पीट|बर्बाद|ढूंढ|जान से) ..3 (दूंगा|दूंगी|डालूंगा|पहुंचाऊंगा|लूंगा|निकालूंगा|कर|डालूंगी|दूँगा|मारूंगा)
    (तेरी|तुम्हारी|आपकी) (जिंदगी|ज़िंदगी|लाइफ|इज्जत) ..2 (बर्बाद|खराब|खत्म)
    (पछताओगे|पछताओगी|पछताएगी|पछताएगा|पछताना पड़ेगा|पछतावा होगा|अंजाम बुरा होगा|अंजाम भुगतना|बहुत बुरा होगा|बुरा होगा|देख लेना क्या)
    (अगर|यदि|जब) ..6 (खुद को|अपने आप को|अपनी जान) ..2 (मार|चोट|नुकसान|दे|काट|ले) ..1 (लूंगा|लूंगी|दूंगा|दूंगी|पहुंचाऊंगा)?
    (अगर|यदि) ..6 <any> ..4 (बता|भेज|दिखा|पोस्ट|वायरल|शेयर|लीक|डाल|मार|नुकसान) ..1 (दूंगा|दूंगी|दूँगा|करूंगा|करूंगी|डालूंगा|पहुंचाऊंगा)
    (अगर|यदि) ..6 (बता|भेज|दिखा|पोस्ट|वायरल|शेयर|लीक|डाल|मार|नुकसान) ..1 (दूंगा|दूंगी|दूँगा|करूंगा|करूंगी|डालूंगा|पहुंचाऊंगा)
    (वरना|नहीं तो|नही तो|वर्ना) ..6 (बता|भेज|दिखा|पोस्ट|वायरल|शेयर|लीक|डाल|मार|देखेंगे|पछताओगी|पछताओगे|बुरा|चलेगा|जाएगा|दूंगा|दूंगी|जाएंगे)
    (मजबूर|मज़बूर) मत कर*
  `,
  'hi-latn': `
    {your} ..1 {crowd} ..6 (bata|bhej|dikha|bol|bhejunga|dikhaunga|bataunga|bataungi|dikhaungi|bhejungi|share|batadunga|bhejdunga|dikhadunga|call|phone|send) ..1 (dunga|dungi|doonga|denge|karunga|karungi|du|dunga)?
    (sabko|sab ko|sabhi ko|pure school|poore school|puri class|poori class|saare dosto|tumhare dosto|tere dosto|internet pe|internet par|insta pe|har kisi) ..4 (bata|bhej|dikha|daal|dal|share|post|viral|bataunga|dikhaunga|bhejunga|bataungi|batadunga|dikhadunga) ..1 (dunga|dungi|doonga|karunga|karungi|kar)?
    (post|viral|leak|upload|share) (kar|kr) (dunga|dungi|doonga|denge|du)
    (sab|sabko|har koi|pura school|poora school|puri class|teri mummy|tumhari mummy|tere papa|tumhare papa|tumhare dost|tere dost|sab log|tere gharwale|tumhare gharwale) ..3 (dekhenge|dekhega|dekhegi|jaan jayenge|jan jayenge|janenge|pata chal|dekh lenge|jaan jayega|hasenge|hansenge)
    (mujhe|mujhko|mje|mai|main|hame) ..2 (pata|pta|malum|maloom|janta) ..2 (tum|tu|tera|tumhara|aap|ki|hai) ..2 (kaha|kahan|kidhar|ghar|school)
    (tujhe|tumhe|tumhein|tumko|tere|tumhare|teri|tumhari|aapko) ..3 (maar|mar|nuksan|nuksaan|chot|peet|barbad|barbaad|dhund|dhoond|jaan se|hurt) ..3 (dunga|dungi|dalunga|daalunga|pahunchaunga|lunga|nikalunga|kar|karunga|dalungi|doonga|marunga|maarunga)
    (teri|tumhari|aapki) (zindagi|jindagi|life|izzat) ..2 (barbad|barbaad|kharab|khatam)
    (tum|tu|bahut|ab)? (pachtaoge|pachtaogi|pachtayegi|pachtayega|pachtana padega|pachtawa hoga|anjam bura|anjaam bura|bahut bura hoga|bura hoga|dekh lena kya)
    (agar|agr|jab) ..6 (khud ko|apne aap ko|apni jaan) ..2 (maar|mar|chot|nuksan|de|kaat|hurt|le) ..1 (lunga|lungi|dunga|dungi|karunga|pahunchaunga)?
    (agar|agr) ..6 <any> ..4 (bata|bhej|dikha|post|viral|share|leak|daal|dal|maar|nuksan) ..1 (dunga|dungi|doonga|karunga|karungi|dalunga|pahunchaunga|du)
    (agar|agr) ..6 (bata|bhej|dikha|post|viral|share|leak|daal|dal|maar|nuksan) ..1 (dunga|dungi|doonga|karunga|karungi|dalunga|pahunchaunga|du)
    (warna|varna|wrna|nahi to|nahi toh|nhi to|nhi toh|nai to|nahin to|or else) ..6 (bata|bhej|dikha|post|viral|share|leak|daal|dal|maar|dekhenge|pachtaogi|pachtaoge|bura|chalega|jayega|dunga|dungi|jayenge|bataunga|dikhaunga)
    majboor (mat|na) kar*
  `,
}
