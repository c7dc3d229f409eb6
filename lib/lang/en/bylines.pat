# Lines that name who wrote a report.  Group 1: names; group 2: what follows them (office, place).
# Value: "sure"; "office": only where group 2 is an agency or outlet; "place": where it is a known town or country.
by	^(?i:by:?|words\s+by|written\s+by|story\s+by|report(?:ing)?\s+by|author:?)\s+(\p{Lu}[\p{L}\p{M}.'’\-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’\-]*|de|da|van|von|der|bin|al|el|la|del|di|ibn|dos))*(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)\p{Lu}[\p{L}\p{M}.'’\-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’\-]*|de|da|van|von|der|bin|al|el|la|del|di|ibn|dos))+)*)(?:(?:\s*[,|/·•–—]\s*|\s+-\s+|\s+(?=in\s|for\s|@))(.{2,80}))?$	sure
+	By Ana Diaz and John K. Roe
+	By: Ana Diaz, Li Wei - Correspondents / @dailypost
+	By ANA DIAZ, Associated Press
-	By Friday the river had risen
-	By the time help came, 12 were dead
office	^(\p{Lu}[\p{L}\p{M}.'’\-]+(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’\-]*|de|da|van|von|der|bin|al|el)){1,4}(?:\s+and\s+\p{Lu}[\p{L}\p{M}.'’\-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’\-]*){1,3})?)\s*(?:,|\||/|–|—|-)\s*((?:The\s+)?\p{Lu}.{1,40})$	office
+	Ana Diaz, Associated Press
-	ana diaz, associated press
place	^(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|van|von|der|bin|al|el)){1,4}(?:(?:,|\s+and)\s+\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,3})?)\s+in\s+(\p{Lu}[\p{L}\p{M}.'’ -]{2,30})$	place	 in 
+	Ana Diaz in Lima
-	ana diaz in lima
correspondent	^(?i:(?:by\s+)?(?:(?:our|a|the)\s+)?(?:staff|special|own|web|news|city)\s+(?:reporters?|writers?|correspondents?|desk)|(?:by\s+)?staff\s+and\s+agenc(?:y|ies)(?:\s+reports?)?)()(.{0,30})$	sure
+	By our Staff Reporter
+	Staff and agencies
-	Staff writers walked out on Monday over pay and hours.
