// Runs the engine's Pyodide under Node, so that what it compiles and what it remembers is right for that very build.
//   node compile.mjs zip SOURCES.zip COMPILED.zip     every .py of a zip as unchecked-hash .pyc
//   node compile.mjs patterns LIBRARY.zip PATTERNS    what the regular expressions of its start compile to
//   node compile.mjs snapshot LIBRARY.zip SNAPSHOT    its memory with the engine's modules imported
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

import { loadPyodide } from "../../runtime/pyodide/pyodide.mjs";

const PAGE = 4096; // bytes

const [task, from, to] = process.argv.slice(2);
const indexURL = fileURLToPath(new URL("../../runtime/pyodide/", import.meta.url));
const script = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

if (task === "zip") {
  const pyodide = await loadPyodide({ indexURL });
  pyodide.FS.writeFile("/sources.zip", new Uint8Array(readFileSync(from)));
  pyodide.runPython(script("compile_in_pyodide.py"));
  writeFileSync(to, pyodide.FS.readFile("/compiled.zip"));
} else if (task === "patterns") {
  const pyodide = await loadPyodide({ indexURL, stdLibURL: pathToFileURL(from).href });
  pyodide.runPython(script("patterns_in_pyodide.py"));
  writeFileSync(to, pyodide.FS.readFile("/patterns"));
} else {
  // The same hash seed in every build: a snapshot holds the order of sets and the hashes of strings.
  const options = { indexURL, stdLibURL: pathToFileURL(from).href, env: { PYTHONHASHSEED: "0" }, _makeSnapshot: true };
  const pyodide = await loadPyodide(options);
  pyodide.runPython(script("remember_in_pyodide.py"));
  writeFileSync(to, withoutNothing(pyodide.makeMemorySnapshot()));
}

// A memory without the pages that hold nothing, which are half of it: its length, how many runs of pages follow, the start and the end
// of each, and their bytes. Numbers are 32 bits, the lower byte first; boot/engine.mjs puts it together again.
function withoutNothing(memory) {
  const runs = [];
  for (let start = 0; start < memory.length; start += PAGE) {
    const end = Math.min(start + PAGE, memory.length);
    if (memory.subarray(start, end).every((byte) => byte === 0)) continue;
    if (runs.at(-1)?.[1] === start) runs.at(-1)[1] = end;
    else runs.push([start, end]);
  }
  const head = Uint32Array.from([memory.length, runs.length, ...runs.flat()]);
  return Buffer.concat([new Uint8Array(head.buffer), ...runs.map(([start, end]) => memory.subarray(start, end))]);
}
