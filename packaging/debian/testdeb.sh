#!/bin/sh
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs as root in a clean Debian 13 root that has /kepttest/kept.deb: installs, uses, purges, compares.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
cd /kepttest

say() {
    echo "debtest: $*"
}

# Every file outside the places that change by themselves. Root's home and the test's own folder are no part of it.
list_files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /kepttest \
        -o -path /home -o -path /root -o -path /var/log -o -path /var/cache -o -path /var/lib/apt \
        -o -path /var/lib/dpkg \) -prune -o -print | sort
}

as_user() {
    su agent -s /bin/sh -c "$1"
}

say "installing what it depends on"
apt-get update -q >log 2>&1
apt-get satisfy -q -y --no-install-recommends "$(dpkg-deb -f kept.deb Depends)" >>log 2>&1 || { tail log; exit 1; }
useradd --create-home --home-dir /kepttest/agent agent
list_files >before

say "installing $(dpkg-deb -f kept.deb Package Version Architecture | tr '\n' ' ')"
apt-get install -q -y --no-install-recommends ./kept.deb >>log 2>&1 || { tail log; exit 1; }

say "kept check, as an ordinary user"
found=0
as_user 'kept check --format json /kepttest/hosting.json' >findings || found=$?
[ "$found" = 1 ] || { say "exit status $found instead of 1"; cat findings; exit 1; }
grep -q promise-broken findings || { say "the broken promise was not found"; cat findings; exit 1; }

say "the window, on a virtual display"
as_user 'cd && xvfb-run -a kept --demo --screenshot /kepttest/agent/demo.png'
[ -s /kepttest/agent/demo.png ] || { say "no screenshot"; exit 1; }

say "removing it"
touch /kepttest/agent/my.kept
apt-get purge -q -y kept >>log 2>&1
list_files >after
[ -e /kepttest/agent/my.kept ] || { say "a file of the user's is gone"; exit 1; }
if ! diff before after >left; then
    say "left behind or taken along:"
    cat left
    exit 1
fi
say "nothing is left but the user's own files"
