import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import forge from 'node-forge';
import { GMAIL_HOSTS, MAIL_HOSTS } from '../../../lib/mail/hosts';
import { DAY } from '../../../lib/time';
import { practicePage } from '../../practice/build';

const { md, pki } = forge;

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
  certificate ??= selfSigned();
  const escaped: string[] = [];
  const server = createServer(certificate, async (request, response) => {
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

let certificate: ReturnType<typeof selfSigned> | undefined;

/** For this run only. The keys are Node's own: made in JavaScript they would take seconds. */
function selfSigned(): { key: string; cert: string } {
  const { privateKey: key, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const cert = pki.createCertificate();
  cert.publicKey = pki.publicKeyFromPem(publicKey);
  cert.serialNumber = '01';
  const now = Date.now();
  cert.validity.notBefore = new Date(now - DAY);
  cert.validity.notAfter = new Date(now + DAY);
  const name = [{ name: 'commonName', value: 'Afterword practice' }];
  cert.setSubject(name);
  cert.setIssuer(name);
  const DNS = 2;
  cert.setExtensions([{ name: 'subjectAltName', altNames: MAIL_HOSTS.map((value) => ({ type: DNS, value })) }]);
  cert.sign(pki.privateKeyFromPem(key), md.sha256.create());
  return { key, cert: pki.certificateToPem(cert) };
}
