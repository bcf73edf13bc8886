#include "core/catalog/bittree.h"
#include "core/catalog/daycounts.h"
#include "core/catalog/filterindex.h"
#include "tests/core/catalog/randomsnapshot.h"

#include <QTest>

using namespace detente;
using namespace detente::testing;

class TestFilterIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bitmapsWalkBothWays();
    void bitTreesFindTheNextMember();
    void dayCountsAgreeWithCounting_data();
    void dayCountsAgreeWithCounting();
    void agreesWithLookingAtEveryEvent_data();
    void agreesWithLookingAtEveryEvent();
    void emptyLibraryAnswersNothing();
    void manyEventsOnFewDaysStayExact();
    void stopsWhenAsked();
};

namespace {

/// Answers the index's questions by looking at every event.
class Slow {
public:
    explicit Slow(const FilterIndex &index)
        : index_(index)
        , events_(index.snapshot().events)
    {
    }

    std::vector<Row> rows(Side side, Day from, Day to) const
    {
        return where([&](Row row) { return events_.side[row] == side && starts(row, from, to); });
    }
    GroupCounts counts(Side side, Day from, Day to) const
    {
        GroupCounts counts{};
        for (const Row row : rows(side, from, to))
            ++counts[static_cast<std::size_t>(events_.group(row))];
        return counts;
    }
    std::vector<Row> best(Side side, Day from, Day to, std::size_t most) const
    {
        return firstBest(rows(side, from, to), most);
    }
    std::vector<Row> reaching(Side side, Day from, std::size_t most) const
    {
        return firstBest(where([&](Row row) {
                             return events_.side[row] == side && events_.has(row, eventflag::kInterval) &&
                                    longDay(events_.start(row)) < from && longDay(events_.latest[row]) >= from;
                         }),
                         most);
    }
    std::uint32_t inView(Day from, Day to) const
    {
        return static_cast<std::uint32_t>(where([&](Row row) {
                                              return from < to && longDay(events_.earliest[row]) < to &&
                                                     longDay(events_.latest[row]) >= from;
                                          }).size());
    }

    Day firstDay() const
    {
        Day first = Day::plusInfinity();
        eachFiniteDay([&](Day day) { first = std::min(first, day); });
        return first;
    }
    Day lastDay() const
    {
        Day last = Day::minusInfinity();
        eachFiniteDay([&](Day day) { last = std::max(last, day); });
        return last;
    }

private:
    template <class Visit>
    void eachFiniteDay(Visit visit) const
    {
        for (const Row row : where([](Row) { return true; })) {
            for (const auto *column :
                 {&events_.earliest, &events_.startLatest, &events_.endEarliest, &events_.latest}) {
                if (longDay((*column)[row]).isFinite())
                    visit(longDay((*column)[row]));
            }
        }
    }
    bool starts(Row row, Day from, Day to) const
    {
        const Day start = longDay(events_.start(row));
        return from <= start && start < to;
    }
    template <class Test>
    std::vector<Row> where(Test test) const
    {
        std::vector<Row> rows;
        for (Row row = 0; row < events_.size(); ++row) {
            if (index_.bitmap().test(row) && test(row))
                rows.push_back(row);
        }
        return rows;
    }
    std::vector<Row> firstBest(std::vector<Row> rows, std::size_t most) const
    {
        std::ranges::stable_sort(rows, std::ranges::greater(), [&](Row row) { return events_.importance[row]; });
        rows.resize(std::min(rows.size(), most));
        return rows;
    }

