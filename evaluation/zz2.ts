import { readPassageNames, readPassages } from '@tests/fixtures/ambiguous-names/read-passages';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { labelPassage } from '../scripts/train-names/label-passages';
const m=createNameMatcher(readPassageNames()); const raw=readPassages();
const by:Record<string,[number,number]>={};const neg:string[]=[];
raw.forEach((p,i)=>{const l=labelPassage(p,m);l.names.candidates.forEach((c,k)=>{const key=c.reading.strength+'/'+(c.match.to-c.match.from>1?'multi':'one')+'/'+c.lettering;(by[key]??=[0,0])[l.labels[k]?1:0]++;if(c.reading.strength==='clear'&&!l.labels[k])neg.push(c.reading.spelling+': '+p.text)})});
console.log(by);console.log(neg.join('\n'));
