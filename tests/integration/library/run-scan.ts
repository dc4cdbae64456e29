// A process of its own that scans one folder, so that a test can kill it: `tsx run-scan.ts FOLDER_ID`.
import { scanFolder } from '@/server/library/scan-folder';

await scanFolder(process.argv[2]!, { onProgress: ({ done }) => process.stdout.write(`${done}\n`) });
process.exit(0);
