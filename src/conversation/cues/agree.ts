import type { CuePlug } from './plug.ts'

/** Accepts or confirms: "ok", "yes", "sure", "sounds good". Says nothing of what is accepted: signs look at the turn before. */
export const agree: CuePlug = {
  id: 'agree',
  phrases: {
    any: `
      ^ (👍|👌|✅|🆗|🤝|💯)
      ^ (ok|okay|okey|oki|okie|okk|okej|okei|oke|okie) (👍|👌|😊|🙂|😁|😄)?
      ^ (oh|ah|hmm|hm|haha|hehe|lol|jaja|jeje|kkk|mdr|xd|hihi) (ok|okay|okey|oki|oke)
      [ (agrees|accepts|agrees to meet|says yes|accepted|agreed) ]
    `,
    en: `
      (il|ill|i will|i can|i could|im gonna|gonna) (be there|meet (you|u)|get the (bus|train|tram)|make it|come|see (you|u) (there|then|later|at)|sneak out|walk there|tell (mum|mom|my) .. (come|at))
      (see|c) (you|u) (there|then)
      {day} (works|is good|is fine|is ok|im free|i can|sounds good|suits)
      ^ (k|kk|kay|okies|okey dokey|okie dokie|oki doki|alr|alrighty|alright|aight|ight|bet|deal|fine|done|agreed|perfect|gotcha|understood|noted|roger) $
      ^ (oh|ah|hmm|hm|um|uh|erm|haha|hehe|lol|omg|aw|well|ooh|i guess)? (yes|yeah|yea|yep|yup|yh|ye|yess|yas|yass|yus|yip|sure|surely|definitely|defo|deffo|def|totally|absolutely|certainly|alright|aight|fine|bet)
      ^ (oh|ah|hmm|haha|well|um)? (of course|course|ofc|obvs|obviously|for sure|fs|why not|fair enough|go on then|okay then|all right|no prob|no problem|np|i suppose|i guess so|i guess|suppose so|fine then)
      (sounds|sound|seems|that would be|thatd be|would be|itd be|that is|thats) (so|really|like)? (good|great|fun|cool|nice|perfect|amazing|awesome|lovely|a plan|like a plan|sick|ok|okay|fine)
      (i would|id|ill) (really|so|totally)? (love|like) (to|that|it) $
      (i would|id) (really|so|totally)? (love|like) (to|that) (meet|come|see|go|hang|so)
      (im|i am) (so|totally)? (in|down|up for (it|that)|game|keen|on) $
      (works|work|fine|good|ok|okay|perfect|great) (for|with|by) me
      (that|this|it|saturday|sunday|{day}) (works|is fine|is good|is ok|is perfect|suits me)
      (count|sign) me in
      (lets|let us) (do (it|that|this)|go for it) ok? $
      (ill|i will|i can|ima|imma) (come|be there|do (it|that)|meet (you|u|ya)|make it|go|try to come)
      i can (make|do|come) (it|that|then|{day}|on|at)
      (see|c|cya|meet) (you|u|ya)? (there|then) (then|ok)? $
      (cant|can not|cannot|cnt) wait (to (meet|see|come)|for (it|that|{day}))?
      (looking|look) forward (to)?
      (good|great|cool|nice|brilliant|lovely) (idea|plan)
      (if|whatever|whenever|wherever) (you|u) (want|like|say|wanna|insist)
      i (promise|will|do|wont tell|agree|accept|dont mind|suppose so|guess so) $
      (yes|ok|sure) (pls|please|plz)
      ill (do|send|tell|show) (it|that|you|u) (then|now)? $
      (that is|thats|its) a (deal|date|plan)
      you (got it|bet|convinced me) $
    `,
    cy: `
      (na|fe)? (ddo i|ddoi|ddof|fyddai|fydda i|bydda i) (na|yna|yno|te|draw|de)?
      (nawn|wnawn|allwn|gallwn|fedrwn|na) (ni)? (gwrdd|gyfarfod|weld)
      (fory|{day}) .. (gweithio|iawn|siwtio|gallu|grêt)
      (fi'n|dwi'n|gallaf|galla i|fedrai) (gallu)? (dod|cwrdd|ddod) (fory|dydd|nos|yna|ar ol)?
      ^ (o|wel|haha|hmm)? (iawn|ocê|oce|oreit|olreit|siŵr|siwr|wrth gwrs|yn bendant|bendant|perffaith|gwych|grêt|gret|hyfryd|da iawn|pam lai|dim problem|cŵl) 
      ^ (ie|ia|oes|ydw|yndw|ydi|ydy|gwnaf|gwna i|wnaf i|wna i|galla|gallaf|gallai|medra|medraf|caf|cei|do|byddaf|bydda i|baswn|hoffwn|iep)
      (swnio'n|swnio yn|swnio) (dda|grêt|gret|wych|hwyl|iawn|neis)
      (mae hynny|mae hwnna|mae hynna|ma hynna|hynny) (yn|n)? (iawn|gweithio|wych|grêt|fy siwtio|siwtio fi|berffaith|gret)
      (baswn|byswn|byddwn|hoffwn|swn|fyswn) i? (wrth fy modd|yn hoffi|n hoffi|n licio|wrth y modd)
      (fe|mi)? (wela|welai|gwela) i? (di|chi) (yno|fan na|yna|wedyn|bryd hynny)
      (mi|fe)? (ddo i|ddof i|dof i|bydda i yno|fydda i yno|bydda i na)
      (syniad|cynllun) (da|gwych|grêt)
      (edrych|disgwyl) (ymlaen|mlaen)
      (methu|ffaelu|fedra i ddim) (aros|disgwyl)
      os (ti|wyt ti|tin|chi) (eisiau|isio|ishe|moyn)
      (dwi|rwyn|wi) (yn|n)? (cytuno|addo|addo i ti|gêm|barod)
      (gad i ni|gadewch i ni|beth am) (wneud|neud) (o|e|hynny|hyn)
    `,
    es: `
    ((ahi|alli|alla) (estare|voy|nos vemos|estoy)|(vale|ok|dale|si|bueno|venga) (voy|ire|nos vemos|ahi nos vemos|cojo|me escapo|salgo|quedamos))
      {day} (puedo|si puedo|me va bien|esta bien|voy|me viene bien)
      (cojo|tomo|agarro|me voy en) (el|un) (bus|metro|tren|camion|colectivo)
      ^ (ah|ay|jaja|bueno|pues|mmm|hmm|uy|oh)? (si|sii|sip|sep|simon|vale|dale|va|sale|listo|claro|oki|okis|okay|perfecto|genial|hecho|obvio|obvi|ya po|ya|bien|bueno|bno|de una|arre|orale|joya|buenisimo|dalee|sisi|sivale) $
      ^ (ah|ay|jaja|bueno|pues|mmm|hmm|uy|oh)? (si|sii|sip) (claro|obvio|quiero|dale|vale|porfa|por favor|voy|puedo|me gustaria|me encantaria|tambien|esta bien|genial|perfecto|va|sale|por supuesto|seguro|podemos|te|ahi|yo|señor|amor|acepto|ok|como|pero|a las|el|en|nos|quedamos|q|que)
      ^ (ah|jaja|bueno|pues|mmm)? (claro|vale|dale|de acuerdo|por supuesto|desde luego|esta bien|ta bien|tabien|toy de acuerdo|como quieras|como digas|lo que quieras|sin problema|no hay problema|por que no|porq no|xq no|pq no|de una|que guay|que bien|que chido|que padre|que bueno|venga|listo|trato hecho|perfecto|genial|obvio)
      (me parece|suena|estaria|seria) (muy|super|re)? (bien|genial|perfecto|guay|chevere|bueno|divertido|chido|lindo|copado|padre|bacan)
      me (encantaria|gustaria|apetece|late|prende|copa|re copa|sirve|viene bien|va bien|queda bien) (mucho|la idea)? 
      (ahi|alli|alla) (estare|voy|nos vemos|te veo|estoy|voy a estar)
      (nos vemos|te veo|nos vms) (ahi|alli|alla|entonces|el|a las|mañana)
      (yo)? (voy|ire|puedo ir|si puedo|si voy|me apunto|me animo|acepto|estoy dentro|le entro|me sumo|cuenta conmigo) 
      (buena|gran|linda) (idea|onda)
      (si|lo que|como|cuando|donde) (tu|vos)? (quieres|queres|digas|quieras|kieras|kieres)
      no puedo esperar
      (tengo|con) (muchas)? ganas de (verte|conocerte|ir|vernos)
    (te lo prometo|prometo|prometido)
    (hagamos eso|hagamoslo|hagámoslo)
    `,
    fr: `
      (j|jy|j y|je|jvais|jpeux) (serai|viens|suis|passe|viendrai|venir) (alors|la bas|demain|apres)?
      (ok|go|vasy|ca marche|daccord|dac) (jviens|jy serai|j y serai|je viens|jprends|on se voit|on fait ca|pour moi|mais)
      {day} (jpeux|je peux|ca marche|ca me va|cest bon|ca va|ok)
      (jprends|je prends|jprend) (le|un) (bus|train|tram|metro)
      ^ (ah|bah|ben|bon|haha|mdr|euh|hmm|oh|mmh)? (oui|ouii|ouai|ouais|oe|oue|wi|yes|yep|ouep|daccord|dacc|dac|dak|dakor|okay|oki|carrement|grave|vasy|vas y|bien sur|bien sûr|volontiers|avec plaisir|ca marche|sa marche|cmarche|nickel|parfait|super|entendu|evidemment|trop bien|banco|marche|tkt|pourquoi pas|pk pas|pq pas|pourkoi pas|jsuis chaud|chaud|chaude|allez|go|si tu veux|comme tu veux)
      (ca|sa|cela) (me)? (va|marche|roule|convient|irait|branche|tente|dit|ferait plaisir)
      (jaimerais|jaimerai|jadorerais|jadorerai|jveux|je veux|jai envie|jen ai envie) (bien|trop|grave)
      (je|j) (suis|sui) (daccord|dac|partant|partante|chaud|chaude|ok|dispo|pour)
      jsuis (daccord|dac|partant|partante|chaud|chaude|ok|dispo|pour)
      (bonne|super|tres bonne) (idee|plan)
      (je|j|on) (serai|seré|sera|y serai|viendrai|viens|vais venir|peux venir|peux|se voit|se retrouve) (la|là|la bas|labas|avec plaisir|alors|ok)
    (jy serai|jviens|jviendrai|jserai la)
      (on)? (fait|faisons|fait comme) (ca|sa|cela)
      (hate|trop hate|jai hate|vivement) (de|d|que)? (te|se|vous|qu)? (voir|rencontrer|voit|{day})?
      (a|à) (demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|toute|tout a lheure|ce soir|plus) (alors|ok)? $
      (cest|ces|c) (ok|bon|parfait|daccord|note) (pour moi)?
      (promis|je te promets|jte promets|cest promis|marché conclu|jaccepte)
      (si|comme|ou|quand) (tu|vous) (veux|voulez|vx) $
    (je veux bien|jveux bien|moi aussi jveux)
    `,
    de: `
      (nächsten|am|diesen)? {day} (kann|könnte|passt|geht|hab) (ich|mir|es|klar)? (zeit)?
      (nehm|nehme) (ich)? (den|die|das) (bus|bahn|zug|rad|fahrrad)
      (jo|ok|ja|gut|okay|passt) (bin da|bin dabei|ich komm|ich komme|komme|treffen wir uns|bis dann|morgen geht)
      ^ (ah|oh|hmm|hm|na|haha|ach|achso|aso|mhm|äh|ähm|naja|nun)? (ja|jaa|jap|jup|jo|joa|jaja|jep|klar|klaro|gerne|gern|okay|okey|oki|sicher|natürlich|logo|passt|gut|abgemacht|einverstanden|jawohl|alles klar|alles klaro|na klar|na gut|von mir aus|meinetwegen|warum nicht|wieso nicht|auf jeden fall|aufjedenfall|auf jeden|safe|geht klar|kein problem|kp|cool|super|perfekt|geil|geht|gebongt|deal|bin dabei|voll gern|voll gerne|mach ich|machen wir)
      (das)? (klingt|hört sich|wäre|is|ist) (das|ja|echt|voll|richtig|sehr|mega)? (gut|super|cool|toll|nice|perfekt|schön|an|super an|mega|ok|okay|in ordnung|top)
      (passt|geht|ginge|reicht) (mir|bei mir|für mich|gut|voll|super|das|klar|es)
      (bin|wär|wäre|ich bin) (ich)? (voll|gern|gerne)? (dabei|einverstanden|da|drin|am start)
      (ich)? (komm|komme|kann kommen|werde da sein|werd da sein|mach|mache) (gerne|gern|dann|da hin|dahin|hin|mit|ich|das|es|ok) 
      (das)? (würd|würde|wär|hätte|hätt) (ich)? (gern|gerne|voll gern|lust|bock) 
      (ich)? (hab|habe|hätte|hätt) (voll|mega|echt|auch|schon)? (lust|bock) 
      (gute|super|coole|tolle|geile) (idee|plan|sache)
      (freu|freue) (ich)? mich (schon|drauf|darauf|auf|voll|mega|total|so)
      (bis|wir sehen uns|man sieht sich|sehen uns) (dann|morgen|samstag|sonntag|später|heute|gleich|da|dort|freitag|{day}) 
      (wie|wenn|was|wann|wo) (du|ihr) (willst|meinst|magst|möchtest|sagst|wills) $
      (versprochen|ich verspreche es|ich versprechs|versprech ich|ich stimme zu)
      kann (es)? kaum (noch)? (erwarten|abwarten)
      lass (uns)? (das|so)? (machen|mal machen)
    `,
    pt: `
      (na|no)? {day} (eu)? (posso|dá|da|consigo|pode ser|tô livre|serve)
      (fechou|fechado|beleza|blz|tá|ta|ok|bora) (to la|tô lá|vou|então|entao|te vejo|até|estou lá|estarei|combinado|eu vou)
      (pego|apanho|vou de) (o|um) (ônibus|onibus|autocarro|metro|metrô|comboio|trem|uber)
      ^ (ah|aa|ai|oh|hmm|kk|kkk|kkkk|rs|haha|bom|uai|ué|ta|tá|então|entao|hm|pois)? (sim|simm|siim|ss|s|aham|uhum|ahan|claro|blz|beleza|bele|okay|fechado|combinado|topo|bora|vamos|pode ser|podemos|podes|pode|ta bom|tá bom|ta bem|está bem|esta bem|tabom|tabem|tb|td bem|tudo bem|certo|perfeito|com certeza|ctz|cm ctz|obvio|óbvio|logico|lógico|fixe|bacana|demorou|dale|show|demoro|partiu|tranquilo|tranks|dboa|de boa|por que não|porque não|pq não|pq nao|porq n|quero sim|claro que sim|está certo|ya|yah|iá|bem|pois|pois claro|feito|tasse bem|tass|isso|massa|otimo|ótimo|acho bem|aceito|ta|tá)
      (parece|soa|seria|ia ser|vai ser|era) (me)? (muito|mt|bem|super)? (bom|bem|legal|fixe|ótimo|massa|maneiro|giro|ótima ideia|top|bacana|dahora|perfeito)
      (eu)? (adoraria|adorava|gostaria|gostava|ia adorar|ia gostar|iria adorar|quero muito|quero sim|kero sim|to dentro|tô dentro|estou dentro|tou dentro|alinho|topo|to afim|tô a fim|aceito)
      (boa|otima|ótima|grande) (ideia|idéia|cena)
      (eu)? (vou|irei|posso ir|posso sim|consigo ir|vou sim|estarei|vou estar|apareço|vou la|vou lá) (sim|lá|la|então|aí|ai|ter contigo|claro)
      (te vejo|vejo te|nos vemos|a gente se ve|se vemos|a gente se vê|vemo nos|até|ate) (la|lá|entao|então|sabado|amanha|amanhã|logo|domingo|{day}) 
      (se|como|quando|onde|o que) (vc|voce|tu|você|cê)? (quiser|quiseres|preferir|preferires|achar melhor|queres|quer) $
      (mal|nao vejo a hora|não vejo a hora|n vejo a hora|mal posso|to ansiosa|to ansioso|estou ansiosa|estou ansioso) (posso)? (esperar|de te|de|pra)?
      (prometo|juro que|prometido|eu prometo|juro) $
      por mim (pode|ta|tá|tudo|td|ok|sim|está|é|na boa)
      (da|dá|serve|funciona|calha bem|fica bem) (pra|para|p) (mim|eu)
    `,
    nl: `
      {day} (kan ik|kan|is goed|lukt|past|is prima|ben ik vrij)
      (ja|ok|oke|best|goed|leuk|is goed) (ik kom|tot dan|ik ben er|maar niet te lang|maar heel even|maar even|zie je daar|ik pak)
      (ik|k) (pak|neem) (de|mn) (bus|trein|tram|fiets|metro)
      ^ (oh|ah|hmm|haha|nou|tja|ach|hm|uh|ehm)? (ja|jaa|jah|jaha|jep|jup|jawel|oke|okee|okey|okay|oki|is goed|isgoed|goed|prima|tuurlijk|natuurlijk|zeker|zkr|graag|top|leuk|gezellig|cool|deal|afgesproken|akkoord|doe ik|doen we|best|wel goed|tuurlyk|waarom niet|wrm niet|wrm nie|vooruit|vooruit dan|geen probleem|gp|kan|kan wel|helemaal goed|komt goed|lijkt me leuk|perfect|sws|sowieso|strak|chill|lekker|nice|joe|yes)
      (lijkt|klinkt|lykt) (me|mij)? (wel|heel|echt|super|best)? (leuk|goed|gezellig|prima|tof|een goed plan|cool|chill|top|fijn|perfect|nice)
      (dat|das|t|het|is) (kan|is|lukt|werkt|past|komt) (wel|voor mij|mij|me|goed|prima|oke|uit|leuk)
      (ik|k) (kom|ben er|zal er zijn|doe mee|wil wel|wil graag|heb zin|heb er zin in|ben erbij|kan wel|kan dan|vind het goed|vind t goed|ga mee|zou graag|beloof het|ga wel)
      (heb|kheb) (er)? (zin|veel zin|zoveel zin) (in|erin)?
      (tot|zie je|zie jou|we zien elkaar) (dan|morgen|zaterdag|zondag|daar|straks|vanavond|vrijdag|{day}) 
      (goed|leuk|top|goeie) (idee|plan)
      (als|wat|zoals|waar|wanneer) (je|jij|u) (wil|wilt|zegt) $
    (kan niet wachten|kijk er naar uit|kijk ernaar uit)
      (laten we|laat we|we doen) (dat|het|t)? (doen|zo) 
      (beloofd|ik beloof|prima hoor|goed hoor|ja hoor|is prima|vind ik goed|vind ik prima|mij best|mij goed)
    `,
    pl: `
      (moge|dam rade|pasuje mi|pasi mi) (w|jutro|przyjsc|sie spotkac|byc)? ({day})?
      (ok|okej|dobra|spoko|no to|to|jasne|dobrze) (bede|wpadne|przyjde|do zobaczenia|przyjade|spotkajmy|ale na chwil*|ale krotko|umowieni)
      (bede) (na miejscu|tam|czekac|o)
      ^ (o|oo|oh|a|aa|hmm|hm|haha|hehe|no|nom|to|wiesz co)? (tak|taak|ta|taa|tsk|nom|noo|jasne|jasna|jasniej|dobra|dobrze|dobry|dobre|pewnie|pewka|spoko|spk|spoczko|luz|luzik|oki|okej|okay|okejka|git|gitara|zgoda|zgadzam sie|super|swietnie|fajnie|ekstra|oczywiscie|oczywisie|umowa|zalatwione|stoi|chetnie|bardzo chetnie|z checia|z przyjemnoscia|niech bedzie|czemu nie|czm nie|dlaczego nie|nie ma sprawy|nma sprawy|w porzadku|wporzadku|wporzo|no pewnie|no jasne|no dobra|no ok|no spoko|no dobrze|no tak|no|moze byc|idealnie|perfekcyjnie|rozumiem|kk|pasi|pasuje)
      (brzmi|zapowiada sie|byloby|bedzie) (to)? (bardzo|naprawde|super)? (dobrze|fajnie|super|swietnie|ok|spoko|ekstra|milo|git)
      (mi|to|to mi|mnie|nam)? (pasuje|odpowiada|pasi|pasowaloby) 
      (chetnie|z checia|bardzo) (sie|bym|przyjde|przyjade|wpadne|spotkam|chcialabym|chcialbym)
      (przyjde|przyjade|bede tam|wpadne|moge przyjsc|moge przyjechac|przyjde na pewno|bede czekac|bede czekala|bede czekal|zjawie sie)
      (dobry|fajny|swietny|super) (pomysl|plan)
      (do zobaczenia|do zoba|widzimy sie|to widzimy sie|no to widzimy|to do) (tam|jutro|w sobote|wtedy|na miejscu|w niedziele|w piatek|o|{day}|sobot*|zobaczenia)
      (jak|jesli|co|gdzie|kiedy) (chcesz|wolisz|sobie zyczysz|powiesz) $
    (nie moge sie doczekac|juz sie ciesze|ciesze sie)
      (zrobmy|zrobimy) (tak|to)
      (obiecuje|przysiegam|zgadzam sie|zgoda|wchodze w to|pisze sie|jestem za|jestem chetna|jestem chetny)
    `,
    tl: `
      (andun|nandun|andyan|nandyan|pupunta|punta|labas|lalabas|dadating|sasama) (na)? (ako|ko) (dun|doon|mamaya|bukas)?
      (ok|okay|sige|g|go|cge|oo) (labas|punta|pupunta|andun|kita|sasakay|pero saglit|basta saglit) (ako|tayo|lang)?
      ^ (ay|ah|haha|hehe|uy|hmm|sige|eh|oh|ahh|hala)? (oo|oo nga|opo|opo naman|ou|oum|yup|yep|yes|sige|sge|cge|cigi|sige po|sige na|sige ba|geh|ge|g|gow|go|tara|tara na|game|pwede|pwd|pede|puwede|okay|oki|okie|okay lang|ok lang|payag ako|payag|sure|syempre|siyempre|cyempre|bakit hindi|bat hindi|bkt hindi|bakit naman hindi|deal|naman|g ako|bet|bet ko|bet yan|ayos|ayos yan|goods|maganda|noted|kk)
      (okay|ok|pwede|g|game|bet|goods|ayos|payag) (na|lang|naman|yan|yun|din|rin)? (sa)? (akin|ako|kin|saken|sakin|ko|naman|yan|po)
      (gusto|gsto|bet) ko (yan|yun|rin|din|sige|nga|sumama|yon|makita ka|makipagkita)
      (pupunta|punta|sasama|dadating|darating|makakapunta|makikipagkita|pumayag|papayag) (na)? ako
      (kita|kita kits|kitakits|see you|see u|magkita) (na lang|nalang|tayo|kits)? (dun|doon|there|bukas|sabado|sa sabado|mamaya|linggo|{day}) 
      (magandang|ganda ng|nice|good) (idea|ideya|plano)
      (kung|ikaw|bahala) (ano|saan|kelan)? (gusto mo|bahala|ka na|ka)
      (hindi|di|d) (na)? (ako)? (makapaghintay|mkapaghintay|na makapaghintay)
      (excited|exited) (na ako|nako|ako|much|na)
      (pangako|promise|pinapangako ko|sumasang ayon ako|pumapayag ako)
    `,
    hi: `
      (आ|मिल|पहुँच|पहुंच|निकल) (सकती|सकता|जाऊंगी|जाऊंगा|लूंगी|लूंगा|लेंगे) (हूं|हूँ)?
      (शुक्रवार|शनिवार|रविवार|सोमवार|मंगलवार|बुधवार|गुरुवार|कल|परसों) (को)? (चलेगा|ठीक|ठीक है|आऊंगी|आऊंगा|फ्री)
      (वहीं|वहाँ) (मिलूंगी|मिलूंगा|आऊंगी|आऊंगा|मिलते)
      ^ (अरे|हम्म|ओह|अच्छा|हाहा|तो)? (हाँ|हां|जी हाँ|हाँ जी|जी|ठीक है|ठीक|ओके|ओक|बिलकुल|बिल्कुल|ज़रूर|जरूर|पक्का|सही है|सही|चलो|चलेगा|क्यों नहीं|कोई बात नहीं|मंज़ूर|मंजूर|मंजूर है|अच्छा|अच्छा ठीक है|हो जाएगा|हो गया|डन|श्योर|यस|तय रहा|तय)
      (अच्छा|बढ़िया|मस्त|मज़ेदार|सही|ठीक) (लग रहा|लगेगा|रहेगा|आइडिया|प्लान|विचार|लगता) (है)?
      (मैं|में)? (आऊंगी|आऊंगा|आउंगी|आउंगा|आ जाऊंगी|आ जाऊंगा|आ जाउंगी|पहुँच जाऊंगी|पहुंच जाऊंगा|आ सकती हूँ|आ सकता हूँ|तैयार हूँ|तैयार हूं|मिलूंगी|मिलूंगा|मिल सकती हूँ|मिल सकता हूँ)
      (मुझे)? (मंज़ूर|मंजूर|पसंद|अच्छा लगेगा|कोई दिक्कत नहीं|कोई समस्या नहीं|खुशी होगी)
      (वहीं|वहाँ|फिर|तब|कल) (मिलते|मिलेंगे|मिलती|मिलता) (हैं|हूँ)?
      (जैसा|जो|जब|जहाँ) (तुम|आप|तू) (कहो|चाहो|बोलो|कहें|चाहें|बोलें)
      (वादा|वादा करती हूँ|वादा करता हूँ|प्रॉमिस|पक्का वादा)
      (इंतज़ार|इंतजार) (नहीं|है|रहेगा|कर रही|कर रहा|करूंगी|करूंगा)
      (ठीक|सही) (है) (मैं|चलो|फिर|तो)
      (चलो|हाँ) (करते|मिलते|चलते) (हैं)
    `,
    'hi-latn': `
      (aa|mil|pahunch|nikal) (sakti|sakta|skti|skta|jaungi|jaunga|lungi|lunga|lenge) (hu|hoon|hun)?
      (friday|saturday|sunday|monday|shukravar|shanivar|ravivar|kal|parso) (ko)? (chalega|thik|theek|aaungi|aaunga|free)
      (wahi|waha) (milungi|milunga|aaungi|aaunga|milte)
      (pakka|haan|ha) (aaunga|aaungi|milunga|milungi|mil lenge)
      ^ (are|arey|arre|hmm|oh|acha|accha|haha|to|toh|aur)? (haan|han|haa|ha|hn|hnji|hanji|haan ji|ji haan|ji|theek hai|thik hai|thk hai|teek hai|tik hai|theek h|thik h|thik|theek|ok|okay|okk|bilkul|bilkool|zaroor|jarur|zarur|jaroor|pakka|sahi hai|sahi h|sahi|chalo|chalega|chlega|kyu nahi|kyun nahi|kyu nhi|kyon nahi|koi baat nahi|manzoor|manjur|manzur|acha thik|done|sure|yes|yup|hojayega|ho jayega|ho jaega|tay|acha|accha|achha|achchha)
      (acha|accha|achha|badhiya|mast|sahi|maza|maja) (lag raha|lagega|rahega|idea|plan|lagta|aayega|ayega) (hai|h)?
      (main|mai|me|mein)? (aaungi|aaunga|aungi|aunga|aa jaungi|aa jaunga|aajaungi|aajaunga|pahunch jaungi|pahuch jaunga|aa sakti hu|aa sakta hu|aa sakti hoon|ready hu|ready hoon|taiyar hu|tayar hu|milungi|milunga|mil sakti|mil sakta)
      (mujhe|mujko|muje)? (manzoor|manjoor|pasand|acha lagega|accha lagega|koi dikkat nahi|koi problem nahi|khushi hogi)
      (wahi|wahin|vahi|waha|phir|fir|tab|kal) (milte|milenge|milege|milti|milta) (hai|hain|h|hu)?
      (jaisa|jo|jab|jaha|jaisi) (tum|aap|tu|ap) (kaho|chaho|bolo|kahe|bole|kahoge)
      (wada|vada|promise|pakka promise|kasam se) (karti|karta|hai)?
      (chalo|haan|han) (karte|milte|chalte|krte) (hai|hain|h)
      (intezaar|intzar|intezar|wait) (nahi|nhi|rahega|karungi|karunga)
    `,
  },
}
