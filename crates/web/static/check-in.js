// Check-in at the door on a telephone that may lose its connection.
//
// The page works without this file. With it, an officer can keep the list of
// delegates on the telephone: names, organizations and codes, nothing else.
// Each check-in becomes an event with an identity of its own, is kept here,
// shown at once, and sent as soon as there is a connection; what is sent twice
// counts once. The list is removed when the officer ends, when the server says
// that nobody is signed in, and a day after it was last loaded. Events that wait
// hold no names and stay until they are sent.
'use strict';

const live = document.getElementById('door-live');
const plain = document.getElementById('door-plain');
const words = live.dataset;
const base = words.base;
const cacheName = `parvis-check-in ${base}`;
const MOST_AT_ONCE = 50;
const MOST_SHOWN = 30;
const SEND_EVERY = 15_000;
const LOAD_EVERY = 60_000;

const part = (name) => live.querySelector(`[data-part="${name}"]`);
const say = (name, text) => {
  part(name).textContent = text;
};

// ---- What is kept on the telephone -----------------------------------------

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let database;
async function open() {
  const opening = indexedDB.open(`parvis-check-in ${words.code}`, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('list');
    opening.result.createObjectStore('waiting', { keyPath: 'event' });
    opening.result.createObjectStore('told', { keyPath: 'event' });
  };
  database = await asked(opening);
}
const store = (name, mode = 'readonly') => database.transaction(name, mode).objectStore(name);
const all = (name) => asked(store(name).getAll());
const put = (name, value, key) => asked(store(name, 'readwrite').put(value, key));
const remove = (name, key) => asked(store(name, 'readwrite').delete(key));
const clear = (name) => asked(store(name, 'readwrite').clear());

/** The list that is kept, unless it is too old; then it is removed. */
async function kept() {
  const list = await asked(store('list').get('list'));
  if (list && Date.parse(list.keep_until) > Date.now()) return list;
  if (list) await wipe();
  return undefined;
}

/** Removes every name from the telephone; what waits to be sent has none. */
async function wipe() {
  list = undefined;
  await clear('list');
  await clear('told');
  await caches.delete(cacheName);
}

// ---- The list and its state -------------------------------------------------

let list;
let waiting = [];
let trouble;

const day = () => part('day').value;
const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** Since when a delegate is there on the day shown: by the server's word and by
 * what waits here, which is newer. */
function since(delegate) {
  let at = delegate.present[day()];
  for (const event of waiting) {
    if (event.registration !== delegate.id || event.day !== day()) continue;
    at = event.act === 'check_in' ? (at ?? event.at) : undefined;
  }
  return at;
}

const clockTime = (at) =>
  new Date(at).toLocaleTimeString(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: list.zone,
  });

/** Loads the list; says what hindered it: 'signed-out', 'offline', or nothing. */
async function load() {
  let answer;
  try {
    answer = await fetch(`${base}/list`, { redirect: 'manual', cache: 'no-store' });
  } catch {
    return 'offline';
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
    await wipe();
    return 'signed-out';
  }
  if (!answer.ok) return 'offline';
  list = await answer.json();
  // Telephones go wrong by minutes; the order of notes must not.
  list.ahead = Date.now() - Date.parse(list.now);
  await put('list', list, 'list');
  return undefined;
}

// ---- Noting and sending -----------------------------------------------------

/** Notes an event: kept first, shown, then sent. */
async function note(delegate, act, means) {
  const event = {
    event: crypto.randomUUID(),
    day: day(),
    act,
    means,
    at: new Date(Date.now() - (list?.ahead ?? 0)).toISOString(),
  };
  if (delegate.id) event.registration = delegate.id;
  else event.badge = delegate.code;
  await put('waiting', event);
  waiting = await all('waiting');
  navigator.vibrate?.(act === 'check_in' ? 60 : [30, 60, 30]);
  say('last', `${delegate.name ?? delegate.code}: ${act === 'check_in' ? words.checkedIn : words.undone}`);
  show();
  await send();
}

const name = (event) => {
  const delegate = list?.delegates.find((d) => d.id === event.registration);
  return delegate ? `${delegate.name}, ${delegate.organization}` : (event.badge ?? '');
};

