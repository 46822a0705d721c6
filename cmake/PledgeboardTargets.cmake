# SPDX-License-Identifier: GPL-3.0-or-later

# pledgeboard_library(domain SOURCES a.cpp b.cpp LINKS Qt6::Core ...)
# One folder, one static library. It is called pledgeboard_<name> and includes from the project's root.
function(pledgeboard_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_library(pledgeboard_${name} STATIC ${arg_SOURCES})
    target_link_libraries(pledgeboard_${name} PUBLIC pledgeboard_options ${arg_LINKS})
    pledgeboard_use_precompiled(pledgeboard_${name})
endfunction()

# pledgeboard_test(tst_figure LINKS pledgeboard_domain)
# One source file, one Qt Test program, one line in ctest. Offscreen, C locale, its own home folder.
function(pledgeboard_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE pledgeboard_options Qt6::Test ${arg_LINKS})
    pledgeboard_use_precompiled(${name})
    target_compile_definitions(${name} PRIVATE
        PLEDGEBOARD_SOURCE_DIR="${CMAKE_SOURCE_DIR}" PLEDGEBOARD_PROGRAM="${CMAKE_BINARY_DIR}/bin/pledgeboard")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;HOME=${CMAKE_BINARY_DIR}/tests/home/${name};XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/data;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/home/${name}/config")
endfunction()

# pledgeboard_bench(bench_counting LINKS pledgeboard_counting)
# One source file, one program that prints lines "name: value unit". Built with everything, run by ./dev bench only.
function(pledgeboard_bench name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
    target_link_libraries(${name} PRIVATE pledgeboard_options ${arg_LINKS})
    target_compile_definitions(${name} PRIVATE
        PLEDGEBOARD_SOURCE_DIR="${CMAKE_SOURCE_DIR}" PLEDGEBOARD_PROGRAM="${CMAKE_BINARY_DIR}/bin/pledgeboard")
endfunction()

# pledgeboard_fuzz(fuzz_reading LINKS pledgeboard_reading)
# One libFuzzer target; only where PLEDGEBOARD_FUZZ is on. ./dev fuzz builds and runs them all.
function(pledgeboard_fuzz name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
    target_link_libraries(${name} PRIVATE pledgeboard_options ${arg_LINKS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
endfunction()
