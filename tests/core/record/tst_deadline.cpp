#include "core/record/deadline.h"

#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

/// How a deadline stands on a day.
class TestDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheDays_data();
    void countsTheDays();
    void aDateWithoutADaySaysNothing();
    void readsATermInItsParts();
};

void TestDeadline::countsTheDays_data()
{
    using State = DeadlineStanding::State;
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("delivered");
    QTest::addColumn<QString>("today");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("atLeast");
    QTest::addColumn<bool>("about");
    const auto row = [](const char *name, const char *due, const char *delivered, const char *today, State state,
                        int days, bool atLeast = false, bool about = false) {
        QTest::newRow(name) << QString::fromLatin1(due) << QString::fromLatin1(delivered) << QString::fromLatin1(today)
                            << state << days << atLeast << about;
    };
    row("ahead", "2018-01-29", "", "2018-01-01", State::Ahead, 28);
    row("tomorrow", "2018-01-29", "", "2018-01-28", State::Ahead, 1);
    row("today", "2018-01-29", "", "2018-01-29", State::Today, 0);
    row("overdue since yesterday", "2018-01-29", "", "2018-01-30", State::Overdue, 1);
    row("overdue over a leap day", "2020-02-28", "", "2020-03-01", State::Overdue, 2);
    row("on the day", "2018-01-29", "2018-01-29", "2020-01-01", State::OnTheDay, 0);
    row("late", "2017-10-01", "2017-10-27", "2020-01-01", State::Late, 26);
    row("early", "2017-10-01", "2017-09-29", "2020-01-01", State::Early, 2);
    row("a delivery to come has not come", "2018-01-29", "2018-02-10", "2018-02-01", State::Overdue, 3);
    row("a delivery to come before the term", "2018-01-29", "2018-01-20", "2018-01-10", State::Ahead, 19);
    row("a month in which it is due", "2023-03-06", "2023-03", "2024-01-01", State::Unsure, 0);
    row("a month after", "2023-03-06", "2023-04", "2024-01-01", State::Late, 26, true);
    row("a month before", "2023-03-06", "2023-02", "2024-01-01", State::Early, 6, true);
    row("what lasted came when it ended", "2023-03-06", "2023-03-01/2023-03-10", "2024-01-01", State::Late, 4);
    row("not yet begun by open end", "2023-03-06", "2023-03-01/..", "2024-01-01", State::Unsure, 0);
    row("an approximate day", "2018-08-22~", "2018-08-27", "2020-01-01", State::Late, 5, false, true);
    row("due in a month, ahead", "2018-03", "", "2018-02-01", State::Ahead, 28, true);
    row("due in a month, in it", "2018-03", "", "2018-03-20", State::Today, 0);
    row("due in a month, past", "2018-03", "", "2018-04-01", State::Overdue, 1, true);
}

void TestDeadline::countsTheDays()
{
    QFETCH(const QString, due);
    QFETCH(const QString, delivered);
    QFETCH(const QString, today);
    QFETCH(const DeadlineStanding::State, state);
    QFETCH(const int, days);
    QFETCH(const bool, atLeast);
    QFETCH(const bool, about);
    std::optional<Edtf> came;
    if (!delivered.isEmpty())
        came = *Edtf::parse(delivered);
    const DeadlineStanding standing = standingOf(*Edtf::parse(due), came, *Edtf::parse(today)->exactDay());
    QCOMPARE(standing.state, state);
    QCOMPARE(standing.days, std::int64_t{days});
    QCOMPARE(standing.atLeast, atLeast);
    QCOMPARE(standing.about, about);
}

void TestDeadline::aDateWithoutADaySaysNothing()
{
    using State = DeadlineStanding::State;
    const Day today = makeDay(2018);
    QCOMPARE(standingOf(Edtf(), {}, today).state, State::Unknown);
    QCOMPARE(standingOf(*Edtf::parse(u"2018/.."), {}, today).state, State::Unknown);
    QCOMPARE(standingOf(*Edtf::parse(u"2018"), {}, Day::plusInfinity()).state, State::Unknown);
}

void TestDeadline::readsATermInItsParts()
{
    QCOMPARE(termOf(u"P1Y8M28D"), (Term{1, 8, 28}));
    QCOMPARE(termOf(u"P180D"), (Term{0, 0, 180}));
    QVERIFY(!termOf(u"P"));
    QVERIFY(!termOf(u"180 days"));
}

QTEST_GUILESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
