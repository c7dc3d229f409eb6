# Datelines in front of a report's first sentence.  Group 1: place; group 2: day; group 3: agency or outlet.
# Value: "sure"; "wire": group 3 must be a known agency; "weak": only in front of a first paragraph; "place": as weak, and group 1 must be a known town or country.
dayinside	^(\p{Lu}[\p{L}\p{M}'’.\- ]{1,40}?(?:,\s*\p{Lu}[\p{L}\p{M}'’.\- ]{1,30}?)?)\s+\(((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,?\s*\d{4})?|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?:,?\s+\d{4})?)\)\s*(?:—|–|--|-|:)\s*(?=\S)	sure	(
+	LIMA (May 6, 2021) — Twelve
-	LIMA (May 6, 2021) was hot.
agency	^(\p{Lu}[\p{L}\p{M}'’.\- /]{1,40}?(?:,\s*\p{Lu}[\p{L}\p{M}'’.\- ]{1,30}?){0,2})(?:\s*[\[(]\p{Lu}[\p{L} ]{2,24}[\])])?(?:[,.\s]+((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,?\s*\d{4})?|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?:,?\s+\d{4})?))?\s*[,-]?\s*\(([^()]{2,40})\)\s*(?:—|–|--|-|:|_)+\s*(?=\S)	sure
+	LIMA, Peru (AP) — At least
+	KATHMANDU, April 25 (Reuters) - Rescuers
-	Three men (two brothers) were held.
agencyday	^(\p{Lu}[\p{L}\p{M}'’.\- /]{1,40}?(?:,\s*\p{Lu}[\p{L}\p{M}'’.\- ]{1,30}?)?),?\s+((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,?\s*\d{4})?|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?:,?\s+\d{4})?)\s*\(([^()]{2,40})\)\s+(?=["“‘']?\p{Lu})	sure	(
+	New Delhi, Jan 6 (PTI) At least nine
-	New Delhi, Jan 6 (a Thursday) was hot.
slash	^(\p{Lu}[\p{L}\p{M}'’.\- ]{1,40}?(?:,\s*\p{Lu}[\p{L}\p{M}'’.\- ]{1,30}?)?)()\s+/([\p{L} ,-]{2,20})/\.?\s*(?=\S)	sure	/
+	Novosibirsk /TASS/. Twelve
-	Lima and/or Quito
wire	^(\p{Lu}[\p{L}\p{M}'’.\- ]{1,40}?(?:,\s*\p{Lu}[\p{L}\p{M}'’.\- ]{1,30}?)?)()\s+\(([^()]{2,40})\)\s+(?=["“‘']?\p{Lu})	wire	(
+	LIMA (EFE) The government
-	LIMA (EFE) was where it was.
slashes	^(\p{Lu}[\p{L}\p{M}'’.\- ]{1,40}?(?:,\s*\p{Lu}[\p{L}\p{M}'’.\- ]{1,30}?)?)[,.]\s+((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?\s+\d{1,2}(?:,?\s*\d{4})?|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?(?:,?\s+\d{4})?)\.?\s*/([\p{L} ,-]{2,20})/\.?\s*(?:—|–|--|-)?\s*(?=\S)	sure	/
+	NOVOSIBIRSK, January 6. /TASS/. Twelve
-	Lima, the capital, was calm.
plain	^(\p{Lu}[\p{L}\p{M}'’.\- ]{1,40}?)[,.]\s+((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?\s+\d{1,2}(?:,?\s*\d{4})?|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?(?:,?\s+\d{4})?)[,.]?\s+([\p{Lu}][\p{L}]{2,14})\s*(?:—|–|--|-)\s*(?=["“‘']?[\p{Lu}\d])	sure
+	Tehran, Jan 6, IRNA – Twelve
-	Tehran, Jan 6, was calm.
tight	^()()\(([\p{Lu}][^()]{1,30})\)\s?(?=["“‘']?\p{Lu})	sure	(
+	(CNN)A bus
-	(CNN) — A bus
bare	^()()\(([\p{L}][^()]{1,30})\)\s*(?:—|–|--|-)+\s*(?=\S)	sure	(
+	(CNN) — A bus
+	(Reuters) - Shares
-	(Two of them fled.) The rest stayed
capitals	^(?!(?:BREAKING|UPDATED?|LIVE|WATCH|VIDEO|FILE|PHOTOS?|IMAGE|CORRECT(?:ION|ED)|CLARIFICATION|EXCLUSIVE|ANALYSIS|OPINION|EXPLAINER|FACT ?BOX|FACT|COVID|NOTE|EDITOR|READ|RELATED|REPORT|NEWS|URGENT|ALERT|DEVELOPING|STORY|SOURCES?|BY|Q|A)\b)((?=\p{Lu}[\p{Lu}\p{M}'’.\-]*\p{Lu}{2}|\p{Lu}{2})(?:\p{Lu}[\p{Lu}\p{M}'’.\-]+)(?:\s+(?:\p{Lu}[\p{Lu}\p{M}'’.\-]*|de|da|do|la|el|al|of|and|sur))*(?:[,/]\s*\p{Lu}[\p{L}\p{M}.'’ ]{1,30}?){0,2})(?:,?\s+((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?\s+\d{1,2}(?:,?\s*\d{4})?|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?(?:,?\s+\d{4})?))?(?:\s*[—–|]|\s*--|\s*-\s|:)\s*(?=["“‘']?[\p{Lu}\d])	sure
+	NAIROBI: At least
+	LONDON, Jan. 6 — Shares
+	RIO DE JANEIRO, Brazil — Two
-	UPDATE: At least
-	WHO chief: At least
country	^(\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]+|de|la|el|al)){0,3}, \p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.]+){0,2})()\s+(?:—|–|--|-)\s+(?=["“‘']?\p{Lu})	weak
+	Lima, Peru — At least
-	Lima, Peru — once quiet — burned.
place	^(\p{Lu}[\p{L}\p{M}'’.-]+(?:[ -](?:\p{Lu}[\p{L}\p{M}'’.-]+|de|la|el|al|do|da)){0,3}(?:, \p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.]+){0,2})?)()\s*(?:—|–|--|-\s|:|\|)\s*(?=["“‘']?[\p{Lu}\d])	place
+	Islamabad – At least nine
+	New Delhi: The government
-	Islamabad – the capital – was calm.
