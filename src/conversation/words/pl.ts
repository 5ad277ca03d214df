import type { WordLists } from '../matcher.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const pl: WordLists = {
  classes: {
    goods: 'prezent|prezencik|upominek|monety|monet|gemy|gemow|diamenty|diamentow|doladowanie|telefon|iphone|iphonea|sluchawki|sluchawek|headset|buty|butow|karte|karta|karta podarunkowa|karte podarunkowa|voucher|kod|skin|skina|skiny|pass|battle pass|przepustke|bilet|bilet na pociag|konsole|tablet|naszyjnik|bransoletke|bluze|niespodzianka|niespodzianke|cos ladnego|cos fajnego|cos milego|paczke|paczka|ciuchy|pada',
    you: 'ty|cie|ciebie|ci|tobie|toba|wy|was|wam|pan|pani|cb|tb|ciebe',
    your: 'twoj|twoja|twoje|twojego|twojej|twojemu|twoim|twoja|twych|swoj|swoja|swoje|swojej|swojego|swojemu|swoim|swoich|twoich|twoi|twojich|wasz|wasza|wasi|waszej|waszym',
    parent: 'mama|mamy|mamie|mame|mamą|mamo|matka|matki|matce|matke|stara|starej|stary|staremu|starzy|starych|starym|tata|taty|tacie|tate|tatą|ojciec|ojca|ojcu|rodzice|rodzicow|rodzicom|rodzicami|rodzic|rodzicie|rodzina|rodziny|rodzinie|babcia|babci|dziadek|dziadkowi|ojczym|ojczymowi|macocha|macosze|opiekun|opiekunowi|opiekunka|mamusia|mamusi|tatus|tatusiowi',
    anyone: 'nikt|nikomu|nikogo|nikim|ktos|komus|kogos|komukolwiek|komu|ludzie|ludziom|innym|inni|inny|przyjaciolom|przyjaciel|przyjaciolce|przyjaciolki|kolega|koledze|koledzy|kolegom|kolezanka|kolezance|kolezankom|znajomym|znajomi|nauczyciel|nauczycielowi|nauczycielka|nauczycielce|pani|bratu|siostrze|wychowawcy|wychowawczyni',
    pic: 'zdjecie|zdjecia|zdjec|zdjeciu|zdj|zdjatko|fota|fote|foto|foty|fotka|fotke|fotki|fotek|selfie|selfi|selfika|selfiaka|filmik|filmiki|film|filmu|filmik|wideo|obrazek|pic|snap|snapa',
    want: 'chce|chcesz|chcialbym|chcialabym|chcialbys|chcialabys|chcemy|chcecie|chcial|chciala|hce|hcesz|ochote|ochota',
    going: 'bede|bedziesz|bedzie|bedziemy|zamierzam|zamierzasz|ide|mam zamiar|beda',
    send: 'wyslij|wysylaj|wyslesz|wysle|wyslac|wysylac|wysylasz|przeslij|przeslesz|przeslac|przesylaj|slij|podeslij|podeslesz|podeslac|daj|dasz|dawaj|pokaz|pokazesz|pokazac|udostepnij|wrzuc|pochwal sie|zapodaj',
    day: 'dzis|dzisiaj|dzisiej|wieczorem|dzis wieczorem|jutro|jutr|pojutrze|poniedzialek|wtorek|srode|sroda|czwartek|piatek|sobota|sobote|niedziela|niedziele|weekend|weekendzie|w nocy|dzis w nocy',
    school: 'szkola|szkoly|szkole|szkolę|szkoły|szkoła|budy|buda|budzie|podstawowka|podstawowki|podstawowce|podstawowke|liceum|lo|technikum|gimnazjum|zawodowka|zawodowce|szkolka|sp|uczelnia',
    reveal: 'wysle|wysylam|wyslac|pokaze|pokazuje|pokazac|wrzuce|wrzucam|wrzucic|opublikuje|opublikowac|udostepnie|udostepniam|udostepnic|rozesle|rozsylam|rozeslac|wstawie|wstawiam|wstawic|powiem|powiedziec|mowie|opowiem|napisze|napisac|zadzwonie|zadzwonic|przesle|przeslac|puszcze|puscic|dam|wypuszcze|doniose|poinformuje|podesle|rozpowiem',
    thing: 'to|wszystko|je|ja|zdjecie|zdjecia|foty|fotki|film|filmik|filmiki|nagranie|nagrania|screeny|screen|rozmowe|rozmowy|wiadomosci',
    crowd: 'mama|mamie|mame|matce|matka|tata|tacie|tate|ojcu|ojciec|rodzicom|rodzice|rodzicow|rodzinie|rodzina|znajomym|znajomi|znajomych|kolegom|koledzy|kolezankom|kolezanki|przyjaciolom|przyjaciele|bratu|siostrze|klasie|klasa|szkole|szkola|wszystkim|wszyscy|kazdemu|kazdy|ludziom|ludzie|internet|internecie|internetu|necie|neta|kontaktom|obserwujacym|nauczycielom|nauczycielce|nauczycielowi|wychowawczyni|grupie|grupe|starym|starzy|lista|liste|dyrektorowi|babci',
  },
  numbers: {
    dziewiec: 9, dziesiec: 10, jedenascie: 11, dwanascie: 12, trzynascie: 13, czternascie: 14, pietnascie: 15, szesnascie: 16,
    siedemnascie: 17, osiemnascie: 18, dziewietnascie: 19, dwadziescia: 20, trzydziesci: 30, czterdziesci: 40, piecdziesiat: 50,
    szescdziesiat: 60, dwa: 2, trzy: 3, cztery: 4, piec: 5, szesc: 6, siedem: 7, osiem: 8,
  },
}
