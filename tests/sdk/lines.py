"""Shared by the checks of the SDKs: reads the output of `requests.mjs`, and prints its faults.

Each line is one case: `cloud` and `account` name the caller, `action` is the action, and `requests` has the package's
requests for it. A line without an action has all queries: `answers` has the response to each request.
"""

import json
import sys
from importlib.metadata import version


def check(sdk, wrong_with):
    """Checks each line. Prints each fault with the number of its line, and exits with 1 if there is one."""
    lines = [json.loads(line) for line in sys.stdin if line.strip()]
    wrong = [(number, what) for number, line in enumerate(lines, 1) for what in wrong_with(line)]
    for number, what in wrong:
        line = lines[number - 1]
        print(f"{number}: {line['cloud']}: {json.dumps(line.get('action', 'what is asked'))}: {what}")
    count = sum(len(line["requests"]) for line in lines)
    named = f"{sdk} {version(sdk)}"
    if wrong or not count:
        print(f"{named}: {len(wrong)} things wrong with {count} requests")
        sys.exit(1)
    print(f"{named}: {count} requests as the SDK has them")
