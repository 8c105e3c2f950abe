"""Compares the requests that the package writes for the image management service with Huawei's own SDK for Python.

    pip install -r tests/sdk/requirements.txt
    node tests/sdk/requests.mjs huawei | python tests/sdk/huawei.py

Prints every difference from the SDK's description of an operation: another method or path, an unknown parameter or
field, a field of the wrong type, and a missing mandatory field. A request may leave out the fields in its `needs`. Values
are not compared, except those in the path.

The models of the SDK make no field mandatory. The API reference does; its mandatory fields are listed below.
"""

import inspect
import json
import re
from urllib.parse import unquote

import huaweicloudsdkcbr.v1 as cbr
import huaweicloudsdkims.v2 as ims
from huaweicloudsdkcbr.v1.cbr_client import CbrClient
from huaweicloudsdkims.v2.ims_client import ImsClient
from lines import check

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

# At least one of these fields is required.
ONE_OF = {
    "BatchAddMembers": ["projects", "domains", "organizations"],
    "BatchDeleteMembers": ["projects", "domains", "organizations"],
}

TYPES = {"str": str, "int": int, "bool": bool, "float": (int, float)}


def described(operation):
    """The SDK's request for an operation, and how the SDK sends it."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower()
    for module, client in SERVICES:
        http_info = getattr(client, f"_{name}_http_info", None)
        if http_info:
            return module, getattr(module, f"{operation}Request"), http_info
    return None


def of_type(module, value, kind):
    """The faults of a value that has to have a type. Types are written as in the SDK."""
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


def path_fits(path, pattern, values):
    """Whether a path matches a pattern with these values. Each part may be encoded."""
    found, wanted = path.split("/"), pattern.split("/")
    fits = [unquote(part) in values.get(name, [name]) for part, name in zip(found, wanted)]
    return len(found) == len(wanted) and all(fits)


def values_for(line):
    """The values for the parameters in the paths of a line's requests."""
    images = [image["id"] for answer in line.get("answers", []) for image in answer.get("images", [])]
    return {
        "{project_id}": [line["account"]],
        "{image_id}": [line["action"]["image"]] if "action" in line else images,
        "{job_id}": ["{job_id}"],
    }


def wrong_with(line):
    """The faults of a line's requests."""
    values = values_for(line)
    return [
        f"{request['operation']}: {what}"
        for request in line["requests"]
        for what in wrong_with_request(request, values)
    ]


def wrong_with_request(request, values):
    """The faults of a request."""
    operation = request["operation"]
    found = described(operation)
    if not found:
        return ["the SDK has no such operation"]
    module, model, http_info = found
    info = http_info(model())
    wrong = []
    if request["method"] != info["method"]:
        wrong.append(f"the method is {info['method']}, not {request['method']}")
    if not path_fits(request["path"], info["resource_path"], values):
        wrong.append(f"the path is {info['resource_path']}, not {request['path']}")

    # A request with all fields set shows which ones the SDK puts into the URL.
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
    for part in body if isinstance(body, list) else [body]:
        if isinstance(part, dict):
            there = [*part, *needs]
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
        wrong += [f"its job: {what}" for what in wrong_with_request(request["job"], values)]
        if "job_id" not in getattr(module, f"{operation}Response").openapi_types:
            wrong.append("it starts no job")
    elif "job_id" in getattr(module, f"{operation}Response").openapi_types and info["method"] != "GET":
        wrong.append("it starts a job")
    return wrong


if __name__ == "__main__":
    check("huaweicloudsdkims", wrong_with)
