// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace pledgeboard {

SegmentedControl::SegmentedControl(int count, QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", i == 0           ? QStringLiteral("first")
                                       : i == count - 1 ? QStringLiteral("last")
                                                        : QStringLiteral("middle"));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(button, 1);
        m_buttons->addButton(button, i);
    }
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        moveFocusStop();
        Q_EMIT chosen(id);
    });
}

void SegmentedControl::setTexts(const QStringList &texts, const QStringList &toolTips)
{
    for (int i = 0; i < texts.size(); ++i) {
        QAbstractButton *button = m_buttons->button(i);
        button->setText(texts.at(i));
        button->setToolTip(toolTips.value(i));
        button->setAccessibleName(accessibleName().isEmpty() ? texts.at(i)
                                                             : accessibleName() + QStringLiteral(": ") + texts.at(i));
    }
}

int SegmentedControl::current() const
{
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrent(int segment)
{
    const QSignalBlocker quiet(m_buttons);
    m_buttons->button(segment)->setChecked(true);
    moveFocusStop();
}

void SegmentedControl::moveFocusStop()
{
    for (QAbstractButton *button : m_buttons->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace pledgeboard
