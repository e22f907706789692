import { render } from "preact";
import { App } from "./app.tsx";
import { listenToKeyboard } from "./keyboard.ts";
import { followAddress } from "./state/store.ts";
import { applyTheme } from "./state/theme.ts";
import "./state/panel-state.ts";
import "./state/page-state.ts";

applyTheme();
followAddress();
listenToKeyboard();
const host = document.getElementById("app");
if (!host) throw new Error("client: index.html has no #app");
render(<App />, host);
