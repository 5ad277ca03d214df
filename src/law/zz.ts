import fs from 'node:fs'
import { allPacks, packIds, packIdOf } from './packs/registry.ts'
import { lawOf } from './compile.ts'
import { consider } from './consider.ts'
import { readFacts } from './read-facts.ts'
const law = lawOf(allPacks())
const known = { codes: packIds, codeNamed: packIdOf, offences: new Set(law.byId.keys()), on: '2026-11-22', today: '2026-11-22' }
let ok=0,bad=0
for (const f of fs.readdirSync('fixtures')) { const text=fs.readFileSync('fixtures/'+f,'utf8'); const c = readFacts(f,text,known)
 if(c.problems.length) console.log(f, c.problems)
 const rows=c.acts.flatMap(a=>consider(law,a,{on:'2026-11-22'}))
 for(const e of JSON.parse(text).expect){const r=rows.find(r=>r.offence===e.offence&&r.act===(e.act??0)); if(r?.result===e.result)ok++; else {bad++;console.log(f,e,r?.result,r?.gaps.map(g=>g.fact))}}
}
console.log(ok,bad)
const texts=fs.readdirSync('fixtures').map(f=>fs.readFileSync('fixtures/'+f,'utf8'))
for(let k=0;k<5;k++){const t=process.cpuUsage();let n=0
for(let i=0;i<10;i++)for(const t of texts){const c=readFacts('x',t,known);for(const a of c.acts)n+=consider(law,a,{on:'2026-11-22'}).length}
const d=process.cpuUsage(t);console.log((d.user+d.system)/1000/10/texts.length,'ms per file',n)}
