import type { Phrases } from '../plug.ts'

/** Words that ask for a picture only when pictures are being spoken of. */
export const imageAskedHints: Phrases = {
  en: `
    (another|1 more|one more|more|just one|send one|send it|send me one|send 1|and another|next one|send more|a different one|a new one|show me|lets see|let me see|lemme see|go on then|ur turn|your turn|now u|now you|now urs|send urs|now send|send one back|do it now|show me more|one of you|1 of u|one of u|another one|send me more|without filter|live one|as soon as|can i see|can i c|can i see it) 
    (what|wat|wot) (do|does|d) (u|you|ya) look like
    prove (it|its|that its|ur|you|youre|that)
    (vc|cam) <ask>
    (join|hop on|get on) (vc|cam|call)
    (ur|your) (picture|pic|photo|selfie|pics) (pls|<ask>)
    (wish|hope) (i|2|to) (could|can|cud)? (see|c) (u|you)
  `,
  es: `
    (otra|una mas|otra mas|mandala|enviala|pasala|mandamela|pasamela|a ver|te toca|ahora tu|ahora vos|otra porfa|mas|mandame otra|dale mandala|muestrame|mostrame|ensename|enviamela)
    (como) (eres|sos) (fisicamente|tu)
    (demuestra|demuestrame|demostrame) que
  `,
  fr: `
    (une autre|encore une|envoie la|montre|fais voir|fait voir|a toi|a ton tour|une de plus|envoie|vas y envoie|montre moi|encore|envoies|une derniere)
    (tu ressembles|tes comment|t comment) (a quoi|physiquement)?
    prouve (moi|que|le)
  `,
  de: `
    (noch eins|noch ein|noch mehr|schicks|schick es|schick schon|zeig mal|zeig her|zeigs|du bist dran|jetzt du|ein anderes|schick mal|mehr|eins noch|zeig|schick eins|schick noch|lass sehen|schick|mach eins)
    (wie) (siehst) du (aus|so aus|denn aus)
    beweis (es|mir|dass)
  `,
  pt: `
    (outra|mais uma|manda|manda ai|mostra|mostra ai|sua vez|tua vez|agora tu|agora vc|agora voce|manda outra|manda logo|so mais uma|envia|deixa ver|deixa eu ver|quero ver|mais)
    como (voce|vc|tu) (e|es)
    (prova|prove) (que|ai|me)
  `,
  nl: `
    (nog een|nog eentje|nog 1|stuur dan|stuur maar|laat zien|laat eens zien|jouw beurt|jij nu|nu jij|een andere|meer|stuur|stuur nu|laat is zien|nog meer|stuur er een|jij bent)
    hoe zie (je|jij) (er)? (uit|eruit)
    bewijs (het|dat|maar)
  `,
  pl: `
    (jeszcze jedno|jeszcze jedna|kolejne|nastepne|pokaz|wyslij|wysylaj|dawaj|teraz ty|twoja kolej|jeszcze|drugie|inne|no pokaz|wyslij juz|pokaz sie|daj zobaczyc|chce zobaczyc)
    jak wygladasz
    udowodnij
  `,
  tl: `
    (isa pa|isa pang|send na|sige na|patingin|pakita|ikaw naman|ikaw nman|another|more|dali na|pakita mo|send mo na|isend mo|turn mo|isa lang|kahit isa|gusto ko makita)
    (anong|ano) (itsura|hitsura) mo
    patunayan mo
  `,
  hi: `
    (एक और|और भेजो|भेज दो|भेजो ना|दिखाओ|दिखा|अब तुम|तुम्हारी बारी|भेजो|दिखाओ ना|जल्दी भेजो|बस एक|और दिखाओ)
    (तुम)? कैसी दिखती हो
    (साबित) (करो|कर)
  `,
  'hi-latn': `
    (ek aur|1 aur|aur bhejo|bhej do|bhejo na|dikhao|dikha|ab tum|ab tu|tumhari bari|teri bari|bhejo|dikhao na|jaldi bhejo|bas ek|send karo|send kr|bhej na|aur dikhao|bhejdo)
    (tum|tu)? (kaisi|kaise|kesi) (dikhti|dikhte|dikhta|lagti) (ho|hai)
    (sabit|prove) (karo|kar|kro)
  `,
  cy: `
    (un arall|un eto|dangos|anfon o|anfona fo|dy dro di|ti nawr|ti rwan|mwy|dim ond un|gad i mi weld|gad i fi weld)
    sut (wyt ti|ti) (n|yn) edrych
    profa
  `,
}

