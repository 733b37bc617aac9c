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
const PROGRAM = `${PYODIDE}pyodide.asm.wasm`;
const LIBRARY = `${ENGINE}library.zip`;
const SNAPSHOT = `${ENGINE}snapshot.bin.gz`;

const CACHE = "presscheck-engine";
const KEPT = `${SNAPSHOT}?${SNAPSHOT_HASH}`; // the hash in the name: another build's memory is never found

const SETTLED = 500; // ms after the start before the library is unpacked beside a snapshot, if nobody has asked for it
const QUIET = 3000; // ms after the start before the snapshot is fetched, so that it waits for the first review

// The page's progress line listens here: {"stage": "fetch" | "start" | "rules"}, or {"failed": why}.
const channel = new BroadcastChannel("presscheck-engine");
const tell = (told) => channel.postMessage(JSON.stringify(told));

globalThis.presscheckLibrary = async () => {}; // most ways to start have it from the first

const diagnostics = { pyodide: version, started: null, tried: [], milliseconds: 0, snapshot: "none yet" };
globalThis.presscheckDiagnostics = () => JSON.stringify(diagnostics);

// Held until this worker ends, however it ends: the page waits for the same lock, and so hears of an end that nobody announces.
const LIFE = `presscheck-engine-${crypto.randomUUID()}`;
navigator.locks?.request(LIFE, () => new Promise(() => {}));
globalThis.presscheckLife = LIFE;

// All that a start needs is asked for at once, whichever way it then goes; Pyodide alone would ask for one after the other.
const begin = {
  wasm: () => WebAssembly.compileStreaming(fetch(PROGRAM)),
  packed: () => fetch(`${LIBRARY}.gz`),
  glue: () => import(`${PYODIDE}pyodide.asm.mjs`),
};
const begun = {};
const ask = (name) => (begun[name] = quietly(begin[name]()));
for (const name of Object.keys(begin)) ask(name);

// A failure is told by whoever needs the thing, not by the browser's console as nobody's.
function quietly(promise) {
  promise.catch(() => {});
  return promise;
}

// Unpacking takes a tenth of a second: a memory that has all of a start in it does without, until something else is imported.
const library = () => (begun.library ??= quietly(begun.packed.then(whole)));

async function whole(answer) {
  if (!answer.ok) throw new Error(`${answer.url} can't be fetched: ${answer.status}`);
  return unpacked(answer).arrayBuffer();
}

const isKept = async () => (await caches.open(CACHE)).match(KEPT);

const unpacked = (answer) => new Response(answer.body.pipeThrough(new DecompressionStream("gzip")));

// Pyodide fetches its program and its library itself: these two questions are answered with what is already on its way. The library is
// sent as one gzip of a zip that packs nothing, which is an eighth smaller than a packed zip and quicker to read from, and which no
// host has to know how to compress. Without its program Pyodide would wait for ever, so what fails here fails the start.
async function start(options, held, ...needed) {
  const { fetch: fetched } = globalThis;
  const { instantiateStreaming: instantiated } = WebAssembly;
  globalThis.fetch = async (address, ...rest) => {
    if (String(address) === PROGRAM) return null;
    return String(address) === LIBRARY ? new Response(await held) : fetched(address, ...rest);
  };
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await begun.wasm;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  const broken = Promise.all([held, ...needed.map((name) => begun[name])]).then(() => new Promise(() => {}));
  try {
    return await Promise.race([load(options), broken]);
  } finally {
    globalThis.fetch = fetched;
    WebAssembly.instantiateStreaming = instantiated;
  }
}

const EMPTY = Uint8Array.of(80, 75, 5, 6, ...new Uint8Array(18)); // a zip of no files

// Puts the library where the snapshot's Python knows it to be. Whatever imports more than a start does waits for this.
async function shelve(pyodide) {
  pyodide.FS.writeFile(pyodide.runPython("import zipimport; next(iter(zipimport._zip_directory_cache))"), new Uint8Array(await library()));
}

// The memory that desk/compile.mjs packed without its empty pages.
function remembered(bytes) {
  const [length, runs] = new Uint32Array(bytes, 0, 2);
  const edges = new Uint32Array(bytes, 8, 2 * runs);
  const memory = new Uint8Array(length);
  let at = 8 + 8 * runs;
  for (let run = 0; run < edges.length; run += 2) {
    const size = edges[run + 1] - edges[run];
    memory.set(new Uint8Array(bytes, at, size), edges[run]);
    at += size;
  }
  return memory;
}

async function snapshot(options) {
  const kept = await isKept();
  if (!kept) return null;
  const bytes = await kept.arrayBuffer();
  if (bytes.byteLength !== SNAPSHOT_BYTES) throw new Error("the snapshot that was kept is not whole");
  const pyodide = await start({ ...options, stdLibURL: LIBRARY, _loadSnapshot: remembered(bytes) }, EMPTY, "wasm", "glue");
  diagnostics.snapshot = "kept";
  pyodide.runPython("import random; random.seed(); del random"); // or every visit would draw the same numbers
  let shelved;
  globalThis.presscheckLibrary = () => (shelved ??= quietly(shelve(pyodide)));
  setTimeout(globalThis.presscheckLibrary, SETTLED);
  return pyodide;
}

async function compiled(options) {
  const pyodide = await start({ ...options, stdLibURL: LIBRARY }, library(), "wasm", "glue");
  pyodide.runPython("import answers");
  return pyodide;
}

async function plain(options) {
  const core = fetch(`${ENGINE}core.zip`).then((answer) => answer.arrayBuffer());
  ask("wasm");
  const pyodide = await start(options, null, "wasm");
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

const said = {}; // PyScript's own ears, once it has come
const ear = (name) => (words) => said[name]?.(words);

async function boot() {
  const from = performance.now();
  const fsInit = () => tell({ stage: "start" }); // called once everything is fetched
  const options = { indexURL: PYODIDE, stdout: ear("stdout"), stderr: ear("stderr"), fsInit };
  tell({ stage: "fetch" });
  for (const way of globalThis.caches ? [snapshot, compiled, plain] : [compiled, plain]) {
    try {
      const pyodide = await way(options);
      if (!pyodide) continue;
      Object.assign(diagnostics, { started: way.name, milliseconds: Math.round(performance.now() - from) });
      tell({ stage: "rules" });
      keepLater();
      return pyodide;
    } catch (error) {
      diagnostics.tried.push(`${way.name}: ${String(error.message).slice(0, 200)}`);
      if (way === snapshot) await forgetSnapshot().catch(() => {});
    }
  }
  const failed = diagnostics.tried.join("; ");
  tell({ failed });
  throw new Error(failed);
}

// PyScript opens a database before it asks: Pyodide is on its way by then.
const booted = quietly(boot());

function loadPyodide({ stdout, stderr }) {
  Object.assign(said, { stdout, stderr });
  return booted;
}

export { loadPyodide, version };
