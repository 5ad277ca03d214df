import type { CuePlug } from './plug.ts'

/** A condition that presses: "if you don't", "unless you", "or else", "last chance". What stands beside it is asked or announced under pressure. */
export const condition: CuePlug = {
  id: 'condition',
  phrases: {
    en: `
      if {you} (dont|do not|dnt|dont|wont|will not|cant|refuse|ignore|block|leave|tell|say|try|ever|stop|report|delete|go|unfriend|disappear|show|talk|speak|ghost|quit|log|lie|mess|disobey)
      if {you} ..2 (tell|block|ignore|report|leave|dont|refuse|stop talking)
      if i (dont|do not) (get|see|hear|receive|have)
      if (the money|the code|the pic|the payment|nothing|it|that|they|not) (isnt|doesnt|is not|does not|hasnt|aint|comes)?
      unless {you}
      until {you} (pay|send|do|give|show|answer|say)
      or else
      or (i|we|{your}|everyone|everybody|every1|they|it|its|the) (will|am|going|gonna|gets|goes|post|send|tell|share|show|leak|know|knows|friends|whole|find|come|hurt|make|parents|mum|mom|dad)
      or (ill|im|ima|imma|else)
      otherwise
      (last|final|one more|one last|only) (chance|warning|time)
      ({your} choice|choose|up to {you}|{you} decide)
      when {you} (dont|block|ignore)
      (dont|do not) (make|force|test) me
      try (blocking|ignoring|leaving|telling|reporting) me
      (do|send|pay|answer|reply|say|give) ..3 (and|then|n) (ill|i will|i wont|i|it|nobody|no one) ..1 (delete|leave|stop|disappear|wont|will|not)
      (want|wanna) me to (delete|stop|keep|not)
    `,
    cy: `
      os na (fyddi|wnei|fydd|anfoni|anfonwch|dali|ateba|atebi|ddoi|wnewch|nei|yrri|wneud|roddi|chai|chaf|ga)
      os (nad wyt|nad ydych|wyt|byddi|wnei|nei|ti|dwyt|na|dweud|dwedi|dywedi|gadawi|adewi|stopi|blocia|blocio)
      oni bai
      neu (bydda|byddaf|fydda|mi|wna|bydd|byddan|fe|ddweda|dweda)
      neu fel arall
      (cyfle|rhybudd) olaf
      fel arall
    `,
    es: `
      si (no|me|se lo|le|te|lo|dejas|bloqueas|hablas|cuentas|dices|decis|contas|borras|denuncias|desapareces) (me|te|lo|la|le|pagas|mandas|envias|haces|contestas|respondes|quieres|queres|vas|dejas|bloqueas|cuentas|dices|ignoras|sales|contas|decis|pasas|das|depositas)
      si no
      o si no
      sino (te|le|lo|se|voy|todos)
      a menos que
      o (lo|la|los|las|se|le|les|te|voy|todos|tus|tu|publico|subo|mando|cuento|digo|envio|le digo|le cuento)
      (ultima|ultimo) (oportunidad|vez|aviso|chance)
      (tu|vos|tú) (decides|decidis|eliges|elegis|sabras|sabes)
      (de lo contrario|caso contrario)
      hasta que (me|pagues|mandes|no)
      no me (hagas|obligues)
    `,
    fr: `
      si (tu|t|ta|tas|tu me|vous) (ne|menvoies|me|payes|paies|paye|n|pas|parles|dis|bloques|quittes|refuses|reponds|fais|veux|en parles|le dis|larretes|arretes|pars|ignores|supprimes|donnes|envoies|veux pas)
      si (ten|jai pas|tu|tas|jrecois|je nai|je ne)
      (sinon|autrement)
      ou (je|jenvoie|jle|tout|tes|ta|ton|jvais|alors je|bien je|cest)
      (derniere|dernier) (chance|fois|avertissement)
      a moins (que|de)
      (cest a toi|a toi|tu) (de voir|choisis|decides|de choisir)
      tant que (tu|tas)
      (moblige|force|oblige) (pas|moi pas)
    `,
    de: `
      wenn (du|dus|d|ihr|ich) ..5 (nicht|nichts|nix|kein|keine|keinen|ned|net|sagst|erzahlst|blockierst|blockst|gehst|abhaust|ignorierst|loschst|verlasst|verratst|petzt|aufhorst|meldest)
      (falls|sofern) (du|ich) ..5 (nicht|nichts|sagst|erzahlst|blockierst|keine|kein)
      (sonst|ansonsten|andernfalls)
      oder (ich|alle|deine|dein|es|jeder|alles)
      (letzte|letzter|allerletzte) (chance|warnung|mal|moglichkeit)
      (deine|dein) (entscheidung|wahl)
      es sei denn
      (zwing|bring) mich nicht
      solange (du|ich) ..3 (nicht|kein)
      bis du (zahlst|schickst|bezahlst|machst)
    `,
    pt: `
      se (nao|tu nao|vc nao|voce nao|me|vc|voce|tu) (me|mandar|mandares|pagar|pagares|enviar|enviares|fizer|fizeres|responder|responderes|quiser|quiseres|contar|contares|falar|falares|bloquear|bloqueares|sair|sumir|largar|ignorar|deixar|deixares|contar|apagar|der|deres|for|disser|disseres|nao|denunciar|parar|passar)
      se (contares|contar|falares|bloqueares|bloquear|disseres|sumires|sumir)
      (senao|se nao|caso contrario|ou entao)
      ou (eu|vou|todo|todos|todo mundo|teus|seus|sua|tua|mando|posto|conto|publico|divulgo|a tua)
      (ultima|ultimo) (chance|vez|aviso|oportunidade)
      a menos que
      nao me (obrigue|obriga|obrigues|faca|faz)
      (voce|vc|tu|tu e que) (decide|escolhe|decides|escolhes|que sabe|sabes)
      ate (voce|vc|tu) (pagar|mandar|pagares|mandares)
    `,
    nl: `
      als (je|jij|ge|u|jullie|ik) ..5 (niet|niks|niets|geen|vertelt|zegt|blokkeert|blokt|weggaat|weg|negeert|stopt|verwijdert|verlaat|meldt|doorvertelt|praat|iets)
      (anders|zo niet)
      of (ik|iedereen|je|al|alles|het|anders|jouw) (stuur|zet|post|laat|vertel|deel|ga|zal|ziet|weet|ouders|vrienden|moeder|vader|je|komt|gaat|plaats|doe|alles|het)
      (laatste|allerlaatste) (kans|waarschuwing|keer)
      (tenzij|zolang) (je|jij)
      (dwing|laat) me niet
      (jouw|jij|je|aan jou) (keuze|kiest|mag kiezen|de keuze)
      tot (je|jij) (betaalt|stuurt|doet)
    `,
    pl: `
      (jesli|jezeli|jak|gdy|kiedy|jesliby) (nie|mi nie|mnie|komus|powiesz|zablokujesz|odejdziesz|zostawisz|ktos|sie komus|do|tego|zglosisz|bedziesz|usuniesz|przestaniesz|mnie|zignorujesz|odmowisz)
      (jesli|jezeli|jak) ..2 (nie|powiesz|zablokujesz|odejdziesz|zostawisz|zglosisz|zerwiesz)
      (inaczej|w przeciwnym razie)
      albo (wysle|pokaze|wrzuce|powiem|wszyscy|opublikuje|udostepnie|rozesle|wszystko|twoi|twoja|to|pojdzie|pozalujesz|ja)
      (ostatnia|ostatnie) (szansa|ostrzezenie)
      (ostatni) raz
      chyba ze
      nie zmuszaj mnie
      dopoki (nie|mi)
      (twoj|twoja) (wybor|decyzja)
      bo (jak nie|wysle|pokaze|wrzuce|powiem|wszyscy|opublikuje|udostepnie|rozesle)
    `,
    tl: `
      (kung|kapag|pag|kpag|kng) (hindi|di|ndi|hnd|ayaw|iniwan|iiwan|iniwanan|nagsumbong|magsusumbong|magsumbong|sinabi|sasabihin|sinabihan|blinock|iblock|binlock|inignore|nagsabi|magsasabi|umalis|wala|nalaman|aalis|may sinabi|may pinagsabihan|pinagsabi|sinumbong) (mo|ka|pa|ako)?
      (kundi|kung hindi|kung di|or else|kung ayaw mo|otherwise)
      (last|huling) (chance|warning|pagkakataon|babala|beses)
      (maliban|unless)
      hanggat (hindi|di)
      (ikaw|nasa iyo|nasayo) (bahala|na bahala|mamili|ang pili)
    `,
    hi: `
      (अगर|यदि|जब तक) ..6 (नहीं|ना|मत|नही|न)
      (अगर|यदि) ..4 (बताया|बताई|बताओगे|बताओगी|छोड़ा|छोड़कर|छोड़|ब्लॉक|बोला|कहा|शिकायत|इग्नोर|डिलीट)
      (वरना|नहीं तो|नही तो|वर्ना|अन्यथा|नहींतो)
      (आखिरी|अंतिम|लास्ट) (मौका|बार|चेतावनी|चांस)
      (नहीं|ना) (दिया|दिए|भेजा|भेजी|किया|भेजे|दोगे|दोगी|भेजोगे|भेजोगी|भेजोगे|करोगे|करोगी|मानी|माने) तो
    `,
    'hi-latn': `
      (agar|agr|jab tak|jabtak|yadi) ..6 (nahi|nahin|nhi|nai|na|mat)
      (agar|agr|yadi) ..4 (bataya|batayi|bataoge|bataogi|chhoda|choda|chhod|chod|block|bola|boli|kaha|shikayat|ignore|delete)
      (warna|varna|wrna|vrna|nahi to|nahi toh|nhi to|nhi toh|nai to|nahin to|nahin toh)
      (akhri|aakhri|aakhiri|last) (mauka|moka|baar|bar|chance|warning|chetavni)
      (nahi|nhi|nahin|nai|na) (diya|diye|bheja|bheji|kiya|bheje|doge|dogi|bhejoge|bhejogi|karoge|karogi|mani|maane) (to|toh)
    `,
  },
}
