import type { Ordinary } from '../words.ts'

/** Ordinary talk in Polish that words alone could mistake. */
export const plOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'córcia jesteś sama? już wracam'], [1, 'tak mamo, tata w pracy'], [0, 'o której kończysz lekcje {day}'], [1, 'o {time}'],
    [0, 'odbiorę cię spod szkoły'], [1, 'ok mamuś'], [0, 'buziaki'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Gdzie jesteś?'], [1, 'u {name}'], [0, 'Jest tam jej mama?'], [1, 'tak robi {food}'], [0, 'Tata przyjedzie po ciebie o {time}'],
    [1, 'mogę zostać dłużej plss'], [0, 'Nie, {day} masz dentystę'], [1, 'ehh ok'],
  ] },
  { kind: 'parent', lines: [
    [0, 'odkładaj telefon, za 10 minut spać'], [1, 'jeszcze jedna runda tato'], [0, '10 minut albo jutro nie ma {game}'], [1, 'dobraaa'],
    [0, 'wyślij zdjęcie pokoju, posprzątane?'], [1, 'yyy jutro xd'], [0, 'dobranoc'],
  ] },
  { kind: 'parent', lines: [
    [0, 'mamo wyślesz kasę na obiad'], [1, 'Ile?'], [0, '20 zł'], [1, 'Poszło 30 blikiem. Reszta na autobus.'], [0, 'dziekiii'],
    [1, 'Bądź w domu przed szóstą, babcia przychodzi'], [0, 'ok'],
  ] },
  { kind: 'family', lines: [
    [0, 'Co byś chciała na urodziny skarbie? Babcia kupi'], [1, '{game} babciu!'], [0, 'To będzie. Widzimy się w niedzielę na obiedzie'],
    [1, 'taaak do zobaczenia'], [0, 'Ucałuj braciszka'],
  ] },
  { kind: 'family', lines: [
    [0, 'nie mów mamie, robię jej śniadanie w niedzielę'], [1, 'mogę pomóc?'], [0, 'tak ale to tajemnica'], [1, 'nic nie powiem'],
    [0, 'ty kupujesz kwiaty, ja płacę'], [1, 'umowa'],
  ] },
  { kind: 'family', lines: [
    [0, 'jesteś już w domu'], [1, 'no'], [0, 'jest mama?'], [1, 'nie, na zakupach do {time}'], [0, 'wyjdziesz z psem'], [1, 'już byłem'],
    [0, 'mistrz. kupiłam ci bluzę na wyprzedaży'], [1, 'serio?? dzięki!!'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Dzień dobry, nie dostałam Twojej pracy domowej. Wszystko w porządku?'], [1, 'przepraszam proszę pani zapomniałem'],
    [0, 'Proszę oddać do piątku, inaczej będzie jedynka.'], [1, 'dobrze'], [0, 'Proszę wysłać mi zdjęcie strony 12, jak skończysz.'],
    [1, 'wyślę'], [0, 'Ostatnie wypracowanie było bardzo dojrzałe.'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Przypominam: wycieczka {day}. Zbiórka {place} o {time}.'], [1, 'proszę pana trzeba pieniądze?'],
    [0, 'Najwyżej 20 zł i drugie śniadanie.'], [2, 'można wziąć telefon'], [0, 'Tak, ale w plecaku. Rodzice muszą podpisać zgodę.'],
    [2, 'ok dziękuję'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Trening przełożony, {day} o {time}, {place}. Kto będzie?'], [1, 'ja'], [2, 'ja też'], [3, 'nie mogę, korki'],
    [0, 'Weźcie obie koszulki, robimy zdjęcie drużyny.'], [1, 'ale gol w sobotę trenerze xd'], [0, 'Z tą lewą nogą jesteś wyjątkowy!'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Dobry wieczór, tu trener. Czy syn będzie na meczu {day}?'], [1, 'Dobry wieczór, tak, będzie.'],
    [0, 'Super, spotykamy się o {time} {place}'], [1, 'Podwieźć go do domu?'], [0, 'Nie trzeba, bus wraca pod szkołę'],
    [1, 'Świetnie, dziękuję'],
  ] },
  { kind: 'friends', lines: [
    [0, 'wpadniesz do mnie po szkole?'], [1, 'zapytam mamy, są twoi rodzice?'], [0, 'mama jest do {time}'], [1, 'pozwoliła!'],
    [0, 'pogramy w {game}'], [1, 'lecimyy'],
  ] },
  { kind: 'friends', lines: [
    [0, 'kino {day}?'], [1, 'kto jeszcze idzie'], [0, 'cała klasa prawie'], [1, 'ok to widzimy się {place} o {time}'], [0, 'weź popcorn'],
    [1, 'jasne'],
  ] },
  { kind: 'friends', lines: [
    [0, 'mama mnie zabije xd'], [1, 'co zrobiłaś'], [0, 'znowu zbiłam ekran'], [1, 'umarłam XDDD'],
    [0, 'to nie śmieszne chcę zniknąć hahaha'], [1, 'luz to tylko róg'], [0, 'no niby'],
  ] },
  { kind: 'homework', lines: [
    [0, 'wyślij zdj zadania z matmy'], [1, 'która strona'], [0, '34'], [1, 'masz'], [0, 'ratujesz mi życie'], [1, 'ile ci wyszło w 5'],
    [0, '12'], [1, 'mi 13 hmm'],
  ] },
  { kind: 'homework', lines: [
    [0, 'mieliście już kartkówkę?'], [1, 'no na drugiej'], [0, 'co było'], [1, 'tylko nie mów nikomu że mówiłem, prawie same ułamki'],
    [0, 'obiecuję'], [1, 'usuń to potem bo pani się wścieknie xd'], [0, 'haha ok'],
  ] },
  { kind: 'homework', lines: [
    [0, 'do projektu trzeba pytać ludzi ile mają lat i jak jeżdżą do szkoły'], [1, 'ankieta?'], [0, 'no 20 osób'],
    [1, 'popytam na osiedlu'], [0, 'termin do piątku'], [1, 'zrobię wykres'], [0, 'jesteś gość'],
  ] },
  { kind: 'party', lines: [
    [0, 'impreza niespodzianka dla {name} {day} o {time}'], [1, 'taaak'], [0, 'nic nie mówcie, to tajemnica!!'], [2, 'gdzie'],
    [0, 'u mnie, rodzice robią {food}'], [2, 'składamy się po 20 zł na prezent'], [1, 'oki'],
  ] },
  { kind: 'party', lines: [
    [0, 'twoi rodzice będą w domu w sobotę?'], [1, 'tak czemu'], [0, 'na nockę, moja mama chce pogadać z twoją'],
    [1, 'ok dam ci jej numer'], [0, 'wziąć {game}?'], [1, 'tak i śpiwór'],
  ] },
  { kind: 'trade', lines: [
    [0, 'sprzedam lodowy miecz 400 gemów'], [1, 'drogo 300'], [0, '350 i twój'], [1, 'ok dodaj mnie {handle}'], [0, 'wysłałem wymianę'],
    [1, 'mam dzięki'],
  ] },
  { kind: 'trade', lines: [
    [0, 'masz jeszcze skina smoka'], [1, 'mam, {money}'], [0, 'wyślij screena'], [1, 'chwila'], [0, 'ok robię blika na {money}'],
    [1, 'czekam'], [0, 'poszło'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Dzień dobry, czy rower jest jeszcze dostępny?'], [1, 'Tak, {money}.'], [0, 'Czy może Pan wysłać zdjęcie tylnego koła?'],
    [1, 'Oczywiście, chwileczkę.'], [0, 'Jaki jest adres? Mogę odebrać {day}.'], [1, '{street} 14, po {time}.'],
    [0, 'Świetnie, zapłacę gotówką.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Chciałabym zamówić dwie lampy. Ile kosztuje wysyłka?'], [1, 'Gratis. Na jaki adres?'], [0, 'Sosnowa 5'],
    [1, 'Proszę napisać na zamowienia@example.org po fakturę.'], [0, 'Zapłaciłam {money} przelewem.'], [1, 'Dotarło, wysyłka {day}.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'oddawaj długopis bo inaczej'], [1, 'bo co'], [0, 'powiem wszystkim że jesz pizzę z ananasem'], [1, 'nieee tylko nie to'],
    [0, 'ostrzegałam xd'], [1, 'padłem'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'fart'], [0, 'rewanż? rozwalę cię'], [1, 'zniszczę cię'], [0, 'znajdę twoją bazę i spalę'],
    [1, 'masz 5 minut żeby się poddać xd'], [0, 'nigdy'],
  ] },
  { kind: 'game', lines: [
    [0, 'brakuje 1 na rajd'], [1, 'jaki lvl'], [0, '13 w górę'], [1, 'mam 15 z łukiem'], [0, 'git wbijaj'], [1, 'rozniosę ich'],
    [0, 'lewą stroną'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'dziś na wychowawczej było o bezpieczeństwie w necie'], [1, 'u nas też'],
    [0, 'jak obcy pisze "nie mów rodzicom" to właśnie masz powiedzieć'], [1, 'i nie wysyłać zdjęć komuś kto pyta "ile masz lat"'],
    [0, 'dali ulotkę'], [1, 'już zgubiłam xd'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Szanowni Rodzice, w przyszłym tygodniu rozmawiamy o bezpieczeństwie w sieci.'], [1, 'Dziękuję. Co będzie omawiane?'],
    [0, 'Sygnały takie jak "to nasza tajemnica", prezenty od obcych albo "wyślij zdjęcie bo powiem wszystkim".'], [1, 'Bardzo potrzebne.'],
    [0, 'Slajdy będą na stronie szkoły.'], [2, 'Super'],
  ] },
  { kind: 'praise', lines: [
    [0, 'to twój rysunek? niesamowity'], [1, 'tak, dwa dni robiłam'], [0, 'masz talent, narysujesz mojego psa?'],
    [1, 'wyślij jego zdjęcie'], [0, 'masz'], [1, 'jaki słodki, ok'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'ma ktoś słówka z anglika'], [1, 'nie'], [2, 'zaraz wyślę zdj'], [0, 'dziekii'], [3, 'nowa grupa klasowa na {app}, dołączcie'],
    [1, 'link?'], [3, 'w dzienniku'], [2, 'już jestem'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'ile lat ma twój pies'], [1, '13 w psich latach xd'], [2, 'nie, 3'], [0, 'uroczy'], [1, 'kto coś piecze na kiermasz'],
    [2, 'ja przyniosę {food}'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Przypominamy o wizycie {day} o {time}. Odpisz TAK, aby potwierdzić.'], [1, 'TAK'],
    [0, 'Osoby poniżej 16 lat przychodzą z rodzicem.'], [1, 'Syn ma 12, przyjdę z nim.'], [0, 'Dziękujemy.'],
  ] },
  { kind: 'work', lines: [
    [0, 'Wyślesz raport do {time}?'], [1, 'Prawie gotowy, pół godziny.'], [0, 'Klient czeka, musi wyjść dzisiaj.'], [1, 'Będzie.'],
    [0, 'Lunch {place}?'], [1, 'Tak, o {time}.'],
  ] },
  { kind: 'friends', lines: [
    [0, 'ty masz już 13 czy jeszcze 12', 'age-asked'], [1, '13 od niedzieli!', 'age-told'], [0, 'spóźnione wszystkiego naj'],
    [1, 'dzięki, {day} idziemy z klasą na kręgle, idziesz?'], [0, 'taaak'],
  ] },
  { kind: 'friends', lines: [
    [0, 'wyślij selfie w nowych okularach', 'image-asked'], [1, 'nie ma opcji wyglądam jak sowa', 'refusal'], [0, 'haha sowy są super'],
    [1, 'w pon w klasie zobaczysz'], [0, 'ok sowa'],
  ] },
  { kind: 'parent', lines: [
    [0, 'doszłaś?'], [1, 'tak tato właśnie'], [0, 'zamknij drzwi i nikomu nie otwieraj'], [1, 'wiem wiem'], [0, 'mała śpi?'],
    [1, 'tak, robię lekcje'], [0, 'pisz jakby co, będę o {time}'],
  ] },
  { kind: 'friends', lines: [
    [0, 'zostawiłam u ciebie ładowarkę'], [1, 'tą białą?'], [0, 'no'], [1, 'wezmę {day} do szkoły'], [0, 'kocham cię normalnie xd'],
    [1, 'wisisz mi drożdżówkę'], [0, 'ok ok'],
  ] },
  { kind: 'game', lines: [
    [0, 'kto pomoże z bossem'], [1, 'ja'], [0, 'jak zginę to twoja wina xd'], [1, 'zginąłeś już 5 razy'], [0, 'daj tarczę'],
    [1, 'za 50 monet'], [0, 'masz'], [1, 'gg'],
  ] },
  { kind: 'family', lines: [
    [0, 'Cześć wnusiu, tu dziadek. Jedziesz {day} na ryby?'], [1, 'jaaasne dziadku'], [0, 'Podjadę o {time}, zapytaj mamy'],
    [1, 'mama się zgadza'], [0, 'Wezmę kanapki. Babci nie mów że kupię lody', '~secrecy-asked'], [1, 'haha nie powiem'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Dzień dobry, słuchawki aktualne? Jaka najniższa cena?'], [1, '{money}, niżej nie zejdę'], [0, 'Ok, biorę. Blik może być?'],
    [1, 'Może, numer w ogłoszeniu'], [0, 'Poszło. Kiedy wysyłka?'], [1, '{day} do paczkomatu, proszę o numer'],
    [0, 'Wysłałem w formularzu'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Córka zostawiła okularki na basenie'], [1, 'O, dziękuję, odbiorę {day}'], [0, 'Świetnie dziś pływała, gratulacje'],
    [1, 'Ucieszy się'], [0, 'Zawody o {time}, rodzice mogą robić zdjęcia'], [1, 'Super!'],
  ] },
  { kind: 'friends', lines: [
    [0, 'powiem ci coś'], [1, 'no mów'], [0, 'podoba mi się ten z 6b, tylko nikomu nie mów', '~secrecy-asked'], [1, 'wiedziałam XD'],
    [0, 'ciii'], [1, 'milczę jak grób'],
  ] },
  { kind: 'friends', lines: [
    [0, 'a ty zmieniasz szkołę od września?'], [1, 'tak'], [0, 'na którą', 'school-asked'], [1, '{school}', 'school-told'],
    [0, 'o mój kuzyn tam chodzi'], [1, 'serio, super'],
  ] },
]
