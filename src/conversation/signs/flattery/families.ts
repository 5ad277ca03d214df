import type { Phrases } from '../plug.ts'

/**
 * Families of praise, by what is said: the others are childish and you are not; older than your age; only with you; never met the like; special
 * between us; waited for your message; well in your picture.
 */
export const flatteryFamilies: Phrases = {
  en: `
    {your} (parents|mum|mom|dad|family|friends|teachers) (dont|never|cant) (see|know|realise|realize|notice|appreciate) how (special|amazing|mature|clever|smart|pretty|grown up) ..2
    (tell|say|talk about) ..1 (you|u) (anything|everything) ..3
    (others|rest|ppl|people|everyone|every1|everybody|kids|girls|boys|guys|lads) (else)? ..4 (childish|immature|boring|fake|annoying|shallow|babies|dull) ..2 (not|but|except|unlike) (not)? {you}
    {you} (are|r)? (so|just|soo)? (much|way|far|lot)? (wiser|smarter|maturer|cleverer|deeper|older|nicer|cooler|kinder) ..1 than ..4 (age|others|rest|everyone|most|girls|boys|kids|people|ppl|adults)
    (ur|youre|{you} are|{you} r) ..2 more (mature|grown up|adult|interesting|sensible|special) than ..4
    (cant|cannot|dont|hard|never) (to)? (believe|blv|think) (that)? (ur|youre|{you} are|{you} r) (only|just)? <age>
    {you} (really)? (talk|speak|write|sound|think|text|chat) (just)? (like|as) (a|an|some1|someone)? (proper|real)? (adult|grown up|grownup|woman|man|older|<age>)
    (old soul|one in a million|like nobody else|one of a kind|breath of fresh air|nobody compares to {you})
    (my|ma) (favourite|favorite|fav|fave) (person|girl|boy|human|chat|part of the day) 
    {you} (are|r)? (the)? (only|1) (one|person|1) (that|who)? i (can|could|wanna|want to|ever|like|trust|really)
    (can|could|wanna) only (really)? (talk|open up|be myself|be honest|chat) (like this)? (to|with|around) {you}
    (only|just) {you} (really|actually|truly|ever)? (get|gets|understand|understands|listen|listens|care|cares)
    {you} (really|actually|truly|always) (get|understand) me
    {you} (understand) me (so well|better|like|$)
    (waited|waiting|been waiting|looking forward|counting the hours|checked my phone) ..4 (for|to) ..2 (your|ur|hear from you|you to) (msg|msgs|message|messages|text|texts|reply|write|come on)?
    (thinking|thought|think) (about|abt|of) {you} ..1 (all|every|so much|constantly|nonstop|a lot|whole)
    {you} ..1 look (so|really|rly|v|very|amazing|well|proper|dead)? (pretty|cute|beautiful|gorgeous|lovely|amazing|stunning|handsome) (in|on) (ur|your|that|this|the) ..1 (pfp|pic|photo|profile|dp|picture|avi)
    (between us|with us|what we have|me and you|you and me|me n u) ..3 (special|different|rare|deeper|unique|real|magic)
    {you} (really)? (stand|stands|stood) out (from|to|here)
    (dont|do not|never|cant) (see|think of|treat|look at) {you} as (just)? (a)? (kid|child|little)
    {you} (are|r)? (not|no) (a)? (kid|child|little) (to|in|for) (me|my eyes)
    {you} (mean|are|r|ur) (so much|the world|everything|special|important|dear) to me
    never (met|known|talked to|had|spoke to|come across) ..3 like (you|u|ya)
    (no one|nobody|noone|no1) (can|could|ever)? (talk|talks|chat|chats|gets|understands) ..3 (like|as) (you|u|ya)
    (some1|someone|somebody|anyone|girl|boy|person|1|one) (as|so|this|that) (pretty|cute|beautiful|gorgeous|lovely|smart|special|handsome|sweet|stunning|fit|good looking) (as {you}|like {you})? ..1 (shouldnt|should|must|cant|deserves|doesnt|wont|has) ..4
    (with|w|got) (a|that|those|such|eyes|your|ur|the) ..2 (smile|eyes|face|looks|hair|laugh) (like (that|yours|urs|those))? ..1 {you} ..3 (shouldnt|should|cant|must|could|wont|dont)
    (its|it is|theres|there is|honestly) ..2 only {you} ..2 (i|that|who|gets|understands) ..3
    only {you} (that|who)? i can ..2 (talk|trust|open|be|tell|chat)
    {you} (have|got|ve got)? ..1 (a|the|that|ur|your) (face|smile|eyes) ..2 (i|cant|nobody|no one|hard|never|you dont|u dont) ..3 (forget|forgets)
    (cant|wont|never|could never|impossible to) (stop|forget|get) ..2 (looking at|thinking about|thinking of|ur|your) ..1 (face|smile|eyes|photo|pic|{you})
    (youre|ur|{you} are|{you} r) (so|really|just|very)? (different|not the same) (to|from|than|as) (everyone|everybody|anyone|all|the rest|other) ..2
    (most|all|other) (ppl|people|kids|boys|girls) (bore|annoy|tire|dont get) ..3 {you}
    (ur|youre|{you} are) not a (kid|child|baby) ..1 me
  `,
  cy: `
    (dy|d) rieni ..4 (gweld|gwybod|sylwi) ..3 (sbesial|arbennig|aeddfed|special) ..2
    (gallu|medru) (deud|dweud) (unrhyw|bob) ..2 (wrthat|wrthot|wrtha) ti
    ti (n|yn) (sbesial|arbennig|special)
    (pawb|lleill|eraill|bawb) ..3 (boring|plentynnaidd|diflas|ffug|gwirion|anaeddfed) ..3 (ti|chdi)
    (ti|chdi) ..2 (gymaint|lot|llawer|cymaint)? (mwy|fwy) (aeddfed|call|diddorol|doeth) ..1 na ..4
    (ti|chdi) (n|yn)? (gallach|ddoethach|hyn|aeddfetach|wahanol) ..2 (na|i) ..3 (oed|lleill|pawb|eraill)
    (methu|ddim|sai|anodd) (yn)? (credu|coelio) ..4 (oed|<age>)
    (ti|chdi) (n|yn)? (siarad|swnio|sgwennu|meddwl) fel (oedolyn|rhywun hyn)
    (ti|chdi) (di|yw|ydy|ydi) (fy|hoff) (hoff)? (berson|ffrind) ..3
    hoff berson (fi|i)
    (ti|chdi) (n|yn) (dallt|deall) (fi|i) 
    (dim ond|neb ond|jyst) (hefo|efo|gyda|i|da)? (ti|chdi) ..3 (siarad|dallt|deall|fi)
    (rioed|erioed|byth) ..2 (cwrdd|cyfarfod|nabod|cael|gweld) ..2 (neb|rhywun) (fel|tebyg) (ti|chdi|i ti)
    (neb) (fel|tebyg) (ti|chdi)
    (dim|ddim) (yn)? plentyn (wyt ti|i fi|ti|chdi)
    (disgwyl|aros|edrych mlaen) ..3 (neges|negeseuon) (gen|gan|oddi)? (ti|chdi)
    (rhwng ni|rhyngom ni|rhyngddon ni|rhynga ni|ni n dau) ..3 (arbennig|sbesial|special)
    (sbesial|arbennig|special|werthfawr) (i|imi|iawn i) (fi|mi|ni)
    (edrych) (yn|n|mor|rili)? (ddel|del|bert|pert|ciwt|dda|hardd|lyfli) (yn|ar|ny) ..2 (llun|proffil|pic)
    (ti|chdi) (n|yn) sefyll allan
    (mae|ma|sgen|sgin) (gen|gan|da) (ti|chdi) ..1 (wyneb|gwen|wen|lygaid|llygaid|gwyneb) ..3 (anghofio|gwenu|harddaf|ddel|del|hyfryd|lyfli)
    (ti|chdi|rwyt ti|ti'n) (n|yn|mor)? (wahanol|gwahanol) ..1 (i|ir) (bawb|pawb|lleill|rest|gweddill|merched|hogia)
    (dim ond|neb ond) (ti|chdi) (sy|sydd|syn|sy n) ..3 (neall|dallt|deall|nallt|gwrando)
    (efo|gyda|hefo) (gwen|wen|llygaid|wyneb) ..1 (fel|felna|fel na) ..6
    (rhywun|neb) mor (ddel|dlws|bert|hardd|arbennig|bropor|annwyl) a (ti|chdi) ..3
    ti'n wahanol ..3
  `,
  es: `
    (tus|tu) (padres|madre|padre|amigos|familia) ..1 no (ven|saben|valoran|se dan cuenta) ..2 (especial|madura|maduro|lista|importante) ..2
    (contigo|a ti) ..1 puedo (hablar|contar|decir) ..2 (todo|cualquier cosa)
    pareces (mucho|bastante|muy)? mayor
    (los|las|todos|todas|gente|demas|resto|otros|otras) ..4 (infantil|infantiles|inmaduros|inmaduras|aburridos|aburridas|aburren|falsos|crios|ninatos|pesados) ..2 (tu|vos|menos|pero|no)
    (mucho|bastante|bien|muchisimo) mas (madura|maduro|lista|listo|inteligente|adulta|grande|interesante|sensata|sensato) (que|de lo)
    (mas) (madura|maduro|lista|listo|inteligente|sabia|sabio|adulta) que ..4 (edad|demas|otros|otras|gente|chicos|chicas)
    (no) (me)? (creo|puedo creer|parece|lo creo) (q|que|k) (tengas|tienes|solo tengas|tengas solo) (solo)? <age>
    (hablas|escribes|piensas|suenas|hablás|escribis) (ya)? como (un|una)? (adulto|adulta|mayor|persona mayor|alguien mayor|mujer|hombre)
    mi (persona|chica|chico|amiga|amigo) (favorita|favorito|preferida|preferido|especial)
    (solo|unicamente|solamente) (contigo|con vos|a ti|a vos|tu|vos) ..2 (puedo|hablo|entiendes|entendes|comprendes|confio|hablar|escuchas)
    (eres|sos) (la|el) (unica|unico) (persona|que|con|chica|chico|en)
    (nadie) (mas)? ..2 (entiende|escucha|comprende|conoce|habla) ..2 (como|igual|asi) (tu|vos)?
    (tu|vos) si (que)? me (entiendes|entendes|comprendes|escuchas)
    (me) (entiendes|entendes|comprendes) (como|de verdad|muy bien|mejor|$)
    (nunca|jamas) (habia|he)? (conocido|conoci|encontrado|encontre|hablado|tenido|visto) ..4 (como|igual que|asi) (tu|vos|contigo|a ti)?
    (no hay nadie|nadie|gente|pocas personas|alguien) ..1 como (tu|vos)
    (esperando|espere|esperado|esperaba) (todo el dia|tu mensaje|tus mensajes|que escribas|que me escribieras|que te conectaras)
    (pienso|pensando|pense) (mucho)? en (ti|vos) (todo|mucho|siempre|a todas)
    (estas|sales|te ves|que) (muy|super|re|tan|bien)? (guapa|guapo|linda|lindo|bonita|bonito|mona|mono|preciosa|hermosa) en (tu|la|esa|el|ese) (foto|perfil|pic)
    (entre nosotros|lo nuestro|entre tu y yo|entre vos y yo|lo que tenemos) ..3 (especial|unico|diferente|magico|algo)
    (destacas|resaltas|sobresales|brillas) (entre|de|sobre|mucho)
    (no te veo|para mi no eres|no eres|no te considero) (como)? (una|un|ninguna)? (nina|nino|cria|crio|nena|nene) (para mi|cualquiera)?
    (eres|sos) (muy|tan|super|lo mas)? (especial|importante|unica|unico|valiosa|valioso|todo) ..1 (para|pa) mi
    con (esos|esa|ese|unos|una|tus|tu) (ojos|ojazos|carita|cara|sonrisa|pelo|mirada|ojitos) ..3 (no|deberias|tendrias|podrias|seguro) ..2
    (alguien|una chica|un chico|una persona|persona) tan (guapa|guapo|linda|lindo|bonita|bonito|especial|dulce|mona) (como tu|como vos)? ..4
    (no puedo|imposible) ..1 (olvidar|dejar de mirar|dejar de pensar) ..2 (tu|en|esa|esos) ..2
    (eres|sos) (diferente|distinta|distinto) ..1 (a|de|que) (todos|todas|los|las|el resto)
    tu no eres como (el resto|los demas|las demas|otros|otras|nadie) ..2
    eres (la|el|lo) mas (linda|lindo|guapa|guapo|bonito|bonita|hermosa|especial|preciosa) ..3
  `,
  fr: `
    (tes|ta|ton) (parents|mere|pere|potes|amis) ..2 (voient|voit|savent|sait|realisent) pas ..3 (special|speciale|mature|geniale|genial|importante) ..2
    (je peux|jpeux) (tout|te dire tout|tout te dire) ..2
    (les autres|tous|tout le monde|les gens|le reste|les filles|les mecs|les garcons) ..4 (gamins|gamin|immatures|puerils|chiants|relous|faux|nuls|saoulent|soulent|ennuyeux|betes) ..2 (toi|pas|sauf|mais)
    (bien|beaucoup|tellement|nettement|vachement|bcp|grave) plus (mature|intelligente|intelligent|adulte|reflechie|reflechi|grande|interessante|interessant|sage) (que|qu)
    plus (mature|sage|intelligent|intelligente|adulte) (que|qu) ..3 (age|autres|gens|filles|garcons|monde)
    (jarrive pas a|jcrois pas|j crois pas|je crois pas|jy crois pas|peux pas|jai du mal a|impossible de) (le|y)? (croire)? ..1 (que|q)? (tas|t|tu as|ta|taies|tu aies) (que|seulement)? <age>
    (tu)? (parles|ecris|penses|raisonnes|causes) (vraiment|deja)? comme (un|une)? (adulte|grand|grande|femme|homme|quelquun de plus vieux)
    (ma|mon) (personne|fille|pote|amie|ami) (preferee|prefere|favorite)
    (ya|il ny a|y a|ny a|que) (qu|qua|que|quavec|avec) (toi|a toi) ..2 (que|qui|je|me)
    (avec toi|a toi) ..1 (seul|seule|seulement) ..3
    (toi)? (au moins)? tu me (comprends|comprend|captes|capte|cernes) ..1
    (personne) ..3 (comprend|ecoute|capte|parle) ..2 (comme|aussi bien|a part) toi
    (jamais|jai jamais|jms) ..2 (rencontre|connu|croise|parle|eu) ..3 (comme|aussi|pareil|tel|telle) ..1
    (personne|quelquun|gens|fille|fille|mec) (dautre)? (comme|tel que) toi
    (attendu|attends|attendais|attend) ..3 (ton|tes) (message|messages|msg|msgs|reponse|texto|sms)
    (je pense|jpense|jai pense|pensais) (a toi)? ..1 (a toi|tout le temps|toute la journee|sans arret|h24) ..1
    (tes|t|tu es|trop|super|tas lair) (trop|tres|super|grave|vraiment|si)? (belle|beau|mignonne|mignon|jolie|magnifique) (sur|dans) (ta|cette|la|ton) (photo|pp|profil|pdp|story)
    (entre nous|nous deux|ce quon a|ce quon vit) ..3 (special|unique|different|rare|fort|quelque chose)
    tu (sors|te demarques|te distingues|brilles) (du lot|des autres|parmi)
    (pour moi)? (tes|t|tu es|te vois|jte vois) (pas|plus) ..1 (une|un)? (gamine|gamin|enfant|gosse|petite|petit|bebe) ..2
    (tu comptes|tes importante|tes important|tu es importante|tes speciale|tes special|tes unique) ..2 pour moi
    avec (un|ce|des|tes|ton|ces|une) (sourire|yeux|regard|visage|tete) ..2 (tu|t) ..4
    (quelquun|une fille|un mec|un garcon|une personne) (daussi|aussi|si) (belle|beau|jolie|mignonne|mignon|speciale|special|douce) ..4
    (peux|arrive|jarrive) pas ..1 (oublier|a oublier|arreter de penser) ..2 (ton|tes|a toi) ..1
    (tes|t|tu es) (differente|different) ..1 (de|des) (tous|toutes|tout le monde|autres|reste)
  `,
  de: `
    (deine|dein) (eltern|mama|mutter|vater|freunde|familie) (sehen|sehn|wissen|sieht|merken|weiss) ..3 wie (besonders|reif|toll|erwachsen|special|klug) ..2
    (dir|mit dir) kann ich (alles|uber alles) ..2
    (anderen|andern|andere|alle|leute|rest|madels|jungs) ..4 (kindisch|unreif|langweilig|nervig|nerven|nervt|oberflachlich|fake|doof) ..3 (du|ausser|bis auf)
    (viel|so viel|deutlich|echt|weit|soviel) (reifer|kluger|schlauer|erwachsener|weiter|vernunftiger|cooler) (als|wie) ..4
    (reifer|kluger|schlauer|erwachsener) (als|wie) ..3 (alter|andere|anderen|andre|alle|madchen|jungs|leute)
    (krass|wahnsinn|glaub|glaube|kanns|kann|unglaublich|nie) ..3 (dass|das)? du (erst|nur|echt|wirklich)? <age> (bist)?
    (du)? (redest|schreibst|sprichst|denkst|klingst) (voll|echt|schon|so|richtig|wie)? (erwachsen|reif|wie ein erwachsener|ein erwachsener|eine erwachsene|grosse)
    (mein|meine) (lieblingsmensch|lieblingsperson|lieblingsmadchen|lieblingschat|lieblingskontakt)
    (nur|bloss|allein) (mit|bei|zu|dir)? (dir|du) ..3 (reden|ehrlich|verstehst|vertrau|vertraue|offen|schreiben|verstehen)
    du bist (der|die|das) (einzige|einzigste) (der|die|mensch|person|hier|mit)
    (niemand|keiner|kein mensch|sonst) ..3 (versteht|kennt|hort|redet) ..2 (wie|so|ausser) du
    (du)? (verstehst|checkst|kapierst) mich (so|echt|wirklich|richtig|wenigstens|besser|$)
    (so)? (jemand|wen|jemanden|jmd|eine|einen|ein|wie dich|menschen) (besonderen|tollen)? (wie dich|wie du|dich) ..5 (nie|noch nie|selten) ..2
    (nie|noch nie|selten) ..3 (wie dich|wie du|so wen|so jemanden)
    (den ganzen tag|ganzen tag|stundenlang|die ganze zeit) ..3 (auf|an) (deine|dich|dir|dein|ne)
    (denk|denke|dachte|denken) ..3 an dich
    (siehst|bist|schaust) ..1 (voll|so|echt|sehr|richtig|mega|total) (hubsch|suss|schon|gut|toll|huebsch) (aus)? (auf|in|aus) ..2 (bild|foto|profilbild|pb|profil)
    (zwischen uns|mit uns|was wir haben|das mit uns|wir zwei|uns zwei) ..3 (besonderes|besonders|spezielles|einzigartig|verbindung|anders)
    du (stichst|fallst|strahlst) ..3 (raus|heraus|hervor|auf)
    (fur mich|mir) ..1 (bist du|du bist) (kein|keine|nicht) ..1 (kind|kleine|kleines|kleiner)
    (du)? (bist|bedeutest) (mir|fur mich|du fur mich|du mir) ..2 (wichtig|besonders|viel|alles|was besonderes|etwas besonderes|die welt)
    mit (so|dem|diesem|deinem|solchen|diesen|deinen|som) ..1 (lacheln|augen|gesicht|lachen|haaren|blick) ..1 (solltest|sollte|musst|darfst|braucht|hast|kannst) ..4
    (jemand|wer|ein madchen|ein junge) (so|wie) ..1 (hubsches|hubsch|suss|susses|schones|tolles|besonderes|liebes|du) ..2 (sollte|darf|muss|wie du) ..3
    (so was|so etwas|jemand|jemanden) (hubsches|susses|schones|tolles|besonderes) wie (dich|du)
    (dein|deine|das) (gesicht|lacheln|augen|foto) ..3 (nicht|nie|nimmer) ..1 (vergessen|aus dem kopf)
    du bist anders als (alle|der rest|die|jeder) ..2
  `,
  pt: `
    (teus|seus|tua|sua) (pais|mae|amigos|familia) (nao|n) (veem|sabem|ve|sabe|percebem|notam) ..2 (especial|madura|maduro|incrivel) ..2
    contigo (posso|da pra|consigo) (falar|contar) (de)? tudo
    (es|tu es|voce e|vc e|vc eh) (muito|tao)? (especial|especil|diferente)
    (os outros|as outras|todo mundo|toda gente|o povo|o resto|o pessoal|a galera|os demais) ..4 (infantil|infantis|imaturo|imaturos|chato|chatos|falso|falsos|sem graca|criancas) ..2 (voce|vc|tu|menos|mas|nao|n)
    (bem|muito|mt|mto|bastante) mais (madura|maduro|inteligente|esperta|esperto|adulta|adulto|interessante|crescida|crescido) (que|do que|q)
    mais (madura|maduro|esperta|esperto|inteligente) (que|do que|q) ..4 (idade|outros|outras|povo|pessoal|gente|resto)
    (nao|n|nem) (acredito|creio|da pra acreditar|parece) (que|q)? (voce|vc|tu)? (so|apenas)? (tem|tens|tenhas|tenha) (so|apenas)? <age>
    (voce|vc|tu)? (fala|falas|escreve|escreves|pensa|pensas|parece|parecia) (igual|como|que nem|tipo|feito|ja) (um|uma|a um)? (adulto|adulta|gente grande|mulher|homem|mais velha|mais velho)
    (minha|meu) (pessoa|menina|menino|amiga|amigo) (preferida|preferido|favorita|favorito|especial)
    (so|apenas|somente) (com|a)? (voce|vc|tu|contigo|ti|ctg) ..3 (consigo|posso|falo|entende|entendes|falar|confio|percebes|escuta)
    (voce|vc|tu|es|e) (e|eh|es)? (a|o) (unica|unico) (pessoa|que|com|em|menina|menino)
    (ninguem|ngm) (mais)? ..3 (entende|percebe|escuta|conhece|compreende) ..2 (como|igual|que nem|tipo) (voce|vc|tu)
    (voce|vc|tu) (me)? (entende|entendes|compreende|percebes) (me)? (de verdade|mesmo|muito bem|como|$)
    (nunca|jamais) (conheci|encontrei|vi|falei|tive|achei) ..3 (como|igual|tipo|que nem|assim) ..1 
    (pessoa|alguem|ninguem|gente|menina|menino) (como|igual|que nem) (a|vc|voce)? (voce|vc|tu|ti)?
    (esperei|esperando|a espera|fiquei esperando|ansioso|ansiosa) ..3 (tua|sua|teu|seu|vc|voce) (mensagem|msg|mensagens|msgs|resposta)?
    (penso|pensei|pensando|fico pensando) (muito)? em (voce|vc|ti) 
    (ta|esta|estas|tas|ficou|saiu) (muito|mt|tao|super|bem)? (linda|lindo|gira|giro|bonita|bonito|fofa|fofo) (na|nessa|nesta|no) (foto|perfil|ft|dp)
    (entre nos|entre a gente|o que temos|nos dois|nossa ligacao|a gente) ..3 (especial|diferente|unico|raro|unica|magico)
    (voce|vc|tu|te)? (destaca|destacas|te destacas|se destaca|brilha|brilhas) (no meio|entre|dos|das|do)
    (pra|para) mim (voce|vc|tu)? (nao|n) (e|es|eh) ..1 (crianca|bebe|menina|menino)
    (nao|n) te vejo como ..1 (crianca|menina|menino|bebe)
    (voce|vc|tu|es) (e|eh|es)? (muito|mt|tao)? (especial|importante|tudo) ..1 (pra|para) mim
    com (esse|esses|um|uns|essa|teu|teus|seu) (sorriso|olhos|rostinho|rosto|carinha|olhar) ..2 (nao|n|devia|devias|podia) ..3
    (alguem|uma menina|uma pessoa|gente) tao (linda|lindo|bonita|bonito|fofa|especial|gira|querida) (como|quanto|q nem)? ..4
    (nao|n) (consigo|paro|da pra) ..2 (esquecer|pensar|parar de) ..2 (teu|tua|seu|sua|em|esse) ..2
    (es|e|voce e|vc e|tu es) diferente ..1 (de todo|de todos|de toda|do resto|dos outros|das outras)
  `,
}
