# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package and its test in a clean root.

# Builds the package of the release preset and prints its path.
make_deb() {
    local folder
    KEPT_PRESET=release
    folder=$(build_folder)
    setup
    say "Building the release preset"
    build kept
    say "Packing"
    rm -f "$folder"/kept_*.deb
    KEPT_IN_DIR=$folder logged "$folder/cpack.log" inside cpack -G DEB
    unlock
    printf '%s\n' "$folder"/kept_*.deb
}

command_deb() {
    make_deb
}

# Installs the package in a Debian 13 root that is thrown away afterwards, starts it there, checks a case, removes
# it, and compares what is left with what was there before.
command_debtest() {
    local deb mode=root options=() line
    deb=$(make_deb)
    host_needs mmdebstrap
    [[ $(id -u) == 0 ]] || mode=unshare
    while IFS= read -r line; do options+=(--aptopt="${line%;}"); done < <(carried_apt_options)
    say "Testing $(basename "$deb") in a clean Debian 13 root"
    mmdebstrap --quiet --mode="$mode" --variant=minbase --format=null --components=main --include=xvfb,xauth \
        --aptopt='APT::Install-Recommends "false"' "${options[@]}" --dpkgopt=force-unsafe-io \
        --skip=cleanup/apt/lists \
        --customize-hook="mkdir \"\$1/kepttest\"" \
        --customize-hook="upload '$deb' /kepttest/kept.deb" \
        --customize-hook="upload '$KEPT_TOP/packaging/debian/testdeb.sh' /kepttest/testdeb.sh" \
        --customize-hook="upload '$KEPT_TOP/resources/demo/hosting.json' /kepttest/hosting.json" \
        --customize-hook='chroot "$1" sh /kepttest/testdeb.sh' \
        "$KEPT_SUITE" /dev/null "$(debian_mirror)"
}
