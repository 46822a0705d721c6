// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/drop_overlay.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace pledgeboard {

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showFor(int files)
{
    m_text = files == 0 ? tr("Drop to import this text") : tr("Drop to import %n file(s) or folder(s)", nullptr, files);
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tokens().window;
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(tokens().accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 8, 8);
    const int size = scaled(48);
    const QRect picture(rect().center().x() - size / 2, rect().center().y() - size, size, size);
    icon(QStringLiteral("drop")).paint(&painter, picture);
    painter.setFont(strongFont());
    painter.setPen(tokens().text);
    painter.drawText(QRect(0, picture.bottom() + scaled(12), width(), scaled(24)), Qt::AlignCenter, m_text);
}

} // namespace pledgeboard
