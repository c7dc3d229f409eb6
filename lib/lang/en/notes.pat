# Lines in which a report corrects itself.  Group 1, where there is one: what it says.
correction	^(?i)[(\[*]*(?:corrections?|clarifications?|corrected|erratum|correction\s+and\s+clarification)\s*(?:\([^)]{1,60}\)|on\s+.{3,30}?|,\s*.{3,30}?)?\s*[:—–]\s*(.{5,})$	correction
+	Correction: The bridge fell on Monday, not Tuesday.
-	Corrections officers were among the dead.
version	^(?i)[(\[*]*(?:(?:editor['’]s|an?\s+editor['’]s)\s+note\s*[:—–-]\s*|note\s*[:—–-]\s*|(?:this\s+)?update\s*[:—–-]\s*)?(an?\s+(?:earlier|previous)\s+(?:version|headline)\s+(?:of|on)\s+(?:this|the)\s+(?:article|story|report|post|item|piece)\b.{5,})$	correction
+	An earlier version of this article said nine people had died.
-	An earlier version of the law was struck down.
amended	^(?i)[(\[*]*(?:(?:editor['’]s|an?\s+editor['’]s)\s+note\s*[:—–-]\s*|note\s*[:—–-]\s*)?(this\s+(?:article|story|report|post|item|piece)\s+(?:has\s+been|was)\s+(?:corrected|amended|clarified|changed|edited\s+to|updated\s+to\s+(?:correct|reflect|clarify|remove|fix|say))\b.{0,400})$	correction
+	This story has been corrected to show that nine people died.
-	This story was told by survivors.
