# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0

option(STRATOSCOPE_WERROR "Treat warnings as errors (CI)" OFF)
# Parsing headers dominates compile time: both cut it to a fraction. Both can hide a missing include; the test
# `includes` and the target `headers` (tests/style) look for those.
option(STRATOSCOPE_UNITY "Compile the sources of a room together" ON)
set(STRATOSCOPE_UNITY_SIZE 32 CACHE STRING "How many sources of a room are compiled together, at most")
option(STRATOSCOPE_PCH "Parse the headers of Qt and of the standard library once" ON)
option(STRATOSCOPE_SANITIZED_TESTS_ONLY "Do not build the tests that are not meant to run with sanitizers" OFF)
option(STRATOSCOPE_FUZZ "Build the harnesses of tests/fuzz for libFuzzer (clang only), and no other tests" OFF)
if(STRATOSCOPE_FUZZ AND NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "STRATOSCOPE_FUZZ needs clang: cmake --preset fuzz")
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
# The same flag for libraries and programs, so that they can share precompiled headers.
add_compile_options(-fPIC)

# GCC looks for memory that it can use again each time it needs some more: this cuts a fourteenth of the time that compiling
# takes, for a tenth more memory, 760 MB in all for the largest room.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(--param=ggc-min-heapsize=1000000)
endif()

find_program(STRATOSCOPE_MOLD mold)
find_program(STRATOSCOPE_LLD ld.lld)
mark_as_advanced(STRATOSCOPE_MOLD STRATOSCOPE_LLD)
if(STRATOSCOPE_MOLD)
    add_link_options(-fuse-ld=mold)
elseif(STRATOSCOPE_LLD)
    add_link_options(-fuse-ld=lld)
endif()

# GCC clears and copies small structs by "rep stos" and "rep movs", which take some twenty times as long to begin as they
# take for one value.
include(CheckCXXCompilerFlag)
set(STRATOSCOPE_COPY_OPTIONS -mmemset-strategy=unrolled_loop:512:noalign,libcall:-1:noalign
    -mmemcpy-strategy=unrolled_loop:256:noalign,libcall:-1:noalign)
string(JOIN " " STRATOSCOPE_COPY_FLAGS ${STRATOSCOPE_COPY_OPTIONS})
check_cxx_compiler_flag("${STRATOSCOPE_COPY_FLAGS}" STRATOSCOPE_HAS_COPY_OPTIONS)
if(STRATOSCOPE_HAS_COPY_OPTIONS)
    add_compile_options(${STRATOSCOPE_COPY_OPTIONS})
endif()

# For what computes little: rooms that are not FAST, and programs. It cuts compiling by a sixth, and a quarter of what is
# installed of them.
set(STRATOSCOPE_LIGHT_OPTIONS $<$<CONFIG:Release>:-Os>)
# For the window and tests: these cut the time that compiling takes by a third, and with sanitizers by almost half.
# AddressSanitizer still finds pointers that lead nowhere.
set(STRATOSCOPE_QUICK_OPTIONS $<$<CONFIG:Release>:-O1>)
if(STRATOSCOPE_SANITIZED_TESTS_ONLY)
    set(STRATOSCOPE_QUICK_OPTIONS -O0 -fno-sanitize=null,alignment,object-size,vptr)
endif()

# One target carries the flags, so that every room is built the same way.
add_library(stratoscope-options INTERFACE)
target_compile_options(stratoscope-options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${STRATOSCOPE_WERROR}>:-Werror>)
target_compile_definitions(stratoscope-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# What later releases deprecate has no replacement in Qt 6.4, which is still supported.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_definitions(stratoscope-options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
