#!/usr/bin/env bash
# against_shell.sh HEED STORE: times every measure of Heed beside the same SQL in the bare SQLite shell, on an
# unencrypted copy of the same rows, in one run on one machine. Prints one line a measure and the worst ratio.
# Needs sqlite3 and python3. STORE is a practice store (password "practice").
set -euo pipefail
heed=$1 store=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HEED_PASSWORD=${HEED_PASSWORD:-practice}
"$heed" bench "$store" --json --plain-copy "$work/plain.db" > "$work/bench.json"
python3 - "$work" <<'PY'
import json, pathlib, re, statistics, subprocess, sys
work = pathlib.Path(sys.argv[1])
bench = json.loads((work / "bench.json").read_text())
for name, value in bench.items():
    if isinstance(value, (int, float)):
        print(f"{name:28} {value:10.1f}")
ratios = []
for measure in bench["measures"]:
    script = ".timer on\n" + (measure["sql"] + "\n") * 6
    told = subprocess.run(["env", "-u", "LD_LIBRARY_PATH", "sqlite3", str(work / "plain.db")], input=script, capture_output=True, text=True)
    times = [float(t) * 1000 for t in re.findall(r"real ([0-9.]+)", told.stdout)][1:]
    if not times:
        print(f"{measure['id']:28} the shell said: {told.stderr.strip()}")
        continue
    shell = statistics.median(times)
    ratio = measure["ms"] / max(shell, 1.0)
    ratios.append(ratio)
    print(f"{measure['id']:28} heed {measure['ms']:8.1f} ms   shell {shell:8.1f} ms   ratio {ratio:5.2f}")
if ratios:
    print(f"worst ratio {max(ratios):.2f}, median {statistics.median(ratios):.2f} (times under 1 ms count as 1 ms)")
PY
