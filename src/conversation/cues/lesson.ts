import type { CuePlug } from './plug.ts'

/** A teacher, tutor or coach to pupils, and lessons on safety online: the words of a sign are taught there, not done. */
export const lesson: CuePlug = {
  id: 'lesson',
  phrases: {
    en: `
      (good morning|good afternoon|dear|hello|hi|well done|welcome) (class|everyone|everybody|all|pupils|students|parents|year <num>|year group|children|families|boys and girls|team)
      (please|pls) (submit|hand in|complete|read|revise|bring|remember|return|upload|sign|check) ..4 (homework|work|page|pages|chapter|form|slip|permission|assignment|essay|books|google classroom|teams|worksheet|by)
      (online|internet|e|cyber) (safety|safe) (day|week|lesson|talk|assembly|tip|tips|rules|quiz|course|leaflet|poster)?
      (todays|today s|this weeks|our|next|tomorrows|the) (lesson|class|assembly|session|lecture|topic|rehearsal) (is|will|was|we|on|about|starts|covers)
      (never|dont|do not) (share|give|tell|send|meet|post|talk|reply|click) ..4 (online|internet|strangers|stranger|password|passwords|personal|people you dont know|someone you)
      (if) (anyone|someone|a stranger|somebody|anybody) (online)? (asks|messages|wants|sends|makes|tells|offers|contacts) (you|u) ..4
      (tell|talk to|speak to|report it to) (a|an) (trusted adult|adult you trust|trusted grown up|grown up|teacher or)
      (the|your|our) (homework|deadline|essay|assignment|exam|mock|trip|parents evening|rehearsal|school office) (is|are) (due|on|for|set|open|moved)
      (exam|homework|coursework) (is)? due
      (staying|stay|keep|keeping) safe online
      (warning signs|red flags|grooming|safeguarding|childline|ceop|nspcc|thinkuknow)
      (permission|consent) (slip|form)
      (as|like) (your|the) (teacher|tutor|form tutor|coach)
      (parents evening|parent teacher|report card|school office|head teacher|headteacher|principal)
      (chapter|page|pages|question|questions|exercise) <num> ..3 (homework|monday|friday|lesson|due|class)
    `,
    cy: `
      (bore da|prynhawn da|annwyl|helo) (bawb|pawb|ddosbarth|dosbarth|blant|rieni|rhieni|flwyddyn)
      (diogelwch|diogel|saff) (ar-lein|ar lein|arlein|y we)
      (peidiwch|peidiwch a) (rhannu|rhoi|anfon|dweud|siarad) ..4 (ar-lein|ar lein|arlein|dieithryn|dieithriaid)
      (oedolyn|oedolion) (dibynadwy|rydych|rwyt|ti)
      (y wers|gwers|gwersi|gwasanaeth) ..2 (heddiw|yfory|nesaf|ar)
      (os) (bydd|oes|yw) (rhywun|unrhyw un) ..4 (gofyn|anfon) 
      (gwaith cartref) ..3 (erbyn|dydd)
    `,
    es: `
      (buenos dias|buenas tardes|estimados|estimadas|hola|queridos) (clase|chicos|chicas|alumnos|alumnas|a todos|familias|padres|todos|padres de familia|estudiantes)
      (seguridad) (en|de) (internet|linea|la red|redes)
      (nunca|no) (compartas|compartan|des|den|digas|envies|hables|mandes|publiques|acepten|compartais|quedes) ..4 (internet|extraños|desconocidos|desconocido|contraseña|personales|red|redes|online)
      (si)? (alguien|un desconocido|un extraño) (te|les|os) (pide|pregunta|escribe|manda|ofrece|contacta|pida) ..4
      (adulto|persona adulta) (de confianza|que confies)
      (la|nuestra|proxima) (clase|charla|leccion) (de|es|sera|sobre) (hoy|mañana|seguridad|el|la|internet)?
      (entregar|entreguen|traigan|lean|completen|recuerden) ..4 (tarea|trabajo|autorizacion|pagina|libro|deberes|lunes|viernes)
      (ciberacoso|grooming|señales de alerta|convivencia escolar|tutoria|reunion de padres)
      (lo|eso) (vimos|aprendimos|nos enseñaron|explicaron) en (clase|tutoria|la charla)
    `,
    fr: `
      (bonjour|bonsoir|chers|cheres|salut) (la classe|a tous|tout le monde|les enfants|parents|eleves|chers eleves|les eleves|toutes et tous)
      (securite|dangers|prevention|risques) (en|sur|d|de) (ligne|internet|linternet|reseaux)
      (ne|n) (donne|donnez|partage|partagez|envoie|envoyez|dis|dites|parle|parlez|accepte|acceptez) (jamais|pas) ..4
      (si)? (quelquun|un inconnu|une personne) (te|vous|t) (demande|ecrit|contacte|envoie|propose) ..4
      (adulte|personne) de confiance
      (le|notre|prochain|votre) (cours|lecon|seance) (de|est|aura|sur|porte) ..2
      (rendre|rendez|apportez|lisez|completez|noubliez pas) ..4 (devoir|devoirs|page|livre|autorisation|lundi|vendredi|copie)
      (harcelement|cyberharcelement|signaux dalerte|3018|net ecoute|reunion parents)
      (prof|professeur|cpe) (nous)? (a|ont) (dit|explique|montre) (que|quil|qu)
    `,
    de: `
      (guten morgen|guten tag|liebe|hallo) (klasse|alle|kinder|eltern|schuler|schulerinnen|zusammen|leute der|klasse <num>)
      (sicherheit|sicher|sicheres) (im|in) (internet|netz|surfen)
      (gib|gebt|teile|teilt|schick|schickt|verrate|verratet|sag|sagt|trefft|triff) ..2 (niemals|nie|keine|nicht|kein) ..4 (internet|fremden|fremde|passwort|passworter|daten|online|netz)
      (wenn|falls) (dich|euch|jemand|ein fremder|jemand fremdes) ..3 (fragt|schreibt|bittet|schickt|anschreibt) ..3
      (vertrauensperson|erwachsenen dem du vertraust|vertrauenslehrer|vertrauenslehrerin)
      (die|unsere|nachste|der) (stunde|unterricht|lektion|unterrichtsstunde) (ist|fallt|beginnt|geht|behandelt|heute)
      (bitte) (gebt|bringt|lest|macht|denkt|reicht|unterschreibt) ..4
      (elternabend|elternbrief|klassenlehrer|klassenlehrerin|einverstandniserklarung|klicksafe|medienkompetenz|cybermobbing|cybergrooming)
      (in der schule|im unterricht) (haben wir|gelernt|wurde|hatten wir) ..4
    `,
    pt: `
      (bom dia|boa tarde|caros|caras|ola|queridos) (turma|alunos|alunas|a todos|pais|pessoal da turma|familias|classe|estudantes|encarregados)
      (seguranca|perigos) (na|da|online|digital) (internet|net|rede|online)?
      (nunca|nao) (compartilhe|compartilhem|partilhes|partilhem|de|deem|envie|enviem|fale|falem|fales|passe|aceite|aceitem) ..4 (internet|estranhos|desconhecidos|desconhecido|senha|pessoais|online|rede)
      (se)? (alguem|um estranho|um desconhecido) (te|lhe|vos|pedir|perguntar|mandar) ..4
      (adulto|pessoa) de confianca
      (a|nossa|proxima) (aula|licao|palestra) (de|e|sera|sobre) (hoje|amanha|seguranca|o|a)?
      (entregar|entreguem|tragam|leiam|completem|lembrem) ..4 (trabalho|tarefa|autorizacao|pagina|livro|segunda|sexta|licao)
      (bullying|cyberbullying|sinais de alerta|reuniao de pais|aliciamento|diretor de turma)
    `,
    nl: `
      (goedemorgen|goedemiddag|beste|hallo|dag) (klas|allemaal|kinderen|ouders|leerlingen|groep <num>|jongens en meisjes)
      (veilig|veiligheid|veilige) (op|internet|online|internetten|internetgebruik) (internet|het internet)?
      (geef|deel|stuur|vertel|spreek) (nooit|geen|niet) ..4 (internet|vreemden|onbekenden|wachtwoord|gegevens|online|af)
      (als)? (iemand|een vreemde|een onbekende) ..2 (vraagt|stuurt|wil|benadert) ..4
      (volwassene) (die je vertrouwt|die je kunt vertrouwen)
      (vertrouwenspersoon|mentor|ouderavond|toestemmingsformulier|mediawijsheid|cyberpesten|helpwanted)
      (de|onze|volgende) les (is|gaat|begint|van|over)
      (lever|leveren|neem|lees|maak|vergeet niet) ..4 (opdracht|huiswerk|boek|formulier|maandag|vrijdag|inleveren)
      (op school|in de les) (hebben we|geleerd|kregen we|hadden we) ..4
    `,
    pl: `
      (dzien dobry|drodzy|drogie|szanowni|witam|witajcie) (klaso|wszystkim|uczniowie|rodzice|dzieci|panstwo|panstwa|kochani)
      (bezpieczenstwo|bezpieczenstwa|bezpieczny|bezpiecznie) (w|online) (internecie|sieci)?
      (nigdy|nie) (nie)? (podawaj|podawajcie|wysylaj|wysylajcie|udostepniaj|udostepniajcie|spotykaj|rozmawiaj|mowcie) ..4 (internecie|obcym|nieznajomym|hasla|dane|danych|sieci|obcymi)
      (jesli|gdy|jezeli) (ktos|nieznajomy|obcy) ..2 (prosi|pisze|pyta|wysyla|poprosi|napisze) ..4
      (zaufanej|zaufanemu|zaufana|zaufany) (osobie|doroslemu|osoba|dorosly)
      (lekcja|dzisiejsza lekcja|zebranie|pogadanka|zajecia) (z|o|na|dotyczy|bedzie|odbedzie|dzisiaj|jutro)
      (prosze) (o|przyniesc|oddac|przeczytac|pamietac|podpisac|wypelnic) ..4
      (wywiadowka|zebranie rodzicow|wychowawczyni|wychowawca|pedagog|pani pedagog|cyberprzemoc|116 111)
    `,
    tl: `
      (good morning|good afternoon|magandang umaga|magandang hapon|hello|dear) (class|sa lahat|mga bata|students|parents|po sa lahat|everyone|grade <num>|mga magulang|mga estudyante)
      (online|internet) (safety|safe)
      (huwag|wag|hwag|never) ..2 (ibigay|magbigay|makipag|magshare|ishare|makipagkita|sabihin) ..4 (online|hindi kilala|di kilala|password|estranghero|stranger|strangers|personal)
      (kapag|kung|pag) (may|merong|may taong) ..2 (humingi|nagtanong|nag message|nagpadala|nagchat) ..4
      (pinagkakatiwalaang|pinagkakatiwalaan|trusted) (matanda|nakatatanda|adult|nyong)
      (ang|our|yung|bukas) (lesson|aralin|leksyon|klase) (natin|ngayon|bukas|is|ay)
      (ipasa|isumite|pakipasa|submit|dalhin|basahin) ..4 (assignment|project|module|libro|form|lunes|biyernes)
      (pta meeting|guidance|cyberbullying|homeroom)
    `,
    hi: `
      (प्यारे|नमस्ते|सुप्रभात|प्रिय) (बच्चों|छात्रों|विद्यार्थियों|अभिभावकों|अभिभावक|सभी)
      (ऑनलाइन|इंटरनेट) (सुरक्षा|सेफ्टी|सुरक्षित)
      (अजनबी|अजनबियों|किसी अनजान|अनजान) ..4 (मत|न|नहीं) ..2
      (कभी) (भी)? ..4 (पासवर्ड|जानकारी|पता|फोटो) ..2 (मत|न|नहीं) ..2
      (भरोसेमंद|विश्वसनीय) (बड़े|व्यक्ति|वयस्क)
      (आज|कल|अगला) (का|की) (पाठ|कक्षा|क्लास|लेसन)
      (अभिभावक बैठक|पीटीएम|साइबर बुलिंग|प्रधानाचार्य|होमवर्क जमा)
    `,
    'hi-latn': `
      (namaste|good morning|pyare|dear|hello) (bachchon|bacchon|bachho|students|class|parents|sab|everyone|children)
      (online|internet) (safety|suraksha|safe)
      (ajnabi|anjaan|stranger|strangers|anjan) ..4 (mat|na|nahi) ..2
      (kabhi) (bhi)? ..4 (password|details|address|photo|jankari) ..2 (mat|na|nahi) ..2
      (bharosemand|trusted) (bade|adult|vyakti)
      (aaj|kal|agla) (ka|ki) (lesson|path|class|lecture|topic)
      (ptm|parents meeting|principal|cyber bullying|homework jama|homework submit)
    `,
  },
}
