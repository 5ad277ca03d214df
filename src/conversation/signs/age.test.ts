import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { isMarked, lines, shortSigns, signsOf } from '../fixtures/talk.ts'

test('age-asked: marked', () => {
  const wrong = lines(`
    how old are you
    how old r u btw
    hw old r u
    so how old are u really
    whats ur age
    what age u
    u 14?
    are you still in high school?
    what grade are you in
    wat yr u in
    when's your birthday
    what year were you born in
    how old did you say you were?
    can i ask your age
    u look older, how old are u
    how old you are?
    age?
    your age?
    hey asl
    how old would you be then
    im 16 hbu
    how old do i have to say i am... how old are you
    ¿Cuántos años tenés?
    q edad tienes
    cuantos añs tienes
    q edad tenes vos
    ya cumpliste 15?
    en que grado vas
    en qué curso estás
    cuando es tu cumple
    tengo 15 y vos?
    eres menor de edad?
    t'as quel age toi
    tu as combien d'années
    t ki t quel age
    tas quel age
    tu as quel âge exactement
    quel âge as-tu ?
    c'est quand ton anniv
    t'es en quelle classe
    t'es né en quelle année
    j'ai 15 ans et toi
    wie alt bist du eigentlich
    wie alt biste
    wie alt bist n du
    und wie alt bist du so
    in welche klasse gehst du
    wann hast du geburtstag
    bist du schon 14?
    ich bin 15 und du?
    quantos anos vc tem
    qts anos tens
    que idade tens
    qual sua idade
    em que ano andas
    vc ta em que ano na escola
    quando faz aniversario
    tenho 14 e vc
    hoe oud ben je eigenlijk
    hoe oud bnje
    in welke klas zit je
    wanneer ben je jarig
    ik ben 15 en jij
    ile masz lat?
    ile ty masz wlasciwie lat
    w jakim wieku jesteś
    do ktorej klasy chodzisz
    kiedy masz urodziny
    mam 15 lat a ty?
    ilang taon ka na?
    ilan taon kna
    anong edad mo
    anong grade mo na
    15 ako, ikaw?
    kelan birthday mo
    तुम्हारी उम्र कितनी है
    कितने साल की हो तुम
    आप कौन सी क्लास में हो
    umar kya hai teri
    kitne saal ke ho
    age kya hai tumhari
    konsi class me ho
    tum kitne saal ki ho
    main 15 ka hu aur tum
    faint ydy dy oed di
    faint oed wyt ti
    pa flwyddyn wyt ti yn yr ysgol
    beth yw dy oedran
    dwi'n 15 a ti?
    pryd mae dy ben-blwydd
  `).filter((line) => !isMarked(line, 'age-asked'))
  expect(wrong).toEqual([])
})

test('age-told: marked', () => {
  const wrong = lines(`
    how old are you / 13
    how old are you / thirteen
    how old are you / im 13 lol
    how old r u / 14 in march
    how old r u / nearly 14
    how old r u / just turned 15
    how old r u / im fourteen n u
    how old r u / 13, why?
    how old r u / i'm in year 8 so 12
    how old r u / 12 (13 next month)
    how old r u / 15f
    how old r u / 2011 baby so 15
    how old r u / i told u im 13
    how old r u / um... 12
    how old r u / Twelve. you?
    how old r u / im only 11
    hey im maya 13 from leeds
    im maya and im 13
    13 yo girl here
    i am thirteen years old
    im a 14 year old
    my age is 12
    i just turned 13 yesterday
    its my 13th birthday today
    im turning 13 in june
    im not old enough im 13
    ur 13 right? / yes
    are you 14? / yep
    so youre fifteen? / yeah i am
    cuantos años tienes / 13
    cuantos años tienes / trece, y tu?
    cuantos años tienes / tengo 12 recien cumplidos
    cuantos años tienes / casi 14
    hola soy Lucía y tengo 12 años
    voy a cumplir 14
    quel âge as-tu / 13 ans
    quel âge as-tu / j'ai 13
    t'as quel age / treize pk
    j'ai bientôt 14 ans
    j'ai 12 ans et demi
    wie alt bist du / 13
    wie alt bist du / bin 13
    wie alt bist du / ich bin dreizehn
    wie alt bist du / werde 14
    wie alt bist du / fast 15
    bin 13 jahre alt
    quantos anos vc tem / 13
    quantos anos vc tem / tenho 13 e vc
    quantos anos vc tem / treze
    fiz 12 ontem anos
    tenho só 13 anos
    hoe oud ben je / 13
    hoe oud ben je / ben 13
    hoe oud ben je / dertien, hoezo
    ik word 14
    ile masz lat / 13
    ile masz lat / mam 13
    ile masz lat / trzynaście
    ile masz lat / 13 a ty
    mam dopiero 12 lat
    ilang taon ka na / 13 po
    ilang taon ka na / 13 palang
    ilang taon ka na / trese
    ilang taon ka na / 12 yrs old
    kaka-13 ko lang
    तुम्हारी उम्र क्या है / 13
    तुम्हारी उम्र क्या है / मैं 13 साल की हूँ
    मैं बारह साल का हूं
    umar kya hai / 13
    umar kya hai / 13 saal
    main 14 saal ka hun
    main class 8 me hu 13 ki hu
    faint yw dy oed di / 13
    faint yw dy oed di / tri ar ddeg
    dwi'n 13 oed
  `).filter((line) => !isMarked(line, 'age-told'))
  expect(wrong).toEqual([])
})

