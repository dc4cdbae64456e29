import { describe, expect, test } from 'vitest';
import { ownOrigins } from './own-origins';

const call = (headers: Record<string, string>) => new Request('http://localhost:3000/api/me', { headers });

describe('ownOrigins', () => {
  test('is what SEGUE_URL says, whatever the headers say', () => {
    const request = call({ host: 'segue:3000', 'x-forwarded-host': 'evil.example' });
    expect(ownOrigins(request, 'https://Music.example.org:443/')).toEqual(['https://music.example.org']);
  });

  test('without it is the host that was asked for, with and without TLS', () => {
    const request = call({ host: 'nas.local:3000', 'x-forwarded-host': 'evil.example' });
    expect(ownOrigins(request)).toEqual(['http://nas.local:3000', 'https://nas.local:3000']);
  });

  test('without a Host header is the address of the request', () => {
    expect(ownOrigins(call({}))).toEqual(['http://localhost:3000', 'https://localhost:3000']);
  });
});
