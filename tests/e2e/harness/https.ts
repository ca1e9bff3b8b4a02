import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GMAIL_HOSTS, MAIL_HOSTS } from '../../../lib/mail/hosts';
import { practicePage } from '../../practice/build';

export interface MailServer {
  readonly port: number;
  /** Addresses asked for that are no practice page: nothing of ours may add to it. */
  readonly escaped: string[];
  close(): Promise<void>;
}

/**
 * What browsers ask their makers on their own account, whatever is installed. Nothing of ours may name these hosts: the
 * scan of the builds holds that.
 */
const BROWSERS_OWN =
  /(?:^|\.)(?:googleapis\.com|accounts\.google\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

/**
 * The practice pages over https on this computer only, for a browser that is told to find every host here. The
 * certificate signs itself, is made for this run and trusted by nobody else.
 */
export async function serveMail(): Promise<MailServer> {
  const { key, cert } = await selfSigned();
  const escaped: string[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const { host = '' } = request.headers;
    const mail = (MAIL_HOSTS as readonly string[]).includes(host);
    if (!mail || request.headers['sec-fetch-dest'] !== 'document') {
      const own = BROWSERS_OWN.test(host) || request.url?.endsWith('/favicon.ico');
      if (!own) escaped.push(`https://${host}${request.url}`);
      response.writeHead(404).end();
      return;
    }
    const page = await practicePage((GMAIL_HOSTS as readonly string[]).includes(host) ? 'gmail' : 'outlook');
    response.writeHead(200, page.headers).end(page.html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    escaped,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function selfSigned(): Promise<{ key: string; cert: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-cert-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = MAIL_HOSTS.map((host) => `DNS:${host}`).join(',');
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=Afterword practice'];
  await promisify(execFile)('openssl', [
    ...request,
    '-addext',
    `subjectAltName=${names}`,
    '-keyout',
    key,
    '-out',
    cert,
  ]);
  const made = { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
  await rm(folder, { recursive: true });
  return made;
}
