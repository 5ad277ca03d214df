import type { Phrases } from '../plug.ts'

/** Words like those for meeting that mean something else: a joke of courts and finals, "wait, the door", a thing that is picked up, the way home, a picture. */
export const notMeant: Phrases = {
  en: `
    (see|meet) (you|u|ya) ..1 (in|at) (the)? (court|final|finals|playoffs|next round|ring|arena|other side|trial|leaderboard)
    (wait|hang on|hold on|brb|sec|one sec|moment) .. (the)? (door|doorbell|postman|delivery)
    (where|what stop|which stop) ..3 (get|hop|jump) off
    (when|where|time) ..2 (can i|could i|do i|shall i|should i)? (pick|collect|get) (it|them|the <any>) (up)?
    (can|could|may) i (pick|collect|grab) (it|them) ..1
    (pick|collecting|collect|picking) (it|them|the <any>) up
    (come|came) on $
  `,
  cy: `
    (gwela|wela|welai|gweld) .. (llys|ffeinal|rownd nesa)
    (lle|ble) .. (dod off|dod oddi ar|disgyn|mynd off)
    (eiliad|aros|daliwch|munud|sori) .. (drws)
    (codi|nol|nôl|casglu) (fo|hi|e|nhw)
    pwy sydd
  `,
  es: `
    (vemos|veo|vernos|encontramos) .. (juicio|juzgado|corte|tribunal|tribunales|final|proxima ronda)
    (espera|esperate|aguanta|momento|voy|un segundo) .. (la)? (puerta|timbre)
    (recoger|recogerla|recogerlo|recogerlas|recogerlos|buscarla|buscarlo|llevarmela|llevarmelo|retirarla|retirarlo|pasar por ella|pasar por el)
    (donde|que parada) .. (te bajas|bajas|bajas del)
    (carita|cara|rostro|sonrisa|selfie) ..2 (la)? (veo|ver|conozco)
  `,
  fr: `
    (voit|verra|retrouve|voir) .. (tribunal|proces|juge|finale|prochaine manche)
    (attends|attend|minute|2 sec|deux secondes|moment) .. (porte|sonne|sonnette)
    (passer|venir|viens|passe|peux) (le|la|les) (chercher|prendre|recuperer)
    (ou) .. (tu descends|descends du|descends)
    (au|en) (cdi|perm|permanence|cantine|classe|self|etude|salle de classe)
  `,
  de: `
    (sehen|seh|treffen) .. (vor gericht|finale|nächsten runde|naechsten runde|vor dem richter)
    (warte|moment|sekunde|kurz|wart) .. (tür|klingelt|klingel|türklingel)
    (wo|welche haltestelle) ..3 (steigst|aussteigst|steigt)
    (kann|könnte|darf) ich (es|sie|ihn|das <any>|die <any>|den <any>) .. abholen
    (abholung|selbstabholer)
    (gesicht|lächeln) .. (sehen|sehe|seh)
  `,
  pt: `
    (vemos|vejo|ver|encontramos) .. (tribunal|julgamento|juiz|final|próxima ronda|próxima rodada)
    (espera|peraí|perai|momento|calma|já volto) .. (porta|campainha|tocaram)
    (posso|vou|consigo|dá pra|da pra) (ir)? (buscar|pegar|retirar|levantar|apanhar) (a|o|ele|ela|na|no|hoje|amanhã|{day}|<ask>|$ )
    (rostinho|rosto|carinha|sorriso|cara) ..2 (ver|vejo|conhecer)
    (onde|que paragem|que ponto) .. (desces|desce|sais do)
  `,
  nl: `
    (zie|zien) .. (rechtbank|rechter|finale|volgende ronde)
    (wacht|momentje|sec|ff|even) .. (deur|bel|aan de deur)
    ^ (ah|ach|ahh|oh|toe|och|nou)? (kom op|komop|kom nou) (nou|joh|dan|zeg)? $
    (waar|welke halte) .. (stap je uit|uitstappen|uitstap|stap)
    (kan|mag|zal) ik (hem|het|die|de <any>|m) .. (ophalen|komen halen)
    (gezicht|snoet|snoetje|lach) .. (zien|zie)
  `,
  pl: `
    (widzimy|zobaczymy|spotkamy) (sie)? .. (w sadzie|sadem|w finale|na rozprawie)
    (czekaj|moment|chwila|sekunda|poczekaj) .. (drzwi|dzwonek|dzwonkiem|domofon)
    (moge|mozna|da sie) (go|ja|je|to)? (odebrac) (go|ja|je|to|jutro|{day}|w)
    (gdzie|na jakim|na ktorym) .. (wysiadasz|przystanku wysiadasz)
  `,
  tl: `
    (kita|magkita|kitakits) .. (korte|husgado|finals|next round)
    (teka|wait|saglit|sandali) .. (pinto|may kumakatok|kumakatok)
    (kunin|pick up|pickup|kukunin) (ko|na|po|ko po)? (yung|ang|sa|po|bukas)? ..1 (bike|item|order|sapatos|phone|cp)
    (saan|san) .. (bumababa|bababa|baba)
  `,
  hi: `
    (अदालत|कोर्ट|फाइनल|अगले राउंड) (में|मे) ..2
    (रुको|एक मिनट|रुकना) .. (दरवाज़ा|दरवाजा|दरवाज़े|दरवाजे|घंटी)
    (किस|कौनसे|कौन से) .. (स्टॉप|स्टेशन) .. (उतर*)
  `,
  'hi-latn': `
    (adalat|court|kort|final|agle round) (me|mein) ..2
    (ruko|ek min|ek minute|rukna) .. (darwaza|darwaja|door|ghanti)
    (kis|konse|kaunse) .. (stop|station) .. (utar*|uttar*)
  `,
}
