// The words of the interface, read from the same files as the program's, so
// that a journey finds a button by what people read on it.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../crates/i18n/locales/', import.meta.url);

function load(language) {
  const texts = new Map();
  const here = new URL(`${language}/`, folder);
  for (const file of readdirSync(here)) {
    let id;
    for (const line of readFileSync(new URL(file, here), 'utf8').split('\n')) {
      const begin = /^([a-z][\w-]*) *= *(.*)$/.exec(line);
      if (begin) {
        id = begin[1];
        texts.set(id, begin[2]);
      } else if (id && line.trim() && !line.startsWith('#')) {
        texts.set(id, `${texts.get(id)}\n${line.trim()}`.trim());
      }
    }
  }
  return texts;
}

const all = { en: load('en'), fr: load('fr'), es: load('es') };

/** The text of a message; `{ $name }` is replaced by values.name, hard spaces by plain ones. */
export function text(language, id, values = {}) {
  const found = all[language].get(id);
  if (found === undefined) throw new Error(`no message ${id} in ${language}`);
  return found.replace(/\{ *\$([\w-]+) *\}/g, (_, name) => values[name] ?? '').replace(/\s+/g, ' ');
}

/** text() of one language. */
export const speaking = (language) => (id, values) => text(language, id, values);
