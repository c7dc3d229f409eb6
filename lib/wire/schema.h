#ifndef WIRE_SCHEMA_H
#define WIRE_SCHEMA_H

/* The JSON Schema of the records, as lib/wire/schema.json. */
extern const char wire_schema[];

#endif
