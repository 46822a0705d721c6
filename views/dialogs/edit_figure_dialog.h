// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figure.h"
#include "views/dialogs/figure_names.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace pledgeboard {

/// Asks what a figure is: kind, amount with its bound and currency, place, organisation, programme, year and period. Empty is unknown.
/// It cannot be accepted while a field holds what is no number, year or place of the gazetteer.
class EditFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// title says what is done: "Edit the figure", "Add a figure". The quote of the figure's evidence is shown above the fields.
    EditFigureDialog(const QString &title, const Figure &figure, const FigureNames &names, QWidget *parent = nullptr);

    /// The figure as it was given, with what was entered.
    Figure figure() const;

    /// Why, in the user's words; mostly empty.
    QString note() const;

private:
    void build(const Figure &figure, const FigureNames &names);
    void fill(const Figure &figure);
    void check();
    void showUnit();
    QString trouble() const; ///< translated: what keeps the dialog from being accepted; empty: nothing
    std::optional<Amount> amount() const;

    Figure m_figure;
    QComboBox *m_kind = nullptr;
    QComboBox *m_bound = nullptr;
    QLineEdit *m_amount = nullptr;
    QLineEdit *m_to = nullptr; ///< the upper end of a range; empty: no range
    QComboBox *m_currency = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_programme = nullptr;
    QLineEdit *m_year = nullptr;
    QLineEdit *m_first = nullptr; ///< of the period
    QLineEdit *m_last = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_trouble = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace pledgeboard
