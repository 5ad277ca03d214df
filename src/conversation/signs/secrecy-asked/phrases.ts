import type { Phrases } from '../plug.ts'

/** Words that ask to keep the contact from others, or to delete what was written. */
export const secrecyAskedPhrases: Phrases = {
  any: `
    [ (asks|asked|requests|demands|wants) (for|to keep|to stay)? (it|this|them)? (a|in)? (secret|secrecy|silence) ]
    [ (asks|asked|tells|told|begs|requests) .. (not to|to not|never to) (tell|say|show|mention) ..4 ]
    [ (asks|asked|tells|told|requests) .. to (keep|hide|delete|erase|clear|wipe) ..5 ]
    [ (secrecy|keep secret|keeps secret|keep it secret|delete messages|delete chat) (asked|requested)? ]
    [ says .. (keep|between us|secret) ..4 ]
  `,
  en: `
    (dont|do not|never|dnt) (say|mention) (anything|a word|nothing|owt|this|it|us) to (her|him|them)
    (if|that|when|until|cos|bc|because|what|once|in case) (nobody|no one|noone|no1|anyone|anybody|any1|someone|{parent}|ur mum|your mum|ur mom|ur parents|your parents|they|she) (knows|know|finds out|find out|sees|found out|hears) (about)? (us|this|it|me|we|what|that|these|our)?
    (dont|do not|never|dnt) mention (me|us|this|it|that|our) ..2 ({anyone}|{parent}|anywhere|her|him|them)
    (not|never) (to|2) (tell|mention|say|show) ..4 ({anyone}|{parent}|a soul)
    trust (u|you|ya) (not|to not|wont|to keep|with a secret|with this)
    (keep|stay|be) (quiet|silent|hush|schtum|shtum) (about|bout|abt|on) (this|it|us|me|everything|what|our|that)
    ({parent}|{anyone}) (must|can|should|will|shud|may) (never|not) (ever)? (find|know|see|hear|discover)
    (hide|hidden|keep|keeping|kept) (this|it|me|us|that|everything|these)? (away|hidden|secret|private|a secret)? from ({your}|the|{anyone}|everyone|them|her|him|{parent})
    tell (no one|nobody|noone|no1|not a soul)
    (lets|best|better|rather|should|can we|shall we|pls|please|maybe|prob) (just)? not (tell|mention|say|show) ..2 ({anyone}|{parent}|her|him|them|about|yet)
    (mums the word|lips sealed|under wraps|hush hush|keep schtum|keep shtum|zip it|to the grave)
    (dont|do not|cant) let (it|this|that) (get out|slip|spread|out)
    (only|just) (you and me|me and you|us two|the two of us|u and me|we|me n u|u n me) (can|should|need to|have to|get to|will|must|r allowed to|are allowed to) (ever)? know
    (tell|lie to|say to) ({your}) ({parent}) (that)? (u|ur|you|youre|you are|u r|its|it was) ..2 (at|going|with|staying|sleeping|doing|seeing|talking|a|out|homework|meeting|revising|studying|from)
    (dont|do not) (save|keep|leave|store) (these|this|our|the|any|my) (messages|msgs|chat|chats|texts|convo|history|number|pics)
    (put|use|set|get) (a|ur|another|new)? (password|passcode|lock|pin) on (ur|your|the) (phone|chat|app|tablet|ipad)
    (our|r) (little|lil)? (thing|business) (ok|only|no one|nobody|just|and no)
    (between) (us|you and me|u and me) (only|ok|k|and no|n no|right|yeah)
    (secret) (from) (ur|your|the|everyone|{anyone})
    (can|could) (this|it|we) (stay|be|keep it|keep this) (a)? (secret|between|private|just us)
    (dont|do not|never|dnt|dun|dont ever|mustnt|must not|shouldnt|cant|better not|not) (u|you|go)? (tell|telling|mention|show) (this|it|that|them|any of this)? (to)? ({your}|the|yr)? ({parent}|mums|teacher|teachers|friends|bestie|bff|sister|brother|nanny|counsellor|social worker)
    (dont|do not|never|dnt|dont ever|mustnt|must not|cant|better not) (u|you|go)? (tell|telling|mention|show|say|breathe) (this|it|that|a word|anything|any of this|about us|about me)? (to)? {anyone}
    (dont|do not|dnt|never) (say|mention) (anything|a word|nothing|owt|this|it) (to)? ({your}|the)? ({parent}|{anyone})
    (dont|do not|dnt|never) let (on|{anyone}|{your} {parent}) (know|see|find|read|catch|look|hear|that)
    (dont|do not|dnt|never) let {your} (bro|brother|sis|sister|friends|bestie|teacher) (know|see|find|read|catch|look|hear)
    not a word to (anyone|any1|{your}|the|ur)
    (keep|kp|keeping) (this|it|that|us|everything|what we talk about|these|things|our chats|our chat) (all)? (just|only|strictly)? (between|btwn|btw|betwn|b2n) (us|you and me|u and me|me and you|me and u|me n u|u n me|you n me|ourselves|the two of us|the 2 of us)
    (this|it|that|everything|what we say|what happens) (stays|stay|staying|is staying|can stay|has to stay|is just|remains|should stay) (just|only)? (between|btwn|with) (us|you and me|u and me|me and you|me n u|u n me|you n me|the two of us)
    (this|its|is|thats|be) (just|only|all)? (between|btwn) (us|you and me|u and me|me and you|me n u|u n me|the two of us) (ok|okay|k|yeah|right|yh|alright|pls|please|only|2)?
    just (between|btwn) (us|you and me|u and me|me and u|me n u|u n me) (ok|okay|k|yeah|yh|alright|right|pls|please)
    (our|are|r) (little|lil|own|special|big)? secret
    (a|lil|little) secret between (us|you and me|u and me|me and u)
    (keep|kp) (this|it|us|that|me|our chat|our chats|our friendship|everything) (a|as a|as our|our)? (little|lil|total|complete)? (secret|quiet|private|hidden|hush|to yourself|to urself|2 urself|2 yourself|low key|lowkey|on the low|on the down low|dl)
    (has|have|needs|need|got|gotta|must|should) (to|2)? (be|stay|remain|keep) (a|it|this|our|it a|this a|us)? (secret|quiet|hidden)
    (can|could|r|are) (u|you|ya) (good at)? (keep|keeping) (a|secrets|our|my)? (secret)? (for me)? <ask>
    (no|nobody|noone|no1|none) (one)? (has|needs|need|else has|else needs|must|can|should|gets|is allowed|ever has|ever needs) (to|2)? (ever)? (know|knw|find out|hear|see) (about)? (this|us|it|me|that|we|what)?
    ({your}|the) ({parent}|friends|teacher) (dont|doesnt|do not|does not|wont|shouldnt|mustnt|cant|must not|can not|cannot|never|arent allowed to|isnt allowed to) (need|have|know|find|ever|get)? (to|2)? (ever)? (know|find out|hear|see) (about)? (this|us|it|me|that|we|what|these)?
    what {your} ({parent}|teacher|friends) (dont|doesnt|do not|does not) know (wont|cant|doesnt)
    if (u|you|ya) (ever)? (tell|told|show|say anything to|speak to|talk to|go to) ({anyone}|{your} {parent}|{your} teacher|the police|a teacher|a soul)
    (delete|del|dlt|delet|erase|wipe|clear|remove|get rid of|trash) (all|out)? (of)? (this|these|our|the|all|ur|your|my|everything in this|every) (whole)? (messages|message history|chat|chats|msgs|mesages|texts|convo|convos|conversation|conversations|history|chat history|thread|dms|dm|call log|logs)
    (delete|del|dlt|erase|clear|wipe) (it|this|that|them|everything|all|stuff|em) (all)? (after|once|when|afterwards|as soon|straight|right away|every time|every night|before|so) (you|u|ur|your|no|nobody|noone|we|read|reading|she|he|they|ive|mum|mom)?
    (delete|del|clear|dlt) (as|after) (u|you|reading|each|every)
    (make sure|be sure|remember|dont forget|promise) (u|you|to|2)? (to)? (delete|clear|erase|wipe|hide) (this|these|the|our|all|it|them|everything|ur|your|my)
    (hide|hid) (ur|your|this|these|our|the|my) (phone|chat|chats|messages|msgs|convo|app|texts|account) (from|when|so|if)
    (turn|put|switch) on (the)? (disappearing|vanish|vanishing|secret) (messages|mode|chat|chats|msgs)
    (promise|swear|prom|promis) (me)? (u|you|ull|youll|you will|that you|that u)? (wont|will not|not to|never|never to|dont) (ever)? (tell|say anything|show|mention|speak) 
    (promise|swear) (not to|2 not|to never) tell
    (u|you) (cant|cannot|can not|mustnt|must not|shouldnt|better not|r not allowed to|are not allowed to|wont|arent gonna) (ever)? (tell|show) ({anyone}|{your} {parent}|a soul|people|ur|your|them)
    (save|put|add|store) (me|my number|my name|this number) (in ur phone)? (as|under) (a|another|a girls|a friends|someone|something|diff|different|ur|your) (name|friend|contact|else)?
    (if|when) ({anyone}|{your} {parent}|she|he|they|mum|mom|dad|any1) (asks|ask|sees|see) (u|you|who)? (just)? (say|tell|were|im|i am|pretend) (im|i am|its|them|her|him|that|were|we are|u|you)
    (say|tell her|tell him|tell them|tell ur mum|tell your mum|tell your parents|tell ur mom|pretend) (that)? (im|i am) (a|just a|ur|your) (friend|cousin|uncle|classmate|girl|mate|tutor|coach) 
  `,
  cy: `
    (gwell|well) (os|peidio|i) ..3 (neb|dweud|deud|wybod|wrth)
    (cuddia|cuddio) (hyn|hwn|fo|e|fi|ni)? (rhag|oddi) (dy|wrth|pawb)
    (dweud|deud|dwed|dyweda) wrth (dy) (fam|dad|rieni) (bo|dy fod|mod|fod|bod)
    (paid|peidiwch|peidia|plis paid) (a|ag|byth)? (dweud|deud|son|sn|sôn|siarad|dangos) (dim|hyn|hwn|hynny|unrhyw beth|am hyn|amdana i|amdanon ni|gair)? (byd)? (wrth|am|i|efo|gyda) (dy|eich|dy di)? (neb|unrhyw un|fam|mam|dad|dad|tad|rieni|rhieni|athro|athrawes|ffrindiau|chwaer|brawd|frawd|{parent}|{anyone})
    (paid|peidiwch) (a)? (dweud|deud) (wrth)? (neb|fam|mam|dy fam|dy dad|dy rieni)
    (dim|ddim) (gair|un gair) (wrth|i) (neb|dy|eich|mam|dad)
    (cadwa|cadwch|cadw) (hyn|hwn|fo|e|hi|y peth|hynna|popeth) (jyst|yn|n)? (rhyngom|rhyngddon|rhyngon|rhwng|rhyngthon|rhyngddom) (ni|ti a fi|fi a ti|y ddau)
    (rhyngom|rhyngddon|rhyngon|rhyngddom) ni (mae|maen|man)? (hyn|hwn)? (yn aros|n aros|ok|iawn|y ddau|ein dau|yn unig|cofia|plis)
    (rhwng|rhyngot) (ti a fi|fi a ti|ni ein dau) (mae|yn unig|ok|iawn|plis)?
    (ein|dy|n) (cyfrinach|gyfrinach) (fach|bach)? (ni|fi)
    (cadwa|cadwch|cadw) (hyn|hwn|fo|e|hi|o)? (yn|n)? (gyfrinach|cyfrinach|dawel|ddistaw|i ti dy hun|ddirgel|breifat)
    (dilea|dilear|dileer|dileua|dileu|cliriar|cliria|deletia|delete|deleteia|clira|cliria|gwareda) (y|yr|ein|r|pob|hen|holl|n)? (holl|sgwrs)? (negeseuon|neges|sgwrs|chat|sgyrsiau|negesau|tecst|tecsts|hanes|cwbl|cyfan)
    (does|sdim|dos|sdm|nid) (dim)? (angen|rhaid|eisiau|isio) (i)? (neb|dy fam|dy dad|dy rieni|unrhyw un|mam|dad) (gael)? (wybod|gwybod|gweld)
    (neb|dy fam|dy rieni|dy dad) (arall)? (ddim)? (i|fod i|angen|yn cael) (wybod|gwybod|weld)
    (os|pan) (wnei|nei|wyt|ti|fyddi) (di|ti)? (n|yn)? (dweud|deud|dweud wrth|deud wrth) (neb|unrhyw un|rhywun|dy|wrth)
    (addo|addawa|gaddo|addewid) (i fi|imi|fi)? (na|beidio|peidio) (a)? (wnei|nei|fyddi)? (di)? (dweud|deud)
    (fedri|elli|alli|fedru|gelli|galli) (di|ti)? (gadw|cadw) (cyfrinach|gyfrinach)
    (paid|peidiwch) (a)? (gadael|gad) (i|iddyn) (dy|neb|nhw|hi|fo|mam|dad) ..3 (weld|wybod|ffeindio|gweld)
  `,
  es: `
    (que|q) (tu|tus) ({parent}|amigas|amigos) (no) (se|lo)? (sepa|sepan|entere|enteren|vea|vean|sospeche|sospechen)
    (no|ni) (menciones|nombres|comentes|comenteis) ..3 (nadie|{parent}|{anyone})
    (mejor|mas vale) (no|que no) (decir|contar|se lo|le|lo) ..3 (nadie|{parent}|{anyone}|digas|cuentes|sepa|decir)
    (esconde|oculta|escondelo|ocultalo|escondeme|tapa) ..3 (de|a) (tu|tus|{parent}|todos|ellos)
    (nadie|{parent}) (debe|puede|tiene que|va a) (saber|enterarse|saberlo|sospechar)
    (dile|diles|decile|deciles|dices) a (tu|tus) {parent} que (estas|vas|es|soy|te|estabas|sales)
    (es|sera|queda|este es) (un|nuestro|el) secreto
    (no|ni|nunca) (se)? (le|les|lo|se lo|selo|se la) (vayas a)? (digas|diga|dgas|cuentes|cuente|contes|conteis|digais|decis|decir|contar|muestres|ensenes|menciones|platiques) (nada|esto|eso|de esto|de mi|lo nuestro|de lo nuestro|ni)? (de esto|de nosotros|de mi)? (a) (tu|tus|vuestros|los|el|la|mis|ningun|ninguna)? ({parent}|{anyone}|profe|profes|profesora|profesor|amigas|amigos|hermana|hermano|viejos|vieja|jefa)
    no (digas|cuentes|comentes|hables|contes|decis|digais) (nada|esto|eso|de esto|ni una palabra|ni mu)? (de esto|de nosotros|de mi|de lo nuestro)? (a|con) (tu|tus)? ({parent}|{anyone}|nadie|nadien|profe|amigas|amigos|ningun)
    (no|ni) (digas|dgas) (nada) (vale|ok|si|porfa|pls|eh|a|sobre)
    (esto|eso|todo|lo nuestro|lo que hablamos|q|que|se|solo|aqui) (se)? (queda|quede|qda|quedara|quedo|quedar|quedarse) (solo|solamente|aqui|siempre)? entre (nosotros|tu y yo|vos y yo|los dos|nos|ambos|nosotras|t y yo)
    (solo|es|sea|guardalo|guardarlo|dejemoslo|mantengamoslo|mantenlo) entre (nosotros|tu y yo|vos y yo|los dos)
    (entre) (tu y yo|vos y yo|nosotros|nosotros dos) (nada mas|nomas|ok|vale|si|porfa|solamente)
    (nuestro|nstro|nuestros) (pequeno|pequenito|gran|propio)? (secreto|secretito|secretos)
    (un|es un|el) (secreto|secretito) (nuestro|entre nosotros|entre tu y yo|entre los dos|de los dos|solo nuestro)
    (guarda|guardame|guardas|guardar|guardes|guarden|mantenlo|manten|mantener|mantengas|guardalo|guardarme|mantene|tenlo) (me|esto|lo|todo|nuestra amistad)? (el|este|un|en|como|mi|nuestro)? (secreto|secretos|silencio)
    (sabes|puedes|podes|sabrias|podras|eres capaz de|sos capaz de) guardar (un|me un|el|secretos)? (secreto)?
    (borra|borras|borres|borrar|borralo|borrad|elimina|eliminar|eliminas|limpia|vacia|vaciar|bora|borre) (me|todo|todos|toda|siempre|bien)? (el|la|los|las|estos|nuestro|nuestra|nuestros|tus|este|esta)? (mensajes|mensaje|msjs|msj|mjs|chat|chats|conversacion|conversaciones|conver|historial|sms|charla|wasaps)
    (borralo|borralos|borrala|borra todo|borralo todo|borra esto|eliminalo|borrarlo|borrarlos) (todo|cuando|despues|luego|al|apenas|antes|enseguida|ya|siempre|pa|para) 
    (nadie|naide|ninguno|tu {parent}|tus {parent}|tu mama|tu madre|tus papas|tus padres|tus viejos|tus amigas) (mas)? (no)? (tiene|tienen|debe|deben|puede|pueden|necesita|necesitan|ha|han|se|deberia|hace falta) (que|q|k|de|porque|por que|porq)? (lo)? (saber|saberlo|enterarse|enterar|sepa|sepan|ver|verlo|entere|enteren|se entere)
    (q|que|k) (nadie|tu {parent}|tus {parent}|tus padres|tu mama|tu madre) (no)? (se|lo|te|nos) (entere|enteren|sepa|sepan|vea|vean|pille|pillen|cache|cachen)
    no (se|lo|te|nos) (entere|enteren|sepa|sepan|vea|vean) (nadie|tu|tus|ninguno)
    (no) (dejes|permitas|dejis) (que|q|k) (nadie|tu|tus) ..2 (vea|vean|se entere|se enteren|lea|lean|sepa|sepan|coja|revise|revisen)
    (si) (se lo|le|les|lo|se) (dices|cuentas|decis|contas|llegas a decir|llegas a contar|dicen) (algo|esto|nada)? (a) (alguien|nadie|tu|tus|{parent}|{anyone}|la policia|cualquiera)
    (prometeme|prometes|promete|jurame|promesa|juras|prometelo|juralo) (que|q|k|de)? (me)? (no|nunca) (se|le|les|vas|lo|dir*|contar*|hablar*) ..3
    (ni una palabra|ni mu|ni pio) a (nadie|tu|tus|{parent})
    (si|cuando) (te|alguien|tu|tus) ..2 (pregunta|preguntan) (di|dile|diles|decile|deciles|dices|les dices|le dices) (que|q|k) (soy|somos|es|eres)
    (esconde|oculta|escondelo) (el|tu|los|estos|este) (movil|celular|telefono|cel|chat|mensajes) ..2 (de|cuando|si|para)
    (guardame|agendame|ponme|registrame|anotame) (en tu movil|en tu cel)? (como|con) (otro nombre|una amiga|un amigo|otra|nombre de|otro)
  `,
  fr: `
    (mieux|prefere|vaut mieux) (de|que|vaut|si) ..2 (pas|rien|personne) ..3 (dire|parler|sache|savoir|dises|parles)
    (cache|caches) (ca|sa|le|nous|moi|tout)? (a|de) (ta|ton|tes|tout)
    (faut|doit) (que)? (ca|sa|cela) (reste) (secret|entre|prive|cache)
    (doit|dois|va|reste|rester) (rester)? (secret|secrete|confidentiel|cache)
    (dis) a (ta|ton|tes) {parent} que (tu|t|cest|je|tes)
    (personne|{parent}) (doit|peut|dois) (jamais|pas|le|rien)? (savoir|le savoir|etre au courant|decouvrir)
    (ne|n|surtout|stp)? (le|la|l|leur|lui|en)? (dis|dit|di|dites|raconte|raconter|racontes|parle|parles|montre|montres|dire) (le|la|lui|leur|en|ca|sa|cela|surtout)? (pas|rien|jamais|surtout pas|pas ca|pas sa|rien de tout ca|plus) (de ca|de nous|de moi)? a (ta|ton|tes|la|personne|qui que ce soit|aucun|ts) ({parent}|copines|copains|potes|soeur|frere|prof|profs|amis|amies|darons|daronne|maitresse|reum|stp|ok|daccord)?
    (dis|dit|di|raconte|parle|montre) (le|la|ca|sa|lui|leur|en)? (surtout|bien)? (pas|rien|jamais) (de ca|ca|sa|de nous)? (a) (ta|ton|tes|{parent}|{anyone}|personne|quelquun|maman|papa)
    (a) personne (ok|stp|daccord|hein|svp|jure|promis|surtout)
    (en|nen|men) (parle|parles|parler|parlez) (surtout|pas|jamais|surtout pas)? (pas|jamais)? (a|avec) (personne|ta|ton|tes|{parent}|qui|aucun|autour)
    (faut|fo|doit|dois|peux|vas) (pas|surtout pas|rien|jamais) (le|la|leur|en|lui|que tu)? (dire|dises|parler|parles|raconter|racontes|montrer|montres|dis) (ca|de ca|rien)? (a) (ta|ton|tes|personne|quelquun|{parent}|{anyone})
    (ca|sa|cela|tout|ce quon dit|on|que ca|que sa|il faut que ca) (doit|va|peut)? (reste|rester|restera|garde) (bien|juste|que|seulement|strictement)? entre (nous|toi et moi|nous deux|moi et toi|ns)
    (juste|que|seulement|reste|rester|garde|garder|secret) entre (nous|toi et moi|moi et toi|nous deux) (deux|2|hein|ok|stp|promis|daccord)?
    (notre|nos|not) (petit|ptit|tit|grand|propre)? (secret|secrets)
    (garde|gardes|garder|gardez) (ca|sa|le|la|tout|moi|tout ca|bien)? (pour|secret|en secret|le secret|un secret|ce secret|notre secret) (toi|nous)?
    (sais|peux|es capable de|c|capable de|arrives a|saurais) (tu)? garder (un|des|les|mon|notre|1)? (secret|secrets)
    (efface|effaces|effacer|supprime|supprimes|supprimer|suprime|vire|vide|nettoie|delete|eface|enleve) (bien|tout|tous|toujours|moi)? (les|nos|tes|la|le|notre|cette|ces|ts|ttes|toute|cet|mes|lhistorique|l)? (messages|message|msg|msgs|mess|sms|conv|convs|conversation|conversations|discussion|discussions|historique|chat|snaps|textos|tchat|appels)
    (efface|supprime|vire|suprime) (tout|ca|sa|les|le|la) (apres|quand|des que|une fois|avant|stp|ensuite|pour que|derriere|direct|dc)
    (personne|tes {parent}|ta {parent}|ton {parent}|tes parents|ta mere|tes darons|tes amis|tes copines) (dautre)? (ne|n)? (doit|doivent|peut|peuvent|a|ont|est|faut|sont) (pas|jamais)? (le|besoin|oblige|obliges|censee|censes)? (de|d)? (le|la)? (savoir|savoirs|etre au courant|au courant|voir|lire|tomber)
    (faut|fo|faudrait|je veux|jveux|jaimerais) (pas|surtout pas)? (que|quon|qu) (personne|tes|ta|ton) ..2 (sache|sachent|le sache|soit|soient|voit|voie|tombe|lise)
    (si) (tu|t) (le|en|la|leur|oses|ose)? (dis|dit|parles|parle|racontes|montres|en parles|le dire|en parler) (ca|sa|le|rien|un mot)? (a) (quelquun|personne|qui que|ta|ton|tes|{parent}|{anyone}|la police|quiconque|qqun|qqn)
    (promets|promet|jure|jures|promis|promettre) (moi|le|que|tu|de|me|le moi)? (que|tu|de)? (ne|diras|dis|parleras|jamais|rien|dire|pas|en) ..2 (rien|pas|personne|jamais|parler)
    (pas) un (seul)? mot (a|de) (personne|ta|ton|tes|ca|{parent}|quiconque)
    (laisse|laisses) (pas|personne|surtout pas) (ta|ton|tes|personne|trainer)? ..2 (voir|lire|regarder|fouiller|savoir|ton tel|ton telephone)
    (si) (on|ta|ton|tes|quelquun|qqn) ..2 (demande|demandent) (dis|tu dis|reponds|raconte) (que|quon|cest|qu|juste)
    (cache|caches|planque) (bien)? (ton|le|nos|notre|les) (tel|telephone|portable|messages|conv|snap|discussion)
    (enregistre|mets|note) (moi) (sous|avec|comme) (un|une|le) (autre|faux|copine|nom|pseudo|pote)
  `,
  de: `
    (erwahn|erwahne|erwahnst) (das|mich|uns|es)? ..2 (nicht|nie|bei niemandem)
    (besser|lieber) (wenn|nicht|niemandem|keiner|niemand|keinem) ..3 (weiss|wissen|erfahrt|sagen|erzahlen|sagst|erzahlst)
    (versteck|verheimlich|verheimliche|verstecke) (das|es|mich|uns)? ..1 (vor|deiner|deinen)
    (muss|sollte|bleibt|soll|muss das) ..2 geheim (bleiben)?
    (sag|sagst) (deiner|deinen|deinem) {parent} (du|dass|einfach|ich)
    (unser|ein) (kleines)? geheimnis
    (sag|sags|sage|sagst|erzahl|erzahle|erzahls|erzahlst|verrat|verrate|zeig|zeige|schreib|petz) (das|es|dies|davon|bitte|mal|bloss|ja|aber|mich|uns|bitte das|das bitte|das bloss|das ja|auf keinen fall)? (bitte|bloss|ja|auf keinen fall|lieber)? (deiner|deinen|deine|dein|deinem|der|den|niemand|keinem|niemandem|keiner|keinen|nicht deinen|nicht deiner|nicht deinem|ned deiner|meiner)? ({parent}|{anyone}|lehrerin|lehrer|freundinnen|freundin|freunden|bruder|schwester|trainer|leuten)? (bitte|davon|bloss|ja|lieber)? (nichts|nix|nicht|ned|net|kein wort|nie|niemals|niemandem|niemand|keinem)
    (sag|sags|sage|erzahl|erzahls|verrat|verrats|zeig|zeigs) (das|es|davon|bitte|bloss|ja|aber|mich|bitte das|das bitte|das ja)? (bitte|bloss)? (niemand|niemandem|niemanden|keinem|keiner|keinen|nicht deiner|nicht deinen|nicht deinem) ({parent}|menschen|was|etwas|davon|ok|bitte|ja|weiter|von uns)?
    (darfst|solltest|sollst|kannst|musst|darfste|sollte|darf) (du|das|man|es)? (das|es|aber|davon|nicht|auch)? (niemand|niemandem|niemanden|keinem|keiner|nicht deinen|nicht deiner|deinen|deiner|deinem|keinen) ..2 (sagen|erzahlen|verraten|zeigen|wissen|erfahren)
    (niemand|niemandem|keinem|keiner|niemanden|nicht deinen {parent}|nicht deiner {parent}|nicht weiter|nichts deiner {parent}|deiner {parent} nichts|deinen {parent} nichts|deiner {parent} nix|deinen {parent} nix) (was|etwas|davon|von uns|das|hier)? (davon|von)? (sagen|erzahlen|verraten|zeigen|weitersagen)
    (das|es|alles|was wir schreiben|muss|soll|dies) (muss|bleibt|soll|sollte|bleibt das|kann)? (aber|bitte|alles|ganz|nur|auch)? (unter|zwischen) (uns|dir und mir|uns beiden|uns zwei|mir und dir) (bleiben|bleibt|beiden|ok|ja|oder)?
    (bleibt|bleiben|behalten|bleib) (das|es|bitte|alles|aber|nur|ganz)? (bitte|aber|nur)? (unter|zwischen) (uns|dir und mir|mir und dir)
    (nur|ganz) (unter|zwischen) (uns|dir und mir|uns beiden|mir und dir) (ok|ja|gell|bitte|beiden|bleibt)
    (unser|unsres|unserem|n|ein) (kleines|kl|grosses|eigenes|susses)? (geheimnis) (ok|ja|bleibt|zwischen|von|bleiben|unter|nur)?
    (behalt|behalte|behaltst|behaltet|halt|halte|behalts|behalten) (du)? (das|es|mich|alles|uns|dicht)? (bitte|aber|lieber|mal|nur|ja)? (fur dich|geheim|fur uns|fur sich|dicht)
    (muss|soll|sollte|bleibt|bleiben|halten|halt|mach|lass) (das|es|aber|uns|unbedingt)? (unbedingt|aber|bitte|alles|das)? (geheim|geheimnis) (bleiben|halten|ok|bitte)?
    (kannst|kansst|kannste|konntest|kann) (du|ich)? (ein|n|gut|nen)? (geheimnis|geheimnisse|was) (gut)? (fur dich|bewahren|behalten|fur dich behalten)
    (losch|losche|loscht|loschst|delete|entfern|entferne|clear|mach) (mal|bitte|danach|alles|auch|immer|dann|jetzt|sofort)? (bitte|mal|immer|alle|dann)? (den|die|unsere|unseren|diese|diesen|alle|alles|deine|meine|ganzen|das|unsern|dein|deinen)? (ganzen|kompletten|alten)? (chat|chats|nachricht|nachrichten|verlauf|chatverlauf|msgs|messages|unterhaltung|sms|gesprach|verlaufe|texte) (bitte|danach|dann|weg)?
    (losch|losche|loscht|loschs|loschst) (das|es|alles|sie|die|den) (hier|danach|dann|gleich|sofort|wieder|wenn|nachdem|bitte|immer|vorher|damit|bevor|nacher|nachher)
    (nachrichten|chat|chats|chatverlauf|verlauf|alles) (hier|bitte|danach|wieder|immer|dann|gleich|sofort)? (loschen|geloscht) (ok|bitte|ja|nicht vergessen|damit|danach|wenn|vergiss|bevor)
    (keiner|niemand|deine {parent}|dein {parent}|deine eltern|deine mutter|deine freundinnen|deine freunde|kein mensch|deine mama) (sonst)? (darf|durfen|muss|mussen|soll|sollen|braucht|brauchen|sollte|kann) (das|es|davon|von|was|nix|nichts|uns|hiervon|mich|unbedingt)? (davon|hier|uns|von uns|alles)? (nichts|nix|nicht|etwas|was|je)? (zu)? (wissen|erfahren|mitbekommen|mitkriegen|sehen|lesen|merken|rausfinden|finden)
    (muss|darf|soll|braucht) (ja)? (das|es|davon|auch)? (ja|auch)? (keiner|niemand|niemanden|deine {parent}|dein {parent}|kein anderer) ..2 (wissen|erfahren|mitbekommen|mitkriegen|sehen|angehen)
    (wenn|falls) du (das|es|davon|was|etwas|irgendwem|irgendjemandem|jemandem|jemand|deiner|deinen|irgendwas)? (jemand|jemandem|irgendjemandem|irgendwem|wem|deiner|deinen|deinem) ..2 (sagst|erzahlst|verratst|zeigst|petzt)
    (versprich|versprichst|schwor|schworst|schworen|versprochen|versprechen) (mir|du|es)? (mir|das|dass)? (du|dass du|es|das|dass)? ..2 (niemand|niemandem|keinem|nichts|nix|nicht) ..1 (sagst|erzahlst|verratst|sagen|erzahlen)
    kein (einziges)? (wort|ton) (zu|an|davon|daruber|zu deinen|gegenuber) (niemand|niemandem|deiner|deinen|anderen|keinem|{parent}|irgendwem|zu)
    (lass|lasst) (das|es|deine|deinen|bloss|niemand|niemanden|keinen|dein|dich) ..3 (nicht)? (sehen|lesen|mitkriegen|merken|erwischen|finden)
    (wenn) (wer|jemand|deine|dein|einer|dich) ..2 (fragt|fragen) (sag|sagst|dann sag|sagste) (du|einfach|ich|das|dass|dann)
    (speicher|speichere|speicherst) mich (bitte|unter|als|mit|lieber) ..2 (namen|freundin|anders|ab|ein)
    (versteck|verstecke) (dein|das|die|den|unsere) (handy|chat|nachrichten|app|tel) 
  `,
  pt: `
    (melhor|mais vale) (nao|n|se ninguem|que ninguem) ..3 (contar|dizer|saber|falar|ninguem|souber)
    (esconde|esconda) (isto|isso|tudo|me)? (da|do|dos|de|das) (sua|tua|teus|seus|teu|seu|todos|{parent})
    (tem|tens|temos) (que|de) (ficar|ser|manter) (em)? (segredo|escondido|so nosso|entre)
    (diz|fala|diga) (a|pra|para|pro|aos) (tua|sua|teus|seus|teu|seu) {parent} que (tas|ta|vai|vais|esta|estas|e|sou)
    (e|eh|sera) (um|o|nosso) segredo
    (nao|n|nn|nunca|jamais|num) (conta|conte|contes|contas|contar|diz|diga|digas|dizes|dizer|fala|fale|fales|falas|falar|mostra|mostre|mostres|comenta|comente|comentes|espalha) (nada|isso|isto|disso|disto|sobre isso|sobre nos|sobre mim|de nos|la|nd)? (disso|sobre isso|sobre nos|da gente)? (a|ao|pra|para|pro|com|p|aos|pros|pras|as) (o|a|os|as)? (sua|tua|teu|seu|teus|seus|tuas|suas|minha|nenhum)? ({parent}|{anyone}|amigas|amigos|prof)
    (nao|n|nn|nunca|ninguem) (me)? (podes|pode|deves|deve|vai|vas|vais|quero que|precisa|precisas) (contar|dizer|falar|mostrar|contes|fales|conte|fale|comentar) (nada|isso|isto|disto|disso|sobre isso|sobre nos)? (a|ao|pra|para|pro|com|aos) (o|a|os|as)? (sua|tua|teu|seu|teus|seus)? ({parent}|{anyone})
    (nao|n) (conta|conte|contes|diz|diga|digas|fala|fale) (nada) (ta|ok|viu|hein|pfv|pf|por|a|p|pra)
    (fica|fique|ficar|fiquem|tem que ficar|tem de ficar|morre|continua|mantem|manter) (so|isto|isso|isso so|isto so|aqui|tudo|apenas|essa conversa)? (so|aqui)? entre (nos|a gente|eu e voce|eu e vc|eu e tu|mim e ti|voce e eu|vc e eu|os dois|tu e eu|nos dois)
    (so|apenas|isto e|isso e|e) entre (nos|a gente|eu e vc|eu e voce|mim e ti|nos dois|nos os dois|os dois)
    (nosso|nossos|nosss) (pequeno|grande|proprio)? (segredo|segredinho|segredos|segredinhos)
    (segredo|segredinho) (nosso|so nosso|entre nos|entre a gente|dos dois|nosso ok|entre eu)
    (guarda|guarde|guardas|guardar|mantem|mantenha|guardes|consegues guardar|consegue guardar) (isto|isso|so|tudo|este|esse|um|o|em|me um|para ti|pra voce|pra ti|como|nosso)? (em|um|so|nosso|o)? (segredo|segredos|segredinho|ti|sigilo|voce|vc)
    (sabe|sabes|consegue|consegues|pode|podes) guardar (um)? (segredo|segredos|segredinho)
    (apaga|apague|apagas|apagues|apagar|deleta|delete|deletar|exclui|exclua|limpa|limpe|elimina|elimine|apagua) (tudo|sempre|bem|ai|logo|so)? (todas|todos|toda)? (as|os|a|o|essas|estas|esta|essa|nossas|nossa|tuas|suas|nosso|esse|este|td|tds|dai)? (mensagens|mensagem|msgs|msg|conversa|conversas|chat|chats|historico|sms|papo|bate papo|mensagnes|prints)
    (apaga|apague|deleta|apagues|limpa|apagar|elimina) (tudo|isso|isto|isso tudo|td|essa|as) (depois|assim|quando|antes|agora|logo|dai|do|da|no|ta|a seguir|sempre|pra|para|tambem)
    (ninguem|ngm|seus pais|teus pais|tua mae|sua mae|seu pai|teu pai|os teus pais|a tua mae|tuas amigas|os seus pais|teus amigos) (mais)? (nao|n)? (pode|podem|precisa|precisam|tem|deve|devem|vai|sabe|ha) (de|que|do)? (saber|descobrir|ver|desconfiar|sonhar|ficar sabendo|ler|perceber|sabes)
    (nao|n|sem) (deixa|deixe|deixes|deixar|q|que) (ninguem|ngm|a|o|os|sua|tua|teus|seus|teu|seu) ..2 (ver|saber|ler|mexer|pegar|descobrir|veja|saiba|vejam|saibam|leia|descubra|perceba|descubram)
    (sem|nao) (que)? (seus|teus|tua|sua|a|ninguem|os) ..2 (saber|saberem|ver|saiba|saibam|perceber|descobrir|desconfiar|souberem)
    (se|caso) (voce|vc|tu|tas)? (contar|contares|disser|disseres|falar|falares|conta|mostrares|mostrar) (isso|isto|algo|alguma coisa|disto|disso|pra|sobre isto|sobre isso)? (a|para|pra|pro|p|com|aos) (alguem|ninguem|sua|tua|seus|teus|{anyone}|{parent}|a|policia)
    (promete|prometes|jura|juras|prometa|promessa|prometeme) (me|pra|que|para|mim|q|tu)? (que|q|mim)? (voce|vc)? (nao|n|nunca) ..2 (conta|contas|vai|vais|fala|falas|contar|dizes|diz|dizer|falar|contou)
    (nem uma palavra|nem um pio|nem 1 palavra|bico calado|boca fechada|boca de siri) (a|pra|para|com|sobre|ok|ta|hein|viu)?
    (se|quando) (alguem|sua|tua|teus|seus|te|os|a) ..2 (perguntar|perguntarem|pergunta) (diz|fala|diga|tu dizes|dizes|vc fala|responde|falas) (que|q)
    (esconde|esconda|escondes) (o|teu|seu|a|esse|este) (telemovel|celular|cel|telefone|tlm|conversa|chat) ..3
    (salva|guarda|grava|poe|salve) (me|meu numero|o meu numero|meu contato) (como|com) (outro nome|uma amiga|um amigo|outra|nome|amiga)
  `,
  nl: `
    (beter|liever) (als|niet|niemand) ..3 (weet|vertellen|zeggen|weten|zegt|vertelt)
    (verberg|verstop) (dit|het|me|ons) (voor) (je|jouw|iedereen)
    (moet|blijft|is) (dit|het|echt|wel)? (een|ons)? geheim (blijven)?
    (zeg|zegt) (tegen|maar tegen) (je|jouw) {parent} dat (je|het|ik)
    (niks|niets|nooit|niet) ..2 (zeggen|vertellen) (tegen|aan) (je|jouw|iemand|{anyone}|{parent})
    (zeg|zegt|vertel|verteld|verklap|laat|praat|app) (het|dit|dat|maar|aub|er|alsjeblieft|alstublieft|hier|ff|hierover|hier over|over ons|nu|echt|pls)? (maar|aub|echt|over|ook|pls|beter|liever|vooral)? (niet|niets|niks|nooit|nix|ni|nie|geen woord) (hierover|hier over|over mij|over ons|hiervan|ervan)? (tegen|aan|tgn|met|bij|zien aan) (je|jouw|jou|de|het|iemand|een)? ({parent}|{anyone}|klasgenoten|vrienden|juf|zusje|broertje|zus|broer)
    (zeg|zegt|vertel|verklap|laat) (het|dit|dat|hier|maar|er|hierover|aub)? (over|niks|niets|echt|maar|aub|zien)? (tegen|aan|tgn) (niemand|nmd|geen mens|niemand anders)
    (tegen|aan|tgn) (niemand|nmd|je {parent}|jouw {parent}|je ouders|je vrienden|je vriendinnen|niemand anders|iemand) (niks|niets|niet|iets|hierover|dit|het|ook|er|geen woord|hoor)? (over|niks|niets|dit|van)? (zeggen|vertellen|verklappen|laten zien|doorvertellen|doorzeggen|praten|ok|oke|he|hoor)
    (mag|moet|kan|mogt|gaat|ga|wil) (je|jij|het|dit|niemand|dat)? (dit|het|hier|echt|aan|tegen|dat|hierover)? (tegen|aan|echt|niet|nooit)? (niemand|je {parent}|je ouders|niet) ..3 (zeggen|vertellen|weten|laten zien|doorvertellen|lezen|zien|merken)
    (blijft|blijven|houden|hou|houd|hoort|moet|blijf|laten) (dit|het|we|dat|echt|wel|alles|allemaal|maar|onder)? (dit|het|echt|wel|gewoon|alleen|maar|lekker|maar)? (tussen|onder) (ons|jou en mij|mij en jou|jij en ik|ons twee|ons tween|jou en mij)
    (tussen|onder) (ons|jou en mij|ons tweetjes) (blijven|blijft|houden|he|hoor|ok|oke|alleen|gezegd en)
    (alleen|gewoon|lekker|is|iets|dit is) tussen (ons|jou en mij|ons twee|ons tween|jij en ik)
    (ons|onze) (kleine|klein|eigen|grote)? (geheim|geheimpje|geheimen|geheimpjes)
    (hou|houd|houdt|houden|hou je|bewaar|houdje|blijft|moet) (dit|het|ons|dat|me|mij|alles|onze|een)? (maar|wel|echt|aub|even|lekker|allemaal|chats|gesprekken|alsjeblieft)? (voor|geheim|stil|voor je|prive) (jezelf|je|houden|blijven|zelf|ok|oke|he|jou)?
    (kan|kun|kunt|ka|weet) (je|jij|ge)? (goed|een|n)? (een|goed)? (geheim|geheimpje|geheimen) (goed)? (bewaren|houden|voor)
    (verwijder|verwijderen|verwijderd|wis|wissen|delete|delet|gooi|haal|clear|deleten) (je|jij|maar|aub|daarna|even|ff|al|wel|altijd|ook)? (even|ff|aub|al)? (alle|al|de|deze|die|onze|je|dit|het|dees)? (onze)? (berichten|berichtjes|chat|chats|gesprek|gesprekken|appjes|geschiedenis|chatgeschiedenis|apps|sms|smsjes|berichte|dms)
    (verwijder|wis|delete|gooi|haal) (alles|dit|het|deze|die|ze) (daarna|hierna|erna|als|zodra|even|straks|meteen|weg|ff|zodat|voordat|na|elke|nadat|direct)
    (berichten|berichtjes|appjes|chat|gesprek|alles) (hierna|daarna|wel|meteen|dan|ff|even|weer)? (verwijderen|wissen|deleten|weggooien|weghalen)
    (niemand|je {parent}|jouw {parent}|je ouders|je mama|je moeder|je vrienden|geen mens|je vriendinnen) (anders)? (mag|mogen|hoeft|hoeven|moet|moeten|kan|gaat) (dit|het|hier|er|iets|niks|niets|van|hiervan|ervan|dat|ooit|over)? (iets|niks|niets|van|niet|ooit|nooit|over)? (van)? (te)? (weten|zien|lezen|horen|achterkomen|merken|ontdekken|snappen|achter komen)
    (hoeft|mag|moet|hoeven|mogen) (niemand|je {parent}|je ouders|verder niemand|je moeder) (dit|het|iets|hier|er|niet|verder)? ..2 (te)? (weten|zien|lezen|horen|achterkomen|merken)
    (als|wanneer) (je|jij|ge) (dit|het|iets|hier|ooit|hierover|er)? ..2 (tegen|aan) (iemand|je|jouw|{parent}|{anyone}|de politie) ..2 (zegt|vertelt|laat|verteld|zeg|praat)
    (als|wanneer) (je|jij) (het|dit|iets|hierover) (zegt|vertelt|doorvertelt|verklapt) 
    (beloof|beloofd|beloof je|zweer|zweren|beloven|belooft) (me|mij|je|dat|het|jij)? (me|dat|mij|je)? (je|jij)? (dit|het|niks|niets|aan|tegen|niet|niemand|nooit|hier) ..3 (zegt|vertelt|zeggen|vertellen|zal|verklapt|verteld|zult)
    geen (enkel)? woord (tegen|aan|hierover|over|erover)
    (laat|zorg|zorgen) (dat|dit|het|je|niemand|nooit|je telefoon) ..4 (niet|niemand|nooit)? ..1 (ziet|zien|lezen|leest|vindt|weten|rondslingeren|merkt|vinden)
    (als) (iemand|je|ze|er) ..2 (vraagt|vragen|vraagd) ..2 (zeg|zeg je|dan zeg|zegje) (dat|gewoon|je|maar)
    (verstop|verberg) (je|dit|deze|onze) (telefoon|mobiel|tel|chat|gesprek|gsm) 
    (zet|sla|bewaar) (me|mij|mijn nummer) (in je telefoon)? (onder|als|op|met) ..2 (naam|vriendin|anders|op)
  `,
  pl: `
    (lepiej|wolalbym|wolalabym) (zeby|nie|jak|aby|jesli) ..3 (nikt|mow|mowic|wiedzial|wiedziala|powiedz|nikomu|rodzice)
    (ukryj|ukrywaj|schowaj) (to|mnie|nas)? (przed) (mama|rodzicami|wszystkimi|tata|starymi|nimi|siostra)
    (musi|ma|powinno) (to|pozostac|zostac|byc) ..1 (tajemnica|tajemnicy|sekret|sekretem|sekrecie|tajne)
    (powiedz|mow) (mamie|rodzicom|tacie|starym|{parent}) ze (jestes|idziesz|to|bylas|byles|uczysz)
    (trzymaj|zachowaj|zachowac|utrzymac) ..1 (w)? (tajemnicy|sekrecie|dla siebie)
    (nie|nigdy|tylko nie|ani) (mow|mowcie|mowisz|powiedz|powiesz|powiec|gadaj|opowiadaj|pisz|pokazuj|pokaz|wygadaj|wspominaj|zdradz|zdradzaj|chwal|mowimy|muw) (o|tego|nic|sie|o mnie|tym|prosze|o nas|pls|nikomu|ze)? (tym|nas|nic|nikomu|mnie|tego)? (nic)? ({parent}|{anyone}|nikomu|kolezankom|starym|siostrze|bratu|swoim|twoim|twojej|zadnej|zadnemu)
    (nikomu|nikomus) (o|tego|nic|o tym|o nas|ani)? (tym|nas|slowa|mnie)? (nie) (mow|mowisz|powiedz|powiesz|gadaj|opowiadaj|pokazuj|pokaz|mowimy|powiecie|zdradz|wygadaj|pisz)
    (nic|o tym|o nas|o mnie|tego) (nikomu|{parent}|rodzicom|mamie|starym|tacie)? (nie) (mow|powiedz|gadaj|wspominaj|mowisz) (nikomu|{parent}|rodzicom|mamie|tacie|kolezankom|w domu|starym|swojej|swoim|twojej)?
    (nie) (mozesz|wolno|powinnas|powinienes|musisz|chce zebys|waz sie|moge zebys|trzeba) (ci)? (o|tego|nic|nikomu|nikim|o tym|mowila|mowil|tym)? ..2 (mowic|powiedziec|pokazac|gadac|opowiadac|pokazywac|mowila|mowil|mowic nikomu|nikomu)
    (to|wszystko|niech|ma|musi|zeby|niech to|co piszemy|nasza rozmowa|nasze) ..2 (zostaje|zostanie|zostac|zostalo|zostawmy|zostaw|pozostaje|pozostanie|pozostac|pozostalo|bedzie) (tylko|to|wszystko|tu)? (miedzy|pomiedzy) (nami|toba a mna|mna a toba|toba i mna|mna i toba)
    (zostaje|zostanie|zostalo|zostaw|zachowaj|zachowajmy|zostawmy|niech|tylko|wylacznie|jest) (to|tylko|zostanie|bedzie|wszystko)? (tylko|zostanie)? (miedzy|pomiedzy) (nami|toba a mna|mna a toba|mna i toba|toba i mna)
    (miedzy) nami (ok|dobra|dobrze|zostaje|zostanie|tylko|co|okej|prosze|oki)
    (nasza|nasz|naszym|nasze|naszej) (mala|maly|malym|male|wlasny|wlasna|slodka|wielka)? (tajemnica|tajemnice|tajemnicy|sekret|sekretem|sekreciki|sekrecik|sekrety|sekretu|tajemniczka)
    (zachowaj|zachowasz|zatrzymaj|zostaw|trzymaj|utrzymaj|dochowaj|dotrzymaj) (to|wszystko|o tym|nas|buzie|jezyk|gebe|nasza)? (tylko|w|dla|na|za)? (dla|w)? (siebie|sekrecie|tajemnicy|tajemnice|klodke|zebami|sekret)
    (umiesz|potrafisz|mozesz|dasz rade|umisz) (dochowac|dotrzymac|zachowac|trzymac|utrzymac) (mi)? (tajemnicy|tajemnice|sekret|sekretu|sekrety|cos w tajemnicy|cos)
    (usun|usunac|usuwaj|usuniesz|skasuj|kasuj|wykasuj|skasujesz|wyczysc|pousuwaj|pokasuj|zmaz) (potem|zawsze|prosze|od razu|pls|teraz|sobie|tez|po)? (te|ta|nasze|nasza|wszystkie|cala|caly|ten|swoje|moje|wszystko z)? (nasze|nasza|te)? (wiadomosci|wiadomosc|wiadomo*|rozmowe|rozmowy|czat|chat|chata|czata|konwersacje|historie|smsy|sms|msg|korespondencje|konfe)
    (usun|skasuj|kasuj|usuwaj|wykasuj|wyczysc) (to|wszystko|je) (po|potem|pozniej|jak|zeby|zaraz|od|kiedy|gdy|zanim|teraz|natychmiast|prosze)
    (nikt|twoi rodzice|twoja mama|twoja matka|rodzice|starzy|mama|twoj tata|twoje kolezanki|nikt inny) (inny|o|sie|tego|nic)? (tym|o tym|sie)? (nie) (moze|moga|musi|musza|powinien|powinni|powinna|bedzie) (sie|o|nic|tego|zobaczyc|wiedziec)? (o|tym|nas|sie)? (tym|nas)? (wiedziec|dowiedziec|zobaczyc|widziec|przeczytac|znalezc|wiedziala)?
    (zeby|aby|tak zeby|niech) (nikt|rodzice|mama|twoja mama|twoi rodzice|starzy|tata) (sie|tego|o tym|nic|nie)? (sie|o tym)? (nie)? (dowiedzial|dowiedziala|dowiedzieli|widzial|widziala|widzieli|wiedzial|wiedziala|wiedzieli|zobaczyl*|przeczytal*|dowie|wie|widzi|zobaczy|wiedza)
    (jak|jesli|jezeli|gdy) (komus|komukolwiek|cos|tylko|o tym|sie|ktos)? (komus|o tym|o nas)? (powiesz|wygadasz|pokazesz|pisniesz|powiedz|poskarzysz) (o|komus|komukolwiek|to|mamie|rodzicom|{parent}|{anyone}|cos|o tym)?
    (obiecaj|obiecujesz|przysiegnij|przyrzeknij|obiecasz|przysiegasz|slowo) (mi)? (ze)? (nikomu|nic|nie|to|tego) ..2 (powiesz|pokazesz|mow|powiedz|wygadasz|zostanie|nikomu|miedzy)
    (ani) (mru mru|slowa|slowka) (nikomu|o|mamie|rodzicom|{parent}|{anyone}|ok)?
    (jak|jesli|gdyby) (ktos|mama|rodzice|beda|bedzie) ..2 (pyta|pytal|pytala|pytali|zapyta|spyta|pytac) (to)? ..1 (mow|powiedz|mowisz) (ze)
    (schowaj|ukryj|chowaj) (telefon|rozmowe|czat|wiadomosci|te|nasze) 
    (zapisz|dodaj) (mnie|moj numer) (pod|jako) ..1 (inna|inne|kolezanka|kolezanke|innym|kolega|nazwa)
  `,
  tl: `
    (mas ok|mas maganda|mas okay|better) (kung|pag|na) ..3 (walang|di|hindi|secret)
    (itago|tago) (mo|natin) (to|ito|ako|toh) (sa|kay|kina)
    (secret|sikreto|lihim) (lang|dapat|muna|to|ito) (natin|to|ito|ha|dapat|ok)?
    (sabihin) mo (sa|kay) (mama|papa|parents|nanay|magulang|{parent}) ..1 (na|may|nasa)
    (wag|huwag|wg|wak|hwag|h wag|bawal|dont) (mo|mong|kang|ka|na|muna|po|nyo|mo na|mo muna|mo to|sana|mo itong)? (na|muna|sana|to|ito|po|munang)? (sabihin|sasabihin|sbhin|sabhin|ipagsabi|pagsabi|ipagsasabi|ikwento|ikukwento|ipagkwento|kwento|magsabi|magsasabi|magkwento|magkukwento|isumbong|magsumbong|ipaalam|ipakita|ipapakita|ipabasa|babanggitin|banggitin|tell|sabi|isabi) (to|ito|ang|toh|yan|yung|ha|natin|tungkol|na|mo|about|muna|pls)? ..2 (sa|kay|kanila|kina|kahit|kaninoman|kanino|{parent}|{anyone}|ha|iba)
    (wag|huwag|wg) (mo|mong|kang|ka|na) (na|muna)? (ipagsabi|ipagkalat|ipagsasabi|isumbong|ipakalat|ikalat|ipapaalam)
    (satin|atin|sa atin|saten|ating|sa ating) (lang|lng|dalawa|dalawang|lamang) (dalawa|to|ito|lang|lng|ha|yan|toh|muna|natin)?
    (tayo|tayong) (dalawa|dalawang|2) (lang|lng|lamang) (ang|dapat|may|nakakaalam|makakaalam|yung)? (nakakaalam|makaalam|alam|makakaalam|nkakaalam)?
    (secret|sikreto|lihim|sikretong|secretong|seekret) (lang|lng|na)? (natin|ntin|nating|to natin|nten|muna natin|lang natin)
    (ating|our) (munting|maliit na|little|sariling)? (secret|sikreto|lihim)
    (keep|itago|itago mo|ilihim|isikreto|tago|panatilihin) (it|mo|this|natin|nating|muna|to|ito)? (to|this|na|lang|muna|ang)? (a|as|na|between|secret|sikreto|lihim|satin|sating)? (secret|sikreto|lihim|us|lang|satin)
    (kaya|marunong|magaling) (mo|ka|kang|mong|ka bang|mo bang) (ba|bang)? (magtago|mag tago|magkeep|magkeep|mag keep|itago|maglihim|magsecret) (ng|ang|nang|a|ba)? (secret|sikreto|lihim)?
    (burahin|burahen|buburahin|idelete|delete|i delete|magdelete|dedelete|ibura|bura|alisin|iclear|clear) (mo|niyo|nyo|lahat|na|natin|muna|pls)? (na|lahat|muna|agad|palagi|lang|after)? (ng|ang|yung|tong|itong|ung|lahat)? (lahat|mga|ng|nating)? (mga|ng)? (messages|message|msgs|msg|chat|chats|convo|convos|usapan|conversation|mensahe|history|text|texts|pm|pms)
    (burahin|idelete|delete|i delete|buburahin) (mo|natin) (to|ito|lahat|yan|agad|na|after|pagkatapos|muna|toh) 
    (walang|wala|wlang|la|dapat walang|dapat wala) (dapat|ibang|iba|pwedeng|pwede|makaka|ng|kahit|sinong|sino)? (dapat|ibang|iba|sino)? (makaalam|makakaalam|nakakaalam|makakita|makabasa|nakakakita|malaman|makarinig|mkaalam)
    (di|hindi|hinde|hnd|d|hndi) (dapat|pwede|pwedeng|kailangan|pede|pedeng|kelangan|na dapat|na kailangan) (na|nila|to|ito|malaman|malalaman|alam)? (malaman|makita|mabasa|nila|alamin|malamn|mahuli|ng)? (to|nila|ito|yan)? (ng|nila|ni|nina|nang|sa|kahit|kanino|sino)?
    (baka|para di|para hindi|bago) (malaman|makita|mabasa|mahuli|mahalata) (ng|ni|nina|nila|nang|ka ng) (mama|nanay|papa|parents|magulang|iba|{parent}|{anyone})?
    (pag|kapag|kung|pg) (sinabi|nagsabi|magsabi|magsumbong|nagsumbong|sinumbong|ikinwento|kwinento|sasabihin) (mo|ka|mo to) ..2 (kahit|sa|kay|iba|to|ito|kanino|{parent}|{anyone})
    (promise|pangako|mangako|sumpa|isumpa|prom) (mo|ka|me|muna|ha|sakin|na|ko)? (mo|na|sa akin|muna|sakin)? (di|hindi|wala|walang|hnd|d|wag) (mo|ka|kang|mong)? (sasabihin|magsasabi|ipagsasabi|sabihin|magkukwento|magsusumbong|ikukwento|ipapakita|pagsasabihan)
    (pag|kapag|kung) (tinanong|may nagtanong|nagtanong|tanungin|magtanong) (ka|siya|sila|ng|si)? ..3 (sabihin mo|sabi mo|sagot mo|sabhin mo|say)
    (itago|tago|ilock) (mo)? (ang|yung|cp|phone|ung)? (cp|phone|cellphone|usapan|chat|convo) (mo|natin)
    (save|isave|i save) mo (ako|number ko|yung number ko) ..2 (as|bilang|ibang|iba|na)
  `,
  hi: `
    (बेहतर|अच्छा) (है|होगा) ..3 (किसी|कोई) ..3 (पता|जाने|बताओ|बताना)
    (मम्मी|पापा|{parent}|सब|घरवालों) (से) (छुपा|छिपा|छुपाकर|छिपाकर) (कर|के|ना|लेना|रखना)?
    (मम्मी|पापा|{parent}) (से|को) (कहना|बोलना|बोल देना|कह देना) (कि|की)
    (किसी|किसीको|कीसी|किसि) (को|से|के|को भी|से भी) (भी|सामने|यह|ये|कुछ|इस|इसके|मेरे|हमारे)? (बारे|के)? (में)? (कुछ|यह|ये|भी)? (मत|ना|न|नहीं|मत्त) (बताना|बोलना|कहना|बताओ|बता|दिखाना|बताइए|बोलो|कहो|दिखाओ|बोल|बताइएगा|बताएगी|बताएगा|बताओगी|बताओगे)
    ({parent}|घर|टीचर|दोस्तों|सहेली|सहेलियों|बहन|भाई|मम्मी|पापा) (को|से|पर|में|वालों|को भी) (को|से)? ..2 (मत|ना|न|नहीं) (बताना|बोलना|कहना|बताओ|बता|दिखाना|बोलो|दिखाओ|कहो|बोल|बताइए)
    (मत|ना|नहीं|न) (बताना|बोलना|कहना|दिखाना|बताओ|बोलो) (किसी|किसीको|अपनी|अपने|मम्मी|पापा|{parent}|घर|टीचर|कभी)
    (यह|ये|बात|सब|इसे|इस बात को|हमारी बात|बातें) ..2 (हमारे|हम दोनों के|हम दोनो के|सिर्फ हमारे|तेरे मेरे|मेरे और तुम्हारे|अपने|तुम्हारे और मेरे) बीच
    (हमारे|हम दोनों के|हम दोनो के|तेरे मेरे|अपने) (ही)? बीच (की|का|में|मे|ही)? (बात|ही|राज|सीक्रेट|रहे|रहेगा|रहेगी|रहनी|रखना|रहना|रखो|है)
    (हमारा|अपना|हम दोनों का|हमारी|हमारे) (छोटा|छोटा सा|प्यारा)? (सा)? (राज|सीक्रेट|रहस्य|सिक्रेट|गुप्त)
    (राज|सीक्रेट|गुप्त|छुपा|छिपा|छुपाकर|छिपाकर|सिक्रेट|चुपचाप|अपने तक|खुद तक) (ही)? (रख|रखना|रखो|रखोगी|रखोगे|रहना|रहे|के रखना|कर रखना|रखिए|सकती|सकते|रहने)
    (मैसेज|मेसेज|मैसेजेस|चैट|चैट्स|बातचीत|हिस्ट्री|संदेश|सब|सारे मैसेज|सारी चैट|यह|ये|बातें|इसे) (को|सब|सारे|सारी|बाद में|पढ़कर|पढ़ने के बाद|हमेशा)? (डिलीट|मिटा|हटा|डिलिट|साफ|क्लियर|डीलीट) (कर|दे|दो|देना|करो|करना|कर दो|कर देना|कर दे|कीजिए|किया)
    (डिलीट|डिलिट) (कर|करो|करना) (देना|दो|दे)? (सब|मैसेज|चैट|सारे|ये|यह)?
    (किसी|किसीको|मम्मी|पापा|{parent}|घर|टीचर|घरवालों) (को|में|को भी) (भी|यह|ये|इस|इसके|इसका|कुछ|हमारे)? (बारे)? (में)? (कुछ)? (पता|मालूम|भनक|खबर) (भी|ना|न|नहीं|मत)? (ना|न|नहीं|मत)? (चले|चलना|लगे|लगना|होना|लगने|चलने|हो|चाहिए|पड़े)
    (कोई|मम्मी|पापा|तुम्हारी मम्मी|{parent}) (भी|यह|ये|इसे|इसको|हमारी)? (ना|न|नहीं|मत) (जाने|जान|देख|देखे|पढ़े|जानना|देखना|पढ़ ले|जानता)
    (अगर|यदि) (तुमने|तूने|आपने|तुम|तू|किसी) ..3 (बताया|बता|बताओगी|बताओगे|कहा|बोला|बताएगी) 
    (वादा|कसम|प्रॉमिस|वचन) (करो|कर|खाओ|खा|दो|है)? (कि|की)? ..2 (किसी|नहीं|मत|ना) ..3 (बताओगी|बताओगे|बताएगी|बताएगा|कहोगी|कहोगे|बताना|बोलोगी)
    (क्या)? (तुम|तू|आप) (कोई|एक)? (राज|सीक्रेट|बात) (छुपा|छिपा|रख|संभाल) (सकती|सकते|सकता|कर|पाओगी)
    (फोन|मोबाइल|चैट) (छुपा|छिपा|लॉक) (कर|के|लो|ले|देना|दो|लेना)
    (कोई|मम्मी|अगर कोई|{parent}) (पूछे|पूछें|पूछेगा|पूछेगी) (तो) ..2 (कहना|बोलना|बोल|कह|बोलो) 
  `,
  'hi-latn': `
    (behtar|accha|better) (hai|hoga) ..3 (kisi|koi) ..3 (pata|jane|batao|batana)
    (mummy|papa|{parent}|sab|gharwalo|gharwalon) (se) (chupa|chhupa|chupake|chhupake|chupakar) (kar|ke|na|lena|rakhna)?
    (mummy|papa|{parent}) (se|ko) (kehna|bolna|bol dena|keh dena) (ki|k|tum)
    (kisi|kisiko|kissi|kise|kisise|kisi1) (ko|se|ke|ko bhi|se bhi|bhi ko|k)? (bhi|samne|ye|yeh|kuch|is|iske|mere|hamare|humare|apne)? (bare|baare|ke|k)? (me|mein|main|mai)? (kuch|ye|yeh|bhi|kabhi)? (mat|mt|na|nahi|nhi|nahin|mut) (batana|btana|bolna|kehna|bata|batao|bolo|bol|dikhana|dikhao|batade|kahna|batiyo|batana|btao|keh|kaho|batana|sunana|bataogi|bataoge|btaogi)
    ({parent}|ghar|gharpe|teacher|friends|doston|dosto|saheli|behen|bhai|sir|maam|mummy papa|ghar walo|gharwalon) (ko|se|pe|par|me|mein|walo|walon|ko bhi|wale)? (ko|se)? ..2 (mat|mt|na|nahi|nhi|nahin) (batana|btana|bolna|kehna|bata|batao|bolo|bol|dikhana|kahna|dikhao|btao|keh|bataogi|batadena)
    (mat|mt|na|nahi|nhi) (batana|btana|bolna|kehna|dikhana|bata|batao|btao|kahna) (kisi|kisiko|apni|apne|mummy|mumy|mom|papa|ghar|teacher|{parent}|koi|kabhi)
    (ye|yeh|yah|baat|bat|sab|isko|ise|hamari|humari|is baat) ..2 (hamare|humare|hum dono ke|ham dono ke|hum dono k|sirf hamare|tere mere|mere tere|apne|tumhare mere|hmare|apne dono ke) (hi)? (beech|bich|bitch|beach|bech|between)
    (hamare|humare|hum dono ke|hum dono k|ham dono ke|tere mere|apne|hmare) (hi)? (beech|bich|bech|between) (ki|ka|me|mein|main|hi|rahe|rahega|rakhna|rehna|rahegi|rhe|rkhna|rehni|reh|hai|rhega|rahni|tak)?
    (hamara|humara|apna|hum dono ka|hmara|hamari|humara) (chota|chhota|little|pyara|choti)? (sa|si)? (secret|raaz|raz|sikret|secrat)
    (secret|raaz|chupa|chhupa|chupake|chupa ke|chupaa|chup|private|apne tak|khud tak|sirf apne tak) (hi|ke|kar|kr)? (rakh|rakhna|rkhna|rakho|rakhogi|rakhoge|rehna|rahe|rkho|rakhiyo|rehne|rakhna|sakti|sakte|rahega|rhega)
    (message|messages|msg|msgs|chat|chats|history|baatein|conversation|convo|sab|saare msg|sare msg|sab kuch|ye|yeh|isko) (ko|sab|sare|saare|bhi|baad me|padh ke|padhke|padhne ke baad|hamesha|puri|poori|sari)? (delete|dlt|del|mita|hata|clear|dilit|delet|udaa|uda) (kar|kr|krdo|kardo|krde|karde|kardena|krdena|karna|krna|de|do|dena|karo|kro|maar|marna|diya)
    (delete|dlt|del|clear) (kar|kr|karo|kro|krdo|kardo|karde|krdena|kardena|karna|krna) (dena|do|de|diya)? (sab|msg|messages|chat|sare|ye|ok|baad|pehle|phir|sari|haan)?
    (kisi|kisiko|mummy|mumy|mom|papa|ghar|gharwalo|gharwalon|teacher|{parent}) (ko|me|mein|pe|walo ko|walon ko|ko bhi)? (bhi|ye|yeh|is|iske|kuch|hamare|iska|isbare)? (bare|baare)? (me|mein|main)? (kuch)? (pata|pta|malum|maloom|khabar|bhanak) (bhi|na|nahi|nhi|mat|nahin)? (na|nahi|nhi|mat|nahin|n)? (chale|chalna|chle|lage|lagna|lge|hona|ho|chalne|lagne|chlna|chahiye|pade|lgna)
    (koi|mummy|papa|mom|{parent}|tumhari mummy|teri mummy) (bhi|ye|yeh|isko|hamari)? (na|nahi|nhi|mat) (jaane|jane|dekh|dekhe|padhe|pade|jaan|dekhle|dekhe|jaanna|janna|padh)
    (agar|agr|yadi) (tumne|tune|aapne|tum|tu|kisi|tmne) ..3 (bataya|btaya|bata|bola|bataogi|bataoge|kaha|btaya|batadi) 
    (promise|wada|vada|kasam|prms|promiss) (karo|kar|kr|kro|khao|kha|do|me|de|hai)? (ki|k|na|mujhse|mujse)? ..2 (kisi|nahi|nhi|mat|na) ..3 (bataogi|bataoge|batayegi|batayega|btaogi|btaoge|kahogi|batana|btana|bologi|bologe)
    (tum|tu|aap|kya tum|tm) (koi|ek|mera)? (secret|raaz|baat) (chupa|chhupa|rakh|rkh|keep|sambhal) (sakti|sakte|sakta|skti|skte|kar|kr|paogi|paoge)
    (secret|raaz) (keep|rakh|rkh) (kar|kr|sakti|sakte|skti|skte|paogi|sakoge) (sakti|sakte|skti)?
    (phone|fone|mobile|chat|app) (chupa|chhupa|lock|hide) (kar|ke|kr|lo|le|dena|do|lena|k)
    (koi|mummy|agar koi|kisi ne|{parent}) (puche|pooche|pucha|puchhe|poocha|puchega) (to|toh|tho) ..2 (kehna|bolna|bol|keh|bolo|kahna) 
    (mera|mere) (number|no|naam) (kisi|kisi aur|dusre|saheli|dost) ..2 (naam|name|se|ke) ..2 (save|rakh)
  `,
}
