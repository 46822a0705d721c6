// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/elided_lines.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>

namespace pledgeboard {

QString elidedLines(const QString &text, const QFont &font, int width, int atMost)
{
    QStringList shown;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const QString words = paragraph.mid(line.textStart(), line.textLength());
            if (shown.size() == atMost) {
                // One more line: the last one shown ends in the sign that there is more.
                QString &last = shown.last();
                last = QFontMetrics(font).elidedText(last.trimmed() + u' ' + words, Qt::ElideRight, width);
                if (!last.endsWith(u'…'))
                    last += u'…';
                return shown.join(u'\n');
            }
            shown.append(words);
        }
        layout.endLayout();
    }
    return text;
}

} // namespace pledgeboard
