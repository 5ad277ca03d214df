import type { Phrases } from '../plug.ts'

/** The clock told: it runs, half past three and that is it, tonight and not tomorrow, so many hours as one word ("17h", "5pm"). */
export const clockTimes: Phrases = {
  en: `
    (<num>|an|one|half an) (minutes|mins|min|hour|hours|hrs) ..1 (thats|that is|is) (all|it|enough|the most)
    (here|sent|done|paid|in my account|with me) by (<num>|half|noon|midnight|five|six|seven|tonight)
    (im|i am|ill|i will) (counting|count) (to|from|down)
    (clock|clocks|time|timer) ..1 (is|s)? (running|ticking|started|starts)
    (<num>|half <any>|quarter <any> <any>|midnight|noon|tonight|{day}) ..2 (and|then|n) ..1 (thats|that is|its|it is|youre|we are|were) ..1 (it|over|done|finished|all)
    (tonight|today|now|2nite) not (tomorrow|tmrw|later|tmr)
    {you} ..1 (have|got|get|had) ..2 (until|till|til|unti|to) ..1 (half|quarter|<num>|ten|five|1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm|11pm|midnight|noon|bedtime)
    (by|before|until|till|til) (1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm|11pm|12am|8am|9am)
    {you} (have|got|get) (one|an|1|half an|two|a few) (hour|hours|hr|hrs|minutes|mins|day)
  `,
  cy: `
    (tan|erbyn|cyn) ..1 (chwarter|hanner|<num>|pump|deg|heno|hanner nos) ..2
    (heno) dim (fory|yfory|wedyn)
    (a dynar diwedd|a dyna ddiwedd|a dyna hi|a dyna ni|dynar diwedd)
    (mae)? ..1 cloc ..1 (yn)? (tician|rhedeg|mynd)
  `,
  es: `
    (<num>|media|una) (minutos|min|horas|hora) (nada mas|y ya|y punto|ni uno mas)
    (a|hasta) ..1 (la)? medianoche ..2
    (cuento|contare|voy a contar) hasta ..1
    (hoy|esta noche|ahora) no manana
    (a las|las|a la) ..1 (<num>|una) ..3 (se acabo|se acaba|y ya|y punto|y fin)
    (el reloj|reloj|tiempo) (corre|avanza|camina|sigue)
    (te doy|tienes|tenes|te queda) ..1 (una|media|dos) (hora|horas)
    (tienes|tenes|te doy) hasta (las|la|manana|hoy|medianoche|el)
  `,
  fr: `
    <num> (minutes|min|heures) (pas plus|cest tout|max)
    je compte jusqua ..1
    (ce soir|aujourdhui|maintenant) pas demain
    (tas|ta|tu as|jte laisse|je te laisse) jusqua
    (7h*|8h*|9h*|10h*|11h*|12h*|13h*|14h*|15h*|16h*|17h*|18h*|19h*|20h*|21h*|22h*|23h*|minuit|midi) ..1 (et|apres) ..1 (cest|ce sera) ..1 (fini|trop tard|termine|mort)
    (jusqua|avant|dici) (7h*|8h*|9h*|10h*|11h*|12h*|13h*|14h*|15h*|16h*|17h*|18h*|19h*|20h*|21h*|22h*|23h*)
    (1h|2h|3h|12h|24h|48h) (et|pour|sinon|max|pas plus)
    (le chrono|chrono|horloge|le compte a rebours) (tourne|court|est lance|demarre)
  `,
  de: `
    <num> (minuten|min|stunden) (mehr nicht|langer nicht|dann schluss)
    (zahl|zahle) bis ..1
    bis ..1 (<num>|halb|viertel|mitternacht) ..1 (da|hier|drauf|uberwiesen) ..1
    (heute|heute abend|heut abend|jetzt) nicht morgen
    (die)? uhr (lauft|tickt)
    (<num>|halb <any>|viertel <any> <any>|mitternacht|uhr) ..1 (und)? dann ist ..1 (schluss|ende|vorbei|aus)
    (du hast|hast|haste|ich geb dir|ich gebe dir) ..1 (bis|noch bis)
    (du hast|ich geb dir|ich gebe dir) ..1 (eine|ne|zwei|halbe) (stunde|stunden)
  `,
  pt: `
    <num> (minutos|min|horas) (nada mais|e so|nem mais um)
    (vou)? (conto|contar) ate ..1
    (hoje|hj|esta noite|agora) ..2 (amanha nao|nao amanha)
    (relogio|tempo) ..1 (ta|esta)? (correndo|a correr|corre|andando)
    (as|ate as|ate) <num> ..3 (acabou|acaba|e acabou|fim|ja era)
    (tem|tens|te dou|dou te) ..1 (uma|meia|duas) (hora|horas)
    (tem|tens|te dou|so tem) ate ..1 (as|a|amanha|hoje|meia|<num>)
  `,
  nl: `
    <num> (minuten|min|uur) (meer niet|langer niet|niet meer)
    (vanavond|vandaag|nu) niet morgen
    (de)? klok (loopt|tikt|begint)
    (<num>|half <any>|kwart <any> <any>|middernacht|uur) ..1 (en)? dan is ..1 (het|t)? ..1 (klaar|over|voorbij|gedaan|afgelopen)
    (je hebt|je krijgt|ik geef je) ..1 (tot|een|nog een|half|twee) ..1 (half|kwart|<num>|uur|uurtje|uren|middernacht|vanavond)
  `,
  pl: `
    <num> (minut|minuty|godzin) (nie wiecej|i tyle|ani minuty)
    licze do ..1
    (dzis|dzisiaj|dzis wieczorem|dzisiaj wieczorem|teraz) nie jutro
    (zegar|czas) (tyka|leci|plynie|biegnie|ucieka)
    (<num>|wpol do <any>|polnoc) ..1 (i)? (koniec|po wszystkim|po sprawie)
    masz (czas)? do
    (masz|daje ci) (jedna)? (godzine|godzinke|dwie godziny|pol godziny|kwadrans)
  `,
  tl: `
    (ngayong gabi|mamayang gabi|ngayon|mamaya) ..1 (hindi|di) bukas
    (tumatakbo|nauubos|umaandar) ..1 (na)? (ang)? (oras|orasan)
    (alas|hanggang alas) <any> (tapos na|wala na|ubos na)
    (hanggang|bago|bago mag) (1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm|11pm|alas) ..2
    (may)? (isang|1) oras ka
  `,
  hi: `
    (आज|आज रात|आज ही|अभी) (कल नहीं)
    <num> ..1 बजे तक
    (घड़ी|समय|वक्त) ..1 (चल रही|चल रहा|भाग रहा)
  `,
  'hi-latn': `
    (aaj|aaj raat|aaj hi|abhi) kal (nahi|nhi|nahin)
    (<num>|teen|char|paanch|chhe|saat|aath) ..1 (baje|bje) tak
    (ghadi|time|waqt) ..1 (chal rahi|chal raha|bhag raha)
  `,
}
