# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0

# One target carries the flags, so that every room is built alike.
option(STRATOSCOPE_WERROR "Treat warnings as errors (CI)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(stratoscope-options INTERFACE)
target_compile_options(stratoscope-options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${STRATOSCOPE_WERROR}>:-Werror>)
target_compile_definitions(stratoscope-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# stratoscope_room(NAME SOURCES … LINKS …): a room is a static library whose include path is its own folder
# alone, so that an include against the direction of the arrows does not compile.
function(stratoscope_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE stratoscope-options ${ROOM_PRIVATE_LINKS})
endfunction()
