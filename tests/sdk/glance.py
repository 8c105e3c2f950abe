"""Compares the requests that the package writes for OpenStack Glance with those that OpenStack's own SDK sends.

    pip install -r tests/sdk/requirements.txt
    node tests/sdk/requests.mjs openstack | python tests/sdk/glance.py

The SDK makes the call of each line. Its requests do not reach the network: this script responds to them. Method, path,
query, content type and body have to be equal. The two differ on purpose in these points:

- The SDK reads an image before it downloads it. The last request of a call counts.
- It does not encode a slash in an id; the package does. Paths are compared decoded.
- It also names the member in the body of a reply. "Image Service API v2", "Update an image member", has only the
  status, and the server reads nothing else.
- It writes flags in a query as Python does; the server reads both forms.
- It has to know the old values of an image before it changes them. Otherwise it adds fields that already exist.

(This file does not have the name of the SDK, because Python would import it instead.)
"""

import io
import json
from collections import Counter
from urllib.parse import parse_qsl, unquote, urlsplit

import requests
from keystoneauth1.noauth import NoAuth
from keystoneauth1.session import Session
from lines import check
from openstack.connection import Connection
from openstack.image.v2.image import Image
from requests.adapters import BaseAdapter

ENDPOINT = "http://glance.invalid"
VERSIONS = {"versions": [{"id": "v2.17", "status": "CURRENT", "links": [{"rel": "self", "href": f"{ENDPOINT}/v2/"}]}]}

# The response to anything that the package does not ask for.
NOTHING = {"images": [], "members": []}


def asked(path, query=()):
    """What a request asks for, independent of its encoding."""
    parts = urlsplit(path)
    query = {**dict(parse_qsl(parts.query, keep_blank_values=True)), **dict(query)}
    if "os_hidden" in query:
        query["os_hidden"] = query["os_hidden"].lower()
    return unquote(parts.path), query


class Wire(BaseAdapter):
    """Keeps each request, and responds to it."""

    def __init__(self):
        super().__init__()
        self.sent = []
        self.answers = []

    def send(self, request, **_):
        found = asked(request.path_url)
        body = VERSIONS
        if found[0] != "/":
            self.sent.append(request)
            body = next((body for question, body in self.answers if question == found), NOTHING)
        response = requests.Response()
        response.status_code = 200
        response.url = request.url
        response.request = request
        response.headers["content-type"] = "application/json"
        response.raw = io.BytesIO(json.dumps(body).encode())
        return response

    def close(self):
        pass


WIRE = Wire()


def connected():
    """The SDK, without credentials and without a network."""
    http = requests.Session()
    http.trust_env = False
    http.mount("http://", WIRE)
    http.mount("https://", WIRE)
    session = Session(auth=NoAuth(endpoint=ENDPOINT), session=http)
    return Connection(session=session, image_endpoint_override=ENDPOINT).image


SDK = connected()


def calls(line):
    """The calls that a user of the SDK makes for an action, in order."""
    action = line["action"]
    image, kind = action["image"], action["type"]
    account = action.get("account", line["account"])
    if kind == "share":
        return [lambda who=who: SDK.add_member(image, member_id=who) for who in action["accounts"]]
    if kind == "unshare":
        whom = line["shares"] if action["accounts"] == "all" else action["accounts"]
        return [lambda who=who: SDK.remove_member(who, image) for who in whom]
    if kind in ("accept", "reject"):
        return [lambda: SDK.update_member(account, image, status=f"{kind}ed")]
    if kind == "delete":
        return [lambda: SDK.delete_image(image)]
    if kind == "use":
        return [lambda: SDK.download_image(image)]
    if kind == "update":
        done = []
        values = {name: value for name, value in action["set"].items() if name != "status"}
        if values:
            names = {"protected": "is_protected"}
            values = {names.get(name, name): value for name, value in values.items()}
            before = {name: not value if isinstance(value, bool) else "" for name, value in values.items()}
            done.append(lambda: SDK.update_image(Image.existing(id=image, **before), **values))
        switch = {"deactivated": SDK.deactivate_image, "available": SDK.reactivate_image}
        if "status" in action["set"]:
            done.append(lambda: switch[action["set"]["status"]](image))
        return done
    raise ValueError(f"nothing to call for {kind}")


def sent_for(line):
    """The requests that the SDK sends for a line."""
    WIRE.sent, WIRE.answers = [], []
    if "action" in line:
        last = []
        for call in calls(line):
            WIRE.sent = []
            call()
            last += WIRE.sent[-1:]
        return last
    WIRE.answers = [
        (asked(request["path"], request.get("query", {})), body)
        for request, body in zip(line["requests"], line["answers"])
    ]
    for hidden in [{}, {"is_hidden": True}]:
        for image in SDK.images(visibility="all", member_status="all", **hidden):
            if image.visibility == "shared":
                list(SDK.members(image))
    return WIRE.sent


def of_sdk(request):
    """A request of the SDK, in a form to compare."""
    path, query = asked(request.path_url)
    body = json.loads(request.body) if request.body else None
    if request.method == "PUT" and body.get("member") == path.split("/")[-1]:
        del body["member"]
    return comparable(request.method, path, query, request.headers.get("content-type"), body)


def of_package(request):
    """A request of the package, in a form to compare."""
    path, query = asked(request["path"], request.get("query", {}))
    surplus = {name: request[name] for name in ("region", "form", "needs", "job") if request.get(name)}
    content_type = request.get("headers", {}).get("content-type")
    return comparable(request["method"], path, query, content_type, request.get("body"), **surplus)


def comparable(method, path, query, content_type, body, **surplus):
    """A request as text. The order of names, and of changes to different fields, does not matter."""
    if isinstance(body, list):
        body = sorted(body, key=lambda change: json.dumps(change, sort_keys=True))
    about = {"query": query or None, "content-type": content_type, "body": body, **surplus}
    about = {name: value for name, value in about.items() if value is not None}
    return f"{method} {path} {json.dumps(about, sort_keys=True)}"


def wrong_with(line):
    """The faults of a line's requests."""
    wanted = Counter(map(of_sdk, sent_for(line)))
    found = Counter(map(of_package, line["requests"]))
    wrong = [f"the SDK sends {request}" for request in (wanted - found).elements()]
    wrong += [f"the package alone sends {request}" for request in (found - wanted).elements()]
    return wrong


if __name__ == "__main__":
    check("openstacksdk", wrong_with)
