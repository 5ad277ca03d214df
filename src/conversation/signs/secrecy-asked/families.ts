import type { Phrases } from '../plug.ts'

/**
 * Families of secrecy, by what is said: promise to tell nobody; not a word; if asked, say another thing; they must not see; they would not
 * understand, so keep it; messages that vanish.
 */
export const secrecyAskedFamilies: Phrases = {
  en: `
    (dont|never) (go)? (saying|telling|blabbing|showing) ..2 (to)? ..1 ({parent}|{anyone}|ur|your) ..1
    (if|when|in case) (anyone|any1|anybody|someone|some1|they|{parent}|ur {parent}|your {parent}|a teacher|ur teacher) ..1 (ask|asks|asked|sees) ..3 (say|tell|im|pretend|u dont|you dont|u never|you never|u didnt) ..4
    (put|turn|set|switch|use) ..2 (disappearing|vanishing|vanish|temporary|self destruct) ..2 ..1
    (delete|del|erase|clear|wipe) ..4 (after|once|when) ..2 (read|reading|seen|done)
    (not|no|never) (a|one|1) word ..1 (to|about) ..2
    (they|he|she|{parent}|ur {parent}|your {parent}|friends|ur friends|your friends|people) (wont|wouldnt|dont|will not|would not|never) (understand|get it|get this|like it|like this) ..3 (keep|stay|quiet|between|dont|so)
    (keep|leave) (me|us|my name|this chat) out of ..3
    (dont|never|no need to|pls dont|not) (bring up|talk about|speak of|mention|name) (me|us|my name|our chats|this chat) ..4
    (if|when|in case) (anyone|any1|anybody|someone|some1|somebody|they|{parent}|ur {parent}|your {parent}) ..1 (ask|asks|asked|sees|wonders) ..1 (im|i am|its|we|were|you|u|tell|say|pretend) ..4
    (keep|mouth) (ur|your|shut)? ..1 (mouth|lips|shut|schtum|sealed) ..4
    (turn|put|switch|set) ..3 (the|those|that)? (mode|setting|msgs|messages|chats) ..2 (vanish|disappear|delete|go|goes|wipe|erase) ..3
  `,
  cy: `
    (sdim|dim|ddim) (isio|isie|eisiau|moyn) ..1 neb ..1 (wbod|gwybod|gweld|wybod)
    (clira|cliria|clir|dilea|wipia) ..2 (chat|sgwrs|negeseuon|r chat) ..1
    (gaddo|addo|rho dy air|addewid) ..4 (deud|dweud|sôn|son) ..2 (neb)
    (os|pan) ..1 (neb|rhywun|mam|dad|athro) ..1 (n|yn)? (gofyn|holi) ..3 (deud|dweud|duda|ffrind|ysgol|nabod) ..3
    (ddim|m|byth|tim|ti m) (yn)? (dallt|deall) ..3 (cadw|cadwa|paid|rhwng|tawel) ..4
    (cadw|cadwa) (o|fo|fe|hwn|hyn|hwnna) ..1 (i dy hun|i ti dy hun|rhwng|yn dawel|yn gyfrinach)
    (paid|peidio) ..2 (mynd i|a)? (deud|dweud|son|gadael|dangos) ..1 (wrth|i|am) ..1 (dy) ..2
    (dilea|dileu|sgwria) ..4 (darllen|wedyn|negeseuon|sgwrs)
    (dim) gair ..2
    (ceg|dy geg|geg) (ar gau|yn gau|wedi cau) ..4
    (tro|rho|troi) ..1 (negeseuon|modd) ..2 (diflannu|dileu) ..3
    (os|pan) ..2 (rhywun|rywun|neb|nhw) ..2 (holi|gofyn|ofyn) ..2 (ffrind|duda|deud|dweud|ysgol|dwi|wyt) ..2
  `,
  es: `
    (te pido|por favor|gracias por|prometeme|promete|jurame|mejor) (que|q)? (no)? ..1 (no) ..1 (hables|nombres|menciones|digas|cuentes|comentes|hablar|mencionar) ..1 (de mi|de nosotros|esto|nada|me) ..5
    (no) (me|nos|le|les) (nombres|menciones|hables|vayas|cuentes|delates) ..2 (delante|a tus|a tu|con|de mi|de nosotros|con el cuento) ..3
    (no) (le|les) ..1 (vayas|hables|cuentes) ..2 (cuento|chisme|de mi|de nosotros|de esto) ..4
    (si) (alguien|te|os)? ..1 (pregunta|preguntan|preguntara) ..3 (di|dile|diles|digo|soy|no me conoces|decis) ..4
    (pon|activa|usa) ..2 (mensajes)? (temporales|que desaparecen|efimeros|modo temporal) ..3
    (borra|borralo|elimina|borras) ..4 (leer|leas|leido|despues|luego que)
    (no) (lo|nos|me) (entenderian|entenderia|van a entender|entienden) ..3 (calla*|guarda*|quede|entre|no digas)
    (ni) (una)? (palabra|mu|pio) (a|de esto|con) ..2
    (que) (no) (se)? (entere|enteren|sepa|sepan|vea|vean) ..1 ({parent}|{anyone}|nadie|tus|tu) ..1
    (tu|vos)? (chiton|callada|callado|calladita|calladito|boca cerrada|punto en boca|mutis|silencio|shh) (con|a|ante|delante) ..1 {your} ..4
    (activa|pon|usa|prende) ..1 (los|el|modo) ..3 (q|que) (se|los|desaparecen|desaparece) ..4
    (si) (alguien)? ..1 (pregunta|preguntan|te preguntan) ..1 (yo)? (soy|di que|somos|tu di) ..4
  `,
  fr: `
    (promets|jure|promis|promet) ..2 (que|de) ..2 (diras|dire|parleras|parler|raconteras|dis) ..2 (a|rien|pas|personne) ..2 (personne|parents|mere|pere|rien)
    (merci de|evite de|evites de|faut|stp) ..1 (ne)? (pas) ..1 (parler|dire|mentionner|evoquer|raconter) ..1 (de|a|du) (moi|nous|ca|tout ca|tes|ta) ..3
    (faut|faudrait|fo|il faut) pas (que|q|qu) ..2 (les gens|gens|parents|mere|pere|quelquun|on|ils|personne|potes|copines|prof|darons) ..1 (sache|sachent|voie|voient|voit|apprenne|apprennent|soit au courant|tombe) ..3
    (si) (on|quelquun|qqn|ils|ta mere|tes parents) ..2 (demande|demandent|pose) ..3 (dis|jsuis|je suis|tu me connais|reponds) ..4
    (mets|active|met) ..2 (messages)? (ephemeres|temporaires|qui disparaissent|qui seffacent) ..2
    (efface|supprime|vire) ..4 (apres|quand tas lu|une fois lu|des que)
    (comprendraient|comprendrait|comprendront) pas ..3 (garde|reste|dis|parle|entre) ..3
    (garde) (le|ca|tout ca) (pr|pour) toi
    (pas un mot|motus|bouche cousue) ..2
    (si) (on|quelquun|qqn|ils|elle|ta mere) ..2 (demande|demandent) ..1 (jsuis|je suis|chuis|cest|on est|tu dis|dis) ..4
    (bouche|motus|langue) (cousue|fermee|et bouche cousue) ..4
    (active|mets|passe) ..4 (seffacent|disparaissent|ephemere|efface|ephemeres) ..3
    (va|vas|allez|faut) pas ..1 (dire|raconter|parler|montrer|repeter) ..2 a (ta|ton|tes|personne|quelquun|qui)
    tu (le|en|la) (dis|parles|racontes|montres) ..1 a (personne|{parent}|ta|tes|ton)
    (dis|raconte|montre) (rien|pas ca|pas) (a) (ta|ton|tes|personne) ..1
  `,
  de: `
    (zu|an) (niemand|niemandem|keinem|keiner) (ein|n|kein)? wort
    (kein|nicht ein|ein) wort (zu|an|uber|von) ..2
    (falls|wenn) (wer|jemand|einer|dich|man|deine|mama) ..2 (fragt|fragen|dich fragt) ..3 (bin|sag|sagst|kennst|ich|du) ..4
    (versprich|versprichs|schwor) ..4 (niemand|niemandem|keinem|nichts|nix|nicht) ..3
    (mach|stell|schalt) ..3 (verschwindende|selbstloschende|verschwinden|loschende) ..3
    (losch|losche|loesch|loschst) ..4 (nach dem lesen|danach|wenn du|gelesen)
    (verstehen|verstehn|kapieren|checken|versteht) ..2 (nicht|nich|ned|nie) ..3 (behalt|behalts|bleib|sag|unter uns|also) ..3
    (erwahn|erwahne|nenn|red|rede|sprich) ..1 (mich|nicht|von mir|uber mich|uns) ..2 (nicht|vor|bei|mit) ..3
    (mund|klappe|schnabel) ..1 (zu|halten|halt) ..1 (bei|vor|gegenuber|wegen) ..2
    (wenn|falls) ..1 (wer|jemand|einer|man|dich) ..1 (fragt|fragen) ..1 (bin ich|ich bin|sind wir|sagst du|du sagst) ..4
    (mach|schalt|stell) ..2 (modus|nachrichten|chat) ..3 (verschwinden|loschen|verschwindende|selbst) ..3
  `,
  pt: `
    (nao|n) (vai|vas|va) (contar|falar|dizer|mostrar) ..1 (pra|para|a|com) ..2
    (peco|pedir|por favor|obrigado por|promete|jura|melhor) ..1 (que|q|me)? ..2 (nao|n) ..1 (fales|fale|falar|contes|conte|contar|menciones|digas|diga|comentes|comente) ..1 (de mim|sobre mim|de nos|isto|isso|a ninguem|nada|pra) ..5
    (nao|n) (fala|fale|fales|comenta|comente|conta|mete) ..1 (de mim|sobre mim|da gente|de nos|meu nome) ..1 (pra|para|com|aos|as|pros|pras|a) ..3
    (se|qnd|quando) (alguem|algm|te|tua|sua|perguntarem|perguntar) ..2 (perguntar|perguntarem|pergunta)? ..2 (diz|fala|sou|diga|nao me|n me) ..4
    (liga|ativa|poe|coloca|usa) ..2 (msgs|mensagens)? (temporarias|que somem|que desaparecem|temporaria) ..4
    (apaga|apague|deleta|exclui) ..4 (depois|ler|leres|lida|assim que)
    (nao|n|nunca) (ia|iam|vai|vao|iriam) ..1 (entender|perceber|compreender|gostar) ..3 (guarda|guardar|fica|melhor|segredo|quieta|quieto|nao conta) ..4
    (nem) (um|uma)? (pio|palavra) ..2
    (ninguem|ngm) (pode|deve|precisa) (saber|ver|desconfiar) ..2
    (se) ..3 (perguntarem|perguntar|perguntam|pergunta) ..1 (eu)? (sou|diz|somos|digo|tu dizes) ..4
    (ativa|liga|poe|coloca|usa) ..1 (aquele|o|um|esse)? (modo|msgs|mensagens|chat) ..1 (q|que|onde|em que) ..2 (somem|some|desaparecem|apagam|apaga) ..4
    (bico|boca) (calado|calada|fechado|fechada|de siri) ..4
  `,
  nl: `
    (laat) (t|het|dit) ..2 (niet) (weten|merken|zien)
    (wis|verwijder) ..1 (je|jouw|onze|de) (berichten|chats|gesprek|app) ..3
    (hou|houd|bewaar) (t|het|dit|dat|dit ff|het ff) (onder|tussen|voor) (ons|jezelf|je)
    (als) (iemand|ze|je moeder|je ouders|een leraar|wie) ..1 (vraagt|vragen) ..5 (zeg|zeg je|ken|school|ik|ben) ..3
    (geen|1|een|niet een) woord (tegen|aan|over) ..2
    (zeg|zg|vertel) (niks|nix|niets|niet|nooit) ..1 (tegen|tgn|aan|tgeen|over) ..3
    (beloof|zweer) ..4 (niemand|niks|niet|tegen) ..3
    (snappen|snapt|begrijpen|begrijpt) ..2 (het|dit|toch|t)? (niet|nooit|toch niet) ..3 (hou|dus|niks|vertel|tussen) ..2
    (zet|doe) ..2 (verdwijnende|zelfverwijderende) ..2
    (wis|verwijder|delete) ..4 (na het lezen|daarna|gelezen|als je)
    (noem|praat) ..1 (me|mij|mn naam|niet over mij) ..1 (niet) ..3
    (mondje|mond|snavel|kaken) (dicht|toe|op slot) ..4
    (als) (iemand|ze|er|je moeder) ..1 (vraagt|vragen) ..1 (ben ik|ik ben|zijn we|zeg je|zeg) ..4
    (zet|doe) ..2 (verdwijnende|berichten) ..2 (verdwijnen|aan|die) ..2
  `,
  pl: `
    (pokasuj|wykasuj|usun|skasuj) ..2 (pisalismy|wiadomosci|czat|rozmowe|wszystko)
    (im|nikomu|rodzicom|mamie) nie (opowiadaj|gadaj|wspominaj|mow) ..1
    (jak|jesli|gdy|gdyby|kiedy) (ktos|cie|mama|rodzice|pani) ..2 (spyta|zapyta|pyta|pytal|pytali|zapytaja) ..2 (mow|powiedz|nie znasz|jestem|to) ..4
    (obiecaj|przysiegnij|przyrzeknij) ..3 (nikomu|nie powiesz|nic) ..3
    (ani|zadnego) (slowa|slowka|mru) ..2
    (nie wspominaj|nie mow|nie gadaj|nie opowiadaj|prosze nie) ..1 (o mnie|o nas|o tym|nic) ..4
    (nikt|rodzice|mama|oni|nauczyciele|kumple|kolezanki) ..1 (nie|by nie) (moze|moga|powinien|musi|powinni) ..1 (wiedziec|sie dowiedziec|zobaczyc|widziec) ..2
    (nie) (zrozumieja|zrozumie|zrozumieliby|zrozumialaby|skumaja) ..3 (zachowaj|siedz|cicho|nie mow|wiec|trzymaj) ..3
    (ustaw|wlacz) ..2 (znikajace|znikanie) ..2
    (usun|skasuj|kasuj) ..4 (po przeczytaniu|jak przeczytasz|potem|od razu)
    (jakby|gdyby|jak|jesli|jezeli|w razie) ..1 (ktos|ktokolwiek|mama|starzy|kto) ..1 (pytal|pytala|pytali|spytal|zapytal|spyta|zapyta|pyta) ..1 (to)? (jestem|mow|powiedz|znamy|to) ..4
    (buzia|geba|morda|dziob) ..1 (na klodke|w kubel|cicho|zamknieta) ..4
    (wlacz|ustaw) ..2 (znikajace|znikanie|kasowanie|samokasujace) ..3
  `,
  tl: `
    (pag|kapag|kung) (may)? (pinagsabihan|sinabihan|pinagkwentuhan) ka ..3
    (pag|kapag|kung|pagka) (may|tinanong|nagtanong|tanungin|may nagtanong) ..5 (sabihin|wala|classmate|kaklase|pinsan|sasabihin|di mo ako kilala) ..4
    (wag|huwag) (ka|mo|kang|mong|nang|na) ..2 (maingay|mag ingay|magkwento|kwento|ipaalam|banggit|banggitin|ipagsabi|magsabi|sabihin|ikwento|chika) ..2 (sa|kay|tungkol|kanila) ..4
    (wala|walang) (kang|ka|kayong) (sasabihin|pagsasabihan|babanggitin|ikukuwento) ..4
    (burahin|delete|i delete|idelete) ..4 (pagkabasa|pagtapos|after|nabasa|pagkatapos)
    (disappearing|vanish) ..3
    (satin|atin|sa atin) (lang|lng) ..1 (to|ito|dalawa)?
    (promise|pangako) ..4 (wala|walang|di|hindi) ..4
    (di|hindi) (nila|niya|maiintindihan) ..2 (maiintindihan|gets|nila)? ..2 (kaya|secret|wag) ..3
    (quiet|tahimik|shh|sikreto|manahimik|tikom) (ka|ka lang|lang|ka muna|bibig) ..1 (kay|sa|kina) ..4
    (buksan|i on|on|gamitin) ..3 (disappearing|vanish|nawawala|nabubura) ..3
  `,
  hi: `
    (उन्हें|किसी को|सहेलियों|दोस्तों|घर) ..3 (खबर|ख़बर|भनक|मेरा नाम|पता) ..1 (मत|ना|न) ..2
    (कोई|टीचर|मम्मी|पापा|क्लास टीचर) ..2 (पूछे|पूछें|पूछेगा|पूछेंगे) ..2 (तो) ..3 (मत|कहना|बोलना|नहीं|दोस्त) ..3
    (पढ़कर|पढ़ के|पढ़ने के बाद|पढ़ते ही) ..2 (डिलीट|मिटा|हटा|उड़ा) ..3
    (किसी|घर|मम्मी|पापा|टीचर|दोस्तों|स्कूल|सहेलियों) ..2 (से|को|में|के सामने) ..4 (ज़िक्र|जिक्र|बात|मेरे बारे|मेरी बात|हमारी) ..3 (मत|ना|नहीं) ..2
    (नहीं) (समझेंगे|समझेंगी|समझेगा|समझेगी) ..2 (इसलिए|तो) ..2 (चुप|मत|छुपा|छिपा) ..2
    (सिर्फ|सिर्फ़|बस) (तुम्हारे|हमारे|हम दोनों) ..2 (बीच|तक) ..2
    (हमारी|मेरी) (बात|बातें|चैट) ..2 (मत|ना|नहीं) (खोलना|बताना|दिखाना|करना)
    (गायब|डिसअपीयरिंग|मिटने) ..3 (वाले|वाला) ..1 (मैसेज|मेसेज|मोड) ..4
    (के सामने|से|को) ..1 (मेरा|हमारा|मेरी|हमारी) ..1 (ज़िक्र|जिक्र|बात|नाम) ..1 (नहीं|मत|ना) (होना|आना|करना|लेना) ..2
  `,
  'hi-latn': `
    (koi|teacher|mummy|papa|class teacher|maam) ..2 (puche|pooche|puchhe|puchega) ..2 (to|toh) ..3 (mat|kehna|bolna|nahi|nhi|dost|bol) ..3
    (padhke|padh ke|padhne ke baad|padh kar|padhkar) ..2 (delete|mita|hata|uda) ..3
    (kisi|ghar|mummy|papa|teacher|dosto|school|saheliyo) ..2 (se|ko|me|mein|ke samne) ..4 (zikr|jikr|baat|mere bare|mere baare|meri baat|hamari) ..3 (mat|mt|na|nahi|nhi) ..2
    (nahi|nhi) (samjhenge|samjhengi|samjhega|samjhegi) ..2 (isliye|to|so) ..2 (chup|mat|chupa|chhupa) ..2
    (sirf|bas) (tumhare|hamare|humare|hum dono) ..2 (beech|bich|tak) ..2
    (hamari|meri|humari) (baat|baate|chat) ..2 (mat|mt|na|nahi) (kholna|batana|dikhana|karna)
    (gayab|disappearing|mitne) ..3 (wale|wala|wali) ..1 (message|msg|mode|messages) ..4
    (ke samne|ke saamne|se|ko) ..1 (mera|hamara|meri|hamari) ..1 (zikr|jikr|baat|naam) ..1 (bhi)? (nahi|nhi|mat|na) (hona|aana|karna|lena) ..2
  `,
}

