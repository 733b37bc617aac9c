// MicroPython as PyScript asks for it for the page: on its way before PyScript itself is, with the page's modules in its files.
import { loadMicroPython as load } from "../runtime/micropython/micropython.mjs";

const PROGRAM = new URL("../runtime/micropython/micropython.wasm", import.meta.url).href;
const MODULES = new URL("../runtime/page/page.bin", import.meta.url).href;
const LATER = new URL("../runtime/page/later.bin", import.meta.url).href;
const SENT = /^#v\d/; // how the part of an address begins that holds a review (py/browser/fragment.py)
const HEAP = 64 << 20; // bytes: they hold an article of 10 MB several times over, and cost nothing until they are used

const said = {}; // PyScript's own ears, once it has come

const ear = (name) => (bytes) => said[name]?.(bytes);

async function pack(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

// What a link is opened with comes together with the rest, else behind the page's controls.
const begun = {};
const later = () => (begun.later ??= pack(LATER));
if (SENT.test(location.hash)) later().catch(() => {}); // told by whoever waits for it

async function start() {
  const options = { url: PROGRAM, heapsize: HEAP, linebuffer: false, stdout: ear("stdout"), stderr: ear("stderr") };
  const [interpreter, modules] = await Promise.all([load(options), pack(MODULES)]);
  shelve(interpreter.FS, modules);
  interpreter.registerJsModule("packs", { later: async () => shelve(interpreter.FS, await later()), soon });
  return interpreter;
}

// The browser's turn between two steps of the start. A timer comes back 4 ms later, whether or not there was something to do.
const soon = () => globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done, 0));

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

// A button that is pressed before the page can hear it is pressed again as soon as it can.
let pressed;
function hold(event) {
  const button = event.target.closest("button");
  if (!button) return;
  event.preventDefault();
  event.stopPropagation();
  pressed = button;
}
document.addEventListener("click", hold, true);
new MutationObserver((_, observer) => {
  observer.disconnect();
  document.removeEventListener("click", hold, true);
  pressed?.click();
}).observe(document.body, { attributeFilter: ["data-ready"] });

const started = start();

// A browser takes 20 ms to find a page's storage: while the files come, rather than when the draft is read from it.
try {
  localStorage.length;
} catch {} // forbidden: the page says so itself (py/browser/shelf.py)

started.catch(() => {}); // told by PyScript when it asks

function loadMicroPython({ stdout, stderr }) {
  Object.assign(said, { stdout, stderr });
  return started;
}

export { loadMicroPython };
