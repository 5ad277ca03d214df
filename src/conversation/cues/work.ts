import { together } from '../together.ts'
import type { Phrases } from '../signs/plug.ts'
import type { CuePlug } from './plug.ts'

/** Shifts taken over, children and dogs minded, an hour's pay: ordinary work for ordinary money. */
const FURTHER: Phrases = {
  en: `
    (babysit|babysitting|baby sit|dog sit|dog walking|petsit|paper round|mow|mowing|mowed) ..3
    (mind|watch|look after|sit for|looking after) (the|our|my|your|ur) (kids|twins|baby|little ones|boys|girls|dog|dogs|house)
    (cover|swap|take|do|work) ..1 (my|ur|your|an extra|a) (shift|turn|hours)
    <num> ..1 (til|till|to) close
    (hourly|an hour|per hour) (rate|wage|pay)?
  `,
  es: `
    (cubrir|cubres|cubreme|cambiar|cambias|hacer|haces) ..2 (turno|guardia|horas)
    (cuidar|cuidas|de niñera|canguro|niñera|cortar el cesped|pasear al perro) ..2
  `,
  fr: `
    (prendre|prends|couvrir|echanger|remplacer|remplaces|faire) ..2 (service|shift|garde|creneau|poste|heures)
    (babysitting|baby sitting|garder les|garder mes|tondre|promener le chien|extra au|de lheure) ..2
  `,
  de: `
    (ubernehmen|ubernimmst|tauschen|tauschst|schicht) ..3 (schicht|dienst|ubernehmen|tauschen)
    (babysitten|babysitter|kinder huten|rasen mahen|gassi gehen|die stunde|pro stunde) ..2
  `,
  pt: `
    (cobre|cobres|cobrir|troca|trocar|faz|fazer) ..2 (turno|plantao|horario|folga)
    (babysitting|tomar conta|cuidar dos|ficar com as criancas|passear o cao|cortar a relva|por hora|a hora) ..2
  `,
  nl: `
    (overnemen|neem|ruilen|ruil|draaien) ..3 (dienst|shift)
    (dienst|shift) ..2 (overnemen|ruilen|draaien)
    (oppassen|oppas|babysitten|gras maaien|hond uitlaten|per uur) ..2
  `,
  pl: `
    (zamienisz|zamienic|wziac|wezmiesz|przejac|przejmiesz) ..3 (zmiane|dyzur|grafik)
    (popilnujesz|popilnowac|przypilnujesz|skosic|wyprowadzic psa|za godzine|na godzine) ..2
  `,
  tl: `
    (sub|cover|palit|papalit|sumalo) ..2 (shift|duty|pasok)
    (bantayan|magbantay|alaga|mag alaga) (ng|mo) ..1 (bata|baby|aso)
  `,
  hi: `
    (शिफ्ट|ड्यूटी) ..2 (कर|ले|बदल|कवर)
    (बच्चों|बच्चे) (को|का) (संभाल|ध्यान)
  `,
  'hi-latn': `
    (shift|duty) ..2 (kar|le|badal|cover|krle|karle)
    (bachcho|bache|bachche) (ko|ka) (sambhal|dhyan)
  `,
  cy: `
    (cymryd|gwneud|cyfro|cyfnewid|neud) ..2 (shifft|sifft)
    (gwarchod|carco|cerdded y ci|torri gwair) ..2
  `,
}

