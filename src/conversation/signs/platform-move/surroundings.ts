import type { Phrases } from '../plug.ts'

/** Words that mean a move only among people who do not know each other. */
export const platformMoveHints: Phrases = {
  en: `
    (dm|pm|text|txt|call|msg|message|add) me
    (can|could|may) (i|we) (call|text|ring|txt|phone) (u|you|each other)
    (on|use|try|get|prefer) {app}
    (this|the) (app|site|game|chat) (is|isnt|gets|keeps|can be|aint|might) (being|not|so)? (monitored|watched|safe|private|unsafe|banned|laggy|public|logged|glitchy|annoying|recorded|checked|moderated)
    (they|mods|moderators|admins|people) (can|could|might|read|watch|check|monitor|ban|delete) (read|see|watch|check|ban|our|the|us|everything|all|u|here|what)
    (talk|chat) (in)? (private|privately|alone|1 on 1|one on one)
    (in|go to|check) (ur|your|my|the) (dms|dm|pms|inbox|private)
    {app} (instead|then|tonight|later|<ask>)
  `,
  es: '(esta app|este juego|aqui|este chat) (no)? (es|esta|nos|pueden) (segura|seguro|vigilada|vigilado|ven|leer|leernos|ver)\n(hablar|hablamos|hablemos|charlar) (en|a)? (privado|solas|priv)\n(escribeme|hablame|llamame|agregame)',
  fr: '(cette app|ce jeu|ici|cette appli|ce site) (cest|est|nest) (pas|surveille|surveillee)\n(parler|discuter) (en)? (prive|tranquille|mp)\n(ecris|appelle|ajoute|dm|mp) moi',
  de: '(diese app|hier|das spiel|der chat) (ist|wird|is|lesen) (nicht|uberwacht|unsicher|kontrolliert|mitgelesen|andere)\n(privat|allein|ungestort) (reden|schreiben|chatten)\n(schreib|ruf|adde|add) (mir|mich) (an)?',
  pt: '(essa app|esta app|aqui|esse jogo|este jogo|esse chat) (nao|e|eh) (e|eh|seguro|segura|vigiado|monitorado|monitorizado)\n(falar|conversar) (em|no) (privado|particular|pv)\n(me chama|me liga|me adiciona|adiciona me|liga me)',
  nl: '(deze app|hier|dit spel|deze chat) (is|wordt|lezen) (niet|gecontroleerd|onveilig|bekeken|ze)\n(prive|alleen) (praten|chatten|kletsen)\n(app|bel|dm|add) me',
  pl: '(ta apka|tu|tutaj|ta gra|ten czat) (nie)? (jest|czytaja|sprawdzaja|pilnuja) (niebezpieczn*|bezpiecznie|bezpieczna|pilnowane|sprawdzane|wszystko)\n(pogadac|popisac|porozmawiac) (prywatnie|sam na sam|na osobnosci)\n(napisz|zadzwon|dodaj) (do mnie|mnie)',
  tl: '(dito|tong app|itong app) (di|hindi) (safe|private|ligtas)\n(usap|mag usap|magusap) (tayo)? (ng)? (private|solo|tayo lang)\n(dm|pm|text|tawagan|add) (mo)? (ako|me)',
  hi: '(यहाँ|यहां|यह ऐप|ये ऐप) ..1 (सेफ|सुरक्षित) (नहीं)\n(प्राइवेट|अकेले) (में)? (बात)',
  'hi-latn': '(yaha|yahan|ye app) ..1 (safe|secure) (nahi|nhi)\n(private|akele) (me|mein)? (baat|bat|chat)\n(call|msg|dm|text) (karo|kr|kar|kro) (mujhe|na)?',
  cy: '(yma|yr ap|yr ap hwn) (ddim|n)? (yn)? (saff|ddiogel)\n(siarad|sgwrsio) (yn)? (breifat|preifat)\n(tecstia|ffonia|adda) (fi|i)',
}

