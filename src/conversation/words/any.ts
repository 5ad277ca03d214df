import type { WordLists } from '../matcher.ts'

/** Word lists that are the same in every language: names of services, of game currencies and cards, of payment services. */
export const any: WordLists = {
  classes: {
    app: 'whatsapp|whats app|wa|watsapp|wsp|wpp|zap|telegram|tg|telegr*|snapchat|snap|snapp|sc|instagram|insta|ig|discord|disc|dc|signal|kik|skype|viber|line|wechat|tiktok|messenger|facebook|fb|wickr|session|threema|hangouts|google chat|zangi|omegle|telegrm|imessage|facetime|zoom|👻|✈',
    currency: '$|€|£|₹|₱|usd|eur|gbp|euro|euros|dollar|dollars|dolar|dolares|pound|pounds|quid|bucks|zl|zloty|zlotych|peso|pesos|reais|rupees|rupee|rs|inr|php|brl|pln',
    card: 'gift card|giftcard|gift cards|giftcards|steam card|apple card|amazon card|google play card|paysafecard|paysafe|itunes card|psn card|xbox card',
    coin: 'robux|rbx|vbucks|v bucks|vbuck|gems|minecoins|skins|nitro|steam|fortnite',
    pay: 'paypal|cashapp|cash app|venmo|zelle|revolut|bizum|blik|gcash|maya|paytm|upi|pix|tikkie|lydia|twint|bitcoin|btc|usdt|crypto|western union|moneygram',
  },
  numbers: {},
}
