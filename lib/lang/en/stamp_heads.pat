# The same glued in front of a report's first sentence.  Group 1: the date.  Value: published, updated.
published	^(?i)(?:date|published|posted|issued)(?:\s+on)?\s*[:|–—-]?\s+((?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\s?(?:Z|GMT|UTC|[+-]\d\d:?\d\d))?)?|\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}))[\s|:–—-]+(?=\S)	published
+	date 2022-01-07 Dozens of people fled
-	date palms 2022-01-07 were sold
updated	^(?i)(?:last\s+)?(?:updated?|modified)(?:\s+on)?\s*[:|–—-]?\s+((?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\s?(?:Z|GMT|UTC|[+-]\d\d:?\d\d))?)?|\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}))[\s|:–—-]+(?=\S)	updated
+	Updated: 3 March 2021 The dam broke
-	Updated figures 3 March 2021 show a rise
