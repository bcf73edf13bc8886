#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a run of the program left behind.
struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the built program as a shell would, with no display.
Run detente(const QStringList &arguments, const QByteArray &input = {}, const QString &locale = u"C.UTF-8"_s)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANG"_s, locale);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DETENTE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

const QString kStarter = QStringLiteral(DETENTE_STARTER);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(folder_.isValid()); }
    void saysHowToUseIt_data();
    void saysHowToUseIt();
    void refusesWrongUsageWithTwo_data();
    void refusesWrongUsageWithTwo();
    void failsWithOneAndSaysWhy_data();
    void failsWithOneAndSaysWhy();
    void understandsDates_data();
    void understandsDates();
    void passesEveryEdtfVectorThroughStandardInput();
    void countsEveryStarterEvent();
    void findsPeopleInBothLanguages();
    void listsEventsAsJsonAndCsv();
    void findsTheStarterSound();
    void generatesTheSameLibraryTwice();
    void neverTouchesTheLibraryItReads();
    void exportsPictures_data();
    void exportsPictures();
    void exportsTheSameBytesTwice();
    void leavesNoHalfPicture();

private:
    QString path(const QString &name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;
};

void TestCli::saysHowToUseIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("the program") << QStringList{u"--help"_s} << QByteArray("generate");
    QTest::newRow("its version") << QStringList{u"--version"_s} << QByteArray("Detente 0.");
    for (const char *command : {"export", "query", "check", "date", "generate"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s}
                               << QByteArray("detente ") + command;
}

void TestCli::saysHowToUseIt()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const Run run = detente(arguments);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(says), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

void TestCli::refusesWrongUsageWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("unknown option of a command") << QStringList{u"query"_s, kStarter, u""_s, u"--frobnicate"_s};
    QTest::newRow("query without a file") << QStringList{u"query"_s};
    QTest::newRow("query in an unknown format") << QStringList{u"query"_s, kStarter, u""_s, u"--format"_s, u"xml"_s};
    QTest::newRow("query with a word too many") << QStringList{u"query"_s, kStarter, u"a"_s, u"b"_s};
    QTest::newRow("check without a file") << QStringList{u"check"_s};
    QTest::newRow("date without a text") << QStringList{u"date"_s};
    QTest::newRow("date in an unknown format") << QStringList{u"date"_s, u"2018"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("export without a picture") << QStringList{u"export"_s, kStarter};
    QTest::newRow("export as a word file") << QStringList{u"export"_s, kStarter, u"--out"_s, u"a.docx"_s};
    QTest::newRow("export of no size") << QStringList{u"export"_s, kStarter,    u"--out"_s,
                                                      u"a.png"_s,  u"--size"_s, u"big"_s};
    QTest::newRow("export of no scale") << QStringList{u"export"_s, kStarter,     u"--out"_s,
                                                       u"a.png"_s,  u"--scale"_s, u"0"_s};
    QTest::newRow("export in no language")
        << QStringList{u"export"_s, kStarter, u"--out"_s, u"a.png"_s, u"--lang"_s, u"xx"_s};
    QTest::newRow("export of no theme") << QStringList{u"export"_s, kStarter,     u"--out"_s,
                                                       u"a.png"_s,  u"--theme"_s, u"red"_s};
    QTest::newRow("export from no date") << QStringList{u"export"_s, kStarter,    u"--out"_s,
                                                        u"a.png"_s,  u"--from"_s, u"soon"_s};
    QTest::newRow("export backwards") << QStringList{u"export"_s, kStarter,  u"--out"_s, path(u"back.png"_s),
                                                     u"--from"_s, u"2018"_s, u"--to"_s,  u"2017"_s};
    QTest::newRow("generate no events") << QStringList{u"generate"_s, path(u"n.detente"_s), u"--events"_s, u"0"_s};
    QTest::newRow("generate with words") << QStringList{u"generate"_s, path(u"n.detente"_s), u"--seed"_s, u"x"_s};
}

void TestCli::refusesWrongUsageWithTwo()
{
    QFETCH(const QStringList, arguments);
    const Run run = detente(arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(run.out, QByteArray());
}

void TestCli::failsWithOneAndSaysWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString missing = path(u"missing.detente"_s);
    const QString foreign = path(u"letters.detente"_s);
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir, this is no database of yours, although it is long enough to be taken for one by its size. "
               "Nothing in it is to be read as a table, and nothing in it is to be changed.");
    file.close();
    QTest::newRow("no display for a window") << QStringList{} << QByteArray("display");
    QTest::newRow("query of a missing file")
        << QStringList{u"query"_s, missing, u""_s} << QByteArray("missing.detente");
    QTest::newRow("check of a missing file") << QStringList{u"check"_s, missing} << QByteArray("missing.detente");
    QTest::newRow("check of a foreign file") << QStringList{u"check"_s, foreign} << QByteArray("letters.detente");
    QTest::newRow("export of a foreign file")
        << QStringList{u"export"_s, foreign, u"--out"_s, path(u"f.png"_s)} << QByteArray("letters.detente");
    QTest::newRow("a wrong query") << QStringList{u"query"_s, kStarter, u"sied:us"_s} << QByteArray("sied");
    QTest::newRow("an unwritable place") << QStringList{u"export"_s, kStarter, u"--out"_s, path(u"no/such/place.png"_s)}
                                         << QByteArray("place.png");
    QTest::newRow("a picture too large") << QStringList{u"export"_s,         kStarter,    u"--out"_s,
                                                        path(u"huge.png"_s), u"--size"_s, u"90000x90000"_s}
                                         << QByteArray("90000");
    QTest::newRow("a library that exists") << QStringList{u"generate"_s, foreign} << QByteArray("letters.detente");
    QTest::newRow("no date") << QStringList{u"date"_s, u"the day before never"_s} << QByteArray("never");
}

