import type { Phrases } from '../plug.ts'

/**
 * Families of praise, by what is said: the others are childish and you are not; older than your age; only with you; never met the like; special between us; waited
 * for your message; well in your picture.
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
    (tes|t|tu es|trop|super|tas lair) (trop|tres|super|grave|vraiment|si)? (belle|beau|mignonne|mignon|jolie|canon|magnifique) (sur|dans) (ta|cette|la|ton) (photo|pp|profil|pdp|story)
    (entre nous|nous deux|ce quon a|ce quon vit) ..3 (special|unique|different|rare|fort|quelque chose)
    tu (sors|te demarques|te distingues|brilles) (du lot|des autres|parmi)
    (pour moi)? (tes|t|tu es|te vois|jte vois) (pas|plus) ..1 (une|un)? (gamine|gamin|enfant|gosse|petite|petit|bebe) ..2
    (tu comptes|tes importante|tes important|tu es importante|tes speciale|tes special|tes unique) ..2 pour moi
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
    (ta|esta|estas|tas|ficou|saiu) (muito|mt|tao|super|bem)? (linda|lindo|gira|giro|bonita|bonito|gata|gato|fofa|fofo) (na|nessa|nesta|no) (foto|perfil|ft|dp)
    (entre nos|entre a gente|o que temos|nos dois|nossa ligacao|a gente) ..3 (especial|diferente|unico|raro|unica|magico)
    (voce|vc|tu|te)? (destaca|destacas|te destacas|se destaca|brilha|brilhas) (no meio|entre|dos|das|do)
    (pra|para) mim (voce|vc|tu)? (nao|n) (e|es|eh) ..1 (crianca|bebe|menina|menino)
    (nao|n) te vejo como ..1 (crianca|menina|menino|bebe)
    (voce|vc|tu|es) (e|eh|es)? (muito|mt|tao)? (especial|importante|tudo) ..1 (pra|para) mim
  `,
  nl: `
    (je|jouw) (ouders|moeder|vader|vrienden|familie) (zien|weten|snappen|ziet|weet) ..2 hoe (bijzonder|speciaal|volwassen|slim|leuk) ..2
    (jou|je) kan ik alles (vertellen|zeggen) ..1
    (anderen|iedereen|rest|mensen|meisjes|jongens|andere) ..4 (kinderachtig|saai|onvolwassen|nep|irritant|vervelend|dom) ..3 (jij|behalve|niet)
    (veel|zoveel|stuk|echt|wel) (volwassener|wijzer|slimmer|rijper|ouder|leuker|verder) (dan) ..4
    (volwassener|wijzer|slimmer) dan ..3 (leeftijd|anderen|rest|iedereen|denkt|mensen)
    (kan|geloof|niet|ongelofelijk|nooit) ..3 (dat)? (je|jij) (pas|maar|echt|nog maar) <age> (bent)?
    (je|jij)? (praat|schrijft|denkt|klinkt|typt) (echt|al|gewoon)? (als|net|zo|heel) (een|n|als een)? (volwassene|volwassen|ouder iemand|grote)
    (mijn|mn|me) (favoriete|lievelings|fav|liefste) (persoon|mens|meisje|jongen|contact) 
    (alleen|enkel|slechts) (met|bij|tegen|aan)? (jou|jij) ..4 (praten|begrijpt|snapt|eerlijk|vertrouw|mezelf|open)
    (met|bij) jou kan ik ..3 (praten|mezelf zijn|eerlijk|alles)
    (je|jij) bent de (enige|eerste) (die|met|hier|waar|persoon)
    (niemand|geen mens) (anders)? ..3 (begrijpt|snapt|kent|luistert) ..2 (zoals|als|zo|behalve) (jij|jou)
    (je|jij) (snapt|begrijpt) (me|mij) (echt|zo|wel|tenminste|helemaal|als|$)
    (iemand|zo iemand|niemand|mensen|meisje) (zoals|als) (jij|jou) 
    (nooit|nog nooit|zelden) ..3 (zoals|als) (jij|jou)
    (hele dag|heel de dag|de hele tijd|uren) ..3 (uitgekeken|gewacht|wachten|gedacht|denken|zitten) ..2 (jou|jouw|je)
    (uitgekeken|gewacht|keek uit) ..1 (naar|op) (jouw|je) (bericht|berichtje|appje|app|reactie|berichten)
    (denk|dacht|denken) (steeds|veel|zo|alleen|de hele dag)? (maar)? aan (je|jou)
    (je|jij)? (ziet|staat|bent) ..2 (mooi|knap|leuk|schattig|lief|prachtig) (uit|op|in) ..2 (foto|profielfoto|pf|profiel)
    (leuke|mooie|knappe|prachtige) (profielfoto|pf|foto) (heb je|van je|van jou|jij|je)
    (tussen ons|wat wij hebben|wij samen|ons samen) ..3 (speciaal|bijzonder|bijzonders|uniek|anders|speciaals|apart)
    (je|jij) (valt|springt|steekt) ..3 (op|uit|erboven) 
    (voor mij|in mijn ogen) ..1 (ben je|je bent|ben jij) (geen|niet|niks) ..1 (kind|kleintje)
    (je|jij) (bent|betekent) ..3 (speciaal|bijzonder|belangrijk|alles|veel) (voor) (mij|me)
  `,
  pl: `
    (mysle|myslalem|myslalam) o (tobie|cb) ..3
    (twoi|twoja) (rodzice|mama|znajomi|rodzina) nie (widza|wiedza|widzi|wie|doceniaja) ..2 (wyjatkowa|wyjatkowy|dojrzala|dojrzaly|madra) ..2
    tobie moge (powiedziec)? (wszystko)? ..2
    (inni|inne|wszyscy|reszta|ludzie|dziewczyny|chlopaki) ..4 (dziecinni|dziecinne|nudni|nudne|niedojrzali|niedojrzale|falszywi|glupi|nudza|wkurzaja) ..3 (ty|ale|oprocz|nie)
    (o wiele|duzo|znacznie|sporo|naprawde|bardziej) ..1 (dojrzalsza|dojrzalszy|madrzejsza|madrzejszy|doroslejsza|doroslejszy|dojrzala|dojrzaly|ciekawsza|ciekawszy) (niz|od)
    (dojrzalsza|dojrzalszy|madrzejsza|madrzejszy) (niz|od) ..4
    nie (jestes|jestescie) (taka|taki)? jak (inni|inne|reszta|wszyscy|tamci|kazda|kazdy|pozostali)
    (nie) (wierze|moge uwierzyc|chce mi sie wierzyc|do wiary) (ze)? ..1 (masz) (tylko|dopiero)? <age>
    (gadasz|mowisz|piszesz|myslisz|brzmisz|rozmawiasz) (juz|zupelnie)? jak (dorosla|dorosly|ktos dorosly|ktos starszy|osoba dorosla)
    (moja|moj) (ulubiona|ulubiony|najlepsza|wyjatkowa) (osoba|osobka|dziewczyna|chlopak|czlowiek)
    (tylko|jedynie) (ty|z toba|tobie|przy tobie) ..3 (rozumiesz|gadac|pogadac|ufam|rozmawiac|szczery|szczera|sluchasz|moge)
    (jestes|to) (jedyna|jedyny) (osoba|osobą|ktora|ktory|z|w)
    z nikim ..4 (nie)? ..2 (gada|rozmawia|gadam|rozmawiam|pisze|czuje) ..2 (jak|tak) ..1
    (nikt) (inny)? ..3 (rozumie|zna|slucha) ..2 (jak|tak|oprocz) (ty)?
    (ty)? mnie (naprawde|najlepiej|w koncu|dobrze) rozumiesz
    (nigdy|jeszcze nigdy|rzadko) (nie)? ..2 (poznalem|poznalam|spotkalem|spotkalam|mialem|mialam|znalem|znalam) ..3 (jak|takiej|takiego|kogos) ..1
    (nikogo|kogos|drugiej|osoby) (takiego|takiej)? (jak) (ty|ciebie)
    (caly dzien|ciagle|od rana|non stop) ..3 (czekam|czekalem|czekalam|myslalem|myslalam|mysle) ..2
    (czekalem|czekalam|czekam) (caly dzien|ciagle)? na (twoja|twoje|twoj) (wiadomosc|wiadomosci|msg|odpowiedz|smsa)
    (wygladasz|wyszlas|wyszedles|jestes) ..1 (slicznie|pieknie|ladnie|cudnie|uroczo|sliczna|piekna|ladna|przystojny) (na|w) ..2 (zdjeciu|profilowym|foto|profilu|fotce|zdj)
    (na) (tym|twoim|swoim)? (profilowym|zdjeciu|fotce) ..2 (slicznie|pieknie|ladnie|cudnie|uroczo|sliczna|piekna|ladna)
    (miedzy nami|to co nas laczy|co mamy|nasza wiez|nasza relacja) ..3 (wyjatkowe|wyjatkowego|szczegolnego|specjalnego|innego|wyjatkowa|magia)
    (wyrozniasz|wybijasz|odstajesz) sie
    (dla mnie|w moich oczach) ..1 nie jestes ..1 (dzieckiem|dzieciakiem|mala|maly|malolatem|malolata)
    (jestes) (dla mnie)? (bardzo|taka|taki|kims)? (wyjatkowa|wyjatkowy|wazna|wazny|kims waznym|kims wyjatkowym|wszystkim) (dla mnie)?
  `,
  tl: `
    (may|meron) special ..1 (tayong|tayo) ..2
    (di|hindi) (alam|nakikita) ng (magulang|parents|mama) mo ..3 (special|espesyal|matured|galing) ..2
    ikaw (ang|yung|na)? ..1 (favorite|fave|fav|paborito|paboritong) (person|tao|kausap)? (ko|kong) ..2
    (iba|lahat|sila|mga tao|ibang tao|ibang bata|tao dito) ..4 (isip bata|boring|plastik|immature|peke|pambata|nakakainis) ..3 (ikaw|ka|di|hindi|maliban)
    (mas|sobrang|ang) (mature|matured|matalino|matanda|malalim) (ka|mo|kang)? (pa|mag isip|magisip)? ..2 (sa|kesa|kaysa|para) ..3 (edad|age|iba|kaedad|ka edad)
    (di|hindi) (ako)? (makapaniwala|mukhang|halata) (na)? ..2 (<age>|bata)
    (parang) (matanda|adult|matured|dalaga|binata) (ka|na|kana) ..1 (magsalita|kausap|mag isip|magchat|mag chat)
    (ikaw) (ang|yung) (paborito|fave|fav|favorite|pinaka) (kong|ko|special)? ..1
    (ikaw) (lang) ..2 (nakakaintindi|nakakagets|nakakausap|nakakaalam|pinagkakatiwalaan|naiintindihan|kausap|gusto kong) ..1
    (wala|walang|wla) ..4 (nakakaintindi|nakakagets|nakakausap) ..3 (kundi|maliban|tulad|gaya|katulad) ..1 (ikaw|mo|sayo)
    (wala|wala pa|di pa|hindi pa|ngayon lang) ..3 (nakilala|nakilalang|nakausap|nameet|nakita|nakakilala) ..2 (tulad|katulad|gaya|kagaya) (mo)
    (bihira|konti|iilan|kakaiba|iba) (lang|ang|yung|ka)? ..1 (tulad|katulad|gaya|kagaya|tulad ng) (mo)
    (buong araw|maghapon|kanina pa|lagi) (kita|kitang|akong|ako) ..1 (inaantay|hinihintay|iniisip|naghihintay|hinintay|inaabangan|namiss)
    (ang|sobrang|napaka) (ganda|cute|pogi|gwapo|maganda) (mo|ka|ganda) (naman|talaga)? (sa|dun|don) ..2 (dp|profile|pic|picture|pp)
    (may|meron) ..2 (kakaiba|special|espesyal|something|iba) ..2 (sa atin|satin|sating dalawa|tayo)
    (di|hindi) (ka|kita) (na)? (bata|tinuturing na bata|batang) (sakin|para sakin|sa akin|sa paningin ko|kung)
    (special|espesyal|mahalaga|importante) (ka|kang) (sakin|sa akin|para sakin|saken)
    (nangingibabaw|stand out|angat) (ka)
    (naiintindihan|gets|nagegets) mo (talaga)? (ako)
  `,
  hi: `
    (मम्मी|पापा|घरवाले|माता) ..3 नहीं (जानते|समझते|देखते) ..3 (खास|ख़ास|स्पेशल|समझदार) ..2
    (तुमसे|तुझसे) (सब|सबकुछ|सब कुछ|हर बात) ..1 (कह|बोल|बता) ..2
    उम्र के (बच्चों|लड़कों|लड़कियों) (जैसी|जैसे) नहीं ..1
    (बाकी|दूसरे|बाकियों|सब|सारे) ..3 (बचकाने|बोरिंग|नकली|बेकार|बच्चों) ..3 (तुम|नहीं|अलग)
    (बाकी|दूसरे|दूसरी|और) (बच्चों|लोगों|लड़कियों|लड़कों|सब) (जैसी|जैसे|की तरह|से) ..3 (नहीं|अलग|बेहतर)
    (उम्र) से ..4 (समझदार|बड़ी|बड़े|अक्लमंद|मैच्योर|परिपक्व|ज़्यादा)
    (बड़ों|<age>|तीस|बीस) ..2 (साल)? ..1 (वालों|लोगों)? (से|जैसी|जैसे) ..3 (अक्लमंद|समझदार|बातें|बात) ..3
    (यकीन|लगता|विश्वास) (ही)? (नहीं) ..4 (<age>|साल|छोटी|छोटे|बच्ची)
    (सबसे|बहुत|बेहद|इतनी|इतने) (खास|ख़ास|प्यारी|प्यारे|अलग|अनमोल|स्पेशल) ..3 (हो|मेरे लिए|लगती|लगते|लग)
    (मेरे लिए) ..2 (खास|ख़ास|स्पेशल|सब कुछ|अनमोल) ..1
    (सिर्फ|सिर्फ़|बस|केवल|एक) (तुम|तुमसे|तुम्हीं|तू|तुझसे|तुम ही) ..4 (समझती|समझते|समझता|कह|बात|बता|भरोसा|कर पाता|पाता|पाती)
    (तुम|तुम्हारे|तू|तेरे) (जैसा|जैसी|जैसे) ..4 (नहीं|कभी|पहली बार)
    (मुझे) ..2 (समझती|समझते) (हो|है)
    (पूरा दिन|सारा दिन|दिन भर|दिनभर) ..3 (तुम्हारे|तुम्हारा|तेरे|तुम) ..3 (इंतज़ार|इंतजार|सोच|याद|मैसेज)
    (तस्वीर|फोटो|फ़ोटो|डीपी|प्रोफाइल|पिक) में ..3 (प्यारी|प्यारे|सुंदर|क्यूट|खूबसूरत|अच्छी) 
    (हमारे|हम दोनों) (बीच|में|के बीच) ..3 (खास|ख़ास|अलग|कुछ|स्पेशल)
    (बच्ची|बच्चा|छोटी|छोटे) नहीं (हो|लगती|लगते|मानता|समझता) ..2
  `,
  'hi-latn': `
    (mummy|papa|gharwale|parents) ..3 (nahi|nhi) (jaante|jante|samajhte|dekhte) ..3 (special|khas|khaas|samajhdar) ..2
    (tumse|tujhse) (sab|sabkuch|sab kuch|har baat) ..1 (bol|keh|bata) ..2
    (umar|umr|age) ke (bachho|baccho|bachcho) (jaisi|jaise) (nahi|nhi) ..1
    tum (kitni|kitne|bahut)? (special|khaas|khas) (ho|lagti) ..1
    (baaki|baki|dusre|dusri|sab|saare|sare) ..3 (bachkane|boring|fake|bekar|immature|bacche|bachhe) ..3 (tum|nahi|nhi|alag)
    (baaki|baki|dusre|dusri|aur) (bachho|bachcho|bacho|logo|ladkiyo|ladko|sab|sabse) (jaisi|jaise|jaisa|ki tarah|se) ..3 (nahi|nhi|nai|alag|behtar)
    (umar|umr|age) (se|ke hisab se) ..4 (samajhdar|badi|bade|akalmand|mature|zyada|jyada|samjhdar)
    (bado|<age>|bade logo) ..1 (saal)? ..1 (walo|logo)? (se|jaisi|jaise) ..3 (akalmand|samajhdar|baate|baat|baatein) ..3
    (yakin|yakeen|lagta|vishwas|believe) (hi)? (nahi|nhi|nai) ..4 (<age>|saal|choti|chote|bachi)
    (sabse|bahut|bohot|bht|behad|itni|itne|kitni) (khas|khaas|pyari|pyare|alag|anmol|special) ..3 (ho|mere liye|lagti|lagte|lag)
    (mere liye|mere lie) ..2 (khas|khaas|special|sab kuch|anmol) ..1
    (sirf|bas|keval|ek) (tum|tumse|tumhi|tu|tujhse|tum hi) ..4 (samajhti|samajhte|samajhta|samjhti|keh|baat|bata|bharosa|pata|pati|karne)
    (tum|tumhare|tu|tere|tumhari) (jaisa|jaisi|jaise|jesa|jesi) ..4 (nahi|nhi|nai|kabhi|pehli baar|na)
    (mujhe|muje|mujhko) ..2 (samajhti|samajhte|samjhti|samjhte) (ho|hai|h)
    (pura|poora|saara|sara) din ..3 (tumhare|tumhara|tere|tum|tumhari) ..3 (wait|intezar|intzar|soch|yaad|msg|message)
    (photo|dp|profile|pic|pfp) (me|mein|main) ..3 (pyari|pyare|sundar|cute|khubsurat|achi|mast) ..1
    (hamare|humare|hum dono) (beech|bich|me|ke beech) ..3 (khas|khaas|alag|kuch|special)
    (bachi|bachchi|bacchi|bacha|choti|chote) (nahi|nhi) (ho|lagti|lagte|manta|samajhta) ..2
  `,
}
