# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# kept_precompile(target): gives the target the one precompiled header, which kept_base, the first target, compiles.
#
# It saves about two seconds of three on most sources; a second one with Widgets would save hardly more. Sources
# still include what they use: the tidy preset compiles without it. The headers are named in angle brackets so
# that no absolute path gets into it and the compiler cache finds it again from a clone at another path.
function(kept_precompile target)
    if("${target}" STREQUAL "kept_base")
        target_precompile_headers(kept_base PRIVATE
            <QCoreApplication> <QDateTime> <QHash> <QList> <QObject> <QRegularExpression> <QString> <QStringView>
            <algorithm> <expected> <functional> <memory> <optional> <span> <variant> <vector>)
    else()
        target_precompile_headers(${target} REUSE_FROM kept_base)
    endif()
endfunction()

# kept_library(NAME FOLDER SOURCES file... [LINKS target...] [PRIVATE_LINKS target...])
#
# A static library kept_<NAME>, also called Kept::<NAME>, of the sources in FOLDER. Its headers are included by
# their rooted path: "timeline/event.h" for core/timeline, "ui/models/queuemodel.h" for ui/models. LINKS are what
# its headers need; PRIVATE_LINKS what only its sources need.
function(kept_library NAME FOLDER)
    cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "LINKS;PRIVATE_LINKS;SOURCES")
    if(ARG_UNPARSED_ARGUMENTS OR NOT ARG_SOURCES)
        message(FATAL_ERROR "kept_library(${NAME}): no SOURCES, or not understood: ${ARG_UNPARSED_ARGUMENTS}")
    endif()
    list(TRANSFORM ARG_SOURCES PREPEND "${PROJECT_SOURCE_DIR}/${FOLDER}/")
    add_library(kept_${NAME} STATIC ${ARG_SOURCES})
    add_library(Kept::${NAME} ALIAS kept_${NAME})
    if(FOLDER MATCHES "^core/")
        target_include_directories(kept_${NAME} PUBLIC "${PROJECT_SOURCE_DIR}/core")
    else()
        target_include_directories(kept_${NAME} PUBLIC "${PROJECT_SOURCE_DIR}")
    endif()
    set_target_properties(kept_${NAME} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(kept_${NAME} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    kept_precompile(kept_${NAME})
endfunction()

# kept_test(FOLDER NAME [LINK...])
#
# The test program <FOLDER>_<NAME> of tests/<FOLDER>/tst_<NAME>.cpp, known to ctest by the same name. It runs
# without a display, in UTC and the C.UTF-8 locale; KEPT_TEST_DATA names the folder tests/data.
function(kept_test FOLDER NAME)
    string(REPLACE "/" "_" target "${FOLDER}_${NAME}")
    add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/${FOLDER}/tst_${NAME}.cpp")
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${target} PRIVATE ${ARGN} Qt6::Test)
    kept_precompile(${target})
    add_test(NAME ${target} COMMAND ${target})
    kept_test_environment(${target})
endfunction()

# kept_test_environment(TEST): the environment that every test of ctest's runs in.
function(kept_test_environment TEST)
    set_tests_properties(${TEST} PROPERTIES ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;KEPT_TEST_DATA=${PROJECT_SOURCE_DIR}/tests/data")
endfunction()

# kept_bench(NAME [LINK...])
#
# The measuring program bench_<NAME> of tests/bench/bench_<NAME>.cpp. It is no test and is only built when it is
# asked for: packaging/dev bench NAME.
function(kept_bench NAME)
    add_executable(bench_${NAME} EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/tests/bench/bench_${NAME}.cpp")
    target_include_directories(bench_${NAME} PRIVATE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(bench_${NAME} PRIVATE ${ARGN} Qt6::Test)
    kept_precompile(bench_${NAME})
endfunction()
