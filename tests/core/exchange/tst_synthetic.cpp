#include "core/exchange/synthetic.h"
#include "core/exchange/syntheticrecord.h"
#include "core/store/library.h"
#include "core/store/recordreader.h"
#include "core/store/search.h"
#include "core/time/edtf.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

class TestSynthetic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(folder_.isValid()); }
    void hasTheShapeOfARealRecord();
    void theSameSeedGivesTheSameContent();
    void isFoundByItsWords();
    void leavesAFileThatIsThereAlone();
    void removesWhatItCouldNotFinish();
    void refusesNumbersOutOfRange();

private:
    QString path(const QString &name) const { return folder_.filePath(name); }
    static RecordSet read(const QString &path);

    QTemporaryDir folder_;
};

RecordSet TestSynthetic::read(const QString &path)
{
    const auto library = Library::open(path, Access::ReadOnly);
    if (!library)
        qFatal("not opened: %s", qPrintable(library.error().where));
    auto set = readAll(library->connection());
    if (!set)
        qFatal("not read: %s", qPrintable(set.error().where));
    return *set;
}

void TestSynthetic::hasTheShapeOfARealRecord()
{
    constexpr int kEvents = 4000;
    SyntheticRecord made(kEvents, 3);
    int durations = 0;
    QSet<Side> sides;
    QSet<Group> groups;
    QSet<Status> statuses;
    for (int i = 0; i < kEvents; ++i) {
        const Event event = made.event(i);
        const auto date = Edtf::parse(event.date);
        QVERIFY2(date, qPrintable(event.date));
        durations += date->shape() == Shape::Interval ? 1 : 0;
        sides << event.side;
        groups << groupOfCategory(*categoryNumber(event.category));
        statuses << event.status;
        for (const Language language : kLanguages) {
            QVERIFY(event.texts[language].title.size() >= 15);
            QVERIFY(event.texts[language].title.size() <= 90);
            QVERIFY(event.texts[language].label.size() <= kLongestLabel);
        }
    }
    QVERIFY2(durations > kEvents / 8 && durations < kEvents / 5, qPrintable(QString::number(durations)));
    QCOMPARE(sides.size(), qsizetype(kSideCount));
    QCOMPARE(groups.size(), qsizetype(kGroupCount - 1));
    QCOMPARE(statuses.size(), qsizetype(kStatusCount));
}

void TestSynthetic::theSameSeedGivesTheSameContent()
{
    QVERIFY(generateLibrary(path(u"a"_s), {300, 5, true}));
    QVERIFY(generateLibrary(path(u"b"_s), {300, 5, true}));
    QVERIFY(generateLibrary(path(u"c"_s), {300, 6, true}));
    const RecordSet a = read(path(u"a"_s));
    QCOMPARE(a.events.size(), std::size_t{300});
    const auto linked = [](const EventRecord &record) { return !record.links.empty(); };
    const auto peopled = [](const EventRecord &record) { return !record.participations.empty(); };
    QVERIFY(std::any_of(a.events.begin(), a.events.end(), linked));
    QVERIFY(std::any_of(a.events.begin(), a.events.end(), peopled));
    QVERIFY(a == read(path(u"b"_s)));
    QVERIFY(a.events != read(path(u"c"_s)).events);
}

void TestSynthetic::isFoundByItsWords()
{
    QVERIFY(generateLibrary(path(u"words"_s), {200, 1, true}));
    auto library = Library::open(path(u"words"_s), Access::ReadOnly);
    QVERIFY(library);
    auto search = Search::make(library->connection());
    QVERIFY(search);
    for (const QString &word : {u"made-up"_s, u"вымышленное"_s}) {
        const auto found = search->find({SearchTerm::Kind::Phrase, word});
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{200});
    }
}

void TestSynthetic::leavesAFileThatIsThereAlone()
{
    QFile file(path(u"mine"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("letters");
    file.close();
    const auto made = generateLibrary(file.fileName(), {10, 1, true});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Errc::Io);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("letters"));
}

void TestSynthetic::removesWhatItCouldNotFinish()
{
    std::stop_source stop;
    stop.request_stop();
    const auto made = generateLibrary(path(u"half"_s), {10, 1, true}, {}, stop.get_token());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Errc::Cancelled);
    QVERIFY(!QFile::exists(path(u"half"_s)));
}

void TestSynthetic::refusesNumbersOutOfRange()
{
    QVERIFY(!generateLibrary(path(u"none"_s), {0, 1, true}));
    QVERIFY(!generateLibrary(path(u"many"_s), {std::int64_t{1} << 40, 1, true}));
    QVERIFY(!QFile::exists(path(u"none"_s)));
}

QTEST_GUILESS_MAIN(TestSynthetic)
#include "tst_synthetic.moc"
