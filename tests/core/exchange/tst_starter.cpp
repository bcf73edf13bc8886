#include "core/exchange/factsheets.h"
#include "core/record/placement.h"
#include "core/record/validate.h"
#include "core/store/check.h"
#include "core/store/compact.h"
#include "core/store/recordchanges.h"
#include "core/store/recordreader.h"
#include "core/time/edtf.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

bool hasCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

Day firstDay(const QString &date)
{
    return placementOf(date)->earliest;
}

} // namespace

/// Walks every record of the starter's text by the rules of resources/starter/README.md.
class tst_Starter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FactSheets sheets = readFactSheets(folder_);
        for (const Error &error : sheets.errors)
            qWarning().noquote() << error.where << error.args.join(u" | "_s);
        QVERIFY(sheets.errors.empty());
        records_ = std::move(sheets.records);
        for (const EventRecord &record : records_.events)
            byUid_.insert(record.event.uid, &record);
        QVERIFY(records_.events.size() >= 1378);
        QCOMPARE(static_cast<std::size_t>(byUid_.size()), records_.events.size());
    }

    void everyEventSpeaksBothLanguages()
    {
        for (const EventRecord &record : records_.events) {
            const EventText &en = record.event.texts[Language::English];
            const EventText &ru = record.event.texts[Language::Russian];
            const QByteArray bytes = record.event.uid.toUtf8();
            const char *uid = bytes.constData();
            QVERIFY2(!en.title.isEmpty() && !en.summary.isEmpty() && !hasCyrillic(en.title + en.summary), uid);
            QVERIFY2(hasCyrillic(ru.title) && hasCyrillic(ru.summary), uid);
            QVERIFY2(en.place.isEmpty() == ru.place.isEmpty(), uid);
            QVERIFY2(en.label.isEmpty() == ru.label.isEmpty(), uid);
            QVERIFY2(en.label.isEmpty() == (record.event.importance < 3), uid);
            QVERIFY2(!hasCyrillic(en.label) && (ru.label.isEmpty() || hasCyrillic(ru.label)), uid);
            QVERIFY2(!en.title.endsWith(u'.') || en.title.endsWith(u"Jr."_s), uid);
            QVERIFY2(!ru.title.endsWith(u'.'), uid);
            QVERIFY2(!ru.title.contains(u'ё') && !ru.summary.contains(u'ё') && !ru.label.contains(u'ё'), uid);
        }
        for (const Actor &actor : records_.actors)
            QVERIFY2(!actor.name[Language::English].isEmpty() && !actor.name[Language::Russian].isEmpty(),
                     qPrintable(actor.uid));
    }

    void everyEventHasASourceOrSaysWhyNot()
    {
        for (const EventRecord &record : records_.events) {
            QVERIFY2(!record.event.basis.isEmpty(), qPrintable(record.event.uid));
            const bool article = record.event.basis.contains(u"TASS article"_s);
            if (record.event.certainty == Certainty::Verified)
                QVERIFY2(!record.citations.empty() || article, qPrintable(record.event.uid));
        }
        QSet<QString> cited;
        for (const EventRecord &record : records_.events) {
            for (const Citation &citation : record.citations)
                cited.insert(citation.source);
        }
        for (const Source &source : records_.sources)
            QVERIFY2(cited.contains(source.uid), qPrintable(source.uid));
    }

    void noEventIsThereTwice()
    {
        QSet<QString> seen;
        for (const EventRecord &record : records_.events) {
            const Day first = firstDay(record.event.date);
            const QString year = first.isFinite() ? QString::number(toCivil(first).year) : isoText(first);
            for (const Language language : kLanguages) {
                const EventText &text = record.event.texts[language];
                QStringList keys{u"title "_s + record.event.date + u' ' + text.title};
                if (!text.label.isEmpty())
                    keys.append(u"label "_s + year + u' ' + text.label);
                for (const QString &key : keys) {
                    QVERIFY2(!seen.contains(key), qPrintable(key));
                    seen.insert(key);
                }
            }
        }
    }

    void statusOtherThanHeldHasAReport()
    {
        for (const EventRecord &record : records_.events)
            QVERIFY2(record.event.status == Status::Held || !record.reports.empty(), qPrintable(record.event.uid));
    }

    void reportsOfADayAreCountedFromOne()
    {
        for (const EventRecord &record : records_.events) {
            QHash<std::int64_t, int> last;
            for (const Report &report : record.reports)
                QVERIFY2(report.sequence == ++last[report.day.jdn], qPrintable(record.event.uid));
        }
    }

    void answersComeNotBeforeWhatTheyAnswer()
    {
        for (const EventRecord &record : records_.events) {
            for (const Link &link : record.links) {
                if (link.kind == LinkKind::RespondsTo)
                    QVERIFY2(firstDay(byUid_[link.to]->event.date) <= placementOf(record.event.date)->latest,
                             qPrintable(link.from));
            }
        }
    }

    void linksOfAKindRunInNoCircle()
    {
        for (const KeyRow<LinkKind> &kind : keyTable(LinkKind{})) {
            QHash<QString, int> state; // 1: on the path, 2: done
            for (const EventRecord &record : records_.events)
                QVERIFY2(endsSomewhere(record, kind.value, state), qPrintable(record.event.uid));
        }
    }

    void deadlinesAreDeliveredAsTheirEventsSay()
    {
        for (const EventRecord &record : records_.events) {
            for (const Deadline &deadline : record.deadlines) {
                const bool held = record.event.status == Status::Held;
                QVERIFY2(held != deadline.delivered.isEmpty(), qPrintable(record.event.uid));
                if (!deadline.delivered.isEmpty())
                    QCOMPARE(byUid_[deadline.delivered]->event.status, Status::Held);
            }
        }
    }

    void stocksNeverFallBelowZero()
    {
        std::vector<const EventRecord *> order;
        for (const EventRecord &record : records_.events)
            order.push_back(&record);
        std::stable_sort(order.begin(), order.end(), [](const EventRecord *a, const EventRecord *b) {
            return firstDay(a->event.date) < firstDay(b->event.date);
        });
        QHash<QString, std::int64_t> level;
        for (const EventRecord *record : order) {
            for (const LedgerEntry &entry : record->ledger) {
                std::int64_t &stock = level[entry.stock];
                stock = entry.isLevel ? entry.amount : stock + entry.amount;
                QVERIFY2(stock >= 0, qPrintable(record->event.uid));
                QVERIFY2(record->event.status == Status::Held, qPrintable(record->event.uid));
            }
        }
        QCOMPARE(level.size(), static_cast<qsizetype>(knownStocks().size()));
    }

    void erasFollowOneAnotherWithoutGap()
    {
        QCOMPARE(records_.layers.size(), std::size_t(1));
        QVERIFY(records_.layers[0].shipped && records_.layers[0].shown);
        Day expected = makeDay(1776, 7, 4);
        for (const Annotation &era : records_.annotations) {
            QCOMPARE(era.kind, AnnotationKind::Span);
            const Placement place = *placementOf(era.date);
            QCOMPARE(isoText(place.earliest), isoText(expected));
            expected = place.latest + 1;
            for (const Language language : kLanguages) {
                QVERIFY(!era.texts[language].heading.isEmpty() && !era.texts[language].label.isEmpty());
                QCOMPARE(hasCyrillic(era.texts[language].heading), language == Language::Russian);
            }
            QVERIFY(era.tone.has_value());
        }
        QCOMPARE(expected, Day::plusInfinity());
    }

    void libraryGivesBackEveryRecordAndPassesItsCheck()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"starter.detente"_s);
        {
            Result<Library> library = Library::create(path, *records_.parties);
            QVERIFY(library);
            QVERIFY(saveRecords(library->connection(), records_));
        }
        Result<Library> library = Library::open(path);
        QVERIFY(library);
        const Result<std::vector<Error>> findings = checkLibrary(library->connection());
        QVERIFY(findings);
        for (const Error &finding : *findings)
            qWarning().noquote() << finding.where << finding.args.join(u" | "_s);
        QVERIFY(findings->empty());
        Result<RecordSet> read = readAll(library->connection());
        QVERIFY(read);
        QCOMPARE(read->events.size(), records_.events.size());
        for (EventRecord &record : read->events) {
            EventRecord written = *byUid_[record.event.uid];
            sortDeadlines(written);
            sortDeadlines(record);
            QVERIFY2(record == written, qPrintable(record.event.uid));
        }
        QVERIFY(read->actors == records_.actors);
        QVERIFY(read->sources == records_.sources);
        QVERIFY(read->annotations == records_.annotations);
        QVERIFY(read->layers == records_.layers);
        QVERIFY(read->parties == records_.parties);
    }

    void sameTextGivesTheSameFile()
    {
        QTemporaryDir folder;
        QByteArrayList contents;
        for (const QString &name : {u"one"_s, u"two"_s}) {
            const QString path = folder.filePath(name);
            Result<Library> library = Library::create(path, *records_.parties);
            QVERIFY(library && saveRecords(library->connection(), records_));
            QVERIFY(compactAndClose(std::move(*library)));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            contents.append(file.readAll());
        }
        QVERIFY(contents[0] == contents[1]);
        QCOMPARE(int(contents[0][18]), 1); // not WAL: it must open where nothing can be written
    }

private:
    bool endsSomewhere(const EventRecord &record, LinkKind kind, QHash<QString, int> &state) const
    {
        int &mine = state[record.event.uid];
        if (mine != 0)
            return mine == 2;
        mine = 1;
        for (const Link &link : record.links) {
            if (link.kind == kind && !endsSomewhere(*byUid_[link.to], kind, state))
                return false;
        }
        state[record.event.uid] = 2;
        return true;
    }
    static void sortDeadlines(EventRecord &record)
    {
        std::sort(record.deadlines.begin(), record.deadlines.end(), [](const Deadline &a, const Deadline &b) {
            return std::pair(a.due, a.base) < std::pair(b.due, b.base);
        });
    }

    const QString folder_ = QStringLiteral(DETENTE_SOURCE_DIR "/resources/starter");
    RecordSet records_;
    QHash<QString, const EventRecord *> byUid_;
};

QTEST_GUILESS_MAIN(tst_Starter)
#include "tst_starter.moc"
