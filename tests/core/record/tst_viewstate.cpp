#include "core/record/viewstate.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

ViewState randomState(QRandomGenerator &random)
{
    const auto flip = [&] { return random.bounded(2) == 1; };
    const auto words = [&](int most) {
        QStringList list;
        for (int i = random.bounded(most + 1); i > 0; --i)
            list << u"uid-%1"_s.arg(random.bounded(1000));
        return list;
    };
    ViewState state;
    state.range.from = random.bounded(3e6) - 1e6;
    state.range.to = state.range.from + 0.5 + random.bounded(1e6);
    state.lanes = static_cast<LaneMode>(random.bounded(4));
    state.color = static_cast<ColorMode>(random.bounded(4));
    state.query = flip() ? u"side:us «отчет» -\"a b\""_s : QString();
    state.hiddenLayers = words(3);
    state.arcs = static_cast<ArcMode>(random.bounded(3));
    state.arcImportance = 1 + random.bounded(5);
    state.foldGaps = flip();
    state.dimOthers = flip();
    state.laneScroll = random.bounded(100.0);
    state.selection = words(4);
    state.theme = static_cast<ThemeChoice>(random.bounded(3));
    if (flip())
        state.language = flip() ? Language::Russian : Language::English;
    state.openPanels = words(2);
    return state;
}

} // namespace

class TestViewState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesJsonUnchanged();
    void keepsKeysItDoesNotKnow();
    void goingBackLeavesThePresentationAlone();
    void refusesWhatItCannotMean_data();
    void refusesWhatItCannotMean();
};

void TestViewState::survivesJsonUnchanged()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const ViewState state = randomState(random);
        const QByteArray text = QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact);
        const Result<ViewState> back = viewStateFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(back);
        QCOMPARE(toJson(*back), toJson(state));
        QVERIFY(*back == state);
    }
}

void TestViewState::keepsKeysItDoesNotKnow()
{
    QJsonObject json = toJson(ViewState{});
    json["minimap"_L1] = true;
    const Result<ViewState> state = viewStateFromJson(json);
    QVERIFY(state);
    QCOMPARE(toJson(*state)["minimap"_L1], QJsonValue(true));
}

void TestViewState::goingBackLeavesThePresentationAlone()
{
    QRandomGenerator random(8);
    const ViewState now = randomState(random);
    const ViewState then = randomState(random);
    const ViewState merged = now.looking(then);
    QCOMPARE(merged.range, then.range);
    QCOMPARE(merged.query, then.query);
    QCOMPARE(merged.theme, now.theme);
    QCOMPARE(merged.openPanels, now.openPanels);
}

void TestViewState::refusesWhatItCannotMean_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("newer");
    QTest::newRow("a later version") << u"version"_s << QVariant(kViewStateVersion + 1) << true;
    QTest::newRow("a range that runs backwards") << u"to"_s << QVariant(-5.0) << false;
    QTest::newRow("a range that is words") << u"from"_s << QVariant(u"2018"_s) << false;
    QTest::newRow("an unknown lane mode") << u"lanes"_s << QVariant(u"spiral"_s) << false;
    QTest::newRow("an importance beyond five") << u"arcImportance"_s << QVariant(9) << false;
    QTest::newRow("a selection that is no list") << u"selection"_s << QVariant(u"uid"_s) << false;
    QTest::newRow("a query that is a number") << u"query"_s << QVariant(3) << false;
}

void TestViewState::refusesWhatItCannotMean()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const bool, newer);
    QJsonObject json = toJson(ViewState{});
    json[key] = QJsonValue::fromVariant(value);
    const Result<ViewState> state = viewStateFromJson(json);
    QVERIFY(!state);
    QCOMPARE(state.error().code, newer ? Errc::NewerSchema : Errc::BadField);
    QCOMPARE(state.error().where, key);
}

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
