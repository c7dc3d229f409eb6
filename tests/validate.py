"""validate.py SCHEMA: check the JSON lines of standard input against a schema.

Members that the schema does not name are mistakes here: in our own output there are
none.  Prints what is wrong, one line a mistake.
"""
import json
import sys

import jsonschema


def strict(node):
    if isinstance(node, list):
        return [strict(x) for x in node]
    if not isinstance(node, dict):
        return node
    node = {name: strict(value) for name, value in node.items()}
    if isinstance(node.get("properties"), dict) and "not" not in \
            node["properties"].get("type", {}):
        node["additionalProperties"] = False
    return node


def branch(schema, record):
    """The schema of one type: says more than "not one of seven"."""
    name = record.get("type", "sentence")
    if name not in schema["$defs"]:
        name = "other"
    return {"$ref": "#/$defs/" + name, "$defs": schema["$defs"]}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        loose = json.load(file)
    jsonschema.Draft202012Validator.check_schema(loose)
    schema = strict(loose)
    validators = {}
    count = 0
    for number, line in enumerate(sys.stdin, 1):
        record = json.loads(line)
        count += 1
        name = record.get("type", "sentence")
        if name not in validators:
            validators[name] = jsonschema.Draft202012Validator(
                branch(schema, record))
        for error in validators[name].iter_errors(record):
            where = ".".join(str(x) for x in error.absolute_path)
            print(f"{number}: {name} {where}: {error.message[:200]}")
    if count == 0:
        print("no records")


main()
