#!/usr/bin/env bash
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests what packaging/dev decides before it changes anything: tst_dev.sh PROJECT
set -euo pipefail

project=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

expect() {
    local what=$1 wanted=$2 got=$3
    if [[ $got == "$wanted" ]]; then
        printf 'ok: %s\n' "$what"
    else
        printf 'FAILED: %s: “%s” instead of “%s”\n' "$what" "$got" "$wanted"
        failures=$((failures + 1))
    fi
}

# with FUNCTION ARGUMENTS...: calls a function of packaging/lib as packaging/dev would.
with() {
    env KEPT_OS_RELEASE="$scratch/os-release" bash -c '
        set -euo pipefail
        KEPT_TOP=$1 KEPT_CACHE=$2 KEPT_CALLER_DIR=$2 KEPT_PRESET=dev
        shift 2
        for part in say system root build package translations commands; do source "$KEPT_TOP/packaging/lib/$part.sh"; done
        "$@"' - "$project" "$scratch/cache" "$@" 2>&1 || printf ' status %s' "$?"
}

kind_on() {
    printf 'ID=%s\n' "$1" >"$scratch/os-release"
    [[ -z ${2-} ]] || printf 'VERSION_ID="%s"\n' "$2" >>"$scratch/os-release"
    with build_kind
}

expect "Debian 12 builds in a root" root "$(kind_on debian 12)"
expect "Debian 13 builds with its own packages" native-apt "$(kind_on debian 13)"
expect "Debian without a number is the newest" native-apt "$(kind_on debian)"
expect "Ubuntu 24.04 builds in a root" root "$(kind_on ubuntu 24.04)"
expect "Ubuntu 25.04 builds with its own packages" native-apt "$(kind_on ubuntu 25.04)"
expect "Ubuntu 25.10 is later than 25.04" native-apt "$(kind_on ubuntu 25.10)"
expect "Fedora 41 builds with its own packages" native-dnf "$(kind_on fedora 41)"
expect "Fedora 40 is too old" unknown "$(kind_on fedora 40)"

kind_on ubuntu 24.04 >/dev/null
expect "without a Debian mirror it says which variable names one" yes \
    "$([[ $(with debian_mirror) == *KEPT_DEBIAN_MIRROR=*"status 2" ]] && echo yes)"
export KEPT_DEBIAN_MIRROR=https://mirror.example/debian
expect "the variable's mirror is taken" https://mirror.example/debian "$(with debian_mirror)"

printf '# comment\n\none\n  \ntwo # for three\n' >"$scratch/list"
expect "a package list without comments and blanks" "one two" "$(with package_names "$scratch/list" | xargs)"

expect "an unknown command names the help" yes "$([[ $("$project/packaging/dev" nonsense 2>&1) == *--help* ]] && echo yes)"
for command in run test kept setup build shell bench format lint translate deb debtest clean; do
    expect "the help knows $command" 1 "$("$project/packaging/dev" --help | grep -c "^  $command ")"
done

for script in "$project"/packaging/dev "$project"/packaging/lib/*.sh "$project"/packaging/debian/*.sh "$project"/.ci/run; do
    expect "$(basename "$script") has no syntax error" "" "$(bash -n "$script" 2>&1)"
done

# The second of two waits until the first has let go, and says so.
with eval 'lock "$KEPT_CACHE/lock" "tests"; touch "$KEPT_CACHE/held"; while [[ ! -e $KEPT_CACHE/waiting ]]; do sleep 0.05; done; echo first' \
    >"$scratch/order" &
while [[ ! -e $scratch/cache/held ]]; do sleep 0.05; done
with eval 'lock "$KEPT_CACHE/lock" "tests"; echo second' >"$scratch/second" &
while ! grep -q Waiting "$scratch/second" 2>/dev/null; do sleep 0.05; done
touch "$scratch/cache/waiting"
wait
expect "two at a time wait for each other" first "$(cat "$scratch/order")"
expect "and the one that waits goes on" 1 "$(grep -c second "$scratch/second")"

exit $((failures > 0))
