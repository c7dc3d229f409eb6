#!/usr/bin/env python3
"""Check a rendered page: page.py html|svg FILE.  Prints what is wrong."""
import html.parser
import re
import sys
import unicodedata
import xml.etree.ElementTree

VOID = {"meta", "br", "img", "link", "input", "hr", "circle", "line", "path",
        "rect"}
LETTER = 13 * 0.5	# of most fonts, in pixels


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.wrong, self.open, self.ids = [], [], []
        self.links, self.levels, self.tags = [], [], []
        self.labels, self.csp = [], None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        if "id" in attrs:
            self.ids.append(attrs["id"])
        for name in ("aria-labelledby", "aria-describedby"):
            self.labels += attrs.get(name, "").split()
        if tag == "a":
            self.links.append(attrs.get("href", ""))
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if attrs.get("http-equiv") == "Content-Security-Policy":
            self.csp = attrs["content"]
        for name in attrs:
            if name.startswith("on") or name in ("src", "style", "srcset"):
                self.wrong.append(f"<{tag} {name}>")

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes something else")

    def finish(self):
        wrong = self.wrong
        if self.open:
            wrong.append(f"not closed: {self.open}")
        for tag in ("script", "img", "iframe", "link", "object", "form"):
            if tag in self.tags:
                wrong.append(f"a <{tag}>")
        for name in {i for i in self.ids if self.ids.count(i) > 1}:
            wrong.append(f"id {name} twice")
        for link in self.links:
            if link.startswith("#"):
                if link[1:] not in self.ids:
                    wrong.append(f"link to nothing: {link}")
            elif not re.match("https?://", link):
                wrong.append(f"odd link: {link}")
        for name in self.labels:
            if name not in self.ids:
                wrong.append(f"label that is not there: {name}")
        for a, b in zip([0] + self.levels, self.levels):
            if b > a + 1:
                wrong.append(f"h{b} after h{a}")
        if self.levels.count(1) != 1:
            wrong.append("not one h1")
        if self.csp is None or "default-src 'none'" not in self.csp:
            wrong.append("no content security policy")
        return wrong


def columns(text):
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else
               2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in text)


def boxes(svg):
    """Texts that reach over the edge of their svg's view box."""
    wrong = []
    width = float(svg.get("viewBox").split()[2])
    height = float(svg.get("viewBox").split()[3])

    def walk(node, dy):
        move = re.search(r"translate\(0 ([\d.]+)\)", node.get("transform", ""))
        dy += float(move.group(1)) if move else 0
        if node.tag.endswith("text"):
            text = "".join(node.itertext())
            room, x = columns(text) * LETTER, float(node.get("x"))
            y = float(node.get("y")) + dy
            left = x - {"middle": room / 2, "end": room}.get(
                node.get("text-anchor"), 0)
            if left < -1 or left + room > width + 1:
                wrong.append(f"over the side: {text}")
            if y < 8 or y > height:
                wrong.append(f"over the edge: {text}")
        for child in node:
            walk(child, dy)

    walk(svg, 0)
    return wrong


def check_svg(text):
    root = xml.etree.ElementTree.fromstring(text)
    wrong = boxes(root)
    for node in root.iter():
        if node.tag.endswith(("script", "image", "foreignObject")):
            wrong.append(f"a <{node.tag}>")
    return wrong


def check_html(text):
    page = Page()
    page.feed(text)
    wrong = page.finish()
    for style in re.findall(r"<style>.*?</style>", text, re.S):
        if re.search(r"url\(|@import", style):
            wrong.append("its style loads something")
    for svg in re.findall(r"<svg.*?</svg>", text, re.S):
        wrong += boxes(xml.etree.ElementTree.fromstring(svg))
    return wrong


def main():
    with open(sys.argv[2], encoding="utf-8", newline="") as f:
        text = f.read()
    wrong = {"html": check_html, "svg": check_svg}[sys.argv[1]](text)
    print("\n".join(wrong))
    return bool(wrong)


sys.exit(main())