void TestCli::failsWithOneAndSaysWhy()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const Run run = detente(arguments);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void TestCli::understandsDates_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    QTest::newRow("a month in words") << QStringList{u"Aug 2017"_s} << u"2017-08"_s << u"2017-08-01"_s
                                      << u"2017-08-31"_s;
    QTest::newRow("a Russian day") << QStringList{u"29 января 2018"_s} << u"2018-01-29"_s << u"2018-01-29"_s
                                   << u"2018-01-29"_s;
    QTest::newRow("a year before the first")
        << QStringList{u"-0044-03-15"_s} << u"-0044-03-15"_s << u"-0044-03-15"_s << u"-0044-03-15"_s;
    QTest::newRow("strict EDTF") << QStringList{u"--edtf"_s, u"[1667,1668]"_s} << u"[1667,1668]"_s << u"1667-01-01"_s
                                 << u"1668-12-31"_s;
    QTest::newRow("an open end") << QStringList{u"--edtf"_s, u"2018/.."_s} << u"2018/.."_s << u"2018-01-01"_s
                                 << u"+inf"_s;
}

void TestCli::understandsDates()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, edtf);
    QFETCH(const QString, earliest);
    QFETCH(const QString, latest);
    const Run run = detente(QStringList{u"date"_s} + arguments);
    QVERIFY2(run.code == 0, run.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(json["valid"_L1].toBool(), true);
    QCOMPARE(json["edtf"_L1].toString(), edtf);
    QCOMPARE(json["earliest"_L1].toString(), earliest);
    QCOMPARE(json["latest"_L1].toString(), latest);
    for (const QLatin1String words : {"words_en"_L1, "words_ru"_L1})
        QVERIFY(!json[words].toString().isEmpty());
}

void TestCli::passesEveryEdtfVectorThroughStandardInput()
{
    QByteArrayList lines = contentOf(QStringLiteral(DETENTE_TEST_DATA "/edtf-vectors.tsv")).split('\n');
    lines.removeFirst();
    QByteArray input;
    QList<QByteArrayList> rows;
    for (const QByteArray &line : lines) {
        const QByteArrayList cells = line.split('\t');
        if (cells.size() < 7)
            continue;
        rows << cells;
        input += cells[0] + '\n';
    }
    QVERIFY(rows.size() > 600);
    const Run strict = detente({u"date"_s, u"--edtf"_s, u"--stdin"_s}, input);
    const Run lenient = detente({u"date"_s, u"--edtf"_s, u"--lenient"_s, u"--stdin"_s}, input);
    QCOMPARE(strict.code, 0);
    QCOMPARE(lenient.code, 0);
    const QByteArrayList strictLines = strict.out.split('\n');
    const QByteArrayList lenientLines = lenient.out.split('\n');
    QCOMPARE(strictLines.size(), rows.size() + 1);
    QCOMPARE(lenientLines.size(), rows.size() + 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArrayList &row = rows[i];
        const QJsonObject tight = QJsonDocument::fromJson(strictLines[i]).object();
        const QJsonObject loose = QJsonDocument::fromJson(lenientLines[i]).object();
        QVERIFY2(tight["valid"_L1].toBool() == (row[1] == "1"), row[0].constData());
        QVERIFY2(loose["valid"_L1].toBool() == (row[1] != "0"), row[0].constData());
        if (row[1] == "0")
            continue;
        const QJsonObject &json = row[1] == "1" ? tight : loose;
        QVERIFY2(json["earliest"_L1].toString().toUtf8() == row[4], row[0].constData());
        QVERIFY2(json["latest"_L1].toString().toUtf8() == row[5], row[0].constData());
    }
}

void TestCli::countsEveryStarterEvent()
{
    const Run run = detente({u"query"_s, kStarter, u""_s, u"--format"_s, u"count"_s});
    QCOMPARE(run.code, 0);
    const QByteArray sheet = contentOf(QStringLiteral(DETENTE_SOURCE_DIR "/resources/starter/events.tsv"));
    QCOMPARE(run.out, QByteArray::number(sheet.count('\n') - 1) + '\n');
}

