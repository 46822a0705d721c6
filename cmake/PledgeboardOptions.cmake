# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with. Warnings are errors.
option(PLEDGEBOARD_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(PLEDGEBOARD_CLANG_TIDY "Run clang-tidy on each file as it is compiled" OFF)
option(PLEDGEBOARD_FUZZ "Build the libFuzzer targets (Clang only)" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # ccache shares what is compiled with precompiled headers only where it is told that their macros may be trusted.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

add_library(pledgeboard_options INTERFACE)
target_include_directories(pledgeboard_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(pledgeboard_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_options(pledgeboard_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # for ccache
target_compile_definitions(pledgeboard_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_FORCE_ASSERTS PLEDGEBOARD_VERSION="${PROJECT_VERSION}")

# GCC 12 takes the empty half of a std::optional for a variable that is used before it has a value, when it optimises.
target_compile_options(pledgeboard_options INTERFACE
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)

# What Debian's own packages are hardened with.
target_compile_options(pledgeboard_options INTERFACE
    $<$<CONFIG:Release>:-fstack-protector-strong> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
target_link_options(pledgeboard_options INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)

if(PLEDGEBOARD_SANITIZE)
    target_compile_options(pledgeboard_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(pledgeboard_options INTERFACE -fsanitize=address,undefined)
endif()
if(PLEDGEBOARD_FUZZ)
    target_compile_options(pledgeboard_options INTERFACE -fsanitize=fuzzer-no-link,address)
    target_link_options(pledgeboard_options INTERFACE -fsanitize=address)
endif()
if(PLEDGEBOARD_CLANG_TIDY)
    find_program(CLANG_TIDY_PROGRAM NAMES clang-tidy-14 clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY_PROGRAM})
endif()
