import type { Phrases } from '../plug.ts'

/** Excuses: somebody is near by, trouble would follow, one does not look well, the other is not known enough, another subject, another day. */
export const excuses: Phrases = {
  en: `
    my? ({parent}|brother|sister|bro|sis|cousin|teacher|mate|friend|uncle|aunt|stepdad) (is|are|s|keeps|just|might|would|will|d|always|sometimes|can|could) .. (here|next to|beside|behind|around|home|room|watching|looking|listening|check|checks|checking|look|looks|through|thru|see|sees|read|reads|find out|mad|angry|kill|ground|flip|freak|go mad|go mental|hit the roof|notice|strict|like it|take my|takes my)
    my? ({parent}|brother|sister|bro|sis) (checks|goes|looks|reads|monitors|watches|sees|tracks|controls) .. (phone|messages|msgs|chats|thru|through|everything|it|this|mine|screen time|me)
    my? ({parent}|brother|sister) ..2 (said|says|told me|tells me) ..2 (no|not|never|dont|cant|shouldnt|shudnt|mustnt|strangers|people online)
    (id|i would|i will|ill|im gonna|i|we|gonna|could|might) (get|be|getting) (in|into|grounded|told off|killed|caught|shouted at|so|massive|big) (trouble|deep|so much trouble|grounded|told off|for|by|again)?
    (im|i am|were|we are) (grounded|not alone|in (class|lesson|public|bed|the car|my pjs)|on the bus|at (dinner|the table|my nans|work|practice)|with (my|people|friends|family|mates))
    i (look|looked|am looking|feel) ..2 (awful|terrible|bad|rough|ugly|a mess|gross|tired|horrible|rubbish|weird|like (a|an|ive))
    i (hate|never take|dont take|dont do|dont like|cant stand|avoid) ..2 (pic*|photo*|selfie*|camera*|video*|my face|phone calls|calls|meeting people)
    ((camera|cam|pic|photo) shy|not photogenic)
    (phone|phones|battery|my battery|cam|camera|mic|wifi|storage) ..2 (dying|dead|died|die|low|broken|broke|cracked|full|banned|1 percent|not working|doesnt work|wont work|smashed|locked)
    (out of|no|run out of|got no) (battery|data|credit|storage|charge|signal)
    (u|you) (first|go first|show first|start|tell me first|send first)
    ((who|what) (even)? (are|r) (you|u) $)
    (do|did) i (even)? know (you|u)
    (i|we) ..2 (dont|barely|hardly|dnt|never|havent|only just) ..2 (know|met|seen) (you|u|each other|who)
    (dont|hardly|barely) (even)? know (you|u|each other)
    (not|maybe|only|when|until|till|once|if) ..2 (i|we) (know|get to know|trust|meet|met) (you|u|each other) ..2 (better|more|properly|longer|well|enough)?
    (ask|tell|text|message|try|remind|bug) me (another|some other|a different|any other|again|later|tomorrow|when|some)
    (ask|bother|message|annoy|find|try|go to) (someone|somebody|sum1|some1|anyone) else
    ((change|new|different|other|another|switch) (the)? (subject|topic|convo)|subject change|next question|moving on|next topic)
    (talk|chat|speak) about (something|sth|smth|sumthing|anything|other) (else|things|stuff)?
    (what|y|why) (do|would|d|r|are|did|does|is|u|you) ..2 (need|want|asking|ask|wanna|matter|care) (it|that|this|to know|me|for|so|so much)?
    (what for|whats it for|what do you need|what u want it for|why tho|why though|for what)
    (thats|thts|its|is|kinda|a bit|bit|way|so|too|feels|sounds) (private|personal|weird|wierd|creepy|sus|dodgy|awkward|sketchy|strange|uncomfortable|cringe|intense|a lot|random)
  `,
  cy: `
    (ma|mae|fydd|bydd|bydda) (mam|dad|nain|taid|mamgu|tadcu|mrawd|brawd|chwaer|fy mrawd|fy chwaer|rhieni|fy rhieni|fy mam|fy nhad) .. (tsiecio|checio|tsecio|edrych|sbio|darllen|gweld|gwbod|ffindio|yma|drws nesa|wrth ymyl|ar bwys|gwylio|mynd trwy|flin|grac|lladd|gwylltio|gwrando|cymryd)
    (mam|dad|nain|mamgu|brawd|chwaer) (yn|n)? (tsiecio|checio|tsecio|edrych ar|sbio ar|darllen|mynd trwy) .. (ffon|ffôn|negeseuon|nhw)
    (ga|gai|fydda|bydda|fyddai|ca|swn|byswn|bydden) (i|in|i'n)? (stwr|row|ffrae|mewn trwbl|trwbwl|trwbl|grounded|yn trwbl|cael stwr|cael row)
    (dwi|wi|fi|rwy|dwin|win) (yn|n)? (edrych|teimlo) .. (fel|yn ofnadwy|ofnadwy|uffernol|wael|hyll|blinedig|flinedig)
    (siarad|sgwrsio|son) am (r|rh|w|rw)? (rywbeth|rhywbeth|rwbath|wbath|rhwbath|rwbeth|bethau|peth) (arall|eraill)
    (newid|newidia|newidiwn) (y|r)? (pwnc|testun|sgwrs)
    (gofyn|gofynna|holi|hola) (i)? (rywun|rhywun|rywun|fi) (arall|wedyn|eto|fory|rywbryd|diwrnod)
    (yn|n|bach yn|braidd yn|reit|bach|rhy|ma|mae|eitha|so) (weird|od|rhyfedd|creepy|ryfedd|preifat|breifat|bersonol|personol|sus|chwithig|anghyfforddus)
    (dwi|wi|fi|dw i|dwim|sai|smo|so|rwy) .. (nabod|adnabod|trystio) (ti|chdi|chi)
    (pwy|be|beth) (wyt|yt|ti|uffar) (ti|chdi|isio|moyn|angen|n isio)
    (pam|i be|i beth|am be) (ti|tin|wyt|yt|dach|y) ..2 (isio|isie|moyn|angen|gofyn|gwbod|gwybod|holi|poeni)
    (dim|does dim|sdim|heb) (batri|signal|data|camera|cam|credit|lle)
    (batri|ffon|camera|cam) .. (isel|marw|farw|torri|broken|cracio|lawr|ddim yn gweithio)
    (ti|chdi) (gynta|gyntaf|yn gynta)
  `,
  es: `
    (mi|mis|esta|estan)? ({parent}|hermano|hermana|primo|prima|profe|abuela|tia|tio) (esta|estan|anda|me|nos|se|siempre|a veces|puede|pueden|podria|lo) .. (aqui|al lado|lado|cerca|conmigo|enfrente|viendo|mirando|escuchando|revisa|revisan|mira|miran|lee|leen|ve|ven|pilla|pillan|cacha|mata|mataria|matan|castiga|castigan|regaña|reta|entera|enteran|enfada|enoja|controla|celular|movil|telefono|deja|dejan)
    (esta|estan|tengo a|tengo) (mi|mis|a mi) ({parent}|hermano|hermana|primo|prima|abuela) .. (lado|aqui|cerca|enfrente|cuarto|viendo|casa)?
    (me|nos) (van a|va a|pueden|puede|podrian)? (meto|meter|mete|castigan|castigar|castigarian|regañan|regañarian|retan|matan|matar|mataria|matarian|pillan|cachan|pillar|echan|echar|caeria) (en|un|una|la|el|problemas|bronca|si|por)?
    (me da|me da como|me dan|me daria|me pone) (cosa|cosita|palo|corte|pena|verguenza|miedo|grima|repelus|nervios|mal rollo|mala espina|rollo|yuyu|apuro|oso|nerviosa|nervioso)
    (estoy|toy|ando|ahora estoy) (castigada|castigado|en clase|en la calle|con gente|con mis|con mi|en casa de|en el bus|fatal|horrible|despeinada|fea|feo)
    (salgo|me veo|estoy|parezco|luzco) .. (mal|fatal|horrible|fea|feo|horrorosa|un|una|como)
    (odio|no hago|no me hago|no me saco|no me tomo|nunca me hago|no soy de) .. (foto*|selfie*|video*|camara|videollamada*)
    (pregunta|preguntale|preguntaselo|pideselo|pidele|busca|molesta) (a)? (otra|otro|alguien|a otra|a otro) (persona|mas)?
    ((cambiemos|cambiamos|cambia|cambiar|podemos cambiar|vamos a cambiar) (de|el) (tema|conversacion)|otro tema|otra pregunta|siguiente pregunta)
    (hablemos|hablamos|podemos hablar|mejor) (de)? (otra|otras) (cosa|cosas)
    (no)? (te|nos|os) (conozco|conocemos) (de nada|apenas|tanto|bien|lo suficiente|casi)
    (apenas|casi no|ni|ni siquiera|aun no|todavia no|no) (te|nos|se quien) (conozco|conocemos|eres|sos)
    (quien|y tu quien|vos quien) (eres|sos|es) (tu|vos|este|esta)? $
    (para que|pa que|x que|por que|xq|pq|y eso) (lo|la|quieres|queres|kieres|necesitas|preguntas|tanta|tanto|insistes|te interesa|te importa|saber)
    (es|eso es|suena|q|que|muy|algo|medio|re|un poco|mas) (raro|rarito|privado|personal|turbio|incomodo|chungo|cringe|creepy|random|intenso|feo|heavy)
    (sin|no tengo|me queda poca|poca|se me acaba la|se me acabo la) (bateria|datos|saldo|camara|espacio|cobertura|pila)
    (tu|vos) (primero|primera|antes)
    (preguntame|dime|escribeme|recuerdame) (otro dia|luego|despues|mañana|en otro|mas tarde|cuando)
  `,
  fr: `
    (ma|mon|mes|y a|ya)? ({parent}|frere|soeur|cousin|cousine|prof|grande soeur|grand frere|petit frere|petite soeur) (est|sont|me|m|regarde|check|fouille|passe|peut|va|vont|peuvent|surveille|a|ont|voit|lit|mate|verifie|veut|serait|seraient|maurait) .. (la|cote|a cote|derriere|chambre|tel|portable|tout|messages|voir|tuer|tue|engueuler|punir|pas|laisse|laissent|regarde|apprendre|savoir|furieux|furieuse)
    (je|j|jvais|jme|jserais|on)? (vais|va|ferais|fais|serais|suis|me ferais|me fais|vais me) (me)? (faire|engueuler|punie|puni|tuer|privee|prive|defoncer|demonter|gronder|fumer|afficher) (engueuler|punir|tuer|gronder|defoncer|demonter|avoir|fumer|de)?
    (jsuis|je suis|chui|chuis|jss) (en cours|dehors|dans le bus|a table|au lit|punie|puni|privee|prive|avec (des|mes|ma|mon|du monde)|pas seul|pas seule|moche|pas presentable)
    (jai|je|j|jsuis|jressemble|jme trouve) ..2 (lair|ressemble|trouve|tete|gueule|moche|horrible|affreuse|affreux|degueu|rien) (a|d|dun|dune|de|trop|moche)?
    (jaime|j aime|je prends|jprends|jdeteste|je deteste|jfais|je fais) (pas|jamais|les|trop)? (pas|les|de)? (photo*|selfie*|camera|video*|cam|appels)
    (demande|va voir|cherche|vois|ecris) (a|avec)? (quelquun|quelqu un|qqn|qq1|un|une) (d)? (autre|dautre)
    ((on|et si on|vasy on|viens on|tu peux)? (change|parle|parlons|changeons|changer|parler) (de|d) (sujet|autre chose|dautre chose|un autre truc|sujet)|autre sujet|question suivante|parlons dautre)
    (je|jte|on) (te|se|ne te|ne se)? (connais|connait|connaît|connaissons) (pas|a peine|meme pas|pas assez|pas trop|presque pas|pas bien|depuis)
    (jte|te|se) (connais|connait) (pas|a peine|meme pas)
    (t|tes|tu es|cest|c) (ki|qui) (toi|deja)? $
    (pk|pq|pourquoi|pourkoi|pr quoi|pour quoi faire|a quoi) (tu|ca|t|faire|sa|cette|tas) .. (veux|veu|demandes|demande|interesse|besoin|insistes|savoir|question|sert|regarde)?
    (c|cest|ca fait|sa fait|je trouve ca|jtrouve ca|trop|un peu|bien|grave|super|vraiment) (chelou|bizarre|perso|prive|louche|glauque|genant|cringe|creepy|flippant|zarbi|malaisant|gros|intrusif|relou|sus)
    (plus|ya plus|jai plus|jai pas|pas|presque plus) (de|d) (batterie|data|reseau|forfait|cam|camera|credit|place|micro)
    (toi|tu) (dabord|d abord|en premier|commence)
    (demande|redemande|dis|reparle) (moi|men|en)? (un autre jour|plus tard|demain|une autre fois|apres|quand)
  `,
  de: `
    (meine|mein|die|der)? ({parent}|bruder|schwester|brüder|cousine|cousin|lehrerin|lehrer|große schwester|kleiner bruder) (ist|sitzt|steht|sind|kontrolliert|guckt|schaut|liest|checkt|könnte|kann|würde|würd|wird|darf|bekommt|hat|haben|will|nimmt|merkt|kriegt) .. (da|hier|neben|nebenan|zimmer|handy|nachrichten|chats|alles|mit|töten|umbringen|um|ausrasten|sauer|sehen|mitkriegen|merken|rauskriegen|gesagt|verboten|nicht|durch|rein|weg)
    (sitz|sitze|bin|lieg|liege) (ich)? (grad|gerade|grade|noch|im|beim|am|in|mit|auf|bei) .. (unterricht|bus|essen|tisch|oma|bett|familie|freunden|leuten|meiner|meinen|bahn|zug|draußen|schlafanzug|schule)
    (krieg|kriege|bekomm|bekomme|gibt|gäb|gibts|gäbe|hab|habe) (ich|dann|es|das|sonst|nur|voll|mega|richtig|so)? ..2 (ärger|stress|hausarrest|handyverbot|anschiss|schimpfe)
    (seh|sehe|schau|guck) (ich)? .. (aus|schrecklich|furchtbar|schlimm|hässlich|fertig|wie) 
    (hasse|mach|mache|mag) (ich)? (keine|nie|nicht gern|nicht so gern|ungern)? (fotos|selfies|bilder|videos|videocalls|telefonieren|kamera) (von mir|nicht)?
    (frag|frage|such|schreib|nerv) (doch|mal|lieber|da)? (mal|doch|lieber)? (wen|jemand|jemanden|jmd|wem|andere|jemandem|ne) (anders|anderen|anderes|andren|andere)?
    (frag|frage) (mich|mi) (wann anders|später|morgen|ein andermal|nochmal|ein anderes|nen)
    ((thema|themen) (wechsel|wechseln)|themawechsel|themenwechsel|anderes thema|nächste frage|nächstes thema|wechsel das thema)
    (über|von) (was|etwas|nem|einem) (anderes|anderem|andres|anderen|andern) (reden|schreiben|sprechen|quatschen|thema)?
    (kenn|kenne|kennen) (ich)? (dich|uns|wir uns) .. (nicht|nich|kaum|gar|net|garnicht|genug|richtig|so gut|grad mal)
    wer (bist|bis) du (überhaupt|eigentlich|denn)? $
    (warum|wieso|wozu|wofür|weshalb|was) (willst|brauchst|fragst|musst|interessiert|geht|juckt|soll|willste|brauchste|fragste|möchtest) (du|das|dich|dir|ich|die)? .. (wissen|das|bild|dafür|so|an|denn|haben)?
    (das|is|ist|find|finde|find ich|voll|bisschen|bissl|iwie|irgendwie|mega|etwas|echt|zu) (ist|is|mir|ich|das|zu)? (voll|etwas|bisschen|ein bisschen|bissl|zu|mega|irgendwie|iwie|echt|so)? (komisch|strange|weird|privat|persönlich|creepy|cringe|unangenehm|peinlich|gruselig|sus|merkwürdig|suspekt|intim|viel)
    (kein|keinen|hab kein|hab keinen|keine|kaum) (akku|guthaben|netz|kamera|empfang|speicher|datenvolumen|volumen|internet|cam|mikro)
    (akku|handy|kamera|cam|mikro) (ist|is|geht|fast|gleich|macht)? (gleich|fast|nicht|leer|kaputt|alle|aus|tot|im)
    (du|erst) (zuerst|du|als erstes|fängst an|erstmal)
    (trau|traue) (ich)? mich (nicht|nich|net|da nicht)
    (ist|is|wär|wäre|fühlt sich) .. (mir)? (unangenehm|peinlich|komisch an|nicht recht|zu viel|nicht wohl)
  `,
  pt: `
    (minha|meu|meus|a minha|o meu|os meus|a|o)? ({parent}|irmão|irmao|irmã|irma|primo|prima|avó|tia|professora) (está|esta|tá|ta|tão|me|nos|olha|vê|ve|mexe|lê|le|pode|podem|vai|vão|ia|iam|tem|pega|fica|sempre|matava|mata) .. (aqui|lado|perto|do lado|atrás|comigo|celular|telemóvel|telemovel|cel|mensagens|tudo|ver|vendo|me|matar|brigar|saber|descobrir|castigo|deixa|deixam|casa|quarto|olhando)
    (matava me|matavam me|me matava|me mataria|me matariam|ia me matar|me mata|mata me|me matam|iam me matar|ralhavam|me batiam|vou me ferrar|me ferro|vou apanhar|dá ruim|da ruim|dá problema|da problema|dá treta)
    (vou|ia|fico|ficava|posso|iria|levo|apanho) (levar|ficar|ficava|ter|me meter|de|uma|em)? ..2 (bronca|castigo|problema|problemas|problemão|sermão|encrenca|treta|sarilhos)
    (estou|tô|to|tou|ando) (de castigo|na aula|na rua|em público|com (gente|a|o|meus|minha|meu|amigos)|no ônibus|no onibus|no autocarro|na mesa|horrível|horrivel|feia|feio|um lixo|acabada|acabado|jantando|a jantar)
    (saio|fico|tô|pareço|to|estou|pareco) .. (mal|feia|feio|horrível|horrivel|um|uma|acabada|estranha|péssima|pessima) 
    (odeio|não tiro|nao tiro|n tiro|não gosto de|não faço|detesto|n gosto de|nunca tiro) (de|tirar|minhas)? (foto*|selfie*|video*|vídeo*|câmera|camera|chamada*|aparecer)
    (pergunta|pergunte|pede|procura|fala) (pra|para|a|com|à|ao|isso)? (outra|outro|alguém|alguem) (pessoa|alguém)?
    ((mudar|muda|mudamos|mudemos|vamos mudar|vamo mudar|bora mudar|mudando) (de|o)? (assunto|tema|conversa)|outro assunto|outra coisa|próxima pergunta|proxima pergunta)
    (falar|fala|conversar|falamos) (de|sobre) (outra|outras|outros) (coisa|coisas|assunto|assuntos)
    (mal|nem|nunca|não|nao|n|quase não) (te|nos|sei)? (conheço|conheco|conhecemos|vi|quem) (direito|bem|ainda|és|vc é|tu és|pessoalmente)?
    (quem) (é|és|eh) (vc|você|tu|voce)? $
    (pra|para|p|por) (que|q|quê) (vc|você|tu|voce|queres|quer|é que|precisa|tanto|saber|isso|essa|cê)
    (pq|porque|por que|porquê) (vc|você|voce|tu|cê|quer|queres|perguntas|precisa|tanto|essa|insiste|tá|estás)
    (acho|é|eh|q|que|tá|ta|muito|mt|meio|mto|bem|bué|achei|isso|um pouco|tao|tão) (estranho|esquisito|pessoal|privado|particular|creepy|bizarro|constrangedor|sinistro|suspeito|cringe|intenso|íntimo|esquisita|estranha|invasivo)
    (sem|tô sem|não tenho|nao tenho|n tenho|to sem|acabou a|acabando a|pouca|estou sem) (bateria|dados|crédito|credito|câmera|camera|espaço|internet|sinal|saldo|memória)
    (vc|você|voce|tu) (primeiro|primeira|antes|começa)
    (pergunta|pergunte|me pergunta|fala|diz) (me|isso)? (outro dia|depois|dps|amanhã|amanha|mais tarde|outra hora|quando)
    (deixa|deixe) (quieto|qto|queto|pra lá|pra la|para lá|isso|estar|disso|baixo|eu quieto|lá)
  `,
  nl: `
    (mijn|mn|me|m)? ({parent}|broer|broertje|zus|zusje|neef|nicht|juf|vriendin|moeder|vader|ma|pa|oma) (zit|is|staat|ligt|kijkt|leest|checkt|controleert|kan|zou|wordt|heeft|komt|pakt|gaat|mag|vindt|zijn|kijken|slaapt) .. (naast|hier|bij|mee|thuis|kamer|achter|buurt|telefoon|tel|mobiel|alles|berichten|boos|vermoorden|zien|horen|achter komen|erachter|gezegd|niet|af|door|goed|kwaad)
    (krijg|dan krijg|kr|zou|anders krijg|heb|kreeg) (ik|k)? .. (straf|ruzie|op mn kop|op m'n kop|op me kop|huisarrest|gezeik|problemen|gedoe|op mn donder|op mn flikker|op mijn kop)
    (ik|k)? (zit|ben|lig|sta) (ik)? (nu|net|ff|even|in|bij|aan|op|met) .. (klas|les|bus|tafel|bed|oma|vrienden|familie|school|buiten|werk|training|eten|mensen|straat)
    (zie|ziet) (ik|er)? .. (niet uit|vreselijk uit|verschrikkelijk|stom uit|lelijk|raar uit|moe uit|als een)
    (haat|maak|hou|neem|doe) (ik)? (nooit|niet|niet van|geen|van)? (van)? (foto*|selfie*|video*|bellen|videobellen|camera*|filmpjes)
    (vraag|zoek|app|val) (dat|het|t|dit)? (maar|dan|lekker|liever)? (maar)? (aan)? (iemand|een) (anders|ander)
    (vraag|app) (het|t|dat|me|me dat)? (later|morgen|een andere|volgende|nog eens|ander keertje|een ander)
    ((ander|volgend|nieuw|van|verander) (van)? (onderwerp|gesprek|vraag)|volgende vraag|ander onderwerp)
    (over) (iets|wat) anders (hebben|praten|kletsen|praat|gaan)?
    (t|het|dat|dit)? (er|eigenlijk|daar|hier)? (er|eigenlijk)? niet over hebben
    (ken|kennen) (ik|we|jou|je|k)? (je|jou|elkaar|u)? (toch|nog|eigenlijk|pas|helemaal)? (nog|pas|toch)? (niet|amper|nauwelijks|net|nie|niet goed|helemaal niet)
    wie (ben|bn|bent) (jij|je|u) (eigenlijk|dan|nou|uberhaupt)? $
    (waarom|wrm|waarvoor|hoezo) (wil|moet|vraag|heb|zou|wilt|interesseert|is|boeit) (je|jij|jou|ik|dat|u|jullie)? .. (weten|nodig|dat|zo graag|hebben|daarvoor)?
    (dat|dit|t|is|vind|best|beetje|wel|klinkt|nogal|te|zo|echt|heel) (is|ik|vind ik|wel|best|beetje|een beetje|nogal)? (raar|privé|prive|persoonlijk|eng|creepy|ongemakkelijk|awkward|vaag|verdacht|gênant|gênant|cringe|heftig|sus|apart)
    (daar|hier|der) (heb|begin|doe) (ik|k) (geen|niet|echt geen|niks) .. (zin|behoefte|aan|mee|over)
    (doe|begin|ga|wil|durf) (ik|k) (niet|nie|liever niet|echt niet|er niet aan|nooit|t niet|dat niet)
    (geen|bijna geen|heb geen) (batterij|accu|bereik|data|beltegoed|opslag|camera|cam|microfoon|wifi)
    (jij|je) (eerst|begint|als eerste)
    (ander|andere|volgende) (keertje|keer|x|dag)
    (zeg|vertel|stuur) (ik|k) (lekker)? (liever niet|je niet|jou niet|dat niet|niet aan jou|niet zomaar|echt niet)
  `,
  pl: `
    (moja|moj|moi|mi|mama|tata)? (mama|tata|rodzice|starzy|stara|stary|ojciec|matka|babcia|brat|siostra|kuzyn|kuzynka|ciocia|pani) (jest|sa|siedzi|stoi|jest obok|mi|mnie|moze|by|sprawdza|sprawdzaja|czyta|patrzy|przeglada|zabroni*|kontroluj*|sie|nie|ma|zawsze|czasem|wszystko) ..2 (obok|tu|tutaj|za mna|pokoju|w domu|telefon|wiadomosci|zabije|zabila|zabija|zabilaby|pozwala|pozwalaja|dowie|wkurzy|wkurza|czyta|sprawdza|widzi|patrzy|slyszy|zabrac|zla|przeglada|zobaczy|kontroluje|krzyczy|wscieknie)
    (bede|bylabym|bylbym|mialabym|mialbym|dostane|dostalabym|dostalbym|mam|beda) .. (szlaban|przerabane|problemy|klopoty|opieprz|kare|przechlapane|kara|bure|klotnia)
    (jestem|siedze|leze) (teraz|wlasnie|akurat)? (na lekcji|w szkole|w autobusie|przy stole|u babci|z (rodzin*|mam*|kolez*|koleg*|ludzmi|kims)|w lozku|na dworze|w pizamie|z rodzicami|zajeta|zajety)
    (wygladam|wyszlam|wyszedlem|wychodze) .. (okropnie|strasznie|zle|brzydko|jak|slabo|tragicznie|fatalnie)
    (nienawidze|nie lubie|nie robie|nie znosze|nigdy nie robie|nie wrzucam|nie daje) (sobie|swoich)? (zdjec|selfie|fotek|nagrywac|kamerek|filmow|kamery|sie fotografowac)
    ((zapytaj|spytaj|pytaj|znajdz|napisz do|popros|idz do|zagadaj do) (o to|lepiej|sie)? (kogos|kogo) (innego|innej)|kogos innego)
    (zapytaj|spytaj|pytaj|przypomnij) (mnie|mi)? (kiedy indziej|pozniej|jutro|innym razem|kiedys|potem)
    ((zmienmy|zmien|zmieniamy|zmieniajac|mozemy zmienic|zmiana) (temat|tematu|tema)|inny temat|nastepne pytanie)
    (pogadajmy|porozmawiajmy|gadajmy|pogadamy|mowmy|pogadac) (lepiej)? o (czyms|innych|czym) (innym|rzeczach)?
    nie (chce|bede|mam ochoty|zamierzam) ..2 (o tym|na ten temat) (gadac|mowic|rozmawiac|pisac)
    (nie|malo|slabo|ledwo|prawie nie|w ogole nie|wcale) (cie|sie|my sie)? (znam|znamy|widzialam|widzialem) (cie|sie|ciebie|na tyle|dobrze|jeszcze|w ogole)?
    kim (ty)? (jestes|ty jestes|pan jest) (wogole|w ogole|wlasciwie)? $
    (po co|na co|czemu|dlaczego|do czego) (ci|ty|tobie|chcesz|pytasz|cie|to|tak|potrzebujesz|mam|sie) .. (wiedziec|potrzebne|zdjecie|to|interesuje|pytasz|chcesz|wypytujesz|jest)?
    (to|troche|dosyc|bardzo|jakies|dziwnie|za|zbyt|mega|serio|jest) (sie|to|jest|jakies|troche|bardzo|zbyt|mega|dosyc)? (dziwne|dziwnie|prywatne|osobiste|creepy|podejrzane|krepujace|niekomfortowe|cringe|przesada|straszne|dziwny|krindz|niezreczne)
    (dziwnie|zle|niekomfortowo|glupio|nieswojo|niezrecznie) (sie|mi|z tym)? ..2 (czuje|z tym|jest)?
    (nie mam|brak|slaba|zero|konczy mi sie|pada mi|skonczyla sie|padla mi) (baterii|bateria|internetu|neta|kamery|kamerki|zasiegu|miejsca|srodkow|danych|telefon)
    (ty) (pierwszy|pierwsza|najpierw|zacznij)
    (mowilam|mowilem|powiedzialam|powiedzialem|przeciez mowie|pisalam|pisalem) (ze|ci|juz|ci juz)? (ze)? nie
    (wole|wolalabym|wolalbym) (nie|zostac|tu|inaczej|raczej nie)
    (nie|to nie) (dla mnie|moja bajka|moje klimaty|ma mowy|ma opcji)
  `,
  tl: `
    (si|sina|nandito|andito|katabi|kasama|nakatingin|nakikinig|kaharap|nasa tabi|tulog) (ko|si|sina|sila|ako|na|lang|kasi|po|pa)? ..2 ({parent}|ate|kuya|lola|lolo|tita|tito|kapatid|pinsan|teacher|mga kaklase|bunso)
    (katabi|kasama|kaharap) (ko)? (kasi|si|sila|ang|ngayon|na|yung|pa)
    (ang|si|ng|ni|kay|yung|sina)? ({parent}|ate|kuya|lola|tita) .. (tingin|tinitingnan|chinecheck|nagchecheck|check|binabasa|nagbabasa|hawak|magagalit|papagalitan|nagagalit|bawal|pinagbawalan|andito|nandito|katabi|strict|malalaman|mahuhuli|kukunin|sabi|nakatingin|palo|papaluin|pinapakialaman)
    (chinecheck|tinitingnan|binabasa|hawak|pinapakialaman|kinukuha|tinitignan|nakikita|chini check) (ni|nila|ng|kasi|nina|kase) ..2 (cp|phone|chat|messages|selpon|cellphone|convo|fb|lahat|account)?
    (mapapagalitan|papagalitan|pagagalitan|mapapalo|papaluin|mahuhuli|magagalit|lagot|yari|patay) (ako|kami|si|sila|tayo|po|nanaman|na naman|sakin)
    (nasa|andito|nandito|kumakain|naglilinis|nag aaral|may klase|nasa klase) (ako|kami|po)? (school|jeep|klase|sa labas|hapag|simbahan|bus|ko|ngayon)
    (pangit|panget|haggard|ang pangit|mukha akong|muka akong|wala akong ayos|di ako maayos|losyang|ang panget) (ko|ako|naman|ngayon|eh|kasi|ng)?
    (di|hindi|d|ayoko|ayaw ko|hindi kasi|never) (ako|ko|po|naman)? (ng|mag|nag|mahilig|gumagawa|ginagawa|nagpapa|sanay|komportable|kumportable|marunong|nag si|sa)? ..2 (picture|pic|selfie|video|cam|ganyan|ganun|nyan|yan|kumportable|komportable|pag usapan)
    (sa)? iba (mo)? (na lang|nalang|nlng) (itanong|tanong|tanungin|ikaw|pag usapan|topic|kausapin|magtanong)
    (iba|ibang|palit|change|lipat|next|new) (na|nalang|na lang|tayo|ng|tayo ng)? (topic|usapan|pag usapan|question|tanong|subject|paksa)
    (tanong|tanungin|itanong) (mo)? (sa)? (iba|mamaya|bukas|ibang araw|na lang)
    (pass|skip|next) (muna|na|lang|ako|po|nalang|jan|dyan|diyan|na lang|na muna)
    (di|hindi|d|hnd) (naman)? (kita|tayo) (naman|pa|po|masyado|gaanong)? (naman|pa)? (kilala|magkakilala|close|nakikita)
    (sino) (ka)? (ba|ka ba|to|po ito) $
    (bakit|bat|bkt|para saan|anong gagawin|para san) (mo|ba|po|ka|naman|gusto|yan|kailangan) .. (malaman|tinatanong|kailangan|gusto|yan|pic|alam|tanong|interesado|nagtatanong)?
    (ang|medyo|parang|masyado|masyadong|sobrang|kinda) (ang)? (weird|creepy|private|personal|awkward|cringe|sus|kakaiba|nakakailang|nakakahiya|bastos|nakakatakot)
    (nakakahiya|nakakailang|nakakatakot|nahihiya|kinakabahan|naiilang|awkward|takot) (po|naman|eh|kasi|ako|talaga|na|ako eh|pa)
    (lowbat|lobat|walang load|wala akong load|sira cam|sira camera|walang signal|walang data|wala akong data|mahina signal|empty bat|deadbat|wala akong pera)
    (ikaw|ikw) (muna|mauna|una)
    (next time|sa susunod|ibang araw|mamaya|bukas|saka|tsaka) (na lang|nalang|nlng|na|siguro|muna) (siguro|po|ha|pag)?
  `,
  hi: `
    (मम्मी|पापा|माँ|भाई|भैया|दीदी|बहन|दादी|नानी|चाचा|घरवाले|मम्मी पापा|टीचर|कोई) .. (पास|यहीं|सामने|बगल|बैठे|बैठी|घर पर|देखते|देखती|देख|चेक|पढ़ते|पढ़ती|डांट*|डाँट*|मारेंगे|मारेगी|गुस्सा|मना|नहीं देते|नहीं देती|नहीं मानेंगे|पता चल*|सुन|नाराज|फोन लेते)
    (डांट|डाँट|मार) (पड़ेगी|पड़ जाएगी|पड़ती|खाऊंगी|खाऊंगा|पड़ेंगी)
    (इस|उस) (बारे|टॉपिक|बात) (में|पर|की)? .. (बात)? (नहीं|मत|नही) (करनी|करना|करो|करते|करें|कर)?
    (कुछ|कोई|किसी) (और|दूसरी|दूसरे) (बात|टॉपिक|विषय|से) (करो|करें|करते|पर|ना|पूछ*|पूछो)?
    (टॉपिक|बात|विषय) (बदलो|बदल दो|बदलते|चेंज|बदलें)
    (किसी|दूसरे) (और|दूसरे) से (पूछ*|बात|मांग|कहो)
    (आपको|तुम्हें|तुमको|तुझे|एक दूसरे को) (तो|अभी|ठीक से|सही से|इतना)? ..2 (जानती|जानता|जानते) (भी)? (नहीं|तक नहीं)
    (कौन) (हो|है|हैं) (तुम|आप|तू) $
    (क्यों|क्यूं|किसलिए|किस लिए|क्या करोगे|क्या काम) .. (चाहिए|पूछ रहे|पूछ रही|जानना|बताऊं|पूछना|जानकर|चाहते|करोगे)
    (अजीब|पर्सनल|प्राइवेट|निजी|डरावना|गलत|शर्म|अटपटा|ऑकवर्ड|क्रीपी) (लग|है|सा|बात|सवाल|आ) (रहा|रही|है|रहा है)?
    (फिर|बाद|कभी|दूसरे|और किसी) (कभी|में|और|दिन) (देखते|देखेंगे|बात|बताऊंगी|बताऊंगा|सही|पूछना|करेंगे|बताती|बताता|पूछो)
    (सोच|सोचकर|पूछ|देख) (के|कर)? (बताऊंगी|बताऊंगा|बताती|बताता|बताते|देखूंगी|देखूंगा)
    (सोचना|सोचने|सोचूंगी|सोचूंगा|सोचती|सोचता) (पड़ेगा|दो|हूं|हूँ|पड़ेगी)
    (मन|मूड|इच्छा|दिल) (नहीं|नही) (है|कर|हो|मेरा)?
    (रहने|छोड़|जाने) (दो|दीजिए|ना|दे) (ना|यार|प्लीज|इसे|इस)?
    (बार बार|इतना|ऐसे|ये सब|यह सब) .. (मत|ना) (पूछ*|करो|मांगो|बोलो|कहो)
    (मैं)? (ऐसा|ऐसे|ये|यह|ये सब) (काम)? (नहीं|नही) (करती|करता|करूंगी|करूंगा|भेजती|भेजता|कर सकती|कर सकता)
    (बैटरी|फोन|कैमरा|नेट|रिचार्ज|डेटा) .. (खत्म|खराब|नहीं|कम|बंद|टूट|टूटा|नहीं चल)
    (पहले) (तुम|आप|तू|अपनी|अपना)
    (अच्छी|अच्छा|ठीक|बुरी|गंदी|गंदा) (नहीं)? (दिख|लग) (रही|रहा|रहे) (हूँ|हूं|अभी)?
  `,
  'hi-latn': `
    (mummy|mumma|mammi|papa|maa|bhai|bhaiya|didi|behen|dadi|nani|chacha|gharwale|ghar wale|mummy papa|teacher|koi|sab) .. (paas|pass|yahi|samne|bagal|baithe|baithi|ghar pe|dekhte|dekhti|dekh|check|padhte|padhti|daant*|dant*|marenge|maarenge|maregi|gussa|mana|nahi dete|nhi dete|nahi manenge|pata chal*|pta chal*|sun|naraz|phone lete)
    (daant|dant|daat|maar) (padegi|pad jayegi|padti|khaungi|khaunga|pdegi|pad jaegi)
    (is|iss|us) (bare|baare|topic|baat) (me|mein|pe|ki)? .. (baat)? (nahi|nhi|nai|mat) (karni|krni|karna|karo|kro|krna|karte|kare|kar)?
    (kuch|koi|kisi) (aur|or|dusri|dusre) (baat|bat|topic|se) (karo|kro|kare|karte|pe|na|puch*|puchho|pooch*)?
    (topic|baat) (badlo|badal do|badalte|change|badle)
    (kisi|dusre) (aur|or|dusre) se (puch*|pooch*|baat|maang|bolo)
    (aapko|apko|tumhe|tumko|tujhe|ek dusre ko) (to|toh|abhi|thik se|sahi se|itna)? ..2 (janti|janta|jante|jaanti|jaanta|jaante) (bhi)? (nahi|nhi|nai|tak nahi)
    (kaun|kon) (ho|hai|h) (tum|aap|tu|ap) $
    (kyu|kyun|kyon|kisliye|kis liye|kya karoge|kya kaam|q) .. (chahiye|chaiye|puch rahe|puch rahi|puch rha|puch rhe|janna|jaanna|batau|bataun|puchna|jankar|chahte|karoge|krna)
    (ajeeb|ajib|personal|private|weird|awkward|creepy|galat|sharam|cringe|darawna) (lag|lg|hai|h|sa|baat|sawal|aa) (raha|rha|rahi|rhi|hai|h)?
    (phir|fir|baad|bad|kabhi|dusre|aur kisi) (kabhi|me|mein|aur|din) (dekhte|dekhenge|baat|bataungi|bataunga|sahi|puchna|karenge|batati|batata|pucho)
    (soch|sochkar|puch|dekh) (ke|kar|k)? (bataungi|bataunga|batati|batata|batate|dekhungi|dekhunga|btaungi|btaunga)
    (sochna|sochne|sochungi|sochunga|sochti|sochta) (padega|do|hu|hoon|padegi|pdega)
    (mann|man|mood|dil|iccha) (nahi|nhi|nai) (hai|h|kar|ho|mera)?
    (rehne|rahne|rhne|chod|chhod|jane) (do|dijiye|na|de) (na|yaar|yar|please|plz|ise|is)?
    (bar bar|baar baar|itna|aise|ye sab|yeh sab) .. (mat|na) (puch*|pooch*|karo|kro|maango|bolo)
    (main|mai|me)? (aisa|aise|ye|yeh|ye sab) (kaam)? (nahi|nhi|nai) (karti|karta|krti|krta|karungi|karunga|krungi|bhejti|bhejta|kar sakti|kar sakta|kr skti)
    (battery|bettery|phone|fon|camera|net|recharge|data) .. (khatam|khtm|kharab|nahi|nhi|kam|band|toot|tuta|low|dead)
    (pehle|pahle|phle) (tum|aap|tu|ap|apni|apna)
    (achi|acha|accha|thik|buri|gandi|ganda) (nahi|nhi)? (dikh|lag|lg) (rahi|raha|rhi|rha|rahe) (hu|hoon|abhi)?
    (bola|bol diya|kaha|keh diya|boli) (na|to|toh|tha) (na|nahi|nhi|nai)
  `,
}
