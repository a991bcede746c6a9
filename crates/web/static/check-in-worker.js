// The service worker of one check-in page. It shows the page when there is no
// connection, and nothing else: it stores nothing by itself, never touches what
// is sent, and answers for no other page of the site. The page puts its own
// parts into the cache when the officer says "keep on this phone", and takes
// them out again at the end.
'use strict';

const scope = new URL(self.registration.scope).pathname;
const cacheName = `parvis-check-in ${scope}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === scope) {
    event.respondWith(networkOr(request, scope));
  } else if (pathname.startsWith('/static/')) {
    event.respondWith(keptOr(request));
  }
});

/** The page as it is now; without a connection, as it was kept. */
async function networkOr(request, path) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.open(cacheName).then((cache) => cache.match(path));
    if (kept) return kept;
    throw error;
  }
}

/** Files with a fingerprint in their name never change. */
async function keptOr(request) {
  const kept = await caches.open(cacheName).then((cache) => cache.match(request));
  return kept ?? fetch(request);
}
