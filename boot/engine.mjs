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
const SNAPSHOT = `${ENGINE}snapshot.bin.gz`;

const CACHE = "presscheck-engine";
const KEPT = `${SNAPSHOT}?${SNAPSHOT_HASH}`; // the hash in the name: another build's memory is never found

const QUIET = 3000; // ms after the start before the snapshot is fetched, so that it waits for the first review

const diagnostics = { pyodide: version, started: null, tried: [], milliseconds: 0, snapshot: "none yet" };
globalThis.presscheckDiagnostics = () => JSON.stringify(diagnostics);

const isKept = async () => (await caches.open(CACHE)).match(KEPT);

async function snapshot(options) {
  const kept = await isKept();
  if (!kept) throw new Error("no snapshot is kept yet");
  const memory = await kept.arrayBuffer();
  if (memory.byteLength !== SNAPSHOT_BYTES) throw new Error("the snapshot that was kept is not whole");
  const pyodide = await load({ ...options, stdLibURL: `${ENGINE}library.zip`, _loadSnapshot: memory });
  diagnostics.snapshot = "kept";
  pyodide.runPython("import random; random.seed(); del random"); // or every visit would draw the same numbers
  return pyodide;
}

async function compiled(options) {
  const pyodide = await load({ ...options, stdLibURL: `${ENGINE}library.zip` });
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
  const memory = await new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
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
  for (const start of globalThis.caches ? [snapshot, compiled, plain] : [compiled, plain]) {
    try {
      const pyodide = await start({ ...options, indexURL: PYODIDE });
      Object.assign(diagnostics, { started: start.name, milliseconds: Math.round(performance.now() - begun) });
      keepLater();
      return pyodide;
    } catch (error) {
      diagnostics.tried.push(`${start.name}: ${error.message.slice(0, 200)}`);
      if (start === snapshot) await forgetSnapshot().catch(() => {});
    }
  }
  throw new Error(diagnostics.tried.join("; "));
}

export { loadPyodide, version };
