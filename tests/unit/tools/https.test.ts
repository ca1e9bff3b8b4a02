import { get } from 'node:https';
import { afterEach, expect, it, vi } from 'vitest';
import { serveMail } from '../../e2e/harness/https';

afterEach(() => vi.unstubAllEnvs());

const statusAt = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const request = get({ port, headers: { host }, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
  });

it('serves the mail hosts over https with nothing but Node on the machine', async () => {
  vi.stubEnv('PATH', '');
  const server = await serveMail();
  expect(await statusAt(server.port, 'elsewhere.example')).toBe(404);
  expect(server.escaped).toEqual(['https://elsewhere.example/']);
  await server.close();
});
