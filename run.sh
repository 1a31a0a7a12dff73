#!/usr/bin/env bash
# ./run.sh          sets up, builds, makes a practice store and opens the window on it;
#                   with no display, writes the board pack of the practice store and says where.
# ./run.sh -- ARGS  sets up and builds (messages on standard error), then runs: heed ARGS
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
root=$PWD
heed=$root/build/release/heed
practice=$root/build/practice
store="$practice/Meadow View practice.heed"
pack="$root/build/Meadow View board pack.pdf"

say() { printf '%s\n' "$*" >&2; }

# Made in a folder beside it first, so that a run that was cut short leaves no half-made store.
make_practice_store() {
    local fresh=$practice.new
    rm -rf -- "$fresh"
    mkdir -p -- "$fresh"
    say "Making a practice store: every person and case in it is invented."
    "$heed" demo "$fresh/$(basename -- "$store")" < /dev/null >&2
    rm -rf -- "$practice"
    mv -- "$fresh" "$practice"
}

# The last twelve whole months.
write_board_pack() {
    local month from to
    month=$(date +%Y-%m-01)
    from=$(date -d "$month -12 months" +%F)
    to=$(date -d "$month -1 day" +%F)
    say "There is no display here, so Heed writes the practice store's board pack instead of opening a window."
    HEED_PASSWORD=practice QT_QPA_PLATFORM=offscreen \
        "$heed" report "$store" board --from "$from" --to "$to" --out "$pack" < /dev/null > /dev/null
    printf 'The board pack for %s to %s is in %s\n' "$(date -d "$from" '+%-d %B %Y')" \
        "$(date -d "$to" '+%-d %B %Y')" "$pack"
}

if [[ $# -gt 0 && $1 != -- ]]; then
    say "Usage: ./run.sh            set up, build and open Heed on a practice store"
    say "       ./run.sh -- ARGS    set up, build and run: heed ARGS"
    exit 2
fi

started_in=$OLDPWD
installer/linux/build.sh release heed

if [[ $# -gt 0 ]]; then
    shift
    cd -- "$started_in"
    exec "$heed" "$@"
fi

[[ -f $store ]] || make_practice_store
if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    write_board_pack
else
    say "Opening $store. Its password is: practice"
    exec "$heed" "$store"
fi
