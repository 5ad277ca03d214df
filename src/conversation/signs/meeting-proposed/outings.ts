import type { Phrases } from '../plug.ts'

/** Invitations to be taken out or visited: a ride, a treat, "I could swing by", "do you come to me or I to you". */
export const outings: Phrases = {
  en: `
    (take|taking|treat) (you|u) (out|for|to) ..4 (just|only)? (sometime|one day|you (and|n) me|u (and|n) me|us two|the two of us|just us)
    (see|meet|hang|chill) ..1 (outside|away from) (of)? (the game|this app|this chat|here|online)
    (swing|pop|drop|stop|come|call|nip) (by|round|past|over|in) ..1 (and|to|n|4) (just)? (say (hi|hello|hey)|see (you|u)|meet|get (you|u))
    (passing|driving|coming|im|going) (through|thru|by|near|past|round) (your|ur) (way|town|area|house|street|place|road|city|end) 
    (take|taking|treat|bring) (you|u) (out|for|to|on) ..4 (just us|us two|{day}|tomorrow|weekend|my treat|somewhere|a (ride|drive|spin|walk|coffee|milkshake|meal|burger|pizza))
    (come|go) (for|on) (a|an) (ride|drive|spin|walk|coffee|milkshake|date|ice cream) (with me|{day}|tomorrow|sometime|<ask>)
    (you|u) come to (me|mine) or (i|me|ill|shall i) ..2 (come|to) ..1
    (grab|get|have) (a|some|us a) (bite|coffee|milkshake|hot chocolate|food|drink|burger|pizza) ..2 (together|with me|{day}|just us|tomorrow|sometime|<ask>)
  `,
  cy: `
    (ddoi|dod|ddoi di|doi) (di)? (ata i|ata fi|draw|ataf|acw|yma) ..1 (neu|fory|dydd|nos|plis|<ask>)
    (ddo i|ddof i|dof i|ga i ddod) (atat|draw|i dy|acw|heibio) 
    (paned|coffi|bwyd|byrgyr|pitsa|hufen ia|sgwrs|tro) (dydd|nos|fory|heno) <any>
    (mynd|fynd|af|awn) (a|â) (ti|chdi|ni) (am|i) (dro|bwyd|baned|sbin|goffi|pitsa)
  `,
  es: `
    (te)? (llevo|invito|recojo|busco|paso a buscar) .. (y)? (damos|vamos|dar|salimos) (a|una)? ..1 (vuelta|paseo|pasear|comer|tomar|algo|cine)
    (vienes|venis) (tu|vos)? (o|a mi casa o) (voy|paso|te recojo|me acerco) (yo)?
    (me acerco|paso|me paso|puedo pasar) (a|por) (saludarte|saludar|verte|tu casa|ti)
    (vamos|salimos|damos) (por|a tomar|a comer|a dar|una) (un|una|algo|vuelta) ..2 (tu y yo|juntos|solos|los dos|{day}|mañana)
  `,
  fr: `
    (je)? (te recupere|terecupere|viens te chercher|passe te prendre|temmene|t emmene|te prends) .. (et)? (on)? (va|se|fait|ira|part|balade|manger|boire|tour)
    (tu viens|viens) (chez moi|a moi)? ou (je|jviens|jpasse|c moi|cest moi) 
    (je|jpourrais|je pourrais|jpeux|je peux) (passer|passe|venir) (te)? (dire|faire) (bonjour|coucou|un coucou|salut)
    (on)? (se|va se|pourrait se) (balader|promener|poser|caler) .. (tous les deux|toi et moi|juste|{day}|demain|<ask>)
  `,
  de: `
    (ich)? (nehm|nehme|hol|hole|lad|lade) dich .. (mit|ab|ein) .. (fahren|essen|eis|kino|runde|stadt|spazieren)
    (kommst|kommste) (du)? (zu mir)? oder (ich|soll ich|komm ich) .. (dir|komm*|vorbei|fahr*)
    (könnte|koennte|kann|könnt) (ich)? (kurz|mal|ja|auch)? (vorbeikommen|vorbeischauen|hallo sagen|rumkommen) ..1
    (drehen|dreh|machen|fahren) (wir)? (eine|ne|ne kleine)? (runde|spritztour|tour) ..2 (auto|zusammen|{day}|zu zweit|morgen|<ask>)
  `,
  pt: `
    (te)? (pego|busco|levo|apanho|vou buscar) (te|vc|você)? .. (e)? (a gente|vamos|damos|dar|dá) .. (volta|passear|comer|rolê|passeio|lanche)
    (vens|vem|você vem|vc vem) (cá|aqui|ter comigo)? ou (vou|eu|quer que eu) ..1 
    (passo|posso passar|dou um pulo) (aí|ai|por aí|na tua|na sua|pra) ..1 (dizer|dar|oi|olá|te ver)?
    (dar|damos|bora dar|vamos dar) (uma|um) (volta|rolê|passeio|giro) ..2 (nós dois|nos dois|só nós|{day}|amanhã|comigo|<ask>)
  `,
  nl: `
    (ik)? (haal|neem|pik) (je|jou) .. (op|mee) .. (rijden|rondje|eten|stad|toeren|drinken|bios)
    (kom) (jij|je) (naar mij|hierheen)? of (kom|zal|ik|moet) (ik)? .. (jou|langs)?
    (ik)? (kan|zou|kom) (wel|even|ff|ook)? (even|ff)? (langskomen|aanwaaien|hoi zeggen|hallo zeggen|langsrijden) ..1
    (rondje|ritje|stukje) (rijden|maken|fietsen|lopen) ..2 (samen|met mij|{day}|morgen|<ask>)
  `,
  pl: `
    (zabiore|wezme|zgarne|podjade po) (cie|ciebie) .. (na|przejedziemy|pojedziemy) .. (miasto|przejazdzke|lody|pizze|kino|spacer|burgera|sie)
    (przyjedziesz|wpadniesz|ty) (do mnie)? czy (ja|mam|ja do) .. (przyjade|wpadne|ciebie|przyjechac)?
    (moge|moglbym|moglabym) (wpasc|podjechac|zajrzec|zahaczyc) (sie)? ..1 (przywitac|zobaczyc|po|do ciebie|<ask>)?
    (przejedziemy|przejdziemy|przejsc|przejechac) sie ..2 (razem|we dwoje|{day}|jutro|<ask>)
  `,
  tl: `
    (ililibre|libre|ipapasyal|isasama|ihahatid|papasyal) kita .. (lang|bukas|sa|ng|tayo)
    (sunduin|susunduin|daanan|dadaanan) kita .. (ikot|gala|kain|roadtrip|labas|pasyal)
    (ikaw|ka) (ba)? (pupunta|punta) (dito|sakin)? o (ako|puntahan|pupunta)
    (dadaan|daan|sisilip) (ako|lang ako|muna ako) .. (hi|hello|bati|makita|sayo|sa inyo)
  `,
  hi: `
    (घुमाने|खिलाने|दिखाने|घुमाऊं|बाहर) (ले)? (चलूँ|चलूं|चलूंगा|चलता|चलती|जाऊं|जाऊंगा|चल)
    (तुम)? (आओगी|आओगे|आ रही) (क्या)? या (मैं|मे) (आऊं|आ जाऊं|आऊंगा)?
    (हाय|हैलो|मिलने) (बोलने|कहने|करने)? (आ|रुक) (जाऊं|सकता|सकती|जाऊंगा)
  `,
  'hi-latn': `
    (ghumane|ghumaane|khilane|khilaane|dikhane|bahar) (le|leke)? (chalu|chalun|chalunga|chalta|chalti|jau|jaun|jaunga|chal|chlu)
    (tum)? (aaogi|aaoge|aoge|aogi|aa rahi) (kya)? ya (main|mai|me) (aau|aa jau|aaunga|aaun)?
    (hi|hello|milne) (bolne|kehne|karne)? (aa|ruk) (jau|jaun|sakta|sakti|jaunga)
  `,
}
