#include "core/layout/labelplacement.h"
#include "core/layout/levels.h"
#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::layout;
using namespace detente::testing;

/// Lanes with made-up widths, as they widen from level to level.
class PlainRules : public LaneRules {
public:
    explicit PlainRules(bool alike)
        : alike_(alike)
    {
    }

    int lanes(int level) const override { return std::clamp(level / 2 + 5, 0, 8); }
    int wording(int level) const override { return level < -2 ? 0 : level < 6 ? 1 : 2; }
    bool admits(Row row, int level) override { return level > -4 || row % 7 != 0; }
    double width(Row row, int wording) override
    {
        asked.insert(row);
        return alike_ ? 120 : 60 + row * 37 % 90 + wording * (row % 50);
    }
    double narrowest() const override { return 60; }
    double widest(int) const override { return 250; }
    double gap() const override { return 8; }

    QSet<Row> asked;

private:
    bool alike_;
};

/// The scheme of labels.md, directly.
class TestLabelPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsOfALaneNeverTouchAtAnyScaleOfTheirLevel_data();
    void labelsOfALaneNeverTouchAtAnyScaleOfTheirLevel();
    void aLabelStaysInItsLaneAndSaysNoLessWhileZoomingIn_data()
    {
        labelsOfALaneNeverTouchAtAnyScaleOfTheirLevel_data();
    }
    void aLabelStaysInItsLaneAndSaysNoLessWhileZoomingIn();
    void windowsAgreeWhateverWasAskedBefore_data() { labelsOfALaneNeverTouchAtAnyScaleOfTheirLevel_data(); }
    void windowsAgreeWhateverWasAskedBefore();
    void ofOneDayTheBestAreLabelled_data() { labelsOfALaneNeverTouchAtAnyScaleOfTheirLevel_data(); }
    void ofOneDayTheBestAreLabelled();
    void theBestEventOfAllIsLabelledAtEveryLevel();
    void forgettingChangesNoAnswer();
    void workFollowsPixels();
};

namespace {

std::vector<PlacedLabel> all(LabelPlacement &placement, const FilterIndex &events, int level)
{
    std::vector<PlacedLabel> labels;
    placement.labels(level, events.firstDay(), events.lastDay() + 1, labels);
    std::ranges::sort(labels, {}, &PlacedLabel::row);
    return labels;
}

bool same(const std::vector<PlacedLabel> &a, const std::vector<PlacedLabel> &b)
{
    return std::ranges::equal(a, b, [](const PlacedLabel &x, const PlacedLabel &y) {
        return x.row == y.row && x.lane == y.lane && x.wording == y.wording && x.width == y.width &&
               x.anchor == y.anchor;
    });
}

constexpr int kFirst = -14;
constexpr int kLast = 12;

} // namespace

void TestLabelPlacement::labelsOfALaneNeverTouchAtAnyScaleOfTheirLevel_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("days");
    QTest::newRow("sparse") << 80 << 9000;
    QTest::newRow("two years") << 900 << 700;
    QTest::newRow("a century") << 3000 << 36'500;
    QTest::newRow("a crowd") << 5000 << 40;
}

void TestLabelPlacement::labelsOfALaneNeverTouchAtAnyScaleOfTheirLevel()
{
    QFETCH(int, count);
    QFETCH(int, days);
    const auto events = indexOf(madeUpRecord(31, count, days));
    PlainRules rules(false);
    LabelPlacement placement(*events, Side::First, rules);
    for (int level = kFirst; level <= kLast; ++level) {
        const std::vector<PlacedLabel> labels = all(placement, *events, level);
        QVERIFY(level < 0 || !labels.empty());
        for (const double scale : {levelScale(level), levelScale(level) * 1.4}) {
            for (std::size_t i = 0; i < labels.size(); ++i) {
                QVERIFY(labels[i].lane >= 0 && labels[i].lane < rules.lanes(level));
                for (std::size_t j = i + 1; j < labels.size(); ++j) {
                    if (labels[i].lane != labels[j].lane)
                        continue;
                    const double distance = (labels[j].anchor - labels[i].anchor) * scale;
                    QVERIFY(distance >= labels[i].width + rules.gap() - 1e-6);
                }
            }
        }
    }
}

void TestLabelPlacement::aLabelStaysInItsLaneAndSaysNoLessWhileZoomingIn()
{
    QFETCH(int, count);
    QFETCH(int, days);
    const auto events = indexOf(madeUpRecord(32, count, days));
    PlainRules rules(false);
    LabelPlacement placement(*events, Side::Second, rules);
    QHash<Row, PlacedLabel> before;
    for (int level = kFirst; level <= kLast; ++level) {
        QHash<Row, PlacedLabel> now;
        for (const PlacedLabel &label : all(placement, *events, level))
            now.insert(label.row, label);
        for (const PlacedLabel &label : before) {
            QVERIFY(now.contains(label.row));
            QCOMPARE(now[label.row].lane, label.lane);
            QVERIFY(now[label.row].wording >= label.wording);
        }
        before = now;
    }
    QVERIFY(!before.isEmpty());
}

