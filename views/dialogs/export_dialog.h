// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pledgeboard {

/// What to export: where to, how large, and how many pixels to a point.
struct ExportChoice {
    QString path;
    ChartOptions options;
    double scale = 1.0;
};

/// Asks for the picture's size, scale and file, with a preview of how it will look.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The chart as shown, and the folder in which its file is proposed.
    ExportDialog(const ChartInput &input, const ChartOptions &options, const QString &folder,
                 QWidget *parent = nullptr);

    ExportChoice choice() const;
    void setPath(const QString &path);

private:
    void build();
    void browse();
    void showPreset();
    void showPreview();
    void check();
    QString wholePath() const;

    ChartInput m_input;
    ChartOptions m_options;
    QComboBox *m_preset = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QComboBox *m_scale = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace pledgeboard
