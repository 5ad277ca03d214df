import type { Phrases } from '../plug.ts'

/**
 * Words like those for meeting that mean something else: a joke of courts and finals, "wait, the door", a thing that is picked up, the way home, a
 * picture.
 */
export const notMeant: Phrases = {
  en: `
    (see|know|wonder) what (you|u) (really|actually)? look like
    (my|our) (birthday|bday) (party|do|sleepover|on|{day}|this|next|$ )
    (see|meet) (you|u|ya) ..1 (in|at) (the)? (court|final|finals|playoffs|next round|ring|arena|other side|trial|leaderboard)
    ^ (wait|hang on|hold on|brb|sec|one sec|moment) .. (the)? (door|doorbell|postman|delivery) ..1 $
    (where|what stop|which stop) ..3 (get|hop|jump) off
    (when|where|time) ..2 (can i|could i|do i|shall i|should i)? (pick|collect|get) (it|them|the <any>) (up)?
    (can|could|may) i (pick|collect|grab) (it|them) ..1
    (pick|collecting|collect|picking) (it|them|the <any>) up
    (come|came) on $
  `,
  cy: `
    (gweld|weld|gwybod) (sut|be) (ti|wyt ti|tin) (n|yn)? (edrych|edrach)
    (fy|mharti|parti) (mhenblwydd|mhen-blwydd|penblwydd|pen blwydd)
    (gwela|wela|welai|gweld) .. (llys|ffeinal|rownd nesa)
    (lle|ble) .. (dod off|dod oddi ar|disgyn|mynd off)
    ^ (eiliad|aros|daliwch|munud|sori) .. (drws) ..1 $
    (codi|nol|nôl|casglu) (fo|hi|e|nhw)
    pwy sydd
  `,
  es: `
    (ver|veo|saber|vea) (como|que cara) (eres|te ves|sos|luces|tienes)
    (mi|al|a mi) (cumple|cumpleaños|fiesta de cumple)
    (vemos|veo|vernos|encontramos) .. (juicio|juzgado|corte|tribunal|tribunales|final|proxima ronda)
    ^ (espera|esperate|aguanta|momento|voy|un segundo) .. (la)? (puerta|timbre) ..1 $
    (recoger|recogerla|recogerlo|recogerlas|recogerlos|buscarla|buscarlo|llevarmela|llevarmelo|retirarla|retirarlo|pasar por ella|pasar por el)
    (donde|que parada) .. (te bajas|bajas|bajas del)
    (carita|cara|rostro|sonrisa|selfie) ..2 (la)? (veo|ver|conozco)
  `,
  fr: `
    (voir|vois|savoir) (a quoi|comment) (tu|t) (ressembles|es|resembles)
    (mon|a mon|ma fete d) (anniv|anniversaire)
    (voit|verra|retrouve|voir) .. (tribunal|proces|juge|finale|prochaine manche)
    ^ (attends|attend|minute|2 sec|deux secondes|moment) .. (porte|sonne|sonnette) ..1 $
    (passer|venir|viens|passe|peux) (le|la|les) (chercher|prendre|recuperer)
    (ou) .. (tu descends|descends du|descends)
    (au|en) (cdi|perm|permanence|cantine|classe|self|etude|salle de classe)
  `,
  de: `
    (sehen|sehn|wissen|sehe) wie du (so|echt|wirklich)? (aussiehst|ausschaust)
    (mein|meinem|meinen|meiner) (geburtstag|geb|bday|geburtstagsfeier|geburtstagsparty)
    (sehen|seh|treffen) .. (vor gericht|finale|nächsten runde|naechsten runde|vor dem richter)
    ^ (warte|moment|sekunde|kurz|wart) .. (tür|klingelt|klingel|türklingel) ..1 $
    (wo|welche haltestelle) ..3 (steigst|aussteigst|steigt)
    (kann|könnte|darf) ich (es|sie|ihn|das <any>|die <any>|den <any>) .. abholen
    (abholung|selbstabholer)
    (gesicht|lächeln) .. (sehen|sehe|seh)
  `,
  pt: `
    (ver|vejo|saber) como (você|vc|tu|é que|voce)? ..1 (é|és|parece|pareces|eres)
    (meu|no meu|minha festa de) (niver|aniversário|aniversario|anos)
    (vemos|vejo|ver|encontramos) .. (tribunal|julgamento|juiz|final|próxima ronda|próxima rodada)
    ^ (espera|peraí|perai|momento|calma|já volto) .. (porta|campainha|tocaram) ..1 $
    (posso|vou|consigo|dá pra|da pra) (ir)? (buscar|pegar|retirar|levantar|apanhar) (a|o|ele|ela|na|no|hoje|amanhã|{day}|<ask>|$ )
    (rostinho|rosto|carinha|sorriso|cara) ..2 (ver|vejo|conhecer)
    (onde|que paragem|que ponto) .. (desces|desce|sais do)
  `,
  nl: `
    (zien|weten|zie) hoe (je|jij) (er)? (uitziet|uit ziet|eruit ziet|eruitziet)
    (mijn|mn|me) (verjaardag|verjaardagsfeestje|partijtje|bday)
    (zie|zien) .. (rechtbank|rechter|finale|volgende ronde)
    ^ (wacht|momentje|sec|ff|even) .. (deur|bel|aan de deur) ..1 $
    ^ (ah|ach|ahh|oh|toe|och|nou)? (kom op|komop|kom nou) (nou|joh|dan|zeg)? $
    (waar|welke halte) .. (stap je uit|uitstappen|uitstap|stap)
    (kan|mag|zal) ik (hem|het|die|de <any>|m) .. (ophalen|komen halen)
    (gezicht|snoet|snoetje|lach) .. (zien|zie)
  `,
  pl: `
    (zobaczyc|wiedziec|widziec|zobacze) jak (ty)? wygladasz
    (na|moje|swoje|moich) (moje|swoje)? (urodziny|urodzinki|urodzinach|imieniny)
    (widzimy|zobaczymy|spotkamy) (sie)? .. (w sadzie|sadem|w finale|na rozprawie)
    ^ (czekaj|moment|chwila|sekunda|poczekaj) .. (drzwi|dzwonek|dzwonkiem|domofon) ..1 $
    (moge|mozna|da sie) (go|ja|je|to)? (odebrac) (go|ja|je|to|jutro|{day}|w)
    (gdzie|na jakim|na ktorym) .. (wysiadasz|przystanku wysiadasz)
  `,
  tl: `
    (makita|tingnan|malaman) (ang|yung|ko)? (ang|yung)? (itsura|hitsura|mukha|muka) (mo)?
    (sa)? (bday|birthday|kaarawan|debut|party) (ko|namin)
    (kami|kame|kmi) ..6 (sama|sasama) (ka|kayo)
    (kita|magkita|kitakits) .. (korte|husgado|finals|next round)
    ^ (teka|wait|saglit|sandali) .. (pinto|may kumakatok|kumakatok) ..1 $
    (kunin|pick up|pickup|kukunin) (ko|na|po|ko po)? (yung|ang|sa|po|bukas)? ..1 (bike|item|order|sapatos|phone|cp)
    (saan|san) .. (bumababa|bababa|baba)
  `,
  hi: `
    (कैसे|कैसी) (दिखते|दिखती|लगते|लगती) (हो|हैं) ..2 (देखना|देखूं|देखना है)?
    (मेरे|मेरी) (जन्मदिन|बर्थडे|बर्थडे पार्टी) (पर|में|की|पे)
    (अदालत|कोर्ट|फाइनल|अगले राउंड) (में|मे) ..2
    ^ (रुको|एक मिनट|रुकना) .. (दरवाज़ा|दरवाजा|दरवाज़े|दरवाजे|घंटी) ..1 $
    (किस|कौनसे|कौन से) .. (स्टॉप|स्टेशन) .. (उतर*)
  `,
  'hi-latn': `
    (kaise|kaisi) (dikhte|dikhti|lagte|lagti) (ho|hai) ..2 (dekhna|dekhu|dekhna hai)?
    (mere|meri) (birthday|bday|janamdin|janmdin) (pe|par|me|party|ki)
    (adalat|court|kort|final|agle round) (me|mein) ..2
    ^ (ruko|ek min|ek minute|rukna) .. (darwaza|darwaja|door|ghanti) ..1 $
    (kis|konse|kaunse) .. (stop|station) .. (utar*|uttar*)
  `,
}
