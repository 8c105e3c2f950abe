// The browser for all tests: a Chromium that needs no installation, or else an installed one.
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Starts a headless browser. Call `close()` on it at the end. */
export async function launch() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return chromium.launch({ executablePath: CHROMIUM });

  const failures = [];
  for (const start of [startFromNpm, () => chromium.launch({ channel: "chrome" })]) {
    try {
      return await start();
    } catch (error) {
      failures.push(error.message);
    }
  }
  throw new Error(
    "no browser could be started: install Chrome, or set the variable CHROMIUM to the path of a Chromium. " +
      "(On Linux x64 one comes from npm, which needs the system libraries libnss3 and libnspr4.)\n\n" +
      failures.join("\n\n"),
  );
}

async function startFromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("the Chromium from npm is for Linux x64 only");
  }
  return chromium.launch({ executablePath: await unpack() });
}

/** Unpacks the browser once, inside node_modules. A new version replaces that folder, and the browser with it. */
async function unpack() {
  const { default: packed } = await import("@sparticuz/chromium");
  const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
  const home = join(modules, ".chromium");
  const binary = join(home, "chromium");
  if (existsSync(binary)) return binary;

  // Test files run at the same time, so a half-unpacked browser must not be at the final path.
  const temporary = mkdtempSync(`${home}-`);
  const path = await withTmpdir(temporary, () => packed.executablePath());
  try {
    renameSync(dirname(path), home);
  } catch (error) {
    if (!existsSync(binary)) throw error;
    rmSync(temporary, { recursive: true });
  }
  return binary;
}

/** The package always unpacks into the system's temporary directory. It looks that up before its first `await`. */
function withTmpdir(directory, call) {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = directory;
  try {
    return call();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
