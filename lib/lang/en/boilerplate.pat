# Lines of a page that are no part of the report.  Value: what follows from the line.
#   line   this line only
#   owner  group 1 is whose page it is
#   tail   the comments begin: what follows to the end belongs to the page too
#   mail   lines that begin with ">" below it are quoted from another message
reply	^(?i)(?:leave|post|write|add|submit)\s+(?:a|your)\s+(?:reply|comment|response)\b.{0,60}$	tail
+	Leave a Reply
+	Post a comment
-	The generals left a reply at the gate.
comments	^(?i)(?:(?:view|show|see|read)\s+(?:all\s+)?)?(?:[0-9]+\s+)?(?:comments?|responses?)(?:\s*\(?\d*\)?)?\s*:?$	tail
+	Comments (12)
+	3 Comments
-	Comments by the minister drew protests.
email	^(?i)your\s+e-?mail\s+address\s+will\s+not\s+be\b.*$	tail
+	Your email address will not be published. Required fields are marked *
-	Your email address will be needed at the gate.
required	^(?i)(?:\*? *required\s+fields?\b|all\s+fields\s+are\s+required|fields\s+marked).{0,60}$	line
+	Required fields are marked *
-	The required fieldwork took a year.
navigation	^(?i)(?:accessibility\s+(?:links|help)|skip\s+to\s+(?:main\s+|the\s+)?(?:content|navigation|search|footer)|(?:main\s+|site\s+)?(?:menu|navigation)|search(?:\s+this\s+site)?|home(?:\s+page)?|close|back\s+to\s+top|sections?|sign\s+(?:in|out)|log\s*(?:in|out)|register|my\s+account|site\s*(?:index|map)|contact(?:\s+us)?|about(?:\s+us)?|archives?|next(?:\s+article|\s+story)?|prev(?:ious)?(?:\s+article|\s+story)?|toggle\s+\w+|print|play|pause|loading\.*|show\s+(?:more|less)|view\s+(?:more|gallery)|see\s+more|expand|gallery|slideshow|font\s+size.{0,20}|text\s+size.{0,20}|links?)$	line
+	Accessibility links
+	Skip to main content
-	Home owners fled the fire.
kicker	^(?i)(?:breaking(?:\s+news)?|(?:latest|top|other|world|local|national|international|related|more|all|home|live)\s+(?:news|stories|updates?|headlines|coverage)|headlines|news|world|live|developing(?:\s+story)?|exclusive|updated?|watch(?:\s+live)?|africa|asia|asia[- ]pacific|europe|(?:latin\s+|south\s+|north\s+)?americas?|middle\s+east|business|economy|sports?|politics|opinions?|editorials?|health|science|technology|environment|culture|entertainment|lifestyle|analysis|features?|explainers?|photos?|videos?|audio|podcasts?|radio|tv)$	line
+	Breaking News
+	Middle East
-	News travels slowly in the mountains.
shorturl	^(?i)short\s+url\b.{0,80}$	line
+	Short Url
-	A short URL was posted by the ministry.
share	^(?i)(?:share|tweet|e-?mail|print|save|copy|follow|like|whatsapp|facebook|twitter|x|linkedin|reddit|pinterest|telegram|messenger|flipboard|instagram|youtube|tiktok)(?:[\s|,/•·:+&]+(?:share|tweet|e-?mail|print|save|copy|link|this|us|on|in|via|with|to|the|and|or|article|story|page|post|news|friends?|more|whatsapp|facebook|twitter|x|linkedin|reddit|pinterest|telegram|messenger|flipboard|instagram|youtube|tiktok|pocket|app))*\.?$	line
+	Share this article on Facebook
+	Tweet
-	Share prices fell by a tenth.
follow	^(?i)(?:for\s+[^.]{2,60},\s*)?(?:follow|find|like|join|like\s+us|watch)\s+.{2,60}(?:\s+on|['’]s)\s+(?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|google\s+news|social\s+media)\b.{0,60}$	line
+	Follow The Daily Post on Twitter: @dailypost
-	Thousands follow the march on foot.
-	Like many others, he uses Facebook every day.
subscribe	^(?i)(?:please\s+)?(?:subscribe|sign\s+up|register\s+now|get\s+(?:the|our|more)|join|download|click\s+here|tap\s+here|support|donate|become\s+a)\b.{0,120}\b(?:newsletters?|inbox|updates|alerts?|briefing|channels?|apps?|trial|access|subscription|subscribers?|members?(?:hip)?|journalism|download|website|follow|edition|headlines)\b.{0,60}$	line
+	Sign up for our daily newsletter
+	Subscribe now to get full access
-	Donate blood, the hospital begged.
cookies	^(?i)(?:we\s+(?:and\s+our\s+\w+\s+)?use|this\s+(?:web)?site\s+uses|our\s+(?:web)?site\s+uses|by\s+(?:clicking|using|continuing|signing|subscribing)|accept(?:\s+all)?|manage)\b.{0,160}\b(?:cookies?|terms|privacy|preferences)\b.{0,160}$	line
+	We use cookies to improve your visit.
-	We use force only as a last resort, the general said.
policies	^(?i)(?:privacy\s+(?:policy|notice|statement)|terms\s+(?:of|and)\s+\w+|cookie\s+(?:policy|settings)|disclaimer|advertise(?:\s+with\s+us)?|careers|accessibility)(?:\s*[|•·,-]\s*.{0,120})?$	line
+	Privacy Policy | Terms of Use
-	Privacy policy is debated in parliament.
readmore	^(?i)(?:(?:also\s+)?read(?:\s+(?:more|also|next|full\s+(?:story|article)))?|see\s+also|also\s+see|watch(?:\s+(?:more|now|the\s+video|video))?|listen|more\s+on\s+this(?:\s+story)?|related(?:\s+(?:articles?|stories|news|topics?|posts?|coverage|links?|content|reading))?|you\s+(?:may|might)\s+(?:also\s+)?like|recommended(?:\s+(?:articles?|stories|reading|for\s+you))?|most\s+(?:read|popular|viewed|shared)|trending(?:\s+now)?|don['’]t\s+miss|editor['’]?s['’]?\s+picks?|must[- ]reads?|in\s+case\s+you\s+missed\s+it|what\s+to\s+(?:read|watch)\s+next|in\s+pictures|in\s+video|explainer|tags?|topics?|filed\s+under|keywords|posted\s+in|categor(?:y|ies))\s*(?:[:»›>|—–]+.{0,300}|\s-\s.{0,300})?$	line
+	Read more: Floods hit the coast again
+	Related Articles
-	Read the full verdict, the judge told them.
morefrom	^(?i)more\s+(?:from|stories|news|on|in)\s+.{2,40}$	line
+	More from Africa
-	More from both camps are feared dead after the storm hit the island late at night.
owner	^(?i:©|\(c\)|copyright)\s*(?i:©|\(c\)|copyright)?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?i:by\s+)?(\p{Lu}[\p{L}\d&'’ -]{1,40}?)(?:\s+\d{4})?\s*(?:[.,|].{0,200}|\s+(?i:all\s+rights).{0,100})?$	owner
+	© 2020 The Daily Post. All rights reserved.
+	Copyright 2021 The Associated Press
-	Copyright law was changed.
copyright	^(?i)(?:©|\(c\)|copyright\b).{0,250}$	line
+	Copyright 2021 The Daily Post. All rights reserved.
-	The copyright case was heard on Monday.
rights	^(?i).{0,160}? ?all rights reserved\b.{0,160}$	line	all rights reserved
+	The Daily Post 2021. All rights reserved.
-	All rights were read to the suspects.
reuse	^(?i)(?:this\s+(?:material|content|article|story)\s+(?:may|must|cannot|can)\s+not\s+be\b|(?:no\s+part\s+of\s+this)|reproduction\b.{0,60}\bprohibited|our\s+standards:).{0,200}$	line
+	This material may not be published, broadcast, rewritten or redistributed.
-	This material may have fed the fire.
advertisement	^(?i)[-—– ]*(?:advertisements?|advertising|ad|sponsored(?:\s+content)?|promoted(?:\s+content)?|paid\s+content|skip\s+ad(?:vertisement)?)(?:\s*[-—–]*)$	line
+	Advertisement
-	Advertising revenue fell.
continues	^(?i)[-—–(\[ ]*(?:(?:the\s+)?(?:story|article|report)\s+continues|scroll\s+(?:down\s+)?(?:to|for)|continue\s+reading|keep\s+reading)\b.{0,60}$	line
+	Story continues below advertisement
-	The story of the siege is not over.
readtime	^(?i)(?:reading\s+time:?\s*)?[0-9]{1,3}[- ]min(?:ute)?s?(?:\s+(?:read|to\s+read|ago)(?:\s*[·|•,–—-]\s*.{0,40})?)?$	line
+	4 min read
+	6 min read · Feb 21, 2023
-	4 minutes later the wall fell.
syndicated	^(?i)[(\[]?(?:except\s+for\s+the\s+headline,?\s+)?this\s+(?:story|article|report|copy|news\s+item|is\s+an?\s+(?:auto-?generated|unedited))\b.{0,60}\b(?:edited|generated|syndicated|feed|agency|unedited)\b.{0,200}$	line
+	(This story has not been edited by our staff and is published from a syndicated feed.)
-	This story begins in a village by the river.
skipping	^(?i)(?:skip\s+past|after|end\s+of|skip)\s+(?:the\s+)?(?:newsletter|promotion|promo|podcast|advert|most\s+read|related)\b[\w\s]{0,40}$	line
+	after newsletter promotion
+	Skip past newsletter promotion
-	After the newsletter came out he resigned, and nobody was surprised by it in the end, his deputy said later.
stay	^(?i)stay\s+(?:updated|tuned|connected|informed|up\s+to\s+date)\b.{0,160}$	line
+	Stay updated with the latest news. Download the app now.
-	Stay indoors, the mayor told residents.
writeto	^(?i)(?:write\s+to|e-?mail|contact)\s+(?:the\s+)?(?:reporters?|authors?|writers?|\p{Lu}\S+(?:\s+\p{Lu}\S+){0,3})\s+at\s+\S+@\S+$	line
+	Write to Ana Diaz at ana.diaz@post.example
-	Contact was lost at noon.
regret	^(?i)we\s+(?:regret|apologi[sz]e\s+for)\s+(?:the|this|any)\s+(?:errors?|mistakes?|confusion|inconvenience)\b.{0,60}$	line
+	We regret the error.
-	We regret the deaths, the general said.
media	^(?i)(?:this\s+(?:video|audio|content|media)\s+(?:can\s*not|cannot|is\s+not|is\s+no\s+longer|requires)\b|your\s+browser\s+does\s+not|media\s+caption|to\s+play\s+this\s+(?:video|audio)|please\s+enable\s+javascript|listen\s+to\s+(?:this\s+)?(?:article|story)|the\s+code\s+has\s+been\s+copied|embed\b|share\s+video).{0,120}$	line
+	This video can not be played
-	This video shows smoke over the port.
clock	^(?i)(?:(?:posted|published|updated)(?:\s+at)?\s+)?[0-9]{1,2}[:.]\d{2}(?::\d{2})?\s*(?:a\.?m\.?|p\.?m\.?)?\s*(?:GMT|UTC|[A-Z]{2,4})?$	line
+	18:20
+	9.45 am GMT
-	18:20 was the time of the blast
rule	^(?=[^A-Za-z0-9])[\W_]+$	line
+	___
+	* * *
-	(AP)
ago	^(?i)(?:published|updated|posted)? *[0-9]{1,3}\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago$	line
+	3 hours ago
-	3 hours ago the dam broke
wrote	^(?:On\s.{6,90}|.{2,60}<\S+@\S+>.{0,40})\s(?:wrote|writes):$	mail	wrote|writes
+	On Tue, Mar 5, 2024 at 6:14 PM Ana Diaz <ana@example.org> wrote:
+	Ana Diaz <ana@example.org> wrote:
-	On Tuesday the minister wrote to them:
breadcrumb	^[^>»›|]{1,30}(?:\s*[>»›]\s*[^>»›|]{1,40}){1,8}$	line	>|»|›
+	Home > News > World
-	5 > 3 is true, he said > and left | so
capitals	^(?:PHOTOS?|VIDEOS?|GALLERY|WATCH|READ|LISTEN|RELATED|MORE|OPINION|QUIZ|PODCAST|SEE|PICTURES|IN PICTURES|LATEST NEWS)\s*:\s*(?:\S+\s+){2,30}\S+$	line
+	PHOTOS: The quake in pictures
-	PHOTO: Ana Diaz
brackets	^\[[^\]]{5,140}\]$	line
+	[The war in the north, explained]
-	[It was] over by noon.
appeared	^The\s+post\s.{3,300}\s(?:appeared\s+first|first\s+appeared)\s+on\s+(.{2,80}?)\.?$	owner	appeared
+	The post Bridge falls into the Pirai appeared first on The Oruro Post.
-	The post of mayor is vacant.
forwarded	^[- ]+(?i:(?:original|forwarded)\s+message)[- :]*$	mail	message
+	----- Original Message -----
-	An original message from the palace was read.
