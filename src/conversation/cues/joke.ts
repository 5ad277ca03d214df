import type { CuePlug } from './plug.ts'

/** Laughter and "only joking", in letters and pictures; and sayings that nobody means ("mum will kill me"). */
export const joke: CuePlug = {
  id: 'joke',
  phrases: {
    any: `
      😂
      🤣
      😆
      😹
      😜
      😝
      lol
      lool
      loll
      lolol*
      lmao*
      lmfao
      rofl
      haha*
      ahah*
      hehe*
      hihi*
      xd
      xdd*
      jk
      j k
    `,
    en: `
      (just|only|im|was|were)? (joking|kidding|messing|jokin|kiddin|trolling|teasing)
      jokes $
      (its|it was|thats|that was) (just|only)? a joke
      (mum|mom|mam|dad|mother|father|parents|brother|sister|coach|teacher|sir|miss|nan|wife|boss) (will|is gonna|is going to|gonna|would|are gonna|would have) (kill|murder|skin|strangle) (me|us)
      (mum|mom|dad|parents|coach) ..1 (kill|murder) me
      im (so)? (dead|deceased|dying)
      (literally|lowkey) (dead|dying|died)
      i (nearly|almost) died
      (dying|died|dead|crying) (of|from|with)? (laughter|laughing|embarrassment|boredom)
      could (kill|murder) for a
      ill (kill|destroy|smash|murder|wreck|batter|thrash|crush|beat|end|own) (you|u|ya|him|them) (in|at|on|next|with) (the|this|that)? (next|game|match|round|fifa|fortnite|minecraft|mario|roblox|chess|quiz|race|final|level|pool|cards|uno|court|pitch|table|cod)
      (next|this) (round|game|match|level|race) ..4 (kill|destroy|smash|beat|wreck|crush|own) (you|u|ya)
      (prank|pranked|pranking)
    `,
    cy: `
      (jyst|dim ond)? (jocian|jocan|jocio|tynnu coes|tynnu dy goes|cellwair)
      joc (oedd|ydi|yw|di)
      (mam|dad|athro) ..2 (lladd i|lladd fi|fy lladd)
    `,
    es: `
      jaja*
      jeje*
      jiji*
      ajaj*
      (es|era|son)? (una|de)? broma
      es broma
      (estoy|era|estaba) (bromeando|de broma|jugando nomas|vacilando)
      te estoy tomando el pelo
      mi (mama|madre|papa|padre|vieja|viejo|hermano|hermana|abuela|profe) me (va a matar|mata|matara|matan)
      mis (padres|papas|viejos) me (van a matar|matan|mataran)
      me (muero|morí|mori|estoy muriendo) de (risa|verguenza|hambre|sueño|sueno|calor|frio|aburrimiento)
      te (voy a ganar|voy a destrozar|gano|destrozo|reviento|mato|voy a matar) (en|al|a) (la|el|lo)? (proxima|siguiente|partida|juego|fifa|fortnite|ronda|minecraft|roblox|free)
    `,
    fr: `
      mdr*
      ptdr*
      xptdr*
      (je|jte|jrigole|jdeconne) (rigole|plaisante|deconne|blague|taquine|charrie)
      (cest|cetait|c) (une blague|pour rire|pour rigoler|de lhumour)
      jrigole
      jdeconne
      (mon|ma|mes) (pere|mere|daronne|daron|frere|soeur|parents|prof|coach) (va|vont) (me|mtuer|m) (tuer|buter|defoncer)
      (je suis|jsuis|chui) (mort|morte) (de rire|de fatigue|de faim)?
      (mort|morte) de (rire|honte|faim|froid)
      je (vais|te) ..2 (defonce|defoncer|battre|exploser|eclater|bats) ..1 (a|au|sur|dans) (fifa|fortnite|jeu|prochain|prochaine|partie|la|match|minecraft|uno)
    `,
    de: `
      (nur|nen|war|wa|ist)? (spass|spassle|spasss|scherz|witz|scherze|witze)
      (war|wa|ist) (nur|bloss|doch)? (ein|n)? (spass|scherz|witz)
      ich (mach|mache) (nur|doch nur|bloss)? (spass|witze)
      (mama|mutter|papa|vater|eltern|oma|trainer|lehrer) ..1 (bringt|bringen|killt|killen|tötet|erschlägt|frisst|lyncht) mich ..1 um?
      (mama|mutter|papa|vater) ..1 wird mich (umbringen|killen|töten)
      (lach|lachte|sterbe|sterb) mich (tot|kaputt|schlapp|weg)
      ich (sterbe|sterb) (vor)? (lachen|hunger|langeweile|hitze)
      ich (mach|mache|schlag|schlage|besieg|besiege|zocke|zerstör*) dich ..3 (fifa|fortnite|runde|spiel|match|platt|minecraft|nächste*|uno)
    `,
    pt: `
      kkk*
      rsrs*
      rs $
      hauha*
      huehue*
      (to|tou|estou|tava|estava|era|so)? (brincando|zoando|a brincar|gozando|zuando|brinks|brincadeira|zoeira)
      (e|é|foi|era) (so|só)? (brincadeira|zoeira|zueira|piada|gozo)
      (minha|a minha|meu|o meu|meus) (mae|pai|pais|irmao|irma|avo|prof|professora) (vai|vao) (me)? matar (me)?
      (morri|morrendo|to morta|to morto|morro|morrer) (de)? (rir|rindo|vergonha|fome|sono|tedio|calor)
      vou (te|ganhar|acabar) ..2 (no|na|nessa|nesse) (fifa|fortnite|proxima|proximo|jogo|partida|rodada|free|roblox|minecraft)
    `,
    nl: `
      (grapje|geintje|grapjes|grap|gein)
      (was|is|maak) (maar|gewoon)? (een|n)? (grap|grapje|geintje)
      (mama|moeder|ma|papa|vader|pa|ouders|oma|trainer|juf|meester) ..1 (vermoordt|vermoord|vermoorden|wurgt|killt|maakt) (me|mij) (af)?
      ik ga (stuk|kapot|dood) (van het lachen)?
      (lach|lig) me (dood|kapot|rot|in een deuk)
      ik (maak|versla|sloop|verpletter|pak|ga) (je|jou) ..3 (fifa|fortnite|ronde|potje|wedstrijd|game|minecraft|uno)
    `,
    pl: `
      (zartuje|zartowalem|zartowalam|zarcik|zart|zgrywam sie|zartowalismy|wkrecam|wkrecalem)
      (to|tylko) (byl)? (zart|zarty|zarcik|dowcip)
      haha*
      heh*
      beka
      (mama|matka|tata|ojciec|stary|stara|rodzice|babcia|trener|brat|siostra) ..1 mnie (zabije|zabija|zabiją|udusi|ukatrupi)
      (umieram|umarlam|umarlem|padlam|padlem|zdycham) (ze|z|od) (smiechu|nudow|glodu|goraca|wstydu)
      (rozwale|zniszcze|pokonam|ogram|zmiazdze|zabije) cie ..3 (fifa|fife|fortnite|rundzie|rundzie|meczu|grze|partii|minecraft|nastepnej|nastepnym|lola)
    `,
    tl: `
      (joke|jowk|jk|joke lang|charot|charing|char|eme|emz|chos|echos)
      (biro|nagbibiro|binibiro) (lang|ko|lang ako|lang kita)?
      (joke|biro) (lang|lng)
      (papatayin|mapapatay|patay) (ako|ako ni|ako kay) ..1 (nanay|mama|tatay|papa|mommy|daddy|lola|ate|kuya|coach|maam)
      (lagot|patay) ako (kay|ni)
      (namatay|mamamatay|patay) ako (sa)? (kakatawa|tawa|hiya|gutom)
      (tatalunin|tatalo|dudurugin|papatayin) kita ..3 (laro|ml|round|game|fortnite|roblox|codm|next)
    `,
    hi: `
      मजाक
      मज़ाक कर (रहा|रही) (हूं|था|थी)
      हाहा*
      (मम्मी|माँ|पापा|भाई|सर) (मुझे|मेरी)? (मार डालेंगी|मार डालेंगे|मार देंगी|जान ले लेंगी|मार डालेगी)
      (हंस|हँस) (हंस|हँस) (के|कर)
      अगले (राउंड|मैच|गेम) में ..3 (हरा|मार)
    `,
    'hi-latn': `
      (mazak|mazaak|majak|majaak|mzak) (kar|tha|hai|kr)?
      (mummy|mumma|maa|papa|bhai|sir|mom|dad) (mujhe|meri|mereko)? (maar|mar|jaan) (dalegi|dalenge|daalegi|daalenge|degi|denge|le legi|le lenge|dalega)
      (has|hans) (has|hans) (ke|kar)
      (agle|next) (round|match|game) (me|mein|main) ..3 (hara|maar|mar)
    `,
  },
}
