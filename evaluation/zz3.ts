import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { analyseText, sentenceText } from '@/recommenders/text/analysed-text';
import { findMentions } from '@/recommenders/text/find-mentions';
import { readDocuments, readNames } from './read-text-files';
import { writeFileSync } from 'node:fs';
const W='/work/shared/data/wikipedia-musicians/';
const names=await readNames(W+'names.tsv');const m=createNameMatcher(names);
const nameOf=new Map(names.map(n=>[n.artistId,n.name]));
const out:string[]=[];let n=0;
for await(const d of readDocuments(W+'documents.jsonl.gz')){ if(n++%8) continue; const a=analyseText(d);
 for(const x of findMentions(a,m)){const s=sentenceText(a,x.sentence); out.push([nameOf.get(x.artistId),d.id+':'+a.tokens.starts[x.from],a.text.slice(Math.max(0,a.tokens.starts[x.from]!-90),a.tokens.starts[x.from]).replace(/\s+/g,' ')+'['+a.text.slice(a.tokens.starts[x.from],a.tokens.ends[x.to-1])+']'+a.text.slice(a.tokens.ends[x.to-1],a.tokens.ends[x.to-1]!+70).replace(/\s+/g,' ')].join('\t'));}}
writeFileSync(process.argv[2]!,out.join('\n'));
