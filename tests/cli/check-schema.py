# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""check-schema.py SCHEMA DOCUMENT [REFERRED…]: prints violations of the JSON schema; exits with 77 if it cannot check.

REFERRED are schemas that SCHEMA refers to by their $id.
"""

import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema = read(sys.argv[1])
document = read(sys.argv[2])
referred = {each["$id"]: each for each in map(read, sys.argv[3:])}
# Newer versions have another way to say it, which Debian 12's does not know.
options = {"resolver": jsonschema.RefResolver(schema["$id"], schema, store=referred)} if referred else {}
validator = jsonschema.validators.validator_for(schema)(schema, **options)
errors = list(validator.iter_errors(document))
for error in errors:
    print("/".join(str(part) for part in error.absolute_path), error.message[:300])
sys.exit(1 if errors else 0)
