import type { Phrases } from '../plug.ts'

/** Short ways out: no time for it now, it feels wrong, it is not allowed, a parent sees the phone, stop asking. */
export const uneasy: Phrases = {
  en: `
    (keep|keeping) (that|it|this) to myself
    (have to|need to|gotta|would have to|better) (ask|check) (at home|my family|with my|my {parent})
    (dont|dnt|do not|not) ..1 feel like (saying|telling|sending|sharing|showing|it|that|talking|coming|going)
    (cant|cannot) (sorry|soz|sry|now|got|its|its my) $
    (cant|cannot|can not|cnt|wont|not) (rn|right now|atm|just now|yet|at the moment|really|tonight|today) ..2 (got|have|doing|theres|loads|homework|hw|busy|revision|sorry|$ )
    (got|have|theres|ive got) (loads|tons|lots|so much|too much|a lot|a ton|heaps) (of)? ..1 (homework|hw|revision|work|coursework|chores|stuff)
    (feels|feel|seems|sounds|is|thats|its|kinda|bit) ..2 (off|iffy|fishy|strange|funny|shady|wrong|odd|much)
    (idk|dunno|not sure|ehh|eh|hmm) ..2 (feels|sounds|seems|about (that|this|it)|if i should|man)
    (stop|quit) (asking|pushing|begging|messaging) ..1 (me|pls|please|for|that|this|already|$ )
    (id|i would|ill|i|would) (rather|prefer) (not|not to|we didnt)
    (im|i am|were|not) (not|never|isnt)? (rly|really)? (allowed|aloud|permitted|supposed to) ..1
    ((my)? {parent} (check|checks|checkin|reads|sees|looks at|goes thru|goes through|watches|has) ..1 (phone|fone|messages|chats|msgs|screen|everything))
    (keep|stay|leave) (my|me|that|it) (private|out of|to myself|alone)
    (thats|its|is) (for|between) me to know
  `,
  cy: `
    (dwi|wi|fi) (ddim|m) (yn|n)? (teimlo fel|awydd)
    ^ (o|sori|na|hm|hmm|wel|haha)? (methu|ffaelu|ffili|fedrai ddim|fedra i ddim|alla i ddim|allai ddim|sai'n gallu) (rwan|nawr|heno|heddiw|sori|ar hyn|gwneud|neud|deud|gweud|gyrru|anfon|dod|$ )
    (gormod|llwyth|lot|llawer) (o|gormod o)? (waith|gwaith) (cartref|ysgol)
    (ddim yn|dim yn|dydi ddim|teimlo|teimlon|deimlon|teimlo'n) (bach yn|chydig yn|n|yn)? (od|rhyfedd|iawn|weird|chwithig)
    (stopia|stopiwch|paid|paid a|peidiwch) (a|â|ag)? (gofyn|ofyn|holi|swnian) (i fi|plis|o hyd|eto|$ )
    (mam|dad|nain|mamgu) (yn|n) (checio|tsiecio|tsecio|gweld|darllen|edrych ar) (fy|ffon|ffôn|negeseuon|y|popeth)
    (dwi|dw i|wi|fi) (ddim|m) (yn|n)? (cael|gael)
    (well|gwell) (gen i|da fi|gyda fi|i fi) (beidio|peidio)
  `,
  es: `
    (eso)? me lo (guardo|reservo)
    (tendria|tengo) que (preguntar|pedir permiso) (en casa|a mis|a mi)
    (eso|esto)? no (te|se) (lo|la|los)? (digo|dire|cuento|doy|mando|voy a (decir|dar|mandar|contar))
    ^ (q|que|ya|pero q|pero que|te dije q|te dije que) no $
    (no) (tengo ganas|me apetece|me late|me nace) ..1
    (ahora|hoy|ahorita|orita|rn) no (puedo|pued|pueda|me da) ..2 (tengo|tarea|deberes|sorry|perdon|$ )
    (tengo|hay) (un monton|mucha|muchos|mucho|full|caleta|un chingo|bastante|demasiada) (de)? (tarea|deberes|estudiar|que estudiar|que hacer|examenes)
    (prefiero|mejor|preferiria) (q|que)? (no|no decir*|no hacer*)
    (no) (me|nos) (dejan|deja|dan permiso|permiten|lo permiten) ..1
    (deja|dejad|para|basta|parale|ya) (ya)? (de)? (pedirme|pedir|preguntar|preguntarme|insistir|insistirme|pedirlo|pedirmelo) (eso|lo|porfa|tanto|$ )
    (nose|no se|hmm|mmm|uf) ..2 (me da|se siente|raro|rara|suena|eso)
    (mi)? {parent} (me)? (revisa|revisan|checa|checan|mira|ve) ..1 (cel|celu|movil|telefono|celular|chats|mensajes|todo)
  `,
  fr: `
    (je|j)? (le)? garde (ca|ça)? pour moi
    (faut|faudrait|faudra|dois) (que)? (je)? (demande|demander) (chez moi|a la maison|a mes)
    (ca|sa|ça)? (je|j)? (te|t|jte) (le|la)? (dis|dirai|donne|montre|file) pas
    (jai|j ai|g) (pas|aucune) envie
    (jpeux|je peux|peux|jpe|j peux) pas (la|maintenant|mtn|ce soir|tout de suite|auj|aujourdhui|trop) ..2 (devoirs|jai|taf|dsl|desole|desolee|$ )
    (jai|g|j ai|ya) (trop|plein|une tonne|un max|beaucoup|grave) (de|d)? (devoirs|revisions|taf|boulot|exos)
    (ca|sa|cela) (me|m) (gene|gêne|derange|stresse|met mal|fait peur|saoule|soule|fait bizarre|met pas a)
    (jsp|jsais pas|je sais pas|euh|bof|mouais|hmm) ..2 (gene|bizarre|chelou|sens pas|me dit rien|trop)
    (je|jp|j)? (prefere|preferre|prefererais|aime mieux|aimerais mieux) (pas|ne pas|eviter|que non|garder)
    (arrete|arrete|stop|arretes) (de|avec|stp)? (me|m)? (demander|demande|insister|ca|tes questions|harceler)
    (jai|on ma|g|j ai) (pas|interdit) (le droit|la permission|autorisation|de faire)
    (ma|mon|mes) {parent} (regarde|regardent|check|checke|fouille|lit|surveille|controle) ..1 (tel|telephone|portable|messages|conv|tout|discussions)
  `,
  de: `
    (behalt|behalte) ich (lieber)? (für|fuer) mich
    (nicht|nich) (so)? (fotogen|hübsch genug)
    (das|muss) (muss|müsst) ich (mir|erst|noch|mal|da) ..1 (überlegen|fragen|abklären|schauen|gucken|nachfragen)
    (weil)? ich (dich|euch|sie) (doch|ja|gar|überhaupt|noch)? (nicht|nich|kaum|gar nicht) (kenn|kenne)
    (keine|kein) (lust|bock) (drauf|dazu|das|darauf|auf|zu|mehr|$ )
    (kann|kanns|geht) (grad|gerade|jetzt|heute|atm|im moment)? (nicht|nich|net|ned) ..2 (hab|hausaufgaben|viel|sorry|$ )
    (hab|habe|muss) (noch|grad|gerade|zu)? (so)? (viele|viel|voll viele|tausend|mega viel|ewig) (hausaufgaben|hausis|ha|zu tun|zu lernen|lernen)
    (hör|hoer|hörst) (bitte|doch|mal|endlich)? (auf|du auf) ..2 (fragen|damit|betteln|nerven|schreiben|bitte|$ )
    (fühlt|fuehlt|klingt|wirkt|kommt|hört) (sich|mir|sich das|das)? ..1 (komisch|falsch|seltsam|merkwürdig|weird|nicht gut|strange|nicht richtig)
    (lieber|besser|eher|glaub|möcht*) (ich)? (nicht|nich|net|ned|nein|ned so)
    (darf|dürfen|darfs) (ich|das|wir)? (gar|leider|das|halt|echt)? (nicht|nich|net|ned)
    (meine|mein)? {parent} (kontrolliert|checkt|liest|guckt|schaut|sieht|überwacht) ..1 (handy|alles|chats|nachrichten|whatsapp)
  `,
  pt: `
    (tenho|teria|tinha) (que|de) (perguntar|pedir) (em casa|lá em casa|aos|pra|à)
    (fica|guardo|guardar) (só)? (pra|para|comigo) (mim|$ )
    (isso|essa)? (não|nao|n) (te)? (digo|conto|dou|mando|mostro|vou (dizer|contar|mandar|dar))
    (não|nao|n) (tô|to|estou|tou) (a fim|afim|com vontade)
    (agora|agr|hoje|hj) (não|nao|n) (posso|dá|da|consigo|vai dar) ..2 (tenho|lição|tpc|muita|muito|desculpa|$ )
    (tenho|tô com|to com|tou com|estou com) (muita|muito|mt|mta|um monte de|bué de|imensa|imensos|montes de) (lição|licao|tpc|tarefa|trabalho|deveres|coisa|matéria|trabalhos)
    (prefiro|preferia|acho melhor|melhor|prefro) (que)? (não|nao|n)
    (para|pára|parar|chega|deixa) (de)? (me)? (pedir|perguntar|insistir|pedires|perguntares|pede|insistires) ..1
    (não|nao|n) (me)? (deixam|deixa|permitem|posso mesmo|tenho permissão|sou autorizado) ..1
    (não|nao|n) sei ..2 (estranho|esquisito|sinto|parece|achei|me sinto)
    (minha|meu|a minha|o meu)? {parent} (olha|olham|vê|ve|mexe|checa|confere|controla) ..1 (celular|cel|telemóvel|telemovel|tlm|mensagens|tudo|conversas)
  `,
  nl: `
    (moet|zou|wil) (ik|dat|het) ..2 (thuis|ouders|{parent}) (eerst|even|nog)? (vragen|overleggen)
    (niet|nie) (zo|erg|heel)? (fotogeniek|knap|leuk op de foto)
    (hou|houd) (ik|dat) (liever|lekker)? voor mezelf
    (dat|t)? (zeg|vertel|geef|stuur|laat) ik (je|jou|lekker|echt|dat|het)? (niet|nie|niet zien)
    (geen|gn) zin (in|om|an|$ )
    (kan|kn|gaat|lukt) (nu|ff|effe|even|vandaag)? (niet|nie|nt) ..2 (heb|huiswerk|veel|sorry|$ )
    (heb|moet) (nu|nog)? (heel|super|echt|te|zo)? (veel|berg|bergen|zat|hoop|massa) (aan)? (huiswerk|hw|leren|te leren|te doen)
    (voelt|klinkt|lijkt) (me|mij|dat|dit|wel|het)? (een beetje|beetje|wel|toch|wat)? (gek|raar|niet goed|vreemd|fout|niet oke|ongemakkelijk|eng)
    (liever|beter|eerder) (niet|nie|nt|van niet)
    (stop|hou|kap) (nou|eens|even|ff|aub)? (met|op met)? (vragen|vraag|zeuren|doorvragen|pushen|dat te vragen|erom te vragen)
    (mag|mg|mogen) (ik|dat|wij|we|k)? (niet|nie|echt niet|helemaal niet|nt)
    (mijn|mn|me|m)? {parent} (checkt|checken|kijkt in|leest|controleert|bekijkt|ziet) ..1 (telefoon|tel|mobiel|berichten|alles|appjes|chats)
  `,
  pl: `
    (musialabym|musialbym|musze|musi) (najpierw|sie)? (spytac|zapytac) (w domu|rodzicow|mamy|taty|sie)
    (a)? co (cie|ci|ciebie) (to)? (obchodzi|do tego)
    (zostawie|zachowam|zachowuje) (to|sobie) (dla|sobie|to)
    (tego|to)? (ci|wam)? nie (powiem|podam|wysle|pokaze|dam) (ci)?
    (nie mam|brak|nie chce mi) (ochoty|checi|sie)
    (teraz|dzis|dzisiaj|rn) nie (moge|mg|mam czasu|dam rady) ..2 (mam|lekcji|zadane|sorki|$ )
    (mam|mamy) (teraz)? (duzo|kupe|mnostwo|mase|za duzo|pelno|tyle) (lekcji|nauki|zadane|zadan|pracy domowej|roboty|do nauki)
    (wole|wolalabym|wolalbym|raczej|lepiej) (nie|tego nie|bym nie|nie mowic)
    (przestan|skoncz|dosc|daj spokoj) (juz|z)? (pytac|pytaniami|prosic|naciskac|tym|dopytywac|meczyc) ..1
    (nie) (wolno|pozwalaja|dadza|puszcza|puszczaja) (mi|mnie)
    (dziwnie|glupio|nieswojo|zle|slabo) (mi|sie|jakos|z tym) ..1
    (nwm|nie wiem|hm|hmm) ..1 (dziwnie|dziwne|glupio|jakos|nieswojo)
    (moja|moj|moi)? (mama|tata|stara|stary|rodzice|babcia) (sprawdza|sprawdzaja|przeglada|przegladaja|czyta|czytaja|widzi|kontroluje) (mi|moj|moje|caly|zawsze|tez)? (telefon|tel|wiadomosci|czat|wszystko|rozmowy|komorke)
  `,
  tl: `
    (magpapaalam|papaalam|magtatanong|itatanong) (pa|po|muna) ..1 (ako|ko)
    (di|hindi|d) ko (sasabihin|sabihin|ibibigay|ipapakita|isesend|sasagutin) ..1
    (wala|wla) (akong|ako|ko) (gana|sa mood)
    (di|hindi|d|hnd|bawal) (po)? (pwede|puwede|pwd|pede|ako pwede|kaya) (po|pa|ngayon|muna|ako|eh|kasi|na|yan|yun)
    (dami|daming|ang daming|andami|ang dami|dmi) (kong|ko|pa|pang)? (assignment*|gagawin|homework|aralin|ginagawa|modules|project*|takdang)
    bawal (po)? (ako|sakin|sa akin|saken|eh|po|samin)
    (hindi|di|d|hnd) (ako|po ako|kami|nila ako|naman ako) (pinapayagan|payagan|allowed|papayagan|pinapaalis|pwede)
    (chinecheck|chini check|chinicheck|tsinetsek|tinitingnan|tinitignan|binabasa|hawak|nakikita) (ni|nina|ng|nila) (mama|papa|nanay|tatay|mommy|daddy|ate|kuya|mami|parents|magulang) ..1 (cp|phone|fone|selpon|cellphone|chat|messages|ko|lahat)
    (wag|huwag) (na)? (lang|nlng|lng|nalang) (po|muna|please|pls|$ )
    (ewan|d ko alam|di ko alam|hmm|parang) ..1 (weird|parang|ang weird|nakakailang|kakaiba|off)
    (ayoko|ayaw ko|ayko|ayoko na) (po|talaga|eh|nga|sana|muna|naman|na)
    (tigil|tama|itigil|tigilan) (na|mo) (po|ang|yang|ako|kakatanong|pagtatanong|mo)
  `,
  hi: `
    (घर पर|घर पे|घर में) (पूछना|पूछ) (पड़ेगा|होगा|लूं|के)
    (मैं)? (नहीं|नही) (बताऊंगी|बताऊंगा|भेजूंगी|भेजूंगा|दूंगी|दूंगा|दिखाऊंगी|बता सकती|बता सकता)
    (अभी|आज) (नहीं|नही) .. (होमवर्क|पढ़ाई|काम|बाद|टेस्ट)
    (बहुत|ढेर सारा|इतना) (सारा)? (होमवर्क|पढ़ना|काम) (है|बाकी)
    (मुझे|हमें)? (इजाज़त|इजाजत|परमिशन|छूट) (नहीं|नही|नहीं है)
    (बार बार|और|अब|प्लीज़|प्लीज) (मत|ना) (पूछ*|माँगो|मांगो|कहो|बोलो|पूछिए)
    (मम्मी|पापा|माँ|मां|भैया|दीदी) (मेरा)? (फोन|फ़ोन|मोबाइल|चैट|मैसेज) (चेक|देख*|पढ़*)
    (पता नहीं|मालूम नहीं|हम्म) ..1 (अजीब|ठीक नहीं|गलत)
    (रहने दो|रहने दीजिए|जाने दो|छोड़ो)
  `,
  'hi-latn': `
    (ghar pe|ghar par|ghar me|ghar mein) (puchna|poochna|puch|puchhna) (padega|pdega|hoga|lu|ke|kar)
    (main|mai)? (nahi|nhi|nai) (bataungi|bataunga|batati|batata|bhejungi|bhejunga|dungi|dunga|dikhaungi|bata sakti|bata sakta)
    (abhi|abi|aaj) (nahi|nhi|nai) .. (homework|hw|padhai|kaam|test|bahut|bohot|$ )
    (bahut|bohot|bht|itna) (saara|sara|zyada)? (homework|hw|padhna|padhai|kaam) (hai|h|baki)
    (allowed|allow|permission|ijazat|ijaazat|chhoot) (hi)? (nahi|nhi|nai|nahin|ni) (hai|h|he|milti|karte|krte)?
    (bar bar|baar baar|aur|ab|please|plz|pls) (mat|na) (pucho|puch|poocho|puchho|mango|bolo|kaho)
    (mummy|mumma|papa|maa|mom|dad|bhaiya|didi|bhai) (mera|meri)? (phone|fone|mobile|chat|msg|messages) (check|chek|dekh*|padh*)
    (pata nahi|pta nhi|pta nahi|hmm) ..1 (ajeeb|ajib|weird|galat|thik nahi)
    (rehne|rahne|rhne|jaane|jane) (do|dijiye|de) (na|yaar|$ )
  `,
}
