// Calendar objects in mails: found in the message, decoded and unfolded (RFC
// 5545, 3.1), so that a journey can say what a calendar would do with them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const bytesOf = {
  base64: (text) => Buffer.from(text, 'base64'),
  'quoted-printable': (text) =>
    Buffer.from(
      text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))),
      'latin1',
    ),
};

/** The parts of a message, the innermost ones: their header and their text. */
function parts(raw) {
  const at = raw.search(/\r?\n\r?\n/);
  const header = raw.slice(0, at).replace(/\r?\n[ \t]+/g, ' ');
  const body = raw.slice(at).replace(/^\r?\n\r?\n/, '');
  const boundary = /^content-type: *multipart\/[^\n]*boundary="?([^";\r\n]+)"?/im.exec(header)?.[1];
  if (boundary) {
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => parts(part.replace(/^\r?\n/, '')));
  }
  const encoding = /^content-transfer-encoding: *(\S+)/im.exec(header)?.[1]?.toLowerCase();
  return [{ header, text: bytesOf[encoding]?.(body).toString('utf8') ?? body }];
}

/** A text without the signs that protect its commas (RFC 5545, 3.3.11). */
const unescaped = (text = '') => text.replace(/\\n/gi, '\n').replace(/\\(.)/g, '$1');

/** The calendar object of a mail, or nothing. */
export function calendarOf(raw) {
  const part = parts(raw).find(({ header }) => /^content-type: *text\/calendar/im.test(header));
  if (!part) return undefined;
  const lines = part.text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const value = (name) => {
    const line = lines.find((l) => l.split(/[:;]/)[0] === name);
    return line?.slice(line.indexOf(':') + 1);
  };
  return {
    // What the mail says and what the object says must be the same (RFC 6047).
    announced: /method="?(\w+)"?/i.exec(part.header)?.[1],
    method: value('METHOD'),
    uid: value('UID'),
    sequence: Number(value('SEQUENCE')),
    status: value('STATUS'),
    summary: unescaped(value('SUMMARY')),
    location: unescaped(value('LOCATION')),
    attendee: lines
      .find((l) => l.startsWith('ATTENDEE'))
      ?.split(/mailto:/i)
      .pop(),
    events: lines.filter((l) => l === 'BEGIN:VEVENT').length,
  };
}

/** The calendar objects that went to an address, oldest first, once there are so many. */
export async function calendarsTo(world, address, count) {
  const folder = join(world.site.data, 'mail');
  let found = [];
  for (let tries = 0; tries < 150; tries += 1) {
    const files = existsSync(folder) ? readdirSync(folder).sort() : [];
    const mails = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    found = mails
      .filter((mail) => new RegExp(`^To: .*${address.replace(/[.+]/g, '\\$&')}`, 'im').test(mail))
      .map(calendarOf)
      .filter(Boolean);
    if (found.length >= count) return found;
    await pause(100);
  }
  throw new Error(`${found.length} calendar objects to ${address}, ${count} expected`);
}
