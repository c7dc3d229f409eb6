#!/usr/bin/env python3
"""Load a page in a browser: browser.py PAGE.  Prints what is wrong with it.

The page as it is must load without a message on the console.  In a copy with a
script, no text of a chart may reach over its edge or touch another, and nothing
may be wider than the window, at 320 and 820 pixels.
"""
import json
import re
import shutil
import subprocess
import sys
import tempfile

FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run
--disable-background-networking --disable-component-update --disable-sync
--allow-file-access-from-files --enable-logging=stderr
--window-size=820,1000""".split()

LOOK = """<script>
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
document.body.textContent = "RESULT" + JSON.stringify(bad) + "END";
</script></body>"""

FRAME = """<body><iframe src="look.html" width="320" height="900"></iframe>
<script>onload = () => {
    document.body.textContent = frames[0].document.body.textContent;
}</script>"""


def load(browser, path, folder):
    run = subprocess.run([browser, *FLAGS, f"--user-data-dir={folder}/p",
                          "--dump-dom", f"file://{path}"],
                         capture_output=True, text=True, timeout=120)
    return run.stdout, run.stderr


def look(browser, path, folder):
    dom, _ = load(browser, path, folder)
    found = re.search("RESULT(.*)END", dom)
    if not found:
        return ["the page did not load"]
    text = found.group(1).replace("&lt;", "<").replace("&gt;", ">")
    return json.loads(text.replace("&amp;", "&"))


def main():
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    with tempfile.TemporaryDirectory() as folder:
        with open(sys.argv[1], encoding="utf-8") as f:
            page = f.read()
        shutil.copy(sys.argv[1], f"{folder}/page.html")
        _, log = load(browser, f"{folder}/page.html", folder)
        wrong = [line for line in log.splitlines() if "CONSOLE" in line]
        page = re.sub("<meta http-equiv[^>]*>", "", page)
        with open(f"{folder}/look.html", "w", encoding="utf-8") as f:
            f.write(page.replace("</body>", LOOK))
        with open(f"{folder}/frame.html", "w", encoding="utf-8") as f:
            f.write(FRAME)
        wrong += look(browser, f"{folder}/look.html", folder)
        wrong += look(browser, f"{folder}/frame.html", folder)
    print("\n".join(wrong))
    return bool(wrong)


sys.exit(main())
