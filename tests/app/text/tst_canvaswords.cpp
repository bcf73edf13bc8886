#include "app/text/canvaswords.h"
#include "core/catalog/loader.h"
#include "core/store/library.h"

#include <QTest>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// The words on the canvas, in both languages, from the record that ships.
class TestCanvasWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ticksReadAsPeopleCount_data();
    void ticksReadAsPeopleCount();
    void everyEventHasATitleAndADate();
    void erasHaveBothHeadings();
    void sidesAreNamed();
    void withoutALibraryOnlyTheProgramSpeaks();

private:
    EventWords words(Language language) const { return {language, snapshot_, store_}; }

    std::unique_ptr<Library> library_;
    std::shared_ptr<EventStore> store_;
    std::shared_ptr<const Snapshot> snapshot_;
};

void TestCanvasWords::initTestCase()
{
    Result<Library> library = Library::open(QStringLiteral(DETENTE_STARTER), Access::ReadOnly);
    QVERIFY(library);
    library_ = std::make_unique<Library>(std::move(*library));
    Result<EventStore> store = EventStore::make(library_->connection());
    QVERIFY(store);
    store_ = std::make_shared<EventStore>(std::move(*store));
    Result<std::shared_ptr<const Snapshot>> snapshot = loadSnapshot(library_->connection());
    QVERIFY(snapshot);
    snapshot_ = *snapshot;
}

void TestCanvasWords::ticksReadAsPeopleCount_data()
{
    QTest::addColumn<qint64>("day");
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("major");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    const auto row = [](const char *name, Day day, TickUnit unit, bool major, const QString &en, const QString &ru) {
        QTest::newRow(name) << static_cast<qint64>(day.jdn) << static_cast<int>(unit) << major << en << ru;
    };
    row("a year", makeDay(1990), TickUnit::Year, true, u"1990"_s, u"1990"_s);
    row("a decade", makeDay(1990), TickUnit::Decade, false, u"1990"_s, u"1990"_s);
    row("before the era", makeDay(-43), TickUnit::Year, true, u"44 BCE"_s, u"44 до н. э."_s);
    row("a month", makeDay(2018, 8), TickUnit::Month, false, u"Aug"_s, u"авг."_s);
    row("a month with its year", makeDay(2018, 8), TickUnit::Month, true, u"August 2018"_s, u"август 2018"_s);
    row("a quarter by its first month", makeDay(2018, 4), TickUnit::Quarter, false, u"Apr"_s, u"апр."_s);
    row("a day", makeDay(2018, 1, 29), TickUnit::Day, false, u"29"_s, u"29"_s);
    row("a day by itself", makeDay(2018, 1, 29), TickUnit::Day, true, u"29 January 2018"_s, u"29 января 2018 года"_s);
    row("a far year", makeDay(12000), TickUnit::Millennium, true, u"12,000"_s, u"12\u00a0000"_s);
}

void TestCanvasWords::ticksReadAsPeopleCount()
{
    QFETCH(const qint64, day);
    QFETCH(const int, unit);
    QFETCH(const bool, major);
    QFETCH(const QString, english);
    QFETCH(const QString, russian);
    QCOMPARE(words(Language::English).tick({day}, static_cast<TickUnit>(unit), major), english);
    QCOMPARE(words(Language::Russian).tick({day}, static_cast<TickUnit>(unit), major), russian);
}

void TestCanvasWords::everyEventHasATitleAndADate()
{
    const EventWords english = words(Language::English);
    const EventWords russian = words(Language::Russian);
    for (Row row = 0; row < snapshot_->events.size(); ++row) {
        QVERIFY(!english.title(row).isEmpty() && !russian.title(row).isEmpty());
        QVERIFY(english.title(row) != russian.title(row));
        QVERIFY(!english.date(row).isEmpty() && !russian.date(row).isEmpty());
        QVERIFY2(english.label(row).size() <= 28 && russian.label(row).size() <= 28, qPrintable(russian.label(row)));
    }
}

void TestCanvasWords::erasHaveBothHeadings()
{
    QVERIFY(!snapshot_->spans.empty());
    const EventWords english = words(Language::English);
    for (std::size_t span = 0; span < snapshot_->spans.size(); ++span) {
        QVERIFY(!english.spanHeading(span).isEmpty());
        QVERIFY(english.spanShortHeading(span).size() <= 18);
        QVERIFY(words(Language::Russian).spanHeading(span) != english.spanHeading(span));
    }
    QCOMPARE(english.spanHeading(snapshot_->spans.size()), QString());
}

void TestCanvasWords::sidesAreNamed()
{
    QCOMPARE(words(Language::English).sideName(Side::First), u"United States"_s);
    QCOMPARE(words(Language::Russian).sideName(Side::First), u"США"_s);
    QCOMPARE(words(Language::Russian).sideName(Side::Joint), u"Совместно"_s);
    QCOMPARE(words(Language::English).more(1378), u"+1,378"_s);
    QCOMPARE(words(Language::Russian).today(), u"Сегодня"_s);
}

void TestCanvasWords::withoutALibraryOnlyTheProgramSpeaks()
{
    const EventWords words(Language::Russian, nullptr, nullptr);
    QCOMPARE(words.title(0), QString());
    QCOMPARE(words.sideName(Side::First), QString());
    QCOMPARE(words.today(), u"Сегодня"_s);
}

QTEST_GUILESS_MAIN(TestCanvasWords)
#include "tst_canvaswords.moc"
