import type { Phrases } from '../plug.ts'

/** Times as they are set in talk: all of it by half four, a timer, last chance tonight, so many minutes left, not a second longer. */
export const setTimes: Phrases = {
  en: `
    {you} ..1 (got|have|get|had) ..2 (till|til|until|unti|<num>|<age>|an|one|half) ..1 (half|quarter|hr|hrs|hour|hours|min|mins|minutes|past|<num>|tonight|midnight|{day}|noon|morning|lunch|pm|am|days|day)
    (ill|i|i will|gonna|im) ..1 (give|giving) {you} ..1 (till|til|until)
    (ill|i|i will|gonna|im) ..1 (give|giving) {you} ..1 (<num>|an|one|half) ..1 (hour|hours|hr|hrs|min|mins|minutes|days|day)
    (set|setting|started|starting) (a|the|my)? (timer|clock|countdown|alarm|stopwatch)
    (timer|clock|countdown) ..1 (is|s|has|set|started|starts|for|on)
    (last|final) (chance|warning) ..3 (<num>|tonight|today|tomorrow|midnight|hour|minutes|mins|{day}|hours)
    (i|we)? (want|need) ..3 (by|before|b4) ..1 (<num>|half|quarter|tonight|{day}|noon|midnight|lunch|morning)
    (by|before|b4|until|till|til|at) (half|quarter|ten|twenty|five) ..1 (past|to|<num>)
    (until|till|til|by|before|b4) ..1 (midnight|{day}|noon|tonight|morning|bedtime|lunchtime|the morning)
    (pay|send|do it|answer|reply|money|cash|sent) ..3 (by|before|b4)
    (<num>|<age>|one|an) (hr|hrs|hour|hours|min|mins|minutes|days|day) ..2 (then|and|or|n|left|to|max)
    (not|no) ..1 (a)? (second|minute|day|moment) (longer|later|more)
    (if|when) (its not|it isnt|i dont have it|nothing|no money) ..2 (by|before|b4|tomorrow|tonight)
    (time|clock) ..1 (running|runs|out|ticking|up|left)
    at <num> ..1 (pm|am|sharp|oclock|exactly)? ..1 (i|it|everyone|everything|[)
    (on the dot|sharp) $
  `,
  cy: `
    (gen ti|ti efo|ti gyda|da ti|ma gen ti|mae gen ti|sgen ti|ti da) ..1 (tan|awr|hanner awr|<num> munud|<num> awr|un awr|ddwy awr|bum munud|ddeg munud)
    (cyn|erbyn|tan) ..1 (<num>|chwarter|hanner|heno|fory|yfory|nos|dydd|bump|chwech|pedwar|bedwar|saith|wyth|naw|deg|ddeg|ddydd|nos wener|amser)
    (<num>|un|pum|deg) ..1 (awr|munud|funud|muud|diwrnod|ddiwrnod) ..1 (ar ol|i fynd|neu|a|wedyn|yna|ac)
    (dedlein|deadline|terfyn amser)
    (cyfle ola|cyfle olaf|rhybudd olaf|siawns ola|siawns olaf|cyfla ola)
    (amser) ..1 (yn)? (rhedeg|brin|dod i ben|darfod)
    dim (munud|eiliad) (yn)? ..1 (hwyrach|hirach|mwy)
  `,
  es: `
    (tienes|tenes|te doy|te quedan|te queda|quedan|queda) ..2 (<num>|una|media|un|dos|tres|cinco|diez|veinte|treinta) (hora|horas|hs|min|mins|minuto|minutos|dia|dias)
    (tienes|tenes|te doy|te queda) ..2 hasta ..1 (las|la|el|manana|medianoche|<num>|hoy|lunes|viernes|domingo|sabado)
    (antes de) ..1 (las|la|<num>|que|manana|medianoche|cenar|comer|dormir)
    (hasta) ..1 (las|la|el|manana|medianoche|<num>|hoy)
    (a las|a la) ..1 (<num>|una|y|en punto)
    (se acaba|se te acaba|se agota|corre|se acabo) (el)? (tiempo|plazo|reloj)
    (ultima|ultimo) (oportunidad|chance|aviso|vez) ..3 (<num>|hoy|esta|noche|minutos|hora|horas|manana|diez)
    (si) ..1 (manana|hoy|esta noche|para manana|el viernes|el lunes|<num>) ..1 (no)
    (plazo|fecha limite|puse un cronometro|pongo el cronometro|cuenta atras|cuenta regresiva)
    (ni un) (minuto|segundo|dia) mas
    (<num>|media|una|diez|cinco) (hora|horas|minutos|min|dias) ..2 (y|o|para|mas|entonces)
    (todo|dinero|plata|pago|quiero) ..2 (antes|para) ..1 (de|el|las|hoy|manana|esta)
  `,
  fr: `
    (tas|tu as|ta|il te reste|te reste|jte laisse|je te laisse|jte donne|je te donne) ..1 (<num>|une|un|deux|dix|cinq|demi|vingt|trente) ..1 (h|heure|heures|min|mins|minutes|jours|jour)
    (tas|tu as|ta|jte laisse|jte donne) (jusqua|jusqu|jusq) ..1 (<num>|minuit|midi|demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
    (avant|dici|a|pour) <num> ..1 (h|heures|heure|et demie|et|pile|<num>)
    jusqua ..1 (minuit|midi|<num>|ce|demain|vendredi|samedi|lundi|mardi|mercredi|jeudi|dimanche|la|ta|apres)
    (jusqua|jusqu|jusq) ..1 (minuit|<num>|demain|ce soir)
    (dernier|derniere) (delai|limite|chance|avertissement) ..3 (<num>|ce soir|demain|minutes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|minuit|heure|heures|soir|prochain)
    (dernier delai|date limite|deadline|ultimatum|compte a rebours|chrono|minuteur)
    (le temps|lheure|lhorloge) (passe|tourne|presse|file|est)
    (pas plus|pas une minute de plus|pas une seconde de plus|pas une minute de) $
    <num> (h|heures|min|minutes|jours) ..2 (et|ou|pour|sinon|apres|chrono|max)
    (si) (demain|ce soir|a <num>|vendredi|lundi) ..2 (jai|tas|ya) ..1 (pas|rien|toujours)
    (je veux|jveux|veux) ..2 (avant|dici|pour) ..1 (<num>|ce soir|demain|minuit|midi)
  `,
  de: `
    (du hast|hast|haste|dir bleiben|dir bleibt|ich geb dir|ich gebe dir|hast noch) ..2 (<num>|eine|ein|einen|zwei|zehn|funf|halbe|halbes) (stunde|stunden|std|h|min|minuten|minute|tag|tage)
    (frist|deadline|ultimatum|countdown|timer|stoppuhr) ..1 (ist|is|lauft|bis|endet|gestellt)?
    (letzte|letzter|allerletzte) (chance|warnung|mal) ..3 (heute|heut|abend|morgen|<num>|minuten|stunde|bis|zehn)
    noch <num> (min|minuten|std|stunden|tage|sekunden)
    (vor|bis|um|punkt|spatestens) ..1 (<num>|viertel|halb|dreiviertel|mitternacht|mittag|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
    <num> (stunden|stunde|min|minuten|tage|std|h) ..1 (dann|und|oder|noch|sonst|ab|mehr|zeit)
    (keine|nicht eine|keinen) (minute|sekunde|tag) (langer|spater|mehr)
    (wenn) ..1 (morgen|heute abend|bis morgen|bis heute) ..3 (nicht|nichts|nix|kein)
    (die|deine) (zeit|uhr) ..1 (lauft|tickt|rennt|um|abgelaufen|ab)
    (will|brauch|brauche) ..2 (vor|bis)
  `,
  pt: `
    (tem|tens|te dou|dou te|te resta|resta|restam|so tem|falta|faltam) ..1 (ate|<num>|uma|um|meia|duas|dez|cinco|so) ..2 (hora|horas|hrs|h|min|minutos|mins|dia|dias|amanha|hoje|noite|sexta|segunda|as|meia)
    (ate|antes|as|deu|deram|quando der) ..1 (das|de|as|da)? ..1 (<num>|meia|meio dia|hoje|amanha|noite|sexta|segunda|terca|quarta|quinta|sabado|domingo)
    (ultima|ultimo) (chance|oportunidade|aviso|vez) ..3 (<num>|hj|hoje|noite|minutos|hora|horas|amanha|dez)
    (prazo|deadline|contagem|cronometro) ..1 (e|eh|acaba|regressiva|ate|ligado)?
    (tempo|relogio) ..1 (ta|esta|a|acaba|acabando|correndo|passando|passar|acabar|correr)
    <num> (horas|h|minutos|min|dias|hrs) ..1 (e|ou|pra|para|depois|ai)
    (nem um|nem mais um) (minuto|segundo|dia)
    (se) (amanha|hoje|ate amanha|ate hoje|sexta) ..2 (nao|n)
    (hj|hoje) (a|de)? (noite)
    (quero|preciso) ..2 (antes|ate)
  `,
  nl: `
    (je hebt|heb je|je krijgt|ik geef je|hebt|nog) ..2 (tot|<num>|een|half|twee|drie|vijf|tien|kwartier) ..1 (uur|uurtje|min|minuten|kwartier|dagen|dag|zes|vijf|vier|acht|zeven|negen|tien|<num>|vrijdag|morgen|maandag|half|middernacht|vanavond)
    (voor|tot|om|uiterlijk|klokslag) ..1 (<num>|een uur|half|kwart|zes uur|vijf uur|vier uur|zeven uur|acht uur|negen uur|tien uur|vanavond|morgen|overmorgen|vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|middernacht)
    (laatste|allerlaatste) (kans|waarschuwing) ..3 (<num>|vanavond|vandaag|morgen|minuten|uur|tien)
    (nog|over|binnen) <num> (min|minuten|uur|dagen|sec|seconden)
    (deadline|timer|stopwatch|aftellen|tijdslimiet)
    (ik)? tel ..1 (tot|af|nu)
    (geen|niet een) (minuut|seconde|dag|tel) (later|langer|meer)
    (<num>|een|half) (uur|min|minuten|dagen) ..1 (en|dan|of|om|anders|max)
    (als) ..1 (morgen|vanavond|ik morgen) ..3 (niet|niks|geen)
    de (tijd|klok) ..1 (tikt|loopt|dringt|om|voorbij)
    tik tak
  `,
  pl: `
    (masz|daje ci|zostalo|zostalo ci|czas masz) ..1 (czas)? ..1 (do|<num>|godzine|godzinke|kwadrans|pol|dwie|dziesiec|piec) ..1 (godziny|godzin|godzine|minut|min|dni|jutra|dzis|wieczora|rana|polnocy|<num>|piatku|soboty|niedzieli)
    (masz) (godzinke|godzine|kwadrans|minute|chwile|chwilke|pol godziny)
    (do|przed|o|najpozniej) ..1 (<num>|piatej|szostej|siodmej|osmej|czwartej|trzeciej|wieczora|rana|jutra|polnocy|poludnia|pojutrze|konca)
    (czekam|poczekam) ..1 (tylko|max)? ..1 do
    (ostatnia|ostatnie) (szansa|ostrzezenie) ..3 (<num>|dzis|dzisiaj|wieczorem|minut|godzina|godzin|jutro)
    (termin|deadline|odliczam|odliczanie|stoper|minutnik|ultimatum)
    (czas) ..1 (leci|ucieka|mija|plynie|sie konczy|konczy)
    <num> (godziny|godzin|godzina|minut|minuty|min|dni) ..1 (i|albo|potem|na|max|to|bo)
    (ani) ..1 (minuty|sekundy|chwili|dnia|minute|sekunde) ..1 (dluzej|pozniej|wiecej)
    (jak|jesli|jezeli) ..1 do ..2 (nie)
    (ma|maja|musi) byc ..3 (jutro|pojutrze|dzis|dzisiaj|sobote|piatek|czwartek|srode|wtorek|poniedzialek|niedziele|<num>|wieczorem|rano)
  `,
  tl: `
    (may|meron|bibigyan kita|binibigyan kita|hanggang) ..1 (<num>|isang|hanggang|kalahating|dalawang|limang|alas|mamaya|mamayang|bukas|friday|monday|sunday|saturday|gabi|linggo) ..1 (hr|hrs|oras|minuto|minutes|mins|min|hour|hours|araw|para|lang|gabi|<num>)
    (hanggang|bago|before|by|until) ..1 (alas|<num>|mamaya|mamayang|bukas|ngayong|gabi|hatinggabi|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tonight|mag|dose)
    (last|huling) (chance|pagkakataon|warning|na) ..3 (<num>|mamaya|bukas|minutes|mins|oras|tonight|ngayon|gabi|umaga)
    (<num>|isang|1) (oras|minuto|minutes|mins|min|hr|hrs|hour|hours|araw) ..1 (na)? (lang|nalang|ka|tapos|tas|kundi|or|o|then)
    (bibilang|magbibilang|binibilang) (ako|ko)
    (timer|deadline|palugit|taning)
    (nauubos|ubos|paubos|tumatakbo|kaunti na lang) ..2 (oras|time)
    (pag|kung|kapag) ..1 (wala|bukas|mamaya) ..2 (pa|bukas|mamaya|alam mo)
    (natitira|natitirang) ..2 (sayo|oras|minutes)
  `,
  hi: `
    (एक|आधा|<num>|दो|दस|पांच) (घंटा|घंटे|मिनट|दिन) ..2 (है|हैं|पास|बचे|बचा|और|फिर|में|का|तो)
    (सिर्फ|बस|केवल) ..1 (<num>|एक|दस|पांच|आधा) ..1 (मिनट|मिन|घंटा|घंटे)
    (<num>|बारह|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|साढ़े) ..1 (बजे) (तक|से पहले|के बाद|पर)
    (आज|कल|रात|सुबह|शाम|शुक्रवार|सोमवार|मंगलवार|बुधवार|गुरुवार|शनिवार|रविवार|परसों) ..1 तक
    (तक|की) ..1 (मोहलत|समय|टाइम|वक्त)
    (टाइमर|डेडलाइन|उल्टी गिनती)
    (आखिरी|लास्ट) (मौका|चांस|चेतावनी) ..3 (मिनट|घंटा|आज|कल|रात|<num>)
  `,
  'hi-latn': `
    (ek|aadha|adha|<num>|do|das|paanch|panch) (ghanta|ghante|minute|min|mins|din|hour|hours) ..2 (hai|h|paas|pas|bache|bacha|aur|phir|fir|me|ka|to|tere|tumhare)
    (sirf|bas|keval) ..1 (<num>|ek|das|paanch|adha|aadha) ..1 (minute|min|mins|ghanta|ghante)
    (<num>|barah|ek|do|teen|char|paanch|panch|chhe|saat|aath|nau|das|sade|saade) ..1 (baje|bje) (tak|se pehle|ke baad|pe|se pahle)
    (aaj|kal|raat|subah|shaam|sham|parso|friday|monday|tuesday|wednesday|thursday|saturday|sunday) ..1 tak
    (tak|ki) ..1 (mohlat|time|samay|waqt)
    (timer|deadline|ulti ginti)
    (aakhri|akhri|last) (mauka|moka|chance|warning) ..3 (minute|min|ghanta|aaj|kal|raat|<num>)
  `,
}
