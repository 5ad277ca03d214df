import type { WordLists } from '../matcher.ts'
import { compound } from './compound.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell (single words; "dix sept" is added up by `age.ts`). */
export const nl: WordLists = {
  classes: {
    goods: 'cadeau|cadeautje|kado|kadootje|munten|coins|gems|diamanten|tegoed|beltegoed|telefoon|mobiel|iphone|oortjes|koptelefoon|headset|airpods|sneakers|schoenen|cadeaukaart|cadeaubon|bon|kaart|skin|skins|pass|battle pass|ticket|treinkaartje|kaartje|console|tablet|ketting|armband|hoodie|verrassing|iets leuks|iets moois|iets liefs|kleinigheidje|pakketje|kleren|controller',
    you: 'jij|je|jou|jullie|ge|gij|u|jy|jw',
    your: 'je|jouw|jou|jullie|uw|jw|jouwe|oe',
    parent: 'moeder|ma|mam|mama|mams|vader|pa|pap|papa|paps|ouders|ouder|ouwe|ouwelui|familie|oma|opa|stiefvader|stiefmoeder|voogd|mn ouders|moeke|vake',
    anyone: 'niemand|nmd|iemand|iemnd|mensen|anderen|ander|andere|vrienden|vriendinnen|vriend|vriendin|leraar|lerares|leraren|juf|meester|docent|mentor|broer|zus|wie dan ook',
    pic: 'foto|fotos|fotootje|fototje|fotoos|selfie|selfies|plaatje|pic|pics|video|videos|filmpje|filmpjes|snap|snaps|beeld',
    want: 'wil|wilt|wilje|willen|wou|wou je|wilde|zin|wile|wilk|zou willen',
    going: 'ga|gaat|gaan|gaje|ga je|zal|zul|zult',
    send: 'stuur|stuurt|sturen|stuurje|zend|geef|geeft|geven|laat|app|deel|delen|snap|stuurde|sent|toon',
    day: 'vandaag|vanavond|vnvd|vannacht|morgen|morge|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|wknd|morgenavond',
    school: 'school|skool|schol|middelbare|basisschool|havo|vmbo|vwo|mavo|brugklas|college|lyceum|gymnasium|mbo|secundair',
    reveal: 'stuur|sturen|stuurt|laat|laten|post|posten|deel|delen|zet|zetten|plaats|plaatsen|lek|lekken|verspreid|verspreiden|vertel|vertellen|zeg|zeggen|toon|tonen|publiceer|publiceren|gooi|gooien|upload|uploaden|doorsturen|app|appen|bel|bellen|mail|mailen',
    thing: 'het|t|dit|dat|alles|ze|die|foto|fotos|filmpje|filmpjes|video|videos|screenshots|screenshot|beelden|chat|chats|berichten|gesprek',
    crowd: 'moeder|mama|ma|mam|vader|papa|pa|pap|ouders|familie|vrienden|vriendinnen|vriend|vriendin|broer|zus|klas|school|klasgenoten|contacten|volgers|followers|iedereen|internet|online|insta|leraren|leraar|lijst|groep|groepsapp|oma|buren|mensen|mentor|kennissen',
  },
  numbers: {
    twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13,
    veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, twintig: 20, dertig: 30, veertig: 40, vijftig: 50,
    zestig: 60,
    ...compound(['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'], 'en', ['twintig', 'dertig', 'veertig', 'vijftig']),
  },
}
