"""Records what a real OpenStack Glance does, for `tests/glance.rs` to hold the engine against.

    python3 -m venv venv
    venv/bin/pip install glance==33.0.0 waitress
    venv/bin/python tests/glance/record.py --policy new-defaults --actions 1500 --seed 1

Writes `tests/glance/<policy>.jsonl.gz`: one action a line, as the package takes it, with the image as it was before and
after, read from Glance's own tables, and the status of the answer. The server listens on 127.0.0.1 and ends with the
recording; its files are in a temporary folder. It believes who the client says it is, which is what makes several
projects possible without an identity service.
"""

import argparse
import gzip
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from serve import CONFIG, PASTE

PORT = 9393
QUOTA = 3
PROJECTS = ["ann", "bob", "cyd", "dee"]
ACTORS = [(project, role) for project in PROJECTS for role in ("member", "member", "reader")] + [("ops", "admin")]
VISIBILITIES = ["private", "shared", "community", "public"]
ANSWERS = ["accepted", "rejected"]


def start(home, strict):
    for name in ("images", "staging", "tasks"):
        (home / name).mkdir()
    (home / "glance-api.conf").write_text(CONFIG.format(port=PORT, quota=QUOTA, home=home, strict=strict))
    (home / "glance-api-paste.ini").write_text(PASTE)
    programs = Path(sys.executable).parent
    manage = [programs / "glance-manage", "--config-file", home / "glance-api.conf", "db", "sync"]
    subprocess.run(manage, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    serve = [programs / "waitress-serve", f"--listen=127.0.0.1:{PORT}", "--threads=1", "glance.wsgi.api:application"]
    environment = {**os.environ, "OS_GLANCE_CONFIG_DIR": str(home)}
    return subprocess.Popen(serve, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def send(actor, method, path, body=None, kind="application/json"):
    """The status of an answer, and what it says if that is JSON."""
    project, role = actor
    roles = {"admin": "admin,member,reader", "member": "member,reader", "reader": "reader"}[role]
    data = body if isinstance(body, bytes) else None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{PORT}{path}", data=data, method=method)
    for name, value in {
        "X-Identity-Status": "Confirmed",
        "X-User-Id": "someone",
        "X-Project-Id": project,
        "X-Roles": roles,
        "Content-Type": kind,
    }.items():
        request.add_header(name, value)
    try:
        with urllib.request.urlopen(request) as answer:
            text = answer.read()
            return answer.status, json.loads(text) if text[:1] == b"{" else None
    except urllib.error.HTTPError as refusal:
        refusal.read()
        return refusal.code, None


def image_facts(home, image):
    """An image as the package takes it, or nothing if there is none."""
    with sqlite3.connect(home / "glance.sqlite") as tables:
        row = tables.execute(
            "select owner, visibility, status, protected from images where id = ? and deleted = 0", [image]
        ).fetchone()
        if row is None:
            return None
        members = tables.execute(
            "select member, status from image_members where image_id = ? and deleted = 0 order by member", [image]
        ).fetchall()
    owner, visibility, status, protected = row
    statuses = {"active": "available", "deactivated": "deactivated", "killed": "failed"}
    return {
        "id": image,
        "owner": owner,
        "visibility": visibility,
        "status": statuses.get(status, "creating"),
        "protected": bool(protected),
        "shares": [{"account": member, "status": answer} for member, answer in members],
    }


def requests_for(action):
    """The one request that an action is."""
    image = f"/v2/images/{action['image']}"
    kind = action["type"]
    if kind == "share":
        return "POST", f"{image}/members", {"member": action["accounts"][0]} if action["accounts"] else {}
    if kind == "unshare":
        return "DELETE", f"{image}/members/{action['accounts'][0]}", None
    if kind in ("accept", "reject"):
        return "PUT", f"{image}/members/{action['account']}", {"status": f"{kind}ed"}
    if kind == "delete":
        return "DELETE", image, None
    if kind == "use":
        return "GET", f"{image}/file", None
    change = action["set"]
    if "status" in change:
        verb = {"deactivated": "deactivate", "available": "reactivate"}[change["status"]]
        return "POST", f"{image}/actions/{verb}", None
    [(name, value)] = change.items()
    return "PATCH", image, [{"op": "replace", "path": f"/{name}", "value": value}]


def some_action(dice, images):
    image = dice.choice(images)
    account = dice.choice(PROJECTS)
    kinds = {
        "share": 8, "unshare": 2, "accept": 4, "reject": 3, "delete": 0.4, "use": 3,
        "visibility": 1.5, "protected": 0.7, "status": 1, "name": 1, "nobody": 0.2,
    }
    kind = dice.choices(list(kinds), list(kinds.values()))[0]
    if kind in ("share", "unshare"):
        return {"type": kind, "image": image, "accounts": [account]}
    if kind in ("accept", "reject"):
        return {"type": kind, "image": image, "account": account}
    if kind == "delete":
        return {"type": "delete", "image": image}
    if kind == "use":
        return {"type": "use", "image": image, "as": "server"}
    if kind == "nobody":
        return {"type": "share", "image": image, "accounts": []}
    choices = {
        "visibility": VISIBILITIES + ["shared"] * 4,
        "protected": [True, False, False],
        "status": ["deactivated", "available"],
        "name": ["silver", "golden"],
    }
    return {"type": "update", "image": image, "set": {kind: dice.choice(choices[kind])}}


def create(dice, images):
    owner = (dice.choice(PROJECTS), "member")
    _, image = send(owner, "POST", "/v2/images", {"disk_format": "raw", "container_format": "bare"})
    if dice.random() < 0.8:
        send(owner, "PUT", f"/v2/images/{image['id']}/file", b"data", "application/octet-stream")
    images.append(image["id"])


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--policy", choices=["new-defaults", "legacy"], required=True)
    options.add_argument("--actions", type=int, default=1500)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    dice = random.Random(chosen.seed)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        server = start(home, chosen.policy == "new-defaults")
        try:
            for _ in range(120):
                try:
                    send(("ops", "admin"), "GET", "/v2/images")
                    break
                except urllib.error.URLError:
                    time.sleep(0.5)
            lines = [{"policy": chosen.policy, "seed": chosen.seed, "accountsPerImage": QUOTA}]
            images = []
            for _ in range(6):
                create(dice, images)
            for _ in range(chosen.actions):
                # One that was deleted stays: nobody can do anything with it.
                gone = [image for image in images if image_facts(home, image) is None]
                if gone:
                    images = [image for image in images if image not in gone[:-1]]
                while len(images) < 7:
                    create(dice, images)
                action, actor = some_action(dice, images), dice.choice(ACTORS)
                if "account" in action and dice.random() < 0.5:
                    actor = (action["account"], "member")
                before = image_facts(home, action["image"])
                if before and dice.random() < 0.4:
                    actor = (before["owner"], "member")
                method, path, body = requests_for(action)
                patch = "application/openstack-images-v2.1-json-patch"
                status, _ = send(actor, method, path, body, patch if method == "PATCH" else "application/json")
                after = image_facts(home, action["image"])
                same = after == before
                line = {"account": actor[0], "role": actor[1], "action": action, "status": status, "before": before}
                lines.append(line if same else {**line, "after": after})
        finally:
            server.terminate()
            server.wait()
    path = Path(__file__).parent / f"{chosen.policy}.jsonl.gz"
    with gzip.GzipFile(path, "wb", mtime=0) as file:
        file.write("".join(json.dumps(line) + "\n" for line in lines).encode())
    print(f"{path}: {chosen.actions} actions")


if __name__ == "__main__":
    main()
