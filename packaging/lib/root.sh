# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian 13 root in the user's cache folder, for systems whose own packages are too old.

KEPT_ROOT=$KEPT_CACHE/root-13
readonly KEPT_ROOT KEPT_SUITE=trixie

root_exists() {
    [[ -x $KEPT_ROOT/usr/bin/env ]]
}

# The mirror that this system's apt uses for its own release, followed by nothing.
system_mirror() {
    local uri
    uri=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk -v release="$(os_field VERSION_CODENAME)" '$2 == release && $3 == "main" { print $1; exit }')
    if [[ $uri == mirror+file:* ]]; then
        uri=$(sed -e 's/#.*//' -e 's/[[:space:]].*//' -e '/^$/d' "${uri#mirror+file:}" | head -n 1)
    fi
    printf '%s' "${uri%/}"
}

debian_mirror() {
    local mirror=${KEPT_DEBIAN_MIRROR-}
    if [[ -z $mirror && $(os_field ID) == debian ]]; then
        mirror=$(system_mirror)
    fi
    [[ -n $mirror ]] || die \
        "Kept builds in a Debian 13 root here, and this system's apt sources name no Debian mirror." \
        "Please name one, the nearest of those that Debian lists on its page of mirrors, for example:" \
        "  KEPT_DEBIAN_MIRROR=https://MIRROR/debian packaging/dev setup"
    printf '%s' "$mirror"
}

# apt options of this system that its network needs (proxies, certificates, dates), as KEY "VALUE" lines.
carried_apt_options() {
    apt-config dump | sed -n -E \
        '/^Acquire::((http|https|ftp)::|Check-|Retries|ForceIPv|AllowInsecure|Languages|IndexTargets::deb::DEP-11[a-z-]*::DefaultEnabled)/{/ "";$/d;p}'
}

subordinate_ids_exist() {
    grep -q "^$(id -un):" /etc/subuid 2>/dev/null && grep -q "^$(id -un):" /etc/subgid 2>/dev/null
}

check_namespaces() {
    bwrap --ro-bind / / --proc /proc --dev /dev true 2>/dev/null || die \
        "bubblewrap may not make a namespace here, so Kept cannot enter its Debian 13 root." \
        "On Ubuntu 24.04: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0" \
        "On Debian:       sudo sysctl kernel.unprivileged_userns_clone=1" \
        "In a container it needs the right to mount (for Docker: --cap-add SYS_ADMIN --security-opt seccomp=unconfined)."
    if [[ $(id -u) != 0 ]] && ! subordinate_ids_exist; then
        die "The user $(id -un) has no subordinate ids, which making a Debian 13 root needs. Please run:" \
            "  sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
    fi
}

# with_root_rights COMMAND...: as root itself, or in a user namespace where this user is root.
with_root_rights() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    else
        mmdebstrap --unshare-helper "$@"
    fi
}

# A root's files belong to its own users; the emptied folder itself to this user.
remove_root() {
    with_root_rights find "$1" -mindepth 1 -delete
    rmdir "$1"
}

make_root() {
    local new=$KEPT_ROOT.new names mirror options=() line mode=root
    mirror=$(debian_mirror)
    [[ $(id -u) == 0 ]] || mode=unshare
    mapfile -t names < <(package_names "$KEPT_TOP/packaging/packages/debian.txt")
    while IFS= read -r line; do options+=(--aptopt="${line%;}"); done < <(carried_apt_options)
    if [[ -e $new ]]; then
        say "Removing what an interrupted set-up left behind"
        remove_root "$new"
    fi
    say "Making a Debian 13 root with ${#names[@]} packages and what they need in $KEPT_ROOT (1 to 5 minutes, 2.5 GB)"
    logged "$KEPT_CACHE/log/root.log" mmdebstrap --mode="$mode" --variant=apt --format=directory --components=main \
        --include="$(IFS=,; printf '%s' "${names[*]}")" \
        --aptopt='APT::Install-Recommends "false"' "${options[@]}" \
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        "$KEPT_SUITE" "$new" "$mirror"
    mv "$new" "$KEPT_ROOT"
}

