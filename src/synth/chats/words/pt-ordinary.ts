import type { Ordinary } from '../words.ts'

/** Ordinary talk in Portuguese that words alone could mistake. */
export const ptOrdinary: readonly Ordinary[] = [
  { kind: 'parent', lines: [
    [0, 'filha, ta sozinha? to chegando'], [1, 'to mãe, o pai foi trabalhar'], [0, 'q horas vc sai da escola {day}'], [1, '{time}'],
    [0, 'te pego no portão'], [1, 'ta bom mãe'], [0, 'te amo'],
  ] },
  { kind: 'parent', lines: [
    [0, 'Onde estás?'], [1, 'em casa da {name}'], [0, 'A mãe dela está aí?'], [1, 'sim, tá a fazer {food}'],
    [0, 'O pai passa a buscar-te às {time}'], [1, 'posso ficar mais um bocado pfv'], [0, 'Não, {day} tens dentista'], [1, 'fogo, tá bem'],
  ] },
  { kind: 'parent', lines: [
    [0, 'desliga o celular, em 10 minutos cama'], [1, 'só mais uma partida pai'], [0, '10 minutos ou amanhã não tem {game}'],
    [1, 'ta bommm'], [0, 'me manda foto do quarto, quero ver se arrumou'], [1, 'amanhã kkk'], [0, 'boa noite'],
  ] },
  { kind: 'parent', lines: [
    [0, 'mãe faz um pix pro lanche'], [1, 'Quanto?'], [0, '15'], [1, 'Mandei 20. Guarda o resto pro ônibus.'], [0, 'brigadaaa'],
    [1, 'Volta antes das {time}, a vó vem jantar'], [0, 'ok'],
  ] },
  { kind: 'family', lines: [
    [0, 'O que quer de aniversário meu bem? A vó compra'], [1, 'o jogo {game} vovó!'],
    [0, 'Então vai ser isso. Domingo nos vemos no almoço'], [1, 'siim beijo vó'], [0, 'Dá um beijo no seu irmão'],
  ] },
  { kind: 'family', lines: [
    [0, 'não conta pra mãe, domingo vou fazer café na cama pra ela'], [1, 'posso ajudar?'], [0, 'pode mas é segredo hein'],
    [1, 'n falo nada'], [0, 'vc compra as flores e eu pago'], [1, 'fechado'],
  ] },
  { kind: 'family', lines: [
    [0, 'já tás em casa mano'], [1, 'ya'], [0, 'a mãe tá aí?'], [1, 'não, foi ao supermercado até às {time}'],
    [0, 'podes ir passear o cão'], [1, 'já fui'], [0, 'lenda. comprei-te uma sweat nos saldos'], [1, 'a sério?? obrigado'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Boa tarde, não recebi o seu trabalho. Está tudo bem?'], [1, 'desculpa profe, esqueci'],
    [0, 'Entregue até sexta, senão a nota baixa.'], [1, 'ta bom profe'], [0, 'Me mande uma foto da página 12 quando terminar.'],
    [1, 'mando sim'], [0, 'Sua última redação ficou excelente.'],
  ] },
  { kind: 'teacher', lines: [
    [0, 'Lembrete: visita de estudo {day}. Encontramo-nos {place} às {time}.'], [1, 'stora precisamos de dinheiro?'],
    [0, 'Dez euros no máximo, e almoço.'], [2, 'posso levar o telemóvel'],
    [0, 'Sim, mas fica na mochila. Os pais têm de assinar a folha até amanhã.'], [2, 'ok'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Treino mudou pra {day} às {time}, {place}. Quem vem?'], [1, 'eu'], [2, 'eu tb'],
    [0, 'Tragam os dois uniformes, tem foto do time.'], [1, 'golaço aquele de sábado né professor kkk'],
    [0, 'Com essa canhota vc é especial!'], [2, 'kkkkk'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Boa noite, é o mister. O {name} pode vir ao jogo {day}?'], [1, 'Boa noite, é a mãe. Pode sim.'],
    [0, 'Ótimo, encontro às {time} {place}'], [1, 'É preciso boleia para casa?'], [0, 'Não, a carrinha volta à escola'],
    [1, 'Perfeito, obrigada'],
  ] },
  { kind: 'friends', lines: [
    [0, 'vem aqui em casa dps da aula?'], [1, 'vou perguntar pra minha mãe, seus pais tão aí?'], [0, 'minha mãe fica até {time}'],
    [1, 'ela deixou!'], [0, 'vamo jogar {game}'], [1, 'boraaa'],
  ] },
  { kind: 'friends', lines: [
    [0, 'cinema {day}?'], [1, 'quem mais vai'], [0, 'o pessoal da sala, {name} e tal'], [1, 'ok te vejo {place} às {time}'],
    [0, 'leva pipoca'], [1, 'óbvio'],
  ] },
  { kind: 'friends', lines: [
    [0, 'minha mãe vai me matar kkkk'], [1, 'oq vc fez'], [0, 'quebrei a tela de novo'], [1, 'to morta kkkkk'],
    [0, 'n tem graça quero sumir hahaha'], [1, 'relaxa é só o cantinho'], [0, 'vdd'],
  ] },
  { kind: 'homework', lines: [
    [0, 'me manda foto da lição de mate'], [1, 'q página'], [0, '34'], [1, 'toma'], [0, 'valeu salvou minha vida'], [1, 'quanto deu a 5'],
    [0, '12'], [1, 'a minha deu 13 kkk'],
  ] },
  { kind: 'homework', lines: [
    [0, 'já fizeste o teste?'], [1, 'sim, ao segundo tempo'], [0, 'o que saiu'],
    [1, 'não digas a ninguém que te disse mas é quase tudo frações'], [0, 'prometo'], [1, 'apaga isto que a stora passa-se ahah'],
    [0, 'ahahah ok'],
  ] },
  { kind: 'party', lines: [
    [0, 'festa surpresa pra {name} {day} às {time}'], [1, 'siiim'], [0, 'não contem pra ela, é segredo!!'], [2, 'onde'],
    [0, 'lá em casa, meus pais fazem {food}'], [2, 'cada um põe 10 reais pro presente'], [1, 'fechou'],
  ] },
  { kind: 'party', lines: [
    [0, 'os teus pais estão em casa no sábado?'], [1, 'estão pq'], [0, 'pra festa do pijama, a minha mãe quer falar com a tua'],
    [1, 'ok passo-te o número dela'], [0, 'levo o {game}?'], [1, 'e o saco cama!'],
  ] },
  { kind: 'trade', lines: [
    [0, 'vendo a espada de gelo, 400 gemas'], [1, 'caro, 300'], [0, '350 e é sua'], [1, 'ok me add, {handle}'], [0, 'mandei a troca'],
    [1, 'recebi vlw'],
  ] },
  { kind: 'trade', lines: [
    [0, 'ainda tens a skin do dragão'], [1, 'tenho, {money}'], [0, 'manda print dela'], [1, 'já mando'], [0, 'ok pago {money} por mbway'],
    [1, 'combinado'], [0, 'pago, confere aí'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Olá, a bicicleta ainda está disponível?'], [1, 'Sim, {money}.'], [0, 'Pode mandar uma foto da roda?'], [1, 'Claro, um momento.'],
    [0, 'Qual o endereço? Passo {day} pra buscar.'], [1, '{street} 14, depois das {time}.'], [0, 'Perfeito, levo dinheiro.'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Queria encomendar dois candeeiros. Quanto é o envio?'], [1, 'Grátis. Para que morada?'], [0, '{street} 5'],
    [1, 'Escreva para encomendas@example.org para a fatura.'], [0, 'Já paguei {money} por transferência.'], [1, 'Recebido, sai {day}.'],
  ] },
  { kind: 'joke', lines: [
    [0, 'devolve meu lápis senão'], [1, 'senão o q'], [0, 'conto pra todo mundo q vc gosta de pizza com abacaxi'],
    [1, 'naaao tudo menos isso'], [0, 'tá avisado kkkk'], [1, 'morri'],
  ] },
  { kind: 'game', lines: [
    [0, 'gg'], [1, 'sorte'], [0, 'revanche? vou ganhar de vc'], [1, 'vou te destruir'], [0, 'vou achar tua base e queimar'],
    [1, 'vc tem 5 minutos pra se render kkk'], [0, 'nunca'],
  ] },
  { kind: 'game', lines: [
    [0, 'falta um pra raid'], [1, 'q nível'], [0, '13 pra cima'], [1, 'sou 15 com arco'], [0, 'boa, entra'], [1, 'vou acabar com eles'],
    [0, 'vai pela esquerda'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'hj na aula falaram de segurança na internet'], [1, 'na minha tb'], [0, 'se um estranho fala "não conta pros seus pais" vc conta'],
    [1, 'e nunca mandar foto pra quem pergunta "quantos anos vc tem"'], [0, 'deram um folheto'], [1, 'já perdi kkk'],
  ] },
  { kind: 'lesson', lines: [
    [0, 'Caros pais, na próxima semana falamos de segurança online.'], [1, 'Obrigada. O que vão abordar?'],
    [0, 'Sinais de alerta como "é o nosso segredo", prendas de desconhecidos ou "manda uma foto ou eu conto a todos".'],
    [1, 'Muito útil.'], [0, 'Os slides ficam no site da escola.'], [2, 'Boa ideia'],
  ] },
  { kind: 'praise', lines: [
    [0, 'esse desenho é seu? incrível'], [1, 'sim, levei dois dias'], [0, 'vc tem mt talento, desenha meu cachorro?'],
    [1, 'me manda foto dele'], [0, 'toma'], [1, 'q fofo, tá'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'alguém tem o vocabulário de inglês'], [1, 'não'], [2, 'já mando foto'], [0, 'obrigadooo'],
    [3, 'o grupo novo da turma é no {app}, entrem'], [1, 'link?'], [3, 'no mail da escola'], [2, 'já tô'],
  ] },
  { kind: 'class-group', lines: [
    [0, 'quantos anos tem seu cachorro'], [1, '13 em anos de cachorro kkk'], [2, 'não, ela tem 3'], [0, 'q linda'],
    [1, 'quem leva bolo pra feirinha'], [2, 'eu levo {food}'],
  ] },
  { kind: 'appointment', lines: [
    [0, 'Lembramos a sua consulta {day} às {time}. Responda SIM para confirmar.'], [1, 'SIM'],
    [0, 'Menores de 16 devem vir com um adulto.'], [1, 'Meu filho tem 12, vou com ele.'], [0, 'Perfeito.'],
  ] },
  { kind: 'work', lines: [
    [0, 'Consegue mandar o relatório até às {time}?'], [1, 'Quase pronto, meia hora.'],
    [0, 'O cliente está esperando, tem que sair hoje.'], [1, 'Vai sair.'], [0, 'Almoço {place}?'], [1, 'Sim, às {time}.'],
  ] },
  { kind: 'friends', lines: [
    [0, 'vc já tem 13 ou ainda 12', 'age-asked'], [1, '13 desde domingo!', 'age-told'], [0, 'parabéns atrasado'],
    [1, 'vlw, {day} vamos no boliche com a sala, vem?'], [0, 'siiim'],
  ] },
  { kind: 'friends', lines: [
    [0, 'manda foto com o óculos novo', 'image-asked'], [1, 'nem pensar pareço uma coruja', 'refusal'], [0, 'kkkkk coruja é fofa'],
    [1, 'vc vê na segunda na sala'], [0, 'ok corujinha'],
  ] },
  { kind: 'parent', lines: [
    [0, 'chegaste?'], [1, 'cheguei agora pai'], [0, 'tranca a porta e não abras a ninguém'], [1, 'tá bem'],
    [0, 'a tua irmã já dorme?'], [1, 'já, vou fazer os tpc'], [0, 'manda msg se precisares, chego às {time}'],
  ] },
  { kind: 'friends', lines: [
    [0, 'esqueci meu carregador na sua casa'], [1, 'aquele branco?'], [0, 'sim'], [1, 'passo {day} com minha mãe e te levo'],
    [0, 'vlw, traz pra aula'], [1, 'blz'],
  ] },
  { kind: 'game', lines: [
    [0, 'alguém dá carona pro boss'], [1, 'sobe aí'], [0, 'se eu morrer a culpa é tua kkk'], [1, 'tu já morreu 5 vezes'],
    [0, 'me dá teu escudo'], [1, 'só se me der 50 moedas'], [0, 'toma, é teu'], [1, 'gg'],
  ] },
  { kind: 'family', lines: [
    [0, 'Sobrinha, {day} vou aí! Levo pastéis'], [1, 'ebaaa tia'], [0, 'Pede à mãe para me ir buscar à estação'],
    [1, 'ela diz que vai o pai às {time}'], [0, 'Ótimo, e vamos as duas ao aquário, pago eu'], [1, 'boa!!'],
  ] },
  { kind: 'sale', lines: [
    [0, 'Oi, vi o anúncio do fone. Faz por menos?'], [1, 'Faço {money}, último preço'], [0, 'Fechado. Me manda a chave pix'],
    [1, 'pix@example.org'], [0, 'Pago. Quando envia?'], [1, '{day} cedo, manda o endereço de entrega'], [0, 'Já mandei pelo site'],
  ] },
  { kind: 'coach', lines: [
    [0, 'Mãe da {name}, ela esqueceu a touca na piscina'], [1, 'Obrigada professora! Busco {day}'],
    [0, 'Ela nadou muito bem hoje, está de parabéns'], [1, 'Vai ficar feliz. Tem aula às {time}?'], [0, 'Sim, normal'],
  ] },
  { kind: 'friends', lines: [
    [0, 'te conto uma coisa'], [1, 'conta'], [0, 'gosto do menino da outra sala, não conta pra ninguém', '~secrecy-asked'],
    [1, 'kkkk sabia'], [0, 'shhh'], [1, 'minha boca é um túmulo'],
  ] },
  { kind: 'friends', lines: [
    [0, 'mudaste de escola?'], [1, 'sim em setembro'], [0, 'pra qual', 'school-asked'], [1, '{school}', 'school-told'],
    [0, 'fixe, o meu primo anda lá'], [1, 'diz-lhe olá'],
  ] },
]
