#include "app/session/framing.h"

#include <QTest>

using namespace detente;
using namespace detente::ui;

/// Which stretch of time is worth looking at.
class TestRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeRecordHasAirAtBothEnds();
    void aRecordOfOneDayShowsAMonth();
    void anEmptyFilterShowsThisYear();
    void theRecentDecadeEndsWithTheLastEvent();
    void theRecentDecadeDoesNotReachIntoTheFuture();
    void aDayBecomesAWholeDay();
    void openEndsComeFromTheRecord();
    void unitsOfTheCalendarHoldTheirDay_data();
    void unitsOfTheCalendarHoldTheirDay();
};

namespace {

std::shared_ptr<const FilterIndex> eventsOn(std::initializer_list<Day> days)
{
    auto snapshot = std::make_shared<Snapshot>();
    EventColumns &events = snapshot->events;
    for (const Day day : days) {
        events.id.push_back(static_cast<std::int64_t>(events.id.size()) + 1);
        for (auto *column : {&events.earliest, &events.latest, &events.startLatest, &events.endEarliest})
            column->push_back(shortDay(day));
        events.side.push_back(Side::First);
        events.category.push_back(0);
        events.status.push_back(Status::Held);
        events.importance.push_back(3);
        events.tone.push_back(kNoTone);
        events.flags.push_back(0);
    }
    auto index = FilterIndex::build(snapshot, Bitmap(events.size(), true));
    return index ? *index : nullptr;
}

double start(Day day)
{
    return static_cast<double>(day.jdn);
}

const Day kToday = makeDay(2026, 3, 1);

} // namespace

void TestRanges::theWholeRecordHasAirAtBothEnds()
{
    const auto events = eventsOn({makeDay(1780, 5, 1), makeDay(2026, 2, 5)});
    const TimeRange range = wholeRecord(*events, kToday);
    QVERIFY(range.from < start(makeDay(1780, 5, 1)));
    QVERIFY(range.to > start(makeDay(2026, 2, 5)) + 1);
    QVERIFY(range.length() < (start(makeDay(2026, 2, 5)) - start(makeDay(1780, 5, 1))) * 1.1);
}

void TestRanges::aRecordOfOneDayShowsAMonth()
{
    const auto events = eventsOn({makeDay(1807, 12, 14)});
    const TimeRange range = wholeRecord(*events, kToday);
    QVERIFY(range.length() > 28 && range.length() < 40);
    QVERIFY(range.from < start(makeDay(1807, 12, 14)) && start(makeDay(1807, 12, 15)) < range.to);
}

void TestRanges::anEmptyFilterShowsThisYear()
{
    const auto events = eventsOn({});
    QCOMPARE(wholeRecord(*events, kToday), (TimeRange{start(makeDay(2026)), start(makeDay(2027))}));
}

void TestRanges::theRecentDecadeEndsWithTheLastEvent()
{
    const auto events = eventsOn({makeDay(1900), makeDay(2005, 6, 1)});
    const TimeRange range = recentDecade(*events, kToday);
    QVERIFY(range.to > start(makeDay(2005, 6, 1)) && range.to < start(makeDay(2006, 6, 1)));
    QVERIFY(std::abs(range.length() - 3744) < 10); // ten years and a fortieth
}

void TestRanges::theRecentDecadeDoesNotReachIntoTheFuture()
{
    const auto events = eventsOn({makeDay(2026), makeDay(2090)});
    const TimeRange range = recentDecade(*events, kToday);
    QVERIFY(range.to > start(kToday) && range.to < start(makeDay(2027)));
}

void TestRanges::aDayBecomesAWholeDay()
{
    const Day day = makeDay(2018, 1, 29);
    QCOMPARE(rangeOf(day, day, {0, 1}), (TimeRange{start(day), start(day) + 1}));
    QCOMPARE(rangeOf(day, day, {0, 1}, 2), (TimeRange{start(day) - 2, start(day) + 3}));
}

void TestRanges::openEndsComeFromTheRecord()
{
    const TimeRange record{start(makeDay(1780)), start(makeDay(2026))};
    QCOMPARE(rangeOf(makeDay(1900), Day::plusInfinity(), record), (TimeRange{start(makeDay(1900)), record.to}));
    QCOMPARE(rangeOf(Day::minusInfinity(), makeDay(1900), record).from, record.from);
    // Beyond the record there is still something to look at.
    QVERIFY(rangeOf(makeDay(2100), Day::plusInfinity(), record).length() > 0);
}

void TestRanges::unitsOfTheCalendarHoldTheirDay_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<Day>("day");
    QTest::addColumn<Day>("from");
    QTest::addColumn<Day>("to");
    const Day day = makeDay(2018, 1, 29); // a Monday
    QTest::newRow("century") << Period::Century << day << makeDay(2000) << makeDay(2100);
    QTest::newRow("decade") << Period::Decade << day << makeDay(2010) << makeDay(2020);
    QTest::newRow("year") << Period::Year << day << makeDay(2018) << makeDay(2019);
    QTest::newRow("month") << Period::Month << day << makeDay(2018, 1) << makeDay(2018, 2);
    QTest::newRow("week on its Monday") << Period::Week << day << day << makeDay(2018, 2, 5);
    QTest::newRow("week on its Sunday") << Period::Week << makeDay(2018, 2, 4) << day << makeDay(2018, 2, 5);
    QTest::newRow("day") << Period::Day << day << day << makeDay(2018, 1, 30);
    QTest::newRow("December") << Period::Month << makeDay(2017, 12, 31) << makeDay(2017, 12) << makeDay(2018);
    QTest::newRow("last year of a century") << Period::Century << makeDay(1999) << makeDay(1900) << makeDay(2000);
    QTest::newRow("before the year 0") << Period::Decade << makeDay(-3) << makeDay(-10) << makeDay(0);
}

void TestRanges::unitsOfTheCalendarHoldTheirDay()
{
    QFETCH(const Period, period);
    QFETCH(const Day, day);
    QFETCH(const Day, from);
    QFETCH(const Day, to);
    QCOMPARE(periodOf(period, day), (TimeRange{start(from), start(to)}));
}

QTEST_GUILESS_MAIN(TestRanges)
#include "tst_ranges.moc"
