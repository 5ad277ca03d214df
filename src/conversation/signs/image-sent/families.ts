import type { Phrases } from '../plug.ts'

/**
 * What is said with a picture of oneself when one was asked for: sent it, there it is, that is me, I look tired in it, look in your messages. Counted
 * only after an ask.
 */
export const imageSentFamilies: Phrases = {
  en: `
    (sent|snt|sending|posted|put|dropped|uploaded) ..2 (it|one|u|you|mine|{pic}) ..3
    (here|heres|there|theres) ..3 (me|{pic}|u go|you go|it is|mine|i am|one|my face)
    (its|thats|this is|thats just|that is|is) (me|my face|mine)
    (me|my face) (rn|today|now|just now|lol|earlier|in the|at the|on the|last) ..2
    (check|look in|look at) (ur|your) (dms|dm|inbox|messages|msgs|chat|snap) ..4
    (u|you) (get|got|see|seen) (it|that|mine|{pic}) <ask>?
    (i)? look (so|really|rly|awful|terrible|bad|ugly|tired|rough|weird|stupid|silly) ..4
    (dont|no) (laugh|laughing|judge) ..2
    {pic} (of me|sent|u wanted|you wanted|is me|from today|attached) ..3
    (took|taken) (it|this|one|that) (just now|now|today|in|earlier) ..2
    (did|has|have|do) (the|my|you|u) ..3 ({pic}|selfie) (of me|of mine|i sent)? ..1 (come|go|arrive|send|load|work|through|get|deliver) ..1
    (i|ive|i have|just) ..1 (sent|snt|sended) {you} ..2 {pic} (of)? (me|myself|mine)?
    (ok|okay|there|k|right|well|yeah|so)? (thats|this is|its|that is) me ..1
    (just|literally) ..1 (took|taken|take) (that|this|it|one) ..3
    (heres|here is|this is|thats) ..1 (the)? {pic} of (me|myself) ..3
    (did|have|do) {you} (get|got|see|seen|receive|received) ..1 (my|the|that) ..1 {pic} ..1
  `,
  cy: `
    (di|wedi|newydd|nes i|dwi|ma) ..3 (gyrru|yrru|anfon|ddanfon|hala|roi|danfon|mynd|postio) ..3
    (na|dyma|dyna|hwn|hwnna|hon|llun) ..2 (fi|fo|fe|ni|ohona i|o fi)
    fi (di|yw|ydy|ydi) (hwn|hwnna|hon|o|fe|na)
    (gest|ges|gefaist|welest) (ti|di) (fo|fe|o|hwnna)
    (edrych|golwg) ..3 (wirion|ofnadwy|hyll|flinedig|stiwpid|rybish) ..3
    (sbia|edrycha|drycha|checia) ..1 (dms|dm|negeseuon|inbox|snap) ..4
    ^ ..1 (dyna|dyma) (fi|y llun|lun|llun) ..1
    (na ti|dyna ti|hwda|dyma) ..1 (newydd|jyst) ..1 (dynnu|tynnu|gymryd|cymryd) ..1 (hwnna|hwn|un|honna|o) ..3
    (gest|ges|gefaist|welest|ddaeth) ..3 (llun|lun|selfie|fideo) ..3
    (dwi|fi|wedi|nes i) ..1 (wedi|di)? (anfon|gyrru|hala) (llun|lun|selfie|fideo) ..3
  `,
  es: `
    (te|ya|acabo|la|he) ..2 (mande|envie|pase|pasar|mandar|enviar|mandado|enviado|subi|puse|pasado) ..2 (una|mia|foto|{pic}|la|de mi)? 
    (ahi|aqui|ten|toma|mira|listo|asi) ..2 (va|esta|tienes|soy|me veo|una|la|mia|foto) ..2
    (esa|esta|ese|asi) (soy|es|estoy|me veo) ..1
    (soy|salgo|me veo|estoy) (yo|fatal|feo|fea|mal|horrible|cansada|cansado|en|con|asi) ..3
    (mira|revisa|checa) (tus|tu|el|los) (dm|md|dms|mds|privado|inbox|chat|mensajes) ..3
    no te (rias|burles) ..2
    (te|os)? ..1 (llego|ha llegado|recibiste|has recibido|viste) ..1 (mi|la|una) (foto|selfie|video|fotito|imagen) ..2
    (esa|este|esta|ese) soy yo ..1
    (acabo de|recien) ..1 (hacerme|sacarme|tomarme|la saque|me la tome|me la saque|la tome) ..2
  `,
  fr: `
    (jai|jtai|je tai|je te|je lai|jviens de|je te lai|je viens de|cest) ..3 (envoye|envoyee|envoyer|tenvoyer|mis|mise|pris|prise|poste) ..3
    (voila|tiens|voici|la|bon) ..2 (moi|cest moi|une|photo|tete|ma tete|une de moi) ..1
    (cest|c) (moi|ma tete|moi la|moi dessus) ..2
    (mais)? bon (voila|tiens)
    (jsuis|je suis|chui|jai lair) ..2 (moche|fatiguee|fatigue|affreux|affreuse|horrible|creve|crevee|nulle) ..3
    (regarde|check) ..1 (tes|ton) (dm|mp|dms|messages|snap|inbox) ..3
    (rigole|te moque|ris|juge) pas ..1
    (tas|ta|as tu|tu as) ..1 (recu|eu|vu) ..1 (ma|la|mon) (photo|selfie|video|tete) ..2
    (tiens|voila|regarde|la)? ..1 (je viens de|jviens de|jvien de) (la|me|le)? (prendre|faire|filmer) ..3
    (cest|voila|c) ma (tete|photo|bouille) ..1
  `,
  de: `
    (hab|habe|habs|hast) ..5 (geschickt|gesendet|gemacht|rein|reingestellt|hochgeladen|gepostet|verschickt) ..1
    (da|hier|so|bitte|das|schau) ..3 (bin ich|ich|mein gesicht|mein bild|ein bild|ich aus|eins|foto) ..1
    (das|bin|so) (bin|seh|sehe|das) ich ..2
    mein gesicht ..2
    (seh|sehe) ..3 (mude|schlimm|hasslich|komisch|doof|furchtbar|scheu|verpennt) ..2
    (guck|schau|check) ..2 (dms|dm|postfach|nachrichten|chat|privatnachrichten) ..3
    (nicht|net) lachen ..1
    (ich)? (im|auf dem|vor dem|vorm) (garten|balkon|spiegel|bett|zimmer|bild|foto) ..1
    (ist|is|kam|sind) ..1 (mein|meins|das|mein foto) (bild|foto|selfie|video)? ..2 (angekommen|da|durch|an) ..1
    (hab|habe) (ich)? (dir)? ..1 (ein|nen|das|mein) (foto|bild|selfie|video) ..1 (von mir)? (geschickt|gesendet|geschickt) ..1
    (da|hier|so|bitte) ..1 (grad|gerade|eben|frisch) ..4 (gemacht|geknipst|aufgenommen) ..1
  `,
  pt: `
    (ja|te|acabei|eu|mandei|enviei|tirei) ..2 (mandei|enviei|mandar|enviar|tirei|postei|pus|uma|foto|ai) ..3
    (ai|ta|esta|aqui|pronto|toma|olha) ..2 (eu|ai|esta|foto|uma|minha|vai|tem|sou eu) ..1
    (sou|era) eu ..3
    (essa|esta|esse|este|assim) (sou|e|eh) (eu)? ..1
    (sai|fiquei|to|estou|pareco) ..1 (feio|feia|horrivel|mal|cansada|cansado|pessimo|pessima) ..3
    (ve|olha|confere|checa) ..1 (teu|seu|tua|sua|o|as|os) (dm|dms|direct|inbox|mensagens|chat) ..3
    nao (ri|rias|ria|goza) ..1
    (chegou|recebeu|recebeste|viste|viu) ..1 (a|o)? (minha|meu) (foto|selfie|video|fotinha) ..1
    (acabei de|agorinha) ..2 (tirar|tirei|gravar|fazer) ..2
    (essa|esse|esta|este) sou eu ..1
  `,
  nl: `
    (heb|is|staat|net) ..4 (gestuurd|verstuurd|gemaakt|geplaatst|genomen|doorgestuurd|erop) ..2
    (hier|daar|dit|dat|alsjeblieft|kijk|zo) ..2 (ik|dan|ben ik|zie ik|foto|een|mijn gezicht|eentje) ..2
    (dit|dat|zo) (ben|zie) ik ..2
    (staat|sta) (erop|ik erop|ik op) ..2
    (zie|vind) ..3 (moe|lelijk|stom|raar|niet uit|verschrikkelijk|brak) ..2
    (kijk|check) ..2 (dm|dms|berichten|snap|inbox|prive) ..3
    niet lachen ..1
    (in|voor) de spiegel ..1
    (is|heb je|kwam) ..1 (mn|mijn|m n) (foto|selfie|filmpje|pic) ..2 (aangekomen|binnen|gekregen|gezien|aan) ..1
    (ik)? heb (je|jou)? ..1 (een|n|mijn|mn) (foto|selfie|filmpje) ..1 (van mij|van mezelf|van me)? (gestuurd|verstuurd|geappt) ..1
    (net|zojuist) ..3 (gemaakt|genomen) ..1
  `,
  pl: `
    (wyslalam|wyslalem|zrobilam|zrobilem|przeslalam|przeslalem|wrzucilam|wrzucilem|poszlo|leci|poszla|dodalam|dodalem) ..3
    (masz|prosze|tu|tutaj|lap|oto|to|no) ..2 (ja|jestem|zdjecie|selfik|fotka|moje|zdj|moja|foto|jestem ja) ..2
    to ja ..2
    (wygladam|wyszlam|wyszedlem) ..2 (okropnie|glupio|strasznie|zle|brzydko|jak) ..2
    (jestem) (na tym|na) (zdjeciu|fotce|zdj) ..1
    (zobacz|sprawdz|zajrzyj) ..1 (dm|pw|priv|wiadomosci|priva|skrzynke) ..3
    nie (smiej|smiejcie) sie ..1
    (doszlo|doszla|dotarlo|dostalas|dostales|przyszlo|widzialas|widziales|widzisz) ..1 (moje|moja) (zdjecie|zdj|fotka|selfie|fota|filmik) ..1
    (wyslalam|wyslalem|przeslalam|przeslalem|wrzucilam|wrzucilem) (ci)? ..1 (moje|swoje|moja|swoja) ..1 {pic} ..1
    (dopiero co|wlasnie|przed chwila) ..1 (zrobilam|zrobilem|zrobione|cyknelam) ..2
  `,
  tl: `
    (nasend|na send|nagsend|sinend|nasendan|napasa|nagpadala|sinend|send) ..2 (ko|ako|na|kita) ..2
    (eto|ito|heto|ayan|yan|ako) ..2 (ako|na|to|po|picture ko|yan|pic|muka ko|mukha ko) ..2
    (wag|huwag) (ka|kang) (tatawa|tumawa|judge|mang asar) ..3
    (tignan|check|tingnan) mo ..1 (dm|inbox|pm|chat|msg) ..3
    (pangit|panget|haggard|puyat) ..1 (ko|ako) ..2
    (natanggap|nareceive|nakuha|nakita|na receive) mo (na)? (ba)? ..3 {pic} ko ..1
    (ayan|eto|ito|heto) ..1 (kakakuha|kaka kuha|kakapicture|kakatake) ..5
    (kakakuha|kakatake|kakapicture) (ko)? (lang|lng) ..4
  `,
  hi: `
    (भेज) (दी|दिया|दिए|दी है|दिया है) ..2
    (ये|यह|लो|देखो|देख) ..3 (लो|मैं|मेरी|रही|रहा|मेरा|हूँ|हूं|तस्वीर|फोटो|सेल्फी|ही हूँ) ..1
    (मैं) (ही|हूँ|हूं|ऐसी|ऐसा) ..3
    (अभी|आज) ..1 (खींची|ली|निकाली) ..1
    (हँसना|हंसना) मत ..1
    (फोटो|तस्वीर) में ..2 (मैं|मैं ही) ..1
    (चैट|इनबॉक्स|डीएम) ..1 (देखो|देख) ..2
    (मेरी|मेरा) (फोटो|फ़ोटो|तस्वीर|पिक|सेल्फी|वीडियो) (मिली|मिला|पहुँची|पहुंची|आई|आ गई|देखी|देखा) ..1
    (अभी|अभी अभी) ..1 (खींची|ली|निकाली|खींच) ..2
  `,
  'hi-latn': `
    (bhej|send|daal) (di|diya|dia|diye|dii|kar di|kr di|diya hai|di h) ..2
    (ye|yeh|lo|dekho|dekh) ..3 (lo|main|mai|meri|rahi|raha|mera|hu|hun|photo|selfie|hi hu) ..1
    (main|mai|me) (hi|hu|hun|aisi|aisa) ..3
    (abhi|aaj) ..1 (khichi|kheechi|li|nikali) ..1
    (hasna|hansna|has) (mat|mt|na) ..1
    (photo|pic|dp) (me|mein) ..2 (main|mai|mai hi) ..1
    (chat|inbox|dm) ..1 (dekho|dekh|check) ..2
    (meri|mera) (photo|foto|pic|tasveer|selfie|video) (mili|mila|pahuchi|aayi|aai|aa gayi|dekhi|dekha) ..1
    (abhi|abhi abhi) ..1 (khinchi|khichi|li|nikali|kheechi) ..2
  `,
}
