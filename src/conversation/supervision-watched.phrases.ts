import type { Phrases } from './signs/plug.ts'

/** How people ask who sees the phone or what is written, about the own room, the door, strict parents. */
export const watchedQuestions: Phrases = {
  en: `
    (do|does|d|can|could|will) {your} {parent} ..2 (check|look|go through|read|see|monitor|track|know ur password|know your password|have your password|go on|control) ..3
    (do|does|can|could) ({anyone}|any1) (else)? (check|look at|look through|go through|read|see|use|have|know) {your} (phone|messages|chats|msgs|tablet|screen|password|passcode|ipad|texts|dms|stuff|account|snap|laptop)
    (who|whos) (checks|sees|reads|goes through|looks at|can see|else uses|uses|looks through|pays for) {your} (phone|messages|chats|msgs|screen|texts|ipad|tablet|stuff|dms|laptop|account)
    (is|are) {your} (phone|messages|snap|ipad|account|tablet) (private|locked|checked|monitored|linked|password protected|shared|on parental controls)
    (do|does|have|got|has) {you} (have|got)? (parental controls|family link|screen time limits|a lock on|ur own room|your own room|a lock)
    (are|r) {your} {parent} (strict|protective|overprotective|nosy|nosey|ok with|the type)
    (is|has) {your} (bedroom|room)? door (shut|closed|locked|got a lock|open)
    does {anyone} else (know|use|have|see) {your} (password|phone|passcode)
  `,
  cy: `
    (ydy|ydi|yw) (drws|y drws) (dy|y)? (stafell|ystafell|llofft)? (di)? (ar gau|wedi cau|ar glo|wedi cloi)
    (ydy|yw|di|ydi|oes) ..4 (edrych|gwirio|darllen|checio|tsiecio|gweld) ..3 (ffon|negeseuon|ffôn|sgrin)
    (pwy) (sy|sydd) (n|yn)? (edrych|gwirio|darllen|gweld|checio|gallu) ..3 (ffon|negeseuon|ffôn|sgrin)
    (ydy|yw) (dy|d) (ddrws|ystafell|stafell|ffon) ..3 (cau|ar gau|breifat|clo)
    (wyt|oes) ..3 (gen ti|gyda ti|da ti) ..2 (stafell|ystafell) ..3 hun
    (ydy|yw|di) (dy|d) {parent} (di)? (n|yn) (llym|strict)
  `,
  es: `
    (te|tu|tus|alguien|quien) ({parent})? (te)? (revisa|revisan|mira|miran|controla|controlan|lee|leen|ve|ven|checa|checan|vigila|vigilan|espia|espian|chequea|chequean|agarra) (te)? (el|tu|los|tus|la) (cel|celular|movil|telefono|tel|mensajes|chats|whatsapp|telefono|tablet|pantalla|chat|conversaciones)
    (tus|tu) {parent} (te|ven|leen|saben|revisan) ..3 (cel|celular|movil|telefono|mensajes|chats)
    (tienes|tenes) (tu|un|una) (propio|propia) (cuarto|habitacion|pieza|recamara)
    (son)? (tus|tu) {parent} (son)? (muy)? (estrictos|estricta|estricto|controladores|exigentes)
    (quien|alguien) (mas)? (puede)? (usa|ve|tiene|ver|usar|sabe) ..2 (tu|tus) (cel|celular|movil|telefono|contraseña|clave|mensajes)
  `,
  fr: `
    (ta|ton|tes|qqn|quelquun|qui|quelqu un) {parent}? (ils|elle|il)? (te)? (regarde|regardent|fouille|fouillent|check|checkent|verifie|verifient|lit|lisent|surveille|surveillent|controle|controlent|voit|voient) (dans|sur)? (ton|tes|le) (tel|telephone|portable|messages|msg|ecran|ordi|phone|conversations|snap)
    (qui|quelquun|qqn) ..2 (acces|code|mot de passe|mdp) ..2 (ton|tel|telephone|compte)
    (ta|la) porte (est|elle est)? (fermee|ferme)
    (tes|ta|ton) {parent} (sont|est) (strict|stricts|stricte|severe|severes|cool)
    (ya|il y a|tu as|tas) (un)? controle parental
  `,
  de: `
    (wer) (kann|liest) ..2 (mitlesen|mit)
    (wer) (passt|schaut) ..3 (auf dich auf|dich auf|aufs handy|handy)
    (wer|jemand) ..2 (kontrolliert|checkt|liest|sieht|schaut|guckt|kennt) ..2 (dein|deine|handy|nachrichten|chats|pin|passwort|bildschirm)
    (hast|haste) du? ..2 (eigenes zimmer|ein eigenes zimmer|sturmfrei|ne kindersicherung|kindersicherung)
    (ist|is) (deine|die) (tur|zimmertur|tuer) (zu|abgeschlossen|geschlossen|auf)
    (sind|ist) (deine|dein) {parent} (streng|strikt|locker)
    (kann|konnen) (jemand|wer|deine {parent}) ..3 (mitlesen|zuhoren|sehen|horen|reinkommen)
  `,
  pt: `
    (seus|sua|seu|teus|tua|teu|alguem|algm|quem|qm) {parent}? (te)? (mexe|mexem|olha|olham|ve|veem|vê|le|leem|lê|controla|controlam|fiscaliza|checa|checam|vigia|vigiam|pega|pegam|usa|veem) (no|o|as|os|em|nas|seu|teu) ..2 (celular|cel|telemovel|telefone|mensagens|msgs|msg|tlm|conversas|tela|ecra|zap|tablet)
    (vc|voce|tu)? (tem|tens) o? (seu|teu) (proprio)? quarto (proprio)?
    (a)? porta (do quarto|ta|esta) ..2 (fechada|trancada)
    (seus|teus|sua|tua) {parent} (sao|e|é) (muito|mt)? (rigidos|rigorosos|bravos|chatos|controladores|brava|rigida)
    (alguem|algm|mais alguem) (tem|sabe) (a)? (sua|tua) (senha|password)
  `,
  nl: `
    (kijkt|leest) er (iemand|nog iemand) mee
    (kijkt|kijken|checkt|checken|leest|lezen|controleert|controleren|ziet|zien) (je|jouw|iemand) {parent}? ..2 (je|jouw|in|mee|op|telefoon|tel|mobiel|berichten|appjes)
    (wie|iemand) ..2 (kijkt|checkt|leest|ziet|controleert|weet) ..3 (telefoon|tel|mobiel|berichten|wachtwoord|scherm|appjes|mee)
    (heb|hb) (je|jij) (een|je)? eigen kamer
    (is) (je|de) (deur|kamerdeur) (dicht|op slot)
    (zijn|is) (je|jouw) {parent} (streng|strikt|makkelijk|relaxed)
    (kan|kunnen) (iemand|je {parent}) ..2 (meelezen|meekijken|horen|zien|meeluisteren)
  `,
  pl: `
    (sprawdza|sprawdzaja|czyta|czytaja|kontroluje|kontroluja|przeglada|przegladaja|zaglada|zagladaja|widzi|widza|patrzy) ..3 (telefon|telefonu|tel|wiadomosci|komorke|fona|czaty|ekran|rozmowy)
    (masz) (swoj|wlasny|osobny) pokoj
    (drzwi) ..2 (zamkniete|masz zamkniete|na klucz)
    (masz)? (surowych|surowa|surowi|twoi) {parent} (sa)? (surowi|surowa|wyluzowani)?
    (kto|ktos) (zna|ma|wie) ..2 (haslo|telefon|pin)
  `,
  tl: `
    (chinecheck|chine check|tinitingnan|binabasa|nakikita|binubuksan|hinahawakan|chincheck|cinecheck|check|nababasa|pinapakialaman) (ba)? ..4 (phone|cp|cellphone|chat|messages|convo|fb|selpon)
    (nag check|nagchecheck|nagche check|tumitingin|nakikialam) (ba)? ..4 (phone|cp|cellphone|chat)
    (may|meron) (sarili|sariling|own) (ka|kang|kwarto) ..2 (kwarto|room)?
    (sarado|naka lock|nakalock|sarado ba) ..2 (pinto|kwarto)
    (strict|istrikto|mahigpit) (ba)? (ang|si|mga|ung)? (mga)? {parent} 
    (sino|may) ..2 (nakakaalam|alam) ..2 password
  `,
  hi: `
    (तुम्हारे|तेरे|आपके) (फोन|मैसेज|चैट|मोबाइल) ..1 (कोई|कौन) ..3
    (फोन|मोबाइल|मैसेज|चैट) (कौन|कोई) (चेक|देखता|देखती|पढ़ता|देखते) ..2
    {parent} ..3 (फोन|मोबाइल|मैसेज|चैट) ..2 (चेक|देखते|देखती|पढ़ते|पढ़ती|देखता) ..2
    (तुम्हारा|अपना|अलग) ..2 (कमरा|रूम) (है|अलग|अपना) <ask>
    {parent} ..2 (सख्त|स्ट्रिक्ट) (है|हैं)?
  `,
  'hi-latn': `
    (tumhare|tere|aapke) (phone|messages|message|msg|chat|mobile|chats) ..1 (koi|kaun|kon) ..3
    (phone|mobile|message|msg|chat|fone) (ko)? (kaun|kon|koi|mummy|papa) (check|dekhta|dekhti|padhta|dekhte) ..2
    {parent} ..3 (phone|mobile|message|messages|msg|chat|fone|chats) ..2 (check|dekhte|dekhti|padhte|padhti|dekhta|dekhta) ..2
    (tumhara|apna|alag|tera) ..2 (kamra|room) (hai|alag|apna|h) <ask>
    (darwaza|darwaja|gate|door) (band|lock|close) ..2
    {parent} ..2 (strict|sakht) (hai|hain|h)?
  `,
}
