// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/name_search.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace pledgeboard {

class NameListModel;

/// A field that finds places, organisations and programmes as one types, with what was found below it. Enter takes the marked name,
/// the arrows walk the list, Escape empties the field.
class NameFinder : public QWidget
{
    Q_OBJECT

public:
    explicit NameFinder(QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);

    /// Gives the field the keyboard, with its text selected.
    void begin();
    bool isSearching() const;

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    QString message() const; ///< what stands in the place of the list; empty while that is shown

Q_SIGNALS:
    /// Something is typed in the field, or nothing any more.
    void searchingChanged(bool searching);
    void placeChosen(const QString &place);
    /// An organisation or a programme.
    void nameChosen(pledgeboard::NameKind kind, const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(const QModelIndex &index);
    bool keyInField(int key);
    bool keyInList(int key, const QString &text);
    void fitList();
    void retranslate();

    NameSearch m_search;
    NameListModel *m_names = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    bool m_wasSearching = false;
};

} // namespace pledgeboard
