import type { ChatWords } from '../words.ts'
import { ptOrdinary } from './pt-ordinary.ts'
import { ptSigns } from './pt-signs.ts'

/** Portuguese, as typed in Brazil and Portugal. Streets are feminine ("na {street}"); places bring their own preposition. */
export const pt: ChatWords = {
  language: 'pt',
  slots: {
    age: ['11', '12', '13', '14', '15', 'treze', 'doze', 'catorze'],
    adult: ['19', '22', '25', '29', '33', '37', '42', 'vinte e seis'],
    school: [
      'escola Vale Verde', 'escola Monte Claro', 'EB Quinta do Lago', 'escola Dom Bento', 'escola estadual Ipê Amarelo',
      'secundária do Outeiro',
    ],
    street: ['rua das Acácias', 'rua do Moinho', 'rua 7 do jardim Aurora', 'travessa da Fonte', 'vila Sabiá', 'avenida dos Plátanos'],
    place: [
      'na rodoviária', 'no parque', 'no shopping', 'na biblioteca', 'na pista de skate', 'na paragem do autocarro', 'atrás do cinema',
    ],
    time: ['5 da tarde', '16h30', '17h', '15h', '6 e meia', '14:00'],
    day: ['amanhã', 'sábado', 'sexta', 'na terça', 'domingo', 'no fds'],
    money: ['R$ 50', '20 euros', '100 reais', '50 conto', '30 €', 'R$ 200'],
    app: ['Telegram', 'zap', 'whatsapp', 'Snap', 'Discord', 'Signal', 'insta'],
    handle: ['gaivota_77', 'rio.norte', 'sr_cometa', 'lua.serra', 'vento_x'],
    game: ['Blockville', 'Star Drift', 'Kart Legends', 'Castle Rush', 'Minefield 2'],
    name: ['Bia', 'João', 'Duda', 'Tiago', 'Inês', 'Caio', 'Leonor'],
    food: ['pizza', 'arroz com feijão', 'massa', 'pão de queijo', 'bacalhau', 'sopa'],
  },
  signs: ptSigns,
  insist: [
    'ah vai', 'por favor, só uma vez', 'vaaai', 'pfv', 'anda lá', 'deixa de ser assim, faz isso por mim', 'pq não? sou só eu',
    'tô esperando...', 'e aí, mudou de ideia?', 'vá lá, só uma', 'vc falou talvez. e agora?', 'não custa nada', 'pedi com educação, bora',
  ],
  agree: ['ok', 'tá', 'ta bom', 'blz', 'pode ser', 'tá bem', 'tá bom então', 'ya', 'sim', 'fechou', 'okok', 'se quiser'],
  talk: [
    ['como vc ta', 'bem, meio cansado'], ['q fazes', 'nada de mais, a ver tv'], ['viu o jogo ontem', 'vi, que defesa'],
    ['o que vc almoçou', '{food}'], ['tá chovendo aí', 'muito'], ['que música vc curte', 'um pouco de tudo'],
    ['tens animais', 'tenho um cão, chama se Bolota'], ['vc joga {game}?', 'as vezes, sou mt ruim'], ['em que nível estás', '14 kkk'],
    ['viste algum filme bom', 'aquele dos pinguins'], ['dormiu bem', 'não mt, o gato me acordou'],
    ['qual sua comida favorita', '{food} claro'], ['como foi o dia', 'longo, tive duas de matemática'], ['gosta de ler?', 'só gibi'],
    ['como foi a natação', 'água gelada kkk'], ['já baixou a atualização', 'ainda tá baixando'], ['qual personagem vc usa', 'a raposa'],
    ['quantas moedas tens', 'umas 300'], ['quando começam as férias', 'faltam duas semanas!!'], ['fizeste os tpc', 'metade'],
    ['vc sabe andar de bike', 'claro né'], ['o teste correu bem', 'mais ou menos'],
  ],
  fillers: [
    'kkkk', 'kkkkkkkk', 'rsrs', 'haha', 'ahahah', 'já volto', 'pera', 'que tédio', 'minha net tá horrível', 'mesmo', 'fixe', 'daora',
    'top', 'mano', 'tlgd', 'tava comendo', 'tô com 9% de bateria', 'essa fase é impossível', '{food} de novo', 'que frio', 'sério?',
    'perdi o carregador', 'o ônibus atrasou de novo', 'caí do skate hj', 'enfim', 'ainda é quarta feira', 'bué giro',
  ],
  hello: [
    'oi', 'oii', 'olá', 'eai', 'bom dia', 'boas', 'opa', 'oi, te vi no {game}', 'tudo bem?', 'td bem', 'boa tarde', 'bom jogo há bocado',
  ],
  bye: ['tchau', 'xau', 'flw', 'boa noite', 'bjs', 'até logo', 'vou jantar, tchau', 'fui', 'até amanhã', 'dps a gente se fala'],
  ordinary: ptOrdinary,
  names: ['Mariana', 'Pedro', 'Lara', 'Rafael', 'Beatriz', 'Gustavo', 'Sofia', 'Duarte', 'Helena', 'Vitor', 'Matilde', 'Enzo'],
}
