import type { Phrases } from '../plug.ts'

const TALK = '(talk|tlk|chat|text|txt|msg|message|dm|pm|call|speak|write|continue|carry on|keep talking|keep chatting|vc|hmu|hit me up|find|add|reach|contact|follow|ping|inbox|catch|get|meet|hit)'
const AWAY = '(another app|a different app|diff app|other app|a better app|an app|some other app|another site|a private chat|private chat|private|a private server|my server|a private app|somewhere else|smwhere else|somewhere private|somewhere more private|somewhere safer|someplace else|something else|something more private|a safer app|another platform|other account|my other account|my private account|email|e mail)'

/** Words that ask to go on elsewhere, or give an account elsewhere. */
export const platformMovePhrases: Phrases = {
  any: `
    [ (asks|asked|wants|suggests|suggested|requests|tells|invites|proposes|offers) .. (to)? (move|switch|go|continue|chat|talk|write) ..3 (app|apps|platform|elsewhere|service|private|privately|chat|messenger|site|account|{app})
    [ (asks|asked|requests|wants) for ..2 (number|username|handle|contact|account|id|{app})
    [ (moves|move|switch|switches|moving) .. (platform|platforms|app|apps|elsewhere|service|chat|{app})
    [ (gives|gave|shares|shared|sends|sent|tells) ..3 (username|handle|number|account|contact|{app})
    [ (platform|app|service) (move|change|switch)
  `,
  en: `
    (text|call|msg|message|ring|txt) (me|us) (on|instead|at|there|here|via|now)? (on|at)? <num>
    (prefer|rather use|rather be on|always on|mostly on|usually on|mainly on|mostly use|only use|usually use) {app}
    (switch|change|swap) (apps|app|platforms|chats|platform|to text|to texting|to another|to a different)
    (is there|know|got|have|any) (somewhere|anywhere|another app|a better place|another place|any other app|other way|another way) ..1 (else|i|we|to) ..2 (chat|talk|text|message|reach|msg)
    (how|where|what else) (else|can|do|could) (can|i|we|u)? (i|we|else)? (find|reach|contact|add|message|msg|text|talk|chat) (u|you|to u|to you|with u)? (on|else|elsewhere|outside|privately|apart)
    (ur|your) (name|user|username|handle|id|tag) on {app}
    (u|you) (can|could|should) (find|add|reach|msg|message|text|dm|get|contact) me (on|at|as|under|there|over)
    (have|got) (u|you)? (a|another|any|other) (phone|number|account|app) (we|i|to|apart|else|other|where)
    (send|shoot|drop) me (a)? (text|message|msg|dm|friend request|request|add|invite) (on|at|to|over on|over at)
    (u|you|ya|yall) (have|got|on|use|hav|using|gt|got a|have a|have any|got any|even have|even got) (any)? (other)? ({app}|socials|apps|insta or snap)
    (have|got|hav|gt|using|use|on) (u|you|ya)? (got|get)? (a|an|any|ur)? {app} <ask>
    ^ (hey|so|ok|btw|u)? (got|any|have|hav|use) (any|a)? (other)? ({app}|socials|apps)
    ^ (ur|your|u got)? {app} <ask>
    (whats|what is|wats|wots|wuts|what|wat|wot|drop|gimme|give me|send me|tell me|can i have|can i get|can i hav|cani have|could i have|could i get|lemme get|lemme have|let me get|let me have|i want|share|need|swap|give us|leave|dm me|pm me|msg me|have|send) (ur|your|yr|u r) ({app}|number|num|numba|no|phone number|phone num|phone no|mobile|digits|handle|username|user name|user|other account|cell|email|insta|socials|tag|contact)
    (ur|your|yr) ({app}|number|num|phone number|digits|handle|username|socials) (pls|please|plz|<ask>|then)
    (whats|what is|wats|wots) (ur|your|yr) {app} (name|id|user|username|code|handle|tag|acc|account)
    add (me|my|us) (on|over on|in|at|there|on my|to|up on|back on|thru|as)? (the)? (other|private|main|second|spam)? ({app}|account|acc|there instead|other one)
    (add|text|call|message|msg|whatsapp|telegram|snap|ring|txt) (me|us) (on|at|using)? (this|my)? (number|no|num|whatsapp number)? <num>
    (find|msg|message|follow|hmu|dm|pm|text|contact|reach|inbox|ping|hit me up|look) (me)? (up)? (on|over on|in|at|via|through|there on) (my)? ({app}|there instead)
    (whatsapp|telegram|discord|snap|snapchat|insta|kik|skype|tg|viber|wickr|wire) me
    my ({app}|number|num|cell|mobile|handle|username|user name|other account|private account|other acc|insta|email|contact|wa|second account|phone number) (name|user|id|handle|tag|account)? (is|its|s|are|the same)
    my {app} (<num>|name|user|id|handle|if)
    (im|i am|its|find me as|i go by|my name is|am|u can find me as) <any> (<any>|<any> <any>)? on {app}
    im on {app} (as|too|under|btw|if|all|more|u|do|my|mostly|its|just|add|more than)
    (heres|here is|this is|take|save|u can have|ill give u|ill give you|ill send u|i will give you|let me give u|let me give you|sending u|u want|you want|have) my (new)? ({app}|number|num|handle|username|user|account|other account|contact|phone number|cell|email)
    ${TALK} (to)? (me|u|with me|you|us|there|this|about this|it|more)? (back|up|more|instead|properly|privately|later|there)? (on|over|over on|via|thru|through|at|in|using) (my|the|a)? ({app}|other app|private messages|private chat|private)
    ${TALK} (to)? (me|u|with me|you|us|this)? (on|over on|via|thru|in|using|by)? ${AWAY}
    (lets|let us|can we|could we|shall we|should we|wanna|want to|we should|we could|we can|would u|u wanna|would you|wana|rather|prefer to|better to|easier to|safer to|why dont we|how about we|mind if we|maybe we|happy to) (just|all)? (talk|chat|move|switch|go|text|msg|message|continue|carry|speak|swap|take|keep|change|use|hop|jump|meet|call|try|get|write|shift) ..4 ({app}|another app|a different app|other app|private|somewhere else|something else|somewhere private|somewhere more private|someplace else|elsewhere|smwhere else|private chat|better app|my server|safer app)
    (move|switch|come|hop|jump|shift|head|transfer|go|get|swap|change|migrate|take this|take it|move this|continue this|continue|carry on|bring this) (over|this|it|on|back)? (to|on|onto|over to|over on) (my|the)? ({app}|another app|a different app|private chat|dms|a private|my server|another platform|the other app|other app|private)
    (somewhere|someplace|smwhere|sumwhere|some where|an app|app|apps|a place) (else|more private|private|safer|quieter|thats private|thats more private|less public|nobody|no one|noone) (to|we|can|where|<ask>|than|pls|instead|for|so)?
    (off) (this|of this|of here|here) (app|game|site|chat|platform|server|thing|where|and|to|onto)?
    (u|you) (on|use|got|have|have got|ever use|ever used|tried|heard of|know|familiar with|installed|downloaded) {app} (too|2|as well|yet|by any chance|maybe|btw|at all|app|<ask>)
    (download|install|get|dl|make|set up|create|make urself|sign up to|sign up for|join|try|use) (an|a|the|urself|yourself)? ({app}|account on {app}|{app} account|{app} acc|the app called) (so|then|and|its|it|instead|n|pls|please|for|app|is|account|<ask>|if|tonight|we)?
    (join|come to|come on|come join|accept|click) (my|this|the) (private|discord|disc|dc|telegram|secret|new|own) (server|channel|group|link|invite|chat|call)
    (do|did) (u|you) (have|use|got) (a|an)? (phone)? (number|other apps|another app|any other app|socials|phone number)
    (swap|exchange|trade|swop) (numbers|nums|snaps|instas|socials|contacts|{app}|usernames)
    (give|send|giv) (me|u|you|us)? (ur|your|my|yr) (whatsapp|{app}|number|num|phone number|cell|no|handle|username|user|contact|digits|email)
    (i|we) (dont|cant|hardly|never|barely|rarely|wont) (really|like to|use|go on|check|like|come on|talk on|talk in|want to talk|talk|chat) (this|on|here|in|it|app|here much|that much)? (this|here|much)? (app|game|site|chat|often|much)? ..2 (on|use|add|try|prefer|at|got|have|move) ..2 ({app}|me on)
    {app} (is|would be|wud be|works|s|will be) (better|easier|safer|more private|quicker|best|nicer|good for me|more fun|way better|much better|private)
    (better|easier|safer|quicker|more private|best|nicer) (on|in|over|via|with|if we use|if we go|to use) {app}
    (reply|answer|respond|write back|message back|send it) (to me)? (on|over|via|in) (my)? {app}
    see (u|you) (on|over on|over at|over in|there on) {app}
    (what|which|wat) (other)? (apps|app|socials|social media|messenger) (do|r|are|u|you) (u|you|on|use)? (use|on|have|got|like)?
    (wait|waiting|look) for (u|you) (on|over on) {app}
    (pm|dm|private message|pvt) (me|u) (instead|rather|pls|privately|so no)
  `,
  cy: `
    (oes|sgen|sgin|gen|s gen|oes gen|os gen) (gen|gan|da|gyda)? (ti|chdi|ti gyfrif|da ti) (ar)? (cyfrif|gyfrif)? ({app}|rif ffon|rhif ffon|gyfrif arall)
    (wyt|ti|ydach|wt|yt) (ti|chi)? (ar|n defnyddio|yn defnyddio|defnyddio) {app}
    (beth|be|beth yw|be di|beth ydy|be ydi|rho|gai|ga|gaf|ga i|gai gael|anfon|dyro|rho i mi) (yw|di|ydy|ydi|i|gael|i gael|i fi|i mi)? (dy|d|dy di) ({app}|rif|rif ffon|enw {app}|enw defnyddiwr|gyfrif|enw ar {app}|ebost|snap)
    (ychwanega|ychwanegu|adda|addia|ffeindia|dilyna|ffonia|tecstia|tecsta|negesa|cysyllta|sgwenna|adio|addio|ateb|neges) (fi|i|ata|ataf|ata i|a fi|efo fi|gyda fi|fi nol)? (i|fi)? (ar|trwy|yn|drwy) (fy|y)? {app}
    (gawn|allwn|gallwn|awn|beth am|dere|tyrd|dewch|symud|symudwn|newid|newidiwn|siarad|siaradwn|sgwrsio|mynd|sgwrsiwn|parhau) (ni|i|symud|siarad|fynd|sgwrsio|mynd|draw|sgwrs)? (i|siarad|symud|sgwrsio|fynd|draw|barhau)? (ar|i|at|drosodd i|draw i|yn|drwy) (y)? ({app}|app arall|ap arall|rywle arall|rhywle arall|rywle preifat|rywle mwy preifat|ap gwahanol)
    (rywle|rhywle|le|ap|app|sgwrs) (arall|mwy preifat|preifat|gwahanol) 
    fy ({app}|rhif|rhif ffon|nghyfrif|nghyfrif arall|enw {app}|enw ar {app}|enw defnyddiwr) (yw|i yw|ydy|di|i ydy|i di|i)
    (dyma|dyma ti|cymer) (fy|y) ({app}|rhif|nghyfrif|rhif ffon|enw)
    (dwi|rydw i|rwy|fi) (ar|n|yn|mond ar|well ar) {app} (fel|hefyd|mwy|os|yn|dan)
    (mae|mi mae|haws|well|gwell) {app} (yn)? (well|haws|gwell|saffach|fwy preifat|mwy preifat)
    (haws|gwell|well|saffach) (siarad|sgwrsio|i ni|i ni siarad)? (ar) {app}
    (lawrlwytha|gosod|lawrlwytho|defnyddia|crea|gwna|agora) ..2 {app}
  `,
  es: `
    (prefiero|mejor|suelo|casi siempre) (usar|estar en|estoy en|por|en|uso) ({app}|otra app|privado)
    (cambiar|cambiemos|cambiamos|cambia) de (app|aplicacion|chat|red)
    (como|por donde|donde) (mas)? (te|nos)? (puedo|podemos|encuentro|hablo|agrego) ..3 (fuera|otro|app|agregar|hablar|encontrar|otra)
    (tienes|tenes|tiens|tiene|usas|estas en|estas por|teneis|tens|tendras|manejas|andas en|ocupas) (otra|algun|cuenta|el|un|tu|cuenta de|alguna|numero)? (de|en|por|otro)? ({app}|otra app|redes|otra red|otras apps|numero|numero de|cel|celu|otra aplicacion)
    (pasame|pasa|dame|mandame|envia|enviame|damelo|me pasas|me das|me mandas|cual es|cual|dime|decime|cuales|deme|das|quiero|puedes darme|me puedes dar|me podes pasar|me puedes pasar|me dejas|comparte|intercambiamos|dejame|me dices|me darias|me pasarias|cambiamos) (tu|el|tus|es tu|me|de tu|cual es tu|los|su|nuestro|numeros)? (numero|num|nro|nmr|{app}|user|usuario|cel|celular|telefono|tel|fono|cuenta|contacto|insta|arroba|nick|correo|movil|wasap|guasap|wats|wasa|redes|numeros|celu)
    (agregame|anademe|anade|agregarme|anadirme|agrega|anademe|sigueme|seguime|escribeme|escribime|hablame|buscame|llamame|contactame|aniademe|anadime|te agrego|te escribo|te hablo|me agregas|me escribes|me hablas|me escribis|me agregas tu|agregas|escribes|contestame|respondeme|mandame mensaje|envia mensaje|escribe|habla|mensajeame|tirame un mensaje|unete) (a|al|en|por|mejor|x|alla|ahi|mejor por|mejor en|solo por|aqui|privado)? (mi|el|mi cuenta de|la|mi otra|otro|un|una)? ({app}|wasap|guasap|wasa|cuenta|privado|priv|otra cuenta|mi numero|numero|telegran|grupo privado|otra app)
    (vamos|vamonos|pasemos|pasamos|pasate|pasemonos|hablamos|hablemos|seguimos|sigamos|podemos|mejor|hablar|cambiemos|cambiamos|charlamos|charlemos|chateamos|platicamos|platiquemos|movamonos|nos vamos|nos pasamos|vayamos|vente|veni|ven|seguir|irnos|pasarnos|continuamos|continuemos|quieres|queres|te parece|prefiero|platicar|conversamos|conectamos|vamo) ..2 (a|al|por|en|x|usar|para) (el|mi|la|otro|un)? ({app}|wasap|guasap|wasa|otra app|otra aplicacion|otro lado|otro sitio|otra parte|un sitio mas privado|algo mas privado|privado|priv|otra red|otro lugar|un lugar mas privado|un chat privado|chat privado|otra plataforma|otro chat|mensaje|telegran|correo|fuera|telefono)
    (otra app|otra aplicacion|otro lado|otro sitio|otra parte|algun lado|algo|un sitio|un lugar|otro lugar|un lado) (mas privado|mas seguro|mas tranquilo|donde|mejor|que no sea|privado) 
    mi ({app}|numero|num|nro|cel|celu|user|usuario|cuenta|otra cuenta|insta|wasap|wasa|numero de|telefono|correo|nick|arroba|contacto|movil) (de)? ({app})? (es|x si|por si|es el|seria|y)
    (te paso|te doy|aqui tienes|toma|este es|ahi va|anota|apunta|te mando|te dejo|ahi te va|guarda|te envio|te dejo) mi (numero|{app}|user|usuario|cuenta|otra cuenta|contacto|wasap|cel|num|nro|insta|numero de {app}|celu|tel)
    (estoy|soy|aparezco|salgo|me encuentras|me encontras) (mas|tambien|siempre|como)? (en|por) {app} (como|si|tambien|mas|por|agregame)?
    (soy|como) <any> (<any>)? en {app}
    (por|en|x) ({app}|wasap|privado|priv|otra app|wasa) (mejor|es mejor|mas comodo|si quieres|si queres|porfa|<ask>|es mas|dale|vale|te parece)
    (es|seria) (mejor|mas facil|mas seguro|mas comodo|mas privado) (por|en|el|x|hablar por) ({app}|wasap|privado)
    {app} (es|seria) (mejor|mas seguro|mas facil|mas privado|mas comodo)
    (descarga|descargate|bajate|instala|instalate|hazte|hacete|crea|creas|create|abrete|abrite) (una|el|la|un)? (cuenta|cuenta en|cuenta de)? (en|de)? {app}
    ^ (tienes|y|tu|y tu|usas)? ({app}|wasap|wasa) <ask>
    (salir|salgamos|fuera|irnos) de (aqui|esta app|este juego|este chat) 
    (que|cuales) (otras|redes|apps|app|otra) (redes|apps|app|usas|tienes|tenes|red) (usas|tienes|tenes)?
  `,
  fr: `
    (jprefere|je prefere|plutot|jutilise|jutilise plutot) (parler sur|aller sur|sur|utiliser|etre sur)? {app}
    (changer|change|changeons) (dappli|dapp|dapplication|de chat|de reseau)
    (ton|tes|ta) ({app}|pseudo|num|numero) (stp|<ask>|cest quoi|sur)
    (tas|ta|t as|tu as|as tu|taurais|tu utilises|tutilises|tes sur|t sur|tu es sur|tu aurais|vous avez|tu vas sur|ta pas|tas pas|utilises|taurai|aurais tu|es tu sur) (pas)? (un|le|ton|un compte|une autre|dautres|des|un autre|compte)? (sur|compte)? ({app}|autre app|appli|autres reseaux|reseaux|numero|num|tel|numero de tel|appli|autre appli|06|07|whats)
    (donne|passe|envoie|file|cest quoi|c quoi|cquoi|quel est|c koi|ckoi|je peux avoir|jpeux avoir|dis|balance|tu me donnes|tu me passes|tu peux me donner|tu peux me passer|tu me files|peux avoir|peut avoir|echange|quoi|jveux|puis je avoir|pourrais avoir|passes|donnes|files|lache) (moi|ton|ta|on|ns|moi ton|moi ta|tes)? (ton|ta|nos|tes)? (num|numero|{app}|pseudo|tel|insta|06|contact|compte|mail|snap|portable|adresse mail|reseaux|num de tel)
    (ajoute|ajoutes|add|ecris|parle|rejoins|retrouve|cherche|contacte|follow|appelle|reponds|envoie|mp|dm|texte|trouve|textotes|tapes|passe|viens) (moi|me|toi|nous|un message|un msg)? (plutot|direct|la bas|en message|en|un message)? (sur|via|par|en|dans|au) (mon|le|ma|un|mes)? ({app}|prive|mp|autre compte|06|numero|mail|perso|sms|message prive|compte prive|autre app|serveur)
    (ajoute|ajoutes) (moi|mon|stp|mon autre) ({app}|autre compte|compte|la bas|sur|pseudo)
    (on|viens|vas y|peut|allons|tu veux|veux|parlons|continue|continuons|preferes|passe|passons|tu viens|faut|vient|venir|mieux de|autant|prefere|prefererais|pourrait|va|parle|bouge|bougeons|discute|discutons|change|switch) (on|peut|parler|se parler|continuer|passer|continue|passe|aller|va|sparle|parle|se parle|discuter|quon|bouge|en parle|discute|changer|tchatter|pourrait|que lon|venir|sparler|se capter|se retrouve|dapp)? ..2 (sur|via|par|en|ailleurs|dans|quelque part) (le|mon|un|une)? ({app}|une autre app|autre appli|une autre appli|prive|autre app|mp|un truc plus prive|autre chose|autre part|un autre site|autre endroit|sms|message|<ask>|mieux|stp|que|un endroit plus|dautre|plus)
    (ailleurs|autre part|quelque part|un endroit|une appli|une app) (plus prive|de plus prive|dautre|tranquille|que ici|plus tranquille|plus sur|stp|<ask>|quici|ou on|prive)
    (mon|ma|c mon|cest mon) ({app}|numero|num|pseudo|06|07|compte|autre compte|insta|tel|compte prive|mail|contact) (cest|c|est|sest|cé|sur|la|c le|cest le)
    (tiens|voila|je te donne|jte donne|je te passe|jte passe|voici|note|jtenvoie|je tenvoie|prends|enregistre|tien) (mon|ma|c mon) (num|numero|{app}|pseudo|autre compte|compte|06|insta|tel|contact|snap|numero de tel)
    (je|j|jsuis|chuis|suis) (suis)? (plus|plutot|souvent|aussi|tjrs|toujours)? sur {app} (sous|si|aussi|plus|ajoute|si tu|mon|cest|c|<ask>)?
    (sur|via|par) ({app}|prive) (cest|c|ce sera|ca serait|ce serait|stp|plutot|si tu veux|<ask>|ok|mieux|jsuis|on sera)
    {app} (cest|c|ce serait|sera) (mieux|plus sur|plus simple|plus prive|plus facile|plus pratique)
    (telecharge|installe|prends|cree|cree toi|fais toi|telecharges|mets|inscris toi) ..1 (un|compte|sur|l)? (compte|sur)? (sur)? {app}
    ^ (tas|ton|et|ta|t|un)? {app} <ask>
    (viens|vient|allez) (en|dans|mp|dm) (mp|prive|dm|mon serveur|pv)
    (tu|t|tes) (es|utilises|as) ..2 (quelles|quels|quoi comme|dautres) ..1 (apps|app|appli|applis|reseaux|reseau)
    (quitter|quitte|sortir) (cette|ce|dici) (app|appli|jeu|site|chat)?
  `,
  de: `
    (mein|meine) (tele|tg|dc|snap|insta) (ist|is|heisst|lautet)
    (lieber|eher|meistens|bevorzuge) (uber|auf|bei|per|nutze)? {app}
    (app|apps|plattform|chat) wechseln
    (dein|deine) ({app}|nummer|username|nick|name) (auf|bei|bitte|<ask>)
    (hast|haste|hasst|nutzt|benutzt|bist|biste|hattest|verwendest|habt) (du)? (auch|eigentlich|noch|zufallig|vielleicht|schon|bei|auf|n|ein|andere|ne|nen)? (auf|bei|n|ein|andere|einen|auch)? ({app}|handynummer|nummer|andere apps|andere app|ne nummer|eine nummer|anderen account)
    (gib|gibst|gibste|schick|schickst|schickste|was ist|was is|wie ist|wie heisst|wie lautet|sag|sagst|kann ich|krieg|krieg ich|bekomm ich|darf ich|kann|tauschen wir|willst|kannst|verrat|wie|wie lautet|verratst) (du|mir|ich|mal|haben)? (mal|bitte|du|mir|auch|ich)? (deine|dein|deinen|ne|unsere) ({app}|nummer|num|handynummer|nr|nick|nutzername|username|account|insta|kontakt|mail|telefonnummer|benutzername|tag|snap|nummern|handynr)
    (adde|add|addest|fug|schreib|schreibst|folg|folge|kontaktiere|find|such|suche|ruf|meld|melde|antworte|texte|whatsapp|schreibste|addeste) (mich|mir|du|dich|mal|bei)? (mal|doch|bitte|lieber|einfach|mich|mir|dich|da|dort|dann|du|gern)? (mal|lieber|dann|dort|bitte)? (auf|bei|in|per|uber|an|via|privat|im) (meinem|meinen|mein|meine)? ({app}|privat|privatchat|nummer|anderen account|zweitaccount|dm|pn|server|sms|handynummer|mail)
    (lass|lassen|konnen|wollen|sollen|kannst|komm|kommst|kommste|wechseln|schreiben|gehen|willst|magst|machen|lasst|sollten|konnten|wechsel|weiter|lieber|lust|reden|lasse|treffen|geh|wollt|rede|schreib|chatten|zieh) (du|wir|uns|mal|doch|lieber|ruber|rueber|dann|wir lieber)? (mal|doch|lieber|dann|weiter|ruber|einfach|uns|zu|schreiben|da)? (lieber|mal|weiter)? (auf|bei|zu|uber|per|in|nach|woanders|via|rueber zu|mit) (ne|eine|einen|einer|nem|mein|meinem)? ({app}|andere app|anderen app|anderer app|privat|privatchat|woanders|anderes|anderswo|andere plattform|was anderes|<ask>|hin|weiter|schreiben|reden|server|sms|dm|ort|sichereren app|private)
    (woanders|anderswo|wo anders|irgendwo|wo|andere app|etwas) (weiter|schreiben|reden|privater|anders|ungestort|weiterschreiben|hin|wo es|wos|chatten|ungestorter|privates|sicherer|privat) (schreiben|reden|weiter|chatten|gehen|<ask>|hin|quatschen)?
    (mein|meine|meinem) ({app}|nummer|handynummer|nick|username|account|zweitaccount|insta|nutzername|nr|name|anderer account|kontakt|benutzername|mail) (name)? (auf|bei|ist|is|lautet|heisst|dort|da|ware) ({app})?
    (hier|das|da|das ist) (ist|is|hast|haste|sind)? (du)? (mein|meine|meinen) ({app}|nummer|handynummer|username|account|anderer account|nr|nick|zweitaccount|snap|insta|kontakt|handynr)
    (ich)? (bin|heisse|heiss) (auch|da|dort|eher|meistens|ofter|meist|<any>|dort <any>|mehr)? (auf|bei|in) {app} (als|unter|falls|auch|wenn|mehr|aktiver|add|schreib)?
    (auf|bei|uber|per) ({app}|whats) (ist|geht|ware|is|konnen|weiter|schreiben|reden|weiterschreiben|chatten|quatschen|<ask>|waers|geht es|gehts|lieber|besser)
    {app} (ist|is|ware|war) (besser|sicherer|privater|einfacher|viel besser|praktischer)
    (lad|lade|hol|installier|installiere|mach|erstell|leg|besorg|ladst) (dir|dich|mal|bei)? (mal|bitte|doch|einen|ein|n|nen)? (einen|ein|account bei|account auf|n)? (account)? (bei|auf)? {app} (runter|drauf|an|account)?
    ^ (hast|haste|hast du|dein|und)? {app} <ask>
    (nummern|snaps|instas|nummer) (tauschen|austauschen)
    (weg|raus) (von|aus) (hier|dieser app|diesem spiel|diesem chat)
    (was|welche) (hast|nutzt|fur|app|apps) ..2 (apps|app|messenger|noch|social media|socials)
    (komm|kommst|join|geh) (auf|in|zu) (meinen|mein|den|nen) (privaten|discord|dc|server|privatchat|telegram)
    (schreib|schreibst|komm) (mir|du mir|mal|lieber|in)? (privat|pn|per pn|in den dms|dm|in die dms)
  `,
  pt: `
    (prefiro|uso mais|melhor) (usar|falar|no|pelo|o)? (no|pelo|o)? {app}
    (trocar|mudar|mudamos|trocamos) de (app|aplicativo|aplicacao|chat|rede)
    (teu|seu|tua|sua) ({app}|zap|numero|nmr|user) (pfv|<ask>|por favor|e)
    (tem|tens|usa|usas|ta no|tas no|esta no|tas em|teria|tns|cê tem|utiliza|utilizas|possui|terias) (algum|outra|o|um|seu|conta|outro|conta no|ai)? (conta)? (no|de)? ({app}|outra app|outras redes|zap|zapzap|whats|wpp|numero|nmr|outro app|redes|numero de|telemovel|tele|outra rede)
    (me)? (passa|passas|da|dás|das|manda|mandas|qual|qual e|qual eh|qual o|quais|fala|diz|dizes|me da|posso ter|quero|pode passar|pode me dar|podes dar|podes dar me|dame|passame|troca|trocamos|partilha|deixa|me diz|me manda|posso pegar|dizme|posso saber) (me|o|ai|e|eh|de|a)? (o|a)? (seu|teu|tua|sua|o|teus|seus|vosso) (numero|nmr|num|{app}|zap|whats|user|insta|contato|contacto|cel|celular|telemovel|tele|telefone|arroba|nick|conta|usuario|wpp|email|nome de utilizador|redes)
    (adiciona|me adiciona|adicione|add|adicioname|me add|segue|me segue|me chama|chama|chame|me chame|fala comigo|fale comigo|me liga|procura|me procura|escreve|me escreve|responde|me responde|manda mensagem|manda msg|manda mensagens|me manda msg|entra em contacto|falame|escreveme|mandame mensagem|msg|me encontra) (me|ai|la|mensagem|por|msg)? (no|na|pelo|pela|em|para|pra|por) (meu|minha|o|a)? ({app}|zap|whats|wpp|privado|pv|outra conta|outro perfil|numero|dm|meu numero|insta|email|privada|servidor|priv)
    (vamos|bora|podemos|vem|vens|passamos|falamos|continuamos|conversar|falar|ir|mudar|mudamos|prefiro|prefere|queres|quer|melhor|vamo|dava pra|da pra|topa|passar|fala|conversamos|continuar|pode|podiamos|podes|falarmos|migrar|chama) ..3 (no|pelo|pro|para o|por|para|pra|pela|em|ao|usar|na) (o|um|uma|a|meu)? ({app}|zap|whats|wpp|outra app|outro app|outro lugar|outro lado|outro sitio|privado|pv|lugar mais privado|algo mais privado|outra rede|sitio mais privado|um sitio|outra plataforma|chat privado|privada|sms|email|algum lugar|conversa privada|aplicativo)
    (outro lugar|outro lado|outro sitio|algum lugar|um sitio|um lugar|outra app|outro app|algum sitio|lugar|sitio) (mais privado|mais seguro|mais reservado|onde|melhor|sem|pra conversar|para falar|mais tranquilo|mais calmo)
    (meu|minha|o meu|a minha) ({app}|zap|whats|wpp|numero|nmr|user|insta|conta|outra conta|contacto|contato|nick|arroba|telemovel|cel|email|nome) (no|do|la)? ({app}|insta|zap)? (e|eh|é|ta|esta|fica)
    (toma|aqui esta|te passo|vou te passar|vou passar|te dou|anota|te mando|salva|guarda|doute|dou te|passo te|aqui vai|fica|vou dar|ta aqui|segue|envio te) (ai)? (o)? (meu|minha|o meu|a minha) (numero|{app}|zap|whats|user|insta|contato|contacto|conta|outra conta|wpp|num|nmr|cel|telemovel|numero de)
    (estou|to|tou|sou|apareco|fico|ando) (mais|sempre|tambem|la|como)? (no|pelo|em) ({app}|zap|whats) (como|se|tambem|mais|me|add|com)?
    (no|pelo|pro) ({app}|zap|whats|wpp|privado|pv) (e|eh|seria|melhor|fica|se|pfv|<ask>|pode ser|mesmo|mais|a gente|da)
    (e|eh|seria|fica|acho) (melhor|mais facil|mais seguro|mais privado) (falar|conversar|falarmos)? (no|pelo|por) ({app}|zap|whats|wpp|privado)
    ({app}|zap|whats) (e|eh|seria) (melhor|mais seguro|mais facil|mais privado|mais rapido)
    (baixa|baixe|instala|instale|descarrega|saca|cria|crie|faz|faça|abre) (uma|o|a)? (conta)? (no|na|o|em)? {app}
    ^ (tem|tens|e|seu|teu|usa)? ({app}|zap|zapzap|whats) <ask>
    (sair|sairmos|saimos|fora) (daqui|deste|dessa|desta) (app|jogo|chat|site|aplicacao)?
    (chama|vem|me chama|manda|fala) (no|em|na|pro|msg no|me no) (pv|privado|dm|pvd|priv|inbox|chat privado)
    (que|quais) (outras|redes|apps|rede|app) (redes|apps|sociais|usas|tens|voce|vc) 
  `,
  nl: `
    (liever|meestal|zit vaker|gebruik meer) (op|via)? {app}
    (andere app|app wisselen|van app wisselen|naar een andere app)
    (je|jouw) ({app}|nummer|gebruikersnaam) (aub|<ask>|geven|naam)
    (heb|hebt|gebruik|gebruikt|zit|hebje|ben|hebde|zitje) (je|jij|ge|u)? (ook|nog|toevallig|een|misschien|al|n)? (op|een|n|geen|andere|ook)? ({app}|ander account|andere apps|nummer|telefoonnummer|andere app|nr|socials)
    (geef|stuur|app|wat is|wat|wats|mag ik|kan ik|krijg ik|zeg|hoe heet|mag|mgik|ruilen|stuur me|geef me|wil je|kun je|deel) (me|mij|is|ik|je|eens|ff|even|we|ns)? (ff|eens|even|aub)? (je|jouw|jw|jullie|jou) ({app}|nummer|nr|telefoonnummer|gsm nummer|gsm|insta|gebruikersnaam|account|snap|06|username|mail|tag|nummers|contact|mobiele nummer)
    (voeg|add|addme|zoek|volg|app|bericht|stuur|bel|appen|zoeken|contacteer|dm|vind|typ|praat|antwoord) (me|mij|mij een|maar|me een|je me|met me|dan|een)? (toe|maar|dan|ff|even|eens|berichtje|bericht|op)? (toe|terug|maar|liever)? (op|via|in|naar|per) (mijn|mn|m)? ({app}|prive|ander account|nummer|06|priveaccount|mail|andere account|nr|sms|server)
    (kunnen|zullen|laten|wil|wille|zulle|kom|kan|willen|gaan|ga|kunne|mss|misschien|liever|verder|praten|zin|switchen|overstappen|appen|overgaan|kletsen|chatten|beter|zouden) ..4 (op|via|naar|in|met|ergens|per) (een|mijn|mn|n)? ({app}|andere app|ander app|ergens anders|prive|anders|andere plek|ander platform|privechat|iets anders|andere site|sms|rustigere plek|server|veiligere app)
    (ergens|op een plek|een plek|een app) (anders|prive|rustig|rustiger|waar|meer prive) (praten|verder|chatten|heen|niemand|we|kletsen|appen|af|naartoe)
    (mijn|mn|me|m) ({app}|nummer|nr|insta|account|ander account|gebruikersnaam|06|username|snap|tweede account|telefoonnummer|mail|gsm) (naam)? (is|op|heet|ist) ({app})?
    (hier|dit|dit is|hier is|hier heb je|hierbij|neem|noteer|sla) (is|heb je)? (mijn|mn|me) ({app}|nummer|nr|account|ander account|snap|insta|06|gebruikersnaam|username|telefoonnummer|gsm nummer)
    (ik)? (zit|ben|heet|sta) (meestal|ook|vaker|meer|vooral|altijd|<any>)? op {app} (als|onder|dus|ook|veel|met|voeg|vaker)?
    (op|via) ({app}|prive) (is|praten|verder|beter|kan|<ask>|gaat|kunnen|kletsen|he|aub|makkelijker|liever)
    {app} (is|zou) (beter|veiliger|makkelijker|fijner|priver|meer prive|handiger|sneller)
    (makkelijker|beter|veiliger|fijner|handiger) (op|via|als we op) {app}
    (download|installeer|maak|neem|zet|open) (een|ff|even|eens|dan)? (een|account)? (account)? (op|aan op|bij)? {app}
    ^ (heb je|heb|je|en|ook)? {app} <ask>
    (nummers|snaps|instas|nummer) (ruilen|uitwisselen|wisselen)
    (weg|af) van (hier|deze app|dit spel|deze site)
    (welke|wat voor) (apps|app|andere apps|socials|sociale media) (heb|gebruik|zit)
    (stuur|app|dm|pm) (me|mij)? (een)? (prive|priv|dm|pb|prive berichtje|privebericht)
    (kom|join) (op|in|naar|bij) (mijn|mn) (discord|server|prive server|kanaal|dc|groep)
  `,
  pl: `
    (wole|wolalbym|wolalabym|czesciej|raczej) (pisac|gadac|byc|siedze|uzywam)? (na|przez)? ({app}|snapie|insta|telegramie|discordzie|messengerze|whatsappie)
    (zmienic|zmienmy|zmieniamy) (apke|aplikacje|komunikator|czat)
    (twoj|twojego|twoja) ({app}|numer|nick|snap|insta|nazwa) (na|to|jaki|<ask>|prosze)
    (masz|uzywasz|jestes|mas|macie|posiadasz|siedzisz|korzystasz) (moze|tez|jakies|konto|ty|inne|z|jakis)? (na|konto|jakies|inne|z)? (na)? ({app}|messengera|messenger|instagrama|instagramie|insta|snapa|snapie|snapchata|telegrama|telegramie|telegrama|whatsappa|whatsappie|discorda|discordzie|dc|inne apki|numer|inny komunikator|fb|messengerze|fejsa|tg|signala|inne konto|kika|telefon)
    (podaj|daj|dasz|wyslij|jaki masz|jaki jest|napisz|przeslij|podasz|moge prosic|moge dostac|dostane|podeslij|jak sie nazywasz|jaka masz|wymienmy|wymienimy|powiedz|chce|udostepnij|moge|poprosze|prosze|rzuc|zapodaj) (mi|sie|o|swoj|swojego|jaki|twoj|na|numerami|mi swoj|tu|numer)? (swoj|swojego|twoj|twojego|swoja|numer)? (numer|nr|numer telefonu|{app}|instagrama|insta|nick|snapa|snap|konto|numerek|numerami|discorda|telegrama|whatsappa|messengera|maila|kontakt|nazwe|tag|telefonu|fejsa|tg)
    (dodaj|dodasz|napisz|pisz|znajdz|zaobserwuj|odezwij|odpisz|zadzwon|dzwon|zapros|szukaj|zagadaj|skontaktuj|wpadaj|wbij|dodac|napiszesz|odezwiesz|odezwij sie|wejdz) (mnie|do mnie|sie|mi|do|se|sobie|sie do mnie|tam)? (lepiej|prosze|tam|tez|prywatnie)? (na|przez|w|pod|w prywatnej) (moim|moj|mojego|ten|inne|innym|moje|drugie|mojego)? ({app}|insta|instagramie|instagrama|snapie|snapa|snapchacie|telegramie|telegrama|telegram|whatsappie|whatsappa|discordzie|discorda|messengerze|messengera|dc|priv|priva|pw|fb|konto|numer|innej apce|prywatnym|prywatnej|kiku|signalu|maila|nr|tg|serwer|serwerze|prv)
    (przejdzmy|przejdziemy|chodz|chodzmy|przeniesmy|przeniesiemy|piszmy|pogadajmy|pogadamy|popiszmy|popiszemy|gadajmy|mozemy|wejdz|wbijaj|wbij|wpadaj|przejdz|przejdziesz|wolisz|wole|zmienmy|dawaj|porozmawiajmy|porozmawiamy|chcesz|piszemy|kontynuujmy|spadajmy|przeskoczmy|przerzucmy|moze|lepiej|przenies|mozna|pisac|gadac|idziemy|choc|bedziemy) (sie|pisac|gadac|moze|lepiej|popisac|pogadac|porozmawiac|przejsc|przeniesc|to|rozmawiac|przeniesc sie|dalej|my|razem|rozmowe|pisali)? (sie|dalej|lepiej|tam|to)? (na|gdzies|do|przez|w|gdzie|gdzie) (inna|innym|innej|jakis|prywatny|moj)? ({app}|insta|instagrama|instagramie|snapa|snapie|snapchata|telegrama|telegramie|telegrama|telegram|whatsappa|whatsappie|discorda|discordzie|messengera|messengerze|dc|indziej|apke|apce|aplikacje|aplikacji|priv|priva|priv|prywatnie|prywatny|komunikator|prywatnego|bardziej|fb|spokojniej|czat|innego|signala|signal|tg|serwer|sms|maila|platforme|prywatnej|miejsce)
    (gdzies|gdzie) (indziej|bardziej prywatnie|prywatnie|spokojniej|na boku|na innej|w bardziej)
    (moj|mojego|moje|to moj) ({app}|numer|nr|nick|insta|snap|konto|drugie konto|instagram|discord|telegram|tag|telefon|inne konto|mail|kontakt|tg|messenger) (na|to|jest|tam|nazywa) ({app}|insta|snapie|discordzie|to)?
    (to|tu|tutaj|tu masz|masz|lap|trzymaj|oto|podaje|podam|podaje ci|wysylam|dam ci|zapisz|daje ci|podam ci|zapisz sobie|lap tu) (jest|masz|ci)? (moj|mojego|moje|swoj|numer) ({app}|numer|nr|nick|snap|insta|konto|drugie konto|telefonu|instagram|discord|telegram|kontakt|tag|tg|inne konto)
    (jestem|siedze|bardziej|mam) (tez|tam|czesciej|wiecej|konto|jako|<any>)? (na) ({app}|insta|instagramie|snapie|telegramie|discordzie|whatsappie|messengerze|dc|tg) (jako|tez|jak|pod|czesciej|wiecej|wiec|dodaj)?
    (na) ({app}|insta|snapie|telegramie|discordzie|whatsappie|messengerze|priv|privie|innej apce|dc) (bedzie|jest|lepiej|latwiej|bezpieczniej|wygodniej|pogadamy|mozemy|<ask>|bedziemy|prosze|ok|byloby|szybciej)
    (lepiej|wygodniej|bezpieczniej|latwiej|prywatniej) (na|przez|by bylo na|bedzie na) ({app}|insta|snapie|telegramie|discordzie|whatsappie|messengerze|priv|dc|tg)
    {app} (jest|bedzie|byłby) (lepszy|bezpieczniejszy|lepsza|wygodniejszy|fajniejszy|prywatniejszy)
    (zainstaluj|pobierz|sciagnij|zaloz|stworz|zalozysz|instaluj) (sobie|se|konto)? (konto|tego)? (na)? ({app}|telegrama|snapa|discorda|whatsappa|telegramie|snapie|insta|instagrama|messengera|signala|dc|tg|kika)
    ^ (masz|a|twoj|jest)? ({app}|snapa|insta|instagrama|telegrama|discorda|messengera) <ask>
    (ucieknijmy|wyjdzmy|spadajmy|zejdzmy) (stad|z tej|z tego) (apki|gry|czatu|strony)?
    (jakie|jakich|co) ..1 (apki|komunikatory|apek|komunikatorow|social*|media) ..1 (masz|uzywasz)
    (wejdz|chodz|napisz|pisz|zapraszam|odpisz) (na|do mnie na|w|mi na|do mnie w) (priv|priva|pw|prywatnej|prv|prywatne|dm)
  `,
  tl: `
    (mas) (gusto|prefer|trip) (ko)? (sa|mag|gamitin)? {app}
    (palit|lipat|iba) (tayo|na|ng) (ng)? (app|apps|platform)
    (number|user|ig|username|{app}) mo (nga|pls|naman|<ask>|ba|po)
    (may|meron|merong|me|mayroon|mayron|my) (ka|kang|ba|bang|k)? (bang|ba|ibang|kang)? (ba|bang|ibang)? ({app}|account sa|ibang app|ig|fb|tele|messenger|number|cp number|ibang account|viber|socials|dump acc)
    (ano|anong|anu|pahingi|penge|pengi|bigay|bigay mo|ibigay|hingi|pahinge|send mo|pasend|pede ba mahingi|pwede ba mahingi|pwede mahingi|pwede makuha|pwede ko ba makuha|pede makuha|whats|drop|bigyan mo|pabigay|mahingi|makuha|hihingin|makahingi|hingin) (ng|nga|naman|ba|ang|yung|mo|ako ng|ko|ko ba|ung|ko yung|po|na)? (ng|ang|yung|ung)? (ur|your|mo)? (number|num|cp number|{app}|ig|fb|user|username|contact|contact number|acc|account|no|cellphone number|gmail|email|tele|snap|tg|insta)
    (add|iadd|i add|ichat|i chat|message|i message|imessage|dm|pm|text|itext|hanapin|chat|tawag|tawagan|msg|follow|ipm|idm|search|kausapin|reply|replyan) (mo|me|nyo|ka|ko|nalang)? ..2 (sa|on|via|through|thru) (my|akin|aking|number|ibang)? ({app}|ig|fb|messenger|tele|number|account|ibang account|tg|app|email|private|viber|gc)
    (lipat|lumipat|usap|tara|magusap|dun|doon|chat|punta|pwede|pede|gusto|switch|tuloy|ituloy|tayo|move|magchat|magmove|magkwentuhan|pm|call|balik|lilipat) ..4 (sa|on|to|tru|via|thru) (ibang|iba|may|mas|another)? ({app}|ig|fb|tele|messenger|ibang app|iba|app|private|lugar|platform|other app|viber|tg|pm|text|dm|pribado)
    (dun|doon|sa iba|sa ibang app|sa ibang lugar|sa iba) (na lang|nalang|tayo|na tayo|muna|nlng) (tayo|mag usap|magusap|usap|mag chat|<ask>)?
    (mas) (private|pribado|safe|ligtas|tahimik|ok|okay|maganda|madali) (sa|dun|doon|na lugar|na app|pag sa|kung sa|don) ({app}|ibang app|tele|messenger|ig|iba|tayo|na|tg)?
    ({app}|number|num|cp number|user|username|account|ig|tele|acc|fb) (ko|ko ay|ko yung|q) (ay|is|to|ito|eto|yung|sa|nga pala|pala|add mo)?
    (eto|ito|heto|eto na|ito na|save mo|ibibigay ko|bigay ko|send ko|bibigay ko) (ang|yung|na|ung|sayo)? (ang|yung)? ({app}|number|num|cp number|user|username|account|ig|tele|contact|acc|fb) (ko|q)
    (my) ({app}|number|ig|user|username|acc|other account) (is|ay)
    (nasa|nasa|andun|active|online) (ako)? (sa)? {app} (ako|lagi|add|palagi|mas)?
    (download|install|idownload|i download|mag download|gawa|gumawa|magdownload|mag install|mag create|create) (mo|ka|ng|muna|ka ng|kang|ka muna ng)? (ng|account|ang)? (acc sa|account sa|ng)? {app}
    ^ (may|meron|ur|u have|may ka)? ({app}|ig|tele) <ask>
    (sa) ({app}|ig|tele|messenger|private|pm) (na lang|nalang|tayo|na tayo|nlng|mas|pls|<ask>|ka)
    (alis|umalis|lipat|labas) (na)? (tayo) (dito|na dito|sa app|sa game|na)
    (u|you) (have|got|use) (any|ba|a)? ({app}|ig|socials)
    (pm|dm|chat|message) (mo)? (na lang|nalang) (ako|me) 
  `,
  hi: `
    (तुम्हारा|तेरा|आपका|तुम्हारी|अपना|तुम) ..1 ({app}|व्हाट्सएप|वॉट्सएप|व्हाट्सऐप|वाट्सएप|टेलीग्राम|इंस्टा|इंस्टाग्राम|स्नैपचैट|स्नैप|डिस्कॉर्ड|सिग्नल) (है|नंबर|आईडी|आइडी|पर हो|यूज|चलाते|चलाती|बताओ|बता|दो|भेजो|यूजरनेम|क्या)
    (तुम|तू|आप|क्या तुम) ({app}|व्हाट्सएप|टेलीग्राम|इंस्टा|इंस्टाग्राम|स्नैपचैट|स्नैप|डिस्कॉर्ड|सिग्नल) (पर|यूज|चलाते|चलाती|इस्तेमाल|चलाता)
    ({app}|व्हाट्सएप|वॉट्सएप|व्हाट्सऐप|वाट्सएप|टेलीग्राम|इंस्टा|इंस्टाग्राम|स्नैपचैट|स्नैप|डिस्कॉर्ड|सिग्नल|दूसरे ऐप|किसी और ऐप|दूसरी ऐप|प्राइवेट|दूसरी जगह|कहीं और|किसी और एप|दूसरे एप|अलग ऐप) (पर|में|पे|चैट में)? (ही|मुझे|मुझसे|चलकर|आकर|जाकर)? (बात|चैट|आओ|आ|आजा|चलें|चलते|चलो|ऐड|एड|मैसेज|जोड़ो|जोड़|आ जाओ|मिलो|कॉल|लिखो|आना|शिफ्ट|फॉलो)
    (अपना|तुम्हारा|अपनी|तेरा|आपका) ..1 (नंबर|नम्बर|आईडी|यूजरनेम|मोबाइल नंबर|फोन नंबर|ईमेल) (दो|दे|भेजो|भेज|बताओ|बता|क्या|मिलेगा|शेयर|देना|देदो)
    (मेरा|मेरी|ये मेरा|यह मेरा|मेरे) ..1 (नंबर|नम्बर|आईडी|यूजरनेम|{app}|व्हाट्सएप|टेलीग्राम|इंस्टा|स्नैप|दूसरा अकाउंट|अकाउंट|डिस्कॉर्ड|इंस्टाग्राम) (है|ये|यह|लो|ले|नंबर|आईडी|पर|नोट|सेव)
    (मैं) ({app}|टेलीग्राम|इंस्टा|व्हाट्सएप|स्नैप|स्नैपचैट|डिस्कॉर्ड) (पर) 
    (कहीं|किसी) (और|दूसरी जगह|और जगह) (बात|चैट|चलते|चलें|चलो|पर बात)
    (यहाँ|यहां|इस ऐप) (नहीं|पर नहीं|से हटकर|सेफ नहीं) ..3 (बात|आओ|चलो|चलते|पर)
    ({app}|टेलीग्राम|व्हाट्सएप|स्नैपचैट|सिग्नल|डिस्कॉर्ड|इंस्टा) (डाउनलोड|इंस्टॉल|बना|ज्यादा सेफ|बेहतर|पर बना|पर अकाउंट)
    ({app}|इंस्टा|टेलीग्राम|व्हाट्सएप|स्नैपचैट|स्नैप) (है|है क्या|चलाते हो) <ask>
    (मुझे)? ({app}|व्हाट्सएप|टेलीग्राम|इंस्टा|स्नैपचैट|स्नैप|डिस्कॉर्ड|इस नंबर) (पर) (ऐड|मैसेज|एड|कॉल|ढूंढ|फॉलो|जोड़)
    (नंबर|इंस्टा|आईडी) (एक्सचेंज|बदलते)
  `,
  'hi-latn': `
    {app} (id|username|number|no|user) (kya|batao|bata|do|de|bhejo|btao|dedo)
    (tumhara|tera|aapka|tumhari|apna|tum|apka|tmhara|teri) (koi|ka)? ({app}|whatsap|insta|telegram|snap|number|watsapp|fb) (hai|he|number|id|pe ho|par ho|use|chalate|chalati|batao|bata|do|de|bhejo|username|kya|hai kya|h)
    (tum|tu|aap|kya tum|tm) ({app}|insta|snap|telegram) (pe|par|use|chalate|chalati|chalata|pr|istemal)
    ({app}|whatsap|watsapp|dusre app|dusri app|kisi aur app|private|dusri jagah|kahi aur|kahin aur|alag app|dusra app|other app|doosre app|kisi dusre app|koi aur app) (pe|par|pr|me|mein|chat me)? (hi|mujhe|mujhse|chalke|aake|jaake|mujse|aakar)? (baat|bat|chat|aao|aa|aaja|aajao|chale|chalein|chalte|chalo|add|msg|message|jodo|milo|call|likho|aana|shift|follow|dm|ajao|aa jao|text|move|aja|switch|krte|baatein)
    (apna|tumhara|apni|tera|aapka|apka|tmhara|ur) (koi|wo|woh)? (number|no|num|id|username|mobile number|phone number|email|{app}|insta id|contact|nmbr|whatsapp number|user) (do|de|dedo|bhejo|bhej|batao|bata|kya|milega|share|dena|send|dede|btao|bhejna|dogi|doge|bta)
    (mera|meri|ye mera|yeh mera|mere|my) (dusra|naya|ka|wala)? (number|no|num|id|username|{app}|insta|dusra account|account|insta id|user|nmbr|snap id|whatsapp number) (hai|ye|yeh|lo|le|number|id|pe|par|note|save|he|is)
    (main|mai|me|mein) ({app}|insta|telegram|snap) (pe|par|pr) (hu|hoon|hun|rehta|rehti|milunga|zyada|active)?
    (kahi|kahin|kisi) (aur|or|dusri jagah|aur jagah) (baat|chat|chalte|chale|chalo|pe baat|par baat|bat|krte)
    (yaha|yahan|is app) (nahi|nhi|pe nahi|par nahi|se hatke|safe nahi|pr nhi) ..3 (baat|aao|chalo|chalte|pe|par|bat)
    ({app}|telegram|snap|insta) (download|install|bana|zyada safe|better|pe bana|pe account|jyada safe|pe id bana) (karo|kar|kr|lo|le|kro|hai|na)?
    ({app}|insta|telegram|snap) (hai|h|he|hai kya|h kya|chalate ho|use karte ho|use krte ho|chalati ho|use karti ho) <ask>?
    (mujhe|muje|mujhko)? ({app}|whatsap|is number) (pe|par|pr) (add|msg|message|call|dhundh|follow|jod|text|ping|search)
    (add|msg|message|text|dm|call|ping|follow) (karo|kar|kro|kr|krna|karna|me|krdo|kardo|karlo|krlo) (mujhe|muje|na)? ({app}|insta|is number|whatsapp) (pe|par|pr)?
    (number|no|insta|id|numbers|snap) (exchange|badalte|swap)
    ^ (tera|tumhara|ur|apka)? ({app}|insta) <ask>
  `,
}
