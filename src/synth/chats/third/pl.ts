import type { ChatWords } from '../words.ts'

/** Polish of the third corpus. */
export const pl: ChatWords = {
  language: 'pl',
  slots: {
    age: ['11', '12', '13', '14', 'trzynaście'],
    adult: ['22', '27', '35', '41'],
    school: ['SP 14 Zalesie', 'szkoła im. Korczyńskiego', 'SP 203', 'podstawówka na Sosnowej'],
    street: ['ulica Słowicza', 'ulica Młynarska', 'osiedle Zacisze', 'ulica Garncarska'],
    place: ['pod galerią', 'przy dworcu', 'na skateparku', 'koło kina'],
    time: ['17', '16:30', '18:15', 'wpół do piątej'],
    day: ['jutro', 'w sobotę', 'w piątek', 'pojutrze'],
    money: ['100 zł', '250 zł', '50 euro', 'dwie stówy'],
    app: ['Telegram', 'Signal', 'Discord', 'Snap'],
    handle: ['borsuk.szary3', 'mgla_64', 'kuba.rx', 'sowa88'],
    game: ['Fortnite', 'Robloxa', 'Minecrafta', 'Brawl Stars'],
    name: ['Hania', 'Kacper', 'Oliwia', 'Tymek'],
    food: ['pizza', 'lody', 'kebab', 'frytki'],
  },
  signs: {
    'age-asked': [
      'ile masz lat?', 'ile ty wgl masz lat', 'który rocznik jesteś', 'w której jesteś klasie, szósta?', 'strzelam że {age}, dobrze?',
    ],
    'age-told': ['{age}', 'mam {age} lat', '{age} lat', 'miesiąc temu skończyłam {age}'],
    'adult-age-told': ['mam {adult} lat', 'ja {adult} lat', 'trochę starszy od ciebie, {adult} lat', 'latem stuknęło mi {adult} lat'],
    'school-asked': [
      'do jakiej szkoły chodzisz?', 'jaka szkoła', 'co to za szkoła z tym logo na bluzie', 'ty jesteś z czternastki czy skąd',
    ],
    'home-asked': ['gdzie mieszkasz?', 'jaki masz adres', 'która część miasta, jaka ulica', 'na którym przystanku wysiadasz do domu'],
    'school-told': ['moja szkoła to {school}', '{school}', '7b, {school}'],
    'home-told': ['{street}, koło piekarni', 'mój adres to {street}', 'mieszkam tu: {street}'],
    'supervision-asked': [
      'jesteś sama w domu?', 'jest ktoś teraz z tobą', 'mama sprawdza ci telefon?', 'o której starzy idą spać', 'masz zamknięte drzwi?',
    ],
    'secrecy-asked': [
      'nie mów mamie', 'to nasza tajemnica', 'usuń wiadomości', 'nikomu o tym nie mów', 'jakby ktoś pytał to jestem kolegą ze szkoły',
      'ani słowa ojczymowi, on zaraz zrobi aferę', 'ustaw znikające wiadomości, wtedy nic nie zostanie',
    ],
    flattery: [
      'jesteś bardzo dojrzała jak na swój wiek', 'nie jesteś taka jak inne', 'tylko ty mnie rozumiesz',
      'z takim uśmiechem nie powinnaś siedzieć sama',
    ],
    'gift-offered': [
      'kupię ci nowy telefon', 'chcesz robuxy? dam ci', 'powiedz jakie buty, przyjdą w paczce', 'doładuję ci konto, ja stawiam',
    ],
    'payment-offered': [
      'dam ci {money}', 'zapłacę ci {money} jak chcesz', 'masz ode mnie {money}, minuta roboty', 'czeka na ciebie {money}',
    ],
    'payment-sent': ['wysłałem ci pieniądze', 'właśnie poszło {money} blikiem', 'zapłacone, sprawdź konto', 'przelew zrobiony'],
    'platform-move': [
      'dodaj mnie na {app}, {handle}', 'masz {app}? pogadajmy tam', 'wejdź na {app}', 'przejdźmy na {app}',
      'ta apka ciągle się wiesza, szukaj mnie przez {app}',
      'jaki masz nick na {app}', 'zapisz sobie: {handle}, {app}, i odezwij się stamtąd',
    ],
    'image-asked': [
      'wyślij mi swoje zdjęcie', 'dasz selfie?', 'włącz kamerkę', '[asks for an image] proszę',
      'no pokaż się w końcu',
      'ja się pokazałem, teraz ty', 'krótka rozmowa wideo, tylko zobaczę twoją twarz',
    ],
    'image-sent': ['wysłałam ci moje zdjęcie', 'to ja', 'masz, przed chwilą sobie zrobiłam', 'doszło moje zdjęcie?'],
    threat: [
      'wyślę to wszystkim twoim znajomym', 'powiem wszystko twoim rodzicom', 'wiem gdzie mieszkasz i przyjadę',
      '[threat to share] nie żartuję',
      'jedno kliknięcie i jutro wie całe osiedle', 'twój trener chętnie by to obejrzał / napisać do niego?',
      'jak mnie zablokujesz to sobie coś zrobię i to będzie przez ciebie', 'ciekawe co powie 7b jak to wpadnie na grupę',
    ],
    demand: [
      'wyślij mi {money} teraz', 'masz robić co mówię', ['wyślij kolejne zdjęcie albo to wrzucę', 'image-asked', 'threat'],
      'zapłać mi {money}',
      'no to {money}, koniec wymówek', 'pożycz od dziadka, nie obchodzi mnie skąd, ma być {money}',
      'nie wychodzisz stąd, odpisujesz jak piszę',
    ],
    deadline: ['masz czas do {time}', 'masz godzinę', 'dzisiaj wieczorem. nie jutro', 'zegar tyka, {time} i koniec'],
    'meeting-proposed': [
      'spotkamy się {day}?', 'powinniśmy się spotkać na żywo', 'chcesz się {day} spotkać', 'zabiorę cię {day} na miasto, tylko my dwoje',
      'będę {day} u was w pracy, mógłbym wpaść się przywitać', 'podjadę po ciebie {day}, przejedziemy się?',
    ],
    'meeting-agreed': ['ok spotkajmy się', 'tak przyjdę', 'dobra będę', 'no mogę się spotkać'],
    'meeting-arranged': [
      'spotkajmy się {place} o {time}', '{place}, {time}, będę szarym autem', 'czyli {day} {time} {place}',
      'mam już bilet, o {time} jestem {place}',
    ],
    refusal: [
      'nie chcę', 'może później', 'mama sprawdza mi telefon', 'nie wolno mi', 'przestań pytać proszę', 'hm nwm, dziwnie mi',
      'teraz nie mogę, mam dużo lekcji', 'wolę nie',
    ],
    'distress-told': ['bardzo się boję', 'nie mogę przestać płakać', 'nie chcę już żyć', 'ręce mi się trzęsą i nie mam komu powiedzieć'],
    'other-children': [
      'inne dziewczyny w twoim wieku też to robią', 'weź ze sobą koleżankę', 'twój brat ma konto? dodaj młodego',
      'jeden z piątej klasy zrobił to tydzień temu i luz',
    ],
    'child-access': [
      'trenuję dzieciaki do lat 12', 'w weekendy pilnuję dzieci', 'jeżdżę busem podstawówki',
      'synowie mojej dziewczyny często u mnie śpią',
    ],
    'sexual-message': ['[sexual message]', 'hej [sexual message]', '[sexual message] co ty na to'],
  },
  insist: ['no weź', 'proszę, dla mnie', 'nie bądź taka', 'to przecież nic', 'czemu nie'],
  agree: ['ok', 'dobra', 'no', 'spoko', 'jak chcesz'],
  talk: [
    ['co robisz', 'oglądam filmiki'], ['jak dzień', 'długi, dwie matmy'], ['grasz w {game}?', 'tak ale słabo'],
    ['masz zwierzaki?', 'dwa koty'],
    ['czego słuchasz', 'wszystkiego'], ['widziałeś mecz', 'tylko drugą połowę'], ['pada u was?', 'cały dzień'],
    ['ulubione jedzenie?', '{food}'],
    ['jakieś hobby?', 'perkusja'], ['jak nauka', 'nie pytaj'], ['widziałeś ten nowy film', 'nie, dobry?'],
  ],
  fillers: [
    'haha', 'hmm', 'xd prawda', 'moment, dzwonek', 'ta lekcja się ciągnie', 'bateria 4%', 'spać mi się chce', 'znowu {food}', 'ładnie',
    'co', 'autobus znów spóźniony',
  ],
  hello: ['hej', 'siema', 'cześć', 'elo', 'dobry wieczór'],
  bye: ['dobranoc', 'lecę', 'na razie', 'kolacja, pa', 'papa'],
  ordinary: [
    { kind: 'parent', lines: [
      [0, 'Jadłeś? W lodówce jest makaron'], [1, 'tak'], [0, 'Brat wrócił?'], [1, 'nie jest na piłce'],
      [0, 'Zamknij z tyłu, kończę o {time}'], [1, 'ok mamo'],
      [0, 'I zrób mi zdjęcie kartki od pielęgniarki'], [1, 'leży na stole'],
    ] },
    { kind: 'coach', lines: [
      [0, 'W niedzielę wszyscy {place} o {time}'], [1, 'może kuzyn przyjść popatrzeć'], [0, 'Pewnie, rodziny zapraszamy'],
      [2, 'niebieskie getry?'], [0, 'Tak. I 10 zł dla pani Ewy'],
      [2, 'ok trenerze'], [0, 'Świetna obrona ostatnio'], [2, 'dzięki'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'kto ma kartę z geografii'], [1, 'ja'], [0, 'zdjęcie strony 2 proszęęę'], [1, 'jest w folderze klasy'], [2, 'to na {day}'],
      [0, 'nieee'],
      [1, 'na przerwie w bibliotece zrobimy razem'], [2, 'no'],
    ] },
    { kind: 'trade', lines: [
      [0, 'wymienię złotą skrzynię za twojego wilka'], [1, 'dorzuć 200 monet'], [0, '150'], [1, 'ok ty pierwszy'],
      [0, 'nie, przez okno wymiany'], [1, 'racja'], [0, 'gotowe, gg'],
    ] },
    { kind: 'sale', lines: [
      [0, 'Dzień dobry, rower aktualny?'], [1, 'Tak, {money}'], [0, 'Poproszę jeszcze zdjęcie łańcucha'], [1, 'Wieczorem wyślę'],
      [0, 'Mogę odebrać {day}?'], [1, '{time} pasuje'], [0, 'Gotówka?'], [1, 'Super'],
    ] },
    { kind: 'joke', lines: [
      [0, 'oddaj mi pierogi albo wojna'], [1, 'jakie pierogi'], [0, 'te które masz na brodzie'], [1, 'xd poddaję się'],
      [0, 'okup: pół talerza'],
    ] },
    { kind: 'class-group', lines: [
      [0, 'hej tu {name}, nowa osoba w 7b'], [1, 'witaj'], [1, 'ile masz lat', 'age-asked'], [0, '{age}', 'age-told'],
      [2, 'spoko, sala 14'], [0, 'dzięki'],
    ] },
  ],
  names: ['Hania', 'Kacper', 'Oliwia', 'Tymek', 'Ewa', 'Zbyszek', 'Lena', 'Szymon', 'Grażyna', 'Igor'],
}
