import type { CuePlug } from './plug.ts'

/** Gives a question back: "and you?", "hbu", "u?". What is asked stands in the turns before. */
export const askBack: CuePlug = {
  id: 'ask-back',
  phrases: {
    en: `
      (and|what about|wat about|how about|wbt|hbt|n|nd|an) (you|u|ya|yu|urself|yourself|yours|urs|your own) <ask>
      (and|what about|wat about|how about|wbt|hbt|n|nd) (you|u|ya|yu|urself|yourself|yours|urs) $
      (hbu|wbu|wbt u|wby|hby|abt u|about you|hbou|wbyou|bou|hau)
      ^ (you|u|ya|yourself|urself|yours) (tho|then|though)? <ask>
      (you|u|urself|yourself|yours|urs) <ask> $
      (whats|wats|what is) (yours|urs|urz) 
      same (question)? (to|for) (you|u)
      (and|what about|how about) (your|ur|yr) (age|school|name|birthday|one|area|family|town)
      (tell me|say) (yours|urs)
      (ur|your) turn
    `,
    cy: `
      (a|ac|beth|be|neu|a beth|a be) (amdanat|am|amdana) (ti|chi|tithau|chithau|chdi|ti te|i ti)
      (a|ac)? (tithau|chithau|chditha|titha) <ask>
      (a|ac) (ti|chi|chdi) <ask>
      beth am (dy|dy un|dy rai|eich) (di|un|rai|oed|ysgol)?
      ^ (ti|chdi|chi) <ask>
      (dy|eich) dro (di|chi)
      (tithau|chithau) hefyd <ask>
      (a|ac) (amdanat|amdanoch|amdanach) (ti|chi)
    `,
    es: `
      (y|i|e) (tu|vos|usted|ud|ustedes|uste|vs|ti|tuyo|tuya|el tuyo|la tuya) <ask>
      ^ (y|i) (tu|vos|usted|ud) (que|q|k|bb|pues|cuantos|cual)? $
      (y|i) (tu|vos|usted) (que|q|k|cuantos|cuántos|cual|de donde|dnd|en que|como) 
      (y|i) (tu|vos|usted) $
      ^ (tu|vos|usted|vs|u) <ask>
      (y|que hay|que tal|como) (de|con)? (ti|vos|usted) <ask>
      (y|cual es) (el|la|lo) (tuyo|tuya|suyo|suya)
      (te toca|tu turno|ahora tu|ahora vos|ahora di tu)
      (y|i) (a) (ti|vos|usted) <ask>
    `,
    fr: `
      (et|é|ou|et pour|et chez) (toi|vous|twa|toa|toua|tw|twà) 
      (toi|vous|twa|toa|tw) <ask>
      ^ (toi|vous|twa|toa|et twa|ettoi) <ask>
      (et) (le|la|les) (tien|tienne|tiens|vôtre|votre)
      (a|à) (ton|toi|votre|vous) (tour|de|maintenant)
      (et|pis|puis) (toi|vous|twa) (alors|du coup|t|tu)
      (c|cest|ces) (quoi|koi) (toi|le tien|la tienne)
      dis moi (le tien|la tienne|toi)
    `,
    de: `
      (und|u|un|unt) (du|dir|ihr|dich|bei dir|wie alt du|selbst|deins|deine|deiner|selber|sie) <ask>
      (und|un) (du|dir|bei dir|selbst|selber|ihr) $
      ^ (du|dir|selbst|selber|ihr) (so|denn)? <ask>
      (du|dir|selber|selbst|deins) <ask> $
      (wie|was|wo) (ist|siehts|sieht es|is|stehts) (es)? (mit|bei) (dir|euch|deinem|deiner)
      (und|was) (mit|bei) (dir|euch)
      (und)? (wie|was|wo|wann) (bei)? (dir|du) (so|denn) <ask>
      (du bist|bist) (dran|jetzt du)
      (und)? (deins|deiner|deine) <ask>
      jetzt (du|ihr) 
    `,
    pt: `
      (e|i|é) (vc|voce|você|tu|ti|vcs|ce|cê|o senhor|contigo|vosse|vosmece|vce|teu|seu|tua|sua|o teu|o seu|a tua|a sua) <ask>
      (e|i) (vc|voce|você|tu|ti|cê) (tem|tens|mora|moras|é|qual|quantos|tb|também|então)? $
      ^ (vc|voce|tu|ti|cê) <ask>
      (vc|voce|você|tu) <ask> $
      (e|quanto) (a|com|o|pra) (vc|voce|ti|você)
      (e|qual)? (o|a|é o|é a|e o|e a) (seu|sua|teu|tua) <ask>
      (sua|tua) vez
      (agora|fala) (vc|voce|tu|é a tua vez|é a sua vez)
      (e|i) (aí|ai) (vc|com vc|contigo|e tu)
    `,
    nl: `
      (en|n|enne) (jij|jou|je|jy|jullie|u|met jou|bij jou|jouwe|die van jou|jijzelf|jezelf|ge|gij|zelf) <ask>
      (en|n|enne) (jij|jou|jy|u|jezelf|met jou|bij jou|gij) (dan|eigenlijk|zelf)? $
      ^ (jij|jy|jou|jezelf|gij) (dan|ook)? <ask>
      (jij|jy|jou|jouwe|zelf) <ask> $
      hoe (zit|is|oud) (het)? (met|bij) (jou|je)
      (wat|hoe) (is)? (die van jou|de jouwe|jouwe|bij jou)
      (jouw|jou) beurt
      (nu|zeg) (jij|jy) 
      (hoe|wat|waar) (dan)? (jij|jy) <ask>
    `,
    pl: `
      (a|i) (ty|u ciebie|twoj|twoja|twoje|ciebie|tobie|pan|pani|wy|ty to|co u ciebie|u cb|tb|cb|ile ty|z toba|jak ty|jak u ciebie) <ask>
      (a|i) (ty|u ciebie|u cb|ciebie|ty ile|ty to) $
      ^ (ty|a ty|u ciebie|a u ciebie|a u cb|u cb|wy) (ile|jak|skad|tez)? <ask>
      ^ a ty (ile|skad|jak|gdzie|co|w|masz|kim)
      (ty|ciebie|cb) <ask> $
      (co|jak) (z|u|u) (toba|ciebie|cb) <ask>
      (twoja|teraz twoja|twoja teraz) kolej
      teraz (ty|twoja)
      (a) (twoj|twoja|twoje|ile masz ty)
    `,
    tl: `
      (ikaw|eh ikaw|e ikaw|ikw|kw|ikaw ba|ikaw naman|ikaw po|u|sayo|sau|sa iyo|kayo|ikaw eh) <ask>
      ^ (ikaw|eh ikaw|e ikaw|ikaw ba|ikaw naman|ikaw po|ikw|ikaw din|ikaw rin|eh u|kayo) (ba|naman|po|ilan|ilang taon|san|saan)? $
      (eh|e|at|and|tapos|tas) (ikaw|ikw|kaw|u|you|sayo|sau|kayo) 
      ^ ikaw (ba|naman|po|ilan|ilang|san|saan|anong|ano)
      (yung|ung|ang) (sayo|sau|sa iyo|iyo) (naman)? (ano)? <ask>
      (kumusta|kamusta|kmusta) (ka naman|ikaw|naman ikaw)
      ikaw naman (ang)? (sumagot|magsabi)? 
      wbu|hbu
    `,
    hi: `
      (और|एंड|ओर|तो) (तुम|आप|तू|तुम्हारा|तुम्हारी|आपका|आपकी|तेरा|तेरी|तुम्हारे|आपके) 
      ^ (तुम|आप|तू|तुम्हारा|तुम्हारी|आपका|आपकी|तेरा|तेरी) (बताओ|बताइए|भी|सुनाओ|क्या|कितने|कितनी)? <ask>
      (तुम|आप|तू|तुम्हारा|तुम्हारी|आपका|आपकी|तेरा|तेरी) <ask> $
      (तुम|आप|तू) (बताओ|बताइए|बता|बोलो|कहो|सुनाओ|भी बताओ|अपना बताओ|अपनी बताओ)
      (अपना|अपनी|अपने) (भी)? (बताओ|बताइए|बता)
      (अब)? (तुम्हारी|आपकी|तेरी) बारी
      (तुम्हारा|आपका|तेरा) (क्या|कितना)
    `,
    'hi-latn': `
      (aur|or|and|to|toh|nd|n) (tum|aap|tu|ap|tm|tumhara|tumhari|tumhare|aapka|aapki|apka|apki|tera|teri|u|you) 
      ^ (tum|aap|tu|ap|tm|tumhara|tumhari|aapka|apka|tera|teri|u) (batao|btao|bata|bhi|sunao|kya|kitne|kitni|kaha)? <ask>
      (tum|aap|tu|ap|tm|tumhara|tumhari|aapka|aapki|tera|teri) <ask> $
      (tum|aap|tu|ap|tm) (batao|btao|bata|bolo|kaho|sunao|bhi batao|bhi btao|apna batao|apni batao)
      (apna|apni|apne) (bhi)? (batao|btao|bata|bataiye)
      (ab)? (tumhari|aapki|teri|apki) (baari|bari)
      (tumhara|aapka|tera|apka) (kya|kitna)
    `,
  },
}