    const FilterIndex &index_;
    const EventColumns &events_;
};

std::shared_ptr<const FilterIndex> indexOf(std::shared_ptr<const Snapshot> snapshot, const Bitmap &bitmap)
{
    return *FilterIndex::build(std::move(snapshot), bitmap);
}

Bitmap randomBitmap(QRandomGenerator &random, std::size_t size, int percent)
{
    Bitmap bitmap(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (random.bounded(100) < percent)
            bitmap.set(i);
    }
    return bitmap;
}

void compareStretch(const FilterIndex &index, const Slow &slow, Day from, Day to, std::size_t most)
{
    QCOMPARE(index.inView(from, to), slow.inView(from, to));
    for (const auto &[side, key] : keyTable(Side{})) {
        std::vector<Row> rows;
        index.rows(side, from, to, rows);
        QCOMPARE(rows, slow.rows(side, from, to));
        QCOMPARE(index.startCount(side, from, to), static_cast<std::uint32_t>(rows.size()));
        QCOMPARE(index.starts(side, from, to), slow.counts(side, from, to));
        std::vector<Row> best{77};
        index.best(side, from, to, most, best);
        QCOMPARE(best.front(), Row{77});
        QCOMPARE(std::vector<Row>(best.begin() + 1, best.end()), slow.best(side, from, to, most));
        std::vector<Row> reaching;
        index.reaching(side, from, most, reaching);
        QCOMPARE(reaching, slow.reaching(side, from, most));
    }
}

} // namespace

void TestFilterIndex::bitmapsWalkBothWays()
{
    QRandomGenerator random(5);
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 200U}) {
        for (const int percent : {0, 3, 50, 100}) {
            const Bitmap bitmap = randomBitmap(random, size, percent);
            std::size_t expected = Bitmap::kNone;
            for (std::size_t i = 0; i <= size; ++i) {
                QCOMPARE(bitmap.previousSet(i), expected);
                if (i < size && bitmap.test(i))
                    expected = i;
            }
            expected = Bitmap::kNone;
            for (std::size_t i = size + 1; i-- > 0;) {
                if (i < size && bitmap.test(i))
                    expected = i;
                QCOMPARE(bitmap.nextSet(i), expected);
            }
        }
    }
    Bitmap all(70, true);
    Bitmap some(70);
    some.set(3);
    all -= some;
    QCOMPARE(all.count(), std::size_t{69});
    all.flip();
    QCOMPARE(all, some);
}

void TestFilterIndex::bitTreesFindTheNextMember()
{
    QRandomGenerator random(6);
    for (const std::size_t size : {0U, 1U, 64U, 65U, 4096U, 4097U, 300'000U}) {
        BitTree tree(size);
        Bitmap bitmap(size);
        for (std::size_t i = 0; i < std::min<std::size_t>(size, 40); ++i) {
            const auto member = static_cast<std::size_t>(random.bounded(static_cast<quint32>(size)));
            tree.set(member);
            bitmap.set(member);
        }
        QCOMPARE(tree.next(0), bitmap.nextSet(0));
        bitmap.forEach([&](std::size_t member) {
            QCOMPARE(tree.next(member), member);
            QCOMPARE(tree.next(member + 1), bitmap.nextSet(member + 1));
            QCOMPARE(tree.next(member / 2), bitmap.nextSet(member / 2));
        });
        QCOMPARE(tree.next(size + 1000), BitTree::kNone);
    }
}

void TestFilterIndex::dayCountsAgreeWithCounting_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("span");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("dense") << 500 << 100;
    QTest::newRow("sparse") << 50 << 100'000;
    QTest::newRow("all over") << 200 << std::numeric_limits<int>::max();
}

void TestFilterIndex::dayCountsAgreeWithCounting()
{
    QFETCH(int, count);
    QFETCH(int, span);
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        std::vector<ShortDay> days;
        for (int i = 0; i < count; ++i) {
            days.push_back(random.bounded(span) - span / 2);
            if (random.bounded(10) == 0)
                days.back() = random.bounded(2) == 0 ? kShortMinusInfinity : kShortPlusInfinity;
        }
        std::vector<ShortDay> sorted = days;
        std::ranges::sort(sorted);
        const DayCounts ordered = DayCounts::ofSorted(sorted);
        const DayCounts unordered = DayCounts::ofUnsorted(days);
        std::vector<ShortDay> asked{kShortMinusInfinity, kShortMinusInfinity + 1, 0, kShortPlusInfinity - 1,
                                    kShortPlusInfinity};
        for (const ShortDay day : sorted) {
            if (day != kShortMinusInfinity && day != kShortPlusInfinity)
                asked.insert(asked.end(), {day - 1, day, day + 1});
        }
        for (const ShortDay day : asked) {
            const auto expected = static_cast<std::uint32_t>(std::ranges::lower_bound(sorted, day) - sorted.begin());
            QCOMPARE(ordered.before(day), expected);
            QCOMPARE(unordered.before(day), expected);
        }
    }
}

