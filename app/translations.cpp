// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace pledgeboard {

namespace {

constexpr QLatin1String kTranslator("pledgeboard.translator");

QString &installedCode()
{
    static QString code = QStringLiteral("en");
    return code;
}

bool isKnown(const QString &code)
{
    return std::any_of(languages().cbegin(), languages().cend(),
                       [&code](const Language &language) { return language.code == code; });
}

void installCatalogue(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(kTranslator);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> known{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("cy"), QStringLiteral("Cymraeg")},
    };
    return known;
}

QString systemLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        QString code = tag.section(u'-', 0, 0);
        if (isKnown(code))
            return code;
    }
    return QStringLiteral("en");
}

void installLanguage(const QString &code)
{
    const QString wanted = isKnown(code) ? code : QStringLiteral("en");
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(kTranslator, Qt::FindDirectChildrenOnly));
    QLocale::setDefault(QLocale(wanted + QStringLiteral("_GB")));
    installedCode() = wanted;
    installCatalogue(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a catalogue too: it holds the plural forms of strings such as "%n figure(s)".
    installCatalogue(QStringLiteral("pledgeboard_") + wanted, QStringLiteral(":/i18n"));
}

QString installedLanguage()
{
    return installedCode();
}

} // namespace pledgeboard
