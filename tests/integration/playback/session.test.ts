import { randomUUID } from 'node:crypto';
import { createTrack } from '@tests/factories/create-track';
import { createUser } from '@tests/factories/create-user';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/infra/database';
import { findSession } from '@/server/playback/find-session';
import { moveSession, saveSession } from '@/server/playback/save-session';

const now = new Date('2026-11-20T20:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();
const [phone, desk] = [randomUUID(), randomUUID()];
let userId: string;
let trackIds: string[];

beforeEach(async () => {
  userId = (await createUser()).id;
  trackIds = [];
  for (let i = 0; i < 3; i++) trackIds.push((await createTrack()).id);
});

const report = (deviceId: string, heardAt: string, positionMs = 60_000) => ({
  deviceId,
  deviceName: deviceId === phone ? 'Android phone' : 'Firefox on Linux',
  entries: trackIds.map((trackId) => ({ trackId, source: { kind: 'album' as const } })),
  position: 1,
  positionMs,
  heardAt,
});

describe('where a listener left off', () => {
  it('is nowhere at first, then where the device said', async () => {
    expect(await findSession(userId)).toBeNull();
    await saveSession(userId, report(phone, ago(5)), now);
    const session = await findSession(userId);
    expect(session).toMatchObject({ deviceName: 'Android phone', position: 1, positionMs: 60_000 });
    expect(session!.entries.map(({ track }) => track.id)).toEqual(trackIds);
    expect(await findSession((await createUser()).id)).toBeNull();
  });

  it('is the word of the device heard last, however late another one is told', async () => {
    await saveSession(userId, report(desk, ago(10), 90_000), now);
    await saveSession(userId, report(phone, ago(60), 10_000), now);
    expect(await findSession(userId)).toMatchObject({ deviceId: desk, positionMs: 90_000 });
    await saveSession(userId, report(phone, ago(1), 20_000), now);
    expect(await findSession(userId)).toMatchObject({ deviceId: phone, positionMs: 20_000 });
  });

  it('cannot be held by a clock that is ahead', async () => {
    await saveSession(userId, report(phone, ago(-7200)), now);
    expect((await findSession(userId))!.heardAt).toBe(now.toISOString());
  });

  it('moves on by the device that told it; another one has to tell its queue', async () => {
    const move = { position: 2, positionMs: 1000, heardAt: ago(1) };
    await expect(moveSession(userId, { ...move, deviceId: phone }, now)).rejects.toThrow('the whole queue');
    await saveSession(userId, report(phone, ago(5)), now);
    await moveSession(userId, { ...move, deviceId: phone }, now);
    expect(await findSession(userId)).toMatchObject({ position: 2, positionMs: 1000 });
    await expect(moveSession(userId, { ...move, deviceId: desk }, now)).rejects.toThrow('the whole queue');
  });

  it('goes on with the next where the one that played is gone', async () => {
    await saveSession(userId, report(phone, ago(5)), now);
    await database().track.update({ where: { id: trackIds[1]! }, data: { missingSince: now } });
    const session = (await findSession(userId))!;
    expect(session.entries[session.position]!.track.id).toBe(trackIds[2]);
    expect(session.positionMs).toBe(0);
    await database().track.deleteMany({ where: { id: { in: trackIds } } });
    expect(await findSession(userId)).toBeNull();
  });
});
