// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/name_tables.h"

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr QStringView kNotOrganisations[] = {
    u"AI", u"IT", u"ICT", u"UK", u"US", u"USA", u"EU", u"CEO", u"CTO", u"CFO", u"R&D", u"GVA", u"GDP", u"VR", u"AR", u"TV", u"STEM", u"FDI",
    u"HQ", u"IPO", u"SME", u"SMEs", u"PhD", u"MP", u"MPs", u"MSP", u"MSPs", u"PR", u"HR", u"IoT", u"SaaS", u"Brexit", u"Covid", u"COVID",
    u"Christmas", u"Easter", u"Internet", u"Web", u"Parliament", u"Conservative", u"Labour", u"Tory", u"Tories", u"Liberal", u"SNP", u"Lib",
    u"Britain", u"British", u"English", u"Scottish", u"Welsh", u"Irish", u"American", u"European", u"Asian", u"African", u"Indian", u"Chinese",
    u"Japanese", u"German", u"French", u"Italian", u"Spanish", u"Dutch", u"Swedish", u"Danish", u"Norwegian", u"Finnish", u"Swiss", u"Canadian",
    u"Australian", u"Korean", u"Taiwanese", u"Israeli", u"Turkish", u"Polish", u"Russian", u"Brazilian", u"Mexican", u"Northern", u"Southern",
    u"North", u"South", u"East", u"West", u"Western", u"Eastern", u"Midlands", u"GCSE", u"A-level", u"FTSE", u"Nasdaq", u"Bitcoin", u"Fintech",
    u"FinTech", u"Tech", u"Digital", u"Chancellor", u"Minister", u"Ministers", u"Mayor", u"Secretary", u"Director", u"President", u"Chairman",
    u"Chair", u"Professor", u"Prof", u"Dr", u"Sir", u"Lord", u"Councillor", u"Cllr", u"Councillors", u"First", u"Prime", u"Chief", u"Executive",
    u"Leader", u"Officials", u"City", u"Region", u"County", u"Town", u"Area", u"Government", u"I", u"A", u"The", u"January", u"GMT", u"BST",
    u"GB", u"OK", u"PM", u"AM", u"CV", u"3D", u"4G", u"5G", u"WiFi", u"Wi-Fi", u"Gigabit", u"Quantum", u"Robotics", u"Biotech", u"Medtech",
    u"Life", u"Science", u"Sciences", u"Data", u"Cyber", u"Net", u"Zero", u"Expo", u"European", u"England", u"Celtic", u"App", u"Series",
    u"Unemployment", u"Offshore", u"Onshore", u"CyberUK", u"Northerner", u"Advertisement", u"GCHQ-backed", u"Phase", u"Level", u"GPs", u"GP",
};

constexpr QStringView kNationalities[] = {
    u"AI", u"IT", u"UK", u"US", u"EU", u"British", u"English", u"Scottish", u"Welsh", u"Irish", u"American", u"European", u"Asian", u"Indian", u"Chinese",
    u"Japanese", u"German", u"French", u"Italian", u"Spanish", u"Dutch", u"Swedish", u"Danish", u"Norwegian", u"Finnish", u"Swiss", u"Canadian",
    u"Australian", u"Korean", u"Taiwanese", u"Israeli", u"Turkish", u"Polish", u"Brazilian", u"Mexican", u"Austrian", u"Belgian", u"Singaporean",
};

constexpr QStringView kCompanyNouns[] = {
    u"company", u"firm", u"group", u"business", u"studio", u"manufacturer", u"developer", u"startup", u"start-up", u"organisation", u"bank", u"giant",
    u"university", u"college", u"chain", u"retailer", u"maker", u"owner", u"operator", u"provider", u"corporation", u"enterprise", u"scaleup",
    u"spinout", u"investor", u"charity", u"consortium", u"insurer", u"lender", u"brand", u"publisher", u"producer", u"consultancy", u"agency",
    u"trust", u"partnership", u"multinational", u"carmaker", u"engineer", u"specialist", u"employer", u"authority", u"council", u"institute",
};

constexpr BodyRow kBodies[] = {
    {u"welsh government", u"Welsh Government"},
    {u"welsh ministers", u"Welsh Government"},
    {u"welsh and uk governments", u"Welsh Government"},
    {u"scottish government", u"Scottish Government"},
    {u"scottish ministers", u"Scottish Government"},
    {u"holyrood", u"Scottish Government"},
    {u"northern ireland executive", u"Northern Ireland Executive"},
    {u"stormont", u"Northern Ireland Executive"},
    {u"uk government", u"UK Government"},
    {u"british government", u"UK Government"},
    {u"central government", u"UK Government"},
    {u"government", u"UK Government"},
    {u"ministers", u"UK Government"},
    {u"treasury", u"UK Government"},
    {u"whitehall", u"UK Government"},
    {u"westminster", u"UK Government"},
    {u"downing street", u"UK Government"},
    {u"chancellor", u"UK Government"},
    {u"prime minister", u"UK Government"},
    {u"home office", u"UK Government"},
    {u"european union", u"European Union"},
    {u"european commission", u"European Commission"},
    {u"eu", u"European Union"},
};

} // namespace

std::span<const QStringView> notOrganisations()
{
    return kNotOrganisations;
}

std::span<const QStringView> nationalities()
{
    return kNationalities;
}

std::span<const QStringView> companyNouns()
{
    return kCompanyNouns;
}

std::span<const BodyRow> bodies()
{
    return kBodies;
}

bool isListed(std::span<const QStringView> list, QStringView word)
{
    return std::any_of(list.begin(), list.end(), [word](QStringView known) { return known == word; });
}

} // namespace pledgeboard
