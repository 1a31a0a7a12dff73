#!/usr/bin/env bash
# ./test.sh: sets up, builds with warnings as errors, and runs every test without a display.
# Further arguments go to ctest (./test.sh -R keyring).
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
installer/linux/build.sh dev

# Tests must neither read nor change the settings of the person who runs them.
home=$PWD/build/test-home
rm -rf -- "$home"
mkdir -p -- "$home"/{config,data,cache,state}
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache XDG_STATE_HOME=$home/state
export QT_QPA_PLATFORM=offscreen
ctest --preset dev --output-on-failure -j2 "$@"
