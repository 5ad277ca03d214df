import type { Phrases } from '../plug.ts'

/**
 * Roundabout questions for the age: that it was never told, guesses, what one looks like and truly is, the candles on the cake, when a number
 * comes up, the year of birth, whether one is as old as somebody else.
 */
export const roundaboutQuestions: Phrases = {
  en: `
    (never|didnt|havent|not|forgot to|u forgot to) ..1 (told|said|tell|say|mentioned|mention) ..2 ({your} age|how old)
    (guess|guessing|guessed|lemme guess|bet|betting) ..3 <age> (or <age>)? <ask>
    (guess|guessing|betting) {your}? {you}? ..2 <age> or <age>
    {you} (look|seem|sound|act|type|write|come across) (older|younger|grown up|mature) ..5 (how old|what age|how many|whats true|the truth|real age|r u really|are you really)
    how many (candles|birthdays|bdays|springs|summers) ..4 {your} ..2
    how many (birthdays|bdays|springs|summers) ..2 {you} ..2
    when (do|r|are|will|u|you|d) {you}? (turn|be|hit|turning|gonna be|gonna turn|going to be) <age>
    (are|r) {you} ..2 (her|his|their) age
    {you} ..3 (even|already|still)? in (high school|secondary|secondary school|middle school|primary|primary school|big school|juniors) (yet|still|already|or)
    (how|wat|what) (age|old) (u|you) (turning|gonna be|be|hitting)
    (what|which|wat) (year|yr) (r|are|were|was)? {you} (from|a baby)
    old enough (to|for) ..3 <ask>
  `,
  cy: `
    (byth|heb|ddim|erioed|wnest) ..3 (deud|ddeud|dweud|ddweud|sôn) ..3 (oed|oedran)
    (gesio|dyfalu|ddyfalu|gesia) ..2 <age>
    (edrych|swnio|ymddangos) (n|yn)? (hyn|henach|iau|ifancach|fengach) ..5 (go iawn|faint|oed ti|gwir)
    (faint|sawl) o? (ganhwyllau|gannwyll|canhwyllau|ganwyll) ..4
    pryd (ti|tin|wyt ti|wyt tin|fyddi di|fyddi|mi|fydd|ydach) ..2 (troi|droi|bod)? (n|yn)? <age>
    (yr un oed|run oed) (a|ag|neu) ..3 <ask>
    faint (fyddi|wyt|fydd) (di|ti|din|tin)
  `,
  es: `
    (nunca|no|jamas) (me)? (has|habias)? (dijiste|dicho|contaste|contado|dices|mencionaste|decis) ..2 (edad|años|cuantos)
    (adivino|adivinar|adivinare|apuesto|dejame|deja) ..3 <age> <ask>
    (pareces|aparentas|suenas|te ves) (mas)? (mayor|grande|chica|chico|joven|menor) ..3 (cuantos|que edad|de verdad)
    (cuantos|cuants|qtos) (tienes|tenes|tendras) ..2 (de verdad|en realidad|realmente|en serio|tu)
    (cuantas|cuants) (velas|velitas|primaveras) ..4 (tu|tarta|soplaste|cumple|tienes) ..2
    (cuando|cnd|cuand) (cumples|cumplis|cmples|haces|llegas a|vas a cumplir) (los)? <age>
    (de|del) (que|q|k|cual) año (eres|sos|es|seras)
    (eres|tienes|tenes|sos) ..2 (su|la misma) edad
    (cuantos) (cumples|haces|cumplis|vas a cumplir) ..3
  `,
  fr: `
    (jamais|jms|pas|tjrs pas) (dit|dis|donne|precise) ..2 (ton age|quel age|lage|l age)
    (deviner|devine|parie|jdevine) ..3 <age> <age>? (ans)? <ask>
    (fais|parais|sembles|lair) ..2 (plus)? (vieux|vieille|age|agee|jeune|grand|grande|mature) ..5 (combien|quel age|vrai age)
    (tas|t as|tu as|ta|t) combien <ask>
    (en vrai|vraiment|du coup|sinon) (tas|t as|tu as|ta) combien
    combien (de|d) (bougies|printemps) ..3 (ton|ta|tas|soufflees|soufflé|tu) ..2
    (c|cest|c est)? (quand|kan) tes <age> <age>? (ans)?
    (tu|t) (fetes|as|auras|vas avoir) (quand|kan) (tes)? <age>
    (tu|t) (fetes|as|auras|vas avoir|fais) combien (samedi|dimanche|dans|ce|le|pour|demain|la|cette)
    (tes|t|tu es|ne|nee) (de|en) (quelle|kelle|quel) annee
    (tas|tu as|t as|t) (son age|le meme age|lage de)
  `,
  de: `
    (nie|nicht|noch nicht|nirgends) (gesagt|erzahlt|verraten|geschrieben|erwahnt) ..2 (wie alt|dein alter)
    (nie|nicht) ..2 (wie alt|dein alter) ..2 (gesagt|erzahlt|verraten)
    (raten|rate|schatze|schatz|tippe|tipp) ..3 <age> <ask>
    (siehst|wirkst|klingst|schreibst) ..2 (alter|aelter|junger|erwachsener|reifer) ..6 (stimmt|wie alt|in echt|wirklich|wahrheit)
    wie jung (bist|biste|bisn|bisdu|bistn|ist) ..2
    wie viele? kerzen ..5 (deinem|deiner|dein|du|hattest) ..2
    (wann|wan) (wirst|bist|werst|feierst) (du|denn|eigentlich)? ..1 <age>
    wie alt (wirst|wirste|werst) ..2
    (bist|biste) (du)? ..1 (so alt|gleich alt) (wie|oder) ..3
    (welches|was fur ein|aus welchem) (baujahr|jahrgang|geburtsjahr) ..2
  `,
  pt: `
    (nunca|nao|n|jamais) (me)? (disse|disseste|falou|falaste|contou|contaste|dizes) ..2 (idade|quantos anos)
    (adivinhar|adivinha|aposto|chutar|chuto|deixa eu|deixa me) ..3 <age> <ask>
    (parece|pareces|aparenta|aparentas) (ser)? (mais)? (velho|velha|novo|nova|crescida|adulta) ..4 (quantos|qts|qtos|idade|de vdd|de verdade)
    (quantos|qts|qtos) (anos)? (tem|tens)? (de vdd|de verdade|mesmo|na real|a serio)
    (quantas|qts|qtas) (velas|velinhas|primaveras) ..4 (teu|seu|tua|sua|vc|tu|bolo) ..2
    (quando|qnd|qdo) (e que)? (vc|tu|voce|ce)? (faz|fazes|completa|completas|vai fazer|vais fazer) (os)? <age>
    (quantos|qts|qtos) (anos)? (vc|tu|voce)? (vai|vais) fazer
    (nasceu|nasceste) (em|no|de) (q|que|qual|ql) ano
    (tas|ta|estas|esta|andas|anda) (no|na) <num> (o|a|ano)? ou (no|na)? <num> 
    (tens|tem|vc tem) ..1 (idade dela|idade dele|mesma idade)
  `,
  nl: `
    (nooit|niet|nog niet) (gezegd|verteld|genoemd) ..2 (hoe oud|leeftijd)
    (raden|raad|gok|gokken|ik gok) ..3 <age> <ask>
    (ziet|lijkt|klinkt|lijk|komt) ..2 (ouder|jonger|volwassener) ..5 (hoe oud|echt|klopt)
    hoeveel (kaarsjes|kaarsen|lentes) ..4 (je|jouw|jij) ..3
    (wanneer|wnr|wneer) (word|wordt|wor) (je|jij) ..1 <age>
    hoe oud (word|wordt|wordje) ..2
    (hvl|hoeveel|hoevl) (jaar|jaren|jr) (ben|bn|bent|word) (je|jij|jy)
    (jij|je) (bent|ben|bn) (toch|zeker|vast)? (ook)? (iets van|rond de|ongeveer|rond|iets rond) <age>
    ^ (en)? (je|jouw)? (lft|lftd|leeftyd) <ask>
    ^ (lft|lftd) $
    (ben|bn) (je|jij) (even|net zo) oud (als|of) ..3
  `,
  pl: `
    (nigdy|nie) (mi|jeszcze)? (mowilas|mowiles|powiedzialas|powiedziales|pisalas|pisales|napisalas|napisales|zdradzilas|zdradziles) ..3 (lat|wiek|wieku)
    (zgadne|zgaduje|zgadywac|niech zgadne|obstawiam|strzelam) ..3 <age> <ask>
    (wygladasz|brzmisz|piszesz) (na|jak)? ..2 (starsza|starszy|starszego|mlodsza|mlodszy) ..3 (ile|naprawde)
    ile (ty)? (masz) (naprawde|tak naprawde|wlasciwie|serio|tak serio) 
    ile (ty)? (wlasciwie|tak naprawde|naprawde|wgl|w ogole) (ty)? masz
    ile (swieczek|wiosen|wiosenek) ..4
    kiedy (ty|ci)? (stuknie|skonczysz|konczysz|bedziesz miec|bedziesz miala|bedziesz mial|wybije|strzeli) (ci)? <age>
    ile (ty|ci)? (konczysz|skonczysz|stuknie|ci stuknie|wybije) ..4
    (a)? wiek (jaki|twoj|to)
    (jestes|masz) ..1 (jej|jego) (wieku|lat|wiek)
    (u ciebie|a u ciebie) ile lat
  `,
  tl: `
    (di|hindi|never|dmo|di mo) ..4 (sinabi|sinasabi|nasabi|nabanggit) ..3 (edad|age|ilang taon)
    (hulaan|hula|hulaan ko) ..3 <age> <ask>
    (mukha|mukhang|parang) ..2 (matanda|bata|mature) ..4 (ilang taon|edad|age|talaga)
    ilang (kandila|candles) ..4
    (kailan|kelan) ka (ba)? (mag|magiging|magfi)? <age>
    (birth year|birthyear|birthdate|bday year|kapanganakan) (mo|nyo|m)
    (magkasing|magka|kasing|kasinga) (edad|age|taon|edaran) ..1 (kayo|kyo|ba kayo|kaya kayo)
    (pwede|pde|pd|puede|pwd) ..1 (malaman|mlaman|malamn|matanong) ..1 (edad|age|ilang taon) (mo|m|nyo)?
    (magiging|mag) ilan (ka|kana|taon) ..2
  `,
  hi: `
    (कभी|नहीं) (बताया|बताई|बताये) ..3 (उम्र|उमर|एज)
    (उम्र|उमर|एज) ..1 (कभी|नहीं|नही) (नहीं)? (बताया|बताई)
    (अंदाजा|अंदाज़ा|अनुमान|गेस) ..3 <age>
    (लगती|लगते|दिखती|दिखते) (हो) ..3 (कितने|कितनी|उम्र)
    हो (कितने|कितनी) (साल)? (के|की)
    (कितनी|कितने) (मोमबत्तियां|मोमबत्ती|मोमबत्तियाँ|कैंडल) ..3
    कब <age> (के|की|का) (होगे|होगी|होगा|हो जाओगे|हो जाओगी|हो रहे)
    (कितने|कितनी) (के|की|का) (हो जाएगा|हो जाएगी|हो जाओगे|हो जाओगी|हो जाएंगे|होने वाले|होने वाली) 
    (किस|कौन से|कौनसे) (सन|साल) (की|का|में|के) (पैदाइश|जन्म|हो) ..2
    (उसकी|उसके) (उम्र|उमर) (की|के) (हो|या) ..2
    <age> (के|की|का) (होगी|होगे|होंगे) (ना|न|क्या|<ask>)
  `,
  'hi-latn': `
    (kabhi|nahi|nhi) (bataya|batai|batayi|btaya) ..3 (age|umar|umr)
    (age|umar|umr) ..1 (kabhi|nahi|nhi) (nahi|nhi)? (bataya|batai|batayi|btaya|btayi)
    (andaza|andaja|guess) ..3 <age>
    (lagti|lagte|dikhti|dikhte) (ho) ..3 (kitne|kitni|age|umar) ..2
    ho (kitne|kitni) (saal|sal)? (ke|ki)
    (sach|sach me|sach mein|asli) ..1 (kitne|kitni) (saal|sal)? (ke|ki) ho
    (kitni|kitne) (mombatti|mombattiya|candle|candles|kendal) ..3
    kab <age> (ke|ki|ka) (hoge|hogi|hoga|ho jaoge|ho jaogi|ho rahe|ho rhe)
    (kitne|kitni) (ke|ki|ka) (ho jayega|ho jayegi|ho jaoge|ho jaogi|hone wale|hone wali|ho jaega) ..2
    (kis|konse|kaunse) (san|sann|saal|sal) (ki|ka|me|ke) (paidaish|janam|ho) ..2
    (uski|uske|unki) (umar|umr|age) (ki|ke) (ho|ya) ..2
    <age> (ke|ki|ka) (hogi|hoge|honge) (na|kya|<ask>)
    (umr|umra|umer) <ask>
  `,
}
