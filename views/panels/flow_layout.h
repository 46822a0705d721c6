// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace pledgeboard {

/// Lays its items out in rows, as words are.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int space, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int layOut(const QRect &rect, bool move) const;

    int m_space = 0;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace pledgeboard
