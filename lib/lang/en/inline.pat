# What stands glued into the first lines of a page, where line ends were lost.
# Value: published, updated (group 1: the date; cut before and behind), dateline (group 3: agency; cut before).
updated	(?<=\s)(?:Last\s+)?(?:Updated|Modified|UPDATED)(?:\s*:|\s+on|\s+at)?\s+(\d{4}-\d\d-\d\d|\d{1,2}\s+\p{Lu}\p{L}{2,8}\.?,?\s+\d{4}|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},?\s+\d{4})(?=\s|$)	updated	pdated|PDATED|odified
+	Nine hurt in fire Updated 06 January 2022 LIMA: Nine
-	The figures were updated 06 January 2022 too
published	(?<=\s)(?:Published|Posted|PUBLISHED)(?:\s*:|\s+on|\s+at)?\s+(\d{4}-\d\d-\d\d|\d{1,2}\s+\p{Lu}\p{L}{2,8}\.?,?\s+\d{4}|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},?\s+\d{4})(?=\s|$)	published	ublished|osted|PUBLISHED
+	Nine hurt in fire Published: May 6, 2022 Nine people
-	A book published in May 6, 2022 as
dateline	(?<=[\s.:!?"”’])(\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}(?:,\s\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{1,20})?)?)(?:,?\s+((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,?\s*\d{4})?))?\s*\(([\p{L} ./-]{2,30})\)\s*(?:—|–|--|-)\s	dateline	(
+	Nine hurt in Lima fire LIMA, Peru (AP) — Nine
-	The NATO chief (left) — and two others
