"""compare.py FOLDER: reads what `heed bench` said, times the shell on the same work, prints both side by side."""
import json
import pathlib
import re
import statistics
import subprocess
import sys
import time

MEASURE_LIMIT, IMPORT_LIMIT, REPEATS = 1.5, 4.0, 6
work = pathlib.Path(sys.argv[1])
bench = json.loads((work / "bench.json").read_text())
held = bench["held"]


def shell(database, script):
    return subprocess.run(["env", "-u", "LD_LIBRARY_PATH", "sqlite3", str(work / database)], input=script,
                          capture_output=True, text=True, cwd=work)


def verdict(value, limit):
    return "held" if value <= limit else "NOT HELD"


for line in bench["results"]:
    limit = "" if line["limit"] is None else f"limit {line['limit']:8.0f} {line['unit']:2}  {'held' if line['held'] else 'NOT HELD':8}"
    print(f"{line['what']:52} {line['value']:10.1f} {line['unit']:2}  {limit}  {line['remark']}")

ratios = {}
for measure in bench["measures"]:
    told = shell("plain.db", ".timer on\n" + (measure["sql"] + "\n") * REPEATS)
    times = [float(t) * 1000 for t in re.findall(r"real ([0-9.]+)", told.stdout)][1:]
    if not times or told.stderr.strip():
        print(f"{measure['id']:36} the shell said: {told.stderr.strip()}")
        held = False
        continue
    middle = statistics.median(times)
    ratios[measure["id"]] = measure["ms"] / max(middle, 1.0)
    print(f"{measure['id']:36} heed {measure['ms']:8.1f} ms   shell {middle:8.1f} ms   ratio {ratios[measure['id']]:5.2f}")
worst = max(ratios, key=ratios.get)
print(f"measures: worst ratio {ratios[worst]:.2f} ({worst}), middle {statistics.median(ratios.values()):.2f}; limit "
      f"{MEASURE_LIMIT}: {verdict(ratios[worst], MEASURE_LIMIT)} (times under 1 ms count as 1 ms)")
held = held and ratios[worst] <= MEASURE_LIMIT

# The same log, indexed as Heed's register is where the log has the column, and searchable by the same words.
BODY = ("Description", "Site", "Directorate", "Location (exact)", "Handler", "Sub-subject (primary)", "NHS number",
        "Postcode", "Telephone", "E-mail", "Actions", "Relationship")
words = "||char(10)||".join(f'"{name}"' for name in BODY)
script = f"""PRAGMA journal_mode=WAL;
.mode csv
.import log.csv log
CREATE UNIQUE INDEX log_reference ON log ("Our reference");
CREATE INDEX log_received ON log ("Date first received");
CREATE INDEX log_patient ON log ("Name of person affected" COLLATE NOCASE);
CREATE INDEX log_complainant ON log ("Complainant" COLLATE NOCASE);
CREATE INDEX log_nhs ON log ("NHS number");
CREATE INDEX log_subject ON log ("Subject (primary)", "Date first received");
CREATE INDEX log_closed ON log ("Closed date", "Outcome", "Site");
CREATE INDEX log_replied ON log ("Replied", "Reply due", "Site");
CREATE VIRTUAL TABLE search USING fts5 (title, body, content='', detail=none, prefix='2 3', tokenize="unicode61 remove_diacritics 2");
INSERT INTO search (rowid, title, body) SELECT rowid, "Our reference"||' '||"Complainant"||' '||"Name of person affected", {words} FROM log;
"""
imported = next((line for line in bench["results"] if line["id"] == "import"), None)
if imported:
    start = time.monotonic()
    told = shell("shell.db", script)
    taken = time.monotonic() - start
    if told.returncode != 0 or told.stderr.strip():
        sys.exit(f"the shell said: {told.stderr.strip()}")
    ratio = imported["value"] / taken
    print(f"import: heed {imported['value']:.1f} s (encrypted, checked, audited)   shell {taken:.1f} s   ratio {ratio:.2f}; "
          f"limit {IMPORT_LIMIT}: {verdict(ratio, IMPORT_LIMIT)}")
    held = held and ratio <= IMPORT_LIMIT
sys.exit(0 if held else 1)
