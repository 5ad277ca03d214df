import type { Phrases } from '../plug.ts'

/** Words that ask for secrecy only beside other signs. */
export const secrecyAskedHints: Phrases = {
  en: `
    (dont|do not|never|dnt) tell (on)? (me|us|my {parent}|him|her|them)
    (can|could) (u|you) keep (a)? secrets
    (u|you) (good|any good) at keeping secrets
    (dont|do not|never) (screenshot|ss|save|record|forward|screen shot)
    (delete|del|remove) (that|this|it) (msg|message|text|pic|chat)?
    (keep|stay) (it)? (quiet|hush|lowkey|on the low)
    (they|she|he|your parents|ur parents|ur mum|your mum|ur mom|your mom|people|others|adults) (wouldnt|wont|will not|would not|dont|cant|would never|will never|might not|wdnt|would|will) (ever|really|just|only)? (understand|get it|get us|approve|freak|misunderstand|get it wrong|take it wrong|stop us|be mad|get mad|get angry)
    (does|did|do|have|has) ({your}) ({parent}|mums|friends|teacher) (know|knows|seen|see) (about|that|u|we|this)? (me|us|you|talk|this|we)
    (did|have) (u|you) (tell|told|show|shown|mention|mentioned) ({anyone}|any|ur|your) 
    (our|this) (thing|friendship) is (special|private|just)
    (id|i would|i could|i can|ill|i will|we could|we would|we will) (get|be) (in|into) (so much|big|a lot of|real|trouble|so|loads of)? (trouble)? if
    (they|ur|your) ..2 (would|will|ll) (take|make) ..2 (phone|away|stop|block)
    is (that|it|this|she|he) (ok|safe|private) to talk
    (only|just) (us|you and me|u n me|me and u|you and i|the two of us|u and me)
  `,
  es: `
    (no lo entenderian|no lo van a entender|no nos entenderian|no entenderian|no lo entienden)
    (tu|tus) ({parent}|amigas) (sabe|saben) (que hablamos|de mi|lo nuestro|que hablas|q hablas|q hablamos|de esto|algo)
    (no) (hagas|saques|hagais) (captura|capturas|pantallazo|screenshot)
    (se lo|le|les) (has|contaste|dijiste|has contado|has dicho) ..2 (a alguien|a tu|alguien|nadie)
    (me meteria|me metere|me puedo meter|podria meterme|me meto) en (un)? (lio|lios|problemas)
  `,
  fr: `
    (ils|elle|il|on|tes parents|ta mere|les gens) (comprendraient|comprendrait|comprendront|comprendrais|vont|va|peuvent) (pas|jamais) (comprendre)?
    (tes|ta|ton) ({parent}|copines) (sait|savent|sont|est) (au courant|quon|que tu|pour|de)
    (fais|fait|prends) pas (de|d) (capture|screen|screens|captures)
    (tu) (en|las|las) (as|dit|parle|a) ..2 (a quelquun|a personne|a ta|a tes)
    (jaurais|jpourrais avoir|je pourrais avoir|jaurai|je peux avoir) des (ennuis|problemes|emmerdes)
  `,
  de: `
    (sie|die|deine eltern|deine mama|deine mutter|andere|keiner|leute) (wurden|wurde|werden|wird|konnen|kann|verstehen|versteht) (das|es|uns)? (nicht|nie|eh nicht|niemals)? (verstehen|kapieren)?
    (wissen|weiss) (deine|dein) ..2 (von|dass) (mir|uns|wir|du)
    (mach|machst) (keine|keinen|bitte keine) (screenshots|screenshot|screens)
    (hast|haste) (du)? (es|das|jemandem|irgendwem|deiner|deinen) ..3 (erzahlt|gesagt|gezeigt)
    (ich)? (kriege|krieg|bekomme|konnte|wurde|bekomm) ..2 (arger|probleme|stress) (bekommen|kriegen|wenn)?
  `,
  pt: `
    (eles|ela|seus pais|teus pais|ninguem|sua mae) (nao|n|iam|vao|ia) ..1 (entender|entenderiam|entenderia|perceber|compreender|percebiam|entendem)
    (sua|tua|seus|teus) ({parent}|amigas) (sabe|sabem) (de mim|de nos|que|q|disto|disso)
    (nao|n) (tira|tire|tires|faz|facas) (print|prints|printa)
    (contou|contaste|falou|falaste|disse|disseste) (isso|isto|algo|de mim|sobre)? ..2 (alguem|ninguem|tua|sua)
  `,
  nl: `
    (ze|je ouders|je moeder|niemand|anderen) (zouden|zou|zullen|gaan|snappen|begrijpen) (het|dit|ons)? (niet|nooit|toch niet)? (begrijpen|snappen)?
    (weten|weet) (je|jouw) ({parent}|vriendinnen) (van|dat|over) (mij|ons|we|je|dit)
    (maak|maken) geen (screenshots|screenshot|screens)
    (heb|hebt) je (het|dit|iets|iemand|aan) ..3 (verteld|gezegd|laten zien)
    (krijg|krijgen) (ik|we) ..2 (problemen|gezeik|gedoe)
  `,
  pl: `
    (oni|rodzice|twoi rodzice|inni|mama|twoja mama|nikt) (by|tego|nas)? (nie)? (tego|nas|by)? (zrozumieja|zrozumieliby|zrozumie|zrozumialaby|rozumieja)
    (twoja|twoi|twoj) ({parent}) (wie|wiedza) (o|ze) (mnie|nas|piszemy|piszesz|tym|rozmawiamy)
    (nie) (rob) (screenow|screena|screenshotow|zrzutow)
    (mowilas|mowiles|powiedzialas|powiedziales|pokazalas|pokazales) (komus|o mnie|o nas|o tym|mamie)
    (bede|bedziemy|moge) (mial|miala|miec|mieli) (klopoty|problemy|przerabane|przewalone)
  `,
  tl: `
    (di|hindi|hnd) (nila|nya|niya|maiintindihan|maintindihan) (tayo|maiintindihan|maintindihan|to|nila)
    (alam|alam ba) (ba)? (ng|ni|nang) ..2 ({parent}|friends) ..1 (na|tungkol|to|nag|tayo)
    (wag|huwag) (mo|mong|ka|kang) (i)? (screenshot|ss|iss|magscreenshot|iscreenshot)
    (sinabi|nasabi|kinwento) mo (ba|na ba|na) (to|sa|kay|ako)
  `,
  hi: `
    (वे|वो|मम्मी|घरवाले|लोग|कोई) ..1 (नहीं) (समझेंगे|समझेगा|समझेगी|समझते)
    (मम्मी|पापा|{parent}|घर) (को|में) ..2 (पता है|पता तो नहीं)
    (स्क्रीनशॉट) (मत|ना) (लेना|लो)
    (किसी) (को) (बताया|बता दिया) (तो नहीं|क्या|है)
  `,
  'hi-latn': `
    (wo|woh|vo|mummy|gharwale|log|koi|parents) ..1 (nahi|nhi|nahin) (samjhenge|samjhega|samjhegi|smjhenge|samajhte|samjhte)
    (mummy|papa|mom|ghar|{parent}) (ko|me|pe) ..2 (pata hai|pata to nahi|pta hai)
    (screenshot|ss) (mat|na|mt) (lena|lo|le)
    (kisi|kisiko) (ko)? (bataya|btaya|bata diya|bola) (to nahi|kya|hai|tune|tumne)
  `,
  cy: `
    (fydden|fyddai|fasen|fydd|fyddan|fyddent|fasa) (nhw|hi|dy rieni|neb) (ddim|byth)? (yn|n)? (deall|dallt)
    (ydy|yw|dy|oes) (dy|dy di|r) ..1 (gwybod|wybod|n gwybod) (amdana|amdanon|am)
    (wnest|nest) ti (ddweud|ddeud|son) (wrth|am) (rywun|unrhyw|dy|neb)
  `,
}

