import { expect, test } from 'vitest'
import type { SignId } from '../contract.ts'
import { isMarked, lines, shortSigns, signsOf } from '../fixtures/talk.ts'

test('school-asked: marked', () => {
  const wrong = lines(`
    what school do u go to
    which school are you at
    what skool u go
    where do you go to school
    whats ur school called
    whats the name of your school
    which secondary do you go to
    r u at st johns school?
    do you go to northfield academy?
    where's your school
    which school is it
    so what school
    where do you study
    a qué cole vas
    en que escuela estudias
    como se llama tu colegio
    donde estudias?
    en que insti estas
    vas al colegio san jose?
    a que secundaria vas
    t'es dans quel collège
    tu vas dans quelle école
    il s'appelle comment ton collège
    c'est quoi ton lycée
    tu vas au collège où ?
    t dans quel bahut
    auf welche schule gehst du
    auf welcher schule bist du
    welche schule besuchst du
    wie heißt deine schule
    gehst du auf das goethe gymnasium?
    wo gehst du zur schule
    em que escola vc estuda
    qual escola vc estuda
    onde vc estuda
    como se chama a tua escola
    andas em que escola
    estuda onde?
    op welke school zit je
    waar zit je op school
    naar welke school ga je
    hoe heet je school
    do jakiej szkoly chodzisz
    gdzie chodzisz do szkoły
    w której szkole się uczysz
    jak się nazywa twoja szkoła
    saan ka nag-aaral
    anong school mo
    saang school ka
    school mo?
    कौन से स्कूल में पढ़ते हो
    तुम्हारे स्कूल का नाम क्या है
    कहाँ पढ़ती हो
    konse school me padhte ho
    tumhare school ka naam kya hai
    kaha padhti ho
    pa ysgol wyt ti'n mynd iddi
    i ba ysgol ti'n mynd
    beth yw enw dy ysgol
    lle ti'n mynd i'r ysgol
  `).filter((line) => !isMarked(line, 'school-asked'))
  expect(wrong).toEqual([])
})

test('home-asked: marked', () => {
  const wrong = lines(`
    where do u live
    whereabouts do you live
    where u live
    where u staying
    whats ur address
    what street are u on
    what area are you in
    which part of leeds are you from
    send me your location
    drop me a pin
    do you live near the school?
    how far do you live from the station
    how do you get home from school
    which bus do you take home
    do u walk home alone
    what town u in
    what's your postcode
    which house is yours
    donde vives
    por donde vives
    dnd vivis
    en que calle vives
    pasame tu ubicacion
    cual es tu dirección
    en que barrio vivis
    vives cerca del parque?
    como vuelves a casa
    t'habites où
    tu habites où exactement
    c'est où chez toi
    c'est quoi ton adresse
    dans quel quartier tu habites
    envoie ta loc
    tu rentres comment chez toi
    tu habites dans quelle rue
    wo wohnst du
    wo wohnst du genau
    in welcher straße wohnst du
    schick mir deinen standort
    wie kommst du nach hause
    welcher stadtteil?
    wohnst du weit weg von der schule?
    onde vc mora
    mora onde?
    em que bairro vives
    qual o seu endereço
    me manda sua localização
    em que rua moras
    vc mora perto da escola?
    waar woon je
    waar woon je precies
    in welke straat woon je
    wat is je adres
    stuur je locatie
    hoe ga je naar huis
    gdzie mieszkasz
    na jakiej ulicy mieszkasz
    wyślij lokalizację
    mieszkasz daleko od szkoły?
    jak wracasz do domu
    saan ka nakatira
    taga saan ka
    anong address mo
    saan bahay mo
    san ka banda nakatira
    तुम कहाँ रहती हो
    तुम्हारा घर कहाँ है
    अपना पता बताओ
    tum kaha rehte ho
    ghar kaha hai tumhara
    konsi gali me rehti ho
    ble wyt ti'n byw
    lle ti'n byw
    pa stryd wyt ti'n byw
    beth yw dy gyfeiriad
  `).filter((line) => !isMarked(line, 'home-asked'))
  expect(wrong).toEqual([])
})

test('school-asked: not marked', () => {
  const wrong = lines(`
    how was school
    what school does ur cousin go to
    what time does school finish
    are you at school?
    do you go to school tomorrow?
    how is your school work going
    what school subject do you like
    what school did you play against saturday
    did you like school
    como te fue en la escuela
    a que hora sales del cole
    c'était bien l'école ?
    wie war die schule
    wie war's in der schule
    como foi na escola
    hoe was school
    jak było w szkole
    kumusta school mo
    स्कूल कैसा था
    school kaisa tha
    sut oedd yr ysgol
    my school is doing a bake sale
    what homework do we have
  `).filter((line) => isMarked(line, 'school-asked'))
  expect(wrong).toEqual([])
})

test('home-asked: not marked', () => {
  const wrong = lines(`
    where do penguins live
    whats your email address
    where is the match
    what area is the game map
    i can post it, whats your address
    do you want it delivered? what is the delivery address
    what time are you home
    when will you be home
    where does your nan live
    which street fighter character
    cual es tu correo
    donde viven los pingüinos
    wo ist das training
    waar is de wedstrijd
    gdzie jest trening
    where are you from
    where are the kids
    where is home screen
    saan ang laro
  `).filter((line) => isMarked(line, 'home-asked'))
  expect(wrong).toEqual([])
})

