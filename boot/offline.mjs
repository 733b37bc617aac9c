// Asks for the engine ahead, keeps the page working without a network, says when a newer one is ready. Only a built site has this module.
const LATEST = 30_000; // ms after which the files are kept even if the engine has not come up

const AHEAD = ["../py/browser/worker.py", "../runtime/pyodide/pyodide.asm.wasm", "../runtime/engine/library.zip.gz"];

function said() {
  const notice = document.createElement("p");
  const button = document.createElement("button");
  notice.className = "update";
  notice.id = "update";
  notice.setAttribute("role", "status");
  button.className = "btn";
  button.type = "button";
  button.textContent = "Load it";
  notice.append("A new version is ready. ", button);
  document.body.prepend(notice);
  return button;
}

function offer(registration) {
  const waiting = registration.waiting;
  if (!waiting || !navigator.serviceWorker.controller || document.getElementById("update")) return;
  said().addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take over");
  });
}

async function keep() {
  const registration = await navigator.serviceWorker.register(new URL("../sw.js", import.meta.url), { updateViaCache: "none" });
  offer(registration);
  registration.addEventListener("updatefound", () => {
    registration.installing.addEventListener("statechange", () => offer(registration));
  });
}

// Calls a function once, as soon as the page has set this User Timing mark.
function whenMarked(name, then) {
  const observer = new PerformanceObserver((list) => {
    if (!list.getEntriesByName(name).length) return;
    observer.disconnect();
    then();
  });
  observer.observe({ type: "mark", buffered: true });
}

// What the first visit needs has the line to itself; the files are in the browser's own cache by then.
function whenEngineIsUp(then) {
  let begun = false;
  const once = () => {
    if (!begun) then().catch((error) => console.warn(`Presscheck is not kept for use without a network: ${error.message}`));
    begun = true;
  };
  whenMarked("presscheck-engine", once);
  setTimeout(once, LATEST);
}

// The engine's worker starts behind the page's controls. What it is going to fetch is on its way before, once the page has all of its own;
// a browser that keeps the files already needs no hint.
function askAhead() {
  for (const path of AHEAD) {
    const hint = document.createElement("link");
    Object.assign(hint, { rel: "preload", as: "fetch", crossOrigin: "anonymous", fetchPriority: "low" });
    hint.href = new URL(path, import.meta.url);
    document.head.append(hint);
  }
}

if (!navigator.serviceWorker?.controller) whenMarked("presscheck-page", askAhead);
if ("serviceWorker" in navigator) whenEngineIsUp(keep);
