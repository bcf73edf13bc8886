#include "core/exchange/tsv.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace detente {

namespace {

using L = QLatin1String;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The text of a file, or nothing and an error.
std::optional<QString> readText(const QString &folder, const QString &name, std::vector<Error> &errors)
{
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    if (!file.exists()) {
        errors.push_back({Errc::NotFound, {path}, name});
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        errors.push_back({Errc::Unreadable, {path, file.errorString()}, name});
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QByteArray bytes = file.readAll();
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(u'\r') || bytes.startsWith("\xef\xbb\xbf") || !text.endsWith(u'\n')) {
        errors.push_back(errorOf({L(""), Reason::BadEncoding, {}}, name, {}));
        return std::nullopt;
    }
    return text;
}

} // namespace

TsvTable readTsv(const QString &folder, const QString &file, const QStringList &columns, std::vector<Error> &errors)
{
    TsvTable table{file, {}};
    const std::optional<QString> text = readText(folder, file, errors);
    if (!text)
        return table;
    const QStringList lines = linesOf(*text);
    if (lines.isEmpty() || lines.first().split(u'\t') != columns) {
        errors.push_back(errorOf({L(""), Reason::BadHeader, lines.value(0)}, file, QStringLiteral("1")));
        return table;
    }
    for (int line = 2; line <= lines.size(); ++line) {
        QStringList cells = lines[line - 1].split(u'\t');
        if (cells.size() != columns.size()) {
            const QString count = QString::number(cells.size());
            errors.push_back(errorOf({L(""), Reason::BadRow, count}, file, QString::number(line)));
            continue;
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].trimmed().size() == cells[i].size())
                continue;
            const QByteArray column = columns[i].toLatin1();
            errors.push_back(errorOf({L(column), Reason::BadCharacter, cells[i]}, file, QString::number(line)));
        }
        table.rows.push_back({line, std::move(cells)});
    }
    return table;
}

} // namespace detente
