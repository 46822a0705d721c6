// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace pledgeboard {

/// One message under the tool row: what was done or what failed, with at most one thing to do about it. Stays until it is
/// closed or another one comes; never stops the work.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone : unsigned char { Done, Failed };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Tone m_tone = Tone::Done;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_close = nullptr;
    std::function<void()> m_do;
};

} // namespace pledgeboard
