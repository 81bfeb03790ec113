# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""check-schema.py SCHEMA DOCUMENT: prints violations of the JSON schema; exits with 77 if it cannot check."""

import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    document = json.load(file)

validator = jsonschema.validators.validator_for(schema)(schema)
errors = list(validator.iter_errors(document))
for error in errors:
    print("/".join(str(part) for part in error.absolute_path), error.message[:300])
sys.exit(1 if errors else 0)
