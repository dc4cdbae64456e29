import { readPassageNames, readPassages, countHits } from '@tests/fixtures/ambiguous-names/read-passages';
import { analyseText } from '@/recommenders/text/analysed-text';
import { findMentions } from '@/recommenders/text/find-mentions';
import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { tokenise } from '@/recommenders/text/tokenise';
const names=readPassageNames(); const m=createNameMatcher(names);
const passages=readPassages();
function score(label:string, find:(t:string)=>{from:number,to:number}[], which:(i:number)=>boolean, show=false){
 let h=0,f=0,w=0; const out:string[]=[];
 passages.forEach((p,i)=>{ if(!which(i)) return; const found=find(p.text); const c=countHits(p,found); h+=c.hits;f+=c.found;w+=c.meant;
  if(show&&(c.hits<c.found||c.hits<c.meant)) out.push(`${c.hits<c.found?'+':' '}${c.hits<c.meant?'-':' '} ${p.text} | meant ${p.meant.map(x=>p.text.slice(x.from,x.to)).join(', ')} | found ${found.map(x=>p.text.slice(x.from,x.to)).join(', ')}`);});
 const P=h/f,R=h/w; console.log(label,'P',P.toFixed(3),'R',R.toFixed(3),'F1',(2*P*R/(P+R)).toFixed(3), f, w); if(show) console.log(out.join('\n'));
}
const plain=(cs:boolean)=>(t:string)=>{const k=tokenise(t);return m.find(k).artists.map(x=>({from:k.starts[x.from]!,to:k.ends[x.to-1]!})).filter(x=>!cs||/\p{Lu}/u.test(t[x.from]!));};
const ours=(t:string)=>{const a=analyseText({title:'',text:t});return findMentions(a,m).map(x=>({from:a.tokens.starts[x.from]!,to:a.tokens.ends[x.to-1]!}))};
const dev=(i:number)=>i%2===0, test=(i:number)=>i%2===1;
for(const [l,w] of [['dev',dev],['test',test],['all',()=>true]] as const){score(l+' any case',plain(false),w);score(l+' capital',plain(true),w);score(l+' ours',ours,w);}
if(process.argv[2]) score('dev',ours,dev,true);