/** Talk among people who work together: shifts, meetings, reports, customers. */
export const work: CuePlug = {
  id: 'work',
  phrases: together({
    en: `
      (my|your|ur|the|our|next|late|early|night|day|swap) (shift|shifts|rota|roster|boss|manager|line manager|colleague|colleagues|coworker|co worker|office|client|clients|customer|customers|invoice|invoices|deadline|meeting|payslip|contract|paycheck)
      (team|staff|board|client|zoom|teams|budget|project|sales) (meeting|call|meetings|update|review)
      (send|email|forward|attach) .. (report|invoice|spreadsheet|agenda|minutes|slides|contract|cv|quote|deck)
      (in|at|from|to) the office
      (annual leave|sick leave|overtime|sick note|payroll|hr department|job interview|appraisal|quarterly|spreadsheet|stakeholder|kpi|onboarding)
      (cover|swap|covering) (my|your|ur|the|a|his|her) shift
      (working|work) from home
      (kind|best) regards
    `,
    cy: '(fy|y|dy|ein) (sifft|shifft|rheolwr|bos|swyddfa|cydweithiwr|cydweithwyr|cyfarfod|anfoneb)\n(cyfarfod) (staff|tim|bwrdd)\n(yn|ir|n) y? swyddfa',
    es: '(mi|tu|el|la|los|nuestro) (turno|turnos|jefe|jefa|gerente|oficina|cliente|clientes|compañero de trabajo|factura|facturas|informe|reunion|contrato|nomina|proyecto de trabajo)\n(reunion) (de|del|con) (equipo|trabajo|proyecto|cliente|clientes)\n(en|a) la oficina\n(horas extra|vacaciones aprobadas|recursos humanos|un saludo cordial|saludos cordiales)',
    fr: '(mon|ton|le|la|les|notre|ma|ta) (patron|patronne|chef|cheffe|manager|bureau|client|clients|collegue|collegues|facture|factures|reunion|contrat|planning|rapport)\n(reunion) (dequipe|d equipe|de travail|client|avec)\n(au|du) (bureau|boulot|taf)\n(heures sup|rh|cordialement|conges payes|bien a vous)',
    de: '(meine|mein|deine|dein|die|der|das|unser|meinem|deinem) (schicht|chef|chefin|buro|kunde|kunden|kollege|kollegin|kollegen|rechnung|besprechung|vertrag|dienstplan|bericht|abteilung|meeting)\n(im|ins) (buro|meeting|homeoffice)\n(uberstunden|dienstplan|krankmeldung|personalabteilung|mit freundlichen grussen|spatschicht|fruhschicht|nachtschicht)',
    pt: '(meu|minha|o|a|teu|seu|nosso|do|da) (turno|chefe|gerente|escritorio|cliente|clientes|colega de trabalho|fatura|faturas|reuniao|contrato|relatorio|expediente)\n(reuniao) (de|com|da|do) (equipe|equipa|trabalho|cliente|projeto)\n(no|pro) escritorio\n(hora extra|horas extras|rh|atenciosamente|cumprimentos)',
    nl: '(mijn|mn|je|jouw|de|het|onze) (dienst|shift|baas|bazin|kantoor|klant|klanten|collega|collegas|factuur|vergadering|contract|rooster|rapport|leidinggevende)\n(op) (kantoor|het werk)\n(overuren|teamoverleg|vergadering|met vriendelijke groet|loonstrook|nachtdienst)',
    pl: '(moja|moj|twoj|twoja|szef|szefowa|nasz|do|w) (zmiana|zmiane|szef|szefowa|szefa|biuro|biura|biurze|klient|klienta|klientem|faktura|fakture|umowa|umowe|grafik|raport|spotkanie sluzbowe|kierownik|kierownika)\n(zebranie|spotkanie) (zespolu|z klientem|w pracy|w biurze)\n(nadgodziny|l4|kadry|pozdrawiam serdecznie|z powazaniem)',
    tl: '(shift|boss|manager|opisina|office|katrabaho|kliyente|client|sahod|sweldo|payroll|meeting) (ko|mo|namin|natin|nyo|nila)\n(sa) (opisina|office|trabaho)\n(overtime|ot ko|katrabaho)',
    hi: '(मेरा|मेरी|हमारा|आपका|तुम्हारा) (बॉस|ऑफिस|शिफ्ट|मैनेजर|क्लाइंट|मीटिंग|सैलरी|इनवॉइस)\n(ऑफिस|दफ्तर) (में|से|जा|की)\n(क्लाइंट|मीटिंग|रिपोर्ट) (को|के|की|भेज)',
    'hi-latn': '(mera|meri|mere|hamara|aapka|tumhara) (boss|office|shift|manager|client|meeting|salary|invoice)\n(office|daftar) (mein|me|se|ja|ki|jana)\n(client|meeting|report) (ko|ke|ki|bhej)',
  }, FURTHER),
}
