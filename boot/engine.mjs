// Pyodide as PyScript's worker asks for it, with the core and BeautifulSoup in place before any of our code runs.
//
// Three ways to start, each falling back to the one below it:
//   snapshot   Pyodide's memory with everything imported; fetched behind the reader's back at the first visit, used from the next
//   compiled   Pyodide with a standard library that was compiled at install time, the core in it
//   plain      Pyodide as it comes, with the core's sources unpacked beside it
import { loadPyodide as load, version } from "../runtime/pyodide/pyodide.mjs";
import { SNAPSHOT_BYTES, SNAPSHOT_HASH } from "../runtime/engine/build.mjs";

const PYODIDE = new URL("../runtime/pyodide/", import.meta.url).href;
const ENGINE = new URL("../runtime/engine/", import.meta.url).href;
const LIBRARY = `${ENGINE}library.zip`;
const SNAPSHOT = `${ENGINE}snapshot.bin.gz`;

const CACHE = "presscheck-engine";
const KEPT = `${SNAPSHOT}?${SNAPSHOT_HASH}`; // the hash in the name: another build's memory is never found

const QUIET = 3000; // ms after the start before the snapshot is fetched, so that it waits for the first review

// The page's progress line listens here: {"stage": "fetch" | "start" | "rules"}, or {"failed": why}.
const channel = new BroadcastChannel("presscheck-engine");
const tell = (told) => channel.postMessage(JSON.stringify(told));

const diagnostics = { pyodide: version, started: null, tried: [], milliseconds: 0, snapshot: "none yet" };
globalThis.presscheckDiagnostics = () => JSON.stringify(diagnostics);

const isKept = async () => (await caches.open(CACHE)).match(KEPT);

const unpacked = (answer) => new Response(answer.body.pipeThrough(new DecompressionStream("gzip")));

// Pyodide fetches its library itself, as a zip. It is sent as one gzip of a zip that packs nothing, which is an eighth smaller than
// a packed zip and quicker to read from, and which no host has to know how to compress.
async function loadWithLibrary(options) {
  const ask = globalThis.fetch;
  const whole = async () => {
    const answer = await ask(`${LIBRARY}.gz`);
    if (!answer.ok) throw new Error(`the library can't be fetched: ${answer.status}`);
    return unpacked(answer);
  };
  globalThis.fetch = (address, ...rest) => (String(address) === LIBRARY ? whole() : ask(address, ...rest));
  try {
    return await load({ ...options, stdLibURL: LIBRARY });
  } finally {
    globalThis.fetch = ask;
  }
}

async function snapshot(options) {
  const kept = await isKept();
  if (!kept) return null;
  const memory = await kept.arrayBuffer();
  if (memory.byteLength !== SNAPSHOT_BYTES) throw new Error("the snapshot that was kept is not whole");
  const pyodide = await loadWithLibrary({ ...options, _loadSnapshot: memory });
  diagnostics.snapshot = "kept";
  pyodide.runPython("import random; random.seed(); del random"); // or every visit would draw the same numbers
  return pyodide;
}

async function compiled(options) {
  const pyodide = await loadWithLibrary(options);
  pyodide.runPython("import presscheck.view");
  return pyodide;
}

async function plain(options) {
  const core = fetch(`${ENGINE}core.zip`).then((answer) => answer.arrayBuffer());
  const pyodide = await load(options);
  pyodide.unpackArchive(await core, "zip", { extractDir: pyodide.runPython("import site; site.getsitepackages()[0]") });
  return pyodide;
}

// Fetches the snapshot for the next visit: whole and as it was built, or not at all.
async function keepSnapshot() {
  if (await isKept()) return;
  const answer = await fetch(SNAPSHOT, { priority: "low" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const memory = await unpacked(answer).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", memory));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hash !== SNAPSHOT_HASH) throw new Error("not the file that was built");
  const cache = await caches.open(CACHE);
  for (const old of await cache.keys()) await cache.delete(old);
  await cache.put(KEPT, new Response(memory));
}

async function forgetSnapshot() {
  const cache = await caches.open(CACHE);
  await cache.delete(KEPT);
}

function keepLater() {
  const told = (words) => (diagnostics.snapshot = words);
  const keep = () => keepSnapshot().then(() => told("kept"), (error) => told(`not kept: ${error.message}`));
  if (globalThis.caches) setTimeout(keep, QUIET);
}

async function loadPyodide(options) {
  const begun = performance.now();
  const fsInit = () => tell({ stage: "start" }); // called once everything is fetched
  tell({ stage: "fetch" });
  for (const start of globalThis.caches ? [snapshot, compiled, plain] : [compiled, plain]) {
    try {
      const pyodide = await start({ ...options, indexURL: PYODIDE, fsInit });
      if (!pyodide) continue;
      Object.assign(diagnostics, { started: start.name, milliseconds: Math.round(performance.now() - begun) });
      tell({ stage: "rules" });
      keepLater();
      return pyodide;
    } catch (error) {
      diagnostics.tried.push(`${start.name}: ${String(error.message).slice(0, 200)}`);
      if (start === snapshot) await forgetSnapshot().catch(() => {});
    }
  }
  const failed = diagnostics.tried.join("; ");
  tell({ failed });
  throw new Error(failed);
}

export { loadPyodide, version };
