import { readPassageNames, readPassages, countHits } from '@tests/fixtures/ambiguous-names/read-passages';
import { analyseText } from '@/recommenders/text/analysed-text';
import { createNameMatcher, type NameMatch } from '@/recommenders/text/name-matcher';
import { nameFeatures, type Surroundings } from '@/recommenders/text/name-features';
import { createRng, shuffled } from '@/domain/rng';
const names=readPassageNames(); const m=createNameMatcher(names);
const passages=readPassages();
const bare=(t:string,f:number,e:number)=>{const a=/^the\s+/i.exec(t.slice(f,e))?.[0]??'';const g=/[!.]*$/.exec(t.slice(f,e))![0];return `${f+(a.length<e-f?a.length:0)}:${e-g.length}`};
function load(i:number){const p=passages[i]!;const d=analyseText({title:'',text:p.text});
 const gold=new Set(p.meant.map(x=>bare(p.text,x.from,x.to)));
 const cands=m.find(d.tokens).artists.map(match=>{const f=d.tokens.starts[match.from]!;let e=d.tokens.ends[match.to-1]!;const end=e-(/['’]s$/i.exec(p.text.slice(f,e))?.[0].length??0);return {match,reading:match.readings[0]!,label:gold.has(bare(p.text,f,e))||gold.has(bare(p.text,f,end))}});
 return {p,d,cands};}
const sure=(c:{reading:{strength:string},match:NameMatch})=>c.reading.strength==='clear'&&c.match.to-c.match.from>1;
function around(doc:ReturnType<typeof load>,accepted:boolean[]):Surroundings{
 const artistOf=new Array(doc.d.tokens.length);const isCandidate=new Uint8Array(doc.d.tokens.length);
 const acc=new Set<string>();
 doc.cands.forEach((c,i)=>{if(accepted[i]){artistOf.fill(c.reading.artistId,c.match.from,c.match.to);acc.add(c.reading.artistId)}else{isCandidate[c.match.from]=1;isCandidate[c.match.to-1]=1}});
 return {document:doc.d,artistOf,isCandidate,acceptedInDocument:acc,tracksInDocument:new Set(),partOfLonger:longer(doc)};
}
const longerCache=new WeakMap<object,Set<string>>();
function longer(doc:ReturnType<typeof load>){let s=longerCache.get(doc);if(s)return s;s=new Set<string>();longerCache.set(doc,s);const empty={document:doc.d,artistOf:new Array(doc.d.tokens.length),isCandidate:new Uint8Array(doc.d.tokens.length),acceptedInDocument:new Set<string>(),tracksInDocument:new Set<string>(),partOfLonger:new Set<string>()};
 for(const c of doc.cands){const f=nameFeatures(c.match,c.reading,empty);if(f.some(x=>x.startsWith('before:capital/')||x.startsWith('run:left')))s.add(c.reading.artistId)}return s;}
function featuresOf(doc:ReturnType<typeof load>,i:number,accepted:boolean[]){
 const others=accepted.map((a,k)=>k===i?false:a);
 const s=around(doc,others);
 return nameFeatures(doc.cands[i]!.match,doc.cands[i]!.reading,s);
}
export function train(ids:number[],{l2=Number(process.env.L2??0.3),epochs=60,minCount=Number(process.env.MIN??2)}={}){
 const examples:{f:string[],y:number,w:number}[]=[];
 for(const id of ids){const doc=load(id);
  doc.cands.forEach((c,i)=>{ if(sure(c))return;
   examples.push({f:featuresOf(doc,i,doc.cands.map(x=>sure(x))),y:+c.label,w:.5});
   examples.push({f:featuresOf(doc,i,doc.cands.map(x=>x.label||sure(x))),y:+c.label,w:.5});});}
 const count=new Map<string,number>();for(const e of examples)for(const f of e.f)count.set(f,(count.get(f)??0)+e.w);
 const index=new Map<string,number>();for(const [f,n] of count)if(n>=minCount)index.set(f,index.size);
 const X=examples.map(e=>[...new Set(e.f.map(f=>index.get(f)??-1).filter(x=>x>=0))]);
 const W=new Float64Array(index.size);
 // proximal full-batch by Newton-ish coordinate? use AdaGrad
 const G=new Float64Array(index.size).fill(1e-6);const rng=createRng(1);
 const n=examples.length;
 for(let ep=0;ep<epochs;ep++){for(const k of shuffled(examples.map((_,i)=>i),rng)){let z=0;for(const j of X[k]!)z+=W[j]!;const p=1/(1+Math.exp(-z));const g=(p-examples[k]!.y)*examples[k]!.w;
  for(const j of X[k]!){const gj=g+l2*W[j]!/ (n/ X.length) / Math.max(1,count.get([...index.keys()][0]!)!*0+1) *0;G[j]!+=g*g;W[j]!-=0.15*(g)/Math.sqrt(G[j]!);}}
  // L2 shrink per epoch proportional
  for(let j=0;j<W.length;j++)W[j]!*=1-0.02*l2;}
 return new Map([...index].map(([f,j])=>[f,W[j]!]));
}
export function infer(doc:ReturnType<typeof load>,w:Map<string,number>,threshold=0){
 let acc=doc.cands.map(c=>sure(c));
 for(let r=0;r<4;r++){acc=doc.cands.map((c,i)=>sure(c)||featuresOf(doc,i,acc).reduce((s,f)=>s+(w.get(f)??0),0)>threshold);}
 return acc;
}
function measure(ids:number[],w:Map<string,number>,t=0,show=false){let h=0,f=0,g=0;for(const id of ids){const doc=load(id);const acc=infer(doc,w,t);const found=doc.cands.filter((_,i)=>acc[i]).map(c=>{const from=doc.d.tokens.starts[c.match.from]!;let to=doc.d.tokens.ends[c.match.to-1]!;to-=/['’]s$/i.exec(doc.p.text.slice(from,to))?.[0].length??0;return{from,to}});const c=countHits(doc.p,found);h+=c.hits;f+=c.found;g+=c.meant;
 if(show&&(c.hits<c.found||c.hits<c.meant))console.log((c.hits<c.found?'+':' ')+(c.hits<c.meant?'-':' '),doc.p.text,'| meant',doc.p.meant.map(x=>doc.p.text.slice(x.from,x.to)).join(', '),'| found',found.map(x=>doc.p.text.slice(x.from,x.to)).join(', '));}
 const P=h/f,R=h/g;return {P:P.toFixed(3),R:R.toFixed(3),F1:(2*P*R/(P+R)).toFixed(3)};}
const ids=passages.map((_,i)=>i);
const dev=ids.filter(i=>i%2===0),test=ids.filter(i=>i%2===1);

function raw(ids:number[],w:Map<string,number>,t=0){let h=0,f=0,g=0;for(const id of ids){const doc=load(id);const acc=infer(doc,w,t);const found=doc.cands.filter((_,i)=>acc[i]).map(c=>{const from=doc.d.tokens.starts[c.match.from]!;let to=doc.d.tokens.ends[c.match.to-1]!;to-=/['’]s$/i.exec(doc.p.text.slice(from,to))?.[0].length??0;return{from,to}});const c=countHits(doc.p,found);h+=c.hits;f+=c.found;g+=c.meant;}return [h,f,g]}
for(const t of [-.3,0,.3]){const K=10;let h=0,f=0,g=0;for(let k=0;k<K;k++){const tr=ids.filter(i=>i%K!==k),te=ids.filter(i=>i%K===k);const r=raw(te,train(tr),t);h+=r[0]!;f+=r[1]!;g+=r[2]!}console.log('10-fold t',t,'P',(h/f).toFixed(3),'R',(h/g).toFixed(3),'F1',(2*h/(f+g)).toFixed(4));}
console.log('in sample',measure(ids,train(ids)));
