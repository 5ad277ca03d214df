import type { Phrases } from '../plug.ts'

/** Words for meeting that those who know each other offline seldom need: in real life, finally, alone, "I could drive to you". */
export const amongStrangers: Phrases = {
  any: `
    [ (asks|wants|proposes|suggests|offers|begs|insists|pushes|asked|tries|invites|proposed|keeps asking) .. (meet|meeting|meetup|meet-up) .. ]
    [ (meeting|meet up|meet) (proposed|proposal|request|invitation) ]
    [ (proposal|request|invitation) (to|of|for) (a)? (meet|meeting) .. ]
  `,
  en: `
    (see|do|something|be|hang|time|day|chat|us) (you|u|this|it)? ..1 (in person|irl|in real life)
    (do|did|done|talk about|say|tell you) (this|it|that) (in person|face to face|irl|in real life)
    (what if|if|when|once|maybe) (we|i) ..1 (met|meet|meet up|met up) (you|up|for real|irl|in person)
    (tell|say to) {your} {parent} ..6 (meet|come|friends|library|sleepover|staying)
    (i|we|ill) (can|could|will)? (book|get|rent|reserve) (us|a room for us) 
    (train|bus|coach|drive|come|came|fly|travel|plane|car|over|down|up|uber) (down|over|up|all the way)? (just)? (to|and|2) (see|meet|visit) (you|u)
    (driving|going|passing|coming|travelling|headed|be) ..1 (past|through|near|by|down to|up to|round) (ur|your) (town|way|area|city|house|place|end|part)
    (id|ill|i would|i could|i can|i will|happy to|let me|ima) (come|travel|drive|get) (to|down to|up to|over to|find|near) (you|u|yours|where you|where u|your)
    (better|nicer|easier|more fun|different|rather|prefer) ..4 (face to face|in person|irl|in real life)
    (come|meet|be|get|go) ..4 (alone|on (ur|your) own|by yourself|by urself)
    (can|could|are|r|u|will|would) (you|u)? (be able to|manage to)? (get away|sneak|slip out|get out of|allowed out|come out|get out)
    (just|only) (us|us two|me and you|you and me|me n u|u n me)
    (nobody|no one|noone) (has to|needs to|will|would|ever) (see|find out about|know about) (us|we met)
    (meet|meet up|meetin|meeting|see (you|u|ya|each other)|see u|hang out|hang|link|link up|be together|chat|talk|get together|chill|hangout) ..2 (irl|in real life|in rl|in person|for real|face to face|f2f|in the flesh|offline|in real)
    (irl|in real life|in person|face to face) (meet|meeting|meetup|sometime|one day|someday|date|soon <ask>|would be|instead)
    (finally|actually|really) (meet|get to meet|meet up|be meeting|be able to meet)
    (want|wanna|wana|need|love|like|dying|excited|hope|hoping|dream of|looking forward|wait|longing) (to|2)? (meet|meeting) (you|u|ya|up with you|up with u)
    (let me|id like to|i need to|i have to|i gotta|i must|gotta) (meet|come see|come and see) (you|u|ya)
    (you|u|we) (sneak|slip) out
    (sneak|slip|get) out (and|to|so|of) ..3 (meet|see|me|us|car|outside)
    (come|meet|see) (me|with me|over|here|there|up|us)? ..1 (alone|on (ur|your) own|by (yourself|urself)|without (ur|your|any|telling|anyone) ..1)
    (i can|i could|ill|i will|i would|id|i might|im able to|i am happy to|i dont mind|happy to|ima) (drive|travel|fly|get the train|take the train|get a train|drive over|come down|come up|drive down|drive up) (to|for|over|and|all the way|2) ..3
    (drive|travel|come|fly) (down|up|over|all the way)? (to|2) (see|meet|visit|where) (you|u)
    (come|travel|drive|fly) to (ur|your) (town|city|area|country|place|state|part)
    (ill be|im|i am|im gonna be|i will be|im going to be|im coming) (in|near|through|to|passing through) (ur|your) (town|city|area|part of|neck|place|state|country|way)
    (dont|no need to|you dont have to|without) (tell|telling|ask|asking) ..3 (meet|meeting|coming|seeing)
    (u|you) (ever|be willing to|comfortable) (think of|think about|consider|thought of|thought about)? (meeting|meet) (up|me|someone|irl)?
    (just|only) (the two of us|us two|us 2|you and me|u and me|me and you|me and u|2 of us)
    (meet|see|visit) (me|u|you) (somewhere|some place|someplace) (quiet|private|secret|nobody|no one|where)
    (where|when) nobody (will|can|would) see
    (spend|spent) (the|some|a)? (night|weekend|day|time) (alone|together|just us|with me|at mine|at my)
    (would|wud|could|do) (you|u) (like|want|wanna|be up for|fancy) ..1 (meeting|to meet|2 meet|meet) (me|up|someday|one day|sometime|in person|irl)
  `,
  cy: `
    (cwrdd|cyfarfod|gweld ein gilydd|cwrddyd|gwrdd|gyfarfod|chwrdd|chyfarfod) ..3 (wyneb yn wyneb|go iawn|mewn person|yn y cnawd|irl|o'r diwedd|yn bersonol)
    (o'r diwedd|or diwedd) .. (cwrdd|cyfarfod|gwrdd|gyfarfod)
    (eisiau|isio|ishe|moyn|isie|hoffwn|licio|hoffi|awyddus) (i|dy|eich)? ..1 (cwrdd|cyfarfod|gwrdd|gyfarfod|chwrdd) (â|a|efo|gyda|ag)? (ti|thi|chdi|chi|thithau)?
    (tyrd|dere|dewch|ty'd) ..5 (ar ben dy hun|ar dy ben dy hun|dy hunan|ar dy ben|heb ddweud|heb dy)
    (gallwn|gallwn i|fe allwn|mi fedra|galla i|fedra i|mi alla|gallaf) (yrru|deithio|ddod|ddreifio|ddod draw) (i|draw|yr holl) ..2 
    (sleifio|sleifia|slipio) (allan|mas)
    (dim ond|jyst|jest) (ni'n dau|ni ein dau|ti a fi|chdi a fi|ni ill dau)
    (bydda i|byddaf|fydda i|dwi) (yn|n)? (dy) (dref|ardal|ddinas)
    (rhywle|rhywle bach) (tawel|preifat|distaw|cudd) 
  `,
  es: `
    nadie nos (vera|ve|veria|va a ver|puede ver)
    (tren|bus|coche|carro|moto|auto|avion) ..2 (verte|a verte|por ti|para verte|conocerte|recogerte|por vos)
    (vernos|conocernos|verte|conocerte|quedar|quedamos|juntarnos|encontrarnos|vemos|reunirnos|nos vemos|nos conozcamos|verse|nos vieramos|quedemos|juntemos|encontremos) ..3 (en persona|en la vida real|en vida real|cara a cara|irl|de verdad|frente a frente|por fin|en vivo|fisicamente|vida real)
    (en persona|cara a cara|vida real|por fin) (vernos|conocernos|quedar|verte|conocerte|nos vemos|nos conocemos|podremos|podriamos) 
    (por fin|finalmente|al fin) .. (conocerte|conocernos|verte|vernos|conocemos|conozcamos)
    (quiero|quisiera|me encantaria|me gustaria|necesito|muero por|ganas de|kiero|deseo|espero|ansio|sueño con|qiero|gustaria|encantaria) (ya)? (conocerte|que nos conozcamos|conocernos|conoserte|verte en|verte a solas|que nos veamos)
    (ven|vente|veni|venis|vienes|nos vemos|quedamos|verte|venite|ven a verme) ..5 (solo|sola|solos|solas|sin tu|sin tus|sin que nadie|sin decir|sin decirle)
    (los|las|nosotros) dos (solos|solas|nomas|juntos) 
    (solo|solos|nada mas) (tu y yo|vos y yo|nosotros dos|los dos|tú y yo|tu i yo)
    (puedo|podria|puedo yo|voy a|te puedo|iria|podria yo) (viajar|manejar|ir en carro|conducir|ir en tren|ir en coche|coger el tren|ir a verte|ir hasta|ir a tu|ir a buscarte|viajar a|acercarme)
    (ir|viajar|voy|viajo|ire|iria) (a|hasta) (verte|tu ciudad|tu pueblo|donde vives|tu zona|donde estas|tu barrio|conocerte)
    (estare|estoy|paso|pasare|voy a estar|ando|andare) (en|por|cerca de) tu (ciudad|zona|barrio|pueblo|casa|colonia)
    (escapate|escaparte|escápate|salir a escondidas|sal a escondidas|te escapas|escaparnos|salte de tu casa|escabullirte|sin que se enteren|sal sin)
    (un|algun) (lugar|sitio) (tranquilo|privado|apartado|solitario|secreto|donde nadie|discreto)
    (pasar|pasemos|pases) (la noche|el fin de semana|el finde|el dia) (juntos|conmigo|solos|en mi|juntas)
  `,
  fr: `
    (train|voiture|bus|scooter|moto|route) ..2 (te voir|te chercher|pour te|te rejoindre|te rencontrer)
    personne (ne)? nous (verra|voit|verrait)
    (se voir|se rencontrer|te rencontrer|te voir|se capter|se retrouver|on se voit|on se voie|se croiser|se parler|on se rencontre|rencontrer|se rencontre|voit|voyait|rencontrait) ..3 (en vrai|en vraie|irl|dans la vraie vie|en personne|vraie vie|pour de vrai|face a face|en face|en reel|ds la vraie vie|enfin|reellement|en vré)
    (en vrai|irl|en personne|vraie vie) ..1 (se voir|se rencontrer|rencontre|te voir|te rencontrer|on se voit|un jour)
    enfin (se|te|pouvoir|qu) ..2 (rencontrer|voir|voit)
    (veux|voudrais|aimerais|aimerai|adorerais|envie|reve|hate|jveux|besoin) (trop)? (de|d)? (te|vous|se|quon se|qu on se) (rencontrer|voir en|connaitre en|rencontre|rencontrait|voir seul|voir seule)
    (viens|vien|venir|tu viens|on se voit|se voir|rejoins moi|rejoin moi) ..5 (seul|seule|sans tes|sans ta|sans ton|sans le dire|sans rien dire|en cachette|tout seul|toute seule|en secret|discretement)
    (que|rien que|juste) (nous deux|toi et moi|tous les deux|nous 2|toutes les deux|tout les deux|nous de)
    (juste) (toi|nous|tous)
    (je|j|jpeux|peux|pourrais|jpourrais) (peux|pourrais|pourrai|vais|suis pret a)? (venir|conduire|faire la route|prendre le train|faire le trajet|me deplacer|descendre|monter|passer) (jusqua|jusqu a|te voir|chez toi|a toi|vers chez toi|dans ta|pour te|jusque)
    (je|jserai|jsuis|serai|passe|passerai|suis|viens) (serai|suis|passe|viens)? (dans|pres de|vers|par|a cote de) (ta ville|chez toi|ton quartier|ton coin|ta region|ton village|ton lycee|ton college)
    (fais|sors|sort|faire|te sauves|echappe) (le mur|en cachette|en douce|discretement|sans que)
    (un|dans un) (endroit|coin|lieu) (tranquille|calme|discret|isole|secret|prive|ou personne)
    (passer|passe|passes) (la nuit|le weekend|le week end|la journee|du temps|la soiree) (ensemble|avec moi|chez moi|tous les deux|que tous)
  `,
  de: `
    niemand (sieht|würde|wird) (uns)? (sehen)?
    (zug|auto|bus|bahn|fahren|komme) ..3 (um dich zu|zu dir|dich zu sehen|dich zu treffen|dich besuchen)
    (treffen|sehen|kennenlernen|kennen lernen|treff|triff|treffe|sehn|triffst|trefft|begegnen) ..3 (im echten leben|in echt|persönlich|irl|real life|in real|richtig|im real life|von angesicht|endlich|in wirklichkeit|live)
    (im echten leben|in echt|persönlich|irl|endlich mal|endlich|real life|richtig|mal in echt) ..3 (treffen|sehen|kennenlernen|kennen lernen|treffe|sehn)
    (will|möchte|würde|würd|muss|kann es kaum erwarten|freue mich|möcht|wollte|hätte lust) (dich|euch|gern|gerne|so gern|unbedingt|voll gern|echt gern|mich mit dir|dich gern|dich mal|dich gerne|dich unbedingt) ..1 (kennenlernen|kennen lernen|treffen|live sehen|in echt)
    (komm|kommst|triff|treffen|kommste|kommen|komme) ..5 (alleine|allein|ohne deine|ohne dein|ohne was zu sagen|ohne es|heimlich|ohne jemand|ohne das)
    (nur|bloß) (wir|du und ich|wir beide|wir zwei|zu zweit|uns zwei|uns beide|ich und du) (beide|zwei|allein|beiden)?
    (ich)? (kann|könnte|würde|werde|fahr|fahre|komm|komme) (ich)? (auch|gern|extra|dann|einfach|mal)? (zu dir|bis zu dir|in deine stadt|in deine nähe|zu euch|in deine gegend|nach dir|mit dem zug|mit dem auto) (fahren|kommen|hin|hinfahren|reisen|vorbeikommen)?
    (bin|werde|komme|komm) (ich)? (nächste|nächstes|am|bald|morgen|mal|heute|eh|sowieso)? .. (in deiner nähe|in deiner stadt|bei dir in der|in deiner gegend|durch deine)
    (schleich|schleichst|stiehl|hau|kannst du dich) ..2 (raus|rausschleichen|davon|weg|rausstehlen)
    (irgendwo|wo) (wo)? (ungestört|uns keiner|uns niemand|allein sind|alleine sind|niemand uns|keiner uns|in ruhe)
    (übernachte|übernachten|die nacht|das wochenende|wochenende) (bei mir|zusammen|mit mir|zu zweit|gemeinsam)
  `,
  pt: `
    ninguém (nos)? (vai nos ver|nos vê|vai ver a gente)
    (comboio|trem|carro|ônibus|autocarro|moto|uber) ..2 (te ver|ver te|ter contigo|te buscar|buscar te|te encontrar)
    (encontrar|ver|conhecer|nos vermos|ver se|nos encontrar|conhecermos|encontrarmos|se ver|se encontrar|nos ver|nos conhecer|te ver|vermo nos|encontrarmo nos|te conhecer|vermos|conhecer te) ..3 (pessoalmente|na vida real|ao vivo|em pessoa|irl|cara a cara|de verdade|de vdd|frente a frente|finalmente|pessoal mesmo)
    (pessoalmente|vida real|ao vivo|em pessoa|finalmente) ..2 (encontrar|ver|conhecer|nos vermos|encontrarmos|conhecermos)
    (quero|queria|adoraria|gostaria|preciso|doido|doida|louco|louca|vontade|sonho|adorava|gostava|espero|ansioso|mal posso esperar|kero|qro) (muito|mt|mto)? (de|em|por|pra|para)? (te|nos|que a gente se|poder te)? (conhecer te|conhecer|encontrar te|conheça) (pessoalmente|logo|você|voce|vc|em|melhor em|a serio)?
    (vem|vens|vir|venha|anda|encontra|encontro|me encontra|vem ter comigo) ..5 (sozinha|sozinho|so voce|sem a tua|sem sua|sem teus|sem seus|sem dizer|sem falar|escondida|escondido|às escondidas|as escondidas|sem contar|sem ninguem|sem avisar)
    (só|so|apenas) (nós dois|nos dois|nós os dois|nos os dois|eu e voce|eu e você|eu e vc|tu e eu|eu e tu|a gente|os dois|nós duas|vc e eu)
    (eu)? (posso|consigo|podia|poderia|vou|ia|pego|apanho) (viajar|dirigir|pegar o carro|conduzir|ir de carro|ir de comboio|apanhar o comboio|pegar um onibus|ir ate|ir até|ir ai|ir aí|dar um pulo) (te ver|ver te|até você|ate voce|ate vc|até ti|na sua cidade|à tua cidade|ai|aí|a tua cidade|pra te|para te|até ai|onde)?
    (vou|estou|estarei|vou estar|passo|to|tô|tou) (estar|passar|indo)? (na|pela|perto da|à|a|perto de|em) (sua|tua) (cidade|zona|casa|área|bairro|escola|região|terra)
    (foge|fugir|escapa|escapar|sai|saia|sair) (de casa)? (escondida|escondido|às escondidas|as escondidas|de fininho|sem que|sem ninguém|sem ninguem|à noite)
    (um|algum|num) (lugar|sitio|sítio|cantinho) (tranquilo|calmo|reservado|discreto|privado|onde ninguem|onde ninguém|secreto|mais sossegado|sossegado)
    (passar|passa|passas|passarmos) (a noite|o fim de semana|o fds|o dia|a tarde) (comigo|juntos|sozinhos|os dois|aqui|lá em casa)
  `,
  nl: `
    niemand (ziet|kan|zal) ons
    (trein|auto|bus|scooter|fiets) ..2 (naar jou|naar je|je kant|jou kant|om je te|om jou te)
    (afspreken|ontmoeten|zien|meeten|spreken|elkaar zien|treffen|af te spreken|meet|kennen|spreek|zie) ..3 (in het echt|in t echt|irl|in real life|persoonlijk|in het echie|live|face to face|eindelijk|echt een keer|in levende lijve)
    (in het echt|in t echt|irl|real life|persoonlijk|eindelijk|in het echie) ..3 (afspreken|ontmoeten|zien|meeten|leren kennen|kennen)
    (wil|zou|wou|kan niet wachten om|zin om|heb zin om|wil zo) (je|jou|graag|heel graag|je graag|jou graag|je echt|je zo graag|je eens|graag je) ..1 (ontmoeten|leren kennen|te ontmoeten|in het echt|te zien in)
    (kom|afspreken|ontmoet|kom je|spreken|komen|kom dan) ..5 (alleen|in je eentje|zonder je|zonder iets|stiekem|zonder dat|zonder te zeggen)
    (alleen|gewoon|met z'n|met zn|enkel|lekker) (wij tweeen|jij en ik|wij twee|tweeen|wij samen|met ons tweeen|ons twee|wij 2|tweetjes|2en)
    (ik)? (kan|zou|wil|kom|rij|rijd|rijdt|ga) (wel|ook|best|anders|naar)? (naar jou|naar jou toe|naar jullie|jouw kant|jou kant|naar je toe|naar je stad|met de auto|met de trein|je ophalen) (rijden|komen|toe|op|reizen|toe komen|toe rijden)?
    (ik)? (ben|kom) (volgende|dan|binnenkort|morgen|dit|zaterdag|toch|toevallig)? .. (bij jou in de buurt|in jouw buurt|in je buurt|in jouw stad|in je stad|bij je in de buurt|jouw kant op)
    (sluip|glip|sneak|stiekem) (je)? (naar buiten|weg|het huis uit|uit huis|eruit|thuis weg|langs) 
    (ergens|plek|een plek) (rustig|waar niemand|prive|waar geen|stil|geheim|waar we alleen)
    (blijf|blijven|slapen|nachtje|weekend|weekendje) (slapen bij mij|bij mij slapen|samen|bij mij|met mij)
  `,
  pl: `
    nikt nas (nie)? (zobaczy|widzi|bedzie widzial)
    (pociagiem|autem|autobusem|samochodem) ..2 (do ciebie|do cb|po ciebie|zeby cie|zobaczyc)
    (spotkac|spotkajmy|zobaczyc|poznac|spotkamy|spotkanie|spotykac|spotkali|spotkac sie|zobaczmy|poznajmy|widziec|spotkaj) ..3 (na zywo|w realu|w rzeczywistosci|osobiscie|irl|naprawde|twarza w twarz|w cztery oczy|w prawdziwym zyciu|wreszcie|w koncu|w realnym)
    (na zywo|w realu|osobiscie|irl|wreszcie|w koncu|w rzeczywistosci) ..2 (spotkac|zobaczyc|poznac|spotkamy|zobaczymy|spotkajmy|poznamy)
    (chce|chcialbym|chcialabym|marze|musze|pragne|nie moge sie doczekac|bardzo chce|mam ochote|bym chcial|bym chciala|hce) (cie|zeby cie|bardzo|sie z toba|kiedy cie|az cie|az sie|zeby|ciebie)? ..1 (poznac|spotkac|poznam|zobacze|zobaczyc na) 
    (przyjdz|przyjedz|przyjdziesz|wyjdz|spotkajmy|przyjdz do mnie|spotkac) ..5 (sama|sam|bez rodzicow|bez mamy|po kryjomu|w tajemnicy|nic nie mow|samemu|bez nikogo|bez wiedzy)
    (tylko|sami|sam na sam|we) (my dwoje|ty i ja|we dwoje|we dwojke|dwoje|dwojke|ja i ty|nas dwoje|we dwie|my dwie|my)
    (moge|moglbym|moglabym|jestem gotow|chetnie|bym) (do ciebie|przyjechac|podjechac|dojechac|wpasc|przyleciec|pojechac|wsiasc) (przyjechac|po ciebie|do ciebie|do twojego|pod|autem|samochodem|pociagiem|do cb|podjechac|w pociag)
    (przyjade|podjade|przylece|dojade|wsiade) (do|po|pod|w) (ciebie|cb|cie|twojego|twoj|twoja|twojej|pociag|twoich)
    (bede|jestem|przejezdzam|bd) (w|przez|niedaleko|kolo|blisko) (twoim miescie|twojego miasta|twojej okolicy|twojej okolicy|ciebie|twoje miasto|cb|twoich stronach|twojej miejscowosci)
    (wymknij|wymknac|wymkniesz|wyrwij|wymykaj|urwij|urwac) sie
    (gdzies|miejsce|w miejscu) (gdzie)? (spokojnie|ustronne|ustronnym|nikt nas|gdzie nikt|cichego|na osobnosci|prywatnie|tajne)
    (spedzic|spedzimy|zostan|zostac) (noc|weekend|dzien|na noc|razem) (razem|ze mna|u mnie|we dwoje|sami)
  `,
  tl: `
    walang (makakakita|nakakakita) (sa atin|satin|naman)?
    (magkita|kita|kitain|makita|makipagkita|meet|mag meet|magmeet|kitakits|makilala|makita kita|magkikita|mameet|kita tayo|magkita tayo) ..3 (sa personal|ng personal|nang personal|in person|irl|in real life|harapan|sa totoong buhay|face to face|f2f|sa wakas|finally|nang harapan|eyeball|personally|sa labas na tayo lang)
    (in person|personal|irl|finally|sa wakas|eb|eyeball) ..2 (magkita|kita|makita|meet|makilala|tayo|mameet)
    (gusto|gsto|gustong|want|hope|excited|sana|nais|gusto na) (na)? (kitang|ko|kong|kita|kitang ma|ko na|na kitang|kong) ..2 (makita|mameet|makilala|ma meet|mapuntahan|makasama|meet) (nang|ng|sa|ka|kita|personal|in)? 
    (punta|pumunta|kita|labas|lumabas|magkita|pmunta) (ka|tayo)? ..5 (mag isa|magisa|mag isa ka lang|ikaw lang|alone|patago|palihim|nang walang|ng walang|wag sabihin|wag ka magsabi|magisa ka)
    (tayo|tau|tayong) (lang|lng|lng dalawa|lang dalawa|dalawa lang|dalawa|2 lang|lang 2|lang po dalawa)
    (pwede|kaya|puwede|pwd|pede|willing) (ko|akong|ako|kitang|kita) (na)? ..1 (puntahan|pumunta|magdrive|mag drive|bumiyahe|sunduin|byahe|dumayo|mapuntahan|mag commute|mag byahe)
    (pupuntahan|susunduin|puntahan|sunduin|dadaanan|dadalawin) (na)? kita
    (nasa|pupunta|dadaan|malapit) (ako|na ako)? ..1 (lugar mo|lugar nyo|lugar niyo|sa inyo|bahay nyo|bahay niyo|inyo|bayan nyo|city mo|lungsod mo)
    (tumakas|takas|tumakas ka|lumabas nang patago|tatakas|puslit|pumuslit)
    (sa)? (tahimik|private|pribado|tago|tagong|lugar na walang|walang tao|walang makakakita|walang nakakakita)
    (matulog|overnight|mag overnight|stay|tumira|magstay) (ka)? (dito|sa akin|sakin|sa bahay ko|samin|sa condo ko|sa unit ko|saken)
  `,
  hi: `
    (मिल|मिलना|मिलें|मिलो|मिलते|मुलाकात|मिलोगी|मिलोगे|मिलेंगे|मिलने) ..3 (असल में|रियल में|असल ज़िंदगी|असली ज़िंदगी|आमने सामने|आमने-सामने|रूबरू|सामने से|आखिरकार|असली में|व्यक्तिगत)
    (असल में|रियल में|असल ज़िंदगी में|असल जिंदगी में|असली जिंदगी में|असली ज़िंदगी में|आमने सामने|रियल लाइफ में|आखिरकार|सामने से|रूबरू) ..3 (मिल|मिलना|मिलें|मिलो|मिलते|मिलेंगे|मिलोगी|मिलोगे|मुलाकात)
    (तुमसे|तुझसे|आपसे|तुम्हें) (मिलना|मिलने|एक बार मिलना|अकेले में मिलना|असल में) (चाहता|चाहती|है|का मन|चाहूंगा|के लिए|को)
    (अकेले|अकेली|चुपके|चुपचाप|छुपकर|छिपकर|बिना बताए) ..3 (मिल|मिलो|मिलना|मिलते|मिलें|आ|आओ|आना|आजा|निकल)
    (सिर्फ|बस|केवल) (हम दोनों|तुम और मैं|मैं और तुम|हम दो)
    (मैं)? (तुम्हारे|आपके|तेरे) (शहर|घर|पास|इलाके|यहाँ|एरिया) (आ|में|तक|आऊंगा|आ सकता|आ जाऊंगा|आऊंगी|आ सकती)
    (गाड़ी|कार|ट्रेन|बाइक|बस) (से|में|लेकर) (आ|आऊंगा|आ जाऊंगा|लेने|आ सकता|तुम्हें) 
    (तुम्हें|तुझे|आपको) (लेने|पिक|उठाने|पिकअप) (आ|आऊंगा|आ सकता|कर|करूंगा|आ जाऊंगा|कर लूंगा)
    (ऐसी|किसी|कोई) (जगह) (जहाँ|जहां|शांत|सुनसान|सुरक्षित|अकेली)
    (घर से) (निकल|भाग|चुपके)
  `,
  'hi-latn': `
    (mil|milna|mile|milo|milte|mulakat|mulaqat|milogi|miloge|milenge|milne|meet) ..3 (asal me|asal mein|real me|real mein|real life|asal zindagi|asli zindagi|aamne samne|amne samne|face to face|samne se|irl|in person|aakhirkar|finally|rubaru)
    (asal me|asal mein|real me|real mein|real life me|real life mein|asal zindagi|asli zindagi me|aamne samne|amne samne|finally|irl|in person|samne se|face to face) ..3 (mil|milna|mile|milo|milte|milenge|milogi|miloge|mulakat|mulaqat|meet)
    (tumse|tujhse|tujse|aapse|apse|tumhe|tumko) (milna|milne|ek baar milna|akele me milna|asal me|meet karna) (chahta|chahti|hai|ka mann|ka man|chahunga|ke liye|ko|h|chahta hu)
    (akele|akeli|chupke|chup chap|chupchap|chupke se|chhup ke|chhupke|bina bataye|akele me) ..3 (mil|milo|milna|milte|mile|aa|aao|aana|ana|aaja|nikal|aajao)
    (sirf|bas|only) (hum dono|tum aur main|tum aur mai|main aur tum|hum do|ham dono|tu aur main|hm dono)
    (main|mai|mein)? (tumhare|tmhare|aapke|tere|apke) (shehar|sheher|shahar|city|ghar|pass|paas|area|yaha|ilake) (aa|me|mein|tak|aaunga|aa sakta|aa jaunga|aaungi|aunga|a sakta)
    (gaadi|gadi|car|train|bike|bus) (se|me|mein|leke|lekar) (aa|aaunga|aa jaunga|lene|aa sakta|tumhe|aunga|pick)
    (tumhe|tujhe|tuje|aapko|apko|tumko) (lene|pick|uthane|pickup) (aa|aaunga|aa sakta|kar|karunga|aa jaunga|kar lunga|up|krlunga)
    (aisi|kisi|koi) (jagah|jagha|place) (jaha|jahan|shant|sunsaan|safe|akeli|pe jaha)
    (ghar se) (nikal|bhaag|bhag|chupke)
  `,
}
