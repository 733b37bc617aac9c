// MicroPython as PyScript asks for it for the page: on its way before PyScript itself is, with the page's modules in its files.
import { loadMicroPython as load } from "../runtime/micropython/micropython.mjs";

const PROGRAM = new URL("../runtime/micropython/micropython.wasm", import.meta.url).href;
const MODULES = new URL("../runtime/page/page.bin", import.meta.url).href;
const HEAP = 64 << 20; // bytes: they hold an article of 10 MB several times over, and cost nothing until they are used

const said = {}; // PyScript's own ears, once it has come

const ear = (name) => (bytes) => said[name]?.(bytes);

async function pack() {
  const answer = await fetch(MODULES);
  if (!answer.ok) throw new Error(`${MODULES}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function start() {
  const options = { url: PROGRAM, heapsize: HEAP, linebuffer: false, stdout: ear("stdout"), stderr: ear("stderr") };
  const [interpreter, modules] = await Promise.all([load(options), pack()]);
  shelve(interpreter.FS, modules);
  interpreter.registerJsModule("packs", { unpack: (held) => shelve(interpreter.FS, new Uint8Array(held)) });
  return interpreter;
}

// Puts each module of a pack where MicroPython looks for it: a line of JSON, [[file, bytes], ...], and the files (desk/page_code.py).
function shelve(files, packed) {
  const end = packed.indexOf(10);
  let at = end + 1;
  for (const [name, length] of JSON.parse(new TextDecoder().decode(packed.subarray(0, end)))) {
    const folder = name.slice(0, Math.max(0, name.lastIndexOf("/")));
    if (folder) files.mkdirTree(folder);
    files.writeFile(name, packed.subarray(at, (at += length)), { canOwn: true });
  }
}

const started = start();
started.catch(() => {}); // told by PyScript when it asks

function loadMicroPython({ stdout, stderr }) {
  Object.assign(said, { stdout, stderr });
  return started;
}

export { loadMicroPython };
