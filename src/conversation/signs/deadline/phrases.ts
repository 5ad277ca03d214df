import type { Phrases } from '../plug.ts'

/** Times that are set for what is demanded. */
export const deadlinePhrases: Phrases = {
  any: `
    [ (deadline|sets a deadline|time limit) ..4 ]
    ⏰
    ⏳
  `,
  en: `
    {you} (have|got|get|only have|only got|have got|ve got|just have) ..2 (<num>|<age>|an|a|one|half an|few|couple|until|till|til|less than) ..2 (hour|hours|hr|hrs|h|min|mins|minute|minutes|day|days|second|seconds|secs|tonight|tomorrow|midnight|noon|pm|am|{day}|morning|oclock|<num>|evening)
    {you} (have|got|get|only have|only got|have got|ve got|just have) (<num>|<age>|an|one|half an) (hour|hours|hr|hrs|h|min|mins|minute|minutes|day|days|seconds|secs)
    {you} (have|got|get|ve got|have got) (until|till|til) ({day}|<num>|midnight|noon|morning|evening|the end of|end of|next|school)
    (youve|uve) got ..2 (hour|hours|hr|hrs|min|mins|minute|minutes|day|days|seconds|{day}|midnight)
    (by|before|b4) (tonight|tonite|2nite|tomorrow|tmrw|tmr|midnight|noon|morning|friday|monday|tuesday|wednesday|thursday|saturday|sunday|lunchtime|dinner|the end of|end of|bedtime|the weekend|the morning)
    (by|before|b4|until|till|at) <num> ..1 (pm|am|oclock|tonight|today|tomorrow|tmrw|sharp|minutes|hours)
    (by|before|b4|until|till) <num> $
    (in|within|inside) (the next)? (<num>|<age>|an|one|half an|a) (hour|hours|hr|hrs|h|min|mins|minute|minutes|day|days|second|seconds|secs|week)
    (in|within) the next (hour|minute|day|few minutes|few hours|ten minutes|half hour)
    (last|final) (<num>|hour|minutes)
    <num> (hour|hours|hr|hrs|h|min|mins|minute|minutes|day|days|seconds|secs) (left|or|to go|max|only|from now|to pay|to send|to decide|to do|until|till|$)
    (an|one|half an) (hour|hr|day|minute) (left|or|to pay|to send|to decide|max|only|from now)
    (clock|time) (is|s) (ticking|running out|nearly up|almost up|up)
    (clocks|times) (ticking|running out|nearly up|almost up|up)
    tick (tock|tick|tok)
    (im|i am|ill|i will|gonna) (counting|count) ..1 (down|to <num>|from)
    (starting|counting|countdown) ..1 (now|starts|from <num>)
    (not|no) (later|longer) than ..1 (<num>|{day}|tonight|midnight)
    (deadline|time limit)
    end of (the|today|this)? (day|today|week|night)
  `,
  cy: `
    (mae gen ti|mae gyda ti|ma da ti|sgen ti|mae gennyt|mae gen ti tan) ..2 (awr|munud|funud|diwrnod|ddiwrnod|oriau|heno|fory|hanner nos|tan)
    (erbyn|cyn|tan) (heno|yfory|fory|hanner nos|nos|bore|diwedd|dydd|amser|<num>|naw|deg|saith|wyth|chwech|pump)
    (mewn|o fewn) ..1 (awr|hanner awr|munud|oriau|diwrnod|<num>)
    <num> (munud|awr|funud|diwrnod|ddiwrnod) (ar ol|sydd ar ol|neu)
    mae (amser|cloc|r cloc|y cloc) ..1 (yn|tician|rhedeg)
  `,
  es: `
    (tienes|tenes|te doy|te quedan|te queda|solo tienes|tenes solo) ..1 (hasta|<num>|una|media|un|dos|tres|cinco|diez|veinticuatro|pocas|pocos) ..1 (hora|horas|hs|minutos|min|mins|minuto|dia|dias|segundos|manana|mañana|noche|hoy|las|el|medianoche|lunes|martes|viernes|domingo|sabado|jueves|miercoles)
    (antes de|antes del) (las|la|manana|mañana|medianoche|que|hoy|esta|<num>|viernes|lunes|domingo|sabado|noche|mediodia|dormir|amanecer)
    (para|hasta) (hoy|manana|mañana|esta noche|las <num>|la noche|el viernes|el lunes|el domingo|medianoche|la medianoche|el sabado|el jueves|el martes)
    (en|dentro de) (una|media|<num>|un|dos|tres|cinco|diez|quince|treinta|veinticuatro|la proxima) (hora|horas|hs|minutos|min|mins|minuto|dia|dias|segundos)
    (esta|hoy) (misma)? (noche|tarde|mismo)
    <num> (horas|hs|minutos|min|dias|segundos) (o|para|mas|y|$)
    (el|tu) (tiempo|reloj) (se|corre|pasa|esta) ..1 (acaba|agota|corriendo|termina|agotando|acabando)?
    (tic|tick) (tac|tock)
    (manana|mañana) a mas tardar
  `,
  fr: `
    (tas|tu as|ta|te reste|il te reste|je te laisse|jte laisse|te laisse|tu nas que|tas que) ..1 (jusqua|jusque|<num>|une|un|deux|trois|cinq|dix|demi|vingt) ..1 (heure|heures|h|minutes|min|mins|jour|jours|secondes|demain|ce|minuit|soir|vendredi|lundi|dimanche|samedi|jeudi|mardi|mercredi|midi|<num>)
    (avant|dici|pour) (ce soir|demain|minuit|midi|<num> (h|heures|heure)|vendredi|lundi|dimanche|samedi|jeudi|mardi|mercredi|la fin|une heure|<num> (min|minutes)|cette nuit|le week|demain soir|la nuit)
    jusqua (ce soir|demain|minuit|midi|<num>|vendredi|lundi|dimanche|samedi|la fin)
    (dans|sous) (une|un|<num>|deux|dix|cinq|les|moins) ..2 (heure|heures|h|minutes|min|mins|jour|jours|secondes|quart)
    <num> (heures|h|minutes|min|jours|secondes) (pour|sinon|ou|max|chrono|$)
    (le temps|lheure|le chrono|lhorloge) (passe|tourne|presse|est)
    tic tac
    plus que <num> (h|heures|minutes|min|jours)
  `,
  de: `
    (du hast|hast du|haste|du hast nur|dir bleiben|dir bleibt|ich geb dir|ich gebe dir|hast) (noch|nur|nur noch|genau|zeit)? ..1 (bis|<num>|eine|ein|einen|zwei|drei|zehn|funf|halbe|24) ..1 (stunde|stunden|std|h|min|minute|minuten|tag|tage|sekunden|morgen|heute|abend|mitternacht|montag|freitag|sonntag|<num>|uhr|samstag)
    bis (heute|morgen|mitternacht|spatestens|zum|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|<num> uhr|um <num>|<num>|morgen abend|heut|ende|acht uhr|zehn uhr)
    (vor|spatestens) (heute|morgen|mitternacht|um <num>|bis|<num>|heute abend|freitag|sonntag)
    (in|innerhalb|binnen) (von|der|einer|den)? ..1 (<num>|eine|einer|zwei|zehn|funf|halben|nachsten|24|stunde) (stunde|stunden|std|h|min|minuten|tag|tagen|sekunden)
    in einer (stunde|minute|halben)
    <num> (stunden|std|minuten|min|tage|sekunden) (sonst|oder|noch|hast|zeit|max|$)
    (die zeit|die uhr|deine zeit) (lauft|tickt|rennt|ist)
    tick (tack|tock)
    zeit bis
  `,
  pt: `
    (tem|tens|te dou|te resta|so tem|so tens|voce tem|vc tem) ..1 (ate|<num>|uma|um|duas|tres|cinco|dez|meia) ..1 (hora|horas|h|hrs|minutos|min|mins|dia|dias|segundos|amanha|hoje|noite|meia|as|sexta|segunda|domingo|sabado|<num>)
    (antes|ate) (de)? (hoje|amanha|meia noite|a meia noite|as <num>|a noite|sexta|domingo|segunda|sabado|quinta|terca|quarta|o fim|final|logo a noite|<num> (h|horas)|amanha de manha|da meia noite|das <num>)
    (em|dentro de|daqui a|nas proximas|na proxima) (uma|um|<num>|duas|tres|cinco|dez|meia)? ..1 (hora|horas|h|hrs|minutos|min|mins|dia|dias|segundos)
    (hoje|ainda hoje) (a|de)? (noite|mesmo|sem falta)
    <num> (horas|h|minutos|min|dias|segundos) (ou|pra|para|senao|no maximo|$)
    (o|teu|seu) (tempo|relogio|prazo) (ta|esta|se|acaba|corre|vai)
    (tic|tique) (tac|taque)
    (prazo)
  `,
  nl: `
    (je hebt|heb je|je krijgt|ik geef je|hebt nog|je hebt nog) (nog|maar|precies|nog maar)? ..1 (tot|<num>|een|twee|drie|vijf|tien|half) ..1 (uur|uren|minuten|minuut|min|dag|dagen|seconden|morgen|vanavond|middernacht|vrijdag|maandag|zondag|zaterdag|<num>)
    (voor|tot) (vanavond|morgen|middernacht|vannacht|<num> uur|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|acht uur|tien uur|morgenochtend|het eind|morgenavond|<num>)
    (binnen|in|over) (een|het|<num>|twee|tien|vijf|1) ..1 (uur|uren|minuten|minuut|min|dag|dagen|seconden|halfuur|kwartier)
    <num> (uur|minuten|min|dagen|seconden) (anders|of|de tijd|om|max|$)
    (de tijd|de klok|je tijd) (tikt|loopt|dringt|is)
    tik tak
    uiterlijk
  `,
  pl: `
    (masz|daje ci|zostalo ci|masz czas|masz tylko) ..1 (do|<num>|godzine|jedna|jeden|pol|dwie|piec|dziesiec|czas) ..1 (godzin|godzine|godziny|godz|minut|minuty|min|dzien|dni|sekund|jutra|dzisiaj|wieczora|polnocy|piatku|poniedzialku|niedzieli|soboty|<num>)
    masz godzine
    do (jutra|wieczora|polnocy|dzis|piatku|poniedzialku|wtorku|srody|czwartku|soboty|niedzieli|<num>|konca dnia|konca tygodnia|rana|osmej|dziesiatej|dwudziestej|konca)
    (przed|najpozniej) (polnoca|wieczorem|jutrem|<num>|piatkiem|jutro|do|dzisiaj|niedziela)
    (w ciagu|za|w) (<num>|godzine|godziny|jednej|pol|dwoch|dziesiec|piec|najblizszej) ..1 (godzin|godzine|godziny|godz|minut|min|dni|sekund|dzien)
    (w ciagu|za) (godziny|godzine|pol godziny|chwile|dnia|doby)
    <num> (godzin|godziny|minut|min|dni|sekund) (albo|inaczej|bo|na|$)
    (czas|zegar) (leci|ucieka|tyka|mija|sie konczy)
    (tik|cyk) (tak|cyk)
    jeszcze (dzis|dzisiaj)
  `,
  tl: `
    (may|meron|bibigyan kita|binibigyan kita) ..2 (<num>|isang|dalawang|hanggang|limang|sampung) ..1 (oras|minuto|minutes|mins|hours|hour|araw|mamaya|bukas|ngayong)
    (hanggang|bago|until|before|by) (mamaya|mamayang|bukas|ngayong|mag|hatinggabi|alas|<num>|gabi|tonight|tomorrow|midnight|linggo|biyernes|lunes|mamayang gabi|matapos|sabado)
    (sa loob ng|within|in) ..1 (<num>|isang|dalawang) (oras|minuto|minutes|mins|hours|hour|araw|days)
    <num> (oras|minuto|minutes|mins|hours|araw) (na lang|nalang|lang|ka|or|kundi|$)
    (nauubos|tumatakbo|paubos|ubos) ..2 oras
  `,
  hi: `
    (तुम्हारे पास|तेरे पास|आपके पास) ..3 (घंटा|घंटे|मिनट|दिन|रात तक|कल तक|तक)
    (आज|कल|रात|शाम|आज रात|सुबह|<num> बजे|सोमवार|शुक्रवार|रविवार|आधी रात|आज शाम|कल सुबह) (तक|से पहले)
    (<num>|एक|दो|तीन|पांच|दस|आधे) (घंटे|घंटा|मिनट|दिन) (में|के अंदर|के भीतर|हैं|है|बाकी|का|तक)
    (टाइम|समय|वक्त) ..2 (निकल|खत्म|कम)
  `,
  'hi-latn': `
    (tumhare paas|tere paas|aapke paas|tumhare pas|tere pas) ..3 (ghanta|ghante|minute|min|din|raat tak|kal tak|tak|hour|hours)
    (aaj|aj|kal|raat|rat|sham|shaam|aaj raat|subah|<num> baje|monday|friday|sunday|aadhi raat|aaj sham|kal subah) (tak|se pehle|se pahle)
    (<num>|ek|do|teen|paanch|panch|das|aadhe|adhe) (ghante|ghanta|minute|min|mins|din|hour|hours) (me|mein|main|ke andar|hai|hain|baki|ka|tak|andar)
    (time|samay|waqt) ..2 (nikal|khatam|kam)
  `,
}
