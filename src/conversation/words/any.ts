import type { WordLists } from '../matcher.ts'

/** Word lists that are the same in every language: names of services, of game currencies and cards, of payment services. */
export const any: WordLists = {
  classes: {
    app: 'whatsapp|whats app|wa|watsapp|wsp|wpp|zap|telegram|tg|telegr*|snapchat|snap|snapp|sc|instagram|insta|ig|discord|disc|dc|signal|kik|skype|viber|line|wechat|tiktok|messenger|facebook|fb|wickr|session|threema|hangouts|google chat|zangi|omegle|telegrm|imessage|facetime|zoom|wasap|wsap|guasap|snapa|इंस्टा|इंस्टाग्राम|व्हाट्सएप|व्हाट्सऐप|वॉट्सएप|टेलीग्राम|स्नैप|स्नैपचैट|सिग्नल|डिस्कॉर्ड|मैसेंजर|👻|✈',
    currency: '$|€|£|₹|₱|usd|eur|gbp|euro|euros|dollar|dollars|dolar|dolares|pound|pounds|quid|bucks|zl|zloty|zlotych|peso|pesos|reais|rupees|rupee|rs|inr|php|brl|pln|pavos|balles|conto|contos|punt|bunt|zlote|zlotow|zlotowek|stowa|stowe|stowke|stowki|stowy|rupaye|rupay|rupiya|rupaiye|रुपये|रुपए|रु|रुपया|piso|mxn|cop',
    sum: 'isang libo|sanlibo|limang daan|dalawang libo|isang daan|1k|2k|3k|5k|10k|paanch sau|panch sau|paanch so|do sau|teen sau|hazar|hazaar|sau|पाँच सौ|पांच सौ|दो सौ|तीन सौ|सौ|हज़ार|हजार|vijftig|twintig|honderd|tientje|tientjes|hundert|funfzig|zwanzig|hunderter|fuffi|zwanni|cien|cincuenta|veinte|quinientos|doscientos|cent|cinquante|vingt|deux cents|cem|cinquenta|vinte|duzentos|quinhentos|sto|stowa|stowe|stowke|stowki|stowy|stowka|dwiescie|piecdziesiat|piecset|fifty|hundred|twenty|forty|tenner|fiver|grand|ugain|cant',
    card: 'gift card|giftcard|gift cards|giftcards|steam card|apple card|amazon card|google play card|paysafecard|paysafe|itunes card|psn card|xbox card',
    coin: 'robux|rbx|vbucks|v bucks|vbuck|gems|minecoins|skins|nitro|steam|fortnite',
    pay: 'paypal|cashapp|cash app|venmo|zelle|revolut|bizum|blik|gcash|maya|paytm|upi|pix|tikkie|lydia|twint|bitcoin|btc|usdt|crypto|western union|moneygram',
  },
  numbers: {},
}
