#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes words.txt, wordforms.txt and wordkin.txt from a WordNet 3.0 dictionary folder (Debian: wordnet-base).

    makewords.py /usr/share/wordnet

words.txt      "word CODES", sorted by byte: the classes that a word can have, the likeliest first.
               N noun, V verb, J adjective, R adverb, P proper name; a small letter marks a class
               that the counted texts of WordNet's own corpus hardly ever show for this word.
wordforms.txt  "form CODE lemma", sorted: irregular forms. N plural, J comparative or superlative; of verbs
               D past, E past participle, B both of them, G -ing, S third person.
wordkin.txt    "word RELATIVES", sorted: what may stand for a word when somebody else speaks of the same thing: its
               synonyms, what is made of it ("retirement" of "retire"), the next wider word.
               Corrections and words that WordNet lacks stand in OWN_WORDS below.
"""
import collections
import re
import sys
from pathlib import Path

POS = {"noun": "N", "verb": "V", "adj": "J", "adv": "R"}
SENSE_POS = {"1": "N", "2": "V", "3": "J", "4": "R", "5": "J"}
# Lexicographer files whose capitalised entries are worth keeping: groups, places, people, times.
NAME_FILES = {14, 15, 18, 28}
PLAIN = re.compile(r"^[a-z][a-z']*$")

# Words of the trade that WordNet lacks or counts in an older sense.
OWN_WORDS = {
    "wifi": "N", "app": "N", "login": "N", "inbox": "N", "username": "N", "hotspot": "N", "webshop": "N",
    "voucher": "N", "helpdesk": "N", "firmware": "N", "chatbot": "N", "smartphone": "N", "dropdown": "N",
    "reset": "VN", "refund": "NV", "email": "NV", "text": "NV", "invoice": "NV", "download": "VN", "upload": "VN",
    "reinstall": "V", "uninstall": "V", "reboot": "VN", "restart": "VN", "resend": "V", "rebook": "V", "reissue": "VN", "unlock": "V",
    "upgrade": "NV", "downgrade": "NV", "update": "NV", "chat": "NV", "sync": "VN", "escalate": "V", "expedite": "V",
    "postcode": "N", "timeslot": "N", "callback": "N", "chargeback": "N", "prepay": "V", "prepaid": "J",
    "backorder": "NV", "dispatch": "VN", "despatch": "VN", "replacement": "N", "router": "N", "sim": "N", "esim": "N",
    "modem": "N", "broadband": "NJ", "fibre": "N", "fiber": "N", "unsubscribe": "V", "autopay": "N", "paywall": "N",
    "website": "N", "online": "JR", "offline": "JR", "onboard": "JVR", "onboarding": "N", "webhook": "N", "api": "N",
    "url": "N", "pdf": "N", "sms": "N", "pin": "NV", "iban": "N", "vat": "N", "sku": "N", "eta": "N", "faq": "N",
    "okay": "RJ", "ok": "RJ", "sorry": "J", "please": "Rv", "kindly": "R", "thanks": "N", "asap": "R", "glad": "J", "due": "Jn",
    "credit": "NV", "ship": "VN", "charge": "NV", "bill": "NV", "track": "VN", "order": "NV", "call": "VN",
    "cancel": "V", "waive": "V", "ring": "VN", "post": "NV", "mail": "NV", "phone": "NV", "swap": "VN", "chase": "VN",
    "confirm": "V", "promise": "VN", "guarantee": "NV", "issue": "NV", "claim": "NV", "ticket": "Nv", "repair": "NV",
    "deposit": "NV", "transfer": "NV", "return": "VN", "delay": "NV", "request": "NV", "contact": "VN", "offer": "VN",
    "discount": "Nv", "quote": "NV", "pickup": "N", "parcel": "Nv", "dispute": "NV", "approve": "V", "apologise": "V",
    "apologize": "V", "reply": "NV", "respond": "V", "deliver": "V", "collect": "V", "replace": "V", "check": "VN",
    "send": "V", "book": "VN", "fix": "VN", "help": "VN", "need": "VN", "want": "Vn", "pay": "Vn", "stay": "Vn",
    "let": "V", "like": "Vj", "back": "RNVj", "out": "Rv", "up": "R", "down": "Rjnv", "off": "R", "over": "R",
    "well": "RJn", "just": "Rj", "still": "RJ", "even": "Rj", "only": "RJ", "very": "Rj", "too": "R", "yet": "R",
    "right": "JRNv", "wrong": "JRn", "late": "JR", "early": "JR", "long": "JRv", "last": "JVrn", "next": "JR",
    "first": "JRn", "second": "JNrv", "mine": "n", "can": "nv", "will": "nv", "may": "n", "might": "n", "must": "n",
    "today": "RN", "tomorrow": "RN", "yesterday": "RN", "tonight": "RN", "thing": "N", "lot": "N", "bit": "N",
    "mean": "Vj", "own": "Jv", "same": "J", "sure": "Jr", "fine": "Jnrv", "open": "JVn", "close": "VJrn",
    "live": "VJr", "clear": "JVr", "free": "JVr", "short": "JRnv", "hard": "JR", "fast": "JRv", "high": "JRn",
    "low": "JRn", "able": "J", "unable": "J", "aware": "J", "ready": "Jv", "happy": "J", "busy": "Jv", "wait": "Vn",
    "hold": "VN", "leave": "VN", "keep": "Vn", "make": "Vn", "take": "Vn", "give": "Vn", "get": "Vn", "go": "Vn",
    "come": "Vn", "see": "Vn", "say": "Vn", "tell": "V", "ask": "V", "put": "Vn", "set": "VNj", "cut": "VNj",
    "use": "VN", "work": "VN", "look": "VN", "try": "Vn", "hear": "V", "know": "Vn", "think": "Vn", "find": "Vn",
    "feel": "Vn", "hope": "VN", "run": "VN", "start": "VN", "stop": "VN", "move": "VN", "turn": "VN", "show": "VN",
    "read": "Vn", "write": "V", "speak": "V", "talk": "VN", "visit": "VN", "plan": "NV", "point": "NV", "date": "Nv",
    "time": "Nv", "day": "N", "week": "N", "month": "N", "year": "N", "hour": "N", "minute": "Nj", "name": "Nv",
    "number": "Nv", "address": "NV", "account": "Nv", "price": "Nv", "cost": "NV", "box": "Nv", "card": "Nv",
    "line": "Nv", "site": "Nv", "server": "N", "web": "N", "case": "N", "team": "Nv", "desk": "N", "door": "N",
    "house": "Nv", "room": "Nv", "car": "N", "man": "Nv", "woman": "N", "person": "N", "people": "Nv", "photo": "N",
    "picture": "Nv", "letter": "Nv", "form": "Nv", "copy": "NV", "file": "NV", "note": "NV", "store": "NV",
    "shop": "Nv", "part": "Nv", "unit": "N", "model": "Nv", "size": "Nv", "color": "Nv", "colour": "Nv", "type": "NV",
    "supply": "NV", "service": "Nv", "fee": "N", "fault": "Nv", "error": "N", "mistake": "Nv", "problem": "N",
    "trouble": "Nv", "answer": "NV", "question": "Nv", "reason": "Nv", "result": "Nv", "change": "NV", "stock": "Nv",
    "later": "RJ", "no": "", "not": "", "a": "", "an": "", "the": "", "in": "", "at": "", "he": "", "i": "", "as": "", "or": "",
    "am": "", "it": "", "who": "", "us": "", "are": "", "be": "", "have": "", "do": "", "does": "", "was": "", "has": "",
}
# Forms that WordNet's exception lists lack, or where they mislead ("V" verb, "N" noun, "J" adjective or adverb).
OWN_FORMS = """
come E come|become E become|overcome E overcome|run E run|outrun E outrun|rerun E rerun|got B get|gotten E get
goes V go|went V go|gone V go|said V say|says V say|made V make
paid V pay|left V leave|felt V feel|kept V keep|meant V mean|met V meet|sent V send|spent V spend|told V tell
thought V think|bought V buy|brought V bring|caught V catch|taught V teach|sought V seek|sold V sell|held V hold
found V find|heard V hear|lost V lose|won V win|hung V hang|rang V ring|rung V ring|woke V wake|woken V wake
quit V quit|put V put|set V set|cut V cut|let V let|shut V shut|hit V hit|cost V cost|read V read|spread V spread
hurt V hurt|split V split|reset V reset|learnt V learn|burnt V burn|spelt V spell|spilt V spill|dreamt V dream
resent V resend|rebuilt V rebuild|redone V redo|redid V redo|reread V reread|repaid V repay|prepaid V prepay
lay V lie|lain V lie|laid V lay|led V lead|stuck V stick|struck V strike|withheld V withhold|withdrew V withdraw
mistook V mistake|mistaken V mistake|overcame V overcome|undid V undo|undone V undo|misread V misread
people N person|men N man|women N woman|children N child|feet N foot|teeth N tooth|mice N mouse|geese N goose
lives N life|wives N wife|knives N knife|shelves N shelf|halves N half|leaves N leaf|selves N self|data N datum
buses N bus|gases N gas|lenses N lens|series N series|species N species|means N means|news N news|pence N penny
media N medium|criteria N criterion|analyses N analysis|appendices N appendix|indices N index|pixels N pixel
installed V install|installing V install
better J good|best J good|worse J bad|worst J bad|further J far|furthest J far|farther J far|farthest J far
less J little|least J little|more J much|most J much|elder J old|eldest J old|latest J late
earlier J early|earliest J early|sooner J soon|soonest J soon|fewer J few|fewest J few
""".replace("\n", "|")


# Nouns that end like a plural but are words of their own.
KEPT_PLURALS = set("""news goods thanks customs savings glasses means series species clothes jeans scissors trousers
pants shorts headquarters premises proceeds earnings surroundings outskirts overalls contents""".split())
PARTICIPLE = re.compile(r".*(n|ne)$|(begun|drunk|rung|sung|swum|shrunk|sunk|sprung)$")


BASE_PARTICIPLES = {(word, word) for word in ("come", "become", "overcome", "run", "outrun", "rerun")}


def verb_codes(entries):
    """Tells past from participle where a verb has two irregular forms: took is D, taken E, told B."""
    both = collections.defaultdict(set)
    for form, code, lemma in entries:
        if code in ("V", "E") and not form.endswith(("ing", "s")):
            both[lemma].add(form)
    for form, code, lemma in entries:
        if code != "V":
            yield form, code, lemma
        elif form.endswith("ing"):
            yield form, "G", lemma
        elif form.endswith("s") and form != lemma:
            yield form, "S", lemma
        elif PARTICIPLE.match(form) and form != lemma and not form.endswith(("lent", "won")):
            yield form, "E", lemma
        elif any((PARTICIPLE.match(other) and other != lemma) or (other, lemma) in BASE_PARTICIPLES
                 for other in both[lemma] if other != form):
            yield form, "D", lemma
        else:
            yield form, "B", lemma


def counts(folder):
    """How often each (lemma, class) occurs in the corpus that WordNet tagged."""
    seen = collections.Counter()
    for line in (folder / "cntlist.rev").read_text("latin-1").splitlines():
        key, _, count = line.split(" ")
        lemma, sense = key.split("%")
        seen[lemma, SENSE_POS[sense[0]]] += int(count)
    return seen


def capitalised_only(folder):
    """Lemmas of data.noun that are only ever written with a capital, and whether to keep them as names."""
    cased, names = collections.defaultdict(set), set()
    for line in (folder / "data.noun").read_text("latin-1").splitlines():
        if line.startswith("  "):
            continue
        parts = line.split(" ")
        lexfile, size = int(parts[1]), int(parts[3], 16)
        for word in parts[4:4 + 2 * size:2]:
            cased[word.lower()].add(word[:1].isupper())
            if word[:1].isupper() and lexfile in NAME_FILES:
                names.add(word.lower())
    return {word for word, cases in cased.items() if cases == {True}}, names


def words(folder):
    seen = counts(folder)
    capital, names = capitalised_only(folder)
    classes = collections.defaultdict(dict)
    for pos, code in POS.items():
        for line in (folder / f"index.{pos}").read_text("latin-1").splitlines():
            lemma = line.split(" ")[0]
            if PLAIN.match(lemma):
                classes[lemma][code] = seen[lemma, code]
    for word, found in sorted(classes.items()):
        if word in capital and "N" in found:
            del found["N"]
            if word in names:
                found["P"] = 0
        total = sum(found.values())
        ranked = sorted(found, key=lambda code: (-found[code], "NVJRP".index(code)))
        codes = "".join(c.lower() if total >= 3 and found[c] * 12 < total else c for c in ranked)
        if word.endswith("s") and word not in KEPT_PLURALS and seen[word[:-1], "N"] >= 3 and codes in ("N", "n"):
            continue
        yield word, OWN_WORDS.get(word, codes)


def forms(folder, known):
    """(form, code, lemma) of the exception lists, for lemmas that words.txt knows."""
    found = {}
    for pos, code in (("noun", "N"), ("verb", "V"), ("adj", "J"), ("adv", "J")):
        for line in (folder / f"{pos}.exc").read_text("latin-1").splitlines():
            form, *lemmas = line.split(" ")
            if PLAIN.match(form) and lemmas[0] in known and form != lemmas[0] and lemmas[0] not in ("be", "have", "do"):
                found.setdefault((form, code), lemmas[0])
    found.pop(("later", "J"), None)  # "two hours later" is not late
    for entry in filter(None, (part.strip() for part in OWN_FORMS.split("|"))):
        form, code, lemma = entry.split(" ")
        if code in "BDE" and form != lemma:
            found.pop((form, "V"), None)
        found[form, code] = lemma
    return sorted(verb_codes([(form, code, lemma) for (form, code), lemma in found.items()]))


# Relations of WordNet that lead to a relative: derived from, pertaining to, similar to; and the next wider word.
KIN_RELATIONS, WIDER = {"+", "\\", "=", "<", "&"}, "@"
COMMON = 100  # counted so often, a wider word says too little: "get", "make"
LEAST_COUNT = 3


def synsets(folder):
    """(class, offset) to the words of a synset and its pointers (relation, offset, class, word from, word to)."""
    found = {}
    for pos, code in POS.items():
        for line in (folder / f"data.{pos}").read_text("latin-1").splitlines():
            if line.startswith("  "):
                continue
            parts = line.split("|")[0].split(" ")
            size = int(parts[3], 16)
            names = [word.lower() for word in parts[4:4 + 2 * size:2]]
            first = 5 + 2 * size
            pointers = [parts[at:at + 4] for at in range(first, first + 4 * int(parts[first - 1]), 4)]
            found[code, parts[0]] = names, [
                (kind, offset, {"n": "N", "v": "V", "r": "R"}.get(pos_, "J"), int(ends[:2], 16), int(ends[2:], 16))
                for kind, offset, pos_, ends in pointers]
    return found


def sense_counts(folder):
    """How often each (lemma, class, number of the sense) occurs in the corpus that WordNet tagged."""
    seen = collections.Counter()
    for line in (folder / "cntlist.rev").read_text("latin-1").splitlines():
        key, number, count = line.split(" ")
        lemma, sense = key.split("%")
        seen[lemma, SENSE_POS[sense[0]], int(number)] += int(count)
    return seen


def relatives(word, synset, sets, seen):
    names, pointers = synset
    yield from names
    for kind, offset, code, source, target in pointers:
        others = sets[code, offset][0]
        if kind in KIN_RELATIONS and (source == 0 or names[source - 1] == word):
            yield others[max(target - 1, 0)]
        elif kind == WIDER:
            yield from (other for other in others[:2] if seen[other, code] < COMMON)


def kin(folder, known):
    """Each counted word with its relatives in its first three senses, those left out that are rare for it."""
    sets, seen, by_sense = synsets(folder), counts(folder), sense_counts(folder)
    found = collections.defaultdict(set)
    for pos, code in POS.items():
        for line in (folder / f"index.{pos}").read_text("latin-1").splitlines():
            word, *rest = line.split()
            if code not in known.get(word, "") or not PLAIN.match(word) or seen[word, code] < LEAST_COUNT:
                continue
            offsets = rest[-int(rest[1]):]
            for number, offset in enumerate(offsets[:3], 1):
                if number == 1 or by_sense[word, code, number] * 5 >= seen[word, code]:
                    found[word].update(relatives(word, sets[code, offset], sets, seen))
    for word, others in sorted(found.items()):
        others = sorted(other for other in others if other != word and other in known)
        if others:
            yield word, others


def main():
    folder, here = Path(sys.argv[1]), Path(__file__).resolve().parent
    table = {word: codes for word, codes in words(folder) if codes}
    table.update((word, codes) for word, codes in OWN_WORDS.items() if codes)
    (here / "words.txt").write_text("".join(f"{w} {c}\n" for w, c in sorted(table.items())), "ascii")
    entries = forms(folder, table)
    (here / "wordforms.txt").write_text("".join(f"{f} {c} {l}\n" for f, c, l in entries), "ascii")
    families = list(kin(folder, table))
    (here / "wordkin.txt").write_text("".join(f"{w} {' '.join(others)}\n" for w, others in families), "ascii")
    print(f"{len(table)} words, {len(entries)} irregular forms, {len(families)} families")


if __name__ == "__main__":
    main()
