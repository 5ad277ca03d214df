import type { Phrases } from '../plug.ts'

// Small words that may stand between "send" and "picture"; up to five of them.
const EN = '(me|us|a|an|one|1|some|sum|more|another|ur|your|yr|any|few|couple|of|nice|cute|new|recent|quick|real|lil|little|face|live|good|better|proper|just|over|different|diff|pls|please|other|full|normal|clear|bk|back|the|that|silly|funny|two|2|3)?'
const ENS = `${EN} ${EN} ${EN} ${EN}`
const ES = '(me|una|un|unas|otra|otras|alguna|algunas|mas|tu|tus|la|las|de|porfa|por|favor|pls|asi|nueva|linda|bonita|rapida|buena|mejor|solo|ya|ahora|esa|dos|2|pues|a mi|mi)?'
const ESS = `${ES} ${ES} ${ES}`
const FR = '(moi|me|m|une|un|des|de|d|ta|tes|la|les|autre|autres|dautres|encore|stp|svp|plus|petite|belle|jolie|nouvelle|aussi|juste|vite|deux|2|p|ptite|mignonne)?'
const FRS = `${FR} ${FR} ${FR}`
const DE = '(mir|mich|du|ein|eins|eine|einen|n|nen|ne|noch|paar|mehr|dein|deine|von|mal|bitte|pls|doch|schnell|kurz|neues|schones|nettes|aktuelles|anderes|jetzt|weiteres|weitere|uns|auch|das|einfach|sofort|heute|gleich|zwei)?'
const DES = `${DE} ${DE} ${DE} ${DE}`
const PT = '(me|mim|uma|um|umas|outra|outras|mais|tua|sua|tuas|suas|a|as|pra mim|para mim|pfv|pf|por favor|aí|ai|la|nova|linda|bonita|algumas|alguma|so|logo|ja|tb|tambem|aquela|mi|duas)?'
const PTS = `${PT} ${PT} ${PT}`
const NL = '(me|mij|mn|een|n|nog|eens|is|ff|even|effe|wat|meer|paar|je|jouw|van|leuke|nieuwe|mooie|aub|een keer|ook|maar|andere|ns|dan|snel|die|de|iets|twee)?'
const NLS = `${NL} ${NL} ${NL} ${NL}`
const PL = '(mi|jakies|jakas|jakies|swoje|swoja|swoj|swojego|jedno|jeszcze|jedna|kolejne|inne|nowe|ladne|fajne|fajna|prosze|pls|tu|twoje|twoja|to|szybko|teraz|no|wiecej|kilka|pare|tez|sobie|aktualne|dwa|nam)?'
const PLS = `${PL} ${PL} ${PL}`
const TL = '(mo|ka|ako|ko|me|nga|naman|ng|nang|sakin|sa akin|skin|ba|na|isa|isang|pa|ur|your|a|ang|yung|ung|pls|lang|din|rin|muna|kang|mga|po|iba|ibang|more|another|bagong|cute)?'
const TLS = `${TL} ${TL} ${TL}`
const HL = '(ek|1|aur|or|apni|apna|tumhari|teri|aapki|apki|mujhe|muje|mujhko|mere|ko|na|toh|to|ki|ka|koi|please|pls|plz|zara|jara|abhi|nayi|acchi|achi|wali|ye|do|kuch|phir|hi|jaldi|do|ya|se|aaj)?'
const HLS = `${HL} ${HL} ${HL}`
const HI = '(एक|और|अपनी|अपना|तुम्हारी|तेरी|आपकी|मुझे|मुझको|मेरे|को|ना|तो|की|का|कोई|प्लीज|जरा|अभी|नई|अच्छी|वाली|कुछ|फिर|ही|जल्दी|से|आज|दो)?'
const HIS = `${HI} ${HI} ${HI}`
const CY = '(i|fi|ata|ataf|ato|imi|un|arall|llun|o|ohonot|ohono|dy|dy hun|mwy|eto|plis|newydd|bach|neis|rhai|ychydig|ti|di|y|hi|yn|sydyn|gwell)?'
const CYS = `${CY} ${CY} ${CY}`