void TestFilterIndex::agreesWithLookingAtEveryEvent_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("percent");
    QTest::newRow("one event") << 1 << 1 << 100;
    QTest::newRow("a handful") << 9 << 6 << 100;
    QTest::newRow("a handful, filtered") << 12 << 6 << 50;
    QTest::newRow("crowded days") << 700 << 12 << 90;
    QTest::newRow("sparse days") << 300 << 100'000 << 60;
    QTest::newRow("nothing let through") << 50 << 20 << 0;
}

void TestFilterIndex::agreesWithLookingAtEveryEvent()
{
    QFETCH(int, events);
    QFETCH(int, days);
    QFETCH(int, percent);
    QRandomGenerator random(8);
    for (int round = 0; round < 25; ++round) {
        const std::shared_ptr<Snapshot> snapshot = snapshotOf(randomFacts(random, events, days));
        const Bitmap bitmap = randomBitmap(random, snapshot->events.size(), percent);
        const std::shared_ptr<const FilterIndex> index = indexOf(snapshot, bitmap);
        const Slow slow(*index);
        QCOMPARE(index->count(), bitmap.count());
        std::vector<Day> asked{Day::minusInfinity(), Day::plusInfinity()};
        for (int i = 0; i < 6; ++i)
            asked.push_back(Day{2458148 - 3 + random.bounded(days + 8)});
        for (const Day from : asked) {
            for (const Day to : asked)
                compareStretch(*index, slow, from, to, static_cast<std::size_t>(random.bounded(40)));
        }
        for (Row row = 0; row < snapshot->events.size(); ++row) {
            const std::size_t next = bitmap.nextSet(row + 1);
            const std::size_t previous = bitmap.previousSet(row);
            QCOMPARE(index->next(row), next == Bitmap::kNone ? kNoRow : static_cast<Row>(next));
            QCOMPARE(index->previous(row), previous == Bitmap::kNone ? kNoRow : static_cast<Row>(previous));
        }
        QCOMPARE(index->firstDay(), slow.firstDay());
        QCOMPARE(index->lastDay(), slow.lastDay());
    }
}

void TestFilterIndex::emptyLibraryAnswersNothing()
{
    const std::shared_ptr<const FilterIndex> index = indexOf(snapshotOf({}), Bitmap());
    QCOMPARE(index->count(), std::size_t{0});
    QCOMPARE(index->firstDay(), Day::plusInfinity());
    QCOMPARE(index->lastDay(), Day::minusInfinity());
    QCOMPARE(index->inView(makeDay(1700), makeDay(2100)), 0U);
    QCOMPARE(index->next(kNoRow), kNoRow);
    QCOMPARE(index->previous(0), kNoRow);
    compareStretch(*index, Slow(*index), makeDay(1700), makeDay(2100), 9);
}

void TestFilterIndex::manyEventsOnFewDaysStayExact()
{
    QRandomGenerator random(9);
    const std::shared_ptr<Snapshot> snapshot = snapshotOf(randomFacts(random, 20'000, 300));
    const std::shared_ptr<const FilterIndex> index = indexOf(snapshot, Bitmap(20'000, true));
    const Slow slow(*index);
    for (int i = 0; i < 30; ++i) {
        const Day from{2458148 + random.bounded(300)};
        compareStretch(*index, slow, from, from + random.bounded(200), 500);
    }
}

void TestFilterIndex::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto index = FilterIndex::build(snapshotOf({EventRow{}}), Bitmap(1, true), source.get_token());
    QVERIFY(!index);
    QCOMPARE(index.error().code, Errc::Cancelled);
}

QTEST_GUILESS_MAIN(TestFilterIndex)
#include "tst_filterindex.moc"
