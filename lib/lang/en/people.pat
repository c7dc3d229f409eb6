# A person in a list of credits, with what stands around the name.  Group 1: whose, if that is said; group 2: the person.
owner	^(\p{L}.{1,40}?)['’]s\s+(\p{Lu}.{2,90})$	owner
+	The Daily Post’s Ana Diaz
-	Ana Diaz
role	^(?:(.{1,40}?)\s+)?(?i:(?:staff|special|senior|chief|video|freelance)\s+)*(?i:writers?|reporters?|correspondents?|journalists?|producers?|photographers?|editors?|stringers?)\s+(\p{Lu}.{2,90})$	role
+	Associated Press writers Ana Diaz
+	AP journalist Ana Diaz in Juba
-	Ana Diaz
where	^()(\p{Lu}.{2,60}?)\s+(?:in|from|at|reported|for|of)\s+.{2,90}$	where
+	Ana Diaz in Lima
+	Ana Diaz reported from Lima. Li Wei
-	Ana Diaz
