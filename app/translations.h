// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pledgeboard {

/// A language that the program speaks.
struct Language {
    QString code; ///< as in --language and the settings: "en", "cy"
    QString name; ///< in the language itself: "Cymraeg"
};

/// Every language that there is a catalogue for, English first.
const QList<Language> &languages();

/// The code of the language that fits the user's locale best; "en" where none does.
QString systemLanguage();

/// Makes the application speak a language from now on: our own strings, those of Qt where it has a catalogue, and the default
/// locale of date fields. Widgets hear of it by QEvent::LanguageChange. An unknown code means English. Needs a QCoreApplication.
void installLanguage(const QString &code);

/// The code that installLanguage() took last; "en" before its first call.
QString installedLanguage();

} // namespace pledgeboard
