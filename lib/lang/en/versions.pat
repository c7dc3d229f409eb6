# What stands before a headline of a report that was sent again.  Group 1: what it says.
version	^((?:UPDATE|WRAPUP|REFILE|CORRECTED|CORRECTION|CLARIFICATION|RPT|REPEAT|RECAST|REWRITE|ADDS|DELETED|EDITED|UPDATED)(?:\s*\(?(?:OFFICIAL|UPDATE)\)?)?(?:\s*\d{1,2})?)\s*(?:-(?=\S)|:\s|—|–|--)	version
+	UPDATE 2-Oil rises as storm nears
+	CORRECTED-Two die in mill fire
+	REFILE-UPDATE 1-Bank cuts rate
-	UPDATES ARE DUE AT NOON
