# Lines that say where words and pictures came from.  Group 1: names.
# Value: wire (agencies whose words are used), staff (people, perhaps with their office), photo, none.
information	^(?i)\(?(?:some|additional|further)? *(?:of\s+the\s+)?(?:information|material|details?|reporting|content)\s+(?:for|in|on|used\s+in)\s+this\s+(?:report|story|article)\s+(?:came|comes|was|were|is|are|has\s+been)\s+(?:provided\s+|supplied\s+|taken\s+|drawn\s+)?(?:from|by)\s+(.{2,200}?)[.)]*$	wire	information|material|detail|reporting|content
+	Some information for this report came from The Associated Press, Reuters, and Agence France-Presse.
-	Some information for this reporter came from prison.
inputs	^(?i)[(\[]?(?:with|includes?|including|contains?|using)\s+(?:additional\s+|agency\s+)?(?:reporting|inputs?|reports?|information|files?|material|contributions?|content)\s+(?:from|by|of)\s+(.{2,200}?)[.)\]]*$	wire
+	(With inputs from PTI)
+	With reporting by Reuters and AP.
-	With files stacked to the roof, the office burned.
contributed	^((?:\p{Lu}|the\s).{1,220}?)\s+(?:also\s+)?(?:have\s+|has\s+)?contributed(?:\.?$|\s+(?:to\s+(?:this|the)\s+(?:report|story|article)|reporting\b|from\s+\p{Lu}.{1,40}).{0,60}$)	staff	contributed
+	Ana Diaz and John Roe contributed to this report.
+	The Associated Press contributed to this report.
-	Heavy rain contributed to the delay.
reporting	^(?i)[(\[]?(?:additional\s+|further\s+|extra\s+)?(?:reporting|report|writing|written|compiled)\s+by\s+(.{2,150}?)(?:[;.,]?\s*\b(?:(?:additional|further)\s+)?(?:writing|written|editing|edited|reporting|graphics?|compiled|production)\s+by\s.{0,200}?)?[.)\]]*$	staff
+	(Reporting by Ana Diaz; editing by John Roe)
+	Reporting by Ana Diaz and Li Wei Editing by John Roe
-	Reporting by candlelight was hard for the crew, who slept in the van and ate what the villagers brought them each night of that long week in the hills, Mr Roe recalled with a smile.
editing	^(?i)[(\[]?(?:editing|edited|translated|translation|production|compiled|graphics?|subediting)\s+by\s+.{2,150}$	none
+	Editing by John Roe
-	Editing began in March.
source	^(?i)[(\[]?(?:sources?|origin|via|agency|courtesy)\s*[:—–-]\s*(.{2,80}?)[.)\]]*$	wire
+	Source: Reuters
-	Source of the fire unknown
released	^SOURCE\s+(\p{Lu}.{1,80})$	none
+	SOURCE Acme Corp.
-	Source of the fire unknown
photo	^[(\[]?(?i:(?:file\s+)?(?:photo(?:graph)?s?|images?|pictures?|pics?|videos?|credits?|illustrations?|graphics?|maps?|screen(?:shot|grab))(?:\s+(?:credit|credits|by|from|courtesy|source|provided|via|of)(?:\s+(?:by|of|to|from))?)?)\s*[:|,/]\s*(?=.{2,100}$)([@\p{Lu}\d][\p{L}\p{M}\d.'’@_-]*(?:[\s,/&|–-]+(?:[@\p{Lu}\d][\p{L}\p{M}\d.'’@_-]*|of|the|and|via|for|de|da|van|von|by|al))*)[.)\]]*$	photo
+	Photo: Reuters
+	Photo credit: Ana Diaz / AP
+	Image source, Getty Images
-	Photos of the blast spread online.
-	Photo: Smoke rises over the harbour
credited	^(?i:credits?|photo\s+credits?)\s*(?:\.{2,3}|…)\s*(.{2,100})$	photo
+	Credit...Ana Diaz for The Daily Post
-	Credits were cut in May.
photoby	^[(\[]?(?i:(?:file\s+)?(?:photo(?:graph)?|image|picture|video)s?\s+(?:by|from|courtesy(?:\s+of)?|via))\s+(?=.{2,80}$)([@\p{Lu}\d][\p{L}\p{M}\d.'’@_-]*(?:[\s,/&|–-]+(?:[@\p{Lu}\d][\p{L}\p{M}\d.'’@_-]*|of|the|and|via|for|de|da|van|von|by|al))*)[.)\]]*$	photo
+	Photograph by Ana Diaz/Getty Images
-	Photographs from the scene were blurred
agencyphoto	^[(\[]?\p{Lu}[\p{L} ]{1,30}(?:\s+(?i:photo|file|images?|pool|handout))(?:\s*/\s*(.{2,60}?))?[.)\]]*$	photo	photo|file|image|pool|handout
+	AP Photo/Ana Diaz
+	(AP Photo/Ana Diaz)
-	AP photographers were there
agencyslash	^[(\[]?\p{Lu}{2,12}\s?/\s?\p{Lu}[\p{L}\p{M}.'’-]+(?:[\s/]+\p{Lu}[\p{L}\p{M}.'’-]*)*[.)\]]*$	photo	/
+	REUTERS/Ana Diaz/File Photo
-	UN/WHO officials met.
