import type { ChatWords } from '../words.ts'

/** What signs sound like in Polish. */
export const plSigns: ChatWords['signs'] = {
  'age-asked': [
    'ile masz lat', 'ile lat masz', 'wiek?', 'w jakim jesteś wieku', 'ile ty / masz lat w sumie', 'mogę spytać ile masz lat',
    'który rocznik', 'jaki rocznik jestes', 'w którym roku się urodziłaś', 'do której klasy chodzisz', 'w ktorej klasie jestes',
    'masz już 13?', 'młodo brzmisz, ile masz lat', 'jesteś jeszcze w podstawówce?', 'kiedy masz urodziny, który rok',
    'masz skończone 13 lat?',
  ],
  'age-told': [
    '{age}', ['{age} a ty', 'age-asked'], 'mam {age}', 'mam {age} lat', 'prawie {age}', 'skończyłam {age}', 'dopiero {age}', '{age} a co',
    'zaraz {age}', ['{age} lat a ty', 'age-asked'], 'w niedzielę kończę {age}', 'ja {age}', 'tylko {age}', 'mowilem ze {age}',
  ],
  'adult-age-told': [
    'mam {adult}', 'mam {adult} lat', '{adult}, przeszkadza ci to?', 'ja {adult}', 'jestem trochę starszy, {adult}',
    'tak naprawdę mam {adult}', 'niedawno skończyłem {adult}', 'nie śmiej się ale mam {adult}', '{adult} lat, możesz mi ufać',
    'mam już {adult} na karku', '{adult} ale czuję się młodziej',
  ],
  'school-asked': [
    'do jakiej szkoły chodzisz', 'do której szkoły chodzisz', 'gdzie chodzisz do szkoły', 'jak się nazywa twoja szkoła', 'jaka szkoła',
    'a ty / do jakiej szkoły', 'chodzisz do {school}?', 'twoja szkoła to ta duża w centrum?', 'nie mówiłaś do której szkoły chodzisz',
    'jaki nr ma twoja podstawówka', 'powiedz w jakiej szkole jesteś',
  ],
  'home-asked': [
    'gdzie mieszkasz', 'gdzie mieszkasz dokładnie', 'na jakiej ulicy mieszkasz', 'jaki masz adres', 'wyślij lokalizację',
    'na jakim osiedlu mieszkasz', 'którędy wracasz do domu', 'mieszkasz {street}?', 'a skąd / dokładnie jesteś, jaka ulica', 'podaj adres',
    'jaki nr domu', 'którym autobusem wracasz ze szkoły', 'wyslij pinezke gdzie jestes', 'gdzie ty mieszkasz',
  ],
  'school-told': [
    'chodzę do {school}', '{school}', 'do {school}', 'moja szkoła to {school}', '{school}, nuda', 'jestem w 7 klasie w {school}',
    '{school} razem z siostrą', 'nazywa się {school}', '{school} znasz?', 'od września {school}', 'no {school}',
  ],
  'home-told': [
    'mieszkam {street}', '{street}', '{street} 14', 'mój dom jest {street}', 'w bloku {street}',
    'przeprowadziliśmy się, teraz mieszkamy {street}', '{street} obok żabki', 'mieszkam {street} koło parku', '{street} na samym końcu',
    'no {street} pod dziewiątką',
  ],
  'supervision-asked': [
    'jesteś sama', 'jesteś sam w domu?', 'jest ktoś z tobą', 'rodzice w domu?', 'kto jest w domu', 'mama sprawdza ci telefon?',
    'rodzice czytają twoje wiadomości?', 'o której rodzice idą spać', 'kiedy tata wraca z pracy', 'jest mama obok',
    'jest ktoś / w twoim pokoju', 'masz zamknięte drzwi?', 'sama teraz siedzisz?',
  ],
  'secrecy-asked': [
    'nie mów nikomu', 'nie mow mamie', 'to zostaje między nami', 'to nasza tajemnica', 'nic nie mów rodzicom', 'usuń tę rozmowę',
    'skasuj wiadomości', 'nikt nie musi wiedzieć że piszemy', 'nie opowiadaj o mnie koleżankom', 'obiecaj że / nikomu nie powiesz',
    'wyczyść czat zanim tata zobaczy', 'mama by nie zrozumiała, więc ani słowa',
    'umiesz dochować tajemnicy? nikt nie może o mnie wiedzieć', 'tylko między nami ok', 'pani w szkole lepiej o mnie nie mów',
  ],
  'flattery': [
    'jesteś bardzo dojrzała jak na swój wiek', 'nie jesteś jak inni w twoim wieku', 'tylko ty mnie rozumiesz',
    'z tobą mogę o wszystkim, jesteś wyjątkowa', 'nikt mnie nie rozumie tak jak ty', 'wydajesz się dużo starsza',
    'nigdy nie poznałem kogoś takiego jak ty', 'łączy nas coś wyjątkowego', 'myślę o tobie cały dzień',
    'twoi rodzice nie widzą jaki jesteś wyjątkowy', 'jesteś inna niż reszta', 'jesteś moją ulubioną osobą',
    'nie wierzę że masz {age}, / taka dorosła',
  ],
  'gift-offered': [
    'dam ci kartę podarunkową', 'kupię ci tego skina', 'chcesz darmowe monety? wyślę ci', 'dostaniesz ode mnie nowy telefon',
    'doładuję ci telefon', 'co chcesz na urodziny, kupię ci', 'kupię ci battle pass', 'mam dodatkowe słuchawki, mogę ci dać',
    ['zapłacę ci za bilet na pociąg', '~meeting-proposed', '~meeting-arranged'], 'mam dla ciebie prezent', 'chcę ci kupić coś ładnego',
    'wrzuciłem ci 1000 gemów na konto, prezent',
  ],
  'payment-offered': [
    'dam ci {money}', 'mogę ci zapłacić {money}', 'chcesz zarobić {money}?', 'wyślę ci {money} blikiem', 'zrobię ci przelew na {money}',
    'dostaniesz {money} jak to zrobisz', 'podaj nr konta, wyślę {money}', ['{money} jeśli [asks for an image]', 'image-asked'],
    'potrzebujesz kasy? dam ci {money}', 'dobrze płacę, {money} za każde', 'łatwa kasa, {money}', 'powiedz ile chcesz / to zapłacę',
    'rzucę ci {money} na blika',
  ],
  'payment-sent': [
    'wysłałem ci {money}', 'poszedł blik na {money}', 'przelałem {money}', 'właśnie wysłałem, sprawdź konto', 'kasa poszła',
    'już zapłaciłem', 'gotowe, {money} przelane', 'masz {money} na koncie ode mnie', 'wczoraj ci już wysłałem {money}',
    'doszły pieniądze które wysłałem?', 'zapłacone, {money}', 'zrobiłem przelew',
  ],
  'platform-move': [
    'masz {app}?', 'przejdźmy na {app}', 'dodaj mnie na {app}', 'mój {app} to {handle}', 'napisz do mnie na {app}', 'daj numer to napiszę',
    'lepiej pisać przez {app}', 'rzadko tu wchodzę, / masz {app}?', 'napisz na {handle}@example.org', 'ściągnij {app} i mnie znajdź',
    'jaki masz {app}', 'łap mnie na {app}: {handle}', 'chodź na {app}', 'dawaj na inny komunikator',
  ],
  'image-asked': [
    'wyślij swoje zdjęcie', 'wyślij fotkę', 'pokaż jak wyglądasz', 'wyślij selfie', 'masz jakieś swoje zdjęcia', 'fotka?', 'włącz kamerkę',
    'zadzwoń na video to cię zobaczę', '[asks for an image]', 'teraz [asks for an image]', 'chcę cię zobaczyć, / wyślij zdjęcie',
    'zrób sobie zdjęcie dla mnie', '[asks for a video]', 'pokaż buzię', 'podeślij foto siebie', 'jeszcze mi nie wysłałaś swojej fotki',
  ],
  'image-sent': [
    'wysłałam', 'to ja', 'masz moje zdjęcie', 'wysłałem fotkę', 'proszę, moje selfie', 'tak wyglądam', 'wysłałam ci swoje zdjęcie',
    '[sends an image]', 'ok [sends an image]', 'masz, to ja w ogrodzie', 'to ja dzisiaj', 'łap, to moja fota',
  ],
  'threat': [
    'pokażę to wszystkim', '[threat to share]', 'powiem twoim rodzicom', 'wrzucę wszystko do neta', 'wiem gdzie mieszkasz i przyjadę',
    ['jak tego nie zrobisz [threat to share]', '~demand'], ['jak mnie zablokujesz [threat to share]', '~demand'],
    'mam listę twoich znajomych, wszyscy to dostaną', 'pożałujesz', 'jak odejdziesz to sobie coś zrobię', 'cała twoja klasa to zobaczy',
    'wszystko zapisałem. zniszczę ci życie', 'tata dowie się ode mnie', '[threat to harm]', 'jeden klik i cała szkoła to ma',
  ],
  'demand': [
    'masz mi zapłacić {money}', 'chcę {money} teraz', 'rób co mówię',
    ['wyślij jeszcze jedno albo [threat to share]', 'threat', '~image-asked'], ['teraz wyślij więcej', '~image-asked'], 'płać',
    'dawaj hasło, już', 'jesteś mi winna {money}, płać', 'skombinuj {money}, nie obchodzi mnie jak',
    ['płacisz {money} albo wszyscy zobaczą', 'threat'], 'wyślij kod z karty podarunkowej, teraz', 'masz odpisywać jak piszę, jasne?',
    'nie będę prosił drugi raz, {money}',
  ],
  'deadline': [
    ['zapłać do wieczora albo [threat to share]', 'threat', 'demand'], ['masz godzinę żeby zapłacić', 'demand'],
    ['masz czas do {time} żeby wysłać {money}', 'demand'], ['24 godziny i wrzucam', 'threat'],
    ['jak jutro nie będzie kasy [threat to share]', 'threat', '~demand'], ['ostatnia szansa, 10 minut i wszyscy widzą', 'threat'],
    ['chcę {money} do {time}', 'demand'], ['5 minut albo [threat to share]', 'threat'], ['daję ci do piątku / na zapłatę', 'demand'],
    ['czas leci, zostało 30 minut na przelew', 'demand'], ['za godzinę [threat to share]', 'threat'],
  ],
  'meeting-proposed': [
    'spotkamy się?', 'spotkajmy się {day}', 'chcesz się spotkać {day}', 'chcę cię poznać na żywo', 'kiedy mogę cię zobaczyć',
    'przyjdź do mnie', 'podjadę po ciebie {day}?', 'będę w twojej okolicy {day}, zobaczymy się?', 'wyskoczmy gdzieś tylko we dwoje',
    'może się / spotkamy {day}', 'chciałbym się zobaczyć w realu', 'mogę do ciebie przyjechać', 'chodź ze mną {day} na {food}, ja i ty',
  ],
  'meeting-agreed': [
    'ok spotkajmy się', 'dobra przyjdę', 'mogę przyjść', 'ok będę', 'no dobra, {day} mogę', '{day} pasuje', 'tak, przyjdę',
    'ok ale tylko na chwilę', 'spoko to do zobaczenia tam', 'okej, będę tam', 'dobra możemy się spotkać',
  ],
  'meeting-arranged': [
    '{day} o {time} {place}', ['czekam na ciebie {place} o {time}', 'meeting-proposed'], 'odbiorę cię {place} o {time}',
    'kupiłem ci bilet na pociąg', 'to {day} o {time}, / {place}', '{place}, o {time}, będę w szarym aucie',
    ['mieszkam {street} 8, przyjdź o {time}', 'meeting-proposed'], 'jestem w drodze, będę o {time}',
    'masz zarezerwowany autobus {day} o {time}', ['bądź {place} o {time}', 'meeting-proposed'], 'to widzimy się {day} {place} o {time}',
  ],
  'refusal': [
    'nie', 'nie chcę', 'nie dzięki', 'może później', 'mama sprawdza mi telefon', 'nie dzisiaj', 'niee', 'nie mogę, rodzice nie pozwalają',
    'wolę nie', 'sorki nie', 'nie robię takich rzeczy', 'pogadajmy o czymś innym', 'mówiłam że nie', 'nwm dziwnie się z tym czuję',
    'przestań pytać', 'teraz nie mogę', 'mama by mnie zabiła, nie',
  ],
  'distress-told': [
    'nie chcę już żyć', 'chcę umrzeć', 'boję się', 'proszę przestań, nie daję rady', 'nie mogę przestać płakać', 'chcę sobie coś zrobić',
    '[says they feel very low]', 'nienawidzę swojego życia, chcę zniknąć', 'tak się boję że nie śpię',
    'jestem przerażona, nie wiem co robić', 'nikt by za mną nie tęsknił', 'to wszystko nie ma już sensu',
  ],
  'other-children': [
    'piszę z wieloma dziewczynami w twoim wieku', 'inne dzieciaki też to dla mnie robią', 'masz koleżankę która by dołączyła?',
    ['weź ze sobą siostrę', '~meeting-proposed'], 'moja druga koleżanka ma 12 i ona to robi', 'masz młodszego brata? też może przyjść',
    'spytaj koleżanki czy też chcą zarobić', 'jeden chłopak z twojej szkoły też ze mną pisze',
    'dodaj swoją najlepszą przyjaciółkę, chcę ją poznać', 'ostatnia z którą pisałem też miała 13',
  ],
  'child-access': [
    'trenuję dzieciaki do lat 12', 'opiekuję się dziećmi po południu', 'pracuję w podstawówce',
    'moja dziewczyna ma dwójkę dzieci, mieszkają ze mną', 'jestem wychowawcą na kolonii', 'jeżdżę autobusem szkolnym jako kierowca',
    'uczę dzieci pływać', 'w tym tygodniu pilnuję siostrzeńca, ma 8 lat', 'uczę gry na gitarze / dzieci',
    'sąsiadka zostawia u mnie dzieci na weekend', 'prowadzę zuchy w harcerstwie',
  ],
  'sexual-message': [
    '[sexual message]', 'ok [sexual message]', '[sexual message] xd', 'słuchaj [sexual message]', 'a potem [sexual message]',
    '[sexual message] co ty na to', 'no / [sexual message]', 'dzisiaj [sexual message]', '[sexual message] nie?',
  ],
}
