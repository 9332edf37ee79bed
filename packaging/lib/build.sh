# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Configuring and building; one folder a preset: build/<preset>.

build_folder() {
    printf '%s' "$KEPT_TOP/build/$KEPT_PRESET"
}

# The compiler cache lies outside the tree and knows sources by their path from the project's folder,
# so that a clone at another path finds what this one compiled.
with_kept_environment() {
    env CCACHE_DIR="$KEPT_CACHE/ccache" CCACHE_BASEDIR="$KEPT_TOP" CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=4G \
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime \
        KEPT_TEST_DATA="$KEPT_TOP/tests/data" "$@"
}

# Configures when there is no build yet, or the presets or packages have changed since. Ninja itself
# configures again when a CMakeLists.txt has changed.
configure() {
    local folder stamp
    folder=$(build_folder)
    stamp=$folder/configured-$(hash_of "$KEPT_TOP/CMakePresets.json" "$KEPT_TOP"/packaging/packages/*.txt)
    if [[ -e $stamp && -e $folder/build.ninja ]]; then
        return
    fi
    say "Configuring $folder"
    rm -f "$folder"/configured-*
    logged "$folder/configure.log" inside cmake --preset "$KEPT_PRESET" -S "$KEPT_TOP" || return
    touch "$stamp"
}

# ninja_build TARGET...: quiet when nothing fails; on a terminal one line that counts.
ninja_build() {
    local folder log
    folder=$(build_folder)
    log=$folder/build.log
    if [[ -t 2 ]]; then
        inside env NINJA_STATUS="kept: building %f/%t " ninja -C "$folder" -j "$(jobs_at_once)" "$@" >&2
    elif ! inside ninja -C "$folder" -j "$(jobs_at_once)" "$@" >"$log" 2>&1 </dev/null; then
        sed -n '/^FAILED:/,$p' "$log" | head -n 150 >&2
        [[ $(grep -c '^FAILED:' "$log") != 0 ]] || tail -n 30 "$log" >&2
        say "The build failed. The whole log: $log"
        return 1
    fi
}

jobs_at_once() {
    printf '%s' "${KEPT_JOBS:-$(nproc)}"
}

# build [TARGET...]: everything needed for it, from set-up on. Leaves the build's lock held: unlock.
build() {
    setup || return
    lock "$(build_folder)/lock" "builds in build/$KEPT_PRESET"
    configure || return
    ninja_build "$@"
}
