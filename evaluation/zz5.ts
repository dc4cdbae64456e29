import { readPassageNames, readPassages } from '@tests/fixtures/ambiguous-names/read-passages';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { labelPassage } from '../scripts/train-names/label-passages';
import { examplesOf, fitNames } from '../scripts/train-names/fit-names';
import { judgeNames } from '@/recommenders/text/name-evidence';
import { createRng, shuffled } from '@/domain/rng';
const m=createNameMatcher(readPassageNames()); 
const lab=readPassages().map((p,i)=>({...labelPassage(p,m),i}));
const ps=shuffled(lab,createRng('folds by passage'));
const o={l2:3,support:2};const sec=(i:number)=>i<766?'a766':i<977?'b second':i<1128?'c encyc':i<1186?'d par':'e disc';
const T:Record<string,[number,number,number]>={};
for(let k=0;k<10;k++){const w=fitNames(ps.filter((_,i)=>i%10!==k).flatMap(examplesOf),o);
 for(const p of ps.filter((_,i)=>i%10===k)){const a=judgeNames(p.names,w);
  p.names.candidates.forEach((c,i)=>{for(const key of [sec(p.i),c.reading.strength+' '+c.lettering, c.opensSentence?'first':'inside', 'kind '+c.kind]){const t=T[key]??=[0,0,0];if(a[i]&&p.labels[i])t[0]++;if(a[i])t[1]++;if(p.labels[i])t[2]++;}})}}
for(const [k,[h,f,g]] of Object.entries(T).sort())console.log(k.padEnd(22),'P',(h/f).toFixed(3),'R',(h/g).toFixed(3),'F1',(2*h/(f+g)).toFixed(3),'n',g);
