// A sharing portal for OpenStack Glance: the console in the browser, with this server behind it. The server does not
// trust the browser. It knows who the caller is. It reads the facts from Glance and repeats the checks before it sends
// anything.
//
//     node examples/portal/server.mjs --python <a Python with Glance> [--port 8000]
//     node examples/portal/server.mjs --glance http://127.0.0.1:9292 [--port 8000]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Catalog, RequestError } from "../../pkg/dist/index.js";
import { serveFrom } from "../../pkg/serve.mjs";
import { furnish, sender, startGlance } from "./glance.mjs";
import { people } from "./people.mjs";

const page = fileURLToPath(new URL("page", import.meta.url));

/** What all people share. The limit of recipients is low, so that people reach it soon. */
export const place = { cloud: "openstack-glance", region: "RegionOne", limits: { accountsPerImage: 3 } };

/** The actions that the portal sends. It has no servers, so an image cannot be used there. */
const OFFERED = ["share", "unshare", "accept", "reject", "delete", "update"];
const LONGEST = 64 * 1024;

/** An error with a message for the caller. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Starts the portal in front of a Glance, through `fetch`. */
export async function openPortal({ glance, port = 0, fetch = globalThis.fetch }) {
  await furnish(glance, fetch);
  const send = sender(glance, fetch);
  const contextOf = ({ id, role }) => ({ ...place, account: id, role });

  /** The responses of Glance about the images that a person can see. */
  async function ask(person) {
    const responses = [];
    for (let next; (next = Catalog.queries(contextOf(person), responses)).length > 0; ) {
      responses.push(...(await Promise.all(next.map((request) => send(person, request)))));
    }
    const refused = responses.find(({ operation, status }) => operation === "ListImages" && status >= 400);
    if (refused) throw new Refusal(502, `Glance does not list its images: its status is ${refused.status}.`);
    return responses;
  }

  /** Carries out an action if the engine allows it on the current facts. Stops if Glance refuses a request. */
  async function act(person, action) {
    if (!OFFERED.includes(action?.type)) throw new Refusal(400, "The portal does not do that.");
    const facts = await ask(person);
    const catalog = Catalog.read(contextOf(person), facts);
    const verdict = catalog.check(action);
    if (verdict.decision !== "allow") return [409, { verdict, facts }];
    const responses = [];
    for (const request of catalog.requests(action)) {
      const response = await send(person, request);
      responses.push(response);
      if (response.status >= 400) {
        return [200, { responses, meanings: catalog.explain(response), facts: await ask(person) }];
      }
      catalog.apply(request.part);
    }
    return [200, { responses, facts: await ask(person) }];
  }

  const personOf = (id) => {
    const person = people.find((other) => other.id === id);
    if (!person) throw new Refusal(400, "The parameter `as` must name a person of the portal.");
    return person;
  };

  const api = {
    "GET /api/portal": async () => [200, { ...place, people }],
    "GET /api/facts": async (request, { searchParams }) => [200, { facts: await ask(personOf(searchParams.get("as"))) }],
    "POST /api/act": async (request) => {
      const { as, action } = await bodyOf(request);
      return act(personOf(as), action);
    },
  };

  /** Responds to everything but the files of the page. */
  async function respond(request) {
    refuseStrangers(request, site.url);
    const url = new URL(request.url.slice(1), site.url);
    const found = api[`${request.method} ${url.pathname}`];
    if (!found) throw new Refusal(404, "The portal has no such address.");
    return found(request, url);
  }

  const site = await serveFrom(port, {
    over: page,
    handle(request, response) {
      if (isKnown(request, site.url) && !request.url.startsWith("/api/")) return false;
      respond(request)
        .catch((error) => errorResponse(error))
        .then(([status, body]) => {
          response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
          response.end(JSON.stringify(body));
        });
      return true;
    },
  });
  return site;
}

/** Whether the host name is that of this server. A foreign page may have made its own name point here. */
function isKnown({ headers }, url) {
  const { host, port } = new URL(url);
  return [host, `localhost:${port}`].includes(headers.host);
}

function refuseStrangers(request, url) {
  if (!isKnown(request, url)) throw new Refusal(403, `This server is ${url} only.`);
  const { host, origin = "" } = request.headers;
  if (request.method !== "GET" && origin !== `http://${host}`) {
    throw new Refusal(403, "Only the page of the portal can act.");
  }
}

async function bodyOf(request) {
  if (request.headers["content-type"] !== "application/json") throw new Refusal(415, "Send JSON.");
  // Reject a long body at once if its length is given.
  if (request.headers["content-length"] > LONGEST) throw new Refusal(413, `Send no more than ${LONGEST} bytes.`);
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > LONGEST) throw new Refusal(413, `Send no more than ${LONGEST} bytes.`);
    parts.push(part);
  }
  try {
    return Object(JSON.parse(Buffer.concat(parts).toString()));
  } catch {
    throw new Refusal(400, "The body is not JSON.");
  }
}

/** Status and body for an error. Only messages of the portal and of the package reach the caller. */
function errorResponse(error) {
  if (error instanceof Refusal) return [error.status, { error: error.message }];
  if (error instanceof RequestError) return [400, { error: error.message }];
  console.error(error);
  return [502, { error: "Glance does not respond." }];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { port: { type: "string", default: "8000" }, python: { type: "string" }, glance: { type: "string" } };
  const { port, python, glance } = parseArgs({ options }).values;
  const { accountsPerImage: quota } = place.limits;
  const own = glance ? null : await startGlance(python, { quota });
  const { url } = await openPortal({ glance: glance ?? own.url, port: Number(port) });
  console.log(`portal on ${url}, Glance on ${glance ?? own.url} (stop both with Ctrl-C)`);
  own?.ended.then(() => process.exit());
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => (own ? own.end() : process.exit()));
}
