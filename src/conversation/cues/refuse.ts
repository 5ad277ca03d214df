import { refusals } from '../words/refusals.ts'
import type { CuePlug } from './plug.ts'

/** Says no: "no thanks", "I don't want to", "stop asking". What is refused stands in the turns before: `refusal` looks there. */
export const refuse: CuePlug = {
  id: 'refuse',
  phrases: {
    any: `
      ^ (👎|🚫|❌|🙅|✋)
      ${refusals.any ?? ''}
    `,
    en: `
      ^ (um|umm|uhh|uhm|uh|erm|er|hmm|hm|haha|lol|oh|ew|eww|omg|ok|okay|well|but|and|bro|dude|sorry|honestly)? (no|nope|nah|nahh|noo|nooo|noop|naw|nay|never|nuh uh|nopee|negative|pass|ew|eww) (lol|haha|🙈|😬|😐|😕|😳|🙃|😂|bro|dude|man|mate|ok|okay|pls|please|tbh|soz|x)? $
      ^ (um|uh|erm|hmm|haha|lol|oh|ew|omg|sorry)? (no|nope|nah|nahh|noo) (thanks|thank|thx|ty|sorry|soz|way|i|im|ill|id|dont|please|pls|plz|not|stop|never|you|u|why|cuz|bc|because|cause|cos|bro|dude|absolutely|chance|cant|wont|its|it|thats (weird|creepy|not|too|private|my|personal|a|rude)|this|sir|way|my|we|lets|that is|just|chill|go|leave|one)
      ${refusals.en ?? ''}
    `,
    cy: `
      ^ (o|wel|haha|hmm|ym|sori|ond)? (na|nac|naddo|nage|nac oes|nac ydw|nag oes|na wnaf|na wna i|dim diolch|dim o gwbl|dim ffiars|byth|nefar|no we|dim gobaith|dim peryg) $
      ^ (o|wel|haha|hmm|ym|sori)? (na|nac|naddo|nage) (diolch|dwi|dw i|sori|fi|wi|mae|ma|dim|paid|plis|wna|alla|fedra|galla|gallaf|wnai|ddim|ti|does|sai|byth|i|ydw|oes|mam|nid)
      ${refusals.cy ?? ''}
    `,
    es: `
      ^ (ay|uy|eh|mmm|hmm|jaja|jajaja|pues|bueno|oye|perdon|ah|lo siento|es q|es que|ni|que)? (no|nop|nope|noo|nel|nah|na|nunca|jamas|ni loca|ni loco|ni hablar|para nada|ni de broma|de ninguna manera|ni muerta|ni en sueños|paso|negativo|nanai|nop gracias|ni a palos) (jaja|gracias|porfa|por favor|perdon|🙈|😬|😐|lo siento|jeje|tio|wey|amigo)? $
      ^ (ay|uy|eh|mmm|jaja|pues|perdon|oye|lo siento)? no (gracias|no|quiero|kiero|qiero|puedo|me|te|voy|lo|es|creo que|creo|mando|paso|doy|tengo|mi|hago|envio|pienso|insistas|se puede|deberia|debo|mejor|por|porque|xq|pq|estoy|esta bien que|nunca|perdona|perdon|sigas|muestro|salgo|uso|ni|hace falta|vamos)
      ${refusals.es ?? ''}
    `,
    fr: `
      ^ (euh|bah|ben|mdr|haha|oh|hmm|ah|desole|desolee|dsl|mais|ouais|nan|non)? (non|nan|nn|noon|naan|nope|nop|jamais|hors de question|pas question|mort|c mort|cest mort|pas moyen|aucune chance|jamais de la vie|surement pas|certainement pas|sans facon) (merci|dsl|desole|desolee|stp|mdr|lol|😬|🙈|😐|frere|mec)? $
      ^ (euh|bah|ben|mdr|haha|oh|desole|desolee|dsl|mais)? (non|nan|nn) (merci|je|jai|jveux|j|jpeux|pas|cest|c|desole|desolee|dsl|arrete|tu|stp|jamais|ca|mais|ma|mes|mon|vraiment|lache|laisse|on|faut|jenvoie|jsuis|jaime|jte|pourquoi|pk|parce|pcq|svp)
      ${refusals.fr ?? ''}
    `,
    de: `
      ^ (ähm|äh|hm|hmm|haha|oh|lol|sorry|sry|aber|ach|uff|boah|eh|naja|ne|nee|nein)? (nein|ne|nee|nö|noe|nope|nein danke|nee danke|ne danke|niemals|nie|nie im leben|auf keinen fall|auf gar keinen fall|aufkeinenfall|keinesfalls|vergiss es|vergisses|lieber nicht|eher nicht|bestimmt nicht|sicher nicht|besser nicht|garantiert nicht|keine chance|lass mal|lass das|ganz sicher nicht|nix da|kein bock|keine lust|kb) (sorry|sry|danke|bitte|lol|haha|😬|🙈|😐|man|digga|alter)? $
      ^ (ähm|äh|hm|haha|oh|sorry|sry|aber)? (nein|ne|nee|nö|nope) (danke|ich|das|sorry|sry|will|kann|mag|möchte|mach|bitte|hör|lass|auf|mein|meine|wir|wirklich|niemals|nicht|warum|wieso|weil|tut|geht|darf|du|schick|echt|bin|hab|lieber|hier|so|habe|kein|keine|es)
      ${refusals.de ?? ''}
    `,
    pt: `
      ^ (ah|ai|hmm|kk|kkk|kkkk|rs|eh|é|oh|desculpa|dsclp|uai|mas|então|entao|sei la|pois)? (não|nao|n|nn|naoo|naum|nem|nunca|jamais|nem pensar|nem ferrando|de jeito nenhum|de maneira nenhuma|nem a pau|nem morta|nem morto|nop|nope|negativo|tô fora|to fora|nem em sonho|nem sonhes|claro que não|claro que nao|óbvio que não|nã|na) (obrigado|obrigada|obg|kkk|kkkk|rs|desculpa|dsclp|mesmo|não|nao|🙈|😬|😐|por favor|pfv|valeu|mano|cara)? $
      ^ (ah|ai|hmm|kkk|rs|desculpa|dsclp|mas|olha)? (não|nao|n|nn|naum) (quero|qro|kero|posso|vou|obrigada|obrigado|obg|gosto|me|te|é|eh|sei se|mando|envio|dou|faço|faco|insiste|insista|da|dá|consigo|devo|confio|conheço|conheco|curto|desculpa|por favor|pfv|mostro|uso|tenho|estou|to|tô|nao|não|minha|meu|mano|cara|porque|pq|para|prefiro|acho que|ia|queria|precisa|precisas)
      ${refusals.pt ?? ''}
    `,
    nl: `
      ^ (eh|ehm|uh|uhm|hmm|haha|lol|oh|sorry|sry|maar|nou|tja|ach)? (nee|neej|nee hoor|nee bedankt|nee dank je|nope|neeh|neuh|nooit|nooit niet|nee echt niet|echt niet|zeker niet|tuurlijk niet|natuurlijk niet|liever niet|beter niet|geen sprake van|geen zin|vergeet het|vergeet het maar|no way|nee joh|absoluut niet|laat maar|mooi niet|nah) (sorry|sry|bedankt|hoor|joh|lol|haha|😬|🙈|😐|man|gast|dank je)? $
      ^ (eh|ehm|uh|uhm|hmm|haha|oh|sorry|maar|nou)? (nee|neej|nope|neuh) (bedankt|dank|sorry|ik|dat|wil|kan|mag|doe|liever|echt|stop|hou|laat|niet|mijn|mn|ben|dankje|ga|alsjeblieft|aub|want|waarom|joh|sry|geen|het|t|dit|heb|nooit|we)
      ${refusals.nl ?? ''}
    `,
    pl: `
      ^ (ee|eee|yyy|hmm|haha|oj|ojej|ale|sorry|sry|sorki|no|przepraszam|nie)? (nie|niee|nje|nope|nie dzieki|nie dziekuje|nigdy|nigdy w zyciu|w zyciu|mowy nie ma|nie ma mowy|nie ma opcji|bez szans|absolutnie nie|raczej nie|lepiej nie|na pewno nie|napewno nie|zapomnij|no way|za nic|nie bardzo|chyba nie|wole nie|odpada|daj spokoj|no nie|dzieki ale nie) (dzieki|sorry|sorki|sry|prosze|😬|🙈|😐|haha|lol|stary|no)? $
      ^ (ee|eee|yyy|hmm|haha|oj|ale|sorry|sry|przepraszam)? nie (chce|chc|moge|wysle|wysylam|dam|podam|powiem|pokaze|spotkam|przyjde|przyjade|bede|mam|lubie|znam|jestem|czuje|zgadzam|wolno|dzieki|dziekuje|nie|pytaj|pisz|pros|prosze|ma|bo|teraz|nalegaj|powinnam|powinienem|ufam|rob|robie|przesylam|wlacze|wlaczam|odpowiem|no|ja|to|i|nigdy|mow|zrobie|wchodze|interesuje|zamierzam|mozemy|uwazam|sadze)
      ${refusals.pl ?? ''}
    `,
    tl: `
      ^ (ay|ah|hala|hmm|haha|hehe|sorry|pasensya|pero|eh|luh|ew|uy|wag|wait)? (hindi|hinde|hindi po|di|dili|ayaw|ayoko|ayoko po|ayaw ko|ayaw ko po|ayoko nga|ayokong|wag|huwag|wag na|wag na lang|wag nalang|huwag na|wag po|hindi na|hindi na po|hindi pwede|di pwede|d pwede|bawal|bawal po|no|nope|nah|never|no way|no po|hindi talaga|ayaw talaga|ayoko talaga|pass|pass muna|ekis|ekis yan|kahit kailan|di na|d na|d ako payag|di ako payag) (eh|po|sorry|talaga|haha|hehe|naman|nga|na|pls|lang|salamat|thanks|😬|🙈|😐|kuya|te|pre)? $
      ${refusals.tl ?? ''}
    `,
    hi: `
      ^ (अरे|हम्म|ओह|सॉरी|पर|लेकिन|हाहा|उम्म|जी)? (नहीं|नही|ना|न|नहीं जी|जी नहीं|बिलकुल नहीं|बिल्कुल नहीं|कभी नहीं|हरगिज़ नहीं|नो|नोप|मना है|रहने दो|रहने दीजिए|छोड़ो|नहीं यार|नहीं भाई|ना बाबा|नहीं शुक्रिया|नहीं धन्यवाद|जाने दो) (सॉरी|प्लीज|यार|भाई|जी|बस|धन्यवाद|शुक्रिया|😬|🙈|😐)? $
      ^ (अरे|हम्म|सॉरी|पर|लेकिन)? (नहीं|नही|ना) (मैं|मुझे|मेरी|मेरे|भेज|बता|मिल|यह|ये|वो|प्लीज|ऐसा|अभी|मत|कर|आ|यार|शुक्रिया|धन्यवाद|दे|दूंगी|दूंगा|हम|चाहिए|नहीं|कभी|क्यों|क्योंकि|सॉरी|मम्मी|पापा|हो)
      ${refusals.hi ?? ''}
    `,
    'hi-latn': `
      ^ (are|arey|arre|hmm|oh|sorry|sry|par|lekin|haha|umm|yaar|yar|ji)? (nahi|nahin|nhi|nai|nahii|na|naa|naah|nope|no|bilkul nahi|bilkul nhi|kabhi nahi|kabhi nhi|hargiz nahi|ji nahi|nahi ji|mana hai|rehne do|rahne do|rhne do|chhodo|chodo|jane do|nahi yaar|nhi yaar|nahi yar|nahi bhai|na baba|nahi thanks|nahi shukriya|never) (sorry|sry|please|plz|yaar|yar|bhai|ji|bas|thanks|thnx|bro|😬|🙈|😐|na|nahi|nhi)? $
      ^ (are|arey|hmm|sorry|sry|par|lekin|yaar|haha)? (nahi|nahin|nhi|nai|na|no) (main|mai|me|mein|mujhe|muje|mujko|meri|mere|mera|bhej|bhejungi|bata|mil|ye|yeh|wo|please|plz|aisa|abhi|mat|kar|aa|yaar|yar|shukriya|thanks|de|dungi|dunga|hum|chahiye|nahi|nhi|kabhi|kyu|kyun|kyunki|kyuki|sorry|mummy|papa|ho|bro|karna)
      ${refusals['hi-latn'] ?? ''}
    `,
  },
}
