#ifndef FACTS_VOCABULARY_H
#define FACTS_VOCABULARY_H

/*
 * Names of classes and dimensions that rules ask for: words of the records and
 * of the tables' class columns, in any language, not words of a text.
 */

#define CLASS_PERSON	"person"
#define CLASS_PLACE	"place"
#define CLASS_BUILDING	"building"
#define CLASS_BODY	"body"
#define CLASS_JOB	"job"
#define CLASS_LIFE	"life"
#define CLASS_INJURY	"injury"
#define CLASS_CITY	"city"
#define CLASS_STATE	"state"
#define CLASS_TIME	"time"
#define CLASS_ATTACKER	"attacker"
#define CLASS_SECURITY_FORCE	"security-force"

#define PREDICATE_ELECTED	"elected"
#define PREDICATE_INJURED	"injured"
#define PREDICATE_KILLED	"killed"
#define PREDICATE_PROTESTED	"protested"

#define DIMENSION_SHARE	"share"
#define DIMENSION_AGE	"age"
#define DIMENSION_RANK	"rank"
#define DIMENSION_DURATION	"duration"
#define DIMENSION_AMOUNT	"amount"
#define DIMENSION_NUMBER	"number"
#define DIMENSION_POPULATION	"population"
#define DIMENSION_PRICE	"price"
#define DIMENSION_COUNT	"count"
#define DIMENSION_MONEY	"money"
#define DIMENSION_MAGNITUDE	"magnitude"
#define DIMENSION_MARGIN	"margin"
#define UNIT_MAGNITUDE	"[m_L]"
#define DIMENSION_MEASURE	"measure"

#endif
