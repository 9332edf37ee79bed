# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Which system this is, and its own package manager.

os_field() {
    local release=${KEPT_OS_RELEASE:-/etc/os-release} # the variable is for the tests
    [[ -r $release ]] && (
        # shellcheck source=/dev/null
        source "$release"
        printf '%s' "${!1-}"
    )
}

# at_least VERSION WANTED, where versions are like 13 or 25.04; an empty one (Debian sid) is the newest.
at_least() {
    [[ -z $1 || $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$2" ]]
}

# Prints how Kept is built here: native-apt, native-dnf, root (a Debian 13 root), or unknown.
build_kind() {
    if [[ -n ${KEPT_BUILD_KIND-} ]]; then
        printf '%s' "$KEPT_BUILD_KIND"
        return
    fi
    local id version
    id=$(os_field ID)
    version=$(os_field VERSION_ID)
    case $id in
        debian) at_least "$version" 13 && printf native-apt || printf root ;;
        ubuntu) at_least "$version" 25.04 && printf native-apt || printf root ;;
        fedora) at_least "$version" 41 && printf native-dnf || printf unknown ;;
        *) command -v apt-get >/dev/null && printf root || printf unknown ;;
    esac
}

explain_unknown_system() {
    die "Kept cannot set itself up on this system ($(os_field PRETTY_NAME || uname -s))." \
        "It needs Qt 6.8 or later, KSyntaxHighlighting, Sonnet and the other packages that" \
        "packaging/packages/debian.txt lists by their Debian names, CMake and Ninja. With these installed," \
        "KEPT_BUILD_KIND=installed packaging/dev ... builds with what is there. CONTRIBUTING.md tells more," \
        "also about macOS and Windows."
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

# may_install COMMAND: ends with what an administrator has to do where this user can't.
may_install() {
    [[ $(id -u) == 0 ]] || command -v sudo >/dev/null || die \
        "This needs the administrator's rights, and there is no sudo here. Please have this run as root," \
        "then start packaging/dev again:" "  $*"
}

# apt_missing NAME...: those of the packages that are not installed.
apt_missing() {
    local name
    for name in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || printf '%s\n' "$name"
    done
}

apt_install() {
    as_root apt-get update -q || return
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# host_needs NAME...: installs missing helper packages on a system that has apt.
host_needs() {
    local missing
    mapfile -t missing < <(apt_missing "$@")
    if ((${#missing[@]})); then
        say "Installing on this system: ${missing[*]}"
        may_install apt-get install --no-install-recommends "${missing[@]}"
        logged "$KEPT_CACHE/log/host.log" apt_install "${missing[@]}"
    fi
}

setup_native_apt() {
    local list=$KEPT_TOP/packaging/packages/debian.txt names
    mapfile -t names < <(package_names "$list")
    host_needs "${names[@]}"
}

setup_native_dnf() {
    local list=$KEPT_TOP/packaging/packages/fedora.txt names missing
    mapfile -t names < <(package_names "$list")
    mapfile -t missing < <(for n in "${names[@]}"; do rpm -q --quiet --whatprovides "$n" || printf '%s\n' "$n"; done)
    if ((${#missing[@]})); then
        say "Installing on this system: ${missing[*]}"
        may_install dnf install "${missing[@]}"
        logged "$KEPT_CACHE/log/host.log" as_root dnf install -y --setopt=install_weak_deps=False "${missing[@]}"
    fi
}

# Installs what is missing, once for each state of the package lists.
setup() {
    local kind stamp
    kind=$(build_kind)
    stamp=$KEPT_CACHE/stamps/$kind-$(hash_of "$KEPT_TOP"/packaging/packages/*.txt)
    is_set_up "$kind" "$stamp" && return
    lock "$KEPT_CACHE/setup.lock" "sets up this machine"
    is_set_up "$kind" "$stamp" || setup_kind "$kind"
    mkdir -p "$(dirname "$stamp")"
    touch "$stamp"
    unlock
}

is_set_up() {
    [[ -e $2 ]] && { [[ $1 != root ]] || root_exists; }
}

setup_kind() {
    case $1 in
        native-apt) setup_native_apt ;;
        native-dnf) setup_native_dnf ;;
        root) setup_root ;;
        installed) ;;
        *) explain_unknown_system ;;
    esac
}

# inside COMMAND...: runs where Kept is built, with the caller's environment and files.
inside() {
    if [[ $(build_kind) == root ]]; then
        in_root "$@"
    else
        with_kept_environment "$@"
    fi
}