void TestCli::findsPeopleInBothLanguages()
{
    const Run english = detente({u"query"_s, kStarter, u"Huntsman"_s});
    const Run russian = detente({u"query"_s, kStarter, u"Хантсман"_s});
    QCOMPARE(english.code, 0);
    QVERIFY(QJsonDocument::fromJson(english.out).array().size() > 10);
    QCOMPARE(english.out, russian.out);
}

void TestCli::listsEventsAsJsonAndCsv()
{
    const QStringList asked{u"query"_s, kStarter, u"side:us date:2018-01 importance:>=4"_s, u"--format"_s};
    const Run json = detente(asked + QStringList{u"json"_s});
    const Run csv = detente(asked + QStringList{u"csv"_s});
    const Run count = detente(asked + QStringList{u"count"_s});
    const QJsonArray events = QJsonDocument::fromJson(json.out).array();
    QVERIFY(!events.isEmpty());
    QCOMPARE(QByteArray::number(events.size()) + '\n', count.out);
    QCOMPARE(csv.out.count("\r\n"), events.size() + 1);
    for (const QJsonValue &event : events) {
        QCOMPARE(event["side"_L1].toString(), u"us"_s);
        QVERIFY(event["importance"_L1].toInt() >= 4);
        QVERIFY(!event["title_ru"_L1].toString().isEmpty());
    }
}

void TestCli::findsTheStarterSound()
{
    const Run run = detente({u"check"_s, kStarter});
    QVERIFY2(run.code == 0, (run.out + run.err).constData());
}

void TestCli::generatesTheSameLibraryTwice()
{
    for (const QString &name : {u"one.detente"_s, u"two.detente"_s}) {
        const Run made = detente({u"generate"_s, path(name), u"--events"_s, u"500"_s, u"--seed"_s, u"9"_s});
        QVERIFY2(made.code == 0, made.err.constData());
    }
    const Run one = detente({u"query"_s, path(u"one.detente"_s), u""_s});
    const Run two = detente({u"query"_s, path(u"two.detente"_s), u""_s});
    QCOMPARE(QJsonDocument::fromJson(one.out).array().size(), 500);
    QCOMPARE(one.out, two.out);
    const Run sound = detente({u"check"_s, path(u"one.detente"_s)});
    QVERIFY2(sound.code == 0, (sound.out + sound.err).constData());
}

void TestCli::neverTouchesTheLibraryItReads()
{
    const QString copy = path(u"copy.detente"_s);
    QVERIFY(QFile::copy(kStarter, copy));
    const QByteArray before = contentOf(copy);
    detente({u"query"_s, copy, u"Huntsman"_s});
    detente({u"check"_s, copy});
    detente({u"export"_s, copy, u"--out"_s, path(u"copy.png"_s), u"--size"_s, u"800x500"_s});
    QVERIFY(contentOf(copy) == before);
    QVERIFY(!QFile::exists(copy + u"-wal"_s));
}

void TestCli::exportsPictures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("the whole record") << QStringList{} << QSize(1920, 1080);
    QTest::newRow("a range, Russian and dark")
        << QStringList{u"--from"_s,  u"2017-06"_s, u"--to"_s,   u"2018-09"_s,  u"--lang"_s,  u"ru"_s,
                       u"--theme"_s, u"dark"_s,    u"--size"_s, u"1000x600"_s, u"--scale"_s, u"2"_s}
        << QSize(2000, 1200);
    QTest::newRow("a query") << QStringList{u"--query"_s, u"Huntsman"_s, u"--size"_s, u"800x600"_s} << QSize(800, 600);
    QTest::newRow("a query that finds nothing")
        << QStringList{u"--query"_s, u"qwertyuiop"_s, u"--size"_s, u"800x600"_s} << QSize(800, 600);
}

void TestCli::exportsPictures()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QSize, pixels);
    const QString picture = path(u"picture.png"_s);
    const Run run = detente(QStringList{u"export"_s, kStarter, u"--out"_s, picture} + arguments);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(QImage(picture).size(), pixels);
}

void TestCli::exportsTheSameBytesTwice()
{
    for (const QString &name : {u"a.png"_s, u"b.png"_s}) {
        const Run run = detente({u"export"_s, kStarter, u"--out"_s, path(name), u"--from"_s, u"2017"_s, u"--to"_s,
                                 u"2018"_s, u"--lang"_s, u"en"_s, u"--size"_s, u"1000x600"_s});
        QCOMPARE(run.code, 0);
    }
    QVERIFY(contentOf(path(u"a.png"_s)) == contentOf(path(u"b.png"_s)));
}

void TestCli::leavesNoHalfPicture()
{
    const QString picture = path(u"kept.png"_s);
    QFile file(picture);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Run run = detente({u"export"_s, path(u"missing.detente"_s), u"--out"_s, picture});
    QCOMPARE(run.code, 1);
    QCOMPARE(contentOf(picture), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
