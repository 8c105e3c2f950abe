#!/usr/bin/env node
// Replaces chromedriver, so that `wasm-pack test --headless --chrome` needs no installed browser:
//
//   wasm-pack test --headless --chrome --chromedriver tests/js/webdriver.mjs
//
// It knows the five commands of WebDriver (https://www.w3.org/TR/webdriver2/) that wasm-bindgen-test-runner sends.
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { parseArgs } from "node:util";

const SESSION = "only";

let browser;
let page;

const commands = {
  async "POST /session"() {
    const { launch } = await import("./browser.mjs");
    browser = await launch();
    page = await browser.newPage();
    // Here the runner expects the older protocol, with the id beside the value.
    return { sessionId: SESSION, value: {} };
  },
  [`GET /session/${SESSION}`]() {
    return { value: { browserName: "chrome" } };
  },
  async [`POST /session/${SESSION}/url`]({ url }) {
    await page.goto(url);
    return { value: null };
  },
  async [`POST /session/${SESSION}/execute/sync`]({ script, args }) {
    const run = ([body, values]) => new Function(body)(...values);
    return { value: (await page.evaluate(run, [script, args])) ?? null };
  },
  async [`DELETE /session/${SESSION}/window`]() {
    await browser.close();
    return { value: null };
  },
};

async function answer(request) {
  const command = commands[`${request.method} ${request.url}`];
  if (!command) throw new Error(`${request.method} ${request.url} is not supported`);
  return command(request.method === "POST" ? await json(request) : {});
}

const server = createServer(async (request, response) => {
  response.setHeader("Content-Type", "application/json");
  try {
    response.end(JSON.stringify(await answer(request)));
  } catch (error) {
    // The runner shows this output, and not the response.
    console.error(error.code === "ERR_MODULE_NOT_FOUND" ? "run `npm ci --prefix tests` first" : error.message);
    response.writeHead(500).end("{}");
  }
});

const { values } = parseArgs({ options: { port: { type: "string", default: "9515" } } });
server.listen(Number(values.port), "127.0.0.1");
