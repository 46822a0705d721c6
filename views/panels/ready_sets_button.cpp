// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/ready_sets_button.h"

#include "models/reference/gazetteer.h"
#include "models/reference/ready_sets.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QMenu>

namespace pledgeboard {

namespace {

// A longer menu would not fit a small screen.
constexpr int kMostPlaces = 12;

QStringList namesOf(const std::vector<PlaceIndex> &places)
{
    QStringList names;
    for (const PlaceIndex place : places)
        names.append(Gazetteer::instance().at(place).name);
    return names;
}

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ReadySetsButton::ReadySetsButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("role", QStringLiteral("link"));
    setFont(quietFont());
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ReadySetsButton::fillMenu);
    retranslate();
}

void ReadySetsButton::fillMenu()
{
    menu()->clear();
    const ReadySets &sets = ReadySets::instance();
    const auto add = [this](const QString &text, const std::vector<PlaceIndex> &places) {
        menu()->addAction(text, this, [this, names = namesOf(places)] { Q_EMIT placesChosen(names); });
    };
    add(tr("&Core cities"), sets.coreCities());
    add(tr("&Mayoral areas"), sets.mayoralAreas());
    add(tr("The four &nations"), sets.nations());
    menu()->addSeparator();
    int listed = 0;
    for (const QString &name : m_shown) {
        const PlaceIndex place = Gazetteer::instance().find(name);
        std::vector<PlaceIndex> alike = place == kNoPlace ? std::vector<PlaceIndex>() : sets.neighbours(place);
        if (alike.empty() || listed == kMostPlaces)
            continue;
        ++listed;
        alike.insert(alike.begin(), place);
        add(tr("Neighbours of %1").arg(menuText(Gazetteer::instance().usualName(place))), alike);
    }
    if (listed == 0)
        menu()->addAction(tr("Choose a city or district first"))->setEnabled(false);
}

void ReadySetsButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void ReadySetsButton::retranslate()
{
    setText(tr("&Sets"));
    setAccessibleName(tr("Sets of places"));
    setToolTip(tr("Core cities, mayoral areas, nations, and places with an economy like that of one that is shown"));
}

} // namespace pledgeboard
