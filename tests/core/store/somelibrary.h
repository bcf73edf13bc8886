#pragma once

#include "core/exchange/factsheets.h"
#include "core/store/library.h"
#include "core/store/recordchanges.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

namespace detente::test {

using namespace Qt::Literals::StringLiterals;

inline Parties someParties()
{
    return {Party{u"us"_s, {{u"United States"_s, u"США"_s}}, u"#2f5d9e"_s},
            Party{u"ru"_s, {{u"Russia"_s, u"Россия"_s}}, u"#b5453a"_s}};
}

/// An event with the fields that every event must have.
inline EventRecord someEvent(const QString &uid, const QString &date = u"2018-01-29"_s)
{
    EventRecord record;
    record.event.uid = uid;
    record.event.date = date;
    record.event.category = u"meeting"_s;
    record.event.texts[Language::English].title = u"The event "_s + uid;
    return record;
}

/// A few dozen records of the starter's text, so that small files hold everything there is.
inline RecordSet smallStarter(std::size_t most = 60)
{
    RecordSet set = readFactSheets(QStringLiteral(DETENTE_SOURCE_DIR "/resources/starter")).records;
    set.events.resize(std::min(most, set.events.size()));
    QSet<QString> kept;
    for (const EventRecord &record : set.events)
        kept.insert(record.event.uid);
    for (EventRecord &record : set.events) {
        const auto leads = [&kept](const Link &link) { return !kept.contains(link.to); };
        record.links.erase(std::remove_if(record.links.begin(), record.links.end(), leads), record.links.end());
        const auto dangles = [&kept](const Deadline &deadline) {
            return !kept.contains(deadline.base) ||
                   !(deadline.delivered.isEmpty() || kept.contains(deadline.delivered));
        };
        record.deadlines.erase(std::remove_if(record.deadlines.begin(), record.deadlines.end(), dangles),
                               record.deadlines.end());
    }
    return set;
}

/// Makes a library with \p records at \p path and closes it.
inline Result<void> makeLibrary(const QString &path, const RecordSet &records)
{
    Result<Library> library = Library::create(path, someParties());
    if (!library)
        return library.error();
    if (const Result<void> done = saveRecords(library->connection(), records); !done)
        return done;
    return library->close();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What went wrong, for QVERIFY2.
template <class T>
QByteArray words(const Result<T> &result)
{
    return result ? QByteArray("ok") : (result.error().where + u": "_s + result.error().args.join(u" | "_s)).toUtf8();
}

} // namespace detente::test
