// Serves the console and the built package, on localhost only, for `cargo xtask demo`, the portal and the tests.
import { once } from "node:events";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";

const root = fileURLToPath(new URL("..", import.meta.url));

// The strictest policy under which a page can compile wasm. What runs here runs under any other policy, too.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PACKAGE = "/image-sharing/";

/**
 * Starts a server on `port` (0: any free one) and returns its address. It serves the folder `site` at `/`; files in the
 * folder `over` take precedence. `answer` sees each request first, and returns true if it has handled the request.
 */
export async function serve({ port = 0, site = resolve(root, "www"), over, answer = () => false } = {}) {
  // `dev` reads from the disk on every request and disables caching.
  const folder = (path) => sirv(path, { dev: true });
  const page = folder(site);
  const first = over ? folder(over) : (request, response, next) => next();
  const dist = folder(resolve(root, "pkg/dist"));
  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (answer(request, response)) return;
    const notFound = () => response.writeHead(404).end("not found\n");
    if (!request.url.startsWith(PACKAGE)) return first(request, response, () => page(request, response, notFound));
    request.url = request.url.slice(PACKAGE.length - 1);
    dist(request, response, notFound);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
      return once(server, "close");
    },
  };
}

/** Like `serve`, but takes the next free port if `port` is in use. */
export async function serveFrom(port, options) {
  try {
    return await serve({ ...options, port });
  } catch (error) {
    if (error.code !== "EADDRINUSE" || port >= 65535) throw error;
    console.log(`port ${port} is taken`);
    return serveFrom(port + 1, options);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8000" } } });
  const { url } = await serveFrom(Number(values.port));
  console.log(`console on ${url} (stop it with Ctrl-C)`);
}
