// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include and every link of the program's folders and fails on an arrow that is not in the table below.
#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

/// A folder with what it may use: folders of ours and modules of Qt. The folder itself and QtCore go without saying.
struct Layer {
    QString folder;
    QStringList folders;
    QStringList modules;
};

const QList<Layer> &layers()
{
    static const QList<Layer> table = [] {
        const QString domain = QStringLiteral("models/domain");
        const QString reference = QStringLiteral("models/reference");
        const QString reading = QStringLiteral("models/reading");
        const QString extraction = QStringLiteral("models/extraction");
        const QString counting = QStringLiteral("models/counting");
        const QString storage = QStringLiteral("models/storage");
        const QString items = QStringLiteral("models/items");
        const QString theme = QStringLiteral("views/theme");
        const QString charts = QStringLiteral("views/charts");
        const QString panels = QStringLiteral("views/panels");
        const QString dialogs = QStringLiteral("views/dialogs");
        const QString sql = QStringLiteral("QtSql");
        const QString concurrent = QStringLiteral("QtConcurrent");
        const QStringList models{domain, reference, reading, extraction, counting, storage, items};
        const QStringList windows{QStringLiteral("QtGui"),    QStringLiteral("QtWidgets"), QStringLiteral("QtSvg"),
                                  QStringLiteral("QtCharts"), QStringLiteral("QtOpenGL"),  concurrent};
        return QList<Layer>{
            {domain, {}, {}},
            {reference, {domain}, {}},
            {reading, {domain, reference}, {}},
            {extraction, {domain, reference}, {concurrent}},
            {counting, {domain, reference, reading, extraction}, {concurrent}},
            {storage, models.mid(0, 5), {sql}},
            {items, models.mid(0, 6), {concurrent}},
            {theme, {}, windows},
            {charts, models + QStringList{theme}, windows},
            {panels, models + QStringList{theme, charts}, windows},
            {dialogs, models + QStringList{theme, charts}, windows},
            {QStringLiteral("app"), models + QStringList{theme, charts, panels, dialogs}, windows},
        };
    }();
    return table;
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (path.startsWith(layer.folder + u'/'))
            return &layer;
    }
    return nullptr;
}

