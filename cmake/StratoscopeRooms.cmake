# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0

# Functions that define this project's targets: stratoscope_room(), stratoscope_module() and stratoscope_program().

# Where modules are, seen from the programs: here as when they are installed.
file(RELATIVE_PATH STRATOSCOPE_MODULES "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBDIR}/stratoscope")
add_custom_target(modules)

# stratoscope_precompiled(NAME [OPTIONS …] LINKS … HEADERS …): headers shared by all targets of a kind and parsed only once.
function(stratoscope_precompiled name)
    cmake_parse_arguments(PCH "" "" "OPTIONS;LINKS;HEADERS" ${ARGN})
    if(NOT STRATOSCOPE_PCH)
        return()
    endif()
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp" CONTENT "")
    add_library(${name} OBJECT EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
    target_link_libraries(${name} PRIVATE stratoscope-options ${PCH_LINKS})
    target_compile_options(${name} PRIVATE ${PCH_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${PCH_HEADERS})
endfunction()

# Runs moc on each file that needs it: moc_NAME.cpp for a header, compiled with the other sources; NAME.moc for a
# source, which includes it. moc gets no include folders: it does not need them, and would spend most of its time
# reading Qt's headers. This also makes each result depend on a single file.
function(stratoscope_use_moc target)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        if(NOT source MATCHES "\\.(h|cpp)$")
            continue()
        endif()
        get_filename_component(path "${source}" ABSOLUTE)
        file(STRINGS "${path}" macros REGEX "^ *Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(NOT macros)
            continue()
        endif()
        get_filename_component(name "${source}" NAME_WE)
        if(source MATCHES "\\.h$")
            set(result "${CMAKE_CURRENT_BINARY_DIR}/moc/moc_${name}.cpp")
        else()
            set(result "${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc")
        endif()
        add_custom_command(OUTPUT "${result}" COMMAND Qt6::moc "${path}" -o "${result}"
            DEPENDS "${path}" COMMENT "Running moc on ${name}" VERBATIM)
        target_sources(${target} PRIVATE "${result}")
    endforeach()
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/moc")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc")
endfunction()

# How many sources of a target are compiled together, at most: as few and as equal parts as that gives.
function(stratoscope_unite target most)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(LENGTH sources count)
    math(EXPR parts "(${count} + ${most} - 1) / ${most}")
    if(parts EQUAL 0)
        return()
    endif()
    math(EXPR size "(${count} + ${parts} - 1) / ${parts}")
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${STRATOSCOPE_UNITY} UNITY_BUILD_BATCH_SIZE ${size})
endfunction()

# Records a target's declared links for the test that compares them with the includes of its sources (tests/style).
function(stratoscope_note_links kind target public private)
    get_target_property(sources ${target} SOURCES)
    set_property(GLOBAL APPEND_STRING PROPERTY STRATOSCOPE_ROOMS
        "${kind}|${target}|${CMAKE_CURRENT_SOURCE_DIR}|${sources}|${public}|${private}\n")
endfunction()

function(stratoscope_write_rooms)
    get_property(rooms GLOBAL PROPERTY STRATOSCOPE_ROOMS)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/rooms.txt" CONTENT "${rooms}" @ONLY)
endfunction()

# Sets how much a target is optimized, and gives it the headers that were precompiled the same way.
function(stratoscope_share_headers target fast links)
    if("Qt6::Test" IN_LIST links AND "Qt6::Widgets" IN_LIST links)
        set(from precompiled-windowtest)
        set(options ${STRATOSCOPE_QUICK_OPTIONS})
    elseif("Qt6::Test" IN_LIST links)
        set(from precompiled-test)
        set(options ${STRATOSCOPE_QUICK_OPTIONS})
    elseif("Qt6::Widgets" IN_LIST links)
        set(from precompiled-widgets)
        set(options ${STRATOSCOPE_QUICK_OPTIONS})
    elseif(fast)
        set(from precompiled-core)
        set(options)
    else()
        set(from precompiled-light)
        set(options ${STRATOSCOPE_LIGHT_OPTIONS})
    endif()
    target_compile_options(${target} PRIVATE ${options})
    if(STRATOSCOPE_PCH)
        target_precompile_headers(${target} REUSE_FROM ${from})
    endif()
endfunction()

# stratoscope_room(NAME [FAST] SOURCES … LINKS … PRIVATE_LINKS …): a static library with only its own folder as its
# include path, so that an include against the direction of the arrows does not compile. LINKS are what its headers
# include, PRIVATE_LINKS what only its .cpp files include. FAST is for what handles each entry or each byte of an image.
function(stratoscope_room name)
    cmake_parse_arguments(ROOM "FAST" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC Qt6::Core ${ROOM_LINKS} PRIVATE stratoscope-options ${ROOM_PRIVATE_LINKS})
    stratoscope_note_links(room ${name} "${ROOM_LINKS}" "${ROOM_PRIVATE_LINKS}")
    stratoscope_use_moc(${name})
    stratoscope_unite(${name} ${STRATOSCOPE_UNITY_SIZE})
    stratoscope_share_headers(${name} ${ROOM_FAST} "${ROOM_LINKS};${ROOM_PRIVATE_LINKS}")
endfunction()

# stratoscope_module(NAME SOURCES … LINKS …): a library that findModule() loads when something first needs it, for what is
# not always wanted and needs much itself. All of it but stratoscopeModule() stays hidden, for the programs have rooms of
# the same names.
function(stratoscope_module name)
    cmake_parse_arguments(MODULE "" "" "SOURCES;LINKS" ${ARGN})
    set(target stratoscope-${name})
    add_library(${target} MODULE ${MODULE_SOURCES})
    target_link_libraries(${target} PRIVATE Qt6::Core ${MODULE_LINKS} stratoscope-options)
    target_link_options(${target} PRIVATE "-Wl,--version-script=${PROJECT_SOURCE_DIR}/cmake/module.map")
    set_target_properties(${target} PROPERTIES PREFIX "" OUTPUT_NAME "${name}-${PROJECT_VERSION}"
        LIBRARY_OUTPUT_DIRECTORY "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${STRATOSCOPE_MODULES}"
        LINK_DEPENDS "${PROJECT_SOURCE_DIR}/cmake/module.map")
    stratoscope_note_links(program ${target} "" "${MODULE_LINKS}")
    stratoscope_share_headers(${target} FALSE "${MODULE_LINKS}")
    add_dependencies(modules ${target})
    install(TARGETS ${target} LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/stratoscope" COMPONENT registry)
endfunction()

# stratoscope_program(NAME SOURCES … LINKS …)
function(stratoscope_program name)
    cmake_parse_arguments(PROGRAM "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${PROGRAM_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Core ${PROGRAM_LINKS} stratoscope-options)
    add_dependencies(${name} modules)
    stratoscope_note_links(program ${name} "" "${PROGRAM_LINKS}")
    stratoscope_use_moc(${name})
    stratoscope_unite(${name} ${STRATOSCOPE_UNITY_SIZE})
    stratoscope_share_headers(${name} FALSE "${PROGRAM_LINKS}")
endfunction()

# Only what many sources include: with a larger header, loading the rest would cost more than it saves.
set(STRATOSCOPE_CORE_HEADERS
    <QByteArrayList> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QLocale> <QRegularExpression> <QStringList> <QThreadPool> <tl/expected.hpp> <algorithm> <array> <atomic>
    <functional> <limits> <memory> <mutex> <optional> <span> <unordered_map> <utility> <variant> <vector>)
set(STRATOSCOPE_WIDGET_HEADERS
    <QAction> <QApplication> <QBoxLayout> <QClipboard> <QDialog> <QFontDatabase> <QFormLayout> <QHeaderView> <QKeyEvent>
    <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QStyle> <QStyledItemDelegate> <QToolButton> <QTreeView>
    <cmath>)
set(STRATOSCOPE_TEST_HEADERS <QProcess> <QSignalSpy> <QTemporaryDir> <QTest> <map> <random> <set>)
stratoscope_precompiled(precompiled-core LINKS Qt6::Core tl::expected HEADERS ${STRATOSCOPE_CORE_HEADERS})
stratoscope_precompiled(precompiled-light OPTIONS ${STRATOSCOPE_LIGHT_OPTIONS} LINKS Qt6::Core tl::expected
    HEADERS ${STRATOSCOPE_CORE_HEADERS})
stratoscope_precompiled(precompiled-widgets OPTIONS ${STRATOSCOPE_QUICK_OPTIONS} LINKS Qt6::Widgets tl::expected
    HEADERS ${STRATOSCOPE_CORE_HEADERS} ${STRATOSCOPE_WIDGET_HEADERS})
