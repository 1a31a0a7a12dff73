#!/usr/bin/env bash
# Installs what packages.txt names and this machine lacks. Installs nothing when nothing is missing.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
# HEED_PACKAGES and HEED_SETUP_DRY_RUN are for checking this script itself.
list=${HEED_PACKAGES:-$here/packages.txt}
dry_run=${HEED_SETUP_DRY_RUN:-}

say() { printf '%s\n' "$*" >&2; }

# Prints the needs that no installed package or command meets, one a line.
missing_needs() {
    local installed need tool name met
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    installed=$'\n'$installed$'\n'
    while IFS= read -r need; do
        if [[ $need == *:* ]]; then
            tool=${need%%:*}
            command -v "$tool" > /dev/null && continue
            need=${need#*:}
        fi
        met=
        for name in ${need//|/ }; do
            if [[ $installed == *$'\n'$name$'\n'* ]]; then
                met=yes
                break
            fi
        done
        [[ $met ]] || printf '%s\n' "$need"
    done < <(sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$list")
}

# Prints the first of the names given that the package lists offer.
first_offered() {
    local name candidate
    for name in "$@"; do
        candidate=$(LC_ALL=C apt-cache policy "$name" | sed -n 's/^  Candidate: //p')
        if [[ $candidate && $candidate != '(none)' ]]; then
            printf '%s\n' "$name"
            return
        fi
    done
    say "This system offers none of: $*."
    say "On Ubuntu, check that the \"universe\" part of its packages is switched on; then run this again."
    return 1
}

as_administrator() {
    if [[ $dry_run ]]; then
        say "would run: $*"
    elif [[ $(id -u) == 0 ]]; then
        "$@" < /dev/null >&2
    else
        sudo -- "$@" >&2
    fi
}

if ! command -v apt-get > /dev/null || ! command -v dpkg-query > /dev/null; then
    say "This machine does not use Debian's packages, so nothing was installed."
    say "If the build stops, install what $list names and run this again."
    exit 0
fi

mapfile -t needs < <(missing_needs)
[[ ${#needs[@]} -gt 0 ]] || exit 0

say "Heed needs ${#needs[@]} more package(s): ${needs[*]}"
if [[ $(id -u) != 0 ]] && ! command -v sudo > /dev/null; then
    say "Only an administrator can install them. Ask one to run: apt-get install ${needs[*]%%|*}"
    exit 1
fi

as_administrator apt-get update -q ||
    say "The package lists could not all be brought up to date; carrying on with those that are here."
packages=()
for need in "${needs[@]}"; do
    # Alternatives are words here, split on purpose.
    # shellcheck disable=SC2086
    packages+=("$(first_offered ${need//|/ })")
done
as_administrator env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${packages[@]}" || {
    say "The packages could not be installed: the lines above say why. Check the network and free space,"
    say "then run this again."
    exit 1
}
