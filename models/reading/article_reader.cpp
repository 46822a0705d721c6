// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/article_reader.h"

#include "models/reading/date_finder.h"
#include "models/reading/headline.h"
#include "models/reading/metadata.h"
#include "models/reading/noise_finder.h"
#include "models/reading/text_decoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace pledgeboard {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("reading", text);
}

tl::unexpected<Error> tooLarge(const QString &name)
{
    return failure(
        ErrorCode::FileTooLarge,
        translated(QT_TRANSLATE_NOOP("reading",
                                     "\"%1\" is larger than 20 MB, the most that an article may have. Cut out the "
                                     "part that is the article and import that."))
            .arg(name));
}

Result<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists()) {
        return failure(
            ErrorCode::FileNotFound,
            translated(QT_TRANSLATE_NOOP("reading", "There is no file \"%1\". Check its name and folder.")).arg(path));
    }
    if (info.isDir()) {
        return failure(ErrorCode::FileUnreadable,
                       translated(QT_TRANSLATE_NOOP("reading", "\"%1\" is a folder. Name the files in it.")).arg(path));
    }
    if (!info.isFile()) {
        return failure(
            ErrorCode::FileUnreadable,
            translated(QT_TRANSLATE_NOOP("reading", "\"%1\" is a device and no file. Save its text to a file first."))
                .arg(path));
    }
    if (info.size() > kMaxArticleBytes)
        return tooLarge(name);
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(kMaxArticleBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(
            ErrorCode::FileUnreadable,
            translated(QT_TRANSLATE_NOOP("reading", "\"%1\" cannot be read: %2. Check that you may open it."))
                .arg(name, file.errorString()));
    }
    return bytes;
}

Article articleFromText(const QString &text, const QString &fileName)
{
    Article article;
    article.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    article.fileName = fileName;
    article.text = text;
    article.noise = findNoise(text);
    article.title = findHeadline(article);
    if (const auto found = findPublishedDate(article)) {
        article.published = found->date;
        article.publishedKnown = found->known;
    }
    return article;
}

void fillIn(Article &article, const ArticleDetails &details, DateKnown known)
{
    if (!details.title.isEmpty())
        article.title = details.title;
    if (!details.publisher.isEmpty())
        article.publisher = details.publisher;
    if (!details.url.isEmpty())
        article.url = details.url;
    if (details.published) {
        article.published = details.published;
        article.publishedKnown = known;
    }
}

} // namespace

Result<Article> readArticleFile(const QString &path, UseMetadata metadata)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<Article> article = readArticleBytes(*bytes, QFileInfo(path).fileName());
    if (!article || metadata == UseMetadata::No)
        return article;
    const Result<ArticleDetails> details = readMetadataBeside(path);
    if (!details)
        return tl::unexpected(details.error());
    fillIn(*article, *details, DateKnown::Stated);
    return article;
}

Result<Article> readArticleBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > kMaxArticleBytes)
        return tooLarge(name);
    const Result<QString> text = decodeText(bytes, name);
    if (!text)
        return tl::unexpected(text.error());
    return articleFromText(*text, name);
}

Result<Article> readArticleText(const QString &text)
{
    const QString name = translated(QT_TRANSLATE_NOOP("reading", "Pasted text"));
    const QByteArray utf8 = text.toUtf8();
    Result<Article> article = readArticleBytes(utf8, name);
    if (article)
        article->fileName.clear();
    return article;
}

void applyDetails(Article &article, const ArticleDetails &details)
{
    fillIn(article, details, DateKnown::Entered);
}

} // namespace pledgeboard