/** Words that take the move away: groups of a class or team, papers of a sale, what somebody posted. */
export const platformMoveVetoes: Phrases = {
  en: `
    (class|team|group|squad|school|family|club|parents|year|form|homework|project|work|staff|guild|clan|band|choir|study) (group chat|group|gc|chat|whatsapp|whatsapp group|discord|server|channel|page|wa|insta|snap group)
    {app} (group|groupchat|gc) (for|of) (the|our) (class|team|trip|club|project|parents|match|training|family|group)
    (saw|seen|posted|post|posting|put|story|stories|on ur|liked|reels|reel|trending|viral|streak|streaks|watched|watch|watching|see) ..2 (on|ur|your|her|his|in) ..1 {app}
    {app} (story|stories|post|posts|streak|streaks|filter|filters|reel|reels|video|videos|update|bot|live|trend|profile|ad|advert|followers|down|crashed)
    (the)? (invoice|receipt|tracking|label|delivery|order|postage|booking|confirmation|payment|seller|buyer|collection) .. (to|on|via|by|at|email|number|whatsapp)
    (he|she|they|mum|mom|dad|her|his) (has|have|is on|uses|got|doesnt have|wont let|wants|asked|took|checks|deleted) ..2 {app}
    (not|isnt|arent|aint|never|wasnt) (allowed|on|have|use) ..1 {app}
    (i|we) (dont|do not|havent|aint) (have|got|use|even have) ..1 {app}
    (my|your|ur) (mums|moms|dads|parents|teachers) (number|email|{app}|phone)
    (customer|order|ticket|reference|house|shirt|squad|lucky|phone|model|serial|room|page|bus|flight|account|sort) (number|no) (is|was)? <num>
  `,
  es: '(grupo) ..3 (clase|equipo|curso|padres|familia|colegio|trabajo|cole)\n(la factura|el recibo|el envio|el pedido|comprobante) \n(vi|viste|subi|subiste|publico|historia|historias|reels|publicacion) ..3 {app}\nno (tengo|uso|me dejan) ..2 {app}',
  fr: '(groupe) ..3 (classe|equipe|famille|parents|travail|cours|foot|projet)\n(la facture|le colis|la commande|le recu|livraison) \n(vu|poste|story|stories|publie|reel) ..3 {app}\n(jai|ai) pas ..2 {app}',
  de: '(klassengruppe|teamgruppe|elterngruppe|gruppenchat|klassenchat|familiengruppe|klassen whatsapp|mannschaftsgruppe|teamchat)\n(rechnung|lieferung|bestellung|sendung|paket|versand|quittung)\n(gesehen|gepostet|story|storys|post|reel|reels|flammen)\n(hab|habe) (kein|keinen|gar kein|leider kein) {app}',
  pt: '(grupo) ..3 (turma|equipe|equipa|time|familia|escola|sala|pais|trabalho)\n(a fatura|o recibo|a encomenda|nota fiscal|comprovativo|comprovante|o pedido)\n(vi|viu|viste|postou|postei|story|stories|storie|reels) ..3 {app}\n(nao|n) (tenho|uso) ..2 {app}',
  nl: '(klassenapp|groepsapp|teamapp|familieapp|klassengroep|klas app|ouderapp|buurtapp|appgroep|groepschat)\n(factuur|pakket|bestelling|bon|verzending|levering)\n(gezien|gepost|story|verhaal|reel|reels|streak) ..3 {app}\n(heb|heb ik) geen {app}',
  pl: '(grupa|grupy|grupie|grupe) ..3 (klasowa|klasowej|klasy|druzyny|rodzicow|rodzinna|projektu|klasowe|klasowa)\n(faktura|fakture|paragon|przesylka|przesylke|zamowienie)\n(widzialam|widzialem|wrzucil*|relacja|relacje|relacji|post|rolke|story) ..3\n(nie mam) {app}',
  tl: '(gc|group chat|group) ..3 (klase|section|team|pamilya|family|class|groupmates)\n(resibo|invoice|order|delivery|courier)\n(nakita|nagpost|pinost|story|stories|myday|my day|reels) \n(wala|walang) (akong|ako) {app}',
  hi: '(क्लास|टीम|स्कूल|फैमिली) (का|के|वाला)? (ग्रुप)\n(बिल|रसीद|डिलीवरी|ऑर्डर)\n(स्टोरी|पोस्ट|रील) (देखी|देखा|डाली|डाला)',
  'hi-latn': '(class|team|school|family) (ka|ke|wala)? (group|grp|gc)\n(invoice|delivery|order|courier|raseed)\n(story|post|reel|status) (dekhi|dekha|dali|dala)',
  cy: '(grwp) ..2 (dosbarth|tim|teulu|ysgol|rhieni|clwb|y dosbarth|y tim)\n(anfoneb|derbynneb|archeb)\n(gweld|gweles|postio|stori) ..3 {app}',
}
