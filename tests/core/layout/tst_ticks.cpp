#include "core/layout/ticks.h"
#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::layout;
using namespace detente::testing;

class TestTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlanTicksInOrderWithItsMajorsAmong_data();
    void everyPlanTicksInOrderWithItsMajorsAmong();
    void ticksDoNotDependOnTheWindow_data() { everyPlanTicksInOrderWithItsMajorsAmong_data(); }
    void ticksDoNotDependOnTheWindow();
    void chosenWordsFitBesideEachOther();
    void aWiderScaleNeverMeansCoarserTicks();
};

namespace {

TickPlan planOf(int index)
{
    return tickPlans()[static_cast<std::size_t>(index)];
}

} // namespace

void TestTicks::everyPlanTicksInOrderWithItsMajorsAmong_data()
{
    QTest::addColumn<int>("plan");
    for (std::size_t i = 0; i < tickPlans().size(); ++i) {
        const TickPlan &plan = tickPlans()[i];
        QTest::addRow("unit %d, %lld %s", static_cast<int>(plan.unit), static_cast<long long>(plan.bins.count),
                      plan.bins.kind == BinUnit::Kind::Days ? "days" : "months")
            << static_cast<int>(i);
    }
}

void TestTicks::everyPlanTicksInOrderWithItsMajorsAmong()
{
    QFETCH(int, plan);
    const TickPlan p = planOf(plan);
    const auto length = static_cast<std::int64_t>(meanDays(p.bins) * 60);
    for (const Day from : {makeDay(-5000, 3, 3), makeDay(-1, 6, 1), makeDay(2017, 11, 20)}) {
        const std::vector<Tick> found = ticks(p, from, from + length);
        QVERIFY(found.size() >= 55 && found.size() <= 80);
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY(i == 0 || found[i - 1].day < found[i].day);
            QVERIFY(found[i].day >= from && found[i].day <= from + length);
            const bool startsMajor = binStart(p.majorBins, binOf(p.majorBins, found[i].day)) == found[i].day;
            QCOMPARE(found[i].major, startsMajor);
        }
    }
}

void TestTicks::ticksDoNotDependOnTheWindow()
{
    QFETCH(int, plan);
    const TickPlan p = planOf(plan);
    const auto length = static_cast<std::int64_t>(meanDays(p.bins) * 40);
    const Day from = makeDay(1776, 7, 4);
    std::vector<Tick> whole = ticks(p, from, from + length);
    std::vector<Tick> half = ticks(p, from + length / 2, from + length);
    std::erase_if(whole, [&](const Tick &tick) { return tick.day < from + length / 2; });
    QCOMPARE(whole, half);
}

void TestTicks::chosenWordsFitBesideEachOther()
{
    PlainMeasure measure;
    for (const Language language : kLanguages) {
        const MadeUpWords words(language);
        TickRuler ruler(measure, words);
        for (double s = 3e-5; s < 3000; s *= 1.21) {
            const TickPlan &plan = ruler.plan(s);
            const Day day = makeDay(2000, 12, 1);
            const double width = measure.width(words.tick(day, plan.unit, false), scene::FontRole::Tick);
            QVERIFY(meanDays(plan.bins) * s >= width || &plan == &tickPlans().back());
        }
    }
}

void TestTicks::aWiderScaleNeverMeansCoarserTicks()
{
    PlainMeasure measure;
    const MadeUpWords words(Language::Russian);
    TickRuler ruler(measure, words);
    double last = 1e12;
    for (double s = 1e-6; s < 3000; s *= 1.07) {
        const double days = meanDays(ruler.plan(s).bins);
        QVERIFY(days <= last);
        last = days;
    }
    QCOMPARE(last, 1.0);
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
