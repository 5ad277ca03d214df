import type { Phrases } from '../signs/plug.ts'

/** Words that refuse whatever was asked, also a question ("I would rather not say"): a bare "no" may only be an answer. */
export const refusals: Phrases = {
  any: `
    [ (refuses|declines|refused|says no|refuses to send|does not want|deflects) .. ]
  `,
  en: `
    (no (offence|offense|offens) ..2 (no|not|rather|dont|nah)|but no $)
    (no|nah|nope|im|id|hard|gonna|imma|ill|big|have to|gotta|think ill) pass (on (that|this|it))? (thanks|thx|pls|sorry)? $
    (no|nah) (thanks|thank (you|u)|thx|ty|ta|im (good|ok|fine|alright)|chance|shot)
    (can|could|shall) we not
    leave it (pls|plz|please|out|there|at that|alone|ok|$ )
    (dont|dnt|didnt|do not) (rly|really|even|rlly) (want|wanna|wnt|feel|like) (to|that|it|like|comfortable)?
    (i|u|you) (shudnt|shouldnt|shldnt|cant|couldnt|mustnt) (rly|really)? (do|say|tell|send|meet|share|show)? $
    ((said|told (you|u)|told ya|already said) (no|nope|not|i dont|i wont|i cant)|no means no|still no|(the)? answer (is|s)? no)
    (over my dead body|not a chance|not in a million|fat chance)
    not (today|tonight|happening|really|doing (it|that|this)|comfortable|keen|up for|a fan|for me|my thing|allowed|a chance|tellin*|showin*|sendin*) ..2 (sorry|that|it|soz|$ )
    (feel|feels|feeling|makes me) ..2 (uncomfortable|weird|wierd|funny|bad|awkward|unsafe|pressured|uneasy|sick)
    (id|i) (rather|prefer|sooner) ..1 not
    (i|id) (really|rly|still|just|honestly|tbh)? (dont|do not|dnt|dun|didnt|dont even|dont really|wouldnt) (really|rly|even)? (want|wanna|wana|wnt|like|feel like|feel comfortable|feel ok|feel right|feel good|feel safe|think so|think thats|think i should|think i can|think we should|trust|send|share|do that|do those|give|tell|meet|talk to|show|use|have (snap|insta|whatsapp|discord|a cam|that|it))
    (dont|dnt) (want to|wanna|wana|want|feel like it|feel comfortable) (do|send|tell|say|show|meet|talk|come|go|that|this|it|to)?
    (id|i would|ill|i will|i) (much|really)? (rather|prefer) (not|to not|we didnt|stay here|keep)
    (rather not|prefer not (to)?)
    (im|i am|i m|am) (really|so)? (not|nt) (gonna|going to|doing|sending|telling|giving|showing|comfortable|comfy|allowed|coming|meeting|that|ready|interested|saying|sure i should|supposed|turning|sharing|into|doin|allowed to|feeling|okay with|ok with|cool with)
    i (really|just)? (cant|cannot|can not|wont|will not|shouldnt|should not|couldnt|musnt|mustnt) (do|send|tell|say|show|meet|come|go|give|share|talk|use|sorry|ok|really|turn|help|pay|afford|get|sneak|be|lie|keep|not|risk|without|now|tonight|{day})
    (i|sorry i|sry i|but i|no i) (cant|cannot|wont|will not) $
    (not|never) (gonna|going to) (happen|do|send|tell|meet|show)
    (stop|quit) (asking|texting|messaging|it|this|please|pls|bothering|pushing|talking|begging|saying|contacting|spamming|that|now) 
    (please|pls|plz|just) (stop|leave|dont|go away)
    (leave|lemme|let) me (alone|be|go)
    (go|get) (away|lost)
    (ive|i have|i) (already|alr)? (said|told you|told u) (no|not|i dont|i cant|i wont|that i)
    (absolutely|definitely|defo|def|hell|deffo|obviously|obvs|ofc|probably|prob) not
    (no|not a) (chance|way (am|im|i|that))
    (forget|drop) (it|that|about it) $
    (not|im not) (interested|comfortable|allowed|my thing|okay with that|a good idea|for me|doing that|into that) 
    (thats|that is|its|this is|it feels|feels|sounds|seems) (a bit|kinda|kind of|really|so|too|very|a little)? (weird|creepy|private|personal|none of (your|ur)|my business|not (ok|okay|right|a good idea|cool|safe|allowed)|uncomfortable|wrong|scary|dangerous|sketchy|sus|too (much|far|fast|personal|risky|soon)|risky|dodgy)
    none of (your|ur) (business|concern)
    (mind|mind your) (ur|own) own? business
    (why|y) (do|would|should|r|are|did) (you|u|i) (need|want|wanna|asking|ask|keep asking|have to|even|care|tell you|send|trust)
    (i|we) (dont|do not|barely|hardly|dnt|dont even|dont really) (even|really)? (know) (you|u|who (you|u)|each other)
    (you|u|ur|youre|your) (are|r)? (a)? (total)? stranger
    my (mum|mom|dad|parents|{parent}) (says|said|told me|always says|would say) (no|not to|i cant|i shouldnt|im not allowed|never|dont)
    (i would|id) get (in|into) (so much|big|massive|loads of)? trouble
    (im|i am) (too|so|really|kinda)? (scared|shy|young|nervous|afraid|uncomfortable)
    (dont|do not) (ask|push|pressure|rush|make|force|text|message|msg|contact|want) me (again|to|that|anymore|for)?
    (lets|let us|can we) (not|just not|talk about (something|sth|smth) else|change the subject|keep (it|talking|this) here|stay (on )?here)
    (i) (only|just) (talk|chat|play|want to talk|wanna talk|use|stay) (here|on here|in here|this)
    (ill|im gonna|gonna|going to|im) (block|blocking) (you|u)
  `,
  cy: `
    (dwim|dwi'm|dwi ddim|sai|sa i|smo fi|so fi|sain|sai'n|dw im|dwi im) (rili|wir|really|yn)? (isio|isie|eisiau|ishe|moyn|credu|meddwl|licio|lico|hoffi|siwr|cael|gallu|am|bod)
    (nes|nesh|wnes|nath|dwedes|wedes|dudis|ddudis|wedi) (i)? (ddeud|dweud|weud|gweud|deud)? na
    (gad|gada|gadael|gadwch) (o|hi|fe|lonydd|i fod|hwnna|hynna|fo) (plis|nawr|rwan|i fod)?
    (stopia|stopiwch|paid|peidiwch|rho gora i|rho'r gorau i) (a|â|ag|y)? (ofyn|gofyn|holi|swnian|pwyso|gyrru|tecstio|poeni|mwydro|mynnu)
    ((na|nage|naddo) (diolch|sori|fi'n iawn|dwi'n iawn|byth|plis)|dim (diolch|ffiars|gobaith|peryg|siawns|rwan|nawr|heddi|heddiw|heno|ffashiwn))
    (byth|nefar|no we|dim o gwbwl|dim o gwbl) (bythoedd|sori|diolch|mewn)? $
    (ddim|dim) (yn|n)? (gyfforddus|gyffyrddus|iawn|hapus|siwr|saff|teg|n gyfforddus)
    (dwi|dw i|wi|rwyf|rwy|dydw i|dydwi|so i|sai|smoi|smo i|dwim|dwi'm) (ddim|m|im|ddim wir|ddim yn|n)? (eisiau|isio|ishe|isie|moyn|moen|am|yn hoffi|n hoffi|licio|yn gyfforddus|n gyfforddus|gyfforddus|fod i|yn cael|n cael|cael|yn fodlon|fodlon|yn mynd i|n mynd i|mynd i|yn meddwl|yn trystio|n trystio|nabod|yn nabod|n nabod|yn adnabod|yn dod|siwr y dylwn|ar fin)
    (alla|fedra|alla i|fedra i|galla i|fedrai|allai|gallai|wna|wna i|wnai|ga|ga i|chaf|chai|ddof|ddyliwn|dylwn|ddylwn) i? (ddim|m|im) 
    (paid|peidiwch|stopia|stopiwch|plis paid|rho'r gorau) (â|a|ag)? (gofyn|holi|swnian|fy|tecstio|anfon|gwneud|gneud|mhoeni|m|pwyso|siarad|i|nawr|rwan|hyn|hynny)
    (gad|gadwch|gadewch) (fi|lonydd|fi fod|lonydd i fi|lonydd i mi|i fi fod|fi lonydd)
    (well|byddai'n well|byddai well|bysa well|basa well) (gen|gyda|gan)? (i|fi)? (beidio|peidio)
    (mae hyn|mae hwnna|mae hynna|ma hynna|ma hwnna|mae hynny|mae'n|man) (yn|n|braidd yn|bach yn|rhy)? (rhyfedd|od|bersonol|preifat|breifat|beryglus|anghywir|weird|creepy|anghyfforddus|bersonol|sgeri)
    (dim|nid) (o dy fusnes|dy fusnes|busnes|o'ch busnes)
    (dwi|wi|rwyn) (wedi)? (dweud|deud|gweud) (na|wrthot|wrthat|dim)
    (dwi|wi|rwyn|rydw i) (yn|n)? (rhy)? (ofnus|swil|ifanc|nerfus|ofni|ofn|nyrfys)
    pam (wyt ti|ti|rwyt ti|chi|dych chi) (yn|n|isio|eisiau|moyn|angen|gofyn)
    (anghofia|anghofiwch) (fe|o|hi|am|y peth)
    (mam|dad|fy mam|fy nhad|mae mam) (yn)? (dweud|deud|gweud) (na|dim|wrtha)
  `,
  es: `
    (prefiero|preferiria|mejor|creo|pienso|digo|va a ser|dije) (q|que|k) (no|nop|paso|nel)
    (mejor|paso|pos|pues|nah|no) (no|paso|nop|de eso|gracias) (gracias|perdon|sorry|tio|tia|wey)? $
    ((nah|no|nop|yo|mejor|pues|ahi|hoy) paso|paso de (eso|ti|todo|hablar|mandar|fotos)|q va|que va|ni de (broma|coña|chiste|loco|loca)|ni (hablar|en pedo|a palos|muerta|muerto|sueñes|modo|loca|loco))
    (no|tampoco) (me) (apetece|sale|siento (comoda|comodo|bien|segura|seguro)|animo|late|copa|nace|dan ganas|va|mola|convence|parece bien|fio|atrevo|interesa)
    (no) (se|creo|c) (tio|tia|wey|guey|bro|la verdad|q pueda|que pueda|que deba|che|pana|man)
    (ya|te|t|os) (te)? (dije|he dicho|lo dije|digo) (q|que|k) (no|nop|nel)
    (dejalo|dejemoslo|dejalo ya|dejame|dejate|parale|para ya|basta) (ya|asi|porfa|pls|por favor|estar|en paz|va)? $
    no (insistas|seas pesado|seas pesada|me insistas|preguntes mas|me preguntes|me escribas|me presiones|me agobies|me rayes|sigas)
    (no) (gracias|thx|ty|graciass|muchas gracias)
    (yo|es que|es q|la verdad|pero|q|que|ya te dije que)? (no|tampoco) (quiero|kiero|qiero|quisiera|puedo|pienso|voy a|me gusta|me apetece|me siento|me dejan|me da|me animo|deberia|debo|te conozco|confio|me parece|estoy (lista|listo|comoda|comodo|segura|seguro|de acuerdo)|tengo (ganas|permiso)|mando|envio|doy|hago (eso|esas|videollamadas)|me pidas|me sale|va a pasar|va a poder|quedo con)
    (deja|dejá|deje|dejen|para|parale|basta|ya basta|stop|no sigas) (de|con|ya|por favor|porfa)? (pedir|pedirme|insistir|preguntar|escribirme|molestar|molestarme|eso|hablarme|mandarme|presionarme|joder)
    (dejame|déjame|dejame en|deja de|dejeme) (en paz|tranquila|tranquilo|molestar|sola|solo|insistir)
    (prefiero|preferiria|mejor) (que no|no|no hacerlo|no decir|no mandar|no ir|seguir aqui|hablar por aqui|quedarme|otra cosa|dejarlo|hablemos de otra)
    ya (te)? (dije|he dicho|te dije|lo dije) que no
    (eso|es|esto|me parece|suena) (es|muy|algo|medio|un poco|demasiado|bastante)? (raro|rara|privado|personal|incomodo|peligroso|mala idea|feo|turbio|sospechoso|cosa mia)
    (no es|que no es) (asunto|cosa|problema|de tu) (tuyo|tuya|incumbencia)
    (me da|me dan) (miedo|pena|verguenza|cosa|asco|corte|palo|mala espina|panico)
    (para|por) (que|q|k) (quieres|queres|lo|la|necesitas|kieres|preguntas|tanto)
    (mi|mis) {parent} (no me dejan|no me deja|dice que no|dicen que no|me mata|me matan|me mataria|se enoja|se enfada|me prohibe|no quiere|no quieren)
    (no me dejan|no me deja|tengo prohibido|no tengo permiso|me tienen prohibido)
    (olvidalo|olvídalo|ni lo sueñes|ni lo pienses|no insistas|olvidate|te voy a bloquear|te bloqueo)
    (soy|estoy) (muy|demasiado)? (timida|timido|chica|pequeña|menor|asustada|asustado|nerviosa|incomoda|incomodo) (para|pa|con)?
    (eres|sos) (un|una)? (desconocido|desconocida|extraño|extraña)
  `,
  fr: `
    (jprefere|jpref|je prefere|jpreferes|je pref) (pas|eviter|autant pas|ne pas|rester|non)
    (jai|j ai|jtai|je tai|jte|tai|jvous ai) (deja)? (dis|dit) (que|ke)? (non|nan|nn|pas)
    (jsuis|chui|je suis|jss|c|cest) (pas) (a laise|daccord|chaud|chaude|interessee|interesse|pret|prete|sure|sur|rassuree|mon truc|possible|trop mon|pour moi|fan)
    (nan|non|nn|bof|euh|mais) (non|nan|ca va|sava|merci|pas|desole|dsl|jamais|bof|laisse|j|vraiment)
    (arrete|arretes|stop|lache|evite) (de)? (me)? (demander|insister|forcer|spam|spammer|saouler|harceler|gratter|ca|l affaire|laffaire|redemander|parler)
    (sans facon|meme pas en reve|pas moyen|hors de question|pas question|mort de chez mort|c mort|cest mort|jamais de la vie|plutot mourir|ca va pas)
    (ca|sa) (me)? (met|mets|gene|saoule|derange|fait|plait|tente|dit|va) (mal|pas|a laise|peur|bizarre|flipper|trop|rien|chelou|honte)
    (nenvoie|envoie|fais|donne|montre|dis|parle|reponds|viens) (pas|jamais|rien) (ca|ces|de|a|aux|mes|ma|mon|ce|sa)?
    (je|jai|j|moi je|mais je|non je)? (ne|n)? (veux|veu|vx|peux|vais|dois|devrais|sais|suis|me sens|connais|fais|envoie|donne|montre|parle|aime|viens|viendrai|compte|préfère) (pas|rien|plus|jamais) (de|d|te|le|la|les|trop|envoyer|dire|donner|faire|venir|sortir|parler|montrer|a laise|à laise|bien|prete|pret|daccord|sure|sur|ca|sa|toi|avec|aller|mon|ma|mes|desole|non|tout|a|que)?
    (jveux|jpeux|jvais|jsuis|jfais|jenvoie|jdonne|jte connais|jte|jaime|jmontre|jpense|jai) (pas|rien) 
    (jai|g|jé) (pas|aucune) (envie|le droit|confiance|de confiance|snap|cam)
    (arrete|arretes|arrête|stop|cesse|arretez) (de)? (me)? (demander|insister|parler|ecrire|envoyer|harceler|stp|maintenant|ca|sa|forcer|saouler|avec)?
    (laisse|laissez|lache|lâche|fous|fiche) (moi)? (tranquille|tranquil|la|moi|laffaire|en paix|nous)
    (je)? (prefere|preferais|préfère|prefererais|jprefere|jaimerais) (ne)? (pas|rester ici|rester la|autant pas|garder|parler ici)
    (cest|ces|c|ca fait|sa fait|je trouve ca|je trouve) (un peu|trop|super|tres|hyper|vraiment|pas)? (bizarre|prive|privé|perso|personnel|chelou|louche|genant|flippant|glauque|normal|risque|dangereux|une bonne idee|mal)
    (ca|sa) (te|vous) (regarde|concerne) pas
    (pas|pas du tout|pas trop|pas vraiment|sûrement|ptet) (envie|interesse|interessee|a laise|question|moyen|possible pour moi|chaud|chaude|le droit)
    (jai|g|je|ai) (trop|un peu|vraiment)? (peur|honte|la flemme|peur de|timide|trop jeune|pas rassuree)
    (je|jte|on) (te|se|ne te)? (connais|connait) (meme|même)? (pas|à peine|a peine)
    (je)? (t ai|tai|t'ai|te lai|jtai) (deja)? dit (que)? (non|nan|pas)
    (ma|mon|mes) {parent} (veut|veulent|voudra|va|dit|disent|me laisse|me laissent|maurait|me tue|me tuerait|seraient|serait) (pas|non|me tuer|que non|jamais|furieux)
    (pourquoi|pk|pq|pourkoi|pr quoi) (tu|t|tes) (veux|demandes|insistes|as besoin|veut|me demandes|tiens)
    (oublie|laisse tomber|change de sujet|on change de sujet|je vais te bloquer|jte bloque|je te bloque)
  `,
  de: `
    (lieber|eher|besser|glaub|glaube|denk|denke) (eher|lieber|mal)? (nicht|nich|net|nix|nein|kein)
    (nein|nee|ne|nö) (danke|sorry|sry|wirklich|echt|lass|will|mag|man|einfach|heißt)
    (mag|will|möcht|möchte|trau|darf|kann|werd|werde|tu|mach|schick|zeig|sag (ich)? dir) ..3 (nicht|nich|net|nix|nichts|keine|kein|nie|niemandem) (so|gern|gerne|mehr|sagen|schicken|zeigen|machen|treffen|reden|erzählen|hören|tun|$ )
    (hab|habe|sagte|hatte|sag) (ich)? ..2 (gesagt|nein) (dass)? (nein|nicht|ich nicht|nich|gesagt)
    (auf keinen fall|niemals|nie im leben|vergiss es|keine chance|kommt nicht in frage|nur über meine leiche|ganz sicher nicht|im leben nicht|kannst du vergessen|kannste vergessen|never ever)
    (lass|hör|höre) (das|es|mich|bitte|doch|jetzt|endlich|mal) (bitte|sein|in ruhe|auf|gut sein|bleiben|lieber|mal)
    (nerv|dräng|bedräng|zwing|stress|frag) (mich|nicht|doch)? (nicht|nich|mehr|so|dauernd|ständig)
    (ich)? (will|mag|möchte|kann|darf|werde|werd|schick|schicke|sag|sage|mach|mache|geb|gebe|zeig|zeige|komm|komme|treff|fühl|fühle|kenn|kenne|trau|vertrau|soll|sollte|würde|hab|habe) (ich)? (das|dir|dich|es|mich|dem|keine|kein|keinen|so|sowas|da|hier|jetzt|eigentlich|wirklich|echt|aber|lieber|noch|auch|doch|mir|dafür)? (das|dir|dabei|damit|sowas|so|lieber|eigentlich|wirklich|echt|noch)? (nicht|nich|net|ned|nix|nichts|keine|kein|keinen) (wohl|so|mehr|mit|sagen|schicken|machen|treffen|kommen|erzählen|zeigen|lust|bock|bilder|fotos|fremden|sicher|gut|bereit|sorry)?
    (hör|hoer|höre) (jetzt|bitte|endlich|mal)? (auf|auf damit|damit auf)
    lass (mich|das|es|mal|mich doch|bitte) (in ruhe|bitte|sein|das|inruhe|los|alleine|gut sein|lieber)
    (stopp|stop) (bitte|damit|jetzt)? 
    (frag|schreib|nerv|zwing|dräng|bedräng) (mich|mir|nicht) (nicht|bitte|nich|mehr|mich|weiter) 
    (keine|kein|null|hab keine|hab kein|habe keine) (lust|bock|interesse|zeit für sowas|ahnung ob ich)
    (bin|ich bin|fühl mich) (mir)? (nicht|nich|zu|noch zu|viel zu|echt|unsicher|unwohl|voll) (interessiert|bereit|sicher ob|wohl|schüchtern|jung|ängstlich|einverstanden|unwohl|so eine|so einer|dabei)
    (das|is|ist|find|finde) (das|ich|mir|ist|geht|geht dich)? (voll|echt|mega|etwas|bisschen|ein bisschen|zu|total|ziemlich|irgendwie|schon)? (komisch|privat|persönlich|creepy|unangenehm|peinlich|gruselig|gefährlich|weird|seltsam|keine gute idee|nix an|nichts an|nicht okay|nicht ok|zu viel|zu schnell|strange)
    (geht) (dich|dich doch|sie) (nichts|nix|garnix|gar nichts) an
    (hab|habe|ich hab) (doch|schon|bereits|dir)? (schon|gesagt|nein)? (nein|gesagt) (nein|gesagt|dass|das ich)?
    (ich)? (hab|habe) (voll|echt|bisschen|ein bisschen|etwas|zu viel|zu)? angst
    (warum|wieso|weshalb|wozu|wofür) (willst|brauchst|fragst|willste|interessiert|soll ich) (du|das|dich|dir)?
    (meine|mein|mama|papa) {parent}? (erlaubt|erlauben|lassen|lässt|sagt nein|bringt mich um|würde|würden|wollen|will|verbietet|flippt) (das|mich|es|ausrasten|nicht|mir)? (nicht|nich|aus)?
    (ich)? (darf|kann) (das|sowas)? (nicht|nich|net)
    (kenn|kenne) (ich)? dich (ja|doch|gar|überhaupt|kaum|noch)? (gar|garnicht|kaum|nicht|nich)
    (wir kennen uns|du bist) (doch|ja)? (gar nicht|kaum|garnicht|nicht|fremd|ein fremder|mir fremd)
    (lass|können wir|lass uns) (über|lieber|von) (was|etwas|hier) (anderes|anderem|schreiben|bleiben)
    (ich)? blockier(e)? dich
  `,
  pt: `
    (prefiro|preferia|acho|melhor|é melhor|creio|digo) (q|que|k)? (n|não|nao|nn|naum)
    (nem|de jeito|nem que|sem) (pensar|ferrando|a pau|morta|morto|sonhando|em sonho|fudendo|lascando|nenhum|hipótese|hipotese|chance|chances|condições)
    (não|nao|n|nn) (obrigado|obrigada|obg|brigada|brigado|valeu|thanks|quero|vai dar|vai rolar|rola|me sinto|curto|tô confortável|to confortavel|dá|da) (obg|valeu|não|nao)?
    (não|nao|n) (me) (deixam|deixa|sinto bem|sinto confortável|sinto a vontade|sinto à vontade|apetece|interessa|obriga|pressiona|chateies|chateia|perguntes|pergunta)
    (ah|já|eu|tô|to|passo|estou|tou) (n|não|nao|passo|fora|bem|to bem|tô bem|de boa) (obg|obrigado|obrigada|brigado|valeu) 
    (já|ja) (te)? (disse|falei|avisei|respondi) (q|que)? (n|não|nao)
    (para|pare|chega|desiste|deixa|larga) (de)? (pedir|insistir|perguntar|encher|forçar|mandar|disso|isso|me|com isso) 
    (fico|sinto|me sinto|tô|to|estou) ..1 (desconfortável|desconfortavel|mal com|sem jeito|estranha|estranho|com medo|com vergonha|envergonhada|insegura|pressionada)
    (eu|mas|já disse que|ja disse q|q|que)? (não|nao|n|nem) (quero|qro|kero|posso|vou|gosto|me sinto|tô|to|estou|tou|consigo|devo|devia|deveria|confio|conheço|te conheço|te conheco|conheco|sou|acho (boa|certo|legal|bem)|mando|envio|dou|faço|faco|curto|me deixam|deixam|tenho (vontade|permissão|coragem)|quero saber|me apetece|mostro|falo com|encontro) (mandar|isso|não|te|te dizer|falar|ir|sair|fazer|a vontade|à vontade|confortavel|confortável|pronta|pronto|fotos|estranhos|com|de|nada|que)?
    (para|pare|para com|parem|chega|deixa|deixe|pára|desiste) (de|com|isso|já|ja)? (pedir|insistir|perguntar|mandar|me|isso|falar|chatear|encher|mensagem|por favor|pfv|me chamar)
    (me)? (deixa|deixe|larga) (me)? (em paz|quieta|quieto|sossegada|do pé|tranquila)
    (prefiro|preferia|melhor|é melhor|eh melhor|acho melhor) (que)? (não|nao|n|ficar aqui|falar por aqui|nem|deixar|deixa)
    (já|ja) (te)? (disse|falei|avisei) (que|q)? (não|nao|n)
    (isso|é|eh|acho isso|achei|tá|ta) (é|eh|muito|mt|meio|um pouco|um bocado|bem|bué|demasiado|mto)? (estranho|esquisito|pessoal|privado|particular|perigoso|errado|bizarro|sinistro|desconfortavel|desconfortável|coisa minha|íntimo demais|arriscado)
    (não|nao|n) (é|eh) (da tua conta|da sua conta|problema seu|problema teu|boa ideia|certo|normal|legal isso)
    (tenho|to com|tô com|fico com|estou com|tou com|morro de) (muito|mt)? (medo|vergonha|receio|nojo)
    (pra que|para que|pq|por que|porque|porquê|pq que) (vc|voce|você|tu|é que)? (quer|queres|precisa|precisas|tá|pergunta|insiste|perguntas|tanto|estás)
    (minha|meu|meus|a minha|o meu|os meus) {parent} (não|nao|n|nem) (deixa|deixam|quer|querem|gosta|gostam|permite|permitem|vai|vão)
    (minha|meu|meus|a minha|o meu) {parent} (me mata|mata me|matam me|me matam|ia me matar|briga|ralha|proibe|proíbe|proibiu|disse que não|diz que não|disseram)
    (esquece|nem pense|nem penses|muda de assunto|muda o assunto|vou te bloquear|vou bloquear|bloqueio te|te bloqueio)
    (sou|estou|tô|to) (muito|mt|bué)? (timida|tímida|timido|tímido|nova|novinha|pequena|menor|assustada|assustado|desconfortável|desconfortavel) (para|pra|p|com|demais)?
    (mal|nem) (te)? (conheço|conheco) (vc|você|voce)?
  `,
  nl: `
    (liever|beter|eerder|denk|denk het|dacht) (maar|toch|van)? (niet|nie|nt|nee|niks)
    (nee|neen|neej|nah|nope) (sorry|dankje|dank je|bedankt|liever|echt|hoor|joh|hou|laat|toch|nee|man|gewoon)
    (wil|ga|doe|durf|hoef|mag|kan|stuur|praat) (ik|k) .. (niet|nie|nt|niks|geen|nooit) (over|sturen|zeggen|doen|hebben|vertellen|aan|mee|sorry|hoor|echt|$ )
    (ik|k) (wil|ga|doe|durf|hoef|mag|kan|stuur|praat|geef) .. (niet|nie|nt|geen|nooit|liever niet) 
    (nooit|echt niet|zeker niet|vergeet het|mooi niet|nooit van mn leven|dacht het niet|over mijn lijk|geen sprake van|geen denken aan)
    ((heb|zei|zeg) (toch|al|ik|net)? (al|toch|net|ik)? (nee|niet) (gezegd|toch)? |al nee gezegd|nee gezegd)
    (hou|stop|kap|laat) (op|eens|ermee|er|er nou|nou|me|mij|het|t) (op|mee|met|rust|met rust|alsjeblieft|pls|nou|zitten|maar)?
    (ik|k)? (wil|kan|mag|durf|ga|doe|stuur|geef|zeg|vertel|laat|kom|ken|vertrouw|voel|hoef|zal|zou|wou|heb|vind) (ik|je|jou|dat|het|t|me|m|mn|mijn|liever|er|daar|hier|dit|jullie|eigenlijk|echt)? (dat|je|daar|er|liever|echt|eigenlijk|helemaal|gewoon)? (niet|nie|ni|nt|geen|niks|nooit) (sturen|doen|zeggen|vertellen|afspreken|komen|goed|fijn|prettig|zin|leuk|mee|meer|graag|zien|zo|aan|foto|fotos|filmpjes|sorry|met|hoor)?
    (stop|hou|houd|kap) (ermee|er mee|ermee op|op|alsjeblieft|aub|pls|met vragen|met appen|met dit|eens|nou|daarmee|op met)
    laat (me|mij) (met rust|gaan|alsjeblieft|nou) 
    (vraag|app|dwing|stuur|push) (me|mij|het|dat|dit) (niet|nie|nt|alsjeblieft|nooit) (meer|meer om|steeds)?
    (geen|heb geen|kheb geen) (zin|interesse|behoefte) 
    (liever|beter|dat|toch) (niet|nie|maar niet) 
    (dat|dit|t|het|vind|vind het|vind dat|voelt) (is|vind ik|voelt|ik)? (een beetje|beetje|best|erg|heel|te|wel|echt|super|nogal)? (raar|vreemd|prive|privé|persoonlijk|eng|ongemakkelijk|creepy|gevaarlijk|geen goed idee|niet oke|niet ok|niet normaal|niet fijn|weird|te snel|sketchy)
    (gaat) (je|jou|u) (niks|niets|nix|geen|helemaal niks) (aan|an)
    (heb|ik heb|kheb) (toch|al|je)? (al)? (gezegd|nee gezegd|gezegd dat) (dat|nee|ik)?
    (ik|k)? (ben|vind het) (te|veel te|een beetje|best|heel)? (bang|verlegen|jong|eng|zenuwachtig|spannend|niet op mn gemak|niet geinteresseerd|er niet klaar voor)
    (waarom|wrm|waarvoor) (wil|moet|vraag|heb|zou|blijf) (je|jij|jou|ik) 
    (mijn|mn|m'n) {parent} (wil|willen|vindt|vinden|laat|laten|zegt|zeggen|mag|verbiedt|vermoordt|vermoorden|wordt|worden) (dat|het|me|t|nee|dat ik|mij|boos)? (niet|nie|niet goed|boos|geen|nooit)?
    (mag|ik mag) (dat|het|t)? (niet|nie) (van)? 
    (ik|we|k) (ken|kennen) (je|jou|elkaar) (niet|amper|nauwelijks|nie|helemaal niet|toch niet)
    (ik)? (ga je|blokkeer je|ga je blokken|blok je|blokkeren)
    (laten we|kunnen we) (het)? (over iets anders|hier blijven|gewoon hier|ergens anders over)
  `,
  pl: `
    (wole|wolalabym|wolalbym|lepiej|raczej|chyba|na pewno|moze lepiej) (raczej|jednak|lepiej|juz|tego)? nie (sorki|sorry|dzieki|$ )
    (sorki|sorry|sory|przykro mi|wybacz|przepraszam|serio|dzieki|no) (ale)? nie (sorki|dzieki|moge|$ )
    nie (chce|chc|mam ochoty|mam zamiaru|bede|zamierzam|czuje sie|pokaze|wysle|podam|powiem|dam|moge|umawiam|lubie|robie|wysylam|podaje|gadam|rozmawiam|ufam|wolno) (tego|ci|sie|o tym|takich|zdjec|nic|komfortowo|dobrze|z tym|adresu|mi|z obcymi|nikomu)?
    (nigdy w zyciu|w zyciu|nie ma mowy|mowy nie ma|nie ma opcji|po moim trupie|zapomnij|nie ma szans|bez szans|daruj sobie|odpusc|odpuszczam|spasuje|pas|odpada)
    (przestan|przestancie|skoncz|daj mi|daj juz|zostaw|odczep|nie naciskaj|nie nalegaj|nie zmuszaj|nie pytaj|nie wypytuj) (juz|prosze|pytac|prosic|spokoj|mnie|sie|z tym|mi|o to|wiecej|pisac)?
    (ja|ale|naprawde|serio|bo|juz mowilam ze|mowilem ze|wcale)? nie (chce|hce|chc|moge|wolno mi|mam ochoty|mam zamiaru|czuje sie|jestem (gotowa|gotowy|pewna|pewny|zainteresowana|zainteresowany|taka|taki)|bede (wysylac|ci|tego|sie|nic|o tym)|wysylam|wysle|podaje|podam|pokazuje|pokaze|spotykam|ufam|znam (cie|ciebie)|powinnam|powinienem|dam|powiem|zgadzam|przyjde|zamierzam|lubie takich|robie (tego|takich))
    (przestan|przestancie|skoncz|dosc|stop|daj|dajcie|zostaw|odczep) (mi|mnie|juz|prosze|sie|pytac|pisac|z tym|o to|spokoj|w spokoju|ode mnie|nalegac|prosic|blagam)
    (wole|wolalabym|wolalbym|lepiej) (nie|zostac tutaj|pisac tutaj|zostac tu|tutaj|tego nie|zeby nie)
    (juz|przeciez) (ci)? (mowilam|mowilem|powiedzialam|powiedzialem|pisalam|pisalem) (ze)? (nie|juz)
    (to)? (jest|troche|zbyt|bardzo|dla mnie|wydaje sie|brzmi|jakies|mega|za) (jest|troche|zbyt|bardzo|mega|za)? (dziwne|prywatne|osobiste|straszne|niebezpieczne|niekomfortowe|podejrzane|creepy|slabe|nie w porzadku|ryzykowne|szybko|krepujace)
    (nie) (twoja sprawa|twoj interes|twoj biznes|interesuj sie|pana sprawa)
    (co cie to|a co cie|po co ci|po co chcesz|czemu pytasz|dlaczego pytasz|czemu chcesz|dlaczego chcesz|po co pytasz|czemu ci)
    (boje|wstydze|krepuje) sie
    (mama|tata|rodzice|starzy|moi rodzice|moja mama|moj tata) (mi)? (nie)? (pozwala|pozwalaja|pozwoli|zabrania|zabraniaja|zabronila|by mnie zabila|mnie zabije|mnie zabija|zabijaja|mowi ze nie|pozwola|chce|kazala)
    (nie wolno mi|mam zakaz|nie moge bez|nie pozwalaja mi|nie pozwalajo)
    (jestes|jest pan) (obcy|obca|nieznajomy|nieznajoma|dla mnie obcy)
    (ledwo|prawie nie|w ogole nie|wogole nie|nawet nie) (cie|sie|ciebie)? (znam|znamy) (cie)?
    (zablokuje|blokuje) cie
    (jestem) (za|zbyt) (mloda|mlody|niesmiala|niesmialy)
    (zmienmy temat|pogadajmy o czyms innym)
  `,
  tl: `
    (ayoko|ayaw|ayw|ayko|ayoq|ayaw ko|ayoko po|ayoko nga|ayoko na|ayoko talaga|ayaw ko po) (po|nga|na|talaga|eh|sorry|$ )
    (di|hindi|d|hnd) (po|ko|ako|na|rin|talaga|muna)? ..1 (pwede|pwd|pede|puwede|komportable|kumportable|comfy|comfortable|ready|sure|trip|bet|papayag|pumapayag|gusto|kaya|ginagawa|nagsesend|nakikipagkita|nagbibigay)
    (sabi|sinabi|diba) (ko|nang|ng|na|nga)? (nga)? (na)? (ayaw|ayoko|hindi|no|bawal|di)
    (wag|huwag|tama|tigil|tigilan|stop|tumigil) (mo)? (na|mo na|nalang|na lang|muna|mo ko|mo na ako|mo nako) (po|please|pls|kulit|makulit|pilitin|tanungin|kulitin|ipilit|magtanong|ganyan|sorry|ako|ako pilitin|akong)?
    (no|nope|nah) (po|thanks|thank you|ty|way|sorry|eh|talaga|naman|salamat)
    (never|kahit kailan|ekis|bahala ka dyan|manahimik ka|pass)
    (ayoko|ayaw ko|ayaw|aq ayaw|ayokong|ayko|ayoq|ayw ko|ayaw q) (po|nga|talaga|na|ng|mag|ko|kong|kasi|eh|magsend|isend|sabihin|makipagkita|ibigay|niyan|yan|sumama|pumunta|pag usapan|naman|muna)
    (hindi|di|d|hnd|hndi) (po|ko|ako|na|naman|talaga|kita|pa|daw|muna)? (ako|ko|kita|po|pa|na)? (pwede|pwd|puwede|pede|payag|pumapayag|komportable|kumportable|comfortable|magsesend|mag sesend|nagsesend|isesend|sasama|pupunta|makikipagkita|sasabihin|kilala|gusto|makakapunta|handa|ready|pinapayagan|allowed|pinapalabas|trip|interesado|interested|sanay|bet|ibibigay|mag send|magbibigay|makakasama|pwedeng|kaya)
    (bawal|pinagbabawalan|pinagbawalan|di allowed|not allowed|grounded) (ako|po|ako eh|yan|sakin|saken|kasi|sa|ni|ng)
    (wag|huwag|tama|tigil|tigilan|itigil|stop|paki tigil) (mo|na|ka|ako|kang|nang|mong) (na|akong|ako|mo|tanungin|kulitin|makulit|guluhin|pilitin|mag|magtanong|itanong|po|pls|please|yan|yun|ng|kausapin)
    (tigilan|layuan|lubayan|iwan|tantanan) (mo)? (na)? (ako|nako|na ako|mo ako|mo nako)
    (sabi|sinabi|nasabi) (ko|nga|kona|ko na) (na|nang|nga|ng)? (hindi|ayoko|ayaw|bawal|no|di)
    (ang|medyo|masyado|masyadong|sobrang|parang) (weird|creepy|personal|private|pribado|delikado|nakakatakot|kakaiba|awkward|bilis|sus|masama|mali)
    (nakakatakot|natatakot|takot|nahihiya|hiya|naiilang|kinakabahan) (ako|naman|po|na|eh|ko|nako|kasi)
    (wala|la) (ka|kang|kana|kayong) (pake|pakialam|paki|na don|na dun)
    (bakit|bat|bkt|ba't) (mo|ka|gusto mo|kailangan|ba|mo ba) (gusto|tinatanong|kailangan|malaman|nagtatanong|ba|kelangan|tanong)
    (papagalitan|mapapagalitan|pagagalitan|magagalit|papatayin|lagot|lagot ako|malalagot) (ako|si|ni|nila|kay|nako|kasi|sila)
    (hindi|di|d|ayaw) (ako)? (pinapayagan|payagan|papayagan|pumayag|papayag|pumapayag|kami) (nila|ni|ng|ako|si|sila)? {parent}?
    (stranger|estranghero|di kita kilala|d kita kilala|hindi kita kilala|di naman kita kilala|hindi naman kita kilala)
    (iba na lang|ibang topic|ibahin natin|change topic|dito na lang|dito nalang|iblock kita|ibblock kita|block kita)
    (i|im|no) (dont want|cant|wont|not allowed|not comfortable|am not|di kaya)
  `,
  hi: `
    (नहीं|नही|ना) (यार|भाई|बाबा|जी|दीदी|सॉरी|थैंक्स|शुक्रिया|प्लीज|बस|चाहिए|होगा|हो पाएगा|भेजूंगी|भेजूंगा|करना)
    (सॉरी|माफ करना|माफ़ करना|बोला ना|कहा ना|अरे|बिल्कुल|बिलकुल|कभी|हरगिज|हरगिज़|अभी|आज) (पर|लेकिन)? (नहीं|नही|ना) (यार|हो|कर|भेज|$ )
    (सवाल ही नहीं|भूल जाओ|भूल जा|नामुमकिन|पागल हो|हो ही नहीं सकता|बिल्कुल नहीं|कभी नहीं)
    (बोला|बोल दिया|कहा|कह दिया) (ना|न|तो|था)? (नहीं|नही|ना)
    (मैं|मुझे|मुझको|हम)? (ये|यह|वो|ऐसा|ऐसी|कुछ|फोटो|नंबर|तुमसे|आपसे|किसी|तुम्हें|आपको|अपनी|अपना|अकेले|वहाँ)? (नहीं|नही|ना) (भेज|भेजूंगी|भेजूंगा|बताऊंगी|बताऊंगा|बता सकती|बता सकता|मिलूंगी|मिलूंगा|मिलना|मिल सकती|मिल सकता|करना|करूंगी|करूंगा|कर सकती|कर सकता|दूंगी|दूंगा|दे सकती|दे सकता|चाहती|चाहता|आऊंगी|आऊंगा|आ सकती|आ सकता|जानती|जानता|बताना|भेजना|देना|दिखाऊंगी|दिखाऊंगा|दिखा सकती|रखती|करती|करता|जाऊंगी|जाऊंगा)
    (मुझे|मुझको) .. (मन नहीं|अच्छा नहीं लग|अच्छा नहीं|ठीक नहीं लग|ठीक नहीं|सही नहीं|पसंद नहीं|सहज नहीं|इजाज़त नहीं|इजाजत नहीं|भरोसा नहीं|करना नहीं)
    (मैं|मुझे|तुम्हें|आपको|हम) .. (नहीं जानती|नहीं जानता|नहीं जानते|नहीं करना|नहीं भेजती|नहीं भेजता|नहीं चाहती|नहीं चाहता|नहीं करती|नहीं बताती|नहीं बताना|नहीं मिलना|नहीं भेजना|नहीं कर सकती|नहीं कर सकता)
    (मत|ना) (पूछो|पूछिए|पूछ|करो|बोलो|भेजो|कहो|मांगो|माँगो|लिखो|सताओ|मजबूर|परेशान|ज़िद)
    (परेशान|ज़िद|जिद|मजबूर|तंग|फोर्स) (मत|ना|नहीं)
    (बंद|रुक|बस) (करो|जाओ|कीजिए|करिए|कर दो|करदो|हो गया|प्लीज)
    (मुझे)? (अकेला|अकेली) छोड़ (दो|दीजिए)
    (मना|इनकार) (कर|किया|करती|करता|किया है|कर दिया|करते|करेंगे)
    (ये|यह|वो|बहुत|थोड़ा|बड़ा) (बहुत|थोड़ा|काफी)? (अजीब|निजी|पर्सनल|प्राइवेट|गलत|खतरनाक|अटपटा|डरावना)
    (डर|शर्म|झिझक|घबराहट) (लग|लगता|आ|आती|हो) (रहा|रही|है|रही है)?
    (क्यों|क्यूं|किसलिए) (पूछ|चाहिए|चाहते|जानना|बताऊं|भेजूं|पूछते)
    (मम्मी|पापा|माँ|घरवाले|मम्मी पापा|घर वाले) .. (नहीं देंगे|नहीं देंगी|मना करते|मना करती|डांटेंगे|डांटेंगी|मारेंगे|मार डालेंगे|नहीं मानेंगे|अनुमति नहीं|गुस्सा|इजाज़त नहीं|इजाजत नहीं|जाने नहीं|नहीं जाने)
    (ब्लॉक) (कर|करूंगी|कर दूंगी|कर दूंगा)
    (कहा|बोला|बताया) (था|न|ना|है)? (ना|न|नहीं)
  `,
  'hi-latn': `
    (nahi|nhi|nahin|nai|na) (yaar|yar|bhai|baba|ji|didi|sorry|thanks|shukriya|plz|please|bas|chahiye|hoga|ho payega|bhejungi|bhejunga|karna|krna)
    (sorry|maaf karna|bola na|kaha na|are|arey|bilkul|bilkool|kabhi|hargiz|abhi|aaj) (par|lekin)? (nahi|nhi|nahin|nai|na) (yaar|yar|ho|kar|bhej|$ )
    (sawal hi nahi|bhool jao|bhul jao|bhul ja|namumkin|pagal ho|ho hi nahi sakta|bilkul nahi|kabhi nahi|kabhi nhi)
    (bola|bol diya|kaha|keh diya) (na|to|toh|tha)? (nahi|nhi|nahin|na)
    (main|mai|mein|mujhe|muje|mujko|hum)? (ye|yeh|wo|aisa|aisi|kuch|photo|number|tumse|aapse|kisi|tumhe|aapko|apni|apna|akele|waha|pic)? (nahi|nahin|nhi|nai|na) (bhej|bhejungi|bhejunga|bhej sakti|bhej sakta|bataungi|bataunga|bata sakti|bata sakta|milungi|milunga|milna|mil sakti|mil sakta|karna|krna|karungi|karunga|krungi|kar sakti|kar sakta|dungi|dunga|de sakti|de sakta|chahti|chahta|aaungi|aaunga|aa sakti|aa sakta|janti|jaanti|janta|batana|btana|bhejna|dena|dikhaungi|dikhaunga|dikha sakti|rakhti|karti|krti|karta|jaungi|jaunga|bhejti|bhejta|batati)
    (mujhe|muje|mujhko|mujko|mera) .. (mann nahi|man nahi|man nhi|acha nahi|accha nahi|acha nhi|theek nahi|thik nahi|thik nhi|sahi nahi|sahi nhi|pasand nahi|comfortable nahi|allowed nahi|permission nahi|ijazat nahi|bharosa nahi|trust nahi|allow nahi|allowed nhi)
    (main|mai|mein|mujhe|tumhe|tumko|aapko|hum|apko) .. (nahi janti|nahi janta|nahi jante|nahi jaanti|nahi jaanta|nhi janti|nhi janta|nahi karna|nhi karna|nahi krna|nahi bhejti|nahi bhejta|nhi bhejti|nahi chahti|nahi chahta|nhi chahti|nahi karti|nahi batana|nhi batana|nahi milna|nhi milna|nahi bhejna|nhi bhejna|nahi kar sakti|nahi kar sakta|nhi kr sakti)
    (mat|na) (pucho|puchho|pooch|puch|karo|kro|bolo|bhejo|kaho|mango|maango|likho|satao|pareshan)
    (pareshan|zid|jid|majboor|tang|force|disturb) (mat|na|nahi)
    (band|ruk|bas|stop) (karo|kro|jao|kijiye|kar|krdo|kar do|hogya|ho gaya|please|plz|yaar)
    (mujhe)? (akela|akeli|alone) (chod|chhod|chor) (do|dijiye)
    (mana|refuse) (kar|kiya|karti|karta|kr|kia|kiya hai|kar diya|karte|karenge|krdiya|hai)
    (ye|yeh|wo|bahut|bohot|thoda|bhot) (bahut|thoda|kafi)? (ajeeb|ajib|weird|private|personal|galat|khatarnak|creepy|niji|atpata)
    (dar|darr|sharam|sharm|jhijhak) (lag|lagta|lagti|aa|aati|ati|lgta|lgti) (raha|rahi|rha|hai|h)?
    (kyu|kyun|kyon|kisliye|q) (puch|pooch|puchh|chahiye|chaiye|janna|jaanna|bataun|batau|bheju|bhejun|puchte|chahte)
    (mummy|papa|maa|gharwale|mummy papa|ghar wale|parents|mom|dad) .. (nahi denge|nahi dengi|nhi denge|mana karte|mana karti|mana kiya|daantenge|datenge|dantengi|maarenge|marenge|maar dalenge|nahi manenge|nhi manenge|allow nahi|allow nhi|gussa|jane nahi|jane nhi|permission nahi)
    block (kar|karungi|kar dungi|kar dunga|krdungi)
    (kaha|bola|bol diya|bataya|keh diya) (tha|na|hai)? (na|nahi|nhi|ki nahi)
  `,
}
