// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

namespace pledgeboard {

/// A button with a menu of places that are often asked for together, and of the neighbours of each place that is asked for.
class ReadySetsButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ReadySetsButton(QWidget *parent = nullptr);

    /// The places that are shown, by the gazetteer's names.
    void setShownPlaces(const QStringList &places) { m_shown = places; }

Q_SIGNALS:
    /// The gazetteer's names of a set; of neighbours with the place itself first.
    void placesChosen(const QStringList &places);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void retranslate();

    QStringList m_shown;
};

} // namespace pledgeboard
