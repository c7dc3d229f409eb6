# Lines that say when a page was published or changed; the date itself is group 1 and read apart.
# Value: published, updated; "both" has group 1 published, group 2 updated.
both	^(?i)(?:(?:first\s+)?published|posted|created)(?:\s+(?:on|at))?\s*[:|–—-]?\s*(.{4,60}?)[\s,;|•·(–—-]*(?:last\s+)?(?:updated|modified)(?:\s+(?:on|at))?\s*[:|–—-]?\s*(.{4,60}?)\)?$	both	updated|modified
+	Published: 6 January 2020, updated 7 January 2020
-	Published by the ministry on Monday
bare	^(.{6,60}?)[\s,;|•·(–—-]+(?i:(?:last\s+)?(?:updated?|modified)(?:\s+(?:on|at))?)\s*[:|–—-]?\s*(.{4,60}?)\)?$	both	update|modified
+	5 January 2021, 14:20 | Updated: 5 January 2021, 16:44
-	Updated 06 January 2022
updated	^(?i)[(\[]?(?:(?:last|page\s+last|this\s+\w+\s+was)\s+)?(?:updated?|modified|revised)\b(?:\s+(?:on|at|as\s+of))?\s*[:|–—-]?\s*(.{4,80}?)[)\]]?$	updated	update|modified|revised
+	Updated 06 January 2022
+	Last updated on: March 3, 2021 10:15 GMT
-	Updates will follow soon, police said.
published	^(?i)[(\[]?(?:(?:first\s+|originally\s+)?published|posted|issued|created|publication\s+date|publish\s+date|release\s+date|released|date)\b(?:\s+(?:on|at|time))?\s*[:|–—-]?\s*(.{4,80}?)[)\]]?$	published
+	Published: 2022-01-07 10:00 GMT
+	date 2022-01-07
-	Dated coins were found in the wreck.