/** The author's own promise or refusal, that asks nothing of the other. */
export const secrecyAskedOwn: Phrases = {
  en: '^ (ok|yeah|sure)? (i wont|i will not|ill never|i never) (tell|say) ..2 $\n(i|i just|and i) (cant|cannot|couldnt|can not|am scared to|dont dare) ..1 (tell|talk to|say it to|say anything to) ..2 ({anyone}|{parent})',
  de: '^ (ok|ja)? ich (sag|sage|sags|erzahl|verrat|verrate) ..2 (nix|nichts|niemandem|keinem|nicht) ..1 $\nich (kanns|kann|kann es|kann das|trau mich|darfs) ..2 (keinem|niemandem|niemanden|niemand|mama|meinen eltern) ..1 (sagen|erzahlen|zeigen|anvertrauen)',
  nl: '^ (ok|ja)? ik (zeg|vertel) ..1 (niks|niets|niet) ..1 $\nik (kan|durf|kon) ..2 (niemand|niemandem|mijn ouders|mn ouders|mama) ..2 (zeggen|vertellen)',
  tl: '^ (di|hindi|d|hnd|nd) (po)? (pwede|puwede|pwd|pede) ..2 $\n(di|hindi|d|hnd|nd) (po|ako)? (pwede|puwede|pwd|pede) (ngayon|muna|bukas|mamaya|po|kasi|eh|may|daming|today)\n(di|hindi) ko ..1 (masabi|makwento|kayang sabihin) ..2',
  es: '^ (ok|vale)? (yo)? no (digo|dire|cuento) nada $\n(no) (puedo|puedo ni|me atrevo a|se lo puedo) ..1 (decirselo|contarselo|decirlo|contarlo|decir|contar) ..2 (nadie|mis|mi)',
  fr: '^ (ok)? (je|jte)? (dis|dirai|dirais) rien $\n(je|j|jpeux|jose) (peux|ose|arrive|pe)? ..1 (pas)? ..1 (le|en)? (dire|parler) a (personne|ma|mon|mes)\n(je|jvais|vais|jte) ..1 (vais)? ..1 (tout|tt) (dire|raconter|montrer|balancer) ..1 a (tes|ta|ton|tout)',
  pt: '^ (ok|ta)? (eu)? (nao|n) (conto|digo|falo) ..2 $\n(nao|n) (posso|consigo|da pra|tenho coragem de) ..1 (contar|dizer|falar) ..2 (ninguem|meus|minha|meu)',
  pl: '^ (ok|dobra)? (nic)? nie (powiem|mowie) ..2 $\n(nie|nikomu) ..1 (moge|umiem|potrafie) ..1 (nikomu|tego|o tym)? ..1 (powiedziec|opowiedziec)',
  cy: '^ (ok|iawn)? (wna i|na i) (ddim|m) (deud|dweud) ..2 $\n(fedrai|fedra i|alla i|gallai|methu|medra i) ..1 (ddim|n)? ..1 (deud|dweud) ..1 (wrth) (neb|mam|dad)',
  hi: '(मैं|किसी को) ..2 (बता|कह) ..1 (नहीं|भी नहीं) (सकती|सकता|पा)\n(किसी को|किसी से) ..1 (नहीं) (बता|कह) (सकती|सकता|पा)',
  'hi-latn': '(kisi ko|kisi se|main|mai) ..2 (bata|keh|bol) ..1 (nahi|nhi|bhi nahi) (sakti|sakta|pa)\n(kisi ko|kisi se) ..1 (nahi|nhi) (bata|keh|bol) (sakti|sakta|pa)',
}
