import { isGuide, isOrdinary, leaning } from '../scene.ts'
import { type Heard, type TalkView, type Verdict, sign } from './plug.ts'

/** Asks not to tell about the contact or its content, or to delete messages. */
export const secrecyAsked = sign({
  id: 'secrecy-asked',
  label: 'Secrecy asked',
  why: 'asks that the contact or its content be kept from others',
  ground: {
    text: 'Secrecy keeps those who would protect a child from knowing',
    source: 'Whittle et al., A review of online grooming, Aggression and Violent Behavior 18, 2013, doi 10.1016/j.avb.2012.09.003',
    mark: 'U',
  },
  phrases: {
    any: `
      [ (asks|asked|requests|demands|wants) (for|to keep|to stay)? (it|this|them)? (a|in)? (secret|secrecy|silence) ]
      [ (asks|asked|tells|told|begs|requests) .. (not to|to not|never to) (tell|say|show|mention) ..4 ]
      [ (asks|asked|tells|told|requests) .. to (keep|hide|delete|erase|clear|wipe) ..5 ]
      [ (secrecy|keep secret|keeps secret|keep it secret|delete messages|delete chat) (asked|requested)? ]
      [ says .. (keep|between us|secret) ..4 ]
    `,
    en: `
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
      (paid|peidiwch|peidia|plis paid) (a|ag|byth)? (dweud|deud|son|sn|sôn|siarad|dangos) (dim|hyn|hwn|hynny|unrhyw beth|am hyn|amdana i|amdanon ni|gair)? (byd)? (wrth|am|i|efo|gyda) (dy|eich|dy di)? (neb|unrhyw un|fam|mam|dad|dad|tad|rieni|rhieni|athro|athrawes|ffrindiau|chwaer|brawd|frawd|{parent}|{anyone})
      (paid|peidiwch) (a)? (dweud|deud) (wrth)? (neb|fam|mam|dy fam|dy dad|dy rieni)
      (dim|ddim) (gair|un gair) (wrth|i) (neb|dy|eich|mam|dad)
      (cadwa|cadwch|cadw) (hyn|hwn|fo|e|hi|y peth|hynna|popeth) (jyst|yn|n)? (rhyngom|rhyngddon|rhyngon|rhwng|rhyngthon|rhyngddom) (ni|ti a fi|fi a ti|y ddau)
      (rhyngom|rhyngddon|rhyngon|rhyngddom) ni (mae|maen|man)? (hyn|hwn)? (yn aros|n aros|ok|iawn|y ddau|ein dau|yn unig|cofia|plis)
      (rhwng|rhyngot) (ti a fi|fi a ti|ni ein dau) (mae|yn unig|ok|iawn|plis)?
      (ein|dy|n) (cyfrinach|gyfrinach) (fach|bach)? (ni|fi)
      (cadwa|cadwch|cadw) (hyn|hwn|fo|e|hi|o)? (yn|n)? (gyfrinach|cyfrinach|dawel|ddistaw|i ti dy hun|ddirgel|breifat)
      (dilea|dileua|dileu|deletia|delete|deleteia|clira|cliria|gwareda) (y|yr|ein|r|pob|hen|holl|n)? (holl)? (negeseuon|neges|sgwrs|chat|sgyrsiau|negesau|tecst|tecsts|hanes|cwbl|cyfan)
      (does|sdim|dos|sdm|nid) (dim)? (angen|rhaid|eisiau|isio) (i)? (neb|dy fam|dy dad|dy rieni|unrhyw un|mam|dad) (gael)? (wybod|gwybod|gweld)
      (neb|dy fam|dy rieni|dy dad) (arall)? (ddim)? (i|fod i|angen|yn cael) (wybod|gwybod|weld)
      (os|pan) (wnei|nei|wyt|ti|fyddi) (di|ti)? (n|yn)? (dweud|deud|dweud wrth|deud wrth) (neb|unrhyw un|rhywun|dy|wrth)
      (addo|addawa|gaddo|addewid) (i fi|imi|fi)? (na|beidio|peidio) (a)? (wnei|nei|fyddi)? (di)? (dweud|deud)
      (fedri|elli|alli|fedru|gelli|galli) (di|ti)? (gadw|cadw) (cyfrinach|gyfrinach)
      (paid|peidiwch) (a)? (gadael|gad) (i|iddyn) (dy|neb|nhw|hi|fo|mam|dad) ..3 (weld|wybod|ffeindio|gweld)
    `,
    es: `
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
      (no) (dejes|permitas|dejis) (que|q|k) (nadie|tu|tus) ..2 (vea|vean|se entere|se enteren|lea|lean|sepa|sepan|coja|revise|revisen)
      (si) (se lo|le|les|lo|se) (dices|cuentas|decis|contas|llegas a decir|llegas a contar|dicen) (algo|esto|nada)? (a) (alguien|nadie|tu|tus|{parent}|{anyone}|la policia|cualquiera)
      (prometeme|prometes|promete|jurame|promesa|juras|prometelo|juralo) (que|q|k|de)? (me)? (no|nunca) (se|le|les|vas|lo|dir*|contar*|hablar*) ..3
      (ni una palabra|ni mu|ni pio) a (nadie|tu|tus|{parent})
      (si|cuando) (te|alguien|tu|tus) ..2 (pregunta|preguntan) (di|dile|diles|decile|deciles|dices|les dices|le dices) (que|q|k) (soy|somos|es|eres)
      (esconde|oculta|escondelo) (el|tu|los|estos|este) (movil|celular|telefono|cel|chat|mensajes) ..2 (de|cuando|si|para)
      (guardame|agendame|ponme|registrame|anotame) (en tu movil|en tu cel)? (como|con) (otro nombre|una amiga|un amigo|otra|nombre de|otro)
    `,
    fr: `
      (ne|n|surtout|stp)? (le|la|l|leur|lui|en)? (dis|dit|di|dites|raconte|raconter|racontes|parle|parles|montre|montres|dire) (le|la|lui|leur|en|ca|sa|cela|surtout)? (pas|rien|jamais|surtout pas|pas ca|pas sa|rien de tout ca|plus)? (de ca|de nous|de moi)? a (ta|ton|tes|la|personne|qui que ce soit|aucun|ts) ({parent}|copines|copains|potes|soeur|frere|prof|profs|amis|amies|darons|daronne|maitresse|reum|stp|ok|daccord)?
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
  },
})
