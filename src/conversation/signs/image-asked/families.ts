import type { Phrases } from '../plug.ts'

/**
 * Families of asks, by what is said: one as you are now; your face; what you look like; never seen you; your profile is a drawing; I sent mine; the
 * camera; prove it with a picture.
 */
export const imageAskedFamilies: Phrases = {
  en: `
    ({pic}) ..2 (as (u|you) are|rn|right now|like that|how (u|you) (r|are)|of now|of u now|of you now|now pls|now <ask>)
    (show|lets see|let me see|lemme see|wanna see|want to see|see|reveal) ..2 (ur|your|that|the|ya) (pretty|cute|lovely|real)? (face|smile|real (u|you)|pretty face)
    (what|wat|how) ..1 (u|you|ya) look ..1 like ..2 (show|send|pic)
    (never|havent|not|still havent|dont even) (seen|know|saw|see) (what)? ..1 (u|you|ya|ur face|your face) ..5 (send|show|{pic}|one)
    (ur|your) (pfp|profile|avi|dp|profile pic) ..3 (cartoon|drawing|anime|blank|fake|cat|game|empty) ..5 (see|show|real|send|{pic})
    (see|show) ..2 (the)? (real|actual) (u|you)
    (i|ive|already|just) ..1 (sent|showed|shown) ..1 (mine|u mine|one of me|you mine) ..4 (ur|your|u|you|urs|yours) (turn|now|one|too)?
    (hop|get|come|jump|go|turn|put|open|switch) ..2 (on)? ..1 (cam|camera|webcam|video|facetime|video call|vc) ..1
    (video|cam) (call|chat|with me|me) ..3 (see|face|u|you|<ask>|pls)
    (prove|show) ..2 (ur|youre|{you} are|its|it) ..1 (real|you|u|legit|not fake) ..3 ({pic}|holding|fingers|thumbs|send|paper|cam)
    {pic} (holding|with|doing) ..2 (fingers|thumbs|paper|sign|peace|name|today|date)
    (see|look at) (you|u|ya) ..2 (send|show|on cam|in a|on video) ..2 ({pic}|one)?
    (send|show|take|snap|drop) ..3 {pic} (of you|of u|of urself|of yourself|of ya|ur face|your face|<ask>|pls)
    (dont|do not|no idea|not sure|never|still dont) ..1 (know|knw|kno|idea) ..1 (what|wat|how) ..1 {you} (look|looks) (like)? ..4 (fix|change|help|sort|show|send|{pic}|sort it) ..2
    (jump|hop|get|come|go|pop) ..1 (on|onto) ..2 (quick|lil|little|short)? (video|vid|vc|facetime|cam|call|video call) ..1 (so|just|to|quick|for) ..4
    (showed|shown|sent|seen|saw) ..3 (mine|my face|me|myself) ..1 (so|now|its|fairs|fair) ..2 (your|ur|{you}|urs|yours) ..2
    (your|ur|yours|urs) (face|turn|go|selfie|pic) (now|next|then) ..1
    (put|want to put|like to put) (a)? face (to|with) (the|ur|your|a) (name|voice|words|chat)
    (when|whens) ..3 (see|seeing) (that|ur|your|the) (cute|pretty|lovely)? (face|smile)
    (have|take|get|getting|having) a (look|peek|peep|glimpse) (at|of) (you|u|ya|ur face|your face) ..1
  `,
  cy: `
    (rho|rhor|tro|agor) ..1 (camera|gamera|cam) ..1 (mlaen|ymlaen|arno)?
    (gweld|weld) ..1 (gwyneb|wyneb|wep) ..1 (ti|chdi)?
    (selfie|hunlun|llun|lun) ..2 (fel|rwan|nawr|ohonot|o ti|ohonat|o dy) ..2 (ti|wyt|di|wyneb)?
    (gad|ga i|gai|isio|isie|eisiau|moyn) ..2 (gweld|weld|i fi weld) ..2 (dy wyneb|dy wen|llun)
    (sut|fel be) (ti|wyt ti|ti n) ..1 (edrych|edrch) ..3 (dangos|gyrra|anfon|hala)
    (rioed|erioed|byth) ..2 (gweld|gwld|weld) (ti|chdi|dy wyneb) ..3 (gyrra|anfon|dangos|hala|llun|un)
    (cartwn|anime|llun arall|dim llun) ..5 (gweld|weld|ti go iawn|dangos)
    (dangos|dangosa) ..2 (dy|d) (wyneb|hun|wen)
    (fideo|fidio|video) (call|alwad|galwad|sgwrs) ..3 (gweld|weld|i fi|ti|<ask>|neud)
    (galwad|alwad) (fideo|fidio) ..4
    (rho|troi|tro|agor|agora) ..2 (camera|gamera|cam) ..2
    (profa|prof) ..3 (llun|lun|go iawn|ti|bys)
    (nes i|dwi wedi|fi di|wedi) (anfon|gyrru|hala) ..2 (un|fi|llun) ..3 (dy dro|ti rwan|ti nawr|chdi rwan)
    (gad|gadewch|ga|gawn) ..1 (i|fi|mi) ..1 (roi|rhoi) ..1 (wyneb|gwyneb) ..1 (i r|ir|at|ar) ..1 (enw|llais)
    (gai|ga i|gaf i|ca i) ..1 (selfie|hunlun|llun|lun|selffi|fideo) ..1
    (nes|dwi|fi|wnes) ..3 (ddangos|dangos|anfon|gyrru) ..1 (fi|fy hun|llun|wyneb|un) ..2 (dy dro|ti rwan|tro|dro|ti nesa|ti nawr)
    (galwad|alwad|naid|neidia|tyd|dere) ..2 (fideo|fidio|cam|camera) ..3 (gael|weld|gweld|cyflym|sydyn) ..2
    (ddim|dim) ..1 (gwybod|wbod|gwbod) ..1 (sut|be) ..1 (ti n|ti'n|wyt ti|ti) ..1 edrych ..3
    (pryd|pryd ga) ..2 (weld|gweld) ..1 (wyneb|gwyneb|gwen|wen) ..1
  `,
  es: `
    como (eres|sos) ..1 mandate ..1
    (perfil|foto) es un (dibujo|anime) ..2 verte ..2
    (una|un|otra|manda|mandame|pasa|hazte)? ({pic}) ..1 (asi como estas|como estas|de ahora|ahora mismo|asi nomas|tal cual|de ahorita|actual|tuya|de ti|de vos|tuyo)
    (ensena|enseña|ensename|enseñame|muestra|muestrame|mostra|mostrame|deja ver|dejame ver|a ver|quiero ver|ver) ..1 (tu|esa|la) (cara|carita|rostro|sonrisa)
    (como) (eres|sos|te ves|luces) ..2 (ensena|enseña|muestra|mostra|manda|{pic}|a ver)
    (nunca|no|todavia no|aun no) te (he visto|vi|visto|conozco la cara) ..4 (manda|pasa|{pic}|una|muestra|ensena)
    (tu) (perfil|foto|avatar|pic) (es|tiene|sale) ..3 (dibujo|anime|caricatura|gato|juego|nada|fake) ..5 (ver|verte|ti|real)
    (quiero|dejame|quisiera|me gustaria) (verte|conocerte la cara) (a ti|de verdad|en foto|por camara|por cam|por video|la cara|como eres)
    (ya te|yo ya|te) (mande|pase|envie) (la mia|una mia|el mio|mia) ..4 (toca|tu|vos|tuya|ahora)
    (pon|prende|enciende|activa|abre|ponte|conecta|metete) ..2 (camara|cam|camarita|video|webcam) ..1
    (videollamada|video llamada|videocall|llamada de video) ..3
    (demuestra|demuestrame|prueba|comprueba) ..4 ({pic}|real|dedos|camara)
    (yo|ya) ..3 (ensene|mostre|ensenado|mostrado|mande|mostré) ..4 (te toca|tu turno|tu|vos|toca|turno) ..1
    (esa|tu|la) (carita|cara|sonrisa|carilla|cara bonita) ..1 (cuando|para cuando|que) ..3 (veo|ver|vere|ensenas|conozco|muestras)
    (cuando) ..2 (veo|ver|vere|conozco) ..1 (esa|tu|la) (carita|cara|sonrisa)
    (videollamada|video|camara|camarita|llamadita) ..3 (para|pa|y|asi) ..1 (verte|ver|te veo|saber|conocernos|verte la cara) ..2
    (no se|ni idea|sigo sin saber|aun no se|no tengo idea) (de)? como (eres|sos|te ves) ..4
    (ponerle|poner|ponle) (cara|rostro) (a) (ese|tu|el|la) (nombre|voz|perfil)
  `,
  fr: `
    (ta pp|ton profil|ta photo) ..5 (te voir|voir en vrai|la vraie)
    (une|un|envoie|fais)? ({pic}) ..1 (comme tes|comme t|comme tu es|la maintenant|maintenant|de maintenant|en direct|toute suite|de toi|de ta tete|de toa)
    (montre|fais voir|fait voir|voir|jveux voir|je veux voir|laisse voir) ..1 (moi)? ..1 (ta|ton) (tete|visage|bouille|sourire|tronche)
    (tu ressembles|tes|t|tu es) (a quoi|comment) ..2 (montre|fais voir|envoie|photo)
    (jamais|jtai jamais|pas encore) ..2 (vu|vue) ..4 (envoie|montre|photo|une|fais)
    (ta pp|ton profil|ta photo|ta pdp) ..3 (dessin|anime|manga|chat|jeu|vide|perso|fake) ..5 (voir|vrai|vraie|toi)
    (voir) (la vraie|le vrai|ta vraie) (toi|tete)
    (jai|jtai|je tai|moi jai) ..1 (envoye|montre|mis) ..1 (la mienne|une de moi|le mien|moi) ..4 (toi|tour|a toi)
    (mets|met|allume|active|ouvre|lance) ..2 (cam|camera|webcam|visio|video) ..1
    (on)? (fait|fais|faire|se fait|viens|go) ..1 (un|une|en)? (visio|facetime|appel video|cam) ..2
    (prouve|montre) ..3 (photo|vrai|vraie|doigts|cam|reel|reelle)
    (moi|jme|je) ..2 (me suis|suis|ai|mesuis) ..1 (montre|montree|montrer|envoye) ..2 (a ton tour|ton tour|a toi|toi) ..1
    (petit|petite|viens|vite|un|une|rapide|go) ..1 (visio|appel video|facetime|cam|video) ..1 (pour|que|histoire|comme ca|rapide) ..2 (voir|vois|voie|te voir|savoir|verifier|reelle|que tu)
    (je|jsais|sais) ..3 pas ..1 (a quoi|comment) (tu ressembles|tes) ..4
    (mettre|mettre enfin|poser) un (visage|tete) sur (ton|ce|un) (nom|pseudo|prenom)
    (et)? (cette|ta|ton|ce) (bouille|frimousse|tete|visage|minois|sourire) ..1 (quand|jla vois|je la vois|je le vois|on la voit) ..3
    (quand|cest quand) ..3 (vois|voir|montres) ..1 (ta|ton|cette|ce) (bouille|frimousse|tete|visage|minois|sourire)
  `,
  de: `
    ({pic}) ..1 (von jetzt|so wie du|wie du grad|wie du bist|jetzt grad|von grad|von dir|wie du gerade)
    (zeig|zeige|lass|will|mocht|mochte|darf) ..3 (dein|deine|deinem) (gesicht|lacheln|face)
    (wie) (siehst|siehstn|schaust) ..3 (aus|denn aus) ..2 (zeig|schick|bild|foto)
    (noch nie|nie|nich|nicht|kein) ..2 (gesehen|gesehn) ..4 (schick|zeig|bild|foto|eins)
    (dein|deine) (pb|profilbild|avatar|bild|pfp|profil) ..3 (anime|zeichnung|cartoon|katze|spiel|leer|fake) ..6 (sehn|sehen|echt|zeig|dich)
    (hab|habe) (dir)? ..2 (eins von mir|meins|meines|mein bild) ..2 (geschickt|gezeigt|gesendet) ..4 (du|dran|deins|jetzt)
    (mach|schalt|geh|komm|stell) ..3 (kamera|cam|webcam|video) ..2 (an|ein|rein)?
    (videoanruf|videocall|video call|videochat|facetime) ..4
    (beweis|beweise|zeig) ..4 ({pic}|echt|finger|kamera|zettel)
    (will|mochte|wurd gern|wurde gern) dich (in echt|echt|mal|richtig|auf nem bild|vor der kamera)? (sehn|sehen) ..2 (zeig|schick|bild|kamera|foto)
    (hab|habe) ..1 mich (schon)? (gezeigt|hergezeigt) ..2 (du|dran) ..1
    kurz (videocall|video call|videoanruf|video|facetime|cam|anrufen mit video) ..5
    (damit|dass|bis|um) ..3 (dein|dich|deine) ..3 (seh|sehe|sehen kann|sehn kann|zu sehen)
    (noch|eins|ein) ..1 {pic} ..1 (oder|sonst|her) ..1
    (mach|schalt|stell|knips) ..1 (deine|die|dein|mal)? (kamera|kmera|cam|camera|frontkamera) ..4
    (weiss|weis|wei) ..3 (nicht|nich|ned) ..1 wie du ..1 aussiehst ..3
    (wann|wanns) ..3 (seh|sehe|krieg|sehen) ..1 (dein|das|dein hubsches) (gesicht|gesichtchen|lacheln) ..1
    (ein)? gesicht (zum|zu dem|zu deinem) namen ..2
  `,
  pt: `
    (faz|faco|vamos|bora) ..1 (chamada de video|videochamada|video chamada) ..4
    como (es|eh|e) ..1 manda* ..1 uma
    (uma|manda|tira)? ({pic}) ..1 (do jeito q ta|do jeito que ta|do jeito que esta|assim como tas|como estas|como ta|de agora|agora|tua|sua|de ti|de voce)
    (mostra|deixa ver|deixa eu ver|quero ver|ver|mostre) ..2 (teu|tua|seu|sua|o|essa) (rosto|cara|carinha|rostinho|sorriso)
    (como) (voce|vc|tu)? (e|es|eh) ..2 (mostra|manda|foto|deixa ver)
    (nunca|ainda nao|ainda n) te vi ..3 (manda|mostra|foto|uma|envia)
    (teu|seu|tua|sua) (perfil|foto|avatar|ft) (e|eh|tem) ..3 (desenho|anime|gato|jogo|nada|fake) ..5 (ver|vc|voce|ti|real|verdade)
    (ja|eu ja|te) (mandei|enviei) (a minha|uma minha|minha|a minha) ..4 (vc|voce|tu|tua|sua|vez|agora)
    (liga|abre|ativa|poe|coloca|bota|entra) ..2 (camera|cam|webcam|video|chamada de video|videochamada) ..1
    (chamada de video|videochamada|video chamada|ligacao de video|video call) ..3
    (prova|mostra) ..3 ({pic}|real|verdade|dedos|camera)
    (ja|eu) ..1 me (mostrei|amostrei|filmei) ..4 (tua|sua|vez|tu|vc|voce) ..1
    (esse|teu|seu|o|essa) (rostinho|rosto|carinha|cara|sorriso) ..2 (quando|qnd) ..3 (ver|vejo|mostras|mostra|vou ver)
    (quando|qnd) ..2 (vejo|ver|vou ver|posso ver) ..1 (esse|teu|seu|essa|tua) (rostinho|rosto|carinha|cara|sorriso)
    (videochamada|chamada de video|video chamada|chamadinha|camera) ..3 (pra|para|e) ..2 (ver|te ver|saber|ver te|conhecer|vejo) ..2
    (ainda)? (nao|n) (sei|faco ideia) ..1 como (tu|voce|vc)? (es|e|eh|pareces|parece) ..4
    (por|colocar|botar|dar) (um|uma)? (rosto|cara) ..1 (ao|no|nesse|a esse) nome
  `,
  nl: `
    hoe (je|jij) ..1 (eruit ziet|eruitziet|uitziet) ..2 stuur ..1
    ({pic}) ..2 (van nu|zoals je|zoals je bent|van je|van jou|hoe je nu|nu|van jezelf)
    (stuur|maak|doe|heb) ..3 (eentje|een|foto|er een) ..3 (waar je|van je|van jou|van jezelf|zelf op|van je gezicht)
    (laat|wil|mag|kan) ..3 (je|jouw|dat) (gezicht|gezichtje|lach|snoet|koppie) ..2 (zien)?
    (hoe) zie (je|jij) ..2 (uit|eruit) ..2 (laat|stuur|foto)
    (nooit|nog nooit|nog niet) (gezien|je gezien|jou gezien) ..4 (stuur|foto|laat|eentje)
    (je|jouw) (pf|profielfoto|profiel|avatar) ..3 (tekening|anime|cartoon|kat|leeg|spel|nep) ..6 (zien|echt|jou)
    (heb|stuurde) (er|je|jou)? ..3 (van mij|van mezelf|de mijne|een van mij) ..2 (gestuurd|laten zien)? ..3 (jij|jouw|beurt|nu)
    (zet|doe|ga|kom|start) ..3 (cam|camera|webcam|video) ..2 (aan|op)?
    (videobellen|videocall|beeldbellen|facetimen|videogesprek) ..4
    (bewijs|laat zien) ..4 ({pic}|echt|vingers|camera)
    laat (je|jouw|dat|die|t) (snoetje|gezichtje|snoet|koppie|gezicht|smoeltje|bekkie|lach|jezelf) ..2 zien
    (ik)? (heb) (mezelf|me|mij|mijzelf) ..1 (laten zien|getoond|gefilmd) ..2 (jij|jou|jouw|beurt) ..1
    (even|ff|snel|kort) ..1 (videobellen|beeldbellen|video|facetimen|cam|videocall) ..5
    (weet) ..3 niet ..1 hoe (je|jij) ..1 (eruitziet|eruit ziet|uitziet) ..3
    (wanneer|wnr) ..3 (zie|zien|krijg) ..2 (snoetje|gezicht|gezichtje|lach|koppie) ..2
    (een)? gezicht bij (de|die|je) naam ..2
  `,
  pl: `
    (jakas|jakies|masz) (twoja|twoje|jakas)? ..1 {pic} <ask>
    ({pic}) ..1 (tak jak|jak jestes|z teraz|teraz|swoje|siebie|twoje|twarzy|aktualne|na zywo)
    (pokaz|pokazesz|zobaczyc|chce zobaczyc|daj zobaczyc|chce widziec) ..2 (twarz|buzie|buzke|usmiech|siebie|sie|cie) ..1 (pls|prosze|na|$)
    (jak) wygladasz ..2 (pokaz|wyslij|daj|zdjecie|fotka)
    (nigdy|jeszcze) ..1 (cie)? (nie)? ..1 (widzialem|widzialam) ..4 (wyslij|pokaz|daj|fotk*|zdj*)
    (masz|twoje|twoj) ..1 (na)? (profilowe|profilowym|avatar|profil|zdjecie) ..4 (rysunek|anime|kot|kreskowka|gra|postac|puste) ..5 (zobaczyc|widziec|prawdziwa|prawdziwy|ciebie)
    (wyslalem|wyslalam|wyslalem ci|pokazalem) ..2 (swoje|moje|swoja|swoj) ..5 (teraz|ty|kolej|twoja|twoje)
    (ja) (swoje|swoj|swoja) (juz)? (wyslalem|wyslalam|pokazalem|pokazalam) ..4
    (wlacz|odpal|wejdz|wlaczysz|zalacz) ..2 (kamerke|kamere|kamerka|kame|cam|video|wideo) ..1
    (wideorozmowa|video rozmowa|wideorozmowe|videocall|rozmowa wideo|pogadajmy na kamerce|na kamerce) ..2
    (udowodnij|pokaz) ..4 ({pic}|prawdziwa|prawdziwy|palce|palcami|kamerce)
    (ja)? ..1 sie (juz)? (pokazalem|pokazalam|ujawnilem) ..2 (ty|ciebie|kolej|twoja) ..1
    (no)? (pokaz|pokazze|pokazalabys|pokazalbys|pokazesz) sie ..1 (w koncu|wreszcie|mi|prosze|teraz|juz|na kamerce|na zdjeciu) ..1
    (szybki|szybka|krotki|wejdz na|daj|na chwile) ..1 (video|wideo|wideorozmowa|kamerka|kamerke|videocall|kamerze) ..1 (zebym|zeby|bym|i|bo) ..4
    (dalej|wciaz|nadal|ciagle|w ogole)? nie wiem jak wygladasz ..4
    (kiedy) ..2 (zobacze|ujrze|pokazesz) ..2 (buzie|twarz|buzke|usmiech|buziulke|twarzyczke) ..1
    (ta|twoja|twoj) (buzia|twarz|buzka|usmiech|twarzyczka) ..2 (kiedy) ..2
  `,
  tl: `
    (send|pasend|patingin|pakita|picture|kuha|padala) ..2 ({pic}|mukha|muka|itsura|face) (mo|ng mukha|ngayon|ng sarili|nyan|yung ikaw)
    (patingin|pakita|makita|tingin) ..2 (ng|ang|yung|sa)? (mukha|muka|itsura|face|ngiti|ikaw|mukha mo)
    (ano|anong) (itsura|hitsura) mo ..3 (patingin|send|pakita|pic)
    (di|hindi|never) pa (kita|ko) ..2 (nakikita|nakita) ..4 (send|pic|patingin|pakita)
    (dp|profile|pp) mo ..3 (drawing|anime|cartoon|pusa|laro) ..5 (makita|totoo|ikaw|patingin)
    (nagsend|nag send|sinend|nasend) (na)? ..2 (ko|ako) ..2 (akin|sakin) ..4 (ikaw|turn|naman|ka)
    (open|on|buksan|i on|bukas) ..1 (cam|camera|video|mo cam) ..1 (tayo|mo|ka|naman|pls|<ask>)
    (vc|video call|videocall|vidcall) (tayo|naman|ka|mo ko|<ask>) ..1
    (patunayan|prove) ..4 ({pic}|totoo|daliri|cam)
    (nagpakita|nagpa kita|pinakita ko|nakita mo) (na)? ..2 (ko|ako) ..2 (ikaw|turn mo|ikaw na|ikaw naman) ..1
    (bukasn|buksan|bukas|open|i on|ion|on) ..3 (camera|cam|video|cp cam) (mo)? ..1
    (vc|video call|videocall|vidcall|call) ..2 (saglit|sandali|mabilis|lang) ..2 (para|makita|ikaw) ..4
    (di|hindi) ko (pa)? (alam|pa alam) ..1 (itsura|hitsura|mukha) mo ..3
    (kelan|kailan) ..2 (makikita|makita|ko makikita) ..2 (mukha|ngiti|itsura|muka) ..2
  `,
  hi: `
    (अभी|इसी वक्त|ऐसे ही) (वाली|की|वाला)? {pic} ..2 (भेज*|दिखा*|डालो|दो)
    (चेहरा|शक्ल|सूरत|मुस्कान|मुँह) ..1 (तो|ही)? (दिखा*|देखना|भेज*)
    (कैसे|कैसी|कैसा) (दिखते|दिखती|लगते|लगती|दिखता) ..3 (देखना|दिखा*|भेज*|फोटो)
    (कभी|आज तक|अब तक) ..2 (देखा) (नहीं|ही नहीं) ..4 (भेज*|दिखा*|{pic}|एक)
    (अपनी|अपना|खुद की|तुम्हारी|तुम्हारा) ..3 ({pic}) ..3 (भेज*|दिखा*|डालो|दो|डाल|शेयर)
    (मैंने|हमने) (अपनी|अपना|मेरी) ..1 (भेज|दे|दिखा) ..3 (अब|तुम्हारी|बारी|तुम)
    (वीडियो|विडियो) (कॉल|काल|चैट) ..2 (पे|पर|में|करो|करें|आओ) ..3
    (कैमरा|कैमरे|कैम) ..1 (ऑन|चालू|खोलो|पे|पर|के सामने) ..2
    (डीपी|प्रोफाइल) ..3 (कार्टून|ड्राइंग|एनीमे|बिल्ली) ..5 (असली|देखना|तुम)
    (साबित|सबूत|प्रूव) ..4 ({pic}|असली|उंगली|कैमरा)
    (मैंने|मैं ने) ..2 (दिखा|दिखाया|दिखाई|भेज) ..3 (अब) ..1 (तुम्हारी|तुम|तेरी|आपकी) ..1
    (पता नहीं|नहीं पता|मालूम नहीं) ..2 (कैसे|कैसी) (दिखते|दिखती|लगती|लगते) ..3
    (चेहरा|शक्ल|सूरत|मुखड़ा) ..2 (कब|कब तक) ..2 (दिखाओगी|दिखाओगे|देखूँगा|देखूंगा|देखने|दिखेगा) ..1
    (जल्दी|एक|छोटा|छोटी) ..1 (वीडियो कॉल|वीडियो) ..2 (देख|पता|यकीन) ..3
  `,
  'hi-latn': `
    (abhi|isi waqt|aise hi) (wali|ki|wala)? {pic} ..2 (bhej*|dikha*|daalo|do)
    (chehra|chehre|shakal|surat|face|smile) ..1 (to|hi|toh)? (dikha*|dekhna|bhej*)
    (kaise|kaisi|kaisa|kese) (dikhte|dikhti|lagte|lagti|dikhta) ..3 (dekhna|dikha*|bhej*|photo)
    (kabhi|aaj tak|ab tak) ..2 (dekha) (nahi|nhi|hi nahi) ..4 (bhej*|dikha*|{pic}|ek)
    (apni|apna|khud ki|tumhari|tumhara) ..3 ({pic}) ..3 (bhej*|dikha*|daalo|do|daal|share)
    (maine|mene|mainne) (apni|apna|meri) ..1 (bhej|de|dikha|send) ..3 (ab|tumhari|baari|bari|tum)
    (video|vdo|vid) (call|chat) ..2 (pe|par|me|karo|kare|aao|kro) ..3
    (camera|cam|camra) ..1 (on|chalu|kholo|pe|par|ke samne) ..2
    (dp|profile|pfp) ..3 (cartoon|drawing|anime|billi) ..5 (asli|dekhna|tum)
    (sabit|saboot|prove) ..4 ({pic}|asli|ungli|camera)
    (maine|mene) ..2 (dikha|dikhaya|dikhai|bhej) ..3 (ab) ..1 (tumhari|tum|teri|aapki) ..1
    (pata nahi|nahi pata|pta nhi|malum nahi) ..2 (kaise|kaisi|kese) (dikhte|dikhti|lagti|lagte) ..3
    (chehra|shakal|surat|mukhda|face) ..2 (kab|kab tak) ..2 (dikhaogi|dikhaoge|dekhunga|dekhne|dikhega) ..1
    (jaldi|ek|choti|chhoti|quick) ..1 (video call|video|vc) ..2 (dekh|pata|yakeen) ..3
  `,
}
