"""What the checks of the SDKs have in common: they read what `requests.mjs` writes, and say what is wrong with it.

Each line is one thing that somebody wants: `cloud` and `account` say who, `action` what, and `requests` what the package
sends for it. A line without an action is for all that can be asked: every request has its answer in `answers`.
"""

import json
import sys
from importlib.metadata import version


def check(sdk, wrong_with):
    """Checks each line; what is wrong is printed with the number of the line. Exits with 1 if anything is."""
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
