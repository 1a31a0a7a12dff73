#!/usr/bin/env bash
# against_shell.sh HEED STORE [ROWS]: times Heed beside the bare SQLite shell, in one run on one machine: every measure
# on an unencrypted copy of the same rows, and the import of a log of ROWS complaints (100,000 unless said otherwise)
# beside the shell's own .import with its indexes and full-text index. Prints each number with its limit, and exits
# with 1 when one is not held. Needs sqlite3 and python3. STORE is a practice store (password "practice").
set -euo pipefail
heed=$1 store=$2 rows=${3:-100000}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HEED_PASSWORD=${HEED_PASSWORD:-practice}
python3 "$here/make_log.py" "$here/../data/example-export/complaints.csv" "$work/log.csv" "$rows"
"$heed" bench "$store" --json --import "$work/log.csv" --plain-copy "$work/plain.db" > "$work/bench.json" || [ -s "$work/bench.json" ]
python3 "$here/compare.py" "$work"
