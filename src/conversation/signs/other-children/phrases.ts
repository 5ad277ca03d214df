import type { Phrases } from '../plug.ts'

/** Words that tell of other children, or ask to bring friends or siblings in. */
export const otherPhrases: Phrases = {
  any: `
    [ ..3 (other|another|more) (child|children|girl|girls|boy|boys|kid|kids|victim|victims|minor|minors) ..4 ]
    [ (asks|asked) ..3 (bring|involve|include|invite|add) ..4 (friend|friends|sister|brother|sibling|siblings|cousin) ..2 ]
  `,
  en: `
    (i|ive|im) ..3 (talk|talked|talking|chat|chatting|chatted|spoke|speak|speaking|message|messaging|know) ..2 (other|lots of|loads of|many|another|plenty of|some|a few|few|more|several) ..1 (girls|boys|kids|girl|boy|kid|children|teens|young people|people) (your|ur|yr|the same|like|who|that|on here|online|from|aged|<age>)
    (other|all the other|the other|lots of|loads of|many|plenty of|most|all) (girls|boys|kids|children|teens) ..1 (do|did|done|sent|send|say|said|have done|i talk|ive talked|i chat|i know|like it|already|who i|love it|were fine|trust|agreed|dont mind|didnt mind|your age|ur age|on here)
    (another|one other|a different|other|this other|this) (girl|boy|kid|girls|boys|kids) ..1 (your|ur|yr) (age|year)
    (girls|boys|kids|friends) (your|ur) age (do|did|send|sent|always|all|i talk|i know|that i|who)
    {your} (friends|friend|sister|brother|siblings|cousin|cousins|mates|little sister|little brother|bestie) (can|could|should|might|want|wants) ..1 (join|come|talk to me|earn|get one|be in|chat|be my|do it|too|also|want|make money|have some)
    (bring|invite|get|add|introduce) ..1 {your} ..1 (friend|friends|sister|brother|cousin|little sister|little brother|bestie|siblings|mates|mate) ..2 (in|into|too|as well|along|here|to the|to me|on|next time|with you|so we)
    (introduce|recommend|show) me (to)? ..1 {your} (friend|friends|sister|brother|cousin|mates)
    {you} (have|got|has) ..2 (friend|friends|sister|sisters|brother|brothers|cousin|siblings|mates) ..2 (who|that|wants|want|would like|your age|ur age|like you|looking|could|might)
    (do|would|does|can|could) {your} (friend|friends|sister|brother|cousin|mates|bestie) ..1 (want|like|wanna|join|be|talk|do|have|need|come)
    (send|give) me {your} (friends|friend|sister|sisters|brother|brothers|cousins|besties) ..1 (number|snap|insta|name|username|account|contact|user|discord|ig|sc)
    (tell|ask) {your} (friend|friends|sister|brother|cousin|mates|bestie) to (add|message|dm|text|talk|join|write|contact|send|hmu)
    (find|get|bring) me ..2 (girls|boys|friends|kids|people your age)
    {you} ..1 (not|arent) the (only|first) (one|girl|boy|kid|person) (i|that i|ive|to)
    (the last|my last|my other|the other) (girl|boy|kid|girls|boys|kids) ..1 (i|was|did|sent|also|said|got|never|who)
    i have (other|lots of|many|loads of) (girls|boys|kids|young friends|friends your age|friends ur age)
    {your} (sister|brother|friend|cousin|little sister|little brother|friends) ..1 (too|as well|also) $
    (is|are) {your} ..1 (sister|brother|friend|friends|cousin) ..1 (there|with you|home|here|online) ..2 (can|could|bring|ask|join|get|let)
  `,
  cy: `
    (merched|bechgyn|plant|ferched|fechgyn|blant) (eraill|arall|dy oed di|dy oedran di|r un oed)
    (dod|tyrd|dere|rho|gwahodd|ychwanega) ..2 (dy ffrind|dy ffrindiau|dy chwaer|dy frawd|ffrind|ffrindiau) ..2 (hefyd|gyda ti|efo ti|i mewn)
    (merch|bachgen|ferch|fachgen) arall dy (oed|oedran)
    (oes gen ti|oes gyda ti|sgen ti) ..2 (ffrindiau|ffrind|chwaer|brawd) ..2 (fyddai|hoffai|isio|eisiau|sydd|dy oed)
    dwin siarad ..2 (merched|bechgyn|plant|ferched|fechgyn|blant)
    dwed wrth dy (ffrindiau|ffrind|chwaer|frawd)
    nid ti ydy'r (unig|cyntaf)
  `,
  es: `
    (otras|otros|muchas|muchos|varias|varios|mas) (chicas|chicos|ninas|niños|ninos|niñas|nenas|nenes|chavas|chavos|jovenes|chavales|muchachas|muchachos) ..1 (de tu edad|como tu|como vos|lo hacen|ya|me|hacen|mandan|mandaron|que|hablan|lo|con)
    (hablo|chateo|platico|conozco|he hablado|converso) ..2 (otras|otros|muchas|muchos|varias|varios) ..1 (chicas|chicos|ninas|ninos|chavas|chavos|jovenes|de tu edad)
    (otra|otro) (chica|chico|nina|nino|chava|chavo|nena|nene) ..1 (de tu edad|de tu|como tu|como vos|que)
    (trae|traé|invita|invitá|agrega|mete|suma|presentame|preséntame|presenta) ..1 (a)? (tu|tus|una|alguna) (amiga|amigas|amigo|amigos|hermana|hermano|prima|primo|hermanita|hermanito)
    (tus|tu) (amigas|amigos|amiga|amigo|hermana|hermano|prima|primo|hermanita) ..1 (pueden|puede|quiere|quieren|querra|querran|quisiera|tambien)
    (tienes|tenes|hay) ..1 (amigas|amigos|hermana|hermanas|hermano|primas|alguna amiga|algun amigo|una amiga) ..2 (que|de tu edad|como tu|quiera|interesadas|interesados)
    (dile|decile|diles|deciles|pidele|preguntale) a (tu|tus) (amiga|amigas|amigo|amigos|hermana|prima|hermano|primo) ..1 (que|si)
    (pasame|mandame|dame) ..2 (de tu amiga|de tus amigas|de tu hermana|de tus amigos|de tu prima|de tu hermano|de tu amigo)
    no (eres|sos) (la|el) (unica|unico|primera|primero)
  `,
  fr: `
    (dautres|plein de|beaucoup de|plusieurs|autres|toutes les autres|tous les autres|les autres) (filles|garcons|ados|enfants|jeunes|meufs|gars) ..1 (de ton age|comme toi|le font|lont|font|qui|envoient|ont|mont|sur|aussi|avec)
    (je|jai|jparle) ..2 (parle|parler|discute|connais|parle a|parle avec|deja parle) ..2 (dautres|plein de|beaucoup de|plusieurs) (filles|garcons|ados|jeunes|enfants|meufs)
    (une autre|un autre) (fille|garcon|ado|meuf) ..1 (de ton age|comme toi|qui|ma)
    (amene|ramene|invite|ajoute|presente|presente moi) (moi)? (une|un|ta|ton|tes|des) (copine|copines|copain|copains|amie|amies|ami|amis|soeur|frere|cousine|cousin|pote|potes|petite soeur)
    (tes|ta|ton) (copines|copine|copains|copain|amis|amies|amie|ami|soeur|frere|cousine|potes|pote|petite soeur) ..1 (peut|peuvent|veut|veulent|voudrait|voudraient|aussi)
    (tas|tu as|ta) ..1 (des|une|un) (copines|copine|copains|amies|amie|soeur|potes|pote|cousine|frere) ..1 (qui|de ton age|comme toi|interesse*)
    (dis|demande|propose) a (ta|ton|tes) (copine|copines|copain|copains|amie|amies|ami|amis|soeur|frere|cousine|potes|pote) ..1 (de|si|que)
    (donne|envoie|passe) (moi)? ..2 (de ta copine|de tes copines|de ta soeur|de tes amies|de ton frere|de tes potes|de ta pote)
    (tes|tu es|t) pas (la|le) (seule|seul|premiere|premier)
  `,
  de: `
    (andere|anderen|viele|mehrere|manche|alle anderen|vielen|noch andere) (madchen|madels|jungs|jungen|kinder|kids|jugendliche|teenager) ..1 (in deinem|wie du|machen|schicken|haben|deinem alter|die|auch|schreiben|deines)
    ich (schreib|schreibe|rede|chatte|kenne|hab|habe) ..3 (anderen|andere|vielen|viele|mehreren|mehrere) ..1 (madchen|madels|jungs|jungen|kindern|kinder|kids)
    (ein anderes|eine andere|noch ein|einem anderen|ein anderer) (madchen|junge|madel|jungen) ..1 (in deinem|wie du|hat|deinem alter|das|der)
    (bring|lad|nimm|hol|frag|stell) ..1 (deine|deinen|ne|eine|einen|mir deine|doch deine) (freundin|freundinnen|freund|freunde|schwester|bruder|cousine|cousin|kleine schwester)
    (deine|dein) (freundin|freundinnen|freunde|freund|schwester|bruder|cousine|kleine schwester) ..1 (kann|konnen|darf|will|wollen|mochte|auch|konnte)
    (hast du|haste|hast) ..1 (freundinnen|freunde|eine freundin|eine schwester|geschwister|ne schwester|ne freundin) ..2 (die|auch|in deinem alter)
    (kann|will|wurde|mag|mochte) deine (schwester|freundin|cousine) ..2 (mitmachen|auch|mitkommen|schreiben|reden)
    sag (deiner|deinen|deinem) (freundin|freundinnen|freunden|freund|schwester|bruder|cousine)
    (gib|schick) mir ..2 (von deiner freundin|von deiner schwester|deiner freundin|deiner schwester|von deinen freunden|deiner freunde)
    du bist nicht (die|der) (einzige|erste|einzigste)
  `,
  pt: `
    (outras|outros|muitas|muitos|varias|varios) (meninas|meninos|garotas|garotos|miudas|miudos|criancas|raparigas|rapazes|jovens) ..1 (da sua|da tua|como voce|como tu|fazem|mandam|mandaram|que|ja|tambem|fizeram)
    (falo|converso|conheco|ja falei|tenho falado) ..2 (outras|outros|muitas|muitos|varias|varios) ..1 (meninas|meninos|garotas|garotos|miudas|miudos|raparigas|rapazes|jovens|criancas)
    (outra|outro) (menina|menino|garota|garoto|miuda|miudo|rapariga|rapaz) ..1 (da sua|da tua|como|que|tua idade|sua idade)
    (traz|traga|tras|convida|chama|apresenta|me apresenta|adiciona) ..1 (uma|um|a|sua|seu|suas|tua|tuas|a tua|as tuas|teus) ..1 (amiga|amigas|amigo|amigos|irma|irmao|prima|primo|irmazinha|irmaos)
    (suas|sua|seu|tuas|tua|teus|seus) (amigas|amiga|amigo|amigos|irma|irmao|prima|primo) ..1 (pode|podem|quer|querem|tambem|queria|gostaria)
    (tem|tens) ..1 (amigas|amigos|alguma amiga|uma irma|irma|irmas|irmao|primas|uma amiga) ..2 (que|da sua idade|da tua idade|querendo|interessada)
    (fala|diz|pede|pergunta) ..1 (pra|para|a|as|pras) ..1 (sua|tua|suas|tuas) (amiga|amigas|irma|prima)
    (me manda|me passa|manda me|passa me|da me) ..2 (da sua amiga|da sua irma|da tua amiga|da tua irma|das suas amigas|das tuas amigas|do seu amigo|do teu irmao)
    (voce|vc|tu)? nao (e|es) (a|o) (unica|unico|primeira|primeiro)
  `,
  nl: `
    (andere|veel|meerdere|alle andere|heel veel|nog andere) (meisjes|meiden|jongens|kinderen|tieners|kids) ..1 (van jouw|van je|zoals|doen|sturen|hebben|die|ook|deden|met)
    ik (praat|chat|app|spreek|ken|heb) ..2 (andere|veel|meerdere) (meisjes|meiden|jongens|kinderen|tieners)
    (een ander|een andere|nog een) (meisje|jongen) ..1 (van jouw|van je|zoals|die)
    (neem|breng|nodig|haal|voeg) ..1 (je|jouw|een) (vriendin|vriendinnen|vriend|vrienden|zus|broer|zusje|broertje|nichtje|neefje)
    (je|jouw) (vriendin|vriendinnen|vrienden|vriend|zus|broer|zusje|broertje|nichtje) ..1 (kan|kunnen|mag|mogen|wil|willen|ook|zou)
    (heb je|heb jij|hebbie) ..1 (vriendinnen|vrienden|een zus|een zusje|een vriendin|een broertje) ..2 (die|van jouw leeftijd|ook)
    (zeg|vraag) ..1 (tegen|aan)? ..1 (je|jouw) (vriendin|vriendinnen|vrienden|vriend|zus|zusje|broertje)
    (geef|stuur) me ..2 (van je vriendin|van je zus|van je vriendinnen|van je vrienden|van je zusje)
    je bent niet de (enige|eerste)
  `,
  pl: `
    (inne|innymi|inni|innych|wiele|duzo|wszystkie inne|kilka) (dziewczyny|dziewczynami|dziewczyn|chlopaki|chlopakami|chlopakow|dzieci|dziecmi|nastolatki|nastolatkami|dziewczynki) ..1 (w twoim|robia|wysylaja|tez|jak ty|ktore|wysylaly|robily|z|juz|w)
    (pisze|rozmawiam|gadam|znam|pisalem|rozmawialem) ..2 (inne|innymi|wieloma|kilkoma|duzo|wiele) ..1 (dziewczyny|dziewczynami|dziewczyn|chlopakami|dziecmi|nastolatkami)
    (inna|kolejna|inny|inna) (dziewczyna|dziewczynka|chlopak|chlopiec) ..1 (w twoim|jak ty|ktora|tez|w)
    (przyprowadz|zapros|wez|dodaj|przedstaw|poznaj mnie z|namow) ..1 (swoja|swoje|swoich|jakas|swoim|ze soba|kolezanke|siostre|swojego) ..1 (kolezanke|kolezanki|siostre|kolege|kolegow|przyjaciolke|kuzynke|brata|znajomych|siostra|kolezanka)?
    (twoja|twoje|twoi|twoj) (kolezanka|kolezanki|siostra|przyjaciolka|kuzynka|koledzy|znajomi|brat|przyjaciolki) ..1 (moze|moga|chce|tez|chca|chcialaby|chcialyby)
    (masz) ..1 (kolezanki|kolezanke|siostre|przyjaciolke|kuzynke|kolegow|mlodsza siostre) ..2 (ktora|ktore|w twoim|chetna|chetne|ktorzy)
    (powiedz|napisz|zapytaj) ..1 (swojej|swoim|twojej|swoja) ..1 (kolezance|kolezankom|siostrze|przyjaciolce|znajomym|kolezanke|siostre)
    (daj|wyslij|podaj) mi ..2 (kolezanki|siostry|przyjaciolki|kuzynki|kolezanek)
    nie jestes (jedyna|jedyny|pierwsza|pierwszy)
  `,
  tl: `
    (ibang|maraming|madaming|mga ibang|yung ibang|may iba) ..1 (bata|babae|lalaki|girls|boys|kids|teens|dalaga) ..1 (na|din|ka edad|kaedad|kasing edad|nagsend|nagsesend|ginagawa|ka chat|kachat|kausap)
    (kausap|kachat|ka chat|kinakausap) ko ..2 (ibang|marami|maraming|ibang mga) (bata|babae|girls|boys|lalaki|kids)
    (dalhin|isama|imbitahan|yayain|i add|iadd|ipakilala) mo ..1 (ang|yung|si|mga)? ..1 (kaibigan|kapatid|friend|friends|pinsan|ate|barkada|kaklase)
    (yung|ang|mga) (kaibigan|kapatid|friends|friend|pinsan) mo ..2 (pwede|puwede|gusto|sumali|rin|din|sali)
    (may|meron) ka bang ..2 (kaibigan|kapatid|friend|friends|pinsan) ..1 (na|gusto|kaedad|nag)
    (sabihin|sabihan|tanungin) mo ..2 (kaibigan|kapatid|friend|friends|pinsan) ..1 mo
    hindi (lang)? ikaw (lang)? ang (una|nag iisa)
  `,
  hi: `
    (दूसरी|और|बाकी|बहुत सी|कई|दूसरे) (लड़कियां|लड़कियों|लड़के|लड़कों|बच्चे|बच्चों|बच्चियों) ..2 (से|भी|ने|की|तुम्हारी)
    (अपनी|अपने|तुम्हारी|तुम्हारे) (सहेली|सहेलियों|दोस्त|दोस्तों|बहन|भाई|छोटी बहन) ..1 (को|से|भी) ..2 (लाओ|लाना|बुलाओ|जोड़ो|बोलो|मिलवाओ|मिलाओ|कहो|एड|आ)
    (तुम्हारी|तेरी|तुम्हारे) (सहेली|दोस्त|बहन|भाई|सहेलियां) भी
    (तुम्हारी उम्र) (की|के) ..2 (लड़की|लड़कियां|लड़कियों|लड़के|बच्चे)
    (तुम) ..1 (अकेली|पहली|अकेले|पहले) नहीं
  `,
  'hi-latn': `
    (dusri|doosri|aur|baki|baaki|bahut si|kai|kayi|dusre) (ladkiya|ladkiyan|ladkiyo|ladkiyon|ladke|ladko|ladkon|bachche|bache|bachcho|baccho|girls|boys) ..2 (se|bhi|ne|ki|tumhari)
    (apni|apne|tumhari|tumhare) (saheli|saheliyo|dost|dosto|doston|behen|behan|bhai|choti behen|friend|friends) ..1 (ko|se|bhi) ..2 (lao|laana|lana|bulao|jodo|bolo|milwao|milao|kaho|add|aa)
    (tumhari|teri|tumhare) (saheli|dost|behen|behan|bhai|friend|friends) bhi
    (tumhari umar|teri umar|tumhari age) (ki|ke) ..2 (ladki|ladkiya|ladkiyo|ladke|bachche|girls)
    tum ..1 (akeli|pehli|akele|pehle) (nahi|nhi|nahin)
  `,
}
