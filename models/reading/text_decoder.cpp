// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/text_decoder.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace pledgeboard {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("reading", text);
}

/// How a format that is not plain text begins, and what to tell about it.
struct Format {
    QByteArray beginning;
    const char *message;
};

const std::array<Format, 11> &foreignFormats()
{
    static const std::array<Format, 11> formats{{
        {"%PDF-",
         QT_TRANSLATE_NOOP("reading", "\"%1\" is a PDF. Open it, copy its text and import that with Paste article.")},
        {"PK\x03\x04", QT_TRANSLATE_NOOP("reading", "\"%1\" is a Word document or another packed file. Open it, copy "
                                                    "its text and import that with Paste article.")},
        {"\xD0\xCF\x11\xE0",
         QT_TRANSLATE_NOOP(
             "reading",
             "\"%1\" is an old Office document. Open it, copy its text and import that with Paste article.")},
        {"{\\rtf",
         QT_TRANSLATE_NOOP(
             "reading", "\"%1\" is a rich-text document. Open it, copy its text and import that with Paste article.")},
        {"\x89PNG", QT_TRANSLATE_NOOP("reading", "\"%1\" is a picture (PNG). Type or paste the text that it shows.")},
        {"\xFF\xD8\xFF",
         QT_TRANSLATE_NOOP("reading", "\"%1\" is a picture (JPEG). Type or paste the text that it shows.")},
        {"GIF8", QT_TRANSLATE_NOOP("reading", "\"%1\" is a picture (GIF). Type or paste the text that it shows.")},
        {"\x1F\x8B", QT_TRANSLATE_NOOP("reading", "\"%1\" is compressed. Unpack it and import what is inside.")},
        {"SQLite format 3",
         QT_TRANSLATE_NOOP("reading", "\"%1\" is a database. If it is a workspace, open it with File, Open.")},
        {"<!doctype html",
         QT_TRANSLATE_NOOP(
             "reading",
             "\"%1\" is a web page. Open it in a browser, copy the article and import it with Paste article.")},
        {"<html",
         QT_TRANSLATE_NOOP(
             "reading",
             "\"%1\" is a web page. Open it in a browser, copy the article and import it with Paste article.")},
    }};
    return formats;
}

const char *foreignFormatMessage(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(64).trimmed().toLower();
    for (const Format &format : foreignFormats()) {
        if (bytes.startsWith(format.beginning) || head.startsWith(format.beginning.toLower()))
            return format.message;
    }
    return nullptr;
}

/// A byte order mark, or the UTF-16 that the zero bytes of its Latin letters give away.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray("\xFF\xFE\x00\x00", 4)))
        return QStringConverter::Utf32LE;
    if (bytes.startsWith(QByteArray("\x00\x00\xFE\xFF", 4)))
        return QStringConverter::Utf32BE;
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;

    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    if (pairs < 2 || bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype zeroFirst = 0;
    qsizetype zeroSecond = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        zeroFirst += bytes.at(2 * i) == 0;
        zeroSecond += bytes.at(2 * i + 1) == 0;
    }
    // Nearly all of an English text lies below U+0100; an apostrophe here and there does not.
    if (zeroFirst == 0 && zeroSecond * 10 >= pairs * 7)
        return QStringConverter::Utf16LE;
    if (zeroSecond == 0 && zeroFirst * 10 >= pairs * 7)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool looksBinary(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return true;
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v')
               || byte == 0x7F;
    };
    return std::count_if(bytes.begin(), bytes.end(), isControl) * 100 > bytes.size();
}

/// Windows-1252 from 80 to 9F, as of the Unicode consortium's CP1252.TXT; zero where it has no character.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Length of the well-formed UTF-8 sequence of two to four bytes at the position, else 0 (Unicode 15, table 3-7).
qsizetype utf8Length(const QByteArray &bytes, qsizetype position)
{
    const auto byteAt = [&](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : static_cast<unsigned char>(0);
    };
    const unsigned char lead = byteAt(position);
    const qsizetype length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((byteAt(position + i) & 0xC0) != 0x80)
            return 0;
    }
    const unsigned char second = byteAt(position + 1);
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90)
        || (lead == 0xF4 && second > 0x8F))
        return 0;
    return length;
}

Result<QString> decodeBytes(const QByteArray &bytes, const QString &name)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        if (const qsizetype length = byte < 0x80 ? 0 : utf8Length(bytes, i)) {
            text += QString::fromUtf8(bytes.constData() + i, length);
            i += length;
            continue;
        }
        const char16_t single = byte >= 0x80 && byte < 0xA0 ? kWindows1252.at(byte - 0x80U) : byte;
        if (single == 0 && byte != 0) {
            return failure(
                ErrorCode::FileEncoding,
                translated(QT_TRANSLATE_NOOP("reading",
                                             "\"%1\" is in an encoding other than UTF-8, UTF-16 and Windows-1252 "
                                             "(byte %2 at position %3). Open it in an editor and save it as UTF-8."))
                    .arg(name, QString::number(byte, 16).toUpper())
                    .arg(i));
        }
        text += QChar(single);
        ++i;
    }
    return text;
}

void normaliseLineEnds(QString &text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t end : {u'\r', u'\f', u'\v', u'\u0085', u'\u2028', u'\u2029'})
        text.replace(QChar(end), QLatin1Char('\n'));
}

/// Half a surrogate pair is no character: each becomes U+FFFD, as bytes that are none do in other encodings.
void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

Result<QString> decodeUnchecked(const QByteArray &bytes, const QString &name)
{
    if (const auto wide = wideEncoding(bytes)) {
        QStringDecoder decoder(*wide);
        QString text = decoder(bytes);
        replaceLoneSurrogates(text);
        return text;
    }
    if (looksBinary(bytes)) {
        return failure(
            ErrorCode::FileBinary,
            translated(QT_TRANSLATE_NOOP("reading",
                                         "\"%1\" holds no plain text. Open it in the program that made it, copy its "
                                         "text and import that with Paste article."))
                .arg(name));
    }
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(bytes);
    return utf8.hasError() ? decodeBytes(bytes, name) : Result<QString>(text);
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &name)
{
    if (const char *message = foreignFormatMessage(bytes))
        return failure(ErrorCode::FileBinary, translated(message).arg(name));
    Result<QString> text = decodeUnchecked(bytes, name);
    if (!text)
        return text;
    if (text->startsWith(QChar::ByteOrderMark))
        text->remove(0, 1);
    normaliseLineEnds(*text);
    if (text->trimmed().isEmpty()) {
        return failure(
            ErrorCode::FileEmpty,
            (bytes.isEmpty()
                 ? translated(
                     QT_TRANSLATE_NOOP("reading", "\"%1\" is empty. Check that the download or copy was finished."))
                 : translated(QT_TRANSLATE_NOOP(
                     "reading", "\"%1\" holds nothing but white space. Check that the right file was saved.")))
                .arg(name));
    }
    return text;
}

} // namespace pledgeboard
