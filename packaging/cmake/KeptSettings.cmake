# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# How every target is compiled and linked.

option(KEPT_WERROR "Treat compiler warnings as errors" OFF)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Libraries and programs alike, or the programs could not use the libraries' precompiled header.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "-fPIC")
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_program(KEPT_MOLD mold)
if(KEPT_MOLD)
    set(CMAKE_LINKER_TYPE MOLD)
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wimplicit-fallthrough)
    # From -O2 on GCC finds uninitialised members in std::expected and std::optional where there are none.
    add_compile_options("$<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>")
    if(KEPT_WERROR)
        add_compile_options(-Werror)
    endif()
elseif(MSVC)
    add_compile_options(/W4 /utf-8 /permissive-)
    if(KEPT_WERROR)
        add_compile_options(/WX)
    endif()
endif()

add_compile_definitions(QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
