import { test } from '@tests/setup/browser';
import { type RunningApp, startApp } from '@tests/setup/start-app';
import { afterAll, beforeAll, describe } from 'vitest';
import { tellStory } from './tell-story';

describe('a newcomer, on embedded parts', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp();
  });

  afterAll(async () => {
    await app?.stop();
  });

  test('starts, picks artists, gets a Discover list with evidence, plays, likes and skips, and finds it all again', async ({
    page,
  }) => {
    await tellStory(page, app.url);
  }, 1_200_000);
});
