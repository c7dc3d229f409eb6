# Labelled lines above a report, as archives write them ("HEADLINE: …").  Group 1: what is labelled.
# Value: title, byline, outlet, page (nothing of the report), mail (of a message: it may quote others).
title	^(?:(?i:headline|title)|Subject)\s*:\s*(?:(?i:re|fwd?)\s*:\s*)*(\S.{2,300})$	title
+	HEADLINE: Bus falls off bridge
-	Title holders: Lima beat Quito
byline	^(?i:byline|authors?|writers?|reporters?)\s*:\s*(?i:by\s+)?(\S.{2,120})$	byline
+	BYLINE: By Ana Diaz
-	Author of the book
outlet	^(?i:publication|newspaper|publisher|outlet|journal|site)\s*:\s*(\S.{1,60})$	outlet
+	Publication: The Daily Post
-	Publication of the book
mail	^(?:From|To|Cc|Bcc|Reply-To|Sender|Return-Path|Delivered-To|Received|References|In-Reply-To|Message-I[Dd]|MIME-Version|Content-(?:Type|Transfer-Encoding)|(?:List|X)-[A-Za-z-]+)\s*:\s*\S.{0,300}$	mail
+	From: Ana Diaz <ana@example.org>
+	X-Mailer: Post 2
-	From Lima to Quito: a journey
-	FROM: THE ARCHIVE
page	^(?i:section|length|page|edition|language|subject|graphic|load-date|word\s+count|document\s+type|correction-date|series|type|body|text|url|link|id|dateline|location|country|category)\s*:\s*()(.{0,160})$	page
+	LENGTH: 512 words
+	BODY:
-	Section 5 of the law
