# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
#
# cmake -DPROGRAM=… -DTEMPLATE=… -DRESULT=… -P WriteManual.cmake: the manual page, with what the program itself says of its
# options in place of @OPTIONS@ and the like. So page and --help have one source.

file(READ "${TEMPLATE}" page)
string(REGEX MATCHALL "@[A-Z]+@" parts "${page}")
list(REMOVE_DUPLICATES parts)
foreach(part IN LISTS parts)
    string(REPLACE "@" "" name "${part}")
    string(TOLOWER "${name}" name)
    execute_process(COMMAND "${PROGRAM}" --manual "${name}" OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    if(text STREQUAL "")
        message(FATAL_ERROR "${PROGRAM} says nothing of ${name} for its manual page")
    endif()
    string(REPLACE "${part}" "${text}" page "${page}")
endforeach()
file(WRITE "${RESULT}" "${page}")