void TestLabelPlacement::windowsAgreeWhateverWasAskedBefore()
{
    QFETCH(int, count);
    QFETCH(int, days);
    const auto events = indexOf(madeUpRecord(33, count, days));
    PlainRules rules(false);
    LabelPlacement whole(*events, Side::First, rules);
    LabelPlacement wandering(*events, Side::First, rules);
    QRandomGenerator random(8);
    for (int round = 0; round < 60; ++round) {
        const int level = kFirst + random.bounded(kLast - kFirst + 1);
        const Day from = events->firstDay() + random.bounded(days);
        const Day to = from + 1 + random.bounded(std::max(days / 10, 2));
        std::vector<PlacedLabel> window;
        LabelPlacement fresh(*events, Side::First, rules);
        (round % 3 == 0 ? fresh : wandering).labels(level, from, to, window);
        std::ranges::sort(window, {}, &PlacedLabel::row);
        std::vector<PlacedLabel> expected = all(whole, *events, level);
        std::erase_if(expected, [&](const PlacedLabel &label) {
            return label.anchor < static_cast<double>(from.jdn) || label.anchor >= static_cast<double>(to.jdn);
        });
        QVERIFY(same(window, expected));
    }
}

void TestLabelPlacement::ofOneDayTheBestAreLabelled()
{
    QFETCH(int, count);
    QFETCH(int, days);
    const auto events = indexOf(madeUpRecord(34, count, days));
    const EventColumns &columns = events->snapshot().events;
    PlainRules rules(true); // all labels are equally wide, so only rank decides
    LabelPlacement placement(*events, Side::First, rules);
    for (int level = -3; level <= kLast; ++level) { // from where all are admitted
        const std::vector<PlacedLabel> labels = all(placement, *events, level);
        for (const PlacedLabel &label : labels) {
            std::vector<Row> rows;
            const Day day = longDay(columns.start(label.row));
            events->rows(Side::First, day, day + 1, rows);
            for (const Row row : rows) {
                const bool better = columns.importance[row] > columns.importance[label.row] && row % 7 != 0;
                QVERIFY(!better || std::ranges::count(labels, row, &PlacedLabel::row) == 1);
            }
        }
    }
}

void TestLabelPlacement::theBestEventOfAllIsLabelledAtEveryLevel()
{
    const auto events = indexOf(madeUpRecord(35, 4000, 20'000));
    PlainRules rules(false);
    LabelPlacement placement(*events, Side::First, rules);
    std::vector<Row> best;
    events->best(Side::First, events->firstDay(), events->lastDay() + 1, 8, best);
    for (int level = kFirst; level <= kLast; ++level) {
        if (rules.lanes(level) == 0)
            continue;
        const std::vector<PlacedLabel> labels = all(placement, *events, level);
        const bool any =
            std::ranges::any_of(best, [&](Row row) { return std::ranges::count(labels, row, &PlacedLabel::row) == 1; });
        QVERIFY(any);
    }
}

void TestLabelPlacement::forgettingChangesNoAnswer()
{
    const auto events = indexOf(madeUpRecord(36, 60'000, 30'000));
    PlainRules rules(false);
    LabelPlacement placement(*events, Side::First, rules);
    const Day middle = events->firstDay() + 9000;
    std::vector<PlacedLabel> before;
    placement.labels(8, middle, middle + 20, before);
    for (int i = 0; i < 40; ++i) { // enough to be forgotten
        std::vector<PlacedLabel> other;
        placement.labels(10, events->firstDay() + i * 600, events->firstDay() + i * 600 + 600, other);
        placement.trim();
    }
    std::vector<PlacedLabel> after;
    placement.labels(8, middle, middle + 20, after);
    QVERIFY(same(before, after));
}

void TestLabelPlacement::workFollowsPixels()
{
    // A hundred times the events in the same days: about the same work for the same window.
    std::array<std::uint64_t, 2> work{};
    std::array<qsizetype, 2> asked{};
    for (std::size_t i = 0; i < 2; ++i) {
        const auto events = indexOf(madeUpRecord(37, i == 0 ? 4000 : 400'000, 40'000));
        PlainRules rules(false);
        LabelPlacement placement(*events, Side::First, rules);
        std::vector<PlacedLabel> labels;
        const Day middle = events->firstDay() + 20'000;
        placement.labels(6, middle, middle + 200, labels); // 1600 pixels
        work[i] = placement.work();
        asked[i] = rules.asked.size();
    }
    QVERIFY2(work[1] < 20'000, qPrintable(QString::number(work[1])));
    QVERIFY2(asked[1] < 6000, qPrintable(QString::number(asked[1])));
    QVERIFY2(work[1] < 5 * work[0], qPrintable(QStringLiteral("%1 %2").arg(work[0]).arg(work[1])));
}

QTEST_GUILESS_MAIN(TestLabelPlacement)
#include "tst_labelplacement.moc"
