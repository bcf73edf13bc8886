#include "core/time/edtf.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

QString side(Day day, bool unknown)
{
    return unknown ? u"unknown"_s : isoText(day);
}

/// Random strict expressions, every form of every level among them; order of interval sides is not looked after.
class Generator {
public:
    explicit Generator(unsigned seed)
        : random_(seed)
    {
    }

    QString expression()
    {
        switch (pick(8)) {
        case 0:
            return side() + u'/' + side();
        case 1:
            return u'[' + members() + u']';
        case 2:
            return u'{' + members() + u'}';
        case 3:
            return u"Y"_s + (coin() ? u"-"_s : QString()) + QString::number(10000 + pick(2'000'000'000)) + tail();
        case 4:
            return year() + u'-' + QString::number(21 + pick(21));
        case 5:
            return year() + u'S' + QString::number(1 + pick(4));
        case 6:
            return year() + u"-0%1-1%2T0%3:30:00"_s.arg(1 + pick(9)).arg(pick(10)).arg(pick(10)) + offset();
        default:
            return date();
        }
    }

private:
    int pick(int below) { return std::uniform_int_distribution<>(0, below - 1)(random_); }
    bool coin() { return pick(2) == 0; }
    QString symbol() { return QStringList{QString(), QString(), u"?"_s, u"~"_s, u"%"_s}[pick(5)]; }
    QString tail() { return QStringList{QString(), u"E3"_s, u"S3"_s, u"E3S2"_s}[pick(4)]; }
    QString offset() { return QStringList{QString(), u"Z"_s, u"+05:45"_s, u"-04"_s}[pick(4)]; }
    QString year() { return (coin() ? u"-"_s : QString()) + u"%1"_s.arg(1 + pick(9999), 4, 10, QLatin1Char('0')); }
    QString masked(QString digits)
    {
        for (QChar &c : digits) {
            if (pick(3) == 0)
                c = u'X';
        }
        return digits;
    }
    QString date()
    {
        const int month = 1 + pick(12);
        const QString m = u"%1"_s.arg(month, 2, 10, QLatin1Char('0'));
        const QString d = u"%1"_s.arg(1 + pick(28), 2, 10, QLatin1Char('0'));
        const int parts = 1 + pick(3);
        if (coin())
            return masked(u"%1"_s.arg(1 + pick(9999), 4, 10, QLatin1Char('0'))) +
                   (parts > 1 ? u'-' + masked(m) : QString()) + (parts > 2 ? u'-' + masked(d) : QString());
        return symbol() + year() + symbol() + (parts > 1 ? u'-' + symbol() + m + symbol() : QString()) +
               (parts > 2 ? u'-' + symbol() + d + symbol() : QString());
    }
    QString side() { return QStringList{QString(), u".."_s, date(), date(), date()}[pick(5)]; }
    QString members()
    {
        QStringList list;
        for (int i = pick(4); i >= 0; --i)
            list += coin() ? date() : date() + u".."_s + date();
        if (coin())
            list.first().prepend(u".."_s);
        if (coin())
            list.last().append(u".."_s);
        return list.join(u',');
    }

    std::mt19937 random_;
};

} // namespace

class TestEdtf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithEveryVector_data();
    void agreesWithEveryVector();
    void printsBackWhatItReads();
    void keepsItsOrderOfBounds();
    void survivesHostileInput_data();
    void survivesHostileInput();
    void doesNotBoundYearsPastTheLimit();
    void sortsUnknownSidesByTheKnownOne();
    void mendsWhatPrintingMends();
    void saysWhereItStopped();
    void makesADayOfADay();
    void isEmptyUntilRead();
};

