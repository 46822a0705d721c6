// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_tables.h"

namespace pledgeboard {

namespace {

constexpr BodyRow kBodies[] = {
    {"welsh government", u"Welsh Government"},
    {"welsh ministers", u"Welsh Government"},
    {"welsh and uk governments", u"Welsh Government"},
    {"scottish government", u"Scottish Government"},
    {"scottish ministers", u"Scottish Government"},
    {"holyrood", u"Scottish Government"},
    {"northern ireland executive", u"Northern Ireland Executive"},
    {"stormont", u"Northern Ireland Executive"},
    {"uk government", u"UK Government"},
    {"british government", u"UK Government"},
    {"central government", u"UK Government"},
    {"government", u"UK Government"},
    {"ministers", u"UK Government"},
    {"treasury", u"UK Government"},
    {"whitehall", u"UK Government"},
    {"westminster", u"UK Government"},
    {"downing street", u"UK Government"},
    {"chancellor", u"UK Government"},
    {"prime minister", u"UK Government"},
    {"home office", u"UK Government"},
    {"european union", u"European Union"},
    {"european commission", u"European Commission"},
    {"eu", u"European Union"},
    {"downing st", u"UK Government"},
    {"hm government", u"UK Government"},
    {"cabinet office", u"UK Government"},
    {"uk ministers", u"UK Government"},
};

} // namespace

std::span<const BodyRow> bodyTable()
{
    return kBodies;
}

} // namespace pledgeboard
