# Lines in which a report says that it corrects itself, or that it was changed.  Group 1, where there is one: what it says.
correction	^(?i)[(\[*]*(?:corrections?|clarifications?|corrected|erratum|correction\s+and\s+clarification)\s*(?:\([^)]{1,60}\)|on\s+.{3,30}?|,\s*.{3,30}?)?\s*[:—–]\s*(.{5,})$	correction
+	Correction: The bridge fell on Monday, not Tuesday.
-	Corrections officers were among the dead.
version	^(?i)[(\[*]*(?:(?:editor['’]s|an?\s+editor['’]s)\s+note\s*[:—–-]\s*|note\s*[:—–-]\s*|(?:this\s+)?update\s*[:—–-]\s*)?(an?\s+(?:earlier|previous)\s+(?:version|headline)\s+(?:of|on)\s+(?:this|the)\s+(?:article|story|report|post|item|piece)\b.{5,})$	correction	version|headline
+	An earlier version of this article said nine people had died.
-	An earlier version of the law was struck down.
amended	^(?i)[(\[*]*(?:(?:editor['’]s|an?\s+editor['’]s)\s+note\s*[:—–-]\s*|note\s*[:—–-]\s*)?(this\s+(?:article|story|report|post|item|piece)\s+(?:has\s+been|was)\s+(?:corrected|amended|clarified|changed|edited\s+to|updated\s+to\s+(?:correct|reflect|clarify|remove|fix|say))\b.{0,400})$	correction	correct|amended|clarif|changed|edited|updated
+	This story has been corrected to show that nine people died.
-	This story was told by survivors.
updated	^(?i)[(\[*]*(?:(?:editor['’]s|an?\s+editor['’]s)\s+note\s*[:—–-]\s*|note\s*[:—–-]\s*|update\s*[:—–-]\s*)?((?:this|the)\s+(?:breaking\s+)?(?:article|story|report|post|item|piece|page|live\s+blog)\s+(?:has\s+been|was|is\s+being|will\s+be)\s+(?:since\s+|last\s+)?(?:updated|revised|expanded)\b.{0,300})$	update	updated|revised|expanded
+	This story has been updated with the number of dead.
+	This post was updated at 5:15 p.m. to include a statement from police.
-	This report was updated figures and all, a masterpiece that no one had asked for in all the long years that the ministry had kept its silence about what had been done to the people of the valley, their houses, their fields and the river that had fed them since the days of the first settlers who had come over the pass with nothing but what they could carry, and who had called the place after the bird that sang there.
adds	^\(((?i:adds?|updates?|updating|recasts?|rewrites?|corrects?|clarifies|refiles?|repeats?|removes?|fixes|changes|includes|writes?\s+through)\b(?=.{0,400}\)$).{3,400})\)$	update
+	(Adds quotes, background)
+	(Corrects number of dead in headline and first paragraph to two, not three)
-	(Added to that came the rain.)
erroneous	^(?:.{3,60}?\s(?:—|–|--|-)\s+)?((?i:in\s+(?:an?|its|our|some)\s+(?:earlier\s+|previous\s+)?(?:versions?\s+of\s+(?:a|this)\s+)?(?:story|stories|article|report|dispatch|headline|photo\s+caption)\b.{0,200}\b(?:erroneously|incorrectly|mistakenly|wrongly)\s+(?:reported|stated|said|identified|gave|attributed|described|misspelled|named|spelled)\b[^.]*\.?))$	correction	erroneously|incorrectly|mistakenly|wrongly
+	In a story May 4, 2021, about a mill fire, the agency erroneously reported that three people died.
+	LIMA, Peru (AP) — In a story about a mill fire, the agency incorrectly said that three people died.
-	In a story of love he erroneously believed that she knew.
