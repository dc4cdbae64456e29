import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { analyseText } from '@/recommenders/text/analysed-text';
import { NamesInText, judgeNames } from '@/recommenders/text/name-evidence';
import { NAME_WEIGHTS } from '@/recommenders/text/name-weights';
import { textSigns } from '@/recommenders/text/name-features';
import { companySigns } from '@/recommenders/text/name-company';
const titles=process.argv.slice(2);
const m=createNameMatcher(['Radiohead','Moth','Boston','Yes','Slayer','Megadeth','Metallica','Portishead','Massive Attack','Enya'].map(name=>({artistId:name,name})));
for(const t of titles){const d=analyseText({title:'',text:t});const n=new NamesInText(d,m.find(d.tokens).artists);const a=judgeNames(n,NAME_WEIGHTS);const co=n.companyOf(a,'');
 n.candidates.forEach((c,i)=>{const s:[string,number][]=[];const add=(x:string)=>s.push([x,NAME_WEIGHTS.get(x)??0]);textSigns(d,c,add);companySigns(co,c,a[i]!,add);console.log(c.reading.spelling,a[i],s.reduce((q,x)=>q+x[1],0).toFixed(2),s.filter(x=>Math.abs(x[1])>.15).map(x=>x.join(' ')).join(', '))})}