/// The module of Qt that brings the header written as QLabel or QtWidgets/QLabel; empty for a header that is not Qt's.
QString moduleOf(const QString &header)
{
    if (header.startsWith(QStringLiteral("Qt")) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &module : modules) {
        if (headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

bool mayUseModule(const Layer &layer, const QString &module)
{
    return module == u"QtCore" || layer.modules.contains(module);
}

QString includeTrouble(const Layer &layer, const QString &written)
{
    const QString name = written.mid(1, written.size() - 2);
    if (written.startsWith(u'"')) {
        if (name.endsWith(QStringLiteral(".moc")) || name.startsWith(QStringLiteral("moc_")))
            return {};
        const Layer *used = layerOf(name);
        if (!used)
            return QStringLiteral("%1 is not written from the root of the project").arg(name);
        if (used->folder != layer.folder && !layer.folders.contains(used->folder))
            return QStringLiteral("%1 may not include %2").arg(layer.folder, name);
        return {};
    }
    if (layerOf(name))
        return QStringLiteral("%1 is ours and is written in quotes").arg(name);
    if (name == u"sqlite3.h" && !layer.modules.contains(QStringLiteral("QtSql")))
        return QStringLiteral("%1 may not include %2").arg(layer.folder, name);
    const QString module = moduleOf(name);
    if (!module.isEmpty() && !mayUseModule(layer, module))
        return QStringLiteral("%1 may not include %2, which is of %3").arg(layer.folder, name, module);
    return {};
}

QString linkTrouble(const Layer &layer, const QString &target)
{
    if (target.startsWith(QStringLiteral("Qt6::"))) {
        const QString module = QStringLiteral("Qt") + target.mid(5);
        return mayUseModule(layer, module) ? QString() : QStringLiteral("%1 may not link %2").arg(layer.folder, target);
    }
    const QString name = target.section(u'_', 1);
    for (const Layer &used : layers()) {
        if (used.folder.section(u'/', 1) == name && used.folder != layer.folder && !layer.folders.contains(used.folder))
            return QStringLiteral("%1 may not link %2").arg(layer.folder, target);
    }
    return {};
}

/// What is wrong in a file of the project, in one line each. The path is from the project's root.
QStringList troubles(const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"][^>\"\\n]*[>\"])"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression link(QStringLiteral("\\bpledgeboard_[a-z]+\\b|\\bQt6::\\w+"));

    QStringList found;
    if (!text.section(u'\n', 0, 1).contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")))
        found << QStringLiteral("the SPDX line is missing at the top");
    if (const Layer *layer = layerOf(path)) {
        const bool cmake = path.endsWith(QStringLiteral("CMakeLists.txt"));
        QRegularExpressionMatchIterator matches = (cmake ? link : include).globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString trouble =
                cmake ? linkTrouble(*layer, match.captured()) : includeTrouble(*layer, match.captured(1));
            if (!trouble.isEmpty())
                found << trouble;
        }
    } else if (path.startsWith(QStringLiteral("models/")) || path.startsWith(QStringLiteral("views/"))) {
        if (path.count(u'/') > 1)
            found << QStringLiteral("the folder is not in the table of this test");
    }
    return found;
}

/// The files that the rules hold for, from the project's root.
QStringList projectFiles(const QDir &root)
{
    QStringList files{QStringLiteral("CMakeLists.txt"), QStringLiteral("dev")};
    for (const char *folder : {"app", "cmake", "models", "packaging", "tests", "translations", "views", "resources"}) {
        QDirIterator entries(root.filePath(QString::fromLatin1(folder)),
                             {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.cmake"),
                              QStringLiteral("*.sql"), QStringLiteral("CMakeLists.txt")},
                             QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            files << root.relativeFilePath(entries.next());
    }
    return files;
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyArrowIsInTheTable()
    {
        const QDir root(QStringLiteral(PLEDGEBOARD_SOURCE_DIR));
        const QStringList files = projectFiles(root);
        QVERIFY2(files.size() > 50, "the project's files were not found");
        QStringList found;
        for (const QString &path : files) {
            QFile file(root.filePath(path));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            for (const QString &trouble : troubles(path, QString::fromUtf8(file.readAll())))
                found << path + QStringLiteral(": ") + trouble;
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void theTableGoesOneWay()
    {
        QStringList before;
        for (const Layer &layer : layers()) {
            for (const QString &used : layer.folders)
                QVERIFY2(before.contains(used), qPrintable(layer.folder + QStringLiteral(" uses ") + used));
            before << layer.folder;
        }
    }

    void wrongInputIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("trouble");
        const auto row = [](const char *name, const char *path, const char *line, const char *trouble) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line)
                                << QString::fromLatin1(trouble);
        };
        row("to the left", "models/counting/a.cpp", "#include \"models/domain/kind.h\"", "");
        row("own folder", "views/panels/a.cpp", "#include \"views/panels/b.h\"", "");
        row("to the right", "models/domain/a.h", "#include \"models/counting/counter.h\"",
            "models/domain may not include models/counting/counter.h");
        row("to the side", "models/extraction/a.h", "  #  include \"models/reading/b.h\"",
            "models/extraction may not include models/reading/b.h");
        row("models to views", "models/items/a.h", "#include \"views/theme/theme.h\"",
            "models/items may not include views/theme/theme.h");
        row("views to app", "views/charts/a.h", "#include \"app/main_window.h\"",
            "views/charts may not include app/main_window.h");
        row("not from the root", "models/domain/a.cpp", "#include \"kind.h\"",
            "kind.h is not written from the root of the project");
        row("ours in angles", "app/a.cpp", "#include <models/domain/kind.h>",
            "models/domain/kind.h is ours and is written in quotes");
        row("moc", "app/a.cpp", "#include \"a.moc\"", "");
        row("core", "models/domain/a.cpp", "#include <QString>", "");
        row("standard", "models/domain/a.cpp", "#include <vector>", "");
        row("gui in models", "models/items/a.cpp", "#include <QColor>",
            "models/items may not include QColor, which is of QtGui");
        row("widgets in models", "models/items/a.cpp", "#include <QtWidgets/QLabel>",
            "models/items may not include QtWidgets/QLabel, which is of QtWidgets");
        row("charts in models", "models/items/a.cpp", "#include <QChart>",
            "models/items may not include QChart, which is of QtCharts");
        row("sql in storage", "models/storage/a.cpp", "#include <QSqlQuery>", "");
        row("sql in views", "views/panels/a.cpp", "#include <QSqlQuery>",
            "views/panels may not include QSqlQuery, which is of QtSql");
        row("sql in app", "app/a.cpp", "#include <QSqlDatabase>",
            "app may not include QSqlDatabase, which is of QtSql");
        row("sqlite in items", "models/items/a.cpp", "#include <sqlite3.h>", "models/items may not include sqlite3.h");
        row("link to the left", "models/counting/CMakeLists.txt", "LINKS pledgeboard_extraction Qt6::Core)", "");
        row("link to the right", "models/domain/CMakeLists.txt", "LINKS pledgeboard_storage)",
            "models/domain may not link pledgeboard_storage");
        row("link widgets", "models/items/CMakeLists.txt", "LINKS Qt6::Widgets)",
            "models/items may not link Qt6::Widgets");
        row("new folder", "models/guessing/a.cpp", "#include <QString>", "the folder is not in the table of this test");
    }

    void wrongInputIsFound()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QFETCH(const QString, trouble);
        const QString head = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
        QCOMPARE(troubles(path, head + line + u'\n').join(u'\n'), trouble);
    }

    void aMissingLicenceLineIsFound()
    {
        QCOMPARE(troubles(QStringLiteral("app/a.cpp"), QStringLiteral("#include <QString>\n")),
                 QStringList{QStringLiteral("the SPDX line is missing at the top")});
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
