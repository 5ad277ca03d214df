import type { CuePlug } from './plug.ts'

/** Training, matches, tournaments, clubs: people who meet because a team does. */
export const team: CuePlug = {
  id: 'team',
  phrases: {
    en: `
      (training|practice|practise|rehearsal|band practice|orchestra|choir|swim club|drama club|tryout*|trial match|warm up|preseason|drills)
      (football|soccer|rugby|hockey|netball|basketball|cricket|swimming|tennis|gymnastics|karate|judo|dance|athletics|volleyball|running|cheer) (training|practice|club|match|team|game|class|session|camp|lesson|trials|kit|boots)
      (the|our|a|this|next|big|away|home) (match|fixture|tournament|cup|league|semi|semis|final|squad|lineup|line up|starting|derby|playoff*|kit|pitch|minibus|team bus)
      (kick|tip) off|kickoff|half time|shin pads|shinpads|mouthguard|goalkeeper|goalie|midfield|striker|referee
      (coach|gaffer|team mates|teammates|teammate|captain|physio|the lads|the squad)
      (pitch|astro|sports hall|leisure centre|sports centre|changing rooms|clubhouse|dugout|sidelines|gym hall)
      (u|under) (8|9|10|11|12|13|14|15|16|17|18) (s|team|squad|girls|boys)?
      (bring|wear|forgot|wash) .. (kit|boots|bib*|racket|shin pads|gumshield|jersey|trainers)
      (the|our) (whole)? team (is|are|will|has|needs|meets|won|lost|chat|dinner)
      (see|meet) (you|u|ya|everyone|everybody|all) (at|for) (training|practice|the match|the game|the pitch|the club|rehearsal)
    `,
    cy: `
      (ymarfer|hyfforddi|ymarferion|hyfforddiant|rihyrsal|ymarfer côr|cor|aelwyd|eisteddfod|yr urdd)
      (gêm|gem|tîm|tim|clwb|ymarfer) (bêl|pêl|bel|pel|rygbi|pêl droed|pel droed|bel droed|hoci|nofio|criced|pêl rwyd|pel rwyd)
      (pêl droed|pel droed|bel droed|pêl rwyd|pel rwyd|rygbi|hoci|nofio|criced)
      (y|ein|yr) (tîm|tim|gêm|gem|garfan|twrnamaint|gynghrair|cwpan|cae|capten|hyfforddwr|hyfforddwraig|gic gyntaf|bws mini)
      (cit|esgidiau pêl|padiau|crys|chwiban|dyfarnwr|reff|golwr|carfan|twrnament)
      (dan) (8|9|10|11|12|13|14|15|16|17|18)
      (ar y|i'r|ir) (cae|maes|clwb|gampfa)
      (canolfan) (hamdden|chwaraeon)
    `,
    es: `
      (entrenamiento|entreno|entrenos|entrenar|entrenamos|entrena|practica de|ensayo|ensayamos|calentamiento|pretemporada)
      (partido|torneo|liga|campeonato|copa|clasificatoria|semifinal|final|amistoso|jornada) (de|del|contra|el|es|hoy|este|mañana|sabado|domingo)?
      (futbol|baloncesto|basquet|basket|voley|voleibol|natacion|rugby|tenis|balonmano|gimnasia|atletismo|karate|judo|patinaje|beisbol|handball|hockey|danza|baile)
      (el|nuestro|todo el|del|al|mi) (equipo|club|entrenador|entrenadora|capitan|capitana|profe de educacion fisica|mister|plantel|coro|orquesta|arbitro)
      (cancha|campo de|polideportivo|pabellon|vestuario|vestuarios|gimnasio|pista|banquillo|alberca|piscina)
      (camiseta|uniforme|espinilleras|botines|tacos|tenis|zapatillas|equipacion|peto|petos|canilleras) 
      (sub|categoria|infantil|cadete|alevin|juvenil) (8|9|10|11|12|13|14|15|16|17|18)?
      (convocatoria|convocados|convocadas|alineacion|titular|titulares|suplente|portero|delantero)
      (chicos|chicas|muchachos|equipo) (mañana|hoy|el|el partido|entrenamos|nos vemos en)
    `,
    fr: `
      (entrainement|entrainements|entrainer|entraine|entrainment|repetition|repet|chorale|echauffement|stage de|competition|compet)
      (match|tournoi|championnat|coupe|demi finale|finale|amical|derby|rencontre sportive) 
      (foot|football|basket|hand|handball|rugby|volley|natation|tennis|judo|karate|gym|athle|athletisme|danse|equitation|hockey|escrime|badminton)
      (l|le|la|notre|toute l|mon|les) (equipe|coach|entraineur|entraineuse|capitaine|club|arbitre|gardien|u13|u15|effectif)
      (lequipe|lentraineur|lentrainement|larbitre|lechauffement|lentraineuse)
      (terrain|gymnase|stade|vestiaire|vestiaires|piscine|salle de sport|minibus|dojo)
      (maillot|crampons|protege tibias|survet|gourde|chasuble|convocation|convoque|convoques|licence)
      (u|moins de) (8|9|10|11|12|13|14|15|16|17|18)
      (les gars|les filles|lequipe|les joueurs|les joueuses) (rdv|demain|samedi|rendez|on joue|match)
    `,
    de: `
      (training|trainings|trainieren|trainiert|probe|chorprobe|bandprobe|orchester|aufwärmen|trainingslager|wettkampf|punktspiel|sportverein|abschlusstraining)
      (spiel|turnier|pokal|liga|halbfinale|finale|freundschaftsspiel|heimspiel|auswärtsspiel|anpfiff|spieltag|derby|punktspiel*) (am|gegen|ist|beginnt|um|morgen|heute|samstag|sonntag|in|war)
      (fußball|fussball|handball|basketball|volleyball|schwimmen|tennis|turnen|judo|karate|leichtathletik|hockey|eishockey|tanzen|reiten|rugby|tischtennis|badminton|klettern) 
      (die|unsere|unser|der|das|im|vom) (mannschaft|team|trainer|trainerin|kapitän|verein|schiri|torwart|chor|kabine|kader|aufstellung)
      (sportplatz|turnhalle|sporthalle|halle|kabine|umkleide|vereinsheim|spielfeld|mannschaftsbus|kunstrasen|schwimmhalle|hallenbad)
      (trikot|trikots|schienbeinschoner|fußballschuhe|stollen|sporttasche|leibchen|hallenschuhe)
      (u|unter) (8|9|10|11|12|13|14|15|16|17|18)
      (jungs|mädels|leute|mannschaft|team) (morgen|samstag|treffpunkt|abfahrt|training|wir spielen|treffen)
    `,
    pt: `
      (treino|treinos|treinar|treinamos|ensaio|ensaios|aquecimento|coral|coro|treinamento|pré época|peneira)
      (jogo|torneio|campeonato|liga|taça|copa|amistoso|semifinal|final|partida|jornada) (de|do|contra|é|no|na|sabado|sábado|domingo|amanhã|amanha|hoje)
      (futebol|futsal|basquete|basquetebol|volei|vôlei|natação|natacao|andebol|handebol|tênis|tenis|judo|judô|karate|ginástica|atletismo|rugby|hoquei|dança|capoeira)
      (o|a|do|da|nosso|nossa|todo o|ao) (time|equipa|equipe|treinador|treinadora|capitão|capitao|capitã|clube|técnico|tecnico|mister|árbitro|arbitro|goleiro|guarda redes|banda)
      (quadra|campo|ginásio|ginasio|pavilhão|pavilhao|balneário|vestiário|piscina|estádio|autocarro da equipa)
      (chuteira|chuteiras|caneleira|caneleiras|uniforme|camisola|colete|equipamento|meião|camisa do time)
      (sub|juvenil|infantis|iniciados|escalão) (8|9|10|11|12|13|14|15|16|17|18)?
      (convocatória|convocados|convocadas|escalação|titular|titulares)
      (pessoal|galera|malta|time|meninas|meninos) (amanhã|treino|jogo|sábado|nos encontramos|o jogo)
    `,
    nl: `
      (training|trainingen|trainen|getraind|repetitie|koor|oefening|warming up|warmup|toernooi|wedstrijd|wedstrijden|competitie|trainingspak)
      (voetbal|hockey|handbal|basketbal|volleybal|zwemmen|zwemles|tennis|turnen|judo|karate|atletiek|korfbal|waterpolo|dansen|rugby|scouting|schaatsen|paardrijden|badminton)
      (het|ons|de|onze|hele|mijn) (team|elftal|trainer|trainster|coach|aanvoerder|club|scheids|scheidsrechter|keeper|ploeg|koor|orkest|opstelling)
      (sportveld|sporthal|kleedkamer|kantine|gymzaal|clubhuis|zwembad|kunstgras|het veld|verzamelen|thuiswedstrijd|uitwedstrijd)
      (scheenbeschermers|voetbalschoenen|tenue|trainingsjas|bitje|sporttas|hesje*)
      (o|jo|mo|onder) (8|9|10|11|12|13|14|15|16|17|18)
      (bekerwedstrijd|halve finale|finale|oefenwedstrijd|aftrap|competitiewedstrijd)
      (jongens|meiden|dames|team|ouders) (morgen|zaterdag|verzamelen|training|wedstrijd|we spelen)
    `,
    pl: `
      (trening*|treningu|treningi|treningow|trenujemy|trenowac|proba choru|proba zespolu|rozgrzewka|zgrupowanie|oboz sportowy|sparing*)
      (mecz*|turniej*|liga|ligi|zawody|zawodow|puchar*|polfinal*|final*|mistrzostwa|mistrzostw|rozgrywki)
      (pilka nozna|pilki noznej|pilke nozna|koszykowk*|siatkowk*|plywanie|basen|tenis|judo|karate|gimnastyk*|lekkoatletyk*|hokej*|rugby|taniec|szermierk*|reczna)
      (nasza|nasz|cala|druzyna|druzyny|druzyne|zespol|zespolu|trener|trenera|trenerka|kapitan|sedzia|bramkarz|klub|klubu|choru|orkiestra)
      (boisko|boisku|hala sportowa|hali sportowej|szatnia|szatni|sala gimnastyczna|stadion|stadionie|orlik|orliku|zbiorka)
      (koszulki|korki|ochraniacze|getry|stroj|stroje|dresy|halowki|plastron*) 
      (u|do lat) (8|9|10|11|12|13|14|15|16|17|18)
      (sklad|skladu|powolania|powolani|rezerwowi)
      (chlopaki|dziewczyny|druzyna|rodzice|zespol) (jutro|zbiorka|mecz|trening|w sobote|gramy|wyjazd)
    `,
    tl: `
      (training|practice|praktis|ensayo|rehearsal|tryout*|nagpapraktis|mag practice|magpractice|magpapractice|nagttraining|mag ensayo|warm up)
      (laro|laban|game|match|liga|tournament|finals|championship|intrams|intramurals|paligsahan|palaro|sportsfest) (natin|namin|bukas|sa|mamaya|ng|na|vs|kontra|nila)
      (basketball|volleyball|football|soccer|badminton|swimming|taekwondo|karate|sepak|baseball|softball|dance troupe|cheerdance|chess|choir)
      (ang|ng|sa|yung|si|buong) (team|koponan|coach|captain|varsity|players|teammates|club|jersey|referee|choir|banda)
      (covered court|sa court|sa gym|sa field|oval|gymnasium) 
      (jersey|sapatos|uniporme|kneepad*|rubber shoes)
      (coach|team|guys|players) (bukas|mamaya|practice|training|call time)
      call time
    `,
    hi: `
      (ट्रेनिंग|प्रैक्टिस|अभ्यास|रिहर्सल|प्रशिक्षण|वार्म अप|नेट प्रैक्टिस|ट्रायल)
      (मैच|टूर्नामेंट|लीग|फाइनल|सेमीफाइनल|प्रतियोगिता|मुकाबला|कप|खेल दिवस)
      (क्रिकेट|फुटबॉल|फुटबाल|हॉकी|कबड्डी|बैडमिंटन|बास्केटबॉल|वॉलीबॉल|तैराकी|टेनिस|कराटे|जूडो|खो खो|डांस क्लास|शतरंज)
      (टीम|कोच|कप्तान|खिलाड़ी|खिलाड़ियों|अंपायर|रेफरी|विकेटकीपर|क्लब)
      (मैदान|ग्राउंड|स्टेडियम|कोर्ट|स्विमिंग पूल|जिम)
      (जर्सी|बैट|बल्ला|किट|रैकेट)
      (अंडर) (8|9|10|11|12|13|14|15|16|17|18|19)
    `,
    'hi-latn': `
      (training|trening|practice|praktice|abhyas|rehearsal|warm up|net practice|trial|trials)
      (match|tournament|league|final|semifinal|pratiyogita|muqabla|mukabla|sports day)
      (cricket|football|hockey|kabaddi|badminton|basketball|volleyball|swimming|tennis|karate|judo|kho kho|dance class|chess)
      (team|coach|captain|kaptaan|khiladi|umpire|referee|wicketkeeper|players) 
      (maidan|playground|stadium|swimming pool)
      (jersey|cricket bat|cricket kit|racket)
      (under|u) (8|9|10|11|12|13|14|15|16|17|18|19)
    `,
  },
}
