# Sentences under pictures: present tense and a day, or words that point at the picture.
seen	^(?=.{3,160}? (?:is|are) (?:seen|pictured|shown|photographed) )(?!.* (?:said|told|according)\b).{3,160}? (?:is|are) (?:seen|pictured|shown|photographed) (?!as\b|rising|falling|growing)(?:here\b|(?:in|at|on|near|outside|inside|along|from|above|behind|over)\s+(?:(?:the|a|an|this)\s+)?(?:\p{Lu}|(?:file|photo|picture|image|handout|screen|streets?|sky|background|foreground|distance|city|town|village|capital)\b)|(?:during|after|before|amid|through|below|beside)\b|left\b|right\b|\p{L}+ing\b.{3,200}\b(?:\d{4}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b).{0,300}$	seen	seen |pictured |shown |photographed 
+	Security forces are seen in the capital as protests went on.
-	The talks are seen as a last chance.
-	Its success is seen in the decrease of prices.
pictured	^[^.!?]{3,160}? pictured (?:here|earlier|last|this|on|in (?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\b[^.!?]{0,120}[.]?$	seen	pictured 
+	Houses of the old town pictured earlier this month.
-	She had pictured it.
day	^(?=.{20,}\d)(?!.* (?:said|says|told|according|will|announced|has|have|had|was|were)\b)(?:an?\s+|the\s+)?[\p{L}\p{M}\d\s,'’.\-–()"“”]{3,90}?(?<! to)(?<! an)(?<! a)(?<!the) (?:walks?|takes?|gathers?|stands?|holds?|attends?|waits?|carr(?:y|ies)|looks?|works?|searche?s?|clears?|rides?|march(?:es)?|arrives?|clash(?:es)?|protests?|rall(?:y|ies)|waves?|speaks?|inspects?|shows?|sits?|queues?|lines?\s+up|blocks?|guards?|patrols?|runs?|flees?|burns?|rises?|rescues?|pulls?|digs?|lights?|lays?|mourns?|prays?|watch(?:es)?|talks?|addresses|leaves?|pass(?:es)?|moves?|drives?|reacts?|chants?|shouts?|casts?|votes?|receives?|helps?|sift|sifts|comforts?|embraces?|kneels?|lies?|lie|fires?|throws?|hurls?|detains?|arrests?|escorts?|remove|removes|evacuates?|survey|surveys|examines?|cross(?:es)?|wades?|swims?|shakes?\s+hands|meets?|poses?|gestures?|lifts?|hangs?|floats?|fills?|covers?|flies|fly|flows?|drifts?|billows?|erupts?|pours?|spills?|lands?|climbs?|loads?|unloads?|boards?|shops?|treats?|consoles?|hugs?|raises?|places?|delivers?|distributes?|enters?|exits?|returns?|tours?|visits?|greets?|welcomes?|signs?|campaigns?|celebrates?|dances?|cheers?|collects?|stacks?|repairs?|tests?|checks?)\s.{3,260}?(?:\bon\s+|,\s*)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?,?\s+\d{4})\s*[.)]?(?:\s*[\[([^()\]]{2,80}[\])]\.?)?$	day	d
+	Rescuers clear rubble from a school in the old town on March 4, 2019.
+	Police walk to block marchers during a protest in Lima, Peru, Jan. 5, 2020.
-	Rescuers cleared rubble from a school in the old town on March 4, 2019.
-	Thousands take to the streets each year to mark the day, police said on March 4, 2019.
weekday	^(?=.{20,}(?:day|\d)[.)\] ]?)(?!.* (?:said|says|told|according|will|announced|expected|has|have|had|was|were)\b)(?:an?\s+|the\s+)?[\p{L}\p{M}\d\s,'’.\-–()"“”]{3,50}?(?<! to)(?<! an)(?<! a)(?<!the) (?:walk|take\s+(?:part|cover|shelter)|gather|stand|hold|wait|carry|look\s+(?:at|for|on|over)|search|clear|ride|wave|sit|queue|line\s+up|guard|patrol|flee|dig|pray|watch|chant|sift|comfort|embrace|kneel|survey|wade|inspect|mourn|remove|light)\s.{3,260}?(?:\bon\s+|,\s*)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)\.?(?:\s*[\[([^()\]]{2,80}[\])]\.?)?$	day	d|day
+	Residents wait for water on the square of the old town on Tuesday.
-	Residents waited for water on the square of the old town on Tuesday.
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