# Installs into an existing root what a newer package list asks for.
extend_root() {
    local names missing
    mapfile -t names < <(package_names "$KEPT_TOP/packaging/packages/debian.txt")
    mapfile -t missing < <(for n in "${names[@]}"; do
        grep -qx -e "$n" <(chroot_list) || printf '%s\n' "$n"
    done)
    ((${#missing[@]})) || return 0
    say "Installing in the Debian 13 root: ${missing[*]}"
    logged "$KEPT_CACHE/log/root-install.log" with_root_rights bash -c '
        set -e
        root=$1; shift
        cat /etc/resolv.conf >"$root/etc/resolv.conf"
        export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
        chroot "$root" apt-get update -q
        chroot "$root" apt-get install -q -y --no-install-recommends "$@"' - "$KEPT_ROOT" "${missing[@]}"
}

chroot_list() {
    dpkg-query --admindir="$KEPT_ROOT/var/lib/dpkg" -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p'
}

setup_root() {
    local needed=(bubblewrap mmdebstrap)
    [[ $(os_field ID) == debian ]] || needed+=(debian-archive-keyring)
    [[ $(id -u) == 0 ]] || needed+=(uidmap)
    host_needs "${needed[@]}"
    check_namespaces
    if root_exists; then
        extend_root
    else
        make_root
    fi
}

# Prints the bwrap options, one a line, that show the caller's files at their own paths: every folder at the
# top of the file system that the root does not bring itself, and the folders of the given file arguments.
shared_folders() {
    local folder argument
    for folder in /*; do
        case $folder in
            /bin | /boot | /dev | /etc | /lib* | /proc | /run | /sbin | /sys | /tmp | /usr | /var | /lost+found) ;;
            *) [[ -d $folder && ! -L $folder ]] && printf '%s\n' --bind "$folder" "$folder" ;;
        esac
    done
    for argument in "$KEPT_TOP" "$KEPT_CACHE" "$KEPT_CALLER_DIR" "$@"; do
        [[ -e $argument ]] || continue
        folder=$(realpath -- "$argument")
        [[ -d $folder ]] || folder=$(dirname "$folder")
        case $folder in
            /var/lib* | /var/cache*) ;;
            /var/?* | /run/?*) printf '%s\n' --bind "$folder" "$folder" ;;
        esac
    done
}

# in_root COMMAND...: runs in the Debian 13 root; KEPT_IN_DIR names the folder to start in (default: the project's).
in_root() {
    local options=(
        --ro-bind "$KEPT_ROOT/usr" /usr --ro-bind "$KEPT_ROOT/etc" /etc
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --dir /var/tmp --ro-bind "$KEPT_ROOT/var/lib" /var/lib --ro-bind "$KEPT_ROOT/var/cache" /var/cache
        --proc /proc --dev /dev --dev-bind-try /dev/dri /dev/dri --ro-bind /sys /sys --bind /tmp /tmp
        --ro-bind-try /etc/passwd /etc/passwd --ro-bind-try /etc/group /etc/group --ro-bind-try /etc/hosts /etc/hosts
    )
    local shared
    mapfile -t shared < <(shared_folders "$@")
    options+=("${shared[@]}")
    if [[ -d ${XDG_RUNTIME_DIR-} && $XDG_RUNTIME_DIR == /run/* ]]; then
        options+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    fi
    local zone
    zone=$(realpath /etc/localtime 2>/dev/null || true)
    if [[ -z ${TZ-} && $zone == /usr/share/zoneinfo/* ]]; then
        options+=(--setenv TZ "${zone#/usr/share/zoneinfo/}")
    fi
    options+=(--die-with-parent --chdir "${KEPT_IN_DIR:-$KEPT_TOP}")
    PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin with_kept_environment bwrap "${options[@]}" "$@"
}
