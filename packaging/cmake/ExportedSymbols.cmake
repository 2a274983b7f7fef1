# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DNM=program -DLIST=file -DLIBRARIES=file,... -P ExportedSymbols.cmake
# Writes all symbols that the libraries name, theirs and those of others, as a linker's list of what a program exports.
string(REPLACE "," ";" LIBRARIES "${LIBRARIES}")
execute_process(COMMAND ${NM} --dynamic --format=posix ${LIBRARIES} OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n]+" lines "${lines}")
list(FILTER lines INCLUDE REGEX "^[A-Za-z0-9_.$]+(@+[^ ]+)? [A-Za-z]")
list(TRANSFORM lines REPLACE "[@ ].*" "")
list(REMOVE_DUPLICATES lines)
list(SORT lines)
list(JOIN lines ";\n  " symbols)
set(text "{\n  ${symbols};\n};\n")
set(before "")
if(EXISTS "${LIST}")
  file(READ "${LIST}" before)
endif()
if(NOT text STREQUAL before)
  file(WRITE "${LIST}" "${text}")
endif()
