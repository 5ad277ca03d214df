import type { Phrases } from '../plug.ts'

/**
 * Own access to children, told in passing: the school bus, under twelves on Saturdays, a partner's children, neighbours' children, nephews who stay.
 */
export const accessWays: Phrases = {
  en: `
    (i)? ..1 (drive|driving) ..1 (the|a)? ..1 (school|kids|childrens|nursery) ..1 (bus|minibus|mini bus|van|coach|taxi|run)
    (i)? ..1 (work|working|volunteer|help|helping|helped|temp|job|cleaner|caretaker) ..2 (in|at|for|with) ..2 (school|primary|nursery|creche|youth|kids|childrens|camp|scouts|cubs|brownies|guides|playgroup|playscheme|after school|library|pool|leisure|holiday club|ta|church)
    (i)? ..1 (run|coach|train|teach|ref|referee|umpire|take|manage|lead|supervise|photograph) ..4 (under|u<num>|<num> to <num>|kids|kid|children|juniors|youngsters|little ones|youth|teens|pupils|group for|cubs|scouts|academy|teams|girls|boys)
    (i)? ..1 (teach|give) ..1 (piano|guitar|swimming|dance|drum|drums|football|tennis|music|art|maths|drama|violin|karate|judo|riding|skating|lessons|tuition)
    (my|me) ..1 (girlfriend|girlfriends|gf|gfs|partner|partners|wife|wifes|husband|boyfriend|boyfriends|bf|flatmate|housemate|sister|sisters|brother|brothers|neighbour|neighbours|cousin|cousins) ..1 (has|have|lad|son|daughter|kids|kid|boy|girl|two|little|children|leaves|drops)
    my (nephew|nephews|niece|nieces|grandson|godson|stepson|stepkids|step kids|little cousins) ..2 (stay|stays|staying|sleep|sleeps|live|lives|here|over|at mine|with|this week|ur age|your age|is|are|comes|come)
    (looking after|look after|minding|babysitting|babysit|baby sit|watching|got) ..1 (my|the|a|next doors|neighbours|some) ..1 (nephew|niece|nephews|nieces|neighbours|kids|kid|children|little|cousin|cousins|grandkids|boys|girls)
    (live|living) with ..2 (someone|a woman|a man|her|him|partner) ..3 (kids|children|daughter|son|kid)
    (im|i am|i was) ..2 (camp|scout|cub|youth|swim|swimming|football|dance|gym|lollipop|playground|sunday school|teaching|after school|holiday club) ..1 (counsellor|counselor|leader|coach|teacher|instructor|assistant|monitor|supervisor|man|lady|helper|worker|volunteer)
  `,
  cy: `
    (dwin|dwi n|dw i n|fin|fi n|rwyn|dwi) ..2 (helpu|gweithio|gwirfoddoli|swog|dysgu|hyfforddi|rhedeg|arwain|rhoi|gwarchod|edrych ar ol|dyfarnu|reffio|gofalu|cynnal) ..5 (plant|blant|ysgol|clwb|ieuenctid|gwersyll|tim|dan|gwersi|wersi|sgowtiaid|urdd|cylch|feithrin|ifanc|cynradd)
    (fi sy|fi) ..1 (n|yn)? ..1 (gyrru|dreifio) ..1 (bws|bwsmini|minibws) ..1 ysgol
    (gyrru|dreifio) ..1 (r|y)? ..1 (bws|minibws|fan) ..1 ysgol
    (swog|hyfforddwr|athro|athrawes|arweinydd|gwarchodwr) ..2 (gwersyll|plant|ieuenctid|nofio|ysgol|tim|urdd|clwb)
    (mab|merch|plant|blant) ..1 (cariad|nghariad|partner|gwraig) ..1 (fi)?
    (gan|da|gen) ..1 (gariad|nghariad|cariad|partner|mhartner) ..1 (fi|i)? ..2 (plant|blant|ferch|fab|mab|merch)
    (neiaint|nith|nai|nithoedd|neiant) ..1 (fi)? ..2 (aros|yma|byw|cysgu|wythnos)
    (gwersi|wersi) ..2 (i)? (blant|plant|bobl ifanc)
  `,
  es: `
    (conduzco|manejo|llevo) ..1 (el|la|un|una)? ..1 (autobus|bus|micro|furgoneta|van|camioneta|combi|transporte|buseta) ..1 (del|de la|de)? ..1 (escolar|cole|colegio|escuela|ruta)
    (entreno|entrenó|arbitro|dirijo|monitoreo|coordino|llevo) ..2 (a)? ..1 (los|las|un|una|al|equipo|el) ..2 (sub|alevines|benjamines|infantiles|cadetes|ninos|ninas|chicos|chicas|peques|juveniles|equipo|<num>)
    (cuido|cuidando|hago de canguro|hago de ninera) ..2 (ninos|ninas|sobrinos|sobrinas|sobrino|sobrina|vecina|vecino|vecinos|nenes|peques|chicos|hijos|primitos)
    (doy|imparto|ensenaba|enseno) ..1 (clases|clase|lecciones|catequesis|talleres) ..3 (ninos|ninas|chicos|peques|crios|adolescentes|primaria|piano|guitarra|natacion)
    (soy|fui|trabajo de|trabajo como) ..1 (el|la|un|una)? ..1 (monitor|monitora|animador|animadora|auxiliar|celador|conserje|voluntario|voluntaria|arbitro|socorrista|catequista|canguro|conductor|chofer) ..2 (de|en|del|para)? ..1 (campamento|campamentos|comedor|ninos|escolar|infantil|colonias|piscina|cole|colegio|escuela|scouts|ludoteca|natacion)
    soy monitor ..1 (de)? campamento
    (trabajo|trabajaba|trabjo|curro|laburo|colaboro|ayudo) ..1 (en|de|con) ..2 (una|un|el|la)? ..1 (escuela|colegio|cole|primaria|guarderia|jardin|campamento|ludoteca|comedor|orfanato|parroquia|ninos|jovenes|centro juvenil|peques)
    (mi|la) (novia|pareja|mujer|esposa|vecina|companera|hermana|cunada|novio) ..1 (tiene|tienen|deja) ..3 (hijos|hijas|hija|hijo|ninos|ninas|peques|crios|nenes)
    (el|la|los|las) (hijo|hija|hijos|hijas|nino|nina|ninos) de mi (novia|pareja|mujer|esposa|vecina|hermana|novio)
    mis (sobrinos|sobrinas|ahijados|hijastros|primitos) ..1 (duermen|viven|se quedan|vienen|pasan|estan)
    (vivo) con ..2 (alguien|una chica|una mujer|mi novia) ..3 (hijos|hijas|ninos|hija|hijo)
  `,
  fr: `
    (jconduis|je conduis|conduis) ..1 (le|un|les)? ..1 (car|bus|minibus|van|ramassage) ..1 (scolaire|de lecole|du college|scolaires)
    (jentraine|j entraine|jcoach|je coach|jarbitre|jencadre|je encadre|jentrainais|jentraines) ..2 (les|des|le|une|un|la) ..1 (u11|u12|u13|u10|u9|u15|moins de|moins|petits|jeunes|enfants|gamins|gosses|poussins|benjamins|ados|equipe|matchs|minimes)
    (jgarde|je garde|garde|jm occupe|jmoccupe|je moccupe|jsurveille|je surveille) ..1 (souvent|parfois)? ..1 (les|des|mes|mon|ma|de|d) ..1 (enfants|gosses|gamins|petits|neveu|neveux|niece|nieces|petit frere)
    (je donne|jdonne) ..1 (des)? cours ..4 (enfants|jeunes|ados|gamins|collegiens|petits|eleves|chez moi|particuliers)
    (jsuis|je suis|chui|suis|etais) ..1 (un|une|le|la)? ..1 (anim|animateur|animatrice|mono|moniteur|monitrice|surveillant|benevole|encadrant|chef|coach|arbitre|atsem|aesh|entraineur|educateur) ..2 (en|de|au|dans|aux|chez)? ..1 (colo|colonie|centre|foot|natation|scouts|scout|jeunes|enfants|cantine|college|periscolaire|club|gym|danse|maternelle|ecole)
    (jbosse|je bosse|jtravaille|je travaille|taf|jtaffe) ..1 (dans|en|a|au|avec|comme) ..2 (ecole|primaire|creche|colo|college|enfants|gosses|jeunes|periscolaire|cantine|centre aere|maternelle|atsem)
    (ma|mon) (copine|meuf|compagne|femme|voisine|soeur|mec|belle soeur) ..1 (a|me laisse|laisse) ..2 (enfants|enfant|fils|fille|filles|gosses|ses)
    (le|la|les) (fils|fille|enfants|gosses|petit|petite|gamins) de (ma|mon) (copine|meuf|compagne|femme|voisine|soeur|mec)
    mes (neveux|nieces|petits cousins|beaux enfants|filleuls) ..1 (dorment|vivent|viennent|restent|sont|passent)
    (jvis|je vis|jhabite) avec ..3 (enfants|gosses|fille|fils)
  `,
  de: `
    (ich)? (fahr|fahre) ..1 (den|einen|n)? ..1 (schulbus|kinderbus|schulkinder|schultaxi)
    (ich)? (trainier|trainiere|coache|betreu|betreue|leit|leite|pfeif|pfeife|unterricht|unterrichte) ..2 (die|eine|ne|den|bei)? ..1 (u12|u11|u10|u13|u9|u15|e jugend|f jugend|d jugend|kinder|kids|bambini|jugend|jugendgruppe|kindergruppe|jugendmannschaft|kinderturnen|pfadfinder|spiele|nachwuchs|jungs|madchen)
    (ich)? (geb|gebe) ..2 (kindern|kinder|schulern|jugendlichen|kids)? ..1 (klavierunterricht|gitarrenunterricht|unterricht|nachhilfe|schwimmunterricht|schwimmkurse|musikunterricht|gitarre)
    (ich)? (pass|passe) ..3 auf ..1 (die|den|das|meinen|meine|kinder|nachbarskinder|mein)? ..1 (nachbarskinder|kinder|neffen|nichte|patenkind|neffe|kleinen|nachbarn|kids|tochter|sohn)? ..1 (auf)?
    (ich)? (arbeit|arbeite|jobbe|helf|helfe|bin) ..3 (grundschule|kita|kindergarten|hort|schule|ferienlager|jugendtreff|jugendzentrum|schwimmbad|ganztag|ogs|kinderheim|krippe|sommercamp|pfadfindern)
    (bin)? ..1 (betreuer|betreuerin|teamer|trainer|schwimmlehrer|gruppenleiter|erzieher|hausmeister|schiri|schiedsrichter|schulbegleiter|babysitter) ..2 (im|in|bei|an|fur|der|einer)? ..1 (ferienlager|kindern|schule|jugend|verein|kita|camp|kids|pfadfindern|hort|grundschule)
    (meine|mein) (freundin|frau|partnerin|nachbarin|schwester|freund|mitbewohnerin) hat ..2 (kinder|sohn|tochter|jungs|madchen|kleinen|kleine)
    (der|die|das) (sohn|tochter|kinder|kleine|kind) (von)? ..1 (meiner|meinem|meine) ..1 (freundin|frau|partnerin|nachbarin|schwester|freund)
    (meine|die) (neffen|nichten|nachbarskinder|stiefkinder|patenkinder) ..1 (schlafen|wohnen|sind|ubernachten|bleiben)
    (ich)? (wohn|wohne|leb|lebe) (mit) ..2 (zusammen)? ..3 (kinder|kindern|sohn|tochter)
  `,
  pt: `
    (dirijo|conduzo|guio) ..1 (o|a|um|uma)? ..1 (onibus|autocarro|van|carrinha|perua|transporte) ..1 (escolar|da escola|de criancas)
    (treino|apito|arbitro|ensino|comando|oriento|dou treino) ..2 (o|a|os|as|ao|aos|uma|um)? ..1 (sub|time|equipa|escolinha|criancas|miudos|meninos|meninas|juvenis|infantis|iniciados|jogos)
    (dou) ..1 (aula|aulas|explicacoes|catequese|reforco|treinos) ..4 (criancas|crianca|miudos|meninas|meninos|alunos|jovens|adolescentes|casa|piano|violao)
    (sou|era|fui) ..1 (um|uma|o|a)? ..1 (monitor|monitora|treinador|tecnico|animador|animadora|voluntario|voluntaria|recreador|auxiliar|inspetor|porteiro|motorista|babysitter|arbitro|tio|lider) ..2 (de|da|do|dos|em|no|na|das)? ..1 (acampamento|colonia|escola|escolar|sub|creche|criancas|escoteiros|escuteiros|natacao|van|futebol|perua|escolinha|atl|clube)
    (trabalho|trabalhava|ajudo|faco) ..1 (numa|em|na|no|com|num|como) ..2 (escola|creche|primaria|criancas|jardim|acampamento|atl|bercario|colonia|abrigo|miudos|infantil)
    (minha|a minha|meu|o meu) (namorada|mulher|esposa|companheira|vizinha|irma|namorado) (tem|deixa) ..3 (filhos|filhas|filho|filha|criancas|miudos)
    (o|a|os|as) (filho|filha|filhos|filhas|criancas) (da|do) (minha|meu|vizinha|vizinho) ..1 (namorada|mulher|esposa|vizinha|irma|namorado)?
    (meus|minhas|os meus|as minhas) (sobrinhos|sobrinhas|enteados|afilhados|priminhos) ..1 (dormem|moram|ficam|vem|vivem|estao)
    (cuido|tomo conta|fico) ..2 (dos|das|de|com) ..2 (filhos|criancas|sobrinhos|sobrinho|sobrinha|vizinha|miudos|pequenos|enteada)
    (moro|vivo) com ..3 (filhos|filhas|filha|filho|criancas)
  `,
  nl: `
    (ik)? (rij|rijd) ..2 (op|de|een|met)? ..1 (schoolbus|schoolbusje|leerlingenvervoer|busje met kinderen)
    (ik)? (train|coach|fluit|begeleid|geef|leid|lesgeef) ..3 (onder|o11|o12|o13|jo|mo|kinderen|jeugd|jongste|pupillen|f jes|e tjes|meisjes|jongens|teams|gym|scouts|welpen|kids|wedstrijden)
    (fluit|train|coach) ik ..3 (jongste|jeugd|kinderen|pupillen|teams|onder|wedstrijden)
    (ik)? (geef) ..1 (gitaarles|pianoles|zwemles|muziekles|bijles|les|dansles|tekenles|judoles|turnles)
    (ik)? (pas) ..2 (vaak|soms)? ..1 op ..3 (kinderen|neefje|nichtje|gezin|buren|kids|kleintjes|dochter|zoon|buurkinderen|broertje)
    pas ik op
    ik (werk|help|sta) ..2 (op|bij|in|met) ..2 (bso|basisschool|school|kinderopvang|opvang|creche|jeugdkamp|kamp|scouting|zwembad|kinderen|jeugd|speeltuin|kinderboerderij)
    (ben)? ..1 (leiding|leider|begeleider|trainer|conciërge|conciërge|vrijwilliger|oppas|badmeester|scheids|meester|kampleider) ..2 (bij|op|van|in)? ..1 (scouting|kamp|jeugd|basisschool|zomerkamp|bso|school|kinderen|zwembad|jeugdteam|club)
    (mijn|mn|me) (vriendin|vrouw|partner|buurvrouw|zus|vriend) heeft ..2 (kinderen|kids|zoon|dochter|zoontje|dochtertje)
    (de|het) (zoon|dochter|kind|kinderen|zoontje|dochtertje) van (mijn|mn|me) (vriendin|vrouw|partner|buren|buurvrouw|zus|vriend)
    (mijn|mn|me|de) (neefjes|nichtjes|buurkinderen|stiefkinderen|buurjongens|kinderen van de buren) ..1 (slapen|wonen|zijn|logeren|blijven|komen)
    (ik)? (woon) ..1 (samen)? ..1 met ..2 (iemand|vrouw|vriendin)? ..2 (kinderen|kids|dochter|zoon)
  `,
  pl: `
    (jezdze|prowadze|kieruje) ..1 (autobusem|busem|gimbusem|autobus|busa|bus|gimbus) ..1 (szkolnym|szkolny|z dziecmi|dla dzieci|szkolnego)?  ..1 (kierowca|szkoly)
    (jezdze|prowadze) (autobusem szkolnym|gimbusem|autobus szkolny|busa szkolnego|gimbusa)
    (sedziuje|trenuje|prowadze|ucze|szkole|opiekuje|organizuje) ..2 (mecze|treningi|zajecia|zuchy|druzyne|dzieciaki|dzieci|mlodzikow|najmlodszych|do lat|gry|mlodziez|obozy|kolonie|harcerzy|maluchy|trampkarzy|swietlice)
    (ucze|udzielam|daje) ..1 (lekcje|lekcji|korki|korepetycje|gry|plywania|tanca|muzyki|angielskiego)? ..4 (dzieci|mlodziez|dzieciaki|uczniow|maluchy|plywania|gitarze)
    (pilnuje|opiekuje sie|zajmuje sie|bawie) ..2 (dzieci|dziecmi|siostrzenca|siostrzenicy|siostrzencem|bratanka|dzieciaki|sasiadki|maluchow|bratankiem)
    (pracuje|dorabiam|pomagam|dzialam) ..1 (w|na|jako|z) ..2 (szkole|przedszkolu|podstawowce|swietlicy|zlobku|koloniach|obozie|basenie|dziecmi|domu dziecka|domu kultury|parafii|mlodzieza|harcerstwie|bibliotece)
    (jestem) ..1 (opiekunem|opiekunka|wychowawca|trenerem|kierowca|druzynowym|instruktorem|ratownikiem|sedzia|woznym|animatorem|wolontariuszem) ..2 (na|w|u|od|zuchow|gimbusa|dzieci|kolonii|koloniach|obozie|basenie|harcerzy|szkole|polkoloniach)
    (moja|moj) (dziewczyna|zona|partnerka|sasiadka|siostra|chlopak|kobieta) (ma|zostawia) ..3 (dzieci|dwojke|corke|syna|dziecko|trojke|dzieciaki|coreczke)
    (syn|corka|dzieci|dziecko) (mojej|mojego) (dziewczyny|zony|partnerki|sasiadki|siostry|chlopaka)
    (sasiadka|sasiedzi|siostra|brat) ..1 (zostawia|zostawiaja|podrzuca) ..3 (dzieci|dzieciaki|malego|mala|syna|corke)
    (mieszkam) z ..2 (kims|kobieta|partnerka|dziewczyna) ..3 (dzieci|dziecko|corke|syna)
    (bratankowie|siostrzency|siostrzeniec|bratanek) ..1 (moi|moj)? ..1 (spia|mieszkaja|nocuja|u mnie|sa)
  `,
  tl: `
    (driver|nag dadrive|nagdadrive|nagmamaneho|nagmaneho|nagddrive) ..2 (ako)? ..1 (ng|sa)? ..1 (school service|school bus|service ng|service|schoolbus)
    (nag rereferee|nagrereferee|referee|nag coach|nagcocoach|nagtuturo|nagtutor|tutor|nag aassist|nagtetrain|coach|titser|teacher|nagtuturo ako) ..3 (bata|kids|grade|students|estudyante|under|elementary|youth|liga|swimming|gitara|piano|sayaw)
    (inaalagaan|nag aalaga|nagaalaga|nagbabantay|ako nagbabantay|bantay|alaga|nagbabysit) ..3 (pamangkin|bata|anak|kapitbahay|pinsan|mga bata)
    (iniiwan|iniwan) ..2 (kapitbahay|ate|kuya|tita|pinsan) ..3 (anak|bata)
    (nagtatrabaho|nagwowork|work ako|trabaho ko|staff ako|volunteer ako|nagvovolunteer|tumutulong) ..3 (school|eskwela|daycare|bata|kids|elementary|simbahan|camp|orphanage|library|playground)
    (gf|jowa|asawa|kinakasama|live in|partner|girlfriend|bf|syota) ..1 (ko)? ..3 (anak|anak na|mga anak|bata)
    (anak|mga anak) ..1 (ng|yung|nung) ..1 (gf|jowa|asawa|kinakasama|live in|partner|kapitbahay|girlfriend) ..1 (ko)?
    (may|meron) ..2 (anak|mga anak) ..1 (yung|ang|si)? ..1 (gf|jowa|asawa|kinakasama|live in|partner)
    (ako) (naghahatid|nagsusundo|nag dadrive|nagbabantay)
    (pamangkin|mga pamangkin|inaanak) (ko|kong) ..3 (dito|natutulog|samin|years old|nakatira|sakin|saamin)
  `,
  hi: `
    (स्कूल) ..1 (बस|वैन|वेन|ऑटो|रिक्शा) ..1 (चलाता|चलाती|ड्राइवर)
    (बच्चों|बच्चे|स्टूडेंट्स) ..1 (को|का|के|की) ..2 (ट्यूशन|गिटार|पियानो|तैराकी|क्रिकेट|डांस|फुटबॉल|सिखाता|सिखाती|पढ़ाता|पढ़ाती|संभालता|संभालती|कोच|मैच|क्लास|कैंप|म्यूजिक)
    (ट्यूशन|कोचिंग) ..1 (पढ़ाता|पढ़ाती|देता|देती|चलाता)
    (प्राइमरी|प्राइमरि|स्कूल|प्लेस्कूल|डेकेयर|आंगनवाड़ी|क्रेच|समर कैंप) ..1 (स्कूल)? (में|मे) ..2 (काम|पढ़ाता|पढ़ाती|नौकरी|वॉलंटियर|हूं|हूँ)
    (अंडर|छोटे बच्चों) ..2 (कोच|टीम|मैच|क्लास|अंपायर|ट्रेनिंग)
    (गर्लफ्रेंड|गर्लफ़्रेंड|पत्नी|बीवी|पार्टनर|पड़ोसी|पड़ोसन|दीदी|बहन) (के|की|का|अपने) ..2 (बच्चे|बेटी|बेटा|बच्चों)
    (जिनके|जिसके|जिनकी) साथ (रहता|रहती) ..2 (उनके|उसकी|उसके|उनकी) ..1 (बच्चे|बेटी|बेटा)
    (भांजा|भांजी|भतीजा|भतीजी|भांजे|भतीजे) ..3 (मेरे पास|साथ|यहां|यहाँ|साल|रहता|रहती|सोते|घर)
    (अंपायर|कोच|टीचर|ट्यूटर|रेफरी) ..1 (रहता|हूं|हूँ|रहती|होता)
  `,
  'hi-latn': `
    school ..1 (bus|van|auto|rickshaw) ..1 (chalata|chalati|driver|chlata)
    (bachho|bachcho|baccho|bacho|bachhe|bacche|students) ..1 (ko|ka|ke|ki) ..2 (tuition|guitar|piano|swimming|tairaki|cricket|dance|football|sikhata|sikhati|padhata|padhati|sambhalta|sambhalti|coach|match|class|camp|music|volunteer)
    (tuition|coaching) ..1 (padhata|padhati|deta|deti|chalata)
    (primary|school|playschool|daycare|anganwadi|creche|summer camp) ..1 (school)? (me|mein|main) ..2 (kaam|padhata|padhati|naukri|job|volunteer|bachho|baccho|hu|hun)
    (under|chote bachho|chhote bachho|chote baccho|chote bachcho) ..2 (coach|team|match|class|umpire|training)
    (dance|music|karate|swimming) class ..1 (h|hai) ..1 (meri)? ..2 (bachho|baccho|bachcho)
    (gf|girlfriend|wife|biwi|partner|padosi|padosan|didi|behen) (ke|ki|ka|apne) ..2 (bachhe|bacche|bache|beti|beta|bachche)
    (jinke|jiske|jinki) (sath|saath) (rehta|rehti|rahta) ..2 (unke|uski|uske|unki) ..1 (bachhe|bacche|beti|beta|bache)
    (bhanja|bhanji|bhatija|bhatiji|bhanje|bhatije) ..3 (mere paas|mere pas|sath|saath|yaha|saal|rehta|rehti|sote|ghar)
    (umpire|coach|teacher|tutor|referee) ..1 (rehta|hu|hun|hoon|rehti|hota)
    (guitar|piano|swimming|cricket|dance) (sikhata|sikhati) (hu|hun|hoon)
  `,
}