let sending = false;
/** Sends what waits, in portions, oldest first. Nothing is taken out before the
 * server has said what became of it. */
async function send() {
  if (sending) return;
  sending = true;
  try {
    waiting = await all('waiting');
    waiting.sort((a, b) => a.at.localeCompare(b.at));
    while (waiting.length > 0) {
      const portion = waiting.slice(0, MOST_AT_ONCE);
      const body = new URLSearchParams();
      for (const event of portion) body.append('events', new URLSearchParams(event).toString());
      const answer = await fetch(`${base}/sync`, { method: 'POST', body, redirect: 'manual' });
      if (answer.status === 401 || answer.status === 403) {
        await wipe();
        status('signed-out');
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      const { outcomes } = await answer.json();
      for (const { event, outcome, text } of outcomes) {
        const sent = portion.find((one) => one.event === event);
        if (outcome === 'later' || !sent) continue;
        if (text) await put('told', { event, text, who: name(sent) });
        if (list && outcome !== 'refused') settle(sent);
        await remove('waiting', event);
      }
      const before = waiting.length;
      waiting = await all('waiting');
      waiting.sort((a, b) => a.at.localeCompare(b.at));
      if (waiting.length >= before) throw new Error('nothing was taken');
    }
    status();
  } catch {
    status('offline');
  } finally {
    sending = false;
    if (list) await put('list', list, 'list');
    show();
  }
}

/** Writes into the kept list what the server has taken. */
function settle(event) {
  const delegate = list.delegates.find((d) => d.id === event.registration);
  if (!delegate) return;
  if (event.act === 'check_in') delegate.present[event.day] ??= event.at;
  else delete delegate.present[event.day];
}

// ---- What is seen -----------------------------------------------------------

function status(hindrance) {
  trouble = hindrance;
  live.dataset.state = trouble ?? 'connected';
  const text = { offline: words.offline, 'signed-out': words.signedOut };
  say('connection', text[trouble] ?? words.connected);
  part('sign-in').hidden = trouble !== 'signed-out';
}

function show() {
  const here = Boolean(list);
  plain.hidden = here;
  part('start').hidden = here;
  part('work').hidden = !here;
  part('waiting').hidden = waiting.length === 0;
  // Before the list is kept there is nothing to say of the connection, unless
  // something waits or went wrong.
  part('status').hidden = !here && waiting.length === 0 && !trouble;
  say('waiting-count', String(waiting.length));
  if (!here) return;
  const there = list.delegates.filter((d) => since(d)).length;
  say('count', `${there} / ${list.delegates.length}`);
  const terms = fold(part('q').value).split(/\s+/).filter(Boolean);
  const found = list.delegates.filter((d) => {
    const text = fold(`${d.name} ${d.organization} ${d.code}`);
    return terms.length > 0 && terms.every((term) => text.includes(term));
  });
  part('none').hidden = terms.length === 0 || found.length > 0;
  part('more').hidden = found.length <= MOST_SHOWN;
  const focused = document.activeElement?.closest('[data-delegate]')?.dataset.delegate;
  part('results').replaceChildren(...found.slice(0, MOST_SHOWN).map(row));
  // Who goes through the list by keyboard stays where they were.
  if (focused) part('results').querySelector(`[data-delegate="${focused}"] button:not([hidden])`)?.focus();
  showTold();
}

function row(delegate) {
  const item = part('row').content.cloneNode(true).firstElementChild;
  const at = since(delegate);
  item.dataset.delegate = delegate.id;
  item.querySelector('[data-name]').textContent = delegate.name;
  item.querySelector('[data-organization]').textContent = delegate.organization;
  const state = item.querySelector('[data-state]');
  state.textContent = at ? `${words.presentSince} ${clockTime(at)}` : '';
  const pending = waiting.some((e) => e.registration === delegate.id && e.day === day());
  item.querySelector('[data-pending]').hidden = !pending;
  const [enter, undo] = ['enter', 'undo'].map((what) => item.querySelector(`[data-${what}]`));
  enter.hidden = Boolean(at);
  undo.hidden = !at;
  enter.addEventListener('click', () => note(delegate, 'check_in', 'list'));
  undo.addEventListener('click', () => note(delegate, 'undo', 'list'));
  return item;
}

async function showTold() {
  const told = await all('told');
  part('told').hidden = told.length === 0;
  const items = told.map(({ event, text, who }) => {
    const item = part('told-row').content.cloneNode(true).firstElementChild;
    item.querySelector('[data-text]').textContent = who ? `${who}: ${text}` : text;
    item.querySelector('button').addEventListener('click', async () => {
      await remove('told', event);
      showTold();
    });
    return item;
  });
  part('told-list').replaceChildren(...items);
}

// ---- Scanning ---------------------------------------------------------------

/** The code at the end of the address in the QR code. */
const codeOf = (text) => text.trim().split(/[?#]/)[0].split('/').filter(Boolean).pop() ?? '';

let stream;
function stopScan() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = undefined;
  part('camera').hidden = true;
}

async function scan() {
  say('last', '');
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    say('last', words.noCamera);
    return;
  }
  const video = part('video');
  video.srcObject = stream;
  part('camera').hidden = false;
  await video.play();
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  let last = '';
  while (stream) {
    const [code] = await detector.detect(video).catch(() => []);
    if (code && code.rawValue !== last) {
      last = code.rawValue;
      await scanned(codeOf(last));
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function scanned(code) {
  const delegate = list.delegates.find((d) => d.code === code);
  part('unknown').hidden = Boolean(delegate);
  if (!delegate) {
    part('unknown').dataset.code = code;
    say('last', words.unknown);
  } else if (since(delegate)) {
    say('last', `${delegate.name}: ${words.presentSince} ${clockTime(since(delegate))}`);
  } else {
    await note(delegate, 'check_in', 'scan');
  }
}

// ---- Beginning and end ------------------------------------------------------

/** Keeps the page and the list, so that both are there without a connection. */
async function begin() {
  const hindrance = await load();
  if (hindrance) {
    status(hindrance);
    show();
    return;
  }
  const files = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')];
  const cache = await caches.open(cacheName);
  await cache.addAll([base, ...files.map((file) => file.href || file.src)]);
  await navigator.serviceWorker.register(`${base}/worker.js`, { scope: base });
  days();
  status();
  show();
  part('q').focus();
}

async function end() {
  await send();
  if (waiting.length > 0 && part('end-anyway').hidden) {
    part('end-anyway').hidden = false;
    return;
  }
  stopScan();
  await wipe();
  await clear('waiting');
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  location.assign(base);
}

function days() {
  const field = part('day');
  const before = field.value;
  const options = list.days.map(({ day: value, label }) => new Option(label, value));
  field.replaceChildren(...options);
  field.value = list.days.some((d) => d.day === before) ? before : list.today;
  if (field.selectedIndex < 0) field.selectedIndex = 0;
  part('day-field').hidden = list.days.length < 2;
}

async function refresh() {
  if (!list) return;
  await send();
  if (waiting.length > 0) return;
  const hindrance = await load();
  if (!hindrance) days();
  status(hindrance);
  show();
}

async function main() {
  if (!('serviceWorker' in navigator) || !('indexedDB' in window) || !('caches' in window)) return;
  await open();
  list = await kept();
  waiting = await all('waiting');
  live.hidden = false;
  if ('BarcodeDetector' in window && navigator.mediaDevices) part('scan').hidden = false;
  part('begin').addEventListener('click', begin);
  part('end').addEventListener('click', end);
  part('end-anyway').querySelector('button').addEventListener('click', end);
  part('scan').addEventListener('click', () => (stream ? stopScan() : scan()));
  part('stop').addEventListener('click', stopScan);
  part('q').addEventListener('input', show);
  part('day').addEventListener('change', show);
  part('unknown').addEventListener('click', async () => {
    part('unknown').hidden = true;
    await note({ code: part('unknown').dataset.code }, 'check_in', 'scan');
  });
  part('send').addEventListener('click', refresh);
  window.addEventListener('online', refresh);
  window.addEventListener('offline', () => status('offline'));
  setInterval(() => waiting.length > 0 && send(), SEND_EVERY);
  setInterval(refresh, LOAD_EVERY);
  if (list) days();
  show();
  if (list) await refresh();
  else if (waiting.length > 0) await send();
}

main();
