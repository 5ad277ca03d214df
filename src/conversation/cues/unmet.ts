import type { CuePlug } from './plug.ts'

/** Those who speak have not met: real life, how far, never met, found your profile, who is this. */
export const unmet: CuePlug = {
  id: 'unmet',
  phrases: {
    any: `
      asl
      irl
    `,
    en: `
      in real life|in person|real life
      (never|not|havent|havnt|haven't) (actually|even|ever)? (met|seen each other|met you|met u|seen you|meet)
      (met|meet|known|know|talking to|knew) (you|u|each other|someone|people|ppl)? (online|on here|on this app|in (the|a) (game|server|chat)|on (roblox|discord|snap|insta|minecraft|fortnite|tiktok|instagram|omegle))
      how far (r|are|is|away|do|from|away r|away are) (you|u|it|is|from)?
      (feel|feels|felt) like (ive|i|i've|i have|we|weve)? (always)? (known|know) (you|u|each other)
      (what|which|wat) (city|town|area|part|country|state|county) (r|are|do) (you|u)
      where (are|r|do|abouts|abt) (you|u)? (from|live|based|located)
      (who is|whos|who's|who r|who are) (this|you|u)
      (do i|do you|do we) know (you|me|each other)
      (how|where) (did|d) (you|u) (get|find) (my|me)
      (saw|found|seen|came across|liked|noticed|love) (your|ur) (profile|account|post*|pic|video*|page|insta|channel|stream|username|avatar|comment)
      (your|ur|youre) (a)? (total)? stranger
      (barely|hardly|dont even|dont really|dont) know (you|u)
      (getting|get|got) to know (you|u|each other)
      (new|just moved) (here|on here|to this (app|server)|around here)
      (your|ur) (real) (name|age|face)
      (are|r) (you|u) (real|a bot|actually a (girl|boy))
      (friend request|added me|accepting my (request|add)|accepted my (request|add))
      how old (are|r) (you|u)
      (nobody|no one|noone) (has to|needs to|will|would) (ever)? know
      (what do|what) (you|u) look like
      (i am|im) (older|an adult|a grown up|<age>) (than you|but|is that)
      (sneak out|dont tell anyone|dont tell {your} {parent})
    `,
    cy: `
      (go iawn|mewn person|yn y cnawd|wyneb yn wyneb) 
      (erioed|heb|byth) (wedi)? (cwrdd|cyfarfod|gwrdd|gyfarfod)
      (pa mor bell|ble|lle) (wyt ti|ti'n|rwyt ti|ydych chi|tin|dych chi) (byw|yn byw|n byw|o|oddi)
      (o ble|o le) (ti|wyt|chi|rwyt)
      (pwy) (wyt|ydych|yw|ydi) (ti|chi|hwn|hwnna)
      (faint yw|faint ydi|beth yw|be di) (dy)? (oed|oedran)
      (gwelais|gwela|weles|ffeindies) i? (dy) (broffil|lun|gyfrif)
      fydd neb yn gwybod|does dim rhaid i neb wybod|paid dweud wrth (neb|dy|mam|dad)
      (ar lein|arlein) (yn unig)?
    `,
    es: `
      (en persona|en la vida real|vida real|cara a cara|en vida real)
      (nunca|aun no|todavia no|no) (nos|te|lo)? (hemos|he)? (visto|conocido|conocemos|vimos|conoces|conozco|conocimos)
      (te|nos) (conoci|conocimos|conozco) (en|por) (linea|internet|aqui|el juego|instagram|discord|tiktok|esta app|roblox)
      (que|a que|cuan) (tan)? (lejos|distancia) (estas|vives|queda|esta)
      (de|en)? (donde|dnd|que ciudad|que parte|q ciudad|de que parte|de que ciudad|que zona) (eres|sos|vives|vivis|andas|exactamente)
      (quien|kien|quién) (eres|sos|es este|habla)
      (nos|te|me) conozco (de)? 
      (vi|encontre|me salio|me gusto|me gusta) tu (perfil|cuenta|foto|video|publicacion|canal|insta)
      (cuantos|kuantos|q|que) (años|edad) (tienes|tenes|tiene)
      (conocernos|conocerte) (mejor|mas|un poco)
      (nadie|naide) (tiene|va|se) (que|a|entera) (saber|enterarse|enterar|saberlo)
      (siento|como si) (que|como)? (te)? (conozco|conociera) (de|desde|toda)
      no (le)? (digas|cuentes) (a nadie|a tus|a tu|nada)
    `,
    fr: `
      (en vrai|en personne|dans la vraie vie|vraie vie|irl)
      (jamais|pas encore|jms) (vu|vus|rencontre|rencontres|rencontré) 
      (on sest|je tai|rencontre|connu|connus|connait) (rencontres|connus|rencontre|connu|parle)? (en ligne|sur internet|sur le jeu|sur insta|sur discord|sur snap|ici|sur roblox)
      (tes|t|tu es|thabites|habites|tu habites|cest|c) ..1 (loin|a combien|loin de moi)
      (tu|t|tes|vous) (viens|habites|es|vis|habite) (dou|d'ou|ou|de quelle ville|dans quelle ville|quelle ville|dans quel|de ou)
      (dou|d ou|ou|quelle ville|quel coin) (tu|thabites|viens|t) (viens|habites|es)?
      (tes|t|c|cest|tu es|vous etes) (qui|ki)
      (on se|je te) (connait|connais) (d|de|d ou|pas)?
      (jai|g|j) (vu|trouve|like|aime) (ton|ta|tes) (profil|compte|photo|video|story|stories|insta|chaine)
      (tu as|tas|ta|t|vous avez) (quel age|quelle age|kel age)
      (apprendre a|mieux) (se|te) (connaitre)
      (personne) (doit|a besoin|va|le) (le)? (savoir|saura)
      (limpression|comme si) (de|que|je) (te)? (connaitre|connaissais|connais) (depuis)?
      (dis|parle|raconte) (rien|pas|en pas)? (a)? (personne|tes parents|ta mere)
    `,
    de: `
      (im echten leben|real life|in echt|von angesicht)
      (noch)? (nie|niemals|nicht) (persönlich|in echt|getroffen|gesehen|gekannt) (getroffen|gesehen|kennengelernt)?
      (online|im internet|hier|im spiel|über insta|auf discord|auf insta|im game) (kennengelernt|getroffen|kennen gelernt)
      wie weit (weg|wohnst|bist|ist|entfernt) 
      (wo|woher|aus welcher stadt|welche stadt|in welcher stadt|aus welcher ecke|wo genau) (kommst|bist|wohnst|kommste|wohnste|lebst|her|stammst)
      (wer) (bist|ist|bistn|biste|schreibt) (du|da|das|n)?
      (kennen wir|kenne ich|kenn ich) (uns|dich)
      (hab|habe) (dein|deine|deinen) (profil|account|bild|foto|video|story|kanal|insta|kommentar) (gesehen|gefunden|geliked)
      wie alt (bist|biste|bis|seid|bistn)
      (besser|näher) (kennen lernen|kennenlernen|kennen zu lernen|kennenzulernen)
      (keiner|niemand|muss ja) (muss|wird|braucht|keiner) (es|das|davon)? (wissen|erfahren|wissen)
      (als würde|als ob|gefühl) (ich)? (dich)? (schon)? (ewig|immer|lange) (kennen|kenne)
      (sag|erzähl) (es|das|bitte)? (keinem|niemandem|niemanden|deinen eltern nichts|keinem was)
    `,
    pt: `
      (pessoalmente|na vida real|vida real|ao vivo|cara a cara|em pessoa)
      (nunca|ainda não|ainda nao|nem) (nos|te|se|a gente se)? (vimos|viu|conheceu|conhecemos|encontramos|vi|conheci|encontrou)
      (te conheci|nos conhecemos|conheci te|a gente se conheceu|conhecemos nos|conheci) (online|na internet|aqui|no jogo|pelo insta|no discord|no roblox|pelo tiktok)
      (longe|perto|a que distancia|quão longe|muito longe) (vc|você|tu|de mim|daqui|moras|mora|fica|estás)
      (de|em|d)? (onde|que cidade|qual cidade|que parte|q cidade|que zona|que bairro) (vc|voce|você|tu)? (é|eh|mora|moras|és|vive|vives|fica|tc|fala|está)
      (tc|teclas|tecla|fala) (de onde|d onde)
      (quem) (é|eh|és|fala|é você|é vc|es tu)
      (vi|achei|encontrei|curti|gostei) (o)? (seu|teu|sua|tua|do seu|do teu|da sua) (perfil|foto|conta|vídeo|video|insta|canal|comentário|story)
      (quantos|qts|qtos|q|que) (anos|idade) (vc|você|voce|tu|tem|tens)
      (te conhecer|conhecer te|nos conhecer|conhecermo nos|conhecer) (melhor|mais)
      (ninguém|ninguem|ngm) (precisa|vai|tem que|tem de|fica) (de)? (saber|a saber|descobrir)
      (sinto|parece) (que|como se) (te|já)? (conheço|conhecesse|conheco) (há|ha|faz|desde|a)
      (não|nao|n) (conta|contes|fala|fales|diz|digas) (pra|a|para|pa)? (ninguém|ninguem|ngm|tua mãe|sua mãe|teus pais|seus pais)
    `,
    nl: `
      (in het echt|in t echt|real life|in levende lijve|in het echie)
      (nog)? (nooit|niet|nog niet) (echt|in het echt|elkaar)? (gezien|ontmoet|getroffen)
      (online|via internet|hier|in de game|via insta|op discord|via snap) (ontmoet|leren kennen|kennen)
      hoe ver (weg|woon|is|ben|zit|woont) 
      (waar|uit welke stadt|uit welke stad|welke stad|in welke stad|waar ergens|waar precies) (woon|kom|ben|woonje|zit|vandaan|wonen) (je|jij|vandaan|precies)?
      (wie) (ben|is|dit|bje) (jij|je|dit|dat)
      (ken|kennen) (ik|we) (jou|je|elkaar)
      (zag|vond|heb|kwam) (je|jouw) (profiel|account|foto|video|story|insta|tiktok) (gezien|gevonden|tegen)?
      hoe oud (ben|bje|bn|bent)
      (beter|echt) (leren kennen|te leren kennen)
      (niemand|nmd) (hoeft|zal|gaat|komt) (het|dit|erachter|te)? (te)? (weten|achter|weten te)
      (alsof|gevoel dat) (ik)? (je|jou) (al)? (jaren|heel lang|altijd|lang) (ken|kennen)
      (zeg|vertel) (het|dit|maar)? (niks|niets|niet|tegen niemand|aan niemand|niemand) 
    `,
    pl: `
      (na zywo|w realu|osobiscie|w cztery oczy|w rzeczywistosci)
      (nigdy|jeszcze nie|jeszcze) (sie)? (nie)? (widzielismy|spotkalismy|poznalismy|widzialam|widzialem|spotkali|sie nie)
      (poznalismy|poznalem|poznalam) (sie|cie) (w|przez|na|online|tu) (internecie|internet|grze|instagramie|discordzie|online|tutaj)?
      (jak|czy) daleko (mieszkasz|jestes|masz|ode|to)
      (skad|z jakiego miasta|z ktorego miasta|w jakim miescie|gdzie dokladnie|z jakiej|gdzie) (jestes|mieszkasz|piszesz|pochodzisz)
      (kim|kto) (jestes|to|pisze|ty)
      (znamy sie|czy my sie znamy|skad mnie znasz|skad masz)
      (widzialem|widzialam|znalazlem|znalazlam|trafilem|spodobal) (mi sie)? (na)? (twoj|twoje|twoja|tw) (profil|konto|zdjecie|filmik|zdjecia|kanal|komentarz)
      ile (masz|ty masz|macie) (lat|latek|ty)
      (lepiej|blizej|troche) (sie|cie) (poznac|poznamy|poznali)
      (nikt|nikomu) (nie)? (musi|bedzie|sie) (o tym)? (wiedziec|wiedzial|nie dowie|dowie)
      (jakbym|jakby) (cie|sie|znal|znala) (znal|znala|znali)? (od|cale|dawna)
      nie mow (nikomu|mamie|rodzicom|tacie|nic)
    `,
    tl: `
      (in person|sa personal|real life|harapan|personal)
      (hindi|di|d|never) (pa|pa tayo)? (nagkikita|nagkita|nakita|namimeet|nameet|kilala|nagkakilala|tayo nagkikita)
      (nakilala|nakita|kilala|nagkakilala) (kita|tayo|ko) (online|dito|sa game|sa fb|sa ml|sa discord|sa tiktok|sa internet)
      (gaano|malayo|layo|ganu) (kalayo|ka ba|kaba|ba kayo|mo|ka)
      (taga|tiga|tga) (saan|san|asan|anong) (ka|kb|ba)?
      (saan|san|asan) (ka|kayo|kb) (nakatira|nkatira|banda|galing|taga)
      (sino|cno|sno) (ka|to|ito|po|ba|kaya)
      (nakita|nagustuhan|nakita ko) (ko|yung) (profile|account|pic|post|video|ang|yung|fb) (mo)?
      (ilang|ilan|anong|pila) (taon|taong|edad|age|yrs) (ka|kana|mo|na)?
      (makilala|kilalanin|kilala) (ka|pa kita|kita|natin) (pa|nang|lalo|muna)
      (walang|wala) (makakaalam|makaka alam|kailangang makaalam|ibang makakaalam)
      (wag|huwag) (mo|mong|kang|ka) (sabihin|sasabihin|magsabi|isumbong|ipagsabi)
    `,
    hi: `
      (असल ज़िंदगी|असली ज़िंदगी|असल जिंदगी|आमने सामने|रियल लाइफ|रियल में|असल में|रूबरू)
      (कभी|पहले|अभी तक) (नहीं|नही) (मिले|मिली|मिला|देखा)
      (ऑनलाइन|इंटरनेट|गेम|इंस्टा|यहाँ) (पर|में)? (मिले|मुलाकात|जान|दोस्त)
      (कितनी|कितना) (दूर|दूरी)
      (कहाँ|कहां|किस शहर|कौन से शहर) (से|रहते|रहती|में रहती|में रहते|के) (हो|हैं|है)?
      (कौन|आप कौन|तुम कौन) (हो|हैं|है|बोल)
      (तुम्हारी|तुम्हारा|आपकी|आपका|तेरी) (प्रोफाइल|प्रोफ़ाइल|अकाउंट|आईडी|फोटो|पोस्ट) (देखी|देखा|मिली|पसंद)
      (कितने|कितनी|क्या) (साल|उम्र|उमर|एज) (के|की|है)?
      (उम्र|उमर|एज) (क्या|कितनी|बताओ)
      (किसी को|कोई) (पता|नहीं|नही) (नहीं|चलेगा|जानेगा)?
      (जानना|जान पहचान|और जानना) (चाहता|चाहती|है)
      (मत|न|ना) (बताना|बताओ|कहना|बोलना)
    `,
    'hi-latn': `
      (asal zindagi|asli zindagi|aamne samne|amne samne|real life|real me|real mein|asal me|rubaru)
      (kabhi|pehle|abhi tak) (nahi|nhi|nahin) (mile|mili|mila|dekha)
      (online|internet|game|insta|yaha|yahan) (pe|par|pr|me|mein)? (mile|mulakat|jaan|dost|mila)
      (kitni|kitna) (dur|door|doori)
      (kaha|kahan|kis shehar|kaun se shehar|kis city|konse city) (se|rehte|rehti|rahte|rahti|me rehti|me rehte|ke|s) (ho|hain|hai|h)?
      (kaun|kon|aap kaun|tum kaun) (ho|hain|hai|bol|h)
      (tumhari|tumhara|aapki|aapka|teri|tmhari) (profile|account|id|photo|post|dp) (dekhi|dekha|mili|pasand)
      (kitne|kitni|kya) (saal|sal|umar|umr|age) (ke|ki|hai|h)?
      (umar|umr|age) (kya|kitni|batao|btao)
      (kisi ko|koi) (pata|pta|nahi|nhi) (nahi|nhi|chalega|janega)?
      (jaanna|janna|jan pehchan|aur janna) (chahta|chahti|hai)
      (mat|na) (batana|btana|batao|kehna|bolna)
    `,
  },
}
