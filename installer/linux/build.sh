#!/usr/bin/env bash
# build.sh PRESET [TARGET]: sets this machine up, then configures and builds. Says nothing when there is
# nothing to do; every message goes to standard error.
set -euo pipefail

preset=$1
target=${2:-all}
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
folder=build/$preset

say() { printf '%s\n' "$*" >&2; }

installer/linux/setup.sh

# A precompiled header carries the time it was made, and a fresh clone is all new files: without this the
# compiler cache never finds a match.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

# A cache made before a package was there would go on saying that it is not: start afresh.
if [[ ! -f $folder/build.ninja || CMakePresets.json -nt $folder/build.ninja
    || installer/linux/packages.txt -nt $folder/build.ninja ]]; then
    say "Preparing the build in $folder."
    options=()
    # Warnings stop the build with the compiler that they are checked with; a newer one may find more.
    if [[ $(g++ -dumpversion 2> /dev/null | cut -d. -f1) -gt 12 ]]; then
        options+=(-DHEED_WERROR=OFF)
    fi
    cmake --fresh --preset "$preset" "${options[@]}" < /dev/null >&2 || {
        say "The build could not be prepared: the lines above say why."
        exit 1
    }
fi

if ninja -C "$folder" -n "$target" 2> /dev/null < /dev/null | grep -q 'no work to do'; then
    exit 0
fi
say "Building Heed. The first time this takes some minutes."
cmake --build "$folder" --target "$target" --parallel "$(nproc)" < /dev/null >&2 || {
    say "The build stopped: the lines above say why."
    exit 1
}
