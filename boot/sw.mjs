// The service worker of a built site: all files of one build, or none. `make site` writes the build's list above this text.
const CACHE = `presscheck-${BUILD}`;
const SHARED = "presscheck-shared"; // what came by the device's share sheet, until the page takes it
const OURS = /^presscheck-(?!engine$|shared$)/; // the engine keeps its own snapshot
const LARGEST_SHARE = 10_000_000; // bytes: more is no article
const MOST_SHARED = 60; // files: as many as the page keeps among its recent articles

const scope = new URL("./", self.location.href);
const known = new Set(FILES.map(([path]) => new URL(path, scope).href));

async function kept(path, integrity) {
  const address = new URL(path, scope);
  // Hashed names can't be stale; the page itself must come from the network.
  const answer = await fetch(address, integrity ? { cache: "force-cache", integrity } : { cache: "reload" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const cache = await caches.open(CACHE);
  await cache.put(address, answer);
}

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.all(FILES.map(([path, integrity]) => kept(path, integrity))));
});

self.addEventListener("activate", (event) => {
  const gone = async () => {
    for (const name of await caches.keys()) {
      if (OURS.test(name) && name !== CACHE) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(gone());
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

async function fromCache(address, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

// What a browser has compiled of a program it keeps beside its own copy of what came over the network, and finds it again through that
// copy alone. The address says what the program holds, so it is never another build's; without either copy, ours is there.
async function program(address, request) {
  try {
    return await fetch(new Request(request, { cache: "force-cache" }));
  } catch {
    return fromCache(address, request);
  }
}

async function receive(request) {
  const form = await request.formData();
  const files = form.getAll("file").filter((file) => file instanceof File && file.size < LARGEST_SHARE).slice(0, MOST_SHARED);
  const article = { title: form.get("title"), text: form.get("text"), url: form.get("url"), names: files.map(({ name }) => name) };
  await caches.delete(SHARED); // what was never taken makes room
  const cache = await caches.open(SHARED);
  // Bytes as they are: the engine tells their encoding.
  for (const [at, file] of files.entries()) await cache.put(new URL(`shared-file-${at}`, scope), new Response(file));
  await cache.put(new URL("shared.json", scope), new Response(JSON.stringify(article)));
  return Response.redirect(new URL("./?shared", scope), 303);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method === "POST" && address.href === new URL("share", scope).href) event.respondWith(receive(request));
  if (request.method !== "GET" || address.origin !== scope.origin) return;
  address.search = address.hash = "";
  if (request.mode === "navigate" && address.href === scope.href) event.respondWith(fromCache(scope, request));
  else if (known.has(address.href)) {
    event.respondWith(address.pathname.endsWith(".wasm") ? program(address, request) : fromCache(address, request));
  }
});