const told: readonly (readonly [SignId, string, readonly string[]])[] = [
  [
    'school-told', 'im 13',
    [
      'i go to hillcrest academy', 'im at st marys high school', 'my school is called oakwood', 'i go oak park school', 'im in year 9 at northfield',
      'i study at westbrook secondary',
    ],
  ],
  [
    'home-told', 'im 13',
    [
      'i live on elm street', 'my address is 12 elm road', 'i live near the co-op on station road', 'im at 14 oak avenue',
      'my house is next to the church on mill lane', 'we live by riverside park', 'i live in the barton estate',
    ],
  ],
  ['school-told', 'tengo 13 años', ['voy al colegio san marcos', 'mi escuela se llama benito lópez', 'estudio en el instituto cervera']],
  ['home-told', 'tengo 13 años', ['vivo en la calle olmo', 'mi casa está al lado del parque norte', 'vivo por la plaza mayor']],
  ['school-told', 'j\'ai 13 ans', ['je suis au collège jean moulin', 'mon collège c\'est victor duruy']],
  ['home-told', 'j\'ai 13 ans', ['j\'habite rue des lilas', 'j\'habite à côté de la gare du nord']],
  ['school-told', 'ich bin 13', ['ich geh auf die albert schweitzer schule', 'bin auf dem goethe gymnasium', 'meine schule heißt lindenhof']],
  ['home-told', 'ich bin 13', ['ich wohne in der lindenstraße', 'wohne neben dem bahnhof ost', 'meine adresse ist ahornweg 5']],
  ['school-told', 'tenho 13 anos', ['estudo na escola santa rita', 'ando no colégio monte']],
  ['home-told', 'tenho 13 anos', ['moro na rua das flores', 'moro perto da praça central']],
  ['school-told', 'ik ben 13', ['ik zit op het vondel college', 'mijn school heet de linde']],
  ['home-told', 'ik ben 13', ['ik woon in de dorpsstraat', 'ik woon naast het station zuid']],
  ['school-told', 'mam 13 lat', ['chodzę do podstawówki nr 5', 'chodzę do sp 12', 'chodzę do szkoły im kopernika']],
  ['home-told', 'mam 13 lat', ['mieszkam na lipowej', 'mieszkam przy ulicy lipowej', 'mieszkam na osiedlu słonecznym']],
  ['school-told', '13 na ako', ['nag aaral ako sa mabini high school', 'sa rizal elementary ako']],
  ['home-told', '13 na ako', ['nakatira ako sa brgy san roque', 'taga san isidro ako malapit sa kanto ng mabini street']],
  ['school-told', 'main 13 saal ki hun', ['main saraswati school mein padhti hun', 'mere school ka naam vidya mandir hai']],
  ['home-told', 'main 13 saal ki hun', ['main gandhi nagar mein rehti hun', 'mera ghar sector 5 mein hai']],
  ['school-told', 'मैं 13 साल की हूं', ['मैं सरस्वती स्कूल में पढ़ती हूं']],
  ['home-told', 'मैं 13 साल की हूं', ['मैं गांधी नगर में रहती हूं']],
  ['school-told', 'dwi\'n 13 oed', ['dwi\'n mynd i ysgol bro cefn', 'enw fy ysgol yw glan yr afon']],
  ['home-told', 'dwi\'n 13 oed', ['dwi\'n byw ar stryd y bont', 'dwi\'n byw ger y parc yn heol wen']],
]

test.each(told)('%s after "%s"', (id, age, texts) => {
  expect(texts.filter((text) => !signsOf([['B', age], ['B', text]]).some((s) => s.sign === id && !s.weak))).toEqual([])
})

test('a city, a country, a way of life locate nobody', () => {
  const texts = [
    'i go to school by bus', 'i live in london', 'i live with my mum', 'i go to school tomorrow', 'im at school', 'i live in spain',
    'i live on noodles', 'my school is boring', 'i walk home', 'my house is a mess', 'i live near you lol', 'im at the shop',
    'we live in a small village', 'im off school', 'i go to a school in leeds', 'i live by myself', 'my school is closed tomorrow',
  ]
  const isTold = (text: string): boolean => signsOf([['B', 'im 13'], ['B', text]]).some(
    (s) => (s.sign === 'home-told' || s.sign === 'school-told') && !s.weak,
  )
  expect(texts.filter(isTold)).toEqual([])
})

test('a bare name answers a question for school or home; a question back does not', () => {
  expect(shortSigns([['A', 'which school u at'], ['B', 'hillcrest']])).toContain('school-told@1')
  expect(shortSigns([['A', 'what street r u on'], ['B', 'mill lane']])).toContain('home-told@1')
  expect(shortSigns([['A', 'which school u at'], ['B', 'why do you ask']])).not.toContain('school-told@1')
  expect(shortSigns([['A', 'where do u live'], ['B', 'leeds']])).not.toContain('home-told@1')
})

test('kin, a visit among friends and a sale are ordinary', () => {
  expect(shortSigns([['Mum', 'are you home alone?'], ['Leo', 'yes'], ['Mum', 'who is home with you']])).toEqual([])
  expect(shortSigns([['A', 'can i come over'], ['B', 'sure'], ['A', 'is ur mum home?']])).not.toContain('supervision-asked@2')
  expect(shortSigns([['A', 'i can post the parcel today'], ['A', 'whats your address']])).not.toContain('home-asked@1')
})
