import { readPassageNames, readPassages } from '@tests/fixtures/ambiguous-names/read-passages';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { labelPassage } from '../scripts/train-names/label-passages';
import { examplesOf, fitNames } from '../scripts/train-names/fit-names';
import { judgePassages, scoresOf, validateByPassage, validateByArtist, type Counts } from '../scripts/train-names/cross-validate';
const m=createNameMatcher(readPassageNames()); const raw=readPassages();
const N=Number(process.env.N??1e9);
const ps=raw.slice(0,N).map(p=>labelPassage(p,m));
const f=(c:Counts)=>{const s=scoresOf(c);return `P ${s.precision.toFixed(3)} R ${s.recall.toFixed(3)} F1 ${s.f1.toFixed(4)}`};
console.log('passages',ps.length,'missed',ps.reduce((s,p)=>s+p.missed,0));
for(const l2 of (process.env.L2??'.5,1,2').split(',').map(Number)) for(const support of (process.env.S??'2').split(',').map(Number)){
 const o={l2,support};const t0=Date.now();
 const w=fitNames(ps.flatMap(examplesOf),o);
 const c=judgePassages(ps,w);c.meant+=ps.reduce((s,p)=>s+p.missed,0);
 console.log('l2',l2,'s',support,'features',w.size,'| passage',f(validateByPassage(ps,o)),process.env.A?'| artist '+f(validateByArtist(ps,o)):'','| in sample',f(c),Date.now()-t0);
}
