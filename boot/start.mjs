// Starts PyScript. Its default worker hook is turned into a function with eval, which the page's policy forbids,
// and nothing here needs the module that the hook would register.
import { hooks } from "../runtime/pyscript/core.js";

hooks.worker.onBeforeRunAsync.clear();
