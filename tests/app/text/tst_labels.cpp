#include "app/text/labels.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace detente;
using namespace detente::ui;
using namespace Qt::Literals::StringLiterals;

/// Every value of every enum has words in both languages.
class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasWords_data();
    void everyValueHasWords();
    void valuesOfOneEnumAreToldApart();
    void everyCategoryHasItsOwnWords();
    void bothEndsOfALinkReadDifferently();
    void whatALibraryAddsStandsAsItIs();
    void partiesAreTheLibrarysOwn();
};

namespace {

bool isCyrillic(const QString &text)
{
    static const QRegularExpression cyrillic(u"[а-яА-Я]"_s);
    return text.contains(cyrillic);
}

template <class E, class Words>
void addRows(const char *name, Words words)
{
    for (const KeyRow<E> &row : keyTable(E{}))
        QTest::addRow("%s %s", name, row.key.data())
            << words(row.value, Language::English) << words(row.value, Language::Russian);
}

} // namespace

void TestLabels::everyValueHasWords_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    addRows<Status>("status", labels::status);
    addRows<Group>("group", labels::group);
    addRows<LinkKind>("link from", [](LinkKind kind, Language in) { return labels::link(kind, false, in); });
    addRows<LinkKind>("link to", [](LinkKind kind, Language in) { return labels::link(kind, true, in); });
    addRows<Certainty>("certainty", labels::certainty);
    addRows<Certainty>("short certainty", labels::certaintyShort);
    addRows<Origin>("origin", labels::origin);
    addRows<ActorKind>("actor", labels::actorKind);
    for (const Language language : kLanguages)
        QTest::addRow("language %s", qPrintable(languageCode(language)))
            << labels::language(language, Language::English) << labels::language(language, Language::Russian);
    for (const char *code : {"en", "ru", "de", "fr", "es", "it", "pl", "hr", "lt", "uk", "zh", "xx"}) {
        const QString key = QString::fromLatin1(code);
        QTest::addRow("in language %s", code)
            << labels::inLanguage(key, Language::English) << labels::inLanguage(key, Language::Russian);
    }
}

void TestLabels::everyValueHasWords()
{
    QFETCH(const QString, english);
    QFETCH(const QString, russian);
    QVERIFY(!english.isEmpty());
    QVERIFY(!isCyrillic(english));
    QVERIFY2(isCyrillic(russian), qPrintable(russian));
}

void TestLabels::valuesOfOneEnumAreToldApart()
{
    for (const Language language : kLanguages) {
        std::set<QString> words;
        for (const KeyRow<Status> &row : keyTable(Status{}))
            words.insert(labels::status(row.value, language));
        QCOMPARE(words.size(), kStatusCount);
        words.clear();
        for (const KeyRow<Group> &row : keyTable(Group{}))
            words.insert(labels::group(row.value, language));
        QCOMPARE(words.size(), kGroupCount);
    }
}

void TestLabels::everyCategoryHasItsOwnWords()
{
    for (const Language language : kLanguages) {
        std::set<QString> words;
        for (const CategoryRow &row : categories()) {
            const QString word = labels::category(QString(row.key), language);
            QVERIFY2(word != row.key, row.key.data());
            QCOMPARE(isCyrillic(word), language == Language::Russian);
            words.insert(word);
        }
        QCOMPARE(words.size(), categories().size());
    }
}

void TestLabels::bothEndsOfALinkReadDifferently()
{
    for (const KeyRow<LinkKind> &row : keyTable(LinkKind{})) {
        for (const Language language : kLanguages)
            QVERIFY(labels::link(row.value, false, language) != labels::link(row.value, true, language));
    }
}

void TestLabels::whatALibraryAddsStandsAsItIs()
{
    QCOMPARE(labels::category(u"seminar"_s, Language::Russian), u"seminar"_s);
    QCOMPARE(labels::stock(u"seminars"_s, Language::English), u"seminars"_s);
    QCOMPARE(labels::role(u"chair"_s, Language::English), u"chair"_s);
    QCOMPARE(labels::role(u"participant"_s, Language::English), QString());
}

void TestLabels::partiesAreTheLibrarysOwn()
{
    const std::array<PartyInfo, 2> parties{PartyInfo{u"us"_s, {u"United States"_s, u"США"_s}, {}},
                                           PartyInfo{u"ru"_s, {u"Russia"_s, u"Россия"_s}, {}}};
    QCOMPARE(labels::side(Side::First, parties, Language::Russian), u"США"_s);
    QCOMPARE(labels::side(Side::Second, parties, Language::English), u"Russia"_s);
    QCOMPARE(labels::side(Side::Joint, parties, Language::English), u"Joint"_s);
    QVERIFY(isCyrillic(labels::side(Side::Third, parties, Language::Russian)));
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
