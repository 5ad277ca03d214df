import type { Phrases } from '../plug.ts'

/**
 * Families of moves, by what is said: this is slow or watched, X is better; find or add me on X as; write me there; come to X, get X; your X; write
 * to my mail.
 */
export const platformMoveFamilies: Phrases = {
  en: `
    (scan|use|join) ..1 (my|this) {app} (qr|code|link)
    (lets|let us|we should|wanna|want to|can we|shall we|should we|better|rather|prefer|use|do|try|come|come to|go|go on|go to|hop on|switch to|move to|continue on|text on|chat on|talk on|call on) (on|to|over to|it on|via|in)? {app} (instead|ok|better|works|is better|is safer|tho|its|there|pls|where|<ask>|$)
    (lags|lagging|laggy|slow|glitchy|buggy|crashing|crashes|rubbish|mods|admins|monitored|watched|ppl|people|freezing|trash|annoying) ..6 {app}
    {app} (is|would be|be|s) ..1 (better|safer|easier|ok|fine|more private|quicker)
    (add|find|search|look for|look up|message|msg|dm|text|hit|write|catch|reach|get|follow) (me|for me|for) ..2 (on|at|in|there|over) ..1 ({app}|there|as)
    (add|find|search|message|msg|dm|text|write|hmu|msg me) ..1 me (there|over there|on there)
    (im|i am|its|my) ..3 (on|there on|is) ({app}) (as|under|too|name|nick)
    (hardly|barely|rarely|never|dont) ..2 (on here|come here|use this|here much|log in here) 
    (email|mail) (me)? (at|on|to)? ..1 
    (got|have|u on|you on|on|use|using) {app} <ask>
    (whats|what is|gimme|give me|send me|drop) (ur|your) ({app}|number|whatsapp number|email|phone number) 
    (whats|what is|wats|what) ..1 (your|ur) ..1 (name|user|username|handle|nick|id|add|tag) ..1 (on|in|for) {app}
    (save|note|write|take) (this|it|down|my) ..3 (on|in|its) {app} ..4
  `,
  cy: `
    (adda|adia|chwilia) <any> ..1 ar {app}
    be di ..1 {app} ..1 ti
    (ty d|tyd|tyrd|dere|dewch|awn|gawn ni|symud|symudwn|newid|siarad|sgwrsio|well|gwell|haws|saffach|iawn|defnyddio) ..3 (i|ar|efo|gyda)? {app}
    {app} (yn|n) (well|saffach|haws|iawn|gynt)
    (ara|araf|rhewi|lagio|crasho|mods|pobl|gwylio|sbwriel|gwirion) ..5 {app}
    (adda|adia|ychwanega|chwilia|ffeindia|mesja|negesa|sgwenna|sgrifenna|dilyn|dilyna|tecstia) ..1 (fi|i|am|ata i|at)? ..3 (ar|yn|i fanna|fanna|fan na|yno|acw|insta|{app})
    (be|beth) (di|yw|ydy|ydi) ..1 (dy)? ..1 ({app}|rif|rhif|discod|ebost) ..1
    {app} (fi|i) (di|yw|ydy|ydi|ydi o) ..1
    <any> (dwi|ydw i|rydw i) ar {app}
    (lawrlwytha|lawrlwytho|cael|gosod) {app}
    (sgwenna|sgrifenna|ebostia|anfona) (i|at|ata i) <any> (example)?
    (dydw i|dwi|dw i) (ddim|m|byth|prin) ..1 (yma|yma n aml|ar hwn)
    (be|beth) (di|yw|ydy|ydi) (dy)? (enw|gyfeiriad|handle|user) (di)? ..1 ar {app}
    (lle|le|lle bach) ..1 (brafiach|gwell|saffach|tawelach|brafiaf) i (sgwrsio|siarad|sgwennu) ..5
    <any> ydw i ar {app}
    be (di|ydi) ..2 {app} ..1
  `,
  es: `
    (vamos|vente|ven|veni|pasa|pasate|pasemos|pasamos|mejor|cambiemos|cambiamos|hablemos|hablamos|sigamos|seguimos|continuemos|escribeme|usemos|usamos|prefiero|va|vamonos) ..2 (a|al|por|en|x)? {app}
    (traba|lenta|lento|lag|laguea|bugea|falla|gente|moderadores|admins|leen|vigilan|cuelga|buguea|va mal) ..5 {app}
    (buscame|agregame|anademe|sigueme|escribeme|hablame|contactame|encuentrame|mandame|agrega|busca|añademe|agreguenme) ..2 (por|en|a|al|alli|alla|ahi) ..1 ({app}|alli|alla|ahi|como|mi)
    (agregame|anademe|escribeme|buscame|hablame) (ahi|alla|alli|por ahi|por alla) ..2
    (casi no|nunca|apenas|poco) (entro|uso|estoy|ando) ..2 (aqui|aca|esto|por aqui)? 
    {app} (es|va|esta|anda) (mejor|mas seguro|mas comodo|mas privado)
    (soy|estoy|mi|me llamo) ..3 (en|de) {app} ..1
    (descarga|bajate|instala|descargate|baja) ..1 {app}
    (pasame|dame|cual es|tienes|mandame|dime) ..1 (tu)? ({app}|numero|wasap|whats|correo|cel|celular) ..1
    (escribeme|mandame|hablame) ..1 (a|al|por) (mi|el|este)? (correo|mail|email|<any>) (example)
    (pasate|cambiate|vente|metete|muevete|saltemos|saltamos|mudemonos|salta) (al|a|pa|para) ..1 {app}
    (como|cual) ..1 (te llamas|es tu nombre|es tu usuario|estas|sales|apareces|te encuentro) (en|por) {app}
    (apunta|anota|guarda) ..4 {app} ..4
  `,
  fr: `
    (go|viens|vient|on va|on passe|passe|passons|allons|on continue|continuons|plutot|mieux|on parle|parlons|rejoins|rejoint|vas y|bouge|ramene toi|on se parle|on discute) ..2 (sur|par|a|moi sur)? {app}
    (rame|lag|bug|bugue|plante|lent|monde|modos|admins|surveille|lisent|marche mal|nul|pourri) ..4 {app}
    (cherche|ajoute|add|ecris|trouve|suis|contacte|rajoute|recherche|parle|envoie|hmu) ..3 (sur|la bas) ..1 ({app}|la bas|mon)?
    (ajoute|add|ecris|trouve|parle|rajoute|contacte) (moi)? (la bas|labas|ailleurs|en dehors) ..2
    (rarement|jamais|presque jamais|pas souvent|plus trop) ..1 (ici|la|connecte|sur cette appli|sur ca)
    {app} (cest|est|c) (mieux|plus sur|plus tranquille|plus prive|plus simple)
    (telecharge|installe|prends) ..1 {app}
    (cest quoi|ton|donne|file|passe|tas|envoie) ..1 (ton|un)? ({app}|num|numero|06|mail|insta) (<ask>|stp|jte|$)
    (ecris|envoie|contacte) ..1 (moi)? ..1 (a|sur|par) <any> (example)
    (viens|passe|va|go|bascule|migre) sur {app}
    (cest quoi|quel est|tes qui|ton nom|tu tappelles comment|tu es qui|ton pseudo) ..2 sur {app}
    (note|retiens|enregistre) ..4 {app} ..4
  `,
  de: `
    (komm|kommst|geh|gehen|lass|lass uns|wechseln|wechsel|lieber|besser|schreib|schreiben|weiter|reden|rede|lad|nimm|nutz|chatten|weiterschreiben) ..3 (auf|zu|bei|uber|in|rüber zu|per|nach)? {app}
    (langsam|hangt|laggt|spinnt|ruckelt|buggt|leute|mods|admins|lesen|mitliest|uberwacht|voll|nervt) ..5 {app}
    (adde|add|such|suche|find|finde|schreib|folg|kontaktier|fug|erreichst|meld|melde) ..3 (auf|bei|uber|in|dort|da|druben) ..2 ({app}|dort|da|als|an)?
    (schreib|adde|add|such|meld) ..2 (mir|mich|dich)? (da|dort|druben|da druben) ..2
    (bin|heiss|heisse) <any> ..2 (auf|bei|in) {app}
    (bin|hier) (selten|kaum|fast nie|nie) ..2 (hier|on|online)? 
    {app} (ist|is|war|ware) (besser|sicherer|einfacher|privater|ok)
    (hol|lad|installier|runterladen) ..2 {app}
    (hast|haste|wie ist|was ist|gib|sag|schick) ..1 (du|mir|ma|mal)? ..1 (dein|deine|n)? ({app}|nummer|handynummer|mail|nr|mailadresse) ..1
    (schreib|mail) ..1 (mir)? (an|auf) <any> (example)
    (wie|was) ..1 (heisst|heissts|bist|nennst) du ..1 (auf|bei|in) {app}
    (wollen|sollen|konnen) wir (auf|bei|uber) {app} (weiterschreiben|weiterreden|weiter|schreiben|reden)
    (notier|merk|speicher|schreib) ..4 {app} ..4
  `,
  pt: `
    sou <any> ..1 no {app} ..2
    (vem|vamos|bora|melhor|passa|passar|continuar|continua|continuamos|muda|mudar|fala|falar|falamos|prefiro|usa|usar|chama|vamo|baixa|instala|conversar|partiu) ..2 (pro|pra|pelo|no|na|para o|po|o|ao|para)? {app}
    (trava|travando|lento|lag|bug|bugado|gente|mods|admins|leem|vigiam|caindo|ruim|pessimo) ..5 {app}
    (procura|procura me|add|adiciona|adiciona me|me adiciona|me add|me chama|chama|segue|me segue|busca|encontra|escreve|manda|acha) ..3 (no|na|pelo|la|ali|por) ..1 ({app}|la|como|minha|meu)
    (me chama|me adiciona|me add|adiciona|escreve me|escreve|fala comigo|procura) (la|ali|por la) ..2
    (quase nao|quase n|nunca|raramente|pouco) (entro|uso|venho|fico|estou) ..1 (aqui|nisso|isto)?
    {app} (e|eh|fica|ta) (melhor|mais seguro|mais facil|mais privado)
    (sou|to|estou|meu) ..3 (no|do|na) {app} ..1
    (passa|me da|manda|qual|tens|tem|da me) ..1 (o)? ..1 (teu|seu)? ({app}|numero|zap|email|contato|contacto|num) ..1
    (escreve|manda|fala) ..1 (para|pra|pro|no) ..1 <any> (example)
    (qual|como) ..1 (e|eh)? (o)? (teu|seu|te)? (nome|user|arroba|usuario|nick|chamas) ..1 (no|na) {app}
    (anota|guarda|salva) ..4 {app} ..4
  `,
  nl: `
    zullen we ..2 (op|naar) {app}
    (kom|ga|gaan|laten we|zullen we|liever|beter|praat|praten|verder|overstappen|app|stap|chatten|appen|doe|gebruik|switch) ..3 (op|naar|via|over naar|in)? {app}
    (traag|lagt|hapert|vast|loopt|mods|admins|meelezen|lezen|mensen|crasht|gaar|bugt|slecht) ..6 {app}
    (voeg|zoek|vind|stuur|app|add|volg|bericht|schrijf) (me|mij|maar|op)? ..4 (op|daar|via|daarop|in) ..1 ({app}|toe|als|een)?
    (voeg|stuur|app|add|zoek) (me|mij) (daar|daarzo|elders) ..3
    (zit|ben|kom) ..1 (bijna nooit|zelden|weinig|haast nooit|niet vaak) ..1 (hier|op deze|op dit)
    {app} (is|werkt|gaat) ..1 (beter|veiliger|fijner|makkelijker|prive)
    (download|installeer|neem|pak) {app}
    (heb je|wat is je|geef je|mag ik je|stuur je) ..1 ({app}|nummer|06|mail|telefoonnummer) ..1
    (mail|email|schrijf) (me|mij)? (op|naar|aan|via) <any>
    (hoe|wat) ..1 (heet|noem|is je naam|is jouw naam) (je|jij)? ..1 (op|bij) {app}
    (heb|zit) je ..1 {app} ..2 (laten we|daar|dan|zullen we|praten)
    (noteer|schrijf op|onthoud) ..4 {app} ..4
  `,
  pl: `
    (chodz|chodzmy|wbij|wbijaj|lepiej|wole|przejdzmy|przejdz|przeniesmy|piszmy|pogadajmy|gadajmy|napisz|zlap|lap|zapraszam|wpadnij|sciagnij|pobierz|idziemy|lec) ..3 (na|do|przez|mnie na|po)? {app}
    (tnie|muli|laguje|zacina|wolne|wolno|admini|mody|moderatorzy|czytaja|ludzi|pilnuja|bugi|psuje|slabo) ..5 ({app}|tam)
    (dodaj|znajdz|szukaj|wyszukaj|napisz|pisz|odezwij|zlap|lap|zagadaj|odpisz) ..3 (na|tam|w|przez) ..1 ({app}|mnie|do mnie|nick)?
    (napisz|odezwij|dodaj|pisz|znajdz) ..2 (tam) ..4
    (rzadko|prawie nie|malo|nigdy) ..1 (tu|tutaj) (bywam|jestem|wchodze|zagladam|siedze)?
    (tu|tutaj) (rzadko|prawie nie|nie bede|nie chce|malo) (bywam|jestem|wchodze|pisal|pisala|pisac|siedze)
    {app} (jest|bedzie|jest) (lepszy|lepiej|bezpieczniejszy|wygodniejszy|ok)
    (masz|podaj|daj|jaki masz|rzuc) ..1 (swojego|swoj|swoje|twoj|twojego)? ({app}|numer|nr|maila|mail|nick na) ..1
    (napisz|pisz) ..1 (do mnie)? na <any> (example)
    (zapisz|zanotuj|zapamietaj) ..4 {app} ..4
    (jak|jaki) ..1 (sie nazywasz|masz nick|nazywasz sie|cie znajde|cie znalezc) ..1 na {app}
  `,
  tl: `
    lipat (tayo|ka)? ..1 (sa)? {app}
    (search|hanapin) mo <any> ..1 sa {app}
    (sa|lipat|lipat tayo|punta|punta tayo|mas ok|mas safe|usap tayo|chat tayo|doon|dun|dun tayo|download mo|install mo|gamitin|gamit|mag) ..3 (sa|ng)? {app} ..1 (tayo|nalang|na lang|mo|ako|usap|chat|dun)
    (naghahang|lag|laggy|mabagal|bagal|hang|bantay|admin|mods|maraming|daming|pangit|sira) ..6 ({app})
    (add|hanapin|chat|message|msg|pm|dm|email|imessage|follow|iadd|i add) (mo)? (ko|ako|mo ko|mo ako) ..2 (sa|dun|doon) ..2
    (ano|anong|bigay|pahingi|penge|pasend|may) ..1 (ig|number|{app}|email|no) (mo|ka|name mo) ..1
    (bihira|di|hindi) ..1 (ako|na ako|na ko)? ..1 (dito|online dito|nagbubukas)
    (ano|anong) ..1 (name|pangalan|user|username|acc) mo ..1 (sa|dun sa) {app}
    hanapin mo (na|nalang|lang) ..2 (ako|ko) ..1 (sa|dun|doon) ..1
    (isulat|ilista|save|isave|tandaan) mo ..4 {app} ..4
  `,
  hi: `
    (यहाँ|यहां|इधर) नहीं ..1 {app} ..2
    {app} (पे|पर) <any> ..1 (ढूंढ|खोज|सर्च|लिखना)
    (चलो|आओ|आ जाओ|चलते|बात करें|बात करते|उधर|वहां|वहाँ) ..2 {app} ..2 (पे|पर|में|बात|आओ|चलो)
    {app} (पे|पर|में|वाला)? ..1 (आओ|आ जाओ|चलो|ठीक रहेगा|ठीक|बेहतर|सेफ|चलाते|चलाती|हो|लिखो|मिलो|बात)
    (अटकता|हैंग|स्लो|धीमा|लैग|एडमिन|पढ़ते|देखते|लोग|बेकार) ..6 {app}
    (वहां|वहाँ|उधर|दूसरी जगह|इधर नहीं) ..3 (जोड़|लिखो|लिखना|आओ|मिलो|मैसेज|बात|ऐड|एड|खोजो|ढूंढो) ..3
    {app} (आईडी|नंबर|का नंबर|की आईडी) ..1 (दो|बताओ|भेजो|क्या) ..1
    (अपना|अपनी|तुम्हारा|तुम्हारी) {app} ..2 (दो|बताओ|भेजो|आईडी|नंबर)
    (नंबर) (दो|बताओ|भेजो) ..3
    (मैं) (यहाँ|यहां|इधर) ..1 (कम|नहीं) ..2
    <any> (पे|पर) (लिखो|मेल करो|भेजो)
    {app} (पर|पे|में) ..1 (तुम्हारा|आपका|तेरा|क्या) ..1 (नाम|आईडी|यूज़रनेम) ..3
    (लिख लो|नोट कर|नोट करो|सेव कर|लिखो) ..4 {app} ..4
  `,
  'hi-latn': `
    (ye|yeh|is) app ..3 (chalo|aao) ..1 {app}
    {app} (pe|par) <any> ..1 (dhund|khoj|search|likhna)
    (chalo|aao|aa jao|chalte|baat kare|baat karte|udhar|waha|wahan) ..2 {app} ..2 (pe|par|me|baat|aao|chalo)
    {app} (pe|par|me|wala|pr)? ..1 (aao|aa jao|chalo|theek rahega|thik rahega|theek|behtar|safe|chalate|chalati|ho|likho|milo|baat)
    (atakta|hang|slow|lag|admin|padhte|dekhte|log|bekar) ..6 {app}
    (waha|wahan|udhar|dusri jagah) ..3 (jod|likho|likhna|aao|milo|msg|message|baat|add|dhundo|khojo) ..3
    {app} (id|number|no|ka number|ki id) ..1 (do|batao|bhejo|kya|de) ..1
    (apna|apni|tumhara|tumhari) {app} ..2 (do|batao|bhejo|id|number|de)
    (apna|tumhara)? number (do|batao|bhejo|de) ..4
    (mai|main) (yaha|yahan|idhar) ..1 (kam|nahi|nhi) ..2
    <any> (pe|par) (likho|mail karo|mail kro|msg karo)
    {app} (pe|par|pr|me) (kya)? ..1 (naam|name|id|username) ..3
    (likh lo|note kar|note karo|save kar|likho|likhlo) ..4 {app} ..4
    (pe|par|me) (add|msg|message|dhundo|search) (karo|kar|kro|kar lo) ..3
  `,
}

/** Words that only seem to move: another subject; an account for a present in a game. */
export const platformMoveNotMeant: Phrases = {
  en: '(talk|chat|speak) ..1 about (something|sth|anything|smth) else\n(change) (the)? (subject|topic)',
  de: '(uber|von) (was|etwas) (anderes|anderem|anders) (reden|sprechen|schreiben)?',
  fr: '(parler|parle|discuter) ..1 (dautre chose|de autre chose|autre chose)',
  es: '(hablar|hablemos|hablamos|cambiemos|cambiar) (de)? (otra cosa|otro tema|tema|algo mas)',
  pt: '(falar|mudar|muda|falamos) (de|sobre)? (outra coisa|assunto|outro assunto)',
  nl: '(over|van) (iets|wat) (anders) (praten|hebben)?',
  pl: '(o czyms|na) (innym|inny temat) ..1',
  cy: '(siarad) am (rwbath|rhywbeth) arall',
  tl: '(iba|ibang) (na lang|nalang|topic|usapan) ..1',
}
