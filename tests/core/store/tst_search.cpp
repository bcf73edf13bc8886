#include "somelibrary.h"

#include "core/store/recordreader.h"
#include "core/store/search.h"
#include "core/store/searchindex.h"
#include "core/store/searchtokens.h"
#include "core/store/surnames.h"
#include "core/store/transaction.h"

#include <QTemporaryDir>

using namespace detente;
using namespace detente::test;
using Kind = SearchTerm::Kind;

class tst_Search : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        path_ = folder_.filePath(u"starter.detente"_s);
        const FactSheets sheets = readFactSheets(QStringLiteral(DETENTE_SOURCE_DIR "/resources/starter"));
        QVERIFY(sheets.errors.empty());
        events_ = sheets.records.events.size();
        const Result<void> made = makeLibrary(path_, sheets.records);
        QVERIFY2(made, words(made).constData());
    }

    void textBecomesPlainWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"The KREMLIN Report"_s << u"the kremlin report"_s;
        QTest::newRow("Russian case") << u"Кремлёвский ДОКЛАД"_s << u"кремлевский доклад"_s;
        QTest::newRow("yo in two code points") << u"е\u0308лка"_s << u"елка"_s;
        QTest::newRow("short i stays") << u"Чайка Йод"_s << u"чайка йод"_s;
        QTest::newRow("short i in two code points") << u"Чаи\u0306ка"_s << u"чайка"_s;
        QTest::newRow("diacritics") << u"Krüdener, Reykjavík"_s << u"krudener reykjavik"_s;
        QTest::newRow("stroke and ligature") << u"Łódź Encyclopædia"_s << u"lodz encyclopaedia"_s;
        QTest::newRow("possessive") << u"Russia's and Trump’s"_s << u"russia and trump"_s;
        QTest::newRow("apostrophe inside") << u"B'nai B'rith"_s << u"b nai b rith"_s;
        QTest::newRow("digits and hyphens") << u"S-400, 13661; СНВ-3"_s << u"s 400 13661 снв 3"_s;
        QTest::newRow("quotes and dashes") << u"«Перезагрузка» — reset"_s << u"перезагрузка reset"_s;
        QTest::newRow("nothing") << u" – … ! "_s << QString();
    }
    void textBecomesPlainWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList tokens;
        for (const Token &token : tokensOf(text))
            tokens.append(QString::fromUtf8(token));
        QCOMPARE(tokens.join(u' '), expected);
    }

    void surnameIsTheLastWordThatIsNoAddition_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("surname");
        QTest::newRow("plain") << u"Jon Huntsman"_s << u"huntsman"_s;
        QTest::newRow("junior") << u"Jon M. Huntsman Jr."_s << u"huntsman"_s;
        QTest::newRow("number") << u"Екатерина II"_s << u"екатерина"_s;
        QTest::newRow("Russian addition") << u"Джордж Буш-младший"_s << u"буш"_s;
        QTest::newRow("the younger") << u"Bush the younger"_s << u"bush"_s;
        QTest::newRow("rank") << u"John Kennedy (senator)"_s << u"kennedy"_s;
        QTest::newRow("initials alone") << u"J. F."_s << QString();
    }
    void surnameIsTheLastWordThatIsNoAddition()
    {
        QFETCH(QString, name);
        QFETCH(QString, surname);
        QCOMPARE(QString::fromUtf8(surnameOf(name)), surname);
    }

    void wordsInAnyFormFindTheSame_data()
    {
        QTest::addColumn<QStringList>("forms");
        QTest::newRow("a person in both languages")
            << QStringList{u"Huntsman"_s, u"Хантсман"_s, u"Хантсмана"_s, u"ХАНТСМАНУ"_s, u"huntsman's"_s};
        QTest::newRow("an alias of another spelling") << QStringList{u"Yeltsin"_s, u"Ельцин"_s, u"Eltsin"_s};
        QTest::newRow("yo or ye") << QStringList{u"Хрущёв"_s, u"Хрущев"_s, u"Khrushchev"_s};
        QTest::newRow("Russian cases") << QStringList{u"санкции"_s, u"санкций"_s, u"санкциями"_s};
        QTest::newRow("English number") << QStringList{u"sanction"_s, u"sanctions"_s};
        QTest::newRow("English tense") << QStringList{u"expelled"_s, u"expel"_s, u"expels"_s};
    }
    void wordsInAnyFormFindTheSame()
    {
        QFETCH(QStringList, forms);
        const std::vector<EventId> first = found({Kind::Word, forms.first()});
        QVERIFY(first.size() > 2);
        QVERIFY(std::is_sorted(first.begin(), first.end()));
        for (const QString &form : forms)
            QVERIFY2(found({Kind::Word, form}) == first, qPrintable(form));
    }

    void phraseFindsItsWordsInOrderAndInOneText()
    {
        RecordSet set;
        EventRecord record = someEvent(u"phrase"_s);
        record.event.texts[Language::English] = {u"First strange title"_s, u"label"_s, u"Entirely other words"_s, {}};
        set.events.push_back(record);
        const QString path = folder_.filePath(u"phrase.detente"_s);
        QVERIFY(makeLibrary(path, set));
        Result<Library> library = Library::open(path);
        Result<Search> search = Search::make(library->connection());
        QVERIFY(search);
        const auto hits = [&](const QString &text) { return search->find({Kind::Phrase, text})->size(); };
        QCOMPARE(hits(u"strange title"_s), std::size_t(1));
        QCOMPARE(hits(u"Strange, title!"_s), std::size_t(1));
        QCOMPARE(hits(u"title strange"_s), std::size_t(0));
        QCOMPARE(hits(u"title label"_s), std::size_t(0));
        QCOMPARE(hits(u"titles"_s), std::size_t(0));
    }

    void prefixFindsWhatBeginsSo()
    {
        const std::vector<EventId> whole = found({Kind::Prefix, u"хантсман"_s});
        const std::vector<EventId> part = found({Kind::Prefix, u"хант"_s});
        const std::vector<EventId> letter = found({Kind::Prefix, u"х"_s});
        QVERIFY(!whole.empty());
        QVERIFY(part.size() >= whole.size());
        QVERIFY(letter.size() > part.size());
        QVERIFY(letter.size() < events_);
        QVERIFY(std::includes(letter.begin(), letter.end(), whole.begin(), whole.end()));
        QVERIFY(!found({Kind::Prefix, u"new st"_s}).empty());
    }

    void whatIsNoWordFindsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("signs") << u"\"*()-:^{} OR"_s.left(9);
        QTest::newRow("the break between texts") << u"¦"_s;
        QTest::newRow("unknown word") << u"qwertyuiop"_s;
    }
    void whatIsNoWordFindsNothing()
    {
        QFETCH(QString, text);
        for (const Kind kind : {Kind::Word, Kind::Phrase, Kind::Prefix})
            QVERIFY(found({kind, text}).empty());
    }

    void operatorsOfTheIndexMeanNothingInText()
    {
        for (const QString &text :
             {u"NEAR(a b)"_s, u"word : x"_s, u"a\" OR \"b"_s, u"^the"_s, u"the*"_s, u"- NOT x"_s}) {
            for (const Kind kind : {Kind::Word, Kind::Phrase, Kind::Prefix}) {
                Result<Library> library = Library::open(path_, Access::ReadOnly);
                Result<Search> search = Search::make(library->connection());
                QVERIFY(search);
                QVERIFY2(search->find({kind, text}), qPrintable(text));
            }
        }
    }

    void indexFollowsEveryChange()
    {
        const QString path = folder_.filePath(u"changes.detente"_s);
        QVERIFY(makeLibrary(path, smallStarter(20)));
        Result<Library> library = Library::open(path);
        QVERIFY(library);
        Connection &connection = library->connection();
        RecordSet set;
        set.events.push_back(someEvent(u"changing"_s));
        set.events[0].event.texts[Language::Russian].title = u"Жирафы прибыли"_s;
        set.events[0].event.tags = {u"menagerie"_s};
        Actor keeper;
        keeper.uid = u"keeper"_s;
        keeper.name = {{u"Olaf Zookeeper"_s, u"Олаф Смотритель"_s}};
        set.actors.push_back(keeper);
        set.events[0].participations.push_back({u"changing"_s, u"keeper"_s, kPlainRole});
        QVERIFY(saveRecords(connection, set));
        const auto count = [&connection](const QString &word) {
            Result<Search> search = Search::make(connection);
            return search->find({Kind::Word, word})->size();
        };
        QCOMPARE(count(u"жираф"_s), std::size_t(1));
        QCOMPARE(count(u"menagerie"_s), std::size_t(1));
        QCOMPARE(count(u"смотритель"_s), std::size_t(1));
        set.events[0].event.texts[Language::Russian].title = u"Слоны прибыли"_s;
        QVERIFY(saveRecords(connection, set));
        QCOMPARE(count(u"жираф"_s), std::size_t(0));
        QCOMPARE(count(u"слон"_s), std::size_t(1));
        // Renaming a person changes what the event is found by, though the event itself is not written.
        RecordSet renamed;
        keeper.name[Language::Russian] = u"Олаф Надзиратель"_s;
        renamed.actors.push_back(keeper);
        QVERIFY(saveRecords(connection, renamed));
        QCOMPARE(count(u"смотритель"_s), std::size_t(0));
        QCOMPARE(count(u"надзиратель"_s), std::size_t(1));
        QVERIFY(deleteEvent(connection, u"changing"_s));
        QCOMPARE(count(u"слон"_s), std::size_t(0));
        QCOMPARE(count(u"menagerie"_s), std::size_t(0));
        QCOMPARE(deleteEvent(connection, u"changing"_s).error().code, Errc::NotFound);
        // Building the index anew must give what following the changes gave.
        const std::size_t before = count(u"russia"_s);
        Result<Transaction> transaction = Transaction::begin(connection);
        Result<SearchIndexer> indexer = SearchIndexer::make(connection);
        QVERIFY(indexer && indexer->rebuild() && transaction->commit());
        QCOMPARE(count(u"russia"_s), before);
        QCOMPARE(count(u"слон"_s), std::size_t(0));
        QVERIFY(connection.run("INSERT INTO search_word (search_word) VALUES ('integrity-check');"
                               "INSERT INTO search_stem (search_stem) VALUES ('integrity-check');"
                               "INSERT INTO search_prefix (search_prefix) VALUES ('integrity-check')"));
    }

    void searchAndRebuildCanBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString path = folder_.filePath(u"cancel.detente"_s);
        QVERIFY(QFile::copy(path_, path));
        Result<Library> library = Library::open(path);
        QVERIFY(library);
        Result<Transaction> transaction = Transaction::begin(library->connection());
        Result<SearchIndexer> indexer = SearchIndexer::make(library->connection());
        QCOMPARE(indexer->rebuild({}, stop.get_token()).error().code, Errc::Cancelled);
        Result<Search> search = Search::make(library->connection());
        const Result<std::vector<EventId>> stopped = search->find({Kind::Prefix, u"t"_s}, stop.get_token());
        QVERIFY(!stopped);
        QVERIFY2(stopped.error().code == Errc::Cancelled, words(stopped).constData());
        QVERIFY(search->find({Kind::Prefix, u"t"_s}));
    }

private:
    std::vector<EventId> found(const SearchTerm &term)
    {
        Result<Library> library = Library::open(path_, Access::ReadOnly);
        Result<Search> search = Search::make(library->connection());
        return *search->find(term);
    }

    QTemporaryDir folder_;
    QString path_;
    std::size_t events_ = 0;
};

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"
