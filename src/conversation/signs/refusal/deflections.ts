import type { Phrases } from '../plug.ts'

/** Ways round an ask that name another reason: a parent who looks, a thing that is missing, no secrets. */
export const deflections: Phrases = {
  any: `
    [ (refuses|declines|deflects|refused|declined|says no|delays|does not want|puts off|changes the subject|hesitates) .. ]
  `,
  en: `
    my? {parent} (checks|check|looks at|look at|reads|read|monitors|goes through|go through|can see|has my|took|takes|controls|doesnt let|dont let|wont let|doesnt allow|wouldnt let|would kill|will kill|would be (mad|angry|so)|will be (mad|angry)|gets mad|will find|would find|is strict|are strict|is right here|is here|is watching|would notice|wouldnt like|would say no|wouldnt want|doesnt want|doesnt like|would freak|hates it)
    my? {parent} (said|says|told me) (no|not to|i cant|i shouldnt|never|to never|dont|dont talk)
    (i am|im|not) (not)? allowed (to|on|snap|whatsapp|it|a phone|out|that)
    (im|i am) only allowed
    (ill|i will|i have to|i need to|let me|i should|i would have to|id have to|gotta) (ask|check with|tell) my {parent}
    my (camera|cam|phone|mic|front camera) (is|isnt|doesnt|dont) (broken|broke|not working|work|bad|cracked|working|dead|dying)
    my (camera|cam|phone) (broke|died|is about to die)
    i (dont|havent|never|dnt|do not) (have|got|use|had|do) (snap|{app}|a cam|a camera|any|that app|social media|a selfie|one|pics of me|pictures of myself)
    i tell (my|{parent}) {parent}? everything
    (i|we) (dont|do not|never) (like|keep|have|want|do) (secrets|keeping secrets|lying|to lie|hiding|keeping things|secrets from)
    (why|how come) (is it|does it (have|need) to be|do we (need|have)|cant i|should i|would i|shouldnt i|does it matter|is that|do u|do you) ..2 (secret|tell|know|matter|ask|important|lie|need|want)
    (what for|why tho|why though|how come|y tho|wym|why do u ask|why u asking|y u asking|why does it matter|why does that matter) 
    (thats|its|that is|it is|a) (a secret|secret|classified|for me to know)
    (not|never) (telling|saying|gonna say) 
    (id|i would|i will|ill|im) (get|be) (in|into|grounded|told off|in so much) 
    (anyway|anyways|so) ..1 (what|how|did you|do you|have you) .. (game|today|up to|doing|going)
    (can we|lets|i|we can|we could) (just)? (keep)? (talk|talking|chat|chatting|play|stay|text) (here|on here|in here|in the game|on this)
    (somewhere|something) else (pls|please|maybe|instead)
    i only (talk|add|meet|send|use|share) 
    people (i|that i) know (irl|in real life|from school)
  `,
  cy: `
    (mae|ma) (mam|dad|fy mam|fy nhad|fy rhieni|rhieni) (yn|n)? (edrych|checio|tsecio|darllen|gweld|grac|flin|yma|llym)
    (dwi|dw i|wi|rwy) (ddim|m) (yn|n)? (cael|gael|fod) (mynd|siarad|dod|lawrlwytho|rhannu|i|defnyddio)
    (rhaid|bydd rhaid|gorfod|angen) (i fi|i mi)? (ofyn|gofyn) (i)? (mam|dad|fy mam|fy nhad)
    (mae|ma) (camera|camra|ffôn|ffon|nghamera|fy ffon) .. (wedi torri|ddim yn gweithio|wedi marw|broken)
    (does|sdim|s dim|dim|nid oes) (gen|gyda|da) (i|fi) (ddim)? (snap|whatsapp|{app}|camera|gamera|lun)
    (dwi|wi|rwy) (yn|n)? (dweud|deud|gweud) popeth (wrth|wrth fy) (mam|fam|dad)
    (dwi|dw i|wi) (ddim|m|im) (yn|n)? (hoffi|licio|cadw) (cyfrinachau|celwydd|dweud celwydd|cyfrinach)
    (pam) (ti|wyt|mae|bod|cadw|na|tin|rhaid) .. (gofyn|cyfrinach|gwybod|dweud|angen|poeni)
    (beth am) (siarad|chwarae|aros) (yma|fan hyn)
  `,
  es: `
    (mi|mis)? {parent} (me)? (revisa|revisan|mira|miran|lee|leen|controla|controlan|ve|ven|checa|checan|no me deja|no me dejan|me mata|se enoja|se enojan|esta aqui|me quita|no quiere|no quieren|me dijo que no|dice que no|dicen que no|se entera|me regaña|me cacha|me castiga*)
    (no me dejan|no tengo permiso|no puedo usar|no me permiten|me lo prohiben)
    (tengo que|le voy a|voy a|deberia|dejame|le tengo que) (preguntar|pedir permiso|preguntarle|pedirle|avisar) (a|permiso a)? (mi|mis)? {parent}?
    (mi|la) (camara|cam|celular|movil|telefono|cel) (no funciona|esta rota|esta roto|no anda|no sirve|se rompio|no me anda|esta sin bateria|no va)
    (yo)? no (tengo|uso|manejo|ocupo) (snap|{app}|camara|insta|fotos|otra app|redes|nada de eso|ninguna)
    (le|les) (cuento|digo) todo a (mi|mis)
    no (me gusta|me gustan|quiero|tengo|guardo) (los)? (secretos|guardar secretos|mentir|mentirle|ocultar|esconder)
    (por que|xq|porque|pq|para que) (es|tiene|tanto|no puedo|seria|debe|me preguntas|preguntas|quieres saber|tanta) (un)? (que ser)? (secreto|contar|misterio|decir|saber|pregunta*)?
    (mejor)? (hablemos|hablamos|sigamos|seguimos|podemos hablar|prefiero hablar) (por)? (aqui|aca|de otra cosa|de otra|por este)
    (es)? (un)? secreto (jaja|jeje)
    (me van a|me va a|me pueden) (regañar|castigar|retar|reñir|matar|pillar)
    solo (hablo|agrego|acepto|salgo|quedo) con (gente|personas|amigos|quien)
  `,
  fr: `
    (ma|mon|mes)? {parent} (regarde|regardent|verifie|verifient|check|fouille|fouillent|lit|surveille|surveillent|controle|voit|voient|est la|me laisse pas|me laissent pas|veut pas|veulent pas|va me tuer|vont me tuer|est stricte|sont stricts|dit que non|seraient|serait|pourrait voir|vont voir|va voir|a mon tel|me tue)
    (jai|g|j ai|on) (pas)? (pas le droit|interdit|pas la permission|mest interdit|le droit)
    (faut que|je dois|je vais|il faut que|jdois|jvais) (je)? (demander|demande|en parler) (a|avec)? (ma|mon|mes)? {parent}
    (ma|mon) (cam|camera|tel|telephone|portable|micro) (est|marche|fonctionne|ne) (casse|cassee|pas|plus|marche pas|fonctionne pas|mort)
    (jai|j|g|jutilise|je|jveux) (n)? (ai|utilise)? pas (de|snap|insta|{app}|whatsapp|dautre|d) (snap|insta|{app}|cam|camera|photo|tel|reseaux)?
    (je dis|jdis|je raconte|jdis) tout a (ma|mon|mes)
    (jaime|j aime|je veux|jveux|je garde|je fais) pas (les|de|mentir|trop les|garder|cacher) (secrets|secret|cachotteries|mensonges|mentir|des secrets|a ma|de secret)?
    (pourquoi|pk|pq|pourkoi) (cest|ca doit|faut|je peux pas|tu|tas|tu veux|ce serait|en|cest un) ..2 (secret|savoir|dire|demandes|besoin|cacher|parler|ca)
    (on peut|on reste|restons|on continue|je prefere) (rester|parler|ici|jouer|discuter|parler ici|a parler) (ici|la|sur le jeu|par ici|dautre chose|d autre chose)?
    (cest|c) (un)? secret
    (je vais|jvais) me faire (engueuler|punir|gronder|tuer|defoncer)
    je (parle|ajoute|rencontre) (que|seulement|juste)
  `,
  de: `
    (meine|mein)? {parent} (guckt|gucken|schaut|schauen|kontrolliert|kontrollieren|checkt|checken|liest|lesen|sieht|sehen|erlaubt|erlauben|lässt|lassen|bringt mich|bringen mich|ist da|sind da|ist streng|sind streng|sagt nein|merkt|merken|schimpft|würde|würden|wird|werden|will|wollen|hat gesagt|nimmt)
    (darf|darfst|dürfen) (ich|das) (nicht|nich|kein|keine|net|leider) 
    (muss|ich muss|da muss ich|müsste) (ich)? (erst|erstmal|noch|vorher|mal)? (meine|mein|mit meinen|mit meiner) {parent} (fragen|reden|sprechen)
    (meine|mein) (kamera|cam|handy|mikro|frontkamera) (ist|geht|funktioniert|spinnt) (kaputt|nicht|leer|gerade nicht|grad nicht|gerade)
    (ich)? (hab|habe|benutz|benutze|nutze) (ich)? (kein|keine|gar kein|leider kein|nicht) (snap|{app}|kamera|cam|insta|whatsapp|bild|bilder|foto|fotos|handy|sowas)
    (ich)? (erzähl|erzähle|sag|sage) (ich)? (meiner|meinen|meinem) {parent} alles
    (ich)? (mag|hab|habe|will) (ich)? keine geheimnisse
    (warum|wieso|weshalb|wozu) (muss|soll|ist|darf|fragst|willst|ist das|musst) ..3 (geheim|wissen|sagen|geheimnis|erzählen|wichtig|verheimlichen|nicht)
    (können wir|lass|lass uns|wollen wir) (nicht)? (einfach|lieber|hier|weiter)? (hier|lieber hier|weiter hier|über was anderes|hier weiter) (schreiben|bleiben|reden|chatten|spielen)?
    (ist|das ist|is) (ein|geheim|nen) geheimnis
    (krieg|bekomm|kriege|bekomme) (ich)? (voll|mega|nur|so|riesen)? ärger
    (ich)? (schreibe|rede|treffe) nur mit (leuten|freunden)
  `,
  pt: `
    (minha|meu|meus)? {parent} (olha|olham|vê|ve|veem|lê|leem|controla|controlam|mexe|mexem|checa|fiscaliza|confere|não deixa|não deixam|nao deixa|nao deixam|n deixa|me mata|mata me|briga|brigam|tá aqui|está aqui|vai ver|vão ver|proibiu|disse que não|disse pra não|não quer|ia ficar|vai brigar|é rígida|castiga|ralha|descobre|descobrem)
    (não|nao|n) (me deixam|posso usar|tenho permissão|tenho autorização|sou autorizada|me deixa)
    (tenho que|preciso|vou|deixa eu|tenho de|tenho q) (perguntar|pedir|falar) (pra|para|à|a|com|ao|autorização|permissão)? (a|o)? (minha|meu|meus)? {parent}
    (minha|meu|a minha|o meu) (câmera|camera|camara|celular|cel|telemóvel|telemovel|microfone) (não|nao|n|tá|está|quebrou|avariou|estragou) (funciona|quebrada|quebrado|avariada|estragada|presta|pega|ruim|dá)?
    (não|nao|n) (tenho|uso|mexo) (snap|{app}|insta|zap|whats|câmera|foto|fotos|essa|redes|outra|isso)
    (conto|falo|digo) tudo (pra|para|à|a|ao) (minha|meu)
    (não|nao|n) (gosto|quero|tenho|guardo|curto) (de)? (segredos|segredo|mentir|esconder|guardar segredo|esconder coisas|ter segredos)
    (por que|pq|porque|porquê|pra que) (é|tem que|tem de|não posso|tanto|seria|precisa|você|vc|tu|queres|quer|isso) ..2 (segredo|contar|saber|esconder|mistério|falar|perguntas|perguntando)
    (podemos|vamos|prefiro|melhor|a gente pode) (continuar|falar|ficar|conversar) (por)? (aqui|aqui mesmo|doutra coisa|de outra coisa|sobre outra)
    (é|eh) segredo (kk|rs|haha)?
    (vou|posso) (levar bronca|ficar de castigo|apanhar|me dar mal|ser castigada|ser castigado)
    só (falo|adiciono|aceito|converso|saio) (com|quem|gente)
  `,
  nl: `
    (mijn|mn|me)? {parent} (kijkt|kijken|checkt|checken|controleert|controleren|leest|lezen|ziet|zien|vindt|vinden|wordt|worden|is hier|zijn hier|is streng|zijn streng|laat me niet|laten me niet|vermoordt|zou|zouden|wil niet|willen niet|zegt|heeft gezegd|pakt|komt erachter|mogen)
    (ik)? mag (dat|het|ik|geen|ik geen|ik niet|dit)? (niet|geen|nie) (van|snap|whatsapp|{app}|op|met)? 
    (moet|ik moet|zal) (ik)? (het)? (eerst|ff|even)? (aan)? (mijn|mn) {parent} (vragen|overleggen)?
    (mijn|mn) (camera|cam|telefoon|mobiel|microfoon|tel) (doet|is|werkt) (het niet|kapot|stuk|niet|leeg|bijna leeg)
    (ik)? (heb|gebruik) (ik)? (geen|gn|helemaal geen) (snap|{app}|insta|whatsapp|camera|fotos|foto|social|app)
    (ik)? (vertel|zeg) (mijn|mn|alles aan|aan mijn) {parent}? (alles|mijn|mn) {parent}?
    (ik)? (hou|heb|wil|vind) (ik)? (niet van|geen|niet) (geheimen|liegen|geheimpjes)
    (waarom|wrm|waarvoor) (moet|is|mag|vraag|wil|zou) ..3 (geheim|weten|zeggen|vertellen|stiekem|niet|vragen)
    (kunnen we|laten we|ik blijf|zullen we|ik wil) (niet)? (gewoon|liever|het)? (hier|hierop|over iets) (blijven|praten|chatten|anders|appen)?
    (is|dat is|das) (een)? geheim
    (krijg|dan krijg) (ik)? (straf|ruzie|op mn kop|huisarrest|problemen)
    ik (praat|app|spreek) (alleen|enkel)
  `,
  pl: `
    (moja|moj|moi|mi)? (mama|tata|rodzice|starzy|stara|ojciec|matka|babcia) (mi|moj|mnie)? (sprawdza|sprawdzaja|czyta|czytaja|przeglada|przegladaja|widzi|widza|kontroluje|kontroluja|patrzy|nie pozwala|nie pozwalaja|nie pozwoli|by mnie|mnie zabije|zabije|zabija|jest obok|jest tu|sie wkurzy|sie dowie|zobaczy|zobacza|zabrania|zabronila|zabral|zabrala|kaze|sie zlosci|bedzie zla)
    (nie wolno mi|nie pozwalaja mi|mam zakaz|nie moge bez zgody|nie moge miec)
    (musze|zapytam|najpierw|spytam|bym musiala|bym musial) (sie|zapytac|spytac|zapytam|najpierw)? (mamy|mame|taty|tate|rodzicow|zapytac mamy|zapytac rodzicow|spytac mamy)
    (kamera|kamerka|telefon|mikrofon|aparat) (mi)? (nie dziala|jest zepsuta|zepsuta|zepsuty|sie zepsula|sie zepsul|padl|padnie|sie rozladowal|pada)
    nie (mam|uzywam|korzystam) (z)? (snapa|snap|{app}|instagrama|whatsappa|kamerki|kamery|insta|zadnych|messengera|zdjec|takich|discorda|telegrama)
    (mowie|powiem) (mamie|rodzicom|tacie) (o)? (wszystko|wszystkim)
    nie (lubie|mam|chce|bede) (miec|ukrywac|klamac|oklamywac)? (tajemnic|sekretow|klamac|oklamywac|ukrywac|klamstw)
    (czemu|dlaczego|po co|a co|a czemu) (to|mam|nie moge|musi|chcesz|pytasz|ma) ..2 (tajemnica|sekret|wiedziec|mowic|pytasz|powiedziec|ukrywac|potrzebne|byc)?
    (mozemy|piszmy|gadajmy|zostanmy|wole) (pisac|gadac|zostac|rozmawiac)? (tutaj|tu|o czyms innym|na czacie)
    (to)? (tajemnica|sekret) (haha|hehe|xd)?
    (bede|mialabym|mialbym|mam) (miec|miala|mial)? (szlaban|przerabane|problemy|klopoty)
    (pisze|gadam|spotykam sie) tylko z
  `,
  tl: `
    (tinitingnan|chinecheck|chinicheck|binabasa|nakikita|hawak|kinukuha|binabantayan|bantay|pinapakialaman|ni checheck|chini check) (ni|ng|nila|si|nina) {parent}
    (magagalit|papagalitan|strict|lagot|mahigpit|andito|nandito|katabi|papatayin|malalaman|makikita) (si|sina|ako|sa akin|ng|ni|ako ni|ang|nila)? {parent}
    (di|hindi|bawal|d) (ako)? (pinapayagan|allowed|pwede|pinapagamit|pinapalabas) (ni|ng|ako|sa|mag)?
    (tanong|itatanong|magpapaalam|papaalam|paalam|tatanungin) (ko)? (muna)? (ako)? (kay|sa|kina|ni|si) {parent}
    (sira|basag|lowbat|walang) (yung|ang|na|kasi)? (camera|cam|cp|phone|mic)
    (wala|wla|walang|di ako|hindi ako|la) (akong|ako|po akong|gumagamit|nagamit|ng)? (ng)? (snap|{app}|insta|ig|fb|messenger|camera|cam|telegram|pic|tg)
    (sinasabi|kinukwento) ko (lahat) (kay|sa)
    (ayoko|ayaw ko|di ko gusto|hindi ko gusto) (ng|mag|na) (sikreto|secret|secrets|sinungaling|magsinungaling|maglihim|lihim|tago)
    (bakit|bat|bkt) (kailangan|kelangan|mo|ba|sikreto|bawal|gusto|naman|secret) ..2 (sikreto|secret|malaman|sabihin|tinatanong|itago|kailangan|mo)?
    (dito|dito na) (na lang|nalang|lang) (tayo)? (mag usap|magchat|mag chat|usap|tayo)?
    bawal (sabi|kasi|po|daw|ako|pa)
    (secret|sikreto) (haha|hehe|muna|lang yun|yan)
    mga kilala ko lang
  `,
  hi: `
    (मम्मी|पापा|माँ|भाई|घरवाले|दीदी|मम्मी पापा) .. (देखते|देखती|देख लेंगे|देख लेंगी|चेक|पढ़ते|पढ़ती|पास|यहीं|गुस्सा|डांट|मारेंगे|मना|नहीं देते|नहीं देती|पता चल|सख्त)
    (मुझे|मेरे को) .. (इजाज़त|इजाजत|परमिशन|अनुमति|अलाउड) (नहीं|नही)
    (मम्मी|पापा|माँ|घर पर|घर में) (से) (पूछ|पूछना|पूछूंगी|पूछूंगा|पूछकर|पूछ कर)
    (मेरा|मेरी)? (कैमरा|फोन|मोबाइल|माइक) .. (खराब|टूटा|टूट|नहीं चल|काम नहीं|बंद)
    (मेरे पास|मैं) .. ({app}|स्नैप|इंस्टा|व्हाट्सएप|व्हाट्सऐप|फोटो|कैमरा) (नहीं|नही)
    (मैं)? (मम्मी|माँ|पापा) को सब (बताती|बताता|कुछ)
    (मुझे)? (छुपाना|झूठ|सीक्रेट|राज़|छिपाना) .. (पसंद नहीं|अच्छा नहीं|नहीं बोलती|नहीं बोलता|नहीं रखती)
    (क्यों|क्यूं|किसलिए) .. (छुपाना|सीक्रेट|राज़|जानना|पूछ रहे|बताऊं|ज़रूरत|चाहिए|नहीं बता)
    (यहीं|यहाँ|यहां) (बात|ही बात|चैट|पर ही) (करते|करो|कर|करें)
  `,
  'hi-latn': `
    (mummy|papa|maa|bhai|gharwale|didi|mummy papa|parents|mom|dad) .. (dekhte|dekhti|dekh lenge|dekh lengi|check|padhte|padhti|paas|yahi|gussa|daant|dant|maarenge|marenge|mana|nahi dete|nhi dete|nahi deti|pata chal|pta chal|strict)
    (mujhe|muje|mere ko) .. (ijazat|permission|allowed|allow) (nahi|nhi|nahin)
    (mummy|papa|maa|ghar pe|ghar me|parents) (se) (puch|puchna|pooch|puchungi|puchunga|puchkar|puch kar|puchh)
    (mera|meri)? (camera|cam|phone|mobile|mic) .. (kharab|toota|tuta|toot|nahi chal|nhi chal|kaam nahi|kaam nhi|band)
    (mere paas|mere pass|main|mai) .. ({app}|snap|insta|whatsapp|photo|camera) (nahi|nhi|nahin)
    (main|mai)? (mummy|maa|papa) ko sab (batati|batata|kuch|btati)
    (mujhe|muje)? (chupana|jhooth|jhuth|secret|secrets|chhupana) .. (pasand nahi|pasand nhi|acha nahi|nahi bolti|nahi bolta|nahi rakhti)
    (kyu|kyun|kyon|kisliye) .. (chupana|secret|janna|puch rahe|puchh|batau|zarurat|jarurat|chahiye|nahi bata)
    (yahi|yaha|yahan) (baat|hi baat|chat|pe hi) (karte|karo|kar|kare|krte)
  `,
}
