import { lexicon, list } from './fold.ts'

/** Words for work with children, in English, Welsh, Spanish, French, German, Portuguese, Dutch, Polish, Tagalog, Hindi. */
export const withChildren = {
  /** Words and phrases that say it by themselves. */
  work: lexicon(
    'teacher|teachers|schoolteacher|headteacher|headmaster|headmistress|teaching assistant|teaching|teaches|educator|tutor|tutors|tutoring|nanny|au pair|aupair|babysitter|baby sitter|babysitting|childminder|child minder|childcare|child care|childcarer|nursery|nurseries|kindergarten|preschool|pre school|creche|crèche|daycare|day care|after school|playgroup|play worker|playworker',
    'coach|coaches|coaching|youth worker|youth leader|youth work|youth pastor|youth minister|youth mentor|youth club|youth group|youth football|youth team|scout leader|scouts|scouting|scoutmaster|scout master|cub leader|beaver leader|brownie leader|brownies|guide leader|girl guides|cub scouts|camp counselor|camp counsellor|camp leader|summer camp|sunday school|catechist|choirmaster|children s home|childrens home|foster carer|foster parent|children s entertainer|childrens entertainer|child entertainer|child psychologist|child therapist|child protection worker|children s social worker|child social worker|little league|junior team|under 10s|under 12s|under 14s|lollipop man|lollipop lady',
    'swimming instructor|swim instructor|gymnastics instructor|gymnastics trainer|dance instructor|karate instructor|judo instructor|martial arts instructor|riding instructor|music instructor|ski instructor|football trainer|children s instructor|youth instructor|sports instructor|children s choir|paediatrician|pediatrician|paediatric|pediatric|paediatrics|pediatrics|with children|with kids|with minors|with youth|with young people|with teenagers',
    'athro|athrawes|athrawon|hyfforddwr|hyfforddwraig|meithrinfa|gwarchodwr plant|gwarchodwraig|cylch meithrin|gweithiwr ieuenctid|arweinydd ieuenctid|arweinydd sgowtiaid|sgowtiaid|tiwtor|pediatregydd|gofal plant|cynorthwyydd dysgu|gyda phlant|nyrs plant',
    'profesor|profesora|maestro|maestra|docente|entrenador|entrenadora|monitor de|monitora|monitor deportivo|niñera|niñero|canguro|educador|educadora|guardería|pediatra|tutora|catequista|jardín de infancia|campamento|con niños|con menores|transporte escolar|autobús escolar|jefe scout|puericultora',
    'instituteur|institutrice|enseignant|enseignante|professeur|professeure|entraîneur|entraîneuse|éducateur|éducatrice|nounou|assistante maternelle|assistant maternel|puéricultrice|pédiatre|garde d enfants|crèche|halte garderie|animateur jeunesse|animatrice jeunesse|animateur périscolaire|animatrice périscolaire|animateur de colonie|centre de loisirs|colonie de vacances|moniteur de colonie|moniteur de ski|chef scout|cheftaine|catéchiste|soutien scolaire|avec des enfants|avec les enfants|ramassage scolaire|bus scolaire|car scolaire|atsem|surveillant scolaire',
    'lehrer|lehrerin|erzieher|erzieherin|kita|tagesmutter|tagesvater|kinderarzt|kinderärztin|jugendleiter|jugendleiterin|jugendtrainer|jugendwart|jugendarbeit|nachhilfe|pfadfinderleiter|pfadfinder|mit kindern|mit jugendlichen|fußballtrainer|schwimmtrainer|turntrainer|übungsleiter|übungsleiterin|chorleiter kinderchor|kinderchor|katechet|schulsozialarbeiter',
    'professora|professor de|professor da|professor do|professor primário|professor infantil|treinador|treinadora|babá|creche|infantário|explicador|explicadora|educador de infância|educadora de infância|auxiliar educativa|jardim de infância|escuteiros|escoteiros|chefe escoteiro|com crianças|com menores|motorista escolar|monitor escolar',
    'leraar|lerares|leerkracht|docente|docent|juf|onderwijzer|onderwijzeres|oppas|gastouder|kinderopvang|kinderarts|peuterspeelzaal|pedagogisch medewerker|jeugdtrainer|jeugdleider|jeugdwerker|voetbaltrainer|zwemleraar|bijles|scoutingleider|scoutleider|met kinderen|met jongeren|kleuterleidster|kinderleidster',
    'nauczyciel|nauczycielka|trener|trenerka|wychowawca|wychowawczyni|niania|opiekunka do dzieci|opiekun dzieci|opiekunka dzieci|pediatra|harcerz|harcmistrz|drużynowy|drużynowa|korepetytor|korepetytorka|korepetycje|katecheta|katechetka|żłobek|żłobku|z dziećmi|z młodzieżą|instruktor pływania',
    'guro|titser|yaya|tagapag alaga|tagapagturo|tagaturo|tagasanay|pedyatrisyan|katekista|kasama ang mga bata|nagtuturo|alaga ng bata',
    'शिक्षक|शिक्षिका|अध्यापक|अध्यापिका|टीचर|कोच|प्रशिक्षक|ट्यूटर|ट्यूशन|आया|नैनी|आंगनवाड़ी|बाल रोग विशेषज्ञ|बाल चिकित्सक|बच्चों के साथ|क्रेच|shikshak|adhyapak|anganwadi',
  ),
  /** Parts of compound words; each is long enough to mean nothing else. */
  stems: list(
    'schullehrer|grundschul|sportlehrer|musiklehrer|schwimmlehrer|klavierlehrer|gitarrenlehrer|tanzlehrer|skilehrer|reitlehrer|religionslehrer|vertretungslehrer|kindergart|kindergärt|kinderpfleg|kinderkranken|kinderbetreu|kinderheim|jugendbetreu|jugendarbeiter|jugendtrain|jugendamt|schulbus|schulbegleit|schulleit|schulhausmeist|heilpädagog|sozialpädagog',
    'basisschool|schoolbus|schoolleid|kinderopvang|kinderverzorg|jeugdtrain|jeugdleid|jeugdwerk|gymleraar|gymlerares|muziekleraar|kinderdagverblijf|przedszkol|paediatric|pediatric|kinderärzt',
  ),
  /** Places of work that are a school; the words count unless the clause is about a pupil or another kind of school. */
  schools: lexicon(
    'school|schools|ysgol|ysgolion|escuela|colegio|escolar|instituto|école|écoles|collège|lycée|scolaire|schule|grundschule|gymnasium|realschule|escola|escolas|basisschool|szkoła|szkole|szkoły|szkolny|szkolnego|szkolna|świetlica|świetlicy|paaralan|eskwelahan|स्कूल|विद्यालय|पाठशाला',
  ),
  /** The clause speaks of somebody who learns. */
  pupils: lexicon(
    'student|students|pupil|pupils|schoolboy|schoolgirl|leaver|graduate|graduated|attends|attending|goes to|left|dropout|year 7|year 8|year 9|year 10|year 11|in school|at school as a pupil|studying|disgybl|myfyriwr|estudiante|alumno|alumna|estudia|élève|étudiant|étudiante|lycéen|lycéenne|collégien|schüler|schülerin|student|aluno|aluna|estudante|leerling|scholier|uczeń|uczennica|mag aaral|estudyante|छात्र|छात्रा|विद्यार्थी|no school',
  ),
  /** The clause speaks of work that is over or not yet there. */
  past: lexicon(
    'retired|former|formerly|ex|previously|previous|past|was a|used to|unemployed|wedi ymddeol|cyn|jubilado|jubilada|retirado|retirada|antiguo|antigua|ex profesor|retraité|retraitée|ancien|ancienne|pensioniert|pensionierter|pensionierte|ruhestand|rentner|rentnerin|ehemalig|ehemaliger|ehemalige|früher|aposentado|aposentada|reformado|reformada|antigo|gepensioneerd|gepensioneerde|voormalig|voormalige|emerytowany|emerytowana|emeryt|emerytka|były|była|retirado|dating|सेवानिवृत्त|पूर्व|not a|never|no experience|wants to be|would like to',
  ),
  /** The clause uses a word of the lists for other work. */
  never: lexicon(
    'coach driver|coach driving|coach operator|coach hire|coach company|coach builder|coach station|coach tours|coach mechanic|life coach|business coach|career coach|executive coach|agile coach|scrum coach|health coach|wellness coach|sales coach|leadership coach|dating coach|financial coach|fitness coach|personal coach|driving instructor|driving school|driving teacher|driving tutor|flight school|flying school|business school|law school|medical school|graduate school|language school for adults|old school|plant nursery|tree nursery|garden nursery|nursery garden|nursery plants|tree nurseries|yoga teacher|university teacher|university tutor|university professor|adult education|adult learners|software|data|dataset|algorithm|machine learning|developer|programmer|engineer|personal trainer|dog trainer|puppy nursery|dog daycare|doggy daycare|pet daycare|dog day care|adult day care',
    'hyfforddwr gyrru|hyfforddwr personol|ysgol yrru|maestro de obras|entrenador personal|entrenadora personal|entrenador canino|autoescuela|profesor de autoescuela|profesor universitario|profesora universitaria|de universidad|de adultos|educador canino|professeur d université|professeur des universités|d auto école|auto école|éducateur canin|entraîneur personnel|pour adultes',
    'fahrlehrer|fahrlehrerin|fahrschule|hochschullehrer|hundetrainer|personal trainer|volkshochschule|treinador pessoal|auto escola|autoescola|escola de condução|professor universitário|professora universitária|rijschool|rijinstructeur|autorijschool|docent universiteit|universitair docent|hogeschool|personal coach|loopbaancoach|trener personalny|trener osobisty|trenerka personalna|trener biznesu|nauczyciel akademicki|szkoła jazdy|instruktor jazdy|ड्राइविंग स्कूल|life coaching',
  ),
}
