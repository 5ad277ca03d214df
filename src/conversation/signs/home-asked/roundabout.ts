import type { Phrases } from '../plug.ts'

/**
 * Roundabout questions for the home: the bus or road home, the side of town, the number or door, how far it is from a place, a location to be sent.
 */
export const roundaboutQuestions: Phrases = {
  en: `
    (what|which|wat) (bus|train|tram|route|road|way) (gets|takes|brings|goes) {you} home
    (what|which|wat) (bus|train|tram|route|road|path) ..3 {you} ..2 home
    {you} (close|near|nearby|next) to? <any> <any>? (road|street|rd|st|lane|park|station|avenue|estate|rise|way|school|shops|hill)? <ask>
    (what|which) side of (town|the river|the park|the city) ..4
    {your} (house|flat|place|home) (far|close|near|nearby) (from|to)? ..4 <ask>
    (is|are) {your} (house|flat|place|home|street|road) ..2 (far|close|near|nearby|by|next to|past) ..4
    (which|what) (door|number|floor|house) ..3 (knock|honk|beep|yours|urs|urself) ..2
    (order|deliver|send|post|drop) ..6 where (to|u|you) ..2 (live|house|address)
  `,
  cy: `
    pa (ran|ochr|ben|hewl|stryd) (o|or|o r) ..3 (ti|dre|dref|tre) ..2
    (ble|lle) (ti|tin|wyt ti|wyt tin|ti n) (n|yn)? (aros|cysgu|cartrefu) ..4
    (ym mha|ym ma|ym mhle|mewn pa) (ardal|stryd|hewl|bentref|dre|dref|ran) ..5
    (dy|d) (dy|ty|gartref|gartre|le) (di|ti)? (n|yn)? (bell|agos|ymhell) ..4
    (ydi|ydy|yw) (dy|d) (dy|ty|gartref) ..5 <ask>
    pa hewl ..3
    (gyrra|anfon|hala|rho|danfon) ..3 (pin|leoliad|lleoliad|gyfeiriad)
  `,
  es: `
    (que|q|k|cual|en que) (bus|autobus|bondi|camion|micro|tren|metro|guagua|linea) (coges|tomas|agarras|pillas|te lleva|cojes) ..4
    (cual|que|q) es tu (portal|puerta|bloque|numero|edificio|piso|manzana|escalera) ..2
    (que|q|en que|cual) (portal|puerta|bloque|numero|edificio|escalera) (es|vives|vivis|eres|estas|tienes) ..2
    tu (casa|piso|depa) (esta|queda|es|cae) (muy)? (lejos|cerca) ..4
    (a que|de que|en que|por que|por q) (lado|parte|zona) ..2 (vives|vivis|paras|eres|quedas)
    (por donde|x donde|donde|dnd) (paras|te quedas|caes|andas viviendo) ..2
    (camino|ruta) ..2 (a|pa) (tu)? casa (cual|por donde|<ask>)
  `,
  fr: `
    (quel|kel|quelle) (bus|tram|metro|train|ligne|chemin|trajet|route) ..3 (rentrer|chez toi|maison) ..1
    (ta|la) maison (elle)? (est|c|cest) ..1 (loin|pres|proche|a cote) ..4
    (tu|t) (vis|habites|habite|creches) (vers|pres|du cote|a cote|dans|sur) ..5 <ask>
    (envoie|envoi|evoi|envoies|donne|balance|file|passe) ..1 (ta|la|une) (loc|loca|position|pos|localisation|map)
    (tes|t|tu es|t es) (de)? (quel|kel|quelle) (cote|coin|quartier|batiment|bat|immeuble|porte) ..2
    (chez toi) (cest|c) (loin|pres|ou|quel|vers) ..3
    (quel|quelle) (numero|etage|porte|batiment) ..2 (chez toi|tu|ta)
  `,
  de: `
    (schick|schicke|send|teil|gib) (mir|mal|mir mal|ma)? ..1 (standort|location|pin|ort) ..4
    (wohnst|bist) (du)? ..1 (in der nahe|nahe|weit|neben|hinter) ..5 <ask>
    (welcher|welchen|welche) (bus|bahn|tram|linie|weg) (fahrt|bringt|nimmst|nimmste|geht) ..4
    (aus|auf|in) (welcher|welchem|welche) (seite|ecke|richtung|teil) ..4 
    (ist|is) (deine|dein|euer|eure) (haus|wohnung|bude|zuhause) ..2 (weit|nah|nahe|in der nahe|beim|am|bei) ..3
    (welche|was fur ne) (klingel|hausnummer|tur|etage) ..3
  `,
  pt: `
    (mora|moras|vive|vives) (pra|para|p|de|do)? (q|que|qual|ql) (lado|lados|zona|parte|bairro|banda) ..2
    (que|q|qual) (onibus|busao|autocarro|comboio|metro|trem|van|linha) (e que)? (vc|voce|tu|ce)? (pega|pegas|apanha|apanhas|toma|usa) ..5
    (sua|tua|a tua|a sua) casa (e|é|fica|eh) (muito|mt)? (longe|perto) ..4
    (qual|que|q) (e|é|eh)? (o)? (predio|bloco|portao|andar|numero) ..3 (seu|teu|sua|tua|vc|mora|moras)
    (manda|envia|passa) (a|me)? (loc|localizacao|pin) ..3
    (por onde|que caminho) ..3 (casa)
  `,
  nl: `
    (welke|welk) (wijk|buurt|straat|dorp|kant|hoek|flat|portiek) (zit|woon|ben|hang) (je|jij|jullie)
    (wat|wats) is (je|jouw) adres
    (is|was) (dat|het|t) (die|dat|de|het) (flat|huis|straat|rijtje|wijk) ..5 (woon|woont) ..4
    (welke|met welke|welk) (bus|tram|trein|metro|route|weg) ..5 (huis|thuis)
    (is) (je|jouw|jullie) (huis|flat) ..1 (ver|dichtbij|vlakbij|bij|in de buurt) ..4
    (is|was) (t|het) ver (fietsen|lopen|rijden) (van|naar) ..4
    (in|bij) welke straat (moet|zit|woon|is) ..4
    (welke kant|welk deel) ..4 (op|van|woon|zit)
  `,
  pl: `
    (podrzuc|rzuc|wrzuc|podaj|podeslij|dawaj|zapodaj) (mi|swoj|ten|no)? (swoj|twoj|ten)? (adres|adresik|lokalizacje|lokacje|pinezke|lok|loka)
    (blok|dom) czy (dom|blok) ..4
    (pod|na) (ktorym|jakim|jakiego|ktorego) (numerem|adresem|pietrze|numer) ..4
    (jaka|ktora|jakimi|ktorymi) (trasa|droga|drogami|ulica|ulicami) (chodzisz|wracasz|idziesz|jezdzisz) ..4
    (jaki|ktory) (masz)? (numer|nr) <ask>
    (czym|jak|ktoredy) (wracasz|jezdzisz|chodzisz) ..3 (do siebie|do domu|na chate|do chaty)
    (z|po) (ktorej|jakiej) (strony|stronie|czesci) ..4 (mieszkasz|jestes|miasta)
    (daleko|blisko) ..1 (masz|mieszkasz) (do|od|z) ..3 
  `,
  tl: `
    (kalye|street|st|purok|brgy|barangay|subd|subdivision|phase) ..2 (ba)? (yung|ang|ung|yong) (sa inyo|bahay nyo|bahay mo|sainyo)
    <any> (st|street|ave|road|rd) (ba)? (yung|ang|ung) (sa inyo|bahay mo|bahay nyo)
    (san|saan|saang|asan) (banda|parte|dako|part|side) ..2 (bahay|haws|inyo|kayo|nyo)
    (anong|anung|aling) (daan|kalsada|kalye|ruta|sakayan) ..2 (mo|nyo|papunta|pauwi) ..3
    (pauwi|uwian|pag uwi) ..3 (daan|dumadaan|sinasakyan|sakay) ..3
    (malapit|malayo) (ba|lang ba) (kayo|bahay|sa inyo|yung) ..4
  `,
  hi: `
    (पता|एड्रेस|लोकेशन) (भेज|भेजना|बता|बताना|दे|डाल) (दो|दे|देना|ना)? ..2 (घर|जहाँ|जहां|रहते|रहती) ..2
    (लोकेशन|पता|एड्रेस) (भेजना|बताना|भेज दो|बता दो|डाल दो)
    (गली|मकान|फ्लैट|बिल्डिंग|टावर|ब्लॉक) (का)? (नंबर|नम्बर|नाम) (क्या|बता|बताओ|कौन) ..1
    (वो|वह|उस|उसी) ..3 (वाली|वाले) (बिल्डिंग|गली|मकान|घर|सोसाइटी|कॉलोनी) (में|मे|पर) (रहते|रहती|हो) ..3
    (घर|मकान) (किस|कौन सी|कौनसी) (तरफ|ओर|साइड|जगह|रोड|गली) ..3
    (किस|कौन से|कौनसे) (रास्ते|रोड|बस|रूट) (से)? (लौटते|लौटती|आते|आती|जाते|जाती) ..1
    (किस|कौन से|कौनसे) (मकान|घर|गेट|दरवाजे|बिल्डिंग) (के|पर|में) ..3
    (के)? (आस पास|आसपास) (रहते|रहती) ..3
  `,
  'hi-latn': `
    (pata|address|adress|location|loc) (bhej|bhejna|bata|batana|btana|de|daal) (do|de|dena|na)? ..2 (ghar|jaha|jahan|rehte|rahte|rehti) ..1
    (apni|apna|ghar ki|ghar ka)? (location|loc|address) (bhejna|batana|btana|bhej do|bata do|daal do) ..1 (jaha|jahan|apni|ghar|apna)
    (gali|makan|flat|building|tower|block) (ka|k)? (number|no|nambar|naam|nam) (kya|bata|batao|kaun) ..1
    (wo|woh|us|usi) ..3 (wali|wale) (building|gali|makan|ghar|society|colony) (me|mein|pe) (rehte|rehti|rahte|rahti|ho) ..3
    (ghar|makan) (kis|kaunsi|konsi) (taraf|or|side|jagah|road|gali) ..3
    (kis|kaunse|konse) (raste|road|bus|route) (se)? (lautte|lautti|aate|aati|jate|jati|jaate) ..1
    (kis|kaunse|konse) (makan|ghar|gate|darwaze|building) (ke|pe|me) ..3
    (ke)? (aas paas|aas pas|aaspaas|as pas) (rehte|rehti|rahte|rahti) ..3
  `,
}
