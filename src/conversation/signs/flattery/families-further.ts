import type { Phrases } from '../plug.ts'

/** The families of praise (see `families.ts`) in the further languages. */
export const flatteryFamiliesFurther: Phrases = {
  nl: `
    (je|jouw) (ouders|moeder|vader|vrienden|familie) (zien|weten|snappen|ziet|weet) ..2 hoe (bijzonder|speciaal|volwassen|slim|leuk) ..2
    (jou|je) kan ik alles (vertellen|zeggen) ..1
    (anderen|iedereen|rest|mensen|meisjes|jongens|andere) ..4 (kinderachtig|saai|onvolwassen|nep|irritant|vervelend|dom) ..3 (jij|behalve|niet)
    (veel|zoveel|stuk|echt|wel) (volwassener|wijzer|slimmer|rijper|ouder|leuker|verder) (dan) ..4
    (volwassener|wijzer|slimmer) dan ..3 (leeftijd|anderen|rest|iedereen|denkt|mensen)
    (kan|geloof|niet|ongelofelijk|nooit) ..3 (dat)? (je|jij) (pas|maar|echt|nog maar) <age> (bent)?
    (je|jij)? (praat|schrijft|denkt|klinkt|typt) (echt|al|gewoon)? (als|net|zo|heel) (een|n|als een)? (volwassene|volwassen|ouder iemand|grote)
    (mijn|mn|me) (favoriete|lievelings|fav|liefste) (persoon|mens|meisje|jongen|contact) 
    (alleen|enkel|slechts) (met|bij|tegen|aan)? (jou|jij) ..4 (praten|begrijpt|snapt|eerlijk|vertrouw|mezelf|open)
    (met|bij) jou kan ik ..3 (praten|mezelf zijn|eerlijk|alles)
    (je|jij) bent de (enige|eerste) (die|met|hier|waar|persoon)
    (niemand|geen mens) (anders)? ..3 (begrijpt|snapt|kent|luistert) ..2 (zoals|als|zo|behalve) (jij|jou)
    (je|jij) (snapt|begrijpt) (me|mij) (echt|zo|wel|tenminste|helemaal|als|$)
    (iemand|zo iemand|niemand|mensen|meisje) (zoals|als) (jij|jou) 
    (nooit|nog nooit|zelden) ..3 (zoals|als) (jij|jou)
    (hele dag|heel de dag|de hele tijd|uren) ..3 (uitgekeken|gewacht|wachten|gedacht|denken|zitten) ..2 (jou|jouw|je)
    (uitgekeken|gewacht|keek uit) ..1 (naar|op) (jouw|je) (bericht|berichtje|appje|app|reactie|berichten)
    (denk|dacht|denken) (steeds|veel|zo|alleen|de hele dag)? (maar)? aan (je|jou)
    (je|jij)? (ziet|staat|bent) ..2 (mooi|knap|leuk|schattig|lief|prachtig) (uit|op|in) ..2 (foto|profielfoto|pf|profiel)
    (leuke|mooie|knappe|prachtige) (profielfoto|pf|foto) (heb je|van je|van jou|jij|je)
    (tussen ons|wat wij hebben|wij samen|ons samen) ..3 (speciaal|bijzonder|bijzonders|uniek|anders|speciaals|apart)
    (je|jij) (valt|springt|steekt) ..3 (op|uit|erboven) 
    (voor mij|in mijn ogen) ..1 (ben je|je bent|ben jij) (geen|niet|niks) ..1 (kind|kleintje)
    (je|jij) (bent|betekent) ..3 (speciaal|bijzonder|belangrijk|alles|veel) (voor) (mij|me)
    met (zon|zo n|die|zulke|dat|jouw|je) (lach|glimlach|ogen|gezicht|koppie|snoet|haar) ..1 (hoor|moet|zou|kun|mag|hoeft) (je|jij) ..4
    (iemand|een meisje|een jongen|meisje) (zo|die zo) (mooi|knap|lief|speciaal|leuk|bijzonder) (als|is|bent)? ..4
    (krijg|kan) ..2 (gezicht|lach|ogen) (niet|nooit) (uit|vergeten) ..2
    je bent anders dan (iedereen|de rest|alle|alles) ..2
  `,
  pl: `
    (mysle|myslalem|myslalam) o (tobie|cb) ..3
    (twoi|twoja) (rodzice|mama|znajomi|rodzina) nie (widza|wiedza|widzi|wie|doceniaja) ..2 (wyjatkowa|wyjatkowy|dojrzala|dojrzaly|madra) ..2
    tobie moge (powiedziec)? (wszystko)? ..2
    (inni|inne|wszyscy|reszta|ludzie|dziewczyny|chlopaki) ..4 (dziecinni|dziecinne|nudni|nudne|niedojrzali|niedojrzale|falszywi|glupi|nudza|wkurzaja) ..3 (ty|ale|oprocz|nie)
    (o wiele|duzo|znacznie|sporo|naprawde|bardziej) ..1 (dojrzalsza|dojrzalszy|madrzejsza|madrzejszy|doroslejsza|doroslejszy|dojrzala|dojrzaly|ciekawsza|ciekawszy) (niz|od)
    (dojrzalsza|dojrzalszy|madrzejsza|madrzejszy) (niz|od) ..4
    nie (jestes|jestescie) (taka|taki)? jak (inni|inne|reszta|wszyscy|tamci|kazda|kazdy|pozostali)
    (nie) (wierze|moge uwierzyc|chce mi sie wierzyc|do wiary) (ze)? ..1 (masz) (tylko|dopiero)? <age>
    (gadasz|mowisz|piszesz|myslisz|brzmisz|rozmawiasz) (juz|zupelnie)? jak (dorosla|dorosly|ktos dorosly|ktos starszy|osoba dorosla)
    (moja|moj) (ulubiona|ulubiony|najlepsza|wyjatkowa) (osoba|osobka|dziewczyna|chlopak|czlowiek)
    (tylko|jedynie) (ty|z toba|tobie|przy tobie) ..3 (rozumiesz|gadac|pogadac|ufam|rozmawiac|szczery|szczera|sluchasz|moge)
    (jestes|to) (jedyna|jedyny) (osoba|osobą|ktora|ktory|z|w)
    z nikim ..4 (nie)? ..2 (gada|rozmawia|gadam|rozmawiam|pisze|czuje) ..2 (jak|tak) ..1
    (nikt) (inny)? ..3 (rozumie|zna|slucha) ..2 (jak|tak|oprocz) (ty)?
    (ty)? mnie (naprawde|najlepiej|w koncu|dobrze) rozumiesz
    (nigdy|jeszcze nigdy|rzadko) (nie)? ..2 (poznalem|poznalam|spotkalem|spotkalam|mialem|mialam|znalem|znalam) ..3 (jak|takiej|takiego|kogos) ..1
    (nikogo|kogos|drugiej|osoby) (takiego|takiej)? (jak) (ty|ciebie)
    (caly dzien|ciagle|od rana|non stop) ..3 (czekam|czekalem|czekalam|myslalem|myslalam|mysle) ..2
    (czekalem|czekalam|czekam) (caly dzien|ciagle)? na (twoja|twoje|twoj) (wiadomosc|wiadomosci|msg|odpowiedz|smsa)
    (wygladasz|wyszlas|wyszedles|jestes) ..1 (slicznie|pieknie|ladnie|cudnie|uroczo|sliczna|piekna|ladna|przystojny) (na|w) ..2 (zdjeciu|profilowym|foto|profilu|fotce|zdj)
    (na) (tym|twoim|swoim)? (profilowym|zdjeciu|fotce) ..2 (slicznie|pieknie|ladnie|cudnie|uroczo|sliczna|piekna|ladna)
    (miedzy nami|to co nas laczy|co mamy|nasza wiez|nasza relacja) ..3 (wyjatkowe|wyjatkowego|szczegolnego|specjalnego|innego|wyjatkowa|magia)
    (wyrozniasz|wybijasz|odstajesz) sie
    (dla mnie|w moich oczach) ..1 nie jestes ..1 (dzieckiem|dzieciakiem|mala|maly|malolatem|malolata)
    (jestes) (dla mnie)? (bardzo|taka|taki|kims)? (wyjatkowa|wyjatkowy|wazna|wazny|kims waznym|kims wyjatkowym|wszystkim) (dla mnie)?
    z (takim|takimi|tym|tymi|twoim|twoimi) (usmiechem|oczami|oczkami|spojrzeniem|twarza|buzia) ..1 (nie|powinnas|powinienes|moglabys|musisz) ..4
    (ktos|taka|dziewczyna|osoba) (tak|taka) (ladna|ladny|sliczna|piekna|mila|wyjatkowa|fajna) (jak ty)? ..4
    (nie) (moge|umiem|potrafie) ..1 (zapomniec|przestac) ..3 (twojej|twojego|twoim|twoich|o tobie|twarzy|usmiechu)
    nie jestes (taka|taki) jak (inne|inni|reszta|wszyscy|wszystkie|te)
    jestes inna|inny niz (wszyscy|wszystkie|reszta|inni|inne) ..1
    (szkoda|nie ma) ..3 (takich|takiej|takiego|nikogo) jak ty
    (znam|widzialem) ..3 co ..2 (mniej|gorzej) (madrze|dojrzale|sensownie) ..2 (ciebie|cb|ty)
  `,
  tl: `
    (may|meron) special ..1 (tayong|tayo) ..2
    (di|hindi) (alam|nakikita) ng (magulang|parents|mama) mo ..3 (special|espesyal|matured|galing) ..2
    ikaw (ang|yung|na)? ..1 (favorite|fave|fav|paborito|paboritong) (person|tao|kausap)? (ko|kong) ..2
    (iba|lahat|sila|mga tao|ibang tao|ibang bata|tao dito) ..4 (isip bata|boring|plastik|immature|peke|pambata|nakakainis) ..3 (ikaw|ka|di|hindi|maliban)
    (mas|sobrang|ang) (mature|matured|matalino|matanda|malalim) (ka|mo|kang)? (pa|mag isip|magisip)? ..2 (sa|kesa|kaysa|para) ..3 (edad|age|iba|kaedad|ka edad)
    (di|hindi) (ako)? (makapaniwala|mukhang|halata) (na)? ..2 (<age>|bata)
    (parang) (matanda|adult|matured|dalaga|binata) (ka|na|kana) ..1 (magsalita|kausap|mag isip|magchat|mag chat)
    (ikaw) (ang|yung) (paborito|fave|fav|favorite|pinaka) (kong|ko|special)? ..1
    (ikaw) (lang) ..2 (nakakaintindi|nakakagets|nakakausap|nakakaalam|pinagkakatiwalaan|naiintindihan|kausap|gusto kong) ..1
    (wala|walang|wla) ..4 (nakakaintindi|nakakagets|nakakausap) ..3 (kundi|maliban|tulad|gaya|katulad) ..1 (ikaw|mo|sayo)
    (wala|wala pa|di pa|hindi pa|ngayon lang) ..3 (nakilala|nakilalang|nakausap|nameet|nakita|nakakilala) ..2 (tulad|katulad|gaya|kagaya) (mo)
    (bihira|konti|iilan|kakaiba|iba) (lang|ang|yung|ka)? ..1 (tulad|katulad|gaya|kagaya|tulad ng) (mo)
    (buong araw|maghapon|kanina pa|lagi) (kita|kitang|akong|ako) ..1 (inaantay|hinihintay|iniisip|naghihintay|hinintay|inaabangan|namiss)
    (ang|sobrang|napaka) (ganda|cute|pogi|gwapo|maganda) (mo|ka|ganda) (naman|talaga)? (sa|dun|don) ..2 (dp|profile|pic|picture|pp)
    (may|meron) ..2 (kakaiba|special|espesyal|something|iba) ..2 (sa atin|satin|sating dalawa|tayo)
    (di|hindi) (ka|kita) (na)? (bata|tinuturing na bata|batang) (sakin|para sakin|sa akin|sa paningin ko|kung)
    (special|espesyal|mahalaga|importante) (ka|kang) (sakin|sa akin|para sakin|saken)
    (nangingibabaw|stand out|angat) (ka)
    (naiintindihan|gets|nagegets) mo (talaga)? (ako)
    (sa|kung) ..1 ganda ng (ngiti|mata|mukha|smile|muka|buhok) mo ..1 (di|hindi|dapat|bakit|ba t) ..4
    (sa|ang|kasing) ganda mo(ng)? ..2 (di|hindi|dapat|bakit) ..4
    (di|hindi) (ko|ako) ..1 (makalimutan|malimutan|mapigilan) ..2 (ngiti|mata|mukha|mo) ..1
    (iba|kakaiba) ka (sa|kaysa|talaga sa) (lahat|kanila|iba|mga|ibang)
    di ako (ganito|ganyan) sa iba ..2
    (may)? kilala (akong|ko) ..3 (mas)? (isip bata|bata) ..2 (sayo|sa iyo)
  `,
  hi: `
    (मम्मी|पापा|घरवाले|माता) ..3 नहीं (जानते|समझते|देखते) ..3 (खास|ख़ास|स्पेशल|समझदार) ..2
    (तुमसे|तुझसे) (सब|सबकुछ|सब कुछ|हर बात) ..1 (कह|बोल|बता) ..2
    उम्र के (बच्चों|लड़कों|लड़कियों) (जैसी|जैसे) नहीं ..1
    (बाकी|दूसरे|बाकियों|सब|सारे) ..3 (बचकाने|बोरिंग|नकली|बेकार|बच्चों) ..3 (तुम|नहीं|अलग)
    (बाकी|दूसरे|दूसरी|और) (बच्चों|लोगों|लड़कियों|लड़कों|सब) (जैसी|जैसे|की तरह|से) ..3 (नहीं|अलग|बेहतर)
    (उम्र) से ..4 (समझदार|बड़ी|बड़े|अक्लमंद|मैच्योर|परिपक्व|ज़्यादा)
    (बड़ों|<age>|तीस|बीस) ..2 (साल)? ..1 (वालों|लोगों)? (से|जैसी|जैसे) ..3 (अक्लमंद|समझदार|बातें|बात) ..3
    (यकीन|लगता|विश्वास) (ही)? (नहीं) ..4 (<age>|साल|छोटी|छोटे|बच्ची)
    (सबसे|बहुत|बेहद|इतनी|इतने) (खास|ख़ास|प्यारी|प्यारे|अलग|अनमोल|स्पेशल) ..3 (हो|मेरे लिए|लगती|लगते|लग)
    (मेरे लिए) ..2 (खास|ख़ास|स्पेशल|सब कुछ|अनमोल) ..1
    (सिर्फ|सिर्फ़|बस|केवल|एक) (तुम|तुमसे|तुम्हीं|तू|तुझसे|तुम ही) ..4 (समझती|समझते|समझता|कह|बात|बता|भरोसा|कर पाता|पाता|पाती)
    (तुम|तुम्हारे|तू|तेरे) (जैसा|जैसी|जैसे) ..4 (नहीं|कभी|पहली बार)
    (मुझे) ..2 (समझती|समझते) (हो|है)
    (पूरा दिन|सारा दिन|दिन भर|दिनभर) ..3 (तुम्हारे|तुम्हारा|तेरे|तुम) ..3 (इंतज़ार|इंतजार|सोच|याद|मैसेज)
    (तस्वीर|फोटो|फ़ोटो|डीपी|प्रोफाइल|पिक) में ..3 (प्यारी|प्यारे|सुंदर|क्यूट|खूबसूरत|अच्छी) 
    (हमारे|हम दोनों) (बीच|में|के बीच) ..3 (खास|ख़ास|अलग|कुछ|स्पेशल)
    (बच्ची|बच्चा|छोटी|छोटे) नहीं (हो|लगती|लगते|मानता|समझता) ..2
    (इतनी|ऐसी|इतना) (प्यारी|सुंदर|खूबसूरत|सुन्दर|प्यारा|हसीन) (मुस्कान|आंखें|आँखें|शक्ल|चेहरा|स्माइल|लड़की) ..1 (है|हैं|वाली|के साथ|हो) ..4
    (तुम|तू) (अपनी|अपने) (उम्र|उमर) से ..1 (ज्यादा|ज़्यादा|कहीं|बहुत) (समझदार|बड़ी|मैच्योर|होशियार) ..1
    (चेहरा|मुस्कान|आंखें|आँखें) ..1 (भूल|भुला) ..1 (नहीं|पाता|पाती|पा)
    (तुम) (सबसे|औरों से|बाकी सबसे|दूसरों से|सब से) अलग ..1
    (तुम|तुझ|आप) (जैसा|जैसी) ..3 (कोई|किसी) ..2 (मिला|मिली|देखा|देखी|नहीं) ..2
  `,
  'hi-latn': `
    (mummy|papa|gharwale|parents) ..3 (nahi|nhi) (jaante|jante|samajhte|dekhte) ..3 (special|khas|khaas|samajhdar) ..2
    (tumse|tujhse) (sab|sabkuch|sab kuch|har baat) ..1 (bol|keh|bata) ..2
    (umar|umr|age) ke (bachho|baccho|bachcho) (jaisi|jaise) (nahi|nhi) ..1
    tum (kitni|kitne|bahut)? (special|khaas|khas) (ho|lagti) ..1
    (baaki|baki|dusre|dusri|sab|saare|sare) ..3 (bachkane|boring|fake|bekar|immature|bacche|bachhe) ..3 (tum|nahi|nhi|alag)
    (baaki|baki|dusre|dusri|aur) (bachho|bachcho|bacho|logo|ladkiyo|ladko|sab|sabse) (jaisi|jaise|jaisa|ki tarah|se) ..3 (nahi|nhi|nai|alag|behtar)
    (umar|umr|age) (se|ke hisab se) ..4 (samajhdar|badi|bade|akalmand|mature|zyada|jyada|samjhdar)
    (bado|<age>|bade logo) ..1 (saal)? ..1 (walo|logo)? (se|jaisi|jaise) ..3 (akalmand|samajhdar|baate|baat|baatein) ..3
    (yakin|yakeen|lagta|vishwas|believe) (hi)? (nahi|nhi|nai) ..4 (<age>|saal|choti|chote|bachi)
    (sabse|bahut|bohot|bht|behad|itni|itne|kitni) (khas|khaas|pyari|pyare|alag|anmol|special) ..3 (ho|mere liye|lagti|lagte|lag)
    (mere liye|mere lie) ..2 (khas|khaas|special|sab kuch|anmol) ..1
    (sirf|bas|keval|ek) (tum|tumse|tumhi|tu|tujhse|tum hi) ..4 (samajhti|samajhte|samajhta|samjhti|keh|baat|bata|bharosa|pata|pati|karne)
    (tum|tumhare|tu|tere|tumhari) (jaisa|jaisi|jaise|jesa|jesi) ..4 (nahi|nhi|nai|kabhi|pehli baar|na)
    (mujhe|muje|mujhko) ..2 (samajhti|samajhte|samjhti|samjhte) (ho|hai|h)
    (pura|poora|saara|sara) din ..3 (tumhare|tumhara|tere|tum|tumhari) ..3 (wait|intezar|intzar|soch|yaad|msg|message)
    (photo|dp|profile|pic|pfp) (me|mein|main) ..3 (pyari|pyare|sundar|cute|khubsurat|achi) ..1
    (hamare|humare|hum dono) (beech|bich|me|ke beech) ..3 (khas|khaas|alag|kuch|special)
    (bachi|bachchi|bacchi|bacha|choti|chote) (nahi|nhi) (ho|lagti|lagte|manta|samajhta) ..2
    (itni|aisi|itna) (pyari|sundar|khubsurat|khoobsurat|cute|pyara|haseen) (muskan|smile|aankhen|ankhe|shakal|chehra|ladki|face) ..1 (hai|h|wali|ke sath|ho) ..4
    (tum|tu) (apni|apne) (umar|umr|age) se ..1 (zyada|jyada|kahi|bahut) (samajhdar|badi|mature|hoshiyar|smart) ..1
    (chehra|muskan|smile|aankhen) ..1 (bhool|bhul|bhula) ..1 (nahi|nhi|pata|pati|pa)
    (tum) (sabse|auron se|baki sabse|dusro se|sab se) alag ..1
  `,
}
