import type { Phrases } from '../plug.ts'

/** Words that remind of an ask that was not granted: they count also when some small talk lies between. */
export const insisting: Phrases = {
  en: `
    (still|been|im|i am|keep|kept) (still)? (waiting|here waiting|hoping|asking) (for (you|u|it|that|an answer|ur answer))?
    (changed|change|changing|make up|made up|thought) (ur|your|you|u|about) (mind|it)
    (you|u) (said|told me|promised|swore) ..2 (trusted|trust|would|wud|later|maybe|soon|next time|today|promised|might|liked|loved)
    (you|u) (never|didnt|havent|still havent|still didnt) ..2 (told|sent|answered|answer|replied|showed|show|tell|send|said|say) (me)?
    (so|and|well|ok|now) ..2 (now|today) <ask>
    (have you|have u|did you|did u|u|you) (thought|think|decided|decide|reconsider*) (about it|yet|it over|about)?
    (i|im) ..2 (asked|asking|ask) (you|u)? (nicely|nice|politely|for one thing|so little|for so little)
    (wont|not gonna|not going to|dont) (ask|bother|bug) (you|u)? (again|anymore|any more|for anything)
    (hurry up|im losing patience|dont make me (ask|wait|beg)|how long (do i|will|are you)|i wont stop|dont ignore me|answer me)
  `,
  cy: `
    (dal|dwi'n dal|dwi dal|win dal|dal i|dal yn) (i|yn)? (aros|ddisgwyl|disgwyl)
    (wedi|ti wedi|tin|nest ti) (newid|newid dy|ailfeddwl|meddwl|penderfynu) (dy|am|y)? (feddwl|meddwl|peth)?
    (wedest|ddudest|dwedest|addewaist|nest ti addo|nes ti ddeud|ddeudist|gwedest|nes di ddeud) (ti|di|byse|byddet|baset)?
    (dwi|wi|fi) (yn|n)? gofyn yn (neis|glen|garedig)
    (ti|chdi|so ti) (byth|ddim|heb|dal heb) .. (ateb|dweud|deud|weud|gyrru|anfon|dangos|ddangos|yrru)
  `,
  es: `
    (sigo|aun|todavia|aqui) (sigo|estoy)? (esperando|espero|esperandote)
    (cambiaste|has cambiado|cambias|ya cambiaste) de (idea|opinion)
    (ya)? (lo)? (pensaste|has pensado|pensastes|decidiste|te decidiste|te lo pensaste)
    (dijiste|me dijiste|prometiste|me prometiste|me habias dicho|habias dicho|lo prometiste|quedaste)
    (te lo|lo|os lo) (pido|estoy pidiendo|digo) (bien|por favor|con educacion|de buenas|con cariño|bonito)
    (nunca|no|aun no|todavia no) me (has)? (dijiste|dicho|mandaste|mandado|enviaste|respondiste|contestas|contestaste|enseñaste|mostraste|pasaste)
    (y ahora|entonces|entonces que|que dices|q dices|y q|y que) (si|ya|q|que|puedes|me|dices)? <ask>
  `,
  fr: `
    (jattends|j attends|jatends|tjrs|toujours|jsuis tjrs|jattend) (toujours|tjrs|encore|la|en attente|ta reponse|une reponse|que)
    (tas|t as|as tu|alors tas|ta) (change|changer|reflechi|pense|decide) (davis|d avis|a ca|didee)?
    (tavais|tu mavais|tu avais|tas|tu as|tu m as|tavait|tu mas) (dit|promis|jure) (que|oui|ouais|plus tard|peut etre|ok|hier|pourtant)?
    (je|jte|j|jte le) (te)? (le)? demande (gentiment|poliment|une fois|pas grand chose|juste|bien)
    (tu|t|tu mas|tas) (m|mas|as)? (jamais|jms|toujours pas|tjr pas|pas) .. (dit|envoye|repondu|montre|donne|reponds)
    (et|alors|du coup|bon) (la|maintenant|mtn|mnt|du coup|c ok|cest bon|tu veux|cest oui) (oui|bien|tu)? <ask>
  `,
  de: `
    (warte|wart|ich warte|bin am warten) (ich)? (immer noch|noch immer|noch|schon|auf dich|hier|auf)
    (hast|haste|hast du) (du)? (es|dir|dirs|es dir|dich|das|deine|ne)? .. (überlegt|anders|meinung geändert|nachgedacht|entschieden|umentschieden)
    (du|hast|hattest) (hast|hattest|mir|du)? (doch|es|mir|das)? .. (versprochen|gesagt du|gemeint du|gesagt wir)
    (ich)? (frag|frage|bitte|bitt) (ich)? (dich)? (doch)? (nur|ganz|doch)? (lieb|nett|höflich|freundlich|nochmal)
    (du)? (hast) (du)? (mir)? (nie|immer noch nicht|noch nicht|noch nie|noch keine) .. (gesagt|geschickt|geantwortet|gezeigt|verraten)
    (und|also|na|na und|was) (jetzt|nun|was ist|ist jetzt|wie siehts|jetzt doch|doch) .. <ask>
  `,
  pt: `
    (ainda|continuo|tô|to|estou|sigo|aqui) (à|a|aqui|ainda|te)? (espera|esperando|esperar|aguardando)
    (mudou|mudaste|já mudou|ja mudou|mudando) (de)? (ideia|ideias|opinião|opiniao)
    (já|ja)? (pensou|pensaste|decidiu|decidiste) (nisso|melhor|bem|aí|já|sobre)?
    (disseste|prometeste|prometeu|vc disse|você disse|tu disseste|cê disse|falou que|tinhas dito|tinha dito|tinha prometido)
    (pedi|peço|to pedindo|tô pedindo|estou a pedir|te peço|tou a pedir) (com|na|por|de|numa|bem|tão)? (educação|educacao|jeito|boa|favor|jeitinho|pouco|carinho|educadamente|uma vez)
    (nunca|não|nao|n|ainda não|ainda n) (me)? (disse|disseste|mandou|mandaste|respondeu|respondeste|mostrou|mostraste|falou|te vi|contou|contaste)
    (e|então|entao|e aí|e ai) (agora|hoje|aí|já|mudou) .. <ask>
  `,
  nl: `
    (wacht|ik wacht|zit|sta) (ik)? (nog|nog steeds|al|hier|steeds|nog altijd) (te|steeds|altijd|op)? (wachten|steeds|op je|op)?
    (heb|hebt|ben) (je|jij) .. (bedacht|nagedacht|bedacht|van gedachten|veranderd|besloten|al over|overlegd)
    (je|jij) (had|hebt|zei|zou) .. (beloofd|gezegd|belooft|zou|toch|later|morgen)
    (ik|k) (vraag|vroeg) (het|t|je|dit)? .. (aardig|netjes|lief|beleefd|nooit|bijna nooit|alleen maar|maar een)
    (je|jij) (hebt|heb) (me|mij)? (nooit|nog steeds niet|nog niet|nog geen) .. (gezegd|verteld|gestuurd|geantwoord|laten zien)
    (en|dus|nou|kom) (nu|dan|nou|al) (wel|dan|nu)? <ask>
    (denk) (er|daar)? (nog|maar|even)? (eens|een keer|goed)? (over na|goed na|aan)
  `,
  pl: `
    (czekam|nadal|wciaz|dalej|ciagle) (nadal|wciaz|dalej|ciagle|na ciebie|i czekam|czekam|na odpowiedz|caly czas)
    (zmienilas|zmieniles|zmienisz|zmienilo) (juz|sie)? (zdanie|cos)
    (przemysl|przemyslalas|przemyslales|zastanowilas|zastanowiles|pomyslalas|pomyslales|namyslilas|namysliles) (to|sie|o tym|jeszcze|juz|nad tym)?
    (obiecalas|obiecales|mowilas|mowiles|przyrzeklas|przyrzekles) (przeciez|ze|mi|mi ze|cos)?
    (ladnie|grzecznie|milo|kulturalnie) (cie)? (prosze|pytam|poprosilem|poprosilam|poprosze)
    (nigdy|nadal|jeszcze|wciaz|dalej) (mi)? (nie)? (mi)? (powiedzialas|powiedziales|wyslalas|wyslales|odpowiedzialas|odpowiedziales|pokazalas|pokazales|odpisalas)
    (no i co|i co|to jak|i jak|no to jak) (teraz|dalej|zmienilas|zmieniles|z tym|bedzie)? <ask>
  `,
  tl: `
    (hintay|naghihintay|antay|nag aantay|inaantay|hinihintay|waiting) (pa|parin|pa rin|ako|na|ko|na ako|po)
    (nagbago|nagbago na|nag iba|napag isipan|napagisipan|nakapag isip|naisip mo) (na|ba|mo)? (ba|isip|ang isip)?
    (sabi|nangako|promise|sinabi) (mo|ka) (dati|kanina|diba|sakin|bukas|pwede|na|e|eh|mamaya|kahapon)?
    (pinapakiusapan|nakikiusap|maayos|nakiusap|humihingi) (kita|ako|naman|na|naman ako|lang)
    (di|hindi|d) (mo)? (pa)? (mo)? (sinabi|sinagot|sinasagot|sinend|pinakita|sinasabi) (pa|sakin|ako|yung)?
    (ano|so|oh|eh) (na|ngayon|na ba) .. (ngayon|antagal|tagal|pwede na|sagot)?
  `,
  hi: `
    (इंतज़ार|इंतजार|वेट) .. (कर|कर रहा|कर रही|है)
    (मन|इरादा|मूड|फैसला) (बदला|बदल|बना)
    (सोचा|सोच लिया|सोच ली|सोचा क्या) (क्या|कुछ|फिर)?
    (तुमने|आपने|तूने)? .. (वादा|प्रॉमिस|कहा|बोला) (किया)? था (तुमने|आपने|तूने|ना)?
    (इतने|कितने|बड़े) (प्यार|आराम|अच्छे) से (कह|बोल|पूछ|मांग)
    (कब|कितनी देर|कबसे) (से)? .. (कह|बोल|पूछ|मांग|इंतज़ार|इंतजार)
    (अब|फिर) (तो|भी)? (हाँ|हां|मान|बता|दे|भेज) (बोलो|दो|जाओ|कहो|कर|लो)?
    (तुमने|आपने) (कभी|अभी तक|अब तक) .. (नहीं|नही) (भेजी|भेजा|बताया|बताई|दिखाया|दिखाई)
  `,
  'hi-latn': `
    (intezar|intezaar|intazar|intjar|wait) .. (kar|kr|hai|h)
    (mann|man|mood|irada) (badla|badal|bana)
    (socha|soch liya|socha kya) (kya|kuch|fir|phir)?
    (tumne|aapne|apne|tune)? .. (wada|vada|promise|kaha|bola) (kiya)? tha (tumne|aapne|tune|na)?
    (itne|kitne|bade) (pyar|aaram|ache) se (bol|keh|kah|puch|mang)
    (kab|kitni der|kabse) (se)? .. (bol|keh|kah|puch|mang|wait|intezar)
    (ab|phir|fir) (to|toh|bhi)? (haan|han|ha|maan|man|bata|de|bhej) (bolo|do|jao|kaho|kar|lo)?
    (tumne|aapne|tmne) (kabhi|abhi tak|ab tak) .. (nahi|nhi) (bheji|bheja|bataya|batayi|dikhaya|dikhayi)
  `,
}
