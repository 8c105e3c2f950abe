"""A real OpenStack Glance in one process, for tests and for the portal.

    python serve.py --policy new-defaults --port 0

It listens on 127.0.0.1, and prints `ready http://127.0.0.1:PORT` when it is ready. It ends with SIGTERM, or when its
input closes: so it also ends if its parent process is killed. Its files are in a temporary folder, which it deletes at
the end. It trusts the identity that the client gives, so several projects work without an identity service.

`GET /truth` returns the contents of Glance's own tables. Everything else is Glance.

It needs Python 3.10 or newer with `glance` 33.0.0 and `waitress`, which `cargo xtask portal` and `cargo xtask conformance` install.
"""

import _thread
import argparse
import concurrent.futures.thread  # Glance needs it at shutdown, when it is too late to import.
import contextlib
import json
import os
import signal
import socket
import sqlite3
import sys
import tempfile
import threading
from pathlib import Path

CONFIG = """
[DEFAULT]
worker_self_reference_url = http://127.0.0.1:{port}
enabled_backends = disk:file
image_member_quota = {quota}
enabled_import_methods = []
node_staging_uri = file://{home}/staging
log_file = {home}/glance.log
default_log_levels = glance=WARNING,eventlet=WARNING
[database]
connection = sqlite:///{home}/glance.sqlite
sqlite_synchronous = False
[glance_store]
default_backend = disk
[disk]
filesystem_store_datadir = {home}/images
[os_glance_staging_store]
filesystem_store_datadir = {home}/staging
[os_glance_tasks_store]
filesystem_store_datadir = {home}/tasks
[paste_deploy]
flavor = trusting
config_file = {home}/glance-api-paste.ini
[oslo_policy]
enforce_new_defaults = {strict}
"""

# The pipeline for Keystone without Keystone: the client's headers name the caller.
PASTE = """
[composite:glance-api-trusting]
paste.composite_factory = glance.api:root_app_factory
/: api
[composite:api]
paste.composite_factory = glance.api:pipeline_factory
trusting = versionnegotiation context rootapp
[composite:rootapp]
paste.composite_factory = glance.api:root_app_factory
/: versions
/v2: v2
[app:versions]
paste.app_factory = glance.api.versions:create_resource
[app:v2]
paste.app_factory = glance.api.v2.router:API.factory
[filter:versionnegotiation]
paste.filter_factory = glance.api.middleware.version_negotiation:VersionNegotiationFilter.factory
[filter:context]
paste.filter_factory = glance.api.middleware.context:ContextMiddleware.factory
"""


def glance(home, port, quota, strict):
    """Glance as installed, with tables and files of its own."""
    for name in ("images", "staging", "tasks"):
        (home / name).mkdir()
    (home / "glance-api.conf").write_text(CONFIG.format(port=port, quota=quota, home=home, strict=strict))
    (home / "glance-api-paste.ini").write_text(PASTE)
    os.environ["OS_GLANCE_CONFIG_DIR"] = str(home)
    # Glance reads its configuration on import, and prints what it does to its tables.
    with contextlib.redirect_stdout(sys.stderr):
        from glance.wsgi.api import application

        from glance.cmd.manage import DbCommands

        DbCommands().sync()
    return application


def truth(home):
    """All images in Glance's own tables."""
    with contextlib.closing(sqlite3.connect(home / "glance.sqlite")) as tables:
        tables.row_factory = sqlite3.Row
        images = tables.execute(
            "select id, owner, visibility, status, protected, name from images where deleted = 0 order by created_at, id"
        ).fetchall()
        members = tables.execute(
            "select image_id, member, status from image_members where deleted = 0 order by member"
        ).fetchall()
    return {
        "images": [
            {
                **dict(image),
                "protected": bool(image["protected"]),
                "members": [
                    {"member": member["member"], "status": member["status"]}
                    for member in members
                    if member["image_id"] == image["id"]
                ],
            }
            for image in images
        ]
    }


def with_truth(home, application):
    def answer(environ, start_response):
        if environ["PATH_INFO"] != "/truth":
            return application(environ, start_response)
        body = json.dumps(truth(home)).encode()
        start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    return answer


def end_with_input():
    while os.read(0, 4096):
        pass
    _thread.interrupt_main(signal.SIGTERM)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--policy", choices=["new-defaults", "legacy"], required=True)
    options.add_argument("--port", type=int, default=0, help="0: any that is free")
    options.add_argument("--quota", type=int, default=3, help="with how many an image can be shared")
    chosen = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    threading.Thread(target=end_with_input, daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt), tempfile.TemporaryDirectory() as folder, socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", chosen.port))
        port = listener.getsockname()[1]
        application = glance(Path(folder), port, chosen.quota, chosen.policy == "new-defaults")
        import waitress

        server = waitress.create_server(with_truth(Path(folder), application), sockets=[listener], threads=1)
        print(f"ready http://127.0.0.1:{port}", flush=True)
        server.run()


if __name__ == "__main__":
    main()
