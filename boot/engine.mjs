// Pyodide as PyScript's worker asks for it, with the core and BeautifulSoup in place before any of our code runs.
import { loadPyodide as load, version } from "../runtime/pyodide/pyodide.mjs";

const RUNTIME = new URL("../runtime/", import.meta.url).href;

async function plain(options) {
  const core = fetch(`${RUNTIME}engine/core.zip`).then((answer) => answer.arrayBuffer());
  const pyodide = await load(options);
  pyodide.unpackArchive(await core, "zip", { extractDir: pyodide.runPython("import site; site.getsitepackages()[0]") });
  return pyodide;
}

const loadPyodide = (options) => plain({ ...options, indexURL: `${RUNTIME}pyodide/` });

export { loadPyodide, version };
