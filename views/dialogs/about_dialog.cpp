// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/about_dialog.h"

#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace pledgeboard {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Pledgeboard"));
    auto *title = new QLabel(QStringLiteral("Pledgeboard %1").arg(QStringLiteral(PLEDGEBOARD_VERSION)), this);
    QFont large = strongFont();
    large.setPointSizeF(large.pointSizeF() * 20 / 13);
    title->setFont(large);
    const QStringList paragraphs{
        tr("Which city was promised how many tech jobs and how much investment, counted once and with the evidence. "
           "Nothing leaves this computer unless you ask for it."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        tr("Contains OS, NRS, NISRA, ONS and HM Treasury data, Crown copyright, Open Government Licence v3.0. Place "
           "data "
           "from GeoNames (CC BY 4.0). Council names from mySociety (CC BY 4.0). Exchange rates: Federal Reserve. "
           "Map: Natural Earth. Airports: OurAirports."),
        tr("Built with Qt %1, Boost and SQLite.").arg(QString::fromLatin1(qVersion())),
    };
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addWidget(title);
    for (const QString &paragraph : paragraphs) {
        auto *label = new QLabel(paragraph, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(scaled(440));
        layout->addWidget(label);
    }
    layout->addWidget(buttons);
}

} // namespace pledgeboard