void TestEdtf::agreesWithEveryVector_data()
{
    QTest::addColumn<QStringList>("row");
    QFile file(QStringLiteral(DETENTE_TEST_DATA "/edtf-vectors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 685);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QStringList row = lines[i].split(u'\t');
        row.resize(12);
        QTest::newRow(qPrintable(u"line %1: %2"_s.arg(i + 1).arg(row[0]))) << row;
    }
}

void TestEdtf::agreesWithEveryVector()
{
    QFETCH(QStringList, row);
    const Result<Edtf> strict = Edtf::parse(row[0]);
    const Result<Edtf> lenient = Edtf::parse(row[0], EdtfMode::Lenient);
    QCOMPARE(strict.has_value(), row[1] == u"1");
    QCOMPARE(lenient.has_value(), row[1] != u"0");
    if (!lenient) {
        QCOMPARE(strict.error().code, Errc::Parse);
        QCOMPARE(strict.error().args.size(), 3);
        return;
    }
    const Edtf &edtf = *lenient;
    const Bounds &bounds = edtf.bounds();
    QCOMPARE(QString::number(edtf.level()), row[2]);
    QCOMPARE(edtf.type(), row[3]);
    QCOMPARE(side(bounds.earliest, bounds.startUnknown), row[4]);
    QCOMPARE(side(bounds.latest, bounds.endUnknown), row[5]);
    if (!row[6].isEmpty())
        QCOMPARE(isoText(bounds.startLatest), row[6]);
    if (!row[7].isEmpty())
        QCOMPARE(isoText(bounds.endEarliest), row[7]);
    QCOMPARE(edtf.qualifiers(), row[8]);
    QCOMPARE(edtf.shape(), row[3] == u"interval" ? Shape::Interval : Shape::Point);
    QCOMPARE(edtf.isUncertain(), row[8].contains(u'?') || row[8].contains(u'%'));
    QCOMPARE(edtf.isApproximate(), row[8].contains(u'~') || row[8].contains(u'%'));
    if (strict) {
        QCOMPARE(edtf.text(), row[0]);
        QCOMPARE(*strict, edtf);
    }
    const Result<Edtf> again = Edtf::parse(edtf.text(), EdtfMode::Lenient);
    QVERIFY(again);
    QCOMPARE(*again, edtf);
}

void TestEdtf::printsBackWhatItReads()
{
    Generator generator(1867);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString text = generator.expression();
        const Result<Edtf> edtf = Edtf::parse(text, EdtfMode::Lenient);
        if (!edtf)
            continue; // sides or ranges in the wrong order
        ++read;
        QCOMPARE(edtf->text(), text);
        QCOMPARE(Edtf::parse(text).has_value(), edtf->isStrict());
    }
    QVERIFY2(read > 10000, qPrintable(QString::number(read)));
}

void TestEdtf::keepsItsOrderOfBounds()
{
    Generator generator(1809);
    for (int i = 0; i < 20000; ++i) {
        const QString text = generator.expression();
        const Result<Edtf> edtf = Edtf::parse(text, EdtfMode::Lenient);
        if (!edtf)
            continue;
        const Bounds &bounds = edtf->bounds();
        QVERIFY2(bounds.earliest <= bounds.latest, qPrintable(text));
        QVERIFY2(bounds.withinItself().endEarliest >= bounds.earliest, qPrintable(text));
        QVERIFY2(bounds.withinItself().startLatest <= bounds.latest, qPrintable(text));
        if (edtf->shape() == Shape::Point) {
            QCOMPARE(bounds.startLatest, bounds.latest);
            QCOMPARE(bounds.endEarliest, bounds.earliest);
        }
    }
}

void TestEdtf::survivesHostileInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QStringList members;
    for (int i = 0; i < 10000; ++i)
        members += u"2018-01-29"_s;
    QTest::newRow("ten thousand members") << u"[%1]"_s.arg(members.join(u',')) << false;
    QTest::newRow("four hundred members") << u"[%1]"_s.arg(QStringList(members.mid(0, 370)).join(u',')) << true;
    QTest::newRow("a million digits") << u"Y"_s + QString(1'000'000, u'9') << false;
    QTest::newRow("four thousand digits") << u"Y"_s + QString(4000, u'9') << true;
    QTest::newRow("four thousand digits, some significant") << u"Y"_s + QString(4000, u'9') + u"S2000"_s << true;
    QTest::newRow("the largest exponent") << u"Y17E9999"_s << true;
    QTest::newRow("an exponent beyond int") << u"Y1E99999999999999999999"_s << false;
    QTest::newRow("significant digits beyond int") << u"1950S99999999999999999999"_s << false;
    QTest::newRow("an exponent of nearly a thousand million") << u"Y-9E999999999S999999999"_s << true;
    QTest::newRow("brackets in brackets") << QString(4000, u'[') + QString(96, u']') << false;
    QTest::newRow("only dots") << QString(4096, u'.') << false;
    QTest::newRow("dots in brackets") << u"[..]"_s << false;
    QTest::newRow("three dots in brackets") << u"[...]"_s << false;
    QTest::newRow("a lone Y") << u"Y"_s << false;
    QTest::newRow("a NUL") << u"2018\0"_s << false;
    QTest::newRow("other digits") << u"٢٠١٨"_s << false;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD800)) << false;
    QTest::newRow("a mask that no year matches") << u"XXX1-02-29"_s << false;
}

