import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Route } from '@/app/http/route-contract';

const root = join(process.cwd(), 'src/app/api');
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export type Handler = {
  /** "GET /api/tracks/{id}" */
  name: string;
  method: (typeof methods)[number];
  path: string;
  /** Names in the path: "id", "...all". */
  params: string[];
  route: Route;
};

/** Walks src/app/api for every handler that Next.js would serve. */
export async function findHandlers(): Promise<Handler[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => /(^|\/)route\.tsx?$/.test(file));
  const found = await Promise.all(
    files.sort().map(async (file) => {
      const module = (await import(join(root, file))) as Partial<Record<string, Route>>;
      const folder = relative(root, join(root, file, '..'));
      const path = `/api/${folder}`.replaceAll('[', '{').replaceAll(']', '}');
      const params = [...folder.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
      return methods.flatMap((method) => {
        const route = module[method];
        return route ? [{ name: `${method} ${path}`, method, path, params, route }] : [];
      });
    }),
  );
  return found.flat();
}

/** Handlers that take whatever no other does: better-auth's, and the answer to unknown paths. */
export const isCatchAll = ({ path }: Handler) => path.includes('{...');
