import type { CuePlug } from './plug.ts'

/** One comes to the other or takes them along: too common to be a proposal by itself, with a place or a time among strangers it may be one. */
export const come: CuePlug = {
  id: 'come',
  phrases: {
    en: `
      (you|u|to|and|then|pls|please|just|could|can|should|wanna|^) come (to|here|mine|with|by|over|and|out|there|too|down|up|round|meet|see|along|at)
      come (there|here|over|to the|to my|to mine|at <num>|alone|by|see|meet|with)
      (ill|i will|i can|i could|let me|ima|gonna|should i|can i|want me to|shall i|i might) (come|pick|get|take|drive|collect|meet|fetch|wait|book|bring|treat|buy you dinner|be there|be at|be in|stop by)
      (pick|get|take|collect|fetch|grab|drop|treat|bring|wait for|waiting for|book) (you|u|us)
      (meet|meetin|meeting|met up|visit|join|see|find) (me|up|you|u)
      (you and me|me and you|u and me|you n me|us two|just us|together|with me|to mine|at mine|instead)
      (get|take|catch) (the|a) (bus|train|taxi|uber|tube|tram)
      (sneak|bunk|skive|skip) (out|off|school|class|lessons)
    `,
    cy: `
      (tyrd|dere|dewch|dod|ddod|ddo i|gasglu|casglu|nôl|bigo|godi|cwrdd|gwrdd|cyfarfod|gyfarfod|ymweld|gweld ti|dy weld|gyda fi|efo fi|ni'n dau|ni ein dau|aros amdanat|mynd â ti|mynd a ti)
    `,
    es: `
      (ven|vente|veni|vienes|venis|vengas|venir|recojo|recoger*|recogerte|buscarte|llevarte|te llevo|te invito|verte|vernos|vemos|acompañame|conmigo|paso por|te busco|te espero|quedamos|juntos|solos|encontrarnos|visitarte|visitame)
    `,
    fr: `
      (viens|vien|venir|passe te|passer te|chercher|te prendre|temmener|t emmene|temmene|tinvite|t invite|te voir|se voir|rejoins|rejoindre|retrouve|retrouver|avec moi|ensemble|tous les deux|tattends|quon se|attends moi|chez moi)
    `,
    de: `
      (komm|kommst|vorbeikommen|hol dich|hole dich|dich abholen|abholen|lad dich|lade dich|dich einladen|nehm dich|treffen|triff|treff|mit mir|zusammen|zu mir|zu dir|auf dich|wir zwei|wir beide|besuchen|besuch|mitkommen|dich sehen|dich von)
    `,
    pt: `
      (vem|vens|venha|vir|te busco|buscar te|te buscar|te pego|te pegar|te levo|levar te|te levar|convido te|te convido|ver te|te ver|encontrar|encontra|comigo|juntos|sozinhos|espero te|te espero|ter contigo|apanhar te|te apanho|visitar|lá em casa|aqui em casa)
    `,
    nl: `
      (kom|kom je|kom naar|kom dan|kom maar|haal je|haal jou|ophalen|je ophalen|neem je|trakteer|met mij|met me|samen|bij mij|naar mij|naar jou|wacht op|afspreken|ontmoeten|ontmoet|langskomen|meekomen|jij en ik|opzoeken|kom langs|oppikken)
    `,
    pl: `
      (przyjdz|przyjdziesz|przyjedz|przyjade|podjade|odbiore|zabiore|zapraszam|zaprosze|ze mna|razem|spotkac|spotkamy|spotkanie|wpadnij|wpadne|czekal|czekam na|poczekam|wyjdz|wyjdziesz|do mnie|we dwoje|po ciebie|podwioze|chodz)
    `,
    tl: `
      (punta|pumunta|pupunta|puntahan|sunduin|susunduin|kita tayo|magkita|hintayin|hihintayin|sama ka|sasama|samahan|dalhin kita|dadalhin|libre kita|ililibre|tayong dalawa|tayo lang|labas tayo|dadaan|daanan|sakin ka|puntahan kita|daan ka)
    `,
    hi: `
      (आओ|आ जाओ|आजा|आ सकती|आ सकते|आना|आऊंगा|आ जाऊंगा|लेने|मिलो|मिलना|मिलते|मेरे साथ|साथ चलो|इंतज़ार करूंगा|इंतजार करूंगा|ले जाऊंगा|ले चलूंगा|हम दोनों|मेरे पास|छोड़ दूंगा)
    `,
    'hi-latn': `
      (aao|aa jao|aajao|aaja|aa sakti|aa sakte|aana|aaunga|aa jaunga|lene|milo|milna|milte|mere sath|mere saath|sath chalo|intezaar karunga|wait karunga|le jaunga|le chalunga|hum dono|mere paas|mere pass|chod dunga)
    `,
  },
}