void TestEdtf::survivesHostileInput()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const Result<Edtf> edtf = Edtf::parse(text, EdtfMode::Lenient);
    QCOMPARE(edtf.has_value(), accepted);
    if (edtf) {
        QCOMPARE(edtf->text(), text);
        QVERIFY(edtf->bounds().earliest <= edtf->bounds().latest);
    } else {
        QVERIFY(edtf.error().args[0].size() <= 80);
    }
}

void TestEdtf::doesNotBoundYearsPastTheLimit()
{
    const Bounds far = Edtf::parse(u"Y17E9999")->bounds();
    QCOMPARE(far.earliest, makeDay(kLargestYear, 12, 31));
    QCOMPARE(far.latest, Day::plusInfinity());
    const Bounds before = Edtf::parse(u"Y-17E9")->bounds();
    QCOMPARE(before.earliest, Day::minusInfinity());
    QCOMPARE(before.latest, makeDay(-kLargestYear));
    const Bounds within = Edtf::parse(u"Y2000000000")->bounds();
    QCOMPARE(within.latest, makeDay(kLargestYear, 12, 31));
    const Bounds across = Edtf::parse(u"Y2000000000S1")->bounds();
    QCOMPARE(across.earliest, makeDay(kLargestYear));
    QCOMPARE(across.latest, Day::plusInfinity());
}

void TestEdtf::sortsUnknownSidesByTheKnownOne()
{
    const Bounds noStart = Edtf::parse(u"/2018-02")->bounds();
    QVERIFY(noStart.startUnknown && !noStart.endUnknown);
    QCOMPARE(noStart.earliest, makeDay(2018, 2, 1));
    QCOMPARE(noStart.latest, makeDay(2018, 2, 28));
    const Bounds noEnd = Edtf::parse(u"2018-02/")->bounds();
    QVERIFY(!noEnd.startUnknown && noEnd.endUnknown);
    QCOMPARE(noEnd.earliest, makeDay(2018, 2, 1));
    QCOMPARE(noEnd.latest, makeDay(2018, 2, 28));
    const Bounds neither = Edtf::parse(u"/..", EdtfMode::Lenient)->bounds();
    QCOMPARE(neither.earliest, Day::minusInfinity());
    QCOMPARE(neither.latest, Day::plusInfinity());
}

void TestEdtf::mendsWhatPrintingMends()
{
    QCOMPARE(Edtf::parse(u"[1667, 1668 ,1670..1672 ]", EdtfMode::Lenient)->text(), u"[1667,1668,1670..1672]"_s);
    QCOMPARE(Edtf::parse(u"2016-05-02T16:54:59+0410", EdtfMode::Lenient)->text(), u"2016-05-02T16:54:59+04:10"_s);
    QVERIFY(Edtf::parse(u"[1667, 1668]", EdtfMode::Lenient)->isStrict());
    QVERIFY(!Edtf::parse(u"[1667]", EdtfMode::Lenient)->isStrict());
}

void TestEdtf::saysWhereItStopped()
{
    QCOMPARE(Edtf::parse(u"2018-02-30").error().args, (QStringList{u"2018-02-30"_s, u"no-such-day"_s, u"0"_s}));
    QCOMPARE(Edtf::parse(u"2018/2017").error().args, (QStringList{u"2018/2017"_s, u"order"_s, u"5"_s}));
    QCOMPARE(Edtf::parse(u"2018-13").error().args, (QStringList{u"2018-13"_s, u"month"_s, u"5"_s}));
    QCOMPARE(Edtf::parse(u"[2018,x]").error().args, (QStringList{u"[2018,x]"_s, u"year"_s, u"6"_s}));
    QCOMPARE(Edtf::parse(u"193").error().args, (QStringList{u"193"_s, u"decade"_s, u"0"_s}));
}

void TestEdtf::makesADayOfADay()
{
    QCOMPARE(Edtf::ofDay(makeDay(2018, 1, 29))->text(), u"2018-01-29"_s);
    QCOMPARE(Edtf::ofDay(makeDay(-44, 3, 15))->text(), u"-0044-03-15"_s);
    QCOMPARE(Edtf::ofDay(makeDay(-44, 3, 15))->exactDay(), makeDay(-44, 3, 15));
    QVERIFY(!Edtf::ofDay(makeDay(12018)));
    QVERIFY(!Edtf::ofDay(Day::plusInfinity()));
    QVERIFY(!Edtf::parse(u"2018-01-29?")->exactDay());
    QVERIFY(!Edtf::parse(u"2018-01-XX")->exactDay());
}

void TestEdtf::isEmptyUntilRead()
{
    const Edtf none;
    QVERIFY(none.isEmpty());
    QVERIFY(none.text().isEmpty() && none.type().isEmpty());
    QVERIFY(none.bounds().startUnknown && none.bounds().endUnknown);
}

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
