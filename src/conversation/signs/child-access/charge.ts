import type { Phrases } from '../plug.ts'

/** Children in the writer's charge: the school's bus, weekends of minding, the girlfriend's boys who sleep over, the under twelves. */
export const inCharge: Phrases = {
  en: `
    my (ex|exs|mum|flatmate|boss) ..1 (leaves|drops|brings) ..1 (her|his|the|their) (daughter|son|kids|kid|boys|girls|children)
    i (run|lead|organise) ..1 (a|the)? ..1 (holiday|summer|after school|kids|youth|breakfast|homework) (club|camp|scheme|group)
    i ..1 (drive|driving) ..1 (the|a)? ..1 (minibus|bus|van|mini bus|taxi|coach) (for|of|at) ..3 (school|primary|nursery|kids|children|academy)
    i (coach|train|manage|run|help) ..1 (the|an|our)? ..1 (under|undr|unders|u) ..1 (<num>|<num>s|7s|8s|9s|10s|11s|12s|13s|14s|15s|16s)
    i (coach|train|manage) ..1 (the)? (u8s|u9s|u10s|u11s|u12s|u13s|u14s|u15s|7s|8s|9s|10s|11s|12s|13s|14s|15s)
    my (girlfriends|gfs|partners|boyfriends|sisters|girlfriend|mates) ..1 (boys|girls|kids|sons|daughters|lads|little ones) ..1 (often)? ..1 (sleep|stay|are|come|live)
  `,
  cy: `
    (fi|dwi|dwin|fi syn|fi sy) ..2 (gyrru|dreifio) ..1 (r|y)? ..1 (bws|bwsmini|minibws|fan)
    (dwin|dwi|rwyn) ..1 (n)? (gwarchod|hyfforddi|edrych ar ol|carco) ..2 (plant|blant|dan|tim|hogia|genod)
    (plant|hogia|meibion) (fy)? ..1 (nghariad|cariad|mhartner) ..2 (cysgu|aros|yma)
  `,
  es: `
    soy ..1 (el|la)? (conductor|conductora|chofer|monitor|monitora|animador|animadora|cuidador|cuidadora) ..2 (ruta|escolar|campamento|comedor|colegio|ninos|peques)
    (el|la|los|las) (hijo|hija|hijos|hijas|ninos|peques) de mi (ex|mejor amigo|amiga|amigo|companera) ..3
    enseno ..1 (a)? ..1 (nadar|bailar|tocar|futbol|jugar|natacion) ..2 (ninos|ninas|peques|chicos|pequenos)
    (conduzco|manejo) ..1 (el|un)? (autobus|bus|micro|transporte) escolar
    (entreno) ..2 (equipo)? ..1 (alevin|infantil|benjamin|cadete|juvenil)
    (manejo|conduzco|llevo) (el|la|un|una) (bus|autobus|van|combi|furgoneta|micro|camion) de ..1 (una|un|la|el)? (primaria|escuela|colegio|guarderia|jardin|cole)
    (entreno) a ..1 (los|las|un|una)? (infantiles|alevines|benjamines|cadetes|peques|sub|chicos|chicas|ninos|ninas|menores)
    cuido ..1 (a)? (ninos|ninas|peques|chicos) ..1 (los|por|en) ..1 (fines|fin|tardes|findes|las|noches)
    (los|las) (hijos|hijas|ninos|peques) de mi (novia|pareja|novio|hermana) ..3 (duermen|quedan|viven|vienen|estan)
  `,
  fr: `
    je suis ..1 (animateur|animatrice|anim|mono) (en|dans|de|a) ..1 (une)? (colonie|colo|centre|ecole)
    (la fille|le fils|les enfants) de (mon|ma) (ex|voisine|pote|collegue) ..3
    (je|jconduis) ..1 (conduis)? (le|un) (car|bus|minibus|van) ..1 (dune|de|dun|de la|dune) ..1 (ecole|primaire|college|maternelle)
    (je|jfais|jfait) ..1 (fais)? ..1 du (babysitting|baby sitting) ..1 (le|les|tous|chaque)
    (jentraine|je coache|jcoache|jcoach) ..1 (les)? (u8|u9|u10|u11|u12|u13|u14|u15|poussins|benjamins|minimes|petits)
    (les|ses) (fils|filles|enfants|gosses|petits) de ma (copine|compagne|meuf|femme|soeur) ..2 (dorment|sont|vivent|viennent|restent)
  `,
  de: `
    (die|der) (tochter|sohn|kinder) (meiner|meines) (ex|freundin|freundes|kollegin|nachbarin) ..4 (bei mir|hier)
    ich bring* ..1 (kindern|kleinen|kids) ..1 (schwimmen|fussball|reiten|tanzen|klavier|gitarre) bei
    ich (leite|mache|betreue) ..1 (ein|eine|das|die)? ..1 (ferienlager|jugendgruppe|kindergruppe|ferienfreizeit|zeltlager|hort|jugendgruppe)
    ich (fahre|fahr) ..1 (den|einen|n)? (schulbus|kleinbus|bus|bulli|schultransport|transporter) ..1 (von|fur|einer|der)? ..2 (grundschule|schule|kita|kindergarten)?
    ich trainier* ..1 (die|eine|ne)? (u7|u8|u9|u10|u11|u12|u13|u14|u15|e jugend|d jugend|f jugend|bambini|minis)
    die (jungs|madchen|kinder|kids|sohne|tochter) (von|meiner) ..1 (meiner|meinem)? (freundin|partnerin|freund|frau|schwester) ..2 (schlafen|sind|wohnen|ubernachten|kommen)
    ich (pass|passe) ..2 (am wochenende|abends|nachmittags|oft|manchmal|samstags) ..1 auf ..1 (kinder|kids|kleine)
    (wohn|wohne) ..1 mit ..2 (kindern|kinder hat)
  `,
  pt: `
    (minha|meu) (namorada|namorado|mulher|companheira) tem ..1 (filhos|filhas|filho|filha|criancas)
    (dirijo|conduzo|guio|levo) (a|o|uma|um) (van|carrinha|onibus|perua|autocarro|transporte) ..1 (de|da|do|escolar) ..1 (uma|um|a)? ..1 (escola|escolinha|creche|colegio|infantario|primaria)?
    (treino|treinei) (o|os|um|a) (sub|infantis|iniciados|benjamins|escolinha|mirim|time)
    (os|as) (filhos|filhas|meninos|meninas|miudos|criancas) (da|do) (minha|meu) (namorada|mulher|companheira|namorado|irma|vizinha) ..2 (ficam|dormem|moram|vivem|estao|vem)
  `,
  nl: `
    ik ben (leiding|leider|begeleider) (bij|van|op) ..1 (de|een)? (scouting|kamp|jeugd|bso)
    de (buurkinderen|buurjongens|buurmeisjes) ..3 (bij mij|hier)
    ik (rij|rijd|rijdt|bestuur) ..1 (het|de|een)? (busje|bus|schoolbus|taxibusje|bestelbus) ..1 (van|voor|op)? ..1 (een|de)? ..1 (basisschool|school|opvang|bso|creche)?
    ik pas ..3 op ..2 (kinderen|kids|kindjes|kleintjes|jongens|meisjes|neefjes|nichtjes)
    ik train ..1 (de|het|een)? (o8|o9|o10|o11|o12|o13|o14|o15|jo8|jo9|jo11|jo13|f jes|pupillen|jeugd)
    de (zoontjes|dochtertjes|zoons|dochters|kinderen|kids|jongens) van (mijn|mn) (vriendin|vriend|partner|vrouw|zus) ..2 (slapen|logeren|zijn|wonen|komen|blijven)
  `,
  pl: `
    (moja|moj) (dziewczyna|partnerka|chlopak|zona) ma ..2 (dzieci|dzieciakow|syna|corke|synow|corki)
    ucze (dzieci|dzieciaki|maluchy) ..2
    (jezdze|kieruje|woze|prowadze) ..1 (busem|bus|autobusem|busik|busikiem|gimbusem) ..1 (dla|z|w)? ..1 (podstawowki|szkoly|szkolnym|przedszkola|szkolny|dzieci)?
    (pilnuje|opiekuje sie|niancze|nianczę|zajmuje sie) ..1 (dzieci|dziecmi|dzieciakow|dzieciakami|maluchow|maluchami)
    (trenuje) ..1 (mlodzikow|trampkarzy|orlikow|zakow|juniorow|dzieci|dzieciaki)
    (synowie|corki|dzieci|chlopcy|dzieciaki) (mojej|mojego) (dziewczyny|partnerki|chlopaka|siostry|zony|kobiety) ..2 (spia|nocuja|mieszkaja|sa|bywaja)
    (mieszkam) z ..1 (kims|kobieta|dziewczyna) ..1 kto* ma ..1 (dzieci|syna|corke)
  `,
  tl: `
    (dito|sa akin|samin|sa bahay) ..1 (natutulog|nakatira|natulog) ..1 (ang|mga|yung) ..2 (anak|pamangkin|kapatid)
    (ako)? ..1 (nagmamaneho|driver|nagdadrive|nagda drive) ..1 (ako)? ..1 (ng|sa) ..1 (school)? ..1 (bus|service|van|school service|jeep)
    (nagbabantay|nag aalaga|nagaalaga|nagbababysit) ako ..1 (ng|sa) ..1 (mga)? (bata|pamangkin)
    (nagco coach|coach ako|nagtuturo ako) ..1 (ng|sa) ..2 (bata|under|elementary|u12|u10)
  `,
  hi: `
    (दोस्त|गर्लफ्रेंड|बहन|पड़ोसन|पत्नी) के (बच्चे|लड़के|बेटे) ..1 (मेरे|हमारे) (यहाँ|यहां|पास|घर) ..1 (सोते|रहते|आते)
    (स्कूल) ..1 (की|का)? ..1 (वैन|बस|गाड़ी) (चलाता|चलाती)
    (बच्चे|बच्चों को|बच्चों) ..1 (को)? (संभालता|संभालती|सँभालता|ट्यूशन देता|ट्यूशन देती|पढ़ाता|पढ़ाती|कोचिंग देता)
  `,
  'hi-latn': `
    (dost|gf|girlfriend|behan|padosan|wife) (ke|k) (bachche|bacche|bache|bachhe|ladke|bete) ..1 (mere|hamare) (yahan|yaha|paas|ghar) ..1 (sote|rehte|rahte|aate)
    school ..1 (ki|ka)? ..1 (van|bus|gaadi) (chalata|chalati)
    (bachche|bacche|bache|bachcho|baccho|bachhe|bachho|bacho|bachon) ..1 (ko)? ..1 (sambhalta|sambhalti|tuition deta|tuition deti|padhata|padhati|coaching deta)
  `,
}
