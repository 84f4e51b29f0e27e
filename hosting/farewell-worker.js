// For a host that leaves: publish this file as `sw.js` at the old address (see README.md in this folder).
// It deletes the copy of the guide that readers keep of this address, and ends itself. Answers are stored elsewhere and stay.
const copy = `peer-learning-guide:${new URL('./', self.location.href).pathname}:kept`;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.delete(copy).then(() => self.registration.unregister()));
});
