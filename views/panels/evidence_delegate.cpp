// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/evidence_delegate.h"

#include "models/items/table_model.h"
#include "views/panels/tabular_text.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr int kSide = 10;
constexpr int kTop = 6;
constexpr int kLines = 2;

int lineHeight()
{
    return QFontMetrics(bodyFont()).height() + scaled(2);
}

/// The text broken into at most the given number of lines; the last one is cut with an ellipsis.
QStringList brokenLines(const QString &text, const QFont &font, int width, int atMost)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == atMost - 1) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void paintWords(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const QRect inner = rect.adjusted(scaled(16), scaled(kTop), -scaled(4), 0);
    painter.setFont(bodyFont());
    painter.setPen(tokens().text);
    int y = inner.top();
    for (const QString &line : brokenLines(index.data().toString(), bodyFont(), inner.width(), kLines)) {
        painter.drawText(QRect(inner.left(), y, inner.width(), lineHeight()), Qt::AlignVCenter, line);
        y += lineHeight();
    }
    painter.setFont(quietFont());
    painter.setPen(tokens().quiet);
    const QString below = index.data(TableModel::SecondLineRole).toString();
    const QFontMetrics quiet(quietFont());
    painter.drawText(QRect(inner.left(), y, inner.width(), quiet.height()), Qt::AlignVCenter,
                     quiet.elidedText(below, Qt::ElideRight, inner.width()));
}

void paintNumber(QPainter &painter, const QRect &rect, const QModelIndex &index, bool isQuiet)
{
    const QRect inner = rect.adjusted(scaled(2), scaled(kTop), -scaled(kSide), 0);
    painter.setFont(bodyFont());
    const QString text = index.data().toString();
    painter.setPen(isQuiet || text.isEmpty() ? tokens().quiet : tokens().text);
    if (text.isEmpty()) {
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), lineHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("–"));
        return;
    }
    int y = inner.top();
    for (const QString &line : brokenLines(text, bodyFont(), inner.width(), kLines)) {
        drawTabular(painter, QRectF(inner.left(), y, inner.width(), lineHeight()), line, Qt::AlignRight);
        y += lineHeight();
    }
}

} // namespace

int EvidenceDelegate::rowHeight(const QModelIndex &first, int width)
{
    const QStringList lines = brokenLines(first.data().toString(), bodyFont(), width - scaled(20), kLines);
    const int shown = std::max(1, static_cast<int>(lines.size()));
    return shown * lineHeight() + QFontMetrics(quietFont()).height() + 2 * scaled(kTop) + 1;
}

int EvidenceDelegate::tallestRow()
{
    return kLines * lineHeight() + QFontMetrics(quietFont()).height() + 2 * scaled(kTop) + 1;
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = qCeil(tabularWidth(bodyFont(), index.data().toString())) + scaled(kSide + 4);
    return {width, lineHeight() + 2 * scaled(kTop)};
}

int EvidenceDelegate::widthInTwoLines(const QModelIndex &index)
{
    const QString text = index.data().toString();
    double width = tabularWidth(bodyFont(), text);
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
        width = std::min(width,
                         std::max(tabularWidth(bodyFont(), text.left(at)), tabularWidth(bodyFont(), text.mid(at + 1))));
    return qCeil(width) + scaled(kSide + 4);
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens().selectedRow);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens().line);
    if (index.column() == 0)
        paintWords(*painter, option.rect, index);
    else
        paintNumber(*painter, option.rect, index, index.column() == m_quietColumn);
    if ((option.state & QStyle::State_HasFocus) && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height() - 1),
                          tokens().accent);
    painter->restore();
}

} // namespace pledgeboard