/** Words that take the ask away: a lesson, an own promise, a surprise, a spoiler, a crush of the writer. */
export const secrecyAskedVetoes: Phrases = {
  en: `
    (tell|give|share|show|let) .. (password|passwords|passcode|pin|bank details|card details|login|log in) 
    (dont|do not|never) tell ({anyone}|me|the class|them) (the|who|how) (ending|end|won|ends|dies|it ends|plot|killer|score|result|twist|spoilers)
    (dont|do not|never) .. (spoil|spoiler|spoilers|ruin the surprise)
    (tell|told) {anyone} (but|that)? (i|ive|im|we) (like|fancy|love|have a crush|failed|cried|broke|got a detention|forgot|copied|still|sleep|cheated|dropped|spilt|lost|ate|hate|kinda like|sort of like)
    (i|we|ill|i will|i promise i|ok i|dw i|she|he) (wont|will not|wouldnt|didnt|did not|havent|never|dont|couldnt|would never) (ever)? (tell|show|say|told|mention)
    (he|she|they|someone|somebody|a guy|this guy|that man|a man|some man|{parent}|teacher|police|miss|sir|it|poster|website|article) (said|says|told|tells|asked|keeps asking|keeps telling|kept telling|wants|made|makes) (me|us|him|her|them|kids|children)? (to|not to|i|dont|do not|never|that)
    (secret) (santa|recipe|level|boss|ingredient|room|agent|word|code|mission|menu|sauce|passage|ending|weapon|skin|garden)
    (if|when|whenever) (someone|anyone|anybody|somebody|a stranger|an adult|people|they|a person|ever someone) .. (tells|says|wants|tell|say|(ask|asks) (you|u)? (to|for|your|ur|where|what|how))
    (you|u|kids|children|pupils|students) (should|must|can|need to|have to|gotta|always) (always)? (tell) 
    (not|dont) (have to|need to) keep .. secrets
  `,
  es: `
    (amigo|secreto) (invisible|secreto de la receta|de la receta)
    (contrasena|clave|pin|password)
    (si|cuando) (alguien|un adulto|un desconocido|un extrano|una persona) .. (pide|dice|pida|diga|pregunta ..1 (donde|cuantos|tu|si|por))
    (el|ella|me|un|una|la profe|mi mama|mi madre) (me)? (dijo|dice|pidio|decia) (que)? (no)
    (fiesta|regalo) (sorpresa)
    (no|nunca) (se lo|le|lo) (dire|voy a decir|contare|voy a contar|digo|he dicho|dije)
    (me gusta|final de la|como acaba|como termina|spoiler|quien gana|quien muere)
  `,
  fr: `
    (mot de passe|mdp|code de carte|code pin)
    (si|quand) (quelquun|un adulte|un inconnu|on|une personne) .. (dit|ecrit|demande ..1 (de|ton|ta|tes|une|ou))
    (il|elle|on|la prof|le prof|ma mere|maman) (ma|ma|nous a|ma dit|mavait) (dit|demande)
    (fete|anniversaire|cadeau|anniv) .. surprise
    (je|j) (le|en|ne|lai|nen|dirai|dis|lui) ..1 (dirai|dis|parlerai|dit) (rien|pas|a personne)
    (je kiffe|jaime bien|jsuis amoureux|la fin du|spoil*|spoiler)
  `,
  de: `
    (passwort|pin|kennwort|passworter|zugangsdaten)
    (wenn|falls) (jemand|dich jemand|ein erwachsener|ein fremder|euch jemand|irgendwer) .. (sagt|will|bittet|schreibt|verlangt|fragt ..1 (nach|ob|wo|wie))
    (er|sie|der|die|meine|mein|unsere) .. (hat) .. (gesagt) 
    (uberraschung*|geburtstagsuberraschung|wichteln|wichtelgeschenk)
    ich (sag|sage|erzahl|erzahle|verrate|verrat|werd|werde) (es|das|nichts|niemandem|keinem|davon)
    (verlieb*|spoiler*|spoilern|das ende vom|wie es ausgeht|wie der film|losungen|ergebnis)
  `,
  pt: `
    (senha|palavra passe|password|pin|amigo secreto|amigo oculto)
    (se|quando) (alguem|um adulto|um estranho|um desconhecido|uma pessoa) .. (pedir|disser|falar|pede|diz)
    (ele|ela|a prof|o prof|minha mae|a minha mae) (me)? (disse|falou|pediu|dizia) (que|pra|para)
    (festa|presente|aniversario) .. surpresa
    (eu)? (nao|n) (conto|digo|falo|vou contar|vou dizer|vou falar|contei)
    (to afim|gosto do|gosto da|final do filme|spoiler|como acaba)
  `,
  nl: `
    (wachtwoord|wachtwoorden|pincode|inlog*)
    (als|wanneer) (iemand|een volwassene|een vreemde|ze|een onbekende) .. (zegt|wil|(vraagt|vragen) ..1 (om|naar|waar|hoe|of))
    (hij|zij|ze|de juf|mijn moeder|mn moeder|de meester|een man) (zei|zegt|vroeg|heeft)
    (surprise*|verrassing*|verrassingsfeest|lootjes|sinterklaas|lootje)
    ik (zeg|vertel|zal|ga) (het|niks|niets|dit|niemand|aan|tegen) 
    (verliefd|spoiler*|het einde van|hoe het afloopt|antwoorden)
  `,
  pl: `
    (haslo|hasla|hasel|pin|pinu)
    (jesli|jak|gdy|kiedy|jezeli) (ktos|dorosly|obcy|nieznajomy) .. (prosi|mowi|pyta|poprosi|powie|kaze|napisze)
    (on|ona|pani|mama|moja mama|ktos|facet|gosc) (mi)? (powiedzial|powiedziala|mowi|mowil|mowila|kazal|kazala|prosil)
    (niespodziank*|urodzinowa niespodzianka|przyjecie niespodzianka)
    (nie|nic|nikomu nie) (powiem|mowie|powiedzialem|powiedzialam)
    (zakocha*|podoba mi sie|spoiler*|jak sie konczy|zakonczenie|odpowiedzi)
  `,
  tl: `
    (password|pin|otp)
    (pag|kapag|kung) (may|merong|me) (nagsabi|humingi|nagtanong|nag|matanda|taong|stranger)
    (sabi|sinabi|sinabihan) (niya|nya|ni|ng|nila|ako|daw)
    (surprise|sorpresa|sopresa|exchange gift|monito)
    (di|hindi|hnd|wala|wla) (ko|akong|ako) (sasabihin|pagsasabihan|magsasabi|sinabi|magkukwento)
    (crush|spoiler*|ending|sagot sa|answers)
  `,
  hi: `
    (पासवर्ड|पिन|ओटीपी)
    (अगर|जब|यदि) (कोई) .. (कहे|बोले|मांगे|पूछे तो बताना|कहता|बोलता)
    (उसने|उन्होंने|टीचर ने|मम्मी ने|मैम ने) .. (कहा|बोला)
    (सरप्राइज|सरप्राइज़)
    (मैं) .. (नहीं) (बताऊंगी|बताऊंगा|कहूंगा|कहूंगी|बताउंगी|बताउंगा)
  `,
  'hi-latn': `
    (password|pin|otp)
    (agar|jab|agr) (koi) .. (kahe|bole|mange|maange|kehta|bolta|bole)
    (usne|unhone|teacher ne|mummy ne|maam ne|mam ne|sir ne) .. (kaha|bola|boli)
    (surprise|sarprize)
    (main|mai|me|mein)? (nahi|nhi|nahin) (bataungi|bataunga|btaungi|btaunga|bolungi|bolunga|kahungi|batati|batata)
    (crush|spoiler*|ending)
  `,
  cy: `
    (cyfrinair|pin)
    (os|pan) (oes|ydy|yw|bydd) (oedolyn|dieithryn)
    (os|pan) (oes|ydy|yw|bydd) (rhywun|unrhyw un) (yn|n) (dweud|deud|eisiau|isio|moyn|gofyn am|gofyn i ti)
    (dywedodd|medda|wedodd|wnaeth) (hi|o|fe|yr athro|mam|yr athrawes) 
    (syrpreis|annisgwyl|sypreis)
    (wna|na|wnai|fydda) i ddim (dweud|deud)
  `,
}
