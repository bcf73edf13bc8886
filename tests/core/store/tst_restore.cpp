#include "somelibrary.h"

#include "core/store/annotationstore.h"
#include "core/store/check.h"
#include "core/store/recordreader.h"
#include "core/store/restore.h"
#include "core/store/search.h"

#include <QTemporaryDir>

using namespace detente;
using namespace detente::test;

class tst_Restore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        starterPath_ = folder_->filePath(u"starter.detente"_s);
        starter_ = smallStarter();
        QVERIFY(makeLibrary(starterPath_, starter_));
        path_ = folder_->filePath(u"mine.detente"_s);
        QVERIFY(QFile::copy(starterPath_, path_));
    }

    void whatWasChangedInTheStarterComesBack()
    {
        Result<Library> mine = Library::open(path_);
        QVERIFY(mine);
        RecordSet edited;
        edited.events.push_back(starter_.events[3]);
        edited.events[0].event.texts[Language::English].title = u"Giraffes take over"_s;
        edited.events[0].event.status = Status::Cancelled;
        edited.events[0].citations.clear();
        edited.actors.push_back(starter_.actors[5]);
        edited.actors[0].name[Language::Russian] = u"Кто-то другой"_s;
        edited.sources.push_back(starter_.sources[7]);
        edited.sources[0].url.clear();
        QVERIFY(saveRecords(mine->connection(), edited));
        const QString deleted = starter_.events[8].event.uid;
        QVERIFY(deleteEvent(mine->connection(), deleted));

        const Result<RestoreReport> report = restore(*mine);
        QVERIFY2(report, words(report).constData());
        QCOMPARE(report->added, 1);
        QVERIFY(report->restored >= 1);
        QCOMPARE(report->added + report->restored + report->unchanged, int(starter_.events.size()));
        QVERIFY(sameAsStarter(*mine));
        Result<Search> search = Search::make(mine->connection());
        QVERIFY(search->find({SearchTerm::Kind::Word, u"giraffe"_s})->empty());
    }

    void whatTheReaderMadeStays()
    {
        Result<Library> mine = Library::open(path_);
        QVERIFY(mine);
        Connection &connection = mine->connection();
        const QString uid = starter_.events[2].event.uid;
        RecordSet own;
        own.events.push_back(someEvent(u"my-own"_s));
        own.events.push_back(starter_.events[2]);
        own.events[0].links.push_back({u"my-own"_s, LinkKind::Follows, uid});
        own.events[1].links.push_back({uid, LinkKind::PartOf, u"my-own"_s});
        own.events[1].event.importance = 1;
        Layer layer;
        layer.uid = u"reading"_s;
        layer.name[Language::English] = u"Reading notes"_s;
        own.layers.push_back(layer);
        Annotation note;
        note.uid = u"note-1"_s;
        note.layer = layer.uid;
        note.event = uid;
        note.texts[Language::English].body = u"Compare **this**."_s;
        own.annotations.push_back(note);
        Annotation era; // put by the reader into the shipped layer
        era.uid = u"my-era"_s;
        era.layer = kErasLayer;
        era.kind = AnnotationKind::Span;
        era.date = u"1800/1810"_s;
        own.annotations.push_back(era);
        QVERIFY(saveRecords(connection, own));
        QVERIFY(showLayer(connection, kErasLayer, false));

        const Result<RestoreReport> report = restore(*mine);
        QVERIFY2(report, words(report).constData());
        QCOMPARE(report->restored, 1);
        const Result<RecordSet> all = readAll(connection);
        QVERIFY(all);
        const auto find = [&all](const QString &wanted) {
            return std::find_if(all->events.begin(), all->events.end(),
                                [&](const EventRecord &record) { return record.event.uid == wanted; });
        };
        QVERIFY(*find(u"my-own"_s) == own.events[0]);
        EventRecord expected = starter_.events[2];
        QCOMPARE(find(uid)->event.importance, expected.event.importance);
        QVERIFY(std::find(find(uid)->links.begin(), find(uid)->links.end(), Link{uid, LinkKind::PartOf, u"my-own"_s}) !=
                find(uid)->links.end());
        QVERIFY(std::find(all->annotations.begin(), all->annotations.end(), note) != all->annotations.end());
        QVERIFY(std::find(all->annotations.begin(), all->annotations.end(), era) != all->annotations.end());
        QVERIFY(std::find(all->layers.begin(), all->layers.end(), layer) != all->layers.end());
        const auto eras = std::find_if(all->layers.begin(), all->layers.end(),
                                       [](const Layer &one) { return one.uid == kErasLayer; });
        QVERIFY(!eras->shown);
        QVERIFY(checkLibrary(connection)->empty());
    }

    void secondRunChangesNothing()
    {
        Result<Library> mine = Library::open(path_);
        QVERIFY(mine);
        for (int run = 0; run < 2; ++run) {
            const std::int64_t before = totalChanges(*mine);
            const Result<RestoreReport> report = restore(*mine);
            QVERIFY(report);
            QCOMPARE(*report, (RestoreReport{0, 0, int(starter_.events.size())}));
            QCOMPARE(totalChanges(*mine), before);
        }
        QVERIFY(sameAsStarter(*mine));
    }

    void libraryAboutOthersIsRefusedAndLeftAlone()
    {
        const QString other = folder_->filePath(u"other.detente"_s);
        Parties parties = someParties();
        parties[1].key = u"cn"_s;
        Result<Library> library = Library::create(other, parties);
        QVERIFY(library);
        const Result<RestoreReport> report = restore(*library);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Errc::BadField);
        QVERIFY(readAll(library->connection())->events.empty());
    }

    void cancelledRestoreChangesNothing()
    {
        QVERIFY(QFile::remove(path_));
        Result<Library> empty = Library::create(path_, someParties());
        QVERIFY(empty);
        Result<Library> starter = Library::open(starterPath_, Access::ReadOnly);
        std::stop_source stop;
        stop.request_stop();
        const auto report = restoreStarter(empty->connection(), starter->connection(), stop.get_token());
        QCOMPARE(report.error().code, Errc::Cancelled);
        QVERIFY(readAll(empty->connection())->events.empty());
    }

private:
    Result<RestoreReport> restore(Library &library)
    {
        Result<Library> starter = Library::open(starterPath_, Access::ReadOnly);
        return restoreStarter(library.connection(), starter->connection());
    }
    bool sameAsStarter(Library &library)
    {
        const Result<Library> starter = Library::open(starterPath_, Access::ReadOnly);
        return *readAll(library.connection()) == *readAll(starter->connection());
    }
    static std::int64_t totalChanges(Library &library)
    {
        Result<Statement> row = Statement::prepare(library.connection(), "SELECT total_changes()");
        return row->next() ? row->int64(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    RecordSet starter_;
    QString starterPath_;
    QString path_;
};

QTEST_GUILESS_MAIN(tst_Restore)
#include "tst_restore.moc"
