import type { Phrases } from '../plug.ts'

/** Words that tell of own access to children. */
export const accessPhrases: Phrases = {
  any: `
    [ ..3 (access to|works with|coaches|teaches|looks after|babysits) ..2 (child|children|kids|girls|boys|pupils) ..3 ]
  `,
  en: `
    i (work|volunteer|help|teach|coach|train|instruct|am working|used to work) ..3 (kids|children|young people|teens|teenagers|juniors|under <num>|pupils|youth|toddlers|little ones|girls team|boys team|youngsters|minors|students your age)
    (i|im) ..2 (work|working|volunteer|volunteering|job|teach|teaching|help|helping) (at|in|for|with) ..2 (school|nursery|primary|kindergarten|youth club|youth group|childrens|kids club|day care|daycare|summer camp|swimming pool|leisure centre|scouts|playground|after school|high school|orphanage|holiday camp)
    (im|i am|i was|being) ..1 (a|an|the|your)? ..2 (teacher|coach|scout leader|swim teacher|swimming teacher|swim instructor|tutor|nanny|babysitter|childminder|youth worker|teaching assistant|football coach|dance teacher|gym teacher|pe teacher|camp counselor|camp counsellor|camp leader|school bus driver|bus driver|au pair|foster carer|lifeguard|youth leader|music teacher|piano teacher|photographer for kids)
    i (coach|train|manage|run|ref) ..2 (team|under <num>|u <num>|u<num>|girls|boys|kids|juniors|club|academy|youth)
    i ..2 (babysit|baby sit|babysat|look after|looking after|mind|take care of|nanny|childmind)
    i (have|got|live with) ..2 (daughter|son|kids|children|stepdaughter|stepson|niece|nephew|girl|boy) ..1 (your age|ur age|at home|too|who|aged|of my own|same age|<age>|living|of <num>|$)
    my (daughter|son|stepdaughter|stepson|niece|nephew|gfs daughter|girlfriends daughter|partners daughter|wifes daughter|kids|kid|step daughter|god daughter|goddaughter|little girl|little boy|neighbours kids) ..1 (is|are|has|lives|stays|sleeps|comes|your age|ur age|same age|goes|who is|does)
    (kids|children|girls|boys) i (teach|coach|train|look after|babysit|work with|mind)
    (my|the) (pupils|students|class of kids|youth team|football kids)
    (kids|children) ..1 (stay|staying|sleep over|sleeping|live|come round|over) ..1 (with me|at mine|at my|my house)
    i foster
    (single|step) (dad|mum|mom|father)
  `,
  cy: `
    (dwin|dw i|rwyn|dwi) ..2 (gweithio|gwirfoddoli|dysgu|hyfforddi) ..4 (plant|ysgol|blant|ieuenctid|feithrinfa|clwb|merched|bechgyn|tim)
    (athro|athrawes|hyfforddwr|gwarchodwr|nani) ydw i
    (dwin|dw i|dwi) ..1 (gwarchod|edrych ar ol) ..3 (plant|blant|merch|bachgen|babi)
    mae (gen i|gyda fi|da fi) ..1 (ferch|fab|blant|nith|nai)
    mae fy (merch|mab|nith|nai|mhlant|llysferch)
  `,
  es: `
    (trabajo|laburo|ayudo|soy voluntario|soy voluntaria|doy clases|enseno|entreno|curro) ..3 (ninos|niños|ninas|niñas|chicos|chicas|escuela|colegio|guarderia|jardin|nenes|jovenes|adolescentes|primaria|secundaria|campamento|club|menores|infantil)
    soy ..1 (un|una|el|la)? ..1 (profe|profesor|profesora|maestro|maestra|entrenador|entrenadora|ninero|ninera|niñera|monitor|monitora|catequista|tutor|tutora|instructor|instructora|chofer escolar|preceptor|socorrista)
    (cuido|cuidaba) ..1 (a)? ..2 (ninos|niños|ninas|niñas|nenes|bebe|bebes|sobrina|sobrino|hija|hijo|hijos|vecinos|nena|chicos)
    (tengo|vivo con) ..2 (hija|hijo|hijas|hijos|sobrina|sobrino|hijastra|hijastro|hijita)
    mi (hija|hijo|sobrina|sobrino|hijastra|hijastro|hijita) ..1 (tiene|vive|es|duerme|va|de tu edad|se queda)
    (mis|los) (alumnos|alumnas|estudiantes|chicos del equipo|chicas del equipo)
  `,
  fr: `
    je (travaille|bosse|suis benevole|donne des cours|aide|garde|entraine|coach|moccupe) ..4 (enfants|ecole|creche|college|lycee|colo|colonie|centre de loisirs|jeunes|ados|gosses|club|petits|maternelle|primaire|mineurs|filles|garcons|equipe)
    (je suis|jsuis|chui) ..1 (un|une|le|la)? ..1 (prof|professeur|instituteur|institutrice|entraineur|entraineuse|animateur|animatrice|baby sitter|babysitter|nounou|moniteur|monitrice|educateur|educatrice|surveillant|surveillante|pion|coach|maitre nageur|assistante maternelle)
    (je|jgarde|jfais) ..1 (garde|du babysitting|du baby sitting|fais du babysitting|fais du baby sitting)
    (jai|j ai) ..1 (une|un|des|deux|trois) (fille|fils|enfants|niece|neveu|belle fille|gosses|beau fils|filles|petite fille)
    (ma|mon|mes) (fille|fils|niece|neveu|belle fille|enfants|beau fils|filleule) ..1 (a|vit|est|dort|va|habite|ont|de ton age)
    mes (eleves|petits du club)
  `,
  de: `
    ich (arbeite|jobbe|helfe|unterrichte|trainiere|betreue|bin ehrenamtlich) ..4 (kinder|kindern|schule|kita|kindergarten|jugendclub|jugendzentrum|jugendlichen|jugend|schulern|hort|grundschule|verein|ferienlager|madchen|jungs|jugendmannschaft)
    ich bin ..1 (ein|eine|der|die)? ..1 (lehrer|lehrerin|trainer|trainerin|babysitter|babysitterin|erzieher|erzieherin|betreuer|betreuerin|jugendleiter|jugendleiterin|nachhilfelehrer|schwimmlehrer|busfahrer|tagesmutter|bademeister|gruppenleiter|gruppenleiterin|jugendtrainer)
    ich babysitte
    ich (passe|pass) ..3 (auf kinder|auf die kinder|auf kleine|auf meine|auf den sohn|auf die tochter|auf ein)
    ich (hab|habe|wohne mit) ..2 (tochter|sohn|kinder|stieftochter|nichte|neffen|neffe|stiefsohn)
    (meine|mein) (tochter|sohn|nichte|neffe|stieftochter|stiefsohn|kinder|patenkind) ..1 (ist|hat|wohnt|schlaft|geht|sind|lebt)
    meine (schuler|schulerinnen|jugendmannschaft|kids im verein)
  `,
  pt: `
    (eu)? (trabalho|ajudo|dou aulas|dou aula|sou voluntario|sou voluntaria|treino|ensino) ..3 (criancas|escola|creche|colegio|adolescentes|jovens|miudos|infantil|acampamento|clube|infancia|meninas|meninos|primaria|alunos)
    sou ..1 (um|uma|o|a)? ..1 (professor|professora|treinador|treinadora|baba|ama|monitor|monitora|educador|educadora|instrutor|instrutora|tecnico do time|motorista escolar|catequista|explicador|salva vidas|chefe dos escoteiros)
    (eu)? (cuido|tomo conta|fico com) ..2 (criancas|crianca|sobrinha|sobrinho|miudos|bebe|filhos|filha|menina|menino|vizinha)
    (tenho|moro com|vivo com) ..2 (filha|filho|filhos|filhas|sobrinha|sobrinho|enteada|enteado)
    (minha|meu|a minha|o meu) (filha|filho|sobrinha|sobrinho|enteada|enteado|afilhada|filhinha) ..1 (tem|mora|vive|e|dorme|vai|esta|da tua idade|da sua idade)
    meus alunos
  `,
  nl: `
    ik (werk|help|geef les|train|begeleid|ben vrijwilliger|doe vrijwilligerswerk|coach) ..4 (kinderen|school|opvang|bso|creche|jeugd|jongeren|kinderdagverblijf|basisschool|club|kamp|meisjes|jongens|scouting|jeugdteam|kids)
    ik ben ..1 (een|de)? ..1 (leraar|lerares|juf|meester|trainer|trainster|oppas|begeleider|leider bij scouting|zwemleraar|badmeester|jeugdleider|coach|docent|buschauffeur|pedagogisch medewerker|gastouder|jongerenwerker)
    ik pas ..2 op ..2 (kinderen|kind|dochter|zoon|buurmeisje|buurjongen|nichtje|neefje|baby)
    ik heb ..2 (dochter|zoon|kinderen|stiefdochter|nichtje|neefje|stiefzoon|dochtertje)
    (mijn|mn|me) (dochter|zoon|nichtje|neefje|stiefdochter|stiefzoon|kinderen|dochtertje) ..1 (is|heeft|woont|slaapt|gaat|zijn|logeert)
    mijn (leerlingen|jeugdteam)
  `,
  pl: `
    (pracuje|pomagam|ucze|trenuje|jestem wolontariuszem|jestem wolontariuszka|prowadze) ..3 (dzieci|dziecmi|szkole|przedszkolu|mlodziez|mlodzieza|swietlicy|zlobku|kolonii|klubie|obozie|dzieciakami|dziewczynki|chlopcow|podstawowce|harcerzy)
    jestem ..1 (nauczycielem|nauczycielka|trenerem|trenerka|opiekunka|opiekunem|niania|wychowawca|korepetytorem|instruktorem|instruktorka|ratownikiem|animatorem|kierowca autobusu szkolnego|druzynowym|pedagogiem)
    (opiekuje sie|pilnuje|zajmuje sie) ..2 (dziecmi|dzieci|dzieckiem|corka|siostrzenica|bratanica|synem|maluchem)
    mam ..2 (corke|syna|dzieci|siostrzenice|bratanice|pasierbice|pasierba|coreczke)
    (moja|moj|moje) (corka|syn|siostrzenica|bratanica|pasierbica|dzieci|siostrzeniec|pasierb|coreczka) ..1 (ma|mieszka|jest|spi|chodzi|maja)
    moi uczniowie
  `,
  tl: `
    (nagtatrabaho|nagtuturo|nagvovolunteer|teacher|nagcocoach|nagwowork|trabaho) ako ..3 (bata|school|eskwela|daycare|eskwelahan|mga bata|students|kabataan|elementary|youth)
    (teacher|coach|guro|tutor|yaya|titser|trainer|babysitter|driver ng school bus|youth leader|sunday school teacher) (ako|po ako)
    (nag babysit|nagbabysit|nag aalaga|nagaalaga|inaalagaan|nagbabantay|bantay) (ako|ko)
    (may|meron) (akong|ako) ..1 (anak|pamangkin|anak na babae|anak na lalaki|stepdaughter)
    (anak|pamangkin|stepdaughter) ko ..1 (na|ay|kasing|kaedad|dito|nakatira|natutulog|babae)
    (mga)? (estudyante|students) ko
  `,
  hi: `
    (मैं)? ..1 (स्कूल|बच्चों|कोचिंग|प्लेस्कूल|अनाथालय|ट्यूशन) ..3 (पढ़ाता|पढ़ाती|काम|सिखाता|सिखाती|ट्रेनिंग)
    (मैं) ..1 (टीचर|कोच|शिक्षक|अध्यापक|ट्यूटर|ट्रेनर) ..1 (हूं|हूँ)
    (मेरी|मेरे|मेरा) ..1 (बेटी|बेटा|बच्चे|भतीजी|भांजी|भतीजा|भांजा|सौतेली बेटी) ..2 (है|हैं|साल|रहती|रहते|सोती)
    (बच्चों) ..2 (संभालता|संभालती|देखभाल|ख्याल)
  `,
  'hi-latn': `
    (mai|main|mein)? ..1 (school|bachcho|bacho|baccho|coaching|playschool|tuition) ..3 (padhata|padhati|padata|kaam|kam karta|sikhata|sikhati|training)
    (mai|main|mein) ..1 (teacher|coach|shikshak|adhyapak|tutor|trainer) ..1 (hu|hun|hoon|hoo)
    (meri|mere|mera) ..1 (beti|beta|bachche|bache|bhatiji|bhanji|bhatija|bhanja) ..2 (hai|hain|saal|rehti|rehte|soti|h)
    (bachcho|bacho|baccho) ..2 (sambhalta|sambhalti|dekhbhal|khayal|khyal)
  `,
}
