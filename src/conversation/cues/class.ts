import type { CuePlug } from './plug.ts'

/** Talk among pupils of one class or school: homework, exams, the timetable, the same teacher. */
export const classRoom: CuePlug = {
  id: 'class',
  phrases: {
    en: `
      (the|my|your|ur|our|that|any|no|what|whats|do|did|done|finish|finished|for) ..2 (homework|hw|homewrk|hmwk|coursework|worksheet|revision|essay|assignment)
      (maths|math|english|science|biology|bio|chem|chemistry|physics|history|geography|geog|french|spanish|german|pe|art|drama|music|re|dt|ict|computing|latin) (homework|hw|test|exam|class|lesson|quiz|mock|teacher|paper|project|essay|revision|gcse|club|room|set)
      (mr|mrs|ms|miss|sir) <any> (gave|said|set|is|was|wants|just|told|class|lesson|homework|test)
      (what|whats|which) (page|question|chapter|lesson|room|period) ..4
      (first|second|third|last|next|double|free|p1|p2|p3|p4|p5) (period|lesson)
      (same|our|my|your|ur) (class|form|set|tutor group|year group|maths set|form group|table|timetable)
      (in|for) (maths|science|english|history|geography|french|chemistry|physics|pe)
      (revising|revise|studying|study) for ..3 (test|exam|gcse|mock|mocks|exams|quiz|finals|sats)
      (school trip|group project|school play|year book|prom|detention|form room|lunch break|school bus|science project|group chat for class|half term)
      (test|exam|mock|quiz) (is|on|was|tomorrow|today|next|results)
      (answers|answer) (to|for) (question|number|q|the homework|hw) <num>?
      (dm|send|share) .. (notes|homework|hw)
      see (you|u|ya) (in|at) (school|class|maths|form|registration|lunch|break|assembly)
    `,
    cy: `
      (y|r|fy|dy|ein|gwaith|wneud|neud) ..2 (gwaith cartref|adolygu|prawf|arholiad|traethawd|prosiect)
      gwaith cartref
      (gwers|wers|athro|prawf|arholiad) (maths|mathemateg|cymraeg|saesneg|gwyddoniaeth|hanes|daearyddiaeth|ffrangeg)
      (yr un|ein|fy|dy) (dosbarth|ddosbarth|nosbarth)
      (trip ysgol|amser cinio|bws ysgol)
      (prawf|arholiad) (fory|yfory|dydd|heddiw)
    `,
    es: `
      (la|los|el|mi|tu|los|hiciste|hacer|hice|de|las) ..2 (tarea|tareas|deberes|examen|examenes|parcial|trabajo practico|tp|proyecto|apuntes|ensayo)
      (examen|prueba|clase|profe|tarea|deberes|trabajo|libro) (de|del) (mate|mates|matematicas|lengua|ingles|ciencias|historia|geografia|fisica|quimica|biologia|naturales|sociales)
      (el|la) (profe|profesor|profesora|maestra|maestro) (de|dijo|puso|mando|dejo|explico)
      (nuestra|misma|mi|tu|nuestro) (clase|aula|salon|curso|grupo)
      (estudiar|estudiando|estudiaste) para ..3 (examen|prueba|parcial|mate)
      (excursion|recreo|trabajo en grupo|viaje de curso|trabajo grupal)
      (que|cual) (pagina|ejercicio|ejercicios|tema) ..3
      (nos vemos|te veo) en (clase|el cole|la escuela|el recreo|el insti)
    `,
    fr: `
      (les|le|mes|tes|faire|fait|des|ton|mon) (devoirs|devoir|dm de maths|controle|ctrl|interro|expose|exo|exos|revisions|brevet|bac|dissert)
      (controle|cours|prof|devoir|exo|interro|dm) (de|d) (maths|math|francais|anglais|histoire|geo|svt|physique|espagnol|allemand|techno|sport|eps)
      (le|la|les) (prof|profs|maitre|maitresse) (de|a|dit|veut|nous|est)
      (notre|la meme|ta|ma|meme) classe
      (reviser|revise|revision|revises) (pour)? ..3 (controle|brevet|bac|maths|interro)
      (sortie scolaire|recre|travail de groupe|emploi du temps|vie scolaire|la cantine|pronote)
      (quelle|quel) (page|exercice|exo|chapitre) ..3
      (on se voit|a demain) (en cours|au college|au lycee|a la recre)
    `,
    de: `
      (die|deine|meine|haben|hast|machen|gemacht|wir) ..2 (hausaufgaben|hausaufgabe|hausis|ha|klausur|klassenarbeit|test|arbeit|referat|vokabeln|protokoll)
      (mathe|deutsch|englisch|bio|biologie|chemie|physik|geschichte|erdkunde|geo|franzosisch|franze|latein|kunst|musik|sport) (hausaufgaben|hausis|ha|arbeit|test|klausur|stunde|lehrer|lehrerin|buch|referat|unterricht|klassenarbeit)
      (herr|frau) <any> (hat|meint|sagt|ist|will|gibt)
      (unsere|gleiche|unserer|deine|meine|selbe) (klasse|kurs|stufe)
      (lernen|lernst|gelernt) fur ..3 (test|arbeit|klausur|mathe|abi|vokabeltest)
      (klassenfahrt|ausflug|grosse pause|gruppenarbeit|stundenplan|vertretungsplan|nachsitzen|wandertag|klassenchat)
      (welche|welches) (seite|aufgabe|aufgaben|kapitel|nummer) ..3
      bis (morgen)? in (der schule|mathe|der pause)
    `,
    pt: `
      (a|o|os|as|fez|fazer|fizeste|meu|da|de) (licao|licao de casa|dever|deveres|tpc|tarefa|prova|teste|trabalho de grupo|trabalho em grupo|apresentacao|exame|exercicios|apostila)
      (prova|teste|aula|prof|professor|trabalho|tpc|licao|exame) (de|da|do) (mat|matematica|portugues|ingles|ciencias|historia|geografia|fisica|quimica|biologia|geo|bio)
      (o|a) (prof|professor|professora|stor|stora) (de|disse|mandou|passou|falou|deu|pediu)
      (nossa|mesma|minha|tua|sua) (turma|sala|classe)
      (estudar|estudando|estudou|estudaste) (pra|para) ..3 (prova|teste|exame|enem|mat)
      (recreio|excursao|visita de estudo|intervalo da escola|trabalho de grupo|grupo da turma)
      (que|qual|quais) (pagina|exercicio|questao|capitulo) ..3
    `,
    nl: `
      (het|je|mijn|mn|de|jouw|gemaakt|maken) ..2 (huiswerk|hw|toets|proefwerk|werkstuk|verslag|po|so|presentatie|samenvatting|opdracht)
      (wiskunde|nederlands|engels|biologie|bio|scheikunde|natuurkunde|geschiedenis|aardrijkskunde|frans|duits|gym|economie) (toets|huiswerk|les|docent|leraar|proefwerk|so|boek|verslag)
      (meneer|mevrouw|juf|meester) <any> (zegt|zei|heeft|is|gaf)
      (onze|dezelfde|jouw|mijn|zelfde) (klas|mentorklas|groepje)
      (leren|geleerd|leer) voor ..3 (toets|proefwerk|so|examen|tentamen)
      (schoolreis|grote pauze|tussenuur|rooster|groepsopdracht|magister|schoolkamp|klassenapp)
      (welke) (bladzijde|opdracht|opgave|hoofdstuk) ..3
    `,
    pl: `
      (zadanie|zadania|lekcje|prace|na|z|do|mamy|zrobiles|zrobilas|odrobione) ..2 (domowe|domowa|kartkowka|kartkowke|kartkowki|sprawdzian|sprawdzianu|klasowka|klasowke|wypracowanie|referat|prezentacje|projekt grupowy)
      (sprawdzian|kartkowka|lekcja|zadanie|lekcje|pani|nauczyciel|klasowka|test|kartkowke|zadania) (z|od) (matmy|matematyki|polskiego|polaka|angielskiego|angola|biologii|chemii|fizyki|historii|geografii|niemieckiego|wfu|przyrody)
      (pani|pan) (od|z) (matmy|polskiego|angielskiego|biologii|chemii|fizyki|historii|geografii|wfu)
      (nasza|naszej|tej samej|twojej|mojej|swojej) (klasa|klasy|klasie)
      (uczyc|uczysz|uczylem|uczylam|ucze) sie? (na|do) ..3 (sprawdzian|sprawdzianu|kartkowke|test|egzamin|egzaminu|klasowke)
      (wycieczka szkolna|dlugiej przerwie|plan lekcji|librus|praca w grupach|dziennik)
      (ktora|jaka|ktore) (strona|zadanie|zadania|cwiczenie) ..3
    `,
    tl: `
      (assignment|homework|takdang aralin|hw|project|quiz|exam|report|module|modules|reviewer) (natin|mo|ko|sa|namin|nyo|bukas|kay|ba)
      (may|meron|tapos|gawa|ginawa) ..3 (assignment|homework|quiz|exam|project|module|modules|reporting)
      (math|science|filipino|english|ap|esp|mapeh|tle|pe) (assignment|quiz|exam|teacher|class|project|module|subject)
      (kaklase|classmate|klasmeyt|classmates|section|adviser|groupmates) (natin|ko|mo|namin|nyo|tayo)?
      (sabi|sbi) ni (maam|sir|mam)
      (recess|periodical|group project|groupings|flag ceremony|field trip)
    `,
    hi: `
      (होमवर्क|गृहकार्य|असाइनमेंट|प्रोजेक्ट|परीक्षा|एग्जाम|टेस्ट|पेपर|सिलेबस|नोट्स) (किया|कर|हो|है|का|की|के|कब|दे|दो|भेज|में)
      (मैथ्स|गणित|साइंस|विज्ञान|इंग्लिश|हिंदी|इतिहास|भूगोल|फिजिक्स|केमिस्ट्री|बायो) (का|की|के|वाला) (होमवर्क|टेस्ट|पेपर|एग्जाम|टीचर|क्लास|नोट्स|सर|मैडम|चैप्टर)
      (हमारी|अपनी|हमारे|एक ही) (क्लास|कक्षा|सेक्शन)
      (मैम|सर|मैडम|टीचर) (ने|बोले|बोली|कह)
      (पेज|सवाल|चैप्टर|प्रश्न) (नंबर|कौन|कौनसा) ..2
    `,
    'hi-latn': `
      (homework|hw|assignment|project|exam|test|paper|syllabus|notes|practical) (kiya|kar|ho|hai|h|ka|ki|ke|kab|de|do|bhej|mein|me|complete)
      (maths|math|science|sst|english|hindi|history|physics|chemistry|bio|geography) (ka|ki|ke|wala) (homework|test|paper|exam|teacher|class|notes|sir|maam|chapter|period)
      (hamari|apni|hamare|ek hi|humari) (class|section|kaksha)
      (maam|sir|madam|teacher) (ne|bole|boli|keh|kaha)
      (page|question|chapter|sawal) (number|no|kaun|kaunsa|konsa) ..2
    `,
  },
}
