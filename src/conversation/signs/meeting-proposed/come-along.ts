import type { Phrases } from '../plug.ts'

/** Invitations of those who have not met, in everyday words: see my place, skip a lesson, I am in your area, you and me on a day, I wait for you. */
export const comeAlong: Phrases = {
  en: `
    ^ (next|on|this|how about|what about|maybe)? {day} (maybe|then|instead)? (<ask>|$ )
    (come|cum) (and|n|to)? (see|check out|look at|visit|play on|try|hang|chill) (out)? (my|at my|at mine|me at|me after|me at|me instead|in my) (new)? (place|flat|house|room|crib|ps5|xbox|pc|setup|dog|puppy|car|after|mine)?
    (skip|bunk|bunk off|skive|ditch|miss|leave) ..3 (lesson|class|school|period|training) ..2 (come|meet|see|hang)
    (im|ill be|il be|i am|gonna be|ill be down|passing) (in|near|round|around|through|by) (your|ur) (area|town|city|way|ends|school|neck|place|road|street) .. 
    (i could|i can|ill|il|could|let me|i might|i|gonna) (drive|come|pop|travel|get the train) (down|over|up|by|to (you|u)|round|there) ..2 (see|meet|get|pick|visit) (you|u)
    {day} ..4 (you and me|me and you|just us|u n me|u and me|just the two|just me and)
    (you and me|me and you|just us|u n me|u and me|just the two of us) ..3 {day}
    (fancy|wanna|want to|lets|up for) ..4 (just us|you and me|u and me|me and you|just the two|with me) 
    (better|nicer|nice|easier|rather) .. (talk|chat|meet|see) .. (in person|irl|face to face|for real|in real life)
    (get|take|catch|jump on|hop on) (the|a) (bus|train|tube|tram) .. (meet|see|pick|get) (you|u)
    (pick|collect|scoop) (you|u) up .. (car|drive|ride|somewhere|school|corner|{day}|<num>)
  `,
  cy: `
    ^ (nos|dydd|bore)? (sadwrn|sul|llun|mawrth|mercher|iau|gwener|wener|fory|yfory) (falla|efallai|ella|te|ta) <ask>
    (ty'd|tyd|tyrd|dere|dewch|der) (draw|drosodd|i|ata|ata i|heibio|rownd) .. (weld|fflat|tŷ|ty|stafell|tŷ fi|ty fi|ngweld|fi|i)
    (sgipia|sgipio|colli|gadael|bynca|misia) .. (wers|gwers|ysgol|dosbarth) .. (dere|ty'd|tyd|tyrd|ata|gweld)
    (fi|dwi|byddaf|bydda i|fyddai|fydda i) (yn|n)? (ardal|ymyl|dre|dref|cyffiniau) (ti|chdi|dy|di) .. 
    (fysa|byddet|faset|allet|hoffet|ti'n|licet) (ti|chdi)? (n|yn)? .. (cwrdd|gwrdd|cyfarfod|gyfarfod|weld) (fi|ni|rywbryd|gyda|efo|ym)
    (jyst|dim ond) (ni|ti a fi|ni'n dau|ni ein dau|fi a ti|chdi a fi)
    (bigo|pigo|casglu|gasglu|nol|nôl) (ti|chdi) (fyny|lan|o|yn|wrth|adra)
    (cwrdd|gwrdd|cyfarfod) (â|a|efo|gyda) fi (wrth|yn|ger|tu|am|ar|fory|nos|dydd)
  `,
  es: `
    ^ (el|este|y|y el)? {day} (puedes|podes|te va bien|si|estas libre|tal vez|quizas) <ask>
    (ven|vente|veni|vienes|pasate) (a)? (ver|conocer|jugar|mi|visitar)? .. (mi casa|mi depa|mi piso|mi cuarto|mi perro|conmigo|mi departamento|mi apartamento|mi play|mi consola)
    (saltate|faltate|falta|pelate|escapate|volate|salte) .. (clase|clases|cole|escuela|colegio|insti) .. (ven|vente|veni|vienes|conmigo|nos vemos)?
    (ando|estoy|estare|voy a estar|paso|voy) (x|por|cerca de|en) (tu|tus) (zona|barrio|ciudad|casa|pueblo|rumbo|rumbos|cole) .. (sales|nos vemos|bajas|puedes|quedamos|te veo|vienes|<ask>)
    {day} .. (solos|tu y yo|vos y yo|nosotros dos|los dos solos|sales|te animas)
    (te animas|te apetece|te late|te copa|te gustaria|quieres|queres|kieres) (a)? (quedar|vernos|salir|juntarnos|conocernos|que nos veamos|ir al|ir a) ..3 (conmigo|solos|tu y yo|los dos|en persona|un dia)?
    (te espero|espero) (en|a la salida|fuera|frente|junto|a las)
    (habria|hay|tendriamos|deberiamos) (q|que)? (que)? (vernos|quedar|conocernos|juntarnos|encontrarnos) ..
    (puedo)? (recogerte|buscarte|pasar por ti|ir por ti|ir a verte|ir a buscarte|te recojo|te paso a buscar) .. (coche|carro|auto|moto|cole|escuela|{day}|casa|esquina)
  `,
  fr: `
    ^ (et)? {day} (t|tes|tu es|tu peux|ca te va|t es)? (libre|dispo|peut etre)? <ask>
    (viens|passe|vien) (voir|chez|jouer|essayer) .. (mon|ma|moi|mes) (appart|appartement|maison|chambre|console|play|chien|voiture|studio)?
    (seche|sèche|rate|saute|loupe) .. (cours|college|ecole|heure|lecon|derniere) .. (viens|rejoins|passe|vois|on)
    (je passe|jpasse|je serai|jserai|jsuis|je suis|jvais etre) (dans|vers|pres de|par) (ton|ta|chez) (coin|quartier|ville|zone|toi|rue) ..
    {day} .. (toi et moi|que nous|juste nous|rien que|nous deux|tous les deux|ke nous)
    (toi et moi|juste nous|que nous deux|rien que nous) .. {day}
    (jaimerais|je voudrais|jvoudrais|jpourrais|je pourrais|jai envie|jveux|ca te dit|ca te dirait) .. (te rencontrer|te rejoindre|quon se voie|quon se voit|se rencontrer|venir te voir|passer te prendre|se voir en vrai|se capter)
    (jtinvite|je t'invite|tinvite) (a|au|boire|manger|chez) ..
    (passer|passe|venir|viens|peux) (te|vient te) (chercher|prendre|recuperer) .. (voiture|bahut|college|ecole|{day}|chez toi|coin)
  `,
  de: `
    ^ (und|am|nächsten|vielleicht)? {day} (vielleicht|dann|hast du zeit|gehts|zeit|kannst du) <ask>
    (komm|kommste|kommst du|willste|willst du) (doch|mal|vorbei|zu mir)? .. (meine wohnung|mein zimmer|mein hund|meine playse|zu mir|bei mir|meine neue|mein auto) .. 
    (schwänz|schwänze|lass|skip|spar dir) .. (stunde|schule|unterricht|training) .. (komm|treffen|zu mir|sehen)
    (bin|komm|fahr|komme|fahre) (ich)? .. (bei dir|in deiner|durch deine|zu dir) (in der|nähe|stadt|gegend|ecke|vorbei) .. 
    {day} .. (du und ich|nur wir|wir zwei|wir beide|zu zweit|nur du)
    (du und ich|nur wir zwei|nur wir beide|wir zwei|zu zweit) .. ({day}|park|kino|allein)
    (besser|schöner|lieber|leichter) .. (persönlich|in echt|in real|face to face) .. (reden|sehen|treffen|quatschen)?
    (hol|hole|fahr|sammel) (ich)? dich .. (ab|auto|schule|ein|{day})
  `,
  pt: `
    ^ (e|no|na)? {day} (dá|da|pode|podes|tá livre|talvez|serve) <ask>
    (vem|venha|passa|vens) (conhecer|ver|aqui|lá|jogar|cá) .. (meu ap|meu ape|minha casa|meu quarto|meu apê|meu apartamento|meu cachorro|aqui em casa|minha play|comigo)
    (mata|falta|foge|cabula|baldas|balda te|gazeta) .. (aula|escola|última aula|treino|aulas) .. (vem|encontra|comigo|ver)?
    (vou estar|estarei|to|tô|estou|passo|vou passar) (na|perto|pela|por|aí na|no) (tua|sua|da sua|da tua|seu|teu) (zona|cidade|bairro|rua|casa|área|área|escola) .. 
    {day} .. (só nós|so nos|eu e você|eu e vc|tu e eu|nós dois|nos dois|a sós|da pra vc|dá)
    (topa|bora|queres|quer|vamos|apetece te|curte|animas te) (se)? (encontrar|sair|ver|nos ver|combinar|tomar|ir) ..3 (comigo|só nós|pessoalmente|ao vivo|a dois|cara a cara)
    (te espero|espero te|espero por ti) (na|no|em|à|às|lá)
    (posso|vou|consigo) (te)? (buscar|pegar|apanhar|ir ter|passar) (te|contigo|aí|vc)? .. (carro|moto|escola|{day}|casa|esquina)
    (podíamos|podiamos|devíamos|deviamos|a gente podia|podemos) (nos)? (encontrar|ver|conhecer|combinar) (nos)? 
  `,
  nl: `
    ^ (en)? {day} (dan|kan je|misschien|kun je|vrij) <ask>
    (kom|kom je|wil je|kom dan|kom eens) .. (mijn nieuwe|mn nieuwe|mijn huis|mn kamer|mijn kamer|mijn hond|mn flat|bij mij) (kijken|zien|langs|huis|flat|kamer)?
    (spijbel|skip|sla) .. (les|uur|school|training) .. (kom|naar mij|zien|afspreken)
    (ik)? (ben|kom|moet|rij|ga) .. (bij jou|jouw|die kant|in de buurt|langs jou|in jouw) .. (op|buurt|stad|straat|stoppen|langs|wijk)
    ({day}) .. (jij en ik|wij tweeën|wij twee|wij tweetjes|met z'n tweeën|alleen wij|samen wij|tweetjes)
    (jij en ik|wij tweeën|wij tweetjes|wij twee|met zn tweeen|alleen wij) .. 
    (liever|beter|leuker|makkelijker) .. (in het echt|irl|face to face|persoonlijk) .. (praten|zien|afspreken|kletsen)?
    (wacht) (ik)? op je (in|bij|op|voor|om|achter)
    (haal|kan|pik|kom) (ik)? (je|jou) .. (ophalen|op|oppikken) .. (auto|scooter|school|{day}|hoek)?
  `,
  pl: `
    ^ (a)? (w)? {day} (moze|mozesz|masz czas|pasuje|dasz rade) <ask>
    (wpadnij|przyjdz|przyjedz|wbijaj|wpadaj|chodz) (do)? (mnie|zobaczyc|obejrzec|na chate) .. 
    (zerwij|urwij|olej|opusc|zwiej) .. (lekcj*|szkol*|zajec|trening*) .. (przyjdz|wpadnij|spotk*|do mnie|zobacz*)?
    (bede|jestem|przejezdzam|jade) .. (w twojej|w twoim|kolo ciebie|twoich|tamtych|w tamtych|niedaleko ciebie) (okolicy|miescie|stronach|dzielnicy|okolice|szkoly)?
    (w)? {day} .. (ja i ty|ty i ja|tylko my|we dwoje|sam na sam|tylko ty)
    (lepiej|wole|fajniej|milo byloby|latwiej) .. (pogadac|spotkac|porozmawiac|zobaczyc) .. (na zywo|w realu|osobiscie|twarza w twarz)
    (podjade|przyjade|podwioze|zgarne|odbiore) (po)? (ciebie|cie) .. (auto|autem|samochodem|szkol*|{day}|rog*)?
    (poczekam|czekam) na ciebie (w|pod|przy|na|kolo|o)
  `,
  tl: `
    (punta|tambay|dito|daan|bisita|gala|tuloy) (ka)? (na lang|nalang|dito|muna|naman|na)? (samin|sa amin|sa bahay ko|sa condo ko|sakin|sa akin|sa kwarto ko|sa place ko) ..
    (mag cut|magcut|cut|umabsent|absent|lumiban|skip) .. (class|klase|subject) .. (punta|kita|labas|sama)
    (dadaan|daraan|pupunta|mapapadaan|nasa) (din|naman|ako|rin)? .. (dyan|jan|sa inyo|sa lugar mo|malapit sa inyo|sa area mo) .. (labas|kita|hinto|lakad|baba|sama|<ask>)
    (kain|gala|labas|nood|lakad|kape|milktea) (tayo)? .. (tayong dalawa|tayo lang|ikaw at ako|ako at ikaw|tayo lng|dalawa lang)
    (hintayin|hihintayin|antayin|aantayin|sunduin|susunduin) (kita|kitang|na kita) ..
    (mas)? (masaya|maganda|ok|okay|madali) .. (sa personal|personal|harapan|irl) .. (usap|magkita|mag usap)?
    address ko .. (punta|puntahan|daan)
  `,
  hi: `
    (मेरे|मेरा) (घर|फ्लैट|कमरे|रूम|नया घर) .. (आ जाओ|आओ|देखने|आना|आजा|चलो)
    (क्लास|स्कूल|पीरियड|ट्यूशन) .. (बंक|छोड़|मिस) .. (आ|मिल|चलो)
    (तुम्हारे|आपके|तेरे) (शहर|इलाके|एरिया|मोहल्ले|घर के पास|तरफ) .. (आ रहा|आऊंगा|गुजर|हूँ|आया|आने)
    (तुम|हम) (और|दोनों) (मैं|ही|अकेले|बस) .. (मिल*|चल*|घूम*|खाने|पार्क)
    (खाने|घूमने|पीने|देखने|टहलने) (चलें|चलो|चलोगे|चलोगी|चलते|आओ) .. (मेरे साथ|तुम और मैं|हम दोनों|साथ)?
    (मोमो|कॉफी|चाय|पिज्जा|डोसा|फिल्म|मूवी|आइसक्रीम) .. (चलें|चलोगे|चलोगी|चलते|चलो)
    (लेने|छोड़ने|पिक करने) (आ|आऊं|आऊँ|आ जाऊं|आऊंगा|आ जाऊँ) .. (तुम्हें|तुमको|आपको|तुझे)?
    (सामने|आमने सामने|असली|असल) (से|में|बैठ)? .. (मिल*|बात)
    (बजे) .. (मिलो|आओ|आ जाना|आना|मिलते)
  `,
  'hi-latn': `
    ^ (kal|parso|shanivar|ravivar|friday|saturday|sunday) (ko)? (maybe|phir|milte|mile|aa jao) (<ask>|$ )
    (mere|mera) (ghar|flat|kamre|room|naya ghar) .. (aa jao|aao|dekhne|aana|aaja|chalo)
    (class|school|period|tuition) .. (bunk|chod|chhod|miss) .. (aa|mil|chalo)
    (tumhare|aapke|apke|tere) (shehar|sheher|shahar|ilake|area|mohalle|ghar ke paas|taraf|city) .. (aa raha|aaunga|guzar*|hu|aaya|aane|aa rha)
    (tum|hum) (aur|dono) (main|mai|hi|akele|bas) .. (mil*|chal*|ghum*|khane|park)
    (khane|ghumne|ghoomne|peene|pine|dekhne|tehelne) (chale|chalo|chaloge|chalogi|chalte|aao) .. (mere sath|tum aur main|hum dono|saath|sath)?
    (momo|momos|coffee|chai|pizza|dosa|film|movie|icecream|ice cream) .. (chale|chaloge|chalogi|chalte|chalo)
    (lene|chodne|pick karne|pick krne) (aa|aau|aaun|aa jau|aaunga|aa jaun) .. (tumhe|tumko|aapko|tujhe)?
    (samne|aamne samne|asli|asal) (se|me|baith)? .. (mil*|baat)
    (baith) ke (baat|bat) (kare|karte|karenge)
    (baje) .. (milo|aao|aa jana|aana|milte)
  `,
}
