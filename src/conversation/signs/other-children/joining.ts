import type { Phrases } from '../plug.ts'

/** Brothers, sisters and friends asked in ("has your little sister an account? add her"), and others of a school year who did it too. */
export const joiningIn: Phrases = {
  en: `
    (ive got|i have|i know|talk to|chat with|met) ..1 (loads|lots|plenty|many|other|so many|a few) ..1 (of)? ..1 (mates|friends|kids|girls|boys|people) ..1 (your|ur) age
    (has|does|is|have) {your} ..2 (sister|brother|sis|bro|cousin|friend|bestie|best friend|mate) ..2 (got|have|on|account|insta|snap|discord|phone) ..3
    (add|invite|bring|get|pull|put) (her|him|them) ..1 (in|too|along|here|into|to)
    (bring|invite|add|get) (a|another|one|some|{your}|ur) ..1 (friend|friends|mate|mates|bestie|sister|brother|cousin) ..1 (next|along|too|with|in|into|over|here)
    (a|another|one|some|this) ..1 (lad|girl|boy|kid|guy|lass) ..1 (in|from|of) ..1 (year|yr|grade|form|class|primary|{your}) ..1 <num>? ..2 (did|does|tried|done|sent|joined|was)
    (other|loads of|lots of|plenty of) ..1 (girls|boys|kids|lads) ..1 (your|ur) age ..2 (do|did|does|doing|send|have)
  `,
  cy: `
    (oes|ydi|ydy) ..1 (gan|dy|da|gen) ..1 (dy)? ..1 (chwaer|frawd|chwiorydd|ffrind|gefnder|gyfnither) ..4 (gyfrif|cyfrif|ffon|insta|snap)
    (merched|bechgyn|plant|genod|hogia) (eraill|arall) ..3 (oed|oedran) ..1 (di|ti)?
    (hogyn|bachgen|hogan|merch) ..1 (o|ym|yn|ym mlwyddyn) ..1 (mlwyddyn|flwyddyn|blwyddyn) ..2 (wneud|wnaeth|neud|wedi)
    (tyrd|dere|dewch) ..1 a ..1 (ffrind|dy ffrind|dy chwaer|dy frawd)
  `,
  es: `
    (otra|otro) (chica|chico|nina|nino) de tu (cole|colegio|escuela|clase|edad|salon) ..3
    (tu|tus) (hermanito|hermanita|hermana|hermano|primo|prima|amiga|amigo|mejor amiga) ..1 (pequeno|pequena)? ..1 (tiene|tienen|usa) ..2 (cuenta|insta|telefono|celu|cel|movil|discord)
    (metele|metela|agregalo|agregala|anadelo|anadela|sumalo|sumala|invitalo|invitala|traelo|traela)
    (uno|una|un chico|una chica|un nino|una nina) de (primero|segundo|tercero|cuarto|quinto|sexto|sexto|tu edad|<num>) ..2 (lo|ya lo)? ..1 (hizo|hace|hicieron|probo)
    (trae|traete|invita|suma) ..1 a (una|un|tu|tus|alguna) ..1 (amiga|amigo|amigas|amigos|hermana|hermanita|prima|hermano|primo)
    (otras|otros|mas) (chicas|chicos|ninas|ninos) de tu edad ..3
  `,
  fr: `
    (une|un) autre (fille|garcon|eleve) de (ton|ta) (college|ecole|classe|age|lycee) ..3
    (ta|ton|tes) ..1 (petite|petit)? (soeur|frere|cousine|cousin|copine|pote|meilleure amie) ..1 (a|il a|elle a|ont) ..1 (un|une) (compte|insta|snap|tel|portable)
    (ajoute|invite|amene|ramene) ..1 (la|le|les) ..1 (aussi|dans|$)
    (un|une) ..1 (gars|fille|mec|garcon|eleve)? ..1 (de|en)? (6e|5e|4e|3e|cm2|cm1|sixieme|cinquieme) ..1 (la|l)? (fait|a fait|la fait|essaye)
    (dautres|les autres|plein de) (filles|garcons|jeunes) de ton age ..2
    (amene|ramene|viens avec|invite) (une|un|ta|ton) (copine|copain|pote|amie|ami|soeur|frere)
  `,
  de: `
    (hast du|hast|haste) ..1 (eine|einen|ne|nen) (cousine|cousin|schwester|bruder|freundin|freund) ..1 die ..1 (mitmachen|dabei|lust|auch)
    ich (schreib|schreibe|rede|chatte|texte) ..1 (mit)? ..1 (vielen|anderen|mehreren|einigen|noch) ..3 (deinem alter|madchen|jungs|kindern)
    (eine|ein) andere* aus deiner (schule|klasse|stadt|stufe) ..4
    (hat|haben) (dein|deine) ..1 (kleiner|kleine|grosse|grosser)? (bruder|schwester|cousin|cousine|freundin|freund|beste freundin) ..2 (account|konto|handy|insta|snap|profil)
    (hol|nimm|bring|lad|add|fug) (ihn|sie) ..1 (dazu|rein|mit|ein|auch|hinzu)
    (ein|eine|n|ne) ..1 (junge|madchen|typ) ..1 (aus) ..1 (der|deiner)? ..1 (<num>|siebten|sechsten|funften|klasse|7b|6a|5c) ..3 (gemacht|hat|machte|mitgemacht)
    (andere) (madchen|jungs|kids) in deinem alter ..2 (machen|schicken|haben|tun)
    (bring|nimm) ..1 (eine|ne|einen|deine|deinen) (freundin|freund|schwester|bruder|kumpel) ..1 mit
  `,
  pt: `
    (seu|teu|sua|tua|o teu|a tua) (irmaozinho|irmazinha|irmao|irma|primo|prima|amiga|amigo|melhor amiga|maninho|maninha) ..1 (tem|ja tem|usa) ..2 (conta|celular|insta|telemovel|zap|discord)
    (chama|adiciona|convida|traz|poe|bota|mete) (ele|ela|eles|elas) ..1 (tambem|aqui|pra|no|$)
    (um|uma) ..1 (menino|menina|garoto|garota|miudo|miuda)? ..1 (do|da|de) ..1 (<num>|quinto|sexto|setimo|oitavo|quarto) ano ..2 (fez|faz|ja fez|tentou)
    (bota|traz|chama|convida|leva) (uma|um|tua|sua|a tua|teu|seu) ..1 (melhor)? (amiga|amigo|irma|prima|irmao|primo) ..2
    (outras|outros) (meninas|meninos|garotas|miudas) da (sua|tua) idade ..2
  `,
  nl: `
    (een)? ander (meisje|jongen) (van|uit) (je|jouw) (school|klas|leeftijd) ..3
    heeft (je|jouw) (zusje|broertje|zus|broer|vriendin|vriend|nichtje|neefje|beste vriendin) ..2 (account|telefoon|insta|snap|mobiel)
    (haal|neem|voeg|nodig|vraag|zet) (haar|hem|ze) ..1 (erbij|mee|toe|uit|er|ook)
    (een|n) (jongen|meisje|gast) uit ..1 (groep|klas|de|brugklas|2 havo) ..2 (deed|doet|heeft|stuurde|probeerde)
    (andere) (meisjes|jongens|kinderen) van (jouw|je) leeftijd ..3
    (neem|breng) ..1 (een|je|n) (vriendin|vriend|zus|zusje|broertje|vriendinnetje) ..1 mee
  `,
  pl: `
    (twoj|twoja|twoje) ..1 (maly|mlodszy|mlodsza|mala)? (brat|siostra|kuzyn|kuzynka|kolezanka|kolega|przyjaciolka|braciszek|siostrzyczka) ..1 ma ..1 (konto|telefon|insta|snapa|discorda)
    (dodaj|zapros|wez|przyprowadz|wciagnij) (go|ja|mlodego|mloda|ich|jego) ..1
    (jeden|jedna|chlopak|dziewczyna|kolezanka|gosc) z ..1 (<num>|piatej|szostej|siodmej|osmej|czwartej|5|6|7) ..1 (klasy)? ..3 (zrobil|zrobila|robil|robila)
    (inne|inni) (dziewczyny|chlopaki|dzieci) w twoim wieku ..2
    (wez|przyprowadz|zabierz) ..1 (ze soba)? (kolezanke|kolege|przyjaciolke|siostre|brata)
  `,
  tl: `
    (may) ..1 (account|acc|fb|ig|cp|insta) ..1 (ba)? ..1 (ang|yung)? (kapatid|pinsan|kaibigan|bestie|bunso|friend) ..1 mo*
    (isali|isama|iadd|idagdag|add|invite) mo ..1 (siya|sya|sila|rin|din|yung|$)
    (may|yung) ..1 (grade|taga) ..1 <num>? ..1 (na)? (gumawa|gumagawa|sumali|nagsend) ..3
    (magsama|magdala|isama|magsama ka) (ka|mo) ..1 (ng|yung|ang) ..1 (kaibigan|friend|kapatid|bestie|pinsan|friends)
    (tanong|tanungin|itanong) mo ..1 (sa)? (friends|kaibigan|kapatid|classmates) mo ..1 (kung) ..2 (gusto|sila)
  `,
  hi: `
    (छोटे|छोटी) (भाई|बहन) ..2 (अकाउंट|है|फोन|आईडी) ..3
    (भाई|बहन|दोस्त|सहेली) ..1 (का|के पास|की) ..1 (अकाउंट|फोन|आईडी)
    (उसे|उसको|उन्हें) (भी) ..1 (जोड़|जोड़ो|बुलाओ|बुला|ऐड|शामिल|ले आओ)
    (पाँचवीं|पांचवीं|छठी|सातवीं|आठवीं|<num>) ..1 (के|की) ..1 (एक)? ..1 (लड़के|लड़की) ..1 ने ..4 (किया|भेजा|करा)
    (दोस्त|सहेली|बेस्ट फ्रेंड|दोस्तों) को ..1 (भी)? (ऐड|बुलाओ|लाओ|जोड़ो|साथ लाओ) ..1
  `,
  'hi-latn': `
    (chhote|chote|choti|chhoti) (bhai|behan|bahan) ..2 (account|hai|phone|id|insta) ..3
    (bhai|behan|dost|saheli) ..1 (ka|ke paas|ki) ..1 (account|phone|id)
    (usko|use|usse|unko) bhi ..1 (add|jodo|bulao|bula|shamil|le aao|baat karni)
    (panchvi|paanchvi|chhathi|saatvi|aathvi|<num>|class <num>|<num>th) ..1 (ke|ki) ..1 (ek)? ..1 (ladke|ladki) ne ..4 (kiya|bheja|kara)
    (dost|saheli|best friend|bestie|dosto|doston) ko ..1 (bhi)? (add|bulao|lao|jodo|saath lao) ..1
  `,
}
