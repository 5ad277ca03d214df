import type { ChatWords } from '../words.ts'

/** Polish wordings that no reader was tuned on: for measuring only. */
export const pl: ChatWords = {
  language: 'pl',
  slots: {
    age: ['11', '12', '13', '14', '15', 'dwanaście', 'trzynascie', 'czternaście'],
    adult: ['20', '22', '25', '28', '33', '37', '43', 'trzydzieści'],
    school: ['SP Brzozowy Gaj', 'podstawówka nr 312', 'Szkoła Pod Dębami', 'SP im. Jana Sokolnika', 'Zespół Szkół Jeziornia'],
    street: ['Wrzosowa', 'os. Słoneczny Stok', 'Krzywa 8', 'Stare Sady', 'Lipowa przy rondzie', 'Bociania'],
    place: ['pod żabką', 'koło fontanny', 'na dworcu', 'przy lodowisku', 'pod galerią', 'na przystanku', 'koło boiska'],
    time: ['16:20', 'o 17', 'wpół do szóstej', 'o piętnastej', '18.30', 'o 14:00'],
    day: ['jutro', 'w sobotę', 'we wtorek', 'w niedziele', 'pojutrze', 'w czwartek'],
    money: ['100 zł', '50zl', '200 złotych', 'dwie stówy', '80 zł', '150 pln'],
    app: ['Signal', 'Telegram', 'Messenger', 'snap', 'Discord', 'whatsapp'],
    handle: ['szary_lis8', 'kapitan.mgla', 'nocny_rower', 'zorza_77', 'krzys.pixel'],
    game: ['Turbo Jeże', 'Podniebna Wyspa', 'Klockowo', 'Gol Mistrz', 'Rycerze 3'],
    name: ['Oliwia', 'Filip', 'Zosia', 'Kacper', 'Nadia', 'Tymek'],
    food: ['pierogi', 'naleśniki', 'kebab', 'zapiekanki', 'rosół', 'makaron'],
  },
  signs: {
    'age-asked': [
      'a ty który rocznik', 'ile wiosen na karku hehe', 'do której klasy teraz chodzisz', 'kiedy stuknie ci / {age}?',
      'ile ty wgl masz, {age}?', 'mogę wiedzieć ile masz latek', 'a wiek jaki', 'wyglądasz na starszą, ile masz naprawdę',
      'sory że pytam ale ile ty właściwie masz, tak spokojnie piszesz', 'moja siostrzenica też w to gra, jesteś w jej wieku czy starsza?',
    ],
    'age-told': [
      '{age}', '{age} skończone', 'niedawno {age}', 'mam {age} a co', 'no {age} xd', ['{age}, no a u ciebie ile', 'age-asked'],
      'w lipcu bedzie 14 wiec 13', 'dopiero {age} :/',
    ],
    'adult-age-told': [
      'ja to już {adult}', '{adult} na karku', 'mam {adult} ale młody duchem', 'u mnie {adult} stuknęło',
      'no ja {adult}, nie przeszkadza ci?', 'szczerze to {adult}', 'ja już dawno po szkole, {adult} mam',
      'zdjęcie stare, teraz jestem {adult} letni gość',
    ],
    'school-asked': [
      'gdzie się uczysz', 'chodzisz gdzieś tu do budy w okolicy? do której', 'numer podstawówki?', 'a co to za szkoła / jak się nazywa',
      'ty jesteś z tej szkoły przy rondzie czy innej', 'powiedz do której sql chodzisz',
      'długo dziś siedziałaś na lekcjach? która to szkoła', 'mój kuzyn idzie od września tam do was do siódmej, jak się nazywa ta twoja',
    ],
    'home-asked': [
      'a na jakim osiedlu siedzisz', 'daleko masz do centrum? jaka ulica', 'gdzie dokładnie mieszkasz to zobacze na mapie',
      'podrzuć adresik', 'jaką trasą chodzisz potem do siebie', '{street} to twoje okolice?', 'wyślij pinezke gdzie masz dom',
      'blok czy dom? jaki numer', 'często tamtędy jeżdże, pod którym numerem mam zatrąbić hehe',
      'to ten blok przy parku czy gdzie ty mieszkasz',
    ],
    'school-told': [
      '{school}', 'chodze tu: {school}, 6b', 'no {school} niestety', 'tutaj zaraz obok, {school}', '{school} a znasz?',
      'moja buda to {school}', 'nuda dziś była, {school} jak zwykle', 'pół mojej klasy w to gra, {school} pozdrawia',
    ],
    'home-told': [
      '{street}', 'mój adres to {street}', '{street}, drugi blok od sklepu', 'koło szkoły, {street}', 'my mamy dom {street}',
      'tam gdzie {street} na samym końcu', 'nie, w drugą stronę, {street}, nad fryzjerem',
      'właśnie wróciłem do siebie, {street}, cały mokry',
    ],
    'supervision-asked': [
      'jest ktoś teraz z tobą w pokoju', 'starzy w domu?', 'o której rodzice wychodzą do pracy', 'mama ci przegląda telefon?',
      'sama siedzisz?', 'wszyscy już śpią u ciebie', 'kiedy masz wolną chatę', 'ktoś jeszcze widzi co piszesz?',
      'cicho coś u ciebie, nie ma nikogo?', 'rodzice gdzieś jadą na weekend czy siedzą',
    ],
    'secrecy-asked': [
      'tylko nikomu ani słowa', 'mama nie musi o tym wiedzieć', 'pokasuj to co pisaliśmy', 'niech to zostanie miedzy nami dobra?',
      'nie mów koleżankom że gadamy', 'jak ktoś spyta to mnie nie znasz', 'wyczyść czat zanim odłożysz tel', 'to nasza tajemnica pamietaj',
      'dorośli zaraz robią z tego aferę więc im nie opowiadaj', 'serio, jak wychowawczyni zapyta to o nas nic nie mów',
    ],
    flattery: [
      'jesteś taka dojrzała, reszta w twoim wieku to dzieciaki', 'z nikim mi się tak nie gada jak z tobą',
      'tylko ty mnie naprawdę rozumiesz', 'na tym profilowym wyglądasz ślicznie', 'wyjątkowa jesteś wiesz o tym?',
      'szkoda że nie ma więcej takich jak ty', 'od razu wiedziałem że nie jesteś jak inni',
      'znam trzydziestolatków co gadają mniej mądrze od ciebie',
      'cały dzień czekałem aż napiszesz, nikogo takiego jak ty jeszcze nie spotkałem',
    ],
    'gift-offered': [
      'kupić ci ten pakiet do {game}?', 'mam dla ciebie prezencik', 'doładuje ci konto w telefonie co ty na to',
      'chcesz nowe słuchawki to ci wyśle', 'dam ci kod na skina za free', 'mogę ci sprawić te buty o których mówiłaś',
      'wpadnie ci karta podarunkowa odemnie', 'mówiłaś że słuchawki ci padły, zamówić ci nowe do paczkomatu?',
      ['na wesołym miasteczku ja stawiam wszystko co zechcesz', '~meeting-proposed'],
    ],
    'payment-offered': [
      'dorobisz sobie {money}', 'zapłacę, {money} starczy?', 'rzucę ci blikiem {money}', 'a za {money} byś się zgodziła',
      'mogę dać {money} od ręki', 'ile chcesz, {money}?', ['zbierasz na rower nie? {money} możesz mieć ode mnie od razu', '~gift-offered'],
      'nie za darmo przecież, kładę {money}',
    ],
    'payment-sent': [
      'poszedł blik {money}', 'przelew zrobiony', 'masz już {money} na koncie zobacz', 'wysłane, {money}, daj znać jak dojdzie',
      'właśnie ci puściłem {money}', 'hajs poszedl', 'powinno już być, {money} zeszło mi z konta',
      'patrzyłaś? {money} puszczone w przerwie',
    ],
    'platform-move': [
      'przerzućmy się na {app}', 'masz {app}? tu mi muli', 'dodaj mnie {handle} na {app}', 'napisz tam do mnie, nick {handle}',
      'wolę {app} jestem tam {handle}', 'podaj swojego snapa to się odezwe', 'tutaj nie będę pisał, złap mnie na {app}',
      'tu admini wszystko czytają, lepiej {app}', 'telefon mi się tnie na tej apce, odezwij się tam: {handle} ({app})',
    ],
    'image-asked': [
      'pokaż się', 'jakaś twoja fotka?', 'odpal kamerkę na chwile', 'wrzuć zdj z dzisiaj jak wyglądasz', 'podeślij jakieś swoje selfie',
      'no i [asks for an image]', 'nagraj mi się jak machasz', 'ciekawe jak wyglądasz, masz coś w galerii ze sobą?',
      'liczę na to że [asks for an image]', ['ja swoje wysłałem to teraz twoja kolej', '~image-sent'],
      'nawet nie wiem z kim gadam, pokaż buzię',
    ],
    'image-sent': [
      'no i tak wyglądam', 'masz, zrobione przed chwilą', 'poszło moje zdj', 'wysłałam, tylko się nie śmiej', 'no dobra tu jestem na fotce',
      'leci selfik', 'chwilę trwało bo ciemno ale jestem na tym zdjęciu', 'widzisz? ta w środku to ja',
    ],
    threat: [
      'cała klasa to zobaczy', '[threat to share]', 'mam twoje rzeczy zapisane i puszcze dalej', 'przyjade pod twój dom zobaczysz',
      'pożałujesz jak mnie zablokujesz', ['zostawisz mnie to już mnie nie będzie na świecie', '~distress-told'],
      'no to twoja mama się dowie wszystkiego ode mnie', 'ostrzegam [threat to share]',
      ['piśnij komuś słówko a wszystko idzie do neta', 'secrecy-asked'],
      'nie myśl że się uwolnisz, wyślę to każdemu z twoich obserwujących', 'ciekawe co ojciec powie jak znajdzie wszystko w skrzynce',
    ],
    demand: [
      'masz mi przelać {money}', ['dawaj kod blik natychmiast', '~deadline'],
      ['chce jeszcze 5 zdjęć i to już', '~image-asked', '~deadline'], 'bez dyskusji, robisz tak jak każę',
      'kupujesz kartę i wysyłasz mi kod, koniec gadania', 'płać to się odczepię', 'nie interesuje mnie skąd weźmiesz, ma być {money}',
      'bez wymówek, czekam na pieniądze', 'weź kartę mamy i załatw mi {money}',
    ],
    deadline: [
      ['masz godzinkę', '~demand'], ['kasa ma być {day} {time} na koncie', 'demand'],
      ['dziś do północy bo inaczej wszyscy zobaczą', '~demand', 'threat'], ['zostało ci 15 min', '~demand'],
      ['czekam tylko do jutra rana', '~demand'], ['jak do wieczora nie będzie to leci do twoich znajomych', 'threat', '~demand'],
    ],
    'meeting-proposed': [
      'może się zobaczymy na żywo', 'wyskoczysz ze mną na lody {day}', 'podjade po ciebie autem jak chcesz',
      'jestem {day} u was w mieście, spotkamy się?', 'wpadnij do mnie', 'chciałbym cię poznać w realu',
      'a jakbyśmy sie przeszli gdzieś we dwójkę', 'i tak będę w tamtych stronach {day}, zatrzymam się i się przejdziemy',
      ['lepiej pogadać na żywo niż pisać, {day} {place}?', '~meeting-arranged'],
    ],
    'meeting-agreed': [
      'no dobra moge przyjść', 'spoko to się widzimy', 'okej to wpadne', 'w sumie czemu nie, przyjdę', 'dobra ale na chwilkę',
      'pasuje mi, spotkajmy się', 'trochę się stresuje ale ok, przyjdę do ciebie', 'jak nie będzie padać to będę na miejscu',
    ],
    'meeting-arranged': [
      'to {day} {time} {place}', 'będę czekał {place}, {time}, srebrne auto', 'kupiłem ci bilet na pociąg, {day} wsiadasz',
      'umówieni: {day}, {place}', 'jadę już, {time} {place}', 'czyli {time} {place}, poznasz mnie po zielonej kurtce',
      'no to ustalone, {day} {time}, {place}, będę w zielonej czapce', 'zaparkuję {place} i tam na ciebie poczekam, {time}',
    ],
    refusal: [
      'raczej nie', 'nie ma opcji', 'mama mi nie pozwala', 'wole nie sorki', 'eee może kiedy indziej', 'teraz nie moge bo tata obok',
      'nie znam cię na tyle', 'dziwne to trochę, nie', 'pomyślę jeszcze', 'zapytaj kogoś innego', 'nie chcę o tym gadać',
    ],
    'distress-told': [
      'mam już dość wszystkiego', 'cała się trzęsę', 'rycze od godziny', 'nie chce mi się żyć', 'tak się boje że nie śpie',
      'nie wiem co mam robić, pomocy', 'wolałabym zniknąć na zawsze', 'od paru dni nic nie jem przez to wszystko',
      'nie wiem jak z tego wyjść i boje się komuś powiedzieć',
    ],
    'other-children': [
      'jedna twoja rówieśniczka robi to bez problemu', 'wez koleżankę będzie raźniej', 'piszę z paroma w twoim wieku',
      'masz młodszego brata? niech też wejdzie', 'inne dziewczyny z twojej szkoły też ode mnie dostały',
      'daj znać {name} żeby do mnie napisała, ma tyle co ty', 'piszę też z takim chłopakiem z szóstej klasy, jemu pasowało',
      ['dodaj mnie na waszą grupkę z koleżankami to z nimi też popiszę', '~platform-move'],
    ],
    'child-access': [
      'prowadzę treningi dla dzieciaków', 'jestem opiekunem na koloniach', 'uczę gry na gitarze w domu kultury, głównie młodzież',
      'pilnuję czasem dzieci sąsiadki', 'moja partnerka ma syna w twoim wieku, mieszka z nami', 'pracuje w świetlicy w szkole',
      'w soboty sędziuję mecze najmłodszych', 'mieszkam z kimś kto ma dzieci, codziennie je odwożę',
    ],
    'sexual-message': [
      '[sexual message]', 'hej [sexual message]', '[sexual message] no wiesz', 'powiem ci że [sexual message]',
      'i jeszcze [sexual message]',
    ],
  },
  insist: [
    'no dajesz', 'weź nie rób scen', 'obiecałaś przecież', 'to nic takiego', 'no i co dalej czekam', 'nie ufasz mi?', 'tylko raz, ostatni',
    'ładnie proszę',
    'przemyśl to jeszcze raz',
  ],
  agree: ['okej', 'dobra', 'git', 'spk', 'no ok', 'może być', 'jasne', 'niech będzie', 'oki doki', 'luz'],
  talk: [
    ['byłeś na treningu?', 'nie bo odwołali'], ['komu kibicujesz', 'bramkarzowi haha'], ['jak poszła prezentacja', 'o jeżach, dostałam 5-'],
    ['przeszedłeś tego bossa', '3 razy zginąłem'], ['jaki kolor wybrałeś', 'niebieski'], ['naprawili ci rower?', 'tak nowa dętka'],
    ['grasz w turnieju', 'jeszcze nie wiem'], ['co tam u chomika', 'śpi jak zawsze'], ['co dziś na obiad', '{food} chyba'],
    ['jest u ciebie śnieg', 'samo błoto'],
    ['jaki serial oglądasz', 'ten o smokach'], ['idzie ci gitara?', 'palce bolą'],
  ],
  fillers: [
    'xd', 'hahah no nie', 'brat się drze za ścianą', 'dzisiaj 7 lekcji miałem', 'ale leje', 'psa muszę wyprowadzić', 'laguje masakra',
    'wygrałem jupi',
    'nie mam pojęcia', 'padam', 'yyy', 'właśnie zjadłam {food}', 'ale nuda na geografii', 'mhm',
  ],
  hello: ['siemka', 'eloo', 'cześć', 'hejka', 'dobry wieczór', 'jesteś?', 'no hej', 'witam', 'dzień dobry'],
  bye: ['lece', 'narka', 'dobranoc', 'paaa', 'do jutra', 'idę spać', 'muszę kończyć', 'to na razie'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Jesteś już w domu? Babcia jest?'], [1, 'tak ogląda tv'], [0, 'Super. Zrób zdjęcie planu z lodówki i mi wyślij'], [1, 'zaraz'],
      [0, 'Będę {time}, nastaw ziemniaki'], [1, 'a co jemy'], [0, '{food}'],
    ] },
    { kind: 'parent', lines: [
      [0, 'tato moge nocować u Zosi'], [1, 'A jej rodzice będą?'], [0, 'tak oboje'], [1, 'To ok, napisz jak dojdziesz'],
      [0, 'napisze'], [1, 'I nie siedźcie do rana nad grą'], [0, 'hehe jasne'],
    ] },
    { kind: 'family', lines: [
      [0, 'tylko nic tacie nie mów o prezencie'], [1, 'no przecież wiem'], [0, 'dajemy w niedziele przy śniadaniu'],
      [1, 'ile on kończy, 45?'],
      [0, 'tak stary już haha'], [1, 'dorzuce 20 zł'],
    ] },
    { kind: 'teacher', lines: [
      [0, 'Dzień dobry, prace oddajemy najpóźniej {day}.'], [1, 'proszę pana a mogę później bo byłem chory'],
      [0, 'Dobrze, ale potem obniżam ocenę.'],
      [1, 'dziękuję'], [0, 'Proszę dołączyć zdjęcie plakatu.'], [1, 'oczywiście'],
    ] },
    { kind: 'coach', lines: [
      [0, '{day} gramy na wyjeździe, zbiórka {time} pod klubem'], [1, 'będę'], [2, 'ktoś mnie podrzuci?'],
      [0, 'jedziesz z tatą Filipa, już pytałem'],
      [2, 'super dzięki'], [0, 'weźcie ochraniacze'],
    ] },
    { kind: 'friends', lines: [
      [0, 'wyjdziesz na dwór'], [1, 'musze posprzątać pokój'], [0, 'ech'], [1, 'mama stoi nade mną xd'],
      [0, 'to za godzinę na boisku tak jak zawsze'], [1, 'ok!!'],
    ] },
    { kind: 'homework', lines: [
      [0, 'masz zadanie 12'], [1, 'mam'], [0, 'wyślij fote prosze'], [1, 'tylko nie mów że ode mnie'], [0, 'no co ty'],
      [1, 'i przepisz innymi słowami'],
      [0, 'ratujesz mi życie'],
    ] },
    { kind: 'party', lines: [
      [0, 'jubilatka dalej nic nie wie?'], [1, 'zero'], [0, 'i tak ma zostać, ani słowa do soboty'], [1, 'biorę balony'], [2, 'ja tort'],
      [0, 'zrzutka po 15 zł blikiem do mnie'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Dzień dobry, czy hulajnoga aktualna?'], [1, 'Tak, {money}.'], [0, 'Poproszę zdjęcie kół. Gdzie można odebrać?'],
      [1, 'Ulica {street}, {day} po południu.'], [0, 'Świetnie, zapłacę przelewem na miejscu.'], [1, 'Do zobaczenia.'],
    ] },
    { kind: 'trade', lines: [
      [0, 'zamienisz ten złoty topór'], [1, 'za 2 konie'], [0, 'koń i 500 monet'], [1, 'stoi'], [0, 'wysłałem zaproszenie'],
      [1, 'przyjęte'],
    ] },
    { kind: 'game', lines: [
      [0, 'zaraz cie rozwalę'], [1, 'pomarzyć możesz'], [0, 'masz 30 sekund zanim wejdę ci do bazy'], [1, 'ratunku xd'],
      [0, 'oddawaj flagę albo po tobie'], [1, 'NIGDY'], [0, 'gg'],
    ] },
    { kind: 'joke', lines: [
      [0, 'zjesz moje chipsy to powiem wszystkim że śpisz z misiem'], [1, 'nie odważysz się'], [0, 'sprawdź mnie'],
      [1, 'dobra bierz te chipsy'], [0, 'hahaha'],
    ] },
    { kind: 'lesson', lines: [
      [0, 'co miało być na plakacie o necie'], [1, 'że jak ktoś prosi o zdjęcie albo mówi żeby nie mówić rodzicom to idź do dorosłego'],
      [0, 'aa i nie podawać ulicy'], [1, 'dokładnie, narysuje kłódkę'], [0, 'spoko'],
    ] },
    { kind: 'praise', lines: [
      [0, 'ale obrona w 80 minucie'], [1, 'dzieki'], [0, 'najlepszy bramkarz w całej lidze'], [1, 'nie przesadzaj haha'],
      [0, 'serio mówię jesteś niesamowity'],
    ] },
    { kind: 'friends', lines: [
      [0, 'ile ty kończysz w tą sobote', 'age-asked'], [1, '13!!', 'age-told'], [0, 'wreszcie tyle co ja', '~age-told'],
      [1, 'wpadniesz na urodziny'],
      [0, 'pewnie, dostałam zaproszenie w klasie'],
    ] },
  ],
  names: ['Antek', 'Maja', 'Igor', 'Hania', 'Szymon', 'Wiktoria', 'Bartek', 'Magda', 'Olek', 'Julka'],
}
