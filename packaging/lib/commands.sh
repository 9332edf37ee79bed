# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One function for each command of packaging/dev.

command_help() {
    cat <<'HELP'
packaging/dev [--preset dev|release|asan|tidy] COMMAND [ARGUMENTS]

Each command first does what is missing: set-up, configuring, building.

  run              opens the demo desk; without a display it prints and photographs what it shows
  test [ARGS]      builds and runs the tests; ARGS go to ctest: test -N lists, test -R reading selects
  kept ARGS        the built program, saying nothing of its own: kept check FILE...
  setup            installs what Kept needs here, or makes the Debian 13 root that it is built in
  build [TARGET]   builds everything, or these targets
  shell [COMMAND]  a shell (or one command) where Kept is built
  score FILE...    measures the review on labelled case files (tests/score/score.py)
  train RULE FILE...  learns from labelled case files how sure a rule may be (resources/models)
  bench NAME       builds the release preset and runs tests/bench/NAME
  lint [FILE...]   clang-format, clang-tidy and the layers on all sources or these
  format [FILE...] lays out all sources or these by .clang-format
  translate        takes new strings into translations/*.ts
  deb              makes the Debian package of the release preset and prints its path
  debtest          installs it in a clean Debian 13 root, starts it, removes it, looks for what is left
  clean [--all]    removes this project's build folder; --all also the Debian 13 root and the compiler cache

Environment: KEPT_DEBIAN_MIRROR names a Debian mirror where the system has none; KEPT_JOBS limits the
compilers at a time; XDG_CACHE_HOME moves the cache ($XDG_CACHE_HOME/kept); KEPT_BUILD_KIND=installed
builds with what is installed.
HELP
}

command_setup() {
    setup
    say "Ready: $(build_kind) in $KEPT_CACHE"
}

command_build() {
    setup
    say "Building ${*:-everything} (preset $KEPT_PRESET)"
    build "$@"
    unlock
}

command_shell() {
    setup
    if (($# == 0)); then
        set -- bash
    fi
    KEPT_IN_DIR=$KEPT_CALLER_DIR inside "$@"
}

command_test() {
    setup
    say "Building (preset $KEPT_PRESET)"
    build
    unlock
    # Others may test at the same time, but not build under the tests' feet.
    lock "$(build_folder)/lock" "builds in build/$KEPT_PRESET" -s
    say "Testing"
    inside ctest --test-dir "$(build_folder)" --output-on-failure --no-tests=error -j "$(jobs_at_once)" "$@"
}

kept_program() {
    printf '%s' "$(build_folder)/app/kept"
}

command_kept() {
    build kept
    unlock
    KEPT_IN_DIR=$KEPT_CALLER_DIR inside "$(kept_program)" "$@"
}

command_run() {
    setup
    say "Building (preset $KEPT_PRESET)"
    build kept
    unlock
    if [[ -n ${DISPLAY-} || -n ${WAYLAND_DISPLAY-} ]]; then
        say "Opening the demo desk"
        KEPT_IN_DIR=$KEPT_CALLER_DIR inside "$(kept_program)" --demo "$@"
    else
        run_without_display "$@"
    fi
}

# The picture shows the demo's hosting customer, the text the review of her draft.
run_without_display() {
    local picture=$KEPT_TOP/build/demo.png found=0
    say "There is no display, so the demo opens on a virtual one"
    logged "$KEPT_TOP/build/demo.log" inside xvfb-run -a -s '-screen 0 1600x1000x24' "$(kept_program)" \
        --demo --customer "Nora Lindqvist" --evidence --size 1440x900 --screenshot "$picture" "$@"
    say "What it shows: $picture"
    inside "$(kept_program)" check "$KEPT_TOP/resources/demo/hosting.json" || found=$?
    ((found == 1)) || die "The review of the demo's draft ended with $found instead of 1, findings."
}

# Precision and recall of the review on labelled cases; --signals and --misses tell more.
command_score() {
    build kept
    unlock
    KEPT_IN_DIR=$KEPT_CALLER_DIR inside python3 "$KEPT_TOP/tests/score/score.py" "$(kept_program)" "$@"
}

# Learns from labelled cases how sure a rule may be: train other-figure FILE... Building never needs this.
command_train() {
    local rule=${1-} python=/usr/bin/python3
    [[ -e $KEPT_TOP/resources/models/$rule.json ]] ||
        die "Which rule? There are:$(cd "$KEPT_TOP/resources/models" && printf ' %s' *.json | sed 's/\.json//g')"
    "$python" -c 'import sklearn' 2>/dev/null || die "Learning needs scikit-learn, Debian's python3-sklearn."
    shift
    (cd "$KEPT_CALLER_DIR" && "$python" "$KEPT_TOP/tests/score/train.py" "$KEPT_TOP/packaging/dev" "$rule" \
        "$KEPT_TOP/resources/models/$rule.json" "$@")
}

command_bench() {
    local name=${1-} folder=$KEPT_TOP/tests/bench
    [[ -n $name && -e $folder/bench_$name.cpp ]] ||
        die "Which one? There are:$(cd "$folder" 2>/dev/null && printf ' %s' bench_*.cpp | sed 's/bench_//g; s/\.cpp//g')"
    shift
    KEPT_PRESET=release
    setup
    say "Building the release preset"
    build "bench_$name"
    unlock
    inside env QT_QPA_PLATFORM=offscreen "$(build_folder)/tests/bench/bench_$name" "$@"
}

# Prints the sources to check, one a line: these, or all.
sources() {
    if (($#)); then
        realpath -- "$@"
    else
        find "$KEPT_TOP"/{core,ui,app,tests} \( -name '*.cpp' -o -name '*.h' \) -not -path '*/tests/data/*' 2>/dev/null
    fi
}

command_format() {
    local files
    setup
    mapfile -t files < <(cd "$KEPT_CALLER_DIR" && sources "$@")
    inside clang-format -i "${files[@]}"
    say "Formatted ${#files[@]} files"
}

command_lint() {
    local files failed=0
    setup
    mapfile -t files < <(cd "$KEPT_CALLER_DIR" && sources "$@")
    say "Layers and house rules"
    inside python3 -B "$KEPT_TOP/tests/layers/checktree.py" "$KEPT_TOP" || failed=1
    say "clang-format on ${#files[@]} files"
    inside clang-format --dry-run --Werror "${files[@]}" || failed=1
    KEPT_PRESET=tidy
    if (($#)); then
        lint_files "${files[@]}" || failed=1
    else
        say "clang-tidy on everything that changed since it last ran (the tidy preset; long, the first time)"
        (build) || failed=1
    fi
    return "$failed"
}

# clang-tidy on some files only, with the tidy preset's compile commands.
lint_files() {
    local file sources=()
    for file in "$@"; do
        [[ $file == *.cpp ]] && sources+=("$file")
    done
    lock "$(build_folder)/lock" "builds in build/$KEPT_PRESET"
    configure || return
    unlock
    ((${#sources[@]})) || return 0
    say "clang-tidy on ${#sources[@]} sources"
    inside clang-tidy --quiet --warnings-as-errors='*' -p "$(build_folder)" "${sources[@]}"
}

command_clean() {
    say "Removing $KEPT_TOP/build"
    rm -rf "$KEPT_TOP/build"
    if [[ ${1-} == --all && -d $KEPT_CACHE ]]; then
        say "Removing $KEPT_CACHE"
        if root_exists; then
            remove_root "$KEPT_ROOT"
        fi
        rm -rf "$KEPT_CACHE"
    fi
}
