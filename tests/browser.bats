# render's pages in a browser.  With npm's axe-core and html-validate in $B/npm
# ("make browser-tools") they are looked at by these as well.
bats_require_minimum_version 1.5.0
load helper

setup()
{
	command -v chromium > /dev/null || command -v chromium-browser > /dev/null ||
	    skip "no Chromium here"
	QUAKE=$TOP/tests/cases/render/quake.jsonl
	AXE=${B:-$TOP/build}/npm/node_modules/axe-core/axe.min.js
	VALIDATE=${B:-$TOP/build}/npm/node_modules/.bin/html-validate
	cd "$BATS_TEST_TMPDIR" || return
}

# No message, nothing cut, nothing that axe finds, valid.
look()
{
	local axe=
	[ ! -f "$AXE" ] || axe=--axe=$AXE
	python3 "$TOP/tests/browser.py" ${axe:+"$axe"} "$1"
	[ ! -x "$VALIDATE" ] || "$VALIDATE" "$1"
}

@test "a page shows without a message, nothing cut, at 320, 820 and 1280 pixels, light and dark" {
	"$BIN/render" -o page.html "$QUAKE"
	look page.html
}

@test "the look finds a script that may not run and a text that is cut" {
	"$BIN/render" -o page.html "$QUAKE"
	sed -e 's,</h1>,</h1><script>1</script>,' \
	    -e 's/viewBox="0 0 720/viewBox="0 0 400/' page.html > bad.html
	run -1 python3 "$TOP/tests/browser.py" bad.html
	[[ $output == *CONSOLE* && $output == *"over the edge"* ]]
}

@test "axe finds a name that is missing and a colour that is faint" {
	[ -f "$AXE" ] || skip "no axe-core here"
	"$BIN/render" -o page.html "$QUAKE"
	sed -e 's/<html lang="en">/<html>/' -e 's/--soft: #57606a/--soft: #bbb/' \
	    page.html > bad.html
	run -1 python3 "$TOP/tests/browser.py" --axe="$AXE" bad.html
	[[ $output == *"axe: html-has-lang"* && $output == *"axe: color-contrast"* ]]
}

@test "an example with its articles" {
	cd "$TOP/examples/earthquake" || return
	"$BIN/copydesk" --meta=reports.tsv --with-text \
	    -o "$BATS_TEST_TMPDIR/page.html" ./*.txt ./*.html
	cd "$BATS_TEST_TMPDIR" || return
	look page.html
}

@test "names of all scripts and of any length" {
	python3 - "$QUAKE" > names.jsonl <<-'EOF'
	import json, sys
	names = ["新华社通讯社", "وكالة الأنباء الوطنية", "W" * 60,
	         "The Very Long and Honourable Morning Intelligencer of the North",
	         "مراسل / correspondent", "हिन्दुस्तान समाचार"]
	def walk(v, name=None, k=[0]):
	    if isinstance(v, dict):
	        return {a: walk(b, a) for a, b in v.items()}
	    if isinstance(v, list):
	        return [walk(b, name) for b in v]
	    if isinstance(v, str) and name in ("outlet", "name", "label"):
	        k[0] += 1
	        return names[k[0] % len(names)]
	    return v
	for line in open(sys.argv[1]):
	    print(json.dumps(walk(json.loads(line))))
	EOF
	"$BIN/render" -o page.html names.jsonl
	look page.html
}

@test "hostile strings" {
	python3 "$TOP/tests/naughty.py" make > naughty.jsonl
	"$BIN/render" -o page.html naughty.jsonl
	python3 "$TOP/tests/browser.py" page.html
}

@test "on paper every quotation is open" {
	"$BIN/render" -o page.html "$QUAKE"
	python3 "$TOP/tests/browser.py" --print page.html
	sed 's/::details-content/::no-such/' page.html > bad.html
	run -1 python3 "$TOP/tests/browser.py" --print bad.html
}
