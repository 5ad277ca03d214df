import type { WordLists } from '../matcher.ts'

/** Word lists that phrases name in braces, and number words with the age that they tell. */
export const en: WordLists = {
  classes: {
    goods: 'gift|present|prezzie|pressie|coins|credit|top up|phone|iphone|headset|headphones|earphones|earbuds|airpods|trainers|sneakers|shoes|voucher|skin|skins|battle pass|battlepass|game pass|season pass|gems|diamonds|ticket|tickets|train ticket|console|tablet|laptop|necklace|bracelet|hoodie|controller|makeup|something nice|something pretty|little something|surprise|data|subscription|package|parcel|clothes|jacket|switch|playstation|xbox',
    you: 'you|u|ya|yu|yall',
    your: 'your|ur|yr|yo|youre',
    parent: 'mum|mom|mam|mummy|mommy|mother|dad|daddy|father|parents|parent|rents|folks|family|carer|foster mum|stepdad|stepmum|nan|gran|grandma|grandad',
    anyone: 'anyone|anybody|any1|no one|noone|nobody|people|others|someone|friends|teacher|teachers|mates',
    pic: 'pic|pics|picture|pictures|photo|photos|selfie|selfies|snap|foto|img|image',
    want: 'want|wanna|wana|wnt',
    going: 'going to|gonna|gunna|gona|about to',
    send: 'send|snd|sned|share|show|gimme|give me',
    day: 'today|tonight|tonite|2nite|tomorrow|tmrw|tmr|2moro|tomoz|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|sat|sun|mon|tues|weds|thurs|fri',
    school: 'school|skool|skl|college|sch|highschool|high school|sixth form|secondary school|primary school|academy|primary',
    reveal: 'post|share|send|show|leak|upload|publish|forward|expose|spread|put|release|tell|email|drop|snd|text|message|msg|dm|forwarding|posting|sending|showing|sharing|telling|leaking|uploading',
    thing: 'it|this|that|them|these|those|everything|all|pic|pics|picture|pictures|photo|photos|video|videos|vid|vids|image|images|chat|chats|messages|msgs|screenshots|screenshot|recording|clip|truth|proof|what|story|secret|stuff',
    crowd: 'mum|mom|mam|mummy|mommy|mother|dad|daddy|father|parents|family|fam|folks|brother|sister|friends|mates|friend|bestie|class|classmates|school|teacher|teachers|followers|contacts|people|everyone|everybody|every1|internet|online|world|gf|bf|girlfriend|boyfriend|cousins|uncle|aunt|grandma|nan|gran|list|town|village|neighbours|neighbors|principal|headteacher|relatives|insta|facebook|fb',
  },
  numbers: {
    two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
    sixteen: 16, seventeen: 17,
    eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
    twentyone: 21, twentytwo: 22, twentythree: 23, twentyfour: 24, twentyfive: 25,
  },
}
