# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Progress, errors, locks and stamps. Everything said goes to standard error, so that
# standard output stays the program's own.

say() {
    printf 'kept: %s\n' "$*" >&2
}

die() {
    printf 'kept: %s\n' "$@" >&2
    exit 2
}

# lock FILE WHAT [-s]: holds FILE until the script ends or unlock; says so when it has to wait.
lock() {
    local file=$1 what=$2 mode=${3--x}
    mkdir -p "$(dirname "$file")"
    exec {KEPT_LOCK_FD}>>"$file"
    if ! flock -n "$mode" "$KEPT_LOCK_FD"; then
        say "Waiting for another packaging/dev that $what ..."
        flock "$mode" "$KEPT_LOCK_FD"
    fi
}

unlock() {
    exec {KEPT_LOCK_FD}>&-
}

# logged LOGFILE COMMAND...: runs quietly; shows the end of the log when it fails.
logged() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! ("$@") >"$log" 2>&1 </dev/null; then
        tail -n 30 "$log" >&2
        say "That failed. The whole log: $log"
        return 1
    fi
}

# package_names FILE: the list without comments and blank lines.
package_names() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$1"
}

hash_of() {
    cat "$@" | sha256sum | cut -c1-16
}
