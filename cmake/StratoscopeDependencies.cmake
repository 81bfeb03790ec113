# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
#
# If the distribution does not package KArchive for Qt 6, tools/build builds it once into the user's cache
# (tools/lib/karchive.sh, which builds the same folder name). This lets a plain `cmake --preset dev` find it too.

find_package(Qt6 6.4 QUIET COMPONENTS Core)

if(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
    set(_stratoscope_deps "$ENV{XDG_CACHE_HOME}/stratoscope/deps")
else()
    set(_stratoscope_deps "$ENV{HOME}/.cache/stratoscope/deps")
endif()

# The prefix belongs to one version of Qt, so an upgrade of Qt does not use an old one by mistake.
file(GLOB _stratoscope_complete
    "${_stratoscope_deps}/karchive-*-qt${Qt6_VERSION}-${CMAKE_HOST_SYSTEM_PROCESSOR}-r*/complete")
list(SORT _stratoscope_complete COMPARE NATURAL ORDER DESCENDING)
if(_stratoscope_complete)
    list(GET _stratoscope_complete 0 _stratoscope_complete)
    get_filename_component(_stratoscope_prefix "${_stratoscope_complete}" DIRECTORY)
    list(APPEND CMAKE_PREFIX_PATH "${_stratoscope_prefix}")
endif()
