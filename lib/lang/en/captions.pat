# Sentences under pictures: present tense and a day, or words that point at the picture.
seen	^(?=.{3,160}? (?:is|are) (?:seen|pictured|shown|photographed) )(?!.* (?:said|told|according)\b).{3,160}? (?:is|are) (?:seen|pictured|shown|photographed) (?!as\b|rising|falling|growing)(?:here\b|(?:in|at|on|near|outside|inside|along|from|above|behind|over)\s+(?:(?:the|a|an|this)\s+)?(?:\p{Lu}|(?:file|photo|picture|image|handout|screen|streets?|sky|background|foreground|distance|city|town|village|capital)\b)|(?:during|after|before|amid|through|below|beside)\b|left\b|right\b|\p{L}+ing\b.{3,200}\b(?:\d{4}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b).{0,300}$	seen	seen |pictured |shown |photographed 
+	Security forces are seen in the capital as protests went on.
-	The talks are seen as a last chance.
-	Its success is seen in the decrease of prices.
pictured	^[^.!?]{3,160}? pictured (?:here|earlier|last|this|on|in (?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\b[^.!?]{0,120}[.]?$	seen	pictured 
+	Houses of the old town pictured earlier this month.
-	She had pictured it.
file	^(?:FILE\b\s*[-—–:(]|FILE\s+PHOTO\b|(?i:file\s+(?:photo|picture|image)\b)|(?i:in\s+this\s+(?:photo|image|picture|frame\s+grab|file\s+photo|satellite\s+image)\b)|(?i:(?:this|a)\s+(?:photo|image|picture|photograph|still\s+image|satellite\s+image|screen\s*grab)\s+(?:provided|released|taken|made\s+available|obtained|shows)\b)).{3,500}$	file
+	FILE - In this photo of May 4, 2020, the mayor waves.
+	File photo of the old bridge
-	File photos were seized by the court.
view	^(?i:an?\s+(?:aerial\s+|general\s+|satellite\s+|drone\s+)?(?:view|photo|image|picture)\s+(?:of|shows?|taken|from|over)\b)(?!.*\b(?:said|told|according)\b).{3,200}$	view
+	An aerial view of the flooded valley
-	A view of many experts is that rates will rise, the bank said.
named	^(?i:(?:photo|image|picture)\s+caption|caption)\s*[:,—–-]?\s+\S.{3,400}$	named
+	Image caption, The bridge fell at noon
-	Captions were missing.
position	^.{3,300}\((?i:file(?:\s+(?:photo|picture|image))?|file\s+pic|photo|handout(?:\s+photo)?|supplied|pictured|above|left|right|representational\s+image)\)\.?(?:\s*[\[(][^()\]]{2,60}[\])]\.?)?$	position	(
+	The old bridge in Lima (File photo)
-	The bridge (built in 1900) fell.
