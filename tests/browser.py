#!/usr/bin/env python3
"""Load a page in a browser: browser.py [--axe FILE] [--print] PAGE.  Prints what is wrong.

The page as it is must load without a message on the console; a request that it may
not make is one.  In copies with a script, at 320, 820 and 1280 pixels, in light and
dark: no text of a chart may reach over its edge or touch another, and nothing may be
wider than the window.  Where axe-core is (its axe.min.js), it must find nothing.
With --print, as on paper, no quotation may be folded.
"""
import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile

FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run
--disable-background-networking --disable-component-update --disable-sync
--allow-file-access-from-files --enable-logging=stderr
--virtual-time-budget=60000 --window-size=820,1000""".split()

DARK = "--blink-settings=preferredColorScheme=0"

LOOK = """<script>
function look() {
    const bad = [];
    for (const svg of document.querySelectorAll("svg.chart")) {
        const v = svg.viewBox.baseVal, seen = [];
        if (!svg.getBoundingClientRect().width)
            continue;
        for (const t of svg.querySelectorAll("text")) {
            const r = t.getBBox();
            if (r.x < v.x - 0.5 || r.x + r.width > v.x + v.width + 0.5 ||
                r.y < v.y - 1 || r.y + r.height > v.y + v.height + 2)
                bad.push("over the edge: " + t.textContent);
            for (const [o, text] of seen)
                if (o.x < r.x + r.width - 0.5 && r.x < o.x + o.width - 0.5 &&
                    o.y < r.y + r.height - 4 && r.y < o.y + o.height - 4)
                    bad.push("on one another: " + text + ", " + t.textContent);
            seen.push([r, t.textContent]);
        }
    }
    if (document.documentElement.scrollWidth > innerWidth)
        bad.push("wider than " + innerWidth);
    return bad;
}
function tell(bad) {
    document.body.textContent = "RESULT" + JSON.stringify(bad) + "END";
}
</script>"""

ALONE = LOOK + "<script>onload = () => tell(look());</script>"

AXE = LOOK + """<script src="axe.js"></script><script>
onload = () => axe.run(document).then(r => tell(look().concat(
    r.violations.map(v => "axe: " + v.id + ": " +
        v.nodes.map(n => n.target).join(" ")))));
</script>"""

FRAMES = """<body><iframe src="look.html" width="320" height="900"></iframe>
<iframe src="look.html" width="1280" height="900"></iframe>
<script>onload = () => {
    const all = Array.from(frames, f => f.look());
    document.body.textContent = "RESULT" + JSON.stringify(all.flat()) + "END";
}</script>"""


UNFOLDED = LOOK + """<script>
onload = () => tell(Array.from(document.querySelectorAll("blockquote"))
    .filter(q => !q.checkVisibility())
    .map(q => "folded: " + q.textContent));
</script>"""


class Browser:
    def __init__(self, folder):
        self.path = shutil.which("chromium") or \
            shutil.which("chromium-browser")
        self.folder = folder

    def run(self, page, *flags):
        return subprocess.run(
            [self.path, *FLAGS, f"--user-data-dir={self.folder}/p", *flags,
             f"file://{self.folder}/{page}"],
            capture_output=True, text=True, timeout=300)

    def console(self, page):
        log = self.run(page, "--dump-dom").stderr
        return [line for line in log.splitlines() if "CONSOLE" in line]

    def look(self, page, *flags):
        dom = self.run(page, "--dump-dom", *flags).stdout
        found = re.search("RESULT(.*)END", dom, re.S)
        if not found:
            return [f"{page} did not load"]
        text = found.group(1).replace("&lt;", "<").replace("&gt;", ">")
        return json.loads(text.replace("&amp;", "&"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--axe")
    parser.add_argument("--print", action="store_true")
    parser.add_argument("page")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        def put(name, text):
            with open(f"{folder}/{name}", "w", encoding="utf-8") as f:
                f.write(text)

        with open(args.page, encoding="utf-8") as f:
            page = f.read()
        put("page.html", page)
        page = re.sub("<meta http-equiv[^>]*>", "", page)
        end = page.rindex("</body>")
        browser = Browser(folder)
        if args.print:
            put("paper.html", page[:end].replace(
                "@media print", "@media all") + UNFOLDED + page[end:])
            wrong = browser.look("paper.html")
            print("\n".join(wrong))
            return bool(wrong)
        if args.axe:
            shutil.copy(args.axe, f"{folder}/axe.js")
        put("alone.html", page[:end] + (AXE if args.axe else ALONE) +
            page[end:])
        put("look.html", page[:end] + LOOK + page[end:])
        put("frames.html", FRAMES)
        wrong = browser.console("page.html")
        wrong += browser.look("alone.html")
        wrong += ["dark: " + w for w in browser.look("alone.html", DARK)]
        wrong += browser.look("frames.html")
    print("\n".join(wrong))
    return bool(wrong)


sys.exit(main())
