// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/metadata.h"

#include "models/reading/date_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace pledgeboard {

namespace {

constexpr qint64 kMaxMetadataBytes = qint64{1024} * 1024;

tl::unexpected<Error> broken(const QString &name, const QString &what)
{
    return failure(ErrorCode::FileUnreadable,
                   QCoreApplication::translate(
                       "reading", "\"%1\" cannot be used: %2. Mend it, or move it away and enter the details by hand.")
                       .arg(name, what));
}

/// The text of a member; empty where it is null or absent; nothing where it is something else.
std::optional<QString> textOf(const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (value.isNull() || value.isUndefined())
        return QString();
    return value.isString() ? std::optional<QString>(value.toString().trimmed()) : std::nullopt;
}

std::optional<boost::gregorian::date> isoDate(const QString &text)
{
    const std::vector<DateWord> words = splitDateWords(text);
    const auto written = writtenDateAt(words, 0);
    const bool isWhole = text.size() == 10 && words.size() == 5 && written && written->words == 5 && text.at(4) == u'-';
    return isWhole ? written->date() : std::nullopt;
}

} // namespace

Result<ArticleDetails> parseMetadata(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return broken(name, error.error == QJsonParseError::NoError
                                ? QCoreApplication::translate("reading", "it is no JSON object")
                                : QCoreApplication::translate("reading", "it is no JSON (%1 at byte %2)")
                                      .arg(error.errorString())
                                      .arg(error.offset));
    }
    ArticleDetails details;
    QString published;
    const std::initializer_list<std::pair<QString, QString *>> members{
        {QStringLiteral("title"), &details.title},
        {QStringLiteral("publisher"), &details.publisher},
        {QStringLiteral("url"), &details.url},
        {QStringLiteral("published"), &published}};
    for (const auto &[member, target] : members) {
        const auto text = textOf(document.object(), member);
        if (!text)
            return broken(name,
                          QCoreApplication::translate("reading", "\"%1\" is neither a text nor null").arg(member));
        *target = *text;
    }
    details.published = isoDate(published);
    if (!published.isEmpty() && !details.published)
        return broken(name, QCoreApplication::translate("reading", "\"published\" is no date such as 2025-01-17"));
    return details;
}

Result<ArticleDetails> readMetadataBeside(const QString &articlePath)
{
    const QFileInfo article(articlePath);
    const QString name = article.completeBaseName() + QStringLiteral(".meta.json");
    QFile file(article.dir().filePath(name));
    if (!file.exists())
        return ArticleDetails{};
    if (!file.open(QIODevice::ReadOnly))
        return broken(name, file.errorString());
    if (file.size() > kMaxMetadataBytes)
        return broken(name, QCoreApplication::translate("reading", "it is larger than 1 MB"));
    return parseMetadata(file.readAll(), name);
}

} // namespace pledgeboard
