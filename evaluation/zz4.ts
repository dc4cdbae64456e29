import { readPassageNames, readPassages } from '@tests/fixtures/ambiguous-names/read-passages';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { labelPassage, signsOf } from '../scripts/train-names/label-passages';
import { examplesOf, fitNames } from '../scripts/train-names/fit-names';
import { judgeNames } from '@/recommenders/text/name-evidence';
import { createRng, shuffled } from '@/domain/rng';
const m=createNameMatcher(readPassageNames()); 
const ps=shuffled(readPassages().map(p=>labelPassage(p,m)),createRng('folds by passage'));
const o={l2:Number(process.env.L2??2),support:2};
const [lo,hi]=[Number(process.argv[2]??0),Number(process.argv[3]??3)];
for(let k=lo;k<hi;k++){const w=fitNames(ps.filter((_,i)=>i%10!==k).flatMap(examplesOf),o);
 for(const p of ps.filter((_,i)=>i%10===k)){const a=judgeNames(p.names,w);const s=signsOf(p,a,'');
  p.names.candidates.forEach((c,i)=>{if(a[i]===p.labels[i])return;const d=p.names.document;const sum=s[i]!.reduce((x,f)=>x+(w.get(f)??0),0);
   const f=d.tokens.starts[c.match.from]!,e=d.tokens.ends[c.match.to-1]!;
   console.log(a[i]?'FP':'FN',sum.toFixed(1),d.text.slice(0,f)+'<<'+d.text.slice(f,e)+'>>'+d.text.slice(e));
   if(process.env.V)console.log('      ',s[i]!.map(x=>[x,w.get(x)??0] as const).sort((x,y)=>Math.abs(y[1])-Math.abs(x[1])).slice(0,9).map(([x,v])=>x+' '+v.toFixed(2)).join(', '));})}}
