import type { Phrases } from './signs/plug.ts'

/** How people ask whether somebody watches: who is home, who sees the phone, when parents leave or sleep. */
export const supervisionQuestions: Phrases = {
  any: `
    [ asks? ..3 (alone|supervision|parents) ..3 ]
    [ (asks|asked|asking) ..3 (alone|home alone|supervision|parents are|who is home) ..3 ]
  `,
  en: `
    (what time|when|wen) (is|are|does|do) (everyone|everybody|they|ur family|your family|the others|every1) ..2 (asleep|sleep|in bed|out|leave|gone|go|home) ..3
    (is|are) (everyone|everybody|they all|ur lot|your lot) (asleep|out|in bed|gone|away|sleeping) ..3 <ask>
    (is|are) (ur|your) (brother|sister|siblings|nan|babysitter) (there|home|in|with u|with you|around) too
    (who|whos) (else)? (can|could)? (see|sees|read|reads) (this|ur|your|these) ..2 <ask>
    (u|you) got (anyone|any1|someone) (with|near|next to) (you|u)
    (is) (mum|mom|dad|mam) (home|in|there|around|about) (yet|rn|now|with u|with you)? <ask>
    (are|r|is) {you} (home|in|at home|in the house|all)? (alone|by yourself|by urself|by ur self|on your own|on ur own|on yr own|all alone)
    {you} (home|in|at home|all|there|rn)? (alone|by yourself|by urself|on your own|on ur own) (rn|now|tonight|atm|today|yet|too)? <ask>
    ^ (home alone|alone|by urself|by yourself|on ur own|you alone|u alone) <ask>
    (is|are|r) ({anyone}|anyone else|any1 else) (home|in|there|with|around|else|about|nearby|near|watching|next to|downstairs|up) (with)? ({you}|rn|now|still|tonight|there)? <ask>
    (is|are|r) ({anyone}|any1) (else)? (home|in the house|with {you}|around {you}|near {you}|watching {you}|there with {you}|in the room|in {your} room|listening|reading this)
    (whos|who is|who s|who else is|whos else) in (rn|now|tonight|today|at home|the house|ur house|your house)? <ask>
    (whos|who is|whos else) in (rn|now|tonight|today)? $
    (who|whos) (do|does|d)? {you} (live|living|stay) with
    (whos|who is|who s|whose|who else is|whos else|who) (home|at home|there|in the house|with u|with you|around|about|downstairs|looking after {you}|watching {you}) (with you|with u|rn|now|tonight|today)?
    (whos|who is|who) (else)? (lives|live|living) (with|in) ({you}|{your})
    (is|are|r) {your} {parent} (and {parent})? (home|in|there|around|at work|out|asleep|away|awake|downstairs|near|with u|with you|about|gone|still up|in bed|next to {you}|watching|on shift|working)
    {your} {parent} (home|in|around|at work|out|asleep|away|there|still up|in bed|gone|about|working) (rn|now|tonight|yet|2nite|today|atm|still)? <ask>
    (when|what time|wat time|wen|how long) (do|does|r|are|is|will|till|until|before|did|u|d)? ..2 {your} {parent} ..2 (home|back|leave|out|sleep|bed|asleep|work|away|go|going|return|gone|get in|finish)
    (do|did|does|have) {you} (share|got|have) (a|ur|your) (own)? (bedroom|room) (door|to yourself|to urself|with|lock|alone)?
    (will|would|do) {your} {parent} (notice|mind|find out|hear|see|be home|be in|be out|wake up|know if|know where)
    (does|do) {your} {parent} know (you|u|ur|youre) (are|r)? (on|talking|chatting|up|awake|online|here)
    (do|does) {your} {parent} (work|go out|sleep|leave) (late|nights|early|tonight|today|all day|a lot|on weekends|at the weekend)
    (how long|till when|until when) (are|r|will|u|you) {you}? (be)? (alone|home alone|by yourself|on your own)
    (can|could) ({anyone}|any1|{your} {parent}) (hear|see|overhear) (you|u|us|ur|your)
    (are|r|will) {you} (going to|gonna)? (be)? (alone|home alone|on your own|on ur own|by yourself) (tonight|later|after school|tomorrow|this weekend|on {day}|at the weekend|then|all day)
    (when|wen) (are|r|will|do|u) {you}? (gonna|going to|get)? (be|are)? (home alone|alone|on ur own|by yourself|the house to yourself)
    (got|have|having) (the|ur) house to (yourself|urself|ur self)
    (whos|who is|who) (in|at home|home|there) with {you}
  `,
  cy: `
    (ydy|ydi|yw|di) (dy|d) {parent} (di)? (adra|adre|gartra|adref|yna|yno|o gwmpas|i mewn|yn cysgu|yn y ty|efo chdi|efo ti)
    (ydy|ydi|yw|di) (dy|d) rieni (di)? ..2
    (oes|os) (na|yna)? (rhywun|neb) (arall)? (efo|gyda|hefo|yn|adra) ..2
    (pwy) (sy|sydd) (adra|adre|efo|hefo|gyda|yna) ..2
    (wyt ti|ti|tin) (adra|adre|gartref)? (ar ben dy hun|ar dy ben dy hun)
    (wyt|ydych|ti|tin|wyt tin|rwyt) ..3 (ar dy ben dy hun|ar ben dy hun|ar ben dy hunan|ar dy ben dy hunan|unig|ar ben eich hun)
    (pwy) (sydd|sy|arall sydd|arall sy) ..3 (adre|adref|gartre|gartref|ty|efo ti|gyda ti|gyda chdi|da ti|yna|yno|tŷ)
    (oes|sdim|os) (rhywun|unrhyw un|neb|unrhywun) ..4 (adre|adref|gartre|gartref|efo ti|gyda ti|ty|yna|yno|da ti|agos)
    (ydy|yw|di|ydi) (dy|d) {parent} (di)? ..3 (adre|adref|gartre|gartref|gwaith|yna|cysgu|allan|mas|gwely|yno|effro)
    (pryd|faint or gloch|am faint) ..4 {parent} ..4 (adre|adref|gartre|gartref|gwaith|gwely|mynd|cysgu|dod|gadael|nol)
    (all|gall|fydd|fyddan|ydyn) (rhywun|unrhyw un|nhw|neb) ..3 (gweld|clywed|sylwi)
    adre ar (dy)? ben dy hun
  `,
  es: `
    (tus|tu) {parent} (esta|estan) (en casa|ahi|dormidos|dormida|dormido|trabajando|fuera|contigo|cerca) ..2
    (estan|esta) (tus|tu) {parent} ..2
    (a que hora) (se)? (duermen|acuestan|van|salen) (todos|en tu casa|tus) ..3
    hay (alguien|gente) ..1 (contigo|ahi|cerca|aqui|despierto|mirando|viendo)
    hay (alguien|gente) <ask>
    (estas|tas) (tu)? (sola|solo|solita|solito) ..2
    (alguien) (esta|hay)? (contigo|ahi|a tu lado)
    (estas|tas|estás|estaras|estares|andas|te quedas|te quedaras|vas a estar|te dejan|te encuentras) (ahora|ya|hoy|ahi|tu)? (en (tu)? casa|en tu cuarto)? (sola|solo|solito|solita)
    (sola|solo|solita|solito) (en casa|en tu casa|ahora|o acompañada|o con alguien|en tu cuarto)? <ask>
    (hay|esta|estan|ahi) (alguien|gente|alguno|alguien mas) ..2 (en (tu)? casa|contigo|con vos|ahi|cerca|al lado|en tu cuarto|viendo|mirando)
    (quien|quién|kien|quienes) (esta|mas esta|hay|mas hay|estan|te cuida|te vigila|anda) ..2 (en (tu)? casa|contigo|con vos|ahi|cerca)?
    (con)? (quien|quienes|kien) (estas|vives|vivis|te quedas|andas) ..2 <ask>
    (estan|esta|estarán|siguen|sigue) (tus|tu) {parent} ..3 <ask>
    (tu|tus) {parent} (esta|estan|duerme|duermen|trabaja|trabajan|salieron|salio|se fueron|llegan|ya llego) ..3 <ask>
    (cuando|a que hora|a q hora|hasta que hora|hasta cuando) (se)? (va|van|vuelve|vuelven|llega|llegan|sale|salen|duerme|duermen|acuesta|acuestan|regresa|regresan|trabaja|trabajan) ..2 (tu|tus) {parent}
    (a que hora|cuando) (tu|tus) {parent} (se)? (va|van|vuelve|vuelven|llega|llegan|sale|salen|duerme|duermen|regresan|regresa)
    (tienes|tenes) ..2 (cuarto|habitacion|pieza|recamara) (propio|propia|para ti|sola|solo|para vos)
    (esta|tienes) (cerrada|la puerta) ..2 (cerrada|puerta)?
    (tus|tu) {parent} (se)? (dan cuenta|enteran|entera|da cuenta) ..2 <ask>
    (te)? (quedas|dejan) (sola|solo) ..3 (tarde|noche|finde|casa)
  `,
  fr: `
    (ya|y a|il y a) (quelquun|quelqu un|qqn|du monde) ..2 <ask>
    (a quelle heure) ..2 (tout le monde|tes parents|chez toi) ..3
    (tes|tu es|t es|t) (tout|toute)? (seul|seule) ..3
    (ta|ton|tes) {parent} (regarde|regardent|voit|voient|lit|lisent) (ton|tes|dans) ..2
    (tu|t|ta|tes|t es|tu es|te|es tu|est ce que tu es|tseras|tu seras|vous etes) (es|est|seras)? (toute|tout|tt|chez toi|a la maison|encore|bien|la|en ce moment)? (seul|seule|seull|solo|ts seule)
    (seul|seule|toute seule|tout seul) (chez toi|a la maison|la|en ce moment|dans ta chambre|ce soir)? <ask>
    (ya|y a|il y a|yaura|y a t il|yavait) (qui|kelkun|quelquun|qqn|quelqu un|du monde|personne|tes parents|ta mere|ton pere|ki|qlqn) ..3 <ask>
    (ya|y a|il y a) (quelquun|qqn|quelqu un|du monde|qlqn|tes parents|ta mere) (avec toi|chez toi|a cote|a la maison|pres|dans)
    (qui|ki) (est|es|c est|ya|y a|sont) (avec toi|chez toi|a la maison|la|a cote de toi|dans la maison)
    (ta|ton|tes) {parent} (est|sont|c|il est|elle est|ils sont|dort|dorment|taf|travaille|travaillent|rentre|rentrent|part|partent|bosse|bossent) ..3 <ask>
    (a quelle heure|quand|quand est ce que|a kelle heure|vers quelle heure|jusqua quelle heure) (est ce que)? (ta|ton|tes|rentrent|rentre|partent|part|dorment|dort|sont) {parent} ..3
    (a quelle heure|quand|vers quelle heure) (rentrent|rentre|partent|part|dorment|dort|sortent) ..2 {parent}
    (a quelle heure|quand) (tout le monde|ils|elle) (dort|dorment|est couche|part|rentre|rentrent) ..3
    (ta|ton|tes) {parent} (rentre|rentrent|part|partent|dort|dorment|se couche|se couchent|finit|finissent) (a quelle heure|quand)
    (tu|t|ta|tas|t as) (as|partages)? (ta|une) (propre)? chambre (a toi|seul|seule|avec)?
    (tes|ta|ton) {parent} (vont|va|peuvent|peut|entendent|entend) (remarquer|entendre|voir|savoir|capter|se rendre compte) ..2
    (tu seras|tes|t|tu) (seul|seule) ..3 (ce soir|demain|weekend|mercredi)
  `,
  de: `
    (wann|um wie viel uhr|bis wann) (kommt|kommen|geht|gehen|ist|sind) (dein|deine) {parent} ..4
    (sitzt|ist|is) (jemand|wer|einer) (neben|bei) dir
    (um wie viel uhr|wann) (schlafen|schlaft|gehen) (alle|bei euch|deine) ..3
    (bist|biste) (du)? ..2 (allein|alleine) ..2
    (bist|biste|bisch|bist du|sitzt|bleibst|seid) (du|grad|gerade|jetzt)? (grade|grad|gerade|jetzt|heute|ganz|noch)? (ganz)? (alleine|allein|allleine|alein|aleine|daheim alleine|zuhause alleine|zu hause alleine|zuhause allein|zu hause allein)
    (alleine|allein|ganz alleine|ganz allein|sturmfrei) (zuhause|zu hause|daheim|grad|jetzt|im zimmer)? <ask>
    (ist|is|sind|sin) ({anyone}|noch jemand|noch wer|noch wer anders|jemand) (bei dir|da|zuhause|zu hause|daheim|in der nahe|im zimmer|neben dir|mit dir|dabei) ..2
    (wer|werr) (ist|is|sind|alles ist|ist alles|ist noch) ..2 (zuhause|zu hause|daheim|bei dir|da|im haus|in der nahe|neben dir|mit dir)
    (ist|is|sind|sin) (deine|dein|deinen) {parent} (und {parent})? (grad|gerade|jetzt|schon|noch|auch|heute|nicht)? ..2 (da|zuhause|zu hause|daheim|weg|arbeiten|im bett|schlafen|am schlafen|wach|in der arbeit|auf arbeit|unterwegs|nebenan|bei dir|streng|strikt)
    (wann|wan|um wie viel uhr|wie lange|bis wann|um wieviel uhr) (kommt|kommen|geht|gehen|ist|sind|schlaft|schlafen|arbeitet|arbeiten|fahrt|fahren|muss|mussen) (deine|dein|deinen) {parent} ..3
    (kontrolliert|kontrollieren|checkt|checken|liest|lesen|schaut|schauen|guckt|gucken|sieht|sehen|uberpruft|uberwacht|nimmt|kuckt) (deine|dein|jemand|wer|bei dir|da) ..4
    (merken|merkt|horen|hort|kriegen|kriegt|bekommen) ..2 (deine|dein) {parent} ..4
    (wissen|weiss) (deine|dein) {parent} ..2 (dass|das|von|wo|mit wem) ..4 <ask>
    (wann|bist|biste|hast|haste) ..3 (sturmfrei|alleine zuhause|allein zuhause|alleine daheim|allein zu hause|alleine zu hause)
  `,
  pt: `
    (tem|ha) (alguem|algm|gente) (ai|contigo|com vc|em casa|do teu lado|ao teu lado|perto) ..2
    (a que horas|que horas) ..2 (todos|toda a gente|todo mundo|teus|seus) ..2 (dorme|dormem|deitam|deita|saem) ..2
    (tas|ta|estas|esta) (ai)? (sozinha|sozinho) ..2
    (os)? (teus|seus) {parent} (veem|leem|mexem|olham|controlam) ..4
    (ta|tas|esta|estas|vc ta|tá|fica|ficas|vai ficar|vais ficar|voce esta|tu ta|vc esta) (ai|agora|em casa|hj|hoje|a)? (em casa|no quarto|no teu quarto|no seu quarto)? (sozinha|sozinho|sozinh|sozinhx)
    (sozinha|sozinho) (em casa|ai|no quarto|agora|hj)? <ask>
    (tem|ha|esta|ta|existe) (alguem|algm|gente|mais alguem|alguma pessoa) ..2 (em casa|contigo|com vc|com voce|ai|perto|ao lado|do lado|no quarto|junto|por perto)
    (quem|qm) (esta|ta|mais esta|mais ta|tem|estao|fica|cuida|toma conta) ..2 (em casa|contigo|com vc|com voce|ai|perto|de vc|de ti|na sua casa)
    (com)? (quem|qm) (vc|voce|tu)? (mora|moras|vives|vive|fica|ficas|esta|estas|ta) ..2 <ask>
    (sua|seu|seus|suas|tua|teu|teus|os teus|a tua|a sua|os seus) {parent} (esta|estao|ta|tao|tão|dorme|dormem|trabalha|trabalham|saiu|sairam|chegam|ja chegou|viaja) ..3 <ask>
    (esta|estao|ta|tao) (os|a|o)? (sua|seu|seus|tua|teu|teus) {parent} ..2 <ask>
    (que horas|a que horas|q horas|quando|ate que horas|ate quando|qnd) (e que|que)? (o|a|os)? (sua|seu|seus|tua|teu|teus) {parent} ..3
    (que horas|a que horas|q horas|quando|qnd) (chega|chegam|sai|saem|dorme|dormem|volta|voltam|deita|deitam) ..2 {parent}
    (sua|seu|seus|tua|teu|teus) {parent} (esta|estao|ta|tao) (em casa|ai|por ai|perto|fora|dormindo|trabalhando|a dormir|a trabalhar)
    (vc|voce|tu)? (tem|tens) (um)? quarto (so|proprio|sozinha|sozinho) ..2
    (seus|teus|sua|tua) {parent} (vao|vai|percebem|percebe|desconfiam|ouvem|escutam|sabem) ..4 <ask>
    (vai|vais|vc vai) ..2 ficar (sozinha|sozinho) ..2
  `,
  nl: `
    (zit|is|staat|ligt) er (iemand|nog iemand|wie) (naast|bij|in de buurt van|achter) (je|jou)
    (hoe laat) (slaapt|slapen|gaat|gaan) (iedereen|ze|je ouders) ..3
    (ben) je ..2 alleen ..2
    (ben|bn|zit|blijf) (je|jij) (nu|ff|even|daar|nog|vanavond)? (helemaal)? (alleen|aleen|alleen thuis|thuis alleen|in je eentje)
    (bej|benje|zitje|bnje) (nu|ff|nog|helemaal)? (alleen|aleen|alleen thuis)
    (alleen|alleen thuis|helemaal alleen|in je eentje) (nu|thuis|vanavond)? <ask>
    (is|zijn) er (iemand|nog iemand|iemand anders|mensen) (bij je|thuis|bij jou|in de buurt|naast je|in huis|daar|in de kamer|nog)
    (wie) (is|zijn|is er|zijn er|zit) ..2 (thuis|bij je|bij jou|in huis|in de buurt|naast je|met je)
    (met) wie (ben|woon|zit) (je|jij)
    (is|zijn|zit|zitten|slaapt|slapen) (je|jouw) {parent} (en {parent})? (nu|al|nog|ook|vanavond)? ..2 (thuis|weg|werken|aan het werk|slapen|in bed|wakker|beneden|naar bed|er|erbij|op werk|in de buurt|streng)
    (hoe laat|wanneer|tot hoe laat|wnr) (komt|komen|gaat|gaan|is|zijn|slaapt|slapen|vertrekt|vertrekken|werkt|werken) (je|jouw) {parent} ..3
    (merken|merkt|horen|hoort|weten|weet) (je|jouw) {parent} ..4 <ask>
    (wanneer|wnr|hoe lang) (ben|zit) (je|jij) ..2 (alleen|alleen thuis)
    (heb) (je)? ..2 (het huis voor jezelf|rijk alleen)
  `,
  pl: `
    ^ {parent} (w domu|w pracy|spia|spi|obok|juz spia|sa|jest|blisko) <ask>
    {parent} (sa|jest)? (w domu|w pracy|obok|blisko) <ask>
    (o ktorej|kiedy) {parent} (ida|idzie|wracaja|wraca|wychodza|wychodzi|klada|spia|wyjezdzaja|beda|bedzie) ..3
    (sam|sama) (teraz|tam|dzis|w domu|juz)? (siedzisz|jestes|bedziesz|zostajesz)
    (siedzisz|jestes|zostajesz) ..2 (sam|sama)
    jest (mama|tata|ktos|brat|siostra|babcia) (obok|w domu|kolo ciebie|przy tobie|u ciebie|z toba|blisko)
    (ktos|kto) ..2 (obok ciebie|kolo ciebie|przy tobie|z toba)
    (jestes|jestescie|siedzisz|zostajesz|bedziesz|jstes) (teraz|ty|tam|w ogole|juz|dzis|dzisiaj)? (w domu|w pokoju)? (sam|sama|samiutka|sama w domu|sam w domu|calkiem sama)
    (sam|sama) (w domu|jestes|teraz|w pokoju|dzis)? <ask>
    (jest|czy jest|siedzi|czy) (ktos|ktokolwiek|jeszcze ktos) ..2 (w domu|z toba|obok|przy tobie|kolo ciebie|w poblizu|u ciebie|w pokoju|jeszcze)
    (kto|ktos) (jest|jeszcze jest|siedzi|jeszcze|cie pilnuje|sie toba opiekuje) ..2 (w domu|z toba|u ciebie|obok|przy tobie)?
    (z) kim (jestes|mieszkasz|siedzisz)
    (twoja|twoj|twoi|twoje|jest|sa|czy) {parent} (jest|sa|spi|spia|pracuje|pracuja|wyszli|wyszla|wroci|wroca|w domu|w pracy|juz spia|juz spi) ..3 <ask>
    (jest|sa|spi|spia|czy jest|czy sa) (twoja|twoj|twoi)? {parent} ..2 (w domu|w pracy|obok|juz|u ciebie)? <ask>
    (kiedy|o ktorej|do ktorej|jak dlugo|na ile) (wraca|wracaja|wroci|wroca|wychodzi|wychodza|wyjdzie|wyjda|idzie|ida|spi|spia|klada|kladzie|pracuje|pracuja|wyjezdzaja|nie ma|beda|bedzie) ..3 {parent}
    (kiedy|o ktorej) (twoja|twoj|twoi) {parent} ..3
    ({parent}|ktos|kto) (ci|tobie|twoi)? (sprawdza|sprawdzaja|czyta|czytaja|kontroluje|przeglada|grzebie|widzi) ..3
    ({parent}) (sie)? (zorientuja|dowiedza|uslysza|zauwaza|wiedza) ..3 <ask>
    (kiedy|o ktorej) (bedziesz|jestes|zostajesz) ..2 (sam|sama)
    (masz) (wolna chate|wolny dom)
  `,
  tl: `
    ikaw lang (ba)? (sa|jan|dyan|diyan|nasa|ngayon|mag isa) ..2
    (andyan|nandyan|nanjan|anjan|nasa bahay) (ba)? (sila|parents|magulang|nanay|mama|papa|tatay) (mo|nyo|m)? ..2
    (may|meron) (tao|kasama|katabi|iba) (ba)? (ka|jan|dyan|sa bahay|dito|sa tabi mo) ..2
    (anong oras) ..2 (natutulog|tulog|umaalis|alis) ..3
    (tulog|umalis|alis) na (ba)? (sila|lahat|parents|mama|papa) ..2
    (mag isa|magisa|mag-isa|nag iisa|nagiisa|mag isa lang|solo|ikaw lang) (ka|kb|k|mo|ka lang|ka lng|kalang) (ba|b|ngayon|jan|dyan|sa bahay|sa kwarto|lang)?
    (ikaw lang|kaw lang|ikw lng) (ba)? (mag isa|magisa|tao|nandyan|jan|nasa bahay)
    (may|meron|mayroon|my) (kasama|tao|ibang tao|katabi|kasma|nanonood|iba) (ka|kb|k|ba|jan|dyan|sa) ..3
    (sino|sinu|cno|sinong|sino sino) (ang|yung|ba)? (kasama|nasa|tao|katabi|nandyan|nag aalaga|nagbabantay|andyan|kasma|nakatira) (mo|m|bahay|jan|dyan|sa|nyo|sayo)? ..2
    (nasa|nandyan|andyan|nanjan|nasan|nasaan|tulog|gising|umalis|nasa trabaho|wala) (na|pa|ba)? (ba|na)? (ang|si|sina|ung|yung|mga)? (mga)? {parent} (mo|m|nyo|mo ba)? ..2
    (nasa bahay|nasa trabaho|tulog|gising|nandyan|andyan) (na|pa)? (ba)? (ang|yung|si)? {parent} (mo|nyo|m)
    (anong oras|kelan|kailan|what time|anung oras) (ba)? (umuuwi|uuwi|aalis|umaalis|natutulog|matutulog|dadating|darating|babalik|uwi|alis|tulog) ..3 {parent}?
    (alam|malalaman|mapapansin|maririnig) (ba)? (ng|nila|ni) {parent}? ..4 <ask>
    (kelan|kailan) ka (mag isa|magisa|walang kasama)
    walang (tao|kasama) (ba)? (sa|jan|dyan|ka) ..2 <ask>
    (home alone|alone) (ka|kb|ka ba|k)
  `,
  hi: `
    (कमरे|रूम|घर) (में|मे|पर) (कोई|कौन) ..3
    (कोई) (है|और है|भी है) ..1 (तुम्हारे|तेरे|आपके) (साथ|पास)
    (मम्मी|पापा|माँ|मां|घरवाले|भाई|दीदी) (पास|साथ|बगल) (में|मे)? (हैं|है) ..1
    (अकेली|अकेले|अकेला) (बैठे|बैठी|हो|रहते|सोते|सोती) (हो)? ..1
    (क्या)? (तुम|तू|आप|अभी|घर पर|घर में)? (अकेली|अकेले|अकेला) (हो|है|हैं|हो क्या|रहती|रहते|होती|होते|रहोगी) ..2
    (तुम|तू|आप) ..3 (अकेली|अकेले|अकेला) ..2 <ask>
    (अकेली|अकेले|अकेला) (हो|घर) ..2 <ask>
    (घर|कमरे|रूम) (पर|में|मे|पे)? (कौन|कोई) (कौन|और|है)? ..2 <ask>
    (घर पर|घर में|घर पे) (कौन|कोई) ..3
    (तुम्हारे|तेरे|आपके) (साथ|पास|बगल में) (कौन|कोई) ..2
    (मम्मी|पापा|माँ|मां|मम्मी पापा|घरवाले|पेरेंट्स|माता पिता) (घर|काम|ऑफिस|अभी|सो|कब|बाहर) ..4 <ask>
    (मम्मी|पापा|माँ|मां|मम्मी पापा|घरवाले|पेरेंट्स|माता पिता) ..2 (कब|कितने बजे) ..4
    (कब|कितने बजे) ..3 (मम्मी|पापा|घरवाले|पेरेंट्स) ..4
    (दरवाजा|दरवाज़ा|गेट) (बंद|लॉक) ..2
    (कोई|{parent}) (देख|सुन|पढ़) ..2 (रहा|तो|लेगा|लेंगे|सकता) ..2
  `,
  'hi-latn': `
    (koi) (hai|h|aur hai) ..1 (tumhare|tere|aapke|apke) (sath|saath|paas|pas)
    (mummy|papa|maa|mumma|gharwale|bhai|didi) (paas|pas|sath|saath|bagal) (me|mein)? (hai|hain|h) ..1
    (akele|akeli|akela) (baithe|baithi|ho|rehte|sote|soti) (ho)? ..1
    (kya)? (tum|tu|aap|ap|abhi) ..2 (akeli|akele|akela|akeley|alone) (ho|hai|h|hain|rehti|rehte|rahti|rahogi|hoti) ..2
    (tum|tu|aap|ap) ..3 (akeli|akele|akela) ..2 <ask>
    ^ (ghar pe|ghar par|abhi)? (akeli|akele|akela) (ho|hai|h) ..2
    (ghar|kamre|room) (pe|par|mein|me|m)? (pe|par)? (kaun|kon|koi|akeli|akele|akela) ..3
    (tumhare|tere|aapke|apke) (sath|saath|paas|pas|bagal) (mein|me)? (kaun|kon|koi) ..2
    {parent} (ghar|kaam|office|abhi|so|sone|bahar|kahan|kaha) ..4 <ask>
    {parent} ..2 (kab|kitne baje) ..4
    (kab|kitne baje) ..3 {parent} ..4
    (koi|{parent}) (dekh|sun|padh) ..2 (raha|to|toh|lega|lenge|sakta|rha) ..2
    (kab|kb) akeli (hoti|rehti|hogi) ..2
  `,
}
