# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The parts that others keep well.

find_package(Qt6 6.8 REQUIRED COMPONENTS Concurrent Core Gui LinguistTools Network PrintSupport Sql Svg Test Widgets)
find_package(KF6SyntaxHighlighting REQUIRED)
find_package(KF6Sonnet REQUIRED)
find_package(KPim6Mime REQUIRED)
find_package(md4c REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(pcre2 REQUIRED IMPORTED_TARGET libpcre2-16)

qt_standard_project_setup(REQUIRES 6.8)

# Qt Test puts the absolute source and build folders into every test's compile command, by which a clone at
# another path would compile all of them again. Tests find their data by the variable KEPT_TEST_DATA instead.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX "QT_TESTCASE_(SOURCE|BUILD)DIR")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
