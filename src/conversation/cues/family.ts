import { together } from '../together.ts'
import type { Phrases } from '../signs/plug.ts'
import type { CuePlug } from './plug.ts'

/** Money that families give. */
const FURTHER: Phrases = {
  en: `
    (allowance|pocket money|lunch money|school trip money|bus fare) ..2
  `,
  es: `
    (la paga|la mesada|la semanada|el domingo de) ..2
  `,
  fr: `
    (argent de poche|argent de la cantine) ..2
  `,
  de: `
    (taschengeld fur|essensgeld|oma gibt|opa gibt) ..2
  `,
  pt: `
    (mesada|semanada|dinheiro do lanche) ..2
  `,
  nl: `
    (je zakgeld|zakgeld staat|van oma krijg|van opa krijg) ..2
  `,
  pl: `
    (kieszonkowe od|twoje kieszonkowe|od babci|od dziadka) ..2
  `,
  tl: `
    (baon mo|pambaon|pamasahe mo) ..2
  `,
  hi: `
    (जेब खर्च|पॉकेट मनी) ..2
  `,
  'hi-latn': `
    (jeb kharch|pocket money) ..2
  `,
  cy: `
    (pres poced|arian poced|pres cinio|arian cinio) ..2
  `,
}

/** Home life between parents, children and grandparents: pick-up, dinner, chores, "love you, Mum". */
export const family: CuePlug = {
  id: 'family',
  phrases: together({
    en: `
      (love|luv|thanks|thank|miss|night|morning|hi|hey|ok|okay|bye|sorry|cheers) (you|u|ya)? (mum|mom|mam|mummy|mommy|dad|daddy|nan|nana|gran|grandma|grandad|grandpa|sweetheart|sweetie|darling|honey|son|poppet|pumpkin|kiddo)
      (love|from) (mum|mom|dad|nan|gran|grandma|grandad)
      (its|this is) (mum|mom|dad|nan|gran|grandma|ur mum|your mum|ur mom|your mom|your dad|ur dad)
      (dinner|tea|lunch|breakfast|supper) (is|s|will|in|at|when|ready|on the table|tonight|time)
      (ill|i will|dad will|mum will|mom will|can you|can u|will you|what time|when|who|nan will|grandad will|could you) ..2 (pick|collect|drop|fetch) (you|u|me|your|ur|him|her) (up|off|from|at|brother|sister)
      (home|back) (by|for|before|in time for) (tea|dinner|bedtime|lunch|<num>)
      (tidy|clean|hoover|wash|empty|feed) (your|ur|the|my) (room|bedroom|dishes|dishwasher|car|plate|bins|guinea pig|fish)
      (packed lunch|pe kit|lunch money|pocket money|dentist|doctors appointment|permission slip|parents evening|curfew|bedtime|school run|school bus)
      (your|ur) (brother|sister|dad|mum|mom|nan|gran|grandma|grandad|cousin|cousins|auntie|uncle) (is|are|will|says|sends|wants|and|needs|got|has) (coming|here|picking|home|hi|love|you to|i|cooking|going|making|waiting|a|his|her|their)
      (set the table|done your homework|brush your teeth|wear a coat|take a coat|take your coat|got your keys|text me when you get there|let me know when you get)
      (whats|what is|wats) for (tea|dinner|lunch|supper|breakfast)
    `,
    cy: '(caru|diolch|nos da|iawn|ocê|bore da|sori) (ti|chdi)? (mam|dad|nain|taid|mamgu|tadcu|cariad|bach)\n(swper|te|cinio|brecwast) (yn|am|barod|heno|ar y bwrdd)\n(nol|codi|casglu|mofyn) (di|ti|fi|chdi|dy) (am|o|heno|o r ysgol|chwaer|frawd)\n(adre|gartref|adref) (erbyn|cyn|i swper)',
    es: '(gracias|te quiero|hola|si|ok|vale|besos|buenas noches|chao|adios|bueno) (mucho)? (mama|ma|mami|papa|pa|papi|abuela|abuelo|abue|hijo|hija|mijo|mija|cariño|carino|cielo|mi amor|mi vida)\n(la cena|el almuerzo|la comida|el desayuno|la merienda) (esta|ya|lista|a las|es)\n(te|lo|la|me) (recojo|paso a buscar|voy a buscar|recoge|busca|llevo|recoges|buscas|paso buscando) ..3 (cole|escuela|las|colegio|instituto|mama|papa|abuela|entrenamiento)\n(en casa|llegar|vuelve|vuelves) (antes|para) (de|la cena|las|cenar)\n(ordena|recoge|limpia|arregla) (tu|el) (cuarto|habitacion|pieza|cama)',
    fr: '(merci|je taime|bisous|bonne nuit|ok|oui|coucou|salut|daccord) (ma|mon|gros)? (maman|papa|mamie|papi|papy|cherie|cheri|ma puce|mon coeur|ma cherie|mon grand|loulou|mam|poussin)\n(le diner|le repas|le gouter|a table|le dejeuner) (est|pret|a|ce soir)?\n(je|papa|maman|mamie|tu|on) ..2 (viens|vient|passe|recupere|chercher|cherche|prendre) ..3 (chercher|ecole|college|lycee|heures|h|entrainement)\n(rentre|rentrer|rentres) (avant|pour) (le|diner|manger|<num>)\n(range|nettoie) ta chambre',
    de: '(danke|hab dich lieb|gute nacht|ja|ok|hallo|tschuss|hi|hey|lieb dich) (mama|papa|mami|papi|mutti|vati|oma|opa|schatz|mein schatz|mause|maus|liebling|grosser|spatz|mein sohn|meine kleine)\n(abendessen|essen|mittagessen|abendbrot|fruhstuck) (ist|um|gibt|fertig|steht|gleich|heute)\n(hol|hole|holt|holst|abholen|fahre|bring|bringt) (dich|mich|ihn|sie|du|deine|deinen)? ..3 (ab|abholen|schule|uhr|training|abholst|kita)\n(zu hause|zuhause|daheim|heim) (bis|um|vor|sein bis)\n(raum|raumst|aufraumen|zimmer) ..2 (zimmer|auf|aufgeraumt)\n(hdl|hdgdl) (mama|papa|mami)',
    pt: '(obrigada|obrigado|te amo|ta bom|ok|oi|boa noite|beijo|beijinhos|sim|bjs|adoro te|amo te) (mae|mãe|mamae|pai|papai|vo|vovo|avo|filha|filho|meu amor|minha querida|meu anjo|querida|filhota)\n(o jantar|o almoco|a janta|o lanche|a comida) (ta|esta|e|as|pronto|ja)\n(te|vou|vem|vens|pode|o pai|a mae|a avo) ..2 (buscar|busco|pegar|busca|levar|apanhar) ..3 (escola|as|horas|treino|aula|casa)\n(em casa|chega|volta|chegas) (antes|ate|pro|para o) (das|as|jantar|janta)\n(arruma|limpa|arrume) (o|teu|seu|a) (quarto|cama|teu quarto)',
    nl: '(dank|bedankt|ok|oke|hou van je|welterusten|hoi|dag|doei|ja|slaap lekker|kusje|dankje) (je)? (mam|mama|pap|papa|mams|paps|oma|opa|lieverd|schat|liefje|meisje|jongen|schatje|moppie)\n(eten|avondeten|lunch|ontbijt) (is|staat|om|klaar|we|over)\n(haal|haalt|kom|ophalen|breng|komt) (je|jou|me|ik|hem|mama|papa|oma)? ..3 (op|ophalen|halen|school|uur|training)\n(thuis) (voor|om|zijn om|zijn voor)\n(kamer|tafel) (opruimen|dekken|opgeruimd)',
    pl: '(dzieki|dziekuje|kocham cie|dobranoc|ok|dobrze|czesc|hej|pa|dobra|buziaki) (mamo|tato|mamus|mamusiu|tatusiu|babciu|dziadku|coreczko|synku|skarbie|kochanie|corcia|mamuska)\n(obiad|kolacja|sniadanie|jedzenie) (jest|gotowy|gotowa|o|bedzie|na|czeka)\n(odbiore|odbierze|odbierzesz|przyjade|przyjedzie|zawioze|podwioze|odebrac|odbieram) (cie|mnie|po|ja|go|ciebie)? ..3 (ze szkoly|szkoly|o|po|treningu|szkole|przedszkola|mama|tata)\n(w domu|wroc|wracaj|badz) ..1 (przed|do|na obiad|na kolacje|o)\n(posprzataj|posprzatalas|posprzatales|odkurz|wynies) ..1 (pokoj|smieci|w pokoju)',
    tl: '(salamat|love you|labyu|opo|goodnight|ingat|ok po|sige po|good night|mano) (po)? (ma|mama|mommy|mami|pa|papa|daddy|nay|tay|nanay|tatay|lola|lolo|anak|nak|tita|tito|bunso)\n(kain|kakain|hapunan|ulam|tanghalian|almusal|luto) (na|tayo|ka|natin|ay|nak|sa|po|anak)\n(susunduin|sunduin|sundo|hatid|ihahatid) (kita|mo|ka|ako|ko|ni|na|nya)\n(uwi|umuwi|uuwi) (ka|na|ako|kayo|agad) ..2 (bago|anak|nak|ng|maaga|na)\n(linis|maglinis|hugasan) (ka|mo|ng)',
    hi: '(ठीक है|हाँ|हां|थैंक्यू|लव यू|शुभ रात्रि|अच्छा|जी) (मम्मी|माँ|मां|पापा|दादी|नानी|बेटा|बेटी|मेरा बच्चा|बेटे|दादाजी)\n(खाना|नाश्ता|टिफिन|लंच|डिनर) (खा|बन|तैयार|खाया|ले|खाकर|रखा|खा लिया)\n(लेने|छोड़ने|पिक) (आऊंगा|आऊंगी|आ|आएंगे|आ रहा|आ रही|आएगी)\n(घर) (आ जाना|जल्दी आ|आजा|आओ|पहुंच|कब आ)',
    'hi-latn': '(theek hai|thik hai|ok|haan|han|thank you|love you|good night|acha|ji|thanks) (mummy|mumma|maa|mom|papa|dadi|nani|beta|beti|bete|bachcha|beta ji|dadaji)\n(khana|nashta|tiffin|lunch|dinner) (kha|ban|taiyar|tayar|khaya|le|khake|rakha|khalo|khaliya)\n(lene|chodne|chhodne|pick) (aaunga|aaungi|aa|aayenge|aa raha|aa rahi|aungi|aunga|karne|karunga)\n(ghar) (aa jana|jaldi aa|aaja|aao|pahunch|kab aa|aajao|kab aayega)\n(beta|beti) (khana|kaha|kab|school|ghar|padhai|homework|dhyan)',
  }, FURTHER),
}
