// Runs the engine's Pyodide under Node, so that what it compiles and what it remembers is right for that very build.
//   node compile.mjs zip SOURCES.zip COMPILED.zip     every .py of a zip as unchecked-hash .pyc
//   node compile.mjs snapshot LIBRARY.zip SNAPSHOT    its memory with the engine's modules imported
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

import { loadPyodide } from "../../runtime/pyodide/pyodide.mjs";

const [task, from, to] = process.argv.slice(2);
const indexURL = fileURLToPath(new URL("../../runtime/pyodide/", import.meta.url));
const script = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

if (task === "zip") {
  const pyodide = await loadPyodide({ indexURL });
  pyodide.FS.writeFile("/sources.zip", new Uint8Array(readFileSync(from)));
  pyodide.runPython(script("compile_in_pyodide.py"));
  writeFileSync(to, pyodide.FS.readFile("/compiled.zip"));
} else {
  // The same hash seed in every build: a snapshot holds the order of sets and the hashes of strings.
  const options = { indexURL, stdLibURL: pathToFileURL(from).href, env: { PYTHONHASHSEED: "0" }, _makeSnapshot: true };
  const pyodide = await loadPyodide(options);
  pyodide.runPython(script("remember_in_pyodide.py"));
  writeFileSync(to, pyodide.makeMemorySnapshot());
}
