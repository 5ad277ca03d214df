import { expect, test } from 'vitest'
import { isMarked, lines } from '../fixtures/talk.ts'

test('supervision-asked: marked', () => {
  const wrong = lines(`
    are you alone
    r u home alone
    is anyone with you
    is anyone else home
    whos home
    whos in
    who's with u rn
    is your mum there
    ur parents home?
    is ur dad in
    when do your parents get back
    what time does your mum leave for work
    do ur parents check ur phone
    does anyone look at your phone
    can anyone see your messages
    do u have ur own room
    are ur parents strict
    what time do your parents go to bed
    is your door shut
    is your mum asleep yet
    u on ur own?
    does your mum know youre on here
    will your parents notice
    are you going to be alone tonight
    when are you home alone
    who do you live with
    estas solo en casa?
    hay alguien contigo
    quien esta en tu casa
    estan tus papas?
    a que hora llegan tus padres
    tu mama te revisa el celular
    tus padres ven tu móvil?
    a q hora se van a dormir tus papas
    tienes tu propio cuarto?
    t'es seule
    t seul chez toi?
    tes parents sont là ?
    y'a quelqu'un avec toi
    ta mère regarde ton tel ?
    tes parents rentrent à quelle heure
    tu es toute seule à la maison
    bist du allein
    bist du alleine zuhause
    ist jemand bei dir
    sind deine eltern da
    wann kommen deine eltern nach hause
    kontrolliert deine mutter dein handy
    wer ist noch zuhause
    hast du ein eigenes zimmer
    está sozinha?
    ta sozinho em casa
    tem alguém aí com vc
    seus pais estão em casa
    que horas seus pais chegam
    sua mãe mexe no seu celular?
    tens o teu próprio quarto
    ben je alleen
    ben je alleen thuis?
    is er iemand bij je
    zijn je ouders thuis
    hoe laat komen je ouders thuis
    kijkt je moeder in je telefoon
    wie is er nog thuis
    jesteś sama
    jesteś sam w domu?
    jest ktoś z tobą
    są twoi rodzice w domu?
    o której wracają twoi rodzice
    czy mama sprawdza ci telefon
    kto jest w domu
    mag isa ka lang
    may kasama ka ba
    nasa bahay ba parents mo
    sino kasama mo jan
    anong oras uuwi mama mo
    chinecheck ba ng mama mo phone mo
    क्या तुम अकेली हो
    घर पर कौन है
    मम्मी घर पर हैं?
    तुम्हारा फोन कौन चेक करता है
    मम्मी पापा कब आते हैं
    tum akeli ho kya
    ghar pe kaun hai
    mummy ghar pe hai kya?
    mummy phone check karti hai kya
    papa kab aate hai
    wyt ti ar ben dy hun
    oes rhywun adre
    ydy dy fam adre
    pwy sy gyda ti
    pryd mae dy rieni'n dod adre
    ydy dy fam yn edrych ar dy ffôn
  `).filter((line) => !isMarked(line, 'supervision-asked'))
  expect(wrong).toEqual([])
})

test('supervision-asked: not marked', () => {
  const wrong = lines(`
    im home alone
    leave me alone
    are you alone in the queue
    can i come over, are your parents home?
    is your mum driving us saturday
    can we come round / yeah / is your dad there
    who's coming to training
    is anyone else playing
    anyone in for a game
    are your parents coming to the match
    do your parents know the coach
    my mum checks my phone
    estoy sola en casa
    déjame en paz
    puedo ir a tu casa? estan tus padres?
    ich bin allein zuhause
    ik ben alleen thuis
    jestem sama w domu
    who is in goal
    whos online
    are you alone or in a squad
    is your mum feeling better
    how is your mum
    what time is your dad picking us up
  `).filter((line) => isMarked(line, 'supervision-asked'))
  expect(wrong).toEqual([])
})

/** A sign, how the author told the age before, turns that bear the sign. */