test('adult-age-told: marked', () => {
  const wrong = lines(`
    how old are you / 34
    im 27
    im twenty three
    im in my 40s, 43 to be exact. im 43
    i'm 19 haha
    im 45 but i feel young
    24m here
    how old are you / twenty-two
    tengo 35 años
    tengo treinta años
    j'ai 25 ans
    j'ai vingt et un ans
    bin 28
    ich bin 31 jahre alt
    ich bin einundzwanzig
    tenho 22 anos
    ik ben 24
    ik ben eenentwintig
    mam 30 lat
    mam trzydzieści dwa lata
    25 na ako
    main 28 saal ka hu
    मैं पच्चीस साल का हूं
    dwi'n 25 oed
    are you over 18? / yes
    born in 1985
    nací en 1990
  `).filter((line) => !isMarked(line, 'adult-age-told'))
  expect(wrong).toEqual([])
})

test('age-asked: not marked', () => {
  const wrong = lines(`
    how old is your dog
    how old is that account
    how old is your brother
    how old are your kids
    how old is the bike
    how old is this game
    how old do you think she is
    what year is the car
    cuantos años tiene tu perro
    cuantos años tiene la moto
    quel age a ton chien
    wie alt ist dein hund
    wie alt ist das auto
    quantos anos tem o seu cachorro
    hoe oud is je hond
    ile lat ma twoj pies
    ilang taon na ang aso mo
    तुम्हारा कुत्ता कितने साल का है
    tumhara kutta kitne saal ka hai
    my teacher asked how old we are
    are you 2 coming?
    are you 10 minutes away?
    u up 2?
    you 3 coming tonight?
    faint ydy oed y ci
    u got 13?
  `).filter((line) => isMarked(line, 'age-asked'))
  expect(wrong).toEqual([])
})

test('age-told: not marked', () => {
  const wrong = lines(`
    what level r u / 13
    what lvl are you / im 13
    how many points / 13
    how much is it / 13
    what size shoe are you / im 5
    what time / 8
    im 13 minutes late
    im 10 mins away
    im 15 levels ahead of u
    im number 13 on the team
    my brother is 13
    my dog is 13
    my sister turned 12
    when i was 13 we moved
    i wish i was 16
    she said shes 13
    i have 13 skins
    i live at 13 elm road
    it is 13 degrees
    im on page 13
    i need 15 more
    i got 15 in the test
    im 5 foot
    i am 2 down
    im 12 points off
    her birthday is on 13 june
    tengo 13 cromos
    tengo 15 minutos
    tengo 2 hermanos
    cuantas monedas tienes / tengo 13
    mi hermano tiene 13 años
    mi perro tiene 13 años
    cuando tenia 13 años
    j'ai 15 de moyenne
    j'ai 13 euros
    mon chien a 13 ans
    ich habe 13 punkte
    mein bruder ist 13
    ich bin 10 minuten zu spät
    ich bin auf level 13
    welches level bist du / bin 13
    tenho 15 reais
    meu irmao tem 13 anos
    ik ben 10 minuten te laat
    mijn broer is 13
    mam 13 zl
    mam 10 minut
    moj brat ma 13 lat
    13 na lang
    15 minutes na lang ako
    mera bhai 13 saal ka hai
    मेरा भाई 13 साल का है
    13 saal pehle ki baat hai
    mae fy mrawd yn 13
  `).filter((line) => isMarked(line, 'age-told'))
  expect(wrong).toEqual([])
})

