import type { Phrases } from '../plug.ts'

/** Schools named in passing: the class that plays too, the way there, who put one in it, where one was moved, a year and a name. */
export const schoolInPassing: Phrases = {
  en: `
    (my|our|half my|whole) (class|year|form) (at|from|in) ..4
    the one (next to|by|near|opposite|behind|beside) ..5 (academy|high|juniors|primary|school|college)
    ^ (its|oh|er|erm)? <any> <any>? (juniors|academy|primary|high|college|school|infants) ..4
    (just|only|we) (moved|started|transferred) (to|at) <any> <any>?
    {you} know <any> <any>? there
    (in)? (year|yr|grade) <num> (at|in) <any>
  `,
  cy: '^ (yn)? ysgol (y|yr|uwchradd|gynradd)? <any> ..4\n(dosbarth|blwyddyn) ..2 ysgol <any>\n(newydd|wedi) (symud|ddechrau|dechrau) (i|yn|ir) ysgol <any>',
  es: '^ (en|al|del)? (el|la)? (colegio|ies|instituto|ceip|escuela|cole|insti) <any> <any>? ..4\n(toda)? mi clase (del|de la|en el) ..4\n(estoy|voy) en (<num>|primero|segundo|tercero|cuarto) ..5 (ies|colegio|instituto|ceip|escuela) <any>',
  fr: '(on|ils|mes parents) (ma|m a|mont) (mis|mise|inscrit|inscrite|envoye|envoyee|change|transfere) (a|au|dans|en) ..4\n(toute)? ma classe (de|du|a|au) ..4 (college|ecole|lycee) ..2\n(jsuis|je suis|chui|chuis) (a|au|dans) ..3 (cette annee|depuis)',
  de: '(meine)? (ganze|halbe)? klasse (von|vom|auf|aus) (der|dem)? ..4 {school}\n(fahr|fahre|lauf|laufe|radel) ..4 (zur|zum|in die) ..3 {school}\n^ (auf|an)? (die|der|das|dem)? <any> <any>? {school}',
  pt: '^ (no|na|em)? (o|a)? (colegio|escola|instituto|eb|liceu|externato|secundaria) <any> <any>? ..3\n(toda)? (minha|a minha) (turma|sala) (do|da|no|na) ..4\n(estudo|ando) (no|na|em) <any> <any>?',
  nl: '(mn|mijn|onze) (hele|halve)? klas (van|op|uit) (het|de|t)? ..4\n(fiets|loop|rij|ga) ..4 naar (het|de|t)? ..3 {school}\n^ (oh|gwn|gewoon|op|oh gwn)? (mavo|havo|vwo|vmbo) <any> <any>?\n^ (op)? het <any> (college|lyceum|instituut|gymnasium)\n(zit|ga) (op|naar) (mavo|havo|vwo|vmbo) <any> <any>?\n(to|naar) (het|de) <any> (college|lyceum|instituut|gymnasium)',
  pl: '(tutaj|tu|to) (zaraz)? (obok)? (sp|lo|zespol|zs|liceum|podstawowka) ..4\n(pol|cala) (mojej|moja) (klasy|klasa) ..5 (sp|lo|zespol|zs|liceum) ..3\n(zespol|zespole) szkol <any>\n(sp|lo|szkola|liceum) (im|imienia) <any> <any>?',
  tl: '(section|grade|g) <num> (po|ako)? (sa)? <any> <any>? ..2\n(buong)? (section|klase|class) (namin|ko) (sa|ng) ..5\n(ay)? sa ..4 (academy|school|elementary|elem|hs|central school|high school|college) (po)? (ako|aq) ..1\n^ (sa)? (sta|sto|st|san|santa) <any> ..3',
  hi: '..4 (कॉन्वेंट|कॉलेज|इंटर कॉलेज|पब्लिक स्कूल|विद्यालय|सेकेंडरी|निकेतन) (में|की|का|वाले|जीत)? ..2\n(मेरी|हमारी) (पूरी)? (क्लास|कक्षा) ..4',
  'hi-latn': '<any> <any>? (sr sec|sen sec|inter college|public school|convent|vidyalaya|niketan|high school) (me|mein|ki|ka|wale)? ..2\n(meri|hamari) (puri|poori)? (class|kaksha) ..4',
}
