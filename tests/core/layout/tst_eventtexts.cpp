#include "core/layout/eventtexts.h"
#include "tests/core/layout/layoutfixture.h"

#include <QTest>

using namespace detente;
using namespace detente::layout;
using namespace detente::testing;
using scene::FontRole;

/// Words of one event, as given.
class GivenWords : public MadeUpWords {
public:
    GivenWords(QString title, QString label)
        : MadeUpWords(Language::English)
        , title_(std::move(title))
        , label_(std::move(label))
    {
    }
    QString title(Row) const override { return title_; }
    QString label(Row) const override { return label_; }

private:
    QString title_;
    QString label_;
};

class TestEventTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortensAtAWord_data();
    void shortensAtAWord();
    void isNeverWiderThanAllowedAndSaysAsMuchAsFits();
    void showsTitleElseLabelElseBeginning_data();
    void showsTitleElseLabelElseBeginning();
    void fetchesEachTextOnce();
};

void TestEventTexts::shortensAtAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << "Short" << 5 << "Short";
    QTest::newRow("after a whole word") << "The envoys ask for meetings" << 16 << "The envoys ask…";
    QTest::newRow("without the comma") << "Ruled out, then held" << 12 << "Ruled out…";
    QTest::newRow("without an opening quote")
        << QString::fromUtf8("Say «no such» thing") << 6 << QString::fromUtf8("Say…");
    QTest::newRow("inside an endless word") << "Counterrevolutionary acts" << 8 << "Counter…";
    QTest::newRow("no room at all") << "Word" << 1 << QString::fromUtf8("…");
}

void TestEventTexts::shortensAtAWord()
{
    QFETCH(QString, text);
    QFETCH(int, characters);
    QFETCH(QString, expected);
    PlainMeasure measure;
    QCOMPARE(shortened(text, characters * 7.0, FontRole::Card, measure), expected);
}

void TestEventTexts::isNeverWiderThanAllowedAndSaysAsMuchAsFits()
{
    PlainMeasure measure;
    QRandomGenerator random(5);
    for (int round = 0; round < 2000; ++round) {
        QStringList words;
        for (int i = random.bounded(12); i >= 0; --i)
            words << QString(1 + random.bounded(14), QLatin1Char('a'));
        const QString text = words.join(QLatin1Char(' '));
        const int room = 2 + random.bounded(60);
        const QString brief = shortened(text, room * 7.0, FontRole::Card, measure);
        QVERIFY(brief.size() <= room);
        if (brief == text)
            continue;
        QVERIFY(brief.endsWith(QChar(0x2026)));
        const QString kept = brief.chopped(1);
        QVERIFY(text.startsWith(kept));
        if (words[0].size() < room) { // then whole words, and one more would not fit
            qsizetype next = text.indexOf(QLatin1Char(' '), kept.size() + 1);
            next = next < 0 ? text.size() : next;
            QCOMPARE(text[kept.size()], QLatin1Char(' '));
            QVERIFY(next + 1 > room || next == text.size());
        }
    }
}

void TestEventTexts::showsTitleElseLabelElseBeginning_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("far");
    QTest::addColumn<QString>("near");
    const QString fits = QStringLiteral("The ambassador hopes for better"); // 31 letters of seven pixels
    const QString tooLong = QStringLiteral("The ambassador told reporters that he hoped for better relations");
    const QString begins = QString::fromUtf8("The ambassador told reporters that…"); // 245 pixels
    QTest::newRow("both fit") << fits << "Hopes"
                              << "Hopes" << fits;
    QTest::newRow("long title") << tooLong << "Hopes"
                                << "Hopes"
                                << "Hopes";
    QTest::newRow("no label") << fits << "" << fits << fits;
    QTest::newRow("long title, no label") << tooLong << "" << begins << begins;
}

void TestEventTexts::showsTitleElseLabelElseBeginning()
{
    QFETCH(QString, title);
    QFETCH(QString, label);
    QFETCH(QString, far);
    QFETCH(QString, near);
    PlainMeasure measure;
    const Metrics metrics(measure);
    const GivenWords words(title, label);
    EventTexts texts(measure, words, metrics);
    QCOMPARE(texts.phrase(0, FontRole::Card, Wording::Title).text, near);
    QCOMPARE(texts.phrase(0, FontRole::Card, Wording::Label).text, far);
    QCOMPARE(texts.phrase(0, FontRole::Card, Wording::Label).isShortened, far.endsWith(QChar(0x2026)));
    QVERIFY(texts.phrase(0, FontRole::Card, Wording::Title).width <= metrics.widestText);
}

void TestEventTexts::fetchesEachTextOnce()
{
    PlainMeasure measure;
    const Metrics metrics(measure);
    const MadeUpWords words(Language::English);
    EventTexts texts(measure, words, metrics);
    for (int i = 0; i < 5; ++i)
        texts.phrase(4, FontRole::Card, Wording::Title);
    QCOMPARE(words.fetched, 1);
    texts.clear();
    texts.phrase(4, FontRole::Card, Wording::Title);
    QCOMPARE(words.fetched, 2);
}

QTEST_GUILESS_MAIN(TestEventTexts)
#include "tst_eventtexts.moc"
