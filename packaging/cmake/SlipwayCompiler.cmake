# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler, linker and cache settings shared by every target.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# moc needs headers only: no room waits for the libraries under it to be linked.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(SLIPWAY_CCACHE ccache)
if(SLIPWAY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # It believes the compiler's list of headers, and does not preprocess each file first: a twentieth of a first build.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${SLIPWAY_CCACHE})
endif()
find_program(SLIPWAY_MOLD mold)

add_library(slipway_compiler INTERFACE)
target_compile_options(slipway_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(slipway_compiler INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
  QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Its memory is tidied up less often than g++ would: a tenth of its time.
  target_compile_options(slipway_compiler INTERFACE --param=ggc-min-expand=200 --param=ggc-min-heapsize=262144)
  # g++ 14 sees uninitialised values in moved std::expected when it optimises; the sanitizers see none.
  target_compile_options(slipway_compiler INTERFACE -fpch-preprocess $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # It looks into rapidcheck's templates, and wants fields named that have a value of their own; g++ judges ours.
  target_compile_options(slipway_compiler INTERFACE
    -Wno-deprecated-declarations -Wno-missing-designated-field-initializers)
  # Without the times of its files a precompiled header is the same in every clone, and ccache knows what was built with it.
  target_compile_options(slipway_compiler INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
# A start loads what the program uses, not all that the libraries it is made of name.
target_link_options(slipway_compiler INTERFACE -Wl,--as-needed)
# Half of what a start of the window relocates, 452 kB of tables, is read from 6 kB. Needs glibc 2.36, as Debian 12 has it.
include(CheckLinkerFlag)
check_linker_flag(CXX -Wl,-z,pack-relative-relocs SLIPWAY_PACKS_RELOCATIONS)
if(SLIPWAY_PACKS_RELOCATIONS)
  target_link_options(slipway_compiler INTERFACE -Wl,-z,pack-relative-relocs)
endif()
if(SLIPWAY_MOLD)
  target_link_options(slipway_compiler INTERFACE -fuse-ld=mold)
  # Functions that came out alike are kept once, unless somebody compares their addresses: 6 of 100 pages of the window's code.
  target_link_options(slipway_compiler INTERFACE $<$<CONFIG:Release>:-Wl,--icf=safe>)
endif()
if(SLIPWAY_SANITIZE)
  target_compile_options(slipway_compiler INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(slipway_compiler INTERFACE -fsanitize=address,undefined)
endif()
if(SLIPWAY_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "SLIPWAY_FUZZ needs clang: configure with the preset fuzz.")
  endif()
  target_compile_options(slipway_compiler INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(slipway_compiler INTERFACE -fsanitize=address,undefined)
endif()