/** Words that take the ask away: a lesson, a picture of the family's day, a third person. */
export const imageAskedVetoes: Phrases = {
  en: `
    (team|class|group|school|family|wedding|holiday|baby|profile|passport|id|match|squad|yearbook|year book) (pic|pics|photo|photos|picture|pictures|video|videos|shots)
    {pic} (of|from) (the|our|last|todays|yesterdays|this) (match|game|party|trip|wedding|holiday|concert|show|play|weekend|team|class|lesson|tournament|camp)
    {pic} (sent|was|were|came|that she|that he|that they|she sent|he sent|they sent)
    (dont|never|do not|dont ever) (ever)? (send|share|post|show) .. {pic}
    (he|she|they|someone|somebody|a guy|this guy|a man|some guy) (asked|asks|keeps asking|kept asking|wants|wanted|asking|told|is asking|was asking) 
    (sending|send|sent|share|sharing) .. {pic} (to|with) (strangers|people|anyone|someone|them|him|her)
    (picture|photo) (frame|framed|book|album|this|editing|day|booth|id|gallery|shoot|shop|contest|competition)
    (get|got|see|getting) the picture
    (he|she|they) sent (me|us) 
    ({pic}|camera|cam) (is|was) (broken|blurry|dark)
  `,
  es: '(foto|fotos|video) (de equipo|de grupo|del equipo|de clase|de la clase|del partido|de familia|de carnet|del grupo)\n(el|ella|un|alguien) (me)? (pidio|pide|pedia) ..2 {pic}',
  fr: '(photo|photos|video) (de classe|dequipe|de groupe|didentite|du match|de famille|de lequipe)\n(il|elle|un mec) (ma|me|ma) (demande|demandait) ..2 {pic}',
  de: '(mannschaftsfoto|klassenfoto|gruppenfoto|teamfoto|passbild|familienfoto|passfoto|urlaubsfotos|urlaubsbilder)\n(er|sie|jemand|ein typ) (hat|wollte|will) ..3 {pic}',
  pt: '(foto|fotos|video) (da equipe|da equipa|de turma|da turma|do jogo|de grupo|da familia|do time)\n(ele|ela|alguem|um cara) (me)? (pediu|pede|pedia) ..2 {pic}',
  nl: '(teamfoto|klassenfoto|groepsfoto|pasfoto|familiefoto|schoolfoto|vakantiefotos|elftalfoto)\n(hij|zij|ze|iemand) (vroeg|vraagt|wilde|wou) ..3 {pic}',
  pl: '(zdjecie|zdjecia|fotka|fotki) (druzyny|klasowe|klasy|grupowe|z meczu|rodzinne|z wycieczki|zespolu|do legitymacji)\n(on|ona|ktos) (prosil|prosila|chcial|pytal) ..3 {pic}',
  tl: '(class|group|team|family|graduation) (pic|picture|pics|photo)\n(siya|niya|nila|nya) (humingi|nanghihingi|hiningi) ..2 {pic}',
  hi: '(ग्रुप|टीम|क्लास|फैमिली) (फोटो|पिक)\n(उसने|किसी ने) ..2 {pic} ..1 (मांगी|मांगा|भेजी)',
  'hi-latn': '(group|team|class|family) (photo|pic)\n(usne|kisi ne) ..2 {pic} ..1 (mangi|manga|maangi|bheji)',
  cy: '(llun|lluniau) (tim|dosbarth|grwp|teulu|y tim|y dosbarth|ysgol|or gem)',
}
