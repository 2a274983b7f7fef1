# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The verbs the CMake files of the rooms are written in.

# One precompiled header for the rooms that know only Qt Core, one for those that know widgets.
function(slipway_precompiled target headers)
  file(WRITE "${CMAKE_BINARY_DIR}/pch/${target}.cpp.in" "")
  configure_file("${CMAKE_BINARY_DIR}/pch/${target}.cpp.in" "${CMAKE_BINARY_DIR}/pch/${target}.cpp" COPYONLY)
  add_library(${target} OBJECT "${CMAKE_BINARY_DIR}/pch/${target}.cpp")
  target_link_libraries(${target} PRIVATE slipway_compiler ${ARGN})
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# The files that a unity build compiles together, in the order of the list. Named here because versions of CMake differ in
# where they put generated files, and with them in what meets in one unit.
function(slipway_unity_groups target)
  if(NOT CMAKE_UNITY_BUILD)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
  set(index 0)
  foreach(source IN LISTS ARGN)
    math(EXPR group "${index} / ${CMAKE_UNITY_BUILD_BATCH_SIZE}")
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
    math(EXPR index "${index} + 1")
  endforeach()
endfunction()

# What moc makes of the headers among the sources, and of those that stand beside a source, is compiled in the unit of that
# source, which has read the header already; AUTOMOC would have all headers of a target read once more in a unit of their
# own. Looks into the headers when CMake runs: after the first Q_OBJECT of a header, configure again.
function(slipway_moc_in_units target)
  set(seen)
  foreach(source IN LISTS ARGN)
    string(REGEX REPLACE "\\.cpp$" ".h" header ${source})
    get_filename_component(stem ${source} NAME_WE)
    get_filename_component(folder ${source} DIRECTORY)
    string(REPLACE ".." "up" folder "${folder}")
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc/${folder}/moc_${stem}.cpp")
    if(moc IN_LIST seen OR NOT EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${header}")
      continue()
    endif()
    file(STRINGS ${header} asks_for_moc REGEX "^ *Q_(OBJECT|GADGET|NAMESPACE)")
    if(asks_for_moc)
      list(APPEND seen "${moc}")
      qt_generate_moc(${header} "${moc}" TARGET ${target})
      target_sources(${target} PRIVATE "${moc}")
      set(group 0)
      if(source MATCHES "\\.cpp$")
        get_source_file_property(group ${source} UNITY_GROUP)
      endif()
      set_source_files_properties("${moc}" PROPERTIES UNITY_GROUP ${group})
    endif()
  endforeach()
endfunction()

# slipway_linked_in(NAME library)
# The target NAME: a library of the system as an archive. The program carries it, which is one file less to find, map and
# search for symbols at each start.
function(slipway_linked_in name library)
  if(TARGET ${name})
    return()
  endif()
  find_library(${name}_ARCHIVE lib${library}.a REQUIRED)
  add_library(${name} STATIC IMPORTED GLOBAL)
  set_target_properties(${name} PROPERTIES IMPORTED_LOCATION "${${name}_ARCHIVE}")
endfunction()

# What nearly every file includes, besides the Qt module it builds on.
set(SLIPWAY_STANDARD_HEADERS
  <algorithm> <chrono> <expected> <functional> <map> <memory> <optional> <set> <span> <string> <unordered_map> <utility> <vector>)

# slipway_add_room(NAME SOURCES file... [DEPENDS target...] [PRIVATE_DEPENDS target...] [MOC] [WIDGETS])
# Makes the static library slipway_NAME with the alias slipway::NAME. DEPENDS are part of the room's headers.
function(slipway_add_room name)
  cmake_parse_arguments(ROOM "MOC;WIDGETS" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  add_library(slipway_${name} STATIC ${ROOM_SOURCES})
  add_library(slipway::${name} ALIAS slipway_${name})
  target_include_directories(slipway_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
  target_link_libraries(slipway_${name} PUBLIC ${ROOM_DEPENDS} PRIVATE slipway_compiler ${ROOM_PRIVATE_DEPENDS})
  slipway_unity_groups(slipway_${name} ${ROOM_SOURCES})
  if(ROOM_MOC AND CMAKE_UNITY_BUILD)
    slipway_moc_in_units(slipway_${name} ${ROOM_SOURCES})
  elseif(ROOM_MOC)
    set_target_properties(slipway_${name} PROPERTIES AUTOMOC ON)
  endif()
  if(ROOM_WIDGETS)
    target_precompile_headers(slipway_${name} REUSE_FROM slipway_pch_widgets)
  else()
    target_precompile_headers(slipway_${name} REUSE_FROM slipway_pch_core)
  endif()
endfunction()

# slipway_whole_rooms(TARGET room...)
# Takes all of the rooms into a program, for libraries that it loads.
function(slipway_whole_rooms target)
  list(TRANSFORM ARGN REPLACE "(.+)" "$<TARGET_FILE:slipway_\\1>" OUTPUT_VARIABLE files)
  target_link_options(${target} PRIVATE -Wl,--whole-archive ${files} -Wl,--no-whole-archive)
endfunction()

# QTRY_… of Qt 6.8 narrows a duration where it is used, and tests name only the fields they are about. Linked behind
# slipway_compiler, whose warnings it takes back.
add_library(slipway_test_compiler INTERFACE)
target_compile_options(slipway_test_compiler INTERFACE -Wno-conversion -Wno-missing-field-initializers)

# slipway_moc_test(NAME source...)
# A test's own class needs moc for one file, and so do headers with classes among its sources: asked for here by name, two
# steps of a build fewer for each test than AUTOMOC. Looks into the sources when CMake runs.
function(slipway_moc_test name)
  if(ARGN MATCHES "\\.h(;|$)")
    list(GET ARGN 0 first)
    set_source_files_properties(${first} PROPERTIES UNITY_GROUP 0)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    set(headers ${ARGN})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    slipway_moc_in_units(${name} ${headers})
  endif()
  foreach(source IN LISTS ARGN)
    file(STRINGS ${source} own_moc REGEX "^#include \"[a-z0-9_]+\\.moc\"$")
    if(own_moc)
      get_filename_component(stem ${source} NAME_WE)
      set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc")
      qt_generate_moc(${source} "${moc}" TARGET ${name})
      target_sources(${name} PRIVATE "${moc}")
      target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
    endif()
  endforeach()
endfunction()

# slipway_join_test(PROGRAM NAME source...)
# Makes a test part of its folder's program, which gets the test's name as another one of its own and runs what it is called
# by. Sources that several tests share are taken once.
function(slipway_join_test program name)
  if(NOT TARGET ${program})
    add_executable(${program})
    set_target_properties(${program} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP
      UNITY_BUILD_CODE_BEFORE_INCLUDE "#include \"support/together.h\"")
    target_link_libraries(${program} PRIVATE slipway_together)
  endif()
  foreach(source IN LISTS ARGN)
    get_target_property(joined ${program} SOURCES)
    if(source IN_LIST joined)
      continue()
    endif()
    list(FILTER joined INCLUDE REGEX "\\.cpp$")
    list(LENGTH joined group)
    math(EXPR group "${group} / ${CMAKE_UNITY_BUILD_BATCH_SIZE}")
    target_sources(${program} PRIVATE ${source})
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  add_custom_command(TARGET ${program} POST_BUILD COMMAND ln -sf ${program} ${name} WORKING_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_custom_target(${name} DEPENDS ${program})
endfunction()

# slipway_add_test(NAME [SOURCES file...] LINKS target... [LABEL unit|contract|gui|server|architecture|fuzz-smoke] [TIMEOUT s]
#   [ARGUMENTS text...])
# One Qt Test executable from NAME.cpp (or SOURCES), run with a private home, offscreen, in an odd time zone. With
# SLIPWAY_TESTS_TOGETHER most tests of a folder are one executable: what they instantiate is compiled once for many, and what
# they use is linked once for all.
function(slipway_add_test name)
  cmake_parse_arguments(TEST "" "LABEL;TIMEOUT" "SOURCES;LINKS;ARGUMENTS" ${ARGN})
  if(NOT TEST_SOURCES)
    set(TEST_SOURCES ${name}.cpp)
  endif()
  if(NOT TEST_LABEL)
    set(TEST_LABEL unit)
  endif()
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
    if(SLIPWAY_SANITIZE)
      set(TEST_TIMEOUT 300)
    endif()
  endif()
  # Unit tests of src are run where the sanitizers look, all others where they do not: a second time would prove nothing more.
  set(runs_elsewhere OFF)
  if(SLIPWAY_SANITIZE AND NOT TEST_LABEL MATCHES "^(unit|fuzz-smoke)$")
    set(runs_elsewhere ON)
  elseif(NOT SLIPWAY_UNIT_TESTS AND TEST_LABEL STREQUAL "unit" AND NOT TEST_LINKS MATCHES "::ui_|::window|::ctl")
    set(runs_elsewhere ON)
  endif()
  set(precompiled slipway_pch_tests)
  if(TEST_LINKS MATCHES "::ui_|::window")
    set(precompiled slipway_pch_window_tests)
  elseif(TEST_LINKS MATCHES "Qt6::Gui|::report") # QTEST_MAIN of the header that is shared knows no Qt Gui
    set(precompiled slipway_pch_core)
  endif()
  set(program ${name})
  if(SLIPWAY_TESTS_TOGETHER AND NOT runs_elsewhere AND TEST_LABEL MATCHES "^(unit|gui)$" AND NOT TEST_SOURCES MATCHES "\\.h(;|$)"
      AND NOT precompiled STREQUAL "slipway_pch_core")
    file(RELATIVE_PATH program "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}/tests")
    string(REPLACE "/" "_" program "${program}")
    slipway_join_test(${program} ${name} ${TEST_SOURCES})
  else()
    add_executable(${program} ${TEST_SOURCES})
    set_target_properties(${program} PROPERTIES UNITY_BUILD OFF)
  endif()
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  slipway_moc_test(${program} ${TEST_SOURCES})
  target_include_directories(${program} PRIVATE "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_SOURCE_DIR}")
  target_compile_definitions(${program} PRIVATE SLIPWAY_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures")
  target_link_libraries(${program} PRIVATE ${TEST_LINKS} Qt6::Test slipway_compiler slipway_test_compiler)
  target_precompile_headers(${program} REUSE_FROM ${precompiled})
  target_compile_options(${program} PRIVATE -fPIC) # as in the precompiled header, which would not fit otherwise
  if(runs_elsewhere)
    set_target_properties(${program} PROPERTIES EXCLUDE_FROM_ALL ON)
    return()
  endif()
  set(home "${CMAKE_BINARY_DIR}/tests/home/${name}")
  file(MAKE_DIRECTORY "${home}")
  add_test(NAME ${name} COMMAND "${CMAKE_BINARY_DIR}/tests/${name}" ${TEST_ARGUMENTS})
  set_tests_properties(${name} PROPERTIES
    LABELS "${TEST_LABEL}" TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Pacific/Chatham;LC_ALL=C.UTF-8;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;ASAN_OPTIONS=detect_leaks=0")
endfunction()