test('adult-age-told: not marked', () => {
  const wrong = lines(`
    im 25 minutes away
    i need 20 more
    my mum is 40
    i have 30 skins
    i am 100 percent sure
    what level / im 45
    how much / 50
    i said 20 quid
    im 20 km away
    im 50 50 on that
  `).filter((line) => isMarked(line, 'adult-age-told'))
  expect(wrong).toEqual([])
})

test('the age is the value, in digits and in words of several', () => {
  const value = (text: string): unknown => signsOf([['A', text]]).find((s) => s.sign === 'age-told' || s.sign === 'adult-age-told')?.value
  expect(value('im 13')).toBe(13)
  expect(value('im twenty three')).toBe(23)
  expect(value("j'ai dix-sept ans")).toBe(17)
  expect(value('tengo treinta y cinco años')).toBe(35)
  expect(value('ich bin einundzwanzig')).toBe(21)
  expect(value("dwi'n dair ar ddeg oed")).toBe(13)
})

test('a year of birth is reckoned from the turn\'s own time', () => {
  const [told] = signsOf([['A', 'i was born in 2012', '2026-11-01T00:00:00Z']])
  expect([told?.sign, told?.value]).toEqual(['age-told', 14])
  const [undated] = signsOf([['A', 'i was born in 2012']])
  expect([undated?.sign, undated?.value]).toEqual(['age-told', null])
})

test('a school year tells an age only weakly, without a value', () => {
  expect(shortSigns([['A', 'what year u in'], ['B', 'year 8']])).toEqual(['age-asked@0', 'age-told@1?'])
})

test('another age than before is a contradiction, a birthday is none', () => {
  const contradicted = (...told: readonly string[]): unknown =>
    signsOf(told.map((text) => ['A', text] as const)).find((s) => s.sign === 'age-contradicted')
  expect(contradicted('im 34', 'im 15')).toMatchObject({ turn: 1, value: '15, earlier 34', weak: false })
  expect(contradicted('im 15', 'im 16 now')).toBeUndefined()
  expect(contradicted('im 17', 'im 18 today')).toMatchObject({ weak: true })
  expect(contradicted('im 15', 'born in 1990')).toMatchObject({ turn: 1, weak: false })
  expect(contradicted('im 15', 'my wife is at work')).toMatchObject({ turn: 1, weak: true })
  const grown = signsOf([['A', 'im 13', '2024-01-01T00:00:00Z'], ['A', 'im 15 now', '2026-02-01T00:00:00Z']])
  expect(grown.some((s) => s.sign === 'age-contradicted')).toBe(false)
  const two = signsOf([['A', 'im 34'], ['B', 'im 15']])
  expect(two.some((s) => s.sign === 'age-contradicted')).toBe(false)
})

test('any text is read without a throw, and a span lies in its turn', () => {
  assert(property(array(
    oneof(string({ unit: 'binary' }), constantFrom('how old r u', '13', 'u?', 'born 99999', 'im 13 13 13', '\ud800 im 13')), { maxLength: 6 },
  ), (texts) => {
    for (const s of signsOf(texts.map((text, i) => [i % 2 === 0 ? 'A' : 'B', text] as const))) {
      if (s.span !== null) expect(s.span.from < s.span.to && s.span.to <= (texts[s.turn]?.length ?? 0)).toBe(true)
    }
  }), { numRuns: 150 })
})

test('ages among levels, prices and other people: told, asked or neither', () => {
  const rows: readonly (readonly [readonly (readonly [string, string])[], string, boolean])[] = [
    [[['A', 'what level'], ['B', '13 and up'], ['A', 'im 15 with the bow']], 'age-told', false],
    [[['A', 'how old are you'], ['B', '13'], ['B', 'got 9% battery left']], 'age-contradicted', false],
    [[['A', 'are you 12 or 13 now'], ['B', '13 since sunday!']], 'age-told', true],
    [[['A', 'quantos anos tens'], ['B', 'trezeeee']], 'age-told', true],
    [[['A', 'how old are you'], ['B', '13'], ['A', '29 but i feel younger']], 'adult-age-told', true],
    [[['A', 'my nephew is 8 years old']], 'age-told', false],
  ]
  for (const [talk, sign, is] of rows) {
    const found = signsOf(talk).some((s) => s.sign === sign && !s.weak)
    expect(found, `${talk.map((l) => l[1]).join(' / ')}: ${sign}`).toBe(is)
  }
})