/** Words that ask for a picture, a video or the camera. */
export const imageAskedPhrases: Phrases = {
  any: `
    [ (asks|asked|asking|requests|requested|demands|wants|begs|pushes|presses|repeats) (again|once|repeatedly)? (for|to see|to send|to get|request|me for|her for|him for|the child for|child for)? (a|an|the|another|more|one|new|second|further|some|private|other)? (more|own|further)? (image|images|picture|pictures|photo|photos|video|videos|selfie|selfies|pic|pics|webcam|camera|cam|imagery|photograph*)
    [ (asks|asked|requests|wants|tells|told|demands|pressures|urges) .. to (send|share|show|take|turn on|switch on|go on|use|come on) ..3 (image|images|picture|pictures|photo|photos|video|videos|selfie|cam|camera|webcam|imagery)
    [ (image|picture|photo|video|selfie|camera|webcam|pic) (request|requested|asked|demand|ask)
    [ (request|ask|demand|pressure) for ..2 (image|images|picture|pictures|photo|photos|video|videos|camera|webcam|selfie)
    [ (pide|pide|demande|bittet|fragt|pede|vraagt|prosi|humihingi|gofyn|manda|manga|मांगता|maangta) ..4 (imagen|foto|fotos|image|photo|bild|imagem|zdjecie|litrato|llun|तस्वीर|फोटो|video)
  `,
  en: `
    (do|d|have|does) (u|you) (have|got|hav) (a|ur|any)? (cam|webcam|camera)
    (love|like|want|need|get|have|see|have|prefer) (a|one|some|any|more|another|the|that) ${EN} ${EN} {pic} of (u|you|urself|yourself|ya|ur face|your face)
    (swap|trade|exchange|swop) {pic}
    (face|selfie|pic|video) (reveal|check)
    (snap|take|get|do) (a|one|another|1)? (quick|new|nice|cute)? (selfie|selfies)
    (send|show) (me|us) (ur|your|that|a) (cute|pretty|beautiful|lovely)? (face|smile)
    (record|film|make|do) (a|me a|yourself|urself|me) ..2 (video|vid|clip) (for|of|n|and|saying|4|to|pls|please)
    (prove|show) ..3 (with|by|send|sending|take|taking) (a|me|another|one)? ${EN} {pic}
    (update|change|put|set) (ur|your) (pfp|profile pic|profile picture|dp) (so i can|to a pic|to ur|to you)
    (can|could) (i|we) (just)? (see|c) (u|you|ya) (on)? (cam|camera|video|face|live)
    (send|snd|sned|sen|gimme|giv|give|show|share|drop|shoot|text|dm|sending) ${ENS} {pic}
    (send|show|give) (me|us) .. {pic} of (you|u|ya|urself|yourself|ur|your)
    (can|could|may|cud|cn|would|will|wud|wanna|want to|wana) (i|u|we|you|ya)? (pls|please|just|maybe|plz)? (have|get|see|c|send|snd|show|take|give) ${ENS} {pic}
    (see|c|seen|get) (a|an|more|some|another|ur|your|any) (more|other|recent|new|nice|cute|full)? {pic} (of (you|u|ya|ur|your|yourself|urself))?
    (got|have|hav|u got|gt) (u|you)? (any|a|more|some|other|recent|nice|cute|ne) (more|other|recent|new|nice|cute|full)? {pic} <ask>
    (got|have|hav|any) (u|you)? (any|a|more|some)? (more|other|recent|new|nice|cute)? {pic} (of) (you|u|ya|ur|your|yourself|urself)
    any (more|other|recent|new|nice|cute)? {pic} <ask>
    {pic} (of) (you|u|ya|yourself|urself|ur face|your face) (pls|please|plz|now|rn|then|today|<ask>)
    {pic} (of) (you|u|ya|yourself|urself) <ask>
    {pic} (pls|please|plz|plss|rn|now)
    ^ (a|ur|your|one|another|new|face|quick)? {pic} <ask>
    (want|wanna|wana|love|like|need|dying) (to)? (c|see|have|get) ${EN} ${EN} (ur|your) (face|smile|pretty face)
    (want|wanna|wana|would love|like|need|love|dying|waiting) (to)? (c|see|have|get|for)? (a|an|another|more|some|ur|your|one) ${EN} {pic}
    (take|snap|film|record|make) (me|us)? (a|an|another|one|some|ur|a quick|a new|more|1) ${EN} {pic} (for|of|n|and|rn|now|with|4|pls|please)
    (take|snap) (a|another|one|some) ${EN} {pic} <ask>
    (turn|put|switch|get|have|keep) (ur|your|the|that|yr)? (cam|camera|webcam|web cam|video) on
    (turn|put|switch) on (ur|your|the|that|yr)? (cam|camera|webcam|web cam|video)
    (go|come|hop|get|jump|be) (on)? (cam|webcam|camera|video) (with|for|so|now|rn|then|2nite|tonight|<ask>)
    (on|to) (cam|webcam) (with me|for me|rn|now|tonight)
    (u|you|ur|your) (got|have|hav)? (a)? (webcam|cam|camera|cam on|camera on) <ask>
    (does|do|is|has) (ur|your|u|you) .. (camera|cam|webcam) <ask>
    (video|vid|face|facetime|videocall) (call|chat|cal|caling|calling|me|chatting) (me|with me|w me|rn|now|pls|please|tonight|2nite|later|sometime|<ask>)
    (can|could|shall|lets|wanna|let us|want to|wana|should|would|we could|we can|u wanna|up for|down to|down for|fancy|ready to|why dont) (we|u|you|i|a)? (a|do a|do|have a|try|go on|get on|just)? (video call|video chat|vid call|videocall|facetime|face time|face call|ft|video|cam|cam chat|webcam|go on cam|vid chat)
    (facetime|ft|video call|videocall) (me|with me|<ask>)
    (show|lemme see|let me see|let me c|can i see|can i c|could i see) (me|us)? (ur|your|that|yr) (cute|pretty|beautiful|lovely|real)? (face|smile|self)
    (show) (me|us)? (yourself|urself|what u look|what you look|how u look|how you look|u look)
    (let me|lemme|can i|could i|want to|wanna|i wanna|i want to) (just)? (see|c) (what|how) (u|you|ya) (look|looking|r|are)
    (let me|lemme) (see|c) (you|u|ya|yourself|urself)
    (can i|could i) (see|c) (you|u|ya|urself) (on|rn|now|then|in|<ask>)
    (swap|trade|exchange|swop) (some|a)? {pic}
    {pic} (swap|trade|exchange|4|for) (a|another)? ({pic}|<ask>)
    (send|show|give) (me|us) (one|1|some|another|more) (of) (you|u|ya|urself|yourself|ur)
    (u|you) (could|can|should|gotta|have to|need to|must|owe) (me)? (send|show|a|take|me|one) ${EN} ${EN} {pic}
    (not|just) (even)? (one|1|a single|a) (lil|little|quick)? {pic} <ask>
    ur {pic} (is|are|looks|look)? (so)? .. send (me|more|another)
  `,
  cy: `
    (anfon|anfona|anfonwch|hala|gyrra|gyrru|danfon|ddanfon|yrra|yrru|sendia|rho|dangos|dangosa|hel|rhanna) ${CYS} (llun|lun|lluniau|luniau|selfie|selfies|hunlun|fideo|ffoto|pic|pics)
    (ga|gai|gaf|cai|allai|alla|fedra|gallaf|allwn|galla|fyddai) (i|ni)? (weld|gael|cael|gweld) ${CYS} (llun|lun|lluniau|luniau|selfie|hunlun|fideo|ffoto|pic|wyneb|dy wyneb)
    (oes|sgen|gen|oes gen|s gen) (gyda|gen|da)? (ti|chdi) ${CYS} (llun|lun|lluniau|luniau|selfie|selfies|hunlun|fideo|pic|pics|gamera|camera|webcam)
    (llun|lun|lluniau|luniau|selfie|fideo|pic) (arall|ohonot|ohono|o) (ti|dy|dy hun|wyneb|chdi)
    (llun|lluniau|selfie|fideo|pic) (plis|arall|nawr|rwan) (plis)?
    ^ (llun|selfie|pic|fideo) <ask>
    (troi|troia|tro|rho|trowch|dechreua) (dy|r|y|ymlaen)? (gamera|camera|webcam|cam|fideo) (ymlaen|mlaen|di|ar)?
    (galwad|sgwrs|alwad) (fideo|video) 
    (allwn|gallwn|gawn|beth am) (ni)? (facetime|facetimio|wneud fideo|video|galwad fideo)
    (dangos|dangosa|gad|gadael) (i|imi|dy|fi)? (fi|weld)? (dy|weld)? (wyneb|wen|hun)
    (eisiau|isio|moyn|hoffwn i|licio) (gweld|cael) ${CYS} (llun|lun|lluniau|luniau|selfie|fideo|wyneb)
    (tynna|cymer|tynnu|cymryd|gwna) ${CYS} (llun|lun|selfie|fideo) (i|ohonot|o|nawr|rwan|plis)
    (cyfnewid|swopio|ffeirio) (lluniau|llun)
  `,
  es: `
    (una|mas|alguna|la|tu) {pic} (de|en) (ti|vos|tu cara|donde salgas|donde sales|donde se te vea)
    (graba|grabate|grabame|haz|hazme) (un|me un)? (video|videito|clip) (para|pa|tuyo|diciendo|y)
    (conectate|conectarse|ponte|ponete) (por|en|a) (la)? (camara|cam|video|videollamada)
    (manda|mandame|mandas|mandes|mandarme|mandar|mandes|envia|enviame|envias|enviarme|envies|pasa|pasame|pasas|pasarme|pases|muestra|muestrame|mostrame|muestras|ensena|ensename|ensenas|ensenarme|dame|das|comparte|compartes|manden|mostras|tirame|tira|rolame|rola|subi|mandate|pasate|sacate|hazme|mostrarme|presta|regalame|regala) ${ESS} {pic}
    (mandame|enviame|pasame|mandas|envias|muestrame|mostrame|dame|manda) (una|otra|alguna|mas|1) (tuya|tuyas|de ti|de vos|asi|porfa|mas)
    (puedo|puedes|podes|podrias|me dejas|dejame|quiero|quisiera|me gustaria|queria|podria|podemos|qiero|kiero) (que)? (me)? (ver|verte|pasar|mandar|enviar|tener|ver en|mandas|mandes|pases|mandarme|pasarme|ensenar|mostrar|ensenarme|mostrarme|mandes) ${ESS} ({pic}|carita|cara|tu cara)
    (tienes|tenes|tiens|tiene|hay|tendras|tenias) ${ESS} {pic} (tuya|tuyas|de ti|de vos|tuyo|recientes|reciente|<ask>)
    {pic} (tuya|tuyas|tuyo|de ti|de vos|de tu cara|de tu carita)
    {pic} (porfa|por favor|plis|pls|porfavor|porfis)
    ^ (una|otra|y|tu|y tu|y la|y una)? {pic} <ask>
    (prende|prendes|enciende|enciendes|pon|pone|ponte|activa|activas|conecta|abre|poneme|prendela) ${ES} ${ES} (camara|cam|camera|webcam|camarita|video)
    (tienes|tenes|hay|usas) (la)? (camara|cam|webcam|camara web)
    (hacemos|hagamos|haz|hacer|hazme|hago|quieres|queres|podemos|vamos|echamos|una|hacerme|te hago|hace) (una|hacer una|hacer|a hacer|por|un)? (videollamada|video llamada|videollamar|videochat|video chat|facetime|vidllamada|video llamadas|videollamadas)
    (videollamada|video llamada|facetime|videochat) (ahora|conmigo|porfa|esta noche|hoy|<ask>)
    (dejame|me dejas|quiero|puedo|dejas) (que te)? (ver|verte|vea) (la|tu|en|por)? (cara|carita|sonrisa|camara|cam|video)
    (quiero|dejame|puedo) (verte) (en|por|ahora)? (camara|cam|video|foto|la cam)
    (muestrame|ensename|mostrame|ensenas|muestras|mostras) (tu|la|como|esa|a ver) (cara|carita|sonrisa|eres|sos|te ves)
    (hazte|tomate|sacate|tirate|haceme|hacete|sacame|hazme|tomame|sacarte|tomarte|grabate|graba|grabame) ${ESS} {pic}
    (intercambiamos|cambiamos|intercambiar|nos pasamos|nos mandamos) ${ES} {pic}
    (me)? (debes|faltan|falta) ${ES} {pic}
    (otra|mas) {pic} <ask>
    (a ver) (una|tu|tus|como|esa|la)? ({pic}|carita|cara)
  `,
  fr: `
    (une|ta|la|dautres|des) {pic} (de|avec|ou) (toi|ton visage|tu es|ta tete|on te voit)
    (filme|filmes|enregistre) (toi)? ..2 (video|pour moi|stp|en)
    (jai|on a) (envie|hate) de (te|voir) (voir|ton|ta)? (visage|tete|en photo|en cam|en vrai sur|en video)
    (envoie|envoi|envoye|envoies|envoyer|envoyez|envois|env|donne|passe|montre|montres|partage|file|balance|balances|send|lache|fais|fait|tenvoies|menvoies|menvoie|menvoyer|menvoyes|montrer|mets|balances) ${FRS} {pic}
    (tu|t|ta|tas|aurais|peux|pourrais|veux|peu|px|tu veux|tu peux|tpeux) (tu|pas|bien|me|m|mieux)? (me|m|pas)? (menvoyer|envoyer|montrer|passer|faire|menvoies|prendre|donner) ${FRS} {pic}
    (je|j|jpeux|puis je|jpe|peux|on) (peux|veux|voudrais|aimerais|pourrais|veu|px|peut)? (te)? (voir|avoir|recevoir) ${FRS} ({pic}|visage|frimousse|tete|ton visage)
    (jveux|jaimerais|jvoudrais|jai envie de|jadorerais|jpeux|javais envie de) (te)? (voir|avoir|recevoir) ${FRS} ({pic}|visage|tete)
    (tas|ta|t as|tu as|as tu|aurais tu|tu aurais|taurais|ya) (pas)? ${FRS} {pic} (de toi|recente|recentes|toi|<ask>)
    {pic} (de) (toi|ton visage|ta tete|toi stp)
    {pic} (stp|svp|steuplait|pls|stpp)
    ^ (une|ta|une autre|et une|et ta|tite|petite)? {pic} <ask>
    (allume|allumes|mets|active|branche|ouvre|met|mettre|allumer|actives|rallume) ${FR} ${FR} (cam|camera|webcam|video)
    (tas|ta|t as|tu as|as tu|ya) (pas)? (une|la|ta|de)? (cam|webcam|camera)
    (on|tu|fait|se|peut|veux|jpeux|vas y|allez|appel|en|pourrait) (se|fait|fais|te|faire|peut|veux|veut|me|on|met|sappelle|appelle|sappeler)? (un|une|en|se|faire|faire un|faire une|appeler en|faire des|fait|te|par)? (appel video|visio|appel en visio|facetime|face time|video call|video chat|en visio|en video|appel visio|cam)
    (appel) (video|visio) (stp|<ask>|ce soir|maintenant|avec)
    (viens|passe|vas|va|vien|passons|allons) (en|sur)? (cam|visio|facetime|webcam|video)
    (montre|montres|fais voir|fait voir|laisse voir|laisse moi voir) (moi|me|toi|ton|ta)? (ton|ta|un peu|comment|a quoi)? (visage|tete|sourire|frimousse|tu ressembles|bouille)
    (prends|prend|fais|fait|filme|prendre|faire) (toi)? ${FRS} {pic} (de|pour|et|stp|la|maintenant)
    (prends toi|filme toi|montre toi|prend toi) (en)? ({pic}|stp|un peu|la|<ask>)?
    (echange|echanger|sechange|sechanger) ${FR} ${FR} {pic}
    (envoie|montre|fais) (en|men|moi en|moi|voir)? (une|1|dautres|plus|en) (autre|de toi|encore)
  `,
  de: `
    zeig (dich|mir dich) (mal|doch|bitte)
    (ein|ne|noch|paar|das) {pic} (von|mit|wo) (dir|deinem|du)
    (film|filme|nimm|mach) (dich|mir) ..2 (video|auf|kurz|mal)
    (mochte|will|wurde) (dich|mal|gern|gerne) ..2 (auf|in|per|im) (cam|kamera|bild|foto|video) (sehen)?
    (schick|schicke|schickst|schickste|schicken|sende|sendest|send|senden|zeig|zeige|zeigst|zeigen|gib|gibst|mach|machst|machste|teil|snap|poste|schickt|schieb|lass) ${DES} ({pic}|gesicht)
    (kannst|kannste|konntest|konnteste|wurdest|willst|willste|magst|darf|durfte|kann|konnte|konnt|lasst) (du|ich|wir)? (mir|bitte|mal|vielleicht|auch|dich|mich)? ${DES} {pic} (von dir|mal|bitte|von)? (noch|mal|mir)? (schicken|haben|sehen|senden|machen|zeigen|kriegen|bekommen|von dir)
    (bekomm|kriege|krieg|bekomme|krieg|will|mochte|wurde|hatte|brauche|hatt|brauch) (ich|gern|gerne|mal)? (auch|gern|gerne|mal|so gern)? ${DES} {pic} (von dir|sehen|haben|bitte|<ask>)
    (hast|haste|gibts|hattest|hasst) (du)? (auch|mal|vielleicht|nicht|noch|n|ein|paar)? ${DES} {pic} (von dir|fur mich|dabei|<ask>)
    {pic} (von) (dir|deinem gesicht) (bitte|<ask>|haben|sehen|schicken)?
    {pic} (bitte|pls|plz|plss)
    ^ (ein|und ein|noch ein|dein|neues|und dein|nen)? {pic} <ask>
    (mach|machst|schalt|schalte|schaltest|stell|dreh|geh) (mal|doch|bitte|jetzt|du|schnell)? (deine|die|deinen|mal|ma|bitte|vor|an die)? (mal)? (cam|kamera|webcam|video|camera) (mal|bitte)? (an|ein|auf)?
    (hast|haste|geht|funktioniert) (du)? (auch|ne|eine|deine|die)? (cam|webcam|kamera)
    (lass|wollen|sollen|konnen|wollen wir|lust|bock|konnten|machen|hattest|willst) (mal|uns|wir|auf|du|lust auf|bock auf)? (mal|uns|nen|ne|einen|auf|ein|zusammen|heute|kurz)? (nen|einen|eine|ein|ne)? (videocall|videoanruf|video call|videochat|video chat|facetime|facetimen|videotelefonie|videotelefonieren|skypen|video|cam chat|videotelefonat|videocallen)
    (videocall|videoanruf|facetime|video call|videochat) (heute|jetzt|mit mir|bitte|<ask>|spater|machen)
    (zeig|zeige|zeigst|lass) (mir|mich|mal|doch|dich)? (mal|doch|dein|dich|bitte)? (dein|mal|dich)? (gesicht|lacheln|aussiehst|sehen|wie du)
    (lass|mochte|will|darf|kann|wurde) (mich|ich|dich|gern)? (mal|dich|dein|gerne)? (dich|dein)? (gesicht|mal|in der cam|in der kamera|per video|auf cam|per cam) (sehen|ansehen|anschauen)
    (mach|machst|knips|film|filme|nimm|schiess) (mal|bitte|doch|kurz|schnell|du)? ${DES} {pic} (von dir|fur mich|und|jetzt|mit)
    (tauschen|tausch|tauschst) (wir|du)? ${DE} {pic}
    {pic} (tauschen|austauschen)
    (schick|zeig|schickst|schickste) (mir|doch|mal|du)? (du|mal|doch|mir)? (noch)? (eins|eines|welche|mehr|ein anderes) (von dir|bitte|mehr|noch|<ask>)?
  `,
  pt: `
    (uma|mais|a|alguma) {pic} (sua|tua|de ti|onde|em que|que apareca|que aparecas) (apareces|aparece|estas|esteja)?
    (grava|filma|faz) (um|me um)? (video|videozinho) (pra|para|teu|seu|a|e)
    (aparece|aparecer|entra|entrar) (na|com|em) (camera|camara|cam|video)
    (manda|mande|mandas|mandar|mandes|mandame|envia|envie|envias|enviar|envies|enviame|passa|passas|mostra|mostre|mostras|mostrar|mostrame|da|tira|tire|tiras|solta|partilha|bate|faz|deixa|mandaa|mostres) ${PTS} {pic}
    (manda|envia|mostra|mandas|mande) (ai|me|mais)? (uma|outra|mais|mais uma|1) (tua|sua|de ti|sua ai|de voce|de vc|agora|pfv|ai)
    (posso|pode|podes|podia|podias|poderia|consegue|consegues|deixa|deixas|quero|queria|queres|gostava de|gostaria de|adorava|dava pra|da pra|tem como|quer) (que)? (me)? (ver|mandar|enviar|mostrar|ter|passar|tirar|receber|mandas|mandes|mostres|mande|envies) ${PT} ${PT} ({pic}|carinha|rosto|cara|rostinho)
    (tem|tens|teria|terias|ha|cade|tem ai) ${PTS} {pic} (tua|tuas|sua|suas|de voce|de ti|de vc|recente|recentes|ai|<ask>)
    {pic} (tua|sua|tuas|suas|de ti|de voce|de vc|do rosto|do teu rosto|do seu rosto)
    {pic} (pfv|por favor|pf|porfa|pls|pff|faz favor)
    ^ (uma|e uma|outra|e a|sua|tua|mais uma)? {pic} <ask>
    (liga|ligas|ligar|abre|abres|abrir|coloca|poe|poes|ativa|bota|acende|mete|metes|ligue|abra) ${PT} ${PT} (camera|camara|cam|webcam|camera ai|video)
    (tem|tens|funciona) (a|uma|sua|tua)? (camera|camara|cam|webcam|web cam)
    (faz|fazemos|fazer|vamos|bora|bora fazer|queres|quer|podemos|fazes|topa|posso|da para|dá pra|me faz|fazia) (fazer|uma|um|por|de|fazer uma)? (uma|um|por)? (chamada de video|videochamada|video chamada|chamada video|video call|ligacao de video|facetime|videocall|call de video|vc de video|video chat)
    (videochamada|chamada de video|video chamada|facetime|call de video|ligacao de video|chamada video) (agora|comigo|hoje|pfv|<ask>|logo)
    (me)? (liga|ligas|chama|chamas) (por|de|em|com)? (video|camera|camara)
    (deixa|deixas|quero|posso|queria|gostava de) (eu|me|de)? (ver|te ver|verte|ver-te) (o|a|teu|seu|na|por|em|tua|sua)? (o|a|teu|seu|tua|sua)? (rosto|cara|carinha|sorriso|camera|camara|cam|video|rostinho)
    (mostra|mostre|mostras|mostrame) (o|a|me|teu|como|seu)? (teu|seu|a tua|sua|tua|o)? (rosto|cara|carinha|sorriso|es|voce e|vc e|rostinho)
    (tira|tire|tiras|bate|grava|filma|faz|gravas) ${PTS} {pic} (pra mim|para mim|e|agora|tua|sua|ai)
    (trocar|trocamos|troca|bora trocar|vamos trocar) ${PT} ${PT} {pic}
  `,
  nl: `
    heb (je|jij|ge) (ook|soms|misschien)? (een|n|geen) {pic} $
    (een|nog|wat|die) {pic} (van|waar|met) (jou|je|jezelf|jij)
    (film|neem) (jezelf|je|een|iets) ..2 (op|filmpje|video|voor me|voor mij)
    (wil|zou|mag) (ik)? (je|jou) ..2 (op|via|in) (cam|de cam|beeld|foto|video) (zien)?
    (stuur|sturen|stuurt|stuurje|zend|geef|laat|toon|deel|app|snap|maak|neem|doe|gooi|fix) ${NLS} ({pic}) (zien)?
    (kun|kan|wil|zou|mag|kunt|wilt|wou|zal|ka|magk|magik|wilk|zullen) (je|jij|ik|we|jou|ge)? (mij|me|misschien|alsjeblieft|aub|eens|ff|ook|graag|nog)? ${NL} ${NL} {pic} ..2 (sturen|zien|hebben|maken|krijgen|nemen|appen|jou|jezelf)
    (heb|hebt|heeft|hebde|hebje|hebbe|hb) (je|jij|ge|u)? (ook|nog|geen|soms|toevallig|misschien)? ${NLS} {pic} (van je|van jou|van jezelf|voor me|recent|<ask>)
    (krijg|wil|zou|kreeg|mag) (ik)? (ook|graag|nog|er)? ${NLS} {pic} (van je|van jou|zien|hebben|<ask>|van jezelf)
    {pic} (van) (jou|je|jezelf|je gezicht|jw) (aub|sturen|<ask>|hebben|zien|nu)
    {pic} (van) (jou|jezelf|je gezicht)
    {pic} (aub|alsjeblieft|pls|plz|alstublieft|asjeblieft|aubb)
    ^ (een|en een|nog een|je|n|nog|en je)? {pic} <ask>
    (zet|doe|gooi|schakel|kan|knal) (je|jij|de|jouw|die|nu|ff|even|eens)? (je|de)? (cam|camera|webcam|cammie|video) (eens|even|ff|is|nu|aub|ns)? (aan|open|in|op)
    (heb|hebt|werkt|doet) (je|jij|ge)? (een|n|je|ook)? (cam|webcam|camera|cammie)
    (zullen|kunnen|kan|wil|wille|zin|even|kom|gaan|mag|laten|zulle|willen) (we|je|in|om|ik|even|ff|jij)? (even|ff|een|te|in|zo|eens|met)? (een|je|te|n)? (videobellen|beeldbellen|facetimen|facetime|video bellen|videocall|videochatten|camen|video call|videochat|video chatten|skypen)
    (videobellen|beeldbellen|facetimen|videocall|facetime|beeldbelle) (met mij|nu|vanavond|aub|<ask>|straks|ff)
    (laat|mag|wil|kan) (me|mij|ik|eens)? (je|eens|ff|even|jou|je gezicht|zien)? (gezicht|lach|gezichtje|koppie|hoe je eruit|jezelf|hoofd) ..1 (zien|ziet|laten)
    (wil|mag|kan|laat me) (ik)? (je|jou) (gezicht|lach|gezichtje|koppie|op cam|op de cam|op video|via cam|via video) (eens|graag|ff|even)? (zien)
    (maak|neem|film|schiet) (eens|ff|even|voor me|voor mij|is)? ${NLS} {pic} (voor me|voor mij|van je|van jou|en|nu)
    (ruilen|ruil|uitwisselen) (we)? ${NL} {pic}
    (stuur|laat|geef) (er)? (eens|nog|me|ff|ook)? (er)? (een|nog een|1|eentje|meer|nog eentje) (van je|van jou|van jezelf|zien|terug)
  `,
  pl: `
    (jedno|jakies|jeszcze|to) {pic} (gdzie|na ktorym|z toba|ciebie|twoje|swoje)
    (nagraj|nagrasz|kreci) (mi|dla mnie|filmik|sie) ..2 (filmik|film|video|dla mnie|mi)?
    (chce|chcialbym|chcialabym) (cie)? (zobaczyc) (cie|na|w|twoja) (kamerce|kamerze|zdjeciu|wideo|buzie|twarz|foto)
    (wyslij|wyslesz|wyslac|wysylaj|wyslalabys|wyslalbys|przeslij|przeslesz|przeslac|slij|podeslij|podeslesz|podesle|daj|dasz|dawaj|pokaz|pokazesz|pokazac|wrzuc|zrob|zrobisz|cyknij|strzel|podrzuc|zapodaj|wyslesz|wstaw|nagraj|wysli|wyslji|wslij) ${PLS} {pic}
    (mozesz|moglabys|moglbys|moge|mozna|chcesz|moglbym|moglabym|mogla bys) (mi)? (wyslac|przeslac|podeslac|pokazac|zobaczyc|dostac|prosic o|poprosic o|zrobic|zrobic sobie|dac) ${PLS} {pic}
    (chce|chcialbym|chcialabym|chetnie|wolalbym|hce|chcialem|chetnie bym) (cie|bym|zebys)? (zobaczyc|dostac|zobacze|zobaczyl|obejrzec|miec|ujrzec|wyslala) ${PLS} ({pic}|twarz|buzie|buzke|twoja twarz|twoja buzie)
    (masz|posiadasz|mas|macie|miewasz) ${PLS} {pic} (swoje|swoja|na ktorym|siebie|jakies|z soba|<ask>)
    (masz) (jakies|jakas|swoje) {pic}
    {pic} (swoje|twoje|siebie|z toba|twojej buzi|twojej twarzy|na ktorym jestes|twojej)
    {pic} (prosze|plis|pls|plz|poprosze)
    (prosze|poprosze) (o)? ${PL} ${PL} {pic}
    ^ (a|jakies|i|twoje|swoje|jeszcze)? {pic} <ask>
    (wlacz|wlaczysz|odpal|uruchom|wlaczyc|wloncz|wlanczaj|ustaw|wlaczaj) ${PL} ${PL} (kamerke|kamere|kamerka|kamera|kam|kame|wideo|video|cam)
    (masz|dziala) (ci)? (jakas)? (kamerke|kamere|kamerka|kamera|kam|cam|webcam)
    (pogadamy|pogadajmy|gadamy|porozmawiamy|chodz|wejdz|wbijaj|zadzwon|dzwon|polaczmy sie|polaczymy sie|chcesz|mozemy|zrobimy|spotkajmy sie|dawaj|wpadaj|mozesz) ..2 (na|przez|z|wideo|video) ..1 (kamerce|kamerke|kamerka|wideo|video|wideorozmowe|videorozmowe|facetime|kamere|videocall|rozmowe wideo|wideorozmowa|kamerkach|wideokonferencje|kam)
    (wideorozmowa|wideorozmowe|rozmowa wideo|videocall|facetime|kamerka|kamerki|video rozmowa|wideo rozmowa) (dzis|teraz|ze mna|wieczorem|<ask>|prosze)
    (pokaz|pokazesz|daj|pokazesz mi) (mi)? (zobaczyc|swoja|swoj|sie|twoja|jak|siebie|ten) (swoja|sie|wygladasz|twarz|buzie|buzke|usmiech|na kamerce|mi|twoja)
    (pokaz|pokazesz) (mi)? (sie|siebie|buzie|buzke|twarz|usmiech)
    (jak) wygladasz (pokaz|wyslij|daj)
    (zrob|zrobisz|cyknij|strzel|nagraj|pstryknij) (sobie|mi|dla mnie|szybko)? ${PLS} {pic}
    (wymienimy|wymienmy|wymieniamy|wymiana|wymiane) (sie)? (na)? ({pic}|zdjeciami|fotkami|fotami)
    (wyslij|pokaz|daj|podeslij|przeslij) (mi|jeszcze|no)? (jeszcze)? (jedno|jakies|kolejne|wiecej|cos) (swoje|jeszcze|prosze|siebie|<ask>)?
  `,
  tl: `
    (isang|kahit|yung) {pic} (mo|ng|na) (lang|mukha|kita|ngayon)
    (record|irecord|magrecord|video) (mo|ka) (sarili|ng|nga) ..2
    (gusto|want) (ko|kong) (makita) (ka|kita|ang) ..2 (cam|camera|pic|picture|video|mukha)
    (send|snd|isend|i send|pasend|pa send|psend|magsend|mag send|sendan|sendin|padala|padalhan|ipadala|padalan|pahingi|penge|pengi|bigyan|bigay|ibigay|pakita|ipakita|patingin|patingen|share|ishare|show|pakisend|magpadala|pictur|pabigay|pakishare|sendmo|paview|humihingi ako) ${TLS} {pic}
    (pwede|pede|pwd|puede|puwede|maari|gusto|gsto|can) (ba|bang|mo|ko|kong|po|i|u)? (ba|bang|mo|mong|ko|ka|makita|ako)? (ko|mo|ba|bang|akong|ako|mag|mong)? (makita|makahingi|humingi|see|send|isend|magsend|magpadala|mag send|makita ang|makahingi ng|humingi ng|i send|makasilip) ${TLS} ({pic}|mukha|face)
    (may|meron|merong|me|mayron|may ron) ${TLS} {pic} (ka|mo|ba|kang|<ask>|jan|dyan)
    (may|meron|merong|me) (ka|kang) (bang|ba)? ${TL} {pic}
    {pic} (mo|ka nga|mo nga|mo naman|mo pls|mo ngayon|mo ba)
    {pic} (naman|nga|pls|please|plss|dali|jan|dyan)
    ^ (pic|selfie|isang pic|ur pic|pic mo|picture|face|picture mo) <ask>
    (on|open|buksan|bukas|i on|ion|iopen|i open|turn on|paopen|paon|open mo|on mo|pa open|pa on|buksan mo) ${TL} ${TL} (cam|camera|kamera|webcam|vid|video)
    (may|meron|merong) (ka|kang|bang)? (bang|ba|ka)? (cam|webcam|camera|kamera)
    (vc|video call|vid call|videocall|videochat|video chat|facetime|vcall|v call|cam) (tayo|tau|ta|us|tayu|kita|na tayo|nga tayo|muna tayo|with me|<ask>|mamaya|ngayon|rn)
    (tara|gusto mo|pwede ba|pede ba|pwede|pede|game|g ka) (ba|mag|tayo|bang|mo|mag)? (mag)? (vc|video call|vid call|videocall|videochat|magvideo call|mag vc|magvc|facetime|magvideocall|cam)
    (patingin|pakita|ipakita|show|pasilip|silip|patingen|tingin) (nga|mo|ng|naman|ako|me|ko)? (ng|ang|nga|mo|yung|naman|your|ur)? (ang|mukha|face|itsura|smile|sarili|muka|ngiti|hitsura) (mo)?
    (gusto|want|gsto) (ko|kong|kita) (ka|makita|kang|sana|to)? (makita|see)? (ang|ka|yung|mukha|sa|ur|your)? (mukha|itsura|sa cam|cam|face|sa video|smile) 
    (mag|mag pa) (selfie|picture|video|pic) (ka|k) (nga|naman|muna|para|tapos|pls|at|then|for)
    (selfie|pic|picture|video) ka (nga|naman|muna|pls|tapos|dali|para|jan|dyan)
    (palitan|exchange|palit|swap) (tayo|ng|tau|nang)? (ng|tayo)? {pic}
    (isa|isang|1) (pa|pang) (nga|naman|pic|pls|picture|selfie)
  `,
  hi: `
    {pic} ${HIS} (भेज|भेजो|भेजना|भेजिए|भेजोगी|भेजोगे|भेजेगी|भेजेगा|भेजें|भेजदो|दिखा|दिखाओ|दिखाना|दिखाइए|दिखाओगी|दिखाओगे|सेंड|शेयर|देना|दो|दे|दिखादो|चाहिए|खींच|ले|लो|भेज दो)
    (भेज|भेजो|भेजना|दिखाओ|दिखा|सेंड|दो|भेज दो) ${HIS} {pic}
    ${HI} (अपनी|तुम्हारी|तेरी|आपकी) ${HI} {pic} (है|मिलेगी|मिल|देखनी|देखना|देख|चाहिए|प्लीज|देखूं)
    (मैं|मुझे|क्या मैं) (तुम्हारी|तेरी|आपकी|तुम्हें|तुमको|एक)? ${HI} ({pic}|चेहरा|सूरत) ..1 (देख|देखनी|देखना|चाहिए|देखूं|सकता|सकती)
    {pic} (प्लीज|ना|भेज ना|है क्या|भेजो ना)
    ^ (एक|अपनी|और)? {pic} <ask>
    (कैमरा|कैम|वेबकैम|केमरा|वीडियो) (अपना|तो|जरा|को)? (ऑन|चालू|खोल|खोलो|ओपन|आन) (कर|करो|करना|दो|कीजिए|करोगी|करके)?
    (अपना|तुम्हारा) (कैमरा|कैम|वेबकैम) (ऑन|चालू|खोलो|खोल|है)
    (वीडियो|विडियो) (कॉल|काल|चैट) ${HI} (कर|करो|करें|करते|करना|करोगी|करोगे|पर|करे|करेंगे|करूं|आओ|आ)
    (अपना|तुम्हारा|तेरा) (चेहरा|मुंह|मुस्कान) (दिखा|दिखाओ|दिखाना|देखना|दिखाइए|तो)
    (सेल्फी|फोटो|वीडियो|पिक) ${HI} (खींच|ले|बना|खींचो|बनाओ|लो|खींचकर|लेकर|बनाकर) ..1 (भेज|भेजो|दो|कर|के|भेजना)
    (मुझे)? (देखना|देखनी) (है|चाहता|चाहती) (तुम|तुम्हें|तुम कैसी|कैसी) 
    (फोटो|तस्वीर|पिक) (एक्सचेंज|बदलते|अदला बदली|शेयर)
  `,
  'hi-latn': `
    {pic} ${HLS} (bhej|bhejo|bhejna|bhejiye|bhejogi|bhejoge|bhejde|bhejdo|bejo|bhjo|bhejega|bhejegi|bhejiyo|bejna|bhjna|bhejona|dikha|dikhao|dikhana|dikhade|dikhado|dikhaogi|dikhaoge|send|share|dena|dedo|dede|do|de|chahiye|chaiye|khich|bhj|sendkar|snd|bhejo)
    (bhej|bhejo|bhejna|dikha|dikhao|send|snd|share|bhejdo|bhejde|do|de|sendkar|dedo|bhej do|bhejo na|send kro|send karo|send kar) ${HLS} {pic}
    (apni|tumhari|teri|aapki|apki|tmhari) ${HL} {pic} (hai|milegi|mil|dekhni|dekhna|dekh|chahiye|chaiye|pls|please|plz|dekhu|dekhun|do|to)
    (main|mai|me|mujhe|muje|kya main|kya mai) (tumhari|teri|aapki|tumhe|tujhe|ek|tmhari)? ${HL} ({pic}|chehra|shakal|face) ..1 (dekh|dekhni|dekhna|chahiye|dekhu|sakta|sakti|chaiye|skta|skti|dekhun)
    {pic} (pls|plz|please|na|hai kya|he kya|bhej na|hogi|milegi)
    ^ (ek|apni|aur|ur|or)? {pic} <ask>
    (camera|cam|kemra|webcam|video|kaimra) (apna|to|zara|ko|jara)? (on|chalu|khol|kholo|open|chaalu|start) (kar|karo|kr|kro|karna|do|karogi|krna|krdo|kardo|kijiye|karke)?
    (apna|tumhara|tera) (camera|cam|webcam|kemra) (on|chalu|kholo|khol|hai|open)
    (on|open) (karo|kar|kro|kr) (cam|camera|apna)
    (video|vdo|vid) (call|chat|kol|cal|col) ${HL} (kar|karo|kare|karein|karte|krte|karna|krna|karogi|karoge|pe|par|kr|kro|karenge|kru|karu|aao|aa|aja|krogi|krein|kren|karlo)
    (video|vdo) (call|chat|cal) <ask>
    (vc|facetime) (karo|kare|kr|krte|karte|pe|kro|karogi|krogi|aao|karein)
    (apna|tumhara|tera) (chehra|muh|face|smile|shakal|mukhda) (dikha|dikhao|dikhana|dekhna|dikhado|dikhade|to|dikhaogi)
    (selfie|photo|video|pic) ${HL} (khich|khinch|le|bana|kheech|khicho|banao|lo|khichke|leke|khich ke|bana ke|le ke|lekar|nikal) ..1 (bhej|bhejo|do|kar|ke|bhejna|send|bhejdo|na)
    (photo|pic|pics|photos) (exchange|badalte|swap|share)
    (ek|1) (aur|or) (bhej|bhejo|photo|pic|dikhao|send|bhejna|bhejdo)
  `,
}
