import { createNameMatcher } from '@/recommenders/text/name-matcher';
import { analyseText } from '@/recommenders/text/analysed-text';
import { findMentions } from '@/recommenders/text/find-mentions';
import { readDocuments, readNames } from './read-text-files';
const W='/work/shared/data/wikipedia-musicians/';
const m=createNameMatcher(await readNames(W+'names.tsv'));let n=0,a=0,b=0,c=0;
for await(const d of readDocuments(W+'documents.jsonl.gz')){ if(n++%4) continue; const t=process.cpuUsage().user; const x=analyseText(d); const u=process.cpuUsage().user; c+=findMentions(x,m).length; const v=process.cpuUsage().user; a+=u-t;b+=v-u;}
console.log('analyse',(a/1e6).toFixed(2),'find',(b/1e6).toFixed(2),c);
