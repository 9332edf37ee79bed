# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the packages made of it. All resources and translations are inside the program.

set(KEPT_APP_ID org.keptdesk.Kept)

install(TARGETS kept)
if(UNIX AND NOT APPLE)
    install(FILES packaging/linux/${KEPT_APP_ID}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES packaging/linux/${KEPT_APP_ID}.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES packaging/linux/${KEPT_APP_ID}.mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
        RENAME ${KEPT_APP_ID}.xml)
    install(FILES resources/icons/kept.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
        RENAME ${KEPT_APP_ID}.svg)
    install(FILES packaging/debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/kept")
endif()

set(CPACK_PACKAGE_NAME kept)
set(CPACK_PACKAGE_VENDOR "Kept contributors")
set(CPACK_PACKAGE_CONTACT "Kept contributors <contributors@kept.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Kept shows everything that has passed between a customer and the company
as one timeline, and it is where the reply is written. Before the reply
leaves, it underlines what is canned and what contradicts something that
the customer was told, with the evidence.")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that no library pulls in: the SQLite driver, SVG icons, the spelling backend.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-en-us, sonnet6-plugins, qt6-translations-l10n, qt6-wayland")
include(CPack)
