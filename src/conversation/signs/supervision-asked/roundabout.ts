import type { Phrases } from '../plug.ts'

/**
 * Roundabout questions for who watches: whether they went to bed, it is quiet, it is just you, who reads along, the own room, when others go and
 * come.
 */
export const roundaboutQuestions: Phrases = {
  en: `
    (anyone|anybody|any1|someone|somebody|neone|any body) (else)? (around|home|up|about) (with u|with you|rn|now|atm|tonight|still|at urs|at yours)
    (anyone|anybody|any1|someone|somebody|neone) (else)? (in|at|around|with|near) (the|ur|your)? (house|home|u|you|room|flat) (rn|now|atm|tonight|still)? 
    (so)? (its|is it|it is) (just|only) (u|you) (at home|home|in|there|tonight|in the house|alone|rn|in rn|then) ..3
    (just|only) (u|you) (at home|home|in the house|in the flat|there) (till|until|rn|tonight|then|now|yeah|right) ..3
    (r|are|have) (they|ur lot|your lot|the rents|the others|everyone|every1) (gone)? (asleep|in bed|sleeping|to bed|gone|out|away|downstairs) (yet|now|still|rn|already)? 
    (when|what time|wat time|how long|till when|til when) ..2 (they|{your} {parent}|everyone|the rents) ..2 (back|home|asleep|bed|gone|out|leave|away)
    (free|empty) (house|gaff|yard) (tonight|today|rn|tomorrow|this weekend|later)? <ask>
    (quiet|silent) (at|over|in) (yours|urs|ur place|your place|ur house|your house|ur end) ..4
    (who|any1|anyone|anybody) ..2 (read|reads|reading|see|sees|look|looks) (this|these|ur chats|our chat|what u|what you|ur screen) ..2 <ask>
    (who) (looks after|minds|watches|babysits) {you} ..3
  `,
  cy: `
    (rhywun|unrhywun|neb|oes rhywun|oes neb) (arall)? (yn|n|yng) ..1 (ty|tŷ|adra|gartre|stafell) ..3
    (ti|wyt ti|tin|fyddi di) (ar)? (ben|dy ben) dy hun ..2 <ask>
    (jyst|ond|dim ond|mond) (ti|chdi) (sy|sydd|syn) (na|yna|adra|adre|gartre|yn) ..3
    (dy|d) {parent} (n|yn)? (sbio|edrych|checio|darllen|gweld|tsiecio|chwilio) ..2 (ffon|negeseuon|sgrin|tablet) ..2
    (odyn|ydyn|ydyn nhw|odyn nhw|yn nhw|ydi pawb|ydy pawb) ..1 (nhw|pawb)? (n|yn)? (cysgu|gwely|allan|mas) ..2
    (gen ti|gyda ti|da ti|efo ti) (dy)? (stafell|ystafell|lofft) ..3
    (faint|am faint|pryd|tan pryd) ..3 {parent} ..4 (gwely|cysgu|mynd|nol|adra|adre|gwaith|allan|mas)
    (mor dawel|yn dawel|distaw) ..2 (acw|yna|na|draw) ..3
    pwy (sy|sydd) (n|yn) (gwarchod|edrych ar ol|carco) ..2
  `,
  es: `
    (tus|tu) {parent} (a que|a q|que|q) hora (se)? ..3
    (ya)? (se)? (durmieron|acostaron|fueron|dormieron|largaron) (ya|todos|tus|los)? ..2 <ask>
    (o)? (siguen|sigue|andan) (x|por) (ahi|ai|alli|casa) ..1
    (hasta|asta|hata) (que|q|k) hora ..3 (tu|tus) {parent}
    (que|q) (silencio|tranquilo|calladito) ..3 (tu casa|alli|ahi|por ahi|nadie) ..2
    (nadie|alguien) (mas)? ..1 (lee|ve|leyendo|viendo|mira) (esto|esta|este|lo que|el chat|tus) ..3
    (solo|nomas|solamente) (estas|andas|hay) tu ..3
    (tienes|tenes) (casa sola|la casa sola|casa libre|la casa para ti) ..2
    (quien|kien) te (cuida|echa un ojo|vigila|recoge) ..3
    (duermes|compartes) ..2 (cuarto|habitacion|pieza) ..3 <ask>
  `,
  fr: `
    (tes|ta|ton) {parent} (rentrent|rentre|partent|part|dorment|dort|sortent|sort|reviennent|revient|se couchent|se couche|finissent|finit) (vers|a|quand|jusqua|qd) ..3
    (qui|ki) te (garde|surveille|recupere) ..3
    (donc|alors|du coup)? (ya|y a|il y a) (plus)? personne (la|chez toi|avec toi|a la maison|en ce moment|ce soir) ..3
    (ils|elle|tout le monde) (dorment|dort|sont couches|est couche|sont partis|est partie|sont la) (deja|encore|toujours)? <ask>
    (cest|c) (calme|silencieux) ..1 (chez toi) ..3
    (quelquun|qqn|qui|ki) (dautre|d autre)? ..1 (lit|voit|regarde|lis) (ca|nos|tes|ce que|ton) ..3
    (tas|tu as|t as|ta) (ta|une)? chambre (a toi|pour toi|perso|ou tu partages|seul|seule) ..3
    (tas|tu as|t as) (la maison|lappart|l appart|la baraque) (pour toi|tout seul|toute seule|libre) ..2
  `,
  de: `
    (is|ist) (grad|gerade|jetzt|noch|sonst)? (noch|grad|sonst)? (wer|jemand|einer) (noch)? (bei dir|daheim|zuhause|zu hause|da) ..3
    (wann|wan|wann ungefahr) (gehn|gehen|geht|komm|kommen|kommt|pennen|schlafen) ..4 {parent} ..3
    (wann|wan) ..2 {parent} (pennen|schlafen|ins bett|weg|los|heim|zuruck)
    sturmfrei ..2 <ask>
    (ganz schon|so)? (ruhig|still) bei (dir|euch) ..4
    (schlafen|pennen|sind) (die|alle|sie|deine leute) (schon|noch|alle|bereits)? (wach|weg|im bett|da|unterwegs)? <ask>
    (liest|guckt|schaut|sieht) (hier|da|noch)? (wer|jemand|einer) (noch)? (mit|das|rein|zu) ..2
    (also|nur) (nur)? du (zuhause|zu hause|daheim|da|allein) ..3 <ask>
    wer passt ..3 auf dich ..2
    (hast|haste) (du)? ..2 zimmer (fur dich|allein|alleine|oder teilst) ..3
  `,
  pt: `
    (teu|seu|o teu|o seu) quarto (e|é|eh) (so|apenas)? ..1 (seu|teu|partilhado|dividido|sozinho) ..3
    (quem|qm) (fica|cuida|toma conta|ta|esta) (cntg|ctg|contigo|com vc|de ti|de vc|ai) ..4
    (tem|ha|ta|esta) (algem|alguem|algm|alguen|mais alguem|mais algm) (ai|contigo|com vc|cntg|ctg|por ai) ..4
    (eles|todos|todo mundo|toda a gente|teus pais|seus pais) (ja)? (foram|estao|tao|ta|sairam|dormem) (ja)? (deitar|dormir|na cama|a dormir|dormindo|fora) ..4
    (entao)? (so|apenas) (ta|estas|tas|esta) (vc|tu) (ai|em casa) ..3
    (que|q) (silencio|sossego) ..3 (ai|casa) ..2
    (alguem|algm|mais alguem|quem|qm) (mais)? (le|ve|lendo|vendo|veem|leem|a ler) (isto|isso|aqui|essas|as|o que) ..3
    (casa|a casa) (so)? (livre|vazia|pra vc|para ti|so pra vc) (hoje|hj|agora|sabado|fds)? <ask>
    (divide|divides|dorme|dormes|partilhas) ..2 quarto ..3 <ask>
  `,
  nl: `
    (gaan|gaat|zijn|blijven|slapen|komen) (je|jouw) {parent} (nog)? (weg|uit|op stap|thuis|al) ..5
    wie is er ..2 (thuis|bij je|in huis|daar) ..3
    (slaapt|slapen|ligt|liggen|is|zijn) (iedereen|ze|ze allemaal) (al|nu|nog)? (in bed|weg|slapen|wakker|thuis|op bed)? <ask>
    (stil|rustig) (daar|bij je|bij jou|bij jullie) ..4
    (leest|kijkt|ziet) (er)? (iemand|nog iemand|wie) (anders|nog)? (mee|dit|dat|wat) ..2
    (dus)? (alleen|enkel) jij (thuis|daar|nu) ..3 <ask>
    (heb|hebt) (je|jij) (het|t)? (huis|rijk) ..2 (alleen|voor jezelf|voor je alleen) ..2
    wie past er op (je|jou) ..2
    (slaap|deel) (je|jij) ..2 kamer ..3 <ask>
  `,
  pl: `
    (wszyscy|oni|starzy|domownicy|starsi) (juz)? (spia|poszli|wyszli|pojechali|w domu) ..4
    (cicho|spokojnie|pusto) ..2 (u ciebie|tam) ..4
    (nikogo|nikt) (nie ma|tam|u ciebie|nie ma u ciebie|wiecej) ..2 <ask>
    nie ma (nikogo|rodzicow|starych|mamy|taty) ..2 <ask>
    (ktos|kto) (jeszcze|inny|tam)? (widzi|czyta|patrzy|podglada) (co|te|to|nasze|twoje|tu) ..3
    (tylko|sam|sama) ty (w domu|tam|jestes|siedzisz|na chacie) ..3
    (masz)? (wolna|pusta) (chata|chate|chatke) ..2
    kto (cie|sie toba) (pilnuje|opiekuje|odbiera) ..3
    (spisz|masz|dzielisz) ..2 (pokoj|pokoju) ..1 (z|sam|sama|wlasny|dla siebie|swoj) ..3 <ask>
    (do ktorej|o ktorej) ..1 (pracuja|pracuje|konczy|kladzie|wraca) (twoja|twoj|twoi|stara|stary|starzy|mama|tata) ..1
  `,
  tl: `
    (may|meron|mayron) (nakakabasa|nakakakita|nagbabasa|tumitingin|nakakaalam|sumisilip) ..1 (ba)? ..5
    (aalis|lalabas|uuwi|umalis|matutulog|natulog|tulog) (na)? (ba)? (ang|sila|si|ung|yung)? (mga)? (parnts|parents|magulang|mama|papa|nanay|tatay|sila|lahat) ..5
    (ikaw|kaw) lang (ba)? (tao|mag isa|andyan|nandyan|gising|sa bahay) ..2
    (tahimik|ang tahimik) ..3 (inyo|dyan|jan|bahay) ..2
    (solo|sariling|sarili) (mo)? (ba)? ..2 (kwarto|bahay) ..2 <ask>
    (sino|cno|sinong) (nagbabantay|bantay|nag aalaga|kasama|sumusundo) ..3
  `,
  hi: `
    (मैसेज|चैट|फोन|बातें|ये) ..2 (कोई|कौन) (और)? (भी)? (पढ़ता|देखता|पढ़ते|देखते|पढ़|देख) ..3
    (शांति|शान्ति|सन्नाटा|चुप) ..3 (यहाँ|यहां|घर|उधर|वहाँ|वहां) ..4
    (कोई नहीं|कोई नही) (है|हैं) (क्या|ना|<ask>)
    (मम्मी|पापा|मम्मी पापा|घरवाले|सब) (लोग)? ..2 (सो गए|सो गये|चले गए|निकल गए|जा रहे|गए) ..4 <ask>
    (सब|सब लोग) (सो) (गए|गये|रहे) ..2
    (अपना|अलग|खुद का) (कमरा|रूम) ..4 <ask>
    (कौन) (ध्यान रखता|देखभाल|संभालता) ..3
  `,
  'hi-latn': `
    (message|msg|chat|phone|ye|baate) ..2 (koi|kaun) (aur|or)? (bhi)? (padhta|dekhta|padhte|dekhte|padh|dekh|padta) ..3
    (shanti|sannata|chup) ..3 (yaha|yahan|ghar|udhar|waha) ..4
    koi (nahi|nhi|nai) (hai|h) (kya|na|<ask>)
    (pass|paas|pas|saath|sath) (me|mein)? (koi|kaun) (hai|h) ..2
    (mummy|papa|mummy papa|gharwale|sab|parents|mammi) (log)? ..3 (so gaye|so gye|chale gaye|nikal gaye|ja rahe|ja rhe|jayenge|gaye|rahenge) ..4
    (sab|sab log) so (gaye|gye|rahe|rhe) ..2
    (apna|alag|khud ka) (kamra|room) ..4 <ask>
    kaun (dhyan rakhta|sambhalta|dekhbhal) ..3
  `,
}
