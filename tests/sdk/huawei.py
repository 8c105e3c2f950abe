"""Checks requests that the package writes for the image management service against Huawei's own SDK for Python.

Each line of the input is a request, as `catalog.requests` and `Catalog.queries` write it. What does not agree with the
SDK's description of the operation is printed, one line each: its method, its path, a parameter or a field that it does not
know, one of another type, and one that has to be there. A request can leave out what it lists under `needs`. Exits with 1
if there is any.

    pip install huaweicloudsdkims huaweicloudsdkcbr
    python tests/sdk/huawei.py < requests.jsonl

The models of the SDK make nothing mandatory; what is, is in the API reference, and stands below.
"""

import inspect
import json
import re
import sys
from urllib.parse import unquote

import huaweicloudsdkcbr.v1 as cbr
import huaweicloudsdkims.v2 as ims
from huaweicloudsdkcbr.v1.cbr_client import CbrClient
from huaweicloudsdkims.v2.ims_client import ImsClient

SERVICES = [(ims, ImsClient), (cbr, CbrClient)]

# "API Reference: IMS APIs", the column "Mandatory".
MANDATORY = {
    "BatchAddMembers": ["images"],
    "BatchDeleteMembers": ["images"],
    "BatchUpdateMembers": ["images", "project_id", "status"],
    "CopyImageInRegion": ["name"],
    "CopyImageCrossRegion": ["name", "region", "project_name", "agency_name"],
    "UpdateImage": ["op", "path", "value"],
}

# One of these has to be there.
ONE_OF = {
    "BatchAddMembers": ["projects", "domains", "organizations"],
    "BatchDeleteMembers": ["projects", "domains", "organizations"],
}

TYPES = {"str": str, "int": int, "bool": bool, "float": (int, float)}


def described(operation):
    """The SDK's request of an operation, and how it sends it."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower()
    for module, client in SERVICES:
        http_info = getattr(client, f"_{name}_http_info", None)
        if http_info:
            return module, getattr(module, f"{operation}Request"), http_info
    return None


def of_type(module, value, kind):
    """What is wrong with a value that has to be of a type, as the SDK writes types."""
    listed = re.fullmatch(r"list\[(.*)\]", kind)
    if listed:
        if not isinstance(value, list):
            return [f"{json.dumps(value)} is no {kind}"]
        return [wrong for item in value for wrong in of_type(module, item, listed[1])]
    if kind in TYPES:
        flag = isinstance(value, bool) and kind != "bool"
        return [] if isinstance(value, TYPES[kind]) and not flag else [f"{json.dumps(value)} is no {kind}"]
    model = getattr(module, kind)
    if not isinstance(value, dict):
        return [f"{json.dumps(value)} is no {kind}"]
    names = {name: model.openapi_types[attribute] for attribute, name in model.attribute_map.items()}
    wrong = [f"{kind} has no field `{name}`" for name in value if name not in names]
    for name in value.keys() & names.keys():
        wrong += [f"`{name}`: {what}" for what in of_type(module, value[name], names[name])]
    return wrong


def path_fits(path, pattern):
    """Whether a path is what comes of a pattern; each part as it is, or encoded."""
    found, wanted = path.split("/"), pattern.split("/")
    fits = [unquote(part) != "" if name.startswith("{") else part == name for part, name in zip(found, wanted)]
    return len(found) == len(wanted) and all(fits)


def wrong_with(request):
    """What is wrong with a request."""
    operation = request["operation"]
    found = described(operation)
    if not found:
        return ["the SDK has no such operation"]
    module, model, http_info = found
    info = http_info(model())
    wrong = []
    if request["method"] != info["method"]:
        wrong.append(f"the method is {info['method']}, not {request['method']}")
    if not path_fits(request["path"], info["resource_path"]):
        wrong.append(f"the path is {info['resource_path']}, not {request['path']}")

    # What the SDK puts into the address shows when all of it is given.
    given = model(**{name: name for name in model.openapi_types if "body" not in name})
    parameters = {name for name, _ in http_info(given)["query_params"]}
    types = {name: model.openapi_types[attribute] for attribute, name in model.attribute_map.items()}
    for name, value in request.get("query", {}).items():
        if name not in parameters:
            wrong.append(f"there is no parameter `{name}`")
        elif types[name] == "int" and not value.isdigit():
            wrong.append(f"the parameter `{name}` is a number, not {value}")

    needs = request.get("needs", [])
    body = request.get("body")
    if request.get("form"):
        wrong.append("there are no forms")
    if body is None:
        if operation in MANDATORY:
            wrong.append("there is no body")
    elif "body" not in model.openapi_types:
        wrong.append("there is a body")
    else:
        wrong += of_type(module, body, model.openapi_types["body"])
    for part in body if isinstance(body, list) else [body or {}]:
        there = [*part, *needs]
        if body is not None:
            wrong += [f"`{name}` is missing" for name in MANDATORY.get(operation, []) if name not in there]
            one_of = ONE_OF.get(operation)
            if one_of and not any(part.get(name) for name in one_of):
                wrong.append(f"none of {', '.join(one_of)} is there")
    if needs:
        fields = getattr(module, model.openapi_types.get("body", ""), None)
        known = set(fields.attribute_map.values()) if inspect.isclass(fields) else set()
        wrong += [f"it needs `{name}`, which there is not" for name in needs if name not in known]

    content_type = request.get("headers", {}).get("content-type")
    if (body is not None) != (content_type == "application/json"):
        wrong.append(f"the content type is {content_type}")
    if request.get("job"):
        wrong += [f"its job: {what}" for what in wrong_with(request["job"])]
        if "job_id" not in getattr(module, f"{operation}Response").openapi_types:
            wrong.append("it starts no job")
    elif "job_id" in getattr(module, f"{operation}Response").openapi_types and info["method"] != "GET":
        wrong.append("it starts a job")
    return wrong


def main():
    requests = [json.loads(line) for line in sys.stdin if line.strip()]
    wrong = [(request["operation"], what) for request in requests for what in wrong_with(request)]
    for operation, what in wrong:
        print(f"{operation}: {what}")
    operations = sorted({request["operation"] for request in requests})
    print(f"{len(requests)} requests, {len(wrong)} things wrong: {', '.join(operations)}", file=sys.stderr)
    return 1 if wrong or not requests else 0


if __name__ == "__main__":
    sys.exit(main())
