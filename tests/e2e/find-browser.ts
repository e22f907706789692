import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A browser of the Chromium family: its file, and its name, version and origin in words. */
export interface FoundBrowser {
  readonly path: string;
  readonly version: string;
}

interface Place {
  readonly path: string;
  readonly found: string;
}

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Finds a browser: CHROME_PATH, the usual places, else installs Debian's (as root) or playwright's. Throws where none is to be had. */
export async function findBrowser(): Promise<FoundBrowser> {
  const { path, found } =
    namedBrowser() ?? usualBrowser() ?? debianBrowser() ?? playwrightBrowser() ?? noBrowser();
  const version = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout?.trim() || path;
  return { path, version: `${version} (${found})` };
}

function namedBrowser(): Place | undefined {
  const name = ["CHROME_PATH", "IBID_TEST_BROWSER"].find((variable) =>
    existsSync(process.env[variable] ?? ""),
  );
  return name === undefined ? undefined : { path: process.env[name] ?? "", found: name };
}

function usualBrowser(): Place | undefined {
  const path = USUAL.find((place) => existsSync(place));
  return path === undefined ? undefined : { path, found: "on this computer" };
}

function debianBrowser(): Place | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return undefined;
  spawnSync("apt-get", ["update"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "chromium"], { stdio: "ignore" });
  const browser = usualBrowser();
  return browser && { ...browser, found: "installed by apt-get" };
}

function playwrightBrowser(): Place | undefined {
  const done = spawnSync("npx", ["playwright-core", "install", "chromium"], { stdio: "ignore" });
  if (done.status !== 0) return undefined;
  const script =
    'import("playwright-core").then(({ chromium }) => process.stdout.write(chromium.executablePath()))';
  const path = execFileSync(process.execPath, ["--eval", script], { encoding: "utf8" });
  return existsSync(path) ? { path, found: "installed by playwright-core" } : undefined;
}

function noBrowser(): never {
  throw new Error(
    "No Chromium was found. Install Chromium or Chrome, or set CHROME_PATH to one, then run the story again.",
  );
}

/** Pages of the browser's own that it loads unseen for its address line: with them each start costs twice as much, for about a second. */
const OWN_PAGES = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];
/** What playwright turns off itself: of two such lists a browser heeds the last alone. */
const AS_PLAYWRIGHT = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Flags for a headless run without a graphics card and without calls to the outside. */
export const BROWSER_FLAGS = [
  "--headless=new",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  // Without a graphics card pages are painted faster by the processor than by one that it imitates.
  "--disable-gpu-rasterization",
  "--disable-accelerated-2d-canvas",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${[...OWN_PAGES, ...AS_PLAYWRIGHT].join()}`,
];
