// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

namespace pledgeboard {

/// A file that was not imported, and why.
struct ListedFile {
    QString name;
    QString why; ///< what to do next stands in it
};

/// The files that an import left out, each with its reason and what to do next.
class NotImportedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NotImportedDialog(const std::vector<ListedFile> &files, QWidget *parent = nullptr);
};

} // namespace pledgeboard
