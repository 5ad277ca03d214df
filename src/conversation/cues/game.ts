import type { CuePlug } from './plug.ts'

/** Play: levels, rounds, squads, trades of items inside a game. */
export const game: CuePlug = {
  id: 'game',
  phrases: {
    any: `
      (minecraft|roblox|fortnite|brawl stars|clash royale|among us|fifa|valorant|overwatch|rocket league|pokemon go|mario kart|genshin|mobile legends|mlbb|pubg|free fire|warzone|apex|terraria|adopt me|stardew|codm|ml)
      (gg|ggwp|glhf|respawn|xp|noob|afk|pvp|clutch|boss fight|speedrun|dps|raid|mmr|elo)
    `,
    en: `
      (next|this|another|one more|final|last|new|good) (round|match|game|level|lobby|quest|mission|raid|boss)
      (what|which|wat) (level|lvl|rank|server|world|map|skin|character) (are|r|u|is|you|did|do)
      (level|lvl|rank) <num>
      (our|the|my|ur|your) (clan|guild|squad|lobby|server|base|inventory|loadout|controller|headset|console|build)
      (trade|trading|swap|selling) (u|you|ur|your|my|me)? (a|the|for)? ..2 (sword|skin|skins|pet|pets|card|cards|item|items|armor|armour|gems|coins|weapon|for my|for ur)
      (join|invite) (me|my) (to)? (the|my|ur)? (lobby|party|squad|match|clan|guild|team|game)
      (beat|beaten|killed|carried|smash|destroy) (u|you|me|the boss|that level|them|him) (next|in|last|at|again|this)
      (got|get|need) ..2 (wins|kills|win|victory royale|loot|armor|diamond|diamonds|ammo|healing|heals)
      (playing|play|grind|grinding) ..3 (ranked|duos|squads|solos|xbox|ps5|ps4|switch|pc|later|tonight|game|lobby|online)
    `,
    cy: '(chwarae|chware) (gem|r gem|ar lein|eto|heno|gyda fi)\n(lefel|rownd|gem) (nesa|nesaf|arall|newydd|<num>)\n(ein|fy|dy) (clan|tim gem|garfan)',
    es: '(partida|partidas|ronda|nivel|mision|jefe final|servidor) (nueva|mas|nivel|de|en|ranked|siguiente|<num>)?\n(siguiente|otra|proxima|ultima) (partida|ronda|nivel|mision)\n(mi|tu|el|la|nuestro) (clan|gremio|escuadra|inventario|skin|base|control|escuadron)\n(jugar|juegas|jugamos|jugas|juguemos) ..2 (partida|online|play|xbox|duo|ranked|otra|un rato|conmigo)\n(te|lo) cambio ..2 por',
    fr: '(partie|manche|niveau|mission|boss|serveur) (suivante|suivant|de|classee|<num>|en)?\n(prochaine|autre|derniere) (partie|manche|game|round)\n(mon|ton|notre|le|la) (clan|guilde|squad|skin|inventaire|manette|team)\n(joue|jouer|joues|on joue) ..2 (partie|ligne|play|xbox|switch|ranked|a)',
    de: '(runde|level|mission|boss|server|lobby|quest|endgegner|spielstand) (spielen|zocken|<num>|geschafft|noch)?\n(nachste|noch eine|letzte) (runde|partie)\n(zocken|zockst|gezockt|zock|daddeln|ranked)\n(mein|dein|unser|euer|unserem|unseren) (clan|gilde|squad|inventar|skin|server|controller)\n(tausche|tausch|tauschst) ..3 (gegen|fur)',
    pt: '(partida|partidas|rodada|fase|nivel|missao|chefao|servidor|lobby|ranqueada) (nova|mais|de|em|<num>)?\n(proxima|outra|ultima|mais uma) (partida|rodada|fase)\n(meu|teu|seu|nosso) (cla|clan|guilda|squad|inventario|skin|controle|time)\n(jogar|joga|jogas|bora jogar) ..2 (partida|online|play|xbox|ranked|comigo)\n(troco|trocas|troca) ..2 por',
    nl: '(potje|ronde|level|missie|baas|server|lobby|quest) (spelen|doen|<num>|gehaald)?\n(volgende|nog een|laatste) (potje|ronde|level)\n(gamen|gamet|gegamed|zocken|ranked)\n(mijn|mn|je|onze) (clan|guild|squad|inventaris|skin|controller)\n(ruil|ruilen) ..3 (voor|tegen)',
    pl: '(runda|runde|rundka|poziom|misja|misje|boss|bossa|serwer|lobby|lvl|ranked|rankedy|mecz) (gramy|grac|<num>|przeszedl*|w)?\n(nastepna|jeszcze jedna|ostatnia) (runda|gra|partia|rundka|partyjka)\n(gramy|grasz|pogramy|zagramy|grac|pogralbym|gralem|gralam)\n(moj|twoj|nasz|naszej|naszym) (klan|klanie|gildia|gildii|druzynie|skin|ekwipunek|pad)\n(wymienie|wymienisz|zamienie) ..3 (za|na)',
    tl: '(laro|maglaro|laruin|naglalaro|laro tayo|rank game|rg|classic) (tayo|ka|ba|na|ng|lang)?\n(push|rank|level|lvl|mythic|epic|legend) (tayo|<num>|up|na|rank)\n(squad|lobby|guild|clan|invite mo|pa invite)',
    hi: '(गेम|मैच|राउंड|लेवल|स्क्वाड|गिल्ड) (खेल|खेलते|खेलें|खेलो|पार|पर|में|जीत)',
    'hi-latn': '(game|match|round|level|squad|guild|lobby) (khel|khelte|khele|khelo|khelna|khelega|paar|jeet|laga|lagate)\n(khelte|khelega|khelegi|khelna|khele) (hai|hain|ho|kya|game|ff|bgmi)',
  },
}
