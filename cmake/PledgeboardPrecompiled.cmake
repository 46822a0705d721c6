# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that nearly every file reads, compiled once: without them four fifths of a build are the parsing of these.
# A file still includes all that it uses; ./dev lint reads each without what is precompiled here.

# pledgeboard_precompiled(core LINKS Qt6::Core HEADERS <vector> ...)
function(pledgeboard_precompiled name)
    cmake_parse_arguments(arg "" "" "LINKS;HEADERS" ${ARGN})
    set(source ${CMAKE_BINARY_DIR}/precompiled_${name}.cpp)
    if(NOT EXISTS ${source})
        file(WRITE ${source} "")
    endif()
    add_library(pledgeboard_precompiled_${name} STATIC ${source})
    target_link_libraries(pledgeboard_precompiled_${name} PRIVATE pledgeboard_options ${arg_LINKS})
    target_precompile_headers(pledgeboard_precompiled_${name} PRIVATE ${arg_HEADERS})
endfunction()

set(core_headers
    <algorithm> <array> <chrono> <cmath> <cstdint> <functional> <map> <memory> <numeric> <optional> <set> <span> <string>
    <string_view> <tuple> <utility> <vector>
    <boost/date_time/gregorian/gregorian.hpp> <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QStringView> <QTextStream> <QUuid> <QVariant>)
pledgeboard_precompiled(core LINKS Qt6::Core Boost::date_time tl::expected HEADERS ${core_headers})
pledgeboard_precompiled(widgets LINKS Qt6::Core Qt6::Widgets Boost::date_time tl::expected
    HEADERS ${core_headers} <QAction> <QApplication> <QLabel> <QPainter> <QPushButton> <QVBoxLayout> <QWidget>)

# pledgeboard_use_precompiled(target): those of Qt Widgets where it is a part of the program that has widgets.
function(pledgeboard_use_precompiled target)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE folder)
    # What Boost::date_time brings: GCC takes a precompiled header only with the macros that it was compiled with.
    target_compile_definitions(${target} PRIVATE BOOST_ALL_NO_LIB BOOST_DATE_TIME_DYN_LINK)
    if(folder MATCHES "^(views|tests/(charts|dialogs|panels|window))" OR target MATCHES "^(pledgeboard|pledgeboard_app_window)$")
        target_precompile_headers(${target} REUSE_FROM pledgeboard_precompiled_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM pledgeboard_precompiled_core)
    endif()
endfunction()
