import { createArtist } from '@tests/factories/create-artist';
import { createTrack } from '@tests/factories/create-track';
import { describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { findSources } from '@/server/press/find-sources';
import { addWebSource, prepareTestWeb } from './prepare-test-web';

const { serve, crawl } = prepareTestWeb();

describe('the articles of a wiki', () => {
  it('are asked of its interface, for artists of the library, and only those on musicians', async () => {
    const answers = new Map<string, unknown>();
    const { origin, asked } = await serve({
      wiki: (request, response) => {
        const query = new URL(request.url!, 'http://wiki').searchParams;
        const titles = query.get('titles')?.split('|')[0];
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify(
            answers.get(titles ?? query.get('pageids')!) ?? {
              query: { pages: [{ title: titles, missing: true }] },
            },
          ),
        );
      },
    });
    const page = (pageid: number, title: string, description: string, more = {}) => ({
      ...{ pageid, title, description, lastrevid: 7, fullurl: `${origin('wiki')}/wiki/${title}` },
      ...more,
    });
    answers.set('Air', {
      query: {
        pages: [page(1, 'Air', 'Mixture of gases'), page(2, 'Air (French band)', 'French music duo')],
      },
    });
    answers.set('2', {
      query: { pages: [{ extract: 'Air are a duo from Versailles. They like Kraftwerk.' }] },
    });
    answers.set('Mercury', {
      query: { pages: [page(3, 'Mercury', '', { pageprops: { disambiguation: '' } })] },
    });
    for (const name of ['Air', 'Mercury', 'Nobody']) {
      await createTrack({ artistId: (await createArtist({ name })).id });
    }
    const { id } = await addWebSource('wikipedia', `${origin('wiki')}/w/api.php`);
    await crawl(id);
    expect(asked).toHaveLength(4);
    const documents = await database().pressDocument.findMany({ where: { text: { not: '' } } });
    expect(documents).toMatchObject([
      {
        url: `${origin('wiki')}/wiki/Air (French band)`,
        title: 'Air (French band)',
        text: expect.stringMatching('Versailles'),
      },
    ]);
    expect(await findSources()).toMatchObject([{ documentCount: 1, errorCount: 2, waitingCount: 0 }]);
    // A week later the article is the same: one question says so.
    await database().pressPage.updateMany({ data: { visitedAt: new Date(0) } });
    await crawl(id);
    expect(asked.filter((request) => request.includes('pageids'))).toHaveLength(1);
  });
});
