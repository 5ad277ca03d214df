import type { Phrases } from '../plug.ts'

/** How young people tell where they live. */
export const phrases: Phrases = {
  any: '[ (names|tells|gives|sends) ..2 (address|street|location|home) ..2 ]',
  en: `
    (we|i) (just)? (moved|live|stay) (to|on|in|by|near|at) ..4 (street|road|lane|avenue|close|drive|estate|park|gardens|village)
    ^ (on|off|near|by|behind|opposite) ..4 (street|road|lane|avenue|close|drive|estate|park|gardens|station)
    (i|we) (live|stay|liv) (on|at|near|by|next to|opposite|behind|round|around|off|just off|close to|right by|right next to|just behind|across from|above|over|between) ..3
    (im|i am|were|we are|we re) (on|off|near|by|opposite|behind|next to|at number) ..3 (street|road|st|rd|avenue|ave|lane|close|drive|estate|park|station|crescent|way|gardens|terrace)
    (im|i am|were|we are|i live|we live|its) (at|on)? <num> <any> <any>? (street|road|st|rd|avenue|ave|lane|close|drive|crescent|way|gardens|terrace|court|grove)
    (my|our) (address|addy|street|road|postcode|house number|estate) (is|s) 
    (my|our|the) (house|flat|home|place) (is|s) (on|near|next to|by|opposite|behind|in|at|off|the one|number|just off|right by) ..3
    i get (off|on) (at|by|near) ..3 (stop|station|street|road|<any>)
    i walk (home)? (past|through|down|along|via) ..3
    its <num> <any> <any>? (street|road|st|rd|avenue|ave|lane|close|drive|crescent|way|gardens|terrace|court)
    <num> <any> <any>? (street|road|avenue|ave|lane|close|drive|crescent|gardens|terrace|court|grove)
    (i|we) (live|stay) in ..3 (estate|village|street|road|flats|block|tower|court|close|park|gardens|area|end|lane|neighbourhood|neighborhood|side)
    (sent|shared|sending) (you|u)? (my)? (location|loc|pin)
    i live ..4 (street|road|avenue|ave|lane|close|drive|crescent|estate|station|church|park)
  `,
  cy: `
    ^ (ar|wrth|ger|yn) (waelod|ben|ymyl)? (lon|stryd|heol|ffordd|maes|stad) <any>
    (ma|mae) (ty|ty ni|tŷ ni|nhy i|cartre ni) (ni)? (ar|yn|ger|wrth) ..3
    (dwi|rydw i|rwy|rwyn|fi|dw i|wi|im|dwin|dyn ni|rydyn ni) (n|yn)? byw (yn|ar|ger|wrth|gyferbyn|drws nesaf|tu ol|mewn|n|ym) ..4
    (fy|y|yn|ein) (nghyfeiriad|nhy|ty|stryd|nghartref|nhŷ) (i)? (yw|ydy|di|ydi|mae|ar|ger)
    (mae|ma) (fy|y|ein|yn) (nhy|ty|nhŷ|nghartref) (i)? (ar|ger|wrth|yn|gyferbyn)
    <num> (stryd|heol|ffordd|lon|maes|clos) <any>
    (ar|yn) (stryd|heol|ffordd|lon|maes|stad) <any>
  `,
  es: `
    (vivo|vivimos|estoy) (en la|en el|en|cerca|por|al lado|frente|detras|atras|junto|a la vuelta|enfrente|por el|por la) ..4
    (mi|nuestra) (direccion|dire|calle|barrio|colonia|casa|edificio|ubicacion) (es|esta|queda)
    (calle|avenida|av|colonia|barrio|urbanizacion|plaza) <any> <any>? <num>
    (mi)? (casa|depa) (esta|queda) (en|cerca|al lado|frente|detras|por) ..4
    (bajo|me bajo) en ..3
    (en)? la calle <any>
    te (mande|envie|pase) (mi|la) (ubi|ubicacion|direccion)
  `,
  fr: `
    (on|jai|nous) (a|ai|avons)? demenage (a|au|rue|avenue|dans|vers|pres) ..4
    ^ (rue|avenue|quartier|residence|allee|impasse|chemin|cite) <any>
    (jhabite|j habite|habite|jvis|je vis|on habite) (a cote|pres|dans|rue|au|vers|derriere|en face|sur|le|la|a|proche|juste) ..4
    (mon|ma|notre) (adresse|rue|quartier|maison|immeuble) (cest|c|est|se trouve)
    <num> (bis|ter)? (rue|avenue|av|boulevard|chemin|allee|impasse|place) ..3
    (rue|avenue|boulevard|allee|impasse|chemin|quartier|residence) (de|du|des|la|le|les)? <any>
    (je descends|jdescends) (a|au) ..3
    (je tai envoye|jtai envoye|tiens) (ma|mon) (loc|localisation|adresse)
  `,
  de: `
    (ich|wir)? (wohne|wohn|wohnen|lebe|leb) (ich|wir)? (in der|im|in|am|an der|neben|hinter|gegenuber|bei|beim|nahe|direkt|gleich) ..4
    (meine|unsere|mein) (adresse|strasse|haus|wohnung|anschrift|standort) (ist|lautet|liegt|is)
    <any> (strasse|str|weg|allee|platz|gasse|ring) <num>
    (unser|mein) haus (ist|steht|liegt) (in|am|neben|hinter|gegenuber|an|bei) ..3
    (steig|steige) ..3 aus
    <any> <num> (in|wohne|wohn) <any>
    (hab|habe) dir ..2 standort geschickt
  `,
  pt: `
    ^ (na|no|ali|perto) (da|do|na|no)? (rua|avenida|bairro|vila|jardim|travessa|praca) <any>
    (minha|a minha)? casa (fica)? (na|no|perto) (rua|vila|avenida|bairro|jardim) <any>
    (moro|vivo|moramos|eu moro|eu vivo) (na|no|em|perto|ao lado|do lado|em frente|atras|ali|aqui|la|logo|numa|num) ..4
    (meu|minha|o meu|a minha) (endereco|rua|bairro|casa|morada|predio|localizacao|cep) (e|é|eh|fica)
    (rua|avenida|av|travessa|praca|bairro) (da|do|de|das|dos)? <any> <any>? <num>?
    (minha|a minha) casa (fica|e|é) (na|no|perto|ao lado|em frente|atras) ..3
    (desco|saio) (na|no) (ponto|estacao|paragem|parada) ..3
    (mandei|te mandei) (a)? (minha)? (localizacao|loc)
  `,
  nl: `
    (ik|we|wij)? (woon|wonen|woont) (ik|we)? (in de|op de|in|aan de|aan|vlakbij|bij|naast|tegenover|achter|dichtbij|op|vlak bij) ..4
    (mijn|mn|ons|onze) (adres|straat|huis|buurt|postcode) (is|staat)
    <any> (straat|laan|weg|plein|gracht|kade) <num>
    (mijn|ons) huis (staat|is|ligt) (aan|in|naast|bij|achter|tegenover) ..3
    (ik)? stap (uit|in) bij ..3
    (heb je|heb) (mijn)? (locatie) (gestuurd|gedeeld)
  `,
  pl: `
    (moj|nasz) (dom|blok) ..2 (przy|na|kolo|obok) ..3
    (mieszkam|mieszkamy) (na|przy|kolo|obok|blisko|w|naprzeciwko|za|niedaleko|zaraz) ..4
    (moj|moja|nasz|nasze) (adres|ulica|dom|blok|osiedle) (to|jest|stoi)
    (ul|ulica|ulicy|osiedle|osiedlu|al|aleja) <any> <any>? <num>?
    (na|przy) (ulicy|ul|osiedlu|os) <any>
    (wysiadam) na ..3
    (wyslalam|wyslalem) ..2 (lokalizacje|adres|pinezke)
  `,
  tl: `
    (brgy|barangay|purok|kanto|blk|phase) <any> <any>? (po|ako|lang|kami)
    nakatira (ako|kami) (sa|dito sa) ..4
    (nakatira|nktira|nakatera) (ako|aq|kami|po ako|lang ako|po kami|ako po) (sa|malapit|dito|tabi) ..4
    (sa) (brgy|barangay|purok|subd|subdivision|kanto|phase|blk) <any> (ako|kami|po|lang)?
    (taga) <any> (ako|lang ako|po ako|kami)
    (bahay|haws) (ko|namin) (ay|sa|nasa|malapit|tabi|po) ..3
    (address|location) (ko|namin) (ay|is|sa|po)
    (blk|block) <num> (lot)? <num>?
  `,
  hi: `
    घर ..4 (में|पर) (है|हैं)
    (फ्लैट|मकान|घर) (है)? ..4 (में|पर)
    (मेरा|हमारा) घर ..4
    (मैं|मै|हम) ..4 (में|पर|के पास|के सामने|के पीछे|मे) (रहता|रहती|रहते) (हूं|हूँ|हु|हैं)?
    (मेरा|हमारा) (घर|पता|एड्रेस|मोहल्ला) ..3
    (गली|सेक्टर|मकान|ब्लॉक) (नंबर|नं)? <num>
    ..2 <any> (नगर|कॉलोनी|मोहल्ला|मोहल्ले|गली|चौक|रोड) (में|पर)? (रहता|रहती|है)?
  `,
  'hi-latn': `
    ghar ..4 (me|mein|par|pe) (hai|h)
    (flat|makan|ghar) (hai)? ..4 (me|mein|par|pe)
    (main|mai|hum) ..3 (road|nagar|gali|colony|vihar|marg) (me|mein|par|pe) (rehta|rehti|rahta|rahti|rehte) ..1
    (main|mai|me|hum) ..4 (mein|me|par|pe|ke paas|ke pas|ke samne|ke peeche|m) (rehta|rehti|rahta|rahti|rehte|rhta|rhti) (hun|hoon|hu|h)?
    (mera|hamara) (ghar|address|pata|mohalla) ..3
    (gali|sector|makan|block|house) (number|no|num)? <num>
    <any> (nagar|colony|mohalla|mohalle|gali|chowk|road|vihar) (mein|me|par)? (rehta|rehti|hai|rahta|rahti)?
  `,
}
