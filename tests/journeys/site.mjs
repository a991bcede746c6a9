// Starts the program with a demonstration of its own, and stops it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));

export const PASSWORD = 'Parvis-demo-2026!x9';

export async function start() {
  const program = process.env.PARVIS_BIN ?? join(top, 'target/debug/parvis');
  const data = mkdtempSync(join(tmpdir(), 'parvis-journeys-'));
  const words = ['serve', '--demo', '--listen', '127.0.0.1:0', '--data-dir', data];
  const settings = { ...process.env, PARVIS_LIMIT_FACTOR: '1000' };
  const server = spawn(program, words, { env: settings, stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  server.stderr.setEncoding('utf8');
  const base = await new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`the program does not start:\n${said}`)), 60_000);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)));
    server.stderr.on('data', (piece) => {
      said += piece;
      const found = /^ +address +(http:\/\/\S+)/m.exec(said);
      if (found) {
        clearTimeout(limit);
        resolve(found[1]);
      }
    });
  });
  return {
    base,
    data,
    /** What the program wrote: warnings and errors. */
    log: () => said,
    async stop() {
      if (server.exitCode === null) {
        const ended = new Promise((resolve) => server.once('exit', resolve));
        server.kill('SIGTERM');
        const hurry = setTimeout(() => server.kill('SIGKILL'), 10_000);
        await ended;
        clearTimeout(hurry);
      }
      rmSync(data, { recursive: true, force: true });
    },
    /** The newest mail to an address that says this: its decoded text, once it is there. */
    async mail(to, wanted = '') {
      const folder = join(data, 'mail');
      for (let tries = 0; tries < 100; tries += 1) {
        const files = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
        for (const file of files) {
          const mail = decode(readFileSync(join(folder, file), 'utf8'));
          if (mail.includes(`To: ${to}`) && mail.includes(wanted)) return mail;
        }
        await pause(100);
      }
      throw new Error(`no mail to ${to} that says “${wanted}” in ${folder}`);
    },
  };
}

/** Header and body as text, whatever the transfer encoding. */
function decode(raw) {
  const [header, ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/^content-transfer-encoding: *base64/im.test(header)) {
    return `${header}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  }
  if (/^content-transfer-encoding: *quoted-printable/im.test(header)) {
    const bytes = body
      .replace(/=\r?\n/g, '')
      .replace(/[^=]+|=([0-9A-F]{2})/gi, (part, code) => (code ? `%${code}` : encodeURIComponent(part)));
    return `${header}\n\n${decodeURIComponent(bytes)}`;
  }
  return raw;
}
