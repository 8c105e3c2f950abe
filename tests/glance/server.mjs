// A Glance that believes who asks, as tests/glance/serve.py starts it.

export class Server {
  #url;

  constructor(url) {
    this.#url = url;
  }

  /** Sends a request of the package as somebody, and returns the answer as the package takes it. */
  async send({ account, role }, request) {
    const { method, path, query, headers, body } = request;
    const roles = { admin: "admin,member,reader", member: "member,reader", reader: "reader" }[role];
    const identity = { "x-identity-status": "Confirmed", "x-user-id": "someone", "x-project-id": account, "x-roles": roles };
    const url = new URL(this.#url + path);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const sent = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body);
    const response = await fetch(url, { method, headers: { ...identity, ...headers }, ...(sent !== undefined && { body: sent }) });
    return { ...request, status: response.status, body: await response.text() };
  }

  /** All images that there are, from the server's own tables. */
  async truth() {
    const response = await fetch(`${this.#url}/truth`);
    return response.json();
  }

  /** Creates an image, and gives it data or not. */
  async create(owner, { data }) {
    const json = { "content-type": "application/json" };
    const body = { disk_format: "raw", container_format: "bare" };
    const created = await this.send(owner, { method: "POST", path: "/v2/images", headers: json, body });
    const { id } = JSON.parse(created.body);
    const octets = { "content-type": "application/octet-stream" };
    if (data) await this.send(owner, { method: "PUT", path: `/v2/images/${id}/file`, headers: octets, body: new TextEncoder().encode("data") });
    return { id };
  }
}
