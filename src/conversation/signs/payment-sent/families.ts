import type { Phrases } from '../plug.ts'

/** Families of money sent, by what is said: sent or paid you so much; it is through; look at your account; has it come; it left my account. */
export const paymentSentFamilies: Phrases = {
  en: `
    (sent|paid|transferred|transfered|wired|cashapped|cashapp|paypaled|paypalled|venmoed|zelled|revoluted|dropped|put|moved) (you|u|ya|over)? ..2 (<num>|{sum}|{currency}) 
    (<num>|{sum}|{currency}) ..3 (sent|gone|paid|transferred|went through|is in|in ur|in your|on its way|gone over|gone through|done|should be there|landed)
    (did|has|have) ..2 (<num>|{sum}|{currency}|money|payment|transfer|cash) ..3 (come|arrive|land|go|through|get|show)
    (check|look) (at|in)? (ur|your) ({pay}|bank|account|balance|wallet) ..4 (<num>|{sum}|{currency}|there|sent|in)
    (left|gone from|came out of|taken from|out of) (my|me) (account|bank|card)
    (i|ive|just|already) (paid|transferred|sent) (it|u|you|the money|everything) (all)? ..1 (now|already|$|over)
    (done|there) ..3 (<num>|{sum}) {currency}
    (transfer|payment|deposit|paypal|{pay}) (is|s|all|just|now|already)? ..1 (done|sent|made|complete|completed|through|gone) ..2
    ^ ..1 (just|already|ok|i|ive|there|fine) ..1 (paid|sent it all|transferred|transferred it) ..1 $
    (all|its) paid ..1 $
  `,
  cy: `
    (fi|dwi|nes i|wedi|newydd|fi di|dwi di|di|r wy) ..2 (anfon|hala|gyrru|yrru|talu|dalu|trosglwyddo|rhoi|roi) ..3 (<num>|{sum}|{currency}|arian|pres|bres)
    (paypal|arian|pres|bres|taliad|{pay}) (di|wedi) (mynd|neud|cyrraedd|dod)
    {currency}? (<num>|{sum}) {currency}? ..1 (wedi|di) (mynd|gyrru|yrru|anfon|hala|talu|dalu|cyrraedd)
    (di|wedi) (mynd|neud|talu) ..2 {currency}? (<num>|{sum}) {currency}?
    (gest|gefaist|ges) (ti|di) ..2 (arian|pres|bres|<num>|{currency})
    (mae|ma) ..1 {currency}? (<num>|{sum}|hanner can punt|can punt|ugain punt) {currency}? ..1 (wedi|di) (mynd|cael|gyrru|anfon|cyrraedd) ..3
    (dwi|nes i|fi|rwyf) ..1 (wedi|di|newydd)? (talu|dalu) ..1 $
    (arian|pres|taliad) ..1 (wedi|di) (mynd|ei anfon|anfon|cyrraedd|talu) ..2
  `,
  es: `
    (ya|te|acabo de|he|listo|hecho) ..2 (mande|envie|pague|transferi|deposite|ingrese|enviado|mandado|pagado|ingresado|transferido|hice|pase|pasado|puse) ..3 (<num>|{sum}|{currency}|dinero|plata|pasta|bizum|transferencia)
    (transferi|deposite|pague|ingrese|mande|envie) ..2 {currency}? (<num>|{sum}) {currency}?
    (ahi|ya|te|aqui) ..1 (van|va|estan|esta|cayeron|cayo|llegaron|llego|tienes|entraron) ..2 {currency}? (<num>|{sum}) {currency}
    (llegaron|llego|te ha llegado|te han llegado|cayeron|recibiste|te cayo) ..2 (los|el|las|la)? ..1 (<num>|{sum}|{currency}|dinero|plata|pasta|bizum|pago)
    (esta|estan|ya) (pagado|pagados|transferido|enviado|ingresado|hecho el pago) ..3
    (salio|salieron|descontaron|se descontaron) ..4 (mi cuenta|mi tarjeta)
    (revisa|mira) tu (cuenta|banco) ..3 (<num>|{sum}|{currency})
    ya te (pague|transferi|deposite|ingrese)
    (acabo de|recien|te acabo de) ..1 (hacer|hacerte|mandar|mandarte|pasar|pasarte|enviar|ingresar) ..2 (bizum|transferencia|pago|ingreso|deposito|{pay}|<num>|{sum}) ..3
    (transferencia|pago|bizum|deposito|ingreso|giro) (ya)? (hecho|hecha|enviado|enviada|realizado|realizada|listo|lista) ..1
    (ya|ahi) ..1 (pague|esta pagado|quedo pagado) ..1
  `,
  fr: `
    (jai|jtai|je tai|je viens de|jviens de|jviens|je vous ai|jvous ai|cest bon|voila) ..2 (envoye|envoyes|tenvoyer|envoyer|verse|vire|virer|paye|payer|depose|transfere|mis|tpayer|fait) ..3 (<num>|{sum}|{currency}|argent|largent|virement|thune)
    {currency}? (<num>|{sum}) {currency}? ..2 (envoyes|envoye|verses|vires|payes|partis|sont sur ton compte|sont sur ton paypal|sont arrives|sont la|transferes)
    (regarde|check|verifie|mate) ..1 ton (compte|paypal|lydia|{pay}) ..4 (<num>|{sum}|{currency})
    (ya|y a|il y a|ta|tas) {currency}? (<num>|{sum}) {currency}? ..2 (sur|qui|de plus)? 
    (tas|ta|as tu) ..1 (recu|eu) ..3 (<num>|{sum}|{currency}|argent|largent|virement)
    (le virement|largent|le paiement|paypal|lydia) ..2 (est passe|passe|est parti|est fait|parti|envoye|arrive)
    (debite|parti|preleve) ..2 (de)? (mon compte|ma carte)
    (cest|voila|la) (parti|fait|bon|envoye|paye|regle) ..1 {currency}? (<num>|{sum}) {currency}? ..2
    (virement|paiement|transfert|paypal|lydia) (cest)? (fait|envoye|parti|effectue|ok|passe) ..1
    (jai|jviens de|je viens de|cest) ..1 (paye|payer|regle|virer) ..1 $
    (jvien|jviens|je viens|je vien) (de|d) ..1 (tenvoyer|tvirer|tverser|te virer|te verser|te payer|envoyer) ..2 (<num>|{sum}|{currency}|argent) ..2
    (je|j) (vous|te|t)? (ai|es) ..1 (verse|vire|envoye|paye) (<num>|{sum}|{currency}) ..2
    voila (<num>|{sum}|{currency}) ..1 (euros)? (sur|dans) (ton|ta) ..2
  `,
  de: `
    (hab|habe|hast) ..5 (<num>|{sum}|{currency}|geld|kohle) ..5 (uberwiesen|gezahlt|bezahlt|geschickt|gesendet|eingezahlt|uberweist)
    (<num>|{sum}|{currency}|geld|paypal|uberweisung|zahlung|{pay}) ..2 (is|ist|sind|sin) ..1 (durch|bei dir|raus|drauf|da|unterwegs|uberwiesen|auf deinem konto|gebucht|weg|auf dem weg|angekommen)
    (ist|sind|is) ..2 (<num>|{sum}|{currency}|geld|uberweisung) ..2 (da|angekommen|drauf)
    (abgebucht|runter|weg) (von)? ..1 (meinem konto|mein konto)
    (schau|guck|check) ..2 (konto|paypal|{pay}) ..4 (<num>|{sum}|{currency}|drauf|da)
    (grad|gerade|eben|schon) ..3 (uberwiesen|gezahlt|bezahlt) 
    (uberweisung|zahlung|geld|paypal) ..3 (gemacht|erledigt|raus|fertig|getatigt|durch|weg) ..1
    (hab|habe|ist|is|alles|schon) ..1 (bezahlt|gezahlt|uberwiesen) ..1 $
  `,
  pt: `
    (ja|te|acabei de|eu|pronto|feito) ..2 (mandei|enviei|paguei|transferi|depositei|fiz|coloquei|pus) ..3 (<num>|{sum}|{currency}|dinheiro|pix|grana|transferencia|mbway)
    (transferi|depositei|paguei|mandei|enviei) ..3 {currency}? (<num>|{sum}) {currency}?
    (pronto|ja|ta|tai|esta|feito|la vai|caiu|cairam) ..1 (ta|esta|estao|vai|vao|foi|foram|caiu|cairam|ai|la)? ..1 (ai|na conta|na tua conta|na sua conta)? ..1 {currency}? (<num>|{sum}) {currency}
    (chegou|chegaram|caiu|recebeu|recebeste|cairam) ..3 (<num>|{sum}|{currency}|dinheiro|pix|grana|transferencia)
    (o pix|pix|o dinheiro|o paypal|paypal|mbway|o mbway|a transferencia) ..1 (ja)? (foi|caiu|ta|esta|saiu|entrou|passou)
    (saiu|sairam|descontaram|debitou) ..3 (minha conta|meu cartao)
    (para|pra|na) (a)? (tua|sua) conta ..1 (ja|agora|feito|pronto)
    ^ ..1 (ja|pronto|ok|ta)? (paguei|transferi|depositei|ta pago|esta pago) ..1 $
    (transferencia|pix|pagamento|mbway|deposito) ..1 (feito|feita|enviado|enviada|ok|realizado) ..1
  `,
  nl: `
    (heb) ..3 (<num>|{sum}|{currency}|geld) ..3 (overgemaakt|gestort|betaald|gestuurd|verstuurd|getikt|overgeboekt)
    {currency}? (<num>|{sum}) {currency}? ..1 (gestort|overgemaakt|betaald|verstuurd|gestuurd|overgeboekt|staat erop|is binnen|sent)
    (<num>|{sum}|{currency}|geld|tikkie|{pay}) ..2 (is|zijn|staat|staan) ..2 (betaald|overgemaakt|onderweg|erop|binnen|gestort|gestuurd|op je rekening|voldaan)
    (heb|hebt) (je) ..4 (<num>|{sum}|{currency}|geld|tientje) ..3 (gekregen|ontvangen|gezien|binnen)
    (staat|staan) ..2 (<num>|{sum}|{currency}|geld) ..2 (op je rekening|bij je)
    (af|afgeschreven) ..2 (mijn|mn) (rekening|kaart)
    (tikkie|betaling|overschrijving|geld) ..3 (betaald|gedaan|voldaan|verstuurd|overgemaakt|erop) ..1
    (is|heb|heb het|alles|al) (al|net|ook)? (betaald|overgemaakt) ..1 $
    (zojuist|net|al) ..2 (tikkie|betaling|bedrag) ..1 (voldaan|betaald|overgemaakt) ..1
    (moet|zou) ..1 (nu)? (binnen|erop) (zijn|staan) ..4
  `,
  pl: `
    (wyslalem|wyslalam|przelalem|przelalam|zaplacilem|zaplacilam|wplacilem|wplacilam|rzucilem|rzucilam|puscilem|puscilam|poszedl|poszlo|poszla|zrobilem|zrobilam|polecial|polecialo) ..3 (<num>|{sum}|{currency}|pieniadze|kase|przelew|hajs|blik|blika|blikiem|wszystko)
    (juz|wlasnie) (zaplacilem|zaplacilam|przelalem|przelalam|wplacilem|wplacilam) ..2
    (masz|powinno|powinny|powinienes|jest|sa) ..2 {currency}? (<num>|{sum}) {currency}? ..2 (na koncie|na blik|zobacz|sprawdz|u ciebie|byc)
    {currency}? (<num>|{sum}) {currency}? ..1 (poszlo|poszly|wyslane|przelane|zeszlo|wplacone|juz|na koncie|jest u ciebie|zaplacone) ..2
    (zeszlo|zeszly|sciaglo|pobralo) ..3 (z)? (konta|karty)
    (doszlo|doszly|dostales|dostalas|doszedl|przyszlo) ..2 (<num>|{sum}|{currency}|pieniadze|kasa|przelew|blik|hajs)
    (zaplacone|oplacone|przelane|wplacone|wyslane) ..1 (sprawdz|zobacz|patrz) ..2
    ^ ..1 (juz|no|ok)? (zaplacilem|zaplacilam|zaplacone|przelane|oplacone) ..1 $
    (przelew|blik|platnosc) ..1 (zrobiony|poszedl|wyslany|zrobione|poszla|wykonany) ..1
  `,
  tl: `
    (nasend|na send|nagsend|pinadala|nagpadala|nabayad|nagbayad|sinend|naipadala|nagcash|na gcash|nakapagpadala|padala|nasendan|nalagay|naghulog|hinulog) ..4 (<num>|{sum}|{currency}|pera|gcash)
    (done|tapos|ayos) (na)? ..5 {currency}? (<num>|{sum}) {currency}?
    {currency}? (<num>|{sum}) {currency}? ..2 (gone|sent|nasend|na send|pinadala|napadala|pasok na|nasayo|sa account mo|na sa gcash)
    (nareceive|natanggap|na receive|pumasok|dumating) (mo)? (na|naba|na ba)? ..4
    (nabawas|bawas|nakaltas) ..5 (account ko|gcash ko|card ko)
    ^ ..1 (bayad|nabayaran|bayad ko|nakabayad) (na|nako|na ako|na po|ko na) ..1 $
    (kaka|kakagcash|kaka gcash|kakasend|kaka send|kakapadala|kakabayad|kakatransfer|kaka transfer) ..1 (gcash|send|ko|lang|padala) ..3 (<num>|{sum}|{currency}|gcash|pera)
    (pasok|pumasok|nandyan|nasa account mo|dumating) na ..3 {currency}? (<num>|{sum}|pera|bayad) ..3
    (natransfer|na transfer|naitransfer|tinransfer) (ko|na) ..2
    (naisend|na isend|nasend|naipadala|naipasa|nalipat) ko (na)? ..3 (<num>|{sum}|{currency}|pera|bayad) ..1
  `,
  hi: `
    {currency}? (<num>|{sum}) {currency}? ..3 (भेज दिए|भेज दिया|भेजे|डाल दिए|ट्रांसफर|कट गए|कर दिए|कर दिया|दे दिए|आ गए|मिले|पहुंचे|पहुँचे) ..1
    (मिले|आ गए|आए|पहुंचे|पहुँचे|मिल गए) (क्या)? ..2 {currency}? (<num>|{sum}) {currency}? ..3
    (भेज दिए|भेज दिया|भेजे थे|भेज दिए थे|डाल दिए|ट्रांसफर किए) ..2 (<num>|{sum}|{currency}|पैसे)
    (मेरे) (खाते|अकाउंट|बैंक) से ..4 (कट|गए|निकल)
    (आ गया होगा|आ गए होंगे) ..3
    (तुम्हारे|तेरे|आपके) (खाते|अकाउंट) में ..4 (<num>|{sum}|{currency}|आ|डाल|गए)
    ({pay}|पेटीएम|यूपीआई|गूगल पे|जीपे|पेमेंट|ट्रांसफर) ..1 (कर दिया|हो गया|कर दी|हो गई|भेज दिया) ..2
    (is in your account) 
    {currency}? (<num>|{sum}|पंद्रह सौ|पैसे) {currency}? ..1 (चले गए|चला गया|जा चुके|पहुँच गए|पहुंच गए|निकल गए) ..2
    (अभी|मैंने) ..1 (<num>|{sum}|{currency}|पैसे) ..3 (पेटीएम|गूगल पे|यूपीआई|जीपे|फोनपे|ट्रांसफर) ..1 (किए|किया|कर दिए) ..1
    (पेमेंट|ट्रांसफर|भुगतान) ..1 (हो गया|हो गई|कर दिया|कर दी|हो चुका) ..1
    (रकम|पैसे|पेमेंट) ..1 (चली|चले|पहुँच|पहुंच) (गई|गए|गयी) ..3
  `,
  'hi-latn': `
    {currency}? (<num>|{sum}) {currency}? ..3 (bhej diye|bhej diya|bhej die|bheje|bhejdiye|daal diye|dal diye|transfer|kat gaye|kar diye|kr diye|kar diya|kr diya|de diye|aa gye|aa gaye|mile|pahuche) ..1
    (mile|aa gaye|aa gye|aaye|pahuche|mil gaye|mil gye) (kya)? ..2 {currency}? (<num>|{sum}) {currency}? ..3
    (bhej diye|bhej diya|bheje the|daal diye|transfer kiye|bhejdiye) ..2 (<num>|{sum}|{currency}|paise)
    (mere) (khate|account|bank) se ..4 (kat|gaye|nikal)
    (tumhare|tere|aapke) (khate|account) (me|mein) ..4 (<num>|{sum}|{currency}) ..3 (aa|daal|gaye)
    ({pay}|gpay|phonepe|payment|transfer) (kar|kr|ho|krdi|kardi) (diya|dia|di|gaya|gya|gyi|gayi) ..3
    {currency}? (<num>|{sum}|pandrah sau|paise) {currency}? ..1 (chale gaye|chale gye|chala gaya|ja chuke|pahuch gaye|nikal gaye) ..2
    (abhi|maine) ..1 (<num>|{sum}|{currency}|paise|hazaar|hazar) ..3 (paytm|gpay|google pay|upi|phonepe|transfer) ..1 (kiye|kiya|kar diye|kia|kr diye) ..1
    (payment|transfer|bhugtan) ..1 (ho gaya|ho gya|kar diya|kr diya|done) ..1
  `,
}
