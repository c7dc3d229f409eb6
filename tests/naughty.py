#!/usr/bin/env python3
"""Hostile strings as names, titles, quotations and addresses.

naughty.py make [FILE.json] > RECORDS     a claim that each of them makes
naughty.py check RECORDS PAGE             the page has them as text, and no more
naughty.py csv RECORDS TABLE              the table gives them back as they were
FILE holds a JSON array of more strings.
"""
import csv
import html.parser
import io
import json
import sys
import unicodedata

OURS = [
    "", "null", "0", "-1", "1e1000", "NaN", "' OR 1=1 --", "=1+1", "@SUM(A1)",
    "<b>", "</b>", "</title><script>alert(1)</script>", "<!-- x", "-->",
    "]]>", "<![CDATA[x", "<svg/onload=alert(1)>", "\" onmouseover=\"a()",
    "' onfocus='a()", "&lt;b&gt;", "&#60;b&#62;", "&amp;amp;", "javascript:a()",
    "JaVaScRiPt:a()", "https://news.example/\"><b>", "https://news.example/a b",
    "https://news.example/\u202eexe", "data:text/html,<b>x</b>", "//evil",
    "http://[::1]/", "a\tb\nc\r\nd", "\u0000".replace("\u0000", "nul"),
    "\u001b[31mred", "\u202egpj.exe", "a\u200bb", "\ufeffx", "e\u0301",
    "\u0301", "新华社", "وكالة الأنباء", "סוכנות הידיעות", "😀👩‍👩‍👧", "Z̤͔a̡lgo",
    "`x` *y* _z_ [a](b) |c|", "\\", "\\u202e", "%s%n%p", "{{7*7}}", "${x}",
    "a" * 3000, "x\u00a0y", "\u2028", "---", "# h", "\x7f",
]


def strings(path):
    more = []
    if path:
        with open(path, encoding="utf-8") as f:
            more = json.load(f)
    return OURS + more


def make(path):
    reports = []
    for i, s in enumerate(strings(path)):
        doc = f"d{i:04}"
        print(json.dumps({"type": "document", "doc": doc, "outlet": s,
                          "title": s, "url": s, "published": "2024-05-01"}))
        reports.append({
            "doc": doc, "start": 0, "end": len(s), "text": s, "sentence": s,
            "sentence_start": 0, "kind": "cardinal", "value": 5, "low": 5,
            "high": 5, "predicate": "killed", "stands": True,
            "chain": [{"name": s, "kind": "outlet"}]})
    print(json.dumps({
        "type": "claim", "id": "00000000000000f1", "label": "people killed",
        "key": {"predicate": "killed"}, "status": "agree", "best": 5,
        "low": 5, "high": 5, "best_figure": 0, "documents": len(reports),
        "figures": [{"value": 5, "low": 5, "high": 5, "stands": True,
                     "reports": list(range(len(reports)))}],
        "origins": {"min": 2, "max": 2, "names": ["a", "b"]},
        "reports": reports}))


class Page(html.parser.HTMLParser):
    """Texts of names in the list of articles, texts of quotations, shapes."""

    def __init__(self):
        super().__init__()
        self.shapes, self.names, self.quotes = set(), [], []
        self.inside, self.into = [], None

    def handle_starttag(self, tag, attrs):
        self.shapes.add((tag, tuple(sorted(a for a, _ in attrs))))
        if tag in ("meta", "br"):
            return
        kind = dict(attrs).get("class") or ""
        self.inside.append(tag + "." + kind)
        if tag == "bdi" and "ul.sources" in self.inside:
            self.into = self.names
        elif tag == "p" and not kind and "blockquote." in self.inside:
            self.into = self.quotes
        else:
            return
        self.into.append("")

    def handle_endtag(self, tag):
        while self.inside and self.inside.pop().split(".")[0] != tag:
            pass
        if tag in ("bdi", "p"):
            self.into = None

    def handle_data(self, data):
        if self.into is not None:
            self.into[-1] += data


def load(path):
    page = Page()
    with open(path, encoding="utf-8", newline="") as f:
        page.feed(f.read())
    return page


def same(want, got):
    """What is shown as an escape is not compared, nor the kind of space."""
    if any(unicodedata.category(c) in ("Cc", "Cf", "Cn", "Co", "Zl", "Zp")
           for c in want):
        return True
    return " ".join(want.split()) == " ".join(got.split())


def records(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def check(path, rendered):
    wrong, page = [], load(rendered)
    all_records = records(path)
    docs = [r for r in all_records if r["type"] == "document"]
    names, quotes = iter(page.names), page.quotes
    for d in docs:
        outlet, title, doc = next(names), next(names), next(names)
        if doc != d["doc"]:
            wrong.append(f"{doc} stands where {d['doc']} should")
        if d["outlet"].strip() and not same(d["outlet"], outlet):
            wrong.append(f"{doc}: {d['outlet']!r} became {outlet!r}")
        if d["title"].strip() and not same(d["title"], title):
            wrong.append(f"{doc}: {d['title']!r} became {title!r}")
    if len(quotes) != len(docs):
        wrong.append(f"{len(quotes)} quotations of {len(docs)}")
    for d, q in zip(docs, quotes):
        if not same(d["title"].strip(), q.strip()[1:-1].strip("\u202f")):
            wrong.append(f"{d['doc']}: {d['title']!r} is quoted as {q!r}")
    known = {(tag, attrs) for tag, attrs in page.shapes
             if tag in ("script", "img", "iframe", "object", "form", "input",
                        "body", "base", "link") and attrs}
    wrong += [f"made a <{tag}>" for tag, _ in known]
    for tag, attrs in page.shapes:
        wrong += [f"made <{tag} {a}>" for a in attrs
                  if a.startswith("on") or a in ("src", "style")]
    return wrong


def check_csv(path, table):
    with open(table, encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(io.StringIO(f.read(), newline="")))
    wrong = []
    claim = next(r for r in records(path) if r["type"] == "claim")
    outlets = {r["doc"]: r["outlet"] for r in records(path)
               if r["type"] == "document"}
    if len(rows) != len(claim["reports"]):
        wrong.append(f"{len(rows)} rows of {len(claim['reports'])}")
    for report, row in zip(claim["reports"], rows):
        if row["sentence"] != report["sentence"] or \
                row["outlet"] != outlets[report["doc"]]:
            wrong.append(f"{row['doc']}: {row['sentence']!r}")
    return wrong


def main():
    if sys.argv[1] == "make":
        return make(sys.argv[2] if len(sys.argv) > 2 else None)
    wrong = {"check": check, "csv": check_csv}[sys.argv[1]](*sys.argv[2:])
    print("\n".join(wrong[:20]))
    return bool(wrong)


sys.exit(main())
