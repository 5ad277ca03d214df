import type { Phrases } from '../plug.ts'

/** Words for meeting that everybody uses: a sign only where those who speak do not know each other offline. */
export const amongFriends: Phrases = {
  en: `
    (want|wanna|wana|need|dying|love|hoping|hope) (to)? (see|be with) (you|u) 
    (time|place|day|spot|somewhere|where|when|whens) ..4 (to|can|should|could|shall|we) (meet|link|hang|see (you|u)|get together)
    (let me|i could|i can|ill|i want to|id love to|i wanna|would love to) (take|treat|bring|drive|fetch) (you|u)
    (and|then|instead) (meet|come to|come see|come meet) (me|mine)
    (met up|meeting up|hooking up to chat)
    (we|lets|could we|can we|maybe we|shall we|we two|us) ..2 go (to (the|a|my)|for|on|out|somewhere|shopping|swimming|bowling|together)
    (fancy|want|wanna|wana|up for|down for|feel like|how about|what about|like) ..1 (a|some|going for a|to go for a)? (drive|walk|coffee|date|ride|cinema|pizza|drink|hangout|meet up|meetup|meet-up|movie|sleepover|picnic|visit) (with me|together|sometime|tonight|tomorrow|<ask>|{day}|at mine|this|with)?
    (wanna|want to|lets|we should|can we|u tryna|tryna|down to|u wanna) link (tonight|later|tomorrow|this|{day}|$|<ask>|up|at|sometime)
    (can|could|should|shall|mind if|ok if|what if|maybe) i (swing|pop|drop|come|came|stop|call|pass|turn) (by|round|over|in|up)
    (come|meet|walk|be) (to|at|down to|by|outside|near) (the|my|our|that) (park|station|car|house|place|flat|mall|cinema|shops|beach|bridge|corner|hotel|gate|library|bus stop|arcade|lake|woods|field|room|road|playground|apartment|van|cafe|pool|end)
    (spend|have) ..3 (together|with me|with you)
    (do|would|will|when will|when do) i (get|ever get|finally get) to (see|meet|hang out)
    (when|will|can|could) (you|u) (visit|come visit|come down|come up|come and see|be in|get here|get to mine|come mine|come out|meet)
    (up for|down for|think about|thoughts on|fancy|idea of|about) (meeting|a meet|a meetup|hanging out|hangin out|linking|getting together|coming over|coming round)
    (can|could|cud|should|shall|may|will|when can|when could|where can|maybe|why dont|why not|how about|what if|what about|why cant|when are|when will|when do|when should|where should) (we|you and me|u and me|you and i|me and you|us|i|you|u|we just|we both|we two) .. (meet|meeting|meetup|meetin|link|get together|see each other|spend)
    (can|could|should|shall|maybe|why dont|how about|what if|why cant|when can|where can) (we|us|you and me|u and me) .. (hang|hangout|hang out|chill|go out|go for a (walk|drive|ride|coffee|bite)|go somewhere|catch up|see)
    (lets|let us|we should|we shud|we could|we can|we gotta|we need to|we have to|we must|wanna|wana|want to|u wanna|do you want to|do u want to|you want to|would you like to|fancy|up for|down to|dtm|feel like|tryna|trying to|want|how about we|what about) .. (meet|meeting|meet up|meetup|link up|get together|see each other)
    (lets|we should|we could|we can|wanna|wana|want to|u wanna|do you want to|do u want to|you want to|would you like to|fancy|up for|down to|feel like|tryna|want) .. (hang|hangout|hanging out|chill|go out|go somewhere|go for a (walk|drive|ride|coffee)|come over|come to (mine|my|me)|come round|sleep over|stay over|visit me|grab (a|some)? (coffee|food|drink|bite|lunch|pizza))
    (come|pop|swing|drop) (over|round|to mine|to my (place|house|flat|car|apartment|room)|see me|visit me|stay with me|meet me|and see me|hang|chill|to me|here and)
    (meet|see|find|join|come meet) me (at|in|by|outside|near|behind|tomorrow|tonight|after|on|there|for|up|here|alone|this|next|opposite|round|somewhere|half|halfway|<ask>|pls|please|then|{day}|later|today)
    (will|would|can|could|wud|do|did|u|you) (you|u)? ..1 (meet|meet up with|see|visit|hang out with) me
    (are|r|so|and)? (you|u) (free|around|about|available) (to meet|on|this|tomorrow|tonight|after|at the|next|{day}|sat|2moro|later|for a)
    (can|could|when can|when will|when do|cud|may) i (come|see|meet|visit|drive|pick) ..2 (you|u|over|round|yours|urs|in person|your place)
    i (could|can|will|would|want to|wanna|might|need to|really want to|so want to|wish i could|hope i can|gotta) (come (over|see|to|round|and|visit)|visit (you|u)|see (you|u) (tomorrow|this|in|soon|alone|on|{day})|pick (you|u)|take (you|u) (out|to|shopping|somewhere|for)|show (you|u) around|meet (you|u|up))
    (ill|i will|i can|i could|let me|ima|imma|im gonna|i would) (pick|collect|fetch|get|grab|meet|scoop|take) (you|u|ya) (up|from|at|after|outside|near|in|tomorrow|tonight|to the|out|somewhere|on|there|by|{day}|for)
    (meet|meeting|meet up|link up|hang out|hangout|see each other) (up)? (some time|sometime|one day|someday|soon|this|next|after|in (town|the)|somewhere|half way|halfway|{day}|tomorrow|tonight|at|on|near|by|later|<ask>|maybe|first)
    (you|u) (should|could|can|shud|must|gotta|have to) (come|visit|stay|meet|join)
    (i live|im|i am|ill be|i work) (near|close to|not far from|just|only)? ..2 (near you|near u|from you|from u|by you|(your|ur) (area|school))
    (free|doing|plans|up to) (on|this|at|for)? (the)? ({day}|weekend) ..2 (meet|come|hang|see|could)
    (go|come) (on a|for a) (date|walk|drive|ride|coffee) with me
    (be|make|have) (nice|fun|cool|good|great|amazing|lovely) (to|if we|if we could) (meet|see|hang)
    (id|i would|i) (love|like|really like|luv) to (see|hang out with|take|spend time with|visit|meet up with) (you|u)
    when (r|are|will|can|do|am) (we|i) (meeting|meet|gonna meet|going to meet|see (you|u)|get to see|finally)
  `,
  cy: `
    (galla|alla|fedra|gallwn|ga|allwn|gallaf) i (ddod|dy gasglu|dy nôl|gasglu|dy bigo|dy weld|alw|dy godi|dy gyfarfod|dy gwrdd) 
    (beth am|ffansi|awydd) (goffi|coffi|ginio|ffilm|dro|drip|ddiod|pizza|sglods)
    (tyrd|dere|dewch) (i|at|lawr i|mewn i) (yr|y|r|fy)?
    (alli|gelli|elli|fedri|fydd) (di)? (ddod|sleifio|ddianc|fynd|gwrdd|gyfarfod) (mas|allan|i|ata|gyda|efo)?
    (ffansi|awydd|beth am) (coffi|ffilm|sinema|tro|gwrdd|cyfarfod|mynd am|drive|dro|cwrdd)
    (awn|mynd|awn ni|gawn ni fynd) (i|am|allan) (r|y|dro|sinema|goffi|draeth) 
    (gwrdd|gyfarfod|cwrdd|cyfarfod) (â|efo|gyda|a) (fi|mi|ti|chdi|chi|ni)?
    (gawn|cawn|allwn|fedrwn|gallwn|ddylen|beth am|be am|pam na|pam nad|ga|gad|gadewch|pryd|ble|lle|fyddet|hoffet|fyddech|dylen|dylsen|wyt) (ni|i ni|ti'n|i|ti|chi|gawn ni|allwn ni|awn|awn ni|hoffi|nad)? ..2 (gwrdd|gyfarfod|cwrdd|cyfarfod|gweld ein gilydd|weld ein gilydd|dod draw|ddod draw|fynd am|mynd am|hongian|cymdeithasu|chwrdd|gwrddwn|gwrddon|chyfarfod)
    (ti|chi|tin|ti'n|wyt ti|wyt ti'n) (eisiau|isio|ishe|moyn|am|isie|ffansi|awydd|ffansio|rhydd) ..2 (cwrdd|cyfarfod|gwrdd|gyfarfod|dod draw|mynd am|dod i|hongian|chwrdd|mynd mas|mynd allan|dod mas)
    (tyrd|dere|dewch|ty'd|tyrd ti) (draw|i fy|i'm|i nhy|ata i|ata|i ngweld|i gwrdd|i gyfarfod|i gwrdd â|i gwrdd a|i 'ngweld|mas|allan)
    (cwrdd|cyfarfod|gwrdd|cyfarfydda|cwrdda) (â|a|efo|gyda)? (fi|mi) (yn|wrth|tu|fory|yfory|heno|am|ar|ger|o flaen|nos|dydd|wedyn)?
    (wnei|nei|wnewch|allet|fedri|gelli) (di|ti|chi)? ..1 (cwrdd|cyfarfod|gwrdd|gyfarfod|ddod draw|ddod i)
    (wyt|ti|chi|ydych) (ti'n|yn|tin|chi'n|ti)? (rhydd|ar gael) ({day}|i|dydd|nos|ar ol|penwythnos|am)
    (galla i|fedra i|mi alla i|gallaf|allai|ga i|fe alla i) (dy)? (bigo|godi|nol|ddod|nôl|weld|gasglu|dod|mo'yn) (ti|i|lan|fyny|draw|di|dy)
    (mi|fe)? (goda|biga|godaf|bigaf|gasgla|gasglaf) (i|di|i di|i ti)
    (byddai'n|bydde'n|bysa'n|byddai|basa'n) (neis|braf|hwyl|dda|grêt) ..2 (cwrdd|cyfarfod|gwrdd|gweld|gyfarfod)
    (dwi|wi|rwy|hoffwn|licwn|baswn|swn|dwi'n|dwin) (i|yn|n)? (eisiau|isio|moyn|ishe|hoffi|licio)? ..1 (dy weld|weld ti|dy gweld|gweld ti|gwrdd|dy gyfarfod|dy gwrdd)
    (cwrdd|cyfarfod|gwrdd|gyfarfod) (rhywbryd|rywbryd|fory|yfory|heno|wythnos|nos|ar ol|yn y|yn y dre|{day})
  `,
  es: `
    (te)? (invito|llevo|saco|convido) (al|a la|a un|a una|a tomar|a comer|a cenar|de paseo|a dar|un helado|donde)
    (dile|di|invent*) .. {parent} que .. (amiga|amigo|biblioteca|vas|estas|estudiar)
    (ven|vente|veni|vienes|acercate|llega|te vienes|venis) (al|a la|a mi|hasta|por) <any>
    (puedes|podes|podrias|te dejan|te dejarian) (salir|escaparte|venir|verme|acercarte|quedar) 
    (te|os|me) (gustaria|apetece|provoca|late|interesa|animas|animarias) ..2 (tomar|cine|pasear|cenar|comer|dar una|salir|ir al|ir a|un cafe|helado|pizza|vernos)
    (y si|que tal|propongo|te propongo) ..2 (vemos|quedamos|juntamos|salimos|encontramos|conocemos|verse|quedar|vernos|un encuentro|salir)
    (vernos|quedar|encontrarnos|juntarnos|conocernos) (este|el|mañana|hoy|un dia|algun|pronto|en|donde|cuando|<ask>|{day}|alguna|por)
    (a)? (encontrarnos|vernos|juntarnos) 
    (podemos|podriamos|deberiamos|cuando|y si|porque no|por que no|xq no|pq no|donde|queres|quieres|kieres|te gustaria|te apetece|te late|te animas|te animás|tenemos que|hay que|vamos a|te parece si|que tal si|querés|quisieras|te provoca|te copa|que dices si|q tal si|podrias|deberías) (nos|que nos|a)? ..2 (vernos|vemos|quedar|quedamos|conocernos|conocemos|juntarnos|juntamos|encontrarnos|encontramos|salir|venir a|ir a dar|ir al cine|ir por|pasar por|salimos|reunirnos|quedemos|veamos|juntemos|encontremos|verme|venir)
    (quedamos|nos vemos|nos juntamos|nos encontramos|nos conocemos|juntemonos|veamonos|juntémonos|veámonos|encontremonos|quedemos|vemonos|nos vms) (en|el|hoy|mañana|a las|alguna|algun|un dia|este|esta|pronto|cuando|donde|y|afuera|fuera|despues|para|por|{day}|<ask>|en el|en la|ahi)
    (ven|vente|veni|venite|vení|vienes|venis|pasate|pásate|caele|cáele|vengas|vinieras|vienete) (a|pa|para|conmigo|aqui|aca|a verme|a mi|por) (mi|casa|verme|mia|mi depa|mi carro|aqui|un rato|a|departamento|piso|pasar)?
    (te)? (recojo|paso a buscar|paso por ti|paso a recoger|voy a buscar|busco|voy a recoger|llevo|invito a|recogeria|paso por vos|espero en|puedo recoger|puedo pasar por|puedo buscar|puedo llevar) (a|en|ti|donde|cuando|despues|el|la|tu|por|mañana|al|{day}|recogerte|te)?
    (puedo|podria|quieres que|voy a|paso a) (recogerte|buscarte|pasar por ti|pasar a buscarte|ir a tu casa|visitarte|llevarte|verte|ir a verte|invitarte|pasar por vos)
    (estas|estás|tenes|tienes|andas) (libre|tiempo|algo que hacer|planes|plan) (el|este|mañana|hoy|por la|esta|para|{day}|a la|hoy a)
    (me encantaria|me gustaria|quiero|tengo ganas de|quisiera|kiero|necesito|ganas) (verte|salir contigo|que vengas|vernos|invitarte|quedar contigo|que nos veamos|pasar tiempo|estar contigo|salir con vos|que quedemos)
    (seria|estaria) (genial|lindo|bueno|guay|bonito|bien|padre|chido) (vernos|verte|quedar|conocernos|si nos|juntarnos|poder)
    (cuando|donde|dnd|a que hora) (nos vemos|quedamos|puedo verte|nos juntamos|nos encontramos|te puedo ver|podemos vernos|te veo)
    (te veo|te espero|nos vemos|esperame|espérame|encuentrame|encuéntrame|encontrame) (en|a|alla|ahi|afuera|fuera|mañana|hoy|el|{day})
    (salgamos|salimos|vamos|demos) (a|juntos|por|al|un|una) (dar una|cine|un cafe|pasear|parque|tomar|comer|playa|vuelta|helado|solos)
    (sal|salte|salir|escapar) conmigo
  `,
  fr: `
    (aller|va|prendre|se prendre|boire|manger|sortir) ..2 (boire un|un verre|un truc|un cafe|un coca|une glace|resto|macdo|un kebab) (ensemble|tous les deux|avec moi|samedi|demain|un de)
    (faut|il faut|faudrait|jveux|je veux|jaimerais) (vraiment|trop|bien)? (quon|qu on|que lon) se (voie|voit|rencontre|retrouve|capte|croise)
    (je|jt|j) (te)? (emmene|emmenes|emmenerai|invite|temmene|tinvite|paye un) 
    (dis|dit|raconte) a {your} {parent} (que|tu) .. (chez|dors|va|vas|es|biblio*)
    (quon se|qu on se|on se|quon|on) (capte|voit|voie|voient|rencontre|retrouve|croise|rejoint|fasse un|fait un|aille|va|pose|boive) (demain|ce|un|en|au|a|samedi|dimanche|bientot|quand|tous|{day}|<ask>|cet|pour|ensemble|prendre|boire|dans|vers)
    (tu peux|tu pourrais|t as le droit de|tas le droit de|tu as le droit de|tu veux|ta le droit) (de)? (sortir|venir|me voir|passer|me rejoindre|bouger)
    (envie|hate|tentee|chaud|chaude|partante|dispo|motivee) (de|d|pour) (se|te|quon se|un|une|qu on)? ..1 (voir|rencontrer|cine|cafe|balade|sortir|promener|rdv|retrouver|verre|promenade|resto)
    (se voir|se rencontrer|se retrouver|se rejoindre) (demain|ce|un|en|au|a|samedi|dimanche|bientot|quand|tous|{day}|<ask>|cet|pour|pendant|apres)
    (on|tu|vous) (peut|pourrait|devrait|va|veux|voudrais|aimerais|veut|veus|pourrais|peux|serais|vx|poura) ..2 (se voir|se rencontrer|se retrouver|se capter|voir|rencontrer|sortir|venir chez|se faire|quon se voit|quon se voie|qu on se|se rejoindre|me rejoindre|passer chez|venir me|se croiser|me voir|qu'on se)
    (on se|quand est ce quon se|et si on se|pourquoi on se|pk on se|si on se|quand quon se|quand on se|ou on se|sa te dit quon se) (voit|voyait|rencontre|rencontrait|retrouve|retrouvait|capte|captait|rejoint|croise|fait|verrait|donne rendez|donne rdv|ferait)
    (ca te|sa te|ça te) (dit|dirait|tente|tenterait|plairait|branche|dirai|brancherait|interesse) (de|d|quon|qu on|un|une)? ..2 (se voir|voit|voie|rencontrer|sortir|venir|cine|cafe|balade|rejoindre|voir|passer|rdv|retrouver|capter|aller|tour)
    (viens|vien|passe|rejoins|rejoin|retrouve|tu viens|rejoint|vient) (chez|me voir|a la maison|me rejoindre|moi|avec|a l|au|me retrouver|dans ma) (moi|a|au|devant|ce|demain|voir|samedi|l|la|voiture|chez)?
    (je|j|jpeux|jvais|je peux|je pourrais|je vais|jpourrais|tu veux que je) ..1 (te chercher|venir te chercher|te recuperer|te prendre|passer te|venir chez|te voir|temmener|t'emmener|te ramener|passer te prendre|te rejoindre|viens te chercher|vienne te chercher|passe te|venir te)
    (tu es|tes|t|tu|est tu|es tu|vous etes|t es) (libre|dispo|disponible) (ce|demain|samedi|dimanche|le|pour|quand|cette|apres|a|mercredi|{day}|today)
    (tu fais quoi|quoi de prevu|tas quoi de prevu) (ce|samedi|demain|dimanche|mercredi) .. (se voir|voit|voir)
    (jaimerais|jaimerai|je voudrais|jai envie|jveux|je veux|jai trop envie|ce serait|ca serait|jadorerais|serait) (trop|bien|cool|sympa|top|genial|de)? ..1 (de se voir|se voir|te voir|sortir avec|quon se|passer du temps|de te voir|qu on se|si on se|linviter|tinviter|t inviter|qu'on se voie)
    (quand|ou|a quelle heure|dou) ..2 (se voit|on se voit|se voir|te voir|se retrouve|on se rencontre|se rejoint|on peut se|on se capte)
    (rdv|rendez vous|rendezvous) (a|au|devant|demain|samedi|ce|la|où|quand|{day}|chez|<ask>)
    (je|jte) (te)? (retrouve|rejoins|attends|attend|prends|recupere|cherche) (a|au|devant|la|chez|en|demain|dans|samedi|pres)
    (sortir|sors|sort|viens) avec moi
  `,
  de: `
    (soll|darf|kann|könnte) ich dich .. (abholen|besuchen|sehen|treffen|mitnehmen|einladen)
    (ich)? (lad|lade) dich .. ein
    (sag|erzähl) {your} {parent} .. (freundin|freund|bücherei|bist|training)
    (kannst|darfst|kommst|könntest|kannste|darfste) du (abends|heute|morgen|mal|am|nachher|noch|vielleicht|auch|nach der schule)? ..2 (raus|rauskommen|rausgehen|weg|rausschleichen|vorbei|vorbeikommen|treffen|herkommen|zu mir|kommen)
    (lust|bock|wie wärs|wie wäre es|was hältst du|interesse) (auf|mit|von)? (einen|ein|nem|einem|n|ne|eine)? (treffen|date|kaffee|eis|kino|spaziergang|treff|ausflug|film|spritztour)
    (wir)? (könnten|sollten|können|müssen|müssten|wollen) (ja|uns|doch|mal)? ..3 (treffen|sehen|zusammen|gehen|kennenlernen|was machen|unternehmen|verabreden)
    (will|möchte|muss|würd|würde|wann kann ich) dich (endlich|bald|mal|gern|so gern|unbedingt|gerne|wirklich)? ..1 (sehen|treffen|besuchen|kennenlernen|abholen|umarmen|sehn)
    (können|könnten|sollten|wollen|wollten|sollen|wann|wo|warum|wieso|wie wärs wenn|was wenn|hast du lust|willst du|möchtest du|würdest du|haste lust|willste|magst du|hast du bock|haste bock|lust|bock|hättest du lust|vllt können|vielleicht können|sollte|könnte) (wir|wir uns|du|du dich|wir nicht|ich dich|mich|uns|dass|zu|dich|nicht)? ..3 (treffen|sehen|kennenlernen|abhängen|rausgehen|vorbeikommen|vorbeizukommen|zu treffen|treffe|chillen|was machen|was unternehmen|besuchen|spazieren|kino|kaffee|eis essen|zu mir|sehn|abholen|rauszugehen|verabreden|kennen lernen)
    (lass|lasst|lass uns|lassma|lass ma|komm wir|wollen wir|solln wir|sollen wir) (uns|mal|doch|was|ma|einfach|wir)? ..3 (treffen|sehen|abhängen|chillen|rausgehen|sehn|verabreden|unternehmen|treffn|zusammen|spazieren|eis|kino|treffe)
    (komm|kommst|kommste|komm doch|magst du|kannst du) (du|mal|doch|einfach)? (mal|doch|einfach)? (zu mir|vorbei|rum|rüber|zu uns|mich besuchen|zu meinem|mit zu mir|in mein|mich abholen|raus|zu meiner)
    (triff|treff|trefft|wir treffen uns|treffen wir|treffpunkt|treffen) (mich|uns|wir uns|dich|wir|dann|wir uns dann)? (mit mir|am|um|im|in|vor|an|bei|morgen|heute|dann|dort|hinter|da|allein|{day}|mal|doch|später|wo|wann|mit)
    (ich)? (hol|hole|kann|könnte|würd|würde|fahr|nehm|werde) (ich)? (dich|euch|dich auch) (dann|mal|gerne|gern|auch|morgen|von|um|mit dem|vor|heute)? ..3 (ab|abholen|besuchen|mitnehmen|mit|hinfahren|von der|treffen|einladen|hin)
    (kann|könnte|darf|wann kann|wann) ich (dich|zu dir|mal) (mal|endlich|morgen)? ..1 (sehen|treffen|besuchen|kommen|abholen|kennenlernen)
    (hast|haste|bist|biste) (du)? (am|morgen|heute|dieses|diese|nächste|nächstes|{day}|zeit|frei|nach) .. (zeit|frei|vor|schon was vor|am|{day}|wochenende) 
    (ich)? (würd|würde|will|möchte|mag|hätte lust|hab lust|wär|wäre) (dich|gern|gerne|voll gern|so gern|schön|cool|gerne mal|dich gern|toll|dich gerne|mega|mal)? ..2 (sehen|dich sehen|mit dir ausgehen|was mit dir|treffen|zeit mit dir|uns sehen|wenn wir uns|mit dir treffen)
    (wann|wo|um wie viel uhr) (treffen|sehen|sehn|trifft) (wir|man) (uns|sich)
    (geh|gehst|gehen|gehste) (du|wir)? (mit mir|zusammen) ..2 (aus|kino|eis|spazieren|raus|essen|park|weg)
    (sehen|treffen|sehn) wir uns (morgen|heute|am|mal|bald|dann|{day}|<ask>|um|in|vielleicht|nach)
  `,
  pt: `
    (convido te|te convido|te chamo|chamo te|posso te convidar|convidar te) (para|pra|a|p)
    (diz|fala|inventa) (à|a|pra|para|ao)? {your}? {parent} (que|q) (vais|vai|tás|está|estás|foi|vc|tu)
    (posso|vou|ia|podia|consigo|quero|dá pra eu) (ir|aí|ai|la|lá|até|passar|dar um pulo) ..2 (ter contigo|te ver|ver te|aí|ai|até você|até vc|a tua casa|na sua casa|te encontrar|na tua casa|te buscar|buscar te)
    (topa|quer|bora|vamos|alinhas|queres|vens|que tal|partiu|aceita|apetece te) ..1 (um|uma|no|pro|ao|num|tomar|ver um|comer|dar uma) (cinema|café|passeio|rolê|role|sorvete|gelado|date|encontro|filme|volta|lanche|açaí|pizza|piquenique|cafézinho|rolezinho)
    (encontra|encontre|encontrar) (te|se|me|nos)? (comigo|comigo no|a gente)
    (podes|pode|dá pra|consegue|consegues|dá pra vc|te deixam) (você|vc|tu)? (sair|vir|me encontrar|escapar|me ver|dar uma escapada|passar)
    (marcar|combinar|marcamos|combinamos) (de|um|uma|alguma|de a gente|pra|para|algo) ..2 (encontro|ver|encontrar|sair|coisa|nos|dia|algo)
    (nos encontrar|se encontrar|nos ver|se ver|encontrarmo nos|vermo nos|ver nos|encontrar nos) 
    (podemos|podíamos|podiamos|vamos|bora|devíamos|deviamos|a gente podia|a gente pode|quando|onde|que tal|e se|porque não|por que não|pq não|pq nao|quer|queres|qr|topa|topas|bora se|gostarias de|gostaria de|vc quer|tu queres|você quer|quando podemos|que horas|podia mos|q tal|apetece te|ta afim de|tá a fim de|tá afim de|bora la|devia mos) (nos|se|a gente|de|que|a gente se|nós)? ..2 (encontrar|encontrarmos|vermos|ver|conhecer|conhecermos|sair|vir aqui|vir cá|ir ao cinema|passear|dar uma volta|encontrar nos|vir a|me ver|ver nos|nos vermos|tomar um|comer um|vermo nos|encontrarmo nos|estar juntos|marcar|combinar|encontra|ve|vê)
    (nos vemos|a gente se vê|a gente se ve|se encontra|nos encontramos|encontramos nos|a gente se encontra|vemo nos|vemos nos|se vê|encontramo nos|se ve) (no|na|em|amanhã|amanha|sábado|sabado|hoje|às|as|algum|um dia|ali|lá|la|logo|quando|onde|este|esse|{day}|<ask>|depois)
    (vem|vens|vir|venha|anda|passa|cola|venhas|dá um pulo|chega) (pra|para|aqui|cá|ca|até|a|à|na|no|me ver|ter|ver me|ficar|em) (minha|aqui|casa|mim|cá|ver|comigo|meu|minha casa|um|me|em)?
    (vem|sai|sair|sais|vir) (comigo|ter comigo|me encontrar|me ver|ver me)
    (eu)? (te|vou te|posso te|passo pra te|vou|posso|passo|passo aí pra te|passo para te) (te)? (buscar|busco|pego|pegar|apanhar te|ir te buscar|buscar te|levo|levar|pegar aí|pegar na|te pegar|apanho te|ir buscar te|apanhar|visitar|encontro|encontrar|levar te)
    (tá|ta|está|estás|tás|tas|vc tá|vc ta|você está|tem|tens) (livre|disponível|disponivel|tempo|planos|algo pra fazer|alguma coisa pra fazer) (no|na|amanhã|sábado|sabado|este|esse|hoje|à|a|para|neste|nesse|{day}|depois|logo)
    (queria|quero|adorava|adoraria|gostava|gostaria|kero|tenho vontade|vontade|qro) (muito|mt|tanto|de)? (te ver|ver te|sair contigo|sair com você|sair com vc|estar contigo|que viesses|que você viesse|encontrar você|encontrar vc|ver você|ver vc|me encontrar|de te ver|que nos|passar um tempo)
    (seria|era|ia ser) (muito|tão|mt)? (bom|legal|fixe|ótimo|massa|giro|incrível|lindo) (se a gente|nos vermos|te ver|encontrar|nos encontrarmos|sair|se nos|a gente se|ver te)
    (quando|onde|que horas|q horas) (é que)? (nos vemos|a gente se vê|a gente se encontra|posso te ver|te posso ver|nos encontramos|podemos nos|te vejo|posso ver te)
    (encontra|encontre|encontro|me encontra|espera|me espera|espero) (me|comigo|te|por ti|você|vc)? (no|na|em|ali|lá|à|amanhã|às|perto|atrás)
    (quero|posso|queria) (te)? (convidar|levar) (te|você|vc|pra|para)
  `,
  nl: `
    (kan|mag|zal|zou) ik (je|jou) (een keer|komen|dan|morgen)? ..2 (ophalen|zien|opzoeken|bezoeken|meenemen|trakteren)
    (zeg|vertel) (maar)? (tegen|aan)? (je)? {parent}? dat je .. (vriendin|bieb|vriend|oefenen|logeert)
    (ga|wil|kom|mag|heb|kan|zou|durf) (je|jij) ..4 (met me mee|met mij mee|naar buiten|met me uit|met mij uit|bij mij|met mij|met me|naar mij|mij zien|me zien|mee naar|weg glippen|wegglippen)
    (laten we|zullen we|kunnen we|we kunnen|we zouden kunnen|zin om) (een keer|samen|anders|misschien|eens|even|ook)? ..2 (drinken|eten|wandelen|doen|zien|heen|naar|film|afspreken|chillen|meeten|rondje|uitgaan|treffen|gaan)
    (wat dacht je van|zin in|heb je zin in|iets voor je|hoe lijkt je|lijkt het je) (een|n)? (afspraakje|date|koffie|film|wandeling|ijsje|meeting|drankje|ritje|meet|filmpje pakken)
    (afspreken|elkaar zien|meeten|ontmoeten) (morgen|zaterdag|dit|na|bij|in|{day}|<ask>|een keer|binnenkort|komend|samen|vanavond|om|snel)
    (ik)? (zou|wil|moet) (je|jou|elkaar) (eindelijk|een keer|snel|graag|echt|zo)? ..1 (zien|ontmoeten|bezoeken|ophalen|knuffelen)
    (kunnen|zullen|zouden|moeten|wanneer|waar|waarom|wil je|wilje|heb je zin om|heb je zin|zin om|wil jij|zullen we|kan je|kun je|hebbe zin|zou je|wat als|misschien kunnen|we moeten|we kunnen|zin in|laten we|wat dacht je van|wrm|hoe laat|we kunnen een keer|moete) (we|je|wij|ik|samen|een|elkaar|een keer|keer|niet|met me|met mij|om)? ..3 (afspreken|ontmoeten|elkaar zien|zien|meeten|langskomen|chillen|af te spreken|wat doen|wat leuks doen|naar de film|meeten|ergens heen|te chillen|bij mij komen|langs te komen|komen chillen|uitgaan|treffen|te ontmoeten|meet|hangen|spreken we af|naar mij komen|op date|wandelen)
    (spreken|zien|zie|ontmoeten|treffen|spreek|meeten) (we|wij|ik) (af|elkaar|je|een keer) (af|morgen|dan|bij|in|zaterdag|op|om|een keer|snel|vandaag|{day}|wanneer|waar|<ask>)?
    (kom|kom je|kom maar|komt|kom jij|kom dan|kom anders|kom een keer|wil je|kan je) (je|een keer|maar|anders|gewoon|ff|even)? (langs|bij mij|naar mij|hierheen|chillen|naar mijn|naar me toe|me opzoeken|naar me|mee naar|bij me|hierheen komen|buiten)
    (ik)? (kan|kom|haal|pik|zal|kom je|wil|neem) (je|jou|ik) (wel|dan|ook|zelfs|zo|morgen|even)? (op|ophalen|halen|oppikken|komen halen|thuis ophalen|meenemen|opzoeken|mee|van school halen|bij|om)
    (ben|heb) (je|jij) (vrij|tijd|iets te doen|plannen|wat te doen|beschikbaar) (op|morgen|dit|zaterdag|vandaag|vanavond|in|na|{day}|komend|van)
    (heb|ben) (je|jij) (morgen|zaterdag|dit weekend|vanavond|zondag|{day}) (tijd|vrij|iets|zin|wat)
    (ik)? (wil|zou|heb zin om|wou) (je|jou|graag|zo graag|heel graag|gewoon)? (graag|een keer)? (zien|je zien|met je afspreken|te zien|bij je zijn|met jou afspreken|mee uit|langskomen|zien zaterdag|afspreken)
    (zou|lijkt|is|zal) (me|het|mij)? (leuk|gezellig|tof|chill|fijn|nice) (zijn)? (om|als we|als) ..2 (afspreken|ontmoeten|zien|af te spreken|elkaar|zien)
    (wanneer|waar|hoe laat) (zien|zie|spreken|ontmoeten|kan ik|zullen) (we|je|ik|ik je|we elkaar) ..1 (af|elkaar|zien|ontmoeten)?
    (meet|ontmoet|zie|tref|wacht) (me|mij|je|op me) (bij|op|in|om|morgen|achter|daar|voor|aan|{day})
    (ga|gaan|ga je|gaan we) (je|we)? (met me|met mij|samen) (mee|uit|naar|naar de film|ergens|wat drinken|een keer|wandelen|op date)
  `,
  pl: `
    (powiedz|mow) {parent} ze .. (kolezanki|kolegi|biblioteki|idziesz|nocujesz|jestes)
    (mozesz|dasz rade|moglabys|moglbys|pozwola ci|wolno ci) (wyjsc|wyrwac|przyjsc|przyjechac|wyskoczyc|wpasc|spotkac) 
    (ochota|ochote|masz ochote|co powiesz|moze|propozycja|chcesz|zaprosze cie|zapraszam cie|zapraszam) (na) (spacer|kino|kawe|lody|pizze|spotkanie|randke|herbate|przejazdzke|kolacje|impreze|film|spotkanko)
    (spotkac|spotkanie|zobaczyc) (sie)? (jutro|w|na|dzis|kiedys|po|{day}|<ask>|razem|gdzies|we|niedlugo|o|przy)
    (chce|chcialbym|chcialabym|musze|marze zeby) (w koncu|wreszcie|bardzo|kiedys|juz)? (cie|ciebie|sie z toba|z toba) ..1 (zobaczyc|spotkac|poznac|przytulic|odwiedzic|widziec)
    (moze|to) (sie)? (gdzies|kiedys|jakos|jutro|wreszcie|w koncu) (sie)? (spotkamy|wyjdziemy|pojdziemy|wyskoczymy|pojedziemy|zobaczymy)
    (mozemy|moglibysmy|moze|powinnismy|kiedy|gdzie|a moze|co powiesz na|czemu nie|dlaczego nie|chcesz|chcialabys|chcialbys|masz ochote|mialabys ochote|mialbys ochote|czy mozemy|dasz sie|a gdybysmy|moze bysmy|to co|zechcesz|moglabys|moglbys|masz czas|chciala bys|co ty na to|bysmy) (sie|my|bysmy|sie kiedys|ze mna|na|zeby sie|zebysmy|to)? ..3 (spotkac|spotkamy|spotkanie|zobaczyc|wyjsc|wpasc|przyjsc|przyjechac|spotkali|spotkalibysmy|zobaczymy|wyjdziemy|na spacer|do kina|na kawe|na lody|poznac|spotykamy|wyskoczyc|sie spotkac|umowic|zobaczyli|posiedziec|do mnie)
    (spotkajmy|spotkamy|umowmy|zobaczmy|widzimy|umowimy|spotykamy|zobaczymy) sie (w|na|kiedys|jutro|dzis|dzisiaj|po|o|przy|pod|u|gdzies|za|tam|kolo|obok|wieczorem|{day}|<ask>|pod|razem)?
    (wpadnij|wpadniesz|przyjdz|przyjdziesz|przyjedz|przyjedziesz|wpadaj|chodz|wbijaj|wbij|zajrzyj|przyjezdzaj) (do mnie|do mojego|na chate|kiedys|tu|na noc|do nas|ze mna|mnie odwiedzic|na|do parku|pod)
    (odbiore|zabiore|podwioze|przyjade|wezme|podjade|zgarne|moge odebrac|moge zabrac|moge cie|moge po ciebie|podrzuce) (cie|ciebie|cb|po|po ciebie|przyjechac|odebrac|zabrac|podwiezc)
    (jestes|masz|bedziesz|bd) (wolna|wolny|czas|plany|jakies plany|cos w planach|wolne) (w|jutro|dzis|po|dzisiaj|wieczorem|na|{day}|kiedy)
    (masz|jestes|co robisz) (jutro|w sobote|w weekend|dzis|dzisiaj|w niedziele|w piatek|po szkole|{day}) (czas|wolne|wolna|wolny|jakies|chwile|spotk*)
    (chcialbym|chcialabym|chce|mam ochote|bardzo chce|fajnie|milo|super|bylo by|byloby|by) (cie|sie|byloby|by bylo|fajnie|milo|super|bardzo)? (cie|sie)? (zobaczyc|z toba spotkac|spotkac|zaprosic|zabrac|spotkac z toba|odwiedzic|gdzies z toba|wyjsc z toba|z toba wyjsc|gdzies zabrac|gdzies wyjsc)
    (kiedy|gdzie|o ktorej) (sie)? (spotykamy|spotkamy|widzimy|zobaczymy|mozemy sie|moge cie) (sie|spotkac|zobaczyc|widziec)?
    (wyjdz|wyjdziesz|wyskocz|pojdziesz|pojdz|chodz|umow sie|umowisz sie) (ze mna|na spacer|na chwile|przed dom|gdzies|do|na)
    (czekam|poczekam|bede czekal|bede czekac|bede) (na ciebie|na cb|pod|przy|w|kolo) (przy|pod|w|o|kolo|na|twoja|szkola|szkole|parku|{day})
  `,
  tl: `
    (punta|pupunta|dadaan|dadayo) (na)? (ako|aq|nako) (dyan|jan|diyan|sa inyo|sayo|sa iyo|dyan sa|jan sa)
    (sabihin|sabi|paalam) (mo)? .. (nasa|kaibigan|library|kaklase) .. (kita|punta|labas)
    (pwede|kaya|puwede|pwd|pede|okay lang|ok lang) ..2 (puntahan|sunduin|makita|bisitahin|mapuntahan|dalawin|makasama|mameet|makalabas|lumabas|makipagkita|pumunta)
    (gusto|bet|trip|tara|g ka|game ka|sama ka|want) (mo|ka)? (ba|bang)? ..2 (mag kape|magkape|manood|kumain|mag sine|sine|mag mall|gumala|mag date|roadtrip|road trip|mag milktea|milktea|mag swimming|samgyup|pumasyal|mamasyal)
    (eb|eyeball|meet up|meetup|date|gala|tambay|hangout) (na)? (tayo|tau|naman|na tayo)
    (nakakalabas|makakalabas|makakatakas|pinapayagan|papayagan) (ka|kb) 
    (magkita|makita|meet|kita) (tayo|kita|na tayo|naman|nalang)
    (pwede|puwede|pwd|pede|kailan|kelan|gusto mo|gusto mo ba|gsto mo|gusto mong|bet mo|tara|saan|san|bakit di|bat di|bakit hindi|kung|paano kung|pano kung|baka|pwede ba|pwede bang|dapat|sana|trip mo|want mo|g ka|g ka ba|game ka|game ka ba|free ka|free ka ba) (ba|bang|tayong|tayo|tayo na|ka|kang|mag|na|natin|nating|akong|ako)? ..2 (magkita|kita|makita|makipagkita|meet|mag meet|magmeet|gumala|gala|lumabas|labas|magkikita|pumunta|punta|mameet|mag kita|mag date|mag hangout|hangout|tumambay|tambay|magkape|mag mall|manood|makipag meet|makipag kita|bumisita|dumalaw|pumunta sa)
    (magkita|kita|meet|labas|gala|kita kita|magkikita|mag kita|magmeet|tambay|date) (na)? (tayo|tau|taung|nga tayo|naman tayo|us|kits) (sa|bukas|mamaya|minsan|ngayon|dito|doon|dun|ng|this|nang|sabado|{day}|naman|<ask>|na|pls|please)?
    (punta|pumunta|pnta|daan|dumaan|dalaw|bisita) (ka|kayo|ka na|ka naman|ka nga|ka ba) (dito|sa|samin|sa amin|sa akin|sakin|saken|sa bahay|sa place ko|na|nga|bukas|mamaya|minsan)
    (susunduin|sunduin|pick up|pickup|i pick up|ipick up|hatid|ihahatid|ipipick up|isasama|dadalhin) (ko|na)? (kita|ka|kita sa|ikaw)
    (free|libre|available|may gagawin|may lakad|bakante|vacant) (ka|kb|ka ba|kba|kayo) (ba)? (bukas|sa|mamaya|ngayon|this|sabado|linggo|{day}|mamayang|on|after|pagkatapos)
    (gusto|gsto|sana) (na)? (kitang|kita|ko|kong|makita|sana) (makita|makasama|ka makita|kita makita|yayain|lumabas|isama|ka|puntahan|kang makita|ka makasama|makita ka)
    (ang saya|masaya|maganda|ayos|mas masaya|ok) (sana|siguro|kung) ..2 (magkita|makita|kita|meet|magkasama|lumabas)
    (kailan|kelan|saan|san|anong oras) (ba)? (tayo|kita|ka|ba tayo|natin) (magkikita|pwede|makita|pwedeng|magkita|makikita|kita|pwede makita|mameet|pwedeng makita)
    (hintayin|antayin|aantayin|hihintayin|intayin|wait) (kita|mo ako|moko|kita sa|kita dun) (sa|dito|doon|dun|bukas|mamaya)?
    (sama|sumama|samahan) (ka|mo) (sakin|sa akin|saken|ako|naman|nga|na|ba)
    (kita|meet|magkita) (na lang|nalang|na tayo|tayo) (sa|dun|doon|bukas|mamaya)
    (lets|can we|wanna|want to|u wanna|gusto mo) (meet|meet up|hang out|hangout|meetup|hang)
  `,
  hi: `
    (तुम्हें|तुझे|आपको) .. (लेने|पिक करने) (आऊंगा|आ जाऊंगा|आ सकता|आऊं)
    (मॉल|पार्क|स्टेशन|कैफे|बाहर|घर) (आ|पर आ|तक आ|में आ) (सकती|सकते|जाओ|जाना|पाओगी|ओ)
    (मिलने|मुलाकात|मिलने जुलने) (का|की) (प्लान|प्रोग्राम|सोच|जगह|बात)
    (मीट|मुलाकात) (कर|करें|करते|करो|करना|करोगी|करोगे|कर सकते) (हैं|हो|लो)?
    (बाहर|कहीं|साथ) ..1 (घूमने|चलें|चलोगी|चलोगे|चलते|आ सकती|आ सकते|निकल सकती|मिल सकते)
    (घर से) (बाहर)? (निकल|आ) (सकती|सकते|पाओगी|पाओगे|सकता)
    (मेरे साथ|साथ में) (चलोगी|चलोगे|आओगी|आओगे|चलो|घूमोगी|चल|आओ|समय|टाइम)
    (मिलना|मिलें|मिलते|मिलो) (है|हैं|चाहिए|पड़ेगा|ना|कभी|कल|तो)
    (क्या|चलो|कब|कहाँ|कहां|कभी|हम|हमें|एक दिन|किसी दिन|चल|क्यों न|क्यों ना|तुम|आप|तो|फिर|कल|आज) (हम|हमें|तुम|आप|तो|न|ना|मुझसे|एक बार|कभी)? ..2 (मिल सकते|मिलें|मिलते|मिलोगी|मिलोगे|मिलना चाहोगी|मिलना चाहोगे|मिलना चाहिए|मिलेंगे|मिलना चाहती|मिल सकती|मिल सकता|मिल लें|मुलाकात|घूमने|मिलना चाहते|मिलेंगी|मिलना है|मिले|मिलो|मिल लो|मिलने आ)
    (मुझसे|मुझ से|हमसे|मेरे साथ) (मिलो|मिलोगी|मिलोगे|मिलना|मिलने|मिल|चलो|चलोगी|चलोगे|घूमने|आओ|मिलने आओ|मिल सकती|मिल सकते)
    (मेरे|मेरी|हमारे|इधर) (घर|पास|यहाँ|यहां|कमरे|फ्लैट|गाड़ी|रूम) (पर|में|के)? (आ|आओ|आजा|आना|आ जाओ|आ सकती|आ सकते|चलो|आओगी|आओगे|आ जा)
    (मैं)? (तुम्हें|तुझे|आपको|तुमको) (लेने|पिक|छोड़|घुमाने|घुमाऊंगा|ले जा|ले चलूंगा|घुमा) (आ|कर|दूंगा|आऊंगा|ले|जाऊंगा|ले जाऊंगा|सकता|लूंगा)?
    (क्या)? (तुम|आप|तू) (कल|आज|इस|शनिवार|रविवार|संडे|वीकेंड|शाम) .. (फ्री|खाली|फुर्सत|टाइम|समय|बाहर)
    (तुमसे|आपसे|तुझसे|तुम्हें|आपको|तुझे) (मिलने|मिलना|मिलूं|मिल|देखना|मिल सकता|मिल सकती|कब मिल|घुमाने) (का|चाहता|चाहती|है|हूँ|सकता|सकती|आ)?
    (कब|कहाँ|कहां|किस समय|कितने बजे) (मिलें|मिलना|मिलेंगे|मिलते|मिलोगी|मिलोगे|मिल सकते|मिले|मिल)
    (मिलते|मिलो|मिलेंगे|मिलें|मिलना|मिल) (हैं|ना|मुझे|मुझसे|तो|कभी)? (कल|आज|शाम|स्टेशन|पार्क|मॉल|बाहर|कभी|कहीं|शनिवार|रविवार|{day})
    (कल|आज|शाम को|शनिवार को|रविवार को|इस वीकेंड|संडे को|{day}) (को)? ..1 (मिलते|मिलें|मिलो|मिलोगी|मिलोगे|मिलेंगे|मिल सकते|मिलना|मिल)
    (अच्छा|मज़ा|बढ़िया|मजा) (होगा|लगेगा|आएगा|होता) .. (मिल|मिलेंगे|मिलें|मिलकर|मिलते)
    (बाहर|घूमने|कॉफी|फिल्म|मूवी) (मिलो|मिलते|चलो|चलें|चलोगी|चलोगे|चलते|आओ|आ जाओ|पीने|देखने)
  `,
  'hi-latn': `
    (tumhe|tujhe|aapko|tumko) .. (lene|pick karne) (aaunga|aa jaunga|aa sakta|aau|aunga)
    (mall|park|station|cafe|bahar|ghar) (aa|pe aa|tak aa|me aa|par aa) (sakti|sakte|jao|jana|paogi|skti)
    (milne|mulakat|milne julne) (ka|ki) (plan|program|soch|jagah|baat)
    (meet|mulakat|meetup) (kar|kare|karte|karo|karna|karogi|karoge|kr|krte|karle|karlo|kar sakte) (hai|hain|ho|lo|kya)?
    (bahar|kahi|kahin|sath|saath) ..1 (ghumne|chale|chalogi|chaloge|chalte|aa sakti|aa sakte|nikal sakti|mil sakte|chalein)
    (ghar se) (bahar)? (nikal|aa) (sakti|sakte|paogi|paoge|sakta)
    (mere sath|mere saath|saath me|sath me) (chalogi|chaloge|aaogi|aaoge|chalo|ghumogi|chal|aao|time)
    (milna|mile|milte|milo) (hai|hain|h|chahiye|padega|na|kabhi|kal|to|yaar)
    (kya|chalo|kab|kaha|kahan|kabhi|hum|ham|hame|ek din|kisi din|chal|kyu na|kyun na|tum|aap|to|toh|phir|fir|kal|aaj) (hum|ham|hame|tum|aap|to|na|mujhse|mujse|ek baar|kabhi)? ..2 (mil sakte|mil skte|mile|milte|milogi|miloge|milna chahogi|milna chahoge|milna chahiye|milenge|milna chahti|mil sakti|mil sakta|mil le|mulakat|ghumne|ghoomne|milna chahte|milengi|milna hai|milo|meet karte|meet kare|meet kar|meet karo|meet karogi|mil lo|milne aa|meet krte|mill)
    (mujhse|mujse|mujh se|humse|mere sath|mere saath) (milo|milogi|miloge|milna|milne|mil|chalo|chalogi|chaloge|ghumne|aao|meet|mil sakti|mil skti|mil sakte)
    (mere|meri|hamare|idhar|mera) (ghar|paas|pass|yaha|yahan|kamre|flat|gaadi|gadi|room) (pe|par|pr|me|mein|ke)? (aa|aao|aaja|aana|ana|aa jao|aajao|aa sakti|aa sakte|chalo|aaogi|aaoge|ajao|aa ja|aja)
    (main|mai|mein)? (tumhe|tujhe|tuje|aapko|tumko|tmhe|apko) (lene|pick|chhod|chod|ghumane|ghumaunga|le ja|le chalunga|pickup|ghuma) (aa|kar|dunga|aaunga|le|jaunga|le jaunga|sakta|lunga|up|aunga)?
    (kya)? (tum|aap|tu|ap) (kal|aaj|is|shanivar|sunday|saturday|weekend|sham|shaam|itwar) .. (free|khali|fursat|time|bahar|busy ho kya)
    (tumse|tmse|aapse|tujhse|tumhe|aapko|tujhe|apse) (milne|milna|milu|mil|dekhna|mil sakta|mil sakti|kab mil|meet karna|ghumane) (ka|chahta|chahti|hai|hu|sakta|sakti|aa|h)?
    (kab|kaha|kahan|kis time|kitne baje) (mile|milna|milenge|milte|milogi|miloge|mil sakte|mil skte|mil|meet)
    (milte|milo|milenge|mile|milna|mil) (hai|hain|h|na|mujhe|mujhse|to|kabhi)? (kal|aaj|sham|shaam|station|park|mall|bahar|kabhi|kahin|kahi|saturday|sunday|{day})
    (kal|aaj|sham ko|shaam ko|saturday ko|sunday ko|is weekend|sunday|saturday|weekend pe|{day}) (ko)? ..1 (milte|mile|milo|milogi|miloge|milenge|mil sakte|milna|mil|meet karte|meet)
    (acha|accha|maza|maja|badhiya|mazaa) (hoga|lagega|aayega|ayega|hota) .. (mil|milenge|mile|milkar|milke|milte)
    (bahar|ghumne|coffee|movie|film|ghoomne) (milo|milte|chalo|chale|chalogi|chaloge|chalte|aao|aa jao|pine|dekhne|aajao)
    (lets|can we|wanna|want to|u wanna) (meet|meet up|hang out|hangout|meetup|hang)
  `,
}
